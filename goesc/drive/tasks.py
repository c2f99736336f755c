"""One package as a task for a worker: plain data in, plain data out.

    answer = perform(Task(run="8f3a", setting=setting, unit=unit, flags=GcFlags(m=1, l=1), tell=text_of))
    answer.told, answer.exports

What a worker knows, it has from three places: facts about the library (goesc.facts.find), the library's sources, and a
log of `Known` packages, those that this run has finished and others import. The log is the same for all; a task says
how much of it it needs (`through`) and brings a piece (`start`, `news`). A worker that lacks what comes before the
piece answers `missing` with how much it has, and is given the rest. Nobody knows who will take a task, so the piece is
what any worker that was heard of lately may lack. So every worker gets every entry about once, is hardly ever asked in
vain, and no task carries a whole import graph.

A worker keeps a session from task to task, since what was learned about the library serves them all; it is dropped
once it is full, as a session keeps every file it has seen, and after every exception, which may have left
it half-made.

An executor moves tasks with pickle, between processes that trust each other; nothing of it is ever stored.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple, final

from goesc.drive import stages
from goesc.drive.exports import Known, Telling, enter
from goesc.drive.one import Exporting, attempt, compile_one
from goesc.drive.plan import Answer, Setting, Tell
from goesc.escape.rules import Rules
from goesc.escape.solvers import Solver
from goesc.facts.find import sources_digest
from goesc.facts.session import Session
from goesc.source.gcflags import GcFlags
from goesc.source.goroot import version_of
from goesc.source.room import let_go, quiet_collector, room_to_recurse, sweep
from goesc.source.unit import Unit


def _environ(setting: Setting) -> dict[str, str]:
    """A worker's own environment, save for what concerns Go."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("GO") or name == "GOESC_CACHE"}
    return own | dict(setting.environ)


@final
class Task(NamedTuple):
    run: str  # names the run: what is known holds for one run only
    setting: Setting
    unit: Unit
    flags: GcFlags
    tell: Tell
    through: int = 0  # entries of the log that must be known
    start: int = 0  # where in the log `news` begins
    news: tuple[Known, ...] = ()
    tells_others: bool = False  # what it exports is wanted
    telling: Telling | None = None  # what that tells
    export_key: str = ""  # under which the worker is to keep that; "": it is sent
    plain: bool = False  # importing packages see it without inlining
    keep_graphs: bool = False
    solver: Solver | None = None  # gc's; a function that can be imported by name
    rules: Rules | None = None  # gc's


@final
class Bench(threading.local):
    """What a worker keeps between tasks; every thread of an executor has its own."""

    def __init__(self) -> None:
        self.name = f"{os.uname().nodename if hasattr(os, 'uname') else ''}:{os.getpid()}:{threading.get_ident()}"
        self.run = ""
        self.unable = ""
        self.log: list[Known] = []
        self.session: Session | None = None
        self.setting: Setting | None = None  # of the session

    def begin(self, run: str, setting: Setting, log: Sequence[Known] = ()) -> None:
        """Forget the run before, and see whether this worker can give the answers that the asker would."""
        self.run = run
        self.log = list(log)
        self.unable = ""
        if self.session is not None and setting == self.setting and self.session.forget_units():
            for known in self.log:
                enter(self.session, known)
        else:
            self.session, self.setting = None, setting
        if setting.goroot and not setting.release.serves(version_of(setting.goroot)):
            self.unable = f"no Go tree of {setting.release.name} at {setting.goroot}"
        elif setting.made_by and sources_digest() != setting.made_by:
            self.unable = "another version of goesc"

    def opened(self, task: Task) -> Session:
        """The session, or a new one in place of one that has no room for the package."""
        session, setting = self.session, task.setting
        if session is not None and not session.has_room(task.unit):
            session = self.session = None
            let_go()
        if session is None:
            session = self.session = stages.open_session(_environ(setting), setting.tags)
            for known in self.log:
                enter(session, known)
        return session

    def learn(self, task: Task) -> None:
        new = task.news[max(len(self.log) - task.start, 0) :]
        self.log += new
        if self.session is not None:
            for known in new:
                enter(self.session, known)


_BENCH = Bench()


def begin_here(run: str, setting: Setting, log: Sequence[Known]) -> None:
    """What forks of this process know of a run from the start."""
    _BENCH.begin(run, setting, log)


def perform(task: Task) -> Answer:
    """One task in this thread. Never raises but for what ends a process."""
    bench = _BENCH
    bench.name = f"{bench.name.partition(':')[0]}:{os.getpid()}:{threading.get_ident()}"  # a fork has its parent's
    if bench.run != task.run:
        bench.begin(task.run, task.setting)
    if bench.unable:
        return Answer(bench.name, 0, unable=bench.unable)
    if len(bench.log) >= task.start:
        bench.learn(task)
    if len(bench.log) < task.through:
        return Answer(bench.name, len(bench.log), missing=True)
    answer = Answer(bench.name, len(bench.log))
    start = time.perf_counter()
    with room_to_recurse(), quiet_collector():
        sweep()
        answer = attempt(answer, lambda: bench.opened(task), lambda session: _compile(task, session, answer))
    answer.cause = None  # the answer travels, and what an exception holds does not
    if answer.gave_up:
        bench.session = None
    elif bench.session is not None:
        with undisturbed():
            bench.session.save()
    answer.seconds = time.perf_counter() - start
    return answer


def _compile(task: Task, session: Session, answer: Answer) -> Answer:
    unit = task.unit
    if task.plain:
        session.plain.add(unit.id)
    exporting = Exporting(task.telling, task.export_key) if task.tells_others else None
    compile_one(answer, unit, task.flags, session, task.tell, exporting, task.keep_graphs, task.solver, task.rules)
    return answer


@contextmanager
def undisturbed() -> Iterator[None]:
    """A process that is told to end does so after this, not in the midst of it, and leaves no half-written file."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTERM,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
