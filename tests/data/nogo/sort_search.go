package main

import (
	"sort"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	words := []string{"ccc", "a", "bb"}
	sort.Sort(byLen(words))
	sort.Slice(words, func(i, j int) bool { return words[i] < words[j] })
	x := 7
	i := sort.Search(100, func(i int) bool { return i >= x })
	ints := make([]int, 10)
	sort.Ints(ints)
	_, _ = sort.Find(len(ints), func(i int) int { return ints[i] - x })
	println(i)
}
