package p

//line x.go:
//line x.go:0
//line x.go:1:0
//line x.go:a:1
//line x.go:99999999999
/*line y.go:7:8*/var x = ) /*line :9:1*/ 1 2

//line z.go:20
func ( {
