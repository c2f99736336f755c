"""Assignments to local variables that nobody reads.

    x := f; ...          (x never used otherwise)    ->    _ = 0
    fn := func() {...}   likewise: the literal is gone, with every line about it

Only right sides without effects are dropped: names, constants, nil, function literals. An `_ = x` counts as a use of x.
cmd/compile/internal/deadlocals/deadlocals.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias, final

from goesc.ir.misc import is_blank
from goesc.ir.nodes import BasicLit, Class, Func, Name, Node
from goesc.ir.op import Op
from goesc.ir.visit import children
from goesc.types.model import Kind
from goesc.types.universe import TYP

# A place of a statement: (statement, index), the index None for an AssignStmt's x and y.
_Place: TypeAlias = "tuple[Any, int | None]"


def run(funcs: Iterable[Func]) -> None:
    for fn in funcs:
        if fn.is_closure:
            continue  # visited with the function that holds it
        visitor = _Visitor()
        visitor.nodes(fn.body)
        for name, places in visitor.defs.items():
            for stmt, i in places or ():
                _discard(stmt, i)
            if places:
                name.defn = None  # it may have been one of these assignments


def _discard(stmt: Any, i: int | None) -> None:
    blank = Name(Op.ONAME, 0, "_", None)
    zero = BasicLit(Op.OLITERAL, 0, 0, type=TYP[Kind.INT])
    if i is None:
        stmt.x, stmt.y = blank, zero
    else:
        stmt.lhs[i], stmt.rhs[i] = blank, zero


_NO_EFFECTS = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL, Op.OCLOSURE})


def _has_effects(n: Node | None) -> bool:
    return n is not None and (bool(n.init) or n.op not in _NO_EFFECTS)


def _is_local(n: Name, blank_is_not_use: bool) -> bool:
    if n.sym == "_":
        return blank_is_not_use
    return n.class_ is Class.AUTO or n.class_ is Class.PARAM


@final
class _Visitor:
    """`defs[name]` lists the assignments to drop if name stays unread; None once it is read."""

    __slots__ = ("defs",)

    def __init__(self) -> None:
        self.defs: dict[Name, list[_Place] | None] = {}

    def nodes(self, nodes: Iterable[Any]) -> None:
        for n in nodes:
            self.node(n)

    def node(self, n: Any) -> None:
        if n is None:
            return
        op = n.op
        if op is Op.ONAME:
            self._use(n.canonical)
        elif op is Op.OCLOSURE:
            self.nodes(n.init)
            self.nodes(n.func.closure_vars)
            self.nodes(n.func.body)
        elif op is Op.ODCL:
            return
        elif op is Op.OAS:
            self.nodes(n.init)
            self._assign(n, None, n.x, n.y, False)
        elif op is Op.OAS2:
            self.nodes(n.init)
            some_named = not all(is_blank(x) for x in n.lhs)
            for i, x in enumerate(n.lhs):
                self._assign(n, i, x, n.rhs[i], some_named)
        else:
            self.nodes(children(n))

    def _use(self, name: Name) -> None:
        if not _is_local(name, False):
            return
        pending = self.defs.get(name)
        self.defs[name] = None
        for stmt, i in pending or ():
            self.node(stmt.y if i is None else stmt.rhs[i])  # its right side is needed after all

    def _assign(self, stmt: Any, i: int | None, x: Any, y: Any, blank_is_not_use: bool) -> None:
        if type(x) is not Name:
            self.node(x)
            self.node(y)
            return
        name = x.canonical
        if _is_local(name, blank_is_not_use) and not _has_effects(y):
            pending = self.defs.get(name, [])
            if pending is not None:
                pending.append((stmt, i))
                self.defs[name] = pending
                return
        self.node(y)
