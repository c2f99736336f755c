// Until 1.21 an instance passes a temporary on for each parameter without a name, which inlining it costs.

package p

var any1 any

//go:noinline
func count() int { return 1 }

type box[E any] struct {
	e E
	l []box[E]
}

func (_ box[E]) method(p any) int {
	v := [3]*int{}
	any1 = v
	return len(v) + count() + 2
}

func (box[E]) results(*E, *E) (*E, error) {
	v := [3]*int{}
	any1 = v
	return nil, nil
}

func passed[E any](_ E, p *int, _ *E) *int {
	v := [3]*int{}
	any1 = v
	return p
}

func boxes() (box[[]string], int) { return box[[]string]{}, 1 }

func values() {
	any1 = passed[string]
	any1 = box[string].results
	any1 = (*box[int]).results
	_, any1 = box[int]{}.results(new(int), nil)
	any1 = passed(1, nil, new(int))
}
