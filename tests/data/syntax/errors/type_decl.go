package p

type T
type U = 
type ()
type V [
type W [3 int
