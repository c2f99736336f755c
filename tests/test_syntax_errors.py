"""Syntax errors: gc's lines, all of them, in gc's order.

`data/syntax/errors/NAME.go` is wrong; `NAME.out` is what `go tool compile -p p -e NAME.go` prints in that folder,
written by the real compiler: `python -m tests.test_syntax_errors` runs it again.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from datetime import UTC, datetime
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain, find
from goesc.source.errors import Diagnostic
from goesc.source.positions import FileSet, SourceFile
from goesc.syntax.directives import Origin
from goesc.syntax.parser import parse_fast, parse_file
from tests.mutants import mutants

DATA = Path(__file__).parent / "data" / "syntax"
WRONG = sorted((DATA / "errors").glob("*.go"))
FLAGS = ["-p", "p", "-e"]


def lines_of(file: SourceFile, fset: FileSet, diagnostics: list[Diagnostic]) -> list[str]:
    """Diagnostics as gc prints them: one syntax error a line, no equal errors in a row, in order of lines."""

    def line(pos: int) -> tuple[int, int]:
        offset = pos - file.base
        return bisect_right(file.directives, offset, key=lambda d: d.offset), file.line_column(offset)[0]

    syntax: tuple[int, int] | None = None
    other: tuple[tuple[int, int], str] | None = None
    kept: list[tuple[tuple[int, int], int, str]] = []
    for d in diagnostics:
        at = line(d.pos)
        if d.text.startswith("syntax error"):
            if at == syntax:
                continue
            syntax = at
        else:
            if (at, d.text) == other:
                continue
            other = at, d.text
        kept.append((at, d.pos, f"{fset.position(d.pos)}: {d.text}"))
    kept.sort(key=lambda entry: entry[:2])
    texts = [text for _, _, text in kept]
    return [text for index, text in enumerate(texts) if not index or text != texts[index - 1]]


def read(name: str, src: bytes) -> tuple[list[str], bool]:
    """The lines goesc has for a file, and whether it would go on to check types."""
    fset = FileSet()
    file = fset.add(name, src)
    tree, diagnostics = parse_file(file, Origin(user=True))
    stops = tree is None or any(d.text.startswith("syntax error") for d in diagnostics)
    return lines_of(file, fset, diagnostics), not stops


def agree(found: list[str], goes_on: bool, output: str) -> bool:
    """Where gc goes on, its type errors stand between the others."""
    expected = [line for line in output.split("\n") if line]
    shown = "\n".join(found).split("\n") if found else []
    return set(shown) <= set(expected) if goes_on else shown == expected


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_errors_are_gcs(path: Path) -> None:
    found, goes_on = read(path.name, path.read_bytes())
    assert found
    output = path.with_suffix(".out").read_bytes().decode("utf-8", "surrogateescape")
    assert agree(found, goes_on, output), f"goesc:\n{chr(10).join(found)}\n\ngc:\n{output}"


def test_the_fast_reader_reads_nothing_wrong() -> None:
    fset = FileSet()
    for path in WRONG:
        tree, diagnostics = parse_fast(fset.add(path.name, path.read_bytes()))
        assert tree is None or diagnostics, path.name


@pytest.mark.gc
def test_outputs_are_the_compilers(toolchain: Toolchain) -> None:
    for path in WRONG[datetime.now(UTC).toordinal() % 8 :: 8]:
        done = toolchain.compile([path.name], FLAGS, path.parent, imports=[])
        assert done.output.encode("utf-8", "surrogateescape") == path.with_suffix(".out").read_bytes(), path.name


@pytest.mark.gc
def test_mutants_fail_as_in_gc(toolchain: Toolchain, tmp_path: Path) -> None:
    """Programs a few edits away from right ones."""
    rnd = random.Random(20260101)
    for path in sorted((DATA / "good").glob("*.go")):
        texts = mutants(path.read_text("utf-8"), rnd)
        for _ in range(8):
            text = next(texts)
            (tmp_path / "m.go").write_bytes(text)
            found, goes_on = read("m.go", text)
            output = toolchain.compile(["m.go"], FLAGS, tmp_path, imports=[]).output
            assert goes_on or agree(found, goes_on, output), f"{text!r}\n{found}\n{output!r}"
            assert not goes_on or "syntax error" not in output, text.decode("utf-8", "replace")


if __name__ == "__main__":
    judge = find()
    for wrong in WRONG:
        result = judge.compile([wrong.name], FLAGS, wrong.parent, imports=[])
        wrong.with_suffix(".out").write_bytes(result.output.encode("utf-8", "surrogateescape"))
