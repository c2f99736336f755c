"""Statements (cmd/compile/internal/ir/stmt.go, Go 1.27.3).

for i < n { i++ }   ->   ForStmt(OFOR, cond=BinaryExpr(OLT, i, n), body=[AssignOpStmt(OASOP, i, OADD, 1)])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeAlias, final

from goesc.ir.names import Name
from goesc.ir.node import Node, present
from goesc.ir.op import Op
from goesc.source.positions import NO_POS, Pos

if TYPE_CHECKING:
    from goesc.ir.exprs import CallExpr
    from goesc.ir.nodes import Expr, Stmt
    from goesc.types.objects import Package

Stmts: TypeAlias = "list[Stmt]"  # for classes that have a field called `list`


@final
class Decl(Node):
    """ODCL: var x. `checked` if gc's type checker visits it, as it does those that it makes itself."""

    __slots__ = ("checked", "x")

    def __init__(self, op: Op, pos: Pos, x: Name, checked: bool = False) -> None:
        super().__init__(op, pos)
        self.x = x
        self.checked = checked

    def children(self) -> list[Node]:
        return [self.x]

    def like(self) -> Self:
        return Decl(self.op, self.pos, self.x, self.checked)


@final
class AssignStmt(Node):
    """OAS: x = y; y None sets x to zero."""

    __slots__ = ("def_", "x", "y")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, y: Expr | None, def_: bool = False, *, init: list[Stmt] | None = None
    ) -> None:
        super().__init__(op, pos, init=init)
        self.x = x
        self.y = y
        self.def_ = def_

    def children(self) -> list[Node]:
        if self.y is None:
            return [*self.init, self.x]
        return [*self.init, self.x, self.y] if self.init else [self.x, self.y]

    def like(self) -> Self:
        return AssignStmt(self.op, self.pos, self.x, self.y, self.def_)


@final
class AssignListStmt(Node):
    """OAS2, OAS2DOTTYPE, OAS2FUNC, OAS2MAPR, OAS2RECV, OSELRECV2."""

    __slots__ = ("def_", "lhs", "rhs")

    def __init__(self, op: Op, pos: Pos, lhs: list[Expr], rhs: list[Expr], def_: bool = False) -> None:
        super().__init__(op, pos)
        self.lhs = lhs
        self.rhs = rhs
        self.def_ = def_

    def children(self) -> list[Node]:
        return [*self.init, *self.lhs, *self.rhs]

    def like(self) -> Self:
        return AssignListStmt(self.op, self.pos, self.lhs, self.rhs, self.def_)


@final
class AssignOpStmt(Node):
    """OASOP: x op= y."""

    __slots__ = ("asop", "inc_dec", "x", "y")

    def __init__(self, op: Op, pos: Pos, x: Expr, asop: Op, y: Expr, inc_dec: bool = False) -> None:
        super().__init__(op, pos)
        self.x = x
        self.asop = asop
        self.y = y
        self.inc_dec = inc_dec

    def children(self) -> list[Node]:
        return [*self.init, self.x, self.y] if self.init else [self.x, self.y]

    def like(self) -> Self:
        return AssignOpStmt(self.op, self.pos, self.x, self.asop, self.y, self.inc_dec)


@final
class BlockStmt(Node):
    """OBLOCK. Not `checked` are those that passes after reading make: below b.Loop, and of an initialiser of which
    nothing is left."""

    __slots__ = ("checked", "list")

    def __init__(self, op: Op, pos: Pos, list: list[Stmt], checked: bool = True) -> None:
        super().__init__(op, pos)
        self.list = list
        self.checked = checked

    def children(self) -> list[Node]:
        return [*self.init, *self.list]

    def like(self) -> Self:
        return BlockStmt(self.op, self.pos, self.list, self.checked)


@final
class BranchStmt(Node):
    """OBREAK, OCONTINUE, OFALL, OGOTO."""

    __slots__ = ("label",)

    def __init__(self, op: Op, pos: Pos, label: str | None) -> None:
        super().__init__(op, pos)
        self.label = label

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        return BranchStmt(self.op, self.pos, self.label)


@final
class CaseClause(Node):
    """OCASE; an empty list is the default."""

    __slots__ = ("body", "list", "var")

    def __init__(self, op: Op, pos: Pos, list: list[Expr], body: Stmts) -> None:
        super().__init__(op, pos)
        self.list = list
        self.body = body
        self.var: Name | None = None

    def children(self) -> list[Node]:
        return [*self.init, *present(self.var), *self.list, *self.body]

    def like(self) -> Self:
        new = CaseClause(self.op, self.pos, self.list, self.body)
        new.var = self.var
        return new


@final
class CommClause(Node):
    """OCASE of a select; comm None is the default."""

    __slots__ = ("body", "comm")

    def __init__(self, op: Op, pos: Pos, comm: Stmt | None, body: list[Stmt]) -> None:
        super().__init__(op, pos)
        self.comm = comm
        self.body = body

    def children(self) -> list[Node]:
        return [*self.init, *present(self.comm), *self.body]

    def like(self) -> Self:
        return CommClause(self.op, self.pos, self.comm, self.body)


@final
class ForStmt(Node):
    """OFOR."""

    __slots__ = ("body", "cond", "distinct_vars", "label", "post")

    def __init__(
        self, op: Op, pos: Pos, cond: Expr | None, post: Stmt | None, body: list[Stmt], label: str | None = None,
        distinct_vars: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(op, pos)
        self.cond = cond
        self.post = post
        self.body = body
        self.label = label
        self.distinct_vars = distinct_vars

    def children(self) -> list[Node]:
        return [*self.init, *present(self.cond, self.post), *self.body]

    def like(self) -> Self:
        return ForStmt(self.op, self.pos, self.cond, self.post, self.body, self.label, self.distinct_vars)


@final
class GoDeferStmt(Node):
    """OGO, ODEFER."""

    __slots__ = ("call", "defer_at")

    def __init__(self, op: Op, pos: Pos, call: Expr) -> None:
        super().__init__(op, pos)
        self.call = call
        self.defer_at: Expr | None = None

    def children(self) -> list[Node]:
        return [*self.init, self.call, *present(self.defer_at)]

    def like(self) -> Self:
        new = GoDeferStmt(self.op, self.pos, self.call)
        new.defer_at = self.defer_at
        return new


@final
class IfStmt(Node):
    """OIF."""

    __slots__ = ("body", "cond", "else_")

    def __init__(self, op: Op, pos: Pos, cond: Expr, body: list[Stmt], else_: list[Stmt]) -> None:
        super().__init__(op, pos)
        self.cond = cond
        self.body = body
        self.else_ = else_

    def children(self) -> list[Node]:
        return [*self.init, self.cond, *self.body, *self.else_]

    def like(self) -> Self:
        return IfStmt(self.op, self.pos, self.cond, self.body, self.else_)


@final
class InlineMarkStmt(Node):
    """OINLMARK: where the body of an inlined call begins. Nothing but dumps and the lines of -m=3 show it."""

    __slots__ = ("index",)

    def __init__(self, op: Op, pos: Pos, index: int) -> None:
        super().__init__(op, pos)
        self.index = index  # of the call among those that the compilation inlines

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        return InlineMarkStmt(self.op, self.pos, self.index)


@final
class LabelStmt(Node):
    """OLABEL. Not `checked` is the one at the end of an inlined body."""

    __slots__ = ("checked", "label")

    def __init__(self, op: Op, pos: Pos, label: str, checked: bool = True) -> None:
        super().__init__(op, pos)
        self.label = label
        self.checked = checked

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        return LabelStmt(self.op, self.pos, self.label, self.checked)


@final
class RangeStmt(Node):
    """ORANGE."""

    __slots__ = ("body", "def_", "distinct_vars", "key", "key_converts", "label", "value", "value_converts", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, key: Expr | None, value: Expr | None, body: list[Stmt],
        label: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos)
        self.x = x
        self.key = key
        self.value = value
        self.body = body
        self.def_ = False
        self.label = label
        self.distinct_vars = False
        # Conversions of key and value to interface destinations, as RangeStmt.KeyTypeWord and ValueTypeWord record.
        self.key_converts = False
        self.value_converts = False

    def children(self) -> list[Node]:
        return [*self.init, self.x, *present(self.key, self.value), *self.body]

    def like(self) -> Self:
        new = RangeStmt(self.op, self.pos, self.x, self.key, self.value, self.body, self.label)
        new.def_ = self.def_
        new.distinct_vars = self.distinct_vars
        new.key_converts = self.key_converts
        new.value_converts = self.value_converts
        return new


@final
class ReturnStmt(Node):
    """ORETURN."""

    __slots__ = ("results",)

    def __init__(self, op: Op, pos: Pos, results: list[Expr]) -> None:
        super().__init__(op, pos)
        self.results = results

    def children(self) -> list[Node]:
        return [*self.init, *self.results]

    def like(self) -> Self:
        return ReturnStmt(self.op, self.pos, self.results)


@final
class SelectStmt(Node):
    """OSELECT."""

    __slots__ = ("cases", "label")

    def __init__(self, op: Op, pos: Pos, cases: list[CommClause], label: str | None = None) -> None:
        super().__init__(op, pos)
        self.cases = cases
        self.label = label

    def children(self) -> list[Node]:
        return [*self.init, *self.cases]

    def like(self) -> Self:
        return SelectStmt(self.op, self.pos, self.cases, self.label)


@final
class SendStmt(Node):
    """OSEND."""

    __slots__ = ("chan", "value")

    def __init__(self, op: Op, pos: Pos, chan: Expr, value: Expr) -> None:
        super().__init__(op, pos)
        self.chan = chan
        self.value = value

    def children(self) -> list[Node]:
        return [*self.init, self.chan, self.value]

    def like(self) -> Self:
        return SendStmt(self.op, self.pos, self.chan, self.value)


@final
class SwitchStmt(Node):
    """OSWITCH; tag is a TypeSwitchGuard for a type switch."""

    __slots__ = ("cases", "label", "tag")

    def __init__(self, op: Op, pos: Pos, tag: Expr | TypeSwitchGuard | None, cases: list[CaseClause]) -> None:
        super().__init__(op, pos)
        self.tag = tag
        self.cases = cases
        self.label: str | None = None

    def children(self) -> list[Node]:
        return [*self.init, *present(self.tag), *self.cases]

    def like(self) -> Self:
        new = SwitchStmt(self.op, self.pos, self.tag, self.cases)
        new.label = self.label
        return new


@final
class TypeSwitchGuard(Node):
    """OTYPESW: `tag := x.(type)`; tag is the name as written, or None, and belongs to the package of the source."""

    __slots__ = ("tag", "tag_pkg", "tag_pos", "x")

    def __init__(
        self, op: Op, pos: Pos, tag: str | None, x: Expr, tag_pos: Pos = NO_POS, tag_pkg: Package | None = None
    ) -> None:
        super().__init__(op, pos)
        self.tag = tag
        self.tag_pkg = tag_pkg
        self.x = x
        self.tag_pos = tag_pos

    def children(self) -> list[Node]:
        return [self.x]

    def like(self) -> Self:
        return TypeSwitchGuard(self.op, self.pos, self.tag, self.x, self.tag_pos, self.tag_pkg)


@final
class TailCallStmt(Node):
    """OTAILCALL, in method wrappers."""

    __slots__ = ("call",)

    def __init__(self, op: Op, pos: Pos, call: CallExpr) -> None:
        super().__init__(op, pos)
        self.call = call

    def children(self) -> list[Node]:
        return [*self.init, self.call]

    def like(self) -> Self:
        return TailCallStmt(self.op, self.pos, self.call)
