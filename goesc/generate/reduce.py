"""Makes a Go text smaller while something stays true of it.

    reduce_text(text, lambda t: "moved to heap" in run(t))   ->   the smallest text found

Works on the layout that gofmt and goesc's own generator give: a statement or declaration is a line, or a line that
opens a
brace and the lines up to its close. It removes such units, replaces a block statement by its body, and puts
`nil`, `0` or nothing in the place of bracketed text. Most candidates do not compile; `interesting` says no to them,
so it must be cheap
to ask about broken programs. Delta debugging after Zeller and Hildebrandt (2002), with the hierarchy of Misherghi and
Su (2006).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import final

Interesting = Callable[[str], bool]


def reduce_text(text: str, interesting: Interesting, budget: int = 2000) -> str:
    """The smallest text found within `budget` questions. `interesting(text)` must hold for the given text."""
    asked = _Budget(interesting, budget)
    lines = text.splitlines()
    while True:
        before = lines
        lines = _remove_units(lines, asked)
        lines = _unwrap_blocks(lines, asked)
        lines = _simplify_lines(lines, asked)
        if lines == before or asked.spent:
            return "\n".join(lines) + "\n"


@final
class _Budget:
    def __init__(self, interesting: Interesting, budget: int) -> None:
        self._interesting = interesting
        self._left = budget
        self._known: dict[str, bool] = {}

    @property
    def spent(self) -> bool:
        return self._left <= 0

    def __call__(self, lines: list[str]) -> bool:
        text = "\n".join(lines) + "\n"
        if text in self._known:
            return self._known[text]
        if self._left <= 0:
            return False
        self._left -= 1
        answer = self._interesting(text)
        self._known[text] = answer
        return answer


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip("\t"))


def _unit_end(lines: list[str], start: int) -> int:
    """One past the last line of the unit that starts here: deeper lines and the closing one belong to it."""
    depth = _depth(lines[start])
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or _depth(lines[end]) > depth):
        end += 1
    if end < len(lines) and _depth(lines[end]) == depth and lines[end].lstrip().startswith(("}", ")")) and end > start:
        closing = lines[end].rstrip().endswith("{")
        return _unit_end(lines, end) if closing else end + 1
    return end


def _remove_units(lines: list[str], asked: _Budget) -> list[str]:
    """Drop units, in runs of halving length, in the end one by one with what stands inside of them."""
    run = max(1, len(lines) // 4)
    while run and not asked.spent:
        at = 0
        while at < len(lines):
            end = _run_end(lines, at, run)
            candidate = lines[:at] + lines[end:]
            if end > at and asked(candidate):
                lines = candidate
            else:
                at = max(end, at + 1) if run > 1 else at + 1
        run //= 2
    return lines


def _run_end(lines: list[str], start: int, count: int) -> int:
    """One past a run of up to `count` sibling units; `start` where there is none."""
    depth, end = _depth(lines[start]), start
    for _ in range(count):
        if end >= len(lines) or _depth(lines[end]) != depth or lines[end].lstrip().startswith(("}", ")", "package ")):
            break
        end = _unit_end(lines, end)
    return end


def _unwrap_blocks(lines: list[str], asked: _Budget) -> list[str]:
    at = 0
    while at < len(lines) and not asked.spent:
        end = _unit_end(lines, at) if lines[at].strip() else at + 1
        if lines[at].rstrip().endswith("{") and end - at > 2 and _depth(lines[at]) > 0:
            body = [line.removeprefix("\t") for line in lines[at + 1 : end - 1]]
            candidate = lines[:at] + body + lines[end:]
            if asked(candidate):
                lines = candidate
                continue
        at += 1
    return lines


_BRACKETED = re.compile(r"\([^()]*\)|\{[^{}]*\}|\[[^\[\]]*\]")
_OPERATOR = re.compile(r" (?:\+|-|\*|&&|\|\||&|\|) ")


def _simplify_lines(lines: list[str], asked: _Budget) -> list[str]:
    for at in range(len(lines)):
        again = True
        tried = {lines[at]}  # forms that the line has had: none comes back
        while again and not asked.spent:
            again = False
            for candidate in _simpler(lines[at]):
                if candidate in tried:
                    continue
                tried.add(candidate)
                changed = [*lines[:at], candidate, *lines[at + 1 :]]
                if asked(changed):
                    lines, again = changed, True
                    break
    return lines


def _simpler(line: str) -> Iterator[str]:
    """Shorter lines that may still be Go."""
    head, equals, value = line.partition(" = ")
    if equals and value not in ("nil", "0"):
        yield f"{head} = nil"
        yield f"{head} = 0"
    if bare := re.match(r"(\t*return) .", line):
        yield bare[1]
        yield re.sub(r"return .*", "return nil", line) if not line.endswith("return nil") else line[:-4]
    for found in _BRACKETED.finditer(line):
        inner = found.group()[1:-1]
        for text in ("", "nil", "0") if inner not in ("", "nil", "0") else ():
            yield line[: found.start() + 1] + text + line[found.end() - 1 :]
        if "," in inner:
            for part in inner.split(","):
                yield line[: found.start() + 1] + inner.replace(part, " nil", 1).strip() + line[found.end() - 1 :]
                yield (
                    line[: found.start() + 1]
                    + ",".join(p for p in inner.split(",") if p is not part).strip()
                    + line[found.end() - 1 :]
                )
    for found in _OPERATOR.finditer(line):
        yield line[: found.start()]
        tail = line[found.end() :]
        yield line[: len(line) - len(line.lstrip())] + tail
