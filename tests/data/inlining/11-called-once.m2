# command-line-arguments
./11-called-once.go:10:9: can inline walk.func1 with cost 128 as: func(*list) { for loop }
./11-called-once.go:8:6: cannot inline walk: function too complex: cost 158 exceeds budget 80
./11-called-once.go:29:9: can inline walkTwice.func1 with cost 109 as: func(*list) { for loop }
./11-called-once.go:27:6: cannot inline walkTwice: function too complex: cost 252 exceeds budget 80
./11-called-once.go:41:6: can inline apply with cost 21 as: func(func(int) int, int) int { return f(n) }
./11-called-once.go:47:11: can inline nested.func2 with cost 17 as: func() func() int { return func literal }
./11-called-once.go:43:6: cannot inline nested: function too complex: cost 85 exceeds budget 80
./11-called-once.go:44:13: can inline nested.func1 with cost 41 as: func(int) int { return apply(func literal, x) }
./11-called-once.go:45:16: can inline nested.func1.1 with cost 4 as: func(int) int { return y + n }
./11-called-once.go:48:10: can inline nested.func2.1 with cost 5 as: func() int { n++; return n }
./11-called-once.go:54:7: can inline labels.func1 with cost 34 as: func() int { outer: ; for loop; return 1 }
./11-called-once.go:68:15: can inline labels.func2 with cost 15 as: func() int { switch statement; done: ; return 2 }
./11-called-once.go:53:6: cannot inline labels: function too complex: cost 90 exceeds budget 80
./11-called-once.go:80:6: cannot inline main: function too complex: cost 324 exceeds budget 80
./11-called-once.go:23:5: inlining call to walk.func1
./11-called-once.go:36:5: inlining call to walkTwice.func1
./11-called-once.go:37:5: inlining call to walkTwice.func1
./11-called-once.go:44:12: inlining call to apply
./11-called-once.go:50:14: inlining call to nested.func2
./11-called-once.go:44:12: inlining call to nested.func1
./11-called-once.go:44:12: cannot inline apply into nested: repeated recursive cycle
./11-called-once.go:45:15: inlining call to apply
./11-called-once.go:45:15: inlining call to nested.func1.1
./11-called-once.go:44:12: cannot inline apply into nested: repeated recursive cycle
./11-called-once.go:68:10: inlining call to labels.func1
./11-called-once.go:77:3: inlining call to labels.func2
./11-called-once.go:8:11: l does not escape
./11-called-once.go:27:16: l does not escape
./11-called-once.go:41:12: f does not escape
./11-called-once.go:43:13: nested capturing by ref: n (addr=false assign=true width=8)
./11-called-once.go:43:13: nested capturing by ref: n (addr=true assign=true width=8)
./11-called-once.go:50:14: func literal escapes to heap in nested:
./11-called-once.go:50:14:   flow: ~r0 ← &{storage for func literal}:
./11-called-once.go:50:14:     from func literal (spill) at ./11-called-once.go:50:14
./11-called-once.go:50:14:     from ~r0 = func literal (assign-pair) at ./11-called-once.go:50:14
./11-called-once.go:50:14:   flow: ~r0 ← ~r0:
./11-called-once.go:50:14:     from return ~r0, k (return) at ./11-called-once.go:50:2
./11-called-once.go:43:13: n escapes to heap in nested:
./11-called-once.go:43:13:   flow: {storage for func literal} ← &n:
./11-called-once.go:43:13:     from n (captured by a closure) at ./11-called-once.go:50:14
./11-called-once.go:43:13:     from n (reference) at ./11-called-once.go:50:14
./11-called-once.go:43:13: parameter n leaks to {storage for func literal} for nested with derefs=0:
./11-called-once.go:43:13:   flow: {storage for func literal} ← &n:
./11-called-once.go:43:13:     from n (captured by a closure) at ./11-called-once.go:50:14
./11-called-once.go:43:13:     from n (reference) at ./11-called-once.go:50:14
./11-called-once.go:43:13: moved to heap: n
./11-called-once.go:44:12: func literal does not escape
./11-called-once.go:50:14: func literal escapes to heap
./11-called-once.go:53:13: xs does not escape
./11-called-once.go:77:3: any(xs) does not escape
./11-called-once.go:82:7: &list{...} does not escape
