"""Calls of the run time in words: how much, when, and why.

    c = Calls(Explainer(packages), package)
    c.why(call)          "res: its address is stored in ~r0, which outlives sum", "the map grows"
    when(call)           "always", "over 32 bytes", "when it grows", "for some values"

Where escape analysis has a verdict on what asks for the memory, and that is on the heap, its explanation is the reason;
all else takes memory for what the run time does there, whatever escape analysis says.
"""

from __future__ import annotations

from typing import final

from goesc.allocs.model import When
from goesc.allocs.words import DOES
from goesc.api import Package, RuntimeCall
from goesc.explain.explain import Explainer

_WHEN = {
    When.NEVER: "never",
    When.LATER: "later",
    When.OUTGROWN: "when it is full",
    When.GROWING: "when it grows",
    When.SOMETIMES: "for some values",
    When.ALWAYS: "always",
}
_SPARED = {"convTstring": "empty strings take none", "convTslice": "nil takes none"}


def when(call: RuntimeCall) -> str:
    """On what it depends that memory is taken, in a few words; allocs.words.condition_of has them all."""
    if call.when is When.OUTGROWN and call.room is not None:
        return f"over {call.room.size} {call.room.of}"
    return "while it is on the stack" if call.group == "move" else _WHEN[call.when]


def does(call: RuntimeCall) -> str:
    """What the run time does there, whatever escape analysis says. Without a full stop."""
    if call.group == "conv" and call.when is When.SOMETIMES:
        return _SPARED.get(call.runtime, "numbers with bits below 256 take none")
    return DOES[call.group]


@final
class Calls:
    """The reasons of a package's calls. It must have been loaded with `explain=True, allocs=True`."""

    def __init__(self, explainer: Explainer, package: Package) -> None:
        self._explainer = explainer
        self._package = package

    def why(self, call: RuntimeCall) -> str:
        """Without a full stop."""
        verdict = call.allocation
        if verdict is None or not verdict.escapes:
            return whatever_escapes(call)
        told = self._explainer.allocation(self._package, verdict)
        because = f"{told.shown}: {told.because}"
        return because if call.when is When.ALWAYS else f"{does(call)}; {because}"

    def cause(self, call: RuntimeCall) -> str:
        """The word for it of goesc.explain.model.CAUSES; "" where escape analysis is not the cause."""
        verdict = call.allocation
        if verdict is None or not verdict.escapes:
            return ""
        return self._explainer.allocation(self._package, verdict).cause


def whatever_escapes(call: RuntimeCall) -> str:
    """Why it takes memory though nothing escapes. Without a full stop."""
    return does(call) if call.when is not When.OUTGROWN or call.room is None else _outgrown(call)


def _outgrown(call: RuntimeCall) -> str:
    assert call.room is not None
    subject = {"concat": "the result", "string": "the result", "map": "the map", "grow": "the slice"}.get(
        call.group, "the size"
    )
    return f"{subject} may be more than the {call.room.size} {call.room.of} that there are on the stack"
