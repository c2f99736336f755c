package p

// Switches that the run time is asked for: which clauses come behind a call.

var gx any
var gn int

func s1(p *int, t, u, v string) {
	if *p != 3 {
		return
	}
	switch t {
	case "abc":
		if *p == 4 {
			gx = new(int8)
		}
	case u:
		if *p == 4 {
			gx = new(int16)
		}
	case "abd":
		if *p == 4 {
			gx = new(int32)
		}
	default:
		if *p == 4 {
			gx = new(int64)
		}
	}
	if *p == 4 {
		gx = new(int)
	}
}

func s2(p *int, t string) {
	if *p != 3 {
		return
	}
	switch t {
	case "abc", "d":
		if *p == 4 {
			gx = new(int8)
		}
	case "abd":
		if *p == 4 {
			gx = new(int32)
		}
	default:
		if *p == 4 {
			gx = new(int64)
		}
	}
	if *p == 4 {
		gx = new(int)
	}
}

func s3(p *int, t string) {
	if *p != 3 {
		return
	}
	switch t {
	case "abc", "12345678901234567":
		if *p == 4 {
			gx = new(int8)
		}
	case "abd":
		if *p == 4 {
			gx = new(int32)
		}
	}
	if *p == 4 {
		gx = new(int)
	}
}

func s4(p *int, t any) {
	if *p != 3 {
		return
	}
	switch t {
	case nil:
		if *p == 4 {
			gx = new(int8)
		}
	case p:
		if *p == 4 {
			gx = new(int16)
		}
	case 5:
		if *p == 4 {
			gx = new(int32)
		}
	case gx:
		if *p == 4 {
			gx = new(int64)
		}
	}
}

func s5(p *int, t, u [9]int) {
	if *p != 3 {
		return
	}
	switch t {
	case u:
		if *p == 4 {
			gx = new(int8)
		}
	default:
		if *p == 4 {
			gx = new(int32)
		}
	}
}

func s6(p *int, t string) {
	if *p != 3 {
		return
	}
	switch t {
	case "a":
		gn++
	case "b":
		gn--
	case "c":
		if *p == 4 {
			gx = new(int8)
		}
	case "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n":
		if *p == 4 {
			gx = new(int16)
		}
	default:
		if *p == 4 {
			gx = new(int32)
		}
	}
}

func s7(p *int, t string) {
	if *p != 3 {
		return
	}
	switch t {
	case "12345678901234567890a":
		gn++
	case "12345678901234567890b":
		gn--
	case "12345678901234567890c":
		if *p == 4 {
			gx = new(int8)
		}
	case "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n":
		if *p == 4 {
			gx = new(int16)
		}
	case "o":
		if *p == 4 {
			gx = new(int)
		}
	default:
		if *p == 4 {
			gx = new(int32)
		}
	}
}

func s8(p *int, b []byte, u string) {
	if *p != 3 {
		return
	}
	switch string(b) {
	case "d", "e":
		if *p == 4 {
			gx = new(int16)
		}
	case u:
		if *p == 4 {
			gx = new(int32)
		}
	}
}

func s9(p *int, t string) {
	if *p != 3 {
		return
	}
	switch t {
	case "12345678901234567890a":
		if *p == 4 {
			gx = new(int8)
		}
	case "12345678901234567890b":
		if *p == 4 {
			gx = new(int16)
		}
	case "12345678901234567890c":
		if *p == 4 {
			gx = new(int32)
		}
	}
}

func j5(p *int, t, u string) {
	if *p == 3 {
	switch t {
	case u:
		if *p == 4 {
			gx = new(int8)
		}
	}
	}
}

func j6(p *int, t string) {
	if *p == 3 {
	switch t {
	case "12345678901234567":
		if *p == 4 {
			gx = new(int8)
		}
	case "1234567890":
		if *p == 4 {
			gx = new(int16)
		}
	default:
		if *p == 4 {
			gx = new(int32)
		}
	}
	}
}

func j7(p *int, t, u any) {
	if *p == 3 {
	switch t {
	case u:
		if *p == 4 {
			gx = new(int8)
		}
	case 3:
		if *p == 4 {
			gx = new(int16)
		}
	}
	}
}
