package main

import (
	"bytes"
	"io"
	"os"
	"strings"
	"unicode"
)

type upper struct{ r io.Reader }

func (u *upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

func join(parts ...string) string {
	var b strings.Builder
	for _, part := range parts {
		b.WriteString(strings.TrimSpace(part))
		b.WriteByte(' ')
	}
	return b.String()
}

func fields(text string, stop map[string]bool) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || stop[string(r)] })
}

func swapped(text string, pairs []string) (string, error) {
	r := strings.NewReplacer(pairs...)
	var out bytes.Buffer
	_, err := r.WriteString(&out, text)
	return out.String(), err
}

func cut(line *string) (key, value string, ok bool) {
	key, value, ok = strings.Cut(*line, "=")
	return strings.ToLower(key), strings.Clone(value), ok
}

func main() {
	in := &upper{strings.NewReader("a=b c")}
	text, _ := io.ReadAll(in)
	line := string(text)
	key, value, _ := cut(&line)
	os.Stdout.WriteString(join(key, value))
	for _, f := range fields(line, map[string]bool{"=": true}) {
		s, err := swapped(f, []string{"A", "1", "B", "2"})
		if err != nil || strings.EqualFold(s, f) || strings.IndexFunc(s, unicode.IsDigit) < 0 {
			panic(strings.Map(func(r rune) rune { return r + 1 }, s))
		}
		os.Stdout.Write([]byte(strings.Repeat(s, len(os.Args))))
	}
}
