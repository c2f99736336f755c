# command-line-arguments
./40-types-of-inlined-bodies.go:6:6: can inline cause with cost 79 as: func(error) error { return errors.Unwrap(err) }
./40-types-of-inlined-bodies.go:8:6: cannot inline main: function too complex: cost 91 exceeds budget 80
./40-types-of-inlined-bodies.go:6:51: inlining call to errors.Unwrap
./40-types-of-inlined-bodies.go:8:39: inlining call to errors.New
./40-types-of-inlined-bodies.go:8:28: inlining call to cause
./40-types-of-inlined-bodies.go:8:28: inlining call to errors.Unwrap
./40-types-of-inlined-bodies.go:6:12: parameter err leaks to {heap} for cause with derefs=0:
./40-types-of-inlined-bodies.go:6:12:   flow: errors.err ← err:
./40-types-of-inlined-bodies.go:6:12:     from errors.err := err (assign-pair) at ./40-types-of-inlined-bodies.go:6:51
./40-types-of-inlined-bodies.go:6:12:   flow: .autotmp_4 ← errors.err:
./40-types-of-inlined-bodies.go:6:12:     from errors.err.(interface { Unwrap() error }) (dot) at ./40-types-of-inlined-bodies.go:6:51
./40-types-of-inlined-bodies.go:6:12:     from .autotmp_4, .autotmp_5 := errors.err.(interface { Unwrap() error }) (assign-pair-dot-type) at ./40-types-of-inlined-bodies.go:6:51
./40-types-of-inlined-bodies.go:6:12:   flow: errors.u ← .autotmp_4:
./40-types-of-inlined-bodies.go:6:12:     from errors.u, errors.ok := (interface { Unwrap() error })(.autotmp_4), .autotmp_5 (assign-pair) at ./40-types-of-inlined-bodies.go:6:51
./40-types-of-inlined-bodies.go:6:12:   flow: {heap} ← errors.u:
./40-types-of-inlined-bodies.go:6:12:     from errors.u.Unwrap() (call parameter) at ./40-types-of-inlined-bodies.go:6:51
./40-types-of-inlined-bodies.go:6:12: leaking param: err
./40-types-of-inlined-bodies.go:8:39: &errors.errorString{...} escapes to heap in main:
./40-types-of-inlined-bodies.go:8:39:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
./40-types-of-inlined-bodies.go:8:39:     from &errors.errorString{...} (spill) at ./40-types-of-inlined-bodies.go:8:39
./40-types-of-inlined-bodies.go:8:39:     from &errors.errorString{...} (interface-converted) at ./40-types-of-inlined-bodies.go:8:39
./40-types-of-inlined-bodies.go:8:39:     from ~r0 = &errors.errorString{...} (assign-pair) at ./40-types-of-inlined-bodies.go:8:39
./40-types-of-inlined-bodies.go:8:39:   flow: err ← ~r0:
./40-types-of-inlined-bodies.go:8:39:     from err := ~r0 (assign-pair) at ./40-types-of-inlined-bodies.go:8:28
./40-types-of-inlined-bodies.go:8:39:   flow: errors.err ← err:
./40-types-of-inlined-bodies.go:8:39:     from errors.err := err (assign-pair) at ./40-types-of-inlined-bodies.go:8:28
./40-types-of-inlined-bodies.go:8:39:   flow: .autotmp_4 ← errors.err:
./40-types-of-inlined-bodies.go:8:39:     from errors.err.(interface { Unwrap() error }) (dot) at ./40-types-of-inlined-bodies.go:8:28
./40-types-of-inlined-bodies.go:8:39:     from .autotmp_4, .autotmp_5 := errors.err.(interface { Unwrap() error }) (assign-pair-dot-type) at ./40-types-of-inlined-bodies.go:8:28
./40-types-of-inlined-bodies.go:8:39:   flow: errors.u ← .autotmp_4:
./40-types-of-inlined-bodies.go:8:39:     from errors.u, errors.ok := (interface { Unwrap() error })(.autotmp_4), .autotmp_5 (assign-pair) at ./40-types-of-inlined-bodies.go:8:28
./40-types-of-inlined-bodies.go:8:39:   flow: {heap} ← errors.u:
./40-types-of-inlined-bodies.go:8:39:     from errors.u.Unwrap() (call parameter) at ./40-types-of-inlined-bodies.go:8:28
./40-types-of-inlined-bodies.go:8:39: &errors.errorString{...} escapes to heap
