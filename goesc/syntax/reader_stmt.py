"""Statements for the slow reader (the section Statements of syntax/parser.go, Go 1.27.3)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from goesc.source.positions import Pos
from goesc.syntax import ast, directives
from goesc.syntax.ast import AssignStmt, Branch, ExprStmt, Op
from goesc.syntax.branches import check_branches
from goesc.syntax.build_expr import unparen
from goesc.syntax.printer import expr_string
from goesc.syntax.reader import Reader
from goesc.syntax.reader_expr import expression, expression_list, operand, primary_expr

# Unary operators that can begin a statement; ~ cannot.
_STARTS: Final = frozenset((Op.ADD, Op.SUB, Op.MUL, Op.AND, Op.XOR, Op.NOT))
_OPERAND_STARTS: Final = frozenset(("literal", "func", "(", "[", "struct", "map", "chan", "interface", "<-"))

Header = tuple["ast.SimpleStmt | None", "ast.Expr | None", "ast.SimpleStmt | None"]


def func_body(p: Reader) -> ast.BlockStmt:
    """A function's body; its branches are checked if it has no errors of the parser's own."""
    before = p.s.counted
    p.fnest += 1
    body = block(p, "")
    p.fnest -= 1
    if p.s.counted == before:
        check_branches(body, p.report, partial(directives.place, p.s.file))
    return body


def block(p: Reader, context: str) -> ast.BlockStmt:
    """A block; `context` says in messages what it belongs to, if the brace may be missing."""
    s = p.s
    found = ast.BlockStmt(s.pos, [])
    p.deeper()
    if not p.got("{"):
        p.syntax_error(f"expected {{ after {context}")
        p.advance("name", "}")
        found.rbrace = s.pos
        if p.got("}"):
            p.depth -= 1
            return found
    found.list = statement_list(p)
    found.rbrace = s.pos
    p.depth -= 1
    p.want("}")
    return found


def statement_list(p: Reader) -> list[ast.Stmt]:
    s = p.s
    found: list[ast.Stmt] = []
    while s.tok not in ("EOF", "}", "case", "default"):
        stmt = statement(p)
        p.clear_pragma()
        if stmt is None:
            break
        found.append(stmt)
        if not p.got(";") and s.tok != "}":
            p.syntax_error("at end of statement")
            p.advance(";", "}", "case", "default")
            p.got(";")
    return found


def statement(p: Reader) -> ast.Stmt | None:
    """A statement; None if the token cannot begin one."""
    from goesc.syntax.reader_decl import DECLARATIONS, declaration

    s = p.s
    if s.tok in ("var", "const", "type"):
        pos = s.pos
        return ast.DeclStmt(pos, declaration(p, DECLARATIONS[s.tok]))
    p.clear_pragma()
    if s.tok == "name":
        lhs = expression_list(p)
        if isinstance(lhs, ast.Name) and s.tok == ":":
            return labeled_stmt(p, lhs)
        return simple_stmt(p, lhs, "")
    if (s.tok in ("op", "*") and s.op in _STARTS) or s.tok in _OPERAND_STARTS:
        return simple_stmt(p, None, "")
    rule = _STATEMENTS.get(s.tok)
    return rule(p) if rule is not None else None


def simple_stmt(p: Reader, lhs: ast.Expr | None, keyword: str) -> ast.SimpleStmt:
    """A simple statement; in the header of `keyword` also a range clause or a type switch guard."""
    s = p.s
    if keyword == "for" and s.tok == "range":
        return range_clause(p, None, False)
    if lhs is None:
        lhs = expression_list(p)
    pos = s.pos
    if s.tok in ("=", ":="):
        return assignment(p, lhs, keyword)
    if isinstance(lhs, ast.ListExpr):
        p.syntax_error("expected := or = or comma")
        p.advance(";", "}")
        return ExprStmt(lhs.elems[0].pos, lhs.elems[0])
    if s.tok in ("op=", "opop"):
        op, steps = s.op, s.tok == "opop"
        s.next()
        return AssignStmt(pos, op, lhs, None if steps else expression(p))
    if s.tok == "<-":
        s.next()
        return ast.SendStmt(pos, lhs, expression(p))
    return ExprStmt(lhs.pos, lhs)


def assignment(p: Reader, lhs: ast.Expr, keyword: str) -> ast.SimpleStmt:
    s = p.s
    pos, define = s.pos, s.tok == ":="
    s.next()
    if keyword == "for" and s.tok == "range":
        return range_clause(p, lhs, define)
    rhs = expression_list(p)
    if isinstance(rhs, ast.TypeSwitchGuard) and isinstance(lhs, ast.Name) and keyword == "switch" and define:
        rhs.lhs = lhs
        return ExprStmt(rhs.pos, rhs)
    return AssignStmt(pos, Op.DEF if define else Op.NONE, lhs, rhs)


def range_clause(p: Reader, lhs: ast.Expr | None, define: bool) -> ast.RangeClause:
    pos = p.s.pos
    p.s.next()
    return ast.RangeClause(pos, lhs, define, expression(p))


def labeled_stmt(p: Reader, label: ast.Name) -> ast.Stmt | None:
    s = p.s
    colon = s.pos
    p.want(":")
    if s.tok == "}":
        return ast.LabeledStmt(colon, label, ast.EmptyStmt(s.pos))
    p.deeper()
    stmt = statement(p)
    p.depth -= 1
    if stmt is not None:
        return ast.LabeledStmt(colon, label, stmt)
    p.syntax_error("missing statement after label", colon)
    return None


# --- Headers --------------------------------------------------------------------------------------------------------


def header(p: Reader, keyword: str) -> Header:
    """What stands between the keyword and the brace of an if, for or switch."""
    s = p.s
    p.want(keyword)
    if s.tok == "{":
        if keyword != "if":
            return None, None, None
        p.syntax_error("missing condition in if statement")
        return None, p.bad_expr(), None
    outer, p.xnest = p.xnest, -1
    found = header_clauses(p, keyword)
    p.xnest = outer
    return found


def header_clauses(p: Reader, keyword: str) -> Header:
    s = p.s
    init: ast.SimpleStmt | None = None
    if s.tok != ";":
        if p.got("var"):
            p.syntax_error(f"var declaration not allowed in {keyword} initializer")
        init = simple_stmt(p, None, keyword)
        if isinstance(init, ast.RangeClause):
            return init, None, None
    if s.tok == "{":
        return None, condition(p, init), None
    semi: tuple[Pos, str] | None = None
    if s.tok == ";":
        semi = s.pos, s.lit
        s.next()
    else:
        p.want("{")  # asking for a brace, not for a semicolon, makes the better message
        if s.tok != "{":
            p.advance("{", "}")
    if keyword == "for":
        cond, post = loop_clauses(p)
        return init, condition(p, cond), post
    cond = simple_stmt(p, None, keyword) if s.tok != "{" else None
    if cond is None and keyword == "if" and semi is not None:
        pos, lit = semi
        if lit == "semicolon":
            p.syntax_error("missing condition in if statement", pos)
        else:
            p.syntax_error(f"unexpected {lit}, expected {{ after if clause", pos)
        return init, ast.BadExpr(pos), None
    return init, condition(p, cond), None


def loop_clauses(p: Reader) -> tuple[ast.SimpleStmt | None, ast.SimpleStmt | None]:
    """What follows the first semicolon of a `for`: the statement in the condition's place, and the last one."""
    s = p.s
    if s.tok == "{":
        p.syntax_error("expected for loop condition")
        return None, None
    cond = simple_stmt(p, None, "") if s.tok != ";" else None
    p.want(";")
    post = simple_stmt(p, None, "") if s.tok != "{" else None
    if isinstance(post, AssignStmt) and post.op is Op.DEF:
        p.syntax_error("cannot declare in post statement of for loop", post.pos)
    return cond, post


def condition(p: Reader, stmt: ast.SimpleStmt | None) -> ast.Expr | None:
    """The expression that a statement in the place of a condition must be."""
    if stmt is None:
        return None
    if isinstance(stmt, ExprStmt):
        return stmt.x
    if isinstance(stmt, AssignStmt) and stmt.op is Op.NONE and stmt.rhs is not None:
        # `=` for `==`, most likely: parentheses set the sides off.
        text = f"assignment {emphasized(stmt.lhs)} = {emphasized(stmt.rhs)}"
    else:
        text = expr_string(stmt)
    p.syntax_error(f"cannot use {text} as value", stmt.pos)
    return None


def emphasized(x: ast.Expr) -> str:
    text = expr_string(x)
    return f"({text})" if isinstance(x, ast.Operation) and x.y is not None else text


# --- Compound statements --------------------------------------------------------------------------------------------


def if_stmt(p: Reader) -> ast.IfStmt:
    s = p.s
    pos = s.pos
    init, cond, _ = header(p, "if")
    then = block(p, "if clause")
    other: ast.Stmt | None = None
    if p.got("else"):
        if s.tok == "if":
            p.deeper()
            other = if_stmt(p)
            p.depth -= 1
        elif s.tok == "{":
            other = block(p, "")
        else:
            p.syntax_error("else must be followed by if or statement block")
            p.advance("name", "}")
    # Without a condition an error has been reported, and the tree goes no further.
    return ast.IfStmt(pos, init, cond if cond is not None else ast.BadExpr(pos), then, other)


def for_stmt(p: Reader) -> ast.Stmt:
    pos = p.s.pos
    init, cond, post = header(p, "for")
    return ast.ForStmt(pos, init, cond, post, block(p, "for clause"))


def switch_stmt(p: Reader) -> ast.Stmt:
    pos = p.s.pos
    init, tag, _ = header(p, "switch")
    open_clauses(p, "switch")
    body: list[ast.CaseClause] = []
    while p.s.tok not in ("EOF", "}"):
        body.append(case_clause(p))
    rbrace = p.s.pos
    p.want("}")
    p.depth -= 1
    return ast.SwitchStmt(pos, init, tag, body, rbrace)


def select_stmt(p: Reader) -> ast.Stmt:
    pos = p.s.pos
    p.want("select")
    open_clauses(p, "select")
    body: list[ast.CommClause] = []
    while p.s.tok not in ("EOF", "}"):
        body.append(comm_clause(p))
    rbrace = p.s.pos
    p.want("}")
    p.depth -= 1
    return ast.SelectStmt(pos, body, rbrace)


def open_clauses(p: Reader, keyword: str) -> None:
    p.deeper()
    if not p.got("{"):
        p.syntax_error(f"missing {{ after {keyword} clause")
        p.advance("case", "default", "}")


def case_clause(p: Reader) -> ast.CaseClause:
    pos = p.s.pos
    cases = expression_list(p) if case_keyword(p) else None
    colon = p.s.pos
    p.want(":")
    return ast.CaseClause(pos, cases, statement_list(p), colon)


def comm_clause(p: Reader) -> ast.CommClause:
    pos = p.s.pos
    comm = simple_stmt(p, None, "") if case_keyword(p) else None
    colon = p.s.pos
    p.want(":")
    return ast.CommClause(pos, comm, statement_list(p), colon)


def case_keyword(p: Reader) -> bool:
    """Pass `case` or `default`; True for `case`."""
    if p.got("case"):
        return True
    if not p.got("default"):
        p.syntax_error("expected case or default or }")
        p.advance(":", "case", "default", "}")
    return False


# --- Short statements -----------------------------------------------------------------------------------------------


def call_stmt(p: Reader) -> ast.Stmt:
    s = p.s
    pos, keyword = s.pos, s.tok
    s.next()
    x = primary_expr(p, operand(p))
    if x.__class__ is ast.ParenExpr:
        p.error(x.pos, f"expression in {keyword} must not be parenthesized")
        x = unparen(x)
    return ast.CallStmt(pos, keyword == "defer", x)


def branch_stmt(p: Reader) -> ast.Stmt:
    s = p.s
    pos, tok = s.pos, _BRANCHES[s.tok]
    s.next()
    label: ast.Name | None = None
    if tok is Branch.GOTO or (tok is not Branch.FALLTHROUGH and s.tok == "name"):
        label = p.name()
    return ast.BranchStmt(pos, tok, label)


_BRANCHES: Final = {
    "break": Branch.BREAK, "continue": Branch.CONTINUE, "fallthrough": Branch.FALLTHROUGH, "goto": Branch.GOTO,
}  # fmt: skip


def return_stmt(p: Reader) -> ast.Stmt:
    pos = p.s.pos
    p.s.next()
    return ast.ReturnStmt(pos, None if p.s.tok in (";", "}") else expression_list(p))


def bare_block(p: Reader) -> ast.Stmt:
    return block(p, "")


def empty_stmt(p: Reader) -> ast.Stmt:
    return ast.EmptyStmt(p.s.pos)


_STATEMENTS: Final[dict[str, Callable[[Reader], ast.Stmt]]] = {
    "{": bare_block,
    "for": for_stmt,
    "switch": switch_stmt,
    "select": select_stmt,
    "if": if_stmt,
    "fallthrough": branch_stmt,
    "break": branch_stmt,
    "continue": branch_stmt,
    "goto": branch_stmt,
    "go": call_stmt,
    "defer": call_stmt,
    "return": return_stmt,
    ";": empty_stmt,
}
