package a

import "sync"

// What a gate may be blind to: each line that takes memory says which annotations above its function it breaks.

var keep []byte

func bytesConst() { keep = []byte("abcd") } // breaks stack noalloc

func runesConst() []rune { return []rune("abcd") } // breaks stack noalloc

func bytesVar(s string) []byte { return []byte(s) } // breaks stack noalloc

type shard struct {
	mu sync.Mutex
	n  int
}

func sum(shards []*shard) (t int) {
	for _, s := range shards {
		s.mu.Lock()
		defer s.mu.Unlock() // breaks stack noalloc
		t += s.n
	}
	return t
}

func grow(n int) int {
	var xs []int
	for i := range n {
		xs = append(xs, i) // breaks noalloc
	}
	return len(xs)
}

func join(a, b string) int { return len(a + b) } // breaks noalloc

func dyn(n int) int { return len(make([]byte, n)) } // breaks noalloc

func dynUsed(n int) int {
	b := make([]byte, n) // breaks noalloc
	b[n-1] = 3
	return int(b[0])
}

func mapped(n int) int {
	m := map[int]int{}
	for i := range n {
		m[i] = i // breaks noalloc
	}
	return len(m)
}

func spawn(c chan int) { go send(c) } // breaks stack noalloc

func send(c chan int) { c <- 1 }

func newChan() int { return cap(make(chan int, 4)) } // breaks noalloc

var sinkAny any

func small(b byte) { sinkAny = b }

func zero() { sinkAny = struct{}{} }

func arr() { sinkAny = [2]int{1, 2} }

func lit() { sinkAny = func() {} }
