package p


var (
	gx any
	gn int
	g7 int
	h0 []byte
	h2 []int
	g8 string
)

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// What is known of a value before paths part is known where they meet, whatever one of them has found.
func k01() {
	var v1 any = any(uint8(count()))
	if v1 == nil && more() {
		gn++
	}
	if v1 == nil {
		gx = new(int)
	}
}

func k02() {
	var v1 any
	for v1 == nil || more() {
		if more() {
			break
		}
	}
	if more() && v1 != nil {
		gx = new(int)
	}
}

func k03() {
	var v1 any
	for v1 == nil || more() {
		if more() {
			break
		}
	}
	if v1 != nil {
		gx = new(int)
	}
}

func k04() {
	var v1 any
	if v1 != nil || more() {
		gn++
	}
	if v1 != nil {
		gx = new(int)
	}
}

func k05() {
	p := new(int)
	gx = p
	if p != nil || more() {
		gn++
	}
	if p == nil {
		gx = new(int)
	}
}
