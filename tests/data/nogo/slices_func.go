package main

import (
	"cmp"
	"slices"
	"strings"
)

type person struct {
	name string
	age  int
}

func main() {
	people := []person{{"a", 1}, {"b", 2}}
	slices.SortFunc(people, func(a, b person) int {
		return cmp.Or(cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	seen := map[string]bool{}
	slices.SortStableFunc(people, func(a, b person) int { seen[a.name] = true; return 0 })
	i, ok := slices.BinarySearchFunc(people, "b", func(p person, n string) int { return strings.Compare(p.name, n) })
	ptrs := []*person{&people[0], {"c", 3}}
	oldest := slices.MaxFunc(ptrs, func(a, b *person) int { return a.age - b.age })
	youngest := slices.MinFunc(ptrs, func(a, b *person) int { return a.age - b.age })
	println(i, ok, oldest.name, youngest.name, len(seen), slices.IsSortedFunc(ptrs, func(a, b *person) int { return 0 }))
}
