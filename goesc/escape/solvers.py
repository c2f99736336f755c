"""Solvers by name: whatever finds the fixed point of a batch.

    solver_named("gc")                     solver.walk_all, the one of record
    solver_named("plain")                  reference.py on the networkx model; slow, and free of cleverness
    solver_named("mylab.solvers:andersen") a function of yours
    solver_named("andersen")               the same, if a distribution names it in its entry points "goesc.solvers"

A solver is a function of a `Batch` whose graph is complete. It leaves its answer there, which is all that the rest
looks at: `attrs` of every location (ESCAPES for what must live on the heap, PERSISTS, MUTATES, CALLS), `leaks` of
those that are parameters, and in `batch.results_lost` the function literals whose results flow where nobody sees them.
It may return how many walks, rounds or the like it took. There is no registry to change at run time: who has a
function gives the function.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

from goesc.escape.graph import Batch
from goesc.escape.model import snapshot
from goesc.escape.solver import walk_all
from goesc.ir.nodes import ClosureExpr


class Solver(Protocol):
    def __call__(self, batch: Batch, /) -> int | None: ...


def plain(batch: Batch) -> int:
    """Solve by reference.py and write the solution back. Needs networkx. Returns the number of rounds, which is 1."""
    from goesc.escape import reference

    graph = snapshot(batch)
    solution = reference.solve(graph.to_networkx())
    for i, loc in enumerate((batch.heap, batch.mutator, batch.callee, *batch.locs)):
        loc.attrs = solution.attrs[i]
        found = solution.leaks.get(i)
        if found is not None:
            loc.leaks = found
        if graph.vertices[i].closure in solution.lost and type(loc.n) is ClosureExpr:
            batch.results_lost.add(loc.n.func)
    return 1


SOLVERS: Mapping[str, Solver] = {"gc": walk_all, "plain": plain}


def solver_named(solver: str | Solver) -> Solver:
    """The solver of a name, or what is one already. Raises ValueError for a name that nobody has."""
    return named(solver, SOLVERS, "goesc.solvers", "solver") if isinstance(solver, str) else solver


T = TypeVar("T")


def named(name: str, own: Mapping[str, T], group: str, what: str) -> T:
    """goesc's own thing of a name, or `module:name`, or an entry point of the group, which is taken for one as well."""
    if name in own:
        return own[name]
    module, colon, attribute = name.partition(":")
    try:
        if colon:
            from importlib import import_module

            found: T = getattr(import_module(module), attribute)
            return found
        from importlib.metadata import entry_points

        for point in entry_points(group=group, name=name):
            loaded: T = point.load()
            return loaded
    except (ImportError, AttributeError) as err:
        raise ValueError(f"{what} {name}: {err}") from err
    from difflib import get_close_matches

    close = get_close_matches(name, own, 1)
    hint = f"; did you mean {close[0]}?" if close else ""
    raise ValueError(f"unknown {what} {name!r}: there are {', '.join(own)}, and module:name for your own{hint}")
