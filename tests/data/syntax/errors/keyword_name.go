package p

var func int
type range int
func f(type int) {}
func g() { for := 1 }
