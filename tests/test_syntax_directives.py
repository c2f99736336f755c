"""Line directives, `//go:` directives, labels: what the parser finds besides the tree."""

from __future__ import annotations

import pytest

from goesc.source.embeds import arguments
from goesc.source.positions import FileSet
from goesc.syntax import ast
from goesc.syntax.branches import check_branches
from goesc.syntax.directives import Origin
from goesc.syntax.parser import parse_file


def errors(text: str, origin: Origin | None = None, name: str = "x.go") -> list[str]:
    fset = FileSet()
    _, diagnostics = parse_file(fset.add(name, text.encode()), origin or Origin())
    return [f"{fset.position(d.pos)}: {d.text}" for d in diagnostics]


def test_directives_go_to_the_next_declaration() -> None:
    text = """//go:build linux && go1.21
package p
//go:noinline
//go:nosplit
func f() {}
var (
	//go:embed a
	x string
	y int
)
//go:linkname f runtime.f
func g() {
	//go:noinline
	x := 1
	//go:notinheap
	type T int
}
//go:unknown
"""
    tree, diagnostics = parse_file(FileSet().add("x.go", text.encode()))
    assert tree is not None
    assert [d.text for d in diagnostics] == ["misplaced compiler directive"]
    assert tree.go_version == "go1.21"
    assert tree.pragma is not None
    assert tree.pragma.has("go:build")
    f, x, y, g = tree.decls
    assert f.pragma is not None
    assert [verb for _, verb in f.pragma.directives] == ["go:noinline", "go:nosplit"]
    assert x.pragma is not None
    assert x.pragma.has("go:embed")
    assert y.pragma is None
    assert g.pragma is not None
    assert isinstance(g, ast.FuncDecl)
    assert g.body is not None
    assert isinstance(g.body.list[1], ast.DeclStmt)
    assert g.body.list[1].decls[0].pragma is not None
    assert [(local, remote) for _, local, remote in tree.linknames] == [("f", "runtime.f")]
    assert [verb for _, verb in tree.dangling] == ["go:noinline", "go:unknown"]


def test_a_directive_inside_a_spec_goes_to_the_next_spec_of_the_group() -> None:
    tree, _ = parse_file(
        FileSet().add("x.go", b"package p\ntype (\n\tA struct {\n\t\t//go:x\n\t\tf int\n\t}\n\tB int\n)\n")
    )
    assert tree is not None
    assert tree.decls[0].pragma is None
    assert tree.decls[1].pragma is not None


@pytest.mark.parametrize(
    ("directive", "user", "std"),
    [
        ("//go:systemstack", "//go:systemstack only allowed in runtime", "//go:systemstack only allowed in runtime"),
        ("//go:uintptrkeepalive", "//go:uintptrkeepalive is only allowed in the standard library", ""),
        ("//go:nonsense", "", "//go:nonsense is not allowed in the standard library"),
        ('//go:cgo_ldflag "x"', '//go:cgo_ldflag "x" only allowed in cgo-generated code', ""),
        ('//go:cgo_import_dynamic a b "libc.so"', "", ""),
        ("//go:linkname", "", "//go:linkname is not allowed in the standard library"),
        (
            "//go:linkname a b c",
            "usage: //go:linkname localname [linkname]",
            "usage: //go:linkname localname [linkname]",
        ),
    ],
)
def test_who_may_use_a_directive(directive: str, user: str, std: str) -> None:
    text = f"package p\n{directive}\nfunc f()\n"
    assert errors(text) == ([f"x.go:2:3: {user}"] if user.startswith("usage") else [])
    assert errors(text, Origin(user=True)) == ([f"x.go:2:3: {user}"] if user else [])
    assert errors(text, Origin(std=True)) == ([f"x.go:2:3: {std}"] if std else [])
    assert not [e for e in errors(text, Origin(std=True, runtime=True)) if "runtime" in e]
    if "cgo_" in directive:
        assert errors(text, Origin(user=True), "/work/_cgo_gotypes.go") == []


def test_embed_patterns() -> None:
    assert arguments(' a  *.txt `b c` "d\\x20e"') == ([("a", 1), ("*.txt", 4), ("b c", 10), ("d e", 16)], "")
    assert arguments(" `a") == ([], "invalid quoted string in //go:embed: `a")
    assert arguments(' "a"b') == ([], "invalid quoted string in //go:embed: b")
    assert arguments(' x "\\q" y') == ([], 'invalid quoted string in //go:embed: "\\q"')


def test_line_directives_move_positions() -> None:
    text = "package p\n//line a/../y.go:100\nvar x = f(1\n//line :7:3\n2\n)\nvar /*line z.go:1:1*/ y ) int\n"
    assert errors(text, name="/src/x.go")[0].startswith(
        "/src/y.go:100: syntax error: unexpected newline in argument list"
    )


def test_branch_targets() -> None:
    text = """package p
func f() {
L:
	for {
		switch {
		default:
			break
			break L
			continue
			goto L
		}
	}
}
"""
    tree, diagnostics = parse_file(FileSet().add("x.go", text.encode()))
    assert tree is not None
    assert not diagnostics
    func = tree.decls[0]
    assert isinstance(func, ast.FuncDecl)
    assert func.body is not None
    labeled = func.body.list[0]
    assert isinstance(labeled, ast.LabeledStmt)
    loop = labeled.stmt
    assert isinstance(loop, ast.ForStmt)
    switch = loop.body.list[0]
    assert isinstance(switch, ast.SwitchStmt)
    targets = [stmt.target for stmt in switch.body[0].body if isinstance(stmt, ast.BranchStmt)]
    assert targets == [switch, loop, loop, labeled]


def test_many_labels_take_linear_time() -> None:
    gotos = "".join(f"\tgoto L{n}\n" for n in range(20_000))
    labels = "".join(f"L{n}:\n\tx{n} := 1\n" for n in range(20_000))
    fset = FileSet()
    tree, diagnostics = parse_file(fset.add("x.go", f"package p\nfunc f() {{\n{gotos}{labels}}}\n".encode()))
    assert tree is not None
    assert len(diagnostics) == 19_999
    func = tree.decls[0]
    assert isinstance(func, ast.FuncDecl)
    assert func.body is not None
    found: list[str] = []
    check_branches(func.body, lambda d: found.append(d.text))
    assert len(found) == 19_999
