# command-line-arguments
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.string] with cost 3 as: func(*[1]uintptr, go.shape.string) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.string]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.string] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.string) uint64 { abi.EscapeNonString[go.shape.string]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.string]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.int] with cost 3 as: func(*[1]uintptr, go.shape.int) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.int]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.int] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.int) uint64 { abi.EscapeNonString[go.shape.int]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.int]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.*uint8] with cost 3 as: func(*[1]uintptr, go.shape.*uint8) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.*int]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.*int] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.*int) uint64 { abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.*int]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }] with cost 3 as: func(*[1]uintptr, go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }) uint64 { abi.EscapeNonString[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.[2]command-line-arguments.words] with cost 3 as: func(*[1]uintptr, go.shape.[2]command-line-arguments.words) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.[2]command-line-arguments.words]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.[2]command-line-arguments.words] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.[2]command-line-arguments.words) uint64 { abi.EscapeNonString[go.shape.[2]command-line-arguments.words]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.[2]command-line-arguments.words]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }] with cost 3 as: func(*[1]uintptr, go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }) uint64 { abi.EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.[3]*int] with cost 3 as: func(*[1]uintptr, go.shape.[3]*int) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.[3]*int]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.[3]*int] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.[3]*int) uint64 { abi.EscapeNonString[go.shape.[3]*int]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.[3]*int]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
$GOROOT/src/internal/abi/escape.go:48:6: can inline abi.EscapeNonString[go.shape.interface {}] with cost 3 as: func(*[1]uintptr, go.shape.interface {}) { panic("intrinsic") }
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.interface {}]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.interface {}] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.interface {}) uint64 { abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.interface {}]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
./hashes-of-values.go:20:6: cannot inline hashes: function too complex: cost 727 exceeds budget 80
./hashes-of-values.go:18:6: cannot inline of[go.shape.string]: function too complex: cost 82 exceeds budget 80
./hashes-of-values.go:18:6: cannot inline of[go.shape.*int]: function too complex: cost 82 exceeds budget 80
./hashes-of-values.go:18:6: cannot inline of[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]: function too complex: cost 82 exceeds budget 80
./hashes-of-values.go:18:6: cannot inline of[go.shape.[2]command-line-arguments.words]: function too complex: cost 82 exceeds budget 80
./hashes-of-values.go:18:6: cannot inline of[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]: function too complex: cost 82 exceeds budget 80
./hashes-of-values.go:27:6: cannot inline instances: function too complex: cost 320 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:350:6: cannot inline maphash.comparableHash[go.shape.*command-line-arguments.node]: function too complex: cost 146 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[go.shape.*command-line-arguments.node] with cost 73 as: func(*[3]uintptr, maphash.Seed, go.shape.*command-line-arguments.node) uint64 { abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v); return maphash.comparableHash[go.shape.*command-line-arguments.node]((*[5]uintptr)(maphash..dict[1]), maphash.v, maphash.seed) }
./hashes-of-values.go:31:6: cannot inline local: function too complex: cost 256 exceeds budget 80
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[*command-line-arguments.node] with cost 80 as: func(maphash.Seed, *node) uint64 { return maphash.Comparable[go.shape.*command-line-arguments.node](&maphash..dict.Comparable[*command-line-arguments.node], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[command-line-arguments.node] with cost 80 as: func(maphash.Seed, node) uint64 { return maphash.Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }](&maphash..dict.Comparable[command-line-arguments.node], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[string] with cost 80 as: func(maphash.Seed, string) uint64 { return maphash.Comparable[go.shape.string](&maphash..dict.Comparable[string], maphash.seed, maphash.v) }
./hashes-of-values.go:18:6: can inline of[command-line-arguments.node] with cost 64 as: func(maphash.Seed, node) uint64 { return of[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }](&.dict.of[command-line-arguments.node], s, v) }
./hashes-of-values.go:18:6: can inline of[[2]command-line-arguments.words] with cost 64 as: func(maphash.Seed, [2]words) uint64 { return of[go.shape.[2]command-line-arguments.words](&.dict.of[[2]command-line-arguments.words], s, v) }
./hashes-of-values.go:18:6: can inline of[command-line-arguments.words] with cost 64 as: func(maphash.Seed, words) uint64 { return of[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }](&.dict.of[command-line-arguments.words], s, v) }
./hashes-of-values.go:18:6: can inline of[*int] with cost 64 as: func(maphash.Seed, *int) uint64 { return of[go.shape.*int](&.dict.of[*int], s, v) }
./hashes-of-values.go:18:6: can inline of[string] with cost 64 as: func(maphash.Seed, string) uint64 { return of[go.shape.string](&.dict.of[string], s, v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[interface {}] with cost 80 as: func(maphash.Seed, any) uint64 { return maphash.Comparable[go.shape.interface {}](&maphash..dict.Comparable[interface {}], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[[3]*int] with cost 80 as: func(maphash.Seed, [3]*int) uint64 { return maphash.Comparable[go.shape.[3]*int](&maphash..dict.Comparable[[3]*int], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[[2]command-line-arguments.words] with cost 80 as: func(maphash.Seed, [2]words) uint64 { return maphash.Comparable[go.shape.[2]command-line-arguments.words](&maphash..dict.Comparable[[2]command-line-arguments.words], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[command-line-arguments.words] with cost 80 as: func(maphash.Seed, words) uint64 { return maphash.Comparable[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }](&maphash..dict.Comparable[command-line-arguments.words], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[*int] with cost 80 as: func(maphash.Seed, *int) uint64 { return maphash.Comparable[go.shape.*int](&maphash..dict.Comparable[*int], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[int] with cost 80 as: func(maphash.Seed, int) uint64 { return maphash.Comparable[go.shape.int](&maphash..dict.Comparable[int], maphash.seed, maphash.v) }
$GOROOT/src/hash/maphash/maphash.go:300:6: can inline maphash.Comparable[command-line-arguments.named] with cost 80 as: func(maphash.Seed, named) uint64 { return maphash.Comparable[go.shape.string](&maphash..dict.Comparable[command-line-arguments.named], maphash.seed, maphash.v) }
./hashes-of-values.go:21:27: inlining call to maphash.Comparable[go.shape.string]
./hashes-of-values.go:21:57: inlining call to maphash.Comparable[go.shape.string]
./hashes-of-values.go:21:94: inlining call to maphash.Comparable[go.shape.int]
./hashes-of-values.go:22:27: inlining call to maphash.Comparable[go.shape.*int]
./hashes-of-values.go:22:54: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]
./hashes-of-values.go:22:81: inlining call to maphash.Comparable[go.shape.[2]command-line-arguments.words]
./hashes-of-values.go:23:27: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]
./hashes-of-values.go:23:54: inlining call to maphash.Comparable[go.shape.[3]*int]
./hashes-of-values.go:23:84: inlining call to maphash.Comparable[go.shape.interface {}]
./hashes-of-values.go:18:78: inlining call to maphash.Comparable[go.shape.string]
./hashes-of-values.go:18:78: inlining call to maphash.Comparable[go.shape.*int]
./hashes-of-values.go:18:78: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]
./hashes-of-values.go:18:78: inlining call to maphash.Comparable[go.shape.[2]command-line-arguments.words]
./hashes-of-values.go:18:78: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]
./hashes-of-values.go:34:27: inlining call to maphash.Comparable[go.shape.string]
./hashes-of-values.go:34:62: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]
./hashes-of-values.go:34:89: inlining call to maphash.Comparable[go.shape.*command-line-arguments.node]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.*command-line-arguments.node]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.string]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.interface {}]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.[3]*int]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.[2]command-line-arguments.words]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.*int]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.int]
$GOROOT/src/hash/maphash/maphash.go:300:6: inlining call to maphash.Comparable[go.shape.string]
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.string]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.int]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.*uint8]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.struct { command-line-arguments.a string; command-line-arguments.b string; command-line-arguments.n int }]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.[2]command-line-arguments.words]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.[3]*int]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap in EscapeNonString[go.shape.interface {}]:
$GOROOT/src/internal/abi/escape.go:48:42:   flow: {heap} ← &{storage for "intrinsic"}:
$GOROOT/src/internal/abi/escape.go:48:42:     from "intrinsic" (spill) at $GOROOT/src/internal/abi/escape.go:48:42
$GOROOT/src/internal/abi/escape.go:48:42:     from panic("intrinsic") (call parameter) at $GOROOT/src/internal/abi/escape.go:48:41
$GOROOT/src/internal/abi/escape.go:48:42: "intrinsic" escapes to heap
./hashes-of-values.go:20:42: parameter p leaks to {heap} for hashes with derefs=0:
./hashes-of-values.go:20:42:   flow: maphash.v ← p:
./hashes-of-values.go:20:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[*int], s, p (assign-pair) at ./hashes-of-values.go:22:27
./hashes-of-values.go:20:42:   flow: {heap} ← maphash.v:
./hashes-of-values.go:20:42:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:22:27
./hashes-of-values.go:20:81: parameter x leaks to {heap} for hashes with derefs=0:
./hashes-of-values.go:20:81:   flow: maphash.v ← x:
./hashes-of-values.go:20:81:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[command-line-arguments.node], s, x (assign-pair) at ./hashes-of-values.go:23:27
./hashes-of-values.go:20:81:   flow: {heap} ← maphash.v:
./hashes-of-values.go:20:81:     from abi.EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:23:27
./hashes-of-values.go:20:89: parameter list leaks to {heap} for hashes with derefs=0:
./hashes-of-values.go:20:89:   flow: maphash.v ← list:
./hashes-of-values.go:20:89:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[[3]*int], s, list (assign-pair) at ./hashes-of-values.go:23:54
./hashes-of-values.go:20:89:   flow: {heap} ← maphash.v:
./hashes-of-values.go:20:89:     from abi.EscapeNonString[go.shape.[3]*int]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:23:54
./hashes-of-values.go:20:103: parameter any leaks to {heap} for hashes with derefs=0:
./hashes-of-values.go:20:103:   flow: maphash.v ← any:
./hashes-of-values.go:20:103:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[interface {}], s, any (assign-pair) at ./hashes-of-values.go:23:84
./hashes-of-values.go:20:103:   flow: {heap} ← maphash.v:
./hashes-of-values.go:20:103:     from abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:23:84
./hashes-of-values.go:20:29: text does not escape
./hashes-of-values.go:20:42: leaking param: p
./hashes-of-values.go:20:57: w does not escape
./hashes-of-values.go:20:66: many does not escape
./hashes-of-values.go:20:81: leaking param: x
./hashes-of-values.go:20:89: leaking param: list
./hashes-of-values.go:20:103: leaking param: any
./hashes-of-values.go:18:39: parameter v leaks to {heap} for of[go.shape.*int] with derefs=0:
./hashes-of-values.go:18:39:   flow: maphash.v ← v:
./hashes-of-values.go:18:39:     from maphash..dict, maphash.seed, maphash.v := (*[3]uintptr)(.dict[0]), s, v (assign-pair) at ./hashes-of-values.go:18:78
./hashes-of-values.go:18:39:   flow: {heap} ← maphash.v:
./hashes-of-values.go:18:39:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:18:78
./hashes-of-values.go:18:39: parameter v leaks to {heap} for of[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }] with derefs=0:
./hashes-of-values.go:18:39:   flow: maphash.v ← v:
./hashes-of-values.go:18:39:     from maphash..dict, maphash.seed, maphash.v := (*[3]uintptr)(.dict[0]), s, v (assign-pair) at ./hashes-of-values.go:18:78
./hashes-of-values.go:18:39:   flow: {heap} ← maphash.v:
./hashes-of-values.go:18:39:     from abi.EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:18:78
./hashes-of-values.go:27:45: parameter p leaks to {heap} for instances with derefs=0:
./hashes-of-values.go:27:45:   flow: {heap} ← p:
./hashes-of-values.go:27:45:     from of[go.shape.*int](&.dict.of[*int], s, p) (call parameter) at ./hashes-of-values.go:28:25
./hashes-of-values.go:27:77: parameter x leaks to {heap} for instances with derefs=0:
./hashes-of-values.go:27:77:   flow: {heap} ← x:
./hashes-of-values.go:27:77:     from of[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }](&.dict.of[command-line-arguments.node], s, x) (call parameter) at ./hashes-of-values.go:28:61
./hashes-of-values.go:27:32: text does not escape
./hashes-of-values.go:27:45: leaking param: p
./hashes-of-values.go:27:53: w does not escape
./hashes-of-values.go:27:62: many does not escape
./hashes-of-values.go:27:77: leaking param: x
./hashes-of-values.go:33:2: x escapes to heap in local:
./hashes-of-values.go:33:2:   flow: maphash.v ← &x:
./hashes-of-values.go:33:2:     from &x (address-of) at ./hashes-of-values.go:34:93
./hashes-of-values.go:33:2:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[*command-line-arguments.node], s, &x (assign-pair) at ./hashes-of-values.go:34:89
./hashes-of-values.go:33:2:   flow: {heap} ← maphash.v:
./hashes-of-values.go:33:2:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at ./hashes-of-values.go:34:89
./hashes-of-values.go:33:25: string(b) escapes to heap in local:
./hashes-of-values.go:33:25:   flow: x ← &{storage for string(b)}:
./hashes-of-values.go:33:25:     from string(b) (spill) at ./hashes-of-values.go:33:25
./hashes-of-values.go:33:25:     from node{...} (struct literal element) at ./hashes-of-values.go:33:11
./hashes-of-values.go:33:25:     from x := node{...} (assign) at ./hashes-of-values.go:33:4
./hashes-of-values.go:33:2: moved to heap: x
./hashes-of-values.go:32:14: ([]byte)("some text") does not escape
./hashes-of-values.go:32:14: zero-copy string->[]byte conversion
./hashes-of-values.go:33:25: string(b) escapes to heap
./hashes-of-values.go:34:38: string(b) does not escape
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.*command-line-arguments.node] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[*command-line-arguments.node] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: maphash.v ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[*command-line-arguments.node], maphash.seed, maphash.v (assign-pair) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[command-line-arguments.node] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: maphash.v ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[command-line-arguments.node], maphash.seed, maphash.v (assign-pair) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:300:6
./hashes-of-values.go:18:39: parameter v leaks to {heap} for of[command-line-arguments.node] with derefs=0:
./hashes-of-values.go:18:39:   flow: {heap} ← v:
./hashes-of-values.go:18:39:     from of[go.shape.struct { command-line-arguments.text string; command-line-arguments.next *command-line-arguments.node }](&.dict.of[command-line-arguments.node], s, v) (call parameter) at ./hashes-of-values.go:18:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.*int] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
./hashes-of-values.go:18:39: parameter v leaks to {heap} for of[*int] with derefs=0:
./hashes-of-values.go:18:39:   flow: {heap} ← v:
./hashes-of-values.go:18:39:     from of[go.shape.*int](&.dict.of[*int], s, v) (call parameter) at ./hashes-of-values.go:18:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.interface {}] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[interface {}] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: maphash.v ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[interface {}], maphash.seed, maphash.v (assign-pair) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.interface {}]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[go.shape.[3]*int] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.[3]*int]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:301:21
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[[3]*int] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: maphash.v ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[[3]*int], maphash.seed, maphash.v (assign-pair) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.[3]*int]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42: parameter maphash.v leaks to {heap} for Comparable[*int] with derefs=0:
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: maphash.v ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from maphash..dict, maphash.seed, maphash.v := &maphash..dict.Comparable[*int], maphash.seed, maphash.v (assign-pair) at $GOROOT/src/hash/maphash/maphash.go:300:6
$GOROOT/src/hash/maphash/maphash.go:300:42:   flow: {heap} ← maphash.v:
$GOROOT/src/hash/maphash/maphash.go:300:42:     from abi.EscapeNonString[go.shape.*uint8]((*[1]uintptr)(maphash..dict[0]), maphash.v) (call parameter) at $GOROOT/src/hash/maphash/maphash.go:300:6
