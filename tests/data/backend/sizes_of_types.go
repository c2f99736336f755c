package p

type V [1 << 50]byte
type W V

var X V
var Y [1 << 50]byte
var Z [1 << 50]byte

type U [1 << 50]byte

type S struct{ a [1 << 51]byte }
type S2 struct{ a [1 << 51]byte }

var s3 struct{ a [1 << 51]byte }
var s4 struct{ a [1 << 51]byte }

type C chan [1 << 17]byte
type C2 chan [1 << 17]byte

var c3 chan [1 << 17]byte
var c4 chan [1 << 17]byte
