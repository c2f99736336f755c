package p

// Functions that callers of another convention call come after those that static data bring, such as what compares boxed.

import _ "unsafe"

//go:linkname Linked example.com/x.linked
func Linked(p *int) *int { return p }

type lister interface{ list() }

type boxed struct {
	number float64
	value  any
}

func (boxed) list() {}

var kept lister = boxed{}
