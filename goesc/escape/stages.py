"""How long the stages of one package took, and how much there was to do.

    package.stages.solve, package.stages.locations      0.0031, 412

Seconds by the wall clock: a few calls of perf_counter a package and four a batch. What a package needs of others
(types, tags) is found when it is asked for, and counts where that happens: in check, lower, passes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import final


@final
@dataclass(slots=True)
class Stages:
    """Of escape analysis: `build` locations and flows, `solve` the fixed point, `finish` tags, messages, graphs."""

    parse: float = 0.0
    check: float = 0.0
    lower: float = 0.0
    passes: float = 0.0
    build: float = 0.0
    solve: float = 0.0
    finish: float = 0.0
    bounds: float = 0.0
    functions: int = 0
    batches: int = 0
    locations: int = 0
    edges: int = 0
    walks: int = 0  # as the solver tells; 0 if it does not

    @property
    def escape(self) -> float:
        return self.build + self.solve + self.finish

    @property
    def seconds(self) -> float:
        """All stages."""
        return self.parse + self.check + self.lower + self.passes + self.escape + self.bounds

    def add(self, other: Stages) -> None:
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))
