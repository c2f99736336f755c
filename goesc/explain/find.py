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
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple, TypeAlias, final

from goesc.allocs.memory import Memory, When
from goesc.api import Allocation, Function, Package, Parameter, RuntimeCall
from goesc.api.names import is_method, is_named, without_package
from goesc.escape.model import FIRST_LOCATION
from goesc.explain.explain import Explainer, step_at
from goesc.explain.model import Explanation
from goesc.explain.terms import Terms, function, instance, is_wrapper
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
            return [explainer.call(self.package, self.call)]
        if self.function is not None and self.parameter is not None:
            return explainer.parameter(self.package, self.function, self.parameter)
        return []


@final
class Place(NamedTuple):
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
                (not query.line or at.line == query.line) and _same_file(package, at.filename, query.filename, cwd)
                for at in f.places
            )
        ]
        exact = [f for f in on_line if _covers(f, query.column)] if query.column else on_line
        return exact or on_line
    name = _within(package, query)
    if not name:  # ./cart, the package as a whole
        return list(everything(package)) if package.named else []
    functions = functions_named(package, name)
    if functions:
        return [f for f in everything(package) if _function_of(f) in functions]
    owner, _, value = name.rpartition(".")
    return [f for f in everything(package) if _value_of(f) == value and (not owner or is_named(_function_of(f), owner))]


def functions_named(package: Package, name: str) -> set[str]:
    """The functions that a name without its package stands for, else the methods."""
    named = {f.name for f in package.functions if is_named(f.name, name)}
    return named or {f.name for f in package.functions if is_method(f.name, name)}


def has_function(packages: Sequence[Package], query: Query) -> bool:
    """Whether a function is asked about that is there, though there may be nothing to say of it."""
    return isinstance(query, str) and any(functions_named(p, _within(p, query)) for p in packages)


def _within(package: Package, query: str) -> str:
    """A name without its package, which may be given by its folder."""
    return query.rpartition("/")[2].partition(".")[2] if query.startswith(".") else without_package(package, query)


def everything(package: Package) -> Iterator[Found]:
    """All that can be explained: allocations, calls of the run time elsewhere, variables on the stack, parameters."""
    for allocation in package.allocations:
        yield Found(package, allocation)
    yield from calls_apart(package)
    yield from stack_variables(package)
    for owner in package.functions:
        for parameter in owner.parameters:
            if not parameter.name.startswith("."):  # the dictionary of generic code
                yield Found(package, None, owner, parameter)


def calls_apart(package: Package) -> Iterator[Found]:
    """Calls of the run time of what has no verdict, or has it at another line."""
    for call in package.runtime_calls:
        verdict = call.allocation
        apart = verdict is None or (package.place(verdict.pos).line, verdict.calls) != (call.position.line, call.calls)
        if call.may_allocate and apart:
            yield Found(package, call=call)


def stack_variables(package: Package) -> Iterator[Found]:
    """Named variables that stay on the stack, as allocations of the kind ONAME."""
    terms = Terms(package)
    for index, graph in enumerate(package.graphs):
        for vertex, v in enumerate(graph.vertices[FIRST_LOCATION:], FIRST_LOCATION):
            if v.kind != "ONAME" or v.attrs & 1 or v.param or not v.name[:1].isidentifier() or not v.pos:
                continue
            if not terms.is_named(graph, vertex):
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


def fold(answers: Sequence[tuple[Found, Explanation]]) -> list[tuple[Found, Explanation]]:
    """Answers about generic code: one for all its instances where they say the same, else by instance. Functions that
    hand the type arguments over to the code of their shape add nothing to what that says."""
    own = {_code(told) for _, told in answers if not told.calls and not is_wrapper(told.compiled)}
    groups: dict[tuple[object, ...], dict[Explanation, list[tuple[Found, Explanation]]]] = {}
    for found, told in answers:
        if is_wrapper(told.compiled) and _code(told) in own:
            continue
        came = tuple((function(call.function), call.position) for call in told.calls)
        alike = groups.setdefault((*_code(told), told.function, came), {})
        alike.setdefault(_without_instance(told), []).append((found, told))
    out: list[tuple[Found, Explanation]] = []
    for alike in groups.values():
        for same in alike.values():
            found, told = same[0]
            if len(alike) > 1 and "[" in told.compiled:
                told = replace(told, function=", ".join(sorted({instance(one.compiled) for _, one in same})))
            if len({_amounts(one) for _, one in same}) > 1:
                ordered = sorted((one for _, one in same), key=lambda one: one.compiled)
                told = replace(told, instances=tuple({_amounts(one): one for one in reversed(ordered)}.values())[::-1])
            out.append((found, told))
    return out


def _code(told: Explanation) -> tuple[object, ...]:
    """What is explained, wherever it was inlined and for whatever types it was compiled."""
    at = told.written if told.written.line else told.position
    return at, told.kind, told.shown, function(told.calls[0].function) if told.calls else told.function


def _amounts(told: Explanation) -> tuple[object, ...]:
    within = told.within
    return told.size, *((call.runtime, call.takes) for call in told.asks), within and (within.runtime, within.size)


def _without_instance(told: Explanation) -> Explanation:
    """What is said but for the bytes, and for what the compiler calls the function and its parts."""
    steps = tuple(replace(step, text="", flow="", calls=()) for step in told.steps)
    return replace(
        told, subject=told.shown, steps=steps, calls=(), asks=(), within=None, size=-1, compiled="", graph=-1,
        proof=(), callee={},
    )  # fmt: skip


def suggestions(packages: Sequence[Package], query: Query, cwd: str = ".") -> list[str]:
    """What may have been meant: names like it, or lines of the file that have something to explain."""
    if isinstance(query, Place):
        lines = {
            f.position.line
            for package in packages
            for f in everything(package)
            if _same_file(package, f.position.filename, query.filename, cwd)
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


def _same_file(package: Package, filename: str, asked: str, cwd: str) -> bool:
    """Whether a file is meant: by its path, by its name alone, or by that behind the package's import path."""
    if filename == asked or asked == f"{package.path}/{Path(filename).name}":
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
