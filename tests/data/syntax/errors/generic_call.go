package p

var a = f[int,](x)
var b = f[int, 1+2]
var c = f[int string]
var d map[int]
var e map int
