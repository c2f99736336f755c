"""What is said to take memory of the heap, held against marks in the source and against the compiler's machine code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from goesc.api import load
from goesc.explain.explain import explain_allocation
from goesc.oracle.toolchain import Toolchain

MEMORY_GO = Path(__file__).parent / "data" / "explain" / "memory.go"
MARKED = {number for number, line in enumerate(MEMORY_GO.read_text().split("\n"), 1) if line.endswith("// heap")}
_CALL = re.compile(r"\(\S*memory\.go:(\d+)\)\t(?:CALL|JMP)\truntime\.(?:newobject|mallocgc|conv[TI]|stringtoslice)")


def test_what_takes_memory() -> None:
    package = load([str(MEMORY_GO)])[0]
    assert {a.position.line for a in package.allocations if a.escapes and not a.constant} == MARKED


@pytest.mark.gc
def test_the_compiler_asks_for_memory_there_alone(toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "memory.go").write_bytes(MEMORY_GO.read_bytes())
    done = toolchain.compile(["memory.go"], ["-S", "-l"], tmp_path)
    assert done.status == 0
    assert {int(line) for line in _CALL.findall(done.output)} == MARKED


def test_what_takes_none_is_said_to_take_none() -> None:
    package = load([str(MEMORY_GO)], explain=True)[0]
    for allocation in package.allocations:
        if allocation.escapes:
            explanation = explain_allocation(package, allocation)
            said = f"{allocation.expression} {'escapes, but takes no memory' if allocation.constant else 'is on the heap'}: "
            assert explanation.sentence.startswith(said)
            assert (explanation.size == 0) == allocation.constant
