package p

// Conditions that are decided by one rule each.

var gn int
var gx any

func more() bool { return gn > 0 }

func z0(n int, u uint8, s []*int, t string) (r any) {
	if n&7 > 6 { r = new(int) }
	return r
}

func z1(n int, u uint8, s []*int, t string) (r any) {
	if u>>4 >= 16 { r = &n }
	return r
}

func z2(n int, u uint8, s []*int, t string) (r any) {
	if uint(n)%5 == 5 { r = make([]int, n) }
	return r
}

func z3(n int, u uint8, s []*int, t string) (r any) {
	if len(s) < 0 || cap(s) < len(s) { r = &u }
	return r
}

func z4(n int, u uint8, s []*int, t string) (r any) {
	if n > 3 { if n < 2 { r = new(int) } else { r = &s } }
	return r
}

func z5(n int, u uint8, s []*int, t string) (r any) {
	if u&1 == 2 || u|1 == 0 { r = append(s, nil) }
	return r
}

func z6(n int, u uint8, s []*int, t string) (r any) {
	for i := 0; i < 3; i++ { if i > 5 { r = new(int) }; if i < 0 { r = &i } }
	return r
}

func z7(n int, u uint8, s []*int, t string) (r any) {
	return nil
	return r
}

func z8(n int, u uint8, s []*int, t string) (r any) {
	if x := [4]int{}; len(x) > 4 { r = x }
	return r
}

func z9(n int, u uint8, s []*int, t string) (r any) {
	if x := len(t); x == 3 && x > 4 { r = []byte(t) }
	return r
}

func z10(n int, u uint8, s []*int, t string) (r any) {
	if n > 0 && n <= 0 { r = new(int) }
	return r
}

func z11(n int, u uint8, s []*int, t string) (r any) {
	if b := n > 3; b && !b { r = new(int) }
	return r
}

func z12(n int, u uint8, s []*int, t string) (r any) {
	b := n > 3; if b { r = new(int) }; if !b { r = new(string) }
	return r
}

func z13(n int, u uint8, s []*int, t string) (r any) {
	if p := new(int); p != nil { r = p }
	return r
}

func z14(n int, u uint8, s []*int, t string) (r any) {
	if i := any(n); i == nil { r = new(int) }
	return r
}

func z15(n int, u uint8, s []*int, t string) (r any) {
	if i := any(u); i == any(n) { r = new(int) }
	return r
}

func z16(n int, u uint8, s []*int, t string) (r any) {
	if i, ok := any(n).(string); ok { r = &i }
	return r
}

func z17(n int, u uint8, s []*int, t string) (r any) {
	switch i := any(u).(type) { case int: r = new(int); case uint8: r = &i; case nil: r = s }
	return r
}

func z18(n int, u uint8, s []*int, t string) (r any) {
	switch i := any(s).(type) { case interface{ M(p *int) *int }: r = i; case []*int: r = &i; default: r = new(int) }
	return r
}

func z19(n int, u uint8, s []*int, t string) (r any) {
	for { if n > 3 { break }; n++; r = new(int) }
	return r
}

func z20(n int, u uint8, s []*int, t string) (r any) {
	func() { for { if n > 3 { return }; r = &u } }()
	return r
}

func z21(n int, u uint8, s []*int, t string) (r any) {
	if x := n / 4 * 4; x > n { r = new(int) }
	return r
}

func z22(n int, u uint8, s []*int, t string) (r any) {
	if x := (n &^ 1) + (n & 1); x != n { r = new(int) }
	return r
}

func z23(n int, u uint8, s []*int, t string) (r any) {
	if uint16(u) > 255 || int64(u) < 0 { r = new(int) }
	return r
}

func z24(n int, u uint8, s []*int, t string) (r any) {
	if t == "" { if len(t) > 0 { r = t + t } }
	return r
}

func z25(n int, u uint8, s []*int, t string) (r any) {
	select { default: r = new(int) }
	return r
}

func z26(n int, u uint8, s []*int, t string) (r any) {
	if u/2 > 127 { r = new(*int) }
	return r
}

func z27(n int, u uint8, s []*int, t string) (r any) {
	if n%8 < -7 { r = []int{n} }
	return r
}

func z28(n int, u uint8, s []*int, t string) (r any) {
	if min(n, 3) > 3 { r = new(int) }
	return r
}

func z29(n int, u uint8, s []*int, t string) (r any) {
	if max(len(t), 3) < 3 { r = t + "a" }
	return r
}

func z30(n int, u uint8, s []*int, t string) (r any) {
	return nil
	return r
}

func z31(n int, u uint8, s []*int, t string) (r any) {
	if x := s[n:n+2]; len(x) == 3 { r = &x }
	return r
}

func z32(n int, u uint8, s []*int, t string) (r any) {
	if x := u &^ 3; x > 252 { r = new(int) }
	return r
}

func z33(n int, u uint8, s []*int, t string) (r any) {
	if x := int8(u); x > 127 { r = string(t[0]) }
	return r
}

func z34(n int, u uint8, s []*int, t string) (r any) {
	if p := &n; p == nil { r = new(int) }
	return r
}

func z35(n int, u uint8, s []*int, t string) (r any) {
	if f := func() int { return n }; f == nil { r = f }
	return r
}

func z36(n int, u uint8, s []*int, t string) (r any) {
	switch any(nil).(type) { case nil: r = new(int); default: r = &n }
	return r
}

func z37(n int, u uint8, s []*int, t string) (r any) {
	if n = 3; n == 3 { r = new(int) }
	return r
}

func z38(n int, u uint8, s []*int, t string) (r any) {
	if n&7 > 7 { r = new(int) }
	return r
}

func z39(n int, u uint8, s []*int, t string) (r any) {
	if n == 5 { if n != 5 { r = new(int) } }
	return r
}

func z40(n int, u uint8, s []*int, t string) (r any) {
	var e error; if e != nil { r = e.Error() + "a" }
	return r
}

func z41(n int, u uint8, s []*int, t string) (r any) {
	for i, c := range "a\xff\u20ac" { r = c + rune(i) }
	return r
}

func z42(n int, u uint8, s []*int, t string) (r any) {
	return nil
	return r
}

func z43(n int, u uint8, s []*int, t string) (r any) {
	return nil
	return r
}
