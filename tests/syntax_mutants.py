"""Wrong programs made from right ones, for the tests of the syntax room: tokens dropped, doubled, swapped, replaced."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"[A-Za-z_]\w*|\s+|//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|\d+|<-|:=|\+\+|&&|\|\||==|\.\.\.|.",
    re.DOTALL,
)
_TEXTS = """
    ( ) [ ] { } , ; : . ... := = <- * & ! ~ | + - ++ += == && || / % ^ << if else for func type var const import
    package range go defer return case default switch select struct interface map chan goto break continue
    fallthrough x y T int 1 0x 0b12 08 1_ 1e 0x1.0 1.5i 'a' '' 'ab' "s" "\\q" `r` # ? @ \\ é ‘ ٣ $
"""
_WORDS = tuple(_TEXTS.split())
_ODD = (
    " ", "\n", "\r", "\0", "\ufeff", "\udcff", '"a\nb"', "//", "/*", "*/", "//go:noinline\n", "//line x.go:10\n",
    "/*line y:3:4*/", "'\\400'", '"\\ud800"', "//go:build go1.21\n", "//line :5\n", "//line x:1:0\n",
)  # fmt: skip


def mutants(text: str, rnd: random.Random) -> Iterator[bytes]:
    """Endless variants of a program, each a few edits away from it."""
    original = _TOKEN.findall(text)
    while True:
        tokens = list(original)
        for _ in range(rnd.choice((1, 1, 1, 2, 3))):
            edit(tokens, rnd)
        yield "".join(tokens).encode("utf-8", "surrogateescape")


def edit(tokens: list[str], rnd: random.Random) -> None:
    at = rnd.randrange(len(tokens))
    other = rnd.randrange(len(tokens))
    match rnd.randrange(6):
        case 0:
            tokens[at] = ""
        case 1:
            tokens.insert(at, rnd.choice(_WORDS) + " ")
        case 2:
            tokens[at] = rnd.choice((*_WORDS, *_ODD))
        case 3:
            tokens.insert(at, tokens[other])
        case 4:
            tokens[at], tokens[other] = tokens[other], tokens[at]
        case _:
            del tokens[at + 1 : at + 1 + rnd.randrange(8)]
