// Functions that are instructions on some machines: a call of them costs one there, elsewhere what their bodies cost.
package p

import (
	"math"
	"math/bits"
	"sync/atomic"
)

var shared struct {
	n int32
	u uint64
	p uintptr
}

func trailing(x uint8) int { return bits.TrailingZeros8(x) }

func swapped16(x uint16) uint16 { return bits.ReverseBytes16(x) }

func swapped32(x uint32) uint32 { return bits.ReverseBytes32(x) }

func mirrored(x uint64) uint64 { return bits.Reverse64(x) }

func rotated8(x uint8, k int) uint8 { return bits.RotateLeft8(x, k) }

func rotated32(x uint32, k int) uint32 { return bits.RotateLeft32(x, k) }

func rotated(x uint, k int) uint { return bits.RotateLeft(x, k) }

func length(x uint) int { return bits.Len(x) + bits.Len64(uint64(x)) }

func ones8(x uint8) int { return bits.OnesCount8(x) }

func ones(x uint) int { return bits.OnesCount(x) }

func product(x, y uint64) (hi, lo uint64) { return bits.Mul64(x, y) }

func sum(x, y, carry uint64) (uint64, uint64) { return bits.Add64(x, y, carry) }

func quotient(hi, lo, y uint64) (quo, rem uint64) { return bits.Div64(hi, lo, y) }

func absolute(x float64) float64 { return math.Abs(x) }

func signed(x, sign float64) float64 { return math.Copysign(x, sign) }

func whole(x float64) float64 { return math.Floor(x) + math.Ceil(x) }

func near(x float64) float64 { return math.Round(x) }

func even(x float64) float64 { return math.RoundToEven(x) }

func fused(x, y, z float64) float64 { return math.FMA(x, y, z) }

func root(x float64) float64 { return math.Sqrt(x) }

func counted() int32 { return atomic.AddInt32(&shared.n, 1) }

func counted64() uint64 { return atomic.AddUint64(&shared.u, 1) }

func masked() uint64 { return atomic.AndUint64(&shared.u, 1) }

func seen() uintptr { return atomic.LoadUintptr(&shared.p) }
