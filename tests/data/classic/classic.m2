# command-line-arguments
./classic.go:4:6: can inline sum with cost 10 as: func(int, int) *int { result := a + b; return &result }
./classic.go:9:6: can inline main with cost 16 as: func() { println(*sum(1, 2)) }
./classic.go:10:14: inlining call to sum
./classic.go:5:2: result escapes to heap in sum:
./classic.go:5:2:   flow: ~r0 ← &result:
./classic.go:5:2:     from &result (address-of) at ./classic.go:6:9
./classic.go:5:2:     from return &result (return) at ./classic.go:6:2
./classic.go:5:2: moved to heap: result
