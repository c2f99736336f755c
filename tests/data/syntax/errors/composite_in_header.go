package p

type T struct{ x int }

func f() {
	if T{1}.x == 1 {
	}
	for x := T{2}; ; {
	}
}
