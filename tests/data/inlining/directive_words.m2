# command-line-arguments
./directive_words.go:6:6: cannot inline plain: marked go:noinline
./directive_words.go:9:6: cannot inline blank: marked go:noinline
./directive_words.go:12:6: can inline tab with cost 2 as: func(int) int { return a }
./directive_words.go:15:6: can inline tabAlone with cost 2 as: func(int) int { return a }
./directive_words.go:18:6: can inline noBreak with cost 2 as: func(int) int { return a }
