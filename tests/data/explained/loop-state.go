//go:build go1.23

package p

func f(seq func(func(*int) bool)) *int {
	for x := range seq {
		defer println(*x)
		if *x > 0 {
			return x
		}
	}
	return nil
}
