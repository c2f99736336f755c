# command-line-arguments
./99-aliases-of-nothing.go:21:6: can inline named with cost 12 as: func() { v = <nil>; gx = v; gx = inner[command-line-arguments.held[string]]{} }
./99-aliases-of-nothing.go:27:6: can inline derived[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool },go.shape.int] with cost 20 as: func(*[7]uintptr, go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }) go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool } { gx = new(<node DYNAMICTYPE>); gx = new(<node DYNAMICTYPE>); return e }
./99-aliases-of-nothing.go:27:6: can inline derived[command-line-arguments.held[bool],int] with cost 26 as: func(held[bool]) held[bool] { return derived[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool },go.shape.int](&.dict.derived[command-line-arguments.held[bool],int], e) }
./99-aliases-of-nothing.go:27:6: can inline derived[go.shape.float64,go.shape.[]chan int] with cost 20 as: func(*[7]uintptr, go.shape.float64) go.shape.float64 { gx = new(<node DYNAMICTYPE>); gx = new(<node DYNAMICTYPE>); return e }
./99-aliases-of-nothing.go:27:6: can inline derived[float64,[]chan int] with cost 26 as: func(float64) float64 { return derived[go.shape.float64,go.shape.[]chan int](&.dict.derived[float64,[]chan int], e) }
./99-aliases-of-nothing.go:33:6: can inline uses with cost 8 as: func() { gx = derived[command-line-arguments.held[bool],int]; gx = derived[float64,[]chan int] }
./99-aliases-of-nothing.go:56:6: can inline given[go.shape.int,go.shape.string] with cost 15 as: func(*[7]uintptr, go.shape.int) (any, any) { return new(<node DYNAMICTYPE>), new(<node DYNAMICTYPE>) }
./99-aliases-of-nothing.go:56:6: can inline given[int,string] with cost 30 as: func(int) (any, any) { return .autotmp_3, .autotmp_4 }
./99-aliases-of-nothing.go:60:6: can inline gives with cost 4 as: func() { gx = given[int,string] }
./99-aliases-of-nothing.go:42:6: can inline base[go.shape.func(interface {}) int].own with cost 2 as: method(base[go.shape.func(interface {}) int]) func(*[2]uintptr, go.shape.func(interface {}) int) go.shape.func(interface {}) int { return e }
./99-aliases-of-nothing.go:54:6: can inline (*single[go.shape.string,go.shape.[]int8]).set with cost 2 as: method(*single[go.shape.string,go.shape.[]int8]) func(*[2]uintptr, go.shape.string) go.shape.string { return e }
./99-aliases-of-nothing.go:42:6: can inline base[go.shape.string].own with cost 2 as: method(base[go.shape.string]) func(*[2]uintptr, go.shape.string) go.shape.string { return e }
./99-aliases-of-nothing.go:54:6: can inline (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }]).set with cost 2 as: method(*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }]) func(*[2]uintptr, go.shape.func(interface {}) bool) go.shape.func(interface {}) bool { return e }
./99-aliases-of-nothing.go:42:6: can inline base[go.shape.func(interface {}) bool].own with cost 2 as: method(base[go.shape.func(interface {}) bool]) func(*[2]uintptr, go.shape.func(interface {}) bool) go.shape.func(interface {}) bool { return e }
./99-aliases-of-nothing.go:54:6: can inline (*single[func(interface {}) bool,command-line-arguments.single[string,[]int8]]).set with cost 8 as: method(*single[func(interface {}) bool,command-line-arguments.single[string,[]int8]]) func(func(any) bool) func(any) bool { return (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }]).set(t, &.dict.single[func(interface {}) bool,command-line-arguments.single[string,[]int8]], e) }
./99-aliases-of-nothing.go:42:6: can inline base[func(interface {}) bool].own with cost 8 as: method(base[func(interface {}) bool]) func(func(any) bool) func(any) bool { return base[go.shape.func(interface {}) bool].own(t, &.dict.base[func(interface {}) bool], e) }
./99-aliases-of-nothing.go:54:6: can inline (*single[string,[]int8]).set with cost 8 as: method(*single[string,[]int8]) func(string) string { return (*single[go.shape.string,go.shape.[]int8]).set(t, &.dict.single[string,[]int8], e) }
./99-aliases-of-nothing.go:42:6: can inline base[func(interface {}) int].own with cost 8 as: method(base[func(interface {}) int]) func(func(any) int) func(any) int { return base[go.shape.func(interface {}) int].own(t, &.dict.base[func(interface {}) int], e) }
./99-aliases-of-nothing.go:42:6: can inline base[string].own with cost 8 as: method(base[string]) func(string) string { return base[go.shape.string].own(t, &.dict.base[string], e) }
./99-aliases-of-nothing.go:54:6: can inline (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }]).set with cost 2 as: method(*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }]) func(*[2]uintptr, go.shape.func(interface {}) bool) go.shape.func(interface {}) bool { return e }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.bool].get with cost 7 as: method(held[go.shape.bool]) func(*[3]uintptr, go.shape.bool) go.shape.bool { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.[]chan int].get with cost 7 as: method(held[go.shape.[]chan int]) func(*[3]uintptr, go.shape.[]chan int) go.shape.[]chan int { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get with cost 7 as: method(held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }]) func(*[3]uintptr, go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }) go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool } { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.interface { Error() string }].get with cost 7 as: method(held[go.shape.interface { Error() string }]) func(*[3]uintptr, go.shape.interface { Error() string }) go.shape.interface { Error() string } { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.float64].get with cost 7 as: method(held[go.shape.float64]) func(*[3]uintptr, go.shape.float64) go.shape.float64 { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[float64].get with cost 13 as: method(held[float64]) func(float64) float64 { return held[go.shape.float64].get(t, &.dict.held[float64], e) }
./99-aliases-of-nothing.go:14:6: can inline held[error].get with cost 13 as: method(held[error]) func(error) error { return held[go.shape.interface { Error() string }].get(t, &.dict.held[error], e) }
./99-aliases-of-nothing.go:14:6: can inline held[command-line-arguments.held[bool]].get with cost 13 as: method(held[command-line-arguments.held[bool]]) func(held[bool]) held[bool] { return held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get(t, &.dict.held[command-line-arguments.held[bool]], e) }
./99-aliases-of-nothing.go:14:6: can inline held[[]chan int].get with cost 13 as: method(held[[]chan int]) func([]chan int) []chan int { return held[go.shape.[]chan int].get(t, &.dict.held[[]chan int], e) }
./99-aliases-of-nothing.go:14:6: can inline held[bool].get with cost 13 as: method(held[bool]) func(bool) bool { return held[go.shape.bool].get(t, &.dict.held[bool], e) }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.*uint8].get with cost 7 as: method(held[go.shape.*uint8]) func(*[3]uintptr, go.shape.*uint8) go.shape.*uint8 { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[go.shape.string].get with cost 7 as: method(held[go.shape.string]) func(*[3]uintptr, go.shape.string) go.shape.string { gx = t; return t.e }
./99-aliases-of-nothing.go:14:6: can inline held[string].get with cost 13 as: method(held[string]) func(string) string { return held[go.shape.string].get(t, &.dict.held[string], e) }
./99-aliases-of-nothing.go:14:6: can inline held[*int].get with cost 13 as: method(held[*int]) func(*int) *int { return held[go.shape.*uint8].get(t, &.dict.held[*int], e) }
./99-aliases-of-nothing.go:27:6: inlining call to derived[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool },go.shape.int]
./99-aliases-of-nothing.go:27:6: inlining call to derived[go.shape.float64,go.shape.[]chan int]
./99-aliases-of-nothing.go:56:6: inlining call to given[go.shape.int,go.shape.string]
./99-aliases-of-nothing.go:54:6: inlining call to (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }]).set
./99-aliases-of-nothing.go:42:6: inlining call to base[go.shape.func(interface {}) bool].own
./99-aliases-of-nothing.go:54:6: inlining call to (*single[go.shape.string,go.shape.[]int8]).set
./99-aliases-of-nothing.go:42:6: inlining call to base[go.shape.func(interface {}) int].own
./99-aliases-of-nothing.go:42:6: inlining call to base[go.shape.string].own
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.float64].get
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.interface { Error() string }].get
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.[]chan int].get
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.bool].get
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.string].get
./99-aliases-of-nothing.go:14:6: inlining call to held[go.shape.*uint8].get
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[func(interface {}) int].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) int].own
<autogenerated>:1: inlining call to base[func(interface {}) int].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) int].own
<autogenerated>:1: inlining call to base[func(interface {}) int].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) int].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) int].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) int].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) int].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.string].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to base[go.shape.func(interface {}) bool].own
<autogenerated>:1: inlining call to held[bool].get
<autogenerated>:1: inlining call to held[go.shape.bool].get
<autogenerated>:1: inlining call to held[[]chan int].get
<autogenerated>:1: inlining call to held[go.shape.[]chan int].get
<autogenerated>:1: inlining call to held[command-line-arguments.held[bool]].get
<autogenerated>:1: inlining call to held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get
<autogenerated>:1: inlining call to held[error].get
<autogenerated>:1: inlining call to held[go.shape.interface { Error() string }].get
<autogenerated>:1: inlining call to held[float64].get
<autogenerated>:1: inlining call to held[go.shape.float64].get
<autogenerated>:1: inlining call to held[go.shape.float64].get
<autogenerated>:1: inlining call to held[go.shape.interface { Error() string }].get
<autogenerated>:1: inlining call to held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get
<autogenerated>:1: inlining call to held[go.shape.[]chan int].get
<autogenerated>:1: inlining call to held[go.shape.bool].get
<autogenerated>:1: inlining call to held[*int].get
<autogenerated>:1: inlining call to held[go.shape.*uint8].get
<autogenerated>:1: inlining call to held[string].get
<autogenerated>:1: inlining call to held[go.shape.string].get
<autogenerated>:1: inlining call to held[go.shape.string].get
<autogenerated>:1: inlining call to held[go.shape.*uint8].get
./99-aliases-of-nothing.go:23:7: v escapes to heap in named:
./99-aliases-of-nothing.go:23:7:   flow: {heap} ← &{storage for v}:
./99-aliases-of-nothing.go:23:7:     from v (spill) at ./99-aliases-of-nothing.go:23:7
./99-aliases-of-nothing.go:23:7:     from gx = v (assign) at ./99-aliases-of-nothing.go:23:5
./99-aliases-of-nothing.go:24:26: inner[command-line-arguments.held[string]]{} escapes to heap in named:
./99-aliases-of-nothing.go:24:26:   flow: {heap} ← &{storage for inner[command-line-arguments.held[string]]{}}:
./99-aliases-of-nothing.go:24:26:     from inner[command-line-arguments.held[string]]{} (spill) at ./99-aliases-of-nothing.go:24:26
./99-aliases-of-nothing.go:24:26:     from gx = inner[command-line-arguments.held[string]]{} (assign) at ./99-aliases-of-nothing.go:24:5
./99-aliases-of-nothing.go:23:7: v escapes to heap
./99-aliases-of-nothing.go:24:26: inner[command-line-arguments.held[string]]{} escapes to heap
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap in derived[command-line-arguments.held[bool],int]:
./99-aliases-of-nothing.go:27:6:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap in derived[command-line-arguments.held[bool],int]:
./99-aliases-of-nothing.go:27:6:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:24: parameter e leaks to ~r0 for derived[command-line-arguments.held[bool],int] with derefs=0:
./99-aliases-of-nothing.go:27:24:   flow: e ← e:
./99-aliases-of-nothing.go:27:24:     from .dict, e := &.dict.derived[command-line-arguments.held[bool],int], e (assign-pair) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:24:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:27:24:     from ~r0 = e (assign-pair) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:24:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:27:24:     from return ~r0 (return) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap in derived[float64,[]chan int]:
./99-aliases-of-nothing.go:27:6:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap in derived[float64,[]chan int]:
./99-aliases-of-nothing.go:27:6:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:27:6
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:27:6: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:56:6: new(<node DYNAMICTYPE>) escapes to heap in given[int,string]:
./99-aliases-of-nothing.go:56:6:   flow: ~r1 ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:56:6:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6:     from ~r0, ~r1 = new(<node DYNAMICTYPE>), new(<node DYNAMICTYPE>) (assign-pair) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6:   flow: .autotmp_4 ← ~r1:
./99-aliases-of-nothing.go:56:6:   flow: ~r1 ← .autotmp_4:
./99-aliases-of-nothing.go:56:6:     from return .autotmp_3, .autotmp_4 (return) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6: new(<node DYNAMICTYPE>) escapes to heap in given[int,string]:
./99-aliases-of-nothing.go:56:6:   flow: ~r0 ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:56:6:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6:     from ~r0, ~r1 = new(<node DYNAMICTYPE>), new(<node DYNAMICTYPE>) (assign-pair) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6:   flow: .autotmp_3 ← ~r0:
./99-aliases-of-nothing.go:56:6:   flow: ~r0 ← .autotmp_3:
./99-aliases-of-nothing.go:56:6:     from return .autotmp_3, .autotmp_4 (return) at ./99-aliases-of-nothing.go:56:6
./99-aliases-of-nothing.go:56:6: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:56:6: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for base[go.shape.func(interface {}) int].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from return e (return) at ./99-aliases-of-nothing.go:42:31
./99-aliases-of-nothing.go:54:28: parameter e leaks to ~r0 for (*single[go.shape.string,go.shape.[]int8]).set with derefs=0:
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:54:28:     from return e (return) at ./99-aliases-of-nothing.go:54:37
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for base[go.shape.string].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from return e (return) at ./99-aliases-of-nothing.go:42:31
./99-aliases-of-nothing.go:54:28: parameter e leaks to ~r0 for (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }]).set with derefs=0:
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:54:28:     from return e (return) at ./99-aliases-of-nothing.go:54:37
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for base[go.shape.func(interface {}) bool].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from return e (return) at ./99-aliases-of-nothing.go:42:31
./99-aliases-of-nothing.go:54:28: parameter e leaks to ~r0 for (*single[func(interface {}) bool,command-line-arguments.single[string,[]int8]]).set with derefs=0:
./99-aliases-of-nothing.go:54:28:   flow: e ← e:
./99-aliases-of-nothing.go:54:28:     from _, .dict, e := 0, &.dict.single[func(interface {}) bool,command-line-arguments.single[string,[]int8]], e (assign-pair) at ./99-aliases-of-nothing.go:54:6
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:54:28:     from ~r0 = e (assign-pair) at ./99-aliases-of-nothing.go:54:6
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:54:28:     from return ~r0 (return) at ./99-aliases-of-nothing.go:54:6
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for base[func(interface {}) bool].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) bool], e (assign-pair) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:54:28: parameter e leaks to ~r0 for (*single[string,[]int8]).set with derefs=0:
./99-aliases-of-nothing.go:54:28:   flow: e ← e:
./99-aliases-of-nothing.go:54:28:     from _, .dict, e := 0, &.dict.single[string,[]int8], e (assign-pair) at ./99-aliases-of-nothing.go:54:6
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:54:28:     from ~r0 = e (assign-pair) at ./99-aliases-of-nothing.go:54:6
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:54:28:     from return ~r0 (return) at ./99-aliases-of-nothing.go:54:6
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for base[func(interface {}) int].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) int], e (assign-pair) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for base[string].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at ./99-aliases-of-nothing.go:42:6
./99-aliases-of-nothing.go:57:55: new(<node DYNAMICTYPE>) escapes to heap in given[go.shape.int,go.shape.string]:
./99-aliases-of-nothing.go:57:55:   flow: ~r1 ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:57:55:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:57:55
./99-aliases-of-nothing.go:57:55:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:57:55
./99-aliases-of-nothing.go:57:55:     from return new(<node DYNAMICTYPE>), new(<node DYNAMICTYPE>) (return) at ./99-aliases-of-nothing.go:57:2
./99-aliases-of-nothing.go:57:12: new(<node DYNAMICTYPE>) escapes to heap in given[go.shape.int,go.shape.string]:
./99-aliases-of-nothing.go:57:12:   flow: ~r0 ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:57:12:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:57:12
./99-aliases-of-nothing.go:57:12:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:57:12
./99-aliases-of-nothing.go:57:12:     from return new(<node DYNAMICTYPE>), new(<node DYNAMICTYPE>) (return) at ./99-aliases-of-nothing.go:57:2
./99-aliases-of-nothing.go:57:12: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:57:55: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:54:28: parameter e leaks to ~r0 for (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }]).set with derefs=0:
./99-aliases-of-nothing.go:54:28:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:54:28:     from return e (return) at ./99-aliases-of-nothing.go:54:37
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.bool].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.bool].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.[]chan int].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.[]chan int].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[go.shape.[]chan int].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:47
./99-aliases-of-nothing.go:14:7:     from return t.e (return) at ./99-aliases-of-nothing.go:14:39
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:47
./99-aliases-of-nothing.go:14:7:     from return t.e (return) at ./99-aliases-of-nothing.go:14:39
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.interface { Error() string }].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.interface { Error() string }].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[go.shape.interface { Error() string }].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:47
./99-aliases-of-nothing.go:14:7:     from return t.e (return) at ./99-aliases-of-nothing.go:14:39
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.float64].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.float64].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[float64].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[float64].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[float64], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:28:10: new(<node DYNAMICTYPE>) escapes to heap in derived[go.shape.float64,go.shape.[]chan int]:
./99-aliases-of-nothing.go:28:10:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:28:10:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:28:10
./99-aliases-of-nothing.go:28:10:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:28:10
./99-aliases-of-nothing.go:28:10:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:28:5
./99-aliases-of-nothing.go:29:10: new(<node DYNAMICTYPE>) escapes to heap in derived[go.shape.float64,go.shape.[]chan int]:
./99-aliases-of-nothing.go:29:10:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:29:10:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:29:10
./99-aliases-of-nothing.go:29:10:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:29:10
./99-aliases-of-nothing.go:29:10:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:29:5
./99-aliases-of-nothing.go:28:10: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:29:10: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[error].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[error].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[error], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[error].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[error], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[command-line-arguments.held[bool]].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[command-line-arguments.held[bool]].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[command-line-arguments.held[bool]], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[command-line-arguments.held[bool]].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[command-line-arguments.held[bool]], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[[]chan int].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[[]chan int].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[[]chan int], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[[]chan int].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[[]chan int], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:28:10: new(<node DYNAMICTYPE>) escapes to heap in derived[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool },go.shape.int]:
./99-aliases-of-nothing.go:28:10:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:28:10:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:28:10
./99-aliases-of-nothing.go:28:10:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:28:10
./99-aliases-of-nothing.go:28:10:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:28:5
./99-aliases-of-nothing.go:29:10: new(<node DYNAMICTYPE>) escapes to heap in derived[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool },go.shape.int]:
./99-aliases-of-nothing.go:29:10:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./99-aliases-of-nothing.go:29:10:     from new(<node DYNAMICTYPE>) (spill) at ./99-aliases-of-nothing.go:29:10
./99-aliases-of-nothing.go:29:10:     from new(<node DYNAMICTYPE>) (interface-converted) at ./99-aliases-of-nothing.go:29:10
./99-aliases-of-nothing.go:29:10:     from gx = new(<node DYNAMICTYPE>) (assign) at ./99-aliases-of-nothing.go:29:5
./99-aliases-of-nothing.go:27:24: parameter e leaks to ~r0 for derived[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool },go.shape.int] with derefs=0:
./99-aliases-of-nothing.go:27:24:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:27:24:     from return e (return) at ./99-aliases-of-nothing.go:30:2
./99-aliases-of-nothing.go:28:10: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:29:10: new(<node DYNAMICTYPE>) escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[bool].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[bool].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[bool], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.*uint8].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.*uint8].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[go.shape.*uint8].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:47
./99-aliases-of-nothing.go:14:7:     from return t.e (return) at ./99-aliases-of-nothing.go:14:39
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:36: t escapes to heap in held[go.shape.string].get:
./99-aliases-of-nothing.go:14:36:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:36:     from t (spill) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:36:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:34
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[go.shape.string].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:36
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[go.shape.string].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:47
./99-aliases-of-nothing.go:14:7:     from return t.e (return) at ./99-aliases-of-nothing.go:14:39
./99-aliases-of-nothing.go:14:36: t escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[string].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[string].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[string], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[string].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[string], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:14:6: t escapes to heap in held[*int].get:
./99-aliases-of-nothing.go:14:6:   flow: {heap} ← &{storage for t}:
./99-aliases-of-nothing.go:14:6:     from t (spill) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6:     from gx = t (assign) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for held[*int].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[*int], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for held[*int].get with derefs=0:
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[*int], 0 (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at ./99-aliases-of-nothing.go:14:6
./99-aliases-of-nothing.go:14:6: t escapes to heap
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*base[string]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for pair[string,[]uint8].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*pair[string,[]uint8]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*base[func(interface {}) int]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) int], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for pair[func(interface {}) int,command-line-arguments.pair[string,[]uint8]].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) int], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*pair[func(interface {}) int,command-line-arguments.pair[string,[]uint8]]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) int], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for single[string,[]int8].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*single[string,[]int8]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*base[func(interface {}) bool]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) bool], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for single[func(interface {}) bool,command-line-arguments.single[string,[]int8]].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) bool], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*single[func(interface {}) bool,command-line-arguments.single[string,[]int8]]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[func(interface {}) bool], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*base[go.shape.func(interface {}) bool]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }.command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for (*struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }).command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.e string }]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*base[go.shape.string]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for single[go.shape.string,go.shape.[]int8].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*single[go.shape.string,go.shape.[]int8]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*base[go.shape.func(interface {}) int]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.self *command-line-arguments.pair[string,[]uint8] }.command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for (*struct { command-line-arguments.base = command-line-arguments.base[string]; command-line-arguments.self *command-line-arguments.pair[string,[]uint8] }).command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, e := t.base, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from _, .dict, e := 0, &.dict.base[string], e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = go.shape.~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for pair[go.shape.string,go.shape.[]uint8].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*pair[go.shape.string,go.shape.[]uint8]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.self *command-line-arguments.pair[go.shape.string,go.shape.[]uint8] }.command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for (*struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.self *command-line-arguments.pair[go.shape.string,go.shape.[]uint8] }).command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for pair[go.shape.func(interface {}) int,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.self *command-line-arguments.pair[go.shape.string,go.shape.[]uint8] }].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*pair[go.shape.func(interface {}) int,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.self *command-line-arguments.pair[go.shape.string,go.shape.[]uint8] }]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }.command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to go.shape.~r0 for (*struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }).command-line-arguments.own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from go.shape.~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: go.shape.~r0 ← go.shape.~r0:
./99-aliases-of-nothing.go:42:22:     from return go.shape.~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }].own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22: parameter e leaks to ~r0 for (*single[go.shape.func(interface {}) bool,go.shape.struct { command-line-arguments.base = command-line-arguments.base[go.shape.string]; command-line-arguments.e go.shape.string }]).own with derefs=0:
./99-aliases-of-nothing.go:42:22:   flow: e ← e:
./99-aliases-of-nothing.go:42:22:     from t, _, e := t.base, 0, e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← e:
./99-aliases-of-nothing.go:42:22:     from ~r0 = e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:42:22:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:42:22:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap in (*held[bool]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[bool]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[bool], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[[]chan int]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[[]chan int]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[[]chan int], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[[]chan int]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[[]chan int], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[command-line-arguments.held[bool]]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[command-line-arguments.held[bool]]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[command-line-arguments.held[bool]], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[command-line-arguments.held[bool]]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[command-line-arguments.held[bool]], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[error]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[error]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[error], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[error]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[error], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[float64]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[float64]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[float64], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[go.shape.float64]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.float64]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
<autogenerated>:1: t escapes to heap in (*held[go.shape.interface { Error() string }]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.interface { Error() string }]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[go.shape.interface { Error() string }]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[go.shape.struct { command-line-arguments.s []bool; command-line-arguments.e bool }]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[go.shape.[]chan int]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.[]chan int]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[go.shape.[]chan int]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[go.shape.bool]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.bool]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[*int]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[*int]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[*int], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[*int]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[*int], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[string]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[string]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[string], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[string]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, _ := t, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: t ← t:
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, &.dict.held[string], 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[go.shape.string]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.string]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[go.shape.string]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
<autogenerated>:1: t escapes to heap in (*held[go.shape.*uint8]).get:
<autogenerated>:1:   flow: {heap} ← &{storage for t}:
<autogenerated>:1:     from t (spill) at <autogenerated>:1
<autogenerated>:1:     from gx = t (assign) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to {storage for t} for (*held[go.shape.*uint8]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: {storage for t} ← t:
./99-aliases-of-nothing.go:14:7:     from t (interface-converted) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7: parameter t leaks to ~r0 for (*held[go.shape.*uint8]).get with derefs=1:
./99-aliases-of-nothing.go:14:7:   flow: t ← *t:
./99-aliases-of-nothing.go:14:7:     from t (indirection) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from t, .dict, _ := t, .dict, 0 (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← t:
./99-aliases-of-nothing.go:14:7:     from t.e (dot) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:     from ~r0 = t.e (assign-pair) at <autogenerated>:1
./99-aliases-of-nothing.go:14:7:   flow: ~r0 ← ~r0:
./99-aliases-of-nothing.go:14:7:     from return ~r0 (return) at <autogenerated>:1
<autogenerated>:1: t escapes to heap
