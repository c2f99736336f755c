"""Edits that a program can make: advice turned into new text of the file, to be tried on a copy.

    b := make([]byte, n)      constant-size      var b []byte
                                                 if 0 <= n && n <= 64 {
                                                         b = make([]byte, 64)[:n:n]
                                                 } else {
                                                         b = make([]byte, n)
                                                 }

An edit must leave what the program does as it is, for every length: few changes are of this sort, most need a decision
about what the program is to do. `automatic_edit` gives None for those.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple, final

from goesc.api import Allocation, Package
from goesc.explain.model import Advice
from goesc.source.errors import InternalError
from goesc.source.positions import Pos, SourceFile
from goesc.syntax import ast
from goesc.syntax.lexer import Scan
from goesc.syntax.outline import outline_of
from goesc.syntax.parser import parse_table
from goesc.syntax.printer import expr_string
from goesc.syntax.walk import inspect

STORE = 64  # elements of the constant store

# Elements that are small, so that the store fits on the stack.
_SMALL = frozenset({
    "any", "bool", "byte", "complex128", "complex64", "error", "float32", "float64", "int", "int16", "int32", "int64",
    "int8", "rune", "string", "uint", "uint16", "uint32", "uint64", "uint8", "uintptr",
})  # fmt: skip


@final
@dataclass(slots=True, frozen=True)
class Edit:
    """New text for a file. `before` and `after` are the edited lines, without the blanks in front of the first."""

    filename: str
    text: bytes
    line: int
    before: str
    after: str


def automatic_edit(package: Package, allocation: Allocation, advice: Advice) -> Edit | None:
    """The edit that follows a piece of advice; None if a person must decide."""
    if allocation.kind != "OMAKESLICE" or advice.kind != "constant-size":
        return None
    file = package.fset.file(allocation.pos) if package.fset is not None else None
    if file is None or not file.src:
        return None
    found = _declaration(file, allocation.pos)
    if found is None:
        return None
    lines = file.src.split(b"\n")
    at = file.place(allocation.pos)[0] - 1
    line = lines[at]
    indent, rest = line[: found.start], line[found.end :]
    if indent.strip() or (rest.strip() and not rest.lstrip().startswith(b"//")):
        return None  # not alone in its line
    name, made, count = found.name.encode(), found.type.encode(), found.length.encode()
    edited = [
        indent + b"var %b %b" % (name, made) + rest.rstrip(),
        indent + b"if 0 <= %b && %b <= %d {" % (count, count, STORE),
        indent + b"\t%b = make(%b, %d)[:%b:%b]" % (name, made, STORE, count, count),
        indent + b"} else {",
        indent + b"\t%b = make(%b, %b)" % (name, made, count),
        indent + b"}",
    ]
    text = b"\n".join([*lines[:at], *edited, *lines[at + 1 :]])
    after = "\n".join(line.removeprefix(indent).decode(errors="replace") for line in edited)
    return Edit(file.name, text, at + 1, lines[at].strip().decode(errors="replace"), after)


@final
class _Declaration(NamedTuple):
    """`b := make([]byte, n)`, and where it stands in its line, as bytes from 0."""

    name: str
    type: str
    length: str
    start: int
    end: int


def _declaration(file: SourceFile, pos: Pos) -> _Declaration | None:
    """The declaration that the call at a position makes, where asking for the count twice gives the same and does
    nothing else."""
    outlined = outline_of(SourceFile(file.name, file.src, file.base))
    if outlined is None:
        return None
    tree, tokens = outlined
    found: list[_Declaration] = []

    def visit(node: ast.Node | None) -> bool:
        for stmt in _statements(node):
            if isinstance(stmt, ast.AssignStmt) and stmt.rhs is not None and stmt.rhs.pos == pos:
                made = _made(stmt, file, tokens)
                if made is not None:
                    found.append(made)
        return not found

    for decl in tree.decls:
        if isinstance(decl, ast.FuncDecl) and decl.body is not None and decl.body.pos <= pos <= decl.body.rbrace:
            try:
                inspect(decl.whole_body() or decl, visit)
            except InternalError:
                return None
    return found[0] if found else None


def _statements(node: ast.Node | None) -> list[ast.Stmt]:
    if isinstance(node, ast.BlockStmt):
        return node.list
    return node.body if isinstance(node, (ast.CaseClause, ast.CommClause)) else []


def _made(stmt: ast.AssignStmt, file: SourceFile, tokens: Scan) -> _Declaration | None:
    call, name = stmt.rhs, stmt.lhs
    if stmt.op is not ast.Op.DEF or not isinstance(call, ast.CallExpr) or not isinstance(name, ast.Name):
        return None
    if not isinstance(call.fun, ast.Name) or call.fun.value != "make" or len(call.args) != 2 or call.has_dots:
        return None
    kind, count = call.args
    if name.value == "_" or not _is_slice_of_small(kind) or not _is_simple(count, name.value):
        return None
    following = tokens.kinds.index(parse_table()[1].semicolon, bisect_left(tokens.positions, call.pos))
    closing = tokens.positions[following - 1]
    if tokens.texts[following - 1] != ")":
        return None  # something else stands behind it in the line
    (first, start), (last, end) = file.place(name.pos), file.place(closing)
    if first != last:
        return None
    return _Declaration(name.value, expr_string(kind), expr_string(count), start - 1, end)


def _is_slice_of_small(kind: ast.Expr) -> bool:
    for _ in range(2):
        if isinstance(kind, ast.SliceType):
            kind = kind.elem
            if isinstance(kind, ast.Operation) and kind.op is ast.Op.MUL and kind.y is None:
                return isinstance(kind.x, (ast.Name, ast.SelectorExpr))
            if isinstance(kind, ast.Name):
                return kind.value in _SMALL
    return False


def _is_simple(count: ast.Expr, name: str) -> bool:
    """A name, or the length of one, other than that which is declared."""
    if isinstance(count, ast.CallExpr):
        if not isinstance(count.fun, ast.Name) or count.fun.value != "len" or len(count.args) != 1:
            return False
        return isinstance(count.args[0], ast.Name)
    return isinstance(count, ast.Name) and count.value != name
