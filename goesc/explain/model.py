"""What an explanation is: the classes that `explain`, `report`, `check` and `lsp` share.

    explain_allocation(package, allocation)  ->
    Explanation(
        subject="x", function="f", verdict="heap", cause="returned", sink="~r0",
        outcome="is on the heap", because="f returns its address",
        steps=(Step(position=x.go:3:9, text="&x", reason="address-of", words="the address of x is taken",
                    line="\\treturn &x", width=2, start=9, flow="~r0 ← &x"), ...))

The classes are plain and frozen: they hold no graph, compare by value and can be kept, sent and written as JSON
(`Explanation.as_json`). Positions are gc's: a call sits at its parenthesis, a binary expression at its operator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Literal, TypeAlias, final

from goesc.api import Inlined, RuntimeCall
from goesc.explain.checker import Claim
from goesc.source.positions import Position

Verdict: TypeAlias = Literal["heap", "stack", "leak", "call"]
NOWHERE = Position("", 0, 0)

# What decides, as one word that stays the same from release to release (docs/explain.md has a line on each).
CAUSES = (
    "returned",  # the address is returned to the caller, or stored in what a result is
    "stored-in-heap",  # it is stored behind a pointer, whose target may be anywhere
    "global",  # it is stored in a package variable
    "interface-call",  # it is passed to a method of an interface, which could be anyone's
    "unknown-call",  # it is passed to a function value that nobody knows
    "call-argument",  # it is passed to a known function whose parameter leaks
    "captured",  # a closure that outlives it holds it
    "loop",  # it is made in a loop and kept by a variable declared outside
    "too-large",  # it exceeds a size limit of the stack, or is aligned as no stack is
    "variable-size",  # its size is known only at run time
    "interface-conversion",  # an interface made from it leaves
    "go-statement",  # a goroutine uses it
    "defer",  # a deferred call in a loop uses it
    "sent-on-channel",
    "map-or-slice-element",  # it is stored in a map, or appended
    "panic",  # it is handed to panic
    "other",
)


@final
@dataclass(slots=True, frozen=True)
class Step:
    """One step of the way, in gc's order: from the subject outwards."""

    position: Position  # gc's
    text: str  # gc's text of the expression or statement, inlined calls as they are written
    reason: str  # gc's word: "return", "call parameter", "address-of", ...
    words: str  # a sentence for Go programmers, without a full stop
    line: str  # the source line, "" if the source is not at hand
    width: int  # bytes of the line to underline, at least 1
    flow: str  # the flow that the step is part of: "~r0 ← &x"
    start: int = 0  # 1-based byte column where the underlined text begins; 0 if it is not known
    calls: tuple[Inlined, ...] = ()  # that the code came through, innermost first; `position` is where it was written

    def as_json(self) -> dict[str, object]:
        return {
            "position": position_json(self.position),
            "text": self.text,
            "reason": self.reason,
            "words": self.words,
            "line": self.line,
            "start": self.start,
            "width": self.width,
            "flow": self.flow,
            **inlined_json(self.calls),
        }


@final
@dataclass(slots=True, frozen=True)
class Explanation:
    """Why one value is where it is, why what a parameter holds leaks, or why an operation asks the run time for memory
    of which escape analysis has no verdict ("call"). Never cut short.

    `cause` is one of CAUSES for verdicts "heap" and "leak", and "" for others. `sink` is where the way ends: "{heap}",
    a variable, a result. `derefs` is -1 where the address itself arrives there, else the number of dereferences of a
    leak. `callee[i]` says of step i, a call, why the callee's parameter leaks. `proof` are the claims whose paths the
    steps walk, about `Package.graphs[graph]`: `checker.replay` accepts each.
    """

    subject: str  # Allocation.expression: x, &T{...}, make([]int, n)
    position: Position
    function: str  # "" for package variables' initialisers
    verdict: Verdict
    outcome: str  # the verdict in words: "is on the heap"
    because: str  # what decides, without a full stop
    cause: str
    steps: tuple[Step, ...] = ()
    in_loop: bool = False  # the subject is made anew in every round of a loop
    sink: str = ""
    derefs: int = -1
    callee: dict[int, Explanation] = field(default_factory=dict, hash=False)
    kind: str = ""  # gc's operation, as in Allocation.kind; "parameter" for leaks
    size: int = -1  # bytes of what is allocated; -1 if that is known at run time only
    graph: int = -1
    proof: tuple[Claim, ...] = ()
    calls: tuple[Inlined, ...] = ()  # that the code came through, innermost first
    asks: tuple[RuntimeCall, ...] = ()  # what of the run time is called for it
    within: RuntimeCall | None = None  # the call that makes an object for it and other variables together
    written: Position = NOWHERE  # where the code itself stands; `position` is the outermost of the calls

    @property
    def head(self) -> str:
        """The first part of the sentence."""
        return f"{self.subject} {self.outcome}"

    @property
    def sentence(self) -> str:
        return f"{self.head}: {self.because}"

    def as_json(self) -> dict[str, object]:
        return {
            "subject": self.subject,
            "kind": self.kind,
            "position": position_json(self.position),
            "function": self.function,
            **(inlined_json(self.calls) | {"written": position_json(self.written)} if self.calls else {}),
            "verdict": self.verdict,
            "sentence": self.sentence,
            "cause": self.cause,
            "in_loop": self.in_loop,
            "size": self.size,
            "runtime": [_asked_json(call) for call in (*self.asks, *([self.within] if self.within else []))],
            "sink": self.sink,
            "derefs": self.derefs,
            "steps": [step.as_json() for step in self.steps],
            "callee": {str(step): found.as_json() for step, found in self.callee.items()},
            "proof": {"graph": self.graph, "claims": [asdict(claim) for claim in self.proof]},
        }


@final
@dataclass(slots=True, frozen=True)
class Advice:
    """One change that would keep a value on the stack. `verified` is always true of what `advise` returns: the graph
    without `flows` has been solved again, and the value stayed on the stack.

    `kind` is one of ADVICE_KINDS. `position`, `text` name the statement to change; `replacement` is what to write in
    its place where a program can tell, None where a person must.
    """

    kind: str
    position: Position
    text: str
    words: str  # what to do, as a sentence
    replacement: str | None = None
    verified: bool = False
    flows: tuple[str, ...] = ()  # what the change takes away: "~r0 ← &x"
    together: int = 1  # how many of the changes given must be made at once

    def as_json(self) -> dict[str, object]:
        return {
            "kind": self.kind,
            "position": position_json(self.position),
            "text": self.text,
            "words": self.words,
            "replacement": self.replacement,
            "verified": self.verified,
            "flows": list(self.flows),
            "together": self.together,
        }


ADVICE_KINDS = (
    "return-value",  # return the value, not its address
    "pass-in",  # let the caller pass the memory in
    "constant-size",
    "smaller",  # keep below the size limit
    "concrete-type",  # a concrete type in place of an interface
    "known-callee",  # call a function that is known, in place of a function value
    "hoist",  # declare it inside the loop that makes it, or make it before the loop
    "copy-capture",  # give the closure a copy, or the value as an argument
    "no-goroutine",
    "store-value",  # store the value, not its address
    "change-callee",  # the callee's parameter leaks; change the callee
    "no-defer-in-loop",
    "local",  # do not let it leave the function
)


def _asked_json(call: RuntimeCall) -> dict[str, object]:
    return {
        "function": call.runtime,
        "takes": call.takes,
        "when": call.when.name.lower(),
        "size": call.size,
        "room": {"size": call.room.size, "of": call.room.of} if call.room is not None else None,
    }


def position_json(position: Position) -> dict[str, object]:
    return {"file": position.filename, "line": position.line, "column": position.column}


def inlined_json(calls: tuple[Inlined, ...]) -> dict[str, object]:
    """What is said of code that was inlined, and of no other."""
    if not calls:
        return {}
    return {"inlined": [{"function": call.function, "call": position_json(call.position)} for call in calls]}


def chain(calls: Sequence[Inlined], function: str, place: Callable[[Position], str]) -> str:
    """`in Trim, inlined into parse at p.go:12:9`, and so on out to the function that was compiled."""
    if not calls:
        return f"in {function}" if function else ""
    owners = [*(call.function for call in calls[1:]), function or "the package's variables"]
    into = [f"inlined into {owner} at {place(call.position)}" for call, owner in zip(calls, owners, strict=True)]
    return ", ".join([f"in {calls[0].function}", *into])
