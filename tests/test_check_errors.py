"""Type errors, as gc words, places and orders them.

`tests/data/check/*/*.go` are single-file packages, named after what goes wrong in them; the `.out` beside each was
written by `go tool compile -e`. A first line `// -lang=go1.20` sets the language version. To write the `.out` files
anew with the real compiler: `python -m tests.test_check_errors`.
"""

from __future__ import annotations

import re
import sys
import typing
from functools import cache
from pathlib import Path

import pytest

from goesc.check import builtins, expr, stmt
from goesc.check.checker import Config, check_package
from goesc.check.info import CheckedPackage, Mode
from goesc.facts.session import Session, UnitImporter
from goesc.oracle.toolchain import Toolchain, find
from goesc.report.text import error_text
from goesc.source.build import context
from goesc.source.positions import FileSet
from goesc.source.std import Library
from goesc.source.unit import Unit, UnitId
from goesc.syntax import ast
from goesc.syntax.directives import Origin
from goesc.syntax.parser import parse_file
from goesc.types.model import Kind
from goesc.types.typestring import type_string
from goesc.types.universe import TYP, BuiltinId

DATA = Path(__file__).parent / "data" / "check"
FILES = sorted(DATA.glob("*/*.go"))


def name(path: Path) -> str:
    return path.relative_to(DATA).as_posix()


def lang_of(path: Path) -> str:
    found = re.match(r"// -lang=(\S+)", path.read_text(encoding="utf-8"))
    return found[1] if found else ""


@cache
def session(goroot: Path) -> Session:
    return Session(Library(goroot, context({"GOOS": "linux", "GOARCH": "amd64"}, ())), lambda *_: None)


def check(src: bytes, goroot: Path, filename: str = "x.go", lang: str = "") -> tuple[str, CheckedPackage]:
    """gc's error text (without limit) and what the checker found."""
    deps = session(goroot)
    importer = UnitImporter(deps, Unit(UnitId("p"), "p", "", []))
    tree, errors = parse_file(deps.fset.add(filename, src), Origin(user=True))
    assert tree is not None
    checked = check_package("p", [tree], deps.fset, importer, Config(go_version=lang, faulty=bool(errors)))
    return error_text([*errors, *checked.errors], deps.fset, limit=0), checked


@pytest.mark.parametrize("path", FILES, ids=name)
def test_errors_are_those_of_gc(path: Path, toolchain: Toolchain) -> None:
    text, _ = check(path.read_bytes(), toolchain.goroot, path.name, lang_of(path))
    assert text == path.with_suffix(".out").read_text(encoding="utf-8")


def compile_errors(path: Path, toolchain: Toolchain) -> str:
    lang = lang_of(path)
    flags = ["-e", "-p", "p", *([f"-lang={lang}"] if lang else [])]
    return toolchain.compile([path.name], flags, cwd=path.parent).output


@pytest.mark.gc
@pytest.mark.parametrize("path", FILES, ids=name)
def test_expected_errors_are_what_the_compiler_says(path: Path, toolchain: Toolchain) -> None:
    assert compile_errors(path, toolchain) == path.with_suffix(".out").read_text(encoding="utf-8")


def test_expressions_have_rules() -> None:
    assert set(expr.RULES) == set(typing.get_args(ast.Expr))


def test_statements_have_rules() -> None:
    assert set(stmt.RULES) == set(typing.get_args(ast.Stmt))


def test_builtins_have_rules() -> None:
    assert set(builtins.RULES) == set(BuiltinId)


SIDE_TABLES = b"""package p

type T struct{ f int }

func (T) m(int) {}

func id[P any](x P) P { return x }

func f(s uint, m map[string]float64, e any, t T) {
	var x float32 = 1 << 3
	var y int8 = 1 << s
	v, ok := m["k"]
	_, _ = e.(int)
	_ = id(1.5)
	_ = len("abc") + 0.0
	_ = append([]int{}, 1)
	_ = t.m
	_ = e == nil
	_, _, _, _ = x, y, v, ok
}
"""


def recorded(checked: CheckedPackage) -> dict[str, tuple[Mode, str]]:
    from goesc.syntax.printer import expr_string

    def qualifier(_pkg: object) -> str:
        return ""

    return {
        expr_string(e): (tv.mode, type_string(tv.type, qualifier) if tv.type is not None else "")
        for e, tv in checked.info.types.items()
    }


def test_untyped_expressions_get_the_type_of_their_use(toolchain: Toolchain) -> None:
    text, checked = check(SIDE_TABLES, toolchain.goroot)
    assert text == ""
    types = recorded(checked)
    assert types["1 << 3"] == (Mode.CONSTANT, "float32")
    assert types["1 << s"] == (Mode.VALUE, "int8")
    assert types['m["k"]'] == (Mode.MAP_INDEX, "(float64, bool)")
    assert types["e.(int)"] == (Mode.COMMA_OK, "(int, bool)")
    assert types["id"] == (Mode.VALUE, "func(x float64) float64")
    assert types['len("abc") + 0.0'] == (Mode.CONSTANT, "int")
    assert types["append"] == (Mode.BUILTIN, "func([]int, ...int) []int")
    assert types["t.m"] == (Mode.VALUE, "func(int)")
    assert types["e == nil"] == (Mode.VALUE, "bool")
    assert types["nil"] == (Mode.NIL_VALUE, "any")


def test_wrong_programs_never_crash_the_checker(toolchain: Toolchain) -> None:
    """Tokens taken out of a program one at a time leave diagnostics, not tracebacks."""
    source = (DATA / "exprs" / "inference.go").read_bytes()
    tokens = [m.span() for m in re.finditer(rb"\w+|[^\w\s]", source)]
    for start, end in tokens[20::7]:
        damaged = source[:start] + b" " * (end - start) + source[end:]
        tree, errors = parse_file(FileSet().add("x.go", damaged))
        if tree is not None and not any(d.text.startswith("syntax error") for d in errors):
            check(damaged, toolchain.goroot)


def test_long_chains_of_operators_do_not_recurse_without_bound(toolchain: Toolchain) -> None:
    source = b"package p\n\nvar x = " + b" + ".join([b"1"] * 3000) + b"\n"
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(400_000)
    try:
        text, checked = check(source, toolchain.goroot)
    finally:
        sys.setrecursionlimit(limit)
    assert text == ""
    x = checked.pkg.scope.lookup("x")
    assert x is not None
    assert x.type is TYP[Kind.INT]


if __name__ == "__main__":
    judge = find()
    for file in FILES:
        file.with_suffix(".out").write_text(compile_errors(file, judge), encoding="utf-8")
