"""Which package may start, which answer comes next, and what happens when a worker dies.

    run = Run(Plan(units, flags, text_of, environ), jobs=4)
    for unit, answer in run.results():
        ...

A package waits for those it imports that have to be compiled in this run, and whose facts therefore do not exist yet.
What the library's facts already tell, nobody waits for; they do not tell of packages compiled with -l. Among those that
may start, the one with the most work behind it goes first. Results are given in the order of the units, whenever they
were found, so the output is that of one process. What is known from earlier needs no worker; nor does a package that
goesc.edit.patch can bring up to date here.

Workers die: of memory, of a signal, with their machine. Every package that was under way when it happened is suspect,
and is tried again alone in a process of its own; if that dies too the package is given up and told about. The others go
on in a fresh pool, and after `POOLS` pools, or if the executor that was given is lost, in this process. An executor of
others (Dask) tells of each task by itself, after its own attempts; a task it fails on is suspect in the same way.
"""

from __future__ import annotations

import heapq
import os
from collections.abc import Generator, Mapping
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import final

from goesc.drive import stages
from goesc.drive.exports import Known, enter, known_of, untold
from goesc.drive.plan import Answer, Plan, Progress, Standing, setting_of
from goesc.drive.pool import LocalPool, cores
from goesc.drive.run import Earlier
from goesc.drive.tasks import Task, begin_here, perform
from goesc.facts.session import Session
from goesc.source.ending import held
from goesc.source.gcflags import GcFlags
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit, UnitId

POOLS = 3  # of processes, one after the other, before this process goes on by itself
LOST_AFTER = 3  # failures in a row, with no answer in between, after which an executor is given up
DIED = "its worker process died twice; it may need more memory than there is"
LATELY = 2  # answers for each worker; who has been silent for longer may have ended
PATCHES = 4  # packages at most that are patched while workers wait
_TICK = 0.5  # seconds between looks at the world; some systems do not interrupt a wait


@final
@dataclass(slots=True, eq=False, repr=False)
class _Node:
    """A package of the run."""

    unit: Unit
    flags: GcFlags
    plain: bool  # others see it without inlining
    travels: bool  # others import what is found in this run
    waits: int = 0  # packages it imports that are not finished
    needed_by: list[_Node] = field(default_factory=list)
    needs: list[_Node] = field(default_factory=list)
    weight: int = 0  # bytes of Go on the longest way from here through those that wait
    number: int = 0
    through: int = 0  # the log's length once its own entry is in
    answer: Answer | None = None


@final
class Run:
    """One run over the units of a plan, by workers.

    `session` answers for facts of the library; None opens one. `notes` gathers what went wrong with the workers, for
    people; `alone` says that they were given up.
    """

    def __init__(
        self, plan: Plan, *, executor: Executor | None = None, jobs: int = 0, session: Session | None = None,
        earlier: Earlier | None = None, progress: Progress | None = None,
    ) -> None:  # fmt: skip
        self.plan = plan
        setting = setting_of(plan.environ, plan.tags)
        # Workers of this machine run the very goesc that asks them.
        self.setting = setting if executor is not None else setting._replace(made_by="")
        self.progress = progress
        self.earlier = earlier
        self.notes: list[str] = []
        self._name = os.urandom(8).hex()
        self._given = executor
        self._shares = executor is None  # workers have this machine's cache
        self._sized = jobs > 1
        self._jobs = jobs or cores()
        self._pool: LocalPool | None = None
        self._pools = POOLS
        self.alone = False  # this process goes on by itself
        self._failures = 0  # of the executor, in a row
        self._standing = Standing(plan)
        self._session = session or stages.open_session(dict(setting.environ), setting.tags)
        library = untold(plan.units, self._session) if any(flags.inlining for flags in plan.flags.values()) else []
        self._asked = len(library)  # from there on, nodes are those of the plan
        self._nodes = _graph(plan._replace(units=[*library, *plan.units]), self._session)
        self._patches = PATCHES
        self._ready: list[tuple[int, int, _Node]] = []
        self._first: list[_Node] = []  # that nothing is known of, before there are workers
        self._flying: dict[Future[Answer], _Node] = {}
        self._landed: SimpleQueue[Future[Answer]] = SimpleQueue()
        self._suspects: list[_Node] = []
        self._log: list[Known] = [known_of(unit, plain=False) for unit in plan.imported]
        self._given_log = 0  # how much of it workers have from the start
        self._entered = 0  # how much of it this process's session knows
        self._have: dict[str, tuple[int, int]] = {}  # how much of the log each worker knows, and when it said so
        self._answers = 0
        self._done = 0

    def results(self) -> Generator[tuple[Unit, Answer], None, None]:
        """Packages and answers in the order of the units; those that are left out do not appear."""
        for node in self._nodes:
            if not node.waits:
                self._enter(node)
        try:
            for node in self._nodes[self._asked :]:
                while node.answer is None and not self._leaves_out(node):
                    self._step()
                if node.answer is not None and not self._leaves_out(node):
                    answer, node.answer = node.answer, Answer("", 0)  # whoever asked has it; here it would pile up
                    yield node.unit, answer
        except BaseException:
            with held():
                self._stop()
                self._keep_landed()
            raise
        if self._flying:
            self._stop()
        elif self._pool is not None:
            self._pool.executor.shutdown(wait=True)

    # --- one step ----------------------------------------------------------------------------------

    def _step(self) -> None:
        """Start what can start, then wait for something to end."""
        if self._suspects:
            self._try_alone(self._suspects.pop())
            return
        room = self._room()
        if self._given is None and self._pool is None:  # forks know what is known by then
            self._first += filter(None, (self._unknown() for _ in range(len(self._first), room)))
        while (self._first or self._ready) and len(self._flying) < room:
            node = self._next()
            if node is None or not self._submit(node):
                return
            if not self._landed.empty():  # at once: the executor is this thread
                break
        if self.alone:
            node = self._next()
            if node is not None:
                self._take(node, self._here(node))
            return
        if not self._flying:  # all that could start was known
            return
        with suppress(Empty):
            self._land(self._landed.get(timeout=_TICK))
            while True:
                self._land(self._landed.get_nowait())

    def _next(self) -> _Node | None:
        return self._first.pop(0) if self._first else self._unknown()

    def _unknown(self) -> _Node | None:
        """One of those that may start. What is known from earlier, or by a patch, is done with; those that import it
        read its sources, as far as they need them."""
        while self._ready:
            node = heapq.heappop(self._ready)[2]
            if self.earlier is None:
                return node
            known = self.earlier.known(node.unit)
            patched = self._patched(node, self.earlier) if known is None else None
            if patched is not None:
                self.earlier.learn(node.unit, patched)
            node.answer = known or patched
            if node.answer is None:
                return node
            self._standing.take(node.unit, node.answer)
            data, node.answer.exports = node.answer.exports, b""
            self._finish(node, data, "" if data else self._export_key(node))
        return None

    def _patched(self, node: _Node, earlier: Earlier) -> Answer | None:
        """What became of a package by an edit, if it is one of few: here others wait meanwhile."""
        if not self._patches or self._given is not None:
            return None
        self._patches -= 1
        if self._patches == PATCHES - 1:
            self._session.add_units(self.plan.importable, self.plan.plain_units)
        for known in self._log[self._entered :]:
            enter(self._session, known)
        self._entered = len(self._log)
        try:
            with room_to_recurse(), quiet_collector():
                return earlier.patched(node.unit, node.flags, self._session)
        except Exception:  # noqa: BLE001  # a worker has the package whole, and finds the same
            self._patches = 0
            return None

    def _room(self) -> int:
        """How many tasks may be under way. Few more than workers: what waits there has been overtaken by what is more
        urgent, comes with more of the log, and is suspect when a worker of a pool dies."""
        if self.alone:
            return 0
        if self._given is None:
            return self._jobs + 1
        return self._jobs + max(1, self._jobs // 4) if self._sized else 1 << 20

    def _submit(self, node: _Node, start: int | None = None) -> bool:
        try:
            executor = self._executor()
            future = executor.submit(perform, self._task(node, start))
        except (OSError, RuntimeError) as err:  # no processes to be had; BrokenExecutor, shut down
            self._push(node)
            self._lose(err)
            return False
        self._flying[future] = node
        future.add_done_callback(self._landed.put)
        return True

    def _executor(self) -> Executor:
        if self._given is not None:
            return self._given
        if self._pool is None:
            self._pool = LocalPool(max(1, min(self._jobs, len(self._nodes) - self._done)))
            self._given_log = 0
            if self._pool.forks:
                begin_here(self._name, self.setting, self._log)
                self._given_log = len(self._log)
        return self._pool.executor

    def _task(self, node: _Node, start: int | None = None) -> Task:
        plan = self.plan
        through = max((dep.through for dep in node.needs if dep.travels), default=len(plan.imported))
        if start is None:  # what workers that were heard of lately may lack; another one says so
            lately = self._answers - LATELY * self._jobs
            start = min(
                through, min((have for have, when in self._have.values() if when > lately), default=self._given_log)
            )
        key = "" if node.unit.is_main else self._export_key(node)
        return Task(
            self._name, self.setting, self._sent(node.unit), node.flags, plan.tell, through, start,
            tuple(self._log[start:through]),
            tells_others=bool(key) or (node.travels and bool(node.needed_by)), telling=plan.telling,
            export_key=key if self._shares else "", plain=node.plain, keep_graphs=plan.keeps_graphs(node.unit),
            solver=plan.solver, rules=plan.rules,
        )  # fmt: skip

    def _land(self, future: Future[Answer]) -> None:
        node = self._flying.pop(future, None)
        if node is None:
            return  # of a pool that was thrown away
        fault = _fault(future)
        if isinstance(fault, BrokenExecutor):
            self._lose(fault, node)
            return
        if fault is not None:  # whatever this executor has to tell about its workers
            self._strike(node)
            self._failures += 1
            if self._failures >= LOST_AFTER:
                self._lose(fault)
            return
        answer = future.result()
        self._failures = 0
        self._answers += 1
        self._have[answer.bench] = answer.have, self._answers
        if answer.unable:
            self._push(node)
            if not self.alone:
                self._lose(answer.unable)
        elif answer.missing:
            self._submit(node, answer.have)
        else:
            self._take(node, answer)

    # --- what goes wrong ---------------------------------------------------------------------------

    def _strike(self, node: _Node) -> None:
        self._suspects.append(node)

    def _lose(self, why: BaseException | str, *struck: _Node) -> None:
        """The executor is gone, with what was under way."""
        lost = [future for future in self._flying if not (future.done() and _fault(future) is None)]
        for node in (*struck, *(self._flying[future] for future in lost)):
            if isinstance(why, BrokenExecutor):
                self._strike(node)
            else:
                self._push(node)
        for future in lost:
            future.cancel()
            del self._flying[future]
        self._have.clear()
        self.notes.append(why if isinstance(why, str) else f"{type(why).__name__}: {why}")
        if self._pool is not None:
            self._pool.stop()
            self._pool = None
        self._pools -= 1
        # Of executors that were given there is only one; a pool that cannot even be made will not be had later.
        self.alone = self._given is not None or self._pools <= 0 or not isinstance(why, BrokenExecutor)
        self.setting = self.setting._replace(made_by="")
        self._name = os.urandom(8).hex()

    def _try_alone(self, node: _Node) -> None:
        """In a process of its own: if that dies, it is this package that kills."""
        try:
            with LocalPool(1) as pool:
                future = pool.executor.submit(perform, self._task(node, 0))
                fault = _fault(future)
        except (OSError, RuntimeError):  # no process to be had
            self._take(node, self._here(node))
            return
        if fault is None:
            self._take(node, future.result())
            return
        why = DIED if isinstance(fault, BrokenExecutor) else f"{type(fault).__name__}: {fault}"
        self._take(node, Answer("", 0, crash=f"{node.unit.id}: {why}"))

    def _here(self, node: _Node) -> Answer:
        """In this process."""
        answer = perform(self._task(node))
        return perform(self._task(node, answer.have)) if answer.missing else answer

    def _stop(self) -> None:
        for future in self._flying:
            future.cancel()
        if self._pool is not None:
            self._pool.stop()

    def _keep_landed(self) -> None:
        """What workers had found when the run was stopped; nobody will ask for it."""
        for future, node in self._flying.items():
            if self.earlier is not None and future.done() and _fault(future) is None:
                answer = future.result()
                if not answer.unable and not answer.missing:
                    self.earlier.learn(node.unit, answer)

    # --- what is done ------------------------------------------------------------------------------

    def _leaves_out(self, node: _Node) -> bool:
        """Whether it imports what does not compile, as far as is known: all, once the units before have answers."""
        return self._standing.leaves_out(node.unit)

    def _enter(self, node: _Node) -> None:
        """Nothing it waits for is missing: it may start, or is left out."""
        if self._leaves_out(node):
            self._finish(node)
        else:
            self._push(node)

    def _push(self, node: _Node) -> None:
        heapq.heappush(self._ready, (-node.weight, node.number, node))

    def _take(self, node: _Node, answer: Answer) -> None:
        node.answer = answer
        if self.earlier is not None:
            self.earlier.learn(node.unit, answer)
        data, answer.exports = answer.exports, b""
        self._standing.take(node.unit, answer)
        self._finish(node, data, "" if data or answer.failed or answer.gave_up else self._export_key(node))

    def _sent(self, unit: Unit) -> Unit:
        """A unit as it travels: to other machines with its texts."""
        if not self._shares:
            unit.read()
        return unit

    def _export_key(self, node: _Node) -> str:
        return self.earlier.export_key(node.unit) if self.earlier is not None else ""

    def _finish(self, node: _Node, data: bytes = b"", key: str = "") -> None:
        if key and not self._shares and self.earlier is not None:
            data, key = self.earlier.exported(node.unit), ""
        self._done += 1
        if self.progress is not None:
            self.progress(self._done, len(self._nodes), str(node.unit.id))
        if node.travels and node.needed_by:
            self._log.append(known_of(self._sent(node.unit), node.plain, data, key))
        node.through = len(self._log)
        for other in node.needed_by:
            other.waits -= 1
            if not other.waits:
                self._enter(other)


def _fault(future: Future[Answer]) -> BaseException | None:
    """Why there is no answer; None if there is one."""
    try:
        return future.exception()
    except CancelledError as err:
        return err


def _graph(plan: Plan, session: Session) -> list[_Node]:
    nodes: dict[UnitId, _Node] = {}
    for unit in plan.units:
        plain = plan.plain(unit)
        # Facts about the library are those of packages compiled with inlining.
        travels = plain or not (unit.is_std and session.holds_facts(unit.id))
        nodes[unit.id] = _Node(unit, plan.flags_of(unit), plain, travels, number=len(nodes))
    between = {unit.id: unit for unit in plan.imported}
    for node in nodes.values():
        for imported in _imports(node.unit, between):
            dep = nodes.get(imported)
            if dep is None or dep.number >= node.number:
                continue
            node.needs.append(dep)
            if dep.travels:
                dep.needed_by.append(node)
                node.waits += 1
    ordered = list(nodes.values())
    for node in reversed(ordered):
        node.weight = node.unit.size + max((other.weight for other in node.needed_by), default=0)
    return ordered


def _imports(unit: Unit, between: Mapping[UnitId, Unit]) -> list[UnitId]:
    """What a package imports, also through packages that are not compiled."""
    found: set[UnitId] = set()
    pending = [unit]
    while pending:
        new = set(pending.pop().imports.values()) - found
        found |= new
        pending += [between[id] for id in new if id in between]
    return sorted(found)
