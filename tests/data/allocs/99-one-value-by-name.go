package p

// A variable that was set to the length of a slice is equal to that.

var gx any
var gn int

func lengths(s []int) {
	n := len(s)
	gn = n
	if n != len(s) {
		gx = s
	}
	t := s[gn:]
	m := len(t)
	s = t
	if m != len(s) {
		gx = s
	}
	if n != m {
		gx = new(int)
	}
}

type writer struct {
	b []byte
	n int64
}

func (w *writer) write(p []byte) (n int, err error) {
	count := len(p)
	to := w.b[w.n:]
	if len(to) < count {
		w.b = append(w.b, make([]byte, count-len(to))...)
		to = w.b[w.n:]
	}
	copy(to, p)
	w.n += int64(count)
	return count, nil
}

func written(w *writer, k uint32) error {
	z := []byte{0, 0, 0, 0}
	p := z[:4-k%4]
	if n, err := w.write(p); err != nil {
		return err
	} else if n != len(p) {
		gx = new(int)
	}
	return nil
}
