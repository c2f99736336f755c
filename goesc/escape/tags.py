"""Parameter tags and the messages on parameters.

    func f(p, q *int) *int { g = q; return p }
    ->  leaking param: p to result ~r0 level=0
        leaking param: q

A tag tells callers in other batches and packages what happens to an argument (goesc/ir/leaks.py).
cmd/compile/internal/escape/escape.go:paramTag, reportLeaks (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.graph import ESCAPES, Batch
from goesc.escape.walk import params_of, results_of
from goesc.ir import leaks
from goesc.ir.events import LeaksToHeap, LeaksToResult, ParameterStays, UintptrAssumed, UintptrEscapes
from goesc.ir.nodes import Func, FuncPragma, Name
from goesc.source.positions import Pos
from goesc.types.model import Kind, Signature, Slice, Type
from goesc.types.named import underlying
from goesc.types.predicates import is_kind

NOTHING = leaks.Leaks().encode()


def tag_params(batch: Batch, fn: Func) -> list[str]:
    """Tags of fn's parameters, receiver first, reporting each."""
    params = params_of(fn)
    assert isinstance(fn.type, Signature)
    last = params[-1] if fn.type.variadic else None
    return [param_tag(batch, fn, param, param is last) for param in params]


def param_tag(batch: Batch, fn: Func, param: Name, variadic: bool) -> str:
    out = batch.out
    diagnose = out.level > 0 and not (fn.wrapper or fn.dupok)
    pos, name = param.pos, _named(batch, fn, param)
    if not fn.has_body:
        return _external(batch, fn, param, diagnose)

    is_uintptr = is_kind(param.type, Kind.UINTPTR)
    if fn.pragma & FuncPragma.UINTPTR_ESCAPES:
        if is_uintptr:
            if diagnose:
                out.say(UintptrEscapes(pos, name, False))
            return leaks.UINTPTR_ESCAPES
        if variadic and is_kind(_element(param.type), Kind.UINTPTR):
            if diagnose:
                out.say(UintptrEscapes(pos, name, True))
            return leaks.UINTPTR_ESCAPES
    elif fn.pragma & FuncPragma.UINTPTR_KEEP_ALIVE and is_uintptr:
        return leaks.UINTPTR_KEEP_ALIVE  # the slice of ...uintptr is a pointer like others

    if not batch.has_pointers(param.type):
        return ""
    if symbol(param) in ("", "_"):
        return NOTHING  # cannot be used

    loc = batch.old_loc(param)
    found = loc.leaks or leaks.Leaks()
    found.optimize()
    _forget(batch, found)
    if diagnose and not loc.attrs & ESCAPES:
        report_leaks(batch, pos, name, found, fn)
    return found.encode()


def _forget(batch: Batch, found: leaks.Leaks) -> None:
    """Older releases do not ask what is called and what is written to."""
    if not batch.release.closure_results_lost:
        found.slots[leaks.CALLEE] = 0
    if not batch.release.zero_copy:
        found.slots[leaks.MUTATOR] = 0


def _external(batch: Batch, fn: Func, param: Name, diagnose: bool) -> str:
    """A function without a body: uintptr arguments are kept alive, pointers leak unless it is marked noescape."""
    out = batch.out
    name = _named(batch, fn, param)
    fn.pragma |= FuncPragma.UINTPTR_KEEP_ALIVE
    if is_kind(param.type, Kind.UINTPTR):
        if diagnose:
            out.say(UintptrAssumed(param.pos, name))
        escapes = fn.pragma & FuncPragma.UINTPTR_ESCAPES
        return leaks.UINTPTR_ESCAPES if escapes else leaks.UINTPTR_KEEP_ALIVE
    if not batch.has_pointers(param.type):
        return ""
    found = leaks.Leaks()
    diagnose = diagnose and symbol(param) != ""
    if fn.pragma & FuncPragma.NOESCAPE:
        if diagnose:
            out.say(ParameterStays(param.pos, name))
        found.add(leaks.MUTATOR, 0)
        found.add(leaks.CALLEE, 0)
    else:
        if diagnose:
            out.say(LeaksToHeap(param.pos, name, 0))
        found.add(leaks.HEAP, 0)
    return found.encode()


def _named(batch: Batch, fn: Func, param: Name) -> str:
    """What messages call a parameter."""
    if not param.sym.startswith("~") or batch.release.unnamed_by_place:
        return param.sym
    return symbol(param) or f"arg#{params_of(fn).index(param) + 1}"


def symbol(param: Name) -> str:
    """The parameter's name as written: "" if unnamed, maybe "_"."""
    if param.param_field is not None:
        return param.param_field.name
    return "" if param.sym.startswith("~") else param.sym


def _element(t: Type | None) -> Type | None:
    u = underlying(t)
    return u.elem if isinstance(u, Slice) else None


def report_leaks(batch: Batch, pos: Pos, name: str, found: leaks.Leaks, fn: Func) -> None:
    say = batch.out.say
    warned = False
    heap = found.get(leaks.HEAP)
    if heap >= 0:
        say(LeaksToHeap(pos, name, heap))
        warned = True
    results = results_of(fn)
    for i, result in enumerate(results[: batch.release.results_with_tags]):
        level = found.get(leaks.RESULT0 + i)
        if level >= 0:
            say(LeaksToResult(pos, name, result.sym, level))
            warned = True
    if not warned:
        say(ParameterStays(pos, name))
