package main

import (
	"os"
	"reflect"
)

type node struct {
	Name string
	Kids []*node
	Tags map[string]any
}

func names(v reflect.Value, out *[]string) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			names(v.Elem(), out)
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			*out = append(*out, v.Type().Field(i).Name)
			names(v.Field(i), out)
		}
	case reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			names(v.Index(i), out)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			names(v.MapIndex(key), out)
		}
	}
}

func set(p any, name string) bool {
	v := reflect.ValueOf(p).Elem()
	if f := v.FieldByName("Name"); f.IsValid() && f.CanSet() {
		f.SetString(name)
		return true
	}
	return false
}

func main() {
	root := &node{Kids: []*node{{Name: "a"}}, Tags: map[string]any{"k": 1}}
	var found []string
	names(reflect.ValueOf(root), &found)
	if set(root, found[0]) && !reflect.DeepEqual(root, &node{}) {
		os.Stdout.WriteString(root.Name)
	}
}
