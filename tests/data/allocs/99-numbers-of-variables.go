package p

// Numbers that an assigned value can be.

var gx any

type W int

func wd(n uint64) W { return W((n + 3) % 7) }

func e1(n uint64) {
	d := wd(n)
	if 0 <= d && d <= 6 {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func e6(n uint64) {
	if int(n%7) <= 6 {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func e7(n uint16) {
	d := int(n)
	e := d & 15
	f := n >> 12
	if d < 0 || e > 15 || f > 15 {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func e8(n int) {
	d := min(n, 4)
	if d > 4 {
		gx = new(int)
	} else {
		gx = new(string)
	}
	e := uint8(n)
	f := int(e)
	if f > 255 {
		gx = new(int)
	}
}
