"""Certificates: all that the solver says can be proved, and nothing else passes the checker."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings

from goesc.api import load, open_session
from goesc.escape.graph import ALL_ATTRS, CALLS, ESCAPES, MUTATES, PERSISTS
from goesc.escape.model import Snapshot, Vertex
from goesc.escape.solver import walk_all
from goesc.explain import checker
from goesc.explain.certificate import certified, certify, problem_of
from goesc.explain.checker import Refused, check, derefs_of, replay
from goesc.ir import leaks as slots
from tests.escape_graphs import make_batch, snapshots
from tests.explain_mutants import mutants

DATA = Path(__file__).parent / "data"
PROGRAMS = sorted((DATA / "golden").glob("*.go"))[::4]
MUTANTS = 1000


@pytest.fixture(scope="module")
def graphs() -> list[Snapshot]:
    session = open_session()
    return [g for path in PROGRAMS for g in load([str(path)], session=session)[0].graphs if len(g.edges) > 3]


def solved(graph: Snapshot) -> Snapshot:
    """The graph as the fast solver leaves it."""
    batch, locs = make_batch(graph)
    walk_all(batch)
    numbers = {fn: i for i, fn in enumerate(batch.funcs)}
    vertices = []
    for v, loc in zip(graph.vertices, locs, strict=True):
        found = tuple(loc.leaks.slots) if loc.leaks is not None else ()
        vertices.append(
            Vertex(
                v.name,
                v.pos,
                v.function,
                v.loop_depth,
                loc.attrs,
                v.result_index,
                v.param,
                v.param_out,
                v.closure,
                found,
            )
        )
    initial = [v.attrs for v in graph.vertices]
    lost = {numbers[fn] for fn in batch.results_lost}
    return Snapshot(vertices, graph.edges, graph.functions, graph.parents, lost, initial)


def test_the_checker_stands_alone() -> None:
    """It imports nothing of goesc, and names its rules itself; the numbers are the solver's."""
    text = Path(checker.__file__).read_text(encoding="utf-8")
    assert "goesc" not in text.replace("goesc/escape", "")
    assert (checker.ESCAPES, checker.PERSISTS, checker.MUTATES, checker.CALLS) == (ESCAPES, PERSISTS, MUTATES, CALLS)
    assert checker.ALL == ALL_ATTRS
    assert (checker.RESULT0, checker.SLOTS) == (slots.RESULT0, slots.SIZE)


@settings(max_examples=300, deadline=None)
@given(snapshots())
def test_what_the_solver_says_can_be_proved(graph: Snapshot) -> None:
    certified(solved(graph))


def test_a_literal_that_escapes_through_its_own_results() -> None:
    """It is called from the heap, so its results are lost, so that what they hold outlives it: itself."""
    vertices = [
        *(Vertex(name, 0, -1, 0, attrs) for name, attrs in (("{heap}", 15), ("{mutator}", 4), ("{callee}", 8))),
        Vertex("literal", 0, 0, 0, 0, closure=1),
        Vertex("result", 0, 1, 1, 2, 1, param_out=True),
    ]
    found = solved(Snapshot(vertices, [(3, 0, 0), (3, 4, -1)], ["f", "f.func1"], [-1, 0], set()))
    assert found.vertices[3].attrs & ESCAPES
    assert [(claim.what, claim.subject) for claim in certified(found).claims][-3:] == [
        ("calls", 3),
        ("lost", 3),
        ("escapes", 3),
    ]


@settings(max_examples=150, deadline=None)
@given(snapshots())
def test_a_wrong_verdict_cannot(graph: Snapshot) -> None:
    """One attribute more or less, and either no proof is found or the checker refuses it."""
    right = solved(graph)
    rng = random.Random(len(graph.edges))
    for _ in range(5):
        vertices = list(right.vertices)
        at = rng.randrange(3, len(vertices)) if len(vertices) > 3 else 0
        v = vertices[at]
        attrs = v.attrs ^ rng.choice((ESCAPES, PERSISTS, MUTATES, CALLS))
        vertices[at] = Vertex(
            v.name, v.pos, v.function, v.loop_depth, attrs, v.result_index, v.param, v.param_out, v.closure, v.leaks
        )
        wrong = Snapshot(vertices, right.edges, right.functions, right.parents, right.lost, right.initial)
        with pytest.raises(Refused):
            certified(wrong)


def test_mutants_are_refused(graphs: list[Snapshot]) -> None:
    rng = random.Random(4)
    refused = 0
    kinds = set()
    while refused < MUTANTS:
        graph = rng.choice(graphs)
        problem, certificate = problem_of(graph), certify(graph)
        check(problem, certificate)
        for kind, wrong in islice(mutants(problem, certificate, rng), 8):
            with pytest.raises(Refused):
                check(problem, wrong)
            refused += 1
            kinds.add(kind)
    assert len(kinds) >= 12


def test_a_certificate_is_about_one_graph(graphs: list[Snapshot]) -> None:
    graph = max(graphs, key=lambda g: len(g.edges))
    problem, certificate = problem_of(graph), certify(graph)
    (src, dst, derefs), *rest = problem.edges
    other = replace(problem, edges=((src, dst, derefs + 1), *rest))
    with pytest.raises(Refused, match="another graph"):
        check(other, certificate)
    for changed in (other, replace(problem, edges=tuple(rest))):
        with pytest.raises(Refused):
            check(changed, replace(certificate, graph=changed.digest()))


def test_dereferences_add_up_bounded_by_zero() -> None:
    """x's address in y, y's address in z, z loaded into r: what arrives is y; x's address is still one load away."""
    vertices = [*(checker.Vertex(-1, 0, attrs) for attrs in (15, 4, 8)), *(checker.Vertex(0, 1, 2) for _ in range(4))]
    problem = checker.Problem(tuple(vertices), ((3, 4, -1), (4, 5, -1), (5, 6, 1), (5, 0, 0)), (-1,))
    assert derefs_of(problem, 3, 6, (0, 1, 2)) == -1
    assert derefs_of(problem, 4, 6, (1, 2)) == 0
    assert derefs_of(problem, 3, 5, (0, 1)) == -1
    assert derefs_of(problem, 3, 0, (0, 1, 3)) == -1
    with pytest.raises(Refused, match="ends at location 6"):
        derefs_of(problem, 3, 5, (0, 1, 2))
    with pytest.raises(Refused, match="does not start"):
        derefs_of(problem, 3, 5, (1,))
    with pytest.raises(Refused, match="not in the graph"):
        derefs_of(problem, 3, 5, (99,))


def test_claims_are_replayed_one_by_one(graphs: list[Snapshot]) -> None:
    for graph in graphs[:20]:
        problem, certificate = problem_of(graph), certify(graph)
        for claim in certificate.claims:
            replay(problem, certificate, claim)
            if claim.path:
                with pytest.raises(Refused):
                    replay(problem, certificate, replace(claim, path=claim.path[1:]))
