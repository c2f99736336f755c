package p


var (
	gx any
	gn int
	g7 int
	h0 []byte
	h2 []int
	g8 string
)

//go:noinline
func more() bool { return gn > 3 }

//go:noinline
func count() int { return gn }

type S struct { a int; s string }
type U struct { a, b int }
type V struct { a int8; b int64; c float64 }

// What a comparison tells of the same comparison: memory is asked again, and of several parts any may be the reason.
func c01(s, t string) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c02(s string) {
	if s == "b" {
		if s != "b" {
			gx = new(int)
		}
	} else {
		if s == "b" {
			gx = new(int)
		}
	}
}

func c03(s string) {
	if s == "bhkhkjhkjhkjhkjhjkhjkhkjhkjhkj" {
		if s != "bhkhkjhkjhkjhkjhjkhjkhkjhkjhkj" {
			gx = new(int)
		}
	} else {
		if s == "bhkhkjhkjhkjhkjhjkhjkhkjhkjhkj" {
			gx = new(int)
		}
	}
}

func c04(s, t U) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c05(s, t S) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c06(s, t V) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c07(s, t any) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c08(s any) {
	if s == any(3) {
		if s != any(3) {
			gx = new(int)
		}
	} else {
		if s == any(3) {
			gx = new(int)
		}
	}
}

func c09(s, t float64) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
	if s < t {
		if s >= t {
			gx = new([2]int)
		}
	} else {
		if s < t {
			gx = new([2]int)
		}
	}
}

func c10(s, t complex128) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c11(s, t [2]int) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
}

func c12(s, t string) {
	if s < t {
		if s >= t {
			gx = new(int)
		}
	} else {
		if s < t {
			gx = new(int)
		}
	}
}

func c13(s, t *int, u chan int, e error) {
	if s == t {
		if s != t {
			gx = new(int)
		}
	} else {
		if s == t {
			gx = new(int)
		}
	}
	if u == nil {
		if u != nil {
			gx = new(int)
		}
	} else {
		if u == nil {
			gx = new(int)
		}
	}
	if e == nil {
		if e != nil {
			gx = new(int)
		}
	} else {
		if e == nil {
			gx = new(int)
		}
	}
}

func c14(s string) {
	switch s {
	case "a":
		if s != "a" {
			gx = new(int)
		}
		if s == "b" {
			gx = new(int)
		}
	case "b", "c":
		if s == "a" {
			gx = new([2]int)
		}
		if len(s) != 1 {
			gx = new([2]int)
		}
	default:
		if s == "a" {
			gx = new([3]int)
		}
	}
}

func c15(s string) {
	switch s {
	case "a":
		if s != "a" {
			gx = new(int)
		}
		if s == "b" {
			gx = new(int)
		}
	}
}

func c16(s string) {
	switch s {
	case "a", "b":
		if s == "c" {
			gx = new(int)
		}
		if len(s) != 1 {
			gx = new(int)
		}
		if s == "cd" {
			gx = new(int)
		}
	case "ab":
		if s != "ab" {
			gx = new(int)
		}
		if s == "cd" {
			gx = new(int)
		}
		if len(s) != 2 {
			gx = new(int)
		}
	default:
		if s == "ab" {
			gx = new(int)
		}
	}
}

func c17(s string) {
	switch s {
	case "a", "bc":
		if s == "c" {
			gx = new(int)
		}
		if len(s) > 2 {
			gx = new(int)
		}
	case "":
		if len(s) > 2 {
			gx = new(int)
		}
	default:
		if len(s) == 0 {
			gx = new(int)
		}
	}
}

func c18(s string) {
	if s == "a" {
		if s == "b" {
			gx = new(int)
		}
		if s == "cd" {
			gx = new(int)
		}
		if s == "a" {
		gn++
		} else {
			gx = new(int)
		}
	}
	if s == "abc" {
		if s == "abd" {
			gx = new(int)
		}
		if s == "dbc" {
			gx = new(int)
		}
		if s == "abc" {
		gn++
		} else {
			gx = new(int)
		}
	}
}

func c19(s string) {
	switch s {
	case "a":
		if s == "b" {
			gx = new(int)
		}
	case "b":
		if s == "a" {
			gx = new(int)
		}
	case "c":
		if s == "d" {
			gx = new(int)
		}
	case "d":
		if s == "d" {
		gn++
		} else {
			gx = new(int)
		}
	case "e":
	case "f":
	case "g":
	case "h":
	case "i":
	case "jk":
		if s == "d" {
			gx = new(int)
		}
		if s == "jk" {
		gn++
		} else {
			gx = new(int)
		}
	}
}

func c20(s string, i int) {
	switch s {
	case "a":
		gx = new(int)
	case "b", "a1":
		if s == "a" {
			gx = new(int)
		}
		if len(s) > 2 {
			gx = new(int)
		}
	case "c", "d":
		if len(s) != 1 {
			gx = new(int)
		}
	}
}

func c21(s string) {
	if s == "a" {
		if s == "Z" {
			gx = new(int)
		}
	}
}

func c22(s string) {
	if s == "a" {
		if s == "Z" {
			gx = new(int)
		}
	}
}

func c23(s string) {
	if s == "a" {
		if s != "a" {
			gx = new(int)
		}
	}
}

func c24(s string) {
	if s == "ab" {
		if s == "aZ" {
			gx = new(int)
		}
	}
}

func c25(s string) {
	if s == "ab" {
		if s == "Zb" {
			gx = new(int)
		}
	}
}

func c26(s string) {
	if s == "ab" {
		if s != "ab" {
			gx = new(int)
		}
	}
}

func c27(s string) {
	if s == "abc" {
		if s == "abZ" {
			gx = new(int)
		}
	}
}

func c28(s string) {
	if s == "abc" {
		if s == "Zbc" {
			gx = new(int)
		}
	}
}

func c29(s string) {
	if s == "abc" {
		if s != "abc" {
			gx = new(int)
		}
	}
}

func c30(s string) {
	if s == "abcd" {
		if s == "abcZ" {
			gx = new(int)
		}
	}
}

func c31(s string) {
	if s == "abcd" {
		if s == "Zbcd" {
			gx = new(int)
		}
	}
}

func c32(s string) {
	if s == "abcd" {
		if s != "abcd" {
			gx = new(int)
		}
	}
}

func c33(s string) {
	if s == "abcde" {
		if s == "abcdZ" {
			gx = new(int)
		}
	}
}

func c34(s string) {
	if s == "abcde" {
		if s == "Zbcde" {
			gx = new(int)
		}
	}
}

func c35(s string) {
	if s == "abcde" {
		if s != "abcde" {
			gx = new(int)
		}
	}
}

func c36(s string) {
	if s == "abcdef" {
		if s == "abcdeZ" {
			gx = new(int)
		}
	}
}

func c37(s string) {
	if s == "abcdef" {
		if s == "Zbcdef" {
			gx = new(int)
		}
	}
}

func c38(s string) {
	if s == "abcdef" {
		if s != "abcdef" {
			gx = new(int)
		}
	}
}

func c39(s string) {
	if s == "abcdefg" {
		if s == "abcdefZ" {
			gx = new(int)
		}
	}
}

func c40(s string) {
	if s == "abcdefg" {
		if s == "Zbcdefg" {
			gx = new(int)
		}
	}
}

func c41(s string) {
	if s == "abcdefg" {
		if s != "abcdefg" {
			gx = new(int)
		}
	}
}

func c42(s string) {
	if s == "abcdefgh" {
		if s == "abcdefgZ" {
			gx = new(int)
		}
	}
}

func c43(s string) {
	if s == "abcdefgh" {
		if s == "Zbcdefgh" {
			gx = new(int)
		}
	}
}

func c44(s string) {
	if s == "abcdefgh" {
		if s != "abcdefgh" {
			gx = new(int)
		}
	}
}

func c45(s string) {
	if s == "abcdefghi" {
		if s == "abcdefghZ" {
			gx = new(int)
		}
	}
}

func c46(s string) {
	if s == "abcdefghi" {
		if s == "Zbcdefghi" {
			gx = new(int)
		}
	}
}

func c47(s string) {
	if s == "abcdefghi" {
		if s != "abcdefghi" {
			gx = new(int)
		}
	}
}

func c48(s string) {
	if s == "abcdefghijk" {
		if s == "abcdefghijZ" {
			gx = new(int)
		}
	}
}

func c49(s string) {
	if s == "abcdefghijk" {
		if s == "Zbcdefghijk" {
			gx = new(int)
		}
	}
}

func c50(s string) {
	if s == "abcdefghijk" {
		if s != "abcdefghijk" {
			gx = new(int)
		}
	}
}

func c51(s string) {
	if s == "abcdefghijkl" {
		if s == "abcdefghijkZ" {
			gx = new(int)
		}
	}
}

func c52(s string) {
	if s == "abcdefghijkl" {
		if s == "Zbcdefghijkl" {
			gx = new(int)
		}
	}
}

func c53(s string) {
	if s == "abcdefghijkl" {
		if s != "abcdefghijkl" {
			gx = new(int)
		}
	}
}

func c54(s string) {
	if s == "abcdefghijklmno" {
		if s == "abcdefghijklmnZ" {
			gx = new(int)
		}
	}
}

func c55(s string) {
	if s == "abcdefghijklmno" {
		if s == "Zbcdefghijklmno" {
			gx = new(int)
		}
	}
}

func c56(s string) {
	if s == "abcdefghijklmno" {
		if s != "abcdefghijklmno" {
			gx = new(int)
		}
	}
}

func c57(s string) {
	if s == "abcdefghijklmnop" {
		if s == "abcdefghijklmnoZ" {
			gx = new(int)
		}
	}
}

func c58(s string) {
	if s == "abcdefghijklmnop" {
		if s == "Zbcdefghijklmnop" {
			gx = new(int)
		}
	}
}

func c59(s string) {
	if s == "abcdefghijklmnop" {
		if s != "abcdefghijklmnop" {
			gx = new(int)
		}
	}
}

func c60(s string) {
	if s == "abcdefghijklmnopq" {
		if s == "abcdefghijklmnopZ" {
			gx = new(int)
		}
	}
}

func c61(s string) {
	if s == "abcdefghijklmnopq" {
		if s == "Zbcdefghijklmnopq" {
			gx = new(int)
		}
	}
}

func c62(s string) {
	if s == "abcdefghijklmnopq" {
		if s != "abcdefghijklmnopq" {
			gx = new(int)
		}
	}
}
