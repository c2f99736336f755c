package p

// Tables that are looked into for what conditions have told: of the difference to the least case gc sees that it is a
// constant, of the value itself not.

var gx any
var gn int

func tableA(n int) {
	if n == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func tableB(n int) {
	if n&15 == 3 {
		switch n & 15 {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func tableC(n int) {
	if n > 2 && n < 4 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func tableD(n int) {
	switch n {
	case 3:
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}
func tableE(n int) {
	if gn == 3 {
		switch gn {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}
func tableF(n uint8) {
	if n == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}
func fromZero0(n int, t string, u uint8, s []int) {
	if len(t) == 3 {
		switch len(t) {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne0(n int, t string, u uint8, s []int) {
	if len(t) == 3 {
		switch len(t) {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero1(n int, t string, u uint8, s []int) {
	if t == "abc" {
		switch len(t) {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne1(n int, t string, u uint8, s []int) {
	if t == "abc" {
		switch len(t) {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero2(n int, t string, u uint8, s []int) {
	for i := range 1 {
		switch i {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne2(n int, t string, u uint8, s []int) {
	for i := range 1 {
		switch i {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero3(n int, t string, u uint8, s []int) {
	for i := 0; i < 1; i++ {
		switch i {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne3(n int, t string, u uint8, s []int) {
	for i := 0; i < 1; i++ {
		switch i {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero4(n int, t string, u uint8, s []int) {
	if n > 2 && n < 4 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne4(n int, t string, u uint8, s []int) {
	if n > 2 && n < 4 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero7(n int, t string, u uint8, s []int) {
	if k := n; k == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne7(n int, t string, u uint8, s []int) {
	if k := n; k == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero8(n int, t string, u uint8, s []int) {
	if n == 3 || n == 4 {
		if n != 4 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 0:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromOne8(n int, t string, u uint8, s []int) {
	if n == 3 || n == 4 {
		if n != 4 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 5:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromZero9(n int, t string, u uint8, s []int) {
	switch n {
	case 3, 4:
		if n == 3 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 0:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromOne9(n int, t string, u uint8, s []int) {
	switch n {
	case 3, 4:
		if n == 3 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 5:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromZero10(n int, t string, u uint8, s []int) {
	if n >= 3 {
		if n <= 3 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 0:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromOne10(n int, t string, u uint8, s []int) {
	if n >= 3 {
		if n <= 3 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 5:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromZero11(n int, t string, u uint8, s []int) {
	if k := n; n == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne11(n int, t string, u uint8, s []int) {
	if k := n; n == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero12(n int, t string, u uint8, s []int) {
	if k := int(u); u == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne12(n int, t string, u uint8, s []int) {
	if k := int(u); u == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero14(n int, t string, u uint8, s []int) {
	k := n
	for k > 3 {
		k--
	}
	if k == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne14(n int, t string, u uint8, s []int) {
	k := n
	for k > 3 {
		k--
	}
	if k == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero15(n int, t string, u uint8, s []int) {
	k := 0
	if u > 3 {
		k = 3
	}
	if k == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne15(n int, t string, u uint8, s []int) {
	k := 0
	if u > 3 {
		k = 3
	}
	if k == 3 {
		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero16(n int, t string, u uint8, s []int) {
	if len(s) == 0 {
		switch len(s) {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne16(n int, t string, u uint8, s []int) {
	if len(s) == 0 {
		switch len(s) {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero17(n int, t string, u uint8, s []int) {
	for i := range s {
		if i == 3 {
			switch i {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 0:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromOne17(n int, t string, u uint8, s []int) {
	for i := range s {
		if i == 3 {
			switch i {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 5:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromZero18(n int, t string, u uint8, s []int) {
	{
		k := 0
		if u > 3 {
			k = 3
		} else {
			k = 3
		}

		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne18(n int, t string, u uint8, s []int) {
	{
		k := 0
		if u > 3 {
			k = 3
		} else {
			k = 3
		}

		switch k {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero19(n int, t string, u uint8, s []int) {
	if n < 4 {
	} else if n < 5 {
	} else {
		return
	}
	if n == 4 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne19(n int, t string, u uint8, s []int) {
	if n < 4 {
	} else if n < 5 {
	} else {
		return
	}
	if n == 4 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero20(n int, t string, u uint8, s []int) {
	{
		if n != 3 {
			return
		}

		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne20(n int, t string, u uint8, s []int) {
	{
		if n != 3 {
			return
		}

		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero21(n int, t string, u uint8, s []int) {
	{
		if n != 3 {
			panic(1)
		}

		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne21(n int, t string, u uint8, s []int) {
	{
		if n != 3 {
			panic(1)
		}

		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero22(n int, t string, u uint8, s []int) {
	for n == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromOne22(n int, t string, u uint8, s []int) {
	for n == 3 {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}

func fromZero23(n int, t string, u uint8, s []int) {
	if n&^3 == 0 {
		if n&3 == 3 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 0:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromOne23(n int, t string, u uint8, s []int) {
	if n&^3 == 0 {
		if n&3 == 3 {
			switch n {
			case 1:
				gx = new(int)
			case 2:
				gx = new(int8)
			case 3:
				gx = new(string)
			case 4:
				gx = new(int32)
			case 5:
				gx = new(int64)
			case 6:
				gx = new(bool)
			case 7:
				gx = new(float64)
			case 8:
				gx = new([]int)
			}
		}
	}
}

func fromZero25(n int, t string, u uint8, s []int) {
	if b := n == 3 && u == 2; b {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 0:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}
func fromOne25(n int, t string, u uint8, s []int) {
	if b := n == 3 && u == 2; b {
		switch n {
		case 1:
			gx = new(int)
		case 2:
			gx = new(int8)
		case 3:
			gx = new(string)
		case 4:
			gx = new(int32)
		case 5:
			gx = new(int64)
		case 6:
			gx = new(bool)
		case 7:
			gx = new(float64)
		case 8:
			gx = new([]int)
		}
	}
}
