// Elements of literals: zeros among several, and what calls lie between; entries of maps that panic.
package p

import (
	"fmt"
	"unsafe"
)

var gx any
var gn int

func f() {
	v2, v3 := fmt.Fscanln(nil, append([][]any{([]any)(nil)}[0], uintptr(gn), ([]*int)(nil))...)
	_, _ = v2, v3
}
func g() {
	v2, v3 := fmt.Fscanln(nil, append(([]any)(nil), uintptr(gn), ([]*int)(nil))...)
	_, _ = v2, v3
}
//go:noinline
func h(x ...any) {}
func i() {
	h(append([][]any{([]any)(nil)}[0], uintptr(gn))...)
	h(append([][]any{([]any)(nil)}[0], nil, nil)...)
}
func i2() {
	x := []any{nil, uintptr(gn)}
	h(append([][]any{([]any)(nil)}[0], x...)...)
}

func zeroa() *int {
	if []*int{nil}[0] != nil { return new(int) }
	return nil
}
func zerob() *int {
	if []int{0}[0] != 0 { return new(int) }
	return nil
}
func zeroc(x []int) *int {
	if [][]int{nil}[0] != nil { return new(int) }
	return nil
}
func zeroc1(x []int) *int {
	if len([][]int{nil}[0]) != 0 { return new(int) }
	return nil
}
func zeroc3(x []int) *int {
	if [][]int{nil, x}[0] != nil { return new(int) }
	return nil
}
func zerod(x string) *int {
	if []string{""}[0] != "" { return new(int) }
	return nil
}
func zerod1(x string) *int {
	if []string{"", x}[0] != "" { return new(int) }
	return nil
}
func zerod2(x string) *int {
	if []string{"a"}[0] != "a" { return new(int) }
	return nil
}
func zerod3(x string) *int {
	if []any{nil}[0] != nil { return new(int) }
	return nil
}
func zerod4(x string) *int {
	if []any{nil, x}[0] != nil { return new(int) }
	return nil
}
func zerod5(x string) *int {
	if []int{0, len(x)}[0] != 0 { return new(int) }
	return nil
}
func zerod6(x string) *int {
	if []*int{nil, new(int)}[0] != nil { return new(int) }
	return nil
}
func zeroe1(x string) *int {
	if [2][]int{nil, nil}[0] != nil { return new(int) }
	return nil
}
func zeroe3(x string) *int {
	if len([1][]int{nil}[0]) != 0 { return new(int) }
	return nil
}

func sure(s []*int) any {
	s = nil
	gx = nil
	gx = (*[1]*int)(s)
	gx = nil
	gx = []int(nil)
	return nil
}
func oneEntry(s []int) map[string]int16 {
	return map[string]int16{"a": ([]int16)(nil)[0]}
}
func outside(s []int) any {
	gx = gn
	if len(s) == 0 {
	     x := append(s, 2+s[0]/gn, 1)
	     gx = x
	}
	return s
}
func b[S ~[]E, E any](s S, e E) S {
	s = nil
	gx = (*[1]E)(s)
	gx = S(nil)
	return nil
}

func bb(s []*int, e *int) any { return b(s, e) }


func entry() map[string]*int16 {
	return map[string]*int16{"a": unsafe.SliceData(unsafe.Slice(&([]int16)(nil)[0], 1))}
}

func entries() map[string]int16 {
	return map[string]int16{"a": ([]int16)(nil)[0]}
}
