package p

import (
	"fmt"
	"os"
	f2 "strings"
	. "math"
)

func f() {
	a := 1
	b, c := 2, 3
	_ = b
	func() {
		d := a
	}()
	var e struct{}
	for i := 0; ; {
	}
	if g := 1; true {
	}
	switch h := any(1).(type) {
	}
}
