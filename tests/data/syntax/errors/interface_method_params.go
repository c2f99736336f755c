package p

type I interface {
	m[T any]()
	n[]()
	o[]
	p[int]
	1
}
