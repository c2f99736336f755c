# command-line-arguments
./14-several-results.go:5:6: can inline pair with cost 3 as: func(*int, *int) (*int, *int) { return a, b }
./14-several-results.go:6:6: can inline none with cost 3 as: func(*int) { sink = a }
./14-several-results.go:7:6: can inline three with cost 5 as: func() (int, error, *T) { return 1, nil, &T{} }
./14-several-results.go:8:6: can inline take with cost 5 as: func(*int, *int) *T { return &T{...} }
./14-several-results.go:9:6: can inline variadic with cost 2 as: func(...interface {}) []interface {} { return xs }
./14-several-results.go:14:6: cannot inline main: unhandled op DEFER
./14-several-results.go:20:2: can inline main.deferwrap1 with cost 3 as: func() { println(.autotmp_12, .autotmp_13) }
./14-several-results.go:21:2: can inline main.gowrap2 with cost 9 as: func() { take(.autotmp_16, .autotmp_17) }
./14-several-results.go:16:16: inlining call to pair
./14-several-results.go:16:11: inlining call to take
./14-several-results.go:17:15: inlining call to three
./14-several-results.go:18:22: inlining call to pair
./14-several-results.go:18:17: inlining call to variadic
./14-several-results.go:19:6: inlining call to none
./14-several-results.go:20:20: inlining call to pair
./14-several-results.go:21:14: inlining call to pair
./14-several-results.go:21:9: inlining call to take
./14-several-results.go:5:14: parameter b leaks to ~r1 for pair with derefs=0:
./14-several-results.go:5:14:   flow: ~r1 ← b:
./14-several-results.go:5:14:     from return a, b (return) at ./14-several-results.go:5:43
./14-several-results.go:5:11: parameter a leaks to ~r0 for pair with derefs=0:
./14-several-results.go:5:11:   flow: ~r0 ← a:
./14-several-results.go:5:11:     from return a, b (return) at ./14-several-results.go:5:43
./14-several-results.go:5:11: leaking param: a to result ~r0 level=0
./14-several-results.go:5:14: leaking param: b to result ~r1 level=0
./14-several-results.go:6:11: parameter a leaks to {heap} for none with derefs=0:
./14-several-results.go:6:11:   flow: {heap} ← a:
./14-several-results.go:6:11:     from sink = a (assign) at ./14-several-results.go:6:48
./14-several-results.go:6:11: leaking param: a
./14-several-results.go:7:58: &T{} escapes to heap in three:
./14-several-results.go:7:58:   flow: ~r2 ← &{storage for &T{}}:
./14-several-results.go:7:58:     from &T{} (spill) at ./14-several-results.go:7:58
./14-several-results.go:7:58:     from return 1, nil, &T{} (return) at ./14-several-results.go:7:43
./14-several-results.go:7:58: &T{} escapes to heap
./14-several-results.go:8:50: &T{...} escapes to heap in take:
./14-several-results.go:8:50:   flow: ~r0 ← &{storage for &T{...}}:
./14-several-results.go:8:50:     from &T{...} (spill) at ./14-several-results.go:8:50
./14-several-results.go:8:50:     from return &T{...} (return) at ./14-several-results.go:8:43
./14-several-results.go:8:11: parameter a leaks to {storage for &T{...}} for take with derefs=0:
./14-several-results.go:8:11:   flow: {storage for &T{...}} ← a:
./14-several-results.go:8:11:     from T{...} (struct literal element) at ./14-several-results.go:8:52
./14-several-results.go:8:11: leaking param: a
./14-several-results.go:8:14: b does not escape
./14-several-results.go:8:50: &T{...} escapes to heap
./14-several-results.go:9:15: parameter xs leaks to ~r0 for variadic with derefs=0:
./14-several-results.go:9:15:   flow: ~r0 ← xs:
./14-several-results.go:9:15:     from return xs (return) at ./14-several-results.go:9:50
./14-several-results.go:9:15: leaking param: xs to result ~r0 level=0
./14-several-results.go:21:2: func literal escapes to heap in main:
./14-several-results.go:21:2:   flow: {heap} ← &{storage for func literal}:
./14-several-results.go:21:2:     from func literal (spill) at ./14-several-results.go:21:2
./14-several-results.go:16:2: main capturing by value: .autotmp_12 (addr=false assign=false width=8)
./14-several-results.go:20:2: main capturing by value: .autotmp_13 (addr=false assign=false width=8)
./14-several-results.go:16:2: main capturing by value: .autotmp_16 (addr=false assign=false width=8)
./14-several-results.go:21:2: main capturing by value: .autotmp_17 (addr=false assign=false width=8)
./14-several-results.go:18:17: ... argument escapes to heap in main:
./14-several-results.go:18:17:   flow: xs ← &{storage for ... argument}:
./14-several-results.go:18:17:     from ... argument (spill) at ./14-several-results.go:18:17
./14-several-results.go:18:17:     from xs := ... argument (assign-pair) at ./14-several-results.go:18:17
./14-several-results.go:18:17:   flow: ~r0 ← xs:
./14-several-results.go:18:17:     from ~r0 = xs (assign-pair) at ./14-several-results.go:18:17
./14-several-results.go:18:17:   flow: {heap} ← ~r0:
./14-several-results.go:18:17:     from hold = ~r0 (assign) at ./14-several-results.go:18:7
./14-several-results.go:15:2: x escapes to heap in main:
./14-several-results.go:15:2:   flow: a ← &x:
./14-several-results.go:15:2:     from &x (address-of) at ./14-several-results.go:16:17
./14-several-results.go:15:2:     from a, b := &x, &y (assign-pair) at ./14-several-results.go:16:16
./14-several-results.go:15:2:   flow: ~r0 ← a:
./14-several-results.go:15:2:     from ~r0, ~r1 = a, b (assign-pair) at ./14-several-results.go:16:16
./14-several-results.go:15:2:   flow: .autotmp_3 ← ~r0:
./14-several-results.go:15:2:   flow: a ← .autotmp_3:
./14-several-results.go:15:2:     from a, _ := (*int)(.autotmp_3), 0 (assign-pair) at ./14-several-results.go:16:11
./14-several-results.go:15:2:   flow: {storage for &T{...}} ← a:
./14-several-results.go:15:2:     from T{...} (struct literal element) at ./14-several-results.go:16:11
./14-several-results.go:15:2:   flow: ~r0 ← &{storage for &T{...}}:
./14-several-results.go:15:2:     from &T{...} (spill) at ./14-several-results.go:16:11
./14-several-results.go:15:2:     from ~r0 = &T{...} (assign-pair) at ./14-several-results.go:16:11
./14-several-results.go:15:2:   flow: t ← ~r0:
./14-several-results.go:15:2:     from t := ~r0 (assign) at ./14-several-results.go:16:4
./14-several-results.go:15:2:   flow: a ← *t:
./14-several-results.go:15:2:     from t.p (dot of pointer) at ./14-several-results.go:19:8
./14-several-results.go:15:2:     from a := t.p (assign-pair) at ./14-several-results.go:19:6
./14-several-results.go:15:2:   flow: {heap} ← a:
./14-several-results.go:15:2:     from sink = a (assign) at ./14-several-results.go:19:6
./14-several-results.go:15:5: y escapes to heap in main:
./14-several-results.go:15:5:   flow: b ← &y:
./14-several-results.go:15:5:     from &y (address-of) at ./14-several-results.go:21:19
./14-several-results.go:15:5:     from a, b := &x, &y (assign-pair) at ./14-several-results.go:21:14
./14-several-results.go:15:5:   flow: ~r1 ← b:
./14-several-results.go:15:5:     from ~r0, ~r1 = a, b (assign-pair) at ./14-several-results.go:21:14
./14-several-results.go:15:5:   flow: .autotmp_15 ← ~r1:
./14-several-results.go:15:5:   flow: .autotmp_17 ← .autotmp_15:
./14-several-results.go:15:5:     from .autotmp_16, .autotmp_17 = (*int)(.autotmp_14), .autotmp_15 (assign-pair) at ./14-several-results.go:21:2
./14-several-results.go:15:5:   flow: {storage for func literal} ← .autotmp_17:
./14-several-results.go:15:5:     from .autotmp_17 (captured by a closure) at ./14-several-results.go:21:2
./14-several-results.go:15:2: moved to heap: x
./14-several-results.go:15:5: moved to heap: y
./14-several-results.go:16:11: &T{...} does not escape
./14-several-results.go:17:15: &T{} does not escape
./14-several-results.go:18:17: ... argument escapes to heap
./14-several-results.go:21:9: &T{...} does not escape
