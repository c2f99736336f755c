package p

var x = "ÿ"
var Ày int
