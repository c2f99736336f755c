package p

func f(x any) {
	fallthrough
	switch {
	case true:
		fallthrough
		;
	case false:
		if true {
			fallthrough
		}
	default:
		fallthrough
	}
	switch x.(type) {
	case int:
		fallthrough
	case string:
	}
	select {
	default:
		fallthrough
	}
}
