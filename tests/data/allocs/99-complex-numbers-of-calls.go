package p

func get() complex128 { return 1 }

func get32(c chan complex64) complex64 { return <-c }

var m map[int]complex128

//go:noinline
func hidden() complex128 { return 1i }

func calls(o []int) []int {
	if real(hidden()) > 0 {
		o = append(o, 1)
	}
	if x := hidden() + 2; imag(x) == 1 {
		o = append(o, 2)
	}
	if x := -hidden(); x == 3 {
		o = append(o, 3)
	}
	return o
}

func others(o []int, c chan complex64, p *complex128, a [2]complex128, i any) []int {
	if real(get32(c)) > 0 || imag(<-c) < 1 {
		o = append(o, 1)
	}
	if real(*p) == 1 && imag(+a[1]) == 2 && real(i.(complex128)) == 3 && real(m[1]) == 4 {
		o = append(o, 2)
	}
	if x := get(); real(x) != 1 {
		o = append(o, 3)
	}
	return o
}
