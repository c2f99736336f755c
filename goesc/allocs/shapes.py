"""Shapes that interfaces are known to hold: assertions to other types, and cases of them, are not in the code.

    func f[T any](x T) { switch any(x).(type) { case int: ... } }     f[go.shape.string] has no such case
    func f[T any](x T) { _, ok := any(x).(T); ... }                   ok is true

cmd/compile/internal/walk/expr.go:shapeTypeAssertImpossible, convIfaceShapeType; ssagen/ssa.go:dottype1 (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code
from goesc.ir.node import Class
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignStmt,
    ConvExpr,
    DynamicTypeAssertExpr,
    Expr,
    IndexExpr,
    Name,
    Node,
    StarExpr,
    TypeAssertExpr,
    TypeNode,
)
from goesc.ir.op import Op
from goesc.types.interface import num_methods
from goesc.types.model import Interface, Named, Pointer, Type
from goesc.types.named import SHAPE_PATH, is_shape, unalias, under
from goesc.types.predicates import identical


def is_any(t: Type | None) -> bool:
    u = under(t) if t is not None else None
    return isinstance(u, Interface) and not num_methods(u)


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
    if not isinstance(n, ConvExpr) or n.op is not Op.OCONVIFACE or n.x.type is None:
        return None
    return n.x.type if is_shape(n.x.type) and not isinstance(under(n.x.type), Interface) else None


def _definition(n: Name) -> Expr | None:
    defn: Node | None = n.defn
    if isinstance(defn, AssignStmt):
        return defn.y
    if isinstance(defn, AssignListStmt):
        return next((y for x, y in zip(defn.lhs, defn.rhs, strict=False) if x is n), None)
    return None


def may_be(shape: Type, case: Expr) -> bool:
    """Whether a value of a shape can have the type of a case: of two pointers gc does not compare to what, if one is of
    a shape (walk/expr.go:shapeTypeAssertImpossible; types/identity.go:identical)."""
    t = case.type
    if case.op is not Op.OTYPE or t is None or isinstance(under(t), Interface):
        return True
    u, v = under(shape), under(t)
    return identical(u, v) or (isinstance(v, Pointer) and isinstance(u, Pointer))


def never_holds(c: Code, n: Expr) -> bool:
    """Whether it is an assertion to a type that the value cannot have."""
    if not isinstance(n, TypeAssertExpr) or n.type is None:
        return False
    shape = shape_of(c, n.x)
    return shape is not None and not may_be(shape, TypeNode(Op.OTYPE, n.pos, type=n.type))


def always_holds(n: Expr) -> bool:
    """Whether it is an assertion to the type that its operand is just converted from."""
    if not isinstance(n, DynamicTypeAssertExpr) or not is_any(n.x.type):
        return False
    shape = _shape_behind(n.x)
    return shape is not None and is_of(shape, n.type, n.rtype)


def is_of(shape: Type, t: Type | None, word: Expr | None) -> bool:
    """Whether the word of a dictionary that tells a shape's type is this one: what is read of it is the same value as
    long as nothing is written. Of two type parameters with one shape nobody knows here which of them it is."""
    dictionary = _dictionary(word)
    if t is None or dictionary is None or not is_shape(t) or not identical(shape, t):
        return False
    dictionary = dictionary.canonical
    if dictionary.class_ is Class.PARAM:
        named = unalias(shape)
        assert isinstance(named, Named)
        assert dictionary.curfn is not None
        return dictionary.curfn.nname.sym.count(f"{SHAPE_PATH}.{named.obj.name}") == 1
    known = _definition(dictionary)  # of an inlined body
    return isinstance(known, AddrExpr) and isinstance(known.x, Name) and not set(",;") & set(known.x.sym)


def is_of_function(c: Code, word: Expr | None) -> bool:
    """Whether a word is of the only dictionary that the function uses: the one that it is handed, or that of calls
    which were inlined."""
    dictionary = _dictionary(word)
    if dictionary is None or dictionary.canonical.class_ is Class.PARAM:
        return dictionary is not None
    used = [_definition(x) for x in c.fn.dcl if x.is_dict]
    return len({x.x.sym if isinstance(x, AddrExpr) and isinstance(x.x, Name) else "" for x in used}) == 1


def _dictionary(word: Expr | None) -> Name | None:
    """The variable with the dictionary that a word is read from; of an inlined body that which it is handed."""
    while isinstance(word, (ConvExpr, IndexExpr, StarExpr)):
        word = word.x
    while isinstance(word, Name):
        handed = _definition(word.canonical)
        if not isinstance(handed, Name):
            break
        word = handed
    return word if isinstance(word, Name) else None
