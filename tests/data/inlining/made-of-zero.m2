# command-line-arguments
./made-of-zero.go:7:6: can inline zero with cost 23 as: func() { n := 0; s := make([]int, n); t := make([]int, n, n); _, _ = s, t }
./made-of-zero.go:14:6: can inline one with cost 27 as: func() { n, m := 1, 2; s := make([]int, n); t := make([]int, n, m); _, _ = s, t }
./made-of-zero.go:21:6: can inline below with cost 28 as: func() { n := -1; s := make([]int, n); m := 4; t := make([]int, n, m); _, _ = s, t }
./made-of-zero.go:29:6: can inline kept with cost 32 as: func() { n := 0; sink = make([]int, n); m := 3; sink = make([]int, n, m); l := len([]int{...}); sink = make([]int, l) }
./made-of-zero.go:38:6: can inline boxed with cost 20 as: func() (any, any, any) { n, s, f := 0, "", 0; return n, s, f }
./made-of-zero.go:9:11: make([]int, 0) does not escape
./made-of-zero.go:10:11: make([]int, n, 0) does not escape
./made-of-zero.go:16:11: make([]int, 1) does not escape
./made-of-zero.go:17:11: make([]int, n, 2) does not escape
./made-of-zero.go:23:11: make([]int, n) does not escape
./made-of-zero.go:25:11: make([]int, n, 4) does not escape
./made-of-zero.go:31:13: make([]int, n) escapes to heap in kept:
./made-of-zero.go:31:13:   flow: {heap} ← &{storage for make([]int, n)}:
./made-of-zero.go:31:13:     from make([]int, n) (spill) at ./made-of-zero.go:31:13
./made-of-zero.go:31:13:     from sink = make([]int, n) (assign) at ./made-of-zero.go:31:7
./made-of-zero.go:33:13: make([]int, n, m) escapes to heap in kept:
./made-of-zero.go:33:13:   flow: {heap} ← &{storage for make([]int, n, m)}:
./made-of-zero.go:33:13:     from make([]int, n, m) (spill) at ./made-of-zero.go:33:13
./made-of-zero.go:33:13:     from sink = make([]int, n, m) (assign) at ./made-of-zero.go:33:7
./made-of-zero.go:35:13: make([]int, l) escapes to heap in kept:
./made-of-zero.go:35:13:   flow: {heap} ← &{storage for make([]int, l)}:
./made-of-zero.go:35:13:     from make([]int, l) (spill) at ./made-of-zero.go:35:13
./made-of-zero.go:35:13:     from sink = make([]int, l) (assign) at ./made-of-zero.go:35:7
./made-of-zero.go:31:13: make([]int, 0) escapes to heap
./made-of-zero.go:33:13: make([]int, n, 3) escapes to heap
./made-of-zero.go:34:16: []int{...} does not escape
./made-of-zero.go:35:13: make([]int, 2) escapes to heap
./made-of-zero.go:40:15: 0 escapes to heap in boxed:
./made-of-zero.go:40:15:   flow: c ← &{storage for 0}:
./made-of-zero.go:40:15:     from 0 (spill) at ./made-of-zero.go:40:15
./made-of-zero.go:40:15:     from return 0, "", 0 (return) at ./made-of-zero.go:40:2
./made-of-zero.go:40:12: "" escapes to heap in boxed:
./made-of-zero.go:40:12:   flow: b ← &{storage for ""}:
./made-of-zero.go:40:12:     from "" (spill) at ./made-of-zero.go:40:12
./made-of-zero.go:40:12:     from return 0, "", 0 (return) at ./made-of-zero.go:40:2
./made-of-zero.go:40:9: 0 escapes to heap in boxed:
./made-of-zero.go:40:9:   flow: a ← &{storage for 0}:
./made-of-zero.go:40:9:     from 0 (spill) at ./made-of-zero.go:40:9
./made-of-zero.go:40:9:     from return 0, "", 0 (return) at ./made-of-zero.go:40:2
./made-of-zero.go:40:9: 0 escapes to heap
./made-of-zero.go:40:12: "" escapes to heap
./made-of-zero.go:40:15: 0 escapes to heap
