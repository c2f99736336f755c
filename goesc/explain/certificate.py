"""Makes certificates: the proof of every verdict of a graph, which `checker.check` accepts or refuses.

    certificate = certify(snapshot)
    check(problem_of(snapshot), certificate)      # raises Refused if the solver was wrong

The answer is the solver's, read from the snapshot; the proofs are searched for it. A path is the shortest there is,
from the subject outwards, over (location, credit), where credit is how many dereferences the rest of the way may take.
It begins at -1 for "its address arrives", every address-of adds 1 and every dereference takes 1; so cycles end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeAlias, final

from goesc.escape.model import Snapshot
from goesc.explain.checker import (
    ALL,
    CALLEE,
    CALLS,
    ESCAPES,
    HEAP,
    MUTATES,
    MUTATOR,
    PERSISTS,
    SLOTS,
    Certificate,
    Claim,
    Problem,
    Refused,
    Vertex,
    check,
    outlives,
    sink,
)

_State: TypeAlias = "tuple[int, int, int, _State | None]"  # location, credit, edge to it, state before


def problem_of(graph: Snapshot) -> Problem:
    """The question that the solver was asked. Raises ValueError for a graph that does not know how it began."""
    if len(graph.initial) != len(graph.vertices):
        raise ValueError("the snapshot does not hold the attributes before solving")
    vertices = tuple(
        Vertex(v.function, v.loop_depth, initial, v.result_index or -v.param_out, v.param, v.closure)
        for v, initial in zip(graph.vertices, graph.initial, strict=True)
    )
    return Problem(vertices, tuple(graph.edges), tuple(graph.parents))


def certify(graph: Snapshot) -> Certificate:
    """A certificate of the snapshot's verdicts. Raises Refused if one of them cannot be proved."""
    return Prover(graph).certificate()


def certified(graph: Snapshot) -> Certificate:
    """A certificate that the checker has accepted."""
    found = certify(graph)
    check(problem_of(graph), found)
    return found


@final
class Prover:
    """The search for proofs over one graph. `claim_of[v]` is the claim that location v escapes."""

    def __init__(self, graph: Snapshot) -> None:
        self.problem = problem_of(graph)
        self.final = [v.attrs for v in graph.vertices]
        self.proven = [v.initial for v in self.problem.vertices]
        self.lost: set[int] = set()
        self.claims: list[Claim] = []
        self.claim_of: dict[int, Claim] = {}
        self.leaks = {i: _optimal(v.leaks) for i, v in enumerate(graph.vertices) if v.param and any(v.leaks)}
        self._wanted_lost = graph.lost
        self._out: list[list[tuple[int, int, int]]] = [[] for _ in graph.vertices]
        for edge, (src, dst, derefs) in enumerate(graph.edges):
            self._out[src].append((edge, dst, derefs))
        self._most = 1 + sum(derefs for _, _, derefs in graph.edges if derefs > 0)  # more credit nobody needs
        self._prove()

    # --- Paths ---------------------------------------------------------------------------------------------

    def search(self, start: int, credit: int, accept: Callable[[int], bool]) -> tuple[int, tuple[int, ...]] | None:
        """The nearest root that is accepted, and the shortest path on which `start` arrives at `credit` or less."""
        best = {start: credit}
        todo: deque[_State] = deque([(start, credit, -1, None)])
        while todo:
            state = todo.popleft()
            at, left = state[0], state[1]
            for edge, dst, derefs in self._out[at]:
                if derefs > left:
                    continue
                rest = min(left - derefs, self._most)
                if best.get(dst, -2) >= rest:
                    continue
                best[dst] = rest
                after: _State = (dst, rest, edge, state)
                if accept(dst):
                    return dst, _edges(after)
                todo.append(after)
        return None

    def outlives(self, root: int, other: int) -> bool:
        """By what has been proved so far."""
        return outlives(self.problem, self.proven, self.lost, root, other)

    # --- Claims --------------------------------------------------------------------------------------------

    def _prove(self) -> None:
        """Prove in rounds, because roots must be proved before what rests on them: what escapes by itself comes first,
        so that its path leads to the end of the matter."""
        escaping = [v for v, attrs in enumerate(self.final) if attrs & ESCAPES and not self.proven[v] & ESCAPES]
        waiting = [v for v in escaping if not self._prove_escape(v, by_itself=True)]
        others = [
            (v, bit)
            for v, attrs in enumerate(self.final)
            if not attrs & ESCAPES
            for bit in (PERSISTS, MUTATES, CALLS)
            if attrs & ~self.proven[v] & bit
        ]
        literals = [v for v, vertex in enumerate(self.problem.vertices) if vertex.closure in self._wanted_lost]
        # That a literal is called may be what makes it escape: through results of its own, which are lost then.
        others += [(v, CALLS) for v in literals if self.final[v] & ~self.proven[v] & ESCAPES]
        while waiting or others or literals:
            before = len(self.claims)
            waiting = [v for v in waiting if not self._prove_escape(v, by_itself=False)]
            others = [(v, bit) for v, bit in others if not self.proven[v] & bit and not self._prove_bit(v, bit)]
            literals = [v for v in literals if not self._prove_lost(v)]
            if len(self.claims) == before:
                if not waiting and not others:
                    break  # a literal's function stands once in a graph, and may have lost its results without it
                left = waiting[0] if waiting else others[0][0]
                raise Refused(f"no proof for location {left}")
        for v, slots in self.leaks.items():
            for slot, value in enumerate(slots):
                if value:
                    self._prove_leak(v, slot, value - 1)

    def _prove_escape(self, v: int, by_itself: bool) -> bool:
        """By itself: not because what holds it escapes."""
        proven = self.proven

        def accept(root: int) -> bool:
            return (not by_itself or root == HEAP or not proven[root] & ESCAPES) and self.outlives(root, v)

        found = self.search(v, -1, accept)
        if found is None:
            return False
        claim = Claim("escapes", v, *found)
        self.claims.append(claim)
        self.claim_of[v] = claim
        self.proven[v] |= ALL
        return True

    def _prove_bit(self, v: int, bit: int) -> bool:
        found = self.search(v, -1 if bit == PERSISTS else 0, lambda root: bool(self.proven[root] & bit))
        if found is None:
            return False
        what = {PERSISTS: "persists", MUTATES: "mutates", CALLS: "calls"}[bit]
        self.claims.append(Claim(what, v, *found))
        self.proven[v] |= bit
        return True

    def _prove_lost(self, v: int) -> bool:
        if not self.proven[v] & CALLS:
            return False
        self.lost.add(self.problem.vertices[v].closure)
        self.claims.append(Claim("lost", v, v))
        return True

    def _prove_leak(self, v: int, slot: int, derefs: int) -> None:
        self.claims.append(self.leak(v, slot, derefs))

    def leak(self, v: int, slot: int, derefs: int) -> Claim:
        """The claim that a parameter leaks. The heap itself is the root if a way leads there."""
        final = tuple(self.final)
        if slot in (MUTATOR, CALLEE):
            bit = MUTATES if slot == MUTATOR else CALLS
            accepted: list[Callable[[int], bool]] = [lambda root: bool(self.proven[root] & bit)]
        else:
            accepted = [lambda root: self.outlives(root, v) and sink(self.problem, final, root, v) == slot]
            if slot == HEAP:
                accepted.insert(0, lambda root: root == HEAP)
        for accept in accepted:
            found = self.search(v, derefs, accept)
            if found is not None:
                return Claim("leaks", v, *found, slot, derefs)
        if derefs == 0 and accepted[-1](v):
            return Claim("leaks", v, v, (), slot, derefs)
        raise Refused(f"no proof for a leak of parameter {v}")

    # --- The fixed point -----------------------------------------------------------------------------------

    def certificate(self) -> Certificate:
        incoming: list[list[tuple[int, int]]] = [[] for _ in self.final]
        for src, dst, derefs in self.problem.edges:
            incoming[dst].append((src, derefs))
        walks = {root: _distances(self.final, incoming, root) for root in range(len(self.final)) if incoming[root]}
        return Certificate(
            self.problem.digest(),
            tuple(self.final),
            self.leaks,
            frozenset(self.lost),
            tuple(self.claims),
            walks,
        )


def _edges(state: _State) -> tuple[int, ...]:
    """The edges of the way to a state, the first first."""
    edges = []
    at: _State | None = state
    while at is not None and at[3] is not None:
        edges.append(at[2])
        at = at[3]
    return tuple(reversed(edges))


def _optimal(slots: tuple[int, ...]) -> tuple[int, ...]:
    padded = [*slots, *([0] * (SLOTS - len(slots)))]
    heap = padded[0]
    return (heap, *(0 if heap and value >= heap else value for value in padded[1:]))


def _distances(attrs: list[int], incoming: list[list[tuple[int, int]]], root: int) -> dict[int, int]:
    """Least dereferences at which locations flow to the root."""
    found = {root: 0}
    todo = deque([root])
    while todo:
        v = todo.popleft()
        derefs = max(found[v], 0)
        for src, delta in incoming[v]:
            if attrs[src] & ESCAPES:
                continue
            distance = derefs + delta
            if src not in found or distance < found[src]:
                found[src] = distance
                todo.append(src)
    return found


__all__ = ["Prover", "certified", "certify", "problem_of"]
