"""Which profile the next module is drawn with: more often those that have led to something new.

    steering = Steering(seed=1)
    key = steering.key(1, 7)                          # Key(1, 7, 12)
    steering.take(key, ["escape/solver.py:77"])       # what of that nobody had reached before

A quarter of all modules have no profile, a quarter any, and half are drawn by what profiles have paid: modules with
something new for modules drawn, so that a profile that has paid and no longer does falls back.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from typing import final

from goesc.hunt.programs import PROFILES, Key


@final
class Steering:
    def __init__(self, seed: int) -> None:
        self._rng = random.Random(f"steer/{seed}")
        self._met: set[str] = set()
        self._drawn: Counter[int] = Counter()
        self._paid: Counter[int] = Counter()

    def key(self, seed: int, number: int) -> Key:
        chance = self._rng.random()
        if chance < 0.25:
            return Key(seed, number)
        if chance < 0.5:
            return Key(seed, number, self._rng.randrange(PROFILES))
        weights = [(1 + self._paid[profile]) / (2 + self._drawn[profile]) for profile in range(PROFILES)]
        return Key(seed, number, self._rng.choices(range(PROFILES), weights)[0])

    def take(self, key: Key, reached: Iterable[str]) -> list[str]:
        """What of it is new; every process tells what is new to itself."""
        fresh = [item for item in reached if item not in self._met]
        self._met.update(fresh)
        self._paid[key.profile] += bool(fresh)
        return fresh

    def judged(self, key: Key) -> None:
        self._drawn[key.profile] += 1
