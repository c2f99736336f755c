package main

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
)

type stack struct{ b strings.Builder }

func main() {
	var sb strings.Builder
	sb.WriteString("a")
	sb.WriteByte('b')
	s := &stack{}
	s.b.WriteString(sb.String())
	parts := strings.Split(s.b.String(), ",")
	up := strings.Map(func(r rune) rune { return unicode.ToUpper(r) }, strings.Join(parts, ";"))
	n, err := strconv.Atoi(up)
	rd := strings.NewReader(up)
	rp := strings.NewReplacer("a", "b")
	for line := range strings.Lines(rp.Replace(up)) {
		println(line)
	}
	for f := range strings.FieldsFuncSeq(up, func(r rune) bool { return r == rune(n) }) {
		println(f)
	}
	b := bytes.ToUpper([]byte(up))
	b = strconv.AppendInt(b, int64(n), 10)
	println(err, rd.Len(), bytes.Contains(b, []byte("x")), bytes.IndexFunc(b, unicode.IsSpace))
	f := strings.FieldsFunc(up, func(r rune) bool { return unicode.IsDigit(r) })
	_ = f
}
