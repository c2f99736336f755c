package p
import "unsafe"
var _ unsafe.Pointer

var gx any
var gn, g7 int
var h2 []int
var h0 []byte
var g8 string

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

// The length of a map or channel, which may be nil, is asked for each time.
func lengths(p0 map[float32]any, h chan int) {
	if len(p0) > 8 {
		return
	}
	if len(p0) > 8 {
		gx = string(h0)
	}
	if len(h) > 3 {
		return
	}
	if len(h) > 3 || cap(h) == 2 && cap(h) == 3 {
		gx = string(h0)
	}
	n := len(p0)
	if n > 3 {
		return
	}
	if n > 3 {
		gx = new(int)
	}
}
