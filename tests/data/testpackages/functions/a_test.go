package tm

import ("testing"; "os")

type T struct{}

func TestMain(m *testing.M) { os.Exit(m.Run()) }
func TestA(t *testing.T) { t.Log("x") }
func Test_b(*testing.T) {}
func Testify(t *testing.T) {}
func Test(t *testing.T,) {}
func TestResults(t *testing.T) () {}
func helper(t *testing.T) error { return nil }
func (t T) TestMethod(x *testing.T) {}

var f = func(t *testing.T) { _ = "func TestNo(t *testing.T) {}" }

const s = `
func TestRaw(t *testing.T) {}
`

func ExampleA() {
	// Output: x
}
func ExampleB() {
	println() // output:
}
func ExampleC() {
	println()
	// Unordered output:
	// a
	// b
	}
func ExampleD() {
	// Output: early
	println()
	/* Output: late */
}
func ExampleE() {
	// Output: early
	println()
	// nothing
}
func ExampleF(x int) {
	// Output: early
}
func ExampleG() {
	// x

	// Output: y
}
func Example_h() {
	// Output: y

	// x
}

func Benchmark(b *testing.B) {
	for range b.N {
	}
}

func Benchmarked(b *testing.B) {}

func FuzzA(f *testing.F) {
	f.Add("x")
	f.Fuzz(func(t *testing.T, s string) { t.Log(s) })
}

func ExampleI() {
	println() // Output: behind
	// and on
}

func ExampleJ() {
	println()
	//nolint:all
	// output:
	//   y
	{
		println()
	}
}
