# command-line-arguments
escAnalyze
.   DCLFUNC esc(no) p.f ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # places.go:7:6
.   DCLFUNC-Dcl
.   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # places.go:7:8
.   DCLFUNC-body
.   .   AS tc(1) # places.go:7:20
.   .   .   NAME-p.g Class:PEXTERN Offset:0 Used PTR-*int tc(1) # places.go:4:5
.   .   .   NAME-p.p Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # places.go:7:8
./other.go:100:[1] f stmt: g = p
./other.go:100: parameter p leaks to {heap} for f with derefs=0:
./other.go:100:   flow: {heap} ← p:
./other.go:100:     from g = p (assign) at ./other.go:100
./other.go:100: leaking param: p
escAnalyze
.   DCLFUNC esc(no) p.h ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int) tc(1) # places.go:9:28
.   DCLFUNC-Dcl
.   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # places.go:9:30
.   DCLFUNC-body
.   .   AS tc(1) # places.go:9:42
.   .   .   NAME-p.g Class:PEXTERN Offset:0 Used PTR-*int tc(1) # places.go:4:5
.   .   .   NAME-p.q Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # places.go:9:30
./bar.go:10:30:[1] h stmt: g = q
./bar.go:10:18: parameter q leaks to {heap} for h with derefs=0:
./bar.go:10:18:   flow: {heap} ← q:
./bar.go:10:18:     from g = q (assign) at ./bar.go:10:30
./bar.go:10:18: leaking param: q
escAnalyze
.   DCLFUNC esc(no) p.wide ABI:ABIInternal ABIRefs:{ABIInternal} FUNC-func(*int, *int) tc(1) # places.go:11:6
.   DCLFUNC-Dcl
.   .   NAME-p.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa Class:PPARAM Offset:0 OnStack PTR-*int tc(1) # places.go:11:11
.   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # places.go:11:255
.   DCLFUNC-body
.   .   AS tc(1) # places.go:11:255
.   .   .   NAME-p.g Class:PEXTERN Offset:0 Used PTR-*int tc(1) # places.go:4:5
.   .   .   NAME-p.b Class:PPARAM Offset:0 OnStack Used PTR-*int tc(1) # places.go:11:255
./bar.go:12:[1] wide stmt: g = b
./bar.go:12: parameter b leaks to {heap} for wide with derefs=0:
./bar.go:12:   flow: {heap} ← b:
./bar.go:12:     from g = b (assign) at ./bar.go:12
./bar.go:12:11: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa does not escape
./bar.go:12: leaking param: b
