"""Callbacks for the section Expressions of the grammar (cmd/compile/internal/syntax/parser.go, Go 1.27.3).

f(x)[1] + 2   ->   Operation(pos of "+", ADD, IndexExpr(pos of "[", CallExpr(pos of "(", ...), 1), 2)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.ast import CallExpr, ChanDir, ChanType, CompositeLit, KeyValueExpr, Op, Operation, SliceExpr
from goesc.syntax.build_types import TypeArgs
from goesc.syntax.builder import OP_BITS, OP_MASK, Builder, Reject

OPS: tuple[Op, ...] = tuple(Op)
# Binding strength by number of operator, 0 for operators that are not binary.
STRENGTH: tuple[int, ...] = tuple(ast.PRECEDENCE.get(op, 0) for op in OPS)


def unparen(x: ast.Expr) -> ast.Expr:
    while x.__class__ is ast.ParenExpr:
        x = x.x
    return x


def paren_expr(lparen: Pos, x: ast.Expr, _rparen: Pos) -> ast.ParenExpr:
    return ast.ParenExpr(lparen, x)


def function_lit(builder: Builder, pos: Pos, signature: ast.FuncType, body: ast.BlockStmt) -> ast.FuncLit:
    builder.close_body(body)
    return ast.FuncLit(pos, signature, body)


# --- Composite literals ---------------------------------------------------------------------------------------------


def composite_lit(typ: ast.Expr, lit: CompositeLit) -> CompositeLit:
    lit.type = typ
    return lit


def no_elements(lbrace: Pos, rbrace: Pos) -> CompositeLit:
    return CompositeLit(lbrace, None, [], 0, rbrace)


def literal_value(lbrace: Pos, elems: list[ast.Expr], rbrace: Pos, last: Pos = NO_POS) -> CompositeLit:
    keys = 0
    for elem in elems:
        if elem.__class__ is KeyValueExpr:
            keys += 1
    return CompositeLit(lbrace, None, elems, keys, last or rbrace)


def key_value(key: ast.Expr, colon: Pos, value: ast.Expr) -> KeyValueExpr:
    return KeyValueExpr(colon, key, value)


# --- Primary expressions --------------------------------------------------------------------------------------------


def index_args_expr(x: ast.Expr, lbrack: Pos, args: TypeArgs, _rbrack: Pos) -> ast.IndexExpr:
    return ast.IndexExpr(lbrack, x, args[0])


def slice_expr_00(x: ast.Expr, lbrack: Pos, _colon: Pos, _rbrack: Pos) -> SliceExpr:
    return SliceExpr(lbrack, x, [None, None, None], False)


def slice_expr_10(x: ast.Expr, lbrack: Pos, low: ast.Expr, _colon: Pos, _rbrack: Pos) -> SliceExpr:
    return SliceExpr(lbrack, x, [low, None, None], False)


def slice_expr_01(x: ast.Expr, lbrack: Pos, _colon: Pos, high: ast.Expr, _rbrack: Pos) -> SliceExpr:
    return SliceExpr(lbrack, x, [None, high, None], False)


def slice_expr_11(x: ast.Expr, lbrack: Pos, low: ast.Expr, _colon: Pos, high: ast.Expr, _rbrack: Pos) -> SliceExpr:
    return SliceExpr(lbrack, x, [low, high, None], False)


def slice_expr_011(
    x: ast.Expr, lbrack: Pos, _colon: Pos, high: ast.Expr, _colon2: Pos, top: ast.Expr, _rbrack: Pos
) -> SliceExpr:
    return SliceExpr(lbrack, x, [None, high, top], True)


def slice_expr_111(
    x: ast.Expr, lbrack: Pos, low: ast.Expr, _colon: Pos, high: ast.Expr, _colon2: Pos, top: ast.Expr, _rbrack: Pos
) -> SliceExpr:
    return SliceExpr(lbrack, x, [low, high, top], True)


def assert_expr(x: ast.Expr, dot: Pos, _lparen: Pos, typ: ast.Expr, _rparen: Pos) -> ast.AssertExpr:
    return ast.AssertExpr(dot, x, typ)


def type_switch_guard(x: ast.Expr, dot: Pos, *_rest: Pos) -> ast.TypeSwitchGuard:
    return ast.TypeSwitchGuard(dot, None, x)


def call_no_args(fun: ast.Expr, lparen: Pos, _rparen: Pos) -> CallExpr:
    return CallExpr(lparen, fun, [], False)


def call_expr(fun: ast.Expr, lparen: Pos, args: list[ast.Expr], *_rest: Pos) -> CallExpr:
    return CallExpr(lparen, fun, args, False)


def call_dots(fun: ast.Expr, lparen: Pos, args: list[ast.Expr], *_rest: Pos) -> CallExpr:
    return CallExpr(lparen, fun, args, True)


# --- Operators ------------------------------------------------------------------------------------------------------


def binary(left: ast.Expr, token: int, right: ast.Expr) -> Operation:
    """Hang `right` into the tree of the operators read so far.

    Only the right spine of `left` can hold operators that bind less tightly, at most one for each strength, and what
    stands in parentheses is a ParenExpr; so the descent takes four steps at most.
    """
    op = token & OP_MASK
    strength = STRENGTH[op]
    if left.__class__ is not Operation or left.y is None or STRENGTH[left.op] >= strength:
        return Operation(token >> OP_BITS, OPS[op], left, right)
    node: Any = left
    while (y := node.y).__class__ is Operation and y.y is not None and STRENGTH[y.op] < strength:
        node = y
    node.y = Operation(token >> OP_BITS, OPS[op], node.y, right)
    return left


def unary(token: int, x: ast.Expr) -> Operation:
    op = OPS[token & OP_MASK]
    if op is Op.TILDE:
        raise Reject  # right in a constraint that was read as an expression, wrong at the start of a statement
    return Operation(token >> OP_BITS, op, unparen(x) if op is Op.AND else x)


def receive(pos: Pos, x: ast.Expr) -> ast.Expr:
    """`<-x`; but `<-chan T` is a type, and in `<-chan<- chan T` each arrow belongs to the next `chan`."""
    if x.__class__ is not ChanType:
        return Operation(pos, Op.RECV, x)
    t: ast.Expr = x
    while isinstance(t, ChanType) and t.dir is not ChanDir.RECV_ONLY:
        was, t.dir = t.dir, ChanDir.RECV_ONLY
        if was is ChanDir.BOTH:
            return x
        t = t.elem
    raise Reject


PURE: dict[str, Callable[..., Any]] = {
    f.__name__: f
    for f in (
        paren_expr, composite_lit, no_elements, literal_value, key_value, index_args_expr, slice_expr_00, slice_expr_10,
        slice_expr_01, slice_expr_11, slice_expr_011, slice_expr_111, assert_expr, type_switch_guard, call_no_args,
        call_expr, call_dots, binary, unary, receive,
    )
}  # fmt: skip
WITH_STATE: dict[str, Callable[..., Any]] = {"function_lit": function_lit}
