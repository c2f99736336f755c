package p

type color int

const (
	red color = iota
	blue
)

const name, big, pi = "a" + "b", 1 << 10, 3.14

func show(args ...any) {}

func f(n int, x float64, c color, s string, r rune) {
	show(blue, red+1, color(7), name, big, big*2, pi, -3, ^1, !true)
	show(n+big, n<<3&7, x*(pi+1), c == blue, s+name+"c", r-'a', '\x00', '世', 2i, nil)
	show(make([]int, big), make([]int, 2*(1+1), 8), [...]int{big}, len([3]int{}), string('x'), []byte("x"))
	show("\u00e9", `raw "text"`, 0x10, 0b11, 1_000, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
}
