"""Edits of a module, as somebody who works on it would make them.

    edited(random.Random(1), files)     ->   the files, one of them with a statement less, a line more, ...

Most leave a module that compiles; some do not, which people do too.
"""

from __future__ import annotations

import random
import re

Files = dict[str, str]
_SIMPLE = re.compile(r"\t+(?:gx = .*|h = \w.*|_ = \w+|\w+\(.*\)|gn\+\+|gn = .*|println\(.*\))")
_HEAD = re.compile(r"func .*\{")


def edited(rng: random.Random, files: Files) -> Files:
    """One edit of one file."""
    names = sorted(name for name in files if name.endswith(".go"))
    name = rng.choice(names)
    lines = files[name].split("\n")
    for _ in range(8):
        changed = rng.choice(_EDITS)(rng, lines)
        if changed is not None and changed != lines:
            return {**files, name: "\n".join(changed)}
    return {**files, name: files[name] + "\n// The end.\n"}


def _heads(lines: list[str]) -> list[int]:
    return [i for i, line in enumerate(lines) if _HEAD.fullmatch(line)]


def _one_more(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A statement at the beginning of a function."""
    heads = _heads(lines)
    if not heads:
        return None
    at = rng.choice(heads) + 1
    text = rng.choice(["gn++", "gx = new(int)", "println(gn)", "var edit1 int; gx = &edit1", "_ = make([]int, gn)"])
    return [*lines[:at], *("\t" + part for part in text.split("; ")), *lines[at:]]


def _one_less(rng: random.Random, lines: list[str]) -> list[str] | None:
    found = [i for i, line in enumerate(lines) if _SIMPLE.fullmatch(line)]
    if not found:
        return None
    at = rng.choice(found)
    return [*lines[:at], *lines[at + 1 :]]


def _leaks(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A function keeps what it was given."""
    found = [i for i in _heads(lines) if re.search(r"\(p0 ", lines[i])]
    if not found:
        return None
    at = rng.choice(found) + 1
    return [*lines[:at], "\tgx = p0", *lines[at:]]


def _moved(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A comment or an empty line, which moves what follows."""
    at = rng.choice([i for i, line in enumerate(lines) if not line.strip()] or [len(lines)])
    return [*lines[:at], rng.choice(["", "// A comment."]), *lines[at:]]


def _unfolded(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A function is no longer inlined, or is again."""
    heads = [i for i in _heads(lines) if not (i and lines[i - 1].startswith("/"))]
    if not heads:
        return None
    at = rng.choice(heads)
    return [*lines[:at], "//go:noinline", *lines[at:]]


def _declared(rng: random.Random, lines: list[str]) -> list[str] | None:
    text = rng.choice(
        ["var edited = new(int)", "func edited(p *int) *int { return p }", "type edited struct{ p *int }"]
    )
    return None if any("edited" in line for line in lines) else [*lines, text, ""]


def _field(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A struct gets a field in front: literals without names no longer compile."""
    found = [i for i, line in enumerate(lines) if re.fullmatch(r"type \w+(\[.*\])? struct \{", line)]
    if not found:
        return None
    at = rng.choice(found) + 1
    return [*lines[:at], f"\tZ{at} [{rng.choice([1, 200])}]*int", *lines[at:]]


def _constant(rng: random.Random, lines: list[str]) -> list[str] | None:
    """A constant has another value, and so have those behind it in its group."""
    found = [i for i, line in enumerate(lines) if re.fullmatch(r"\t[Cc]+\d+ .*= .*iota.*", line)]
    if not found:
        return None
    at = rng.choice(found)
    return [
        *lines[:at],
        re.sub(r"= .*", rng.choice(["= iota + 4", "= iota * 2", "= 7 - iota"]), lines[at]),
        *lines[at + 1 :],
    ]


_EDITS = [_one_more, _one_more, _one_less, _one_less, _leaks, _leaks, _moved, _unfolded, _declared, _field, _constant]
