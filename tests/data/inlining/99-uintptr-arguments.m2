# command-line-arguments
./99-uintptr-arguments.go:11:6: cannot inline plain: marked go:noinline
./99-uintptr-arguments.go:15:6: cannot inline escapes: marked go:noinline
./99-uintptr-arguments.go:19:6: cannot inline several: marked go:noinline
./99-uintptr-arguments.go:22:6: can inline notWritten with cost 74 as: func(string) uintptr { b := ([]byte)(s); plain(uintptr(unsafe.Pointer(&b[0]))); return uintptr(b[0]) }
./99-uintptr-arguments.go:28:6: can inline kept with cost 74 as: func(string) uintptr { b := ([]byte)(s); escapes(uintptr(unsafe.Pointer(&b[0]))); return uintptr(b[0]) }
./99-uintptr-arguments.go:34:6: cannot inline keptAmongOthers: function too complex: cost 92 exceeds budget 80
./99-uintptr-arguments.go:40:6: cannot inline keptInSlice: function too complex: cost 138 exceeds budget 80
./99-uintptr-arguments.go:46:6: cannot inline mayBeEither: function too complex: cost 343 exceeds budget 80
./99-uintptr-arguments.go:64:6: cannot inline systemCalls: unhandled op DEFER
./99-uintptr-arguments.go:80:3: can inline systemCalls.deferwrap1 with cost 63 as: func() { syscall.Syscall(uintptr(1), uintptr(.autotmp_8), uintptr(0), uintptr(0)) }
./99-uintptr-arguments.go:15:14: marking p as escaping uintptr
./99-uintptr-arguments.go:19:21: marking ps as escaping ...uintptr
./99-uintptr-arguments.go:22:17: s does not escape
./99-uintptr-arguments.go:23:14: ([]byte)(s) does not escape
./99-uintptr-arguments.go:23:14: zero-copy string->[]byte conversion
./99-uintptr-arguments.go:29:14: ([]byte)(s) escapes to heap in kept:
./99-uintptr-arguments.go:29:14:   flow: b ← &{storage for ([]byte)(s)}:
./99-uintptr-arguments.go:29:14:     from ([]byte)(s) (spill) at ./99-uintptr-arguments.go:29:14
./99-uintptr-arguments.go:29:14:     from b := ([]byte)(s) (assign) at ./99-uintptr-arguments.go:29:4
./99-uintptr-arguments.go:29:14:   flow: .autotmp_3 ← b:
./99-uintptr-arguments.go:29:14:     from b[0] (dot of pointer) at ./99-uintptr-arguments.go:30:35
./99-uintptr-arguments.go:29:14:     from &b[0] (address-of) at ./99-uintptr-arguments.go:30:33
./99-uintptr-arguments.go:29:14:     from .autotmp_3 = unsafe.Pointer(&b[0]) (assign) at ./99-uintptr-arguments.go:30:33
./99-uintptr-arguments.go:29:14:   flow: {heap} ← .autotmp_3:
./99-uintptr-arguments.go:29:14:     from uintptr(.autotmp_3) (//go:uintptrescapes) at ./99-uintptr-arguments.go:30:32
./99-uintptr-arguments.go:28:11: s does not escape
./99-uintptr-arguments.go:29:14: ([]byte)(s) escapes to heap
./99-uintptr-arguments.go:36:9: ... argument escapes to heap in keptAmongOthers:
./99-uintptr-arguments.go:36:9:   flow: {heap} ← &{storage for ... argument}:
./99-uintptr-arguments.go:36:9:     from ... argument (spill) at ./99-uintptr-arguments.go:36:9
./99-uintptr-arguments.go:36:9:     from several(1, ... argument...) (call parameter) at ./99-uintptr-arguments.go:36:9
./99-uintptr-arguments.go:35:17: ([]byte)(s) escapes to heap in keptAmongOthers:
./99-uintptr-arguments.go:35:17:   flow: b ← &{storage for ([]byte)(s)}:
./99-uintptr-arguments.go:35:17:     from ([]byte)(s) (spill) at ./99-uintptr-arguments.go:35:17
./99-uintptr-arguments.go:35:17:     from b, c := ([]byte)(s), ([]byte)(t) (assign-pair) at ./99-uintptr-arguments.go:35:7
./99-uintptr-arguments.go:35:17:   flow: .autotmp_5 ← b:
./99-uintptr-arguments.go:35:17:     from b[0] (dot of pointer) at ./99-uintptr-arguments.go:36:38
./99-uintptr-arguments.go:35:17:     from &b[0] (address-of) at ./99-uintptr-arguments.go:36:36
./99-uintptr-arguments.go:35:17:     from .autotmp_5 = unsafe.Pointer(&b[0]) (assign) at ./99-uintptr-arguments.go:36:36
./99-uintptr-arguments.go:35:17:   flow: {heap} ← .autotmp_5:
./99-uintptr-arguments.go:35:17:     from uintptr(.autotmp_5) (//go:uintptrescapes) at ./99-uintptr-arguments.go:36:35
./99-uintptr-arguments.go:35:28: ([]byte)(t) escapes to heap in keptAmongOthers:
./99-uintptr-arguments.go:35:28:   flow: c ← &{storage for ([]byte)(t)}:
./99-uintptr-arguments.go:35:28:     from ([]byte)(t) (spill) at ./99-uintptr-arguments.go:35:28
./99-uintptr-arguments.go:35:28:     from b, c := ([]byte)(s), ([]byte)(t) (assign-pair) at ./99-uintptr-arguments.go:35:7
./99-uintptr-arguments.go:35:28:   flow: .autotmp_6 ← c:
./99-uintptr-arguments.go:35:28:     from c[0] (dot of pointer) at ./99-uintptr-arguments.go:36:70
./99-uintptr-arguments.go:35:28:     from &c[0] (address-of) at ./99-uintptr-arguments.go:36:68
./99-uintptr-arguments.go:35:28:     from .autotmp_6 = unsafe.Pointer(&c[0]) (assign) at ./99-uintptr-arguments.go:36:68
./99-uintptr-arguments.go:35:28:   flow: {heap} ← .autotmp_6:
./99-uintptr-arguments.go:35:28:     from uintptr(.autotmp_6) (//go:uintptrescapes) at ./99-uintptr-arguments.go:36:67
./99-uintptr-arguments.go:34:22: s does not escape
./99-uintptr-arguments.go:34:25: t does not escape
./99-uintptr-arguments.go:35:17: ([]byte)(s) escapes to heap
./99-uintptr-arguments.go:35:28: ([]byte)(t) escapes to heap
./99-uintptr-arguments.go:36:9: ... argument escapes to heap
./99-uintptr-arguments.go:42:22: []uintptr{...} escapes to heap in keptInSlice:
./99-uintptr-arguments.go:42:22:   flow: {heap} ← &{storage for []uintptr{...}}:
./99-uintptr-arguments.go:42:22:     from []uintptr{...} (spill) at ./99-uintptr-arguments.go:42:22
./99-uintptr-arguments.go:42:22:     from several(0, []uintptr{...}...) (call parameter) at ./99-uintptr-arguments.go:42:9
./99-uintptr-arguments.go:43:22: []uintptr{...} escapes to heap in keptInSlice:
./99-uintptr-arguments.go:43:22:   flow: {heap} ← &{storage for []uintptr{...}}:
./99-uintptr-arguments.go:43:22:     from []uintptr{...} (spill) at ./99-uintptr-arguments.go:43:22
./99-uintptr-arguments.go:43:22:     from several(0, []uintptr{...}...) (call parameter) at ./99-uintptr-arguments.go:43:9
./99-uintptr-arguments.go:41:2: x escapes to heap in keptInSlice:
./99-uintptr-arguments.go:41:2:   flow: .autotmp_2 ← &x:
./99-uintptr-arguments.go:41:2:     from &x (address-of) at ./99-uintptr-arguments.go:42:49
./99-uintptr-arguments.go:41:2:     from .autotmp_2 = unsafe.Pointer(&x) (assign) at ./99-uintptr-arguments.go:42:49
./99-uintptr-arguments.go:41:2:   flow: {heap} ← .autotmp_2:
./99-uintptr-arguments.go:41:2:     from uintptr(.autotmp_2) (//go:uintptrescapes) at ./99-uintptr-arguments.go:42:48
./99-uintptr-arguments.go:40:18: s does not escape
./99-uintptr-arguments.go:41:2: moved to heap: x
./99-uintptr-arguments.go:42:22: []uintptr{...} escapes to heap
./99-uintptr-arguments.go:43:22: []uintptr{...} escapes to heap
./99-uintptr-arguments.go:47:5: y escapes to heap in mayBeEither:
./99-uintptr-arguments.go:47:5:   flow: .autotmp_7 ← &y:
./99-uintptr-arguments.go:47:5:     from &y (address-of) at ./99-uintptr-arguments.go:54:27
./99-uintptr-arguments.go:47:5:     from .autotmp_7 = unsafe.Pointer(&y) (assign) at ./99-uintptr-arguments.go:54:27
./99-uintptr-arguments.go:47:5:   flow: {heap} ← .autotmp_7:
./99-uintptr-arguments.go:47:5:     from uintptr(.autotmp_7) (//go:uintptrescapes) at ./99-uintptr-arguments.go:54:26
./99-uintptr-arguments.go:47:5: moved to heap: y
./99-uintptr-arguments.go:80:3: func literal escapes to heap in systemCalls:
./99-uintptr-arguments.go:80:3:   flow: {heap} ← &{storage for func literal}:
./99-uintptr-arguments.go:80:3:     from func literal (spill) at ./99-uintptr-arguments.go:80:3
./99-uintptr-arguments.go:80:51: systemCalls capturing by value: .autotmp_8 (addr=false assign=false width=8)
./99-uintptr-arguments.go:78:3: z escapes to heap in systemCalls:
./99-uintptr-arguments.go:78:3:   flow: .autotmp_8 ← &z:
./99-uintptr-arguments.go:78:3:     from &z (address-of) at ./99-uintptr-arguments.go:80:51
./99-uintptr-arguments.go:78:3:     from .autotmp_8 = unsafe.Pointer(&z) (assign-pair) at ./99-uintptr-arguments.go:80:3
./99-uintptr-arguments.go:78:3:   flow: {storage for func literal} ← .autotmp_8:
./99-uintptr-arguments.go:78:3:     from .autotmp_8 (captured by a closure) at ./99-uintptr-arguments.go:80:51
./99-uintptr-arguments.go:64:18: s does not escape
./99-uintptr-arguments.go:78:3: moved to heap: z
./99-uintptr-arguments.go:65:14: ([]byte)(s) does not escape
