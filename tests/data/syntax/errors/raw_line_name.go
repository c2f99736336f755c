package p

//line lÿne.go:7
var z int = )

/*line ş.go:9:2*/ var y = ]
