package p

func f() {
	go (g())
	defer (g)()
	defer ((g()))
	go func() {}
	go
}
