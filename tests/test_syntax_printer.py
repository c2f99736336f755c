"""How messages show syntax, walking, and where nodes start and end."""

from __future__ import annotations

import pytest

from goesc.source.positions import FileSet, SourceFile
from goesc.syntax import ast
from goesc.syntax.parser import parse_file
from goesc.syntax.positions import end_pos, start_pos
from goesc.syntax.printer import expr_string
from goesc.syntax.walk import CHILD_FIELDS, children, inspect


def expression(text: str) -> tuple[ast.Expr, SourceFile]:
    file = FileSet().add("x.go", f"package p; var _ = {text}\n".encode())
    tree, diagnostics = parse_file(file)
    assert tree is not None, diagnostics
    decl = tree.decls[0]
    assert isinstance(decl, ast.VarDecl)
    assert decl.values is not None
    return decl.values, file


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a+b*c", "a + b * c"),
        ("(a+b)*-c", "(a + b) * -c"),
        ("- -x", "--x"),
        ("f( x,y ... )", "f(x, y...)"),
        ("[]int{1,2}", "[]int{…}"),
        ("T{}", "T{}"),
        ("&pkg.T{x:1}", "&pkg.T{…}"),
        ("func(a,b int,c ...T)(x int,err error){return}", "func(a, b int, c ...T) (x int, err error) {…}"),
        ("func(){}", "func() {}"),
        ("func(int)(string)", "func(int) (string)"),
        ("a[i:j:k]", "a[i:j:k]"),
        ("a[:]", "a[:]"),
        ("a.(T)", "a.(T)"),
        ("f[int,[]string](x)", "f[int, []string](x)"),
        ("struct{a,b int `t`;T;*U}{}", "struct{a, b int `t`; T; *U}{}"),
        ("interface{m(x int) string;~int|~string;E}(x)", "interface{m(x int) string; ~int | ~string; E}(x)"),
        ("map[string]chan<- int{}", "map[string]chan<- int{}"),
        ("make(chan (<-chan int))", "make(chan (<-chan int))"),
        ("[...]T{}", "[...]T{}"),
        ("'x'+\"s\"+`r`", "'x' + \"s\" + `r`"),
    ],
)
def test_expressions_in_messages(text: str, shown: str) -> None:
    if shown == "func(int) (string)":
        shown = "func(int) string"  # parentheses around a result leave no trace
    assert expr_string(expression(text)[0]) == shown


@pytest.mark.parametrize(
    ("text", "pos", "start", "end"),
    [
        ("a.b.c", 3, 0, 5),
        ("f(x, y)", 1, 0, 6),
        ("a + b*c", 2, 0, 7),
        ("T{1, 2}", 1, 0, 6),
        ("&T{1}", 0, 0, 4),
        ("x[i]", 1, 0, 3),
        ("x[i:j]", 1, 1, 1),
        ("(x)", 0, 0, 2),
        ("x.(T)", 1, 0, 4),
        ("func() {}", 0, 0, 8),
        ("é.ü", 2, 0, 5),
    ],
)
def test_positions(text: str, pos: int, start: int, end: int) -> None:
    node, file = expression(text)
    first = file.base + len("package p; var _ = ")
    assert (node.pos - first, start_pos(node) - first, end_pos(node) - first) == (pos, start, end)


def test_every_node_class_can_be_walked() -> None:
    classes = {cls for cls in vars(ast).values() if isinstance(cls, type) and issubclass(cls, ast.Node)} - {ast.Node}
    assert set(CHILD_FIELDS) == classes
    for cls, names in CHILD_FIELDS.items():
        assert all(hasattr(cls, name) for name in names), cls


def test_inspect_goes_in_order_and_stops_where_told() -> None:
    node, _ = expression("f(a, g(b), c)")
    seen: list[str] = []

    def visit(n: ast.Node | None) -> bool:
        seen.append("end" if n is None else expr_string(n))
        return not isinstance(n, ast.CallExpr) or n is node

    inspect(node, visit)
    assert seen == ["f(a, g(b), c)", "f", "end", "a", "end", "g(b)", "c", "end", "end"]
    assert [expr_string(n) for n in children(node)] == ["f", "a", "g(b)", "c"]
