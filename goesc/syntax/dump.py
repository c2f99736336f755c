"""A stable text of a syntax tree, to compare and to bisect with.

    dump(file)

    File pkg_name=Name p
      FuncDecl ...

One node a line, children indented below it under the name of the field that holds them. With a `SourceFile` each line
ends in `@offset`. A type that a field shares with the field before it reads `type: same`. Branch targets show as
offsets when offsets are shown. The walk keeps its own stack.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

from goesc.source.positions import SourceFile
from goesc.syntax import ast
from goesc.syntax.walk import CHILD_FIELDS

# Fields that are neither children nor positions of punctuation.
_SCALARS: Final[dict[type[ast.Node], tuple[str, ...]]] = {
    ast.File: ("go_version",),
    ast.TypeDecl: ("alias",),
    ast.Name: ("value",),
    ast.BasicLit: ("value", "kind", "bad"),
    ast.CompositeLit: ("nkeys",),
    ast.SliceExpr: ("full",),
    ast.Operation: ("op",),
    ast.CallExpr: ("has_dots",),
    ast.ChanType: ("dir",),
    ast.AssignStmt: ("op",),
    ast.BranchStmt: ("tok",),
    ast.CallStmt: ("is_defer",),
    ast.RangeClause: ("def_",),
}
_PLACES: Final[dict[type[ast.Node], str]] = {
    ast.File: "eof",
    ast.CompositeLit: "rbrace",
    ast.BlockStmt: "rbrace",
    ast.SwitchStmt: "rbrace",
    ast.SelectStmt: "rbrace",
    ast.CaseClause: "colon",
    ast.CommClause: "colon",
}


def dump(node: ast.Node, file: SourceFile | None = None) -> str:
    """The tree below `node` as text; with the source file, also where everything stands."""
    lines: list[str] = []
    groups: dict[int, int] = {}
    todo: list[tuple[int, str, Any]] = [(0, "", node)]
    while todo:
        depth, label, value = todo.pop()
        prefix = "  " * depth + label
        if not isinstance(value, ast.Node):
            lines.append(prefix + str(value))
            continue
        lines.append(prefix + head(value, file, groups))
        todo += reversed(list(parts(depth + 1, value)))
    return "\n".join(lines) + "\n"


def head(node: ast.Node, file: SourceFile | None, groups: dict[int, int]) -> str:
    """The class and what is no child."""
    text = node.__class__.__name__
    for name in _SCALARS.get(node.__class__, ()):
        value = getattr(node, name)
        text += f" {value.name}" if isinstance(value, IntEnum) else f" {value!r}" if value not in (False, "") else ""
    group = getattr(node, "group", None)
    if group is not None:
        text += f" group {groups.setdefault(id(group), len(groups))}"
    if file is None:
        return text
    text += f" @{node.pos - file.base}"
    if node.__class__ in _PLACES:
        text += f" {getattr(node, _PLACES[node.__class__]) - file.base}"
    pragma = getattr(node, "pragma", None)
    if pragma is not None:
        text += f" {[(pos - file.base, directive) for pos, directive in pragma.directives]}"
    if isinstance(node, ast.BranchStmt) and node.target is not None:
        text += f" -> {node.target.pos - file.base}"
    return text


def parts(depth: int, node: ast.Node) -> list[tuple[int, str, Any]]:
    found: list[tuple[int, str, Any]] = []
    for name in CHILD_FIELDS[node.__class__]:
        value = getattr(node, name)
        if isinstance(value, list):
            before: Any = None
            for child in value:
                if isinstance(child, ast.Field) and before is not None and child.type is before.type:
                    found.append((depth, f"{name}: same type ", child.name))
                else:
                    found.append((depth, f"{name}: ", child))
                before = child if isinstance(child, ast.Field) else None
        elif value is not None:
            found.append((depth, f"{name}: ", value))
    return found
