package main

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
)

type list []string

func (l *list) String() string     { return "" }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	var l list
	n := flag.Int("n", 3, "count")
	flag.Var(&l, "l", "list")
	flag.Func("f", "fn", func(s string) error { l = append(l, s); return nil })
	flag.Parse()
	count := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		count += *n
		if err != nil {
			return err
		}
		return fs.SkipDir
	})
	println(count, err == nil, filepath.Join(l...), len(os.Environ()))
	_ = fs.WalkDir(os.DirFS("."), ".", func(p string, d fs.DirEntry, err error) error { return nil })
}
