package p

const debug = false

type Num int

func (Num) String() string { return "" }

var sink any

func branches(x int, b bool) int {
	if debug {
		sink = &x
	} else if b && !debug {
		sink = x
	}
	if y := x * 2; debug || b {
		sink = y
	}
	for debug {
		sink = 1
	}
	for i := 0; i < x; i++ {
		if i == 3 {
			continue
		}
		break
	}
outer:
	for {
		switch {
		case b:
			break outer
		case x > 2:
			goto done
		default:
			continue outer
		}
		sink = "dead"
	}
done:
	if true {
		return 1
	}
	sink = "dead"
	return 2
}

func switches(x int, e any, s interface{ String() string }, c, d chan int) {
	switch x := x + 1; x {
	case 1, 2:
		fallthrough
	case 3:
		sink = x
	}
	switch e {
	case 1, "a", nil, x:
	}
	switch s {
	case Num(1), e:
	}
	switch c {
	case d, nil:
	}
	switch 3 {
	case 1:
		sink = "dead"
	case 3:
		sink = "alive"
	}
	switch v := e.(type) {
	case nil:
		sink = v
	case int:
		v++
	case *Num, error:
		sink = v
	case map[string]Num:
		v["a"] = 1
	default:
		_ = v
	}
	switch e.(type) {
	}
}

func ranges(s []string, a [2]any, p *[3]int, m map[string]*int, c chan error, str string, n uint8) {
	for i, v := range s {
		sink = i
		sink = v
	}
	for sink = range s {
	}
	var k string
	var v any
	for k, v = range m {
	}
	for i := range p {
		p[i]++
	}
	for _, x := range a {
		sink = x
	}
	for e := range c {
		sink = e
	}
	for i, r := range str {
		_, _ = i, r
	}
	for i := range n {
		sink = i
	}
	for range 10 {
	}
	_, _ = k, v
}

func selects(c chan *int, d chan<- any, m map[string]int) {
	var x any
	var ok bool
	select {
	case v := <-c:
		sink = v
	case x = <-c:
	case m["k"], ok = <-chan int(nil):
	case v, ok := <-c:
		_, _ = v, ok
	case d <- ok:
	case <-c:
	default:
	}
	_ = x
}
