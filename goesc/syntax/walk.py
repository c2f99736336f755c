"""Walking the syntax tree (cmd/compile/internal/syntax/walk.go, Go 1.27.3).

    inspect(file, lambda node: print(node) or True)     # node, then its children, in the order of walk.go

A type that several names share (`a, b T`) is a child of each of their fields, and so met several times.
The walk itself keeps its own stack.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final

from goesc.syntax import ast

# Fields that hold children, in walk.go's order.
CHILD_FIELDS: Final[dict[type[ast.Node], tuple[str, ...]]] = {
    ast.File: ("pkg_name", "decls"),
    ast.ImportDecl: ("local_name", "path"),
    ast.ConstDecl: ("names", "type", "values"),
    ast.TypeDecl: ("name", "tparams", "type"),
    ast.VarDecl: ("names", "type", "values"),
    ast.FuncDecl: ("recv", "name", "tparams", "type", "body"),
    ast.BadExpr: (),
    ast.Name: (),
    ast.BasicLit: (),
    ast.CompositeLit: ("type", "elems"),
    ast.KeyValueExpr: ("key", "value"),
    ast.FuncLit: ("type", "body"),
    ast.ParenExpr: ("x",),
    ast.SelectorExpr: ("x", "sel"),
    ast.IndexExpr: ("x", "index"),
    ast.SliceExpr: ("x", "index"),
    ast.AssertExpr: ("x", "type"),
    ast.TypeSwitchGuard: ("lhs", "x"),
    ast.Operation: ("x", "y"),
    ast.CallExpr: ("fun", "args"),
    ast.ListExpr: ("elems",),
    ast.ArrayType: ("len", "elem"),
    ast.SliceType: ("elem",),
    ast.DotsType: ("elem",),
    ast.StructType: ("fields", "tags"),
    ast.Field: ("name", "type"),
    ast.InterfaceType: ("methods",),
    ast.FuncType: ("params", "results"),
    ast.MapType: ("key", "value"),
    ast.ChanType: ("elem",),
    ast.EmptyStmt: (),
    ast.LabeledStmt: ("label", "stmt"),
    ast.BlockStmt: ("list",),
    ast.ExprStmt: ("x",),
    ast.SendStmt: ("chan", "value"),
    ast.DeclStmt: ("decls",),
    ast.AssignStmt: ("lhs", "rhs"),
    ast.BranchStmt: ("label",),
    ast.CallStmt: ("call",),
    ast.ReturnStmt: ("results",),
    ast.IfStmt: ("init", "cond", "then", "else_"),
    ast.ForStmt: ("init", "cond", "post", "body"),
    ast.RangeClause: ("lhs", "x"),
    ast.SwitchStmt: ("init", "tag", "body"),
    ast.CaseClause: ("cases", "body"),
    ast.SelectStmt: ("body",),
    ast.CommClause: ("comm", "body"),
}
_GETTERS: Final[dict[type[ast.Node], tuple[Callable[[Any], Any], ...]]] = {
    cls: tuple(attrgetter(name) for name in names) for cls, names in CHILD_FIELDS.items()
}


def children(node: ast.Node) -> list[ast.Node]:
    """The children of a node, in source order; absent ones are left out."""
    found: list[ast.Node] = []
    for get in _GETTERS[node.__class__]:
        value = get(node)
        if value is None:
            continue
        if value.__class__ is list:
            found += [child for child in value if child is not None]
        else:
            found.append(value)
    return found


def inspect(root: ast.Node, visit: Callable[[ast.Node | None], bool]) -> None:
    """Call `visit(node)` in pre-order; below a node for which it returns True come its children, then `visit(None)`."""
    todo: list[ast.Node | None] = [root]
    while todo:
        node = todo.pop()
        if visit(node) and node is not None:
            todo.append(None)
            todo += reversed(children(node))
