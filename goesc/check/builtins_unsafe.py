"""Built-in functions of package unsafe.

    unsafe.Sizeof(x)        ->  a constant, unless the size depends on a type parameter
    unsafe.Offsetof(s.f)    ->  offset of f in s, through embedded structs but not through pointers

Defined by cmd/compile/internal/types2/builtins.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.check import assignments, builtins, call, checker, decl, errors, index
from goesc.check import expr as exprs
from goesc.check.info import SelectionKind
from goesc.check.operand import CONSTANT, INVALID, VALUE, VARIABLE, Operand
from goesc.check.recording import record, record_selection
from goesc.check.util import unparen
from goesc.check.version import GO1_17, GO1_20, verify_version_f
from goesc.syntax import ast
from goesc.types import model
from goesc.types.lookup import deref_struct_ptr, lookup_field_or_method
from goesc.types.model import Kind, Type
from goesc.types.named import unalias, unpack
from goesc.types.objects import Func, Object
from goesc.types.under import common_under
from goesc.types.universe import TYP, UNIVERSE_BYTE

if TYPE_CHECKING:
    from goesc.check.builtins import Args
    from goesc.check.checker import Checker


def add(check: Checker, a: Args) -> bool:
    x, y = a.x, a.args[1]
    verify_version_f(check, a.call.fun, GO1_17, "unsafe.Add")
    assignments.assignment(check, x, TYP[Kind.UNSAFE_POINTER], "argument to unsafe.Add")
    if x.mode is INVALID or not index.is_valid_index(check, y, "InvalidUnsafeAdd", "length", True):
        return False
    x.mode = VALUE
    x.type = TYP[Kind.UNSAFE_POINTER]
    builtins.record_signature(check, a, x.type, x.type, y.type)
    return True


def slice_(check: Checker, a: Args) -> bool:
    x, y = a.x, a.args[1]
    verify_version_f(check, a.call.fun, GO1_17, "unsafe.Slice")
    ptr, _ = common_under(x.type, None, check)
    if not isinstance(ptr, model.Pointer):
        errors.error(check, x, "InvalidUnsafeSlice", errors.INVALID_ARG + f"{check.fmt(x)} is not a pointer")
        return False
    if not index.is_valid_index(check, y, "InvalidUnsafeSlice", "length", False):
        return False
    x.mode = VALUE
    x.type = model.Slice(ptr.base)
    builtins.record_signature(check, a, x.type, ptr, y.type)
    return True


def slice_data(check: Checker, a: Args) -> bool:
    x = a.x
    verify_version_f(check, a.call.fun, GO1_20, "unsafe.SliceData")
    typ, _ = common_under(x.type, None, check)
    if not isinstance(typ, model.Slice):
        errors.error(check, x, "InvalidUnsafeSliceData", errors.INVALID_ARG + f"{check.fmt(x)} is not a slice")
        return False
    x.mode = VALUE
    x.type = model.Pointer(typ.elem)
    builtins.record_signature(check, a, x.type, typ)
    return True


def string(check: Checker, a: Args) -> bool:
    x, y = a.x, a.args[1]
    verify_version_f(check, a.call.fun, GO1_20, "unsafe.String")
    assignments.assignment(check, x, model.Pointer(UNIVERSE_BYTE), "argument to unsafe.String")
    if x.mode is INVALID or not index.is_valid_index(check, y, "InvalidUnsafeString", "length", False):
        return False
    x.mode = VALUE
    x.type = TYP[Kind.STRING]
    builtins.record_signature(check, a, x.type, model.Pointer(UNIVERSE_BYTE), y.type)
    return True


def string_data(check: Checker, a: Args) -> bool:
    x = a.x
    verify_version_f(check, a.call.fun, GO1_20, "unsafe.StringData")
    assignments.assignment(check, x, TYP[Kind.STRING], "argument to unsafe.StringData")
    if x.mode is INVALID:
        return False
    x.mode = VALUE
    x.type = model.Pointer(UNIVERSE_BYTE)
    builtins.record_signature(check, a, x.type, TYP[Kind.STRING])
    return True


# --- Sizes -----------------------------------------------------------------------------------------


def alignof(check: Checker, a: Args) -> bool:
    x = a.x
    assignments.assignment(check, x, None, "argument to unsafe.Alignof")
    if x.mode is INVALID:
        return False
    if has_var_size(check, x.type):
        _measured(check, a, x.type)
    else:
        _known(x, check.conf.sizes.alignof(x.type))
    return True


def sizeof(check: Checker, a: Args) -> bool:
    x = a.x
    assignments.assignment(check, x, None, "argument to unsafe.Sizeof")
    if x.mode is INVALID:
        return False
    if has_var_size(check, x.type):
        _measured(check, a, x.type)
        return True
    size = check.conf.sizes.sizeof(x.type)
    if size < 0:
        errors.error(check, x, "TypeTooLarge", f"{check.fmt(x)} is too large")
        return False
    _known(x, size)
    return True


def offsetof(check: Checker, a: Args) -> bool:
    x = a.x
    arg = a.call.args[0]
    selx = unparen(arg)
    if not isinstance(selx, ast.SelectorExpr):
        text = f"{check.fmt(arg)} is not a selector expression"
        errors.error(check, arg, "BadOffsetofSyntax", errors.INVALID_ARG + text)
        call.use(check, [arg])
        return False
    exprs.expr(check, None, x, selx.x)
    if x.mode is INVALID:
        return False
    base = deref_struct_ptr(x.type)
    sel = selx.sel.value
    obj, path, indirect = lookup_field_or_method(base, False, check.pkg, sel, False)
    if obj is None:
        text = f"{check.fmt(base)} has no single field {sel}"
        errors.error(check, x, "MissingFieldOrMethod", errors.INVALID_ARG + text)
        return False
    if isinstance(obj, Func):
        errors.error(check, arg, "InvalidOffsetof", errors.INVALID_ARG + f"{check.fmt(arg)} is a method value")
        return False
    if indirect:
        text = f"field {sel} is embedded via a pointer in {check.fmt(base)}"
        errors.error(check, x, "InvalidOffsetof", errors.INVALID_ARG + text)
        return False
    assert path is not None
    assert obj.type is not None
    record_selection(check, selx, SelectionKind.FIELD_VAL, base, obj, path, False)
    record(check, Operand(VARIABLE if x.mode is VARIABLE else VALUE, selx, obj.type))

    if has_var_size(check, base):
        _measured(check, a, obj.type)
        return True
    offset = check.conf.sizes.offsetof(base, path)
    if offset < 0:
        errors.error(check, x, "TypeTooLarge", f"{check.fmt(x)} is too large")
        return False
    _known(x, offset)
    return True


def _known(x: Operand, n: int) -> None:
    x.mode = CONSTANT
    x.val = n
    x.type = TYP[Kind.UINTPTR]


def _measured(check: Checker, a: Args, t: Type) -> None:
    """The result depends on type arguments."""
    a.x.mode = VALUE
    a.x.type = TYP[Kind.UINTPTR]
    builtins.record_signature(check, a, TYP[Kind.UINTPTR], t)


def has_var_size(check: Checker, t: Type) -> bool:
    """Whether the size of t depends on type parameters, or on a declaration cycle, which is reported."""
    return _has_var_size(check, t, {})


def _has_var_size(check: Checker, t: Type, known: dict[model.Named, bool]) -> bool:
    t = unalias(t)
    if isinstance(t, model.TypeParam):
        return True
    if isinstance(t, model.Array):
        return _has_var_size(check, t.elem, known)
    if isinstance(t, model.Struct):
        return any(f.type is not None and _has_var_size(check, f.type, known) for f in t.fields)
    if not isinstance(t, model.Named):
        return False
    answer = known.get(t)
    if answer is not None:
        return answer
    obj: Object = t.obj
    start = check.obj_path_idx.get(obj)
    if start is not None:
        cycle = check.obj_path[start:]
        decl.cycle_error(check, cycle, decl.first_in_src(cycle))
        return True
    checker.push(check, obj)
    unpack(t)
    answer = t.from_rhs is not None and _has_var_size(check, t.from_rhs, known)
    checker.pop(check)
    known[t] = answer
    return answer
