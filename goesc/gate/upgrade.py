"""Why an allocation comes or goes with another release of Go: which of its changes does it.

    found = reasons(difference, steps(older, newer), look)       # look(step) -> Snapshot, of that step's release
    found[site.key]                                              # "Go 1.25: a slice whose length only the run ..."

Between the two releases stand those that are made of one change after the other (goesc.release.changes). What differs
in the end differs first at one of them; which one is found by halving, for all differences together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from goesc.gate.compare import Difference, Snapshot
from goesc.gate.model import Key, LeakKey, Site
from goesc.release.changes import Step

What: TypeAlias = "Key | LeakKey"


def reasons(
    difference: Difference, between: Sequence[Step], look: Callable[[Step], Snapshot], back: bool = False
) -> dict[What, str]:
    """By what came or went. The steps lead from the newer release to the older one, the difference too if `back`."""
    seen: dict[int, set[object]] = {}

    def has(at: int, mark: object) -> bool:
        if at not in seen:
            seen[at] = _marks(look(between[at]))
        return mark in seen[at]

    found: dict[What, str] = {}
    came = [(site.key, _mark(site)) for site in difference.added] + [(key, key) for key, _ in difference.new_leaks]
    went = [(site.key, _mark(site)) for site in difference.removed] + [(key, key) for key, _ in difference.gone_leaks]
    for things, newer_has in ((came, not back), (went, back)):
        for key, mark in things:
            low, high = 0, len(between) - 1
            while high - low > 1:
                middle = (low + high) // 2
                if has(middle, mark) == newer_has:
                    low = middle
                else:
                    high = middle
            found[key] = between[high].why
    return found


def packages_of(difference: Difference) -> list[str]:
    """Those with differences."""
    keys: list[What] = [site.key for site in (*difference.added, *difference.removed)]
    keys += [key for key, _ in (*difference.new_leaks, *difference.gone_leaks)]
    return sorted({key.package for key in keys})


def _marks(snapshot: Snapshot) -> set[object]:
    return {*map(_mark, snapshot.sites), *(snapshot.leaks or ())}


def _mark(site: Site) -> object:
    return site.key.bare, site.place
