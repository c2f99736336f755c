# command-line-arguments
./static-init-arguments.go:10:6: can inline made with cost 7 as: func(string, *int) *info { return &info{...} }
./static-init-arguments.go:12:17: inlining call to made
./static-init-arguments.go:12:31: string(([]rune)(struct { f string }{...}.f)) escapes to heap in init:
./static-init-arguments.go:12:31:   flow: {heap} ← &{storage for string(([]rune)(struct { f string }{...}.f))}:
./static-init-arguments.go:12:31:     from string(([]rune)(struct { f string }{...}.f)) (spill) at ./static-init-arguments.go:12:31
./static-init-arguments.go:12:31:     from (string)(command-line-arguments..stmp_0@0) = string(([]rune)(struct { f string }{...}.f)) (assign) at ./static-init-arguments.go:12:31
./static-init-arguments.go:12:31: string(([]rune)(struct { f string }{...}.f)) escapes to heap
./static-init-arguments.go:12:31: ([]rune)(struct { f string }{...}.f) does not escape
./static-init-arguments.go:10:47: &info{...} escapes to heap in made:
./static-init-arguments.go:10:47:   flow: ~r0 ← &{storage for &info{...}}:
./static-init-arguments.go:10:47:     from &info{...} (spill) at ./static-init-arguments.go:10:47
./static-init-arguments.go:10:47:     from return &info{...} (return) at ./static-init-arguments.go:10:40
./static-init-arguments.go:10:11: parameter name leaks to {storage for &info{...}} for made with derefs=0:
./static-init-arguments.go:10:11:   flow: {storage for &info{...}} ← name:
./static-init-arguments.go:10:11:     from info{...} (struct literal element) at ./static-init-arguments.go:10:52
./static-init-arguments.go:10:24: parameter n leaks to {storage for &info{...}} for made with derefs=0:
./static-init-arguments.go:10:24:   flow: {storage for &info{...}} ← n:
./static-init-arguments.go:10:24:     from info{...} (struct literal element) at ./static-init-arguments.go:10:52
./static-init-arguments.go:10:11: leaking param: name
./static-init-arguments.go:10:24: leaking param: n
./static-init-arguments.go:10:47: &info{...} escapes to heap
