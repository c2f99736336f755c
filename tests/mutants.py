"""Wrong programs made from right ones: bytes, tokens, lines and subtrees dropped, doubled, swapped, brought from others.

texts = mutants(text, random.Random(1))      # endless, tokens alone
Mutator(programs()).text(20261129, 4711)     # always the same bytes: input 4711 of seed 20261129
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from inspect import isdatadescriptor
from pathlib import Path

from goesc.source.positions import FileSet
from goesc.syntax import ast
from goesc.syntax.parser import parse_file
from goesc.syntax.printer import file_text
from goesc.syntax.walk import inspect

DATA = Path(__file__).parent / "data"
LONGEST = 4000  # bytes of a program to start from: most inputs are to be small and many

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
_KINDS = (ast.Expr, ast.Stmt, ast.Decl, ast.Field)


def mutants(text: str, rnd: random.Random) -> Iterator[bytes]:
    """Endless variants of a program, each a few edits of its tokens away from it."""
    while True:
        yield by_tokens(text, rnd).encode("utf-8", "surrogateescape")


def by_tokens(text: str, rnd: random.Random) -> str:
    tokens = _TOKEN.findall(text)
    for _ in range(rnd.choice((1, 1, 1, 2, 3))):
        edit(tokens, rnd)
    return "".join(tokens)


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


def by_names(text: str, rnd: random.Random) -> str:
    """Names for others of the same program: it parses, and what it means is another matter."""
    tokens = _TOKEN.findall(text)
    names = [at for at, token in enumerate(tokens) if token[0].isalpha() or token[0] == "_"]
    for _ in range(rnd.choice((1, 1, 2, 4)) if names else 0):
        tokens[rnd.choice(names)] = tokens[rnd.choice(names)]
    return "".join(tokens)


def by_bytes(text: bytes, rnd: random.Random) -> bytes:
    out = bytearray(text)
    for _ in range(rnd.choice((1, 1, 2, 5))):
        at = rnd.randrange(len(out) + 1)
        size = rnd.choice((1, 1, 2, 8))
        match rnd.randrange(4):
            case 0:
                out[at : at + size] = rnd.randbytes(size)
            case 1:
                out[at:at] = rnd.randbytes(size)
            case 2:
                del out[at : at + size]
            case _:
                start = rnd.randrange(len(out) + 1)
                out[at:at] = out[start : start + 4 * size]
    return bytes(out)


def by_lines(text: str, other: str, rnd: random.Random) -> str:
    lines, donor = text.split("\n"), other.split("\n")
    for _ in range(rnd.choice((1, 1, 2, 4))):
        at = rnd.randrange(len(lines) + 1)
        size = rnd.choice((1, 1, 2, 5))
        start = rnd.randrange(len(donor))
        match rnd.randrange(4):
            case 0:
                del lines[at : at + size]
            case 1:
                lines[at:at] = donor[start : start + size]
            case 2:
                lines[at : at + size] = lines[at : at + size] * 2
            case _:
                lines[at : at + size] = donor[start : start + size]
    return "\n".join(lines)


def by_trees(text: str, other: str, rnd: random.Random) -> str:
    """Subtrees of another program, or of the same, in place of others of their kind: the grammar is kept as a rule."""
    tree, donor = tree_of(text), tree_of(other)
    if tree is None or donor is None:
        return by_lines(text, other, rnd)
    for _ in range(rnd.choice((1, 1, 2, 3))):
        kind = rnd.choice(_KINDS)
        places = [place for place in _places(tree) if isinstance(_held(place), kind)]
        # A tree read anew each time, so that no node is held twice and none holds itself.
        given = tree_of(rnd.choice((text, other)))
        assert given is not None
        nodes = [node for place in _places(given) if isinstance(node := _held(place), kind)]
        if places and nodes:
            holder, name, at = rnd.choice(places)
            node = rnd.choice(nodes)
            if at >= 0:
                getattr(holder, name)[at] = node
                continue
            try:
                setattr(holder, name, node)
            except TypeError:  # compiled classes refuse what they do not declare
                return by_lines(text, other, rnd)
    try:
        return file_text(tree)
    except (AttributeError, KeyError, TypeError, AssertionError):  # a node where the printer cannot have one
        return by_lines(text, other, rnd)


def tree_of(text: str) -> ast.File | None:
    return parse_file(FileSet().add("x.go", text.encode("utf-8", "surrogateescape")))[0]


_Place = tuple[ast.Node, str, int]  # holder, field, index in it or -1


def _places(tree: ast.File) -> list[_Place]:
    found: list[_Place] = []

    def visit(node: ast.Node | None) -> bool:
        for cls in reversed(type(node).__mro__):
            # Compiled classes have no __slots__.
            for own in (name for name, item in vars(cls).items() if isdatadescriptor(item)):
                value = getattr(node, own, None)
                if isinstance(value, ast.Node):
                    found.append((node, own, -1))
                elif isinstance(value, list):
                    found.extend((node, own, at) for at, item in enumerate(value) if isinstance(item, ast.Node))
        return True

    inspect(tree, visit)
    return found


def _held(place: _Place) -> object:
    holder, name, at = place
    value = getattr(holder, name)
    return value if at < 0 else value[at]


def programs() -> list[str]:
    """What mutants are made from: all Go below tests/data that is not long, in a fixed order."""
    files = sorted(path for path in DATA.rglob("*.go") if 20 < path.stat().st_size <= LONGEST)
    return [path.read_bytes().decode("utf-8", "surrogateescape") for path in files]


class Mutator:
    """Inputs by number. The same programs, seed and number give the same bytes on every machine."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts

    def text(self, seed: int, number: int) -> bytes:
        rnd = random.Random(f"{seed}/{number}")
        text, other = rnd.choice(self.texts), rnd.choice(self.texts)
        for _ in range(rnd.choice((1, 1, 1, 2))):
            match rnd.randrange(10):
                case 0 | 1 | 2:
                    text = by_tokens(text, rnd) if text else text
                case 3 | 4:
                    text = by_names(text, rnd)
                case 5:
                    text = by_bytes(_bytes(text), rnd).decode("utf-8", "surrogateescape")
                case 6 | 7:
                    text = by_lines(text, other, rnd)
                case _:
                    text = by_trees(text, other, rnd)
        return _bytes(text)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
