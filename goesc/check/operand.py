"""Operands: what the checker knows about an expression while it works on it, and how messages name it.

    x (with var x int)        ->  operand_string: "x (variable of type int)"
    "a"                       ->  "a" (untyped string constant)
    f() (with func f() S)     ->  "f() (value of struct type S)"

Defined by cmd/compile/internal/types2/operand.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import final

from goesc.check.info import Mode
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.printer import expr_string
from goesc.types import constant, model
from goesc.types.constant import Value
from goesc.types.model import Kind, Type
from goesc.types.named import unalias, under
from goesc.types.predicates import (
    has_empty_typeset,
    is_generic,
    is_untyped,
    is_valid,
)
from goesc.types.typestring import Qualifier, type_string
from goesc.types.universe import PREDECLARED_FUNCS, TYP

INVALID = Mode.INVALID
NO_VALUE = Mode.NO_VALUE
BUILTIN = Mode.BUILTIN
TYPE_EXPR = Mode.TYPE_EXPR
CONSTANT = Mode.CONSTANT
VARIABLE = Mode.VARIABLE
MAP_INDEX = Mode.MAP_INDEX
VALUE = Mode.VALUE
NIL_VALUE = Mode.NIL_VALUE
COMMA_OK = Mode.COMMA_OK
COMMA_ERR = Mode.COMMA_ERR
CGO_FUNC = Mode.CGO_FUNC

MODE_TEXT: dict[Mode, str] = {
    INVALID: "invalid operand",
    NO_VALUE: "no value",
    BUILTIN: "built-in",
    TYPE_EXPR: "type",
    CONSTANT: "constant",
    VARIABLE: "variable",
    MAP_INDEX: "map index expression",
    VALUE: "value",
    NIL_VALUE: "nil",
    COMMA_OK: "comma, ok expression",
    COMMA_ERR: "comma, error expression",
    CGO_FUNC: "cgo function",
}

# Modes whose operands have no type worth printing.
TYPELESS = frozenset((INVALID, NO_VALUE, BUILTIN, TYPE_EXPR))

KIND_TEXT: dict[type, str] = {
    model.Basic: "",
    model.Array: "array",
    model.Slice: "slice",
    model.Struct: "struct",
    model.Pointer: "pointer",
    model.Signature: "func",
    model.Interface: "interface",
    model.Map: "map",
    model.Chan: "chan",
    model.Tuple: "tuple",
    model.Union_: "union",
}


# Stands for the expression of an operand that has none.
NO_EXPR = ast.BadExpr(NO_POS)


@final
class Operand:
    """An intermediate result. A fresh operand is invalid; rules fill it in place."""

    __slots__ = ("expr", "id", "mode", "type", "val")

    def __init__(
        self, mode: Mode = INVALID, expr: ast.Expr = NO_EXPR, type: Type = TYP[0],
        val: Value = constant.UNKNOWN_VALUE, id: int = -1,
    ) -> None:  # fmt: skip
        self.mode = mode
        self.expr = expr
        self.type = type
        self.val = val  # of a constant
        self.id = id  # of a built-in function

    @property
    def pos(self) -> Pos:
        return self.expr.pos

    def assign(self, other: Operand) -> None:
        """Become a copy of other."""
        self.mode = other.mode
        self.expr = other.expr
        self.type = other.type
        self.val = other.val
        self.id = other.id

    def clear(self) -> None:
        """Become invalid, before a rule fills it; assigned here, so that no reader takes it to have stayed so."""
        self.mode = INVALID
        self.type = TYP[0]

    def copy(self) -> Operand:
        return Operand(self.mode, self.expr, self.type, self.val, self.id)


def composite_kind(t: Type) -> str:
    """What sort of composite the underlying type is; "" for basic types."""
    return KIND_TEXT[under(t).__class__]


def operand_string(x: Operand, qf: Qualifier, tells_kind: bool = True) -> str:
    """The description of x in messages; `tells_kind`: what sort of type a defined one is."""
    t = x.type
    if x.mode is NIL_VALUE:
        if t is TYP[Kind.INVALID]:
            return "nil (with invalid type)"
        if t is TYP[Kind.UNTYPED_NIL]:
            return "nil"
        return f"nil (of type {type_string(t, qf)})"

    text = _expression_text(x, qf)
    words: list[str] = []
    typed = False
    if x.mode not in TYPELESS:
        if is_untyped(t):
            words.append(t.name)
        else:
            typed = True
    words.append(MODE_TEXT[x.mode])
    if x.mode is CONSTANT:
        value = constant.to_string(x.val)
        if value != text:
            words.append(value)
    if typed:
        words.append(_type_words(t, qf, tells_kind))
    described = " ".join(words)
    return f"{text} ({described})" if text else described


def _expression_text(x: Operand, qf: Qualifier) -> str:
    if x.expr is not NO_EXPR:
        return expr_string(x.expr)
    if x.mode is BUILTIN:
        return PREDECLARED_FUNCS[x.id].name
    if x.mode is TYPE_EXPR:
        return type_string(x.type, qf)
    if x.mode is CONSTANT:
        return constant.to_string(x.val)
    return ""


def _type_words(t: Type, qf: Qualifier, tells_kind: bool) -> str:
    """`of struct type S`, or what is known of an invalid type or of a type parameter."""
    if not is_valid(t):
        return "with invalid type"
    words = "of generic " if is_generic(t) else "of "
    tpar = unalias(t)
    if not isinstance(tpar, model.TypeParam):
        if tells_kind and isinstance(t, (model.Alias, model.Named)):
            u = under(t)
            words += (u.name if isinstance(u, model.Basic) else composite_kind(t)) + " "
        return f"{words}type {type_string(t, qf)}"
    words += f"type {type_string(t, qf)} constrained by {type_string(tpar.bound, qf)}"
    return words + " with empty type set" if has_empty_typeset(tpar) else words


def set_const(x: Operand, kind: ast.LitKind, literal: str) -> None:
    """Make x the constant that a literal denotes; invalid if it is out of reach of the constant arithmetic."""
    value = constant.make_from_literal(literal, kind)
    if constant.kind(value) == constant.UNKNOWN:
        x.mode = INVALID
        x.type = TYP[Kind.INVALID]
        return
    x.mode = CONSTANT
    x.type = TYP[_LITERAL_KIND[kind]]
    x.val = value


_LITERAL_KIND: dict[ast.LitKind, Kind] = {
    ast.LitKind.INT: Kind.UNTYPED_INT,
    ast.LitKind.FLOAT: Kind.UNTYPED_FLOAT,
    ast.LitKind.IMAG: Kind.UNTYPED_COMPLEX,
    ast.LitKind.RUNE: Kind.UNTYPED_RUNE,
    ast.LitKind.STRING: Kind.UNTYPED_STRING,
}
