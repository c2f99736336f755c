// Bounds that are sums with one number: how far they are apart, and which of them panic.

package p

var (
	gx any
	gn int
)

//go:noinline
func more() bool { return gn > 0 }

func cut2(s []int, i int) {
	gx = s[i:i+3]
	gx = new(int)
}

func cut3(s string, i int) {
	gx = s[i:i-1]
	gx = new(int)
}

func cut4(s []int, i int) {
	if more() {
	gx = s[i+1:i]
	}
	gx = new(int)
}

func cut5(s []int, i int) {
	if i > 0 && i < 100 {
	gx = s[i:i-3]
	gx = new(int)
	}
}

func cut6(s []int, i int) {
	gx = s[i+3:i+1]
	gx = new(int)
}

func cut7(s []int, i int) {
	gx = s[i-3:i-5]
	gx = new(int)
}

func cut8(s []int, i int) {
	gx = append(s[i:i+3], 1)
	gx = append(s[i:i+3][:1], 1)
	gx = append(s[i-1:i+3][:3], 1)
	t := make([]int, i)
	gx = len(t[i-1:i+3]) == 4
	if len(t[i-1:i+3]) == 4 {
		gx = new(int)
	}
	if len(t[i-1:i]) == 4 {
		gx = new(int)
	}
	if len(t[i+1:i+2]) == 4 {
		gx = new(int)
	}
	if len(t[i+2:i+2]) == 4 {
		gx = new(int)
	}
	if len(t[i-2:i-2]) == 4 {
		gx = new(int)
	}
	if len(t[i-2:i-1]) == 4 {
		gx = new(int)
	}
}

func cut9(s [9]int, i int8) {
	gx = s[i+3:i+1]
	gx = new(int)
}

func cut10(s [9]int, i uint8) {
	gx = s[i:i-1]
	gx = new(int)
}

func cut11(s []int, i uint) {
	gx = s[i:i-1]
	gx = new(int)
}

func cut12(s []int, i int) {
	gx = s[i-1:i-2:i]
	gx = new(int)
}

func cut13(s []int, i int) {
	gn = 3
	if more() {
		gn = len(s[i:i-2])
	}
	gx = make([]int, gn)
	if gn > 3 { gx = new(int) }
}

func cut14(s []int, i int) {
	gx = append(s[i:i+3], s[:0]...)
	gx = append(s[i:i], s[:0]...)
}

func cut15(s []int, i int) {
	gx = append(s[i:i], 1)
}

func cut16(s []int, i int) {
	t := append(s[i:i], 1)
	println(len(t))
}

func cut17(s []int, i int) {
	t := append(s[i:i+2][:0], 1)
	println(len(t))
}
