package p

func g() {
	var s struct{ f, g [1 << 49]byte }
	_ = s
}
