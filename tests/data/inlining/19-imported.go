package main

import (
	"bytes"
	"sort"
	"strings"
	"sync"
)

type byLen []string

func (s byLen) Len() int           { return len(s) }
func (s byLen) Less(i, j int) bool { return len(s[i]) < len(s[j]) }
func (s byLen) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

var mu sync.Mutex

func fields(s string) []string {
	mu.Lock()
	defer mu.Unlock()
	out := strings.Split(strings.TrimSpace(s), ",")
	sort.Sort(byLen(out))
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

func build(parts []string) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p)
		b.WriteByte(' ')
	}
	r := strings.NewReader(b.String())
	var buf bytes.Buffer
	buf.ReadFrom(r)
	return buf.String()
}

func count(s string) int {
	return strings.IndexFunc(s, func(r rune) bool { return r == 'x' }) + strings.Count(strings.Map(func(r rune) rune { return r + 1 }, s), "y")
}

func main() { println(build(fields("a,b")), count("x")) }
