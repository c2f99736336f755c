"""How long the stages of one package took, and how much there was to do.

    package.stages.solve, package.stages.locations      0.0031, 412

Seconds by the wall clock: a few calls of perf_counter a package and four a batch. What a package needs of others
(types, tags) is found when it is asked for, and counts where that happens: in check, lower, passes.
"""

from __future__ import annotations

from typing import final


@final
class Stages:
    """Of escape analysis: `build` locations and flows, `solve` the fixed point, `finish` tags, messages, graphs."""

    __slots__ = (
        "batches", "bounds", "build", "check", "edges", "finish", "functions", "locations", "lower", "parse",
        "passes", "solve", "walks",
    )  # fmt: skip

    def __init__(self) -> None:
        self.parse = 0.0
        self.check = 0.0
        self.lower = 0.0
        self.passes = 0.0
        self.build = 0.0
        self.solve = 0.0
        self.finish = 0.0
        self.bounds = 0.0
        self.functions = 0
        self.batches = 0
        self.locations = 0
        self.edges = 0
        self.walks = 0  # as the solver tells; 0 if it does not

    @property
    def escape(self) -> float:
        return self.build + self.solve + self.finish

    @property
    def seconds(self) -> float:
        """All stages."""
        return self.parse + self.check + self.lower + self.passes + self.escape + self.bounds

    def add(self, other: Stages) -> None:
        self.parse += other.parse
        self.check += other.check
        self.lower += other.lower
        self.passes += other.passes
        self.build += other.build
        self.solve += other.solve
        self.finish += other.finish
        self.bounds += other.bounds
        self.functions += other.functions
        self.batches += other.batches
        self.locations += other.locations
        self.edges += other.edges
        self.walks += other.walks
