package p

type Bin struct{ a int }
type Bins []*Bin

func (bs *Bins) Pop() any { return bs.remove(len(*bs) - 1) }

func (bs *Bins) remove(n int) *Bin {
	if n < 0 || len(*bs) < n {
		return nil
	}
	x := (*bs)[n]
	*bs = append((*bs)[:n], (*bs)[n+1:]...)
	return x
}

func A(bs *[]int) {
	n := len(*bs) - 1
	*bs = append((*bs)[:n], (*bs)[n+1:]...)
}
func B(bs []int) []int {
	n := len(bs) - 1
	return append(bs[:n], bs[n+1:]...)
}
func C(bs []int) []int {
	n := len(bs) - 1
	if n < 0 {
		return nil
	}
	return append(bs[:n], bs[n+1:]...)
}
func D(bs []int) []int {
	n := len(bs) - 1
	if n < 0 || len(bs) < n {
		return nil
	}
	return append(bs[:n], bs[n+1:]...)
}
func E(bs *[]int) int {
	n := len(*bs) - 1
	x := (*bs)[n]
	*bs = append((*bs)[:n], (*bs)[n+1:]...)
	return x
}
func F(bs *[]int) int {
	n := len(*bs) - 1
	if n < 0 || len(*bs) < n {
		return 0
	}
	x := (*bs)[n]
	*bs = append((*bs)[:n], (*bs)[n+1:]...)
	return x
}
func G(bs []int, n int) []int {
	return append(bs[:n], bs[n+1:]...)
}
func H(bs []int, n int) []int {
	return append(bs[:len(bs)-1], bs[len(bs):]...)
}
