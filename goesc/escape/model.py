"""What the analysis found, for programs that ask, and the graph for people.

    analysis.params      {Func f: [Param(name="p", tag="esc:\\x01", ...)]}
    analysis.allocations [Allocation(node, pos, "&T{...}", escapes=True, function)]
    snapshot.to_networkx()   a MultiDiGraph: nodes 0 heap, 1 mutator, 2 callee, then the locations; edges with `derefs`

The solver of record works on `graph.Location`; a `Snapshot` is a copy of a batch's graph, taken before or after
solving, that holds plain data only. networkx is imported when a graph is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, final

from goesc.escape.graph import CALLS, ESCAPES, MUTATES, PERSISTS, Batch, Location
from goesc.ir.leaks import Leaks
from goesc.ir.nodes import ClosureExpr, Func, Name, Node
from goesc.release import NEWEST, Release
from goesc.source.errors import Diagnostic
from goesc.source.positions import Pos
from goesc.types.model import Pointer
from goesc.types.named import under

if TYPE_CHECKING:
    import networkx as nx

    from goesc.escape.notes import Flow

HEAP, MUTATOR, CALLEE = 0, 1, 2  # numbers of the locations that every graph has
FIRST_LOCATION = 3
UNMEASURED = -1


@final
class Allocation:
    """A variable moved to the heap, or an expression that allocates. `text` is what the message says, `source` the same
    without names of the compiler's variables.

    Whether it takes memory, and how much, is asked of goesc.allocs.memory.
    """

    __slots__ = (
        "batch", "escapes", "function", "loops", "mutates", "node", "pos", "silent", "source", "text", "vertex",
    )  # fmt: skip

    def __init__(
        self, node: Node, pos: Pos, text: str, source: str, escapes: bool, function: Func | None, vertex: int = -1,
        loops: int = 0, mutates: bool = True, silent: bool = False,
    ) -> None:  # fmt: skip
        self.node = node
        self.pos = pos
        self.text = text
        self.source = source
        self.escapes = escapes
        self.function = function
        self.vertex = vertex  # its number in the batch's snapshot
        self.loops = loops  # how many loops of its function it stands in
        self.mutates = mutates  # what it holds may be written to
        self.silent = silent  # gc says nothing of it: a closure made of a go or defer statement
        self.batch = -1  # index in `Analysis.batches`, if graphs are kept

    @property
    def kind(self) -> str:
        """The operation: ONAME for a variable, OMAKESLICE, OPTRLIT, ...; OGO or ODEFER for the closure that gc makes of
        such a statement."""
        node = self.node
        if self.silent and isinstance(node, ClosureExpr):
            return "OGO" if node.is_go_wrap else "ODEFER"
        return node.op.name


@final
class Param:
    __slots__ = ("batch", "moved", "name", "pointers", "pos", "tag", "vertex")

    def __init__(self, name: str, pos: Pos, tag: str, moved: bool, pointers: bool = True) -> None:
        self.name = name
        self.pos = pos
        self.tag = tag  # goesc.ir.leaks
        self.moved = moved  # the parameter itself lives on the heap
        self.batch = -1  # index in `Analysis.batches`, if graphs are kept
        self.vertex = -1
        self.pointers = pointers  # what has none cannot leak

    @property
    def leaks(self) -> Leaks:
        return Leaks.parse(self.tag)


@final
class Analysis:
    """`batches` is filled on request only (keep_graphs): one snapshot a batch, as it was after solving."""

    __slots__ = ("allocations", "batches", "errors", "params")

    def __init__(self) -> None:
        self.params: dict[Func, list[Param]] = {}
        self.allocations: list[Allocation] = []
        self.errors: list[Diagnostic] = []
        self.batches: list[Snapshot] = []


@final
class Vertex:
    """A location as plain data. `function` numbers the functions of the batch, -1 for the three that belong to none."""

    __slots__ = (
        "attrs", "closure", "function", "kind", "leaks", "loop_depth", "loops", "name",
        "param", "param_out", "pointer", "pos", "result_index", "size",
    )  # fmt: skip

    def __init__(
        self, name: str, pos: Pos, function: int, loop_depth: int, attrs: int, result_index: int = 0,
        param: bool = False, param_out: bool = False, closure: int = -1, leaks: tuple[int, ...] = (), kind: str = "",
        size: int = UNMEASURED, loops: int = 0, pointer: bool = False,
    ) -> None:  # fmt: skip
        self.name = name
        self.pos = pos
        self.function = function
        self.loop_depth = loop_depth
        self.attrs = attrs
        self.result_index = result_index  # of a result that tags tell of: 1 + its index; else 0
        self.param = param
        self.param_out = param_out
        self.closure = closure  # for a function literal: the number of its function, if that is in the batch
        self.leaks = leaks
        self.kind = kind  # operation of the node: ONAME, OPTRLIT, ...; "" for a temporary of the analysis
        self.size = size  # bytes of what is allocated, once allocs.memory has measured it; -1 if only the run tells
        self.loops = loops  # how many loops of its function it stands in
        self.pointer = pointer  # a variable that holds a pointer; known if explanations were asked for


def _is_pointer(n: Node | None) -> bool:
    return type(n) is Name and n.type is not None and isinstance(under(n.type), Pointer)


@final
class Snapshot:
    """A batch's graph. `edges` are (source, destination, derefs) in the order of their making per destination.

    The last `direct` edges are flows that were decided when they were entered: the address is stored in a place that
    was known to be on the heap. `flows`, by edge, says why the edges exist, if explanations were asked for. `nodes`, by
    vertex, are there until they are measured (allocs.memory).
    """

    __slots__ = ("direct", "edges", "flows", "functions", "initial", "lost", "nodes", "parents", "release", "vertices")

    def __init__(
        self, vertices: list[Vertex], edges: list[tuple[int, int, int]], functions: list[str], parents: list[int],
        lost: set[int] | None = None, initial: list[int] | None = None, direct: int = 0,
        flows: list[Flow] | None = None, nodes: list[tuple[Node | None, Func | None]] | None = None,
        release: Release = NEWEST,
    ) -> None:  # fmt: skip
        self.vertices = vertices
        self.edges = edges
        self.functions = functions
        self.parents = parents  # of a function literal: the function that holds it; -1 for the others
        self.lost = set() if lost is None else lost  # closures whose results are untracked
        # attributes before solving, direct edges left out; [] if unknown
        self.initial = [] if initial is None else initial
        self.direct = direct
        self.flows = [] if flows is None else flows
        self.nodes = [] if nodes is None else nodes
        self.release = release  # whose limits decided

    def to_networkx(self) -> nx.MultiDiGraph[int]:
        """The graph for people. Needs networkx."""
        import networkx as nx

        graph: nx.MultiDiGraph[int] = nx.MultiDiGraph(functions=list(self.functions), parents=list(self.parents))
        for i, v in enumerate(self.vertices):
            flags = {name: bool(v.attrs & bit) for name, bit in FLAGS.items()}
            graph.add_node(
                i, name=v.name, pos=v.pos, function=v.function, loop_depth=v.loop_depth, attrs=v.attrs,
                result_index=v.result_index, param=v.param, param_out=v.param_out, closure=v.closure, leaks=v.leaks,
                **flags,
            )  # fmt: skip
        for src, dst, derefs in self.edges:
            graph.add_edge(src, dst, derefs=derefs)
        return graph


FLAGS: Mapping[str, int] = {"escapes": ESCAPES, "persists": PERSISTS, "mutates": MUTATES, "calls": CALLS}


def initial_attrs(batch: Batch) -> list[int]:
    """Attributes of a batch that is built and not solved, without what direct flows have decided."""
    decided = {src for src, _, _, _ in batch.direct or ()}
    return [0 if loc in decided else loc.attrs for loc in _locations(batch)]


def _locations(batch: Batch) -> list[Location]:
    return [batch.heap, batch.mutator, batch.callee, *batch.locs]


def range_bodies(batch: Batch) -> dict[Func, Location]:
    """The closures that bodies of loops over functions become, by their functions."""
    return {
        loc.n.func: loc for loc in batch.locs if isinstance(loc.n, ClosureExpr) and loc.n.func.range_parent is not None
    }


def loops_around(batch: Batch, loc: Location, bodies: Mapping[Func, Location]) -> int:
    """In how many loops of its function a location stands, those over functions included."""
    count = batch.depths.get(loc, loc.loop_depth) - 1
    body = bodies.get(loc.curfn) if loc.curfn is not None else None
    while body is not None:
        count += body.loop_depth
        body = bodies.get(body.curfn) if body.curfn is not None else None
    return max(count, 0)


def snapshot(batch: Batch, initial: list[int] | None = None) -> Snapshot:
    """Copy a batch's graph as it is now. `initial` are the attributes that it began with."""
    functions: dict[Func, int] = {}
    parents: list[int] = []

    def number(fn: Func) -> int:
        known = functions.get(fn)
        if known is not None:
            return known
        index = functions[fn] = len(functions)
        parents.append(-1)
        parent = fn.closure_parent if fn.oclosure is not None else None
        if parent is not None:
            parents[index] = number(parent)
        return index

    locs = _locations(batch)
    index: dict[Location, int] = {loc: i for i, loc in enumerate(locs)}
    names = ["{heap}", "{mutator}", "{callee}"]
    names += [batch.out.source(loc.n) if loc.n is not None else "{temp}" for loc in batch.locs]
    funcs = set(batch.funcs)
    bodies = range_bodies(batch)
    vertices = []
    for loc, name in zip(locs, names, strict=True):
        n = loc.n
        vertices.append(
            Vertex(
                name,
                n.pos if n is not None else 0,
                number(loc.curfn) if loc.curfn is not None else -1,
                loc.loop_depth,
                loc.attrs,
                loc.result_index,
                loc.param,
                loc.param_out,
                number(n.func) if isinstance(n, ClosureExpr) and n.func in funcs else -1,
                tuple(loc.leaks.slots) if loc.leaks is not None else (),
                n.op.name if n is not None else "",
                UNMEASURED,
                loops_around(batch, loc, bodies),
                batch.explaining and _is_pointer(n),
            )
        )
    edges = [(index[src], i, derefs) for i, loc in enumerate(locs) for src, derefs, _ in loc.edges]
    lost = {functions[fn] for fn in batch.results_lost if fn in functions}
    direct = batch.direct or []
    edges += [(index[src], index[dst], derefs) for src, dst, derefs, _ in direct]
    flows: list[Flow] = []
    if batch.explaining:
        from goesc.escape.notes import FlowMaker  # only graphs with explanations come here

        maker = FlowMaker(batch, index)
        flows = [maker.flow(notes) for loc in locs for _, _, notes in loc.edges]
        flows += [maker.flow(notes) for _, _, _, notes in direct]
    names_of = [fn.nname.sym for fn in functions]
    nodes = [(loc.n, loc.curfn) for loc in locs]
    return Snapshot(vertices, edges, names_of, parents, lost, initial or [], len(direct), flows, nodes, batch.release)
