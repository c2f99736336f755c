"""Constants: adjusting values to types, untyped operands, static conditions.

    const f = 0.1; g32(f)    ->   BasicLit(float32, the float32 nearest to 0.1)
    if debug && x() {...}    ->   -1, if debug is a false constant

noder/helpers.go:FixValue, idealType; typecheck/const.go:convlit1, ConvertVal; noder/writer.go:staticBool (Go 1.27.3).
"""

from __future__ import annotations

from fractions import Fraction

from goesc.check.info import TypeAndValue
from goesc.ir.nodes import BasicLit, CompLitExpr, Expr, LogicalExpr, NilExpr, UnaryExpr
from goesc.ir.op import Op
from goesc.lower import kinds
from goesc.lower.function import FuncLowerer
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types import constant
from goesc.types.constant import Value
from goesc.types.model import Basic, Kind, Type, TypeParam
from goesc.types.named import unalias, under

_UNTYPED_DEFAULT = {
    Kind.UNTYPED_BOOL: Kind.BOOL,
    Kind.UNTYPED_INT: Kind.INT,
    Kind.UNTYPED_FLOAT: Kind.FLOAT64,
    Kind.UNTYPED_COMPLEX: Kind.COMPLEX128,
    Kind.UNTYPED_STRING: Kind.STRING,
    Kind.UNTYPED_RUNE: Kind.INT32,
}


def ideal_type(tv: TypeAndValue) -> Type:
    """The type of a constant where the language leaves it untyped, as in shift counts."""
    t = tv.type
    assert t is not None
    if type(t) is not Basic or not kinds.is_untyped(t):
        return t
    kind = t.kind
    if kind in (Kind.UNTYPED_INT, Kind.UNTYPED_FLOAT, Kind.UNTYPED_COMPLEX):
        negative = tv.value is not None and constant.sign(constant.to_int(tv.value)) < 0
        return kinds.basic(Kind.INT if negative else Kind.UINT)
    if kind == Kind.UNTYPED_NIL:
        return t
    return kinds.basic(_UNTYPED_DEFAULT[kind])


def _float_bits(t: Type) -> int:
    kind = kinds.kind_of(t)
    if kind in (Kind.FLOAT32, Kind.COMPLEX64):
        return 32
    return 64 if kind in (Kind.FLOAT64, Kind.COMPLEX128) else 0


def fix_value(t: Type, value: Value) -> Value:
    """The value as the type holds it: a whole number as int, floating-point parts rounded, a string as bytes."""
    if kinds.is_integer(t):
        return constant.to_int(value)
    if kinds.is_float(t):
        return _rounded(constant.real(value), _float_bits(t))
    if kinds.is_complex(t):
        bits = _float_bits(t)
        return constant.Complex(_rounded(constant.real(value), bits), _rounded(constant.imag(value), bits))
    if kinds.is_string(t):
        return constant.string_val(value)
    return value


def _rounded(value: Value, bits: int) -> Value:
    """A real constant as a floating-point type of so many bits holds it; 0 keeps it exact."""
    if not bits:
        return constant.to_float(value)
    return Fraction(constant.float32_val(value) if bits == 32 else constant.float64_val(value))


def convert_value(t: Type, value: Value) -> Value | None:
    """typecheck.ConvertVal without integer-to-string conversions; None if the type cannot hold such a value."""
    kind = constant.kind(value)
    if kind == constant.BOOL:
        return value if kinds.is_boolean(t) else None
    if kind == constant.STRING:
        return fix_value(t, value) if kinds.is_string(t) else None
    if kinds.is_integer(t) or kinds.is_float(t) or kinds.is_complex(t):
        return fix_value(t, value)
    return None


def zero(pos: Pos, t: Type) -> Expr:
    """ir.NewZero."""
    if kinds.has_nil(t):
        return NilExpr(Op.ONIL, pos, type=t)
    if kinds.is_integer(t):
        return BasicLit(Op.OLITERAL, pos, 0, type=t)
    if kinds.is_float(t) or kinds.is_complex(t):
        return BasicLit(Op.OLITERAL, pos, fix_value(t, 0), type=t)
    if kinds.is_boolean(t):
        return BasicLit(Op.OLITERAL, pos, False, type=t)
    if kinds.is_string(t):
        return BasicLit(Op.OLITERAL, pos, b"", type=t)
    if kinds.is_array(t):
        return CompLitExpr(Op.OARRAYLIT, pos, [], type=t)
    if kinds.is_struct(t):
        return CompLitExpr(Op.OSTRUCTLIT, pos, [], type=t)
    raise InternalError(f"no zero value of {type(under(t)).__name__}", pos)


def one(pos: Pos, t: Type) -> Expr:
    return BasicLit(Op.OLITERAL, pos, fix_value(t, 1), type=t)


def int_literal(pos: Pos, value: int) -> BasicLit:
    """An untyped integer that the compiler made (ir.NewInt)."""
    return BasicLit(Op.OLITERAL, pos, value, type=kinds.basic(Kind.UNTYPED_INT))


def uintptr_literal(pos: Pos, value: int) -> BasicLit:
    return BasicLit(Op.OLITERAL, pos, value, type=kinds.basic(Kind.UINTPTR))


_COMPARISONS = frozenset({Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE})


def default_lit(n: Expr, t: Type | None) -> Expr:
    """Give an untyped expression the type t if that can hold it, else its default type. Changes n."""
    own = n.type
    if own is None or type(own) is not Basic or not kinds.is_untyped(own):
        return n
    if own.kind == Kind.UNTYPED_NIL:
        assert type(n) is NilExpr
        return NilExpr(Op.ONIL, n.pos, type=t) if t is not None and kinds.has_nil(t) else n
    if t is None or type(under(t)) is not Basic or kinds.kind_of(t) == Kind.UNSAFE_POINTER:
        t = kinds.basic(_UNTYPED_DEFAULT[own.kind])
    op = n.op
    if op is Op.OLITERAL:
        assert type(n) is BasicLit
        value = convert_value(t, n.value)
        return n if value is None else BasicLit(Op.OLITERAL, n.pos, value, type=t, written=n.written)
    if op in _COMPARISONS:
        if kinds.is_boolean(t):
            n.type = t
        return n
    if type(n) is LogicalExpr:
        n.x = default_lit(n.x, t)
        n.y = default_lit(n.y, t)
    elif type(n) is UnaryExpr and op is Op.ONOT:
        n.x = default_lit(n.x, t)
    n.type = t
    return n


def default_lit2(x: Expr, y: Expr, force: bool) -> tuple[Expr, Expr]:
    """Give operands of which one is untyped the type of the other (typecheck/const.go:defaultlit2)."""
    tx, ty = x.type, y.type
    ux, uy = kinds.is_untyped(tx), kinds.is_untyped(ty)
    if not ux and not uy:
        return x, y
    assert tx is not None
    assert ty is not None
    if (
        not kinds.is_interface(tx)
        and not kinds.is_interface(ty)
        and (kinds.is_boolean(tx) != kinds.is_boolean(ty) or kinds.is_string(tx) != kinds.is_string(ty))
    ):
        return x, y
    if not ux:
        return x, default_lit(y, tx)
    if not uy:
        return default_lit(x, ty), y
    if force and x.op is not Op.ONIL and y.op is not Op.ONIL:
        return default_lit(x, None), default_lit(y, None)
    return x, y


def static_bool(w: FuncLowerer, e: ast.Expr) -> tuple[int, ast.Expr]:
    """Whether a condition is always true (1), always false (-1) or open (0), and what remains of it.

    gc takes operands that cannot matter out of the tree itself; here a shorter condition is a tree of its own.
    """
    if not w.prog.program.release.dead_code_when_read:
        return 0, e
    value = w.type_and_value(e).value
    if value is not None:
        return (1 if value else -1), e
    if type(e) is not ast.Operation:
        return 0, e
    op = e.op
    if op is ast.Op.NOT:
        # noder/writer.go:staticBool gives the state of the operand, not its negation.
        state, operand = static_bool(w, e.x)
        return state, _with_operands(w, e, operand, None)
    if op is ast.Op.ANDAND or op is ast.Op.OROR:
        assert e.y is not None
        decisive = -1 if op is ast.Op.ANDAND else 1
        x, left = static_bool(w, e.x)
        if x == decisive:
            return x, left
        y, right = static_bool(w, e.y)
        if x == -decisive or y == decisive:
            if w.type_and_value(left).value is not None:
                return y, right
            return y, _with_operands(w, e, left, right)
        return 0, _with_operands(w, e, left, right)
    return 0, e


def _with_operands(w: FuncLowerer, e: ast.Operation, x: ast.Expr, y: ast.Expr | None) -> ast.Operation:
    """An operation with other operands, which are values alike; itself if they are its own."""
    if x is e.x and y is e.y:
        return e
    new = ast.Operation(e.pos, e.op, x, y)
    w.made.types[new] = w.type_and_value(e)
    return new


def unpack_list(e: ast.Expr | None) -> list[ast.Expr]:
    """syntax.UnpackListExpr."""
    if e is None:
        return []
    return e.elems if type(e) is ast.ListExpr else [e]


def unparen(e: ast.Expr) -> ast.Expr:
    while type(e) is ast.ParenExpr:
        e = e.x
    return e


def is_type_param(t: Type | None) -> bool:
    return t is not None and type(unalias(t)) is TypeParam
