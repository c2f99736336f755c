package p

type one struct{ s string }
type ptr struct{ p *int }
type pair struct{ a, b int32 }
type mixed struct {
	a int8
	b int32
}
type large [17]int

func store(i int, s string, p *int, b byte, f float64, x any, k pair, g mixed, bs []byte) {
	m1 := make(map[int]int, i)
	m1[i] = 1
	m2 := make(map[int32]int, i)
	m2[int32(i)]++
	m3 := make(map[string]int, i)
	m3[s] += 1
	m4 := make(map[*int]int, i)
	m4[p] = 1
	m5 := make(map[one]int, i)
	m5[one{s}] = 1
	m6 := make(map[ptr]int, i)
	m6[ptr{p}] = 1
	m7 := make(map[byte]int, i)
	m7[b] = 1
	m8 := make(map[float64]int, i)
	m8[f] = 1
	m9 := make(map[any]int, i)
	m9[x] = 1
	m10 := make(map[pair]int, i)
	m10[k] = 1
	m11 := make(map[mixed]int, i)
	m11[g] = 1
	m12 := make(map[int]large, i)
	m12[i] = large{}
	m13 := make(map[[2]int32]int, i)
	m13[[2]int32{1, 2}] = 1
	m14 := make(map[uintptr]bool, i)
	m14[1] = true
	m15 := make(map[chan int]int, i)
	m15[nil] = 1
	m16 := make(map[string][]int, i)
	m16[s] = append(m16[s], i)
	m16[s], m16["b"] = nil, append(m16["c"], 1)
	m3[s], _ = m3[string(bs)]
	delete(m3, string(bs))
	m3[string(bs)] = 2
	m3[s] /= 2
	type key struct{ a, b string }
	m17 := make(map[key]int, i)
	_ = m17[key{string(bs), s}]
	for m1[1] = range i {
	}
}
