package p

type T [2,]int
var x [3,]int
