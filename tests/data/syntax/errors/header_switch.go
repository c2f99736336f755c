package p

func f() {
	switch x
	{
	case 1:
	}
	switch x := 1 {
	}
	switch x := y.(type) {
	foo()
	case 1
	default 2:
	}
}
