package p

type shape interface{ area() int }

type square struct{ side, left, top int }

func (s *square) area() int { return s.side * s.side }

func right(u shape, v, w int) bool {
	if b, _ := u.(*square); b != nil {
		return b.side > v && b.left < w && b.top*b.side+b.left*v+w+b.top < b.side*b.left+v*w+b.left && v*3 > w*5 && v+w+v+w > b.side+b.left*7
	}
	return false
}

func sides(u shape, v, w int) (n int) {
	switch u := u.(type) {
	case *square:
		n = u.side + v*w + u.left*u.top + v*3 + w*4 + u.top*5 + u.side*6 + v*7 + w*8 + v*9 + w*v*w + v*v + w + v
	case interface{ perimeter() int }:
		n = v + w*2
	}
	return n
}
