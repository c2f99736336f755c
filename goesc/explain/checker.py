"""What a certificate is, and the checker that believes nothing else.

A certificate says of one graph (`Problem`) what every location and parameter ends as, and proves it in both directions:

- nothing is said in vain: each attribute, each lost closure and each leak has a `Claim` with its path. Every edge of
  the path is in the graph, the dereferences along it add up (below 0 is "its address", and an address of that counts
  from 0 again), and the root at its end has what the claim needs by the start or by an earlier claim;
- nothing is left out: for every root, `walks` has the least dereferences of all that flows to it. Each number follows
  from the edges, no edge would make one smaller, and what the rules conclude from each is among the claims.

The first half shows "heap" (a path), the second "stack" (nothing else follows: a fixed point). Together they leave one
answer. This file is meant to be read: it shares no code with the solver, whose rules it states again, and needs nothing
but the standard library. The rules are those of cmd/compile/internal/escape/solve.go (Go 1.27.3).

    check(problem, certificate)       returns, or raises Refused
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import final

ESCAPES, PERSISTS, MUTATES, CALLS = 1, 2, 4, 8
ALL = 15
HEAP, MUTATOR, CALLEE = 0, 1, 2  # vertices that every graph has; also the slots of leaks to them
RESULT0, SLOTS = 3, 10
MOST = 255  # dereferences + 1 beyond this are not told apart


class Refused(Exception):
    """The certificate does not prove what it says; the text tells where."""


@final
@dataclass(slots=True, frozen=True)
class Vertex:
    """A location. `function` is -1 for the three that belong to none; `closure` numbers the function of a literal."""

    function: int
    loop_depth: int
    initial: int  # attributes it begins with
    result: int = 0  # 1 + index among the results of its function; -1 for a result that tags do not tell of
    param: bool = False
    closure: int = -1


@final
@dataclass(slots=True, frozen=True)
class Problem:
    """The question: locations, flows (source, destination, dereferences >= -1), and which literal stands in which."""

    vertices: tuple[Vertex, ...]
    edges: tuple[tuple[int, int, int], ...]
    parents: tuple[int, ...]

    def digest(self) -> str:
        rows = [(v.function, v.loop_depth, v.initial, v.result, v.param, v.closure) for v in self.vertices]
        return hashlib.sha256(repr((rows, self.edges, self.parents)).encode()).hexdigest()


@final
@dataclass(slots=True, frozen=True)
class Claim:
    """One thing that holds. `path` are edges from the subject outwards to the root; empty if the subject is the root.

    `what` is "escapes", "persists", "mutates", "calls"; "lost" (the results of the literal `subject` are untracked), or
    "leaks" with its slot and dereferences.
    """

    what: str
    subject: int
    root: int
    path: tuple[int, ...] = ()
    slot: int = -1
    derefs: int = -1


@final
@dataclass(slots=True, frozen=True)
class Certificate:
    """The answer. `leaks` holds, for parameters that leak, dereferences + 1 by slot, 0 for none."""

    graph: str  # digest of the problem
    attrs: tuple[int, ...]
    leaks: dict[int, tuple[int, ...]]
    lost: frozenset[int]
    claims: tuple[Claim, ...]
    walks: dict[int, dict[int, int]]


def check(problem: Problem, certificate: Certificate) -> None:
    """Raises Refused unless the certificate proves its answer to the problem."""
    if certificate.graph != problem.digest():
        raise Refused("it is about another graph")
    if len(certificate.attrs) != len(problem.vertices):
        raise Refused("it leaves out locations")
    _check_claims(problem, certificate)
    _check_walks(problem, certificate)


def replay(problem: Problem, certificate: Certificate, claim: Claim) -> None:
    """Raises Refused unless the claim follows from its path and from what an accepted certificate says of the root."""
    _check_claim(problem, certificate, claim, list(certificate.attrs), set(certificate.lost), {})


def derefs_of(problem: Problem, subject: int, root: int, path: tuple[int, ...]) -> int:
    """The dereferences at which the subject arrives at the root along a path, which must be one."""
    at = subject
    for edge in path:
        if not 0 <= edge < len(problem.edges):
            raise Refused(f"edge {edge} is not in the graph")
        src, dst, _ = problem.edges[edge]
        if src != at:
            raise Refused(f"edge {edge} does not start at location {at}")
        at = dst
    if at != root:
        raise Refused(f"the path ends at location {at} and not at {root}")
    derefs = 0
    for edge in reversed(path):
        derefs = max(derefs, 0) + problem.edges[edge][2]
    return derefs


def outlives(problem: Problem, attrs: list[int], lost: set[int], root: int, other: int) -> bool:
    """Whether what the root stores may be used when the other is gone."""
    if attrs[root] & ESCAPES:
        return True
    if root in (MUTATOR, CALLEE):
        return False
    here, there = problem.vertices[root].function, problem.vertices[other].function
    if problem.vertices[root].result:  # callers keep results, unless all calls of a literal are seen
        return not _inside(problem, here, there) or here in lost
    if here == there:
        return problem.vertices[root].loop_depth < problem.vertices[other].loop_depth
    return _inside(problem, there, here)


def _inside(problem: Problem, inner: int, outer: int) -> bool:
    """Whether function `inner` is a literal that stands, at some depth, in `outer`."""
    while inner >= 0 and outer >= 0:
        inner = problem.parents[inner]
        if inner == outer:
            return True
    return False


def sink(problem: Problem, attrs: tuple[int, ...], root: int, param: int) -> int:
    """The slot of what flows from a parameter to a root that outlives it."""
    to = problem.vertices[root]
    if to.result > 0 and to.function == problem.vertices[param].function:
        return HEAP if attrs[root] & ESCAPES else RESULT0 + to.result - 1
    return HEAP


# --- Nothing is said in vain -------------------------------------------------------------------------------


def _check_claims(problem: Problem, certificate: Certificate) -> None:
    attrs = [v.initial for v in problem.vertices]
    lost: set[int] = set()
    leaks: dict[int, list[int]] = {}
    for claim in certificate.claims:
        _check_claim(problem, certificate, claim, attrs, lost, leaks)
    if tuple(attrs) != certificate.attrs:
        raise Refused("the claims do not add up to the attributes")
    if lost != certificate.lost:
        raise Refused("the claims do not add up to the lost closures")
    if {v: tuple(_shorten(found)) for v, found in leaks.items()} != certificate.leaks:
        raise Refused("the claims do not add up to the leaks")


def _check_claim(
    problem: Problem,
    certificate: Certificate,
    claim: Claim,
    attrs: list[int],
    lost: set[int],
    leaks: dict[int, list[int]],
) -> None:
    """One claim, which is entered into what later claims may use."""
    if not (0 <= claim.subject < len(attrs) and 0 <= claim.root < len(attrs)):
        raise Refused("a claim is about a location that the graph does not have")
    derefs = derefs_of(problem, claim.subject, claim.root, claim.path)
    root = attrs[claim.root]
    if claim.what == "escapes":
        _need(derefs < 0 and outlives(problem, attrs, lost, claim.root, claim.subject), claim)
        attrs[claim.subject] |= ALL
    elif claim.what == "persists":
        _need(derefs < 0 and bool(root & PERSISTS), claim)
        attrs[claim.subject] |= PERSISTS
    elif claim.what in ("mutates", "calls"):
        bit = MUTATES if claim.what == "mutates" else CALLS
        _need(derefs <= 0 and bool(root & bit), claim)
        attrs[claim.subject] |= bit
    elif claim.what == "lost":
        closure = problem.vertices[claim.subject].closure
        _need(closure >= 0 and claim.root == claim.subject and bool(root & CALLS), claim)
        lost.add(closure)
    elif claim.what == "leaks":
        _need(problem.vertices[claim.subject].param and max(derefs, 0) == claim.derefs, claim)
        if claim.slot in (MUTATOR, CALLEE):
            _need(bool(root & (MUTATES if claim.slot == MUTATOR else CALLS)), claim)
        else:
            _need(outlives(problem, attrs, lost, claim.root, claim.subject), claim)
            _need(sink(problem, certificate.attrs, claim.root, claim.subject) == claim.slot, claim)
        slots = leaks.setdefault(claim.subject, [0] * SLOTS)
        value = min(claim.derefs + 1, MOST)
        slots[claim.slot] = min(slots[claim.slot] or value, value)
    else:
        raise Refused(f"nobody knows what {claim.what!r} means")


def _need(holds: bool, claim: Claim) -> None:
    if not holds:
        raise Refused(f"it does not follow that location {claim.subject} {claim.what}")


def _shorten(slots: list[int]) -> list[int]:
    """What flows to the heap at fewer dereferences makes the other leaks redundant."""
    return [slots[HEAP], *(0 if slots[HEAP] and value >= slots[HEAP] else value for value in slots[1:])]


# --- Nothing is left out -----------------------------------------------------------------------------------


def _check_walks(problem: Problem, certificate: Certificate) -> None:
    incoming: list[list[tuple[int, int]]] = [[] for _ in problem.vertices]
    for src, dst, derefs in problem.edges:
        incoming[dst].append((src, derefs))
    if not all(0 <= root < len(problem.vertices) for root in certificate.walks):
        raise Refused("a walk is from a location that the graph does not have")
    for root in range(len(problem.vertices)):
        walk = certificate.walks.get(root, {root: 0})
        _check_distances(certificate.attrs, incoming, root, walk)
        for v, derefs in walk.items():
            _check_conclusions(problem, certificate, root, v, derefs)
    for v, vertex in enumerate(problem.vertices):
        if vertex.closure >= 0 and certificate.attrs[v] & CALLS and vertex.closure not in certificate.lost:
            raise Refused(f"the results of function literal {v} are lost")


def _check_distances(
    attrs: tuple[int, ...], incoming: list[list[tuple[int, int]]], root: int, walk: dict[int, int]
) -> None:
    """The walk has exactly what flows to the root, each at the least that its neighbours give; flows end at locations
    that escape, because those are roots of their own."""
    least: dict[int, int] = {}
    for v, derefs in walk.items():
        if not 0 <= v < len(attrs) or (v != root and attrs[v] & ESCAPES):
            raise Refused(f"location {v} has no place in the walk from {root}")
        for src, delta in incoming[v]:
            if not attrs[src] & ESCAPES or src == root:
                distance = max(derefs, 0) + delta
                least[src] = min(least.get(src, distance), distance)
    least[root] = 0 if attrs[root] & ESCAPES else min(least.get(root, 0), 0)
    if least != walk:
        raise Refused(f"the walk from {root} is not what the edges give")


def _check_conclusions(problem: Problem, certificate: Certificate, root: int, v: int, derefs: int) -> None:
    """What follows from v flowing to the root at so many dereferences is part of the answer."""
    attrs, lost = list(certificate.attrs), set(certificate.lost)
    longer = outlives(problem, attrs, lost, root, v)
    needs = 0
    if derefs < 0:
        needs = ALL if longer else attrs[root] & PERSISTS
    if derefs <= 0:
        needs |= attrs[root] & (MUTATES | CALLS)
    if needs & ~attrs[v]:
        raise Refused(f"location {v} lacks what follows from its flow to {root}")
    if not problem.vertices[v].param:
        return
    slots = certificate.leaks.get(v, (0,) * SLOTS)
    wanted = [sink(problem, certificate.attrs, root, v)] if longer else []
    wanted += [slot for slot, bit in ((MUTATOR, MUTATES), (CALLEE, CALLS)) if attrs[root] & bit]
    value = min(max(derefs, 0) + 1, MOST)
    for slot in wanted:
        if not any(0 < slots[known] <= value for known in (slot, HEAP)):
            raise Refused(f"parameter {v} leaks at {derefs} to slot {slot}, and the answer does not say so")
