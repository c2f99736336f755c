"""A file as edits see it: where each node begins and ends in bytes, and what encloses what.

    source.text(node)          ->  b"f(a, b)"
    source.around(pos)         ->  [FuncDecl, BlockStmt, ReturnStmt, CallExpr]: from the declaration inwards

gc's ends are an approximation made for scopes (goesc.syntax.positions); here brackets are matched by the tokens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import final

from goesc.source.positions import Pos, SourceFile
from goesc.syntax import ast
from goesc.syntax.lexer import Scan, scan
from goesc.syntax.parser import parse_table
from goesc.syntax.positions import start_pos
from goesc.syntax.walk import CHILD_FIELDS

_OPEN, _CLOSE = {"(": ")", "[": "]", "{": "}"}, frozenset(")]}")


def children(node: ast.Node) -> Iterator[ast.Node]:
    for name in CHILD_FIELDS[type(node)]:
        child = getattr(node, name)
        if isinstance(child, list):
            yield from (one for one in child if one is not None)
        elif child is not None:
            yield child


def descendants(node: ast.Node) -> Iterator[ast.Node]:
    """The node and all below it, in the order of the text."""
    todo = [node]
    while todo:
        at = todo.pop()
        yield at
        todo += reversed(list(children(at)))


@final
class Source:
    def __init__(self, file: SourceFile, tree: ast.File) -> None:
        self.file = file
        self.tree = tree
        scanned = scan(file, parse_table()[1])
        self.tokens = scanned if scanned is not None else Scan([], [], [], [], file.base)
        self.readable = scanned is not None and not file.directives
        self._closing: dict[Pos, Pos] = {}
        waiting: list[tuple[str, Pos]] = []
        for text, pos in zip(self.tokens.texts, self.tokens.positions, strict=False):
            if text in _OPEN:
                waiting.append((_OPEN[text], pos))
            elif text in _CLOSE and waiting and waiting[-1][0] == text:
                self._closing[waiting.pop()[1]] = pos
        self._parents: dict[ast.Node, ast.Node] = {}

    # --- Places ------------------------------------------------------------------------------------

    def offset(self, pos: Pos) -> int:
        return self.file.offset(pos)

    def start(self, node: ast.Node) -> int:
        """Byte offset of the first token."""
        while isinstance(node, ast.SliceExpr):
            node = node.x
        pos = start_pos(node)
        if isinstance(node, ast.KeyValueExpr):
            return self.start(node.key)
        first = _leftmost(node)
        return self.offset(min(pos, start_pos(first))) if first is not node else self.offset(pos)

    def end(self, node: ast.Node) -> int:
        """Byte offset behind the last token."""
        while True:
            if isinstance(node, (ast.Name, ast.BasicLit)):
                return self.offset(node.pos) + len(node.value.encode())
            if isinstance(node, (ast.CallExpr, ast.IndexExpr, ast.SliceExpr, ast.ParenExpr)):
                return self._behind(node.pos)
            if isinstance(node, (ast.CompositeLit, ast.BlockStmt, ast.SwitchStmt, ast.SelectStmt)):
                return self.offset(node.rbrace) + 1
            if isinstance(node, ast.AssertExpr):
                return self._behind(self._next(node.pos + 1))
            if isinstance(node, (ast.StructType, ast.InterfaceType)):
                return self._behind(self._find("{", node.pos))
            if isinstance(node, ast.FuncType):
                return self._signature_end(node)
            below = None if isinstance(node, ast.AssignStmt) and node.rhs is None else _last(node)
            if below is None:
                return self._token_end(node.pos)
            node = below

    def _signature_end(self, node: ast.FuncType) -> int:
        params = self._find("(", node.pos)
        end = self._behind(params)
        if not node.results:
            return end
        text, at = self.token_after(end)
        return self._behind(self.file.pos(at)) if text == "(" else self.end(node.results[-1].type)

    def _behind(self, opening: Pos) -> int:
        closing = self._closing.get(opening)
        if closing is None:
            raise LookupError("no bracket there")
        return self.offset(closing) + 1

    def _next(self, pos: Pos) -> Pos:
        i = bisect_left(self.tokens.positions, pos)
        if i >= len(self.tokens.positions):
            raise LookupError("no token there")
        return self.tokens.positions[i]

    def _find(self, text: str, pos: Pos) -> Pos:
        i = bisect_left(self.tokens.positions, pos)
        while i < len(self.tokens.texts) and self.tokens.texts[i] != text:
            i += 1
        if i >= len(self.tokens.texts):
            raise LookupError("no token there")
        return self.tokens.positions[i]

    def _token_end(self, pos: Pos) -> int:
        i = bisect_left(self.tokens.positions, pos)
        if i >= len(self.tokens.positions) or self.tokens.positions[i] != pos:
            return self.offset(pos)
        return self.offset(pos) + len(self.tokens.texts[i].encode())

    def token_after(self, offset: int) -> tuple[str, int]:
        """The token at or behind a byte, and where it begins."""
        i = bisect_left(self.tokens.positions, self.file.pos(offset))
        if i >= len(self.tokens.positions):
            return "", len(self.file.src)
        return self.tokens.texts[i], self.offset(self.tokens.positions[i])

    # --- Text --------------------------------------------------------------------------------------

    def text(self, node: ast.Node) -> str:
        return self.file.src[self.start(node) : self.end(node)].decode()

    def indent(self, offset: int) -> str:
        """The blanks in front of the line of a byte."""
        src = self.file.src
        first = src.rfind(b"\n", 0, offset) + 1
        line = src[first : offset + 1]
        return line[: len(line) - len(line.lstrip())].decode()

    def begins_line(self, offset: int) -> bool:
        src = self.file.src
        return not src[src.rfind(b"\n", 0, offset) + 1 : offset].strip()

    # --- What is around ----------------------------------------------------------------------------

    def declaration(self, pos: Pos) -> ast.Decl | None:
        """The declaration at the top of the file in which a position lies."""
        found = None
        for decl in self.tree.decls:
            if start_pos(decl) > pos:
                break
            found = decl
        if isinstance(found, ast.FuncDecl):
            found.whole_body()
        return found

    def parent(self, node: ast.Node) -> ast.Node | None:
        if node not in self._parents:
            decl = self.declaration(node.pos)
            todo: list[ast.Node] = [decl] if decl is not None else []
            while todo:
                at = todo.pop()
                for child in children(at):
                    if child not in self._parents:
                        self._parents[child] = at
                        todo.append(child)
        return self._parents.get(node)

    def above(self, node: ast.Node) -> list[ast.Node]:
        """What encloses a node, from the nearest outwards."""
        out = []
        at = self.parent(node)
        while at is not None:
            out.append(at)
            at = self.parent(at)
        return out

    def at(self, pos: Pos) -> list[ast.Node]:
        """The nodes at a position, the outermost first."""
        decl = self.declaration(pos)
        return [node for node in descendants(decl) if node.pos == pos] if decl is not None else []

    def statement(self, node: ast.Node) -> tuple[ast.Stmt, list[ast.Stmt], int] | None:
        """The statement of a list that holds a node, with the list and its index there."""
        at: ast.Node = node
        for outer in [*self.above(node)]:
            stmts = listed(outer)
            if stmts is not None and at in stmts:
                index = stmts.index(at)
                return stmts[index], stmts, index
            at = outer
        return None

    def function(self, node: ast.Node) -> ast.FuncDecl | ast.FuncLit | None:
        """The innermost function around a node."""
        return next((n for n in self.above(node) if isinstance(n, (ast.FuncDecl, ast.FuncLit))), None)


def listed(node: ast.Node) -> list[ast.Stmt] | None:
    """The statements of a block or a clause."""
    if isinstance(node, ast.BlockStmt):
        return node.list
    return node.body if isinstance(node, (ast.CaseClause, ast.CommClause)) else None


def _leftmost(node: ast.Node) -> ast.Node:
    """The node that the first token belongs to; gc has a slice expression begin at its bracket."""
    while True:
        if isinstance(node, (ast.SliceExpr, ast.SelectorExpr, ast.IndexExpr, ast.AssertExpr)):
            node = node.x
        elif isinstance(node, ast.CallExpr):
            node = node.fun
        elif isinstance(node, ast.Operation) and node.y is not None:
            node = node.x
        elif isinstance(node, ast.CompositeLit) and node.type is not None:
            node = node.type
        elif isinstance(node, ast.KeyValueExpr):
            node = node.key
        elif isinstance(node, ast.ListExpr) and node.elems:
            node = node.elems[0]
        elif isinstance(node, (ast.AssignStmt, ast.RangeClause)) and node.lhs is not None:
            node = node.lhs
        elif isinstance(node, ast.SendStmt):
            node = node.chan
        elif isinstance(node, ast.ExprStmt):
            node = node.x
        else:
            return node


def _last(node: ast.Node) -> ast.Node | None:
    """The last child, in the order of the text."""
    if isinstance(node, ast.IfStmt):
        return node.else_ or node.then
    if isinstance(node, (ast.ForStmt, ast.FuncLit)):
        return node.body
    if isinstance(node, ast.FuncDecl) and node.body is not None:
        return node.body
    found = None
    for found in children(node):  # noqa: B007  # the last is wanted
        pass
    return found
