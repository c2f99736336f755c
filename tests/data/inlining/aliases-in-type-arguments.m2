# command-line-arguments
./aliases-in-type-arguments.go:8:6: can inline F[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }] with cost 19 as: func(*[6]uintptr, go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }) go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } { v0 = <nil>; gx = v0; gx = new(<node DYNAMICTYPE>); return e }
./aliases-in-type-arguments.go:8:6: can inline F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]] with cost 25 as: func([]struct { a B[int,bool]; b int }) []struct { a B[int,bool]; b int } { return F[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }](&.dict.F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]], e) }
./aliases-in-type-arguments.go:8:6: can inline F[go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }] with cost 19 as: func(*[6]uintptr, go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() }) go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() } { v0 = <nil>; gx = v0; gx = new(<node DYNAMICTYPE>); return e }
./aliases-in-type-arguments.go:8:6: can inline F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }] with cost 25 as: func(H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }] { return F[go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }](&.dict.F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e) }
./aliases-in-type-arguments.go:13:6: can inline use with cost 8 as: func() { gx = F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]]; gx = F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }] }
./aliases-in-type-arguments.go:4:6: can inline (*B[go.shape.int,go.shape.bool]).m1 with cost 6 as: method(*B[go.shape.int,go.shape.bool]) func(*[3]uintptr, go.shape.int) go.shape.int { gx = t; return e }
./aliases-in-type-arguments.go:7:6: can inline (*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]).m2 with cost 7 as: method(*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]) func(*[4]uintptr, go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }) go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } { gx = &e; return e }
./aliases-in-type-arguments.go:4:6: can inline (*B[go.shape.*uint8,go.shape.*uint8]).m1 with cost 6 as: method(*B[go.shape.*uint8,go.shape.*uint8]) func(*[3]uintptr, go.shape.*uint8) go.shape.*uint8 { gx = t; return e }
./aliases-in-type-arguments.go:7:6: can inline (*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2 with cost 7 as: method(*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func(*[4]uintptr, go.shape.*uint8) go.shape.*uint8 { gx = &e; return e }
./aliases-in-type-arguments.go:4:6: can inline (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with cost 6 as: method(*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func(*[3]uintptr, go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }) go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } { gx = t; return e }
./aliases-in-type-arguments.go:7:6: can inline (*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2 with cost 7 as: method(*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func(*[4]uintptr, go.shape.[]func()) go.shape.[]func() { gx = &e; return e }
./aliases-in-type-arguments.go:4:6: can inline (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with cost 6 as: method(*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func(*[3]uintptr, go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }) go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } { gx = t; return e }
./aliases-in-type-arguments.go:7:6: can inline (*H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2 with cost 13 as: method(*H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func([]func()) []func() { return (*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2(t, &.dict.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e) }
./aliases-in-type-arguments.go:4:6: can inline (*B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with cost 12 as: method(*B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func(struct { a B[int,bool]; b int }) struct { a B[int,bool]; b int } { return (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1(t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e) }
./aliases-in-type-arguments.go:7:6: can inline (*H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2 with cost 13 as: method(*H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func(*struct { a B[int,bool]; b int }) *struct { a B[int,bool]; b int } { return (*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2(t, &.dict.H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e) }
./aliases-in-type-arguments.go:4:6: can inline (*B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with cost 12 as: method(*B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]) func([]struct { a B[int,bool]; b int }) []struct { a B[int,bool]; b int } { return (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1(t, &.dict.B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e) }
./aliases-in-type-arguments.go:7:6: can inline (*H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]).m2 with cost 13 as: method(*H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]) func(struct { a B[int,bool]; b int }) struct { a B[int,bool]; b int } { return (*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]).m2(t, &.dict.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string], e) }
./aliases-in-type-arguments.go:4:6: can inline (*B[*string,*string]).m1 with cost 12 as: method(*B[*string,*string]) func(*string) *string { return (*B[go.shape.*uint8,go.shape.*uint8]).m1(t, &.dict.B[*string,*string], e) }
./aliases-in-type-arguments.go:4:6: can inline (*B[int,bool]).m1 with cost 12 as: method(*B[int,bool]) func(int) int { return (*B[go.shape.int,go.shape.bool]).m1(t, &.dict.B[int,bool], e) }
./aliases-in-type-arguments.go:8:6: inlining call to F[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }]
./aliases-in-type-arguments.go:8:6: inlining call to F[go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]
./aliases-in-type-arguments.go:7:6: inlining call to (*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2
./aliases-in-type-arguments.go:4:6: inlining call to (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
./aliases-in-type-arguments.go:7:6: inlining call to (*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2
./aliases-in-type-arguments.go:4:6: inlining call to (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
./aliases-in-type-arguments.go:7:6: inlining call to (*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]).m2
./aliases-in-type-arguments.go:4:6: inlining call to (*B[go.shape.*uint8,go.shape.*uint8]).m1
./aliases-in-type-arguments.go:4:6: inlining call to (*B[go.shape.int,go.shape.bool]).m1
<autogenerated>:1: inlining call to (*B[*string,*string]).m1
<autogenerated>:1: inlining call to (*B[go.shape.*uint8,go.shape.*uint8]).m1
<autogenerated>:1: inlining call to (*B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1
<autogenerated>:1: inlining call to (*B[go.shape.*uint8,go.shape.*uint8]).m1
<autogenerated>:1: inlining call to (*B[*string,*string]).m1
<autogenerated>:1: inlining call to (*B[go.shape.*uint8,go.shape.*uint8]).m1
./aliases-in-type-arguments.go:8:6: v0 escapes to heap in F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]]:
./aliases-in-type-arguments.go:8:6:   flow: {heap} ← &{storage for v0}:
./aliases-in-type-arguments.go:8:6:     from v0 (spill) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6:     from gx = v0 (assign) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6: new(<node DYNAMICTYPE>) escapes to heap in F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]]:
./aliases-in-type-arguments.go:8:6:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./aliases-in-type-arguments.go:8:6:     from new(<node DYNAMICTYPE>) (spill) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6:     from gx = new(<node DYNAMICTYPE>) (assign) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:18: parameter e leaks to ~r0 for F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]] with derefs=0:
./aliases-in-type-arguments.go:8:18:   flow: e ← e:
./aliases-in-type-arguments.go:8:18:     from .dict, e := &.dict.F[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },command-line-arguments.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]], e (assign-pair) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:18:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:8:18:     from ~r0 = e (assign-pair) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:18:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:8:18:     from return ~r0 (return) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6: v0 escapes to heap
./aliases-in-type-arguments.go:8:6: new(<node DYNAMICTYPE>) escapes to heap
./aliases-in-type-arguments.go:8:6: v0 escapes to heap in F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]:
./aliases-in-type-arguments.go:8:6:   flow: {heap} ← &{storage for v0}:
./aliases-in-type-arguments.go:8:6:     from v0 (spill) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6:     from gx = v0 (assign) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6: new(<node DYNAMICTYPE>) escapes to heap in F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]:
./aliases-in-type-arguments.go:8:6:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./aliases-in-type-arguments.go:8:6:     from new(<node DYNAMICTYPE>) (spill) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6:     from gx = new(<node DYNAMICTYPE>) (assign) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:18: parameter e leaks to ~r0 for F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }] with derefs=0:
./aliases-in-type-arguments.go:8:18:   flow: e ← e:
./aliases-in-type-arguments.go:8:18:     from .dict, e := &.dict.F[command-line-arguments.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }],struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:18:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:8:18:     from ~r0 = e (assign-pair) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:18:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:8:18:     from return ~r0 (return) at ./aliases-in-type-arguments.go:8:6
./aliases-in-type-arguments.go:8:6: v0 escapes to heap
./aliases-in-type-arguments.go:8:6: new(<node DYNAMICTYPE>) escapes to heap
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[go.shape.int,go.shape.bool]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:36
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:34
./aliases-in-type-arguments.go:7:22: e escapes to heap in (*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]).m2:
./aliases-in-type-arguments.go:7:22:   flow: {heap} ← &e:
./aliases-in-type-arguments.go:7:22:     from &e (address-of) at ./aliases-in-type-arguments.go:7:36
./aliases-in-type-arguments.go:7:22:     from &e (interface-converted) at ./aliases-in-type-arguments.go:7:36
./aliases-in-type-arguments.go:7:22:     from gx = &e (assign) at ./aliases-in-type-arguments.go:7:34
./aliases-in-type-arguments.go:7:22: moved to heap: e
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[go.shape.*uint8,go.shape.*uint8]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:36
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:34
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*B[go.shape.*uint8,go.shape.*uint8]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from return e (return) at ./aliases-in-type-arguments.go:4:39
./aliases-in-type-arguments.go:7:22: e escapes to heap in (*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2:
./aliases-in-type-arguments.go:7:22:   flow: {heap} ← &e:
./aliases-in-type-arguments.go:7:22:     from &e (address-of) at ./aliases-in-type-arguments.go:7:36
./aliases-in-type-arguments.go:7:22:     from &e (interface-converted) at ./aliases-in-type-arguments.go:7:36
./aliases-in-type-arguments.go:7:22:     from gx = &e (assign) at ./aliases-in-type-arguments.go:7:34
./aliases-in-type-arguments.go:7:22: moved to heap: e
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:36
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:34
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*B[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from return e (return) at ./aliases-in-type-arguments.go:4:39
./aliases-in-type-arguments.go:7:22: e escapes to heap in (*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2:
./aliases-in-type-arguments.go:7:22:   flow: {heap} ← &e:
./aliases-in-type-arguments.go:7:22:     from &e (address-of) at ./aliases-in-type-arguments.go:7:36
./aliases-in-type-arguments.go:7:22:     from &e (interface-converted) at ./aliases-in-type-arguments.go:7:36
./aliases-in-type-arguments.go:7:22:     from gx = &e (assign) at ./aliases-in-type-arguments.go:7:34
./aliases-in-type-arguments.go:7:22: moved to heap: e
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:36
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:34
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*B[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from return e (return) at ./aliases-in-type-arguments.go:4:39
./aliases-in-type-arguments.go:9:32: v0 escapes to heap in F[go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]:
./aliases-in-type-arguments.go:9:32:   flow: {heap} ← &{storage for v0}:
./aliases-in-type-arguments.go:9:32:     from v0 (spill) at ./aliases-in-type-arguments.go:9:32
./aliases-in-type-arguments.go:9:32:     from gx = v0 (assign) at ./aliases-in-type-arguments.go:9:30
./aliases-in-type-arguments.go:10:10: new(<node DYNAMICTYPE>) escapes to heap in F[go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]:
./aliases-in-type-arguments.go:10:10:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./aliases-in-type-arguments.go:10:10:     from new(<node DYNAMICTYPE>) (spill) at ./aliases-in-type-arguments.go:10:10
./aliases-in-type-arguments.go:10:10:     from new(<node DYNAMICTYPE>) (interface-converted) at ./aliases-in-type-arguments.go:10:10
./aliases-in-type-arguments.go:10:10:     from gx = new(<node DYNAMICTYPE>) (assign) at ./aliases-in-type-arguments.go:10:5
./aliases-in-type-arguments.go:8:18: parameter e leaks to ~r0 for F[go.shape.struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() },go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }] with derefs=0:
./aliases-in-type-arguments.go:8:18:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:8:18:     from return e (return) at ./aliases-in-type-arguments.go:11:2
./aliases-in-type-arguments.go:9:32: v0 escapes to heap
./aliases-in-type-arguments.go:10:10: new(<node DYNAMICTYPE>) escapes to heap
./aliases-in-type-arguments.go:7:6: e escapes to heap in (*H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2:
./aliases-in-type-arguments.go:7:6:   flow: {heap} ← &e:
./aliases-in-type-arguments.go:7:6:     from &e (address-of) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6:     from &e (interface-converted) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6:     from gx = &e (assign) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:22: parameter e leaks to e for (*H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2 with derefs=0:
./aliases-in-type-arguments.go:7:22:   flow: e ← e:
./aliases-in-type-arguments.go:7:22:     from _, .dict, e := 0, &.dict.H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6: moved to heap: e
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:7:6: e escapes to heap in (*H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2:
./aliases-in-type-arguments.go:7:6:   flow: {heap} ← &e:
./aliases-in-type-arguments.go:7:6:     from &e (address-of) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6:     from &e (interface-converted) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6:     from gx = &e (assign) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:22: parameter e leaks to e for (*H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m2 with derefs=0:
./aliases-in-type-arguments.go:7:22:   flow: e ← e:
./aliases-in-type-arguments.go:7:22:     from _, .dict, e := 0, &.dict.H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6: moved to heap: e
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:9:32: v0 escapes to heap in F[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }]:
./aliases-in-type-arguments.go:9:32:   flow: {heap} ← &{storage for v0}:
./aliases-in-type-arguments.go:9:32:     from v0 (spill) at ./aliases-in-type-arguments.go:9:32
./aliases-in-type-arguments.go:9:32:     from gx = v0 (assign) at ./aliases-in-type-arguments.go:9:30
./aliases-in-type-arguments.go:10:10: new(<node DYNAMICTYPE>) escapes to heap in F[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }]:
./aliases-in-type-arguments.go:10:10:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./aliases-in-type-arguments.go:10:10:     from new(<node DYNAMICTYPE>) (spill) at ./aliases-in-type-arguments.go:10:10
./aliases-in-type-arguments.go:10:10:     from new(<node DYNAMICTYPE>) (interface-converted) at ./aliases-in-type-arguments.go:10:10
./aliases-in-type-arguments.go:10:10:     from gx = new(<node DYNAMICTYPE>) (assign) at ./aliases-in-type-arguments.go:10:5
./aliases-in-type-arguments.go:8:18: parameter e leaks to ~r0 for F[go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }] with derefs=0:
./aliases-in-type-arguments.go:8:18:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:8:18:     from return e (return) at ./aliases-in-type-arguments.go:11:2
./aliases-in-type-arguments.go:9:32: v0 escapes to heap
./aliases-in-type-arguments.go:10:10: new(<node DYNAMICTYPE>) escapes to heap
./aliases-in-type-arguments.go:7:6: e escapes to heap in (*H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]).m2:
./aliases-in-type-arguments.go:7:6:   flow: {heap} ← &e:
./aliases-in-type-arguments.go:7:6:     from &e (address-of) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6:     from &e (interface-converted) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6:     from gx = &e (assign) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:22: parameter e leaks to e for (*H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]).m2 with derefs=0:
./aliases-in-type-arguments.go:7:22:   flow: e ← e:
./aliases-in-type-arguments.go:7:22:     from _, .dict, e := 0, &.dict.H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string], e (assign-pair) at ./aliases-in-type-arguments.go:7:6
./aliases-in-type-arguments.go:7:6: moved to heap: e
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[*string,*string]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[*string,*string], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*B[*string,*string]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[*string,*string], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*B[int,bool]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[int,bool], e (assign-pair) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at ./aliases-in-type-arguments.go:4:6
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[*string,*string], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*H[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },*string]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[*string,*string], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*H[*struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*H[[]func(),struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() }).command-line-arguments.m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to go.shape.~r0 for (*struct { B = command-line-arguments.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e []func() }).command-line-arguments.m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: go.shape.~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: go.shape.~r0 ← go.shape.~r0:
./aliases-in-type-arguments.go:4:22:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: go.shape.~r0 ← go.shape.~r0:
./aliases-in-type-arguments.go:4:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t.B, .dict, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*H[go.shape.[]func(),go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t.B, .dict, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t.B, .dict, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*H[go.shape.*uint8,go.shape.[]struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t.B, .dict, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t.B, .dict, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to ~r0 for (*H[go.shape.struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int },go.shape.*uint8]).m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t.B, .dict, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: ~r0 ← ~r0:
./aliases-in-type-arguments.go:4:22:     from return ~r0 (return) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7: parameter t leaks to {heap} for (*struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }).command-line-arguments.m1 with derefs=0:
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t.B (dot of pointer) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t.B (address-of) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: t ← t:
./aliases-in-type-arguments.go:4:7:     from t, .dict, e := t, &.dict.B[*string,*string], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:   flow: {heap} ← t:
./aliases-in-type-arguments.go:4:7:     from t (interface-converted) at <autogenerated>:1
./aliases-in-type-arguments.go:4:7:     from gx = t (assign) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22: parameter e leaks to go.shape.~r0 for (*struct { B = command-line-arguments.B[*string,*string]; command-line-arguments.f0 struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int }; command-line-arguments.e struct { command-line-arguments.a command-line-arguments.B[int,bool]; command-line-arguments.b int } }).command-line-arguments.m1 with derefs=0:
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, e := t.B, e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: e ← e:
./aliases-in-type-arguments.go:4:22:     from t, .dict, e := t, &.dict.B[*string,*string], e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: go.shape.~r0 ← e:
./aliases-in-type-arguments.go:4:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: go.shape.~r0 ← go.shape.~r0:
./aliases-in-type-arguments.go:4:22:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
./aliases-in-type-arguments.go:4:22:   flow: go.shape.~r0 ← go.shape.~r0:
./aliases-in-type-arguments.go:4:22:     from return go.shape.~r0 (return) at <autogenerated>:1
