package p

var G any

type N int

func (N) M() {}

type I interface{ M() }

func after(x any) {
	switch v := x.(type) {
	case I:
		v.M()
	case N:
		G = v
	}
}

func before(x any) {
	switch v := x.(type) {
	case N:
		G = v
	case I:
		v.M()
	}
}

func amongOthers(x any) {
	switch x.(type) {
	case error, I:
		println(1)
	case int, N:
		G = new([9000]int)
	}
}
