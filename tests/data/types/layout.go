package layout

import "unsafe"

type _ unsafe.Pointer

type T0 func()
type T1 struct{  }
type T2 *int
type T3 complex64
type T4 complex64
type T5 [1][7]*[0]*int
type T6 uint32
type T7 uint16
type T8 struct {
	f0 struct{ f0 float64 }
	f1 int64
	f2 [7]T7
	f3 func()
}
type T9 struct {
	f0 string
	f1 struct{ f0 chan int }
	f2 [2]struct{ f0 int64; f1 unsafe.Pointer }
}
type T10 T4
type T11 struct {
	f0 T8
	f1 [2]error
	f2 [7]struct{  }
	f3 struct{ f0 int64; f1 chan int }
	f4 [3][0]int64
}
type T12 struct {
	f0 T2
	f1 uint16
}
type T13 struct {
	f0 struct{ f0 struct{ f0 T5; f1 T2; f2 []int } }
}
type T14 struct {
	f0 struct{ f0 struct{ f0 [0]int64; f1 uint64 }; f1 uint64 }
	f1 complex128
	f2 T12
}
type T15 uint64
type T16 struct {
	f0 [2]*T9
	f1 *struct{  }
}
type T17 struct {
	f0 struct{ f0 [0]*int; f1 [0]*int; f2 int64 }
	f1 *uint16
	f2 int32
	f3 T14
	f4 uint8
}
type T18 struct {
	f0 complex64
	f1 [1][2]T9
	f2 T10
	f3 *T9
}
type T19 any
type T20 struct {
	f0 struct{ f0 [1]T14 }
	f1 T15
	f2 *struct{ f0 int; f1 *int }
}
type T21 struct {
	f0 complex128
}
type T22 struct {
	f0 complex128
	f1 [1]struct{ f0 complex128; f1 T14; f2 int8 }
	f2 *struct{ f0 T21; f1 T11; f2 error }
	f3 *complex128
}
type T23 any
type T24 [7]struct{ f0 *int; f1 struct{  }; f2 *float64 }
type T25 struct {
	f0 any
}
type T26 *struct{ f0 int; f1 struct{ f0 int8 }; f2 T16 }
type T27 struct {
	f0 [7]*error
}
type T28 [0]uint8
type T29 struct {
	f0 float64
}
type T30 struct {
	f0 complex64
}
type T31 T29
type T32 [1]error
type T33 struct {
	f0 [7]T26
	f1 uint64
	f2 [0]struct{ f0 uint64 }
	f3 T24
	f4 [0][2]T27
}
type T34 struct {
}
type T35 struct {
}
type T36 uint8
type T37 struct {
	f0 int64
	f1 T30
	f2 [1]struct{ f0 T28; f1 string; f2 *int }
	f3 *struct{ f0 uint32 }
}
type T38 struct {
	f0 int64
	f1 struct{ f0 chan int; f1 struct{ f0 struct{} }; f2 uint32 }
	f2 *uint8
}
type T39 complex128
type T40 T33
type T41 struct {
	f0 func()
	f1 struct{}
	f2 T37
}
type T42 struct {
	f0 any
	f1 [2][0]complex128
	f2 **int
	f3 float32
	f4 uint32
}
type T43 struct {
	f0 struct{ f0 T38; f1 *func() }
	f1 int32
	f2 struct{ f0 int64 }
	f3 int8
	f4 [2]complex128
}
type T44 struct{ f0 T40; f1 []int; f2 [0][1]uintptr }
type T45 chan int
type T46 struct {
	f0 struct{ f0 float32; f1 int8 }
	f1 *int8
	f2 struct{ f0 *string; f1 *T34; f2 struct{ f0 [0]*int; f1 chan int; f2 complex128; f3 uint32 }; f3 error }
	f3 *struct{  }
}
type T47 struct{ f0 int32; f1 [0]int64 }
type T48 struct {
	f0 *[2]float32
	f1 T37
	f2 struct{}
	f3 **string
	f4 chan int
}
type T49 any
type T50 T43
type T51 struct {
	f0 [0]int
}
type T52 [3]chan int
type T53 struct {
}
type T54 struct {
	f0 struct{ f0 struct{ f0 func(); f1 T46; f2 uint64; f3 T47 } }
	f1 [7]T48
	f2 struct{ f0 struct{  }; f1 struct{ f0 complex128; f1 int16; f2 struct{}; f3 [0]int64 }; f2 struct{ f0 int8; f1 string; f2 bool; f3 int64 }; f3 struct{ f0 int; f1 int64; f2 T45; f3 int64 } }
	f3 struct{ f0 struct{ f0 T44 } }
}
type T55 struct {
	f0 map[string]int
	f1 struct{ f0 [1]uint64; f1 chan int; f2 [1]int32; f3 uint8 }
	f2 struct{ f0 T49; f1 T45; f2 uint16 }
}
type T56 struct {
	f0 int
	f1 *T46
	f2 T49
	f3 *[]int
}
type T57 **int
type T58 [2]T51
type T59 struct{}
type T60 struct{ f0 uintptr; f1 T52; f2 struct{ f0 uint64; f1 [0]int64; f2 any } }
type T61 struct{ f0 float64; f1 struct{ f0 int64; f1 T59 }; f2 T49 }
type T62 struct {
}
type T63 map[string]int
type T64 struct {
	f0 []int
}
type T65 struct {
	f0 struct{}
	f1 struct{ f0 struct{ f0 T61; f1 int; f2 unsafe.Pointer }; f1 uint32; f2 [2]T61 }
}
type T66 any
type T67 *int
type T68 struct {
	f0 T64
}
type T69 struct {
}
type T70 complex64
type T71 struct {
	f0 [3]*T60
	f1 T67
	f2 int
}
type T72 [2]*int
type T73 struct {
	f0 struct{ f0 T67; f1 []int; f2 int32 }
}
type T74 struct {
	f0 *T67
	f1 [1]string
	f2 T63
	f3 chan int
}
type T75 struct {
}
type T76 T67
type T77 struct {
	f0 [0]*int
	f1 **T67
	f2 *uint8
}
type T78 uint8
type T79 struct {
	f0 struct{ f0 int16; f1 uint32; f2 int16 }
	f1 [2]*T73
	f2 [0]chan int
	f3 [7]*int
	f4 T78
}
type T80 [3]func()
type T81 struct {
	f0 string
}
type T82 struct {
}
type T83 struct {
	f0 [0]T75
	f1 struct{ f0 complex128; f1 struct{ f0 int16; f1 unsafe.Pointer }; f2 [0]*int }
	f2 map[string]int
	f3 struct{ f0 T75; f1 *float64; f2 complex128; f3 map[string]int }
	f4 T75
}
type T84 struct {
	f0 int32
}
type T85 struct {
	f0 *int8
}
type T86 struct {
	f0 int32
}
type T87 func()
type T88 struct {
}
type T89 struct {
	f0 T83
	f1 struct{  }
}
type T90 struct{ f0 *uint8; f1 []int }
type T91 uint16
type T92 struct {
	f0 chan int
}
type T93 struct {
	f0 T84
	f1 T88
	f2 *struct{}
}
type T94 struct {
	f0 unsafe.Pointer
	f1 [0]*int
	f2 int16
}
type T95 struct {
}
type T96 struct{ f0 []int; f1 int16; f2 func(); f3 *T95 }
type T97 struct {
	f0 *complex128
	f1 T87
	f2 **int
	f3 *struct{ f0 float32 }
	f4 chan int
}
type T98 struct {
	f0 [2]struct{ f0 T97; f1 float64; f2 uintptr }
}
type T99 int16
type T100 struct {
	f0 T88
	f1 struct{  }
	f2 int
	f3 unsafe.Pointer
}
type T101 struct {
	f0 *uint32
	f1 string
	f2 struct{  }
	f3 struct{ f0 T98; f1 *int }
	f4 struct{ f0 float32 }
}
type T102 T100
type T103 *int
type T104 struct {
	f0 [0]struct{  }
	f1 T95
	f2 struct{ f0 struct{ f0 map[string]int; f1 int32 } }
	f3 T102
}
type T105 T98
type T106 struct {
	f0 [0]T105
	f1 struct{ f0 struct{}; f1 int16 }
	f2 *int
}
type T107 struct{ f0 struct{ f0 struct{}; f1 chan int } }
type T108 T100
type T109 struct {
}
type T110 struct {
	f0 struct{ f0 [0][0]*int }
	f1 struct{ f0 *unsafe.Pointer; f1 *T107; f2 struct{ f0 struct{}; f1 [0]*int; f2 complex64 } }
	f2 *uintptr
}
type T111 struct {
}
type T112 struct {
	f0 uintptr
	f1 int32
}
type T113 struct {
	f0 struct{ f0 struct{}; f1 struct{ f0 map[string]int }; f2 uintptr }
	f1 *T105
	f2 struct{ f0 int16 }
	f3 *int32
	f4 [3]uintptr
}
type T114 struct {
	f0 [7]struct{ f0 complex64; f1 T108; f2 error }
}
type T115 float64
type T116 [0]struct{ f0 T115; f1 chan int }
type T117 struct {
	f0 [3]struct{}
	f1 T106
}
type T118 T110
type T119 struct {
	f0 struct{ f0 struct{ f0 int64; f1 T107; f2 T108 }; f1 [0]uint32; f2 func() }
	f1 struct{ f0 T112; f1 struct{ f0 int64 }; f2 *uint16; f3 T111 }
	f2 uintptr
}
type T120 struct {
	f0 *error
	f1 [2][]int
	f2 **int
	f3 [3]*int
	f4 [1]int16
}
type T121 []int
type T122 struct {
	f0 *int
	f1 T116
	f2 struct{}
}
type T123 struct {
	f0 [7]struct{  }
	f1 T118
	f2 [3]struct{ f0 struct{}; f1 struct{} }
}
type T124 complex128
type T125 struct{  }
type T126 [2][7]*bool
type T127 struct {
	f0 T115
}
type T128 struct {
	f0 struct{ f0 int16 }
	f1 bool
}
type T129 struct {
	f0 error
	f1 [3][7]struct{}
}
type T130 struct {
	f0 bool
	f1 *uint64
	f2 int64
}
type T131 struct {
	f0 struct{ f0 struct{  }; f1 T127; f2 struct{ f0 T120; f1 T125; f2 string; f3 bool } }
	f1 T126
	f2 float32
	f3 int32
	f4 *T127
}
type T132 struct {
	f0 float64
}
type T133 struct {
	f0 [3]struct{ f0 int64 }
	f1 int32
	f2 *struct{ f0 bool; f1 T121; f2 T123 }
	f3 T122
	f4 uint8
}
type T134 [0]*int
type T135 struct {
	f0 [3]struct{ f0 map[string]int; f1 complex64; f2 T128; f3 *int }
	f1 *struct{ f0 func() }
}
type T136 T135
type T137 *[7]T131
type T138 struct {
}
type T139 struct {
	f0 chan int
	f1 struct{ f0 [0]uintptr; f1 int8; f2 uintptr }
	f2 uint64
	f3 struct{  }
	f4 int16
}
type T140 struct {
	f0 T138
	f1 struct{ f0 struct{ f0 int64; f1 [0]int64; f2 complex64; f3 int16 } }
	f2 int
	f3 struct{ f0 uint32; f1 complex64 }
	f4 any
}
type T141 struct {
}
type T142 *struct{}
type T143 struct {
	f0 [2][0]int8
	f1 uint8
	f2 int32
	f3 [1]struct{  }
}
type T144 struct {
	f0 bool
	f1 [2]struct{  }
}
type T145 T137
type T146 struct {
	f0 *[7]uintptr
}
type T147 complex128
type T148 struct {
}
type T149 struct {
}
