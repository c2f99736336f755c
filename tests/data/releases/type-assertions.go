package p

type I interface{ M() }

type J interface{ M(); N() }

type T struct{ n int }

func (*T) M() {}

func show(args ...any) {}

func f(i I, a any, m map[*T]int) {
	show(i.(*T), i.(*T).n, m[i.(*T)], *i.(*T), a.(*T).n, i.(J), a.(int))
	_, ok := i.(*T)
	show(ok)
	func() { show(m[i.(*T)] + 1) }()
}
