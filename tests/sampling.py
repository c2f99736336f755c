"""What of a long list of cases a run takes: others each day, all with GOESC_FULL=1.

of_today(PROGRAMS, 12)      twelve of them, in their order; GOESC_SAMPLE, a date, says which
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

FULL = os.environ.get("GOESC_FULL") == "1"
SAMPLE = os.environ.get("GOESC_SAMPLE") or time.strftime("%Y%m%d", time.gmtime())


def of_today(cases: Sequence[T], count: int, name: str = "") -> list[T]:
    """At most so many; lists with other names are drawn from apart."""
    if FULL or len(cases) <= count:
        return list(cases)
    chosen = sorted(random.Random(f"{SAMPLE} {name}").sample(range(len(cases)), count))
    return [cases[at] for at in chosen]
