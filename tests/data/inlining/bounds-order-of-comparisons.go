package p

// What is compared is copied or looked at several times, which orders the checks of indices.

var (
	vs [256]any
	es [256]error
	ks [256]interface{ Key() }
	ns [256]int
	bs [256]byte
	ts [256]string
	ss [256]struct{ f, g any }
	ms [256]map[int]int
	cs [256]chan byte
	gx any
)

func interfaces(a, b byte) bool {
	return vs[a] == vs[b]
}

func converted(a, b byte) bool {
	return vs[a] == es[b] || es[a] != vs[b] || any(es[a]) == any(ks[b])
}

func concrete(a, b byte) bool {
	return vs[a] != ns[b] && ns[a] == vs[b]
}

func nils(a byte) bool {
	return vs[a] == nil || nil != es[a]
}

func texts(a byte) bool {
	return ts[bs[a]&15] == "abc" && "0123456789abcdef" != ts["0123456789abcdef"[a&15]]
}

func longer(a byte) bool {
	return ts["0123456789abcdef"[a&15]] == "longer than sixteen" || ts["0123456789abcdef"[a&15]] < "b"
}

func shorter(a byte) bool {
	return ts["0123456789abcdef"[a&15]] == ""
}

func cases(a, b byte) {
	switch vs[a] {
	case vs[b], es[b]:
		gx = 1
	}
	switch {
	case vs[a] == vs[b], ts["abcdefgh"[a&7]] == "x":
		gx = 2
	}
}

func divided(a, b byte) {
	ms[a][ns[b]] /= ns[a]
	ms[a][ns[b]&3] %= ns[b] + ns[a]
	ms[a][ns[b]] += ns[a]
}

func passed(a, b byte) any {
	var us [256]struct{ f, g any }
	gx = us[a]
	us[a].f, us["0123456789abcdef"[a&15]].g = us[b].g, vs[<-cs[a]]
	return us[b].f
}

func kept(a, b byte) any {
	var us [256]struct{ f, g any }
	us[a].f, us["0123456789abcdef"[a&15]].g = us[b].g, vs[<-cs[a]]
	return us[b].f
}
