"""goesc.source.components against networkx."""

from __future__ import annotations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from goesc.source.components import components

EDGES = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=40)


@given(EDGES, st.sets(st.integers(0, 11)))
def test_components(edges: list[tuple[int, int]], roots: set[int]) -> None:
    graph = nx.DiGraph(edges)
    graph.add_nodes_from(range(12))
    found = list(components(sorted(roots), lambda node: sorted(graph[node])))
    reached = roots.union(*(nx.descendants(graph, root) for root in roots))
    expected = nx.strongly_connected_components(graph.subgraph(reached))
    assert {frozenset(some) for some in found} == {frozenset(some) for some in expected}
    done: set[int] = set()
    for some in found:
        done.update(some)
        assert all(other in done for node in some for other in graph[node])


def test_a_long_way_is_no_recursion() -> None:
    assert len(list(components([0], lambda n: [n + 1] if n < 100_000 else [0]))) == 1
