// What calls cost that the machine has instructions for, and what panics, closures, fields and results cost.
package p

import (
	"encoding/binary"
	"math"
	"math/bits"
	"sync/atomic"
	"unsafe"
)

func little(b []byte) uint64 {
	return uint64(binary.LittleEndian.Uint16(b)) + uint64(binary.LittleEndian.Uint32(b)) + binary.LittleEndian.Uint64(b)
}

func big(b []byte) uint64 {
	return uint64(binary.BigEndian.Uint16(b)) + uint64(binary.BigEndian.Uint32(b)) + binary.BigEndian.Uint64(b)
}

func put(b []byte, n uint64) {
	binary.LittleEndian.PutUint16(b, uint16(n))
	binary.BigEndian.PutUint32(b[2:], uint32(n))
	binary.LittleEndian.PutUint64(b[6:], n)
	b = binary.LittleEndian.AppendUint32(b, uint32(n))
}

func native(b []byte) uint32 { return binary.NativeEndian.Uint32(b) }

func ordered(o binary.ByteOrder, b []byte) uint32 { return o.Uint32(b) }

func numbers(x float64, n uint, a *atomic.Int32, u *uint32) float64 {
	return math.Sqrt(x) + math.Abs(x) + math.Floor(x) + float64(bits.Len(n)+bits.OnesCount(n)) + float64(a.Load()+int32(atomic.AddUint32(u, 1)))
}

type point struct{ x, y int }

type pair struct {
	point
	*list
	at *point
}

type list struct{ next *list }

func (p *point) move(d int) { p.x, p.y = p.x+d, p.y+d }

func fields(p *pair) (int, int, *list) { return p.x + p.at.y, (*p.at).x, p.next.next }

func addresses(p *pair, q pair, s []point, i int) (*int, *int, *int, *point) {
	return &p.at.x, &q.x, &s[i].y, &s[i]
}

func panics(n int) int {
	if n > 3 {
		panic("more")
	}
	if n < 0 {
		panic(n)
	}
	return n
}

func literal(n int) func() int { return func() int { return n + panics(n) } }

func called(f func(int) int, n int) int { return f(n) + func(k int) int { return k + n }(2) }

func moves(p *pair) {
	p.move(1)
	f := p.move
	f(2)
	point.y_(p.point)
	(*point).move(&p.point, 3)
}

func (p point) y_() int { return p.y }

func loops(list []int) (sum int) {
	for i := range list {
		sum += list[i]
	}
	for range 3 {
		sum++
	}
	for _, x := range list {
		if x > 4 {
			continue
		}
		sum += x
	}
	return
}

func switches(n int, v any) string {
	switch n {
	case 1, 2:
		return "few"
	case 3:
		fallthrough
	default:
		switch v := v.(type) {
		case string:
			return v
		}
	}
	return ""
}

func sizes(p *pair) uintptr { return unsafe.Sizeof(*p) + unsafe.Offsetof(p.at) }

func gone(c chan int, done func()) int {
	defer done()
	select {
	case x := <-c:
		return x
	default:
	}
	return 0
}

func starts(f func()) { go f() }

func recovers() any { return recover() }

func labels(n int) int {
again:
	if n > 10 {
		n -= 3
		goto again
	}
	return n
}
