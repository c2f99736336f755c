package main

import (
	"os"
	"sync"
	"sync/atomic"
)

type buffer struct {
	data []byte
	next *buffer
}

var pool = sync.Pool{New: func() any { return &buffer{data: make([]byte, 0, 64)} }}

type counts struct {
	mu    sync.RWMutex
	byKey map[string]*atomic.Int64
}

func (c *counts) add(key string) int64 {
	c.mu.RLock()
	n := c.byKey[key]
	c.mu.RUnlock()
	if n == nil {
		c.mu.Lock()
		defer c.mu.Unlock()
		if n = c.byKey[key]; n == nil {
			n = new(atomic.Int64)
			c.byKey[key] = n
		}
	}
	return n.Add(1)
}

func use(text string) string {
	b := pool.Get().(*buffer)
	defer pool.Put(b)
	b.data = append(b.data[:0], text...)
	return string(b.data)
}

func once(f func() *buffer) *buffer {
	var o sync.Once
	var b *buffer
	o.Do(func() { b = f() })
	return b
}

func seen(m *sync.Map, keys []string) (fresh []string) {
	for _, key := range keys {
		if _, loaded := m.LoadOrStore(key, &buffer{}); !loaded {
			fresh = append(fresh, key)
		}
	}
	m.Range(func(key, value any) bool {
		value.(*buffer).data = []byte(key.(string))
		return true
	})
	return fresh
}

func main() {
	c := counts{byKey: map[string]*atomic.Int64{}}
	var wg sync.WaitGroup
	cond := sync.NewCond(&sync.Mutex{})
	ready := false
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func(key string) {
			defer wg.Done()
			cond.L.Lock()
			for !ready {
				cond.Wait()
			}
			cond.L.Unlock()
			c.add(use(key))
		}(os.Args[0])
	}
	cond.L.Lock()
	ready = true
	cond.L.Unlock()
	cond.Broadcast()
	wg.Wait()
	var m sync.Map
	last := once(func() *buffer { return &buffer{} })
	last.next = once(func() *buffer { return last })
	os.Stdout.WriteString(seen(&m, os.Args)[0])
}
