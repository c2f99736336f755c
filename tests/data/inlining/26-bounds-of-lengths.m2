# command-line-arguments
./26-bounds-of-lengths.go:8:6: can inline filled with cost 16 as: func(*[16]int, uint8, []byte) []byte { s := make([]byte, t[b >> uint(4)]); copy(s, x); return s }
./26-bounds-of-lengths.go:14:6: can inline notFilled with cost 13 as: func(*[16]int, uint8, []byte) []byte { s := make([]byte, t[b >> uint(4)]); return s }
./26-bounds-of-lengths.go:19:6: can inline channel with cost 8 as: func(*[16]int, uint8) chan int { return make(chan int, t[b >> uint(4)]) }
./26-bounds-of-lengths.go:21:6: can inline table with cost 8 as: func(*[16]int, uint8) map[int]int { return make(map[int]int, t[b >> uint(4)]) }
./26-bounds-of-lengths.go:23:6: can inline appended with cost 11 as: func(*[16]int, uint8) { gi = append(gi, make([]int, t[b >> uint(4)])...) }
./26-bounds-of-lengths.go:25:6: can inline appendedBytes with cost 11 as: func(*[16]uint8, uint8) { gi = append(gi, make([]int, t[b >> uint(4)])...) }
./26-bounds-of-lengths.go:27:6: can inline appendedOthers with cost 11 as: func(*[16]int64, uint8) { gi = append(gi, make([]int, t[b >> uint(4)])...) }
./26-bounds-of-lengths.go:29:6: can inline sides with cost 56 as: func(*[16]int, uint8, *int) { b, t[b >> uint(4)] = uint8(3), 4; *p, t[b >> uint(4)] = 3, 4; t[b >> uint(4)], b = 4, uint8(3); t[b >> uint(4)], t[b >> uint(5)] = t[b >> uint(5)], t[b >> uint(4)] }
./26-bounds-of-lengths.go:36:6: can inline sidesOfPackage with cost 31 as: func(*[16]int, *int) { gb, t[gb >> uint(4)] = uint8(3), 4; *p, t[gb >> uint(4)] = 3, 4; t[gb >> uint(4)], gb = 4, uint8(3) }
./26-bounds-of-lengths.go:42:6: can inline sidesTaken with cost 47 as: func(*[16]int, *int) { b := gb; q := &b; *q, t[b >> uint(4)] = uint8(3), 4; *p, t[b >> uint(4)] = 3, 4; t[b >> uint(4)], b = 4, uint8(3); gb = *q }
./26-bounds-of-lengths.go:51:6: can inline sidesOfArrays with cost 32 as: func([16][16]int, uint8, uint8) int { b, t[b >> uint(4)][c >> uint(4)] = uint8(3), 4; c, t[b >> uint(4)][c >> uint(4)] = uint8(3), 4; return t[1][2] }
./26-bounds-of-lengths.go:57:6: can inline compared with cost 12 as: func([16][2]int, uint8) bool { return t[b >> uint(4)] == t[b >> uint(5)] }
./26-bounds-of-lengths.go:59:6: can inline looked with cost 25 as: func(map[[2]int]int, [16][2]int, uint8) (int, bool) { v, ok := int(.autotmp_7), .autotmp_8; return v + m[t[b >> uint(5)]], ok }
./26-bounds-of-lengths.go:64:6: can inline stored with cost 33 as: func(map[[2]int]int, [16][2]int, [16]int, uint8) { m[t[b >> uint(4)]] = u[b >> uint(4)]; m[t[b >> uint(4)]] += u[b >> uint(4)]; delete(m, t[b >> uint(4)]) }
./26-bounds-of-lengths.go:70:6: can inline boxed with cost 7 as: func([16][2]int, uint8) any { return t[b >> uint(4)] }
./26-bounds-of-lengths.go:72:6: can inline literal with cost 26 as: func([16][2]int, [16]int, uint8) map[[2]int]int { return map[[2]int]int{...} }
./26-bounds-of-lengths.go:9:11: make([]byte, t[b >> uint(4)]) escapes to heap in filled:
./26-bounds-of-lengths.go:9:11:   flow: s ← &{storage for make([]byte, t[b >> uint(4)])}:
./26-bounds-of-lengths.go:9:11:     from make([]byte, t[b >> uint(4)]) (spill) at ./26-bounds-of-lengths.go:9:11
./26-bounds-of-lengths.go:9:11:     from s := make([]byte, t[b >> uint(4)]) (assign) at ./26-bounds-of-lengths.go:9:4
./26-bounds-of-lengths.go:9:11:   flow: ~r0 ← s:
./26-bounds-of-lengths.go:9:11:     from return s (return) at ./26-bounds-of-lengths.go:11:2
./26-bounds-of-lengths.go:8:13: t does not escape
./26-bounds-of-lengths.go:8:34: x does not escape
./26-bounds-of-lengths.go:9:11: make([]byte, t[b >> uint(4)]) escapes to heap
./26-bounds-of-lengths.go:15:11: make([]byte, t[b >> uint(4)]) escapes to heap in notFilled:
./26-bounds-of-lengths.go:15:11:   flow: s ← &{storage for make([]byte, t[b >> uint(4)])}:
./26-bounds-of-lengths.go:15:11:     from make([]byte, t[b >> uint(4)]) (spill) at ./26-bounds-of-lengths.go:15:11
./26-bounds-of-lengths.go:15:11:     from s := make([]byte, t[b >> uint(4)]) (assign) at ./26-bounds-of-lengths.go:15:4
./26-bounds-of-lengths.go:15:11:   flow: ~r0 ← s:
./26-bounds-of-lengths.go:15:11:     from return s (return) at ./26-bounds-of-lengths.go:16:2
./26-bounds-of-lengths.go:14:16: t does not escape
./26-bounds-of-lengths.go:14:37: x does not escape
./26-bounds-of-lengths.go:15:11: make([]byte, t[b >> uint(4)]) escapes to heap
./26-bounds-of-lengths.go:19:14: t does not escape
./26-bounds-of-lengths.go:21:58: make(map[int]int, t[b >> uint(4)]) escapes to heap in table:
./26-bounds-of-lengths.go:21:58:   flow: ~r0 ← &{storage for make(map[int]int, t[b >> uint(4)])}:
./26-bounds-of-lengths.go:21:58:     from make(map[int]int, t[b >> uint(4)]) (spill) at ./26-bounds-of-lengths.go:21:58
./26-bounds-of-lengths.go:21:58:     from return make(map[int]int, t[b >> uint(4)]) (return) at ./26-bounds-of-lengths.go:21:47
./26-bounds-of-lengths.go:21:12: t does not escape
./26-bounds-of-lengths.go:21:58: make(map[int]int, t[b >> uint(4)]) escapes to heap
./26-bounds-of-lengths.go:23:49: append(gi, make([]int, t[b >> uint(4)])...) escapes to heap in appended:
./26-bounds-of-lengths.go:23:49:   flow: {heap} ← &{storage for append(gi, make([]int, t[b >> uint(4)])...)}:
./26-bounds-of-lengths.go:23:49:     from append(gi, make([]int, t[b >> uint(4)])...) (spill) at ./26-bounds-of-lengths.go:23:49
./26-bounds-of-lengths.go:23:49:     from gi = append(gi, make([]int, t[b >> uint(4)])...) (assign) at ./26-bounds-of-lengths.go:23:41
./26-bounds-of-lengths.go:23:15: t does not escape
./26-bounds-of-lengths.go:23:58: make([]int, t[b >> uint(4)]) does not escape
./26-bounds-of-lengths.go:23:49: append escapes to heap
./26-bounds-of-lengths.go:25:56: append(gi, make([]int, t[b >> uint(4)])...) escapes to heap in appendedBytes:
./26-bounds-of-lengths.go:25:56:   flow: {heap} ← &{storage for append(gi, make([]int, t[b >> uint(4)])...)}:
./26-bounds-of-lengths.go:25:56:     from append(gi, make([]int, t[b >> uint(4)])...) (spill) at ./26-bounds-of-lengths.go:25:56
./26-bounds-of-lengths.go:25:56:     from gi = append(gi, make([]int, t[b >> uint(4)])...) (assign) at ./26-bounds-of-lengths.go:25:48
./26-bounds-of-lengths.go:25:20: t does not escape
./26-bounds-of-lengths.go:25:65: make([]int, t[b >> uint(4)]) does not escape
./26-bounds-of-lengths.go:25:56: append escapes to heap
./26-bounds-of-lengths.go:27:57: append(gi, make([]int, t[b >> uint(4)])...) escapes to heap in appendedOthers:
./26-bounds-of-lengths.go:27:57:   flow: {heap} ← &{storage for append(gi, make([]int, t[b >> uint(4)])...)}:
./26-bounds-of-lengths.go:27:57:     from append(gi, make([]int, t[b >> uint(4)])...) (spill) at ./26-bounds-of-lengths.go:27:57
./26-bounds-of-lengths.go:27:57:     from gi = append(gi, make([]int, t[b >> uint(4)])...) (assign) at ./26-bounds-of-lengths.go:27:49
./26-bounds-of-lengths.go:27:21: t does not escape
./26-bounds-of-lengths.go:27:66: make([]int, t[b >> uint(4)]) does not escape
./26-bounds-of-lengths.go:27:57: append escapes to heap
./26-bounds-of-lengths.go:33:19: sides ignoring self-assignment in t[b >> uint(4)], t[b >> uint(5)] = t[b >> uint(5)], t[b >> uint(4)]
./26-bounds-of-lengths.go:33:19: sides ignoring self-assignment in t[b >> uint(4)], t[b >> uint(5)] = t[b >> uint(5)], t[b >> uint(4)]
./26-bounds-of-lengths.go:29:12: t does not escape
./26-bounds-of-lengths.go:29:33: p does not escape
./26-bounds-of-lengths.go:36:21: t does not escape
./26-bounds-of-lengths.go:36:33: p does not escape
./26-bounds-of-lengths.go:42:17: t does not escape
./26-bounds-of-lengths.go:42:29: p does not escape
./26-bounds-of-lengths.go:59:13: m does not escape
./26-bounds-of-lengths.go:64:13: m does not escape
./26-bounds-of-lengths.go:70:49: t[b >> uint(4)] escapes to heap in boxed:
./26-bounds-of-lengths.go:70:49:   flow: ~r0 ← &{storage for t[b >> uint(4)]}:
./26-bounds-of-lengths.go:70:49:     from t[b >> uint(4)] (spill) at ./26-bounds-of-lengths.go:70:49
./26-bounds-of-lengths.go:70:49:     from return t[b >> uint(4)] (return) at ./26-bounds-of-lengths.go:70:41
./26-bounds-of-lengths.go:70:49: t[b >> uint(4)] escapes to heap
./26-bounds-of-lengths.go:73:23: map[[2]int]int{...} escapes to heap in literal:
./26-bounds-of-lengths.go:73:23:   flow: ~r0 ← &{storage for map[[2]int]int{...}}:
./26-bounds-of-lengths.go:73:23:     from map[[2]int]int{...} (spill) at ./26-bounds-of-lengths.go:73:23
./26-bounds-of-lengths.go:73:23:     from return map[[2]int]int{...} (return) at ./26-bounds-of-lengths.go:73:2
./26-bounds-of-lengths.go:73:23: map[[2]int]int{...} escapes to heap
./26-bounds-of-lengths.go:9:21: index bounds check elided
./26-bounds-of-lengths.go:19:69: index bounds check elided
./26-bounds-of-lengths.go:21:73: index bounds check elided
./26-bounds-of-lengths.go:25:74: index bounds check elided
./26-bounds-of-lengths.go:27:75: index bounds check elided
./26-bounds-of-lengths.go:31:7: index bounds check elided
./26-bounds-of-lengths.go:32:3: index bounds check elided
./26-bounds-of-lengths.go:33:3: index bounds check elided
./26-bounds-of-lengths.go:33:22: index bounds check elided
./26-bounds-of-lengths.go:33:31: index bounds check elided
./26-bounds-of-lengths.go:33:12: index bounds check elided
./26-bounds-of-lengths.go:39:3: index bounds check elided
./26-bounds-of-lengths.go:47:3: index bounds check elided
./26-bounds-of-lengths.go:52:12: index bounds check elided
./26-bounds-of-lengths.go:53:6: index bounds check elided
./26-bounds-of-lengths.go:57:53: index bounds check elided
./26-bounds-of-lengths.go:57:64: index bounds check elided
./26-bounds-of-lengths.go:60:14: index bounds check elided
./26-bounds-of-lengths.go:61:16: index bounds check elided
./26-bounds-of-lengths.go:65:16: index bounds check elided
./26-bounds-of-lengths.go:65:5: index bounds check elided
./26-bounds-of-lengths.go:66:17: index bounds check elided
./26-bounds-of-lengths.go:66:5: index bounds check elided
./26-bounds-of-lengths.go:67:13: index bounds check elided
./26-bounds-of-lengths.go:70:49: index bounds check elided
./26-bounds-of-lengths.go:73:34: index bounds check elided
./26-bounds-of-lengths.go:73:25: index bounds check elided
./26-bounds-of-lengths.go:73:44: index bounds check elided
./26-bounds-of-lengths.go:73:57: index bounds check elided
