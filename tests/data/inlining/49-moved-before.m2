# command-line-arguments
./49-moved-before.go:5:6: can inline f with cost 28 as: func(*[256][2]byte, byte, map[[2]byte]byte, []byte) { i, b["0123456789abcdef"[0]][0] = n[b[0]], (*b)[byte(len(s[i:]))][0]; println(i) }
./49-moved-before.go:5:8: b does not escape
./49-moved-before.go:5:33: n does not escape
./49-moved-before.go:5:53: s does not escape
./49-moved-before.go:6:6: index bounds check elided
./49-moved-before.go:6:48: index bounds check elided
