package p

type A struct{ b B }
type B struct{ a [2]A }

type C C
type D E
type E D

type F = G
type G = F

type I interface{ J }
type J interface{ I }

var x = y
var y = z()

func z() int { return x }

const c = d
const d = c

type Fine struct{ next *Fine }
type Arr [len(arr)]int

var arr Arr
