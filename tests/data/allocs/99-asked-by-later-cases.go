package p

// What a case asks tells nothing to the cases before it; what is read just behind a copy is read from the original.

var gx any
var gm = map[int]*node{}

type node struct{ a, b *int }

func asksLater() {
	w := gm[1]
	switch {
	case w == nil:
		gx = "nil"
	case w.a != nil:
		gx = "a"
	}
	if w == nil {
		gx = new(int)
	}
}

func asksBefore() {
	w := gm[1]
	switch {
	case w.a != nil:
		gx = [3]int{len(gm)}
	case w == nil:
		gx = new(int)
	default:
		if w == nil {
			gx = new(int32)
		}
		gx = [2]int{len(gm)}
	}
}

type id struct {
	kind uint8
	n    int64
}
type step struct {
	id    id
	texts [5]string
}

//go:noinline
func next() step { return step{id: id{kind: uint8(len(gm))}} }

func (s step) text() string {
	if s.id.kind != 1 {
		panic("no")
	}
	return s.texts[0]
}

func copies() {
	s := next()
	if s.id.kind != 1 {
		return
	}
	gx = s.text()
	if s.id.kind != 1 {
		gx = new(int)
	}
}

func clears() {
	s := next()
	if s.id.kind != 1 {
		return
	}
	t := step{}
	if s.id.kind != 1 {
		gx = new(int)
	}
	if s.id.kind != 1 {
		gx = new(int)
	}
	t.texts[2] = "a"
	gx = t.texts[2]
}

func ofConstants() {
	s := next()
	if s.id.kind != 1 {
		return
	}
	t := step{texts: [5]string{"a", "b", "c", "d"}}
	if s.id.kind != 1 {
		gx = new(int)
	}
	t.texts[2] = "a"
	gx = t.texts[2]
}

func readsAgain(s step) {
	if s.id.kind != 1 {
		return
	}
	t := step{}
	if s.id.kind != 1 {
		gx = new(int)
	}
	u := next()
	if s.id.kind != 1 {
		gx = new(int)
	}
	t.texts[2] = "a"
	gx = t.texts[2] + u.texts[1]
}
