package p

// A slice that is made on the stack or the heap, as it comes, and the first append to it.


import "strings"

var gx any
var gn int

//go:noinline
func more() bool { return gn > 0 }

func d1(full string) string {
	if full == "" {
		return ""
	}
	dst := make([]byte, 0, len(full)+1)
	dst = append(dst, '/')
	return string(dst)
}

func d2(full string) string {
	dst := make([]byte, 0, len(full)+1)
	dst = append(dst, '/')
	for more() {
		dst = append(dst, '/')
	}
	return string(dst)
}

func d3(full string) string {
	dst := make([]byte, 0, len(full)+1)
	dst = append(dst, '/')
	for more() {
		dst = append(dst, full...)
	}
	return string(dst)
}

func d4(full string) string {
	dst := make([]byte, 0, len(full)+1)
	dst = append(dst, '/')
	for more() {
		dst = dst[:1]
	}
	return string(dst)
}

func d5(full string) string {
	dst := make([]byte, 0, len(full)+1)
	dst = append(dst, '/')
	_, full, _ = strings.Cut(full, "/")
	for more() {
		dst = append(dst, full...)
	}
	return string(dst)
}

func d6(o []string) int {
	in := make([]any, 0, 1+int(uint16(gn)))
	in = append(in, gx)
	for _, a := range o {
		in = append(in, a)
	}
	return len(in)
}

func d7(o []string) int {
	in := make([]any, 0, 1+int(uint16(gn)))
	in = append(in, gx)
	for _, a := range o {
		println(a)
	}
	return len(in)
}

func d8(o []string) int {
	in := make([]any, 0, len(o))
	in = append(in, gx)
	if more() {
		in = append(in, 4)
	}
	return len(in)
}
