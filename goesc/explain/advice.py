"""What would keep a value on the stack: the flows whose removal changes the verdict, as changes to the source.

    advise(package, allocation)   ->
    [Advice(kind="return-value", position=x.go:11:2, text="return &res", words="return res itself, not its address")]

Two searches propose, one judges. Every flow of the shortest way to the heap is tried alone; if no single one is enough,
a minimum cut (networkx) of all ways gives the smallest set that is. Each proposal is taken out of the graph, which is
then solved again: what does not change the verdict is not shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import final

from goesc.api import Allocation, Package
from goesc.escape.again import solve_without
from goesc.escape.model import HEAP, Snapshot
from goesc.escape.notes import Why
from goesc.explain.checker import ESCAPES, outlives
from goesc.explain.explain import Explainer, graph_of
from goesc.explain.model import Advice
from goesc.explain.words import called, callee_name, flow_text
from goesc.source.positions import NO_POS, Pos

MAX_TOGETHER = 4  # more changes at a time are no advice
_IMPLIED = 1000  # capacity of an edge that no statement stands for


def advise(package: Package, allocation: Allocation) -> list[Advice]:
    """Changes that keep the allocation on the stack, the simplest first; each verified. Empty if there is none, or if
    the value is on the stack. Needs networkx where one change is not enough."""
    return Adviser(Explainer([package])).allocation(package, allocation)


@final
class Adviser:
    """Gives advice on many values, with the proofs of one explainer."""

    def __init__(self, explainer: Explainer) -> None:
        self._explainer = explainer

    def allocation(self, package: Package, allocation: Allocation) -> list[Advice]:
        graph = graph_of(package, allocation.graph)
        vertex = allocation.vertex
        if not allocation.escapes:
            return _sized(allocation)
        if allocation.constant:
            return []  # gc says that it escapes, and takes no memory for it
        found: dict[tuple[str, Pos], Advice] = {}
        for claim in self._explainer.claims(graph, vertex):
            for edge in claim.path:
                if not graph.flows[edge].whys or not _stays(graph, vertex, {edge}):
                    continue
                advice = _advice(package, graph, allocation, edge, claim.root)
                found.setdefault((advice.kind, edge), advice)
        if not found:
            cut = minimum_cut(graph, vertex)
            if cut and len(cut) <= MAX_TOGETHER and _stays(graph, vertex, cut):
                for edge in sorted(cut):
                    advice = _advice(package, graph, allocation, edge, graph.edges[edge][1])
                    found[(advice.kind, edge)] = replace(advice, together=len(cut))
        unique: dict[tuple[object, ...], Advice] = {}
        for advice in found.values():
            unique.setdefault((advice.kind, advice.position, advice.text, advice.words), advice)
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

    from goesc.explain.certificate import problem_of

    problem = problem_of(graph)
    attrs = [v.attrs for v in graph.vertices]
    out: list[list[tuple[int, int, int]]] = [[] for _ in attrs]
    for edge, (src, dst, derefs) in enumerate(graph.edges):
        out[src].append((edge, dst, derefs))
    ways: nx.DiGraph[int] = nx.DiGraph()
    edges: dict[tuple[int, int], list[int]] = {}
    end = -1
    escaped, done = [vertex], {vertex}
    while escaped:
        subject = escaped.pop()
        best = {subject: -1}
        todo = [(subject, -1)]
        while todo:
            at, credit = todo.pop()
            for edge, dst, derefs in out[at]:
                if derefs > credit:
                    continue
                rest = min(credit - derefs, len(attrs))
                known = edges.setdefault((at, dst), [])
                if edge not in known:
                    known.append(edge)
                if best.get(dst, -2) >= rest:
                    continue
                best[dst] = rest
                if dst != HEAP:
                    todo.append((dst, rest))
                if dst == HEAP or (dst not in done and outlives(problem, _calm(attrs, dst), graph.lost, dst, subject)):
                    ways.add_edge(dst, end, capacity=_IMPLIED * len(graph.edges))
                if attrs[dst] & ESCAPES and dst != HEAP and dst not in done:
                    done.add(dst)
                    escaped.append(dst)
    for (src, dst), between in edges.items():
        cost = sum(1 if graph.flows[edge].whys else _IMPLIED for edge in between)
        ways.add_edge(src, dst, capacity=cost)
    if vertex not in ways or end not in ways:
        return set()
    value, (near, _) = nx.minimum_cut(ways, vertex, end)
    if value >= _IMPLIED:
        return set()
    return {e for (src, dst), between in edges.items() if src in near and dst not in near for e in between}


def _calm(attrs: list[int], root: int) -> list[int]:
    """Attributes as if the root did not escape: it is asked for its lifetime alone."""
    if not attrs[root] & ESCAPES:
        return attrs
    calm = list(attrs)
    calm[root] &= ~ESCAPES
    return calm


# --- Words -------------------------------------------------------------------------------------------------


def _advice(package: Package, graph: Snapshot, allocation: Allocation, edge: int, root: int) -> Advice:
    """The change that takes an edge away."""
    flow = graph.flows[edge]
    why = _statement(flow.whys)
    kind, words = _kind(package, graph, allocation, edge, why, root)
    place = package.place(why.pos or NO_POS)
    return Advice(kind, place, why.text, words, None, True, (flow_text(graph, edge),))


def _statement(whys: tuple[Why, ...]) -> Why:
    """The note to change: a call or a statement rather than the parts that lead to it."""
    for why in reversed(whys):
        if why.reason not in ("dot", "dot of pointer", "indirection", "slice", "reference"):
            return why
    return whys[-1]


_STORES = {
    "global": ("store-value", "store a copy of the value in {place}, or do not keep it in a package variable"),
    "pointer": ("store-value", "store the value in {place}, not its address, or fill what is there"),
    "element": ("store-value", "make {place} an element that holds the value, not its address"),
    "map": ("store-value", "make the map hold values, not addresses"),
    "go": ("no-goroutine", "give the goroutine a copy as an argument, or do the work without one"),
    "defer": (
        "no-defer-in-loop",
        "move the body of the loop into a function, so that the deferred call is not in a loop",
    ),
}

_REASONS = {
    "send": ("store-value", "send the value, not its address"),
    "key of map put": ("store-value", "make the key a value without pointers to this"),
    "map literal key": ("store-value", "make the key a value without pointers to this"),
    "map literal value": ("store-value", "make the map hold values, not addresses"),
    "appendee slice": ("store-value", "append to a slice of values, not of addresses"),
    "appended slice...": ("store-value", "append a slice of values, not of addresses"),
    "copied slice": ("store-value", "copy a slice of values, not of addresses"),
    "captured by a closure": (
        "copy-capture",
        "give the function literal {name} as an argument, or a copy of it to capture",
    ),
    "reference": ("copy-capture", "give the function literal {name} as an argument, or a copy of it to capture"),
    "interface-converted": ("concrete-type", "keep the concrete type here, without the interface"),
    "slice-literal-element": ("local", "do not put it in the slice"),
    "struct literal element": ("store-value", "make the field hold the value, not its address"),
    "array literal element": ("store-value", "make the array hold values, not addresses"),
    "callee operand": ("known-callee", "call a function that is known here"),
    "too aligned for stack": ("smaller", "use a type that needs no such alignment"),
    "zero-sized element": ("local", "use a counter: elements without size need no slice"),
}


def _kind(package: Package, graph: Snapshot, allocation: Allocation, edge: int, why: Why, root: int) -> tuple[str, str]:
    flow = graph.flows[edge]
    src, dst, derefs = graph.edges[edge]
    name = allocation.expression
    if why.reason == "too large for stack":
        what = "a smaller constant" if allocation.kind == "OMAKESLICE" else "a smaller type"
        return "smaller", f"use {what}, or take the memory from a pool or from the caller"
    if why.reason == "call parameter":
        return _call(package, allocation, why)
    if flow.end in _STORES:
        kind, words = _STORES[flow.end]
        return kind, words.format(place=flow.place)
    if why.reason in _REASONS and not why.reason.startswith("assign"):
        kind, words = _REASONS[why.reason]
        if why.reason == "slice-literal-element" and allocation.kind == "OCONVIFACE":
            return "concrete-type", "call a function that takes the concrete type, not an interface"
        return kind, words.format(name=name)
    if graph.vertices[dst].param_out:
        return _returned(graph, allocation, src, derefs)
    to, of = graph.vertices[root], graph.vertices[allocation.vertex]
    if to.function == of.function and to.loop_depth < of.loop_depth:
        return "hoist", f"declare {graph.vertices[dst].name or 'what keeps it'} inside the loop, or {name} before it"
    return "local", f"do not store it in {graph.vertices[dst].name}" if graph.vertices[dst].kind else "do not keep it"


def _returned(graph: Snapshot, allocation: Allocation, src: int, derefs: int) -> tuple[str, str]:
    name = allocation.expression
    if src == allocation.vertex and derefs < 0 and allocation.kind in ("ONAME", "OPTRLIT", "ONEW"):
        value = name.removeprefix("&") if allocation.kind == "OPTRLIT" else f"the value of {name}"
        return "return-value", f"return {value}, not its address, or fill memory that the caller passes in"
    if allocation.kind in ("ONAME", "OPTRLIT", "ONEW"):
        return "return-value", f"return the value of {graph.vertices[src].name or name}, not an address"
    if allocation.kind == "OCONVIFACE":
        return "concrete-type", "return the concrete type, not an interface"
    return "pass-in", "let the caller pass the memory in and return what was filled"


def _call(package: Package, allocation: Allocation, why: Why) -> tuple[str, str]:
    if why.node == "OAPPEND":
        return "store-value", "append the value to a slice of values, not its address"
    if why.node == "OPANIC":
        return "local", "panic with a value that needs no memory of its own, such as a constant or an error made before"
    passed = why.passed
    if passed is None:
        return "local", f"do not pass it to {called(why)}"
    if not passed.callees:
        if why.node == "OCALLINTER":
            return "concrete-type", f"call {called(why)} on a variable of a concrete type, not of an interface"
        return "known-callee", f"call a function that is known here, not the value {called(why)}"
    name = callee_name(passed, package.path)
    if allocation.kind == "OCONVIFACE":
        return "concrete-type", f"use a function that takes the concrete type, in place of {name}"
    return "change-callee", f"let {name} not keep its argument, or pass it a copy"


# --- Sizes -------------------------------------------------------------------------------------------------


def _sized(allocation: Allocation) -> list[Advice]:
    """make([]T, n) does not escape and may be on the heap all the same, because n is known at run time only."""
    if allocation.kind != "OMAKESLICE" or allocation.size >= 0:
        return []
    words = "make it with a constant size and slice that, so that it is on the stack whatever the size"
    return [Advice("constant-size", allocation.position, allocation.expression, words, None, True, ())]
