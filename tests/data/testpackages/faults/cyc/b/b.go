package b

import "example.com/m/cyc/a"
func B() { a.A() }
