package p

var table [256]byte
var next int

func calls(n int) byte {
	sum := func() byte { return table[uint8(next)] }()
	for func() bool { return func(i uint8) byte { return table[i] }(1) > table[uint8(next)] }() {
		sum++
	}
	kept := func(i uint8) byte { return table[i] }
	for i := range table {
		kept = func(i uint8) byte { return table[i] + 1 }
		sum += kept(uint8(i))
	}
	return sum + kept(uint8(n))
}
