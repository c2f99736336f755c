package p

var (
	G any
	N int
	B []byte
	S string
)

//go:noinline
func more() bool { return N > 0 }

//go:noinline
func use(b []byte) {}

func extremes(i int) {
	k := 0
	G = make([]int, max(k, k))
	G = make([]int, min(k, k, 1))
	G = make([]int, max(k, i))
}

func copies() {
	v := []byte{}
	G = make([]int, copy(v, S))
	G = make([]int, copy(B, v))
	G = make([]int, copy(B, S))
}

func differences(i int) {
	G = make([]int, i-i)
	G = make([]int, N-N)
	G = make([]int, i^i)
	G = make([]int, N-i)
}

func ranges(p [1]string, q *[40]int) {
	for i := range 10 {
		use(make([]byte, i))
		use(make([]byte, max(i, i)))
	}
	for i := range 40 {
		use(make([]byte, i))
	}
	for i := range p {
		use(make([]byte, i))
		G = make([]int, i)
	}
	for i := range q {
		use(make([]byte, i))
	}
	for i := range N {
		use(make([]byte, i))
	}
	for i := range "abc" {
		use(make([]byte, i))
	}
}

func kept() {
	empty := len(B) != len(B)
	if empty {
		G = make([]int, N)
	}
	k := 0
	if zero := k == 0; !zero || k > 1 {
		G = make([]int, N)
	}
	if k != 0 && more() {
		G = make([]int, N)
	}
	if more() && k != 0 {
		G = make([]int, N)
	}
	if more() || k == 0 {
		return
	}
	G = make([]int, N)
}

func counters(k int, b []byte) {
	for i := 0; i < 10; i++ {
		use(make([]byte, i))
	}
	for i := 0; i <= 10; i += 2 {
		use(make([]byte, i))
	}
	for i := 0; i < 10; i++ {
		use(make([]byte, i))
		i = N
	}
	for i := 0; i < N; i++ {
		if i < 0 {
			use(make([]byte, N))
		}
	}
	for i := 0; i <= N; i++ {
		if i < 0 {
			use(make([]byte, N))
		}
	}
	for i := 10; i >= 0; i-- {
		use(make([]byte, i))
	}
	for i := 0; i != 10; i++ {
		use(make([]byte, i))
	}
	if k < 0 {
		return
	}
	for i := k; i < 10; i++ {
		use(make([]byte, i))
	}
}

func countersWhile() {
	for i := 0; i <= 10 && more(); i += 2 {
		use(make([]byte, i))
	}
}

func limited(k int, u uint) {
	use(make([]byte, k&1))
	use(make([]byte, k&31))
	use(make([]byte, k&32))
	use(make([]byte, k&33))
	use(make([]byte, u%30))
	use(make([]byte, k%30))
	use(make([]byte, u>>60))
	use(make([]byte, 7&k))
	use(make([]byte, byte(k)>>3))
	use(make([]byte, k|1))
	use(make([]byte, (k&7)+1))
	use(make([]byte, 3+(k&7)))
	use(make([]byte, (k&7)*2))
	use(make([]byte, (k&7)<<1))
	use(make([]byte, (k&7)<<2))
	use(make([]byte, (k&7)-1))
	use(make([]byte, int(u)&7))
	use(make([]byte, int8(u&7)))
	use(make([]byte, u/(1<<60)))
	use(make([]byte, (k&7)|(k&16)))
	use(make([]byte, (k&7)^(k&16)))
	use(make([]byte, min(u, 7)))
	use(make([]byte, k&^7))
}
