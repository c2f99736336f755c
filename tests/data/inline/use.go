package main

import (
	"os"
	"strings"

	"m/dep"
)

var buffer strings.Builder

func main() {
	var a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x int
	dep.Uses(&a)
	dep.Keeps(&b)
	dep.Far(&c)
	dep.Chain(&d)
	dep.Sum([]*int{&e})
	dep.First([]*int{&f})
	dep.Back([]*int{&g})
	dep.Now(&h)
	dep.Later(&i)
	dep.Twice(&j)
	dep.Stored(&k)
	dep.Ignored(&l)
	dep.Even(&m)
	dep.Self(&n, 1)
	dep.Pair(&o, &p)
	dep.Mapped([]*int{&q})
	dep.Contains([]*int{&r}, &s)
	dep.Search([]*int{&t})
	dep.Multi(&u, &v)
	dep.Deferred(&w)
	dep.Held(&x)
}

func bytes() {
	dep.Applied(make([]byte, 10))
	dep.AppliedFar(make([]byte, 11))
	dep.Unknown(func([]byte) int { return 0 }, make([]byte, 12))
	dep.Dump(make([]byte, 13))
	dep.Opened(&buffer, make([]byte, 14))
	os.WriteFile("x", make([]byte, 15), 0)
	os.Stdout.Write(make([]byte, 16))
	var t dep.T
	t.Load(make([]int, 3)[0])
}

func params(p, q *int, s []*int, b []byte, t *dep.T, f func([]byte) int) *int {
	dep.Uses(p)
	dep.Multi(p, q)
	dep.Search(s)
	dep.Dump(b)
	dep.Unknown(f, b)
	t.Load(q)
	return dep.Even(p)
}
