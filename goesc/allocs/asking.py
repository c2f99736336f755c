"""How much of a function has to be visited: up to the last statement of its body that may ask the run time for memory.

    func f(p *T) int {                  visited up to here: 2
        if p == nil { return 0 }
        s := make([]int, p.n)
        g(s)
        return len(s)
    }

Most functions ask for nothing. To look for operations that may costs a fraction of the visit, which has to follow
values and branches; it may find more than the visit, never less.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.allocs.held import has_methods
from goesc.allocs.spared import makes_unique_text
from goesc.ir.misc import underlying
from goesc.ir.nodes import (
    AssignOpStmt,
    BranchStmt,
    CallExpr,
    ClosureExpr,
    ConvExpr,
    Decl,
    DynamicTypeAssertExpr,
    Esc,
    Expr,
    Func,
    IndexExpr,
    Node,
    RangeStmt,
    SwitchStmt,
    TypeAssertExpr,
    TypeSwitchGuard,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.types import layout
from goesc.types.model import IS_STRING, Basic, Chan, Interface, Map
from goesc.types.named import under


def to_visit(fn: Func, program: Program) -> int:
    """How many statements of the body are to be visited."""
    body = fn.body
    for i in range(len(body), 0, -1):
        if _asks(body[i - 1], program):
            return i
    return 0


def _asks(n: Node, program: Program) -> bool:
    # Hot: every node behind the last operation that asks for something.
    stack = [n]
    while stack:
        n = stack.pop()
        op = n.op
        if op in _BARE:
            continue
        rule = _RULES.get(op)
        if rule is not None and rule(n, program):
            return True
        stack += n.children()
    return False


def _always(_n: Node, _program: Program) -> bool:
    return True


def _unless_it_stays(n: Node, _program: Program) -> bool:
    return n.esc is not Esc.NONE


def _declaration(n: Decl, _program: Program) -> bool:
    return n.x.esc is Esc.HEAP


def _literal(n: ClosureExpr, _program: Program) -> bool:
    return n.func.captures


def _conversion(n: ConvExpr, program: Program) -> bool:
    t = n.x.type
    if t is None or isinstance(under(t), Interface):
        return has_methods(n.type)
    return not layout.is_direct_iface(t, program.sizes) and (n.x.op is not Op.OLITERAL or program.is_fips)


def _assertion(n: TypeAssertExpr | DynamicTypeAssertExpr, _program: Program) -> bool:
    return has_methods(n.type)


def _index(n: IndexExpr, _program: Program) -> bool:
    return n.assigned or _of_strings(n.x)


def _delete(n: CallExpr, _program: Program) -> bool:
    return _of_strings(n.args[0])


def _of_strings(n: Expr) -> bool:
    """Whether it is a map in which a key is looked up that may then need no conversion."""
    t = underlying(n)
    key = under(t.key) if isinstance(t, Map) else None
    return isinstance(key, Basic) and bool(key.info & IS_STRING)


def _adds_to_string(n: AssignOpStmt, _program: Program) -> bool:
    t = underlying(n.x)
    return n.asop is Op.OADD and isinstance(t, Basic) and bool(t.info & IS_STRING)


def _range(n: RangeStmt, _program: Program) -> bool:
    return n.key_converts or n.value_converts or isinstance(underlying(n.x), Chan)


def _switch(n: SwitchStmt, _program: Program) -> bool:
    return isinstance(n.tag, TypeSwitchGuard)


def _looks_up(n: CallExpr, _program: Program) -> bool:
    return makes_unique_text(n)


def _leads_back(n: BranchStmt, _program: Program) -> bool:
    """Whether what a goto leads to may be reached by it alone: it is none that leaves an inlined body."""
    assert n.label is not None
    return not n.label.startswith(".")


_BARE = frozenset({Op.ONAME, Op.OMETHEXPR, Op.OTYPE, Op.OINLMARK})  # nothing of interest is below these

# A rule takes the class that has its operation.
_RULES: dict[Op, Callable[[Any, Program], bool]] = {
    **dict.fromkeys(
        (
            Op.OADDSTR, Op.OAPPEND, Op.OBYTES2STR, Op.OCOPY, Op.ODEFER, Op.OGO, Op.OMAKECHAN, Op.OMAKEMAP,
            Op.OMAKESLICE, Op.OMAPLIT, Op.ORECV, Op.ORUNES2STR, Op.ORUNESTR, Op.OSELECT, Op.OSEND, Op.OSTR2BYTES,
            Op.OSTR2RUNES,
        ),
        _always,
    ),
    **dict.fromkeys((Op.OMETHVALUE, Op.ONEW, Op.OPTRLIT, Op.OSLICELIT), _unless_it_stays),
    **dict.fromkeys((Op.ODOTTYPE, Op.ODOTTYPE2, Op.ODYNAMICDOTTYPE, Op.ODYNAMICDOTTYPE2), _assertion),
    Op.OASOP: _adds_to_string,
    Op.OCALLFUNC: _looks_up,
    Op.OCLOSURE: _literal,
    Op.OCONVIFACE: _conversion,
    Op.ODCL: _declaration,
    Op.ODELETE: _delete,
    Op.OGOTO: _leads_back,
    Op.OINDEXMAP: _index,
    Op.ORANGE: _range,
    Op.OSWITCH: _switch,
}  # fmt: skip
