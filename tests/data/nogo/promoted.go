package main

import (
	"encoding/json"
	"sync"
	"sync/atomic"
)

type cache struct {
	sync.Mutex
	atomic.Pointer[entry]
	name string
}

type entry struct{ v string }

type loader interface {
	Load() *entry
	Store(*entry)
}

func use(l loader) *entry {
	l.Store(&entry{"x"})
	return l.Load()
}

func main() {
	c := &cache{name: "a"}
	c.Lock()
	defer c.Unlock()
	e := entry{"y"}
	c.Store(&e)
	println(use(c).v, c.Load().v)
	var raw json.RawMessage
	_ = raw.UnmarshalJSON([]byte(c.name))
	_, _ = json.MarshalIndent(c.Load(), "", " ")
}
