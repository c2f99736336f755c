package p

x := 1

func f() {}

if true {
}
