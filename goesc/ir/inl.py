"""What the inliner knows about a function that may be called.

    func add(a, b int) int { return a + b }   ->   Inl(cost=4, can_delay_results=True)

`Func.inl` holds it for functions of the program under analysis; functions of other programs carry the cost in
`types.objects.Func.inline` and get their body lowered anew when it is needed. cmd/compile/internal/ir/func.go:Inline
(Go 1.27.3).
"""

from __future__ import annotations

from typing import final

from goesc.ir.nodes import Func

NEVER = -1  # the cost of what cannot be inlined


@final
class Inl:
    """`cost` is NEVER or at least 0. `template` is a private copy of the function before calls in it were inlined."""

    __slots__ = ("can_delay_results", "cost", "reason", "template")

    def __init__(self, cost: int, reason: str = "", can_delay_results: bool = False) -> None:
        self.cost = cost
        self.reason = reason  # why the function cannot be inlined, in gc's words
        self.can_delay_results = can_delay_results
        self.template: Func | None = None


def cost_of(func: Func) -> int:
    """What has been decided on a function; NEVER if nothing has."""
    inl: Inl | None = func.inl
    return inl.cost if inl is not None else NEVER
