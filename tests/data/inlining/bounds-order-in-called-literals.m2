# command-line-arguments
./bounds-order-in-called-literals.go:19:6: cannot inline keep: marked go:noinline
./bounds-order-in-called-literals.go:22:2: can inline called.func1 with cost 15 as: func() { ms[c][b], ns[c][d & byte(1)] = c, y }
./bounds-order-in-called-literals.go:21:6: can inline called with cost 32 as: func(byte, byte, byte, int) { (func literal)() }
./bounds-order-in-called-literals.go:28:6: can inline givesOne.func1 with cost 15 as: func() int { ts[c], ns[c][d & byte(1)] = "x", y; return y }
./bounds-order-in-called-literals.go:32:7: can inline givesOne.func2 with cost 17 as: func() int { ms[c][b], ns[c][d & byte(1)] = c, 3; return 1 }
./bounds-order-in-called-literals.go:27:6: can inline givesOne with cost 73 as: func(byte, byte, byte, int) { y = (func literal)(); gx = (func literal)() + y }
./bounds-order-in-called-literals.go:38:6: cannot inline kept: unhandled op DEFER
./bounds-order-in-called-literals.go:39:7: can inline kept.func1 with cost 15 as: func() { ms[c][b], ns[c][d & byte(1)] = c, y }
./bounds-order-in-called-literals.go:42:8: can inline kept.func2 with cost 15 as: func() { ms[c][b], ns[c][d & byte(1)] = c, y }
./bounds-order-in-called-literals.go:45:7: can inline kept.func3 with cost 15 as: func() { ms[c][b], ns[c][d & byte(1)] = c, y }
./bounds-order-in-called-literals.go:53:2: can inline changed.func1 with cost 18 as: func() { ms[c][b], ns[c][d & byte(1)] = c, y; d++ }
./bounds-order-in-called-literals.go:52:6: can inline changed with cost 35 as: func(byte, byte, byte, int) { (func literal)() }
./bounds-order-in-called-literals.go:16:6: can inline id[go.shape.uint8] with cost 2 as: func(*[1]uintptr, go.shape.uint8) go.shape.uint8 { return x }
./bounds-order-in-called-literals.go:59:6: can inline converted with cost 66 as: func(byte, byte, int) { mi[d][n] = append(sl[is[b].(string)[0]], ns[id[go.shape.uint8](&.dict.id[uint8], b)]["0123456789abcdef"[d & byte(15)] & byte(1)])[0]; sl[d] = append(sl[d], ns[id[go.shape.uint8](&.dict.id[uint8], b)][d & byte(1)], ns[b]["0123456789abcdef"[d & byte(15)] & byte(1)]) }
./bounds-order-in-called-literals.go:16:6: can inline id[uint8] with cost 8 as: func(byte) byte { return id[go.shape.uint8](&.dict.id[uint8], x) }
./bounds-order-in-called-literals.go:24:3: inlining call to called.func1
./bounds-order-in-called-literals.go:31:3: inlining call to givesOne.func1
./bounds-order-in-called-literals.go:35:3: inlining call to givesOne.func2
./bounds-order-in-called-literals.go:48:3: inlining call to kept.func3
./bounds-order-in-called-literals.go:49:3: inlining call to kept.func3
./bounds-order-in-called-literals.go:56:3: inlining call to changed.func1
./bounds-order-in-called-literals.go:60:48: inlining call to id[go.shape.uint8]
./bounds-order-in-called-literals.go:61:29: inlining call to id[go.shape.uint8]
./bounds-order-in-called-literals.go:16:6: inlining call to id[go.shape.uint8]
./bounds-order-in-called-literals.go:19:11: f does not escape
./bounds-order-in-called-literals.go:35:6: (~r0) + y escapes to heap in givesOne:
./bounds-order-in-called-literals.go:35:6:   flow: {heap} ← &{storage for (~r0) + y}:
./bounds-order-in-called-literals.go:35:6:     from (~r0) + y (spill) at ./bounds-order-in-called-literals.go:35:6
./bounds-order-in-called-literals.go:35:6:     from gx = (~r0) + y (assign) at ./bounds-order-in-called-literals.go:32:5
./bounds-order-in-called-literals.go:35:6: (~r0) + y escapes to heap
./bounds-order-in-called-literals.go:38:14: kept capturing by value: c (addr=false assign=false width=1)
./bounds-order-in-called-literals.go:38:11: kept capturing by value: b (addr=false assign=false width=1)
./bounds-order-in-called-literals.go:38:17: kept capturing by value: d (addr=false assign=false width=1)
./bounds-order-in-called-literals.go:38:25: kept capturing by value: y (addr=false assign=false width=8)
./bounds-order-in-called-literals.go:38:14: kept capturing by value: c (addr=false assign=false width=1)
./bounds-order-in-called-literals.go:38:11: kept capturing by value: b (addr=false assign=false width=1)
./bounds-order-in-called-literals.go:38:17: kept capturing by value: d (addr=false assign=false width=1)
./bounds-order-in-called-literals.go:38:25: kept capturing by value: y (addr=false assign=false width=8)
./bounds-order-in-called-literals.go:39:7: func literal does not escape
./bounds-order-in-called-literals.go:42:8: func literal does not escape
./bounds-order-in-called-literals.go:61:16: append(sl[d], ns[~r0][d & byte(1)], ns[b]["0123456789abcdef"[d & byte(15)] & byte(1)]) escapes to heap in converted:
./bounds-order-in-called-literals.go:61:16:   flow: {heap} ← &{storage for append(sl[d], ns[~r0][d & byte(1)], ns[b]["0123456789abcdef"[d & byte(15)] & byte(1)])}:
./bounds-order-in-called-literals.go:61:16:     from append(sl[d], ns[~r0][d & byte(1)], ns[b]["0123456789abcdef"[d & byte(15)] & byte(1)]) (spill) at ./bounds-order-in-called-literals.go:61:16
./bounds-order-in-called-literals.go:61:16:     from sl[d] = append(sl[d], ns[~r0][d & byte(1)], ns[b]["0123456789abcdef"[d & byte(15)] & byte(1)]) (assign) at ./bounds-order-in-called-literals.go:61:8
./bounds-order-in-called-literals.go:60:19: append does not escape
./bounds-order-in-called-literals.go:61:16: append escapes to heap
./bounds-order-in-called-literals.go:24:3: index bounds check elided
./bounds-order-in-called-literals.go:24:3: index bounds check elided
./bounds-order-in-called-literals.go:24:3: index bounds check elided
./bounds-order-in-called-literals.go:31:3: index bounds check elided
./bounds-order-in-called-literals.go:31:3: index bounds check elided
./bounds-order-in-called-literals.go:31:3: index bounds check elided
./bounds-order-in-called-literals.go:35:3: index bounds check elided
./bounds-order-in-called-literals.go:35:3: index bounds check elided
./bounds-order-in-called-literals.go:35:3: index bounds check elided
./bounds-order-in-called-literals.go:48:3: index bounds check elided
./bounds-order-in-called-literals.go:48:3: index bounds check elided
./bounds-order-in-called-literals.go:48:3: index bounds check elided
./bounds-order-in-called-literals.go:49:3: index bounds check elided
./bounds-order-in-called-literals.go:49:3: index bounds check elided
./bounds-order-in-called-literals.go:49:3: index bounds check elided
./bounds-order-in-called-literals.go:43:5: index bounds check elided
./bounds-order-in-called-literals.go:43:15: index bounds check elided
./bounds-order-in-called-literals.go:40:5: index bounds check elided
./bounds-order-in-called-literals.go:40:15: index bounds check elided
./bounds-order-in-called-literals.go:56:3: index bounds check elided
./bounds-order-in-called-literals.go:56:3: index bounds check elided
./bounds-order-in-called-literals.go:56:3: index bounds check elided
./bounds-order-in-called-literals.go:60:25: index bounds check elided
./bounds-order-in-called-literals.go:60:22: index bounds check elided
./bounds-order-in-called-literals.go:60:45: index bounds check elided
./bounds-order-in-called-literals.go:60:71: index bounds check elided
./bounds-order-in-called-literals.go:60:4: index bounds check elided
./bounds-order-in-called-literals.go:61:4: index bounds check elided
./bounds-order-in-called-literals.go:61:19: index bounds check elided
./bounds-order-in-called-literals.go:61:26: index bounds check elided
./bounds-order-in-called-literals.go:61:64: index bounds check elided
./bounds-order-in-called-literals.go:61:42: index bounds check elided
