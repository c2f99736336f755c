// What follows an assertion that fails is in no code, but its value still meets others.
package p

var (
	gx any
	gn int
)

//go:noinline
func more() bool { return gn > 0 }

var h0 []byte

type I4 interface{ M() }

func concrete() {
	var v2 any = 0
	if more() {
		v2 = any(3).(string)
	}
	switch v2.(type) {
	case string:
		gx = string(h0)
	default:
	}
}

func outside() {
	var v2 any = 0
	if more() {
		v2 = [3]string{}[gn]
		s := []string{"a"}
		v2 = s[2]
	}
	switch v2.(type) {
	case string:
		gx = string(h0)
	default:
	}
}

func outsidetold(s []string) {
	var v2 any = 0
	if len(s) > 2 { return }
	if more() {
		v2 = s[5]
	}
	switch v2.(type) {
	case string:
		gx = string(h0)
	default:
	}
}

func outsidetold2(s []string) {
	var v2 = 3
	if len(s) > 2 { return }
	if more() {
		v2 = len(s[5])
	}
	println(len(make([]byte, v2)))
}

func outsidetold3(s []string) {
	gn = 3
	if len(s) > 2 { return }
	switch {
	case more():
	case gn > 5:
		gn = len(s[5])
	}
	println(len(make([]byte, gn)))
}

func assertmem(s []string) {
	gn = 3
	if s != nil {
		gn = any("a").(int)
	}
	println(len(make([]byte, gn)))
}

func outsidemem(s []string) {
	gn = 3
	if s != nil {
		gn = [3]int{}[len("abc")+gn]
	}
	println(len(make([]byte, gn)))
}

func sliced(s []string) {
	gn = 3
	if s != nil {
		var t []int
		gn = len(t[1:])
	}
	println(len(make([]byte, gn)))
}

func dividing(s []string) {
	gn = 3
	z := 0
	if s != nil {
		gn = gn/z
	}
	println(len(make([]byte, gn)))
}

func switching(s []string) {
	gn = 3
	switch len(s) {
	case 1:
		gn = any("a").(int)
	}
	println(len(make([]byte, gn)))
}
