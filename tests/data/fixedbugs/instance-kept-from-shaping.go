package p

var g any

type Node[T any] struct {
	val  T
	kids List[Node[T]]
}
type List[T any] struct{ items []T; first *T }

func (l *List[T]) Add(t T) *List[T] { l.items = append(l.items, t); l.first = &t; return l }
func (n *Node[T]) New(v T) *Node[T] {
	k := Node[T]{val: v}
	n.kids.Add(k)
	g = n.kids
	return &k
}

type Int int

func use() {
	var n Node[Int]
	n.New(1)
}
