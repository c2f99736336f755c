"""Trees of correct files: what they are, and that both readers and the printer agree about them."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.source.positions import FileSet, SourceFile
from goesc.syntax import ast
from goesc.syntax.directives import Origin
from goesc.syntax.dump import dump
from goesc.syntax.parser import MAX_DEPTH, parse_fast, parse_file
from goesc.syntax.printer import file_text
from goesc.syntax.reader import read_file
from tests.mutants import mutants

GOOD = sorted((Path(__file__).parent / "data" / "syntax" / "good").glob("*.go"))


def source(text: str | bytes, name: str = "x.go") -> SourceFile:
    return FileSet().add(name, text.encode() if isinstance(text, str) else text)


def tree_of(text: str | bytes) -> ast.File:
    tree, diagnostics = parse_file(source(text))
    assert tree is not None
    assert not diagnostics
    return tree


def check_both_readers(src: bytes) -> None:
    """Whatever the fast reader reads, the slow one reads the same, with the same complaints."""
    file = source(src)
    fast, fast_diagnostics = parse_fast(file)
    if fast is None:
        return
    directives = list(file.directives)
    slow, slow_diagnostics = read_file(file, Origin(), MAX_DEPTH)
    assert slow is not None
    assert sorted((d.pos, d.text) for d in fast_diagnostics) == sorted((d.pos, d.text) for d in slow_diagnostics)
    assert dump(fast, file) == dump(slow, file)
    assert directives == file.directives
    assert (fast.linknames, sorted(fast.dangling)) == (slow.linknames, sorted(slow.dangling))


def check_round_trip(src: bytes, name: str = "x.go") -> None:
    """Print and parse again: the same tree."""
    tree = tree_of(src)
    again = tree_of(file_text(tree))
    again.go_version = tree.go_version
    assert dump(again) == dump(tree), name


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_tree_is_the_recorded_one(path: Path) -> None:
    """The dumps were held against gc's own parser once: classes, positions, starts and ends."""
    file = source(path.read_bytes(), path.name)
    tree, diagnostics = parse_file(file)
    assert tree is not None
    assert not diagnostics
    assert dump(tree, file) == path.with_suffix(".dump").read_text("utf-8")


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_readers_and_printer_agree(path: Path) -> None:
    check_both_readers(path.read_bytes())
    check_round_trip(path.read_bytes())


def test_readers_agree_about_mutants() -> None:
    rnd = random.Random(7)
    for path in GOOD:
        texts = mutants(path.read_text("utf-8"), rnd)
        for _ in range(150):
            check_both_readers(next(texts))


def test_slow_reader_judges_type_sets_in_brackets() -> None:
    """`~` after a product is read as an expression, which the fast reader leaves to the slow one."""
    decl = tree_of("package p\ntype T[P *C | ~int] int\n").decls[0]
    assert isinstance(decl, ast.TypeDecl)
    assert [field.name.value for field in decl.tparams if field.name] == ["P"]


def test_byte_columns_and_decoded_names() -> None:
    src = 'package p\n\nvar é, 本 = "ü", x\n'
    file = source(src)
    tree, _ = parse_file(file)
    assert tree is not None
    decl = tree.decls[0]
    assert isinstance(decl, ast.VarDecl)
    assert [(name.value, file.line_column(name.pos - file.base)) for name in decl.names] == [
        ("é", (3, 5)),
        ("本", (3, 9)),
    ]
    assert isinstance(decl.values, ast.ListExpr)
    assert [file.line_column(x.pos - file.base)[1] for x in decl.values.elems] == [15, 21]


def test_byte_order_mark_counts_as_three_columns() -> None:
    file = source(b"\xef\xbb\xbfpackage p\n")
    tree, diagnostics = parse_file(file)
    assert tree is not None
    assert not diagnostics
    assert file.line_column(tree.pos - file.base) == (1, 4)


def test_file_without_final_newline() -> None:
    assert len(tree_of("package p; var x int // last").decls) == 1
    assert len(tree_of("package p; func f() {}").decls) == 1
    assert tree_of("package p").decls == []


# --- Depth


@pytest.mark.parametrize(
    "text",
    [
        "var x = " + "(" * 10_000 + "1" + ")" * 10_000,
        "func f() " + "{" * 10_000 + "}" * 10_000,
        "var x = 1" + " + 1" * 15_000,
        "var x = f" + "()" * 15_000,
        "var x " + "*" * 15_000 + "T",
        "var x = T" + "{" * 10_000 + "}" * 10_000,
        "func f() {" + "if x {} else " * 10_000 + "{}}",
    ],
    ids=["parentheses", "blocks", "operators", "calls", "pointers", "literals", "else"],
)
def test_deep_nesting_needs_no_recursion(text: str) -> None:
    """In a process of its own, with Python's own recursion limit."""
    code = (
        "import sys\n"
        "from goesc.source.positions import FileSet\n"
        "from goesc.syntax.parser import parse_file\n"
        "tree, errors = parse_file(FileSet().add('x.go', sys.stdin.buffer.read()))\n"
        "assert tree is not None and not errors and sys.getrecursionlimit() == 1000\n"
    )
    subprocess.run([sys.executable, "-c", code], input=f"package p\n{text}\n".encode(), check=True)


@pytest.mark.parametrize("tail", ["", " 2"], ids=["right", "wrong"])
@pytest.mark.parametrize("depth", [MAX_DEPTH, 10 * MAX_DEPTH])
def test_too_deep_is_a_diagnostic(depth: int, tail: str) -> None:
    text = "package p\nvar x = " + "(" * depth + "1" + ")" * depth + tail + "\n"
    tree, diagnostics = parse_file(source(text))
    assert tree is None
    assert diagnostics[-1].text == f"program nests too deeply (more than {MAX_DEPTH} levels)"
    assert diagnostics[-1].pos > 0


def test_shared_types_are_entered_once() -> None:
    """Each level doubles the paths to the types below it."""
    text = "package p\nfunc f(" + "a, b func(" * 60 + ")" * 60 + ") {\n\t//go:embed x\n\tvar x int\n}\n"
    tree, _ = parse_file(source(text + "var y = " + "1 + " * 10_000 + "1\n"))
    assert tree is not None


# --- The standard library


def std_files(toolchain: Toolchain) -> list[Path]:
    root = toolchain.goroot / "src"
    return sorted(p for p in root.rglob("*.go") if "testdata" not in p.parts and not p.name.endswith("_test.go"))


def check_std(paths: list[Path]) -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(50_000)
    try:
        for path in paths:
            src = path.read_bytes()
            tree, diagnostics = parse_fast(source(src, path.name))
            assert tree is not None, f"the fast reader cannot read {path}"
            assert not diagnostics, path
            check_both_readers(src)
            check_round_trip(src, str(path))
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.gc
def test_sample_of_the_standard_library(toolchain: Toolchain) -> None:
    files = std_files(toolchain)
    assert len(files) > 3000
    check_std([path for path in files if path.stat().st_size < 40_000][7::200])


@pytest.mark.gc
@pytest.mark.conformance
def test_standard_library(toolchain: Toolchain) -> None:
    """Every file; without GOESC_FULL=1 one in a hundred, others each day."""
    files = std_files(toolchain)
    check_std(files if os.environ.get("GOESC_FULL") == "1" else files[datetime.now(UTC).toordinal() % 100 :: 100])
