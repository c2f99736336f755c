"""Terminating statements: whether control can fall off the end of a function.

    for {}                          ->  terminates
    for { break }                   ->  does not
    switch { default: return }      ->  terminates

Defined by cmd/compile/internal/types2/return.go and the specification, Terminating statements (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from goesc.check.util import unparen
from goesc.syntax import ast

if TYPE_CHECKING:
    from goesc.check.checker import Checker


def is_terminating(check: Checker, s: ast.Stmt, label: str = "") -> bool:
    """Whether s is a terminating statement; label is its label, if any."""
    rule = _TERMINATING.get(s.__class__)
    return rule is not None and rule(check, s, label)


def is_terminating_list(check: Checker, stmts: Sequence[ast.Stmt]) -> bool:
    """Whether the last statement that is not empty terminates."""
    for s in reversed(stmts):
        if not isinstance(s, ast.EmptyStmt):
            return is_terminating(check, s)
    return False


def _expr_stmt(check: Checker, s: ast.ExprStmt, _label: str) -> bool:
    call = unparen(s.x)
    return isinstance(call, ast.CallExpr) and check.is_panic is not None and call in check.is_panic


def _if(check: Checker, s: ast.IfStmt, _label: str) -> bool:
    return s.else_ is not None and is_terminating(check, s.then) and is_terminating(check, s.else_)


def _switch(check: Checker, s: ast.SwitchStmt, label: str) -> bool:
    has_default = any(clause.cases is None for clause in s.body)
    return has_default and _clauses_terminate(check, s.body, label)


def _clauses_terminate(check: Checker, clauses: Sequence[Any], label: str) -> bool:
    return all(is_terminating_list(check, c.body) and not _has_break_list(c.body, label, True) for c in clauses)


def _for(_check: Checker, s: ast.ForStmt, label: str) -> bool:
    if isinstance(s.init, ast.RangeClause):
        return False
    return s.cond is None and not has_break(s.body, label, True)


_TERMINATING: dict[type, Callable[[Checker, Any, str], bool]] = {
    ast.LabeledStmt: lambda check, s, _label: is_terminating(check, s.stmt, s.label.value),
    ast.ExprStmt: _expr_stmt,
    ast.ReturnStmt: lambda _check, _s, _label: True,
    ast.BranchStmt: lambda _check, s, _label: s.tok in (ast.Branch.GOTO, ast.Branch.FALLTHROUGH),
    ast.BlockStmt: lambda check, s, _label: is_terminating_list(check, s.list),
    ast.IfStmt: _if,
    ast.SwitchStmt: _switch,
    ast.SelectStmt: lambda check, s, label: _clauses_terminate(check, s.body, label),
    ast.ForStmt: _for,
}


def has_break(s: ast.Stmt, label: str, implicit: bool) -> bool:
    """Whether s contains a break out of the statement with this label; unlabelled ones count if implicit."""
    rule = _BREAKS.get(s.__class__)
    return rule is not None and rule(s, label, implicit)


def _has_break_list(stmts: Sequence[ast.Stmt], label: str, implicit: bool) -> bool:
    return any(has_break(s, label, implicit) for s in stmts)


def _break(s: ast.BranchStmt, label: str, implicit: bool) -> bool:
    if s.tok is not ast.Branch.BREAK:
        return False
    return implicit if s.label is None else s.label.value == label


def _if_breaks(s: ast.IfStmt, label: str, implicit: bool) -> bool:
    return has_break(s.then, label, implicit) or (s.else_ is not None and has_break(s.else_, label, implicit))


def _clauses_break(s: ast.SwitchStmt | ast.SelectStmt, label: str, _implicit: bool) -> bool:
    """Inside a switch or select an unlabelled break is its own."""
    return label != "" and any(_has_break_list(c.body, label, False) for c in s.body)


_BREAKS: dict[type, Callable[[Any, str, bool], bool]] = {
    ast.LabeledStmt: lambda s, label, implicit: has_break(s.stmt, label, implicit),
    ast.BranchStmt: _break,
    ast.BlockStmt: lambda s, label, implicit: _has_break_list(s.list, label, implicit),
    ast.IfStmt: _if_breaks,
    ast.SwitchStmt: _clauses_break,
    ast.SelectStmt: _clauses_break,
    ast.ForStmt: lambda s, label, _implicit: label != "" and has_break(s.body, label, False),
}
