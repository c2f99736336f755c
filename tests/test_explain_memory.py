"""What is said to take memory of the heap, held against marks in the source and against the compiler's machine code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import goesc
from goesc.allocs.memory import Memory, Room, When
from goesc.api import load
from goesc.explain.explain import explain_allocation
from goesc.oracle.toolchain import Toolchain

DATA = Path(__file__).parent / "data" / "explain"
MEMORY_GO, OUTGROWN_GO = DATA / "memory.go", DATA / "outgrown.go"
# Not intstring: the buffer of a rune that stays holds any.
_CALL = re.compile(
    r"\(\S*\.go:(\d+)\)\t(?:CALL|JMP)\truntime\."
    r"(?:newobject|mallocgc|conv[TI]|makeslice|makemap|growslice|concat(?:string|byte)|slice(?:byte|rune)to|stringtoslice)"
)


def marked(path: Path) -> set[int]:
    return {number for number, line in enumerate(path.read_text().split("\n"), 1) if line.endswith("// heap")}


def test_what_takes_memory() -> None:
    package = load([str(MEMORY_GO)])[0]
    assert {a.position.line for a in package.allocations if a.escapes and not a.constant} == marked(MEMORY_GO)


def test_what_may_take_memory_though_it_stays() -> None:
    package = load([str(OUTGROWN_GO)], explain=True)[0]
    assert not any(a.escapes for a in package.allocations)
    asks = {a.position.line for a in package.allocations if a.memory.when > When.LATER}
    assert asks == marked(OUTGROWN_GO)
    for allocation in package.allocations:
        said = "the heap" in explain_allocation(package, allocation).sentence
        assert said == (allocation.memory.when is not When.NEVER), allocation


@pytest.mark.gc
@pytest.mark.parametrize("path", [MEMORY_GO, OUTGROWN_GO], ids=lambda p: p.stem)
def test_the_compiler_asks_for_memory_there_alone(toolchain: Toolchain, tmp_path: Path, path: Path) -> None:
    (tmp_path / path.name).write_bytes(path.read_bytes())
    done = toolchain.compile([path.name], ["-S", "-l"], tmp_path)
    assert done.status == 0
    assert {int(line) for line in _CALL.findall(done.output)} == marked(path)


def test_what_takes_none_is_said_to_take_none() -> None:
    package = load([str(MEMORY_GO)], explain=True)[0]
    for allocation in package.allocations:
        if allocation.escapes:
            explanation = explain_allocation(package, allocation)
            said = (
                f"{explanation.shown} {'escapes, but takes no memory' if allocation.constant else 'is on the heap'}: "
            )
            assert explanation.sentence.startswith(said)
            assert (explanation.size == 0) == allocation.constant


def test_only_literals_that_capture_have_a_size() -> None:
    package = goesc.analyze(
        "package p\n\nfunc plain() func() int { return func() int { return 1 } }\n\n"
        "func captures(n int) func() int { return func() int { return n } }\n",
        explain=True,
    )
    assert [(a.expression, a.size) for a in package.allocations] == [("func literal", 0), ("func literal", 16)]
    sizes = [vertex.size for graph in package.graphs for vertex in graph.vertices if vertex.name == "func literal"]
    assert sizes == [0, 16]


def test_what_is_sure_not_to_have_its_room_says_which() -> None:
    package = goesc.analyze(
        "package p\n\nfunc full() int { m := make(map[int]int, 100); return len(m) }\n\n"
        "func boxed(a [2000]int) bool { var x any = a; return x == nil }\n\n"
        "func moved() (*int, *struct{}) { n, none := 1, struct{}{}; return &n, &none }\n"
    )
    assert [(a.expression, a.memory) for a in package.allocations] == [
        ("make(map[int]int, 100)", Memory(When.ALWAYS, -1, Room(8, "elements"))),
        ("a", Memory(When.ALWAYS, 16000, Room(1024, "bytes"))),
        ("n", Memory(When.ALWAYS, 8)),
        ("none", Memory(When.NEVER, 0)),
    ]
