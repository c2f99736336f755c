"""Which package goes where and when, in a world whose time is made up: a package takes as long as it has bytes."""

from __future__ import annotations

import heapq
import itertools
import os
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from goesc.drive import tasks
from goesc.drive.order import Run
from goesc.drive.plan import Answer, Plan
from goesc.source.packages import load_units, request_for
from tests.test_schedule_order import Inline

Tree = Callable[..., Path]
SIZE = 1000  # bytes of a package, or so


class World(Executor):
    """Workers that take tasks in the order in which they come, and its clock."""

    def __init__(self, workers: int) -> None:
        self.now = 0
        self.free = workers
        self.number = itertools.count()
        self.waiting: list[tuple[Future[Answer], Any]] = []
        self.working: list[tuple[int, int, Future[Answer], Any]] = []
        self.begun: list[str] = []
        self.most = 0  # tasks that were under way at a time

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Answer] = Future()
        self.waiting.append((future, args[0]))
        self.most = max(self.most, len(self.waiting) + len(self.working))
        self._begin()
        return future

    def _begin(self) -> None:
        while self.waiting and self.free:
            future, task = self.waiting.pop(0)
            self.free -= 1
            size = sum(len(file.src) for file in task.unit.files)
            heapq.heappush(self.working, (self.now + size, next(self.number), future, task))
            self.begun.append(task.unit.name)

    def wait(self) -> None:
        """Until a package is done with."""
        if self.working:
            self.now, _, future, task = heapq.heappop(self.working)
            self.free += 1
            self._begin()
            future.set_result(Answer("a worker", task.through, told=""))


class Landed(SimpleQueue[Any]):
    """Where a run waits."""

    world: World

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        if self.empty():
            self.world.wait()
        return super().get(block, timeout)


def took(root: Path, workers: int) -> World:
    """A run in such a world."""
    environ = {**os.environ, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}
    loaded = load_units(["./..."], request_for(str(root), environ))
    assert not loaded.errors
    world = World(workers)
    run = Run(Plan(loaded.units, {}, lambda output, flags: "", environ), executor=world, jobs=workers)
    run._landed = Landed()
    run._landed.world = world
    assert [unit.id for unit, _ in run.results()] == [unit.id for unit in loaded.units]
    return world


def module(imports: dict[str, list[str]]) -> dict[str, str]:
    files = {"go.mod": "module m\n\ngo 1.24\n"}
    for name, imported in imports.items():
        text = f"package {name}\n" + "".join(f'import _ "m/{other}"\n' for other in imported)
        files[f"{name}/x.go"] = text.ljust(SIZE - 1) + "\n"
    return files


def test_the_critical_path_comes_first(tree: Tree) -> None:
    """A chain that the names put last, and as much work again that nobody waits for."""
    chain = {f"z{i}": [f"z{i - 1}"] if i else [] for i in range(8)}
    alone = {f"a{i}": [] for i in range(8)}
    world = took(tree(module(alone | chain)), 2)
    assert world.begun[0] == "z0"
    assert world.now <= 10 * SIZE, "in the order of names it would be 12; the chain may wait for a task that is queued"


@pytest.mark.parametrize("workers", [2, 3, 5, 8])
def test_no_order_is_much_better(tree: Tree, workers: int) -> None:
    """No schedule takes less than the longest chain, nor than all work spread evenly; a list of what is ready exceeds
    neither together, and one that is ordered by the longest way hardly exceeds the larger."""
    imports = {f"p{i:02}": [f"p{j:02}" for j in (i // 2, i - 7) if 0 <= j < i and i % 5] for i in range(60)}
    longest: dict[str, int] = {}
    for name, imported in imports.items():
        longest[name] = 1 + max((longest[other] for other in imported), default=0)
    world = took(tree(module(imports)), workers)
    least = max(*longest.values(), -(-len(imports) // workers)) * SIZE
    assert least <= world.now <= least + SIZE
    assert world.most <= workers + max(1, workers // 4)


@pytest.mark.parametrize("dies", [False, True])
def test_every_worker_is_told_everything_about_once(tree: Tree, monkeypatch: pytest.MonkeyPatch, dies: bool) -> None:
    """Of four workers, one of which may be gone after a third, nobody is told much twice, nor asked in vain."""
    imports = {f"p{i:02}": sorted({f"p{j:02}" for j in (i // 2, i - 1) if 0 <= j < i}) for i in range(60)}
    benches = [tasks.Bench() for _ in range(4)]
    told: list[int] = []
    vain: list[bool] = []

    class Four(Inline):
        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            some = benches[1:] if dies and len(told) > 20 else benches
            monkeypatch.setattr(tasks, "_BENCH", some[len(told) % len(some)])
            future = super().submit(fn, *args, **kwargs)
            answer = future.result()
            answer.bench = str(benches.index(tasks._BENCH))
            told.append(len(args[0].news))
            vain.append(answer.missing)
            return future

    environ = {**os.environ, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}
    loaded = load_units(["./..."], request_for(str(tree(module(imports))), environ))
    run = Run(Plan(loaded.units, {}, lambda output, flags: "", environ), executor=Four(), jobs=4)
    assert all(not answer.crash for _, answer in run.results())
    assert sum(told) <= len(benches) * len(imports)
    assert not any(vain)
