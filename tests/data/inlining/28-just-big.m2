# command-line-arguments
./28-just-big.go:8:6: can inline dear with cost 22 as: func(int) int { if a > 3 { g += a * a + a + a * a; g -= a * a }; return a }
./28-just-big.go:16:6: cannot inline justNot: function too complex: cost 5020 exceeds budget 80
./28-just-big.go:25:6: cannot inline justBig: function too complex: cost 5056 exceeds budget 80
./28-just-big.go:34:6: cannot inline unnamedNot: function too complex: cost 5020 exceeds budget 80
./28-just-big.go:43:6: cannot inline unnamedBig: function too complex: cost 5056 exceeds budget 80
./28-just-big.go:25:6: function justBig considered 'big'; reducing max cost of inlinees
./28-just-big.go:43:6: function unnamedBig considered 'big'; reducing max cost of inlinees
./28-just-big.go:22:10: inlining call to dear
./28-just-big.go:40:10: inlining call to dear
./28-just-big.go:17:12: []int{...} escapes to heap in justNot:
./28-just-big.go:17:12:   flow: {heap} ← &{storage for []int{...}}:
./28-just-big.go:17:12:     from []int{...} (spill) at ./28-just-big.go:17:12
./28-just-big.go:17:12:     from gs = []int{...} (assign) at ./28-just-big.go:17:5
./28-just-big.go:16:21: e does not escape
./28-just-big.go:17:12: []int{...} escapes to heap
./28-just-big.go:26:12: []int{...} escapes to heap in justBig:
./28-just-big.go:26:12:   flow: {heap} ← &{storage for []int{...}}:
./28-just-big.go:26:12:     from []int{...} (spill) at ./28-just-big.go:26:12
./28-just-big.go:26:12:     from gs = []int{...} (assign) at ./28-just-big.go:26:5
./28-just-big.go:25:21: e does not escape
./28-just-big.go:26:12: []int{...} escapes to heap
./28-just-big.go:35:12: []int{...} escapes to heap in unnamedNot:
./28-just-big.go:35:12:   flow: {heap} ← &{storage for []int{...}}:
./28-just-big.go:35:12:     from []int{...} (spill) at ./28-just-big.go:35:12
./28-just-big.go:35:12:     from gs = []int{...} (assign) at ./28-just-big.go:35:5
./28-just-big.go:34:24: e does not escape
./28-just-big.go:35:12: []int{...} escapes to heap
./28-just-big.go:44:12: []int{...} escapes to heap in unnamedBig:
./28-just-big.go:44:12:   flow: {heap} ← &{storage for []int{...}}:
./28-just-big.go:44:12:     from []int{...} (spill) at ./28-just-big.go:44:12
./28-just-big.go:44:12:     from gs = []int{...} (assign) at ./28-just-big.go:44:5
./28-just-big.go:43:24: e does not escape
./28-just-big.go:44:12: []int{...} escapes to heap
