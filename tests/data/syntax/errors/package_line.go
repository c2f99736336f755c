package p func f() {}
