package p

// Lengths that gc sees before or after it thinks of conditions.

var gx any
var gn int

//go:noinline
func count() int { return gn }

//go:noinline
func more() bool { return gn > 0 }

func f1()                    { gx = append(make([]byte, 2, gn)[:1], make([]byte, 2, count())[2:]...) }
func f2()                    { gx = append(make([]byte, 2, gn)[:1], make([]byte, 2)[2:]...) }
func f3()                    { gx = append(make([]byte, 2)[:1], make([]byte, 2, count())[2:]...) }
func f4(x []byte)            { gx = append(x[:1], make([]byte, 2, count())[2:]...) }
func f5(x []byte)            { gx = append(x[:1], make([]byte, 2)[2:]...) }
func f6(x, y []byte)         { gx = append(x[:1], y[:0]...) }
func f7(x, y []byte)         { gx = append(x[:1], y[:1]...) }
func f8(x, y []byte)         { gx = append(x[:0], y[:0]...) }
func f9(x, y []byte)         { gx = append(x, y[:0]...) }
func f10(x []byte, y string) { gx = append(x[:1], y[:0]...) }
func f11()                   { gx = append(make([]byte, 2, gn), make([]byte, 2, count())[2:]...) }
func f12()                   { gx = append(make([]byte, 2, gn)[:1], make([]byte, 0)...) }
func f13()                   { gx = append(make([]byte, 2, gn)[:1], ""...) }
func f14()                   { x := make([]byte, 2, gn); gx = append(x[:1], ""...) }
func f15()                   { x := make([]byte, 2, gn); gx = x; gx = append(x[:1], ""...) }
func f16()                   { x := make([]byte, 2, gn); gx = append(x, ""...) }
func f17()                   { x := make([]byte, 2, gn); gx = append(x[:2], ""...) }
func f18()                   { x := make([]byte, gn); gx = append(x[:1], ""...) }
func f19()                   { x := make([]int, 0, gn); gx = append(x[:1], []int(nil)...) }
