# command-line-arguments
./first-fields.go:16:6: can inline ofInts with cost 9 as: func(*pair[int], *Pair[int]) (*int, *int, *int, *int) { return &p.first, &p.second, &q.First, &q.Second }
./first-fields.go:8:6: can inline first[go.shape.int] with cost 2 as: func(*[2]uintptr, *pair[go.shape.int]) *go.shape.int { return &p.first }
./first-fields.go:10:6: can inline second[go.shape.int] with cost 4 as: func(*[2]uintptr, *pair[go.shape.int]) *go.shape.int { return &p.second }
./first-fields.go:12:6: can inline First[go.shape.int] with cost 2 as: func(*[2]uintptr, *Pair[go.shape.int]) *go.shape.int { return &p.First }
./first-fields.go:14:6: can inline Second[go.shape.int] with cost 4 as: func(*[2]uintptr, *Pair[go.shape.int]) *go.shape.int { return &p.Second }
./first-fields.go:20:6: can inline use with cost 33 as: func(*pair[int], *Pair[int]) (*int, *int, *int, *int) { return first[go.shape.int](&.dict.first[int], p), second[go.shape.int](&.dict.second[int], p), First[go.shape.int](&.dict.First[int], q), Second[go.shape.int](&.dict.Second[int], q) }
./first-fields.go:24:6: can inline firstOfText with cost 2 as: func(*pair[string]) *string { return &p.first }
./first-fields.go:26:6: can inline secondOfText with cost 4 as: func(*pair[string]) *string { return &p.second }
./first-fields.go:14:6: can inline Second[int] with cost 10 as: func(*Pair[int]) *int { return Second[go.shape.int](&.dict.Second[int], p) }
./first-fields.go:12:6: can inline First[int] with cost 8 as: func(*Pair[int]) *int { return First[go.shape.int](&.dict.First[int], p) }
./first-fields.go:10:6: can inline second[int] with cost 10 as: func(*pair[int]) *int { return second[go.shape.int](&.dict.second[int], p) }
./first-fields.go:8:6: can inline first[int] with cost 8 as: func(*pair[int]) *int { return first[go.shape.int](&.dict.first[int], p) }
./first-fields.go:21:14: inlining call to first[go.shape.int]
./first-fields.go:21:25: inlining call to second[go.shape.int]
./first-fields.go:21:35: inlining call to First[go.shape.int]
./first-fields.go:21:46: inlining call to Second[go.shape.int]
./first-fields.go:14:6: inlining call to Second[go.shape.int]
./first-fields.go:12:6: inlining call to First[go.shape.int]
./first-fields.go:10:6: inlining call to second[go.shape.int]
./first-fields.go:8:6: inlining call to first[go.shape.int]
./first-fields.go:16:27: parameter q leaks to ~r3 for ofInts with derefs=0:
./first-fields.go:16:27:   flow: ~r3 ← q:
./first-fields.go:16:27:     from q.Second (dot of pointer) at ./first-fields.go:17:42
./first-fields.go:16:27:     from &q.Second (address-of) at ./first-fields.go:17:40
./first-fields.go:16:27:     from return &p.first, &p.second, &q.First, &q.Second (return) at ./first-fields.go:17:2
./first-fields.go:16:27: parameter q leaks to ~r2 for ofInts with derefs=0:
./first-fields.go:16:27:   flow: ~r2 ← q:
./first-fields.go:16:27:     from q.First (dot of pointer) at ./first-fields.go:17:32
./first-fields.go:16:27:     from &q.First (address-of) at ./first-fields.go:17:30
./first-fields.go:16:27:     from return &p.first, &p.second, &q.First, &q.Second (return) at ./first-fields.go:17:2
./first-fields.go:16:13: parameter p leaks to ~r1 for ofInts with derefs=0:
./first-fields.go:16:13:   flow: ~r1 ← p:
./first-fields.go:16:13:     from p.second (dot of pointer) at ./first-fields.go:17:21
./first-fields.go:16:13:     from &p.second (address-of) at ./first-fields.go:17:19
./first-fields.go:16:13:     from return &p.first, &p.second, &q.First, &q.Second (return) at ./first-fields.go:17:2
./first-fields.go:16:13: parameter p leaks to ~r0 for ofInts with derefs=0:
./first-fields.go:16:13:   flow: ~r0 ← p:
./first-fields.go:16:13:     from p.first (dot of pointer) at ./first-fields.go:17:11
./first-fields.go:16:13:     from &p.first (address-of) at ./first-fields.go:17:9
./first-fields.go:16:13:     from return &p.first, &p.second, &q.First, &q.Second (return) at ./first-fields.go:17:2
./first-fields.go:16:13: leaking param: p to result ~r0 level=0
./first-fields.go:16:13: leaking param: p to result ~r1 level=0
./first-fields.go:16:27: leaking param: q to result ~r2 level=0
./first-fields.go:16:27: leaking param: q to result ~r3 level=0
./first-fields.go:20:24: parameter q leaks to ~r3 for use with derefs=0:
./first-fields.go:20:24:   flow: p ← q:
./first-fields.go:20:24:     from .dict, p := &.dict.Second[int], q (assign-pair) at ./first-fields.go:21:46
./first-fields.go:20:24:   flow: ~r0 ← p:
./first-fields.go:20:24:     from p.Second (dot of pointer) at ./first-fields.go:21:46
./first-fields.go:20:24:     from &p.Second (address-of) at ./first-fields.go:21:46
./first-fields.go:20:24:     from ~r0 = &p.Second (assign-pair) at ./first-fields.go:21:46
./first-fields.go:20:24:   flow: ~r3 ← ~r0:
./first-fields.go:20:24:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./first-fields.go:21:2
./first-fields.go:20:24: parameter q leaks to ~r2 for use with derefs=0:
./first-fields.go:20:24:   flow: p ← q:
./first-fields.go:20:24:     from .dict, p := &.dict.First[int], q (assign-pair) at ./first-fields.go:21:35
./first-fields.go:20:24:   flow: ~r0 ← p:
./first-fields.go:20:24:     from p.First (dot of pointer) at ./first-fields.go:21:35
./first-fields.go:20:24:     from &p.First (address-of) at ./first-fields.go:21:35
./first-fields.go:20:24:     from ~r0 = &p.First (assign-pair) at ./first-fields.go:21:35
./first-fields.go:20:24:   flow: ~r2 ← ~r0:
./first-fields.go:20:24:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./first-fields.go:21:2
./first-fields.go:20:10: parameter p leaks to ~r1 for use with derefs=0:
./first-fields.go:20:10:   flow: p ← p:
./first-fields.go:20:10:     from .dict, p := &.dict.second[int], p (assign-pair) at ./first-fields.go:21:25
./first-fields.go:20:10:   flow: ~r0 ← p:
./first-fields.go:20:10:     from p.second (dot of pointer) at ./first-fields.go:21:25
./first-fields.go:20:10:     from &p.second (address-of) at ./first-fields.go:21:25
./first-fields.go:20:10:     from ~r0 = &p.second (assign-pair) at ./first-fields.go:21:25
./first-fields.go:20:10:   flow: ~r1 ← ~r0:
./first-fields.go:20:10:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./first-fields.go:21:2
./first-fields.go:20:10: parameter p leaks to ~r0 for use with derefs=0:
./first-fields.go:20:10:   flow: p ← p:
./first-fields.go:20:10:     from .dict, p := &.dict.first[int], p (assign-pair) at ./first-fields.go:21:14
./first-fields.go:20:10:   flow: ~r0 ← p:
./first-fields.go:20:10:     from p.first (dot of pointer) at ./first-fields.go:21:14
./first-fields.go:20:10:     from &p.first (address-of) at ./first-fields.go:21:14
./first-fields.go:20:10:     from ~r0 = &p.first (assign-pair) at ./first-fields.go:21:14
./first-fields.go:20:10:   flow: ~r0 ← ~r0:
./first-fields.go:20:10:     from return ~r0, ~r0, ~r0, ~r0 (return) at ./first-fields.go:21:2
./first-fields.go:20:10: leaking param: p to result ~r0 level=0
./first-fields.go:20:10: leaking param: p to result ~r1 level=0
./first-fields.go:20:24: leaking param: q to result ~r2 level=0
./first-fields.go:20:24: leaking param: q to result ~r3 level=0
./first-fields.go:24:18: parameter p leaks to ~r0 for firstOfText with derefs=0:
./first-fields.go:24:18:   flow: ~r0 ← p:
./first-fields.go:24:18:     from p.first (dot of pointer) at ./first-fields.go:24:54
./first-fields.go:24:18:     from &p.first (address-of) at ./first-fields.go:24:52
./first-fields.go:24:18:     from return &p.first (return) at ./first-fields.go:24:45
./first-fields.go:24:18: leaking param: p to result ~r0 level=0
./first-fields.go:26:19: parameter p leaks to ~r0 for secondOfText with derefs=0:
./first-fields.go:26:19:   flow: ~r0 ← p:
./first-fields.go:26:19:     from p.second (dot of pointer) at ./first-fields.go:26:55
./first-fields.go:26:19:     from &p.second (address-of) at ./first-fields.go:26:53
./first-fields.go:26:19:     from return &p.second (return) at ./first-fields.go:26:46
./first-fields.go:26:19: leaking param: p to result ~r0 level=0
./first-fields.go:14:20: parameter p leaks to ~r0 for Second[go.shape.int] with derefs=0:
./first-fields.go:14:20:   flow: ~r0 ← p:
./first-fields.go:14:20:     from p.Second (dot of pointer) at ./first-fields.go:14:46
./first-fields.go:14:20:     from &p.Second (address-of) at ./first-fields.go:14:44
./first-fields.go:14:20:     from return &p.Second (return) at ./first-fields.go:14:37
./first-fields.go:14:20: parameter p leaks to ~r0 for Second[int] with derefs=0:
./first-fields.go:14:20:   flow: p ← p:
./first-fields.go:14:20:     from .dict, p := &.dict.Second[int], p (assign-pair) at ./first-fields.go:14:6
./first-fields.go:14:20:   flow: ~r0 ← p:
./first-fields.go:14:20:     from p.Second (dot of pointer) at ./first-fields.go:14:6
./first-fields.go:14:20:     from &p.Second (address-of) at ./first-fields.go:14:6
./first-fields.go:14:20:     from ~r0 = &p.Second (assign-pair) at ./first-fields.go:14:6
./first-fields.go:14:20:   flow: ~r0 ← ~r0:
./first-fields.go:14:20:     from return ~r0 (return) at ./first-fields.go:14:6
./first-fields.go:12:19: parameter p leaks to ~r0 for First[go.shape.int] with derefs=0:
./first-fields.go:12:19:   flow: ~r0 ← p:
./first-fields.go:12:19:     from p.First (dot of pointer) at ./first-fields.go:12:45
./first-fields.go:12:19:     from &p.First (address-of) at ./first-fields.go:12:43
./first-fields.go:12:19:     from return &p.First (return) at ./first-fields.go:12:36
./first-fields.go:12:19: parameter p leaks to ~r0 for First[int] with derefs=0:
./first-fields.go:12:19:   flow: p ← p:
./first-fields.go:12:19:     from .dict, p := &.dict.First[int], p (assign-pair) at ./first-fields.go:12:6
./first-fields.go:12:19:   flow: ~r0 ← p:
./first-fields.go:12:19:     from p.First (dot of pointer) at ./first-fields.go:12:6
./first-fields.go:12:19:     from &p.First (address-of) at ./first-fields.go:12:6
./first-fields.go:12:19:     from ~r0 = &p.First (assign-pair) at ./first-fields.go:12:6
./first-fields.go:12:19:   flow: ~r0 ← ~r0:
./first-fields.go:12:19:     from return ~r0 (return) at ./first-fields.go:12:6
./first-fields.go:10:20: parameter p leaks to ~r0 for second[go.shape.int] with derefs=0:
./first-fields.go:10:20:   flow: ~r0 ← p:
./first-fields.go:10:20:     from p.second (dot of pointer) at ./first-fields.go:10:46
./first-fields.go:10:20:     from &p.second (address-of) at ./first-fields.go:10:44
./first-fields.go:10:20:     from return &p.second (return) at ./first-fields.go:10:37
./first-fields.go:10:20: parameter p leaks to ~r0 for second[int] with derefs=0:
./first-fields.go:10:20:   flow: p ← p:
./first-fields.go:10:20:     from .dict, p := &.dict.second[int], p (assign-pair) at ./first-fields.go:10:6
./first-fields.go:10:20:   flow: ~r0 ← p:
./first-fields.go:10:20:     from p.second (dot of pointer) at ./first-fields.go:10:6
./first-fields.go:10:20:     from &p.second (address-of) at ./first-fields.go:10:6
./first-fields.go:10:20:     from ~r0 = &p.second (assign-pair) at ./first-fields.go:10:6
./first-fields.go:10:20:   flow: ~r0 ← ~r0:
./first-fields.go:10:20:     from return ~r0 (return) at ./first-fields.go:10:6
./first-fields.go:8:19: parameter p leaks to ~r0 for first[go.shape.int] with derefs=0:
./first-fields.go:8:19:   flow: ~r0 ← p:
./first-fields.go:8:19:     from p.first (dot of pointer) at ./first-fields.go:8:45
./first-fields.go:8:19:     from &p.first (address-of) at ./first-fields.go:8:43
./first-fields.go:8:19:     from return &p.first (return) at ./first-fields.go:8:36
./first-fields.go:8:19: parameter p leaks to ~r0 for first[int] with derefs=0:
./first-fields.go:8:19:   flow: p ← p:
./first-fields.go:8:19:     from .dict, p := &.dict.first[int], p (assign-pair) at ./first-fields.go:8:6
./first-fields.go:8:19:   flow: ~r0 ← p:
./first-fields.go:8:19:     from p.first (dot of pointer) at ./first-fields.go:8:6
./first-fields.go:8:19:     from &p.first (address-of) at ./first-fields.go:8:6
./first-fields.go:8:19:     from ~r0 = &p.first (assign-pair) at ./first-fields.go:8:6
./first-fields.go:8:19:   flow: ~r0 ← ~r0:
./first-fields.go:8:19:     from return ~r0 (return) at ./first-fields.go:8:6
