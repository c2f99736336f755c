"""Conditions that constants decide: what such a branch holds back is not in the code.

    debug := false; if debug {}      never        if p == nil, p set once to &T{}     never
    f(nil), f inlined: if g != nil   never

Branches on constants that are written are gone by now. What is left comes of variables whose value is known, parameters
of inlined calls above all: see values.py.
cmd/compile/internal/ssa: opt, prove, deadcode; walk/expr.go:shapeTypeAssertImpossible (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code
from goesc.allocs.flow import Extent, Known, Something
from goesc.allocs.values import is_integer, key_of, number, numbers_of, value_of
from goesc.escape.assigns import same_safe_expr
from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CallExpr,
    ConvExpr,
    Expr,
    LogicalExpr,
    Name,
    NilExpr,
    Node,
    TypeAssertExpr,
    TypeNode,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower.kinds import is_shape
from goesc.types.model import Interface, Kind, Pointer, Type
from goesc.types.named import under
from goesc.types.predicates import identical
from goesc.types.universe import TYP


def decided(c: Code, n: Expr) -> bool | None:
    """What a condition is, if it can only be that."""
    if isinstance(n, BinaryExpr):
        return _compared(c, n) if n.op in _COMPARISONS else None
    if isinstance(n, UnaryExpr):
        inner = decided(c, n.x) if n.op is Op.ONOT else None
        return None if inner is None else not inner
    if isinstance(n, LogicalExpr):
        return _both(c, n)
    if isinstance(n, CallExpr):
        return None
    value = value_of(c, n)
    return value.value if isinstance(value, BasicLit) and isinstance(value.value, bool) else None


_COMPARISONS = frozenset({Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE})


def same_constant(c: Code, x: Expr, y: Expr) -> bool | None:
    """Whether two operands are equal, if that is known."""
    a = value_of(c, x)
    b = value_of(c, y) if a is not None else None
    if a is not None and b is not None:
        return _same(a, b)
    value = number(c, y) if isinstance(y, (BasicLit, Name)) else None
    known = numbers_of(c, x) if value is not None else None
    if value is not None and known is not None:
        return None if known.may_be(value) else False
    return _same_number(c, x, y)


def _same(a: Known, b: Known) -> bool | None:
    if isinstance(a, BasicLit) and isinstance(b, BasicLit):
        return a.value == b.value if type(a.value) is type(b.value) else None
    if isinstance(a, NilExpr) and isinstance(b, NilExpr):
        return True
    if isinstance(a, NilExpr) or isinstance(b, NilExpr):
        other = b if isinstance(a, NilExpr) else a
        if isinstance(other, Extent):
            return True if other.of == 0 else False if other.least else None
        return False if isinstance(other, Something) else None
    return None


def _same_number(c: Code, x: Expr, y: Expr) -> bool | None:
    """int64(int(x)) == x, where both have all bits."""
    key = key_of(c, x) if isinstance(x, ConvExpr) and is_integer(x) else None
    return True if key is not None and key == key_of(c, y) else None


def _both(c: Code, n: LogicalExpr) -> bool | None:
    x = decided(c, n.x)
    short = n.op is Op.OOROR
    if x is short:
        return short
    y = decided(c, n.y)
    if x is None:
        return short if y is short else None
    return y


def _compared(c: Code, n: BinaryExpr) -> bool | None:
    if n.op is Op.OEQ or n.op is Op.ONE:
        same = same_constant(c, n.x, n.y)
        return None if same is None else same is (n.op is Op.OEQ)
    a = numbers_of(c, n.x)
    b = numbers_of(c, n.y) if a is not None else None
    if a is None or b is None:
        return None
    if n.op is Op.OGT or n.op is Op.OLE:  # a > b is b < a
        a, b = b, a
    below = n.op is Op.OLT or n.op is Op.OGT
    if a.high < b.low:
        return below
    return not below if a.low >= b.high else _length_above_capacity(n.x, n.op, n.y)


def _length_above_capacity(x: Expr, op: Op, y: Expr) -> bool | None:
    """len(s) > cap(s), of which gc knows that it never is (ssa/prove.go)."""
    if isinstance(x, UnaryExpr) and isinstance(y, UnaryExpr) and x.op is Op.OLEN and y.op is Op.OCAP:
        return {Op.OGT: False, Op.OLE: True}.get(op) if same_safe_expr(x.x, y.x) else None
    return None


# --- Shapes ----------------------------------------------------------------------------------------------


def shape_of(c: Code, n: Expr) -> Type | None:
    """The shape that an interface is known to hold (walk/expr.go:convIfaceShapeType)."""
    while isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
        n = n.x
    if isinstance(n, Name):
        if _shape_behind(_definition(n.canonical)) is None:
            return None
        n = c.static_value(n)
    return _shape_behind(n)


def _shape_behind(n: Expr | None) -> Type | None:
    if isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE and n.x.type is not None and is_shape(n.x.type):
        return n.x.type
    return None


def _definition(n: Name) -> Expr | None:
    defn: Node | None = n.defn
    if isinstance(defn, AssignStmt):
        return defn.y
    if isinstance(defn, AssignListStmt) and defn.op is Op.OAS2:
        return next((y for x, y in zip(defn.lhs, defn.rhs, strict=False) if x is n), None)
    return None


def may_be(shape: Type, case: Expr) -> bool:
    """Whether a value of a shape can have the type of a case (walk/expr.go:shapeTypeAssertImpossible)."""
    t = case.type
    if case.op is not Op.OTYPE or t is None or isinstance(under(t), Interface):
        return True
    u, v = under(shape), under(t)
    return identical(u, v) or (isinstance(v, Pointer) and isinstance(u, Pointer) and u.base is TYP[Kind.UINT8])


def never_holds(c: Code, n: Expr) -> bool:
    """Whether it is an assertion to a type that the value cannot have."""
    if not isinstance(n, TypeAssertExpr) or n.type is None:
        return False
    shape = shape_of(c, n.x)
    return shape is not None and not may_be(shape, TypeNode(Op.OTYPE, n.pos, type=n.type))
