package main

import (
	"errors"
	"sync"
)

type conn struct{ id int }

func main() {
	id := 3
	get := sync.OnceValue(func() *conn { return &conn{id} })
	pair := sync.OnceValues(func() (int, error) { return id, errors.New("x") })
	run := sync.OnceFunc(func() { id++ })
	run()
	c := get()
	n, err := pair()
	println(c.id, n, err != nil)
	var target *myErr
	println(errors.As(err, &target), errors.Is(err, target))
	_, _ = errors.AsType[*myErr](errors.Join(err, &myErr{"a"}))
}

type myErr struct{ s string }

func (m *myErr) Error() string { return m.s }
