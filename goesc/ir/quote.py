"""strconv.Quote and strconv.QuoteRune of Go (strconv/quote.go, Go 1.27.3).

    quote('a"b\\n')  ->  "a\\"b\\n" in double quotes;  quote_rune(0x78)  ->  'x'

Go strings are bytes; here they are `str` in which a byte that is no part of valid UTF-8 is a lone surrogate
(Python's "surrogateescape"), or plain `bytes`.
"""

from __future__ import annotations

import unicodedata

_ESCAPES = {7: "\\a", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t", 11: "\\v", 92: "\\\\"}

# Categories of unicode.IsPrint: letters, marks, numbers, punctuation, symbols; the ASCII space apart.
_PRINTABLE = frozenset("L M N P S".split())


def is_print(c: str) -> bool:
    return c == " " or unicodedata.category(c)[0] in _PRINTABLE


def _rune(code: int, quote_code: int) -> str:
    if code == quote_code:
        return "\\" + chr(code)
    if 32 <= code < 127 and code != 92:
        return chr(code)
    escape = _ESCAPES.get(code)
    if escape is not None:
        return escape
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    if code < 32 or code == 127:
        return f"\\x{code:02x}"
    c = chr(code)
    if is_print(c):
        return c
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def quote(s: str | bytes) -> str:
    if isinstance(s, bytes):
        s = s.decode("utf-8", "surrogateescape")
    if s.isascii() and s.isprintable() and '"' not in s and "\\" not in s:
        return f'"{s}"'
    return f'"{"".join([_rune(ord(c), 34) for c in s])}"'


def quote_rune(code: int) -> str:
    """Invalid code points become U+FFFD."""
    if code < 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        code = 0xFFFD
    return f"'{_rune(code, 39)}'"
