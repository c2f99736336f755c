package p

func f(a [1 << 51]byte) {
	type A [1 << 51]byte
	type B [1 << 51]byte
	var q [1 << 52]byte
	_ = q
	_ = (*[1 << 53]byte)(nil)
}

func g() {
	var q [1 << 52]byte
	_ = q
}

type T struct{ f *T2 }

func (T) m(x [1 << 52]byte) {}

type T2 int
