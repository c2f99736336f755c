# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.a Pragma:16 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # pragmas.go:5:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # pragmas.go:5:8
.   DCLFUNC-body
.   .   BLOCK tc(1) # pragmas.go:5:6
./pragmas.go:5:6:[1] a stmt: 
./pragmas.go:5:8: p does not escape
escAnalyze
.   DCLFUNC esc(no) p.b Pragma:40 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # pragmas.go:8:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # pragmas.go:8:8
.   DCLFUNC-body
.   .   BLOCK tc(1) # pragmas.go:8:6
./pragmas.go:8:6:[1] b stmt: 
./pragmas.go:8:8: p does not escape
escAnalyze
.   DCLFUNC esc(no) p.c Pragma:36 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # pragmas.go:12:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # pragmas.go:12:8
.   DCLFUNC-body
.   .   BLOCK tc(1) # pragmas.go:12:6
./pragmas.go:12:6:[1] c stmt: 
./pragmas.go:12:8: p does not escape
escAnalyze
.   DCLFUNC esc(no) p.d Pragma:384 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(uintptr, ...uintptr) tc(1) # pragmas.go:15:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack uintptr tc(1) # pragmas.go:15:8
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack SLICE-[]uintptr tc(1) # pragmas.go:15:19
.   DCLFUNC-body
.   .   BLOCK tc(1) # pragmas.go:15:6
./pragmas.go:15:6:[1] d stmt: 
./pragmas.go:15:8: marking p as escaping uintptr
./pragmas.go:15:19: marking q as escaping ...uintptr
escAnalyze
.   DCLFUNC esc(no) p.use ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # pragmas.go:17:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # pragmas.go:17:10
.   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # pragmas.go:19:2
.   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # pragmas.go:20:2
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # pragmas.go:18:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.a Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # pragmas.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # pragmas.go:17:10
.   .   DEFER-init
.   .   .   DCL tc(1) # pragmas.go:19:2
.   .   .   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # pragmas.go:19:2
.   .   .   AS2 tc(1) # pragmas.go:19:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_1 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # pragmas.go:19:2
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # pragmas.go:17:10
.   .   DEFER tc(1) # pragmas.go:19:2
.   .   .   CALLFUNC GoDefer tc(1) # pragmas.go:19:9
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.deferwrap1) FUNC-func() tc(1) # pragmas.go:19:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.use.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # pragmas.go:19:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_1 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:19:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC tc(1) # pragmas.go:19:9
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.b Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # pragmas.go:8:6
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_1 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:19:2
.   .   GO-init
.   .   .   DCL tc(1) # pragmas.go:20:2
.   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # pragmas.go:20:2
.   .   .   AS2 tc(1) # pragmas.go:20:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_2 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # pragmas.go:20:2
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # pragmas.go:17:10
.   .   GO tc(1) # pragmas.go:20:2
.   .   .   CALLFUNC GoDefer tc(1) # pragmas.go:20:6
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.use.gowrap2) FUNC-func() tc(1) # pragmas.go:20:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.use.gowrap2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # pragmas.go:20:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_2 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:20:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC tc(1) # pragmas.go:20:6
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.c Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # pragmas.go:12:6
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_2 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:20:2
.   .   CALLFUNC IsDDD tc(1) # pragmas.go:21:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.d Class:PFUNC Offset:0 Used FUNC-func(uintptr, ...uintptr) tc(1) # pragmas.go:15:6
.   .   CALLFUNC-Args
.   .   .   LITERAL-1 uintptr tc(1) # pragmas.go:21:4
.   .   .   SLICELIT Len:2 Implicit SLICE-[]uintptr tc(1) # pragmas.go:21:3
.   .   .   SLICELIT-List
.   .   .   .   LITERAL-2 uintptr tc(1) # pragmas.go:21:7
.   .   .   .   LITERAL-3 uintptr tc(1) # pragmas.go:21:10
escAnalyze
.   DCLFUNC esc(no) p.use.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # pragmas.go:19:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_1 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:19:2
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # pragmas.go:19:9
.   .   CALLFUNC-Fun
.   .   .   NAME-p.b Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # pragmas.go:8:6
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_1 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:19:2
escAnalyze
.   DCLFUNC esc(no) p.use.gowrap2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # pragmas.go:20:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_2 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:20:2
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # pragmas.go:20:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.c Class:PFUNC Offset:0 Used FUNC-func(*int) tc(1) # pragmas.go:12:6
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_2 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # pragmas.go:20:2
./pragmas.go:18:3:[1] use stmt: a(x)
./pragmas.go:19:2:[1] use stmt: defer (func literal)()
./pragmas.go:19:2:[1] use stmt: var .autotmp_1 *int
./pragmas.go:19:2:[1] use stmt: .autotmp_1 = x
./pragmas.go:19:9:[1] use.deferwrap1 stmt: b(.autotmp_1)
./pragmas.go:20:2:[1] use stmt: go (func literal)()
./pragmas.go:20:2:[1] use stmt: var .autotmp_2 *int
./pragmas.go:20:2:[1] use stmt: .autotmp_2 = x
./pragmas.go:20:2: func literal escapes to heap in use:
./pragmas.go:20:2:   flow: {heap} ← &{storage for func literal}:
./pragmas.go:20:2:     from func literal (spill) at ./pragmas.go:20:2
./pragmas.go:20:6:[1] use.gowrap2 stmt: c(.autotmp_2)
./pragmas.go:21:3:[1] use stmt: d(uintptr(1), ... argument...)
./pragmas.go:21:3: ... argument escapes to heap in use:
./pragmas.go:21:3:   flow: {heap} ← &{storage for ... argument}:
./pragmas.go:21:3:     from ... argument (spill) at ./pragmas.go:21:3
./pragmas.go:21:3:     from d(uintptr(1), ... argument...) (call parameter) at ./pragmas.go:21:3
./pragmas.go:19:2: use capturing by value: .autotmp_1 (addr=false assign=false width=8)
./pragmas.go:20:2: use capturing by value: .autotmp_2 (addr=false assign=false width=8)
./pragmas.go:17:10: parameter x leaks to {storage for func literal} for use with derefs=0:
./pragmas.go:17:10:   flow: .autotmp_2 ← x:
./pragmas.go:17:10:     from .autotmp_2 = x (assign-pair) at ./pragmas.go:20:2
./pragmas.go:17:10:   flow: {storage for func literal} ← .autotmp_2:
./pragmas.go:17:10:     from .autotmp_2 (captured by a closure) at ./pragmas.go:20:2
./pragmas.go:17:10: leaking param: x
./pragmas.go:21:3: ... argument escapes to heap
