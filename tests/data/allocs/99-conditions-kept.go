package p

var gx any
var gn int
var gb bool

func atOnce(n, m int) {
	b := n > 3
	if b {
		if n > 2 {
			gx = new(int)
		} else {
			gx = new(int8)
		}
	}
	c := n == m
	if !c {
		if n == m {
			gx = new(int16)
		}
	} else if n != m {
		gx = new(int32)
	}
}

func readTwice(n int) {
	b := n > 3
	if b {
		if n < 3 {
			gx = new(int)
		}
	}
	gb = b
}

func changed(n, m int) {
	b := n > 3
	n = m
	if b {
		if n < 3 {
			gx = new(int)
		}
	}
}

func kept(n int) func() {
	b := n > 3
	if b {
		if n < 3 {
			gx = new(int)
		}
	}
	return func() { b = !b }
}

func twoConditions(n, m int) {
	b := n > 3 && m > 3
	if b {
		if n < 3 {
			gx = new(int)
		}
		if m < 3 {
			gx = new(int8)
		}
	}
	c := n == 1 || m == 2
	if !c {
		if n == 1 {
			gx = new(int16)
		}
	}
	gb = c
}

func found(t map[int]bool, n int) {
	b := t[n]
	if b {
		if !b {
			gx = new(int)
		}
	}
}

func inMemory(n int) {
	gb = n > 3
	if gb {
		if n < 3 {
			gx = new(int)
		}
	}
	gb = n > 3 && n < 9
	if gb {
		if n < 3 {
			gx = new(int8)
		}
	}
}
