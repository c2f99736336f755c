package p

type T struct{}

var a = (T){}
var b = []int{1, 2
}
var c = T{1 2}
var d = map[string]int{"a" 1}
