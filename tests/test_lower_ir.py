"""The intermediate form of small programs, one file a family of constructs, against the real compiler's.

`data/lower/NAME.ir` holds what `go tool compile -p=p -l -m=4 NAME.go` prints of each function before escape analysis,
brought to the form of `goesc.ir.dump.simplify`; `python -m tests.test_lower_ir` runs the real compiler to write them anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from goesc.check.checker import Config, check_package
from goesc.ir import dump
from goesc.ir.events import Event, show_in
from goesc.ir.events import lines as lines_of
from goesc.ir.program import Program
from goesc.ir.types_fmt import Names
from goesc.ir.verify import verify
from goesc.lower import passes
from goesc.lower.imports import NoImports
from goesc.lower.program import lower_package
from goesc.source.positions import FileSet
from goesc.syntax.parser import parse_file

DATA = Path(__file__).parent / "data" / "lower"
PROGRAMS = sorted(DATA.glob("*.go"))
SECTION = "== "


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


def forms(path: Path) -> dict[str, list[str]]:
    program, fset, names = lower(path.read_bytes(), path.name)
    found: dict[str, list[str]] = {}
    for fn in program.funcs:
        for name, text in dump.functions(dump.dump_func(fn, names, fset)).items():
            found[name] = dump.simplify(text)
    return found


def expected(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in path.with_suffix(".ir").read_text().splitlines():
        if line.startswith(SECTION):
            current = found[line.removeprefix(SECTION)] = []
        else:
            current.append(line)
    return found


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_form(path: Path) -> None:
    ours = forms(path)
    for name, lines in expected(path).items():
        assert ours.get(name) == lines, name


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


def main(names: list[str]) -> None:
    from goesc.oracle import ir_dump
    from goesc.oracle.toolchain import find

    toolchain = find()
    for path in [Path(name).resolve() for name in names] or PROGRAMS:
        ours = forms(path)
        with path.with_suffix(".ir").open("w") as out:
            for name, text in ir_dump.of_gc(path, toolchain).items():
                lines = dump.simplify(text)
                if " Wrapper " in lines[0]:
                    continue  # their names hold blanks, by which the functions are told apart
                if ours.get(name) != lines:
                    sys.stderr.write(f"{path.name}: {name} differs\n")
                out.write("\n".join([f"{SECTION}{name}", *lines, ""]))


if __name__ == "__main__":
    main(sys.argv[1:])
