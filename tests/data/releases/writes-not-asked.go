// Until 1.21 it is not asked who writes to what, so that results of literals flow nowhere on the way.

package p

func first(a []int) []int { a[0] = 1; return a }

func grown(a []*int) []*int { return append(a, nil) }

func appended() {
	_ = append(func(v ...int) []int { return v }(1, 2), 2)
	_ = append(func(v ...*int) []*int { return v }(nil, nil), nil)
}

func passed() {
	_ = first(func(v ...int) []int { return v }(1, 2))
	_ = grown(func(v ...*int) []*int { return v }(nil))
}
