"""The fast solver against the plain one, on random graphs."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from goesc.escape import reference
from goesc.escape.graph import ESCAPES, PERSISTS
from goesc.escape.model import Snapshot, Vertex
from goesc.escape.solver import walk_all
from goesc.ir.leaks import CALLEE, HEAP, MUTATOR, RESULT0, Leaks
from tests.escape_graphs import make_batch, snapshots


def solve_fast(graph: Snapshot) -> tuple[list[int], dict[int, list[int]], set[int]]:
    batch, locs = make_batch(graph)
    walk_all(batch)
    leaks = {}
    for i, loc in enumerate(locs):
        if loc.param:
            found = loc.leaks or Leaks()
            found.optimize()
            leaks[i] = found.slots
    return [loc.attrs for loc in locs], leaks, {batch.funcs.index(fn) for fn in batch.results_lost}


def check(graph: Snapshot) -> None:
    attrs, leaks, lost = solve_fast(graph)
    plain = reference.solve(graph.to_networkx())
    assert attrs == [plain.attrs[i] for i in range(len(attrs))]
    assert leaks == {i: found.slots for i, found in plain.leaks.items()}
    assert lost == plain.lost


@settings(max_examples=300, deadline=None)
@given(snapshots())
def test_agrees_with_the_plain_solver(graph: Snapshot) -> None:
    check(graph)


@settings(max_examples=100, deadline=None)
@given(snapshots(), st.randoms(use_true_random=False))
def test_verdicts_do_not_depend_on_the_order_of_edges(graph: Snapshot, rng: Random) -> None:
    before = solve_fast(graph)[:2]
    rng.shuffle(graph.edges)
    assert solve_fast(graph)[:2] == before


def graph_of(vertices: list[Vertex], edges: list[tuple[int, int, int]], parents: list[int] | None = None) -> Snapshot:
    parents = parents or [-1]
    head = [Vertex("{heap}", 0, -1, 0, 15), Vertex("{mutator}", 0, -1, 0, 4), Vertex("{callee}", 0, -1, 0, 8)]
    return Snapshot(head + vertices, edges, [f"f{i}" for i in range(len(parents))], parents)


def local(name: str, depth: int = 1, function: int = 0) -> Vertex:
    return Vertex(name, 0, function, depth, PERSISTS)


def result(function: int = 0) -> Vertex:
    return Vertex("~r0", 0, function, 1, PERSISTS, result_index=1, param_out=True)


def param(name: str) -> Vertex:
    return Vertex(name, 0, 0, 1, PERSISTS, param=True)


def test_address_returned_escapes() -> None:
    graph = graph_of([result(), local("x")], [(4, 3, -1)])  # return &x
    attrs, _, _ = solve_fast(graph)
    assert attrs[4] & ESCAPES
    check(graph)


def test_address_kept_in_an_outer_loop_escapes() -> None:
    graph = graph_of([local("p", 1), local("x", 2)], [(4, 3, -1)])
    assert solve_fast(graph)[0][4] & ESCAPES
    check(graph)


def test_parameter_leaks_to_result_and_content_to_heap() -> None:
    graph = graph_of([param("p"), result(), param("q")], [(3, 4, 0), (5, 0, 1), (5, 1, 0)])
    _, leaks, _ = solve_fast(graph)
    assert leaks[3][RESULT0] == 1
    assert not leaks[3][HEAP]
    assert leaks[5][HEAP] == 2
    assert leaks[5][MUTATOR] == 1
    assert not leaks[5][CALLEE]
    check(graph)


def test_closure_results_stay_while_its_calls_are_known() -> None:
    # func() *int { return &u }() keeps u; if the literal is called somewhere unknown, u escapes.
    known = graph_of([local("u"), result(1), Vertex("func literal", 0, 0, 1, 0, closure=1)], [(3, 4, -1)], [-1, 0])
    assert not solve_fast(known)[0][3] & ESCAPES
    lost = graph_of(
        [local("u"), result(1), Vertex("func literal", 0, 0, 1, 0, closure=1), local("f")],
        [(3, 4, -1), (5, 6, -1), (6, 2, 0)],
        [-1, 0],
    )
    assert solve_fast(lost)[0][3] & ESCAPES
    check(known)
    check(lost)


# --- How many walks. Verdicts do not depend on it, the time of large batches does ---------------------------------------

ALWAYS = 3  # the heap, callees, what is mutated


def walks(graph: Snapshot) -> int:
    check(graph)
    return walk_all(make_batch(graph)[0])


def ring(size: int, first: int = 3, derefs: int = 0) -> list[tuple[int, int, int]]:
    return [(first + (at + 1) % size, first + at, derefs) for at in range(size)]


def test_no_edge_says_nothing() -> None:
    """What flows nowhere, to itself, or by address to what escapes, is no edge; an address of its own is one."""
    batch, (*_, x, y) = make_batch(graph_of([local("x"), local("y")], []))
    batch.flow(batch.hole(batch.blank), x)
    batch.flow(batch.hole(x), x)
    assert not batch.blank.edges
    assert not x.edges
    batch.flow(batch.hole(x).addr(None, "address-of"), x)
    assert [(src, derefs) for src, derefs, _ in x.edges] == [(x, -1)]
    batch.flow(batch.heap_hole.addr(None, "address-of"), y)
    assert not batch.heap.edges
    assert y.attrs & ESCAPES
    batch.flow(batch.heap_hole, y)
    assert [src for src, _, _ in batch.heap.edges] == [y]


def test_no_walk_from_what_outlives_nothing() -> None:
    assert walks(graph_of([local("x"), local("y"), result()], [(3, 4, 0)])) == ALWAYS
    # Of two loops the outer one's variable outlives the inner one's; of a function and its literal the function's.
    assert walks(graph_of([local("p", 1), local("q", 2), local("r", 2)], [(4, 3, 0), (5, 4, 0)])) == ALWAYS + 1
    assert walks(graph_of([local("p"), local("q", 1, 1), local("r", 1, 1)], [(4, 3, 0), (5, 4, 0)], [-1, 0])) == 4
    assert walks(graph_of([local("p"), local("q", 1, 1), local("r", 1, 2)], [(4, 3, 0), (5, 4, 0)], [-1, 0, 1])) == 5


def test_a_location_that_waits_is_not_asked_to_wait_again() -> None:
    # The heap's walk tells x, which waits since it outlives y, and z, which does not, that they escape.
    vertices = [local("x", 1), local("y", 2), local("v", 2), local("z", 2)]
    assert walks(graph_of(vertices, [(4, 3, 0), (3, 5, -1), (6, 5, -1), (4, 6, 1), (5, 0, 0)])) == ALWAYS + 4


def test_rings_of_results_need_two_walks() -> None:
    for size in (2, 3, 4, 10):
        graph = graph_of([result(at) for at in range(size)], ring(size), [-1] * size)
        assert walks(graph) == ALWAYS + 2
    five = [result(at) for at in range(5)]
    assert walks(graph_of(five, ring(5)[:-1], [-1] * 5)) == ALWAYS + 4  # no ring; nothing flows to the last
    assert walks(graph_of(five, ring(5, derefs=1), [-1] * 5)) == ALWAYS + 5
    assert walks(graph_of([result(), result(), result()], ring(3))) == ALWAYS + 3  # of one function
    # Of literals, inside one more function: each is walked.
    literals = [result(at + 1) for at in range(3)]
    assert walks(graph_of(literals, ring(3), [-1, 0, 0, 0])) == ALWAYS + 3


def test_rings_beside_rings() -> None:
    six = [result(at) for at in range(6)]
    for between in ([(3, 6, 0)], [(6, 3, 0)], [(3, 8, 0), (4, 7, 0)], [(7, 4, 0), (8, 4, 0)]):
        assert walks(graph_of(six, [*ring(3), *ring(3, 6), *between], [-1] * 6)) == ALWAYS + 4
    assert walks(graph_of(six, [*ring(3), *ring(3, 6), (3, 6, 0), (7, 4, 0)], [-1] * 6)) == ALWAYS + 2  # one ring
    # A ring of two that meet in the first, whatever is looked at first.
    three = [result(at) for at in range(3)]
    for edges in ([(4, 3, 0), (5, 3, 0), (3, 4, 0), (3, 5, 0)], [(3, 5, 0), (3, 4, 0), (4, 3, 0), (5, 3, 0)]):
        assert walks(graph_of(three, edges, [-1] * 3)) == ALWAYS + 2
