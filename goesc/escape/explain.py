"""Explanations, as `-m -m` prints them: why something escapes or leaks, assignment by assignment.

    x escapes to heap in f:
      flow: ~r0 ← &x:
        from &x (address-of) at ./a.go:5:9
        from return &x (return) at ./a.go:5:2

Every line stands at the position of what escapes. cmd/compile/internal/escape/solve.go:explainPath,
explainFlow, explainLoc (Go 1.27.3).
"""

from __future__ import annotations

from goesc.escape.graph import Batch, Hole, Location, Note
from goesc.ir.nodes import Func, Name, Node
from goesc.source.errors import InternalError


def func_name(fn: Func | None) -> str:
    return fn.nname.sym if fn is not None else "<nil>"


def escape(batch: Batch, root: Location, loc: Location) -> None:
    """Root outlives loc, whose address flows to it."""
    out = batch.out
    n = _node(loc)
    out.explain_line(n.pos, f"{out.text(n)} escapes to heap in {func_name(loc.curfn)}:")
    explain_path(batch, root, loc)


def direct_escape(batch: Batch, dst: Location, src: Location, k: Hole) -> None:
    """The address of src is stored straight on the heap."""
    out = batch.out
    n = _node(src)
    out.explain_line(n.pos, f"{out.text(n)} escapes to heap in {func_name(src.curfn)}:")
    explain_flow(batch, n.pos, dst, src, k.derefs, k.notes)


def leak(batch: Batch, root: Location, loc: Location, derefs: int) -> None:
    """The parameter loc flows to root, which outlives it."""
    out = batch.out
    n = _node(loc)
    sink = explain_loc(batch, root)
    out.explain_line(n.pos, f"parameter {out.text(n)} leaks to {sink} for {func_name(loc.curfn)} with derefs={derefs}:")
    explain_path(batch, root, loc)


def explain_path(batch: Batch, root: Location, src: Location) -> None:
    """The flows from src to root that the current walk found."""
    pos = _node(src).pos
    visited: set[Location] = set()
    while True:
        if src in visited:
            batch.out.explain_line(
                pos, "  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518"
            )
            return
        visited.add(src)
        dst = src.dst
        if dst is None:
            return  # src is the root itself
        found, derefs, notes = dst.edges[src.dst_edge]
        if found is not src:
            raise InternalError("the path of an explanation is broken", pos)
        explain_flow(batch, pos, dst, src, derefs, notes)
        if dst is root:
            return
        src = dst


def explain_flow(batch: Batch, pos: int, dst: Location, src: Location, derefs: int, notes: Note | None) -> None:
    out = batch.out
    ops = "*" * derefs if derefs >= 0 else "&"
    out.explain_line(pos, f"  flow: {explain_loc(batch, dst)} ← {ops}{explain_loc(batch, src)}:")
    while notes is not None and notes.next is not None:
        where = notes.where
        text = out.stmt_text(where)
        out.explain_line(pos, f"    from {text} ({notes.why}) at {out.fmt_pos(where.pos)}")
        notes = notes.next


def explain_loc(batch: Batch, loc: Location) -> str:
    if loc is batch.heap:
        return "{heap}"
    if loc.n is None:
        return "{temp}"
    text = batch.out.text(loc.n)
    return text if loc.n.__class__ is Name else f"{{storage for {text}}}"


def _node(loc: Location) -> Node:
    if loc.n is None:
        raise InternalError("a temporary of the analysis escapes")
    return loc.n
