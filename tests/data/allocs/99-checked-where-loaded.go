package p

var gx any
var gn int

type T struct {
	a, b int
	next *T
}

var gt *T

func checkedGlobals() {
	x := gt.a
	b := gt == nil
	if b {
		gx = new(int)
	}
	gn = x
}

func checkedGlobalsLater(t *T) {
	t.b = 3
	x := gt.a
	b := gt == nil
	if b {
		gx = new(int8)
	}
	gn = x
}

func storedGlobals(n int) {
	gt.a = n
	b := gt == nil
	if b {
		gx = new(int16)
	}
}

func moved(t *T) **T {
	x := t.a
	b := t == nil
	if b {
		gx = new(int32)
	}
	gn = x
	return &t
}

func captured(t *T) func() {
	u := t
	f := func() {
		u.a = 1
		b := u == nil
		if b {
			gx = new(int)
		}
	}
	u = t.next
	u.b = 2
	c := u == nil
	if c {
		gx = new(int8)
	}
	return f
}

func result(n int) (t *T) {
	defer func() { recover() }()
	t = gt
	x := t.a
	b := t == nil
	if b {
		gx = new(int64)
	}
	gn = x + n
	return
}
