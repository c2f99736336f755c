"""Calls: which functions a call may reach, where arguments and results flow, go and defer.

    f(p)         p flows where f's tags say (into f's own parameter if f is in the same batch)
    i.M(p)       p flows to the heap, and so does everything passed to a function nobody knows
    g := f; if c { g = h }; g(p)      both f and h are known callees: their tags are merged

cmd/compile/internal/escape/call.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.escape.graph import Hole, Passed, in_batch
from goesc.escape.temps import assign_temp
from goesc.escape.walk import (
    Escape,
    expr,
    new_loc,
    oracle,
    params_of,
    results_of,
    stmts,
    tee_hole,
)
from goesc.ir import leaks
from goesc.ir.misc import is_zero
from goesc.ir.names import UNNUMBERED
from goesc.ir.nodes import (
    AssignStmt,
    CallExpr,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    Func,
    FuncPragma,
    GoDeferStmt,
    KeyExpr,
    Name,
    Node,
    SelectorExpr,
)
from goesc.ir.op import Op
from goesc.ir.reassign import static_callee_name
from goesc.source.errors import InternalError
from goesc.types.deep import some
from goesc.types.model import Array, Basic, Kind, Signature, Struct, Type
from goesc.types.named import under, underlying
from goesc.types.predicates import is_kind

_UINTPTR_PRAGMAS = FuncPragma.UINTPTR_KEEP_ALIVE | FuncPragma.UINTPTR_ESCAPES


def call(e: Escape, ks: Sequence[Hole] | None, n: CallExpr) -> None:
    """OCALLFUNC, OCALLINTER. `ks` has a hole for every result, or is None if they are dropped."""
    fun = n.fun
    if fun is None:
        raise InternalError("call without callee", n.pos)
    fns = known_callees(e, n) if n.op is Op.OCALLFUNC else []
    sig = signature(fns[0].type if len(fns) == 1 else fun.type, n)
    if ks is not None:
        _results(e, ks, fns)
    receiver: Expr | None = None
    args: Sequence[Expr] = n.args
    if n.op is Op.OCALLINTER:
        assert isinstance(fun, SelectorExpr)
        receiver = fun.x
    else:
        _callee(e, ks, n, fns, fun)
        if sig.recv is not None:
            receiver, args = args[0], args[1:]  # a method expression: the receiver is the first argument

    if n.is_compiler_var_live:
        _arguments_to(e, e.batch.discard_hole, n, args if receiver is None else [receiver, *args])
    elif _is_escape_non_string(e, fns, sig):
        # It sends pointers other than strings' to the heap.
        escapes = _has_non_string_pointers(e, sig.params[1].type)
        _arguments_to(e, e.batch.heap_hole if escapes else e.batch.discard_hole, n, args)
    else:
        count = len(sig.params)
        if receiver is not None:
            _pass(e, ks, n, fns, -1, count, receiver)
        for i in range(count):
            _pass(e, ks, n, fns, i, count, args[i])


def _results(e: Escape, ks: Sequence[Hole], fns: Sequence[Name]) -> None:
    """What a function of this batch returns flows on through its result variables."""
    for fn in fns:
        if in_batch(fn) and fn.func is not None:
            for k, result in zip(ks, results_of(fn.func), strict=False):
                expr(e, k, result)


def _callee(e: Escape, ks: Sequence[Hole] | None, n: CallExpr, fns: Sequence[Name], fun: Expr) -> None:
    k = e.batch.discard_hole
    if type(fun) is ClosureExpr or (e.curfn.wrapper and e.curfn.is_closure):  # of go and defer: called when that is
        e.batch.called.update([fn.func for fn in fns if fn.func is not None and fn.func.oclosure is not None])
    if not fns and ks is not None and any(k.dst is not e.batch.blank for k in ks):
        # Somebody uses the results of an unknown function: a closure that flows here loses track of its own.
        k = e.batch.callee_hole.note(n, "callee operand")
    expr(e, k, fun)


def _pass(
    e: Escape, ks: Sequence[Hole] | None, n: CallExpr, fns: Sequence[Name], index: int, count: int, arg: Expr
) -> None:
    """Argument `index` of `count`, -1 the receiver, of a call that may reach fns; anything if there are none."""
    _rewrite_argument(e, arg, n, fns)
    _argument(e, _merged_hole(e, ks, n, fns, index, count), n, arg, _passed(e, fns, index, count, arg))


def _arguments_to(e: Escape, k: Hole, n: CallExpr, args: Sequence[Expr]) -> None:
    for arg in args:
        _argument(e, k, n, arg)


def call_expr(e: Escape, k: Hole, n: CallExpr) -> None:
    call(e, [k], n)


def _argument(e: Escape, k: Hole, where: Node, arg: Expr, passed: Passed | None = None) -> None:
    k = k.note(where, "call parameter")
    if k.notes is not None:
        k.notes.passed = passed
    expr(e, k, arg)


def _passed(e: Escape, fns: Sequence[Name], index: int, count: int, operand: Expr) -> Passed | None:
    return Passed(fns, index, count, operand) if e.batch.explaining else None


def signature(t: Type | None, where: Node) -> Signature:
    u = underlying(t)
    if not isinstance(u, Signature):
        raise InternalError("call of something that is no function", where.pos)
    return u


# --- Callees ---------------------------------------------------------------------------------------


def known_callees(e: Escape, n: CallExpr) -> list[Name]:
    """All functions that the call may reach, if they are known; else none."""
    fun = n.fun
    if fun is None:
        return []
    direct = static_callee_name(fun)
    if direct is not None:
        return [direct]
    if fun.op is not Op.ONAME and fun.op is not Op.OCONVNOP:
        return []
    ro = oracle(e.batch, e.curfn)
    value = ro.static_value(fun, e.batch.release.captured_values)
    direct = static_callee_name(value)
    if direct is not None:
        return [direct]
    if type(value) is Name and e.batch.release.callee_sets:
        return _assigned_callees(ro.func_assignments(value.canonical))
    return []


def _assigned_callees(assigns: Sequence[AssignStmt] | None) -> list[Name]:
    fns: list[Name] = []
    for assign in assigns or ():
        if assign.y is None or is_zero(assign.y):
            continue  # calling nil panics
        callee = static_callee_name(assign.y)
        if callee is None or callee_pragma(callee) & _UINTPTR_PRAGMAS:
            return []
        fns.append(callee)
    return fns


def tags_of(fn: Name) -> Sequence[str]:
    """Tags of a function that is not in the batch, receiver first."""
    if fn.tags is not None:
        return fn.tags
    return getattr(fn.obj, "tags", None) or ()


def callee_pragma(fn: Name) -> int:
    """The pragma bits of a callee that concern uintptr parameters; an imported one tells them through its tags."""
    if fn.func is not None:
        return fn.func.pragma
    pragma = 0
    for tag in tags_of(fn):
        if tag == leaks.UINTPTR_KEEP_ALIVE:
            pragma |= FuncPragma.UINTPTR_KEEP_ALIVE
        elif tag == leaks.UINTPTR_ESCAPES:
            pragma |= FuncPragma.UINTPTR_ESCAPES
    return pragma


# --- Where an argument flows -----------------------------------------------------------------------


def leak(e: Escape, _n: CallExpr, _index: int) -> Hole:
    """Where argument `index` (-1: the receiver) goes if nobody knows which functions the call reaches."""
    return e.batch.heap_hole


def _merged_hole(
    e: Escape, ks: Sequence[Hole] | None, n: CallExpr, fns: Sequence[Name], index: int, count: int
) -> Hole:
    """The hole of argument `index` of `count` (-1: the receiver) for a call that may reach any of fns."""
    if not fns:
        return e.unknown(e, n, index)
    holes = []
    for fn in fns:
        holes.append(tag_hole(e, ks, fn, parameter_index(fn, index, count)))
    return tee_hole(e, holes)


def parameter_index(fn: Name, index: int, count: int) -> int:
    """Which parameter of fn, the receiver counted, takes argument `index` of `count`."""
    sig = signature(fn.type, fn)
    # A method expression's receiver is among the arguments, but not among the method's parameters.
    return index - (count - len(sig.params)) + (1 if sig.recv is not None else 0)


def tag_hole(e: Escape, ks: Sequence[Hole] | None, fn: Name | None, index: int) -> Hole:
    """The hole for the argument of parameter `index` of fn, the receiver counted."""
    batch = e.batch
    if fn is None:
        return batch.heap_hole
    if in_batch(fn) and fn.func is not None:
        param = params_of(fn.func)[index]
        if param.sym.startswith("~") and not batch.release.unnamed_by_place:
            return batch.discard_hole  # no variable that anything could flow to (addr)
        return batch.hole(batch.old_loc(param))
    tags = tags_of(fn)
    tag = tags[index] if 0 <= index < len(tags) else ""
    if not tag.startswith("esc:"):
        return batch.heap_hole
    holes = []
    for slot, char in enumerate(tag[4:]):
        derefs = ord(char) - 1
        if derefs < 0:
            continue
        if slot == leaks.HEAP:
            k = batch.heap_hole
        elif slot == leaks.MUTATOR:
            k = batch.mutator_hole
        elif slot == leaks.CALLEE:
            k = batch.callee_hole
        elif ks is not None:
            k = ks[slot - leaks.RESULT0]
        else:
            continue
        holes.append(k.shift(derefs))
    return tee_hole(e, holes)


def _is_escape_non_string(e: Escape, fns: Sequence[Name], sig: Signature) -> bool:
    if len(fns) != 1 or len(sig.params) != 2:
        return False
    path, name = e.batch.release.escape_non_string
    if not fns[0].sym.startswith(name):
        return False
    pkg = fns[0].pkg  # with a dictionary before what it is given, it is an instance of a shape
    return pkg is not None and pkg.path == path


def _has_non_string_pointers(e: Escape, t: Type | None) -> bool:
    if t is None or not e.batch.has_pointers(t):
        return False
    u = under(t)
    if isinstance(u, Basic) and u.kind == Kind.STRING:
        return False
    if isinstance(u, Struct):
        return some(lambda f: _has_non_string_pointers(e, f.type), u.fields)
    if isinstance(u, Array):
        return _has_non_string_pointers(e, u.elem)
    return True


# --- uintptr arguments -----------------------------------------------------------------------------


def _rewrite_argument(e: Escape, arg: Expr, n: CallExpr, fns: Sequence[Name]) -> None:
    """Keep p alive (or let it escape) in `uintptr(p)` passed to a function that asks for it, as syscalls do."""
    pragmas = [callee_pragma(fn) for fn in fns]
    escapes = any(pragma & FuncPragma.UINTPTR_ESCAPES for pragma in pragmas)
    alive = any(pragma & FuncPragma.UINTPTR_KEEP_ALIVE for pragma in pragmas)
    if not (escapes or alive):
        return
    if isinstance(arg, CompLitExpr) and arg.op is Op.OSLICELIT:
        for elt in arg.list:
            _keep_pointer(e, elt.value if isinstance(elt, KeyExpr) else elt, n, escapes, alive)
    else:
        _keep_pointer(e, arg, n, escapes, alive)


def _keep_pointer(e: Escape, arg: Expr, n: CallExpr, escapes: bool, alive: bool) -> None:
    if not isinstance(arg, ConvExpr) or arg.op is not Op.OCONVNOP:
        return
    if not (is_kind(arg.x.type, Kind.UNSAFE_POINTER) and is_kind(arg.type, Kind.UINTPTR)):
        return
    tmp = _copy_expr(e, arg, n)
    arg.x = tmp
    k = e.batch.mutator_hole
    if escapes:
        k = e.batch.heap_hole.note(arg, "//go:uintptrescapes")
    e.batch.flow(k, e.batch.old_loc(tmp))
    if alive:
        tmp.addrtaken = True
        n.keep_alive.append(tmp)


def _copy_expr(e: Escape, conv: ConvExpr, n: CallExpr) -> Name:
    """A new temporary, set to the conversion's operand in the call's init statements."""
    x = conv.x
    pos = x.pos if x.op is not Op.ONAME and x.pos else conv.pos
    tmp, made = assign_temp(e.curfn, pos, x)
    n.init.extend(made)
    new_loc(e, tmp, persists=True)
    stmts(e, made)
    return tmp


# --- go and defer ----------------------------------------------------------------------------------


def go_defer(e: Escape, n: GoDeferStmt) -> None:
    """The callee, by now without parameters and results, goes to the heap, or lasts until the function returns."""
    k = e.batch.heap_at(n, "go" if n.op is Op.OGO else "defer")
    if n.op is Op.ODEFER and e.loop_depth == 1 and n.defer_at is None:
        k = e.batch.hole(new_loc(e, None, persists=True))  # it is called later
        n.esc = Esc.NEVER
    callee = n.call
    if not isinstance(callee, CallExpr) or callee.op is not Op.OCALLFUNC:
        raise InternalError("go or defer of something that is no call", n.pos)
    if isinstance(callee.fun, ClosureExpr) and n.op is Op.OGO:
        callee.fun.is_go_wrap = True
    if isinstance(callee.fun, ClosureExpr) and not e.batch.release.wraps_go_and_defer_early:
        _number(e.curfn, callee.fun.func)
    expr(e, k, callee.fun)


def _number(fn: Func, wrapper: Func) -> None:
    """The temporaries that a statement keeps for later count from here on (escape/call.go:copyExpr, Go 1.21)."""
    for v in wrapper.closure_vars:
        tmp = v.outer
        if tmp is not None and tmp.sym == UNNUMBERED:
            v.sym = tmp.sym = fn.next_temp
            fn.blanks -= 1
