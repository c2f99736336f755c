# command-line-arguments
./known-sizes.go:162:7: can inline init.func1.1 with cost 3 as: func(*int) int { return *p }
./known-sizes.go:164:7: can inline init.func1.2 with cost 5 as: func(*int) int { return *p + 1 }
./known-sizes.go:160:22: can inline init.func1 with cost 113 as: func(int) int { m := 10; f := func literal; if n > 3 { f = func literal }; return len(make([]int, m)) + f(&n) }
./known-sizes.go:11:6: can inline none with cost 14 as: func() int { n := 0; s := make([]int, n); return len(s) }
./known-sizes.go:17:6: can inline one with cost 14 as: func() int { n := 1; s := make([]int, n); return len(s) }
./known-sizes.go:23:6: can inline less with cost 14 as: func() int { n := -1; s := make([]int, n); return len(s) }
./known-sizes.go:29:6: can inline noneOfRoom with cost 15 as: func(int) int { m := 0; s := make([]int, n, m); return len(s) }
./known-sizes.go:35:6: can inline room with cost 15 as: func(int) int { m := 10; s := make([]int, n, m); return len(s) }
./known-sizes.go:41:6: can inline roomAndLength with cost 15 as: func(int) int { n := 10; s := make([]int, n, m); return len(s) }
./known-sizes.go:47:6: can inline constants with cost 13 as: func() int { return len(make([]int, 10)) + len(make([]int, 3, 11)) + len(make([]int, 1048576)) }
./known-sizes.go:49:6: can inline lengthOfParameter with cost 5 as: func([]int) int { return len(make([]int, len(s))) }
./known-sizes.go:51:6: can inline lengthOfLiteral with cost 33 as: func() int { s := []int{...}; t := make([]*int, len(s)); u := make([]*int, len(s), len(s)); return len(t) + len(u) }
./known-sizes.go:58:6: can inline lengthOfMany with cost 14 as: func() int { s := []string{...}; return len(make([]byte, len(s))) }
./known-sizes.go:63:6: can inline lengthOfMap with cost 16 as: func() int { m := map[int]int{...}; return len(make([]int, len(m))) }
./known-sizes.go:68:6: can inline lengthOfText with cost 15 as: func(string) int { t := "ten letters"; return len(make([]int, len(t))) + len(make([]int, len(s))) }
./known-sizes.go:73:6: can inline lengthOfArray with cost 4 as: func([4]int) int { return len(make([]int, 4)) }
./known-sizes.go:75:6: can inline lengthOfMade with cost 11 as: func() int { s := make([]int, 4); return len(make([]int, len(s))) }
./known-sizes.go:80:6: can inline roomOfLiteral with cost 13 as: func() int { s := []int{...}; return len(make([]int, cap(s))) }
./known-sizes.go:85:6: can inline negative with cost 5 as: func(int) int { return len(make([]int, -n)) }
./known-sizes.go:87:6: can inline changed with cost 16 as: func(int) int { m := 10; if n > 3 { m = n }; return len(make([]int, m)) }
./known-sizes.go:95:6: can inline converted with cost 13 as: func() int { n := number(10); return len(make([]int, int(n))) + len(make([]int, n)) }
./known-sizes.go:101:6: cannot inline show: marked go:noinline
./known-sizes.go:103:6: cannot inline shown: function too complex: cost 758 exceeds budget 80
./known-sizes.go:121:6: can inline ten with cost 6 as: func() int { gs = make([]int, 3); return 10 }
./known-sizes.go:126:6: can inline tenAndMore with cost 8 as: func() int { n = len(append(gs, 1)); return 10 }
./known-sizes.go:131:6: cannot inline behindCalls: function too complex: cost 161 exceeds budget 80
./known-sizes.go:137:6: can inline inLiterals with cost 22 as: func() func() int { n := 12; return func literal }
./known-sizes.go:139:9: can inline inLiterals.func1 with cost 74 as: func() int { m := 13; show(n); return len(make([]int, n)) + len(make([]int, m)) }
./known-sizes.go:146:6: can inline otherConversions with cost 18 as: func() int { s := "text"; return len(([]byte)(s)) + len(([]rune)(s)) + len(string(s[:2])) }
./known-sizes.go:151:6: can inline otherMakes with cost 27 as: func() int { n := 10; m := make(map[int]int, n); c := make(chan int, n); return len(m) + cap(c) + len(make(map[string]int)) }
./known-sizes.go:158:6: can inline mapsOfAnySize with cost 4 as: func() int { return len(make(map[int]int, 1048576)) }
./known-sizes.go:169:6: can inline largerThanNumbers with cost 8 as: func() int { return len(make([]byte, 8589934592)) + len(make([]struct {}, 8589934592)) }
./known-sizes.go:132:10: inlining call to ten
./known-sizes.go:133:17: inlining call to tenAndMore
./known-sizes.go:134:28: inlining call to ten
./known-sizes.go:134:57: inlining call to ten
./known-sizes.go:162:12: p does not escape
./known-sizes.go:164:12: p does not escape
./known-sizes.go:162:7: func literal does not escape
./known-sizes.go:164:7: func literal does not escape
./known-sizes.go:166:17: make([]int, 10) does not escape
./known-sizes.go:13:11: make([]int, 0) does not escape
./known-sizes.go:19:11: make([]int, 1) does not escape
./known-sizes.go:25:11: make([]int, n) does not escape
./known-sizes.go:31:11: make([]int, n, 0) does not escape
./known-sizes.go:37:11: make([]int, n, 10) does not escape
./known-sizes.go:43:11: make([]int, n, m) does not escape
./known-sizes.go:47:88: make([]int, 1048576) escapes to heap in constants:
./known-sizes.go:47:88:   flow: {heap} ← &{storage for make([]int, 1048576)}:
./known-sizes.go:47:88:     from make([]int, 1048576) (too large for stack) at ./known-sizes.go:47:88
./known-sizes.go:47:39: make([]int, 10) does not escape
./known-sizes.go:47:62: make([]int, 3, 11) does not escape
./known-sizes.go:47:88: make([]int, 1048576) escapes to heap
./known-sizes.go:49:24: s does not escape
./known-sizes.go:49:54: make([]int, len(s)) does not escape
./known-sizes.go:52:12: []int{...} does not escape
./known-sizes.go:53:11: make([]*int, 10) does not escape
./known-sizes.go:54:11: make([]*int, len(s), 10) does not escape
./known-sizes.go:60:17: make([]byte, 131073) escapes to heap in lengthOfMany:
./known-sizes.go:60:17:   flow: {heap} ← &{storage for make([]byte, 131073)}:
./known-sizes.go:60:17:     from make([]byte, 131073) (too large for stack) at ./known-sizes.go:60:17
./known-sizes.go:59:15: []string{...} does not escape
./known-sizes.go:60:17: make([]byte, 131073) escapes to heap
./known-sizes.go:64:18: map[int]int{...} does not escape
./known-sizes.go:65:17: make([]int, len(m)) does not escape
./known-sizes.go:68:19: s does not escape
./known-sizes.go:70:17: make([]int, len(t)) does not escape
./known-sizes.go:70:44: make([]int, len(s)) does not escape
./known-sizes.go:73:51: make([]int, 4) does not escape
./known-sizes.go:76:11: make([]int, 4) does not escape
./known-sizes.go:77:17: make([]int, len(s)) does not escape
./known-sizes.go:81:12: []int{...} does not escape
./known-sizes.go:82:17: make([]int, cap(s)) does not escape
./known-sizes.go:85:43: make([]int, -n) does not escape
./known-sizes.go:92:17: make([]int, m) does not escape
./known-sizes.go:97:17: make([]int, 10) does not escape
./known-sizes.go:97:44: make([]int, number(10)) does not escape
./known-sizes.go:101:11: v does not escape
./known-sizes.go:103:19: e does not escape
./known-sizes.go:105:7: 10 does not escape
./known-sizes.go:106:7: "text" does not escape
./known-sizes.go:107:7: 2.5 does not escape
./known-sizes.go:108:7: true does not escape
./known-sizes.go:109:13: number(10) does not escape
./known-sizes.go:111:7: n does not escape
./known-sizes.go:112:7: 11 does not escape
./known-sizes.go:113:8: T{...} does not escape
./known-sizes.go:116:11: any(10) does not escape
./known-sizes.go:122:11: make([]int, 3) escapes to heap in ten:
./known-sizes.go:122:11:   flow: {heap} ← &{storage for make([]int, 3)}:
./known-sizes.go:122:11:     from make([]int, 3) (spill) at ./known-sizes.go:122:11
./known-sizes.go:122:11:     from gs = make([]int, 3) (assign) at ./known-sizes.go:122:5
./known-sizes.go:122:11: make([]int, 3) escapes to heap
./known-sizes.go:127:16: append does not escape
./known-sizes.go:132:10: make([]int, 3) escapes to heap in behindCalls:
./known-sizes.go:132:10:   flow: {heap} ← &{storage for make([]int, 3)}:
./known-sizes.go:132:10:     from make([]int, 3) (spill) at ./known-sizes.go:132:10
./known-sizes.go:132:10:     from gs = make([]int, 3) (assign) at ./known-sizes.go:132:10
./known-sizes.go:134:28: make([]int, 3) escapes to heap in behindCalls:
./known-sizes.go:134:28:   flow: {heap} ← &{storage for make([]int, 3)}:
./known-sizes.go:134:28:     from make([]int, 3) (spill) at ./known-sizes.go:134:28
./known-sizes.go:134:28:     from gs = make([]int, 3) (assign) at ./known-sizes.go:134:28
./known-sizes.go:134:57: make([]int, 3) escapes to heap in behindCalls:
./known-sizes.go:134:57:   flow: {heap} ← &{storage for make([]int, 3)}:
./known-sizes.go:134:57:     from make([]int, 3) (spill) at ./known-sizes.go:134:57
./known-sizes.go:134:57:     from gs = make([]int, 3) (assign) at ./known-sizes.go:134:57
./known-sizes.go:132:10: 10 does not escape
./known-sizes.go:132:10: make([]int, 3) escapes to heap
./known-sizes.go:133:17: n does not escape
./known-sizes.go:133:17: append does not escape
./known-sizes.go:134:17: make([]int, 10) does not escape
./known-sizes.go:134:28: make([]int, 3) escapes to heap
./known-sizes.go:134:43: make([]int, 0, 10) does not escape
./known-sizes.go:134:57: make([]int, 3) escapes to heap
./known-sizes.go:138:2: inLiterals capturing by value: n (addr=false assign=false width=8)
./known-sizes.go:139:9: func literal escapes to heap in inLiterals:
./known-sizes.go:139:9:   flow: ~r0 ← &{storage for func literal}:
./known-sizes.go:139:9:     from func literal (spill) at ./known-sizes.go:139:9
./known-sizes.go:139:9:     from return func literal (return) at ./known-sizes.go:139:2
./known-sizes.go:139:9: func literal escapes to heap
./known-sizes.go:141:8: 12 does not escape
./known-sizes.go:142:18: make([]int, 12) does not escape
./known-sizes.go:142:40: make([]int, 13) does not escape
./known-sizes.go:148:20: ([]byte)(s) does not escape
./known-sizes.go:148:20: zero-copy string->[]byte conversion
./known-sizes.go:148:37: ([]rune)(s) does not escape
./known-sizes.go:153:11: make(map[int]int, n) does not escape
./known-sizes.go:155:35: make(map[string]int) does not escape
./known-sizes.go:158:43: make(map[int]int, 1048576) does not escape
./known-sizes.go:169:74: make([]struct {}, 8589934592) escapes to heap in largerThanNumbers:
./known-sizes.go:169:74:   flow: {heap} ← &{storage for make([]struct {}, 8589934592)}:
./known-sizes.go:169:74:     from make([]struct {}, 8589934592) (zero-sized element) at ./known-sizes.go:169:74
./known-sizes.go:169:47: make([]byte, 8589934592) does not escape
./known-sizes.go:169:74: make([]struct {}, 8589934592) escapes to heap
