package memory

// What takes memory of the heap says so at its line; the other lines take none, though gc says of them that they escape.

import "sync"

type flag struct{ on bool }

type pair struct{ a, b int }

type large struct{ words [200]int }

type closer interface{ Close() error }

var (
	kept  any
	bytes []byte
	runes []rune
	hook  func()
	point *struct{}
)

func constants(s string) {
	bytes = []byte("abcd") // heap
	bytes = []byte("")
	runes = []rune("abcd") // heap
	kept = "abcd"
	kept = 1 << 40
	kept = []byte("abcd") // heap
	const named = "named"
	bytes = []byte(named) // heap
	bytes = []byte(s)     // heap
	set := 77
	kept = set
}

func small(b byte, f flag, n int, a [1]int8, two [2]byte) {
	kept = b
	kept = f
	kept = a
	kept = two // heap
	kept = n   // heap
	kept = struct{}{}
	kept = [0]int{}
}

func literals(n int) {
	kept = [2]int{1, 2}
	kept = pair{1, 2}
	kept = pair{1, n} // heap
	kept = pair{}
	kept = large{}
	kept = []int{1, 2}        // heap
	kept = [1]any{"constant"} // heap
	kept = [1]any{nil}
	kept = [1]any{n} // heap
	once := pair{3, 4}
	kept = once
	again := pair{3, 4}
	again.a = n
	kept = again // heap
	point = new(struct{})
	kept = []int{} // heap
}

func closures(n int, p *pair) {
	hook = func() {}
	hook = func() { kept = n } // heap
	hook = p.method            // heap
}

func (p *pair) method() {}

func statements(c chan int, cs []closer, ms []*sync.Mutex, f func(int), n int) {
	go send(c)  // heap
	go f(n)     // heap
	go println("text")
	go func(n int) { c <- n }(n) // heap
	defer f(n)
	for _, m := range ms {
		defer m.Unlock() // heap
	}
	for _, x := range cs {
		defer x.Close() // heap
	}
}

func send(c chan int) { c <- 1 }
