package p

// Loops and jumps of every kind, what their bodies do, and questions in them and behind them.

var gx any
var gn int
var gp *int

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func far(n int) int { return gn + n }


func of0(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; i < 8; i++ {x = i; if i > 7 {
		gx = new(int)
	}}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of1(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; i < 8; i++ {_ = l[i]; if i < 0 {
		gx = new(uint32)
	}; if q {continue}; x = i}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of2(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i < 8; i++ {y = x; x = i; x++}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of3(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; i < n; i++ {if i == x {
		gx = new(int16)
	}; if x > 7 {
		gx = new(int32)
	}}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of4(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i < n; i++ {_ = l[i]; if i < 0 {
		gx = new(uint32)
	}; if x != 3 {
		gx = new([2]int)
	}; x = 3}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of5(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i < n; i++ {if i > 0 && p == nil {
		gx = new([4]int)
	}; p = &gn; p = nil}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of6(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i <= n; i++ {if more() {q = true}; if q {continue}; x = i}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of7(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i <= n; i++ {x = far(x); defer more()}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of8(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 0; i <= n; i++ {if i < 0 {
		gx = new(int8)
	}; if i == x {
		gx = new(int16)
	}}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of9(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := n; i > 0; i-- {if x != 3 {
		gx = new([2]int)
	}; x = 3; if more() {q = true}}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gn++
	}
}

func of10(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := n; i > 0; i-- {x = 3; func() {x = i}()}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of11(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := n; i > 0; i-- {if p != nil {
		gx = new(uint8)
	}; p = gp; if q {return}; x = i}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of12(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := n; i >= 0; i-- {if i == 0 {p = &gn} else {p = nil}; if i >= len(l) {
		gx = new(uint16)
	}}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of13(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := n; i >= 0; i-- {if p == nil {
		gx = new(uint)
	}; p = &gn; x = i}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of14(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := n; i >= 0; i-- {x = i & 7; if x > 7 {
		gx = new(float32)
	}; if q {return}; x = i}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of15(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 7; i >= 0; i-- {if i > 7 {
		gx = new(int)
	}; x = i & 7; if x > 7 {
		gx = new(float32)
	}}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of16(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 7; i >= 0; i-- {l = nil; p = &gn}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of17(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 7; i >= 0; i-- {func() {x = i}(); l = nil}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of18(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; i != 8; i++ {switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; if q {break}; x = i}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of19(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i != 8; i++ {switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; if i < 0 {
		gx = new(int8)
	}}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of20(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i != 8; i++ {p = nil; gn = i; if gn < 0 {
		gx = new(float64)
	}}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of21(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i != n; i++ {gn = i; if gn < 0 {
		gx = new(float64)
	}; q = !q}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of22(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i != n; i++ {x = i; if p == nil {
		gn++
	}; p = &gn}
	if p == nil {
		gn++
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of23(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 0; i != n; i++ {y = x; x = i; if q {continue}; x = i}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of24(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i < len(l); i++ {q = !q; if i > 0 && p == nil {
		gn++
	}; p = &gn}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of25(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 0; i < len(l); i++ {if i == x {
		gx = new(int16)
	}; if q {break}; x = i}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of26(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; i < len(l); i++ {_ = l[i]; if i < 0 {
		gx = new(uint32)
	}; x = far(x)}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of27(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := len(l) - 1; i >= 0; i-- {p = &gn; x = 3}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of28(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := len(l) - 1; i >= 0; i-- {if more() {q = true}; l = append(l, i)}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of29(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := len(l) - 1; i >= 0; i-- {x = far(x); if i == 0 {p = &gn} else {p = nil}}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of30(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; i+1 < len(l); i++ {if p != nil {
		gx = new(uint8)
	}; p = gp; if i > 7 {
		gx = new(int)
	}}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of31(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; i+1 < len(l); i++ {if x != 3 {
		gn++
	}; x = 3; _ = l[i]; if i < 0 {
		gx = new(uint32)
	}}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of32(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i+1 < len(l); i++ {x = 3; x++}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of33(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; i < len(l)-1; i += 2 {if i >= len(l) {
		gn++
	}; if x > 7 {
		gx = new(int32)
	}}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of34(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; i < len(l)-1; i += 2 {if i == 0 {p = &gn} else {p = nil}; if x != 3 {
		gx = new([2]int)
	}; x = 3}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of35(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i < len(l)-1; i += 2 {if p == nil {
		gx = new(uint)
	}; p = &gn; p = nil}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of36(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 1; i < len(l); i++ {defer more(); if q {continue}; x = i}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of37(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 1; i < len(l); i++ {if i > 7 {
		gx = new(int)
	}; defer more()}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of38(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 1; i < len(l); i++ {l = nil; if i == x {
		gx = new(int16)
	}}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of39(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := n; i < len(l); i++ {x++; if more() {q = true}}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of40(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := n; i < len(l); i++ {func() {x = i}(); if q {break}; x = i}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of41(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := n; i < len(l); i++ {switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; if p != nil {
		gx = new(uint8)
	}; p = gp}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of42(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i, j := 0, len(l)-1; i < j; i, j = i+1, j-1 {if x > 7 {
		gx = new(int32)
	}; if i >= len(l) {
		gx = new(uint16)
	}}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of43(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i, j := 0, len(l)-1; i < j; i, j = i+1, j-1 {gn = i; if gn < 0 {
		gn++
	}; x = i}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of44(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i, j := 0, len(l)-1; i < j; i, j = i+1, j-1 {x = i; if q {return}; x = i}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of45(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := range 8 {l = append(l, i); x = i & 7; if x > 7 {
		gx = new(float32)
	}}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of47(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range 8 {if i == x {
		gx = new(int16)
	}; l = nil}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of48(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range n {y = x; x = i; switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of49(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range n {p = &gn; if i < 0 {
		gx = new(int8)
	}}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of50(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := range n {if more() {q = true}; gn = i; if gn < 0 {
		gn++
	}}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of51(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range l {if i > 0 && p == nil {
		gx = new([4]int)
	}; p = &gn; q = !q}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of53(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range l {if x != 3 {
		gx = new([2]int)
	}; x = 3; y = x; x = i}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of54(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i, v := range l {gn = v; if i < 0 {
		gx = new(int8)
	}; if i > 0 && p == nil {
		gn++
	}; p = &gn}
	if p == nil {
		gn++
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of55(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i, v := range l {gn = v; if i >= len(l) {
		gx = new(uint16)
	}; if q {break}; x = i}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of56(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i, v := range l {gn = v; if i == 0 {p = &gn} else {p = nil}; x = far(x)}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of57(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range a {x = 3; if q {return}; x = i}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of58(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := range a {defer more(); l = append(l, i)}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of59(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range a {if i > 7 {
		gx = new(int)
	}; if i == 0 {p = &gn} else {p = nil}}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of60(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i, v := range a {gn = v; x = i & 7; if x > 7 {
		gx = new(float32)
	}; if i > 7 {
		gx = new(int)
	}}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of61(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i, v := range a {gn = v; x++; _ = l[i]; if i < 0 {
		gx = new(uint32)
	}}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of62(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i, v := range a {gn = v; x++; if q {break}; x = i}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of63(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range &a {func() {x = i}(); if x > 7 {
		gx = new(int32)
	}}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of65(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := range &a {gn = i; if gn < 0 {
		gn++
	}; p = nil}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of66(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range s {p = nil; if q {continue}; x = i}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of67(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := range s {l = append(l, i); defer more()}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of68(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range s {q = !q; if i == x {
		gx = new(int16)
	}}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of69(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i, r := range s {gn = int(r); if more() {q = true}; if q {continue}; x = i}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of70(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i, r := range s {gn = int(r); y = x; x = i; func() {x = i}()}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of72(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range m {_ = l[i]; if i < 0 {
		gx = new(uint32)
	}; if i >= len(l) {
		gx = new(uint16)
	}}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of73(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := range m {if i > 0 && p == nil {
		gx = new([4]int)
	}; p = &gn; x = i}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of74(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range m {if p != nil {
		gx = new(uint8)
	}; p = gp; if q {return}; x = i}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of75(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := range c {x = far(x); x = i & 7; if x > 7 {
		gx = new(float32)
	}}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of76(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range c {if i < 0 {
		gx = new(int8)
	}; p = &gn}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of77(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range c {if i >= len(l) {
		gx = new(uint16)
	}; l = nil}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of78(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range 1 {x = 3; switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of79(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range 1 {if i < 0 {
		gx = new(int8)
	}; if q {return}; x = i}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of80(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := range 1 {defer more(); gn = i; if gn < 0 {
		gx = new(float64)
	}}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of82(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := range 0 {x = i & 7; if x > 7 {
		gx = new(float32)
	}; if p == nil {
		gx = new(uint)
	}; p = &gn}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of83(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range 0 {x++; y = x; x = i}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of84(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := range [1]int{} {l = nil; if i > 0 && p == nil {
		gx = new([4]int)
	}; p = &gn}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gn++
	}
}

func of85(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range [1]int{} {func() {x = i}(); if q {break}; x = i}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of87(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := range []int{3, 4} {switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; x = 3}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of88(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := range []int{3, 4} {p = nil; l = append(l, i)}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of89(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range []int{3, 4} {l = append(l, i); if i == 0 {p = &gn} else {p = nil}}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of90(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := range "ab" {x = i; if i > 7 {
		gn++
	}}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of91(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := range "ab" {_ = l[i]; if i < 0 {
		gx = new(uint32)
	}; if q {continue}; x = i}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of92(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := range "ab" {y = x; x = i; x++}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of93(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; i := 0; for i < 8 {i++; if i == x {
		gx = new(int16)
	}; if x > 7 {
		gx = new(int32)
	}}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of94(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; i := 0; for i < 8 {i++; _ = l[i]; if i < 0 {
		gx = new(uint32)
	}; if x != 3 {
		gx = new([2]int)
	}; x = 3}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of95(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; for i < 8 {i++; if i > 0 && p == nil {
		gx = new([4]int)
	}; p = &gn; p = nil}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of96(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; i := 0; for {if i > 7 {break}; if more() {q = true}; if q {continue}; x = i; i++}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of97(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; for {if i > 7 {break}; x = far(x); defer more(); i++}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of98(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; i := 0; for {if i > 7 {break}; if i < 0 {
		gn++
	}; if i == x {
		gx = new(int16)
	}; i++}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of99(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; for {i++; if i > 7 {break}; if x != 3 {
		gx = new([2]int)
	}; x = 3; if more() {q = true}}
	if x < 0 {
		gn++
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of100(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; i := 0; for {i++; if i > 7 {break}; x = 3; func() {x = i}()}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of101(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	i := 0; for {i++; if i > 7 {break}; if p != nil {
		gx = new(uint8)
	}; p = gp; if q {return}; x = i}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of102(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; i := n; for more() {if i == 0 {p = &gn} else {p = nil}; if i >= len(l) {
		gx = new(uint16)
	}}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of103(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	i := n; for more() {if p == nil {
		gx = new(uint)
	}; p = &gn; x = i}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of104(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; i := n; for more() {x = i & 7; if x > 7 {
		gx = new(float32)
	}; if q {return}; x = i}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of105(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	i := n; for more() {i++; if i > 7 {
		gx = new(int)
	}; x = i & 7; if x > 7 {
		gx = new(float32)
	}}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of106(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; i := n; for more() {i++; l = nil; p = &gn}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of107(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; i := n; for more() {i++; func() {x = i}(); l = nil}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of108(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; i := n; for i > 7 {i = far(i); switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; if q {break}; x = i}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of109(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; i := n; for i > 7 {i = far(i); switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; if i < 0 {
		gx = new(int8)
	}}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of110(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := n; for i > 7 {i = far(i); p = nil; gn = i; if gn < 0 {
		gx = new(float64)
	}}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of111(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; i := 0; for i < 8 && more() {gn = i; if gn < 0 {
		gx = new(float64)
	}; q = !q; i++}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of112(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; for i < 8 && more() {x = i; if p == nil {
		gn++
	}; p = &gn; i++}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of113(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; i := 0; for i < 8 && more() {y = x; x = i; if q {continue}; x = i; i++}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of114(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; for more() && i < 8 {q = !q; if i > 0 && p == nil {
		gn++
	}; p = &gn; i++}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of115(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; i := 0; for more() && i < 8 {if i == x {
		gx = new(int16)
	}; if q {break}; x = i; i++}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of116(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	i := 0; for more() && i < 8 {_ = l[i]; if i < 0 {
		gx = new(uint32)
	}; x = far(x); i++}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of120(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of121(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; 
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of122(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; 
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of127(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; L: if i < 8 {i++; if i > 7 {
		gx = new(int)
	}; defer more(); goto L}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of128(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; i := 0; L: if i < 8 {i++; l = nil; if i == x {
		gx = new(int16)
	}; goto L}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of129(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; i := 0; L: x++; if more() {q = true}; i++; if i < 8 {goto L}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gn++
	}
	if x < 0 {
		gn++
	}
}

func of131(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	i := 0; L: switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}; if p != nil {
		gx = new(uint8)
	}; p = gp; i++; if i < 8 {goto L}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of132(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 0; i < 8; i += 3 {if x > 7 {
		gx = new(int32)
	}; if i >= len(l) {
		gx = new(uint16)
	}}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of133(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; i < 8; i += 3 {gn = i; if gn < 0 {
		gn++
	}; x = i}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of134(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; i < 8; i += 3 {x = i; if q {return}; x = i}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of135(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 8; i > 0; i /= 2 {l = append(l, i); x = i & 7; if x > 7 {
		gx = new(float32)
	}}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of136(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 8; i > 0; i /= 2 {q = !q; p = &gn}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of137(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 8; i > 0; i /= 2 {if i == x {
		gx = new(int16)
	}; l = nil}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of138(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 1; i < 100; i *= 2 {y = x; x = i; switch i {
	case 0: x = 1
	case 7: x = 2
	case 8: gx = new([3]int)}}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of139(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 1; i < 100; i *= 2 {p = &gn; if i < 0 {
		gx = new(int8)
	}}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of140(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 1; i < 100; i *= 2 {if more() {q = true}; gn = i; if gn < 0 {
		gx = new(float64)
	}}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of144(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; for i := 0; i < 8; {i += 2; if i < 0 {
		gn++
	}; if i > 0 && p == nil {
		gn++
	}; p = &gn}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of145(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 0; i < 8; {i += 2; if i >= len(l) {
		gx = new(uint16)
	}; if q {break}; x = i}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of146(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; i < 8; {i += 2; if i == 0 {p = &gn} else {p = nil}; x = far(x)}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of147(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	q = false; for i := 0; ; i++ {if i == 8 {break}; x = 3; if q {return}; x = i}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

func of148(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; ; i++ {if i == 8 {break}; defer more(); l = append(l, i)}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
}

func of149(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; ; i++ {if i == 8 {break}; if i > 7 {
		gx = new(int)
	}; if i == 0 {p = &gn} else {p = nil}}
	if p == gp {
		gx = new([8]int)
	}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
}

func of150(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	for i := 0; more(); i++ {x = i & 7; if x > 7 {
		gx = new(float32)
	}; if i > 7 {
		gx = new(int)
	}}
	if p == nil {
		gx = new([]int)
	}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
}

func of151(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; for i := 0; more(); i++ {x++; _ = l[i]; if i < 0 {
		gx = new(uint32)
	}}
	if len(l) == 0 {
		gx = new([6]int)
	}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
}

func of152(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; for i := 0; more(); i++ {x++; if q {break}; x = i}
	if x > 7 {
		gx = new(string)
	}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
}

func of153(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 3; O: for i := range 8 {for j := range 8 {if j == i {continue O}; if j > n {break O}; func() {x = i}(); if x > 7 {
		gx = new(int32)
	}}}
	if q {
		gx = new(bool)
	}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
}

func of154(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	p = nil; O: for i := range 8 {for j := range 8 {if j == i {continue O}; if j > n {break O}; if x > 7 {
		gx = new(int32)
	}; if x != 3 {
		gx = new([2]int)
	}; x = 3}}
	if x == 3 {
		gx = new([7]int)
	}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
}

func of155(x, y, n int, p *int, l []int, a [4]int, s string, m map[int]int, c chan int, q bool) {
	x = 0; p = &gn; O: for i := range 8 {for j := range 8 {if j == i {continue O}; if j > n {break O}; gn = i; if gn < 0 {
		gn++
	}; p = nil}}
	if x < 0 {
		gx = new(int64)
	}
	if x == y {
		gx = new([5]int)
	}
	if p == gp {
		gx = new([8]int)
	}
}

