package p

var c3 chan [1 << 17]byte
var c4 chan [1 << 17]byte

type C chan [1 << 17]byte
type C2 chan [1 << 17]byte
type D C2

var m1 map[string][1 << 32]byte

type M map[string][1 << 32]byte
type M2 map[string][1 << 32]byte

func f(a [1 << 51]byte) {
	type A [1 << 51]byte
	type B [1 << 51]byte
	type Q [1 << 52]byte
	type R [1 << 52]byte
	var q Q
	var r R
	_, _ = q, r
}

var y struct{ a, b [1 << 49]byte }

type z struct{ a, b [1 << 49]byte }

var x z
