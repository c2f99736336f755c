"""Explanations, for `-m -m` and all who ask why: how something escapes or leaks, assignment by assignment.

    x := 1; p := &x; return p   ->   Explained(ESCAPES, "x", "f", [~r0 <- &x with its notes, ...])

cmd/compile/internal/escape/solve.go:explainPath, explainFlow, explainLoc (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.graph import Batch, Hole, Location, Note
from goesc.ir.events import Explained, Flows, Noted, Outcome
from goesc.ir.nodes import Func, Name, Node
from goesc.source.errors import InternalError
from goesc.source.positions import NO_POS


def _function(batch: Batch, fn: Func | None) -> str:
    if not batch.release.words.names_functions:
        return ""
    return fn.nname.sym if fn is not None else "<nil>"


def escape(batch: Batch, root: Location, loc: Location) -> None:
    """Root outlives loc, whose address flows to it."""
    out = batch.out
    n = _node(loc)
    event = Explained(n.pos, Outcome.ESCAPES, out.text(n), _function(batch, loc.curfn), [])
    event.cyclic = _follow(batch, event.flows, root, loc)
    out.say(event)


def direct_escape(batch: Batch, dst: Location, src: Location, k: Hole) -> None:
    """The address of src is stored straight on the heap."""
    out = batch.out
    n = _node(src)
    flow = _flow(batch, dst, src, k.derefs, k.notes)
    out.say(Explained(n.pos, Outcome.STORED, out.text(n), _function(batch, src.curfn), [flow]))


def leak(batch: Batch, root: Location, loc: Location, derefs: int) -> None:
    """The parameter loc flows to root, which outlives it."""
    out = batch.out
    n = _node(loc)
    sink = _text(batch, root)
    event = Explained(n.pos, Outcome.LEAKS, out.text(n), _function(batch, loc.curfn), [], sink, derefs)
    event.cyclic = _follow(batch, event.flows, root, loc)
    out.say(event)


def _follow(batch: Batch, flows: list[Flows], root: Location, src: Location) -> bool:
    """Add the flows from src to root that the current walk found. Whether they run in a circle."""
    visited: set[Location] = set()
    while True:
        if src in visited:
            return True
        visited.add(src)
        dst = src.dst
        found, derefs, notes = dst.edges[src.dst_edge]
        if found is not src:
            raise InternalError("the path of an explanation is broken", _node(src).pos)
        flows.append(_flow(batch, dst, src, derefs, notes))
        if dst is root:
            return False
        src = dst


def _flow(batch: Batch, dst: Location, src: Location, derefs: int, notes: Note | None) -> Flows:
    steps = []
    while notes is not None and notes.next is not None:
        assert notes.why is not None
        steps.append(Noted(notes.where.pos, batch.out.stmt_text(notes.where), notes.why))
        notes = notes.next
    pos = src.n.pos if src.n is not None else NO_POS
    return Flows(_text(batch, dst), derefs, _text(batch, src), pos, tuple(steps), batch.release.words.flow)


def _text(batch: Batch, loc: Location) -> str:
    if loc is batch.heap:
        return "{heap}"
    if loc.n is None:
        return "{temp}"
    text = batch.out.text(loc.n)
    return text if type(loc.n) is Name else f"{{storage for {text}}}"


def _node(loc: Location) -> Node:
    if loc.n is None:
        raise InternalError("a temporary of the analysis escapes")
    return loc.n
