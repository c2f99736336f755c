"""Which functions assembly defines and mentions, and by which convention: what `asm -gensymabis` tells the compiler.

    TEXT ·Sum(SB), NOSPLIT, $0-8        ->   defined {"p.Sum": "ABI0"}
        CALL ·fail<ABIInternal>(SB)     ->   mentioned {("p.fail", "ABIInternal")}

Instructions mean nothing here: a line is a word and its operands, once macros, #ifdef and #include are done. What the
assembler would refuse ends the look at that file. cmd/asm/internal/lex/input.go, asm/parse.go:symDefRef, funcAddress;
cmd/go/internal/work/gc.go:asmArgs (Go 1.27.3).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, final

from goesc.source import disk
from goesc.source.build import Context
from goesc.source.unit import ABI0, ABI_INTERNAL, Symbols

# Packages whose assembly may say which convention it means (cmd/internal/objabi/pkgspecial.go:allowAsmABIPkgs).
_MAY_SAY = frozenset({
    "runtime", "reflect", "syscall", "internal/bytealg", "internal/chacha8rand", "internal/runtime/syscall/linux",
    "internal/runtime/syscall/windows", "internal/runtime/startlinetest", "internal/runtime/maps",
})  # fmt: skip

_LARGEST = 1 << 24  # bytes of a file
_MOST_TOKENS = 2_000_000  # of a package, after macros
_MOST_FILES = 1000  # of a package, each as often as it is included

_DOT, _SLASH = "\u00b7", "\u2215"  # what names have instead of "." and "/"
_TOKEN = re.compile(
    r"[ \t\r]+|//[^\n]*|/\*.*?(?:\*/|\Z)"
    # The "(" that touches a macro's name says that it has formals.
    rf"|(\#[ \t]*define[ \t]+[\w{_DOT}{_SLASH}]+\(?|[\w{_DOT}{_SLASH}]+"
    r"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|<<|>>|->|@>|.)",
    re.DOTALL,
)


def symbols_of(directory: str, names: Sequence[str], package: str, ctx: Context, goroot: str) -> Symbols:
    """What the assembly files `names` of a folder define and mention; `package` is what the compiler gets as -p, and
    `goroot` is "" without a Go tree."""
    defined: dict[str, str] = {}
    mentioned: set[tuple[str, str]] = set()
    reader = _Reader([directory, *([os.path.join(goroot, "pkg", "include")] if goroot else [])])
    for name in names:
        reader.macros = _predefined(ctx, package)
        for word, operands in reader.lines(name):
            if word == "TEXT":
                found = _function(operands[0], package) if operands else None
                if found is not None:
                    defined[found[0]] = found[1]
                continue
            if word == "DATA" or word == "FUNCDATA":
                operands = operands[1:]
            mentioned.update(found for operand in operands if (found := _function(operand, package)) is not None)
    return Symbols(defined, frozenset(mentioned))


@final
class _Macro(NamedTuple):
    formals: list[str] | None  # None for one that is written without parentheses
    body: list[str]


def _predefined(ctx: Context, package: str) -> dict[str, _Macro]:
    family = ctx.goarch.removesuffix("le")
    levels = sorted(tag.partition(".")[2] for tag in ctx.tags if tag.startswith(ctx.goarch + "."))
    if family not in ("arm", "ppc64"):
        levels = levels[-1:]  # elsewhere the highest alone
    words = [f"GOOS_{ctx.goos}", f"GOARCH_{ctx.goarch}", *(f"GO{family.upper()}_{level}" for level in levels)]
    if package in _MAY_SAY:
        words += [f"GOEXPERIMENT_{tag.partition('.')[2]}" for tag in ctx.tags if tag.startswith("goexperiment.")]
    return {word: _Macro(None, ["1"]) for word in words}


def _function(operand: list[str], package: str) -> tuple[str, str] | None:
    """The function that an operand [$|*]name[<abi>][+offset](SB) names, and its convention; None if it is another."""
    at = 1 if operand[:1] in (["$"], ["*"]) else 0
    name, rest = "".join(operand[at : at + 1]), operand[at + 1 :]
    if not name or not (name[0].isalpha() or name[0] in ("_", _DOT, _SLASH)):
        return None
    abi = ABI0
    if rest[:1] == ["<"]:
        if rest[2:3] != [">"]:
            return None  # name<> is known to its file alone
        if package in _MAY_SAY and rest[1] == ABI_INTERNAL:
            abi = ABI_INTERNAL
        rest = rest[3:]
    if rest[:1] == ["+"] and "".join(rest[1:2]).isalnum() and rest[1][0].isdigit():
        rest = rest[2:]
    name = name.replace(_DOT, ".").replace(_SLASH, "/")
    return (package + name if name.startswith(".") else name, abi) if rest == ["(", "SB", ")"] else None


class _Refused(Exception):
    """What the assembler would not take."""


@final
class _Reader:
    """Files in, lines out. The bounds are for all files of a package."""

    __slots__ = ("_files", "_folders", "_room", "macros")

    def __init__(self, folders: list[str]) -> None:
        self.macros: dict[str, _Macro] = {}
        self._folders = folders  # where included files are
        self._room = _MOST_TOKENS
        self._files = _MOST_FILES

    def lines(self, name: str) -> Iterator[tuple[str, list[list[str]]]]:
        """The first word of each line, without labels, and the operands."""
        try:
            for written in self._written(name):
                line: list[str] = []
                for word in [*self._replaced(written), "\n"]:
                    if word == "\n" or word == ";":
                        if line:
                            yield line[0], _operands(line[1:])
                        line = []
                    elif word == ":" and len(line) == 1:
                        line = []  # that was a label
                    else:
                        line.append(word)
        except _Refused:
            return

    def _written(self, name: str) -> Iterator[list[str]]:
        """The lines that #ifdef leaves, before macros are replaced, of a file and of those that it includes."""
        enabled = [True]  # of each #ifdef around
        inside = [self._open(name)]
        while inside:
            line = next(inside[-1], None)
            if line is None:
                inside.pop()
            elif not line or line[0][0] != "#":
                if enabled[-1]:
                    yield line
            elif line[0] == "#":
                kind, operand = (*line[1:3], "", "")[:2]
                if kind in ("ifdef", "ifndef", "else", "endif"):
                    self._choose(enabled, kind, operand)
                elif enabled[-1] and kind == "undef":
                    self.macros.pop(operand, None)
                elif enabled[-1] and kind == "include" and operand != '"go_asm.h"':  # which is empty by then
                    inside.append(self._open(operand.strip('"')))
            else:
                body = line[1:]
                while body[-1:] == ["\\"]:
                    body[-1:] = ["\n", *next(inside[-1], [])]
                if enabled[-1]:
                    self._define(line[0], body)

    def _choose(self, enabled: list[bool], kind: str, name: str) -> None:
        if kind.startswith("if"):
            enabled.append(enabled[-1] and (name in self.macros) == (kind == "ifdef"))
        elif len(enabled) == 1:
            raise _Refused
        elif kind == "else":
            enabled[-1] = enabled[-2] and not enabled[-1]
        else:
            enabled.pop()

    def _open(self, name: str) -> Iterator[list[str]]:
        self._files -= 1
        if self._files < 0:
            raise _Refused
        for folder in self._folders:
            try:
                text = disk.read(os.path.join(folder, name), _LARGEST).decode("utf-8", "replace")
            except OSError:
                continue
            return _split(text)
        raise _Refused

    def _define(self, head: str, body: list[str]) -> None:
        formals = None
        if head.endswith("("):
            end = body.index(")") if ")" in body else len(body)
            formals, body = [word for word in body[:end] if word != ","], body[end + 1 :]
        self.macros[head.removesuffix("(").split()[-1]] = _Macro(formals, body)

    def _replaced(self, line: list[str]) -> list[str]:
        """A line with all macros replaced, in what they stand for as well; it may have become several."""
        if self.macros.keys().isdisjoint(line):
            return line
        found: list[str] = []
        rest = line[::-1]
        while rest:
            token = rest.pop()
            macro = self.macros.get(token)
            if macro is None or (macro.formals is not None and rest[-1:] != ["("]):
                found.append(token)
                continue
            body = macro.body if macro.formals is None else _filled(macro.formals, macro.body, rest)
            self._room -= len(body) + 1
            if self._room < 0:
                raise _Refused
            rest += body[::-1]
        return found


def _split(text: str) -> Iterator[list[str]]:
    line: list[str] = []
    for match in _TOKEN.finditer(text):
        word = match[1]
        if word == "\n":
            yield line
            line = []
        elif word:
            line.append(word)
    yield line


def _filled(formals: list[str], body: list[str], rest: list[str]) -> list[str]:
    """A macro's body with the arguments that stand at the end of `rest`, which is reversed, in their places."""
    rest.pop()
    actuals: list[list[str]] = [[]]
    nesting = 0
    while rest:
        word = rest.pop()
        if not nesting and word == ")":
            break
        if not nesting and word == ",":
            actuals.append([])
            continue
        nesting += (word == "(") - (word == ")")
        actuals[-1].append(word)
    meant = dict(zip(formals, actuals, strict=False))
    return [replaced for word in body for replaced in meant.get(word, (word,))]


def _operands(line: list[str]) -> list[list[str]]:
    while line[:1] == ["."]:
        line = line[2:]  # a condition or another suffix of the word
    if not line:
        return []
    operands: list[list[str]] = [[]]
    nesting = 0
    for token in line:
        nesting += (token in ("(", "[")) - (token in (")", "]"))
        if not nesting and token in (",", ":"):
            operands.append([])
        else:
            operands[-1].append(token)
    return operands
