# command-line-arguments
./methods.go:31:5: partially devirtualizing e.X to D
escAnalyze
.   DCLFUNC esc(no) p.B.V ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(B) func(*int) *int tc(1) # methods.go:6:6
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack p.B tc(1) # methods.go:6:7
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:6:22
.   DCLFUNC-body
.   .   RETURN tc(1) # methods.go:6:30
.   .   RETURN-Results
.   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
./methods.go:6:30:[1] B.V stmt: return q
./methods.go:6:14: parameter q leaks to ~r0 for B.V with derefs=0:
./methods.go:6:14:   flow: ~r0 ← q:
./methods.go:6:14:     from return q (return) at ./methods.go:6:30
./methods.go:6:7: b does not escape
./methods.go:6:14: leaking param: q to result ~r0 level=0
escAnalyze
.   DCLFUNC esc(no) p.(*B).P ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(*B) func() (*int, error) tc(1) # methods.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:7:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:7:18
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # methods.go:7:24
.   DCLFUNC-body
.   .   RETURN tc(1) # methods.go:7:33
.   .   RETURN-Results
.   .   .   DOTPTR p.p PTR-*int tc(1) # methods.go:7:41
.   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:7:7
.   .   .   NIL error tc(1) # methods.go:7:45
./methods.go:7:33:[1] (*B).P stmt: return b.p, nil
./methods.go:7:7: parameter b leaks to ~r0 for (*B).P with derefs=1:
./methods.go:7:7:   flow: ~r0 ← *b:
./methods.go:7:7:     from b.p (dot of pointer) at ./methods.go:7:41
./methods.go:7:7:     from return b.p, nil (return) at ./methods.go:7:33
./methods.go:7:7: leaking param: b to result ~r0 level=1
escAnalyze
.   DCLFUNC esc(no) p.use.func1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # methods.go:24:5
.   DCLFUNC-body
.   .   BLOCK tc(1) # methods.go:24:5
./methods.go:24:5:[1] use.func1 stmt: 
escAnalyze
.   DCLFUNC esc(no) p.use.func2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # methods.go:25:8
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # methods.go:25:13
.   DCLFUNC-body
.   .   AS tc(1) # methods.go:25:25
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   RECOVER INTER-interface {} tc(1) # methods.go:25:34
./methods.go:25:25:[1] use.func2 stmt: _ = recover()
./methods.go:25:13: x does not escape
escAnalyze
.   DCLFUNC esc(no) p.use ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(D, E, *B) tc(1) # methods.go:15:6
.   DCLFUNC-Dcl
.   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:15:10
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.E tc(1) # methods.go:15:15
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:15:20
.   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *int tc(1) # methods.go:16:2
.   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func() (*int, error) tc(1) # methods.go:17:2
.   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(*B, *int) *int tc(1) # methods.go:18:2
.   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(E, *int) tc(1) # methods.go:19:2
.   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) tc(1) # methods.go:20:2
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:21:2
.   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:22:9
.   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:22:13
.   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(*int) *int tc(1) # methods.go:23:2
.   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(*int) tc(1) # methods.go:25:8
.   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:25:40
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   NAME-p.err Class:PAUTO Offset:0 OnStack Used error tc(1) # methods.go:26:5
.   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:26:9
.   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # methods.go:26:9
.   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used p.E tc(1) # methods.go:30:6
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # methods.go:16:2
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *int tc(1) # methods.go:16:2
.   .   AS Def tc(1) # methods.go:16:4
.   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *int tc(1) # methods.go:16:2
.   .   .   METHVALUE p.V FUNC-func(*int) *int tc(1) # methods.go:16:8
.   .   .   .   DEREF Implicit p.B tc(1) # methods.go:16:8
.   .   .   .   .   DOT p.B Implicit PTR-*B tc(1) # methods.go:16:8
.   .   .   .   .   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:15:10
.   .   AS-init
.   .   .   DCL # methods.go:17:2
.   .   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func() (*int, error) tc(1) # methods.go:17:2
.   .   AS Def tc(1) # methods.go:17:4
.   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func() (*int, error) tc(1) # methods.go:17:2
.   .   .   METHVALUE p.P FUNC-func() (*int, error) tc(1) # methods.go:17:8
.   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:15:20
.   .   AS-init
.   .   .   DCL # methods.go:18:2
.   .   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(*B, *int) *int tc(1) # methods.go:18:2
.   .   AS Def tc(1) # methods.go:18:4
.   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(*B, *int) *int tc(1) # methods.go:18:2
.   .   .   METHEXPR p.V FUNC-func(*B, *int) *int tc(1) # methods.go:18:11
.   .   .   .   TYPE <S> type PTR-*B tc(1)
.   .   AS-init
.   .   .   DCL # methods.go:19:2
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(E, *int) tc(1) # methods.go:19:2
.   .   AS Def tc(1) # methods.go:19:4
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(E, *int) tc(1) # methods.go:19:2
.   .   .   METHEXPR p.X FUNC-func(E, *int) tc(1) # methods.go:19:8
.   .   .   .   TYPE p.E Class:PEXTERN Offset:0 type p.E tc(1) # methods.go:9:6
.   .   AS-init
.   .   .   DCL # methods.go:20:2
.   .   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) tc(1) # methods.go:20:2
.   .   AS Def tc(1) # methods.go:20:4
.   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) tc(1) # methods.go:20:2
.   .   .   METHVALUE p.X FUNC-func(*int) tc(1) # methods.go:20:8
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.E tc(1) # methods.go:15:15
.   .   GO-init
.   .   .   DCL tc(1) # methods.go:21:2
.   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:21:2
.   .   .   AS2 tc(1) # methods.go:21:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:21:2
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.E tc(1) # methods.go:15:15
.   .   .   CHECKNIL tc(1) # methods.go:21:2
.   .   .   .   ITAB PTR-*uintptr tc(1) # methods.go:21:2
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:21:2
.   .   GO tc(1) # methods.go:21:2
.   .   .   CALLFUNC GoDefer tc(1) # methods.go:21:8
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.gowrap1) FUNC-func() tc(1) # methods.go:21:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.use.gowrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:21:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:21:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLINTER tc(1) # methods.go:21:8
.   .   .   .   .   .   CALLINTER-Fun
.   .   .   .   .   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # methods.go:21:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:21:2
.   .   .   .   .   .   CALLINTER-Args
.   .   .   .   .   .   .   NIL PTR-*int tc(1) # methods.go:21:9
.   .   DEFER-init
.   .   .   DCL tc(1) # methods.go:22:9
.   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:22:9
.   .   .   DCL tc(1) # methods.go:22:13
.   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:22:13
.   .   .   AS2 tc(1) # methods.go:22:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:22:9
.   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:22:13
.   .   .   AS2-Rhs
.   .   .   .   DOT p.E Implicit p.E tc(1) # methods.go:22:9
.   .   .   .   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:15:10
.   .   .   .   DOTPTR p.p PTR-*int tc(1) # methods.go:22:13
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:15:20
.   .   .   CHECKNIL tc(1) # methods.go:22:2
.   .   .   .   ITAB PTR-*uintptr tc(1) # methods.go:22:9
.   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.E tc(1) # methods.go:22:9
.   .   DEFER tc(1) # methods.go:22:2
.   .   .   CALLFUNC GoDefer tc(1) # methods.go:22:11
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.deferwrap2) FUNC-func() tc(1) # methods.go:22:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.use.deferwrap2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:22:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:22:9
.   .   .   .   .   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:22:13
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLINTER tc(1) # methods.go:22:11
.   .   .   .   .   .   CALLINTER-Fun
.   .   .   .   .   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # methods.go:22:9
.   .   .   .   .   .   .   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:22:9
.   .   .   .   .   .   CALLINTER-Args
.   .   .   .   .   .   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:22:13
.   .   DEFER-init
.   .   .   DCL tc(1) # methods.go:23:2
.   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(*int) *int tc(1) # methods.go:23:2
.   .   .   AS2 tc(1) # methods.go:23:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(*int) *int tc(1) # methods.go:23:2
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *int tc(1) # methods.go:16:2
.   .   DEFER tc(1) # methods.go:23:2
.   .   .   CALLFUNC GoDefer tc(1) # methods.go:23:9
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.deferwrap3) FUNC-func() tc(1) # methods.go:23:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.use.deferwrap3 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:23:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) *int tc(1) # methods.go:23:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC PTR-*int tc(1) # methods.go:23:9
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) *int tc(1) # methods.go:23:2
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NIL PTR-*int tc(1) # methods.go:23:10
.   .   GO tc(1) # methods.go:24:2
.   .   .   CALLFUNC GoDefer tc(1) # methods.go:24:14
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.func1) FUNC-func() tc(1) # methods.go:24:5
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC esc(N) p.use.func1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # methods.go:24:5
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   BLOCK tc(1) # methods.go:24:5
.   .   DEFER-init
.   .   .   DCL tc(1) # methods.go:25:8
.   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(*int) tc(1) # methods.go:25:8
.   .   .   DCL tc(1) # methods.go:25:40
.   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:25:40
.   .   .   AS2 tc(1) # methods.go:25:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(*int) tc(1) # methods.go:25:8
.   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:25:40
.   .   .   AS2-Rhs
.   .   .   .   CLOSURE fnName(p.use.func2) FUNC-func(*int) tc(1) # methods.go:25:8
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC esc(N) p.use.func2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # methods.go:25:8
.   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   NAME-p.x esc(no) Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # methods.go:25:13
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   AS tc(1) # methods.go:25:25
.   .   .   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   .   .   RECOVER INTER-interface {} tc(1) # methods.go:25:34
.   .   .   .   DOTPTR p.p PTR-*int tc(1) # methods.go:25:40
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:15:20
.   .   DEFER tc(1) # methods.go:25:2
.   .   .   CALLFUNC GoDefer tc(1) # methods.go:25:38
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.deferwrap4) FUNC-func() tc(1) # methods.go:25:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.use.deferwrap4 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:25:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) tc(1) # methods.go:25:8
.   .   .   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:25:40
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC tc(1) # methods.go:25:38
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) tc(1) # methods.go:25:8
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:25:40
.   .   AS2-init
.   .   .   DCL # methods.go:26:2
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   .   DCL # methods.go:26:5
.   .   .   .   NAME-p.err Class:PAUTO Offset:0 OnStack Used error tc(1) # methods.go:26:5
.   .   AS2 Def tc(1) # methods.go:26:9
.   .   AS2-Lhs
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   .   NAME-p.err Class:PAUTO Offset:0 OnStack Used error tc(1) # methods.go:26:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # methods.go:26:9
.   .   .   .   .   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:26:9
.   .   .   .   .   DCL # methods.go:26:9
.   .   .   .   .   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # methods.go:26:9
.   .   .   .   AS2FUNC Def tc(1) # methods.go:26:9
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:26:9
.   .   .   .   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # methods.go:26:9
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   CALLFUNC STRUCT-struct { *int; error } tc(1) # methods.go:26:13
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func() (*int, error) tc(1) # methods.go:17:2
.   .   .   CONVNOP PTR-*int tc(1) # methods.go:26:5
.   .   .   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # methods.go:26:9
.   .   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # methods.go:26:9
.   .   PRINTLN tc(1) # methods.go:27:9
.   .   PRINTLN-Args
.   .   .   CALLFUNC PTR-*int tc(1) # methods.go:27:11
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *int tc(1) # methods.go:16:2
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   .   CALLFUNC PTR-*int tc(1) # methods.go:27:17
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(*B, *int) *int tc(1) # methods.go:18:2
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:15:20
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   .   EQ bool tc(1) # methods.go:27:29
.   .   .   .   NAME-p.err Class:PAUTO Offset:0 OnStack Used error tc(1) # methods.go:26:5
.   .   .   .   NIL error tc(1) # methods.go:27:32
.   .   CALLFUNC tc(1) # methods.go:28:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(E, *int) tc(1) # methods.go:19:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.E tc(1) # methods.go:15:15
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   CALLFUNC tc(1) # methods.go:29:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) tc(1) # methods.go:20:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   AS-init
.   .   .   DCL # methods.go:30:6
.   .   .   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used p.E tc(1) # methods.go:30:6
.   .   AS Def tc(1) # methods.go:30:6
.   .   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used p.E tc(1) # methods.go:30:6
.   .   .   CONVIFACE Implicit p.E tc(1) # methods.go:30:12
.   .   .   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:15:10
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # methods.go:30:12
.   .   .   .   .   LINKSYMOFFSET-go:itab.command-line-arguments.D,command-line-arguments.E Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # methods.go:30:12
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.D Offset:0 uint8 tc(1)
.   .   CALLINTER tc(1) # methods.go:31:5
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # methods.go:31:3
.   .   .   .   DOT p.E Implicit p.E tc(1) # methods.go:31:3
.   .   .   .   .   DOTTYPE UseNilPanic p.D tc(1) # methods.go:31:5
.   .   .   .   .   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used p.E tc(1) # methods.go:30:6
.   .   CALLINTER-Args
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # methods.go:26:2
.   .   CALLFUNC tc(1) # methods.go:32:23
.   .   CALLFUNC-Fun
.   .   .   CLOSURE fnName(p.use.func3) FUNC-func() tc(1) # methods.go:32:2
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.use.func3 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() tc(1) # methods.go:32:2
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # methods.go:32:17
.   .   .   .   DCLFUNC-body
.   .   .   .   .   PANIC tc(1) # methods.go:32:16
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # methods.go:32:17
.   .   .   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # methods.go:32:17
escAnalyze
.   DCLFUNC esc(no) p.use.gowrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:21:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:21:2
.   DCLFUNC-body
.   .   CALLINTER tc(1) # methods.go:21:8
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # methods.go:21:6
.   .   .   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:21:2
.   .   CALLINTER-Args
.   .   .   NIL PTR-*int tc(1) # methods.go:21:9
escAnalyze
.   DCLFUNC esc(no) p.use.deferwrap2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:22:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:22:9
.   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:22:13
.   DCLFUNC-body
.   .   CALLINTER tc(1) # methods.go:22:11
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # methods.go:22:9
.   .   .   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.E tc(1) # methods.go:22:9
.   .   CALLINTER-Args
.   .   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:22:13
escAnalyze
.   DCLFUNC esc(no) p.use.deferwrap3 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:23:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) *int tc(1) # methods.go:23:2
.   DCLFUNC-body
.   .   CALLFUNC PTR-*int tc(1) # methods.go:23:9
.   .   CALLFUNC-Fun
.   .   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) *int tc(1) # methods.go:23:2
.   .   CALLFUNC-Args
.   .   .   NIL PTR-*int tc(1) # methods.go:23:10
escAnalyze
.   DCLFUNC esc(no) p.use.deferwrap4 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # methods.go:25:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) tc(1) # methods.go:25:8
.   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:25:40
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # methods.go:25:38
.   .   CALLFUNC-Fun
.   .   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(*int) tc(1) # methods.go:25:8
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # methods.go:25:40
escAnalyze
.   DCLFUNC esc(no) p.use.func3 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() tc(1) # methods.go:32:2
.   DCLFUNC-ClosureVars
.   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # methods.go:32:17
.   DCLFUNC-body
.   .   PANIC tc(1) # methods.go:32:16
.   .   .   CONVIFACE Implicit any tc(1) # methods.go:32:17
.   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # methods.go:32:17
./methods.go:16:4:[1] use stmt: f := d.B.V
./methods.go:16:2:[1] use stmt: var f func(*int) *int
./methods.go:17:4:[1] use stmt: g := b.P
./methods.go:17:2:[1] use stmt: var g func() (*int, error)
./methods.go:18:4:[1] use stmt: h := (*B).V
./methods.go:18:2:[1] use stmt: var h func(*B, *int) *int
./methods.go:19:4:[1] use stmt: k := E.X
./methods.go:19:2:[1] use stmt: var k func(E, *int)
./methods.go:20:4:[1] use stmt: l := i.X
./methods.go:20:2:[1] use stmt: var l func(*int)
./methods.go:21:2:[1] use stmt: go (func literal)()
./methods.go:21:2:[1] use stmt: var .autotmp_8 E
./methods.go:21:2:[1] use stmt: .autotmp_8 = i
./methods.go:21:2:[1] use stmt: <node CHECKNIL>
./methods.go:21:2: func literal escapes to heap in use:
./methods.go:21:2:   flow: {heap} ← &{storage for func literal}:
./methods.go:21:2:     from func literal (spill) at ./methods.go:21:2
./methods.go:21:8:[1] use.gowrap1 stmt: .autotmp_8.X(nil)
./methods.go:22:2:[1] use stmt: defer (func literal)()
./methods.go:22:9:[1] use stmt: var .autotmp_9 E
./methods.go:22:13:[1] use stmt: var .autotmp_10 *int
./methods.go:22:2:[1] use stmt: .autotmp_9, .autotmp_10 = d.E, b.p
./methods.go:22:2:[1] use stmt: <node CHECKNIL>
./methods.go:22:11:[1] use.deferwrap2 stmt: .autotmp_9.X(.autotmp_10)
./methods.go:23:2:[1] use stmt: defer (func literal)()
./methods.go:23:2:[1] use stmt: var .autotmp_11 func(*int) *int
./methods.go:23:2:[1] use stmt: .autotmp_11 = f
./methods.go:23:9:[1] use.deferwrap3 stmt: .autotmp_11(nil)
./methods.go:24:2:[1] use stmt: go (func literal)()
./methods.go:24:5: func literal escapes to heap in use:
./methods.go:24:5:   flow: {heap} ← &{storage for func literal}:
./methods.go:24:5:     from func literal (spill) at ./methods.go:24:5
./methods.go:25:2:[1] use stmt: defer (func literal)()
./methods.go:25:8:[1] use stmt: var .autotmp_12 func(*int)
./methods.go:25:40:[1] use stmt: var .autotmp_13 *int
./methods.go:25:2:[1] use stmt: .autotmp_12, .autotmp_13 = func literal, b.p
./methods.go:25:38:[1] use.deferwrap4 stmt: .autotmp_12(.autotmp_13)
./methods.go:26:9:[1] use stmt: x, err := (*int)(.autotmp_16), .autotmp_17
./methods.go:26:2:[1] use stmt: var x *int
./methods.go:26:5:[1] use stmt: var err error
./methods.go:26:9:[1] use stmt: .autotmp_16, .autotmp_17 := g()
./methods.go:26:9:[1] use stmt: var .autotmp_16 *int
./methods.go:26:9:[1] use stmt: var .autotmp_17 error
./methods.go:27:9:[1] use stmt: println(f(x), h(b, x), err == nil)
./methods.go:28:3:[1] use stmt: k(i, x)
./methods.go:29:3:[1] use stmt: l(x)
./methods.go:30:6:[1] use stmt: e := d
./methods.go:30:6:[1] use stmt: var e E
./methods.go:31:5:[1] use stmt: e.(D).E.X(x)
./methods.go:32:23:[1] use stmt: (func literal)()
./methods.go:32:16:[1] use.func3 stmt: panic(err)
./methods.go:21:2: use capturing by value: .autotmp_8 (addr=false assign=false width=16)
./methods.go:22:9: use capturing by value: .autotmp_9 (addr=false assign=false width=16)
./methods.go:22:13: use capturing by value: .autotmp_10 (addr=false assign=false width=8)
./methods.go:23:2: use capturing by value: .autotmp_11 (addr=false assign=false width=8)
./methods.go:25:8: use capturing by value: .autotmp_12 (addr=false assign=false width=8)
./methods.go:25:40: use capturing by value: .autotmp_13 (addr=false assign=false width=8)
./methods.go:26:5: use capturing by value: err (addr=false assign=false width=16)
./methods.go:15:15: parameter i leaks to {heap} for use with derefs=0:
./methods.go:15:15:   flow: {heap} ← i:
./methods.go:15:15:     from k(i, x) (call parameter) at ./methods.go:28:3
./methods.go:15:20: parameter b leaks to {heap} for use with derefs=1:
./methods.go:15:20:   flow: {temp} ← b:
./methods.go:15:20:   flow: {heap} ← *{temp}:
./methods.go:15:10: parameter d leaks to {heap} for use with derefs=0:
./methods.go:15:10:   flow: .autotmp_9 ← d:
./methods.go:15:10:     from d.E (dot) at ./methods.go:22:9
./methods.go:15:10:     from .autotmp_9, .autotmp_10 = d.E, b.p (assign-pair) at ./methods.go:22:2
./methods.go:15:10:   flow: {heap} ← .autotmp_9:
./methods.go:15:10:     from .autotmp_9.X(.autotmp_10) (call parameter) at ./methods.go:22:11
./methods.go:15:15: parameter i leaks to {storage for func literal} for use with derefs=0:
./methods.go:15:15:   flow: .autotmp_8 ← i:
./methods.go:15:15:     from .autotmp_8 = i (assign-pair) at ./methods.go:21:2
./methods.go:15:15:   flow: {storage for func literal} ← .autotmp_8:
./methods.go:15:15:     from .autotmp_8 (captured by a closure) at ./methods.go:21:2
./methods.go:15:10: leaking param: d
./methods.go:15:15: leaking param: i
./methods.go:15:20: leaking param content: b
./methods.go:16:8: d.B.V does not escape
./methods.go:17:8: b.P does not escape
./methods.go:20:8: i.X does not escape
./methods.go:24:5: func literal escapes to heap
./methods.go:25:8: func literal does not escape
./methods.go:30:12: d does not escape
./methods.go:32:2: func literal does not escape
escAnalyze
.   DCLFUNC esc(no) type..eq.M8I Label:2 Pragma:16 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok NilCheckDisabled FUNC-func(unsafe.Pointer, unsafe.Pointer) bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   NAME-p.r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   DEREF uint64 tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-*uint64 tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-0 uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   DEREF uint64 tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-*uint64 tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-0 uintptr tc(1) # <autogenerated>:1:0
.   .   IF-Else
.   .   .   GOTO p..neq0 tc(1) # <autogenerated>:1:0
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   DEREF PTR-*uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-**uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-8 uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   DEREF PTR-*uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-**uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-8 uintptr tc(1) # <autogenerated>:1:0
.   .   IF-Else
.   .   .   GOTO p..neq0 tc(1) # <autogenerated>:1:0
.   .   AS tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC bool tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.ifaceeq Class:PFUNC Offset:0 Used FUNC-func(*uintptr, unsafe.Pointer, unsafe.Pointer) bool tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF PTR-*uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-**uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-8 uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   DEREF UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-*unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-16 uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   DEREF UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   CONVNOP PTR-*unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   UNSAFEADD UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used UNSAFEPTR-unsafe.Pointer tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   .   LITERAL-16 uintptr tc(1) # <autogenerated>:1:0
.   .   LABEL p..ret1 tc(1) # <autogenerated>:1:0
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   LABEL p..neq0 tc(1) # <autogenerated>:1:0
.   .   AS tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # <autogenerated>:1:0
.   .   .   LITERAL-false bool tc(1) # <autogenerated>:1:0
.   .   GOTO p..ret1 tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] type..eq.M8I stmt: if *(*uint64)(unsafe.Add(p, uintptr(0))) == *(*uint64)(unsafe.Add(q, uintptr(0))) {  } else { goto .neq0 }
<autogenerated>:1:[1] type..eq.M8I stmt: goto .neq0
<autogenerated>:1:[1] type..eq.M8I stmt: if *(**uintptr)(unsafe.Add(p, uintptr(8))) == *(**uintptr)(unsafe.Add(q, uintptr(8))) {  } else { goto .neq0 }
<autogenerated>:1:[1] type..eq.M8I stmt: goto .neq0
<autogenerated>:1:[1] type..eq.M8I stmt: r = runtime.ifaceeq(*(**uintptr)(unsafe.Add(p, uintptr(8))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(16))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(16))))
<autogenerated>:1:[1] type..eq.M8I stmt: .ret1: 
<autogenerated>:1: .ret1:  looping label
<autogenerated>:1:[2] type..eq.M8I stmt: return 
<autogenerated>:1:[2] type..eq.M8I stmt: .neq0: 
<autogenerated>:1:.neq0:  non-looping label
<autogenerated>:1:[2] type..eq.M8I stmt: r = false
<autogenerated>:1:[2] type..eq.M8I stmt: goto .ret1
<autogenerated>:1: parameter p leaks to {heap} for .eq.M8I with derefs=1:
<autogenerated>:1:   flow: {heap} ← *p:
<autogenerated>:1:     from unsafe.Add(p, uintptr(8)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(**uintptr)(unsafe.Add(p, uintptr(8))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.ifaceeq(*(**uintptr)(unsafe.Add(p, uintptr(8))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(16))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(16)))) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter q leaks to {heap} for .eq.M8I with derefs=1:
<autogenerated>:1:   flow: {heap} ← *q:
<autogenerated>:1:     from unsafe.Add(q, uintptr(16)) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from *(*unsafe.Pointer)(unsafe.Add(q, uintptr(16))) (indirection) at <autogenerated>:1
<autogenerated>:1:     from runtime.ifaceeq(*(**uintptr)(unsafe.Add(p, uintptr(8))), *(*unsafe.Pointer)(unsafe.Add(p, uintptr(16))), *(*unsafe.Pointer)(unsafe.Add(q, uintptr(16)))) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*B).V ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*B) func(*int) *int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:6:7
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:6:22
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:6:7
.   .   .   .   NIL PTR-*B tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.V FUNC-func(B, *int) *int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.B Class:PEXTERN Offset:0 type p.B tc(1) # methods.go:4:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.B tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*B tc(1) # methods.go:6:7
.   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
<autogenerated>:1:[1] (*B).V stmt: if b == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*B).V stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*B).V stmt: return B.V(b, q)
./methods.go:6:14: parameter q leaks to ~r0 for (*B).V with derefs=0:
./methods.go:6:14:   flow: ~r0 ← q:
./methods.go:6:14:     from B.V(b, q) (call parameter) at <autogenerated>:1
./methods.go:6:14:     from return B.V(b, q) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.E.X ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(E) func(*int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.E tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.E tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Args
.   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
<autogenerated>:1:[1] E.X stmt: ~p0.X(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for E.X with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.X(~p1) (call parameter) at <autogenerated>:1
./methods.go:9:21: parameter ~p1 leaks to {heap} for E.X with derefs=0:
./methods.go:9:21:   flow: {heap} ← ~p1:
./methods.go:9:21:     from ~p0.X(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.D.P ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(D) func() (*int, error) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:7:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:7:18
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # methods.go:7:24
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { *int; error } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.P FUNC-func(*B) (*int, error) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   TYPE <S> type PTR-*B tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   DOT p.B Implicit PTR-*B tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:7:7
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] D.P stmt: return .autotmp_3, .autotmp_4
<autogenerated>:1:[1] D.P stmt: .autotmp_3, .autotmp_4 = (*B).P(b.B)
<autogenerated>:1:[1] D.P stmt: var .autotmp_3 *int
<autogenerated>:1:[1] D.P stmt: var .autotmp_4 error
./methods.go:7:7: parameter b leaks to ~r0 for D.P with derefs=1:
./methods.go:7:7:   flow: .autotmp_3 ← *b:
./methods.go:7:7:     from b.B (dot) at <autogenerated>:1
./methods.go:7:7:     from (*B).P(b.B) (call parameter) at <autogenerated>:1
./methods.go:7:7:   flow: ~r0 ← .autotmp_3:
./methods.go:7:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*D).P ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*D) func() (*int, error) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*D tc(1) # methods.go:7:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:7:18
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # methods.go:7:24
.   DCLFUNC-body
.   .   TAILCALL tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC NoInline STRUCT-struct { *int; error } tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.P FUNC-func(*B) (*int, error) tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE <S> type PTR-*B tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   DOTPTR p.B Implicit PTR-*B tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*D tc(1) # methods.go:7:7
<autogenerated>:1:[1] (*D).P stmt: <node TAILCALL>
escAnalyze
.   DCLFUNC esc(no) p.D.V ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(D) func(*int) *int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:6:7
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:6:22
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.V FUNC-func(B, *int) *int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.B Class:PEXTERN Offset:0 type p.B tc(1) # methods.go:4:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.B tc(1) # <autogenerated>:1:0
.   .   .   .   .   DOT p.B Implicit PTR-*B tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used p.D tc(1) # methods.go:6:7
.   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
<autogenerated>:1:[1] D.V stmt: return B.V(b.B, q)
./methods.go:6:14: parameter q leaks to ~r0 for D.V with derefs=0:
./methods.go:6:14:   flow: ~r0 ← q:
./methods.go:6:14:     from B.V(b.B, q) (call parameter) at <autogenerated>:1
./methods.go:6:14:     from return B.V(b.B, q) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*D).V ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*D) func(*int) *int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*D tc(1) # methods.go:6:7
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:6:22
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.V FUNC-func(B, *int) *int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.B Class:PEXTERN Offset:0 type p.B tc(1) # methods.go:4:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.B tc(1) # <autogenerated>:1:0
.   .   .   .   .   DOTPTR p.B Implicit PTR-*B tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*D tc(1) # methods.go:6:7
.   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
<autogenerated>:1:[1] (*D).V stmt: return B.V(b.B, q)
./methods.go:6:14: parameter q leaks to ~r0 for (*D).V with derefs=0:
./methods.go:6:14:   flow: ~r0 ← q:
./methods.go:6:14:     from B.V(b.B, q) (call parameter) at <autogenerated>:1
./methods.go:6:14:     from return B.V(b.B, q) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.D.X ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(D) func(*int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.D tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # <autogenerated>:1:0
.   .   .   .   DOT p.E Implicit p.E tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.D tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Args
.   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
<autogenerated>:1:[1] D.X stmt: ~p0.E.X(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for D.X with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.E (dot) at <autogenerated>:1
<autogenerated>:1:     from ~p0.E.X(~p1) (call parameter) at <autogenerated>:1
./methods.go:9:21: parameter ~p1 leaks to {heap} for D.X with derefs=0:
./methods.go:9:21:   flow: {heap} ← ~p1:
./methods.go:9:21:     from ~p0.E.X(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*D).X ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*D) func(*int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*D tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
.   DCLFUNC-body
.   .   TAILCALL tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER NoInline tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # <autogenerated>:1:0
.   .   .   .   .   DOTPTR p.E Implicit p.E tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*D tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
<autogenerated>:1:[1] (*D).X stmt: <node TAILCALL>
<autogenerated>:1: parameter ~p0 leaks to {heap} for (*D).X with derefs=1:
<autogenerated>:1:   flow: {heap} ← *~p0:
<autogenerated>:1:     from ~p0.E (dot of pointer) at <autogenerated>:1
<autogenerated>:1:     from ~p0.E.X(~p1) (call parameter) at <autogenerated>:1
./methods.go:9:21: parameter ~p1 leaks to {heap} for (*D).X with derefs=0:
./methods.go:9:21:   flow: {heap} ← ~p1:
./methods.go:9:21:     from ~p0.E.X(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.B.V-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(*int) *int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:6:22
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.B tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.V FUNC-func(B, *int) *int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.B Class:PEXTERN Offset:0 type p.B tc(1) # methods.go:4:6
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.B tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:6:14
<autogenerated>:1:[1] B.V-fm stmt: return B.V(.this, q)
./methods.go:6:14: parameter q leaks to ~r0 for B.V-fm with derefs=0:
./methods.go:6:14:   flow: ~r0 ← q:
./methods.go:6:14:     from B.V(.this, q) (call parameter) at <autogenerated>:1
./methods.go:6:14:     from return B.V(.this, q) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*B).P-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func() (*int, error) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # methods.go:7:18
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # methods.go:7:24
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*B tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { *int; error } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.P FUNC-func(*B) (*int, error) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   TYPE <S> type PTR-*B tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*B tc(1) # <autogenerated>:1:0
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] (*B).P-fm stmt: return .autotmp_2, .autotmp_3
<autogenerated>:1:[1] (*B).P-fm stmt: .autotmp_2, .autotmp_3 = (*B).P(.this)
<autogenerated>:1:[1] (*B).P-fm stmt: var .autotmp_2 *int
<autogenerated>:1:[1] (*B).P-fm stmt: var .autotmp_3 error
<autogenerated>:1: parameter .this leaks to ~r0 for (*B).P-fm with derefs=1:
<autogenerated>:1:   flow: .autotmp_2 ← *.this:
<autogenerated>:1:     from (*B).P(.this) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← .autotmp_2:
<autogenerated>:1:     from return .autotmp_2, .autotmp_3 (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.E.X-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(*int) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.E tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.X FUNC-method(*struct {}) func(*int) tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.E tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Args
.   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # methods.go:9:21
<autogenerated>:1:[1] E.X-fm stmt: .this.X(~p0)
<autogenerated>:1: parameter .this leaks to {heap} for E.X-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.X(~p0) (call parameter) at <autogenerated>:1
./methods.go:9:21: parameter ~p0 leaks to {heap} for E.X-fm with derefs=0:
./methods.go:9:21:   flow: {heap} ← ~p0:
./methods.go:9:21:     from .this.X(~p0) (call parameter) at <autogenerated>:1
