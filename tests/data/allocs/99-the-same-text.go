package p

// Texts that are compared with themselves, or with all of themselves.

import (
	"bytes"
	"strings"
)

var gx any
var gn int
var h0 []byte
var gs string

func a1() {
	if bytes.HasSuffix(h0, h0) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	gx = nil
	if bytes.HasPrefix(h0, h0) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	gx = nil
	if bytes.Equal(h0, h0) {
		gx = new(int)
	} else {
		gx = new(string)
	}
}

func a2(s string) {
	if strings.HasSuffix(s, s) {
		gx = new(int)
	} else {
		gx = new(string)
	}
	if strings.HasPrefix(s, s) {
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
