package p

func H(n int, tmp, o []byte) []byte {
	var off uint8
	for n >= 8 {
		n--
		tmp[off] = 1
		off += 4
		if off == 0 {
			o = append(o, 1)
		}
	}
	return o
}
func I(n int, off uint8, tmp, o []byte) []byte {
		tmp[off] = 1
		off += 4
		if off == 0 {
			o = append(o, 1)
		}
	return o
}
func J(n int, tmp, o []byte) []byte {
	var off uint8
	tmp = tmp[:256]
	for n >= 8 {
		n--
		tmp[off] = 1
		off += 4
		if off == 0 {
			o = append(o, 1)
		}
	}
	return o
}
func K(off uint8, o []byte) []byte {
	off += 4
	if off == 0 {
		if off-4 != 252 {
			o = append(o, 1)
		}
		x := off - 4
		if x == 252 {
			o = append(o, 2)
		}
	}
	return o
}
func L(off uint8, tmp, o []byte) []byte {
	tmp[off] = 1
	if off+4 == 3 {
		if off == 255 {
			o = append(o, 1)
		}
		if off < 100 {
			o = append(o, 2)
		}
	}
	return o
}
func M(off int8, tmp, o []byte) []byte {
	tmp[off] = 1
	if off-100 == 100 {
			o = append(o, 1)
		if off < 0 {
			o = append(o, 2)
		}
	}
	if off+100 == -100 {
			o = append(o, 1)
		if off < 57 {
			o = append(o, 2)
		}
	}
	return o
}
