# command-line-arguments
./bounds-order-before-defers.go:6:6: cannot inline end: marked go:noinline
./bounds-order-before-defers.go:8:6: cannot inline before: unhandled op DEFER
./bounds-order-before-defers.go:14:6: cannot inline later: unhandled op DEFER
./bounds-order-before-defers.go:20:6: can inline never with cost 16 as: func(*[4]int, *[4]int, int, int) int { r, t[b & 3] = 1, u[c & 3]; return  }
./bounds-order-before-defers.go:25:6: cannot inline goes: unhandled op GO
./bounds-order-before-defers.go:31:6: cannot inline notReached: unhandled op DEFER
./bounds-order-before-defers.go:41:6: cannot inline inPost: unhandled op DEFER
./bounds-order-before-defers.go:49:6: cannot inline inLoop: unhandled op DEFER
./bounds-order-before-defers.go:58:6: cannot inline ranged: defer call in range func
./bounds-order-before-defers.go:60:2: cannot inline ranged-range1: unhandled op DEFER
./bounds-order-before-defers.go:67:6: cannot inline literal: unhandled op DEFER
./bounds-order-before-defers.go:69:9: cannot inline literal.func1: unhandled op DEFER
./bounds-order-before-defers.go:8:13: t does not escape
./bounds-order-before-defers.go:8:16: u does not escape
./bounds-order-before-defers.go:14:12: t does not escape
./bounds-order-before-defers.go:14:15: u does not escape
./bounds-order-before-defers.go:20:12: t does not escape
./bounds-order-before-defers.go:20:15: u does not escape
./bounds-order-before-defers.go:25:11: t does not escape
./bounds-order-before-defers.go:25:14: u does not escape
./bounds-order-before-defers.go:31:17: t does not escape
./bounds-order-before-defers.go:31:20: u does not escape
./bounds-order-before-defers.go:41:13: t does not escape
./bounds-order-before-defers.go:41:16: u does not escape
./bounds-order-before-defers.go:49:13: t does not escape
./bounds-order-before-defers.go:49:16: u does not escape
./bounds-order-before-defers.go:60:2: ranged capturing by ref: #state1 (addr=false assign=true width=8)
ranged capturing by value: #defers (addr=false assign=false width=16)
./bounds-order-before-defers.go:60:2: func literal escapes to heap in ranged:
./bounds-order-before-defers.go:60:2:   flow: #yield1 ← &{storage for func literal}:
./bounds-order-before-defers.go:60:2:     from func literal (spill) at ./bounds-order-before-defers.go:60:2
./bounds-order-before-defers.go:60:2:     from #yield1 := func literal (assign) at ./bounds-order-before-defers.go:60:2
./bounds-order-before-defers.go:60:2:   flow: {heap} ← #yield1:
./bounds-order-before-defers.go:60:2:     from f(#yield1) (call parameter) at ./bounds-order-before-defers.go:60:2
./bounds-order-before-defers.go:60:2: #state1 escapes to heap in ranged:
./bounds-order-before-defers.go:60:2:   flow: {storage for func literal} ← &#state1:
./bounds-order-before-defers.go:60:2:     from #state1 (captured by a closure) at <unknown line number>
./bounds-order-before-defers.go:60:2:     from #state1 (reference) at <unknown line number>
./bounds-order-before-defers.go:58:13: t does not escape
./bounds-order-before-defers.go:58:16: u does not escape
./bounds-order-before-defers.go:58:37: f does not escape
./bounds-order-before-defers.go:60:2: moved to heap: #state1
./bounds-order-before-defers.go:60:2: func literal escapes to heap
./bounds-order-before-defers.go:67:14: literal capturing by value: t (addr=false assign=false width=8)
./bounds-order-before-defers.go:67:28: literal capturing by value: b (addr=false assign=false width=8)
./bounds-order-before-defers.go:67:17: literal capturing by value: u (addr=false assign=false width=8)
./bounds-order-before-defers.go:67:31: literal capturing by value: c (addr=false assign=false width=8)
./bounds-order-before-defers.go:69:9: func literal escapes to heap in literal:
./bounds-order-before-defers.go:69:9:   flow: ~r0 ← &{storage for func literal}:
./bounds-order-before-defers.go:69:9:     from func literal (spill) at ./bounds-order-before-defers.go:69:9
./bounds-order-before-defers.go:69:9:     from return func literal (return) at ./bounds-order-before-defers.go:69:2
./bounds-order-before-defers.go:67:14: parameter t leaks to {storage for func literal} for literal with derefs=0:
./bounds-order-before-defers.go:67:14:   flow: {storage for func literal} ← t:
./bounds-order-before-defers.go:67:14:     from t (captured by a closure) at ./bounds-order-before-defers.go:70:6
./bounds-order-before-defers.go:67:28: parameter b leaks to {storage for func literal} for literal with derefs=0:
./bounds-order-before-defers.go:67:28:   flow: {storage for func literal} ← b:
./bounds-order-before-defers.go:67:28:     from b (captured by a closure) at ./bounds-order-before-defers.go:70:8
./bounds-order-before-defers.go:67:17: parameter u leaks to {storage for func literal} for literal with derefs=0:
./bounds-order-before-defers.go:67:17:   flow: {storage for func literal} ← u:
./bounds-order-before-defers.go:67:17:     from u (captured by a closure) at ./bounds-order-before-defers.go:70:18
./bounds-order-before-defers.go:67:31: parameter c leaks to {storage for func literal} for literal with derefs=0:
./bounds-order-before-defers.go:67:31:   flow: {storage for func literal} ← c:
./bounds-order-before-defers.go:67:31:     from c (captured by a closure) at ./bounds-order-before-defers.go:70:20
./bounds-order-before-defers.go:67:14: leaking param: t
./bounds-order-before-defers.go:67:17: leaking param: u
./bounds-order-before-defers.go:69:9: func literal escapes to heap
./bounds-order-before-defers.go:10:18: index bounds check elided
./bounds-order-before-defers.go:15:6: index bounds check elided
./bounds-order-before-defers.go:15:18: index bounds check elided
./bounds-order-before-defers.go:21:6: index bounds check elided
./bounds-order-before-defers.go:21:18: index bounds check elided
./bounds-order-before-defers.go:27:6: index bounds check elided
./bounds-order-before-defers.go:27:18: index bounds check elided
./bounds-order-before-defers.go:37:18: index bounds check elided
./bounds-order-before-defers.go:42:25: index bounds check elided
./bounds-order-before-defers.go:42:37: index bounds check elided
./bounds-order-before-defers.go:51:7: index bounds check elided
./bounds-order-before-defers.go:51:19: index bounds check elided
./bounds-order-before-defers.go:53:19: index bounds check elided
./bounds-order-before-defers.go:59:6: index bounds check elided
./bounds-order-before-defers.go:59:18: index bounds check elided
./bounds-order-before-defers.go:63:18: index bounds check elided
./bounds-order-before-defers.go:70:7: index bounds check elided
./bounds-order-before-defers.go:70:19: index bounds check elided
