"""What would keep objects of a profile off the heap: edits that were tried, of the room `advice`."""

from __future__ import annotations

from goesc.advice.adviser import Adviser
from goesc.advice.model import Verified
from goesc.profile.account import Part


def advice_on(part: Part, adviser: Adviser) -> list[Verified]:
    """That on the first of its calls of which escape analysis decides; none where it has no say."""
    for asked in part.asked:
        found = asked.call.allocation
        if found is not None and found.escapes and part.is_escape:
            return adviser.allocation(asked.package, found)
    return []
