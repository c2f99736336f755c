"""Random location graphs, and how to give them to the fast solver: help for tests/test_escape_*.py."""

from __future__ import annotations

from hypothesis import strategies as st

from goesc.escape.graph import ALL_ATTRS, CALLS, ESCAPES, MUTATES, PERSISTS, Batch, Location, Output
from goesc.escape.model import Snapshot, Vertex
from goesc.ir.leaks import NUM_RESULTS
from goesc.ir.nodes import Class, ClosureExpr, Func, Name
from goesc.ir.op import Op


@st.composite
def snapshots(draw: st.DrawFn, max_locations: int = 14, max_edges: int = 40) -> Snapshot:
    """An unsolved graph: up to four functions (literals inside one another), parameters, results, locals, edges."""
    count = draw(st.integers(1, 4))
    parents = [draw(st.integers(-1, i - 1)) for i in range(count)]
    vertices = [
        Vertex("{heap}", 0, -1, 0, ALL_ATTRS),
        Vertex("{mutator}", 0, -1, 0, MUTATES),
        Vertex("{callee}", 0, -1, 0, CALLS),
    ]
    results = [0] * count
    for _ in range(draw(st.integers(1, max_locations))):
        function = draw(st.integers(0, count - 1))
        kind = draw(st.sampled_from(["local", "local", "param", "result", "expr", "closure"]))
        vertex = Vertex(f"v{len(vertices)}", 0, function, 1, PERSISTS)
        if kind == "param":
            vertex.param = True
        elif kind == "result":
            results[function] += 1
            vertex.param_out = True
            vertex.result_index = results[function] if results[function] <= NUM_RESULTS else 0
        else:
            vertex.loop_depth = draw(st.integers(0, 3))
            if kind == "local":
                if draw(st.integers(0, 9)) == 0:
                    vertex.attrs = ALL_ATTRS
            else:
                vertex.attrs = 0
                literals = [i for i, parent in enumerate(parents) if parent == function]
                if kind == "closure" and literals:
                    vertex.closure = draw(st.sampled_from(literals))
        vertices.append(vertex)
    place = st.integers(0, len(vertices) - 1)
    real = st.integers(3, len(vertices) - 1)
    edges = []
    for src, dst, derefs in draw(st.lists(st.tuples(real, place, st.integers(-1, 2)), max_size=max_edges)):
        # Batch.flow makes no edge for an address stored where it escapes, nor from a location to itself by value.
        if derefs < 0 and vertices[dst].attrs & ESCAPES:
            vertices[src].attrs |= ALL_ATTRS
        elif not (src == dst and derefs >= 0):
            edges.append((src, dst, derefs))
    edges = [(s, d, n) for s, d, n in edges if not (n < 0 and vertices[d].attrs & ESCAPES)]
    return Snapshot(vertices, edges, [f"f{i}" for i in range(count)], parents)


def silent() -> Output:
    return Output(lambda _event: None, lambda _n: "", lambda _n: "", 0)


def make_batch(graph: Snapshot) -> tuple[Batch, list[Location]]:
    """The batch that a snapshot describes, with the locations by number."""
    funcs = []
    for name in graph.functions:
        nname = Name(Op.ONAME, 0, name, None, Class.FUNC)
        nname.func = Func(Op.ODCLFUNC, 0, nname)
        funcs.append(nname.func)
    literals = [ClosureExpr(Op.OCLOSURE, 0, fn) for fn in funcs]
    for fn, parent, literal in zip(funcs, graph.parents, literals, strict=True):
        if parent >= 0:
            fn.oclosure, fn.closure_parent, fn.hidden = literal, funcs[parent], True
    batch = Batch(funcs, silent(), None, {}, {})
    locs = [batch.heap, batch.mutator, batch.callee]
    for v in graph.vertices[3:]:
        fn = funcs[v.function]
        node = None
        if v.closure >= 0:
            node = literals[v.closure]
        elif v.param or v.param_out:
            class_ = Class.PARAM if v.param else Class.PARAM_OUT
            node = Name(Op.ONAME, 0, v.name, None, class_, fn)
            fn.dcl.append(node)
        loc = batch.new_loc(node, fn, v.loop_depth, bool(v.attrs & PERSISTS))
        loc.attrs, loc.result_index = v.attrs, v.result_index
        locs.append(loc)
    for src, dst, derefs in graph.edges:
        locs[dst].edges.append((locs[src], derefs, None))
    return batch, locs
