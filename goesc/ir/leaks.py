"""Parameter tags: how a function's parameter flows out of it (escape/leaks.go, Go 1.27.3).

A tag is a string: "" means "flows to the heap with 0 derefs" (as for a parameter nothing is known
about), "esc:" alone means that nothing leaks, and the characters after "esc:" are derefs+1 for heap,
mutator, callee and the first five results (seven until Go 1.21), trailing zeros cut. Two more tags mark
uintptr parameters.

    leaks = Leaks(); leaks.add(RESULT0, 1); leaks.encode()   ->   "esc:\\0\\0\\0\\x02"
"""

from __future__ import annotations

from typing import final

HEAP, MUTATOR, CALLEE, RESULT0 = 0, 1, 2, 3
SIZE = 10
NUM_RESULTS = SIZE - RESULT0

UINTPTR_KEEP_ALIVE = "unsafe-uintptr"
UINTPTR_ESCAPES = "uintptr-escapes"


@final
class Leaks:
    """`slots[i]` is derefs + 1, 0 for no flow; derefs >= 0, capped at 254."""

    __slots__ = ("slots",)

    def __init__(self, slots: list[int] | None = None) -> None:
        self.slots = slots or [0] * SIZE

    def get(self, i: int) -> int:
        """Least derefs of a flow to slot i; -1 for none."""
        return self.slots[i] - 1

    def add(self, i: int, derefs: int) -> None:
        value = min(derefs + 1, 255)
        if not self.slots[i] or value < self.slots[i]:
            self.slots[i] = value

    def optimize(self) -> None:
        """A flow to the heap makes equal or longer flows elsewhere redundant."""
        heap = self.slots[HEAP]
        if heap:
            self.slots[1:] = [0 if value >= heap else value for value in self.slots[1:]]

    def any(self) -> bool:
        return any(self.slots)

    def encode(self) -> str:
        if self.slots[HEAP] == 1:
            return ""
        return "esc:" + "".join(map(chr, self.slots)).rstrip("\0")

    @staticmethod
    def parse(tag: str) -> Leaks:
        if not tag.startswith("esc:"):
            return Leaks([1] + [0] * (SIZE - 1))
        values = [ord(c) for c in tag[4:]]
        return Leaks(values + [0] * (SIZE - len(values)))
