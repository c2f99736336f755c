# command-line-arguments
./called-results.go:6:6: can inline same with cost 2 as: func(*int) *int { return p }
./called-results.go:8:6: can inline give with cost 2 as: func() func(*int) *int { return same }
./called-results.go:12:9: can inline giveF.func1 with cost 2 as: func(*int) *int { return p }
./called-results.go:10:6: can inline giveF with cost 21 as: func(*int) F { *n++; return func literal }
./called-results.go:15:6: cannot inline called: function too complex: cost 313 exceeds budget 80
./called-results.go:25:9: can inline kept.func1 with cost 2 as: func() func(*int) *int { return same }
./called-results.go:20:6: cannot inline kept: unhandled op DEFER
./called-results.go:24:2: can inline kept.deferwrap1 with cost 20 as: func() { .autotmp_6(.autotmp_7) }
./called-results.go:28:6: can inline labels with cost 27 as: func([]*int) *int { ; for loop; ; y = <nil>; first = &y; return  }
./called-results.go:47:6: can inline (*grid).cut with cost 8 as: method(*grid) func(int, int) { g.cells = g.cells[i:j] }
./called-results.go:57:6: can inline next with cost 3 as: func() int { return len(numbers) }
./called-results.go:61:6: cannot inline selfs: function too complex: cost 100 exceeds budget 80
./called-results.go:17:13: inlining call to give
./called-results.go:17:15: inlining call to same
./called-results.go:17:26: inlining call to give
./called-results.go:17:29: inlining call to same
./called-results.go:17:41: inlining call to give
./called-results.go:17:44: inlining call to same
./called-results.go:17:73: inlining call to giveF
./called-results.go:12:9: can inline giveF.func1 with cost 2 as: func(*int) *int { return p }
./called-results.go:17:77: inlining call to giveF.func1
./called-results.go:22:13: inlining call to giveF
./called-results.go:12:9: can inline giveF.func1 with cost 2 as: func(*int) *int { return p }
./called-results.go:23:8: inlining call to giveF.func1
./called-results.go:24:12: inlining call to give
./called-results.go:25:49: inlining call to kept.func1
./called-results.go:25:51: inlining call to same
./called-results.go:24:14: inlining call to same
./called-results.go:65:13: inlining call to next
./called-results.go:65:30: inlining call to next
./called-results.go:66:18: inlining call to next
./called-results.go:66:41: inlining call to next
./called-results.go:6:11: parameter p leaks to ~r0 for same with derefs=0:
./called-results.go:6:11:   flow: ~r0 ← p:
./called-results.go:6:11:     from return p (return) at ./called-results.go:6:26
./called-results.go:6:11: leaking param: p to result ~r0 level=0
./called-results.go:12:14: parameter p leaks to ~r0 for giveF.func1 with derefs=0:
./called-results.go:12:14:   flow: ~r0 ← p:
./called-results.go:12:14:     from return p (return) at ./called-results.go:12:29
./called-results.go:12:14: leaking param: p to result ~r0 level=0
./called-results.go:12:9: func literal escapes to heap in giveF:
./called-results.go:12:9:   flow: ~r0 ← &{storage for func literal}:
./called-results.go:12:9:     from func literal (spill) at ./called-results.go:12:9
./called-results.go:12:9:     from return func literal (return) at ./called-results.go:12:2
./called-results.go:10:12: n does not escape
./called-results.go:12:9: func literal escapes to heap
./called-results.go:12:14: parameter p leaks to ~r0 for giveF.func1#FzM7FbSlr9E=# with derefs=0:
./called-results.go:12:14:   flow: ~r0 ← p:
./called-results.go:12:14:     from return p (return) at ./called-results.go:12:29
./called-results.go:12:14: leaking param: p to result ~r0 level=0
./called-results.go:16:15: d escapes to heap in called:
./called-results.go:16:15:   flow: p ← &d:
./called-results.go:16:15:     from &d (address-of) at ./called-results.go:17:78
./called-results.go:16:15:     from p := &d (assign-pair) at ./called-results.go:17:77
./called-results.go:16:15:   flow: ~r0 ← p:
./called-results.go:16:15:     from ~r0 = p (assign-pair) at ./called-results.go:17:77
./called-results.go:16:15:   flow: ~r3 ← ~r0:
./called-results.go:16:15:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./called-results.go:17:2
./called-results.go:16:12: c escapes to heap in called:
./called-results.go:16:12:   flow: p ← &c:
./called-results.go:16:12:     from &c (address-of) at ./called-results.go:17:45
./called-results.go:16:12:     from p := &c (assign-pair) at ./called-results.go:17:44
./called-results.go:16:12:   flow: ~r0 ← p:
./called-results.go:16:12:     from ~r0 = p (assign-pair) at ./called-results.go:17:44
./called-results.go:16:12:   flow: ~r2 ← ~r0:
./called-results.go:16:12:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./called-results.go:17:2
./called-results.go:16:9: b escapes to heap in called:
./called-results.go:16:9:   flow: p ← &b:
./called-results.go:16:9:     from &b (address-of) at ./called-results.go:17:30
./called-results.go:16:9:     from p := &b (assign-pair) at ./called-results.go:17:29
./called-results.go:16:9:   flow: ~r0 ← p:
./called-results.go:16:9:     from ~r0 = p (assign-pair) at ./called-results.go:17:29
./called-results.go:16:9:   flow: ~r1 ← ~r0:
./called-results.go:16:9:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./called-results.go:17:2
./called-results.go:16:6: a escapes to heap in called:
./called-results.go:16:6:   flow: p ← &a:
./called-results.go:16:6:     from &a (address-of) at ./called-results.go:17:16
./called-results.go:16:6:     from p := &a (assign-pair) at ./called-results.go:17:15
./called-results.go:16:6:   flow: ~r0 ← p:
./called-results.go:16:6:     from ~r0 = p (assign-pair) at ./called-results.go:17:15
./called-results.go:16:6:   flow: ~r0 ← ~r0:
./called-results.go:16:6:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./called-results.go:17:2
./called-results.go:15:13: n does not escape
./called-results.go:16:6: moved to heap: a
./called-results.go:16:9: moved to heap: b
./called-results.go:16:12: moved to heap: c
./called-results.go:16:15: moved to heap: d
./called-results.go:17:73: func literal does not escape
./called-results.go:12:14: parameter p leaks to ~r0 for giveF.func1#ogkU/M7UodE=# with derefs=0:
./called-results.go:12:14:   flow: ~r0 ← p:
./called-results.go:12:14:     from return p (return) at ./called-results.go:12:29
./called-results.go:12:14: leaking param: p to result ~r0 level=0
./called-results.go:24:2: kept capturing by value: .autotmp_6 (addr=false assign=false width=8)
./called-results.go:24:15: kept capturing by value: .autotmp_7 (addr=false assign=false width=8)
./called-results.go:20:11: parameter n leaks to ~r0 for kept with derefs=0:
./called-results.go:20:11:   flow: p ← n:
./called-results.go:20:11:     from p := n (assign-pair) at ./called-results.go:25:51
./called-results.go:20:11:   flow: ~r0 ← p:
./called-results.go:20:11:     from ~r0 = p (assign-pair) at ./called-results.go:25:51
./called-results.go:20:11:   flow: ~r0 ← ~r0:
./called-results.go:20:11:     from return ~r0 (return) at ./called-results.go:25:2
./called-results.go:20:11: leaking param: n to result ~r0 level=0
./called-results.go:22:13: func literal does not escape
./called-results.go:31:7: x escapes to heap in labels:
./called-results.go:31:7:   flow: first ← &x:
./called-results.go:31:7:     from &x (address-of) at ./called-results.go:32:11
./called-results.go:31:7:     from first = &x (assign) at ./called-results.go:32:9
./called-results.go:39:7: y escapes to heap in labels:
./called-results.go:39:7:   flow: first ← &y:
./called-results.go:39:7:     from &y (address-of) at ./called-results.go:40:11
./called-results.go:39:7:     from first = &y (assign) at ./called-results.go:40:9
./called-results.go:28:13: list does not escape
./called-results.go:31:7: moved to heap: x
./called-results.go:39:7: moved to heap: y
./called-results.go:48:10: (*grid).cut ignoring self-assignment in g.cells = g.cells[i:j]
./called-results.go:47:7: g does not escape
./called-results.go:63:18: selfs ignoring self-assignment in d.rows[d.at[i]] = d.rows[d.at[i]]
./called-results.go:64:20: selfs ignoring self-assignment in d.rows[e.at[i + 1]] = d.rows[e.at[i + 1]]
./called-results.go:67:13: selfs ignoring self-assignment in (*d).at[i] = (*d).at[i & 1]
./called-results.go:61:12: parameter d leaks to {heap} for selfs with derefs=1:
./called-results.go:61:12:   flow: {heap} ← *d:
./called-results.go:61:12:     from d.rows (dot of pointer) at ./called-results.go:62:21
./called-results.go:61:12:     from d.rows[i] (fixed-array-index-of) at ./called-results.go:62:26
./called-results.go:61:12:     from d.rows[i].cells (dot) at ./called-results.go:62:29
./called-results.go:61:12:     from d.rows[i].cells[1:] (slice) at ./called-results.go:62:35
./called-results.go:61:12:     from d.rows[i].cells = d.rows[i].cells[1:] (assign) at ./called-results.go:62:18
./called-results.go:61:12: leaking param content: d
./called-results.go:61:15: e does not escape
./called-results.go:67:22: index bounds check elided
