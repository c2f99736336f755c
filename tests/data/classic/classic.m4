# command-line-arguments
./classic.go:4:6: can inline sum with cost 10 as: func(int, int) *int { result := a + b; return &result }
./classic.go:9:6: can inline main with cost 16 as: func() { println(*sum(1, 2)) }
./classic.go:10:14:call to func 
.   NAME-main.sum Class:PFUNC Offset:0 Used FUNC-func(int, int) *int tc(1) # classic.go:4:6
./classic.go:10:14: inlining call to sum
./classic.go:10:14: Before inlining: 
.   CALLFUNC PTR-*int tc(1) # classic.go:10:14
.   CALLFUNC-Fun
.   .   NAME-main.sum Class:PFUNC Offset:0 Used FUNC-func(int, int) *int tc(1) # classic.go:4:6
.   CALLFUNC-Args
.   .   LITERAL-1 int tc(1) # classic.go:10:15
.   .   LITERAL-2 int tc(1) # classic.go:10:18
./classic.go:10:14: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # classic.go:10:14
.   .   .   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   .   DCL # classic.go:10:14
.   .   .   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   AS2 Def tc(1) # classic.go:10:14
.   .   AS2-Lhs
.   .   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   AS2-Rhs
.   .   .   LITERAL-1 int tc(1) # classic.go:10:15
.   .   .   LITERAL-2 int tc(1) # classic.go:10:18
.   .   INLMARK # +classic.go:10:14
.   INLCALL PTR-*int tc(1) # classic.go:10:14
.   INLCALL-Body
.   .   AS-init
.   .   .   DCL # classic.go:10:14 classic.go:5:2
.   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   .   AS Def tc(1) # classic.go:10:14 classic.go:5:9
.   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   .   .   ADD int tc(1) # classic.go:10:14 classic.go:5:14
.   .   .   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   .   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   BLOCK tc(1) # classic.go:10:14
.   .   BLOCK-List
.   .   .   DCL tc(1) # classic.go:10:14
.   .   .   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20
.   .   .   AS2 tc(1) # classic.go:10:14
.   .   .   AS2-Lhs
.   .   .   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20
.   .   .   AS2-Rhs
.   .   .   .   ADDR PTR-*int tc(1) # classic.go:10:14 classic.go:6:9
.   .   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   .   .   GOTO main..i0 tc(1) # classic.go:10:14
.   .   LABEL main..i0 # classic.go:10:14
.   INLCALL-ReturnVars
.   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20

escAnalyze
.   DCLFUNC esc(no) main.sum ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func(int, int) *int tc(1) # classic.go:4:6
.   DCLFUNC-Dcl
.   .   NAME-main.a Class:PPARAM Offset:0 OnStack Used int tc(1) # classic.go:4:10
.   .   NAME-main.b Class:PPARAM Offset:0 OnStack Used int tc(1) # classic.go:4:13
.   .   NAME-main.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*int tc(1) # classic.go:4:20
.   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # classic.go:5:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # classic.go:5:2
.   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # classic.go:5:2
.   .   AS Def tc(1) # classic.go:5:9
.   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # classic.go:5:2
.   .   .   ADD int tc(1) # classic.go:5:14
.   .   .   .   NAME-main.a Class:PPARAM Offset:0 OnStack Used int tc(1) # classic.go:4:10
.   .   .   .   NAME-main.b Class:PPARAM Offset:0 OnStack Used int tc(1) # classic.go:4:13
.   .   RETURN tc(1) # classic.go:6:2
.   .   RETURN-Results
.   .   .   ADDR PTR-*int tc(1) # classic.go:6:9
.   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken OnStack Used int tc(1) # classic.go:5:2
./classic.go:5:9:[1] sum stmt: result := a + b
./classic.go:5:2:[1] sum stmt: var result int
./classic.go:6:2:[1] sum stmt: return &result
./classic.go:5:2: result escapes to heap in sum:
./classic.go:5:2:   flow: ~r0 ← &result:
./classic.go:5:2:     from &result (address-of) at ./classic.go:6:9
./classic.go:5:2:     from return &result (return) at ./classic.go:6:2
./classic.go:5:2: moved to heap: result
escAnalyze
.   DCLFUNC esc(no) main.main Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func() tc(1) # classic.go:9:6
.   DCLFUNC-Dcl
.   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20
.   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   DCLFUNC-body
.   .   PRINTLN tc(1) # classic.go:10:9
.   .   PRINTLN-Args
.   .   .   DEREF int tc(1) # classic.go:10:10
.   .   .   .   INLCALL-init
.   .   .   .   .   AS2-init
.   .   .   .   .   .   DCL # classic.go:10:14
.   .   .   .   .   .   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   .   .   .   .   DCL # classic.go:10:14
.   .   .   .   .   .   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   .   .   .   AS2 Def tc(1) # classic.go:10:14
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   .   .   .   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   LITERAL-1 int tc(1) # classic.go:10:15
.   .   .   .   .   .   LITERAL-2 int tc(1) # classic.go:10:18
.   .   .   .   .   INLMARK # +classic.go:10:14
.   .   .   .   INLCALL PTR-*int tc(1) # classic.go:10:14
.   .   .   .   INLCALL-Body
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL # classic.go:10:14 classic.go:5:2
.   .   .   .   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   .   .   .   .   AS Def tc(1) # classic.go:10:14 classic.go:5:9
.   .   .   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   .   .   .   .   .   ADD int tc(1) # classic.go:10:14 classic.go:5:14
.   .   .   .   .   .   .   NAME-main.a Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:10
.   .   .   .   .   .   .   NAME-main.b Class:PAUTO Offset:0 InlFormal OnStack Used int tc(1) # classic.go:10:14 classic.go:4:13
.   .   .   .   .   BLOCK tc(1) # classic.go:10:14
.   .   .   .   .   BLOCK-List
.   .   .   .   .   .   DCL tc(1) # classic.go:10:14
.   .   .   .   .   .   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20
.   .   .   .   .   .   AS2 tc(1) # classic.go:10:14
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # classic.go:10:14 classic.go:6:9
.   .   .   .   .   .   .   .   NAME-main.result Class:PAUTO Offset:0 Addrtaken InlLocal OnStack Used int tc(1) # classic.go:10:14 classic.go:5:2
.   .   .   .   .   .   GOTO main..i0 tc(1) # classic.go:10:14
.   .   .   .   .   LABEL main..i0 # classic.go:10:14
.   .   .   .   INLCALL-ReturnVars
.   .   .   .   .   NAME-main.~r0 Class:PAUTO Offset:0 InlFormal OnStack PTR-*int tc(1) # classic.go:10:14 classic.go:4:20
./classic.go:10:9:[1] main stmt: println(*(~r0))
./classic.go:10:14:[1] main stmt: a, b := 1, 2
./classic.go:10:14:[1] main stmt: var a int
./classic.go:10:14:[1] main stmt: var b int
./classic.go:10:14:[1] main stmt: <node inlmark>
./classic.go:10:14:[1] main stmt: result := a + b
./classic.go:10:14:[1] main stmt: var result int
./classic.go:10:14:[1] main stmt: var ~r0 *int; ~r0 = &result; goto .i0
./classic.go:10:14:[1] main stmt: var ~r0 *int
./classic.go:10:14:[1] main stmt: ~r0 = &result
./classic.go:10:14:[1] main stmt: goto .i0
./classic.go:10:14:[1] main stmt: .i0: 
./classic.go:10:14:.i0:  non-looping label
