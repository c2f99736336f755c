# command-line-arguments
./48-bounds-order.go:9:6: can inline at with cost 5 as: func(*[256]int, byte) int { return t[b] }
./48-bounds-order.go:11:6: can inline key with cost 5 as: func(*[256]pair, byte) pair { return f[b] }
./48-bounds-order.go:13:6: can inline name with cost 5 as: func(*[256]string, byte) string { return s[b] }
./48-bounds-order.go:15:6: can inline two with cost 11 as: func(*[256]int, byte) (int, int) { return t[b], t[b + byte(1)] }
./48-bounds-order.go:17:6: can inline set with cost 6 as: func(*[256]int, byte) { t[b] = 1 }
./48-bounds-order.go:19:6: can inline arg with cost 14 as: func(any, int) { sink = x; set(new([256]int), byte(n)) }
./48-bounds-order.go:21:6: can inline mixed with cost 20 as: func(*[256]int, [256]string, byte) int { return t[b] + at(t, b) + len(s[b]) }
./48-bounds-order.go:29:17: can inline calls.func1 with cost 5 as: func() int { return t[b] }
./48-bounds-order.go:23:6: cannot inline calls: function too complex: cost 107 exceeds budget 80
./48-bounds-order.go:43:6: can inline t2 with cost 4 as: func(byte) byte { return b + byte(1) }
./48-bounds-order.go:32:6: cannot inline keys: function too complex: cost 102 exceeds budget 80
./48-bounds-order.go:45:6: cannot inline boxes: function too complex: cost 84 exceeds budget 80
./48-bounds-order.go:52:6: cannot inline slices: unhandled op DEFER
./48-bounds-order.go:65:3: can inline slices.deferwrap1 with cost 10 as: func() { set(.autotmp_8, .autotmp_9) }
./48-bounds-order.go:66:3: can inline slices.gowrap2 with cost 10 as: func() { set(.autotmp_10, .autotmp_11) }
./48-bounds-order.go:71:6: can inline sends with cost 44 as: func(chan pair, *[256]pair, *[256]int, byte) { select statement; c <- key(f, byte(t[b])) }
./48-bounds-order.go:80:6: can inline literals with cost 65 as: func(*[256]int, *[256]pair, byte) (map[pair]int, []int, pair) { return map[pair]int{...}, []int{...}, pair{...} }
./48-bounds-order.go:19:39: inlining call to set
./48-bounds-order.go:21:70: inlining call to at
./48-bounds-order.go:24:13: inlining call to two
./48-bounds-order.go:25:5: inlining call to set
./48-bounds-order.go:26:7: inlining call to at
./48-bounds-order.go:26:26: inlining call to at
./48-bounds-order.go:27:23: inlining call to at
./48-bounds-order.go:27:12: inlining call to at
./48-bounds-order.go:29:43: inlining call to calls.func1
./48-bounds-order.go:33:7: inlining call to key
./48-bounds-order.go:34:15: inlining call to at
./48-bounds-order.go:35:8: inlining call to name
./48-bounds-order.go:36:16: inlining call to key
./48-bounds-order.go:38:25: inlining call to t2
./48-bounds-order.go:38:19: inlining call to key
./48-bounds-order.go:40:15: inlining call to name
./48-bounds-order.go:46:12: inlining call to key
./48-bounds-order.go:47:11: inlining call to at
./48-bounds-order.go:48:14: inlining call to at
./48-bounds-order.go:48:5: inlining call to arg
./48-bounds-order.go:49:9: inlining call to key
./48-bounds-order.go:49:5: inlining call to arg
./48-bounds-order.go:48:5: inlining call to set
./48-bounds-order.go:49:5: inlining call to set
./48-bounds-order.go:53:18: inlining call to at
./48-bounds-order.go:54:6: inlining call to at
./48-bounds-order.go:55:12: inlining call to at
./48-bounds-order.go:56:17: inlining call to at
./48-bounds-order.go:57:19: inlining call to at
./48-bounds-order.go:60:11: inlining call to at
./48-bounds-order.go:62:14: inlining call to at
./48-bounds-order.go:64:8: inlining call to key
./48-bounds-order.go:65:12: inlining call to set
./48-bounds-order.go:66:9: inlining call to set
./48-bounds-order.go:73:15: inlining call to key
./48-bounds-order.go:77:10: inlining call to key
./48-bounds-order.go:81:25: inlining call to key
./48-bounds-order.go:81:49: inlining call to at
./48-bounds-order.go:81:72: inlining call to at
./48-bounds-order.go:81:94: inlining call to at
./48-bounds-order.go:9:9: t does not escape
./48-bounds-order.go:11:10: f does not escape
./48-bounds-order.go:13:11: parameter s leaks to ~r0 for name with derefs=1:
./48-bounds-order.go:13:11:   flow: ~r0 ← *s:
./48-bounds-order.go:13:11:     from s (indirection) at ./48-bounds-order.go:13:52
./48-bounds-order.go:13:11:     from s[b] (fixed-array-index-of) at ./48-bounds-order.go:13:52
./48-bounds-order.go:13:11:     from return s[b] (return) at ./48-bounds-order.go:13:44
./48-bounds-order.go:13:11: leaking param: s to result ~r0 level=1
./48-bounds-order.go:15:10: t does not escape
./48-bounds-order.go:17:10: t does not escape
./48-bounds-order.go:19:10: parameter x leaks to {heap} for arg with derefs=0:
./48-bounds-order.go:19:10:   flow: {heap} ← x:
./48-bounds-order.go:19:10:     from sink = x (assign) at ./48-bounds-order.go:19:31
./48-bounds-order.go:19:10: leaking param: x
./48-bounds-order.go:19:43: new([256]int) does not escape
./48-bounds-order.go:21:12: t does not escape
./48-bounds-order.go:21:25: s does not escape
./48-bounds-order.go:23:12: t does not escape
./48-bounds-order.go:32:59: parameter s leaks to {heap} for keys with derefs=1:
./48-bounds-order.go:32:59:   flow: s ← s:
./48-bounds-order.go:32:59:     from s, b := s, b (assign-pair) at ./48-bounds-order.go:35:8
./48-bounds-order.go:32:59:   flow: ~r0 ← *s:
./48-bounds-order.go:32:59:     from s (indirection) at ./48-bounds-order.go:35:8
./48-bounds-order.go:32:59:     from s[b] (fixed-array-index-of) at ./48-bounds-order.go:35:8
./48-bounds-order.go:32:59:     from ~r0 = s[b] (assign-pair) at ./48-bounds-order.go:35:8
./48-bounds-order.go:32:59:   flow: {heap} ← ~r0:
./48-bounds-order.go:32:59:     from n[~r0] (key of map put) at ./48-bounds-order.go:35:3
./48-bounds-order.go:32:11: m does not escape
./48-bounds-order.go:32:27: n does not escape
./48-bounds-order.go:32:45: f does not escape
./48-bounds-order.go:32:59: leaking param content: s
./48-bounds-order.go:32:75: t does not escape
./48-bounds-order.go:46:12: ~r0 escapes to heap in boxes:
./48-bounds-order.go:46:12:   flow: {heap} ← &{storage for ~r0}:
./48-bounds-order.go:46:12:     from ~r0 (spill) at ./48-bounds-order.go:46:12
./48-bounds-order.go:46:12:     from sink = ~r0 (assign) at ./48-bounds-order.go:46:7
./48-bounds-order.go:47:11: ~r0 escapes to heap in boxes:
./48-bounds-order.go:47:11:   flow: {heap} ← &{storage for ~r0}:
./48-bounds-order.go:47:11:     from ~r0 (spill) at ./48-bounds-order.go:47:11
./48-bounds-order.go:47:11:     from sink = ~r0 (assign) at ./48-bounds-order.go:47:7
./48-bounds-order.go:48:7: f[b] escapes to heap in boxes:
./48-bounds-order.go:48:7:   flow: x ← &{storage for f[b]}:
./48-bounds-order.go:48:7:     from f[b] (spill) at ./48-bounds-order.go:48:7
./48-bounds-order.go:48:7:     from x, n := f[b], ~r0 (assign-pair) at ./48-bounds-order.go:48:5
./48-bounds-order.go:48:7:   flow: {heap} ← x:
./48-bounds-order.go:48:7:     from sink = x (assign) at ./48-bounds-order.go:48:5
./48-bounds-order.go:49:9: ~r0 escapes to heap in boxes:
./48-bounds-order.go:49:9:   flow: x ← &{storage for ~r0}:
./48-bounds-order.go:49:9:     from ~r0 (spill) at ./48-bounds-order.go:49:9
./48-bounds-order.go:49:9:     from x, n := ~r0, t[b] (assign-pair) at ./48-bounds-order.go:49:5
./48-bounds-order.go:49:9:   flow: {heap} ← x:
./48-bounds-order.go:49:9:     from sink = x (assign) at ./48-bounds-order.go:49:5
./48-bounds-order.go:45:12: f does not escape
./48-bounds-order.go:45:26: t does not escape
./48-bounds-order.go:46:12: ~r0 escapes to heap
./48-bounds-order.go:47:11: ~r0 escapes to heap
./48-bounds-order.go:48:7: f[b] escapes to heap
./48-bounds-order.go:48:5: new([256]int) does not escape
./48-bounds-order.go:49:9: ~r0 escapes to heap
./48-bounds-order.go:49:5: new([256]int) does not escape
./48-bounds-order.go:66:3: func literal escapes to heap in slices:
./48-bounds-order.go:66:3:   flow: {heap} ← &{storage for func literal}:
./48-bounds-order.go:66:3:     from func literal (spill) at ./48-bounds-order.go:66:3
./48-bounds-order.go:65:3: slices capturing by value: .autotmp_8 (addr=false assign=false width=8)
./48-bounds-order.go:65:3: slices capturing by value: .autotmp_9 (addr=false assign=false width=1)
./48-bounds-order.go:66:3: slices capturing by value: .autotmp_10 (addr=false assign=false width=8)
./48-bounds-order.go:66:3: slices capturing by value: .autotmp_11 (addr=false assign=false width=1)
./48-bounds-order.go:52:22: parameter t leaks to {storage for func literal} for slices with derefs=0:
./48-bounds-order.go:52:22:   flow: .autotmp_10 ← t:
./48-bounds-order.go:52:22:     from .autotmp_10, .autotmp_11 = t, b (assign-pair) at ./48-bounds-order.go:66:3
./48-bounds-order.go:52:22:   flow: {storage for func literal} ← .autotmp_10:
./48-bounds-order.go:52:22:     from .autotmp_10 (captured by a closure) at ./48-bounds-order.go:66:3
./48-bounds-order.go:52:13: parameter s leaks to ~r0 for slices with derefs=0:
./48-bounds-order.go:52:13:   flow: ~r0 ← s:
./48-bounds-order.go:52:13:     from s[~r0:t[b]] (slice) at ./48-bounds-order.go:62:11
./48-bounds-order.go:52:13:     from return s[~r0:t[b]] (return) at ./48-bounds-order.go:62:3
./48-bounds-order.go:53:12: append(s, ~r0, t[b]) escapes to heap in slices:
./48-bounds-order.go:53:12:   flow: s ← &{storage for append(s, ~r0, t[b])}:
./48-bounds-order.go:53:12:     from append(s, ~r0, t[b]) (spill) at ./48-bounds-order.go:53:12
./48-bounds-order.go:53:12:     from s = append(s, ~r0, t[b]) (assign) at ./48-bounds-order.go:53:4
./48-bounds-order.go:53:12:   flow: ~r0 ← s:
./48-bounds-order.go:53:12:     from s[~r0:t[b]] (slice) at ./48-bounds-order.go:62:11
./48-bounds-order.go:53:12:     from return s[~r0:t[b]] (return) at ./48-bounds-order.go:62:3
./48-bounds-order.go:52:13: leaking param: s to result ~r0 level=0
./48-bounds-order.go:52:22: leaking param: t
./48-bounds-order.go:52:35: f does not escape
./48-bounds-order.go:53:12: append escapes to heap
./48-bounds-order.go:71:12: c does not escape
./48-bounds-order.go:71:25: f does not escape
./48-bounds-order.go:71:39: t does not escape
./48-bounds-order.go:81:63: []int{...} escapes to heap in literals:
./48-bounds-order.go:81:63:   flow: ~r1 ← &{storage for []int{...}}:
./48-bounds-order.go:81:63:     from []int{...} (spill) at ./48-bounds-order.go:81:63
./48-bounds-order.go:81:63:     from return map[pair]int{...}, []int{...}, pair{...} (return) at ./48-bounds-order.go:81:2
./48-bounds-order.go:81:21: map[pair]int{...} escapes to heap in literals:
./48-bounds-order.go:81:21:   flow: ~r0 ← &{storage for map[pair]int{...}}:
./48-bounds-order.go:81:21:     from map[pair]int{...} (spill) at ./48-bounds-order.go:81:21
./48-bounds-order.go:81:21:     from return map[pair]int{...}, []int{...}, pair{...} (return) at ./48-bounds-order.go:81:2
./48-bounds-order.go:80:15: t does not escape
./48-bounds-order.go:80:28: f does not escape
./48-bounds-order.go:81:21: map[pair]int{...} escapes to heap
./48-bounds-order.go:81:63: []int{...} escapes to heap
./48-bounds-order.go:9:44: index bounds check elided
./48-bounds-order.go:11:47: index bounds check elided
./48-bounds-order.go:13:52: index bounds check elided
./48-bounds-order.go:15:52: index bounds check elided
./48-bounds-order.go:15:58: index bounds check elided
./48-bounds-order.go:17:34: index bounds check elided
./48-bounds-order.go:19:39: index bounds check elided
./48-bounds-order.go:21:70: index bounds check elided
./48-bounds-order.go:21:84: index bounds check elided
./48-bounds-order.go:21:62: index bounds check elided
./48-bounds-order.go:24:13: index bounds check elided
./48-bounds-order.go:24:13: index bounds check elided
./48-bounds-order.go:25:5: index bounds check elided
./48-bounds-order.go:26:7: index bounds check elided
./48-bounds-order.go:26:17: index bounds check elided
./48-bounds-order.go:26:26: index bounds check elided
./48-bounds-order.go:27:23: index bounds check elided
./48-bounds-order.go:27:12: index bounds check elided
./48-bounds-order.go:29:43: index bounds check elided
./48-bounds-order.go:33:7: index bounds check elided
./48-bounds-order.go:33:18: index bounds check elided
./48-bounds-order.go:34:5: index bounds check elided
./48-bounds-order.go:34:15: index bounds check elided
./48-bounds-order.go:35:8: index bounds check elided
./48-bounds-order.go:36:16: index bounds check elided
./48-bounds-order.go:38:19: index bounds check elided
./48-bounds-order.go:38:34: index bounds check elided
./48-bounds-order.go:40:15: index bounds check elided
./48-bounds-order.go:46:12: index bounds check elided
./48-bounds-order.go:47:11: index bounds check elided
./48-bounds-order.go:48:14: index bounds check elided
./48-bounds-order.go:48:7: index bounds check elided
./48-bounds-order.go:48:5: index bounds check elided
./48-bounds-order.go:49:9: index bounds check elided
./48-bounds-order.go:49:18: index bounds check elided
./48-bounds-order.go:49:5: index bounds check elided
./48-bounds-order.go:53:18: index bounds check elided
./48-bounds-order.go:53:27: index bounds check elided
./48-bounds-order.go:54:6: index bounds check elided
./48-bounds-order.go:54:19: index bounds check elided
./48-bounds-order.go:55:12: index bounds check elided
./48-bounds-order.go:55:21: index bounds check elided
./48-bounds-order.go:56:17: index bounds check elided
./48-bounds-order.go:56:6: index bounds check elided
./48-bounds-order.go:57:19: index bounds check elided
./48-bounds-order.go:58:11: index bounds check elided
./48-bounds-order.go:60:11: index bounds check elided
./48-bounds-order.go:61:8: index bounds check elided
./48-bounds-order.go:62:14: index bounds check elided
./48-bounds-order.go:62:22: index bounds check elided
./48-bounds-order.go:64:8: index bounds check elided
./48-bounds-order.go:64:19: index bounds check elided
./48-bounds-order.go:66:9: index bounds check elided
./48-bounds-order.go:65:12: index bounds check elided
./48-bounds-order.go:73:15: index bounds check elided
./48-bounds-order.go:75:4: index bounds check elided
./48-bounds-order.go:77:20: index bounds check elided
./48-bounds-order.go:77:10: index bounds check elided
./48-bounds-order.go:81:25: index bounds check elided
./48-bounds-order.go:81:34: index bounds check elided
./48-bounds-order.go:81:40: index bounds check elided
./48-bounds-order.go:81:49: index bounds check elided
./48-bounds-order.go:81:72: index bounds check elided
./48-bounds-order.go:81:94: index bounds check elided
./48-bounds-order.go:81:65: index bounds check elided
./48-bounds-order.go:81:110: index bounds check elided
