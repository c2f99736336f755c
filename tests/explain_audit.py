"""Whether explanations are complete: one for every heap verdict and every leak that gc speaks of, each path replayed.

    audit(package)   ->   Audit(heap=14, leaks=3, explained=17, truncated=1, faults=[], ...)

Used by the tests and by benchmarks/explain.py. gc's lines are the yardstick: every `moved to heap`, `escapes to heap`
and `leaking param` of the package must have an explanation at its place that ends where the line says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import final

from goesc.api import Package
from goesc.explain.certificate import certify, problem_of
from goesc.explain.checker import Certificate, Problem, Refused, check, replay
from goesc.explain.explain import Explainer
from goesc.explain.model import Explanation
from goesc.source.positions import Position

_MOVED = re.compile(r"moved to heap: (.*)$", re.DOTALL)
_ESCAPES = re.compile(r"(.*) escapes to heap$", re.DOTALL)
_RESULT = re.compile(r"leaking param: (\S+) to result (\S+) level=(\d+)$")
_LEAK = re.compile(r"leaking param( content)?: (\S+)$")


@final
@dataclass(slots=True)
class Audit:
    """Counts for one package, or for many added up. `faults` says what is wrong, and where."""

    heap: int = 0  # lines of gc
    leaks: int = 0
    explained: int = 0  # of both
    replayed: int = 0  # paths
    steps: int = 0
    followed: int = 0  # calls with the callee's explanation
    truncated: int = 0  # explanations that gc cuts short
    certificates: int = 0  # accepted
    causes: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, other: Audit) -> None:
        for name in (
            "heap", "leaks", "explained", "replayed", "steps", "followed", "truncated", "certificates",
        ):  # fmt: skip
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for key, count in other.causes.items():
            self.causes[key] = self.causes.get(key, 0) + count
        self.faults += other.faults


def audit(package: Package) -> Audit:
    """The package must have been loaded with `explain=True`."""
    out = Audit()
    explainer = Explainer([package], depth=1)
    accepted: dict[int, tuple[Problem, Certificate]] = {}
    for index, graph in enumerate(package.graphs):
        try:
            certificate = certify(graph)
            problem = problem_of(graph)
            check(problem, certificate)
            accepted[index] = (problem, certificate)
            out.certificates += 1
        except Refused as err:
            out.faults.append(f"{package.path}: {graph.functions[:2]}: {err}")
    allocations: dict[tuple[Position, str], Explanation] = {}
    for allocation in package.allocations:
        if not allocation.escapes:
            continue
        found = explainer.allocation(package, allocation)
        allocations[allocation.position, allocation.text] = found
        out.causes[found.cause] = out.causes.get(found.cause, 0) + 1
    leaks: dict[tuple[Position, str, str], set[int]] = {}  # wrappers share the places of what they wrap
    explanations = list(allocations.values())
    for function in package.functions:
        for parameter in function.parameters:
            for found in explainer.parameter(package, function, parameter):
                explanations.append(found)
                own = found.sink if found.sink != "{heap}" and _is_result(found) else "{heap}"
                leaks.setdefault((found.position, found.subject, own), set()).add(found.derefs)
    for found in explanations:
        _replay(out, found, accepted)
    _compare(out, package, allocations, leaks)
    return out


def _is_result(found: Explanation) -> bool:
    """Whether the leak is to the function's own result, as gc's line says it, and not to the heap."""
    return bool(found.proof) and found.proof[0].slot > 2


def _replay(out: Audit, found: Explanation, accepted: dict[int, tuple[Problem, Certificate]]) -> None:
    out.steps += len(found.steps)
    out.followed += len(found.callee)
    if not found.proof:
        if "no body" not in found.sentence:
            out.faults.append(f"{found.position}: {found.subject} has no proof")
        return
    if not found.steps:
        out.faults.append(f"{found.position}: {found.subject} has no steps")
    if found.graph not in accepted:
        return
    problem, certificate = accepted[found.graph]
    for claim in found.proof:
        try:
            replay(problem, certificate, claim)
            out.replayed += 1
        except Refused as err:
            out.faults.append(f"{found.position}: {found.subject}: {err}")


def _compare(
    out: Audit,
    package: Package,
    allocations: dict[tuple[Position, str], Explanation],
    leaks: dict[tuple[Position, str, str], set[int]],
) -> None:
    for line in package.diagnostics:
        text = line.text
        if "truncated explanation" in text:
            out.truncated += 1
        heap = _MOVED.match(text) or _ESCAPES.match(text)
        if heap:
            out.heap += 1
            known = (line.position, heap[1]) in allocations
        elif match := _RESULT.match(text):
            out.leaks += 1
            known = int(match[3]) in leaks.get((line.position, match[1], match[2]), ())
        elif match := _LEAK.match(text):
            out.leaks += 1
            known = bool(match[1]) in {d > 0 for d in leaks.get((line.position, match[2], "{heap}"), ())}
        else:
            continue
        out.explained += known
        if not known:
            out.faults.append(f"{line.position}: no explanation of: {text}")
