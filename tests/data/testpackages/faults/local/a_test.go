package local

type T int

func TestLocal(t *T) {}
