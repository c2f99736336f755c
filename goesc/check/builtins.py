"""Calls of built-in functions: the way in, and those on slices, maps, channels and memory.

    len("abc")           ->  constant 3
    append(s, 1, "a")    ->  checked like a call of func(s S, x ...E) S
    new(1 + 2)           ->  *int

Each rule gets an `Args` and says whether the call is fine; the result is in its x. A call that is not constant has
its signature recorded for the name of the built-in. Arithmetic ones are in `builtins_num.py`, those of package unsafe
in `builtins_unsafe.py`. Defined by cmd/compile/internal/types2/builtins.go (Go 1.27.3).
"""

from __future__ import annotations

# ruff: noqa: PLW0108  # lambdas look up late: the modules of built-ins import each other
from collections.abc import Callable
from typing import TYPE_CHECKING, final

from goesc.check import assignments, builtins_num, builtins_unsafe, call, core_types, errors, index, range_, typexpr
from goesc.check import expr as exprs
from goesc.check.assignable import assignable_to
from goesc.check.operand import CONSTANT, INVALID, NIL_VALUE, NO_VALUE, TYPE_EXPR, VALUE, Operand
from goesc.check.recording import record_builtin_type
from goesc.check.version import GO1_21, GO1_26, allow_version, verify_version_f
from goesc.source.positions import NO_POS
from goesc.syntax import ast
from goesc.types import constant, model
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.objects import Var, VarKind
from goesc.types.predicates import all_string, default, identical, is_string, is_type_param, is_untyped, is_valid
from goesc.types.under import common_under, typeset, under_is
from goesc.types.universe import EMPTY_INTERFACE, PREDECLARED_FUNCS, TYP, UNIVERSE_BYTE, BuiltinId

if TYPE_CHECKING:
    from goesc.check.checker import Checker


@final
class Args:
    """A call of a built-in function."""

    __slots__ = ("args", "call", "id", "name", "x")

    def __init__(self, id: BuiltinId, call: ast.CallExpr, x: Operand, args: list[Operand], name: str) -> None:
        self.id = id
        self.call = call
        self.x = x  # the first argument, then the result
        self.args = args  # empty for those that look at their arguments themselves
        self.name = name


# make, new and Offsetof take types or evaluate their arguments in ways of their own.
SPECIAL_ARGUMENTS = frozenset((BuiltinId.MAKE, BuiltinId.NEW, BuiltinId.OFFSETOF))


def builtin(check: Checker, x: Operand, e: ast.CallExpr, bid: int) -> bool:
    """Check the call e of a built-in; x becomes its result, without the expression."""
    which = BuiltinId(bid)
    spec = PREDECLARED_FUNCS[which]
    if e.has_dots and which is not BuiltinId.APPEND:
        text = f"invalid use of ... with built-in {spec.name}"
        errors.error(check, e, "InvalidDotDotDot", errors.INVALID_OP + text)
        call.use(check, e.args)
        return False

    if which is not BuiltinId.LEN and which is not BuiltinId.CAP:
        return _builtin(check, x, e, which)
    # Whether the length of an array is constant depends on calls inside this very argument.
    saved = check.has_call_or_recv
    check.has_call_or_recv = False
    ok = _builtin(check, x, e, which)
    check.has_call_or_recv = saved
    return ok


def _builtin(check: Checker, x: Operand, e: ast.CallExpr, bid: BuiltinId) -> bool:
    spec = PREDECLARED_FUNCS[bid]
    args: list[Operand] = []
    count = len(e.args)
    if bid not in SPECIAL_ARGUMENTS:
        args = call.expr_list(check, e.args) if e.args else []
        count = len(args)
        if any(a.mode is INVALID for a in args):
            return False
        if args:
            x.assign(args[0])
    if count < spec.nargs or (count > spec.nargs and not spec.variadic):
        qualifier = "not enough" if count < spec.nargs else "too many"
        text = f"{qualifier} arguments for {check.fmt(e)} (expected {spec.nargs}, found {count})"
        errors.error(check, e, "WrongArgCount", errors.INVALID_OP + text)
        return False
    return RULES[bid](check, Args(bid, e, x, args, spec.name))


def record_signature(check: Checker, a: Args, result: Type | None, *params: Type) -> None:
    """Record func(params) result for the built-in's name; untyped parameters count by their default types."""
    record_builtin_type(check, a.call.fun, make_sig(result, *params))


def make_sig(result: Type | None, *params: Type) -> model.Signature:
    return model.Signature(
        None,
        [Var(NO_POS, None, "", default(p), VarKind.PARAM) for p in params],
        [Var(NO_POS, None, "", result, VarKind.RESULT)] if result is not None else [],
    )


def slice_elem(check: Checker, x: Operand) -> tuple[Type | None, str]:
    """The element type of the slice x, or of all slices of its type set; else None and the reason."""
    elem: Type | None = None
    for _, u in typeset(x.type):
        if not isinstance(u, model.Slice):
            shown = "untyped nil" if x.mode is NIL_VALUE else check.fmt(x)
            return None, f"argument must be a slice; have {shown}"
        if elem is None:
            elem = u.elem
        elif not identical(elem, u.elem):
            types = f"{check.fmt(elem)} and {check.fmt(u.elem)}"
            return None, f"mismatched slice element types {types} in {check.fmt(x)}"
    return elem, ""


def _bytes_and_strings(t: Type) -> tuple[bool, bool]:
    """Whether t's types are all []byte or strings, and whether there is a string among them."""
    has_string = False
    for _, u in typeset(t):
        if isinstance(u, model.Slice) and identical(u.elem, UNIVERSE_BYTE):
            continue
        if u is None or not is_string(u):
            return False, has_string
        has_string = True
    return True, has_string


# --- Slices ----------------------------------------------------------------------------------------


def _append(check: Checker, a: Args) -> bool:
    x = a.x
    if check.conf.release.differing_types_told:
        elem, cause = slice_elem(check, x)
        if elem is None:
            errors.error(check, x, "InvalidAppend", f"invalid append: {cause}")
    else:
        elem = core_types.appended_elem(check, x)
    if elem is None:
        return False
    sig: model.Signature | None = None
    if len(a.args) == 2 and a.call.has_dots and assignable_to(check, x, model.Slice(UNIVERSE_BYTE))[0]:
        # append([]byte, string...)
        y = a.args[1]
        if _bytes_and_strings(y.type) == (True, True):
            sig = make_sig(x.type, x.type, y.type)
            sig.variadic = True
    if sig is None:
        sig = make_sig(x.type, x.type, model.Slice(elem))
        sig.variadic = True
        call.arguments(check, a.call, sig, [], [], a.args, [])
    record_builtin_type(check, a.call.fun, sig)
    x.mode = VALUE
    return True


def _copy(check: Checker, a: Args) -> bool:
    x, y = a.x, a.args[1]
    copies = _copies if check.conf.release.differing_types_told else core_types.copies
    if not copies(check, x, y):
        return False
    record_signature(check, a, TYP[Kind.INT], x.type, y.type)
    x.mode = VALUE
    x.type = TYP[Kind.INT]
    return True


def _copies(check: Checker, x: Operand, y: Operand) -> bool:
    """Whether copy takes x and y; reports if not."""
    dst, cause = slice_elem(check, x)
    if dst is None:
        errors.error(check, x, "InvalidCopy", f"invalid copy: {cause}")
        return False
    special = assignable_to(check, x, model.Slice(UNIVERSE_BYTE))[0] and _bytes_and_strings(y.type)[0]
    if not special:
        src, cause = slice_elem(check, y)
        if src is None:
            if not all_string(y.type):
                errors.error(check, y, "InvalidCopy", f"invalid copy: {cause}")
                return False
            src = UNIVERSE_BYTE
        if not identical(dst, src):
            types = f"{check.fmt(dst)} and {check.fmt(src)}"
            text = f"invalid copy: arguments {check.fmt(x)} and {check.fmt(y)} have different element types {types}"
            errors.error(check, x, "InvalidCopy", text)
            return False
    return True


def _len(check: Checker, a: Args) -> bool:
    """Check len and cap: the length of an array is constant if no call or receive is needed to get at it."""
    x = a.x
    measure_len = a.id is BuiltinId.LEN
    u = range_.array_ptr_deref(under(x.type))
    constant_len: constant.Value | None = None
    if is_type_param(x.type):
        ok = under_is(x.type, lambda t: t is not None and _has_len(t, measure_len))
    else:
        ok = _has_len(u, measure_len)
        if isinstance(u, model.Basic) and x.mode is CONSTANT:
            constant_len = constant.string_len(x.val)
        elif isinstance(u, model.Array) and not check.has_call_or_recv:
            constant_len = u.len if u.len >= 0 else constant.make_unknown()
    if not ok:
        if is_valid(under(x.type)):
            built_in = "built-in " if check.conf.release.built_ins_called_so else ""
            text = f"{check.fmt(x)} for {built_in}{a.name}"
            errors.error(check, x, "InvalidLen" if measure_len else "InvalidCap", errors.INVALID_ARG + text)
        return False
    if constant_len is None:
        record_signature(check, a, TYP[Kind.INT], x.type)
    x.mode = VALUE if constant_len is None else CONSTANT
    x.type = TYP[Kind.INT]
    x.val = constant_len if constant_len is not None else constant.UNKNOWN_VALUE
    return True


def _has_len(t: Type, measure_len: bool) -> bool:
    u = range_.array_ptr_deref(t)
    if isinstance(u, (model.Array, model.Slice, model.Chan)):
        return True
    return measure_len and (isinstance(u, model.Map) or (isinstance(u, model.Basic) and is_string(u)))


def _clear(check: Checker, a: Args) -> bool:
    x = a.x
    verify_version_f(check, a.call.fun, GO1_21, "clear")

    def clearable(u: Type | None) -> bool:
        if isinstance(u, (model.Map, model.Slice)):
            return True
        text = f"cannot clear {check.fmt(x)}: argument must be (or constrained by) map or slice"
        errors.error(check, x, "InvalidClear", errors.INVALID_ARG + text)
        return False

    if not under_is(x.type, clearable):
        return False
    x.mode = NO_VALUE
    record_signature(check, a, None, x.type)
    return True


# --- Channels and maps -----------------------------------------------------------------------------


def _close(check: Checker, a: Args) -> bool:
    x = a.x

    def closable(u: Type | None) -> bool:
        if not isinstance(u, model.Chan):
            text = f"cannot close non-channel {check.fmt(x)}"
        elif u.dir == model.Dir.RECV_ONLY:
            text = f"cannot close receive-only channel {check.fmt(x)}"
        else:
            return True
        errors.error(check, x, "InvalidClose", errors.INVALID_OP + text)
        return False

    if not under_is(x.type, closable):
        return False
    x.mode = NO_VALUE
    record_signature(check, a, None, x.type)
    return True


def _delete(check: Checker, a: Args) -> bool:
    x = a.x
    map_type = x.type
    key: Type | None = None

    def deletable(u: Type | None) -> bool:
        nonlocal key
        if not isinstance(u, model.Map):
            text = f"{check.fmt(x)} is not a map"
        elif key is not None and not identical(u.key, key):
            text = f"maps of {check.fmt(x)} must have identical key types"
        else:
            key = u.key
            return True
        errors.error(check, x, "InvalidDelete", errors.INVALID_ARG + text)
        return False

    if not under_is(map_type, deletable):
        return False
    assert key is not None
    x.assign(a.args[1])
    assignments.assignment(check, x, key, "argument to delete")
    if x.mode is INVALID:
        return False
    x.mode = NO_VALUE
    record_signature(check, a, None, map_type, key)
    return True


# --- Allocation ------------------------------------------------------------------------------------


def _make(check: Checker, a: Args) -> bool:
    args = a.call.args
    typ = typexpr.var_type(check, args[0])
    if not is_valid(typ):
        return False
    u = (_made if check.conf.release.differing_types_told else core_types.made)(check, args[0], typ)
    if u is None:
        return False
    least = 2 if isinstance(u, model.Slice) else 1
    if not least <= len(args) <= least + 1:
        text = f"{check.fmt(a.call)} expects {least} or {least + 1} arguments; found {len(args)}"
        errors.error(check, a.call, "WrongArgCount", errors.INVALID_OP + text)
        return False
    types: list[Type] = [typ]
    sizes: list[int] = []
    for arg in args[1:]:
        t, size = index.index(check, arg, -1)
        types.append(t)
        if size >= 0:
            sizes.append(size)
    if len(sizes) == 2 and sizes[0] > sizes[1]:
        errors.error(check, args[1], "SwappedMakeArgs", errors.INVALID_ARG + "length and capacity swapped")
    a.x.mode = VALUE
    a.x.type = typ
    record_signature(check, a, typ, *types)
    return True


def _made(check: Checker, at: ast.Expr, typ: Type) -> Type | None:
    """The slice, map or channel type that make gives a value of; None after a report."""

    def makeable(_t: Type | None, u: Type | None) -> str | None:
        if isinstance(u, (model.Slice, model.Map, model.Chan)):
            return None
        return "no specific type" if u is None else "type must be slice, map, or channel"

    u, cause = common_under(typ, makeable, check)
    if u is None:
        text = f"cannot make {check.fmt(at)}: {cause}"
        errors.error(check, at, "InvalidMake", errors.INVALID_ARG + text)
    return u


def _new(check: Checker, a: Args) -> bool:
    typ = _new_type(check, a)
    if typ is None:
        return False
    x = a.x
    x.mode = VALUE
    x.type = model.Pointer(typ)
    record_signature(check, a, x.type, typ)
    return True


def _new_type(check: Checker, a: Args) -> Type | None:
    """The type of the variable that new makes; None if there is none. From Go 1.26 on it may be an invalid one."""
    x = a.x
    arg = a.call.args[0]
    if not check.conf.release.new_of_values:
        typ = typexpr.var_type(check, arg)
        return typ if is_valid(typ) else None
    exprs.expr_or_type(check, x, arg, False)
    exprs.exclude(check, x, exprs.NO_VALUE_OR_BUILTIN)
    if x.mode is INVALID:
        return None
    if x.mode is TYPE_EXPR:
        typexpr.valid_var_type(check, arg, x.type)
    else:
        if is_untyped(x.type):
            assignments.assignment(check, x, None, "argument to new")
            if x.mode is INVALID:
                return None
        if not allow_version(check, GO1_26):
            verify_version_f(check, a.call.fun, GO1_26, f"new({check.fmt(arg)})")
    return x.type


# --- Panics and printing ---------------------------------------------------------------------------


def _panic(check: Checker, a: Args) -> bool:
    if check.sig is not None and check.sig.results:
        # Such a call ends a function that must return something.
        if check.is_panic is None:
            check.is_panic = {}
        check.is_panic[a.call] = True
    x = a.x
    assignments.assignment(check, x, EMPTY_INTERFACE, "argument to panic")
    if x.mode is INVALID:
        return False
    x.mode = NO_VALUE
    record_signature(check, a, None, EMPTY_INTERFACE)
    return True


def _print(check: Checker, a: Args) -> bool:
    for arg in a.args:
        assignments.assignment(check, arg, None, f"argument to built-in {a.name}")
        if arg.mode is INVALID:
            return False
    a.x.mode = NO_VALUE
    record_signature(check, a, None, *[arg.type for arg in a.args])
    return True


def _recover(check: Checker, a: Args) -> bool:
    a.x.mode = VALUE
    a.x.type = EMPTY_INTERFACE
    record_signature(check, a, EMPTY_INTERFACE)
    return True


RULES: dict[BuiltinId, Callable[[Checker, Args], bool]] = {
    BuiltinId.APPEND: _append,
    BuiltinId.CAP: _len,
    BuiltinId.CLEAR: _clear,
    BuiltinId.CLOSE: _close,
    BuiltinId.COMPLEX: lambda check, a: builtins_num.complex_(check, a),
    BuiltinId.COPY: _copy,
    BuiltinId.DELETE: _delete,
    BuiltinId.IMAG: lambda check, a: builtins_num.part(check, a),
    BuiltinId.LEN: _len,
    BuiltinId.MAKE: _make,
    BuiltinId.MAX: lambda check, a: builtins_num.min_max(check, a),
    BuiltinId.MIN: lambda check, a: builtins_num.min_max(check, a),
    BuiltinId.NEW: _new,
    BuiltinId.PANIC: _panic,
    BuiltinId.PRINT: _print,
    BuiltinId.PRINTLN: _print,
    BuiltinId.REAL: lambda check, a: builtins_num.part(check, a),
    BuiltinId.RECOVER: _recover,
    BuiltinId.ADD: lambda check, a: builtins_unsafe.add(check, a),
    BuiltinId.ALIGNOF: lambda check, a: builtins_unsafe.alignof(check, a),
    BuiltinId.OFFSETOF: lambda check, a: builtins_unsafe.offsetof(check, a),
    BuiltinId.SIZEOF: lambda check, a: builtins_unsafe.sizeof(check, a),
    BuiltinId.SLICE: lambda check, a: builtins_unsafe.slice_(check, a),
    BuiltinId.SLICE_DATA: lambda check, a: builtins_unsafe.slice_data(check, a),
    BuiltinId.STRING: lambda check, a: builtins_unsafe.string(check, a),
    BuiltinId.STRING_DATA: lambda check, a: builtins_unsafe.string_data(check, a),
}
