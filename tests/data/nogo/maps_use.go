package main

import (
	"maps"
	"slices"
)

type key struct{ a, b string }

func main() {
	m := map[string]*key{"a": {"x", "y"}}
	n := maps.Clone(m)
	maps.Copy(n, m)
	maps.DeleteFunc(n, func(k string, v *key) bool { return v.a == k })
	for k := range maps.Keys(m) {
		println(k)
	}
	for v := range maps.Values(m) {
		v.b = "z"
	}
	total := 0
	for k, v := range maps.All(m) {
		total += len(k) + len(v.a)
	}
	keys := slices.Sorted(maps.Keys(m))
	back := maps.Collect(slices.All(keys))
	maps.Insert(back, maps.All(map[int]string{4: "q"}))
	println(maps.Equal(m, n), total, len(back))
	_ = maps.EqualFunc(m, back2(m), func(a *key, b key) bool { return *a == b })
}

func back2(m map[string]*key) map[string]key {
	out := make(map[string]key)
	for k, v := range m {
		out[k] = *v
	}
	return out
}
