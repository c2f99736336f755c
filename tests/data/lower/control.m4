# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.Num.String ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(Num) func() string tc(1) # control.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack p.Num tc(1) # control.go:7:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # control.go:7:21
.   DCLFUNC-body
.   .   RETURN tc(1) # control.go:7:30
.   .   RETURN-Results
.   .   .   LITERAL-"" string tc(1) # control.go:7:37
./control.go:7:30:[1] Num.String stmt: return ""
escAnalyze
.   DCLFUNC esc(no) p.branches ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(int, bool) int tc(1) # control.go:11:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:11:15
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used bool tc(1) # control.go:11:22
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # control.go:11:30
.   .   NAME-p.y Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:17:5
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:23:6
.   DCLFUNC-body
.   .   IF tc(1) # control.go:14:9
.   .   IF-Cond
.   .   .   ANDAND bool tc(1) # control.go:14:14
.   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used bool tc(1) # control.go:11:22
.   .   .   .   LITERAL-true bool tc(1) # control.go:14:17
.   .   IF-Body
.   .   .   AS tc(1) # control.go:15:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:15:10
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:11:15
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:15:10
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:15:10
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   IF-init
.   .   .   AS-init
.   .   .   .   DCL # control.go:17:5
.   .   .   .   .   NAME-p.y Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:17:5
.   .   .   AS Def tc(1) # control.go:17:7
.   .   .   .   NAME-p.y Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:17:5
.   .   .   .   MUL int tc(1) # control.go:17:12
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:11:15
.   .   .   .   .   LITERAL-2 int tc(1) # control.go:17:14
.   .   IF tc(1) # control.go:17:2
.   .   IF-Cond
.   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used bool tc(1) # control.go:11:22
.   .   IF-Body
.   .   .   AS tc(1) # control.go:18:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:18:10
.   .   .   .   .   NAME-p.y Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:17:5
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:18:10
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:18:10
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   FOR-init
.   .   .   AS-init
.   .   .   .   DCL # control.go:23:6
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:23:6
.   .   .   AS Def tc(1) # control.go:23:8
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:23:6
.   .   .   .   LITERAL-0 int tc(1) # control.go:23:11
.   .   FOR tc(1) # control.go:23:2
.   .   FOR-Cond
.   .   .   LT bool tc(1) # control.go:23:16
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:23:6
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:11:15
.   .   FOR-Post
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # control.go:23:22
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:23:6
.   .   .   .   LITERAL-1 int tc(1) # control.go:23:22
.   .   FOR-Body
.   .   .   IF tc(1) # control.go:24:3
.   .   .   IF-Cond
.   .   .   .   EQ bool tc(1) # control.go:24:8
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:23:6
.   .   .   .   .   LITERAL-3 int tc(1) # control.go:24:11
.   .   .   IF-Body
.   .   .   .   CONTINUE tc(1) # control.go:25:4
.   .   .   BREAK tc(1) # control.go:27:3
.   .   LABEL p.outer tc(1) # control.go:29:6
.   .   FOR tc(1) # control.go:30:2
.   .   FOR-Body
.   .   .   SWITCH tc(1) # control.go:31:3
.   .   .   SWITCH-Cases
.   .   .   .   CASE # control.go:32:3
.   .   .   .   CASE-List
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used bool tc(1) # control.go:11:22
.   .   .   .   CASE-Body
.   .   .   .   .   BREAK p.outer tc(1) # control.go:33:4
.   .   .   .   CASE # control.go:34:3
.   .   .   .   CASE-List
.   .   .   .   .   GT bool tc(1) # control.go:34:10
.   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:11:15
.   .   .   .   .   .   LITERAL-2 int tc(1) # control.go:34:12
.   .   .   .   CASE-Body
.   .   .   .   .   GOTO p.done tc(1) # control.go:35:4
.   .   .   .   CASE # control.go:36:3
.   .   .   .   CASE-Body
.   .   .   .   .   CONTINUE p.outer tc(1) # control.go:37:4
.   .   .   AS tc(1) # control.go:39:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:39:10
.   .   .   .   .   LITERAL-"dead" string tc(1) # control.go:39:10
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:39:10
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:39:10
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   LABEL p.done tc(1) # control.go:41:5
.   .   RETURN tc(1) # control.go:43:3
.   .   RETURN-Results
.   .   .   LITERAL-1 int tc(1) # control.go:43:10
.   .   AS tc(1) # control.go:45:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   CONVIFACE Implicit any tc(1) # control.go:45:9
.   .   .   .   LITERAL-"dead" string tc(1) # control.go:45:9
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:45:9
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:45:9
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   RETURN tc(1) # control.go:46:2
.   .   RETURN-Results
.   .   .   LITERAL-2 int tc(1) # control.go:46:9
./control.go:14:9:[1] branches stmt: if b && true { sink = x }
./control.go:15:8:[1] branches stmt: sink = x
./control.go:15:10: x escapes to heap in branches:
./control.go:15:10:   flow: {heap} ← &{storage for x}:
./control.go:15:10:     from x (spill) at ./control.go:15:10
./control.go:15:10:     from sink = x (assign) at ./control.go:15:8
./control.go:17:2:[1] branches stmt: if b { sink = y }
./control.go:17:7:[1] branches stmt: y := x * 2
./control.go:17:5:[1] branches stmt: var y int
./control.go:18:8:[1] branches stmt: sink = y
./control.go:18:10: y escapes to heap in branches:
./control.go:18:10:   flow: {heap} ← &{storage for y}:
./control.go:18:10:     from y (spill) at ./control.go:18:10
./control.go:18:10:     from sink = y (assign) at ./control.go:18:8
./control.go:23:2:[1] branches stmt: for loop
./control.go:23:8:[1] branches stmt: i := 0
./control.go:23:6:[1] branches stmt: var i int
./control.go:23:22:[2] branches stmt: i++
./control.go:24:3:[2] branches stmt: if i == 3 { continue }
./control.go:25:4:[2] branches stmt: continue
./control.go:27:3:[2] branches stmt: break
./control.go:29:6:[1] branches stmt: outer: 
./control.go:29:6:outer:  non-looping label
./control.go:30:2:[1] branches stmt: for loop
./control.go:31:3:[2] branches stmt: switch statement
./control.go:33:4:[2] branches stmt: break outer
./control.go:35:4:[2] branches stmt: goto done
./control.go:37:4:[2] branches stmt: continue outer
./control.go:39:8:[2] branches stmt: sink = "dead"
./control.go:39:10: "dead" escapes to heap in branches:
./control.go:39:10:   flow: {heap} ← &{storage for "dead"}:
./control.go:39:10:     from "dead" (spill) at ./control.go:39:10
./control.go:39:10:     from sink = "dead" (assign) at ./control.go:39:8
./control.go:41:5:[1] branches stmt: done: 
./control.go:41:5:done:  non-looping label
./control.go:43:3:[1] branches stmt: return 1
./control.go:45:7:[1] branches stmt: sink = "dead"
./control.go:45:9: "dead" escapes to heap in branches:
./control.go:45:9:   flow: {heap} ← &{storage for "dead"}:
./control.go:45:9:     from "dead" (spill) at ./control.go:45:9
./control.go:45:9:     from sink = "dead" (assign) at ./control.go:45:7
./control.go:46:2:[1] branches stmt: return 2
./control.go:15:10: x escapes to heap
./control.go:18:10: y escapes to heap
./control.go:39:10: "dead" escapes to heap
./control.go:45:9: "dead" escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.switches ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(int, any, interface { String() string }, chan int, chan int) tc(1) # control.go:49:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:49:15
.   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # control.go:49:22
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used INTER-interface { String() string } tc(1) # control.go:49:29
.   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # control.go:49:61
.   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # control.go:49:64
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:50:9
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:72:7
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:74:7
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:76:13
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used MAP-map[string]Num tc(1) # control.go:78:18
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:80:2
.   DCLFUNC-body
.   .   SWITCH-init
.   .   .   AS-init
.   .   .   .   DCL # control.go:50:9
.   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:50:9
.   .   .   AS Def tc(1) # control.go:50:11
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:50:9
.   .   .   .   ADD int tc(1) # control.go:50:16
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:49:15
.   .   .   .   .   LITERAL-1 int tc(1) # control.go:50:18
.   .   SWITCH tc(1) # control.go:50:2
.   .   SWITCH-Tag
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:50:9
.   .   SWITCH-Cases
.   .   .   CASE # control.go:51:2
.   .   .   CASE-List
.   .   .   .   LITERAL-1 int tc(1) # control.go:51:7
.   .   .   .   LITERAL-2 int tc(1) # control.go:51:10
.   .   .   CASE-Body
.   .   .   .   FALL tc(1) # control.go:52:3
.   .   .   CASE # control.go:53:2
.   .   .   CASE-List
.   .   .   .   LITERAL-3 int tc(1) # control.go:53:7
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:54:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # control.go:54:10
.   .   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:50:9
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:54:10
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:54:10
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   SWITCH tc(1) # control.go:56:2
.   .   SWITCH-Tag
.   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # control.go:49:22
.   .   SWITCH-Cases
.   .   .   CASE # control.go:57:2
.   .   .   CASE-List
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:57:7
.   .   .   .   .   LITERAL-1 int tc(1) # control.go:57:7
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:57:7
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:57:7
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:57:10
.   .   .   .   .   LITERAL-"a" string tc(1) # control.go:57:10
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:57:10
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:57:10
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   NIL any tc(1) # control.go:57:15
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:57:20
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # control.go:49:15
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:57:20
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:57:20
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   SWITCH tc(1) # control.go:59:2
.   .   SWITCH-Tag
.   .   .   CONVIFACE Implicit any tc(1) # control.go:59:9
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used INTER-interface { String() string } tc(1) # control.go:49:29
.   .   SWITCH-Cases
.   .   .   CASE # control.go:60:2
.   .   .   CASE-List
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:60:10
.   .   .   .   .   LITERAL-1 p.Num tc(1) # control.go:60:10
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:60:10
.   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.Num Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:60:10
.   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.Num Offset:0 uint8 tc(1)
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # control.go:49:22
.   .   SWITCH tc(1) # control.go:62:2
.   .   SWITCH-Tag
.   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # control.go:49:61
.   .   SWITCH-Cases
.   .   .   CASE # control.go:63:2
.   .   .   CASE-List
.   .   .   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # control.go:49:64
.   .   .   .   NIL CHAN-chan int tc(1) # control.go:63:10
.   .   SWITCH tc(1) # control.go:65:2
.   .   SWITCH-Cases
.   .   .   CASE # control.go:68:2
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:69:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # control.go:69:10
.   .   .   .   .   .   LITERAL-"alive" string tc(1) # control.go:69:10
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:69:10
.   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:69:10
.   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   SWITCH tc(1) # control.go:71:2
.   .   SWITCH-Tag
.   .   .   TYPESW # control.go:71:15
.   .   .   TYPESW-Tag
.   .   .   .   NONAME-p.v # control.go:71:9
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # control.go:49:22
.   .   SWITCH-Cases
.   .   .   CASE # control.go:72:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:72:7
.   .   .   CASE-List
.   .   .   .   NIL nil tc(1)
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:73:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:72:7
.   .   .   CASE # control.go:74:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:74:7
.   .   .   CASE-List
.   .   .   .   TYPE int Offset:0 type int tc(1)
.   .   .   CASE-Body
.   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # control.go:75:4
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:74:7
.   .   .   .   .   LITERAL-1 int tc(1) # control.go:75:4
.   .   .   CASE # control.go:76:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:76:13
.   .   .   CASE-List
.   .   .   .   TYPE <S> type PTR-*Num tc(1)
.   .   .   .   TYPE error Offset:0 type error tc(1)
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:77:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:76:13
.   .   .   CASE # control.go:78:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used MAP-map[string]Num tc(1) # control.go:78:18
.   .   .   CASE-List
.   .   .   .   TYPE <S> type MAP-map[string]Num tc(1)
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:79:10
.   .   .   .   .   INDEXMAP Assigned p.Num tc(1) # control.go:79:4
.   .   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used MAP-map[string]Num tc(1) # control.go:78:18
.   .   .   .   .   .   LITERAL-"a" string tc(1) # control.go:79:5
.   .   .   .   .   INDEXMAP-RType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:79:4
.   .   .   .   .   .   .   LINKSYMOFFSET-type:map[string]command-line-arguments.Num Offset:0 uint8 tc(1)
.   .   .   .   .   LITERAL-1 p.Num tc(1) # control.go:79:12
.   .   .   CASE # control.go:80:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:80:2
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:81:5
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:80:2
.   .   SWITCH tc(1) # control.go:83:2
.   .   SWITCH-Tag
.   .   .   TYPESW # control.go:83:10
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # control.go:49:22
./control.go:50:2:[1] switches stmt: switch statement
./control.go:50:11:[1] switches stmt: x := x + 1
./control.go:50:9:[1] switches stmt: var x int
./control.go:52:3:[1] switches stmt: fallthrough
./control.go:54:8:[1] switches stmt: sink = x
./control.go:54:10: x escapes to heap in switches:
./control.go:54:10:   flow: {heap} ← &{storage for x}:
./control.go:54:10:     from x (spill) at ./control.go:54:10
./control.go:54:10:     from sink = x (assign) at ./control.go:54:8
./control.go:56:2:[1] switches stmt: switch statement
./control.go:59:2:[1] switches stmt: switch statement
./control.go:62:2:[1] switches stmt: switch statement
./control.go:65:2:[1] switches stmt: switch statement
./control.go:69:8:[1] switches stmt: sink = "alive"
./control.go:69:10: "alive" escapes to heap in switches:
./control.go:69:10:   flow: {heap} ← &{storage for "alive"}:
./control.go:69:10:     from "alive" (spill) at ./control.go:69:10
./control.go:69:10:     from sink = "alive" (assign) at ./control.go:69:8
./control.go:71:2:[1] switches stmt: switch statement
./control.go:73:8:[1] switches stmt: sink = v
./control.go:75:4:[1] switches stmt: v++
./control.go:77:8:[1] switches stmt: sink = v
./control.go:79:10:[1] switches stmt: v["a"] = Num(1)
./control.go:81:5:[1] switches stmt: _ = v
./control.go:83:2:[1] switches stmt: switch statement
./control.go:49:22: parameter e leaks to {heap} for switches with derefs=0:
./control.go:49:22:   flow: {temp} ← e:
./control.go:49:22:   flow: v ← {temp}:
./control.go:49:22:     from case nil: sink = v (switch case) at ./control.go:72:2
./control.go:49:22:   flow: {heap} ← v:
./control.go:49:22:     from sink = v (assign) at ./control.go:73:8
./control.go:49:22: leaking param: e
./control.go:49:29: s does not escape
./control.go:49:61: c does not escape
./control.go:49:64: d does not escape
./control.go:54:10: x escapes to heap
./control.go:57:7: 1 does not escape
./control.go:57:10: "a" does not escape
./control.go:57:20: x does not escape
./control.go:60:10: Num(1) does not escape
./control.go:69:10: "alive" escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.ranges ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func([]string, [2]any, *[3]int, map[string]*int, chan error, string, uint8) tc(1) # control.go:87:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # control.go:87:13
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used ARRAY-[2]any tc(1) # control.go:87:25
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*[3]int tc(1) # control.go:87:35
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]*int tc(1) # control.go:87:46
.   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan error tc(1) # control.go:87:65
.   .   NAME-p.str Class:PPARAM Offset:0 OnStack Used string tc(1) # control.go:87:79
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used uint8 tc(1) # control.go:87:91
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:88:6
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:88:9
.   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:94:6
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:95:6
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:98:6
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:101:9
.   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used error tc(1) # control.go:104:6
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:107:6
.   .   NAME-p.r Class:PAUTO Offset:0 OnStack Used rune tc(1) # control.go:107:9
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used uint8 tc(1) # control.go:110:6
.   DCLFUNC-body
.   .   RANGE-init
.   .   .   DCL # control.go:88:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:88:6
.   .   .   DCL # control.go:88:9
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:88:9
.   .   RANGE Def tc(1) # control.go:88:14
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # control.go:87:13
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:88:6
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:88:9
.   .   RANGE-Body
.   .   .   AS tc(1) # control.go:89:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:89:10
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:88:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:89:10
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:89:10
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   AS tc(1) # control.go:90:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:90:10
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:88:9
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:90:10
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:90:10
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   RANGE tc(1) # control.go:92:13
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # control.go:87:13
.   .   RANGE-Key
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   RANGE-KeyTypeWord
.   .   .   ADDR PTR-*uint8 tc(1) # control.go:92:13
.   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   RANGE-KeySrcRType
.   .   .   ADDR PTR-*uint8 tc(1) # control.go:92:13
.   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   AS-init
.   .   .   DCL # control.go:94:6
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:94:6
.   .   AS tc(1) # control.go:94:6
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:94:6
.   .   AS-init
.   .   .   DCL # control.go:95:6
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:95:6
.   .   AS tc(1) # control.go:95:6
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:95:6
.   .   RANGE tc(1) # control.go:96:13
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]*int tc(1) # control.go:87:46
.   .   RANGE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # control.go:96:13
.   .   .   .   LINKSYMOFFSET-type:map[string]*int Offset:0 uint8 tc(1)
.   .   RANGE-Key
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:94:6
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:95:6
.   .   RANGE-ValueTypeWord
.   .   .   ADDR PTR-*uint8 tc(1) # control.go:96:13
.   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   RANGE-ValueSrcRType
.   .   .   ADDR PTR-*uint8 tc(1) # control.go:96:13
.   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   RANGE-init
.   .   .   DCL # control.go:98:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:98:6
.   .   RANGE Def tc(1) # control.go:98:11
.   .   .   LITERAL-3 int tc(1) # control.go:98:17
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:98:6
.   .   RANGE-Body
.   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # control.go:99:7
.   .   .   .   INDEX int tc(1) # control.go:99:4
.   .   .   .   .   DEREF Implicit ARRAY-[3]int tc(1) # control.go:99:4
.   .   .   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*[3]int tc(1) # control.go:87:35
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:98:6
.   .   .   .   LITERAL-1 int tc(1) # control.go:99:7
.   .   RANGE-init
.   .   .   DCL # control.go:101:9
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:101:9
.   .   RANGE Def tc(1) # control.go:101:14
.   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used ARRAY-[2]any tc(1) # control.go:87:25
.   .   RANGE-Key
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:101:9
.   .   RANGE-Body
.   .   .   AS tc(1) # control.go:102:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:101:9
.   .   RANGE-init
.   .   .   DCL # control.go:104:6
.   .   .   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used error tc(1) # control.go:104:6
.   .   RANGE Def tc(1) # control.go:104:11
.   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan error tc(1) # control.go:87:65
.   .   RANGE-Key
.   .   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used error tc(1) # control.go:104:6
.   .   RANGE-Body
.   .   .   AS tc(1) # control.go:105:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:105:10
.   .   .   .   .   NAME-p.e Class:PAUTO Offset:0 OnStack Used error tc(1) # control.go:104:6
.   .   RANGE-KeyTypeWord
.   .   .   ADDR PTR-*uint8 tc(1) # control.go:104:11
.   .   .   .   LINKSYMOFFSET-type:error Offset:0 uint8 tc(1)
.   .   RANGE-init
.   .   .   DCL # control.go:107:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:107:6
.   .   .   DCL # control.go:107:9
.   .   .   .   NAME-p.r Class:PAUTO Offset:0 OnStack Used rune tc(1) # control.go:107:9
.   .   RANGE Def tc(1) # control.go:107:14
.   .   .   NAME-p.str Class:PPARAM Offset:0 OnStack Used string tc(1) # control.go:87:79
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:107:6
.   .   .   NAME-p.r Class:PAUTO Offset:0 OnStack Used rune tc(1) # control.go:107:9
.   .   RANGE-Body
.   .   .   AS2 tc(1) # control.go:108:8
.   .   .   AS2-Lhs
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # control.go:107:6
.   .   .   .   NAME-p.r Class:PAUTO Offset:0 OnStack Used rune tc(1) # control.go:107:9
.   .   RANGE-init
.   .   .   DCL # control.go:110:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used uint8 tc(1) # control.go:110:6
.   .   RANGE Def tc(1) # control.go:110:11
.   .   .   NAME-p.n Class:PPARAM Offset:0 OnStack Used uint8 tc(1) # control.go:87:91
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used uint8 tc(1) # control.go:110:6
.   .   RANGE-Body
.   .   .   AS tc(1) # control.go:111:8
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   CONVIFACE Implicit any tc(1) # control.go:111:10
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used uint8 tc(1) # control.go:110:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:111:10
.   .   .   .   .   .   LINKSYMOFFSET-type:uint8 Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:111:10
.   .   .   .   .   .   LINKSYMOFFSET-type:uint8 Offset:0 uint8 tc(1)
.   .   RANGE tc(1) # control.go:113:6
.   .   .   LITERAL-10 int tc(1) # control.go:113:12
.   .   AS2 tc(1) # control.go:115:7
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   AS2-Rhs
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # control.go:94:6
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:95:6
./control.go:88:14:[1] ranges stmt: for loop
./control.go:88:6:[1] ranges stmt: var i int
./control.go:88:9:[1] ranges stmt: var v string
./control.go:89:8:[2] ranges stmt: sink = i
./control.go:89:10: i escapes to heap in ranges:
./control.go:89:10:   flow: {heap} ← &{storage for i}:
./control.go:89:10:     from i (spill) at ./control.go:89:10
./control.go:89:10:     from sink = i (assign) at ./control.go:89:8
./control.go:90:8:[2] ranges stmt: sink = v
./control.go:90:10: v escapes to heap in ranges:
./control.go:90:10:   flow: {heap} ← &{storage for v}:
./control.go:90:10:     from v (spill) at ./control.go:90:10
./control.go:90:10:     from sink = v (assign) at ./control.go:90:8
./control.go:92:13:[1] ranges stmt: for loop
./control.go:94:6:[1] ranges stmt: k = <nil>
./control.go:94:6:[1] ranges stmt: var k string
./control.go:95:6:[1] ranges stmt: v = <nil>
./control.go:95:6:[1] ranges stmt: var v any
./control.go:96:13:[1] ranges stmt: for loop
./control.go:98:11:[1] ranges stmt: for loop
./control.go:98:6:[1] ranges stmt: var i int
./control.go:99:7:[2] ranges stmt: p[i]++
./control.go:101:14:[1] ranges stmt: for loop
./control.go:101:9:[1] ranges stmt: var x any
./control.go:102:8:[2] ranges stmt: sink = x
./control.go:104:11:[1] ranges stmt: for loop
./control.go:104:6:[1] ranges stmt: var e error
./control.go:105:8:[2] ranges stmt: sink = e
./control.go:107:14:[1] ranges stmt: for loop
./control.go:107:6:[1] ranges stmt: var i int
./control.go:107:9:[1] ranges stmt: var r rune
./control.go:108:8:[2] ranges stmt: _, _ = i, r
./control.go:110:11:[1] ranges stmt: for loop
./control.go:110:6:[1] ranges stmt: var i uint8
./control.go:111:8:[2] ranges stmt: sink = i
./control.go:111:10: i escapes to heap in ranges:
./control.go:111:10:   flow: {heap} ← &{storage for i}:
./control.go:111:10:     from i (spill) at ./control.go:111:10
./control.go:111:10:     from sink = i (assign) at ./control.go:111:8
./control.go:113:6:[1] ranges stmt: for loop
./control.go:115:7:[1] ranges stmt: _, _ = k, v
./control.go:87:25: parameter a leaks to {heap} for ranges with derefs=0:
./control.go:87:25:   flow: {temp} ← a:
./control.go:87:25:   flow: x ← {temp}:
./control.go:87:25:     from for loop (range) at ./control.go:101:14
./control.go:87:25:   flow: {heap} ← x:
./control.go:87:25:     from sink = x (assign) at ./control.go:102:8
./control.go:87:13: parameter s leaks to {storage for v} for ranges with derefs=1:
./control.go:87:13:   flow: {temp} ← s:
./control.go:87:13:   flow: v ← *{temp}:
./control.go:87:13:     from for loop (range-deref) at ./control.go:88:14
./control.go:87:13:   flow: {storage for v} ← v:
./control.go:87:13:     from v (interface-converted) at ./control.go:90:10
./control.go:87:13: leaking param content: s
./control.go:87:25: leaking param: a
./control.go:87:35: p does not escape
./control.go:87:46: m does not escape
./control.go:87:65: c does not escape
./control.go:87:79: str does not escape
./control.go:89:10: i escapes to heap
./control.go:90:10: v escapes to heap
./control.go:111:10: i escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.selects ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(chan *int, chan<- any, map[string]int) tc(1) # control.go:118:6
.   DCLFUNC-Dcl
.   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan *int tc(1) # control.go:118:14
.   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used CHAN-chan<- any tc(1) # control.go:118:27
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]int tc(1) # control.go:118:41
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:119:6
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:120:6
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:122:7
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:124:2
.   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # control.go:125:18
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:125:18
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:126:7
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:126:10
.   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:126:13
.   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:126:13
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # control.go:119:6
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:119:6
.   .   AS tc(1) # control.go:119:6
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:119:6
.   .   AS-init
.   .   .   DCL # control.go:120:6
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:120:6
.   .   AS tc(1) # control.go:120:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:120:6
.   .   SELECT tc(1) # control.go:121:2
.   .   SELECT-Cases
.   .   .   CASE # control.go:122:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2-init
.   .   .   .   .   DCL # control.go:122:7
.   .   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:122:7
.   .   .   .   SELRECV2 Def tc(1) # control.go:122:9
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:122:7
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV PTR-*int tc(1) # control.go:122:12
.   .   .   .   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan *int tc(1) # control.go:118:14
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:123:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # control.go:9:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # control.go:123:10
.   .   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:122:7
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:123:10
.   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:123:10
.   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   CASE # control.go:124:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2-init
.   .   .   .   .   DCL # control.go:124:2
.   .   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:124:2
.   .   .   .   SELRECV2 Def tc(1) # control.go:124:2
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:124:2
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV PTR-*int tc(1) # control.go:124:11
.   .   .   .   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan *int tc(1) # control.go:118:14
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # control.go:124:9
.   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:119:6
.   .   .   .   .   CONVIFACE Implicit any tc(1) # control.go:124:11
.   .   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:124:2
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:124:11
.   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:124:11
.   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   CASE # control.go:125:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2-init
.   .   .   .   .   DCL # control.go:125:18
.   .   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # control.go:125:18
.   .   .   .   .   DCL # control.go:125:18
.   .   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:125:18
.   .   .   .   SELRECV2 Def tc(1) # control.go:125:18
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # control.go:125:18
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:125:18
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV int tc(1) # control.go:125:20
.   .   .   .   .   .   CONVNOP CHAN-chan int tc(1) # control.go:125:31
.   .   .   .   .   .   .   NIL CHAN-chan int tc(1) # control.go:125:31
.   .   .   CASE-Body
.   .   .   .   AS2 tc(1) # control.go:125:18
.   .   .   .   AS2-Lhs
.   .   .   .   .   INDEXMAP Assigned int tc(1) # control.go:125:8
.   .   .   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]int tc(1) # control.go:118:41
.   .   .   .   .   .   LITERAL-"k" string tc(1) # control.go:125:9
.   .   .   .   .   INDEXMAP-RType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:125:8
.   .   .   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:120:6
.   .   .   .   AS2-Rhs
.   .   .   .   .   CONVNOP int tc(1) # control.go:122:7
.   .   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # control.go:125:18
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:125:18
.   .   .   CASE # control.go:126:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2-init
.   .   .   .   .   DCL # control.go:126:13
.   .   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:126:13
.   .   .   .   .   DCL # control.go:126:13
.   .   .   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:126:13
.   .   .   .   SELRECV2 Def tc(1) # control.go:126:13
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:126:13
.   .   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:126:13
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV PTR-*int tc(1) # control.go:126:16
.   .   .   .   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan *int tc(1) # control.go:118:14
.   .   .   CASE-Body
.   .   .   .   AS2-init
.   .   .   .   .   DCL # control.go:126:7
.   .   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:126:7
.   .   .   .   .   DCL # control.go:126:10
.   .   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:126:10
.   .   .   .   AS2 Def tc(1) # control.go:126:13
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:126:7
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:126:10
.   .   .   .   AS2-Rhs
.   .   .   .   .   CONVNOP PTR-*int tc(1) # control.go:126:10
.   .   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # control.go:126:13
.   .   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # control.go:126:13
.   .   .   .   AS2 tc(1) # control.go:127:8
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # control.go:126:7
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:126:10
.   .   .   CASE # control.go:128:2
.   .   .   CASE-Comm
.   .   .   .   SEND tc(1) # control.go:128:9
.   .   .   .   .   NAME-p.d Class:PPARAM Offset:0 OnStack Used CHAN-chan<- any tc(1) # control.go:118:27
.   .   .   .   .   CONVIFACE Implicit any tc(1) # control.go:128:12
.   .   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # control.go:120:6
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:128:12
.   .   .   .   .   .   .   LINKSYMOFFSET-type:bool Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # control.go:128:12
.   .   .   .   .   .   .   LINKSYMOFFSET-type:bool Offset:0 uint8 tc(1)
.   .   .   CASE # control.go:129:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2 tc(1) # control.go:129:7
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV PTR-*int tc(1) # control.go:129:7
.   .   .   .   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan *int tc(1) # control.go:118:14
.   .   .   CASE # control.go:130:2
.   .   AS tc(1) # control.go:132:4
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # control.go:119:6
./control.go:119:6:[1] selects stmt: x = <nil>
./control.go:119:6:[1] selects stmt: var x any
./control.go:120:6:[1] selects stmt: ok = <nil>
./control.go:120:6:[1] selects stmt: var ok bool
./control.go:121:2:[1] selects stmt: select statement
./control.go:122:9:[1] selects stmt: <node SELRECV2>
./control.go:122:7:[1] selects stmt: var v *int
./control.go:123:8:[1] selects stmt: sink = v
./control.go:124:2:[1] selects stmt: <node SELRECV2>
./control.go:124:2:[1] selects stmt: var .autotmp_6 *int
./control.go:124:9:[1] selects stmt: x = .autotmp_6
./control.go:125:18:[1] selects stmt: <node SELRECV2>
./control.go:125:18:[1] selects stmt: var .autotmp_7 int
./control.go:125:18:[1] selects stmt: var .autotmp_8 bool
./control.go:125:18:[1] selects stmt: m["k"], ok = int(.autotmp_7), .autotmp_8
./control.go:126:13:[1] selects stmt: <node SELRECV2>
./control.go:126:13:[1] selects stmt: var .autotmp_11 *int
./control.go:126:13:[1] selects stmt: var .autotmp_12 bool
./control.go:126:13:[1] selects stmt: v, ok := (*int)(.autotmp_11), .autotmp_12
./control.go:126:7:[1] selects stmt: var v *int
./control.go:126:10:[1] selects stmt: var ok bool
./control.go:127:8:[1] selects stmt: _, _ = v, ok
./control.go:128:9:[1] selects stmt: d <- ok
./control.go:128:12: ok escapes to heap in selects:
./control.go:128:12:   flow: {heap} ← &{storage for ok}:
./control.go:128:12:     from ok (spill) at ./control.go:128:12
./control.go:128:12:     from d <- ok (send) at ./control.go:128:9
./control.go:129:7:[1] selects stmt: <node SELRECV2>
./control.go:132:4:[1] selects stmt: _ = x
./control.go:118:14: c does not escape
./control.go:118:27: d does not escape
./control.go:118:41: m does not escape
./control.go:128:12: ok escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.(*Num).String ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*Num) func() string tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*Num tc(1) # control.go:7:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # control.go:7:21
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*Num tc(1) # control.go:7:7
.   .   .   .   NIL PTR-*Num tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC string tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.String FUNC-func(Num) string tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.Num Class:PEXTERN Offset:0 type p.Num tc(1) # control.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.Num tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*Num tc(1) # control.go:7:7
<autogenerated>:1:[1] (*Num).String stmt: if ~p0 == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*Num).String stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*Num).String stmt: return Num.String(~p0)
escAnalyze
.   DCLFUNC esc(no) interface { String() string }.String ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(interface { String() string }) func() string tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { String() string } tc(1) # <autogenerated>:1:0
.   .   NAME-~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # control.go:49:51
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER string tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.String FUNC-method(*struct {}) func() string tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { String() string } tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] interface { String() string }.String stmt: return ~p0.String()
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { String() string }.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.String() (call parameter) at <autogenerated>:1
