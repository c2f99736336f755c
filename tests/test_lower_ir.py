"""The intermediate form of small programs, one file a family of constructs, against the real compiler's.

`data/lower/NAME.m4` is what `go build -gcflags='-m=4 -l' NAME.go` prints: the form that escape analysis receives, function
by function, among the messages. `data/dumps/NAME.m4` is the same without -l, with calls before and after they are inlined;
`data/classic/` has all that is said of the classic example at each -m. `python -m tests.regenerate` runs the real compiler to write them anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.check.checker import Config, check_package
from goesc.ir.events import Event, show_in
from goesc.ir.events import lines as lines_of
from goesc.ir.program import Program
from goesc.ir.types_fmt import Names
from goesc.ir.verify import verify
from goesc.lower import passes
from goesc.lower.imports import NoImports
from goesc.lower.program import lower_package
from goesc.oracle.toolchain import Toolchain
from goesc.source.positions import FileSet
from goesc.syntax.parser import parse_file

DATA = Path(__file__).parent / "data" / "lower"
PROGRAMS = sorted(DATA.glob("*.go"))
SESSIONS: dict[object, object] = {}  # what the programs import is read once


def lower(text: bytes, name: str, lines: list[str] | None = None) -> tuple[Program, FileSet, Names]:
    """A program without imports, lowered and through the passes; what is reported goes to lines."""
    fset = FileSet()
    tree, errors = parse_file(fset.add(name, text))
    assert tree is not None
    assert not errors
    checked = check_package("p", [tree], fset, None, Config())
    assert not checked.errors

    events: list[Event] = []
    program = lower_package(checked, fset, NoImports(), events.append)
    passes.run(program, events.append)
    if lines is not None:
        lines += [f"{fset.position(pos)}: {text}" for pos, text in lines_of(events, show_in(fset))]
    return program, fset, Names(checked.pkg)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_dumps(path: Path, goesc: Callable[..., Any]) -> None:
    done = goesc("build", "-gcflags=-m=4 -l", path.name, cwd=path.parent, env={"GOESC_CACHE": "off"}, sessions=SESSIONS)
    assert done.stderr == path.with_suffix(".m4").read_text()
    assert done.status == 0


def test_the_compiler_dumps_as_the_go_command_does(goesc: Callable[..., Any]) -> None:
    path = DATA / "values.go"
    done = goesc("tool", "compile", "-m=4", "-l", "-p=command-line-arguments", path.name, cwd=path.parent)
    expected = path.with_suffix(".m4").read_text().replace("./", f"{path.parent}/")
    assert f"# command-line-arguments\n{done.stdout}" == expected


def test_a_dump_is_the_same_from_another_process(goesc: Callable[..., Any], tree: Callable[..., Path]) -> None:
    cwd = tree({
        "go.mod": "module m\n\ngo 1.27\n",
        "a/a.go": "package a\n\nfunc F[T any](x T) any { return x }\n",
        "b/b.go": "package b\n\nimport \"m/a\"\n\nvar X = a.F(1)\n",
    })  # fmt: skip
    alone, apart = (
        goesc("build", f"-j={jobs}", "-gcflags=-m=4 -l", "./...", cwd=cwd, env={"GOESC_CACHE": "off"})
        for jobs in (1, 2)
    )
    assert alone.stderr.count("escAnalyze\n") == 3
    assert apart.stderr == alone.stderr


@pytest.mark.gc
def test_generic_code_of_the_runtime_is_not_watched_for_races(
    goesc: Callable[..., Any], tree: Callable[..., Path], toolchain: Toolchain
) -> None:
    text = 'package p\n\nimport "runtime"\n\nfunc f(x *int) { runtime.AddCleanup(x, func(int) {}, 1) }\n'
    cwd = tree({"x.go": text})
    said = goesc("build", "-gcflags=-m=4 -l", "x.go", cwd=cwd, env={"GOESC_CACHE": "off"})
    want = toolchain.build(("x.go",), "-m=4 -l", cwd)
    functions = [line for line in want.output.splitlines() if " runtime." in line and "Pragma:" in line]
    assert functions
    assert [line for line in said.stderr.splitlines() if " runtime." in line and "Pragma:" in line] == functions


@pytest.mark.parametrize("path", sorted((DATA.parent / "dumps").glob("*.go")), ids=lambda path: path.stem)
def test_same_dumps_with_inlining(path: Path, goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    done = goesc("build", "-gcflags=-m=4", path.name, cwd=path.parent, env={"GOESC_CACHE": "off"}, sessions=SESSIONS)
    assert done.stderr == path.with_suffix(".m4").read_text().replace("$GOROOT", str(toolchain.goroot))
    assert done.status == 0


@pytest.mark.parametrize("m", [1, 2, 3, 4])
@pytest.mark.parametrize("l", ["", "l"])
def test_all_that_is_said_of_the_classic(m: int, l: str, goesc: Callable[..., Any]) -> None:  # noqa: E741
    path = DATA.parent / "classic" / "classic.go"
    flags = f"-m={m}{' -l' if l else ''}"
    done = goesc("build", f"-gcflags={flags}", path.name, cwd=path.parent, env={"GOESC_CACHE": "off"})
    assert done.stderr == path.with_suffix(f".m{m}{l}").read_text()


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_verifies(path: Path) -> None:
    program, _, _ = lower(path.read_bytes(), path.name)
    verify(program)


def test_functions_come_in_order_of_reading() -> None:
    """init first, declared functions in source order, then bodies from the last declared one backwards."""
    text = b"""package p
var x = func() int { return 1 }()
type T struct{}
func (T) m() { _ = func() {} }
func f[E any](e E) func() E { return func() E { return e } }
func g() { f(1); go println(x) }
func h() { defer func() { func() {}() }() }
"""
    program, _, _ = lower(text, "x.go")
    order = [fn.nname.sym for fn in program.funcs]
    assert order[: order.index("(*T).m")] == [
        "init", "init.func1", "T.m", "g", "h",
        "h.func1", "h.func1.1", "g.gowrap1", "f[go.shape.int].func1", "f[go.shape.int]", "f[int]", "T.m.func1",
    ]  # fmt: skip


def test_imprecise_interface_call_is_said_while_lowering() -> None:
    text = b"""package p
type I interface{ M() }
func f[T I](t T) { t.M() }
func g(i I) { f[I](i) }
"""
    lines: list[str] = []
    lower(text, "x.go", lines)
    assert lines == ["x.go:3:21: imprecise interface call"]
