package p

import "unsafe"

// A temporary whose address the run time had is in memory when it holds something else: what it holds is saved before
// the second of two assignments, and what is known of an index is lost.

type pair struct{ a, b int }

type keyed struct{ f float64 }

//go:noinline
func f(n int) int { return n + 1 }

//go:noinline
func h(n int) float64 { return float64(n) }

//go:noinline
func two(n int) (int, int) { return n, n + 1 }

//go:noinline
func mixed(n, m int) (float64, int) { return h(n), m }

//go:noinline
func pairOf(n int) pair { return pair{n, n} }

//go:noinline
func raw(n int) unsafe.Pointer { return nil }

//go:noinline
func pick(n, m int) chan int { return nil }

//go:noinline
func with(n int, b bool) int { return n }

//go:noinline
func sum(n, m int) int { return n + m }

func plain(p *int, t *[4]int, b int) {
	b = f(b)
	*p, t[f(b)&3] = 1, 2
}

func sentInSelect(c chan int, p *int, t *[4]int, b int) {
	select {
	case c <- f(b):
	default:
	}
	*p, t[f(b)&3] = 1, 2
}

func receivedInSelect(c chan int, p *int, t *[4]int, b int) (v int) {
	select {
	case v = <-c:
	default:
	}
	*p, t[f(b)&3] = 1, 2
	return
}

func bothReceivedInSelect(c chan bool, p *int, t *[4]int, b int) (v, ok bool) {
	select {
	case v, ok = <-c:
	default:
	}
	*p, t[f(b)&3] = 1, 2
	return
}

func sent(c chan int, p *int, t *[4]int, b int) {
	c <- f(b)
	*p, t[f(b)&3] = 1, 2
}

func sentNil(c chan unsafe.Pointer, p *int, t *[4]int, b int) {
	c <- nil
	*p, t[uintptr(raw(b))&3] = 1, 2
}

func sentPointer(c chan unsafe.Pointer, p *int, t *[4]int, b int) {
	c <- raw(b)
	*p, t[uintptr(raw(b))&3] = 1, 2
}

func received(c chan int, p *int, t *[4]int, b int) (v int, ok bool) {
	v, ok = <-c
	*p, t[f(b)&3] = 1, 2
	return
}

func receivedAlone(c chan int, p *int, t *[4]int, b int) int {
	v := <-c
	*p, t[f(b)&3] = 1, 2
	return v
}

func called(p *int, t *[4]int, b int) (x, y int) {
	x, y = two(b)
	*p, t[f(b)&3] = 1, 2
	return
}

func secondOfOthers(p *int, t *[4]int, b int) (x float64, y int) {
	x, y = mixed(b, b)
	*p, t[f(b)&3] = 1, 2
	return
}

func looked(m map[int]int, p *int, t *[4]int, b int) (v int, ok bool) {
	v, ok = m[b]
	*p, t[f(b)&3] = 1, 2
	return
}

func lookedByAddress(m map[float64]int, p *int, t *[4]int, b int) (v int, ok bool) {
	v, ok = m[h(b)]
	*p, t[int(h(b))&3] = 1, 2
	return
}

func lookedForNumber(m map[float64]int, p *int, t *[4]int, b int) (v int, ok bool) {
	v, ok = m[h(b)]
	*p, t[f(b)&3] = 1, 2
	return
}

func asserted(x any, p *int, t *[4]int, b int) (v int, ok bool) {
	v, ok = x.(int)
	*p, t[f(b)&3] = 1, 2
	return
}

func deletedByParameter(m map[float64]int, p *int, t *[4]int, k float64) {
	delete(m, k)
	*p, t[int(k)&3] = 1, 2
}

func notDeleted(m map[float64]int, p *int, t *[4]int, k float64) {
	*p, t[int(k)&3] = 1, 2
}

func deletedByNumber(m map[int]int, p *int, t *[4]int, k int) {
	delete(m, k)
	*p, t[k&3] = 1, 2
}

func dividedByAddress(m map[float64]int, s keyed, p *int, t *[4]int, b int) {
	m[s.f] /= 2
	*p, t[int(h(b))&3] = 1, 2
}

func dividedByNumber(m map[int]int, s pair, p *int, t *[4]int, b int) {
	m[s.a] /= 2
	*p, t[f(b)&3] = 1, 2
}

func dividedByAddressOfOther(m map[float64]int, s keyed, p *int, t *[4]int, b int) {
	m[s.f] /= 2
	*p, t[f(b)&3] = 1, 2
}

func addedByAddress(m map[float64]int, s keyed, p *int, t *[4]int, b int) {
	m[s.f] += 2
	*p, t[int(h(b))&3] = 1, 2
}

func compared(q pair, p *int, t *[4]int, b int) bool {
	ok := pair{f(b), 1} == q
	*p, t[pairOf(b).a&3] = 1, 2
	return ok
}

func comparedTo(q pair, p *int, t *[4]int, b int) bool {
	ok := q == pair{f(b), 1}
	*p, t[pairOf(b).a&3] = 1, 2
	return ok
}

func comparedCalls(q pair, p *int, t *[4]int, b int) bool {
	ok := pairOf(b) == pairOf(b+1)
	*p, t[pairOf(b).a&3] = 1, 2
	return ok
}

func keyOfPair(m map[pair]int, p *int, t *[4]int, b int) int {
	v := m[pairOf(b)]
	*p, t[pairOf(b).a&3] = 1, 2
	return v
}

func literal(p *int, t *[4]int, b int) map[float64]int {
	m := map[float64]int{h(b): f(b), h(b + 1): f(b + 1)}
	*p, t[int(h(b))&3] = 1, 2
	return m
}

func literalOfNumbers(p *int, t *[4]int, b int) map[int]int {
	m := map[int]int{f(b): f(b + 1), f(b + 2): f(b + 3)}
	*p, t[f(b)&3] = 1, 2
	return m
}

// What is moved before its statement is evaluated before what stays.

func comparedLater(q pair, t, u *[4]int, b, c int) int {
	return with(u[c&3], pair{t[b&3], 1} == q)
}

func comparedToLater(q pair, t, u *[4]int, b, c int) int {
	return with(u[c&3], q == pair{t[b&3], 1})
}

func receivedLater(t, u *[4]int, b, c int) int {
	return <-pick(u[c&3], f(t[b&3]))
}

func receivedBeside(t, u *[4]int, b, c int) int {
	return u[c&3] + <-pick(t[b&3], 1)
}

func assertedPointer(x *[4]any, u *[4]int, b, c int) int {
	return sum(u[c&3], *x[b&3].(*int))
}

func assertedNumber(x *[4]any, u *[4]int, b, c int) int {
	return sum(u[c&3], x[b&3].(int))
}

func assertedPointerAsked(x *[4]any, u *[4]int, b, c int) (p *int, ok bool) {
	p, ok = x[b&3].(*int)
	return
}

func resultsStored(t, u *[4]int, b, c int) {
	t[b&3], u[c&3] = two(b)
}

func resultsStoredByCalls(t, u *[4]int, b, c int) {
	t[f(u[c&3])&1], u[c&1] = two(u[b&1])
}

func argumentsOfMore(t, u *[4]int, b, c int) {
	t[b&3], u[c&3] = swapped(two(t[c&1]))
}

//go:noinline
func swapped(n, m int) (int, int) { return m, n }

func inlinedStored(t, u *[4]int, b, c int) {
	t[b&3], u[c&3] = inlined(b)
}

func inlinedStoredByCalls(t, u *[4]int, b, c int) {
	t[f(u[c&3])&1], u[c&1] = inlined(u[b&1])
}

func inlined(n int) (int, int) { return n, n + 1 }

func lookedStored(m map[int]int, t, u *[4]int, oks *[4]bool, b, c int) {
	t[f(u[c&3])&1], oks[c&1] = m[u[b&1]]
}

func receivedStored(t *[4]int, oks *[4]bool, cs *[4]chan int, b, c int) {
	t[f(t[c&3])&1], oks[c&1] = <-cs[b&1]
}

func assertedStored(t *[4]int, oks *[4]bool, xs *[4]any, b, c int) {
	t[f(t[c&3])&1], oks[c&1] = xs[b&1].(int)
}

func appendedToElement(m map[int][]int, t, u *[4]int, b, c int) {
	m[t[b&3]] = append(m[t[b&3]], u[c&3], u[c&1])
}

func appendedToOther(m map[int][]int, s []int, t, u *[4]int, b, c int) {
	m[t[b&3]] = append(s, u[c&3], u[c&1])
}

func otherStored(m map[int][]int, t *[4]int, ss *[4][]int, b, c int) {
	m[t[b&3]] = ss[c&3]
}

func literalCalled(t *[4]int, b, c int) (x, y int) {
	n := b
	x, y = func() (int, int) {
		for range c {
			*t, t[n&3] = [4]int{}, 1
		}
		return n, 2
	}()
	return
}

func literalKept(t *[4]int, b, c int) (x, y int) {
	n := b
	l := func() (int, int) {
		for range c {
			*t, t[n&3] = [4]int{}, 1
		}
		return n, 2
	}
	kept = l
	x, y = l()
	return
}

var kept func() (int, int)

func returned(p *int, t, u *[4]int, b, c int) (x, y int) {
	return u[c&3], sum(t[b&3], 1)
}

func returnedCall(t *[4]int, b, c int) (x, y int) {
	return two(t[b&3])
}

func returnedInlined(t *[4]int, b, c int) (x, y int) {
	return inlined(t[b&3])
}

func returnedOfThemselves(t, u *[4]int, b, c int) (x, y int) {
	x, y = b, c
	return t[y&3], u[x&3]
}

func appendedByAddress(m map[float64][]int, s keyed, p *int, t *[4]int, b int) {
	m[s.f] = append(m[s.f], 2)
	*p, t[int(h(b))&3] = 1, 2
}

func appendedByNumber(m map[int][]int, s pair, p *int, t *[4]int, b int) {
	m[s.a] = append(m[s.a], 2)
	*p, t[f(b)&3] = 1, 2
}

func appendedInMap(ms *[4]map[int][]int, t, u *[4]int, b, c int) {
	ms[b&3][t[b&3]] = append(ms[b&3][t[b&3]], u[c&3])
}

func appendedWithCalls(m map[int][]int, t, u *[4]int, b, c int) {
	m[t[b&3]] = append(m[t[b&3]], f(u[c&3]), u[c&1])
}

// A key that is copied is stored through the address of its temporary, which is in memory from the function's start.

type one struct{ n uint64 }

//go:noinline
func g(n int) uint64 { return uint64(n) }

func beforeCopiedKey(m map[one]int, p *int, t *[4]int, b int, k uint64) int {
	*p, t[g(b)&3] = 1, 2
	return m[one{k}]
}

func behindCopiedKey(m map[one]int, p *int, t *[4]int, b int, k uint64) int {
	v := m[one{k}]
	*p, t[g(b)&3] = 1, 2
	return v
}

func beforeOtherKey(m map[uint64]int, p *int, t *[4]int, b int, k uint64) int {
	*p, t[g(b)&3] = 1, 2
	return m[k]
}

func beforeCopiedKeyOfOther(m map[one]int, p *int, t *[4]int, b int, k uint64) int {
	*p, t[f(b)&3] = 1, 2
	return m[one{k}]
}

// What goes into an interface is taken from where it is, if the run time gets its address.

var sink any

type small struct{ b byte }

type smaller struct{ a, b byte }

type large struct{ a, b, c, d, e int }

//go:noinline
func look(x any) bool { return x == nil }

func boxedNumber(p *int, t *[4]int, n int) {
	sink = n
	*p, t[n&3] = 1, 2
}

func boxedByte(p *int, t *[4]int, n byte) {
	sink = n
	*p, t[n&3] = 1, 2
}

func boxedSmall(p *int, t *[4]int, n small) {
	sink = n
	*p, t[n.b&3] = 1, 2
}

func boxedSmaller(p *int, t *[4]int, n smaller) {
	sink = n
	*p, t[n.b&3] = 1, 2
}

func boxedPair(p *int, t *[4]int, n pair) {
	sink = n
	*p, t[n.b&3] = 1, 2
}

func boxedLarge(p *int, t *[4]int, n large) {
	sink = n
	*p, t[n.b&3] = 1, 2
}

func lookedAtPair(p *int, t *[4]int, n pair) bool {
	ok := look(n)
	*p, t[n.b&3] = 1, 2
	return ok
}

func boxedLocal(p *int, t *[4]int, b int) {
	n := pairOf(b)
	sink = n
	*p, t[n.b&3] = 1, 2
}

func boxedLocalLarge(p *int, t *[4]int, b int) {
	n := large{a: b}
	n.b = f(b)
	sink = n
	*p, t[n.b&3] = 1, 2
}

func boxedField(p *int, t *[4]int, n large, q [2]pair) {
	sink = q[1]
	*p, t[n.b&3] = 1, 2
}

// Variables of the function that are kept in registers are copied.

func deletedByLocal(m map[float64]int, p *int, t *[4]int, b int) {
	k := h(b)
	delete(m, k)
	*p, t[int(k)&3] = 1, 2
}

func lookedByLocal(m map[float64]int, p *int, t *[4]int, b int) int {
	k := h(b)
	v := m[k]
	*p, t[int(k)&3] = 1, 2
	return v
}

func lookedByParameter(m map[float64]int, p *int, t *[4]int, k float64) int {
	v := m[k]
	*p, t[int(k)&3] = 1, 2
	return v
}

func sentLocal(c chan int, p *int, t *[4]int, b int) {
	k := f(b)
	c <- k
	*p, t[k&3] = 1, 2
}

func sentParameter(c chan int, p *int, t *[4]int, k int) {
	c <- k
	*p, t[k&3] = 1, 2
}

func sentLarge(c chan large, p *int, t *[4]int, b int) {
	k := large{a: b}
	k.b = f(b)
	c <- k
	*p, t[k.b&3] = 1, 2
}

// What is mentioned twice.

func elementOfConverted(s []byte, sl []int, t *[256]byte, c byte) []int {
	return append(sl, [256]int(sl)[t[c]])
}

func madeOfFour(t, u *[256]int, b, c byte) int { return len(make([][4]int, t[b], u[c])) }

func madeOfFive(t, u *[256]int, b, c byte) int { return len(make([][5]int, t[b], u[c])) }

func madeKept(t, u *[256]int, b, c byte) [][4]int { return make([][4]int, t[b], u[c]) }

func negated(s []int, t *[256]int, b byte) []int { return append(s, t[-b], -t[b]) }

func comparedWithNil(t *[4]any, u *[4]error, b, c int) bool {
	return (t[b&3] == nil) == (u[c&3] == nil)
}

// A key that the map's function takes as another type is converted, and what is converted is saved; constants of signed
// numbers are converted at once.

type word string

type number uint64

func madeBySigned(m *[256]map[int]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeByUnsigned(m *[256]map[uint]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeByUint64(m *[256]map[uint64]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeByNumber(m *[256]map[number]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeByInt32(m *[256]map[int32]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeByUint32(m *[256]map[uint32]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeByText(m *[256]map[string]int, u *[256]int, b, c byte) int { return len(make([]int, m[b]["a"], u[c])) }

func madeByWord(m *[256]map[word]int, u *[256]int, b, c byte) int { return len(make([]int, m[b]["a"], u[c])) }

func madeByFloat(m *[256]map[float64]int, u *[256]int, b, c byte) int { return len(make([]int, m[b][1], u[c])) }

func madeBySignedVariable(m *[256]map[int]int, u *[256]int, b, c byte, k int) int {
	return len(make([]int, m[b][k], u[c]))
}

func madeByUint64Variable(m *[256]map[uint64]int, u *[256]int, b, c byte, k uint64) int {
	return len(make([]int, m[b][k], u[c]))
}

func madeByTextVariable(m *[256]map[string]int, u *[256]int, b, c byte, k string) int {
	return len(make([]int, m[b][k], u[c]))
}

func madeByWordVariable(m *[256]map[word]int, u *[256]int, b, c byte, k word) int {
	return len(make([]int, m[b][k], u[c]))
}

func madeByPointer(m *[256]map[*int]int, u *[256]int, b, c byte, k *int) int {
	return len(make([]int, m[b][k], u[c]))
}

func appendedByByte(m map[byte][]int, t *[256]byte, b byte) { m[t[b]] = append(m[t[b]], 1) }

func appendedByIndex(m map[int][]int, t *[256]int, b byte) { m[t[b]] = append(m[t[b]], 1) }

func appendedSums(m map[int][]int, t, u *[256]int, b, c byte) {
	m[1] = append(m[1], u[b]+f(t[c]), u[c]+f(t[b]))
}

func appendedByParameter(m map[float64][]int, p *int, t *[4]int, k float64) {
	m[k] = append(m[k], 1)
	*p, t[int(k)&3] = 1, 2
}
