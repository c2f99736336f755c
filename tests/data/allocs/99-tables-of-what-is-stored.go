package p

var gx any
var gn, gm int

type S struct{ n int }

func storedSum(s *S, n int) {
	gn = n + 1
	switch gn {
	case 1:
		if gn == 5 {
			gx = new(int)
		}
	case 2:
		gm++
	case 3:
		gm--
	case 4:
		gm *= 2
	case 5:
		gm *= 3
	case 6:
		gm *= 4
	case 7:
		gm *= 5
	case 8:
		gm *= 6
	}
	s.n = n - 1
	switch s.n {
	case 1:
		if s.n == 5 {
			gx = new(int8)
		}
	case 2:
		gm++
	case 3:
		gm--
	case 4:
		gm *= 2
	case 5:
		gm *= 3
	case 6:
		gm *= 4
	case 7:
		gm *= 5
	case 8:
		gm *= 6
	}
}

func addedTo(s *S) {
	gn++
	switch gn {
	case 1:
		if gn == 5 {
			gx = new(int)
		}
	case 2:
		gm++
	case 3:
		gm--
	case 4:
		gm *= 2
	case 5:
		gm *= 3
	case 6:
		gm *= 4
	case 7:
		gm *= 5
	case 8:
		gm *= 6
	}
	s.n += 2
	switch s.n {
	case 1:
		if s.n == 5 {
			gx = new(int8)
		}
	case 2:
		gm++
	case 3:
		gm--
	case 4:
		gm *= 2
	case 5:
		gm *= 3
	case 6:
		gm *= 4
	case 7:
		gm *= 5
	case 8:
		gm *= 6
	}
}
