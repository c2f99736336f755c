package p

func f() {
	if {
	}
	if x := 1; {
	}
	if x := 1 {
	}
	if x = 1 {
	}
	if a + b = c == d {
	}
	if x; y; z {
	}
	if var x = 1; x == 1 {
	}
}
