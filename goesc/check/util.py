"""Small questions about syntax that many topics ask (syntax.Unparen and UnpackListExpr, Go 1.27.3).

unparen(<((x))>)  ->  <x>        unpack_list(<a, b>)  ->  [<a>, <b>]
"""

from __future__ import annotations

from typing import overload

from goesc.syntax import ast


@overload
def unparen(e: ast.Expr) -> ast.Expr: ...
@overload
def unparen(e: None) -> None: ...
@overload
def unparen(e: ast.Expr | None) -> ast.Expr | None: ...
def unparen(e: ast.Expr | None) -> ast.Expr | None:
    """The expression without the parentheses around it."""
    while isinstance(e, ast.ParenExpr):
        e = e.x
    return e


def unpack_list(e: ast.Expr | None) -> list[ast.Expr]:
    """The elements of a list expression; one for another expression, none for None."""
    if e is None:
        return []
    return e.elems if isinstance(e, ast.ListExpr) else [e]
