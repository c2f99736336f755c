// Values that are sure to panic do not come into an interface; no index is within what is empty.
package p

var gx any
var gn int

func text() (r string) {
	gx = r[1:]
	return
}

func list(n int) {
	var s []int
	gx = s[n:5]
	gx = n
}

func element(n int) {
	s := []int{n, 2}
	gx = s[3]
}

func pair(n int) (any, any) {
	s := []int{n, 2}
	return n, s[3]
}

func large(n int) {
	var s [][4]int
	gx = s[0]
}

func divided(n int) {
	z := 0
	gx = n / z
}

func empty(n int, b []byte) (r string) {
	gn = int(r[n])
	return string(b)
}

func none(n uint8, b []byte) string {
	var s []int
	gn = s[n]
	return string(b)
}

func told(n int, s, b []byte) string {
	if len(s) == 0 {
		gn = int(s[n])
		return string(b)
	}
	return ""
}
