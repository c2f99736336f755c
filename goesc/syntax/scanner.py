"""Tokens one at a time, with gc's errors (cmd/compile/internal/syntax/scanner.go and source.go, Go 1.27.3).

    s = Scanner(file); s.next()         s.tok, s.lit, s.pos describe the token

This is the lexer of the slow reader. It reads any bytes: what is not Go is reported through `error` and skipped as gc
skips it, so that the errors that follow are gc's too. `goesc.syntax.lexer` is the fast one, for correct files.

`tok` is the token's text, or one of "EOF", "name", "literal", "op" (binary and unary operators), "op=" and "opop" (++
and --); `*`, `<-`, `=` and `:=` are tokens of their own. `lit` holds a name or literal; for ";" it says "semicolon",
"newline" or "EOF".
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Callable
from typing import Final, final

from goesc.source.errors import LEXICAL, Diagnostic
from goesc.source.imports import KEYWORDS
from goesc.source.positions import Pos, SourceFile
from goesc.syntax.ast import PRECEDENCE, LitKind, Op

ENDS_STATEMENT: Final = frozenset(["break", "continue", "fallthrough", "return"])

_BLANK = re.compile(r"[ \t\r]*")
_BLANK_LINES = re.compile(r"[ \t\r\n]*")
_PASSED = re.compile(r"(?:[ \t\r\n]+|//(?!go:|line )[^\n]*)*")  # comments too that direct nothing
_WORD = re.compile(r"[A-Za-z0-9_]*")
_DIGITS = re.compile(r"[0-9_]*")
_HEX_DIGITS = re.compile(r"[0-9a-fA-F_]*")
_OPERATOR = re.compile(r"<<=?|>>=?|&\^=?|&&|\|\||<-|\+\+|--|\.\.\.|[-+*/%&|^<>=!:]=|[-+*/%&|^<>=!:,;.~()\[\]{}]")
_OPS: Final[dict[str, Op]] = {
    "!": Op.NOT, "~": Op.TILDE, "||": Op.OROR, "&&": Op.ANDAND, "==": Op.EQL, "!=": Op.NEQ, "<": Op.LSS, "<=": Op.LEQ,
    ">": Op.GTR, ">=": Op.GEQ, "+": Op.ADD, "-": Op.SUB, "|": Op.OR, "^": Op.XOR, "*": Op.MUL, "/": Op.DIV, "%": Op.REM,
    "&": Op.AND, "&^": Op.ANDNOT, "<<": Op.SHL, ">>": Op.SHR,
}  # fmt: skip
_PREFIXES: Final = {"x": 16, "o": 8, "b": 2}
_BASE_NAMES: Final = {2: "binary", 8: "octal", 10: "decimal", 16: "hexadecimal"}


def show_char(char: str) -> str:
    """A character as Go's %#U shows it."""
    return f"U+{ord(char):04X}" + (f" '{char}'" if char.isprintable() else "")


def quote_char(char: str) -> str:
    """A character as Go's %q shows it."""
    if not char:
        return "'�'"
    at = "'\\\a\b\f\n\r\t\v".find(char)
    if at >= 0:
        return "'\\" + "'\\abfnrtv"[at] + "'"
    if char.isprintable():
        return f"'{char}'"
    code = ord(char)
    return f"'\\x{code:02x}'" if code < 0x80 else f"'\\u{code:04x}'" if code < 0x10000 else f"'\\U{code:08x}'"


def _ignore(_pos: int, _text: str) -> None:
    return None


@final
class Scanner:
    """State of the lexer; the current token is in the attributes up to `blank`."""

    __slots__ = (
        "at", "bad", "base", "blank", "chars", "counted", "diagnostics", "faults", "file", "kind", "lit", "nlsemi",
        "offsets", "on_comment", "op", "pos", "prec", "tok",
    )  # fmt: skip

    def __init__(self, file: SourceFile) -> None:
        self.file = file
        self.base = file.base
        self.diagnostics: list[Diagnostic] = []
        self.counted = 0  # errors that gc's parser counts; others come from the branch checker and the pragma handler
        self.chars, self.offsets, faults = decode(file.src)
        self.faults = deque(faults)
        self.at = 0  # index of the next character
        self.nlsemi = False
        self.tok = ""
        self.lit = ""
        self.kind = LitKind.INT
        self.bad = False
        self.op = Op.NONE
        self.prec = 0
        self.pos: Pos = file.base
        self.blank = True  # nothing stands before the last comment on its line
        self.on_comment: Callable[[int, str], object] = _ignore  # gets comments that may be directives

    # --- Positions and errors

    def position(self, at: int) -> Pos:
        """Position of a character by index."""
        return self.base + (at if self.offsets is None else self.offsets[at])

    def text(self, start: int, end: int) -> str:
        """The source between two characters, with the bytes that were left out; what is no UTF-8 stays as it is."""
        if self.offsets is None:
            return self.chars[start:end]
        return self.file.src[self.offsets[start] : self.offsets[end]].decode("utf-8", "surrogateescape")

    def error(self, pos: Pos, text: str, code: str = LEXICAL) -> None:
        if self.faults:
            self.report_encoding()
        self.counted += 1
        self.diagnostics.append(Diagnostic(pos, text, code))

    def report_encoding(self) -> None:
        """Report what is wrong with the bytes up to and including the next character, which gc has read by now."""
        last = self.position(self.at)
        while self.faults and self.base + self.faults[0][0] < last:
            offset, text = self.faults.popleft()
            self.counted += 1
            self.diagnostics.append(Diagnostic(self.base + offset, text, LEXICAL))

    # --- Tokens

    def next(self) -> None:
        """Advance to the next token."""
        self.scan()
        if self.faults:
            self.report_encoding()

    def scan(self) -> None:
        nlsemi, self.nlsemi = self.nlsemi, False
        chars = self.chars
        while True:
            start = self.at
            passed = _BLANK if nlsemi else _BLANK_LINES if self.faults else _PASSED
            found = passed.match(chars, start)
            assert found is not None
            self.at = at = found.end()
            if self.faults:
                self.report_encoding()
            self.pos = self.position(at)
            char = chars[at : at + 1]
            if not char:
                self.tok, self.lit = (";", "EOF") if nlsemi else ("EOF", "")
                return
            if (char.isascii() and char.isalpha()) or char == "_" or char >= "\x80":
                self.identifier()
                return
            if char == "\n":
                self.at += 1
                self.tok, self.lit = ";", "newline"
                return
            if char in "0123456789" or (char == "." and chars[at + 1 : at + 2] in tuple("0123456789")):
                self.number()
                return
            if char in "\"'`":
                {'"': self.string, "'": self.rune, "`": self.raw_string}[char]()
                return
            if char == "/" and chars[at + 1 : at + 2] in ("/", "*"):
                self.blank = start == 0 or chars[start - 1] == "\n" or "\n" in chars[start:at]
                if self.skip_comment(at, nlsemi):
                    return
                continue
            found = _OPERATOR.match(chars, at)
            if found is None:
                self.error(self.pos, f"invalid character {show_char(char)}")
                self.at += 1
                continue
            self.operator(found.group())
            return

    def skip_comment(self, start: int, nlsemi: bool) -> bool:
        """Pass a comment; True if it stands for a newline that ends a statement."""
        chars = self.chars
        if chars[start + 1] == "/":
            end = chars.find("\n", start)
            self.at = len(chars) if end < 0 else end
            if chars.startswith(("go:", "line "), start + 2):
                self.on_comment(start, chars[start : self.at])
            return False
        end = chars.find("*/", start + 2)
        self.at = len(chars) if end < 0 else end + 2
        if end < 0:
            self.error(self.pos, "comment not terminated")
        elif chars.startswith("line ", start + 2):
            self.on_comment(start, chars[start : self.at])
        if nlsemi and "\n" in chars[start : self.at]:
            self.tok, self.lit = ";", "newline"
            return True
        return False

    def operator(self, text: str) -> None:
        self.at += len(text)
        if text in ")]}":
            self.nlsemi = True
            self.tok = text
        elif text in ("++", "--"):
            self.nlsemi = True
            self.tok, self.op, self.prec = "opop", _OPS[text[0]], 4
        elif text == ";":
            self.tok, self.lit = ";", "semicolon"
        elif text in ("*", "<-", "=", ":=", "(", "[", "{", ",", ":", ".", "..."):
            self.tok = text
            if text == "*":
                self.op, self.prec = Op.MUL, PRECEDENCE[Op.MUL]
        elif text in _OPS:
            self.tok, self.op = "op", _OPS[text]
            self.prec = PRECEDENCE.get(self.op, 0)
        else:
            self.tok, self.op = "op=", _OPS[text[:-1]]
            self.prec = PRECEDENCE[self.op]

    def identifier(self) -> None:
        chars, start = self.chars, self.at
        if chars[start] >= "\x80":
            self.check_identifier_char(start, first=True)
            self.at += 1
        found = _WORD.match(chars, self.at)
        assert found is not None
        self.at = found.end()
        if chars[self.at : self.at + 1] >= "\x80":
            while (char := chars[self.at : self.at + 1]) and (char >= "\x80" or char == "_" or char.isalnum()):
                if char >= "\x80":
                    self.check_identifier_char(self.at, first=False)
                self.at += 1
        self.lit = self.text(start, self.at)
        if self.lit in KEYWORDS:
            self.tok = self.lit
            self.nlsemi = self.lit in ENDS_STATEMENT
            return
        self.tok = "name"
        self.nlsemi = True

    def check_identifier_char(self, at: int, first: bool) -> None:
        char = self.chars[at]
        category = unicodedata.category(char)
        if category == "Nd":
            if first:
                self.error(self.position(at), f"identifier cannot begin with digit {show_char(char)}")
        elif category[0] != "L":
            self.error(self.position(at), f"invalid character {show_char(char)} in identifier")

    def literal(self, start: int, kind: LitKind, ok: bool) -> None:
        self.nlsemi = True
        self.tok, self.lit, self.kind, self.bad = "literal", self.text(start, self.at), kind, not ok

    # --- Numbers

    def number(self) -> None:
        """A number; gc reads digits generously and then complains about the first thing wrong (scanner.go:number)."""
        start = self.at
        self.bad = False
        base, prefix = self.radix()
        kind = self.mantissa(base, prefix)
        if self.exponent(prefix):
            kind = LitKind.FLOAT
        elif prefix == "x" and kind is LitKind.FLOAT:
            self.fault(self.at, "hexadecimal mantissa requires a 'p' exponent")
        if self.chars[self.at : self.at + 1] == "i":
            kind = LitKind.IMAG
            self.at += 1
        text = self.chars[start : self.at]
        if kind is LitKind.INT and base < 10:
            for index in range(0 if prefix == "0" else 2, len(text)):
                if text[index] != "_" and int(text[index]) >= base:
                    self.fault(start + index, f"invalid digit {quote_char(text[index])} in {_BASE_NAMES[base]} literal")
                    break
        if "_" in text:
            index = misplaced_separator(text)
            if index >= 0:
                self.fault(start + index, "'_' must separate successive digits")
        self.literal(start, kind, not self.bad)

    def fault(self, at: int, text: str) -> None:
        """Of a number only the first fault is told."""
        if not self.bad:
            self.error(self.position(at), text)
        self.bad = True

    def radix(self) -> tuple[int, str]:
        """The base, and what says so: 0x, 0o, 0b, or a zero, which may also begin a decimal fraction."""
        if self.chars[self.at] != "0":
            return 10, ""
        self.at += 1
        letter = self.chars[self.at : self.at + 1].lower()
        if letter not in _PREFIXES:
            return 8, "0"
        self.at += 1
        return _PREFIXES[letter], letter

    def mantissa(self, base: int, prefix: str) -> LitKind:
        kind = LitKind.INT
        digits = prefix if prefix == "0" else ""
        digits += self.digits(base)
        if self.chars[self.at : self.at + 1] == ".":
            if prefix in ("o", "b"):
                self.fault(self.at, f"invalid radix point in {_BASE_NAMES[base]} literal")
            kind = LitKind.FLOAT
            self.at += 1
            digits += self.digits(base)
        if not digits.strip("_"):
            self.fault(self.at, f"{_BASE_NAMES[base]} literal has no digits")
        return kind

    def exponent(self, prefix: str) -> bool:
        """Pass an exponent, if there is one."""
        letter = self.chars[self.at : self.at + 1]
        if not letter or letter not in "eEpP":
            return False
        if letter in "eE" and prefix not in ("", "0"):
            self.fault(self.at, f"{quote_char(letter)} exponent requires decimal mantissa")
        elif letter in "pP" and prefix != "x":
            self.fault(self.at, f"{quote_char(letter)} exponent requires hexadecimal mantissa")
        self.at += 1
        if self.chars[self.at : self.at + 1] in ("+", "-"):
            self.at += 1
        if not self.digits(10).strip("_"):
            self.fault(self.at, "exponent has no digits")
        return True

    def digits(self, base: int) -> str:
        """Pass a run of digits and underscores. Above base 10 letters count; below, digits too large still do."""
        found = (_HEX_DIGITS if base == 16 else _DIGITS).match(self.chars, self.at)
        assert found is not None
        self.at = found.end()
        return found.group()

    # --- Characters and strings

    def rune(self) -> None:
        chars, start = self.chars, self.at
        self.at += 1
        count, ok = 0, True
        while True:
            char = chars[self.at : self.at + 1]
            if char == "'":
                if ok and count == 0:
                    self.error(self.position(self.at), "empty rune literal or unescaped '")
                    ok = False
                elif ok and count != 1:
                    self.error(self.pos, "more than one character in rune literal")
                    ok = False
                self.at += 1
                break
            if char == "\\":
                self.at += 1
                ok = self.escape("'") and ok
            elif char in ("\n", ""):
                if ok and char:
                    self.error(self.position(self.at), "newline in rune literal")
                elif ok:
                    self.error(self.pos, "rune literal not terminated")
                ok = False
                break
            else:
                self.at += 1
            count += 1
        self.literal(start, LitKind.RUNE, ok)

    def string(self) -> None:
        chars, start = self.chars, self.at
        self.at += 1
        ok = True
        while True:
            char = chars[self.at : self.at + 1]
            if char == '"':
                self.at += 1
                break
            if char == "\\":
                self.at += 1
                ok = self.escape('"') and ok
            elif char == "\n":
                self.error(self.position(self.at), "newline in string")
                ok = False
                break
            elif not char:
                self.error(self.pos, "string not terminated")
                ok = False
                break
            else:
                self.at += 1
        self.literal(start, LitKind.STRING, ok)

    def raw_string(self) -> None:
        start = self.at
        end = self.chars.find("`", start + 1)
        self.at = len(self.chars) if end < 0 else end + 1
        if end < 0:
            self.error(self.pos, "string not terminated")
        self.literal(start, LitKind.STRING, end >= 0)

    def escape(self, quote: str) -> bool:
        """What follows a backslash. At the end of the file the caller complains."""
        chars = self.chars
        char = chars[self.at : self.at + 1]
        if not char:
            return True
        if char == quote or char in "abfnrtv\\":
            self.at += 1
            return True
        if char in "01234567":
            count, base, top = 3, 8, 255
        elif char in "xuU":
            self.at += 1
            count, base, top = {"x": (2, 16, 255), "u": (4, 16, 0x10FFFF), "U": (8, 16, 0x10FFFF)}[char]
        else:
            self.error(self.position(self.at), "unknown escape")
            return False
        value = 0
        for _ in range(count):
            char = chars[self.at : self.at + 1]
            if not char:
                return True
            digit = int(char, 16) if char in "0123456789abcdefABCDEF" else base
            if digit >= base:
                text = f"invalid character {quote_char(char)} in {_BASE_NAMES[base]} escape"
                self.error(self.position(self.at), text)
                return False
            value = value * base + digit
            self.at += 1
        if base == 8 and value > top:
            self.error(self.position(self.at), f"octal escape value {value} > 255")
            return False
        if value > top or 0xD800 <= value < 0xE000:
            self.error(self.position(self.at), f"escape is invalid Unicode code point {show_code(value)}")
            return False
        return True


def show_code(code: int) -> str:
    """%#U of a number that need not be a character."""
    if code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return f"U+{code:04X}"
    return show_char(chr(code))


def misplaced_separator(text: str) -> int:
    """Index of the first underscore that does not separate digits, -1 if all do (scanner.go:invalidSep)."""
    hexadecimal = text[:2].lower() == "0x"
    before, at = ".", 0
    if text[:2].lower() in ("0x", "0o", "0b"):
        before, at = "0", 2  # a prefix counts as a digit
    for index in range(at, len(text)):
        char = text[index]
        if char == "_":
            if before != "0":
                return index
            before = "_"
        elif char.isdigit() or (hexadecimal and char in "abcdefABCDEF"):
            before = "0"
        else:
            if before == "_":
                return index - 1
            before = "."
    return len(text) - 1 if before == "_" else -1


def decode(src: bytes) -> tuple[str, list[int] | None, list[tuple[int, str]]]:
    """Characters, their byte offsets (None: the same as their indices) and what is wrong with the bytes.

    NUL bytes, byte order marks and bytes that are not UTF-8 are left out, as in gc. The last offset is that of the end.
    """
    if src.isascii() and b"\0" not in src:
        return src.decode("ascii"), None, []
    chars: list[str] = []
    offsets: list[int] = []
    faults: list[tuple[int, str]] = []
    at = 0
    for char in src.decode("utf-8", "surrogateescape"):
        code = ord(char)
        if 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8
            faults.append((at, "invalid UTF-8 encoding"))
            at += 1
        elif char == "\0" and at:  # as the first byte it gets past gc's check, and is an invalid character
            faults.append((at, "invalid NUL character"))
            at += 1
        elif char == "\ufeff":
            if at:
                faults.append((at, "invalid BOM in the middle of the file"))
            at += 3
        else:
            chars.append(char)
            offsets.append(at)
            at += 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
    offsets.append(at)
    return "".join(chars), offsets, faults
