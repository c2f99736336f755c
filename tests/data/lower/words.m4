# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.T.M ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(T) func() tc(1) # words.go:11:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack p.T tc(1) # words.go:11:7
.   DCLFUNC-body
.   .   BLOCK tc(1) # words.go:11:6
./words.go:11:6:[1] T.M stmt: 
escAnalyze
.   DCLFUNC esc(no) p.(*T).N ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(*T) func() tc(1) # words.go:12:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack PTR-*T tc(1) # words.go:12:7
.   DCLFUNC-body
.   .   BLOCK tc(1) # words.go:12:6
./words.go:12:6:[1] (*T).N stmt: 
./words.go:12:7: t does not escape
escAnalyze
.   DCLFUNC esc(no) p.known ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(T, I, J, map[string]T, []T, any) (any, error) tc(1) # words.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # words.go:16:17
.   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used p.J tc(1) # words.go:16:22
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]T tc(1) # words.go:16:27
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:16:43
.   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # words.go:16:58
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # words.go:16:63
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:25:5
.   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:25:8
.   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:25:8
.   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:28:2
.   .   NAME-p.c Class:PAUTO Offset:0 OnStack Used CHAN-chan T tc(1) # words.go:29:2
.   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used MAP-map[T]int tc(1) # words.go:30:2
.   .   NAME-p.q Class:PAUTO Offset:0 OnStack Used MAP-map[any]I tc(1) # words.go:31:2
.   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # words.go:32:6
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:32:9
.   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:35:6
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack any tc(1) # words.go:45:7
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:46:10
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack PTR-*T tc(1) # words.go:48:8
.   .   NAME-p..autotmp_21 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:51:2
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:53:7
.   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:53:10
.   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:53:14
.   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:53:14
.   DCLFUNC-body
.   .   AS tc(1) # words.go:17:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # words.go:17:9
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:17:9
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:17:9
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   AS tc(1) # words.go:18:4
.   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # words.go:16:17
.   .   .   CONVIFACE Implicit p.I tc(1) # words.go:18:6
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:18:6
.   .   .   .   .   LINKSYMOFFSET-go:itab.command-line-arguments.T,command-line-arguments.I Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:18:6
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   AS tc(1) # words.go:19:4
.   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # words.go:16:17
.   .   .   CONVIFACE Implicit p.I tc(1) # words.go:19:6
.   .   .   .   NAME-p.j Class:PPARAM Offset:0 OnStack Used p.J tc(1) # words.go:16:22
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:19:6
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.I Offset:0 uint8 tc(1)
.   .   AS tc(1) # words.go:20:4
.   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   .   CONVIFACE Implicit any tc(1) # words.go:20:6
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # words.go:16:17
.   .   AS tc(1) # words.go:21:4
.   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   .   CONVNOP any tc(1) # words.go:21:10
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   AS tc(1) # words.go:22:4
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:16:43
.   .   .   APPEND SLICE-[]T tc(1) # words.go:22:12
.   .   .   APPEND-Args
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:16:43
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   APPEND-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:22:12
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   COPY int tc(1) # words.go:23:6
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:16:43
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:16:43
.   .   COPY-RType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:23:6
.   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   AS tc(1) # words.go:24:9
.   .   .   INDEXMAP Assigned p.T tc(1) # words.go:24:3
.   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]T tc(1) # words.go:16:27
.   .   .   .   LITERAL-"a" string tc(1) # words.go:24:4
.   .   .   INDEXMAP-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:24:3
.   .   .   .   .   LINKSYMOFFSET-type:map[string]command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   AS2-init
.   .   .   DCL # words.go:25:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:25:5
.   .   AS2 Def tc(1) # words.go:25:8
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:25:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2MAPR-init
.   .   .   .   .   DCL # words.go:25:8
.   .   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:25:8
.   .   .   .   .   DCL # words.go:25:8
.   .   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:25:8
.   .   .   .   AS2MAPR Def tc(1) # words.go:25:8
.   .   .   .   AS2MAPR-Lhs
.   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:25:8
.   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:25:8
.   .   .   .   AS2MAPR-Rhs
.   .   .   .   .   INDEXMAP p.T tc(1) # words.go:25:12
.   .   .   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]T tc(1) # words.go:16:27
.   .   .   .   .   .   LITERAL-"b" string tc(1) # words.go:25:13
.   .   .   .   .   INDEXMAP-RType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:25:12
.   .   .   .   .   .   .   LINKSYMOFFSET-type:map[string]command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   CONVNOP p.T tc(1) # words.go:25:5
.   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:25:8
.   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:25:8
.   .   DELETE tc(1) # words.go:26:8
.   .   DELETE-Args
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]T tc(1) # words.go:16:27
.   .   .   LITERAL-"c" string tc(1) # words.go:26:12
.   .   DELETE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:26:8
.   .   .   .   LINKSYMOFFSET-type:map[string]command-line-arguments.T Offset:0 uint8 tc(1)
.   .   CLEAR tc(1) # words.go:27:7
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]T tc(1) # words.go:16:27
.   .   AS-init
.   .   .   DCL # words.go:28:2
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:28:2
.   .   AS Def tc(1) # words.go:28:4
.   .   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:28:2
.   .   .   MAKESLICE SLICE-[]T tc(1) # words.go:28:11
.   .   .   MAKESLICE-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:28:11
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   MAKESLICE-Len
.   .   .   .   LITERAL-3 int tc(1) # words.go:28:17
.   .   .   MAKESLICE-Cap
.   .   .   .   LITERAL-4 int tc(1) # words.go:28:20
.   .   AS-init
.   .   .   DCL # words.go:29:2
.   .   .   .   NAME-p.c Class:PAUTO Offset:0 OnStack Used CHAN-chan T tc(1) # words.go:29:2
.   .   AS Def tc(1) # words.go:29:4
.   .   .   NAME-p.c Class:PAUTO Offset:0 OnStack Used CHAN-chan T tc(1) # words.go:29:2
.   .   .   MAKECHAN CHAN-chan T tc(1) # words.go:29:11
.   .   .   MAKECHAN-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:29:11
.   .   .   .   .   LINKSYMOFFSET-type:chan command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   MAKECHAN-Len
.   .   .   .   LITERAL-0 untyped int tc(1) # words.go:29:11
.   .   AS-init
.   .   .   DCL # words.go:30:2
.   .   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used MAP-map[T]int tc(1) # words.go:30:2
.   .   AS Def tc(1) # words.go:30:4
.   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used MAP-map[T]int tc(1) # words.go:30:2
.   .   .   MAKEMAP MAP-map[T]int tc(1) # words.go:30:11
.   .   .   MAKEMAP-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:30:11
.   .   .   .   .   LINKSYMOFFSET-type:map[command-line-arguments.T]int Offset:0 uint8 tc(1)
.   .   .   MAKEMAP-Len
.   .   .   .   LITERAL-5 int tc(1) # words.go:30:23
.   .   AS-init
.   .   .   DCL # words.go:31:2
.   .   .   .   NAME-p.q Class:PAUTO Offset:0 OnStack Used MAP-map[any]I tc(1) # words.go:31:2
.   .   AS Def tc(1) # words.go:31:4
.   .   .   NAME-p.q Class:PAUTO Offset:0 OnStack Used MAP-map[any]I tc(1) # words.go:31:2
.   .   .   MAPLIT MAP-map[any]I tc(1) # words.go:31:16
.   .   .   MAPLIT-List
.   .   .   .   KEY # words.go:31:17
.   .   .   .   KEY-Key
.   .   .   .   .   CONVIFACE Implicit any tc(1) # words.go:31:17
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:31:17
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:17
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:17
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE Implicit p.I tc(1) # words.go:31:20
.   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:20
.   .   .   .   .   .   .   LINKSYMOFFSET-go:itab.command-line-arguments.T,command-line-arguments.I Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:20
.   .   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   .   KEY # words.go:31:23
.   .   .   .   KEY-Key
.   .   .   .   .   CONVIFACE Implicit any tc(1) # words.go:31:23
.   .   .   .   .   .   LITERAL-"b" string tc(1) # words.go:31:23
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:23
.   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:23
.   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE Implicit p.I tc(1) # words.go:31:28
.   .   .   .   .   .   ADDR PTR-*T tc(1) # words.go:31:28
.   .   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:28
.   .   .   .   .   .   .   LINKSYMOFFSET-go:itab.*command-line-arguments.T,command-line-arguments.I Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:28
.   .   .   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   MAPLIT-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:31:16
.   .   .   .   .   LINKSYMOFFSET-type:map[interface {}]command-line-arguments.I Offset:0 uint8 tc(1)
.   .   RANGE-init
.   .   .   DCL # words.go:32:6
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # words.go:32:6
.   .   .   DCL # words.go:32:9
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:32:9
.   .   RANGE Def tc(1) # words.go:32:14
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]T tc(1) # words.go:16:27
.   .   RANGE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:32:14
.   .   .   .   LINKSYMOFFSET-type:map[string]command-line-arguments.T Offset:0 uint8 tc(1)
.   .   RANGE-Key
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # words.go:32:6
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:32:9
.   .   RANGE-Body
.   .   .   AS2 tc(1) # words.go:33:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   AS2-Rhs
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:33:13
.   .   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used string tc(1) # words.go:32:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:33:13
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:33:13
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   AS-init
.   .   .   DCL # words.go:35:6
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:35:6
.   .   AS tc(1) # words.go:35:6
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:35:6
.   .   RANGE tc(1) # words.go:36:16
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:16:43
.   .   RANGE-Key
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:35:6
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   RANGE-Body
.   .   .   AS tc(1) # words.go:37:5
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:35:6
.   .   RANGE-KeyTypeWord
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:36:16
.   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   RANGE-KeySrcRType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:36:16
.   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   RANGE-ValueTypeWord
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:36:16
.   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   RANGE-ValueSrcRType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:36:16
.   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   RANGE tc(1) # words.go:39:10
.   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used MAP-map[T]int tc(1) # words.go:30:2
.   .   RANGE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:39:10
.   .   .   .   LINKSYMOFFSET-type:map[command-line-arguments.T]int Offset:0 uint8 tc(1)
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # words.go:16:17
.   .   RANGE-KeyTypeWord
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:39:10
.   .   .   .   LINKSYMOFFSET-go:itab.command-line-arguments.T,command-line-arguments.I Offset:0 uint8 tc(1)
.   .   RANGE-KeySrcRType
.   .   .   ADDR PTR-*uint8 tc(1) # words.go:39:10
.   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   SWITCH tc(1) # words.go:41:2
.   .   SWITCH-Cases
.   .   .   CASE # words.go:42:2
.   .   .   CASE-List
.   .   .   .   CONVIFACE any tc(1) # words.go:42:11
.   .   .   .   .   LITERAL-true bool tc(1) # words.go:42:11
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:42:11
.   .   .   .   .   .   LINKSYMOFFSET-type:bool Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:42:11
.   .   .   .   .   .   LINKSYMOFFSET-type:bool Offset:0 uint8 tc(1)
.   .   .   CASE-RTypes
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:42:11
.   .   .   .   .   LINKSYMOFFSET-type:bool Offset:0 uint8 tc(1)
.   .   SWITCH tc(1) # words.go:44:2
.   .   SWITCH-Tag
.   .   .   TYPESW # words.go:44:15
.   .   .   TYPESW-Tag
.   .   .   .   NONAME-p.x # words.go:44:9
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   SWITCH-Cases
.   .   .   CASE # words.go:45:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack any tc(1) # words.go:45:7
.   .   .   CASE-List
.   .   .   .   NIL nil tc(1)
.   .   .   CASE # words.go:46:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:46:10
.   .   .   CASE-List
.   .   .   .   TYPE p.I Class:PEXTERN Offset:0 type p.I tc(1) # words.go:4:6
.   .   .   .   TYPE error Offset:0 type error tc(1)
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # words.go:47:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:46:10
.   .   .   CASE # words.go:48:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack PTR-*T tc(1) # words.go:48:8
.   .   .   CASE-List
.   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   SELECT tc(1) # words.go:50:2
.   .   SELECT-Cases
.   .   .   CASE # words.go:51:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2-init
.   .   .   .   .   DCL # words.go:51:2
.   .   .   .   .   .   NAME-p..autotmp_21 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:51:2
.   .   .   .   SELRECV2 Def tc(1) # words.go:51:2
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p..autotmp_21 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:51:2
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV p.T tc(1) # words.go:51:14
.   .   .   .   .   .   NAME-p.c Class:PAUTO Offset:0 OnStack Used CHAN-chan T tc(1) # words.go:29:2
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # words.go:51:12
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # words.go:51:14
.   .   .   .   .   .   NAME-p..autotmp_21 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:51:2
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:51:14
.   .   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:51:14
.   .   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   CASE # words.go:52:2
.   .   .   CASE-Comm
.   .   .   .   SEND tc(1) # words.go:52:9
.   .   .   .   .   NAME-p.c Class:PAUTO Offset:0 OnStack Used CHAN-chan T tc(1) # words.go:29:2
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   CASE # words.go:53:2
.   .   .   CASE-Comm
.   .   .   .   SELRECV2-init
.   .   .   .   .   DCL # words.go:53:14
.   .   .   .   .   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:53:14
.   .   .   .   .   DCL # words.go:53:14
.   .   .   .   .   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:53:14
.   .   .   .   SELRECV2 Def tc(1) # words.go:53:14
.   .   .   .   SELRECV2-Lhs
.   .   .   .   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:53:14
.   .   .   .   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:53:14
.   .   .   .   SELRECV2-Rhs
.   .   .   .   .   RECV p.T tc(1) # words.go:53:17
.   .   .   .   .   .   NAME-p.c Class:PAUTO Offset:0 OnStack Used CHAN-chan T tc(1) # words.go:29:2
.   .   .   CASE-Body
.   .   .   .   AS2-init
.   .   .   .   .   DCL # words.go:53:7
.   .   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:53:7
.   .   .   .   .   DCL # words.go:53:10
.   .   .   .   .   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:53:10
.   .   .   .   AS2 Def tc(1) # words.go:53:14
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:53:7
.   .   .   .   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:53:10
.   .   .   .   AS2-Rhs
.   .   .   .   .   CONVNOP p.T tc(1) # words.go:53:10
.   .   .   .   .   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.T tc(1) # words.go:53:14
.   .   .   .   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:53:14
.   .   .   .   AS2 tc(1) # words.go:54:8
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   AS2-Rhs
.   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.T tc(1) # words.go:53:7
.   .   .   .   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:53:10
.   .   .   CASE # words.go:55:2
.   .   PRINTLN tc(1) # words.go:57:9
.   .   PRINTLN-Args
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:25:5
.   .   .   LEN int tc(1) # words.go:57:17
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used SLICE-[]T tc(1) # words.go:28:2
.   .   .   NAME-p.p Class:PAUTO Offset:0 OnStack Used MAP-map[T]int tc(1) # words.go:30:2
.   .   .   LEN int tc(1) # words.go:57:28
.   .   .   .   NAME-p.q Class:PAUTO Offset:0 OnStack Used MAP-map[any]I tc(1) # words.go:31:2
.   .   .   EQ bool tc(1) # words.go:57:35
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:57:38
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:57:38
.   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:57:38
.   .   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   EQ bool tc(1) # words.go:57:43
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # words.go:16:50
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:57:46
.   .   .   .   .   LITERAL-1 int tc(1) # words.go:57:46
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:57:46
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:57:46
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   RETURN tc(1) # words.go:58:2
.   .   RETURN-Results
.   .   .   CONVIFACE Implicit any tc(1) # words.go:58:9
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # words.go:16:12
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:58:9
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:58:9
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   NIL error tc(1) # words.go:58:12
./words.go:17:7:[1] known stmt: sink = t
./words.go:17:9: t escapes to heap in known:
./words.go:17:9:   flow: {heap} ← &{storage for t}:
./words.go:17:9:     from t (spill) at ./words.go:17:9
./words.go:17:9:     from sink = t (assign) at ./words.go:17:7
./words.go:18:4:[1] known stmt: i = t
./words.go:19:4:[1] known stmt: i = j
./words.go:20:4:[1] known stmt: e = i
./words.go:21:4:[1] known stmt: e = any(e)
./words.go:22:4:[1] known stmt: s = append(s, t)
./words.go:23:6:[1] known stmt: copy(s, s)
./words.go:24:9:[1] known stmt: m["a"] = t
./words.go:25:8:[1] known stmt: _, ok := T(.autotmp_9), .autotmp_10
./words.go:25:5:[1] known stmt: var ok bool
./words.go:25:8:[1] known stmt: .autotmp_9, .autotmp_10 := m["b"]
./words.go:25:8:[1] known stmt: var .autotmp_9 T
./words.go:25:8:[1] known stmt: var .autotmp_10 bool
./words.go:26:8:[1] known stmt: delete(m, "c")
./words.go:27:7:[1] known stmt: clear(m)
./words.go:28:4:[1] known stmt: n := make([]T, 3, 4)
./words.go:28:2:[1] known stmt: var n []T
./words.go:29:4:[1] known stmt: c := make(chan T)
./words.go:29:2:[1] known stmt: var c chan T
./words.go:30:4:[1] known stmt: p := make(map[T]int, 5)
./words.go:30:2:[1] known stmt: var p map[T]int
./words.go:31:4:[1] known stmt: q := map[any]I{...}
./words.go:31:2:[1] known stmt: var q map[any]I
./words.go:31:17: 1 escapes to heap in known:
./words.go:31:17:   flow: {heap} ← &{storage for 1}:
./words.go:31:17:     from 1 (spill) at ./words.go:31:17
./words.go:31:17:     from map[any]I{...} (map literal key) at ./words.go:31:16
./words.go:31:20: t escapes to heap in known:
./words.go:31:20:   flow: {heap} ← &{storage for t}:
./words.go:31:20:     from t (spill) at ./words.go:31:20
./words.go:31:20:     from map[any]I{...} (map literal value) at ./words.go:31:16
./words.go:31:23: "b" escapes to heap in known:
./words.go:31:23:   flow: {heap} ← &{storage for "b"}:
./words.go:31:23:     from "b" (spill) at ./words.go:31:23
./words.go:31:23:     from map[any]I{...} (map literal key) at ./words.go:31:16
./words.go:16:12: t escapes to heap in known:
./words.go:16:12:   flow: {heap} ← &t:
./words.go:16:12:     from &t (address-of) at ./words.go:31:28
./words.go:16:12:     from &t (interface-converted) at ./words.go:31:28
./words.go:16:12:     from map[any]I{...} (map literal value) at ./words.go:31:16
./words.go:32:14:[1] known stmt: for loop
./words.go:32:6:[1] known stmt: var k string
./words.go:32:9:[1] known stmt: var v T
./words.go:33:11:[2] known stmt: sink, _ = k, 0
./words.go:33:13: k escapes to heap in known:
./words.go:33:13:   flow: {heap} ← &{storage for k}:
./words.go:33:13:     from k (spill) at ./words.go:33:13
./words.go:33:13:     from sink, _ = k, 0 (assign-pair) at ./words.go:33:11
./words.go:35:6:[1] known stmt: k = <nil>
./words.go:35:6:[1] known stmt: var k any
./words.go:36:16:[1] known stmt: for loop
./words.go:37:5:[2] known stmt: _ = k
./words.go:39:10:[1] known stmt: for loop
./words.go:41:2:[1] known stmt: switch statement
./words.go:44:2:[1] known stmt: switch statement
./words.go:47:8:[1] known stmt: sink = x
./words.go:50:2:[1] known stmt: select statement
./words.go:51:2:[1] known stmt: <node SELRECV2>
./words.go:51:2:[1] known stmt: var .autotmp_21 T
./words.go:51:12:[1] known stmt: sink = .autotmp_21
./words.go:51:14: .autotmp_21 escapes to heap in known:
./words.go:51:14:   flow: {heap} ← &{storage for .autotmp_21}:
./words.go:51:14:     from .autotmp_21 (spill) at ./words.go:51:14
./words.go:51:14:     from sink = .autotmp_21 (assign) at ./words.go:51:12
./words.go:52:9:[1] known stmt: c <- t
./words.go:53:14:[1] known stmt: <node SELRECV2>
./words.go:53:14:[1] known stmt: var .autotmp_24 T
./words.go:53:14:[1] known stmt: var .autotmp_25 bool
./words.go:53:14:[1] known stmt: x, ok2 := T(.autotmp_24), .autotmp_25
./words.go:53:7:[1] known stmt: var x T
./words.go:53:10:[1] known stmt: var ok2 bool
./words.go:54:8:[1] known stmt: _, _ = x, ok2
./words.go:57:9:[1] known stmt: println(ok, len(n), p, len(q), e == t, e == 1)
./words.go:58:2:[1] known stmt: return t, nil
./words.go:16:43: parameter s leaks to {heap} for known with derefs=1:
./words.go:16:43:   flow: {temp} ← s:
./words.go:16:43:   flow: {heap} ← *{temp}:
./words.go:16:43:     from for loop (range-deref) at ./words.go:36:16
./words.go:16:50: parameter e leaks to {heap} for known with derefs=0:
./words.go:16:50:   flow: {temp} ← e:
./words.go:16:50:   flow: x ← {temp}:
./words.go:16:50:     from case I, error: sink = x (switch case) at ./words.go:46:2
./words.go:16:50:   flow: {heap} ← x:
./words.go:16:50:     from sink = x (assign) at ./words.go:47:8
./words.go:16:17: parameter i leaks to {heap} for known with derefs=0:
./words.go:16:17:   flow: e ← i:
./words.go:16:17:     from i (interface-converted) at ./words.go:20:6
./words.go:16:17:     from e = i (assign) at ./words.go:20:4
./words.go:16:17:   flow: {temp} ← e:
./words.go:16:17:   flow: x ← {temp}:
./words.go:16:17:     from case I, error: sink = x (switch case) at ./words.go:46:2
./words.go:16:17:   flow: {heap} ← x:
./words.go:16:17:     from sink = x (assign) at ./words.go:47:8
./words.go:18:6: t escapes to heap in known:
./words.go:18:6:   flow: i ← &{storage for t}:
./words.go:18:6:     from t (spill) at ./words.go:18:6
./words.go:18:6:     from i = t (assign) at ./words.go:18:4
./words.go:18:6:   flow: e ← i:
./words.go:18:6:     from i (interface-converted) at ./words.go:20:6
./words.go:18:6:     from e = i (assign) at ./words.go:20:4
./words.go:18:6:   flow: {temp} ← e:
./words.go:18:6:   flow: x ← {temp}:
./words.go:18:6:     from case I, error: sink = x (switch case) at ./words.go:46:2
./words.go:18:6:   flow: {heap} ← x:
./words.go:18:6:     from sink = x (assign) at ./words.go:47:8
./words.go:16:22: parameter j leaks to {heap} for known with derefs=0:
./words.go:16:22:   flow: i ← j:
./words.go:16:22:     from j (interface-converted) at ./words.go:19:6
./words.go:16:22:     from i = j (assign) at ./words.go:19:4
./words.go:16:22:   flow: e ← i:
./words.go:16:22:     from i (interface-converted) at ./words.go:20:6
./words.go:16:22:     from e = i (assign) at ./words.go:20:4
./words.go:16:22:   flow: {temp} ← e:
./words.go:16:22:   flow: x ← {temp}:
./words.go:16:22:     from case I, error: sink = x (switch case) at ./words.go:46:2
./words.go:16:22:   flow: {heap} ← x:
./words.go:16:22:     from sink = x (assign) at ./words.go:47:8
./words.go:58:9: t escapes to heap in known:
./words.go:58:9:   flow: ~r0 ← &{storage for t}:
./words.go:58:9:     from t (spill) at ./words.go:58:9
./words.go:58:9:     from return t, nil (return) at ./words.go:58:2
./words.go:16:17: leaking param: i
./words.go:16:22: leaking param: j
./words.go:16:27: m does not escape
./words.go:16:43: leaking param content: s
./words.go:16:50: leaking param: e
./words.go:16:12: moved to heap: t
./words.go:17:9: t escapes to heap
./words.go:18:6: t escapes to heap
./words.go:22:12: append does not escape
./words.go:28:11: make([]T, 3, 4) does not escape
./words.go:30:11: make(map[T]int, 5) does not escape
./words.go:31:16: map[any]I{...} does not escape
./words.go:31:17: 1 escapes to heap
./words.go:31:20: t escapes to heap
./words.go:31:23: "b" escapes to heap
./words.go:33:13: k escapes to heap
./words.go:42:11: any(true) does not escape
./words.go:51:14: .autotmp_21 escapes to heap
./words.go:57:38: t does not escape
./words.go:57:46: 1 does not escape
./words.go:58:9: t escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.held[go.shape.int,go.shape.string,go.shape.[]string] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[22]uintptr, go.shape.int, go.shape.string, go.shape.[]string, map[go.shape.int]go.shape.string, interface { M() }) (any, go.shape.[]string) tc(1) # words.go:61:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:61:40
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:61:45
.   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:61:55
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used INTER-interface { M() } tc(1) # words.go:61:66
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # words.go:61:87
.   .   NAME-p.~r1 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack go.shape.[]string tc(1) # words.go:61:92
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:68:5
.   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:68:8
.   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:68:8
.   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:70:2
.   .   NAME-p.c Class:PAUTO DictIndex:7 Offset:0 OnStack Used CHAN-chan go.shape.string tc(1) # words.go:71:2
.   .   NAME-p.p Class:PAUTO DictIndex:8 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:72:2
.   .   NAME-p.q Class:PAUTO DictIndex:9 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:73:2
.   .   NAME-p.o Class:PAUTO Offset:0 OnStack Used SLICE-[]any tc(1) # words.go:74:2
.   .   NAME-p.a Class:PAUTO DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:75:6
.   .   NAME-p.b Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:75:9
.   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:6
.   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:9
.   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:81:2
.   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:81:5
.   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:81:9
.   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:81:9
.   .   NAME-p.y Class:PAUTO DictIndex:10 Offset:0 OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:2
.   .   NAME-p.ok3 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:82:5
.   .   NAME-p..autotmp_26 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:9
.   .   NAME-p..autotmp_27 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:82:9
.   .   NAME-p.z Class:PAUTO DictIndex:1 Offset:0 OnStack go.shape.int tc(1) # words.go:84:7
.   .   NAME-p.z Class:PAUTO DictIndex:11 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:85:9
.   .   NAME-p.f Class:PAUTO DictIndex:12 Offset:0 OnStack Used FUNC-func(go.shape.string) any tc(1) # words.go:88:2
.   DCLFUNC-body
.   .   AS tc(1) # words.go:62:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # words.go:62:9
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:61:45
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:62:9
.   .   .   .   .   INDEX uintptr tc(1) # words.go:62:9
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:62:9
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:62:9
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:62:9
.   .   .   .   .   INDEX uintptr tc(1) # words.go:62:9
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:62:9
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:62:9
.   .   AS tc(1) # words.go:63:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # words.go:63:9
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:63:9
.   .   .   .   .   INDEX uintptr tc(1) # words.go:63:9
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:63:9
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-2 int tc(1) # words.go:63:9
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:63:9
.   .   .   .   .   INDEX uintptr tc(1) # words.go:63:9
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:63:9
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-2 int tc(1) # words.go:63:9
.   .   AS tc(1) # words.go:64:4
.   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   APPEND go.shape.[]string tc(1) # words.go:64:12
.   .   .   APPEND-Args
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:61:45
.   .   .   APPEND-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:64:12
.   .   .   .   .   INDEX uintptr tc(1) # words.go:64:12
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:64:12
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:64:12
.   .   AS tc(1) # words.go:65:4
.   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   APPEND IsDDD go.shape.[]string tc(1) # words.go:65:12
.   .   .   APPEND-Args
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   APPEND-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:65:12
.   .   .   .   .   INDEX uintptr tc(1) # words.go:65:12
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:65:12
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:65:12
.   .   COPY int tc(1) # words.go:66:6
.   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
.   .   COPY-RType
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:66:6
.   .   .   .   INDEX uintptr tc(1) # words.go:66:6
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:66:6
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-1 int tc(1) # words.go:66:6
.   .   AS tc(1) # words.go:67:7
.   .   .   INDEXMAP Assigned go.shape.string tc(1) # words.go:67:3
.   .   .   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:61:55
.   .   .   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:61:40
.   .   .   INDEXMAP-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:67:3
.   .   .   .   .   INDEX uintptr tc(1) # words.go:67:3
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:67:3
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-3 int tc(1) # words.go:67:3
.   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:61:45
.   .   AS2-init
.   .   .   DCL # words.go:68:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:68:5
.   .   AS2 Def tc(1) # words.go:68:8
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:68:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2MAPR-init
.   .   .   .   .   DCL # words.go:68:8
.   .   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:68:8
.   .   .   .   .   DCL # words.go:68:8
.   .   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:68:8
.   .   .   .   AS2MAPR Def tc(1) # words.go:68:8
.   .   .   .   AS2MAPR-Lhs
.   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:68:8
.   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:68:8
.   .   .   .   AS2MAPR-Rhs
.   .   .   .   .   INDEXMAP go.shape.string tc(1) # words.go:68:12
.   .   .   .   .   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:61:55
.   .   .   .   .   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:61:40
.   .   .   .   .   INDEXMAP-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:68:12
.   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:68:12
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:68:12
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   LITERAL-3 int tc(1) # words.go:68:12
.   .   .   CONVNOP go.shape.string tc(1) # words.go:68:5
.   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:68:8
.   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:68:8
.   .   DELETE tc(1) # words.go:69:8
.   .   DELETE-Args
.   .   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:61:55
.   .   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:61:40
.   .   DELETE-RType
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:69:8
.   .   .   .   INDEX uintptr tc(1) # words.go:69:8
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:69:8
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-3 int tc(1) # words.go:69:8
.   .   AS-init
.   .   .   DCL # words.go:70:2
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:70:2
.   .   AS Def tc(1) # words.go:70:4
.   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:70:2
.   .   .   MAKESLICE SLICE-[]go.shape.string tc(1) # words.go:70:11
.   .   .   MAKESLICE-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:70:11
.   .   .   .   .   INDEX uintptr tc(1) # words.go:70:11
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:70:11
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:70:11
.   .   .   MAKESLICE-Len
.   .   .   .   LITERAL-3 int tc(1) # words.go:70:17
.   .   AS-init
.   .   .   DCL # words.go:71:2
.   .   .   .   NAME-p.c Class:PAUTO DictIndex:7 Offset:0 OnStack Used CHAN-chan go.shape.string tc(1) # words.go:71:2
.   .   AS Def tc(1) # words.go:71:4
.   .   .   NAME-p.c Class:PAUTO DictIndex:7 Offset:0 OnStack Used CHAN-chan go.shape.string tc(1) # words.go:71:2
.   .   .   MAKECHAN CHAN-chan go.shape.string tc(1) # words.go:71:11
.   .   .   MAKECHAN-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:71:11
.   .   .   .   .   INDEX uintptr tc(1) # words.go:71:11
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:71:11
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-6 int tc(1) # words.go:71:11
.   .   .   MAKECHAN-Len
.   .   .   .   LITERAL-0 untyped int tc(1) # words.go:71:11
.   .   AS-init
.   .   .   DCL # words.go:72:2
.   .   .   .   NAME-p.p Class:PAUTO DictIndex:8 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:72:2
.   .   AS Def tc(1) # words.go:72:4
.   .   .   NAME-p.p Class:PAUTO DictIndex:8 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:72:2
.   .   .   MAKEMAP MAP-map[go.shape.int]go.shape.string tc(1) # words.go:72:11
.   .   .   MAKEMAP-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:72:11
.   .   .   .   .   INDEX uintptr tc(1) # words.go:72:11
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:72:11
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-7 int tc(1) # words.go:72:11
.   .   .   MAKEMAP-Len
.   .   .   .   LITERAL-0 untyped int tc(1) # words.go:72:11
.   .   AS-init
.   .   .   DCL # words.go:73:2
.   .   .   .   NAME-p.q Class:PAUTO DictIndex:9 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:73:2
.   .   AS Def tc(1) # words.go:73:4
.   .   .   NAME-p.q Class:PAUTO DictIndex:9 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:73:2
.   .   .   MAPLIT MAP-map[go.shape.int]go.shape.string tc(1) # words.go:73:14
.   .   .   MAPLIT-List
.   .   .   .   KEY # words.go:73:15
.   .   .   .   KEY-Key
.   .   .   .   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:61:40
.   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:61:45
.   .   .   MAPLIT-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:73:14
.   .   .   .   .   INDEX uintptr tc(1) # words.go:73:14
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:73:14
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-8 int tc(1) # words.go:73:14
.   .   AS-init
.   .   .   DCL # words.go:74:2
.   .   .   .   NAME-p.o Class:PAUTO Offset:0 OnStack Used SLICE-[]any tc(1) # words.go:74:2
.   .   AS Def tc(1) # words.go:74:4
.   .   .   NAME-p.o Class:PAUTO Offset:0 OnStack Used SLICE-[]any tc(1) # words.go:74:2
.   .   .   SLICELIT Len:3 SLICE-[]any tc(1) # words.go:74:12
.   .   .   SLICELIT-List
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:74:13
.   .   .   .   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:61:40
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:74:13
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:74:13
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:74:13
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # words.go:74:13
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:74:13
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:74:13
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:74:13
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # words.go:74:13
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:74:16
.   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:61:45
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:74:16
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:74:16
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:74:16
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:74:16
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:74:16
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:74:16
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:74:16
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:74:16
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:74:19
.   .   .   .   .   LITERAL-1 int tc(1) # words.go:74:19
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:74:19
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:74:19
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   RANGE-init
.   .   .   DCL # words.go:75:6
.   .   .   .   NAME-p.a Class:PAUTO DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:75:6
.   .   .   DCL # words.go:75:9
.   .   .   .   NAME-p.b Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:75:9
.   .   RANGE Def tc(1) # words.go:75:14
.   .   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:61:55
.   .   RANGE-RType
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:75:14
.   .   .   .   INDEX uintptr tc(1) # words.go:75:14
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:75:14
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-3 int tc(1) # words.go:75:14
.   .   RANGE-Key
.   .   .   NAME-p.a Class:PAUTO DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:75:6
.   .   .   NAME-p.b Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:75:9
.   .   RANGE-Body
.   .   .   AS2 tc(1) # words.go:76:14
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   .   INDEX any tc(1) # words.go:76:10
.   .   .   .   .   NAME-p.o Class:PAUTO Offset:0 OnStack Used SLICE-[]any tc(1) # words.go:74:2
.   .   .   .   .   LITERAL-0 int tc(1) # words.go:76:11
.   .   .   AS2-Rhs
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:76:16
.   .   .   .   .   NAME-p.a Class:PAUTO DictIndex:1 Offset:0 OnStack Used go.shape.int tc(1) # words.go:75:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:76:16
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:76:16
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:76:16
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # words.go:76:16
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:76:16
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:76:16
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:76:16
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # words.go:76:16
.   .   .   .   CONVIFACE Implicit any tc(1) # words.go:76:19
.   .   .   .   .   NAME-p.b Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:75:9
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:76:19
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:76:19
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:76:19
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:76:19
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:76:19
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:76:19
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:76:19
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:76:19
.   .   AS-init
.   .   .   DCL # words.go:78:6
.   .   .   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:6
.   .   AS tc(1) # words.go:78:6
.   .   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:6
.   .   AS-init
.   .   .   DCL # words.go:78:6
.   .   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:9
.   .   AS tc(1) # words.go:78:6
.   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:9
.   .   RANGE tc(1) # words.go:79:13
.   .   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:61:55
.   .   RANGE-RType
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:79:13
.   .   .   .   INDEX uintptr tc(1) # words.go:79:13
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:79:13
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-3 int tc(1) # words.go:79:13
.   .   RANGE-Key
.   .   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:6
.   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:9
.   .   RANGE-KeyTypeWord
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:79:13
.   .   .   .   INDEX uintptr tc(1) # words.go:79:13
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:79:13
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-0 int tc(1) # words.go:79:13
.   .   RANGE-KeySrcRType
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:79:13
.   .   .   .   INDEX uintptr tc(1) # words.go:79:13
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:79:13
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-0 int tc(1) # words.go:79:13
.   .   RANGE-ValueTypeWord
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:79:13
.   .   .   .   INDEX uintptr tc(1) # words.go:79:13
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:79:13
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-1 int tc(1) # words.go:79:13
.   .   RANGE-ValueSrcRType
.   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:79:13
.   .   .   .   INDEX uintptr tc(1) # words.go:79:13
.   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:79:13
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   LITERAL-1 int tc(1) # words.go:79:13
.   .   AS2-init
.   .   .   DCL # words.go:81:2
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:81:2
.   .   .   DCL # words.go:81:5
.   .   .   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:81:5
.   .   AS2 Def tc(1) # words.go:81:9
.   .   AS2-Lhs
.   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:81:2
.   .   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:81:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # words.go:81:9
.   .   .   .   .   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:81:9
.   .   .   .   .   DCL # words.go:81:9
.   .   .   .   .   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:81:9
.   .   .   .   AS2DOTTYPE Def tc(1) # words.go:81:9
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:81:9
.   .   .   .   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:81:9
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 go.shape.string tc(1) # words.go:81:16
.   .   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:81:16
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:81:18
.   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:81:18
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:81:18
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:81:18
.   .   .   CONVNOP go.shape.string tc(1) # words.go:81:5
.   .   .   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.string tc(1) # words.go:81:9
.   .   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:81:9
.   .   AS2-init
.   .   .   DCL # words.go:82:2
.   .   .   .   NAME-p.y Class:PAUTO DictIndex:10 Offset:0 OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:2
.   .   .   DCL # words.go:82:5
.   .   .   .   NAME-p.ok3 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:82:5
.   .   AS2 Def tc(1) # words.go:82:9
.   .   AS2-Lhs
.   .   .   NAME-p.y Class:PAUTO DictIndex:10 Offset:0 OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:2
.   .   .   NAME-p.ok3 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:82:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # words.go:82:9
.   .   .   .   .   .   NAME-p..autotmp_26 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:9
.   .   .   .   .   DCL # words.go:82:9
.   .   .   .   .   .   NAME-p..autotmp_27 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:82:9
.   .   .   .   AS2DOTTYPE Def tc(1) # words.go:82:9
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_26 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:9
.   .   .   .   .   NAME-p..autotmp_27 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:82:9
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 INTER-interface { N(go.shape.string) } tc(1) # words.go:82:13
.   .   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used INTER-interface { M() } tc(1) # words.go:61:66
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # words.go:82:13
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface { M() } Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:82:15
.   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:82:15
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:82:15
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   LITERAL-9 int tc(1) # words.go:82:15
.   .   .   CONVNOP INTER-interface { N(go.shape.string) } tc(1) # words.go:82:5
.   .   .   .   NAME-p..autotmp_26 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:9
.   .   .   NAME-p..autotmp_27 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # words.go:82:9
.   .   SWITCH tc(1) # words.go:83:2
.   .   SWITCH-Tag
.   .   .   TYPESW # words.go:83:18
.   .   .   TYPESW-Tag
.   .   .   .   NONAME-p.z # words.go:83:9
.   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   SWITCH-Cases
.   .   .   CASE # words.go:84:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.z Class:PAUTO DictIndex:1 Offset:0 OnStack go.shape.int tc(1) # words.go:84:7
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE go.shape.int tc(1) # words.go:84:7
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:84:7
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:84:7
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:84:7
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # words.go:84:7
.   .   .   CASE # words.go:85:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.z Class:PAUTO DictIndex:11 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:85:9
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE SLICE-[]go.shape.string tc(1) # words.go:85:7
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:85:7
.   .   .   .   .   .   INDEX uintptr tc(1) # words.go:85:7
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:85:7
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   LITERAL-10 int tc(1) # words.go:85:7
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # words.go:86:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # words.go:14:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # words.go:86:10
.   .   .   .   .   .   NAME-p.z Class:PAUTO DictIndex:11 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:85:9
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:86:10
.   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:86:10
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:86:10
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   LITERAL-10 int tc(1) # words.go:86:10
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:86:10
.   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:86:10
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:86:10
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   LITERAL-10 int tc(1) # words.go:86:10
.   .   AS-init
.   .   .   DCL # words.go:88:2
.   .   .   .   NAME-p.f Class:PAUTO DictIndex:12 Offset:0 OnStack Used FUNC-func(go.shape.string) any tc(1) # words.go:88:2
.   .   AS Def tc(1) # words.go:88:4
.   .   .   NAME-p.f Class:PAUTO DictIndex:12 Offset:0 OnStack Used FUNC-func(go.shape.string) any tc(1) # words.go:88:2
.   .   .   CLOSURE fnName(p.held[go.shape.int,go.shape.string,go.shape.[]string].func1) FUNC-func(go.shape.string) any tc(1) # words.go:88:7
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.held[go.shape.int,go.shape.string,go.shape.[]string].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure FUNC-func(go.shape.string) any tc(1) # words.go:88:7
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.w Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:88:12
.   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # words.go:88:17
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   DCLFUNC-body
.   .   .   .   .   RETURN tc(1) # words.go:88:23
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # words.go:88:30
.   .   .   .   .   .   .   NAME-p.w Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:88:12
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:88:30
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:88:30
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:88:30
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:88:30
.   .   PRINTLN tc(1) # words.go:89:9
.   .   PRINTLN-Args
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:68:5
.   .   .   NAME-p.ok2 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:81:5
.   .   .   NAME-p.ok3 Class:PAUTO Offset:0 OnStack Used bool tc(1) # words.go:82:5
.   .   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:6
.   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # words.go:78:9
.   .   .   LEN int tc(1) # words.go:89:33
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used SLICE-[]go.shape.string tc(1) # words.go:70:2
.   .   .   NAME-p.c Class:PAUTO DictIndex:7 Offset:0 OnStack Used CHAN-chan go.shape.string tc(1) # words.go:71:2
.   .   .   NAME-p.p Class:PAUTO DictIndex:8 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:72:2
.   .   .   NAME-p.q Class:PAUTO DictIndex:9 Offset:0 OnStack Used MAP-map[go.shape.int]go.shape.string tc(1) # words.go:73:2
.   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:81:2
.   .   .   NAME-p.y Class:PAUTO DictIndex:10 Offset:0 OnStack Used INTER-interface { N(go.shape.string) } tc(1) # words.go:82:2
.   .   .   NAME-p.f Class:PAUTO DictIndex:12 Offset:0 OnStack Used FUNC-func(go.shape.string) any tc(1) # words.go:88:2
.   .   RETURN tc(1) # words.go:90:2
.   .   RETURN-Results
.   .   .   CONVIFACE Implicit any tc(1) # words.go:90:12
.   .   .   .   NEW PTR-*go.shape.string tc(1) # words.go:90:12
.   .   .   .   .   DYNAMICTYPE go.shape.string tc(1) # words.go:90:13
.   .   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:90:13
.   .   .   .   .   .   .   INDEX uintptr tc(1) # words.go:90:13
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:90:13
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:90:13
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:90:12
.   .   .   .   .   INDEX uintptr tc(1) # words.go:90:12
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:90:12
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-12 int tc(1) # words.go:90:12
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:90:12
.   .   .   .   .   INDEX uintptr tc(1) # words.go:90:12
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:90:12
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-12 int tc(1) # words.go:90:12
.   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used go.shape.[]string tc(1) # words.go:61:50
escAnalyze
.   DCLFUNC esc(no) p.held[go.shape.int,go.shape.string,go.shape.[]string].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure FUNC-func(go.shape.string) any tc(1) # words.go:88:7
.   DCLFUNC-Dcl
.   .   NAME-p.w Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:88:12
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # words.go:88:17
.   DCLFUNC-ClosureVars
.   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   DCLFUNC-body
.   .   RETURN tc(1) # words.go:88:23
.   .   RETURN-Results
.   .   .   CONVIFACE Implicit any tc(1) # words.go:88:30
.   .   .   .   NAME-p.w Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # words.go:88:12
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:88:30
.   .   .   .   .   INDEX uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:88:30
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # words.go:88:30
.   .   .   .   .   INDEX uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   DEREF Implicit ARRAY-[22]uintptr tc(1) # words.go:88:30
.   .   .   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   LITERAL-1 int tc(1) # words.go:88:30
./words.go:62:7:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: sink = v
./words.go:62:9: v escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:62:9:   flow: {heap} ← &{storage for v}:
./words.go:62:9:     from v (spill) at ./words.go:62:9
./words.go:62:9:     from sink = v (assign) at ./words.go:62:7
./words.go:63:7:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: sink = s
./words.go:63:9: s escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:63:9:   flow: {heap} ← &{storage for s}:
./words.go:63:9:     from s (spill) at ./words.go:63:9
./words.go:63:9:     from sink = s (assign) at ./words.go:63:7
./words.go:64:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: s = append(s, v)
./words.go:65:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: s = append(s, s...)
./words.go:66:6:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: copy(s, s)
./words.go:67:7:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: m[k] = v
./words.go:68:8:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: _, ok := go.shape.string(.autotmp_9), .autotmp_10
./words.go:68:5:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var ok bool
./words.go:68:8:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: .autotmp_9, .autotmp_10 := m[k]
./words.go:68:8:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var .autotmp_9 go.shape.string
./words.go:68:8:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var .autotmp_10 bool
./words.go:69:8:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: delete(m, k)
./words.go:70:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: n := make([]go.shape.string, 3)
./words.go:70:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var n []go.shape.string
./words.go:71:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: c := make(chan go.shape.string)
./words.go:71:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var c chan go.shape.string
./words.go:72:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: p := make(map[go.shape.int]go.shape.string)
./words.go:72:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var p map[go.shape.int]go.shape.string
./words.go:73:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: q := map[go.shape.int]go.shape.string{...}
./words.go:73:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var q map[go.shape.int]go.shape.string
./words.go:74:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: o := []any{...}
./words.go:74:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var o []any
./words.go:75:14:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: for loop
./words.go:75:6:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var a go.shape.int
./words.go:75:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var b go.shape.string
./words.go:76:14:[2] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: sink, o[0] = a, b
./words.go:76:16: a escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:76:16:   flow: {heap} ← &{storage for a}:
./words.go:76:16:     from a (spill) at ./words.go:76:16
./words.go:76:16:     from sink, o[0] = a, b (assign-pair) at ./words.go:76:14
./words.go:76:19: b escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:76:19:   flow: {heap} ← &{storage for b}:
./words.go:76:19:     from b (spill) at ./words.go:76:19
./words.go:76:19:     from sink, o[0] = a, b (assign-pair) at ./words.go:76:14
./words.go:78:6:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: a = <nil>
./words.go:78:6:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var a any
./words.go:78:6:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: b = <nil>
./words.go:78:6:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var b any
./words.go:79:13:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: for loop
./words.go:81:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: x, ok2 := go.shape.string(.autotmp_22), .autotmp_23
./words.go:81:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var x go.shape.string
./words.go:81:5:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var ok2 bool
./words.go:81:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: .autotmp_22, .autotmp_23 := <node DYNAMICDOTTYPE2>
./words.go:81:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var .autotmp_22 go.shape.string
./words.go:81:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var .autotmp_23 bool
./words.go:82:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: y, ok3 := (interface { N(go.shape.string) })(.autotmp_26), .autotmp_27
./words.go:82:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var y interface { N(go.shape.string) }
./words.go:82:5:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var ok3 bool
./words.go:82:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: .autotmp_26, .autotmp_27 := <node DYNAMICDOTTYPE2>
./words.go:82:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var .autotmp_26 interface { N(go.shape.string) }
./words.go:82:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var .autotmp_27 bool
./words.go:83:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: switch statement
./words.go:86:8:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: sink = z
./words.go:86:10: z escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:86:10:   flow: {heap} ← &{storage for z}:
./words.go:86:10:     from z (spill) at ./words.go:86:10
./words.go:86:10:     from sink = z (assign) at ./words.go:86:8
./words.go:88:4:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: f := func literal
./words.go:88:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: var f func(go.shape.string) any
./words.go:88:23:[1] held[go.shape.int,go.shape.string,go.shape.[]string].func1 stmt: return w
./words.go:89:9:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: println(ok, ok2, ok3, a, b, len(n), c, p, q, x, y, f)
./words.go:90:2:[1] held[go.shape.int,go.shape.string,go.shape.[]string] stmt: return new(<node DYNAMICTYPE>), s
./words.go:61:6: held[go.shape.int,go.shape.string,go.shape.[]string] capturing by value: .dict (addr=false assign=false width=8)
./words.go:61:45: parameter v leaks to {heap} for held[go.shape.int,go.shape.string,go.shape.[]string] with derefs=0:
./words.go:61:45:   flow: {heap} ← v:
./words.go:61:45:     from append(s, v) (call parameter) at ./words.go:64:12
./words.go:61:50: parameter s leaks to {heap} for held[go.shape.int,go.shape.string,go.shape.[]string] with derefs=1:
./words.go:61:50:   flow: {heap} ← *s:
./words.go:61:50:     from append(s, s...) (call parameter) at ./words.go:65:12
./words.go:61:50:     from append(s, s...) (appended slice...) at ./words.go:65:12
./words.go:61:55: parameter m leaks to {storage for b} for held[go.shape.int,go.shape.string,go.shape.[]string] with derefs=1:
./words.go:61:55:   flow: {temp} ← m:
./words.go:61:55:   flow: b ← *{temp}:
./words.go:61:55:     from for loop (range-deref) at ./words.go:75:14
./words.go:61:55:   flow: {storage for b} ← b:
./words.go:61:55:     from b (interface-converted) at ./words.go:76:19
./words.go:61:50: parameter s leaks to {storage for s} for held[go.shape.int,go.shape.string,go.shape.[]string] with derefs=0:
./words.go:61:50:   flow: {storage for s} ← s:
./words.go:61:50:     from s (interface-converted) at ./words.go:63:9
./words.go:64:12: append(s, v) escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:64:12:   flow: s ← &{storage for append(s, v)}:
./words.go:64:12:     from append(s, v) (spill) at ./words.go:64:12
./words.go:64:12:     from s = append(s, v) (assign) at ./words.go:64:4
./words.go:64:12:   flow: {storage for s} ← s:
./words.go:64:12:     from s (interface-converted) at ./words.go:63:9
./words.go:65:12: append(s, s...) escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:65:12:   flow: s ← &{storage for append(s, s...)}:
./words.go:65:12:     from append(s, s...) (spill) at ./words.go:65:12
./words.go:65:12:     from s = append(s, s...) (assign) at ./words.go:65:4
./words.go:65:12:   flow: {storage for s} ← s:
./words.go:65:12:     from s (interface-converted) at ./words.go:63:9
./words.go:61:45: parameter v leaks to {storage for v} for held[go.shape.int,go.shape.string,go.shape.[]string] with derefs=0:
./words.go:61:45:   flow: {storage for v} ← v:
./words.go:61:45:     from v (interface-converted) at ./words.go:62:9
./words.go:88:30: w escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string].func1:
./words.go:88:30:   flow: ~r0 ← &{storage for w}:
./words.go:88:30:     from w (spill) at ./words.go:88:30
./words.go:88:30:     from return w (return) at ./words.go:88:23
./words.go:88:12: parameter w leaks to {storage for w} for held[go.shape.int,go.shape.string,go.shape.[]string].func1 with derefs=0:
./words.go:88:12:   flow: {storage for w} ← w:
./words.go:88:12:     from w (interface-converted) at ./words.go:88:30
./words.go:61:50: parameter s leaks to ~r1 for held[go.shape.int,go.shape.string,go.shape.[]string] with derefs=0:
./words.go:61:50:   flow: ~r1 ← s:
./words.go:61:50:     from return new(<node DYNAMICTYPE>), s (return) at ./words.go:90:2
./words.go:90:12: new(<node DYNAMICTYPE>) escapes to heap in held[go.shape.int,go.shape.string,go.shape.[]string]:
./words.go:90:12:   flow: ~r0 ← &{storage for new(<node DYNAMICTYPE>)}:
./words.go:90:12:     from new(<node DYNAMICTYPE>) (spill) at ./words.go:90:12
./words.go:90:12:     from new(<node DYNAMICTYPE>) (interface-converted) at ./words.go:90:12
./words.go:90:12:     from return new(<node DYNAMICTYPE>), s (return) at ./words.go:90:2
./words.go:62:9: v escapes to heap
./words.go:63:9: s escapes to heap
./words.go:64:12: append escapes to heap
./words.go:65:12: append escapes to heap
./words.go:70:11: make([]go.shape.string, 3) does not escape
./words.go:72:11: make(map[go.shape.int]go.shape.string) does not escape
./words.go:73:14: map[go.shape.int]go.shape.string{...} does not escape
./words.go:74:12: []any{...} does not escape
./words.go:74:13: k does not escape
./words.go:74:16: v does not escape
./words.go:74:19: 1 does not escape
./words.go:76:16: a escapes to heap
./words.go:76:19: b escapes to heap
./words.go:86:10: z escapes to heap
./words.go:88:7: func literal does not escape
./words.go:88:30: w escapes to heap
./words.go:90:12: new(<node DYNAMICTYPE>) escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.use ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() tc(1) # words.go:93:6
.   DCLFUNC-body
.   .   CALLFUNC STRUCT-struct { any; go.shape.[]string } tc(1) # words.go:94:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.held[go.shape.int,go.shape.string,go.shape.[]string] Class:PFUNC Offset:0 Used FUNC-func(*[22]uintptr, go.shape.int, go.shape.string, go.shape.[]string, map[go.shape.int]go.shape.string, interface { M() }) (any, go.shape.[]string) tc(1) # words.go:61:6
.   .   CALLFUNC-Args
.   .   .   ADDR PTR-*[22]uintptr tc(1) # words.go:94:2
.   .   .   .   NAME-p..dict.held[int,string,[]string] Class:PEXTERN Offset:0 Addrtaken ARRAY-[22]uintptr tc(1) # <autogenerated>:1:0
.   .   .   LITERAL-1 int tc(1) # words.go:94:7
.   .   .   LITERAL-"a" string tc(1) # words.go:94:10
.   .   .   SLICELIT SLICE-[]string tc(1) # words.go:94:23
.   .   .   NIL MAP-map[int]string tc(1) # words.go:94:27
.   .   .   NIL INTER-interface { M() } tc(1) # words.go:94:32
./words.go:94:6:[1] use stmt: held[go.shape.int,go.shape.string,go.shape.[]string](&.dict.held[int,string,[]string], 1, "a", []string{}, nil, nil)
./words.go:94:23: []string{} escapes to heap in use:
./words.go:94:23:   flow: {heap} ← &{storage for []string{}}:
./words.go:94:23:     from []string{} (spill) at ./words.go:94:23
./words.go:94:23:     from held[go.shape.int,go.shape.string,go.shape.[]string](&.dict.held[int,string,[]string], 1, "a", []string{}, nil, nil) (call parameter) at ./words.go:94:6
./words.go:94:23: []string{} escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.held[int,string,[]string] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(int, string, []string, map[int]string, interface { M() }) (any, []string) tc(1) # words.go:61:6
.   DCLFUNC-Dcl
.   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used int tc(1) # words.go:61:40
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used string tc(1) # words.go:61:45
.   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used SLICE-[]string tc(1) # words.go:61:50
.   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[int]string tc(1) # words.go:61:55
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used INTER-interface { M() } tc(1) # words.go:61:66
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # words.go:61:87
.   .   NAME-p.~r1 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack SLICE-[]string tc(1) # words.go:61:92
.   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # words.go:61:6
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.[]string tc(1) # words.go:61:6
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # words.go:61:6
.   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # words.go:61:6
.   .   .   .   DCL # words.go:61:6
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.[]string tc(1) # words.go:61:6
.   .   .   AS2FUNC tc(1) # words.go:61:6
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # words.go:61:6
.   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.[]string tc(1) # words.go:61:6
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { any; go.shape.[]string } tc(1) # words.go:61:6
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.held[go.shape.int,go.shape.string,go.shape.[]string] Class:PFUNC Offset:0 Used FUNC-func(*[22]uintptr, go.shape.int, go.shape.string, go.shape.[]string, map[go.shape.int]go.shape.string, interface { M() }) (any, go.shape.[]string) tc(1) # words.go:61:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   ADDR PTR-*[22]uintptr tc(1) # words.go:61:6
.   .   .   .   .   .   NAME-p..dict.held[int,string,[]string] Class:PEXTERN Offset:0 Addrtaken ARRAY-[22]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.k Class:PPARAM DictIndex:1 Offset:0 OnStack Used int tc(1) # words.go:61:40
.   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used string tc(1) # words.go:61:45
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:3 Offset:0 OnStack Used SLICE-[]string tc(1) # words.go:61:50
.   .   .   .   .   NAME-p.m Class:PPARAM DictIndex:4 Offset:0 OnStack Used MAP-map[int]string tc(1) # words.go:61:55
.   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used INTER-interface { M() } tc(1) # words.go:61:66
.   .   RETURN tc(1) # words.go:61:6
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # words.go:61:6
.   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.[]string tc(1) # words.go:61:6
./words.go:61:6:[1] held[int,string,[]string] stmt: return .autotmp_7, .autotmp_8
./words.go:61:6:[1] held[int,string,[]string] stmt: .autotmp_7, .autotmp_8 = held[go.shape.int,go.shape.string,go.shape.[]string](&.dict.held[int,string,[]string], k, v, s, m, i)
./words.go:61:6:[1] held[int,string,[]string] stmt: var .autotmp_7 any
./words.go:61:6:[1] held[int,string,[]string] stmt: var .autotmp_8 go.shape.[]string
./words.go:61:45: parameter v leaks to {heap} for held[int,string,[]string] with derefs=0:
./words.go:61:45:   flow: {heap} ← v:
./words.go:61:45:     from held[go.shape.int,go.shape.string,go.shape.[]string](&.dict.held[int,string,[]string], k, v, s, m, i) (call parameter) at ./words.go:61:6
./words.go:61:50: parameter s leaks to {heap} for held[int,string,[]string] with derefs=0:
./words.go:61:50:   flow: {heap} ← s:
./words.go:61:50:     from held[go.shape.int,go.shape.string,go.shape.[]string](&.dict.held[int,string,[]string], k, v, s, m, i) (call parameter) at ./words.go:61:6
./words.go:61:55: parameter m leaks to {heap} for held[int,string,[]string] with derefs=1:
./words.go:61:55:   flow: {heap} ← *m:
./words.go:61:55:     from held[go.shape.int,go.shape.string,go.shape.[]string](&.dict.held[int,string,[]string], k, v, s, m, i) (call parameter) at ./words.go:61:6
escAnalyze
.   DCLFUNC esc(no) p.I.M ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(I) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.I tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.M FUNC-method(*struct {}) func() tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.I tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] I.M stmt: ~p0.M()
<autogenerated>:1: parameter ~p0 leaks to {heap} for I.M with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.M() (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.J.M ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(J) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.J tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.M FUNC-method(*struct {}) func() tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.J tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] J.M stmt: ~p0.M()
<autogenerated>:1: parameter ~p0 leaks to {heap} for J.M with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.M() (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.J.N ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(J) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.J tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.N FUNC-method(*struct {}) func() tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.J tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] J.N stmt: ~p0.N()
<autogenerated>:1: parameter ~p0 leaks to {heap} for J.N with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.N() (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*T).M ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*T) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # words.go:11:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # words.go:11:7
.   .   .   .   NIL PTR-*T tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.M FUNC-func(T) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # words.go:9:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # words.go:11:7
<autogenerated>:1:[1] (*T).M stmt: if t == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*T).M stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*T).M stmt: T.M(t)
escAnalyze
.   DCLFUNC esc(no) interface { M() }.M ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(interface { M() }) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { M() } tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.M FUNC-method(*struct {}) func() tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { M() } tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] interface { M() }.M stmt: ~p0.M()
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { M() }.M with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.M() (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) interface { N(string) }.N ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(interface { N(string) }) func(string) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { N(string) } tc(1) # <autogenerated>:1:0
.   .   NAME-~p1 Class:PPARAM Offset:0 OnStack Used string tc(1) # words.go:82:28
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.N FUNC-method(*struct {}) func(string) tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { N(string) } tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Args
.   .   .   NAME-~p1 Class:PPARAM Offset:0 OnStack Used string tc(1) # words.go:82:28
<autogenerated>:1:[1] interface { N(string) }.N stmt: ~p0.N(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { N(string) }.N with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.N(~p1) (call parameter) at <autogenerated>:1
./words.go:82:28: parameter ~p1 leaks to {heap} for interface { N(string) }.N with derefs=0:
./words.go:82:28:   flow: {heap} ← ~p1:
./words.go:82:28:     from ~p0.N(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) interface { N(go.shape.string) }.N ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(interface { N(go.shape.string) }) func(go.shape.string) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { N(go.shape.string) } tc(1) # <autogenerated>:1:0
.   .   NAME-~p1 Class:PPARAM Offset:0 OnStack Used go.shape.string tc(1) # words.go:82:28
.   DCLFUNC-body
.   .   CALLINTER tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.N FUNC-method(*struct {}) func(go.shape.string) tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-~p0 Class:PPARAM Offset:0 OnStack Used INTER-interface { N(go.shape.string) } tc(1) # <autogenerated>:1:0
.   .   CALLINTER-Args
.   .   .   NAME-~p1 Class:PPARAM Offset:0 OnStack Used go.shape.string tc(1) # words.go:82:28
<autogenerated>:1:[1] interface { N(go.shape.string) }.N stmt: ~p0.N(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { N(go.shape.string) }.N with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.N(~p1) (call parameter) at <autogenerated>:1
./words.go:82:28: parameter ~p1 leaks to {heap} for interface { N(go.shape.string) }.N with derefs=0:
./words.go:82:28:   flow: {heap} ← ~p1:
./words.go:82:28:     from ~p0.N(~p1) (call parameter) at <autogenerated>:1
