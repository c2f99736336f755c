package p

func () f() {}
func (a, b int) g() {}
func 1() {}
func (t T) ) {}
func [T any]() {}
