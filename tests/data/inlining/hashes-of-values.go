// A hash of strings leaves them where they are, one of anything with other pointers does not (escape/call.go).
package p

import "hash/maphash"

type named string

type words struct {
	a, b string
	n    int
}

type node struct {
	text string
	next *node
}

func of[T comparable](s maphash.Seed, v T) uint64 { return maphash.Comparable(s, v) }

func hashes(s maphash.Seed, text string, p *int, n int, w words, many [2]words, x node, list [3]*int, any any) uint64 {
	sum := maphash.Comparable(s, text) + maphash.Comparable(s, named(text)) + maphash.Comparable(s, n)
	sum += maphash.Comparable(s, p) + maphash.Comparable(s, w) + maphash.Comparable(s, many)
	sum += maphash.Comparable(s, x) + maphash.Comparable(s, list) + maphash.Comparable(s, any)
	return sum
}

func instances(s maphash.Seed, text string, p *int, w words, many [2]words, x node) uint64 {
	return of(s, text) + of(s, p) + of(s, w) + of(s, many) + of(s, x)
}

func local(s maphash.Seed) uint64 {
	b := []byte("some text")
	x := node{text: string(b)}
	return maphash.Comparable(s, string(b)) + maphash.Comparable(s, x) + maphash.Comparable(s, &x)
}
