package p

var a = b[]
var c = b[1 2]
var d = b[1:2:]
var e = b[::]
var f = b[:1:]
var g = b[1::2]
var h = b[1, x+y]
