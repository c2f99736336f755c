package p

var a = b.1
var c = b.
var d = b.(
var e = b.(type
