"""Statements of a go.mod or go.work: words with their places, blocks spread out.

    list(statements('module m\\n\\nrequire (\\n\\tx.com/y v1.0.0 // c\\n)\\n'))
    # [Statement(1, 1, ['module', 'm'], '', 0), Statement(4, 2, ['require', 'x.com/y', 'v1.0.0'], 'require', 3)]

The file format and the wording of its faults are golang.org/x/mod/modfile's (read.go: readToken, parseStmt,
parseLineBlock; Go 1.27.3). The first fault of the syntax ends the reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from goesc.source.imports import quoted_rune


class SyntaxFault(Exception):
    """What is wrong, and where: 1-based line and column in characters."""

    def __init__(self, line: int, column: int, text: str) -> None:
        super().__init__(text)
        self.line = line
        self.column = column
        self.text = text


@final
class Statement:
    __slots__ = ("block", "block_line", "column", "line", "words")

    def __init__(self, line: int, column: int, words: list[str], block: str = "", block_line: int = 0) -> None:
        self.line = line
        self.column = column
        self.words = words  # the verb first; strings keep their quotes
        self.block = block  # the words before the parenthesis, if it stands in a block
        self.block_line = block_line


# Patterns are compiled by their first use.
_LEXEME = (
    r'(?P<space>[ \t\r]+)|(?P<comment>//[^\n]*)|(?P<slashstar>/\*)|(?P<end>\n)|(?P<mark>[()\[\]{},])|(?P<quote>["`])'
    r"|(?P<word>(?:(?!//|/\*)[^\s()\[\]{},])+)"
)
_STRING = {'"': r'"(?:[^"\\\n]|\\[\s\S])*"', "`": r"`[^`\n]*`"}
_SLASHSTAR = "mod files must use // comments (not /* */ comments)"
_Token = tuple[str, str, int, int]  # kind, text, line, column


def statements(text: str) -> Iterator[Statement]:
    """Raises SyntaxFault, after what comes before the fault was given."""
    opened: _Token | None = None
    block: list[str] = []
    last = (1, 1)
    for tokens, end in _lines(text):
        last = end
        if not tokens:
            continue
        words = [t[1] for t in tokens]
        _, _, line, column = tokens[0]
        if opened is None:
            if len(words) >= 2 and words[-1] == "(":
                opened, block = tokens[0], words[:-1]
            elif words[-2:] == ["(", ")"] and len(words) == 3:
                continue  # an empty block
            else:
                yield Statement(line, column, words)
        elif tokens[0][0] == "mark" and words[0] == ")":
            if len(words) > 1:
                after = tokens[1][3] + len(words[1])
                raise SyntaxFault(line, after, "syntax error (expected newline after closing paren)")
            opened = None
        else:
            yield Statement(line, column, [block[0], *words], " ".join(block), opened[2])
    if opened is not None:
        _, _, line, column = opened
        raise SyntaxFault(*last, f"syntax error (unterminated block started at {{name}}:{line}:{column})")


def _lines(text: str) -> Iterator[tuple[list[_Token], tuple[int, int]]]:
    """The tokens of each line, and where it ends."""
    token = re.compile(_LEXEME)
    at = start = 0
    line = 1
    tokens: list[_Token] = []
    while at < len(text):
        found = token.match(text, at)
        column = at - start + 1
        kind = found.lastgroup or "" if found is not None else ""
        if found is None or (kind == "word" and not found.group()[0].isprintable()):
            raise SyntaxFault(line, column, f"unexpected input character {quoted_rune(text[at])}")
        if kind == "slashstar":
            raise SyntaxFault(line, column, _SLASHSTAR)
        if kind == "end":
            yield tokens, (line, column)
            tokens = []
            line += 1
            start = found.end()
        elif kind == "quote":
            found = re.compile(_STRING[found.group()]).match(text, at)
            if found is None:
                newline = text.find("\n", at)
                if newline < 0:
                    raise SyntaxFault(line, column, "unexpected EOF in string")
                raise SyntaxFault(line, newline - start + 1, "unexpected newline in string")
            tokens.append(("string", found.group(), line, column))
        elif kind in ("word", "mark"):
            word = found.group()
            odd = next((i for i, c in enumerate(word) if not c.isprintable()), len(word))
            tokens.append((kind, word[:odd], line, column))
            at += odd
            continue
        at = found.end()
    yield tokens, (line, at - start + 1)
