package p

func f(a int, string) {}
func g(a, b int, c) {}
func h(int, b string) {}
func i(a.b c) {}
func j(,) {}
func k(a b c) {}
