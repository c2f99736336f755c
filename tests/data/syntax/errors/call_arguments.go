package p

var a = f(1, 2
var b = f(1 2)
var c = f(a..., b)
var d = f(,)
