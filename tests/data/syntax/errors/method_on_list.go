package p

type T int

func (T, T) m() {}
