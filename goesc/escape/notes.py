"""The notes of a batch's flows as plain data: why an edge exists, in gc's words, and what a call passes to whom.

    p = &x        Flow(whys=(Why("&x", "address-of"), Why("p = &x", "assign")))
    fmt.Println(x)    Why("... argument", "call parameter", passed=Passage("x", (Callee("Println", "fmt", 0, tag),)))

Made from `graph.Note` lists when a graph is kept together with explanations (`model.snapshot`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from goesc.escape.calls import parameter_index, signature, tags_of
from goesc.escape.graph import Batch, Ending, Location, Note, Passed, in_batch
from goesc.escape.walk import params_of
from goesc.ir.events import Reason
from goesc.ir.nodes import Name, Node
from goesc.source.positions import Pos


@final
@dataclass(slots=True, frozen=True)
class Callee:
    """A function that a call may reach, and the parameter (receiver counted) that takes the argument.

    `vertex` is the parameter's in the same graph, -1 if it is in another; then `tag` says what is known of it.
    """

    name: str
    package: str  # import path
    parameter: int
    tag: str
    vertex: int = -1
    parameter_name: str = ""  # "" for the receiver, and where it has none


@final
@dataclass(slots=True, frozen=True)
class Passage:
    """An argument, by its text; `callees` is empty if nobody knows what is called. `receiver`: it is the receiver."""

    operand: str
    pos: Pos
    callees: tuple[Callee, ...]
    receiver: bool = False


@final
@dataclass(slots=True, frozen=True)
class Why:
    pos: Pos
    text: str
    reason: Reason
    node: str  # operation: OADDR, ORETURN, OCALLINTER, ...
    passed: Passage | None = None


@final
@dataclass(slots=True, frozen=True)
class Flow:
    """Why one edge exists, from the source outwards. `end` is the kind of place it ends in: global, pointer, element,
    map, go, defer, or "" for a location of the graph; `place` is that place's text."""

    whys: tuple[Why, ...] = ()
    end: Ending = ""
    place: str = ""
    pos: Pos = 0


NO_FLOW = Flow()


@final
class FlowMaker:
    """Turns notes into flows; texts and lists that edges share are made once."""

    def __init__(self, batch: Batch, index: dict[Location, int]) -> None:
        self._batch = batch
        self._index = index
        self._texts: dict[Node, str] = {}
        self._flows: dict[Note, Flow] = {}

    def flow(self, notes: Note | None) -> Flow:
        if notes is None:
            return NO_FLOW
        known = self._flows.get(notes)
        if known is not None:
            return known
        whys = []
        at: Note = notes
        while at.next is not None:
            where = at.where
            passed = self._passage(at.passed) if at.passed is not None else None
            assert at.why is not None
            whys.append(Why(where.pos, self._text(where), at.why, where.op.name, passed))
            at = at.next
        end = Flow(tuple(whys), at.end, self._text(at.where), at.where.pos) if at.end else Flow(tuple(whys))
        self._flows[notes] = end
        return end

    def _text(self, node: Node) -> str:
        known = self._texts.get(node)
        if known is None:
            known = self._texts[node] = self._batch.out.source(node)
        return known

    def _passage(self, passed: Passed) -> Passage:
        callees = tuple(self._callee(fn, passed) for fn in passed.callees)
        operand = passed.operand
        return Passage(self._text(operand), operand.pos, callees, passed.index < 0)

    def _callee(self, fn: Name, passed: Passed) -> Callee:
        at = parameter_index(fn, passed.index, passed.count)
        package = fn.pkg.path if fn.pkg is not None else ""
        sig = signature(fn.type, fn)
        declared = at - (1 if sig.recv is not None else 0)
        name = sig.params[declared].name if 0 <= declared < len(sig.params) else ""
        name = "" if name == "_" else name
        if in_batch(fn) and fn.func is not None:
            return Callee(
                fn.sym, package, at, "", self._index.get(self._batch.old_loc(params_of(fn.func)[at]), -1), name
            )
        tags = tags_of(fn)
        return Callee(fn.sym, package, at, tags[at] if 0 <= at < len(tags) else "", -1, name)
