package p

// What was stored through a pointer that may be nil is seen when checks are taken out that others come before: a branch
// that it decides is there until then, and memory behind it is another.

var (
	object *int
	number int
	array  [4]int
)

type pair struct {
	a, b int
	in   struct{ c, d int }
	p    *int
	q    [2]int
}

func variable() {
	number = 3
	if number != 3 {
		object = nil
	}
	if number != 3 {
		object = new(int)
	}
}

func element() {
	array[1] = 3
	if array[1] != 3 {
		object = nil
	}
	if array[1] != 3 {
		object = new(int)
	}
}

func pointer(p *int) {
	*p = 3
	if *p != 3 {
		object = nil
	}
	if *p != 3 {
		object = new(int)
	}
}

func pointerAndNumber(p *int) {
	*p = 3
	if *p != 3 {
		number = 4
	}
	if *p != 3 {
		object = new(int)
	}
}

func copied(p *int) {
	*p = 3
	q := p
	if *q != 3 {
		object = nil
	}
	if *p != 3 {
		object = new(int)
	}
}

func made() {
	p := new(int)
	object = p
	*p = 3
	if *p != 3 {
		object = nil
	}
	if *p != 3 {
		object = new(int)
	}
}

func decidedAtOnce(p *int) {
	*p = 3
	x := 4
	if x != 4 {
		object = nil
	}
	if *p != 3 {
		object = new(int)
	}
}

func field(p *pair) {
	p.b = 3
	if p.b != 3 {
		object = nil
	}
	if p.b != 3 {
		object = new(int)
	}
}

func fieldOfField(p *pair) {
	p.in.d = 3
	if p.in.d != 3 {
		object = nil
	}
	if p.in.d != 3 {
		object = new(int)
	}
}

func elementOfField(p *pair) {
	p.q[1] = 3
	if p.q[1] != 3 {
		object = nil
	}
	if p.q[1] != 3 {
		object = new(int)
	}
}

func elementBehind(p *[4]int) {
	p[1] = 3
	if p[1] != 3 {
		object = nil
	}
	if p[1] != 3 {
		object = new(int)
	}
}

func elementOfSlice(s []int) {
	s[1] = 3
	if s[1] != 3 {
		object = nil
	}
	if s[1] != 3 {
		object = new(int)
	}
}

func fieldOfElement(s []pair) {
	s[1].b = 3
	if s[1].b != 3 {
		object = nil
	}
	if s[1].b != 3 {
		object = new(int)
	}
}

func ofVariable(n int) *int {
	n = 3
	if n != 3 {
		object = nil
	}
	if n != 3 {
		object = new(int)
	}
	return &n
}

func onOneWay(p *int, c bool) {
	*p = 3
	if c {
		if *p != 3 {
			object = nil
		}
	}
	if *p != 3 {
		object = new(int)
	}
}

func onBothWays(p *int, c bool) {
	*p = 3
	if c {
		if *p != 3 {
			object = nil
		}
	} else {
		if *p != 3 {
			object = nil
		}
	}
	if *p != 3 {
		object = new(int)
	}
}

func makes(p *int) []int {
	*p = 0
	return make([]int, *p)
}

func makesOfVariable(p *int) []int {
	*p = 0
	n := 0
	if *p != 0 {
		n = 1
	}
	return make([]int, n)
}

func switches(p *int) {
	*p = 3
	switch *p {
	case 4:
		object = nil
	}
	switch *p {
	case 4:
		object = new(int)
	}
}

func loops(p *int) {
	*p = 3
	for *p != 3 {
		object = nil
	}
	if *p != 3 {
		object = new(int)
	}
}

func interfaces(p *any) {
	*p = 3
	if _, ok := (*p).(int); !ok {
		object = nil
	}
	if _, ok := (*p).(int); !ok {
		object = new(int)
	}
}

func pointers(p **int) {
	*p = nil
	if *p != nil {
		object = nil
	}
	if *p != nil {
		object = new(int)
	}
}

func texts(p *string) {
	*p = ""
	if *p != "" {
		object = nil
	}
	if *p != "" {
		object = new(int)
	}
}

func receiver(p *pair) { p.checks() }

func (p *pair) checks() {
	p.a = 3
	if p.a != 3 {
		object = nil
	}
	if p.a != 3 {
		object = new(int)
	}
}
