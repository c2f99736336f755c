package main

import (
	"runtime"
	"unique"
	"weak"
)

type blob struct{ data []byte }

func main() {
	h := unique.Make("hello")
	g := unique.Make(struct{ a, b string }{"x", "y"})
	println(h.Value(), g.Value().a)
	b := &blob{make([]byte, 10)}
	w := weak.Make(b)
	runtime.AddCleanup(b, func(n int) { println(n) }, 7)
	if p := w.Value(); p != nil {
		println(len(p.data))
	}
	runtime.KeepAlive(b)
	runtime.SetFinalizer(b, func(b *blob) { b.data = nil })
	ip := unique.Make(b)
	_ = ip
}
