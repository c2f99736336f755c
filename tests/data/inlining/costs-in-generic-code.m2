# command-line-arguments
./costs-in-generic-code.go:63:6: can inline number.read with cost 2 as: method(number) func() string { return "" }
./costs-in-generic-code.go:16:6: can inline firstOf[go.shape.string] with cost 2 as: func(*[2]uintptr, *pair[go.shape.string]) *go.shape.string { return &p.first }
./costs-in-generic-code.go:24:6: can inline as[go.shape.string] with cost 9 as: func(*[1]uintptr, any) go.shape.string { return <node DYNAMICDOTTYPE> }
./costs-in-generic-code.go:18:6: can inline secondOf[go.shape.string] with cost 4 as: func(*[2]uintptr, *pair[go.shape.string]) **go.shape.string { return &p.second }
./costs-in-generic-code.go:31:6: can inline asList[go.shape.string] with cost 9 as: func(*[2]uintptr, any) []go.shape.string { return <node DYNAMICDOTTYPE> }
./costs-in-generic-code.go:20:6: can inline innerOf[go.shape.int] with cost 2 as: func(*[2]uintptr, *outer[go.shape.int]) *pair[go.shape.int] { return &o.inner }
./costs-in-generic-code.go:22:6: can inline lastOf[go.shape.int] with cost 4 as: func(*[1]uintptr, *outer[go.shape.int]) *int { return &o.last }
./costs-in-generic-code.go:26:6: can inline asToo[go.shape.int] with cost 18 as: func(*[1]uintptr, any) (go.shape.int, bool) { t, ok := go.shape.int(.autotmp_6), .autotmp_7; return t, ok }
./costs-in-generic-code.go:33:6: can inline asReader[go.shape.int] with cost 9 as: func(*[1]uintptr, any) reader[go.shape.int] { return <node DYNAMICDOTTYPE> }
./costs-in-generic-code.go:35:6: can inline fromReader[go.shape.string,go.shape.int] with cost 11 as: func(*[3]uintptr, reader[go.shape.string]) go.shape.int { return <node DYNAMICDOTTYPE> }
./costs-in-generic-code.go:37:6: can inline which[go.shape.string] with cost 32 as: func(*[3]uintptr, any) int { switch statement; return 0 }
./costs-in-generic-code.go:51:6: can inline whichOfReaders[go.shape.string,go.shape.int] with cost 17 as: func(*[3]uintptr, reader[go.shape.string]) int { switch statement; return 0 }
./costs-in-generic-code.go:65:6: cannot inline uses: function too complex: cost 201 exceeds budget 80
./costs-in-generic-code.go:51:6: can inline whichOfReaders[string,command-line-arguments.number] with cost 23 as: func(reader[string]) int { return whichOfReaders[go.shape.string,go.shape.int](&.dict.whichOfReaders[string,command-line-arguments.number], r) }
./costs-in-generic-code.go:37:6: can inline which[string] with cost 38 as: func(any) int { return which[go.shape.string](&.dict.which[string], e) }
./costs-in-generic-code.go:35:6: can inline fromReader[string,command-line-arguments.number] with cost 17 as: func(reader[string]) number { return fromReader[go.shape.string,go.shape.int](&.dict.fromReader[string,command-line-arguments.number], r) }
./costs-in-generic-code.go:33:6: can inline asReader[int] with cost 15 as: func(any) reader[int] { return asReader[go.shape.int](&.dict.asReader[int], e) }
./costs-in-generic-code.go:26:6: can inline asToo[int] with cost 33 as: func(any) (int, bool) { return .autotmp_3, .autotmp_4 }
./costs-in-generic-code.go:22:6: can inline lastOf[int] with cost 10 as: func(*outer[int]) *int { return lastOf[go.shape.int](&.dict.lastOf[int], o) }
./costs-in-generic-code.go:20:6: can inline innerOf[int] with cost 8 as: func(*outer[int]) *pair[int] { return innerOf[go.shape.int](&.dict.innerOf[int], o) }
./costs-in-generic-code.go:31:6: can inline asList[string] with cost 15 as: func(any) []string { return asList[go.shape.string](&.dict.asList[string], e) }
./costs-in-generic-code.go:18:6: can inline secondOf[string] with cost 10 as: func(*pair[string]) **string { return secondOf[go.shape.string](&.dict.secondOf[string], p) }
./costs-in-generic-code.go:24:6: can inline as[string] with cost 15 as: func(any) string { return as[go.shape.string](&.dict.as[string], e) }
./costs-in-generic-code.go:16:6: can inline firstOf[string] with cost 8 as: func(*pair[string]) *string { return firstOf[go.shape.string](&.dict.firstOf[string], p) }
./costs-in-generic-code.go:66:10: inlining call to firstOf[go.shape.string]
./costs-in-generic-code.go:66:26: inlining call to as[go.shape.string]
./costs-in-generic-code.go:67:11: inlining call to secondOf[go.shape.string]
./costs-in-generic-code.go:67:32: inlining call to asList[go.shape.string]
./costs-in-generic-code.go:68:9: inlining call to innerOf[go.shape.int]
./costs-in-generic-code.go:68:28: inlining call to lastOf[go.shape.int]
./costs-in-generic-code.go:69:19: inlining call to asToo[go.shape.int]
./costs-in-generic-code.go:70:19: inlining call to asReader[go.shape.int]
./costs-in-generic-code.go:71:32: inlining call to fromReader[go.shape.string,go.shape.int]
./costs-in-generic-code.go:72:9: inlining call to lastOf[go.shape.int]
./costs-in-generic-code.go:72:28: inlining call to which[go.shape.string]
./costs-in-generic-code.go:72:64: inlining call to whichOfReaders[go.shape.string,go.shape.int]
./costs-in-generic-code.go:51:6: inlining call to whichOfReaders[go.shape.string,go.shape.int]
./costs-in-generic-code.go:37:6: inlining call to which[go.shape.string]
./costs-in-generic-code.go:35:6: inlining call to fromReader[go.shape.string,go.shape.int]
./costs-in-generic-code.go:33:6: inlining call to asReader[go.shape.int]
./costs-in-generic-code.go:26:6: inlining call to asToo[go.shape.int]
./costs-in-generic-code.go:22:6: inlining call to lastOf[go.shape.int]
./costs-in-generic-code.go:20:6: inlining call to innerOf[go.shape.int]
./costs-in-generic-code.go:31:6: inlining call to asList[go.shape.string]
./costs-in-generic-code.go:18:6: inlining call to secondOf[go.shape.string]
./costs-in-generic-code.go:24:6: inlining call to as[go.shape.string]
./costs-in-generic-code.go:16:6: inlining call to firstOf[go.shape.string]
<autogenerated>:1: inlining call to number.read
./costs-in-generic-code.go:65:43: parameter e leaks to {heap} for uses with derefs=1:
./costs-in-generic-code.go:65:43:   flow: e ← e:
./costs-in-generic-code.go:65:43:     from .dict, e := &.dict.as[string], e (assign-pair) at ./costs-in-generic-code.go:66:26
./costs-in-generic-code.go:65:43:   flow: ~r0 ← *e:
./costs-in-generic-code.go:65:43:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:66:26
./costs-in-generic-code.go:65:43:     from ~r0 = <node DYNAMICDOTTYPE> (assign-pair) at ./costs-in-generic-code.go:66:26
./costs-in-generic-code.go:65:43:   flow: {heap} ← ~r0:
./costs-in-generic-code.go:65:43:     from *(~r0) = ~r0 (assign) at ./costs-in-generic-code.go:66:14
./costs-in-generic-code.go:65:11: p does not escape
./costs-in-generic-code.go:65:28: o does not escape
./costs-in-generic-code.go:65:43: leaking param content: e
./costs-in-generic-code.go:65:50: r does not escape
./costs-in-generic-code.go:33:22: parameter e leaks to ~r0 for asReader[go.shape.int] with derefs=0:
./costs-in-generic-code.go:33:22:   flow: ~r0 ← e:
./costs-in-generic-code.go:33:22:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:33:49
./costs-in-generic-code.go:33:22:     from return <node DYNAMICDOTTYPE> (return) at ./costs-in-generic-code.go:33:41
./costs-in-generic-code.go:33:22: parameter e leaks to ~r0 for asReader[int] with derefs=0:
./costs-in-generic-code.go:33:22:   flow: e ← e:
./costs-in-generic-code.go:33:22:     from .dict, e := &.dict.asReader[int], e (assign-pair) at ./costs-in-generic-code.go:33:6
./costs-in-generic-code.go:33:22:   flow: ~r0 ← e:
./costs-in-generic-code.go:33:22:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:33:6
./costs-in-generic-code.go:33:22:     from ~r0 = <node DYNAMICDOTTYPE> (assign-pair) at ./costs-in-generic-code.go:33:6
./costs-in-generic-code.go:33:22:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:33:22:     from return ~r0 (return) at ./costs-in-generic-code.go:33:6
./costs-in-generic-code.go:22:20: parameter o leaks to ~r0 for lastOf[go.shape.int] with derefs=0:
./costs-in-generic-code.go:22:20:   flow: ~r0 ← o:
./costs-in-generic-code.go:22:20:     from o.last (dot of pointer) at ./costs-in-generic-code.go:22:49
./costs-in-generic-code.go:22:20:     from &o.last (address-of) at ./costs-in-generic-code.go:22:47
./costs-in-generic-code.go:22:20:     from return &o.last (return) at ./costs-in-generic-code.go:22:40
./costs-in-generic-code.go:22:20: parameter o leaks to ~r0 for lastOf[int] with derefs=0:
./costs-in-generic-code.go:22:20:   flow: o ← o:
./costs-in-generic-code.go:22:20:     from .dict, o := &.dict.lastOf[int], o (assign-pair) at ./costs-in-generic-code.go:22:6
./costs-in-generic-code.go:22:20:   flow: ~r0 ← o:
./costs-in-generic-code.go:22:20:     from o.last (dot of pointer) at ./costs-in-generic-code.go:22:6
./costs-in-generic-code.go:22:20:     from &o.last (address-of) at ./costs-in-generic-code.go:22:6
./costs-in-generic-code.go:22:20:     from ~r0 = &o.last (assign-pair) at ./costs-in-generic-code.go:22:6
./costs-in-generic-code.go:22:20:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:22:20:     from return ~r0 (return) at ./costs-in-generic-code.go:22:6
./costs-in-generic-code.go:20:21: parameter o leaks to ~r0 for innerOf[go.shape.int] with derefs=0:
./costs-in-generic-code.go:20:21:   flow: ~r0 ← o:
./costs-in-generic-code.go:20:21:     from o.inner (dot of pointer) at ./costs-in-generic-code.go:20:54
./costs-in-generic-code.go:20:21:     from &o.inner (address-of) at ./costs-in-generic-code.go:20:52
./costs-in-generic-code.go:20:21:     from return &o.inner (return) at ./costs-in-generic-code.go:20:45
./costs-in-generic-code.go:20:21: parameter o leaks to ~r0 for innerOf[int] with derefs=0:
./costs-in-generic-code.go:20:21:   flow: o ← o:
./costs-in-generic-code.go:20:21:     from .dict, o := &.dict.innerOf[int], o (assign-pair) at ./costs-in-generic-code.go:20:6
./costs-in-generic-code.go:20:21:   flow: ~r0 ← o:
./costs-in-generic-code.go:20:21:     from o.inner (dot of pointer) at ./costs-in-generic-code.go:20:6
./costs-in-generic-code.go:20:21:     from &o.inner (address-of) at ./costs-in-generic-code.go:20:6
./costs-in-generic-code.go:20:21:     from ~r0 = &o.inner (assign-pair) at ./costs-in-generic-code.go:20:6
./costs-in-generic-code.go:20:21:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:20:21:     from return ~r0 (return) at ./costs-in-generic-code.go:20:6
./costs-in-generic-code.go:31:20: parameter e leaks to ~r0 for asList[go.shape.string] with derefs=1:
./costs-in-generic-code.go:31:20:   flow: ~r0 ← *e:
./costs-in-generic-code.go:31:20:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:31:41
./costs-in-generic-code.go:31:20:     from return <node DYNAMICDOTTYPE> (return) at ./costs-in-generic-code.go:31:33
./costs-in-generic-code.go:31:20: parameter e leaks to ~r0 for asList[string] with derefs=1:
./costs-in-generic-code.go:31:20:   flow: e ← e:
./costs-in-generic-code.go:31:20:     from .dict, e := &.dict.asList[string], e (assign-pair) at ./costs-in-generic-code.go:31:6
./costs-in-generic-code.go:31:20:   flow: ~r0 ← *e:
./costs-in-generic-code.go:31:20:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:31:6
./costs-in-generic-code.go:31:20:     from ~r0 = <node DYNAMICDOTTYPE> (assign-pair) at ./costs-in-generic-code.go:31:6
./costs-in-generic-code.go:31:20:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:31:20:     from return ~r0 (return) at ./costs-in-generic-code.go:31:6
./costs-in-generic-code.go:18:22: parameter p leaks to ~r0 for secondOf[go.shape.string] with derefs=0:
./costs-in-generic-code.go:18:22:   flow: ~r0 ← p:
./costs-in-generic-code.go:18:22:     from p.second (dot of pointer) at ./costs-in-generic-code.go:18:49
./costs-in-generic-code.go:18:22:     from &p.second (address-of) at ./costs-in-generic-code.go:18:47
./costs-in-generic-code.go:18:22:     from return &p.second (return) at ./costs-in-generic-code.go:18:40
./costs-in-generic-code.go:18:22: parameter p leaks to ~r0 for secondOf[string] with derefs=0:
./costs-in-generic-code.go:18:22:   flow: p ← p:
./costs-in-generic-code.go:18:22:     from .dict, p := &.dict.secondOf[string], p (assign-pair) at ./costs-in-generic-code.go:18:6
./costs-in-generic-code.go:18:22:   flow: ~r0 ← p:
./costs-in-generic-code.go:18:22:     from p.second (dot of pointer) at ./costs-in-generic-code.go:18:6
./costs-in-generic-code.go:18:22:     from &p.second (address-of) at ./costs-in-generic-code.go:18:6
./costs-in-generic-code.go:18:22:     from ~r0 = &p.second (assign-pair) at ./costs-in-generic-code.go:18:6
./costs-in-generic-code.go:18:22:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:18:22:     from return ~r0 (return) at ./costs-in-generic-code.go:18:6
./costs-in-generic-code.go:24:16: parameter e leaks to ~r0 for as[go.shape.string] with derefs=1:
./costs-in-generic-code.go:24:16:   flow: ~r0 ← *e:
./costs-in-generic-code.go:24:16:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:24:35
./costs-in-generic-code.go:24:16:     from return <node DYNAMICDOTTYPE> (return) at ./costs-in-generic-code.go:24:27
./costs-in-generic-code.go:24:16: parameter e leaks to ~r0 for as[string] with derefs=1:
./costs-in-generic-code.go:24:16:   flow: e ← e:
./costs-in-generic-code.go:24:16:     from .dict, e := &.dict.as[string], e (assign-pair) at ./costs-in-generic-code.go:24:6
./costs-in-generic-code.go:24:16:   flow: ~r0 ← *e:
./costs-in-generic-code.go:24:16:     from <node DYNAMICDOTTYPE> (dot) at ./costs-in-generic-code.go:24:6
./costs-in-generic-code.go:24:16:     from ~r0 = <node DYNAMICDOTTYPE> (assign-pair) at ./costs-in-generic-code.go:24:6
./costs-in-generic-code.go:24:16:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:24:16:     from return ~r0 (return) at ./costs-in-generic-code.go:24:6
./costs-in-generic-code.go:16:21: parameter p leaks to ~r0 for firstOf[go.shape.string] with derefs=0:
./costs-in-generic-code.go:16:21:   flow: ~r0 ← p:
./costs-in-generic-code.go:16:21:     from p.first (dot of pointer) at ./costs-in-generic-code.go:16:47
./costs-in-generic-code.go:16:21:     from &p.first (address-of) at ./costs-in-generic-code.go:16:45
./costs-in-generic-code.go:16:21:     from return &p.first (return) at ./costs-in-generic-code.go:16:38
./costs-in-generic-code.go:16:21: parameter p leaks to ~r0 for firstOf[string] with derefs=0:
./costs-in-generic-code.go:16:21:   flow: p ← p:
./costs-in-generic-code.go:16:21:     from .dict, p := &.dict.firstOf[string], p (assign-pair) at ./costs-in-generic-code.go:16:6
./costs-in-generic-code.go:16:21:   flow: ~r0 ← p:
./costs-in-generic-code.go:16:21:     from p.first (dot of pointer) at ./costs-in-generic-code.go:16:6
./costs-in-generic-code.go:16:21:     from &p.first (address-of) at ./costs-in-generic-code.go:16:6
./costs-in-generic-code.go:16:21:     from ~r0 = &p.first (assign-pair) at ./costs-in-generic-code.go:16:6
./costs-in-generic-code.go:16:21:   flow: ~r0 ← ~r0:
./costs-in-generic-code.go:16:21:     from return ~r0 (return) at ./costs-in-generic-code.go:16:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for reader[string].read with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.read() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for reader[int].read with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.read() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for reader[go.shape.int].read with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.read() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for reader[go.shape.string].read with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.read() (call parameter) at <autogenerated>:1
