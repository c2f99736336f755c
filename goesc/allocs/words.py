"""What is said of a call of the run time that takes memory: one sentence, for everybody who speaks of calls.

    takes(call)           "takes 24 bytes", "takes memory when the map grows"
    asked_by(node, names) ("OINDEXMAP", "m[k]")
    happens(...)          "a + b calls runtime.concatstring2", "x is moved to the heap by runtime.newobject"

The conditions are those of the functions themselves: runtime/string.go, slice.go, iface.go, panic.go:newdefer,
proc.go:newproc1; internal/runtime/maps (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from goesc.allocs.model import Room, When
from goesc.allocs.sizes import UNKNOWN
from goesc.ir.fmt import source_string
from goesc.ir.later import statement_text
from goesc.ir.nodes import GoDeferStmt, Node
from goesc.ir.op import Op
from goesc.ir.types_fmt import Names
from goesc.release.runtime import group_of


class Call(Protocol):
    """A RuntimeCall, the room's or the library's."""

    @property
    def runtime(self) -> str: ...
    @property
    def when(self) -> When: ...
    @property
    def size(self) -> int: ...
    @property
    def room(self) -> Room | None: ...


# What a function of each group of goesc.release.runtime does.
DOES: Final[Mapping[str, str]] = {
    "object": "it is made on the heap",
    "slice": "the size of the slice is known only at run time",
    "grow": "the slice grows beyond its capacity",
    "move": "the slice leaves, and what is on the stack of it is copied to the heap",
    "map": "the map is made for more elements than there is room for on the stack",
    "assign": "the map grows",
    "chan": "a channel is always on the heap",
    "conv": "an interface points to the value that it holds",
    "concat": "the strings are put together in new memory",
    "string": "the conversion copies",
    "go": "a goroutine has a stack and a descriptor of its own",
    "defer": "a deferred call in a loop has its record on the heap",
    "assert": "what a type assertion finds out is kept",
    "wait": "a goroutine that waits has a record, which the run time keeps and uses again",
    "stackdefer": "the record of the deferred call is on the stack",
}
_ENCODED_MORE = 3  # bytes that slicerunetostring asks for and does not use

_SOMETIMES = {
    "convT16": "unless its bits are a number below 256",
    "convT32": "unless its bits are a number below 256",
    "convT64": "unless its bits are a number below 256",
    "convTstring": "unless the string is empty",
    "convTslice": "unless the slice is nil",
}
# What those functions need that have no room on the stack, by group.
_BY_GROUP = {
    "assign": "when the map grows",
    "grow": "when the slice is full",
    "move": "if the elements are still on the stack",
    "concat": "unless all operands but one are empty",
    "go": "unless a goroutine that has ended can be used again",
    "defer": "unless the record of an earlier deferred call can be used again",
    "assert": "when it meets types that are not in its table",
    "wait": "when the goroutine waits and no record is left",
}
_BY_NAME = {
    "slicebytetostring": "if the string is longer than a byte",
    "stringtoslicebyte": "unless the string is empty",
    "stringtoslicerune": "unless the string is empty",
    "deferrangefunc": "",
}


def asked_by(n: Node | None, names: Names) -> tuple[str, str]:
    """The operation and the text of what asks for memory, as the program has it."""
    if n is None:
        return "", ""
    if isinstance(n, GoDeferStmt):
        return n.op.name, statement_text(n, lambda x: source_string(x, names))
    return n.op.name, "append" if n.op is Op.OAPPEND else source_string(n, names)


def takes(call: Call) -> str:
    """What the call takes, and on which condition."""
    if call.when is When.NEVER:
        return "takes no memory"
    much = "memory" if call.size == UNKNOWN else many(call.size, "byte")
    condition = condition_of(call)
    return f"takes {much} {condition}" if condition else f"takes {much}"


def condition_of(call: Call) -> str:
    """When it takes memory, as half a sentence; "" for always."""
    if call.when is When.NEVER:
        return "never"
    group = group_of(call.runtime)
    if call.room is not None and group != "move":
        return _outgrown(call.runtime, group, call.room)
    if call.when is When.SOMETIMES and call.runtime in _SOMETIMES:
        return _SOMETIMES[call.runtime]
    return _BY_NAME.get(call.runtime, _BY_GROUP.get(group, ""))


def _outgrown(runtime: str, group: str, room: Room) -> str:
    if runtime == "slicerunetostring":
        return f"when the result is longer than {room.size - _ENCODED_MORE} bytes"
    if group == "grow":
        return f"when it outgrows the {many(room.size, 'byte')} that it has on the stack"
    if group == "slice":
        return f"when its elements are more than {many(room.size, 'byte')}"
    if group == "map":
        return f"when it is made for more than {room.size} elements"
    return f"when the result is longer than {room.size} {room.of}"


def happens(runtime: str, kind: str, expression: str) -> str:
    """Who calls what."""
    if kind == "ONAME" and "(" not in expression:  # else it is a new(x)
        return f"{expression} is moved to the heap by runtime.{runtime}"
    return f"{expression} calls runtime.{runtime}"


def many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
