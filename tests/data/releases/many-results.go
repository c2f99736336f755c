package p

func seven(a, b, c, d, e, f, g *int) (r, s, t, u, v, w, x *int) {
	return a, b, c, d, e, f, g
}

func eighth(h *int) (r, s, t, u, v, w, x, y *int) {
	return nil, nil, nil, nil, nil, nil, nil, h
}
