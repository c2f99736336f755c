package p

type I interface {
	int |
	~
	m() | n()
}
