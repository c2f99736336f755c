package p

// Slices that stay and are appended to: how many elements of which size have room on the stack, in how many loops.

var gn int
var gx any

//go:noinline
func kept[E any](s []E) { gn += len(s) }

//go:noinline
func more() bool { gn /= 2; return gn > 0 }


func appended0(x byte) {
	var s []byte
	s = append(s, x)
	kept(s)
	t := append([]byte(nil), x)
	s = append(t, x)
	kept(s)
}

func appended1(x byte) {
	var s []byte
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]byte(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended2(x byte) {
	var s []byte
	s = append(s, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([]byte(nil), x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended3(x byte) {
	var s []byte
	s = append(s, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([]byte(nil), x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended4(x [2]byte) {
	var s [][2]byte
	s = append(s, x)
	kept(s)
	t := append([][2]byte(nil), x)
	s = append(t, x)
	kept(s)
}

func appended5(x [2]byte) {
	var s [][2]byte
	s = append(s, x, x, x, x)
	kept(s)
	t := append([][2]byte(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended6(x [2]byte) {
	var s [][2]byte
	s = append(s, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([][2]byte(nil), x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended7(x [3]byte) {
	var s [][3]byte
	s = append(s, x)
	kept(s)
	t := append([][3]byte(nil), x)
	s = append(t, x)
	kept(s)
}

func appended8(x [3]byte) {
	var s [][3]byte
	s = append(s, x, x)
	kept(s)
	t := append([][3]byte(nil), x, x)
	s = append(t, x)
	kept(s)
}

func appended9(x [3]byte) {
	var s [][3]byte
	s = append(s, x, x, x)
	kept(s)
	t := append([][3]byte(nil), x, x, x)
	s = append(t, x)
	kept(s)
}

func appended10(x [3]byte) {
	var s [][3]byte
	s = append(s, x, x, x, x)
	kept(s)
	t := append([][3]byte(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended11(x [3]byte) {
	var s [][3]byte
	s = append(s, x, x, x, x, x)
	kept(s)
	t := append([][3]byte(nil), x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended12(x [3]byte) {
	var s [][3]byte
	s = append(s, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([][3]byte(nil), x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended13(x [3]byte) {
	var s [][3]byte
	s = append(s, x, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([][3]byte(nil), x, x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended14(x int32) {
	var s []int32
	s = append(s, x)
	kept(s)
	t := append([]int32(nil), x)
	s = append(t, x)
	kept(s)
}

func appended15(x int32) {
	var s []int32
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]int32(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended16(x int32) {
	var s []int32
	s = append(s, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([]int32(nil), x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended17(x int32) {
	var s []int32
	s = append(s, x, x, x, x, x, x, x, x, x)
	kept(s)
	t := append([]int32(nil), x, x, x, x, x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended18(x int) {
	var s []int
	s = append(s, x)
	kept(s)
	t := append([]int(nil), x)
	s = append(t, x)
	kept(s)
}

func appended19(x int) {
	var s []int
	s = append(s, x, x)
	kept(s)
	t := append([]int(nil), x, x)
	s = append(t, x)
	kept(s)
}

func appended20(x int) {
	var s []int
	s = append(s, x, x, x)
	kept(s)
	t := append([]int(nil), x, x, x)
	s = append(t, x)
	kept(s)
}

func appended21(x int) {
	var s []int
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]int(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended22(x int) {
	var s []int
	s = append(s, x, x, x, x, x)
	kept(s)
	t := append([]int(nil), x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended23(x string) {
	var s []string
	s = append(s, x)
	kept(s)
	t := append([]string(nil), x)
	s = append(t, x)
	kept(s)
}

func appended24(x string) {
	var s []string
	s = append(s, x, x)
	kept(s)
	t := append([]string(nil), x, x)
	s = append(t, x)
	kept(s)
}

func appended25(x string) {
	var s []string
	s = append(s, x, x, x)
	kept(s)
	t := append([]string(nil), x, x, x)
	s = append(t, x)
	kept(s)
}

func appended26(x string) {
	var s []string
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]string(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended27(x string) {
	var s []string
	s = append(s, x, x, x, x, x)
	kept(s)
	t := append([]string(nil), x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended28(x [3]int) {
	var s [][3]int
	s = append(s, x)
	kept(s)
	t := append([][3]int(nil), x)
	s = append(t, x)
	kept(s)
}

func appended29(x [3]int) {
	var s [][3]int
	s = append(s, x, x, x, x)
	kept(s)
	t := append([][3]int(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended30(x [4]int) {
	var s [][4]int
	s = append(s, x)
	kept(s)
	t := append([][4]int(nil), x)
	s = append(t, x)
	kept(s)
}

func appended31(x [4]int) {
	var s [][4]int
	s = append(s, x, x, x, x)
	kept(s)
	t := append([][4]int(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended32(x [33]byte) {
	var s [][33]byte
	s = append(s, x)
	kept(s)
	t := append([][33]byte(nil), x)
	s = append(t, x)
	kept(s)
}

func appended33(x [33]byte) {
	var s [][33]byte
	s = append(s, x, x, x, x)
	kept(s)
	t := append([][33]byte(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended34(x [5]int) {
	var s [][5]int
	s = append(s, x)
	kept(s)
	t := append([][5]int(nil), x)
	s = append(t, x)
	kept(s)
}

func appended35(x [5]int) {
	var s [][5]int
	s = append(s, x, x, x, x)
	kept(s)
	t := append([][5]int(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended36(x struct{}) {
	var s []struct{}
	s = append(s, x)
	kept(s)
	t := append([]struct{}(nil), x)
	s = append(t, x)
	kept(s)
}

func appended37(x struct{}) {
	var s []struct{}
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]struct{}(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended38(x *int) {
	var s []*int
	s = append(s, x)
	kept(s)
	t := append([]*int(nil), x)
	s = append(t, x)
	kept(s)
}

func appended39(x *int) {
	var s []*int
	s = append(s, x, x)
	kept(s)
	t := append([]*int(nil), x, x)
	s = append(t, x)
	kept(s)
}

func appended40(x *int) {
	var s []*int
	s = append(s, x, x, x)
	kept(s)
	t := append([]*int(nil), x, x, x)
	s = append(t, x)
	kept(s)
}

func appended41(x *int) {
	var s []*int
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]*int(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended42(x *int) {
	var s []*int
	s = append(s, x, x, x, x, x)
	kept(s)
	t := append([]*int(nil), x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended43(x any) {
	var s []any
	s = append(s, x)
	kept(s)
	t := append([]any(nil), x)
	s = append(t, x)
	kept(s)
}

func appended44(x any) {
	var s []any
	s = append(s, x, x)
	kept(s)
	t := append([]any(nil), x, x)
	s = append(t, x)
	kept(s)
}

func appended45(x any) {
	var s []any
	s = append(s, x, x, x)
	kept(s)
	t := append([]any(nil), x, x, x)
	s = append(t, x)
	kept(s)
}

func appended46(x any) {
	var s []any
	s = append(s, x, x, x, x)
	kept(s)
	t := append([]any(nil), x, x, x, x)
	s = append(t, x)
	kept(s)
}

func appended47(x any) {
	var s []any
	s = append(s, x, x, x, x, x)
	kept(s)
	t := append([]any(nil), x, x, x, x, x)
	s = append(t, x)
	kept(s)
}

func looped48(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n)}
	kept(s)
}

func looped49(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n)}
	gx = s
}

func looped50(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n, n)}
	kept(s)
}

func looped51(n int) {
	var s []int
	for range n & 7 {
	s = append(s, 1, 2, 3, 4, 5)}
	kept(s)
}

func looped52(n int) {
	var s []int
	for range n & 7 {
	s = append(s[:0], n)}
	kept(s)
}

func looped53(n int) {
	var s []int
	for range n & 7 {
	s = append(s[:0], n)}
	gx = s
}


func looped55(n int) {
	var s []int
	for range n & 7 {
	u := append(s, n)
	kept(u)}
	kept(s)
}

func looped56(n int) {
	var s []int
	for range n & 7 {
	s = s[:0]
	s = append(s, n)}
	kept(s)
}

func looped57(n int) {
	var s []int
	for range n & 7 {
	s = s[:0]
	s = append(s, n)}
	gx = s
}

func looped58(n int) {
	var s []int
	for range n & 7 {
	s = nil
	s = append(s, n)}
	kept(s)
}

func looped59(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n)
	s = append(s, n)}
	kept(s)
}

func looped60(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s, n)}
	}
	kept(s)
}

func looped61(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s, n, n)}
	}
	kept(s)
}

func looped62(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s, 1, 2, 3, 4, 5)}
	}
	kept(s)
}

func looped63(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s, 1, 2, 3, 4, 5)}
	}
	gx = s
}

func looped64(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s[:0], n)}
	}
	kept(s)
}


func looped66(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	u := append(s, n)
	kept(u)}
	}
	kept(s)
}

func looped67(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	u := append(s, n)
	kept(u)}
	}
	gx = s
}

func looped68(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = s[:0]
	s = append(s, n)}
	}
	kept(s)
}

func looped69(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = nil
	s = append(s, n)}
	}
	kept(s)
}

func looped70(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s, n)
	s = append(s, n)}
	}
	kept(s)
}

func looped71(n int) {
	var s []int
	for i := range n & 7 {
	for range i {
	s = append(s, n)
	s = append(s, n)}
	}
	gx = s
}

func looped72(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = append(s, n)}
	kept(s)
}

func looped73(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = append(s, n, n)}
	kept(s)
}

func looped74(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = append(s, n, n)}
	gx = s
}

func looped75(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = append(s, 1, 2, 3, 4, 5)}
	kept(s)
}

func looped76(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = append(s[:0], n)}
	kept(s)
}



func looped79(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	u := append(s, n)
	kept(u)}
	kept(s)
}

func looped80(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = s[:0]
	s = append(s, n)}
	kept(s)
}

func looped81(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = nil
	s = append(s, n)}
	kept(s)
}

func looped82(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = nil
	s = append(s, n)}
	gx = s
}

func looped83(n int) {
	var s []int
	for more() {
	var t []int
	t = append(t, n)
	kept(t)
	s = append(s, n)
	s = append(s, n)}
	kept(s)
}

func looped84(n int) {
	var s []int
	for range n & 7 {
	if more() {
	break
	}
	s = append(s, n, n)}
	s = append(s, 3)
	kept(s)
}

func looped85(n int) {
	var s []int
	for range n & 7 {
	if more() {
	break
	}
	s = append(s[:0], n)}
	s = append(s, 3)
	kept(s)
}

func looped86(n int) {
	var s []int
	for range n & 7 {
	if more() {
	break
	}
	s = append(s[:0], n)}
	s = append(s, 3)
	gx = s
}

func looped87(n int) {
	var s []int
	for range n & 7 {
	if more() {
	break
	}
	u := append(s, n)
	kept(u)}
	s = append(s, 3)
	kept(s)
}

func looped88(n int) {
	var s []int
	for range n & 7 {
	if more() {
	break
	}
	s = nil
	s = append(s, n)}
	s = append(s, 3)
	kept(s)
}

func looped89(n int) {
	var s []int
	if more() {
	s = append(s, n)}
	kept(s)
}

func looped90(n int) {
	var s []int
	if more() {
	s = append(s, 1, 2, 3, 4, 5)}
	kept(s)
}

func looped91(n int) {
	var s []int
	if more() {
	s = append(s, 1, 2, 3, 4, 5)}
	gx = s
}

func looped92(n int) {
	var s []int
	if more() {
	s = append(s, s...)}
	kept(s)
}

func looped93(n int) {
	var s []int
	if more() {
	s = s[:0]
	s = append(s, n)}
	kept(s)
}

func looped94(n int) {
	var s []int
	if more() {
	s = append(s, n)
	s = append(s, n)}
	kept(s)
}

func looped95(n int) {
	var s []int
	if more() {
	s = append(s, n)
	s = append(s, n)}
	gx = s
}


func looped97(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n, n)
	break
	}
	gx = s
}

func looped98(n int) {
	var s []int
	for range n & 7 {
	s = append(s[:0], n)
	break
	}
	kept(s)
}

func looped99(n int) {
	var s []int
	for range n & 7 {
	u := append(s, n)
	kept(u)
	break
	}
	kept(s)
}

func looped100(n int) {
	var s []int
	for range n & 7 {
	s = nil
	s = append(s, n)
	break
	}
	kept(s)
}

func looped101(n int) {
	var s []int
	for range n & 7 {
	s = nil
	s = append(s, n)
	break
	}
	gx = s
}

func looped102(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n)
	if more() {
	return
	}
	}
	kept(s)
}

func looped103(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n)
	if more() {
	return
	}
	}
	gx = s
}

func looped104(n int) {
	var s []int
	for range n & 7 {
	s = append(s, 1, 2, 3, 4, 5)
	if more() {
	return
	}
	}
	kept(s)
}


func looped106(n int) {
	var s []int
	for range n & 7 {
	s = s[:0]
	s = append(s, n)
	if more() {
	return
	}
	}
	kept(s)
}

func looped107(n int) {
	var s []int
	for range n & 7 {
	s = s[:0]
	s = append(s, n)
	if more() {
	return
	}
	}
	gx = s
}

func looped108(n int) {
	var s []int
	for range n & 7 {
	s = append(s, n)
	s = append(s, n)
	if more() {
	return
	}
	}
	kept(s)
}

func looped109(n int) {
	var s []int
	L:
	s = append(s, n, n)
	if more() {
	goto L
	}
	kept(s)
}

func looped110(n int) {
	var s []int
	L:
	s = append(s[:0], n)
	if more() {
	goto L
	}
	kept(s)
}

func looped111(n int) {
	var s []int
	L:
	u := append(s, n)
	kept(u)
	if more() {
	goto L
	}
	kept(s)
}

func looped112(n int) {
	var s []int
	L:
	u := append(s, n)
	kept(u)
	if more() {
	goto L
	}
	gx = s
}

func looped113(n int) {
	var s []int
	L:
	s = nil
	s = append(s, n)
	if more() {
	goto L
	}
	kept(s)
}

func looped114(n int) {
	var s []int
	for range n & 7 {
	for range n & 7 {
	s = append(s, n)
	}
	s = append(s, 4)
	}
	kept(s)
}

func looped115(n int) {
	var s []int
	for range n & 7 {
	for range n & 7 {
	s = append(s, 1, 2, 3, 4, 5)
	}
	s = append(s, 4)
	}
	kept(s)
}

func looped116(n int) {
	var s []int
	for range n & 7 {
	for range n & 7 {
	s = append(s, s...)
	}
	s = append(s, 4)
	}
	kept(s)
}

func looped117(n int) {
	var s []int
	for range n & 7 {
	for range n & 7 {
	s = append(s, s...)
	}
	s = append(s, 4)
	}
	gx = s
}

func looped118(n int) {
	var s []int
	for range n & 7 {
	for range n & 7 {
	s = s[:0]
	s = append(s, n)
	}
	s = append(s, 4)
	}
	kept(s)
}

func looped119(n int) {
	var s []int
	for range n & 7 {
	for range n & 7 {
	s = append(s, n)
	s = append(s, n)
	}
	s = append(s, 4)
	}
	kept(s)
}

