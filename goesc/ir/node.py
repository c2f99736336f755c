"""What all IR nodes have (cmd/compile/internal/ir/mini.go, node.go, name.go, Go 1.27.3); the classes are in `nodes`."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Self

from goesc.ir.op import Op
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.types.model import Type

if TYPE_CHECKING:
    from goesc.ir.nodes import Stmt


class Esc(IntEnum):
    UNKNOWN = 0
    NONE = 1
    HEAP = 2
    NEVER = 3


class Class(IntEnum):
    """Storage classes of names (ir/name.go)."""

    NONE = 0
    EXTERN = 1  # PEXTERN: package variable
    AUTO = 2  # PAUTO: local
    AUTO_HEAP = 3
    PARAM = 4  # PPARAM, receivers included
    PARAM_OUT = 5  # PPARAMOUT: result
    TYPE_PARAM = 6
    FUNC = 7  # PFUNC


class Node:
    __slots__ = ("esc", "init", "op", "pos")

    def __init__(self, op: Op, pos: Pos, *, init: list[Stmt] | None = None) -> None:
        self.op = op
        self.pos = pos
        self.esc: Esc = Esc.UNKNOWN
        self.init = [] if init is None else init

    def children(self) -> list[Node]:
        """The nodes below this one, in gc's order, `init` first (node_gen.go:doChildren). The list is the caller's."""
        return []

    def like(self) -> Self:
        """A node of this class that holds what only this class has; `copies.copy_node` adds what all nodes have."""
        raise InternalError(f"no copy of {self.op.name}", self.pos)


class ExprNode(Node):
    """`type` is None for statements-like calls without results, types' own nodes hold the type they name."""

    __slots__ = ("bounded", "implicit", "non_nil", "transient", "type")

    def __init__(
        self, op: Op, pos: Pos, *, init: list[Stmt] | None = None, type: Type | None = None, implicit: bool = False
    ) -> None:
        self.op = op  # as in Node, without a call for each of the many
        self.pos = pos
        self.esc: Esc = Esc.UNKNOWN
        self.init = [] if init is None else init
        self.type = type
        self.implicit = implicit  # made by the compiler, not written
        self.transient = self.bounded = self.non_nil = False


class Slot:
    """What escape analysis keeps at a name while it runs, as far as the dump looks at it: escape.graph.Location."""

    __slots__ = ("loop_depth",)

    def __init__(self, loop_depth: int) -> None:
        self.loop_depth = loop_depth


def present(*nodes: Node | None) -> list[Node]:
    """Those that are there."""
    return [n for n in nodes if n is not None]
