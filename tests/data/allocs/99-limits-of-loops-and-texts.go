package p

// Each function shows a limit, or a part of a rule: what would be decided otherwise if it were another.

var gx any
var gn int
var gs string
var g1, g2 *int8

const (
	k4   = "0123456789abcdef"
	k6   = k4 + k4 + k4 + k4
	k8   = k6 + k6 + k6 + k6
	k10  = k8 + k8 + k8 + k8
	k12  = k10 + k10 + k10 + k10
	k14  = k12 + k12 + k12 + k12
	k16  = k14 + k14 + k14 + k14
	more = k16 + "x"
)

//go:noinline
func kept(s []int) int { return len(s) }

//go:noinline
func back(s []int) []int { return s }

//go:noinline
func written(s []int) { s[0] = 1 }

func bytesOfConstants(n int) {
	a := []byte(k16)
	gn = int(a[n])
	b := []byte(more)
	gn = int(b[n])
	c := []byte(k16)
	gx = &c
}

func shortTexts(n int, s string) bool {
	a := int8(n)
	g1 = &a
	q := s == "0123456789abcdef"
	b := int8(n)
	g2 = &b
	return q
}

func longTexts(n int, s string) bool {
	a := int8(n)
	g1 = &a
	q := s == "0123456789abcdefg"
	b := int8(n)
	g2 = &b
	return q
}

func shorterTexts(n int, s string) bool {
	a := int8(n)
	g1 = &a
	q := s != "0123456789abcde"
	b := int8(n)
	g2 = &b
	return q
}

func repeatedSometimes(n int) {
	for range n & 1 {
		gx = new(int)
	}
	for range n&1 - 1 {
		gn++
	}
	for i := range n & 1 {
		if i > 0 {
			gn++
		}
	}
	var p *int
	for range n&1 + 1 {
		p = &gn
	}
	if p == nil {
		gx = new(int32)
	}
	for range n&1 + 2 {
		p = nil
	}
	if p != nil {
		gx = new(uint)
	}
}

func grownKeptReturned(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	gn = kept(s)
	return s
}

func grownBackReturned(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	gn = len(back(s))
	return s
}

func grownWrittenReturned(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	written(s)
	return s
}

func nothingToNothing(n int) {
	s, t := []int{}, []int{}
	s = append(s, t...)
	if len(s) != 0 {
		gx = new(int)
	}
	u := make([]int, 0)
	u = append(u, t...)
	if len(u) != 0 {
		gx = new(int8)
	}
	v := make([]int, 0, 2)
	v = append(v, 1, 2)
	v = append(v, t...)
	gx = v
}

func equalWithin(n, m int) {
	a, b := n&7, m&15+4
	if a != b {
		return
	}
	if a < 4 {
		gn++
	}
	if b > 7 {
		gn++
	}
	if b < 5 {
		gx = new(int16)
	}
}

func sevenths(x, y int) {
	if x != y&7 {
		return
	}
	if x > 7 {
		gx = new(int)
	}
	if x < 0 {
		gx = new(int8)
	}
	if y&7 > 6 {
		gx = new(int16)
	}
}

func twoSides(n, m uint8) {
	a, b := n&7+2, m&15
	if a < b {
		if b < 3 {
			gn++
		}
		if a > 9 {
			gn++
		}
		if b == 3 {
			gx = new(int16)
		}
	} else if b > 9 {
		gn++
	}
	if a == b {
		if b < 2 {
			gn++
		}
		if b > 9 {
			gn++
		}
	}
}

func lastIteration(s []int) {
	for i := len(s) - 1; i >= 0; i-- {
		if i >= len(s) {
			gn++
		}
		if i < 0 {
			gx = new(int8)
		}
	}
	for i := 0; i < 12; i += 5 {
		if i > 10 {
			gx = new(int16)
		}
		if i == 11 {
			gx = new(int32)
		}
	}
	for i := 30; i >= 9; i -= 7 {
		if i < 9 {
			gx = new(int)
		}
		if i > 30 {
			gx = new(int8)
		}
	}
	for i := -3; i != 9; i += 3 {
		if i > 8 {
			gx = new(int)
		}
		gn = i
	}
}
