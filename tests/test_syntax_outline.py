"""Files read without their bodies: the bodies that come later are those that a whole reading finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.source.positions import SourceFile
from goesc.syntax import ast
from goesc.syntax.dump import dump
from goesc.syntax.outline import parse_outline
from goesc.syntax.parser import parse_file
from tests.sampling import of_today


def check(name: str, src: bytes) -> int:
    """The number of bodies that waited."""
    file = SourceFile(name, src, 1)
    outline = parse_outline(file)
    whole, _ = parse_file(SourceFile(name, src, 1))
    if outline is None:
        return 0
    assert whole is not None
    waiting = [d for d in outline.decls if isinstance(d, ast.FuncDecl) and d.read_body is not None]
    for decl in waiting:
        assert decl.body is not None
        assert decl.body.list == []
        assert decl.read_body is not None
        decl.read_body()
        assert decl.read_body is None
    assert dump(outline, file) == dump(whole, file)
    return len(waiting)


SHAPES = {
    "types with braces": (b"func f(x struct{ a int }) (y interface{ M() }) { return nil }", 1),
    "a result with braces": (b"func f() struct{ a int } { return struct{ a int }{1} }", 1),
    "one line after another": (b"func f() { if x { } }; func g() { }\nfunc h()", 2),
    "literals at top level": (b"var f = func() { a(); func() { }() }\nvar g = struct{}{}\nfunc h() { { } }", 1),
    "function types": (b"type (\n\tF func()\n\tG struct {\n\t\tf func(func() struct{})\n\t}\n)\nfunc f(F) {}", 1),
    "methods and type parameters": (
        b"func (t *T[P]) m(p [N]P) {}\nfunc f[P interface{ ~[]int }](p P) { x := `\n}` }",
        2,
    ),
    "no body": (b"func f(int) (a, b struct {\n\tx int\n})\nfunc g() { L: for { break L } }", 1),
}


@pytest.mark.parametrize("name", SHAPES)
def test_shapes(name: str) -> None:
    text, bodies = SHAPES[name]
    assert check("x.go", b"package p\n" + text + b"\n") == bodies


def test_what_is_no_go_is_left_to_the_other_readers() -> None:
    for text in (b"func f() {", b"func {", b"func f() } {", b"func f(", b"var x = }"):
        assert parse_outline(SourceFile("x.go", b"package p\n" + text, 1)) is None


@pytest.mark.gc
@pytest.mark.parametrize("path", ["fmt", *of_today(["sort", "go/types", "slices", "net/http"], 1)])
def test_library(path: str, toolchain: Toolchain) -> None:
    files = sorted(Path(toolchain.goroot, "src", path).glob("*.go"))
    assert sum(check(str(file), file.read_bytes()) for file in files) > 20
