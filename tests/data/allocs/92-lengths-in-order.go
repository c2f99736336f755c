// Lengths of what is cut from another, and numbers that conditions have put in order.
package p

func cut(s []*int) (r any) {
	if x := s[2:]; len(x) > len(s) { r = new(int) }
	if x := s[2:]; len(x) == len(s) { r = new(int) }
	if x := s[2:]; len(x) >= len(s) { r = new(int) }
	if x := s[:4]; len(x) > len(s) { r = new(int) }
	return r
}
func cutFrom(s []*int, n int) (r any) {
	if x := s[n:]; len(x) > len(s) { r = new(int) }
	return
}
func andCapacity(s []*int, n int) (r any) {
	if x := s[n:]; len(x) > cap(s) { r = new(int) }
	return
}

func asLong(a, b []int) (r any) {
	c := a[:len(b)]
	if len(c) == len(b) {
		return nil
	}
	return new(int)
}

func above(i, n int, s []int) (r any) {
	if i < n {
		if i == n || i > n || n <= i {
			r = new(int)
		}
		if n > i {
			r = new(string)
		}
	}
	if i >= n {
		if i < n {
			r = new(int)
		}
		if i == n {
			r = new([]int)
		}
	}
	if n >= len(s) && n < len(s) {
		r = new(int)
	}
	return r
}
