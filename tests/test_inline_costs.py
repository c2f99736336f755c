"""What inlining costs, function by function, against what gc says at -m=2."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.check.checker import check_package
from goesc.drive import stages
from goesc.inline import cost
from goesc.inline.callees import Inliner
from goesc.inline.intrinsics import intrinsics_of
from goesc.inline.worth import is_worth
from goesc.ir.inl import NEVER
from goesc.ir.nodes import AssignListStmt
from goesc.ir.op import Op
from goesc.lower.passes import talk
from goesc.lower.program import lower_package
from goesc.oracle.toolchain import Toolchain
from goesc.release import NEWEST, release_named
from goesc.source.build import context
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units, request_for
from goesc.source.room import room_to_recurse
from tests.sampling import of_today
from tests.test_allocs_calls import compiled

DATA = Path(__file__).parent / "data" / "inline"
_LINE = re.compile(r"\S*?(\w+\.go:\d+:\d+): (?:can inline (\S.*?) with cost (-?\d+) as|cannot inline (\S.*?): (.*))")

Decisions = dict[tuple[str, str], "int | str"]


def gc_decisions(text: str) -> Decisions:
    found: Decisions = {}
    for line in text.splitlines():
        match = _LINE.match(line)
        if match is not None and " into " not in line.partition(": ")[2].partition(": ")[0]:
            place, can, cost, cannot, why = match.groups()
            found[place, can or cannot] = int(cost) if can else why
    return found


def our_decisions(folder: Path) -> dict[str, list[int | str]]:
    """Costs, or reasons against inlining, by place; instances of one function share theirs."""
    environ = {**os.environ, "GOESC_CACHE": "off"}
    unit = load_units(["."], request_for(str(folder), environ)).units[-1]
    session = stages.open_session(environ)
    session.facts.clear()
    output = stages.Output(unit, session.fset)
    with room_to_recurse():
        files = stages.parse_unit(unit, session, output)
        config = stages.config_of(unit, GcFlags(), session)
        checked = check_package(unit.path_flag, files, session.fset, session.importer(unit), config)
        assert checked.errors == []
        program = lower_package(checked, session.fset, session, lambda _event: None, unit)
        Inliner(program, talk(program, None), full_costs=True).decide()
    found: dict[str, list[int | str]] = {}
    for fn in program.funcs:
        at = session.fset.position(fn.pos)
        decision = fn.inl.cost if fn.inl.cost != NEVER else fn.inl.reason
        found.setdefault(f"{Path(at.filename).name}:{at.line}:{at.column}", []).append(decision)
    return found


@pytest.mark.parametrize("name", ["costs", "generics"])
def test_as_gc_decides(name: str, tree: Callable[..., Path], toolchain: Toolchain) -> None:
    source = (DATA / f"{name}.go").read_text(encoding="utf-8")
    folder = tree({"go.mod": "module p\n\ngo 1.27\n", "p.go": source, "empty.s": ""})
    judged = toolchain.build(["."], ["-m=2"], folder)
    gc = gc_decisions(judged.output)
    ours = our_decisions(folder)
    assert len(gc) > 20
    wrong = {key: (said, ours.get(key[0])) for key, said in gc.items() if said not in ours.get(key[0], [])}
    assert wrong == {}


@pytest.mark.gc
@pytest.mark.parametrize("goarch", ["amd64", *of_today(["arm64", "arm"], 1)])  # Go builds its library for each
def test_numbers_in_memory_are_cheap_where_loads_merge(
    goesc: Callable[..., Any], tree: Callable[..., Path], toolchain: Toolchain, goarch: str
) -> None:
    body = "return binary.LittleEndian.Uint32(b) + binary.BigEndian.Uint32(b[4:])"
    root = tree({"x.go": f'package p\n\nimport "encoding/binary"\n\nfunc load(b []byte) uint32 {{ {body} }}\n'})
    env = {"GOARCH": goarch, "CGO_ENABLED": "0", "PWD": str(root)}
    run = toolchain.run(["build", "-gcflags=-m=2", "-o", os.devnull, "x.go"], root, env)
    assert "can inline load with cost" in run.stderr
    assert goesc("build", "-gcflags=-m=2", "x.go", cwd=root, env={**env, "GOESC_CACHE": "off"}).stderr == run.stderr


@pytest.mark.gc
def test_intrinsics_are_those_that_gc_lists(toolchain: Toolchain) -> None:
    """A table in the compiler's own test names each for every machine, at the highest levels of those that have some."""
    listed = toolchain.goroot / "src/cmd/compile/internal/ssagen/intrinsics_test.go"
    rows = re.findall(r'^\t\{"(\w+)", "([\w/]+)", "(\w+)"\}', listed.read_text(encoding="utf-8"), re.MULTILINE)
    by_machine: dict[str, set[tuple[str, str]]] = {}
    for goarch, path, name in rows:
        by_machine.setdefault(goarch, set()).add((path, name))
    assert len(by_machine) == 14
    for goarch, gc in by_machine.items():
        levels = {"GOARCH": goarch, "GOPPC64": "power10", "GORISCV64": "rva23u64"}
        found = intrinsics_of(context(levels).machine, NEWEST)
        assert {(path, name) for path, names in found.items() for name in names} == gc, goarch


def test_intrinsics_of_older_releases() -> None:
    def known(minor: int, goarch: str, path: str, name: str) -> bool:
        release = release_named(f"1.{minor}")
        assert release is not None
        return name in intrinsics_of(context({"GOARCH": goarch}).machine, release).get(path, ())

    for row, since in {
        ("amd64", "crypto/internal/constanttime", "Select"): 26,
        ("386", "math/bits", "Mul64"): 26,
        ("arm64", "math/bits", "OnesCount"): 25,
        ("loong64", "math", "Floor"): 27,
        ("amd64", "math/bits", "OnesCount"): 24,
    }.items():
        assert [known(minor, *row) for minor in range(24, 28)] == [minor >= since for minor in range(24, 28)], row
    assert [known(minor, "amd64", "sync", "runtime_LoadAcquintptr") for minor in (26, 27)] == [True, False]


def test_what_takes_no_pointers_is_not_worth_inlining_in_a_dependency(tmp_path: Path) -> None:
    """Its tag tells all there is to know; that of a number says nothing."""
    path = tmp_path / "a.go"
    path.write_text(
        'package p\n\nimport (\n\t"strings"\n\t"unicode/utf8"\n)\n\n'
        "func f(r rune, s string) (int, string) { return utf8.RuneLen(r), strings.TrimSpace(s) }\n"
    )
    program = compiled(path, GcFlags(m=1)).program
    assert program is not None
    found = {fn.name: is_worth(fn, program) for fn in program.inlined}
    assert found["RuneLen"] is False


def test_an_inlined_call_without_arguments_has_no_temporaries() -> None:
    """Where a literal is decided on when calls in it are inlined already: Go 1.23, in functions that call themselves."""
    assert cost._temporaries(AssignListStmt(Op.OAS2, 0, [], [], True)) == 0
