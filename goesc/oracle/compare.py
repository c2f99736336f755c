"""Compares what two compilers printed: by lines as a multiset, and by order.

d = compare(["a", "b", "b"], ["b", "a", "c"])
d.both, d.union, d.agreement      # 2, 4, 0.5
d.identical                       # False
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import final


@final
@dataclass(slots=True, frozen=True)
class Difference:
    """The comparison of two lists of lines."""

    left: int  # lines of the judge
    right: int  # lines of goesc
    both: int  # size of the multiset intersection
    missing: tuple[str, ...]  # only the judge printed them
    extra: tuple[str, ...]  # only goesc printed them
    identical: bool  # same lines in the same order

    @property
    def union(self) -> int:
        return self.left + self.right - self.both

    @property
    def agreement(self) -> float:
        """Both / union; 1.0 when neither side printed anything."""
        return self.both / self.union if self.union else 1.0

    @property
    def same_lines(self) -> bool:
        """The same lines, perhaps in another order."""
        return not self.missing and not self.extra


def compare(judge: Sequence[str], ours: Sequence[str]) -> Difference:
    left, right = Counter(judge), Counter(ours)
    return Difference(
        left=len(judge),
        right=len(ours),
        both=(left & right).total(),
        missing=tuple((left - right).elements()),
        extra=tuple((right - left).elements()),
        identical=list(judge) == list(ours),
    )


def unified(
    judge: Sequence[str], ours: Sequence[str], name: str, limit: int = 20_000, sides: Sequence[str] = ("gc", "goesc")
) -> list[str]:
    """A readable difference: `-` lines only the judge printed, `+` lines only goesc.

    Above `limit` lines, where aligning would take minutes, the two multisets are listed instead.
    """
    one, other = (f"{name} ({side})" for side in sides)
    if len(judge) + len(ours) <= limit:
        return list(difflib.unified_diff(judge, ours, one, other, lineterm="", n=2))
    found = compare(judge, ours)
    head = [f"--- {one}", f"+++ {other}"]
    if found.same_lines:
        at = next(i for i, (a, b) in enumerate(zip(judge, ours, strict=True)) if a != b)
        return [*head, f"same lines, other order from line {at + 1}:", "-" + judge[at], "+" + ours[at]]
    return [*head, *("-" + line for line in found.missing), *("+" + line for line in found.extra)]
