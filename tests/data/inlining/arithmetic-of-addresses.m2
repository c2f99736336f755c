# command-line-arguments
./arithmetic-of-addresses.go:7:6: can inline keep with cost 5 as: func(*int) uintptr { kept = q; return uintptr(8) }
./arithmetic-of-addresses.go:10:6: can inline at with cost 11 as: func(unsafe.Pointer, *int) unsafe.Pointer { return unsafe.Pointer(uintptr(p) + keep(q)) }
./arithmetic-of-addresses.go:12:6: can inline under with cost 10 as: func(unsafe.Pointer, *int) unsafe.Pointer { return unsafe.Pointer(-keep(q)) }
./arithmetic-of-addresses.go:17:6: cannot inline plain: marked as having a keep-alive uintptr argument
./arithmetic-of-addresses.go:20:6: cannot inline many: marked as having a keep-alive uintptr argument
./arithmetic-of-addresses.go:22:6: can inline callsPlain with cost 63 as: func(*int) { plain(uintptr(unsafe.Pointer(p)), []uintptr{...}) }
./arithmetic-of-addresses.go:10:91: inlining call to keep
./arithmetic-of-addresses.go:12:82: inlining call to keep
./arithmetic-of-addresses.go:7:11: parameter q leaks to {heap} for keep with derefs=0:
./arithmetic-of-addresses.go:7:11:   flow: {heap} ← q:
./arithmetic-of-addresses.go:7:11:     from kept = q (assign) at ./arithmetic-of-addresses.go:7:34
./arithmetic-of-addresses.go:7:11: leaking param: q
./arithmetic-of-addresses.go:10:27: parameter q leaks to {heap} for at with derefs=0:
./arithmetic-of-addresses.go:10:27:   flow: q ← q:
./arithmetic-of-addresses.go:10:27:     from q := q (assign-pair) at ./arithmetic-of-addresses.go:10:91
./arithmetic-of-addresses.go:10:27:   flow: {heap} ← q:
./arithmetic-of-addresses.go:10:27:     from kept = q (assign) at ./arithmetic-of-addresses.go:10:91
./arithmetic-of-addresses.go:10:9: parameter p leaks to ~r0 for at with derefs=0:
./arithmetic-of-addresses.go:10:9:   flow: ~r0 ← p:
./arithmetic-of-addresses.go:10:9:     from return unsafe.Pointer(uintptr(p) + (~r0)) (return) at ./arithmetic-of-addresses.go:10:52
./arithmetic-of-addresses.go:10:9: leaking param: p to result ~r0 level=0
./arithmetic-of-addresses.go:10:27: leaking param: q
./arithmetic-of-addresses.go:12:30: parameter q leaks to {heap} for under with derefs=0:
./arithmetic-of-addresses.go:12:30:   flow: q ← q:
./arithmetic-of-addresses.go:12:30:     from q := q (assign-pair) at ./arithmetic-of-addresses.go:12:82
./arithmetic-of-addresses.go:12:30:   flow: {heap} ← q:
./arithmetic-of-addresses.go:12:30:     from kept = q (assign) at ./arithmetic-of-addresses.go:12:82
./arithmetic-of-addresses.go:12:12: p does not escape
./arithmetic-of-addresses.go:12:30: leaking param: q
./arithmetic-of-addresses.go:17:12: marking a as escaping uintptr
./arithmetic-of-addresses.go:17:23: b does not escape
./arithmetic-of-addresses.go:20:11: marking a as escaping uintptr
./arithmetic-of-addresses.go:20:22: marking b as escaping ...uintptr
./arithmetic-of-addresses.go:22:17: parameter p leaks to {heap} for callsPlain with derefs=0:
./arithmetic-of-addresses.go:22:17:   flow: .autotmp_1 ← p:
./arithmetic-of-addresses.go:22:17:     from .autotmp_1 = unsafe.Pointer(p) (assign) at ./arithmetic-of-addresses.go:22:56
./arithmetic-of-addresses.go:22:17:   flow: {heap} ← .autotmp_1:
./arithmetic-of-addresses.go:22:17:     from uintptr(.autotmp_1) (//go:uintptrescapes) at ./arithmetic-of-addresses.go:22:55
./arithmetic-of-addresses.go:22:17: leaking param: p
./arithmetic-of-addresses.go:22:70: []uintptr{...} does not escape
