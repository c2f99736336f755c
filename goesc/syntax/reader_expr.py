"""Expressions for the slow reader (the section Expressions of syntax/parser.go, Go 1.27.3)."""

from __future__ import annotations

from typing import Final

from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.ast import ChanDir, Op
from goesc.syntax.build_expr import unparen
from goesc.syntax.form import LITERAL_TYPES, is_value
from goesc.syntax.reader import Reader
from goesc.syntax.reader_type import func_type, type_, type_or_none

UNARY: Final = frozenset((Op.MUL, Op.ADD, Op.SUB, Op.NOT, Op.XOR, Op.TILDE, Op.AND))


def expression(p: Reader) -> ast.Expr:
    return binary_expr(p, unary_expr(p), 0)


def binary_expr(p: Reader, x: ast.Expr, strength: int) -> ast.Expr:
    s = p.s
    while s.tok in ("op", "*") and s.prec > strength:
        pos, op, own = s.pos, s.op, s.prec
        s.next()
        x = ast.Operation(pos, op, x, binary_expr(p, unary_expr(p), own))
    return x


def unary_expr(p: Reader) -> ast.Expr:
    s = p.s
    if s.tok not in ("op", "*", "<-"):
        return primary_expr(p, operand(p))
    pos, op = s.pos, s.op
    if s.tok == "<-":
        p.deeper()
        s.next()
        x = unary_expr(p)
        p.depth -= 1
        return receive(p, pos, x)
    if op not in UNARY:
        return primary_expr(p, operand(p))
    p.deeper()
    s.next()
    x = unary_expr(p)
    p.depth -= 1
    return ast.Operation(pos, op, unparen(x) if op is Op.AND else x)


def receive(p: Reader, pos: Pos, x: ast.Expr) -> ast.Expr:
    """`<-x`; before a channel type the arrow belongs to the type, and its arrow to the next (as in build_expr)."""
    if not isinstance(x, ast.ChanType):
        return ast.Operation(pos, Op.RECV, x)
    was = ChanDir.SEND_ONLY
    t: ast.Expr = x
    while was is ChanDir.SEND_ONLY and isinstance(t, ast.ChanType):
        was, t.dir = t.dir, ChanDir.RECV_ONLY
        if was is ChanDir.RECV_ONLY:
            p.syntax_error("unexpected <-, expected chan")
        t = t.elem
    if was is ChanDir.SEND_ONLY:
        from goesc.syntax.printer import expr_string

        p.syntax_error(f"unexpected {expr_string(t)}, expected chan")
    return x


def operand(p: Reader) -> ast.Expr:
    s = p.s
    tok = s.tok
    if tok == "name":
        return p.name()
    if tok == "literal":
        literal = p.basic_lit()
        assert literal is not None
        return literal
    if tok == "(":
        pos = s.pos
        p.deeper()
        s.next()
        p.xnest += 1
        x = expression(p)
        p.xnest -= 1
        p.depth -= 1
        p.want(")")
        return ast.ParenExpr(pos, x)
    if tok == "func":
        return function(p)
    if tok in ("[", "chan", "map", "struct", "interface"):
        return type_(p)
    bad = p.bad_expr()
    p.syntax_error("expected expression")
    p.advance(")", "]", "}")
    return bad


def function(p: Reader) -> ast.Expr:
    """A function literal or type."""
    from goesc.syntax.reader_stmt import func_body

    pos = p.s.pos
    p.s.next()
    _, signature = func_type(p, "function type")
    if p.s.tok != "{":
        return signature
    p.xnest += 1
    body = func_body(p)
    p.xnest -= 1
    return ast.FuncLit(pos, signature, body)


def primary_expr(p: Reader, x: ast.Expr) -> ast.Expr:
    s = p.s
    while True:
        pos = s.pos
        if s.tok == ".":
            x = after_dot(p, pos, x)
        elif s.tok == "[":
            x = in_brackets(p, pos, x)
        elif s.tok == "(":
            s.next()
            args, dots = arguments(p)
            x = ast.CallExpr(pos, x, args, dots)
        elif s.tok == "{" and opens_literal(p, x):
            if x.__class__ is ast.ParenExpr:
                p.syntax_error("cannot parenthesize type in composite literal")
            lit = composite_lit(p)
            lit.type = x
            x = lit
        else:
            return x


def opens_literal(p: Reader, x: ast.Expr) -> bool:
    t = unparen(x)
    if isinstance(t, ast.Name | ast.SelectorExpr):
        return p.xnest >= 0
    if isinstance(t, ast.IndexExpr):
        return p.xnest >= 0 and not is_value(t)
    return t.__class__ in LITERAL_TYPES


def after_dot(p: Reader, pos: Pos, x: ast.Expr) -> ast.Expr:
    s = p.s
    s.next()
    if s.tok == "name":
        return ast.SelectorExpr(pos, x, p.name())
    if s.tok != "(":
        p.syntax_error("expected name or (")
        p.advance(";", ")")
        return x
    s.next()
    found: ast.Expr = ast.TypeSwitchGuard(pos, None, x) if p.got("type") else ast.AssertExpr(pos, x, type_(p))
    p.want(")")
    return found


def in_brackets(p: Reader, pos: Pos, x: ast.Expr) -> ast.Expr:
    """Index, type arguments or slice."""
    s = p.s
    p.deeper()
    s.next()
    first: ast.Expr | None = None
    if s.tok != ":":
        comma = False
        if s.tok == "]":
            p.syntax_error("expected operand")
            first = p.bad_expr()
        else:
            first, comma = type_list(p, strict=False)
        if comma or s.tok == "]":
            p.want("]")
            p.depth -= 1
            return ast.IndexExpr(pos, x, first)
    if not p.got(":"):
        p.syntax_error("expected comma, : or ]")
        p.advance(",", ":", "]")
    p.xnest += 1
    found = ast.SliceExpr(pos, x, [first, None, None], False)
    if s.tok not in (":", "]"):
        found.index[1] = expression(p)
    if s.tok == ":":
        found.full = True
        if found.index[1] is None:
            p.error(s.pos, "middle index required in 3-index slice")
            found.index[1] = p.bad_expr()
        s.next()
        if s.tok != "]":
            found.index[2] = expression(p)
        else:
            p.error(s.pos, "final index required in 3-index slice")
            found.index[2] = p.bad_expr()
    p.xnest -= 1
    p.depth -= 1
    p.want("]")
    return found


def arguments(p: Reader) -> tuple[list[ast.Expr], bool]:
    args: list[ast.Expr] = []
    dots = False

    def argument() -> bool:
        nonlocal dots
        args.append(expression(p))
        dots = p.got("...")
        return dots

    p.deeper()
    p.xnest += 1
    p.read_list("argument list", ",", ")", argument)
    p.xnest -= 1
    p.depth -= 1
    return args, dots


def composite_lit(p: Reader) -> ast.CompositeLit:
    """A literal value, from its brace on."""
    found = ast.CompositeLit(p.s.pos, None, [], 0)

    def element() -> bool:
        elem = element_value(p)
        if p.s.tok == ":":
            colon = p.s.pos
            p.s.next()
            elem = ast.KeyValueExpr(colon, elem, element_value(p))
            found.nkeys += 1
        found.elems.append(elem)
        return False

    p.deeper()
    p.xnest += 1
    p.want("{")
    found.rbrace = p.read_list("composite literal", ",", "}", element)
    p.xnest -= 1
    p.depth -= 1
    return found


def element_value(p: Reader) -> ast.Expr:
    return composite_lit(p) if p.s.tok == "{" else expression(p)


def expression_list(p: Reader) -> ast.Expr:
    x = expression(p)
    if p.s.tok != ",":
        return x
    elems = [x]
    while p.got(","):
        elems.append(expression(p))
    return ast.ListExpr(x.pos, elems)


def type_list(p: Reader, strict: bool) -> tuple[ast.Expr, bool]:
    """Types separated by commas, and whether there was a comma; unless strict, the first may be any expression."""
    p.xnest += 1
    x = type_(p) if strict else expression(p)
    comma = p.got(",")
    if comma:
        elems = [x]
        t = type_or_none(p)
        while t is not None:
            elems.append(t)
            t = type_or_none(p) if p.got(",") else None
        if len(elems) > 1:
            x = ast.ListExpr(x.pos, elems)
    p.xnest -= 1
    return x, comma
