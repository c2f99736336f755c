"""Does it take memory of the heap, how much, and when: the answer on one allocation of escape analysis.

    &T{...}, escapes                      Memory(ALWAYS, 24)
    any(1), escapes                       Memory(NEVER, 0)          it is laid in read-only data
    make([]int, 4), stays                 Memory(NEVER, 32)
    make([]int, n), stays                 Memory(OUTGROWN, -1, Room(32, "bytes"))
    string(b) == s, stays                 Memory(NEVER, 0)          nothing is copied
    any(v), stays, v of 2,000 bytes       Memory(ALWAYS, 2000)      too large for a box on the stack

It is read off the calls of the run time that the compiled code has (calls.py): what asks for none takes none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, final

from goesc.allocs.calls import predict
from goesc.allocs.model import Room, RuntimeCall, When
from goesc.allocs.sizes import UNKNOWN, boxed, size_of
from goesc.allocs.spared import adds_nothing
from goesc.escape.model import Allocation, Analysis, Snapshot
from goesc.ir.nodes import BasicLit, ConvExpr, Name, Node
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.release.runtime import ASIDE, group_of


@final
class Memory(NamedTuple):
    when: When
    size: int = UNKNOWN  # bytes that it asks for; UNKNOWN if only the run tells
    room: Room | None = None


NOTHING = Memory(When.NEVER)

__all__ = ["NOTHING", "Accounts", "Memory", "Room", "When"]


@final
class Accounts:
    """The answers for a program that has passed escape analysis."""

    __slots__ = ("_analysis", "_boxed", "_by_node", "_joined", "_program", "_shared", "calls")

    def __init__(self, program: Program, analysis: Analysis) -> None:
        self._program = program
        self._analysis = analysis
        found = predict(program, analysis)
        self.calls = found.calls
        self._joined, self._boxed = found.joined, found.boxed
        self._shared = set(found.joined.values())  # variables in whose objects others lie
        self._by_node: dict[Node, list[RuntimeCall]] = {}
        for call in found.calls:
            if call.node is not None and group_of(call.runtime) not in ASIDE:
                self._by_node.setdefault(call.node, []).append(call)

    def told(self) -> Iterator[tuple[Allocation, Memory]]:
        """What gc tells of, and what takes memory though it does not: closures of go and defer statements."""
        for found in self._analysis.allocations:
            memory = self.memory(found)
            if not found.silent or (found.escapes and memory.size):
                yield found, memory

    def measure(self, graph: Snapshot) -> None:
        """Enter the sizes into a graph; its nodes are not needed from then on, nor there when it is asked again."""
        for vertex, (n, _) in zip(graph.vertices, graph.nodes, strict=False):
            vertex.size = self.size(n)
        graph.nodes = []

    def size(self, n: Node | None) -> int:
        """Bytes that a node asks for, of the heap or the stack."""
        if isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE:
            return boxed(n.x, self._program) if n in self._boxed else 0
        return size_of(n, self._program)

    def memory(self, found: Allocation) -> Memory:
        n = found.node
        calls = self._by_node.get(n, ())
        if n.op in _MAPS:
            calls = [call for call in calls if call.runtime.startswith("makemap")]  # the others store into it
        if calls:
            call = max(calls, key=_when)
            size = call.size if n not in self._shared else self.size(n)
            return Memory(call.when, size, call.room or (None if found.escapes else self._exceeded(n)))
        if isinstance(n, Name) and n in self._joined:
            return Memory(When.ALWAYS, self.size(n))
        if found.escapes or adds_nothing(n) or (n.op in _COPIES and not _is_constant(n) and found.mutates):
            return Memory(When.NEVER, 0)
        if n.op in _MAPS:
            group = self._program.release.back_end.map_group
            return Memory(When.LATER, UNKNOWN, Room(group, "elements"))
        return Memory(When.NEVER, self.size(n))

    def _exceeded(self, n: Node) -> Room | None:
        """The room of what stays, for what is sure not to have it there."""
        limits = self._program.release.back_end
        if n.op in _MAPS:
            return Room(limits.map_group, "elements")
        size = {Op.OCONVIFACE: limits.boxed_on_stack, Op.OMAKESLICE: limits.make_on_stack}.get(n.op)
        return Room(size or limits.string_buffer, "bytes")


def _when(call: RuntimeCall) -> When:
    return call.when


def _is_constant(n: Node) -> bool:
    return isinstance(n, ConvExpr) and isinstance(n.x, BasicLit)


_MAPS = frozenset({Op.OMAKEMAP, Op.OMAPLIT})
_COPIES = frozenset({Op.OADDSTR, Op.OBYTES2STR, Op.ORUNES2STR, Op.OSTR2BYTES, Op.OSTR2RUNES, Op.OMAKESLICE})
