// Package variables: what is static, what runs, what moves to functions of its own.
package p

type T struct {
	a int
	b *int
}

var (
	one    = 1
	addr   = &one
	ptr    = &T{1, nil}
	list   = []*T{{two(), addr}, {2, addr}}
	large  = map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10}
	iface  any = two()
	u, v   = pair()
	w, _   = iface.(string)
	copied = list
	_      = two()
)

const big = 1 << 10

func two() int          { return 2 }
func pair() (int, error) { return 1, nil }

func init() { list = nil }
func init() {}
