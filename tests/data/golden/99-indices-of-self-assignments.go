package p

// Which assignments are of something to itself: indices of every kind.

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


func of0(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i] = v.qs[i]
	v.pair[0] = v.ptrs[i]
	v.buf = v.buf[i:]
	v.buf = v.buf[i:i]
	z.ptrs[i] = z.qs[0]
}

func of1(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[3] = v.qs[3]
	v.pair[0] = v.ptrs[3]
	v.buf = v.buf[3:]
	v.buf = v.buf[i:3]
	z.ptrs[3] = z.qs[0]
}

func of2(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i + 1] = v.qs[i + 1]
	v.pair[0] = v.ptrs[i + 1]
	v.buf = v.buf[i + 1:]
	v.buf = v.buf[i:i + 1]
	z.ptrs[i + 1] = z.qs[0]
}

func of3(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i - 1] = v.qs[i - 1]
	v.pair[0] = v.ptrs[i - 1]
	v.buf = v.buf[i - 1:]
	v.buf = v.buf[i:i - 1]
	z.ptrs[i - 1] = z.qs[0]
}

func of4(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i * 2] = v.qs[i * 2]
	v.pair[0] = v.ptrs[i * 2]
	v.buf = v.buf[i * 2:]
	v.buf = v.buf[i:i * 2]
	z.ptrs[i * 2] = z.qs[0]
}

func of5(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i & 1] = v.qs[i & 1]
	v.pair[0] = v.ptrs[i & 1]
	v.buf = v.buf[i & 1:]
	v.buf = v.buf[i:i & 1]
	z.ptrs[i & 1] = z.qs[0]
}

func of6(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i | 1] = v.qs[i | 1]
	v.pair[0] = v.ptrs[i | 1]
	v.buf = v.buf[i | 1:]
	v.buf = v.buf[i:i | 1]
	z.ptrs[i | 1] = z.qs[0]
}

func of7(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i ^ 1] = v.qs[i ^ 1]
	v.pair[0] = v.ptrs[i ^ 1]
	v.buf = v.buf[i ^ 1:]
	v.buf = v.buf[i:i ^ 1]
	z.ptrs[i ^ 1] = z.qs[0]
}

func of8(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i &^ 1] = v.qs[i &^ 1]
	v.pair[0] = v.ptrs[i &^ 1]
	v.buf = v.buf[i &^ 1:]
	v.buf = v.buf[i:i &^ 1]
	z.ptrs[i &^ 1] = z.qs[0]
}

func of9(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i << 1] = v.qs[i << 1]
	v.pair[0] = v.ptrs[i << 1]
	v.buf = v.buf[i << 1:]
	v.buf = v.buf[i:i << 1]
	z.ptrs[i << 1] = z.qs[0]
}

func of10(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i >> 1] = v.qs[i >> 1]
	v.pair[0] = v.ptrs[i >> 1]
	v.buf = v.buf[i >> 1:]
	v.buf = v.buf[i:i >> 1]
	z.ptrs[i >> 1] = z.qs[0]
}

func of11(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i / 2] = v.qs[i / 2]
	v.pair[0] = v.ptrs[i / 2]
	v.buf = v.buf[i / 2:]
	v.buf = v.buf[i:i / 2]
	z.ptrs[i / 2] = z.qs[0]
}

func of12(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i % 2] = v.qs[i % 2]
	v.pair[0] = v.ptrs[i % 2]
	v.buf = v.buf[i % 2:]
	v.buf = v.buf[i:i % 2]
	z.ptrs[i % 2] = z.qs[0]
}

func of13(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[-i] = v.qs[-i]
	v.pair[0] = v.ptrs[-i]
	v.buf = v.buf[-i:]
	v.buf = v.buf[i:-i]
	z.ptrs[-i] = z.qs[0]
}

func of14(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[^i] = v.qs[^i]
	v.pair[0] = v.ptrs[^i]
	v.buf = v.buf[^i:]
	v.buf = v.buf[i:^i]
	z.ptrs[^i] = z.qs[0]
}

func of15(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[+i] = v.qs[+i]
	v.pair[0] = v.ptrs[+i]
	v.buf = v.buf[+i:]
	v.buf = v.buf[i:+i]
	z.ptrs[+i] = z.qs[0]
}

func of16(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(u)] = v.qs[int(u)]
	v.pair[0] = v.ptrs[int(u)]
	v.buf = v.buf[int(u):]
	v.buf = v.buf[i:int(u)]
	z.ptrs[int(u)] = z.qs[0]
}

func of17(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(d)] = v.qs[int(d)]
	v.pair[0] = v.ptrs[int(d)]
	v.buf = v.buf[int(d):]
	v.buf = v.buf[i:int(d)]
	z.ptrs[int(d)] = z.qs[0]
}

func of18(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(v.d)] = v.qs[int(v.d)]
	v.pair[0] = v.ptrs[int(v.d)]
	v.buf = v.buf[int(v.d):]
	v.buf = v.buf[i:int(v.d)]
	z.ptrs[int(v.d)] = z.qs[0]
}

func of19(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(s)] = v.qs[len(s)]
	v.pair[0] = v.ptrs[len(s)]
	v.buf = v.buf[len(s):]
	v.buf = v.buf[i:len(s)]
	z.ptrs[len(s)] = z.qs[0]
}

func of20(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[cap(s)] = v.qs[cap(s)]
	v.pair[0] = v.ptrs[cap(s)]
	v.buf = v.buf[cap(s):]
	v.buf = v.buf[i:cap(s)]
	z.ptrs[cap(s)] = z.qs[0]
}

func of21(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(t)] = v.qs[len(t)]
	v.pair[0] = v.ptrs[len(t)]
	v.buf = v.buf[len(t):]
	v.buf = v.buf[i:len(t)]
	z.ptrs[len(t)] = z.qs[0]
}

func of22(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[*p] = v.qs[*p]
	v.pair[0] = v.ptrs[*p]
	v.buf = v.buf[*p:]
	v.buf = v.buf[i:*p]
	z.ptrs[*p] = z.qs[0]
}

func of23(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[v.n] = v.qs[v.n]
	v.pair[0] = v.ptrs[v.n]
	v.buf = v.buf[v.n:]
	v.buf = v.buf[i:v.n]
	z.ptrs[v.n] = z.qs[0]
}

func of24(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[w.n] = v.qs[w.n]
	v.pair[0] = v.ptrs[w.n]
	v.buf = v.buf[w.n:]
	v.buf = v.buf[i:w.n]
	z.ptrs[w.n] = z.qs[0]
}

func of25(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[z.n] = v.qs[z.n]
	v.pair[0] = v.ptrs[z.n]
	v.buf = v.buf[z.n:]
	v.buf = v.buf[i:z.n]
	z.ptrs[z.n] = z.qs[0]
}

func of26(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[a[i]] = v.qs[a[i]]
	v.pair[0] = v.ptrs[a[i]]
	v.buf = v.buf[a[i]:]
	v.buf = v.buf[i:a[i]]
	z.ptrs[a[i]] = z.qs[0]
}

func of27(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[s[i]] = v.qs[s[i]]
	v.pair[0] = v.ptrs[s[i]]
	v.buf = v.buf[s[i]:]
	v.buf = v.buf[i:s[i]]
	z.ptrs[s[i]] = z.qs[0]
}

func of28(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[m[i]] = v.qs[m[i]]
	v.pair[0] = v.ptrs[m[i]]
	v.buf = v.buf[m[i]:]
	v.buf = v.buf[i:m[i]]
	z.ptrs[m[i]] = z.qs[0]
}

func of29(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[far()] = v.qs[far()]
	v.pair[0] = v.ptrs[far()]
	v.buf = v.buf[far():]
	v.buf = v.buf[i:far()]
	z.ptrs[far()] = z.qs[0]
}

func of30(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[<-c] = v.qs[<-c]
	v.pair[0] = v.ptrs[<-c]
	v.buf = v.buf[<-c:]
	v.buf = v.buf[i:<-c]
	z.ptrs[<-c] = z.qs[0]
}

func of31(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[min(i, 2)] = v.qs[min(i, 2)]
	v.pair[0] = v.ptrs[min(i, 2)]
	v.buf = v.buf[min(i, 2):]
	v.buf = v.buf[i:min(i, 2)]
	z.ptrs[min(i, 2)] = z.qs[0]
}

func of32(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[x.(int)] = v.qs[x.(int)]
	v.pair[0] = v.ptrs[x.(int)]
	v.buf = v.buf[x.(int):]
	v.buf = v.buf[i:x.(int)]
	z.ptrs[x.(int)] = z.qs[0]
}

func of33(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int("abc"[i])] = v.qs[int("abc"[i])]
	v.pair[0] = v.ptrs[int("abc"[i])]
	v.buf = v.buf[int("abc"[i]):]
	v.buf = v.buf[i:int("abc"[i])]
	z.ptrs[int("abc"[i])] = z.qs[0]
}

func of34(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[copy(s, s)] = v.qs[copy(s, s)]
	v.pair[0] = v.ptrs[copy(s, s)]
	v.buf = v.buf[copy(s, s):]
	v.buf = v.buf[i:copy(s, s)]
	z.ptrs[copy(s, s)] = z.qs[0]
}

func of35(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(t[i])] = v.qs[int(t[i])]
	v.pair[0] = v.ptrs[int(t[i])]
	v.buf = v.buf[int(t[i]):]
	v.buf = v.buf[i:int(t[i])]
	z.ptrs[int(t[i])] = z.qs[0]
}

func of36(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i + far()] = v.qs[i + far()]
	v.pair[0] = v.ptrs[i + far()]
	v.buf = v.buf[i + far():]
	v.buf = v.buf[i:i + far()]
	z.ptrs[i + far()] = z.qs[0]
}

func of37(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[far() + i] = v.qs[far() + i]
	v.pair[0] = v.ptrs[far() + i]
	v.buf = v.buf[far() + i:]
	v.buf = v.buf[i:far() + i]
	z.ptrs[far() + i] = z.qs[0]
}

func of38(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[a[far()]] = v.qs[a[far()]]
	v.pair[0] = v.ptrs[a[far()]]
	v.buf = v.buf[a[far()]:]
	v.buf = v.buf[i:a[far()]]
	z.ptrs[a[far()]] = z.qs[0]
}

func of39(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[a[i+1]] = v.qs[a[i+1]]
	v.pair[0] = v.ptrs[a[i+1]]
	v.buf = v.buf[a[i+1]:]
	v.buf = v.buf[i:a[i+1]]
	z.ptrs[a[i+1]] = z.qs[0]
}

func of40(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[s[i-1]] = v.qs[s[i-1]]
	v.pair[0] = v.ptrs[s[i-1]]
	v.buf = v.buf[s[i-1]:]
	v.buf = v.buf[i:s[i-1]]
	z.ptrs[s[i-1]] = z.qs[0]
}

func of41(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[*p + 1] = v.qs[*p + 1]
	v.pair[0] = v.ptrs[*p + 1]
	v.buf = v.buf[*p + 1:]
	v.buf = v.buf[i:*p + 1]
	z.ptrs[*p + 1] = z.qs[0]
}

func of42(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[**q] = v.qs[**q]
	v.pair[0] = v.ptrs[**q]
	v.buf = v.buf[**q:]
	v.buf = v.buf[i:**q]
	z.ptrs[**q] = z.qs[0]
}

func of43(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[v.in.n] = v.qs[v.in.n]
	v.pair[0] = v.ptrs[v.in.n]
	v.buf = v.buf[v.in.n:]
	v.buf = v.buf[i:v.in.n]
	z.ptrs[v.in.n] = z.qs[0]
}

func of44(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[w.in.n] = v.qs[w.in.n]
	v.pair[0] = v.ptrs[w.in.n]
	v.buf = v.buf[w.in.n:]
	v.buf = v.buf[i:w.in.n]
	z.ptrs[w.in.n] = z.qs[0]
}

func of45(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[w.l[i]] = v.qs[w.l[i]]
	v.pair[0] = v.ptrs[w.l[i]]
	v.buf = v.buf[w.l[i]:]
	v.buf = v.buf[i:w.l[i]]
	z.ptrs[w.l[i]] = z.qs[0]
}

func of46(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[v.l[1]] = v.qs[v.l[1]]
	v.pair[0] = v.ptrs[v.l[1]]
	v.buf = v.buf[v.l[1]:]
	v.buf = v.buf[i:v.l[1]]
	z.ptrs[v.l[1]] = z.qs[0]
}

func of47(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(w.l)] = v.qs[len(w.l)]
	v.pair[0] = v.ptrs[len(w.l)]
	v.buf = v.buf[len(w.l):]
	v.buf = v.buf[i:len(w.l)]
	z.ptrs[len(w.l)] = z.qs[0]
}

func of48(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(f)] = v.qs[int(f)]
	v.pair[0] = v.ptrs[int(f)]
	v.buf = v.buf[int(f):]
	v.buf = v.buf[i:int(f)]
	z.ptrs[int(f)] = z.qs[0]
}

func of49(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(N(i))] = v.qs[int(N(i))]
	v.pair[0] = v.ptrs[int(N(i))]
	v.buf = v.buf[int(N(i)):]
	v.buf = v.buf[i:int(N(i))]
	z.ptrs[int(N(i))] = z.qs[0]
}

func of50(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[(i)] = v.qs[(i)]
	v.pair[0] = v.ptrs[(i)]
	v.buf = v.buf[(i):]
	v.buf = v.buf[i:(i)]
	z.ptrs[(i)] = z.qs[0]
}

func of51(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[id(i)] = v.qs[id(i)]
	v.pair[0] = v.ptrs[id(i)]
	v.buf = v.buf[id(i):]
	v.buf = v.buf[i:id(i)]
	z.ptrs[id(i)] = z.qs[0]
}

func of52(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(m)] = v.qs[len(m)]
	v.pair[0] = v.ptrs[len(m)]
	v.buf = v.buf[len(m):]
	v.buf = v.buf[i:len(m)]
	z.ptrs[len(m)] = z.qs[0]
}

func of53(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[cap(c)] = v.qs[cap(c)]
	v.pair[0] = v.ptrs[cap(c)]
	v.buf = v.buf[cap(c):]
	v.buf = v.buf[i:cap(c)]
	z.ptrs[cap(c)] = z.qs[0]
}

func of54(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(c)] = v.qs[len(c)]
	v.pair[0] = v.ptrs[len(c)]
	v.buf = v.buf[len(c):]
	v.buf = v.buf[i:len(c)]
	z.ptrs[len(c)] = z.qs[0]
}

func of55(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[i + len(s)*2] = v.qs[i + len(s)*2]
	v.pair[0] = v.ptrs[i + len(s)*2]
	v.buf = v.buf[i + len(s)*2:]
	v.buf = v.buf[i:i + len(s)*2]
	z.ptrs[i + len(s)*2] = z.qs[0]
}

func of56(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[w.arr[i]] = v.qs[w.arr[i]]
	v.pair[0] = v.ptrs[w.arr[i]]
	v.buf = v.buf[w.arr[i]:]
	v.buf = v.buf[i:w.arr[i]]
	z.ptrs[w.arr[i]] = z.qs[0]
}

func of57(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[v.arr[*p]] = v.qs[v.arr[*p]]
	v.pair[0] = v.ptrs[v.arr[*p]]
	v.buf = v.buf[v.arr[*p]:]
	v.buf = v.buf[i:v.arr[*p]]
	z.ptrs[v.arr[*p]] = z.qs[0]
}

func of58(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(*pu)] = v.qs[int(*pu)]
	v.pair[0] = v.ptrs[int(*pu)]
	v.buf = v.buf[int(*pu):]
	v.buf = v.buf[i:int(*pu)]
	z.ptrs[int(*pu)] = z.qs[0]
}

func of59(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(string(bs))] = v.qs[len(string(bs))]
	v.pair[0] = v.ptrs[len(string(bs))]
	v.buf = v.buf[len(string(bs)):]
	v.buf = v.buf[i:len(string(bs))]
	z.ptrs[len(string(bs))] = z.qs[0]
}

func of60(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len([]rune(t))] = v.qs[len([]rune(t))]
	v.pair[0] = v.ptrs[len([]rune(t))]
	v.buf = v.buf[len([]rune(t)):]
	v.buf = v.buf[i:len([]rune(t))]
	z.ptrs[len([]rune(t))] = z.qs[0]
}

func of61(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[len(a)] = v.qs[len(a)]
	v.pair[0] = v.ptrs[len(a)]
	v.buf = v.buf[len(a):]
	v.buf = v.buf[i:len(a)]
	z.ptrs[len(a)] = z.qs[0]
}

func of62(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[int(uint8(i))] = v.qs[int(uint8(i))]
	v.pair[0] = v.ptrs[int(uint8(i))]
	v.buf = v.buf[int(uint8(i)):]
	v.buf = v.buf[i:int(uint8(i))]
	z.ptrs[int(uint8(i))] = z.qs[0]
}

func of63(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[func() int { return 1 }()] = v.qs[func() int { return 1 }()]
	v.pair[0] = v.ptrs[func() int { return 1 }()]
	v.buf = v.buf[func() int { return 1 }():]
	v.buf = v.buf[i:func() int { return 1 }()]
	z.ptrs[func() int { return 1 }()] = z.qs[0]
}

func of64(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[w.get()] = v.qs[w.get()]
	v.pair[0] = v.ptrs[w.get()]
	v.buf = v.buf[w.get():]
	v.buf = v.buf[i:w.get()]
	z.ptrs[w.get()] = z.qs[0]
}

func of65(v *V, w *V, z V, i int, u uint, d float64, f float32, s []int, t string, bs []byte, a [4]int, m map[int]int, p *int, q **int, pu *uint8, c chan int, x any) {
	v.ptrs[v.get()] = v.qs[v.get()]
	v.pair[0] = v.ptrs[v.get()]
	v.buf = v.buf[v.get():]
	v.buf = v.buf[i:v.get()]
	z.ptrs[v.get()] = z.qs[0]
}

func places(v, w *V, z, y V, vs []V, i int, pv **V, all *[3]V) {
	v.one = v.two
	v.one, v.two = v.two, v.one
	v.one = w.two
	z.one = z.two
	z.one = y.two
	v.buf = v.buf[:]
	v.buf = v.buf[1:2]
	v.buf = v.buf[1:2:3]
	v.str = v.str[1:]
	v.buf = w.buf[1:]
	(*v).one = v.two
	(*v).one = (*v).two
	v.one = (*v).two
	vs[i].one = vs[i].two
	vs[0].one = vs[1].two
	(*pv).one = (*pv).two
	all[i].one = all[i].two
	v.pair[0] = v.pair[1]
	v.pair[0], v.pair[1] = v.pair[1], v.pair[0]
	v.pair[i] = v.one
	v.ptrs[0] = *(&v.two)
	v.ptrs = v.qs
	v.ptrs = v.qs[1:]
	v.ptrs = append(v.ptrs, v.one)
	v.ptrs = append(v.ptrs[:0], v.qs...)
	z.buf = z.buf[1:]
	z.pair[0] = z.pair[1]
	w.ptrs[i], v.one = v.qs[i], v.two
}

var gv V
var gp *V

func ofPackage(i int) {
	gv.one = gv.two
	gp.one = gp.two
	gv.buf = gv.buf[1:]
	gp.buf = gp.buf[i:]
	gp.ptrs[i] = gp.qs[i]
}

func (v *V) method(w V) {
	v.one = v.two
	w.one = w.two
	v.buf = v.buf[len(w.buf):]
	w.buf = w.buf[v.n:]
}

