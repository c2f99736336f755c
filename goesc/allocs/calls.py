"""Every call of an allocating runtime function in the code that gc makes: the door of the prediction.

    runtime_calls(program, analysis)
        ->  [RuntimeCall(f, pos, "growslice", GROWING, UNKNOWN, None, 1, node, 1), ...]
    listing_name(f)   ->   "p.(*T).M", "p.F[go.shape.int]", "p.f.func1": as -S names the function

One visit over each function that has passed escape analysis, statement by statement, as gc's walk phase and the making
of its SSA form go through it. The rules are tables by operation, a file a concept: objects, texts, slices (and moves,
the pass before), maps, literals, interfaces, statements; `values` knows which branches are decided. The IR is
left as it was.

cmd/compile/internal/walk, slice, ssagen; gc/compile.go:enqueueFunc (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.allocs import (
    bits,
    channels,
    conditions,
    cuts,
    floats,
    interfaces,
    learned,
    literals,
    maps,
    measured,
    objects,
    slices,
    statements,
    texts,
    values,
)
from goesc.allocs.asking import to_visit
from goesc.allocs.code import Code, Given, Rule, Rules, Values
from goesc.allocs.compiled import compiled
from goesc.allocs.model import Room, RuntimeCall, When
from goesc.allocs.moves import NO_MOVES, Moves, moves_of
from goesc.allocs.runtime import boxed_in_place
from goesc.escape.model import Analysis
from goesc.ir.nodes import Class, ConvExpr, Esc, ExprNode, Func, GoDeferStmt, Node
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.types_fmt import path_to_prefix

__all__ = ["Room", "RuntimeCall", "When", "listing_name", "runtime_calls"]


def _moved(rule: Rule) -> Rule:
    """An operation that is evaluated before the rest of its statement."""

    def visit(c: Code, n: Node) -> None:
        rest = c.begin()
        rule(c, n)
        c.finish(rest)

    return visit


_MOVED = (
    Op.OCAP, Op.OLEN, Op.OMAKECHAN, Op.OMAKEMAP, Op.OMAX, Op.OMIN, Op.ONEW, Op.ORECV, Op.OSTR2BYTES, Op.OSTR2RUNES,
)  # fmt: skip  # walk/order.go:exprNoLHS; calls and what else is moved see to that themselves

_EXPRS: Rules = {
    **objects.EXPRS, **texts.EXPRS, **slices.EXPRS, **maps.EXPRS, **literals.EXPRS, **interfaces.EXPRS,
    **channels.EXPRS, **statements.EXPRS,
}  # fmt: skip
EXPRS: Rules = {**_EXPRS, **{op: _moved(_EXPRS[op]) for op in _MOVED}}
VALUES: Values = {**values.VALUES, **cuts.VALUES, **bits.VALUES, **floats.VALUES, **conditions.VALUES}


def runtime_calls(program: Program, analysis: Analysis) -> list[RuntimeCall]:
    """The calls of all functions, each function's together."""
    return predict(program, analysis).calls


def predict(program: Program, analysis: Analysis) -> Given:
    """The same, with what is known of what asks for no call of its own."""
    viewed = {x.node for x in analysis.allocations if not x.mutates}
    boxed = (
        boxed_in_place(x.node, program) for x in analysis.allocations if isinstance(x.node, ConvExpr) and x.escapes
    )
    given = Given(program, EXPRS, statements.STMTS, VALUES, viewed, {x for x in boxed if x is not None})
    for fn in compiled(program):
        todo = [fn]
        while todo:
            todo += _visit(todo.pop(), given)
    return given


def _visit(fn: Func, given: Given) -> list[Func]:
    """One function; gives the literals that are compiled with it."""
    before = len(given.calls)
    count = to_visit(fn, given.program)
    if not count and not any(x.esc is Esc.HEAP for x in fn.dcl):
        return []
    code = _compile(fn, fn.body[:count], given, NO_MOVES)
    if code.appends:
        moves = moves_of(fn, given.program)
        if moves.appends:  # few are: it is cheaper to do these anew than to look first
            del given.calls[before:]
            code = _compile(fn, fn.body, given, moves)
    return code.literals


def _compile(fn: Func, body: Sequence[Node], given: Given, moves: Moves, from_below: bool = False) -> Code:
    """Enters the calls of a function, as far as its body is given."""
    before = len(given.calls)
    code = Code(fn, given, moves, from_below)
    _look_at_defers(code)
    for name in fn.dcl:
        if name.class_ is Class.PARAM or name.class_ is Class.PARAM_OUT:
            code.declare(name, fn.pos)
            if name.class_ is Class.PARAM_OUT:
                learned.remember(code, name, None)
    code.stmts(body)
    code.end_block()
    measured.leave_out(code)
    if not code.missed or from_below:
        return code
    del given.calls[before:]
    return _compile(fn, body, given, moves, True)


def _look_at_defers(code: Code) -> None:
    """Whether the function has defer statements, and whether their calls stand in its code, without records
    (ssagen/ssa.go:buildssa)."""
    fn, limits = code.fn, code.given.limits
    # What a loop over a function defers is this function's (walk/expr.go:walkCall).
    apart = any(x.sym == "#defers" for x in fn.dcl)
    if not fn.has_defer and not apart:
        return
    defers = returns = 0
    todo: list[Node] = [*fn.body]
    while todo:
        n = todo.pop()
        if isinstance(n, GoDeferStmt) and n.op is Op.ODEFER:
            defers += 1
            apart = apart or n.esc is not Esc.NEVER or n.defer_at is not None
        elif n.op is Op.ORETURN:
            returns += 1
        else:
            todo += [x for x in n.children() if not isinstance(x, ExprNode)]
    moved = any(x.class_ is Class.PARAM_OUT and x.esc is Esc.HEAP for x in fn.dcl)
    code.has_defer = apart or defers > 0
    code.open_defers = (
        code.has_defer and not apart and not moved and defers <= limits.open_defers
        and returns * defers <= limits.open_exits
    )  # fmt: skip
    code.defers = defers if code.open_defers else 0


def listing_name(func: Func) -> str:
    """The function's name in what -S prints."""
    name = func.nname
    if func.link:
        return func.link
    if name.pkg is None:
        return name.sym
    # Methods of types without names are of a package that only the compiler has.
    return f"{path_to_prefix(name.pkg.path)}{':' if name.pkg.path == 'go' else '.'}{name.sym}"
