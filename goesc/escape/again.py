"""Solve a kept graph again, with some of its edges taken away: what would happen if those flows did not exist.

    solve_without(snapshot, {7})[vertex] & ESCAPES      does the vertex still escape without edge 7?

The solver is the one of record; the graph is built anew from the snapshot, which is left as it is.
"""

from __future__ import annotations

from collections.abc import Collection

from goesc.escape.graph import Batch, Location, Output
from goesc.escape.model import FIRST_LOCATION, Snapshot
from goesc.escape.solver import walk_all
from goesc.ir.nodes import Class, ClosureExpr, Func, Name
from goesc.ir.op import Op


def solve_without(graph: Snapshot, removed: Collection[int] = ()) -> list[int]:
    """Attributes by vertex once the edges `removed` are gone. The snapshot must hold its initial attributes."""
    batch, locs = _batch_of(graph, removed)
    walk_all(batch)
    return [loc.attrs for loc in locs]


def _batch_of(graph: Snapshot, removed: Collection[int]) -> tuple[Batch, list[Location]]:
    funcs = []
    for function in graph.functions:
        nname = Name(Op.ONAME, 0, function, None, Class.FUNC)
        nname.func = Func(Op.ODCLFUNC, 0, nname)
        funcs.append(nname.func)
    literals = [ClosureExpr(Op.OCLOSURE, 0, fn) for fn in funcs]
    for fn, parent, literal in zip(funcs, graph.parents, literals, strict=True):
        if parent >= 0:
            fn.oclosure, fn.closure_parent = literal, funcs[parent]
    batch = Batch(funcs, _SILENT, None, {}, {})
    locs = [batch.heap, batch.mutator, batch.callee]
    for v, attrs in zip(graph.vertices[FIRST_LOCATION:], graph.initial[FIRST_LOCATION:], strict=True):
        fn = funcs[v.function]
        node: Name | ClosureExpr | None = None
        if v.closure >= 0:
            node = literals[v.closure]
        elif v.param or v.param_out:
            name = Name(Op.ONAME, 0, v.name, None, Class.PARAM if v.param else Class.PARAM_OUT, fn)
            fn.dcl.append(name)
            node = name
        loc = batch.new_loc(node, fn, v.loop_depth, persists=False)
        loc.attrs, loc.result_index = attrs, v.result_index
        locs.append(loc)
    for edge, (src, dst, derefs) in enumerate(graph.edges):
        if edge not in removed:
            locs[dst].edges.append((locs[src], derefs, None))
    return batch, locs


_SILENT = Output(lambda _event: None, lambda _n: "", lambda _n: "", 0)
