package outgrown

// Nothing escapes here. What may take memory of the heap all the same says so at its line.

type key struct{ name string }

type large struct{ words [200]int }

func take(s string)         {}
func takeBytes(b []byte)    {}
func takeRunes(r []rune)    {}
func takeInts(n []int)      {}
func takeLarge(l []large)   {}
func takeAny(x any)         {}
func takeMap(m map[int]int) {}

func makes(n int) {
	takeInts(make([]int, 4))
	takeInts(make([]int, n))      // heap
	takeInts(make([]int, 0, n))   // heap
	takeLarge(make([]large, n))   // heap
	takeMap(make(map[int]int))
	takeMap(make(map[int]int, 8))
	takeMap(make(map[int]int, 9)) // heap
	takeMap(make(map[int]int, n)) // heap
}

func strings(b, c []byte, r []rune, s string, x rune) {
	take(string(b))      // heap
	take(string(r))      // heap
	take(string(x))
	take(s + string(x))  // heap
	takeBytes([]byte(s))
	takeRunes([]rune(s)) // heap
	takeBytes([]byte("abc"))
	takeRunes([]rune("abc"))
	written := []byte(s) // heap
	written[0] = 'x'
	runes := []rune(s)   // heap
	runes[0] = 'x'
}

func views(m map[string]int, k map[key]int, a map[[1]string]int, b, c []byte, s string) int {
	n := m[string(b)] + k[key{string(b)}] + a[[1]string{string(b)}]
	if string(b) == s || s < string(b) || string(b) != string(c) {
		n++
	}
	n += len(string(b)) + len([]rune(s))
	for _, x := range []byte(s) {
		n += int(x)
	}
	switch string(b) {
	case "a", "b":
		n++
	}
	if _, ok := m[string(c)]; ok {
		n++
	}
	take("x" + string(b)) // heap
	switch string(b) {    // heap
	case s:
		n++
	}
	for range string(b) { // heap
		n++
	}
	take(s + string(b))   // heap
	return n
}

func interfaces(l large, n int, f float64) {
	takeAny(n)
	takeAny(f)
	takeAny(key{"a"})
	takeAny(l) // heap
	takeAny(large{})
	var once = large{}
	takeAny(once)
}

func appends(n []int, l []large, v large) {
	n = append(n, 1) // heap
	l = append(l, v) // heap
	takeInts(n)
	takeLarge(l)
}

func grown(n []int, k int) {
	n = append(n, make([]int, k)...)    // heap
	n = append(n, make([]int, k, k)...) // heap
	n = append(n)
	takeInts(n)
}

func literals() {
	takeMap(map[int]int{1: 1, 2: 2})
	takeInts([]int{1, 2, 3})
	f := func() int { return 1 }
	f()
}
