# command-line-arguments
./bounds-of-indices.go:8:6: can inline types with cost 20 as: func(*table, *small, uint8, uint16, int8, bool) int { return t[b] + t[d] + s[b] + t[c] }
./bounds-of-indices.go:12:6: can inline wide with cost 25 as: func(*[65536]int, *[65535]int, uint8, uint16, uint32, uint64) int { return t[a] + t[b] + u[b] + t[c] + t[d] }
./bounds-of-indices.go:16:6: cannot inline masks: function too complex: cost 183 exceeds budget 80
./bounds-of-indices.go:24:6: cannot inline remainders: function too complex: cost 82 exceeds budget 80
./bounds-of-indices.go:29:6: cannot inline quotients: function too complex: cost 117 exceeds budget 80
./bounds-of-indices.go:34:6: cannot inline shifts: function too complex: cost 146 exceeds budget 80
./bounds-of-indices.go:43:6: can inline large with cost 57 as: func(*[8589934592]int8, *[4294967296]int8, *[4294967295]int8, uint64, uint32) int8 { return v[m >> uint(31)] + v[m >> uint(30)] + w[c] + x[c] + v[c] + w[m >> uint(32)] + w[m >> uint(31)] + v[m % uint64(8589934592)] + x[m & uint64(4294967295)] }
./bounds-of-indices.go:47:6: can inline slices with cost 16 as: func([]int, uint8, int) int { return s[n & uint8(7)] + s[n] + s[n & uint8(0)] }
./bounds-of-indices.go:51:6: can inline texts with cost 24 as: func(uint8, int) byte { return "01234567"[b & uint8(7)] + "01234567"[b >> uint(5)] + "01234567"[n % 8] + "01234567"[b & uint8(8)] }
./bounds-of-indices.go:55:6: can inline constants with cost 20 as: func(*small) int { n := 3; return t[7] + t[n] + t[0] }
./bounds-of-indices.go:61:6: cannot inline nested: function too complex: cost 93 exceeds budget 80
./bounds-of-indices.go:65:6: can inline literals with cost 53 as: func(*small, int) (func(uint8) int, func() int) { plain := func literal; return func literal, func literal }
./bounds-of-indices.go:66:43: can inline literals.func1.1 with cost 7 as: func(uint8) int { return t[b >> uint(5)] }
./bounds-of-indices.go:66:11: can inline literals.func1 with cost 32 as: func(int) int { return t[k] + (func literal)(uint8(k)) }
./bounds-of-indices.go:67:9: can inline literals.func2 with cost 28 as: func(uint8) int { return t[b & uint8(7)] + plain(n) }
./bounds-of-indices.go:67:57: can inline literals.func3 with cost 5 as: func() int { return t[n] }
./bounds-of-indices.go:71:6: cannot inline length: marked go:noinline
./bounds-of-indices.go:73:6: cannot inline appended: function too complex: cost 241 exceeds budget 80
./bounds-of-indices.go:66:79: inlining call to literals.func1.1
./bounds-of-indices.go:8:12: t does not escape
./bounds-of-indices.go:8:22: s does not escape
./bounds-of-indices.go:12:11: t does not escape
./bounds-of-indices.go:12:26: u does not escape
./bounds-of-indices.go:16:12: t does not escape
./bounds-of-indices.go:16:22: u does not escape
./bounds-of-indices.go:24:17: t does not escape
./bounds-of-indices.go:24:27: u does not escape
./bounds-of-indices.go:29:16: t does not escape
./bounds-of-indices.go:29:26: u does not escape
./bounds-of-indices.go:34:13: t does not escape
./bounds-of-indices.go:34:23: u does not escape
./bounds-of-indices.go:34:33: o does not escape
./bounds-of-indices.go:34:44: z does not escape
./bounds-of-indices.go:43:12: v does not escape
./bounds-of-indices.go:43:30: w does not escape
./bounds-of-indices.go:43:48: x does not escape
./bounds-of-indices.go:47:13: s does not escape
./bounds-of-indices.go:55:16: t does not escape
./bounds-of-indices.go:61:13: t does not escape
./bounds-of-indices.go:65:15: literals capturing by value: t (addr=false assign=false width=8)
./bounds-of-indices.go:65:15: literals capturing by value: t (addr=false assign=false width=8)
./bounds-of-indices.go:66:2: literals capturing by value: plain (addr=false assign=false width=8)
./bounds-of-indices.go:65:25: literals capturing by value: n (addr=false assign=false width=8)
./bounds-of-indices.go:65:15: literals capturing by value: t (addr=false assign=false width=8)
./bounds-of-indices.go:65:25: literals capturing by value: n (addr=false assign=false width=8)
./bounds-of-indices.go:67:57: func literal escapes to heap in literals:
./bounds-of-indices.go:67:57:   flow: ~r1 ← &{storage for func literal}:
./bounds-of-indices.go:67:57:     from func literal (spill) at ./bounds-of-indices.go:67:57
./bounds-of-indices.go:67:57:     from return func literal, func literal (return) at ./bounds-of-indices.go:67:2
./bounds-of-indices.go:65:15: parameter t leaks to {storage for func literal} for literals with derefs=0:
./bounds-of-indices.go:65:15:   flow: {storage for func literal} ← t:
./bounds-of-indices.go:65:15:     from t (captured by a closure) at ./bounds-of-indices.go:67:77
./bounds-of-indices.go:65:25: parameter n leaks to {storage for func literal} for literals with derefs=0:
./bounds-of-indices.go:65:25:   flow: {storage for func literal} ← n:
./bounds-of-indices.go:65:25:     from n (captured by a closure) at ./bounds-of-indices.go:67:79
./bounds-of-indices.go:67:9: func literal escapes to heap in literals:
./bounds-of-indices.go:67:9:   flow: ~r0 ← &{storage for func literal}:
./bounds-of-indices.go:67:9:     from func literal (spill) at ./bounds-of-indices.go:67:9
./bounds-of-indices.go:67:9:     from return func literal, func literal (return) at ./bounds-of-indices.go:67:2
./bounds-of-indices.go:65:15: parameter t leaks to {storage for func literal} for literals with derefs=0:
./bounds-of-indices.go:65:15:   flow: {storage for func literal} ← t:
./bounds-of-indices.go:65:15:     from t (captured by a closure) at ./bounds-of-indices.go:67:36
./bounds-of-indices.go:65:25: parameter n leaks to {storage for func literal} for literals with derefs=0:
./bounds-of-indices.go:65:25:   flow: {storage for func literal} ← n:
./bounds-of-indices.go:65:25:     from n (captured by a closure) at ./bounds-of-indices.go:67:51
./bounds-of-indices.go:66:11: func literal escapes to heap in literals:
./bounds-of-indices.go:66:11:   flow: plain ← &{storage for func literal}:
./bounds-of-indices.go:66:11:     from func literal (spill) at ./bounds-of-indices.go:66:11
./bounds-of-indices.go:66:11:     from plain := func literal (assign) at ./bounds-of-indices.go:66:8
./bounds-of-indices.go:66:11:   flow: {storage for func literal} ← plain:
./bounds-of-indices.go:66:11:     from plain (captured by a closure) at ./bounds-of-indices.go:67:45
./bounds-of-indices.go:65:15: parameter t leaks to {storage for func literal} for literals with derefs=0:
./bounds-of-indices.go:65:15:   flow: {storage for func literal} ← t:
./bounds-of-indices.go:65:15:     from t (captured by a closure) at ./bounds-of-indices.go:66:36
./bounds-of-indices.go:65:15: leaking param: t
./bounds-of-indices.go:66:11: func literal escapes to heap
./bounds-of-indices.go:67:9: func literal escapes to heap
./bounds-of-indices.go:67:57: func literal escapes to heap
./bounds-of-indices.go:76:21: append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) escapes to heap in appended:
./bounds-of-indices.go:76:21:   flow: ~r2 ← &{storage for append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...)}:
./bounds-of-indices.go:76:21:     from append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (spill) at ./bounds-of-indices.go:76:21
./bounds-of-indices.go:76:21:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:76:28: append(a, t[n & 2]) escapes to heap in appended:
./bounds-of-indices.go:76:28:   flow: {temp} ← &{storage for append(a, t[n & 2])}:
./bounds-of-indices.go:76:28:     from append(a, t[n & 2]) (spill) at ./bounds-of-indices.go:76:28
./bounds-of-indices.go:76:28:     from append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (call parameter) at ./bounds-of-indices.go:76:21
./bounds-of-indices.go:76:28:   flow: ~r2 ← {temp}:
./bounds-of-indices.go:76:28:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:74:13: append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) escapes to heap in appended:
./bounds-of-indices.go:74:13:   flow: a ← &{storage for append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...)}:
./bounds-of-indices.go:74:13:     from append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (spill) at ./bounds-of-indices.go:74:13
./bounds-of-indices.go:74:13:     from a := append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (assign) at ./bounds-of-indices.go:74:4
./bounds-of-indices.go:74:13:   flow: {temp} ← a:
./bounds-of-indices.go:74:13:     from append(a, t[n & 2]) (call parameter) at ./bounds-of-indices.go:76:28
./bounds-of-indices.go:74:13:   flow: {temp} ← {temp}:
./bounds-of-indices.go:74:13:     from append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (call parameter) at ./bounds-of-indices.go:76:21
./bounds-of-indices.go:74:13:   flow: ~r2 ← {temp}:
./bounds-of-indices.go:74:13:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:73:15: parameter s leaks to ~r2 for appended with derefs=0:
./bounds-of-indices.go:73:15:   flow: {temp} ← s:
./bounds-of-indices.go:73:15:     from s[t[n & 1]:] (slice) at ./bounds-of-indices.go:74:15
./bounds-of-indices.go:73:15:     from append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (call parameter) at ./bounds-of-indices.go:74:13
./bounds-of-indices.go:73:15:   flow: a ← {temp}:
./bounds-of-indices.go:73:15:     from a := append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (assign) at ./bounds-of-indices.go:74:4
./bounds-of-indices.go:73:15:   flow: {temp} ← a:
./bounds-of-indices.go:73:15:     from append(a, t[n & 2]) (call parameter) at ./bounds-of-indices.go:76:28
./bounds-of-indices.go:73:15:   flow: {temp} ← {temp}:
./bounds-of-indices.go:73:15:     from append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (call parameter) at ./bounds-of-indices.go:76:21
./bounds-of-indices.go:73:15:   flow: ~r2 ← {temp}:
./bounds-of-indices.go:73:15:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:75:12: append(s, make([]int, length(t[n & 3]) + t[n & 7])...) escapes to heap in appended:
./bounds-of-indices.go:75:12:   flow: s ← &{storage for append(s, make([]int, length(t[n & 3]) + t[n & 7])...)}:
./bounds-of-indices.go:75:12:     from append(s, make([]int, length(t[n & 3]) + t[n & 7])...) (spill) at ./bounds-of-indices.go:75:12
./bounds-of-indices.go:75:12:     from s = append(s, make([]int, length(t[n & 3]) + t[n & 7])...) (assign) at ./bounds-of-indices.go:75:4
./bounds-of-indices.go:75:12:   flow: {temp} ← s:
./bounds-of-indices.go:75:12:     from s[t[n & 1]:] (slice) at ./bounds-of-indices.go:74:15
./bounds-of-indices.go:75:12:     from append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (call parameter) at ./bounds-of-indices.go:74:13
./bounds-of-indices.go:75:12:   flow: a ← {temp}:
./bounds-of-indices.go:75:12:     from a := append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (assign) at ./bounds-of-indices.go:74:4
./bounds-of-indices.go:75:12:   flow: {temp} ← a:
./bounds-of-indices.go:75:12:     from append(a, t[n & 2]) (call parameter) at ./bounds-of-indices.go:76:28
./bounds-of-indices.go:75:12:   flow: {temp} ← {temp}:
./bounds-of-indices.go:75:12:     from append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (call parameter) at ./bounds-of-indices.go:76:21
./bounds-of-indices.go:75:12:   flow: ~r2 ← {temp}:
./bounds-of-indices.go:75:12:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:73:15: parameter s leaks to ~r1 for appended with derefs=0:
./bounds-of-indices.go:73:15:   flow: ~r1 ← s:
./bounds-of-indices.go:73:15:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:73:15: parameter s leaks to ~r0 for appended with derefs=0:
./bounds-of-indices.go:73:15:   flow: {temp} ← s:
./bounds-of-indices.go:73:15:     from s[t[n & 1]:] (slice) at ./bounds-of-indices.go:74:15
./bounds-of-indices.go:73:15:     from append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (call parameter) at ./bounds-of-indices.go:74:13
./bounds-of-indices.go:73:15:   flow: a ← {temp}:
./bounds-of-indices.go:73:15:     from a := append(s[t[n & 1]:], make([]int, t[n & 7] + length(t[n & 3]))...) (assign) at ./bounds-of-indices.go:74:4
./bounds-of-indices.go:73:15:   flow: ~r0 ← a:
./bounds-of-indices.go:73:15:     from return a, s, append(append(a, t[n & 2]), make([]int, t[length(n) & 4])...) (return) at ./bounds-of-indices.go:76:2
./bounds-of-indices.go:73:15: leaking param: s to result ~r0 level=0
./bounds-of-indices.go:73:15: leaking param: s to result ~r1 level=0
./bounds-of-indices.go:73:15: leaking param: s to result ~r2 level=0
./bounds-of-indices.go:73:24: t does not escape
./bounds-of-indices.go:74:30: make([]int, t[n & 7] + length(t[n & 3])) does not escape
./bounds-of-indices.go:74:13: append escapes to heap
./bounds-of-indices.go:75:20: make([]int, length(t[n & 3]) + t[n & 7]) does not escape
./bounds-of-indices.go:75:12: append escapes to heap
./bounds-of-indices.go:76:28: append escapes to heap
./bounds-of-indices.go:76:45: make([]int, t[length(n) & 4]) does not escape
./bounds-of-indices.go:76:21: append escapes to heap
./bounds-of-indices.go:9:10: index bounds check elided
./bounds-of-indices.go:13:10: index bounds check elided
./bounds-of-indices.go:13:17: index bounds check elided
./bounds-of-indices.go:17:10: index bounds check elided
./bounds-of-indices.go:17:28: index bounds check elided
./bounds-of-indices.go:17:46: index bounds check elided
./bounds-of-indices.go:17:55: index bounds check elided
./bounds-of-indices.go:17:64: index bounds check elided
./bounds-of-indices.go:17:73: index bounds check elided
./bounds-of-indices.go:18:10: index bounds check elided
./bounds-of-indices.go:18:66: index bounds check elided
./bounds-of-indices.go:18:75: index bounds check elided
./bounds-of-indices.go:19:10: index bounds check elided
./bounds-of-indices.go:19:33: index bounds check elided
./bounds-of-indices.go:25:10: index bounds check elided
./bounds-of-indices.go:25:28: index bounds check elided
./bounds-of-indices.go:25:46: index bounds check elided
./bounds-of-indices.go:25:73: index bounds check elided
./bounds-of-indices.go:26:16: index bounds check elided
./bounds-of-indices.go:26:38: index bounds check elided
./bounds-of-indices.go:30:10: index bounds check elided
./bounds-of-indices.go:30:40: index bounds check elided
./bounds-of-indices.go:30:50: index bounds check elided
./bounds-of-indices.go:30:69: index bounds check elided
./bounds-of-indices.go:30:78: index bounds check elided
./bounds-of-indices.go:31:43: index bounds check elided
./bounds-of-indices.go:31:67: index bounds check elided
./bounds-of-indices.go:35:10: index bounds check elided
./bounds-of-indices.go:35:30: index bounds check elided
./bounds-of-indices.go:35:40: index bounds check elided
./bounds-of-indices.go:35:60: index bounds check elided
./bounds-of-indices.go:35:81: index bounds check elided
./bounds-of-indices.go:35:103: index bounds check elided
./bounds-of-indices.go:36:23: index bounds check elided
./bounds-of-indices.go:36:36: index bounds check elided
./bounds-of-indices.go:36:46: index bounds check elided
./bounds-of-indices.go:36:56: index bounds check elided
./bounds-of-indices.go:36:87: index bounds check elided
./bounds-of-indices.go:44:10: index bounds check elided
./bounds-of-indices.go:44:32: index bounds check elided
./bounds-of-indices.go:44:46: index bounds check elided
./bounds-of-indices.go:44:53: index bounds check elided
./bounds-of-indices.go:52:19: index bounds check elided
./bounds-of-indices.go:52:37: index bounds check elided
./bounds-of-indices.go:62:21: index bounds check elided
./bounds-of-indices.go:62:100: index bounds check elided
./bounds-of-indices.go:62:115: index bounds check elided
./bounds-of-indices.go:62:132: index bounds check elided
./bounds-of-indices.go:67:37: index bounds check elided
./bounds-of-indices.go:66:79: index bounds check elided
./bounds-of-indices.go:74:17: index bounds check elided
./bounds-of-indices.go:74:53: index bounds check elided
./bounds-of-indices.go:74:39: index bounds check elided
./bounds-of-indices.go:75:36: index bounds check elided
./bounds-of-indices.go:75:44: index bounds check elided
