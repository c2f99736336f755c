# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.f ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:6:6
.   DCLFUNC-body
.   .   AS tc(1) # deep.go:7:4
.   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   ADD int tc(1) # deep.go:7:9
.   .   .   .   LITERAL-1 int tc(1) # deep.go:7:7
.   .   .   .   NEG int tc(1) # deep.go:7:11
.   .   .   .   .   ADD int tc(1) # deep.go:7:15
.   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:13
.   .   .   .   .   .   NEG int tc(1) # deep.go:7:17
.   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:21
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:19
.   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:23
.   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:27
.   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:25
.   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:29
.   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:33
.   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:31
.   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:35
.   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:39
.   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:37
.   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:41
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:45
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:43
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:47
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:51
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:49
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:53
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:57
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:55
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:59
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:63
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:61
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:65
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:69
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:67
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:71
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:75
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:73
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:77
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:81
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:79
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:83
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:87
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:85
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:89
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:93
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:91
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:95
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:99
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:97
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:101
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:105
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:103
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:107
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:111
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:109
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:113
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ADD int tc(1) # deep.go:7:117
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:7:115
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NEG int tc(1) # deep.go:7:119
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .   ...
./deep.go:7:4:[1] f stmt: x = 1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -(1 + -x))))))))))))))))))))))))
escAnalyze
.   DCLFUNC esc(no) p.g.func1.1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:35
.   DCLFUNC-body
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # deep.go:13:45
.   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   LITERAL-1 int tc(1) # deep.go:13:45
./deep.go:13:45:[1] g.func1.1.1.1 stmt: x++
escAnalyze
.   DCLFUNC esc(no) p.g.func1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:26
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # deep.go:13:49
.   .   CALLFUNC-Fun
.   .   .   CLOSURE fnName(p.g.func1.1.1.1) FUNC-func() tc(1) # deep.go:13:35
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC esc(N) p.g.func1.1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   DCLFUNC-body
.   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # deep.go:13:45
.   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:13:45
./deep.go:13:49:[1] g.func1.1.1 stmt: (func literal)()
./deep.go:13:35: func literal does not escape
escAnalyze
.   DCLFUNC esc(no) p.g.func1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() func() tc(1) # deep.go:11:9
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack FUNC-func() tc(1) # deep.go:11:16
.   .   NAME-p.y Class:PAUTO Offset:0 OnStack int tc(1) # deep.go:12:3
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # deep.go:12:3
.   .   .   .   NAME-p.y Class:PAUTO Offset:0 OnStack int tc(1) # deep.go:12:3
.   .   AS Def tc(1) # deep.go:12:5
.   .   .   NAME-p.y Class:PAUTO Offset:0 OnStack int tc(1) # deep.go:12:3
.   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   RETURN tc(1) # deep.go:13:3
.   .   RETURN-Results
.   .   .   CLOSURE fnName(p.g.func1.1) FUNC-func() tc(1) # deep.go:13:10
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.g.func1.1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() tc(1) # deep.go:13:10
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.y Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # deep.go:13:23
.   .   .   .   DCLFUNC-body
.   .   .   .   .   AS tc(1) # deep.go:13:21
.   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   .   NAME-p.y Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # deep.go:13:23
.   .   .   .   .   CALLFUNC tc(1) # deep.go:13:53
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   CLOSURE fnName(p.g.func1.1.1) FUNC-func() tc(1) # deep.go:13:26
.   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   DCLFUNC esc(N) p.g.func1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:26
.   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   CALLFUNC tc(1) # deep.go:13:49
.   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   CLOSURE esc(no) Transient fnName(p.g.func1.1.1.1) FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   .   .   .   DCLFUNC esc(N) p.g.func1.1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # deep.go:13:45
.   .   .   .   .   .   .   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:13:45
escAnalyze
.   DCLFUNC esc(no) p.g.func1.1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() tc(1) # deep.go:13:10
.   DCLFUNC-ClosureVars
.   .   NAME-p.y Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # deep.go:13:23
.   DCLFUNC-body
.   .   AS tc(1) # deep.go:13:21
.   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   NAME-p.y Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # deep.go:13:23
.   .   CALLFUNC tc(1) # deep.go:13:53
.   .   CALLFUNC-Fun
.   .   .   CLOSURE fnName(p.g.func1.1.1) FUNC-func() tc(1) # deep.go:13:26
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC esc(N) p.g.func1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:26
.   .   .   .   DCLFUNC-body
.   .   .   .   .   CALLFUNC tc(1) # deep.go:13:49
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   CLOSURE esc(no) Transient fnName(p.g.func1.1.1.1) FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   DCLFUNC esc(N) p.g.func1.1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # deep.go:13:45
.   .   .   .   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:13:45
./deep.go:12:5:[1] g.func1 stmt: y := x
./deep.go:12:3:[1] g.func1 stmt: var y int
./deep.go:13:3:[1] g.func1 stmt: return func literal
./deep.go:13:21:[1] g.func1.1 stmt: x = y
./deep.go:13:53:[1] g.func1.1 stmt: (func literal)()
./deep.go:12:3: g.func1 capturing by value: y (addr=false assign=false width=8)
./deep.go:13:10: func literal escapes to heap in g.func1:
./deep.go:13:10:   flow: ~r0 ← &{storage for func literal}:
./deep.go:13:10:     from func literal (spill) at ./deep.go:13:10
./deep.go:13:10:     from return func literal (return) at ./deep.go:13:3
./deep.go:13:10: func literal escapes to heap
./deep.go:13:26: func literal does not escape
escAnalyze
.   DCLFUNC esc(no) p.g ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() func() func() tc(1) # deep.go:10:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack FUNC-func() func() tc(1) # deep.go:10:10
.   DCLFUNC-body
.   .   RETURN tc(1) # deep.go:11:2
.   .   RETURN-Results
.   .   .   CLOSURE fnName(p.g.func1) FUNC-func() func() tc(1) # deep.go:11:9
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC esc(N) p.g.func1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() func() tc(1) # deep.go:11:9
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.~r0 esc(no) Class:PPARAMOUT Offset:0 OnStack FUNC-func() tc(1) # deep.go:11:16
.   .   .   .   .   NAME-p.y esc(no) Class:PAUTO Offset:0 Byval OnStack int tc(1) # deep.go:12:3
.   .   .   .   DCLFUNC-body
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL # deep.go:12:3
.   .   .   .   .   .   .   NAME-p.y esc(no) Class:PAUTO Offset:0 Byval OnStack int tc(1) # deep.go:12:3
.   .   .   .   .   AS Def tc(1) # deep.go:12:5
.   .   .   .   .   .   NAME-p.y esc(no) Class:PAUTO Offset:0 Byval OnStack int tc(1) # deep.go:12:3
.   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   RETURN tc(1) # deep.go:13:3
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   CLOSURE esc(h) fnName(p.g.func1.1) FUNC-func() tc(1) # deep.go:13:10
.   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   DCLFUNC esc(N) p.g.func1.1 ABI:ABIInternal ABIRefs:{ABIInternal} ClosureResultsLost IsClosure FUNC-func() tc(1) # deep.go:13:10
.   .   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   .   NAME-p.y Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used int tc(1) # deep.go:13:23
.   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   AS tc(1) # deep.go:13:21
.   .   .   .   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   .   .   .   .   NAME-p.y Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used int tc(1) # deep.go:13:23
.   .   .   .   .   .   .   .   CALLFUNC tc(1) # deep.go:13:53
.   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   CLOSURE esc(no) Transient fnName(p.g.func1.1.1) FUNC-func() tc(1) # deep.go:13:26
.   .   .   .   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   .   .   .   DCLFUNC esc(N) p.g.func1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:26
.   .   .   .   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   .   .   .   CALLFUNC tc(1) # deep.go:13:49
.   .   .   .   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   .   .   .   CLOSURE esc(no) Transient fnName(p.g.func1.1.1.1) FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   .   .   .   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   .   .   .   .   .   .   DCLFUNC esc(N) p.g.func1.1.1.1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # deep.go:13:35
.   .   .   .   .   .   .   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   .   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # deep.go:13:45
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   NAME-p.x Class:PEXTERN Offset:0 Used int tc(1) # deep.go:4:5
.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # deep.go:13:45
./deep.go:11:2:[1] g stmt: return func literal
./deep.go:11:9: func literal escapes to heap in g:
./deep.go:11:9:   flow: ~r0 ← &{storage for func literal}:
./deep.go:11:9:     from func literal (spill) at ./deep.go:11:9
./deep.go:11:9:     from return func literal (return) at ./deep.go:11:2
./deep.go:11:9: func literal escapes to heap
