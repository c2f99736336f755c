package p

import _ "unsafe"

//go:cgo_ldflag -lm
//go:cgo_ldflag "-lm"
//go:cgo_import_dynamic a b "-x\	y"
//go:cgo_import_dynamic a b c
//go:cgo_import_dynamic a b c d
//go:cgo_import_dynamic a b "libc.so"
//go:cgo_import_dynamic "a" b
//go:cgo_export_static
//go:cgo_export_dynamic a b c
//go:cgo_dynamic_linker path
//go:cgo_import_static a b
//go:cgo_foo x
//go:cgo_unsafe_args
//go:cgo_ldflag "x" "y
func f() {}

//go:cgo_import_dynamic a b
var x int

//go:cgo_import_dynamic a b "l"
var y int
