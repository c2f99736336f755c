package p

// What conditions tell: of numbers in sums, of the other operand, of what was kept in a variable, of memory before a call.

var gx any
var gn int

func summandOnce(x, y, z int) {
	w := x + 3
	if w == 7 {
		return
	}
	if x == 4 {
		gx = new(int)
	}
	if x == 10 {
		gx = new(int8)
	}
}

func summandOnceLess(x, y, z int) {
	w := x - 3
	if w != 7 {
		return
	}
	if x != 10 {
		gx = new(int)
	}
	if x > 10 {
		gx = new(int8)
	}
}

func summandMore(x, y, z int) {
	w := x + 3
	if w == 7 {
		return
	}
	if x == 4 {
		gx = new(int)
	}
	if w == 7 {
		gx = new(int8)
	}
	if w == 8 {
		gx = new(int16)
	}
}

func summandAsked(x, y, z int) {
	if x == 4 || x < 2 {
		return
	}
	w := x + 3
	if w == 7 {
		gx = new(int)
	}
}

func summandAskedOften(x, y, z int) {
	if x == 4 {
		return
	}
	w, v := x+3, x-2
	if w == 7 {
		gx = new(int)
	}
	if w == 8 {
		gx = new(int8)
	}
	if v == 2 {
		gx = new(int16)
	}
}

func summandBytes(x uint8) {
	w := x + 100
	if w == 44 {
		return
	}
	if x == 200 {
		gx = new(int)
	}
	if x == 144 {
		gx = new(int8)
	}
}

func summandAtMost(x, y int8) {
	if y > 100 || y+1 > 5 {
		return
	}
	if y > 4 {
		gx = new(int)
	}
	if y == 5 {
		gx = new(int8)
	}
	if y == 4 {
		gx = new(int16)
	}
}

func summandAtMostUnsigned(x, y uint8) {
	if y > 100 || y+1 > 5 {
		return
	}
	if x+2 > 5 {
		return
	}
	if y > 4 {
		gx = new(int)
	}
	if y == 5 {
		gx = new(int8)
	}
	if x > 3 {
		gx = new(int16)
	}
}

func summandNoRoom(x, y, z uint8) {
	if x-1 < 5 {
		return
	}
	if y+1 < 4 {
		return
	}
	if z+2 <= 4 {
		return
	}
	if x < 6 {
		gx = new(int)
	}
	if y < 3 {
		gx = new(int8)
	}
	if z < 2 {
		gx = new(int16)
	}
	if x == 0 {
		gx = new(int32)
	}
}

func summandNoLess(x, y int8) {
	if x-1 > 5 {
		return
	}
	if y+1 >= 5 {
		return
	}
	if x > 6 {
		gx = new(int)
	}
	if y > 3 {
		gx = new(int8)
	}
	if y == 4 {
		gx = new(int16)
	}
}

func summandEdges(x, y int8) {
	if x > 103 || x+100 <= 3 {
		return
	}
	if y > 103 || y+100 < 3 {
		return
	}
	if x < -96 {
		gx = new(int)
	}
	if x > 27 {
		gx = new(int8)
	}
	if y > 27 {
		gx = new(int16)
	}
	if y == 103 {
		gx = new(int32)
	}
	if x == 103 {
		gx = new(int64)
	}
}

func summandEdgesLess(x, y int8) {
	if x > 102 || x+25 < -128+5 {
		return
	}
	if y > 98 || y+30 < -128+5 {
		return
	}
	if x > 100 {
		gx = new(int)
	}
	if y > 97 {
		gx = new(int8)
	}
	if y < 0 {
		gx = new(int16)
	}
}

func otherOperand(x, y, z int) {
	if y < 0 || y > 9 {
		return
	}
	if x == y {
		return
	}
	if x > 9 {
		gx = new(int)
	}
	if x < 0 {
		gx = new(int8)
	}
	if x == y {
		gx = new(int16)
	}
}

func otherLimits(x, y, n int) {
	if x < 3 || x >= y {
		return
	}
	if n >= y&7 {
		return
	}
	if y == 3 {
		gx = new(int)
	}
	if y < 4 {
		gx = new(int8)
	}
	if n > 6 {
		gx = new(int16)
	}
	if n == 7 {
		gx = new(int32)
	}
	if y&7 > n {
		gx = new(int64)
	}
}

func otherSums(x, y, z int) {
	if y > 9 {
		return
	}
	if x+2 >= y {
		return
	}
	if x > 6 {
		gx = new(int)
	}
	if x+2 > 8 {
		gx = new(int8)
	}
	if x+2 == 9 {
		gx = new(int16)
	}
}

func kept(x, y, z int) {
	b := x < 5
	c := y <= 5
	if b && x == 5 {
		gx = new(int)
	}
	if b && x == 4 {
		gx = new(int8)
	}
	if !b && x == 4 {
		gx = new(int16)
	}
	if !b && x == 5 {
		gx = new(int32)
	}
	if c && y == 6 {
		gx = new(int64)
	}
	if c && y == 5 {
		gx = new(uint)
	}
	if !c && y == 5 {
		gx = new(uint8)
	}
	if !c && y == 6 {
		gx = new(uint16)
	}
}

func keptOthers(s string, x int, u uint64) {
	b := len(s) == 3
	c := s == ""
	d := u > 1<<63
	e := x != 3
	if b && len(s) != 3 {
		gx = new(int)
	}
	if !b && len(s) == 3 {
		gx = new(int8)
	}
	if c && len(s) > 0 {
		gx = new(int16)
	}
	if !c && len(s) == 0 {
		gx = new(int32)
	}
	if d && u == 3 {
		gx = new(int64)
	}
	if !d && u == 1<<63+1 {
		gx = new(uint)
	}
	if e && x == 3 {
		gx = new(uint8)
	}
	if !e && x == 4 {
		gx = new(uint16)
	}
}

func keptTurned(x, y, z int) {
	b := x < 5
	c := !b
	d := !c
	if c && x == 4 {
		gx = new(int)
	}
	if d && x == 5 {
		gx = new(int8)
	}
	if !c && x == 5 {
		gx = new(int16)
	}
}

func rightHand(x, y, z int) {
	if x < 0 || x > 90 {
		return
	}
	if x < x&3 {
		gx = new(int)
	}
	if x >= x+2 {
		gx = new(int8)
	}
	if x > x/2+100 {
		gx = new(int16)
	}
	if x < x>>1 {
		gx = new(int32)
	}
	if x <= x+1 {
		gx = new(int64)
	}
}

func runes(n, m rune, b, c []byte) {
	if string(n) == string(n) {
		gx = new(int)
	}
	if string(b) == string(c) {
		gx = new(int8)
	}
	if string(n) != string(m) {
		gx = new(int16)
	}
}

func sameNumber(x int, u uint) {
	w := int64(x)
	v := uint(x)
	if int(w) == x {
		gx = new(int)
	}
	if int(v) != x {
		gx = new(int8)
	}
	if int64(x) == w {
		gx = new(int16)
	}
	if uint(w) == v {
		gx = new(int32)
	}
	if x > int(w) {
		gx = new(int64)
	}
}

func differentBits(x, y, z int) {
	if x&^1 == y|1 {
		gx = new(int)
	}
	if x|4 == y&3 {
		gx = new(int8)
	}
	if x&^1 == y {
		gx = new(int16)
	}
}

func texts(s, t string) {
	switch s {
	case "ab", t:
		if len(s) != 2 {
			gx = new(int)
		}
	case "cd", "ef":
		if len(s) != 2 {
			gx = new(int8)
		}
	case "g", "hij":
		if len(s) != 1 {
			gx = new(int16)
		}
	case "klm":
		if s != "klm" {
			gx = new(int32)
		}
		if len(s) == 2 || s == "kl" {
			gx = new(int64)
		}
	}
	if s == "zz" {
		gx = new(int)
	}
}

func textsNotEmpty(s, t string) {
	if s == "" {
		return
	}
	if t != "" {
		return
	}
	if len(s) == 0 {
		gx = new(int)
	}
	if len(s) > 1 {
		gx = new(int8)
	}
	if t == "a" {
		gx = new(int16)
	}
	if len(t) > 0 {
		gx = new(int32)
	}
}

func textsByName(s string) {
	t := "abc"
	if len(s) == 3 {
		return
	}
	if s == t {
		gx = new(int)
	}
	if t == s {
		gx = new(int8)
	}
	if s != t {
		gx = new(int16)
	}
}

func masked(x, y, z int) {
	if x < 0 || x&6 != 4 {
		return
	}
	if y&6 != 4 {
		return
	}
	if z < 0 || z&127 != 65 {
		return
	}
	if x < 4 {
		gx = new(int)
	}
	if x == 3 {
		gx = new(int8)
	}
	if y < 4 {
		gx = new(int16)
	}
	if y == 3 {
		gx = new(int32)
	}
	if z < 65 {
		gx = new(int64)
	}
	if z == 64 {
		gx = new(uint)
	}
}

func widened(x int8, y int16, u uint8, v uint16) {
	if int(int16(x)) > 7 || int(uint16(u)) > 9 || int64(int32(y)) < 3 {
		return
	}
	if int(uint32(v)) < 5 {
		return
	}
	if x > 7 {
		gx = new(int)
	}
	if x == 8 {
		gx = new(int8)
	}
	if u > 9 {
		gx = new(int16)
	}
	if u == 10 {
		gx = new(int32)
	}
	if y < 3 {
		gx = new(int64)
	}
	if y == 2 {
		gx = new(uint)
	}
	if v < 5 {
		gx = new(uint8)
	}
	if v == 4 {
		gx = new(uint16)
	}
}

func narrowed(i int8, j int16) {
	if uint8(i) > 100 {
		return
	}
	if uint16(j) < 3 {
		return
	}
	if i > 100 {
		gx = new(int)
	}
	if i == 101 {
		gx = new(int8)
	}
	if i < 0 {
		gx = new(int16)
	}
}

func definedBeforeLocal(x, y, z int) {
	w := x*2 + y
	if x < 0 || x > 9 {
		return
	}
	gn = w
	if x*2 > 18 {
		gx = new(int)
	}
	if x*2 < 0 {
		gx = new(int8)
	}
	if x*3 > 27 {
		gx = new(int16)
	}
}

func definedDeeper(x, y, z int) {
	w := -(x & 7)
	v := (x&3 + 1) * (y&3 + 2)
	if w > 0 {
		gx = new(int)
	}
	if -w < 0 {
		gx = new(int8)
	}
	if v > 20 {
		gx = new(int16)
	}
	if v < 2 {
		gx = new(int32)
	}
	if x&3+1 > 4 {
		gx = new(int64)
	}
}

//go:noinline
func give() int { gn++; return gn }

func beforeCalls(p *int) {
	if gn == 3 && give() > 2 {
		if gn != 3 {
			gx = new(int)
		}
	}
	if give() > 2 && gn == 4 {
		if gn != 4 {
			gx = new(int8)
		}
	}
	for gn == 5 && give() > 2 {
		if gn != 5 {
			gx = new(int16)
		}
		if *p == 3 {
			if *p != 3 {
				gx = new(int32)
			}
		}
	}
	if !(*p == 3 || give() > 1) {
		if *p == 3 {
			gx = new(int64)
		}
	}
}

func blanks(a, b, c, d, e int) {
	gn = 3
	_ = a
	_ = b
	_ = c
	_ = d
	_ = e
	if gn != 3 {
		gx = new(int)
	}
}

func frames(x int) {
	var a any
	p := &a
	if x > 3 {
		*p = nil
	}
	a = 5
	if a == nil {
		gx = new(int)
	}
	if *p == nil {
		gx = new(int8)
	}
}

func slicesInObjects() {
	p := new([]int)
	var z []int
	*p = z
	if len(*p) != 0 {
		gx = new(int)
	}
	if *p != nil {
		gx = new(int8)
	}
	gx = p
}

func arrays(n, i int) {
	a := [1]int{n}
	b := a
	if a != b {
		gx = new(int)
	}
	a[0] = n + 1
	if a == b {
		gx = new(int8)
	}
	a[i] = n
	if a == b {
		gx = new(int16)
	}
}

func otherwise(c chan bool, b bool) {
	ok := <-c
	if ok {
		if !ok {
			gx = new(int)
		}
	}
	if <-c {
		if <-c {
			gx = new(int8)
		}
	}
	if b != false {
		if b == false {
			gx = new(int32)
		}
	}
}
