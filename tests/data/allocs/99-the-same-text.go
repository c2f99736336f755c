package p

// Texts that are compared with themselves, or with all of themselves.

var gx any
var gn int
var h0 []byte
var gs string

func equal(a, b []byte) bool { return string(a) == string(b) }

func begins(s, t []byte) bool { return len(s) >= len(t) && equal(s[:len(t)], t) }

func ends(s, t []byte) bool { return len(s) >= len(t) && equal(s[len(s)-len(t):], t) }

func beginsWith(s, t string) bool { return len(s) >= len(t) && s[:len(t)] == t }

func endsWith(s, t string) bool { return len(s) >= len(t) && s[len(s)-len(t):] == t }

func a1() {
	if ends(h0, h0) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	gx = nil
	if begins(h0, h0) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	gx = nil
	if equal(h0, h0) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func a2(s string) {
	if endsWith(s, s) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if beginsWith(s, s) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if s == gs {
		gx = new(string)
	}
	if string(h0) <= string(h0) {
		gx = new(string)
	} else {
		gx = new(int)
	}
}

func a3(s []byte, t string) {
	if s[0:] == nil {
		gx = new(string)
	}
	if string(s[0:]) == string(s) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if string(s) != string(s) {
		gx = new(int)
	}
	if t[0:] != t {
		gx = new(int)
	}
}
