# command-line-arguments
./pointers-as-numbers.go:9:6: can inline shifted with cost 6 as: func(*int, uint) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) << n >> n) }
./pointers-as-numbers.go:11:6: can inline by with cost 5 as: func(*int, *uint) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) >> *n) }
./pointers-as-numbers.go:13:6: can inline inverted with cost 3 as: func(*int) unsafe.Pointer { return unsafe.Pointer(-uintptr(unsafe.Pointer(p))) }
./pointers-as-numbers.go:15:6: can inline added with cost 5 as: func(*int, *int) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + *(*uintptr)(unsafe.Pointer(q))) }
./pointers-as-numbers.go:19:6: can inline number with cost 10 as: func(*int, int) unsafe.Pointer { return unsafe.Pointer(uintptr(n) + uintptr(len(texts[*p]))) }
./pointers-as-numbers.go:24:6: cannot inline escapes: marked as having a keep-alive uintptr argument
./pointers-as-numbers.go:27:6: cannot inline calls: function too complex: cost 283 exceeds budget 80
./pointers-as-numbers.go:36:6: cannot inline later: unhandled op DEFER
./pointers-as-numbers.go:38:2: can inline later.deferwrap1 with cost 63 as: func() { syscall.AllThreadsSyscall(uintptr(1), uintptr(.autotmp_2), uintptr(0), uintptr(0)) }
./pointers-as-numbers.go:39:2: can inline later.gowrap2 with cost 61 as: func() { escapes(uintptr(.autotmp_3), nil...) }
./pointers-as-numbers.go:9:14: parameter p leaks to ~r0 for shifted with derefs=0:
./pointers-as-numbers.go:9:14:   flow: ~r0 ← p:
./pointers-as-numbers.go:9:14:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) << n >> n) (return) at ./pointers-as-numbers.go:9:47
./pointers-as-numbers.go:9:14: leaking param: p to result ~r0 level=0
./pointers-as-numbers.go:11:9: parameter p leaks to ~r0 for by with derefs=0:
./pointers-as-numbers.go:11:9:   flow: ~r0 ← p:
./pointers-as-numbers.go:11:9:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) >> *n) (return) at ./pointers-as-numbers.go:11:43
./pointers-as-numbers.go:11:9: leaking param: p to result ~r0 level=0
./pointers-as-numbers.go:11:17: n does not escape
./pointers-as-numbers.go:13:15: parameter p leaks to ~r0 for inverted with derefs=0:
./pointers-as-numbers.go:13:15:   flow: ~r0 ← p:
./pointers-as-numbers.go:13:15:     from return unsafe.Pointer(-uintptr(unsafe.Pointer(p))) (return) at ./pointers-as-numbers.go:13:40
./pointers-as-numbers.go:13:15: leaking param: p to result ~r0 level=0
./pointers-as-numbers.go:15:12: parameter p leaks to ~r0 for added with derefs=0:
./pointers-as-numbers.go:15:12:   flow: ~r0 ← p:
./pointers-as-numbers.go:15:12:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + *(*uintptr)(unsafe.Pointer(q))) (return) at ./pointers-as-numbers.go:16:2
./pointers-as-numbers.go:15:12: leaking param: p to result ~r0 level=0
./pointers-as-numbers.go:15:15: q does not escape
./pointers-as-numbers.go:19:13: p does not escape
./pointers-as-numbers.go:24:14: marking a as escaping uintptr
./pointers-as-numbers.go:24:25: marking b as escaping ...uintptr
./pointers-as-numbers.go:31:9: ... argument escapes to heap in calls:
./pointers-as-numbers.go:31:9:   flow: {heap} ← &{storage for ... argument}:
./pointers-as-numbers.go:31:9:     from ... argument (spill) at ./pointers-as-numbers.go:31:9
./pointers-as-numbers.go:31:9:     from escapes(uintptr(.autotmp_8), ... argument...) (call parameter) at ./pointers-as-numbers.go:31:9
./pointers-as-numbers.go:28:6: a escapes to heap in calls:
./pointers-as-numbers.go:28:6:   flow: .autotmp_6 ← &a:
./pointers-as-numbers.go:28:6:     from &a (address-of) at ./pointers-as-numbers.go:29:54
./pointers-as-numbers.go:28:6:     from .autotmp_6 = unsafe.Pointer(&a) (assign) at ./pointers-as-numbers.go:29:54
./pointers-as-numbers.go:28:6:   flow: {heap} ← .autotmp_6:
./pointers-as-numbers.go:28:6:     from uintptr(.autotmp_6) (//go:uintptrescapes) at ./pointers-as-numbers.go:29:53
./pointers-as-numbers.go:28:12: c escapes to heap in calls:
./pointers-as-numbers.go:28:12:   flow: .autotmp_8 ← &c:
./pointers-as-numbers.go:28:12:     from &c (address-of) at ./pointers-as-numbers.go:31:33
./pointers-as-numbers.go:28:12:     from .autotmp_8 = unsafe.Pointer(&c) (assign) at ./pointers-as-numbers.go:31:33
./pointers-as-numbers.go:28:12:   flow: {heap} ← .autotmp_8:
./pointers-as-numbers.go:28:12:     from uintptr(.autotmp_8) (//go:uintptrescapes) at ./pointers-as-numbers.go:31:32
./pointers-as-numbers.go:28:15: d escapes to heap in calls:
./pointers-as-numbers.go:28:15:   flow: .autotmp_9 ← &d:
./pointers-as-numbers.go:28:15:     from &d (address-of) at ./pointers-as-numbers.go:31:65
./pointers-as-numbers.go:28:15:     from .autotmp_9 = unsafe.Pointer(&d) (assign) at ./pointers-as-numbers.go:31:65
./pointers-as-numbers.go:28:15:   flow: {heap} ← .autotmp_9:
./pointers-as-numbers.go:28:15:     from uintptr(.autotmp_9) (//go:uintptrescapes) at ./pointers-as-numbers.go:31:64
./pointers-as-numbers.go:28:18: e escapes to heap in calls:
./pointers-as-numbers.go:28:18:   flow: .autotmp_10 ← &e:
./pointers-as-numbers.go:28:18:     from &e (address-of) at ./pointers-as-numbers.go:33:30
./pointers-as-numbers.go:28:18:     from .autotmp_10 = unsafe.Pointer(&e) (assign) at ./pointers-as-numbers.go:33:30
./pointers-as-numbers.go:28:18:   flow: {heap} ← .autotmp_10:
./pointers-as-numbers.go:28:18:     from uintptr(.autotmp_10) (//go:uintptrescapes) at ./pointers-as-numbers.go:33:29
./pointers-as-numbers.go:28:6: moved to heap: a
./pointers-as-numbers.go:28:12: moved to heap: c
./pointers-as-numbers.go:28:15: moved to heap: d
./pointers-as-numbers.go:28:18: moved to heap: e
./pointers-as-numbers.go:31:9: ... argument escapes to heap
./pointers-as-numbers.go:39:2: func literal escapes to heap in later:
./pointers-as-numbers.go:39:2:   flow: {heap} ← &{storage for func literal}:
./pointers-as-numbers.go:39:2:     from func literal (spill) at ./pointers-as-numbers.go:39:2
./pointers-as-numbers.go:38:60: later capturing by value: .autotmp_2 (addr=false assign=false width=8)
./pointers-as-numbers.go:39:36: later capturing by value: .autotmp_3 (addr=false assign=false width=8)
./pointers-as-numbers.go:37:6: a escapes to heap in later:
./pointers-as-numbers.go:37:6:   flow: .autotmp_2 ← &a:
./pointers-as-numbers.go:37:6:     from &a (address-of) at ./pointers-as-numbers.go:38:60
./pointers-as-numbers.go:37:6:     from .autotmp_2 = unsafe.Pointer(&a) (assign-pair) at ./pointers-as-numbers.go:38:2
./pointers-as-numbers.go:37:6:   flow: .autotmp_0 ← .autotmp_2:
./pointers-as-numbers.go:37:6:     from .autotmp_0 = .autotmp_2 (assign) at ./pointers-as-numbers.go:38:59
./pointers-as-numbers.go:37:6:   flow: {heap} ← .autotmp_0:
./pointers-as-numbers.go:37:6:     from uintptr(.autotmp_0) (//go:uintptrescapes) at ./pointers-as-numbers.go:38:59
./pointers-as-numbers.go:37:9: b escapes to heap in later:
./pointers-as-numbers.go:37:9:   flow: .autotmp_3 ← &b:
./pointers-as-numbers.go:37:9:     from &b (address-of) at ./pointers-as-numbers.go:39:36
./pointers-as-numbers.go:37:9:     from .autotmp_3 = unsafe.Pointer(&b) (assign-pair) at ./pointers-as-numbers.go:39:2
./pointers-as-numbers.go:37:9:   flow: .autotmp_0 ← .autotmp_3:
./pointers-as-numbers.go:37:9:     from .autotmp_0 = .autotmp_3 (assign) at ./pointers-as-numbers.go:39:35
./pointers-as-numbers.go:37:9:   flow: {heap} ← .autotmp_0:
./pointers-as-numbers.go:37:9:     from uintptr(.autotmp_0) (//go:uintptrescapes) at ./pointers-as-numbers.go:39:35
./pointers-as-numbers.go:37:6: moved to heap: a
./pointers-as-numbers.go:37:9: moved to heap: b
