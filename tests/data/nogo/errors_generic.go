package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
)

type result[T any] struct {
	val T
	err error
}

func try[T any](v T, err error) result[T] { return result[T]{v, err} }

func (r result[T]) or(d T) T {
	if r.err != nil {
		return d
	}
	return r.val
}

type opErr struct{ op string }

func (e *opErr) Error() string { return e.op }
func (e *opErr) Unwrap() error { return io.EOF }

func main() {
	n := try(strconv.Atoi("12")).or(3)
	err := fmt.Errorf("%d: %w", n, &opErr{"read"})
	var oe *opErr
	if errors.As(err, &oe) && errors.Is(err, io.EOF) {
		println(oe.op)
	}
	b := try(io.ReadAll(nil)).or(nil)
	println(len(b), errors.Join(err, nil).Error())
}
