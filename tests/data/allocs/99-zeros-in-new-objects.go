package p

var gx any
var gn int

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// A zero that is put into an object which was just made is not stored: what is loaded is not known.
func zero() *int {
	n := 0
	if n == 0 {
		return &n
	}
	gx = new(int)
	return nil
}

func another() *int {
	n := 5
	if n == 5 {
		return &n
	}
	gx = new(int)
	return nil
}

func storedOver() *int {
	n := 5
	n = 0
	if n == 0 {
		return &n
	}
	gx = new(int)
	return nil
}

func secondOfTwo() (*int32, *int16) {
	m := int32(1)
	n := int16(0)
	if n == 0 {
		return &m, &n
	}
	gx = new(int)
	return nil, nil
}

func bothOfTwo() (*int32, *int16) {
	m := int32(0)
	n := int16(0)
	if n == 0 {
		return &m, &n
	}
	gx = new(int)
	return nil, nil
}

func afterAnotherStore() *int {
	var n int
	gn = 3
	n = 0
	if n == 0 {
		return &n
	}
	gx = new(int)
	return nil
}

func text() *string {
	s := ""
	if s == "" {
		return &s
	}
	gx = new(int)
	return nil
}

func slice() *[]int {
	s := []int(nil)
	if s == nil {
		return &s
	}
	gx = new(int)
	return nil
}

func truth() *bool {
	b := false
	if !b {
		return &b
	}
	gx = new(int)
	return &b
}

func pointer() **int {
	var p *int = nil
	if p == nil {
		return &p
	}
	gx = new(int)
	return &p
}

func box() *any {
	var x any = nil
	if x == nil {
		return &x
	}
	gx = new(int)
	return &x
}

type pair struct{ a, b int }

// The parts of a struct are stored, to be taken out too late.
func parts() *pair {
	p := pair{}
	if p.a == 0 {
		return &p
	}
	gx = new(int)
	return nil
}

func throughPointer() *pair {
	p := new(pair)
	p.a = 0
	if p.a == 0 {
		return p
	}
	gx = new(int)
	return nil
}

func behindAnother() *pair {
	p := new(pair)
	p.b = 1
	p.a = 0
	if p.a == 0 {
		return p
	}
	gx = new(int)
	return nil
}

func float() any {
	p := new(float64)
	*p = 0
	if *p == 0 {
		return p
	}
	gx = new(int)
	return p
}
