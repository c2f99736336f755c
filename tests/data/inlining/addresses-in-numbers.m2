# command-line-arguments
./addresses-in-numbers.go:21:6: can inline ofHeader with cost 3 as: func(*reflect.SliceHeader) unsafe.Pointer { return unsafe.Pointer(h.Data) }
./addresses-in-numbers.go:23:6: can inline ofText with cost 5 as: func(*reflect.StringHeader) unsafe.Pointer { return unsafe.Pointer(h.Data + uintptr(8)) }
./addresses-in-numbers.go:25:6: can inline ofLength with cost 4 as: func(*reflect.SliceHeader) unsafe.Pointer { return unsafe.Pointer(uintptr(h.Len)) }
./addresses-in-numbers.go:27:6: can inline ofValue with cost 3 as: func(reflect.SliceHeader) unsafe.Pointer { return unsafe.Pointer(h.Data) }
./addresses-in-numbers.go:29:6: can inline ofField with cost 3 as: func(*T) unsafe.Pointer { return unsafe.Pointer(t.u) }
./addresses-in-numbers.go:31:6: can inline ofValuesField with cost 3 as: func(T) unsafe.Pointer { return unsafe.Pointer(t.u) }
./addresses-in-numbers.go:33:6: can inline ofElement with cost 5 as: func(*T, int) unsafe.Pointer { return unsafe.Pointer(t.a[i]) }
./addresses-in-numbers.go:35:6: can inline ofPointed with cost 3 as: func(*uintptr) unsafe.Pointer { return unsafe.Pointer(*p) }
./addresses-in-numbers.go:37:6: can inline shifted with cost 7 as: func(*int, *uintptr) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) << (uintptr(unsafe.Pointer(n)) & *new(uintptr))) }
./addresses-in-numbers.go:41:6: can inline shiftedBack with cost 4 as: func(*int, uint) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) >> n) }
./addresses-in-numbers.go:45:6: can inline joined with cost 7 as: func(*int, *int, uintptr) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) ^ u | -uintptr(unsafe.Pointer(q))) }
./addresses-in-numbers.go:49:6: can inline ofNumber with cost 8 as: func(*int) unsafe.Pointer { return unsafe.Pointer(uintptr(*n) + uintptr(*new(int))) }
./addresses-in-numbers.go:51:6: can inline ofNamed with cost 4 as: func(*int) unsafe.Pointer { return unsafe.Pointer(raw(word(unsafe.Pointer(p)) + word(1))) }
./addresses-in-numbers.go:53:6: can inline ofRaw with cost 4 as: func(raw) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) &^ uintptr(7)) }
./addresses-in-numbers.go:55:6: can inline received with cost 9 as: func(chan uintptr, *int) unsafe.Pointer { return unsafe.Pointer(<-c + -(<-c) + uintptr(unsafe.Pointer(p))) }
./addresses-in-numbers.go:59:6: can inline called with cost 21 as: func(func(unsafe.Pointer) uintptr, *int) unsafe.Pointer { return unsafe.Pointer(f(unsafe.Pointer(p))) }
./addresses-in-numbers.go:63:6: can inline least with cost 4 as: func(*int, *int) unsafe.Pointer { return unsafe.Pointer(min(uintptr(unsafe.Pointer(p)), uintptr(unsafe.Pointer(q)))) }
./addresses-in-numbers.go:67:6: can inline kept with cost 7 as: func(*int) unsafe.Pointer { u := uintptr(unsafe.Pointer(p)); return unsafe.Pointer(u) }
./addresses-in-numbers.go:72:6: can inline set with cost 14 as: func(*reflect.SliceHeader, *reflect.StringHeader, *T, *int, *int, *int) { h.Data = uintptr(unsafe.Pointer(p)); s.Data = uintptr(unsafe.Pointer(q)) + uintptr(1); t.u = uintptr(unsafe.Pointer(r)) }
./addresses-in-numbers.go:78:6: can inline setToNothing with cost 28 as: func(*reflect.SliceHeader, map[int]uintptr, chan uintptr, any) bool { h.Data = uintptr(0); h.Data, ok = uintptr(.autotmp_5), .autotmp_6; h.Data, ok = uintptr(.autotmp_7), .autotmp_8; h.Data, ok = uintptr(.autotmp_9), .autotmp_10; for loop; return  }
./addresses-in-numbers.go:88:6: can inline setInValue with cost 6 as: func(*int) reflect.SliceHeader { h.Data = uintptr(unsafe.Pointer(p)); return h }
./addresses-in-numbers.go:93:6: can inline exchanged with cost 8 as: func(*reflect.SliceHeader, *reflect.SliceHeader, *int) { h.Data, k.Data = k.Data, uintptr(unsafe.Pointer(p)) }
./addresses-in-numbers.go:97:6: can inline offset with cost 5 as: func(int) uintptr { return uintptr(n) * uintptr(8) }
./addresses-in-numbers.go:99:6: can inline inlined with cost 12 as: func(*int) unsafe.Pointer { return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + offset(*new(int))) }
./addresses-in-numbers.go:100:59: inlining call to offset
./addresses-in-numbers.go:21:15: parameter h leaks to ~r0 for ofHeader with derefs=1:
./addresses-in-numbers.go:21:15:   flow: ~r0 ← *h:
./addresses-in-numbers.go:21:15:     from h.Data (reflect.Header.Data) at ./addresses-in-numbers.go:21:79
./addresses-in-numbers.go:21:15:     from return unsafe.Pointer(h.Data) (return) at ./addresses-in-numbers.go:21:56
./addresses-in-numbers.go:21:15: leaking param: h to result ~r0 level=1
./addresses-in-numbers.go:23:13: parameter h leaks to ~r0 for ofText with derefs=1:
./addresses-in-numbers.go:23:13:   flow: ~r0 ← *h:
./addresses-in-numbers.go:23:13:     from h.Data (reflect.Header.Data) at ./addresses-in-numbers.go:23:78
./addresses-in-numbers.go:23:13:     from return unsafe.Pointer(h.Data + uintptr(8)) (return) at ./addresses-in-numbers.go:23:55
./addresses-in-numbers.go:23:13: leaking param: h to result ~r0 level=1
./addresses-in-numbers.go:25:15: h does not escape
./addresses-in-numbers.go:29:14: t does not escape
./addresses-in-numbers.go:31:20: t does not escape
./addresses-in-numbers.go:33:16: t does not escape
./addresses-in-numbers.go:35:16: p does not escape
./addresses-in-numbers.go:37:14: parameter p leaks to ~r0 for shifted with derefs=0:
./addresses-in-numbers.go:37:14:   flow: ~r0 ← p:
./addresses-in-numbers.go:37:14:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) << (uintptr(unsafe.Pointer(n)) & *new(uintptr))) (return) at ./addresses-in-numbers.go:38:2
./addresses-in-numbers.go:37:14: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:37:22: n does not escape
./addresses-in-numbers.go:38:88: new(uintptr) does not escape
./addresses-in-numbers.go:41:18: parameter p leaks to ~r0 for shiftedBack with derefs=0:
./addresses-in-numbers.go:41:18:   flow: ~r0 ← p:
./addresses-in-numbers.go:41:18:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) >> n) (return) at ./addresses-in-numbers.go:42:2
./addresses-in-numbers.go:41:18: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:45:13: parameter p leaks to ~r0 for joined with derefs=0:
./addresses-in-numbers.go:45:13:   flow: ~r0 ← p:
./addresses-in-numbers.go:45:13:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) ^ u | -uintptr(unsafe.Pointer(q))) (return) at ./addresses-in-numbers.go:46:2
./addresses-in-numbers.go:45:16: parameter q leaks to ~r0 for joined with derefs=0:
./addresses-in-numbers.go:45:16:   flow: ~r0 ← q:
./addresses-in-numbers.go:45:16:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) ^ u | -uintptr(unsafe.Pointer(q))) (return) at ./addresses-in-numbers.go:46:2
./addresses-in-numbers.go:45:13: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:45:16: leaking param: q to result ~r0 level=0
./addresses-in-numbers.go:49:15: n does not escape
./addresses-in-numbers.go:49:88: new(int) does not escape
./addresses-in-numbers.go:51:14: parameter p leaks to ~r0 for ofNamed with derefs=0:
./addresses-in-numbers.go:51:14:   flow: ~r0 ← p:
./addresses-in-numbers.go:51:14:     from return unsafe.Pointer(raw(word(unsafe.Pointer(p)) + word(1))) (return) at ./addresses-in-numbers.go:51:39
./addresses-in-numbers.go:51:14: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:53:12: parameter p leaks to ~r0 for ofRaw with derefs=0:
./addresses-in-numbers.go:53:12:   flow: ~r0 ← p:
./addresses-in-numbers.go:53:12:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) &^ uintptr(7)) (return) at ./addresses-in-numbers.go:53:36
./addresses-in-numbers.go:53:12: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:55:31: parameter p leaks to ~r0 for received with derefs=0:
./addresses-in-numbers.go:55:31:   flow: ~r0 ← p:
./addresses-in-numbers.go:55:31:     from return unsafe.Pointer(<-c + -(<-c) + uintptr(unsafe.Pointer(p))) (return) at ./addresses-in-numbers.go:56:2
./addresses-in-numbers.go:55:15: c does not escape
./addresses-in-numbers.go:55:31: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:59:45: parameter p leaks to {heap} for called with derefs=0:
./addresses-in-numbers.go:59:45:   flow: {heap} ← p:
./addresses-in-numbers.go:59:45:     from f(unsafe.Pointer(p)) (call parameter) at ./addresses-in-numbers.go:60:25
./addresses-in-numbers.go:59:13: f does not escape
./addresses-in-numbers.go:59:45: leaking param: p
./addresses-in-numbers.go:63:12: p does not escape
./addresses-in-numbers.go:63:15: q does not escape
./addresses-in-numbers.go:67:11: p does not escape
./addresses-in-numbers.go:72:65: parameter p leaks to {heap} for set with derefs=0:
./addresses-in-numbers.go:72:65:   flow: {heap} ← p:
./addresses-in-numbers.go:72:65:     from h.Data = uintptr(unsafe.Pointer(p)) (assign) at ./addresses-in-numbers.go:73:9
./addresses-in-numbers.go:72:68: parameter q leaks to {heap} for set with derefs=0:
./addresses-in-numbers.go:72:68:   flow: {heap} ← q:
./addresses-in-numbers.go:72:68:     from s.Data = uintptr(unsafe.Pointer(q)) + uintptr(1) (assign) at ./addresses-in-numbers.go:74:9
./addresses-in-numbers.go:72:10: h does not escape
./addresses-in-numbers.go:72:34: s does not escape
./addresses-in-numbers.go:72:59: t does not escape
./addresses-in-numbers.go:72:65: leaking param: p
./addresses-in-numbers.go:72:68: leaking param: q
./addresses-in-numbers.go:72:71: r does not escape
./addresses-in-numbers.go:78:19: h does not escape
./addresses-in-numbers.go:78:43: m does not escape
./addresses-in-numbers.go:78:62: c does not escape
./addresses-in-numbers.go:78:78: e does not escape
./addresses-in-numbers.go:88:17: p does not escape
./addresses-in-numbers.go:93:19: parameter k leaks to {heap} for exchanged with derefs=1:
./addresses-in-numbers.go:93:19:   flow: {heap} ← *k:
./addresses-in-numbers.go:93:19:     from k.Data (reflect.Header.Data) at ./addresses-in-numbers.go:94:20
./addresses-in-numbers.go:93:19:     from h.Data, k.Data = k.Data, uintptr(unsafe.Pointer(p)) (assign-pair) at ./addresses-in-numbers.go:94:17
./addresses-in-numbers.go:93:43: parameter p leaks to {heap} for exchanged with derefs=0:
./addresses-in-numbers.go:93:43:   flow: {heap} ← p:
./addresses-in-numbers.go:93:43:     from h.Data, k.Data = k.Data, uintptr(unsafe.Pointer(p)) (assign-pair) at ./addresses-in-numbers.go:94:17
./addresses-in-numbers.go:93:16: h does not escape
./addresses-in-numbers.go:93:19: leaking param content: k
./addresses-in-numbers.go:93:43: leaking param: p
./addresses-in-numbers.go:99:14: parameter p leaks to ~r0 for inlined with derefs=0:
./addresses-in-numbers.go:99:14:   flow: ~r0 ← p:
./addresses-in-numbers.go:99:14:     from return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + (~r0)) (return) at ./addresses-in-numbers.go:100:2
./addresses-in-numbers.go:99:14: leaking param: p to result ~r0 level=0
./addresses-in-numbers.go:100:64: new(int) does not escape
