"""The slow reader: gc's parser decision by decision, for files in which the fast one stops.

    read_file(file)   ->   what gc makes of a wrong file: the errors, and the tree if the errors allow one

gc finds syntax errors by recursive descent and goes on after each at a token that it skips to. Which words it uses
depends on the function that stumbles. So this reader descends as gc does: `reader_decl`, `reader_expr`, `reader_type`
and `reader_stmt` each hold the rules of one part of cmd/compile/internal/syntax/parser.go (Go 1.27.3); this module
holds the state, the errors, the recovery and what the parts share.

On correct files it builds the very trees of the fast parser; tests compare the two over the standard library.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, final

from goesc.source.errors import LEXICAL, SYNTAX, Diagnostic
from goesc.source.imports import KEYWORDS
from goesc.source.lines import enter_line
from goesc.source.positions import Pos, SourceFile
from goesc.source.room import room_to_recurse
from goesc.syntax import ast, directives
from goesc.syntax.ast import OP_TEXT, BadExpr, Name, Op
from goesc.syntax.directives import Origin, Pending
from goesc.syntax.scanner import Scanner

# Tokens that begin a statement: recovery inside a function does not skip them.
STOP: Final = frozenset(
    [
        "break",
        "const",
        "continue",
        "defer",
        "fallthrough",
        "for",
        "go",
        "goto",
        "if",
        "return",
        "select",
        "switch",
        "type",
        "var",
    ]
)


class TooDeep(Exception):
    """The source nests deeper than any tree may be high."""


@final
class Reader:
    __slots__ = (
        "dangling", "depth", "fnest", "go_version", "in_cgo", "links", "max_depth", "origin", "pending", "s", "top",
        "xnest",
    )  # fmt: skip

    def __init__(
        self, s: Scanner, origin: Origin, pending: Pending, links: list[tuple[Pos, str, str]],
        dangling: list[tuple[Pos, str]], max_depth: int,
    ) -> None:  # fmt: skip
        self.s = s
        self.origin = origin
        self.pending = pending
        self.links = links
        self.dangling = dangling
        self.max_depth = max_depth
        self.in_cgo = False
        self.top = True  # before the package clause
        self.go_version = ""
        self.fnest = 0  # function nesting
        self.xnest = 0  # expression nesting; below 0 in a header, where { opens a block
        self.depth = 0

    # --- Errors

    def error(self, pos: Pos, text: str) -> None:
        self.s.error(pos, text)

    def report(self, diagnostic: Diagnostic) -> None:
        """For errors that are not the parser's own, and do not count as such."""
        self.s.diagnostics.append(diagnostic)

    def syntax_error(self, text: str, pos: Pos | None = None) -> None:
        """Report; "expected ...", "in ...", "at ..." and "after ..." are about the current token and name it first."""
        s = self.s
        if s.tok == "EOF" and s.counted:
            return  # no meaningless follow-up errors
        if text.startswith(("in ", "at ", "after ")):
            text = f"unexpected {self.token_text()} {text}"
        elif text.startswith("expected "):
            text = f"unexpected {self.token_text()}, {text}"
        s.error(s.pos if pos is None else pos, f"syntax error: {text}", SYNTAX)

    def token_text(self) -> str:
        s = self.s
        if s.tok in ("name", "literal"):
            return f"{s.tok} {s.lit}"
        if s.tok == ";":
            return s.lit
        if s.tok in ("op", "op=", "opop"):
            text = OP_TEXT[s.op]
            return {"op": text, "op=": text + "=", "opop": text + text}[s.tok]
        return token_name(s.tok)

    # --- Tokens

    def got(self, tok: str) -> bool:
        if self.s.tok != tok:
            return False
        self.s.next()
        return True

    def want(self, tok: str) -> None:
        if not self.got(tok):
            self.syntax_error("expected " + token_name(tok))
            self.advance()

    def got_assign(self) -> bool:
        """`=`, or `:=` with a complaint."""
        if self.s.tok == ":=":
            self.syntax_error("expected =")
        elif self.s.tok != "=":
            return False
        self.s.next()
        return True

    def advance(self, *follow: str) -> None:
        """Skip to a token of `follow`, or in a function to one that starts a statement; without `follow` skip one."""
        s = self.s
        if not follow:
            if s.tok != "EOF":
                s.next()
            return
        while s.tok not in follow and s.tok != "EOF" and not (self.fnest > 0 and s.tok in STOP):
            s.next()

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > self.max_depth:
            raise TooDeep

    # --- Directives

    def comment(self, start: int, text: str) -> None:
        """A comment that may be a directive; `start` is its index in the scanner's characters."""
        s = self.s
        pos = s.position(start)
        offset = pos - s.base
        if text.startswith(("//line ", "/*line ")):
            latin1 = s.file.src[offset : s.position(start + len(text)) - s.base].decode("latin-1")
            enter_line(s.file, offset, latin1, s.error)
            return
        text = s.text(start, start + len(text)).removesuffix("\r")
        if self.top and text.startswith("//go:build"):
            version = directives.build_version(text)
            self.go_version = self.go_version if version is None else version
        directives.read_pragma(
            self.pending, self.links, pos + 2, s.blank, text[2:], self.origin, self.in_cgo, self.report
        )

    def clear_pragma(self) -> None:
        if self.pending.directives:
            self.dangling += self.pending.clear(self.report)

    # --- Common productions

    def bad_expr(self) -> BadExpr:
        return BadExpr(self.s.pos)

    def name(self) -> Name:
        s = self.s
        found = Name(s.pos, s.lit if s.tok == "name" else "_")
        if s.tok == "name":
            s.next()
        else:
            self.syntax_error("expected name")
            self.advance()
        return found

    def name_list(self, first: Name) -> list[Name]:
        names = [first]
        while self.got(","):
            names.append(self.name())
        return names

    def basic_lit(self) -> ast.BasicLit | None:
        s = self.s
        if s.tok != "literal":
            return None
        found = ast.BasicLit(s.pos, s.lit, s.kind, s.bad)
        s.next()
        return found

    def read_list(self, context: str, separator: str, close: str, element: Callable[[], bool]) -> Pos:
        """Elements up to the closing token, whose position is returned; an element that returns True is the last."""
        s = self.s
        done = False
        while s.tok != "EOF" and s.tok != close and not done:
            done = element()
            if self.got(separator) or s.tok == close:
                continue
            self.syntax_error(f"in {context}; possibly missing {token_name(separator)} or {token_name(close)}")
            self.advance(")", "]", "}")
            if s.tok != close:
                return s.pos
        pos = s.pos
        self.want(close)
        return pos

    def is_op(self, op: Op) -> bool:
        return self.s.tok == "op" and self.s.op is op


def token_name(tok: str) -> str:
    if tok == ",":
        return "comma"
    if tok == ";":
        return "semicolon or newline"
    return f"keyword {tok}" if tok in KEYWORDS else tok


def read_file(file: SourceFile, origin: Origin, max_depth: int) -> tuple[ast.File | None, list[Diagnostic]]:
    """Read a file as gc does. The tree is None if the package clause is wrong or the source nests too deep."""
    from goesc.syntax.reader_decl import source_file

    file.directives.clear()
    scanner = Scanner(file)
    reader = Reader(scanner, origin, Pending(), [], [], max_depth)
    reader.in_cgo = directives.is_cgo_file(file)
    scanner.on_comment = reader.comment
    try:
        with room_to_recurse():
            scanner.next()
            tree = source_file(reader)
    except (TooDeep, RecursionError):
        return None, [*scanner.diagnostics, too_deep(scanner.pos, max_depth)]
    if tree is not None:
        tree.linknames, tree.dangling = reader.links, reader.dangling
    return tree, scanner.diagnostics


def too_deep(pos: Pos, limit: int) -> Diagnostic:
    """Not an error of gc, which has no such limit."""
    return Diagnostic(pos, f"program nests too deeply (more than {limit} levels)", LEXICAL)
