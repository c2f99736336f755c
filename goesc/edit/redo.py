"""The engine: functions of a package done again, until none says something else than its callers were told.

    places.bind(checked)
    found = analysed(checked, session, places, {"f", "g"}, flags)       # the tags of all others are taken as they are
    settle({"f"}, again, most=4)                                        # f, then its callers if its tags have changed

Which functions an edit touches, and what is then made of the results, is for the two policies to say: `patch`, of
lines that were printed, and `draft`, for an editor. Both do it in this way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import final

from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.edit.functions import Functions
from goesc.escape.analyze import analyze
from goesc.escape.model import Analysis
from goesc.facts.session import Session
from goesc.ir.events import Event
from goesc.ir.inl import cost_of
from goesc.ir.program import Program
from goesc.ir.trace import Trace
from goesc.lower.program import lower_functions
from goesc.source.gcflags import GcFlags

Tags = Mapping[str, "list[str] | None"]


@final
class Analysed:
    """What came of some functions, and of others without tags that they mention."""

    __slots__ = ("analysis", "events", "program", "trace")

    def __init__(self, program: Program, events: list[Event]) -> None:
        self.program = program
        self.analysis = Analysis()
        self.events = events
        self.trace = Trace(events, program.pkg)


def give_tags(places: Functions, keys: Iterable[str], tags: Tags) -> None:
    """What the functions that are not done again say; what has no tags is done with those that mention it."""
    again = set(keys)
    for key, obj in places.objects.items():
        known = tags.get(key) if key not in again else None
        obj.tags = list(known) if known is not None else None


def analysed(
    checked: CheckedPackage, session: Session, places: Functions, keys: Iterable[str], flags: GcFlags, *,
    initialisers: bool = False, keep_graphs: bool = False,
) -> Analysed:  # fmt: skip
    """Functions through all stages after checking. Generic functions are done where others use them."""
    events: list[Event] = []
    objects = [obj for key, obj in places.objects.items() if key in keys and not places.is_generic(key)]
    program = lower_functions(
        checked, session.fset, session, objects, events.append, initialisers, wants_bodies=flags.inlining
    )
    found = Analysed(program, events)
    trace = found.trace
    stages.run_passes(program, flags, events.append, trace, some=True)
    found.analysis = analyze(program, events.append, explain=flags.m, keep_graphs=keep_graphs, trace=trace)
    return found


def tags_of(program: Program, places: Functions) -> dict[str, list[str]]:
    """Of the declared functions among those that were analysed."""
    found = {}
    for fn in program.funcs:
        key = places.key(fn.nname.obj)
        if key and fn.oclosure is None and not fn.wrapper and not fn.dupok:
            found[key] = list(fn.nname.tags or [])
    return found


def costs_of(program: Program, places: Functions) -> dict[str, int]:
    """What inlining costs of the same functions; NEVER for those that cannot be."""
    found = {}
    for fn in program.funcs:
        key = places.key(fn.nname.obj)
        if key and fn.oclosure is None and not fn.wrapper and not fn.dupok:
            found[key] = cost_of(fn)
    return found


def settle(first: set[str], again: Callable[[set[str]], set[str] | None], most: int) -> bool:
    """`again` does functions again and says which others were told something else of them, or None if it cannot go on.
    Those join until there are no more, at most `most` times; then this is False, as it is after None."""
    todo = set(first)
    for _ in range(most):
        touched = again(todo)
        if touched is None:
            return False
        if touched <= todo:
            return True
        todo |= touched
    return False
