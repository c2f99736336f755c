package main

import (
	"maps"
	"slices"
	"strings"
)

type graph struct{ edges map[string][]string }

func (g *graph) reach(from string) []string {
	seen := map[string]bool{from: true}
	todo := []string{from}
	for len(todo) > 0 {
		n := todo[0]
		todo = todo[1:]
		for e := range slices.Values(g.edges[n]) {
			if seen[e] {
				continue
			}
			seen[e] = true
			todo = append(todo, e)
		}
	}
	return slices.Collect(maps.Keys(seen))
}

func first(m map[string]*graph) *graph {
	for _, g := range maps.All(m) {
		return g
	}
	return nil
}

func words(s string) (n int, last *string) {
outer:
	for l := range strings.SplitSeq(s, "\n") {
		for w := range strings.FieldsSeq(l) {
			if w == "stop" {
				break outer
			}
			defer println(w)
			n++
			last = &w
		}
	}
	return
}

func main() {
	g := &graph{map[string][]string{"a": {"b"}}}
	println(len(g.reach("a")), first(map[string]*graph{"x": g}) != nil)
	n, l := words("a b")
	println(n, *l)
}
