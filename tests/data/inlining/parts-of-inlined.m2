# command-line-arguments
./parts-of-inlined.go:22:6: can inline fromZero with cost 3 as: func([]int) []int { return s[0:] }
./parts-of-inlined.go:24:6: can inline fromOne with cost 4 as: func([]int) []int { return s[1:] }
./parts-of-inlined.go:26:6: can inline from with cost 4 as: func([]int, int) []int { return s[i:] }
./parts-of-inlined.go:28:6: can inline toLength with cost 3 as: func([]int) []int { return s[:len(s)] }
./parts-of-inlined.go:30:6: can inline toLengthOfOther with cost 5 as: func([]int, []int) []int { return s[:len(t)] }
./parts-of-inlined.go:32:6: can inline toLengthOfPackage with cost 3 as: func() []int { return gs[:len(gs)] }
./parts-of-inlined.go:34:6: can inline fromZeroToLength with cost 3 as: func([]int) []int { return s[0:len(s)] }
./parts-of-inlined.go:36:6: can inline fromZeroOfText with cost 3 as: func(string) string { return s[0:len(s)] }
./parts-of-inlined.go:38:6: can inline capped with cost 5 as: func([]int) []int { return s[0:len(s):cap(s)] }
./parts-of-inlined.go:40:6: can inline first with cost 2 as: func(*T) *int { return &t.first }
./parts-of-inlined.go:42:6: can inline firstOfValue with cost 6 as: func() *int { t = <nil>; return &t.first }
./parts-of-inlined.go:44:6: can inline second with cost 4 as: func(*T) **int { return &t.p }
./parts-of-inlined.go:46:6: can inline firstOfFirst with cost 5 as: func(*U) *int { return &u.a.b }
./parts-of-inlined.go:48:6: can inline firstPart with cost 2 as: func(*U) *struct { b int; c int } { return &u.a }
./parts-of-inlined.go:50:6: can inline lastOfFirst with cost 5 as: func(*U) *int { return &u.a.c }
./parts-of-inlined.go:52:6: can inline reinterpreted with cost 3 as: func(float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }
./parts-of-inlined.go:54:6: can inline named with cost 10 as: func(any) int { switch statement; return 0 }
./parts-of-inlined.go:62:6: can inline unnamed with cost 8 as: func(any) int { switch statement; return 0 }
./parts-of-inlined.go:70:6: can inline results with cost 3 as: func() (int, *int) { return gi, g }
./parts-of-inlined.go:72:6: can inline usesResults with cost 9 as: func() (int, *int) { a, b = int(.autotmp_2), .autotmp_3; return  }
./parts-of-inlined.go:77:6: can inline usesTwice with cost 23 as: func() (int, *int) { a, b := int(.autotmp_4), .autotmp_5; a, b = int(.autotmp_6), .autotmp_7; return a, b }
./parts-of-inlined.go:83:6: can inline literal with cost 17 as: func(int) func() func() int { return func literal }
./parts-of-inlined.go:84:9: can inline literal.func1 with cost 22 as: func() func() int { m := n; return func literal }
./parts-of-inlined.go:86:10: can inline literal.func1.1 with cost 7 as: func() int { m++; return m + n }
./parts-of-inlined.go:90:6: cannot inline usesLiteral: function too complex: cost 167 exceeds budget 80
./parts-of-inlined.go:97:6: can inline labelled with cost 29 as: func(int) int { i := 0; loop: ; for loop; ; if i == 3 { goto end }; i++; end: ; return i }
./parts-of-inlined.go:115:6: can inline usesLabelled with cost 66 as: func() int { return labelled(3) + labelled(4) }
./parts-of-inlined.go:117:6: can inline literalWithLabels with cost 17 as: func(int) func() int { return func literal }
./parts-of-inlined.go:118:9: can inline literalWithLabels.func1 with cost 11 as: func() int { loop: ; for loop; return n }
./parts-of-inlined.go:128:6: cannot inline usesLiteralWithLabels: function too complex: cost 168 exceeds budget 80
./parts-of-inlined.go:132:6: can inline M.value with cost 3 as: method(M) func() int { return m.n }
./parts-of-inlined.go:133:6: can inline (*M).pointer with cost 2 as: method(*M) func() *int { return &m.n }
./parts-of-inlined.go:134:6: can inline M.taking with cost 21 as: method(M) func(func(M) int) int { return f(m) }
./parts-of-inlined.go:138:6: can inline methodExpression with cost 80 as: func() int { return M.value(M{...}) + (*M).value(&M{...}) + *(*M).pointer(&M{...}) }
./parts-of-inlined.go:140:6: can inline methodValue with cost 11 as: func() func() int { m := M{...}; return m.value }
./parts-of-inlined.go:145:6: cannot inline usesMethodValue: function too complex: cost 103 exceeds budget 80
./parts-of-inlined.go:149:6: can inline E[go.shape.int].get with cost 3 as: method(E[go.shape.int]) func(*[7]uintptr) go.shape.int { return e.x }
./parts-of-inlined.go:149:6: can inline E[int].get with cost 8 as: method(E[int]) func() int { return E[go.shape.int].get(e, &.dict.E[int]) }
./parts-of-inlined.go:150:6: can inline E[go.shape.int].later with cost 30 as: method(E[go.shape.int]) func(*[7]uintptr) func() go.shape.int { return func literal }
./parts-of-inlined.go:150:42: can inline E[go.shape.int].later.func1 with cost 7 as: func() go.shape.int { return E[go.shape.int].get(.autotmp_3, .autotmp_4) }
./parts-of-inlined.go:151:6: can inline (*E[go.shape.int]).at with cost 2 as: method(*E[go.shape.int]) func(*[7]uintptr) *go.shape.int { return &e.x }
./parts-of-inlined.go:151:6: can inline (*E[int]).at with cost 7 as: method(*E[int]) func() *int { return (*E[go.shape.int]).at(e, &.dict.E[int]) }
./parts-of-inlined.go:153:6: cannot inline usesGeneric: function too complex: cost 204 exceeds budget 80
./parts-of-inlined.go:149:6: can inline E[go.shape.string].get with cost 3 as: method(E[go.shape.string]) func(*[7]uintptr) go.shape.string { return e.x }
./parts-of-inlined.go:159:6: can inline genericLiteral[go.shape.string] with cost 52 as: func(*[4]uintptr, go.shape.string) func() go.shape.string { f := func literal; return func literal }
./parts-of-inlined.go:160:14: can inline genericLiteral[go.shape.string].func1 with cost 7 as: func() go.shape.string { return E[go.shape.string].get(.autotmp_4, .autotmp_5) }
./parts-of-inlined.go:161:9: can inline genericLiteral[go.shape.string].func2 with cost 20 as: func() go.shape.string { return f() }
./parts-of-inlined.go:159:6: can inline genericLiteral[go.shape.int] with cost 52 as: func(*[4]uintptr, go.shape.int) func() go.shape.int { f := func literal; return func literal }
./parts-of-inlined.go:160:14: can inline genericLiteral[go.shape.int].func1 with cost 7 as: func() go.shape.int { return E[go.shape.int].get(.autotmp_4, .autotmp_5) }
./parts-of-inlined.go:161:9: can inline genericLiteral[go.shape.int].func2 with cost 20 as: func() go.shape.int { return f() }
./parts-of-inlined.go:164:6: cannot inline usesGenericLiteral: function too complex: cost 241 exceeds budget 80
./parts-of-inlined.go:166:6: can inline unnamedParams with cost 2 as: func(int, *int, string) int { return 3 }
./parts-of-inlined.go:168:6: can inline blankParams with cost 4 as: func(int, *int, string) (int, *int) { return len(a), nil }
./parts-of-inlined.go:170:6: can inline usesUnnamed with cost 25 as: func() int { a, _ := int(.autotmp_2), .autotmp_3; return unnamedParams(1, new(int), "a") + a }
./parts-of-inlined.go:175:6: can inline empty with cost 0 as: func(*int) {  }
./parts-of-inlined.go:177:6: can inline usesEmpty with cost 7 as: func() { empty(new(int)); empty(&gi) }
./parts-of-inlined.go:179:6: can inline variadic with cost 3 as: func(...*int) int { return len(s) }
./parts-of-inlined.go:181:6: can inline usesVariadic with cost 25 as: func() int { return variadic(nil...) + variadic(... argument...) + variadic([]*int{...}...) }
./parts-of-inlined.go:187:6: can inline A.m with cost 3 as: method(A) func() int { return a.n }
./parts-of-inlined.go:189:6: can inline throughInterface with cost 61 as: func(I) int { return i.m() }
./parts-of-inlined.go:191:6: cannot inline usesInterface: function too complex: cost 204 exceeds budget 80
./parts-of-inlined.go:199:8: can inline nested.func1.1 with cost 4 as: func(int) int { return k + n }
./parts-of-inlined.go:198:7: can inline nested.func1 with cost 36 as: func(int) int { h := func literal; return h(m) + h(n) }
./parts-of-inlined.go:197:6: cannot inline nested: function too complex: cost 100 exceeds budget 80
./parts-of-inlined.go:205:6: can inline usesNested with cost 61 as: func() int { return nested(gi) }
./parts-of-inlined.go:151:6: can inline (*E[go.shape.string]).at with cost 2 as: method(*E[go.shape.string]) func(*[7]uintptr) *go.shape.string { return &e.x }
./parts-of-inlined.go:150:6: can inline E[go.shape.string].later with cost 30 as: method(E[go.shape.string]) func(*[7]uintptr) func() go.shape.string { return func literal }
./parts-of-inlined.go:150:42: can inline E[go.shape.string].later.func1 with cost 7 as: func() go.shape.string { return E[go.shape.string].get(.autotmp_3, .autotmp_4) }
./parts-of-inlined.go:150:6: can inline E[int].later with cost 35 as: method(E[int]) func() func() int { return E[go.shape.int].later(e, &.dict.E[int]) }
./parts-of-inlined.go:159:6: can inline genericLiteral[int] with cost 58 as: func(int) func() int { return genericLiteral[go.shape.int](&.dict.genericLiteral[int], x) }
./parts-of-inlined.go:151:6: can inline (*E[string]).at with cost 7 as: method(*E[string]) func() *string { return (*E[go.shape.string]).at(e, &.dict.E[string]) }
./parts-of-inlined.go:150:6: can inline E[string].later with cost 35 as: method(E[string]) func() func() string { return E[go.shape.string].later(e, &.dict.E[string]) }
./parts-of-inlined.go:149:6: can inline E[string].get with cost 8 as: method(E[string]) func() string { return E[go.shape.string].get(e, &.dict.E[string]) }
./parts-of-inlined.go:159:6: can inline genericLiteral[string] with cost 58 as: func(string) func() string { return genericLiteral[go.shape.string](&.dict.genericLiteral[string], x) }
./parts-of-inlined.go:194:37: devirtualizing i.m to A
./parts-of-inlined.go:73:16: inlining call to results
./parts-of-inlined.go:78:17: inlining call to results
./parts-of-inlined.go:79:16: inlining call to results
./parts-of-inlined.go:91:14: inlining call to literal
./parts-of-inlined.go:92:14: inlining call to literal
./parts-of-inlined.go:84:9: can inline literal.func1 with cost 22 as: func() func() int { m := n; return func literal }
./parts-of-inlined.go:93:3: inlining call to literal.func1
./parts-of-inlined.go:84:9: can inline literal.func1 with cost 22 as: func() func() int { m := n; return func literal }
./parts-of-inlined.go:94:10: inlining call to literal.func1
./parts-of-inlined.go:115:42: inlining call to labelled
./parts-of-inlined.go:115:56: inlining call to labelled
./parts-of-inlined.go:128:60: inlining call to literalWithLabels
./parts-of-inlined.go:118:9: can inline literalWithLabels.func1 with cost 11 as: func() int { loop: ; for loop; return n }
./parts-of-inlined.go:128:63: inlining call to literalWithLabels.func1
./parts-of-inlined.go:128:85: inlining call to literalWithLabels
./parts-of-inlined.go:118:9: can inline literalWithLabels.func1 with cost 11 as: func() int { loop: ; for loop; return n }
./parts-of-inlined.go:128:88: inlining call to literalWithLabels.func1
./parts-of-inlined.go:138:45: inlining call to M.value
./parts-of-inlined.go:138:89: inlining call to (*M).pointer
./parts-of-inlined.go:145:48: inlining call to methodValue
./parts-of-inlined.go:145:66: inlining call to M.taking
./parts-of-inlined.go:145:66: inlining call to M.value
./parts-of-inlined.go:149:6: inlining call to E[go.shape.int].get
./parts-of-inlined.go:150:42: inlining call to E[go.shape.int].get
./parts-of-inlined.go:151:6: inlining call to (*E[go.shape.int]).at
./parts-of-inlined.go:156:16: inlining call to E[go.shape.int].later
./parts-of-inlined.go:150:42: can inline E[go.shape.int].later.func1 with cost 7 as: func() go.shape.int { return E[go.shape.int].get(.autotmp_3, .autotmp_4) }
./parts-of-inlined.go:156:18: inlining call to E[go.shape.int].later.func1
./parts-of-inlined.go:156:34: inlining call to (*E[go.shape.int]).at
./parts-of-inlined.go:156:49: inlining call to E[int].get
./parts-of-inlined.go:156:68: inlining call to (*E[int]).at
./parts-of-inlined.go:150:42: inlining call to E[go.shape.int].get
./parts-of-inlined.go:156:49: inlining call to E[go.shape.int].get
./parts-of-inlined.go:156:68: inlining call to (*E[go.shape.int]).at
./parts-of-inlined.go:160:14: inlining call to E[go.shape.string].get
./parts-of-inlined.go:160:14: inlining call to E[go.shape.int].get
./parts-of-inlined.go:164:64: inlining call to genericLiteral[go.shape.string]
./parts-of-inlined.go:161:9: can inline genericLiteral[go.shape.string].func2 with cost 20 as: func() go.shape.string { return f() }
./parts-of-inlined.go:164:69: inlining call to genericLiteral[go.shape.string].func2
./parts-of-inlined.go:164:87: inlining call to genericLiteral[go.shape.int]
./parts-of-inlined.go:161:9: can inline genericLiteral[go.shape.int].func2 with cost 20 as: func() go.shape.int { return f() }
./parts-of-inlined.go:164:90: inlining call to genericLiteral[go.shape.int].func2
./parts-of-inlined.go:160:14: can inline genericLiteral[go.shape.string].func1 with cost 7 as: func() go.shape.string { return E[go.shape.string].get(.autotmp_4, .autotmp_5) }
./parts-of-inlined.go:164:69: inlining call to genericLiteral[go.shape.string].func1
./parts-of-inlined.go:160:14: can inline genericLiteral[go.shape.int].func1 with cost 7 as: func() go.shape.int { return E[go.shape.int].get(.autotmp_4, .autotmp_5) }
./parts-of-inlined.go:164:90: inlining call to genericLiteral[go.shape.int].func1
./parts-of-inlined.go:160:14: inlining call to E[go.shape.string].get
./parts-of-inlined.go:160:14: inlining call to E[go.shape.int].get
./parts-of-inlined.go:171:21: inlining call to blankParams
./parts-of-inlined.go:172:22: inlining call to unnamedParams
./parts-of-inlined.go:177:25: inlining call to empty
./parts-of-inlined.go:177:42: inlining call to empty
./parts-of-inlined.go:181:42: inlining call to variadic
./parts-of-inlined.go:181:55: inlining call to variadic
./parts-of-inlined.go:181:76: inlining call to variadic
./parts-of-inlined.go:194:25: inlining call to throughInterface
./parts-of-inlined.go:194:37: inlining call to A.m
./parts-of-inlined.go:194:25: devirtualizing i.m to A
./parts-of-inlined.go:194:25: inlining call to A.m
./parts-of-inlined.go:202:10: inlining call to nested.func1
./parts-of-inlined.go:202:17: inlining call to nested.func1
./parts-of-inlined.go:199:8: can inline nested.func1.func1 with cost 4 as: func(int) int { return k + n }
./parts-of-inlined.go:202:10: inlining call to nested.func1.func1
./parts-of-inlined.go:202:10: inlining call to nested.func1.func1
./parts-of-inlined.go:199:8: can inline nested.func1.func1 with cost 4 as: func(int) int { return k + n }
./parts-of-inlined.go:202:17: inlining call to nested.func1.func1
./parts-of-inlined.go:202:17: inlining call to nested.func1.func1
./parts-of-inlined.go:200:11: inlining call to nested.func1.1
./parts-of-inlined.go:200:18: inlining call to nested.func1.1
./parts-of-inlined.go:150:42: inlining call to E[go.shape.string].get
./parts-of-inlined.go:150:6: inlining call to E[go.shape.int].later
./parts-of-inlined.go:159:6: inlining call to genericLiteral[go.shape.int]
./parts-of-inlined.go:151:6: inlining call to (*E[go.shape.string]).at
./parts-of-inlined.go:150:6: inlining call to E[go.shape.string].later
./parts-of-inlined.go:149:6: inlining call to E[go.shape.string].get
./parts-of-inlined.go:159:6: inlining call to genericLiteral[go.shape.string]
<autogenerated>:1: inlining call to M.taking
<autogenerated>:1: inlining call to M.value
<autogenerated>:1: inlining call to A.m
<autogenerated>:1: inlining call to E[string].get
<autogenerated>:1: inlining call to E[go.shape.string].get
<autogenerated>:1: inlining call to E[string].later
<autogenerated>:1: inlining call to E[go.shape.string].later
<autogenerated>:1: inlining call to E[int].get
<autogenerated>:1: inlining call to E[go.shape.int].get
<autogenerated>:1: inlining call to E[int].later
<autogenerated>:1: inlining call to E[go.shape.int].later
<autogenerated>:1: inlining call to E[go.shape.int].get
<autogenerated>:1: inlining call to E[go.shape.int].later
<autogenerated>:1: inlining call to E[go.shape.string].get
<autogenerated>:1: inlining call to E[go.shape.string].later
<autogenerated>:1: inlining call to E[int].get
<autogenerated>:1: inlining call to E[go.shape.int].get
<autogenerated>:1: inlining call to M.value
./parts-of-inlined.go:22:15: parameter s leaks to ~r0 for fromZero with derefs=0:
./parts-of-inlined.go:22:15:   flow: ~r0 ← s:
./parts-of-inlined.go:22:15:     from s[0:] (slice) at ./parts-of-inlined.go:22:40
./parts-of-inlined.go:22:15:     from return s[0:] (return) at ./parts-of-inlined.go:22:32
./parts-of-inlined.go:22:15: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:24:14: parameter s leaks to ~r0 for fromOne with derefs=0:
./parts-of-inlined.go:24:14:   flow: ~r0 ← s:
./parts-of-inlined.go:24:14:     from s[1:] (slice) at ./parts-of-inlined.go:24:39
./parts-of-inlined.go:24:14:     from return s[1:] (return) at ./parts-of-inlined.go:24:31
./parts-of-inlined.go:24:14: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:26:11: parameter s leaks to ~r0 for from with derefs=0:
./parts-of-inlined.go:26:11:   flow: ~r0 ← s:
./parts-of-inlined.go:26:11:     from s[i:] (slice) at ./parts-of-inlined.go:26:43
./parts-of-inlined.go:26:11:     from return s[i:] (return) at ./parts-of-inlined.go:26:35
./parts-of-inlined.go:26:11: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:28:15: parameter s leaks to ~r0 for toLength with derefs=0:
./parts-of-inlined.go:28:15:   flow: ~r0 ← s:
./parts-of-inlined.go:28:15:     from s[:len(s)] (slice) at ./parts-of-inlined.go:28:40
./parts-of-inlined.go:28:15:     from return s[:len(s)] (return) at ./parts-of-inlined.go:28:32
./parts-of-inlined.go:28:15: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:30:22: parameter s leaks to ~r0 for toLengthOfOther with derefs=0:
./parts-of-inlined.go:30:22:   flow: ~r0 ← s:
./parts-of-inlined.go:30:22:     from s[:len(t)] (slice) at ./parts-of-inlined.go:30:50
./parts-of-inlined.go:30:22:     from return s[:len(t)] (return) at ./parts-of-inlined.go:30:42
./parts-of-inlined.go:30:22: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:30:25: t does not escape
./parts-of-inlined.go:34:23: parameter s leaks to ~r0 for fromZeroToLength with derefs=0:
./parts-of-inlined.go:34:23:   flow: ~r0 ← s:
./parts-of-inlined.go:34:23:     from s[0:len(s)] (slice) at ./parts-of-inlined.go:34:48
./parts-of-inlined.go:34:23:     from return s[0:len(s)] (return) at ./parts-of-inlined.go:34:40
./parts-of-inlined.go:34:23: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:36:21: parameter s leaks to ~r0 for fromZeroOfText with derefs=0:
./parts-of-inlined.go:36:21:   flow: ~r0 ← s:
./parts-of-inlined.go:36:21:     from s[0:len(s)] (slice) at ./parts-of-inlined.go:36:48
./parts-of-inlined.go:36:21:     from return s[0:len(s)] (return) at ./parts-of-inlined.go:36:40
./parts-of-inlined.go:36:21: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:38:13: parameter s leaks to ~r0 for capped with derefs=0:
./parts-of-inlined.go:38:13:   flow: ~r0 ← s:
./parts-of-inlined.go:38:13:     from s[0:len(s):cap(s)] (slice) at ./parts-of-inlined.go:38:38
./parts-of-inlined.go:38:13:     from return s[0:len(s):cap(s)] (return) at ./parts-of-inlined.go:38:30
./parts-of-inlined.go:38:13: leaking param: s to result ~r0 level=0
./parts-of-inlined.go:40:12: parameter t leaks to ~r0 for first with derefs=0:
./parts-of-inlined.go:40:12:   flow: ~r0 ← t:
./parts-of-inlined.go:40:12:     from t.first (dot of pointer) at ./parts-of-inlined.go:40:34
./parts-of-inlined.go:40:12:     from &t.first (address-of) at ./parts-of-inlined.go:40:32
./parts-of-inlined.go:40:12:     from return &t.first (return) at ./parts-of-inlined.go:40:25
./parts-of-inlined.go:40:12: leaking param: t to result ~r0 level=0
./parts-of-inlined.go:42:32: t escapes to heap in firstOfValue:
./parts-of-inlined.go:42:32:   flow: ~r0 ← &t:
./parts-of-inlined.go:42:32:     from t.first (dot) at ./parts-of-inlined.go:42:46
./parts-of-inlined.go:42:32:     from &t.first (address-of) at ./parts-of-inlined.go:42:44
./parts-of-inlined.go:42:32:     from return &t.first (return) at ./parts-of-inlined.go:42:37
./parts-of-inlined.go:42:32: moved to heap: t
./parts-of-inlined.go:44:13: parameter t leaks to ~r0 for second with derefs=0:
./parts-of-inlined.go:44:13:   flow: ~r0 ← t:
./parts-of-inlined.go:44:13:     from t.p (dot of pointer) at ./parts-of-inlined.go:44:36
./parts-of-inlined.go:44:13:     from &t.p (address-of) at ./parts-of-inlined.go:44:34
./parts-of-inlined.go:44:13:     from return &t.p (return) at ./parts-of-inlined.go:44:27
./parts-of-inlined.go:44:13: leaking param: t to result ~r0 level=0
./parts-of-inlined.go:46:19: parameter u leaks to ~r0 for firstOfFirst with derefs=0:
./parts-of-inlined.go:46:19:   flow: ~r0 ← u:
./parts-of-inlined.go:46:19:     from u.a (dot of pointer) at ./parts-of-inlined.go:46:41
./parts-of-inlined.go:46:19:     from u.a.b (dot) at ./parts-of-inlined.go:46:43
./parts-of-inlined.go:46:19:     from &u.a.b (address-of) at ./parts-of-inlined.go:46:39
./parts-of-inlined.go:46:19:     from return &u.a.b (return) at ./parts-of-inlined.go:46:32
./parts-of-inlined.go:46:19: leaking param: u to result ~r0 level=0
./parts-of-inlined.go:48:16: parameter u leaks to ~r0 for firstPart with derefs=0:
./parts-of-inlined.go:48:16:   flow: ~r0 ← u:
./parts-of-inlined.go:48:16:     from u.a (dot of pointer) at ./parts-of-inlined.go:48:53
./parts-of-inlined.go:48:16:     from &u.a (address-of) at ./parts-of-inlined.go:48:51
./parts-of-inlined.go:48:16:     from return &u.a (return) at ./parts-of-inlined.go:48:44
./parts-of-inlined.go:48:16: leaking param: u to result ~r0 level=0
./parts-of-inlined.go:50:18: parameter u leaks to ~r0 for lastOfFirst with derefs=0:
./parts-of-inlined.go:50:18:   flow: ~r0 ← u:
./parts-of-inlined.go:50:18:     from u.a (dot of pointer) at ./parts-of-inlined.go:50:40
./parts-of-inlined.go:50:18:     from u.a.c (dot) at ./parts-of-inlined.go:50:42
./parts-of-inlined.go:50:18:     from &u.a.c (address-of) at ./parts-of-inlined.go:50:38
./parts-of-inlined.go:50:18:     from return &u.a.c (return) at ./parts-of-inlined.go:50:31
./parts-of-inlined.go:50:18: leaking param: u to result ~r0 level=0
./parts-of-inlined.go:54:12: e does not escape
./parts-of-inlined.go:62:14: e does not escape
./parts-of-inlined.go:83:14: literal capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:85:3: literal.func1 capturing by ref: m (addr=false assign=true width=8)
./parts-of-inlined.go:83:14: literal capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:86:10: func literal escapes to heap in literal.func1:
./parts-of-inlined.go:86:10:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:86:10:     from func literal (spill) at ./parts-of-inlined.go:86:10
./parts-of-inlined.go:86:10:     from return func literal (return) at ./parts-of-inlined.go:86:3
./parts-of-inlined.go:85:3: m escapes to heap in literal.func1:
./parts-of-inlined.go:85:3:   flow: {storage for func literal} ← &m:
./parts-of-inlined.go:85:3:     from m (captured by a closure) at ./parts-of-inlined.go:86:23
./parts-of-inlined.go:85:3:     from m (reference) at ./parts-of-inlined.go:86:23
./parts-of-inlined.go:83:14: parameter n leaks to {storage for func literal} for literal with derefs=0:
./parts-of-inlined.go:83:14:   flow: {storage for func literal} ← n:
./parts-of-inlined.go:83:14:     from n (captured by a closure) at ./parts-of-inlined.go:86:39
./parts-of-inlined.go:84:9: func literal escapes to heap in literal:
./parts-of-inlined.go:84:9:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:84:9:     from func literal (spill) at ./parts-of-inlined.go:84:9
./parts-of-inlined.go:84:9:     from return func literal (return) at ./parts-of-inlined.go:84:2
./parts-of-inlined.go:83:14: parameter n leaks to {storage for func literal} for literal with derefs=0:
./parts-of-inlined.go:83:14:   flow: {storage for func literal} ← n:
./parts-of-inlined.go:83:14:     from n (captured by a closure) at ./parts-of-inlined.go:85:8
./parts-of-inlined.go:85:3: moved to heap: m
./parts-of-inlined.go:84:9: func literal escapes to heap
./parts-of-inlined.go:86:10: func literal escapes to heap
./parts-of-inlined.go:91:14: usesLiteral capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:85:3: literal.func1#TvuX58xFILk=# capturing by ref: m (addr=false assign=true width=8)
./parts-of-inlined.go:91:14: usesLiteral capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:92:14: usesLiteral capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:85:3: literal.func1#kFf4nreaSqI=# capturing by ref: m (addr=false assign=true width=8)
./parts-of-inlined.go:92:14: usesLiteral capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:93:3: usesLiteral capturing by ref: m (addr=false assign=true width=8)
./parts-of-inlined.go:92:14: usesLiteral capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:94:10: usesLiteral capturing by ref: m (addr=false assign=true width=8)
./parts-of-inlined.go:91:14: usesLiteral capturing by value: n (addr=false assign=false width=8)
./parts-of-inlined.go:86:10: func literal escapes to heap in literal.func1#kFf4nreaSqI=#:
./parts-of-inlined.go:86:10:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:86:10:     from func literal (spill) at ./parts-of-inlined.go:86:10
./parts-of-inlined.go:86:10:     from return func literal (return) at ./parts-of-inlined.go:86:3
./parts-of-inlined.go:85:3: m escapes to heap in literal.func1#kFf4nreaSqI=#:
./parts-of-inlined.go:85:3:   flow: {storage for func literal} ← &m:
./parts-of-inlined.go:85:3:     from m (captured by a closure) at ./parts-of-inlined.go:86:23
./parts-of-inlined.go:85:3:     from m (reference) at ./parts-of-inlined.go:86:23
./parts-of-inlined.go:86:10: func literal escapes to heap in literal.func1#TvuX58xFILk=#:
./parts-of-inlined.go:86:10:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:86:10:     from func literal (spill) at ./parts-of-inlined.go:86:10
./parts-of-inlined.go:86:10:     from return func literal (return) at ./parts-of-inlined.go:86:3
./parts-of-inlined.go:85:3: m escapes to heap in literal.func1#TvuX58xFILk=#:
./parts-of-inlined.go:85:3:   flow: {storage for func literal} ← &m:
./parts-of-inlined.go:85:3:     from m (captured by a closure) at ./parts-of-inlined.go:86:23
./parts-of-inlined.go:85:3:     from m (reference) at ./parts-of-inlined.go:86:23
./parts-of-inlined.go:94:10: func literal escapes to heap in usesLiteral:
./parts-of-inlined.go:94:10:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:94:10:     from func literal (spill) at ./parts-of-inlined.go:94:10
./parts-of-inlined.go:94:10:     from ~r0 = func literal (assign-pair) at ./parts-of-inlined.go:94:10
./parts-of-inlined.go:94:10:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:94:10:     from return ~r0 (return) at ./parts-of-inlined.go:94:2
./parts-of-inlined.go:94:10: m escapes to heap in usesLiteral:
./parts-of-inlined.go:94:10:   flow: {storage for func literal} ← &m:
./parts-of-inlined.go:94:10:     from m (captured by a closure) at ./parts-of-inlined.go:94:10
./parts-of-inlined.go:94:10:     from m (reference) at ./parts-of-inlined.go:94:10
./parts-of-inlined.go:94:10: moved to heap: m
./parts-of-inlined.go:85:3: moved to heap: m
./parts-of-inlined.go:85:3: moved to heap: m
./parts-of-inlined.go:91:14: func literal does not escape
./parts-of-inlined.go:86:10: func literal escapes to heap
./parts-of-inlined.go:92:14: func literal does not escape
./parts-of-inlined.go:86:10: func literal escapes to heap
./parts-of-inlined.go:93:3: func literal does not escape
./parts-of-inlined.go:94:10: func literal escapes to heap
./parts-of-inlined.go:117:24: literalWithLabels capturing by ref: n (addr=false assign=true width=8)
./parts-of-inlined.go:118:9: func literal escapes to heap in literalWithLabels:
./parts-of-inlined.go:118:9:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:118:9:     from func literal (spill) at ./parts-of-inlined.go:118:9
./parts-of-inlined.go:118:9:     from return func literal (return) at ./parts-of-inlined.go:118:2
./parts-of-inlined.go:117:24: n escapes to heap in literalWithLabels:
./parts-of-inlined.go:117:24:   flow: {storage for func literal} ← &n:
./parts-of-inlined.go:117:24:     from n (captured by a closure) at ./parts-of-inlined.go:120:7
./parts-of-inlined.go:117:24:     from n (reference) at ./parts-of-inlined.go:120:7
./parts-of-inlined.go:117:24: parameter n leaks to {storage for func literal} for literalWithLabels with derefs=0:
./parts-of-inlined.go:117:24:   flow: {storage for func literal} ← &n:
./parts-of-inlined.go:117:24:     from n (captured by a closure) at ./parts-of-inlined.go:120:7
./parts-of-inlined.go:117:24:     from n (reference) at ./parts-of-inlined.go:120:7
./parts-of-inlined.go:117:24: moved to heap: n
./parts-of-inlined.go:118:9: func literal escapes to heap
./parts-of-inlined.go:128:60: usesLiteralWithLabels capturing by ref: n (addr=false assign=true width=8)
./parts-of-inlined.go:128:85: usesLiteralWithLabels capturing by ref: n (addr=false assign=true width=8)
./parts-of-inlined.go:128:60: func literal does not escape
./parts-of-inlined.go:128:85: func literal does not escape
./parts-of-inlined.go:133:7: parameter m leaks to ~r0 for (*M).pointer with derefs=0:
./parts-of-inlined.go:133:7:   flow: ~r0 ← m:
./parts-of-inlined.go:133:7:     from m.n (dot of pointer) at ./parts-of-inlined.go:133:39
./parts-of-inlined.go:133:7:     from &m.n (address-of) at ./parts-of-inlined.go:133:37
./parts-of-inlined.go:133:7:     from return &m.n (return) at ./parts-of-inlined.go:133:30
./parts-of-inlined.go:133:7: leaking param: m to result ~r0 level=0
./parts-of-inlined.go:134:19: f does not escape
./parts-of-inlined.go:138:66: &M{...} escapes to heap in methodExpression:
./parts-of-inlined.go:138:66:   flow: {heap} ← &{storage for &M{...}}:
./parts-of-inlined.go:138:66:     from &M{...} (spill) at ./parts-of-inlined.go:138:66
./parts-of-inlined.go:138:66:     from (*M).value(&M{...}) (call parameter) at ./parts-of-inlined.go:138:65
./parts-of-inlined.go:138:66: &M{...} escapes to heap
./parts-of-inlined.go:138:90: &M{...} does not escape
./parts-of-inlined.go:142:10: m.value escapes to heap in methodValue:
./parts-of-inlined.go:142:10:   flow: ~r0 ← &{storage for m.value}:
./parts-of-inlined.go:142:10:     from m.value (spill) at ./parts-of-inlined.go:142:10
./parts-of-inlined.go:142:10:     from return m.value (return) at ./parts-of-inlined.go:142:2
./parts-of-inlined.go:142:10: m.value escapes to heap
./parts-of-inlined.go:145:48: m.value does not escape
./parts-of-inlined.go:156:16: usesGeneric capturing by value: .autotmp_3 (addr=false assign=false width=8)
./parts-of-inlined.go:156:16: usesGeneric capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:155:8: e.get does not escape
./parts-of-inlined.go:149:7: parameter e leaks to ~r0 for E[go.shape.string].get with derefs=0:
./parts-of-inlined.go:149:7:   flow: ~r0 ← e:
./parts-of-inlined.go:149:7:     from e.x (dot) at ./parts-of-inlined.go:149:42
./parts-of-inlined.go:149:7:     from return e.x (return) at ./parts-of-inlined.go:149:34
./parts-of-inlined.go:164:64: usesGenericLiteral capturing by value: .autotmp_4 (addr=false assign=false width=16)
./parts-of-inlined.go:164:64: usesGenericLiteral capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parts-of-inlined.go:164:64: usesGenericLiteral capturing by value: f (addr=false assign=false width=8)
./parts-of-inlined.go:164:64: usesGenericLiteral capturing by value: .dict (addr=false assign=false width=8)
./parts-of-inlined.go:164:87: usesGenericLiteral capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:164:87: usesGenericLiteral capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parts-of-inlined.go:164:87: usesGenericLiteral capturing by value: f (addr=false assign=false width=8)
./parts-of-inlined.go:164:87: usesGenericLiteral capturing by value: .dict (addr=false assign=false width=8)
./parts-of-inlined.go:164:64: func literal does not escape
./parts-of-inlined.go:164:87: func literal does not escape
./parts-of-inlined.go:168:33: a does not escape
./parts-of-inlined.go:172:29: new(int) does not escape
./parts-of-inlined.go:175:12: p does not escape
./parts-of-inlined.go:177:29: new(int) does not escape
./parts-of-inlined.go:179:15: s does not escape
./parts-of-inlined.go:181:55: ... argument does not escape
./parts-of-inlined.go:181:59: new(int) does not escape
./parts-of-inlined.go:181:83: []*int{...} does not escape
./parts-of-inlined.go:181:87: new(int) does not escape
./parts-of-inlined.go:189:23: parameter i leaks to {heap} for throughInterface with derefs=0:
./parts-of-inlined.go:189:23:   flow: {heap} ← i:
./parts-of-inlined.go:189:23:     from i.m() (call parameter) at ./parts-of-inlined.go:189:44
./parts-of-inlined.go:189:23: leaking param: i
./parts-of-inlined.go:192:13: A{...} escapes to heap in usesInterface:
./parts-of-inlined.go:192:13:   flow: i ← &{storage for A{...}}:
./parts-of-inlined.go:192:13:     from A{...} (spill) at ./parts-of-inlined.go:192:13
./parts-of-inlined.go:192:13:     from i := A{...} (assign) at ./parts-of-inlined.go:192:6
./parts-of-inlined.go:192:13:   flow: {temp} ← i:
./parts-of-inlined.go:192:13:   flow: {heap} ← {temp}:
./parts-of-inlined.go:192:13: A{...} escapes to heap
./parts-of-inlined.go:193:8: i.m does not escape
./parts-of-inlined.go:194:27: A{...} does not escape
./parts-of-inlined.go:151:7: parameter e leaks to ~r0 for (*E[go.shape.string]).at with derefs=0:
./parts-of-inlined.go:151:7:   flow: ~r0 ← e:
./parts-of-inlined.go:151:7:     from e.x (dot of pointer) at ./parts-of-inlined.go:151:43
./parts-of-inlined.go:151:7:     from &e.x (address-of) at ./parts-of-inlined.go:151:41
./parts-of-inlined.go:151:7:     from return &e.x (return) at ./parts-of-inlined.go:151:34
./parts-of-inlined.go:150:42: E[go.shape.string].later capturing by value: .autotmp_3 (addr=false assign=false width=16)
./parts-of-inlined.go:150:42: E[go.shape.string].later capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:150:42: func literal escapes to heap in E[go.shape.string].later:
./parts-of-inlined.go:150:42:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:150:42:     from func literal (spill) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:42:     from return func literal (return) at ./parts-of-inlined.go:150:34
./parts-of-inlined.go:150:7: parameter e leaks to {storage for func literal} for E[go.shape.string].later with derefs=0:
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:   flow: {storage for func literal} ← .autotmp_3:
./parts-of-inlined.go:150:7:     from .autotmp_3 (captured by a closure) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7: parameter e leaks to ~r0 for E[go.shape.string].later with derefs=0:
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:   flow: e ← .autotmp_3:
./parts-of-inlined.go:150:7:     from e, _ := .autotmp_3, 0 (assign-pair) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:   flow: ~r0 ← e:
./parts-of-inlined.go:150:7:     from e.x (dot) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:     from ~r0 = e.x (assign-pair) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:150:7:     from return ~r0 (return) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:151:7: parameter e leaks to ~r0 for (*E[go.shape.int]).at with derefs=0:
./parts-of-inlined.go:151:7:   flow: ~r0 ← e:
./parts-of-inlined.go:151:7:     from e.x (dot of pointer) at ./parts-of-inlined.go:151:43
./parts-of-inlined.go:151:7:     from &e.x (address-of) at ./parts-of-inlined.go:151:41
./parts-of-inlined.go:151:7:     from return &e.x (return) at ./parts-of-inlined.go:151:34
./parts-of-inlined.go:150:42: E[go.shape.int].later capturing by value: .autotmp_3 (addr=false assign=false width=8)
./parts-of-inlined.go:150:42: E[go.shape.int].later capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:150:42: func literal escapes to heap in E[go.shape.int].later:
./parts-of-inlined.go:150:42:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:150:42:     from func literal (spill) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:42:     from return func literal (return) at ./parts-of-inlined.go:150:34
./parts-of-inlined.go:151:7: parameter e leaks to ~r0 for (*E[int]).at with derefs=0:
./parts-of-inlined.go:151:7:   flow: e ← e:
./parts-of-inlined.go:151:7:     from e, .dict := e, &.dict.E[int] (assign-pair) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:   flow: ~r0 ← e:
./parts-of-inlined.go:151:7:     from e.x (dot of pointer) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:     from &e.x (address-of) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:     from ~r0 = &e.x (assign-pair) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:151:7:     from return ~r0 (return) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:150:6: E[int].later capturing by value: .autotmp_3 (addr=false assign=false width=8)
./parts-of-inlined.go:150:6: E[int].later capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:150:6: func literal escapes to heap in E[int].later:
./parts-of-inlined.go:150:6:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:150:6:     from func literal (spill) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:6:     from ~r0 = func literal (assign-pair) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:6:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:150:6:     from return ~r0 (return) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:160:14: genericLiteral[go.shape.int] capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:160:14: genericLiteral[go.shape.int] capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parts-of-inlined.go:160:2: genericLiteral[go.shape.int] capturing by value: f (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./parts-of-inlined.go:161:9: func literal escapes to heap in genericLiteral[go.shape.int]:
./parts-of-inlined.go:161:9:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:161:9:     from func literal (spill) at ./parts-of-inlined.go:161:9
./parts-of-inlined.go:161:9:     from return func literal (return) at ./parts-of-inlined.go:161:2
./parts-of-inlined.go:159:6: parameter .dict leaks to {storage for func literal} for genericLiteral[go.shape.int] with derefs=0:
./parts-of-inlined.go:159:6:   flow: {storage for func literal} ← .dict:
./parts-of-inlined.go:159:6:     from .dict (captured by a closure) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:160:14: func literal escapes to heap in genericLiteral[go.shape.int]:
./parts-of-inlined.go:160:14:   flow: f ← &{storage for func literal}:
./parts-of-inlined.go:160:14:     from func literal (spill) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:160:14:     from f := func literal (assign) at ./parts-of-inlined.go:160:4
./parts-of-inlined.go:160:14:   flow: {storage for func literal} ← f:
./parts-of-inlined.go:160:14:     from f (captured by a closure) at ./parts-of-inlined.go:161:27
./parts-of-inlined.go:161:9: func literal escapes to heap
./parts-of-inlined.go:159:6: genericLiteral[int] capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[int] capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[int] capturing by value: f (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[int] capturing by value: .dict (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: func literal escapes to heap in genericLiteral[int]:
./parts-of-inlined.go:159:6:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:159:6:     from func literal (spill) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:     from ~r0 = func literal (assign-pair) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:159:6:     from return ~r0 (return) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6: func literal escapes to heap in genericLiteral[int]:
./parts-of-inlined.go:159:6:   flow: f ← &{storage for func literal}:
./parts-of-inlined.go:159:6:     from func literal (spill) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:     from f := func literal (assign) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:   flow: {storage for func literal} ← f:
./parts-of-inlined.go:159:6:     from f (captured by a closure) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6: func literal escapes to heap
./parts-of-inlined.go:151:7: parameter e leaks to ~r0 for (*E[string]).at with derefs=0:
./parts-of-inlined.go:151:7:   flow: e ← e:
./parts-of-inlined.go:151:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:   flow: ~r0 ← e:
./parts-of-inlined.go:151:7:     from e.x (dot of pointer) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:     from &e.x (address-of) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:     from ~r0 = &e.x (assign-pair) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:151:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:151:7:     from return ~r0 (return) at ./parts-of-inlined.go:151:6
./parts-of-inlined.go:150:6: E[string].later capturing by value: .autotmp_3 (addr=false assign=false width=16)
./parts-of-inlined.go:150:6: E[string].later capturing by value: .autotmp_4 (addr=false assign=false width=8)
./parts-of-inlined.go:150:6: func literal escapes to heap in E[string].later:
./parts-of-inlined.go:150:6:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:150:6:     from func literal (spill) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:6:     from ~r0 = func literal (assign-pair) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:6:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:150:6:     from return ~r0 (return) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:7: parameter e leaks to {storage for func literal} for E[string].later with derefs=0:
./parts-of-inlined.go:150:7:   flow: e ← e:
./parts-of-inlined.go:150:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:7:   flow: {storage for func literal} ← .autotmp_3:
./parts-of-inlined.go:150:7:     from .autotmp_3 (captured by a closure) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7: parameter e leaks to ~r0 for E[string].later with derefs=0:
./parts-of-inlined.go:150:7:   flow: e ← e:
./parts-of-inlined.go:150:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at ./parts-of-inlined.go:150:6
./parts-of-inlined.go:150:7:   flow: ~r0 ← .autotmp_3:
./parts-of-inlined.go:150:7:     from E[go.shape.string].get(.autotmp_3, .autotmp_4) (call parameter) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:     from return E[go.shape.string].get(.autotmp_3, .autotmp_4) (return) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:149:7: parameter e leaks to ~r0 for E[string].get with derefs=0:
./parts-of-inlined.go:149:7:   flow: e ← e:
./parts-of-inlined.go:149:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at ./parts-of-inlined.go:149:6
./parts-of-inlined.go:149:7:   flow: ~r0 ← e:
./parts-of-inlined.go:149:7:     from e.x (dot) at ./parts-of-inlined.go:149:6
./parts-of-inlined.go:149:7:     from ~r0 = e.x (assign-pair) at ./parts-of-inlined.go:149:6
./parts-of-inlined.go:149:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:149:7:     from return ~r0 (return) at ./parts-of-inlined.go:149:6
./parts-of-inlined.go:160:14: genericLiteral[go.shape.string] capturing by value: .autotmp_4 (addr=false assign=false width=16)
./parts-of-inlined.go:160:14: genericLiteral[go.shape.string] capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parts-of-inlined.go:160:2: genericLiteral[go.shape.string] capturing by value: f (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[go.shape.string] capturing by value: .dict (addr=false assign=false width=8)
./parts-of-inlined.go:161:9: func literal escapes to heap in genericLiteral[go.shape.string]:
./parts-of-inlined.go:161:9:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:161:9:     from func literal (spill) at ./parts-of-inlined.go:161:9
./parts-of-inlined.go:161:9:     from return func literal (return) at ./parts-of-inlined.go:161:2
./parts-of-inlined.go:159:6: parameter .dict leaks to {storage for func literal} for genericLiteral[go.shape.string] with derefs=0:
./parts-of-inlined.go:159:6:   flow: {storage for func literal} ← .dict:
./parts-of-inlined.go:159:6:     from .dict (captured by a closure) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:160:14: func literal escapes to heap in genericLiteral[go.shape.string]:
./parts-of-inlined.go:160:14:   flow: f ← &{storage for func literal}:
./parts-of-inlined.go:160:14:     from func literal (spill) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:160:14:     from f := func literal (assign) at ./parts-of-inlined.go:160:4
./parts-of-inlined.go:160:14:   flow: {storage for func literal} ← f:
./parts-of-inlined.go:160:14:     from f (captured by a closure) at ./parts-of-inlined.go:161:27
./parts-of-inlined.go:159:28: parameter x leaks to {storage for func literal} for genericLiteral[go.shape.string] with derefs=0:
./parts-of-inlined.go:159:28:   flow: .autotmp_4 ← x:
./parts-of-inlined.go:159:28:     from E[go.shape.string]{...} (struct literal element) at ./parts-of-inlined.go:160:11
./parts-of-inlined.go:159:28:     from .autotmp_4 := E[go.shape.string]{...} (assign) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: {storage for func literal} ← .autotmp_4:
./parts-of-inlined.go:159:28:     from .autotmp_4 (captured by a closure) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28: parameter x leaks to ~r0 for genericLiteral[go.shape.string] with derefs=0:
./parts-of-inlined.go:159:28:   flow: .autotmp_4 ← x:
./parts-of-inlined.go:159:28:     from E[go.shape.string]{...} (struct literal element) at ./parts-of-inlined.go:160:11
./parts-of-inlined.go:159:28:     from .autotmp_4 := E[go.shape.string]{...} (assign) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: e ← .autotmp_4:
./parts-of-inlined.go:159:28:     from e, _ := .autotmp_4, 0 (assign-pair) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: ~r0 ← e:
./parts-of-inlined.go:159:28:     from e.x (dot) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:     from ~r0 = e.x (assign-pair) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:159:28:     from return ~r0 (return) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:159:28:     from return f() (return) at ./parts-of-inlined.go:161:20
./parts-of-inlined.go:159:28: parameter x leaks to ~r0 for genericLiteral[go.shape.string] with derefs=0:
./parts-of-inlined.go:159:28:   flow: .autotmp_4 ← x:
./parts-of-inlined.go:159:28:     from E[go.shape.string]{...} (struct literal element) at ./parts-of-inlined.go:160:11
./parts-of-inlined.go:159:28:     from .autotmp_4 := E[go.shape.string]{...} (assign) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: e ← .autotmp_4:
./parts-of-inlined.go:159:28:     from e, _ := .autotmp_4, 0 (assign-pair) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: ~r0 ← e:
./parts-of-inlined.go:159:28:     from e.x (dot) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:     from ~r0 = e.x (assign-pair) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:159:28:     from return ~r0 (return) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:161:9: func literal escapes to heap
./parts-of-inlined.go:159:6: genericLiteral[string] capturing by value: .autotmp_4 (addr=false assign=false width=16)
./parts-of-inlined.go:159:6: genericLiteral[string] capturing by value: .autotmp_5 (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[string] capturing by value: f (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: genericLiteral[string] capturing by value: .dict (addr=false assign=false width=8)
./parts-of-inlined.go:159:6: func literal escapes to heap in genericLiteral[string]:
./parts-of-inlined.go:159:6:   flow: ~r0 ← &{storage for func literal}:
./parts-of-inlined.go:159:6:     from func literal (spill) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:     from ~r0 = func literal (assign-pair) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:159:6:     from return ~r0 (return) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6: func literal escapes to heap in genericLiteral[string]:
./parts-of-inlined.go:159:6:   flow: f ← &{storage for func literal}:
./parts-of-inlined.go:159:6:     from func literal (spill) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:     from f := func literal (assign) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:6:   flow: {storage for func literal} ← f:
./parts-of-inlined.go:159:6:     from f (captured by a closure) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28: parameter x leaks to {storage for func literal} for genericLiteral[string] with derefs=0:
./parts-of-inlined.go:159:28:   flow: x ← x:
./parts-of-inlined.go:159:28:     from .dict, x := &.dict.genericLiteral[string], x (assign-pair) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:   flow: .autotmp_4 ← x:
./parts-of-inlined.go:159:28:     from E[go.shape.string]{...} (struct literal element) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:     from .autotmp_4 := E[go.shape.string]{...} (assign) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:   flow: {storage for func literal} ← .autotmp_4:
./parts-of-inlined.go:159:28:     from .autotmp_4 (captured by a closure) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28: parameter x leaks to ~r0 for genericLiteral[string] with derefs=0:
./parts-of-inlined.go:159:28:   flow: x ← x:
./parts-of-inlined.go:159:28:     from .dict, x := &.dict.genericLiteral[string], x (assign-pair) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:   flow: .autotmp_4 ← x:
./parts-of-inlined.go:159:28:     from E[go.shape.string]{...} (struct literal element) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:     from .autotmp_4 := E[go.shape.string]{...} (assign) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:   flow: ~r0 ← .autotmp_4:
./parts-of-inlined.go:159:28:     from E[go.shape.string].get(.autotmp_4, .autotmp_5) (call parameter) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:     from return E[go.shape.string].get(.autotmp_4, .autotmp_5) (return) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:159:28:     from return f() (return) at ./parts-of-inlined.go:161:20
./parts-of-inlined.go:159:28: parameter x leaks to ~r0 for genericLiteral[string] with derefs=0:
./parts-of-inlined.go:159:28:   flow: x ← x:
./parts-of-inlined.go:159:28:     from .dict, x := &.dict.genericLiteral[string], x (assign-pair) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:   flow: .autotmp_4 ← x:
./parts-of-inlined.go:159:28:     from E[go.shape.string]{...} (struct literal element) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:     from .autotmp_4 := E[go.shape.string]{...} (assign) at ./parts-of-inlined.go:159:6
./parts-of-inlined.go:159:28:   flow: ~r0 ← .autotmp_4:
./parts-of-inlined.go:159:28:     from E[go.shape.string].get(.autotmp_4, .autotmp_5) (call parameter) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:28:     from return E[go.shape.string].get(.autotmp_4, .autotmp_5) (return) at ./parts-of-inlined.go:160:14
./parts-of-inlined.go:159:6: func literal escapes to heap
<autogenerated>:1: parameter ~p0 leaks to {heap} for I.m with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.m() (call parameter) at <autogenerated>:1
./parts-of-inlined.go:149:7: parameter e leaks to ~r0 for (*E[string]).get with derefs=1:
./parts-of-inlined.go:149:7:   flow: e ← *e:
./parts-of-inlined.go:149:7:     from e (indirection) at <autogenerated>:1
./parts-of-inlined.go:149:7:     from e := e (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:149:7:   flow: e ← e:
./parts-of-inlined.go:149:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:149:7:   flow: ~r0 ← e:
./parts-of-inlined.go:149:7:     from e.x (dot) at <autogenerated>:1
./parts-of-inlined.go:149:7:     from ~r0 = e.x (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:149:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:149:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:149:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:149:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: (*E[string]).later capturing by value: .autotmp_3 (addr=false assign=false width=16)
<autogenerated>:1: (*E[string]).later capturing by value: .autotmp_4 (addr=false assign=false width=8)
<autogenerated>:1: func literal escapes to heap in (*E[string]).later:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
./parts-of-inlined.go:150:7: parameter e leaks to {storage for func literal} for (*E[string]).later with derefs=1:
./parts-of-inlined.go:150:7:   flow: e ← *e:
./parts-of-inlined.go:150:7:     from e (indirection) at <autogenerated>:1
./parts-of-inlined.go:150:7:     from e := e (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: e ← e:
./parts-of-inlined.go:150:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: {storage for func literal} ← .autotmp_3:
./parts-of-inlined.go:150:7:     from .autotmp_3 (captured by a closure) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7: parameter e leaks to ~r0 for (*E[string]).later with derefs=1:
./parts-of-inlined.go:150:7:   flow: e ← *e:
./parts-of-inlined.go:150:7:     from e (indirection) at <autogenerated>:1
./parts-of-inlined.go:150:7:     from e := e (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: e ← e:
./parts-of-inlined.go:150:7:     from e, .dict := e, &.dict.E[string] (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: ~r0 ← .autotmp_3:
./parts-of-inlined.go:150:7:     from E[go.shape.string].get(.autotmp_3, .autotmp_4) (call parameter) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:     from return E[go.shape.string].get(.autotmp_3, .autotmp_4) (return) at ./parts-of-inlined.go:150:42
<autogenerated>:1: (*E[int]).later capturing by value: .autotmp_3 (addr=false assign=false width=8)
<autogenerated>:1: (*E[int]).later capturing by value: .autotmp_4 (addr=false assign=false width=8)
<autogenerated>:1: func literal escapes to heap in (*E[int]).later:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: (*E[go.shape.int]).later capturing by value: .autotmp_3 (addr=false assign=false width=8)
<autogenerated>:1: (*E[go.shape.int]).later capturing by value: .autotmp_4 (addr=false assign=false width=8)
<autogenerated>:1: func literal escapes to heap in (*E[go.shape.int]).later:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
./parts-of-inlined.go:149:7: parameter e leaks to ~r0 for (*E[go.shape.string]).get with derefs=1:
./parts-of-inlined.go:149:7:   flow: e ← *e:
./parts-of-inlined.go:149:7:     from e (indirection) at <autogenerated>:1
./parts-of-inlined.go:149:7:     from e, _ := e, 0 (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:149:7:   flow: ~r0 ← e:
./parts-of-inlined.go:149:7:     from e.x (dot) at <autogenerated>:1
./parts-of-inlined.go:149:7:     from ~r0 = e.x (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:149:7:   flow: ~r0 ← ~r0:
./parts-of-inlined.go:149:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: (*E[go.shape.string]).later capturing by value: .autotmp_3 (addr=false assign=false width=16)
<autogenerated>:1: (*E[go.shape.string]).later capturing by value: .autotmp_4 (addr=false assign=false width=8)
<autogenerated>:1: func literal escapes to heap in (*E[go.shape.string]).later:
<autogenerated>:1:   flow: ~r0 ← &{storage for func literal}:
<autogenerated>:1:     from func literal (spill) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = func literal (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
./parts-of-inlined.go:150:7: parameter e leaks to {storage for func literal} for (*E[go.shape.string]).later with derefs=1:
./parts-of-inlined.go:150:7:   flow: e ← *e:
./parts-of-inlined.go:150:7:     from e (indirection) at <autogenerated>:1
./parts-of-inlined.go:150:7:     from e, .dict := e, .dict (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: {storage for func literal} ← .autotmp_3:
./parts-of-inlined.go:150:7:     from .autotmp_3 (captured by a closure) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7: parameter e leaks to ~r0 for (*E[go.shape.string]).later with derefs=1:
./parts-of-inlined.go:150:7:   flow: e ← *e:
./parts-of-inlined.go:150:7:     from e (indirection) at <autogenerated>:1
./parts-of-inlined.go:150:7:     from e, .dict := e, .dict (assign-pair) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: .autotmp_3 ← e:
./parts-of-inlined.go:150:7:     from .autotmp_3 := e (assign) at <autogenerated>:1
./parts-of-inlined.go:150:7:   flow: ~r0 ← .autotmp_3:
./parts-of-inlined.go:150:7:     from E[go.shape.string].get(.autotmp_3, .autotmp_4) (call parameter) at ./parts-of-inlined.go:150:42
./parts-of-inlined.go:150:7:     from return E[go.shape.string].get(.autotmp_3, .autotmp_4) (return) at ./parts-of-inlined.go:150:42
<autogenerated>:1: parameter .this leaks to {heap} for I.m-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.m() (call parameter) at <autogenerated>:1
