"""Makes a Go module smaller while something stays true of it.

    reduce_module(files, lambda f: "moved to heap" in run(f))   ->   the smallest module found
    reduce_text(text, lambda t: "moved to heap" in run(t))      ->   the smallest text found

A module loses packages, files, and then of each file what it can spare; imports that nothing names any more go by
themselves. Works on the layout that gofmt and goesc's own generator give: a statement or declaration is a line, or a
line that opens a brace and the lines up to its close. It removes such units, replaces a block statement by its body,
and puts `nil`, `0` or nothing in the place of bracketed text. Most candidates do not compile; `interesting` says no to
them, so it must be cheap to ask about broken programs. Delta debugging after Zeller and Hildebrandt (2002), with the
hierarchy of Misherghi and Su (2006).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import final

Interesting = Callable[[str], bool]
Files = dict[str, str]  # of a module: where they stand and what they say


def reduce_module(files: Files, interesting: Callable[[Files], bool], budget: int = 2000) -> Files:
    """The smallest module found within `budget` questions. `interesting(files)` must hold for the given one."""
    counted = _Counted(interesting, budget)
    while True:
        before = files
        files = _drop_files(files, counted)
        for name in sorted(files):
            if name.endswith(".go") and not counted.spent:

                def same(text: str, name: str = name, others: Files = files) -> bool:
                    return counted({**others, name: tidied(text)})

                files = {**files, name: tidied(reduce_text(files[name], same, counted.left))}
        if files == before or counted.spent:
            return files


@final
class _Counted:
    def __init__(self, interesting: Callable[[Files], bool], budget: int) -> None:
        self._interesting = interesting
        self.left = budget

    @property
    def spent(self) -> bool:
        return self.left <= 0

    def __call__(self, files: Files) -> bool:
        self.left -= 1
        return self._interesting(files)


def _drop_files(files: Files, asked: Callable[[Files], bool]) -> Files:
    """Without whole folders, then without single files."""
    folders = sorted({name.rpartition("/")[0] for name in files if name.endswith(".go")}, reverse=True)
    for folder in folders:
        left = {name: text for name, text in files.items() if name.rpartition("/")[0] != folder or name == "go.mod"}
        if len(left) < len(files) and len(left) > 1 and asked(left):
            files = left
    for name in sorted(files, reverse=True):
        left = {other: text for other, text in files.items() if other != name}
        if name.endswith(".go") and len(left) > 1 and asked(left):
            files = left
    return files


_IMPORT = re.compile(r'\t(?:(\S+) )?"([^"]+)"')


def tidied(text: str) -> str:
    """Without the imports that nothing names."""
    head, opens, rest = text.partition("import (\n")
    block, closes, body = rest.partition("\n)\n")
    if not opens or not closes:
        return text
    kept = []
    for line in block.split("\n"):
        found = _IMPORT.fullmatch(line)
        name = found and (found[1] or found[2].rpartition("/")[2])
        if not name or name in ("_", ".") or re.search(rf"\b{re.escape(name)}\.", body):
            kept.append(line)
    return head + opens + "\n".join(kept) + closes + body if kept else head + body.removeprefix("\n")


def reduce_text(text: str, interesting: Interesting, budget: int = 2000) -> str:
    """The smallest text found within `budget` questions. `interesting(text)` must hold for the given text."""
    asked = _Budget(interesting, budget)
    lines = text.splitlines()
    while True:
        before = lines
        lines = _remove_units(lines, asked)
        lines = _empty_bodies(lines, asked)
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


def _empty_bodies(lines: list[str], asked: _Budget) -> list[str]:
    """Functions that do nothing, where what they give does not matter."""
    at = 0
    while at < len(lines) and not asked.spent:
        end = _unit_end(lines, at) if lines[at].strip() else at + 1
        if lines[at].startswith("func ") and end - at > 2 and lines[at + 1 : end - 1] != ["\tpanic(0)"]:
            candidate = [*lines[: at + 1], "\tpanic(0)", *lines[end - 1 :]]
            if asked(candidate):
                lines, end = candidate, at + 3
        at = end
    return lines


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
