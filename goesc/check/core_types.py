"""Faults in the words of Go 1.21 to 1.24, which ask for the core type of an operand.

    <-x    (x P, of chan int | <-chan string)   ->  cannot receive from x (...) (no core type)
    x[1:]  (x P, of []int | []string)           ->  cannot slice x (...): P has no core type

The core type of a type parameter is the underlying type that all its types share. From 1.25 on faults say which of
them differ (goesc.types.under.common_under); what is refused is the same. Defined by Go 1.24's
cmd/compile/internal/types2: under.go:coreType, coreString; expr.go:unary; stmt.go:stmt, rangeKeyVal;
index.go:sliceExpr; builtins.go:builtin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goesc.check import errors
from goesc.check.operand import NIL_VALUE, Operand
from goesc.types import model
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.predicates import identical, is_string, is_type_param
from goesc.types.under import core_type, typeset
from goesc.types.universe import TYP, UNIVERSE_BYTE

if TYPE_CHECKING:
    from goesc.check.checker import Checker


def core_string(t: Type) -> Type | None:
    """The core type of t, where strings count as slices of bytes: with a string among t's types it is string."""
    if not is_type_param(t):
        return under(t)
    shared: Type | None = None
    has_string = False
    for _, u in typeset(t):
        if u is None:
            return None
        if is_string(u):
            u = model.Slice(UNIVERSE_BYTE)
            has_string = True
        if shared is not None and not identical(shared, u):
            # Only channels may differ, of which there is no slice and nothing to append or to copy.
            return None
        shared = u
    return TYP[Kind.STRING] if has_string else shared


def chan_elem(check: Checker, at: Any, x: Operand, recv: bool) -> Type | None:
    """The element type of channel x for a receive or a send; None after reporting why there is none."""
    u = core_type(x.type)
    wrong = model.Dir.SEND_ONLY if recv else model.Dir.RECV_ONLY
    verb = "receive from" if recv else "send to"
    if isinstance(u, model.Chan) and u.dir != wrong:
        return u.elem
    if u is None:
        text = f"cannot {verb} {check.fmt(x)}{' (no core type)' if recv else ': no core type'}"
    elif isinstance(u, model.Chan):
        text = f"cannot {verb} {'send' if recv else 'receive'}-only channel {check.fmt(x)}"
    else:
        text = f"cannot {verb} non-channel {check.fmt(x)}"
    errors.error(check, at, "InvalidReceive" if recv else "InvalidSend", errors.INVALID_OP + text)
    return None


def sliceable(check: Checker, x: Operand) -> Type | None:
    """The type that is sliced; None after a report."""
    u = core_string(x.type)
    if u is None:
        text = f"cannot slice {check.fmt(x)}: {check.fmt(x.type)} has no core type"
        errors.error(check, x, "NonSliceableOperand", errors.INVALID_OP + text)
    return u


def appended_elem(check: Checker, x: Operand) -> Type | None:
    """The element type of the slice that is appended to; None after a report."""
    u = core_type(x.type)
    if isinstance(u, model.Slice):
        return u.elem
    if x.mode is NIL_VALUE:
        cause = "have untyped nil"
    elif not is_type_param(x.type):
        cause = f"have {check.fmt(x)}"
    elif u is not None:
        cause = f"{check.fmt(x)} has core type {check.fmt(u)}"
    else:
        cause = f"{check.fmt(x)} has no core type"
    errors.error(check, x, "InvalidAppend", f"first argument to append must be a slice; {cause}")
    return None


def copies(check: Checker, x: Operand, y: Operand) -> bool:
    """Whether copy takes x and y; reports if not."""
    dst, src = core_type(x.type), core_string(y.type)
    if src is not None and is_string(src):
        src = model.Slice(UNIVERSE_BYTE)
    if not isinstance(dst, model.Slice) or not isinstance(src, model.Slice):
        text = f"copy expects slice arguments; found {check.fmt(x)} and {check.fmt(y)}"
    elif not identical(dst.elem, src.elem):
        types = f"{check.fmt(dst.elem)} and {check.fmt(src.elem)}"
        text = f"arguments to copy {check.fmt(x)} and {check.fmt(y)} have different element types {types}"
    else:
        return True
    errors.error(check, x, "InvalidCopy", errors.INVALID_ARG + text)
    return False


def made(check: Checker, at: Any, typ: Type) -> Type | None:
    """The slice, map or channel type that make gives a value of; None after a report."""
    u = core_type(typ)
    if isinstance(u, (model.Slice, model.Map, model.Chan)):
        return u
    cause = ": no core type" if u is None else "; type must be slice, map, or channel"
    errors.error(check, at, "InvalidMake", f"{errors.INVALID_ARG}cannot make {check.fmt(at)}{cause}")
    return None
