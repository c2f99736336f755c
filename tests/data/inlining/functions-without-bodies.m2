# command-line-arguments
./functions-without-bodies.go:8:6: cannot inline reads: no function body
./functions-without-bodies.go:11:6: cannot inline unnamed: no function body
./functions-without-bodies.go:15:6: cannot inline unnamedReads: no function body
./functions-without-bodies.go:19:6: cannot inline escaping: marked as having a keep-alive uintptr argument
./functions-without-bodies.go:22:6: cannot inline list: marked as having a keep-alive uintptr argument
./functions-without-bodies.go:25:6: cannot inline onlyList: marked as having a keep-alive uintptr argument
./functions-without-bodies.go:28:6: cannot inline pointers: marked as having a keep-alive uintptr argument
./functions-without-bodies.go:31:6: cannot inline noneOfThem: marked as having a keep-alive uintptr argument
./functions-without-bodies.go:33:6: can inline blank with cost 2 as: func(*int, *int, uintptr) *int { return p }
./functions-without-bodies.go:37:6: cannot inline calls: function too complex: cost 604 exceeds budget 80
./functions-without-bodies.go:39:19: can inline calls.func1 with cost 3 as: func() *int { return &x }
./functions-without-bodies.go:51:6: cannot inline passes: function too complex: cost 125 exceeds budget 80
./functions-without-bodies.go:56:6: cannot inline later: function too complex: cost 83 exceeds budget 80
./functions-without-bodies.go:58:20: can inline later.func1 with cost 3 as: func() *int { return &x }
./functions-without-bodies.go:48:12: inlining call to blank
./functions-without-bodies.go:8:12: b does not escape
./functions-without-bodies.go:8:22: f does not escape
./functions-without-bodies.go:8:44: ~p3 does not escape
./functions-without-bodies.go:8:52: assuming u is unsafe uintptr
./functions-without-bodies.go:11:20: assuming ~p1 is unsafe uintptr
./functions-without-bodies.go:19:15: leaking param: s
./functions-without-bodies.go:19:28: assuming u is unsafe uintptr
./functions-without-bodies.go:19:31: assuming v is unsafe uintptr
./functions-without-bodies.go:22:11: s does not escape
./functions-without-bodies.go:22:24: marking t as escaping ...uintptr
./functions-without-bodies.go:25:15: s does not escape
./functions-without-bodies.go:25:28: marking u as escaping uintptr
./functions-without-bodies.go:28:15: s does not escape
./functions-without-bodies.go:28:28: t does not escape
./functions-without-bodies.go:31:24: p does not escape
./functions-without-bodies.go:33:20: parameter p leaks to ~r0 for blank with derefs=0:
./functions-without-bodies.go:33:20:   flow: ~r0 ← p:
./functions-without-bodies.go:33:20:     from return p (return) at ./functions-without-bodies.go:33:46
./functions-without-bodies.go:33:20: leaking param: p to result ~r0 level=0
./functions-without-bodies.go:40:13: new(int) escapes to heap in calls:
./functions-without-bodies.go:40:13:   flow: {heap} ← &{storage for new(int)}:
./functions-without-bodies.go:40:13:     from new(int) (spill) at ./functions-without-bodies.go:40:13
./functions-without-bodies.go:40:13:     from unnamed(new(int), uintptr(unsafe.Pointer(new(int))), ([]byte)(s), 1) (call parameter) at ./functions-without-bodies.go:40:9
./functions-without-bodies.go:40:62: ([]byte)(s) escapes to heap in calls:
./functions-without-bodies.go:40:62:   flow: {heap} ← &{storage for ([]byte)(s)}:
./functions-without-bodies.go:40:62:     from ([]byte)(s) (spill) at ./functions-without-bodies.go:40:62
./functions-without-bodies.go:40:62:     from unnamed(new(int), uintptr(.autotmp_9), ([]byte)(s), 1) (call parameter) at ./functions-without-bodies.go:40:9
./functions-without-bodies.go:42:20: []uintptr{...} escapes to heap in calls:
./functions-without-bodies.go:42:20:   flow: {heap} ← &{storage for []uintptr{...}}:
./functions-without-bodies.go:42:20:     from []uintptr{...} (spill) at ./functions-without-bodies.go:42:20
./functions-without-bodies.go:42:20:     from escaping([]uintptr{...}, uintptr(unsafe.Pointer(new(int))), uintptr(0)) (call parameter) at ./functions-without-bodies.go:42:10
./functions-without-bodies.go:43:6: ... argument escapes to heap in calls:
./functions-without-bodies.go:43:6:   flow: {heap} ← &{storage for ... argument}:
./functions-without-bodies.go:43:6:     from ... argument (spill) at ./functions-without-bodies.go:43:6
./functions-without-bodies.go:43:6:     from list([]uintptr{...}, ... argument...) (call parameter) at ./functions-without-bodies.go:43:6
./functions-without-bodies.go:38:2: calls capturing by ref: x (addr=true assign=false width=8)
./functions-without-bodies.go:37:22: parameter t leaks to {heap} for calls with derefs=0:
./functions-without-bodies.go:37:22:   flow: {heap} ← t:
./functions-without-bodies.go:37:22:     from list(t, t...) (call parameter) at ./functions-without-bodies.go:44:6
./functions-without-bodies.go:42:47: new(int) escapes to heap in calls:
./functions-without-bodies.go:42:47:   flow: .autotmp_10 ← &{storage for new(int)}:
./functions-without-bodies.go:42:47:     from new(int) (spill) at ./functions-without-bodies.go:42:47
./functions-without-bodies.go:42:47:     from .autotmp_10 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:42:47
./functions-without-bodies.go:42:47:   flow: {heap} ← .autotmp_10:
./functions-without-bodies.go:42:47:     from uintptr(.autotmp_10) (//go:uintptrescapes) at ./functions-without-bodies.go:42:43
./functions-without-bodies.go:42:83: new(int) escapes to heap in calls:
./functions-without-bodies.go:42:83:   flow: .autotmp_11 ← &{storage for new(int)}:
./functions-without-bodies.go:42:83:     from new(int) (spill) at ./functions-without-bodies.go:42:83
./functions-without-bodies.go:42:83:     from .autotmp_11 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:42:83
./functions-without-bodies.go:42:83:   flow: {heap} ← .autotmp_11:
./functions-without-bodies.go:42:83:     from uintptr(.autotmp_11) (//go:uintptrescapes) at ./functions-without-bodies.go:42:79
./functions-without-bodies.go:43:43: new(int) escapes to heap in calls:
./functions-without-bodies.go:43:43:   flow: .autotmp_12 ← &{storage for new(int)}:
./functions-without-bodies.go:43:43:     from new(int) (spill) at ./functions-without-bodies.go:43:43
./functions-without-bodies.go:43:43:     from .autotmp_12 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:43:43
./functions-without-bodies.go:43:43:   flow: {heap} ← .autotmp_12:
./functions-without-bodies.go:43:43:     from uintptr(.autotmp_12) (//go:uintptrescapes) at ./functions-without-bodies.go:43:39
./functions-without-bodies.go:43:79: new(int) escapes to heap in calls:
./functions-without-bodies.go:43:79:   flow: .autotmp_13 ← &{storage for new(int)}:
./functions-without-bodies.go:43:79:     from new(int) (spill) at ./functions-without-bodies.go:43:79
./functions-without-bodies.go:43:79:     from .autotmp_13 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:43:79
./functions-without-bodies.go:43:79:   flow: {heap} ← .autotmp_13:
./functions-without-bodies.go:43:79:     from uintptr(.autotmp_13) (//go:uintptrescapes) at ./functions-without-bodies.go:43:75
./functions-without-bodies.go:45:47: new(int) escapes to heap in calls:
./functions-without-bodies.go:45:47:   flow: .autotmp_14 ← &{storage for new(int)}:
./functions-without-bodies.go:45:47:     from new(int) (spill) at ./functions-without-bodies.go:45:47
./functions-without-bodies.go:45:47:     from .autotmp_14 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:45:47
./functions-without-bodies.go:45:47:   flow: {heap} ← .autotmp_14:
./functions-without-bodies.go:45:47:     from uintptr(.autotmp_14) (//go:uintptrescapes) at ./functions-without-bodies.go:45:43
./functions-without-bodies.go:45:83: new(int) escapes to heap in calls:
./functions-without-bodies.go:45:83:   flow: .autotmp_15 ← &{storage for new(int)}:
./functions-without-bodies.go:45:83:     from new(int) (spill) at ./functions-without-bodies.go:45:83
./functions-without-bodies.go:45:83:     from .autotmp_15 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:45:83
./functions-without-bodies.go:45:83:   flow: {heap} ← .autotmp_15:
./functions-without-bodies.go:45:83:     from uintptr(.autotmp_15) (//go:uintptrescapes) at ./functions-without-bodies.go:45:79
./functions-without-bodies.go:46:47: new(int) escapes to heap in calls:
./functions-without-bodies.go:46:47:   flow: .autotmp_16 ← &{storage for new(int)}:
./functions-without-bodies.go:46:47:     from new(int) (spill) at ./functions-without-bodies.go:46:47
./functions-without-bodies.go:46:47:     from .autotmp_16 = unsafe.Pointer(new(int)) (assign) at ./functions-without-bodies.go:46:47
./functions-without-bodies.go:46:47:   flow: {heap} ← .autotmp_16:
./functions-without-bodies.go:46:47:     from uintptr(.autotmp_16) (//go:uintptrescapes) at ./functions-without-bodies.go:46:43
./functions-without-bodies.go:48:26: new(int) escapes to heap in calls:
./functions-without-bodies.go:48:26:   flow: p ← &{storage for new(int)}:
./functions-without-bodies.go:48:26:     from new(int) (spill) at ./functions-without-bodies.go:48:26
./functions-without-bodies.go:48:26:     from ~p0, p, ~p2 := new(int), new(int), uintptr(unsafe.Pointer(new(int))) (assign-pair) at ./functions-without-bodies.go:48:12
./functions-without-bodies.go:48:26:   flow: ~r0 ← p:
./functions-without-bodies.go:48:26:     from ~r0 = p (assign-pair) at ./functions-without-bodies.go:48:12
./functions-without-bodies.go:48:26:   flow: {heap} ← ~r0:
./functions-without-bodies.go:48:26:     from gp = ~r0 (assign) at ./functions-without-bodies.go:48:5
./functions-without-bodies.go:38:2: x escapes to heap in calls:
./functions-without-bodies.go:38:2:   flow: ~r0 ← &x:
./functions-without-bodies.go:38:2:     from &x (address-of) at ./functions-without-bodies.go:39:40
./functions-without-bodies.go:38:2:     from return &x (return) at ./functions-without-bodies.go:39:33
./functions-without-bodies.go:37:12: s does not escape
./functions-without-bodies.go:37:22: leaking param: t
./functions-without-bodies.go:38:2: moved to heap: x
./functions-without-bodies.go:39:15: ([]byte)(s) does not escape
./functions-without-bodies.go:39:19: func literal does not escape
./functions-without-bodies.go:39:52: new(int) does not escape
./functions-without-bodies.go:39:85: new(int) does not escape
./functions-without-bodies.go:40:13: new(int) escapes to heap
./functions-without-bodies.go:40:46: new(int) does not escape
./functions-without-bodies.go:40:62: ([]byte)(s) escapes to heap
./functions-without-bodies.go:41:18: new(int) does not escape
./functions-without-bodies.go:41:32: ([]byte)(s) does not escape
./functions-without-bodies.go:42:47: new(int) escapes to heap
./functions-without-bodies.go:42:20: []uintptr{...} escapes to heap
./functions-without-bodies.go:42:83: new(int) escapes to heap
./functions-without-bodies.go:43:43: new(int) escapes to heap
./functions-without-bodies.go:43:16: []uintptr{...} does not escape
./functions-without-bodies.go:43:79: new(int) escapes to heap
./functions-without-bodies.go:43:6: ... argument escapes to heap
./functions-without-bodies.go:45:47: new(int) escapes to heap
./functions-without-bodies.go:45:20: []uintptr{...} does not escape
./functions-without-bodies.go:45:83: new(int) escapes to heap
./functions-without-bodies.go:46:47: new(int) escapes to heap
./functions-without-bodies.go:46:20: []uintptr{...} does not escape
./functions-without-bodies.go:46:10: ... argument does not escape
./functions-without-bodies.go:46:60: new(int) does not escape
./functions-without-bodies.go:47:19: new(int) does not escape
./functions-without-bodies.go:47:29: new(int) does not escape
./functions-without-bodies.go:48:16: new(int) does not escape
./functions-without-bodies.go:48:26: new(int) escapes to heap
./functions-without-bodies.go:48:59: new(int) does not escape
./functions-without-bodies.go:51:13: b does not escape
./functions-without-bodies.go:51:23: f does not escape
./functions-without-bodies.go:51:38: s does not escape
./functions-without-bodies.go:57:2: later capturing by ref: x (addr=true assign=false width=8)
./functions-without-bodies.go:57:2: x escapes to heap in later:
./functions-without-bodies.go:57:2:   flow: ~r0 ← &x:
./functions-without-bodies.go:57:2:     from &x (address-of) at ./functions-without-bodies.go:58:41
./functions-without-bodies.go:57:2:     from return &x (return) at ./functions-without-bodies.go:58:34
./functions-without-bodies.go:56:12: s does not escape
./functions-without-bodies.go:57:2: moved to heap: x
./functions-without-bodies.go:58:16: ([]byte)(s) does not escape
./functions-without-bodies.go:58:20: func literal does not escape
