package main

import (
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
)

type visitor struct{ names []string }

func (v *visitor) Visit(n ast.Node) ast.Visitor {
	if id, ok := n.(*ast.Ident); ok {
		v.names = append(v.names, id.Name)
	}
	return v
}

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "x.go", "package x", 0)
	if err != nil {
		panic(err)
	}
	v := &visitor{}
	ast.Walk(v, f)
	ast.Inspect(f, func(n ast.Node) bool { return n != nil && len(v.names) < 3 })
	for n := range ast.Preorder(f) {
		println(n.Pos())
	}
	_ = printer.Fprint(os.Stdout, fset, f)
}
