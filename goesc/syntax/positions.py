"""Where a node starts and ends (cmd/compile/internal/syntax/positions.go, Go 1.27.3).

    x.f(1)     start_pos(call) is x's position; call.pos is that of "("
               end_pos(call) is the end of "1": ends are gc's approximation, made for scopes

For a statement in braces the end is the closing brace, for a call the end of its last argument, for a name or a literal
the position after it, also where a raw string ends lines further down (gc's end is then a column of the first line).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from goesc.source.positions import Pos
from goesc.syntax import ast

# A step leads to a child to go on with, or to a position.
Step: TypeAlias = Callable[[Any], Any]


def _operation_start(n: ast.Operation) -> ast.Node | Pos:
    return n.x if n.y is not None else n.pos


_START: Final[dict[type[ast.Node], Step]] = {
    ast.CompositeLit: lambda n: n.pos if n.type is None else n.type,
    ast.KeyValueExpr: lambda n: n.key,
    ast.SelectorExpr: lambda n: n.x,
    ast.IndexExpr: lambda n: n.x,
    ast.AssertExpr: lambda n: n.x,
    ast.TypeSwitchGuard: lambda n: n.x if n.lhs is None else n.lhs,
    ast.Operation: _operation_start,
    ast.CallExpr: lambda n: n.fun,
    ast.ListExpr: lambda n: n.elems[0] if n.elems else n.pos,
    ast.SendStmt: lambda n: n.chan,
    ast.AssignStmt: lambda n: n.lhs,
    ast.RangeClause: lambda n: n.x if n.lhs is None else n.lhs,
}


def start_pos(node: ast.Node) -> Pos:
    """Position of the first token of a node. A slice expression, as in gc, starts at its bracket.

    A file starts at its `package` keyword; gc says line 1, which a position alone does not tell.
    """
    while True:
        step = _START.get(node.__class__)
        if step is None:
            return node.pos
        to = step(node)
        if to.__class__ is int:
            return to
        node = to


def _spec_end(n: ast.ConstDecl | ast.VarDecl) -> ast.Node | Pos:
    return n.values or n.type or (n.names[-1] if n.names else n.pos)


def _last(name: str, otherwise: Step) -> Step:
    def step(n: Any) -> Any:
        nodes = getattr(n, name)
        return nodes[-1] if nodes else otherwise(n)

    return step


def _slice_end(n: ast.SliceExpr) -> ast.Node:
    # gc's loop over the indices has no effect (its `continue` is the inner loop's), so the end is that of the operand.
    return n.x


def _assign_end(n: ast.AssignStmt) -> ast.Node | Pos:
    return end_pos(n.lhs) + 2 if n.rhs is None else n.rhs


def _pos(n: ast.Node) -> Pos:
    return n.pos


def _text_end(n: ast.Name | ast.BasicLit) -> Pos:
    return n.pos + (len(n.value) if n.value.isascii() else len(n.value.encode()))


_END: Final[dict[type[ast.Node], Step]] = {
    ast.File: lambda n: n.eof,
    ast.ImportDecl: lambda n: n.path,
    ast.ConstDecl: _spec_end,
    ast.TypeDecl: lambda n: n.type,
    ast.VarDecl: _spec_end,
    ast.FuncDecl: lambda n: n.body or n.type,
    ast.Name: _text_end,
    ast.BasicLit: _text_end,
    ast.CompositeLit: lambda n: n.rbrace,
    ast.KeyValueExpr: lambda n: n.value,
    ast.FuncLit: lambda n: n.body,
    ast.ParenExpr: lambda n: n.x,
    ast.SelectorExpr: lambda n: n.sel,
    ast.IndexExpr: lambda n: n.index,
    ast.SliceExpr: _slice_end,
    ast.AssertExpr: lambda n: n.type,
    ast.TypeSwitchGuard: lambda n: n.x,
    ast.Operation: lambda n: n.y or n.x,
    ast.CallExpr: _last("args", lambda n: n.fun),
    ast.ListExpr: _last("elems", _pos),
    ast.ArrayType: lambda n: n.elem,
    ast.SliceType: lambda n: n.elem,
    ast.DotsType: lambda n: n.elem,
    ast.StructType: _last("fields", _pos),
    ast.Field: lambda n: n.type or n.name,
    ast.InterfaceType: _last("methods", _pos),
    ast.FuncType: _last("results", _last("params", _pos)),
    ast.MapType: lambda n: n.value,
    ast.ChanType: lambda n: n.elem,
    ast.LabeledStmt: lambda n: n.stmt,
    ast.BlockStmt: lambda n: n.rbrace,
    ast.ExprStmt: lambda n: n.x,
    ast.SendStmt: lambda n: n.value,
    ast.DeclStmt: _last("decls", _pos),
    ast.AssignStmt: _assign_end,
    ast.BranchStmt: lambda n: n.label or n.pos,
    ast.CallStmt: lambda n: n.call,
    ast.ReturnStmt: lambda n: n.results or n.pos,
    ast.IfStmt: lambda n: n.else_ or n.then,
    ast.ForStmt: lambda n: n.body,
    ast.SwitchStmt: lambda n: n.rbrace,
    ast.SelectStmt: lambda n: n.rbrace,
    ast.RangeClause: lambda n: n.x,
    ast.CaseClause: _last("body", lambda n: n.colon),
    ast.CommClause: _last("body", lambda n: n.colon),
}


def end_pos(node: ast.Node) -> Pos:
    """Approximate end of a node, for scopes."""
    while True:
        step = _END.get(node.__class__)
        if step is None:
            return node.pos
        to = step(node)
        if to.__class__ is int:
            return to
        node = to
