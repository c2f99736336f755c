"""Does it take memory of the heap, how much, and when: the answer on one allocation of escape analysis.

    &T{...}, escapes                      Memory(ALWAYS, 24)
    any(1), escapes                       Memory(NEVER, 0)          it is laid in read-only data
    make([]int, 4), stays                 Memory(NEVER, 32)
    make([]int, n), stays                 Memory(OUTGROWN, -1, Room(32, "bytes"))
    string(b) == s, stays                 Memory(NEVER, 0)          nothing is copied
    any(v), stays, v of 2,000 bytes       Memory(ALWAYS, 2000)      too large for a box on the stack

What stays on the stack has some room there; what the room cannot hold is taken from the heap.
cmd/compile/internal/walk: builtin.go:walkMakeSlice, walkMakeMap; expr.go:walkAddString; convert.go:walkBytesToString,
walkStringToBytes, dataWord; ssagen/ssa.go:append (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, final

from goesc.allocs.model import Room, When
from goesc.allocs.sizes import UNKNOWN, boxed, size_of, small_int
from goesc.allocs.spared import adds_nothing, spared_in
from goesc.escape.model import Allocation, Analysis, Snapshot
from goesc.ir.nodes import BasicLit, CompLitExpr, ConvExpr, Func, MakeExpr, Name, Node
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.reassign import ReassignOracle


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

    __slots__ = ("_oracles", "_program", "_spared")

    def __init__(self, program: Program) -> None:
        self._program = program
        self._oracles: dict[Func, ReassignOracle] = {}
        self._spared: dict[Func, set[Node]] = {}

    def told(self, analysis: Analysis) -> Iterator[tuple[Allocation, Memory]]:
        """What gc tells of, and what takes memory though it does not: closures of go and defer statements."""
        for found in analysis.allocations:
            memory = self.memory(found)
            if not found.silent or (found.escapes and memory.size):
                yield found, memory

    def measure(self, graph: Snapshot) -> None:
        """Enter the sizes into a graph; its nodes are not needed from then on, nor there when it is asked again."""
        for vertex, (n, fn) in zip(graph.vertices, graph.nodes, strict=False):
            vertex.size = self.size(n, fn)
        graph.nodes = []

    def size(self, n: Node | None, fn: Func | None) -> int:
        """Bytes that a node of the function asks for."""
        size = size_of(n, self._program)
        if size > 0 and fn is not None and isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE and isinstance(n.x, Name):
            value = self._static_value(n.x, fn)  # walk looks through variables that are set once
            if isinstance(value, CompLitExpr) and value.op in (Op.OSTRUCTLIT, Op.OARRAYLIT):
                return boxed(value, self._program)
        return size

    def memory(self, found: Allocation) -> Memory:
        n = found.node
        spared = adds_nothing(n) or self._is_spared(n, found.function)
        size = 0 if spared else self.size(n, found.function)
        if not size:
            return Memory(When.NEVER, size)
        if found.escapes:
            return Memory(When.OUTGROWN if n.op is Op.OAPPEND else When.ALWAYS, size)
        if n.op is Op.OSTR2BYTES and not found.mutates:
            return Memory(When.NEVER, size)  # the bytes of the string themselves
        return self._on_stack(n, size)

    def _on_stack(self, n: Node, size: int) -> Memory:
        """What does not escape."""
        limits = self._program.release.back_end
        if isinstance(n, MakeExpr) and n.op is Op.OMAKESLICE and size < 0:
            return Memory(When.OUTGROWN, size, Room(limits.make_on_stack, "bytes"))
        if n.op is Op.OCONVIFACE and size > limits.boxed_on_stack:
            return Memory(When.ALWAYS, size, Room(limits.boxed_on_stack, "bytes"))
        if n.op in _BUFFERED and not (isinstance(n, ConvExpr) and isinstance(n.x, BasicLit)):
            return Memory(
                When.OUTGROWN, size, Room(limits.string_buffer, "runes" if n.op is Op.OSTR2RUNES else "bytes")
            )
        if n.op is Op.OAPPEND:
            return Memory(When.OUTGROWN, size, Room(limits.make_on_stack, "bytes"))
        if n.op is Op.OMAKEMAP or n.op is Op.OMAPLIT:
            return Memory(_map_takes(n, limits.map_group), size, Room(limits.map_group, "elements"))
        return Memory(When.NEVER, size)

    def _is_spared(self, n: Node, fn: Func | None) -> bool:
        if fn is None or n.op not in _SPARED:
            return False
        known = self._spared.get(fn)
        if known is None:
            known = self._spared[fn] = spared_in(fn)
        return n in known

    def _static_value(self, n: Name, fn: Func) -> Node:
        while fn.oclosure is not None and fn.closure_parent is not None:
            fn = fn.closure_parent
        oracle = self._oracles.get(fn)
        if oracle is None:
            oracle = self._oracles[fn] = ReassignOracle(fn)
        value: Node = oracle.static_value(n)
        return value


_SPARED = frozenset({Op.OMAKESLICE, Op.OBYTES2STR, Op.OSTR2BYTES, Op.OSTR2RUNES})
_BUFFERED = frozenset({Op.OADDSTR, Op.OBYTES2STR, Op.ORUNES2STR, Op.OSTR2BYTES, Op.OSTR2RUNES})


def _map_takes(n: Node, group: int) -> When:
    """A map is made with room for a group; for more it asks at once."""
    if isinstance(n, CompLitExpr):
        return When.LATER if len(n.list) <= group else When.ALWAYS
    if not isinstance(n, MakeExpr) or n.len is None:
        return When.LATER
    hint = small_int(n.len)
    return When.OUTGROWN if hint is None else When.LATER if hint <= group else When.ALWAYS
