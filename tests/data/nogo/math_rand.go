package main

import (
	"math"
	"math/big"
	"math/bits"
	"math/rand/v2"
)

type walk struct{ src *rand.PCG }

func main() {
	w := &walk{rand.NewPCG(1, 2)}
	r := rand.New(w.src)
	xs := make([]int, 10)
	r.Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
	println(rand.N(10), math.Sqrt(2), bits.Len(8), r.IntN(3))
	a, b := big.NewInt(1), new(big.Int)
	b.SetString("12345", 10)
	a.Add(a, b)
	var z big.Float
	z.SetInt(a)
	println(z.String(), rand.N(uint8(3)))
}
