package p

var (
	kept []byte
	any_ any
	hook func()
)

const hello = "hello"

type shard struct {
	mu lock
	n  int
}

type lock struct{ held bool }

//go:noinline
func (l *lock) Lock() { l.held = true }

//go:noinline
func (l *lock) Unlock() { l.held = false }

// What takes memory, with a verdict of escape analysis or without.

func bytesKept() { kept = []byte("abcd") }

func bytesNamed() []byte { return []byte(hello) }

func bytesPassed() { take([]byte("abcd")) }

//go:noinline
func take(b []byte) { kept = b }

func bytesBoxed() { any_ = []byte("abcd") }

func appended() []byte { return append([]byte(nil), "abcd"...) }

func deferred(shards []*shard) (t int) {
	for _, s := range shards {
		s.mu.Lock()
		defer s.mu.Unlock()
		t += s.n
	}
	return t
}

func deferredOnce(s *shard) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.n
}

func spawned(c chan int) { go send(c) }

func spawnedPlain() { go idle() }

//go:noinline
func send(c chan int) { c <- 1 }

//go:noinline
func idle() {}

func channel() int { return cap(make(chan int, 4)) }

func channelOfPointers() chan *int { return make(chan *int, 4) }

func mapped(n int) int {
	m := map[int]int{}
	for i := range n {
		m[i] = i
	}
	return len(m)
}

func stored(m map[string]int, k string) { m[k]++ }

func grown(n int) int {
	var xs []int
	for i := range n {
		xs = append(xs, i)
	}
	return len(xs)
}

func moved(n int) []int {
	var xs []int
	for i := range n {
		xs = append(xs, i)
	}
	return xs
}

func joined(a, b string) int { return len(a + b) }

func joinedMore(names []string) (s string) {
	for _, name := range names {
		s += name
	}
	return s
}

func sized(n int) int {
	b := make([]byte, n)
	b[n-1] = 3
	return int(b[0])
}

func boxed(n int) { any_ = n }

func boxedText(s string) { any_ = s }

func captured(n int) func() int { return func() int { return n } }

func method(s *shard) { hook = s.mu.Lock }

func small() (*int8, *int16) {
	var a int8
	var b int16
	return &a, &b
}

// What takes none, whatever is said of escapes.

func byteBoxed(b byte) { any_ = b }

func boolBoxed(b bool) { any_ = b }

func emptyBoxed() { any_ = struct{}{} }

func zeroBoxed() { any_ = [4]int{} }

func constantsBoxed() { any_ = [2]int{1, 2} }

func textBoxed() { any_ = "text" }

func nothingCaptured() { hook = func() {} }

func pointerBoxed(s *shard) { any_ = s }

func emptyObject() *struct{} { return &struct{}{} }

func lookedUp(m map[string]int, b []byte) int { return m[string(b)] }

func compared(b []byte) bool { return string(b) == "x" }

func ranged(s string) (n int) {
	for _, c := range []byte(s) {
		n += int(c)
	}
	return n
}
