package p

var a = 1 # 2
var b = c ? d : e
var @f int
var g\h int
var “i” = 1
var a٣ = 1
var ٣a = 2
var x€y = 3
