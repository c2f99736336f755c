"""Facts against the real compiler: what -m prints about a package's parameters must be what the tags say.

functions = known_tags(session, "errors", analyze)
compare(functions, said_by(output_of_go_build))   ->   ["errors/join.go:19:11: Join: ..."], empty if all agree
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import final

from goesc.facts.build import find_tags
from goesc.facts.encode import reach
from goesc.facts.session import Analyze, Session, func_key, func_owner
from goesc.facts.words import lines, parameters
from goesc.ir import leaks
from goesc.lower import rangefunc
from goesc.lower.rewritten import Rewritten
from goesc.source.positions import NO_POS
from goesc.source.unit import UnitId
from goesc.types.layout import has_pointers
from goesc.types.model import Signature

_LINE = re.compile(r"(?P<place>[^\s:]+\.go:\d+:\d+): (?P<text>.*)")
# The lines about a parameter as a whole; "moved to heap" says that the parameter itself escapes, which tags say
# otherwise.
_ABOUT = re.compile(r"leaking param|.* does not escape$")


@final
@dataclass(slots=True)
class Known:
    """One function: its name, and for each parameter that can hold pointers the place and the lines expected there."""

    name: str
    lines: list[tuple[str, str, list[str]]] = field(default_factory=list)  # (place, parameter, lines)


@final
@dataclass(slots=True)
class Said:
    """What the compiler says, by place: the lines about each parameter, and what moves to the heap."""

    lines: dict[str, list[str]] = field(default_factory=dict)
    moved: set[str] = field(default_factory=set)


def known_tags(session: Session, path: str, analyze: Analyze) -> list[Known]:
    """What facts say about a package of the library; without facts, what analysing its sources says.

    The session has the Go tree: sources tell where parameters stand. One session serves many packages.
    """
    dependency = session.dependency(UnitId(path), NO_POS)
    checked = session.checked(dependency.pkg)
    assert checked is not None
    _, funcs = reach(checked)
    if dependency.reader is None:
        find_tags(session, checked, funcs, analyze)
    out = []
    for func in funcs:
        decl = checked.declaration(func)  # before the type, since facts do not say where parameters stand
        sig = func.resolve()
        if not isinstance(sig, Signature) or decl is None or decl.body is None:
            continue
        tags = func.tags if dependency.reader is None else dependency.reader.tags(func, func_owner(func))
        known = Known(func_key(func))
        made = Rewritten()
        if dependency.reader is None:  # then the body has been checked
            rangefunc.rewrite(checked.pkg, checked.info, decl, made)
        names = [made.result_names.get(v, v.name) for v in sig.results]
        results = [name if name not in ("", "_") else f"~r{i}" for i, name in enumerate(names)]
        for param, tag in zip(parameters(func), tags or [], strict=False):
            if param.name in ("", "_") or param.type is None or not has_pointers(param.type, session.sizes):
                continue
            if tag in (leaks.UINTPTR_ESCAPES, leaks.UINTPTR_KEEP_ALIVE):
                continue
            at = session.fset.position(param.pos)
            known.lines.append((f"{at.filename}:{at.line}:{at.column}", param.name, lines(tag, param.name, results)))
        out.append(known)
    return out


def said_by(output: str) -> Said:
    """The lines about parameters in what `go build -gcflags=-m` prints for packages of the library, by place."""
    said = Said()
    for line in output.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        text = match["text"]
        if text.startswith("moved to heap: "):
            said.moved.add(_in_library(match["place"]))
        elif _ABOUT.match(text):
            said.lines.setdefault(_in_library(match["place"]), []).append(text)
    return said


def compare(functions: Sequence[Known], said: Said) -> list[str]:
    """One line for each parameter about which the compiler says something else."""
    out = []
    for known in functions:
        for full, name, expected in known.lines:
            place = _in_library(full)
            found = [text for text in said.lines.get(place, []) if _names(text, name)]
            if not found and place in said.moved:
                found = [f"leaking param: {name}"] if expected != [f"{name} does not escape"] else expected
            if sorted(found) != sorted(expected):
                out.append(f"{place}: {known.name}: facts say {expected}, the compiler {found}")
    return out


def _in_library(place: str) -> str:
    """A place from the library's folder on: the go command shortens names in its own ways."""
    return place.rpartition("/src/")[2].removeprefix("./")


def _names(text: str, name: str) -> bool:
    words = text.removeprefix("leaking param content: ").removeprefix("leaking param: ")
    return words == name or words.startswith((f"{name} to result ", f"{name} does not escape"))
