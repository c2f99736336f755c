package p

import "fmt"

type T struct {
	Field int
	other string
}

func (T) Method() {}

func f(t T) {
	x := y
	t.field = 1
	t.missing()
	fmt.println()
	fmt.Nothing()
	var u Unknown
	fmt = nil
	_ = _
}
