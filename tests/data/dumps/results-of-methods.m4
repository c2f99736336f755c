# command-line-arguments
./results-of-methods.go:9:6: can inline (*file).Write with cost 4 as: method(*file) func([]byte) (int, error) { return f.n, nil }
./results-of-methods.go:11:6: can inline write with cost 68 as: func([]byte) { w := &file{}; w.Write(p) }
./results-of-methods.go:13:9: devirtualizing w.Write to *file
./results-of-methods.go:13:9:call to func 
.   METHEXPR p.Write FUNC-func(*file, []byte) (int, error) tc(1) # results-of-methods.go:13:3
.   .   TYPE <S> type PTR-*file tc(1)
./results-of-methods.go:13:9: inlining call to (*file).Write
./results-of-methods.go:13:9: Before inlining: 
.   CALLFUNC STRUCT-struct { written int; failed error } tc(1) # results-of-methods.go:13:9
.   CALLFUNC-Fun
.   .   METHEXPR p.Write FUNC-func(*file, []byte) (int, error) tc(1) # results-of-methods.go:13:3
.   .   .   TYPE <S> type PTR-*file tc(1)
.   CALLFUNC-Args
.   .   DOTTYPE UseNilPanic PTR-*file tc(1) # results-of-methods.go:13:9
.   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used io.Writer tc(1) # results-of-methods.go:12:6
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # results-of-methods.go:11:12
./results-of-methods.go:13:9: After inlining 
.   INLCALL-init
.   .   AS2-init
.   .   .   DCL # results-of-methods.go:13:9
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   .   DCL # results-of-methods.go:13:9
.   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]byte tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:22
.   .   AS2 Def tc(1) # results-of-methods.go:13:9
.   .   AS2-Lhs
.   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]byte tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:22
.   .   AS2-Rhs
.   .   .   DOTTYPE UseNilPanic PTR-*file tc(1) # results-of-methods.go:13:9
.   .   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used io.Writer tc(1) # results-of-methods.go:12:6
.   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # results-of-methods.go:11:12
.   .   DCL # results-of-methods.go:13:9
.   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   AS tc(1) # results-of-methods.go:13:9
.   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   DCL # results-of-methods.go:13:9
.   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   .   AS tc(1) # results-of-methods.go:13:9
.   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   .   INLMARK # +results-of-methods.go:13:9
.   INLCALL STRUCT-struct { written int; failed error } tc(1) # results-of-methods.go:13:9
.   INLCALL-Body
.   .   BLOCK tc(1) # results-of-methods.go:13:9
.   .   BLOCK-List
.   .   .   AS2 tc(1) # results-of-methods.go:13:9
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   .   .   AS2-Rhs
.   .   .   .   DOTPTR p.n int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:70
.   .   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   .   .   NIL error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:74
.   .   .   GOTO p..i0 tc(1) # results-of-methods.go:13:9
.   .   LABEL p..i0 # results-of-methods.go:13:9
.   INLCALL-ReturnVars
.   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46

escAnalyze
.   DCLFUNC esc(no) p.(*file).Write ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-method(*file) func([]byte) (int, error) tc(1) # results-of-methods.go:9:6
.   DCLFUNC-Dcl
.   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used PTR-*file tc(1) # results-of-methods.go:9:7
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack SLICE-[]byte tc(1) # results-of-methods.go:9:22
.   .   NAME-p.written Class:PPARAMOUT Offset:0 OnStack int tc(1) # results-of-methods.go:9:33
.   .   NAME-p.failed Class:PPARAMOUT Offset:0 OnStack error tc(1) # results-of-methods.go:9:46
.   DCLFUNC-body
.   .   RETURN tc(1) # results-of-methods.go:9:62
.   .   RETURN-Results
.   .   .   DOTPTR p.n int tc(1) # results-of-methods.go:9:70
.   .   .   .   NAME-p.f Class:PPARAM Offset:0 OnStack Used PTR-*file tc(1) # results-of-methods.go:9:7
.   .   .   NIL error tc(1) # results-of-methods.go:9:74
./results-of-methods.go:9:62:[1] (*file).Write stmt: return f.n, nil
./results-of-methods.go:9:7: f does not escape
./results-of-methods.go:9:22: p does not escape
escAnalyze
.   DCLFUNC esc(no) p.write Label:1 ABI:ABIInternal ABIRefs:{ABIInternal} InlinabilityChecked FUNC-func([]byte) tc(1) # results-of-methods.go:11:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used SLICE-[]byte tc(1) # results-of-methods.go:11:12
.   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used io.Writer tc(1) # results-of-methods.go:12:6
.   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]byte tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:22
.   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   DCLFUNC-body
.   .   AS-init
.   .   .   DCL # results-of-methods.go:12:6
.   .   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used io.Writer tc(1) # results-of-methods.go:12:6
.   .   AS Def tc(1) # results-of-methods.go:12:6
.   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used io.Writer tc(1) # results-of-methods.go:12:6
.   .   .   CONVIFACE Implicit io.Writer tc(1) # results-of-methods.go:12:20
.   .   .   .   PTRLIT PTR-*file tc(1) # results-of-methods.go:12:20
.   .   .   .   .   STRUCTLIT p.file tc(1) # results-of-methods.go:12:25
.   .   .   CONVIFACE-TypeWord
.   .   .   .   ADDR PTR-*uint8 tc(1) # results-of-methods.go:12:20
.   .   .   .   .   LINKSYMOFFSET-go:itab.*command-line-arguments.file,io.Writer Offset:0 uint8 tc(1)
.   .   .   CONVIFACE-SrcRType
.   .   .   .   ADDR PTR-*uint8 tc(1) # results-of-methods.go:12:20
.   .   .   .   .   LINKSYMOFFSET-type:*command-line-arguments.file Offset:0 uint8 tc(1)
.   .   INLCALL-init
.   .   .   AS2-init
.   .   .   .   DCL # results-of-methods.go:13:9
.   .   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   .   .   DCL # results-of-methods.go:13:9
.   .   .   .   .   NAME-p.p Class:PAUTO Offset:0 InlFormal OnStack SLICE-[]byte tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:22
.   .   .   AS2 Def tc(1) # results-of-methods.go:13:9
.   .   .   AS2-Lhs
.   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   .   .   NAME-p._ Offset:0 blank tc(1)
.   .   .   AS2-Rhs
.   .   .   .   DOTTYPE UseNilPanic PTR-*file tc(1) # results-of-methods.go:13:9
.   .   .   .   .   NAME-p.w Class:PAUTO Offset:0 OnStack Used io.Writer tc(1) # results-of-methods.go:12:6
.   .   .   .   LITERAL-0 int tc(1) # <autogenerated>:1:0
.   .   .   DCL # results-of-methods.go:13:9
.   .   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   .   AS tc(1) # results-of-methods.go:13:9
.   .   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   .   DCL # results-of-methods.go:13:9
.   .   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   .   .   AS tc(1) # results-of-methods.go:13:9
.   .   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   .   .   INLMARK # +results-of-methods.go:13:9
.   .   INLCALL STRUCT-struct { written int; failed error } tc(1) # results-of-methods.go:13:9
.   .   INLCALL-Body
.   .   .   BLOCK tc(1) # results-of-methods.go:13:9
.   .   .   BLOCK-List
.   .   .   .   AS2 tc(1) # results-of-methods.go:13:9
.   .   .   .   AS2-Lhs
.   .   .   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   .   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
.   .   .   .   AS2-Rhs
.   .   .   .   .   DOTPTR p.n int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:70
.   .   .   .   .   .   NAME-p.f Class:PAUTO Offset:0 InlFormal OnStack Used PTR-*file tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:7
.   .   .   .   .   NIL error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:74
.   .   .   .   GOTO p..i0 tc(1) # results-of-methods.go:13:9
.   .   .   LABEL p..i0 # results-of-methods.go:13:9
.   .   INLCALL-ReturnVars
.   .   .   NAME-p.written Class:PAUTO Offset:0 InlFormal OnStack int tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:33
.   .   .   NAME-p.failed Class:PAUTO Offset:0 InlFormal OnStack error tc(1) # results-of-methods.go:13:9 results-of-methods.go:9:46
./results-of-methods.go:12:6:[1] write stmt: w := &file{}
./results-of-methods.go:12:6:[1] write stmt: var w io.Writer
./results-of-methods.go:13:9:[1] write stmt: (.written; failed)
./results-of-methods.go:13:9:[1] write stmt: f, _ := w.(*file), 0
./results-of-methods.go:13:9:[1] write stmt: var f *file
./results-of-methods.go:13:9:[1] write stmt: var p []byte
./results-of-methods.go:13:9:[1] write stmt: var written int
./results-of-methods.go:13:9:[1] write stmt: written = <nil>
./results-of-methods.go:13:9:[1] write stmt: var failed error
./results-of-methods.go:13:9:[1] write stmt: failed = <nil>
./results-of-methods.go:13:9:[1] write stmt: <node inlmark>
./results-of-methods.go:13:9:[1] write stmt: written, failed = f.n, nil; goto .i0
./results-of-methods.go:13:9:[1] write stmt: written, failed = f.n, nil
./results-of-methods.go:13:9:[1] write stmt: goto .i0
./results-of-methods.go:13:9:[1] write stmt: .i0: 
./results-of-methods.go:13:9:.i0:  non-looping label
./results-of-methods.go:11:12: p does not escape
./results-of-methods.go:12:20: &file{} does not escape
