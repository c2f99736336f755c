package p

type T struct{ a, b int }

func two() (int, string) { return 0, "" }
func none()              {}

func f() (int, error) {
	var i int = "s"
	var s string = 1
	i, s = two(), 1
	i = two()
	i, s, i = two()
	none() = 1
	v := none()
	var t T = nil
	t.a, t.b = 1
	const k = 1
	k = 2
	m := map[string]T{}
	m["x"].a = 1
	"abc"[0] = 'x'
	for i := range 10 {
	}
	var u8 uint8 = 256
	var i8 int8 = -129
	f := 1.5
	i = 1.5
	i += "x"
	i++
	s++
	return 1
}
