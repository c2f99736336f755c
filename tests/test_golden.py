"""Go programs whose output the real compiler wrote: goesc prints the same bytes.

`data/golden/NN-*.go` hold one phenomenon each, `data/fixedbugs/` what was once wrong. `.out` is what
`go build -gcflags='-m -l' FILE` prints in the folder; `data/inlining/` has what is printed without -l, `.out` by -m and `.m2`
by -m=2, where `$GOROOT` stands for the Go tree's folder; `data/targets/` has -m=2 for many machines. `python -m tests.regenerate` runs the real compiler to write them anew.
"""

from __future__ import annotations

import io
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from goesc.cli.main import Host, run
from goesc.drive import stages
from goesc.escape.model import snapshot
from goesc.escape.reference import solve
from goesc.ir.leaks import Leaks
from goesc.ir.verify import verify
from goesc.oracle.toolchain import Toolchain
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.room import room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId
from tests.regenerate import TARGETS, target

INLINED_OUTPUTS = {"-m": ".out", "-m=2": ".m2"}
DATA = Path(__file__).parent / "data"
PROGRAMS = sorted([*(DATA / "golden").glob("*.go"), *(DATA / "fixedbugs").glob("*.go")])
INLINED = sorted((DATA / "inlining").glob("*.go"))
SESSIONS: dict[object, object] = {}  # what the programs import is read once


def printed(path: Path, gcflags: str, env: Mapping[str, str] | None = None) -> str:
    err = io.StringIO()
    environ = {**os.environ, "GOESC_CACHE": "off", "PWD": str(path.parent), **(env or {})}
    host = Host(io.StringIO(), err, path.parent, environ, SESSIONS)
    assert run(["build", f"-gcflags={gcflags}", path.name], host) == 0
    return err.getvalue()


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_bytes(path: Path) -> None:
    assert printed(path, "-m -l") == path.with_suffix(".out").read_text()


@pytest.mark.parametrize("flags", ["-m", "-m=2"])
@pytest.mark.parametrize("path", INLINED, ids=lambda path: path.stem)
def test_same_bytes_with_inlining(path: Path, flags: str, toolchain: Toolchain) -> None:
    expected = path.with_suffix(INLINED_OUTPUTS[flags]).read_text().replace("$GOROOT", str(toolchain.goroot))
    assert printed(path, flags) == expected


@pytest.mark.parametrize("suffix", TARGETS)
@pytest.mark.parametrize("path", sorted((DATA / "targets").glob("*.go")), ids=lambda path: path.stem)
def test_same_bytes_for_other_machines(path: Path, suffix: str, toolchain: Toolchain) -> None:
    expected = path.with_suffix(suffix).read_text().replace("$GOROOT", str(toolchain.goroot))
    assert printed(path, "-m=2", target(suffix)) == expected


@pytest.mark.parametrize("path", [*PROGRAMS, *INLINED], ids=lambda path: path.stem)
def test_plain_solver_agrees_and_ir_is_sound(path: Path) -> None:
    """The solver on networkx reaches the same attributes and leaks on every graph of every program."""
    source = UnitFile(path.name, path.name, path.read_bytes())
    head = scan_imports(source.src)
    unit = Unit(
        UnitId("p"),
        head.package,
        ".",
        [source],
        {spec.path: UnitId(spec.path) for spec in head.imports},
        complete=False,
    )
    session = SESSIONS.setdefault("library", stages.open_session({**os.environ, "GOESC_CACHE": "off"}))
    assert isinstance(session, stages.Session)
    before = []
    with room_to_recurse():
        output = stages.compile_package(
            unit,
            GcFlags(m=1, l=0 if path in INLINED else 1),
            session,
            keep_graphs=True,
            before_solving=lambda batch: before.append(snapshot(batch)),
        )
    assert output.program is not None
    for func in output.program.funcs:
        verify(func)
    assert output.analysis is not None
    assert len(before) == len(output.analysis.batches) > 0
    for unsolved, solved in zip(before, output.analysis.batches, strict=True):
        if len(unsolved.edges) > 250:
            continue  # the plain solver takes minutes there
        solution = solve(unsolved.to_networkx())
        for number, vertex in enumerate(solved.vertices):
            assert solution.attrs[number] == vertex.attrs, vertex.name
            if vertex.param and number in solution.leaks:
                fast = Leaks(list(vertex.leaks) or None)
                fast.optimize()
                assert solution.leaks[number].slots == fast.slots, vertex.name
