# command-line-arguments
./places.go:7:6: can inline empty with cost 0 as: func(*int) {  }
./places.go:9:6: can inline pair with cost 3 as: func() (*int, error) { return new(int), nil }
./places.go:11:6: can inline again with cost 15 as: func() (*int, error) { return (*int)(.autotmp_2), .autotmp_3 }
./places.go:14:7: can inline through.func1 with cost 23 as: func(int) int { return f(m) + n }
./places.go:13:6: can inline through with cost 47 as: func(func(int) int, int) int { g := func literal; return g(n) }
./places.go:18:6: can inline named with cost 17 as: func([]int) int { loop: ; for loop; return  }
./places.go:31:6: can inline T.Get with cost 3 as: method(T) func() int { return t.n }
./places.go:32:6: can inline (*T).Set with cost 4 as: method(*T) func(int) { t.n = n }
./places.go:40:2: can inline use.func1 with cost 3 as: func() { captured++ }
./places.go:38:6: cannot inline use: function too complex: cost 293 exceeds budget 80
./places.go:43:18: can inline use.func2 with cost 5 as: func(int) int { return k * *p }
./places.go:11:41:call to func 
.   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:9:6
./places.go:11:41: inlining call to pair
./places.go:11:41: Before inlining: 
.   CALLFUNC STRUCT-struct { *int; error } tc(1) # places.go:11:41
.   CALLFUNC-Fun
.   .   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:9:6
./places.go:11:41: After inlining 
.   INLCALL-init
.   .   AS2 Def tc(1) # places.go:11:41
.   .   INLMARK # +places.go:11:41
.   INLCALL STRUCT-struct { *int; error } tc(1) # places.go:11:41
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:11:41
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:11:41
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   .   DCL tc(1) # places.go:11:41
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20
.   .   .   AS2 tc(1) # places.go:11:41
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20
.   .   .   AS2-Rhs
.   .   .   .   NEW PTR-*int tc(1) # places.go:11:41 places.go:9:39
.   .   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   .   NIL error tc(1) # places.go:11:41 places.go:9:46
.   .   .   GOTO p..i0 tc(1) # places.go:11:41
.   .   LABEL p..i0 # places.go:11:41
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20

./places.go:15:10:call to func 
.   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:14:2
./places.go:15:10: inlining call to through.func1
./places.go:15:10: Before inlining: 
.   CALLFUNC int tc(1) # places.go:15:10
.   CALLFUNC-Fun
.   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:14:2
.   CALLFUNC-Args
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:13:31
./places.go:15:10: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:15:10
.   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   AS2 Def tc(1) # places.go:15:10
.   .   AS2-Lhs
.   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   AS2-Rhs
.   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:13:31
.   .   INLMARK Index:1 # +places.go:15:10
.   INLCALL int tc(1) # places.go:15:10
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:15:10
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:15:10
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19
.   .   .   AS2 tc(1) # places.go:15:10
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19
.   .   .   AS2-Rhs
.   .   .   .   ADD int tc(1) # places.go:15:10 places.go:14:37
.   .   .   .   .   CALLFUNC int tc(1) # places.go:15:10 places.go:14:33
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:13:14
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:13:31
.   .   .   GOTO p..i0 tc(1) # places.go:15:10
.   .   LABEL p..i0 # places.go:15:10
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19

./places.go:40:23:call to func 
.   CLOSURE fnName(p.use.func1) FUNC-func() tc(1) # places.go:40:2
.   CLOSURE-Func
.   .   DCLFUNC p.use.func1 ABI:ABIInternal InlinabilityChecked IsClosure FUNC-func() tc(1) # places.go:40:2
.   .   DCLFUNC-ClosureVars
.   .   .   NAME-p.captured Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # places.go:40:11
.   .   DCLFUNC-body
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:40:19
.   .   .   .   NAME-p.captured Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # places.go:40:11
.   .   .   .   LITERAL-1 int tc(1) # places.go:40:19
./places.go:40:23: inlining call to use.func1
./places.go:40:23: Before inlining: 
.   CALLFUNC tc(1) # places.go:40:23
.   CALLFUNC-Fun
.   .   CLOSURE fnName(p.use.func1) FUNC-func() tc(1) # places.go:40:2
.   .   CLOSURE-Func
.   .   .   DCLFUNC p.use.func1 ABI:ABIInternal InlinabilityChecked IsClosure FUNC-func() tc(1) # places.go:40:2
.   .   .   DCLFUNC-ClosureVars
.   .   .   .   NAME-p.captured Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # places.go:40:11
.   .   .   DCLFUNC-body
.   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:40:19
.   .   .   .   .   NAME-p.captured Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # places.go:40:11
.   .   .   .   .   LITERAL-1 int tc(1) # places.go:40:19
./places.go:40:23: After inlining 
.   INLCALL-init
.   .   AS2 Def tc(1) # places.go:40:23
.   .   INLMARK Index:2 # +places.go:40:23
.   INLCALL tc(1) # places.go:40:23
.   INLCALL-Body
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:40:23 places.go:40:19
.   .   .   NAME-p.captured Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:39:6
.   .   .   LITERAL-1 int tc(1) # places.go:40:23 places.go:40:19
.   .   LABEL p..i0 # places.go:40:23

./places.go:41:7:call to func 
.   NAME-p.empty Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # places.go:7:6
./places.go:41:7: inlining call to empty
./places.go:41:7: Before inlining: 
.   CALLFUNC tc(1) # places.go:41:7
.   CALLFUNC-Fun
.   .   NAME-p.empty Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # places.go:7:6
.   CALLFUNC-Args
.   .   NIL PTR-*int tc(1) # places.go:41:8
./places.go:41:7: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:41:7
.   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:41:7 places.go:7:12
.   .   AS2 Def tc(1) # places.go:41:7
.   .   AS2-Lhs
.   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:41:7 places.go:7:12
.   .   AS2-Rhs
.   .   .   NIL PTR-*int tc(1) # places.go:41:8
.   .   INLMARK Index:3 # +places.go:41:7
.   INLCALL tc(1) # places.go:41:7
.   INLCALL-Body
.   .   LABEL p..i1 # places.go:41:7

./places.go:42:15:call to func 
.   NAME-p.again Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:11:6
./places.go:42:15: inlining call to again
./places.go:42:15: Before inlining: 
.   CALLFUNC STRUCT-struct { *int; error } tc(1) # places.go:42:15
.   CALLFUNC-Fun
.   .   NAME-p.again Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:11:6
./places.go:42:15: After inlining 
.   INLCALL-init
.   .   AS2 Def tc(1) # places.go:42:15
.   .   INLMARK Index:4 # +places.go:42:15
.   INLCALL STRUCT-struct { *int; error } tc(1) # places.go:42:15
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:42:15
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:42:15
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   .   DCL tc(1) # places.go:42:15
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21
.   .   .   AS2 tc(1) # places.go:42:15
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2FUNC-init
.   .   .   .   .   .   DCL # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   DCL # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   AS2FUNC Def tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   .   CALLFUNC STRUCT-struct { *int; error } tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:9:6
.   .   .   .   CONVNOP PTR-*int tc(1) # places.go:11:6
.   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   .   GOTO p..i2 tc(1) # places.go:42:15
.   .   LABEL p..i2 # places.go:42:15
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21

./places.go:43:17:call to func 
.   NAME-p.through Class:PFUNC Offset:0 Used FUNC-func(func(int) int, int) int tc(1) # places.go:13:6
./places.go:43:17: inlining call to through
./places.go:43:17: Before inlining: 
.   CALLFUNC int tc(1) # places.go:43:17
.   CALLFUNC-Fun
.   .   NAME-p.through Class:PFUNC Offset:0 Used FUNC-func(func(int) int, int) int tc(1) # places.go:13:6
.   CALLFUNC-Args
.   .   CLOSURE fnName(p.use.func2) FUNC-func(int) int tc(1) # places.go:43:18
.   .   CLOSURE-Func
.   .   .   DCLFUNC p.use.func2 ABI:ABIInternal InlinabilityChecked IsClosure FUNC-func(int) int tc(1) # places.go:43:18
.   .   .   DCLFUNC-Dcl
.   .   .   .   NAME-p.k Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:43:23
.   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:43:30
.   .   .   DCLFUNC-ClosureVars
.   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # places.go:43:48
.   .   .   DCLFUNC-body
.   .   .   .   RETURN tc(1) # places.go:43:36
.   .   .   .   RETURN-Results
.   .   .   .   .   MUL int tc(1) # places.go:43:45
.   .   .   .   .   .   NAME-p.k Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:43:23
.   .   .   .   .   .   DEREF int tc(1) # places.go:43:47
.   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # places.go:43:48
.   .   LEN int tc(1) # places.go:43:56
.   .   .   PAREN SLICE-[]int tc(1) # places.go:43:63
.   .   .   .   APPEND SLICE-[]int tc(1) # places.go:43:63
.   .   .   .   APPEND-Args
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   .   .   .   LITERAL-1 int tc(1) # places.go:43:67
.   .   .   .   APPEND-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # places.go:43:63
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
./places.go:43:17: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:43:17
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
.   .   .   DCL # places.go:43:17
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   AS2 Def tc(1) # places.go:43:17
.   .   AS2-Lhs
.   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   AS2-Rhs
.   .   .   CLOSURE fnName(p.use.func2) FUNC-func(int) int tc(1) # places.go:43:18
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.use.func2 ABI:ABIInternal InlinabilityChecked IsClosure FUNC-func(int) int tc(1) # places.go:43:18
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.k Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:43:23
.   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:43:30
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # places.go:43:48
.   .   .   .   DCLFUNC-body
.   .   .   .   .   RETURN tc(1) # places.go:43:36
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   MUL int tc(1) # places.go:43:45
.   .   .   .   .   .   .   NAME-p.k Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:43:23
.   .   .   .   .   .   .   DEREF int tc(1) # places.go:43:47
.   .   .   .   .   .   .   .   NAME-p.p Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # places.go:43:48
.   .   .   LEN int tc(1) # places.go:43:56
.   .   .   .   PAREN SLICE-[]int tc(1) # places.go:43:63
.   .   .   .   .   APPEND SLICE-[]int tc(1) # places.go:43:63
.   .   .   .   .   APPEND-Args
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   .   .   .   .   LITERAL-1 int tc(1) # places.go:43:67
.   .   .   .   .   APPEND-RType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # places.go:43:63
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   INLMARK Index:5 # +places.go:43:17
.   INLCALL int tc(1) # places.go:43:17
.   INLCALL-Body
.   .   AS-init
.   .   .   DCL # places.go:43:17 places.go:14:2
.   .   .   .   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
.   .   AS Def tc(1) # places.go:43:17 places.go:14:4
.   .   .   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
.   .   .   CLOSURE fnName(p.through.func1#s4obnG1cEaI=#) FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:7
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.through.func1#s4obnG1cEaI=# ABI:ABIInternal IsClosure FUNC-func(int) int tc(1) # places.go:14:7
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:14:12
.   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:14:19
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.f Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:32
.   .   .   .   .   NAME-p.n Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # places.go:43:17 places.go:14:39
.   .   .   .   DCLFUNC-body
.   .   .   .   .   RETURN tc(1) # places.go:14:25
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   ADD int tc(1) # places.go:14:37
.   .   .   .   .   .   .   CALLFUNC int tc(1) # places.go:14:33
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-p.f Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:32
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:14:12
.   .   .   .   .   .   .   NAME-p.n Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # places.go:43:17 places.go:14:39
.   .   BLOCK tc(1) # places.go:43:17
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:43:17
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38
.   .   .   AS2 tc(1) # places.go:43:17
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38
.   .   .   AS2-Rhs
.   .   .   .   CALLFUNC int tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   .   GOTO p..i3 tc(1) # places.go:43:17
.   .   LABEL p..i3 # places.go:43:17
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38

./places.go:44:13:call to func 
.   NAME-p.named Class:PFUNC Offset:0 Used FUNC-func([]int) int tc(1) # places.go:18:6
./places.go:44:13: inlining call to named
./places.go:44:13: Before inlining: 
.   CALLFUNC int tc(1) # places.go:44:13
.   CALLFUNC-Fun
.   .   NAME-p.named Class:PFUNC Offset:0 Used FUNC-func([]int) int tc(1) # places.go:18:6
.   CALLFUNC-Args
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
./places.go:44:13: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:44:13
.   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   AS2 Def tc(1) # places.go:44:13
.   .   AS2-Lhs
.   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   AS2-Rhs
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   DCL # places.go:44:13
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   AS tc(1) # places.go:44:13
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   INLMARK Index:6 # +places.go:44:13
.   INLCALL int tc(1) # places.go:44:13
.   INLCALL-Body
.   .   LABEL p.~loop·7 tc(1) # places.go:44:13 places.go:19:5
.   .   RANGE-init
.   .   .   DCL # places.go:44:13 places.go:20:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   RANGE Def DistinctVars tc(1) # places.go:44:13 places.go:20:11
.   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   RANGE-Body
.   .   .   IF tc(1) # places.go:44:13 places.go:21:3
.   .   .   IF-Cond
.   .   .   .   GT bool tc(1) # places.go:44:13 places.go:21:11
.   .   .   .   .   INDEX int tc(1) # places.go:44:13 places.go:21:7
.   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   LITERAL-0 int tc(1) # places.go:44:13 places.go:21:13
.   .   .   IF-Body
.   .   .   .   BREAK p.~loop·7 tc(1) # places.go:44:13 places.go:22:4
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   LITERAL-1 int tc(1) # places.go:44:13 places.go:24:4
.   .   BLOCK tc(1) # places.go:44:13
.   .   BLOCK-List
.   .   .   GOTO p..i4 tc(1) # places.go:44:13
.   .   LABEL p..i4 # places.go:44:13
.   INLCALL-ReturnVars
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22

./places.go:44:7:call to func 
.   METHEXPR p.Set FUNC-func(*T, int) tc(1) # places.go:44:3
.   .   TYPE <S> type PTR-*T tc(1)
./places.go:44:7: inlining call to (*T).Set
./places.go:44:7: Before inlining: 
.   CALLFUNC tc(1) # places.go:44:7
.   CALLFUNC-Fun
.   .   METHEXPR p.Set FUNC-func(*T, int) tc(1) # places.go:44:3
.   .   .   TYPE <S> type PTR-*T tc(1)
.   CALLFUNC-Args
.   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   PAREN int tc(1) # places.go:44:13
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # places.go:44:13
.   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   AS2 Def tc(1) # places.go:44:13
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   .   .   DCL # places.go:44:13
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   AS tc(1) # places.go:44:13
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   INLMARK Index:6 # +places.go:44:13
.   .   .   INLCALL int tc(1) # places.go:44:13
.   .   .   INLCALL-Body
.   .   .   .   LABEL p.~loop·7 tc(1) # places.go:44:13 places.go:19:5
.   .   .   .   RANGE-init
.   .   .   .   .   DCL # places.go:44:13 places.go:20:6
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   RANGE Def DistinctVars tc(1) # places.go:44:13 places.go:20:11
.   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   RANGE-Key
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   RANGE-Body
.   .   .   .   .   IF tc(1) # places.go:44:13 places.go:21:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   GT bool tc(1) # places.go:44:13 places.go:21:11
.   .   .   .   .   .   .   INDEX int tc(1) # places.go:44:13 places.go:21:7
.   .   .   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # places.go:44:13 places.go:21:13
.   .   .   .   .   IF-Body
.   .   .   .   .   .   BREAK p.~loop·7 tc(1) # places.go:44:13 places.go:22:4
.   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   .   LITERAL-1 int tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   BLOCK tc(1) # places.go:44:13
.   .   .   .   BLOCK-List
.   .   .   .   .   GOTO p..i4 tc(1) # places.go:44:13
.   .   .   .   LABEL p..i4 # places.go:44:13
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
./places.go:44:7: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:44:7
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   .   DCL # places.go:44:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   AS2 Def tc(1) # places.go:44:7
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   AS2-Rhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   .   PAREN int tc(1) # places.go:44:13
.   .   .   .   INLCALL-init
.   .   .   .   .   AS2-init
.   .   .   .   .   .   DCL # places.go:44:13
.   .   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   AS2 Def tc(1) # places.go:44:13
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   .   .   .   DCL # places.go:44:13
.   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   AS tc(1) # places.go:44:13
.   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   INLMARK Index:6 # +places.go:44:13
.   .   .   .   INLCALL int tc(1) # places.go:44:13
.   .   .   .   INLCALL-Body
.   .   .   .   .   LABEL p.~loop·7 tc(1) # places.go:44:13 places.go:19:5
.   .   .   .   .   RANGE-init
.   .   .   .   .   .   DCL # places.go:44:13 places.go:20:6
.   .   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   RANGE Def DistinctVars tc(1) # places.go:44:13 places.go:20:11
.   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   RANGE-Key
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   RANGE-Body
.   .   .   .   .   .   IF tc(1) # places.go:44:13 places.go:21:3
.   .   .   .   .   .   IF-Cond
.   .   .   .   .   .   .   GT bool tc(1) # places.go:44:13 places.go:21:11
.   .   .   .   .   .   .   .   INDEX int tc(1) # places.go:44:13 places.go:21:7
.   .   .   .   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # places.go:44:13 places.go:21:13
.   .   .   .   .   .   IF-Body
.   .   .   .   .   .   .   BREAK p.~loop·7 tc(1) # places.go:44:13 places.go:22:4
.   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   .   BLOCK tc(1) # places.go:44:13
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   GOTO p..i4 tc(1) # places.go:44:13
.   .   .   .   .   LABEL p..i4 # places.go:44:13
.   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   INLMARK Index:7 # +places.go:44:7
.   INLCALL tc(1) # places.go:44:7
.   INLCALL-Body
.   .   AS tc(1) # places.go:44:7 places.go:32:30
.   .   .   DOTPTR p.n int tc(1) # places.go:44:7 places.go:32:27
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   LABEL p..i5 # places.go:44:7

./places.go:47:27:call to func 
.   METHEXPR p.Get FUNC-func(T) int tc(1) # places.go:47:23
.   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
./places.go:47:27: inlining call to T.Get
./places.go:47:27: Before inlining: 
.   CALLFUNC int tc(1) # places.go:47:27
.   CALLFUNC-Fun
.   .   METHEXPR p.Get FUNC-func(T) int tc(1) # places.go:47:23
.   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
.   CALLFUNC-Args
.   .   DEREF Implicit p.T tc(1) # places.go:47:23
.   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
./places.go:47:27: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:47:27
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   AS2 Def tc(1) # places.go:47:27
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   AS2-Rhs
.   .   .   DEREF Implicit p.T tc(1) # places.go:47:23
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   INLMARK Index:8 # +places.go:47:27
.   INLCALL int tc(1) # places.go:47:27
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:47:27
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:47:27
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   AS2 tc(1) # places.go:47:27
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   AS2-Rhs
.   .   .   .   DOT p.n int tc(1) # places.go:47:27 places.go:31:34
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   GOTO p..i6 tc(1) # places.go:47:27
.   .   LABEL p..i6 # places.go:47:27
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18

./places.go:47:21:call to func 
.   NAME-strconv.Itoa Class:PFUNC Offset:0 Used FUNC-func(int) string tc(1) # number.go:214:6
./places.go:47:21: inlining call to strconv.Itoa
./places.go:47:21: Before inlining: 
.   CALLFUNC string tc(1) # places.go:47:21
.   CALLFUNC-Fun
.   .   NAME-strconv.Itoa Class:PFUNC Offset:0 Used FUNC-func(int) string tc(1) # number.go:214:6
.   CALLFUNC-Args
.   .   PAREN int tc(1) # places.go:47:27
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # places.go:47:27
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   AS2 Def tc(1) # places.go:47:27
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   DEREF Implicit p.T tc(1) # places.go:47:23
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   .   .   INLMARK Index:8 # +places.go:47:27
.   .   .   INLCALL int tc(1) # places.go:47:27
.   .   .   INLCALL-Body
.   .   .   .   BLOCK tc(1) # places.go:47:27
.   .   .   .   BLOCK-List
.   .   .   .   .   DCL tc(1) # places.go:47:27
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   .   AS2 tc(1) # places.go:47:27
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   DOT p.n int tc(1) # places.go:47:27 places.go:31:34
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   GOTO p..i6 tc(1) # places.go:47:27
.   .   .   .   LABEL p..i6 # places.go:47:27
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
./places.go:47:21: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:47:21
.   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   AS2 Def tc(1) # places.go:47:21
.   .   AS2-Lhs
.   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   AS2-Rhs
.   .   .   PAREN int tc(1) # places.go:47:27
.   .   .   .   INLCALL-init
.   .   .   .   .   AS2-init
.   .   .   .   .   .   DCL # places.go:47:27
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   AS2 Def tc(1) # places.go:47:27
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   DEREF Implicit p.T tc(1) # places.go:47:23
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   .   .   .   INLMARK Index:8 # +places.go:47:27
.   .   .   .   INLCALL int tc(1) # places.go:47:27
.   .   .   .   INLCALL-Body
.   .   .   .   .   BLOCK tc(1) # places.go:47:27
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   DCL tc(1) # places.go:47:27
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   .   .   AS2 tc(1) # places.go:47:27
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   DOT p.n int tc(1) # places.go:47:27 places.go:31:34
.   .   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   .   GOTO p..i6 tc(1) # places.go:47:27
.   .   .   .   .   LABEL p..i6 # places.go:47:27
.   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   INLMARK Index:9 # +places.go:47:21
.   INLCALL string tc(1) # places.go:47:21
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:47:21
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:47:21
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18
.   .   .   AS2 tc(1) # places.go:47:21
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18
.   .   .   AS2-Rhs
.   .   .   .   CALLFUNC string tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-strconv.Itoa Class:PFUNC Offset:0 Used FUNC-func(int) string tc(1) # itoa.go:52:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   .   GOTO p..i7 tc(1) # places.go:47:21
.   .   LABEL p..i7 # places.go:47:21
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18

./places.go:42:15:call to func 
.   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:9:6
./places.go:42:15: inlining call to pair
./places.go:42:15: Before inlining: 
.   CALLFUNC STRUCT-struct { *int; error } tc(1) # places.go:42:15 places.go:11:41
.   CALLFUNC-Fun
.   .   NAME-p.pair Class:PFUNC Offset:0 Used FUNC-func() (*int, error) tc(1) # places.go:9:6
./places.go:42:15: After inlining 
.   INLCALL-init
.   .   AS2 Def tc(1) # places.go:42:15 places.go:11:41
.   .   INLMARK Index:10 # +places.go:42:15 places.go:11:41
.   INLCALL STRUCT-struct { *int; error } tc(1) # places.go:42:15 places.go:11:41
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:42:15 places.go:11:41
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   .   DCL tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20
.   .   .   AS2 tc(1) # places.go:42:15 places.go:11:41
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20
.   .   .   AS2-Rhs
.   .   .   .   NEW PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:39
.   .   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   .   NIL error tc(1) # places.go:42:15 places.go:11:41 places.go:9:46
.   .   .   GOTO p..i8 tc(1) # places.go:42:15 places.go:11:41
.   .   LABEL p..i8 # places.go:42:15 places.go:11:41
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20

./places.go:43:17:call to func 
.   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
./places.go:14:7: can inline through.func1 with cost 23 as: func(int) int { return f(m) + n }
./places.go:43:17: inlining call to through.func1
./places.go:43:17: Before inlining: 
.   CALLFUNC int tc(1) # places.go:43:17 places.go:15:10
.   CALLFUNC-Fun
.   .   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
.   CALLFUNC-Args
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
./places.go:43:17: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:43:17 places.go:15:10
.   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   AS2 Def tc(1) # places.go:43:17 places.go:15:10
.   .   AS2-Lhs
.   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   AS2-Rhs
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   INLMARK Index:11 # +places.go:43:17 places.go:15:10
.   INLCALL int tc(1) # places.go:43:17 places.go:15:10
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:43:17 places.go:15:10
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19
.   .   .   AS2 tc(1) # places.go:43:17 places.go:15:10
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19
.   .   .   AS2-Rhs
.   .   .   .   ADD int tc(1) # places.go:43:17 places.go:15:10 places.go:14:37
.   .   .   .   .   CALLFUNC int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   .   GOTO p..i9 tc(1) # places.go:43:17 places.go:15:10
.   .   LABEL p..i9 # places.go:43:17 places.go:15:10
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19

./places.go:47:21:call to func 
.   NAME-strconv.Itoa Class:PFUNC Offset:0 Used FUNC-func(int) string tc(1) # itoa.go:52:6
./places.go:47:21: inlining call to strconv.Itoa
./places.go:47:21: Before inlining: 
.   CALLFUNC string tc(1) # places.go:47:21 number.go:215:21
.   CALLFUNC-Fun
.   .   NAME-strconv.Itoa Class:PFUNC Offset:0 Used FUNC-func(int) string tc(1) # itoa.go:52:6
.   CALLFUNC-Args
.   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
./places.go:47:21: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:47:21 number.go:215:21
.   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   AS2 Def tc(1) # places.go:47:21 number.go:215:21
.   .   AS2-Lhs
.   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   AS2-Rhs
.   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   INLMARK Index:12 # +places.go:47:21 number.go:215:21
.   INLCALL string tc(1) # places.go:47:21 number.go:215:21
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:47:21 number.go:215:21
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18
.   .   .   AS2 tc(1) # places.go:47:21 number.go:215:21
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18
.   .   .   AS2-Rhs
.   .   .   .   CALLFUNC string tc(1) # places.go:47:21 number.go:215:21 itoa.go:53:18
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-strconv.FormatInt Class:PFUNC Offset:0 Used FUNC-func(int64, int) string tc(1) # itoa.go:29:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CONVNOP int64 tc(1) # places.go:47:21 number.go:215:21 itoa.go:53:25
.   .   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   .   .   .   LITERAL-10 int tc(1) # places.go:47:21 number.go:215:21 itoa.go:53:29
.   .   .   GOTO p..i10 tc(1) # places.go:47:21 number.go:215:21
.   .   LABEL p..i10 # places.go:47:21 number.go:215:21
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18

./places.go:43:17:call to func 
.   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
./places.go:43:17: inlining call to use.func2
./places.go:43:17: Before inlining: 
.   CALLFUNC int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   CALLFUNC-Fun
.   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
.   CALLFUNC-Args
.   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
./places.go:43:17: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   AS2 Def tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   AS2-Lhs
.   .   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   AS2-Rhs
.   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   INLMARK Index:13 # +places.go:43:17 places.go:15:10 places.go:14:33
.   INLCALL int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   INLCALL-Body
.   .   BLOCK tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   BLOCK-List
.   .   .   DCL tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30
.   .   .   AS2 tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30
.   .   .   AS2-Rhs
.   .   .   .   MUL int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:45
.   .   .   .   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   .   .   .   DEREF int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:47
.   .   .   .   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # places.go:42:2
.   .   .   GOTO p..i11 tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   LABEL p..i11 # places.go:43:17 places.go:15:10 places.go:14:33
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30

./places.go:47:21:call to func 
.   NAME-strconv.FormatInt Class:PFUNC Offset:0 Used FUNC-func(int64, int) string tc(1) # itoa.go:29:6
./places.go:47:21:call to func 
.   NAME-strconv.FormatInt Class:PFUNC Offset:0 Used FUNC-func(int64, int) string tc(1) # itoa.go:29:6
<autogenerated>:1:call to func 
.   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
<autogenerated>:1:call to func 
.   METHEXPR p.Get FUNC-func(T) int tc(1) # <autogenerated>:1:0
.   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
<autogenerated>:1: inlining call to T.Get
<autogenerated>:1: Before inlining: 
.   CALLFUNC int tc(1) # <autogenerated>:1:0
.   CALLFUNC-Fun
.   .   METHEXPR p.Get FUNC-func(T) int tc(1) # <autogenerated>:1:0
.   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
.   CALLFUNC-Args
.   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:31:7
<autogenerated>:1: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   AS2-Rhs
.   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:31:7
.   .   INLMARK Index:14 # +<autogenerated>:1:0
.   INLCALL int tc(1) # <autogenerated>:1:0
.   INLCALL-Body
.   .   BLOCK tc(1) # <autogenerated>:1:0
.   .   BLOCK-List
.   .   .   DCL tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   AS2 tc(1) # <autogenerated>:1:0
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   AS2-Rhs
.   .   .   .   DOT p.n int tc(1) # <autogenerated>:1:0 places.go:31:34
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   GOTO p..i0 tc(1) # <autogenerated>:1:0
.   .   LABEL p..i0 # <autogenerated>:1:0
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18

<autogenerated>:1:call to func 
.   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
<autogenerated>:1:call to func 
.   METHEXPR p.Get FUNC-func(T) int tc(1) # <autogenerated>:1:0
.   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
<autogenerated>:1: inlining call to T.Get
<autogenerated>:1: Before inlining: 
.   CALLFUNC int tc(1) # <autogenerated>:1:0
.   CALLFUNC-Fun
.   .   METHEXPR p.Get FUNC-func(T) int tc(1) # <autogenerated>:1:0
.   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
.   CALLFUNC-Args
.   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:31:7
<autogenerated>:1: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   AS2-Rhs
.   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:31:7
.   .   INLMARK Index:15 # +<autogenerated>:1:0
.   INLCALL int tc(1) # <autogenerated>:1:0
.   INLCALL-Body
.   .   BLOCK tc(1) # <autogenerated>:1:0
.   .   BLOCK-List
.   .   .   DCL tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   AS2 tc(1) # <autogenerated>:1:0
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   AS2-Rhs
.   .   .   .   DOT p.n int tc(1) # <autogenerated>:1:0 places.go:31:34
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   GOTO p..i0 tc(1) # <autogenerated>:1:0
.   .   LABEL p..i0 # <autogenerated>:1:0
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18

<autogenerated>:1:call to func 
.   METHEXPR p.Get FUNC-func(T) int tc(1) # <autogenerated>:1:0
.   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
<autogenerated>:1: inlining call to T.Get
<autogenerated>:1: Before inlining: 
.   CALLFUNC int tc(1) # <autogenerated>:1:0
.   CALLFUNC-Fun
.   .   METHEXPR p.Get FUNC-func(T) int tc(1) # <autogenerated>:1:0
.   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # places.go:29:6
.   CALLFUNC-Args
.   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:31:7
<autogenerated>:1: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   AS2-Rhs
.   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:31:7
.   .   INLMARK Index:16 # +<autogenerated>:1:0
.   INLCALL int tc(1) # <autogenerated>:1:0
.   INLCALL-Body
.   .   BLOCK tc(1) # <autogenerated>:1:0
.   .   BLOCK-List
.   .   .   DCL tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   AS2 tc(1) # <autogenerated>:1:0
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   AS2-Rhs
.   .   .   .   DOT p.n int tc(1) # <autogenerated>:1:0 places.go:31:34
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   GOTO p..i0 tc(1) # <autogenerated>:1:0
.   .   LABEL p..i0 # <autogenerated>:1:0
.   INLCALL-ReturnVars
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18

<autogenerated>:1:call to func 
.   METHEXPR p.Set FUNC-func(*T, int) tc(1) # <autogenerated>:1:0
.   .   TYPE <S> type PTR-*T tc(1)
<autogenerated>:1: inlining call to (*T).Set
<autogenerated>:1: Before inlining: 
.   CALLFUNC tc(1) # <autogenerated>:1:0
.   CALLFUNC-Fun
.   .   METHEXPR p.Set FUNC-func(*T, int) tc(1) # <autogenerated>:1:0
.   .   .   TYPE <S> type PTR-*T tc(1)
.   CALLFUNC-Args
.   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:32:7
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
<autogenerated>:1: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   AS2-Rhs
.   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:32:7
.   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   INLMARK Index:17 # +<autogenerated>:1:0
.   INLCALL tc(1) # <autogenerated>:1:0
.   INLCALL-Body
.   .   AS tc(1) # <autogenerated>:1:0 places.go:32:30
.   .   .   DOTPTR p.n int tc(1) # <autogenerated>:1:0 places.go:32:27
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   LABEL p..i0 # <autogenerated>:1:0

<autogenerated>:1:call to func 
.   METHEXPR p.Set FUNC-func(*T, int) tc(1) # <autogenerated>:1:0
.   .   TYPE <S> type PTR-*T tc(1)
<autogenerated>:1: inlining call to (*T).Set
<autogenerated>:1: Before inlining: 
.   CALLFUNC tc(1) # <autogenerated>:1:0
.   CALLFUNC-Fun
.   .   METHEXPR p.Set FUNC-func(*T, int) tc(1) # <autogenerated>:1:0
.   .   .   TYPE <S> type PTR-*T tc(1)
.   CALLFUNC-Args
.   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:32:7
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
<autogenerated>:1: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   AS2-Rhs
.   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:32:7
.   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   INLMARK Index:18 # +<autogenerated>:1:0
.   INLCALL tc(1) # <autogenerated>:1:0
.   INLCALL-Body
.   .   AS tc(1) # <autogenerated>:1:0 places.go:32:30
.   .   .   DOTPTR p.n int tc(1) # <autogenerated>:1:0 places.go:32:27
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   LABEL p..i0 # <autogenerated>:1:0

<autogenerated>:1:call to func 
.   METHEXPR p.Set FUNC-func(*T, int) tc(1) # <autogenerated>:1:0
.   .   TYPE <S> type PTR-*T tc(1)
<autogenerated>:1: inlining call to (*T).Set
<autogenerated>:1: Before inlining: 
.   CALLFUNC tc(1) # <autogenerated>:1:0
.   CALLFUNC-Fun
.   .   METHEXPR p.Set FUNC-func(*T, int) tc(1) # <autogenerated>:1:0
.   .   .   TYPE <S> type PTR-*T tc(1)
.   CALLFUNC-Args
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*T tc(1) # <autogenerated>:1:0
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
<autogenerated>:1: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   DCL # <autogenerated>:1:0
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   AS2-Rhs
.   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   INLMARK Index:19 # +<autogenerated>:1:0
.   INLCALL tc(1) # <autogenerated>:1:0
.   INLCALL-Body
.   .   AS tc(1) # <autogenerated>:1:0 places.go:32:30
.   .   .   DOTPTR p.n int tc(1) # <autogenerated>:1:0 places.go:32:27
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   LABEL p..i0 # <autogenerated>:1:0

escAnalyze
.   DCLFUNC esc(no) p.init ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked IsPackageInit FUNC-func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   BLOCK # places.go:38:6
./places.go:38:6:[1] init stmt: 
escAnalyze
.   DCLFUNC esc(no) p.empty ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(*int) tc(1) # places.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # places.go:7:12
.   DCLFUNC-body
.   .   BLOCK tc(1) # places.go:7:6
./places.go:7:6:[1] empty stmt: 
./places.go:7:12: p does not escape
escAnalyze
.   DCLFUNC esc(no) p.pair ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func() (*int, error) tc(1) # places.go:9:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # places.go:9:14
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # places.go:9:20
.   DCLFUNC-body
.   .   RETURN tc(1) # places.go:9:29
.   .   RETURN-Results
.   .   .   NEW PTR-*int tc(1) # places.go:9:39
.   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   NIL error tc(1) # places.go:9:46
./places.go:9:29:[1] pair stmt: return new(int), nil
./places.go:9:39: new(int) escapes to heap in pair:
./places.go:9:39:   flow: ~r0 ← &{storage for new(int)}:
./places.go:9:39:     from new(int) (spill) at ./places.go:9:39
./places.go:9:39:     from return new(int), nil (return) at ./places.go:9:29
./places.go:9:39: new(int) escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.again Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func() (*int, error) tc(1) # places.go:11:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # places.go:11:15
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # places.go:11:21
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:11:30
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:11:30
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20
.   DCLFUNC-body
.   .   RETURN tc(1) # places.go:11:30
.   .   RETURN-Results
.   .   .   CONVNOP-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # places.go:11:30
.   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:11:30
.   .   .   .   .   DCL # places.go:11:30
.   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:11:30
.   .   .   .   AS2FUNC Def tc(1) # places.go:11:30
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:11:30
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:11:30
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   INLCALL-init
.   .   .   .   .   .   AS2 Def tc(1) # places.go:11:41
.   .   .   .   .   .   INLMARK # +places.go:11:41
.   .   .   .   .   INLCALL STRUCT-struct { *int; error } tc(1) # places.go:11:41
.   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   BLOCK tc(1) # places.go:11:41
.   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   DCL tc(1) # places.go:11:41
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   .   .   .   .   .   DCL tc(1) # places.go:11:41
.   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20
.   .   .   .   .   .   .   AS2 tc(1) # places.go:11:41
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   NEW PTR-*int tc(1) # places.go:11:41 places.go:9:39
.   .   .   .   .   .   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   .   .   .   .   .   NIL error tc(1) # places.go:11:41 places.go:9:46
.   .   .   .   .   .   .   GOTO p..i0 tc(1) # places.go:11:41
.   .   .   .   .   .   LABEL p..i0 # places.go:11:41
.   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:11:41 places.go:9:14
.   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:11:41 places.go:9:20
.   .   .   CONVNOP PTR-*int tc(1) # places.go:11:6
.   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:11:30
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:11:30
./places.go:11:30:[1] again stmt: return (*int)(.autotmp_2), .autotmp_3
./places.go:11:30:[1] again stmt: .autotmp_2, .autotmp_3 := (.~r0; ~r1)
./places.go:11:30:[1] again stmt: var .autotmp_2 *int
./places.go:11:30:[1] again stmt: var .autotmp_3 error
./places.go:11:41:[1] again stmt:  := 
./places.go:11:41:[1] again stmt: <node inlmark>
./places.go:11:41:[1] again stmt: var ~r0 *int; var ~r1 error; ~r0, ~r1 = new(int), nil; goto .i0
./places.go:11:41:[1] again stmt: var ~r0 *int
./places.go:11:41:[1] again stmt: var ~r1 error
./places.go:11:41:[1] again stmt: ~r0, ~r1 = new(int), nil
./places.go:11:41:[1] again stmt: goto .i0
./places.go:11:41:[1] again stmt: .i0: 
./places.go:11:41:.i0:  non-looping label
./places.go:11:41: new(int) escapes to heap in again:
./places.go:11:41:   flow: ~r0 ← &{storage for new(int)}:
./places.go:11:41:     from new(int) (spill) at ./places.go:11:41
./places.go:11:41:     from ~r0, ~r1 = new(int), nil (assign-pair) at ./places.go:11:41
./places.go:11:41:   flow: .autotmp_2 ← ~r0:
./places.go:11:41:   flow: ~r0 ← .autotmp_2:
./places.go:11:41:     from return (*int)(.autotmp_2), .autotmp_3 (return) at ./places.go:11:30
./places.go:11:41: new(int) escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.through Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(func(int) int, int) int tc(1) # places.go:13:6
.   DCLFUNC-Dcl
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:13:14
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:13:31
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:13:38
.   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:14:2
.   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # places.go:14:2
.   .   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:14:2
.   .   AS Def tc(1) # places.go:14:4
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   RETURN tc(1) # places.go:15:2
.   .   RETURN-Results
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # places.go:15:10
.   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   .   .   AS2 Def tc(1) # places.go:15:10
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:13:31
.   .   .   .   INLMARK Index:1 # +places.go:15:10
.   .   .   INLCALL int tc(1) # places.go:15:10
.   .   .   INLCALL-Body
.   .   .   .   BLOCK tc(1) # places.go:15:10
.   .   .   .   BLOCK-List
.   .   .   .   .   DCL tc(1) # places.go:15:10
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19
.   .   .   .   .   AS2 tc(1) # places.go:15:10
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   ADD int tc(1) # places.go:15:10 places.go:14:37
.   .   .   .   .   .   .   CALLFUNC int tc(1) # places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(int) int tc(1) # places.go:13:14
.   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:15:10 places.go:14:12
.   .   .   .   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:13:31
.   .   .   .   .   GOTO p..i0 tc(1) # places.go:15:10
.   .   .   .   LABEL p..i0 # places.go:15:10
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:15:10 places.go:14:19
./places.go:14:4:[1] through stmt: _ := 0
./places.go:14:2:[1] through stmt: var g func(int) int
./places.go:15:2:[1] through stmt: return ~r0
./places.go:15:10:[1] through stmt: m := n
./places.go:15:10:[1] through stmt: var m int
./places.go:15:10:[1] through stmt: <node inlmark>
./places.go:15:10:[1] through stmt: var ~r0 int; ~r0 = f(m) + n; goto .i0
./places.go:15:10:[1] through stmt: var ~r0 int
./places.go:15:10:[1] through stmt: ~r0 = f(m) + n
./places.go:15:10:[1] through stmt: goto .i0
./places.go:15:10:[1] through stmt: .i0: 
./places.go:15:10:.i0:  non-looping label
./places.go:13:14: f does not escape
escAnalyze
.   DCLFUNC esc(no) p.named ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func([]int) int tc(1) # places.go:18:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:18:12
.   .   NAME-p.n Class:PPARAMOUT Offset:0 OnStack Used int tc(1) # places.go:18:22
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:20:6
.   DCLFUNC-body
.   .   LABEL p.loop tc(1) # places.go:19:5
.   .   RANGE-init
.   .   .   DCL # places.go:20:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:20:6
.   .   RANGE Def tc(1) # places.go:20:11
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:18:12
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:20:6
.   .   RANGE-Body
.   .   .   IF tc(1) # places.go:21:3
.   .   .   IF-Cond
.   .   .   .   GT bool tc(1) # places.go:21:11
.   .   .   .   .   INDEX int tc(1) # places.go:21:7
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:18:12
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:20:6
.   .   .   .   .   LITERAL-0 int tc(1) # places.go:21:13
.   .   .   IF-Body
.   .   .   .   BREAK p.loop tc(1) # places.go:22:4
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:24:4
.   .   .   .   NAME-p.n Class:PPARAMOUT Offset:0 OnStack Used int tc(1) # places.go:18:22
.   .   .   .   LITERAL-1 int tc(1) # places.go:24:4
.   .   RETURN tc(1) # places.go:26:2
./places.go:19:5:[1] named stmt: loop: 
./places.go:19:5:loop:  non-looping label
./places.go:20:11:[1] named stmt: for loop
./places.go:20:6:[1] named stmt: var i int
./places.go:21:3:[2] named stmt: if s[i] > 0 { break loop }
./places.go:22:4:[2] named stmt: break loop
./places.go:24:4:[2] named stmt: n++
./places.go:26:2:[1] named stmt: return 
./places.go:18:12: s does not escape
escAnalyze
.   DCLFUNC esc(no) p.T.Get ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-method(T) func() int tc(1) # places.go:31:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # places.go:31:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:31:18
.   DCLFUNC-body
.   .   RETURN tc(1) # places.go:31:26
.   .   RETURN-Results
.   .   .   DOT p.n int tc(1) # places.go:31:34
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # places.go:31:7
./places.go:31:26:[1] T.Get stmt: return t.n
escAnalyze
.   DCLFUNC esc(no) p.(*T).Set ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-method(*T) func(int) tc(1) # places.go:32:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:32:7
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   DCLFUNC-body
.   .   AS tc(1) # places.go:32:30
.   .   .   DOTPTR p.n int tc(1) # places.go:32:27
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:32:7
.   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
./places.go:32:30:[1] (*T).Set stmt: t.n = n
./places.go:32:7: t does not escape
escAnalyze
.   DCLFUNC esc(no) p.use Label:12 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func([]int) string tc(1) # places.go:38:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # places.go:38:19
.   .   NAME-p.captured Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:39:6
.   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # places.go:42:2
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:42:7
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:42:7
.   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   NAME-p.set Class:PAUTO Offset:0 OnStack Used FUNC-func(int) tc(1) # places.go:45:2
.   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:41:7 places.go:7:12
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38
.   .   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
.   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20
.   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19
.   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18
.   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # places.go:39:6
.   .   .   .   NAME-p.captured Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:39:6
.   .   AS tc(1) # places.go:39:6
.   .   .   NAME-p.captured Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:39:6
.   .   INLCALL-init
.   .   .   AS2 Def tc(1) # places.go:40:23
.   .   .   INLMARK Index:2 # +places.go:40:23
.   .   INLCALL tc(1) # places.go:40:23
.   .   INLCALL-Body
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:40:23 places.go:40:19
.   .   .   .   NAME-p.captured Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:39:6
.   .   .   .   LITERAL-1 int tc(1) # places.go:40:23 places.go:40:19
.   .   .   LABEL p..i0 # places.go:40:23
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # places.go:41:7
.   .   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:41:7 places.go:7:12
.   .   .   AS2 Def tc(1) # places.go:41:7
.   .   .   AS2-Lhs
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   AS2-Rhs
.   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   INLMARK Index:3 # +places.go:41:7
.   .   INLCALL tc(1) # places.go:41:7
.   .   INLCALL-Body
.   .   .   LABEL p..i1 # places.go:41:7
.   .   AS2-init
.   .   .   DCL # places.go:42:2
.   .   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # places.go:42:2
.   .   AS2 Def tc(1) # places.go:42:7
.   .   AS2-Lhs
.   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # places.go:42:2
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # places.go:42:7
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:42:7
.   .   .   .   .   DCL # places.go:42:7
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:42:7
.   .   .   .   AS2FUNC Def tc(1) # places.go:42:7
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:42:7
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # places.go:42:7
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   INLCALL-init
.   .   .   .   .   .   AS2 Def tc(1) # places.go:42:15
.   .   .   .   .   .   INLMARK Index:4 # +places.go:42:15
.   .   .   .   .   INLCALL STRUCT-struct { *int; error } tc(1) # places.go:42:15
.   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   BLOCK tc(1) # places.go:42:15
.   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   DCL tc(1) # places.go:42:15
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   .   .   .   .   .   DCL tc(1) # places.go:42:15
.   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21
.   .   .   .   .   .   .   AS2 tc(1) # places.go:42:15
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   CONVNOP-init
.   .   .   .   .   .   .   .   .   AS2FUNC-init
.   .   .   .   .   .   .   .   .   .   DCL # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   .   DCL # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   AS2FUNC Def tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   .   .   .   .   .   INLCALL-init
.   .   .   .   .   .   .   .   .   .   .   AS2 Def tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   .   INLMARK Index:10 # +places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   INLCALL STRUCT-struct { *int; error } tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   .   .   .   .   .   BLOCK tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   .   .   .   .   DCL tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   .   .   .   .   .   .   .   .   .   .   DCL tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20
.   .   .   .   .   .   .   .   .   .   .   .   AS2 tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20
.   .   .   .   .   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   .   .   .   .   NEW PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:39
.   .   .   .   .   .   .   .   .   .   .   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   .   .   .   .   .   .   .   .   .   .   NIL error tc(1) # places.go:42:15 places.go:11:41 places.go:9:46
.   .   .   .   .   .   .   .   .   .   .   .   GOTO p..i8 tc(1) # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   .   LABEL p..i8 # places.go:42:15 places.go:11:41
.   .   .   .   .   .   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:41 places.go:9:14
.   .   .   .   .   .   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:41 places.go:9:20
.   .   .   .   .   .   .   .   CONVNOP PTR-*int tc(1) # places.go:11:6
.   .   .   .   .   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used PTR-*int tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp InlLocal OnStack Used error tc(1) # places.go:42:15 places.go:11:30
.   .   .   .   .   .   .   GOTO p..i2 tc(1) # places.go:42:15
.   .   .   .   .   .   LABEL p..i2 # places.go:42:15
.   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # places.go:42:15 places.go:11:15
.   .   .   .   .   .   NAME-p.~r1 Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # places.go:42:15 places.go:11:21
.   .   .   CONVNOP PTR-*int tc(1) # places.go:42:2
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # places.go:42:7
.   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   AS-init
.   .   .   DCL # places.go:43:2
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   AS Def tc(1) # places.go:43:4
.   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   .   PTRLIT PTR-*T tc(1) # places.go:43:7
.   .   .   .   STRUCTLIT p.T tc(1) # places.go:43:9
.   .   .   .   STRUCTLIT-List
.   .   .   .   .   STRUCTKEY p.n # places.go:43:17
.   .   .   .   .   .   INLCALL-init
.   .   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   .   DCL # places.go:43:17
.   .   .   .   .   .   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:13:14
.   .   .   .   .   .   .   .   DCL # places.go:43:17
.   .   .   .   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   .   .   .   .   .   AS2 Def tc(1) # places.go:43:17
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   .   LEN int tc(1) # places.go:43:56
.   .   .   .   .   .   .   .   .   APPEND SLICE-[]int tc(1) # places.go:43:63
.   .   .   .   .   .   .   .   .   APPEND-Args
.   .   .   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # places.go:43:67
.   .   .   .   .   .   .   .   .   APPEND-RType
.   .   .   .   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # places.go:43:63
.   .   .   .   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   .   INLMARK Index:5 # +places.go:43:17
.   .   .   .   .   .   INLCALL int tc(1) # places.go:43:17
.   .   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   .   AS-init
.   .   .   .   .   .   .   .   DCL # places.go:43:17 places.go:14:2
.   .   .   .   .   .   .   .   .   NAME-p.g Class:PAUTO Offset:0 InlLocal OnStack Used FUNC-func(int) int tc(1) # places.go:43:17 places.go:14:2
.   .   .   .   .   .   .   AS Def tc(1) # places.go:43:17 places.go:14:4
.   .   .   .   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   BLOCK tc(1) # places.go:43:17
.   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   DCL tc(1) # places.go:43:17
.   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38
.   .   .   .   .   .   .   .   AS2 tc(1) # places.go:43:17
.   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38
.   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   INLCALL-init
.   .   .   .   .   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   .   .   .   .   DCL # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   .   .   .   .   .   .   .   .   AS2 Def tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   .   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   .   .   .   .   .   .   .   .   INLMARK Index:11 # +places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   INLCALL int tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   .   .   .   .   BLOCK tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   .   .   .   DCL tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19
.   .   .   .   .   .   .   .   .   .   .   AS2 tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19
.   .   .   .   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # places.go:43:17 places.go:15:10 places.go:14:37
.   .   .   .   .   .   .   .   .   .   .   .   .   INLCALL-init
.   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   DCL # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2 Def tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.m Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:12
.   .   .   .   .   .   .   .   .   .   .   .   .   .   INLMARK Index:13 # +places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   INLCALL int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   .   .   .   .   .   .   .   .   BLOCK tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   DCL tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2 tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   MUL int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:45
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.k Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:23
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   DEREF int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:47
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # places.go:42:2
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   GOTO p..i11 tc(1) # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   .   LABEL p..i11 # places.go:43:17 places.go:15:10 places.go:14:33
.   .   .   .   .   .   .   .   .   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:33 places.go:43:30
.   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:43:17 places.go:13:31
.   .   .   .   .   .   .   .   .   .   .   GOTO p..i9 tc(1) # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   .   LABEL p..i9 # places.go:43:17 places.go:15:10
.   .   .   .   .   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:15:10 places.go:14:19
.   .   .   .   .   .   .   .   GOTO p..i3 tc(1) # places.go:43:17
.   .   .   .   .   .   .   LABEL p..i3 # places.go:43:17
.   .   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:43:17 places.go:13:38
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # places.go:44:7
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   .   .   DCL # places.go:44:7
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   .   AS2 Def tc(1) # places.go:44:7
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   .   .   INLCALL-init
.   .   .   .   .   AS2-init
.   .   .   .   .   .   DCL # places.go:44:13
.   .   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   AS2 Def tc(1) # places.go:44:13
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # places.go:38:10
.   .   .   .   .   DCL # places.go:44:13
.   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   AS tc(1) # places.go:44:13
.   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   INLMARK Index:6 # +places.go:44:13
.   .   .   .   INLCALL int tc(1) # places.go:44:13
.   .   .   .   INLCALL-Body
.   .   .   .   .   LABEL p.~loop·7 tc(1) # places.go:44:13 places.go:19:5
.   .   .   .   .   RANGE-init
.   .   .   .   .   .   DCL # places.go:44:13 places.go:20:6
.   .   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   RANGE Def tc(1) # places.go:44:13 places.go:20:11
.   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   RANGE-Key
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   RANGE-Body
.   .   .   .   .   .   IF tc(1) # places.go:44:13 places.go:21:3
.   .   .   .   .   .   IF-Cond
.   .   .   .   .   .   .   GT bool tc(1) # places.go:44:13 places.go:21:11
.   .   .   .   .   .   .   .   INDEX int tc(1) # places.go:44:13 places.go:21:7
.   .   .   .   .   .   .   .   .   NAME-p.s Class:PAUTO Offset:0 InlFormal OnStack Used SLICE-[]int tc(1) # places.go:44:13 places.go:18:12
.   .   .   .   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 InlLocal OnStack Used int tc(1) # places.go:44:13 places.go:20:6
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # places.go:44:13 places.go:21:13
.   .   .   .   .   .   IF-Body
.   .   .   .   .   .   .   BREAK p.~loop·7 tc(1) # places.go:44:13 places.go:22:4
.   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # places.go:44:13 places.go:24:4
.   .   .   .   .   BLOCK tc(1) # places.go:44:13
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   GOTO p..i4 tc(1) # places.go:44:13
.   .   .   .   .   LABEL p..i4 # places.go:44:13
.   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:13 places.go:18:22
.   .   .   INLMARK Index:7 # +places.go:44:7
.   .   INLCALL tc(1) # places.go:44:7
.   .   INLCALL-Body
.   .   .   AS tc(1) # places.go:44:7 places.go:32:30
.   .   .   .   DOTPTR p.n int tc(1) # places.go:44:7 places.go:32:27
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # places.go:44:7 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:44:7 places.go:32:17
.   .   .   LABEL p..i5 # places.go:44:7
.   .   AS-init
.   .   .   DCL # places.go:45:2
.   .   .   .   NAME-p.set Class:PAUTO Offset:0 OnStack Used FUNC-func(int) tc(1) # places.go:45:2
.   .   AS Def tc(1) # places.go:45:6
.   .   .   NAME-p.set Class:PAUTO Offset:0 OnStack Used FUNC-func(int) tc(1) # places.go:45:2
.   .   .   METHVALUE p.Set FUNC-func(int) tc(1) # places.go:45:10
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   CALLFUNC tc(1) # places.go:46:5
.   .   CALLFUNC-Fun
.   .   .   NAME-p.set Class:PAUTO Offset:0 OnStack Used FUNC-func(int) tc(1) # places.go:45:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.captured Class:PAUTO Offset:0 OnStack Used int tc(1) # places.go:39:6
.   .   RETURN tc(1) # places.go:47:2
.   .   RETURN-Results
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # places.go:47:21
.   .   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   .   .   AS2 Def tc(1) # places.go:47:21
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   .   .   AS2-Rhs
.   .   .   .   .   INLCALL-init
.   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   DCL # places.go:47:27
.   .   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   .   AS2 Def tc(1) # places.go:47:27
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   DEREF Implicit p.T tc(1) # places.go:47:23
.   .   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used PTR-*T tc(1) # places.go:43:2
.   .   .   .   .   .   INLMARK Index:8 # +places.go:47:27
.   .   .   .   .   INLCALL int tc(1) # places.go:47:27
.   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   BLOCK tc(1) # places.go:47:27
.   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   DCL tc(1) # places.go:47:27
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   .   .   .   AS2 tc(1) # places.go:47:27
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   DOT p.n int tc(1) # places.go:47:27 places.go:31:34
.   .   .   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # places.go:47:27 places.go:31:7
.   .   .   .   .   .   .   GOTO p..i6 tc(1) # places.go:47:27
.   .   .   .   .   .   LABEL p..i6 # places.go:47:27
.   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # places.go:47:27 places.go:31:18
.   .   .   .   INLMARK Index:9 # +places.go:47:21
.   .   .   INLCALL string tc(1) # places.go:47:21
.   .   .   INLCALL-Body
.   .   .   .   BLOCK tc(1) # places.go:47:21
.   .   .   .   BLOCK-List
.   .   .   .   .   DCL tc(1) # places.go:47:21
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18
.   .   .   .   .   AS2 tc(1) # places.go:47:21
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   INLCALL-init
.   .   .   .   .   .   .   AS2-init
.   .   .   .   .   .   .   .   DCL # places.go:47:21 number.go:215:21
.   .   .   .   .   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   .   .   .   .   .   AS2 Def tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:214:11
.   .   .   .   .   .   .   INLMARK Index:12 # +places.go:47:21 number.go:215:21
.   .   .   .   .   .   INLCALL string tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   .   .   INLCALL-Body
.   .   .   .   .   .   .   BLOCK tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   .   .   .   BLOCK-List
.   .   .   .   .   .   .   .   DCL tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18
.   .   .   .   .   .   .   .   AS2 tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18
.   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   CALLFUNC string tc(1) # places.go:47:21 number.go:215:21 itoa.go:53:18
.   .   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   .   NAME-strconv.FormatInt Class:PFUNC Offset:0 Used FUNC-func(int64, int) string tc(1) # itoa.go:29:6
.   .   .   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   .   .   CONVNOP int64 tc(1) # places.go:47:21 number.go:215:21 itoa.go:53:25
.   .   .   .   .   .   .   .   .   .   .   NAME-strconv.i Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:11
.   .   .   .   .   .   .   .   .   .   LITERAL-10 int tc(1) # places.go:47:21 number.go:215:21 itoa.go:53:29
.   .   .   .   .   .   .   .   GOTO p..i10 tc(1) # places.go:47:21 number.go:215:21
.   .   .   .   .   .   .   LABEL p..i10 # places.go:47:21 number.go:215:21
.   .   .   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:215:21 itoa.go:52:18
.   .   .   .   .   GOTO p..i7 tc(1) # places.go:47:21
.   .   .   .   LABEL p..i7 # places.go:47:21
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack string tc(1) # places.go:47:21 number.go:214:18
./places.go:39:6:[1] use stmt: captured = <nil>
./places.go:39:6:[1] use stmt: var captured int
./places.go:40:23:[1] use stmt: (.)
./places.go:40:23:[1] use stmt:  := 
./places.go:40:23:[1] use stmt: <node inlmark>
./places.go:40:23:[1] use stmt: captured++
./places.go:40:23:[1] use stmt: .i0: 
./places.go:40:23:.i0:  non-looping label
./places.go:41:7:[1] use stmt: (.)
./places.go:41:7:[1] use stmt: _ := 0
./places.go:41:7:[1] use stmt: var p *int
./places.go:41:7:[1] use stmt: <node inlmark>
./places.go:41:7:[1] use stmt: .i1: 
./places.go:41:7:.i1:  non-looping label
./places.go:42:7:[1] use stmt: p, _ := (*int)(.autotmp_4), 0
./places.go:42:2:[1] use stmt: var p *int
./places.go:42:7:[1] use stmt: .autotmp_4, .autotmp_5 := (.~r0; ~r1)
./places.go:42:7:[1] use stmt: var .autotmp_4 *int
./places.go:42:7:[1] use stmt: var .autotmp_5 error
./places.go:42:15:[1] use stmt:  := 
./places.go:42:15:[1] use stmt: <node inlmark>
./places.go:42:15:[1] use stmt: var ~r0 *int; var ~r1 error; ~r0, ~r1 = (*int)(.autotmp_2), .autotmp_3; goto .i2
./places.go:42:15:[1] use stmt: var ~r0 *int
./places.go:42:15:[1] use stmt: var ~r1 error
./places.go:42:15:[1] use stmt: ~r0, ~r1 = (*int)(.autotmp_2), .autotmp_3
./places.go:42:15:[1] use stmt: .autotmp_2, .autotmp_3 := (.~r0; ~r1)
./places.go:42:15:[1] use stmt: var .autotmp_2 *int
./places.go:42:15:[1] use stmt: var .autotmp_3 error
./places.go:42:15:[1] use stmt:  := 
./places.go:42:15:[1] use stmt: <node inlmark>
./places.go:42:15:[1] use stmt: var ~r0 *int; var ~r1 error; ~r0, ~r1 = new(int), nil; goto .i8
./places.go:42:15:[1] use stmt: var ~r0 *int
./places.go:42:15:[1] use stmt: var ~r1 error
./places.go:42:15:[1] use stmt: ~r0, ~r1 = new(int), nil
./places.go:42:15:[1] use stmt: goto .i8
./places.go:42:15:[1] use stmt: .i8: 
./places.go:42:15:.i8:  non-looping label
./places.go:42:15:[1] use stmt: goto .i2
./places.go:42:15:[1] use stmt: .i2: 
./places.go:42:15:.i2:  non-looping label
./places.go:43:4:[1] use stmt: t := &T{...}
./places.go:43:2:[1] use stmt: var t *T
./places.go:43:17:[1] use stmt: _, n := 0, len(append(s, 1))
./places.go:43:17:[1] use stmt: var f func(int) int
./places.go:43:17:[1] use stmt: var n int
./places.go:43:17:[1] use stmt: <node inlmark>
./places.go:43:17:[1] use stmt: _ := 0
./places.go:43:17:[1] use stmt: var g func(int) int
./places.go:43:17:[1] use stmt: var ~r0 int; ~r0 = ~r0; goto .i3
./places.go:43:17:[1] use stmt: var ~r0 int
./places.go:43:17:[1] use stmt: ~r0 = ~r0
./places.go:43:17:[1] use stmt: m := n
./places.go:43:17:[1] use stmt: var m int
./places.go:43:17:[1] use stmt: <node inlmark>
./places.go:43:17:[1] use stmt: var ~r0 int; ~r0 = (~r0) + n; goto .i9
./places.go:43:17:[1] use stmt: var ~r0 int
./places.go:43:17:[1] use stmt: ~r0 = (~r0) + n
./places.go:43:17:[1] use stmt: k := m
./places.go:43:17:[1] use stmt: var k int
./places.go:43:17:[1] use stmt: <node inlmark>
./places.go:43:17:[1] use stmt: var ~r0 int; ~r0 = k * *p; goto .i11
./places.go:43:17:[1] use stmt: var ~r0 int
./places.go:43:17:[1] use stmt: ~r0 = k * *p
./places.go:43:17:[1] use stmt: goto .i11
./places.go:43:17:[1] use stmt: .i11: 
./places.go:43:17:.i11:  non-looping label
./places.go:43:17:[1] use stmt: goto .i9
./places.go:43:17:[1] use stmt: .i9: 
./places.go:43:17:.i9:  non-looping label
./places.go:43:17:[1] use stmt: goto .i3
./places.go:43:17:[1] use stmt: .i3: 
./places.go:43:17:.i3:  non-looping label
./places.go:44:7:[1] use stmt: (.)
./places.go:44:7:[1] use stmt: t, n := t, n
./places.go:44:7:[1] use stmt: var t *T
./places.go:44:7:[1] use stmt: var n int
./places.go:44:13:[1] use stmt: s := s
./places.go:44:13:[1] use stmt: var s []int
./places.go:44:13:[1] use stmt: var n int
./places.go:44:13:[1] use stmt: n = <nil>
./places.go:44:13:[1] use stmt: <node inlmark>
./places.go:44:13:[1] use stmt: ~loop·7: 
./places.go:44:13:~loop·7:  non-looping label
./places.go:44:13:[1] use stmt: for loop
./places.go:44:13:[1] use stmt: var i int
./places.go:44:13:[2] use stmt: if s[i] > 0 { break ~loop·7 }
./places.go:44:13:[2] use stmt: break ~loop·7
./places.go:44:13:[2] use stmt: n++
./places.go:44:13:[1] use stmt: goto .i4
./places.go:44:13:[1] use stmt: goto .i4
./places.go:44:13:[1] use stmt: .i4: 
./places.go:44:13:.i4:  non-looping label
./places.go:44:7:[1] use stmt: <node inlmark>
./places.go:44:7:[1] use stmt: t.n = n
./places.go:44:7:[1] use stmt: .i5: 
./places.go:44:7:.i5:  non-looping label
./places.go:45:6:[1] use stmt: set := t.Set
./places.go:45:2:[1] use stmt: var set func(int)
./places.go:46:5:[1] use stmt: set(captured)
./places.go:47:2:[1] use stmt: return ~r0
./places.go:47:21:[1] use stmt: strconv.i := ~r0
./places.go:47:21:[1] use stmt: var strconv.i int
./places.go:47:27:[1] use stmt: t := t
./places.go:47:27:[1] use stmt: var t T
./places.go:47:27:[1] use stmt: <node inlmark>
./places.go:47:27:[1] use stmt: var ~r0 int; ~r0 = t.n; goto .i6
./places.go:47:27:[1] use stmt: var ~r0 int
./places.go:47:27:[1] use stmt: ~r0 = t.n
./places.go:47:27:[1] use stmt: goto .i6
./places.go:47:27:[1] use stmt: .i6: 
./places.go:47:27:.i6:  non-looping label
./places.go:47:21:[1] use stmt: <node inlmark>
./places.go:47:21:[1] use stmt: var ~r0 string; ~r0 = ~r0; goto .i7
./places.go:47:21:[1] use stmt: var ~r0 string
./places.go:47:21:[1] use stmt: ~r0 = ~r0
./places.go:47:21:[1] use stmt: strconv.i := strconv.i
./places.go:47:21:[1] use stmt: var strconv.i int
./places.go:47:21:[1] use stmt: <node inlmark>
./places.go:47:21:[1] use stmt: var ~r0 string; ~r0 = strconv.FormatInt(int64(strconv.i), 10); goto .i10
./places.go:47:21:[1] use stmt: var ~r0 string
./places.go:47:21:[1] use stmt: ~r0 = strconv.FormatInt(int64(strconv.i), 10)
./places.go:47:21:[1] use stmt: goto .i10
./places.go:47:21:[1] use stmt: .i10: 
./places.go:47:21:.i10:  non-looping label
./places.go:47:21:[1] use stmt: goto .i7
./places.go:47:21:[1] use stmt: .i7: 
./places.go:47:21:.i7:  non-looping label
./places.go:38:10: s does not escape
./places.go:42:15: new(int) does not escape
./places.go:43:7: &T{...} does not escape
./places.go:43:63: append does not escape
./places.go:45:10: t.Set does not escape
escAnalyze
.   DCLFUNC esc(no) interface { Get() int }.Get ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(interface { Get() int }) func() int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { Get() int } tc(1) # <autogenerated>:1:0
.   .   NAME-~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:36:24
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Get FUNC-method(*struct {}) func() int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { Get() int } tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] interface { Get() int }.Get stmt: return ~p0.Get()
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { Get() int }.Get with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Get() (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*T).Get Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*T) func() int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:31:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:31:18
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:31:7
.   .   .   .   NIL PTR-*T tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # places.go:31:7
.   .   .   .   INLMARK Index:14 # +<autogenerated>:1:0
.   .   .   INLCALL int tc(1) # <autogenerated>:1:0
.   .   .   INLCALL-Body
.   .   .   .   BLOCK tc(1) # <autogenerated>:1:0
.   .   .   .   BLOCK-List
.   .   .   .   .   DCL tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   .   .   AS2 tc(1) # <autogenerated>:1:0
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   DOT p.n int tc(1) # <autogenerated>:1:0 places.go:31:34
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   .   GOTO p..i0 tc(1) # <autogenerated>:1:0
.   .   .   .   LABEL p..i0 # <autogenerated>:1:0
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
<autogenerated>:1:[1] (*T).Get stmt: if t == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*T).Get stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*T).Get stmt: return ~r0
<autogenerated>:1:[1] (*T).Get stmt: t := t
<autogenerated>:1:[1] (*T).Get stmt: var t T
<autogenerated>:1:[1] (*T).Get stmt: <node inlmark>
<autogenerated>:1:[1] (*T).Get stmt: var ~r0 int; ~r0 = t.n; goto .i0
<autogenerated>:1:[1] (*T).Get stmt: var ~r0 int
<autogenerated>:1:[1] (*T).Get stmt: ~r0 = t.n
<autogenerated>:1:[1] (*T).Get stmt: goto .i0
<autogenerated>:1:[1] (*T).Get stmt: .i0: 
<autogenerated>:1:.i0:  non-looping label
escAnalyze
.   DCLFUNC esc(no) p.E.Get Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(E) func() int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:31:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:31:18
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:31:7
.   .   .   .   INLMARK Index:15 # +<autogenerated>:1:0
.   .   .   INLCALL int tc(1) # <autogenerated>:1:0
.   .   .   INLCALL-Body
.   .   .   .   BLOCK tc(1) # <autogenerated>:1:0
.   .   .   .   BLOCK-List
.   .   .   .   .   DCL tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   .   .   AS2 tc(1) # <autogenerated>:1:0
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   DOT p.n int tc(1) # <autogenerated>:1:0 places.go:31:34
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   .   GOTO p..i0 tc(1) # <autogenerated>:1:0
.   .   .   .   LABEL p..i0 # <autogenerated>:1:0
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
<autogenerated>:1:[1] E.Get stmt: return ~r0
<autogenerated>:1:[1] E.Get stmt: t := t.T
<autogenerated>:1:[1] E.Get stmt: var t T
<autogenerated>:1:[1] E.Get stmt: <node inlmark>
<autogenerated>:1:[1] E.Get stmt: var ~r0 int; ~r0 = t.n; goto .i0
<autogenerated>:1:[1] E.Get stmt: var ~r0 int
<autogenerated>:1:[1] E.Get stmt: ~r0 = t.n
<autogenerated>:1:[1] E.Get stmt: goto .i0
<autogenerated>:1:[1] E.Get stmt: .i0: 
<autogenerated>:1:.i0:  non-looping label
escAnalyze
.   DCLFUNC esc(no) p.(*E).Get Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*E) func() int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:31:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # places.go:31:18
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   INLCALL-init
.   .   .   .   AS2-init
.   .   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   AS2-Rhs
.   .   .   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:31:7
.   .   .   .   INLMARK Index:16 # +<autogenerated>:1:0
.   .   .   INLCALL int tc(1) # <autogenerated>:1:0
.   .   .   INLCALL-Body
.   .   .   .   BLOCK tc(1) # <autogenerated>:1:0
.   .   .   .   BLOCK-List
.   .   .   .   .   DCL tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   .   .   AS2 tc(1) # <autogenerated>:1:0
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   DOT p.n int tc(1) # <autogenerated>:1:0 places.go:31:34
.   .   .   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used p.T tc(1) # <autogenerated>:1:0 places.go:31:7
.   .   .   .   .   GOTO p..i0 tc(1) # <autogenerated>:1:0
.   .   .   .   LABEL p..i0 # <autogenerated>:1:0
.   .   .   INLCALL-ReturnVars
.   .   .   .   NAME-p.~r0 Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # <autogenerated>:1:0 places.go:31:18
<autogenerated>:1:[1] (*E).Get stmt: return ~r0
<autogenerated>:1:[1] (*E).Get stmt: t := t.T
<autogenerated>:1:[1] (*E).Get stmt: var t T
<autogenerated>:1:[1] (*E).Get stmt: <node inlmark>
<autogenerated>:1:[1] (*E).Get stmt: var ~r0 int; ~r0 = t.n; goto .i0
<autogenerated>:1:[1] (*E).Get stmt: var ~r0 int
<autogenerated>:1:[1] (*E).Get stmt: ~r0 = t.n
<autogenerated>:1:[1] (*E).Get stmt: goto .i0
<autogenerated>:1:[1] (*E).Get stmt: .i0: 
<autogenerated>:1:.i0:  non-looping label
escAnalyze
.   DCLFUNC esc(no) p.E.Set Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(E) func(int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:32:7
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   DCLFUNC-body
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   AS2-Rhs
.   .   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # places.go:32:7
.   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   .   INLMARK Index:17 # +<autogenerated>:1:0
.   .   INLCALL tc(1) # <autogenerated>:1:0
.   .   INLCALL-Body
.   .   .   AS tc(1) # <autogenerated>:1:0 places.go:32:30
.   .   .   .   DOTPTR p.n int tc(1) # <autogenerated>:1:0 places.go:32:27
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   LABEL p..i0 # <autogenerated>:1:0
<autogenerated>:1:[1] E.Set stmt: (.)
<autogenerated>:1:[1] E.Set stmt: t, n := t.T, n
<autogenerated>:1:[1] E.Set stmt: var t *T
<autogenerated>:1:[1] E.Set stmt: var n int
<autogenerated>:1:[1] E.Set stmt: <node inlmark>
<autogenerated>:1:[1] E.Set stmt: t.n = n
<autogenerated>:1:[1] E.Set stmt: .i0: 
<autogenerated>:1:.i0:  non-looping label
escAnalyze
.   DCLFUNC esc(no) p.(*E).Set Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*E) func(int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:32:7
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   DCLFUNC-body
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   AS2-Rhs
.   .   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # places.go:32:7
.   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   .   INLMARK Index:18 # +<autogenerated>:1:0
.   .   INLCALL tc(1) # <autogenerated>:1:0
.   .   INLCALL-Body
.   .   .   AS tc(1) # <autogenerated>:1:0 places.go:32:30
.   .   .   .   DOTPTR p.n int tc(1) # <autogenerated>:1:0 places.go:32:27
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   LABEL p..i0 # <autogenerated>:1:0
<autogenerated>:1:[1] (*E).Set stmt: (.)
<autogenerated>:1:[1] (*E).Set stmt: t, n := t.T, n
<autogenerated>:1:[1] (*E).Set stmt: var t *T
<autogenerated>:1:[1] (*E).Set stmt: var n int
<autogenerated>:1:[1] (*E).Set stmt: <node inlmark>
<autogenerated>:1:[1] (*E).Set stmt: t.n = n
<autogenerated>:1:[1] (*E).Set stmt: .i0: 
<autogenerated>:1:.i0:  non-looping label
escAnalyze
.   DCLFUNC esc(no) p.(*T).Set-fm Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*T tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   AS2 Def tc(1) # <autogenerated>:1:0
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   AS2-Rhs
.   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # places.go:32:17
.   .   .   INLMARK Index:19 # +<autogenerated>:1:0
.   .   INLCALL tc(1) # <autogenerated>:1:0
.   .   INLCALL-Body
.   .   .   AS tc(1) # <autogenerated>:1:0 places.go:32:30
.   .   .   .   DOTPTR p.n int tc(1) # <autogenerated>:1:0 places.go:32:27
.   .   .   .   .   NAME-p.t Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*T tc(1) # <autogenerated>:1:0 places.go:32:7
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # <autogenerated>:1:0 places.go:32:17
.   .   .   LABEL p..i0 # <autogenerated>:1:0
<autogenerated>:1:[1] (*T).Set-fm stmt: (.)
<autogenerated>:1:[1] (*T).Set-fm stmt: t, n := .this, n
<autogenerated>:1:[1] (*T).Set-fm stmt: var t *T
<autogenerated>:1:[1] (*T).Set-fm stmt: var n int
<autogenerated>:1:[1] (*T).Set-fm stmt: <node inlmark>
<autogenerated>:1:[1] (*T).Set-fm stmt: t.n = n
<autogenerated>:1:[1] (*T).Set-fm stmt: .i0: 
<autogenerated>:1:.i0:  non-looping label
