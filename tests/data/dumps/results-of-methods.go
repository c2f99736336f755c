// A call that becomes a method's has results named as the method's are.

package p

import "io"

type file struct{ n int }

func (f *file) Write(p []byte) (written int, failed error) { return f.n, nil }

func write(p []byte) {
	var w io.Writer = &file{}
	w.Write(p)
}
