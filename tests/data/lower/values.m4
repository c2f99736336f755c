# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.several ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() (int, error, Named) tc(1) # values.go:20:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # values.go:20:17
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # values.go:20:22
.   .   NAME-p.~r2 Class:PPARAMOUT Offset:0 OnStack p.Named tc(1) # values.go:20:29
.   DCLFUNC-body
.   .   RETURN tc(1) # values.go:20:38
.   .   RETURN-Results
.   .   .   LITERAL-1 int tc(1) # values.go:20:45
.   .   .   NIL error tc(1) # values.go:20:48
.   .   .   LITERAL-"x" p.Named tc(1) # values.go:20:53
./values.go:20:38:[1] several stmt: return 1, nil, Named("x")
escAnalyze
.   DCLFUNC esc(no) p.several2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() (int, error) tc(1) # values.go:36:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # values.go:36:18
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # values.go:36:23
.   DCLFUNC-body
.   .   RETURN tc(1) # values.go:36:32
.   .   RETURN-Results
.   .   .   LITERAL-0 int tc(1) # values.go:36:39
.   .   .   NIL error tc(1) # values.go:36:42
./values.go:36:32:[1] several2 stmt: return 0, nil
escAnalyze
.   DCLFUNC esc(no) p.lists ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(map[string]*int, chan Named, any) (int, error) tc(1) # values.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]*int tc(1) # values.go:22:12
.   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan Named tc(1) # values.go:22:31
.   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # values.go:22:45
.   .   NAME-p.n Class:PPARAMOUT Offset:0 OnStack int tc(1) # values.go:22:53
.   .   NAME-p.err Class:PPARAMOUT Offset:0 OnStack Used error tc(1) # values.go:22:60
.   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # values.go:23:6
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:24:6
.   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # values.go:25:8
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:25:8
.   .   NAME-p.s Class:PAUTO Offset:0 OnStack Used p.Named tc(1) # values.go:26:2
.   .   NAME-p.got Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:26:5
.   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:26:9
.   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:26:9
.   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:27:15
.   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:27:15
.   .   NAME-p..autotmp_15 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:27:15
.   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:28:2
.   .   NAME-p.is Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:28:5
.   .   NAME-p..autotmp_18 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Iface tc(1) # values.go:28:8
.   .   NAME-p..autotmp_19 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:28:8
.   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # values.go:29:6
.   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # values.go:29:9
.   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:29:6
.   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:29:6
.   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:33:2
.   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:33:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # values.go:23:6
.   .   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # values.go:23:6
.   .   AS tc(1) # values.go:23:6
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # values.go:23:6
.   .   AS-init
.   .   .   DCL # values.go:24:6
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:24:6
.   .   AS tc(1) # values.go:24:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:24:6
.   .   AS2 tc(1) # values.go:25:8
.   .   AS2-Lhs
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # values.go:23:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:24:6
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2MAPR-init
.   .   .   .   .   DCL # values.go:25:8
.   .   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # values.go:25:8
.   .   .   .   .   DCL # values.go:25:8
.   .   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:25:8
.   .   .   .   AS2MAPR Def tc(1) # values.go:25:8
.   .   .   .   AS2MAPR-Lhs
.   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # values.go:25:8
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:25:8
.   .   .   .   AS2MAPR-Rhs
.   .   .   .   .   INDEXMAP PTR-*int tc(1) # values.go:25:11
.   .   .   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[string]*int tc(1) # values.go:22:12
.   .   .   .   .   .   LITERAL-"k" string tc(1) # values.go:25:12
.   .   .   .   .   INDEXMAP-RType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:25:11
.   .   .   .   .   .   .   LINKSYMOFFSET-type:map[string]*int Offset:0 uint8 tc(1)
.   .   .   CONVNOP PTR-*int tc(1) # values.go:24:6
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # values.go:25:8
.   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:25:8
.   .   AS2-init
.   .   .   DCL # values.go:26:2
.   .   .   .   NAME-p.s Class:PAUTO Offset:0 OnStack Used p.Named tc(1) # values.go:26:2
.   .   .   DCL # values.go:26:5
.   .   .   .   NAME-p.got Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:26:5
.   .   AS2 Def tc(1) # values.go:26:9
.   .   AS2-Lhs
.   .   .   NAME-p.s Class:PAUTO Offset:0 OnStack Used p.Named tc(1) # values.go:26:2
.   .   .   NAME-p.got Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:26:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2RECV-init
.   .   .   .   .   DCL # values.go:26:9
.   .   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:26:9
.   .   .   .   .   DCL # values.go:26:9
.   .   .   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:26:9
.   .   .   .   AS2RECV Def tc(1) # values.go:26:9
.   .   .   .   AS2RECV-Lhs
.   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:26:9
.   .   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:26:9
.   .   .   .   AS2RECV-Rhs
.   .   .   .   .   RECV p.Named tc(1) # values.go:26:12
.   .   .   .   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan Named tc(1) # values.go:22:31
.   .   .   CONVNOP p.Named tc(1) # values.go:26:5
.   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:26:9
.   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:26:9
.   .   AS2 tc(1) # values.go:27:15
.   .   AS2-Lhs
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   NAME-p.err Class:PPARAMOUT Offset:0 OnStack Used error tc(1) # values.go:22:60
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   AS2-Rhs
.   .   .   CONVIFACE-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # values.go:27:15
.   .   .   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:27:15
.   .   .   .   .   DCL # values.go:27:15
.   .   .   .   .   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:27:15
.   .   .   .   .   DCL # values.go:27:15
.   .   .   .   .   .   NAME-p..autotmp_15 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:27:15
.   .   .   .   AS2FUNC Def tc(1) # values.go:27:15
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:27:15
.   .   .   .   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:27:15
.   .   .   .   .   NAME-p..autotmp_15 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Named tc(1) # values.go:27:15
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   CALLFUNC STRUCT-struct { int; error; Named } tc(1) # values.go:27:24
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.several Class:PFUNC Offset:0 Used FUNC-func() (int, error, Named) tc(1) # values.go:20:6
.   .   .   CONVIFACE Implicit any tc(1) # values.go:27:15
.   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:27:15
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:27:15
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:27:15
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:27:15
.   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   AS2-init
.   .   .   DCL # values.go:28:2
.   .   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:28:2
.   .   .   DCL # values.go:28:5
.   .   .   .   NAME-p.is Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:28:5
.   .   AS2 Def tc(1) # values.go:28:8
.   .   AS2-Lhs
.   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:28:2
.   .   .   NAME-p.is Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:28:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # values.go:28:8
.   .   .   .   .   .   NAME-p..autotmp_18 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Iface tc(1) # values.go:28:8
.   .   .   .   .   DCL # values.go:28:8
.   .   .   .   .   .   NAME-p..autotmp_19 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:28:8
.   .   .   .   AS2DOTTYPE Def tc(1) # values.go:28:8
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_18 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Iface tc(1) # values.go:28:8
.   .   .   .   .   NAME-p..autotmp_19 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:28:8
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DOTTYPE2 p.Iface tc(1) # values.go:28:12
.   .   .   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used any tc(1) # values.go:22:45
.   .   .   CONVNOP p.Iface tc(1) # values.go:28:5
.   .   .   .   NAME-p..autotmp_18 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.Iface tc(1) # values.go:28:8
.   .   .   NAME-p..autotmp_19 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # values.go:28:8
.   .   AS2-init
.   .   .   DCL # values.go:29:6
.   .   .   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # values.go:29:6
.   .   .   DCL # values.go:29:9
.   .   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # values.go:29:9
.   .   AS2 Def tc(1) # values.go:29:6
.   .   AS2-Lhs
.   .   .   NAME-p.a Class:PAUTO Offset:0 OnStack Used any tc(1) # values.go:29:6
.   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used any tc(1) # values.go:29:9
.   .   AS2-Rhs
.   .   .   CONVIFACE-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # values.go:29:6
.   .   .   .   .   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:29:6
.   .   .   .   .   DCL # values.go:29:6
.   .   .   .   .   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:29:6
.   .   .   .   AS2FUNC Def tc(1) # values.go:29:6
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:29:6
.   .   .   .   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:29:6
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   CALLFUNC STRUCT-struct { int; error } tc(1) # values.go:29:25
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.several2 Class:PFUNC Offset:0 Used FUNC-func() (int, error) tc(1) # values.go:36:6
.   .   .   CONVIFACE Implicit any tc(1) # values.go:29:6
.   .   .   .   NAME-p..autotmp_22 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:29:6
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:29:6
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:29:6
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE Implicit any tc(1) # values.go:29:6
.   .   .   .   NAME-p..autotmp_23 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:29:6
.   .   AS2 tc(1) # values.go:30:7
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   AS2-Rhs
.   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   AS2 tc(1) # values.go:31:16
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   AS2-Rhs
.   .   .   NAME-p.v Class:PAUTO Offset:0 OnStack Used PTR-*int tc(1) # values.go:23:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:24:6
.   .   .   NAME-p.s Class:PAUTO Offset:0 OnStack Used p.Named tc(1) # values.go:26:2
.   .   .   NAME-p.got Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:26:5
.   .   .   NAME-p.is Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:28:5
.   .   AS tc(1) # values.go:32:4
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.t Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:28:2
.   .   RETURN tc(1) # values.go:33:2
.   .   RETURN-Results
.   .   .   CONVNOP-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # values.go:33:2
.   .   .   .   .   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:33:2
.   .   .   .   .   DCL # values.go:33:2
.   .   .   .   .   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:33:2
.   .   .   .   AS2FUNC Def tc(1) # values.go:33:2
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:33:2
.   .   .   .   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:33:2
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   CALLFUNC STRUCT-struct { int; error } tc(1) # values.go:33:17
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.several2 Class:PFUNC Offset:0 Used FUNC-func() (int, error) tc(1) # values.go:36:6
.   .   .   CONVNOP int tc(1) # values.go:29:9
.   .   .   .   NAME-p..autotmp_24 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # values.go:33:2
.   .   .   NAME-p..autotmp_25 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # values.go:33:2
./values.go:23:6:[1] lists stmt: v = <nil>
./values.go:23:6:[1] lists stmt: var v *int
./values.go:24:6:[1] lists stmt: ok = <nil>
./values.go:24:6:[1] lists stmt: var ok bool
./values.go:25:8:[1] lists stmt: v, ok = (*int)(.autotmp_7), .autotmp_8
./values.go:25:8:[1] lists stmt: .autotmp_7, .autotmp_8 := m["k"]
./values.go:25:8:[1] lists stmt: var .autotmp_7 *int
./values.go:25:8:[1] lists stmt: var .autotmp_8 bool
./values.go:26:9:[1] lists stmt: s, got := Named(.autotmp_11), .autotmp_12
./values.go:26:2:[1] lists stmt: var s Named
./values.go:26:5:[1] lists stmt: var got bool
./values.go:26:9:[1] lists stmt: .autotmp_11, .autotmp_12 := <-c
./values.go:26:9:[1] lists stmt: var .autotmp_11 Named
./values.go:26:9:[1] lists stmt: var .autotmp_12 bool
./values.go:27:15:[1] lists stmt: sink, err, _ = .autotmp_13, .autotmp_14, 0
./values.go:27:15:[1] lists stmt: .autotmp_13, .autotmp_14, .autotmp_15 := several()
./values.go:27:15:[1] lists stmt: var .autotmp_13 int
./values.go:27:15:[1] lists stmt: var .autotmp_14 error
./values.go:27:15:[1] lists stmt: var .autotmp_15 Named
./values.go:27:15: .autotmp_13 escapes to heap in lists:
./values.go:27:15:   flow: {heap} ← &{storage for .autotmp_13}:
./values.go:27:15:     from .autotmp_13 (spill) at ./values.go:27:15
./values.go:27:15:     from sink, err, _ = .autotmp_13, .autotmp_14, 0 (assign-pair) at ./values.go:27:15
./values.go:28:8:[1] lists stmt: t, is := Iface(.autotmp_18), .autotmp_19
./values.go:28:2:[1] lists stmt: var t Iface
./values.go:28:5:[1] lists stmt: var is bool
./values.go:28:8:[1] lists stmt: .autotmp_18, .autotmp_19 := e.(Iface)
./values.go:28:8:[1] lists stmt: var .autotmp_18 Iface
./values.go:28:8:[1] lists stmt: var .autotmp_19 bool
./values.go:29:6:[1] lists stmt: a, b := .autotmp_22, .autotmp_23
./values.go:29:6:[1] lists stmt: var a any
./values.go:29:9:[1] lists stmt: var b any
./values.go:29:6:[1] lists stmt: .autotmp_22, .autotmp_23 := several2()
./values.go:29:6:[1] lists stmt: var .autotmp_22 int
./values.go:29:6:[1] lists stmt: var .autotmp_23 error
./values.go:30:7:[1] lists stmt: _, _ = 0, 0
./values.go:31:16:[1] lists stmt: _, _, _, _, _ = v, ok, s, got, is
./values.go:32:4:[1] lists stmt: _ = t
./values.go:33:2:[1] lists stmt: return int(.autotmp_24), .autotmp_25
./values.go:33:2:[1] lists stmt: .autotmp_24, .autotmp_25 := several2()
./values.go:33:2:[1] lists stmt: var .autotmp_24 int
./values.go:33:2:[1] lists stmt: var .autotmp_25 error
./values.go:22:12: m does not escape
./values.go:22:31: c does not escape
./values.go:22:45: e does not escape
./values.go:27:15: .autotmp_13 escapes to heap
./values.go:29:6: .autotmp_22 does not escape
escAnalyze
.   DCLFUNC esc(no) p.Quote ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(string) string tc(1) # values.go:50:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:50:12
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # values.go:50:22
.   DCLFUNC-body
.   .   RETURN tc(1) # values.go:50:31
.   .   RETURN-Results
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:50:12
./values.go:50:31:[1] Quote stmt: return s
./values.go:50:12: parameter s leaks to ~r0 for Quote with derefs=0:
./values.go:50:12:   flow: ~r0 ← s:
./values.go:50:12:     from return s (return) at ./values.go:50:31
./values.go:50:12: leaking param: s to result ~r0 level=0
escAnalyze
.   DCLFUNC esc(no) p.operators ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(int, int, string, string, float64, *Outer) bool tc(1) # values.go:38:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:16
.   .   NAME-p.y Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:19
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:26
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:29
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used float64 tc(1) # values.go:38:39
.   .   NAME-p.o Class:PPARAM Offset:0 OnStack Used PTR-*Outer tc(1) # values.go:38:50
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # values.go:38:60
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:43:2
.   DCLFUNC-body
.   .   ASOP-ADD AsOp:ADD tc(1) # values.go:39:4
.   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:16
.   .   .   LSH int tc(1) # values.go:39:9
.   .   .   .   NAME-p.y Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:19
.   .   .   .   LITERAL-2 uint tc(1) # values.go:39:12
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # values.go:40:3
.   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:16
.   .   .   LITERAL-1 int tc(1) # values.go:40:3
.   .   ASOP-DIV AsOp:DIV tc(1) # values.go:41:4
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used float64 tc(1) # values.go:38:39
.   .   .   LITERAL-3 float64 tc(1) # values.go:41:7
.   .   ASOP-ADD AsOp:ADD tc(1) # values.go:42:4
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:26
.   .   .   ADDSTR string tc(1) # values.go:42:15
.   .   .   ADDSTR-List
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:29
.   .   .   .   LITERAL-"a" string tc(1) # values.go:42:11
.   .   .   .   CALLFUNC string tc(1) # values.go:42:22
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.Quote Class:PFUNC Offset:0 Used FUNC-func(string) string tc(1) # values.go:50:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:26
.   .   AS-init
.   .   .   DCL # values.go:43:2
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:43:2
.   .   AS Def tc(1) # values.go:43:5
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:43:2
.   .   .   OROR bool tc(1) # values.go:43:27
.   .   .   .   ANDAND bool tc(1) # values.go:43:15
.   .   .   .   .   EQ bool tc(1) # values.go:43:10
.   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:16
.   .   .   .   .   .   NAME-p.y Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:19
.   .   .   .   .   NOT bool tc(1) # values.go:43:18
.   .   .   .   .   .   LT bool tc(1) # values.go:43:22
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:26
.   .   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:29
.   .   .   .   EQ bool tc(1) # values.go:43:35
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # values.go:43:38
.   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:16
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:43:38
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:43:38
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   IF tc(1) # values.go:44:2
.   .   IF-Cond
.   .   .   EQ bool tc(1) # values.go:44:8
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # values.go:43:2
.   .   .   .   LITERAL-true bool tc(1) # values.go:44:11
.   .   IF-Body
.   .   .   RETURN tc(1) # values.go:45:3
.   .   .   RETURN-Results
.   .   .   .   GT bool tc(1) # values.go:45:18
.   .   .   .   .   ADD int tc(1) # values.go:45:13
.   .   .   .   .   .   DOTPTR p.x int tc(1) # values.go:45:11
.   .   .   .   .   .   .   DOTPTR p.Inner Implicit PTR-*Inner tc(1) # values.go:45:11
.   .   .   .   .   .   .   .   NAME-p.o Class:PPARAM Offset:0 OnStack Used PTR-*Outer tc(1) # values.go:38:50
.   .   .   .   .   .   DOT p.n int tc(1) # values.go:45:15
.   .   .   .   .   .   .   DOTPTR p.Pair Implicit p.Pair tc(1) # values.go:45:15
.   .   .   .   .   .   .   .   NAME-p.o Class:PPARAM Offset:0 OnStack Used PTR-*Outer tc(1) # values.go:38:50
.   .   .   .   .   LEN int tc(1) # values.go:45:23
.   .   .   .   .   .   SLICEARR SLICE-[]string tc(1) # values.go:45:30
.   .   .   .   .   .   .   ADDR Implicit PTR-*[3]string tc(1) # values.go:45:30
.   .   .   .   .   .   .   .   DOTPTR p.list ARRAY-[3]string tc(1) # values.go:45:25
.   .   .   .   .   .   .   .   .   NAME-p.o Class:PPARAM Offset:0 OnStack Used PTR-*Outer tc(1) # values.go:38:50
.   .   .   .   .   .   SLICEARR-Low
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # values.go:45:31
.   .   RETURN tc(1) # values.go:47:2
.   .   RETURN-Results
.   .   .   ANDAND bool tc(1) # values.go:47:36
.   .   .   .   NE bool tc(1) # values.go:47:23
.   .   .   .   .   ADDSTR string tc(1) # values.go:47:12
.   .   .   .   .   ADDSTR-List
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:26
.   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:38:29
.   .   .   .   .   .   LITERAL-"bc" string tc(1) # values.go:47:17
.   .   .   .   .   INDEX string tc(1) # values.go:47:32
.   .   .   .   .   .   DOTPTR p.list ARRAY-[3]string tc(1) # values.go:47:27
.   .   .   .   .   .   .   NAME-p.o Class:PPARAM Offset:0 OnStack Used PTR-*Outer tc(1) # values.go:38:50
.   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:38:16
.   .   .   .   NE bool tc(1) # values.go:47:44
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   .   .   NIL any tc(1) # values.go:47:47
./values.go:39:4:[1] operators stmt: x += y << uint(2)
./values.go:40:3:[1] operators stmt: x++
./values.go:41:4:[1] operators stmt: f /= 3
./values.go:42:4:[1] operators stmt: s += t + "a" + Quote(s)
./values.go:43:5:[1] operators stmt: ok := x == y && !(s < t) || sink == x
./values.go:43:2:[1] operators stmt: var ok bool
./values.go:44:2:[1] operators stmt: if ok == true { return o.Inner.x + o.Pair.n > len(o.list[1:]) }
./values.go:45:3:[1] operators stmt: return o.Inner.x + o.Pair.n > len(o.list[1:])
./values.go:47:2:[1] operators stmt: return (s + t + "bc") != o.list[x] && sink != nil
./values.go:38:26: s does not escape
./values.go:38:29: t does not escape
./values.go:38:50: o does not escape
./values.go:42:15: t + "a" + Quote(s) does not escape
./values.go:43:38: x does not escape
./values.go:47:12: s + t + "bc" does not escape
escAnalyze
.   DCLFUNC esc(no) p.conversions ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(string, []byte, []rune, Named, int32, *Pair, Iface) tc(1) # values.go:52:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:52:18
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # values.go:52:28
.   .   NAME-p.r Class:PPARAM Offset:0 OnStack Used SLICE-[]rune tc(1) # values.go:52:38
.   .   NAME-p.n Class:PPARAM Offset:0 OnStack p.Named tc(1) # values.go:52:48
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int32 tc(1) # values.go:52:57
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*Pair tc(1) # values.go:52:66
.   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used p.Iface tc(1) # values.go:52:75
.   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:64:6
.   DCLFUNC-body
.   .   AS tc(1) # values.go:53:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:53:15
.   .   .   .   BYTES2STR string tc(1) # values.go:53:16
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # values.go:52:28
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:53:15
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:53:15
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:54:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:54:15
.   .   .   .   STR2BYTES SLICE-[]byte tc(1) # values.go:54:16
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:52:18
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:54:15
.   .   .   .   .   LINKSYMOFFSET-type:[]uint8 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:54:15
.   .   .   .   .   LINKSYMOFFSET-type:[]uint8 Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:55:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:55:15
.   .   .   .   RUNES2STR string tc(1) # values.go:55:16
.   .   .   .   .   NAME-p.r Class:PPARAM Offset:0 OnStack Used SLICE-[]rune tc(1) # values.go:52:38
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:55:15
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:55:15
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:56:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:56:15
.   .   .   .   SLICELIT Len:3 SLICE-[]rune tc(1) # values.go:56:16
.   .   .   .   SLICELIT-List
.   .   .   .   .   KEY # values.go:56:16
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   LITERAL-0 untyped int tc(1) # values.go:56:16
.   .   .   .   .   .   LITERAL-97 rune tc(1) # values.go:56:16
.   .   .   .   .   KEY # values.go:56:16
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   LITERAL-1 untyped int tc(1) # values.go:56:16
.   .   .   .   .   .   LITERAL-233 rune tc(1) # values.go:56:16
.   .   .   .   .   KEY # values.go:56:16
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   LITERAL-2 untyped int tc(1) # values.go:56:16
.   .   .   .   .   .   LITERAL-65533 rune tc(1) # values.go:56:16
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:56:15
.   .   .   .   .   LINKSYMOFFSET-type:[]int32 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:56:15
.   .   .   .   .   LINKSYMOFFSET-type:[]int32 Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:57:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:57:15
.   .   .   .   RUNESTR string tc(1) # values.go:57:16
.   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int32 tc(1) # values.go:52:57
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:57:15
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:57:15
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:58:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:58:14
.   .   .   .   CONVNOP p.Named tc(1) # values.go:58:15
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used string tc(1) # values.go:52:18
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:58:14
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.Named Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:58:14
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.Named Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:59:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE any tc(1) # values.go:59:13
.   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used p.Iface tc(1) # values.go:52:75
.   .   AS tc(1) # values.go:60:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:60:19
.   .   .   .   SLICE2ARRPTR PTR-*[2]byte tc(1) # values.go:60:20
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # values.go:52:28
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:60:19
.   .   .   .   .   LINKSYMOFFSET-type:*[2]uint8 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:60:19
.   .   .   .   .   LINKSYMOFFSET-type:*[2]uint8 Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:61:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:61:16
.   .   .   .   SLICE2ARR ARRAY-[2]byte tc(1) # values.go:61:17
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # values.go:52:28
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:61:16
.   .   .   .   .   LINKSYMOFFSET-type:[2]uint8 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:61:16
.   .   .   .   .   LINKSYMOFFSET-type:[2]uint8 Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:62:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:62:20
.   .   .   .   ADD float32 tc(1) # values.go:62:20
.   .   .   .   .   CONV float32 tc(1) # values.go:62:17
.   .   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used int32 tc(1) # values.go:52:57
.   .   .   .   .   LITERAL-0.1 float32 tc(1) # values.go:62:29
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:62:20
.   .   .   .   .   LINKSYMOFFSET-type:float32 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:62:20
.   .   .   .   .   LINKSYMOFFSET-type:float32 Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:63:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:63:35
.   .   .   .   CONVNOP STRUCT-struct { a *int; b *int; n int } tc(1) # values.go:63:36
.   .   .   .   .   DEREF p.Pair tc(1) # values.go:63:36
.   .   .   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*Pair tc(1) # values.go:52:66
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:63:35
.   .   .   .   .   LINKSYMOFFSET-type:struct { command-line-arguments.a *int; command-line-arguments.b *int; command-line-arguments.n int } Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:63:35
.   .   .   .   .   LINKSYMOFFSET-type:struct { command-line-arguments.a *int; command-line-arguments.b *int; command-line-arguments.n int } Offset:0 uint8 tc(1)
.   .   AS-init
.   .   .   DCL # values.go:64:6
.   .   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:64:6
.   .   AS Def tc(1) # values.go:64:6
.   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:64:6
.   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used p.Iface tc(1) # values.go:52:75
.   .   AS tc(1) # values.go:65:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:65:9
.   .   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used p.Iface tc(1) # values.go:64:6
./values.go:53:7:[1] conversions stmt: sink = string(b)
./values.go:53:15: string(b) escapes to heap in conversions:
./values.go:53:15:   flow: {heap} ← &{storage for string(b)}:
./values.go:53:15:     from string(b) (spill) at ./values.go:53:15
./values.go:53:15:     from sink = string(b) (assign) at ./values.go:53:7
./values.go:53:16: string(b) escapes to heap in conversions:
./values.go:53:16:   flow: {storage for string(b)} ← &{storage for string(b)}:
./values.go:53:16:     from string(b) (spill) at ./values.go:53:16
./values.go:53:16:     from string(b) (interface-converted) at ./values.go:53:15
./values.go:54:7:[1] conversions stmt: sink = ([]byte)(s)
./values.go:54:15: ([]byte)(s) escapes to heap in conversions:
./values.go:54:15:   flow: {heap} ← &{storage for ([]byte)(s)}:
./values.go:54:15:     from ([]byte)(s) (spill) at ./values.go:54:15
./values.go:54:15:     from sink = ([]byte)(s) (assign) at ./values.go:54:7
./values.go:54:16: ([]byte)(s) escapes to heap in conversions:
./values.go:54:16:   flow: {storage for ([]byte)(s)} ← &{storage for ([]byte)(s)}:
./values.go:54:16:     from ([]byte)(s) (spill) at ./values.go:54:16
./values.go:54:16:     from ([]byte)(s) (interface-converted) at ./values.go:54:15
./values.go:55:7:[1] conversions stmt: sink = string(r)
./values.go:55:15: string(r) escapes to heap in conversions:
./values.go:55:15:   flow: {heap} ← &{storage for string(r)}:
./values.go:55:15:     from string(r) (spill) at ./values.go:55:15
./values.go:55:15:     from sink = string(r) (assign) at ./values.go:55:7
./values.go:55:16: string(r) escapes to heap in conversions:
./values.go:55:16:   flow: {storage for string(r)} ← &{storage for string(r)}:
./values.go:55:16:     from string(r) (spill) at ./values.go:55:16
./values.go:55:16:     from string(r) (interface-converted) at ./values.go:55:15
./values.go:56:7:[1] conversions stmt: sink = []rune{...}
./values.go:56:15: []rune{...} escapes to heap in conversions:
./values.go:56:15:   flow: {heap} ← &{storage for []rune{...}}:
./values.go:56:15:     from []rune{...} (spill) at ./values.go:56:15
./values.go:56:15:     from sink = []rune{...} (assign) at ./values.go:56:7
./values.go:56:16: []rune{...} escapes to heap in conversions:
./values.go:56:16:   flow: {storage for []rune{...}} ← &{storage for []rune{...}}:
./values.go:56:16:     from []rune{...} (spill) at ./values.go:56:16
./values.go:56:16:     from []rune{...} (interface-converted) at ./values.go:56:15
./values.go:57:7:[1] conversions stmt: sink = string(i)
./values.go:57:15: string(i) escapes to heap in conversions:
./values.go:57:15:   flow: {heap} ← &{storage for string(i)}:
./values.go:57:15:     from string(i) (spill) at ./values.go:57:15
./values.go:57:15:     from sink = string(i) (assign) at ./values.go:57:7
./values.go:57:16: string(i) escapes to heap in conversions:
./values.go:57:16:   flow: {storage for string(i)} ← &{storage for string(i)}:
./values.go:57:16:     from string(i) (spill) at ./values.go:57:16
./values.go:57:16:     from string(i) (interface-converted) at ./values.go:57:15
./values.go:58:7:[1] conversions stmt: sink = Named(s)
./values.go:58:14: Named(s) escapes to heap in conversions:
./values.go:58:14:   flow: {heap} ← &{storage for Named(s)}:
./values.go:58:14:     from Named(s) (spill) at ./values.go:58:14
./values.go:58:14:     from sink = Named(s) (assign) at ./values.go:58:7
./values.go:59:7:[1] conversions stmt: sink = any(e)
./values.go:60:7:[1] conversions stmt: sink = (*[2]byte)(b)
./values.go:61:7:[1] conversions stmt: sink = ([2]byte)(b)
./values.go:61:16: ([2]byte)(b) escapes to heap in conversions:
./values.go:61:16:   flow: {heap} ← &{storage for ([2]byte)(b)}:
./values.go:61:16:     from ([2]byte)(b) (spill) at ./values.go:61:16
./values.go:61:16:     from sink = ([2]byte)(b) (assign) at ./values.go:61:7
./values.go:62:7:[1] conversions stmt: sink = float32(i) + float32(0.1)
./values.go:62:20: float32(i) + float32(0.1) escapes to heap in conversions:
./values.go:62:20:   flow: {heap} ← &{storage for float32(i) + float32(0.1)}:
./values.go:62:20:     from float32(i) + float32(0.1) (spill) at ./values.go:62:20
./values.go:62:20:     from sink = float32(i) + float32(0.1) (assign) at ./values.go:62:7
./values.go:63:7:[1] conversions stmt: sink = (struct { a *int; b *int; n int })(*p)
./values.go:63:35: (struct { a *int; b *int; n int })(*p) escapes to heap in conversions:
./values.go:63:35:   flow: {heap} ← &{storage for (struct { a *int; b *int; n int })(*p)}:
./values.go:63:35:     from (struct { a *int; b *int; n int })(*p) (spill) at ./values.go:63:35
./values.go:63:35:     from sink = (struct { a *int; b *int; n int })(*p) (assign) at ./values.go:63:7
./values.go:64:6:[1] conversions stmt: w := e
./values.go:64:6:[1] conversions stmt: var w Iface
./values.go:65:7:[1] conversions stmt: sink = w
./values.go:52:75: parameter e leaks to {heap} for conversions with derefs=0:
./values.go:52:75:   flow: {heap} ← e:
./values.go:52:75:     from any(e) (interface-converted) at ./values.go:59:13
./values.go:52:75:     from sink = any(e) (assign) at ./values.go:59:7
./values.go:52:28: parameter b leaks to {heap} for conversions with derefs=0:
./values.go:52:28:   flow: {heap} ← b:
./values.go:52:28:     from (*[2]byte)(b) (interface-converted) at ./values.go:60:19
./values.go:52:28:     from sink = (*[2]byte)(b) (assign) at ./values.go:60:7
./values.go:52:66: parameter p leaks to {storage for (struct { a *int; b *int; n int })(*p)} for conversions with derefs=1:
./values.go:52:66:   flow: {storage for (struct { a *int; b *int; n int })(*p)} ← *p:
./values.go:52:66:     from *p (indirection) at ./values.go:63:36
./values.go:52:66:     from (struct { a *int; b *int; n int })(*p) (interface-converted) at ./values.go:63:35
./values.go:52:18: parameter s leaks to {storage for Named(s)} for conversions with derefs=0:
./values.go:52:18:   flow: {storage for Named(s)} ← s:
./values.go:52:18:     from Named(s) (interface-converted) at ./values.go:58:14
./values.go:52:18: leaking param: s
./values.go:52:28: leaking param: b
./values.go:52:38: r does not escape
./values.go:52:48: n does not escape
./values.go:52:66: leaking param content: p
./values.go:52:75: leaking param: e
./values.go:53:15: string(b) escapes to heap
./values.go:53:16: string(b) escapes to heap
./values.go:54:15: ([]byte)(s) escapes to heap
./values.go:54:16: ([]byte)(s) escapes to heap
./values.go:55:15: string(r) escapes to heap
./values.go:55:16: string(r) escapes to heap
./values.go:56:15: []rune{...} escapes to heap
./values.go:56:16: []rune{...} escapes to heap
./values.go:57:15: string(i) escapes to heap
./values.go:57:16: string(i) escapes to heap
./values.go:58:14: Named(s) escapes to heap
./values.go:61:16: ([2]byte)(b) escapes to heap
./values.go:62:20: float32(i) + float32(0.1) escapes to heap
./values.go:63:35: (struct { a *int; b *int; n int })(*p) escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.literals ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(int, *Inner) tc(1) # values.go:68:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # values.go:68:15
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used PTR-*Inner tc(1) # values.go:68:22
.   DCLFUNC-body
.   .   AS tc(1) # values.go:69:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:69:13
.   .   .   .   STRUCTLIT p.Pair tc(1) # values.go:69:13
.   .   .   .   STRUCTLIT-List
.   .   .   .   .   STRUCTKEY p.a # values.go:69:14
.   .   .   .   .   .   NIL PTR-*int tc(1) # values.go:69:14
.   .   .   .   .   STRUCTKEY p.b # values.go:69:19
.   .   .   .   .   .   ADDR PTR-*int tc(1) # values.go:69:19
.   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # values.go:68:15
.   .   .   .   .   STRUCTKEY p.n # values.go:69:23
.   .   .   .   .   .   LITERAL-1 int tc(1) # values.go:69:23
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:69:13
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.Pair Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:69:13
.   .   .   .   .   LINKSYMOFFSET-type:command-line-arguments.Pair Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:70:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:70:9
.   .   .   .   PTRLIT PTR-*Outer tc(1) # values.go:70:9
.   .   .   .   .   STRUCTLIT p.Outer tc(1) # values.go:70:15
.   .   .   .   .   STRUCTLIT-List
.   .   .   .   .   .   STRUCTKEY p.Inner # values.go:70:16
.   .   .   .   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used PTR-*Inner tc(1) # values.go:68:22
.   .   .   .   .   .   STRUCTKEY p.list # values.go:70:26
.   .   .   .   .   .   .   ARRAYLIT ARRAY-[3]string tc(1) # values.go:70:43
.   .   .   .   .   .   .   ARRAYLIT-List
.   .   .   .   .   .   .   .   KEY # values.go:70:44
.   .   .   .   .   .   .   .   KEY-Key
.   .   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # values.go:70:44
.   .   .   .   .   .   .   .   .   LITERAL-"z" string tc(1) # values.go:70:47
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:70:9
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.Outer Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:70:9
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.Outer Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:71:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:71:17
.   .   .   .   SLICELIT Len:2 SLICE-[]*Inner tc(1) # values.go:71:17
.   .   .   .   SLICELIT-List
.   .   .   .   .   PTRLIT PTR-*Inner tc(1) # values.go:71:18
.   .   .   .   .   .   STRUCTLIT p.Inner tc(1) # values.go:71:18
.   .   .   .   .   .   STRUCTLIT-List
.   .   .   .   .   .   .   STRUCTKEY p.x # values.go:71:19
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # values.go:71:19
.   .   .   .   .   .   .   STRUCTKEY p.y # values.go:71:22
.   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # values.go:71:22
.   .   .   .   .   PTRLIT PTR-*Inner tc(1) # values.go:71:26
.   .   .   .   .   .   STRUCTLIT p.Inner tc(1) # values.go:71:26
.   .   .   .   .   .   STRUCTLIT-List
.   .   .   .   .   .   .   STRUCTKEY p.y # values.go:71:27
.   .   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # values.go:68:15
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:71:17
.   .   .   .   .   LINKSYMOFFSET-type:[]*command-line-arguments.Inner Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:71:17
.   .   .   .   .   LINKSYMOFFSET-type:[]*command-line-arguments.Inner Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:72:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:72:22
.   .   .   .   MAPLIT MAP-map[Inner]any tc(1) # values.go:72:22
.   .   .   .   MAPLIT-List
.   .   .   .   .   KEY # values.go:72:23
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   STRUCTLIT p.Inner tc(1) # values.go:72:23
.   .   .   .   .   .   STRUCTLIT-List
.   .   .   .   .   .   .   STRUCTKEY p.x # values.go:72:24
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # values.go:72:24
.   .   .   .   .   .   .   STRUCTKEY p.y # values.go:72:27
.   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # values.go:72:27
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # values.go:72:31
.   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # values.go:68:15
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:31
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:31
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   KEY # values.go:72:34
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   STRUCTLIT p.Inner tc(1) # values.go:72:34
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # values.go:72:38
.   .   .   .   .   .   .   LITERAL-"s" string tc(1) # values.go:72:38
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:38
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:38
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   MAPLIT-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:22
.   .   .   .   .   .   LINKSYMOFFSET-type:map[command-line-arguments.Inner]interface {} Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:22
.   .   .   .   .   LINKSYMOFFSET-type:map[command-line-arguments.Inner]interface {} Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:72:22
.   .   .   .   .   LINKSYMOFFSET-type:map[command-line-arguments.Inner]interface {} Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:73:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:73:17
.   .   .   .   ARRAYLIT ARRAY-[7]any tc(1) # values.go:73:17
.   .   .   .   ARRAYLIT-List
.   .   .   .   .   CONVIFACE Implicit any tc(1) # values.go:73:18
.   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # values.go:68:15
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:73:18
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:73:18
.   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   KEY # values.go:73:21
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   LITERAL-5 int tc(1) # values.go:73:21
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # values.go:73:24
.   .   .   .   .   .   .   LITERAL-"k" string tc(1) # values.go:73:24
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:73:24
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:73:24
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   .   NIL any tc(1) # values.go:73:29
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:73:17
.   .   .   .   .   LINKSYMOFFSET-type:[7]interface {} Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:73:17
.   .   .   .   .   LINKSYMOFFSET-type:[7]interface {} Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:74:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:74:26
.   .   .   .   MAPLIT MAP-map[string][]Pair tc(1) # values.go:74:26
.   .   .   .   MAPLIT-List
.   .   .   .   .   KEY # values.go:74:27
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   LITERAL-"a" string tc(1) # values.go:74:27
.   .   .   .   .   .   SLICELIT Len:1 SLICE-[]Pair tc(1) # values.go:74:32
.   .   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   .   STRUCTLIT p.Pair tc(1) # values.go:74:33
.   .   .   .   .   .   .   STRUCTLIT-List
.   .   .   .   .   .   .   .   STRUCTKEY p.n # values.go:74:34
.   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # values.go:74:37
.   .   .   .   MAPLIT-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:74:26
.   .   .   .   .   .   LINKSYMOFFSET-type:map[string][]command-line-arguments.Pair Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:74:26
.   .   .   .   .   LINKSYMOFFSET-type:map[string][]command-line-arguments.Pair Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:74:26
.   .   .   .   .   LINKSYMOFFSET-type:map[string][]command-line-arguments.Pair Offset:0 uint8 tc(1)
.   .   AS tc(1) # values.go:75:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # values.go:18:5
.   .   .   CONVIFACE Implicit any tc(1) # values.go:75:28
.   .   .   .   SLICELIT SLICE-[]struct { e error } tc(1) # values.go:75:28
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:75:28
.   .   .   .   .   LINKSYMOFFSET-type:[]struct { command-line-arguments.e error } Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # values.go:75:28
.   .   .   .   .   LINKSYMOFFSET-type:[]struct { command-line-arguments.e error } Offset:0 uint8 tc(1)
./values.go:69:7:[1] literals stmt: sink = Pair{...}
./values.go:69:13: Pair{...} escapes to heap in literals:
./values.go:69:13:   flow: {heap} ← &{storage for Pair{...}}:
./values.go:69:13:     from Pair{...} (spill) at ./values.go:69:13
./values.go:69:13:     from sink = Pair{...} (assign) at ./values.go:69:7
./values.go:68:15: x escapes to heap in literals:
./values.go:68:15:   flow: {storage for Pair{...}} ← &x:
./values.go:68:15:     from &x (address-of) at ./values.go:69:19
./values.go:68:15:     from Pair{...} (struct literal element) at ./values.go:69:13
./values.go:68:15:     from Pair{...} (interface-converted) at ./values.go:69:13
./values.go:70:7:[1] literals stmt: sink = &Outer{...}
./values.go:70:9: &Outer{...} escapes to heap in literals:
./values.go:70:9:   flow: {heap} ← &{storage for &Outer{...}}:
./values.go:70:9:     from &Outer{...} (spill) at ./values.go:70:9
./values.go:70:9:     from &Outer{...} (interface-converted) at ./values.go:70:9
./values.go:70:9:     from sink = &Outer{...} (assign) at ./values.go:70:7
./values.go:71:7:[1] literals stmt: sink = []*Inner{...}
./values.go:71:17: []*Inner{...} escapes to heap in literals:
./values.go:71:17:   flow: {heap} ← &{storage for []*Inner{...}}:
./values.go:71:17:     from []*Inner{...} (spill) at ./values.go:71:17
./values.go:71:17:     from sink = []*Inner{...} (assign) at ./values.go:71:7
./values.go:71:17: []*Inner{...} escapes to heap in literals:
./values.go:71:17:   flow: {storage for []*Inner{...}} ← &{storage for []*Inner{...}}:
./values.go:71:17:     from []*Inner{...} (spill) at ./values.go:71:17
./values.go:71:17:     from []*Inner{...} (interface-converted) at ./values.go:71:17
./values.go:71:18: &Inner{...} escapes to heap in literals:
./values.go:71:18:   flow: {storage for []*Inner{...}} ← &{storage for &Inner{...}}:
./values.go:71:18:     from &Inner{...} (spill) at ./values.go:71:18
./values.go:71:18:     from []*Inner{...} (slice-literal-element) at ./values.go:71:17
./values.go:71:26: &Inner{...} escapes to heap in literals:
./values.go:71:26:   flow: {storage for []*Inner{...}} ← &{storage for &Inner{...}}:
./values.go:71:26:     from &Inner{...} (spill) at ./values.go:71:26
./values.go:71:26:     from []*Inner{...} (slice-literal-element) at ./values.go:71:17
./values.go:72:7:[1] literals stmt: sink = map[Inner]any{...}
./values.go:72:22: map[Inner]any{...} escapes to heap in literals:
./values.go:72:22:   flow: {heap} ← &{storage for map[Inner]any{...}}:
./values.go:72:22:     from map[Inner]any{...} (spill) at ./values.go:72:22
./values.go:72:22:     from map[Inner]any{...} (interface-converted) at ./values.go:72:22
./values.go:72:22:     from sink = map[Inner]any{...} (assign) at ./values.go:72:7
./values.go:72:31: x escapes to heap in literals:
./values.go:72:31:   flow: {heap} ← &{storage for x}:
./values.go:72:31:     from x (spill) at ./values.go:72:31
./values.go:72:31:     from map[Inner]any{...} (map literal value) at ./values.go:72:22
./values.go:72:38: "s" escapes to heap in literals:
./values.go:72:38:   flow: {heap} ← &{storage for "s"}:
./values.go:72:38:     from "s" (spill) at ./values.go:72:38
./values.go:72:38:     from map[Inner]any{...} (map literal value) at ./values.go:72:22
./values.go:73:7:[1] literals stmt: sink = [7]any{...}
./values.go:73:17: [7]any{...} escapes to heap in literals:
./values.go:73:17:   flow: {heap} ← &{storage for [7]any{...}}:
./values.go:73:17:     from [7]any{...} (spill) at ./values.go:73:17
./values.go:73:17:     from sink = [7]any{...} (assign) at ./values.go:73:7
./values.go:73:18: x escapes to heap in literals:
./values.go:73:18:   flow: {storage for [7]any{...}} ← &{storage for x}:
./values.go:73:18:     from x (spill) at ./values.go:73:18
./values.go:73:18:     from [7]any{...} (array literal element) at ./values.go:73:17
./values.go:73:18:     from [7]any{...} (interface-converted) at ./values.go:73:17
./values.go:73:24: "k" escapes to heap in literals:
./values.go:73:24:   flow: {storage for [7]any{...}} ← &{storage for "k"}:
./values.go:73:24:     from "k" (spill) at ./values.go:73:24
./values.go:73:24:     from [7]any{...} (array literal element) at ./values.go:73:17
./values.go:73:24:     from [7]any{...} (interface-converted) at ./values.go:73:17
./values.go:74:7:[1] literals stmt: sink = map[string][]Pair{...}
./values.go:74:26: map[string][]Pair{...} escapes to heap in literals:
./values.go:74:26:   flow: {heap} ← &{storage for map[string][]Pair{...}}:
./values.go:74:26:     from map[string][]Pair{...} (spill) at ./values.go:74:26
./values.go:74:26:     from map[string][]Pair{...} (interface-converted) at ./values.go:74:26
./values.go:74:26:     from sink = map[string][]Pair{...} (assign) at ./values.go:74:7
./values.go:74:32: []Pair{...} escapes to heap in literals:
./values.go:74:32:   flow: {heap} ← &{storage for []Pair{...}}:
./values.go:74:32:     from []Pair{...} (spill) at ./values.go:74:32
./values.go:74:32:     from map[string][]Pair{...} (map literal value) at ./values.go:74:26
./values.go:75:7:[1] literals stmt: sink = []struct { e error }{}
./values.go:75:28: []struct { e error }{} escapes to heap in literals:
./values.go:75:28:   flow: {heap} ← &{storage for []struct { e error }{}}:
./values.go:75:28:     from []struct { e error }{} (spill) at ./values.go:75:28
./values.go:75:28:     from sink = []struct { e error }{} (assign) at ./values.go:75:7
./values.go:75:28: []struct { e error }{} escapes to heap in literals:
./values.go:75:28:   flow: {storage for []struct { e error }{}} ← &{storage for []struct { e error }{}}:
./values.go:75:28:     from []struct { e error }{} (spill) at ./values.go:75:28
./values.go:75:28:     from []struct { e error }{} (interface-converted) at ./values.go:75:28
./values.go:68:22: parameter i leaks to {storage for &Outer{...}} for literals with derefs=0:
./values.go:68:22:   flow: {storage for &Outer{...}} ← i:
./values.go:68:22:     from Outer{...} (struct literal element) at ./values.go:70:15
./values.go:68:22: leaking param: i
./values.go:68:15: moved to heap: x
./values.go:69:13: Pair{...} escapes to heap
./values.go:70:9: &Outer{...} escapes to heap
./values.go:71:17: []*Inner{...} escapes to heap
./values.go:71:17: []*Inner{...} escapes to heap
./values.go:71:18: &Inner{...} escapes to heap
./values.go:71:26: &Inner{...} escapes to heap
./values.go:72:22: map[Inner]any{...} escapes to heap
./values.go:72:31: x escapes to heap
./values.go:72:38: "s" escapes to heap
./values.go:73:17: [7]any{...} escapes to heap
./values.go:73:18: x escapes to heap
./values.go:73:24: "k" escapes to heap
./values.go:74:26: map[string][]Pair{...} escapes to heap
./values.go:74:32: []Pair{...} escapes to heap
./values.go:75:28: []struct { e error }{} escapes to heap
./values.go:75:28: []struct { e error }{} escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.Iface.M ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(Iface) func(int) string tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.Iface tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:16:25
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # values.go:16:30
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER string tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.M FUNC-method(*struct {}) func(int) string tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.Iface tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used int tc(1) # values.go:16:25
<autogenerated>:1:[1] Iface.M stmt: return ~p0.M(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for Iface.M with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.M(~p1) (call parameter) at <autogenerated>:1
