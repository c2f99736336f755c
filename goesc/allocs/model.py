"""What is said of memory: when an operation takes it, the room that it has without, and the calls that ask for it.

x := new(T)          RuntimeCall(f, pos, "newobject", ALWAYS, 96, None, 1, node, 0)
s = append(s, 1)     RuntimeCall(f, pos, "growslice", GROWING, UNKNOWN, None, 1, node, 1)
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple, final

from goesc.ir.nodes import Func, Node
from goesc.source.positions import Pos


class When(IntEnum):
    """When an operation takes memory of the heap; the later, the surer."""

    NEVER = 0
    LATER = 1  # not itself, but what is put into it later may outgrow its room
    OUTGROWN = 2  # when its room, or what a slice has left, is not enough
    GROWING = 3  # when a slice or map that is on the heap grows
    SOMETIMES = 4  # for some values only: numbers from 256 on, strings that are not empty
    ALWAYS = 5


@final
class Room(NamedTuple):
    """What an operation has on the stack, and takes no more of."""

    size: int
    of: str  # "bytes", "runes", "elements"


@final
class RuntimeCall(NamedTuple):
    """One call of an allocating runtime function in the code that gc makes."""

    func: Func  # the function that gc compiles, in whose code it stands; function literals are functions of their own
    pos: Pos  # as -S places it: where inlined code was written
    runtime: str  # "newobject", "growslice", "mapassign_faststr": without "runtime."
    when: When
    size: int  # bytes of one object as the program asks for them; sizes.UNKNOWN if only the run tells
    room: Room | None
    objects: int  # at most, a call; sizes.UNKNOWN if not bounded
    node: Node | None  # what asks for it; the escape.model.Allocation of the same node has the verdict
    loops: int  # of the function around it
