"""Which temporaries hold what walk's order phase moves before statements.

    m[f(x)] = 1; *p, a[g(x)] = 2, 3     the temporary of f(x), whose address the run time had, holds g(x)

It matters where assignments stand side by side: what is in memory is saved before the next of them stores.
cmd/compile/internal/walk/order.go (Go 1.27.3).
"""

from __future__ import annotations

from itertools import count
from typing import final

from goesc.ir.nodes import Node
from goesc.ir.program import Program
from goesc.ir.types_fmt import Names, link_string
from goesc.types.model import Type


@final
class Temporaries:
    """What is moved before a statement is held by temporaries. The next statement has them again for values of the same
    type, the last one first, also those whose addresses the run time got (order.go:newTemp, popTemp)."""

    __slots__ = ("addressed", "early", "free", "holders", "live", "made", "names")

    def __init__(self, program: Program, addressed: frozenset[int]) -> None:
        self.names = Names(program.pkg, release=program.release)
        self.free: dict[str, list[int]] = {}  # by types
        self.live: list[tuple[str, int]] = []
        self.made = count()
        self.addressed = set(addressed)
        self.early: set[int] = set()  # those whose addresses are taken before any statement is walked
        self.holders: dict[Node, int] = {}  # of the expressions that were moved

    def take(self, t: Type | None, addressed: bool = False) -> int:
        key = link_string(t, self.names)
        free = self.free.get(key)
        taken = free.pop() if free else next(self.made)
        self.live.append((key, taken))
        if addressed:
            self.addressed.add(taken)
        return taken

    def hold(self, n: Node, t: Type | None) -> None:
        self.holders[n] = self.take(t)

    def release(self, mark: int) -> None:
        """Those that were taken since there were so many."""
        for key, taken in self.live[mark:]:
            self.free.setdefault(key, []).append(taken)
        del self.live[mark:]

    def address(self, n: Node, early: bool = False) -> None:
        """The run time gets the address of what holds n, or (`early`) order.go stores through it."""
        self.addressed.add(self.holders[n])
        if early:
            self.early.add(self.holders[n])

    def is_addressed(self, n: Node) -> bool:
        return self.holders.get(n) in self.addressed
