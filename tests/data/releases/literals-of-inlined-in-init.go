package p

func join(s ...string) string { return s[0] + s[1] }

var V = func() func() string {
	return func() string {
		return join(func() string { return "x" }(), "x")
	}
}()
