"""Conditions that constants decide: what such a branch holds back is not in the code.

    debug := false; if debug {}      never        if p == nil, p set once to &T{}     never
    f(nil), f inlined: if g != nil   never

Branches on constants that are written are gone by now. What is left comes of variables that are set once, parameters of
inlined calls above all; the rewrite rules of gc's back end see through them.
cmd/compile/internal/ssa: opt, deadcode (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code
from goesc.escape.assigns import same_safe_expr
from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    Class,
    ClosureExpr,
    ConvExpr,
    Expr,
    InlinedCallExpr,
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


def decided(c: Code, n: Expr | None) -> bool | None:
    """What a condition is, if it can only be that."""
    if n is None:
        return True
    if isinstance(n, BasicLit):
        return n.value if isinstance(n.value, bool) else None
    if isinstance(n, UnaryExpr) and n.op is Op.ONOT:
        inner = decided(c, n.x)
        return None if inner is None else not inner
    if isinstance(n, LogicalExpr):
        return _both(c, n)
    if isinstance(n, BinaryExpr) and n.op in _COMPARISONS:
        return _compared(c, n)
    if isinstance(n, Name) and _never_asserted(c, n):
        return False
    if isinstance(n, (Name, InlinedCallExpr)):
        value = _constant(c, n)
        return value.value if isinstance(value, BasicLit) and isinstance(value.value, bool) else None
    return None


def same_constant(c: Code, x: Expr, y: Expr) -> bool | None:
    """Whether two operands are equal, if constants say so."""
    a, b = _constant(c, x), _constant(c, y)
    return _same(a, b) if a is not None and b is not None else None


def _both(c: Code, n: LogicalExpr) -> bool | None:
    x = decided(c, n.x)
    short = n.op is Op.OOROR
    if x is short:
        return short
    y = decided(c, n.y)
    if x is None:
        return short if y is short else None
    return y


_COMPARISONS = frozenset({Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE})


def _compared(c: Code, n: BinaryExpr) -> bool | None:
    if isinstance(n.x, UnaryExpr) and n.x.op is Op.OLEN:
        return _length_above_capacity(n.x, n.op, n.y)
    x, y = _constant(c, n.x), _constant(c, n.y)
    if x is None or y is None:
        return None
    if n.op is Op.OEQ or n.op is Op.ONE:
        same = _same(x, y)
        return None if same is None else same is (n.op is Op.OEQ)
    if not isinstance(x, BasicLit) or not isinstance(y, BasicLit):
        return None
    a, b = x.value, y.value
    if type(a) is not int or type(b) is not int:
        return None
    return {Op.OLT: a < b, Op.OLE: a <= b, Op.OGT: a > b, Op.OGE: a >= b}[n.op]


def _length_above_capacity(x: UnaryExpr, op: Op, y: Expr) -> bool | None:
    """len(s) > cap(s), of which gc knows that it never is (ssa/prove.go)."""
    if isinstance(y, UnaryExpr) and y.op is Op.OCAP and same_safe_expr(x.x, y.x):
        return {Op.OGT: False, Op.OLE: True}.get(op)
    return None


def _same(x: Expr, y: Expr) -> bool | None:
    if isinstance(x, BasicLit) and isinstance(y, BasicLit):
        return x.value == y.value if type(x.value) is type(y.value) else None
    if isinstance(x, NilExpr) and isinstance(y, NilExpr):
        return True
    if isinstance(x, NilExpr) or isinstance(y, NilExpr):
        other = y if isinstance(x, NilExpr) else x
        return False if _is_something(other) else None
    return None


def _is_something(n: Expr) -> bool:
    """Whether it is known not to be nil."""
    if isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE:
        return n.x.type is not None and not isinstance(under(n.x.type), Interface)
    return n.op in _NOT_NIL or isinstance(n, ClosureExpr) or (isinstance(n, Name) and n.class_ is Class.FUNC)


_NOT_NIL = frozenset({Op.OPTRLIT, Op.OADDR, Op.ONEW, Op.OCLOSURE, Op.OMETHVALUE, Op.OMETHEXPR})


def _constant(c: Code, n: Expr) -> Expr | None:
    """A value that takes part in a decision: a constant, nil, or what is known not to be nil."""
    if isinstance(n, BasicLit) or n.op is Op.ONIL or _is_something(n):
        return n
    if not isinstance(n, (Name, ConvExpr, InlinedCallExpr)) or not _is_promising(n):
        return None
    value = c.static_value(n)
    if isinstance(value, BasicLit) or value.op is Op.ONIL or _is_something(value):
        return value
    return None


def _is_promising(n: Expr) -> bool:
    """Whether the definition of a variable may decide something: to make sure that it is the only one is dear."""
    for _ in range(8):  # of variables that stand for one another
        if isinstance(n, ConvExpr):
            if n.op is not Op.OCONVNOP:
                return _is_something(n)
            n = n.x
        elif isinstance(n, InlinedCallExpr):
            if len(n.return_vars) != 1:
                return False
            n = n.return_vars[0]
        elif isinstance(n, Name):
            if n.class_ is not Class.AUTO or n.is_closure_var or n.addrtaken:
                return n.class_ is Class.FUNC
            value = _definition(n)
            if value is None:
                return False
            n = value
        else:
            return isinstance(n, BasicLit) or n.op is Op.ONIL or _is_something(n)
    return False


def _definition(n: Name) -> Expr | None:
    defn: Node | None = n.defn
    if isinstance(defn, AssignStmt):
        return defn.y
    if isinstance(defn, AssignListStmt) and defn.op is Op.OAS2:
        return next((y for x, y in zip(defn.lhs, defn.rhs, strict=False) if x is n), None)
    return None


# --- Shapes ----------------------------------------------------------------------------------------------


def shape_of(c: Code, n: Expr) -> Type | None:
    """The shape that an interface is known to hold (walk/expr.go:convIfaceShapeType)."""
    while isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
        n = n.x
    if isinstance(n, Name):
        defn = n.canonical.defn
        if not isinstance(defn, (AssignStmt, AssignListStmt)) or _shape_behind(_definition(n.canonical)) is None:
            return None
        n = c.static_value(n)
    return _shape_behind(n)


def _shape_behind(n: Expr | None) -> Type | None:
    if isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE and n.x.type is not None and is_shape(n.x.type):
        return n.x.type
    return None


def may_be(shape: Type, case: Expr) -> bool:
    """Whether a value of a shape can have the type of a case (walk/expr.go:shapeTypeAssertImpossible)."""
    t = case.type
    if case.op is not Op.OTYPE or t is None or isinstance(under(t), Interface):
        return True
    u, v = under(shape), under(t)
    return identical(u, v) or (isinstance(v, Pointer) and isinstance(u, Pointer) and u.base is TYP[Kind.UINT8])


def _never_asserted(c: Code, n: Name) -> bool:
    """Whether n is the second result of an assertion that cannot hold."""
    defn = n.defn
    if not isinstance(defn, AssignListStmt) or defn.op is not Op.OAS2DOTTYPE or defn.lhs[1] is not n:
        return False
    asserted = defn.rhs[0]
    if not isinstance(asserted, TypeAssertExpr) or asserted.type is None:
        return False
    shape = shape_of(c, asserted.x)
    return shape is not None and not may_be(shape, TypeNode(Op.OTYPE, n.pos, type=asserted.type)) and c.is_set_once(n)
