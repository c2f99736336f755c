"""Which module a seed, a number and a profile stand for.

    module_of(Key(1, 7), MODES["m-l"], language=27, library=library)   ->   {"go.mod": ..., "alpha/a.go": ...}

The same key is the same module everywhere. Half of all modules use every rule as often; the others favour some rules
and do without others, as one draws them (swarm testing, Groce and others 2012): what needs three rare rules at once
comes about so. A profile is such a choice with a number, so that one that has led to something new can be used again.
"""

from __future__ import annotations

import random
from typing import NamedTuple, final

from goesc.generate.world import Library
from goesc.generate.writer import rule_names, write_module
from goesc.hunt.modes import Mode

PROFILES = 64  # that a hunt chooses among


@final
class Key(NamedTuple):
    seed: int
    number: int
    profile: int = -1  # -1: the module's own

    def __str__(self) -> str:
        return f"{self.seed}/{self.number}" + (f"/{self.profile}" if self.profile >= 0 else "")


def key_of(text: str) -> Key:
    """Raises ValueError."""
    return Key(*map(int, text.split("/")))


def module_of(key: Key, mode: Mode, language: int, library: Library, functions: int = 0) -> dict[str, str]:
    rng = random.Random(f"{key.seed}/{key.number}")
    chosen = random.Random(f"profile/{key.profile}") if key.profile >= 0 else rng
    weights = _weights(chosen) if key.profile >= 0 or rng.random() < 0.5 else {}
    wanted = mode.wanted(language)
    if functions:
        wanted = wanted._replace(functions=functions)
    files = write_module(rng, wanted, library, weights).texts()
    return mode.changed(rng, files)


def judging(key: Key) -> random.Random:
    """What a mode draws when it judges the module, again and again the same."""
    return random.Random(f"judge/{key}")


def _weights(rng: random.Random) -> dict[str, float]:
    return {name: rng.choices([0, 1, 3, 8], [3, 5, 2, 1])[0] for name in rule_names()}
