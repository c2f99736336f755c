package p

type B struct{ p *int }

//go:noinline
func (b *B) M(q *int) *int { return q }

type W struct{ *B }

type V struct{ B }

func f(w *W, v *V) (func(*int) *int, interface{ M(*int) *int }, interface{ M(*int) *int }) {
	return w.M, w, v
}
