package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"io"
	"strings"
)

type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) { c.n += len(p); return len(p), nil }

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) { return u.r.Read(p) }

func main() {
	c := &counter{}
	zw := gzip.NewWriter(c)
	io.WriteString(zw, "text")
	zw.Close()
	r := bufio.NewReader(upper{strings.NewReader("abc")})
	line, _ := r.ReadString('\n')
	var b bytes.Buffer
	mw := io.MultiWriter(&b, c)
	tee := io.TeeReader(strings.NewReader(line), mw)
	_, _ = io.Copy(io.Discard, tee)
	pr, pw := io.Pipe()
	go func() { pw.Write(b.Bytes()) }()
	sec := io.NewSectionReader(bytes.NewReader(b.Bytes()), 0, 2)
	println(c.n, pr != nil, sec.Size())
	lr := &io.LimitedReader{R: r, N: 3}
	_, _ = lr.Read(make([]byte, 3))
}
