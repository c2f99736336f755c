// Loops that get new variables in each round, and loops over functions.
package p

var fs []func() int

func three(n int) {
	for i, j := 0, n; i < j; i, j = i+1, j-1 {
		if i == 3 {
			continue
		}
		fs = append(fs, func() int { return i + j })
	}
	for i := 0; ; {
		fs = append(fs, func() int { return i })
	}
}

func ranges(m map[string]*int) {
	for k, v := range m {
		fs = append(fs, func() int { return len(k) + *v })
	}
	for i := range 10 {
		fs = append(fs, func() int { return i })
	}
}

func seq(yield func(int, string) bool) {
	if !yield(1, "a") {
		return
	}
}

func over() (r int, err error) {
outer:
	for i, s := range seq {
		defer println(i, s)
		for j := range seq {
			switch {
			case j == i:
				continue outer
			case j > i:
				break outer
			}
			return j, nil
		}
	}
	return
}
