"""The text of a go or defer statement, without its arguments.

    defer mu.Unlock()      ->   defer (*sync.Mutex).Unlock(...)
    go func() { ... }()    ->   go func(...)

gc makes a closure of the call if there is something to keep (lower/godefer.py), and prints that.
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    CallExpr,
    ClosureExpr,
    Expr,
    GoDeferStmt,
    InlinedCallExpr,
    Name,
    Node,
    SelectorExpr,
)
from goesc.ir.op import Op


def statement_text(n: GoDeferStmt, text: Callable[[Node], str]) -> str:
    verb = "go" if n.op is Op.OGO else "defer"
    call = n.call
    if isinstance(call, CallExpr) and isinstance(call.fun, ClosureExpr) and call.fun.func.wrapper:
        return wrapped_text(call.fun, text)
    return _text(verb, call, text)


def wrapped_text(n: ClosureExpr, text: Callable[[Node], str]) -> str:
    """The statement that a closure was made of."""
    (call,) = n.func.body
    return _text("go" if n.is_go_wrap else "defer", call, text)


def _text(verb: str, call: Node, text: Callable[[Node], str]) -> str:
    if isinstance(call, InlinedCallExpr) and call.call is not None:
        call = call.call
    if isinstance(call, CallExpr) and call.op is Op.OCALLINTER and isinstance(call.fun, SelectorExpr):
        return f"{verb} {text(_given(call.fun.x))}.{call.fun.sel}(...)"
    if isinstance(call, CallExpr) and call.op is Op.OCALLFUNC and call.fun is not None:
        fun = _given(call.fun)
        return f"{verb} {'func' if isinstance(fun, ClosureExpr) else text(fun)}(...)"
    return f"{verb} {text(call).partition('(')[0]}(...)"


def _given(x: Expr) -> Expr:
    """The operand as it stands in the source, for one that the statement evaluates first."""
    tmp = x.canonical if isinstance(x, Name) else x
    if isinstance(tmp, Name) and isinstance(tmp.defn, AssignListStmt) and tmp in tmp.defn.lhs:
        x = tmp.defn.rhs[tmp.defn.lhs.index(tmp)]
    # What is called on something that holds a call is called on a temporary (typecheck/call.go:RewriteNonNameCall).
    if isinstance(x, Name) and x.auto_temp and isinstance(x.defn, AssignStmt) and x.defn.y is not None:
        return x.defn.y
    return x
