package p

type T struct {
	a *int
	b [3]int64
}
type small struct{ a, b int16 }

var kept any
var pointer *T
var ints []int
var text string
var raw []byte
var table map[string]int
var channel chan *T
var hook func() int

func take(*small, *int32) {}

func sizes(n int, s string, b []byte, f float64, t T) {
	pointer = new(T)                  // want newobject... ALWAYS 32 1
	pointer = &T{}                    // want newobject... ALWAYS 32 1
	ints = make([]int, 4)             // want makeslice ALWAYS 32 1
	ints = make([]int, n, 100)        // want makeslice ALWAYS 800 1
	ints = make([]int, n)             // want makeslice ALWAYS -1 1
	ints = []int{n, 2, 3}             // want newobject... ALWAYS 24 1
	ints = append(ints, n)            // want growslice GROWING -1 1
	kept = make([]struct{}, n)        // want makeslice NEVER 0 1; convTslice SOMETIMES 24 1
	text = s + s                      // want concatstring2 ALWAYS -1 1
	text = string(b)                  // want slicebytetostring ALWAYS -1 1
	raw = []byte("abcd")              // want newobject... ALWAYS 4 1
	kept = n                          // want convT64 SOMETIMES 8 1
	kept = f                          // want convT64 SOMETIMES 8 1
	kept = s                          // want convTstring SOMETIMES 16 1
	kept = t                          // want convT ALWAYS 32 1
	table = make(map[string]int)      // want makemap_small ALWAYS 48 1
	table = make(map[string]int, n)   // want makemap ALWAYS -1 -1
	table[s] = n                      // want mapassign_faststr GROWING -1 -1
	channel = make(chan *T, n)        // want makechan ALWAYS -1 2
	kept = make(chan int)             // want makechan ALWAYS -1 1
	hook = func() int { return n }    // want newobject... ALWAYS 16 1
	go take(nil, nil)                 // want newproc ALWAYS -1 -1
	for range n { defer take(nil, nil) } // want deferproc ALWAYS -1 1
}

func stays(n int, s string, b []byte, t T) int {
	x := s + s                // want concatstring2 OUTGROWN -1 1 32 bytes
	y := string(b)            // want slicebytetostring OUTGROWN -1 1 32 bytes
	z := []rune(s)            // want stringtoslicerune OUTGROWN -1 1 32 runes
	xs := make([]int, n)      // want makeslice OUTGROWN -1 1 32 bytes
	m := make(map[int]int, n) // want makemap OUTGROWN -1 -1 8 elements
	m[n] = 1                  // want mapassign_fast64 GROWING -1 -1
	var ys []int
	for i := range n {
		ys = append(ys, i) // want growslice OUTGROWN -1 1 32 bytes
	}
	z[0]++
	var any1 any = t
	w := []byte("abcd")
	w[0]++
	_, ok := any1.(T)
	if ok {
		return 0
	}
	return len(x) + len(y) + len(xs) + len(m) + len(ys) + len(w)
}

func together() (*small, *int16, *bool) {
	var a small // want mallocgcTinySC2 ALWAYS 8 1
	var b int16
	var c bool
	return &a, &b, &c
}

func moved(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i) // want growslice OUTGROWN -1 1 32 bytes
	}
	return s // want moveSliceNoCapNoScan SOMETIMES -1 1 32 bytes
}
