# command-line-arguments
./values-in-interfaces.go:18:6: can inline T.m with cost 3 as: method(T) func() *int { return t.p }
./values-in-interfaces.go:19:6: can inline one.m with cost 3 as: method(one) func() *int { return o.p }
./values-in-interfaces.go:20:6: can inline (*T).pm with cost 3 as: method(*T) func() *int { return t.q }
./values-in-interfaces.go:21:6: can inline (*T).none with cost 2 as: method(*T) func() int { return 0 }
./values-in-interfaces.go:23:6: can inline whole with cost 3 as: func(T) any { return t }
./values-in-interfaces.go:24:6: can inline pointer with cost 3 as: func(*T) any { return t }
./values-in-interfaces.go:25:6: can inline single with cost 3 as: func(one) any { return o }
./values-in-interfaces.go:26:6: can inline singleArray with cost 3 as: func(arr) any { return a }
./values-in-interfaces.go:27:6: can inline number with cost 3 as: func(int) any { return n }
./values-in-interfaces.go:28:6: can inline inner with cost 3 as: func(I) any { return i }
./values-in-interfaces.go:29:6: can inline mapped with cost 3 as: func(map[int]int) any { return m }
./values-in-interfaces.go:30:6: can inline sliced with cost 3 as: func([]int) any { return s }
./values-in-interfaces.go:32:6: can inline toWhole with cost 3 as: func(any) T { return e.(T) }
./values-in-interfaces.go:33:6: can inline toPointer with cost 3 as: func(any) *T { return e.(*T) }
./values-in-interfaces.go:34:6: can inline toSingle with cost 3 as: func(any) one { return e.(one) }
./values-in-interfaces.go:35:6: can inline toArray with cost 3 as: func(any) arr { return e.(arr) }
./values-in-interfaces.go:36:6: can inline toInner with cost 3 as: func(any) I { return e.(I) }
./values-in-interfaces.go:37:6: can inline toSlice with cost 9 as: func(any) []int { s, _ := ([]int)(.autotmp_3), .autotmp_4; return s }
./values-in-interfaces.go:38:6: can inline toMap with cost 9 as: func(any) map[int]int { m, _ := (map[int]int)(.autotmp_3), .autotmp_4; return m }
./values-in-interfaces.go:39:6: can inline toNumber with cost 3 as: func(any) int { return e.(int) }
./values-in-interfaces.go:41:6: cannot inline switched: function too complex: cost 96 exceeds budget 80
./values-in-interfaces.go:60:6: can inline onlyNumbers with cost 16 as: func(any) int { switch statement; return 0 }
./values-in-interfaces.go:70:6: can inline element with cost 4 as: func([2]*int, int) *int { return a[i] }
./values-in-interfaces.go:71:6: can inline elementBehind with cost 5 as: func(*[2]*int, int) *int { return a[i] }
./values-in-interfaces.go:72:6: can inline elementOf with cost 4 as: func([]*int, int) *int { return s[i] }
./values-in-interfaces.go:73:6: can inline addressOf with cost 5 as: func([]*int, int) **int { return &s[i] }
./values-in-interfaces.go:74:6: can inline addressIn with cost 6 as: func(*[2]*int, int) **int { return &a[i] }
./values-in-interfaces.go:75:6: can inline addressOfOwn with cost 5 as: func([2]*int, int) **int { return &a[i] }
./values-in-interfaces.go:76:6: can inline ofMap with cost 4 as: func(map[*int]*int, *int) *int { return m[k] }
./values-in-interfaces.go:77:6: can inline field with cost 3 as: func(T) *int { return t.p }
./values-in-interfaces.go:78:6: can inline fieldBehind with cost 3 as: func(*T) *int { return t.p }
./values-in-interfaces.go:79:6: can inline addressOfField with cost 2 as: func(*T) **int { return &t.p }
./values-in-interfaces.go:80:6: can inline addressOfOwnField with cost 2 as: func(T) **int { return &t.p }
./values-in-interfaces.go:81:6: can inline part with cost 6 as: func(*T) []*int { return t.a[1:] }
./values-in-interfaces.go:82:6: can inline partOfSlice with cost 5 as: func(T) []*int { return t.s[1:] }
./values-in-interfaces.go:83:6: can inline array with cost 3 as: func([]*int) [2]*int { return ([2]*int)(s) }
./values-in-interfaces.go:84:6: can inline arrayPointer with cost 3 as: func([]*int) *[2]*int { return (*[2]*int)(s) }
./values-in-interfaces.go:85:6: can inline star with cost 3 as: func(**int) *int { return *p }
./values-in-interfaces.go:86:6: can inline same with cost 2 as: func(*int) unsafe.Pointer { return unsafe.Pointer(p) }
./values-in-interfaces.go:87:6: can inline text with cost 3 as: func([]byte) string { return string(b) }
./values-in-interfaces.go:88:6: can inline bytes with cost 3 as: func(string) []byte { return ([]byte)(s) }
./values-in-interfaces.go:89:6: can inline joined with cost 4 as: func(string, string) string { return s + t }
./values-in-interfaces.go:90:6: can inline letters with cost 4 as: func(string) string { return s[1:] }
./values-in-interfaces.go:91:6: can inline biggest with cost 4 as: func(string, string) string { return max(s, t) }
./values-in-interfaces.go:93:6: can inline valueOf with cost 4 as: func(T) func() *int { return t.m }
./values-in-interfaces.go:94:6: can inline pointerOf with cost 4 as: func(*T) func() *int { return t.pm }
./values-in-interfaces.go:95:6: can inline unusedOf with cost 4 as: func(*T) func() int { return t.none }
./values-in-interfaces.go:96:6: can inline unknownOf with cost 4 as: func(I) func() *int { return i.m }
./values-in-interfaces.go:97:6: can inline keptHere with cost 67 as: func(*T) *int { f := t.pm; return f() }
./values-in-interfaces.go:99:6: can inline listed with cost 7 as: func(*int, *int) []*int { return []*int{...} }
./values-in-interfaces.go:100:6: can inline arrayed with cost 6 as: func(*int, *int) [4]*int { return [4]*int{...} }
./values-in-interfaces.go:101:6: can inline structured with cost 6 as: func(*int, *int) T { return T{...} }
./values-in-interfaces.go:102:6: can inline pointed with cost 7 as: func(*int, *int) *T { return &T{...} }
./values-in-interfaces.go:103:6: can inline mapping with cost 5 as: func(*int, *int) map[*int]*int { return map[*int]*int{...} }
./values-in-interfaces.go:104:6: can inline appended with cost 4 as: func([]*int, *int) []*int { return append(s, p) }
./values-in-interfaces.go:105:6: can inline appendedAll with cost 4 as: func([]*int, []*int) []*int { return append(s, t...) }
./values-in-interfaces.go:106:6: can inline appendedNumbers with cost 4 as: func([]int, []int) []int { return append(s, t...) }
./values-in-interfaces.go:107:6: can inline copied with cost 3 as: func([]*int, []*int) { copy(s, t) }
./values-in-interfaces.go:108:6: can inline copiedNumbers with cost 3 as: func([]int, []int) { copy(s, t) }
./values-in-interfaces.go:109:6: can inline cleared with cost 4 as: func([]*int, map[*int]*int) { clear(s); clear(m) }
./values-in-interfaces.go:111:6: can inline rangedArray with cost 10 as: func([2]*int) *int { for loop; return  }
./values-in-interfaces.go:118:6: can inline rangedBehind with cost 10 as: func(*[2]*int) *int { for loop; return  }
./values-in-interfaces.go:125:6: can inline rangedSlice with cost 10 as: func([]*int) *int { for loop; return  }
./values-in-interfaces.go:132:6: can inline rangedMap with cost 14 as: func(map[*int]*int) (*int, *int) { for loop; return  }
./values-in-interfaces.go:139:6: can inline rangedFunc with cost 56 as: func(func(func(*int) bool)) *int { #state1 := 1; #yield1 := func literal; f(#yield1); if #state1 == 2 { runtime.panicrangestate(4) }; #state1 = 3; return  }
./values-in-interfaces.go:140:2: can inline rangedFunc-range1 with cost 23 as: func(*int) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; r = p; #state1 = 1; return true }
./values-in-interfaces.go:146:6: can inline sent with cost 6 as: func(chan *int, *int) *int { c <- p; return <-c }
./values-in-interfaces.go:149:6: cannot inline several: marked go:noinline
./values-in-interfaces.go:151:6: can inline throughSeveral with cost 65 as: func(*int, *int) *int { r, _ = (*int)(.autotmp_3), .autotmp_4; return  }
./values-in-interfaces.go:156:6: cannot inline throughUnknown: function too complex: cost 88 exceeds budget 80
<autogenerated>:1: inlining call to T.m
<autogenerated>:1: inlining call to one.m
<autogenerated>:1: inlining call to (*T).pm
<autogenerated>:1: inlining call to (*T).none
<autogenerated>:1: inlining call to T.m
./values-in-interfaces.go:18:7: parameter t leaks to ~r0 for T.m with derefs=0:
./values-in-interfaces.go:18:7:   flow: ~r0 ← t:
./values-in-interfaces.go:18:7:     from t.p (dot) at ./values-in-interfaces.go:18:34
./values-in-interfaces.go:18:7:     from return t.p (return) at ./values-in-interfaces.go:18:26
./values-in-interfaces.go:18:7: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:19:7: parameter o leaks to ~r0 for one.m with derefs=0:
./values-in-interfaces.go:19:7:   flow: ~r0 ← o:
./values-in-interfaces.go:19:7:     from o.p (dot) at ./values-in-interfaces.go:19:34
./values-in-interfaces.go:19:7:     from return o.p (return) at ./values-in-interfaces.go:19:26
./values-in-interfaces.go:19:7: leaking param: o to result ~r0 level=0
./values-in-interfaces.go:20:7: parameter t leaks to ~r0 for (*T).pm with derefs=1:
./values-in-interfaces.go:20:7:   flow: ~r0 ← *t:
./values-in-interfaces.go:20:7:     from t.q (dot of pointer) at ./values-in-interfaces.go:20:34
./values-in-interfaces.go:20:7:     from return t.q (return) at ./values-in-interfaces.go:20:26
./values-in-interfaces.go:20:7: leaking param: t to result ~r0 level=1
./values-in-interfaces.go:21:7: t does not escape
./values-in-interfaces.go:23:41: t escapes to heap in whole:
./values-in-interfaces.go:23:41:   flow: ~r0 ← &{storage for t}:
./values-in-interfaces.go:23:41:     from t (spill) at ./values-in-interfaces.go:23:41
./values-in-interfaces.go:23:41:     from return t (return) at ./values-in-interfaces.go:23:34
./values-in-interfaces.go:23:12: parameter t leaks to {storage for t} for whole with derefs=0:
./values-in-interfaces.go:23:12:   flow: {storage for t} ← t:
./values-in-interfaces.go:23:12:     from t (interface-converted) at ./values-in-interfaces.go:23:41
./values-in-interfaces.go:23:12: leaking param: t
./values-in-interfaces.go:23:41: t escapes to heap
./values-in-interfaces.go:24:14: parameter t leaks to ~r0 for pointer with derefs=0:
./values-in-interfaces.go:24:14:   flow: ~r0 ← t:
./values-in-interfaces.go:24:14:     from t (interface-converted) at ./values-in-interfaces.go:24:41
./values-in-interfaces.go:24:14:     from return t (return) at ./values-in-interfaces.go:24:34
./values-in-interfaces.go:24:14: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:25:13: parameter o leaks to ~r0 for single with derefs=0:
./values-in-interfaces.go:25:13:   flow: ~r0 ← o:
./values-in-interfaces.go:25:13:     from o (interface-converted) at ./values-in-interfaces.go:25:41
./values-in-interfaces.go:25:13:     from return o (return) at ./values-in-interfaces.go:25:34
./values-in-interfaces.go:25:13: leaking param: o to result ~r0 level=0
./values-in-interfaces.go:26:18: parameter a leaks to ~r0 for singleArray with derefs=0:
./values-in-interfaces.go:26:18:   flow: ~r0 ← a:
./values-in-interfaces.go:26:18:     from a (interface-converted) at ./values-in-interfaces.go:26:41
./values-in-interfaces.go:26:18:     from return a (return) at ./values-in-interfaces.go:26:34
./values-in-interfaces.go:26:18: leaking param: a to result ~r0 level=0
./values-in-interfaces.go:27:41: n escapes to heap in number:
./values-in-interfaces.go:27:41:   flow: ~r0 ← &{storage for n}:
./values-in-interfaces.go:27:41:     from n (spill) at ./values-in-interfaces.go:27:41
./values-in-interfaces.go:27:41:     from return n (return) at ./values-in-interfaces.go:27:34
./values-in-interfaces.go:27:41: n escapes to heap
./values-in-interfaces.go:28:12: parameter i leaks to ~r0 for inner with derefs=0:
./values-in-interfaces.go:28:12:   flow: ~r0 ← i:
./values-in-interfaces.go:28:12:     from i (interface-converted) at ./values-in-interfaces.go:28:41
./values-in-interfaces.go:28:12:     from return i (return) at ./values-in-interfaces.go:28:34
./values-in-interfaces.go:28:12: leaking param: i to result ~r0 level=0
./values-in-interfaces.go:29:13: parameter m leaks to ~r0 for mapped with derefs=0:
./values-in-interfaces.go:29:13:   flow: ~r0 ← m:
./values-in-interfaces.go:29:13:     from m (interface-converted) at ./values-in-interfaces.go:29:41
./values-in-interfaces.go:29:13:     from return m (return) at ./values-in-interfaces.go:29:34
./values-in-interfaces.go:29:13: leaking param: m to result ~r0 level=0
./values-in-interfaces.go:30:41: s escapes to heap in sliced:
./values-in-interfaces.go:30:41:   flow: ~r0 ← &{storage for s}:
./values-in-interfaces.go:30:41:     from s (spill) at ./values-in-interfaces.go:30:41
./values-in-interfaces.go:30:41:     from return s (return) at ./values-in-interfaces.go:30:34
./values-in-interfaces.go:30:13: parameter s leaks to {storage for s} for sliced with derefs=0:
./values-in-interfaces.go:30:13:   flow: {storage for s} ← s:
./values-in-interfaces.go:30:13:     from s (interface-converted) at ./values-in-interfaces.go:30:41
./values-in-interfaces.go:30:13: leaking param: s
./values-in-interfaces.go:30:41: s escapes to heap
./values-in-interfaces.go:32:14: parameter e leaks to ~r0 for toWhole with derefs=1:
./values-in-interfaces.go:32:14:   flow: ~r0 ← *e:
./values-in-interfaces.go:32:14:     from e.(T) (dot) at ./values-in-interfaces.go:32:41
./values-in-interfaces.go:32:14:     from return e.(T) (return) at ./values-in-interfaces.go:32:33
./values-in-interfaces.go:32:14: leaking param: e to result ~r0 level=1
./values-in-interfaces.go:33:16: parameter e leaks to ~r0 for toPointer with derefs=0:
./values-in-interfaces.go:33:16:   flow: ~r0 ← e:
./values-in-interfaces.go:33:16:     from e.(*T) (dot) at ./values-in-interfaces.go:33:41
./values-in-interfaces.go:33:16:     from return e.(*T) (return) at ./values-in-interfaces.go:33:33
./values-in-interfaces.go:33:16: leaking param: e to result ~r0 level=0
./values-in-interfaces.go:34:15: parameter e leaks to ~r0 for toSingle with derefs=0:
./values-in-interfaces.go:34:15:   flow: ~r0 ← e:
./values-in-interfaces.go:34:15:     from e.(one) (dot) at ./values-in-interfaces.go:34:41
./values-in-interfaces.go:34:15:     from return e.(one) (return) at ./values-in-interfaces.go:34:33
./values-in-interfaces.go:34:15: leaking param: e to result ~r0 level=0
./values-in-interfaces.go:35:14: parameter e leaks to ~r0 for toArray with derefs=0:
./values-in-interfaces.go:35:14:   flow: ~r0 ← e:
./values-in-interfaces.go:35:14:     from e.(arr) (dot) at ./values-in-interfaces.go:35:41
./values-in-interfaces.go:35:14:     from return e.(arr) (return) at ./values-in-interfaces.go:35:33
./values-in-interfaces.go:35:14: leaking param: e to result ~r0 level=0
./values-in-interfaces.go:36:14: parameter e leaks to ~r0 for toInner with derefs=0:
./values-in-interfaces.go:36:14:   flow: ~r0 ← e:
./values-in-interfaces.go:36:14:     from e.(I) (dot) at ./values-in-interfaces.go:36:41
./values-in-interfaces.go:36:14:     from return e.(I) (return) at ./values-in-interfaces.go:36:33
./values-in-interfaces.go:36:14: leaking param: e to result ~r0 level=0
./values-in-interfaces.go:37:14: parameter e leaks to ~r0 for toSlice with derefs=1:
./values-in-interfaces.go:37:14:   flow: .autotmp_3 ← *e:
./values-in-interfaces.go:37:14:     from e.([]int) (dot) at ./values-in-interfaces.go:37:42
./values-in-interfaces.go:37:14:     from .autotmp_3, .autotmp_4 := e.([]int) (assign-pair-dot-type) at ./values-in-interfaces.go:37:38
./values-in-interfaces.go:37:14:   flow: s ← .autotmp_3:
./values-in-interfaces.go:37:14:     from s, _ := ([]int)(.autotmp_3), 0 (assign-pair) at ./values-in-interfaces.go:37:38
./values-in-interfaces.go:37:14:   flow: ~r0 ← s:
./values-in-interfaces.go:37:14:     from return s (return) at ./values-in-interfaces.go:37:52
./values-in-interfaces.go:37:14: leaking param: e to result ~r0 level=1
./values-in-interfaces.go:38:12: parameter e leaks to ~r0 for toMap with derefs=0:
./values-in-interfaces.go:38:12:   flow: .autotmp_3 ← e:
./values-in-interfaces.go:38:12:     from e.(map[int]int) (dot) at ./values-in-interfaces.go:38:42
./values-in-interfaces.go:38:12:     from .autotmp_3, .autotmp_4 := e.(map[int]int) (assign-pair-dot-type) at ./values-in-interfaces.go:38:38
./values-in-interfaces.go:38:12:   flow: m ← .autotmp_3:
./values-in-interfaces.go:38:12:     from m, _ := (map[int]int)(.autotmp_3), 0 (assign-pair) at ./values-in-interfaces.go:38:38
./values-in-interfaces.go:38:12:   flow: ~r0 ← m:
./values-in-interfaces.go:38:12:     from return m (return) at ./values-in-interfaces.go:38:58
./values-in-interfaces.go:38:12: leaking param: e to result ~r0 level=0
./values-in-interfaces.go:39:15: e does not escape
./values-in-interfaces.go:41:15: parameter e leaks to {heap} for switched with derefs=0:
./values-in-interfaces.go:41:15:   flow: {temp} ← e:
./values-in-interfaces.go:41:15:   flow: x ← {temp}:
./values-in-interfaces.go:41:15:     from case I: return x.m() (switch case) at ./values-in-interfaces.go:49:2
./values-in-interfaces.go:41:15:   flow: {heap} ← x:
./values-in-interfaces.go:41:15:     from x.m() (call parameter) at ./values-in-interfaces.go:50:13
./values-in-interfaces.go:41:15: parameter e leaks to ~r0 for switched with derefs=0:
./values-in-interfaces.go:41:15:   flow: {temp} ← e:
./values-in-interfaces.go:41:15:   flow: x ← {temp}:
./values-in-interfaces.go:41:15:     from case one: return x.p (switch case) at ./values-in-interfaces.go:47:2
./values-in-interfaces.go:41:15:   flow: ~r0 ← x:
./values-in-interfaces.go:41:15:     from x.p (dot) at ./values-in-interfaces.go:48:11
./values-in-interfaces.go:41:15:     from return x.p (return) at ./values-in-interfaces.go:48:3
./values-in-interfaces.go:41:15: leaking param: e
./values-in-interfaces.go:60:18: e does not escape
./values-in-interfaces.go:70:14: parameter a leaks to ~r0 for element with derefs=0:
./values-in-interfaces.go:70:14:   flow: ~r0 ← a:
./values-in-interfaces.go:70:14:     from a[i] (fixed-array-index-of) at ./values-in-interfaces.go:70:54
./values-in-interfaces.go:70:14:     from return a[i] (return) at ./values-in-interfaces.go:70:46
./values-in-interfaces.go:70:14: leaking param: a to result ~r0 level=0
./values-in-interfaces.go:71:20: parameter a leaks to ~r0 for elementBehind with derefs=1:
./values-in-interfaces.go:71:20:   flow: ~r0 ← *a:
./values-in-interfaces.go:71:20:     from a (indirection) at ./values-in-interfaces.go:71:54
./values-in-interfaces.go:71:20:     from a[i] (fixed-array-index-of) at ./values-in-interfaces.go:71:54
./values-in-interfaces.go:71:20:     from return a[i] (return) at ./values-in-interfaces.go:71:46
./values-in-interfaces.go:71:20: leaking param: a to result ~r0 level=1
./values-in-interfaces.go:72:16: parameter s leaks to ~r0 for elementOf with derefs=1:
./values-in-interfaces.go:72:16:   flow: ~r0 ← *s:
./values-in-interfaces.go:72:16:     from s[i] (dot of pointer) at ./values-in-interfaces.go:72:54
./values-in-interfaces.go:72:16:     from return s[i] (return) at ./values-in-interfaces.go:72:46
./values-in-interfaces.go:72:16: leaking param: s to result ~r0 level=1
./values-in-interfaces.go:73:16: parameter s leaks to ~r0 for addressOf with derefs=0:
./values-in-interfaces.go:73:16:   flow: ~r0 ← s:
./values-in-interfaces.go:73:16:     from s[i] (dot of pointer) at ./values-in-interfaces.go:73:55
./values-in-interfaces.go:73:16:     from &s[i] (address-of) at ./values-in-interfaces.go:73:53
./values-in-interfaces.go:73:16:     from return &s[i] (return) at ./values-in-interfaces.go:73:46
./values-in-interfaces.go:73:16: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:74:16: parameter a leaks to ~r0 for addressIn with derefs=0:
./values-in-interfaces.go:74:16:   flow: ~r0 ← a:
./values-in-interfaces.go:74:16:     from a (indirection) at ./values-in-interfaces.go:74:55
./values-in-interfaces.go:74:16:     from a[i] (fixed-array-index-of) at ./values-in-interfaces.go:74:55
./values-in-interfaces.go:74:16:     from &a[i] (address-of) at ./values-in-interfaces.go:74:53
./values-in-interfaces.go:74:16:     from return &a[i] (return) at ./values-in-interfaces.go:74:46
./values-in-interfaces.go:74:16: leaking param: a to result ~r0 level=0
./values-in-interfaces.go:75:19: a escapes to heap in addressOfOwn:
./values-in-interfaces.go:75:19:   flow: ~r0 ← &a:
./values-in-interfaces.go:75:19:     from a[i] (fixed-array-index-of) at ./values-in-interfaces.go:75:55
./values-in-interfaces.go:75:19:     from &a[i] (address-of) at ./values-in-interfaces.go:75:53
./values-in-interfaces.go:75:19:     from return &a[i] (return) at ./values-in-interfaces.go:75:46
./values-in-interfaces.go:75:19: parameter a leaks to ~r0 for addressOfOwn with derefs=0:
./values-in-interfaces.go:75:19:   flow: ~r0 ← &a:
./values-in-interfaces.go:75:19:     from a[i] (fixed-array-index-of) at ./values-in-interfaces.go:75:55
./values-in-interfaces.go:75:19:     from &a[i] (address-of) at ./values-in-interfaces.go:75:53
./values-in-interfaces.go:75:19:     from return &a[i] (return) at ./values-in-interfaces.go:75:46
./values-in-interfaces.go:75:19: moved to heap: a
./values-in-interfaces.go:76:12: m does not escape
./values-in-interfaces.go:76:29: k does not escape
./values-in-interfaces.go:77:12: parameter t leaks to ~r0 for field with derefs=0:
./values-in-interfaces.go:77:12:   flow: ~r0 ← t:
./values-in-interfaces.go:77:12:     from t.p (dot) at ./values-in-interfaces.go:77:54
./values-in-interfaces.go:77:12:     from return t.p (return) at ./values-in-interfaces.go:77:46
./values-in-interfaces.go:77:12: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:78:18: parameter t leaks to ~r0 for fieldBehind with derefs=1:
./values-in-interfaces.go:78:18:   flow: ~r0 ← *t:
./values-in-interfaces.go:78:18:     from t.p (dot of pointer) at ./values-in-interfaces.go:78:54
./values-in-interfaces.go:78:18:     from return t.p (return) at ./values-in-interfaces.go:78:46
./values-in-interfaces.go:78:18: leaking param: t to result ~r0 level=1
./values-in-interfaces.go:79:21: parameter t leaks to ~r0 for addressOfField with derefs=0:
./values-in-interfaces.go:79:21:   flow: ~r0 ← t:
./values-in-interfaces.go:79:21:     from t.p (dot of pointer) at ./values-in-interfaces.go:79:55
./values-in-interfaces.go:79:21:     from &t.p (address-of) at ./values-in-interfaces.go:79:53
./values-in-interfaces.go:79:21:     from return &t.p (return) at ./values-in-interfaces.go:79:46
./values-in-interfaces.go:79:21: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:80:24: t escapes to heap in addressOfOwnField:
./values-in-interfaces.go:80:24:   flow: ~r0 ← &t:
./values-in-interfaces.go:80:24:     from t.p (dot) at ./values-in-interfaces.go:80:55
./values-in-interfaces.go:80:24:     from &t.p (address-of) at ./values-in-interfaces.go:80:53
./values-in-interfaces.go:80:24:     from return &t.p (return) at ./values-in-interfaces.go:80:46
./values-in-interfaces.go:80:24: parameter t leaks to ~r0 for addressOfOwnField with derefs=0:
./values-in-interfaces.go:80:24:   flow: ~r0 ← &t:
./values-in-interfaces.go:80:24:     from t.p (dot) at ./values-in-interfaces.go:80:55
./values-in-interfaces.go:80:24:     from &t.p (address-of) at ./values-in-interfaces.go:80:53
./values-in-interfaces.go:80:24:     from return &t.p (return) at ./values-in-interfaces.go:80:46
./values-in-interfaces.go:80:24: moved to heap: t
./values-in-interfaces.go:81:11: parameter t leaks to ~r0 for part with derefs=0:
./values-in-interfaces.go:81:11:   flow: ~r0 ← t:
./values-in-interfaces.go:81:11:     from t.a (dot of pointer) at ./values-in-interfaces.go:81:54
./values-in-interfaces.go:81:11:     from t.a (address-of) at ./values-in-interfaces.go:81:56
./values-in-interfaces.go:81:11:     from t.a[1:] (slice) at ./values-in-interfaces.go:81:56
./values-in-interfaces.go:81:11:     from return t.a[1:] (return) at ./values-in-interfaces.go:81:46
./values-in-interfaces.go:81:11: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:82:18: parameter t leaks to ~r0 for partOfSlice with derefs=0:
./values-in-interfaces.go:82:18:   flow: ~r0 ← t:
./values-in-interfaces.go:82:18:     from t.s (dot) at ./values-in-interfaces.go:82:54
./values-in-interfaces.go:82:18:     from t.s[1:] (slice) at ./values-in-interfaces.go:82:56
./values-in-interfaces.go:82:18:     from return t.s[1:] (return) at ./values-in-interfaces.go:82:46
./values-in-interfaces.go:82:18: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:83:12: parameter s leaks to ~r0 for array with derefs=1:
./values-in-interfaces.go:83:12:   flow: ~r0 ← *s:
./values-in-interfaces.go:83:12:     from ([2]*int)(s) (slice-to-array) at ./values-in-interfaces.go:83:61
./values-in-interfaces.go:83:12:     from return ([2]*int)(s) (return) at ./values-in-interfaces.go:83:46
./values-in-interfaces.go:83:12: leaking param: s to result ~r0 level=1
./values-in-interfaces.go:84:19: parameter s leaks to ~r0 for arrayPointer with derefs=0:
./values-in-interfaces.go:84:19:   flow: ~r0 ← s:
./values-in-interfaces.go:84:19:     from return (*[2]*int)(s) (return) at ./values-in-interfaces.go:84:46
./values-in-interfaces.go:84:19: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:85:11: parameter p leaks to ~r0 for star with derefs=1:
./values-in-interfaces.go:85:11:   flow: ~r0 ← *p:
./values-in-interfaces.go:85:11:     from *p (indirection) at ./values-in-interfaces.go:85:53
./values-in-interfaces.go:85:11:     from return *p (return) at ./values-in-interfaces.go:85:46
./values-in-interfaces.go:85:11: leaking param: p to result ~r0 level=1
./values-in-interfaces.go:86:11: parameter p leaks to ~r0 for same with derefs=0:
./values-in-interfaces.go:86:11:   flow: ~r0 ← p:
./values-in-interfaces.go:86:11:     from return unsafe.Pointer(p) (return) at ./values-in-interfaces.go:86:46
./values-in-interfaces.go:86:11: leaking param: p to result ~r0 level=0
./values-in-interfaces.go:87:60: string(b) escapes to heap in text:
./values-in-interfaces.go:87:60:   flow: ~r0 ← &{storage for string(b)}:
./values-in-interfaces.go:87:60:     from string(b) (spill) at ./values-in-interfaces.go:87:60
./values-in-interfaces.go:87:60:     from return string(b) (return) at ./values-in-interfaces.go:87:46
./values-in-interfaces.go:87:11: b does not escape
./values-in-interfaces.go:87:60: string(b) escapes to heap
./values-in-interfaces.go:88:60: ([]byte)(s) escapes to heap in bytes:
./values-in-interfaces.go:88:60:   flow: ~r0 ← &{storage for ([]byte)(s)}:
./values-in-interfaces.go:88:60:     from ([]byte)(s) (spill) at ./values-in-interfaces.go:88:60
./values-in-interfaces.go:88:60:     from return ([]byte)(s) (return) at ./values-in-interfaces.go:88:46
./values-in-interfaces.go:88:12: s does not escape
./values-in-interfaces.go:88:60: ([]byte)(s) escapes to heap
./values-in-interfaces.go:89:55: s + t escapes to heap in joined:
./values-in-interfaces.go:89:55:   flow: ~r0 ← &{storage for s + t}:
./values-in-interfaces.go:89:55:     from s + t (spill) at ./values-in-interfaces.go:89:55
./values-in-interfaces.go:89:55:     from return s + t (return) at ./values-in-interfaces.go:89:46
./values-in-interfaces.go:89:13: s does not escape
./values-in-interfaces.go:89:16: t does not escape
./values-in-interfaces.go:89:55: s + t escapes to heap
./values-in-interfaces.go:90:14: parameter s leaks to ~r0 for letters with derefs=0:
./values-in-interfaces.go:90:14:   flow: ~r0 ← s:
./values-in-interfaces.go:90:14:     from s[1:] (slice) at ./values-in-interfaces.go:90:54
./values-in-interfaces.go:90:14:     from return s[1:] (return) at ./values-in-interfaces.go:90:46
./values-in-interfaces.go:90:14: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:91:14: parameter s leaks to ~r0 for biggest with derefs=0:
./values-in-interfaces.go:91:14:   flow: ~r0 ← s:
./values-in-interfaces.go:91:14:     from max(s, t) (call parameter) at ./values-in-interfaces.go:91:56
./values-in-interfaces.go:91:14:     from return max(s, t) (return) at ./values-in-interfaces.go:91:46
./values-in-interfaces.go:91:17: parameter t leaks to ~r0 for biggest with derefs=0:
./values-in-interfaces.go:91:17:   flow: ~r0 ← t:
./values-in-interfaces.go:91:17:     from max(s, t) (call parameter) at ./values-in-interfaces.go:91:56
./values-in-interfaces.go:91:17:     from return max(s, t) (return) at ./values-in-interfaces.go:91:46
./values-in-interfaces.go:91:14: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:91:17: leaking param: t to result ~r0 level=0
./values-in-interfaces.go:93:14: parameter t leaks to {heap} for valueOf with derefs=0:
./values-in-interfaces.go:93:14:   flow: {temp} ← t:
./values-in-interfaces.go:93:14:   flow: {heap} ← {temp}:
./values-in-interfaces.go:93:44: t.m escapes to heap in valueOf:
./values-in-interfaces.go:93:44:   flow: ~r0 ← &{storage for t.m}:
./values-in-interfaces.go:93:44:     from t.m (spill) at ./values-in-interfaces.go:93:44
./values-in-interfaces.go:93:44:     from return t.m (return) at ./values-in-interfaces.go:93:36
./values-in-interfaces.go:93:14: parameter t leaks to {storage for t.m} for valueOf with derefs=0:
./values-in-interfaces.go:93:14:   flow: {temp} ← t:
./values-in-interfaces.go:93:14:   flow: {storage for t.m} ← {temp}:
./values-in-interfaces.go:93:14: leaking param: t
./values-in-interfaces.go:93:44: t.m escapes to heap
./values-in-interfaces.go:94:16: parameter t leaks to {heap} for pointerOf with derefs=1:
./values-in-interfaces.go:94:16:   flow: {temp} ← t:
./values-in-interfaces.go:94:16:   flow: {heap} ← *{temp}:
./values-in-interfaces.go:94:44: t.pm escapes to heap in pointerOf:
./values-in-interfaces.go:94:44:   flow: ~r0 ← &{storage for t.pm}:
./values-in-interfaces.go:94:44:     from t.pm (spill) at ./values-in-interfaces.go:94:44
./values-in-interfaces.go:94:44:     from return t.pm (return) at ./values-in-interfaces.go:94:36
./values-in-interfaces.go:94:16: parameter t leaks to {storage for t.pm} for pointerOf with derefs=0:
./values-in-interfaces.go:94:16:   flow: {temp} ← t:
./values-in-interfaces.go:94:16:   flow: {storage for t.pm} ← {temp}:
./values-in-interfaces.go:94:16: leaking param: t
./values-in-interfaces.go:94:44: t.pm escapes to heap
./values-in-interfaces.go:95:44: t.none escapes to heap in unusedOf:
./values-in-interfaces.go:95:44:   flow: ~r0 ← &{storage for t.none}:
./values-in-interfaces.go:95:44:     from t.none (spill) at ./values-in-interfaces.go:95:44
./values-in-interfaces.go:95:44:     from return t.none (return) at ./values-in-interfaces.go:95:36
./values-in-interfaces.go:95:15: parameter t leaks to {storage for t.none} for unusedOf with derefs=0:
./values-in-interfaces.go:95:15:   flow: {temp} ← t:
./values-in-interfaces.go:95:15:   flow: {storage for t.none} ← {temp}:
./values-in-interfaces.go:95:15: leaking param: t
./values-in-interfaces.go:95:44: t.none escapes to heap
./values-in-interfaces.go:96:16: parameter i leaks to {heap} for unknownOf with derefs=0:
./values-in-interfaces.go:96:16:   flow: {temp} ← i:
./values-in-interfaces.go:96:16:   flow: {heap} ← {temp}:
./values-in-interfaces.go:96:44: i.m escapes to heap in unknownOf:
./values-in-interfaces.go:96:44:   flow: ~r0 ← &{storage for i.m}:
./values-in-interfaces.go:96:44:     from i.m (spill) at ./values-in-interfaces.go:96:44
./values-in-interfaces.go:96:44:     from return i.m (return) at ./values-in-interfaces.go:96:36
./values-in-interfaces.go:96:16: parameter i leaks to {storage for i.m} for unknownOf with derefs=0:
./values-in-interfaces.go:96:16:   flow: {temp} ← i:
./values-in-interfaces.go:96:16:   flow: {storage for i.m} ← {temp}:
./values-in-interfaces.go:96:16: leaking param: i
./values-in-interfaces.go:96:44: i.m escapes to heap
./values-in-interfaces.go:97:15: parameter t leaks to {heap} for keptHere with derefs=1:
./values-in-interfaces.go:97:15:   flow: {temp} ← t:
./values-in-interfaces.go:97:15:   flow: {heap} ← *{temp}:
./values-in-interfaces.go:97:15: leaking param content: t
./values-in-interfaces.go:97:42: t.pm does not escape
./values-in-interfaces.go:99:56: []*int{...} escapes to heap in listed:
./values-in-interfaces.go:99:56:   flow: ~r0 ← &{storage for []*int{...}}:
./values-in-interfaces.go:99:56:     from []*int{...} (spill) at ./values-in-interfaces.go:99:56
./values-in-interfaces.go:99:56:     from return []*int{...} (return) at ./values-in-interfaces.go:99:43
./values-in-interfaces.go:99:13: parameter p leaks to {storage for []*int{...}} for listed with derefs=0:
./values-in-interfaces.go:99:13:   flow: {storage for []*int{...}} ← p:
./values-in-interfaces.go:99:13:     from []*int{...} (slice-literal-element) at ./values-in-interfaces.go:99:56
./values-in-interfaces.go:99:16: parameter q leaks to {storage for []*int{...}} for listed with derefs=0:
./values-in-interfaces.go:99:16:   flow: {storage for []*int{...}} ← q:
./values-in-interfaces.go:99:16:     from []*int{...} (slice-literal-element) at ./values-in-interfaces.go:99:56
./values-in-interfaces.go:99:13: leaking param: p
./values-in-interfaces.go:99:16: leaking param: q
./values-in-interfaces.go:99:56: []*int{...} escapes to heap
./values-in-interfaces.go:100:14: parameter p leaks to ~r0 for arrayed with derefs=0:
./values-in-interfaces.go:100:14:   flow: ~r0 ← p:
./values-in-interfaces.go:100:14:     from [4]*int{...} (array literal element) at ./values-in-interfaces.go:100:57
./values-in-interfaces.go:100:14:     from return [4]*int{...} (return) at ./values-in-interfaces.go:100:43
./values-in-interfaces.go:100:17: parameter q leaks to ~r0 for arrayed with derefs=0:
./values-in-interfaces.go:100:17:   flow: ~r0 ← q:
./values-in-interfaces.go:100:17:     from [4]*int{...} (array literal element) at ./values-in-interfaces.go:100:57
./values-in-interfaces.go:100:17:     from return [4]*int{...} (return) at ./values-in-interfaces.go:100:43
./values-in-interfaces.go:100:14: leaking param: p to result ~r0 level=0
./values-in-interfaces.go:100:17: leaking param: q to result ~r0 level=0
./values-in-interfaces.go:101:17: parameter p leaks to ~r0 for structured with derefs=0:
./values-in-interfaces.go:101:17:   flow: ~r0 ← p:
./values-in-interfaces.go:101:17:     from T{...} (struct literal element) at ./values-in-interfaces.go:101:51
./values-in-interfaces.go:101:17:     from return T{...} (return) at ./values-in-interfaces.go:101:43
./values-in-interfaces.go:101:20: parameter q leaks to ~r0 for structured with derefs=0:
./values-in-interfaces.go:101:20:   flow: ~r0 ← q:
./values-in-interfaces.go:101:20:     from T{...} (struct literal element) at ./values-in-interfaces.go:101:51
./values-in-interfaces.go:101:20:     from return T{...} (return) at ./values-in-interfaces.go:101:43
./values-in-interfaces.go:101:17: leaking param: p to result ~r0 level=0
./values-in-interfaces.go:101:20: leaking param: q to result ~r0 level=0
./values-in-interfaces.go:102:50: &T{...} escapes to heap in pointed:
./values-in-interfaces.go:102:50:   flow: ~r0 ← &{storage for &T{...}}:
./values-in-interfaces.go:102:50:     from &T{...} (spill) at ./values-in-interfaces.go:102:50
./values-in-interfaces.go:102:50:     from return &T{...} (return) at ./values-in-interfaces.go:102:43
./values-in-interfaces.go:102:14: parameter p leaks to {storage for &T{...}} for pointed with derefs=0:
./values-in-interfaces.go:102:14:   flow: {storage for &T{...}} ← p:
./values-in-interfaces.go:102:14:     from T{...} (struct literal element) at ./values-in-interfaces.go:102:52
./values-in-interfaces.go:102:17: parameter q leaks to {storage for &T{...}} for pointed with derefs=0:
./values-in-interfaces.go:102:17:   flow: {storage for &T{...}} ← q:
./values-in-interfaces.go:102:17:     from T{...} (struct literal element) at ./values-in-interfaces.go:102:52
./values-in-interfaces.go:102:14: leaking param: p
./values-in-interfaces.go:102:17: leaking param: q
./values-in-interfaces.go:102:50: &T{...} escapes to heap
./values-in-interfaces.go:103:14: parameter p leaks to {heap} for mapping with derefs=0:
./values-in-interfaces.go:103:14:   flow: {heap} ← p:
./values-in-interfaces.go:103:14:     from map[*int]*int{...} (map literal key) at ./values-in-interfaces.go:103:63
./values-in-interfaces.go:103:17: parameter q leaks to {heap} for mapping with derefs=0:
./values-in-interfaces.go:103:17:   flow: {heap} ← q:
./values-in-interfaces.go:103:17:     from map[*int]*int{...} (map literal value) at ./values-in-interfaces.go:103:63
./values-in-interfaces.go:103:63: map[*int]*int{...} escapes to heap in mapping:
./values-in-interfaces.go:103:63:   flow: ~r0 ← &{storage for map[*int]*int{...}}:
./values-in-interfaces.go:103:63:     from map[*int]*int{...} (spill) at ./values-in-interfaces.go:103:63
./values-in-interfaces.go:103:63:     from return map[*int]*int{...} (return) at ./values-in-interfaces.go:103:43
./values-in-interfaces.go:103:14: leaking param: p
./values-in-interfaces.go:103:17: leaking param: q
./values-in-interfaces.go:103:63: map[*int]*int{...} escapes to heap
./values-in-interfaces.go:104:25: parameter p leaks to {heap} for appended with derefs=0:
./values-in-interfaces.go:104:25:   flow: {heap} ← p:
./values-in-interfaces.go:104:25:     from append(s, p) (call parameter) at ./values-in-interfaces.go:104:56
./values-in-interfaces.go:104:15: parameter s leaks to {heap} for appended with derefs=1:
./values-in-interfaces.go:104:15:   flow: {temp} ← s:
./values-in-interfaces.go:104:15:     from append(s, p) (call parameter) at ./values-in-interfaces.go:104:56
./values-in-interfaces.go:104:15:   flow: {heap} ← *{temp}:
./values-in-interfaces.go:104:15:     from append(s, p) (appendee slice) at ./values-in-interfaces.go:104:56
./values-in-interfaces.go:104:56: append(s, p) escapes to heap in appended:
./values-in-interfaces.go:104:56:   flow: ~r0 ← &{storage for append(s, p)}:
./values-in-interfaces.go:104:56:     from append(s, p) (spill) at ./values-in-interfaces.go:104:56
./values-in-interfaces.go:104:56:     from return append(s, p) (return) at ./values-in-interfaces.go:104:43
./values-in-interfaces.go:104:15: parameter s leaks to ~r0 for appended with derefs=0:
./values-in-interfaces.go:104:15:   flow: {temp} ← s:
./values-in-interfaces.go:104:15:     from append(s, p) (call parameter) at ./values-in-interfaces.go:104:56
./values-in-interfaces.go:104:15:   flow: {temp} ← {temp}:
./values-in-interfaces.go:104:15:   flow: ~r0 ← {temp}:
./values-in-interfaces.go:104:15:     from return append(s, p) (return) at ./values-in-interfaces.go:104:43
./values-in-interfaces.go:104:15: leaking param content: s
./values-in-interfaces.go:104:15: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:104:25: leaking param: p
./values-in-interfaces.go:104:56: append escapes to heap
./values-in-interfaces.go:105:21: parameter t leaks to {heap} for appendedAll with derefs=1:
./values-in-interfaces.go:105:21:   flow: {heap} ← *t:
./values-in-interfaces.go:105:21:     from append(s, t...) (call parameter) at ./values-in-interfaces.go:105:56
./values-in-interfaces.go:105:21:     from append(s, t...) (appended slice...) at ./values-in-interfaces.go:105:56
./values-in-interfaces.go:105:18: parameter s leaks to {heap} for appendedAll with derefs=1:
./values-in-interfaces.go:105:18:   flow: {temp} ← s:
./values-in-interfaces.go:105:18:     from append(s, t...) (call parameter) at ./values-in-interfaces.go:105:56
./values-in-interfaces.go:105:18:   flow: {heap} ← *{temp}:
./values-in-interfaces.go:105:18:     from append(s, t...) (appendee slice) at ./values-in-interfaces.go:105:56
./values-in-interfaces.go:105:56: append(s, t...) escapes to heap in appendedAll:
./values-in-interfaces.go:105:56:   flow: ~r0 ← &{storage for append(s, t...)}:
./values-in-interfaces.go:105:56:     from append(s, t...) (spill) at ./values-in-interfaces.go:105:56
./values-in-interfaces.go:105:56:     from return append(s, t...) (return) at ./values-in-interfaces.go:105:43
./values-in-interfaces.go:105:18: parameter s leaks to ~r0 for appendedAll with derefs=0:
./values-in-interfaces.go:105:18:   flow: {temp} ← s:
./values-in-interfaces.go:105:18:     from append(s, t...) (call parameter) at ./values-in-interfaces.go:105:56
./values-in-interfaces.go:105:18:   flow: {temp} ← {temp}:
./values-in-interfaces.go:105:18:   flow: ~r0 ← {temp}:
./values-in-interfaces.go:105:18:     from return append(s, t...) (return) at ./values-in-interfaces.go:105:43
./values-in-interfaces.go:105:18: leaking param content: s
./values-in-interfaces.go:105:18: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:105:21: leaking param content: t
./values-in-interfaces.go:105:56: append escapes to heap
./values-in-interfaces.go:106:56: append(s, t...) escapes to heap in appendedNumbers:
./values-in-interfaces.go:106:56:   flow: ~r0 ← &{storage for append(s, t...)}:
./values-in-interfaces.go:106:56:     from append(s, t...) (spill) at ./values-in-interfaces.go:106:56
./values-in-interfaces.go:106:56:     from return append(s, t...) (return) at ./values-in-interfaces.go:106:43
./values-in-interfaces.go:106:22: parameter s leaks to ~r0 for appendedNumbers with derefs=0:
./values-in-interfaces.go:106:22:   flow: {temp} ← s:
./values-in-interfaces.go:106:22:     from append(s, t...) (call parameter) at ./values-in-interfaces.go:106:56
./values-in-interfaces.go:106:22:   flow: ~r0 ← {temp}:
./values-in-interfaces.go:106:22:     from return append(s, t...) (return) at ./values-in-interfaces.go:106:43
./values-in-interfaces.go:106:22: leaking param: s to result ~r0 level=0
./values-in-interfaces.go:106:25: t does not escape
./values-in-interfaces.go:106:56: append escapes to heap
./values-in-interfaces.go:107:16: parameter t leaks to {heap} for copied with derefs=1:
./values-in-interfaces.go:107:16:   flow: {heap} ← *t:
./values-in-interfaces.go:107:16:     from copy(s, t) (call parameter) at ./values-in-interfaces.go:107:47
./values-in-interfaces.go:107:16:     from copy(s, t) (copied slice) at ./values-in-interfaces.go:107:47
./values-in-interfaces.go:107:13: s does not escape
./values-in-interfaces.go:107:16: leaking param content: t
./values-in-interfaces.go:108:20: s does not escape
./values-in-interfaces.go:108:23: t does not escape
./values-in-interfaces.go:109:14: s does not escape
./values-in-interfaces.go:109:24: m does not escape
./values-in-interfaces.go:111:18: parameter a leaks to r for rangedArray with derefs=0:
./values-in-interfaces.go:111:18:   flow: {temp} ← a:
./values-in-interfaces.go:111:18:   flow: p ← {temp}:
./values-in-interfaces.go:111:18:     from for loop (range) at ./values-in-interfaces.go:112:14
./values-in-interfaces.go:111:18:   flow: r ← p:
./values-in-interfaces.go:111:18:     from r = p (assign) at ./values-in-interfaces.go:113:5
./values-in-interfaces.go:111:18: leaking param: a to result r level=0
./values-in-interfaces.go:118:19: parameter a leaks to r for rangedBehind with derefs=1:
./values-in-interfaces.go:118:19:   flow: {temp} ← a:
./values-in-interfaces.go:118:19:   flow: p ← *{temp}:
./values-in-interfaces.go:118:19:     from for loop (range-deref) at ./values-in-interfaces.go:119:14
./values-in-interfaces.go:118:19:   flow: r ← p:
./values-in-interfaces.go:118:19:     from r = p (assign) at ./values-in-interfaces.go:120:5
./values-in-interfaces.go:118:19: leaking param: a to result r level=1
./values-in-interfaces.go:125:18: parameter s leaks to r for rangedSlice with derefs=1:
./values-in-interfaces.go:125:18:   flow: {temp} ← s:
./values-in-interfaces.go:125:18:   flow: p ← *{temp}:
./values-in-interfaces.go:125:18:     from for loop (range-deref) at ./values-in-interfaces.go:126:14
./values-in-interfaces.go:125:18:   flow: r ← p:
./values-in-interfaces.go:125:18:     from r = p (assign) at ./values-in-interfaces.go:127:5
./values-in-interfaces.go:125:18: leaking param: s to result r level=1
./values-in-interfaces.go:132:16: parameter m leaks to q for rangedMap with derefs=1:
./values-in-interfaces.go:132:16:   flow: {temp} ← m:
./values-in-interfaces.go:132:16:   flow: p ← *{temp}:
./values-in-interfaces.go:132:16:     from for loop (range-deref) at ./values-in-interfaces.go:133:14
./values-in-interfaces.go:132:16:   flow: q ← p:
./values-in-interfaces.go:132:16:     from r, q = k, p (assign-pair) at ./values-in-interfaces.go:134:8
./values-in-interfaces.go:132:16: leaking param: m to result q level=1
./values-in-interfaces.go:140:2: rangedFunc capturing by ref: #state1 (addr=false assign=true width=8)
./values-in-interfaces.go:139:43: rangedFunc capturing by ref: r (addr=false assign=true width=8)
./values-in-interfaces.go:140:2: func literal escapes to heap in rangedFunc:
./values-in-interfaces.go:140:2:   flow: #yield1 ← &{storage for func literal}:
./values-in-interfaces.go:140:2:     from func literal (spill) at ./values-in-interfaces.go:140:2
./values-in-interfaces.go:140:2:     from #yield1 := func literal (assign) at ./values-in-interfaces.go:140:2
./values-in-interfaces.go:140:2:   flow: {heap} ← #yield1:
./values-in-interfaces.go:140:2:     from f(#yield1) (call parameter) at ./values-in-interfaces.go:140:2
./values-in-interfaces.go:140:2: #state1 escapes to heap in rangedFunc:
./values-in-interfaces.go:140:2:   flow: {storage for func literal} ← &#state1:
./values-in-interfaces.go:140:2:     from #state1 (captured by a closure) at <unknown line number>
./values-in-interfaces.go:140:2:     from #state1 (reference) at <unknown line number>
./values-in-interfaces.go:139:43: r escapes to heap in rangedFunc:
./values-in-interfaces.go:139:43:   flow: {storage for func literal} ← &r:
./values-in-interfaces.go:139:43:     from r (captured by a closure) at ./values-in-interfaces.go:141:3
./values-in-interfaces.go:139:43:     from r (reference) at ./values-in-interfaces.go:141:3
./values-in-interfaces.go:140:6: parameter p leaks to r for rangedFunc-range1 with derefs=0:
./values-in-interfaces.go:140:6:   flow: r ← p:
./values-in-interfaces.go:140:6:     from r = p (assign) at ./values-in-interfaces.go:141:5
./values-in-interfaces.go:139:17: f does not escape
./values-in-interfaces.go:140:6: leaking param: p
./values-in-interfaces.go:139:43: moved to heap: r
./values-in-interfaces.go:140:2: moved to heap: #state1
./values-in-interfaces.go:140:2: func literal escapes to heap
./values-in-interfaces.go:146:24: parameter p leaks to {heap} for sent with derefs=0:
./values-in-interfaces.go:146:24:   flow: {heap} ← p:
./values-in-interfaces.go:146:24:     from c <- p (send) at ./values-in-interfaces.go:146:41
./values-in-interfaces.go:146:11: c does not escape
./values-in-interfaces.go:146:24: leaking param: p
./values-in-interfaces.go:149:14: parameter p leaks to ~r1 for several with derefs=0:
./values-in-interfaces.go:149:14:   flow: ~r1 ← p:
./values-in-interfaces.go:149:14:     from return q, p (return) at ./values-in-interfaces.go:149:40
./values-in-interfaces.go:149:17: parameter q leaks to ~r0 for several with derefs=0:
./values-in-interfaces.go:149:17:   flow: ~r0 ← q:
./values-in-interfaces.go:149:17:     from return q, p (return) at ./values-in-interfaces.go:149:40
./values-in-interfaces.go:149:14: leaking param: p to result ~r1 level=0
./values-in-interfaces.go:149:17: leaking param: q to result ~r0 level=0
./values-in-interfaces.go:151:24: parameter q leaks to r for throughSeveral with derefs=0:
./values-in-interfaces.go:151:24:   flow: .autotmp_3 ← q:
./values-in-interfaces.go:151:24:     from several(p, q) (call parameter) at ./values-in-interfaces.go:152:16
./values-in-interfaces.go:151:24:   flow: r ← .autotmp_3:
./values-in-interfaces.go:151:24:     from r, _ = (*int)(.autotmp_3), 0 (assign-pair) at ./values-in-interfaces.go:152:7
./values-in-interfaces.go:151:21: p does not escape
./values-in-interfaces.go:151:24: leaking param: q to result r level=0
./values-in-interfaces.go:156:87: parameter p leaks to {heap} for throughUnknown with derefs=0:
./values-in-interfaces.go:156:87:   flow: {heap} ← p:
./values-in-interfaces.go:156:87:     from f(p) (call parameter) at ./values-in-interfaces.go:157:10
./values-in-interfaces.go:156:48: parameter i leaks to {heap} for throughUnknown with derefs=0:
./values-in-interfaces.go:156:48:   flow: {heap} ← i:
./values-in-interfaces.go:156:48:     from i.two(q) (call parameter) at ./values-in-interfaces.go:158:14
./values-in-interfaces.go:156:90: parameter q leaks to {heap} for throughUnknown with derefs=0:
./values-in-interfaces.go:156:90:   flow: {heap} ← q:
./values-in-interfaces.go:156:90:     from i.two(q) (call parameter) at ./values-in-interfaces.go:158:14
./values-in-interfaces.go:156:21: f does not escape
./values-in-interfaces.go:156:48: leaking param: i
./values-in-interfaces.go:156:87: leaking param: p
./values-in-interfaces.go:156:90: leaking param: q
./values-in-interfaces.go:18:7: parameter t leaks to ~r0 for (*T).m with derefs=1:
./values-in-interfaces.go:18:7:   flow: t ← *t:
./values-in-interfaces.go:18:7:     from t (indirection) at <autogenerated>:1
./values-in-interfaces.go:18:7:     from t := t (assign-pair) at <autogenerated>:1
./values-in-interfaces.go:18:7:   flow: ~r0 ← t:
./values-in-interfaces.go:18:7:     from t.p (dot) at <autogenerated>:1
./values-in-interfaces.go:18:7:     from ~r0 = t.p (assign-pair) at <autogenerated>:1
./values-in-interfaces.go:18:7:   flow: ~r0 ← ~r0:
./values-in-interfaces.go:18:7:     from return ~r0 (return) at <autogenerated>:1
./values-in-interfaces.go:19:7: parameter o leaks to ~r0 for (*one).m with derefs=1:
./values-in-interfaces.go:19:7:   flow: o ← *o:
./values-in-interfaces.go:19:7:     from o (indirection) at <autogenerated>:1
./values-in-interfaces.go:19:7:     from o := o (assign-pair) at <autogenerated>:1
./values-in-interfaces.go:19:7:   flow: ~r0 ← o:
./values-in-interfaces.go:19:7:     from o.p (dot) at <autogenerated>:1
./values-in-interfaces.go:19:7:     from ~r0 = o.p (assign-pair) at <autogenerated>:1
./values-in-interfaces.go:19:7:   flow: ~r0 ← ~r0:
./values-in-interfaces.go:19:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for I.m with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.m() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { command-line-arguments.two(*int) (*int, *int) }.command-line-arguments.two with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.two(~p1) (call parameter) at <autogenerated>:1
./values-in-interfaces.go:156:65: parameter ~p1 leaks to {heap} for interface { command-line-arguments.two(*int) (*int, *int) }.command-line-arguments.two with derefs=0:
./values-in-interfaces.go:156:65:   flow: {heap} ← ~p1:
./values-in-interfaces.go:156:65:     from ~p0.two(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to ~r0 for (*T).pm-fm with derefs=1:
<autogenerated>:1:   flow: t ← .this:
<autogenerated>:1:     from t := .this (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← *t:
<autogenerated>:1:     from t.q (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = t.q (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for I.m-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.m() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to ~r0 for T.m-fm with derefs=0:
<autogenerated>:1:   flow: t ← .this:
<autogenerated>:1:     from t := .this (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← t:
<autogenerated>:1:     from t.p (dot) at <autogenerated>:1
<autogenerated>:1:     from ~r0 = t.p (assign-pair) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← ~r0:
<autogenerated>:1:     from return ~r0 (return) at <autogenerated>:1
