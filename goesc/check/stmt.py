"""Statements and function bodies.

    x == 1            ->  x == 1 (untyped bool value) is not used
    x := 1            ->  declared and not used: x
    go f              ->  expression in go must be function call

Switches and selects are in `switches.py`, range clauses in `range_.py`. Labels, breaks and continues are the
business of goesc.syntax.branches, as in cmd/compile. Defined by cmd/compile/internal/types2/stmt.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from goesc.check import assignments, binary, call, checker, decl, errors, range_, return_, switches, unary
from goesc.check import expr as exprs
from goesc.check.operand import BUILTIN, INVALID, TYPE_EXPR, Operand
from goesc.check.recording import record_scope
from goesc.check.util import unpack_list
from goesc.syntax import ast
from goesc.types import model
from goesc.types.constant import Value
from goesc.types.objects import Scope, Var, VarKind
from goesc.types.predicates import all_boolean, all_numeric
from goesc.types.universe import ExprKind

if TYPE_CHECKING:
    from goesc.check.checker import Checker, DeclInfo

# What a statement may contain, and what its messages depend on (stmt.go:stmtContext).
FALLTHROUGH_OK = 1
FINAL_SWITCH_CASE = 2
IN_TYPE_SWITCH = 4
_OF_THIS_CLAUSE = FALLTHROUGH_OK | FINAL_SWITCH_CASE | IN_TYPE_SWITCH

_PARAMETERS = frozenset((VarKind.RECV, VarKind.PARAM, VarKind.RESULT))


def func_body(
    check: Checker,
    decl_info: DeclInfo | None,
    _name: str,
    sig: model.Signature,
    body: ast.BlockStmt,
    iota: Value | None,
) -> None:
    """Check the body of a function declaration or literal in an environment of its own."""
    saved = checker.save_environment(check)
    checker.set_environment(check, sig.scope, check.version, decl_info, iota, sig=sig)
    stmt_list(check, 0, body.list)
    if sig.results and not return_.is_terminating(check, body):
        errors.error(check, body.rbrace, "MissingReturn", "missing return")
    if sig.scope is not None:
        usage(check, sig.scope)
    checker.restore_environment(check, saved)


def usage(check: Checker, scope: Scope) -> None:
    """Report the variables of a function that are never used, scope by scope in the order of the source."""
    work = [scope]
    while work:
        s = work.pop()
        unused = [v for v in s.elems.values() if v.__class__ is Var and not v.used and v.kind not in _PARAMETERS]
        if unused:
            unused.sort(key=lambda v: v.pos)
            for v in unused:
                last = check.conf.release.unused_name_last
                text = f"declared and not used: {v.name}" if last else f"{v.name} declared and not used"
                errors.soft_error_f(check, v.pos, "UnusedVar", text)
        # Function literals look after their own scopes.
        work.extend(child for child in reversed(s.children) if not child.is_func)


def open_scope(check: Checker, node: ast.Node, comment: str) -> None:
    scope = Scope(check.scope, node.pos, comment=comment)
    record_scope(check, node, scope)
    check.scope = scope


def close_scope(check: Checker) -> None:
    assert check.scope is not None
    check.scope = check.scope.parent


def stmt_list(check: Checker, ctxt: int, stmts: Sequence[ast.Stmt]) -> None:
    """Check statements; only the last one that is not empty may fall through."""
    last = len(stmts) - 1
    while last >= 0 and stmts[last].__class__ is ast.EmptyStmt:
        last -= 1
    inner = ctxt & ~FALLTHROUGH_OK
    for i in range(last + 1):
        stmt(check, ctxt if i == last else inner, stmts[i])


def simple_stmt(check: Checker, s: ast.Stmt | None) -> None:
    if s is not None:
        stmt(check, 0, s)


def stmt(check: Checker, ctxt: int, s: ast.Stmt) -> None:
    """Check a statement, then the bodies of function literals in it, before the scope changes."""
    top = len(check.delayed)
    RULES[s.__class__](check, ctxt, s)
    if len(check.delayed) > top:
        checker.process_delayed(check, top)


# --- Rules -----------------------------------------------------------------------------------------


def _empty(check: Checker, ctxt: int, s: ast.EmptyStmt) -> None:
    """Nothing to check."""


def _decl(check: Checker, _ctxt: int, s: ast.DeclStmt) -> None:
    decl.decl_stmt(check, s.decls)


def _labeled(check: Checker, ctxt: int, s: ast.LabeledStmt) -> None:
    check.has_label = True
    stmt(check, ctxt, s.stmt)


def _expr(check: Checker, _ctxt: int, s: ast.ExprStmt) -> None:
    x = Operand()
    kind = exprs.raw_expr(check, None, x, s.x, None, False)
    if x.mode is BUILTIN:
        code, text = "UncalledBuiltin", "must be called"
    elif x.mode is TYPE_EXPR:
        code, text = "NotAnExpr", "is not an expression"
    elif kind is ExprKind.STATEMENT:
        return
    else:
        code, text = "UnusedExpr", "is not used"
    errors.error(check, x, code, f"{check.fmt(x)} {text}")


def _send(check: Checker, _ctxt: int, s: ast.SendStmt) -> None:
    ch, val = Operand(), Operand()
    exprs.expr(check, None, ch, s.chan)
    exprs.generic_expr(check, val, s.value, None)
    if ch.mode is INVALID or val.mode is INVALID:
        return
    elem = unary.chan_elem(check, s, ch, False)
    if elem is not None:
        assignments.assignment(check, val, elem, "send")


def _assign(check: Checker, _ctxt: int, s: ast.AssignStmt) -> None:
    if s.rhs is None:
        _inc_dec(check, s)
        return
    lhs = unpack_list(s.lhs)
    rhs = unpack_list(s.rhs)
    if s.op is ast.Op.NONE:
        assignments.assign_vars(check, lhs, rhs)
    elif s.op is ast.Op.DEF:
        assignments.short_var_decl(check, s.pos, lhs, rhs)
    elif len(lhs) != 1 or len(rhs) != 1:
        text = f"assignment operation {ast.OP_TEXT[s.op]} requires single-valued expressions"
        errors.error(check, s, "MultiValAssignOp", text)
    else:
        x = Operand()
        binary.binary(check, x, None, lhs[0], rhs[0], s.op)
        assignments.assign_var(check, lhs[0], None, x, "assignment")


def _inc_dec(check: Checker, s: ast.AssignStmt) -> None:
    x = Operand()
    exprs.expr(check, None, x, s.lhs)
    if x.mode is INVALID:
        return
    if not all_numeric(x.type):
        op = ast.OP_TEXT[s.op]
        text = f"{check.fmt(s.lhs)}{op}{op} (non-numeric type {check.fmt(x.type)})"
        errors.error(check, s.lhs, "NonNumericIncDec", errors.INVALID_OP + text)
        return
    assignments.assign_var(check, s.lhs, None, x, "assignment")


def _call(check: Checker, _ctxt: int, s: ast.CallStmt) -> None:
    keyword = "defer" if s.is_defer else "go"
    code = "InvalidDefer" if s.is_defer else "InvalidGo"
    if not isinstance(s.call, ast.CallExpr):
        errors.error(check, s.call, code, f"expression in {keyword} must be function call")
        call.use(check, [s.call])
        return
    x = Operand()
    kind = exprs.raw_expr(check, None, x, s.call, None, False)
    if kind is ExprKind.STATEMENT:
        return
    if kind is ExprKind.CONVERSION:
        text = "requires function call, not conversion"
    else:
        text = "discards result of"
        code = "UnusedResults"
    errors.error(check, x, code, f"{keyword} {text} {check.fmt(x)}")


def _return(check: Checker, _ctxt: int, s: ast.ReturnStmt) -> None:
    assert check.sig is not None
    res = check.sig.results
    results = unpack_list(s.results)
    if results or not res or not res[0].name:
        assignments.init_vars(check, res, results, s)
        return
    # A bare return needs its result parameters to be what their names mean here.
    for obj in res:
        alt = checker.lookup(check, obj.name)
        if alt is not None and alt is not obj:
            err = errors.new_error(check, "OutOfScopeResult")
            errors.add_f(err, s, f"result parameter {obj.name} not in scope at return")
            errors.add_f(err, alt, f"inner declaration of {check.fmt(obj)}")
            errors.report(err)


def _branch(check: Checker, _ctxt: int, s: ast.BranchStmt) -> None:
    if s.label is not None:
        check.has_label = True


def _block(check: Checker, ctxt: int, s: ast.BlockStmt) -> None:
    open_scope(check, s, "block")
    stmt_list(check, ctxt & ~_OF_THIS_CLAUSE, s.list)
    close_scope(check)


def _if(check: Checker, ctxt: int, s: ast.IfStmt) -> None:
    inner = ctxt & ~_OF_THIS_CLAUSE
    open_scope(check, s, "if")
    simple_stmt(check, s.init)
    _condition(check, s.cond, "if")
    stmt(check, inner, s.then)
    if s.else_ is not None:
        stmt(check, inner, s.else_)
    close_scope(check)


def _condition(check: Checker, cond: ast.Expr, where: str) -> None:
    x = Operand()
    exprs.expr(check, None, x, cond)
    if x.mode is not INVALID and not all_boolean(x.type):
        errors.error(check, cond, "InvalidCond", f"non-boolean condition in {where} statement")


def _for(check: Checker, ctxt: int, s: ast.ForStmt) -> None:
    inner = ctxt & ~_OF_THIS_CLAUSE
    if isinstance(s.init, ast.RangeClause):
        range_.range_stmt(check, inner, s, s.init)
        return
    open_scope(check, s, "for")
    simple_stmt(check, s.init)
    if s.cond is not None:
        _condition(check, s.cond, "for")
    simple_stmt(check, s.post)
    if isinstance(s.post, ast.AssignStmt) and s.post.op is ast.Op.DEF:
        # A syntax error already; the variables must not be reported as unused too.
        call.use(check, [s.post.lhs])
    stmt(check, inner, s.body)
    close_scope(check)


def _switch(check: Checker, ctxt: int, s: ast.SwitchStmt) -> None:
    inner = ctxt & ~_OF_THIS_CLAUSE
    open_scope(check, s, "switch")
    simple_stmt(check, s.init)
    if isinstance(s.tag, ast.TypeSwitchGuard):
        switches.type_switch_stmt(check, inner | IN_TYPE_SWITCH, s, s.tag)
    else:
        switches.switch_stmt(check, inner, s)
    close_scope(check)


def _select(check: Checker, ctxt: int, s: ast.SelectStmt) -> None:
    switches.select_stmt(check, ctxt & ~_OF_THIS_CLAUSE, s)


def _invalid(check: Checker, _ctxt: int, s: Any) -> None:
    errors.error(check, s, "InvalidSyntaxTree", "invalid statement")


RULES: dict[type, Callable[[Checker, int, Any], None]] = {
    ast.EmptyStmt: _empty,
    ast.LabeledStmt: _labeled,
    ast.BlockStmt: _block,
    ast.ExprStmt: _expr,
    ast.SendStmt: _send,
    ast.DeclStmt: _decl,
    ast.AssignStmt: _assign,
    ast.BranchStmt: _branch,
    ast.CallStmt: _call,
    ast.ReturnStmt: _return,
    ast.IfStmt: _if,
    ast.ForStmt: _for,
    ast.SwitchStmt: _switch,
    ast.SelectStmt: _select,
    ast.RangeClause: _invalid,
}
