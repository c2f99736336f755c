"""Tokens of a well-formed Go file, at the speed of a regular expression.

    scan(b"x := 1\\n", ...)   ->   kinds NAME, ":=", LITERAL, ";"; texts "x", ":=", "1", "\\n"; positions base, base+2..

One regular expression cuts the file into tokens and runs of white space and comments. Everything up to the parser's
loop is a C-level pass over whole lists: offsets are the running sum of lengths, kinds come from a dictionary that
learns each new word once, semicolons are inserted by a substitution on the string of kinds (one byte a token).

The file is read as latin-1, so that offsets are byte offsets; words outside ASCII are decoded and checked afterwards.
The expression knows only what is right (cmd/compile/internal/syntax/scanner.go, Go 1.27.3). On anything else (a gap
between matches, invalid UTF-8, a NUL) `scan` returns None, and the slow reader finds the error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, compress
from typing import Final, final

from goesc.source.imports import KEYWORDS
from goesc.source.positions import SourceFile
from goesc.syntax.ast import LitKind, Op
from goesc.syntax.builder import OP_BITS

BOM: Final = b"\xef\xbb\xbf"
SKIP: Final = 0  # white space
NEWLINE: Final = 255  # white space with a newline, before semicolon insertion

_ESCAPE = (
    r"\\(?:[abfnrtv\\%s]|[0-3][0-7]{2}|x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}"
    r"|U00(?:0(?!0[dD][89a-fA-F])[0-9a-fA-F]|10)[0-9a-fA-F]{4})"
)
_STRING_ESCAPE = _ESCAPE % '"'
_RUNE_ESCAPE = _ESCAPE % "'"
_DECIMAL = r"[0-9](?:_?[0-9])*"
_HEX = r"[0-9a-fA-F](?:_?[0-9a-fA-F])*"
_EXPONENT = rf"[eE][+-]?{_DECIMAL}"
_NUMBER = rf"""(?:
    0[xX]_?(?:{_HEX}(?:\.(?:{_HEX})?)?|\.{_HEX})[pP][+-]?{_DECIMAL}i?
  | 0[xX]_?{_HEX}i?
  | 0[bB]_?[01](?:_?[01])*i?
  | 0[oO]_?[0-7](?:_?[0-7])*i?
  | {_DECIMAL}(?:\.(?:{_DECIMAL})?(?:{_EXPONENT})?i?|{_EXPONENT}i?|i)
  | \.{_DECIMAL}(?:{_EXPONENT})?i?
  | [1-9](?:_?[0-9])*
  | 0(?:_?[0-7])*
)(?![0-9A-Za-z_.\x80-\xff])"""
_TOKEN = re.compile(
    rf"""
    [A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*
  | (?:[ \t\r\n]+ | //[^\n]* | /\*[^*]*\*+(?:[^/*][^*]*\*+)*/)+
  | {_NUMBER}
  | "[^"\\\n]*(?:{_STRING_ESCAPE}[^"\\\n]*)*"
  | `[^`]*`
  | '(?:[\x00-\x09\x0b-\x26\x28-\x5b\x5d-\x7f]|[\xc0-\xff][\x80-\xbf]+|{_RUNE_ESCAPE})'
  | <<=? | >>=? | &\^=? | && | \|\| | <- | \+\+ | -- | \.\.\. | [-+*/%&|^<>=!:]=
  | [-+*%&|^<>=!:,;.~()\[\]{{}}] | /(?!\*)
    """,
    re.VERBOSE,
)

_PUNCTUATION = ["(", ")", "[", "]", "{", "}", ",", ";", ".", ":", "=", ":=", "...", "<-", "*", "|", "!", "~"]
_SIGNS = {"+": Op.ADD, "-": Op.SUB, "^": Op.XOR, "&": Op.AND}
_BINARY = {
    "||": Op.OROR, "&&": Op.ANDAND, "==": Op.EQL, "!=": Op.NEQ, "<": Op.LSS, "<=": Op.LEQ, ">": Op.GTR, ">=": Op.GEQ,
    "/": Op.DIV, "%": Op.REM, "&^": Op.ANDNOT, "<<": Op.SHL, ">>": Op.SHR,
}  # fmt: skip
_ASSIGN = {
    "+=": Op.ADD, "-=": Op.SUB, "|=": Op.OR, "^=": Op.XOR, "*=": Op.MUL, "/=": Op.DIV, "%=": Op.REM, "&=": Op.AND,
    "&^=": Op.ANDNOT, "<<=": Op.SHL, ">>=": Op.SHR,
}  # fmt: skip
_STEPS = {"++": Op.ADD, "--": Op.SUB}
_PLAIN = {"*": Op.MUL, "|": Op.OR, "!": Op.NOT, "~": Op.TILDE}
# What the parser adds to `pos << OP_BITS` for an operator token.
OPERATORS: Final[dict[str, int]] = {
    text: int(op) for ops in (_SIGNS, _BINARY, _ASSIGN, _STEPS, _PLAIN) for text, op in ops.items()
}
assert max(Op) < 1 << OP_BITS


@final
class Alphabet:
    """The kinds of tokens by number, from the parse table."""

    __slots__ = ("insert", "literal", "name", "semicolon", "words")

    def __init__(
        self, words: dict[str, int], name: int, literal: int, semicolon: int, insert: re.Pattern[bytes]
    ) -> None:
        self.words = words  # keyword or operator -> terminal
        self.name = name
        self.literal = literal
        self.semicolon = semicolon
        self.insert = insert  # newlines that are semicolons, in a string of kinds

    @staticmethod
    def make(terminals: dict[str, int]) -> Alphabet:
        words = {text: terminals[text] for text in (*KEYWORDS, *_PUNCTUATION)}
        for ops, terminal in ((_SIGNS, "SIGN"), (_BINARY, "BINARY_OP"), (_ASSIGN, "ASSIGN_OP"), (_STEPS, "INC_OP")):
            words.update(dict.fromkeys(ops, terminals[terminal]))
        ends = ["NAME", "LITERAL", "INC_OP", "break", "continue", "fallthrough", "return", ")", "]", "}"]
        before = re.escape(bytes(terminals[end] for end in ends))
        insert = re.compile(b"(?<=[" + before + b"])" + re.escape(bytes([NEWLINE])))
        return Alphabet(words, terminals["NAME"], terminals["LITERAL"], terminals[";"], insert)


class Kinds(dict[str, int]):
    """Token text -> terminal; learns names, literals and white space as they come."""

    __slots__ = ("literal", "name")

    def __init__(self, alphabet: Alphabet) -> None:
        super().__init__(alphabet.words)
        self.name = alphabet.name
        self.literal = alphabet.literal

    def __missing__(self, text: str) -> int:
        first = text[0]
        if first in " \t\r\n/":
            return NEWLINE if "\n" in text else SKIP
        kind = self.name if first.isalpha() or first == "_" or first >= "\x80" else self.literal
        self[text] = kind
        return kind


@final
class Scan:
    """The tokens of a file, without white space: three lists in step."""

    __slots__ = ("base", "kinds", "pieces", "positions", "texts")

    def __init__(self, kinds: list[int], texts: list[str], positions: list[int], pieces: list[str], base: int) -> None:
        self.kinds = kinds
        self.texts = texts
        self.positions = positions
        self.pieces = pieces  # the whole file, cut: tokens and white space, as latin-1
        self.base = base  # position of the first piece

    def comments(self) -> Iterator[tuple[int, str]]:
        """White space with comments, and where it begins."""
        at = self.base
        for piece in self.pieces:
            if piece[0] in " \t\r\n/" and "/" in piece and len(piece) > 2:
                yield at, piece
            at += len(piece)


def scan(file: SourceFile, alphabet: Alphabet) -> Scan | None:
    """Cut a file into tokens; None if some of it is not Go."""
    src = file.src
    text = src.decode("latin-1")
    base = file.base
    if src.startswith(BOM):
        text = text[len(BOM) :]
        base += len(BOM)
    pieces = _TOKEN.findall(text)
    if b"\0" in src:
        return None
    kinds = bytearray(map(Kinds(alphabet).__getitem__, pieces))
    positions = list(accumulate(map(len, pieces), initial=base))
    if positions[-1] != base + len(text):
        return None
    # The end of the file ends a statement, like a newline.
    if kinds and kinds[-1] == SKIP:
        kinds[-1] = NEWLINE
    else:
        kinds.append(NEWLINE)
        pieces.append("\n")
    marked = alphabet.insert.sub(bytes([alphabet.semicolon]), kinds).replace(bytes([NEWLINE]), bytes([SKIP]))
    texts = list(compress(pieces, marked))
    if not src.isascii():
        if not (decoded := decode_words(src, texts)):
            return None
        texts = decoded
    tokens = list(marked.replace(bytes([SKIP]), b""))
    return Scan(tokens, texts, list(compress(positions, marked)), pieces, base)


def decode_words(src: bytes, texts: list[str]) -> list[str] | None:
    """Turn latin-1 back into UTF-8; None if the file is not UTF-8 or a name is not one."""
    try:
        # A byte order mark is white space for gc only at the very start.
        if "\ufeff" in src.decode("utf-8")[1:]:
            return None
    except UnicodeDecodeError:
        return None
    words: list[str] = []
    for text in texts:
        if not text.isascii() and text[0] not in " \t\r\n/":
            text = text.encode("latin-1").decode("utf-8")
            if text[0] not in "\"'`" and not is_name(text):
                return None
        words.append(text)
    return words


def is_name(text: str) -> bool:
    """Letters and digits of Unicode, the first no digit (specification, Identifiers)."""
    for at, char in enumerate(text):
        category = unicodedata.category(char)
        if char != "_" and category[0] != "L" and (category != "Nd" or at == 0):
            return False
    return True


def literal_kind(text: str) -> LitKind:
    first = text[0]
    if first in '"`':
        return LitKind.STRING
    if first == "'":
        return LitKind.RUNE
    if text[-1] == "i":
        return LitKind.IMAG
    if text[:2] in ("0x", "0X"):
        return LitKind.FLOAT if "p" in text or "P" in text else LitKind.INT
    if text[:2] in ("0b", "0B", "0o", "0O"):
        return LitKind.INT
    return LitKind.FLOAT if "." in text or "e" in text or "E" in text else LitKind.INT
