# command-line-arguments
./99-index-order-of-inlined-results.go:6:6: can inline two with cost 69 as: func(*[256]byte, byte, *[8]int) (byte, int) { if i > byte(3) { a[i] = a[i + byte(1)]; return a[i], s[i & byte(7)] }; x, y := a[i], s[i & byte(3)]; s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]; return x, y }
./99-index-order-of-inlined-results.go:16:6: cannot inline use: function too complex: cost 440 exceeds budget 80
./99-index-order-of-inlined-results.go:31:2: can inline cond.func1 with cost 0 as: func(byte, int) {  }
./99-index-order-of-inlined-results.go:32:8: can inline cond.func2 with cost 0 as: func(byte, int) {  }
./99-index-order-of-inlined-results.go:24:6: cannot inline cond: unhandled op DEFER
./99-index-order-of-inlined-results.go:32:2: can inline cond.deferwrap1 with cost 4 as: func() { .autotmp_18(.autotmp_19, .autotmp_20) }
./99-index-order-of-inlined-results.go:39:6: cannot inline three: unhandled op DEFER
./99-index-order-of-inlined-results.go:40:8: can inline three.func1 with cost 6 as: func() { x = a[x] }
./99-index-order-of-inlined-results.go:41:6: can inline three.func2 with cost 5 as: func(byte) byte { return a[j] }
./99-index-order-of-inlined-results.go:45:6: can inline small with cost 21 as: func(*[256]byte, byte) (byte, func(byte) byte) { return a[i], func literal }
./99-index-order-of-inlined-results.go:46:15: can inline small.func1 with cost 5 as: func(byte) byte { return a[j] }
./99-index-order-of-inlined-results.go:49:6: cannot inline useSmall: function too complex: cost 89 exceeds budget 80
./99-index-order-of-inlined-results.go:56:6: can inline ff[go.shape.string] with cost 46 as: func(*[3]uintptr, go.shape.string) (go.shape.string, int) { fn3 := func literal; gx = func literal; gx = fn3; return p0, 2 }
./99-index-order-of-inlined-results.go:58:10: can inline ff[go.shape.string].func1 with cost 21 as: func() go.shape.string { gx = func literal; return p0 }
./99-index-order-of-inlined-results.go:59:9: can inline ff[go.shape.string].func1.1 with cost 4 as: func([256]byte, byte) byte { return a[i] }
./99-index-order-of-inlined-results.go:62:8: can inline ff[go.shape.string].func2 with cost 6 as: func([256]byte, byte) byte { return a[i + byte(1)] }
./99-index-order-of-inlined-results.go:56:6: can inline ff[string] with cost 61 as: func(string) (string, int) { return .autotmp_3, .autotmp_4 }
./99-index-order-of-inlined-results.go:67:6: can inline f79 with cost 4 as: func() { gx = ff[string] }
./99-index-order-of-inlined-results.go:17:13: inlining call to two
./99-index-order-of-inlined-results.go:18:20: inlining call to two
./99-index-order-of-inlined-results.go:19:28: inlining call to two
./99-index-order-of-inlined-results.go:20:13: inlining call to two
./99-index-order-of-inlined-results.go:21:12: inlining call to two
./99-index-order-of-inlined-results.go:25:16: inlining call to two
./99-index-order-of-inlined-results.go:28:17: inlining call to two
./99-index-order-of-inlined-results.go:28:51: inlining call to two
./99-index-order-of-inlined-results.go:31:24: inlining call to two
./99-index-order-of-inlined-results.go:31:20: inlining call to cond.func1
./99-index-order-of-inlined-results.go:32:30: inlining call to two
./99-index-order-of-inlined-results.go:33:20: inlining call to two
./99-index-order-of-inlined-results.go:36:13: inlining call to two
./99-index-order-of-inlined-results.go:32:26: inlining call to cond.func2
./99-index-order-of-inlined-results.go:50:15: inlining call to small
./99-index-order-of-inlined-results.go:53:27: inlining call to small
./99-index-order-of-inlined-results.go:56:6: inlining call to ff[go.shape.string]
./99-index-order-of-inlined-results.go:8:8: two ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:12:15: two ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:12:15: two ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:6:10: a does not escape
./99-index-order-of-inlined-results.go:6:32: s does not escape
./99-index-order-of-inlined-results.go:17:13: use ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:17:13: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:17:13: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:18:20: use ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:18:20: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:18:20: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:19:28: use ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:19:28: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:19:28: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:20:13: use ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:20:13: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:20:13: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:20:8: .autotmp_14 escapes to heap in use:
./99-index-order-of-inlined-results.go:20:8:   flow: {heap} ← &{storage for .autotmp_14}:
./99-index-order-of-inlined-results.go:20:8:     from .autotmp_14 (spill) at ./99-index-order-of-inlined-results.go:20:8
./99-index-order-of-inlined-results.go:20:8:     from gx, _ = .autotmp_14, 0 (assign-pair) at ./99-index-order-of-inlined-results.go:20:8
./99-index-order-of-inlined-results.go:21:12: use ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:21:12: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:21:12: use ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:16:10: a does not escape
./99-index-order-of-inlined-results.go:16:13: b does not escape
./99-index-order-of-inlined-results.go:16:35: s does not escape
./99-index-order-of-inlined-results.go:20:8: .autotmp_14 escapes to heap
./99-index-order-of-inlined-results.go:25:16: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:25:16: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:25:16: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:28:17: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:28:17: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:28:17: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:28:51: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:28:51: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:28:51: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:31:24: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:31:24: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:31:24: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:32:30: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:32:30: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:32:30: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:33:20: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:33:20: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:33:20: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:36:13: cond ignoring self-assignment in a[i] = a[i + byte(1)]
./99-index-order-of-inlined-results.go:36:13: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:36:13: cond ignoring self-assignment in s[y & 7], a[x] = s[i & byte(1)], a[x + byte(1)]
./99-index-order-of-inlined-results.go:32:8: cond capturing by value: .autotmp_18 (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:28:9: cond capturing by value: .autotmp_19 (addr=false assign=false width=1)
./99-index-order-of-inlined-results.go:32:2: cond capturing by value: .autotmp_20 (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:24:11: a does not escape
./99-index-order-of-inlined-results.go:24:14: b does not escape
./99-index-order-of-inlined-results.go:24:36: s does not escape
./99-index-order-of-inlined-results.go:32:8: func literal does not escape
./99-index-order-of-inlined-results.go:39:35: three capturing by ref: x (addr=false assign=true width=1)
./99-index-order-of-inlined-results.go:39:12: three capturing by value: a (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:39:12: three capturing by value: a (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:41:6: func literal escapes to heap in three:
./99-index-order-of-inlined-results.go:41:6:   flow: f ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:41:6:     from func literal (spill) at ./99-index-order-of-inlined-results.go:41:6
./99-index-order-of-inlined-results.go:41:6:     from f = func literal (assign) at ./99-index-order-of-inlined-results.go:41:4
./99-index-order-of-inlined-results.go:39:12: parameter a leaks to {storage for func literal} for three with derefs=0:
./99-index-order-of-inlined-results.go:39:12:   flow: {storage for func literal} ← a:
./99-index-order-of-inlined-results.go:39:12:     from a (captured by a closure) at ./99-index-order-of-inlined-results.go:41:33
./99-index-order-of-inlined-results.go:39:12: leaking param: a
./99-index-order-of-inlined-results.go:40:8: func literal does not escape
./99-index-order-of-inlined-results.go:41:6: func literal escapes to heap
./99-index-order-of-inlined-results.go:45:12: small capturing by value: a (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:46:15: func literal escapes to heap in small:
./99-index-order-of-inlined-results.go:46:15:   flow: ~r1 ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:46:15:     from func literal (spill) at ./99-index-order-of-inlined-results.go:46:15
./99-index-order-of-inlined-results.go:46:15:     from return a[i], func literal (return) at ./99-index-order-of-inlined-results.go:46:2
./99-index-order-of-inlined-results.go:45:12: parameter a leaks to {storage for func literal} for small with derefs=0:
./99-index-order-of-inlined-results.go:45:12:   flow: {storage for func literal} ← a:
./99-index-order-of-inlined-results.go:45:12:     from a (captured by a closure) at ./99-index-order-of-inlined-results.go:46:42
./99-index-order-of-inlined-results.go:45:12: leaking param: a
./99-index-order-of-inlined-results.go:46:15: func literal escapes to heap
./99-index-order-of-inlined-results.go:54:7: fs escapes to heap in useSmall:
./99-index-order-of-inlined-results.go:54:7:   flow: {heap} ← &{storage for fs}:
./99-index-order-of-inlined-results.go:54:7:     from fs (spill) at ./99-index-order-of-inlined-results.go:54:7
./99-index-order-of-inlined-results.go:54:7:     from gx = fs (assign) at ./99-index-order-of-inlined-results.go:54:5
./99-index-order-of-inlined-results.go:50:15: useSmall capturing by value: a (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:53:27: useSmall capturing by value: a (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:50:15: func literal escapes to heap in useSmall:
./99-index-order-of-inlined-results.go:50:15:   flow: ~r1 ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:50:15:     from func literal (spill) at ./99-index-order-of-inlined-results.go:50:15
./99-index-order-of-inlined-results.go:50:15:     from ~r0, ~r1 = a[i], func literal (assign-pair) at ./99-index-order-of-inlined-results.go:50:15
./99-index-order-of-inlined-results.go:50:15:   flow: .autotmp_5 ← ~r1:
./99-index-order-of-inlined-results.go:50:15:   flow: f ← .autotmp_5:
./99-index-order-of-inlined-results.go:50:15:     from x, f := byte(.autotmp_4), .autotmp_5 (assign-pair) at ./99-index-order-of-inlined-results.go:50:7
./99-index-order-of-inlined-results.go:50:15:   flow: {heap} ← f:
./99-index-order-of-inlined-results.go:50:15:     from f (interface-converted) at ./99-index-order-of-inlined-results.go:51:7
./99-index-order-of-inlined-results.go:50:15:     from gx = f (assign) at ./99-index-order-of-inlined-results.go:51:5
./99-index-order-of-inlined-results.go:53:27: func literal escapes to heap in useSmall:
./99-index-order-of-inlined-results.go:53:27:   flow: ~r1 ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:53:27:     from func literal (spill) at ./99-index-order-of-inlined-results.go:53:27
./99-index-order-of-inlined-results.go:53:27:     from ~r0, ~r1 = a[i], func literal (assign-pair) at ./99-index-order-of-inlined-results.go:53:27
./99-index-order-of-inlined-results.go:53:27:   flow: .autotmp_8 ← ~r1:
./99-index-order-of-inlined-results.go:53:27:   flow: fs ← .autotmp_8:
./99-index-order-of-inlined-results.go:53:27:     from a[a[x]], fs[a[i]] = byte(.autotmp_7), .autotmp_8 (assign-pair) at ./99-index-order-of-inlined-results.go:53:20
./99-index-order-of-inlined-results.go:53:27:   flow: {storage for fs} ← fs:
./99-index-order-of-inlined-results.go:53:27:     from fs (interface-converted) at ./99-index-order-of-inlined-results.go:54:7
./99-index-order-of-inlined-results.go:49:15: parameter a leaks to {storage for func literal} for useSmall with derefs=0:
./99-index-order-of-inlined-results.go:49:15:   flow: a ← a:
./99-index-order-of-inlined-results.go:49:15:     from a, i := a, a[x] (assign-pair) at ./99-index-order-of-inlined-results.go:53:27
./99-index-order-of-inlined-results.go:49:15:   flow: {storage for func literal} ← a:
./99-index-order-of-inlined-results.go:49:15:     from a (captured by a closure) at ./99-index-order-of-inlined-results.go:53:27
./99-index-order-of-inlined-results.go:49:15: parameter a leaks to {storage for func literal} for useSmall with derefs=0:
./99-index-order-of-inlined-results.go:49:15:   flow: a ← a:
./99-index-order-of-inlined-results.go:49:15:     from a, i := a, a[i] (assign-pair) at ./99-index-order-of-inlined-results.go:50:15
./99-index-order-of-inlined-results.go:49:15:   flow: {storage for func literal} ← a:
./99-index-order-of-inlined-results.go:49:15:     from a (captured by a closure) at ./99-index-order-of-inlined-results.go:50:15
./99-index-order-of-inlined-results.go:49:15: leaking param: a
./99-index-order-of-inlined-results.go:50:15: func literal escapes to heap
./99-index-order-of-inlined-results.go:53:27: func literal escapes to heap
./99-index-order-of-inlined-results.go:54:7: fs escapes to heap
./99-index-order-of-inlined-results.go:59:9: func literal escapes to heap in ff[go.shape.string].func1#iCVZ13kUEHE=#:
./99-index-order-of-inlined-results.go:59:9:   flow: {heap} ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:59:9:     from func literal (spill) at ./99-index-order-of-inlined-results.go:59:9
./99-index-order-of-inlined-results.go:59:9:     from func literal (interface-converted) at ./99-index-order-of-inlined-results.go:59:9
./99-index-order-of-inlined-results.go:59:9:     from gx = func literal (assign) at ./99-index-order-of-inlined-results.go:59:7
./99-index-order-of-inlined-results.go:56:6: func literal escapes to heap in ff[string]:
./99-index-order-of-inlined-results.go:56:6:   flow: {heap} ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:56:6:     from func literal (spill) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6:     from func literal (interface-converted) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6:     from gx = func literal (assign) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6: ff[string] capturing by value: p0 (addr=false assign=false width=16)
./99-index-order-of-inlined-results.go:56:6: ff[string] capturing by value: .dict (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:56:6: ff[string] capturing by value: .dict (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:56:6: ff[string] capturing by value: .dict (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:56:6: func literal escapes to heap in ff[string]:
./99-index-order-of-inlined-results.go:56:6:   flow: fn3 ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:56:6:     from func literal (spill) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6:     from fn3 := func literal (assign) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6:   flow: {heap} ← fn3:
./99-index-order-of-inlined-results.go:56:6:     from fn3 (interface-converted) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6:     from gx = fn3 (assign) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16: parameter p0 leaks to {storage for func literal} for ff[string] with derefs=0:
./99-index-order-of-inlined-results.go:56:16:   flow: p0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from .dict, p0 := &.dict.ff[string], p0 (assign-pair) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16:   flow: {storage for func literal} ← p0:
./99-index-order-of-inlined-results.go:56:16:     from p0 (captured by a closure) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16: parameter p0 leaks to ~r0 for ff[string] with derefs=0:
./99-index-order-of-inlined-results.go:56:16:   flow: p0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from .dict, p0 := &.dict.ff[string], p0 (assign-pair) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16:   flow: ~r0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from return p0 (return) at ./99-index-order-of-inlined-results.go:60:4
./99-index-order-of-inlined-results.go:56:16: parameter p0 leaks to ~r0 for ff[string] with derefs=0:
./99-index-order-of-inlined-results.go:56:16:   flow: p0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from .dict, p0 := &.dict.ff[string], p0 (assign-pair) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16:   flow: ~r0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from ~r0, ~r1 = p0, 2 (assign-pair) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16:   flow: .autotmp_3 ← ~r0:
./99-index-order-of-inlined-results.go:56:16:   flow: ~r0 ← .autotmp_3:
./99-index-order-of-inlined-results.go:56:16:     from return .autotmp_3, .autotmp_4 (return) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6: func literal escapes to heap
./99-index-order-of-inlined-results.go:59:9: func literal escapes to heap
./99-index-order-of-inlined-results.go:56:6: func literal escapes to heap
./99-index-order-of-inlined-results.go:59:9: func literal escapes to heap in ff[go.shape.string].func1:
./99-index-order-of-inlined-results.go:59:9:   flow: {heap} ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:59:9:     from func literal (spill) at ./99-index-order-of-inlined-results.go:59:9
./99-index-order-of-inlined-results.go:59:9:     from func literal (interface-converted) at ./99-index-order-of-inlined-results.go:59:9
./99-index-order-of-inlined-results.go:59:9:     from gx = func literal (assign) at ./99-index-order-of-inlined-results.go:59:7
./99-index-order-of-inlined-results.go:62:8: func literal escapes to heap in ff[go.shape.string]:
./99-index-order-of-inlined-results.go:62:8:   flow: {heap} ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:62:8:     from func literal (spill) at ./99-index-order-of-inlined-results.go:62:8
./99-index-order-of-inlined-results.go:62:8:     from func literal (interface-converted) at ./99-index-order-of-inlined-results.go:62:8
./99-index-order-of-inlined-results.go:62:8:     from gx = func literal (assign) at ./99-index-order-of-inlined-results.go:62:6
./99-index-order-of-inlined-results.go:56:16: ff[go.shape.string] capturing by value: p0 (addr=false assign=false width=16)
./99-index-order-of-inlined-results.go:56:6: ff[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:56:6: ff[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:56:6: ff[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
./99-index-order-of-inlined-results.go:58:10: func literal escapes to heap in ff[go.shape.string]:
./99-index-order-of-inlined-results.go:58:10:   flow: fn3 ← &{storage for func literal}:
./99-index-order-of-inlined-results.go:58:10:     from func literal (spill) at ./99-index-order-of-inlined-results.go:58:10
./99-index-order-of-inlined-results.go:58:10:     from fn3 := func literal (assign) at ./99-index-order-of-inlined-results.go:58:7
./99-index-order-of-inlined-results.go:58:10:   flow: {heap} ← fn3:
./99-index-order-of-inlined-results.go:58:10:     from fn3 (interface-converted) at ./99-index-order-of-inlined-results.go:63:8
./99-index-order-of-inlined-results.go:58:10:     from gx = fn3 (assign) at ./99-index-order-of-inlined-results.go:63:6
./99-index-order-of-inlined-results.go:56:6: parameter .dict leaks to {storage for func literal} for ff[go.shape.string] with derefs=0:
./99-index-order-of-inlined-results.go:56:6:   flow: {storage for func literal} ← .dict:
./99-index-order-of-inlined-results.go:56:6:     from .dict (captured by a closure) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:6: parameter .dict leaks to {storage for func literal} for ff[go.shape.string] with derefs=0:
./99-index-order-of-inlined-results.go:56:6:   flow: {storage for func literal} ← .dict:
./99-index-order-of-inlined-results.go:56:6:     from .dict (captured by a closure) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16: parameter p0 leaks to {storage for func literal} for ff[go.shape.string] with derefs=0:
./99-index-order-of-inlined-results.go:56:16:   flow: {storage for func literal} ← p0:
./99-index-order-of-inlined-results.go:56:16:     from p0 (captured by a closure) at ./99-index-order-of-inlined-results.go:60:11
./99-index-order-of-inlined-results.go:56:6: parameter .dict leaks to {storage for func literal} for ff[go.shape.string] with derefs=0:
./99-index-order-of-inlined-results.go:56:6:   flow: {storage for func literal} ← .dict:
./99-index-order-of-inlined-results.go:56:6:     from .dict (captured by a closure) at ./99-index-order-of-inlined-results.go:56:6
./99-index-order-of-inlined-results.go:56:16: parameter p0 leaks to ~r0 for ff[go.shape.string] with derefs=0:
./99-index-order-of-inlined-results.go:56:16:   flow: ~r0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from return p0 (return) at ./99-index-order-of-inlined-results.go:60:4
./99-index-order-of-inlined-results.go:56:16: parameter p0 leaks to ~r0 for ff[go.shape.string] with derefs=0:
./99-index-order-of-inlined-results.go:56:16:   flow: ~r0 ← p0:
./99-index-order-of-inlined-results.go:56:16:     from return p0, 2 (return) at ./99-index-order-of-inlined-results.go:65:2
./99-index-order-of-inlined-results.go:58:10: func literal escapes to heap
./99-index-order-of-inlined-results.go:59:9: func literal escapes to heap
./99-index-order-of-inlined-results.go:62:8: func literal escapes to heap
./99-index-order-of-inlined-results.go:8:4: index bounds check elided
./99-index-order-of-inlined-results.go:8:11: index bounds check elided
./99-index-order-of-inlined-results.go:9:11: index bounds check elided
./99-index-order-of-inlined-results.go:9:17: index bounds check elided
./99-index-order-of-inlined-results.go:11:11: index bounds check elided
./99-index-order-of-inlined-results.go:11:17: index bounds check elided
./99-index-order-of-inlined-results.go:12:3: index bounds check elided
./99-index-order-of-inlined-results.go:12:18: index bounds check elided
./99-index-order-of-inlined-results.go:12:26: index bounds check elided
./99-index-order-of-inlined-results.go:12:11: index bounds check elided
./99-index-order-of-inlined-results.go:17:18: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:17:13: index bounds check elided
./99-index-order-of-inlined-results.go:18:25: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:20: index bounds check elided
./99-index-order-of-inlined-results.go:18:3: index bounds check elided
./99-index-order-of-inlined-results.go:18:9: index bounds check elided
./99-index-order-of-inlined-results.go:19:33: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:28: index bounds check elided
./99-index-order-of-inlined-results.go:19:5: index bounds check elided
./99-index-order-of-inlined-results.go:19:3: index bounds check elided
./99-index-order-of-inlined-results.go:19:14: index bounds check elided
./99-index-order-of-inlined-results.go:20:18: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:20:13: index bounds check elided
./99-index-order-of-inlined-results.go:21:17: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:21:12: index bounds check elided
./99-index-order-of-inlined-results.go:25:21: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:16: index bounds check elided
./99-index-order-of-inlined-results.go:25:31: index bounds check elided
./99-index-order-of-inlined-results.go:25:43: index bounds check elided
./99-index-order-of-inlined-results.go:26:9: index bounds check elided
./99-index-order-of-inlined-results.go:28:22: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:17: index bounds check elided
./99-index-order-of-inlined-results.go:28:32: index bounds check elided
./99-index-order-of-inlined-results.go:28:56: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:28:51: index bounds check elided
./99-index-order-of-inlined-results.go:29:4: index bounds check elided
./99-index-order-of-inlined-results.go:31:29: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:31:24: index bounds check elided
./99-index-order-of-inlined-results.go:32:35: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:32:30: index bounds check elided
./99-index-order-of-inlined-results.go:33:25: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:20: index bounds check elided
./99-index-order-of-inlined-results.go:33:35: index bounds check elided
./99-index-order-of-inlined-results.go:34:8: index bounds check elided
./99-index-order-of-inlined-results.go:36:18: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:36:13: index bounds check elided
./99-index-order-of-inlined-results.go:42:10: index bounds check elided
./99-index-order-of-inlined-results.go:41:34: index bounds check elided
./99-index-order-of-inlined-results.go:40:22: index bounds check elided
./99-index-order-of-inlined-results.go:46:10: index bounds check elided
./99-index-order-of-inlined-results.go:46:43: index bounds check elided
./99-index-order-of-inlined-results.go:50:20: index bounds check elided
./99-index-order-of-inlined-results.go:50:15: index bounds check elided
./99-index-order-of-inlined-results.go:53:32: index bounds check elided
./99-index-order-of-inlined-results.go:53:27: index bounds check elided
./99-index-order-of-inlined-results.go:53:5: index bounds check elided
./99-index-order-of-inlined-results.go:53:3: index bounds check elided
./99-index-order-of-inlined-results.go:53:15: index bounds check elided
./99-index-order-of-inlined-results.go:53:13: index bounds check elided
./99-index-order-of-inlined-results.go:46:43: index bounds check elided
./99-index-order-of-inlined-results.go:46:43: index bounds check elided
./99-index-order-of-inlined-results.go:62:49: index bounds check elided
./99-index-order-of-inlined-results.go:59:50: index bounds check elided
./99-index-order-of-inlined-results.go:62:49: index bounds check elided
./99-index-order-of-inlined-results.go:59:50: index bounds check elided
