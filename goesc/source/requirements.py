"""Which version of each module a build has: what go.mod requires, and below it a graph, read when that does not do.

    needs = Requirements([("a.com/x", "v1.1.0")], {"m"}, PRUNED, summaries.of)
    needs.root("a.com/x")                    # "v1.1.0"
    needs.graph.selected["b.com/y"]          # "v0.3.0", which a.com/x requires
    needs.out_of_step([("b.com/y", "v0.3.0")])     # go.mod does not name it: "updates to go.mod needed; ..."

Models cmd/go/internal/modload (buildlist.go: readModGraph, rootSelected, updatePrunedRoots, spotCheckRoots; modfile.go:
goModSummary; Go 1.27.3) and the text of mvs.BuildListError, for a command that may not change go.mod.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import NamedTuple, final

from goesc.source.modfile import go_key, version_key

Pair = tuple[str, str]  # path and version of a module; a main module has no version

# How much of the graph counts: all that is reached; what modules say that go.mod names, which then names all that is
# needed (go 1.17); what the modules of a workspace say.
UNPRUNED, PRUNED, WORKSPACE = "unpruned", "pruned", "workspace"
UPDATES_NEEDED = "updates to go.mod needed; to update it:\n\tgo mod tidy"


@final
class Fault(NamedTuple):
    """Why a module's go.mod cannot be used."""

    module: Pair  # the one read, which may stand in the place of another
    text: str
    too_new: bool = False  # it asks for a later Go, which ends the command

    def __str__(self) -> str:
        if self.too_new:
            return self.text
        path, version = self.module
        return f"{path}@{version}: {self.text}" if version else f"module {path}: {self.text}"


@final
class Summary(NamedTuple):
    """What a module's go.mod says."""

    require: tuple[Pair, ...] = ()
    go: str = ""
    ignore: tuple[str, ...] = ()
    fault: Fault | None = None

    @property
    def pruning(self) -> str:
        return pruning_of(self.go)


def pruning_of(go: str) -> str:
    return UNPRUNED if go_key(go) < (1, 17) else PRUNED


def later(path: str, version: str, than: str) -> bool:
    """Whether a version comes after another one of the same module."""
    if path == "go":
        return go_key(version) > go_key(than)
    if path == "toolchain":
        return go_key(version.removeprefix("go")) > go_key(than.removeprefix("go"))
    return version_key(version) > version_key(than)


@final
class Graph:
    """Versions by path, main modules left out; `fault` says what could not be read, for `cause`."""

    __slots__ = ("cause", "edges", "fault", "selected")

    def __init__(self) -> None:
        self.selected: dict[str, str] = {}
        self.edges: dict[Pair, tuple[Pair, ...]] = {}
        self.fault = ""
        self.cause: Fault | None = None

    def enter(self, module: Pair, require: tuple[Pair, ...], mains: AbstractSet[str]) -> None:
        self.edges[module] = require
        for path, version in require:
            if path not in mains and (path not in self.selected or later(path, version, self.selected[path])):
                self.selected[path] = version


@final
class Requirements:
    def __init__(
        self, roots: Sequence[Pair], mains: AbstractSet[str], pruning: str, summary: Callable[[Pair], Summary],
        work: Sequence[Pair] = (),
    ) -> None:  # fmt: skip
        self.roots = sorted(roots, key=lambda pair: (pair[0], go_key(pair[1]), version_key(pair[1])))
        self.mains = mains
        self.pruning = pruning
        self._summary = summary
        self._highest = {path: version for path, version in self.roots if path not in mains}
        self._work = work  # the modules of a workspace, whose requirements stand in the place of roots

    def root(self, path: str) -> str | None:
        """The version that go.mod requires; "" for a main module, None for one that it does not name."""
        return "" if path in self.mains else self._highest.get(path)

    def selected(self, path: str) -> str | None:
        """The version that the whole graph asks for; "" for a main module, None for one that it does not know."""
        return "" if path in self.mains else self.graph.selected.get(path)

    def with_root(self, module: Pair) -> Requirements:
        return Requirements([*self.roots, module], self.mains, self.pruning, self._summary, self._work)

    @property
    def is_doubled(self) -> bool:
        """Whether a path stands more than once among the roots, or is that of a main module."""
        return len(self._highest) < len(self.roots)

    @property
    def is_read(self) -> bool:
        return "graph" in self.__dict__

    @cached_property
    def graph(self) -> Graph:
        graph = Graph()
        faults: dict[Pair, Fault] = {}
        seen: set[tuple[Pair, str]] = set()
        self._walk(graph, faults, seen, [*self._work, *self.roots], self.pruning)
        if self.pruning == WORKSPACE:
            self._reload(graph, faults, seen)
        starts = list(self._work)
        if not starts:
            starts = [("", "")]
            graph.enter(starts[0], tuple(self.roots), self.mains)
        if faults:
            graph.cause, graph.fault = _first_fault(graph, faults, starts)
        return graph

    def _walk(
        self, graph: Graph, faults: dict[Pair, Fault], seen: set[tuple[Pair, str]], roots: Iterable[Pair], pruning: str
    ) -> None:
        pending = deque((module, pruning) for module in roots)
        while pending:
            module, pruning = pending.popleft()
            if (module, pruning) in seen:
                continue
            seen.add((module, pruning))
            summary = self._summary(module)
            if summary.fault is not None:
                faults[module] = summary.fault
                continue
            graph.enter(module, summary.require, self.mains)
            below = UNPRUNED if pruning == UNPRUNED else summary.pruning
            if pruning != PRUNED or summary.pruning == UNPRUNED:
                pending.extend((required, below) for required in summary.require)

    def _reload(self, graph: Graph, faults: dict[Pair, Fault], seen: set[tuple[Pair, str]]) -> None:
        """Modules that are selected at a later version than the one read tell of more."""
        paths = {path for path, _ in self._work}
        met: set[Pair] = set()
        while True:
            fresh: set[Pair] = set()
            for path in paths:
                module = (path, "" if path in self.mains else graph.selected.get(path, ""))
                if module not in met:
                    fresh.add(module)
                    continue
                for required, version in graph.edges.get(module, ()):
                    chosen = (required, graph.selected.get(required, ""))
                    if required not in self.mains and later(required, chosen[1], version) and chosen not in met:
                        fresh.add(chosen)
            if not fresh:
                return
            self._walk(graph, faults, seen, sorted(fresh), WORKSPACE)
            met |= fresh
            paths |= {path for path, _ in fresh}

    def out_of_step(self, providers: Iterable[Pair]) -> str:
        """What the go command says if go.mod would have to change for a build that has packages of `providers`, each
        imported from a main module by however many steps, or named; "" if it need not change."""
        if self.pruning == WORKSPACE:
            return ""
        graph = self.graph if self.pruning == UNPRUNED or self.is_read else None
        if self.pruning == UNPRUNED:
            if self.graph.fault:
                return self.graph.fault
        else:
            used = sorted(set(providers))
            if any(self.root(path) is None for path, _ in used):
                return UPDATES_NEEDED
            if graph is None and not all(map(self._agrees, used)):
                graph = self.graph
                if graph.fault:
                    return graph.fault
        for path, version in self.roots:
            chosen = self._highest.get(path) if graph is None else graph.selected.get(path)
            if path not in self.mains and chosen != version:
                return UPDATES_NEEDED
        return ""

    def _agrees(self, module: Pair) -> bool:
        summary = self._summary(module)
        return summary.fault is None and not any(
            (root := self.root(path)) and later(path, version, root) for path, version in summary.require
        )


def _first_fault(graph: Graph, faults: dict[Pair, Fault], starts: Sequence[Pair]) -> tuple[Fault | None, str]:
    """The fault met first in breadth, behind the modules that require the one it is of."""
    required_by: dict[Pair, Pair | None] = dict.fromkeys(starts)
    pending = deque(starts)
    while pending:
        module = pending.popleft()
        fault = faults.get(module)
        if fault is not None:
            way = [module]
            while (above := required_by[way[-1]]) is not None:
                way.append(above)
            return fault, _told(fault, way)
        for required in graph.edges.get(module, ()):
            if required not in required_by:
                required_by[required] = module
                pending.append(required)
    return None, ""


def _told(fault: Fault, way: Sequence[Pair]) -> str:
    """`way` leads from the module with the fault up to a main module."""
    module = way[0]
    if fault.too_new or not module[1]:
        return str(fault)
    above = "".join(f"{path}@{version} requires\n\t" for path, version in reversed(way[1:]) if version)
    if fault.module == module:
        return above + str(fault)
    return f"{above}{module[0]}@{module[1]} (replaced by {'@'.join(filter(None, fault.module))}): {fault.text}"
