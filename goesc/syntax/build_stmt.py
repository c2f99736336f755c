"""Callbacks for the sections Blocks and Statements of the grammar (cmd/compile/internal/syntax/parser.go, Go 1.27.3).

    if x := f(); x > 0 { return }   ->   IfStmt(AssignStmt(DEF, x, f()), Operation(GTR, x, 0), BlockStmt([ReturnStmt]))

A condition and a switch tag are read as simple statements, and must turn out to be expressions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.ast import (
    AssignStmt,
    BlockStmt,
    Branch,
    BranchStmt,
    EmptyStmt,
    ExprStmt,
    ForStmt,
    IfStmt,
    LabeledStmt,
    Op,
)
from goesc.syntax.builder import OP_BITS, OP_MASK, Builder, Reject

Label = tuple[ast.Name, Pos]  # name, position of the colon
OPS: tuple[Op, ...] = tuple(Op)


# --- Lists and blocks -----------------------------------------------------------------------------------------------


def no_statements() -> list[ast.Stmt]:
    return []


def append_empty(stmts: list[ast.Stmt], semi: Pos) -> list[ast.Stmt]:
    stmts.append(EmptyStmt(semi))
    return stmts


def append_statement(stmts: list[ast.Stmt], stmt: ast.Stmt, _semi: Pos) -> list[ast.Stmt]:
    stmts.append(stmt)
    return stmts


def append_empty_labeled(stmts: list[ast.Stmt], stmt: LabeledStmt, semi: Pos) -> list[ast.Stmt]:
    stmts.append(place_empty(stmt, semi))
    return stmts


def place_empty(stmt: LabeledStmt, pos: Pos) -> LabeledStmt:
    """Give the empty statement after a last label its position, that of the token that ends it."""
    inner: ast.Stmt = stmt
    while isinstance(inner, LabeledStmt):
        inner = inner.stmt
    inner.pos = pos
    return stmt


def block(lbrace: Pos, stmts: list[ast.Stmt], rbrace: Pos) -> BlockStmt:
    return BlockStmt(lbrace, stmts, rbrace)


def block_last(lbrace: Pos, stmts: list[ast.Stmt], stmt: ast.Stmt, rbrace: Pos) -> BlockStmt:
    stmts.append(stmt)
    return BlockStmt(lbrace, stmts, rbrace)


def block_last_label(lbrace: Pos, stmts: list[ast.Stmt], stmt: LabeledStmt, rbrace: Pos) -> BlockStmt:
    stmts.append(place_empty(stmt, rbrace))
    return BlockStmt(lbrace, stmts, rbrace)


def clause_last(stmts: list[ast.Stmt], stmt: ast.Stmt) -> list[ast.Stmt]:
    stmts.append(stmt)
    return stmts


def clause_last_label(_stmts: list[ast.Stmt], _stmt: LabeledStmt) -> list[ast.Stmt]:
    raise Reject  # right before "}" and wrong before "case": the slow reader sees which


# --- Simple statements ----------------------------------------------------------------------------------------------


def expression_stmt(x: ast.Expr) -> ExprStmt:
    return ExprStmt(x.pos, x)


def send_stmt(chan: ast.Expr, arrow: Pos, value: ast.Expr) -> ast.SendStmt:
    return ast.SendStmt(arrow, chan, value)


def inc_dec_stmt(x: ast.Expr, token: int) -> AssignStmt:
    return AssignStmt(token >> OP_BITS, OPS[token & OP_MASK], x, None)


def op_assignment(x: ast.Expr, token: int, y: ast.Expr) -> AssignStmt:
    return AssignStmt(token >> OP_BITS, OPS[token & OP_MASK], x, y)


def assignment(x: ast.Expr, pos: Pos, y: ast.Expr) -> AssignStmt:
    return AssignStmt(pos, Op.NONE, x, y)


def short_var_decl(x: ast.Expr, pos: Pos, y: ast.Expr) -> AssignStmt:
    return AssignStmt(pos, Op.DEF, x, y)


# --- Labels and branches --------------------------------------------------------------------------------------------


def label(name: ast.Name, colon: Pos) -> Label:
    return name, colon


def labeled_stmt(builder: Builder, mark: Label, stmt: ast.Stmt) -> LabeledStmt:
    name, colon = mark
    marks = builder.branches
    if not marks or marks[-1] < colon:  # else: what follows keeps the body marked
        marks.append(colon)
    return LabeledStmt(colon, name, stmt)


def last_label(builder: Builder, mark: Label) -> LabeledStmt:
    return labeled_stmt(builder, mark, EmptyStmt(NO_POS))


def break_stmt(builder: Builder, pos: Pos, name: ast.Name | None = None) -> BranchStmt:
    builder.branches.append(pos)
    return BranchStmt(pos, Branch.BREAK, name)


def continue_stmt(builder: Builder, pos: Pos, name: ast.Name | None = None) -> BranchStmt:
    builder.branches.append(pos)
    return BranchStmt(pos, Branch.CONTINUE, name)


def goto_stmt(builder: Builder, pos: Pos, name: ast.Name) -> BranchStmt:
    builder.branches.append(pos)
    return BranchStmt(pos, Branch.GOTO, name)


def fallthrough_stmt(builder: Builder, pos: Pos) -> BranchStmt:
    builder.branches.append(pos)
    return BranchStmt(pos, Branch.FALLTHROUGH, None)


def return_stmt(pos: Pos, results: ast.Expr | None = None) -> ast.ReturnStmt:
    return ast.ReturnStmt(pos, results)


def go_stmt(pos: Pos, call: ast.Expr) -> ast.CallStmt:
    if call.__class__ is ast.ParenExpr:
        raise Reject
    return ast.CallStmt(pos, False, call)


def defer_stmt(pos: Pos, call: ast.Expr) -> ast.CallStmt:
    if call.__class__ is ast.ParenExpr:
        raise Reject
    return ast.CallStmt(pos, True, call)


# --- If, for --------------------------------------------------------------------------------------------------------


def condition(stmt: ast.SimpleStmt) -> ast.Expr:
    if not isinstance(stmt, ExprStmt):
        raise Reject
    return stmt.x


def post_statement(stmt: ast.SimpleStmt) -> ast.SimpleStmt:
    if stmt.__class__ is AssignStmt and stmt.op is Op.DEF:
        raise Reject
    return stmt


def if_cond(pos: Pos, cond: ast.SimpleStmt, then: BlockStmt, other: ast.Stmt | None = None) -> IfStmt:
    return IfStmt(pos, None, condition(cond), then, other)


def if_init_cond(
    pos: Pos, init: ast.SimpleStmt, _semi: Pos, cond: ast.SimpleStmt, then: BlockStmt, other: ast.Stmt | None = None
) -> IfStmt:
    return IfStmt(pos, init, condition(cond), then, other)


def if_semi_cond(pos: Pos, _semi: Pos, cond: ast.SimpleStmt, then: BlockStmt, other: ast.Stmt | None = None) -> IfStmt:
    return IfStmt(pos, None, condition(cond), then, other)


def else_branch(_pos: Pos, stmt: ast.Stmt) -> ast.Stmt:
    return stmt


def for_ever(pos: Pos, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, None, None, None, body)


def for_cond(pos: Pos, cond: ast.SimpleStmt, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, None, condition(cond), None, body)


def for_range(pos: Pos, clause: ast.RangeClause, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, clause, None, None, body)


def for_000(pos: Pos, _semi: Pos, _semi2: Pos, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, None, None, None, body)


def for_001(pos: Pos, _semi: Pos, _semi2: Pos, post: ast.SimpleStmt, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, None, None, post_statement(post), body)


def for_010(pos: Pos, _semi: Pos, cond: ast.SimpleStmt, _semi2: Pos, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, None, condition(cond), None, body)


def for_011(pos: Pos, _semi: Pos, cond: ast.SimpleStmt, _semi2: Pos, post: ast.SimpleStmt, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, None, condition(cond), post_statement(post), body)


def for_100(pos: Pos, init: ast.SimpleStmt, _semi: Pos, _semi2: Pos, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, init, None, None, body)


def for_101(pos: Pos, init: ast.SimpleStmt, _semi: Pos, _semi2: Pos, post: ast.SimpleStmt, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, init, None, post_statement(post), body)


def for_110(pos: Pos, init: ast.SimpleStmt, _semi: Pos, cond: ast.SimpleStmt, _semi2: Pos, body: BlockStmt) -> ForStmt:
    return ForStmt(pos, init, condition(cond), None, body)


def for_111(
    pos: Pos, init: ast.SimpleStmt, _semi: Pos, cond: ast.SimpleStmt, _semi2: Pos, post: ast.SimpleStmt, body: BlockStmt
) -> ForStmt:
    return ForStmt(pos, init, condition(cond), post_statement(post), body)


def range_only(pos: Pos, x: ast.Expr) -> ast.RangeClause:
    return ast.RangeClause(pos, None, False, x)


def range_assign(lhs: ast.Expr, _assign: Pos, pos: Pos, x: ast.Expr) -> ast.RangeClause:
    return ast.RangeClause(pos, lhs, False, x)


def range_define(lhs: ast.Expr, _define: Pos, pos: Pos, x: ast.Expr) -> ast.RangeClause:
    return ast.RangeClause(pos, lhs, True, x)


# --- Switch, select -------------------------------------------------------------------------------------------------


def switch_header(stmt: ast.SimpleStmt) -> ast.SimpleStmt:
    """`x := y.(type)` is no assignment but a guard that knows the name."""
    if isinstance(stmt, AssignStmt) and stmt.op is Op.DEF and isinstance(stmt.rhs, ast.TypeSwitchGuard):
        guard = stmt.rhs
        if isinstance(stmt.lhs, ast.Name):
            guard.lhs = stmt.lhs
            return ExprStmt(guard.pos, guard)
    return stmt


def switch_bare(pos: Pos, _lbrace: Pos, body: list[ast.CaseClause], rbrace: Pos) -> ast.SwitchStmt:
    return ast.SwitchStmt(pos, None, None, body, rbrace)


def switch_tag(pos: Pos, tag: ast.SimpleStmt, _lbrace: Pos, body: list[ast.CaseClause], rbrace: Pos) -> ast.SwitchStmt:
    return ast.SwitchStmt(pos, None, condition(switch_header(tag)), body, rbrace)


def switch_semi(pos: Pos, _semi: Pos, _lbrace: Pos, body: list[ast.CaseClause], rbrace: Pos) -> ast.SwitchStmt:
    return ast.SwitchStmt(pos, None, None, body, rbrace)


def switch_semi_tag(
    pos: Pos, _semi: Pos, tag: ast.SimpleStmt, _lbrace: Pos, body: list[ast.CaseClause], rbrace: Pos
) -> ast.SwitchStmt:
    return ast.SwitchStmt(pos, None, condition(switch_header(tag)), body, rbrace)


def switch_init(
    pos: Pos, init: ast.SimpleStmt, _semi: Pos, _lbrace: Pos, body: list[ast.CaseClause], rbrace: Pos
) -> ast.SwitchStmt:
    return ast.SwitchStmt(pos, switch_header(init), None, body, rbrace)


def switch_init_tag(
    pos: Pos,
    init: ast.SimpleStmt,
    _semi: Pos,
    tag: ast.SimpleStmt,
    _lbrace: Pos,
    body: list[ast.CaseClause],
    rbrace: Pos,
) -> ast.SwitchStmt:
    return ast.SwitchStmt(pos, switch_header(init), condition(switch_header(tag)), body, rbrace)


def case_clause(pos: Pos, cases: ast.Expr, colon: Pos, body: list[ast.Stmt]) -> ast.CaseClause:
    return ast.CaseClause(pos, cases, body, colon)


def default_case(pos: Pos, colon: Pos, body: list[ast.Stmt]) -> ast.CaseClause:
    return ast.CaseClause(pos, None, body, colon)


def select_stmt(pos: Pos, _lbrace: Pos, body: list[ast.CommClause], rbrace: Pos) -> ast.SelectStmt:
    return ast.SelectStmt(pos, body, rbrace)


def comm_clause(pos: Pos, comm: ast.SimpleStmt, colon: Pos, body: list[ast.Stmt]) -> ast.CommClause:
    return ast.CommClause(pos, comm, body, colon)


def default_comm(pos: Pos, colon: Pos, body: list[ast.Stmt]) -> ast.CommClause:
    return ast.CommClause(pos, None, body, colon)


PURE: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (
        no_statements, append_empty, append_statement, append_empty_labeled, block, block_last, block_last_label,
        clause_last, clause_last_label, expression_stmt, send_stmt, inc_dec_stmt, op_assignment, assignment,
        short_var_decl, label, return_stmt, go_stmt, defer_stmt, if_cond, if_init_cond, if_semi_cond, else_branch,
        for_ever, for_cond, for_range, for_000, for_001, for_010, for_011, for_100, for_101, for_110, for_111,
        range_only, range_assign, range_define, switch_bare, switch_tag, switch_semi, switch_semi_tag, switch_init,
        switch_init_tag, case_clause, default_case, select_stmt, comm_clause, default_comm,
    )
}  # fmt: skip
WITH_STATE: dict[str, Callable[..., Any]] = {
    f.__name__: f for f in (labeled_stmt, last_label, break_stmt, continue_stmt, goto_stmt, fallthrough_stmt)
}
