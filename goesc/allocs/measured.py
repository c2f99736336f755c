"""Where lengths and capacities of a slice are read first: what gc proves of them hangs on that.

    for more() { _ = append(s, 1) }
    s = append(s[:0], s...)              growslice stays: the capacity that is known not to be below is that in the loop

gc relates a length to a capacity by the first of each in the order in which it has made blocks: the end of an if comes
before its branches, that of a loop behind its body. Another one, which none before it stands for, is only known to be
equal as a signed number, and an append compares unsigned ones.
cmd/compile/internal/ssa/prove.go: prove, update (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from goesc.allocs.model import RuntimeCall
from goesc.ir.op import Op

if TYPE_CHECKING:
    from goesc.allocs.code import Code
    from goesc.allocs.flow import Key


def measure(c: Code, key: Key | None, kinds: tuple[Op, ...] = (Op.OLEN, Op.OCAP)) -> tuple[tuple[Key, int], ...]:
    """A length or capacity of a value is read here; gives which reading stands for it."""
    if key is None:
        return ()
    found = []
    for kind in kinds:
        place = (kind, key)
        number: int | None = c.flow.known.get((place, "read"))
        if number is None:
            readings = c.readings.setdefault(place, [])
            number = len(readings)
            readings.append(c.block)
            c.flow.set((place, "read"), number)
        found.append((place, number))
    return tuple(found)


def leave_out(c: Code) -> None:
    """Calls that are not needed where the readings are those that gc goes by."""
    spare = {id(call) for call, readings in c.unsure if all(_first(c, at) == number for at, number in readings)}
    if spare:
        c.given.calls[:] = [call for call in c.given.calls if id(call) not in spare]


def _first(c: Code, place: Key) -> int:
    """Which reading is in the block that was made first."""
    blocks = c.readings[place]
    return blocks.index(min(blocks))


Unsure: TypeAlias = "list[tuple[RuntimeCall, tuple[tuple[Key, int], ...]]]"
