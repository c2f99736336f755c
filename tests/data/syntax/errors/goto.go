package p

func f() {
	goto A
	x := 1
A:
	_ = x
	goto B
	{
	B:
	}
	goto C
	var y, z int
C:
	_, _ = y, z
D:
	goto D
}
