package main

type T struct{ p *int }

func pair(a, b *int) (*int, *int)       { return a, b }
func none(a *int)                       { sink = a }
func three() (int, error, *T)           { return 1, nil, &T{} }
func take(a, b *int) *T                 { return &T{a} }
func variadic(xs ...interface{}) []interface{} { return xs }

var sink *int
var hold []interface{}

func main() {
	x, y := 1, 2
	t := take(pair(&x, &y))
	println(three())
	hold = variadic(pair(&x, &y))
	none(t.p)
	defer println(pair(&x, &y))
	go take(pair(&x, &y))
}
