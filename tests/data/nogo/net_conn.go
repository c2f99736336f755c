package main

import (
	"bufio"
	"crypto/tls"
	"net"
	"net/url"
)

type peer struct {
	conn net.Conn
	rw   *bufio.ReadWriter
}

func dial(addr string) (*peer, error) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	return &peer{c, bufio.NewReadWriter(bufio.NewReader(c), bufio.NewWriter(c))}, nil
}

func main() {
	u, err := url.Parse("http://x/y?z")
	if err != nil {
		panic(err)
	}
	p, err := dial(u.Host)
	if err == nil {
		defer p.conn.Close()
		_ = tls.Client(p.conn, &tls.Config{ServerName: u.Host})
	}
	q := u.Query()
	q.Add("a", "b")
	ln, _ := net.Listen("tcp", ":0")
	go func() {
		c, _ := ln.Accept()
		c.Close()
	}()
}
