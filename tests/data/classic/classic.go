// The classic: a local variable whose address outlives its function moves to the heap.
package main

func sum(a, b int) *int {
	result := a + b
	return &result
}

func main() {
	println(*sum(1, 2))
}
