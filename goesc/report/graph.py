"""The location graph as people look at it: nodes by verdict, edges with what they do, and how to cut a piece out.

    picture = of_function(package, "sum")
    picture.nodes    [Node(key="0.0", label="heap", role="heap", ...), Node(key="0.3", label="res", role="variable",
                      verdict="heap", ...)]
    picture.edges    [Edge("0.3", "0.5", derefs=-1, reasons=("address-of", "return"))]
    around(picture, "0.3", depth=1)
    path(picture, "0.3")            the way to the heap, or to what outlives it

An edge goes the way values flow: from what is read to what is written. `derefs` is -1 if the address of the source
flows, 0 for its value, n for what n dereferences give. Everything here reads goesc.escape.model.Snapshot; the
formats are graph_dot, graph_svg, graph_data.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, final

from goesc.escape.graph import ESCAPES
from goesc.escape.model import CALLEE, HEAP, MUTATOR, Snapshot, Vertex
from goesc.explain.terms import Terms, instance, unnamed
from goesc.explain.words import which_result
from goesc.ir import leaks
from goesc.source.gcflags import BUILDS
from goesc.source.positions import Position

if TYPE_CHECKING:
    import networkx as nx

    from goesc.api import Package

Role: TypeAlias = Literal["heap", "mutator", "callee", "parameter", "result", "variable", "allocation", "temporary"]
Verdict: TypeAlias = Literal["heap", "leak", "stack"]
NOWHERE = Position("", 0, 0)
SPECIAL: dict[int, tuple[Role, str]] = {
    HEAP: ("heap", "the heap"),
    MUTATOR: ("mutator", "written through"),
    CALLEE: ("callee", "called"),
}


@final
@dataclass(slots=True, frozen=True)
class Node:
    key: str  # "GRAPH.LOCATION", numbers in Package.graphs
    label: str
    role: Role
    verdict: Verdict
    function: str = ""
    position: Position = NOWHERE
    loop_depth: int = 0
    kind: str = ""  # gc's operation, for allocations
    name: str = ""  # what gc calls it, where that is not the label


@final
@dataclass(slots=True, frozen=True)
class Edge:
    source: str
    target: str
    derefs: int  # >= -1; -1 means address-of
    reasons: tuple[str, ...] = ()  # gc's words, in gc's order

    @property
    def label(self) -> str:
        """`&`, `=`, `*`, `**`, ... and why."""
        sign = flow_sign(self.derefs)
        return f"{sign} {', '.join(self.reasons)}" if self.reasons else sign


@final
@dataclass(slots=True)
class Picture:
    title: str
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    build: str = ""  # which it is of, as goesc.source.gcflags.BUILDS names it

    def node(self, key: str) -> Node:
        for node in self.nodes:
            if node.key == key:
                return node
        raise KeyError(key)


def flow_sign(derefs: int) -> str:
    """How an edge reads: the address, the value, or what is behind it."""
    if derefs < 0:
        return "&"
    if derefs == 0:
        return "="
    return "*" * derefs if derefs <= 3 else f"*×{derefs}"


# The whole graph, or the part that belongs to a batch or function.


def of_package(package: Package) -> Picture:
    """All batches side by side. The heap, the mutator and the callee are shown once."""
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    for index in range(len(package.graphs)):
        part = of_batch(package, index)
        for node in part.nodes:
            shared = _shared(node)
            nodes.setdefault(shared.key, shared)
        edges += [Edge(_share(e.source), _share(e.target), e.derefs, e.reasons) for e in part.edges]
    return Picture(package.path, list(nodes.values()), edges, BUILDS[package.inline])


def _share(key: str) -> str:
    graph, _, vertex = key.partition(".")
    return key if int(vertex) not in SPECIAL or graph == "0" else f"0.{vertex}"


def _shared(node: Node) -> Node:
    key = _share(node.key)
    return node if key == node.key else Node(key, node.label, node.role, node.verdict)


def of_batch(package: Package, index: int) -> Picture:
    """One group of functions that call each other. Raises IndexError."""
    graph = package.graphs[index]
    title = ", ".join(dict.fromkeys(map(instance, graph.functions)))
    return _draw(package, index, range(len(graph.vertices)), title)


def of_function(package: Package, name: str) -> Picture:
    """A function with its literals, and whatever of its batch their values flow to or come from. Raises KeyError."""
    index, graph = batch_of(package, name)
    mine = _inside(graph, name)
    kept = {i for i, v in enumerate(graph.vertices) if v.function in mine}
    seen = set(kept)
    for source, target, _ in graph.edges:
        if source in kept or target in kept:
            seen.update((source, target))
    return _draw(package, index, sorted(seen), instance(name), kept)


def batch_of(package: Package, name: str) -> tuple[int, Snapshot]:
    """The batch that a function is in. Raises KeyError."""
    index = batches(package)[name]
    return index, package.graphs[index]


def batches(package: Package) -> dict[str, int]:
    """Of each function the batch that decides on it. Others may name it too, as what holds a literal of theirs."""
    named: dict[str, int] = {}
    decided: dict[str, int] = {}
    for index, graph in enumerate(package.graphs):
        own = {vertex.function for vertex in graph.vertices}
        for number, name in enumerate(graph.functions):
            (decided if number in own else named).setdefault(name, index)
    return named | decided


def _inside(graph: Snapshot, name: str) -> set[int]:
    """The function of that name and the literals in it, as numbers. Parents come before or after their literals."""
    inside = {i for i, known in enumerate(graph.functions) if known == name}
    grown = True
    while grown:
        more = {i for i, parent in enumerate(graph.parents) if parent in inside} - inside
        inside |= more
        grown = bool(more)
    return inside


def _draw(
    package: Package,
    index: int,
    wanted: Iterable[int],
    title: str,
    around: set[int] | None = None,
) -> Picture:
    """The wanted vertices and the edges among them; with `around`, only edges that touch one of those."""
    graph = package.graphs[index]
    wanted = list(wanted)
    kept = set(wanted)
    terms = Terms(package)
    nodes = [_node(package, terms, index, graph, i) for i in wanted]
    reasons = reasons_of(graph)
    edges = [
        Edge(f"{index}.{source}", f"{index}.{target}", derefs, reasons(n))
        for n, (source, target, derefs) in enumerate(graph.edges)
        if source in kept and target in kept and (around is None or source in around or target in around)
    ]
    used = {e.source for e in edges} | {e.target for e in edges}
    special = {f"{index}.{i}" for i in SPECIAL}
    shown = [node for node in nodes if node.key not in special or node.key in used]
    return Picture(title, shown, edges, BUILDS[package.inline])


def reasons_of(graph: Snapshot) -> Callable[[int], tuple[str, ...]]:
    """Gives gc's words for the edge of a number, where the snapshot has kept notes."""
    flows = graph.flows
    if not flows:
        return lambda _n: ()
    return lambda n: tuple(dict.fromkeys(why.reason for why in flows[n].whys))


def _node(package: Package, terms: Terms, index: int, graph: Snapshot, i: int) -> Node:
    key = f"{index}.{i}"
    if i in SPECIAL:
        role, label = SPECIAL[i]
        return Node(key, label, role, "heap" if i == HEAP else "stack")
    v = graph.vertices[i]
    function = instance(graph.functions[v.function]) if v.function >= 0 else ""
    label = label_of(terms, graph, i)
    return Node(key, label, role_of(v), verdict_of(v), function, package.place(v.pos), v.loop_depth, v.kind, v.name)


def label_of(terms: Terms, graph: Snapshot, i: int) -> str:
    """A vertex for people, who see which function it is of."""
    v = graph.vertices[i]
    if i in SPECIAL:
        return SPECIAL[i][1]
    if v.param_out and unnamed(v.name):
        return f"{which_result(graph, i)}result"
    return terms.vertex(graph, i)


def role_of(v: Vertex) -> Role:
    if v.param:
        return "parameter"
    if v.param_out:
        return "result"
    if v.name == "{temp}":
        return "temporary"
    return "variable" if v.kind == "ONAME" else "allocation"


def verdict_of(v: Vertex) -> Verdict:
    """Where it lives; for a parameter that stays, whether what it holds leaks."""
    if v.attrs & ESCAPES:
        return "heap"
    leaving = (flow for slot, flow in enumerate(v.leaks) if slot not in (leaks.MUTATOR, leaks.CALLEE))
    return "leak" if v.param and any(leaving) else "stack"


# Cuts.


def find(picture: Picture, text: str) -> list[Node]:
    """Nodes that a person means: a key, a name, or a place such as x.go:4 or 4:10. Several may fit."""
    if text in ("heap", "{heap}"):
        return [n for n in picture.nodes if n.role == "heap"]
    exact = [n for n in picture.nodes if text in (n.key, n.label, n.name)]
    if exact:
        return exact
    qualified = [n for n in picture.nodes if n.function and f"{n.function}.{n.label}" == text]
    return qualified or [n for n in picture.nodes if n.position.line and _is_at(n.position, text)]


def _is_at(position: Position, text: str) -> bool:
    places = (f"{position.line}:{position.column}", str(position.line))
    base = position.filename.replace("\\", "/").rpartition("/")[2]
    names = ("", f"{base}:", f"{position.filename}:")
    return any(text == name + place for name in names for place in places)


def around(picture: Picture, keys: Iterable[str], depth: int = 1) -> Picture:
    """What is at most `depth` edges away from a node, whichever way they point. Nothing is reached through the heap,
    the mutator or the callee: every value that leaves meets there."""
    special = {n.key for n in picture.nodes if n.role in ("heap", "mutator", "callee")}
    beside: dict[str, list[str]] = {}
    for e in picture.edges:
        beside.setdefault(e.source, []).append(e.target)
        beside.setdefault(e.target, []).append(e.source)
    near = dict.fromkeys(keys, 0)
    todo = deque(near)
    while todo:
        at = todo.popleft()
        if near[at] >= depth or (at in special and near[at]):
            continue
        for other in beside.get(at, ()):
            if other not in near:
                near[other] = near[at] + 1
                todo.append(other)
    return restrict(picture, set(near), f"{picture.title}: around {_labels(picture, near, 0)}")


def path(picture: Picture, sources: Iterable[str], targets: Iterable[str] | None = None) -> Picture | None:
    """A shortest way along the flows; without targets, to the heap, or else to a result. None if there is none."""
    if targets is not None:
        return _way(picture, list(sources), set(targets))
    starts = list(sources)
    for role in ("heap", "result"):
        ends = {n.key for n in picture.nodes if n.role == role}
        found = _way(picture, starts, ends)
        if found is not None:
            return found
    return None


def _way(picture: Picture, sources: list[str], targets: set[str]) -> Picture | None:
    out: dict[str, list[Edge]] = {}
    for e in picture.edges:
        out.setdefault(e.source, []).append(e)
    came: dict[str, Edge | None] = dict.fromkeys(sources)
    todo = deque(sources)
    while todo:
        at = todo.popleft()
        if at in targets:
            return _walked(picture, at, came)
        for e in out.get(at, ()):
            if e.target not in came:
                came[e.target] = e
                todo.append(e.target)
    return None


def _walked(picture: Picture, end: str, came: dict[str, Edge | None]) -> Picture:
    edges: list[Edge] = []
    at = end
    while (edge := came[at]) is not None:
        edges.append(edge)
        at = edge.source
    edges.reverse()
    keys = dict.fromkeys([at, *(e.target for e in edges)])
    by_key = {n.key: n for n in picture.nodes}
    title = f"{picture.title}: from {by_key[at].label} to {by_key[end].label}"
    return Picture(title, [by_key[key] for key in keys], edges, picture.build)


def restrict(picture: Picture, keys: set[str], title: str) -> Picture:
    nodes = [n for n in picture.nodes if n.key in keys]
    edges = [e for e in picture.edges if e.source in keys and e.target in keys]
    return Picture(title, nodes, edges, picture.build)


def connected(picture: Picture) -> Picture:
    """Without nodes that no edge touches."""
    used = {e.source for e in picture.edges} | {e.target for e in picture.edges}
    return restrict(picture, used, picture.title)


def _labels(picture: Picture, near: dict[str, int], distance: int) -> str:
    return ", ".join(dict.fromkeys(n.label for n in picture.nodes if near.get(n.key) == distance))


def to_networkx(picture: Picture) -> nx.MultiDiGraph[str]:
    """Plain attributes only, so that every writer of networkx takes it."""
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(name=picture.title, build=picture.build)
    for n in picture.nodes:
        graph.add_node(n.key, **attributes(n))
    for i, e in enumerate(picture.edges):
        graph.add_edge(e.source, e.target, key=i, **flow_attributes(e))
    return graph


def attributes(n: Node) -> dict[str, Any]:
    at = n.position
    return {
        "label": n.label, "role": n.role, "verdict": n.verdict, "function": n.function, "file": at.filename,
        "line": at.line, "column": at.column, "loop_depth": n.loop_depth, "kind": n.kind,
    }  # fmt: skip


def flow_attributes(e: Edge) -> dict[str, Any]:
    return {"derefs": e.derefs, "label": e.label, "reasons": ", ".join(e.reasons)}


def merge(pictures: list[Picture]) -> Picture:
    """Several packages' graphs side by side; keys get the number of the picture in front."""
    out = Picture(", ".join(p.title for p in pictures), build=pictures[0].build)
    for i, p in enumerate(pictures):
        out.nodes += [replace(n, key=f"{i}:{n.key}") for n in p.nodes]
        out.edges += [replace(e, source=f"{i}:{e.source}", target=f"{i}:{e.target}") for e in p.edges]
    return out
