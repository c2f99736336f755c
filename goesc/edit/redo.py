"""The engine: functions of a package done again, until none says something else than its callers were told.

    places.bind(checked)
    found = analysed(checked, session, places, {"f", "g"}, tags, 1)     # the tags of all others are taken as they are
    settle({"f"}, again, mentions, most=4)                              # f, then its callers if its tags have changed

Which functions an edit touches, and what is then made of the results, is for the two policies to say: `patch`, of
lines that were printed, and `draft`, for an editor. Both do it in this way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, final

from goesc.check.info import CheckedPackage
from goesc.edit.functions import Functions, users_of
from goesc.escape.analyze import analyze
from goesc.escape.model import Analysis
from goesc.facts.session import Session
from goesc.ir.events import Event
from goesc.ir.program import Program
from goesc.lower import passes
from goesc.lower.program import lower_functions

if TYPE_CHECKING:
    from goesc.escape.graph import Batch

Tags = Mapping[str, "list[str] | None"]


@final
class Analysed:
    """What came of some functions: `tags` are of all that were lowered, which others without tags may be, too."""

    __slots__ = ("analysed", "analysis", "events", "program", "started", "tags")

    def __init__(self, program: Program) -> None:
        self.program = program
        self.analysis = Analysis()
        self.events: list[Event] = []
        self.started = self.analysed = 0  # the first event of escape analysis, and the first after it
        self.tags: dict[str, list[str]] = {}


def give_tags(places: Functions, keys: Iterable[str], tags: Tags) -> None:
    """What the functions that are not done again say; what has no tags is done with those that mention it."""
    again = set(keys)
    for key, obj in places.objects.items():
        known = tags.get(key) if key not in again else None
        obj.tags = list(known) if known is not None else None


def analysed(
    checked: CheckedPackage, session: Session, places: Functions, keys: Iterable[str], m: int, *,
    initialisers: bool = False, keep_graphs: bool = False,
    before_solving: Callable[[Batch, int], None] | None = None,
) -> Analysed:  # fmt: skip
    """Functions through all stages after checking. `before_solving` is told how many events there were before a batch.

    Generic functions are done where others use them.
    """
    events: list[Event] = []
    objects = [obj for key, obj in places.objects.items() if key in keys and not places.is_generic(key)]
    program = lower_functions(checked, session.fset, session, objects, events.append, initialisers)
    passes.run(program, events.append, m)
    found = Analysed(program)
    found.events, found.started = events, len(events)
    found.analysis = analyze(
        program, events.append, explain=m, keep_graphs=keep_graphs,
        before_solving=None if before_solving is None else lambda batch: before_solving(batch, len(events)),
    )  # fmt: skip
    found.analysed = len(events)
    found.tags = tags_of(program, places)
    return found


def tags_of(program: Program, places: Functions) -> dict[str, list[str]]:
    """Of the declared functions among those that were analysed."""
    found = {}
    for fn in program.funcs:
        key = places.key(fn.nname.obj)
        if key and fn.oclosure is None and not fn.wrapper and not fn.dupok:
            found[key] = list(fn.nname.tags or [])
    return found


def settle(
    first: set[str], again: Callable[[set[str]], set[str] | None], mentions: Mapping[str, set[str]], most: int
) -> bool:
    """`again` does functions again and says whose tags are not what their callers were told, or None if it cannot go
    on. Callers join until there are no more, at most `most` times; then this is False, as it is after None."""
    todo = set(first)
    for _ in range(most):
        changed = again(todo)
        if changed is None:
            return False
        more = users_of(changed, mentions) - todo
        if not more:
            return True
        todo |= more
    return False
