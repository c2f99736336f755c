"""The universe scope and package unsafe, built once and never changed (types2/universe.go, Go 1.27.3).

UNIVERSE.lookup("len")          ->   Builtin len, id BuiltinId.LEN
TYP[Kind.INT]                   ->   Basic int
UNSAFE.scope.lookup("Pointer")  ->   TypeName Pointer
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.source.positions import NO_POS
from goesc.types.model import (
    IS_BOOLEAN,
    IS_COMPLEX,
    IS_FLOAT,
    IS_INTEGER,
    IS_STRING,
    IS_UNSIGNED,
    IS_UNTYPED,
    Alias,
    Basic,
    Interface,
    Kind,
    Named,
    Signature,
)
from goesc.types.objects import Builtin, Const, Func, Nil, Package, Scope, TypeName, Var, VarKind
from goesc.types.tsets import ALL_TERMS, TOP_TYPE_SET, TypeSet

if TYPE_CHECKING:
    from goesc.types.objects import Object

_UINT = IS_INTEGER | IS_UNSIGNED

# Indexed by Kind.
TYP: list[Basic] = [
    Basic(Kind.INVALID, 0, "invalid type"),
    Basic(Kind.BOOL, IS_BOOLEAN, "bool"),
    Basic(Kind.INT, IS_INTEGER, "int"),
    Basic(Kind.INT8, IS_INTEGER, "int8"),
    Basic(Kind.INT16, IS_INTEGER, "int16"),
    Basic(Kind.INT32, IS_INTEGER, "int32"),
    Basic(Kind.INT64, IS_INTEGER, "int64"),
    Basic(Kind.UINT, _UINT, "uint"),
    Basic(Kind.UINT8, _UINT, "uint8"),
    Basic(Kind.UINT16, _UINT, "uint16"),
    Basic(Kind.UINT32, _UINT, "uint32"),
    Basic(Kind.UINT64, _UINT, "uint64"),
    Basic(Kind.UINTPTR, _UINT, "uintptr"),
    Basic(Kind.FLOAT32, IS_FLOAT, "float32"),
    Basic(Kind.FLOAT64, IS_FLOAT, "float64"),
    Basic(Kind.COMPLEX64, IS_COMPLEX, "complex64"),
    Basic(Kind.COMPLEX128, IS_COMPLEX, "complex128"),
    Basic(Kind.STRING, IS_STRING, "string"),
    Basic(Kind.UNSAFE_POINTER, 0, "Pointer"),
    Basic(Kind.UNTYPED_BOOL, IS_BOOLEAN | IS_UNTYPED, "untyped bool"),
    Basic(Kind.UNTYPED_INT, IS_INTEGER | IS_UNTYPED, "untyped int"),
    Basic(Kind.UNTYPED_RUNE, IS_INTEGER | IS_UNTYPED, "untyped rune"),
    Basic(Kind.UNTYPED_FLOAT, IS_FLOAT | IS_UNTYPED, "untyped float"),
    Basic(Kind.UNTYPED_COMPLEX, IS_COMPLEX | IS_UNTYPED, "untyped complex"),
    Basic(Kind.UNTYPED_STRING, IS_STRING | IS_UNTYPED, "untyped string"),
    Basic(Kind.UNTYPED_NIL, IS_UNTYPED, "untyped nil"),
]

INVALID = TYP[Kind.INVALID]

# byte and rune are Basic types of their own, with the kinds of uint8 and int32: messages keep the name.
UNIVERSE_BYTE = Basic(Kind.UINT8, _UINT, "byte")
UNIVERSE_RUNE = Basic(Kind.INT32, IS_INTEGER, "rune")
UNIVERSE_BOOL = TYP[Kind.BOOL]

EMPTY_INTERFACE = Interface([], [], complete=True, tset=TOP_TYPE_SET)


class BuiltinId(IntEnum):
    """The built-in functions, in the order of universe.go:builtinId."""

    APPEND = 0
    CAP = 1
    CLEAR = 2
    CLOSE = 3
    COMPLEX = 4
    COPY = 5
    DELETE = 6
    IMAG = 7
    LEN = 8
    MAKE = 9
    MAX = 10
    MIN = 11
    NEW = 12
    PANIC = 13
    PRINT = 14
    PRINTLN = 15
    REAL = 16
    RECOVER = 17
    ADD = 18  # package unsafe from here on
    ALIGNOF = 19
    OFFSETOF = 20
    SIZEOF = 21
    SLICE = 22
    SLICE_DATA = 23
    STRING = 24
    STRING_DATA = 25


class ExprKind(IntEnum):
    """What an expression may stand for (expr.go:exprKind)."""

    CONVERSION = 0
    EXPRESSION = 1
    STATEMENT = 2


@final
class BuiltinSpec(NamedTuple):
    name: str
    nargs: int  # at least; exactly if not variadic
    variadic: bool
    kind: ExprKind


_EXPR, _STMT = ExprKind.EXPRESSION, ExprKind.STATEMENT

# Indexed by BuiltinId.
PREDECLARED_FUNCS: list[BuiltinSpec] = [
    BuiltinSpec("append", 1, True, _EXPR),
    BuiltinSpec("cap", 1, False, _EXPR),
    BuiltinSpec("clear", 1, False, _STMT),
    BuiltinSpec("close", 1, False, _STMT),
    BuiltinSpec("complex", 2, False, _EXPR),
    BuiltinSpec("copy", 2, False, _STMT),
    BuiltinSpec("delete", 2, False, _STMT),
    BuiltinSpec("imag", 1, False, _EXPR),
    BuiltinSpec("len", 1, False, _EXPR),
    BuiltinSpec("make", 1, True, _EXPR),
    BuiltinSpec("max", 1, True, _EXPR),
    BuiltinSpec("min", 1, True, _EXPR),
    BuiltinSpec("new", 1, False, _EXPR),
    BuiltinSpec("panic", 1, False, _STMT),
    BuiltinSpec("print", 0, True, _STMT),
    BuiltinSpec("println", 0, True, _STMT),
    BuiltinSpec("real", 1, False, _EXPR),
    BuiltinSpec("recover", 0, False, _STMT),
    BuiltinSpec("Add", 2, False, _EXPR),
    BuiltinSpec("Alignof", 1, False, _EXPR),
    BuiltinSpec("Offsetof", 1, False, _EXPR),
    BuiltinSpec("Sizeof", 1, False, _EXPR),
    BuiltinSpec("Slice", 2, False, _EXPR),
    BuiltinSpec("SliceData", 1, False, _EXPR),
    BuiltinSpec("String", 2, False, _EXPR),
    BuiltinSpec("StringData", 1, False, _EXPR),
]

UNIVERSE = Scope(None, comment="universe")
UNSAFE = Package("unsafe", "unsafe", Scope(UNIVERSE, comment="package unsafe"), complete=True)


def _define(obj: Object) -> None:
    if " " in obj.name:
        return
    scope = UNIVERSE
    if obj.exported:
        scope, obj.pkg = UNSAFE.scope, UNSAFE
    scope.insert(obj)


def _error_type() -> Named:
    obj = TypeName(NO_POS, None, "error", None)
    named = Named(obj, expanded=True)
    obj.type = named
    sig = Signature(
        Var(NO_POS, None, "", named, VarKind.RECV),
        [],
        [Var(NO_POS, None, "", TYP[Kind.STRING], VarKind.RESULT)],
    )
    method = Func(NO_POS, None, "Error", sig)
    iface = Interface([method], [], complete=True, tset=TypeSet([method], ALL_TERMS))
    named.from_rhs = named.underlying = iface
    return named


def _comparable_type() -> Named:
    obj = TypeName(NO_POS, None, "comparable", None)
    iface = Interface([], [], complete=True, tset=TypeSet([], ALL_TERMS, True))
    obj.type = named = Named(obj, underlying=iface, from_rhs=iface, expanded=True)
    return named


def _any_type() -> Alias:
    obj = TypeName(NO_POS, None, "any", None)
    obj.type = alias = Alias(obj, EMPTY_INTERFACE, EMPTY_INTERFACE)
    return alias


UNIVERSE_ERROR = _error_type()
UNIVERSE_COMPARABLE = _comparable_type()
UNIVERSE_ANY = _any_type()
COMPARABLE_INTERFACE = UNIVERSE_COMPARABLE.underlying

for _basic in (*TYP, UNIVERSE_BYTE, UNIVERSE_RUNE):
    _define(TypeName(NO_POS, None, _basic.name, _basic))
for _named in (UNIVERSE_ERROR, UNIVERSE_ANY, UNIVERSE_COMPARABLE):
    _define(_named.obj)
_define(Const(NO_POS, None, "true", TYP[Kind.UNTYPED_BOOL], value=True))
_define(Const(NO_POS, None, "false", TYP[Kind.UNTYPED_BOOL], value=False))
_define(Const(NO_POS, None, "iota", TYP[Kind.UNTYPED_INT], value=0))
_define(Nil(NO_POS, None, "nil", TYP[Kind.UNTYPED_NIL]))
for _id in BuiltinId:
    _define(Builtin(NO_POS, None, PREDECLARED_FUNCS[_id].name, INVALID, id=_id))
