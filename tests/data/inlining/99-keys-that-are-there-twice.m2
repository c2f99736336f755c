# command-line-arguments
./99-keys-that-are-there-twice.go:10:6: can inline f1 with cost 45 as: func([256]byte, *[256][2]byte, byte, map[byte]byte, [256]byte) { m[a[i]] /= t[i]; t[i], b[t[i]][i & byte(1)] = byte(1), a[i]; a[i], b[t[i]][i & byte(1)] = byte(1), t[i] }
./99-keys-that-are-there-twice.go:16:6: can inline f2 with cost 27 as: func([256]byte, *[256][2]byte, byte, map[byte]byte, [256]byte) { m[a[i]] += t[i]; a[i], b[t[i]][i & byte(1)] = byte(1), a[i] }
./99-keys-that-are-there-twice.go:21:6: can inline f3 with cost 29 as: func([256]int, *[256][2]int, byte, map[int]int, [256]int) { m[a[i]] /= t[i]; a[i], b[t[i] & 7][i & byte(1)] = 1, a[i] }
./99-keys-that-are-there-twice.go:26:6: can inline f4 with cost 52 as: func([256]K, *[256][2]int, byte, map[K]int, [256]int) { m[a[i]] %= t[i]; t[i], b[t[i] & 7][i & byte(1)] = 1, a[i].b; a[i].b, b[t[i] & 7][i & byte(1)] = 1, a[i].b }
./99-keys-that-are-there-twice.go:32:6: can inline f5 with cost 30 as: func([256]string, *[256][2]int, byte, map[string]int, [256]int) { m[a[i]] %= t[i]; a[i], b[t[i] & 7][i & byte(1)] = "", len(a[i]) }
./99-keys-that-are-there-twice.go:6:6: cannot inline hide[go.shape.uint8]: marked go:noinline
./99-keys-that-are-there-twice.go:37:6: cannot inline f6: function too complex: cost 99 exceeds budget 80
./99-keys-that-are-there-twice.go:43:6: can inline f7 with cost 59 as: func([256]byte, *[256][2]byte, byte, *byte, map[byte]byte, map[[2]byte]byte, []byte, [256]string, [256]struct { f any; g any }) { m[byte(len(w[a[i]]))] /= b[a[byte(3)]]["0123456789abcdef"[byte(3)] & byte(1)]; n[b[*p + byte(1)]], b[a[*p]][z[*p].f.(byte) & byte(1)] = s[byte(len(w[byte(3)])) & byte(3)], byte(gn) }
./99-keys-that-are-there-twice.go:6:6: cannot inline hide[uint8]: marked go:noinline
./99-keys-that-are-there-twice.go:10:22: b does not escape
./99-keys-that-are-there-twice.go:10:47: m does not escape
./99-keys-that-are-there-twice.go:16:22: b does not escape
./99-keys-that-are-there-twice.go:16:47: m does not escape
./99-keys-that-are-there-twice.go:21:21: b does not escape
./99-keys-that-are-there-twice.go:21:45: m does not escape
./99-keys-that-are-there-twice.go:26:19: b does not escape
./99-keys-that-are-there-twice.go:26:43: m does not escape
./99-keys-that-are-there-twice.go:32:9: parameter a leaks to {heap} for f5 with derefs=0:
./99-keys-that-are-there-twice.go:32:9:   flow: {heap} ← a:
./99-keys-that-are-there-twice.go:32:9:     from a[i] (fixed-array-index-of) at ./99-keys-that-are-there-twice.go:33:5
./99-keys-that-are-there-twice.go:32:9:     from m[a[i]] (key of map put) at ./99-keys-that-are-there-twice.go:33:3
./99-keys-that-are-there-twice.go:32:9: leaking param: a
./99-keys-that-are-there-twice.go:32:24: b does not escape
./99-keys-that-are-there-twice.go:32:48: m does not escape
./99-keys-that-are-there-twice.go:37:9: a does not escape
./99-keys-that-are-there-twice.go:37:19: b does not escape
./99-keys-that-are-there-twice.go:37:44: m does not escape
./99-keys-that-are-there-twice.go:43:22: b does not escape
./99-keys-that-are-there-twice.go:43:47: p does not escape
./99-keys-that-are-there-twice.go:43:56: m does not escape
./99-keys-that-are-there-twice.go:43:73: n does not escape
./99-keys-that-are-there-twice.go:43:93: s does not escape
./99-keys-that-are-there-twice.go:43:103: w does not escape
./99-keys-that-are-there-twice.go:43:118: z does not escape
./99-keys-that-are-there-twice.go:11:5: index bounds check elided
./99-keys-that-are-there-twice.go:11:14: index bounds check elided
./99-keys-that-are-there-twice.go:12:3: index bounds check elided
./99-keys-that-are-there-twice.go:12:11: index bounds check elided
./99-keys-that-are-there-twice.go:12:9: index bounds check elided
./99-keys-that-are-there-twice.go:12:15: index bounds check elided
./99-keys-that-are-there-twice.go:12:27: index bounds check elided
./99-keys-that-are-there-twice.go:13:3: index bounds check elided
./99-keys-that-are-there-twice.go:13:11: index bounds check elided
./99-keys-that-are-there-twice.go:13:9: index bounds check elided
./99-keys-that-are-there-twice.go:13:15: index bounds check elided
./99-keys-that-are-there-twice.go:13:27: index bounds check elided
./99-keys-that-are-there-twice.go:17:14: index bounds check elided
./99-keys-that-are-there-twice.go:17:5: index bounds check elided
./99-keys-that-are-there-twice.go:18:3: index bounds check elided
./99-keys-that-are-there-twice.go:18:11: index bounds check elided
./99-keys-that-are-there-twice.go:18:27: index bounds check elided
./99-keys-that-are-there-twice.go:18:9: index bounds check elided
./99-keys-that-are-there-twice.go:18:15: index bounds check elided
./99-keys-that-are-there-twice.go:22:5: index bounds check elided
./99-keys-that-are-there-twice.go:22:14: index bounds check elided
./99-keys-that-are-there-twice.go:23:3: index bounds check elided
./99-keys-that-are-there-twice.go:23:29: index bounds check elided
./99-keys-that-are-there-twice.go:23:11: index bounds check elided
./99-keys-that-are-there-twice.go:23:9: index bounds check elided
./99-keys-that-are-there-twice.go:23:17: index bounds check elided
./99-keys-that-are-there-twice.go:27:5: index bounds check elided
./99-keys-that-are-there-twice.go:27:14: index bounds check elided
./99-keys-that-are-there-twice.go:28:3: index bounds check elided
./99-keys-that-are-there-twice.go:28:11: index bounds check elided
./99-keys-that-are-there-twice.go:28:17: index bounds check elided
./99-keys-that-are-there-twice.go:28:29: index bounds check elided
./99-keys-that-are-there-twice.go:29:3: index bounds check elided
./99-keys-that-are-there-twice.go:29:31: index bounds check elided
./99-keys-that-are-there-twice.go:29:13: index bounds check elided
./99-keys-that-are-there-twice.go:29:11: index bounds check elided
./99-keys-that-are-there-twice.go:29:19: index bounds check elided
./99-keys-that-are-there-twice.go:33:5: index bounds check elided
./99-keys-that-are-there-twice.go:33:14: index bounds check elided
./99-keys-that-are-there-twice.go:34:34: index bounds check elided
./99-keys-that-are-there-twice.go:34:3: index bounds check elided
./99-keys-that-are-there-twice.go:34:11: index bounds check elided
./99-keys-that-are-there-twice.go:34:9: index bounds check elided
./99-keys-that-are-there-twice.go:34:17: index bounds check elided
./99-keys-that-are-there-twice.go:38:16: index bounds check elided
./99-keys-that-are-there-twice.go:39:5: index bounds check elided
./99-keys-that-are-there-twice.go:39:20: index bounds check elided
./99-keys-that-are-there-twice.go:40:3: index bounds check elided
./99-keys-that-are-there-twice.go:40:11: index bounds check elided
./99-keys-that-are-there-twice.go:40:27: index bounds check elided
./99-keys-that-are-there-twice.go:40:9: index bounds check elided
./99-keys-that-are-there-twice.go:40:15: index bounds check elided
./99-keys-that-are-there-twice.go:44:18: index bounds check elided
./99-keys-that-are-there-twice.go:44:16: index bounds check elided
./99-keys-that-are-there-twice.go:44:30: index bounds check elided
./99-keys-that-are-there-twice.go:44:42: index bounds check elided
./99-keys-that-are-there-twice.go:45:30: index bounds check elided
./99-keys-that-are-there-twice.go:45:7: index bounds check elided
./99-keys-that-are-there-twice.go:45:23: index bounds check elided
./99-keys-that-are-there-twice.go:45:21: index bounds check elided
./99-keys-that-are-there-twice.go:45:28: index bounds check elided
