"""The one loop from a plan to results: in this process, in several, or on any executor.

    for unit, answer in results(plan, jobs=4, progress=bar.show):
        answer.told                          # what plan.tell made of the package

Answers come in the order of the units, whoever found them and whenever, so what is printed is that of one process. A
package that goesc fails on does not keep the others from being told about. Closing the generator ends the work.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Protocol, final

from goesc.drive.plan import Answer, Plan, Progress, Standing
from goesc.source.gcflags import GcFlags
from goesc.source.room import lasting, quiet_collector, room_to_recurse, sweep
from goesc.source.unit import Unit

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from goesc.facts.session import Session

Results = Generator[tuple[Unit, Answer], None, None]


class Sessions(Protocol):
    """Where the session comes from with which this process compiles."""

    def open(self) -> Session: ...

    def drop(self) -> None:
        """After a failure, which may have left it half-made."""


class Earlier(Protocol):
    """What earlier runs left."""

    def known(self, unit: Unit) -> Answer | None:
        """The answer to the same package, asked in the same way. What it imports has been answered."""

    def patched(self, unit: Unit, flags: GcFlags, session: Session) -> Answer | None:
        """The answer after an edit that leaves most of the package as it was."""

    def learn(self, unit: Unit, answer: Answer) -> None:
        """A package was compiled; what it tells decides what is known of those that import it."""


@final
class Own:
    """A session for the plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def open(self) -> Session:
        from goesc.drive.stages import open_session

        return open_session(self._plan.environ, self._plan.tags)

    def drop(self) -> None:
        return None


@final
class Given:
    """A session of somebody else's, who keeps it whatever happens."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self) -> Session:
        return self._session

    def drop(self) -> None:
        return None


def results(
    plan: Plan,
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    sessions: Sessions | None = None,
    earlier: Earlier | None = None,
    progress: Progress | None = None,
    lost: Callable[[str], None] | None = None,
) -> Results:
    """Packages and answers in the order of the units; those that are left out do not appear.

    With an `executor` its workers compile, with `jobs` above 1 that many processes do, and else this one does, with a
    session of `sessions` (`Own` by default). `lost` is told, at the end, why an executor that was given did not serve.
    """
    if executor is None and jobs == 1:
        return _here(plan, sessions or Own(plan), earlier, progress)
    return _elsewhere(plan, jobs, executor, earlier, progress, lost)


def _here(plan: Plan, sessions: Sessions, earlier: Earlier | None, progress: Progress | None) -> Results:
    standing = Standing(plan)
    held = _Held(plan, sessions)
    with room_to_recurse(), quiet_collector(), lasting():
        for done, unit in enumerate(plan.units):
            if standing.leaves_out(unit):
                continue
            if progress is not None:
                progress(done, len(plan.units), str(unit.id))
            answer = earlier.known(unit) if earlier is not None else None
            if answer is None:
                answer = _compiled(plan, unit, held, earlier)
                if earlier is not None:
                    earlier.learn(unit, answer)
            standing.take(unit, answer)
            yield unit, answer
        if held.session is not None:
            held.session.save()


@final
class _Held:
    """One session for as long as nothing goes wrong, opened once a package has to be compiled."""

    def __init__(self, plan: Plan, sessions: Sessions) -> None:
        self._plan = plan
        self._sessions = sessions
        self.session: Session | None = None

    def opened(self) -> Session:
        if self.session is None:
            self.session = self._sessions.open()
            self.session.add_units(self._plan.importable, self._plan.plain_units)
        return self.session

    def drop(self) -> None:
        if self.session is not None:
            self._sessions.drop()
            self.session = None


def _compiled(plan: Plan, unit: Unit, held: _Held, earlier: Earlier | None) -> Answer:
    from goesc.drive.one import attempt, compile_one

    answer, flags = Answer(), plan.flags_of(unit)
    if held.session is not None:
        sweep()

    def work(session: Session) -> Answer:
        patched = earlier.patched(unit, flags, session) if earlier is not None else None
        if patched is None:
            compile_one(answer, unit, flags, session, plan.tell, plan.keep_graphs, plan.solver, plan.rules)
        return patched or answer

    found = attempt(answer, held.opened, work)
    if found.gave_up:
        held.drop()
    return found


def _elsewhere(
    plan: Plan, jobs: int, executor: Executor | None, earlier: Earlier | None, progress: Progress | None,
    lost: Callable[[str], None] | None,
) -> Results:  # fmt: skip
    from goesc.drive.order import Run

    run = Run(plan, jobs=jobs, executor=executor, earlier=earlier, progress=progress)
    yield from run.results()
    if executor is not None and run.alone and lost is not None:
        lost(run.notes[-1])
