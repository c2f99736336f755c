# command-line-arguments
./bloop-kept-alive.go:16:8: command-line-arguments.kept will be kept alive
./bloop-kept-alive.go:17:5: command-line-arguments..autotmp_2 will be kept alive
./bloop-kept-alive.go:18:7: function results will be kept alive
./bloop-kept-alive.go:19:7: command-line-arguments.kept will be kept alive
./bloop-kept-alive.go:19:7: function arg will be kept alive
./bloop-kept-alive.go:20:11: command-line-arguments..autotmp_6 will be kept alive
./bloop-kept-alive.go:20:11: command-line-arguments.kept will be kept alive
./bloop-kept-alive.go:47:10: command-line-arguments..dict.generic[int] will be kept alive
./bloop-kept-alive.go:47:10: function arg will be kept alive
./bloop-kept-alive.go:47:10: function arg will be kept alive
./bloop-kept-alive.go:35:7: command-line-arguments.t will be kept alive
./bloop-kept-alive.go:35:7: command-line-arguments.p will be kept alive
./bloop-kept-alive.go:9:6: can inline pair with cost 3 as: func() (int, string) { return 1, "" }
./bloop-kept-alive.go:11:6: can inline show with cost 0 as: func(...any) {  }
./bloop-kept-alive.go:13:6: cannot inline Bench: function too complex: cost 166 exceeds budget 80
./bloop-kept-alive.go:29:6: cannot inline use: marked go:noinline
./bloop-kept-alive.go:32:6: can inline loops with cost 17 as: func(*int, *int) func(*testing.B) { return func literal }
./bloop-kept-alive.go:33:9: can inline loops.func1 with cost 149 as: func(*testing.B) { for loop }
./bloop-kept-alive.go:40:6: can inline takes with cost 24 as: func() { sink = loops(new(int), nil) }
./bloop-kept-alive.go:42:6: can inline generic[go.shape.int] with cost 0 as: func(*[2]uintptr, go.shape.int, *go.shape.int) {  }
./bloop-kept-alive.go:45:6: cannot inline generics: function too complex: cost 109 exceeds budget 80
./bloop-kept-alive.go:42:6: can inline generic[int] with cost 6 as: func(int, *int) { generic[go.shape.int](&.dict.generic[int], x, y) }
./bloop-kept-alive.go:15:12:call to func 
.   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:15:7
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:15:12: inlining call to testing.(*B).Loop
./bloop-kept-alive.go:15:12: Before inlining: 
.   CALLFUNC bool tc(1) # bloop-kept-alive.go:15:12
.   CALLFUNC-Fun
.   .   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:15:7
.   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   CALLFUNC-Args
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:13:12
./bloop-kept-alive.go:15:12: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:15:12
.   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   AS2 Def tc(1) # bloop-kept-alive.go:15:12
.   .   AS2-Lhs
.   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   AS2-Rhs
.   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:13:12
.   .   DCL # bloop-kept-alive.go:15:12
.   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   AS tc(1) # bloop-kept-alive.go:15:12
.   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   INLMARK # +bloop-kept-alive.go:15:12
.   INLCALL bool tc(1) # bloop-kept-alive.go:15:12
.   INLCALL-Body
.   .   IF tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:2
.   .   IF-Cond
.   .   .   LT bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:14
.   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:11
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:6
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:22
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:17
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   IF-Body
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:11
.   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:9
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:4
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:11
.   .   .   BLOCK tc(1) # bloop-kept-alive.go:15:12
.   .   .   BLOCK-List
.   .   .   .   AS2 tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   .   .   AS2-Rhs
.   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:517:10
.   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:15:12
.   .   BLOCK tc(1) # bloop-kept-alive.go:15:12
.   .   BLOCK-List
.   .   .   AS2 tc(1) # bloop-kept-alive.go:15:12
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   .   AS2-Rhs
.   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:519:23
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:519:10
.   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:15:12
.   .   LABEL p..i0 # bloop-kept-alive.go:15:12
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20

./bloop-kept-alive.go:18:7:call to func 
.   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (int, string) tc(1) # bloop-kept-alive.go:9:6
./bloop-kept-alive.go:18:7: inlining call to pair
./bloop-kept-alive.go:18:7: Before inlining: 
.   CALLFUNC STRUCT-struct { int; string } tc(1) # bloop-kept-alive.go:18:7
.   CALLFUNC-Fun
.   .   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (int, string) tc(1) # bloop-kept-alive.go:9:6
./bloop-kept-alive.go:18:7: After inlining 
.   INLCALL-init
.   .   AS2 Def tc(1) # bloop-kept-alive.go:18:7
.   .   INLMARK Index:1 # +bloop-kept-alive.go:18:7
.   INLCALL STRUCT-struct { int; string } tc(1) # bloop-kept-alive.go:18:7
.   INLCALL-Body
.   .   BLOCK tc(1) # bloop-kept-alive.go:18:7
.   .   BLOCK-List
.   .   .   DCL tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   .   DCL tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19
.   .   .   AS2 tc(1) # bloop-kept-alive.go:18:7
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19
.   .   .   AS2-Rhs
.   .   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:36
.   .   .   .   LITERAL-"" string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:39
.   .   .   GOTO p..i1 tc(1) # bloop-kept-alive.go:18:7
.   .   LABEL p..i1 # bloop-kept-alive.go:18:7
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19

./bloop-kept-alive.go:19:7:call to func 
.   NAME-p.show Class:PFUNC Offset:0 Used FUNC-func(...any) tc(1) # bloop-kept-alive.go:11:6
./bloop-kept-alive.go:19:7: inlining call to show
./bloop-kept-alive.go:19:7: Before inlining: 
.   CALLFUNC IsDDD tc(1) # bloop-kept-alive.go:19:7
.   CALLFUNC-Fun
.   .   NAME-p.show Class:PFUNC Offset:0 Used FUNC-func(...any) tc(1) # bloop-kept-alive.go:11:6
.   CALLFUNC-Args
.   .   SLICELIT Len:2 Implicit SLICE-[]any tc(1) # bloop-kept-alive.go:19:7
.   .   SLICELIT-List
.   .   .   CONVIFACE Implicit any tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
./bloop-kept-alive.go:19:7: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:19:7
.   .   .   .   NAME-p.args Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]any tc(1) # bloop-kept-alive.go:19:7 bloop-kept-alive.go:11:11
.   .   AS2 Def tc(1) # bloop-kept-alive.go:19:7
.   .   AS2-Lhs
.   .   .   NAME-p.args Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]any tc(1) # bloop-kept-alive.go:19:7 bloop-kept-alive.go:11:11
.   .   AS2-Rhs
.   .   .   SLICELIT Len:2 Implicit SLICE-[]any tc(1) # bloop-kept-alive.go:19:7
.   .   .   SLICELIT-List
.   .   .   .   CONVIFACE Implicit any tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
.   .   INLMARK Index:2 # +bloop-kept-alive.go:19:7
.   INLCALL tc(1) # bloop-kept-alive.go:19:7
.   INLCALL-Body
.   .   LABEL p..i2 # bloop-kept-alive.go:19:7

./bloop-kept-alive.go:15:12:call to func 
.   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:519:10
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:15:12:call to func 
.   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:519:10
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:34:13:call to func 
.   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:8
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:34:13: inlining call to testing.(*B).Loop
./bloop-kept-alive.go:34:13: Before inlining: 
.   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13
.   CALLFUNC-Fun
.   .   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:8
.   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   CALLFUNC-Args
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
./bloop-kept-alive.go:34:13: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:34:13
.   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   AS2 Def tc(1) # bloop-kept-alive.go:34:13
.   .   AS2-Lhs
.   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   AS2-Rhs
.   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   DCL # bloop-kept-alive.go:34:13
.   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   AS tc(1) # bloop-kept-alive.go:34:13
.   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   INLMARK Index:3 # +bloop-kept-alive.go:34:13
.   INLCALL bool tc(1) # bloop-kept-alive.go:34:13
.   INLCALL-Body
.   .   IF tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:2
.   .   IF-Cond
.   .   .   LT bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:14
.   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:11
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:6
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:22
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:17
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   IF-Body
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:11
.   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:9
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:4
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:11
.   .   .   BLOCK tc(1) # bloop-kept-alive.go:34:13
.   .   .   BLOCK-List
.   .   .   .   AS2 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   AS2-Rhs
.   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:517:10
.   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:34:13
.   .   BLOCK tc(1) # bloop-kept-alive.go:34:13
.   .   BLOCK-List
.   .   .   AS2 tc(1) # bloop-kept-alive.go:34:13
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   AS2-Rhs
.   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:23
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:10
.   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:34:13
.   .   LABEL p..i0 # bloop-kept-alive.go:34:13
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20

./bloop-kept-alive.go:35:7:call to func 
.   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
./bloop-kept-alive.go:34:13:call to func 
.   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:10
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:35:7:call to func 
.   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
./bloop-kept-alive.go:34:13:call to func 
.   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:10
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:40:28:call to func 
.   NAME-p.loops Class:PFUNC Offset:0 Used FUNC-func(*int, *int) func(*testing.B) tc(1) # bloop-kept-alive.go:32:6
./bloop-kept-alive.go:40:28: inlining call to loops
./bloop-kept-alive.go:40:28: Before inlining: 
.   CALLFUNC FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28
.   CALLFUNC-Fun
.   .   NAME-p.loops Class:PFUNC Offset:0 Used FUNC-func(*int, *int) func(*testing.B) tc(1) # bloop-kept-alive.go:32:6
.   CALLFUNC-Args
.   .   NEW PTR-*int tc(1) # bloop-kept-alive.go:40:32
.   .   .   TYPE int Offset:0 type int tc(1)
.   .   NIL PTR-*int tc(1) # bloop-kept-alive.go:40:39
./bloop-kept-alive.go:40:28: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:40:28
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:12
.   .   .   DCL # bloop-kept-alive.go:40:28
.   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:15
.   .   AS2 Def tc(1) # bloop-kept-alive.go:40:28
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:12
.   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:15
.   .   AS2-Rhs
.   .   .   NEW PTR-*int tc(1) # bloop-kept-alive.go:40:32
.   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   NIL PTR-*int tc(1) # bloop-kept-alive.go:40:39
.   .   INLMARK Index:4 # +bloop-kept-alive.go:40:28
.   INLCALL FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28
.   INLCALL-Body
.   .   BLOCK tc(1) # bloop-kept-alive.go:40:28
.   .   BLOCK-List
.   .   .   DCL tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23
.   .   .   AS2 tc(1) # bloop-kept-alive.go:40:28
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23
.   .   .   AS2-Rhs
.   .   .   .   CLOSURE fnName(p.loops.func1#kFf4nreaSqI=#) FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:33:9
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.loops.func1#kFf4nreaSqI=# ABI:ABIInternal IsClosure FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:33:9
.   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:8
.   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:11
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   FOR DistinctVars tc(1) # bloop-kept-alive.go:34:3
.   .   .   .   .   .   FOR-Cond
.   .   .   .   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:8
.   .   .   .   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   .   .   FOR-Body
.   .   .   .   .   .   .   CALLFUNC tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:8
.   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:11
.   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:40:28
.   .   LABEL p..i0 # bloop-kept-alive.go:40:28
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23

./bloop-kept-alive.go:46:12:call to func 
.   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:46:7
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:46:12: inlining call to testing.(*B).Loop
./bloop-kept-alive.go:46:12: Before inlining: 
.   CALLFUNC bool tc(1) # bloop-kept-alive.go:46:12
.   CALLFUNC-Fun
.   .   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:46:7
.   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   CALLFUNC-Args
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:45:15
./bloop-kept-alive.go:46:12: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:46:12
.   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   AS2 Def tc(1) # bloop-kept-alive.go:46:12
.   .   AS2-Lhs
.   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   AS2-Rhs
.   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:45:15
.   .   DCL # bloop-kept-alive.go:46:12
.   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   AS tc(1) # bloop-kept-alive.go:46:12
.   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   INLMARK Index:5 # +bloop-kept-alive.go:46:12
.   INLCALL bool tc(1) # bloop-kept-alive.go:46:12
.   INLCALL-Body
.   .   IF tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:2
.   .   IF-Cond
.   .   .   LT bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:14
.   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:11
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:6
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:22
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:17
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   IF-Body
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:11
.   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:9
.   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:4
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:11
.   .   .   BLOCK tc(1) # bloop-kept-alive.go:46:12
.   .   .   BLOCK-List
.   .   .   .   AS2 tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   .   .   AS2-Rhs
.   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:517:10
.   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:46:12
.   .   BLOCK tc(1) # bloop-kept-alive.go:46:12
.   .   BLOCK-List
.   .   .   AS2 tc(1) # bloop-kept-alive.go:46:12
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   .   AS2-Rhs
.   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:519:23
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:519:10
.   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:46:12
.   .   LABEL p..i0 # bloop-kept-alive.go:46:12
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20

./bloop-kept-alive.go:47:10:call to func 
.   NAME-p.generic[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[2]uintptr, go.shape.int, *go.shape.int) tc(1) # bloop-kept-alive.go:42:6
./bloop-kept-alive.go:47:10: inlining call to generic[go.shape.int]
./bloop-kept-alive.go:47:10: Before inlining: 
.   CALLFUNC tc(1) # bloop-kept-alive.go:47:10
.   CALLFUNC-Fun
.   .   NAME-p.generic[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[2]uintptr, go.shape.int, *go.shape.int) tc(1) # bloop-kept-alive.go:42:6
.   CALLFUNC-Args
.   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:3
.   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:47:10
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:47:10
./bloop-kept-alive.go:47:10: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:47:10
.   .   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:6
.   .   .   DCL # bloop-kept-alive.go:47:10
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:21
.   .   .   DCL # bloop-kept-alive.go:47:10
.   .   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:26
.   .   AS2 Def tc(1) # bloop-kept-alive.go:47:10
.   .   AS2-Lhs
.   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:6
.   .   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:21
.   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:26
.   .   AS2-Rhs
.   .   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:3
.   .   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:47:10
.   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:47:10
.   .   INLMARK Index:6 # +bloop-kept-alive.go:47:10
.   INLCALL tc(1) # bloop-kept-alive.go:47:10
.   INLCALL-Body
.   .   LABEL p..i1 # bloop-kept-alive.go:47:10

./bloop-kept-alive.go:46:12:call to func 
.   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:519:10
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:46:12:call to func 
.   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:519:10
.   .   TYPE <S> type PTR-*testing.B tc(1)
./bloop-kept-alive.go:42:6:call to func 
.   NAME-p.generic[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[2]uintptr, go.shape.int, *go.shape.int) tc(1) # bloop-kept-alive.go:42:6
./bloop-kept-alive.go:42:6: inlining call to generic[go.shape.int]
./bloop-kept-alive.go:42:6: Before inlining: 
.   CALLFUNC tc(1) # bloop-kept-alive.go:42:6
.   CALLFUNC-Fun
.   .   NAME-p.generic[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[2]uintptr, go.shape.int, *go.shape.int) tc(1) # bloop-kept-alive.go:42:6
.   CALLFUNC-Args
.   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6
.   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   NAME-p.x Class:PPARAM DictIndex:1 Offset:0 OnStack Used int tc(1) # bloop-kept-alive.go:42:21
.   .   NAME-p.y Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:42:26
./bloop-kept-alive.go:42:6: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # bloop-kept-alive.go:42:6
.   .   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:6
.   .   .   DCL # bloop-kept-alive.go:42:6
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:21
.   .   .   DCL # bloop-kept-alive.go:42:6
.   .   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:26
.   .   AS2 Def tc(1) # bloop-kept-alive.go:42:6
.   .   AS2-Lhs
.   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:6
.   .   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:21
.   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:26
.   .   AS2-Rhs
.   .   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6
.   .   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.x Class:PPARAM DictIndex:1 Offset:0 OnStack Used int tc(1) # bloop-kept-alive.go:42:21
.   .   .   NAME-p.y Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:42:26
.   .   INLMARK Index:7 # +bloop-kept-alive.go:42:6
.   INLCALL tc(1) # bloop-kept-alive.go:42:6
.   INLCALL-Body
.   .   LABEL p..i0 # bloop-kept-alive.go:42:6

escAnalyze
.   DCLFUNC esc(no) p.pair ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func() (int, string) tc(1) # bloop-kept-alive.go:9:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # bloop-kept-alive.go:9:14
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack string tc(1) # bloop-kept-alive.go:9:19
.   DCLFUNC-body
.   .   RETURN tc(1) # bloop-kept-alive.go:9:29
.   .   RETURN-Results
.   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:9:36
.   .   .   LITERAL-"" string tc(1) # bloop-kept-alive.go:9:39
./bloop-kept-alive.go:9:29:[1] pair stmt: return 1, ""
escAnalyze
.   DCLFUNC esc(no) p.show ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(...any) tc(1) # bloop-kept-alive.go:11:6
.   DCLFUNC-Dcl
.   .   NAME-p.args Class:PPARAM Offset:0 OnStack SLICE-[]any tc(1) # bloop-kept-alive.go:11:11
.   DCLFUNC-body
.   .   BLOCK tc(1) # bloop-kept-alive.go:11:6
./bloop-kept-alive.go:11:6:[1] show stmt: 
./bloop-kept-alive.go:11:11: args does not escape
escAnalyze
.   DCLFUNC esc(no) p.Bench Label:3 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:13:6
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:13:12
.   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:17:5
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:18:7
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used string tc(1) # bloop-kept-alive.go:18:7
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:20:11
.   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19
.   .   NAME-p.args Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]any tc(1) # bloop-kept-alive.go:19:7 bloop-kept-alive.go:11:11
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # bloop-kept-alive.go:14:6
.   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   AS tc(1) # bloop-kept-alive.go:14:6
.   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   FOR tc(1) # bloop-kept-alive.go:15:2
.   .   FOR-Cond
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # bloop-kept-alive.go:15:12
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:13:12
.   .   .   .   DCL # bloop-kept-alive.go:15:12
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   .   .   AS tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   .   .   INLMARK # +bloop-kept-alive.go:15:12
.   .   .   INLCALL bool tc(1) # bloop-kept-alive.go:15:12
.   .   .   INLCALL-Body
.   .   .   .   IF tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:2
.   .   .   .   IF-Cond
.   .   .   .   .   LT bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:14
.   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:11
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:6
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:22
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:15:12 benchmark.go:515:17
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   IF-Body
.   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:11
.   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:9
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:4
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:15:12 benchmark.go:516:11
.   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:517:10
.   .   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   BLOCK-List
.   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:519:23
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:519:10
.   .   .   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:7
.   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:15:12
.   .   .   .   LABEL p..i0 # bloop-kept-alive.go:15:12
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:15:12 benchmark.go:502:20
.   .   FOR-Body
.   .   .   BLOCK # bloop-kept-alive.go:16:8
.   .   .   BLOCK-List
.   .   .   .   AS tc(1) # bloop-kept-alive.go:16:8
.   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:16:10
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:16:8
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:16:8
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:16:8
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   BLOCK # bloop-kept-alive.go:17:5
.   .   .   BLOCK-List
.   .   .   .   AS-init
.   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   AS Def tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   .   ADD int tc(1) # bloop-kept-alive.go:17:12
.   .   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:17:14
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:17:5
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:17:5
.   .   .   BLOCK # bloop-kept-alive.go:18:7
.   .   .   BLOCK-List
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used string tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   AS2FUNC Def tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used string tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   INLCALL-init
.   .   .   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   INLMARK Index:1 # +bloop-kept-alive.go:18:7
.   .   .   .   .   INLCALL STRUCT-struct { int; string } tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   .   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19
.   .   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:36
.   .   .   .   .   .   .   .   LITERAL-"" string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:39
.   .   .   .   .   .   .   GOTO p..i1 tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   LABEL p..i1 # bloop-kept-alive.go:18:7
.   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:14
.   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # bloop-kept-alive.go:18:7 bloop-kept-alive.go:9:19
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:18:7
.   .   .   .   .   .   .   ADDR PTR-*string tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used string tc(1) # bloop-kept-alive.go:18:7
.   .   .   BLOCK # bloop-kept-alive.go:19:7
.   .   .   BLOCK-List
.   .   .   .   BLOCK # bloop-kept-alive.go:19:7
.   .   .   .   BLOCK-List
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   AS Def tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   .   ADD int tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:19:19
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   INLCALL-init
.   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   DCL # bloop-kept-alive.go:19:7
.   .   .   .   .   .   .   .   NAME-p.args Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]any tc(1) # bloop-kept-alive.go:19:7 bloop-kept-alive.go:11:11
.   .   .   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.args Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]any tc(1) # bloop-kept-alive.go:19:7 bloop-kept-alive.go:11:11
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   SLICELIT Len:2 Implicit SLICE-[]any tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   .   .   CONVIFACE Implicit any tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:19:8
.   .   .   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   .   .   INLMARK Index:2 # +bloop-kept-alive.go:19:7
.   .   .   .   .   INLCALL tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   LABEL p..i2 # bloop-kept-alive.go:19:7
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   .   .   ADDR PTR-*any tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used any tc(1) # bloop-kept-alive.go:19:18
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:19:7
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   BLOCK # bloop-kept-alive.go:20:11
.   .   .   BLOCK-List
.   .   .   .   AS2-init
.   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
.   .   .   .   AS2-Rhs
.   .   .   .   .   LITERAL-2 int tc(1) # bloop-kept-alive.go:20:13
.   .   .   .   .   LITERAL-3 int tc(1) # bloop-kept-alive.go:20:16
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:20:11
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p.kept Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # bloop-kept-alive.go:14:6
./bloop-kept-alive.go:14:6:[1] Bench stmt: kept = <nil>
./bloop-kept-alive.go:14:6:[1] Bench stmt: var kept int
./bloop-kept-alive.go:15:2:[1] Bench stmt: for loop
./bloop-kept-alive.go:15:12:[2] Bench stmt: testing.b := b
./bloop-kept-alive.go:15:12:[2] Bench stmt: var testing.b *testing.B
./bloop-kept-alive.go:15:12:[2] Bench stmt: var ~r0 bool
./bloop-kept-alive.go:15:12:[2] Bench stmt: ~r0 = <nil>
./bloop-kept-alive.go:15:12:[2] Bench stmt: <node inlmark>
./bloop-kept-alive.go:15:12:[2] Bench stmt: if testing.b.loop.i < testing.b.loop.n { testing.b.loop.i++; ~r0 = true; goto .i0 }
./bloop-kept-alive.go:15:12:[2] Bench stmt: testing.b.loop.i++
./bloop-kept-alive.go:15:12:[2] Bench stmt: ~r0 = true; goto .i0
./bloop-kept-alive.go:15:12:[2] Bench stmt: ~r0 = true
./bloop-kept-alive.go:15:12:[2] Bench stmt: goto .i0
./bloop-kept-alive.go:15:12:[2] Bench stmt: ~r0 = (*testing.B).loopSlowPath(testing.b); goto .i0
./bloop-kept-alive.go:15:12:[2] Bench stmt: ~r0 = (*testing.B).loopSlowPath(testing.b)
./bloop-kept-alive.go:15:12:[2] Bench stmt: goto .i0
./bloop-kept-alive.go:15:12:[2] Bench stmt: .i0: 
./bloop-kept-alive.go:15:12:.i0:  non-looping label
./bloop-kept-alive.go:16:8:[2] Bench stmt: kept = 1; runtime.KeepAlive(unsafe.Pointer(&kept))
./bloop-kept-alive.go:16:8:[2] Bench stmt: kept = 1
./bloop-kept-alive.go:16:8:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&kept))
./bloop-kept-alive.go:17:5:[2] Bench stmt: .autotmp_2 := kept + 1; runtime.KeepAlive(unsafe.Pointer(&.autotmp_2))
./bloop-kept-alive.go:17:5:[2] Bench stmt: .autotmp_2 := kept + 1
./bloop-kept-alive.go:17:5:[2] Bench stmt: var .autotmp_2 int
./bloop-kept-alive.go:17:5:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_2))
./bloop-kept-alive.go:18:7:[2] Bench stmt: .autotmp_3, .autotmp_4 := (.~r0; ~r1); runtime.KeepAlive(unsafe.Pointer(&.autotmp_3)); runtime.KeepAlive(unsafe.Pointer(&.autotmp_4))
./bloop-kept-alive.go:18:7:[2] Bench stmt: .autotmp_3, .autotmp_4 := (.~r0; ~r1)
./bloop-kept-alive.go:18:7:[2] Bench stmt: var .autotmp_3 int
./bloop-kept-alive.go:18:7:[2] Bench stmt: var .autotmp_4 string
./bloop-kept-alive.go:18:7:[2] Bench stmt:  := 
./bloop-kept-alive.go:18:7:[2] Bench stmt: <node inlmark>
./bloop-kept-alive.go:18:7:[2] Bench stmt: var ~r0 int; var ~r1 string; ~r0, ~r1 = 1, ""; goto .i1
./bloop-kept-alive.go:18:7:[2] Bench stmt: var ~r0 int
./bloop-kept-alive.go:18:7:[2] Bench stmt: var ~r1 string
./bloop-kept-alive.go:18:7:[2] Bench stmt: ~r0, ~r1 = 1, ""
./bloop-kept-alive.go:18:7:[2] Bench stmt: goto .i1
./bloop-kept-alive.go:18:7:[2] Bench stmt: .i1: 
./bloop-kept-alive.go:18:7:.i1:  non-looping label
./bloop-kept-alive.go:18:7:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_3))
./bloop-kept-alive.go:18:7:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_4))
./bloop-kept-alive.go:19:7:[2] Bench stmt: .autotmp_5 := kept + 1; (.); runtime.KeepAlive(unsafe.Pointer(&.autotmp_5)); runtime.KeepAlive(unsafe.Pointer(&kept))
./bloop-kept-alive.go:19:7:[2] Bench stmt: .autotmp_5 := kept + 1; (.)
./bloop-kept-alive.go:19:18:[2] Bench stmt: .autotmp_5 := kept + 1
./bloop-kept-alive.go:19:18:[2] Bench stmt: var .autotmp_5 any
./bloop-kept-alive.go:19:7:[2] Bench stmt: (.)
./bloop-kept-alive.go:19:7:[2] Bench stmt: args := ... argument
./bloop-kept-alive.go:19:7:[2] Bench stmt: var args []any
./bloop-kept-alive.go:19:7:[2] Bench stmt: <node inlmark>
./bloop-kept-alive.go:19:7:[2] Bench stmt: .i2: 
./bloop-kept-alive.go:19:7:.i2:  non-looping label
./bloop-kept-alive.go:19:7:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_5))
./bloop-kept-alive.go:19:7:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&kept))
./bloop-kept-alive.go:20:11:[2] Bench stmt: .autotmp_6, kept := 2, 3; runtime.KeepAlive(unsafe.Pointer(&.autotmp_6)); runtime.KeepAlive(unsafe.Pointer(&kept))
./bloop-kept-alive.go:20:11:[2] Bench stmt: .autotmp_6, kept := 2, 3
./bloop-kept-alive.go:20:11:[2] Bench stmt: var .autotmp_6 int
./bloop-kept-alive.go:20:11:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_6))
./bloop-kept-alive.go:20:11:[2] Bench stmt: runtime.KeepAlive(unsafe.Pointer(&kept))
./bloop-kept-alive.go:13:12: parameter b leaks to {heap} for Bench with derefs=0:
./bloop-kept-alive.go:13:12:   flow: testing.b ← b:
./bloop-kept-alive.go:13:12:     from testing.b := b (assign-pair) at ./bloop-kept-alive.go:15:12
./bloop-kept-alive.go:13:12:   flow: {heap} ← testing.b:
./bloop-kept-alive.go:13:12:     from (*testing.B).loopSlowPath(testing.b) (call parameter) at ./bloop-kept-alive.go:15:12
./bloop-kept-alive.go:13:12: leaking param: b
./bloop-kept-alive.go:19:18: kept + 1 does not escape
./bloop-kept-alive.go:19:7: ... argument does not escape
./bloop-kept-alive.go:19:8: kept does not escape
escAnalyze
.   DCLFUNC esc(no) p.use Pragma:16 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # bloop-kept-alive.go:29:10
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # bloop-kept-alive.go:29:13
.   DCLFUNC-body
.   .   BLOCK tc(1) # bloop-kept-alive.go:29:6
./bloop-kept-alive.go:29:6:[1] use stmt: 
./bloop-kept-alive.go:29:10: t does not escape
./bloop-kept-alive.go:29:13: p does not escape
escAnalyze
.   DCLFUNC esc(no) p.loops ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(*int, *int) func(*testing.B) tc(1) # bloop-kept-alive.go:32:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack PTR-*int tc(1) # bloop-kept-alive.go:32:12
.   .   NAME-p.p Class:PPARAM Offset:0 Addrtaken OnStack PTR-*int tc(1) # bloop-kept-alive.go:32:15
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:32:23
.   DCLFUNC-body
.   .   RETURN tc(1) # bloop-kept-alive.go:33:2
.   .   RETURN-Results
.   .   .   CLOSURE fnName(p.loops.func1) FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:33:9
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.loops.func1 Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked IsClosure FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:33:9
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:8
.   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:11
.   .   .   .   DCLFUNC-body
.   .   .   .   .   FOR tc(1) # bloop-kept-alive.go:34:3
.   .   .   .   .   FOR-Cond
.   .   .   .   .   .   INLCALL-init
.   .   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   .   DCL # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   .   .   .   DCL # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   .   .   AS tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   .   .   INLMARK Index:3 # +bloop-kept-alive.go:34:13
.   .   .   .   .   .   INLCALL bool tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   .   IF tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:2
.   .   .   .   .   .   .   IF-Cond
.   .   .   .   .   .   .   .   LT bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:14
.   .   .   .   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:11
.   .   .   .   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:6
.   .   .   .   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:22
.   .   .   .   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:17
.   .   .   .   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   .   IF-Body
.   .   .   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:11
.   .   .   .   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:9
.   .   .   .   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:4
.   .   .   .   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:11
.   .   .   .   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:517:10
.   .   .   .   .   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:23
.   .   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:10
.   .   .   .   .   .   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   LABEL p..i0 # bloop-kept-alive.go:34:13
.   .   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   FOR-Body
.   .   .   .   .   .   BLOCK # bloop-kept-alive.go:35:7
.   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   CALLFUNC tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:8
.   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:11
.   .   .   .   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   .   .   .   ADDR PTR-**int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:8
.   .   .   .   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   .   .   .   ADDR PTR-**int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:11
escAnalyze
.   DCLFUNC esc(no) p.loops.func1 Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked IsClosure FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:33:9
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   DCLFUNC-ClosureVars
.   .   NAME-p.t Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:8
.   .   NAME-p.p Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:11
.   DCLFUNC-body
.   .   FOR tc(1) # bloop-kept-alive.go:34:3
.   .   FOR-Cond
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # bloop-kept-alive.go:34:13
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   DCL # bloop-kept-alive.go:34:13
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   AS tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   INLMARK Index:3 # +bloop-kept-alive.go:34:13
.   .   .   INLCALL bool tc(1) # bloop-kept-alive.go:34:13
.   .   .   INLCALL-Body
.   .   .   .   IF tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:2
.   .   .   .   IF-Cond
.   .   .   .   .   LT bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:14
.   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:11
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:6
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:22
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:515:17
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   IF-Body
.   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:11
.   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:9
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:4
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:34:13 benchmark.go:516:11
.   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:517:10
.   .   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   BLOCK-List
.   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:23
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:519:10
.   .   .   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:7
.   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   LABEL p..i0 # bloop-kept-alive.go:34:13
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:34:13 benchmark.go:502:20
.   .   FOR-Body
.   .   .   BLOCK # bloop-kept-alive.go:35:7
.   .   .   BLOCK-List
.   .   .   .   CALLFUNC tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:8
.   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:11
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   ADDR PTR-**int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:8
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   ADDR PTR-**int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 Addrtaken IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:35:11
./bloop-kept-alive.go:33:2:[1] loops stmt: return func literal
./bloop-kept-alive.go:34:3:[1] loops.func1 stmt: for loop
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: testing.b := b
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: var testing.b *testing.B
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: var ~r0 bool
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: ~r0 = <nil>
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: <node inlmark>
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: if testing.b.loop.i < testing.b.loop.n { testing.b.loop.i++; ~r0 = true; goto .i0 }
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: testing.b.loop.i++
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: ~r0 = true; goto .i0
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: ~r0 = true
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: goto .i0
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: ~r0 = (*testing.B).loopSlowPath(testing.b); goto .i0
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: ~r0 = (*testing.B).loopSlowPath(testing.b)
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: goto .i0
./bloop-kept-alive.go:34:13:[2] loops.func1 stmt: .i0: 
./bloop-kept-alive.go:34:13:.i0:  non-looping label
./bloop-kept-alive.go:35:7:[2] loops.func1 stmt: use(t, p); runtime.KeepAlive(unsafe.Pointer(&t)); runtime.KeepAlive(unsafe.Pointer(&p))
./bloop-kept-alive.go:35:7:[2] loops.func1 stmt: use(t, p)
./bloop-kept-alive.go:35:7:[2] loops.func1 stmt: runtime.KeepAlive(unsafe.Pointer(&t))
./bloop-kept-alive.go:35:7:[2] loops.func1 stmt: runtime.KeepAlive(unsafe.Pointer(&p))
./bloop-kept-alive.go:32:12: loops capturing by ref: t (addr=true assign=false width=8)
./bloop-kept-alive.go:32:15: loops capturing by ref: p (addr=true assign=false width=8)
./bloop-kept-alive.go:33:14: parameter b leaks to {heap} for loops.func1 with derefs=0:
./bloop-kept-alive.go:33:14:   flow: testing.b ← b:
./bloop-kept-alive.go:33:14:     from testing.b := b (assign-pair) at ./bloop-kept-alive.go:34:13
./bloop-kept-alive.go:33:14:   flow: {heap} ← testing.b:
./bloop-kept-alive.go:33:14:     from (*testing.B).loopSlowPath(testing.b) (call parameter) at ./bloop-kept-alive.go:34:13
./bloop-kept-alive.go:33:9: func literal escapes to heap in loops:
./bloop-kept-alive.go:33:9:   flow: ~r0 ← &{storage for func literal}:
./bloop-kept-alive.go:33:9:     from func literal (spill) at ./bloop-kept-alive.go:33:9
./bloop-kept-alive.go:33:9:     from return func literal (return) at ./bloop-kept-alive.go:33:2
./bloop-kept-alive.go:32:12: t escapes to heap in loops:
./bloop-kept-alive.go:32:12:   flow: {storage for func literal} ← &t:
./bloop-kept-alive.go:32:12:     from t (captured by a closure) at ./bloop-kept-alive.go:35:8
./bloop-kept-alive.go:32:12:     from t (reference) at ./bloop-kept-alive.go:35:8
./bloop-kept-alive.go:32:12: parameter t leaks to {storage for func literal} for loops with derefs=0:
./bloop-kept-alive.go:32:12:   flow: {storage for func literal} ← &t:
./bloop-kept-alive.go:32:12:     from t (captured by a closure) at ./bloop-kept-alive.go:35:8
./bloop-kept-alive.go:32:12:     from t (reference) at ./bloop-kept-alive.go:35:8
./bloop-kept-alive.go:32:15: p escapes to heap in loops:
./bloop-kept-alive.go:32:15:   flow: {storage for func literal} ← &p:
./bloop-kept-alive.go:32:15:     from p (captured by a closure) at ./bloop-kept-alive.go:35:11
./bloop-kept-alive.go:32:15:     from p (reference) at ./bloop-kept-alive.go:35:11
./bloop-kept-alive.go:32:15: parameter p leaks to {storage for func literal} for loops with derefs=0:
./bloop-kept-alive.go:32:15:   flow: {storage for func literal} ← &p:
./bloop-kept-alive.go:32:15:     from p (captured by a closure) at ./bloop-kept-alive.go:35:11
./bloop-kept-alive.go:32:15:     from p (reference) at ./bloop-kept-alive.go:35:11
./bloop-kept-alive.go:33:14: leaking param: b
./bloop-kept-alive.go:32:12: moved to heap: t
./bloop-kept-alive.go:32:15: moved to heap: p
./bloop-kept-alive.go:33:9: func literal escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.takes Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func() tc(1) # bloop-kept-alive.go:40:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:12
.   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:15
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23
.   DCLFUNC-body
.   .   AS tc(1) # bloop-kept-alive.go:40:21
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # bloop-kept-alive.go:26:5
.   .   .   CONVIFACE Implicit any tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   INLCALL-init
.   .   .   .   .   AS2-init
.   .   .   .   .   .   DCL # bloop-kept-alive.go:40:28
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:12
.   .   .   .   .   .   DCL # bloop-kept-alive.go:40:28
.   .   .   .   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:15
.   .   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:12
.   .   .   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:15
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   NEW PTR-*int tc(1) # bloop-kept-alive.go:40:32
.   .   .   .   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   .   .   .   NIL PTR-*int tc(1) # bloop-kept-alive.go:40:39
.   .   .   .   .   INLMARK Index:4 # +bloop-kept-alive.go:40:28
.   .   .   .   INLCALL FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   INLCALL-Body
.   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23
.   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   CLOSURE fnName(p.loops.func1#kFf4nreaSqI=#) FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:33:9
.   .   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   .   DCLFUNC p.loops.func1#kFf4nreaSqI=# ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:33:9
.   .   .   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:8
.   .   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:11
.   .   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   .   FOR tc(1) # bloop-kept-alive.go:34:3
.   .   .   .   .   .   .   .   .   FOR-Cond
.   .   .   .   .   .   .   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13
.   .   .   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   .   .   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:8
.   .   .   .   .   .   .   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   .   .   .   .   .   .   .   FOR-Body
.   .   .   .   .   .   .   .   .   .   CALLFUNC tc(1) # bloop-kept-alive.go:35:7
.   .   .   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   .   .   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
.   .   .   .   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:8
.   .   .   .   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:11
.   .   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   LABEL p..i0 # bloop-kept-alive.go:40:28
.   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:32:23
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   LINKSYMOFFSET-type:func(*testing.B) Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # bloop-kept-alive.go:40:28
.   .   .   .   .   LINKSYMOFFSET-type:func(*testing.B) Offset:0 uint8 tc(1)
escAnalyze
.   DCLFUNC esc(no) p.loops.func1#kFf4nreaSqI=# ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:33:9
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   DCLFUNC-ClosureVars
.   .   NAME-p.t Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:8
.   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:11
.   DCLFUNC-body
.   .   FOR tc(1) # bloop-kept-alive.go:34:3
.   .   FOR-Cond
.   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:34:13
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Loop FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:34:8
.   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:33:14
.   .   FOR-Body
.   .   .   CALLFUNC tc(1) # bloop-kept-alive.go:35:7
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.use Class:PFUNC Offset:0 Used FUNC-func(*int, *int) tc(1) # bloop-kept-alive.go:29:6
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.t Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:8
.   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # bloop-kept-alive.go:40:28 bloop-kept-alive.go:35:11
./bloop-kept-alive.go:40:21:[1] takes stmt: sink = ~r0
./bloop-kept-alive.go:40:28:[1] takes stmt: t, p := new(int), nil
./bloop-kept-alive.go:40:28:[1] takes stmt: var t *int
./bloop-kept-alive.go:40:28:[1] takes stmt: var p *int
./bloop-kept-alive.go:40:28:[1] takes stmt: <node inlmark>
./bloop-kept-alive.go:40:28:[1] takes stmt: var ~r0 func(*testing.B); ~r0 = func literal; goto .i0
./bloop-kept-alive.go:40:28:[1] takes stmt: var ~r0 func(*testing.B)
./bloop-kept-alive.go:40:28:[1] takes stmt: ~r0 = func literal
./bloop-kept-alive.go:34:3:[1] loops.func1#kFf4nreaSqI=# stmt: for loop
./bloop-kept-alive.go:35:7:[2] loops.func1#kFf4nreaSqI=# stmt: use(t, p)
./bloop-kept-alive.go:40:28:[1] takes stmt: goto .i0
./bloop-kept-alive.go:40:28:[1] takes stmt: .i0: 
./bloop-kept-alive.go:40:28:.i0:  non-looping label
./bloop-kept-alive.go:40:28: takes capturing by value: t (addr=false assign=false width=8)
./bloop-kept-alive.go:40:28: takes capturing by value: p (addr=false assign=false width=8)
./bloop-kept-alive.go:33:14: parameter b leaks to {heap} for loops.func1#kFf4nreaSqI=# with derefs=0:
./bloop-kept-alive.go:33:14:   flow: {heap} ← b:
./bloop-kept-alive.go:33:14:     from (*testing.B).Loop(b) (call parameter) at ./bloop-kept-alive.go:34:13
./bloop-kept-alive.go:40:28: func literal escapes to heap in takes:
./bloop-kept-alive.go:40:28:   flow: ~r0 ← &{storage for func literal}:
./bloop-kept-alive.go:40:28:     from func literal (spill) at ./bloop-kept-alive.go:40:28
./bloop-kept-alive.go:40:28:     from ~r0 = func literal (assign-pair) at ./bloop-kept-alive.go:40:28
./bloop-kept-alive.go:40:28:   flow: {heap} ← ~r0:
./bloop-kept-alive.go:40:28:     from ~r0 (interface-converted) at ./bloop-kept-alive.go:40:28
./bloop-kept-alive.go:40:28:     from sink = ~r0 (assign) at ./bloop-kept-alive.go:40:21
./bloop-kept-alive.go:40:32: new(int) escapes to heap in takes:
./bloop-kept-alive.go:40:32:   flow: t ← &{storage for new(int)}:
./bloop-kept-alive.go:40:32:     from new(int) (spill) at ./bloop-kept-alive.go:40:32
./bloop-kept-alive.go:40:32:     from t, p := new(int), nil (assign-pair) at ./bloop-kept-alive.go:40:28
./bloop-kept-alive.go:40:32:   flow: {storage for func literal} ← t:
./bloop-kept-alive.go:40:32:     from t (captured by a closure) at ./bloop-kept-alive.go:40:28
./bloop-kept-alive.go:33:14: leaking param: b
./bloop-kept-alive.go:40:32: new(int) escapes to heap
./bloop-kept-alive.go:40:28: func literal escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.generics Label:2 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(*testing.B) tc(1) # bloop-kept-alive.go:45:6
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:45:15
.   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:47:10
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:47:10
.   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:6
.   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:21
.   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:26
.   DCLFUNC-body
.   .   FOR tc(1) # bloop-kept-alive.go:46:2
.   .   FOR-Cond
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # bloop-kept-alive.go:46:12
.   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:45:15
.   .   .   .   DCL # bloop-kept-alive.go:46:12
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   .   .   AS tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   .   .   INLMARK Index:5 # +bloop-kept-alive.go:46:12
.   .   .   INLCALL bool tc(1) # bloop-kept-alive.go:46:12
.   .   .   INLCALL-Body
.   .   .   .   IF tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:2
.   .   .   .   IF-Cond
.   .   .   .   .   LT bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:14
.   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:11
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:6
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   .   .   DOT testing.n uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:22
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:46:12 benchmark.go:515:17
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   IF-Body
.   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:11
.   .   .   .   .   .   DOT testing.i uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:9
.   .   .   .   .   .   .   DOTPTR testing.loop STRUCT-struct { testing.n uint64; testing.i uint64; testing.done bool } tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:4
.   .   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   .   .   LITERAL-1 uint64 tc(1) # bloop-kept-alive.go:46:12 benchmark.go:516:11
.   .   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   LITERAL-true bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:517:10
.   .   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   BLOCK tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   BLOCK-List
.   .   .   .   .   AS2 tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   CALLFUNC bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:519:23
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   METHEXPR testing.loopSlowPath FUNC-func(*testing.B) bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:519:10
.   .   .   .   .   .   .   .   TYPE <S> type PTR-*testing.B tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-testing.b Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*testing.B tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:7
.   .   .   .   .   GOTO p..i0 tc(1) # bloop-kept-alive.go:46:12
.   .   .   .   LABEL p..i0 # bloop-kept-alive.go:46:12
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack bool tc(1) # bloop-kept-alive.go:46:12 benchmark.go:502:20
.   .   FOR-Body
.   .   .   BLOCK # bloop-kept-alive.go:47:10
.   .   .   BLOCK-List
.   .   .   .   BLOCK # bloop-kept-alive.go:47:10
.   .   .   .   BLOCK-List
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   AS Def tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   LITERAL-1 int tc(1) # bloop-kept-alive.go:47:11
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   AS Def tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   NIL PTR-*int tc(1) # bloop-kept-alive.go:47:14
.   .   .   .   .   INLCALL-init
.   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   DCL # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:6
.   .   .   .   .   .   .   DCL # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:21
.   .   .   .   .   .   .   DCL # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:26
.   .   .   .   .   .   AS2 Def tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:10 bloop-kept-alive.go:42:6
.   .   .   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:47:3
.   .   .   .   .   .   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   INLMARK Index:6 # +bloop-kept-alive.go:47:10
.   .   .   .   .   INLCALL tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   LABEL p..i1 # bloop-kept-alive.go:47:10
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   CALLFUNC NoInline IsCompilerVarLive tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-runtime.KeepAlive Class:PFUNC Offset:0 Used FUNC-func(interface {}) tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVIFACE Implicit INTER-interface {} tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   CONVNOP UNSAFEPTR-unsafe.Pointer tc(1) # bloop-kept-alive.go:47:10
.   .   .   .   .   .   .   ADDR PTR-**int tc(1) # bloop-kept-alive.go:45:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:47:10
./bloop-kept-alive.go:46:2:[1] generics stmt: for loop
./bloop-kept-alive.go:46:12:[2] generics stmt: testing.b := b
./bloop-kept-alive.go:46:12:[2] generics stmt: var testing.b *testing.B
./bloop-kept-alive.go:46:12:[2] generics stmt: var ~r0 bool
./bloop-kept-alive.go:46:12:[2] generics stmt: ~r0 = <nil>
./bloop-kept-alive.go:46:12:[2] generics stmt: <node inlmark>
./bloop-kept-alive.go:46:12:[2] generics stmt: if testing.b.loop.i < testing.b.loop.n { testing.b.loop.i++; ~r0 = true; goto .i0 }
./bloop-kept-alive.go:46:12:[2] generics stmt: testing.b.loop.i++
./bloop-kept-alive.go:46:12:[2] generics stmt: ~r0 = true; goto .i0
./bloop-kept-alive.go:46:12:[2] generics stmt: ~r0 = true
./bloop-kept-alive.go:46:12:[2] generics stmt: goto .i0
./bloop-kept-alive.go:46:12:[2] generics stmt: ~r0 = (*testing.B).loopSlowPath(testing.b); goto .i0
./bloop-kept-alive.go:46:12:[2] generics stmt: ~r0 = (*testing.B).loopSlowPath(testing.b)
./bloop-kept-alive.go:46:12:[2] generics stmt: goto .i0
./bloop-kept-alive.go:46:12:[2] generics stmt: .i0: 
./bloop-kept-alive.go:46:12:.i0:  non-looping label
./bloop-kept-alive.go:47:10:[2] generics stmt: .autotmp_1 := 1; .autotmp_2 := nil; (.); runtime.KeepAlive(unsafe.Pointer(&.dict.generic[int])); runtime.KeepAlive(unsafe.Pointer(&.autotmp_1)); runtime.KeepAlive(unsafe.Pointer(&.autotmp_2))
./bloop-kept-alive.go:47:10:[2] generics stmt: .autotmp_1 := 1; .autotmp_2 := nil; (.)
./bloop-kept-alive.go:47:10:[2] generics stmt: .autotmp_1 := 1
./bloop-kept-alive.go:47:10:[2] generics stmt: var .autotmp_1 int
./bloop-kept-alive.go:47:10:[2] generics stmt: .autotmp_2 := nil
./bloop-kept-alive.go:47:10:[2] generics stmt: var .autotmp_2 *int
./bloop-kept-alive.go:47:10:[2] generics stmt: (.)
./bloop-kept-alive.go:47:10:[2] generics stmt: .dict, _, _ := &.dict.generic[int], 0, 0
./bloop-kept-alive.go:47:10:[2] generics stmt: var .dict *[2]uintptr
./bloop-kept-alive.go:47:10:[2] generics stmt: var x go.shape.int
./bloop-kept-alive.go:47:10:[2] generics stmt: var y *go.shape.int
./bloop-kept-alive.go:47:10:[2] generics stmt: <node inlmark>
./bloop-kept-alive.go:47:10:[2] generics stmt: .i1: 
./bloop-kept-alive.go:47:10:.i1:  non-looping label
./bloop-kept-alive.go:47:10:[2] generics stmt: runtime.KeepAlive(unsafe.Pointer(&.dict.generic[int]))
./bloop-kept-alive.go:47:10:[2] generics stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_1))
./bloop-kept-alive.go:47:10:[2] generics stmt: runtime.KeepAlive(unsafe.Pointer(&.autotmp_2))
./bloop-kept-alive.go:45:15: parameter b leaks to {heap} for generics with derefs=0:
./bloop-kept-alive.go:45:15:   flow: testing.b ← b:
./bloop-kept-alive.go:45:15:     from testing.b := b (assign-pair) at ./bloop-kept-alive.go:46:12
./bloop-kept-alive.go:45:15:   flow: {heap} ← testing.b:
./bloop-kept-alive.go:45:15:     from (*testing.B).loopSlowPath(testing.b) (call parameter) at ./bloop-kept-alive.go:46:12
./bloop-kept-alive.go:45:15: leaking param: b
escAnalyze
.   DCLFUNC esc(no) p.generic[go.shape.int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok InlinabilityChecked FUNC-func(*[2]uintptr, go.shape.int, *go.shape.int) tc(1) # bloop-kept-alive.go:42:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6
.   .   NAME-p.x Class:PPARAM DictIndex:1 Offset:0 OnStack go.shape.int tc(1) # bloop-kept-alive.go:42:21
.   .   NAME-p.y Class:PPARAM DictIndex:2 Offset:0 OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:42:26
.   DCLFUNC-body
.   .   BLOCK tc(1) # bloop-kept-alive.go:42:6
./bloop-kept-alive.go:42:6:[1] generic[go.shape.int] stmt: 
escAnalyze
.   DCLFUNC esc(no) p.generic[int] Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok InlinabilityChecked Wrapper FUNC-func(int, *int) tc(1) # bloop-kept-alive.go:42:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM DictIndex:1 Offset:0 OnStack Used int tc(1) # bloop-kept-alive.go:42:21
.   .   NAME-p.y Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # bloop-kept-alive.go:42:26
.   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:6
.   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:21
.   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:26
.   DCLFUNC-body
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # bloop-kept-alive.go:42:6
.   .   .   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:6
.   .   .   .   DCL # bloop-kept-alive.go:42:6
.   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:1 Offset:0 InlFormal OnStack go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:21
.   .   .   .   DCL # bloop-kept-alive.go:42:6
.   .   .   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 InlFormal OnStack PTR-*go.shape.int tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:26
.   .   .   AS2 Def tc(1) # bloop-kept-alive.go:42:6
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..dict Class:PAUTO Offset:0 InlFormal OnStack PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6 bloop-kept-alive.go:42:6
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   AS2-Rhs
.   .   .   .   ADDR PTR-*[2]uintptr tc(1) # bloop-kept-alive.go:42:6
.   .   .   .   .   NAME-p..dict.generic[int] Class:PEXTERN Offset:0 Addrtaken Used ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   INLMARK Index:7 # +bloop-kept-alive.go:42:6
.   .   INLCALL tc(1) # bloop-kept-alive.go:42:6
.   .   INLCALL-Body
.   .   .   LABEL p..i0 # bloop-kept-alive.go:42:6
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: (.)
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: .dict, _, _ := &.dict.generic[int], 0, 0
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: var .dict *[2]uintptr
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: var x go.shape.int
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: var y *go.shape.int
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: <node inlmark>
./bloop-kept-alive.go:42:6:[1] generic[int] stmt: .i0: 
./bloop-kept-alive.go:42:6:.i0:  non-looping label
