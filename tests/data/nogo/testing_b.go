package main

import (
	"testing"
)

var sink *int

func work(n int) *int { return &n }

func BenchmarkWork(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		sink = work(3)
	}
	b.Run("sub", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			_ = work(i)
		}
	})
}

func TestWork(t *testing.T) {
	t.Helper()
	if x := work(2); *x != 2 {
		t.Errorf("got %d", *x)
	}
	println(testing.AllocsPerRun(3, func() { sink = work(1) }))
}

func main() { testing.Main(nil, nil, nil, nil) }
