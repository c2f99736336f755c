# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.ID.String ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(ID) func() string tc(1) # generics.go:38:6
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack p.ID tc(1) # generics.go:38:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # generics.go:38:20
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:38:29
.   .   RETURN-Results
.   .   .   LITERAL-"" string tc(1) # generics.go:38:36
./generics.go:38:29:[1] ID.String stmt: return ""
escAnalyze
.   DCLFUNC esc(no) p.Join[go.shape.[]command-line-arguments.ID,go.shape.int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[4]uintptr, go.shape.[]command-line-arguments.ID, string) string tc(1) # generics.go:42:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[4]uintptr tc(1) # generics.go:42:6
.   .   NAME-p.s Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.[]command-line-arguments.ID tc(1) # generics.go:42:31
.   .   NAME-p.sep Class:PPARAM Offset:0 OnStack Used string tc(1) # generics.go:42:36
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # generics.go:42:48
.   .   NAME-p.out Class:PAUTO Offset:0 OnStack Used string tc(1) # generics.go:43:2
.   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # generics.go:44:6
.   .   NAME-p.e Class:PAUTO DictIndex:3 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:44:9
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # generics.go:43:2
.   .   .   .   NAME-p.out Class:PAUTO Offset:0 OnStack Used string tc(1) # generics.go:43:2
.   .   AS Def tc(1) # generics.go:43:6
.   .   .   NAME-p.out Class:PAUTO Offset:0 OnStack Used string tc(1) # generics.go:43:2
.   .   .   LITERAL-"" string tc(1) # generics.go:43:9
.   .   RANGE-init
.   .   .   DCL # generics.go:44:6
.   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # generics.go:44:6
.   .   .   DCL # generics.go:44:9
.   .   .   .   NAME-p.e Class:PAUTO DictIndex:3 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:44:9
.   .   RANGE Def tc(1) # generics.go:44:14
.   .   .   NAME-p.s Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.[]command-line-arguments.ID tc(1) # generics.go:42:31
.   .   RANGE-Key
.   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # generics.go:44:6
.   .   .   NAME-p.e Class:PAUTO DictIndex:3 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:44:9
.   .   RANGE-Body
.   .   .   IF tc(1) # generics.go:45:3
.   .   .   IF-Cond
.   .   .   .   GT bool tc(1) # generics.go:45:8
.   .   .   .   .   NAME-p.i Class:PAUTO Offset:0 OnStack Used int tc(1) # generics.go:44:6
.   .   .   .   .   LITERAL-0 int tc(1) # generics.go:45:10
.   .   .   IF-Body
.   .   .   .   ASOP-ADD AsOp:ADD tc(1) # generics.go:46:8
.   .   .   .   .   NAME-p.out Class:PAUTO Offset:0 OnStack Used string tc(1) # generics.go:43:2
.   .   .   .   .   NAME-p.sep Class:PPARAM Offset:0 OnStack Used string tc(1) # generics.go:42:36
.   .   .   ASOP-ADD AsOp:ADD tc(1) # generics.go:48:7
.   .   .   .   NAME-p.out Class:PAUTO Offset:0 OnStack Used string tc(1) # generics.go:43:2
.   .   .   .   CALLFUNC string tc(1) # generics.go:48:18
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   CONVNOP FUNC-func(go.shape.int) string tc(1) # generics.go:48:11
.   .   .   .   .   .   ADDR PTR-*uintptr tc(1) # generics.go:48:11
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:48:11
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[4]uintptr tc(1) # generics.go:48:11
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[4]uintptr tc(1) # generics.go:42:6
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # generics.go:48:11
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.e Class:PAUTO DictIndex:3 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:44:9
.   .   RETURN tc(1) # generics.go:50:2
.   .   RETURN-Results
.   .   .   NAME-p.out Class:PAUTO Offset:0 OnStack Used string tc(1) # generics.go:43:2
./generics.go:43:6:[1] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: out := ""
./generics.go:43:2:[1] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: var out string
./generics.go:44:14:[1] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: for loop
./generics.go:44:6:[1] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: var i int
./generics.go:44:9:[1] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: var e go.shape.int
./generics.go:45:3:[2] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: if i > 0 { out += sep }
./generics.go:46:8:[2] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: out += sep
./generics.go:48:7:[2] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: out += (func(go.shape.int) string)(&.dict[0])(e)
./generics.go:50:2:[1] Join[go.shape.[]command-line-arguments.ID,go.shape.int] stmt: return out
./generics.go:42:36: parameter sep leaks to ~r0 for Join[go.shape.[]command-line-arguments.ID,go.shape.int] with derefs=0:
./generics.go:42:36:   flow: out ← sep:
./generics.go:42:36:     from out += sep (assign) at ./generics.go:46:8
./generics.go:42:36:   flow: ~r0 ← out:
./generics.go:42:36:     from return out (return) at ./generics.go:50:2
escAnalyze
.   DCLFUNC esc(no) p.Sum[go.shape.float64] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[3]uintptr, ...go.shape.float64) go.shape.float64 tc(1) # generics.go:53:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[3]uintptr tc(1) # generics.go:53:6
.   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]go.shape.float64 tc(1) # generics.go:53:20
.   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:53:30
.   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:54:9
.   DCLFUNC-body
.   .   RANGE-init
.   .   .   DCL # generics.go:54:9
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:54:9
.   .   RANGE Def tc(1) # generics.go:54:14
.   .   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]go.shape.float64 tc(1) # generics.go:53:20
.   .   RANGE-Key
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:54:9
.   .   RANGE-Body
.   .   .   ASOP-ADD AsOp:ADD tc(1) # generics.go:55:9
.   .   .   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:53:30
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:54:9
.   .   RETURN tc(1) # generics.go:57:2
.   .   RETURN-Results
.   .   .   ADD go.shape.float64 tc(1) # generics.go:57:15
.   .   .   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack Used go.shape.float64 tc(1) # generics.go:53:30
.   .   .   .   LITERAL-1 go.shape.float64 tc(1) # generics.go:57:17
./generics.go:54:14:[1] Sum[go.shape.float64] stmt: for loop
./generics.go:54:9:[1] Sum[go.shape.float64] stmt: var x go.shape.float64
./generics.go:55:9:[2] Sum[go.shape.float64] stmt: total += x
./generics.go:57:2:[1] Sum[go.shape.float64] stmt: return total + go.shape.float64(1)
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.*uint8]).Push ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*List[go.shape.*uint8]) func(*[6]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[6]uintptr tc(1) # generics.go:16:6
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:29
.   DCLFUNC-body
.   .   AS tc(1) # generics.go:17:9
.   .   .   DOTPTR p.head PTR-*node[go.shape.*uint8] tc(1) # generics.go:17:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:7
.   .   .   PTRLIT PTR-*node[go.shape.*uint8] tc(1) # generics.go:17:11
.   .   .   .   STRUCTLIT p.node[go.shape.*uint8] tc(1) # generics.go:17:19
.   .   .   .   STRUCTLIT-List
.   .   .   .   .   STRUCTKEY p.v # generics.go:17:20
.   .   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:16:24
.   .   .   .   .   STRUCTKEY p.next # generics.go:17:24
.   .   .   .   .   .   DOTPTR p.head PTR-*node[go.shape.*uint8] tc(1) # generics.go:17:24
.   .   .   .   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:7
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # generics.go:18:8
.   .   .   DOTPTR p.size int tc(1) # generics.go:18:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:7
.   .   .   LITERAL-1 int tc(1) # generics.go:18:8
.   .   RETURN tc(1) # generics.go:19:2
.   .   RETURN-Results
.   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:7
./generics.go:17:9:[1] (*List[go.shape.*uint8]).Push stmt: l.head = &node[go.shape.*uint8]{...}
./generics.go:17:11: &node[go.shape.*uint8]{...} escapes to heap in (*List[go.shape.*uint8]).Push:
./generics.go:17:11:   flow: {heap} ← &{storage for &node[go.shape.*uint8]{...}}:
./generics.go:17:11:     from &node[go.shape.*uint8]{...} (spill) at ./generics.go:17:11
./generics.go:17:11:     from l.head = &node[go.shape.*uint8]{...} (assign) at ./generics.go:17:9
./generics.go:18:8:[1] (*List[go.shape.*uint8]).Push stmt: l.size++
./generics.go:19:2:[1] (*List[go.shape.*uint8]).Push stmt: return l
./generics.go:16:24: parameter v leaks to {storage for &node[go.shape.*uint8]{...}} for (*List[go.shape.*uint8]).Push with derefs=0:
./generics.go:16:24:   flow: {storage for &node[go.shape.*uint8]{...}} ← v:
./generics.go:16:24:     from node[go.shape.*uint8]{...} (struct literal element) at ./generics.go:17:19
./generics.go:16:7: parameter l leaks to {storage for &node[go.shape.*uint8]{...}} for (*List[go.shape.*uint8]).Push with derefs=1:
./generics.go:16:7:   flow: {storage for &node[go.shape.*uint8]{...}} ← *l:
./generics.go:16:7:     from l.head (dot of pointer) at ./generics.go:17:24
./generics.go:16:7:     from node[go.shape.*uint8]{...} (struct literal element) at ./generics.go:17:19
./generics.go:16:7: parameter l leaks to ~r0 for (*List[go.shape.*uint8]).Push with derefs=0:
./generics.go:16:7:   flow: ~r0 ← l:
./generics.go:16:7:     from return l (return) at ./generics.go:19:2
./generics.go:17:11: &node[go.shape.*uint8]{...} escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.Wrap[go.shape.*uint8] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[4]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:79:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[4]uintptr tc(1) # generics.go:79:6
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:79:18
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[go.shape.*uint8] tc(1) # generics.go:79:23
.   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.*uint8] tc(1) # generics.go:80:6
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # generics.go:80:6
.   .   .   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.*uint8] tc(1) # generics.go:80:6
.   .   AS tc(1) # generics.go:80:6
.   .   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.*uint8] tc(1) # generics.go:80:6
.   .   RETURN tc(1) # generics.go:81:2
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.*uint8] tc(1) # generics.go:81:15
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.*uint8], *[6]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:81:10
.   .   .   .   .   TYPE <S> type PTR-*List[go.shape.*uint8] tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR Implicit PTR-*List[go.shape.*uint8] tc(1) # generics.go:81:10
.   .   .   .   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.*uint8] tc(1) # generics.go:80:6
.   .   .   .   CONVNOP PTR-*[6]uintptr tc(1) # generics.go:81:10
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:81:10
.   .   .   .   .   .   DEREF Implicit ARRAY-[4]uintptr tc(1) # generics.go:81:10
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[4]uintptr tc(1) # generics.go:79:6
.   .   .   .   .   .   LITERAL-0 int tc(1) # generics.go:81:10
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:79:18
./generics.go:80:6:[1] Wrap[go.shape.*uint8] stmt: l = <nil>
./generics.go:80:6:[1] Wrap[go.shape.*uint8] stmt: var l List[go.shape.*uint8]
./generics.go:81:2:[1] Wrap[go.shape.*uint8] stmt: return (*List[go.shape.*uint8]).Push(l, (*[6]uintptr)(.dict[0]), v)
./generics.go:79:18: parameter v leaks to {heap} for Wrap[go.shape.*uint8] with derefs=0:
./generics.go:79:18:   flow: {heap} ← v:
./generics.go:79:18:     from (*List[go.shape.*uint8]).Push(l, (*[6]uintptr)(.dict[0]), v) (call parameter) at ./generics.go:81:15
./generics.go:80:6: l escapes to heap in Wrap[go.shape.*uint8]:
./generics.go:80:6:   flow: {temp} ← &l:
./generics.go:80:6:     from l (address-of) at ./generics.go:81:10
./generics.go:80:6:     from (*List[go.shape.*uint8]).Push(l, (*[6]uintptr)(.dict[0]), v) (call parameter) at ./generics.go:81:15
./generics.go:80:6:   flow: ~r0 ← {temp}:
./generics.go:80:6:     from return (*List[go.shape.*uint8]).Push(l, (*[6]uintptr)(.dict[0]), v) (return) at ./generics.go:81:2
./generics.go:80:6: moved to heap: l
escAnalyze
.   DCLFUNC esc(no) p.Dynamic[go.shape.*uint8] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[11]uintptr, any, go.shape.*uint8) (go.shape.*uint8, bool) tc(1) # generics.go:60:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # generics.go:60:21
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:60:28
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:2 Offset:0 OnStack go.shape.*uint8 tc(1) # generics.go:60:34
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # generics.go:60:37
.   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:62:7
.   .   NAME-p.x Class:PAUTO DictIndex:3 Offset:0 OnStack Used SLICE-[]go.shape.*uint8 tc(1) # generics.go:64:9
.   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.Stringer tc(1) # generics.go:66:7
.   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:71:2
.   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # generics.go:71:5
.   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:71:8
.   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:71:8
.   .   NAME-p.f Class:PAUTO DictIndex:6 Offset:0 OnStack Used FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:2
.   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   DCLFUNC-body
.   .   SWITCH tc(1) # generics.go:61:2
.   .   SWITCH-Tag
.   .   .   TYPESW # generics.go:61:15
.   .   .   TYPESW-Tag
.   .   .   .   NONAME-p.x # generics.go:61:9
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # generics.go:60:21
.   .   SWITCH-Cases
.   .   .   CASE # generics.go:62:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:62:7
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE go.shape.*uint8 tc(1) # generics.go:62:7
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:62:7
.   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:62:7
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:62:7
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # generics.go:62:7
.   .   .   CASE-Body
.   .   .   .   RETURN tc(1) # generics.go:63:3
.   .   .   .   RETURN-Results
.   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:62:7
.   .   .   .   .   LITERAL-true bool tc(1) # generics.go:63:13
.   .   .   CASE # generics.go:64:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:3 Offset:0 OnStack Used SLICE-[]go.shape.*uint8 tc(1) # generics.go:64:9
.   .   .   CASE-List
.   .   .   .   DYNAMICTYPE SLICE-[]go.shape.*uint8 tc(1) # generics.go:64:7
.   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:64:7
.   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:64:7
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:64:7
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   LITERAL-2 int tc(1) # generics.go:64:7
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # generics.go:65:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # generics.go:65:10
.   .   .   .   .   .   NAME-p.x Class:PAUTO DictIndex:3 Offset:0 OnStack Used SLICE-[]go.shape.*uint8 tc(1) # generics.go:64:9
.   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:65:10
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:65:10
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:65:10
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # generics.go:65:10
.   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:65:10
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:65:10
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:65:10
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   .   LITERAL-2 int tc(1) # generics.go:65:10
.   .   .   CASE # generics.go:66:2
.   .   .   CASE-Var
.   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.Stringer tc(1) # generics.go:66:7
.   .   .   CASE-List
.   .   .   .   TYPE p.Stringer Class:PEXTERN Offset:0 type p.Stringer tc(1) # generics.go:3:6
.   .   .   CASE-Body
.   .   .   .   AS tc(1) # generics.go:67:8
.   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   .   .   CONVIFACE Implicit any tc(1) # generics.go:67:10
.   .   .   .   .   .   NAME-p.x Class:PAUTO Offset:0 OnStack Used p.Stringer tc(1) # generics.go:66:7
.   .   AS tc(1) # generics.go:69:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:69:12
.   .   .   .   NEW PTR-*go.shape.*uint8 tc(1) # generics.go:69:12
.   .   .   .   .   DYNAMICTYPE go.shape.*uint8 tc(1) # generics.go:69:13
.   .   .   .   .   DYNAMICTYPE-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:69:13
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:69:13
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:69:13
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # generics.go:69:13
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:69:12
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:69:12
.   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:69:12
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   LITERAL-3 int tc(1) # generics.go:69:12
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:69:12
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:69:12
.   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:69:12
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   LITERAL-3 int tc(1) # generics.go:69:12
.   .   AS tc(1) # generics.go:70:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:70:21
.   .   .   .   MAPLIT MAP-map[string]go.shape.*uint8 tc(1) # generics.go:70:21
.   .   .   .   MAPLIT-List
.   .   .   .   .   KEY # generics.go:70:22
.   .   .   .   .   KEY-Key
.   .   .   .   .   .   LITERAL-"k" string tc(1) # generics.go:70:22
.   .   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:60:28
.   .   .   .   MAPLIT-RType
.   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:70:21
.   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:70:21
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:70:21
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   LITERAL-4 int tc(1) # generics.go:70:21
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:70:21
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:70:21
.   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:70:21
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   LITERAL-4 int tc(1) # generics.go:70:21
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:70:21
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:70:21
.   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:70:21
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   LITERAL-4 int tc(1) # generics.go:70:21
.   .   AS2-init
.   .   .   DCL # generics.go:71:2
.   .   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:71:2
.   .   .   DCL # generics.go:71:5
.   .   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # generics.go:71:5
.   .   AS2 Def tc(1) # generics.go:71:8
.   .   AS2-Lhs
.   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:71:2
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # generics.go:71:5
.   .   AS2-Rhs
.   .   .   CONVNOP-init
.   .   .   .   AS2DOTTYPE-init
.   .   .   .   .   DCL # generics.go:71:8
.   .   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:71:8
.   .   .   .   .   DCL # generics.go:71:8
.   .   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:71:8
.   .   .   .   AS2DOTTYPE Def tc(1) # generics.go:71:8
.   .   .   .   AS2DOTTYPE-Lhs
.   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:71:8
.   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:71:8
.   .   .   .   AS2DOTTYPE-Rhs
.   .   .   .   .   DYNAMICDOTTYPE2 go.shape.*uint8 tc(1) # generics.go:71:12
.   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # generics.go:60:21
.   .   .   .   .   DYNAMICDOTTYPE2-SrcRType
.   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:71:12
.   .   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   .   DYNAMICDOTTYPE2-RType
.   .   .   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:71:14
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:71:14
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:71:14
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # generics.go:71:14
.   .   .   CONVNOP go.shape.*uint8 tc(1) # generics.go:71:5
.   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:71:8
.   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:71:8
.   .   AS-init
.   .   .   DCL # generics.go:72:2
.   .   .   .   NAME-p.f Class:PAUTO DictIndex:6 Offset:0 OnStack Used FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:2
.   .   AS Def tc(1) # generics.go:72:4
.   .   .   NAME-p.f Class:PAUTO DictIndex:6 Offset:0 OnStack Used FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:2
.   .   .   CLOSURE-init
.   .   .   .   DCL tc(1) # generics.go:72:11
.   .   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   .   .   .   AS Def tc(1) # generics.go:72:11
.   .   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   .   .   .   .   CONVNOP PTR-*[4]uintptr tc(1) # generics.go:72:11
.   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:72:11
.   .   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:72:11
.   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   .   LITERAL-0 int tc(1) # generics.go:72:11
.   .   .   CLOSURE fnName(p.Dynamic[go.shape.*uint8].func1) FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:11
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.Dynamic[go.shape.*uint8].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure Wrapper FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:11
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.v Class:PPARAM Offset:0 OnStack Used go.shape.*uint8 tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*List[go.shape.*uint8] tc(1) # <autogenerated>:1:0
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   .   .   .   DCLFUNC-body
.   .   .   .   .   RETURN tc(1) # generics.go:72:11
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   CALLFUNC PTR-*List[go.shape.*uint8] tc(1) # generics.go:72:11
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.Wrap[go.shape.*uint8] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:79:6
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   .   .   .   .   .   .   NAME-p.v Class:PPARAM Offset:0 OnStack Used go.shape.*uint8 tc(1) # <autogenerated>:1:0
.   .   CALLFUNC PTR-*List[go.shape.*uint8] tc(1) # generics.go:73:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.f Class:PAUTO DictIndex:6 Offset:0 OnStack Used FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:71:2
.   .   AS tc(1) # generics.go:75:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:75:14
.   .   .   .   STRUCTLIT p.local[go.shape.*uint8] tc(1) # generics.go:75:14
.   .   .   .   STRUCTLIT-List
.   .   .   .   .   STRUCTKEY p.t # generics.go:75:15
.   .   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:60:28
.   .   .   CONVIFACE-TypeWord
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:75:14
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:75:14
.   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:75:14
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   LITERAL-6 int tc(1) # generics.go:75:14
.   .   .   CONVIFACE-SrcRType
.   .   .   .   CONVNOP PTR-*uint8 tc(1) # generics.go:75:14
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:75:14
.   .   .   .   .   .   DEREF Implicit ARRAY-[11]uintptr tc(1) # generics.go:75:14
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   LITERAL-6 int tc(1) # generics.go:75:14
.   .   RETURN tc(1) # generics.go:76:2
.   .   RETURN-Results
.   .   .   NAME-p.y Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:71:2
.   .   .   NAME-p.ok Class:PAUTO Offset:0 OnStack Used bool tc(1) # generics.go:71:5
escAnalyze
.   DCLFUNC esc(no) p.Dynamic[go.shape.*uint8].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure Wrapper FUNC-func(go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:72:11
.   DCLFUNC-Dcl
.   .   NAME-p.v Class:PPARAM Offset:0 OnStack Used go.shape.*uint8 tc(1) # <autogenerated>:1:0
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*List[go.shape.*uint8] tc(1) # <autogenerated>:1:0
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:72:11
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.*uint8] tc(1) # generics.go:72:11
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Wrap[go.shape.*uint8] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:79:6
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[4]uintptr tc(1) # generics.go:72:11
.   .   .   .   NAME-p.v Class:PPARAM Offset:0 OnStack Used go.shape.*uint8 tc(1) # <autogenerated>:1:0
./generics.go:61:2:[1] Dynamic[go.shape.*uint8] stmt: switch statement
./generics.go:63:3:[1] Dynamic[go.shape.*uint8] stmt: return x, true
./generics.go:65:8:[1] Dynamic[go.shape.*uint8] stmt: sink = x
./generics.go:65:10: x escapes to heap in Dynamic[go.shape.*uint8]:
./generics.go:65:10:   flow: {heap} ← &{storage for x}:
./generics.go:65:10:     from x (spill) at ./generics.go:65:10
./generics.go:65:10:     from sink = x (assign) at ./generics.go:65:8
./generics.go:67:8:[1] Dynamic[go.shape.*uint8] stmt: sink = x
./generics.go:69:7:[1] Dynamic[go.shape.*uint8] stmt: sink = new(<node DYNAMICTYPE>)
./generics.go:69:12: new(<node DYNAMICTYPE>) escapes to heap in Dynamic[go.shape.*uint8]:
./generics.go:69:12:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
./generics.go:69:12:     from new(<node DYNAMICTYPE>) (spill) at ./generics.go:69:12
./generics.go:69:12:     from new(<node DYNAMICTYPE>) (interface-converted) at ./generics.go:69:12
./generics.go:69:12:     from sink = new(<node DYNAMICTYPE>) (assign) at ./generics.go:69:7
./generics.go:70:7:[1] Dynamic[go.shape.*uint8] stmt: sink = map[string]go.shape.*uint8{...}
./generics.go:70:21: map[string]go.shape.*uint8{...} escapes to heap in Dynamic[go.shape.*uint8]:
./generics.go:70:21:   flow: {heap} ← &{storage for map[string]go.shape.*uint8{...}}:
./generics.go:70:21:     from map[string]go.shape.*uint8{...} (spill) at ./generics.go:70:21
./generics.go:70:21:     from map[string]go.shape.*uint8{...} (interface-converted) at ./generics.go:70:21
./generics.go:70:21:     from sink = map[string]go.shape.*uint8{...} (assign) at ./generics.go:70:7
./generics.go:71:8:[1] Dynamic[go.shape.*uint8] stmt: y, ok := go.shape.*uint8(.autotmp_10), .autotmp_11
./generics.go:71:2:[1] Dynamic[go.shape.*uint8] stmt: var y go.shape.*uint8
./generics.go:71:5:[1] Dynamic[go.shape.*uint8] stmt: var ok bool
./generics.go:71:8:[1] Dynamic[go.shape.*uint8] stmt: .autotmp_10, .autotmp_11 := <node DYNAMICDOTTYPE2>
./generics.go:71:8:[1] Dynamic[go.shape.*uint8] stmt: var .autotmp_10 go.shape.*uint8
./generics.go:71:8:[1] Dynamic[go.shape.*uint8] stmt: var .autotmp_11 bool
./generics.go:72:4:[1] Dynamic[go.shape.*uint8] stmt: f := func literal
./generics.go:72:2:[1] Dynamic[go.shape.*uint8] stmt: var f func(go.shape.*uint8) *List[go.shape.*uint8]
./generics.go:72:11:[1] Dynamic[go.shape.*uint8] stmt: var .autotmp_13 *[4]uintptr
./generics.go:72:11:[1] Dynamic[go.shape.*uint8] stmt: .autotmp_13 := (*[4]uintptr)(.dict[0])
./generics.go:72:11:[1] Dynamic[go.shape.*uint8].func1 stmt: return Wrap[go.shape.*uint8](.autotmp_13, v)
./generics.go:73:3:[1] Dynamic[go.shape.*uint8] stmt: f(y)
./generics.go:75:7:[1] Dynamic[go.shape.*uint8] stmt: sink = local[go.shape.*uint8]{...}
./generics.go:76:2:[1] Dynamic[go.shape.*uint8] stmt: return y, ok
./generics.go:72:11: Dynamic[go.shape.*uint8] capturing by value: .autotmp_13 (addr=false assign=false width=8)
./generics.go:60:28: parameter v leaks to {heap} for Dynamic[go.shape.*uint8] with derefs=0:
./generics.go:60:28:   flow: {heap} ← v:
./generics.go:60:28:     from map[string]go.shape.*uint8{...} (map literal value) at ./generics.go:70:21
<autogenerated>:1: parameter v leaks to {heap} for Dynamic[go.shape.*uint8].func1 with derefs=0:
<autogenerated>:1:   flow: {heap} ← v:
<autogenerated>:1:     from Wrap[go.shape.*uint8](.autotmp_13, v) (call parameter) at ./generics.go:72:11
./generics.go:60:21: parameter x leaks to {heap} for Dynamic[go.shape.*uint8] with derefs=0:
./generics.go:60:21:   flow: {temp} ← x:
./generics.go:60:21:   flow: x ← {temp}:
./generics.go:60:21:     from case Stringer: sink = x (switch case) at ./generics.go:66:2
./generics.go:60:21:   flow: {heap} ← x:
./generics.go:60:21:     from x (interface-converted) at ./generics.go:67:10
./generics.go:60:21:     from sink = x (assign) at ./generics.go:67:8
./generics.go:60:21: parameter x leaks to {storage for x} for Dynamic[go.shape.*uint8] with derefs=1:
./generics.go:60:21:   flow: {temp} ← x:
./generics.go:60:21:   flow: x ← *{temp}:
./generics.go:60:21:     from case <node DYNAMICTYPE>: sink = x (switch case) at ./generics.go:64:2
./generics.go:60:21:   flow: {storage for x} ← x:
./generics.go:60:21:     from x (interface-converted) at ./generics.go:65:10
./generics.go:60:21: parameter x leaks to ~r0 for Dynamic[go.shape.*uint8] with derefs=0:
./generics.go:60:21:   flow: {temp} ← x:
./generics.go:60:21:   flow: x ← {temp}:
./generics.go:60:21:     from case <node DYNAMICTYPE>: return x, true (switch case) at ./generics.go:62:2
./generics.go:60:21:   flow: ~r0 ← x:
./generics.go:60:21:     from return x, true (return) at ./generics.go:63:3
./generics.go:65:10: x escapes to heap
./generics.go:69:12: new(<node DYNAMICTYPE>) escapes to heap
./generics.go:70:21: map[string]go.shape.*uint8{...} escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.string]).Push ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*List[go.shape.string]) func(*[6]uintptr, go.shape.string) *List[go.shape.string] tc(1) # generics.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:16:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[6]uintptr tc(1) # generics.go:16:6
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[go.shape.string] tc(1) # generics.go:16:29
.   DCLFUNC-body
.   .   AS tc(1) # generics.go:17:9
.   .   .   DOTPTR p.head PTR-*node[go.shape.string] tc(1) # generics.go:17:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:16:7
.   .   .   PTRLIT PTR-*node[go.shape.string] tc(1) # generics.go:17:11
.   .   .   .   STRUCTLIT p.node[go.shape.string] tc(1) # generics.go:17:19
.   .   .   .   STRUCTLIT-List
.   .   .   .   .   STRUCTKEY p.v # generics.go:17:20
.   .   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # generics.go:16:24
.   .   .   .   .   STRUCTKEY p.next # generics.go:17:24
.   .   .   .   .   .   DOTPTR p.head PTR-*node[go.shape.string] tc(1) # generics.go:17:24
.   .   .   .   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:16:7
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # generics.go:18:8
.   .   .   DOTPTR p.size int tc(1) # generics.go:18:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:16:7
.   .   .   LITERAL-1 int tc(1) # generics.go:18:8
.   .   RETURN tc(1) # generics.go:19:2
.   .   RETURN-Results
.   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:16:7
./generics.go:17:9:[1] (*List[go.shape.string]).Push stmt: l.head = &node[go.shape.string]{...}
./generics.go:17:11: &node[go.shape.string]{...} escapes to heap in (*List[go.shape.string]).Push:
./generics.go:17:11:   flow: {heap} ← &{storage for &node[go.shape.string]{...}}:
./generics.go:17:11:     from &node[go.shape.string]{...} (spill) at ./generics.go:17:11
./generics.go:17:11:     from l.head = &node[go.shape.string]{...} (assign) at ./generics.go:17:9
./generics.go:18:8:[1] (*List[go.shape.string]).Push stmt: l.size++
./generics.go:19:2:[1] (*List[go.shape.string]).Push stmt: return l
./generics.go:16:24: parameter v leaks to {storage for &node[go.shape.string]{...}} for (*List[go.shape.string]).Push with derefs=0:
./generics.go:16:24:   flow: {storage for &node[go.shape.string]{...}} ← v:
./generics.go:16:24:     from node[go.shape.string]{...} (struct literal element) at ./generics.go:17:19
./generics.go:16:7: parameter l leaks to {storage for &node[go.shape.string]{...}} for (*List[go.shape.string]).Push with derefs=1:
./generics.go:16:7:   flow: {storage for &node[go.shape.string]{...}} ← *l:
./generics.go:16:7:     from l.head (dot of pointer) at ./generics.go:17:24
./generics.go:16:7:     from node[go.shape.string]{...} (struct literal element) at ./generics.go:17:19
./generics.go:16:7: parameter l leaks to ~r0 for (*List[go.shape.string]).Push with derefs=0:
./generics.go:16:7:   flow: ~r0 ← l:
./generics.go:16:7:     from return l (return) at ./generics.go:19:2
./generics.go:17:11: &node[go.shape.string]{...} escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.Wrap[go.shape.string] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[4]uintptr, go.shape.string) *List[go.shape.string] tc(1) # generics.go:79:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[4]uintptr tc(1) # generics.go:79:6
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # generics.go:79:18
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[go.shape.string] tc(1) # generics.go:79:23
.   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.string] tc(1) # generics.go:80:6
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # generics.go:80:6
.   .   .   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.string] tc(1) # generics.go:80:6
.   .   AS tc(1) # generics.go:80:6
.   .   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.string] tc(1) # generics.go:80:6
.   .   RETURN tc(1) # generics.go:81:2
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.string] tc(1) # generics.go:81:15
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.string], *[6]uintptr, go.shape.string) *List[go.shape.string] tc(1) # generics.go:81:10
.   .   .   .   .   TYPE <S> type PTR-*List[go.shape.string] tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR Implicit PTR-*List[go.shape.string] tc(1) # generics.go:81:10
.   .   .   .   .   NAME-p.l Class:PAUTO DictIndex:4 Offset:0 Addrtaken OnStack Used p.List[go.shape.string] tc(1) # generics.go:80:6
.   .   .   .   CONVNOP PTR-*[6]uintptr tc(1) # generics.go:81:10
.   .   .   .   .   INDEX uintptr tc(1) # generics.go:81:10
.   .   .   .   .   .   DEREF Implicit ARRAY-[4]uintptr tc(1) # generics.go:81:10
.   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[4]uintptr tc(1) # generics.go:79:6
.   .   .   .   .   .   LITERAL-0 int tc(1) # generics.go:81:10
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.string tc(1) # generics.go:79:18
./generics.go:80:6:[1] Wrap[go.shape.string] stmt: l = <nil>
./generics.go:80:6:[1] Wrap[go.shape.string] stmt: var l List[go.shape.string]
./generics.go:81:2:[1] Wrap[go.shape.string] stmt: return (*List[go.shape.string]).Push(l, (*[6]uintptr)(.dict[0]), v)
./generics.go:79:18: parameter v leaks to {heap} for Wrap[go.shape.string] with derefs=0:
./generics.go:79:18:   flow: {heap} ← v:
./generics.go:79:18:     from (*List[go.shape.string]).Push(l, (*[6]uintptr)(.dict[0]), v) (call parameter) at ./generics.go:81:15
./generics.go:80:6: l escapes to heap in Wrap[go.shape.string]:
./generics.go:80:6:   flow: {temp} ← &l:
./generics.go:80:6:     from l (address-of) at ./generics.go:81:10
./generics.go:80:6:     from (*List[go.shape.string]).Push(l, (*[6]uintptr)(.dict[0]), v) (call parameter) at ./generics.go:81:15
./generics.go:80:6:   flow: ~r0 ← {temp}:
./generics.go:80:6:     from return (*List[go.shape.string]).Push(l, (*[6]uintptr)(.dict[0]), v) (return) at ./generics.go:81:2
./generics.go:80:6: moved to heap: l
escAnalyze
.   DCLFUNC esc(no) p.Method[go.shape.int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[2]uintptr, go.shape.int) func() string tc(1) # generics.go:84:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[2]uintptr tc(1) # generics.go:84:6
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:84:25
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack FUNC-func() string tc(1) # generics.go:84:30
.   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # generics.go:84:54
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:84:46
.   .   RETURN-Results
.   .   .   CLOSURE-init
.   .   .   .   DCL tc(1) # generics.go:84:54
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   .   .   AS Def tc(1) # generics.go:84:54
.   .   .   .   .   NAME-p..autotmp_3 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   .   .   .   CONVNOP FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   .   .   .   .   ADDR PTR-*uintptr tc(1) # generics.go:84:54
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:84:54
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[2]uintptr tc(1) # generics.go:84:54
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[2]uintptr tc(1) # generics.go:84:6
.   .   .   .   .   .   .   .   LITERAL-0 int tc(1) # generics.go:84:54
.   .   .   .   DCL tc(1) # generics.go:84:54
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # generics.go:84:54
.   .   .   .   AS Def tc(1) # generics.go:84:54
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.int tc(1) # generics.go:84:54
.   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:84:25
.   .   .   CLOSURE fnName(p.Method[go.shape.int].func1) FUNC-func() string tc(1) # generics.go:84:54
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.Method[go.shape.int].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure Wrapper FUNC-func() string tc(1) # generics.go:84:54
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # <autogenerated>:1:0
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p..autotmp_3 Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar Used go.shape.int tc(1) # generics.go:84:54
.   .   .   .   DCLFUNC-body
.   .   .   .   .   RETURN tc(1) # generics.go:84:54
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   CALLFUNC string tc(1) # generics.go:84:54
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p..autotmp_3 Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar Used go.shape.int tc(1) # generics.go:84:54
escAnalyze
.   DCLFUNC esc(no) p.Method[go.shape.int].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure Wrapper FUNC-func() string tc(1) # generics.go:84:54
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # <autogenerated>:1:0
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_3 Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar Used go.shape.int tc(1) # generics.go:84:54
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:84:54
.   .   RETURN-Results
.   .   .   CALLFUNC string tc(1) # generics.go:84:54
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p..autotmp_3 Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.int) string tc(1) # generics.go:84:54
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p..autotmp_4 Class:PAUTOHEAP Offset:0 IsClosureVar Used go.shape.int tc(1) # generics.go:84:54
./generics.go:84:46:[1] Method[go.shape.int] stmt: return func literal
./generics.go:84:54:[1] Method[go.shape.int] stmt: var .autotmp_3 func(go.shape.int) string
./generics.go:84:54:[1] Method[go.shape.int] stmt: .autotmp_3 := (func(go.shape.int) string)(&.dict[0])
./generics.go:84:54:[1] Method[go.shape.int] stmt: var .autotmp_4 go.shape.int
./generics.go:84:54:[1] Method[go.shape.int] stmt: .autotmp_4 := v
./generics.go:84:54:[1] Method[go.shape.int].func1 stmt: return .autotmp_3(.autotmp_4)
./generics.go:84:54: Method[go.shape.int] capturing by value: .autotmp_3 (addr=false assign=false width=8)
./generics.go:84:54: Method[go.shape.int] capturing by value: .autotmp_4 (addr=false assign=false width=8)
./generics.go:84:54: func literal escapes to heap in Method[go.shape.int]:
./generics.go:84:54:   flow: ~r0 ← &{storage for func literal}:
./generics.go:84:54:     from func literal (spill) at ./generics.go:84:54
./generics.go:84:54:     from return func literal (return) at ./generics.go:84:46
./generics.go:84:6: parameter .dict leaks to {storage for func literal} for Method[go.shape.int] with derefs=0:
./generics.go:84:6:   flow: .autotmp_3 ← .dict:
./generics.go:84:6:     from .dict (indirection) at ./generics.go:84:54
./generics.go:84:6:     from .dict[0] (fixed-array-index-of) at ./generics.go:84:54
./generics.go:84:6:     from &.dict[0] (address-of) at ./generics.go:84:54
./generics.go:84:6:     from .autotmp_3 := (func(go.shape.int) string)(&.dict[0]) (assign) at ./generics.go:84:54
./generics.go:84:6:   flow: {storage for func literal} ← .autotmp_3:
./generics.go:84:6:     from .autotmp_3 (captured by a closure) at ./generics.go:84:54
escAnalyze
.   DCLFUNC esc(no) p.List[go.shape.*uint8].Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(List[go.shape.*uint8]) func(*[6]uintptr, func(go.shape.*uint8) bool) tc(1) # generics.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[go.shape.*uint8] tc(1) # generics.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:22:23
.   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   DCLFUNC-body
.   .   FOR-init
.   .   .   AS-init
.   .   .   .   DCL # generics.go:23:6
.   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   .   .   AS Def tc(1) # generics.go:23:8
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   .   .   .   DOT p.head PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:12
.   .   .   .   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[go.shape.*uint8] tc(1) # generics.go:22:7
.   .   FOR tc(1) # generics.go:23:2
.   .   FOR-Cond
.   .   .   NE bool tc(1) # generics.go:23:21
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   .   .   .   NIL PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:24
.   .   FOR-Post
.   .   .   AS tc(1) # generics.go:23:31
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   .   .   .   DOTPTR p.next PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:34
.   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   .   FOR-Body
.   .   .   IF tc(1) # generics.go:24:3
.   .   .   IF-Cond
.   .   .   .   NOT bool tc(1) # generics.go:24:6
.   .   .   .   .   CALLFUNC bool tc(1) # generics.go:24:8
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:22:23
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   DOTPTR p.v go.shape.*uint8 tc(1) # generics.go:24:10
.   .   .   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.*uint8] tc(1) # generics.go:23:6
.   .   .   IF-Body
.   .   .   .   RETURN tc(1) # generics.go:25:4
./generics.go:23:2:[1] List[go.shape.*uint8].Each stmt: for loop
./generics.go:23:8:[1] List[go.shape.*uint8].Each stmt: n := l.head
./generics.go:23:6:[1] List[go.shape.*uint8].Each stmt: var n *node[go.shape.*uint8]
./generics.go:23:31:[2] List[go.shape.*uint8].Each stmt: n = n.next
./generics.go:24:3:[2] List[go.shape.*uint8].Each stmt: if !f(n.v) { return  }
./generics.go:25:4:[2] List[go.shape.*uint8].Each stmt: return 
./generics.go:22:7: parameter l leaks to {heap} for List[go.shape.*uint8].Each with derefs=1:
./generics.go:22:7:   flow: n ← l:
./generics.go:22:7:     from l.head (dot) at ./generics.go:23:12
./generics.go:22:7:     from n := l.head (assign) at ./generics.go:23:8
./generics.go:22:7:   flow: {heap} ← *n:
./generics.go:22:7:     from n.v (dot of pointer) at ./generics.go:24:10
./generics.go:22:7:     from f(n.v) (call parameter) at ./generics.go:24:8
escAnalyze
.   DCLFUNC esc(no) p.use.func1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) bool tc(1) # generics.go:93:19
.   DCLFUNC-Dcl
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:93:24
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # generics.go:93:32
.   DCLFUNC-body
.   .   AS tc(1) # generics.go:93:44
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:93:46
.   .   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:93:24
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:93:46
.   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:93:46
.   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   RETURN tc(1) # generics.go:93:49
.   .   RETURN-Results
.   .   .   LITERAL-false bool tc(1) # generics.go:93:56
./generics.go:93:44:[1] use.func1 stmt: sink = q
./generics.go:93:49:[1] use.func1 stmt: return false
./generics.go:93:24: parameter q leaks to {heap} for use.func1 with derefs=0:
./generics.go:93:24:   flow: {heap} ← q:
./generics.go:93:24:     from q (interface-converted) at ./generics.go:93:46
./generics.go:93:24:     from sink = q (assign) at ./generics.go:93:44
./generics.go:93:24: leaking param: q
escAnalyze
.   DCLFUNC esc(no) p.(*List[*int]).Push ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[*int]) func(*int) *List[*int] tc(1) # generics.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:16:7
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[*int] tc(1) # generics.go:16:29
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:16:6
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.*uint8] tc(1) # generics.go:16:6
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.*uint8], *[6]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:16:6
.   .   .   .   .   TYPE <S> type PTR-*List[go.shape.*uint8] tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:16:7
.   .   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:16:6
.   .   .   .   .   NAME-p..dict.List[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # generics.go:16:24
./generics.go:16:6:[1] (*List[*int]).Push stmt: return (*List[go.shape.*uint8]).Push(l, &.dict.List[*int], v)
./generics.go:16:24: parameter v leaks to {heap} for (*List[*int]).Push with derefs=0:
./generics.go:16:24:   flow: {heap} ← v:
./generics.go:16:24:     from (*List[go.shape.*uint8]).Push(l, &.dict.List[*int], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7: parameter l leaks to {heap} for (*List[*int]).Push with derefs=1:
./generics.go:16:7:   flow: {temp} ← l:
./generics.go:16:7:     from (*List[go.shape.*uint8]).Push(l, &.dict.List[*int], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7:   flow: {heap} ← *{temp}:
./generics.go:16:7: parameter l leaks to ~r0 for (*List[*int]).Push with derefs=0:
./generics.go:16:7:   flow: {temp} ← l:
./generics.go:16:7:     from (*List[go.shape.*uint8]).Push(l, &.dict.List[*int], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7:   flow: ~r0 ← {temp}:
./generics.go:16:7:     from return (*List[go.shape.*uint8]).Push(l, &.dict.List[*int], v) (return) at ./generics.go:16:6
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.int]).Push ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*List[go.shape.int]) func(*[6]uintptr, go.shape.int) *List[go.shape.int] tc(1) # generics.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:16:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[6]uintptr tc(1) # generics.go:16:6
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[go.shape.int] tc(1) # generics.go:16:29
.   DCLFUNC-body
.   .   AS tc(1) # generics.go:17:9
.   .   .   DOTPTR p.head PTR-*node[go.shape.int] tc(1) # generics.go:17:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:16:7
.   .   .   PTRLIT PTR-*node[go.shape.int] tc(1) # generics.go:17:11
.   .   .   .   STRUCTLIT p.node[go.shape.int] tc(1) # generics.go:17:19
.   .   .   .   STRUCTLIT-List
.   .   .   .   .   STRUCTKEY p.v # generics.go:17:20
.   .   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:16:24
.   .   .   .   .   STRUCTKEY p.next # generics.go:17:24
.   .   .   .   .   .   DOTPTR p.head PTR-*node[go.shape.int] tc(1) # generics.go:17:24
.   .   .   .   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:16:7
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # generics.go:18:8
.   .   .   DOTPTR p.size int tc(1) # generics.go:18:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:16:7
.   .   .   LITERAL-1 int tc(1) # generics.go:18:8
.   .   RETURN tc(1) # generics.go:19:2
.   .   RETURN-Results
.   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:16:7
./generics.go:17:9:[1] (*List[go.shape.int]).Push stmt: l.head = &node[go.shape.int]{...}
./generics.go:17:11: &node[go.shape.int]{...} escapes to heap in (*List[go.shape.int]).Push:
./generics.go:17:11:   flow: {heap} ← &{storage for &node[go.shape.int]{...}}:
./generics.go:17:11:     from &node[go.shape.int]{...} (spill) at ./generics.go:17:11
./generics.go:17:11:     from l.head = &node[go.shape.int]{...} (assign) at ./generics.go:17:9
./generics.go:18:8:[1] (*List[go.shape.int]).Push stmt: l.size++
./generics.go:19:2:[1] (*List[go.shape.int]).Push stmt: return l
./generics.go:16:7: parameter l leaks to {storage for &node[go.shape.int]{...}} for (*List[go.shape.int]).Push with derefs=1:
./generics.go:16:7:   flow: {storage for &node[go.shape.int]{...}} ← *l:
./generics.go:16:7:     from l.head (dot of pointer) at ./generics.go:17:24
./generics.go:16:7:     from node[go.shape.int]{...} (struct literal element) at ./generics.go:17:19
./generics.go:16:7: parameter l leaks to ~r0 for (*List[go.shape.int]).Push with derefs=0:
./generics.go:16:7:   flow: ~r0 ← l:
./generics.go:16:7:     from return l (return) at ./generics.go:19:2
./generics.go:17:11: &node[go.shape.int]{...} escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.*uint8]).Map[go.shape.int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*List[go.shape.*uint8]) func(*[7]uintptr, func(go.shape.*uint8) go.shape.int) *List[go.shape.int] tc(1) # generics.go:30:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:3 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:30:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[7]uintptr tc(1) # generics.go:30:6
.   .   NAME-p.f Class:PPARAM DictIndex:4 Offset:0 OnStack FUNC-func(go.shape.*uint8) go.shape.int tc(1) # generics.go:30:30
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:5 Offset:0 OnStack PTR-*List[go.shape.int] tc(1) # generics.go:30:43
.   .   NAME-p.out Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:31:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # generics.go:31:2
.   .   .   .   NAME-p.out Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:31:2
.   .   AS Def tc(1) # generics.go:31:6
.   .   .   NAME-p.out Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:31:2
.   .   .   PTRLIT PTR-*List[go.shape.int] tc(1) # generics.go:31:9
.   .   .   .   STRUCTLIT p.List[go.shape.int] tc(1) # generics.go:31:17
.   .   CALLFUNC tc(1) # generics.go:32:8
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.*uint8], *[6]uintptr, func(go.shape.*uint8) bool) tc(1) # generics.go:32:3
.   .   .   .   TYPE p.List[go.shape.*uint8] Class:PEXTERN Offset:0 type p.List[go.shape.*uint8] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[go.shape.*uint8] tc(1) # generics.go:32:3
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:3 Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:30:7
.   .   .   CONVNOP PTR-*[6]uintptr tc(1) # generics.go:32:3
.   .   .   .   INDEX uintptr tc(1) # generics.go:32:3
.   .   .   .   .   DEREF Implicit ARRAY-[7]uintptr tc(1) # generics.go:32:3
.   .   .   .   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[7]uintptr tc(1) # generics.go:30:6
.   .   .   .   .   LITERAL-0 int tc(1) # generics.go:32:3
.   .   .   CLOSURE fnName(p.(*List[go.shape.*uint8]).Map[go.shape.int].func1) FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:32:9
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.(*List[go.shape.*uint8]).Map[go.shape.int].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:32:9
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:7 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:32:14
.   .   .   .   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # generics.go:32:19
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.out Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*List[go.shape.int] tc(1) # generics.go:32:26
.   .   .   .   .   NAME-p.f Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.*uint8) go.shape.int tc(1) # generics.go:32:35
.   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[7]uintptr tc(1) # generics.go:30:6
.   .   .   .   DCLFUNC-body
.   .   .   .   .   CALLFUNC PTR-*List[go.shape.int] tc(1) # generics.go:32:34
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.int], *[6]uintptr, go.shape.int) *List[go.shape.int] tc(1) # generics.go:32:29
.   .   .   .   .   .   .   TYPE <S> type PTR-*List[go.shape.int] tc(1)
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   NAME-p.out Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*List[go.shape.int] tc(1) # generics.go:32:26
.   .   .   .   .   .   CONVNOP PTR-*[6]uintptr tc(1) # generics.go:32:29
.   .   .   .   .   .   .   INDEX uintptr tc(1) # generics.go:32:29
.   .   .   .   .   .   .   .   DEREF Implicit ARRAY-[7]uintptr tc(1) # generics.go:32:29
.   .   .   .   .   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[7]uintptr tc(1) # generics.go:30:6
.   .   .   .   .   .   .   .   LITERAL-1 int tc(1) # generics.go:32:29
.   .   .   .   .   .   CALLFUNC go.shape.int tc(1) # generics.go:32:36
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.f Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.*uint8) go.shape.int tc(1) # generics.go:32:35
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:7 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:32:14
.   .   .   .   .   RETURN tc(1) # generics.go:32:42
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   LITERAL-true bool tc(1) # generics.go:32:49
.   .   RETURN tc(1) # generics.go:33:2
.   .   RETURN-Results
.   .   .   NAME-p.out Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:31:2
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.*uint8]).Map[go.shape.int].func1 ABI:ABIInternal ABIRefs:{ABIInternal} Dupok IsClosure FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:32:9
.   DCLFUNC-Dcl
.   .   NAME-p.v Class:PPARAM DictIndex:7 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:32:14
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # generics.go:32:19
.   DCLFUNC-ClosureVars
.   .   NAME-p.out Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*List[go.shape.int] tc(1) # generics.go:32:26
.   .   NAME-p.f Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.*uint8) go.shape.int tc(1) # generics.go:32:35
.   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[7]uintptr tc(1) # generics.go:30:6
.   DCLFUNC-body
.   .   CALLFUNC PTR-*List[go.shape.int] tc(1) # generics.go:32:34
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.int], *[6]uintptr, go.shape.int) *List[go.shape.int] tc(1) # generics.go:32:29
.   .   .   .   TYPE <S> type PTR-*List[go.shape.int] tc(1)
.   .   CALLFUNC-Args
.   .   .   NAME-p.out Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*List[go.shape.int] tc(1) # generics.go:32:26
.   .   .   CONVNOP PTR-*[6]uintptr tc(1) # generics.go:32:29
.   .   .   .   INDEX uintptr tc(1) # generics.go:32:29
.   .   .   .   .   DEREF Implicit ARRAY-[7]uintptr tc(1) # generics.go:32:29
.   .   .   .   .   .   NAME-p..dict Class:PAUTOHEAP Offset:0 IsClosureVar Used PTR-*[7]uintptr tc(1) # generics.go:30:6
.   .   .   .   .   LITERAL-1 int tc(1) # generics.go:32:29
.   .   .   CALLFUNC go.shape.int tc(1) # generics.go:32:36
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.f Class:PAUTOHEAP Offset:0 IsClosureVar Used FUNC-func(go.shape.*uint8) go.shape.int tc(1) # generics.go:32:35
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:7 Offset:0 OnStack Used go.shape.*uint8 tc(1) # generics.go:32:14
.   .   RETURN tc(1) # generics.go:32:42
.   .   RETURN-Results
.   .   .   LITERAL-true bool tc(1) # generics.go:32:49
./generics.go:31:6:[1] (*List[go.shape.*uint8]).Map[go.shape.int] stmt: out := &List[go.shape.int]{}
./generics.go:31:2:[1] (*List[go.shape.*uint8]).Map[go.shape.int] stmt: var out *List[go.shape.int]
./generics.go:32:8:[1] (*List[go.shape.*uint8]).Map[go.shape.int] stmt: List[go.shape.*uint8].Each(l, (*[6]uintptr)(.dict[0]), func literal)
./generics.go:32:34:[1] (*List[go.shape.*uint8]).Map[go.shape.int].func1 stmt: (*List[go.shape.int]).Push(out, (*[6]uintptr)(.dict[1]), f(v))
./generics.go:32:42:[1] (*List[go.shape.*uint8]).Map[go.shape.int].func1 stmt: return true
./generics.go:33:2:[1] (*List[go.shape.*uint8]).Map[go.shape.int] stmt: return out
./generics.go:31:2: (*List[go.shape.*uint8]).Map[go.shape.int] capturing by value: out (addr=false assign=false width=8)
./generics.go:30:30: (*List[go.shape.*uint8]).Map[go.shape.int] capturing by value: f (addr=false assign=false width=8)
./generics.go:30:6: (*List[go.shape.*uint8]).Map[go.shape.int] capturing by value: .dict (addr=false assign=false width=8)
./generics.go:30:7: parameter l leaks to {heap} for (*List[go.shape.*uint8]).Map[go.shape.int] with derefs=2:
./generics.go:30:7:   flow: {heap} ← **l:
./generics.go:30:7:     from l (indirection) at ./generics.go:32:3
./generics.go:30:7:     from List[go.shape.*uint8].Each(l, (*[6]uintptr)(.dict[0]), func literal) (call parameter) at ./generics.go:32:8
./generics.go:32:14: parameter v leaks to {heap} for (*List[go.shape.*uint8]).Map[go.shape.int].func1 with derefs=0:
./generics.go:32:14:   flow: {heap} ← v:
./generics.go:32:14:     from f(v) (call parameter) at ./generics.go:32:36
./generics.go:31:9: &List[go.shape.int]{} escapes to heap in (*List[go.shape.*uint8]).Map[go.shape.int]:
./generics.go:31:9:   flow: out ← &{storage for &List[go.shape.int]{}}:
./generics.go:31:9:     from &List[go.shape.int]{} (spill) at ./generics.go:31:9
./generics.go:31:9:     from out := &List[go.shape.int]{} (assign) at ./generics.go:31:6
./generics.go:31:9:   flow: ~r0 ← out:
./generics.go:31:9:     from return out (return) at ./generics.go:33:2
./generics.go:31:9: &List[go.shape.int]{} escapes to heap
./generics.go:32:9: func literal does not escape
escAnalyze
.   DCLFUNC esc(no) p.use.func2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) ID tc(1) # generics.go:97:15
.   DCLFUNC-Dcl
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # generics.go:97:20
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack p.ID tc(1) # generics.go:97:28
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:97:33
.   .   RETURN-Results
.   .   .   LITERAL-0 p.ID tc(1) # generics.go:97:40
./generics.go:97:33:[1] use.func2 stmt: return ID(0)
./generics.go:97:20: q does not escape
escAnalyze
.   DCLFUNC esc(no) p.Sum[go.shape.int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-func(*[3]uintptr, ...go.shape.int) go.shape.int tc(1) # generics.go:53:6
.   DCLFUNC-Dcl
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[3]uintptr tc(1) # generics.go:53:6
.   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]go.shape.int tc(1) # generics.go:53:20
.   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:53:30
.   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:54:9
.   DCLFUNC-body
.   .   RANGE-init
.   .   .   DCL # generics.go:54:9
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:54:9
.   .   RANGE Def tc(1) # generics.go:54:14
.   .   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]go.shape.int tc(1) # generics.go:53:20
.   .   RANGE-Key
.   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:54:9
.   .   RANGE-Body
.   .   .   ASOP-ADD AsOp:ADD tc(1) # generics.go:55:9
.   .   .   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:53:30
.   .   .   .   NAME-p.x Class:PAUTO DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:54:9
.   .   RETURN tc(1) # generics.go:57:2
.   .   RETURN-Results
.   .   .   ADD go.shape.int tc(1) # generics.go:57:15
.   .   .   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack Used go.shape.int tc(1) # generics.go:53:30
.   .   .   .   LITERAL-1 go.shape.int tc(1) # generics.go:57:17
./generics.go:54:14:[1] Sum[go.shape.int] stmt: for loop
./generics.go:54:9:[1] Sum[go.shape.int] stmt: var x go.shape.int
./generics.go:55:9:[2] Sum[go.shape.int] stmt: total += x
./generics.go:57:2:[1] Sum[go.shape.int] stmt: return total + go.shape.int(1)
escAnalyze
.   DCLFUNC esc(no) p.Sum[int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(...int) int tc(1) # generics.go:53:6
.   DCLFUNC-Dcl
.   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]int tc(1) # generics.go:53:20
.   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack int tc(1) # generics.go:53:30
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:53:6
.   .   RETURN-Results
.   .   .   CALLFUNC IsDDD go.shape.int tc(1) # generics.go:53:6
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Sum[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[3]uintptr, ...go.shape.int) go.shape.int tc(1) # generics.go:53:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[3]uintptr tc(1) # generics.go:53:6
.   .   .   .   .   NAME-p..dict.Sum[int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[3]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]int tc(1) # generics.go:53:20
./generics.go:53:6:[1] Sum[int] stmt: return Sum[go.shape.int](&.dict.Sum[int], xs...)
escAnalyze
.   DCLFUNC esc(no) p.use ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func([]ID, *int) tc(1) # generics.go:86:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]ID tc(1) # generics.go:86:10
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:86:18
.   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:92:2
.   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *List[*int] tc(1) # generics.go:94:2
.   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(*List[*int], *int) *List[*int] tc(1) # generics.go:95:2
.   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(...int) int tc(1) # generics.go:98:2
.   DCLFUNC-body
.   .   AS tc(1) # generics.go:87:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:87:13
.   .   .   .   CALLFUNC string tc(1) # generics.go:87:13
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.Join[go.shape.[]command-line-arguments.ID,go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.[]command-line-arguments.ID, string) string tc(1) # generics.go:42:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   ADDR PTR-*[4]uintptr tc(1) # generics.go:87:9
.   .   .   .   .   .   NAME-p..dict.Join[[]command-line-arguments.ID,command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[4]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]ID tc(1) # generics.go:86:10
.   .   .   .   .   LITERAL-"," string tc(1) # generics.go:87:17
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:87:13
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:87:13
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   AS tc(1) # generics.go:88:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:88:12
.   .   .   .   CALLFUNC IsDDD Reshape float64 tc(1) # generics.go:88:12
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.Sum[go.shape.float64] Class:PFUNC Offset:0 Used FUNC-func(*[3]uintptr, ...go.shape.float64) go.shape.float64 tc(1) # generics.go:53:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   ADDR PTR-*[3]uintptr tc(1) # generics.go:88:9
.   .   .   .   .   .   NAME-p..dict.Sum[float64] Class:PEXTERN Offset:0 Addrtaken ARRAY-[3]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   SLICELIT Len:2 Implicit SLICE-[]go.shape.float64 tc(1) # generics.go:88:12
.   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   LITERAL-1.5 float64 tc(1) # generics.go:88:13
.   .   .   .   .   .   LITERAL-2 float64 tc(1) # generics.go:88:18
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:88:12
.   .   .   .   .   LINKSYMOFFSET-type:float64 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:88:12
.   .   .   .   .   LINKSYMOFFSET-type:float64 Offset:0 uint8 tc(1)
.   .   CALLFUNC STRUCT-struct { go.shape.*uint8; bool } tc(1) # generics.go:89:9
.   .   CALLFUNC-Fun
.   .   .   NAME-p.Dynamic[go.shape.*uint8] Class:PFUNC Offset:0 Used FUNC-func(*[11]uintptr, any, go.shape.*uint8) (go.shape.*uint8, bool) tc(1) # generics.go:60:6
.   .   CALLFUNC-Args
.   .   .   ADDR PTR-*[11]uintptr tc(1) # generics.go:89:2
.   .   .   .   NAME-p..dict.Dynamic[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[11]uintptr tc(1) # <autogenerated>:1:0
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:89:10
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]ID tc(1) # generics.go:86:10
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:89:10
.   .   .   .   .   LINKSYMOFFSET-type:[]command-line-arguments.ID Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:89:10
.   .   .   .   .   LINKSYMOFFSET-type:[]command-line-arguments.ID Offset:0 uint8 tc(1)
.   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:86:18
.   .   AS tc(1) # generics.go:90:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:90:13
.   .   .   .   CALLFUNC Reshape PTR-*List[string] tc(1) # generics.go:90:13
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.Wrap[go.shape.string] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.string) *List[go.shape.string] tc(1) # generics.go:79:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   ADDR PTR-*[4]uintptr tc(1) # generics.go:90:9
.   .   .   .   .   .   NAME-p..dict.Wrap[string] Class:PEXTERN Offset:0 Addrtaken ARRAY-[4]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   LITERAL-"s" string tc(1) # generics.go:90:14
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:90:13
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.List[string] Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:90:13
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.List[string] Offset:0 uint8 tc(1)
.   .   AS tc(1) # generics.go:91:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:91:15
.   .   .   .   CALLFUNC FUNC-func() string tc(1) # generics.go:91:15
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.Method[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[2]uintptr, go.shape.int) func() string tc(1) # generics.go:84:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   ADDR PTR-*[2]uintptr tc(1) # generics.go:91:9
.   .   .   .   .   .   NAME-p..dict.Method[command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   LITERAL-1 p.ID tc(1) # generics.go:91:18
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:91:15
.   .   .   .   .   LINKSYMOFFSET-type:func() string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:91:15
.   .   .   .   .   LINKSYMOFFSET-type:func() string Offset:0 uint8 tc(1)
.   .   AS-init
.   .   .   DCL # generics.go:92:2
.   .   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:92:2
.   .   AS Def tc(1) # generics.go:92:4
.   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:92:2
.   .   .   CALLFUNC Reshape PTR-*List[*int] tc(1) # generics.go:92:11
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Wrap[go.shape.*uint8] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:79:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[4]uintptr tc(1) # generics.go:92:7
.   .   .   .   .   NAME-p..dict.Wrap[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[4]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:86:18
.   .   CALLFUNC tc(1) # generics.go:93:18
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.*uint8], *[6]uintptr, func(go.shape.*uint8) bool) tc(1) # generics.go:93:13
.   .   .   .   TYPE p.List[go.shape.*uint8] Class:PEXTERN Offset:0 type p.List[go.shape.*uint8] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[*int] tc(1) # generics.go:93:13
.   .   .   .   CALLFUNC Reshape PTR-*List[*int] tc(1) # generics.go:93:8
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.*uint8], *[6]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:93:3
.   .   .   .   .   .   TYPE <S> type PTR-*List[go.shape.*uint8] tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:92:2
.   .   .   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:93:3
.   .   .   .   .   .   NAME-p..dict.List[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   NIL PTR-*int tc(1) # generics.go:93:9
.   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:93:13
.   .   .   .   NAME-p..dict.List[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   CLOSURE fnName(p.use.func1) FUNC-func(*int) bool tc(1) # generics.go:93:19
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC esc(N) p.use.func1 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) bool tc(1) # generics.go:93:19
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.q esc(no) Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:93:24
.   .   .   .   .   NAME-p.~r0 esc(no) Class:PPARAMOUT Offset:0 OnStack bool tc(1) # generics.go:93:32
.   .   .   .   DCLFUNC-body
.   .   .   .   .   AS tc(1) # generics.go:93:44
.   .   .   .   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # generics.go:93:46
.   .   .   .   .   .   .   NAME-p.q esc(no) Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:93:24
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:93:46
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:93:46
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   .   .   RETURN tc(1) # generics.go:93:49
.   .   .   .   .   RETURN-Results
.   .   .   .   .   .   LITERAL-false bool tc(1) # generics.go:93:56
.   .   AS-init
.   .   .   DCL # generics.go:94:2
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *List[*int] tc(1) # generics.go:94:2
.   .   AS Def tc(1) # generics.go:94:4
.   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *List[*int] tc(1) # generics.go:94:2
.   .   .   METHVALUE p.Push FUNC-func(*int) *List[*int] tc(1) # generics.go:94:8
.   .   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:92:2
.   .   AS-init
.   .   .   DCL # generics.go:95:2
.   .   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(*List[*int], *int) *List[*int] tc(1) # generics.go:95:2
.   .   AS Def tc(1) # generics.go:95:4
.   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(*List[*int], *int) *List[*int] tc(1) # generics.go:95:2
.   .   .   METHEXPR p.Push FUNC-func(*List[*int], *int) *List[*int] tc(1) # generics.go:95:20
.   .   .   .   TYPE <S> type PTR-*List[*int] tc(1)
.   .   CALLFUNC PTR-*List[*int] tc(1) # generics.go:96:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(*List[*int], *int) *List[*int] tc(1) # generics.go:95:2
.   .   CALLFUNC-Args
.   .   .   CALLFUNC PTR-*List[*int] tc(1) # generics.go:96:5
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(*int) *List[*int] tc(1) # generics.go:94:2
.   .   .   CALLFUNC-Args
.   .   .   .   NIL PTR-*int tc(1) # generics.go:96:6
.   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:86:18
.   .   AS tc(1) # generics.go:97:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # generics.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # generics.go:97:14
.   .   .   .   CALLFUNC Reshape PTR-*List[command-line-arguments.ID] tc(1) # generics.go:97:14
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.Map[go.shape.int] FUNC-func(*List[go.shape.*uint8], *[7]uintptr, func(go.shape.*uint8) go.shape.int) *List[go.shape.int] tc(1) # generics.go:97:10
.   .   .   .   .   .   TYPE <S> type PTR-*List[go.shape.*uint8] tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:92:2
.   .   .   .   .   ADDR PTR-*[7]uintptr tc(1) # generics.go:97:10
.   .   .   .   .   .   NAME-p..dict.(*List[*int]).Map[command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[7]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   CLOSURE fnName(p.use.func2) FUNC-func(*int) ID tc(1) # generics.go:97:15
.   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   DCLFUNC esc(N) p.use.func2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) ID tc(1) # generics.go:97:15
.   .   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   .   NAME-p.q esc(no) Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # generics.go:97:20
.   .   .   .   .   .   .   NAME-p.~r0 esc(no) Class:PPARAMOUT Offset:0 OnStack p.ID tc(1) # generics.go:97:28
.   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   RETURN tc(1) # generics.go:97:33
.   .   .   .   .   .   .   RETURN-Results
.   .   .   .   .   .   .   .   LITERAL-0 p.ID tc(1) # generics.go:97:40
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:97:14
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.List[command-line-arguments.ID] Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # generics.go:97:14
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.List[command-line-arguments.ID] Offset:0 uint8 tc(1)
.   .   AS-init
.   .   .   DCL # generics.go:98:2
.   .   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(...int) int tc(1) # generics.go:98:2
.   .   AS Def tc(1) # generics.go:98:4
.   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(...int) int tc(1) # generics.go:98:2
.   .   .   NAME-p.Sum[int] Class:PFUNC Offset:0 Used FUNC-func(...int) int tc(1) # generics.go:53:6
.   .   CALLFUNC IsDDD int tc(1) # generics.go:99:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(...int) int tc(1) # generics.go:98:2
.   .   CALLFUNC-Args
.   .   .   SLICELIT Len:1 Implicit SLICE-[]int tc(1) # generics.go:99:3
.   .   .   SLICELIT-List
.   .   .   .   LITERAL-1 int tc(1) # generics.go:99:4
./generics.go:87:7:[1] use stmt: sink = Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, ",")
./generics.go:87:13: Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, ",") escapes to heap in use:
./generics.go:87:13:   flow: {heap} ← &{storage for Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, ",")}:
./generics.go:87:13:     from Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, ",") (spill) at ./generics.go:87:13
./generics.go:87:13:     from sink = Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, ",") (assign) at ./generics.go:87:7
./generics.go:88:7:[1] use stmt: sink = Sum[go.shape.float64](&.dict.Sum[float64], ... argument...)
./generics.go:88:12: Sum[go.shape.float64](&.dict.Sum[float64], ... argument...) escapes to heap in use:
./generics.go:88:12:   flow: {heap} ← &{storage for Sum[go.shape.float64](&.dict.Sum[float64], ... argument...)}:
./generics.go:88:12:     from Sum[go.shape.float64](&.dict.Sum[float64], ... argument...) (spill) at ./generics.go:88:12
./generics.go:88:12:     from sink = Sum[go.shape.float64](&.dict.Sum[float64], ... argument...) (assign) at ./generics.go:88:7
./generics.go:89:9:[1] use stmt: Dynamic[go.shape.*uint8](&.dict.Dynamic[*int], s, p)
./generics.go:89:10: s escapes to heap in use:
./generics.go:89:10:   flow: {heap} ← &{storage for s}:
./generics.go:89:10:     from s (spill) at ./generics.go:89:10
./generics.go:89:10:     from Dynamic[go.shape.*uint8](&.dict.Dynamic[*int], s, p) (call parameter) at ./generics.go:89:9
./generics.go:90:7:[1] use stmt: sink = Wrap[go.shape.string](&.dict.Wrap[string], "s")
./generics.go:91:7:[1] use stmt: sink = Method[go.shape.int](&.dict.Method[command-line-arguments.ID], ID(1))
./generics.go:92:4:[1] use stmt: l := Wrap[go.shape.*uint8](&.dict.Wrap[*int], p)
./generics.go:92:2:[1] use stmt: var l *List[*int]
./generics.go:93:18:[1] use stmt: List[go.shape.*uint8].Each((*List[go.shape.*uint8]).Push(l, &.dict.List[*int], nil), &.dict.List[*int], func literal)
./generics.go:94:4:[1] use stmt: f := l.Push
./generics.go:94:2:[1] use stmt: var f func(*int) *List[*int]
./generics.go:95:4:[1] use stmt: g := (*List[*int]).Push
./generics.go:95:2:[1] use stmt: var g func(*List[*int], *int) *List[*int]
./generics.go:96:3:[1] use stmt: g(f(nil), p)
./generics.go:97:7:[1] use stmt: sink = (*List[go.shape.*uint8]).Map[go.shape.int](l, &.dict.(*List[*int]).Map[command-line-arguments.ID], func literal)
./generics.go:98:4:[1] use stmt: h := Sum[int]
./generics.go:98:2:[1] use stmt: var h func(...int) int
./generics.go:99:3:[1] use stmt: h(... argument...)
./generics.go:86:18: parameter p leaks to {heap} for use with derefs=0:
./generics.go:86:18:   flow: {heap} ← p:
./generics.go:86:18:     from Dynamic[go.shape.*uint8](&.dict.Dynamic[*int], s, p) (call parameter) at ./generics.go:89:9
./generics.go:86:10: parameter s leaks to {storage for s} for use with derefs=0:
./generics.go:86:10:   flow: {storage for s} ← s:
./generics.go:86:10:     from s (interface-converted) at ./generics.go:89:10
./generics.go:86:10: leaking param: s
./generics.go:86:18: leaking param: p
./generics.go:87:13: Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, ",") escapes to heap
./generics.go:88:12: Sum[go.shape.float64](&.dict.Sum[float64], ... argument...) escapes to heap
./generics.go:88:12: ... argument does not escape
./generics.go:89:10: s escapes to heap
./generics.go:93:19: func literal does not escape
./generics.go:94:8: l.Push does not escape
./generics.go:97:15: func literal does not escape
./generics.go:99:3: ... argument does not escape
escAnalyze
.   DCLFUNC esc(no) p.List[go.shape.int].Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(List[go.shape.int]) func(*[6]uintptr, func(go.shape.int) bool) tc(1) # generics.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[go.shape.int] tc(1) # generics.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(go.shape.int) bool tc(1) # generics.go:22:23
.   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   DCLFUNC-body
.   .   FOR-init
.   .   .   AS-init
.   .   .   .   DCL # generics.go:23:6
.   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   .   .   AS Def tc(1) # generics.go:23:8
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   .   .   .   DOT p.head PTR-*node[go.shape.int] tc(1) # generics.go:23:12
.   .   .   .   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[go.shape.int] tc(1) # generics.go:22:7
.   .   FOR tc(1) # generics.go:23:2
.   .   FOR-Cond
.   .   .   NE bool tc(1) # generics.go:23:21
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   .   .   .   NIL PTR-*node[go.shape.int] tc(1) # generics.go:23:24
.   .   FOR-Post
.   .   .   AS tc(1) # generics.go:23:31
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   .   .   .   DOTPTR p.next PTR-*node[go.shape.int] tc(1) # generics.go:23:34
.   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   .   FOR-Body
.   .   .   IF tc(1) # generics.go:24:3
.   .   .   IF-Cond
.   .   .   .   NOT bool tc(1) # generics.go:24:6
.   .   .   .   .   CALLFUNC bool tc(1) # generics.go:24:8
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(go.shape.int) bool tc(1) # generics.go:22:23
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   DOTPTR p.v go.shape.int tc(1) # generics.go:24:10
.   .   .   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.int] tc(1) # generics.go:23:6
.   .   .   IF-Body
.   .   .   .   RETURN tc(1) # generics.go:25:4
./generics.go:23:2:[1] List[go.shape.int].Each stmt: for loop
./generics.go:23:8:[1] List[go.shape.int].Each stmt: n := l.head
./generics.go:23:6:[1] List[go.shape.int].Each stmt: var n *node[go.shape.int]
./generics.go:23:31:[2] List[go.shape.int].Each stmt: n = n.next
./generics.go:24:3:[2] List[go.shape.int].Each stmt: if !f(n.v) { return  }
./generics.go:25:4:[2] List[go.shape.int].Each stmt: return 
escAnalyze
.   DCLFUNC esc(no) p.List[command-line-arguments.ID].Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(List[command-line-arguments.ID]) func(func(ID) bool) tc(1) # generics.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[command-line-arguments.ID] tc(1) # generics.go:22:7
.   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(ID) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # generics.go:22:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.int], *[6]uintptr, func(go.shape.int) bool) tc(1) # generics.go:22:6
.   .   .   .   TYPE p.List[go.shape.int] Class:PEXTERN Offset:0 type p.List[go.shape.int] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[command-line-arguments.ID] tc(1) # generics.go:22:7
.   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   .   .   NAME-p..dict.List[command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(ID) bool tc(1) # generics.go:22:23
./generics.go:22:6:[1] List[command-line-arguments.ID].Each stmt: List[go.shape.int].Each(l, &.dict.List[command-line-arguments.ID], f)
escAnalyze
.   DCLFUNC esc(no) p.(*List[command-line-arguments.ID]).Push ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[command-line-arguments.ID]) func(ID) *List[command-line-arguments.ID] tc(1) # generics.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[command-line-arguments.ID] tc(1) # generics.go:16:7
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used p.ID tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[command-line-arguments.ID] tc(1) # generics.go:16:29
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:16:6
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.int] tc(1) # generics.go:16:6
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.int], *[6]uintptr, go.shape.int) *List[go.shape.int] tc(1) # generics.go:16:6
.   .   .   .   .   TYPE <S> type PTR-*List[go.shape.int] tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[command-line-arguments.ID] tc(1) # generics.go:16:7
.   .   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:16:6
.   .   .   .   .   NAME-p..dict.List[command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used p.ID tc(1) # generics.go:16:24
./generics.go:16:6:[1] (*List[command-line-arguments.ID]).Push stmt: return (*List[go.shape.int]).Push(l, &.dict.List[command-line-arguments.ID], v)
./generics.go:16:7: parameter l leaks to {heap} for (*List[command-line-arguments.ID]).Push with derefs=1:
./generics.go:16:7:   flow: {temp} ← l:
./generics.go:16:7:     from (*List[go.shape.int]).Push(l, &.dict.List[command-line-arguments.ID], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7:   flow: {heap} ← *{temp}:
./generics.go:16:7: parameter l leaks to ~r0 for (*List[command-line-arguments.ID]).Push with derefs=0:
./generics.go:16:7:   flow: {temp} ← l:
./generics.go:16:7:     from (*List[go.shape.int]).Push(l, &.dict.List[command-line-arguments.ID], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7:   flow: ~r0 ← {temp}:
./generics.go:16:7:     from return (*List[go.shape.int]).Push(l, &.dict.List[command-line-arguments.ID], v) (return) at ./generics.go:16:6
escAnalyze
.   DCLFUNC esc(no) p.Wrap[*int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(*int) *List[*int] tc(1) # generics.go:79:6
.   DCLFUNC-Dcl
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # generics.go:79:18
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[*int] tc(1) # generics.go:79:23
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:79:6
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.*uint8] tc(1) # generics.go:79:6
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Wrap[go.shape.*uint8] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.*uint8) *List[go.shape.*uint8] tc(1) # generics.go:79:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[4]uintptr tc(1) # generics.go:79:6
.   .   .   .   .   NAME-p..dict.Wrap[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[4]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # generics.go:79:18
./generics.go:79:6:[1] Wrap[*int] stmt: return Wrap[go.shape.*uint8](&.dict.Wrap[*int], v)
./generics.go:79:18: parameter v leaks to {heap} for Wrap[*int] with derefs=0:
./generics.go:79:18:   flow: {heap} ← v:
./generics.go:79:18:     from Wrap[go.shape.*uint8](&.dict.Wrap[*int], v) (call parameter) at ./generics.go:79:6
escAnalyze
.   DCLFUNC esc(no) p.Method[command-line-arguments.ID] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(ID) func() string tc(1) # generics.go:84:6
.   DCLFUNC-Dcl
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used p.ID tc(1) # generics.go:84:25
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack FUNC-func() string tc(1) # generics.go:84:30
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:84:6
.   .   RETURN-Results
.   .   .   CALLFUNC FUNC-func() string tc(1) # generics.go:84:6
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Method[go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[2]uintptr, go.shape.int) func() string tc(1) # generics.go:84:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[2]uintptr tc(1) # generics.go:84:6
.   .   .   .   .   NAME-p..dict.Method[command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[2]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used p.ID tc(1) # generics.go:84:25
./generics.go:84:6:[1] Method[command-line-arguments.ID] stmt: return Method[go.shape.int](&.dict.Method[command-line-arguments.ID], v)
escAnalyze
.   DCLFUNC esc(no) p.List[go.shape.string].Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(List[go.shape.string]) func(*[6]uintptr, func(go.shape.string) bool) tc(1) # generics.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[go.shape.string] tc(1) # generics.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(go.shape.string) bool tc(1) # generics.go:22:23
.   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   DCLFUNC-body
.   .   FOR-init
.   .   .   AS-init
.   .   .   .   DCL # generics.go:23:6
.   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   .   .   AS Def tc(1) # generics.go:23:8
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   .   .   .   DOT p.head PTR-*node[go.shape.string] tc(1) # generics.go:23:12
.   .   .   .   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[go.shape.string] tc(1) # generics.go:22:7
.   .   FOR tc(1) # generics.go:23:2
.   .   FOR-Cond
.   .   .   NE bool tc(1) # generics.go:23:21
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   .   .   .   NIL PTR-*node[go.shape.string] tc(1) # generics.go:23:24
.   .   FOR-Post
.   .   .   AS tc(1) # generics.go:23:31
.   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   .   .   .   DOTPTR p.next PTR-*node[go.shape.string] tc(1) # generics.go:23:34
.   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   .   FOR-Body
.   .   .   IF tc(1) # generics.go:24:3
.   .   .   IF-Cond
.   .   .   .   NOT bool tc(1) # generics.go:24:6
.   .   .   .   .   CALLFUNC bool tc(1) # generics.go:24:8
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(go.shape.string) bool tc(1) # generics.go:22:23
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   DOTPTR p.v go.shape.string tc(1) # generics.go:24:10
.   .   .   .   .   .   .   NAME-p.n Class:PAUTO DictIndex:6 Offset:0 OnStack Used PTR-*node[go.shape.string] tc(1) # generics.go:23:6
.   .   .   IF-Body
.   .   .   .   RETURN tc(1) # generics.go:25:4
./generics.go:23:2:[1] List[go.shape.string].Each stmt: for loop
./generics.go:23:8:[1] List[go.shape.string].Each stmt: n := l.head
./generics.go:23:6:[1] List[go.shape.string].Each stmt: var n *node[go.shape.string]
./generics.go:23:31:[2] List[go.shape.string].Each stmt: n = n.next
./generics.go:24:3:[2] List[go.shape.string].Each stmt: if !f(n.v) { return  }
./generics.go:25:4:[2] List[go.shape.string].Each stmt: return 
./generics.go:22:7: parameter l leaks to {heap} for List[go.shape.string].Each with derefs=1:
./generics.go:22:7:   flow: n ← l:
./generics.go:22:7:     from l.head (dot) at ./generics.go:23:12
./generics.go:22:7:     from n := l.head (assign) at ./generics.go:23:8
./generics.go:22:7:   flow: {heap} ← *n:
./generics.go:22:7:     from n.v (dot of pointer) at ./generics.go:24:10
./generics.go:22:7:     from f(n.v) (call parameter) at ./generics.go:24:8
escAnalyze
.   DCLFUNC esc(no) p.Wrap[string] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(string) *List[string] tc(1) # generics.go:79:6
.   DCLFUNC-Dcl
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used string tc(1) # generics.go:79:18
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[string] tc(1) # generics.go:79:23
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:79:6
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.string] tc(1) # generics.go:79:6
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Wrap[go.shape.string] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.string) *List[go.shape.string] tc(1) # generics.go:79:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[4]uintptr tc(1) # generics.go:79:6
.   .   .   .   .   NAME-p..dict.Wrap[string] Class:PEXTERN Offset:0 Addrtaken ARRAY-[4]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used string tc(1) # generics.go:79:18
./generics.go:79:6:[1] Wrap[string] stmt: return Wrap[go.shape.string](&.dict.Wrap[string], v)
./generics.go:79:18: parameter v leaks to {heap} for Wrap[string] with derefs=0:
./generics.go:79:18:   flow: {heap} ← v:
./generics.go:79:18:     from Wrap[go.shape.string](&.dict.Wrap[string], v) (call parameter) at ./generics.go:79:6
escAnalyze
.   DCLFUNC esc(no) p.List[string].Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(List[string]) func(func(string) bool) tc(1) # generics.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[string] tc(1) # generics.go:22:7
.   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(string) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # generics.go:22:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.string], *[6]uintptr, func(go.shape.string) bool) tc(1) # generics.go:22:6
.   .   .   .   TYPE p.List[go.shape.string] Class:PEXTERN Offset:0 type p.List[go.shape.string] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[string] tc(1) # generics.go:22:7
.   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   .   .   NAME-p..dict.List[string] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(string) bool tc(1) # generics.go:22:23
./generics.go:22:6:[1] List[string].Each stmt: List[go.shape.string].Each(l, &.dict.List[string], f)
./generics.go:22:7: parameter l leaks to {heap} for List[string].Each with derefs=1:
./generics.go:22:7:   flow: {heap} ← *l:
./generics.go:22:7:     from List[go.shape.string].Each(l, &.dict.List[string], f) (call parameter) at ./generics.go:22:6
escAnalyze
.   DCLFUNC esc(no) p.(*List[string]).Push ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[string]) func(string) *List[string] tc(1) # generics.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[string] tc(1) # generics.go:16:7
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used string tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:3 Offset:0 OnStack PTR-*List[string] tc(1) # generics.go:16:29
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:16:6
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[go.shape.string] tc(1) # generics.go:16:6
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Push FUNC-func(*List[go.shape.string], *[6]uintptr, go.shape.string) *List[go.shape.string] tc(1) # generics.go:16:6
.   .   .   .   .   TYPE <S> type PTR-*List[go.shape.string] tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p.l Class:PPARAM DictIndex:1 Offset:0 OnStack Used PTR-*List[string] tc(1) # generics.go:16:7
.   .   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:16:6
.   .   .   .   .   NAME-p..dict.List[string] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used string tc(1) # generics.go:16:24
./generics.go:16:6:[1] (*List[string]).Push stmt: return (*List[go.shape.string]).Push(l, &.dict.List[string], v)
./generics.go:16:24: parameter v leaks to {heap} for (*List[string]).Push with derefs=0:
./generics.go:16:24:   flow: {heap} ← v:
./generics.go:16:24:     from (*List[go.shape.string]).Push(l, &.dict.List[string], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7: parameter l leaks to {heap} for (*List[string]).Push with derefs=1:
./generics.go:16:7:   flow: {temp} ← l:
./generics.go:16:7:     from (*List[go.shape.string]).Push(l, &.dict.List[string], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7:   flow: {heap} ← *{temp}:
./generics.go:16:7: parameter l leaks to ~r0 for (*List[string]).Push with derefs=0:
./generics.go:16:7:   flow: {temp} ← l:
./generics.go:16:7:     from (*List[go.shape.string]).Push(l, &.dict.List[string], v) (call parameter) at ./generics.go:16:6
./generics.go:16:7:   flow: ~r0 ← {temp}:
./generics.go:16:7:     from return (*List[go.shape.string]).Push(l, &.dict.List[string], v) (return) at ./generics.go:16:6
escAnalyze
.   DCLFUNC esc(no) p.List[*int].Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(List[*int]) func(func(*int) bool) tc(1) # generics.go:22:6
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[*int] tc(1) # generics.go:22:7
.   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(*int) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # generics.go:22:6
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.*uint8], *[6]uintptr, func(go.shape.*uint8) bool) tc(1) # generics.go:22:6
.   .   .   .   TYPE p.List[go.shape.*uint8] Class:PEXTERN Offset:0 type p.List[go.shape.*uint8] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.l Class:PPARAM DictIndex:4 Offset:0 OnStack Used p.List[*int] tc(1) # generics.go:22:7
.   .   .   ADDR PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   .   .   NAME-p..dict.List[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[6]uintptr tc(1) # <autogenerated>:1:0
.   .   .   NAME-p.f Class:PPARAM DictIndex:5 Offset:0 OnStack Used FUNC-func(*int) bool tc(1) # generics.go:22:23
./generics.go:22:6:[1] List[*int].Each stmt: List[go.shape.*uint8].Each(l, &.dict.List[*int], f)
./generics.go:22:7: parameter l leaks to {heap} for List[*int].Each with derefs=1:
./generics.go:22:7:   flow: {heap} ← *l:
./generics.go:22:7:     from List[go.shape.*uint8].Each(l, &.dict.List[*int], f) (call parameter) at ./generics.go:22:6
escAnalyze
.   DCLFUNC esc(no) p.Dynamic[*int] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(any, *int) (*int, bool) tc(1) # generics.go:60:6
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # generics.go:60:21
.   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # generics.go:60:28
.   .   NAME-p.~r0 Class:PPARAMOUT DictIndex:2 Offset:0 OnStack PTR-*int tc(1) # generics.go:60:34
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack bool tc(1) # generics.go:60:37
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:60:6
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:60:6
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # generics.go:60:6
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:60:6
.   .   .   .   DCL # generics.go:60:6
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:60:6
.   .   .   AS2FUNC tc(1) # generics.go:60:6
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:60:6
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:60:6
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLFUNC STRUCT-struct { go.shape.*uint8; bool } tc(1) # generics.go:60:6
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.Dynamic[go.shape.*uint8] Class:PFUNC Offset:0 Used FUNC-func(*[11]uintptr, any, go.shape.*uint8) (go.shape.*uint8, bool) tc(1) # generics.go:60:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   ADDR PTR-*[11]uintptr tc(1) # generics.go:60:6
.   .   .   .   .   .   NAME-p..dict.Dynamic[*int] Class:PEXTERN Offset:0 Addrtaken ARRAY-[11]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # generics.go:60:21
.   .   .   .   .   NAME-p.v Class:PPARAM DictIndex:2 Offset:0 OnStack Used PTR-*int tc(1) # generics.go:60:28
.   .   RETURN tc(1) # generics.go:60:6
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used go.shape.*uint8 tc(1) # generics.go:60:6
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used bool tc(1) # generics.go:60:6
./generics.go:60:6:[1] Dynamic[*int] stmt: return .autotmp_4, .autotmp_5
./generics.go:60:6:[1] Dynamic[*int] stmt: .autotmp_4, .autotmp_5 = Dynamic[go.shape.*uint8](&.dict.Dynamic[*int], x, v)
./generics.go:60:6:[1] Dynamic[*int] stmt: var .autotmp_4 go.shape.*uint8
./generics.go:60:6:[1] Dynamic[*int] stmt: var .autotmp_5 bool
./generics.go:60:21: parameter x leaks to {heap} for Dynamic[*int] with derefs=0:
./generics.go:60:21:   flow: {heap} ← x:
./generics.go:60:21:     from Dynamic[go.shape.*uint8](&.dict.Dynamic[*int], x, v) (call parameter) at ./generics.go:60:6
./generics.go:60:28: parameter v leaks to {heap} for Dynamic[*int] with derefs=0:
./generics.go:60:28:   flow: {heap} ← v:
./generics.go:60:28:     from Dynamic[go.shape.*uint8](&.dict.Dynamic[*int], x, v) (call parameter) at ./generics.go:60:6
escAnalyze
.   DCLFUNC esc(no) p.Sum[float64] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func(...float64) float64 tc(1) # generics.go:53:6
.   DCLFUNC-Dcl
.   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]float64 tc(1) # generics.go:53:20
.   .   NAME-p.total Class:PPARAMOUT DictIndex:2 Offset:0 OnStack float64 tc(1) # generics.go:53:30
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:53:6
.   .   RETURN-Results
.   .   .   CALLFUNC IsDDD go.shape.float64 tc(1) # generics.go:53:6
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Sum[go.shape.float64] Class:PFUNC Offset:0 Used FUNC-func(*[3]uintptr, ...go.shape.float64) go.shape.float64 tc(1) # generics.go:53:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[3]uintptr tc(1) # generics.go:53:6
.   .   .   .   .   NAME-p..dict.Sum[float64] Class:PEXTERN Offset:0 Addrtaken ARRAY-[3]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.xs Class:PPARAM DictIndex:1 Offset:0 OnStack Used SLICE-[]float64 tc(1) # generics.go:53:20
./generics.go:53:6:[1] Sum[float64] stmt: return Sum[go.shape.float64](&.dict.Sum[float64], xs...)
escAnalyze
.   DCLFUNC esc(no) p.Join[[]command-line-arguments.ID,command-line-arguments.ID] ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-func([]ID, string) string tc(1) # generics.go:42:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM DictIndex:2 Offset:0 OnStack Used SLICE-[]ID tc(1) # generics.go:42:31
.   .   NAME-p.sep Class:PPARAM Offset:0 OnStack Used string tc(1) # generics.go:42:36
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # generics.go:42:48
.   DCLFUNC-body
.   .   RETURN tc(1) # generics.go:42:6
.   .   RETURN-Results
.   .   .   CALLFUNC string tc(1) # generics.go:42:6
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-p.Join[go.shape.[]command-line-arguments.ID,go.shape.int] Class:PFUNC Offset:0 Used FUNC-func(*[4]uintptr, go.shape.[]command-line-arguments.ID, string) string tc(1) # generics.go:42:6
.   .   .   CALLFUNC-Args
.   .   .   .   ADDR PTR-*[4]uintptr tc(1) # generics.go:42:6
.   .   .   .   .   NAME-p..dict.Join[[]command-line-arguments.ID,command-line-arguments.ID] Class:PEXTERN Offset:0 Addrtaken ARRAY-[4]uintptr tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.s Class:PPARAM DictIndex:2 Offset:0 OnStack Used SLICE-[]ID tc(1) # generics.go:42:31
.   .   .   .   NAME-p.sep Class:PPARAM Offset:0 OnStack Used string tc(1) # generics.go:42:36
./generics.go:42:6:[1] Join[[]command-line-arguments.ID,command-line-arguments.ID] stmt: return Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, sep)
./generics.go:42:36: parameter sep leaks to ~r0 for Join[[]command-line-arguments.ID,command-line-arguments.ID] with derefs=0:
./generics.go:42:36:   flow: ~r0 ← sep:
./generics.go:42:36:     from Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, sep) (call parameter) at ./generics.go:42:6
./generics.go:42:36:     from return Join[go.shape.[]command-line-arguments.ID,go.shape.int](&.dict.Join[[]command-line-arguments.ID,command-line-arguments.ID], s, sep) (return) at ./generics.go:42:6
escAnalyze
.   DCLFUNC esc(no) p.Stringer.String ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(Stringer) func() string tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.Stringer tc(1) # <autogenerated>:1:0
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # generics.go:3:35
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLINTER string tc(1) # <autogenerated>:1:0
.   .   .   CALLINTER-Fun
.   .   .   .   DOTINTER p.String FUNC-method(*struct {}) func() string tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.Stringer tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] Stringer.String stmt: return ~p0.String()
<autogenerated>:1: parameter ~p0 leaks to {heap} for Stringer.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.String() (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*ID).String ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*ID) func() string tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*ID tc(1) # generics.go:38:7
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack string tc(1) # generics.go:38:20
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*ID tc(1) # generics.go:38:7
.   .   .   .   NIL PTR-*ID tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC string tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.String FUNC-func(ID) string tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.ID Class:PEXTERN Offset:0 type p.ID tc(1) # generics.go:36:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.ID tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used PTR-*ID tc(1) # generics.go:38:7
<autogenerated>:1:[1] (*ID).String stmt: if ~p0 == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*ID).String stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*ID).String stmt: return ID.String(~p0)
escAnalyze
.   DCLFUNC esc(no) p.(*List[*int]).Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[*int]) func(func(*int) bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:22:7
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(*int) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:22:7
.   .   .   .   NIL PTR-*List[*int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[*int], func(*int) bool) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.List[*int] Class:PEXTERN Offset:0 type p.List[*int] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[*int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[*int] tc(1) # generics.go:22:7
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(*int) bool tc(1) # generics.go:22:23
<autogenerated>:1:[1] (*List[*int]).Each stmt: if l == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*List[*int]).Each stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*List[*int]).Each stmt: List[*int].Each(l, f)
./generics.go:22:7: parameter l leaks to {heap} for (*List[*int]).Each with derefs=2:
./generics.go:22:7:   flow: {heap} ← **l:
./generics.go:22:7:     from l (indirection) at <autogenerated>:1
./generics.go:22:7:     from List[*int].Each(l, f) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*List[string]).Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[string]) func(func(string) bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[string] tc(1) # generics.go:22:7
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(string) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[string] tc(1) # generics.go:22:7
.   .   .   .   NIL PTR-*List[string] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[string], func(string) bool) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.List[string] Class:PEXTERN Offset:0 type p.List[string] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[string] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[string] tc(1) # generics.go:22:7
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(string) bool tc(1) # generics.go:22:23
<autogenerated>:1:[1] (*List[string]).Each stmt: if l == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*List[string]).Each stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*List[string]).Each stmt: List[string].Each(l, f)
./generics.go:22:7: parameter l leaks to {heap} for (*List[string]).Each with derefs=2:
./generics.go:22:7:   flow: {heap} ← **l:
./generics.go:22:7:     from l (indirection) at <autogenerated>:1
./generics.go:22:7:     from List[string].Each(l, f) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.string]).Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[go.shape.string]) func(*[6]uintptr, func(go.shape.string) bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(go.shape.string) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:22:7
.   .   .   .   NIL PTR-*List[go.shape.string] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.string], *[6]uintptr, func(go.shape.string) bool) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.List[go.shape.string] Class:PEXTERN Offset:0 type p.List[go.shape.string] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[go.shape.string] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.string] tc(1) # generics.go:22:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(go.shape.string) bool tc(1) # generics.go:22:23
<autogenerated>:1:[1] (*List[go.shape.string]).Each stmt: if l == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*List[go.shape.string]).Each stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*List[go.shape.string]).Each stmt: List[go.shape.string].Each(l, .dict, f)
./generics.go:22:7: parameter l leaks to {heap} for (*List[go.shape.string]).Each with derefs=2:
./generics.go:22:7:   flow: {heap} ← **l:
./generics.go:22:7:     from l (indirection) at <autogenerated>:1
./generics.go:22:7:     from List[go.shape.string].Each(l, .dict, f) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.*uint8]).Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[go.shape.*uint8]) func(*[6]uintptr, func(go.shape.*uint8) bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:22:7
.   .   .   .   NIL PTR-*List[go.shape.*uint8] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.*uint8], *[6]uintptr, func(go.shape.*uint8) bool) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.List[go.shape.*uint8] Class:PEXTERN Offset:0 type p.List[go.shape.*uint8] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[go.shape.*uint8] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.*uint8] tc(1) # generics.go:22:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(go.shape.*uint8) bool tc(1) # generics.go:22:23
<autogenerated>:1:[1] (*List[go.shape.*uint8]).Each stmt: if l == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*List[go.shape.*uint8]).Each stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*List[go.shape.*uint8]).Each stmt: List[go.shape.*uint8].Each(l, .dict, f)
./generics.go:22:7: parameter l leaks to {heap} for (*List[go.shape.*uint8]).Each with derefs=2:
./generics.go:22:7:   flow: {heap} ← **l:
./generics.go:22:7:     from l (indirection) at <autogenerated>:1
./generics.go:22:7:     from List[go.shape.*uint8].Each(l, .dict, f) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*List[command-line-arguments.ID]).Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[command-line-arguments.ID]) func(func(ID) bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[command-line-arguments.ID] tc(1) # generics.go:22:7
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(ID) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[command-line-arguments.ID] tc(1) # generics.go:22:7
.   .   .   .   NIL PTR-*List[command-line-arguments.ID] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[command-line-arguments.ID], func(ID) bool) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.List[command-line-arguments.ID] Class:PEXTERN Offset:0 type p.List[command-line-arguments.ID] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[command-line-arguments.ID] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[command-line-arguments.ID] tc(1) # generics.go:22:7
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(ID) bool tc(1) # generics.go:22:23
<autogenerated>:1:[1] (*List[command-line-arguments.ID]).Each stmt: if l == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*List[command-line-arguments.ID]).Each stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*List[command-line-arguments.ID]).Each stmt: List[command-line-arguments.ID].Each(l, f)
escAnalyze
.   DCLFUNC esc(no) p.(*List[go.shape.int]).Each ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*List[go.shape.int]) func(*[6]uintptr, func(go.shape.int) bool) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:22:7
.   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(go.shape.int) bool tc(1) # generics.go:22:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:22:7
.   .   .   .   NIL PTR-*List[go.shape.int] tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.Each FUNC-func(List[go.shape.int], *[6]uintptr, func(go.shape.int) bool) tc(1) # <autogenerated>:1:0
.   .   .   .   TYPE p.List[go.shape.int] Class:PEXTERN Offset:0 type p.List[go.shape.int] tc(1) # generics.go:6:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.List[go.shape.int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.l Class:PPARAM Offset:0 OnStack Used PTR-*List[go.shape.int] tc(1) # generics.go:22:7
.   .   .   NAME-p..dict Class:PPARAM Offset:0 OnStack Used PTR-*[6]uintptr tc(1) # generics.go:22:6
.   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used FUNC-func(go.shape.int) bool tc(1) # generics.go:22:23
<autogenerated>:1:[1] (*List[go.shape.int]).Each stmt: if l == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*List[go.shape.int]).Each stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*List[go.shape.int]).Each stmt: List[go.shape.int].Each(l, .dict, f)
escAnalyze
.   DCLFUNC esc(no) p.(*List[*int]).Push-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(*int) *List[*int] tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.v Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:16:24
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*List[*int] tc(1) # generics.go:16:29
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*List[*int] tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC PTR-*List[*int] tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.Push FUNC-func(*List[*int], *int) *List[*int] tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE <S> type PTR-*List[*int] tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*List[*int] tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.v Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # generics.go:16:24
<autogenerated>:1:[1] (*List[*int]).Push-fm stmt: return (*List[*int]).Push(.this, v)
./generics.go:16:24: parameter v leaks to {heap} for (*List[*int]).Push-fm with derefs=0:
./generics.go:16:24:   flow: {heap} ← v:
./generics.go:16:24:     from (*List[*int]).Push(.this, v) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter .this leaks to {heap} for (*List[*int]).Push-fm with derefs=1:
<autogenerated>:1:   flow: {temp} ← .this:
<autogenerated>:1:     from (*List[*int]).Push(.this, v) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: {heap} ← *{temp}:
<autogenerated>:1: parameter .this leaks to ~r0 for (*List[*int]).Push-fm with derefs=0:
<autogenerated>:1:   flow: {temp} ← .this:
<autogenerated>:1:     from (*List[*int]).Push(.this, v) (call parameter) at <autogenerated>:1
<autogenerated>:1:   flow: ~r0 ← {temp}:
<autogenerated>:1:     from return (*List[*int]).Push(.this, v) (return) at <autogenerated>:1
