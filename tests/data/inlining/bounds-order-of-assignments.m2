# command-line-arguments
./bounds-order-of-assignments.go:8:31: can inline f.func1 with cost 4 as: func(byte) byte { return a[x] }
./bounds-order-of-assignments.go:9:13: can inline f.func2 with cost 4 as: func(byte) byte { return a[x] }
./bounds-order-of-assignments.go:7:6: cannot inline f: function too complex: cost 101 exceeds budget 80
./bounds-order-of-assignments.go:8:64: inlining call to f.func1
./bounds-order-of-assignments.go:9:46: inlining call to f.func2
./bounds-order-of-assignments.go:10:9: a escapes to heap in f:
./bounds-order-of-assignments.go:10:9:   flow: {heap} ← &{storage for a}:
./bounds-order-of-assignments.go:10:9:     from a (spill) at ./bounds-order-of-assignments.go:10:9
./bounds-order-of-assignments.go:10:9:     from sink = a (assign) at ./bounds-order-of-assignments.go:10:7
./bounds-order-of-assignments.go:7:21: b does not escape
./bounds-order-of-assignments.go:7:46: n does not escape
./bounds-order-of-assignments.go:7:66: s does not escape
./bounds-order-of-assignments.go:10:9: a escapes to heap
./bounds-order-of-assignments.go:8:64: index bounds check elided
./bounds-order-of-assignments.go:8:127: index bounds check elided
./bounds-order-of-assignments.go:8:3: index bounds check elided
./bounds-order-of-assignments.go:8:100: index bounds check elided
./bounds-order-of-assignments.go:8:12: index bounds check elided
./bounds-order-of-assignments.go:8:30: index bounds check elided
./bounds-order-of-assignments.go:9:46: index bounds check elided
./bounds-order-of-assignments.go:9:3: index bounds check elided
./bounds-order-of-assignments.go:9:59: index bounds check elided
./bounds-order-of-assignments.go:9:9: index bounds check elided
./bounds-order-of-assignments.go:9:12: index bounds check elided
