//go:build linux && go1.21

// Declarations and their directives.
package declarations; import "fmt"; import ()

//go:noinline
func Function(a int) (b int) { return }

func Bodyless(x int)

//go:nosplit
//go:noescape
func Assembly(p *byte)

func (T) unnamed() {}
func (t T) named() {}
func (t *T) pointer() {}
func (t *List[K, V]) generic() {}
func (t List[_]) method[P any, Q ~[]P](p P) (q Q) { return }
func (_ (*T)) parens() {}

func generic[T any, S ~[]T | ~string, P interface{ *T; m() }](t T, s S) {}

const a, b = 1, 2
const (
	c, d int = iota, iota + 1
	e, f
	g
)

var h int
var i, j = 1, 2
var k, l string = "a", "b"
var (
	m int
	//go:embed x.txt
	n string
)

type (
	//go:notinheap
	T struct{}
)

//go:linkname local runtime.remote
//go:linkname other

func body() {
	//go:noinline
	var x int
	type local struct{}
	_ = x
}

type é struct{ 変数 int }

var ñandú = é{変数: 1} // ünïcode
