"""The incremental answer is the cold one, over random edits of packages of the library."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.drive import stages
from goesc.edit import kept as kept_of
from goesc.edit import patch
from goesc.facts.session import Session
from goesc.oracle.toolchain import Toolchain
from goesc.source.gcflags import GcFlags
from goesc.source.positions import SourceFile
from goesc.source.room import room_to_recurse
from goesc.source.unit import Unit, UnitFile
from goesc.syntax import ast
from goesc.syntax.parser import parse_file
from tests.conftest import Done

BOTH = {"-l": GcFlags(m=1, l=1), "inlining": GcFlags(m=1)}


def lines_of(session: Session, lines: list[tuple[int, str]]) -> list[str]:
    return [f"{session.fset.position(session.fset.outermost(pos))}: {text}" if pos else text for pos, text in lines]


def cold(unit: Unit, flags: GcFlags, session: Session) -> tuple[stages.Output, list[str]]:
    with room_to_recurse():
        output = stages.compile_package(unit, flags, session)
    return output, lines_of(session, output.lines)


def with_text(unit: Unit, number: int, src: bytes) -> Unit:
    files = list(unit.files)
    files[number] = UnitFile(files[number].name, files[number].path, src)
    return Unit(unit.id, unit.name, unit.dir, files, unit.imports, unit.go_version, unit.is_std, unit.complete, True)


def bodies(src: bytes) -> list[ast.FuncDecl]:
    tree, errors = parse_file(SourceFile("x.go", src, 0))
    assert tree is not None
    assert not errors
    return [d for d in tree.decls if isinstance(d, ast.FuncDecl) and d.body is not None and d.body.list]


STATEMENTS = (
    b"\n\tzz := new(int); _ = zz\n",
    b" _ = make([]int, 100000); ",
    b"\n\t// a comment\n\n",
    b"\n\tvar zz [10]int; for i := range zz { zz[i]++ }\n",
    b"\n\tfunc() { zz := []byte{1}; _ = zz }()\n",
    b"\n\tif zz := 1; zz > 2 { panic(any(zz)) }\n",
    b"\n\tdefer func() { _ = recover() }()\n",
    b"\n\ttype zz int\n",
    b"\n\tzz := 1\n",  # does not compile
    b"\n\tvar zz any = struct{ p *int }{new(int)}; _ = zz\n",
)


def edit(src: bytes, rng: random.Random) -> bytes:
    """A statement put into a body, a line above everything, a body taken out, a comment between declarations."""
    kind = rng.randrange(8)
    functions = bodies(src)
    if kind == 0 or not functions:
        return re.sub(rb"(?m)^package ", b"// a line above\n\npackage ", src, count=1)
    decl = rng.choice(functions)
    assert decl.body is not None
    if kind == 1:
        return src[: decl.body.pos + 1] + b" panic(1) " + src[decl.body.rbrace :]
    if kind == 2:
        return src[: decl.pos] + b"// said of the next one\n" + src[decl.pos :]
    if kind == 3:
        stmt = rng.choice(decl.body.list)
        return src[: stmt.pos] + src[stmt.pos :].replace(b" ", b"  ", 1)
    return src[: decl.body.pos + 1] + rng.choice(STATEMENTS) + src[decl.body.pos + 1 :]


@pytest.mark.gc
@pytest.mark.parametrize("build", BOTH)
@pytest.mark.parametrize(
    "path", ["text/tabwriter", "bufio", "encoding/csv", "sort", "container/ring", "net/url", "log"]
)
def test_incremental_is_cold(
    path: str, build: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain
) -> None:
    environ = {"GOROOT": str(toolchain.goroot), "GOESC_CACHE": str(tmp_path), "CGO_ENABLED": "0"}
    monkeypatch.setattr(kept_of, "SMALLEST", 0)
    flags = BOTH[build]
    rng = random.Random(path)
    session = stages.open_session(environ)
    assert session.library is not None
    unit = session.library.unit(path)
    assert unit is not None
    output, _ = cold(unit, flags, session)
    kept = patch.remember(output)
    assert kept is not None
    done = 0
    for _ in range(12):
        number = rng.randrange(len(unit.files))
        after = with_text(unit, number, edit(unit.files[number].src, rng))
        with room_to_recurse():
            redone = patch.redo(after, flags, session, kept)
        output, expected = cold(after, flags, session)
        if redone is None:
            continue
        assert not output.errors
        assert lines_of(session, redone.lines) == expected
        done += 1
        unit, kept = after, redone.kept
    assert done >= 4


def test_the_command_patches_an_edited_package(
    goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the function that was edited is analysed; a second package, unchanged, is not even read."""
    filler = "".join(f"func g{i}(p *int) *int {{ q := new(int); *q = *p; return q }}\n" for i in range(400))
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "a/a.go": f"package a\n\n{filler}\nfunc F(p *int) *int {{ return nil }}\n",
            "b/b.go": 'package b\n\nimport "m/a"\n\nfunc G() *int { x := 1; return a.F(&x) }\n',
        }
    )
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    argv = ("build", "-gcflags=-m -l", "./...")
    first = goesc(*argv, cwd=root, env=env)
    file = root / "a/a.go"
    file.write_text(file.read_text().replace("return nil", "return p"))
    whole = []
    compiled = stages.compile_package
    monkeypatch.setattr(
        stages, "compile_package", lambda unit, *rest: (whole.append(unit.import_path), compiled(unit, *rest))[1]
    )
    second = goesc(*argv, cwd=root, env=env)
    assert whole == ["m/b"]
    cold = goesc(*argv, cwd=root, env={"GOESC_CACHE": "off"})
    assert second.stderr == cold.stderr
    assert second.stderr != first.stderr
    assert "b.go:5:17: moved to heap: x" in second.stderr
