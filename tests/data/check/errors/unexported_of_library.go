package p

import (
	"fmt"
	"math"
	"strings"
)

var (
	_ = math.SQrt
	_ = math.sqrt
	_ = math.foo
	_ = math.trigReduce
	_ = fmt.println
	_ strings.replacer
	_ = strings.Reader{S: ""}
	_ = new(strings.Reader).PrevRune
	_ = new(strings.Reader).I
)
