//line x.go:bad
package p

func f() {}
