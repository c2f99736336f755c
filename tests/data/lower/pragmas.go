// What directives leave in a function.
package p

//go:noinline
func a(p *int) {}

//go:nosplit
func b(p *int) {}

//go:norace
//go:nocheckptr
func c(p *int) {}

//go:uintptrescapes
func d(p uintptr, q ...uintptr) {}

func use(x *int) {
	a(x)
	defer b(x)
	go c(x)
	d(1, 2, 3)
}
