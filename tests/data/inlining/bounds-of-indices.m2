# command-line-arguments
./bounds-of-indices.go:8:6: can inline types with cost 20 as: func(*table, *small, uint8, uint16, int8, bool) int { return t[b] + t[d] + s[b] + t[c] }
./bounds-of-indices.go:12:6: can inline wide with cost 25 as: func(*[65536]int, *[65535]int, uint8, uint16, uint32, uint64) int { return t[a] + t[b] + u[b] + t[c] + t[d] }
./bounds-of-indices.go:16:6: cannot inline masks: function too complex: cost 183 exceeds budget 80
./bounds-of-indices.go:24:6: cannot inline remainders: function too complex: cost 82 exceeds budget 80
./bounds-of-indices.go:29:6: cannot inline quotients: function too complex: cost 117 exceeds budget 80
./bounds-of-indices.go:34:6: cannot inline shifts: function too complex: cost 132 exceeds budget 80
./bounds-of-indices.go:43:6: can inline large with cost 57 as: func(*[8589934592]int8, *[4294967296]int8, *[4294967295]int8, uint64, uint32) int8 { return v[m >> uint(31)] + v[m >> uint(30)] + w[c] + x[c] + v[c] + w[m >> uint(32)] + w[m >> uint(31)] + v[m % uint64(8589934592)] + x[m & uint64(4294967295)] }
./bounds-of-indices.go:47:6: can inline slices with cost 16 as: func([]int, uint8, int) int { return s[n & uint8(7)] + s[n] + s[n & uint8(0)] }
./bounds-of-indices.go:51:6: can inline texts with cost 24 as: func(uint8, int) byte { return "01234567"[b & uint8(7)] + "01234567"[b >> uint(5)] + "01234567"[n % 8] + "01234567"[b & uint8(8)] }
./bounds-of-indices.go:55:6: can inline constants with cost 20 as: func(*small) int { n := 3; return t[7] + t[n] + t[0] }
./bounds-of-indices.go:61:6: cannot inline nested: function too complex: cost 93 exceeds budget 80
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
./bounds-of-indices.go:36:10: index bounds check elided
./bounds-of-indices.go:36:20: index bounds check elided
./bounds-of-indices.go:36:30: index bounds check elided
./bounds-of-indices.go:36:61: index bounds check elided
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
