package main

import (
	"sync"
	"sync/atomic"
)

type config struct{ a, b int }

type server struct {
	mu   sync.Mutex
	rw   sync.RWMutex
	once sync.Once
	conf atomic.Pointer[config]
	n    atomic.Int64
	m    sync.Map
	pool sync.Pool
}

func (s *server) set(a int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := &config{a: a}
	old := s.conf.Swap(c)
	if s.conf.CompareAndSwap(old, &config{b: 1}) {
		s.n.Add(1)
	}
}

func (s *server) get() *config { return s.conf.Load() }

func main() {
	s := new(server)
	s.set(1)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() { s.set(i) })
	}
	wg.Wait()
	s.once.Do(func() { s.n.Store(3) })
	s.m.Store("k", s.get())
	s.m.Range(func(k, v any) bool { return k != nil && v != nil })
	s.pool.New = func() any { return new([64]byte) }
	b := s.pool.Get().(*[64]byte)
	s.pool.Put(b)
	local := atomic.Pointer[config]{}
	here := config{}
	local.Store(&here)
	c := sync.NewCond(&s.mu)
	c.Broadcast()
}
