package p

// Bytes that are no UTF-8 belong to the names and literals in which they stand, and messages show them.

func f() int {
	naÿme bþ := "aÿb"
	return 1 "cý" `dü` 2û
}

fu¨nc g() {}

var x = "ÿ\qþ"
var y = 0bÿ12ÿ + 1__ÿ0 + 8¬pC
