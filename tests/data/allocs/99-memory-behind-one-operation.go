package p

// What is read from memory before an operation, and once more behind it.

type key struct{ a, b string }

type big [3]int

func (b *big) value() int { return b[1] }

type stringer interface{ String() string }

var (
	g1, g2 *int16
	gx     any
	gn     int
)

func deleted(p *int, t string, m map[string]int) {
	if *p == 3 {
		delete(m, t)
		if *p == 4 {
			gx = new(int)
		}
	}
}

func looked(p *int, t string, m map[string]int) {
	if *p == 3 {
		_ = m[t]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func lookedTwo(p *int, t string, m map[string]int, ok bool) {
	if *p == 3 {
		_, ok = m[t]
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
}

func lookedArray(p *int, b []byte, t string, mk map[[2]string]int) {
	if *p == 3 {
		_ = mk[[2]string{t, string(b)}]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func lookedStruct(p *int, b []byte, t string, ms map[key]int) {
	if *p == 3 {
		_ = ms[key{t, string(b)}]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func lookedBytes(p *int, b []byte, m map[string]int) {
	if *p == 3 {
		_ = m[string(b)]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func spread(p *int, w []int) {
	v := make([]int, 0, 4)
	if *p == 3 {
		v = append(v, w[:2]...)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn = len(v)
}

func appended(p *int, n int) {
	v := make([]int, 0, 4)
	if *p == 3 {
		v = append(v, n)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn = len(v)
}

func appendedNone(p *int, w []int) {
	v := make([]int, 0, 4)
	if *p == 3 {
		v = append(v, w[:0]...)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn = len(v)
}

func bounded(p *int, w []int, n int) {
	if *p == 3 {
		w = make([]int, n&3)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += len(w)
}

func fixed(p *int, w []int) {
	if *p == 3 {
		w = make([]int, 3)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += len(w)
}

func sized(p *int, w []int, n int) {
	if *p == 3 {
		w = make([]int, n)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += len(w)
}

func copied(p *int, s []int, w []int) {
	if *p == 3 {
		copy(s, w)
		if *p == 4 {
			gx = new(int)
		}
	}
}

func copiedPointers(p *int, sp []*int) {
	if *p == 3 {
		copy(sp, sp[2:])
		if *p == 4 {
			gx = new(int)
		}
	}
}

func length(p *int, n int, ch chan int) {
	if *p == 3 {
		n = len(ch)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += n
}

func capacity(p *int, n int, ch chan int) {
	if *p == 3 {
		n = cap(ch)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += n
}

func lengthOfMap(p *int, n int, m map[string]int) {
	if *p == 3 {
		n = len(m)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += n
}

func toAny(p *int, x any, e error) {
	if *p == 3 {
		x = e
		if *p == 4 {
			gx = new(int)
		}
	}
	gx = x
}

func toAnyNamed(p *int, x any, st stringer) {
	if *p == 3 {
		x = st
		if *p == 4 {
			gx = new(int)
		}
	}
	gx = x
}

func assertedTo(p *int, x any, ok bool) {
	if *p == 3 {
		_, ok = x.(int)
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
}

func assertedText(p *int, t string, x any, ok bool) {
	if *p == 3 {
		t, ok = x.(string)
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += len(t)
	if ok {
		gn++
	}
}

func assertedPointer(p *int, x any, ok bool) {
	if *p == 3 {
		_, ok = x.(*int)
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
}

func map0(p *int) {
	if *p == 3 {
		l := map[int]int{}
		_ = l
		if *p == 4 {
			gx = new(int)
		}
	}
}

func map1(p *int, n int) {
	if *p == 3 {
		l := make(map[int]int, 8)
		_ = l[n]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func map9(p *int, n int) {
	if *p == 3 {
		l := make(map[int]int, n)
		_ = l[n]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func numbers(p *int, w []int, n int) {
	if *p == 3 {
		w = []int{n}
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += len(w)
}

func numbersTwo(p *int, w []int, n int) {
	if *p == 3 {
		w = []int{n, 4}
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += len(w)
}

func numberStored(p *int, n int) {
	if *p == 3 {
		l := []int8{5}
		_ = l[n]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func texts(p *int, t string, n int) {
	if *p == 3 {
		l := []string{t}
		_ = l[n]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func pointers(p *int, n int) {
	if *p == 3 {
		l := []*int{p}
		_ = l[n]
		if *p == 4 {
			gx = new(int)
		}
	}
}

func boxed(p *int, n int, x any, ok bool) {
	if *p == 3 {
		x = big{n, n, n}
		_, ok = x.(big)
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
	gx = x
}

func objectKept(p *int, n int) {
	if *p == 3 {
		qq := new(big)
		n = qq[1] + qq[n]
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += n
}

func objectLiteral(p *int, n int) {
	if *p == 3 {
		qq := &big{1, 2, n}
		n = qq[n]
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += n
}

func method(p *int, n int, q *big) {
	if *p == 3 {
		f := q.value
		n = f()
		if *p == 4 {
			gx = new(int)
		}
	}
	gn += n
}

func textJoined(p *int, t string, ok bool) {
	if *p == 3 {
		ok = t + t == "abc"
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
}

func textBytes(p *int, b []byte, t string, ok bool) {
	if *p == 3 {
		ok = string(b) == t
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
}

func bytesOf(p *int, t string, n int, ok bool) {
	if *p == 3 {
		l := []byte(t)
		ok = l[n] == 3
		l[n] = 3
		if *p == 4 {
			gx = new(int)
		}
	}
	if ok {
		gn++
	}
}
