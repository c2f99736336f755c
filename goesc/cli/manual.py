"""Manual pages made of the help: `goesc.1`, and `goesc-build.1` and so on for the commands.

    python -m goesc.cli.manual DIR          writes them; the wheel has them under share/man/man1 (hatch_build.py)

    page("cache")       ->      .TH GOESC\\-CACHE 1 ...
                                .SH NAME
                                goesc\\-cache \\- show, clean and check what is kept between runs

A command's text is its USAGE: paragraphs, and lists whose items are a term, two blanks and words. Nothing beyond the
standard library is imported, so that pages are made where wheels are.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from textwrap import wrap
from typing import Final

from goesc import __version__
from goesc.cli.commands import COMMANDS, GROUPS
from goesc.cli.pages import ENVIRONMENT, EXAMPLES, SEE
from goesc.report.links import DOCS, HOME

DATE: Final = "2026-11-30"  # of the text, as manual pages want it
_ITEM: Final = re.compile(r"(\s*)(\S.*?) {2,}(\S.*)")
_MARKS: Final = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", '"': "\\(dq"}
_SAY: Final = "Exit status: "


def pages() -> dict[str, str]:
    """All of them by the name of their file."""
    return {"goesc.1": overview(), **{f"goesc-{name}.1": page(name) for name in COMMANDS}}


def overview() -> str:
    listed = [name for names in GROUPS.values() for name in names]
    lines = [
        *_head("goesc", "Go's escape analysis without Go"),
        ".SH SYNOPSIS",
        ".B goesc",
        ".I command",
        "[arguments]",
        ".SH DESCRIPTION",
        *_text(["Reads Go packages and says which variables move to the heap, which parameters leak and which values",
                "stay on the stack, as the compiler of Go says it with -gcflags=-m; why, and what would change it.",
                "No Go is needed, and nothing of the program is run."]),
        ".SH COMMANDS",
    ]  # fmt: skip
    for name in [*listed, *(name for name in COMMANDS if name not in listed)]:
        lines += [".TP", f".BR goesc\\-{name} (1)", *_text([COMMANDS[name][1]])]
    lines += [".SH SEE ALSO", *_text([f"{HOME}, {DOCS}"])]
    return "\n".join(lines) + "\n"


def page(name: str) -> str:
    module, about = COMMANDS[name]
    usage, _, text = import_module(module).USAGE.partition("\n\n")
    lines = _head(f"goesc-{name}", about)
    ways = [" ".join(way.split()) for way in re.split(r"\n +(?=goesc )", usage.removeprefix("usage: "))]
    lines += [".SH SYNOPSIS", *_text([ways[0]]), *(line for way in ways[1:] for line in (".br", *_text([way])))]
    described, _, status = text.partition(_SAY)
    lines += [".SH DESCRIPTION", *(_blocks(described) if described.strip() else _text([f"{about}."]))]
    if status:
        lines += [".SH EXIT STATUS", *_text(status.splitlines())]
    if name in EXAMPLES:
        lines += [".SH EXAMPLES", *_items(EXAMPLES[name])]
    if name in ENVIRONMENT:
        lines += [".SH ENVIRONMENT", *_items(ENVIRONMENT[name])]
    others = [f".BR goesc\\-{other} (1)," for other in SEE.get(name, ())]
    lines += [".SH SEE ALSO", *others, ".BR goesc (1),", *_text([f"{DOCS}"])]
    return "\n".join(lines) + "\n"


def _head(name: str, about: str) -> list[str]:
    return [
        f'.TH {_escaped(name.upper())} 1 {DATE} "goesc {__version__}"',
        ".nh", ".ad l",  # commands stay in one piece
        ".SH NAME", *_text([f"{name} - {about}"]),
    ]  # fmt: skip


def _blocks(text: str) -> Iterator[str]:
    """Paragraphs and lists, with empty lines between them."""
    for number, block in enumerate(re.split(r"\n\n+", text.strip("\n"))):
        lines = block.splitlines()
        if _ITEM.fullmatch(lines[0]):
            yield from _list(lines)
        else:
            yield from [".PP"] if number else []
            yield from _text(lines)


def _list(lines: list[str]) -> Iterator[str]:
    """Items begin at the indentation of the first; what stands further in goes on, what stands further out is text."""
    margin = len(lines[0]) - len(lines[0].lstrip())
    told: list[str] = []
    for line in lines:
        found = _ITEM.fullmatch(line)
        indent = len(line) - len(line.lstrip())
        if indent == margin and (found is not None or margin):  # with a margin the words may stand below the term
            yield from [*_text(told), ".TP", f".B {_escaped(found[2] if found else line.strip())}"]
            told = [found[3]] if found else []
        elif indent < margin:
            yield from [*_text(told), ".PP", *_text([line])]
            margin, told = indent, []
        else:
            told.append(line.strip())
    yield from _text(told)


def _items(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, words in pairs:
        yield from [".TP", f".B {_escaped(term)}", *_text([words])]


def _text(lines: list[str]) -> list[str]:
    """Words that roff fills, in lines as short as its linters want them."""
    words = _escaped(" ".join(lines))
    return [f"\\&{line}" if line.startswith(".") else line for line in wrap(words, 76, break_on_hyphens=False)]


def _escaped(text: str) -> str:
    return "".join(_MARKS.get(c) or (c if c.isascii() else f"\\[u{ord(c):04X}]") for c in text)


def main(folder: str) -> None:
    os.makedirs(folder, exist_ok=True)
    for name, text in pages().items():
        with open(os.path.join(folder, name), "w", encoding="ascii") as out:
            out.write(text)


if __name__ == "__main__":
    main(sys.argv[1])
