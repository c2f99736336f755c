// Every form of type, where it can be mistaken for something else.
package types

import (
	. "math"
	str "strings"
	_ "unsafe"
)

type (
	A            [2]int
	B            [N]int
	C            [N * 2]int
	D            []int
	E            [N * *p]int
	F            [P(T)]byte
	G            map[string]map[int][]*str.Builder
	H            struct{}
	I            interface{}
	J            func(a, b int, c ...string) (x, y error)
	K            func(int, ...string) func() (int, error)
	L            = List[int]
	M[T any]     struct{ next *M[T] }
	O[P *C,]     int
	Q[P *C, R D] int
	R[P *C | ~int] int
	S[P (C),] int
	U[P *[]int] int
	V[P, Q any, R interface{ ~[]P | ~map[P]Q }] = M[P]
	W[P []int, Q [4]P, R chan P] int
	X[P ~int | ~string | *struct{ x int }] []P
	Y[P func(P) P] int
	Z[_ any] [...]int
)

type Fields struct {
	a, b    int `tag:"both"`
	c       [2]int
	d       []int
	List[int]
	str.Builder
	*Embedded `json:"-"`
	*str.Reader
	pkg.Generic[K, V]
	*Pointer[int, string]
	e func(int) (func(), error)
	_ chan (<-chan int)
	f <-chan chan<- int
	g chan<- <-chan int
}

type Constraint interface {
	comparable
	fmt.Stringer
	~int | ~uint | *string | List[int]
	interface{ m() }
	Method(a int, b ...string) (err error)
	Other() pkg.Type
	List[int]
	str.Builder | (Paren)
}

func params(int, string, pkg.T, List[int], []int, [2]int, *T, func(), chan int, ...T)
func named(a int, b, c string, d pkg.T, e List[int], f []int, g [2]int, h [n]T, i *T, j func(), k <-chan int, l ...T)
func results() (a, b int, _ error)
func one() <-chan int
func function() func(x int) (y int)
func parenthesised(x (int), y (*(string))) (int)
