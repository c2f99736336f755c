"""Comments, and the code that each one covers.

    x := new(T) //goesc:stack        the line, and the statement that ends on it
    //goesc:stack
    x := f(                          the whole statement below
        new(T))
    //goesc:stack
    func f() { ... }                 the whole function, its closures included

Scopes are ranges of positions, so an allocation is in a scope if its position is: exact, whatever stands on the line
besides. A comment above code must touch it, other comments in between aside, as Go's own directives do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, final

from goesc.source.positions import Pos, SourceFile
from goesc.syntax import ast
from goesc.syntax.directives import split_comments
from goesc.syntax.lexer import scan
from goesc.syntax.parser import parse_file, parse_table
from goesc.syntax.positions import end_pos, start_pos
from goesc.syntax.walk import CHILD_FIELDS

What: TypeAlias = Literal["line", "statement", "variable", "parameter", "function", "declaration"]

_STATEMENTS: Final = frozenset({
    ast.EmptyStmt, ast.LabeledStmt, ast.BlockStmt, ast.ExprStmt, ast.SendStmt, ast.DeclStmt, ast.AssignStmt,
    ast.BranchStmt, ast.CallStmt, ast.ReturnStmt, ast.IfStmt, ast.ForStmt, ast.SwitchStmt, ast.SelectStmt,
})  # fmt: skip
_COMPOUND: Final = frozenset({
    ast.LabeledStmt, ast.BlockStmt, ast.IfStmt, ast.ForStmt, ast.SwitchStmt, ast.SelectStmt,
})  # fmt: skip
_IDLE: Final = frozenset({ast.ImportDecl, ast.ConstDecl, ast.TypeDecl})
_BRACKETS: Final = {b"(": 1, b"[": 1, b"{": 1, b")": -1, b"]": -1, b"}": -1}
_INTRODUCTION = re.compile(r"^(?:var|const|type|import)?$")


@final
@dataclass(slots=True, frozen=True)
class Comment:
    offset: int
    text: str  # with its slashes
    line: int
    trailing: bool  # code stands before it on its line


@final
@dataclass(slots=True, frozen=True)
class Span:
    """A piece of code: offsets of its first byte and past its last one."""

    what: What
    start: int
    end: int
    line: int  # of the first byte
    last: int  # line of the last byte
    simple: bool  # no braces of statements: a trailing comment may close it
    function: ast.FuncDecl | None = None  # itself, or the declaration around it


@final
@dataclass(slots=True)
class Scope:
    """What an annotation covers: ranges of positions in one file."""

    what: What
    ranges: list[tuple[Pos, Pos]]
    line: int  # where the covered code begins
    function: ast.FuncDecl | None = None

    def holds(self, pos: Pos) -> bool:
        return any(start <= pos < end for start, end in self.ranges)


@final
@dataclass(slots=True)
class Layout:
    """One file: its comments and its spans, both by offset."""

    file: SourceFile
    comments: list[Comment] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)  # offsets of all tokens
    tree: ast.File | None = None

    def line_text(self, line: int) -> str:
        starts = self.file.line_starts()
        if not 0 < line <= len(starts):
            return ""
        end = starts[line] if line < len(starts) else len(self.file.src)
        return self.file.src[starts[line - 1] : end].decode("utf-8", "replace").rstrip("\r\n")


def nosplit(source: SourceFile) -> frozenset[int]:
    """Where, in a file that has compiled, functions with //go:nosplit are declared: the offsets of their names."""
    if b"//go:nosplit" not in source.src:
        return frozenset()
    file = SourceFile(source.name, source.src, source.base)
    tree, _ = parse_file(file)
    return frozenset(
        file.offset(decl.name.pos)
        for decl in (tree.decls if tree is not None else ())
        if isinstance(decl, ast.FuncDecl) and decl.pragma is not None
        if decl.pragma.has("go:nosplit")
    )


def layout_of(source: SourceFile) -> Layout:
    """Reads a file that has compiled."""
    file = SourceFile(source.name, source.src, source.base)
    out = Layout(file)
    out.tree, _ = parse_file(file)
    tokens = scan(file, parse_table()[1])
    if out.tree is None or tokens is None:
        return out
    at = tokens.base
    for piece in tokens.pieces:
        if piece[0] not in " \t\r\n/" or (piece[0] == "/" and not piece.startswith(("//", "/*"))):
            out.tokens.append(file.offset(at))
        at += len(piece)
    for at, space in tokens.comments():
        for offset, text in split_comments(file.offset(at), space):
            line, _ = file.line_column(offset)
            before = bisect_left(out.tokens, offset) - 1
            trailing = before >= 0 and _last_line(out, before, offset) == line
            decoded = text.encode("latin-1").decode("utf-8", "replace").rstrip("\r")
            out.comments.append(Comment(offset, decoded, line, trailing))
    out.spans = sorted(_spans(out, out.tree), key=lambda s: (s.start, -s.end))
    return out


def _last_line(layout: Layout, token: int, limit: int) -> int:
    """The line on which a token ends; only raw strings span several."""
    offset = layout.tokens[token]
    src = layout.file.src
    if src[offset : offset + 1] == b"`":
        offset = max(src.find(b"`", offset + 1), offset)
    return layout.file.line_column(min(offset, limit))[0]


def _spans(layout: Layout, tree: ast.File) -> Iterator[Span]:
    stack: list[tuple[ast.Node, ast.FuncDecl | None]] = [(decl, None) for decl in tree.decls]
    while stack:
        node, inside = stack.pop()
        cls = node.__class__
        if isinstance(node, ast.FuncDecl):
            inside = node
            yield _span(layout, "function", node, node.pos, inside, simple=False)
            receiver = [node.recv] if node.recv is not None else []
            yield from _fields(layout, [*receiver, *node.type.params, *node.type.results], inside)
        elif isinstance(node, ast.FuncLit):
            yield from _fields(layout, [*node.type.params, *node.type.results], inside)
        elif isinstance(node, ast.VarDecl):
            yield _span(layout, "variable", node, start_pos(node.names[0]), inside)
        elif cls in _IDLE:
            yield _span(layout, "declaration", node, node.pos, inside)
        elif cls in _STATEMENTS and cls is not ast.EmptyStmt:
            start = start_pos(_first_part(node))
            what: What = "variable" if cls is ast.DeclStmt else "statement"
            yield _span(layout, what, node, start, inside, simple=cls not in _COMPOUND)
        for name in CHILD_FIELDS[cls]:
            value = getattr(node, name)
            if isinstance(value, list):
                stack.extend((child, inside) for child in value if child is not None)
            elif value is not None:
                stack.append((value, inside))


def _first_part(node: ast.Node) -> ast.Node:
    """Where a statement begins: gc places some at a later token."""
    if isinstance(node, ast.ExprStmt):
        return node.x
    return node.label if isinstance(node, ast.LabeledStmt) else node


def _fields(layout: Layout, fields: list[ast.Field], inside: ast.FuncDecl | None) -> Iterator[Span]:
    for entry in fields:
        yield _span(layout, "parameter", entry, entry.name.pos if entry.name else start_pos(entry.type), inside)


def _span(
    layout: Layout, what: What, node: ast.Node, start: Pos, function: ast.FuncDecl | None, simple: bool = True
) -> Span:
    file = layout.file
    first = file.offset(start)
    last = _real_end(layout, first, file.offset(max(end_pos(node), start)))
    return Span(
        what, first, last, file.line_column(first)[0], file.line_column(max(last - 1, first))[0], simple, function
    )


def _real_end(layout: Layout, start: int, end: int) -> int:
    """Past the brackets that close what was opened from `start` on: gc's ends stop at the last argument."""
    src, tokens = layout.file.src, layout.tokens
    at = bisect_left(tokens, start)
    depth = 0
    while at < len(tokens) and tokens[at] < end:
        depth += _BRACKETS.get(src[tokens[at] : tokens[at] + 1], 0)
        at += 1
    while at < len(tokens):
        char = src[tokens[at] : tokens[at] + 1]
        if char == b"(" and at + 1 < len(tokens) and src[tokens[at + 1] : tokens[at + 1] + 1] == b")":
            if b"\n" in src[end : tokens[at]]:
                break
            at += 1  # a call without arguments ends, for gc, before its parentheses
        elif depth <= 0 or (char != b"," and _BRACKETS.get(char) != -1):
            break
        elif char != b",":
            depth -= 1
        if char != b",":
            end = tokens[at] + 1
        at += 1
    return end


# --- What a comment covers ------------------------------------------------------------------------------------------


def scope_of(layout: Layout, comment: Comment) -> Scope | None:
    """The code that a comment covers; None if there is none."""
    return _trailing(layout, comment) if comment.trailing else _above(layout, comment)


def _trailing(layout: Layout, comment: Comment) -> Scope:
    pos = layout.file.pos
    starts = layout.file.line_starts()
    first = starts[comment.line - 1]
    end = starts[comment.line] if comment.line < len(starts) else len(layout.file.src) + 1
    ranges = [(pos(first), pos(end))]
    what: What = "line"
    function = None
    for span in layout.spans:
        if span.start > comment.offset:
            break
        if span.function is not None and span.end > comment.offset:
            function = span.function
        if span.simple and span.last == comment.line and span.line < comment.line:
            ranges.append((pos(span.start), pos(span.end)))
            what = span.what
    return Scope(what, ranges, comment.line, function)


def _above(layout: Layout, comment: Comment) -> Scope | None:
    below = next_code(layout, comment)
    if below is None:
        return None
    span, group = below
    end_line = comment.line + comment.text.count("\n")
    lines = [c for c in layout.comments if comment.offset < c.offset < span.start]
    for other in lines:
        if other.line > end_line + 1:
            return None
        end_line = max(end_line, other.line + other.text.count("\n"))
    first = layout.file.line_column(layout.tokens[bisect_left(layout.tokens, comment.offset)])[0]
    if first > end_line + 1:
        return None
    pos = layout.file.pos
    return Scope(span.what, [(pos(s.start), pos(s.end)) for s in group], span.line, span.function)


def next_code(layout: Layout, comment: Comment) -> tuple[Span, list[Span]] | None:
    """The outermost span that starts with the next token, and the spans that it stands for (a group of variables)."""
    at = bisect_left(layout.tokens, comment.offset)
    if at == len(layout.tokens):
        return None
    token = layout.tokens[at]
    spans = layout.spans
    index = bisect_left(spans, token, key=lambda s: s.start)
    if index < len(spans) and spans[index].start == token:
        return spans[index], [spans[index]]
    # `var x T`, `var (`, `func f(`: the keyword before what the tree has as the declaration's place.
    while index < len(spans):
        span = spans[index]
        words = [layout.file.src[t : t + 6].split(None, 1)[0] for t in layout.tokens[at : at + 2] if t < span.start]
        text = b" ".join(words).decode("latin-1")
        between = bisect_left(layout.tokens, span.start) - at
        if span.what == "function" and text.startswith("func") and between <= 1:
            return span, [span]
        if between == 1 and _INTRODUCTION.match(text):
            return span, [span]
        if between == 2 and text.split(" ")[-1].startswith("("):
            return span, _group(layout, index)
        return None
    return None


def _group(layout: Layout, index: int) -> list[Span]:
    """The declarations of a parenthesised group, from the first on."""
    src, tokens = layout.file.src, layout.tokens
    out = [layout.spans[index]]
    for span in layout.spans[index + 1 :]:
        if span.start < out[-1].end:
            continue
        between = tokens[bisect_left(tokens, out[-1].end) : bisect_left(tokens, span.start)]
        if any(src[t : t + 1] != b";" for t in between) or span.what not in ("variable", "declaration"):
            break
        out.append(span)
    return out
