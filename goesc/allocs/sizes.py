"""How many bytes an operation asks for, where the source decides it.

    new(T)               the size of T                   &T{...}          the size of T
    make([]int, 4)       32                              make([]int, n)   -1: only the run tells
    x, moved             the size of x's type            func literal     the record of what it captures
    []byte("abcd")       4                               any("abcd")      0: it is laid in read-only data

Sizes are what the program asks for; the allocator rounds them up to a size class. Maps, channels, strings that are
put together and growing slices are -1. The shapes are those that cmd/compile/internal/walk (Go 1.27.3) hands to
runtime.newobject, makeslice and convT; 0 is said of what walk asks nothing for, though escape analysis says that it is
on the heap: convert.go:dataWord, order.go:addrTemp, closure.go:walkClosure.
"""

from __future__ import annotations

from goesc.escape.reasons import closure_size, record_size
from goesc.ir.misc import int_value, is_small_int_const
from goesc.ir.nodes import (
    BasicLit,
    BinaryExpr,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    Expr,
    ExprNode,
    KeyExpr,
    MakeExpr,
    Name,
    Node,
    SelectorExpr,
    StructKeyExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.types import constant, layout
from goesc.types.model import IS_BOOLEAN, IS_INTEGER, Array, Basic, Pointer, Slice, Struct, Type
from goesc.types.named import under

UNKNOWN = -1


def size_of(n: Node | None, program: Program) -> int:
    """Bytes that n asks for; UNKNOWN if the source does not decide."""
    if not isinstance(n, ExprNode) or n.type is None:
        return UNKNOWN
    op, sizes = n.op, program.sizes
    if isinstance(n, Name):
        return layout.size(n.type, sizes)
    if op is Op.ONEW or op is Op.OPTRLIT:
        u = under(n.type)
        return layout.size(u.base, sizes) if isinstance(u, Pointer) else UNKNOWN
    if isinstance(n, ClosureExpr):
        return closure_size(n, sizes) if n.func.closure_vars else 0
    if isinstance(n, SelectorExpr) and op is Op.OMETHVALUE:
        return record_size([n.x.type], sizes)
    if isinstance(n, MakeExpr) and op is Op.OMAKESLICE:
        count = n.cap if n.cap is not None else n.len
        return _elements(n.type, small_int(count), program)
    if isinstance(n, CompLitExpr) and op is Op.OSLICELIT:
        return _elements(n.type, n.len, program)
    return _converted(n, program) if isinstance(n, ConvExpr) else UNKNOWN


def small_int(n: Node | None) -> int | None:
    """The value of an integer constant that fits 32 bits; None for anything else."""
    return int_value(n) if n is not None and is_small_int_const(n) else None


def _converted(n: ConvExpr, program: Program) -> int:
    if n.op is Op.OCONVIFACE:
        return boxed(n.x, program)
    if n.op is Op.OSTR2BYTES and isinstance(n.x, BasicLit):
        return constant.string_len(n.x.value)
    return UNKNOWN


def _elements(t: Type, count: int | None, program: Program) -> int:
    u = under(t)
    assert isinstance(u, Slice)
    size = layout.size(u.elem, program.sizes)
    if not size:
        return 0  # the address of runtime.zerobase, however many there are
    return UNKNOWN if count is None else size * count


def boxed(x: Expr, program: Program) -> int:
    """What an interface takes besides itself that holds a copy of x."""
    return UNKNOWN if x.type is None or x.op is Op.ONIL else layout.size(x.type, program.sizes)


def is_byte(t: Type) -> bool:
    """Whether a value of one byte is a boolean or an integer, alone or as all there is in a struct or array."""
    u = under(sole_component(t))
    return isinstance(u, Basic) and bool(u.info & (IS_BOOLEAN | IS_INTEGER))


def sole_component(t: Type) -> Type:
    """What a struct of one field or an array of one element holds; t itself of all others (types/type.go)."""
    while True:
        u = under(t)
        if isinstance(u, Struct) and len(u.fields) == 1 and u.fields[0].type is not None:
            t = u.fields[0].type
        elif isinstance(u, Array) and u.len == 1:
            t = u.elem
        else:
            return t


def is_static(literal: Expr, strings: bool = True) -> bool:
    """walk/complit.go:isStaticCompositeLiteral: whether all parts of a literal are constants, `strings` among them. An
    interface in it is none: order.go has given its value a name by then."""
    parts = [literal]
    while parts:
        n = parts.pop()
        if isinstance(n, CompLitExpr) and n.op in (Op.OARRAYLIT, Op.OSTRUCTLIT):
            parts += [x.value if isinstance(x, (KeyExpr, StructKeyExpr)) else x for x in n.list]
        elif isinstance(n, BasicLit):
            if not strings and constant.kind(n.value) is constant.Kind.STRING:
                return False
        elif n.op is not Op.ONIL:
            return False
    return True


def is_constant(n: Expr, program: Program) -> bool:
    """walk/complit.go:isStaticLiteral."""
    return n.op is Op.OLITERAL and is_static(n, not program.is_fips)


def is_filled(n: CompLitExpr, elem: Type, program: Program) -> bool:
    """Whether the constants of a slice literal are copied from static data."""
    size = layout.size(elem, program.sizes)
    if not size or n.len <= program.release.back_end.small_literal // size or n.len // 4 > len(n.list):
        return False
    parts: list[Expr] = [*n.list]
    while parts:
        x = parts.pop()
        if isinstance(x, (KeyExpr, StructKeyExpr)):
            x = x.value
        if isinstance(x, CompLitExpr) and x.op in (Op.OSTRUCTLIT, Op.OARRAYLIT):
            parts += x.list
        elif is_constant(x, program):
            return True
    return False


def is_positive(n: Expr) -> bool:
    """Whether it is a sum of lengths and constants that is not zero, unless it runs over."""
    parts, positive = [n], False
    while parts:
        x = parts.pop()
        if isinstance(x, BinaryExpr) and x.op is Op.OADD:
            parts += [x.x, x.y]
        elif isinstance(x, BasicLit):
            positive = positive or (int_value(x) or 0) > 0
        elif not isinstance(x, UnaryExpr) or (x.op is not Op.OLEN and x.op is not Op.OCAP):
            return False
    return positive
