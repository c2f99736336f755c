package p

import (
	"errors"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/fnv"
	"io"
)

// The package itself leads to *io.LimitedReader, and to no other of the types below.
var limited *io.LimitedReader

func once(b bool) string {
	err := errors.New("a")
	if b {
		err = nil
	}
	return err.Error()
}

func twice(b bool) string {
	err := errors.New("a")
	if b {
		err = errors.New("b")
	}
	return err.Error()
}

func known(r io.Reader, p []byte) (int, error) {
	l := io.LimitReader(r, 1)
	if len(p) > 10 {
		l = io.LimitReader(r, 2)
	}
	return l.Read(p)
}

func unknown(r io.Reader, p []byte) (int, error) {
	l := io.TeeReader(r, nil)
	if len(p) > 10 {
		l = io.TeeReader(r, nil)
	}
	return l.Read(p)
}

func variables(b bool) int {
	var h hash.Hash32 = adler32.New()
	if b {
		h = adler32.New()
	}
	return h.Size()
}

func addresses(b bool) int {
	h := fnv.New32()
	if b {
		h = fnv.New32()
	}
	return h.Size()
}

func one(b bool) int {
	h := fnv.New64()
	g := h
	if b {
		h = g
	}
	return h.Size()
}

func tables(b bool) int {
	h := crc32.NewIEEE()
	if b {
		h = crc32.NewIEEE()
	}
	return h.Size()
}

type own struct{ n int }

func (o *own) Write(p []byte) (int, error) { return o.n, nil }

func newOwn(n int) io.Writer { return &own{n} }

func owned(b bool) (int, error) {
	w := newOwn(1)
	if b {
		w = newOwn(2)
	}
	return w.Write(nil)
}

func created(b bool) string {
	w := io.NewSectionReader(nil, 0, 0)
	if b {
		w = io.NewSectionReader(nil, 1, 1)
	}
	var r io.Reader = w
	_, err := r.Read(nil)
	return err.Error()
}
