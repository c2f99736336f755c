package p

// The first element, few large numbers, negative ones, and what jumps bring with them.

var gx any
var gn int
var gq bool

func emptyTold(s string, t []int) {
	empty, none := s == "", len(t) == 0
	gq = empty
	gq = none
	if empty {
		if len(s) == 1 {
			gx = new(int)
		}
		if len(s) == 0 {
			gx = new(int8)
		}
	} else if len(s) == 0 {
		gx = new(int16)
	}
	if none {
		if len(t) == 1 {
			gx = new(int)
		}
		if len(t) > 0 {
			gx = new(int8)
		}
	}
}

func fewLarge(n int) {
	x := max(min(n, 1005), 1000)
	switch x {
	case 1000, 1001, 1002, 1003, 1004, 1005:
		return
	}
	gx = new(int)
}

func fewSmall(n int) {
	x := max(min(n, -1000), -1005)
	switch x {
	case -1000, -1001, -1002, -1003, -1004, -1005:
		return
	}
	gx = new(int)
}

func many(n int) {
	x := max(min(n, 300), -300)
	switch x {
	case 1, 2, 3:
		return
	}
	gx = new(int)
}

func firstElement(v []int, s string, n int) {
	_ = v[0]
	if len(v) == 0 {
		gx = new(int)
	}
	if cap(v) == 0 {
		gx = new(int8)
	}
	if len(v) == 1 {
		gx = new(int16)
	}
	_ = s[0]
	if len(s) == 0 {
		gx = new(int)
	}
	if s == "" {
		gx = new(int8)
	}
}

func firstPart(v []int, n int) {
	_ = v[:1]
	if cap(v) == 0 {
		gx = new(int)
	}
	_ = v[1:]
	if len(v) == 0 {
		gx = new(int8)
	}
}

func storedOnBothWays(p *int, q bool) {
	if q {
		*p = 3
		goto L
	}
	*p = 4
L:
	if *p == 3 {
		gx = new(int)
	}
	if *p == 4 {
		gx = new(int8)
	}
}

func storedOnOneWay(p, r *int, q bool) {
	old := *p
	if q {
		*r = 3
		goto L
	}
	gn++
L:
	if *p != old {
		gx = new(int)
	}
}

func storedBehindJump(p *int, q bool) {
	*p = 3
	if q {
		goto L
	}
	*p = 4
	if gq {
		return
	}
L:
	if *p == 4 {
		gx = new(int)
	}
	if *p != 3 {
		gx = new(int8)
	}
}

func jumpedBack(p *int) {
	*p = 3
L:
	if *p != 3 {
		gx = new(int)
	}
	*p = 4
	if gq {
		goto L
	}
	if *p != 4 {
		gx = new(int8)
	}
}

func jumpedAround(n int) {
	i := 0
	goto M
L:
	i = 3
	if gq {
		return
	}
M:
	if i == 3 {
		gx = new(int)
	}
	if i == 0 {
		gx = new(int8)
	}
	if n > 3 {
		n = 0
		goto L
	}
	if i > 3 {
		gn++
	}
}

func negative(c int8, n int) {
	if int(c)/2 > 63 {
		gx = new(int)
	}
	if int(c)>>1 > 63 {
		gn++
	}
	if int(c)<<1 > 254 {
		gx = new(int16)
	}
	if int(c)/2 < -64 {
		gx = new(int)
	}
	if int(c)>>1 < -64 {
		gn++
	}
	if int(c)%8 > 7 {
		gx = new(int16)
	}
	if int(c)%8 < -7 {
		gx = new(int32)
	}
	x := int(c)
	if x > 127 {
		gx = new(int)
	}
	if x/4 > 31 {
		gx = new(int8)
	}
	if x/4 < -32 {
		gx = new(int16)
	}
}

func quarters(u uint8) {
	if int(u)/4 > 63 {
		gx = new(int)
	}
	if int(u)>>2 > 63 {
		gx = new(int8)
	}
	if int(u)<<2 > 1020 {
		gx = new(int16)
	}
	if int(u)%8 > 7 {
		gx = new(int32)
	}
	if int(u)*3 > 765 {
		gx = new(uint)
	}
	if int(u)-255 > 0 {
		gx = new(uint8)
	}
	if int(u)&^3 > 252 {
		gn++
	}
	if int(u)|1 < 1 {
		gx = new(uint32)
	}
	if int(u)^255 > 255 {
		gx = new(float64)
	}
	if max(int(u), 3) < 3 || min(int(u), 3) > 3 {
		gx = new(float32)
	}
}

func onceOrNever(q bool, n int) {
	var p *int
	for range []int{n} {
		if p != nil {
			gx = new(int)
		}
		p = &gn
	}
	if p == nil {
		gx = new(int8)
	}
	x := 1
	for range []int{} {
		x = 2
	}
	if x == 2 {
		gx = new(int16)
	}
	for _, v := range []int{3} {
		if v != 3 {
			gx = new(int32)
		}
		x = v
	}
	if x != 3 {
		gx = new(uint)
	}
}
