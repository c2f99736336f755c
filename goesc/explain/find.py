"""What a question is about: `FILE:LINE[:COL]`, a function, a parameter or variable.

    find(packages, "x.go:11")            what is allocated, declared or passed in on that line
    find(packages, "http.(*Client).Do")  the allocations and parameters of a function
    find(packages, "sum.res")            a parameter or variable of a function; "res" alone: of any

Variables that stay on the stack are found too: gc has no message on them, but the graph knows them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias, final

from goesc.allocs.memory import Memory, When
from goesc.api import Allocation, Function, Package, Parameter, RuntimeCall
from goesc.api.names import is_named, without_package
from goesc.escape.model import FIRST_LOCATION
from goesc.explain.explain import Explainer, step_at
from goesc.explain.model import Explanation
from goesc.source.positions import Position

_PLACE = re.compile(r"(.+\.go):(\d+)(?::(\d+))?$")


@final
@dataclass(slots=True, frozen=True)
class Found:
    """What to explain: an allocation (variables included), a parameter of a function, or a call of the run time."""

    package: Package
    allocation: Allocation | None = None
    function: Function | None = None
    parameter: Parameter | None = None
    call: RuntimeCall | None = None

    @property
    def position(self) -> Position:
        if self.call is not None:
            return self.call.calls[-1].position if self.call.calls else self.call.position
        value = self.allocation or self.parameter
        return value.position if value is not None else Position("", 0, 0)

    @property
    def places(self) -> tuple[Position, ...]:
        """Where it is asked for: where gc speaks of it, where the code stands, and the calls that it came through."""
        value = self.allocation or self.call
        if value is None or not value.calls:
            return (self.position,)
        inner = value.calls[:-1]
        written = self.package.place(value.pos)
        return (self.position, *(call.position for call in inner), written)

    def explain(self, explainer: Explainer) -> list[Explanation]:
        if self.allocation is not None:
            return [explainer.allocation(self.package, self.allocation)]
        if self.call is not None:
            return [explainer.call(self.call)]
        if self.function is not None and self.parameter is not None:
            return explainer.parameter(self.package, self.function, self.parameter)
        return []


@final
@dataclass(slots=True, frozen=True)
class Place:
    """A place in a file; line or column 0: any."""

    filename: str
    line: int
    column: int


Query: TypeAlias = "Place | str"


def parse_query(text: str) -> Query:
    """A place if it reads like one, else a name."""
    match = _PLACE.match(text)
    if match:
        return Place(match[1], int(match[2]), int(match[3] or 0))
    return Place(text, 0, 0) if text.endswith(".go") else text


def find(packages: Sequence[Package], query: Query | str, cwd: str = ".") -> list[Found]:
    """What the query is about, in source order; empty if nothing is. A text is parsed first."""
    wanted = parse_query(query) if isinstance(query, str) else query
    found = [f for package in packages for f in _matches(package, wanted, cwd)]
    return sorted(found, key=lambda f: (f.position.filename, f.position.line, f.position.column, f.allocation is None))


def _matches(package: Package, query: Query, cwd: str) -> list[Found]:
    if isinstance(query, Place):
        on_line = [
            f
            for f in everything(package)
            if any(
                (not query.line or at.line == query.line) and _same_file(at.filename, query.filename, cwd)
                for at in f.places
            )
        ]
        exact = [f for f in on_line if _covers(f, query.column)] if query.column else on_line
        return exact or on_line
    name = without_package(package, query)
    functions = {f.name for f in package.functions if is_named(f.name, name)}
    if functions:
        return [f for f in everything(package) if _function_of(f) in functions]
    owner, _, value = name.rpartition(".")
    return [f for f in everything(package) if _value_of(f) == value and (not owner or is_named(_function_of(f), owner))]


def everything(package: Package) -> Iterator[Found]:
    """All that can be explained: allocations, calls of the run time elsewhere, variables on the stack, parameters."""
    for allocation in package.allocations:
        yield Found(package, allocation)
    yield from calls_apart(package)
    yield from stack_variables(package)
    for function in package.functions:
        for parameter in function.parameters:
            yield Found(package, None, function, parameter)


def calls_apart(package: Package) -> Iterator[Found]:
    """Calls of the run time of what has no verdict, or has it at another line."""
    for call in package.runtime_calls:
        verdict = call.allocation
        apart = verdict is None or (package.place(verdict.pos).line, verdict.calls) != (call.position.line, call.calls)
        if call.may_allocate and apart:
            yield Found(package, call=call)


def stack_variables(package: Package) -> Iterator[Found]:
    """Named variables that stay on the stack, as allocations of the kind ONAME."""
    for index, graph in enumerate(package.graphs):
        for vertex, v in enumerate(graph.vertices[FIRST_LOCATION:], FIRST_LOCATION):
            if v.kind != "ONAME" or v.attrs & 1 or v.param or not v.name[:1].isidentifier() or not v.pos:
                continue
            if package.calls(v.pos):
                continue  # of an inlined body; those of its own function are asked about
            function = graph.functions[v.function] if v.function >= 0 else ""
            at = package.place(v.pos)
            yield Found(
                package,
                Allocation(
                    at, v.name, "ONAME", False, (), function, v.loops, Memory(When.NEVER, v.size), index, vertex, v.pos
                ),
            )


def suggestions(packages: Sequence[Package], query: Query, cwd: str = ".") -> list[str]:
    """What may have been meant: names like it, or lines of the file that have something to explain."""
    if isinstance(query, Place):
        lines = {
            f.position.line
            for package in packages
            for f in everything(package)
            if _same_file(f.position.filename, query.filename, cwd)
        }
        near = sorted(lines, key=lambda line: (abs(line - query.line), line))[:3]
        return [f"{query.filename}:{line}" for line in sorted(near)]
    names = [f.name for package in packages for f in package.functions]
    names += [_value_of(f) for package in packages for f in everything(package)]
    return get_close_matches(query, list(dict.fromkeys(names)), n=3, cutoff=0.6)


def _function_of(found: Found) -> str:
    asked = found.allocation or found.call
    if asked is not None:
        return asked.function
    return found.function.name if found.function is not None else ""


def _value_of(found: Found) -> str:
    asked = found.allocation or found.call
    if asked is not None:
        return asked.expression
    return found.parameter.name if found.parameter is not None else ""


def _same_file(filename: str, asked: str, cwd: str) -> bool:
    if filename == asked:
        return True
    if os.path.normpath(Path(cwd) / asked) == os.path.normpath(Path(cwd) / filename):
        return True
    return os.sep not in asked and Path(filename).name == asked


def _covers(found: Found, column: int) -> bool:
    """Whether the expression, as it is underlined, has the column; gc's own position always counts."""
    if any(at.column == column for at in found.places):
        return True
    asked = found.allocation or found.call
    if asked is None:
        name = _value_of(found)
        return found.position.column <= column < found.position.column + len(name)
    step = step_at(found.package, asked.pos, asked.expression, "", "", "")
    return bool(step.start) and step.start <= column < step.start + step.width
