package p

import (
	"fmt"
	str "strings"
	_ "os"
)

var a int
const a = 1

type S struct {
	x int
	x string
}

func (S) x() {}
func (S) M() {}
func (*S) M() {}

func f(a int, a string) (b int) {
	b := 2
	c, b := 1, 2
	var c int
	return
}

func init() int { return 1 }

var init = 3
