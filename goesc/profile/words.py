"""What a call of the runtime is for, and why it takes memory, in words.

    reason(asked, explainer)     Reason(what="make([]string, n)", cause="returned", words="f returns it", escape=True)
    by_name("reflect.unsafe_New")

Where escape analysis decides, its reason is that of `goesc explain`. Where it does not, the words say what does: a
slice that grows, a result that is longer than its buffer, a map, a channel. Those are no matter of escape: no change
of what escapes would help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, final

from goesc.explain.calls import does, whatever_escapes
from goesc.explain.terms import unnamed

if TYPE_CHECKING:
    from goesc.explain.explain import Explainer
    from goesc.profile.join import Asked

# By group of the runtime's functions: what they are called for, where no expression says so; what they make; what
# decides, where escape analysis does not.
_GROUPS: Final = {
    "object": ("an object", "a new object", "other"),
    "slice": ("make", "a new slice", "outgrown"),
    "grow": ("append", "a larger store", "growth"),
    "move": ("append", "a copy of the slice", "moved"),
    "map": ("make", "a new map", "outgrown"),
    "assign": ("an entry of a map", "a larger map", "growth"),
    "chan": ("make", "a new channel", "channel"),
    "conv": ("a conversion", "a copy for an interface", "outgrown"),
    "concat": ("+=", "a new string", "outgrown"),
    "string": ("a conversion", "a copy", "outgrown"),
    "go": ("a go statement", "a goroutine", "goroutine"),
    "defer": ("a defer statement", "a record", "deferred"),
    "assert": ("a type assertion", "a larger table", "runtime"),
    "wait": ("a goroutine that waits", "a record", "runtime"),
}
_OTHER: Final = ("an object", "what it needs", "other")
# Of these there is a verdict too, which is about something else: the elements, the function.
_NO_ESCAPE: Final = frozenset({"grow", "move", "assign", "chan", "go", "defer", "assert", "wait"})


@final
class Reason(NamedTuple):
    what: str  # what the memory is for: the expression, if there is one
    made: str  # what the runtime makes
    runtime: str  # by which function
    cause: str  # as Explanation.cause, or a word of _GROUPS
    words: str
    escape: bool  # whether it is a matter of escape


def reason(asked: Asked, explainer: Explainer) -> Reason:
    call = asked.call
    what, made, cause = _GROUPS.get(call.group, _OTHER)
    found = call.allocation
    if found is None or call.group in _NO_ESCAPE:
        return Reason(what, made, call.runtime, cause, does(call), False)
    shown = explainer.terms(asked.package).allocation(found)
    what = f"variable {shown}" if found.kind == "ONAME" and not unnamed(found.expression) else shown
    if found.escapes:
        told = explainer.allocation(asked.package, found)
        return Reason(what, made, call.runtime, told.cause, told.because, True)
    return Reason(what, made, call.runtime, cause, whatever_escapes(call), False)


def by_name(function: str) -> Reason:
    """The code calls a function of the runtime itself."""
    return Reason(f"a call of {function}", "what it needs", function, "runtime", "the runtime allocates", False)


COLLECTS: Final = Reason(
    "a goroutine that waits", "a record", "sudog", "runtime", "it waits for the garbage collector", False
)
