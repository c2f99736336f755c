package p

import (
	"fmt"
	"os"
	"strings"
)

func f() {
	fmt.newPrinter()
	fmt.println(1)
	var p fmt.pp
	_ = os.file{}
	_ = fmt.signed
	_ = strings.Nope
	_ = strings.toupper("a")
	_, _ = p, fmt.ldigits
}
