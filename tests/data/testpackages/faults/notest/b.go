package notest

func F() *int { return new(int) }
