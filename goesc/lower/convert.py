"""Conversions, explicit and implied by assignment.

    var e any = x      ->   ConvExpr(OCONVIFACE, x, implicit)     at the position of x
    []byte(s)          ->   ConvExpr(OSTR2BYTES, s)

noder/writer.go:convertExpr, multiExpr; noder/reader.go:exprConvert, multiExpr; typecheck/expr.go:tcConv;
typecheck/subr.go:assignOp, convertOp, assignconvfn (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from goesc.check.assignable import assignable_to
from goesc.check.info import Mode
from goesc.check.operand import Operand
from goesc.ir.nodes import (
    AssignListStmt,
    BasicLit,
    CompLitExpr,
    ConvExpr,
    Decl,
    Expr,
    IndexExpr,
    KeyExpr,
    Stmt,
)
from goesc.ir.op import Op
from goesc.lower import consts, exprs, kinds, rtypes
from goesc.lower.function import FuncLowerer
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types import constant, predicates
from goesc.types.model import Basic, Chan, Dir, Interface, Kind, Pointer, Slice, Type
from goesc.types.named import is_shape, unalias, under

# The type that the i'th value goes to; None for no conversion.
Destination: TypeAlias = Callable[[int], Type | None]


def assignable(v: Type, t: Type) -> bool:
    """types2.AssignableTo: whether a value of type v may be assigned to type t."""
    if v is t:
        return True
    x = Operand(mode=Mode.VALUE, type=v)
    return assignable_to(None, x, t)[0]


# --- The choice of operation -----------------------------------------------------------------------


def assign_op(src: Type, dst: Type) -> Op | None:
    """The operation by which a src value becomes a dst value in an assignment; None if it cannot."""
    if src is dst or kinds.identical(src, dst):
        return Op.OCONVNOP
    us, ud = under(src), under(dst)
    if kinds.identical(us, ud):
        if kinds.is_empty_interface(us):
            return Op.OCONVNOP
        if not isinstance(us, Interface) and not (kinds.is_named(src) and kinds.is_named(dst)):
            return Op.OCONVNOP
        if is_shape(src) or is_shape(dst):
            return Op.OCONVNOP
    nil = type(us) is Basic and us.kind == Kind.UNTYPED_NIL
    if isinstance(ud, Interface) and not nil:
        return Op.OCONVIFACE
    if isinstance(us, Interface):
        return None
    if isinstance(us, Chan) and us.dir == Dir.BOTH and isinstance(ud, Chan):
        if kinds.identical(us.elem, ud.elem) and not (kinds.is_named(src) and kinds.is_named(dst)):
            return Op.OCONVNOP
    if nil and kinds.has_nil(dst):
        return Op.OCONVNOP
    return None


# Kinds that differ in name only on amd64 (types.SimType).
_SIM = {
    Kind.INT: Kind.INT64,
    Kind.UINT: Kind.UINT64,
    Kind.UINTPTR: Kind.UINT64,
}


def _sim(t: Type, word: int) -> Kind | None:
    kind = kinds.kind_of(t)
    if kind is None:
        return None
    if word == 4:
        narrow = {Kind.INT: Kind.INT32, Kind.UINT: Kind.UINT32, Kind.UINTPTR: Kind.UINT32}
        return narrow.get(kind, kind)
    return _SIM.get(kind, kind)


def convert_op(literal: bool, src: Type, dst: Type, word: int) -> Op | None:
    """The operation of an explicit conversion from src to dst; None if there is none."""
    op = assign_op(src, dst)
    if op is not None:
        return op
    us, ud = under(src), under(dst)
    if isinstance(us, Interface) or isinstance(ud, Interface):
        return None
    if predicates.identical_ignore_tags(us, ud) or kinds.identical(us, ud):
        return Op.OCONVNOP
    s, d = unalias(src), unalias(dst)
    if isinstance(s, Pointer) and isinstance(d, Pointer):
        base_s, base_d = under(s.base), under(d.base)
        if predicates.identical_ignore_tags(base_s, base_d) or kinds.identical(base_s, base_d):
            return Op.OCONVNOP
    return _number_op(literal, us, ud, word) or _string_op(us, ud) or _unsafe_op(us, ud) or _array_op(us, ud)


def _number_op(literal: bool, src: Type, dst: Type, word: int) -> Op | None:
    number_s = kinds.is_integer(src) or kinds.is_float(src)
    number_d = kinds.is_integer(dst) or kinds.is_float(dst)
    complex_s, complex_d = kinds.is_complex(src), kinds.is_complex(dst)
    if (number_s and number_d) or (complex_s and complex_d):
        return Op.OCONVNOP if _sim(src, word) == _sim(dst, word) else Op.OCONV
    return Op.OCONV if literal and (number_s or complex_s) and (number_d or complex_d) else None


def _string_op(src: Type, dst: Type) -> Op | None:
    if kinds.is_string(dst):
        if kinds.is_integer(src):
            return Op.ORUNESTR
        return _TO_STRING.get(kinds.kind_of(src.elem)) if isinstance(src, Slice) else None
    return _FROM_STRING.get(kinds.kind_of(dst.elem)) if kinds.is_string(src) and isinstance(dst, Slice) else None


# By the kind of the slice's elements.
_TO_STRING: dict[Kind | None, Op] = {Kind.UINT8: Op.OBYTES2STR, Kind.INT32: Op.ORUNES2STR}
_FROM_STRING: dict[Kind | None, Op] = {Kind.UINT8: Op.OSTR2BYTES, Kind.INT32: Op.OSTR2RUNES}


def _unsafe_op(src: Type, dst: Type) -> Op | None:
    if kinds.is_unsafe_pointer(src):
        src, dst = dst, src
    same = kinds.is_unsafe_pointer(dst) and (isinstance(src, Pointer) or kinds.is_uintptr(src))
    return Op.OCONVNOP if same else None


def _array_op(src: Type, dst: Type) -> Op | None:
    if not isinstance(src, Slice):
        return None
    if kinds.is_array(dst) and kinds.identical(src.elem, kinds.elem(dst)):
        return Op.OSLICE2ARR
    if isinstance(dst, Pointer) and kinds.is_array(dst.base) and kinds.identical(src.elem, kinds.elem(dst.base)):
        return Op.OSLICE2ARRPTR
    return None


# --- Making the nodes ------------------------------------------------------------------------------


def conv(w: FuncLowerer, pos: Pos, x: Expr, t: Type, implicit: bool) -> Expr:
    """An OCONV node, type-checked."""
    x = consts.default_lit(x, t)
    src = x.type
    assert src is not None
    op = convert_op(x.op is Op.OLITERAL, src, t, w.prog.sizes.word_size)
    if op is None:
        raise InternalError(f"cannot convert {type(src).__name__} to {type(t).__name__}", pos)
    if op is Op.OCONVNOP:
        us, ut = under(src), under(t)
        same = type(us) is Basic and type(ut) is Basic and us.kind == ut.kind
        if same and (kinds.is_float(us) or kinds.is_complex(us)):
            op = Op.OCONV  # the conversion rounds
    elif op is Op.OSTR2RUNES and type(x) is BasicLit:
        return _runes_literal(pos, x, t)
    elif op is Op.OBYTES2STR or op is Op.ORUNES2STR:
        plain = unalias(kinds.elem(src))
        if type(plain) is not Basic:
            kind = Kind.UINT8 if op is Op.OBYTES2STR else Kind.INT32
            x = ConvExpr(Op.OCONVNOP, x.pos, x, type=Slice(w.prog.byte if kind == Kind.UINT8 else w.prog.rune))
    return ConvExpr(op, pos, x, True, type=t, implicit=implicit)


def decode_runes(text: bytes) -> list[int]:
    """The runes that ranging over a Go string gives; each byte of a malformed sequence counts as U+FFFD."""
    try:
        return [ord(c) for c in text.decode("utf-8")]
    except UnicodeDecodeError:
        pass
    runes, at = [], 0
    while at < len(text):
        size = 1 if text[at] < 0xC0 else 2 if text[at] < 0xE0 else 3 if text[at] < 0xF0 else 4
        try:
            runes.append(ord(text[at : at + size].decode("utf-8")))
            at += size
        except (UnicodeDecodeError, TypeError):
            runes.append(0xFFFD)
            at += 1
    return runes


def _runes_literal(pos: Pos, x: BasicLit, t: Type) -> Expr:
    """[]rune("ab") becomes a slice literal (typecheck.go:stringtoruneslit)."""
    rune = kinds.elem(t)
    items: list[Expr] = []
    for i, r in enumerate(decode_runes(constant.string_val(x.value))):
        value = BasicLit(Op.OLITERAL, pos, r, type=rune)
        items.append(KeyExpr(Op.OKEY, pos, consts.int_literal(pos, i), value))
    return CompLitExpr(Op.OSLICELIT, pos, items, type=t, len=len(items))


def assign_conv(_w: FuncLowerer, pos: Pos, x: Expr, t: Type | None) -> Expr:
    """Convert x for assignment to type t, if it is not of that type already (assignconvfn)."""
    src = x.type
    if t is None or src is t or src is None:
        return x
    if type(src) is Basic and kinds.is_untyped(src):
        x = consts.default_lit(x, t)
        src = x.type
        assert src is not None
    if kinds.identical(src, t):
        return x
    op = assign_op(src, t)
    if op is None:
        raise InternalError(f"cannot assign {type(src).__name__} to {type(t).__name__}", pos)
    return ConvExpr(op, pos, x, type=t, implicit=True)


def convert_expr(w: FuncLowerer, dst: Type | None, e: ast.Expr, implicit: bool) -> Expr:
    """E converted to the checker's type dst; an implied conversion that changes nothing leaves no node."""
    src = w.type_of(e)
    same = dst is None or src is dst or predicates.identical(src, dst)
    if implicit and same:
        return exprs.expr(w, e)
    assert dst is not None
    t = w.typ(dst)
    rtti(w, src, dst)
    x = exprs.expr(w, e)
    if type(x) is BasicLit and w.prog.program.release.converts_for_parameters and consts.is_type_param(dst):
        # A constant that becomes a value of a type parameter is no constant any more.
        value = consts.convert_value(t, x.value)
        if value is not None:
            literal = BasicLit(Op.OLITERAL, x.pos, value, type=t)
            return ConvExpr(Op.OCONVNOP, e.pos, literal, type=t, implicit=True)
    n = conv(w, e.pos, x, t, implicit)
    if w.words is not None and type(n) is ConvExpr:
        rtypes.keep_conversion(w, n, e.pos, src, dst)
    if (
        not same
        and type(n) is ConvExpr
        and n.op is Op.OCONVNOP
        and w.prog.shapes
        and kinds.is_interface(t)
        and not kinds.is_empty_interface(t)
        and (kinds.has_shape(t) or kinds.has_shape(n.x.type))
    ):
        n.op = Op.OCONVIFACE
    return n


def implicit_conv(w: FuncLowerer, dst: Type | None, e: ast.Expr) -> Expr:
    return convert_expr(w, dst, e, True)


def default_type(t: Type) -> Type:
    """types2.Default."""
    return predicates.default_type(t)


def rtti(w: FuncLowerer, src: Type, dst: Type) -> None:
    """Mention both types, as the reader does to describe the conversion at run time."""
    src, dst = default_type(src), default_type(dst)
    w.describe(src, w.typ(src), dst, w.typ(dst))
    if w.words is not None:
        rtypes.read(w, src, dst)


# --- Lists of values -------------------------------------------------------------------------------


def multi_expr(w: FuncLowerer, pos: Pos, dst: Destination, values: list[ast.Expr]) -> list[Expr]:
    """The values of a list of expressions, converted; one call that gives several goes through temporaries."""
    if len(values) == 1:
        t = w.type_of(values[0])
        if kinds.is_tuple(t):
            x = exprs.expr(w, values[0])
            results: list[Expr] = []
            stmt = AssignListStmt(Op.OAS2, pos, [], [x], True)
            for i, v in enumerate(t.vars):
                src = v.type
                assert src is not None
                tmp = w.temp(pos, w.typ(src))
                tmp.defn = stmt
                stmt.init.append(Decl(Op.ODCL, pos, tmp))
                stmt.lhs.append(tmp)
                result: Expr = tmp
                to = dst(i)
                if to is not None and not predicates.identical(src, to):
                    target = w.typ(to)
                    rtti(w, src, to)
                    result = conv(w, pos, tmp, target, True)
                    if w.words is not None and type(result) is ConvExpr:
                        rtypes.keep_conversion(w, result, pos, src, to)
                results.append(result)
            results[0] = init_expr([assign_list(w, stmt)], results[0], w.prog.base_pos)
            return results
    return [convert_expr(w, dst(i), e, True) for i, e in enumerate(values)]


_SHARED = frozenset({Op.ONAME, Op.OTYPE})


def init_expr(init: list[Stmt], x: Expr, pos: Pos) -> Expr:
    """X with statements to run before it; a shared node gets a carrier (ir.InitExpr)."""
    if not init:
        return x
    if x.op in _SHARED:
        x = ConvExpr(Op.OCONVNOP, pos, x, type=x.type)
    x.init[:0] = init
    return x


def assign_list(w: FuncLowerer, n: AssignListStmt) -> AssignListStmt:
    """Type-check an OAS2 whose right side may be one expression with several values (typecheck/stmt.go:assign)."""
    lhs, rhs = n.lhs, n.rhs
    if len(rhs) == 1:
        r = rhs[0]
        if len(lhs) == 2 and not kinds.is_tuple(r.type):
            comma_ok = {
                Op.OINDEXMAP: Op.OAS2MAPR,
                Op.ORECV: Op.OAS2RECV,
                Op.ODOTTYPE: Op.OAS2DOTTYPE,
                Op.ODYNAMICDOTTYPE: Op.OAS2DOTTYPE,
            }.get(r.op)
            if comma_ok is not None:
                n.op = comma_ok
                if r.op is Op.ODOTTYPE:
                    r.op = Op.ODOTTYPE2
                elif r.op is Op.ODYNAMICDOTTYPE:
                    r.op = Op.ODYNAMICDOTTYPE2
                _assigned(lhs)
                return n
        if kinds.is_tuple(r.type):
            n.op = Op.OAS2FUNC
            _assigned(lhs)
            pairs = zip(lhs, r.type.vars, strict=True)
            if any(x is not w.prog.blank and not kinds.identical(x.type, v.type) for x, v in pairs):
                _rewrite_multi_value(w, n, r)
            return n
    _assigned(lhs)
    for i, r in enumerate(rhs):
        rhs[i] = assign_to(w, n.pos, r, lhs[i])
    return n


def _assigned(lhs: list[Expr]) -> None:
    for x in lhs:
        mark_assigned(x)


def mark_assigned(x: Expr) -> None:
    """Note that an element of a map is stored to."""
    if type(x) is IndexExpr and x.op is Op.OINDEXMAP:
        x.assigned = True


def assign_to(w: FuncLowerer, pos: Pos, x: Expr, dst: Expr) -> Expr:
    """Convert x to the type of its destination; the blank identifier of a function body has none."""
    return consts.default_lit(x, None) if dst is w.prog.blank else assign_conv(w, pos, x, dst.type)


def _rewrite_multi_value(w: FuncLowerer, n: AssignListStmt, call: Expr) -> None:
    """Put temporaries between a call's results and destinations of other types."""
    assert kinds.is_tuple(call.type)
    inner = AssignListStmt(Op.OAS2FUNC, n.pos, [], [call])
    values: list[Expr] = []
    for v in call.type.vars:
        assert v.type is not None
        tmp = w.temp(n.pos, v.type)
        inner.init.append(Decl(Op.ODCL, n.pos, tmp))
        inner.lhs.append(tmp)
        values.append(tmp)
    n.init.append(inner)
    n.op = Op.OAS2
    n.rhs = [assign_to(w, n.pos, x, d) for x, d in zip(values, n.lhs, strict=False)]
