"""The incremental answer is the cold one, over random edits of packages of the library."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.drive import stages
from goesc.drive.order import Run
from goesc.edit import kept as kept_of
from goesc.edit import patch
from goesc.edit.told import told_by
from goesc.facts.session import Session
from goesc.oracle.toolchain import Toolchain
from goesc.source.gcflags import GcFlags
from goesc.source.positions import SourceFile
from goesc.source.room import room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId
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
    b"\n\tvar zz interface{ M() }; if zz != nil { zz.M() }\n",
)
NUMBER = re.compile(rb"(?<![\w.\"])\d+(?![\w.\"])")


def edit(src: bytes, rng: random.Random) -> bytes:
    """A statement put into a body, a line above everything, a body taken out, a comment between declarations."""
    kind = rng.randrange(12)
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
    numbers = list(NUMBER.finditer(src, decl.body.pos, decl.body.rbrace))
    if kind < 6 and numbers:
        found = rng.choice(numbers)
        return src[: found.start()] + b"%d" % rng.randrange(200) + src[found.end() :]
    at = decl.body.pos + 1 if kind < 9 else rng.choice(decl.body.list).pos
    return src[:at] + rng.choice(STATEMENTS) + src[at:]


@pytest.mark.gc
@pytest.mark.parametrize(
    ("path", "build"),
    [
        *((path, "-l") for path in ("bufio", "encoding/csv", "sort", "net/url", "log")),
        *((path, "inlining") for path in ("text/tabwriter", "bufio", "container/ring", "encoding/csv", "log")),
    ],
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


# Of what follows, with calls inlined: leaf and mid can be, dear, top and other cannot.
CHAIN = """package p

type T struct{ n int }

var kept *T

func leaf(t *T) int { return t.n + 1 }

func mid(t *T) int { return leaf(t) * 2 }

func dear(t *T) int {
	defer println()
	return t.n
}

func top() int {
	t := T{7}
	defer println()
	return mid(&t) + dear(&t)
}

func other() *T {
	defer println()
	return &T{dear(&T{})}
}

func init() { println(dear(&T{})) }
"""
REDONE = {
    "a constant of what is inlined": ("t.n + 1", "t.n + 2", {"leaf", "mid", "top"}),
    "what it says of its parameter": ("t.n + 1 }", "*new(int) + 1 }", {"leaf", "mid", "top"}),
    "it uses a variable more": ("{ return t.n + 1", "{ kept = t; return t.n + 1", None),
    "it is inlined no longer": ("{ return t.n + 1", "{ defer println(); return t.n + 1", None),  # lines that were not
    "a constant of the one between": ("* 2", "* 3", {"mid", "top"}),
    "a constant of what is not inlined": ("T{7}", "T{8}", {"top"}),
    "one that the initialiser calls": ("\treturn t.n\n", "\treturn t.n - 1\n", {"dear"}),
    "the same, its parameter": ("\treturn t.n\n", "\tkept = t\n\treturn t.n\n", None),  # init is not done again
    "lines between": ("func other", "\n\n// other is another.\nfunc other", set()),
    "lines in a body": ("\treturn t.n\n", "\n\t// It.\n\treturn t.n\n", set()),
}


@pytest.mark.parametrize("what", REDONE)
def test_what_is_done_again_with_calls_inlined(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_of, "SMALLEST", 0)
    old, new, expected = REDONE[what]
    flags = BOTH["inlining"]
    session = stages.open_session({"GOESC_CACHE": str(tmp_path), "CGO_ENABLED": "0"})
    file = UnitFile("p.go", "/m/p.go", CHAIN.encode())
    unit = Unit(UnitId("m/p"), "p", "/m", [file], {}, complete=False, named=True)
    kept = patch.remember(cold(unit, flags, session)[0])
    assert kept is not None
    after = with_text(unit, 0, CHAIN.replace(old, new).encode())
    redone = patch.redo(after, flags, session, kept)
    session.forget(after)
    output, lines = cold(after, flags, session)
    if expected is None:
        assert redone is None
        return
    assert redone is not None
    assert set(redone.functions) == expected
    assert lines_of(session, redone.lines) == lines
    assert redone.exports.told == told_by(output)
    again = patch.remember(output)
    assert again is not None
    assert kept_of.unpack(redone.kept) == kept_of.unpack(again)


def test_what_rests_on_all_that_the_package_mentions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a pointer type is one or many depends on what other functions lead to, too."""
    monkeypatch.setattr(kept_of, "SMALLEST", 0)
    flags = BOTH["inlining"]
    session = stages.open_session({"GOESC_CACHE": str(tmp_path), "CGO_ENABLED": "0"})
    once = b"""package p

import "errors"

func f(b bool) string {
	err := errors.New("a")
	if b {
		err = nil
	}
	return err.Error()
}
"""
    file = UnitFile("p.go", "/m/p.go", once)
    imports = {"errors": UnitId("errors")}
    unit = Unit(UnitId("m/p"), "p", "/m", [file], imports, complete=False, named=True)
    output, lines = cold(unit, flags, session)
    assert any("devirtualizing" in line for line in lines)
    kept = patch.remember(output)
    assert kept is not None
    after = with_text(unit, 0, once.replace(b"err = nil", b'err = errors.New("b")'))
    assert patch.redo(after, flags, session, kept) is None
    session.forget(after)
    output, lines = cold(after, flags, session)
    assert not any("devirtualizing" in line for line in lines)
    assert patch.remember(output) is None


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("flags", ["-m", "-m -l"])
def test_the_command_patches_an_edited_package(
    flags: str, jobs: str, goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
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
    argv = ("build", f"-gcflags={flags}", "-j", jobs, "./...")
    first = goesc(*argv, cwd=root, env=env)
    file = root / "a/a.go"
    file.write_text(file.read_text().replace("return nil", "return p"))
    whole: list[str] = []
    compiled, submitted = stages.compile_package, Run._submit
    monkeypatch.setattr(
        stages, "compile_package", lambda unit, *rest: (whole.append(unit.import_path), compiled(unit, *rest))[1]
    )
    monkeypatch.setattr(
        Run, "_submit", lambda run, node, *rest: (whole.append(node.unit.import_path), submitted(run, node, *rest))[1]
    )
    second = goesc(*argv, cwd=root, env=env)
    assert set(whole) == {"m/b"}
    cold = goesc(*argv, cwd=root, env={"GOESC_CACHE": "off"})
    assert second.stderr == cold.stderr
    assert second.stderr != first.stderr
    assert "b.go:5:17: moved to heap: x" in second.stderr
