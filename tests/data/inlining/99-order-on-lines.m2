# command-line-arguments
./99-order-on-lines.go:95:6: can inline generic[go.shape.int] with cost 62 as: func(*[3]uintptr, *[8]go.shape.int, go.shape.int, go.shape.int) go.shape.int { a[i & go.shape.int(1)], a[i & go.shape.int(2)] = a[i & go.shape.int(3)], a[i & go.shape.int(4)]; a[j & go.shape.int(1)] = a[j & go.shape.int(2)] + go.shape.int(len(a[i & go.shape.int(3):j & go.shape.int(4)])); return max(a[i & go.shape.int(5)], a[i & go.shape.int(6)]) }
./99-order-on-lines.go:95:6: can inline generic[int] with cost 70 as: func(*[8]int, int, int) int { return generic[go.shape.int](&.dict.generic[int], a, i, j) }
./99-order-on-lines.go:95:6: can inline generic[go.shape.int8] with cost 63 as: func(*[3]uintptr, *[8]go.shape.int8, go.shape.int8, go.shape.int8) go.shape.int8 { a[i & go.shape.int8(1)], a[i & go.shape.int8(2)] = a[i & go.shape.int8(3)], a[i & go.shape.int8(4)]; a[j & go.shape.int8(1)] = a[j & go.shape.int8(2)] + go.shape.int8(len(a[i & go.shape.int8(3):j & go.shape.int8(4)])); return max(a[i & go.shape.int8(5)], a[i & go.shape.int8(6)]) }
./99-order-on-lines.go:95:6: can inline generic[int8] with cost 71 as: func(*[8]int8, int8, int8) int8 { return generic[go.shape.int8](&.dict.generic[int8], a, i, j) }
./99-order-on-lines.go:19:6: cannot inline call: marked go:noinline
./99-order-on-lines.go:22:6: cannot inline two: marked go:noinline
./99-order-on-lines.go:24:6: can inline inl with cost 6 as: func(int, int) int { return x * 3 + y }
./99-order-on-lines.go:26:6: cannot inline selects: function too complex: cost 618 exceeds budget 80
./99-order-on-lines.go:41:6: cannot inline statements: unhandled op DEFER
./99-order-on-lines.go:72:2: can inline statements.deferwrap1 with cost 61 as: func() { call(.autotmp_28, .autotmp_29) }
./99-order-on-lines.go:72:30: can inline statements.gowrap2 with cost 61 as: func() { call(.autotmp_30, .autotmp_31) }
./99-order-on-lines.go:72:55: can inline statements.deferwrap3 with cost 20 as: func() { .autotmp_32(.autotmp_33) }
./99-order-on-lines.go:72:80: can inline statements.func1 with cost 13 as: func(int, int) { a[x & 1] = a[y & 2] }
./99-order-on-lines.go:72:74: can inline statements.deferwrap4 with cost 21 as: func() { .autotmp_34(.autotmp_35, .autotmp_36) }
./99-order-on-lines.go:73:2: can inline statements.func2 with cost 13 as: func() { a[i & 1] = a[j & 1] }
./99-order-on-lines.go:73:32: can inline statements.func3 with cost 13 as: func(int) { a[x & 2] = a[j & 2] }
./99-order-on-lines.go:87:6: cannot inline named: function too complex: cost 142 exceeds budget 80
./99-order-on-lines.go:95:6: inlining call to generic[go.shape.int]
./99-order-on-lines.go:95:6: inlining call to generic[go.shape.int8]
./99-order-on-lines.go:62:51: inlining call to inl
./99-order-on-lines.go:63:14: inlining call to inl
./99-order-on-lines.go:73:28: inlining call to statements.func2
./99-order-on-lines.go:73:63: inlining call to statements.func3
./99-order-on-lines.go:27:40: selects ignoring self-assignment in a[i & 3] = a[j & 3]
./99-order-on-lines.go:27:66: selects ignoring self-assignment in a[j & 7] = a[i & 7]
./99-order-on-lines.go:28:27: selects ignoring self-assignment in a[j & 7] = a[i & 7]
./99-order-on-lines.go:28:66: selects ignoring self-assignment in a[i & 3] = a[j & 3]
./99-order-on-lines.go:29:27: selects ignoring self-assignment in a[j & 7] = a[i & 7]
./99-order-on-lines.go:29:62: selects ignoring self-assignment in a[i & 3] = a[j & 3]
./99-order-on-lines.go:30:36: selects ignoring self-assignment in a[i & 3] = a[j & 3]
./99-order-on-lines.go:30:62: selects ignoring self-assignment in a[j & 7] = a[i & 7]
./99-order-on-lines.go:26:14: c does not escape
./99-order-on-lines.go:26:17: d does not escape
./99-order-on-lines.go:26:29: cs does not escape
./99-order-on-lines.go:26:46: a does not escape
./99-order-on-lines.go:26:57: s does not escape
./99-order-on-lines.go:42:50: statements ignoring self-assignment in a[i & 4] = a[i & 5]
./99-order-on-lines.go:44:52: statements ignoring self-assignment in a[i & 4] = a[i & 5]
./99-order-on-lines.go:45:31: statements ignoring self-assignment in a[i & 4] += a[i & 5]
./99-order-on-lines.go:46:37: statements ignoring self-assignment in a[i & 4] += a[i & 5]
./99-order-on-lines.go:47:55: statements ignoring self-assignment in a[i & 5] += a[i & 6]
./99-order-on-lines.go:48:48: statements ignoring self-assignment in n.a[i & 5] += n.a[i & 6]
./99-order-on-lines.go:52:49: statements ignoring self-assignment in a[x & 1] = a[i & 2]
./99-order-on-lines.go:52:84: statements ignoring self-assignment in a[len(x) & 3] = a[i & 4]
./99-order-on-lines.go:52:132: statements ignoring self-assignment in a[i & 5] = a[i & 6]
./99-order-on-lines.go:53:17: statements ignoring self-assignment in a[i & 1], a[i & 2] = a[i & 3], a[i & 4]
./99-order-on-lines.go:53:17: statements ignoring self-assignment in a[i & 1], a[i & 2] = a[i & 3], a[i & 4]
./99-order-on-lines.go:54:27: statements ignoring self-assignment in a[i & 1], a[i & 2], n.a[i & 3] = a[j & 3], n.a[j & 4], a[j & 5]
./99-order-on-lines.go:59:14: statements ignoring self-assignment in a[a[i & 1] & 2] += a[a[i & 3] & 4]
./99-order-on-lines.go:67:14: append(n.s, a[i & 1]) escapes to heap in statements:
./99-order-on-lines.go:67:14:   flow: {heap} ← &{storage for append(n.s, a[i & 1])}:
./99-order-on-lines.go:67:14:     from append(n.s, a[i & 1]) (spill) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:67:14:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:70:33: n.t[i & 2] + n.t[i & 3] + "x" escapes to heap in statements:
./99-order-on-lines.go:70:33:   flow: {heap} ← &{storage for n.t[i & 2] + n.t[i & 3] + "x"}:
./99-order-on-lines.go:70:33:     from n.t[i & 2] + n.t[i & 3] + "x" (spill) at ./99-order-on-lines.go:70:33
./99-order-on-lines.go:70:33:     from n.t[i & 1] = n.t[i & 2] + n.t[i & 3] + "x" (assign) at ./99-order-on-lines.go:70:11
./99-order-on-lines.go:70:49: statements ignoring self-assignment in n.t[j & 1] += n.t[j & 2]
./99-order-on-lines.go:70:104: string(b[a[i & 1]:a[i & 2]]) escapes to heap in statements:
./99-order-on-lines.go:70:104:   flow: {heap} ← &{storage for string(b[a[i & 1]:a[i & 2]])}:
./99-order-on-lines.go:70:104:     from string(b[a[i & 1]:a[i & 2]]) (spill) at ./99-order-on-lines.go:70:104
./99-order-on-lines.go:70:104:     from n.t[i & 3] = string(b[a[i & 1]:a[i & 2]]) (assign) at ./99-order-on-lines.go:70:94
./99-order-on-lines.go:71:9: a[i & 1] escapes to heap in statements:
./99-order-on-lines.go:71:9:   flow: {heap} ← &{storage for a[i & 1]}:
./99-order-on-lines.go:71:9:     from a[i & 1] (spill) at ./99-order-on-lines.go:71:9
./99-order-on-lines.go:71:9:     from n.i = a[i & 1] (assign) at ./99-order-on-lines.go:71:6
./99-order-on-lines.go:71:30: n.t[i & 2] escapes to heap in statements:
./99-order-on-lines.go:71:30:   flow: {heap} ← &{storage for n.t[i & 2]}:
./99-order-on-lines.go:71:30:     from n.t[i & 2] (spill) at ./99-order-on-lines.go:71:30
./99-order-on-lines.go:71:30:     from n.next.i = n.t[i & 2] (assign) at ./99-order-on-lines.go:71:25
./99-order-on-lines.go:72:30: func literal escapes to heap in statements:
./99-order-on-lines.go:72:30:   flow: {heap} ← &{storage for func literal}:
./99-order-on-lines.go:72:30:     from func literal (spill) at ./99-order-on-lines.go:72:30
./99-order-on-lines.go:72:104: statements.func1 ignoring self-assignment in a[x & 1] = a[y & 2]
./99-order-on-lines.go:73:28: statements ignoring self-assignment in a[i & 1] = a[j & 1]
./99-order-on-lines.go:73:63: statements ignoring self-assignment in a[x & 2] = a[j & 2]
./99-order-on-lines.go:80:11: statements ignoring self-assignment in a[i & 1] = a[i & 2]
./99-order-on-lines.go:80:30: statements ignoring self-assignment in a[i & 3] = a[i & 4]
./99-order-on-lines.go:83:20: a[i & 1] escapes to heap in statements:
./99-order-on-lines.go:83:20:   flow: {heap} ← &{storage for a[i & 1]}:
./99-order-on-lines.go:83:20:     from a[i & 1] (spill) at ./99-order-on-lines.go:83:20
./99-order-on-lines.go:83:20:     from panic(a[i & 1]) (call parameter) at ./99-order-on-lines.go:83:18
./99-order-on-lines.go:72:14: statements capturing by value: .autotmp_28 (addr=false assign=false width=8)
./99-order-on-lines.go:72:22: statements capturing by value: .autotmp_29 (addr=false assign=false width=8)
./99-order-on-lines.go:72:39: statements capturing by value: .autotmp_30 (addr=false assign=false width=8)
./99-order-on-lines.go:72:47: statements capturing by value: .autotmp_31 (addr=false assign=false width=8)
./99-order-on-lines.go:72:62: statements capturing by value: .autotmp_32 (addr=false assign=false width=8)
./99-order-on-lines.go:72:66: statements capturing by value: .autotmp_33 (addr=false assign=false width=8)
./99-order-on-lines.go:41:17: statements capturing by value: a (addr=false assign=false width=8)
./99-order-on-lines.go:72:80: statements capturing by value: .autotmp_34 (addr=false assign=false width=8)
./99-order-on-lines.go:72:116: statements capturing by value: .autotmp_35 (addr=false assign=false width=8)
./99-order-on-lines.go:72:124: statements capturing by value: .autotmp_36 (addr=false assign=false width=8)
./99-order-on-lines.go:41:46: parameter v leaks to {heap} for statements with derefs=0:
./99-order-on-lines.go:41:46:   flow: {heap} ← v:
./99-order-on-lines.go:41:46:     from v.(number) (dot) at ./99-order-on-lines.go:65:12
./99-order-on-lines.go:41:46:     from v.(number).Number(a[i & 2]) (call parameter) at ./99-order-on-lines.go:65:28
./99-order-on-lines.go:41:37: parameter s leaks to {heap} for statements with derefs=1:
./99-order-on-lines.go:41:37:   flow: {temp} ← s:
./99-order-on-lines.go:41:37:     from s[a[i & 3]:a[i & 4]] (slice) at ./99-order-on-lines.go:47:30
./99-order-on-lines.go:41:37:   flow: {heap} ← *{temp}:
./99-order-on-lines.go:41:37:     from for loop (range-deref) at ./99-order-on-lines.go:47:23
./99-order-on-lines.go:41:28: parameter n leaks to {heap} for statements with derefs=1:
./99-order-on-lines.go:41:28:   flow: {temp} ← *n:
./99-order-on-lines.go:41:28:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:41:28:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:41:28:   flow: {heap} ← {temp}:
./99-order-on-lines.go:41:28:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:71:45: n.in[i & 1] escapes to heap in statements:
./99-order-on-lines.go:71:45:   flow: v ← &{storage for n.in[i & 1]}:
./99-order-on-lines.go:71:45:     from n.in[i & 1] (spill) at ./99-order-on-lines.go:71:45
./99-order-on-lines.go:71:45:     from v = n.in[i & 1] (assign) at ./99-order-on-lines.go:71:39
./99-order-on-lines.go:71:45:   flow: {heap} ← v:
./99-order-on-lines.go:71:45:     from v.(number) (dot) at ./99-order-on-lines.go:65:12
./99-order-on-lines.go:71:45:     from v.(number).Number(a[i & 2]) (call parameter) at ./99-order-on-lines.go:65:28
./99-order-on-lines.go:71:74: struct { a int; b int }{...} escapes to heap in statements:
./99-order-on-lines.go:71:74:   flow: v ← &{storage for struct { a int; b int }{...}}:
./99-order-on-lines.go:71:74:     from struct { a int; b int }{...} (spill) at ./99-order-on-lines.go:71:74
./99-order-on-lines.go:71:74:     from v = struct { a int; b int }{...} (assign) at ./99-order-on-lines.go:71:54
./99-order-on-lines.go:71:74:   flow: {heap} ← v:
./99-order-on-lines.go:71:74:     from v.(number) (dot) at ./99-order-on-lines.go:65:12
./99-order-on-lines.go:71:74:     from v.(number).Number(a[i & 2]) (call parameter) at ./99-order-on-lines.go:65:28
./99-order-on-lines.go:41:37: parameter s leaks to {heap} for statements with derefs=0:
./99-order-on-lines.go:41:37:   flow: {storage for &node{...}} ← s:
./99-order-on-lines.go:41:37:     from s[a[i & 1]:] (slice) at ./99-order-on-lines.go:68:67
./99-order-on-lines.go:41:37:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:41:37:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:41:37:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:41:37:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:41:37:   flow: {temp} ← *n:
./99-order-on-lines.go:41:37:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:41:37:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:41:37:   flow: {heap} ← {temp}:
./99-order-on-lines.go:41:37:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:68:92: map[int]int{...} escapes to heap in statements:
./99-order-on-lines.go:68:92:   flow: {storage for &node{...}} ← &{storage for map[int]int{...}}:
./99-order-on-lines.go:68:92:     from map[int]int{...} (spill) at ./99-order-on-lines.go:68:92
./99-order-on-lines.go:68:92:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:68:92:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:68:92:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:68:92:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:68:92:   flow: {temp} ← *n:
./99-order-on-lines.go:68:92:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:68:92:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:68:92:   flow: {heap} ← {temp}:
./99-order-on-lines.go:68:92:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:66:12: append(s, a[i & 1], a[i & 2]) escapes to heap in statements:
./99-order-on-lines.go:66:12:   flow: s ← &{storage for append(s, a[i & 1], a[i & 2])}:
./99-order-on-lines.go:66:12:     from append(s, a[i & 1], a[i & 2]) (spill) at ./99-order-on-lines.go:66:12
./99-order-on-lines.go:66:12:     from s = append(s, a[i & 1], a[i & 2]) (assign) at ./99-order-on-lines.go:66:4
./99-order-on-lines.go:66:12:   flow: {storage for &node{...}} ← s:
./99-order-on-lines.go:66:12:     from s[a[i & 1]:] (slice) at ./99-order-on-lines.go:68:67
./99-order-on-lines.go:66:12:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:66:12:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:66:12:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:66:12:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:66:12:   flow: {temp} ← *n:
./99-order-on-lines.go:66:12:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:66:12:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:66:12:   flow: {heap} ← {temp}:
./99-order-on-lines.go:66:12:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:66:43: append(s[a[i & 1]:a[i & 2]], n.s[a[i & 3]:]...) escapes to heap in statements:
./99-order-on-lines.go:66:43:   flow: s ← &{storage for append(s[a[i & 1]:a[i & 2]], n.s[a[i & 3]:]...)}:
./99-order-on-lines.go:66:43:     from append(s[a[i & 1]:a[i & 2]], n.s[a[i & 3]:]...) (spill) at ./99-order-on-lines.go:66:43
./99-order-on-lines.go:66:43:     from s = append(s[a[i & 1]:a[i & 2]], n.s[a[i & 3]:]...) (assign) at ./99-order-on-lines.go:66:35
./99-order-on-lines.go:66:43:   flow: {storage for &node{...}} ← s:
./99-order-on-lines.go:66:43:     from s[a[i & 1]:] (slice) at ./99-order-on-lines.go:68:67
./99-order-on-lines.go:66:43:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:66:43:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:66:43:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:66:43:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:66:43:   flow: {temp} ← *n:
./99-order-on-lines.go:66:43:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:66:43:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:66:43:   flow: {heap} ← {temp}:
./99-order-on-lines.go:66:43:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:67:39: append(n.next.s, call(a[i & 1], a[i & 2]), a[i & 3]) escapes to heap in statements:
./99-order-on-lines.go:67:39:   flow: s ← &{storage for append(n.next.s, call(a[i & 1], a[i & 2]), a[i & 3])}:
./99-order-on-lines.go:67:39:     from append(n.next.s, call(a[i & 1], a[i & 2]), a[i & 3]) (spill) at ./99-order-on-lines.go:67:39
./99-order-on-lines.go:67:39:     from s = append(n.next.s, call(a[i & 1], a[i & 2]), a[i & 3]) (assign) at ./99-order-on-lines.go:67:31
./99-order-on-lines.go:67:39:   flow: {storage for &node{...}} ← s:
./99-order-on-lines.go:67:39:     from s[a[i & 1]:] (slice) at ./99-order-on-lines.go:68:67
./99-order-on-lines.go:67:39:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:67:39:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:67:39:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:67:39:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:67:39:   flow: {temp} ← *n:
./99-order-on-lines.go:67:39:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:67:39:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:67:39:   flow: {heap} ← {temp}:
./99-order-on-lines.go:67:39:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:68:11: []int{...} escapes to heap in statements:
./99-order-on-lines.go:68:11:   flow: s ← &{storage for []int{...}}:
./99-order-on-lines.go:68:11:     from []int{...} (spill) at ./99-order-on-lines.go:68:11
./99-order-on-lines.go:68:11:     from s = []int{...} (assign) at ./99-order-on-lines.go:68:4
./99-order-on-lines.go:68:11:   flow: {storage for &node{...}} ← s:
./99-order-on-lines.go:68:11:     from s[a[i & 1]:] (slice) at ./99-order-on-lines.go:68:67
./99-order-on-lines.go:68:11:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:68:11:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:68:11:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:68:11:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:68:11:   flow: {temp} ← *n:
./99-order-on-lines.go:68:11:     from n.s (dot of pointer) at ./99-order-on-lines.go:67:16
./99-order-on-lines.go:68:11:     from append(n.s, a[i & 1]) (call parameter) at ./99-order-on-lines.go:67:14
./99-order-on-lines.go:68:11:   flow: {heap} ← {temp}:
./99-order-on-lines.go:68:11:     from n.s = append(n.s, a[i & 1]) (assign) at ./99-order-on-lines.go:67:6
./99-order-on-lines.go:41:28: parameter n leaks to {storage for n.t[i & 2]} for statements with derefs=1:
./99-order-on-lines.go:41:28:   flow: {storage for n.t[i & 2]} ← *n:
./99-order-on-lines.go:41:28:     from n.t (dot of pointer) at ./99-order-on-lines.go:71:28
./99-order-on-lines.go:41:28:     from n.t[i & 2] (fixed-array-index-of) at ./99-order-on-lines.go:71:30
./99-order-on-lines.go:41:28:     from n.t[i & 2] (interface-converted) at ./99-order-on-lines.go:71:30
./99-order-on-lines.go:41:37: parameter s leaks to {storage for n.t[i & 2]} for statements with derefs=0:
./99-order-on-lines.go:41:37:   flow: {storage for &node{...}} ← s:
./99-order-on-lines.go:41:37:     from s[a[i & 1]:] (slice) at ./99-order-on-lines.go:68:67
./99-order-on-lines.go:41:37:     from node{...} (struct literal element) at ./99-order-on-lines.go:68:55
./99-order-on-lines.go:41:37:   flow: n ← &{storage for &node{...}}:
./99-order-on-lines.go:41:37:     from &node{...} (spill) at ./99-order-on-lines.go:68:50
./99-order-on-lines.go:41:37:     from n = &node{...} (assign) at ./99-order-on-lines.go:68:48
./99-order-on-lines.go:41:37:   flow: {storage for n.t[i & 2]} ← *n:
./99-order-on-lines.go:41:37:     from n.t (dot of pointer) at ./99-order-on-lines.go:71:28
./99-order-on-lines.go:41:37:     from n.t[i & 2] (fixed-array-index-of) at ./99-order-on-lines.go:71:30
./99-order-on-lines.go:41:37:     from n.t[i & 2] (interface-converted) at ./99-order-on-lines.go:71:30
./99-order-on-lines.go:41:17: a does not escape
./99-order-on-lines.go:41:28: leaking param content: n
./99-order-on-lines.go:41:37: leaking param: s
./99-order-on-lines.go:41:46: leaking param: v
./99-order-on-lines.go:51:66: n.t[j & 1] + "b" does not escape
./99-order-on-lines.go:66:12: append escapes to heap
./99-order-on-lines.go:66:43: append escapes to heap
./99-order-on-lines.go:67:14: append escapes to heap
./99-order-on-lines.go:67:39: append escapes to heap
./99-order-on-lines.go:68:11: []int{...} escapes to heap
./99-order-on-lines.go:68:50: &node{...} does not escape
./99-order-on-lines.go:68:92: map[int]int{...} escapes to heap
./99-order-on-lines.go:70:33: n.t[i & 2] + n.t[i & 3] + "x" escapes to heap
./99-order-on-lines.go:70:77: ([]byte)(n.t[i & 1]) does not escape
./99-order-on-lines.go:70:77: zero-copy string->[]byte conversion
./99-order-on-lines.go:70:104: string(b[a[i & 1]:a[i & 2]]) escapes to heap
./99-order-on-lines.go:71:9: a[i & 1] escapes to heap
./99-order-on-lines.go:71:30: n.t[i & 2] escapes to heap
./99-order-on-lines.go:71:45: n.in[i & 1] escapes to heap
./99-order-on-lines.go:71:74: struct { a int; b int }{...} escapes to heap
./99-order-on-lines.go:72:80: func literal does not escape
./99-order-on-lines.go:77:72: any(a[i & 1]) does not escape
./99-order-on-lines.go:83:20: a[i & 1] escapes to heap
./99-order-on-lines.go:87:12: a does not escape
./99-order-on-lines.go:96:17: generic[go.shape.int8] ignoring self-assignment in a[i & go.shape.int8(1)], a[i & go.shape.int8(2)] = a[i & go.shape.int8(3)], a[i & go.shape.int8(4)]
./99-order-on-lines.go:96:17: generic[go.shape.int8] ignoring self-assignment in a[i & go.shape.int8(1)], a[i & go.shape.int8(2)] = a[i & go.shape.int8(3)], a[i & go.shape.int8(4)]
./99-order-on-lines.go:95:6: generic[int8] ignoring self-assignment in a[i & go.shape.int8(1)], a[i & go.shape.int8(2)] = a[i & go.shape.int8(3)], a[i & go.shape.int8(4)]
./99-order-on-lines.go:95:6: generic[int8] ignoring self-assignment in a[i & go.shape.int8(1)], a[i & go.shape.int8(2)] = a[i & go.shape.int8(3)], a[i & go.shape.int8(4)]
./99-order-on-lines.go:96:17: generic[go.shape.int] ignoring self-assignment in a[i & go.shape.int(1)], a[i & go.shape.int(2)] = a[i & go.shape.int(3)], a[i & go.shape.int(4)]
./99-order-on-lines.go:96:17: generic[go.shape.int] ignoring self-assignment in a[i & go.shape.int(1)], a[i & go.shape.int(2)] = a[i & go.shape.int(3)], a[i & go.shape.int(4)]
./99-order-on-lines.go:95:6: generic[int] ignoring self-assignment in a[i & go.shape.int(1)], a[i & go.shape.int(2)] = a[i & go.shape.int(3)], a[i & go.shape.int(4)]
./99-order-on-lines.go:95:6: generic[int] ignoring self-assignment in a[i & go.shape.int(1)], a[i & go.shape.int(2)] = a[i & go.shape.int(3)], a[i & go.shape.int(4)]
<autogenerated>:1: parameter ~p0 leaks to {heap} for number.Number with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Number(~p1) (call parameter) at <autogenerated>:1
./99-order-on-lines.go:27:19: index bounds check elided
./99-order-on-lines.go:27:34: index bounds check elided
./99-order-on-lines.go:27:43: index bounds check elided
./99-order-on-lines.go:27:60: index bounds check elided
./99-order-on-lines.go:27:69: index bounds check elided
./99-order-on-lines.go:28:45: index bounds check elided
./99-order-on-lines.go:28:60: index bounds check elided
./99-order-on-lines.go:28:69: index bounds check elided
./99-order-on-lines.go:28:21: index bounds check elided
./99-order-on-lines.go:28:30: index bounds check elided
./99-order-on-lines.go:29:48: index bounds check elided
./99-order-on-lines.go:29:56: index bounds check elided
./99-order-on-lines.go:29:65: index bounds check elided
./99-order-on-lines.go:29:21: index bounds check elided
./99-order-on-lines.go:29:30: index bounds check elided
./99-order-on-lines.go:30:22: index bounds check elided
./99-order-on-lines.go:30:30: index bounds check elided
./99-order-on-lines.go:30:39: index bounds check elided
./99-order-on-lines.go:30:56: index bounds check elided
./99-order-on-lines.go:30:65: index bounds check elided
./99-order-on-lines.go:31:22: index bounds check elided
./99-order-on-lines.go:31:83: index bounds check elided
./99-order-on-lines.go:31:143: index bounds check elided
./99-order-on-lines.go:31:30: index bounds check elided
./99-order-on-lines.go:31:91: index bounds check elided
./99-order-on-lines.go:31:108: index bounds check elided
./99-order-on-lines.go:31:122: index bounds check elided
./99-order-on-lines.go:31:47: index bounds check elided
./99-order-on-lines.go:31:61: index bounds check elided
./99-order-on-lines.go:32:22: index bounds check elided
./99-order-on-lines.go:32:30: index bounds check elided
./99-order-on-lines.go:32:88: index bounds check elided
./99-order-on-lines.go:32:47: index bounds check elided
./99-order-on-lines.go:32:61: index bounds check elided
./99-order-on-lines.go:33:18: index bounds check elided
./99-order-on-lines.go:33:28: index bounds check elided
./99-order-on-lines.go:33:54: index bounds check elided
./99-order-on-lines.go:33:64: index bounds check elided
./99-order-on-lines.go:33:36: index bounds check elided
./99-order-on-lines.go:33:72: index bounds check elided
./99-order-on-lines.go:34:29: index bounds check elided
./99-order-on-lines.go:34:64: index bounds check elided
./99-order-on-lines.go:34:92: index bounds check elided
./99-order-on-lines.go:34:100: index bounds check elided
./99-order-on-lines.go:34:72: index bounds check elided
./99-order-on-lines.go:34:17: index bounds check elided
./99-order-on-lines.go:34:37: index bounds check elided
./99-order-on-lines.go:35:18: index bounds check elided
./99-order-on-lines.go:35:28: index bounds check elided
./99-order-on-lines.go:35:36: index bounds check elided
./99-order-on-lines.go:36:32: index bounds check elided
./99-order-on-lines.go:36:17: index bounds check elided
./99-order-on-lines.go:36:40: index bounds check elided
./99-order-on-lines.go:37:14: index bounds check elided
./99-order-on-lines.go:37:4: index bounds check elided
./99-order-on-lines.go:37:43: index bounds check elided
./99-order-on-lines.go:37:51: index bounds check elided
./99-order-on-lines.go:37:25: index bounds check elided
./99-order-on-lines.go:37:23: index bounds check elided
./99-order-on-lines.go:37:73: index bounds check elided
./99-order-on-lines.go:37:61: index bounds check elided
./99-order-on-lines.go:38:15: index bounds check elided
./99-order-on-lines.go:38:3: index bounds check elided
./99-order-on-lines.go:38:30: index bounds check elided
./99-order-on-lines.go:38:50: index bounds check elided
./99-order-on-lines.go:42:6: index bounds check elided
./99-order-on-lines.go:42:15: index bounds check elided
./99-order-on-lines.go:42:24: index bounds check elided
./99-order-on-lines.go:42:44: index bounds check elided
./99-order-on-lines.go:42:53: index bounds check elided
./99-order-on-lines.go:43:11: index bounds check elided
./99-order-on-lines.go:43:23: index bounds check elided
./99-order-on-lines.go:43:33: index bounds check elided
./99-order-on-lines.go:43:47: index bounds check elided
./99-order-on-lines.go:43:60: index bounds check elided
./99-order-on-lines.go:44:12: index bounds check elided
./99-order-on-lines.go:44:24: index bounds check elided
./99-order-on-lines.go:44:37: index bounds check elided
./99-order-on-lines.go:44:46: index bounds check elided
./99-order-on-lines.go:44:55: index bounds check elided
./99-order-on-lines.go:45:7: index bounds check elided
./99-order-on-lines.go:45:16: index bounds check elided
./99-order-on-lines.go:45:25: index bounds check elided
./99-order-on-lines.go:45:35: index bounds check elided
./99-order-on-lines.go:46:22: index bounds check elided
./99-order-on-lines.go:46:7: index bounds check elided
./99-order-on-lines.go:46:31: index bounds check elided
./99-order-on-lines.go:46:41: index bounds check elided
./99-order-on-lines.go:47:32: index bounds check elided
./99-order-on-lines.go:47:39: index bounds check elided
./99-order-on-lines.go:47:7: index bounds check elided
./99-order-on-lines.go:47:15: index bounds check elided
./99-order-on-lines.go:47:49: index bounds check elided
./99-order-on-lines.go:47:59: index bounds check elided
./99-order-on-lines.go:48:9: index bounds check elided
./99-order-on-lines.go:48:19: index bounds check elided
./99-order-on-lines.go:48:42: index bounds check elided
./99-order-on-lines.go:48:54: index bounds check elided
./99-order-on-lines.go:49:10: index bounds check elided
./99-order-on-lines.go:49:24: index bounds check elided
./99-order-on-lines.go:49:32: index bounds check elided
./99-order-on-lines.go:49:57: index bounds check elided
./99-order-on-lines.go:49:40: index bounds check elided
./99-order-on-lines.go:49:65: index bounds check elided
./99-order-on-lines.go:49:86: index bounds check elided
./99-order-on-lines.go:50:17: index bounds check elided
./99-order-on-lines.go:50:26: index bounds check elided
./99-order-on-lines.go:50:51: index bounds check elided
./99-order-on-lines.go:50:34: index bounds check elided
./99-order-on-lines.go:50:63: index bounds check elided
./99-order-on-lines.go:50:84: index bounds check elided
./99-order-on-lines.go:51:12: index bounds check elided
./99-order-on-lines.go:51:28: index bounds check elided
./99-order-on-lines.go:51:60: index bounds check elided
./99-order-on-lines.go:51:41: index bounds check elided
./99-order-on-lines.go:51:74: index bounds check elided
./99-order-on-lines.go:52:43: index bounds check elided
./99-order-on-lines.go:52:52: index bounds check elided
./99-order-on-lines.go:52:73: index bounds check elided
./99-order-on-lines.go:52:87: index bounds check elided
./99-order-on-lines.go:52:105: index bounds check elided
./99-order-on-lines.go:52:126: index bounds check elided
./99-order-on-lines.go:52:135: index bounds check elided
./99-order-on-lines.go:53:3: index bounds check elided
./99-order-on-lines.go:53:20: index bounds check elided
./99-order-on-lines.go:53:28: index bounds check elided
./99-order-on-lines.go:53:11: index bounds check elided
./99-order-on-lines.go:54:3: index bounds check elided
./99-order-on-lines.go:54:30: index bounds check elided
./99-order-on-lines.go:54:40: index bounds check elided
./99-order-on-lines.go:54:11: index bounds check elided
./99-order-on-lines.go:54:48: index bounds check elided
./99-order-on-lines.go:54:21: index bounds check elided
./99-order-on-lines.go:55:24: index bounds check elided
./99-order-on-lines.go:55:32: index bounds check elided
./99-order-on-lines.go:55:3: index bounds check elided
./99-order-on-lines.go:55:11: index bounds check elided
./99-order-on-lines.go:56:7: index bounds check elided
./99-order-on-lines.go:56:30: index bounds check elided
./99-order-on-lines.go:56:20: index bounds check elided
./99-order-on-lines.go:56:38: index bounds check elided
./99-order-on-lines.go:57:21: index bounds check elided
./99-order-on-lines.go:57:31: index bounds check elided
./99-order-on-lines.go:57:7: index bounds check elided
./99-order-on-lines.go:58:32: index bounds check elided
./99-order-on-lines.go:58:40: index bounds check elided
./99-order-on-lines.go:58:18: index bounds check elided
./99-order-on-lines.go:58:7: index bounds check elided
./99-order-on-lines.go:59:5: index bounds check elided
./99-order-on-lines.go:59:3: index bounds check elided
./99-order-on-lines.go:59:20: index bounds check elided
./99-order-on-lines.go:59:18: index bounds check elided
./99-order-on-lines.go:59:31: index bounds check elided
./99-order-on-lines.go:59:45: index bounds check elided
./99-order-on-lines.go:59:43: index bounds check elided
./99-order-on-lines.go:59:61: index bounds check elided
./99-order-on-lines.go:59:76: index bounds check elided
./99-order-on-lines.go:60:6: index bounds check elided
./99-order-on-lines.go:60:33: index bounds check elided
./99-order-on-lines.go:60:46: index bounds check elided
./99-order-on-lines.go:60:19: index bounds check elided
./99-order-on-lines.go:61:16: index bounds check elided
./99-order-on-lines.go:61:60: index bounds check elided
./99-order-on-lines.go:61:43: index bounds check elided
./99-order-on-lines.go:61:69: index bounds check elided
./99-order-on-lines.go:62:30: index bounds check elided
./99-order-on-lines.go:62:38: index bounds check elided
./99-order-on-lines.go:62:17: index bounds check elided
./99-order-on-lines.go:62:53: index bounds check elided
./99-order-on-lines.go:62:61: index bounds check elided
./99-order-on-lines.go:62:3: index bounds check elided
./99-order-on-lines.go:63:21: index bounds check elided
./99-order-on-lines.go:63:29: index bounds check elided
./99-order-on-lines.go:63:38: index bounds check elided
./99-order-on-lines.go:63:3: index bounds check elided
./99-order-on-lines.go:63:48: index bounds check elided
./99-order-on-lines.go:64:16: index bounds check elided
./99-order-on-lines.go:64:37: index bounds check elided
./99-order-on-lines.go:64:3: index bounds check elided
./99-order-on-lines.go:65:30: index bounds check elided
./99-order-on-lines.go:65:3: index bounds check elided
./99-order-on-lines.go:65:40: index bounds check elided
./99-order-on-lines.go:66:47: index bounds check elided
./99-order-on-lines.go:66:54: index bounds check elided
./99-order-on-lines.go:66:67: index bounds check elided
./99-order-on-lines.go:66:88: index bounds check elided
./99-order-on-lines.go:66:103: index bounds check elided
./99-order-on-lines.go:67:56: index bounds check elided
./99-order-on-lines.go:67:64: index bounds check elided
./99-order-on-lines.go:68:26: index bounds check elided
./99-order-on-lines.go:68:13: index bounds check elided
./99-order-on-lines.go:68:38: index bounds check elided
./99-order-on-lines.go:68:69: index bounds check elided
./99-order-on-lines.go:68:102: index bounds check elided
./99-order-on-lines.go:68:94: index bounds check elided
./99-order-on-lines.go:68:118: index bounds check elided
./99-order-on-lines.go:68:110: index bounds check elided
./99-order-on-lines.go:69:6: index bounds check elided
./99-order-on-lines.go:69:34: index bounds check elided
./99-order-on-lines.go:69:42: index bounds check elided
./99-order-on-lines.go:69:63: index bounds check elided
./99-order-on-lines.go:69:71: index bounds check elided
./99-order-on-lines.go:69:82: index bounds check elided
./99-order-on-lines.go:70:5: index bounds check elided
./99-order-on-lines.go:70:16: index bounds check elided
./99-order-on-lines.go:70:27: index bounds check elided
./99-order-on-lines.go:70:43: index bounds check elided
./99-order-on-lines.go:70:55: index bounds check elided
./99-order-on-lines.go:70:77: index bounds check elided
./99-order-on-lines.go:70:106: index bounds check elided
./99-order-on-lines.go:70:113: index bounds check elided
./99-order-on-lines.go:70:88: index bounds check elided
./99-order-on-lines.go:71:9: index bounds check elided
./99-order-on-lines.go:71:30: index bounds check elided
./99-order-on-lines.go:71:45: index bounds check elided
./99-order-on-lines.go:71:76: index bounds check elided
./99-order-on-lines.go:71:84: index bounds check elided
./99-order-on-lines.go:72:14: index bounds check elided
./99-order-on-lines.go:72:22: index bounds check elided
./99-order-on-lines.go:72:39: index bounds check elided
./99-order-on-lines.go:72:47: index bounds check elided
./99-order-on-lines.go:72:66: index bounds check elided
./99-order-on-lines.go:72:116: index bounds check elided
./99-order-on-lines.go:72:124: index bounds check elided
./99-order-on-lines.go:73:28: index bounds check elided
./99-order-on-lines.go:73:28: index bounds check elided
./99-order-on-lines.go:73:65: index bounds check elided
./99-order-on-lines.go:73:63: index bounds check elided
./99-order-on-lines.go:73:63: index bounds check elided
./99-order-on-lines.go:74:11: index bounds check elided
./99-order-on-lines.go:74:19: index bounds check elided
./99-order-on-lines.go:74:29: index bounds check elided
./99-order-on-lines.go:74:46: index bounds check elided
./99-order-on-lines.go:74:54: index bounds check elided
./99-order-on-lines.go:74:62: index bounds check elided
./99-order-on-lines.go:74:83: index bounds check elided
./99-order-on-lines.go:74:102: index bounds check elided
./99-order-on-lines.go:74:109: index bounds check elided
./99-order-on-lines.go:75:9: index bounds check elided
./99-order-on-lines.go:75:27: index bounds check elided
./99-order-on-lines.go:75:44: index bounds check elided
./99-order-on-lines.go:75:55: index bounds check elided
./99-order-on-lines.go:75:72: index bounds check elided
./99-order-on-lines.go:75:80: index bounds check elided
./99-order-on-lines.go:76:7: index bounds check elided
./99-order-on-lines.go:76:17: index bounds check elided
./99-order-on-lines.go:76:28: index bounds check elided
./99-order-on-lines.go:76:38: index bounds check elided
./99-order-on-lines.go:76:50: index bounds check elided
./99-order-on-lines.go:76:59: index bounds check elided
./99-order-on-lines.go:77:9: index bounds check elided
./99-order-on-lines.go:77:21: index bounds check elided
./99-order-on-lines.go:77:36: index bounds check elided
./99-order-on-lines.go:77:49: index bounds check elided
./99-order-on-lines.go:77:72: index bounds check elided
./99-order-on-lines.go:80:5: index bounds check elided
./99-order-on-lines.go:80:14: index bounds check elided
./99-order-on-lines.go:80:24: index bounds check elided
./99-order-on-lines.go:80:33: index bounds check elided
./99-order-on-lines.go:81:21: index bounds check elided
./99-order-on-lines.go:81:29: index bounds check elided
./99-order-on-lines.go:82:25: index bounds check elided
./99-order-on-lines.go:82:33: index bounds check elided
./99-order-on-lines.go:83:20: index bounds check elided
./99-order-on-lines.go:84:15: index bounds check elided
./99-order-on-lines.go:84:23: index bounds check elided
./99-order-on-lines.go:84:36: index bounds check elided
./99-order-on-lines.go:72:98: index bounds check elided
./99-order-on-lines.go:72:107: index bounds check elided
./99-order-on-lines.go:88:21: index bounds check elided
./99-order-on-lines.go:88:29: index bounds check elided
./99-order-on-lines.go:89:21: index bounds check elided
./99-order-on-lines.go:89:29: index bounds check elided
./99-order-on-lines.go:91:21: index bounds check elided
./99-order-on-lines.go:91:29: index bounds check elided
./99-order-on-lines.go:92:14: index bounds check elided
./99-order-on-lines.go:92:22: index bounds check elided
./99-order-on-lines.go:96:3: index bounds check elided
./99-order-on-lines.go:96:20: index bounds check elided
./99-order-on-lines.go:96:28: index bounds check elided
./99-order-on-lines.go:96:11: index bounds check elided
./99-order-on-lines.go:96:36: index bounds check elided
./99-order-on-lines.go:96:45: index bounds check elided
./99-order-on-lines.go:97:14: index bounds check elided
./99-order-on-lines.go:97:22: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:96:3: index bounds check elided
./99-order-on-lines.go:96:20: index bounds check elided
./99-order-on-lines.go:96:28: index bounds check elided
./99-order-on-lines.go:96:11: index bounds check elided
./99-order-on-lines.go:96:36: index bounds check elided
./99-order-on-lines.go:96:45: index bounds check elided
./99-order-on-lines.go:97:14: index bounds check elided
./99-order-on-lines.go:97:22: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
./99-order-on-lines.go:95:6: index bounds check elided
