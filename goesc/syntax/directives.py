"""Comments that mean something: `//line`, `/*line*/` and `//go:`.

    //go:noinline
    func f() {}            ->   FuncDecl.pragma = Pragma([(pos, "go:noinline")])

A line directive governs the text after it (syntax/parser.go:updateBase) and is entered into the `SourceFile`. A `//go:`
directive waits for the next declaration: gc's scanner hands it to the parser, which gives it to the next declaration
whose first token after the keyword is read, and complains when another statement or the end of a declaration comes
first (syntax/parser.go:takePragma, clearPragma). Which directives exist, and who may use them, is decided as in
noder/noder.go:pragma and noder/lex.go. Go 1.27.3. The position of a directive is gc's: just past the `//`.
"""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple, final

from goesc.source import constraint
from goesc.source.errors import LEXICAL, Diagnostic
from goesc.source.lines import bytes_text, enter_line
from goesc.source.positions import Pos, SourceFile
from goesc.syntax import ast, cgo
from goesc.syntax.lexer import BOM, Scan

Report = Callable[[Diagnostic], None]


def error(report: Report, pos: Pos, text: str) -> None:
    report(Diagnostic(pos, text, LEXICAL))


def place(file: SourceFile, pos: Pos) -> str:
    """A position as it stands inside a message (syntax/pos.go:Pos.String): with the physical place if that differs."""
    offset = pos - file.base
    line, column = file.line_column(offset)
    origin = file.given or file.name
    filename, rel_line, rel_column = origin, line, column
    at = bisect_right(file.directives, offset, key=lambda d: d.offset)
    if at:
        directive = file.directives[at - 1]
        first_line, first_column = file.line_column(directive.offset)
        filename = directive.filename
        rel_line = directive.line + line - first_line
        if not directive.column:
            rel_column = 0
        elif line == first_line:
            rel_column = directive.column + column - first_column
    shown = f"{filename}:{rel_line}" + (f":{rel_column}" if rel_column else "")
    if (filename, rel_line, rel_column) != (origin, line, column):
        shown += f"[{origin}:{line}:{column}]"
    return shown


# --- Line directives ------------------------------------------------------------------------------------------------


def enter_lines(file: SourceFile, tokens: Scan, report: Report) -> None:
    """Enter all line directives of a file that has been cut into tokens."""
    file.directives.clear()
    src = file.src
    if b"//line " not in src and b"/*line " not in src:
        return
    for at, space in tokens.comments():
        for offset, comment in split_comments(at - file.base, space):
            if comment.startswith(("//line ", "/*line ")):
                enter_line(file, offset, comment, lambda pos, text: error(report, pos, text))


def split_comments(offset: int, space: str) -> list[tuple[int, str]]:
    """The comments in a run of white space, with their offsets."""
    return [(offset + m.start(), m.group()) for m in _COMMENT.finditer(space)]


_COMMENT = re.compile(r"//[^\n]*|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/")


# --- //go: directives -----------------------------------------------------------------------------------------------

_FLAGS: Final = frozenset(
    [
        "go:build",
        "go:noescape",
        "go:norace",
        "go:nosplit",
        "go:noinline",
        "go:nocheckptr",
        "go:systemstack",
        "go:nowritebarrier",
        "go:nowritebarrierrec",
        "go:yeswritebarrierrec",
        "go:cgo_unsafe_args",
        "go:uintptrkeepalive",
        "go:uintptrescapes",
        "go:registerparams",
        "go:cgo_import_dynamic",
    ]
)  # verbs that set a flag; a misplaced one is an error, any other verb is ignored
_RUNTIME_ONLY: Final = frozenset(
    ["go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec"]
)
_KNOWN_IN_STD: Final = frozenset(
    [
        "go:cgo_export_static",
        "go:cgo_export_dynamic",
        "go:cgo_import_static",
        "go:cgo_import_dynamic",
        "go:cgo_ldflag",
        "go:cgo_dynamic_linker",
        "go:embed",
        "go:fix",
        "go:generate",
    ]
)


@final
class Origin(NamedTuple):
    """Whose code it is; some directives are for the runtime or the standard library only. The default asks nothing."""

    user: bool = False  # complain about directives that only the standard library may use
    std: bool = False  # complain about unknown directives, as gc does in the standard library
    runtime: bool = False
    generic_methods: bool = True  # what the release lets a method be

    @property
    def asks(self) -> bool:
        return self.user or self.std


@final
class Pending:
    """What gc's pragma handler gathers until a declaration takes it."""

    __slots__ = ("directives", "embeds", "flagged")

    def __init__(self) -> None:
        self.directives: list[tuple[Pos, str]] = []
        self.flagged: list[Pos] = []
        self.embeds: list[Pos] = []

    def take(self) -> ast.Pragma | None:
        if not self.directives:
            return None
        taken = ast.Pragma(self.directives)
        self.directives, self.flagged, self.embeds = [], [], []
        return taken

    def clear(self, report: Report) -> list[tuple[Pos, str]]:
        """Report what no declaration took; returns all directives that were dropped."""
        for pos in self.flagged:
            error(report, pos, "misplaced compiler directive")
        for pos in self.embeds:
            error(report, pos, "misplaced go:embed directive")
        dropped, self.directives, self.flagged, self.embeds = self.directives, [], [], []
        return dropped


def read_pragma(
    pending: Pending, links: list[tuple[Pos, str, str]], pos: Pos, blank: bool, text: str,
    origin: Origin, in_cgo: bool, report: Report,
) -> None:  # fmt: skip
    """Handle one directive, `text` from "go:" on (noder.go:pragma). `blank`: nothing stands before it on its line."""
    if not blank:
        error(report, pos, "misplaced compiler directive")
        return
    words = text.split()
    pending.directives.append((pos, text))
    if text.startswith("go:wasmimport "):
        if len(words) != 3:
            error(report, pos, "usage: //go:wasmimport importmodule importname")
    elif text.startswith("go:wasmexport "):
        if len(words) != 2:
            error(report, pos, "usage: //go:wasmexport exportname")
    elif text.startswith(("go:linkname ", "go:linknamestd ")):
        if not 2 <= len(words) <= 3:
            error(report, pos, f"usage: //{words[0]} localname [linkname]")
        else:
            links.append((pos, words[1], words[2] if len(words) == 3 else ""))
    elif text == "go:embed" or text.startswith("go:embed "):
        from goesc.source.embeds import arguments

        patterns, fault = arguments(text[len("go:embed") :])
        if fault:
            error(report, pos, fault)
        if patterns:
            pending.embeds.append(pos)
        else:
            error(report, pos, "usage: //go:embed pattern...")
    else:
        _read_flag(pending, pos, text, origin, in_cgo, report)


def _read_flag(pending: Pending, pos: Pos, text: str, origin: Origin, in_cgo: bool, report: Report) -> None:
    """A directive that sets a flag of the declaration, or does nothing, if who wrote it may."""
    verb = text.split(" ", 1)[0]
    if verb.startswith("go:cgo_"):
        if origin.asks:
            for problem in cgo.problems(text, allowed=in_cgo or not origin.user):
                error(report, pos, problem)
        if cgo.names_library(text):
            return
    if verb in _RUNTIME_ONLY and origin.asks and not origin.runtime:
        error(report, pos, f"//{verb} only allowed in runtime")
    if verb == "go:uintptrkeepalive" and origin.user:
        error(report, pos, f"//{verb} is only allowed in the standard library")
    if verb not in _FLAGS and verb not in _KNOWN_IN_STD and origin.std:
        error(report, pos, f"//{verb} is not allowed in the standard library")
    if verb in _FLAGS:
        pending.flagged.append(pos)


_KEYWORDS: Final = frozenset(["func", "var", "const", "type", "import"])  # of declarations


def build_version(comment: str) -> str | None:
    """The Go version that a //go:build line implies, "" for none; None if the line is not a build constraint."""
    try:
        return constraint.go_version(constraint.parse_line(comment))
    except constraint.ConstraintError:
        return None


def is_cgo_file(file: SourceFile) -> bool:
    """Whether cgo wrote the file; it may hold directives that others may not."""
    return posixpath.basename(file.name).startswith("_cgo_")


def attach(file: SourceFile, tree: ast.File, tokens: Scan, report: Report, origin: Origin) -> None:
    """Give the directives of a correct file to its declarations."""
    found = list(_written(file, tree, tokens)) if b"//go:" in file.src else []
    if not found:
        return
    in_cgo = is_cgo_file(file)
    taker_of = _takers(tree, tokens, found[-1][0])
    pending: dict[int, tuple[ast.Decl | ast.File | None, Pending]] = {}
    for pos, blank, text in found:
        taker = taker_of(pos)
        _, waiting = pending.setdefault(id(taker), (taker, Pending()))
        read_pragma(waiting, tree.linknames, pos, blank, text, origin, in_cgo, report)
    for taker, waiting in pending.values():
        if taker is None:
            tree.dangling += waiting.clear(report)
        else:
            taker.pragma = waiting.take()


def _written(file: SourceFile, tree: ast.File, tokens: Scan) -> Iterator[tuple[Pos, bool, str]]:
    """The directives of a file: position past "//", whether the line is blank before it, text. Enters a //go:build."""
    for at, space in tokens.comments():
        if "//go:" not in space:
            continue
        for offset, comment in split_comments(at - file.base, space):
            if not comment.startswith("//go:"):
                continue
            before = file.src[file.src.rfind(b"\n", 0, offset) + 1 : offset].removeprefix(BOM)
            text = bytes_text(comment).removesuffix("\r")
            pos = file.base + offset
            if pos < tree.pos and text.startswith("//go:build"):
                version = build_version(text)
                tree.go_version = tree.go_version if version is None else version
            yield pos + 2, not before.strip(), text[2:]


def _takers(tree: ast.File, tokens: Scan, last: Pos) -> Callable[[Pos], ast.Decl | ast.File | None]:
    """Who takes a directive by its position: the file, the declaration or spec that follows at once, or nobody."""
    takers = {decl.pos: decl for decl in declarations(tree, last)}
    ordered = list(takers.values())
    groups: dict[ast.Decl, ast.Decl] = {}  # the next spec in the same group
    for decl, following in pairwise(ordered):
        group = getattr(decl, "group", None)
        if group is not None and group is getattr(following, "group", None):
            groups[decl] = following
    starts = tokens.positions

    def taker_of(pos: Pos) -> ast.Decl | ast.File | None:
        if pos < tree.pkg_name.pos:
            return tree
        index = bisect_right(starts, pos, 0, len(starts) - 1)
        taker = takers.get(starts[index]) if index < len(starts) else None
        if taker is None and index + 1 < len(starts) and tokens.texts[index] in _KEYWORDS:
            taker = takers.get(starts[index + 1])
        if taker is None:
            before_it = bisect_right(ordered, pos, key=lambda decl: decl.pos) - 1
            taker = groups.get(ordered[before_it]) if before_it >= 0 else None
        return taker

    return taker_of


def declarations(tree: ast.File, last: Pos) -> list[ast.Decl]:
    """All declarations with a pragma slot, in source order, also those inside functions; as far as `last` matters."""
    from goesc.syntax.walk import children

    found: list[ast.Decl] = []
    starts = [decl.pos for decl in tree.decls]
    inner_from = bisect_right(starts, last)
    for index, decl in enumerate(tree.decls):
        found.append(decl)
        if index >= inner_from or not isinstance(decl, ast.FuncDecl | ast.VarDecl):
            continue
        todo: list[ast.Node] = [decl]
        inner: list[ast.Decl] = []
        shared: set[ast.Node] = set()
        while todo:
            node = todo.pop()
            if isinstance(node, ast.DeclStmt):
                inner += node.decls
            elif isinstance(node, ast.Field):
                if node.type in shared:
                    continue
                shared.add(node.type)
            todo += children(node)
        found += sorted(inner, key=lambda d: d.pos)
    return found
