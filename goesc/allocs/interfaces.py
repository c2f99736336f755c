"""Conversions to interfaces: which value needs a box of its own, and who makes it.

    any(p), any(struct{}{}), any(b)      none: a pointer, nothing, a byte
    any("x"), any(T{1, 2}), any(T{})     none: read-only data, zeroes
    any(n)                               convT64, which makes none for a number below 256
    any(t)                               none if it stays on the stack, else convT or convTnoptr
    r.(io.Writer)                        typeAssert, which keeps what it finds

cmd/compile/internal/walk: convert.go:walkConvInterface, dataWord; order.go:addrTemp; switch.go:walkSwitchType;
ssagen/ssa.go:dottype1 (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code, Rule
from goesc.allocs.held import asserted, cases_of, has_methods
from goesc.allocs.literals import assigned
from goesc.allocs.model import When
from goesc.allocs.runtime import BY_ADDRESS, conversion_name
from goesc.allocs.shapes import is_any
from goesc.allocs.sizes import is_byte, is_static
from goesc.allocs.values import value_of
from goesc.ir.misc import is_addressable
from goesc.ir.nodes import (
    CompLitExpr,
    ConvExpr,
    DynamicTypeAssertExpr,
    Esc,
    Expr,
    InlinedCallExpr,
    NilExpr,
    Node,
    SwitchStmt,
    TypeAssertExpr,
    TypeSwitchGuard,
)
from goesc.ir.op import Op
from goesc.lower.kinds import has_shape
from goesc.source.positions import Pos
from goesc.types import layout
from goesc.types.model import Interface, Type
from goesc.types.named import under


def _convert(c: Code, n: ConvExpr) -> None:
    known, before = c.given.boxed, len(c.given.calls)
    _converted(c, n)
    if n.x.type is not None and has_shape(n.x.type):
        # The type is read from a dictionary, with a check of the index but where it is handed to the call, too.
        handed = n in known and len(c.given.calls) > before and c.given.calls[-1].runtime in BY_ADDRESS
        c.ends = c.ends or not handed


def _converted(c: Code, n: ConvExpr) -> None:
    t = n.x.type
    if t is None or isinstance(under(t), Interface):
        c.expr(n.x)
        c.ends = True
        of: Expr = n.x
        while isinstance(of, ConvExpr):
            of = of.x
        if has_methods(n.type) and not isinstance(value_of(c, of), NilExpr):  # of nil ones nobody asks
            asserts(c, n, n.pos, "assertE2I2" if n.type is not None and has_shape(n.type) else "typeAssert")
        return
    size = layout.size(t, c.given.sizes)
    if layout.is_direct_iface(t, c.given.sizes) or not size:
        if is_addressable(n.x):
            c.expr(n.x)
        else:  # a copy as well, though nobody needs its address (order.go: OCONVIFACE)
            rest, before = c.begin(), c.hoist()
            ends, c.ends = c.ends, False
            c.expr(n.x)
            c.waits = before
            c.end_block_if_due(ends)
            c.finish(rest)
        return
    name = conversion_name(t, c.given.program)
    if name in BY_ADDRESS:
        rest, before = c.begin(), c.hoist()
        ends, c.ends = c.ends, False
        if n.x.op in _PLAIN:
            c.write()  # the copy is zero before its parts are evaluated (complit.go:anylit)
        assigned(c, n.x, n.pos)
        c.waits = before
        c.end_block_if_due(ends)
        c.finish(rest)
        panics = False
    else:
        fails, c.fails = c.fails, False
        c.expr(n.x)
        panics = c.fails
        c.fails = panics or fails
    if panics or (size == 1 and is_byte(t)):
        return
    if (name in BY_ADDRESS or is_static(n.x)) and _is_read_only(c, n.x):
        return
    box(c, n, n.pos, t)


def box(c: Code, n: Node, at: Pos, t: Type) -> None:
    """The call that copies a value behind an interface, unless it has its place on the stack."""
    size = layout.size(t, c.given.sizes)
    c.given.boxed.add(n)
    if n.esc is Esc.NONE and size <= c.given.limits.boxed_on_stack:
        c.define(n)
        return
    name = conversion_name(t, c.given.program)
    c.call(n, at, name, When.ALWAYS if name in BY_ADDRESS else When.SOMETIMES, size)


def converts_to_box(c: Code, n: Node, at: Pos, t: Type | None) -> None:
    """A conversion that gc makes itself, of a value of type t that is in a variable."""
    if t is None or isinstance(under(t), Interface) or layout.is_direct_iface(t, c.given.sizes):
        return
    size = layout.size(t, c.given.sizes)
    if size and not (size == 1 and is_byte(t)):
        box(c, n, at, t)


def _is_read_only(c: Code, x: Expr) -> bool:
    """Whether static data hold the value."""
    if c.given.program.is_fips:
        return False
    if x.op is Op.OLITERAL or x.op is Op.ONIL:
        return True
    if not isinstance(x, InlinedCallExpr):  # a variable has taken its place
        x = c.static_value(x)
    return isinstance(x, CompLitExpr) and is_static(x)


_PLAIN = frozenset({Op.OSTRUCTLIT, Op.OARRAYLIT})


# --- Assertions ------------------------------------------------------------------------------------------


def asserts(c: Code, n: Node, at: Pos, name: str) -> None:
    """The call that finds how a type has the methods of an interface; typeAssert and interfaceSwitch keep it in a
    table of the place (runtime/iface.go)."""
    c.call(n, at, name, When.NEVER if name in _WITHOUT_TABLE else When.SOMETIMES)


_WITHOUT_TABLE = ("assertE2I", "assertE2I2")


def assertion(c: Code, n: TypeAssertExpr | DynamicTypeAssertExpr, at: Pos) -> None:
    """x.(T), whose operands have been visited."""
    if _is_copied(c, n):
        c.end_block()
    else:
        c.ends = True
    if n.op is Op.ODOTTYPE and asserted(c, n) is False:  # it panics
        c.fails = c.late = True
    elif has_methods(n.type):
        asserts(c, n, at, _ASSERTIONS[n.op])


def _is_copied(c: Code, n: TypeAssertExpr | DynamicTypeAssertExpr) -> bool:
    return n.op in _COPIED and n.type is not None and not layout.is_direct_iface(n.type, c.given.sizes)


_COPIED = (Op.ODOTTYPE, Op.ODOTTYPE2)  # in a statement before (order.go); what is one word stays
_ASSERTIONS = {
    Op.ODOTTYPE: "typeAssert",
    Op.ODOTTYPE2: "typeAssert",
    Op.ODYNAMICDOTTYPE: "assertE2I",
    Op.ODYNAMICDOTTYPE2: "assertE2I2",
}


def _assert(c: Code, n: TypeAssertExpr | DynamicTypeAssertExpr) -> None:
    rest = c.begin() if _is_copied(c, n) else None
    c.parts(n)
    assertion(c, n, n.pos)
    if rest is not None:
        c.finish(rest)


def type_switch(c: Code, n: SwitchStmt, guard: TypeSwitchGuard) -> tuple[list[bool], bool]:
    """A call finds out which of the interfaces it is, between cases whose type only the dictionary knows. Gives which
    clauses may be run, and whether it may be that no case matches."""
    cases = cases_of(c, n, guard.x)
    if cases.ask:
        _ask(c, n)
    return cases.run, cases.may_pass


def _ask(c: Code, n: SwitchStmt) -> None:
    asked = closed = False
    for clause in n.cases:
        for x in clause.list:
            if x.op is not Op.ODYNAMICTYPE:
                asked = asked or (has_methods(x.type) and not closed)
                closed = closed or is_any(x.type)
                continue
            if asked:
                asserts(c, n, n.pos, "interfaceSwitch")
            asked = closed = False
            if has_methods(x.type):
                asserts(c, n, clause.pos, "assertE2I2")
    if asked:
        asserts(c, n, n.pos, "interfaceSwitch")


EXPRS: dict[Op, Rule] = {
    Op.OCONVIFACE: _convert,
    **dict.fromkeys((Op.ODOTTYPE, Op.ODOTTYPE2, Op.ODYNAMICDOTTYPE, Op.ODYNAMICDOTTYPE2), _assert),
}
