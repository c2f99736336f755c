package p

type pt struct {
	x, y  int
	names []string
	more  *pt
	sub   []*pt
	z     int
}

func g() string { return "" }

var table = map[string][]string{
	"a": {
		"x",
		g(),
	},
	g(): {
		"y",
	},
}
var points []*pt

func lits(s string) any {
	m := map[string]pt{
		s: {
			x: 1,
			names: []string{
				s,
			},
			more: &pt{
				y: 2,
			},
		},
		"k": {},
	}
	points = []*pt{
		{
			x: 1,
			sub: []*pt{
				{
					y: 3,
				},
			},
		},
		{
			names: []string{
				"a",
				s,
			},
		},
	}
	big := [][]string{
		{"a", "b"},
		{
			s,
		},
	}
	return []any{m, big,
		pt{
			names: []string{
				s},
		}}
}

type option struct {
	name string
	on   *bool
	must bool
}

var options []option
var a, b, c, d, e, h, i, j, k bool

func fill() {
	options = []option{
		{name: "a", on: &a},
		{name: "b", on: &b},
		{name: "c", on: &c},
		{name: "d", on: &d},
		{name: "e", on: &e},
		{name: "h", on: &h},
		{name: "i", on: &i},
		{name: "j", on: &j},
		{name: "k", on: &k},
		{name: "l", on: &a},
		{name: "m", on: &b},
		{name: "n", must: true},
	}
}

type sizes struct{ w, h int }

func many() map[string]sizes {
	return map[string]sizes{
		"a": {1, 1}, "b": {1, 2}, "c": {1, 3}, "d": {1, 4}, "e": {1, 5}, "f": {1, 6}, "g": {1, 7}, "h": {1, 8},
		"i": {2, 1}, "j": {2, 2}, "k": {2, 3}, "l": {2, 4}, "m": {2, 5}, "n": {2, 6}, "o": {2, 7}, "p": {2, 8},
		"q": {3, 1}, "r": {3, 2}, "s": {3, 3}, "t": {3, 4}, "u": {3, 5}, "v": {3, 6}, "w": {3, 7}, "x": {3, 8},
		"y": {4, 1},
		"z": {4, 2},
	}
}
func few(n int) map[string]any {
	return map[string]any{
		"a": 1,
		"b": n,
		"c": nil,
		"d": []byte("x"),
	}
}
func loopback(v6 bool) []byte {
	if v6 {
		return nil
	}
	return []byte{127, 0, 0, 1}
}

type addr struct {
	ip   []byte
	port int
}

func local(n int) *addr {
	return &addr{loopback(false), n}
}
func two() ([]int, *pt) {
	return []int{
			1, len(g()),
		}, &pt{
			x: 1,
		}
}
