package p

func f[]() {}
func g[T]() {}
func h[T, U any, V]() {}
func i[int | string]() {}
type A[P] int
type B[P, Q] int
type C[P *int, any] int
type D[] int
