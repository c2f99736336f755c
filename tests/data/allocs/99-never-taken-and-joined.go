package p

// What is known of variables behind branches that are never taken, found early or late.

var gx any
var gn int
var gs []int

func panicrangestate(n int) {}

// Late: what was found of v is found again where other paths seemed to lead there.

func late(off bool, p *int) {
	v, off := 3, false
	if off {
		v = 4
	}
	var i any = 5
	s := make([]int, 2, 3)
	f := 2.5
	t := "abc"
	b := true
	if v != 3 {
		i, s, f, t, b = "x", nil, 1, "x", false
	}
	if i == nil {
		gx = new(int)
	}
	if len(s) != 2 {
		gx = new(int16)
	}
	if f != 2.5 {
		gx = new(int32)
	}
	if t != "abc" {
		gx = new(int64)
	}
	if !b {
		gx = new(uint)
	}
	if _, ok := i.(int); !ok {
		gx = new(uint8)
	}
	if s == nil {
		gx = new(uint16)
	}
	s = append(s, 1)
	if cap(s) != 3 {
		gx = new(uint32)
	}
}

func lateInBlock(p *int) {
	off := false
	v := 3
	if off {
		{
			v = 4
		}
	}
	var i any = 5
	if v != 3 {
		i = "x"
	}
	if i == nil {
		gx = new(int)
	}
}

func lateInBranches(p *int, n int) {
	off := false
	v := 3
	if off {
		if n > 3 {
			v = 4
		} else {
			v = 5
		}
	}
	var i any = 5
	if v != 3 {
		i = "x"
	}
	if i == nil {
		gx = new(int)
	}
}

func lateThatReturns(p *int, n int) {
	off := false
	v := 3
	if off {
		v = 4
		if n > 3 {
			return
		} else {
			panic(n)
		}
	}
	var i any = 5
	if v != 3 {
		i = "x"
	}
	if i == nil {
		gx = new(int)
	}
}

func lateThatSeemsToPanic() {
	off := false
	v := 3
	if off {
		v = 4
		panicrangestate(3)
	}
	var i any = 5
	if v != 3 {
		i = "x"
	}
	if i == nil {
		gx = new(int)
	}
}

func sameOnBoth(n int) {
	off := false
	v := 3
	if off {
		v = 3
	}
	var i any = 5
	if v != 3 {
		i = "x"
	}
	if i == nil {
		gx = new(int)
	}
}

func sameLate(n int) {
	if n > 3 {
		var i any = 5
		v := 3
		if n < 2 {
			v = 3
		}
		if v != 3 {
			i = "x"
		}
		if i == nil {
			gx = new(int)
		}
	}
}

func otherLate(n int, p *int) {
	if n > 3 {
		var i any = 5
		v, w := 3, "a"
		if n < 2 {
			v, w = 4, "b"
			i = "x"
		}
		if v != 3 {
			gx = new(int)
		}
		if w != "a" {
			gx = new(int8)
		}
		if i == nil {
			gx = new(int32)
		}
	}
}

func slicesLate(n int, t string) {
	if n > 3 {
		s, u := make([]int, 2, 3), []byte("four")
		var z []int
		if n < 2 {
			s, u, z = gs, []byte(t), gs
		}
		if len(s) != 2 {
			gx = new(int)
		}
		if len(u) != 4 {
			gx = new(int8)
		}
		if z != nil {
			gx = new(int16)
		}
		if len(z) != 0 {
			gx = new(int32)
		}
		if s == nil {
			gx = new(int64)
		}
		s = append(s, 1)
		u = append(u, 1)
		gx = u
	}
}

func floatsLate(n int) {
	if n > 3 {
		f, c := 2.5, 3i
		if n < 2 {
			f, c = 1, 2i
		}
		if f != 2.5 {
			gx = new(int)
		}
		if c != 3i {
			gx = new(int8)
		}
	}
}

// Memory behind them.

func memoryEarly(p *int) {
	off := false
	gn = 3
	if off {
		gn = 4
	}
	if gn != 3 {
		gx = new(int)
	}
	var i any = 5
	if gn != 3 {
		i = "x"
	}
	if i == nil {
		gx = new(int8)
	}
}

func memoryLate(n int) {
	if n > 3 {
		gn = 3
		if n < 2 {
			gn = 4
		}
		if gn != 3 {
			gx = new(int)
		}
	}
}

func memoryLateAsked(n int) {
	gn = 3
	off := false
	if off {
		gn = 4
	}
	var i any = 5
	if gn == 3 {
		gs = nil
	} else {
		i = 4.5
	}
	if i == nil {
		gx = new(int)
	}
}

func noneIsLeft(n int) {
	v := 3
	if n > 3 {
		return
	} else if n > 2 {
		v = 4
		panic(v)
	} else {
		return
	}
}

func told(n, m int) {
	if n == 3 {
		m = 3
	}
	if n != 4 {
		n = 4
	}
	if n != 4 {
		gx = new(int)
	}
	if m != 3 {
		m = 3
	} else {
		gs = nil
	}
	if m != 3 {
		gx = new(int8)
	}
}
