# command-line-arguments
./16-static-init.go:14:6: can inline New with cost 7 as: func(int, string) *T { return &T{...} }
./16-static-init.go:28:6: can inline effect with cost 4 as: func() int { println("x"); return 1 }
./16-static-init.go:15:6: can inline twice with cost 4 as: func(*T) [2]*T { return [2]*T{...} }
./16-static-init.go:16:6: can inline again with cost 4 as: func(int) [2]int { return [2]int{...} }
./16-static-init.go:17:6: can inline narrow with cost 6 as: func(int) *small { return &small{...} }
./16-static-init.go:18:6: can inline greet with cost 11 as: func(string) *string { s := "hello, " + who + "!"; return &s }
./16-static-init.go:19:6: can inline join with cost 7 as: func(string, string) interface {} { return "<" + a + b + ">" }
./16-static-init.go:20:6: can inline toFloat with cost 9 as: func(int) *float64 { f := float64(n); return &f }
./16-static-init.go:21:6: can inline boxed with cost 4 as: func(int) interface {} { return float64(n) }
./16-static-init.go:22:6: can inline shrink with cost 4 as: func(int) interface {} { return uint8(n) }
./16-static-init.go:23:6: can inline closes with cost 17 as: func(int) func() int { return func literal }
./16-static-init.go:23:48: can inline closes.func1 with cost 2 as: func() int { return n }
./16-static-init.go:24:48: can inline plain.func1 with cost 2 as: func() int { return 7 }
./16-static-init.go:24:6: can inline plain with cost 17 as: func(int) func() int { return func literal }
./16-static-init.go:25:6: can inline addr with cost 3 as: func(int) *int { return &n }
./16-static-init.go:26:6: can inline two with cost 6 as: func(int) (int, *T) { return n, &T{...} }
./16-static-init.go:27:6: can inline bare with cost 7 as: func(int) *T { t = &T{...}; return  }
./16-static-init.go:29:6: can inline pick with cost 11 as: func(int) *T { if n > 1 { return nil }; return &T{...} }
./16-static-init.go:63:6: can inline main with cost 31 as: func() { println(a, b, c[0], c2[0], d[0], e, g, h, i, i2, i3, j, k, l, m, o, p, q, ErrX, nested, list, table, made, fromString) }
./16-static-init.go:37:18: inlining call to New
./16-static-init.go:38:25: inlining call to effect
./16-static-init.go:38:18: inlining call to New
./16-static-init.go:39:20: inlining call to twice
./16-static-init.go:40:20: inlining call to twice
./16-static-init.go:41:20: inlining call to again
./16-static-init.go:42:21: inlining call to narrow
./16-static-init.go:43:20: inlining call to greet
./16-static-init.go:44:19: inlining call to join
./16-static-init.go:45:22: inlining call to toFloat
./16-static-init.go:46:20: inlining call to boxed
./16-static-init.go:47:21: inlining call to shrink
./16-static-init.go:48:21: inlining call to closes
./16-static-init.go:49:20: inlining call to plain
./16-static-init.go:50:19: inlining call to addr
./16-static-init.go:51:18: inlining call to two
./16-static-init.go:52:19: inlining call to bare
./16-static-init.go:53:19: inlining call to pick
./16-static-init.go:54:25: inlining call to errors.New
./16-static-init.go:55:27: inlining call to New
./16-static-init.go:56:23: inlining call to New
./16-static-init.go:56:37: inlining call to New
./16-static-init.go:57:18: inlining call to New
./16-static-init.go:58:37: inlining call to New
./16-static-init.go:59:18: inlining call to New
./16-static-init.go:60:18: inlining call to New
./16-static-init.go:58:28: map[string]*T{...} escapes to heap in init:
./16-static-init.go:58:28:   flow: {heap} ← &{storage for map[string]*T{...}}:
./16-static-init.go:58:28:     from map[string]*T{...} (spill) at ./16-static-init.go:58:28
./16-static-init.go:58:28:     from table = map[string]*T{...} (assign) at ./16-static-init.go:58:2
./16-static-init.go:48:21: init capturing by value: n (addr=false assign=false width=8)
./16-static-init.go:38:18: &T{...} escapes to heap in init:
./16-static-init.go:38:18:   flow: ~r0 ← &{storage for &T{...}}:
./16-static-init.go:38:18:     from &T{...} (spill) at ./16-static-init.go:38:18
./16-static-init.go:38:18:     from ~r0 = &T{...} (assign-pair) at ./16-static-init.go:38:18
./16-static-init.go:38:18:   flow: {heap} ← ~r0:
./16-static-init.go:38:18:     from b = ~r0 (assign) at ./16-static-init.go:38:2
./16-static-init.go:43:20: s escapes to heap in init:
./16-static-init.go:43:20:   flow: ~r0 ← &s:
./16-static-init.go:43:20:     from &s (address-of) at ./16-static-init.go:43:20
./16-static-init.go:43:20:     from ~r0 = &s (assign-pair) at ./16-static-init.go:43:20
./16-static-init.go:43:20:   flow: {heap} ← ~r0:
./16-static-init.go:43:20:     from g = ~r0 (assign) at ./16-static-init.go:43:2
./16-static-init.go:45:22: f escapes to heap in init:
./16-static-init.go:45:22:   flow: ~r0 ← &f:
./16-static-init.go:45:22:     from &f (address-of) at ./16-static-init.go:45:22
./16-static-init.go:45:22:     from ~r0 = &f (assign-pair) at ./16-static-init.go:45:22
./16-static-init.go:45:22:   flow: {heap} ← ~r0:
./16-static-init.go:45:22:     from i = ~r0 (assign) at ./16-static-init.go:45:2
./16-static-init.go:46:20: float64(n) escapes to heap in init:
./16-static-init.go:46:20:   flow: ~r0 ← &{storage for float64(n)}:
./16-static-init.go:46:20:     from float64(n) (spill) at ./16-static-init.go:46:20
./16-static-init.go:46:20:     from ~r0 = float64(n) (assign-pair) at ./16-static-init.go:46:20
./16-static-init.go:46:20:   flow: {heap} ← ~r0:
./16-static-init.go:46:20:     from i2 = ~r0 (assign) at ./16-static-init.go:46:2
./16-static-init.go:48:21: func literal escapes to heap in init:
./16-static-init.go:48:21:   flow: ~r0 ← &{storage for func literal}:
./16-static-init.go:48:21:     from func literal (spill) at ./16-static-init.go:48:21
./16-static-init.go:48:21:     from ~r0 = func literal (assign-pair) at ./16-static-init.go:48:21
./16-static-init.go:48:21:   flow: {heap} ← ~r0:
./16-static-init.go:48:21:     from j = ~r0 (assign) at ./16-static-init.go:48:2
./16-static-init.go:50:19: n escapes to heap in init:
./16-static-init.go:50:19:   flow: ~r0 ← &n:
./16-static-init.go:50:19:     from &n (address-of) at ./16-static-init.go:50:19
./16-static-init.go:50:19:     from ~r0 = &n (assign-pair) at ./16-static-init.go:50:19
./16-static-init.go:50:19:   flow: {heap} ← ~r0:
./16-static-init.go:50:19:     from l = ~r0 (assign) at ./16-static-init.go:50:2
./16-static-init.go:51:18: &T{...} escapes to heap in init:
./16-static-init.go:51:18:   flow: ~r1 ← &{storage for &T{...}}:
./16-static-init.go:51:18:     from &T{...} (spill) at ./16-static-init.go:51:18
./16-static-init.go:51:18:     from ~r0, ~r1 = n, &T{...} (assign-pair) at ./16-static-init.go:51:18
./16-static-init.go:51:18:   flow: {heap} ← ~r1:
./16-static-init.go:52:19: &T{...} escapes to heap in init:
./16-static-init.go:52:19:   flow: t ← &{storage for &T{...}}:
./16-static-init.go:52:19:     from &T{...} (spill) at ./16-static-init.go:52:19
./16-static-init.go:52:19:     from t = &T{...} (assign) at ./16-static-init.go:52:19
./16-static-init.go:52:19:   flow: {heap} ← t:
./16-static-init.go:52:19:     from p = t (assign) at ./16-static-init.go:52:2
./16-static-init.go:53:19: &T{...} escapes to heap in init:
./16-static-init.go:53:19:   flow: ~r0 ← &{storage for &T{...}}:
./16-static-init.go:53:19:     from &T{...} (spill) at ./16-static-init.go:53:19
./16-static-init.go:53:19:     from ~r0 = &T{...} (assign-pair) at ./16-static-init.go:53:19
./16-static-init.go:53:19:   flow: {heap} ← ~r0:
./16-static-init.go:53:19:     from q = ~r0 (assign) at ./16-static-init.go:53:2
./16-static-init.go:58:37: &T{...} escapes to heap in init:
./16-static-init.go:58:37:   flow: ~r0 ← &{storage for &T{...}}:
./16-static-init.go:58:37:     from &T{...} (spill) at ./16-static-init.go:58:37
./16-static-init.go:58:37:     from ~r0 = &T{...} (assign-pair) at ./16-static-init.go:58:37
./16-static-init.go:58:37:   flow: {heap} ← ~r0:
./16-static-init.go:58:37:     from map[string]*T{...} (map literal value) at ./16-static-init.go:58:28
./16-static-init.go:60:18: &T{...} escapes to heap in init:
./16-static-init.go:60:18:   flow: ~r0 ← &{storage for &T{...}}:
./16-static-init.go:60:18:     from &T{...} (spill) at ./16-static-init.go:60:18
./16-static-init.go:60:18:     from ~r0 = &T{...} (assign-pair) at ./16-static-init.go:60:18
./16-static-init.go:60:18:   flow: {heap} ← ~r0:
./16-static-init.go:60:18:     from fromString = ~r0 (assign) at ./16-static-init.go:60:2
./16-static-init.go:39:21: &T{...} escapes to heap in init:
./16-static-init.go:39:21:   flow: p ← &{storage for &T{...}}:
./16-static-init.go:39:21:     from &T{...} (spill) at ./16-static-init.go:39:21
./16-static-init.go:39:21:     from p := &T{...} (assign-pair) at ./16-static-init.go:39:20
./16-static-init.go:39:21:   flow: ~r0 ← p:
./16-static-init.go:39:21:     from [2]*T{...} (array literal element) at ./16-static-init.go:39:20
./16-static-init.go:39:21:     from ~r0 = [2]*T{...} (assign-pair) at ./16-static-init.go:39:20
./16-static-init.go:39:21:   flow: {heap} ← ~r0:
./16-static-init.go:39:21:     from c = ~r0 (assign) at ./16-static-init.go:39:2
./16-static-init.go:43:20: "hello, " + who + "!" escapes to heap in init:
./16-static-init.go:43:20:   flow: s ← &{storage for "hello, " + who + "!"}:
./16-static-init.go:43:20:     from "hello, " + who + "!" (spill) at ./16-static-init.go:43:20
./16-static-init.go:43:20:     from s := "hello, " + who + "!" (assign) at ./16-static-init.go:43:20
./16-static-init.go:43:20: moved to heap: s
./16-static-init.go:45:22: moved to heap: f
./16-static-init.go:50:19: moved to heap: n
./16-static-init.go:38:18: &T{...} escapes to heap
./16-static-init.go:39:21: &T{...} escapes to heap
./16-static-init.go:43:20: "hello, " + who + "!" escapes to heap
./16-static-init.go:46:20: float64(n) escapes to heap
./16-static-init.go:48:21: func literal escapes to heap
./16-static-init.go:51:18: &T{...} escapes to heap
./16-static-init.go:52:19: &T{...} escapes to heap
./16-static-init.go:53:19: &T{...} escapes to heap
./16-static-init.go:58:28: map[string]*T{...} escapes to heap
./16-static-init.go:58:37: &T{...} escapes to heap
./16-static-init.go:60:18: &T{...} escapes to heap
./16-static-init.go:14:48: &T{...} escapes to heap in New:
./16-static-init.go:14:48:   flow: ~r0 ← &{storage for &T{...}}:
./16-static-init.go:14:48:     from &T{...} (spill) at ./16-static-init.go:14:48
./16-static-init.go:14:48:     from return &T{...} (return) at ./16-static-init.go:14:41
./16-static-init.go:14:17: parameter name leaks to {storage for &T{...}} for New with derefs=0:
./16-static-init.go:14:17:   flow: {storage for &T{...}} ← name:
./16-static-init.go:14:17:     from T{...} (struct literal element) at ./16-static-init.go:14:50
./16-static-init.go:14:17: leaking param: name
./16-static-init.go:14:48: &T{...} escapes to heap
./16-static-init.go:15:12: parameter p leaks to ~r0 for twice with derefs=0:
./16-static-init.go:15:12:   flow: ~r0 ← p:
./16-static-init.go:15:12:     from [2]*T{...} (array literal element) at ./16-static-init.go:15:53
./16-static-init.go:15:12:     from return [2]*T{...} (return) at ./16-static-init.go:15:41
./16-static-init.go:15:12: leaking param: p to result ~r0 level=0
./16-static-init.go:17:48: &small{...} escapes to heap in narrow:
./16-static-init.go:17:48:   flow: ~r0 ← &{storage for &small{...}}:
./16-static-init.go:17:48:     from &small{...} (spill) at ./16-static-init.go:17:48
./16-static-init.go:17:48:     from return &small{...} (return) at ./16-static-init.go:17:41
./16-static-init.go:17:48: &small{...} escapes to heap
./16-static-init.go:18:41: s escapes to heap in greet:
./16-static-init.go:18:41:   flow: ~r0 ← &s:
./16-static-init.go:18:41:     from &s (address-of) at ./16-static-init.go:18:76
./16-static-init.go:18:41:     from return &s (return) at ./16-static-init.go:18:69
./16-static-init.go:18:62: "hello, " + who + "!" escapes to heap in greet:
./16-static-init.go:18:62:   flow: s ← &{storage for "hello, " + who + "!"}:
./16-static-init.go:18:62:     from "hello, " + who + "!" (spill) at ./16-static-init.go:18:62
./16-static-init.go:18:62:     from s := "hello, " + who + "!" (assign) at ./16-static-init.go:18:43
./16-static-init.go:18:12: who does not escape
./16-static-init.go:18:41: moved to heap: s
./16-static-init.go:18:62: "hello, " + who + "!" escapes to heap
./16-static-init.go:19:60: "<" + a + b + ">" escapes to heap in join:
./16-static-init.go:19:60:   flow: ~r0 ← &{storage for "<" + a + b + ">"}:
./16-static-init.go:19:60:     from "<" + a + b + ">" (spill) at ./16-static-init.go:19:60
./16-static-init.go:19:60:     from return "<" + a + b + ">" (return) at ./16-static-init.go:19:41
./16-static-init.go:19:60: "<" + a + b + ">" escapes to heap in join:
./16-static-init.go:19:60:   flow: {storage for "<" + a + b + ">"} ← &{storage for "<" + a + b + ">"}:
./16-static-init.go:19:60:     from "<" + a + b + ">" (spill) at ./16-static-init.go:19:60
./16-static-init.go:19:60:     from "<" + a + b + ">" (interface-converted) at ./16-static-init.go:19:60
./16-static-init.go:19:11: a does not escape
./16-static-init.go:19:14: b does not escape
./16-static-init.go:19:60: "<" + a + b + ">" escapes to heap
./16-static-init.go:19:60: "<" + a + b + ">" escapes to heap
./16-static-init.go:20:41: f escapes to heap in toFloat:
./16-static-init.go:20:41:   flow: ~r0 ← &f:
./16-static-init.go:20:41:     from &f (address-of) at ./16-static-init.go:20:65
./16-static-init.go:20:41:     from return &f (return) at ./16-static-init.go:20:58
./16-static-init.go:20:41: moved to heap: f
./16-static-init.go:21:55: float64(n) escapes to heap in boxed:
./16-static-init.go:21:55:   flow: ~r0 ← &{storage for float64(n)}:
./16-static-init.go:21:55:     from float64(n) (spill) at ./16-static-init.go:21:55
./16-static-init.go:21:55:     from return float64(n) (return) at ./16-static-init.go:21:41
./16-static-init.go:21:55: float64(n) escapes to heap
./16-static-init.go:22:53: uint8(n) escapes to heap in shrink:
./16-static-init.go:22:53:   flow: ~r0 ← &{storage for uint8(n)}:
./16-static-init.go:22:53:     from uint8(n) (spill) at ./16-static-init.go:22:53
./16-static-init.go:22:53:     from return uint8(n) (return) at ./16-static-init.go:22:41
./16-static-init.go:22:53: uint8(n) escapes to heap
./16-static-init.go:23:13: closes capturing by value: n (addr=false assign=false width=8)
./16-static-init.go:23:48: func literal escapes to heap in closes:
./16-static-init.go:23:48:   flow: ~r0 ← &{storage for func literal}:
./16-static-init.go:23:48:     from func literal (spill) at ./16-static-init.go:23:48
./16-static-init.go:23:48:     from return func literal (return) at ./16-static-init.go:23:41
./16-static-init.go:23:13: parameter n leaks to {storage for func literal} for closes with derefs=0:
./16-static-init.go:23:13:   flow: {storage for func literal} ← n:
./16-static-init.go:23:13:     from n (captured by a closure) at ./16-static-init.go:23:68
./16-static-init.go:23:48: func literal escapes to heap
./16-static-init.go:24:48: func literal escapes to heap in plain:
./16-static-init.go:24:48:   flow: ~r0 ← &{storage for func literal}:
./16-static-init.go:24:48:     from func literal (spill) at ./16-static-init.go:24:48
./16-static-init.go:24:48:     from return func literal (return) at ./16-static-init.go:24:41
./16-static-init.go:24:48: func literal escapes to heap
./16-static-init.go:25:11: n escapes to heap in addr:
./16-static-init.go:25:11:   flow: ~r0 ← &n:
./16-static-init.go:25:11:     from &n (address-of) at ./16-static-init.go:25:48
./16-static-init.go:25:11:     from return &n (return) at ./16-static-init.go:25:41
./16-static-init.go:25:11: parameter n leaks to ~r0 for addr with derefs=0:
./16-static-init.go:25:11:   flow: ~r0 ← &n:
./16-static-init.go:25:11:     from &n (address-of) at ./16-static-init.go:25:48
./16-static-init.go:25:11:     from return &n (return) at ./16-static-init.go:25:41
./16-static-init.go:25:11: moved to heap: n
./16-static-init.go:26:51: &T{...} escapes to heap in two:
./16-static-init.go:26:51:   flow: ~r1 ← &{storage for &T{...}}:
./16-static-init.go:26:51:     from &T{...} (spill) at ./16-static-init.go:26:51
./16-static-init.go:26:51:     from return n, &T{...} (return) at ./16-static-init.go:26:41
./16-static-init.go:26:51: &T{...} escapes to heap
./16-static-init.go:27:45: &T{...} escapes to heap in bare:
./16-static-init.go:27:45:   flow: t ← &{storage for &T{...}}:
./16-static-init.go:27:45:     from &T{...} (spill) at ./16-static-init.go:27:45
./16-static-init.go:27:45:     from t = &T{...} (assign) at ./16-static-init.go:27:43
./16-static-init.go:27:45: &T{...} escapes to heap
./16-static-init.go:33:9: &T{...} escapes to heap in pick:
./16-static-init.go:33:9:   flow: ~r0 ← &{storage for &T{...}}:
./16-static-init.go:33:9:     from &T{...} (spill) at ./16-static-init.go:33:9
./16-static-init.go:33:9:     from return &T{...} (return) at ./16-static-init.go:33:2
./16-static-init.go:33:9: &T{...} escapes to heap
