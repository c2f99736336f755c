# command-line-arguments
./wide-lines.go:6: can inline wide.func1.1 with cost 2 as: func(*int) *int { return x }
./wide-lines.go:6: can inline wide.func1 with cost 21 as: func() *int { return (func literal)(p) }
./wide-lines.go:5:6: can inline wide with cost 39 as: func(*int) *int { return (func literal)() }
./wide-lines.go:6: inlining call to wide.func1
./wide-lines.go:6: can inline wide.func1.func1 with cost 2 as: func(*int) *int { return x }
./wide-lines.go:6: inlining call to wide.func1.1
./wide-lines.go:6: parameter x leaks to ~r0 for wide.func1.func1#RMgI/RZtu4k=# with derefs=0:
./wide-lines.go:6:   flow: ~r0 ← x:
./wide-lines.go:6:     from return x (return) at ./wide-lines.go:6
./wide-lines.go:6: leaking param: x to result ~r0 level=0
./wide-lines.go:5:11: parameter p leaks to ~r0 for wide with derefs=0:
./wide-lines.go:5:11:   flow: ~r0 ← p:
./wide-lines.go:5:11:     from (func literal)(p) (call parameter) at ./wide-lines.go:6
./wide-lines.go:5:11:     from ~r0 = (func literal)(p) (assign-pair) at ./wide-lines.go:6
./wide-lines.go:5:11:   flow: ~r0 ← ~r0:
./wide-lines.go:5:11:     from return ~r0 (return) at ./wide-lines.go:6:2
./wide-lines.go:5:11: leaking param: p to result ~r0 level=0
./wide-lines.go:6: func literal does not escape
./wide-lines.go:6: parameter x leaks to ~r0 for wide.func1.1 with derefs=0:
./wide-lines.go:6:   flow: ~r0 ← x:
./wide-lines.go:6:     from return x (return) at ./wide-lines.go:6
./wide-lines.go:6: leaking param: x to result ~r0 level=0
