"""A second solver, written plainly on the networkx model, to hold the fast one against.

It repeats three steps until nothing changes, with no work lists and no early exits:

1. for every root, the least derefs of every location that reaches it (Bellman-Ford over the whole edge list);
2. the conclusions: escape, persist, mutate, call, leak;
3. closures that may be called untracked lose their results.

    solve(snapshot.to_networkx())   ->   Solution(attrs={3: 3, ...}, leaks={4: Leaks}, lost=set())

`solver.walk_all` must reach the same attributes, and the same leaks once optimised, on every graph: that is a
property test. The rules themselves are those of cmd/compile/internal/escape/solve.go (Go 1.27.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from goesc.escape.graph import ALL_ATTRS, CALLS, ESCAPES, MUTATES, PERSISTS
from goesc.escape.model import CALLEE, MUTATOR
from goesc.ir import leaks as slots
from goesc.ir.leaks import Leaks

if TYPE_CHECKING:
    import networkx as nx


@final
@dataclass(slots=True, eq=False, repr=False)
class Solution:
    """By number of location: its attributes, and for parameters the optimised leaks. `lost` holds functions."""

    attrs: dict[int, int]
    leaks: dict[int, Leaks]
    lost: set[int]


def solve(graph: nx.MultiDiGraph[int]) -> Solution:
    """The least solution. Does not change the graph; takes about (locations x edges x rounds) steps."""
    nodes = dict(graph.nodes(data=True))
    solution = Solution(
        {v: data["attrs"] for v, data in nodes.items()},
        {v: Leaks(list(data["leaks"]) or None) for v, data in nodes.items() if data["param"]},
        set(),
    )
    changed = True
    while changed:
        changed = False
        for root in nodes:
            for loc, derefs in distances(graph, root, solution.attrs).items():
                changed |= _conclude(graph, solution, root, loc, derefs)
        for v, data in nodes.items():
            closure = data["closure"]
            if closure >= 0 and solution.attrs[v] & CALLS and closure not in solution.lost:
                solution.lost.add(closure)
                changed = True
    for found in solution.leaks.values():
        found.optimize()
    return solution


def distances(graph: nx.MultiDiGraph[int], root: int, attrs: dict[int, int]) -> dict[int, int]:
    """Least derefs at which each location flows to root. Flows stop at locations that escape: the heap has those."""
    found = {root: 0}
    edges = list(graph.edges(data="derefs"))
    changed = True
    while changed:
        changed = False
        for src, dst, derefs in edges:
            if dst not in found or attrs[src] & ESCAPES:
                continue
            distance = max(found[dst], 0) + derefs
            if src not in found or distance < found[src]:
                found[src] = distance
                changed = True
    return found


def _conclude(graph: nx.MultiDiGraph[int], solution: Solution, root: int, loc: int, derefs: int) -> bool:
    attrs = solution.attrs
    new = attrs[loc]
    longer_lived = outlives(graph, solution, root, loc)
    if derefs < 0:
        if longer_lived:
            new |= ALL_ATTRS
        elif attrs[root] & PERSISTS:
            new |= PERSISTS
    level = max(derefs, 0)
    if level == 0:
        new |= attrs[root] & (MUTATES | CALLS)
    changed = new != attrs[loc]
    attrs[loc] = new

    found = solution.leaks.get(loc)
    if found is None:
        return changed
    before = list(found.slots)
    if longer_lived:
        found.add(_sink(graph, attrs, root, loc), level)
    if attrs[root] & MUTATES:
        found.add(slots.MUTATOR, level)
    if attrs[root] & CALLS:
        found.add(slots.CALLEE, level)
    return changed or before != found.slots


def _sink(graph: nx.MultiDiGraph[int], attrs: dict[int, int], root: int, loc: int) -> int:
    """The slot of a leak of parameter loc to root."""
    to, of = graph.nodes[root], graph.nodes[loc]
    own_result = to["result_index"] and to["function"] == of["function"] and not attrs[root] & ESCAPES
    return slots.RESULT0 + to["result_index"] - 1 if own_result else slots.HEAP


def outlives(graph: nx.MultiDiGraph[int], solution: Solution, root: int, loc: int) -> bool:
    """Whether what root stores may be used after loc is gone."""
    if solution.attrs[root] & ESCAPES:
        return True
    if root in (MUTATOR, CALLEE):
        return False
    to, of = graph.nodes[root], graph.nodes[loc]
    here, there = to["function"], of["function"]
    parents = graph.graph["parents"]
    if to["param_out"]:
        return not encloses(parents, there, here) or here in solution.lost
    if here == there:
        return bool(to["loop_depth"] < of["loop_depth"])
    return encloses(parents, here, there)


def encloses(parents: list[int], outer: int, inner: int) -> bool:
    """Whether function literal `inner` stands somewhere inside `outer`."""
    if outer < 0 or inner < 0:
        return False
    parent = parents[inner]
    while parent >= 0:
        if parent == outer:
            return True
        parent = parents[parent]
    return False
