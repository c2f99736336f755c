# command-line-arguments
./99-labels-everywhere.go:6:6: can inline inBlock with cost 22 as: func() { p = <nil>; back: ; x := 1; p = &x; if gn > 0 { goto back }; _ = p }
./99-labels-everywhere.go:19:6: can inline inIf with cost 26 as: func() { p = <nil>; if gn > 1 { back: ; x := 1; p = &x; if gn > 0 { goto back } }; _ = p }
./99-labels-everywhere.go:32:6: can inline inElse with cost 29 as: func() { p = <nil>; if gn > 1 { p = nil } else { back: ; x := 1; p = &x; if gn > 0 { goto back } }; _ = p }
./99-labels-everywhere.go:47:6: can inline inFor with cost 24 as: func() { for loop }
./99-labels-everywhere.go:60:6: can inline inForOfCondition with cost 26 as: func() { for loop }
./99-labels-everywhere.go:73:6: can inline inSwitch with cost 28 as: func() { switch statement }
./99-labels-everywhere.go:88:6: can inline inTypeSwitch with cost 30 as: func(any) { switch statement }
./99-labels-everywhere.go:103:6: can inline inSelect with cost 30 as: func(chan int) { select statement }
./99-labels-everywhere.go:119:2: can inline inLiteral.func1 with cost 22 as: func() { p = <nil>; back: ; x := 1; p = &x; if gn > 0 { goto back }; _ = p }
./99-labels-everywhere.go:118:6: can inline inLiteral with cost 39 as: func() { (func literal)() }
./99-labels-everywhere.go:132:6: cannot inline fromWithin: function too complex: cost 96 exceeds budget 80
./99-labels-everywhere.go:178:6: can inline ahead with cost 57 as: func() { p = <nil>; x := 1; p = &x; if gn > 0 { goto end }; gn = *p; end: ; y := 2; p = &y; _ = p; named: ; for loop; z := 3; p = &z }
./99-labels-everywhere.go:204:6: can inline both with cost 30 as: func() { p = <nil>; if gn > 0 { goto here }; gn++; here: ; if gn > 4 { w := 2; p = &w; goto here }; _ = p }
./99-labels-everywhere.go:220:6: can inline loops with cost 16 as: func(**int, int) { back: ; x := n; *p = &x; if gn > n { goto back } }
./99-labels-everywhere.go:229:6: cannot inline inlined: function too complex: cost 98 exceeds budget 80
./99-labels-everywhere.go:261:6: can inline index with cost 7 as: func() int { gn++; return gn & 1 }
./99-labels-everywhere.go:263:6: can inline (*thing).fields with cost 53 as: method(*thing) func() { t.p = t.q; t.next.p = t.next.q; (*t).p = (*t).q; t.p = t.next.q; t.next.p = t.q; t.in.p = t.in.q; t.p = t.in.q; t.next.next.p = t.next.next.q }
./99-labels-everywhere.go:274:6: can inline (*thing).slices with cost 78 as: method(*thing) func(int, int) { t.s = t.s[i:j]; t.s = t.t[i:]; t.s = t.s[:j:j]; t.s = t.a[:]; t.s = t.a[i:j]; t.next.s = t.s[i:]; t.s = t.next.s[i:]; t.ps = t.ps[1:]; t.ps = t.pa[:]; t.in.p = &t.a[1] }
./99-labels-everywhere.go:287:6: cannot inline (*thing).elements: function too complex: cost 121 exceeds budget 80
./99-labels-everywhere.go:300:6: can inline ofParameters with cost 70 as: func([]*int, []*int, *[2]*int, *[]int, int, int) { ps[i] = ps[j]; ps[i] = qs[j]; pa[i] = pa[j]; (*pa)[i] = (*pa)[j]; *s = (*s)[i:]; *s = (*s)[i:j]; qs = qs[1:]; ps, qs = qs, ps; ps[0], ps[1] = ps[1], ps[0] }
./99-labels-everywhere.go:312:6: can inline ofValues with cost 42 as: func(thing, *thing, int) { t.p = t.q; t.s = t.s[i:]; t.ps[i] = t.ps[0]; t.next.p = t.next.q; u.next = u; u.next = u.next.next; gp = t.p }
./99-labels-everywhere.go:329:6: cannot inline same: marked go:noinline
./99-labels-everywhere.go:332:6: cannot inline (*thing).list: marked go:noinline
./99-labels-everywhere.go:322:6: cannot inline throughCalls: function too complex: cost 371 exceeds budget 80
./99-labels-everywhere.go:338:6: can inline inConstant with cost 40 as: func() { p = <nil>; back: ; x := 1; p = &x; if gn > 0 { goto back }; _ = p; again: ; y := 1; p = &y; if gn > 0 { goto again }; _ = p }
./99-labels-everywhere.go:362:6: can inline toConstant with cost 48 as: func() { p = <nil>; back: ; x := 1; p = &x; gn++; if gn > 0 { goto back }; _ = p; gn := gn; again: ; y := gn; p = &y; if gn > 0 { goto again }; _ = p }
./99-labels-everywhere.go:128:3: inlining call to inLiteral.func1
./99-labels-everywhere.go:231:7: inlining call to loops
./99-labels-everywhere.go:235:8: inlining call to loops
./99-labels-everywhere.go:240:7: inlining call to loops
./99-labels-everywhere.go:292:12: inlining call to index
./99-labels-everywhere.go:293:22: inlining call to index
./99-labels-everywhere.go:10:3: x escapes to heap in inBlock:
./99-labels-everywhere.go:10:3:   flow: p ← &x:
./99-labels-everywhere.go:10:3:     from &x (address-of) at ./99-labels-everywhere.go:11:7
./99-labels-everywhere.go:10:3:     from p = &x (assign) at ./99-labels-everywhere.go:11:5
./99-labels-everywhere.go:10:3: moved to heap: x
./99-labels-everywhere.go:23:3: x escapes to heap in inIf:
./99-labels-everywhere.go:23:3:   flow: p ← &x:
./99-labels-everywhere.go:23:3:     from &x (address-of) at ./99-labels-everywhere.go:24:7
./99-labels-everywhere.go:23:3:     from p = &x (assign) at ./99-labels-everywhere.go:24:5
./99-labels-everywhere.go:23:3: moved to heap: x
./99-labels-everywhere.go:38:3: x escapes to heap in inElse:
./99-labels-everywhere.go:38:3:   flow: p ← &x:
./99-labels-everywhere.go:38:3:     from &x (address-of) at ./99-labels-everywhere.go:39:7
./99-labels-everywhere.go:38:3:     from p = &x (assign) at ./99-labels-everywhere.go:39:5
./99-labels-everywhere.go:38:3: moved to heap: x
./99-labels-everywhere.go:51:3: x escapes to heap in inFor:
./99-labels-everywhere.go:51:3:   flow: p ← &x:
./99-labels-everywhere.go:51:3:     from &x (address-of) at ./99-labels-everywhere.go:52:7
./99-labels-everywhere.go:51:3:     from p = &x (assign) at ./99-labels-everywhere.go:52:5
./99-labels-everywhere.go:51:3: moved to heap: x
./99-labels-everywhere.go:64:3: x escapes to heap in inForOfCondition:
./99-labels-everywhere.go:64:3:   flow: p ← &x:
./99-labels-everywhere.go:64:3:     from &x (address-of) at ./99-labels-everywhere.go:65:7
./99-labels-everywhere.go:64:3:     from p = &x (assign) at ./99-labels-everywhere.go:65:5
./99-labels-everywhere.go:64:3: moved to heap: x
./99-labels-everywhere.go:79:3: x escapes to heap in inSwitch:
./99-labels-everywhere.go:79:3:   flow: p ← &x:
./99-labels-everywhere.go:79:3:     from &x (address-of) at ./99-labels-everywhere.go:80:7
./99-labels-everywhere.go:79:3:     from p = &x (assign) at ./99-labels-everywhere.go:80:5
./99-labels-everywhere.go:79:3: moved to heap: x
./99-labels-everywhere.go:93:3: x escapes to heap in inTypeSwitch:
./99-labels-everywhere.go:93:3:   flow: p ← &x:
./99-labels-everywhere.go:93:3:     from &x (address-of) at ./99-labels-everywhere.go:94:7
./99-labels-everywhere.go:93:3:     from p = &x (assign) at ./99-labels-everywhere.go:94:5
./99-labels-everywhere.go:88:19: v does not escape
./99-labels-everywhere.go:93:3: moved to heap: x
./99-labels-everywhere.go:108:3: x escapes to heap in inSelect:
./99-labels-everywhere.go:108:3:   flow: p ← &x:
./99-labels-everywhere.go:108:3:     from &x (address-of) at ./99-labels-everywhere.go:109:7
./99-labels-everywhere.go:108:3:     from p = &x (assign) at ./99-labels-everywhere.go:109:5
./99-labels-everywhere.go:103:15: c does not escape
./99-labels-everywhere.go:108:3: moved to heap: x
./99-labels-everywhere.go:128:3: x escapes to heap in inLiteral:
./99-labels-everywhere.go:128:3:   flow: p ← &x:
./99-labels-everywhere.go:128:3:     from &x (address-of) at ./99-labels-everywhere.go:128:3
./99-labels-everywhere.go:128:3:     from p = &x (assign) at ./99-labels-everywhere.go:128:3
./99-labels-everywhere.go:128:3: moved to heap: x
./99-labels-everywhere.go:135:2: a escapes to heap in fromWithin:
./99-labels-everywhere.go:135:2:   flow: p ← &a:
./99-labels-everywhere.go:135:2:     from &a (address-of) at ./99-labels-everywhere.go:136:6
./99-labels-everywhere.go:135:2:     from p = &a (assign) at ./99-labels-everywhere.go:136:4
./99-labels-everywhere.go:144:2: b escapes to heap in fromWithin:
./99-labels-everywhere.go:144:2:   flow: p ← &b:
./99-labels-everywhere.go:144:2:     from &b (address-of) at ./99-labels-everywhere.go:145:6
./99-labels-everywhere.go:144:2:     from p = &b (assign) at ./99-labels-everywhere.go:145:4
./99-labels-everywhere.go:152:2: d escapes to heap in fromWithin:
./99-labels-everywhere.go:152:2:   flow: p ← &d:
./99-labels-everywhere.go:152:2:     from &d (address-of) at ./99-labels-everywhere.go:153:6
./99-labels-everywhere.go:152:2:     from p = &d (assign) at ./99-labels-everywhere.go:153:4
./99-labels-everywhere.go:161:2: e escapes to heap in fromWithin:
./99-labels-everywhere.go:161:2:   flow: p ← &e:
./99-labels-everywhere.go:161:2:     from &e (address-of) at ./99-labels-everywhere.go:162:6
./99-labels-everywhere.go:161:2:     from p = &e (assign) at ./99-labels-everywhere.go:162:4
./99-labels-everywhere.go:170:2: f escapes to heap in fromWithin:
./99-labels-everywhere.go:170:2:   flow: p ← &f:
./99-labels-everywhere.go:170:2:     from &f (address-of) at ./99-labels-everywhere.go:171:6
./99-labels-everywhere.go:170:2:     from p = &f (assign) at ./99-labels-everywhere.go:171:4
./99-labels-everywhere.go:132:17: c does not escape
./99-labels-everywhere.go:132:29: v does not escape
./99-labels-everywhere.go:135:2: moved to heap: a
./99-labels-everywhere.go:144:2: moved to heap: b
./99-labels-everywhere.go:152:2: moved to heap: d
./99-labels-everywhere.go:161:2: moved to heap: e
./99-labels-everywhere.go:170:2: moved to heap: f
./99-labels-everywhere.go:212:3: w escapes to heap in both:
./99-labels-everywhere.go:212:3:   flow: p ← &w:
./99-labels-everywhere.go:212:3:     from &w (address-of) at ./99-labels-everywhere.go:213:7
./99-labels-everywhere.go:212:3:     from p = &w (assign) at ./99-labels-everywhere.go:213:5
./99-labels-everywhere.go:212:3: moved to heap: w
./99-labels-everywhere.go:222:2: x escapes to heap in loops:
./99-labels-everywhere.go:222:2:   flow: {heap} ← &x:
./99-labels-everywhere.go:222:2:     from &x (address-of) at ./99-labels-everywhere.go:223:7
./99-labels-everywhere.go:222:2:     from *p = &x (assign) at ./99-labels-everywhere.go:223:5
./99-labels-everywhere.go:220:12: p does not escape
./99-labels-everywhere.go:222:2: moved to heap: x
./99-labels-everywhere.go:231:7: x escapes to heap in inlined:
./99-labels-everywhere.go:231:7:   flow: {heap} ← &x:
./99-labels-everywhere.go:231:7:     from &x (address-of) at ./99-labels-everywhere.go:231:7
./99-labels-everywhere.go:231:7:     from *p = &x (assign) at ./99-labels-everywhere.go:231:7
./99-labels-everywhere.go:235:8: x escapes to heap in inlined:
./99-labels-everywhere.go:235:8:   flow: {heap} ← &x:
./99-labels-everywhere.go:235:8:     from &x (address-of) at ./99-labels-everywhere.go:235:8
./99-labels-everywhere.go:235:8:     from *p = &x (assign) at ./99-labels-everywhere.go:235:8
./99-labels-everywhere.go:240:7: x escapes to heap in inlined:
./99-labels-everywhere.go:240:7:   flow: {heap} ← &x:
./99-labels-everywhere.go:240:7:     from &x (address-of) at ./99-labels-everywhere.go:240:7
./99-labels-everywhere.go:240:7:     from *p = &x (assign) at ./99-labels-everywhere.go:240:7
./99-labels-everywhere.go:241:2: y escapes to heap in inlined:
./99-labels-everywhere.go:241:2:   flow: r ← &y:
./99-labels-everywhere.go:241:2:     from &y (address-of) at ./99-labels-everywhere.go:242:6
./99-labels-everywhere.go:241:2:     from r = &y (assign) at ./99-labels-everywhere.go:242:4
./99-labels-everywhere.go:241:2:   flow: p ← &r:
./99-labels-everywhere.go:241:2:     from &r (address-of) at ./99-labels-everywhere.go:240:8
./99-labels-everywhere.go:241:2:     from p, n := &r, 3 (assign-pair) at ./99-labels-everywhere.go:240:7
./99-labels-everywhere.go:241:2: moved to heap: y
./99-labels-everywhere.go:231:7: moved to heap: x
./99-labels-everywhere.go:235:8: moved to heap: x
./99-labels-everywhere.go:240:7: moved to heap: x
./99-labels-everywhere.go:264:6: (*thing).fields ignoring self-assignment in t.p = t.q
./99-labels-everywhere.go:265:11: (*thing).fields ignoring self-assignment in t.next.p = t.next.q
./99-labels-everywhere.go:266:9: (*thing).fields ignoring self-assignment in (*t).p = (*t).q
./99-labels-everywhere.go:269:9: (*thing).fields ignoring self-assignment in t.in.p = t.in.q
./99-labels-everywhere.go:271:16: (*thing).fields ignoring self-assignment in t.next.next.p = t.next.next.q
./99-labels-everywhere.go:263:7: parameter t leaks to {heap} for (*thing).fields with derefs=1:
./99-labels-everywhere.go:263:7:   flow: {heap} ← *t:
./99-labels-everywhere.go:263:7:     from t.q (dot of pointer) at ./99-labels-everywhere.go:268:14
./99-labels-everywhere.go:263:7:     from t.next.p = t.q (assign) at ./99-labels-everywhere.go:268:11
./99-labels-everywhere.go:263:7: leaking param content: t
./99-labels-everywhere.go:275:6: (*thing).slices ignoring self-assignment in t.s = t.s[i:j]
./99-labels-everywhere.go:276:6: (*thing).slices ignoring self-assignment in t.s = t.t[i:]
./99-labels-everywhere.go:277:6: (*thing).slices ignoring self-assignment in t.s = t.s[:j:j]
./99-labels-everywhere.go:282:7: (*thing).slices ignoring self-assignment in t.ps = t.ps[1:]
./99-labels-everywhere.go:274:7: parameter t leaks to {heap} for (*thing).slices with derefs=0:
./99-labels-everywhere.go:274:7:   flow: {heap} ← t:
./99-labels-everywhere.go:274:7:     from t.a (dot of pointer) at ./99-labels-everywhere.go:278:9
./99-labels-everywhere.go:274:7:     from t.a (address-of) at ./99-labels-everywhere.go:278:11
./99-labels-everywhere.go:274:7:     from t.a[:] (slice) at ./99-labels-everywhere.go:278:11
./99-labels-everywhere.go:274:7:     from t.s = t.a[:] (assign) at ./99-labels-everywhere.go:278:6
./99-labels-everywhere.go:274:7: leaking param: t
./99-labels-everywhere.go:288:10: (*thing).elements ignoring self-assignment in t.ps[i] = t.ps[j]
./99-labels-everywhere.go:289:10: (*thing).elements ignoring self-assignment in t.pa[i] = t.pa[j]
./99-labels-everywhere.go:294:15: (*thing).elements ignoring self-assignment in t.next.ps[i] = t.next.ps[j]
./99-labels-everywhere.go:295:17: (*thing).elements ignoring self-assignment in t.next.pa[i + 1] = t.next.pa[j - 1]
./99-labels-everywhere.go:297:20: (*thing).elements ignoring self-assignment in t.ps[len(t.ps) - 1] = t.ps[*t.p]
./99-labels-everywhere.go:287:7: parameter t leaks to {heap} for (*thing).elements with derefs=1:
./99-labels-everywhere.go:287:7:   flow: {heap} ← *t:
./99-labels-everywhere.go:287:7:     from t.pa (dot of pointer) at ./99-labels-everywhere.go:291:13
./99-labels-everywhere.go:287:7:     from t.pa[j] (fixed-array-index-of) at ./99-labels-everywhere.go:291:16
./99-labels-everywhere.go:287:7:     from t.ps[i] = t.pa[j] (assign) at ./99-labels-everywhere.go:291:10
./99-labels-everywhere.go:287:7: leaking param content: t
./99-labels-everywhere.go:301:8: ofParameters ignoring self-assignment in ps[i] = ps[j]
./99-labels-everywhere.go:303:8: ofParameters ignoring self-assignment in pa[i] = pa[j]
./99-labels-everywhere.go:304:11: ofParameters ignoring self-assignment in (*pa)[i] = (*pa)[j]
./99-labels-everywhere.go:305:5: ofParameters ignoring self-assignment in *s = (*s)[i:]
./99-labels-everywhere.go:306:5: ofParameters ignoring self-assignment in *s = (*s)[i:j]
./99-labels-everywhere.go:309:15: ofParameters ignoring self-assignment in ps[0], ps[1] = ps[1], ps[0]
./99-labels-everywhere.go:309:15: ofParameters ignoring self-assignment in ps[0], ps[1] = ps[1], ps[0]
./99-labels-everywhere.go:300:23: parameter qs leaks to {heap} for ofParameters with derefs=1:
./99-labels-everywhere.go:300:23:   flow: {heap} ← *qs:
./99-labels-everywhere.go:300:23:     from qs[j] (dot of pointer) at ./99-labels-everywhere.go:302:12
./99-labels-everywhere.go:300:23:     from ps[i] = qs[j] (assign) at ./99-labels-everywhere.go:302:8
./99-labels-everywhere.go:300:19: parameter ps leaks to {heap} for ofParameters with derefs=1:
./99-labels-everywhere.go:300:19:   flow: qs ← ps:
./99-labels-everywhere.go:300:19:     from ps, qs = qs, ps (assign-pair) at ./99-labels-everywhere.go:308:9
./99-labels-everywhere.go:300:19:   flow: {heap} ← *qs:
./99-labels-everywhere.go:300:19:     from qs[j] (dot of pointer) at ./99-labels-everywhere.go:302:12
./99-labels-everywhere.go:300:19:     from ps[i] = qs[j] (assign) at ./99-labels-everywhere.go:302:8
./99-labels-everywhere.go:300:19: leaking param content: ps
./99-labels-everywhere.go:300:23: leaking param content: qs
./99-labels-everywhere.go:300:34: pa does not escape
./99-labels-everywhere.go:300:47: s does not escape
./99-labels-everywhere.go:313:6: ofValues ignoring self-assignment in t.p = t.q
./99-labels-everywhere.go:315:10: ofValues ignoring self-assignment in t.ps[i] = t.ps[0]
./99-labels-everywhere.go:316:11: ofValues ignoring self-assignment in t.next.p = t.next.q
./99-labels-everywhere.go:312:24: parameter u leaks to {heap} for ofValues with derefs=0:
./99-labels-everywhere.go:312:24:   flow: {heap} ← u:
./99-labels-everywhere.go:312:24:     from u.next = u (assign) at ./99-labels-everywhere.go:317:9
./99-labels-everywhere.go:312:15: parameter t leaks to {heap} for ofValues with derefs=0:
./99-labels-everywhere.go:312:15:   flow: {heap} ← t:
./99-labels-everywhere.go:312:15:     from t.p (dot) at ./99-labels-everywhere.go:319:8
./99-labels-everywhere.go:312:15:     from gp = t.p (assign) at ./99-labels-everywhere.go:319:5
./99-labels-everywhere.go:312:15: leaking param: t
./99-labels-everywhere.go:312:24: leaking param: u
./99-labels-everywhere.go:329:11: parameter t leaks to ~r0 for same with derefs=0:
./99-labels-everywhere.go:329:11:   flow: ~r0 ← t:
./99-labels-everywhere.go:329:11:     from return t (return) at ./99-labels-everywhere.go:329:30
./99-labels-everywhere.go:329:11: leaking param: t to result ~r0 level=0
./99-labels-everywhere.go:332:7: parameter t leaks to ~r0 for (*thing).list with derefs=1:
./99-labels-everywhere.go:332:7:   flow: ~r0 ← *t:
./99-labels-everywhere.go:332:7:     from t.ps (dot of pointer) at ./99-labels-everywhere.go:332:41
./99-labels-everywhere.go:332:7:     from return t.ps (return) at ./99-labels-everywhere.go:332:33
./99-labels-everywhere.go:332:7: leaking param: t to result ~r0 level=1
./99-labels-everywhere.go:322:19: parameter t leaks to {heap} for throughCalls with derefs=1:
./99-labels-everywhere.go:322:19:   flow: {heap} ← *t:
./99-labels-everywhere.go:322:19:     from same(t) (call parameter) at ./99-labels-everywhere.go:323:18
./99-labels-everywhere.go:322:19:     from same(t).q (dot of pointer) at ./99-labels-everywhere.go:323:21
./99-labels-everywhere.go:322:19:     from same(t).p = same(t).q (assign) at ./99-labels-everywhere.go:323:12
./99-labels-everywhere.go:322:19: leaking param content: t
./99-labels-everywhere.go:342:3: x escapes to heap in inConstant:
./99-labels-everywhere.go:342:3:   flow: p ← &x:
./99-labels-everywhere.go:342:3:     from &x (address-of) at ./99-labels-everywhere.go:343:7
./99-labels-everywhere.go:342:3:     from p = &x (assign) at ./99-labels-everywhere.go:343:5
./99-labels-everywhere.go:353:3: y escapes to heap in inConstant:
./99-labels-everywhere.go:353:3:   flow: p ← &y:
./99-labels-everywhere.go:353:3:     from &y (address-of) at ./99-labels-everywhere.go:354:7
./99-labels-everywhere.go:353:3:     from p = &y (assign) at ./99-labels-everywhere.go:354:5
./99-labels-everywhere.go:342:3: moved to heap: x
./99-labels-everywhere.go:353:3: moved to heap: y
./99-labels-everywhere.go:365:2: x escapes to heap in toConstant:
./99-labels-everywhere.go:365:2:   flow: p ← &x:
./99-labels-everywhere.go:365:2:     from &x (address-of) at ./99-labels-everywhere.go:366:6
./99-labels-everywhere.go:365:2:     from p = &x (assign) at ./99-labels-everywhere.go:366:4
./99-labels-everywhere.go:376:3: y escapes to heap in toConstant:
./99-labels-everywhere.go:376:3:   flow: p ← &y:
./99-labels-everywhere.go:376:3:     from &y (address-of) at ./99-labels-everywhere.go:377:7
./99-labels-everywhere.go:376:3:     from p = &y (assign) at ./99-labels-everywhere.go:377:5
./99-labels-everywhere.go:365:2: moved to heap: x
./99-labels-everywhere.go:376:3: moved to heap: y
./99-labels-everywhere.go:122:3: x escapes to heap in inLiteral.func1:
./99-labels-everywhere.go:122:3:   flow: p ← &x:
./99-labels-everywhere.go:122:3:     from &x (address-of) at ./99-labels-everywhere.go:123:7
./99-labels-everywhere.go:122:3:     from p = &x (assign) at ./99-labels-everywhere.go:123:5
./99-labels-everywhere.go:122:3: moved to heap: x
