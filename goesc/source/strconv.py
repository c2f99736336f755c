r"""Quoting and unquoting as Go's package strconv does it (strconv/quote.go, Go 1.27.3, Unicode 17).

Go strings are bytes here. Valid UTF-8 that Go can print stays; everything else is escaped.

    quote("a\tß")        ->   '"a\\tß"'
    quote(b"\xff")       ->   '"\\xff"'
    unquote("`raw`")     ->   b"raw"
"""

from __future__ import annotations

from bisect import bisect_right

# Characters that Unicode 17 (Go 1.27) prints and Unicode 14 (Python 3.11) does not know yet; first and last of a run.
_NEWER = (
    0x88F,
    0x88F,
    0x897,
    0x897,
    0xC5C,
    0xC5C,
    0xCDC,
    0xCDC,
    0xCF3,
    0xCF3,
    0xECE,
    0xECE,
    0x1ACF,
    0x1ADD,
    0x1AE0,
    0x1AEB,
    0x1B4E,
    0x1B4F,
    0x1B7F,
    0x1B7F,
    0x1C89,
    0x1C8A,
    0x20C1,
    0x20C1,
    0x2427,
    0x2429,
    0x2B96,
    0x2B96,
    0x2FFC,
    0x2FFF,
    0x31E4,
    0x31E5,
    0x31EF,
    0x31EF,
    0xA7CB,
    0xA7CF,
    0xA7D2,
    0xA7D2,
    0xA7D4,
    0xA7D4,
    0xA7DA,
    0xA7DC,
    0xA7F1,
    0xA7F1,
    0xFBC3,
    0xFBD2,
    0xFD90,
    0xFD91,
    0xFDC8,
    0xFDCE,
    0x105C0,
    0x105F3,
    0x10940,
    0x10959,
    0x10D40,
    0x10D65,
    0x10D69,
    0x10D85,
    0x10D8E,
    0x10D8F,
    0x10EC2,
    0x10EC7,
    0x10ED0,
    0x10ED8,
    0x10EFA,
    0x10EFF,
    0x1123F,
    0x11241,
    0x11380,
    0x11389,
    0x1138B,
    0x1138B,
    0x1138E,
    0x1138E,
    0x11390,
    0x113B5,
    0x113B7,
    0x113C0,
    0x113C2,
    0x113C2,
    0x113C5,
    0x113C5,
    0x113C7,
    0x113CA,
    0x113CC,
    0x113D5,
    0x113D7,
    0x113D8,
    0x113E1,
    0x113E2,
    0x116D0,
    0x116E3,
    0x11B00,
    0x11B09,
    0x11B60,
    0x11B67,
    0x11BC0,
    0x11BE1,
    0x11BF0,
    0x11BF9,
    0x11DB0,
    0x11DDB,
    0x11DE0,
    0x11DE9,
    0x11F00,
    0x11F10,
    0x11F12,
    0x11F3A,
    0x11F3E,
    0x11F5A,
    0x1342F,
    0x1342F,
    0x13440,
    0x13455,
    0x13460,
    0x143FA,
    0x16100,
    0x16139,
    0x16D40,
    0x16D79,
    0x16EA0,
    0x16EB8,
    0x16EBB,
    0x16ED3,
    0x16FF2,
    0x16FF6,
    0x187F8,
    0x187FF,
    0x18CFF,
    0x18CFF,
    0x18D09,
    0x18D1E,
    0x18D80,
    0x18DF2,
    0x1B132,
    0x1B132,
    0x1B155,
    0x1B155,
    0x1CC00,
    0x1CCFC,
    0x1CD00,
    0x1CEB3,
    0x1CEBA,
    0x1CED0,
    0x1CEE0,
    0x1CEF0,
    0x1D2C0,
    0x1D2D3,
    0x1DF25,
    0x1DF2A,
    0x1E030,
    0x1E06D,
    0x1E08F,
    0x1E08F,
    0x1E4D0,
    0x1E4F9,
    0x1E5D0,
    0x1E5FA,
    0x1E5FF,
    0x1E5FF,
    0x1E6C0,
    0x1E6DE,
    0x1E6E0,
    0x1E6F5,
    0x1E6FE,
    0x1E6FF,
    0x1F6D8,
    0x1F6D8,
    0x1F6DC,
    0x1F6DC,
    0x1F774,
    0x1F77F,
    0x1F7D9,
    0x1F7D9,
    0x1F8B2,
    0x1F8BB,
    0x1F8C0,
    0x1F8C1,
    0x1F8D0,
    0x1F8D8,
    0x1FA54,
    0x1FA57,
    0x1FA75,
    0x1FA77,
    0x1FA87,
    0x1FA8A,
    0x1FA8E,
    0x1FA8F,
    0x1FAAD,
    0x1FAAF,
    0x1FABB,
    0x1FABF,
    0x1FAC6,
    0x1FAC6,
    0x1FAC8,
    0x1FAC8,
    0x1FACD,
    0x1FACF,
    0x1FADA,
    0x1FADC,
    0x1FADF,
    0x1FADF,
    0x1FAE8,
    0x1FAEA,
    0x1FAEF,
    0x1FAEF,
    0x1FAF7,
    0x1FAF8,
    0x1FBCB,
    0x1FBEF,
    0x1FBFA,
    0x1FBFA,
    0x2B739,
    0x2B73F,
    0x2CEA2,
    0x2CEAD,
    0x2EBF0,
    0x2EE5D,
    0x31350,
    0x33479,
)
_NEWER_FIRST = tuple(_NEWER[::2])

_ESCAPES = {7: "\\a", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t", 11: "\\v", 92: "\\\\"}
_UNESCAPES = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, "'": 39, '"': 34}
_HEX_DIGITS = {"x": 2, "u": 4, "U": 8}


def is_print(ch: str) -> bool:
    """Whether Go shows a character as itself (strconv.IsPrint)."""
    if ch.isprintable():
        return True
    code = ord(ch)
    at = bisect_right(_NEWER_FIRST, code)
    return at > 0 and code <= _NEWER[2 * at - 1]


def quote(s: str | bytes, mark: str = '"') -> str:
    """A Go string literal for s (strconv.Quote)."""
    text = s.decode("utf-8", "surrogateescape") if isinstance(s, bytes) else s
    if text.isascii() and text.isprintable() and "\\" not in text and mark not in text:
        return mark + text + mark
    out = [mark]
    for ch in text:
        code = ord(ch)
        if ch == mark:
            out.append("\\" + mark)
        elif code in _ESCAPES:
            out.append(_ESCAPES[code])
        elif code < 0x20 or code == 0x7F:
            out.append(f"\\x{code:02x}")
        elif is_print(ch):
            out.append(ch)
        elif 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8
            out.append(f"\\x{code - 0xDC00:02x}")
        else:
            out.append(f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
    out.append(mark)
    return "".join(out)


def quote_rune(code: int) -> str:
    """A Go rune literal (strconv.QuoteRune)."""
    if code < 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
        code = 0xFFFD
    return quote(chr(code), "'")


def to_bytes(text: str) -> bytes:
    """Source text as the bytes it was read from."""
    return text.encode("utf-8", "surrogateescape")


def unquote_char(text: str, at: int, mark: str) -> tuple[int, bool, int] | None:
    """The character at text[at]: (code, whether it is a whole character rather than a byte, next index)."""
    ch = text[at]
    if ch == mark and mark in "'\"":
        return None
    if ch != "\\":
        return ord(ch), True, at + 1
    kind = text[at + 1 : at + 2]
    if kind in _HEX_DIGITS:
        end = at + 2 + _HEX_DIGITS[kind]
        digits = text[at + 2 : end]
        if len(digits) != _HEX_DIGITS[kind] or not all(c in "0123456789abcdefABCDEF" for c in digits):
            return None
        code = int(digits, 16)
        if kind != "x" and (code > 0x10FFFF or 0xD800 <= code < 0xE000):
            return None
        return code, kind != "x", end
    if kind and kind in "01234567":
        digits = text[at + 1 : at + 4]
        if len(digits) != 3 or not all(c in "01234567" for c in digits):
            return None
        code = int(digits, 8)
        return (code, False, at + 4) if code <= 255 else None
    if kind in _UNESCAPES:
        if kind in "'\"" and kind != mark:
            return None
        return _UNESCAPES[kind], True, at + 2
    return None


def unquote(literal: str) -> bytes | None:
    """The value of a Go string literal, raw or interpreted; None if it is malformed."""
    if len(literal) < 2 or literal[0] != literal[-1]:
        return None
    mark, body = literal[0], literal[1:-1]
    if mark == "`":
        return to_bytes(body.replace("\r", "")) if "`" not in body else None
    if mark != '"' or "\n" in body:
        return None
    if "\\" not in body:
        return to_bytes(body) if '"' not in body else None
    out = bytearray()
    at, size = 0, len(body)
    while at < size:
        stop = body.find("\\", at)
        if stop != at:
            plain = body[at : stop if stop >= 0 else size]
            if '"' in plain:
                return None
            out += to_bytes(plain)
            at += len(plain)
            continue
        found = unquote_char(body, at, '"')
        if found is None:
            return None
        code, whole, at = found
        if whole:
            out += chr(code).encode("utf-8")
        else:
            out.append(code)
    return bytes(out)
