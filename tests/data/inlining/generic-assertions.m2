# command-line-arguments
./generic-assertions.go:7:6: can inline S[go.shape.interface {}].C1 with cost 22 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { if ok { println(o) } }
./generic-assertions.go:7:6: can inline S[interface {}].C1 with cost 26 as: method(S[interface {}]) func() { S[go.shape.interface {}].C1(s, &.dict.S[interface {}]) }
./generic-assertions.go:7:6: can inline S[go.shape.int].C1 with cost 22 as: method(S[go.shape.int]) func(*[27]uintptr) { if ok { println(o) } }
./generic-assertions.go:7:6: can inline S[int].C1 with cost 26 as: method(S[int]) func() { S[go.shape.int].C1(s, &.dict.S[int]) }
./generic-assertions.go:49:6: can inline S[go.shape.int].D3 with cost 25 as: method(S[go.shape.int]) func(*[27]uintptr) { switch statement }
./generic-assertions.go:48:6: can inline S[go.shape.int].D2 with cost 7 as: method(S[go.shape.int]) func(*[27]uintptr) (any, bool) { x, ok = any(.autotmp_4), .autotmp_5; return  }
./generic-assertions.go:47:6: can inline S[go.shape.int].D1 with cost 5 as: method(S[go.shape.int]) func(*[27]uintptr) any { return s.rules.(interface { M() }) }
./generic-assertions.go:35:6: can inline S[go.shape.int].C7 with cost 23 as: method(S[go.shape.int]) func(*[27]uintptr) { o = <nil>; ok = <nil>; o, ok = O1[go.shape.int](.autotmp_4), .autotmp_5; println(o, ok) }
./generic-assertions.go:31:6: can inline S[go.shape.int].C6 with cost 16 as: method(S[go.shape.int]) func(*[27]uintptr) { _, ok := O1[go.shape.int](.autotmp_3), .autotmp_4; println(ok) }
./generic-assertions.go:27:6: can inline S[go.shape.int].C5 with cost 15 as: method(S[go.shape.int]) func(*[27]uintptr) { o := <node DYNAMICDOTTYPE>; println(o) }
./generic-assertions.go:22:6: can inline S[go.shape.int].C4 with cost 21 as: method(S[go.shape.int]) func(*[27]uintptr) { if ok { _ = o } }
./generic-assertions.go:17:6: can inline S[go.shape.int].C3 with cost 21 as: method(S[go.shape.int]) func(*[27]uintptr) { if ok { _ = o } }
./generic-assertions.go:12:6: can inline S[go.shape.int].C2 with cost 20 as: method(S[go.shape.int]) func(*[27]uintptr) { if ok { println(o) } }
./generic-assertions.go:49:6: can inline S[int].D3 with cost 29 as: method(S[int]) func() { S[go.shape.int].D3(s, &.dict.S[int]) }
./generic-assertions.go:48:6: can inline S[int].D2 with cost 21 as: method(S[int]) func() (any, bool) { return .autotmp_3, .autotmp_4 }
./generic-assertions.go:47:6: can inline S[int].D1 with cost 10 as: method(S[int]) func() any { return S[go.shape.int].D1(s, &.dict.S[int]) }
./generic-assertions.go:35:6: can inline S[int].C7 with cost 27 as: method(S[int]) func() { S[go.shape.int].C7(s, &.dict.S[int]) }
./generic-assertions.go:31:6: can inline S[int].C6 with cost 20 as: method(S[int]) func() { S[go.shape.int].C6(s, &.dict.S[int]) }
./generic-assertions.go:27:6: can inline S[int].C5 with cost 19 as: method(S[int]) func() { S[go.shape.int].C5(s, &.dict.S[int]) }
./generic-assertions.go:22:6: can inline S[int].C4 with cost 25 as: method(S[int]) func() { S[go.shape.int].C4(s, &.dict.S[int]) }
./generic-assertions.go:17:6: can inline S[int].C3 with cost 25 as: method(S[int]) func() { S[go.shape.int].C3(s, &.dict.S[int]) }
./generic-assertions.go:12:6: can inline S[int].C2 with cost 24 as: method(S[int]) func() { S[go.shape.int].C2(s, &.dict.S[int]) }
./generic-assertions.go:49:6: can inline S[go.shape.interface {}].D3 with cost 25 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { switch statement }
./generic-assertions.go:48:6: can inline S[go.shape.interface {}].D2 with cost 7 as: method(S[go.shape.interface {}]) func(*[27]uintptr) (any, bool) { x, ok = any(.autotmp_4), .autotmp_5; return  }
./generic-assertions.go:47:6: can inline S[go.shape.interface {}].D1 with cost 5 as: method(S[go.shape.interface {}]) func(*[27]uintptr) any { return s.rules.(interface { M() }) }
./generic-assertions.go:35:6: can inline S[go.shape.interface {}].C7 with cost 23 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { o = <nil>; ok = <nil>; o, ok = O1[go.shape.interface {}](.autotmp_4), .autotmp_5; println(o, ok) }
./generic-assertions.go:31:6: can inline S[go.shape.interface {}].C6 with cost 16 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { _, ok := O1[go.shape.interface {}](.autotmp_3), .autotmp_4; println(ok) }
./generic-assertions.go:27:6: can inline S[go.shape.interface {}].C5 with cost 15 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { o := <node DYNAMICDOTTYPE>; println(o) }
./generic-assertions.go:22:6: can inline S[go.shape.interface {}].C4 with cost 21 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { if ok { _ = o } }
./generic-assertions.go:17:6: can inline S[go.shape.interface {}].C3 with cost 21 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { if ok { _ = o } }
./generic-assertions.go:12:6: can inline S[go.shape.interface {}].C2 with cost 20 as: method(S[go.shape.interface {}]) func(*[27]uintptr) { if ok { println(o) } }
./generic-assertions.go:49:6: can inline S[interface {}].D3 with cost 29 as: method(S[interface {}]) func() { S[go.shape.interface {}].D3(s, &.dict.S[interface {}]) }
./generic-assertions.go:48:6: can inline S[interface {}].D2 with cost 21 as: method(S[interface {}]) func() (any, bool) { return .autotmp_3, .autotmp_4 }
./generic-assertions.go:47:6: can inline S[interface {}].D1 with cost 10 as: method(S[interface {}]) func() any { return S[go.shape.interface {}].D1(s, &.dict.S[interface {}]) }
./generic-assertions.go:35:6: can inline S[interface {}].C7 with cost 27 as: method(S[interface {}]) func() { S[go.shape.interface {}].C7(s, &.dict.S[interface {}]) }
./generic-assertions.go:31:6: can inline S[interface {}].C6 with cost 20 as: method(S[interface {}]) func() { S[go.shape.interface {}].C6(s, &.dict.S[interface {}]) }
./generic-assertions.go:27:6: can inline S[interface {}].C5 with cost 19 as: method(S[interface {}]) func() { S[go.shape.interface {}].C5(s, &.dict.S[interface {}]) }
./generic-assertions.go:22:6: can inline S[interface {}].C4 with cost 25 as: method(S[interface {}]) func() { S[go.shape.interface {}].C4(s, &.dict.S[interface {}]) }
./generic-assertions.go:17:6: can inline S[interface {}].C3 with cost 25 as: method(S[interface {}]) func() { S[go.shape.interface {}].C3(s, &.dict.S[interface {}]) }
./generic-assertions.go:12:6: can inline S[interface {}].C2 with cost 24 as: method(S[interface {}]) func() { S[go.shape.interface {}].C2(s, &.dict.S[interface {}]) }
./generic-assertions.go:7:6: inlining call to S[go.shape.interface {}].C1
./generic-assertions.go:7:6: inlining call to S[go.shape.int].C1
./generic-assertions.go:49:6: inlining call to S[go.shape.int].D3
./generic-assertions.go:48:6: inlining call to S[go.shape.int].D2
./generic-assertions.go:47:6: inlining call to S[go.shape.int].D1
./generic-assertions.go:35:6: inlining call to S[go.shape.int].C7
./generic-assertions.go:31:6: inlining call to S[go.shape.int].C6
./generic-assertions.go:27:6: inlining call to S[go.shape.int].C5
./generic-assertions.go:22:6: inlining call to S[go.shape.int].C4
./generic-assertions.go:17:6: inlining call to S[go.shape.int].C3
./generic-assertions.go:12:6: inlining call to S[go.shape.int].C2
./generic-assertions.go:49:6: inlining call to S[go.shape.interface {}].D3
./generic-assertions.go:48:6: inlining call to S[go.shape.interface {}].D2
./generic-assertions.go:47:6: inlining call to S[go.shape.interface {}].D1
./generic-assertions.go:35:6: inlining call to S[go.shape.interface {}].C7
./generic-assertions.go:31:6: inlining call to S[go.shape.interface {}].C6
./generic-assertions.go:27:6: inlining call to S[go.shape.interface {}].C5
./generic-assertions.go:22:6: inlining call to S[go.shape.interface {}].C4
./generic-assertions.go:17:6: inlining call to S[go.shape.interface {}].C3
./generic-assertions.go:12:6: inlining call to S[go.shape.interface {}].C2
<autogenerated>:1: inlining call to S[interface {}].C1
<autogenerated>:1: inlining call to S[go.shape.interface {}].C1
<autogenerated>:1: inlining call to S[interface {}].C2
<autogenerated>:1: inlining call to S[go.shape.interface {}].C2
<autogenerated>:1: inlining call to S[interface {}].C3
<autogenerated>:1: inlining call to S[go.shape.interface {}].C3
<autogenerated>:1: inlining call to S[interface {}].C4
<autogenerated>:1: inlining call to S[go.shape.interface {}].C4
<autogenerated>:1: inlining call to S[interface {}].C5
<autogenerated>:1: inlining call to S[go.shape.interface {}].C5
<autogenerated>:1: inlining call to S[interface {}].C6
<autogenerated>:1: inlining call to S[go.shape.interface {}].C6
<autogenerated>:1: inlining call to S[interface {}].C7
<autogenerated>:1: inlining call to S[go.shape.interface {}].C7
<autogenerated>:1: inlining call to S[interface {}].D1
<autogenerated>:1: inlining call to S[go.shape.interface {}].D1
<autogenerated>:1: inlining call to S[interface {}].D2
<autogenerated>:1: inlining call to S[go.shape.interface {}].D2
<autogenerated>:1: inlining call to S[interface {}].D3
<autogenerated>:1: inlining call to S[go.shape.interface {}].D3
<autogenerated>:1: inlining call to S[go.shape.interface {}].C1
<autogenerated>:1: inlining call to S[go.shape.interface {}].C2
<autogenerated>:1: inlining call to S[go.shape.interface {}].C3
<autogenerated>:1: inlining call to S[go.shape.interface {}].C4
<autogenerated>:1: inlining call to S[go.shape.interface {}].C5
<autogenerated>:1: inlining call to S[go.shape.interface {}].C6
<autogenerated>:1: inlining call to S[go.shape.interface {}].C7
<autogenerated>:1: inlining call to S[go.shape.interface {}].D1
<autogenerated>:1: inlining call to S[go.shape.interface {}].D2
<autogenerated>:1: inlining call to S[go.shape.interface {}].D3
<autogenerated>:1: inlining call to S[int].C1
<autogenerated>:1: inlining call to S[go.shape.int].C1
<autogenerated>:1: inlining call to S[int].C2
<autogenerated>:1: inlining call to S[go.shape.int].C2
<autogenerated>:1: inlining call to S[int].C3
<autogenerated>:1: inlining call to S[go.shape.int].C3
<autogenerated>:1: inlining call to S[int].C4
<autogenerated>:1: inlining call to S[go.shape.int].C4
<autogenerated>:1: inlining call to S[int].C5
<autogenerated>:1: inlining call to S[go.shape.int].C5
<autogenerated>:1: inlining call to S[int].C6
<autogenerated>:1: inlining call to S[go.shape.int].C6
<autogenerated>:1: inlining call to S[int].C7
<autogenerated>:1: inlining call to S[go.shape.int].C7
<autogenerated>:1: inlining call to S[int].D1
<autogenerated>:1: inlining call to S[go.shape.int].D1
<autogenerated>:1: inlining call to S[int].D2
<autogenerated>:1: inlining call to S[go.shape.int].D2
<autogenerated>:1: inlining call to S[int].D3
<autogenerated>:1: inlining call to S[go.shape.int].D3
<autogenerated>:1: inlining call to S[go.shape.int].C1
<autogenerated>:1: inlining call to S[go.shape.int].C2
<autogenerated>:1: inlining call to S[go.shape.int].C3
<autogenerated>:1: inlining call to S[go.shape.int].C4
<autogenerated>:1: inlining call to S[go.shape.int].C5
<autogenerated>:1: inlining call to S[go.shape.int].C6
<autogenerated>:1: inlining call to S[go.shape.int].C7
<autogenerated>:1: inlining call to S[go.shape.int].D1
<autogenerated>:1: inlining call to S[go.shape.int].D2
<autogenerated>:1: inlining call to S[go.shape.int].D3
<autogenerated>:1: inlining call to S[interface {}].C1
<autogenerated>:1: inlining call to S[go.shape.interface {}].C1
<autogenerated>:1: inlining call to S[int].C1
<autogenerated>:1: inlining call to S[go.shape.int].C1
./generic-assertions.go:44:10: X.C1 escapes to heap in init:
./generic-assertions.go:44:10:   flow: {heap} ← &{storage for X.C1}:
./generic-assertions.go:44:10:     from X.C1 (spill) at ./generic-assertions.go:44:10
./generic-assertions.go:44:10:     from A = X.C1 (assign) at ./generic-assertions.go:44:5
./generic-assertions.go:45:10: Y.C1 escapes to heap in init:
./generic-assertions.go:45:10:   flow: {heap} ← &{storage for Y.C1}:
./generic-assertions.go:45:10:     from Y.C1 (spill) at ./generic-assertions.go:45:10
./generic-assertions.go:45:10:     from B = Y.C1 (assign) at ./generic-assertions.go:45:5
./generic-assertions.go:44:10: X.C1 escapes to heap
./generic-assertions.go:45:10: Y.C1 escapes to heap
./generic-assertions.go:49:7: parameter s leaks to {heap} for S[go.shape.int].D3 with derefs=0:
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at ./generic-assertions.go:49:35
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.int](x).Hash) (switch case) at ./generic-assertions.go:49:75
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
./generic-assertions.go:49:96: R1[go.shape.int](x).Hash does not escape
./generic-assertions.go:48:7: parameter s leaks to x for S[go.shape.int].D2 with derefs=0:
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at ./generic-assertions.go:48:48
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at ./generic-assertions.go:48:54
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at ./generic-assertions.go:48:45
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at ./generic-assertions.go:48:45
./generic-assertions.go:47:7: parameter s leaks to ~r0 for S[go.shape.int].D1 with derefs=0:
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at ./generic-assertions.go:47:34
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at ./generic-assertions.go:47:40
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at ./generic-assertions.go:47:40
./generic-assertions.go:47:7:     from return s.rules.(interface { M() }) (return) at ./generic-assertions.go:47:26
./generic-assertions.go:49:7: parameter s leaks to {heap} for S[int].D3 with derefs=0:
./generic-assertions.go:49:7:   flow: s ← s:
./generic-assertions.go:49:7:     from s, .dict := s, &.dict.S[int] (assign-pair) at ./generic-assertions.go:49:6
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at ./generic-assertions.go:49:6
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.int](x).Hash) (switch case) at ./generic-assertions.go:49:6
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
./generic-assertions.go:49:6: R1[go.shape.int](x).Hash does not escape
./generic-assertions.go:48:7: parameter s leaks to x for S[int].D2 with derefs=0:
./generic-assertions.go:48:7:   flow: s ← s:
./generic-assertions.go:48:7:     from s, .dict := s, &.dict.S[int] (assign-pair) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:   flow: .autotmp_3 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_3:
./generic-assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at ./generic-assertions.go:48:6
./generic-assertions.go:47:7: parameter s leaks to ~r0 for S[int].D1 with derefs=0:
./generic-assertions.go:47:7:   flow: s ← s:
./generic-assertions.go:47:7:     from s, .dict := s, &.dict.S[int] (assign-pair) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:     from ~r0 = s.rules.(interface { M() }) (assign-pair) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from return ~r0 (return) at ./generic-assertions.go:47:6
./generic-assertions.go:49:7: parameter s leaks to {heap} for S[go.shape.interface {}].D3 with derefs=0:
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at ./generic-assertions.go:49:35
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.interface {}](x).Hash) (switch case) at ./generic-assertions.go:49:75
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
./generic-assertions.go:49:96: R1[go.shape.interface {}](x).Hash does not escape
./generic-assertions.go:48:7: parameter s leaks to x for S[go.shape.interface {}].D2 with derefs=0:
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at ./generic-assertions.go:48:48
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at ./generic-assertions.go:48:54
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at ./generic-assertions.go:48:45
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at ./generic-assertions.go:48:45
./generic-assertions.go:47:7: parameter s leaks to ~r0 for S[go.shape.interface {}].D1 with derefs=0:
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at ./generic-assertions.go:47:34
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at ./generic-assertions.go:47:40
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at ./generic-assertions.go:47:40
./generic-assertions.go:47:7:     from return s.rules.(interface { M() }) (return) at ./generic-assertions.go:47:26
./generic-assertions.go:49:7: parameter s leaks to {heap} for S[interface {}].D3 with derefs=0:
./generic-assertions.go:49:7:   flow: s ← s:
./generic-assertions.go:49:7:     from s, .dict := s, &.dict.S[interface {}] (assign-pair) at ./generic-assertions.go:49:6
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at ./generic-assertions.go:49:6
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.interface {}](x).Hash) (switch case) at ./generic-assertions.go:49:6
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
./generic-assertions.go:49:6: R1[go.shape.interface {}](x).Hash does not escape
./generic-assertions.go:48:7: parameter s leaks to x for S[interface {}].D2 with derefs=0:
./generic-assertions.go:48:7:   flow: s ← s:
./generic-assertions.go:48:7:     from s, .dict := s, &.dict.S[interface {}] (assign-pair) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at ./generic-assertions.go:48:6
./generic-assertions.go:48:7:   flow: .autotmp_3 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_3:
./generic-assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at ./generic-assertions.go:48:6
./generic-assertions.go:47:7: parameter s leaks to ~r0 for S[interface {}].D1 with derefs=0:
./generic-assertions.go:47:7:   flow: s ← s:
./generic-assertions.go:47:7:     from s, .dict := s, &.dict.S[interface {}] (assign-pair) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:     from ~r0 = s.rules.(interface { M() }) (assign-pair) at ./generic-assertions.go:47:6
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from return ~r0 (return) at ./generic-assertions.go:47:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[interface {}].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./generic-assertions.go:3:32: parameter ~p1 leaks to {heap} for R1[interface {}].Hash with derefs=0:
./generic-assertions.go:3:32:   flow: {heap} ← ~p1:
./generic-assertions.go:3:32:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./generic-assertions.go:47:7: parameter s leaks to ~r0 for (*S[interface {}]).D1 with derefs=1:
./generic-assertions.go:47:7:   flow: s ← *s:
./generic-assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:47:7:     from s := s (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: s ← s:
./generic-assertions.go:47:7:     from s, .dict := s, &.dict.S[interface {}] (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at <autogenerated>:1
./generic-assertions.go:47:7:     from ~r0 = s.rules.(interface { M() }) (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from return ~r0 (return) at <autogenerated>:1
./generic-assertions.go:48:7: parameter s leaks to x for (*S[interface {}]).D2 with derefs=1:
./generic-assertions.go:48:7:   flow: s ← *s:
./generic-assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:48:7:     from s := s (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: s ← s:
./generic-assertions.go:48:7:     from s, .dict := s, &.dict.S[interface {}] (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_3 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_3:
./generic-assertions.go:48:7:     from x, ok = .autotmp_3, .autotmp_4 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_3 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_3:
./generic-assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for R1[go.shape.interface {}].Hash-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.Hash(~p0) (call parameter) at <autogenerated>:1
./generic-assertions.go:3:32: parameter ~p0 leaks to {heap} for R1[go.shape.interface {}].Hash-fm with derefs=0:
./generic-assertions.go:3:32:   flow: {heap} ← ~p0:
./generic-assertions.go:3:32:     from .this.Hash(~p0) (call parameter) at <autogenerated>:1
./generic-assertions.go:49:7: parameter s leaks to {heap} for (*S[interface {}]).D3 with derefs=1:
./generic-assertions.go:49:7:   flow: s ← *s:
./generic-assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:49:7:     from s := s (assign-pair) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: s ← s:
./generic-assertions.go:49:7:     from s, .dict := s, &.dict.S[interface {}] (assign-pair) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.interface {}](x).Hash) (switch case) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
<autogenerated>:1: R1[go.shape.interface {}](x).Hash does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[go.shape.interface {}].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./generic-assertions.go:3:32: parameter ~p1 leaks to {heap} for R1[go.shape.interface {}].Hash with derefs=0:
./generic-assertions.go:3:32:   flow: {heap} ← ~p1:
./generic-assertions.go:3:32:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./generic-assertions.go:47:7: parameter s leaks to ~r0 for (*S[go.shape.interface {}]).D1 with derefs=1:
./generic-assertions.go:47:7:   flow: s ← *s:
./generic-assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:47:7:     from s, _ := s, 0 (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at <autogenerated>:1
./generic-assertions.go:47:7:     from ~r0 = s.rules.(interface { M() }) (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from return ~r0 (return) at <autogenerated>:1
./generic-assertions.go:48:7: parameter s leaks to x for (*S[go.shape.interface {}]).D2 with derefs=1:
./generic-assertions.go:48:7:   flow: s ← *s:
./generic-assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:48:7:     from s, _ := s, 0 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_4 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
./generic-assertions.go:49:7: parameter s leaks to {heap} for (*S[go.shape.interface {}]).D3 with derefs=1:
./generic-assertions.go:49:7:   flow: s ← *s:
./generic-assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:49:7:     from s, .dict := s, .dict (assign-pair) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.interface {}](x).Hash) (switch case) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
<autogenerated>:1: R1[go.shape.interface {}](x).Hash does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[interface {}].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./generic-assertions.go:4:32: parameter ~p1 leaks to {heap} for O1[interface {}].Less with derefs=0:
./generic-assertions.go:4:32:   flow: {heap} ← ~p1:
./generic-assertions.go:4:32:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./generic-assertions.go:4:35: parameter ~p2 leaks to {heap} for O1[interface {}].Less with derefs=0:
./generic-assertions.go:4:35:   flow: {heap} ← ~p2:
./generic-assertions.go:4:35:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { M() }.M with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.M() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[int].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./generic-assertions.go:47:7: parameter s leaks to ~r0 for (*S[int]).D1 with derefs=1:
./generic-assertions.go:47:7:   flow: s ← *s:
./generic-assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:47:7:     from s := s (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: s ← s:
./generic-assertions.go:47:7:     from s, .dict := s, &.dict.S[int] (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at <autogenerated>:1
./generic-assertions.go:47:7:     from ~r0 = s.rules.(interface { M() }) (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from ~r0 = ~r0 (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from return ~r0 (return) at <autogenerated>:1
./generic-assertions.go:48:7: parameter s leaks to x for (*S[int]).D2 with derefs=1:
./generic-assertions.go:48:7:   flow: s ← *s:
./generic-assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:48:7:     from s := s (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: s ← s:
./generic-assertions.go:48:7:     from s, .dict := s, &.dict.S[int] (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_3 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_3:
./generic-assertions.go:48:7:     from x, ok = .autotmp_3, .autotmp_4 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_3 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_3:
./generic-assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for R1[go.shape.int].Hash-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.Hash(~p0) (call parameter) at <autogenerated>:1
./generic-assertions.go:49:7: parameter s leaks to {heap} for (*S[int]).D3 with derefs=1:
./generic-assertions.go:49:7:   flow: s ← *s:
./generic-assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:49:7:     from s := s (assign-pair) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: s ← s:
./generic-assertions.go:49:7:     from s, .dict := s, &.dict.S[int] (assign-pair) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.int](x).Hash) (switch case) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
<autogenerated>:1: R1[go.shape.int](x).Hash does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[go.shape.int].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./generic-assertions.go:47:7: parameter s leaks to ~r0 for (*S[go.shape.int]).D1 with derefs=1:
./generic-assertions.go:47:7:   flow: s ← *s:
./generic-assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:47:7:     from s, _ := s, 0 (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← s:
./generic-assertions.go:47:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at <autogenerated>:1
./generic-assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at <autogenerated>:1
./generic-assertions.go:47:7:     from ~r0 = s.rules.(interface { M() }) (assign-pair) at <autogenerated>:1
./generic-assertions.go:47:7:   flow: ~r0 ← ~r0:
./generic-assertions.go:47:7:     from return ~r0 (return) at <autogenerated>:1
./generic-assertions.go:48:7: parameter s leaks to x for (*S[go.shape.int]).D2 with derefs=1:
./generic-assertions.go:48:7:   flow: s ← *s:
./generic-assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:48:7:     from s, _ := s, 0 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_4 ← s:
./generic-assertions.go:48:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from s.rules.(any) (dot) at <autogenerated>:1
./generic-assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at <autogenerated>:1
./generic-assertions.go:48:7:   flow: .autotmp_4 ← x:
./generic-assertions.go:48:7:   flow: x ← .autotmp_4:
./generic-assertions.go:48:7:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
./generic-assertions.go:49:7: parameter s leaks to {heap} for (*S[go.shape.int]).D3 with derefs=1:
./generic-assertions.go:49:7:   flow: s ← *s:
./generic-assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./generic-assertions.go:49:7:     from s, .dict := s, .dict (assign-pair) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← s:
./generic-assertions.go:49:7:     from s.rules (dot) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: x ← {temp}:
./generic-assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.int](x).Hash) (switch case) at <autogenerated>:1
./generic-assertions.go:49:7:   flow: {temp} ← x:
./generic-assertions.go:49:7:   flow: {heap} ← {temp}:
<autogenerated>:1: R1[go.shape.int](x).Hash does not escape
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[int].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[go.shape.int].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[go.shape.interface {}].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./generic-assertions.go:4:32: parameter ~p1 leaks to {heap} for O1[go.shape.interface {}].Less with derefs=0:
./generic-assertions.go:4:32:   flow: {heap} ← ~p1:
./generic-assertions.go:4:32:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./generic-assertions.go:4:35: parameter ~p2 leaks to {heap} for O1[go.shape.interface {}].Less with derefs=0:
./generic-assertions.go:4:35:   flow: {heap} ← ~p2:
./generic-assertions.go:4:35:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
