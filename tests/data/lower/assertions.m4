# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:7:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:8:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:5
.   .   .   .   DCL # assertions.go:8:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   .   AS2 Def tc(1) # assertions.go:8:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:8:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:11
.   .   .   .   .   .   DCL # assertions.go:8:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:8:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.interface {}] tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   DOT p.rules p.R1[go.shape.interface {}] tc(1) # assertions.go:8:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:7:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # assertions.go:8:21
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:8:25
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:8:25
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:8:25
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # assertions.go:8:25
.   .   .   .   CONVNOP p.O1[go.shape.interface {}] tc(1) # assertions.go:8:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   .   IF tc(1) # assertions.go:8:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   IF-Body
.   .   .   PRINTLN tc(1) # assertions.go:9:10
.   .   .   PRINTLN-Args
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:8:5
./assertions.go:8:2:[1] S[go.shape.interface {}].C1 stmt: if ok { println(o) }
./assertions.go:8:11:[1] S[go.shape.interface {}].C1 stmt: o, ok := O1[go.shape.interface {}](.autotmp_4), .autotmp_5
./assertions.go:8:5:[1] S[go.shape.interface {}].C1 stmt: var o O1[go.shape.interface {}]
./assertions.go:8:8:[1] S[go.shape.interface {}].C1 stmt: var ok bool
./assertions.go:8:11:[1] S[go.shape.interface {}].C1 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:8:11:[1] S[go.shape.interface {}].C1 stmt: var .autotmp_4 O1[go.shape.interface {}]
./assertions.go:8:11:[1] S[go.shape.interface {}].C1 stmt: var .autotmp_5 bool
./assertions.go:9:10:[1] S[go.shape.interface {}].C1 stmt: println(o)
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:7:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:7:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:7:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:7:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:7:6:[1] S[interface {}].C1 stmt: S[go.shape.interface {}].C1(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:7:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:8:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:5
.   .   .   .   DCL # assertions.go:8:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   .   AS2 Def tc(1) # assertions.go:8:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:8:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:11
.   .   .   .   .   .   DCL # assertions.go:8:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:8:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.int] tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   DOT p.rules p.R1[go.shape.int] tc(1) # assertions.go:8:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:7:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:8:21
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # assertions.go:8:21
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:8:25
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:8:25
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:8:25
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # assertions.go:8:25
.   .   .   .   CONVNOP p.O1[go.shape.int] tc(1) # assertions.go:8:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:8:11
.   .   IF tc(1) # assertions.go:8:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:8:8
.   .   IF-Body
.   .   .   PRINTLN tc(1) # assertions.go:9:10
.   .   .   PRINTLN-Args
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:2 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:8:5
./assertions.go:8:2:[1] S[go.shape.int].C1 stmt: if ok { println(o) }
./assertions.go:8:11:[1] S[go.shape.int].C1 stmt: o, ok := O1[go.shape.int](.autotmp_4), .autotmp_5
./assertions.go:8:5:[1] S[go.shape.int].C1 stmt: var o O1[go.shape.int]
./assertions.go:8:8:[1] S[go.shape.int].C1 stmt: var ok bool
./assertions.go:8:11:[1] S[go.shape.int].C1 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:8:11:[1] S[go.shape.int].C1 stmt: var .autotmp_4 O1[go.shape.int]
./assertions.go:8:11:[1] S[go.shape.int].C1 stmt: var .autotmp_5 bool
./assertions.go:9:10:[1] S[go.shape.int].C1 stmt: println(o)
escAnalyze
.   DCLFUNC esc(no) p.S[int].C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:7:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:7:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:7:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:1 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:7:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:7:6:[1] S[int].C1 stmt: S[go.shape.int].C1(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.init ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked IsPackageInit FUNC-func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   AS tc(1) # assertions.go:44:5
.   .   .   NAME-p.A Class:PEXTERN Offset:0 FUNC-func() tc(1) # assertions.go:44:5
.   .   .   METHVALUE p.C1 FUNC-func() tc(1) # assertions.go:44:10
.   .   .   .   NAME-p.X Class:PEXTERN Offset:0 Used p.S[interface {}] tc(1) # assertions.go:42:5
.   .   AS tc(1) # assertions.go:45:5
.   .   .   NAME-p.B Class:PEXTERN Offset:0 FUNC-func() tc(1) # assertions.go:45:5
.   .   .   METHVALUE p.C1 FUNC-func() tc(1) # assertions.go:45:10
.   .   .   .   NAME-p.Y Class:PEXTERN Offset:0 Used p.S[int] tc(1) # assertions.go:43:5
./assertions.go:44:5:[1] init stmt: A = X.C1
./assertions.go:44:10: X.C1 escapes to heap in init:
./assertions.go:44:10:   flow: {heap} ← &{storage for X.C1}:
./assertions.go:44:10:     from X.C1 (spill) at ./assertions.go:44:10
./assertions.go:44:10:     from A = X.C1 (assign) at ./assertions.go:44:5
./assertions.go:45:5:[1] init stmt: B = Y.C1
./assertions.go:45:10: Y.C1 escapes to heap in init:
./assertions.go:45:10:   flow: {heap} ← &{storage for Y.C1}:
./assertions.go:45:10:     from Y.C1 (spill) at ./assertions.go:45:10
./assertions.go:45:10:     from B = Y.C1 (assign) at ./assertions.go:45:5
./assertions.go:44:10: X.C1 escapes to heap
./assertions.go:45:10: Y.C1 escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:49:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:49:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   NAME-p.x Class:PAUTO DictIndex:21 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:49:59
.   .   NAME-p.x Class:PAUTO DictIndex:22 Offset:0 OnStack Used p.R1[go.shape.int] tc(1) # assertions.go:49:83
.   DCLFUNC-body
.   .   SWITCH tc(1) # assertions.go:49:22
.   .   SWITCH-Tag
.   .   .   TYPESW # assertions.go:49:41
.   .   .   TYPESW-Tag
.   .   .   .   NONAME-p.x # assertions.go:49:29
.   .   .   .   DOT p.rules p.R1[go.shape.int] tc(1) # assertions.go:49:35
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:49:7
.   .   SWITCH-Cases
.   .   .   CASE # assertions.go:49:51
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:21 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:49:59
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE p.O1[go.shape.int] tc(1) # assertions.go:49:58
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:49:58
.   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:49:58
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:49:58
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   .   .   .   .   .   LITERAL-20 int tc(1) # assertions.go:49:58
.   .   .   CASE-Body
.   .   .   .   PRINTLN tc(1) # assertions.go:49:70
.   .   .   .   PRINTLN-Args
.   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:21 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:49:59
.   .   .   CASE # assertions.go:49:75
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:22 Offset:0 OnStack Used p.R1[go.shape.int] tc(1) # assertions.go:49:83
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE p.R1[go.shape.int] tc(1) # assertions.go:49:82
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:49:82
.   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:49:82
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:49:82
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   .   .   .   .   .   LITERAL-21 int tc(1) # assertions.go:49:82
.   .   .   CASE-Body
.   .   .   .   PRINTLN tc(1) # assertions.go:49:94
.   .   .   .   PRINTLN-Args
.   .   .   .   .   METHVALUE p.Hash FUNC-func(go.shape.int) int tc(1) # assertions.go:49:96
.   .   .   .   .   .   CONVNOP p.R1[go.shape.int] tc(1) # assertions.go:49:83
.   .   .   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:22 Offset:0 OnStack Used p.R1[go.shape.int] tc(1) # assertions.go:49:83
./assertions.go:49:22:[1] S[go.shape.int].D3 stmt: switch statement
./assertions.go:49:70:[1] S[go.shape.int].D3 stmt: println(x)
./assertions.go:49:94:[1] S[go.shape.int].D3 stmt: println(R1[go.shape.int](x).Hash)
./assertions.go:49:7: parameter s leaks to {heap} for S[go.shape.int].D3 with derefs=0:
./assertions.go:49:7:   flow: {temp} ← s:
./assertions.go:49:7:     from s.rules (dot) at ./assertions.go:49:35
./assertions.go:49:7:   flow: x ← {temp}:
./assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.int](x).Hash) (switch case) at ./assertions.go:49:75
./assertions.go:49:7:   flow: {temp} ← x:
./assertions.go:49:7:   flow: {heap} ← {temp}:
./assertions.go:49:96: R1[go.shape.int](x).Hash does not escape
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) (any, bool) tc(1) # assertions.go:48:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:48:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack Used any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack Used bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   DCLFUNC-body
.   .   AS2 tc(1) # assertions.go:48:45
.   .   AS2-Lhs
.   .   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack Used any tc(1) # assertions.go:48:21
.   .   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack Used bool tc(1) # assertions.go:48:28
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # assertions.go:48:45
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   .   .   .   DCL # assertions.go:48:45
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:48:45
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DOTTYPE2 any tc(1) # assertions.go:48:54
.   .   .   .   .   .   DOT p.rules p.R1[go.shape.int] tc(1) # assertions.go:48:48
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:48:7
.   .   .   CONVNOP any tc(1) # assertions.go:48:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   .   RETURN tc(1) # assertions.go:48:62
./assertions.go:48:45:[1] S[go.shape.int].D2 stmt: x, ok = any(.autotmp_4), .autotmp_5
./assertions.go:48:45:[1] S[go.shape.int].D2 stmt: .autotmp_4, .autotmp_5 := s.rules.(any)
./assertions.go:48:45:[1] S[go.shape.int].D2 stmt: var .autotmp_4 any
./assertions.go:48:45:[1] S[go.shape.int].D2 stmt: var .autotmp_5 bool
./assertions.go:48:62:[1] S[go.shape.int].D2 stmt: return 
./assertions.go:48:7: parameter s leaks to x for S[go.shape.int].D2 with derefs=0:
./assertions.go:48:7:   flow: .autotmp_4 ← s:
./assertions.go:48:7:     from s.rules (dot) at ./assertions.go:48:48
./assertions.go:48:7:     from s.rules.(any) (dot) at ./assertions.go:48:54
./assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at ./assertions.go:48:45
./assertions.go:48:7:   flow: x ← .autotmp_4:
./assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at ./assertions.go:48:45
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) any tc(1) # assertions.go:47:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:47:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:47:6
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   RETURN tc(1) # assertions.go:47:26
.   .   RETURN-Results
.   .   .   CONVIFACE Implicit any tc(1) # assertions.go:47:40
.   .   .   .   DOTTYPE INTER-interface { M() } tc(1) # assertions.go:47:40
.   .   .   .   .   DOT p.rules p.R1[go.shape.int] tc(1) # assertions.go:47:34
.   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:47:7
./assertions.go:47:26:[1] S[go.shape.int].D1 stmt: return s.rules.(interface { M() })
./assertions.go:47:7: parameter s leaks to ~r0 for S[go.shape.int].D1 with derefs=0:
./assertions.go:47:7:   flow: ~r0 ← s:
./assertions.go:47:7:     from s.rules (dot) at ./assertions.go:47:34
./assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at ./assertions.go:47:40
./assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at ./assertions.go:47:40
./assertions.go:47:7:     from return s.rules.(interface { M() }) (return) at ./assertions.go:47:26
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:35:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:35:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:36:6
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:38:8
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # assertions.go:36:6
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:36:6
.   .   AS tc(1) # assertions.go:36:6
.   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:36:6
.   .   AS-init
.   .   .   DCL # assertions.go:37:6
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   AS tc(1) # assertions.go:37:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   AS2 tc(1) # assertions.go:38:8
.   .   AS2-Lhs
.   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:36:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # assertions.go:38:8
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:38:8
.   .   .   .   .   DCL # assertions.go:38:8
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:38:8
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:38:8
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.int] tc(1) # assertions.go:38:13
.   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:38:11
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:35:7
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:38:13
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:38:17
.   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:38:17
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:38:17
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   .   .   .   .   .   .   .   LITERAL-14 int tc(1) # assertions.go:38:17
.   .   .   CONVNOP p.O1[go.shape.int] tc(1) # assertions.go:37:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:38:8
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   .   PRINTLN tc(1) # assertions.go:39:10
.   .   PRINTLN-Args
.   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:36:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
./assertions.go:36:6:[1] S[go.shape.int].C7 stmt: o = <nil>
./assertions.go:36:6:[1] S[go.shape.int].C7 stmt: var o O1[go.shape.int]
./assertions.go:37:6:[1] S[go.shape.int].C7 stmt: ok = <nil>
./assertions.go:37:6:[1] S[go.shape.int].C7 stmt: var ok bool
./assertions.go:38:8:[1] S[go.shape.int].C7 stmt: o, ok = O1[go.shape.int](.autotmp_4), .autotmp_5
./assertions.go:38:8:[1] S[go.shape.int].C7 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:38:8:[1] S[go.shape.int].C7 stmt: var .autotmp_4 O1[go.shape.int]
./assertions.go:38:8:[1] S[go.shape.int].C7 stmt: var .autotmp_5 bool
./assertions.go:39:10:[1] S[go.shape.int].C7 stmt: println(o, ok)
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:31:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:31:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:32:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   DCLFUNC-body
.   .   AS2-init
.   .   .   DCL # assertions.go:32:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
.   .   AS2 Def tc(1) # assertions.go:32:8
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # assertions.go:32:8
.   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:32:8
.   .   .   .   .   DCL # assertions.go:32:8
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:32:8
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:32:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.int] tc(1) # assertions.go:32:14
.   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:32:12
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:31:7
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:32:14
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:32:18
.   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:32:18
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:32:18
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   .   .   .   .   .   .   .   LITERAL-12 int tc(1) # assertions.go:32:18
.   .   .   CONVNOP p.O1[go.shape.int] tc(1) # assertions.go:32:5
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:32:8
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   .   PRINTLN tc(1) # assertions.go:33:10
.   .   PRINTLN-Args
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
./assertions.go:32:8:[1] S[go.shape.int].C6 stmt: _, ok := O1[go.shape.int](.autotmp_3), .autotmp_4
./assertions.go:32:5:[1] S[go.shape.int].C6 stmt: var ok bool
./assertions.go:32:8:[1] S[go.shape.int].C6 stmt: .autotmp_3, .autotmp_4 := <node DYNAMICDOTTYPE2>
./assertions.go:32:8:[1] S[go.shape.int].C6 stmt: var .autotmp_3 O1[go.shape.int]
./assertions.go:32:8:[1] S[go.shape.int].C6 stmt: var .autotmp_4 bool
./assertions.go:33:10:[1] S[go.shape.int].C6 stmt: println(ok)
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:27:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:27:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:28:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # assertions.go:28:2
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:28:2
.   .   AS Def tc(1) # assertions.go:28:4
.   .   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:28:2
.   .   .   DYNAMICDOTTYPE p.O1[go.shape.int] tc(1) # assertions.go:28:10
.   .   .   .   DOT p.a any tc(1) # assertions.go:28:8
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:27:7
.   .   .   DYNAMICDOTTYPE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:28:10
.   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   DYNAMICDOTTYPE-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:28:14
.   .   .   .   .   INDEX uintptr tc(1) # assertions.go:28:14
.   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:28:14
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   .   .   .   .   .   LITERAL-10 int tc(1) # assertions.go:28:14
.   .   PRINTLN tc(1) # assertions.go:29:10
.   .   PRINTLN-Args
.   .   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:28:2
./assertions.go:28:4:[1] S[go.shape.int].C5 stmt: o := <node DYNAMICDOTTYPE>
./assertions.go:28:2:[1] S[go.shape.int].C5 stmt: var o O1[go.shape.int]
./assertions.go:29:10:[1] S[go.shape.int].C5 stmt: println(o)
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:23:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:5
.   .   .   .   DCL # assertions.go:23:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   .   AS2 Def tc(1) # assertions.go:23:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:23:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:11
.   .   .   .   .   .   DCL # assertions.go:23:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:23:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 SLICE-[]go.shape.int tc(1) # assertions.go:23:17
.   .   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:23:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:22:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:23:17
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:23:19
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:23:19
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:23:19
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   .   .   .   .   .   .   .   .   LITERAL-8 int tc(1) # assertions.go:23:19
.   .   .   .   CONVNOP SLICE-[]go.shape.int tc(1) # assertions.go:23:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   .   IF tc(1) # assertions.go:23:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   IF-Body
.   .   .   AS tc(1) # assertions.go:24:5
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.int tc(1) # assertions.go:23:5
./assertions.go:23:2:[1] S[go.shape.int].C4 stmt: if ok { _ = o }
./assertions.go:23:11:[1] S[go.shape.int].C4 stmt: o, ok := ([]go.shape.int)(.autotmp_4), .autotmp_5
./assertions.go:23:5:[1] S[go.shape.int].C4 stmt: var o []go.shape.int
./assertions.go:23:8:[1] S[go.shape.int].C4 stmt: var ok bool
./assertions.go:23:11:[1] S[go.shape.int].C4 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:23:11:[1] S[go.shape.int].C4 stmt: var .autotmp_4 []go.shape.int
./assertions.go:23:11:[1] S[go.shape.int].C4 stmt: var .autotmp_5 bool
./assertions.go:24:5:[1] S[go.shape.int].C4 stmt: _ = o
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:17:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:17:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:18:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # assertions.go:18:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:18:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:18:5
.   .   .   .   DCL # assertions.go:18:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   .   AS2 Def tc(1) # assertions.go:18:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:18:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:18:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # assertions.go:18:11
.   .   .   .   .   .   DCL # assertions.go:18:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:18:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # assertions.go:18:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 go.shape.int tc(1) # assertions.go:18:17
.   .   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:18:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:17:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:18:17
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:18:19
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:18:19
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:18:19
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   .   .   .   .   .   .   .   .   LITERAL-6 int tc(1) # assertions.go:18:19
.   .   .   .   CONVNOP go.shape.int tc(1) # assertions.go:18:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # assertions.go:18:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   .   IF tc(1) # assertions.go:18:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   IF-Body
.   .   .   AS tc(1) # assertions.go:19:5
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:18:5
./assertions.go:18:2:[1] S[go.shape.int].C3 stmt: if ok { _ = o }
./assertions.go:18:11:[1] S[go.shape.int].C3 stmt: o, ok := go.shape.int(.autotmp_4), .autotmp_5
./assertions.go:18:5:[1] S[go.shape.int].C3 stmt: var o go.shape.int
./assertions.go:18:8:[1] S[go.shape.int].C3 stmt: var ok bool
./assertions.go:18:11:[1] S[go.shape.int].C3 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:18:11:[1] S[go.shape.int].C3 stmt: var .autotmp_4 go.shape.int
./assertions.go:18:11:[1] S[go.shape.int].C3 stmt: var .autotmp_5 bool
./assertions.go:19:5:[1] S[go.shape.int].C3 stmt: _ = o
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.int].C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.int]) func(*[27]uintptr) tc(1) # assertions.go:12:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:12:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:13:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:5
.   .   .   .   DCL # assertions.go:13:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   .   AS2 Def tc(1) # assertions.go:13:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:13:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:11
.   .   .   .   .   .   DCL # assertions.go:13:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:13:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.int] tc(1) # assertions.go:13:17
.   .   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:13:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[go.shape.int] tc(1) # assertions.go:12:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:13:17
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:13:21
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:13:21
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:13:21
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   .   .   .   .   .   .   .   .   LITERAL-4 int tc(1) # assertions.go:13:21
.   .   .   .   CONVNOP p.O1[go.shape.int] tc(1) # assertions.go:13:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   .   IF tc(1) # assertions.go:13:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   IF-Body
.   .   .   PRINTLN tc(1) # assertions.go:14:10
.   .   .   PRINTLN-Args
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # assertions.go:13:5
./assertions.go:13:2:[1] S[go.shape.int].C2 stmt: if ok { println(o) }
./assertions.go:13:11:[1] S[go.shape.int].C2 stmt: o, ok := O1[go.shape.int](.autotmp_4), .autotmp_5
./assertions.go:13:5:[1] S[go.shape.int].C2 stmt: var o O1[go.shape.int]
./assertions.go:13:8:[1] S[go.shape.int].C2 stmt: var ok bool
./assertions.go:13:11:[1] S[go.shape.int].C2 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:13:11:[1] S[go.shape.int].C2 stmt: var .autotmp_4 O1[go.shape.int]
./assertions.go:13:11:[1] S[go.shape.int].C2 stmt: var .autotmp_5 bool
./assertions.go:14:10:[1] S[go.shape.int].C2 stmt: println(o)
escAnalyze
.   DCLFUNC esc(no) p.S[int].D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:49:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:49:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:49:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.D3 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:49:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:49:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:49:6:[1] S[int].D3 stmt: S[go.shape.int].D3(s, &.dict.S[int])
./assertions.go:49:7: parameter s leaks to {heap} for S[int].D3 with derefs=0:
./assertions.go:49:7:   flow: {heap} ← s:
./assertions.go:49:7:     from S[go.shape.int].D3(s, &.dict.S[int]) (call parameter) at ./assertions.go:49:6
escAnalyze
.   DCLFUNC esc(no) p.S[int].D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() (any, bool) tc(1) # assertions.go:48:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:48:7
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # assertions.go:48:6
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   .   .   DCL # assertions.go:48:6
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
.   .   .   AS2FUNC tc(1) # assertions.go:48:6
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { any; bool } tc(1) # assertions.go:48:6
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.D2 FUNC-func(S[go.shape.int], *[27]uintptr) (any, bool) tc(1) # assertions.go:48:6
.   .   .   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:48:7
.   .   .   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   .   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
.   .   RETURN tc(1) # assertions.go:48:6
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
./assertions.go:48:6:[1] S[int].D2 stmt: return .autotmp_3, .autotmp_4
./assertions.go:48:6:[1] S[int].D2 stmt: .autotmp_3, .autotmp_4 = S[go.shape.int].D2(s, &.dict.S[int])
./assertions.go:48:6:[1] S[int].D2 stmt: var .autotmp_3 any
./assertions.go:48:6:[1] S[int].D2 stmt: var .autotmp_4 bool
./assertions.go:48:7: parameter s leaks to x for S[int].D2 with derefs=0:
./assertions.go:48:7:   flow: .autotmp_3 ← s:
./assertions.go:48:7:     from S[go.shape.int].D2(s, &.dict.S[int]) (call parameter) at ./assertions.go:48:6
./assertions.go:48:7:   flow: x ← .autotmp_3:
./assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at ./assertions.go:48:6
escAnalyze
.   DCLFUNC esc(no) p.S[int].D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() any tc(1) # assertions.go:47:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:47:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   RETURN tc(1) # assertions.go:47:6
.   .   RETURN-Results
.   .   .   CALLFUNC any tc(1) # assertions.go:47:6
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.D1 FUNC-func(S[go.shape.int], *[27]uintptr) any tc(1) # assertions.go:47:6
.   .   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:47:7
.   .   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:47:6
.   .   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:47:6:[1] S[int].D1 stmt: return S[go.shape.int].D1(s, &.dict.S[int])
./assertions.go:47:7: parameter s leaks to ~r0 for S[int].D1 with derefs=0:
./assertions.go:47:7:   flow: ~r0 ← s:
./assertions.go:47:7:     from S[go.shape.int].D1(s, &.dict.S[int]) (call parameter) at ./assertions.go:47:6
./assertions.go:47:7:     from return S[go.shape.int].D1(s, &.dict.S[int]) (return) at ./assertions.go:47:6
escAnalyze
.   DCLFUNC esc(no) p.S[int].C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:35:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:35:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:35:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C7 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:35:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:35:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:35:6:[1] S[int].C7 stmt: S[go.shape.int].C7(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.S[int].C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:31:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:31:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:31:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C6 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:31:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:31:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:31:6:[1] S[int].C6 stmt: S[go.shape.int].C6(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.S[int].C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:27:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:27:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:27:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C5 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:27:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:27:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:27:6:[1] S[int].C5 stmt: S[go.shape.int].C5(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.S[int].C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:22:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:22:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C4 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:22:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:22:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:22:6:[1] S[int].C4 stmt: S[go.shape.int].C4(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.S[int].C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:17:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:17:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:17:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C3 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:17:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:17:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:17:6:[1] S[int].C3 stmt: S[go.shape.int].C3(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.S[int].C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[int]) func() tc(1) # assertions.go:12:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:12:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:12:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C2 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # assertions.go:12:6
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[int] tc(1) # assertions.go:12:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   .   .   .   NAME-p..dict.S[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:12:6:[1] S[int].C2 stmt: S[go.shape.int].C2(s, &.dict.S[int])
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:49:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:49:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   NAME-p.x Class:PAUTO DictIndex:21 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:49:59
.   .   NAME-p.x Class:PAUTO DictIndex:22 Offset:0 OnStack Used p.R1[go.shape.interface {}] tc(1) # assertions.go:49:83
.   DCLFUNC-body
.   .   SWITCH tc(1) # assertions.go:49:22
.   .   SWITCH-Tag
.   .   .   TYPESW # assertions.go:49:41
.   .   .   TYPESW-Tag
.   .   .   .   NONAME-p.x # assertions.go:49:29
.   .   .   .   DOT p.rules p.R1[go.shape.interface {}] tc(1) # assertions.go:49:35
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:49:7
.   .   SWITCH-Cases
.   .   .   CASE # assertions.go:49:51
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:21 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:49:59
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE p.O1[go.shape.interface {}] tc(1) # assertions.go:49:58
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:49:58
.   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:49:58
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:49:58
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   .   .   .   .   .   LITERAL-20 int tc(1) # assertions.go:49:58
.   .   .   CASE-Body
.   .   .   .   PRINTLN tc(1) # assertions.go:49:70
.   .   .   .   PRINTLN-Args
.   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:21 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:49:59
.   .   .   CASE # assertions.go:49:75
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:22 Offset:0 OnStack Used p.R1[go.shape.interface {}] tc(1) # assertions.go:49:83
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE p.R1[go.shape.interface {}] tc(1) # assertions.go:49:82
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:49:82
.   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:49:82
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:49:82
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   .   .   .   .   .   LITERAL-21 int tc(1) # assertions.go:49:82
.   .   .   CASE-Body
.   .   .   .   PRINTLN tc(1) # assertions.go:49:94
.   .   .   .   PRINTLN-Args
.   .   .   .   .   METHVALUE p.Hash FUNC-func(go.shape.interface {}) int tc(1) # assertions.go:49:96
.   .   .   .   .   .   CONVNOP p.R1[go.shape.interface {}] tc(1) # assertions.go:49:83
.   .   .   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:22 Offset:0 OnStack Used p.R1[go.shape.interface {}] tc(1) # assertions.go:49:83
./assertions.go:49:22:[1] S[go.shape.interface {}].D3 stmt: switch statement
./assertions.go:49:70:[1] S[go.shape.interface {}].D3 stmt: println(x)
./assertions.go:49:94:[1] S[go.shape.interface {}].D3 stmt: println(R1[go.shape.interface {}](x).Hash)
./assertions.go:49:7: parameter s leaks to {heap} for S[go.shape.interface {}].D3 with derefs=0:
./assertions.go:49:7:   flow: {temp} ← s:
./assertions.go:49:7:     from s.rules (dot) at ./assertions.go:49:35
./assertions.go:49:7:   flow: x ← {temp}:
./assertions.go:49:7:     from case <node DYNAMICTYPE>: println(R1[go.shape.interface {}](x).Hash) (switch case) at ./assertions.go:49:75
./assertions.go:49:7:   flow: {temp} ← x:
./assertions.go:49:7:   flow: {heap} ← {temp}:
./assertions.go:49:96: R1[go.shape.interface {}](x).Hash does not escape
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) (any, bool) tc(1) # assertions.go:48:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:48:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack Used any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack Used bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   DCLFUNC-body
.   .   AS2 tc(1) # assertions.go:48:45
.   .   AS2-Lhs
.   .   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack Used any tc(1) # assertions.go:48:21
.   .   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack Used bool tc(1) # assertions.go:48:28
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # assertions.go:48:45
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   .   .   .   DCL # assertions.go:48:45
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:48:45
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DOTTYPE2 any tc(1) # assertions.go:48:54
.   .   .   .   .   .   DOT p.rules p.R1[go.shape.interface {}] tc(1) # assertions.go:48:48
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:48:7
.   .   .   CONVNOP any tc(1) # assertions.go:48:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:45
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:45
.   .   RETURN tc(1) # assertions.go:48:62
./assertions.go:48:45:[1] S[go.shape.interface {}].D2 stmt: x, ok = any(.autotmp_4), .autotmp_5
./assertions.go:48:45:[1] S[go.shape.interface {}].D2 stmt: .autotmp_4, .autotmp_5 := s.rules.(any)
./assertions.go:48:45:[1] S[go.shape.interface {}].D2 stmt: var .autotmp_4 any
./assertions.go:48:45:[1] S[go.shape.interface {}].D2 stmt: var .autotmp_5 bool
./assertions.go:48:62:[1] S[go.shape.interface {}].D2 stmt: return 
./assertions.go:48:7: parameter s leaks to x for S[go.shape.interface {}].D2 with derefs=0:
./assertions.go:48:7:   flow: .autotmp_4 ← s:
./assertions.go:48:7:     from s.rules (dot) at ./assertions.go:48:48
./assertions.go:48:7:     from s.rules.(any) (dot) at ./assertions.go:48:54
./assertions.go:48:7:     from .autotmp_4, .autotmp_5 := s.rules.(any) (assign-pair-dot-type) at ./assertions.go:48:45
./assertions.go:48:7:   flow: x ← .autotmp_4:
./assertions.go:48:7:     from x, ok = any(.autotmp_4), .autotmp_5 (assign-pair) at ./assertions.go:48:45
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) any tc(1) # assertions.go:47:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:47:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:47:6
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   RETURN tc(1) # assertions.go:47:26
.   .   RETURN-Results
.   .   .   CONVIFACE Implicit any tc(1) # assertions.go:47:40
.   .   .   .   DOTTYPE INTER-interface { M() } tc(1) # assertions.go:47:40
.   .   .   .   .   DOT p.rules p.R1[go.shape.interface {}] tc(1) # assertions.go:47:34
.   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:47:7
./assertions.go:47:26:[1] S[go.shape.interface {}].D1 stmt: return s.rules.(interface { M() })
./assertions.go:47:7: parameter s leaks to ~r0 for S[go.shape.interface {}].D1 with derefs=0:
./assertions.go:47:7:   flow: ~r0 ← s:
./assertions.go:47:7:     from s.rules (dot) at ./assertions.go:47:34
./assertions.go:47:7:     from s.rules.(interface { M() }) (dot) at ./assertions.go:47:40
./assertions.go:47:7:     from s.rules.(interface { M() }) (interface-converted) at ./assertions.go:47:40
./assertions.go:47:7:     from return s.rules.(interface { M() }) (return) at ./assertions.go:47:26
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:35:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:35:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:36:6
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:38:8
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # assertions.go:36:6
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:36:6
.   .   AS tc(1) # assertions.go:36:6
.   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:36:6
.   .   AS-init
.   .   .   DCL # assertions.go:37:6
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   AS tc(1) # assertions.go:37:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   AS2 tc(1) # assertions.go:38:8
.   .   AS2-Lhs
.   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:36:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # assertions.go:38:8
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:38:8
.   .   .   .   .   DCL # assertions.go:38:8
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:38:8
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:38:8
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.interface {}] tc(1) # assertions.go:38:13
.   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:38:11
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:35:7
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:38:13
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:38:17
.   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:38:17
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:38:17
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   .   .   .   .   .   .   .   LITERAL-14 int tc(1) # assertions.go:38:17
.   .   .   CONVNOP p.O1[go.shape.interface {}] tc(1) # assertions.go:37:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:38:8
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:38:8
.   .   PRINTLN tc(1) # assertions.go:39:10
.   .   PRINTLN-Args
.   .   .   NAME-p.o Class:PAUTO DictIndex:15 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:36:6
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:37:6
./assertions.go:36:6:[1] S[go.shape.interface {}].C7 stmt: o = <nil>
./assertions.go:36:6:[1] S[go.shape.interface {}].C7 stmt: var o O1[go.shape.interface {}]
./assertions.go:37:6:[1] S[go.shape.interface {}].C7 stmt: ok = <nil>
./assertions.go:37:6:[1] S[go.shape.interface {}].C7 stmt: var ok bool
./assertions.go:38:8:[1] S[go.shape.interface {}].C7 stmt: o, ok = O1[go.shape.interface {}](.autotmp_4), .autotmp_5
./assertions.go:38:8:[1] S[go.shape.interface {}].C7 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:38:8:[1] S[go.shape.interface {}].C7 stmt: var .autotmp_4 O1[go.shape.interface {}]
./assertions.go:38:8:[1] S[go.shape.interface {}].C7 stmt: var .autotmp_5 bool
./assertions.go:39:10:[1] S[go.shape.interface {}].C7 stmt: println(o, ok)
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:31:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:31:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:32:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   DCLFUNC-body
.   .   AS2-init
.   .   .   DCL # assertions.go:32:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
.   .   AS2 Def tc(1) # assertions.go:32:8
.   .   AS2-Lhs
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # assertions.go:32:8
.   .   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:32:8
.   .   .   .   .   DCL # assertions.go:32:8
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:32:8
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:32:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.interface {}] tc(1) # assertions.go:32:14
.   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:32:12
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:31:7
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:32:14
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:32:18
.   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:32:18
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:32:18
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   .   .   .   .   .   .   .   LITERAL-12 int tc(1) # assertions.go:32:18
.   .   .   CONVNOP p.O1[go.shape.interface {}] tc(1) # assertions.go:32:5
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:32:8
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:32:8
.   .   PRINTLN tc(1) # assertions.go:33:10
.   .   PRINTLN-Args
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:32:5
./assertions.go:32:8:[1] S[go.shape.interface {}].C6 stmt: _, ok := O1[go.shape.interface {}](.autotmp_3), .autotmp_4
./assertions.go:32:5:[1] S[go.shape.interface {}].C6 stmt: var ok bool
./assertions.go:32:8:[1] S[go.shape.interface {}].C6 stmt: .autotmp_3, .autotmp_4 := <node DYNAMICDOTTYPE2>
./assertions.go:32:8:[1] S[go.shape.interface {}].C6 stmt: var .autotmp_3 O1[go.shape.interface {}]
./assertions.go:32:8:[1] S[go.shape.interface {}].C6 stmt: var .autotmp_4 bool
./assertions.go:33:10:[1] S[go.shape.interface {}].C6 stmt: println(ok)
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:27:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:27:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:28:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # assertions.go:28:2
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:28:2
.   .   AS Def tc(1) # assertions.go:28:4
.   .   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:28:2
.   .   .   DYNAMICDOTTYPE p.O1[go.shape.interface {}] tc(1) # assertions.go:28:10
.   .   .   .   DOT p.a any tc(1) # assertions.go:28:8
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:27:7
.   .   .   DYNAMICDOTTYPE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:28:10
.   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   DYNAMICDOTTYPE-RType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:28:14
.   .   .   .   .   INDEX uintptr tc(1) # assertions.go:28:14
.   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:28:14
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   .   .   .   .   .   LITERAL-10 int tc(1) # assertions.go:28:14
.   .   PRINTLN tc(1) # assertions.go:29:10
.   .   PRINTLN-Args
.   .   .   NAME-p.o Class:PAUTO DictIndex:11 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:28:2
./assertions.go:28:4:[1] S[go.shape.interface {}].C5 stmt: o := <node DYNAMICDOTTYPE>
./assertions.go:28:2:[1] S[go.shape.interface {}].C5 stmt: var o O1[go.shape.interface {}]
./assertions.go:29:10:[1] S[go.shape.interface {}].C5 stmt: println(o)
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:23:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:5
.   .   .   .   DCL # assertions.go:23:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   .   AS2 Def tc(1) # assertions.go:23:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:23:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:11
.   .   .   .   .   .   DCL # assertions.go:23:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:23:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:17
.   .   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:23:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:22:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:23:17
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:23:19
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:23:19
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:23:19
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   .   .   .   .   .   .   .   .   LITERAL-8 int tc(1) # assertions.go:23:19
.   .   .   .   CONVNOP SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:23:11
.   .   IF tc(1) # assertions.go:23:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:23:8
.   .   IF-Body
.   .   .   AS tc(1) # assertions.go:24:5
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:9 Offset:0 OnStack Used SLICE-[]go.shape.interface {} tc(1) # assertions.go:23:5
./assertions.go:23:2:[1] S[go.shape.interface {}].C4 stmt: if ok { _ = o }
./assertions.go:23:11:[1] S[go.shape.interface {}].C4 stmt: o, ok := ([]go.shape.interface {})(.autotmp_4), .autotmp_5
./assertions.go:23:5:[1] S[go.shape.interface {}].C4 stmt: var o []go.shape.interface {}
./assertions.go:23:8:[1] S[go.shape.interface {}].C4 stmt: var ok bool
./assertions.go:23:11:[1] S[go.shape.interface {}].C4 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:23:11:[1] S[go.shape.interface {}].C4 stmt: var .autotmp_4 []go.shape.interface {}
./assertions.go:23:11:[1] S[go.shape.interface {}].C4 stmt: var .autotmp_5 bool
./assertions.go:24:5:[1] S[go.shape.interface {}].C4 stmt: _ = o
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:17:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:17:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:18:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.interface {} tc(1) # assertions.go:18:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:18:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:18:5
.   .   .   .   DCL # assertions.go:18:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   .   AS2 Def tc(1) # assertions.go:18:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:18:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:18:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.interface {} tc(1) # assertions.go:18:11
.   .   .   .   .   .   DCL # assertions.go:18:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:18:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.interface {} tc(1) # assertions.go:18:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 go.shape.interface {} tc(1) # assertions.go:18:17
.   .   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:18:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:17:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:18:17
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:18:19
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:18:19
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:18:19
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   .   .   .   .   .   .   .   .   LITERAL-6 int tc(1) # assertions.go:18:19
.   .   .   .   CONVNOP go.shape.interface {} tc(1) # assertions.go:18:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.interface {} tc(1) # assertions.go:18:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:18:11
.   .   IF tc(1) # assertions.go:18:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:18:8
.   .   IF-Body
.   .   .   AS tc(1) # assertions.go:19:5
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:7 Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:18:5
./assertions.go:18:2:[1] S[go.shape.interface {}].C3 stmt: if ok { _ = o }
./assertions.go:18:11:[1] S[go.shape.interface {}].C3 stmt: o, ok := go.shape.interface {}(.autotmp_4), .autotmp_5
./assertions.go:18:5:[1] S[go.shape.interface {}].C3 stmt: var o go.shape.interface {}
./assertions.go:18:8:[1] S[go.shape.interface {}].C3 stmt: var ok bool
./assertions.go:18:11:[1] S[go.shape.interface {}].C3 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:18:11:[1] S[go.shape.interface {}].C3 stmt: var .autotmp_4 go.shape.interface {}
./assertions.go:18:11:[1] S[go.shape.interface {}].C3 stmt: var .autotmp_5 bool
./assertions.go:19:5:[1] S[go.shape.interface {}].C3 stmt: _ = o
escAnalyze
.   DCLFUNC esc(no) p.S[go.shape.interface {}].C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # assertions.go:12:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:12:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:5
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:11
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   DCLFUNC-body
.   .   IF-init
.   .   .   AS2-init
.   .   .   .   DCL # assertions.go:13:5
.   .   .   .   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:5
.   .   .   .   DCL # assertions.go:13:8
.   .   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   .   AS2 Def tc(1) # assertions.go:13:11
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   .   AS2-Rhs
.   .   .   .   CONVNOP-init
.   .   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   .   DCL # assertions.go:13:11
.   .   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:11
.   .   .   .   .   .   DCL # assertions.go:13:11
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   .   .   .   .   AS2DOTTYPE Def tc(1) # assertions.go:13:11
.   .   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:11
.   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   .   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   .   DYNAMICDOTTYPE2 p.O1[go.shape.interface {}] tc(1) # assertions.go:13:17
.   .   .   .   .   .   .   DOT p.a any tc(1) # assertions.go:13:15
.   .   .   .   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[go.shape.interface {}] tc(1) # assertions.go:12:7
.   .   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # assertions.go:13:17
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # assertions.go:13:21
.   .   .   .   .   .   .   .   INDEX uintptr tc(1) # assertions.go:13:21
.   .   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[27]uintptr tc(1) # assertions.go:13:21
.   .   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   .   .   .   .   .   .   .   .   LITERAL-4 int tc(1) # assertions.go:13:21
.   .   .   .   CONVNOP p.O1[go.shape.interface {}] tc(1) # assertions.go:13:8
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:11
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:13:11
.   .   IF tc(1) # assertions.go:13:2
.   .   IF-Cond
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # assertions.go:13:8
.   .   IF-Body
.   .   .   PRINTLN tc(1) # assertions.go:14:10
.   .   .   PRINTLN-Args
.   .   .   .   NAME-p.o Class:PAUTO DictIndex:5 Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # assertions.go:13:5
./assertions.go:13:2:[1] S[go.shape.interface {}].C2 stmt: if ok { println(o) }
./assertions.go:13:11:[1] S[go.shape.interface {}].C2 stmt: o, ok := O1[go.shape.interface {}](.autotmp_4), .autotmp_5
./assertions.go:13:5:[1] S[go.shape.interface {}].C2 stmt: var o O1[go.shape.interface {}]
./assertions.go:13:8:[1] S[go.shape.interface {}].C2 stmt: var ok bool
./assertions.go:13:11:[1] S[go.shape.interface {}].C2 stmt: .autotmp_4, .autotmp_5 := <node DYNAMICDOTTYPE2>
./assertions.go:13:11:[1] S[go.shape.interface {}].C2 stmt: var .autotmp_4 O1[go.shape.interface {}]
./assertions.go:13:11:[1] S[go.shape.interface {}].C2 stmt: var .autotmp_5 bool
./assertions.go:14:10:[1] S[go.shape.interface {}].C2 stmt: println(o)
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:49:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:49:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:49:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.D3 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:49:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:20 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:49:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:49:6:[1] S[interface {}].D3 stmt: S[go.shape.interface {}].D3(s, &.dict.S[interface {}])
./assertions.go:49:7: parameter s leaks to {heap} for S[interface {}].D3 with derefs=0:
./assertions.go:49:7:   flow: {heap} ← s:
./assertions.go:49:7:     from S[go.shape.interface {}].D3(s, &.dict.S[interface {}]) (call parameter) at ./assertions.go:49:6
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() (any, bool) tc(1) # assertions.go:48:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:48:7
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # assertions.go:48:6
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   .   .   DCL # assertions.go:48:6
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
.   .   .   AS2FUNC tc(1) # assertions.go:48:6
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { any; bool } tc(1) # assertions.go:48:6
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.D2 FUNC-func(S[go.shape.interface {}], *[27]uintptr) (any, bool) tc(1) # assertions.go:48:6
.   .   .   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.s Class:PPARAM DictIndex:18 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:48:7
.   .   .   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   .   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
.   .   RETURN tc(1) # assertions.go:48:6
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # assertions.go:48:6
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # assertions.go:48:6
./assertions.go:48:6:[1] S[interface {}].D2 stmt: return .autotmp_3, .autotmp_4
./assertions.go:48:6:[1] S[interface {}].D2 stmt: .autotmp_3, .autotmp_4 = S[go.shape.interface {}].D2(s, &.dict.S[interface {}])
./assertions.go:48:6:[1] S[interface {}].D2 stmt: var .autotmp_3 any
./assertions.go:48:6:[1] S[interface {}].D2 stmt: var .autotmp_4 bool
./assertions.go:48:7: parameter s leaks to x for S[interface {}].D2 with derefs=0:
./assertions.go:48:7:   flow: .autotmp_3 ← s:
./assertions.go:48:7:     from S[go.shape.interface {}].D2(s, &.dict.S[interface {}]) (call parameter) at ./assertions.go:48:6
./assertions.go:48:7:   flow: x ← .autotmp_3:
./assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at ./assertions.go:48:6
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() any tc(1) # assertions.go:47:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:47:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   RETURN tc(1) # assertions.go:47:6
.   .   RETURN-Results
.   .   .   CALLFUNC any tc(1) # assertions.go:47:6
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.D1 FUNC-func(S[go.shape.interface {}], *[27]uintptr) any tc(1) # assertions.go:47:6
.   .   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:16 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:47:7
.   .   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:47:6
.   .   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:47:6:[1] S[interface {}].D1 stmt: return S[go.shape.interface {}].D1(s, &.dict.S[interface {}])
./assertions.go:47:7: parameter s leaks to ~r0 for S[interface {}].D1 with derefs=0:
./assertions.go:47:7:   flow: ~r0 ← s:
./assertions.go:47:7:     from S[go.shape.interface {}].D1(s, &.dict.S[interface {}]) (call parameter) at ./assertions.go:47:6
./assertions.go:47:7:     from return S[go.shape.interface {}].D1(s, &.dict.S[interface {}]) (return) at ./assertions.go:47:6
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:35:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:35:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:35:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C7 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:35:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:14 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:35:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:35:6:[1] S[interface {}].C7 stmt: S[go.shape.interface {}].C7(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:31:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:31:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:31:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C6 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:31:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:12 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:31:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:31:6:[1] S[interface {}].C6 stmt: S[go.shape.interface {}].C6(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:27:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:27:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:27:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C5 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:27:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:10 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:27:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:27:6:[1] S[interface {}].C5 stmt: S[go.shape.interface {}].C5(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:22:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:22:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C4 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:22:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:8 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:22:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:22:6:[1] S[interface {}].C4 stmt: S[go.shape.interface {}].C4(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:17:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:17:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:17:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C3 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:17:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:6 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:17:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:17:6:[1] S[interface {}].C3 stmt: S[go.shape.interface {}].C3(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(S[interface {}]) func() tc(1) # assertions.go:12:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:12:7
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # assertions.go:12:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C2 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # assertions.go:12:6
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.s Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.S[interface {}] tc(1) # assertions.go:12:7
.   .   .   ADDR PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   .   .   .   NAME-p..dict.S[interface {}] Class:PEXTERN Offset:0 Addrtaken ARRAY-[27]uintptr tc(1) # <autogenerated>:1:0
./assertions.go:12:6:[1] S[interface {}].C2 stmt: S[go.shape.interface {}].C2(s, &.dict.S[interface {}])
escAnalyze
.   DCLFUNC esc(no) p.R1[interface {}].Hash ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(R1[interface {}]) func(any) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[interface {}] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used any tc(1) # assertions.go:3:32
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # assertions.go:3:35
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Hash FUNC-method(*struct {}) func(any) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used any tc(1) # assertions.go:3:32
<autogenerated>:1:[1] R1[interface {}].Hash stmt: return ~p0.Hash(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[interface {}].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./assertions.go:3:32: parameter ~p1 leaks to {heap} for R1[interface {}].Hash with derefs=0:
./assertions.go:3:32:   flow: {heap} ← ~p1:
./assertions.go:3:32:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:7:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:7:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:7:7
<autogenerated>:1:[1] (*S[interface {}]).C1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C1 stmt: S[interface {}].C1(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:12:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:12:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C2 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:12:7
<autogenerated>:1:[1] (*S[interface {}]).C2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C2 stmt: S[interface {}].C2(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:17:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:17:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C3 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:17:7
<autogenerated>:1:[1] (*S[interface {}]).C3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C3 stmt: S[interface {}].C3(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:22:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:22:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C4 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:22:7
<autogenerated>:1:[1] (*S[interface {}]).C4 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C4 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C4 stmt: S[interface {}].C4(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:27:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:27:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C5 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:27:7
<autogenerated>:1:[1] (*S[interface {}]).C5 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C5 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C5 stmt: S[interface {}].C5(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:31:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:31:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C6 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:31:7
<autogenerated>:1:[1] (*S[interface {}]).C6 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C6 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C6 stmt: S[interface {}].C6(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:35:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:35:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C7 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:35:7
<autogenerated>:1:[1] (*S[interface {}]).C7 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).C7 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).C7 stmt: S[interface {}].C7(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() any tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:47:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:47:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC any tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.D1 FUNC-func(S[interface {}]) any tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:47:7
<autogenerated>:1:[1] (*S[interface {}]).D1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).D1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).D1 stmt: return S[interface {}].D1(s)
./assertions.go:47:7: parameter s leaks to ~r0 for (*S[interface {}]).D1 with derefs=1:
./assertions.go:47:7:   flow: ~r0 ← *s:
./assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./assertions.go:47:7:     from S[interface {}].D1(s) (call parameter) at <autogenerated>:1
./assertions.go:47:7:     from return S[interface {}].D1(s) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() (any, bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:48:7
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:48:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { x any; ok bool } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.D2 FUNC-func(S[interface {}]) (any, bool) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:48:7
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] (*S[interface {}]).D2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).D2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).D2 stmt: return .autotmp_3, .autotmp_4
<autogenerated>:1:[1] (*S[interface {}]).D2 stmt: .autotmp_3, .autotmp_4 = S[interface {}].D2(s)
<autogenerated>:1:[1] (*S[interface {}]).D2 stmt: var .autotmp_3 any
<autogenerated>:1:[1] (*S[interface {}]).D2 stmt: var .autotmp_4 bool
./assertions.go:48:7: parameter s leaks to x for (*S[interface {}]).D2 with derefs=1:
./assertions.go:48:7:   flow: .autotmp_3 ← *s:
./assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./assertions.go:48:7:     from S[interface {}].D2(s) (call parameter) at <autogenerated>:1
./assertions.go:48:7:   flow: x ← .autotmp_3:
./assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[interface {}]).D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[interface {}]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:49:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:49:7
.   .   .   .   NIL PTR-*S[interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.D3 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[interface {}] tc(1) # assertions.go:49:7
<autogenerated>:1:[1] (*S[interface {}]).D3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[interface {}]).D3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[interface {}]).D3 stmt: S[interface {}].D3(s)
./assertions.go:49:7: parameter s leaks to {heap} for (*S[interface {}]).D3 with derefs=1:
./assertions.go:49:7:   flow: {heap} ← *s:
./assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./assertions.go:49:7:     from S[interface {}].D3(s) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.R1[go.shape.interface {}].Hash ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(R1[go.shape.interface {}]) func(go.shape.interface {}) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:3:32
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # assertions.go:3:35
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Hash FUNC-method(*struct {}) func(go.shape.interface {}) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:3:32
<autogenerated>:1:[1] R1[go.shape.interface {}].Hash stmt: return ~p0.Hash(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[go.shape.interface {}].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
./assertions.go:3:32: parameter ~p1 leaks to {heap} for R1[go.shape.interface {}].Hash with derefs=0:
./assertions.go:3:32:   flow: {heap} ← ~p1:
./assertions.go:3:32:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:7:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:7:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:7:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C1 stmt: S[go.shape.interface {}].C1(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:12:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:12:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C2 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:12:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C2 stmt: S[go.shape.interface {}].C2(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:17:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:17:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C3 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:17:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C3 stmt: S[go.shape.interface {}].C3(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:22:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C4 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:22:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C4 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C4 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C4 stmt: S[go.shape.interface {}].C4(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:27:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:27:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C5 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:27:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C5 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C5 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C5 stmt: S[go.shape.interface {}].C5(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:31:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:31:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C6 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:31:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C6 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C6 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C6 stmt: S[go.shape.interface {}].C6(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:35:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:35:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C7 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:35:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C7 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C7 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).C7 stmt: S[go.shape.interface {}].C7(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) any tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:47:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:47:6
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:47:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC any tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.D1 FUNC-func(S[go.shape.interface {}], *[27]uintptr) any tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:47:7
.   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:47:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D1 stmt: return S[go.shape.interface {}].D1(s, .dict)
./assertions.go:47:7: parameter s leaks to ~r0 for (*S[go.shape.interface {}]).D1 with derefs=1:
./assertions.go:47:7:   flow: ~r0 ← *s:
./assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./assertions.go:47:7:     from S[go.shape.interface {}].D1(s, .dict) (call parameter) at <autogenerated>:1
./assertions.go:47:7:     from return S[go.shape.interface {}].D1(s, .dict) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) (any, bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:48:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:48:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { x any; ok bool } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.D2 FUNC-func(S[go.shape.interface {}], *[27]uintptr) (any, bool) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:48:7
.   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D2 stmt: return .autotmp_4, .autotmp_5
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D2 stmt: .autotmp_4, .autotmp_5 = S[go.shape.interface {}].D2(s, .dict)
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D2 stmt: var .autotmp_4 any
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D2 stmt: var .autotmp_5 bool
./assertions.go:48:7: parameter s leaks to x for (*S[go.shape.interface {}]).D2 with derefs=1:
./assertions.go:48:7:   flow: .autotmp_4 ← *s:
./assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./assertions.go:48:7:     from S[go.shape.interface {}].D2(s, .dict) (call parameter) at <autogenerated>:1
./assertions.go:48:7:   flow: x ← .autotmp_4:
./assertions.go:48:7:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.interface {}]).D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.interface {}]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:49:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:49:7
.   .   .   .   NIL PTR-*S[go.shape.interface {}] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.D3 FUNC-func(S[go.shape.interface {}], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.interface {}] Class:PEXTERN Offset:0 type p.S[go.shape.interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.interface {}] tc(1) # assertions.go:49:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.interface {}]).D3 stmt: S[go.shape.interface {}].D3(s, .dict)
./assertions.go:49:7: parameter s leaks to {heap} for (*S[go.shape.interface {}]).D3 with derefs=1:
./assertions.go:49:7:   flow: {heap} ← *s:
./assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./assertions.go:49:7:     from S[go.shape.interface {}].D3(s, .dict) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.O1[interface {}].Less ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(O1[interface {}]) func(any, any) bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[interface {}] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used any tc(1) # assertions.go:4:32
.   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used any tc(1) # assertions.go:4:35
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:4:38
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER bool tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Less FUNC-method(*struct {}) func(any, any) bool tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[interface {}] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used any tc(1) # assertions.go:4:32
.   .   .   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used any tc(1) # assertions.go:4:35
<autogenerated>:1:[1] O1[interface {}].Less stmt: return ~p0.Less(~p1, ~p2)
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[interface {}].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./assertions.go:4:32: parameter ~p1 leaks to {heap} for O1[interface {}].Less with derefs=0:
./assertions.go:4:32:   flow: {heap} ← ~p1:
./assertions.go:4:32:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./assertions.go:4:35: parameter ~p2 leaks to {heap} for O1[interface {}].Less with derefs=0:
./assertions.go:4:35:   flow: {heap} ← ~p2:
./assertions.go:4:35:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
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
.   DCLFUNC esc(no) p.R1[int].Hash ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(R1[int]) func(int) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[int] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used int tc(1) # assertions.go:3:32
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # assertions.go:3:35
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Hash FUNC-method(*struct {}) func(int) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[int] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used int tc(1) # assertions.go:3:32
<autogenerated>:1:[1] R1[int].Hash stmt: return ~p0.Hash(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[int].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:7:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:7:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:7:7
<autogenerated>:1:[1] (*S[int]).C1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C1 stmt: S[int].C1(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:12:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:12:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C2 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:12:7
<autogenerated>:1:[1] (*S[int]).C2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C2 stmt: S[int].C2(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:17:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:17:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C3 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:17:7
<autogenerated>:1:[1] (*S[int]).C3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C3 stmt: S[int].C3(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:22:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:22:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C4 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:22:7
<autogenerated>:1:[1] (*S[int]).C4 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C4 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C4 stmt: S[int].C4(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:27:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:27:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C5 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:27:7
<autogenerated>:1:[1] (*S[int]).C5 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C5 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C5 stmt: S[int].C5(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:31:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:31:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C6 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:31:7
<autogenerated>:1:[1] (*S[int]).C6 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C6 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C6 stmt: S[int].C6(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:35:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:35:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C7 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:35:7
<autogenerated>:1:[1] (*S[int]).C7 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).C7 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).C7 stmt: S[int].C7(s)
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() any tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:47:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:47:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC any tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.D1 FUNC-func(S[int]) any tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:47:7
<autogenerated>:1:[1] (*S[int]).D1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).D1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).D1 stmt: return S[int].D1(s)
./assertions.go:47:7: parameter s leaks to ~r0 for (*S[int]).D1 with derefs=1:
./assertions.go:47:7:   flow: ~r0 ← *s:
./assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./assertions.go:47:7:     from S[int].D1(s) (call parameter) at <autogenerated>:1
./assertions.go:47:7:     from return S[int].D1(s) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() (any, bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:48:7
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:48:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { x any; ok bool } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.D2 FUNC-func(S[int]) (any, bool) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:48:7
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] (*S[int]).D2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).D2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).D2 stmt: return .autotmp_3, .autotmp_4
<autogenerated>:1:[1] (*S[int]).D2 stmt: .autotmp_3, .autotmp_4 = S[int].D2(s)
<autogenerated>:1:[1] (*S[int]).D2 stmt: var .autotmp_3 any
<autogenerated>:1:[1] (*S[int]).D2 stmt: var .autotmp_4 bool
./assertions.go:48:7: parameter s leaks to x for (*S[int]).D2 with derefs=1:
./assertions.go:48:7:   flow: .autotmp_3 ← *s:
./assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./assertions.go:48:7:     from S[int].D2(s) (call parameter) at <autogenerated>:1
./assertions.go:48:7:   flow: x ← .autotmp_3:
./assertions.go:48:7:     from return .autotmp_3, .autotmp_4 (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[int]).D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[int]) func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:49:7
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:49:7
.   .   .   .   NIL PTR-*S[int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.D3 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[int] tc(1) # assertions.go:49:7
<autogenerated>:1:[1] (*S[int]).D3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[int]).D3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[int]).D3 stmt: S[int].D3(s)
./assertions.go:49:7: parameter s leaks to {heap} for (*S[int]).D3 with derefs=1:
./assertions.go:49:7:   flow: {heap} ← *s:
./assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./assertions.go:49:7:     from S[int].D3(s) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.R1[go.shape.int].Hash ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(R1[go.shape.int]) func(go.shape.int) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:3:32
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # assertions.go:3:35
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Hash FUNC-method(*struct {}) func(go.shape.int) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.R1[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:3:32
<autogenerated>:1:[1] R1[go.shape.int].Hash stmt: return ~p0.Hash(~p1)
<autogenerated>:1: parameter ~p0 leaks to {heap} for R1[go.shape.int].Hash with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Hash(~p1) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:7:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:7:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:7:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:7:6
<autogenerated>:1:[1] (*S[go.shape.int]).C1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C1 stmt: S[go.shape.int].C1(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:12:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:12:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C2 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:12:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:12:6
<autogenerated>:1:[1] (*S[go.shape.int]).C2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C2 stmt: S[go.shape.int].C2(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:17:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:17:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C3 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:17:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:17:6
<autogenerated>:1:[1] (*S[go.shape.int]).C3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C3 stmt: S[go.shape.int].C3(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C4 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:22:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C4 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:22:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:22:6
<autogenerated>:1:[1] (*S[go.shape.int]).C4 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C4 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C4 stmt: S[go.shape.int].C4(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C5 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:27:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:27:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C5 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:27:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:27:6
<autogenerated>:1:[1] (*S[go.shape.int]).C5 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C5 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C5 stmt: S[go.shape.int].C5(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C6 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:31:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:31:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C6 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:31:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:31:6
<autogenerated>:1:[1] (*S[go.shape.int]).C6 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C6 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C6 stmt: S[go.shape.int].C6(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).C7 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:35:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:35:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C7 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:35:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:35:6
<autogenerated>:1:[1] (*S[go.shape.int]).C7 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).C7 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).C7 stmt: S[go.shape.int].C7(s, .dict)
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).D1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) any tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:47:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:47:6
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:47:20
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:47:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC any tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.D1 FUNC-func(S[go.shape.int], *[27]uintptr) any tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:47:7
.   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:47:6
<autogenerated>:1:[1] (*S[go.shape.int]).D1 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).D1 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).D1 stmt: return S[go.shape.int].D1(s, .dict)
./assertions.go:47:7: parameter s leaks to ~r0 for (*S[go.shape.int]).D1 with derefs=1:
./assertions.go:47:7:   flow: ~r0 ← *s:
./assertions.go:47:7:     from s (indirection) at <autogenerated>:1
./assertions.go:47:7:     from S[go.shape.int].D1(s, .dict) (call parameter) at <autogenerated>:1
./assertions.go:47:7:     from return S[go.shape.int].D1(s, .dict) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).D2 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) (any, bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:48:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   NAME-p.x Class:PPARAMOUT Offset:0 OnStack any tc(1) # assertions.go:48:21
.   .   NAME-p.ok Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:48:28
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:48:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { x any; ok bool } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.D2 FUNC-func(S[go.shape.int], *[27]uintptr) (any, bool) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:48:7
.   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:48:6
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] (*S[go.shape.int]).D2 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).D2 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).D2 stmt: return .autotmp_4, .autotmp_5
<autogenerated>:1:[1] (*S[go.shape.int]).D2 stmt: .autotmp_4, .autotmp_5 = S[go.shape.int].D2(s, .dict)
<autogenerated>:1:[1] (*S[go.shape.int]).D2 stmt: var .autotmp_4 any
<autogenerated>:1:[1] (*S[go.shape.int]).D2 stmt: var .autotmp_5 bool
./assertions.go:48:7: parameter s leaks to x for (*S[go.shape.int]).D2 with derefs=1:
./assertions.go:48:7:   flow: .autotmp_4 ← *s:
./assertions.go:48:7:     from s (indirection) at <autogenerated>:1
./assertions.go:48:7:     from S[go.shape.int].D2(s, .dict) (call parameter) at <autogenerated>:1
./assertions.go:48:7:   flow: x ← .autotmp_4:
./assertions.go:48:7:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*S[go.shape.int]).D3 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*S[go.shape.int]) func(*[27]uintptr) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:49:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:49:7
.   .   .   .   NIL PTR-*S[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.D3 FUNC-func(S[go.shape.int], *[27]uintptr) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[go.shape.int] Class:PEXTERN Offset:0 type p.S[go.shape.int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.S[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used PTR-*S[go.shape.int] tc(1) # assertions.go:49:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[27]uintptr tc(1) # assertions.go:49:6
<autogenerated>:1:[1] (*S[go.shape.int]).D3 stmt: if s == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*S[go.shape.int]).D3 stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*S[go.shape.int]).D3 stmt: S[go.shape.int].D3(s, .dict)
./assertions.go:49:7: parameter s leaks to {heap} for (*S[go.shape.int]).D3 with derefs=1:
./assertions.go:49:7:   flow: {heap} ← *s:
./assertions.go:49:7:     from s (indirection) at <autogenerated>:1
./assertions.go:49:7:     from S[go.shape.int].D3(s, .dict) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.O1[int].Less ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(O1[int]) func(int, int) bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[int] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used int tc(1) # assertions.go:4:32
.   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used int tc(1) # assertions.go:4:35
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:4:38
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER bool tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Less FUNC-method(*struct {}) func(int, int) bool tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[int] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used int tc(1) # assertions.go:4:32
.   .   .   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used int tc(1) # assertions.go:4:35
<autogenerated>:1:[1] O1[int].Less stmt: return ~p0.Less(~p1, ~p2)
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[int].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.O1[go.shape.int].Less ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(O1[go.shape.int]) func(go.shape.int, go.shape.int) bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:4:32
.   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:4:35
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:4:38
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER bool tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Less FUNC-method(*struct {}) func(go.shape.int, go.shape.int) bool tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:4:32
.   .   .   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:4:35
<autogenerated>:1:[1] O1[go.shape.int].Less stmt: return ~p0.Less(~p1, ~p2)
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[go.shape.int].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.O1[go.shape.interface {}].Less ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(O1[go.shape.interface {}]) func(go.shape.interface {}, go.shape.interface {}) bool tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:4:32
.   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:4:35
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # assertions.go:4:38
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER bool tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Less FUNC-method(*struct {}) func(go.shape.interface {}, go.shape.interface {}) bool tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.O1[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p1 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:4:32
.   .   .   .   NAME-p.~p2 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:4:35
<autogenerated>:1:[1] O1[go.shape.interface {}].Less stmt: return ~p0.Less(~p1, ~p2)
<autogenerated>:1: parameter ~p0 leaks to {heap} for O1[go.shape.interface {}].Less with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./assertions.go:4:32: parameter ~p1 leaks to {heap} for O1[go.shape.interface {}].Less with derefs=0:
./assertions.go:4:32:   flow: {heap} ← ~p1:
./assertions.go:4:32:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
./assertions.go:4:35: parameter ~p2 leaks to {heap} for O1[go.shape.interface {}].Less with derefs=0:
./assertions.go:4:35:   flow: {heap} ← ~p2:
./assertions.go:4:35:     from ~p0.Less(~p1, ~p2) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.S[interface {}].C1-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.S[interface {}] tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[interface {}]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[interface {}] Class:PEXTERN Offset:0 type p.S[interface {}] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.S[interface {}] tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] S[interface {}].C1-fm stmt: S[interface {}].C1(.this)
escAnalyze
.   DCLFUNC esc(no) p.S[int].C1-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func() tc(1) # <autogenerated>:1:0
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.S[int] tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.C1 FUNC-func(S[int]) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.S[int] Class:PEXTERN Offset:0 type p.S[int] tc(1) # assertions.go:5:6
.   .   CALLFUNC-Args
.   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.S[int] tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] S[int].C1-fm stmt: S[int].C1(.this)
escAnalyze
.   DCLFUNC esc(no) p.R1[go.shape.int].Hash-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(go.shape.int) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:3:32
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # assertions.go:3:35
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.R1[go.shape.int] tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Hash FUNC-method(*struct {}) func(go.shape.int) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.R1[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used go.shape.int tc(1) # assertions.go:3:32
<autogenerated>:1:[1] R1[go.shape.int].Hash-fm stmt: return .this.Hash(~p0)
<autogenerated>:1: parameter .this leaks to {heap} for R1[go.shape.int].Hash-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.Hash(~p0) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.R1[go.shape.interface {}].Hash-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(go.shape.interface {}) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:3:32
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # assertions.go:3:35
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.R1[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER int tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.Hash FUNC-method(*struct {}) func(go.shape.interface {}) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.R1[go.shape.interface {}] tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Args
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used go.shape.interface {} tc(1) # assertions.go:3:32
<autogenerated>:1:[1] R1[go.shape.interface {}].Hash-fm stmt: return .this.Hash(~p0)
<autogenerated>:1: parameter .this leaks to {heap} for R1[go.shape.interface {}].Hash-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.Hash(~p0) (call parameter) at <autogenerated>:1
./assertions.go:3:32: parameter ~p0 leaks to {heap} for R1[go.shape.interface {}].Hash-fm with derefs=0:
./assertions.go:3:32:   flow: {heap} ← ~p0:
./assertions.go:3:32:     from .this.Hash(~p0) (call parameter) at <autogenerated>:1
