package p

var x int /* never
ends
