"""Programs that are nearly one that is known: each function with an edit or two, drawn.

    near = Near(text)
    texts = near.drawn(random.Random(1))     # for each function its text, as it was or edited
    near.joined(texts), near.of_line(texts, 12)

Programs that were written to show one rule stand close to what it decides by. A number that is one more, another
comparison, a statement that is gone, twice, elsewhere, or in a loop leads over its limits (mutation of a corpus, as in
AFL). Many edits leave no correct program; who asks for them takes those functions back.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import final

_NUMBER = re.compile(r"(?<![\w.\"'])\d+(?![\w.\"'])")
_COMPARED = re.compile(r"(?<= )(?:<=|>=|==|!=|<|>)(?= )")
_LOGICAL = re.compile(r"(?<= )(?:&&|\|\|)(?= )")
_COMPUTED = re.compile(r"(?<=[\w)\] ])(?:\+|-|\*|/|%|&\^|&|\||\^|<<|>>)(?=[ \w(])")
_WORD = re.compile(r"(?<![\w.\"])[a-z]\w*(?!\w|\"|:)")
_TYPE = re.compile(r"\b(?:u?int(?:8|16|32|64)?|string|float64|byte|bool|any)\b")
_SIMPLE = re.compile(r"\t+(?![}]|case\b|default:|return\b|func\b|\w+:$).*[^{(,:]")
_CONDITION = re.compile(r"(\t+(?:if|for) )([^;]+)( \{)")

_COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
_TYPES = (
    "int", "int", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "uint", "uintptr",
    "string", "float64", "float32", "bool", "any", "*int", "[]int", "[3]int", "[2]string", "struct{}", "error",
)  # fmt: skip
_OPERATORS = ("+", "-", "*", "/", "%", "&", "|", "^", "&^", "<<", ">>")
_AROUND = (
    ("if gn > 0 {", "}"), ("for range 2 {", "}"), ("for gn > 0 {", "}"), ("{", "}"), ("func() {", "}()"),
    ("defer func() {", "}()"), ("if gn > 0 {", "} else {", "}"), ("switch gn {", "case 1:", "}"),
    ("for {", "break", "}"),
)  # fmt: skip
_MORE = ("return", "break", "continue", "gn++", "panic(gn)", "gx = nil", "gx = gn", "println()", "gx = new(int)")


@final
class Near:
    """A file, with its functions apart."""

    def __init__(self, text: str) -> None:
        self.parts: list[list[str]] = []
        self.functions: list[int] = []  # indices of the parts that are functions
        current: list[str] = []
        inside = False
        for line in text.split("\n"):
            if not inside and line.startswith("func ") and line.endswith("{"):
                self.parts.append(current)
                current, inside = [line], True
                continue
            current.append(line)
            if inside and line.startswith("}"):
                self.functions.append(len(self.parts))
                self.parts.append(current)
                current, inside = [], False
        self.parts.append(current)
        self._others = [line for at in self.functions for line in self.parts[at] if _SIMPLE.fullmatch(line)]

    def drawn(self, rng: random.Random) -> list[list[str]]:
        parts = list(self.parts)
        for at in self.functions:
            if rng.random() < _EDITED:
                parts[at] = self.edited(rng, at)
        return parts

    def edited(self, rng: random.Random, at: int) -> list[str]:
        """A function with another draw of edits."""
        part = self.parts[at]
        for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
            changed = rng.choice(_EDITS)(rng, part, self._others)
            part = changed if changed is not None else part
        return part

    @staticmethod
    def joined(parts: list[list[str]]) -> str:
        return "\n".join(line for part in parts for line in part)

    @staticmethod
    def of_line(parts: list[list[str]], line: int) -> int:
        """The part that a line, from 1 on, stands in."""
        for at, part in enumerate(parts):
            line -= len(part)
            if line <= 0:
                return at
        return len(parts) - 1


_EDITED = 0.8
_Edit = Callable[[random.Random, list[str], list[str]], list[str] | None]


def _somewhere(pattern: re.Pattern[str], make: Callable[[random.Random, str, str], str]) -> _Edit:
    """One drawn match of a pattern, made into something else; `make` has the whole function, too."""

    def edit(rng: random.Random, lines: list[str], _: list[str]) -> list[str] | None:
        text = "\n".join(lines)
        found = list(pattern.finditer(text))
        if not found:
            return None
        chosen = rng.choice(found)
        new = make(rng, chosen[0], text)
        return (text[: chosen.start()] + new + text[chosen.end() :]).split("\n")

    return edit


def _number(rng: random.Random, old: str, text: str) -> str:
    value = int(old)
    near = [value + 1, value + 1, abs(value - 1), abs(value - 1), 0, 1, 2, 2 * value]
    others = [int(number) for number in _NUMBER.findall(text)]
    return str(rng.choice([*near, *others, 64 * value, 1 << rng.randrange(20)]))


def _word(rng: random.Random, _: str, text: str) -> str:
    words: set[str] = set(_WORD.findall(text))
    return rng.choice(sorted(words - _KEYWORDS))


_KEYWORDS = frozenset({
    "break", "case", "const", "continue", "defer", "default", "else", "fallthrough", "for", "func", "go", "goto", "if",
    "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var", "chan",
})  # fmt: skip


def _simple(lines: list[str]) -> list[int]:
    return [at for at, line in enumerate(lines) if _SIMPLE.fullmatch(line)]


def _gone(rng: random.Random, lines: list[str], _: list[str]) -> list[str] | None:
    found = _simple(lines)
    at = rng.choice(found) if found else 0
    return [*lines[:at], *lines[at + 1 :]] if found else None


def _elsewhere(rng: random.Random, lines: list[str], _: list[str]) -> list[str] | None:
    """Moved, or twice."""
    found = _simple(lines)
    if not found:
        return None
    at, to = rng.choice(found), rng.randrange(1, len(lines))
    line = lines[at]
    lines = [*lines[:to], line, *lines[to:]]
    if rng.random() < 0.5:
        del lines[at + (to <= at)]
    return lines


def _anothers(rng: random.Random, lines: list[str], others: list[str]) -> list[str] | None:
    """A statement of another function."""
    to = rng.randrange(1, len(lines))
    return [*lines[:to], rng.choice(others), *lines[to:]] if others else None


def _one_more(rng: random.Random, lines: list[str], _: list[str]) -> list[str] | None:
    to = rng.randrange(1, len(lines))
    return [*lines[:to], f"\t{rng.choice(_MORE)}", *lines[to:]]


def _around(rng: random.Random, lines: list[str], _: list[str]) -> list[str] | None:
    found = _simple(lines)
    if not found:
        return None
    first = rng.choice(found)
    last = first
    while last + 1 in found and rng.random() < 0.5:
        last += 1
    begin, *middle, end = rng.choice(_AROUND)
    inner = [*lines[first : last + 1], *middle] if middle[:1] == ["break"] else [*middle, *lines[first : last + 1]]
    if middle == ["} else {"]:
        inner = [lines[first], *middle, *lines[first + 1 : last + 1]]
    return [*lines[:first], f"\t{begin}", *(f"\t{line}" for line in inner), f"\t{end}", *lines[last + 1 :]]


def _turned(rng: random.Random, lines: list[str], _: list[str]) -> list[str] | None:
    """A condition: not that, or something besides."""
    found = [
        at for at, line in enumerate(lines) if re.fullmatch(r"\t+(?:if|for) [^;]*\{", line) and "range" not in line
    ]
    if not found:
        return None
    at = rng.choice(found)
    match = _CONDITION.fullmatch(lines[at])
    if match is None:
        return None
    begin, old, end = match.groups()
    new = rng.choice((f"!({old})", f"gn > 0 && {old}", f"{old} || gn > 0", f"{old} && gx == nil", "true", "false"))
    return [*lines[:at], begin + new + end, *lines[at + 1 :]]


def _one_of(choices: tuple[str, ...]) -> Callable[[random.Random, str, str], str]:
    return lambda rng, _old, _text: rng.choice(choices)


_EDITS: tuple[_Edit, ...] = (
    *[_somewhere(_NUMBER, _number)] * 4,
    *[_somewhere(_COMPARED, _one_of(_COMPARISONS))] * 2,
    _somewhere(_LOGICAL, _one_of(("&&", "||"))),
    *[_somewhere(_COMPUTED, _one_of(_OPERATORS))] * 2,
    *[_somewhere(_WORD, _word)] * 4,
    *[_somewhere(_TYPE, _one_of(_TYPES))] * 2,
    *[_gone] * 3, *[_elsewhere] * 2, *[_anothers] * 2, _one_more, *[_around] * 2, _turned,
)  # fmt: skip
