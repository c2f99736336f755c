package p

// Which keys are the same in m[k] = append(m[k], ...): keys of every kind.

type N int

type inner struct{ n int }

type V struct {
	n        int
	d        float64
	l        []int
	arr      [4]int
	in       inner
	ptrs, qs []*int
	one, two *int
	buf      []byte
	str      string
	pair     [2]*int
}

func (v V) get() int { return v.n }

//go:noinline
func far() int { return 1 }

func id(n int) int { return n }


var gx any
var gn int

func of0(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i] = append(lists[i], 1)
	o[(i)&3] = append(o[(i)&3], 1)
	if (i) == (i) {
		gx = new(int)
	}
	if (i) > (i) {
		gx = new(int8)
	}
}

func of1(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[3] = append(lists[3], 1)
	o[(3)&3] = append(o[(3)&3], 1)
	if (3) == (3) {
		gx = new(int)
	}
	if (3) > (3) {
		gx = new(int8)
	}
}

func of2(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i + 1] = append(lists[i + 1], 1)
	o[(i + 1)&3] = append(o[(i + 1)&3], 1)
	if (i + 1) == (i + 1) {
		gx = new(int)
	}
	if (i + 1) > (i + 1) {
		gx = new(int8)
	}
}

func of3(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i - 1] = append(lists[i - 1], 1)
	o[(i - 1)&3] = append(o[(i - 1)&3], 1)
	if (i - 1) == (i - 1) {
		gx = new(int)
	}
	if (i - 1) > (i - 1) {
		gx = new(int8)
	}
}

func of4(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i * 2] = append(lists[i * 2], 1)
	o[(i * 2)&3] = append(o[(i * 2)&3], 1)
	if (i * 2) == (i * 2) {
		gx = new(int)
	}
	if (i * 2) > (i * 2) {
		gx = new(int8)
	}
}

func of5(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i & 1] = append(lists[i & 1], 1)
	o[(i & 1)&3] = append(o[(i & 1)&3], 1)
	if (i & 1) == (i & 1) {
		gx = new(int)
	}
	if (i & 1) > (i & 1) {
		gx = new(int8)
	}
}

func of6(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i | 1] = append(lists[i | 1], 1)
	o[(i | 1)&3] = append(o[(i | 1)&3], 1)
	if (i | 1) == (i | 1) {
		gx = new(int)
	}
	if (i | 1) > (i | 1) {
		gx = new(int8)
	}
}

func of7(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i ^ 1] = append(lists[i ^ 1], 1)
	o[(i ^ 1)&3] = append(o[(i ^ 1)&3], 1)
	if (i ^ 1) == (i ^ 1) {
		gx = new(int)
	}
	if (i ^ 1) > (i ^ 1) {
		gx = new(int8)
	}
}

func of8(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i &^ 1] = append(lists[i &^ 1], 1)
	o[(i &^ 1)&3] = append(o[(i &^ 1)&3], 1)
	if (i &^ 1) == (i &^ 1) {
		gx = new(int)
	}
	if (i &^ 1) > (i &^ 1) {
		gx = new(int8)
	}
}

func of9(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i << 1] = append(lists[i << 1], 1)
	o[(i << 1)&3] = append(o[(i << 1)&3], 1)
	if (i << 1) == (i << 1) {
		gx = new(int)
	}
	if (i << 1) > (i << 1) {
		gx = new(int8)
	}
}

func of10(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i >> 1] = append(lists[i >> 1], 1)
	o[(i >> 1)&3] = append(o[(i >> 1)&3], 1)
	if (i >> 1) == (i >> 1) {
		gx = new(int)
	}
	if (i >> 1) > (i >> 1) {
		gx = new(int8)
	}
}

func of11(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i / 2] = append(lists[i / 2], 1)
	o[(i / 2)&3] = append(o[(i / 2)&3], 1)
	if (i / 2) == (i / 2) {
		gx = new(int)
	}
	if (i / 2) > (i / 2) {
		gx = new(int8)
	}
}

func of12(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i % 2] = append(lists[i % 2], 1)
	o[(i % 2)&3] = append(o[(i % 2)&3], 1)
	if (i % 2) == (i % 2) {
		gx = new(int)
	}
	if (i % 2) > (i % 2) {
		gx = new(int8)
	}
}

func of13(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[-i] = append(lists[-i], 1)
	o[(-i)&3] = append(o[(-i)&3], 1)
	if (-i) == (-i) {
		gx = new(int)
	}
	if (-i) > (-i) {
		gx = new(int8)
	}
}

func of14(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[^i] = append(lists[^i], 1)
	o[(^i)&3] = append(o[(^i)&3], 1)
	if (^i) == (^i) {
		gx = new(int)
	}
	if (^i) > (^i) {
		gx = new(int8)
	}
}

func of15(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[+i] = append(lists[+i], 1)
	o[(+i)&3] = append(o[(+i)&3], 1)
	if (+i) == (+i) {
		gx = new(int)
	}
	if (+i) > (+i) {
		gx = new(int8)
	}
}

func of16(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(u)] = append(lists[int(u)], 1)
	o[(int(u))&3] = append(o[(int(u))&3], 1)
	if (int(u)) == (int(u)) {
		gx = new(int)
	}
	if (int(u)) > (int(u)) {
		gx = new(int8)
	}
}

func of17(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(d)] = append(lists[int(d)], 1)
	o[(int(d))&3] = append(o[(int(d))&3], 1)
	if (int(d)) == (int(d)) {
		gx = new(int)
	}
	if (int(d)) > (int(d)) {
		gx = new(int8)
	}
}

func of18(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(v.d)] = append(lists[int(v.d)], 1)
	o[(int(v.d))&3] = append(o[(int(v.d))&3], 1)
	if (int(v.d)) == (int(v.d)) {
		gx = new(int)
	}
	if (int(v.d)) > (int(v.d)) {
		gx = new(int8)
	}
}

func of19(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(s)] = append(lists[len(s)], 1)
	o[(len(s))&3] = append(o[(len(s))&3], 1)
	if (len(s)) == (len(s)) {
		gx = new(int)
	}
	if (len(s)) > (len(s)) {
		gx = new(int8)
	}
}

func of20(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[cap(s)] = append(lists[cap(s)], 1)
	o[(cap(s))&3] = append(o[(cap(s))&3], 1)
	if (cap(s)) == (cap(s)) {
		gx = new(int)
	}
	if (cap(s)) > (cap(s)) {
		gx = new(int8)
	}
}

func of21(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(t)] = append(lists[len(t)], 1)
	o[(len(t))&3] = append(o[(len(t))&3], 1)
	if (len(t)) == (len(t)) {
		gx = new(int)
	}
	if (len(t)) > (len(t)) {
		gx = new(int8)
	}
}

func of22(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[*p] = append(lists[*p], 1)
	o[(*p)&3] = append(o[(*p)&3], 1)
	if (*p) == (*p) {
		gx = new(int)
	}
	if (*p) > (*p) {
		gx = new(int8)
	}
}

func of23(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[v.n] = append(lists[v.n], 1)
	o[(v.n)&3] = append(o[(v.n)&3], 1)
	if (v.n) == (v.n) {
		gx = new(int)
	}
	if (v.n) > (v.n) {
		gx = new(int8)
	}
}

func of24(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[w.n] = append(lists[w.n], 1)
	o[(w.n)&3] = append(o[(w.n)&3], 1)
	if (w.n) == (w.n) {
		gx = new(int)
	}
	if (w.n) > (w.n) {
		gx = new(int8)
	}
}

func of25(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[z.n] = append(lists[z.n], 1)
	o[(z.n)&3] = append(o[(z.n)&3], 1)
	if (z.n) == (z.n) {
		gx = new(int)
	}
	if (z.n) > (z.n) {
		gx = new(int8)
	}
}

func of26(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[a[i]] = append(lists[a[i]], 1)
	o[(a[i])&3] = append(o[(a[i])&3], 1)
	if (a[i]) == (a[i]) {
		gx = new(int)
	}
	if (a[i]) > (a[i]) {
		gx = new(int8)
	}
}

func of27(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[s[i]] = append(lists[s[i]], 1)
	o[(s[i])&3] = append(o[(s[i])&3], 1)
	if (s[i]) == (s[i]) {
		gx = new(int)
	}
	if (s[i]) > (s[i]) {
		gx = new(int8)
	}
}

func of28(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[m[i]] = append(lists[m[i]], 1)
	o[(m[i])&3] = append(o[(m[i])&3], 1)
	if (m[i]) == (m[i]) {
		gx = new(int)
	}
	if (m[i]) > (m[i]) {
		gn++
	}
}

func of29(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[far()] = append(lists[far()], 1)
	o[(far())&3] = append(o[(far())&3], 1)
	if (far()) == (far()) {
		gx = new(int)
	}
	if (far()) > (far()) {
		gx = new(int8)
	}
}

func of30(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[<-c] = append(lists[<-c], 1)
	o[(<-c)&3] = append(o[(<-c)&3], 1)
	if (<-c) == (<-c) {
		gx = new(int)
	}
	if (<-c) > (<-c) {
		gx = new(int8)
	}
}

func of31(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[min(i, 2)] = append(lists[min(i, 2)], 1)
	o[(min(i, 2))&3] = append(o[(min(i, 2))&3], 1)
	if (min(i, 2)) == (min(i, 2)) {
		gx = new(int)
	}
	if (min(i, 2)) > (min(i, 2)) {
		gx = new(int8)
	}
}

func of32(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[x.(int)] = append(lists[x.(int)], 1)
	o[(x.(int))&3] = append(o[(x.(int))&3], 1)
	if (x.(int)) == (x.(int)) {
		gx = new(int)
	}
	if (x.(int)) > (x.(int)) {
		gn++
	}
}

func of33(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int("abc"[i])] = append(lists[int("abc"[i])], 1)
	o[(int("abc"[i]))&3] = append(o[(int("abc"[i]))&3], 1)
	if (int("abc"[i])) == (int("abc"[i])) {
		gx = new(int)
	}
	if (int("abc"[i])) > (int("abc"[i])) {
		gx = new(int8)
	}
}

func of34(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[copy(s, s)] = append(lists[copy(s, s)], 1)
	o[(copy(s, s))&3] = append(o[(copy(s, s))&3], 1)
	if (copy(s, s)) == (copy(s, s)) {
		gx = new(int)
	}
	if (copy(s, s)) > (copy(s, s)) {
		gn++
	}
}

func of35(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(t[i])] = append(lists[int(t[i])], 1)
	o[(int(t[i]))&3] = append(o[(int(t[i]))&3], 1)
	if (int(t[i])) == (int(t[i])) {
		gx = new(int)
	}
	if (int(t[i])) > (int(t[i])) {
		gx = new(int8)
	}
}

func of36(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i + far()] = append(lists[i + far()], 1)
	o[(i + far())&3] = append(o[(i + far())&3], 1)
	if (i + far()) == (i + far()) {
		gx = new(int)
	}
	if (i + far()) > (i + far()) {
		gx = new(int8)
	}
}

func of37(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[far() + i] = append(lists[far() + i], 1)
	o[(far() + i)&3] = append(o[(far() + i)&3], 1)
	if (far() + i) == (far() + i) {
		gx = new(int)
	}
	if (far() + i) > (far() + i) {
		gx = new(int8)
	}
}

func of38(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[a[far()]] = append(lists[a[far()]], 1)
	o[(a[far()])&3] = append(o[(a[far()])&3], 1)
	if (a[far()]) == (a[far()]) {
		gx = new(int)
	}
	if (a[far()]) > (a[far()]) {
		gx = new(int8)
	}
}

func of39(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[a[i+1]] = append(lists[a[i+1]], 1)
	o[(a[i+1])&3] = append(o[(a[i+1])&3], 1)
	if (a[i+1]) == (a[i+1]) {
		gx = new(int)
	}
	if (a[i+1]) > (a[i+1]) {
		gx = new(int8)
	}
}

func of40(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[s[i-1]] = append(lists[s[i-1]], 1)
	o[(s[i-1])&3] = append(o[(s[i-1])&3], 1)
	if (s[i-1]) == (s[i-1]) {
		gx = new(int)
	}
	if (s[i-1]) > (s[i-1]) {
		gx = new(int8)
	}
}

func of41(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[*p + 1] = append(lists[*p + 1], 1)
	o[(*p + 1)&3] = append(o[(*p + 1)&3], 1)
	if (*p + 1) == (*p + 1) {
		gx = new(int)
	}
	if (*p + 1) > (*p + 1) {
		gx = new(int8)
	}
}

func of42(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[**q] = append(lists[**q], 1)
	o[(**q)&3] = append(o[(**q)&3], 1)
	if (**q) == (**q) {
		gx = new(int)
	}
	if (**q) > (**q) {
		gx = new(int8)
	}
}

func of43(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[v.in.n] = append(lists[v.in.n], 1)
	o[(v.in.n)&3] = append(o[(v.in.n)&3], 1)
	if (v.in.n) == (v.in.n) {
		gx = new(int)
	}
	if (v.in.n) > (v.in.n) {
		gx = new(int8)
	}
}

func of44(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[w.in.n] = append(lists[w.in.n], 1)
	o[(w.in.n)&3] = append(o[(w.in.n)&3], 1)
	if (w.in.n) == (w.in.n) {
		gx = new(int)
	}
	if (w.in.n) > (w.in.n) {
		gx = new(int8)
	}
}

func of45(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[w.l[i]] = append(lists[w.l[i]], 1)
	o[(w.l[i])&3] = append(o[(w.l[i])&3], 1)
	if (w.l[i]) == (w.l[i]) {
		gx = new(int)
	}
	if (w.l[i]) > (w.l[i]) {
		gx = new(int8)
	}
}

func of46(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[v.l[1]] = append(lists[v.l[1]], 1)
	o[(v.l[1])&3] = append(o[(v.l[1])&3], 1)
	if (v.l[1]) == (v.l[1]) {
		gx = new(int)
	}
	if (v.l[1]) > (v.l[1]) {
		gx = new(int8)
	}
}

func of47(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(w.l)] = append(lists[len(w.l)], 1)
	o[(len(w.l))&3] = append(o[(len(w.l))&3], 1)
	if (len(w.l)) == (len(w.l)) {
		gx = new(int)
	}
	if (len(w.l)) > (len(w.l)) {
		gx = new(int8)
	}
}

func of48(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(f)] = append(lists[int(f)], 1)
	o[(int(f))&3] = append(o[(int(f))&3], 1)
	if (int(f)) == (int(f)) {
		gx = new(int)
	}
	if (int(f)) > (int(f)) {
		gx = new(int8)
	}
}

func of49(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(N(i))] = append(lists[int(N(i))], 1)
	o[(int(N(i)))&3] = append(o[(int(N(i)))&3], 1)
	if (int(N(i))) == (int(N(i))) {
		gx = new(int)
	}
	if (int(N(i))) > (int(N(i))) {
		gx = new(int8)
	}
}

func of50(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[(i)] = append(lists[(i)], 1)
	o[((i))&3] = append(o[((i))&3], 1)
	if ((i)) == ((i)) {
		gx = new(int)
	}
	if ((i)) > ((i)) {
		gx = new(int8)
	}
}

func of51(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[id(i)] = append(lists[id(i)], 1)
	o[(id(i))&3] = append(o[(id(i))&3], 1)
	if (id(i)) == (id(i)) {
		gx = new(int)
	}
	if (id(i)) > (id(i)) {
		gx = new(int8)
	}
}

func of52(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(m)] = append(lists[len(m)], 1)
	o[(len(m))&3] = append(o[(len(m))&3], 1)
	if (len(m)) == (len(m)) {
		gx = new(int)
	}
	if (len(m)) > (len(m)) {
		gn++
	}
}

func of53(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[cap(c)] = append(lists[cap(c)], 1)
	o[(cap(c))&3] = append(o[(cap(c))&3], 1)
	if (cap(c)) == (cap(c)) {
		gx = new(int)
	}
	if (cap(c)) > (cap(c)) {
		gx = new(int8)
	}
}

func of54(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(c)] = append(lists[len(c)], 1)
	o[(len(c))&3] = append(o[(len(c))&3], 1)
	if (len(c)) == (len(c)) {
		gx = new(int)
	}
	if (len(c)) > (len(c)) {
		gn++
	}
}

func of55(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[i + len(s)*2] = append(lists[i + len(s)*2], 1)
	o[(i + len(s)*2)&3] = append(o[(i + len(s)*2)&3], 1)
	if (i + len(s)*2) == (i + len(s)*2) {
		gx = new(int)
	}
	if (i + len(s)*2) > (i + len(s)*2) {
		gn++
	}
}

func of56(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[w.arr[i]] = append(lists[w.arr[i]], 1)
	o[(w.arr[i])&3] = append(o[(w.arr[i])&3], 1)
	if (w.arr[i]) == (w.arr[i]) {
		gx = new(int)
	}
	if (w.arr[i]) > (w.arr[i]) {
		gx = new(int8)
	}
}

func of57(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[v.arr[*p]] = append(lists[v.arr[*p]], 1)
	o[(v.arr[*p])&3] = append(o[(v.arr[*p])&3], 1)
	if (v.arr[*p]) == (v.arr[*p]) {
		gx = new(int)
	}
	if (v.arr[*p]) > (v.arr[*p]) {
		gx = new(int8)
	}
}

func of58(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(*pu)] = append(lists[int(*pu)], 1)
	o[(int(*pu))&3] = append(o[(int(*pu))&3], 1)
	if (int(*pu)) == (int(*pu)) {
		gx = new(int)
	}
	if (int(*pu)) > (int(*pu)) {
		gx = new(int8)
	}
}

func of59(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(string(bs))] = append(lists[len(string(bs))], 1)
	o[(len(string(bs)))&3] = append(o[(len(string(bs)))&3], 1)
	if (len(string(bs))) == (len(string(bs))) {
		gx = new(int)
	}
	if (len(string(bs))) > (len(string(bs))) {
		gn++
	}
}

func of60(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len([]rune(t))] = append(lists[len([]rune(t))], 1)
	o[(len([]rune(t)))&3] = append(o[(len([]rune(t)))&3], 1)
	if (len([]rune(t))) == (len([]rune(t))) {
		gx = new(int)
	}
	if (len([]rune(t))) > (len([]rune(t))) {
		gx = new(int8)
	}
}

func of61(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[len(a)] = append(lists[len(a)], 1)
	o[(len(a))&3] = append(o[(len(a))&3], 1)
	if (len(a)) == (len(a)) {
		gx = new(int)
	}
	if (len(a)) > (len(a)) {
		gx = new(int8)
	}
}

func of62(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[int(uint8(i))] = append(lists[int(uint8(i))], 1)
	o[(int(uint8(i)))&3] = append(o[(int(uint8(i)))&3], 1)
	if (int(uint8(i))) == (int(uint8(i))) {
		gx = new(int)
	}
	if (int(uint8(i))) > (int(uint8(i))) {
		gx = new(int8)
	}
}

func of63(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[func() int { return 1 }()] = append(lists[func() int { return 1 }()], 1)
	o[(func() int { return 1 }())&3] = append(o[(func() int { return 1 }())&3], 1)
	if (func() int { return 1 }()) == (func() int { return 1 }()) {
		gx = new(int)
	}
	if (func() int { return 1 }()) > (func() int { return 1 }()) {
		gx = new(int8)
	}
}

func of64(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[w.get()] = append(lists[w.get()], 1)
	o[(w.get())&3] = append(o[(w.get())&3], 1)
	if (w.get()) == (w.get()) {
		gx = new(int)
	}
	if (w.get()) > (w.get()) {
		gx = new(int8)
	}
}

func of65(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any, lists map[int][]int, o *[4][]int) {
	lists[v.get()] = append(lists[v.get()], 1)
	o[(v.get())&3] = append(o[(v.get())&3], 1)
	if (v.get()) == (v.get()) {
		gx = new(int)
	}
	if (v.get()) > (v.get()) {
		gx = new(int8)
	}
}

