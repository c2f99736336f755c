"""Which part of a source line an expression takes, from gc's position and gc's text for it.

    line = b"\\treturn f(&x)"; extent(line, 10, "f(&x)")   ->   (9, 5): gc's position of a call is its parenthesis

gc's texts are not the source's (`... argument`, folded constants), so where the text does not stand in the line, the
brackets and words around the position decide. An expression that goes on in the next line ends with this one.
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = b"([{", b")]}"
_BEFORE_OPERAND = (b" ", b"(", b"\t", b",", b"{", b"[")
_CONVERSION = re.compile(r"(?<![\w\])])\((\[\][\w.]+)\)\(")
_WORD = re.compile(rb"[A-Za-z0-9_\x80-\xff]+")
_STATEMENT = re.compile(rb"(return|go|defer|for|switch|select|case|if|range|var|goto)\b")
_TOKEN = re.compile(rb'"(?:\\.|[^"\\])*"|`[^`]*`?|\'(?:\\.|[^\'\\])*\'|//.*|/\*.*?(?:\*/|$)|[([{]|[)\]}]|.', re.DOTALL)


def extent(line: bytes, column: int, text: str) -> tuple[int, int]:
    """1-based first byte and number of bytes, at least 1, of the expression at a 1-based column."""
    at = min(max(column - 1, 0), max(len(line) - 1, 0))
    for wanted in dict.fromkeys((text, as_converted(text))):
        sought = wanted.encode()
        found = line.find(sought) if sought else -1
        while found >= 0:
            if found <= at < found + len(sought):
                return found + 1, len(sought)
            found = line.find(sought, found + 1)
    start, end = _by_shape(line, at)
    return start + 1, max(end - start, 1)


def as_converted(text: str) -> str:
    """A conversion as it is mostly written: `[]byte(s)` for gc's `([]byte)(s)`."""
    return _CONVERSION.sub(r"\1(", text) if ")(" in text else text


def _by_shape(line: bytes, at: int) -> tuple[int, int]:
    head = line[at : at + 1]
    if head in (b"(", b"["):  # a call or an index
        return _operand_start(line, at), _closing(line, at)
    if head == b"{":  # a composite literal
        return _operand_start(line, at), _closing(line, at)
    if head in (b"&", b"*"):
        return at, _operand_end(line, at + 1)
    if head == b".":
        word = _WORD.match(line, at + 1)
        return _operand_start(line, at), word.end() if word else at + 1
    if _STATEMENT.match(line, at):
        return at, _line_end(line)
    word = _WORD.match(line, at)
    if word:
        return at, _operand_end(line, at) if line[at : at + 4] == b"func" else word.end()
    if head in (b"=", b":", b"+", b"<"):  # an assignment or a send stands at its operator
        return len(line) - len(line.lstrip()), _line_end(line)
    return at, at + 1


def _closing(line: bytes, at: int) -> int:
    """The end of the bracket that opens at `at`; the end of the line if it closes further down."""
    depth = 0
    for token in _TOKEN.finditer(line, at):
        head = token.group()
        if head in _OPEN and len(head) == 1:
            depth += 1
        elif head in _CLOSE and len(head) == 1:
            depth -= 1
            if depth <= 0:
                return token.end()
    return max(_line_end(line), at + 1)


def _operand_end(line: bytes, at: int) -> int:
    """The end of the operand that begins at `at`: names, selectors, brackets."""
    while at < len(line):
        head = line[at : at + 1]
        if head in (b"(", b"[", b"{"):
            at = _closing(line, at)
        elif head == b"." or head == b"*" or _WORD.match(line, at):
            word = _WORD.match(line, at)
            at = word.end() if word else at + 1
            if line[at : at + 2] == b" {" and word and word.group() in (b"struct", b"interface"):
                at += 1
        else:
            break
    return at


def _operand_start(line: bytes, at: int) -> int:
    """The start of the operand that ends before `at`."""
    while at > 0:
        head = line[at - 1 : at]
        if head in (b")", b"]", b"}"):
            depth, back = 0, at
            while back > 0:
                back -= 1
                if line[back : back + 1] in (b")", b"]", b"}"):
                    depth += 1
                elif line[back : back + 1] in (b"(", b"[", b"{"):
                    depth -= 1
                    if not depth:
                        break
            at = back
        elif head == b"." or _WORD.match(head) or (head in (b"&", b"*") and line[at - 2 : at - 1] in _BEFORE_OPERAND):
            at -= 1
        else:
            break
    return at


def _line_end(line: bytes) -> int:
    """The end of what is said: comments, blanks and an opening brace left out."""
    end = len(line)
    for token in _TOKEN.finditer(line):
        if token.group()[:2] in (b"//", b"/*"):
            end = token.start()
            break
    return len(line[:end].rstrip().removesuffix(b"{").rstrip())
