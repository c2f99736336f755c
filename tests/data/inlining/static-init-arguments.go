// Arguments that come into static data stand at one place, with all that they are made of.

package p

type info struct {
	name string
	n    *int
}

func made(name string, n *int) *info { return &info{name, n} }

var given = made(string([]rune(struct{ f string }{"hello"}.f)), nil)
