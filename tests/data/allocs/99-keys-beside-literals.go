// A literal that is boxed is zeroed before its parts are evaluated: a key that is made before is no longer the last.

package p

var (
	gx any
	h0 []byte
	h2 []int
)

func gseq[E any](s []E) func(func(int, E) bool) {
	return func(yield func(int, E) bool) {
		for i, e := range s {
			if !yield(i, e) {
				return
			}
		}
	}
}

func F25(r0 map[string][]int) {
	for v6 := range gseq(h2) {
		defer println(v6)
	}
	k4 := string(h0)
	gx = struct{ f any }{r0[k4]}
}

func F26(r0 map[string][]int) {
	k4 := string(h0)
	gx = struct{ f any }{r0[k4]}
}

func F27(r0 map[string][]int) {
	for range h2 {
		defer println(1)
	}
	k4 := string(h0)
	gx = struct{ f any }{r0[k4]}
}

func F28(r0 map[string][]int) {
	k4 := string(h0)
	gx = r0[k4]
}

func F29(r0 map[string][]int) (r1 any) {
	for range h2 {
		defer println(1)
	}
	k4 := string(h0)
	gx = r0[k4]
	return
}

func F30(r0 map[string][]int) {
	for v6 := range gseq(h2) {
		defer println(v6)
	}
	k4 := string(h0)
	gx = r0[k4]
}

func F31(r0 map[string]int) {
	defer println(3)
	k4 := string(h0)
	gx = r0[k4]
}

func F32() {
	fn := func (r0 map[string]int) {
	k4 := string(h0)
	gx = r0[k4]
	}
	gx = fn
}

func F33() {
	fn := func (r0 map[string]int) (r1 any, r2 string){
	defer println(3)
	k4 := string(h0)
	gx = r0[k4]
	return
	}
	gx = fn
}
