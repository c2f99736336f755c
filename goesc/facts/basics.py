"""Types that every package knows, numbered: below `model.FIRST_TYPE` an integer in facts is an index here."""

from __future__ import annotations

from goesc.types import universe
from goesc.types.model import Type

# Appended to only; the order is part of the format.
BASICS: list[Type] = [
    *universe.TYP, universe.UNIVERSE_BYTE, universe.UNIVERSE_RUNE, universe.UNIVERSE_ERROR, universe.UNIVERSE_ANY,
    universe.UNIVERSE_COMPARABLE, universe.EMPTY_INTERFACE,
]  # fmt: skip
NUMBERS: dict[Type, int] = {t: i for i, t in enumerate(BASICS)}
