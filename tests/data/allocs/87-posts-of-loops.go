package p

type T0 struct {
	a int
	p *int
	x any
	n *T0
	m map[string]*int
	c chan *int
}

var gx any

func f6(p2 bool) {
	for i1 := range 10 {
	L2:
		for w3 := (new(T0)); p2; w3 = new(T0) {
			gx = w3
			break L2
		}
		gx = i1
	}
}
func f7(p2 bool) {
L2:
	for w3 := (new(T0)); p2; w3 = new(T0) {
		gx = w3
		break L2
	}
}
func f8(p2 bool) {
	for w3 := (new(T0)); p2; w3 = new(T0) {
		gx = w3
		break
	}
}
func f9(p2 bool) {
	for w3 := (new(T0)); p2; w3 = new(T0) {
		gx = w3
		return
	}
}
func f10(p2 bool) {
	for w3 := (new(T0)); p2; w3 = new(T0) {
		gx = w3
		if p2 { continue } else { break }
	}
}
func f11(p2 bool) {
	for w3 := (new(T0)); p2; w3 = new(T0) {
		gx = w3
		panic(1)
	}
}
func f12(p2 bool) {
	for p2 {
		gx = new(T0)
		break
	}
}
