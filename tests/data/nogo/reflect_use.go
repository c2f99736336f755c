package main

import (
	"reflect"
)

type rec struct {
	A int
	B *string
}

func fields(v any) []string {
	t := reflect.TypeOf(v)
	var out []string
	for i := 0; i < t.NumField(); i++ {
		out = append(out, t.Field(i).Name)
	}
	return out
}

func main() {
	s := "x"
	r := rec{1, &s}
	v := reflect.ValueOf(&r).Elem()
	v.Field(0).SetInt(3)
	println(len(fields(r)), reflect.DeepEqual(r, rec{}))
	f := reflect.ValueOf(func(a int) int { return a + r.A })
	out := f.Call([]reflect.Value{reflect.ValueOf(1)})
	_ = out[0].Interface()
	_ = reflect.TypeFor[rec]()
	sw := reflect.Swapper([]int{1, 2})
	sw(0, 1)
}
