# command-line-arguments
./97-pointers-to-aliases.go:6:6: cannot inline once: function too complex: cost 138 exceeds budget 80
./97-pointers-to-aliases.go:11:6: cannot inline twice: function too complex: cost 217 exceeds budget 80
./97-pointers-to-aliases.go:7:20: inlining call to os.Truncate
./97-pointers-to-aliases.go:8:18: devirtualizing err.Error to *fs.PathError
./97-pointers-to-aliases.go:7:20: inlining call to os.ignoringEINTR
$GOROOT/src/os/file_unix.go:346:21: can inline os.Truncate.func1 with cost 62 as: func() error { return syscall.Truncate(os.name, os.size) }
./97-pointers-to-aliases.go:7:20: inlining call to os.Truncate.func1
./97-pointers-to-aliases.go:12:20: inlining call to os.Truncate
./97-pointers-to-aliases.go:14:20: inlining call to os.Truncate
./97-pointers-to-aliases.go:12:20: inlining call to os.ignoringEINTR
./97-pointers-to-aliases.go:14:20: inlining call to os.ignoringEINTR
$GOROOT/src/os/file_unix.go:346:21: can inline os.Truncate.func1 with cost 62 as: func() error { return syscall.Truncate(os.name, os.size) }
./97-pointers-to-aliases.go:12:20: inlining call to os.Truncate.func1
$GOROOT/src/os/file_unix.go:346:21: can inline os.Truncate.func1 with cost 62 as: func() error { return syscall.Truncate(os.name, os.size) }
./97-pointers-to-aliases.go:14:20: inlining call to os.Truncate.func1
./97-pointers-to-aliases.go:7:20: syscall.Errno(4) does not escape
./97-pointers-to-aliases.go:7:20: &fs.PathError{...} does not escape
./97-pointers-to-aliases.go:12:20: &fs.PathError{...} escapes to heap in twice:
./97-pointers-to-aliases.go:12:20:   flow: ~r0 ← &{storage for &fs.PathError{...}}:
./97-pointers-to-aliases.go:12:20:     from &fs.PathError{...} (spill) at ./97-pointers-to-aliases.go:12:20
./97-pointers-to-aliases.go:12:20:     from &fs.PathError{...} (interface-converted) at ./97-pointers-to-aliases.go:12:20
./97-pointers-to-aliases.go:12:20:     from ~r0 = &fs.PathError{...} (assign-pair) at ./97-pointers-to-aliases.go:12:20
./97-pointers-to-aliases.go:12:20:   flow: err ← ~r0:
./97-pointers-to-aliases.go:12:20:     from err := ~r0 (assign) at ./97-pointers-to-aliases.go:12:6
./97-pointers-to-aliases.go:12:20:   flow: {heap} ← err:
./97-pointers-to-aliases.go:12:20:     from err.Error() (call parameter) at ./97-pointers-to-aliases.go:16:18
./97-pointers-to-aliases.go:14:20: &fs.PathError{...} escapes to heap in twice:
./97-pointers-to-aliases.go:14:20:   flow: ~r0 ← &{storage for &fs.PathError{...}}:
./97-pointers-to-aliases.go:14:20:     from &fs.PathError{...} (spill) at ./97-pointers-to-aliases.go:14:20
./97-pointers-to-aliases.go:14:20:     from &fs.PathError{...} (interface-converted) at ./97-pointers-to-aliases.go:14:20
./97-pointers-to-aliases.go:14:20:     from ~r0 = &fs.PathError{...} (assign-pair) at ./97-pointers-to-aliases.go:14:20
./97-pointers-to-aliases.go:14:20:   flow: err ← ~r0:
./97-pointers-to-aliases.go:14:20:     from err = ~r0 (assign) at ./97-pointers-to-aliases.go:14:7
./97-pointers-to-aliases.go:14:20:   flow: {heap} ← err:
./97-pointers-to-aliases.go:14:20:     from err.Error() (call parameter) at ./97-pointers-to-aliases.go:16:18
./97-pointers-to-aliases.go:11:12: parameter name leaks to {storage for &fs.PathError{...}} for twice with derefs=0:
./97-pointers-to-aliases.go:11:12:   flow: os.name ← name:
./97-pointers-to-aliases.go:11:12:     from os.name, os.size := name, int64(3) (assign-pair) at ./97-pointers-to-aliases.go:14:20
./97-pointers-to-aliases.go:11:12:   flow: {storage for &fs.PathError{...}} ← os.name:
./97-pointers-to-aliases.go:11:12:     from fs.PathError{...} (struct literal element) at ./97-pointers-to-aliases.go:14:20
./97-pointers-to-aliases.go:11:12: leaking param: name
./97-pointers-to-aliases.go:12:20: syscall.Errno(4) does not escape
./97-pointers-to-aliases.go:12:20: &fs.PathError{...} escapes to heap
./97-pointers-to-aliases.go:14:20: syscall.Errno(4) does not escape
./97-pointers-to-aliases.go:14:20: &fs.PathError{...} escapes to heap
