package shop

import (
	"strconv"
	"testing"
)

var receipt string

func BenchmarkReceipt(b *testing.B) {
	for range b.N {
		cart := NewCart()
		for i := range 20 {
			cart.Add("item "+strconv.Itoa(i), 1000+i)
		}
		receipt = cart.Receipt()
	}
}
