"""Explanations for the page: those of the room `explain`, and which parameters made a value escape.

whys = Whys(packages)
whys.of_allocation(package, allocation)   ->   Explanation(...)
whys.of_parameter(package, function, parameter)   ->   [Explanation(...), ...]
whys.forcing(package, allocation)         ->   [Forced("fmt", "Println", 0, "esc:\\x01")]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, final

from goesc.escape.model import HEAP
from goesc.explain.explain import Explainer, graph_of
from goesc.ir import leaks

if TYPE_CHECKING:
    from goesc.api import Allocation, Function, Package, Parameter
    from goesc.escape.model import Snapshot
    from goesc.escape.notes import Callee
    from goesc.explain.model import Explanation

CALLEE_DEPTH = 3  # how many calls down the explanations of the page go


class Forced(NamedTuple):
    """A parameter, by its function and number, the receiver counted; `tag` as gc encodes what leaks."""

    package: str
    function: str
    number: int
    tag: str


@final
class Whys:
    """Asks one explainer, which keeps its proofs."""

    def __init__(self, packages: list[Package]) -> None:
        self.explainer = Explainer(packages, CALLEE_DEPTH)

    def of_allocation(self, package: Package, allocation: Allocation) -> Explanation:
        return self.explainer.allocation(package, allocation)

    def of_parameter(self, package: Package, function: Function, parameter: Parameter) -> list[Explanation]:
        return self.explainer.parameter(package, function, parameter)

    def forcing(self, package: Package, allocation: Allocation) -> list[Forced]:
        """The parameters of known functions that the value is passed to on its way, and that leak to the heap."""
        graph = graph_of(package, allocation.graph)
        found: dict[Forced, None] = {}
        for claim in self.explainer.claims(graph, allocation.vertex):
            for edge in claim.path:
                for why in graph.flows[edge].whys:
                    for callee in why.passed.callees if why.passed is not None else ():
                        if _forces(graph, edge, callee):
                            found[Forced(callee.package, callee.name, callee.parameter, callee.tag)] = None
        return list(found)


def _forces(graph: Snapshot, edge: int, callee: Callee) -> bool:
    """Whether what is passed on this edge reaches the heap in the callee, not by way of a result."""
    if callee.vertex >= 0:
        slots = graph.vertices[callee.vertex].leaks
        return bool(slots) and slots[leaks.HEAP] > 0
    return graph.edges[edge][1] == HEAP
