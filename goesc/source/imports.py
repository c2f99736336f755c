"""A cheap look at the head of a Go file: build constraints, package clause, imports; no parse of the rest.

    head = scan_imports(b'//go:build linux\\n\\npackage a\\nimport f "fmt"\\nvar x int')
    head.package, head.imports      # 'a', [ImportSpec(path='fmt', name='f', offset=35)]

Reads what the go command reads before it compiles anything: go/build/read.go:readGoHeader and the
import-only mode of go/parser (Go 1.27.3), whose wording a fault in the head of a file takes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, final

from goesc.source import strconv
from goesc.source.cachedir import short_digest

NUL = "unexpected NUL in input"


@final
class ImportSpec(NamedTuple):
    path: str
    name: str  # "" if none is given; "_" and "." as written
    offset: int  # byte offset of the clause: its name if it has one, else the path's opening quote


@final
class Header:
    __slots__ = ("cgo_offset", "end", "error", "error_offset", "imports", "package", "whole_error")

    def __init__(self) -> None:
        self.package = ""
        self.imports: list[ImportSpec] = []
        self.end = 0  # offset just past the last import
        self.error = ""  # go/parser's wording of the first fault in the head
        self.error_offset = 0
        self.whole_error = False  # shown with the file's absolute path, whatever the current folder
        self.cgo_offset = -1  # of the first `import "C"`

    @property
    def digest(self) -> str:
        """Of what decides which packages are loaded: while it is the same, the rest of the file may change. "" if the
        rest decides too."""
        paths = {spec.path for spec in self.imports}
        if self.error or self.cgo_offset >= 0 or "embed" in paths:
            return ""
        return short_digest("\n".join([self.package, *sorted(paths)]).encode("utf-8", "surrogateescape"))


# Patterns are compiled on first use: a build that replays an earlier one may need none.
_TOKEN = (
    rb"(?:[ \t\r\n]+|//[^\n]*|/\*[\s\S]*?\*/)*"
    rb"(?:(?P<name>[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)"
    rb'|(?P<string>"(?:[^"\\\n]|\\[^\n])*"|`[^`]*`)'
    rb"|(?P<open>/\*|\"|`)"
    rb"|(?P<other>[\s\S])"
    rb"|(?P<end>\Z))"
)
# A clause of an import declaration as nearly all are: on a line of its own, of a path that is what it looks like.
_CLAUSE = rb'[ \t\r\n]*+(?:([A-Za-z_][A-Za-z0-9_]*|\.)[ \t]+)?"([A-Za-z0-9_./~+-]+)"[ \t]*+(?=\n)'
KEYWORDS = frozenset({
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func",
    "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct",
    "switch", "type", "var",
})  # fmt: skip
_BAD_PATH = frozenset("!\"#$%&'()*,:;<=>?[\\]^{|}`\ufffd")


class _Fault(Exception):
    def __init__(self, offset: int, text: str) -> None:
        super().__init__(text)
        self.offset = offset
        self.text = text


def scan_imports(src: bytes) -> Header:
    """The head of a file. A fault ends the scan and is told in `error`; what came before it stands."""
    head = Header()
    try:
        end = _scan(src, head)
    except _Fault as fault:
        head.error = fault.text
        head.error_offset = end = fault.offset
    try:
        _check_text(src, end)
    except _Fault as fault:
        head.error = fault.text
        head.error_offset = fault.offset
    return head


def _check_text(src: bytes, end: int) -> None:
    """What go/scanner refuses of bytes, as far as the one that ends the head, and of //line directives."""
    head = src[: end + 4]  # and a character there
    if not head.isascii():
        try:
            head.decode("utf-8")
        except UnicodeDecodeError as err:
            if err.start <= end:
                swapped = " (got UTF-16)" if src.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
                raise _Fault(err.start, f"illegal UTF-8 encoding{swapped}") from None
    if b"line " in head:
        for found in re.finditer(rb"(?m)^//line ([^\n]*)|/\*line ([\s\S]*?)\*/", src[:end]):
            written = found[1].removesuffix(b"\r") if found[1] is not None else found[2]
            _check_line(written, found.start() + len("//line "))


def _check_line(text: bytes, offset: int) -> None:
    """A directive's file name, line and column (go/scanner/scanner.go:updateLineInfo)."""
    rest, colon, last = text.rpartition(b":")
    if not colon:
        return
    number = _number(last)
    if number is None:
        raise _Fault(offset + len(rest) + 1, f"invalid line number: {last.decode('utf-8', 'replace')}")
    name, colon, line = rest.rpartition(b":")
    if colon and _number(line) is not None:
        if not 0 < number < 1 << 30:
            raise _Fault(offset + len(rest) + 1, f"invalid column number: {last.decode()}")
        rest, last, number = name, line, _number(line)
    if number is None or not 0 < number < 1 << 30:
        raise _Fault(offset + len(rest) + 1, f"invalid line number: {text[len(rest) + 1 :].decode('utf-8', 'replace')}")


def _number(text: bytes) -> int | None:
    return int(text) if text.isdigit() and len(text) < 20 else None


def _scan(src: bytes, head: Header) -> int:
    at = 3 if src.startswith(b"\xef\xbb\xbf") else 0
    kind, text, start, at = _next(src, at)
    if kind != "name" or text != b"package":
        raise _Fault(start, "expected 'package', found " + _found(kind, text))
    kind, text, start, at = _next(src, at)
    name = text.decode("utf-8", "replace")
    if kind != "name" or name in KEYWORDS:
        raise _Fault(start, "expected 'IDENT', found " + _found(kind, text))
    head.package = name
    kind, text, _, _ = _next(src, at)
    if text == b";" or (kind == "name" and text.startswith(b"i")):  # no further does the go command look
        at = _semicolon(src, at)
    head.end = at
    while True:
        kind, text, start, after = _next(src, at)
        if kind == "name" and text == b"import":
            at = _import_decl(src, after, head)
            head.end = at
            continue
        return start


def _import_decl(src: bytes, at: int, head: Header) -> int:
    kind, text, _, after = _next(src, at)
    if text != b"(" or kind != "other":
        at = _import_spec(src, at, head)
        kind, text, _, _ = _next(src, at)
        # The go command reads no further than the last import: what follows on its line is the compiler's to judge.
        goes_on = (kind == "other" and text == b";") or (kind == "name" and text == b"import")
        return _semicolon(src, at) if goes_on else at
    at = after
    clause = _clause_pattern().match
    while True:
        while (plain := clause(src, at)) and plain[2] != b"C" and (name := (plain[1] or b"").decode()) not in KEYWORDS:
            head.imports.append(ImportSpec(plain[2].decode(), name, plain.start(2) - 1 if not name else plain.start(1)))
            at = plain.end()
        kind, text, start, after = _next(src, at)
        if kind == "other" and text == b")":
            return _semicolon(src, after)
        if kind == "end":
            raise _Fault(start, "expected ')', found 'EOF'")
        at = _semicolon(src, _import_spec(src, at, head))


def _import_spec(src: bytes, at: int, head: Header) -> int:
    kind, text, start, after = _next(src, at)
    clause = start
    name = ""
    name_end = start
    if kind == "name" and text.decode("utf-8", "replace") not in KEYWORDS:
        name, name_end = text.decode("utf-8", "replace"), after
        kind, text, start, after = _next(src, after)
    elif kind == "other" and text == b".":
        name = "."
        kind, text, start, after = _next(src, after)
    if kind != "string":
        # A line that ends here puts the fault at its end, where the implied semicolon stands.
        newline = src.find(b"\n", name_end, start) if name not in ("", ".") else -1
        literal = kind == "other" and (text.isdigit() or text == b"'")
        raise _Fault(
            newline if newline >= 0 else start, "import path must be a string" if literal else "missing import path"
        )
    path = unquote(text)
    if not path or any(c in _BAD_PATH or c <= " " or c == "\x7f" for c in path):
        head.whole_error = True
        raise _Fault(clause, "invalid import path: " + path)
    head.imports.append(ImportSpec(path, name, clause))
    if path == "C" and head.cgo_offset < 0:
        head.cgo_offset = start
    return after


def _semicolon(src: bytes, at: int) -> int:
    """Past the `;` that ends a clause: written, or implied by a line's or the file's end."""
    kind, text, start, after = _next(src, at)
    if kind == "end" or b"\n" in src[at:start] or text in (b")", b"}"):
        return at
    if kind == "other" and text == b";":
        return after
    raise _Fault(start, "expected ';', found " + _found(kind, text))


@cache
def _token_pattern() -> re.Pattern[bytes]:
    return re.compile(_TOKEN)


@cache
def _clause_pattern() -> re.Pattern[bytes]:
    return re.compile(_CLAUSE)


def _next(src: bytes, at: int) -> tuple[str, bytes, int, int]:
    """(kind, text, start, end) of the next token; kind "end" at the end of the file."""
    found = _token_pattern().match(src, at)
    assert found is not None
    kind = found.lastgroup or ""
    text = found[kind]
    start, end = found.span(kind)
    if kind == "open" or text in _ILLEGAL:
        raise _Fault(start, _unscannable(text))
    return kind, text, start, end


_ILLEGAL = frozenset((b"@", b"#", b"$", b"?", b"\\", b"\0"))


def _unscannable(text: bytes) -> str:
    """go/scanner's words for what is no token."""
    if text == b"\0":
        return NUL
    if text == b"/*":
        return "comment not terminated"
    if text == b'"':
        return "string literal not terminated"
    if text == b"`":
        return "raw string literal not terminated"
    return f"illegal character U+{text[0]:04X} '{text.decode()}'"


def _found(kind: str, text: bytes) -> str:
    word = text.decode("utf-8", "replace")
    if kind == "end":
        return "'EOF'"
    if kind == "name":
        return f"'{word}'" if word in KEYWORDS else word
    return word if kind == "string" else f"'{word}'"


def quoted_rune(c: str) -> str:
    """A character as Go's %q shows it."""
    letter = dict(zip("'\\\a\b\f\n\r\t\v", "'\\abfnrtv", strict=True)).get(c)
    if letter or c.isprintable():
        return f"'\\{letter}'" if letter else f"'{c}'"
    code = ord(c)
    return f"'\\x{code:02x}'" if code < 0x80 else f"'\\u{code:04x}'" if code < 0x10000 else f"'\\U{code:08x}'"


def unquote(literal: bytes) -> str:
    """The value of a Go string literal, "" for a malformed one."""
    value = strconv.unquote(literal.decode("utf-8", "surrogateescape"))
    return (value or b"").decode("utf-8", "replace")
