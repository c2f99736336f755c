"""What an expression can be, judged by its form alone (syntax/parser.go:isValue, isTypeElem, extractName; Go 1.27.3).

Both parsers ask these questions: whether a brace after an expression can open a composite literal, and whether
`P *C` in `type T[P *C]` is a type parameter or a product.
"""

from __future__ import annotations

from typing import Final

from goesc.syntax import ast
from goesc.syntax.ast import CallExpr, Name, Op, Operation
from goesc.syntax.build_expr import unparen

# Types that a brace after them makes a literal of, wherever they stand.
LITERAL_TYPES: Final = frozenset((ast.ArrayType, ast.SliceType, ast.StructType, ast.MapType))
TYPES: Final = LITERAL_TYPES | {ast.FuncType, ast.InterfaceType, ast.ChanType}
VALUES: Final = frozenset(
    (
        ast.BasicLit, ast.CompositeLit, ast.FuncLit, ast.SliceExpr, ast.AssertExpr, ast.TypeSwitchGuard, ast.CallExpr,
    )
)  # fmt: skip


def is_value(x: ast.Expr) -> bool:
    """Whether an expression can only be a value."""
    todo: list[ast.Expr] = [x]
    while todo:
        x = todo.pop()
        if x.__class__ in VALUES:
            return True
        if isinstance(x, Operation):
            if x.op is not Op.MUL or x.y is not None:
                return True
        elif isinstance(x, ast.ParenExpr):
            todo.append(x.x)
        elif isinstance(x, ast.IndexExpr):
            todo += (x.x, x.index)
    return False


def is_type_elem(x: ast.Expr) -> bool:
    """Whether x can only be a type: some leaf of its operators and parentheses is a type literal or under a `~`."""
    todo: list[ast.Expr] = [x]
    while todo:
        x = todo.pop()
        if x.__class__ in TYPES:
            return True
        if isinstance(x, ast.ParenExpr):
            todo.append(x.x)
        elif isinstance(x, Operation):
            if x.op is Op.TILDE:
                return True
            todo.append(x.x)
            if x.y is not None:
                todo.append(x.y)
    return False


def extract_name(x: ast.Expr, force: bool) -> tuple[Name | None, ast.Expr | None]:
    """Split `P *C` or `P (C)`, read as an expression, into name and constraint.

    Without `force` only if what follows the name cannot be a value. A name alone comes without a constraint;
    (None, None) if there is nothing to split.
    """
    unions: list[Operation] = []
    while isinstance(x, Operation) and x.op is Op.OR and x.y is not None:
        unions.append(x)
        force = force or is_type_elem(x.y)
        x = x.x
    if isinstance(x, Name):
        return (None, None) if unions else (x, None)
    name: ast.Expr | None = None
    constraint: ast.Expr | None = None
    if isinstance(x, Operation) and x.op is Op.MUL and x.y is not None:
        if x.x.__class__ is Name and (force or is_type_elem(x.y)):
            name, constraint = x.x, Operation(x.pos, Op.MUL, x.y)
    elif isinstance(x, CallExpr) and x.fun.__class__ is Name and len(x.args) == 1 and not x.has_dots:
        if force or is_type_elem(x.args[0]):
            name, constraint = x.fun, unparen(x.args[0])
    if not isinstance(name, Name) or constraint is None:
        return None, None
    for union in reversed(unions):
        constraint = Operation(union.pos, Op.OR, constraint, union.y)
    return name, constraint
