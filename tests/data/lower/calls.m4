# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.T.val ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(T) func(any) int tc(1) # calls.go:5:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # calls.go:5:7
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack any tc(1) # calls.go:5:16
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:5:23
.   DCLFUNC-body
.   .   RETURN tc(1) # calls.go:5:34
.   .   RETURN-Results
.   .   .   DOT p.n int tc(1) # calls.go:5:42
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # calls.go:5:7
./calls.go:5:34:[1] T.val stmt: return t.n
./calls.go:5:16: x does not escape
escAnalyze
.   DCLFUNC esc(no) p.(*T).ptr ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-method(*T) func(...*int) *T tc(1) # calls.go:6:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:6:7
.   .   NAME-p.xs Class:PPARAM Offset:0 OnStack SLICE-[]*int tc(1) # calls.go:6:17
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*T tc(1) # calls.go:6:29
.   DCLFUNC-body
.   .   RETURN tc(1) # calls.go:6:34
.   .   RETURN-Results
.   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:6:7
./calls.go:6:34:[1] (*T).ptr stmt: return t
./calls.go:6:7: parameter t leaks to ~r0 for (*T).ptr with derefs=0:
./calls.go:6:7:   flow: ~r0 ← t:
./calls.go:6:7:     from return t (return) at ./calls.go:6:34
./calls.go:6:7: leaking param: t to result ~r0 level=0
./calls.go:6:17: xs does not escape
escAnalyze
.   DCLFUNC esc(no) p.get ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() *T tc(1) # calls.go:16:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*T tc(1) # calls.go:16:12
.   DCLFUNC-body
.   .   RETURN tc(1) # calls.go:16:33
.   .   RETURN-Results
.   .   .   NIL PTR-*T tc(1) # calls.go:16:40
./calls.go:16:33:[1] get stmt: return nil
escAnalyze
.   DCLFUNC esc(no) p.mk ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() func(int) func() I tc(1) # calls.go:17:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack FUNC-func(int) func() I tc(1) # calls.go:17:11
.   DCLFUNC-body
.   .   RETURN tc(1) # calls.go:17:33
.   .   RETURN-Results
.   .   .   NIL FUNC-func(int) func() I tc(1) # calls.go:17:40
./calls.go:17:33:[1] mk stmt: return nil
escAnalyze
.   DCLFUNC esc(no) p.none ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(...any) tc(1) # calls.go:18:6
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack SLICE-[]any tc(1) # calls.go:18:11
.   DCLFUNC-body
.   .   BLOCK tc(1) # calls.go:18:6
./calls.go:18:6:[1] none stmt: 
escAnalyze
.   DCLFUNC esc(no) p.spread ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func() (int, string) tc(1) # calls.go:19:6
.   DCLFUNC-Dcl
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:19:16
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack string tc(1) # calls.go:19:21
.   DCLFUNC-body
.   .   RETURN tc(1) # calls.go:19:33
.   .   RETURN-Results
.   .   .   LITERAL-0 int tc(1) # calls.go:19:40
.   .   .   LITERAL-"" string tc(1) # calls.go:19:43
./calls.go:19:33:[1] spread stmt: return 0, ""
escAnalyze
.   DCLFUNC esc(no) p.take ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(any, ...any) tc(1) # calls.go:20:6
.   DCLFUNC-Dcl
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack any tc(1) # calls.go:20:11
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack SLICE-[]any tc(1) # calls.go:20:18
.   DCLFUNC-body
.   .   BLOCK tc(1) # calls.go:20:6
./calls.go:20:6:[1] take stmt: 
./calls.go:20:11: a does not escape
./calls.go:20:18: b does not escape
escAnalyze
.   DCLFUNC esc(no) p.dots ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(...int) []int tc(1) # calls.go:21:6
.   DCLFUNC-Dcl
.   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:21:11
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack SLICE-[]int tc(1) # calls.go:21:22
.   DCLFUNC-body
.   .   RETURN tc(1) # calls.go:21:33
.   .   RETURN-Results
.   .   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:21:11
./calls.go:21:33:[1] dots stmt: return xs
./calls.go:21:11: parameter xs leaks to ~r0 for dots with derefs=0:
./calls.go:21:11:   flow: ~r0 ← xs:
./calls.go:21:11:     from return xs (return) at ./calls.go:21:33
./calls.go:21:11: leaking param: xs to result ~r0 level=0
escAnalyze
.   DCLFUNC esc(no) p.calls ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(T, *T, E, I, int) tc(1) # calls.go:23:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # calls.go:23:12
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:23:17
.   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:23:23
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:23:28
.   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(int) func() I tc(1) # calls.go:32:6
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func() I tc(1) # calls.go:32:9
.   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:32:14
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:35:6
.   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:35:6
.   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:36:6
.   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:36:6
.   DCLFUNC-body
.   .   CALLFUNC int tc(1) # calls.go:24:7
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # calls.go:24:3
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   CALLFUNC-Args
.   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # calls.go:23:12
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:24:8
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:24:8
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:24:8
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   CALLFUNC int tc(1) # calls.go:25:7
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # calls.go:25:3
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.T tc(1) # calls.go:25:3
.   .   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:23:17
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:25:8
.   .   .   .   LITERAL-"s" string tc(1) # calls.go:25:8
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:25:8
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:25:8
.   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:26:7
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:26:3
.   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   CALLFUNC-Args
.   .   .   ADDR Implicit PTR-*T tc(1) # calls.go:26:3
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 Addrtaken OnStack Used p.T tc(1) # calls.go:23:12
.   .   .   SLICELIT Len:2 Implicit SLICE-[]*int tc(1) # calls.go:26:7
.   .   .   SLICELIT-List
.   .   .   .   ADDR PTR-*int tc(1) # calls.go:26:8
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   .   .   NIL PTR-*int tc(1) # calls.go:26:12
.   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:27:7
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:27:3
.   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   CALLFUNC-Args
.   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:23:17
.   .   .   NIL SLICE-[]*int tc(1) # calls.go:27:7
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # calls.go:28:19
.   .   .   DOTPTR p.n int tc(1) # calls.go:28:17
.   .   .   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:28:15
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:28:11
.   .   .   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:28:7
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:28:3
.   .   .   .   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   DOT p.T Implicit PTR-*T tc(1) # calls.go:28:3
.   .   .   .   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:23:23
.   .   .   .   .   .   SLICELIT Len:1 Implicit SLICE-[]*int tc(1) # calls.go:28:7
.   .   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # calls.go:28:8
.   .   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   .   .   .   NIL SLICE-[]*int tc(1) # calls.go:28:15
.   .   .   LITERAL-1 int tc(1) # calls.go:28:19
.   .   CALLFUNC int tc(1) # calls.go:29:7
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # calls.go:29:3
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.T tc(1) # calls.go:29:3
.   .   .   .   DOT p.T Implicit PTR-*T tc(1) # calls.go:29:3
.   .   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:23:23
.   .   .   NIL any tc(1) # calls.go:29:8
.   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # calls.go:30:6
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # calls.go:30:3
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:23:28
.   .   CALLINTER-Args
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:30:7
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:30:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:30:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   SLICELIT Len:2 Implicit SLICE-[]string tc(1) # calls.go:30:6
.   .   .   SLICELIT-List
.   .   .   .   LITERAL-"a" string tc(1) # calls.go:30:10
.   .   .   .   LITERAL-"b" string tc(1) # calls.go:30:15
.   .   CALLFUNC int tc(1) # calls.go:31:11
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # calls.go:31:7
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.T tc(1) # calls.go:31:7
.   .   .   .   CALLFUNC PTR-*T tc(1) # calls.go:31:5
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.get Class:PFUNC Offset:0 Used FUNC-func() *T tc(1) # calls.go:16:6
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:31:12
.   .   .   .   LITERAL-1 int tc(1) # calls.go:31:12
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:31:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:31:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   CALLINTER-init
.   .   .   AS-init
.   .   .   .   DCL tc(1) # calls.go:32:14
.   .   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:32:14
.   .   .   AS tc(1) # calls.go:32:14
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:32:14
.   .   .   .   CALLFUNC-init
.   .   .   .   .   AS-init
.   .   .   .   .   .   DCL tc(1) # calls.go:32:9
.   .   .   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func() I tc(1) # calls.go:32:9
.   .   .   .   .   AS tc(1) # calls.go:32:9
.   .   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func() I tc(1) # calls.go:32:9
.   .   .   .   .   .   CALLFUNC-init
.   .   .   .   .   .   .   AS-init
.   .   .   .   .   .   .   .   DCL tc(1) # calls.go:32:6
.   .   .   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(int) func() I tc(1) # calls.go:32:6
.   .   .   .   .   .   .   AS tc(1) # calls.go:32:6
.   .   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(int) func() I tc(1) # calls.go:32:6
.   .   .   .   .   .   .   .   CALLFUNC FUNC-func(int) func() I tc(1) # calls.go:32:4
.   .   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   .   NAME-p.mk Class:PFUNC Offset:0 Used FUNC-func() func(int) func() I tc(1) # calls.go:17:6
.   .   .   .   .   .   CALLFUNC FUNC-func() I tc(1) # calls.go:32:6
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(int) func() I tc(1) # calls.go:32:6
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # calls.go:32:7
.   .   .   .   CALLFUNC p.I tc(1) # calls.go:32:9
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func() I tc(1) # calls.go:32:9
.   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # calls.go:32:14
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # calls.go:32:11
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:32:14
.   .   CALLINTER-Args
.   .   .   NIL any tc(1) # calls.go:32:15
.   .   .   NIL SLICE-[]string tc(1) # calls.go:32:14
.   .   CALLFUNC IsDDD tc(1) # calls.go:33:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.none Class:PFUNC Offset:0 Used FUNC-func(...any) tc(1) # calls.go:18:6
.   .   CALLFUNC-Args
.   .   .   NIL SLICE-[]any tc(1) # calls.go:33:6
.   .   CALLFUNC IsDDD tc(1) # calls.go:34:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.none Class:PFUNC Offset:0 Used FUNC-func(...any) tc(1) # calls.go:18:6
.   .   CALLFUNC-Args
.   .   .   SLICELIT Len:2 Implicit SLICE-[]any tc(1) # calls.go:34:6
.   .   .   SLICELIT-List
.   .   .   .   NIL any tc(1) # calls.go:34:7
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:34:12
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:34:12
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:34:12
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   CALLFUNC IsDDD tc(1) # calls.go:35:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.take Class:PFUNC Offset:0 Used FUNC-func(any, ...any) tc(1) # calls.go:20:6
.   .   CALLFUNC-Args
.   .   .   CONVIFACE-init
.   .   .   .   AS2FUNC-init
.   .   .   .   .   DCL # calls.go:35:6
.   .   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:35:6
.   .   .   .   .   DCL # calls.go:35:6
.   .   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:35:6
.   .   .   .   AS2FUNC Def tc(1) # calls.go:35:6
.   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:35:6
.   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:35:6
.   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   CALLFUNC STRUCT-struct { int; string } tc(1) # calls.go:35:13
.   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   NAME-p.spread Class:PFUNC Offset:0 Used FUNC-func() (int, string) tc(1) # calls.go:19:6
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:35:6
.   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:35:6
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:35:6
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:35:6
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   SLICELIT Len:1 Implicit SLICE-[]any tc(1) # calls.go:35:6
.   .   .   SLICELIT-List
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:35:6
.   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:35:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:35:6
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:35:6
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   CALLFUNC IsDDD tc(1) # calls.go:36:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.none Class:PFUNC Offset:0 Used FUNC-func(...any) tc(1) # calls.go:18:6
.   .   CALLFUNC-Args
.   .   .   SLICELIT Len:2 Implicit SLICE-[]any tc(1) # calls.go:36:6
.   .   .   SLICELIT-List
.   .   .   .   CONVIFACE-init
.   .   .   .   .   AS2FUNC-init
.   .   .   .   .   .   DCL # calls.go:36:6
.   .   .   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:36:6
.   .   .   .   .   .   DCL # calls.go:36:6
.   .   .   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:36:6
.   .   .   .   .   AS2FUNC Def tc(1) # calls.go:36:6
.   .   .   .   .   AS2FUNC-Lhs
.   .   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:36:6
.   .   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:36:6
.   .   .   .   .   AS2FUNC-Rhs
.   .   .   .   .   .   CALLFUNC STRUCT-struct { int; string } tc(1) # calls.go:36:13
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.spread Class:PFUNC Offset:0 Used FUNC-func() (int, string) tc(1) # calls.go:19:6
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:36:6
.   .   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:36:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:36:6
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:36:6
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:36:6
.   .   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used string tc(1) # calls.go:36:6
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:36:6
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:36:6
.   .   .   .   .   .   LINKSYMOFFSET-type:string Offset:0 uint8 tc(1)
.   .   CALLFUNC IsDDD SLICE-[]int tc(1) # calls.go:37:6
.   .   CALLFUNC-Fun
.   .   .   NAME-p.dots Class:PFUNC Offset:0 Used FUNC-func(...int) []int tc(1) # calls.go:21:6
.   .   CALLFUNC-Args
.   .   .   APPEND SLICE-[]int tc(1) # calls.go:37:13
.   .   .   APPEND-Args
.   .   .   .   CALLFUNC IsDDD SLICE-[]int tc(1) # calls.go:37:18
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   NAME-p.dots Class:PFUNC Offset:0 Used FUNC-func(...int) []int tc(1) # calls.go:21:6
.   .   .   .   CALLFUNC-Args
.   .   .   .   .   NIL SLICE-[]int tc(1) # calls.go:37:18
.   .   .   .   LITERAL-1 int tc(1) # calls.go:37:22
.   .   .   .   LITERAL-2 int tc(1) # calls.go:37:25
.   .   .   APPEND-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:37:13
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   CALLFUNC tc(1) # calls.go:38:23
.   .   CALLFUNC-Fun
.   .   .   CLOSURE fnName(p.calls.func1) FUNC-func(int) tc(1) # calls.go:38:2
.   .   .   CLOSURE-Func
.   .   .   .   DCLFUNC p.calls.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int) tc(1) # calls.go:38:2
.   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:38:7
.   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:38:16
.   .   .   .   DCLFUNC-body
.   .   .   .   .   AS tc(1) # calls.go:38:18
.   .   .   .   .   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:38:16
.   .   .   .   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:38:7
.   .   CALLFUNC-Args
.   .   .   LITERAL-2 int tc(1) # calls.go:38:24
.   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:39:12
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:39:8
.   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   CALLFUNC-Args
.   .   .   NEW PTR-*T tc(1) # calls.go:39:5
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   .   NIL SLICE-[]*int tc(1) # calls.go:39:12
.   .   CALLFUNC int tc(1) # calls.go:40:12
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # calls.go:40:8
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   CALLFUNC-Args
.   .   .   DEREF Implicit p.T tc(1) # calls.go:40:8
.   .   .   .   PTRLIT PTR-*T tc(1) # calls.go:40:3
.   .   .   .   .   STRUCTLIT p.T tc(1) # calls.go:40:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:40:13
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:23:33
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:40:13
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:40:13
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
escAnalyze
.   DCLFUNC esc(no) p.calls.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func(int) tc(1) # calls.go:38:2
.   DCLFUNC-Dcl
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:38:7
.   DCLFUNC-ClosureVars
.   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:38:16
.   DCLFUNC-body
.   .   AS tc(1) # calls.go:38:18
.   .   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:38:16
.   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:38:7
./calls.go:24:7:[1] calls stmt: T.val(t, x)
./calls.go:25:7:[1] calls stmt: T.val(p, "s")
./calls.go:26:7:[1] calls stmt: (*T).ptr(t, ... argument...)
./calls.go:27:7:[1] calls stmt: (*T).ptr(p, nil...)
./calls.go:28:19:[1] calls stmt: (*T).ptr((*T).ptr(e.T, ... argument...), nil...).n++
./calls.go:29:7:[1] calls stmt: T.val(e.T, nil)
./calls.go:30:6:[1] calls stmt: i.do(x, ... argument...)
./calls.go:30:7: x escapes to heap in calls:
./calls.go:30:7:   flow: {heap} ← &{storage for x}:
./calls.go:30:7:     from x (spill) at ./calls.go:30:7
./calls.go:30:7:     from i.do(x, ... argument...) (call parameter) at ./calls.go:30:6
./calls.go:30:6: ... argument escapes to heap in calls:
./calls.go:30:6:   flow: {heap} ← &{storage for ... argument}:
./calls.go:30:6:     from ... argument (spill) at ./calls.go:30:6
./calls.go:30:6:     from i.do(x, ... argument...) (call parameter) at ./calls.go:30:6
./calls.go:31:11:[1] calls stmt: T.val(get(), 1)
./calls.go:32:14:[1] calls stmt: .autotmp_7.do(nil, nil...)
./calls.go:32:14:[1] calls stmt: .autotmp_7 = .autotmp_6()
./calls.go:32:14:[1] calls stmt: var .autotmp_7 I
./calls.go:32:9:[1] calls stmt: .autotmp_6 = .autotmp_5(1)
./calls.go:32:9:[1] calls stmt: var .autotmp_6 func() I
./calls.go:32:6:[1] calls stmt: .autotmp_5 = mk()
./calls.go:32:6:[1] calls stmt: var .autotmp_5 func(int) func() I
./calls.go:33:6:[1] calls stmt: none(nil...)
./calls.go:34:6:[1] calls stmt: none(... argument...)
./calls.go:35:6:[1] calls stmt: take(.autotmp_8, ... argument...)
./calls.go:35:6:[1] calls stmt: .autotmp_8, .autotmp_9 := spread()
./calls.go:35:6:[1] calls stmt: var .autotmp_8 int
./calls.go:35:6:[1] calls stmt: var .autotmp_9 string
./calls.go:36:6:[1] calls stmt: none(... argument...)
./calls.go:36:6:[1] calls stmt: .autotmp_10, .autotmp_11 := spread()
./calls.go:36:6:[1] calls stmt: var .autotmp_10 int
./calls.go:36:6:[1] calls stmt: var .autotmp_11 string
./calls.go:37:6:[1] calls stmt: dots(append(dots(nil...), 1, 2)...)
./calls.go:38:23:[1] calls stmt: (func literal)(2)
./calls.go:38:18:[1] calls.func1 stmt: x = a
./calls.go:39:12:[1] calls stmt: (*T).ptr(new(T), nil...)
./calls.go:40:12:[1] calls stmt: T.val(&T{}, x)
./calls.go:23:33: calls capturing by ref: x (addr=true assign=true width=8)
./calls.go:23:28: parameter i leaks to {heap} for calls with derefs=0:
./calls.go:23:28:   flow: {heap} ← i:
./calls.go:23:28:     from i.do(x, ... argument...) (call parameter) at ./calls.go:30:6
./calls.go:23:17: p does not escape
./calls.go:23:23: e does not escape
./calls.go:23:28: leaking param: i
./calls.go:24:8: x does not escape
./calls.go:25:8: "s" does not escape
./calls.go:26:7: ... argument does not escape
./calls.go:28:7: ... argument does not escape
./calls.go:30:7: x escapes to heap
./calls.go:30:6: ... argument escapes to heap
./calls.go:31:12: 1 does not escape
./calls.go:34:6: ... argument does not escape
./calls.go:34:12: x does not escape
./calls.go:35:6: .autotmp_8 does not escape
./calls.go:35:6: ... argument does not escape
./calls.go:35:6: .autotmp_9 does not escape
./calls.go:36:6: ... argument does not escape
./calls.go:36:6: .autotmp_10 does not escape
./calls.go:36:6: .autotmp_11 does not escape
./calls.go:37:13: append does not escape
./calls.go:38:2: func literal does not escape
./calls.go:39:5: new(T) does not escape
./calls.go:40:3: &T{} does not escape
./calls.go:40:13: x does not escape
escAnalyze
.   DCLFUNC esc(no) p.values ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(T, *T, *E, I) tc(1) # calls.go:43:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # calls.go:43:13
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:43:18
.   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:43:24
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:43:30
.   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(any) int tc(1) # calls.go:44:2
.   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(...*int) *T tc(1) # calls.go:45:2
.   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(any, ...string) (int, error) tc(1) # calls.go:46:2
.   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(*T, ...*int) *T tc(1) # calls.go:47:2
.   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(T, any) int tc(1) # calls.go:48:2
.   .   NAME-p.m Class:PAUTO Offset:0 OnStack Used FUNC-func(I, any, ...string) (int, error) tc(1) # calls.go:49:2
.   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used FUNC-func(*E, any) int tc(1) # calls.go:50:2
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # calls.go:44:2
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(any) int tc(1) # calls.go:44:2
.   .   AS Def tc(1) # calls.go:44:4
.   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(any) int tc(1) # calls.go:44:2
.   .   .   METHVALUE p.val FUNC-func(any) int tc(1) # calls.go:44:8
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # calls.go:43:13
.   .   AS-init
.   .   .   DCL # calls.go:45:2
.   .   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(...*int) *T tc(1) # calls.go:45:2
.   .   AS Def tc(1) # calls.go:45:4
.   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(...*int) *T tc(1) # calls.go:45:2
.   .   .   METHVALUE p.ptr FUNC-func(...*int) *T tc(1) # calls.go:45:8
.   .   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # calls.go:45:8
.   .   .   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:43:24
.   .   AS-init
.   .   .   DCL # calls.go:46:2
.   .   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(any, ...string) (int, error) tc(1) # calls.go:46:2
.   .   AS Def tc(1) # calls.go:46:4
.   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(any, ...string) (int, error) tc(1) # calls.go:46:2
.   .   .   METHVALUE p.do FUNC-func(any, ...string) (int, error) tc(1) # calls.go:46:8
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:43:30
.   .   AS-init
.   .   .   DCL # calls.go:47:2
.   .   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(*T, ...*int) *T tc(1) # calls.go:47:2
.   .   AS Def tc(1) # calls.go:47:4
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(*T, ...*int) *T tc(1) # calls.go:47:2
.   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:47:11
.   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   AS-init
.   .   .   DCL # calls.go:48:2
.   .   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(T, any) int tc(1) # calls.go:48:2
.   .   AS Def tc(1) # calls.go:48:4
.   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(T, any) int tc(1) # calls.go:48:2
.   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # calls.go:48:8
.   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   AS-init
.   .   .   DCL # calls.go:49:2
.   .   .   .   NAME-p.m Class:PAUTO Offset:0 OnStack Used FUNC-func(I, any, ...string) (int, error) tc(1) # calls.go:49:2
.   .   AS Def tc(1) # calls.go:49:4
.   .   .   NAME-p.m Class:PAUTO Offset:0 OnStack Used FUNC-func(I, any, ...string) (int, error) tc(1) # calls.go:49:2
.   .   .   METHEXPR p.do FUNC-func(I, any, ...string) (int, error) tc(1) # calls.go:49:8
.   .   .   .   TYPE p.I Class:PEXTERN Offset:0 type p.I tc(1) # calls.go:9:6
.   .   AS-init
.   .   .   DCL # calls.go:50:2
.   .   .   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used FUNC-func(*E, any) int tc(1) # calls.go:50:2
.   .   AS Def tc(1) # calls.go:50:4
.   .   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used FUNC-func(*E, any) int tc(1) # calls.go:50:2
.   .   .   METHEXPR p.val FUNC-func(*E, any) int tc(1) # calls.go:50:11
.   .   .   .   TYPE <S> type PTR-*E tc(1)
.   .   CALLFUNC int tc(1) # calls.go:51:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.f Class:PAUTO Offset:0 OnStack Used FUNC-func(any) int tc(1) # calls.go:44:2
.   .   CALLFUNC-Args
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:51:4
.   .   .   .   LITERAL-1 int tc(1) # calls.go:51:4
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:51:4
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:51:4
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:52:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.g Class:PAUTO Offset:0 OnStack Used FUNC-func(...*int) *T tc(1) # calls.go:45:2
.   .   CALLFUNC-Args
.   .   .   NIL SLICE-[]*int tc(1) # calls.go:52:3
.   .   CALLFUNC IsDDD STRUCT-struct { int; error } tc(1) # calls.go:53:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.h Class:PAUTO Offset:0 OnStack Used FUNC-func(any, ...string) (int, error) tc(1) # calls.go:46:2
.   .   CALLFUNC-Args
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:53:4
.   .   .   .   LITERAL-2 int tc(1) # calls.go:53:4
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:53:4
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:53:4
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   NIL SLICE-[]string tc(1) # calls.go:53:3
.   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:54:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.k Class:PAUTO Offset:0 OnStack Used FUNC-func(*T, ...*int) *T tc(1) # calls.go:47:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:43:18
.   .   .   NIL SLICE-[]*int tc(1) # calls.go:54:3
.   .   CALLFUNC int tc(1) # calls.go:55:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.l Class:PAUTO Offset:0 OnStack Used FUNC-func(T, any) int tc(1) # calls.go:48:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.T tc(1) # calls.go:43:13
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:55:7
.   .   .   .   LITERAL-3 int tc(1) # calls.go:55:7
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:55:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:55:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   CALLFUNC IsDDD STRUCT-struct { int; error } tc(1) # calls.go:56:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.m Class:PAUTO Offset:0 OnStack Used FUNC-func(I, any, ...string) (int, error) tc(1) # calls.go:49:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:43:30
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:56:7
.   .   .   .   LITERAL-4 int tc(1) # calls.go:56:7
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:56:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:56:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   NIL SLICE-[]string tc(1) # calls.go:56:3
.   .   CALLFUNC int tc(1) # calls.go:57:3
.   .   CALLFUNC-Fun
.   .   .   NAME-p.n Class:PAUTO Offset:0 OnStack Used FUNC-func(*E, any) int tc(1) # calls.go:50:2
.   .   CALLFUNC-Args
.   .   .   NAME-p.e Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:43:24
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:57:7
.   .   .   .   LITERAL-5 int tc(1) # calls.go:57:7
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:57:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:57:7
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
./calls.go:44:4:[1] values stmt: f := t.val
./calls.go:44:2:[1] values stmt: var f func(any) int
./calls.go:45:4:[1] values stmt: g := e.T.ptr
./calls.go:45:2:[1] values stmt: var g func(...*int) *T
./calls.go:46:4:[1] values stmt: h := i.do
./calls.go:46:2:[1] values stmt: var h func(any, ...string) (int, error)
./calls.go:47:4:[1] values stmt: k := (*T).ptr
./calls.go:47:2:[1] values stmt: var k func(*T, ...*int) *T
./calls.go:48:4:[1] values stmt: l := T.val
./calls.go:48:2:[1] values stmt: var l func(T, any) int
./calls.go:49:4:[1] values stmt: m := I.do
./calls.go:49:2:[1] values stmt: var m func(I, any, ...string) (int, error)
./calls.go:50:4:[1] values stmt: n := (*E).val
./calls.go:50:2:[1] values stmt: var n func(*E, any) int
./calls.go:51:3:[1] values stmt: f(1)
./calls.go:51:4: 1 escapes to heap in values:
./calls.go:51:4:   flow: {heap} ← &{storage for 1}:
./calls.go:51:4:     from 1 (spill) at ./calls.go:51:4
./calls.go:51:4:     from f(1) (call parameter) at ./calls.go:51:3
./calls.go:52:3:[1] values stmt: g(nil...)
./calls.go:53:3:[1] values stmt: h(2, nil...)
./calls.go:53:4: 2 escapes to heap in values:
./calls.go:53:4:   flow: {heap} ← &{storage for 2}:
./calls.go:53:4:     from 2 (spill) at ./calls.go:53:4
./calls.go:53:4:     from h(2, nil...) (call parameter) at ./calls.go:53:3
./calls.go:54:3:[1] values stmt: k(p, nil...)
./calls.go:55:3:[1] values stmt: l(t, 3)
./calls.go:56:3:[1] values stmt: m(i, 4, nil...)
./calls.go:56:7: 4 escapes to heap in values:
./calls.go:56:7:   flow: {heap} ← &{storage for 4}:
./calls.go:56:7:     from 4 (spill) at ./calls.go:56:7
./calls.go:56:7:     from m(i, 4, nil...) (call parameter) at ./calls.go:56:3
./calls.go:57:3:[1] values stmt: n(e, 5)
./calls.go:43:30: parameter i leaks to {heap} for values with derefs=0:
./calls.go:43:30:   flow: {heap} ← i:
./calls.go:43:30:     from m(i, 4, nil...) (call parameter) at ./calls.go:56:3
./calls.go:43:24: parameter e leaks to {heap} for values with derefs=0:
./calls.go:43:24:   flow: {heap} ← e:
./calls.go:43:24:     from n(e, 5) (call parameter) at ./calls.go:57:3
./calls.go:43:18: p does not escape
./calls.go:43:24: leaking param: e
./calls.go:43:30: leaking param: i
./calls.go:44:8: t.val does not escape
./calls.go:45:8: e.T.ptr does not escape
./calls.go:46:8: i.do does not escape
./calls.go:51:4: 1 escapes to heap
./calls.go:53:4: 2 escapes to heap
./calls.go:55:7: 3 does not escape
./calls.go:56:7: 4 escapes to heap
./calls.go:57:7: 5 does not escape
escAnalyze
.   DCLFUNC esc(no) p.builtins.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} Wrapper FUNC-func() tc(1) # calls.go:78:2
.   DCLFUNC-body
.   .   RECOVER INTER-interface {} tc(1) # calls.go:78:15
./calls.go:78:15:[1] builtins.deferwrap1 stmt: recover()
escAnalyze
.   DCLFUNC esc(no) p.builtins ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func([]int, map[any]string, chan int, int, *[4]int, complex128, string) tc(1) # calls.go:60:6
.   DCLFUNC-Dcl
.   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[any]string tc(1) # calls.go:60:24
.   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # calls.go:60:42
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack PTR-*[4]int tc(1) # calls.go:60:61
.   .   NAME-p.z Class:PPARAM Offset:0 OnStack Used complex128 tc(1) # calls.go:60:72
.   .   NAME-p.str Class:PPARAM Offset:0 OnStack Used string tc(1) # calls.go:60:86
.   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used SLICE-[]byte tc(1) # calls.go:63:2
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # calls.go:75:12
.   DCLFUNC-body
.   .   AS tc(1) # calls.go:61:4
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   .   APPEND SLICE-[]int tc(1) # calls.go:61:12
.   .   .   APPEND-Args
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   .   LITERAL-1 int tc(1) # calls.go:61:19
.   .   .   APPEND-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:61:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:62:4
.   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   .   APPEND IsDDD SLICE-[]int tc(1) # calls.go:62:12
.   .   .   APPEND-Args
.   .   .   .   SLICE3 SLICE-[]int tc(1) # calls.go:62:14
.   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   .   .   SLICE3-High
.   .   .   .   .   LITERAL-1 int tc(1) # calls.go:62:16
.   .   .   .   SLICE3-Max
.   .   .   .   .   LITERAL-2 int tc(1) # calls.go:62:18
.   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   .   APPEND-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:62:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   AS-init
.   .   .   DCL # calls.go:63:2
.   .   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used SLICE-[]byte tc(1) # calls.go:63:2
.   .   AS Def tc(1) # calls.go:63:4
.   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used SLICE-[]byte tc(1) # calls.go:63:2
.   .   .   APPEND IsDDD SLICE-[]byte tc(1) # calls.go:63:13
.   .   .   APPEND-Args
.   .   .   .   CONVNOP SLICE-[]byte tc(1) # calls.go:63:21
.   .   .   .   .   NIL SLICE-[]byte tc(1) # calls.go:63:21
.   .   .   .   NAME-p.str Class:PPARAM Offset:0 OnStack Used string tc(1) # calls.go:60:86
.   .   .   APPEND-RType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:63:13
.   .   .   .   .   LINKSYMOFFSET-type:uint8 Offset:0 uint8 tc(1)
.   .   COPY int tc(1) # calls.go:64:6
.   .   .   NAME-p.b Class:PAUTO Offset:0 OnStack Used SLICE-[]byte tc(1) # calls.go:63:2
.   .   .   NAME-p.str Class:PPARAM Offset:0 OnStack Used string tc(1) # calls.go:60:86
.   .   COPY-RType
.   .   .   ADDR PTR-*uint8 tc(1) # calls.go:64:6
.   .   .   .   LINKSYMOFFSET-type:uint8 Offset:0 uint8 tc(1)
.   .   DELETE tc(1) # calls.go:65:8
.   .   DELETE-Args
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[any]string tc(1) # calls.go:60:24
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:65:12
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:65:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:65:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   DELETE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # calls.go:65:8
.   .   .   .   LINKSYMOFFSET-type:map[interface {}]string Offset:0 uint8 tc(1)
.   .   CLEAR tc(1) # calls.go:66:7
.   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[any]string tc(1) # calls.go:60:24
.   .   CLOSE tc(1) # calls.go:67:7
.   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # calls.go:60:42
.   .   AS tc(1) # calls.go:68:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:68:25
.   .   .   .   ADD int tc(1) # calls.go:68:25
.   .   .   .   .   ADD int tc(1) # calls.go:68:16
.   .   .   .   .   .   LITERAL-4 int tc(1) # calls.go:68:12
.   .   .   .   .   .   CAP int tc(1) # calls.go:68:21
.   .   .   .   .   .   .   NAME-p.s Class:PPARAM Offset:0 OnStack Used SLICE-[]int tc(1) # calls.go:60:15
.   .   .   .   .   LEN int tc(1) # calls.go:68:30
.   .   .   .   .   .   NAME-p.str Class:PPARAM Offset:0 OnStack Used string tc(1) # calls.go:60:86
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:68:25
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:68:25
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:69:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:69:12
.   .   .   .   MIN int tc(1) # calls.go:69:12
.   .   .   .   MIN-Args
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   .   .   LITERAL-3 int tc(1) # calls.go:69:16
.   .   .   .   .   CAP int tc(1) # calls.go:69:22
.   .   .   .   .   .   NAME-p.c Class:PPARAM Offset:0 OnStack Used CHAN-chan int tc(1) # calls.go:60:42
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:69:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:69:12
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:70:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:70:16
.   .   .   .   COMPLEX complex128 tc(1) # calls.go:70:16
.   .   .   .   .   REAL float64 tc(1) # calls.go:70:21
.   .   .   .   .   .   NAME-p.z Class:PPARAM Offset:0 OnStack Used complex128 tc(1) # calls.go:60:72
.   .   .   .   .   LITERAL-1 float64 tc(1) # calls.go:70:26
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:70:16
.   .   .   .   .   LINKSYMOFFSET-type:complex128 Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:70:16
.   .   .   .   .   LINKSYMOFFSET-type:complex128 Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:71:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:71:13
.   .   .   .   MAKESLICE SLICE-[]any tc(1) # calls.go:71:13
.   .   .   .   MAKESLICE-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:71:13
.   .   .   .   .   .   LINKSYMOFFSET-type:interface {} Offset:0 uint8 tc(1)
.   .   .   .   MAKESLICE-Len
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   .   MAKESLICE-Cap
.   .   .   .   .   LITERAL-10 int tc(1) # calls.go:71:24
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:71:13
.   .   .   .   .   LINKSYMOFFSET-type:[]interface {} Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:71:13
.   .   .   .   .   LINKSYMOFFSET-type:[]interface {} Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:72:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:72:13
.   .   .   .   MAKEMAP MAP-map[string]int tc(1) # calls.go:72:13
.   .   .   .   MAKEMAP-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:72:13
.   .   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   .   .   MAKEMAP-Len
.   .   .   .   .   LITERAL-0 untyped int tc(1) # calls.go:72:13
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:72:13
.   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:72:13
.   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:73:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:73:13
.   .   .   .   MAKEMAP MAP-map[string]int tc(1) # calls.go:73:13
.   .   .   .   MAKEMAP-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:73:13
.   .   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   .   .   MAKEMAP-Len
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:73:13
.   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:73:13
.   .   .   .   .   LINKSYMOFFSET-type:map[string]int Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:74:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:74:13
.   .   .   .   MAKECHAN CHAN-chan T tc(1) # calls.go:74:13
.   .   .   .   MAKECHAN-RType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:74:13
.   .   .   .   .   .   LINKSYMOFFSET-type:chan command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   .   MAKECHAN-Len
.   .   .   .   .   LITERAL-0 untyped int tc(1) # calls.go:74:13
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:74:13
.   .   .   .   .   LINKSYMOFFSET-type:chan command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:74:13
.   .   .   .   .   LINKSYMOFFSET-type:chan command-line-arguments.T Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:75:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:75:12
.   .   .   .   ADDR-init
.   .   .   .   .   DCL tc(1) # calls.go:75:12
.   .   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # calls.go:75:12
.   .   .   .   .   AS Def tc(1) # calls.go:75:12
.   .   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # calls.go:75:12
.   .   .   .   .   .   ADD int tc(1) # calls.go:75:15
.   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # calls.go:75:17
.   .   .   .   ADDR PTR-*int tc(1) # calls.go:75:12
.   .   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 Addrtaken AutoTemp OnStack Used int tc(1) # calls.go:75:12
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:75:12
.   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:75:12
.   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   AS tc(1) # calls.go:76:7
.   .   .   NAME-p.sink Class:PEXTERN Offset:0 Used any tc(1) # calls.go:14:5
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:76:12
.   .   .   .   NEW PTR-*[]int tc(1) # calls.go:76:12
.   .   .   .   .   TYPE <S> type SLICE-[]int tc(1)
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:76:12
.   .   .   .   .   LINKSYMOFFSET-type:*[]int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:76:12
.   .   .   .   .   LINKSYMOFFSET-type:*[]int Offset:0 uint8 tc(1)
.   .   PRINT tc(1) # calls.go:77:7
.   .   PRINT-Args
.   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   LITERAL-"a" string tc(1) # calls.go:77:11
.   .   .   LITERAL-1.5 float64 tc(1) # calls.go:77:16
.   .   DEFER tc(1) # calls.go:78:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:78:15
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.builtins.deferwrap1) FUNC-func() tc(1) # calls.go:78:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC esc(N) p.builtins.deferwrap1 ABI:ABIInternal ABIRefs:{ABIInternal} Wrapper FUNC-func() tc(1) # calls.go:78:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   RECOVER INTER-interface {} tc(1) # calls.go:78:15
.   .   PANIC tc(1) # calls.go:79:7
.   .   .   CONVIFACE Implicit any tc(1) # calls.go:79:8
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used int tc(1) # calls.go:60:54
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:79:8
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:79:8
.   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
./calls.go:61:4:[1] builtins stmt: s = append(s, x, 1)
./calls.go:62:4:[1] builtins stmt: s = append(s[:1:2], s...)
./calls.go:63:4:[1] builtins stmt: b := append(([]byte)(nil), str...)
./calls.go:63:2:[1] builtins stmt: var b []byte
./calls.go:64:6:[1] builtins stmt: copy(b, str)
./calls.go:65:8:[1] builtins stmt: delete(m, x)
./calls.go:66:7:[1] builtins stmt: clear(m)
./calls.go:67:7:[1] builtins stmt: close(c)
./calls.go:68:7:[1] builtins stmt: sink = 4 + cap(s) + len(str)
./calls.go:68:25: 4 + cap(s) + len(str) escapes to heap in builtins:
./calls.go:68:25:   flow: {heap} ← &{storage for 4 + cap(s) + len(str)}:
./calls.go:68:25:     from 4 + cap(s) + len(str) (spill) at ./calls.go:68:25
./calls.go:68:25:     from sink = 4 + cap(s) + len(str) (assign) at ./calls.go:68:7
./calls.go:69:7:[1] builtins stmt: sink = min(x, 3, cap(c))
./calls.go:69:12: min(x, 3, cap(c)) escapes to heap in builtins:
./calls.go:69:12:   flow: {heap} ← &{storage for min(x, 3, cap(c))}:
./calls.go:69:12:     from min(x, 3, cap(c)) (spill) at ./calls.go:69:12
./calls.go:69:12:     from sink = min(x, 3, cap(c)) (assign) at ./calls.go:69:7
./calls.go:70:7:[1] builtins stmt: sink = complex(real(z), 1)
./calls.go:70:16: complex(real(z), 1) escapes to heap in builtins:
./calls.go:70:16:   flow: {heap} ← &{storage for complex(real(z), 1)}:
./calls.go:70:16:     from complex(real(z), 1) (spill) at ./calls.go:70:16
./calls.go:70:16:     from sink = complex(real(z), 1) (assign) at ./calls.go:70:7
./calls.go:71:7:[1] builtins stmt: sink = make([]any, x, 10)
./calls.go:71:13: make([]any, x, 10) escapes to heap in builtins:
./calls.go:71:13:   flow: {heap} ← &{storage for make([]any, x, 10)}:
./calls.go:71:13:     from make([]any, x, 10) (spill) at ./calls.go:71:13
./calls.go:71:13:     from sink = make([]any, x, 10) (assign) at ./calls.go:71:7
./calls.go:71:13: make([]any, x, 10) escapes to heap in builtins:
./calls.go:71:13:   flow: {storage for make([]any, x, 10)} ← &{storage for make([]any, x, 10)}:
./calls.go:71:13:     from make([]any, x, 10) (spill) at ./calls.go:71:13
./calls.go:71:13:     from make([]any, x, 10) (interface-converted) at ./calls.go:71:13
./calls.go:72:7:[1] builtins stmt: sink = make(map[string]int)
./calls.go:72:13: make(map[string]int) escapes to heap in builtins:
./calls.go:72:13:   flow: {heap} ← &{storage for make(map[string]int)}:
./calls.go:72:13:     from make(map[string]int) (spill) at ./calls.go:72:13
./calls.go:72:13:     from make(map[string]int) (interface-converted) at ./calls.go:72:13
./calls.go:72:13:     from sink = make(map[string]int) (assign) at ./calls.go:72:7
./calls.go:73:7:[1] builtins stmt: sink = make(map[string]int, x)
./calls.go:73:13: make(map[string]int, x) escapes to heap in builtins:
./calls.go:73:13:   flow: {heap} ← &{storage for make(map[string]int, x)}:
./calls.go:73:13:     from make(map[string]int, x) (spill) at ./calls.go:73:13
./calls.go:73:13:     from make(map[string]int, x) (interface-converted) at ./calls.go:73:13
./calls.go:73:13:     from sink = make(map[string]int, x) (assign) at ./calls.go:73:7
./calls.go:74:7:[1] builtins stmt: sink = make(chan T)
./calls.go:75:7:[1] builtins stmt: sink = &.autotmp_8
./calls.go:75:12:[1] builtins stmt: var .autotmp_8 int
./calls.go:75:12:[1] builtins stmt: .autotmp_8 := x + 1
./calls.go:75:12: .autotmp_8 escapes to heap in builtins:
./calls.go:75:12:   flow: {heap} ← &.autotmp_8:
./calls.go:75:12:     from &.autotmp_8 (address-of) at ./calls.go:75:12
./calls.go:75:12:     from &.autotmp_8 (interface-converted) at ./calls.go:75:12
./calls.go:75:12:     from sink = &.autotmp_8 (assign) at ./calls.go:75:7
./calls.go:76:7:[1] builtins stmt: sink = new([]int)
./calls.go:76:12: new([]int) escapes to heap in builtins:
./calls.go:76:12:   flow: {heap} ← &{storage for new([]int)}:
./calls.go:76:12:     from new([]int) (spill) at ./calls.go:76:12
./calls.go:76:12:     from new([]int) (interface-converted) at ./calls.go:76:12
./calls.go:76:12:     from sink = new([]int) (assign) at ./calls.go:76:7
./calls.go:77:7:[1] builtins stmt: print(x, "a", 1.5)
./calls.go:78:2:[1] builtins stmt: defer (func literal)()
./calls.go:79:7:[1] builtins stmt: panic(x)
./calls.go:79:8: x escapes to heap in builtins:
./calls.go:79:8:   flow: {heap} ← &{storage for x}:
./calls.go:79:8:     from x (spill) at ./calls.go:79:8
./calls.go:79:8:     from panic(x) (call parameter) at ./calls.go:79:7
./calls.go:60:15: s does not escape
./calls.go:60:24: m does not escape
./calls.go:60:42: c does not escape
./calls.go:60:61: a does not escape
./calls.go:60:86: str does not escape
./calls.go:75:12: moved to heap: .autotmp_8
./calls.go:61:12: append does not escape
./calls.go:62:12: append does not escape
./calls.go:63:13: append does not escape
./calls.go:65:12: x does not escape
./calls.go:68:25: 4 + cap(s) + len(str) escapes to heap
./calls.go:69:12: min(x, 3, cap(c)) escapes to heap
./calls.go:70:16: complex(real(z), 1) escapes to heap
./calls.go:71:13: make([]any, x, 10) escapes to heap
./calls.go:71:13: make([]any, x, 10) escapes to heap
./calls.go:72:13: make(map[string]int) escapes to heap
./calls.go:73:13: make(map[string]int, x) escapes to heap
./calls.go:76:12: new([]int) escapes to heap
./calls.go:79:8: x escapes to heap
escAnalyze
.   DCLFUNC esc(no) p.goDefer.func2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(any) tc(1) # calls.go:84:5
.   DCLFUNC-Dcl
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack any tc(1) # calls.go:84:10
.   DCLFUNC-body
.   .   BLOCK tc(1) # calls.go:84:5
./calls.go:84:5:[1] goDefer.func2 stmt: 
./calls.go:84:10: a does not escape
escAnalyze
.   DCLFUNC esc(no) p.goDefer.deferwrap8 ABI:ABIInternal ABIRefs:{ABIInternal} Wrapper FUNC-func() tc(1) # calls.go:92:3
.   DCLFUNC-body
.   .   CALLFUNC PTR-*T tc(1) # calls.go:92:12
.   .   CALLFUNC-Fun
.   .   .   NAME-p.get Class:PFUNC Offset:0 Used FUNC-func() *T tc(1) # calls.go:16:6
./calls.go:92:12:[1] goDefer.deferwrap8 stmt: get()
escAnalyze
.   DCLFUNC esc(no) p.goDefer ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*T, I, int, []func(any) error, map[int]int) tc(1) # calls.go:82:6
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:82:14
.   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:82:20
.   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   NAME-p.fs Class:PPARAM Offset:0 OnStack Used SLICE-[]func(any) error tc(1) # calls.go:82:32
.   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[int]int tc(1) # calls.go:82:54
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(any) tc(1) # calls.go:84:5
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:84:20
.   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*T tc(1) # calls.go:85:2
.   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # calls.go:85:14
.   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:86:2
.   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:86:13
.   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(any) error tc(1) # calls.go:87:10
.   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:87:14
.   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used MAP-map[int]int tc(1) # calls.go:88:2
.   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:88:2
.   .   NAME-p..autotmp_15 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:89:15
.   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:89:27
.   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:90:2
.   DCLFUNC-body
.   .   GO tc(1) # calls.go:83:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:83:19
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.func1) FUNC-func() tc(1) # calls.go:83:5
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() tc(1) # calls.go:83:5
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:83:14
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   ASOP-ADD AsOp:ADD IncDec tc(1) # calls.go:83:15
.   .   .   .   .   .   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:83:14
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # calls.go:83:15
.   .   GO-init
.   .   .   DCL tc(1) # calls.go:84:5
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(any) tc(1) # calls.go:84:5
.   .   .   DCL tc(1) # calls.go:84:20
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:84:20
.   .   .   AS2 tc(1) # calls.go:84:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(any) tc(1) # calls.go:84:5
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:84:20
.   .   .   AS2-Rhs
.   .   .   .   CLOSURE fnName(p.goDefer.func2) FUNC-func(any) tc(1) # calls.go:84:5
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC esc(N) p.goDefer.func2 ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(any) tc(1) # calls.go:84:5
.   .   .   .   .   DCLFUNC-Dcl
.   .   .   .   .   .   NAME-p.a esc(no) Class:PPARAM Offset:0 OnStack any tc(1) # calls.go:84:10
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   BLOCK tc(1) # calls.go:84:5
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:84:20
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:84:20
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:84:20
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   GO tc(1) # calls.go:84:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:84:19
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.gowrap1) FUNC-func() tc(1) # calls.go:84:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.gowrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:84:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) tc(1) # calls.go:84:5
.   .   .   .   .   .   NAME-p..autotmp_6 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:84:20
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC tc(1) # calls.go:84:19
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) tc(1) # calls.go:84:5
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_6 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:84:20
.   .   DEFER-init
.   .   .   DCL tc(1) # calls.go:85:2
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*T tc(1) # calls.go:85:2
.   .   .   DCL tc(1) # calls.go:85:14
.   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # calls.go:85:14
.   .   .   AS2 tc(1) # calls.go:85:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_7 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*T tc(1) # calls.go:85:2
.   .   .   .   NAME-p..autotmp_8 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used PTR-*int tc(1) # calls.go:85:14
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:82:14
.   .   .   .   ADDR PTR-*int tc(1) # calls.go:85:14
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   DEFER tc(1) # calls.go:85:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:85:13
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.deferwrap2) FUNC-func() tc(1) # calls.go:85:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.deferwrap2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:85:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_7 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*T tc(1) # calls.go:85:2
.   .   .   .   .   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # calls.go:85:14
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:85:13
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:85:9
.   .   .   .   .   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_7 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*T tc(1) # calls.go:85:2
.   .   .   .   .   .   .   SLICELIT Len:1 Implicit SLICE-[]*int tc(1) # calls.go:85:13
.   .   .   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   .   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # calls.go:85:14
.   .   DEFER-init
.   .   .   DCL tc(1) # calls.go:86:2
.   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:86:2
.   .   .   DCL tc(1) # calls.go:86:13
.   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:86:13
.   .   .   AS2 tc(1) # calls.go:86:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:86:2
.   .   .   .   NAME-p..autotmp_10 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:86:13
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.i Class:PPARAM Offset:0 OnStack Used p.I tc(1) # calls.go:82:20
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:86:13
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:86:13
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:86:13
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   CHECKNIL tc(1) # calls.go:86:2
.   .   .   .   ITAB PTR-*uintptr tc(1) # calls.go:86:2
.   .   .   .   .   NAME-p..autotmp_9 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used p.I tc(1) # calls.go:86:2
.   .   DEFER tc(1) # calls.go:86:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:86:12
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.deferwrap3) FUNC-func() tc(1) # calls.go:86:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.deferwrap3 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:86:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.I tc(1) # calls.go:86:2
.   .   .   .   .   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:86:13
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # calls.go:86:12
.   .   .   .   .   .   CALLINTER-Fun
.   .   .   .   .   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # calls.go:86:9
.   .   .   .   .   .   .   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.I tc(1) # calls.go:86:2
.   .   .   .   .   .   CALLINTER-Args
.   .   .   .   .   .   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:86:13
.   .   .   .   .   .   .   SLICELIT Len:1 Implicit SLICE-[]string tc(1) # calls.go:86:12
.   .   .   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   .   .   LITERAL-"s" string tc(1) # calls.go:86:16
.   .   DEFER-init
.   .   .   DCL tc(1) # calls.go:87:10
.   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(any) error tc(1) # calls.go:87:10
.   .   .   DCL tc(1) # calls.go:87:14
.   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:87:14
.   .   .   AS2 tc(1) # calls.go:87:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_11 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used FUNC-func(any) error tc(1) # calls.go:87:10
.   .   .   .   NAME-p..autotmp_12 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:87:14
.   .   .   AS2-Rhs
.   .   .   .   INDEX FUNC-func(any) error tc(1) # calls.go:87:10
.   .   .   .   .   NAME-p.fs Class:PPARAM Offset:0 OnStack Used SLICE-[]func(any) error tc(1) # calls.go:82:32
.   .   .   .   .   LITERAL-0 int tc(1) # calls.go:87:11
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:87:14
.   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:87:14
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:87:14
.   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   DEFER tc(1) # calls.go:87:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:87:13
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.deferwrap4) FUNC-func() tc(1) # calls.go:87:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.deferwrap4 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:87:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) error tc(1) # calls.go:87:10
.   .   .   .   .   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:87:14
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC error tc(1) # calls.go:87:13
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) error tc(1) # calls.go:87:10
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:87:14
.   .   DEFER-init
.   .   .   DCL tc(1) # calls.go:88:2
.   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used MAP-map[int]int tc(1) # calls.go:88:2
.   .   .   DCL tc(1) # calls.go:88:2
.   .   .   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:88:2
.   .   .   AS2 tc(1) # calls.go:88:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_13 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used MAP-map[int]int tc(1) # calls.go:88:2
.   .   .   .   NAME-p..autotmp_14 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:88:2
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.m Class:PPARAM Offset:0 OnStack Used MAP-map[int]int tc(1) # calls.go:82:54
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   DEFER tc(1) # calls.go:88:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:88:14
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.deferwrap5) FUNC-func() tc(1) # calls.go:88:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.deferwrap5 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:88:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar MAP-map[int]int tc(1) # calls.go:88:2
.   .   .   .   .   .   NAME-p..autotmp_14 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:88:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   DELETE tc(1) # calls.go:88:14
.   .   .   .   .   .   DELETE-Args
.   .   .   .   .   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar MAP-map[int]int tc(1) # calls.go:88:2
.   .   .   .   .   .   .   NAME-p..autotmp_14 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:88:2
.   .   .   .   .   .   DELETE-RType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:88:14
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:map[int]int Offset:0 uint8 tc(1)
.   .   GO-init
.   .   .   DCL tc(1) # calls.go:89:15
.   .   .   .   NAME-p..autotmp_15 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:89:15
.   .   .   DCL tc(1) # calls.go:89:27
.   .   .   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:89:27
.   .   .   AS2 tc(1) # calls.go:89:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_15 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:89:15
.   .   .   .   NAME-p..autotmp_16 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used any tc(1) # calls.go:89:27
.   .   .   AS2-Rhs
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:89:15
.   .   .   .   .   SLICELIT Len:3 SLICE-[]any tc(1) # calls.go:89:15
.   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:89:16
.   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:16
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:16
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:89:19
.   .   .   .   .   .   .   LITERAL-1 int tc(1) # calls.go:89:19
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:19
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:19
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:89:22
.   .   .   .   .   .   .   ADDR PTR-*int tc(1) # calls.go:89:22
.   .   .   .   .   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   .   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:22
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:22
.   .   .   .   .   .   .   .   LINKSYMOFFSET-type:*int Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:15
.   .   .   .   .   .   LINKSYMOFFSET-type:[]interface {} Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:15
.   .   .   .   .   .   LINKSYMOFFSET-type:[]interface {} Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE Implicit any tc(1) # calls.go:89:27
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:82:14
.   .   .   .   CONVIFACE-TypeWord
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:27
.   .   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.T Offset:0 uint8 tc(1)
.   .   .   .   CONVIFACE-SrcRType
.   .   .   .   .   ADDR PTR-*uint8 tc(1) # calls.go:89:27
.   .   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.T Offset:0 uint8 tc(1)
.   .   GO tc(1) # calls.go:89:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:89:9
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.gowrap6) FUNC-func() tc(1) # calls.go:89:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.gowrap6 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:89:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_15 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:15
.   .   .   .   .   .   NAME-p..autotmp_16 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:27
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   CALLFUNC IsDDD tc(1) # calls.go:89:9
.   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   NAME-p.take Class:PFUNC Offset:0 Used FUNC-func(any, ...any) tc(1) # calls.go:20:6
.   .   .   .   .   .   CALLFUNC-Args
.   .   .   .   .   .   .   NAME-p..autotmp_15 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:15
.   .   .   .   .   .   .   SLICELIT Len:1 Implicit SLICE-[]any tc(1) # calls.go:89:9
.   .   .   .   .   .   .   SLICELIT-List
.   .   .   .   .   .   .   .   NAME-p..autotmp_16 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:27
.   .   DEFER-init
.   .   .   DCL tc(1) # calls.go:90:2
.   .   .   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:90:2
.   .   .   AS2 tc(1) # calls.go:90:2
.   .   .   AS2-Lhs
.   .   .   .   NAME-p..autotmp_17 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # calls.go:90:2
.   .   .   AS2-Rhs
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 Addrtaken OnStack Used int tc(1) # calls.go:82:25
.   .   DEFER tc(1) # calls.go:90:2
.   .   .   CALLFUNC GoDefer tc(1) # calls.go:90:15
.   .   .   CALLFUNC-Fun
.   .   .   .   CLOSURE fnName(p.goDefer.deferwrap7) FUNC-func() tc(1) # calls.go:90:2
.   .   .   .   CLOSURE-Func
.   .   .   .   .   DCLFUNC p.goDefer.deferwrap7 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:90:2
.   .   .   .   .   DCLFUNC-ClosureVars
.   .   .   .   .   .   NAME-p..autotmp_17 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:90:2
.   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   PRINTLN tc(1) # calls.go:90:15
.   .   .   .   .   .   PRINTLN-Args
.   .   .   .   .   .   .   NAME-p..autotmp_17 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:90:2
.   .   RANGE tc(1) # calls.go:91:6
.   .   .   LITERAL-3 int tc(1) # calls.go:91:12
.   .   RANGE-Body
.   .   .   DEFER tc(1) # calls.go:92:3
.   .   .   .   CALLFUNC GoDefer tc(1) # calls.go:92:12
.   .   .   .   CALLFUNC-Fun
.   .   .   .   .   CLOSURE fnName(p.goDefer.deferwrap8) FUNC-func() tc(1) # calls.go:92:3
.   .   .   .   .   CLOSURE-Func
.   .   .   .   .   .   DCLFUNC esc(N) p.goDefer.deferwrap8 ABI:ABIInternal ABIRefs:{ABIInternal} Wrapper FUNC-func() tc(1) # calls.go:92:3
.   .   .   .   .   .   DCLFUNC-body
.   .   .   .   .   .   .   CALLFUNC PTR-*T tc(1) # calls.go:92:12
.   .   .   .   .   .   .   CALLFUNC-Fun
.   .   .   .   .   .   .   .   NAME-p.get Class:PFUNC Offset:0 Used FUNC-func() *T tc(1) # calls.go:16:6
escAnalyze
.   DCLFUNC esc(no) p.goDefer.func1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure FUNC-func() tc(1) # calls.go:83:5
.   DCLFUNC-ClosureVars
.   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:83:14
.   DCLFUNC-body
.   .   ASOP-ADD AsOp:ADD IncDec tc(1) # calls.go:83:15
.   .   .   NAME-p.x Class:PAUTOHEAP Offset:0 IsClosureVar Used int tc(1) # calls.go:83:14
.   .   .   LITERAL-1 int tc(1) # calls.go:83:15
escAnalyze
.   DCLFUNC esc(no) p.goDefer.gowrap1 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:84:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) tc(1) # calls.go:84:5
.   .   NAME-p..autotmp_6 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:84:20
.   DCLFUNC-body
.   .   CALLFUNC tc(1) # calls.go:84:19
.   .   CALLFUNC-Fun
.   .   .   NAME-p..autotmp_5 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) tc(1) # calls.go:84:5
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_6 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:84:20
escAnalyze
.   DCLFUNC esc(no) p.goDefer.deferwrap2 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:85:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_7 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*T tc(1) # calls.go:85:2
.   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # calls.go:85:14
.   DCLFUNC-body
.   .   CALLFUNC IsDDD PTR-*T tc(1) # calls.go:85:13
.   .   CALLFUNC-Fun
.   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # calls.go:85:9
.   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_7 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*T tc(1) # calls.go:85:2
.   .   .   SLICELIT Len:1 Implicit SLICE-[]*int tc(1) # calls.go:85:13
.   .   .   SLICELIT-List
.   .   .   .   NAME-p..autotmp_8 Class:PAUTOHEAP Offset:0 IsClosureVar PTR-*int tc(1) # calls.go:85:14
escAnalyze
.   DCLFUNC esc(no) p.goDefer.deferwrap3 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:86:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.I tc(1) # calls.go:86:2
.   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:86:13
.   DCLFUNC-body
.   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # calls.go:86:12
.   .   CALLINTER-Fun
.   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # calls.go:86:9
.   .   .   .   NAME-p..autotmp_9 Class:PAUTOHEAP Offset:0 IsClosureVar p.I tc(1) # calls.go:86:2
.   .   CALLINTER-Args
.   .   .   NAME-p..autotmp_10 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:86:13
.   .   .   SLICELIT Len:1 Implicit SLICE-[]string tc(1) # calls.go:86:12
.   .   .   SLICELIT-List
.   .   .   .   LITERAL-"s" string tc(1) # calls.go:86:16
escAnalyze
.   DCLFUNC esc(no) p.goDefer.deferwrap4 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:87:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) error tc(1) # calls.go:87:10
.   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:87:14
.   DCLFUNC-body
.   .   CALLFUNC error tc(1) # calls.go:87:13
.   .   CALLFUNC-Fun
.   .   .   NAME-p..autotmp_11 Class:PAUTOHEAP Offset:0 IsClosureVar FUNC-func(any) error tc(1) # calls.go:87:10
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_12 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:87:14
escAnalyze
.   DCLFUNC esc(no) p.goDefer.deferwrap5 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:88:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar MAP-map[int]int tc(1) # calls.go:88:2
.   .   NAME-p..autotmp_14 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:88:2
.   DCLFUNC-body
.   .   DELETE tc(1) # calls.go:88:14
.   .   DELETE-Args
.   .   .   NAME-p..autotmp_13 Class:PAUTOHEAP Offset:0 IsClosureVar MAP-map[int]int tc(1) # calls.go:88:2
.   .   .   NAME-p..autotmp_14 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:88:2
.   .   DELETE-RType
.   .   .   ADDR PTR-*uint8 tc(1) # calls.go:88:14
.   .   .   .   LINKSYMOFFSET-type:map[int]int Offset:0 uint8 tc(1)
escAnalyze
.   DCLFUNC esc(no) p.goDefer.gowrap6 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:89:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_15 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:15
.   .   NAME-p..autotmp_16 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:27
.   DCLFUNC-body
.   .   CALLFUNC IsDDD tc(1) # calls.go:89:9
.   .   CALLFUNC-Fun
.   .   .   NAME-p.take Class:PFUNC Offset:0 Used FUNC-func(any, ...any) tc(1) # calls.go:20:6
.   .   CALLFUNC-Args
.   .   .   NAME-p..autotmp_15 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:15
.   .   .   SLICELIT Len:1 Implicit SLICE-[]any tc(1) # calls.go:89:9
.   .   .   SLICELIT-List
.   .   .   .   NAME-p..autotmp_16 Class:PAUTOHEAP Offset:0 IsClosureVar any tc(1) # calls.go:89:27
escAnalyze
.   DCLFUNC esc(no) p.goDefer.deferwrap7 ABI:ABIInternal ABIRefs:{ABIInternal} IsClosure Wrapper FUNC-func() tc(1) # calls.go:90:2
.   DCLFUNC-ClosureVars
.   .   NAME-p..autotmp_17 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:90:2
.   DCLFUNC-body
.   .   PRINTLN tc(1) # calls.go:90:15
.   .   PRINTLN-Args
.   .   .   NAME-p..autotmp_17 Class:PAUTOHEAP Offset:0 IsClosureVar int tc(1) # calls.go:90:2
./calls.go:83:2:[1] goDefer stmt: go (func literal)()
./calls.go:83:5: func literal escapes to heap in goDefer:
./calls.go:83:5:   flow: {heap} ← &{storage for func literal}:
./calls.go:83:5:     from func literal (spill) at ./calls.go:83:5
./calls.go:83:15:[1] goDefer.func1 stmt: x++
./calls.go:84:2:[1] goDefer stmt: go (func literal)()
./calls.go:84:5:[1] goDefer stmt: var .autotmp_5 func(any)
./calls.go:84:20:[1] goDefer stmt: var .autotmp_6 any
./calls.go:84:2:[1] goDefer stmt: .autotmp_5, .autotmp_6 = func literal, x
./calls.go:84:2: func literal escapes to heap in goDefer:
./calls.go:84:2:   flow: {heap} ← &{storage for func literal}:
./calls.go:84:2:     from func literal (spill) at ./calls.go:84:2
./calls.go:84:19:[1] goDefer.gowrap1 stmt: .autotmp_5(.autotmp_6)
./calls.go:85:2:[1] goDefer stmt: defer (func literal)()
./calls.go:85:2:[1] goDefer stmt: var .autotmp_7 *T
./calls.go:85:14:[1] goDefer stmt: var .autotmp_8 *int
./calls.go:85:2:[1] goDefer stmt: .autotmp_7, .autotmp_8 = t, &x
./calls.go:85:13:[1] goDefer.deferwrap2 stmt: (*T).ptr(.autotmp_7, ... argument...)
./calls.go:86:2:[1] goDefer stmt: defer (func literal)()
./calls.go:86:2:[1] goDefer stmt: var .autotmp_9 I
./calls.go:86:13:[1] goDefer stmt: var .autotmp_10 any
./calls.go:86:2:[1] goDefer stmt: .autotmp_9, .autotmp_10 = i, x
./calls.go:86:2:[1] goDefer stmt: <node CHECKNIL>
./calls.go:86:12:[1] goDefer.deferwrap3 stmt: .autotmp_9.do(.autotmp_10, ... argument...)
./calls.go:86:12: ... argument escapes to heap in goDefer.deferwrap3:
./calls.go:86:12:   flow: {heap} ← &{storage for ... argument}:
./calls.go:86:12:     from ... argument (spill) at ./calls.go:86:12
./calls.go:86:12:     from .autotmp_9.do(.autotmp_10, ... argument...) (call parameter) at ./calls.go:86:12
./calls.go:87:2:[1] goDefer stmt: defer (func literal)()
./calls.go:87:10:[1] goDefer stmt: var .autotmp_11 func(any) error
./calls.go:87:14:[1] goDefer stmt: var .autotmp_12 any
./calls.go:87:2:[1] goDefer stmt: .autotmp_11, .autotmp_12 = fs[0], x
./calls.go:87:13:[1] goDefer.deferwrap4 stmt: .autotmp_11(.autotmp_12)
./calls.go:88:2:[1] goDefer stmt: defer (func literal)()
./calls.go:88:2:[1] goDefer stmt: var .autotmp_13 map[int]int
./calls.go:88:2:[1] goDefer stmt: var .autotmp_14 int
./calls.go:88:2:[1] goDefer stmt: .autotmp_13, .autotmp_14 = m, x
./calls.go:88:14:[1] goDefer.deferwrap5 stmt: delete(.autotmp_13, .autotmp_14)
./calls.go:89:2:[1] goDefer stmt: go (func literal)()
./calls.go:89:15:[1] goDefer stmt: var .autotmp_15 any
./calls.go:89:27:[1] goDefer stmt: var .autotmp_16 any
./calls.go:89:2:[1] goDefer stmt: .autotmp_15, .autotmp_16 = []any{...}, t
./calls.go:89:2: func literal escapes to heap in goDefer:
./calls.go:89:2:   flow: {heap} ← &{storage for func literal}:
./calls.go:89:2:     from func literal (spill) at ./calls.go:89:2
./calls.go:89:9:[1] goDefer.gowrap6 stmt: take(.autotmp_15, ... argument...)
./calls.go:90:2:[1] goDefer stmt: defer (func literal)()
./calls.go:90:2:[1] goDefer stmt: var .autotmp_17 int
./calls.go:90:2:[1] goDefer stmt: .autotmp_17 = x
./calls.go:90:15:[1] goDefer.deferwrap7 stmt: println(.autotmp_17)
./calls.go:91:6:[1] goDefer stmt: for loop
./calls.go:92:3:[2] goDefer stmt: defer (func literal)()
./calls.go:92:3: func literal escapes to heap in goDefer:
./calls.go:92:3:   flow: {heap} ← &{storage for func literal}:
./calls.go:92:3:     from func literal (spill) at ./calls.go:92:3
./calls.go:82:25: goDefer capturing by ref: x (addr=true assign=true width=8)
./calls.go:82:25: x escapes to heap in goDefer:
./calls.go:82:25:   flow: {storage for func literal} ← &x:
./calls.go:82:25:     from x (captured by a closure) at ./calls.go:83:14
./calls.go:82:25:     from x (reference) at ./calls.go:83:14
./calls.go:84:5: goDefer capturing by value: .autotmp_5 (addr=false assign=false width=8)
./calls.go:84:20: goDefer capturing by value: .autotmp_6 (addr=false assign=false width=16)
./calls.go:85:2: goDefer capturing by value: .autotmp_7 (addr=false assign=false width=8)
./calls.go:85:14: goDefer capturing by value: .autotmp_8 (addr=false assign=false width=8)
./calls.go:86:2: goDefer capturing by value: .autotmp_9 (addr=false assign=false width=16)
./calls.go:86:13: goDefer capturing by value: .autotmp_10 (addr=false assign=false width=16)
./calls.go:87:10: goDefer capturing by value: .autotmp_11 (addr=false assign=false width=8)
./calls.go:87:14: goDefer capturing by value: .autotmp_12 (addr=false assign=false width=16)
./calls.go:88:2: goDefer capturing by value: .autotmp_13 (addr=false assign=false width=8)
./calls.go:88:2: goDefer capturing by value: .autotmp_14 (addr=false assign=false width=8)
./calls.go:89:15: goDefer capturing by value: .autotmp_15 (addr=false assign=false width=16)
./calls.go:89:27: goDefer capturing by value: .autotmp_16 (addr=false assign=false width=16)
./calls.go:90:2: goDefer capturing by value: .autotmp_17 (addr=false assign=false width=8)
./calls.go:82:20: parameter i leaks to {heap} for goDefer with derefs=0:
./calls.go:82:20:   flow: .autotmp_9 ← i:
./calls.go:82:20:     from .autotmp_9, .autotmp_10 = i, x (assign-pair) at ./calls.go:86:2
./calls.go:82:20:   flow: {heap} ← .autotmp_9:
./calls.go:82:20:     from .autotmp_9.do(.autotmp_10, ... argument...) (call parameter) at ./calls.go:86:12
./calls.go:86:13: x escapes to heap in goDefer:
./calls.go:86:13:   flow: .autotmp_10 ← &{storage for x}:
./calls.go:86:13:     from x (spill) at ./calls.go:86:13
./calls.go:86:13:     from .autotmp_9, .autotmp_10 = i, x (assign-pair) at ./calls.go:86:2
./calls.go:86:13:   flow: {heap} ← .autotmp_10:
./calls.go:86:13:     from .autotmp_9.do(.autotmp_10, ... argument...) (call parameter) at ./calls.go:86:12
./calls.go:87:14: x escapes to heap in goDefer:
./calls.go:87:14:   flow: .autotmp_12 ← &{storage for x}:
./calls.go:87:14:     from x (spill) at ./calls.go:87:14
./calls.go:87:14:     from .autotmp_11, .autotmp_12 = fs[0], x (assign-pair) at ./calls.go:87:2
./calls.go:87:14:   flow: {heap} ← .autotmp_12:
./calls.go:87:14:     from .autotmp_11(.autotmp_12) (call parameter) at ./calls.go:87:13
./calls.go:89:15: []any{...} escapes to heap in goDefer:
./calls.go:89:15:   flow: .autotmp_15 ← &{storage for []any{...}}:
./calls.go:89:15:     from []any{...} (spill) at ./calls.go:89:15
./calls.go:89:15:     from .autotmp_15, .autotmp_16 = []any{...}, t (assign-pair) at ./calls.go:89:2
./calls.go:89:15:   flow: {storage for func literal} ← .autotmp_15:
./calls.go:89:15:     from .autotmp_15 (captured by a closure) at ./calls.go:89:15
./calls.go:82:14: parameter t leaks to {storage for func literal} for goDefer with derefs=0:
./calls.go:82:14:   flow: .autotmp_16 ← t:
./calls.go:82:14:     from t (interface-converted) at ./calls.go:89:27
./calls.go:82:14:     from .autotmp_15, .autotmp_16 = []any{...}, t (assign-pair) at ./calls.go:89:2
./calls.go:82:14:   flow: {storage for func literal} ← .autotmp_16:
./calls.go:82:14:     from .autotmp_16 (captured by a closure) at ./calls.go:89:27
./calls.go:89:15: []any{...} escapes to heap in goDefer:
./calls.go:89:15:   flow: {storage for []any{...}} ← &{storage for []any{...}}:
./calls.go:89:15:     from []any{...} (spill) at ./calls.go:89:15
./calls.go:89:15:     from []any{...} (interface-converted) at ./calls.go:89:15
./calls.go:89:16: x escapes to heap in goDefer:
./calls.go:89:16:   flow: {storage for []any{...}} ← &{storage for x}:
./calls.go:89:16:     from x (spill) at ./calls.go:89:16
./calls.go:89:16:     from []any{...} (slice-literal-element) at ./calls.go:89:15
./calls.go:89:19: 1 escapes to heap in goDefer:
./calls.go:89:19:   flow: {storage for []any{...}} ← &{storage for 1}:
./calls.go:89:19:     from 1 (spill) at ./calls.go:89:19
./calls.go:89:19:     from []any{...} (slice-literal-element) at ./calls.go:89:15
./calls.go:84:5: func literal escapes to heap in goDefer:
./calls.go:84:5:   flow: .autotmp_5 ← &{storage for func literal}:
./calls.go:84:5:     from func literal (spill) at ./calls.go:84:5
./calls.go:84:5:     from .autotmp_5, .autotmp_6 = func literal, x (assign-pair) at ./calls.go:84:2
./calls.go:84:5:   flow: {storage for func literal} ← .autotmp_5:
./calls.go:84:5:     from .autotmp_5 (captured by a closure) at ./calls.go:84:5
./calls.go:84:20: x escapes to heap in goDefer:
./calls.go:84:20:   flow: .autotmp_6 ← &{storage for x}:
./calls.go:84:20:     from x (spill) at ./calls.go:84:20
./calls.go:84:20:     from .autotmp_5, .autotmp_6 = func literal, x (assign-pair) at ./calls.go:84:2
./calls.go:84:20:   flow: {storage for func literal} ← .autotmp_6:
./calls.go:84:20:     from .autotmp_6 (captured by a closure) at ./calls.go:84:20
./calls.go:82:14: leaking param: t
./calls.go:82:20: leaking param: i
./calls.go:82:32: fs does not escape
./calls.go:82:54: m does not escape
./calls.go:82:25: moved to heap: x
./calls.go:83:5: func literal escapes to heap
./calls.go:84:5: func literal escapes to heap
./calls.go:84:20: x escapes to heap
./calls.go:85:13: ... argument does not escape
./calls.go:86:13: x escapes to heap
./calls.go:86:12: ... argument escapes to heap
./calls.go:87:14: x escapes to heap
./calls.go:89:15: []any{...} escapes to heap
./calls.go:89:15: []any{...} escapes to heap
./calls.go:89:16: x escapes to heap
./calls.go:89:19: 1 escapes to heap
./calls.go:89:9: ... argument does not escape
escAnalyze
.   DCLFUNC esc(no) p.(*T).val ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*T) func(any) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:5:7
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:5:23
.   DCLFUNC-body
.   .   IF tc(1) # <autogenerated>:1:0
.   .   IF-Cond
.   .   .   EQ bool tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:5:7
.   .   .   .   NIL PTR-*T tc(1)
.   .   IF-Body
.   .   .   CALLFUNC tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   NAME-runtime.panicwrap Class:PFUNC Offset:0 Used FUNC-func() tc(1)
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*T tc(1) # calls.go:5:7
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
<autogenerated>:1:[1] (*T).val stmt: if t == nil { runtime.panicwrap() }
<autogenerated>:1:[1] (*T).val stmt: runtime.panicwrap()
<autogenerated>:1:[1] (*T).val stmt: return T.val(t, x)
escAnalyze
.   DCLFUNC esc(no) p.E.ptr ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(E) func(...*int) *T tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:6:7
.   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]*int tc(1) # calls.go:6:17
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*T tc(1) # calls.go:6:29
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC IsDDD PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:6:7
.   .   .   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]*int tc(1) # calls.go:6:17
<autogenerated>:1:[1] E.ptr stmt: return (*T).ptr(t.T, xs...)
./calls.go:6:7: parameter t leaks to ~r0 for E.ptr with derefs=0:
./calls.go:6:7:   flow: ~r0 ← t:
./calls.go:6:7:     from t.T (dot) at <autogenerated>:1
./calls.go:6:7:     from (*T).ptr(t.T, xs...) (call parameter) at <autogenerated>:1
./calls.go:6:7:     from return (*T).ptr(t.T, xs...) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.(*E).ptr ABI:ABIInternal ABIRefs:{ABIInternal} Dupok FUNC-method(*E) func(...*int) *T tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:6:7
.   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]*int tc(1) # calls.go:6:17
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*T tc(1) # calls.go:6:29
.   DCLFUNC-body
.   .   TAILCALL tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC IsDDD NoInline PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:6:7
.   .   .   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]*int tc(1) # calls.go:6:17
<autogenerated>:1:[1] (*E).ptr stmt: <node TAILCALL>
escAnalyze
.   DCLFUNC esc(no) p.E.val ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(E) func(any) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:5:7
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:5:23
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   .   DOT p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used p.E tc(1) # calls.go:5:7
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
<autogenerated>:1:[1] E.val stmt: return T.val(t.T, x)
escAnalyze
.   DCLFUNC esc(no) p.(*E).val ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(*E) func(any) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:5:7
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:5:23
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   .   CALLFUNC-Args
.   .   .   .   DEREF Implicit p.T tc(1) # <autogenerated>:1:0
.   .   .   .   .   DOTPTR p.T Implicit PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.t Class:PPARAM Offset:0 OnStack Used PTR-*E tc(1) # calls.go:5:7
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
<autogenerated>:1:[1] (*E).val stmt: return T.val(t.T, x)
escAnalyze
.   DCLFUNC esc(no) p.I2.do ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(I2) func(any, ...string) (int, error) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.I2 tc(1) # <autogenerated>:1:0
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:11:5
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # calls.go:11:12
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:11:26
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # calls.go:11:31
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLINTER-Fun
.   .   .   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.I2 tc(1) # <autogenerated>:1:0
.   .   .   .   CALLINTER-Args
.   .   .   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:11:5
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # calls.go:11:12
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] I2.do stmt: return .autotmp_5, .autotmp_6
<autogenerated>:1:[1] I2.do stmt: .autotmp_5, .autotmp_6 = ~p0.do(a, b...)
<autogenerated>:1:[1] I2.do stmt: var .autotmp_5 int
<autogenerated>:1:[1] I2.do stmt: var .autotmp_6 error
<autogenerated>:1: parameter ~p0 leaks to {heap} for I2.do with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.do(a, b...) (call parameter) at <autogenerated>:1
./calls.go:11:5: parameter a leaks to {heap} for I2.do with derefs=0:
./calls.go:11:5:   flow: {heap} ← a:
./calls.go:11:5:     from ~p0.do(a, b...) (call parameter) at <autogenerated>:1
./calls.go:11:12: parameter b leaks to {heap} for I2.do with derefs=0:
./calls.go:11:12:   flow: {heap} ← b:
./calls.go:11:12:     from ~p0.do(a, b...) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.I.do ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Wrapper FUNC-method(I) func(any, ...string) (int, error) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.I tc(1) # <autogenerated>:1:0
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:11:5
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # calls.go:11:12
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:11:26
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # calls.go:11:31
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLINTER-Fun
.   .   .   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p.~p0 Class:PPARAM Offset:0 OnStack Used p.I tc(1) # <autogenerated>:1:0
.   .   .   .   CALLINTER-Args
.   .   .   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:11:5
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # calls.go:11:12
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_6 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] I.do stmt: return .autotmp_5, .autotmp_6
<autogenerated>:1:[1] I.do stmt: .autotmp_5, .autotmp_6 = ~p0.do(a, b...)
<autogenerated>:1:[1] I.do stmt: var .autotmp_5 int
<autogenerated>:1:[1] I.do stmt: var .autotmp_6 error
<autogenerated>:1: parameter ~p0 leaks to {heap} for I.do with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.do(a, b...) (call parameter) at <autogenerated>:1
./calls.go:11:5: parameter a leaks to {heap} for I.do with derefs=0:
./calls.go:11:5:   flow: {heap} ← a:
./calls.go:11:5:     from ~p0.do(a, b...) (call parameter) at <autogenerated>:1
./calls.go:11:12: parameter b leaks to {heap} for I.do with derefs=0:
./calls.go:11:12:   flow: {heap} ← b:
./calls.go:11:12:     from ~p0.do(a, b...) (call parameter) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.T.val-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(any) int tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:5:23
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.T tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC int tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.val FUNC-func(T, any) int tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE p.T Class:PEXTERN Offset:0 type p.T tc(1) # calls.go:3:6
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.x Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:5:16
<autogenerated>:1:[1] T.val-fm stmt: return T.val(.this, x)
escAnalyze
.   DCLFUNC esc(no) p.(*T).ptr-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(...*int) *T tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]*int tc(1) # calls.go:6:17
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack PTR-*T tc(1) # calls.go:6:29
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*T tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   CALLFUNC IsDDD PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   CALLFUNC-Fun
.   .   .   .   METHEXPR p.ptr FUNC-func(*T, ...*int) *T tc(1) # <autogenerated>:1:0
.   .   .   .   .   TYPE <S> type PTR-*T tc(1)
.   .   .   CALLFUNC-Args
.   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used PTR-*T tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p.xs Class:PPARAM Offset:0 OnStack Used SLICE-[]*int tc(1) # calls.go:6:17
<autogenerated>:1:[1] (*T).ptr-fm stmt: return (*T).ptr(.this, xs...)
<autogenerated>:1: parameter .this leaks to ~r0 for (*T).ptr-fm with derefs=0:
<autogenerated>:1:   flow: ~r0 ← .this:
<autogenerated>:1:     from (*T).ptr(.this, xs...) (call parameter) at <autogenerated>:1
<autogenerated>:1:     from return (*T).ptr(.this, xs...) (return) at <autogenerated>:1
escAnalyze
.   DCLFUNC esc(no) p.I.do-fm ABI:ABIInternal ABIRefs:{ABIInternal} Dupok Needctxt Wrapper FUNC-func(any, ...string) (int, error) tc(1) # <autogenerated>:1:0
.   DCLFUNC-Dcl
.   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:11:5
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # calls.go:11:12
.   .   NAME-p.~r0 Class:PPARAMOUT Offset:0 OnStack int tc(1) # calls.go:11:26
.   .   NAME-p.~r1 Class:PPARAMOUT Offset:0 OnStack error tc(1) # calls.go:11:31
.   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   DCLFUNC-ClosureVars
.   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.I tc(1) # <autogenerated>:1:0
.   DCLFUNC-body
.   .   RETURN-init
.   .   .   AS2FUNC-init
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   .   DCL # <autogenerated>:1:0
.   .   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Lhs
.   .   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
.   .   .   AS2FUNC-Rhs
.   .   .   .   CALLINTER IsDDD STRUCT-struct { int; error } tc(1) # <autogenerated>:1:0
.   .   .   .   CALLINTER-Fun
.   .   .   .   .   DOTINTER p.do FUNC-method(*struct {}) func(any, ...string) (int, error) tc(1) # <autogenerated>:1:0
.   .   .   .   .   .   NAME-p..this Class:PAUTOHEAP Offset:0 Byval IsClosureVar Used p.I tc(1) # <autogenerated>:1:0
.   .   .   .   CALLINTER-Args
.   .   .   .   .   NAME-p.a Class:PPARAM Offset:0 OnStack Used any tc(1) # calls.go:11:5
.   .   .   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used SLICE-[]string tc(1) # calls.go:11:12
.   .   RETURN tc(1) # <autogenerated>:1:0
.   .   RETURN-Results
.   .   .   NAME-p..autotmp_4 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used int tc(1) # <autogenerated>:1:0
.   .   .   NAME-p..autotmp_5 esc(N) Class:PAUTO Offset:0 AutoTemp OnStack Used error tc(1) # <autogenerated>:1:0
<autogenerated>:1:[1] I.do-fm stmt: return .autotmp_4, .autotmp_5
<autogenerated>:1:[1] I.do-fm stmt: .autotmp_4, .autotmp_5 = .this.do(a, b...)
<autogenerated>:1:[1] I.do-fm stmt: var .autotmp_4 int
<autogenerated>:1:[1] I.do-fm stmt: var .autotmp_5 error
<autogenerated>:1: parameter .this leaks to {heap} for I.do-fm with derefs=0:
<autogenerated>:1:   flow: {heap} ← .this:
<autogenerated>:1:     from .this.do(a, b...) (call parameter) at <autogenerated>:1
./calls.go:11:5: parameter a leaks to {heap} for I.do-fm with derefs=0:
./calls.go:11:5:   flow: {heap} ← a:
./calls.go:11:5:     from .this.do(a, b...) (call parameter) at <autogenerated>:1
./calls.go:11:12: parameter b leaks to {heap} for I.do-fm with derefs=0:
./calls.go:11:12:   flow: {heap} ← b:
./calls.go:11:12:     from .this.do(a, b...) (call parameter) at <autogenerated>:1
