# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.three ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(int) tc(1) # loops.go:6:6
.   DCLFUNC-Dcl
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:6:12
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:13:6
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # loops.go:6:6
.   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   DCLFUNC-body
.   .   FOR-init
.   .   .   AS2 Def tc(1) # loops.go:7:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   AS2-Rhs
.   .   .   .   LITERAL-0 int tc(1) # loops.go:7:14
.   .   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:6:12
.   .   .   AS tc(1) # loops.go:7:2
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # loops.go:6:6
.   .   .   .   LITERAL-true bool tc(1) # loops.go:6:6
.   .   FOR tc(1) # loops.go:7:2
.   .   FOR-Body
.   .   .   AS-init
.   .   .   .   DCL # loops.go:7:6
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   AS Def tc(1) # loops.go:7:2
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   AS-init
.   .   .   .   DCL # loops.go:7:9
.   .   .   .   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   .   AS Def tc(1) # loops.go:7:2
.   .   .   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   IF-init
.   .   .   .   DCL tc(1) # loops.go:6:6
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # loops.go:6:6
.   .   .   IF tc(1) # loops.go:7:2
.   .   .   IF-Cond
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # loops.go:6:6
.   .   .   IF-Body
.   .   .   .   AS tc(1) # loops.go:7:2
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # loops.go:6:6
.   .   .   .   .   LITERAL-false bool tc(1) # loops.go:6:6
.   .   .   IF-Else
.   .   .   .   AS2 tc(1) # loops.go:7:32
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   .   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   .   .   AS2-Rhs
.   .   .   .   .   ADD int tc(1) # loops.go:7:35
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:7:36
.   .   .   .   .   SUB int tc(1) # loops.go:7:40
.   .   .   .   .   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:7:41
.   .   .   IF tc(1) # loops.go:7:2
.   .   .   IF-Cond
.   .   .   .   NOT bool tc(1) # loops.go:7:22
.   .   .   .   .   LT bool tc(1) # loops.go:7:22
.   .   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   .   .   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   .   IF-Body
.   .   .   .   BREAK tc(1) # loops.go:7:2
.   .   .   IF tc(1) # loops.go:8:3
.   .   .   IF-Cond
.   .   .   .   EQ bool tc(1) # loops.go:8:8
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   .   .   LITERAL-3 int tc(1) # loops.go:8:11
.   .   .   IF-Body
.   .   .   .   GOTO p..3clNext_1 tc(1) # loops.go:9:4
.   .   .   AS tc(1) # loops.go:11:6
.   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   APPEND SLICE-[]func() int tc(1) # loops.go:11:14
.   .   .   .   APPEND-Args
.   .   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   .   CLOSURE fnName(p.three.func1) FUNC-func() int tc(1) # loops.go:11:19
.   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   DCLFUNC p.three.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:11:19
.   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:11:26
.   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:39
.   .   .   .   .   .   .   NAME-p.j Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:43
.   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   RETURN tc(1) # loops.go:11:32
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   ADD int tc(1) # loops.go:11:41
.   .   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:39
.   .   .   .   .   .   .   .   .   NAME-p.j Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:43
.   .   .   .   APPEND-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # loops.go:11:14
.   .   .   .   .   .   LINKSYMOFFSET-type:func() int Offset:0 uint8 tc(1)
.   .   .   LABEL p..3clNext_1 tc(1) # loops.go:7:2
.   .   .   AS tc(1) # loops.go:7:2
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:6
.   .   .   AS tc(1) # loops.go:7:2
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   .   NAME-p.j Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:7:9
.   .   FOR-init
.   .   .   AS Def tc(1) # loops.go:13:8
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   .   LITERAL-0 int tc(1) # loops.go:13:11
.   .   FOR tc(1) # loops.go:13:2
.   .   FOR-Body
.   .   .   AS-init
.   .   .   .   DCL # loops.go:13:6
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:13:6
.   .   .   AS Def tc(1) # loops.go:13:2
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:13:6
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   AS tc(1) # loops.go:14:6
.   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   APPEND SLICE-[]func() int tc(1) # loops.go:14:14
.   .   .   .   APPEND-Args
.   .   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   .   CLOSURE fnName(p.three.func2) FUNC-func() int tc(1) # loops.go:14:19
.   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   DCLFUNC p.three.func2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:14:19
.   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:14:26
.   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:14:39
.   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   RETURN tc(1) # loops.go:14:32
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:14:39
.   .   .   .   APPEND-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # loops.go:14:14
.   .   .   .   .   .   LINKSYMOFFSET-type:func() int Offset:0 uint8 tc(1)
.   .   .   LABEL p..3clNext_2 tc(1) # loops.go:13:2
.   .   .   AS tc(1) # loops.go:13:2
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:6:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:13:6
escAnalyze
.   DCLFUNC esc(no) p.three.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:11:19
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:11:26
.   DCLFUNC-ClosureVars
.   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:39
.   .   NAME-p.j Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:43
.   DCLFUNC-body
.   .   RETURN tc(1) # loops.go:11:32
.   .   RETURN-Results
.   .   .   ADD int tc(1) # loops.go:11:41
.   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:39
.   .   .   .   NAME-p.j Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:11:43
escAnalyze
.   DCLFUNC esc(no) p.three.func2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:14:19
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:14:26
.   DCLFUNC-ClosureVars
.   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:14:39
.   DCLFUNC-body
.   .   RETURN tc(1) # loops.go:14:32
.   .   RETURN-Results
.   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:14:39
./loops.go:7:2:[1] three stmt: for loop
./loops.go:7:11:[1] three stmt: .autotmp_4, .autotmp_5 := 0, n
./loops.go:7:2:[1] three stmt: .autotmp_6 = true
./loops.go:7:2:[2] three stmt: i := .autotmp_4
./loops.go:7:6:[2] three stmt: var i int
./loops.go:7:2:[2] three stmt: j := .autotmp_5
./loops.go:7:9:[2] three stmt: var j int
./loops.go:7:2:[2] three stmt: if var .autotmp_6 bool; .autotmp_6 { .autotmp_6 = false } else { i, j = i + 1, j - 1 }
./loops.go:6:6:[2] three stmt: var .autotmp_6 bool
./loops.go:7:2:[2] three stmt: .autotmp_6 = false
./loops.go:7:32:[2] three stmt: i, j = i + 1, j - 1
./loops.go:7:2:[2] three stmt: if !(i < j) { break }
./loops.go:7:2:[2] three stmt: break
./loops.go:8:3:[2] three stmt: if i == 3 { goto .3clNext_1 }
./loops.go:9:4:[2] three stmt: goto .3clNext_1
./loops.go:11:6:[2] three stmt: fs = append(fs, func literal)
./loops.go:11:19: func literal escapes to heap in three:
./loops.go:11:19:   flow: {heap} ← &{storage for func literal}:
./loops.go:11:19:     from func literal (spill) at ./loops.go:11:19
./loops.go:11:19:     from append(fs, func literal) (call parameter) at ./loops.go:11:14
./loops.go:11:32:[1] three.func1 stmt: return i + j
./loops.go:11:14: append(fs, func literal) escapes to heap in three:
./loops.go:11:14:   flow: {heap} ← &{storage for append(fs, func literal)}:
./loops.go:11:14:     from append(fs, func literal) (spill) at ./loops.go:11:14
./loops.go:11:14:     from fs = append(fs, func literal) (assign) at ./loops.go:11:6
./loops.go:7:2:[2] three stmt: .3clNext_1: 
./loops.go:7:2:.3clNext_1:  non-looping label
./loops.go:7:2:[2] three stmt: .autotmp_4 = i
./loops.go:7:2:[2] three stmt: .autotmp_5 = j
./loops.go:13:2:[1] three stmt: for loop
./loops.go:13:8:[1] three stmt: .autotmp_7 := 0
./loops.go:13:2:[2] three stmt: i := .autotmp_7
./loops.go:13:6:[2] three stmt: var i int
./loops.go:14:6:[2] three stmt: fs = append(fs, func literal)
./loops.go:14:19: func literal escapes to heap in three:
./loops.go:14:19:   flow: {heap} ← &{storage for func literal}:
./loops.go:14:19:     from func literal (spill) at ./loops.go:14:19
./loops.go:14:19:     from append(fs, func literal) (call parameter) at ./loops.go:14:14
./loops.go:14:32:[1] three.func2 stmt: return i
./loops.go:14:14: append(fs, func literal) escapes to heap in three:
./loops.go:14:14:   flow: {heap} ← &{storage for append(fs, func literal)}:
./loops.go:14:14:     from append(fs, func literal) (spill) at ./loops.go:14:14
./loops.go:14:14:     from fs = append(fs, func literal) (assign) at ./loops.go:14:6
./loops.go:13:2:[2] three stmt: .3clNext_2: 
./loops.go:13:2:.3clNext_2:  non-looping label
./loops.go:13:2:[2] three stmt: .autotmp_7 = i
./loops.go:7:6: three capturing by value: i (addr=false assign=false width=8)
./loops.go:7:9: three capturing by value: j (addr=false assign=false width=8)
./loops.go:13:6: three capturing by value: i (addr=false assign=false width=8)
./loops.go:11:19: func literal escapes to heap
./loops.go:11:14: append escapes to heap
./loops.go:14:19: func literal escapes to heap
./loops.go:14:14: append escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.ranges ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(map[string]*int) tc(1) # loops.go:18:6
.   DCLFUNC-Dcl
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]*int tc(1) # loops.go:18:13
.   .   NAME-p.k Class:PAUTO Offset:0 OnStack string tc(1) # loops.go:19:6
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack PTR-*int tc(1) # loops.go:19:9
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:22:6
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:18:6
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # loops.go:18:6
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:18:6
.   DCLFUNC-body
.   .   RANGE Def tc(1) # loops.go:19:14
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]*int tc(1) # loops.go:18:13
.   .   RANGE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # loops.go:19:14
.   .   .   .   LINKSYMOFFSET-type:map[string]*int Offset:0 uint8 tc(1)
.   .   RANGE-Key
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:18:6
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # loops.go:18:6
.   .   RANGE-Body
.   .   .   AS-init
.   .   .   .   DCL # loops.go:19:9
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack PTR-*int tc(1) # loops.go:19:9
.   .   .   AS Def tc(1) # loops.go:19:14
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack PTR-*int tc(1) # loops.go:19:9
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # loops.go:18:6
.   .   .   AS-init
.   .   .   .   DCL # loops.go:19:6
.   .   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack string tc(1) # loops.go:19:6
.   .   .   AS Def tc(1) # loops.go:19:14
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack string tc(1) # loops.go:19:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:18:6
.   .   .   AS tc(1) # loops.go:20:6
.   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   APPEND SLICE-[]func() int tc(1) # loops.go:20:14
.   .   .   .   APPEND-Args
.   .   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   .   CLOSURE fnName(p.ranges.func1) FUNC-func() int tc(1) # loops.go:20:19
.   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   DCLFUNC p.ranges.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:20:19
.   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:20:26
.   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   NAME-p.k Class:PAUTOHEAP Offset:0 IsClosureVar Used string tc(1) # loops.go:20:43
.   .   .   .   .   .   .   NAME-p.v Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # loops.go:20:49
.   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   RETURN tc(1) # loops.go:20:32
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   ADD int tc(1) # loops.go:20:46
.   .   .   .   .   .   .   .   .   LEN int tc(1) # loops.go:20:42
.   .   .   .   .   .   .   .   .   .   NAME-p.k Class:PAUTOHEAP Offset:0 IsClosureVar Used string tc(1) # loops.go:20:43
.   .   .   .   .   .   .   .   .   DEREF int tc(1) # loops.go:20:48
.   .   .   .   .   .   .   .   .   .   NAME-p.v Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # loops.go:20:49
.   .   .   .   APPEND-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # loops.go:20:14
.   .   .   .   .   .   LINKSYMOFFSET-type:func() int Offset:0 uint8 tc(1)
.   .   RANGE Def tc(1) # loops.go:22:11
.   .   .   LITERAL-10 int tc(1) # loops.go:22:17
.   .   RANGE-Key
.   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:18:6
.   .   RANGE-Body
.   .   .   AS-init
.   .   .   .   DCL # loops.go:22:6
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:22:6
.   .   .   AS Def tc(1) # loops.go:22:11
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack int tc(1) # loops.go:22:6
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:18:6
.   .   .   AS tc(1) # loops.go:23:6
.   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   APPEND SLICE-[]func() int tc(1) # loops.go:23:14
.   .   .   .   APPEND-Args
.   .   .   .   .   NAME-p.fs Class:PEXTERN Offset:0 Used SLICE-[]func() int tc(1) # loops.go:4:5
.   .   .   .   .   CLOSURE fnName(p.ranges.func2) FUNC-func() int tc(1) # loops.go:23:19
.   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   DCLFUNC p.ranges.func2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:23:19
.   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:23:26
.   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:23:39
.   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   RETURN tc(1) # loops.go:23:32
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:23:39
.   .   .   .   APPEND-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # loops.go:23:14
.   .   .   .   .   .   LINKSYMOFFSET-type:func() int Offset:0 uint8 tc(1)
escAnalyze
.   DCLFUNC esc(no) p.ranges.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:20:19
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:20:26
.   DCLFUNC-ClosureVars
.   .   NAME-p.k Class:PAUTOHEAP Offset:0 IsClosureVar Used string tc(1) # loops.go:20:43
.   .   NAME-p.v Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # loops.go:20:49
.   DCLFUNC-body
.   .   RETURN tc(1) # loops.go:20:32
.   .   RETURN-Results
.   .   .   ADD int tc(1) # loops.go:20:46
.   .   .   .   LEN int tc(1) # loops.go:20:42
.   .   .   .   .   NAME-p.k Class:PAUTOHEAP Offset:0 IsClosureVar Used string tc(1) # loops.go:20:43
.   .   .   .   DEREF int tc(1) # loops.go:20:48
.   .   .   .   .   NAME-p.v Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*int tc(1) # loops.go:20:49
escAnalyze
.   DCLFUNC esc(no) p.ranges.func2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() int tc(1) # loops.go:23:19
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:23:26
.   DCLFUNC-ClosureVars
.   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:23:39
.   DCLFUNC-body
.   .   RETURN tc(1) # loops.go:23:32
.   .   RETURN-Results
.   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:23:39
./loops.go:19:14:[1] ranges stmt: for loop
./loops.go:19:14:[2] ranges stmt: v := .autotmp_5
./loops.go:19:9:[2] ranges stmt: var v *int
./loops.go:19:14:[2] ranges stmt: k := .autotmp_4
./loops.go:19:6:[2] ranges stmt: var k string
./loops.go:20:6:[2] ranges stmt: fs = append(fs, func literal)
./loops.go:20:19: func literal escapes to heap in ranges:
./loops.go:20:19:   flow: {heap} ← &{storage for func literal}:
./loops.go:20:19:     from func literal (spill) at ./loops.go:20:19
./loops.go:20:19:     from append(fs, func literal) (call parameter) at ./loops.go:20:14
./loops.go:20:32:[1] ranges.func1 stmt: return len(k) + *v
./loops.go:20:14: append(fs, func literal) escapes to heap in ranges:
./loops.go:20:14:   flow: {heap} ← &{storage for append(fs, func literal)}:
./loops.go:20:14:     from append(fs, func literal) (spill) at ./loops.go:20:14
./loops.go:20:14:     from fs = append(fs, func literal) (assign) at ./loops.go:20:6
./loops.go:22:11:[1] ranges stmt: for loop
./loops.go:22:11:[2] ranges stmt: i := .autotmp_6
./loops.go:22:6:[2] ranges stmt: var i int
./loops.go:23:6:[2] ranges stmt: fs = append(fs, func literal)
./loops.go:23:19: func literal escapes to heap in ranges:
./loops.go:23:19:   flow: {heap} ← &{storage for func literal}:
./loops.go:23:19:     from func literal (spill) at ./loops.go:23:19
./loops.go:23:19:     from append(fs, func literal) (call parameter) at ./loops.go:23:14
./loops.go:23:32:[1] ranges.func2 stmt: return i
./loops.go:23:14: append(fs, func literal) escapes to heap in ranges:
./loops.go:23:14:   flow: {heap} ← &{storage for append(fs, func literal)}:
./loops.go:23:14:     from append(fs, func literal) (spill) at ./loops.go:23:14
./loops.go:23:14:     from fs = append(fs, func literal) (assign) at ./loops.go:23:6
./loops.go:19:6: ranges capturing by value: k (addr=false assign=false width=16)
./loops.go:19:9: ranges capturing by value: v (addr=false assign=false width=8)
./loops.go:22:6: ranges capturing by value: i (addr=false assign=false width=8)
./loops.go:18:13: parameter m leaks to {storage for func literal} for ranges with derefs=1:
./loops.go:18:13:   flow: {temp} ← m:
./loops.go:18:13:   flow: .autotmp_5 ← *{temp}:
./loops.go:18:13:     from for loop (range-deref) at ./loops.go:19:14
./loops.go:18:13:   flow: v ← .autotmp_5:
./loops.go:18:13:     from v := .autotmp_5 (assign) at ./loops.go:19:14
./loops.go:18:13:   flow: {storage for func literal} ← v:
./loops.go:18:13:     from v (captured by a closure) at ./loops.go:20:49
./loops.go:18:13: leaking param content: m
./loops.go:20:19: func literal escapes to heap
./loops.go:20:14: append escapes to heap
./loops.go:23:19: func literal escapes to heap
./loops.go:23:14: append escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.seq ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(func(int, string) bool) tc(1) # loops.go:27:6
.   DCLFUNC-Dcl
.   .   NAME-p.yield Class:PPARAM Offset:0 OnStack Used FUNC-func(int, string) bool tc(1) # loops.go:27:10
.   DCLFUNC-body
.   .   IF tc(1) # loops.go:28:2
.   .   IF-Cond
.   .   .   NOT bool tc(1) # loops.go:28:5
.   .   .   .   CALLFUNC bool tc(1) # loops.go:28:11
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.yield Class:PPARAM Offset:0 OnStack Used FUNC-func(int, string) bool tc(1) # loops.go:27:10
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   LITERAL-1 int tc(1) # loops.go:28:12
.   .   .   .   .   LITERAL-"a" string tc(1) # loops.go:28:15
.   .   IF-Body
.   .   .   RETURN tc(1) # loops.go:29:3
./loops.go:28:2:[1] seq stmt: if !yield(1, "a") { return  }
./loops.go:29:3:[1] seq stmt: return 
./loops.go:27:10: yield does not escape
escAnalyze
.   DCLFUNC esc(no) p.over ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() (int, error) tc(1) # loops.go:33:6
.   DCLFUNC-Dcl
.   .   NAME-p.r Class:PPARAMOUT Offset:0 OnStack int tc(1) # loops.go:33:14
.   .   NAME-p.err Class:PPARAMOUT Offset:0 OnStack error tc(1) # loops.go:33:21
.   .   NAME-p.#next Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   NAME-p.#defers Class:PAUTO Offset:0 OnStack any tc(1)
.   .   NAME-p.#state1 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:35:2
.   .   NAME-p.#yield2 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   DCLFUNC-body
.   .   LABEL p.outer tc(1) # loops.go:34:6
.   .   AS-init
.   .   .   DCL # loops.go:35:2
.   .   .   .   NAME-p.#next Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   AS tc(1) # loops.go:35:2
.   .   .   NAME-p.#next Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   AS-init
.   .   .   DCL
.   .   .   .   NAME-p.#defers Class:PAUTO Offset:0 OnStack any tc(1)
.   .   AS Def tc(1) # loops.go:35:2
.   .   .   NAME-p.#defers Class:PAUTO Offset:0 OnStack any tc(1)
.   .   .   CALLFUNC INTER-interface {} tc(1) # loops.go:35:2
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.deferrangefunc Class:PFUNC Offset:0 Used FUNC-func() interface {} tc(1)
.   .   AS-init
.   .   .   DCL # loops.go:35:2
.   .   .   .   NAME-p.#state1 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:35:2
.   .   AS Def tc(1) # loops.go:35:2
.   .   .   NAME-p.#state1 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:35:2
.   .   .   LITERAL-1 int tc(1) # loops.go:35:2
.   .   AS-init
.   .   .   DCL
.   .   .   .   NAME-p.#yield2 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   AS Def tc(1) # loops.go:35:2
.   .   .   NAME-p.#yield2 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   .   CLOSURE fnName(p.over-range1) FUNC-func(int, string) bool tc(1) # loops.go:35:2
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.over-range1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int, string) bool tc(1) # loops.go:35:2
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:35:6
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # loops.go:35:9
.   .   .   .   .   NAME-#r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # loops.go:35:2
.   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:36:3
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:36:3
.   .   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   NAME-p.#defers Class:PAUTOHEAP Offset:0 IsClosureVar Used any tc(1) # loops.go:36:3
.   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:44:4
.   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar error tc(1) # loops.go:44:4
.   .   .   .   DCLFUNC-body
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL
.   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   AS Def tc(1)
.   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   AS tc(1) # loops.go:35:2
.   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:35:2
.   .   .   .   .   IF tc(1) # loops.go:35:2
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   NE bool tc(1) # loops.go:35:2
.   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:35:2
.   .   .   .   .   IF-Body
.   .   .   .   .   .   CALLFUNC tc(1) # loops.go:35:2
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   DEFER-init
.   .   .   .   .   .   DCL tc(1) # loops.go:36:3
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:36:3
.   .   .   .   .   .   DCL tc(1) # loops.go:36:3
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:36:3
.   .   .   .   .   .   AS2 tc(1) # loops.go:36:3
.   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:36:3
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:36:3
.   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:35:6
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # loops.go:35:9
.   .   .   .   .   DEFER tc(1) # loops.go:36:3
.   .   .   .   .   .   CALLFUNC GoDefer tc(1) # loops.go:36:16
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   CLOSURE fnName(p.over-range1.deferwrap1) FUNC-func() tc(1) # loops.go:36:3
.   .   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   .   DCLFUNC p.over-range1.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # loops.go:36:3
.   .   .   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:36:3
.   .   .   .   .   .   .   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar string tc(1) # loops.go:36:3
.   .   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   .   PRINTLN tc(1) # loops.go:36:16
.   .   .   .   .   .   .   .   .   PRINTLN-Args
.   .   .   .   .   .   .   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:36:3
.   .   .   .   .   .   .   .   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar string tc(1) # loops.go:36:3
.   .   .   .   .   DEFER-DeferAt
.   .   .   .   .   .   NAME-p.#defers Class:PAUTOHEAP Offset:0 IsClosureVar Used any tc(1) # loops.go:36:3
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL # loops.go:37:3
.   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   .   .   AS Def tc(1) # loops.go:37:3
.   .   .   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:37:3
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL
.   .   .   .   .   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   .   .   .   AS Def tc(1) # loops.go:37:3
.   .   .   .   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   .   .   .   .   CLOSURE fnName(p.over-range1-range1) FUNC-func(int, string) bool tc(1) # loops.go:37:3
.   .   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   .   DCLFUNC p.over-range1-range1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int, string) bool tc(1) # loops.go:37:3
.   .   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   .   .   NAME-p.#p2 Class:PPARAM Offset:0 OnStack string tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   NAME-#r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # loops.go:44:4
.   .   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   .   AS-init
.   .   .   .   .   .   .   .   .   DCL
.   .   .   .   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   .   AS Def tc(1)
.   .   .   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   AS tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   IF tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   IF-Cond
.   .   .   .   .   .   .   .   .   NE bool tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   IF-Body
.   .   .   .   .   .   .   .   .   CALLFUNC tc(1) # loops.go:37:3
.   .   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   .   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   .   SWITCH tc(1) # loops.go:38:4
.   .   .   .   .   .   .   .   SWITCH-Cases
.   .   .   .   .   .   .   .   .   CASE # loops.go:39:4
.   .   .   .   .   .   .   .   .   CASE-List
.   .   .   .   .   .   .   .   .   .   EQ bool tc(1) # loops.go:39:11
.   .   .   .   .   .   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   .   .   .   .   .   .   CASE-Body
.   .   .   .   .   .   .   .   .   .   AS tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   AS tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   RETURN tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   .   .   .   .   CASE # loops.go:41:4
.   .   .   .   .   .   .   .   .   CASE-List
.   .   .   .   .   .   .   .   .   .   GT bool tc(1) # loops.go:41:11
.   .   .   .   .   .   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   .   .   .   .   .   .   CASE-Body
.   .   .   .   .   .   .   .   .   .   AS tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   .   AS tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   .   RETURN tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   .   .   .   AS2 tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   .   .   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   .   .   .   NIL error tc(1) # loops.go:44:14
.   .   .   .   .   .   .   .   AS tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   LITERAL--1 int tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   AS tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   RETURN tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:44:4
.   .   .   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   CALLFUNC tc(1) # loops.go:37:3
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.seq Class:PFUNC Offset:0 Used FUNC-func(func(int, string) bool) tc(1) # loops.go:27:6
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   .   .   .   IF tc(1) # loops.go:45:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   EQ bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:45:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   CALLFUNC tc(1) # loops.go:45:3
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   LITERAL-4 int tc(1) # loops.go:45:3
.   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   .   .   .   LITERAL-3 int tc(1) # loops.go:45:3
.   .   .   .   .   IF tc(1) # loops.go:45:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   LT bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   IF tc(1) # loops.go:45:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   GT bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:45:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   CALLFUNC tc(1) # loops.go:45:3
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   IF tc(1) # loops.go:45:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   EQ bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:45:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   .   LITERAL-true bool tc(1)
.   .   .   .   .   IF tc(1) # loops.go:45:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   EQ bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:45:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   IF tc(1) # loops.go:45:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   GT bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   AS tc(1) # loops.go:46:2
.   .   .   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:46:2
.   .   .   .   .   RETURN tc(1) # loops.go:46:2
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   CONVNOP Implicit bool tc(1)
.   .   .   .   .   .   .   LITERAL-true bool tc(1)
.   .   CALLFUNC tc(1) # loops.go:35:2
.   .   CALLFUNC-Fun
.   .   .   NAME-p.seq Class:PFUNC Offset:0 Used FUNC-func(func(int, string) bool) tc(1) # loops.go:27:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.#yield2 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   IF tc(1) # loops.go:46:2
.   .   IF-Cond
.   .   .   EQ bool tc(1) # loops.go:46:2
.   .   .   .   NAME-p.#state1 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:35:2
.   .   .   .   LITERAL-2 int tc(1) # loops.go:46:2
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # loops.go:46:2
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   LITERAL-4 int tc(1) # loops.go:46:2
.   .   AS tc(1) # loops.go:46:2
.   .   .   NAME-p.#state1 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:35:2
.   .   .   LITERAL-3 int tc(1) # loops.go:46:2
.   .   IF tc(1) # loops.go:46:2
.   .   IF-Cond
.   .   .   EQ bool tc(1) # loops.go:46:2
.   .   .   .   NAME-p.#next Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   LITERAL--1 int tc(1) # loops.go:46:2
.   .   IF-Body
.   .   .   RETURN tc(1) # loops.go:46:2
.   .   RETURN tc(1) # loops.go:47:2
escAnalyze
.   DCLFUNC esc(no) p.over-range1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int, string) bool tc(1) # loops.go:35:2
.   DCLFUNC-Dcl
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:35:6
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # loops.go:35:9
.   .   NAME-#r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # loops.go:35:2
.   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:36:3
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:36:3
.   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   DCLFUNC-ClosureVars
.   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   NAME-p.#defers Class:PAUTOHEAP Offset:0 IsClosureVar Used any tc(1) # loops.go:36:3
.   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:44:4
.   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar error tc(1) # loops.go:44:4
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL
.   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   AS Def tc(1)
.   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   AS tc(1) # loops.go:35:2
.   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   LITERAL-2 int tc(1) # loops.go:35:2
.   .   IF tc(1) # loops.go:35:2
.   .   IF-Cond
.   .   .   NE bool tc(1) # loops.go:35:2
.   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   LITERAL-1 int tc(1) # loops.go:35:2
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # loops.go:35:2
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   DEFER-init
.   .   .   DCL tc(1) # loops.go:36:3
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:36:3
.   .   .   DCL tc(1) # loops.go:36:3
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:36:3
.   .   .   AS2 tc(1) # loops.go:36:3
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # loops.go:36:3
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # loops.go:36:3
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:35:6
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # loops.go:35:9
.   .   DEFER tc(1) # loops.go:36:3
.   .   .   CALLFUNC GoDefer tc(1) # loops.go:36:16
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.over-range1.deferwrap1) FUNC-func() tc(1) # loops.go:36:3
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.over-range1.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # loops.go:36:3
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:36:3
.   .   .   .   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar string tc(1) # loops.go:36:3
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   PRINTLN tc(1) # loops.go:36:16
.   .   .   .   .   .   PRINTLN-Args
.   .   .   .   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:36:3
.   .   .   .   .   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar string tc(1) # loops.go:36:3
.   .   DEFER-DeferAt
.   .   .   NAME-p.#defers Class:PAUTOHEAP Offset:0 IsClosureVar Used any tc(1) # loops.go:36:3
.   .   AS-init
.   .   .   DCL # loops.go:37:3
.   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   AS Def tc(1) # loops.go:37:3
.   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   LITERAL-1 int tc(1) # loops.go:37:3
.   .   AS-init
.   .   .   DCL
.   .   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   AS Def tc(1) # loops.go:37:3
.   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   .   CLOSURE fnName(p.over-range1-range1) FUNC-func(int, string) bool tc(1) # loops.go:37:3
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.over-range1-range1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int, string) bool tc(1) # loops.go:37:3
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   NAME-p.#p2 Class:PPARAM Offset:0 OnStack string tc(1) # loops.go:37:3
.   .   .   .   .   NAME-#r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # loops.go:37:3
.   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:44:4
.   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # loops.go:44:4
.   .   .   .   DCLFUNC-body
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL
.   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   AS Def tc(1)
.   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   AS tc(1) # loops.go:37:3
.   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:37:3
.   .   .   .   .   IF tc(1) # loops.go:37:3
.   .   .   .   .   IF-Cond
.   .   .   .   .   .   NE bool tc(1) # loops.go:37:3
.   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:37:3
.   .   .   .   .   IF-Body
.   .   .   .   .   .   CALLFUNC tc(1) # loops.go:37:3
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   .   SWITCH tc(1) # loops.go:38:4
.   .   .   .   .   SWITCH-Cases
.   .   .   .   .   .   CASE # loops.go:39:4
.   .   .   .   .   .   CASE-List
.   .   .   .   .   .   .   EQ bool tc(1) # loops.go:39:11
.   .   .   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   .   .   .   CASE-Body
.   .   .   .   .   .   .   AS tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   AS tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   RETURN tc(1) # loops.go:40:5
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   .   CASE # loops.go:41:4
.   .   .   .   .   .   CASE-List
.   .   .   .   .   .   .   GT bool tc(1) # loops.go:41:11
.   .   .   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   .   .   .   CASE-Body
.   .   .   .   .   .   .   AS tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # loops.go:42:5
.   .   .   .   .   .   .   AS tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:42:5
.   .   .   .   .   .   .   RETURN tc(1) # loops.go:42:5
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:42:5
.   .   .   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   .   .   AS2 tc(1) # loops.go:44:4
.   .   .   .   .   AS2-Lhs
.   .   .   .   .   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:44:4
.   .   .   .   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # loops.go:44:4
.   .   .   .   .   AS2-Rhs
.   .   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   .   NIL error tc(1) # loops.go:44:14
.   .   .   .   .   AS tc(1) # loops.go:44:4
.   .   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   .   LITERAL--1 int tc(1) # loops.go:44:4
.   .   .   .   .   AS tc(1) # loops.go:44:4
.   .   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   .   LITERAL-0 int tc(1) # loops.go:44:4
.   .   .   .   .   RETURN tc(1) # loops.go:44:4
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:44:4
.   .   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   CALLFUNC tc(1) # loops.go:37:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.seq Class:PFUNC Offset:0 Used FUNC-func(func(int, string) bool) tc(1) # loops.go:27:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.#yield1 Class:PAUTO Offset:0 OnStack Used FUNC-func(int, string) bool tc(1)
.   .   IF tc(1) # loops.go:45:3
.   .   IF-Cond
.   .   .   EQ bool tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   .   LITERAL-2 int tc(1) # loops.go:45:3
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # loops.go:45:3
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   LITERAL-4 int tc(1) # loops.go:45:3
.   .   AS tc(1) # loops.go:45:3
.   .   .   NAME-p.#state2 Class:PAUTO Offset:0 OnStack Used int tc(1) # loops.go:37:3
.   .   .   LITERAL-3 int tc(1) # loops.go:45:3
.   .   IF tc(1) # loops.go:45:3
.   .   IF-Cond
.   .   .   LT bool tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   IF-Body
.   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   RETURN-Results
.   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   LITERAL-false bool tc(1)
.   .   IF tc(1) # loops.go:45:3
.   .   IF-Cond
.   .   .   GT bool tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-2 int tc(1) # loops.go:45:3
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # loops.go:45:3
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   IF tc(1) # loops.go:45:3
.   .   IF-Cond
.   .   .   EQ bool tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-1 int tc(1) # loops.go:45:3
.   .   IF-Body
.   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   LITERAL-1 int tc(1) # loops.go:45:3
.   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   RETURN-Results
.   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   LITERAL-true bool tc(1)
.   .   IF tc(1) # loops.go:45:3
.   .   IF-Cond
.   .   .   EQ bool tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-2 int tc(1) # loops.go:45:3
.   .   IF-Body
.   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   RETURN-Results
.   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   LITERAL-false bool tc(1)
.   .   IF tc(1) # loops.go:45:3
.   .   IF-Cond
.   .   .   GT bool tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   IF-Body
.   .   .   AS tc(1) # loops.go:45:3
.   .   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   LITERAL-0 int tc(1) # loops.go:45:3
.   .   .   RETURN tc(1) # loops.go:45:3
.   .   .   RETURN-Results
.   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:45:3
.   .   .   .   .   LITERAL-false bool tc(1)
.   .   AS tc(1) # loops.go:46:2
.   .   .   NAME-p.#state1 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   LITERAL-1 int tc(1) # loops.go:46:2
.   .   RETURN tc(1) # loops.go:46:2
.   .   RETURN-Results
.   .   .   CONVNOP Implicit bool tc(1)
.   .   .   .   LITERAL-true bool tc(1)
escAnalyze
.   DCLFUNC esc(no) p.over-range1.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # loops.go:36:3
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:36:3
.   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar string tc(1) # loops.go:36:3
.   DCLFUNC-body
.   .   PRINTLN tc(1) # loops.go:36:16
.   .   PRINTLN-Args
.   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # loops.go:36:3
.   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar string tc(1) # loops.go:36:3
escAnalyze
.   DCLFUNC esc(no) p.over-range1-range1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int, string) bool tc(1) # loops.go:37:3
.   DCLFUNC-Dcl
.   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   NAME-p.#p2 Class:PPARAM Offset:0 OnStack string tc(1) # loops.go:37:3
.   .   NAME-#r Class:PPARAMOUT Offset:0 OnStack bool tc(1) # loops.go:37:3
.   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   DCLFUNC-ClosureVars
.   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:44:4
.   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # loops.go:44:4
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL
.   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   AS Def tc(1)
.   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   AS tc(1) # loops.go:37:3
.   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   LITERAL-2 int tc(1) # loops.go:37:3
.   .   IF tc(1) # loops.go:37:3
.   .   IF-Cond
.   .   .   NE bool tc(1) # loops.go:37:3
.   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   .   .   LITERAL-1 int tc(1) # loops.go:37:3
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # loops.go:37:3
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicrangestate Class:PFUNC Offset:0 Used FUNC-func(int) tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.#tmpState Class:PAUTO Offset:0 OnStack Used int tc(1)
.   .   SWITCH tc(1) # loops.go:38:4
.   .   SWITCH-Cases
.   .   .   CASE # loops.go:39:4
.   .   .   CASE-List
.   .   .   .   EQ bool tc(1) # loops.go:39:11
.   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # loops.go:40:5
.   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   LITERAL-1 int tc(1) # loops.go:40:5
.   .   .   .   AS tc(1) # loops.go:40:5
.   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   LITERAL-0 int tc(1) # loops.go:40:5
.   .   .   .   RETURN tc(1) # loops.go:40:5
.   .   .   .   RETURN-Results
.   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:40:5
.   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   .   CASE # loops.go:41:4
.   .   .   CASE-List
.   .   .   .   GT bool tc(1) # loops.go:41:11
.   .   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   .   .   NAME-p.i Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:39:14
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # loops.go:42:5
.   .   .   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   .   .   LITERAL-2 int tc(1) # loops.go:42:5
.   .   .   .   AS tc(1) # loops.go:42:5
.   .   .   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   .   .   LITERAL-0 int tc(1) # loops.go:42:5
.   .   .   .   RETURN tc(1) # loops.go:42:5
.   .   .   .   RETURN-Results
.   .   .   .   .   CONVNOP Implicit bool tc(1) # loops.go:42:5
.   .   .   .   .   .   LITERAL-false bool tc(1)
.   .   AS2 tc(1) # loops.go:44:4
.   .   AS2-Lhs
.   .   .   NAME-p.r Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:44:4
.   .   .   NAME-p.err Class:PAUTOHEAP Offset:0 IsClosureVar Used error tc(1) # loops.go:44:4
.   .   AS2-Rhs
.   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used int tc(1) # loops.go:37:7
.   .   .   NIL error tc(1) # loops.go:44:14
.   .   AS tc(1) # loops.go:44:4
.   .   .   NAME-p.#next Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # loops.go:40:5
.   .   .   LITERAL--1 int tc(1) # loops.go:44:4
.   .   AS tc(1) # loops.go:44:4
.   .   .   NAME-p.#state2 Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1)
.   .   .   LITERAL-0 int tc(1) # loops.go:44:4
.   .   RETURN tc(1) # loops.go:44:4
.   .   RETURN-Results
.   .   .   CONVNOP Implicit bool tc(1) # loops.go:44:4
.   .   .   .   LITERAL-false bool tc(1)
./loops.go:34:6:[1] over stmt: outer: 
./loops.go:34:6:outer:  non-looping label
./loops.go:35:2:[1] over stmt: #next = <nil>
./loops.go:35:2:[1] over stmt: var #next int
./loops.go:35:2:[1] over stmt: #defers := runtime.deferrangefunc()
./loops.go:35:2:[1] over stmt: var #defers any
./loops.go:35:2:[1] over stmt: #state1 := 1
./loops.go:35:2:[1] over stmt: var #state1 int
./loops.go:35:2:[1] over stmt: #yield2 := func literal
./loops.go:35:2:[1] over stmt: var #yield2 func(int, string) bool
./loops.go:35:2:[1] over-range1 stmt: #tmpState := #state1
./loops.go:35:2:[1] over-range1 stmt: var #tmpState int
./loops.go:35:2:[1] over-range1 stmt: #state1 = 2
./loops.go:35:2:[1] over-range1 stmt: if #tmpState != 1 { runtime.panicrangestate(#tmpState) }
./loops.go:35:2:[1] over-range1 stmt: runtime.panicrangestate(#tmpState)
./loops.go:36:3:[1] over-range1 stmt: defer (func literal)()
./loops.go:36:3:[1] over-range1 stmt: var .autotmp_4 int
./loops.go:36:3:[1] over-range1 stmt: var .autotmp_5 string
./loops.go:36:3:[1] over-range1 stmt: .autotmp_4, .autotmp_5 = i, s
./loops.go:36:3: func literal escapes to heap in over-range1:
./loops.go:36:3:   flow: {heap} ← &{storage for func literal}:
./loops.go:36:3:     from func literal (spill) at ./loops.go:36:3
./loops.go:36:16:[1] over-range1.deferwrap1 stmt: println(.autotmp_4, .autotmp_5)
./loops.go:37:3:[1] over-range1 stmt: #state2 := 1
./loops.go:37:3:[1] over-range1 stmt: var #state2 int
./loops.go:37:3:[1] over-range1 stmt: #yield1 := func literal
./loops.go:37:3:[1] over-range1 stmt: var #yield1 func(int, string) bool
./loops.go:37:3:[1] over-range1-range1 stmt: #tmpState := #state2
./loops.go:37:3:[1] over-range1-range1 stmt: var #tmpState int
./loops.go:37:3:[1] over-range1-range1 stmt: #state2 = 2
./loops.go:37:3:[1] over-range1-range1 stmt: if #tmpState != 1 { runtime.panicrangestate(#tmpState) }
./loops.go:37:3:[1] over-range1-range1 stmt: runtime.panicrangestate(#tmpState)
./loops.go:38:4:[1] over-range1-range1 stmt: switch statement
./loops.go:40:5:[1] over-range1-range1 stmt: #next = 1
./loops.go:40:5:[1] over-range1-range1 stmt: #state2 = 0
./loops.go:40:5:[1] over-range1-range1 stmt: return false
./loops.go:42:5:[1] over-range1-range1 stmt: #next = 2
./loops.go:42:5:[1] over-range1-range1 stmt: #state2 = 0
./loops.go:42:5:[1] over-range1-range1 stmt: return false
./loops.go:44:4:[1] over-range1-range1 stmt: r, err = j, nil
./loops.go:44:4:[1] over-range1-range1 stmt: #next = -1
./loops.go:44:4:[1] over-range1-range1 stmt: #state2 = 0
./loops.go:44:4:[1] over-range1-range1 stmt: return false
./loops.go:37:3:[1] over-range1 stmt: seq(#yield1)
./loops.go:45:3:[1] over-range1 stmt: if #state2 == 2 { runtime.panicrangestate(4) }
./loops.go:45:3:[1] over-range1 stmt: runtime.panicrangestate(4)
./loops.go:45:3:[1] over-range1 stmt: #state2 = 3
./loops.go:45:3:[1] over-range1 stmt: if #next < 0 { #state1 = 0; return false }
./loops.go:45:3:[1] over-range1 stmt: #state1 = 0
./loops.go:45:3:[1] over-range1 stmt: return false
./loops.go:45:3:[1] over-range1 stmt: if #next > 2 { runtime.panicrangestate(0) }
./loops.go:45:3:[1] over-range1 stmt: runtime.panicrangestate(0)
./loops.go:45:3:[1] over-range1 stmt: if #next == 1 { #next = 0; #state1 = 1; return true }
./loops.go:45:3:[1] over-range1 stmt: #next = 0
./loops.go:45:3:[1] over-range1 stmt: #state1 = 1
./loops.go:45:3:[1] over-range1 stmt: return true
./loops.go:45:3:[1] over-range1 stmt: if #next == 2 { #next = 0; #state1 = 0; return false }
./loops.go:45:3:[1] over-range1 stmt: #next = 0
./loops.go:45:3:[1] over-range1 stmt: #state1 = 0
./loops.go:45:3:[1] over-range1 stmt: return false
./loops.go:45:3:[1] over-range1 stmt: if #next > 0 { #state1 = 0; return false }
./loops.go:45:3:[1] over-range1 stmt: #state1 = 0
./loops.go:45:3:[1] over-range1 stmt: return false
./loops.go:46:2:[1] over-range1 stmt: #state1 = 1
./loops.go:46:2:[1] over-range1 stmt: return true
./loops.go:35:2:[1] over stmt: seq(#yield2)
./loops.go:46:2:[1] over stmt: if #state1 == 2 { runtime.panicrangestate(4) }
./loops.go:46:2:[1] over stmt: runtime.panicrangestate(4)
./loops.go:46:2:[1] over stmt: #state1 = 3
./loops.go:46:2:[1] over stmt: if #next == -1 { return  }
./loops.go:46:2:[1] over stmt: return 
./loops.go:47:2:[1] over stmt: return 
./loops.go:35:2: over capturing by ref: #state1 (addr=false assign=true width=8)
over capturing by value: #defers (addr=false assign=false width=16)
over capturing by ref: #next (addr=false assign=true width=8)
./loops.go:33:14: over capturing by ref: r (addr=false assign=true width=8)
./loops.go:33:21: over capturing by ref: err (addr=false assign=true width=16)
./loops.go:36:3: over-range1 capturing by value: .autotmp_4 (addr=false assign=false width=8)
./loops.go:36:3: over-range1 capturing by value: .autotmp_5 (addr=false assign=false width=16)
./loops.go:37:3: over-range1 capturing by ref: #state2 (addr=false assign=true width=8)
./loops.go:35:6: over-range1 capturing by value: i (addr=false assign=false width=8)
over capturing by ref: #next (addr=true assign=true width=8)
./loops.go:33:14: over capturing by ref: r (addr=true assign=true width=8)
./loops.go:33:21: over capturing by ref: err (addr=true assign=true width=16)
./loops.go:35:9: parameter s leaks to {storage for func literal} for over-range1 with derefs=0:
./loops.go:35:9:   flow: .autotmp_5 ← s:
./loops.go:35:9:     from .autotmp_4, .autotmp_5 = i, s (assign-pair) at ./loops.go:36:3
./loops.go:35:9:   flow: {storage for func literal} ← .autotmp_5:
./loops.go:35:9:     from .autotmp_5 (captured by a closure) at ./loops.go:36:3
./loops.go:35:9: leaking param: s
./loops.go:37:3: #p2 does not escape
./loops.go:35:2: func literal does not escape
./loops.go:37:3: func literal does not escape
