"""The one loop from a plan to results: in this process, in several, or on any executor.

    for unit, answer in results(plan, jobs=4, progress=bar.show):
        answer.told                          # what plan.tell made of the package

Answers come in the order of the units, whoever found them and whenever, so what is printed is that of one process. A
package that goesc fails on does not keep the others from being told about. Closing the generator ends the work.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, final

from goesc.drive.plan import Answer, Plan, Progress, Standing
from goesc.source.errors import Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.room import lasting, let_go, quiet_collector, room_to_recurse, sweep
from goesc.source.unit import Unit

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from goesc.drive.ledger import Ledger
    from goesc.drive.one import Exporting
    from goesc.facts.session import Session

MUCH = 6 << 20  # bytes of Go that, with what they import from the library, may be more than a session holds
Results = Generator[tuple[Unit, Answer], None, None]


class Sessions(Protocol):
    """Where the session comes from with which this process compiles."""

    renews: bool  # whether a session that has grown large may be left for a new one

    def open(self) -> Session: ...

    def drop(self) -> None:
        """It has grown large, or there was a failure, which may have left it half-made."""


class Earlier(Protocol):
    """What earlier runs left."""

    def known(self, unit: Unit) -> Answer | None:
        """The answer to the same package, asked in the same way. What it imports has been answered."""

    def patched(self, unit: Unit, flags: GcFlags, session: Session) -> Answer | None:
        """The answer after an edit that leaves most of the package as it was."""

    def learn(self, unit: Unit, answer: Answer) -> None:
        """A package was compiled or patched; what it tells decides what is known of those that import it.

        Called as soon as there is an answer, perhaps long before its turn in the output: a run may be stopped."""

    def export_key(self, unit: Unit) -> str:
        """Where the cache keeps what a package tells, once all that it imports has been answered; "" if nowhere."""

    def exported(self, unit: Unit) -> bytes:
        """What is kept there."""


class Imported:
    """Of a plan that wants no words about some packages: what these tell, where a run before has found it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def known(self, unit: Unit) -> Answer | None:
        return Answer() if not self._ledger.level_of(unit) and self._ledger.recall(unit) else None

    def patched(self, unit: Unit, flags: GcFlags, session: Session) -> Answer | None:  # noqa: ARG002  # Earlier's
        return None

    def learn(self, unit: Unit, answer: Answer) -> None:
        self._ledger.learn(unit, answer.exported)
        if answer.exports:
            self._ledger.keep_exports(unit, answer.exports)

    def export_key(self, unit: Unit) -> str:
        return self._ledger.export_key(unit)

    def exported(self, unit: Unit) -> bytes:
        return self._ledger.exported(unit)


@final
class Own:
    """A session for the plan."""

    renews = True

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

    renews = False

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

    With an `executor` its workers compile, `jobs` of them if that is above 1; else, with `jobs` above 1, that many
    processes do, or this one, with a session of `sessions` (`Own` by default). `lost` is told, at the end, why an
    executor that was given did not serve.
    """
    if executor is None and jobs == 1:
        return _here(plan, sessions or Own(plan), earlier, progress)
    return _elsewhere(plan, jobs, executor, sessions, earlier, progress, lost)


def _here(plan: Plan, sessions: Sessions, earlier: Earlier | None, progress: Progress | None) -> Results:
    standing = Standing(plan)
    held = _Held(plan, sessions)
    with room_to_recurse(), quiet_collector(), lasting(), held.saving():
        for done, unit in enumerate(plan.units):
            if standing.leaves_out(unit):
                continue
            if progress is not None:
                progress(done, len(plan.units), str(unit.id))
            answer = earlier.known(unit) if earlier is not None else None
            if answer is None:
                for other in held.library():
                    if progress is not None:
                        progress(done, len(plan.units), str(other.id))
                    known = earlier.known(other) if earlier is not None else None
                    held.finished(other, known or _compiled(plan, other, held, earlier), earlier)
                answer = _compiled(plan, unit, held, earlier)
            held.finished(unit, answer, earlier)
            standing.take(unit, answer)
            yield unit, answer


@final
class _Held:
    """One session for as long as nothing goes wrong, opened once a package has to be compiled."""

    def __init__(self, plan: Plan, sessions: Sessions) -> None:
        self._plan = plan
        self._sessions = sessions
        self._log: list[tuple[Unit, bool, bytes, str]] = []  # as for known_of
        # So much that one session may not do, which then hands on what packages tell.
        self._large = sessions.renews and sum(u.size for u in plan.units) > MUCH
        self._prepared = False
        self.session: Session | None = None

    def opened(self, unit: Unit | None = None) -> Session:
        """The session, or a new one where one is too small for all and has no room for the package."""
        if self._large and unit is not None and self.session is not None and not self.session.has_room(unit):
            self.session.save()
            self.drop()
            let_go()
        if self.session is None:
            self.session = self._sessions.open()
            self.session.add_units(self._plan.importable, self._plan.plain_units)
            for finished in self._log:
                self._enter(self.session, *finished)
        return self.session

    def library(self) -> list[Unit]:
        """Packages of the library that are to be compiled before the first of the plan's; none from then on."""
        if self._prepared or not any(self._plan.flags_of(unit).inlining for unit in self._plan.units):
            return []
        from goesc.drive.exports import untold

        self._prepared = True
        try:
            return untold(self._plan.units, self.opened())
        except Unsupported:  # as whoever opens it next will say
            return []

    def exporting(self, unit: Unit, earlier: Earlier | None) -> Exporting | None:
        """Whether, and where, what a package tells is left when it is compiled."""
        key = earlier.export_key(unit) if earlier is not None else ""
        from goesc.drive.one import Exporting

        return Exporting(self._plan.telling, key) if (key or self._large) and not unit.is_main else None

    def finished(self, unit: Unit, answer: Answer, earlier: Earlier | None) -> None:
        """What a package tells, for those that import it."""
        key = earlier.export_key(unit) if earlier is not None and not answer.failed else ""
        if (key or answer.exports) and not unit.is_main:
            self._log.append((unit, self._plan.plain(unit), answer.exports, key))
            if self.session is not None:
                self._enter(self.session, *self._log[-1])
        answer.exports = b""

    def _enter(self, session: Session, unit: Unit, plain: bool, data: bytes, key: str) -> None:
        from goesc.drive.exports import enter, known_of

        enter(session, known_of(unit, plain, data, key))

    @contextmanager
    def saving(self) -> Iterator[None]:
        """What was found out on the way is written down in the end, also if that comes early."""
        try:
            yield
        finally:
            if self.session is not None:
                self.session.save()

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
            exporting = held.exporting(unit, earlier)
            graphs = plan.keeps_graphs(unit)
            compile_one(answer, unit, flags, session, plan.tell, exporting, graphs, plan.solver, plan.rules)
        return patched or answer

    found = attempt(answer, lambda: held.opened(unit), work)
    if found.gave_up:
        held.drop()
    if earlier is not None:
        earlier.learn(unit, found)
    return found


def _elsewhere(
    plan: Plan, jobs: int, executor: Executor | None, sessions: Sessions | None, earlier: Earlier | None,
    progress: Progress | None, lost: Callable[[str], None] | None,
) -> Results:  # fmt: skip
    from goesc.drive.order import Run

    session = sessions.open() if isinstance(sessions, Given) else None
    run = Run(plan, jobs=jobs, executor=executor, session=session, earlier=earlier, progress=progress)
    yield from run.results()
    if executor is not None and run.alone and lost is not None:
        lost(run.notes[-1])
