"""What would keep a value on the stack: the flows whose removal changes the verdict, as changes to the source.

    advise(package, allocation)   ->
    [Advice(kind="return-value", position=x.go:11:2, text="return &res", words="return res itself, not its address")]

Two searches propose, one judges. Every flow of the shortest way to the heap is tried alone; if no single one is enough,
a minimum cut (networkx) of all ways gives the smallest set that is. Each proposal is taken out of the graph, which is
then solved again: what does not change the verdict is not shown. The words say no more than that: a change that would
bring the flow back, or move the memory elsewhere, is not among them (goesc/explain/changes.py), and what is not the
reader's to change is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import final

from goesc.allocs.memory import When
from goesc.api import Allocation, Package
from goesc.escape.again import solve_without
from goesc.escape.model import HEAP, Snapshot
from goesc.explain.changes import Change, change
from goesc.explain.checker import ESCAPES, outlives
from goesc.explain.explain import Explainer, graph_of
from goesc.explain.model import Advice
from goesc.explain.words import flow_text
from goesc.source.positions import NO_POS, Pos

MAX_TOGETHER = 4  # more changes at a time are no advice
_END = -1  # stands for all that outlives
_IMPLIED = 1000  # capacity of an edge that no statement stands for


def advise(package: Package, allocation: Allocation) -> list[Advice]:
    """Changes that keep the allocation on the stack, the simplest first; each verified. Empty if there is none, or if
    the value is on the stack. Needs networkx where one change is not enough."""
    return Adviser(Explainer([package])).allocation(package, allocation)


@final
class Adviser:
    """Gives advice on many values, with the proofs of one explainer."""

    def __init__(self, explainer: Explainer, everywhere: bool = False) -> None:
        """`everywhere`: also on code of the library, the module cache and vendor folders."""
        self._explainer = explainer
        self._everywhere = everywhere
        packages = [*explainer.others, *explainer.packages.values()]
        self._own = {p.path for p in packages if p.ours or everywhere}
        self._files = {file.name for p in packages if p.path in self._own for file in p.files}

    def _ours(self, path: str) -> bool:
        """Whether a package is the reader's to change; one that nobody knows is not."""
        return path in self._own

    def _foreign(self, package: Package, graph: Snapshot, edge: int) -> bool:
        """Whether the flow stands in a body from elsewhere that was inlined."""
        pos = graph.flows[edge].whys[0].pos
        if self._everywhere or not package.calls(pos) or package.fset is None:
            return False
        file = package.fset.file(pos)
        return file is None or file.name not in self._files

    def allocation(self, package: Package, allocation: Allocation) -> list[Advice]:
        graph = graph_of(package, allocation.graph)
        vertex = allocation.vertex
        file = package.fset.file(allocation.pos) if package.fset is not None else None
        if allocation.constant or not (self._everywhere or (file is not None and file.name in self._files)):
            return []  # an instance of generic code stands where that does
        if not allocation.escapes:
            return _sized(allocation)
        found: dict[tuple[str, Pos], Advice] = {}
        for claim in self._explainer.claims(graph, vertex):
            for at, edge in enumerate(claim.path):
                if not graph.flows[edge].whys or self._foreign(package, graph, edge):
                    continue
                if not _stays(graph, vertex, {edge}):
                    continue
                made = Change(package, graph, allocation, claim.subject, claim.path[: at + 1], claim.root, self._ours)
                advice = _advice(made)
                found.setdefault((advice.kind, edge), advice)
        if not found:
            cut = minimum_cut(graph, vertex)
            if cut and len(cut) <= MAX_TOGETHER and _stays(graph, vertex, cut):
                for edge in sorted(cut):
                    src, dst, _ = graph.edges[edge]
                    advice = _advice(Change(package, graph, allocation, src, (edge,), dst, self._ours))
                    found[(advice.kind, edge)] = replace(advice, together=len(cut))
        unique: dict[tuple[object, ...], Advice] = {}
        for advice in found.values():
            where = (advice.position, advice.text) if advice.together > 1 else ()  # else one of the same words will do
            known = unique.setdefault((advice.kind, advice.words, *where), advice)
            if not known.position.line:
                unique[advice.kind, advice.words, *where] = advice
        shown = list(unique.values())
        telling = [advice for advice in shown if advice.kind != "local"]
        return telling or shown[-1:] if len(shown) > 1 and shown[0].together == 1 else shown


def _stays(graph: Snapshot, vertex: int, removed: set[int]) -> bool:
    return not solve_without(graph, removed)[vertex] & ESCAPES


# --- The minimum cut ---------------------------------------------------------------------------------------


def minimum_cut(graph: Snapshot, vertex: int) -> set[int]:
    """The fewest edges on which all ways of a value's address to what outlives it depend; empty if there is no such
    set of edges that statements stand for."""
    import networkx as nx

    ways: nx.DiGraph[int] = nx.DiGraph()
    edges, ends = _ways(graph, vertex)
    for dst in ends:
        ways.add_edge(dst, _END, capacity=_IMPLIED * len(graph.edges))
    for (src, dst), between in edges.items():
        cost = sum(1 if graph.flows[edge].whys else _IMPLIED for edge in between)
        ways.add_edge(src, dst, capacity=cost)
    if vertex not in ways or _END not in ways:
        return set()
    value, (near, _) = nx.minimum_cut(ways, vertex, _END)
    if value >= _IMPLIED:
        return set()
    return {e for (src, dst), between in edges.items() if src in near and dst not in near for e in between}


def _ways(graph: Snapshot, vertex: int) -> tuple[dict[tuple[int, int], list[int]], set[int]]:
    """The edges that carry the value's address, or that of what holds it and escapes, as indexes by (from, to), and the
    vertices that outlive one of these values."""
    from goesc.explain.certificate import problem_of

    problem = problem_of(graph)
    attrs = [v.attrs for v in graph.vertices]
    out: list[list[tuple[int, int, int]]] = [[] for _ in attrs]
    for edge, (src, dst, derefs) in enumerate(graph.edges):
        out[src].append((edge, dst, derefs))
    edges: dict[tuple[int, int], list[int]] = {}
    ends: set[int] = set()
    escaped, done = [vertex], {vertex}
    while escaped:
        subject = escaped.pop()
        for at, dst, edge in _reached(out, subject):
            known = edges.setdefault((at, dst), [])
            if edge not in known:
                known.append(edge)
            if dst == HEAP or (dst not in done and outlives(problem, _calm(attrs, dst), graph.lost, dst, subject)):
                ends.add(dst)
            if attrs[dst] & ESCAPES and dst != HEAP and dst not in done:
                done.add(dst)
                escaped.append(dst)
    return edges, ends


def _reached(out: list[list[tuple[int, int, int]]], subject: int) -> Iterator[tuple[int, int, int]]:
    """The edges over which the subject's address flows, as (from, to, edge)."""
    best = {subject: -1}
    todo = [(subject, -1)]
    while todo:
        at, credit = todo.pop()
        for edge, dst, derefs in out[at]:
            if derefs > credit:
                continue
            rest = min(credit - derefs, len(out))
            yield at, dst, edge
            if best.get(dst, -2) < rest:
                best[dst] = rest
                if dst != HEAP:
                    todo.append((dst, rest))


def _calm(attrs: list[int], root: int) -> list[int]:
    """Attributes as if the root did not escape: it is asked for its lifetime alone."""
    if not attrs[root] & ESCAPES:
        return attrs
    calm = list(attrs)
    calm[root] &= ~ESCAPES
    return calm


def _advice(made: Change) -> Advice:
    kind, words = change(made)
    why = made.why
    place = made.package.place(why.pos or NO_POS)
    return Advice(kind, place, why.text, words, None, True, (flow_text(made.graph, made.edge),))


# --- Sizes -------------------------------------------------------------------------------------------------


def _sized(allocation: Allocation) -> list[Advice]:
    """make([]T, n) does not escape and may be on the heap all the same, because n is known at run time only."""
    if allocation.kind != "OMAKESLICE" or allocation.memory.when is When.NEVER:
        return []
    words = "where the length is below some constant, make it with that and slice it; longer ones are still on the heap"
    return [Advice("constant-size", allocation.position, allocation.expression, words, None, True, ())]
