"""Flow rules of expressions that neither call nor assign: one function an operation.

    &x      x flows with one dereference less         x.f, x[i] of an array    x flows as a whole
    *p      p flows with one more                     s[i], p.f                one more

Every rule has the shape `rule(e, k, n)`: flow the value of n into hole k. The table is in rules.py.
cmd/compile/internal/escape/expr.go:exprSkipInit (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.calls import tag_hole
from goesc.escape.graph import Hole
from goesc.escape.unsafe import unsafe_value
from goesc.escape.walk import Escape, discard, discards, expr, spill, tee_hole
from goesc.ir.events import Reason
from goesc.ir.nodes import (
    AddrExpr,
    AddStringExpr,
    BinaryExpr,
    Class,
    CompLitExpr,
    ConvExpr,
    DynamicTypeAssertExpr,
    Expr,
    IndexExpr,
    KeyExpr,
    LogicalExpr,
    MakeExpr,
    Name,
    Node,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    StructKeyExpr,
    TypeAssertExpr,
    UnaryExpr,
)
from goesc.source.errors import InternalError
from goesc.types import layout
from goesc.types.model import Array, Interface, Kind, Type
from goesc.types.named import under, underlying
from goesc.types.predicates import is_kind


def nothing(e: Escape, k: Hole, n: Expr) -> None:
    """Constants, nil, types, method expressions, static data: nothing flows."""


def name(e: Escape, k: Hole, n: Name) -> None:
    if n.class_ is not Class.FUNC and n.class_ is not Class.EXTERN:
        e.batch.flow(k, e.batch.old_loc(n))


def unary(e: Escape, _k: Hole, n: UnaryExpr) -> None:
    discard(e, n.x)


def binary(e: Escape, _k: Hole, n: BinaryExpr | LogicalExpr) -> None:
    discard(e, n.x)
    discard(e, n.y)


def address(e: Escape, k: Hole, n: AddrExpr) -> None:
    expr(e, k.addr(n, "address-of"), n.x)


def star(e: Escape, k: Hole, n: StarExpr) -> None:
    expr(e, k.deref(n, "indirection"), n.x)


def dot(e: Escape, k: Hole, n: SelectorExpr) -> None:
    expr(e, k.note(n, "dot"), n.x)


def dot_pointer(e: Escape, k: Hole, n: SelectorExpr) -> None:
    expr(e, k.deref(n, "dot of pointer"), n.x)


def type_assertion(e: Escape, k: Hole, n: TypeAssertExpr | DynamicTypeAssertExpr) -> None:
    expr(e, dot_type(e, k, n.type, n, "dot"), n.x)


def dot_type(e: Escape, k: Hole, t: Type | None, where: Node, why: Reason) -> Hole:
    """The hole for what comes out of an interface as a t: one dereference, unless the interface holds t itself."""
    return k.deref(where, why) if _is_held_apart(e, t) else k.note(where, why)


def _is_held_apart(e: Escape, t: Type | None) -> bool:
    """Whether an interface that is made of a t holds the address of a copy."""
    assert t is not None
    return type(under(t)) is not Interface and not layout.is_direct_iface(t, e.batch.sizes)


def index(e: Escape, k: Hole, n: IndexExpr) -> None:
    if is_array(n.x.type):
        expr(e, k.note(n, "fixed-array-index-of"), n.x)
    else:
        expr(e, k.deref(n, "dot of pointer"), n.x)
    discard(e, n.index)


def is_array(t: Type | None) -> bool:
    return type(underlying(t)) is Array


def index_map(e: Escape, _k: Hole, n: IndexExpr) -> None:
    discard(e, n.x)
    discard(e, n.index)  # keys that are only looked up do not escape


def slice_(e: Escape, k: Hole, n: SliceExpr) -> None:
    expr(e, k.note(n, "slice"), n.x)
    discard(e, n.low)
    discard(e, n.high)
    discard(e, n.max)


def conversion(e: Escape, k: Hole, n: ConvExpr) -> None:
    if is_kind(n.type, Kind.UNSAFE_POINTER) and is_kind(n.x.type, Kind.UINTPTR):
        unsafe_value(e, k, n.x)
    else:
        expr(e, k, n.x)


def to_interface(e: Escape, k: Hole, n: ConvExpr) -> None:
    if _is_held_apart(e, n.x.type):
        k = spill(e, k, n)
    expr(e, k.note(n, "interface-converted"), n.x)


def slice_to_array(e: Escape, k: Hole, n: ConvExpr) -> None:
    expr(e, k.deref(n, "slice-to-array"), n.x)


def through(e: Escape, k: Hole, n: ConvExpr) -> None:
    """A slice converted to an array pointer: the pointer is the result."""
    expr(e, k, n.x)


def new(e: Escape, k: Hole, n: UnaryExpr) -> None:
    spill(e, k, n)


def make(e: Escape, k: Hole, n: MakeExpr) -> None:
    spill(e, k, n)
    discard(e, n.len)
    discard(e, n.cap)


def make_chan(e: Escape, _k: Hole, n: MakeExpr) -> None:
    discard(e, n.len)


def method_value(e: Escape, k: Hole, n: SelectorExpr) -> None:
    """x.m without a call: x flows into the closure, and into the method's receiver whenever it is called."""
    closure_k = spill(e, k, n)
    # Nobody sees what the later call does with the results.
    ks = [e.batch.heap_hole] * e.batch.release.results_with_tags
    param_k = tag_hole(e, ks, n.func_name, 0)
    expr(e, tee_hole(e, [param_k, closure_k]), n.x)


def pointer_literal(e: Escape, k: Hole, n: AddrExpr) -> None:
    expr(e, spill(e, k, n), n.x)


def elements(n: CompLitExpr) -> list[Expr]:
    return [elt.value if type(elt) is KeyExpr else elt for elt in n.list]


def array_literal(e: Escape, k: Hole, n: CompLitExpr) -> None:
    for elt in elements(n):
        expr(e, k.note(n, "array literal element"), elt)


def slice_literal(e: Escape, k: Hole, n: CompLitExpr) -> None:
    k = spill(e, k, n)
    for elt in elements(n):
        expr(e, k.note(n, "slice-literal-element"), elt)


def struct_literal(e: Escape, k: Hole, n: CompLitExpr) -> None:
    for elt in n.list:
        if type(elt) is not StructKeyExpr:
            raise InternalError("struct literal without field keys", n.pos)
        expr(e, k.note(n, "struct literal element"), elt.value)


def map_literal(e: Escape, k: Hole, n: CompLitExpr) -> None:
    spill(e, k, n)
    heap = e.batch.heap_hole  # a map stores keys and values on the heap
    for elt in n.list:
        if type(elt) is not KeyExpr:
            raise InternalError("map literal without keys", n.pos)
        expr(e, heap.note(n, "map literal key"), elt.key)
        expr(e, heap.note(n, "map literal value"), elt.value)


def string_conversion(e: Escape, k: Hole, n: ConvExpr) -> None:
    spill(e, k, n)
    discard(e, n.x)


def concatenation(e: Escape, k: Hole, n: AddStringExpr) -> None:
    spill(e, k, n)
    discards(e, n.list)
