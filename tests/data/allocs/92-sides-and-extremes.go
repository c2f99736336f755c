// The least and the greatest of values; assignments side by side of what is made in parts.
package p

func greatest(b uint8, n int, u uint16) *int {
	if m := max(b, 5); m < 5 {
		return new(int)
	}
	if m := min(n, 3); m > 3 {
		return new(int)
	}
	if m := max(n, 3); m < 3 {
		return new(int)
	}
	if m := min(b, 5); m > 5 {
		return new(int)
	}
	if m := max(u, 7); m > 7 {
		return new(int)
	}
	return nil
}

type parts struct {
	list []int
	n    *int
	m    map[string]int
}

var kept *parts

func sides(n int) (parts, *parts, parts) {
	var h, k parts
	var l [2]parts
	h, k = parts{[]int{n, 1}, &n, nil}, parts{list: []int{2, n}}
	kept = &h
	_, k = parts{[]int{n}, nil, map[string]int{"a": n}}, parts{}
	l[0], l[1] = parts{[]int{n, 3}, nil, nil}, h
	h, l[n&1], k = l[1], parts{n: &n}, parts{[]int{1, 2, 3}, nil, map[string]int{}}
	return k, &l[0], both(parts{[]int{n}, new(int), nil}, parts{[]int{4, n}, nil, nil})
}

func both(a, b parts) parts {
	if len(a.list) > len(b.list) {
		return a
	}
	kept = &a
	return b
}

func results(n int) (a, b parts) {
	a, b = two(n)
	_, h := two(n + 1)
	kept = &h
	return two(n)
}

func two(n int) (parts, parts) { return parts{[]int{n}, &n, nil}, parts{[]int{n, n}, nil, nil} }
