package p

var x int
//line lÿne.go:7

funcin(t *int) { g = t }

/*line ş.go:9:2*/ y = ]
