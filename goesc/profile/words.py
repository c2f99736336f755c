"""What a call of the runtime is for, and why it takes memory, in words.

    reason(asked, explainer)     Reason(what="make([]string, n)", cause="returned", words="f returns it", escape=True)
    by_name("reflect.unsafe_New")

Where escape analysis decides, its reason is that of `goesc explain`. Where it does not, the words say what does: a
slice that grows, a result that is longer than its buffer, a map, a channel. Those are no matter of escape: no change
of what escapes would help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, final

if TYPE_CHECKING:
    from goesc.explain.explain import Explainer
    from goesc.profile.join import Asked

# What decides where escape analysis does not, beside the causes of an explanation.
CAUSES = ("growth", "outgrown", "moved", "channel", "goroutine", "deferred", "runtime", "other")


@final
class _Group(NamedTuple):
    """Functions of the runtime that do alike."""

    what: str  # what they are called for, where no expression says so
    made: str  # what they make
    cause: str  # what decides, where escape analysis does not
    words: str


_GROUPS: Final = {
    "object": _Group("an object", "a new object", "other", "gc puts it on the heap"),
    "slice": _Group("make", "a new slice", "outgrown", "it is larger than its store on the stack"),
    "grow": _Group("append", "a larger store", "growth", "the slice has no room for what is appended"),
    "move": _Group("append", "a copy of the slice", "moved", "it was built on the stack, and leaves the function"),
    "map": _Group("make", "a new map", "outgrown", "it has more entries than there is room for on the stack"),
    "assign": _Group("an entry of a map", "a larger map", "growth", "the map has no room for it"),
    "chan": _Group("make", "a new channel", "channel", "a channel is always on the heap"),
    "conv": _Group("a conversion", "a copy for an interface", "outgrown", "it is larger than its box on the stack"),
    "concat": _Group("a concatenation", "a new string", "outgrown", "it is longer than its buffer on the stack"),
    "string": _Group("a conversion", "a copy", "outgrown", "it is longer than its buffer on the stack"),
    "go": _Group("a go statement", "a goroutine", "goroutine", "a goroutine has a record and a stack of its own"),
    "defer": _Group("a defer statement", "a record", "deferred", "of a deferred call in a loop it is on the heap"),
}
_OTHER: Final = _GROUPS["object"]
# Of these there is a verdict too, which is about something else: the elements, the function.
_NO_ESCAPE: Final = frozenset({"grow", "move", "assign", "chan", "go", "defer"})


@final
class Reason(NamedTuple):
    what: str  # what the memory is for: the expression, if there is one
    made: str  # what the runtime makes
    runtime: str  # by which function
    cause: str  # as Explanation.cause, or one of CAUSES
    words: str
    escape: bool  # whether it is a matter of escape


def reason(asked: Asked, explainer: Explainer) -> Reason:
    call = asked.call
    what, made, cause, words = _GROUPS.get(call.group, _OTHER)
    found = call.allocation
    if found is None and call.group == "concat":
        return Reason("+=", made, call.runtime, "outgrown", "it puts the whole string together anew", False)
    if found is None or call.group in _NO_ESCAPE:
        return Reason(what, made, call.runtime, cause, words, False)
    what = f"variable {found.expression}" if found.kind == "ONAME" else found.expression
    if found.escapes:
        told = explainer.allocation(asked.package, found)
        return Reason(what, made, call.runtime, told.cause, told.because, True)
    if call.room is not None:
        words = f"{words}, {call.room.size} {call.room.of}"
    return Reason(what, made, call.runtime, cause, words, False)


def by_name(function: str) -> Reason:
    """The code calls a function of the runtime itself."""
    return Reason(f"a call of {function}", "what it needs", function, "runtime", "the runtime allocates", False)


WAITS: Final = Reason(
    "a goroutine that waits", "a record", "sudog", "runtime", "the runtime keeps it, and will use it again", False
)
