# command-line-arguments
./one-rule-each.go:17:6: can inline negated with cost 79 as: func([]T, int, int) { t[-i].p = t[-j].q; t[-i].p = t[-i].q; t[^i].p = t[^j].q; t[i].p = t[j].q; t[len(t) - 1].p = t[len(t) - 1].q; t[len(t)].p = t[len(t)].q; t[cap(t)].p = t[len(t)].q }
./one-rule-each.go:27:6: can inline sums with cost 78 as: func([]T, int, int) { t[i + 1].p = t[i + 1].q; t[i + 1].p = t[j + 1].q; t[i + 1].p = t[i + 2].q; t[i - 1].p = t[i + 1].q; t[i & 7].p = t[i & 7].q; t[i << uint(1)].p = t[i << uint(1)].q }
./one-rule-each.go:36:6: can inline converted with cost 55 as: func([]T, int, uint8, float64) { t[uint8(i)].p = t[uint8(i)].q; t[uint8(i)].p = t[uint16(i)].q; t[int(f)].p = t[int(f)].q; t[int(u)].p = t[int(u)].q; t[int(u)].p = t[uint(u)].q }
./one-rule-each.go:44:6: can inline notOrdered with cost 30 as: func(map[bool][]T, bool, bool) { m[!x][0].p = m[!x][0].q; m[!x][0].p = m[!y][0].q }
./one-rule-each.go:68:6: can inline two with cost 3 as: func() (int, int) { return gi, gi }
./one-rule-each.go:49:6: can inline reassigned with cost 43 as: func() (func() int, int) { a, b := int(.autotmp_4), .autotmp_5; f := func literal; a, _ = int(.autotmp_7), .autotmp_8; return f, a }
./one-rule-each.go:51:7: can inline reassigned.func1 with cost 4 as: func() int { return a + b }
./one-rule-each.go:56:6: cannot inline reassignedByLookUp: function too complex: cost 89 exceeds budget 80
./one-rule-each.go:60:7: can inline reassignedByLookUp.func1 with cost 6 as: func() int { return a + b + d }
./one-rule-each.go:61:7: can inline reassignedByLookUp.func2 with cost 6 as: func() bool { return ok && ok2 && ok3 }
./one-rule-each.go:70:6: can inline blankLabels with cost 32 as: func(int) { ; for loop; ; gi++; y = <nil>; g = &y }
./one-rule-each.go:82:6: can inline loopInSelect with cost 23 as: func(chan int) { select statement }
./one-rule-each.go:95:6: can inline keptInSelect with cost 27 as: func(chan int) { y = <nil>; select statement }
./one-rule-each.go:108:6: can inline keptInSwitch with cost 24 as: func() { y = <nil>; switch statement }
./one-rule-each.go:121:6: can inline forward with cost 25 as: func() { y = <nil>; if gi > 3 { goto later }; gi++; later: ; x := new(int); y = x; gi = *y }
./one-rule-each.go:133:6: can inline madeOfNothing with cost 15 as: func() { n := -1; s := make([]int, n); gi = len(s) }
./one-rule-each.go:139:6: can inline madeOfMuch with cost 39 as: func() { n := 1048576; s := make([]int, n); m := 10; t := make([]int, m); u := make([]int, 2, m); gi = len(s) + len(t) + len(u) }
./one-rule-each.go:150:6: cannot inline escaping: marked as having a keep-alive uintptr argument
./one-rule-each.go:153:6: cannot inline escapingBody: marked as having a keep-alive uintptr argument
./one-rule-each.go:157:6: cannot inline escapes: function too complex: cost 290 exceeds budget 80
./one-rule-each.go:165:6: cannot inline escapesBody: function too complex: cost 290 exceeds budget 80
./one-rule-each.go:174:6: cannot inline assembly: no function body
./one-rule-each.go:176:6: cannot inline keeps: function too complex: cost 132 exceeds budget 80
./one-rule-each.go:182:6: can inline capturedTwice with cost 47 as: func(int) func() { x := n; f := func literal; h := func literal; return h }
./one-rule-each.go:184:7: can inline capturedTwice.func1 with cost 3 as: func() { x++ }
./one-rule-each.go:185:7: can inline capturedTwice.func2 with cost 22 as: func() { f(); x-- }
./one-rule-each.go:191:9: can inline calledAtOnce.func1 with cost 3 as: func() *int { return &x }
./one-rule-each.go:189:6: can inline calledAtOnce with cost 26 as: func(int) *int { x := n; return (func literal)() }
./one-rule-each.go:195:8: can inline deferred.func1 with cost 4 as: func(*int) { gi = *q }
./one-rule-each.go:196:2: can inline deferred.deferwrap2 with cost 5 as: func() { two() }
./one-rule-each.go:197:5: can inline deferred.func2 with cost 4 as: func(*int) { gi = *q }
./one-rule-each.go:199:9: can inline deferred.func3 with cost 4 as: func(*int) { gi = *q }
./one-rule-each.go:194:6: cannot inline deferred: unhandled op DEFER
./one-rule-each.go:195:2: can inline deferred.deferwrap1 with cost 7 as: func() { .autotmp_2(.autotmp_3) }
./one-rule-each.go:197:2: can inline deferred.gowrap3 with cost 7 as: func() { .autotmp_4(.autotmp_5) }
./one-rule-each.go:199:3: can inline deferred.deferwrap4 with cost 7 as: func() { .autotmp_6(.autotmp_7) }
./one-rule-each.go:50:13: inlining call to two
./one-rule-each.go:52:12: inlining call to two
./one-rule-each.go:191:34: inlining call to calledAtOnce.func1
./one-rule-each.go:196:11: inlining call to two
./one-rule-each.go:195:32: inlining call to deferred.func1
./one-rule-each.go:197:29: inlining call to deferred.func2
./one-rule-each.go:199:33: inlining call to deferred.func3
./one-rule-each.go:19:10: negated ignoring self-assignment in t[-i].p = t[-i].q
./one-rule-each.go:17:14: parameter t leaks to {heap} for negated with derefs=1:
./one-rule-each.go:17:14:   flow: {heap} ← *t:
./one-rule-each.go:17:14:     from t[-j] (dot of pointer) at ./one-rule-each.go:18:13
./one-rule-each.go:17:14:     from t[-j].q (dot) at ./one-rule-each.go:18:17
./one-rule-each.go:17:14:     from t[-i].p = t[-j].q (assign) at ./one-rule-each.go:18:10
./one-rule-each.go:17:14: leaking param content: t
./one-rule-each.go:28:11: sums ignoring self-assignment in t[i + 1].p = t[i + 1].q
./one-rule-each.go:32:11: sums ignoring self-assignment in t[i & 7].p = t[i & 7].q
./one-rule-each.go:33:12: sums ignoring self-assignment in t[i << uint(1)].p = t[i << uint(1)].q
./one-rule-each.go:27:11: parameter t leaks to {heap} for sums with derefs=1:
./one-rule-each.go:27:11:   flow: {heap} ← *t:
./one-rule-each.go:27:11:     from t[j + 1] (dot of pointer) at ./one-rule-each.go:29:14
./one-rule-each.go:27:11:     from t[j + 1].q (dot) at ./one-rule-each.go:29:19
./one-rule-each.go:27:11:     from t[i + 1].p = t[j + 1].q (assign) at ./one-rule-each.go:29:11
./one-rule-each.go:27:11: leaking param content: t
./one-rule-each.go:37:16: converted ignoring self-assignment in t[uint8(i)].p = t[uint8(i)].q
./one-rule-each.go:39:14: converted ignoring self-assignment in t[int(f)].p = t[int(f)].q
./one-rule-each.go:40:14: converted ignoring self-assignment in t[int(u)].p = t[int(u)].q
./one-rule-each.go:36:16: parameter t leaks to {heap} for converted with derefs=1:
./one-rule-each.go:36:16:   flow: {heap} ← *t:
./one-rule-each.go:36:16:     from t[uint16(i)] (dot of pointer) at ./one-rule-each.go:38:19
./one-rule-each.go:36:16:     from t[uint16(i)].q (dot) at ./one-rule-each.go:38:30
./one-rule-each.go:36:16:     from t[uint8(i)].p = t[uint16(i)].q (assign) at ./one-rule-each.go:38:16
./one-rule-each.go:36:16: leaking param content: t
./one-rule-each.go:45:13: notOrdered ignoring self-assignment in m[!x][0].p = m[!x][0].q
./one-rule-each.go:44:17: m does not escape
./one-rule-each.go:50:2: reassigned capturing by ref: a (addr=false assign=true width=8)
./one-rule-each.go:50:5: reassigned capturing by value: b (addr=false assign=false width=8)
./one-rule-each.go:51:7: func literal escapes to heap in reassigned:
./one-rule-each.go:51:7:   flow: f ← &{storage for func literal}:
./one-rule-each.go:51:7:     from func literal (spill) at ./one-rule-each.go:51:7
./one-rule-each.go:51:7:     from f := func literal (assign) at ./one-rule-each.go:51:4
./one-rule-each.go:51:7:   flow: ~r0 ← f:
./one-rule-each.go:51:7:     from return f, a (return) at ./one-rule-each.go:53:2
./one-rule-each.go:50:2: a escapes to heap in reassigned:
./one-rule-each.go:50:2:   flow: {storage for func literal} ← &a:
./one-rule-each.go:50:2:     from a (captured by a closure) at ./one-rule-each.go:51:27
./one-rule-each.go:50:2:     from a (reference) at ./one-rule-each.go:51:27
./one-rule-each.go:50:2: moved to heap: a
./one-rule-each.go:51:7: func literal escapes to heap
./one-rule-each.go:57:2: reassignedByLookUp capturing by ref: a (addr=false assign=true width=8)
./one-rule-each.go:58:2: reassignedByLookUp capturing by ref: b (addr=false assign=true width=8)
./one-rule-each.go:59:2: reassignedByLookUp capturing by ref: d (addr=false assign=true width=8)
./one-rule-each.go:57:5: reassignedByLookUp capturing by ref: ok (addr=false assign=true width=1)
./one-rule-each.go:58:5: reassignedByLookUp capturing by ref: ok2 (addr=false assign=true width=1)
./one-rule-each.go:59:5: reassignedByLookUp capturing by ref: ok3 (addr=false assign=true width=1)
./one-rule-each.go:61:7: func literal escapes to heap in reassignedByLookUp:
./one-rule-each.go:61:7:   flow: h ← &{storage for func literal}:
./one-rule-each.go:61:7:     from func literal (spill) at ./one-rule-each.go:61:7
./one-rule-each.go:61:7:     from h := func literal (assign) at ./one-rule-each.go:61:4
./one-rule-each.go:61:7:   flow: ~r1 ← h:
./one-rule-each.go:61:7:     from return f, h (return) at ./one-rule-each.go:65:2
./one-rule-each.go:60:7: func literal escapes to heap in reassignedByLookUp:
./one-rule-each.go:60:7:   flow: f ← &{storage for func literal}:
./one-rule-each.go:60:7:     from func literal (spill) at ./one-rule-each.go:60:7
./one-rule-each.go:60:7:     from f := func literal (assign) at ./one-rule-each.go:60:4
./one-rule-each.go:60:7:   flow: ~r0 ← f:
./one-rule-each.go:60:7:     from return f, h (return) at ./one-rule-each.go:65:2
./one-rule-each.go:57:5: ok escapes to heap in reassignedByLookUp:
./one-rule-each.go:57:5:   flow: {storage for func literal} ← &ok:
./one-rule-each.go:57:5:     from ok (captured by a closure) at ./one-rule-each.go:61:28
./one-rule-each.go:57:5:     from ok (reference) at ./one-rule-each.go:61:28
./one-rule-each.go:58:5: ok2 escapes to heap in reassignedByLookUp:
./one-rule-each.go:58:5:   flow: {storage for func literal} ← &ok2:
./one-rule-each.go:58:5:     from ok2 (captured by a closure) at ./one-rule-each.go:61:34
./one-rule-each.go:58:5:     from ok2 (reference) at ./one-rule-each.go:61:34
./one-rule-each.go:59:5: ok3 escapes to heap in reassignedByLookUp:
./one-rule-each.go:59:5:   flow: {storage for func literal} ← &ok3:
./one-rule-each.go:59:5:     from ok3 (captured by a closure) at ./one-rule-each.go:61:41
./one-rule-each.go:59:5:     from ok3 (reference) at ./one-rule-each.go:61:41
./one-rule-each.go:57:2: a escapes to heap in reassignedByLookUp:
./one-rule-each.go:57:2:   flow: {storage for func literal} ← &a:
./one-rule-each.go:57:2:     from a (captured by a closure) at ./one-rule-each.go:60:27
./one-rule-each.go:57:2:     from a (reference) at ./one-rule-each.go:60:27
./one-rule-each.go:58:2: b escapes to heap in reassignedByLookUp:
./one-rule-each.go:58:2:   flow: {storage for func literal} ← &b:
./one-rule-each.go:58:2:     from b (captured by a closure) at ./one-rule-each.go:60:31
./one-rule-each.go:58:2:     from b (reference) at ./one-rule-each.go:60:31
./one-rule-each.go:59:2: d escapes to heap in reassignedByLookUp:
./one-rule-each.go:59:2:   flow: {storage for func literal} ← &d:
./one-rule-each.go:59:2:     from d (captured by a closure) at ./one-rule-each.go:60:35
./one-rule-each.go:59:2:     from d (reference) at ./one-rule-each.go:60:35
./one-rule-each.go:56:25: m does not escape
./one-rule-each.go:56:40: c does not escape
./one-rule-each.go:56:52: e does not escape
./one-rule-each.go:57:2: moved to heap: a
./one-rule-each.go:57:5: moved to heap: ok
./one-rule-each.go:58:2: moved to heap: b
./one-rule-each.go:58:5: moved to heap: ok2
./one-rule-each.go:59:2: moved to heap: d
./one-rule-each.go:59:5: moved to heap: ok3
./one-rule-each.go:60:7: func literal escapes to heap
./one-rule-each.go:61:7: func literal escapes to heap
./one-rule-each.go:73:3: x escapes to heap in blankLabels:
./one-rule-each.go:73:3:   flow: {heap} ← &x:
./one-rule-each.go:73:3:     from &x (address-of) at ./one-rule-each.go:74:7
./one-rule-each.go:73:3:     from g = &x (assign) at ./one-rule-each.go:74:5
./one-rule-each.go:78:6: y escapes to heap in blankLabels:
./one-rule-each.go:78:6:   flow: {heap} ← &y:
./one-rule-each.go:78:6:     from &y (address-of) at ./one-rule-each.go:79:6
./one-rule-each.go:78:6:     from g = &y (assign) at ./one-rule-each.go:79:4
./one-rule-each.go:73:3: moved to heap: x
./one-rule-each.go:78:6: moved to heap: y
./one-rule-each.go:86:3: x escapes to heap in loopInSelect:
./one-rule-each.go:86:3:   flow: {heap} ← &x:
./one-rule-each.go:86:3:     from &x (address-of) at ./one-rule-each.go:87:7
./one-rule-each.go:86:3:     from g = &x (assign) at ./one-rule-each.go:87:5
./one-rule-each.go:82:19: c does not escape
./one-rule-each.go:86:3: moved to heap: x
./one-rule-each.go:100:3: x escapes to heap in keptInSelect:
./one-rule-each.go:100:3:   flow: y ← &x:
./one-rule-each.go:100:3:     from &x (address-of) at ./one-rule-each.go:101:7
./one-rule-each.go:100:3:     from y = &x (assign) at ./one-rule-each.go:101:5
./one-rule-each.go:95:19: c does not escape
./one-rule-each.go:100:3: moved to heap: x
./one-rule-each.go:113:3: x escapes to heap in keptInSwitch:
./one-rule-each.go:113:3:   flow: y ← &x:
./one-rule-each.go:113:3:     from &x (address-of) at ./one-rule-each.go:114:7
./one-rule-each.go:113:3:     from y = &x (assign) at ./one-rule-each.go:114:5
./one-rule-each.go:113:3: moved to heap: x
./one-rule-each.go:128:10: new(int) does not escape
./one-rule-each.go:135:11: make([]int, n) does not escape
./one-rule-each.go:141:11: make([]int, 1048576) escapes to heap in madeOfMuch:
./one-rule-each.go:141:11:   flow: {heap} ← &{storage for make([]int, 1048576)}:
./one-rule-each.go:141:11:     from make([]int, 1048576) (too large for stack) at ./one-rule-each.go:141:11
./one-rule-each.go:141:11: make([]int, 1048576) escapes to heap
./one-rule-each.go:143:11: make([]int, 10) does not escape
./one-rule-each.go:144:11: make([]int, 2, 10) does not escape
./one-rule-each.go:150:15: assuming p is unsafe uintptr
./one-rule-each.go:150:26: leaking param: q
./one-rule-each.go:150:48: leaking param: s
./one-rule-each.go:153:19: marking p as escaping uintptr
./one-rule-each.go:153:30: q does not escape
./one-rule-each.go:153:52: marking s as escaping ...uintptr
./one-rule-each.go:158:9: b escapes to heap in escapes:
./one-rule-each.go:158:9:   flow: {heap} ← &b:
./one-rule-each.go:158:9:     from &b (address-of) at ./one-rule-each.go:159:62
./one-rule-each.go:158:9:     from escaping(uintptr(.autotmp_8), (*int)(unsafe.Pointer(&b)), [1]uintptr{...}, ... argument...) (call parameter) at ./one-rule-each.go:159:10
./one-rule-each.go:159:10: ... argument escapes to heap in escapes:
./one-rule-each.go:159:10:   flow: {heap} ← &{storage for ... argument}:
./one-rule-each.go:159:10:     from ... argument (spill) at ./one-rule-each.go:159:10
./one-rule-each.go:159:10:     from escaping(uintptr(.autotmp_8), (*int)(unsafe.Pointer(&b)), [1]uintptr{...}, ... argument...) (call parameter) at ./one-rule-each.go:159:10
./one-rule-each.go:158:18: e escapes to heap in escapes:
./one-rule-each.go:158:18:   flow: {heap} ← &e:
./one-rule-each.go:158:18:     from &e (address-of) at ./one-rule-each.go:160:23
./one-rule-each.go:158:18:     from escaping(uintptr(u), &e, [1]uintptr{}, ... argument...) (call parameter) at ./one-rule-each.go:160:10
./one-rule-each.go:160:10: ... argument escapes to heap in escapes:
./one-rule-each.go:160:10:   flow: {heap} ← &{storage for ... argument}:
./one-rule-each.go:160:10:     from ... argument (spill) at ./one-rule-each.go:160:10
./one-rule-each.go:160:10:     from escaping(uintptr(u), &e, [1]uintptr{}, ... argument...) (call parameter) at ./one-rule-each.go:160:10
./one-rule-each.go:162:42: []uintptr{...} escapes to heap in escapes:
./one-rule-each.go:162:42:   flow: {heap} ← &{storage for []uintptr{...}}:
./one-rule-each.go:162:42:     from []uintptr{...} (spill) at ./one-rule-each.go:162:42
./one-rule-each.go:162:42:     from escaping(uintptr(1), nil, [1]uintptr{}, []uintptr{...}...) (call parameter) at ./one-rule-each.go:162:10
./one-rule-each.go:157:19: parameter s leaks to {heap} for escapes with derefs=0:
./one-rule-each.go:157:19:   flow: {heap} ← s:
./one-rule-each.go:157:19:     from escaping(uintptr(1), nil, [1]uintptr{}, s...) (call parameter) at ./one-rule-each.go:161:10
./one-rule-each.go:158:6: a escapes to heap in escapes:
./one-rule-each.go:158:6:   flow: .autotmp_8 ← &a:
./one-rule-each.go:158:6:     from &a (address-of) at ./one-rule-each.go:159:34
./one-rule-each.go:158:6:     from .autotmp_8 = unsafe.Pointer(&a) (assign) at ./one-rule-each.go:159:34
./one-rule-each.go:158:6:   flow: {heap} ← .autotmp_8:
./one-rule-each.go:158:6:     from uintptr(.autotmp_8) (//go:uintptrescapes) at ./one-rule-each.go:159:33
./one-rule-each.go:158:15: d escapes to heap in escapes:
./one-rule-each.go:158:15:   flow: .autotmp_9 ← &d:
./one-rule-each.go:158:15:     from &d (address-of) at ./one-rule-each.go:159:132
./one-rule-each.go:158:15:     from .autotmp_9 = unsafe.Pointer(&d) (assign) at ./one-rule-each.go:159:132
./one-rule-each.go:158:15:   flow: {heap} ← .autotmp_9:
./one-rule-each.go:158:15:     from uintptr(.autotmp_9) (//go:uintptrescapes) at ./one-rule-each.go:159:131
./one-rule-each.go:158:21: f escapes to heap in escapes:
./one-rule-each.go:158:21:   flow: .autotmp_10 ← &f:
./one-rule-each.go:158:21:     from &f (address-of) at ./one-rule-each.go:160:76
./one-rule-each.go:158:21:     from .autotmp_10 = unsafe.Pointer(&f) (assign) at ./one-rule-each.go:160:76
./one-rule-each.go:158:21:   flow: {heap} ← .autotmp_10:
./one-rule-each.go:158:21:     from uintptr(.autotmp_10) (//go:uintptrescapes) at ./one-rule-each.go:160:75
./one-rule-each.go:162:69: new(int) escapes to heap in escapes:
./one-rule-each.go:162:69:   flow: .autotmp_11 ← &{storage for new(int)}:
./one-rule-each.go:162:69:     from new(int) (spill) at ./one-rule-each.go:162:69
./one-rule-each.go:162:69:     from .autotmp_11 = unsafe.Pointer(new(int)) (assign) at ./one-rule-each.go:162:69
./one-rule-each.go:162:69:   flow: {heap} ← .autotmp_11:
./one-rule-each.go:162:69:     from uintptr(.autotmp_11) (//go:uintptrescapes) at ./one-rule-each.go:162:65
./one-rule-each.go:157:19: leaking param: s
./one-rule-each.go:158:6: moved to heap: a
./one-rule-each.go:158:9: moved to heap: b
./one-rule-each.go:158:15: moved to heap: d
./one-rule-each.go:158:18: moved to heap: e
./one-rule-each.go:158:21: moved to heap: f
./one-rule-each.go:159:10: ... argument escapes to heap
./one-rule-each.go:160:10: ... argument escapes to heap
./one-rule-each.go:162:69: new(int) escapes to heap
./one-rule-each.go:162:42: []uintptr{...} escapes to heap
./one-rule-each.go:167:14: ... argument escapes to heap in escapesBody:
./one-rule-each.go:167:14:   flow: {heap} ← &{storage for ... argument}:
./one-rule-each.go:167:14:     from ... argument (spill) at ./one-rule-each.go:167:14
./one-rule-each.go:167:14:     from escapingBody(uintptr(.autotmp_8), (*int)(unsafe.Pointer(&b)), [1]uintptr{...}, ... argument...) (call parameter) at ./one-rule-each.go:167:14
./one-rule-each.go:168:14: ... argument escapes to heap in escapesBody:
./one-rule-each.go:168:14:   flow: {heap} ← &{storage for ... argument}:
./one-rule-each.go:168:14:     from ... argument (spill) at ./one-rule-each.go:168:14
./one-rule-each.go:168:14:     from escapingBody(uintptr(u), &e, [1]uintptr{}, ... argument...) (call parameter) at ./one-rule-each.go:168:14
./one-rule-each.go:170:46: []uintptr{...} escapes to heap in escapesBody:
./one-rule-each.go:170:46:   flow: {heap} ← &{storage for []uintptr{...}}:
./one-rule-each.go:170:46:     from []uintptr{...} (spill) at ./one-rule-each.go:170:46
./one-rule-each.go:170:46:     from escapingBody(uintptr(1), nil, [1]uintptr{}, []uintptr{...}...) (call parameter) at ./one-rule-each.go:170:14
./one-rule-each.go:165:23: parameter s leaks to {heap} for escapesBody with derefs=0:
./one-rule-each.go:165:23:   flow: {heap} ← s:
./one-rule-each.go:165:23:     from escapingBody(uintptr(1), nil, [1]uintptr{}, s...) (call parameter) at ./one-rule-each.go:169:14
./one-rule-each.go:166:6: a escapes to heap in escapesBody:
./one-rule-each.go:166:6:   flow: .autotmp_8 ← &a:
./one-rule-each.go:166:6:     from &a (address-of) at ./one-rule-each.go:167:38
./one-rule-each.go:166:6:     from .autotmp_8 = unsafe.Pointer(&a) (assign) at ./one-rule-each.go:167:38
./one-rule-each.go:166:6:   flow: {heap} ← .autotmp_8:
./one-rule-each.go:166:6:     from uintptr(.autotmp_8) (//go:uintptrescapes) at ./one-rule-each.go:167:37
./one-rule-each.go:166:15: d escapes to heap in escapesBody:
./one-rule-each.go:166:15:   flow: .autotmp_9 ← &d:
./one-rule-each.go:166:15:     from &d (address-of) at ./one-rule-each.go:167:136
./one-rule-each.go:166:15:     from .autotmp_9 = unsafe.Pointer(&d) (assign) at ./one-rule-each.go:167:136
./one-rule-each.go:166:15:   flow: {heap} ← .autotmp_9:
./one-rule-each.go:166:15:     from uintptr(.autotmp_9) (//go:uintptrescapes) at ./one-rule-each.go:167:135
./one-rule-each.go:166:21: f escapes to heap in escapesBody:
./one-rule-each.go:166:21:   flow: .autotmp_10 ← &f:
./one-rule-each.go:166:21:     from &f (address-of) at ./one-rule-each.go:168:80
./one-rule-each.go:166:21:     from .autotmp_10 = unsafe.Pointer(&f) (assign) at ./one-rule-each.go:168:80
./one-rule-each.go:166:21:   flow: {heap} ← .autotmp_10:
./one-rule-each.go:166:21:     from uintptr(.autotmp_10) (//go:uintptrescapes) at ./one-rule-each.go:168:79
./one-rule-each.go:170:73: new(int) escapes to heap in escapesBody:
./one-rule-each.go:170:73:   flow: .autotmp_11 ← &{storage for new(int)}:
./one-rule-each.go:170:73:     from new(int) (spill) at ./one-rule-each.go:170:73
./one-rule-each.go:170:73:     from .autotmp_11 = unsafe.Pointer(new(int)) (assign) at ./one-rule-each.go:170:73
./one-rule-each.go:170:73:   flow: {heap} ← .autotmp_11:
./one-rule-each.go:170:73:     from uintptr(.autotmp_11) (//go:uintptrescapes) at ./one-rule-each.go:170:69
./one-rule-each.go:165:23: leaking param: s
./one-rule-each.go:166:6: moved to heap: a
./one-rule-each.go:166:15: moved to heap: d
./one-rule-each.go:166:21: moved to heap: f
./one-rule-each.go:167:14: ... argument escapes to heap
./one-rule-each.go:168:14: ... argument escapes to heap
./one-rule-each.go:170:73: new(int) escapes to heap
./one-rule-each.go:170:46: []uintptr{...} escapes to heap
./one-rule-each.go:174:15: assuming p is unsafe uintptr
./one-rule-each.go:174:26: leaking param: q
./one-rule-each.go:177:9: b escapes to heap in keeps:
./one-rule-each.go:177:9:   flow: {heap} ← &b:
./one-rule-each.go:177:9:     from &b (address-of) at ./one-rule-each.go:178:62
./one-rule-each.go:177:9:     from assembly(uintptr(.autotmp_3), (*int)(unsafe.Pointer(&b))) (call parameter) at ./one-rule-each.go:178:10
./one-rule-each.go:177:9: moved to heap: b
./one-rule-each.go:183:2: capturedTwice capturing by ref: x (addr=false assign=true width=8)
./one-rule-each.go:184:2: capturedTwice capturing by value: f (addr=false assign=false width=8)
./one-rule-each.go:183:2: capturedTwice capturing by ref: x (addr=true assign=true width=8)
./one-rule-each.go:185:7: func literal escapes to heap in capturedTwice:
./one-rule-each.go:185:7:   flow: h ← &{storage for func literal}:
./one-rule-each.go:185:7:     from func literal (spill) at ./one-rule-each.go:185:7
./one-rule-each.go:185:7:     from h := func literal (assign) at ./one-rule-each.go:185:4
./one-rule-each.go:185:7:   flow: ~r0 ← h:
./one-rule-each.go:185:7:     from return h (return) at ./one-rule-each.go:186:2
./one-rule-each.go:183:2: x escapes to heap in capturedTwice:
./one-rule-each.go:183:2:   flow: {storage for func literal} ← &x:
./one-rule-each.go:183:2:     from x (captured by a closure) at ./one-rule-each.go:185:21
./one-rule-each.go:183:2:     from x (reference) at ./one-rule-each.go:185:21
./one-rule-each.go:184:7: func literal escapes to heap in capturedTwice:
./one-rule-each.go:184:7:   flow: f ← &{storage for func literal}:
./one-rule-each.go:184:7:     from func literal (spill) at ./one-rule-each.go:184:7
./one-rule-each.go:184:7:     from f := func literal (assign) at ./one-rule-each.go:184:4
./one-rule-each.go:184:7:   flow: {storage for func literal} ← f:
./one-rule-each.go:184:7:     from f (captured by a closure) at ./one-rule-each.go:185:16
./one-rule-each.go:183:2: moved to heap: x
./one-rule-each.go:184:7: func literal escapes to heap
./one-rule-each.go:185:7: func literal escapes to heap
./one-rule-each.go:190:2: x escapes to heap in calledAtOnce:
./one-rule-each.go:190:2:   flow: ~r0 ← &x:
./one-rule-each.go:190:2:     from &x (address-of) at ./one-rule-each.go:191:34
./one-rule-each.go:190:2:     from ~r0 = &x (assign-pair) at ./one-rule-each.go:191:34
./one-rule-each.go:190:2:   flow: ~r0 ← ~r0:
./one-rule-each.go:190:2:     from return ~r0 (return) at ./one-rule-each.go:191:2
./one-rule-each.go:190:2: moved to heap: x
./one-rule-each.go:195:13: q does not escape
./one-rule-each.go:197:10: q does not escape
./one-rule-each.go:199:14: q does not escape
./one-rule-each.go:197:2: func literal escapes to heap in deferred:
./one-rule-each.go:197:2:   flow: {heap} ← &{storage for func literal}:
./one-rule-each.go:197:2:     from func literal (spill) at ./one-rule-each.go:197:2
./one-rule-each.go:199:3: func literal escapes to heap in deferred:
./one-rule-each.go:199:3:   flow: {heap} ← &{storage for func literal}:
./one-rule-each.go:199:3:     from func literal (spill) at ./one-rule-each.go:199:3
./one-rule-each.go:195:8: deferred capturing by value: .autotmp_2 (addr=false assign=false width=8)
./one-rule-each.go:195:2: deferred capturing by value: .autotmp_3 (addr=false assign=false width=8)
./one-rule-each.go:197:5: deferred capturing by value: .autotmp_4 (addr=false assign=false width=8)
./one-rule-each.go:197:30: deferred capturing by value: .autotmp_5 (addr=false assign=false width=8)
./one-rule-each.go:199:9: deferred capturing by value: .autotmp_6 (addr=false assign=false width=8)
./one-rule-each.go:199:3: deferred capturing by value: .autotmp_7 (addr=false assign=false width=8)
./one-rule-each.go:199:9: func literal escapes to heap in deferred:
./one-rule-each.go:199:9:   flow: .autotmp_6 ← &{storage for func literal}:
./one-rule-each.go:199:9:     from func literal (spill) at ./one-rule-each.go:199:9
./one-rule-each.go:199:9:     from .autotmp_6, .autotmp_7 = func literal, p (assign-pair) at ./one-rule-each.go:199:3
./one-rule-each.go:199:9:   flow: {storage for func literal} ← .autotmp_6:
./one-rule-each.go:199:9:     from .autotmp_6 (captured by a closure) at ./one-rule-each.go:199:9
./one-rule-each.go:194:15: parameter p leaks to {storage for func literal} for deferred with derefs=0:
./one-rule-each.go:194:15:   flow: .autotmp_7 ← p:
./one-rule-each.go:194:15:     from .autotmp_6, .autotmp_7 = func literal, p (assign-pair) at ./one-rule-each.go:199:3
./one-rule-each.go:194:15:   flow: {storage for func literal} ← .autotmp_7:
./one-rule-each.go:194:15:     from .autotmp_7 (captured by a closure) at ./one-rule-each.go:199:3
./one-rule-each.go:197:5: func literal escapes to heap in deferred:
./one-rule-each.go:197:5:   flow: .autotmp_4 ← &{storage for func literal}:
./one-rule-each.go:197:5:     from func literal (spill) at ./one-rule-each.go:197:5
./one-rule-each.go:197:5:     from .autotmp_4, .autotmp_5 = func literal, &n (assign-pair) at ./one-rule-each.go:197:2
./one-rule-each.go:197:5:   flow: {storage for func literal} ← .autotmp_4:
./one-rule-each.go:197:5:     from .autotmp_4 (captured by a closure) at ./one-rule-each.go:197:5
./one-rule-each.go:194:23: n escapes to heap in deferred:
./one-rule-each.go:194:23:   flow: .autotmp_5 ← &n:
./one-rule-each.go:194:23:     from &n (address-of) at ./one-rule-each.go:197:30
./one-rule-each.go:194:23:     from .autotmp_4, .autotmp_5 = func literal, &n (assign-pair) at ./one-rule-each.go:197:2
./one-rule-each.go:194:23:   flow: {storage for func literal} ← .autotmp_5:
./one-rule-each.go:194:23:     from .autotmp_5 (captured by a closure) at ./one-rule-each.go:197:30
./one-rule-each.go:194:23: parameter n leaks to {storage for func literal} for deferred with derefs=0:
./one-rule-each.go:194:23:   flow: .autotmp_5 ← &n:
./one-rule-each.go:194:23:     from &n (address-of) at ./one-rule-each.go:197:30
./one-rule-each.go:194:23:     from .autotmp_4, .autotmp_5 = func literal, &n (assign-pair) at ./one-rule-each.go:197:2
./one-rule-each.go:194:23:   flow: {storage for func literal} ← .autotmp_5:
./one-rule-each.go:194:23:     from .autotmp_5 (captured by a closure) at ./one-rule-each.go:197:30
./one-rule-each.go:194:15: leaking param: p
./one-rule-each.go:194:23: moved to heap: n
./one-rule-each.go:195:8: func literal does not escape
./one-rule-each.go:197:5: func literal escapes to heap
./one-rule-each.go:199:9: func literal escapes to heap
