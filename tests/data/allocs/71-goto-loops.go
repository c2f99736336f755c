package p

var N int

//go:noinline
func more() bool { return N > 0 }

func back() {
again:
	var v []byte
	v = append(v, 1)
	if more() {
		goto again
	}
}

func behind() {
again:
	if more() {
		goto again
	}
	var v []byte
	v = append(v, 1)
	println(len(v))
}

func forward() {
	if more() {
		goto end
	}
	println(1)
end:
	v := make([]byte, 0)
	v = append(v, 1, 1)
	println(cap(v))
}
