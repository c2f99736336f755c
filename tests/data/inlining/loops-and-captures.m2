# command-line-arguments
./loops-and-captures.go:12:6: can inline before with cost 33 as: func([]int) func() int { x = <nil>; f := func literal; for loop; return f }
./loops-and-captures.go:14:7: can inline before.func1 with cost 2 as: func() int { return x }
./loops-and-captures.go:21:6: can inline beforeKeys with cost 37 as: func(map[int]int) func() int { k = <nil>; x = <nil>; f := func literal; for loop; return f }
./loops-and-captures.go:23:7: can inline beforeKeys.func1 with cost 4 as: func() int { return k + x }
./loops-and-captures.go:30:6: can inline after with cost 28 as: func([]int) func() int { x = <nil>; for loop; return func literal }
./loops-and-captures.go:35:9: can inline after.func1 with cost 2 as: func() int { return x }
./loops-and-captures.go:38:6: can inline eachRound with cost 29 as: func([]int) []func() int { for loop; return  }
./loops-and-captures.go:40:19: can inline eachRound.func1 with cost 4 as: func() int { return i + x }
./loops-and-captures.go:45:6: can inline eachRoundChanged with cost 29 as: func([]int) []func() int { for loop; return  }
./loops-and-captures.go:47:19: can inline eachRoundChanged.func1 with cost 7 as: func() int { x++; return i + x }
./loops-and-captures.go:52:6: can inline setInLoop with cost 40 as: func(int) []func() int { x = <nil>; for loop; return  }
./loops-and-captures.go:56:19: can inline setInLoop.func1 with cost 2 as: func() int { return x }
./loops-and-captures.go:61:6: can inline setBefore with cost 29 as: func(int) func() int { x = <nil>; x = n; x = n + 1; return func literal }
./loops-and-captures.go:65:9: can inline setBefore.func1 with cost 2 as: func() int { return x }
./loops-and-captures.go:68:6: can inline setAfter with cost 32 as: func(int) func() int { x := n; f := func literal; x = n + 1; return f }
./loops-and-captures.go:70:7: can inline setAfter.func1 with cost 2 as: func() int { return x }
./loops-and-captures.go:75:6: can inline large with cost 25 as: func() func() int { a = <nil>; b = <nil>; return func literal }
./loops-and-captures.go:78:9: can inline large.func1 with cost 8 as: func() int { return a[gi] + b[gi] }
./loops-and-captures.go:81:6: can inline parametersOfLiterals with cost 17 as: func(int) func(*int) { return func literal }
./loops-and-captures.go:82:9: can inline parametersOfLiterals.func1 with cost 14 as: func(*int) { for loop }
./loops-and-captures.go:91:6: can inline resultsOfLiterals with cost 17 as: func(int) func() *int { return func literal }
./loops-and-captures.go:92:9: can inline resultsOfLiterals.func1 with cost 15 as: func() *int { for loop; return  }
./loops-and-captures.go:102:7: can inline innerOfLiterals.func1 with cost 24 as: func(*int) int { q = <nil>; for loop; return *q }
./loops-and-captures.go:101:6: can inline innerOfLiterals with cost 49 as: func(int) int { f := func literal; return f(&n) }
./loops-and-captures.go:113:6: can inline roundsBetween with cost 24 as: func(int) int { p = <nil>; for loop; return *p }
./loops-and-captures.go:125:6: can inline sameRound with cost 17 as: func(int) { for loop }
./loops-and-captures.go:133:6: can inline labels with cost 35 as: func(int) int { p = <nil>; again: ; x := n; p = &x; n += *p; if n < 100 { goto again }; y := n; p = &y; return *p }
./loops-and-captures.go:147:6: can inline labelsInBlocks with cost 25 as: func(int) int { p = <nil>; again: ; n++; if n < 100 { goto again }; y := n; p = &y; return *p }
./loops-and-captures.go:161:6: can inline labelsAndLoops with cost 37 as: func(int) int { again: ; q = <nil>; for loop; z := n; q = &z; if n < 100 { goto again }; return *q }
./loops-and-captures.go:179:9: can inline calledAtOnce.func1 with cost 8 as: func(*int) int { x++; return *p + y }
./loops-and-captures.go:177:6: can inline calledAtOnce with cost 39 as: func(int) int { x, y := n, n; return (func literal)(&y) + x }
./loops-and-captures.go:184:7: can inline calledLater.func1 with cost 3 as: func() *int { return &x }
./loops-and-captures.go:182:6: can inline calledLater with cost 31 as: func(int) *int { x := n; f := func literal; return f() }
./loops-and-captures.go:190:7: can inline keptIn.func1 with cost 3 as: func() *int { return &x }
./loops-and-captures.go:188:6: can inline keptIn with cost 32 as: func(int) int { x := n; f := func literal; return *f() }
./loops-and-captures.go:198:7: can inline passedOn.func2 with cost 3 as: func() *int { return &y }
./loops-and-captures.go:194:6: can inline passedOn with cost 74 as: func(int, func(func() *int)) { x, y := n, n; f := func literal; use(f); h := func literal; h() }
./loops-and-captures.go:196:7: can inline passedOn.func1 with cost 3 as: func() *int { return &x }
./loops-and-captures.go:206:7: can inline unknownResults.func2 with cost 2 as: func() *int { return gp }
./loops-and-captures.go:202:6: cannot inline unknownResults: function too complex: cost 108 exceeds budget 80
./loops-and-captures.go:204:7: can inline unknownResults.func1 with cost 3 as: func() *int { return &x }
./loops-and-captures.go:211:6: cannot inline storedFunctions: function too complex: cost 89 exceeds budget 80
./loops-and-captures.go:213:22: can inline storedFunctions.func1 with cost 3 as: func() *int { return &x }
./loops-and-captures.go:217:6: cannot inline storedAndDropped: function too complex: cost 88 exceeds budget 80
./loops-and-captures.go:219:22: can inline storedAndDropped.func1 with cost 3 as: func() *int { return &x }
./loops-and-captures.go:223:6: cannot inline recursive: function too complex: cost 83 exceeds budget 80
./loops-and-captures.go:225:6: can inline recursive.func1 with cost 29 as: func(int) int { if k == 0 { return n }; return f(k - 1) }
./loops-and-captures.go:234:6: can inline nested with cost 22 as: func(int) func() func() *int { x := n; return func literal }
./loops-and-captures.go:236:9: can inline nested.func1 with cost 22 as: func() func() *int { y := x; return func literal }
./loops-and-captures.go:238:10: can inline nested.func1.1 with cost 6 as: func() *int { y++; return &y }
./loops-and-captures.go:242:6: can inline inSelect with cost 41 as: func(int) { p = <nil>; select statement; gi = *p }
./loops-and-captures.go:257:6: can inline inSwitch with cost 49 as: func(int, any) { p = <nil>; switch statement; switch statement; for loop; gi = *p }
./loops-and-captures.go:279:6: cannot inline deferred: unhandled op DEFER
./loops-and-captures.go:281:8: can inline deferred.func1 with cost 3 as: func() { gi = x }
./loops-and-captures.go:283:9: can inline deferred.func2 with cost 3 as: func() { gi = y }
./loops-and-captures.go:285:5: can inline deferred.func3 with cost 3 as: func() { gi = n }
./loops-and-captures.go:288:6: can inline labelsInBranches with cost 29 as: func(int) int { p = <nil>; if n > 3 { again: ; n++; if n < 100 { goto again } }; y := n; p = &y; return *p }
./loops-and-captures.go:302:6: can inline leftLoops with cost 27 as: func(int) int { p = <nil>; outer: ; for loop; y := n; p = &y; return *p }
./loops-and-captures.go:320:6: can inline capturesNothing with cost 17 as: func(zero) func() zero { return func literal }
./loops-and-captures.go:320:51: can inline capturesNothing.func1 with cost 2 as: func() zero { return z }
./loops-and-captures.go:110:10: inlining call to innerOfLiterals.func1
./loops-and-captures.go:179:48: inlining call to calledAtOnce.func1
./loops-and-captures.go:185:10: inlining call to calledLater.func1
./loops-and-captures.go:191:11: inlining call to keptIn.func1
./loops-and-captures.go:199:3: inlining call to passedOn.func2
./loops-and-captures.go:13:6: before capturing by ref: x (addr=false assign=true width=8)
./loops-and-captures.go:14:7: func literal escapes to heap in before:
./loops-and-captures.go:14:7:   flow: f ← &{storage for func literal}:
./loops-and-captures.go:14:7:     from func literal (spill) at ./loops-and-captures.go:14:7
./loops-and-captures.go:14:7:     from f := func literal (assign) at ./loops-and-captures.go:14:4
./loops-and-captures.go:14:7:   flow: ~r0 ← f:
./loops-and-captures.go:14:7:     from return f (return) at ./loops-and-captures.go:18:2
./loops-and-captures.go:13:6: x escapes to heap in before:
./loops-and-captures.go:13:6:   flow: {storage for func literal} ← &x:
./loops-and-captures.go:13:6:     from x (captured by a closure) at ./loops-and-captures.go:14:27
./loops-and-captures.go:13:6:     from x (reference) at ./loops-and-captures.go:14:27
./loops-and-captures.go:12:13: parameter s leaks to x for before with derefs=1:
./loops-and-captures.go:12:13:   flow: {temp} ← s:
./loops-and-captures.go:12:13:   flow: x ← *{temp}:
./loops-and-captures.go:12:13:     from for loop (range-deref) at ./loops-and-captures.go:15:13
./loops-and-captures.go:12:13: leaking param content: s
./loops-and-captures.go:13:6: moved to heap: x
./loops-and-captures.go:14:7: func literal escapes to heap
./loops-and-captures.go:22:6: beforeKeys capturing by ref: k (addr=false assign=true width=8)
./loops-and-captures.go:22:9: beforeKeys capturing by ref: x (addr=false assign=true width=8)
./loops-and-captures.go:23:7: func literal escapes to heap in beforeKeys:
./loops-and-captures.go:23:7:   flow: f ← &{storage for func literal}:
./loops-and-captures.go:23:7:     from func literal (spill) at ./loops-and-captures.go:23:7
./loops-and-captures.go:23:7:     from f := func literal (assign) at ./loops-and-captures.go:23:4
./loops-and-captures.go:23:7:   flow: ~r0 ← f:
./loops-and-captures.go:23:7:     from return f (return) at ./loops-and-captures.go:27:2
./loops-and-captures.go:22:6: k escapes to heap in beforeKeys:
./loops-and-captures.go:22:6:   flow: {storage for func literal} ← &k:
./loops-and-captures.go:22:6:     from k (captured by a closure) at ./loops-and-captures.go:23:27
./loops-and-captures.go:22:6:     from k (reference) at ./loops-and-captures.go:23:27
./loops-and-captures.go:22:9: x escapes to heap in beforeKeys:
./loops-and-captures.go:22:9:   flow: {storage for func literal} ← &x:
./loops-and-captures.go:22:9:     from x (captured by a closure) at ./loops-and-captures.go:23:31
./loops-and-captures.go:22:9:     from x (reference) at ./loops-and-captures.go:23:31
./loops-and-captures.go:21:17: parameter m leaks to x for beforeKeys with derefs=1:
./loops-and-captures.go:21:17:   flow: {temp} ← m:
./loops-and-captures.go:21:17:   flow: x ← *{temp}:
./loops-and-captures.go:21:17:     from for loop (range-deref) at ./loops-and-captures.go:24:13
./loops-and-captures.go:21:17: leaking param content: m
./loops-and-captures.go:22:6: moved to heap: k
./loops-and-captures.go:22:9: moved to heap: x
./loops-and-captures.go:23:7: func literal escapes to heap
./loops-and-captures.go:31:6: after capturing by value: x (addr=false assign=false width=8)
./loops-and-captures.go:35:9: func literal escapes to heap in after:
./loops-and-captures.go:35:9:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:35:9:     from func literal (spill) at ./loops-and-captures.go:35:9
./loops-and-captures.go:35:9:     from return func literal (return) at ./loops-and-captures.go:35:2
./loops-and-captures.go:30:12: parameter s leaks to {storage for func literal} for after with derefs=1:
./loops-and-captures.go:30:12:   flow: {temp} ← s:
./loops-and-captures.go:30:12:   flow: x ← *{temp}:
./loops-and-captures.go:30:12:     from for loop (range-deref) at ./loops-and-captures.go:32:13
./loops-and-captures.go:30:12:   flow: {storage for func literal} ← x:
./loops-and-captures.go:30:12:     from x (captured by a closure) at ./loops-and-captures.go:35:29
./loops-and-captures.go:30:12: leaking param content: s
./loops-and-captures.go:35:9: func literal escapes to heap
./loops-and-captures.go:40:19: func literal escapes to heap in eachRound:
./loops-and-captures.go:40:19:   flow: {heap} ← &{storage for func literal}:
./loops-and-captures.go:40:19:     from func literal (spill) at ./loops-and-captures.go:40:19
./loops-and-captures.go:40:19:     from append(fs, func literal) (call parameter) at ./loops-and-captures.go:40:14
./loops-and-captures.go:39:6: eachRound capturing by value: i (addr=false assign=false width=8)
./loops-and-captures.go:39:9: eachRound capturing by value: x (addr=false assign=false width=8)
./loops-and-captures.go:40:14: append(fs, func literal) escapes to heap in eachRound:
./loops-and-captures.go:40:14:   flow: fs ← &{storage for append(fs, func literal)}:
./loops-and-captures.go:40:14:     from append(fs, func literal) (spill) at ./loops-and-captures.go:40:14
./loops-and-captures.go:40:14:     from fs = append(fs, func literal) (assign) at ./loops-and-captures.go:40:6
./loops-and-captures.go:38:16: s does not escape
./loops-and-captures.go:40:19: func literal escapes to heap
./loops-and-captures.go:40:14: append escapes to heap
./loops-and-captures.go:47:19: func literal escapes to heap in eachRoundChanged:
./loops-and-captures.go:47:19:   flow: {heap} ← &{storage for func literal}:
./loops-and-captures.go:47:19:     from func literal (spill) at ./loops-and-captures.go:47:19
./loops-and-captures.go:47:19:     from append(fs, func literal) (call parameter) at ./loops-and-captures.go:47:14
./loops-and-captures.go:46:9: eachRoundChanged capturing by ref: x (addr=false assign=true width=8)
./loops-and-captures.go:46:9: x escapes to heap in eachRoundChanged:
./loops-and-captures.go:46:9:   flow: {storage for func literal} ← &x:
./loops-and-captures.go:46:9:     from x (captured by a closure) at ./loops-and-captures.go:47:32
./loops-and-captures.go:46:9:     from x (reference) at ./loops-and-captures.go:47:32
./loops-and-captures.go:46:6: eachRoundChanged capturing by value: i (addr=false assign=false width=8)
./loops-and-captures.go:47:14: append(fs, func literal) escapes to heap in eachRoundChanged:
./loops-and-captures.go:47:14:   flow: fs ← &{storage for append(fs, func literal)}:
./loops-and-captures.go:47:14:     from append(fs, func literal) (spill) at ./loops-and-captures.go:47:14
./loops-and-captures.go:47:14:     from fs = append(fs, func literal) (assign) at ./loops-and-captures.go:47:6
./loops-and-captures.go:45:23: s does not escape
./loops-and-captures.go:46:9: moved to heap: x
./loops-and-captures.go:47:19: func literal escapes to heap
./loops-and-captures.go:47:14: append escapes to heap
./loops-and-captures.go:56:19: func literal escapes to heap in setInLoop:
./loops-and-captures.go:56:19:   flow: {heap} ← &{storage for func literal}:
./loops-and-captures.go:56:19:     from func literal (spill) at ./loops-and-captures.go:56:19
./loops-and-captures.go:56:19:     from append(fs, func literal) (call parameter) at ./loops-and-captures.go:56:14
./loops-and-captures.go:53:6: setInLoop capturing by ref: x (addr=false assign=true width=8)
./loops-and-captures.go:53:6: x escapes to heap in setInLoop:
./loops-and-captures.go:53:6:   flow: {storage for func literal} ← &x:
./loops-and-captures.go:53:6:     from x (captured by a closure) at ./loops-and-captures.go:56:39
./loops-and-captures.go:53:6:     from x (reference) at ./loops-and-captures.go:56:39
./loops-and-captures.go:56:14: append(fs, func literal) escapes to heap in setInLoop:
./loops-and-captures.go:56:14:   flow: fs ← &{storage for append(fs, func literal)}:
./loops-and-captures.go:56:14:     from append(fs, func literal) (spill) at ./loops-and-captures.go:56:14
./loops-and-captures.go:56:14:     from fs = append(fs, func literal) (assign) at ./loops-and-captures.go:56:6
./loops-and-captures.go:53:6: moved to heap: x
./loops-and-captures.go:56:19: func literal escapes to heap
./loops-and-captures.go:56:14: append escapes to heap
./loops-and-captures.go:62:6: setBefore capturing by value: x (addr=false assign=false width=8)
./loops-and-captures.go:65:9: func literal escapes to heap in setBefore:
./loops-and-captures.go:65:9:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:65:9:     from func literal (spill) at ./loops-and-captures.go:65:9
./loops-and-captures.go:65:9:     from return func literal (return) at ./loops-and-captures.go:65:2
./loops-and-captures.go:65:9: func literal escapes to heap
./loops-and-captures.go:69:2: setAfter capturing by ref: x (addr=false assign=true width=8)
./loops-and-captures.go:70:7: func literal escapes to heap in setAfter:
./loops-and-captures.go:70:7:   flow: f ← &{storage for func literal}:
./loops-and-captures.go:70:7:     from func literal (spill) at ./loops-and-captures.go:70:7
./loops-and-captures.go:70:7:     from f := func literal (assign) at ./loops-and-captures.go:70:4
./loops-and-captures.go:70:7:   flow: ~r0 ← f:
./loops-and-captures.go:70:7:     from return f (return) at ./loops-and-captures.go:72:2
./loops-and-captures.go:69:2: x escapes to heap in setAfter:
./loops-and-captures.go:69:2:   flow: {storage for func literal} ← &x:
./loops-and-captures.go:69:2:     from x (captured by a closure) at ./loops-and-captures.go:70:27
./loops-and-captures.go:69:2:     from x (reference) at ./loops-and-captures.go:70:27
./loops-and-captures.go:69:2: moved to heap: x
./loops-and-captures.go:70:7: func literal escapes to heap
./loops-and-captures.go:76:6: large capturing by value: a (addr=false assign=false width=128)
./loops-and-captures.go:77:6: large capturing by ref: b (addr=false assign=false width=136)
./loops-and-captures.go:78:9: func literal escapes to heap in large:
./loops-and-captures.go:78:9:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:78:9:     from func literal (spill) at ./loops-and-captures.go:78:9
./loops-and-captures.go:78:9:     from return func literal (return) at ./loops-and-captures.go:78:2
./loops-and-captures.go:77:6: b escapes to heap in large:
./loops-and-captures.go:77:6:   flow: {storage for func literal} ← &b:
./loops-and-captures.go:77:6:     from b (captured by a closure) at ./loops-and-captures.go:78:37
./loops-and-captures.go:77:6:     from b (reference) at ./loops-and-captures.go:78:37
./loops-and-captures.go:77:6: moved to heap: b
./loops-and-captures.go:78:9: func literal escapes to heap
./loops-and-captures.go:81:27: parametersOfLiterals capturing by value: n (addr=false assign=false width=8)
./loops-and-captures.go:84:4: x escapes to heap in parametersOfLiterals.func1:
./loops-and-captures.go:84:4:   flow: p ← &x:
./loops-and-captures.go:84:4:     from &x (address-of) at ./loops-and-captures.go:85:8
./loops-and-captures.go:84:4:     from p = &x (assign) at ./loops-and-captures.go:85:6
./loops-and-captures.go:82:9: func literal escapes to heap in parametersOfLiterals:
./loops-and-captures.go:82:9:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:82:9:     from func literal (spill) at ./loops-and-captures.go:82:9
./loops-and-captures.go:82:9:     from return func literal (return) at ./loops-and-captures.go:82:2
./loops-and-captures.go:81:27: parameter n leaks to {storage for func literal} for parametersOfLiterals with derefs=0:
./loops-and-captures.go:81:27:   flow: {storage for func literal} ← n:
./loops-and-captures.go:81:27:     from n (captured by a closure) at ./loops-and-captures.go:84:9
./loops-and-captures.go:82:14: p does not escape
./loops-and-captures.go:84:4: moved to heap: x
./loops-and-captures.go:82:9: func literal escapes to heap
./loops-and-captures.go:91:24: resultsOfLiterals capturing by value: n (addr=false assign=false width=8)
./loops-and-captures.go:94:4: x escapes to heap in resultsOfLiterals.func1:
./loops-and-captures.go:94:4:   flow: r ← &x:
./loops-and-captures.go:94:4:     from &x (address-of) at ./loops-and-captures.go:95:8
./loops-and-captures.go:94:4:     from r = &x (assign) at ./loops-and-captures.go:95:6
./loops-and-captures.go:92:9: func literal escapes to heap in resultsOfLiterals:
./loops-and-captures.go:92:9:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:92:9:     from func literal (spill) at ./loops-and-captures.go:92:9
./loops-and-captures.go:92:9:     from return func literal (return) at ./loops-and-captures.go:92:2
./loops-and-captures.go:91:24: parameter n leaks to {storage for func literal} for resultsOfLiterals with derefs=0:
./loops-and-captures.go:91:24:   flow: {storage for func literal} ← n:
./loops-and-captures.go:91:24:     from n (captured by a closure) at ./loops-and-captures.go:93:18
./loops-and-captures.go:94:4: moved to heap: x
./loops-and-captures.go:92:9: func literal escapes to heap
./loops-and-captures.go:110:10: x escapes to heap in innerOfLiterals:
./loops-and-captures.go:110:10:   flow: q ← &x:
./loops-and-captures.go:110:10:     from &x (address-of) at ./loops-and-captures.go:110:10
./loops-and-captures.go:110:10:     from q = &x (assign) at ./loops-and-captures.go:110:10
./loops-and-captures.go:110:10: moved to heap: x
./loops-and-captures.go:116:3: x escapes to heap in roundsBetween:
./loops-and-captures.go:116:3:   flow: p ← &x:
./loops-and-captures.go:116:3:     from &x (address-of) at ./loops-and-captures.go:118:8
./loops-and-captures.go:116:3:     from p = &x (assign) at ./loops-and-captures.go:118:6
./loops-and-captures.go:116:3: moved to heap: x
./loops-and-captures.go:136:2: x escapes to heap in labels:
./loops-and-captures.go:136:2:   flow: p ← &x:
./loops-and-captures.go:136:2:     from &x (address-of) at ./loops-and-captures.go:137:6
./loops-and-captures.go:136:2:     from p = &x (assign) at ./loops-and-captures.go:137:4
./loops-and-captures.go:142:2: y escapes to heap in labels:
./loops-and-captures.go:142:2:   flow: p ← &y:
./loops-and-captures.go:142:2:     from &y (address-of) at ./loops-and-captures.go:143:6
./loops-and-captures.go:142:2:     from p = &y (assign) at ./loops-and-captures.go:143:4
./loops-and-captures.go:136:2: moved to heap: x
./loops-and-captures.go:142:2: moved to heap: y
./loops-and-captures.go:156:2: y escapes to heap in labelsInBlocks:
./loops-and-captures.go:156:2:   flow: p ← &y:
./loops-and-captures.go:156:2:     from &y (address-of) at ./loops-and-captures.go:157:6
./loops-and-captures.go:156:2:     from p = &y (assign) at ./loops-and-captures.go:157:4
./loops-and-captures.go:156:2: moved to heap: y
./loops-and-captures.go:165:3: x escapes to heap in labelsAndLoops:
./loops-and-captures.go:165:3:   flow: q ← &x:
./loops-and-captures.go:165:3:     from &x (address-of) at ./loops-and-captures.go:166:7
./loops-and-captures.go:165:3:     from q = &x (assign) at ./loops-and-captures.go:166:5
./loops-and-captures.go:165:3: moved to heap: x
./loops-and-captures.go:183:2: x escapes to heap in calledLater:
./loops-and-captures.go:183:2:   flow: ~r0 ← &x:
./loops-and-captures.go:183:2:     from &x (address-of) at ./loops-and-captures.go:185:10
./loops-and-captures.go:183:2:     from ~r0 = &x (assign-pair) at ./loops-and-captures.go:185:10
./loops-and-captures.go:183:2:   flow: ~r0 ← ~r0:
./loops-and-captures.go:183:2:     from return ~r0 (return) at ./loops-and-captures.go:185:2
./loops-and-captures.go:183:2: moved to heap: x
./loops-and-captures.go:195:2: passedOn capturing by ref: x (addr=true assign=false width=8)
./loops-and-captures.go:196:7: func literal escapes to heap in passedOn:
./loops-and-captures.go:196:7:   flow: f ← &{storage for func literal}:
./loops-and-captures.go:196:7:     from func literal (spill) at ./loops-and-captures.go:196:7
./loops-and-captures.go:196:7:     from f := func literal (assign) at ./loops-and-captures.go:196:4
./loops-and-captures.go:196:7:   flow: {heap} ← f:
./loops-and-captures.go:196:7:     from use(f) (call parameter) at ./loops-and-captures.go:197:5
./loops-and-captures.go:195:2: x escapes to heap in passedOn:
./loops-and-captures.go:195:2:   flow: {storage for func literal} ← &x:
./loops-and-captures.go:195:2:     from x (captured by a closure) at ./loops-and-captures.go:196:29
./loops-and-captures.go:195:2:     from x (reference) at ./loops-and-captures.go:196:29
./loops-and-captures.go:194:22: use does not escape
./loops-and-captures.go:195:2: moved to heap: x
./loops-and-captures.go:196:7: func literal escapes to heap
./loops-and-captures.go:203:2: unknownResults capturing by ref: x (addr=true assign=false width=8)
./loops-and-captures.go:204:7: func literal does not escape
./loops-and-captures.go:206:7: func literal does not escape
./loops-and-captures.go:212:2: storedFunctions capturing by ref: x (addr=true assign=false width=8)
./loops-and-captures.go:212:2: x escapes to heap in storedFunctions:
./loops-and-captures.go:212:2:   flow: ~r0 ← &x:
./loops-and-captures.go:212:2:     from &x (address-of) at ./loops-and-captures.go:213:43
./loops-and-captures.go:212:2:     from return &x (return) at ./loops-and-captures.go:213:36
./loops-and-captures.go:212:2: moved to heap: x
./loops-and-captures.go:213:21: []func() *int{...} does not escape
./loops-and-captures.go:213:22: func literal does not escape
./loops-and-captures.go:218:2: storedAndDropped capturing by ref: x (addr=true assign=false width=8)
./loops-and-captures.go:219:21: []func() *int{...} does not escape
./loops-and-captures.go:219:22: func literal does not escape
./loops-and-captures.go:223:16: recursive capturing by value: n (addr=false assign=false width=8)
./loops-and-captures.go:224:6: recursive capturing by ref: f (addr=false assign=true width=8)
./loops-and-captures.go:225:6: func literal does not escape
./loops-and-captures.go:235:2: nested capturing by value: x (addr=false assign=false width=8)
./loops-and-captures.go:237:3: nested.func1 capturing by ref: y (addr=true assign=true width=8)
./loops-and-captures.go:238:10: func literal escapes to heap in nested.func1:
./loops-and-captures.go:238:10:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:238:10:     from func literal (spill) at ./loops-and-captures.go:238:10
./loops-and-captures.go:238:10:     from return func literal (return) at ./loops-and-captures.go:238:3
./loops-and-captures.go:237:3: y escapes to heap in nested.func1:
./loops-and-captures.go:237:3:   flow: {storage for func literal} ← &y:
./loops-and-captures.go:237:3:     from y (captured by a closure) at ./loops-and-captures.go:238:24
./loops-and-captures.go:237:3:     from y (reference) at ./loops-and-captures.go:238:24
./loops-and-captures.go:236:9: func literal escapes to heap in nested:
./loops-and-captures.go:236:9:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:236:9:     from func literal (spill) at ./loops-and-captures.go:236:9
./loops-and-captures.go:236:9:     from return func literal (return) at ./loops-and-captures.go:236:2
./loops-and-captures.go:237:3: moved to heap: y
./loops-and-captures.go:236:9: func literal escapes to heap
./loops-and-captures.go:238:10: func literal escapes to heap
./loops-and-captures.go:249:4: y escapes to heap in inSelect:
./loops-and-captures.go:249:4:   flow: p ← &y:
./loops-and-captures.go:249:4:     from &y (address-of) at ./loops-and-captures.go:250:8
./loops-and-captures.go:249:4:     from p = &y (assign) at ./loops-and-captures.go:250:6
./loops-and-captures.go:249:4: moved to heap: y
./loops-and-captures.go:272:8: y escapes to heap in inSwitch:
./loops-and-captures.go:272:8:   flow: p ← &y:
./loops-and-captures.go:272:8:     from &y (address-of) at ./loops-and-captures.go:273:8
./loops-and-captures.go:272:8:     from p = &y (assign) at ./loops-and-captures.go:273:6
./loops-and-captures.go:257:22: e does not escape
./loops-and-captures.go:272:8: moved to heap: y
./loops-and-captures.go:283:9: func literal escapes to heap in deferred:
./loops-and-captures.go:283:9:   flow: {heap} ← &{storage for func literal}:
./loops-and-captures.go:283:9:     from func literal (spill) at ./loops-and-captures.go:283:9
./loops-and-captures.go:285:5: func literal escapes to heap in deferred:
./loops-and-captures.go:285:5:   flow: {heap} ← &{storage for func literal}:
./loops-and-captures.go:285:5:     from func literal (spill) at ./loops-and-captures.go:285:5
./loops-and-captures.go:280:2: deferred capturing by value: x (addr=false assign=false width=8)
./loops-and-captures.go:280:5: deferred capturing by value: y (addr=false assign=false width=8)
./loops-and-captures.go:279:15: deferred capturing by value: n (addr=false assign=false width=8)
./loops-and-captures.go:279:15: parameter n leaks to {storage for func literal} for deferred with derefs=0:
./loops-and-captures.go:279:15:   flow: {storage for func literal} ← n:
./loops-and-captures.go:279:15:     from n (captured by a closure) at ./loops-and-captures.go:285:19
./loops-and-captures.go:281:8: func literal does not escape
./loops-and-captures.go:283:9: func literal escapes to heap
./loops-and-captures.go:285:5: func literal escapes to heap
./loops-and-captures.go:320:22: capturesNothing capturing by value: z (addr=false assign=false width=0)
./loops-and-captures.go:320:51: func literal escapes to heap in capturesNothing:
./loops-and-captures.go:320:51:   flow: ~r0 ← &{storage for func literal}:
./loops-and-captures.go:320:51:     from func literal (spill) at ./loops-and-captures.go:320:51
./loops-and-captures.go:320:51:     from return func literal (return) at ./loops-and-captures.go:320:44
./loops-and-captures.go:320:22: parameter z leaks to {storage for func literal} for capturesNothing with derefs=0:
./loops-and-captures.go:320:22:   flow: {storage for func literal} ← z:
./loops-and-captures.go:320:22:     from z (captured by a closure) at ./loops-and-captures.go:320:72
./loops-and-captures.go:320:51: func literal escapes to heap
