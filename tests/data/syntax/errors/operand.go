package p

var a = 
var b = 1 +
var c = * 
var d = )
var e = if
