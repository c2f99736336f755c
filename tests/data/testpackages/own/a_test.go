package m

import "testing"

func Helper() *T { return &T{9} }

func TestN(t *testing.T) {
	if New(3).N() != 3 {
		t.Fatal("no")
	}
}

func BenchmarkN(b *testing.B) {
	for b.Loop() {
		New(1)
	}
}

func FuzzX(f *testing.F) { f.Add(1) }

func ExampleNew() {
	println(New(1))
	// Output:
	// x
}
func Example_none() {
}
