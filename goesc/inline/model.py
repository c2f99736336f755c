"""What the inliner knows about a function that may be called.

    func add(a, b int) int { return a + b }   ->   Inl(cost=4, can_delay_results=True)

`Func.inl` holds it for functions of the program under analysis; functions of other programs carry the cost in
`types.objects.Func.inline` and get their body lowered anew when it is needed. cmd/compile/internal/ir/func.go:Inline
(Go 1.27.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from goesc.ir.nodes import Func

NEVER = -1  # the cost of what cannot be inlined


@final
@dataclass(slots=True, eq=False, repr=False)
class Inl:
    """`cost` is NEVER or at least 0. `template` is a private copy of the function before calls in it were inlined."""

    cost: int
    reason: str = ""  # why the function cannot be inlined, in gc's words
    can_delay_results: bool = False
    template: Func | None = None
