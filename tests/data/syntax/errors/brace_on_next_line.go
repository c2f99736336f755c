package p

func f()
{
	return
}

func g() {}
