"""Units through the pipeline to text: what `build` and `tool compile` share.

for block in compile_units(units, flags, host):                   # one after the other, in this process
    block.unit, block.text, block.failed
for block in compile_on(units, flags, host, jobs=4):             # the same blocks, from all cores
    ...
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, final

from goesc.cli.main import Host, failure_text
from goesc.cli.replay import Block, in_order
from goesc.report.text import ERROR_LIMIT, compiler_text, error_text
from goesc.source.cachedir import cache_enabled
from goesc.source.errors import Unsupported, told
from goesc.source.gcflags import GcFlags, UsageError
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from goesc.cli.replay import Replay
    from goesc.facts.session import Session
    from goesc.pipeline import Output


NOTHING: Mapping[str, Block] = {}
WORTH_PROCESSES = 200_000  # bytes of Go, some half a second's work
Progress = Callable[[int, int, str], None]  # (done, of how many, import path)


NO_FLAGS: Mapping[str, GcFlags] = {}


@final
class _Held:
    """A session, and the packages of commands that it was given: by import path, what they were made of."""

    __slots__ = ("session", "units")

    def __init__(self, session: Session, units: dict[str, tuple[object, ...]]) -> None:
        self.session = session
        self.units = units


def session_for(
    host: Host, tags: Sequence[str] = (), units: Sequence[Unit] = (), flags: Mapping[str, GcFlags] = NO_FLAGS
) -> Session:
    """The session of this configuration: one a process, so that a worker learns the library once.

    It knows `units`, and which of them are compiled without inlining. One that has grown large, or that has met other
    packages of the same names, is left for a new one.
    """
    from goesc import pipeline

    key = _key(host, tags)
    plain = {path for path, own in flags.items() if own.l}
    contents = {
        unit.import_path: (
            unit.dir, unit.go_version, unit.import_path in plain, *((file.path, file.src) for file in unit.files)
        )
        for unit in units
    }  # fmt: skip
    held = host.sessions.get(key)
    if (
        not isinstance(held, _Held)
        or held.session.is_full
        or any(held.units.get(path, content) != content for path, content in contents.items())
    ):
        held = host.sessions[key] = _Held(pipeline.open_session(host.environ, tags), {})
    held.units.update(contents)
    held.session.add_units(units, plain)
    return held.session


def _key(host: Host, tags: Sequence[str]) -> tuple[str, ...]:
    names = ("GOROOT", "GOOS", "GOARCH", "CGO_ENABLED", "GOESC_CACHE")
    return ("session", *(host.environ.get(name, "") for name in names), *tags)


def compile_units(
    units: Sequence[Unit],
    flags: Mapping[str, GcFlags],
    host: Host,
    tags: Sequence[str] = (),
    skip: frozenset[str] = frozenset(),
    progress: Progress | None = None,
    replay: Replay | None = None,
    known: Mapping[str, Block] = NOTHING,
) -> Generator[Block, None, None]:
    """Blocks in the order of the units; packages that print nothing have an empty text.

    Those of `known` are given as they are; of a package that was compiled before, with other texts in its files, only
    what the edit can change is done again (goesc.increment).

    A package that goesc fails on does not keep the others from being told about; with GOESC_DEBUG its exception comes
    through. It may have left the session half-made, so the next package gets a new one. What imports a package that did
    not compile, or one of `skip`, is not compiled, as the go command leaves it out.
    """

    here = _Here(units, flags, host, tags, replay)

    def block_of(unit: Unit) -> Block:
        if progress is not None:
            progress(here.done, len(units), unit.import_path)
        here.done += 1
        return known.get(unit.import_path) or here.block(unit)

    with room_to_recurse(), quiet_collector():
        yield from in_order(units, skip, block_of)
        here.session.save()


@final
class _Here:
    """Packages compiled in this process, with one session for as long as nothing goes wrong."""

    def __init__(
        self, units: Sequence[Unit], flags: Mapping[str, GcFlags], host: Host, tags: Sequence[str],
        replay: Replay | None,
    ) -> None:  # fmt: skip
        self.units = units
        self.flags = flags
        self.host = host
        self.tags = tags
        self.replay = replay
        self.done = 0
        self.session = self._opened()

    def _opened(self) -> Session:
        return session_for(self.host, self.tags, [unit for unit in self.units if not unit.cgo], self.flags)

    def _reopen(self) -> None:
        self.host.sessions.pop(_key(self.host, self.tags), None)
        self.session = self._opened()

    def block(self, unit: Unit) -> Block:
        own = self.flags.get(unit.import_path, GcFlags())
        if unit.cgo:
            text = f'{unit.import_path} has files that import "C"; CGO_ENABLED=0 leaves them out'
            return Block(unit, "", failed=True, unmodelled=f"not modelled: {text}")
        session = self.session
        try:
            return self._patched(unit, own) or self._compiled(unit, own)
        except Unsupported as err:
            at = f"{session.fset.position(err.pos)}: " if err.pos else ""
            unmodelled = f"not modelled: {at}{err.text}"
        except Exception as err:
            if self.host.debug:
                self.host.sessions.pop(_key(self.host, self.tags), None)
                raise
            unmodelled = failure_text(told(err))
        self._reopen()
        return Block(unit, "", failed=True, unmodelled=unmodelled)

    def _compiled(self, unit: Unit, own: GcFlags) -> Block:
        from goesc import pipeline

        output = pipeline.compile_package(unit, own, self.session)
        text, without_main, kept = told_of(output, own)
        return Block(unit, text, bool(output.errors), without_main=without_main, kept=kept)

    def _patched(self, unit: Unit, own: GcFlags) -> Block | None:
        """The package after an edit that leaves most of it as it was."""
        data = self.replay.edited(unit) if self.replay is not None else None
        if data is None:
            return None
        from goesc import increment

        redone = increment.redo(unit, own, self.session, data)
        if redone is None:
            return None
        text = compiler_text(redone.lines, self.session.fset, not own.no_columns)
        return Block(unit, text, failed=False, kept=redone.kept)


def compile_all(
    units: Sequence[Unit],
    flags: Mapping[str, GcFlags],
    host: Host,
    tags: Sequence[str] = (),
    skip: frozenset[str] = frozenset(),
    replay: Replay | None = None,
    known: Mapping[str, Block] = NOTHING,
    *,
    jobs: int = 0,
    dask: str = "",
    progress: Progress | None = None,
) -> Generator[Block, None, None]:
    """In this process, in several, or on a cluster: the blocks are the same. `known` is for this process alone; others
    need what every package tells those that import it.

    Raises UsageError if there is no such cluster.
    """
    if dask:
        from goesc.schedule.cluster import ClusterError, cluster

        try:
            with cluster(dask) as executor:
                yield from compile_on(units, flags, host, tags, skip, executor=executor, progress=progress)
        except ClusterError as err:
            raise UsageError(str(err)) from None
        return
    new = [unit for unit in units if unit.import_path not in known]
    jobs = 1 if host.debug else _jobs(new, jobs)  # an exception is to come through as it is
    if jobs > 1:
        yield from compile_on(units, flags, host, tags, skip, jobs=jobs, progress=progress)
    else:
        yield from compile_units(units, flags, host, tags, skip, progress, replay, known)


def _jobs(units: Sequence[Unit], asked: int) -> int:
    """As many processes as were asked for, else as pay: starting them and telling them what others found takes time."""
    if len(units) < 2 or asked == 1:
        return 1
    if not asked and sum(len(file.src) for unit in units for file in unit.files) < WORTH_PROCESSES:
        return 1
    from goesc.schedule.pool import cores

    return min(asked or cores(), len(units))


def compile_on(
    units: Sequence[Unit],
    flags: Mapping[str, GcFlags],
    host: Host,
    tags: Sequence[str] = (),
    skip: frozenset[str] = frozenset(),
    *,
    jobs: int = 0,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Generator[Block, None, None]:
    """The blocks of `compile_units`, from processes of this machine or from the workers of an executor."""
    from goesc.schedule.order import Run
    from goesc.schedule.tasks import setting_of

    setting = setting_of(host.environ, tuple(tags))
    run = Run(units, flags, setting, told_of, executor=executor, jobs=jobs, broken=skip, progress=progress)
    with closing(run.results()) as results:
        for unit, answer in results:
            if answer.unsupported:
                at = f"{answer.at}: " if answer.at.line else ""
                yield Block(unit, "", failed=True, unmodelled=f"not modelled: {at}{answer.unsupported}")
            elif answer.crash:
                yield Block(unit, "", failed=True, unmodelled=failure_text(answer.crash))
            else:
                text, without_main, kept = answer.told
                yield Block(unit, text, answer.failed, without_main=without_main, kept=kept)
    if executor is not None and run.alone:
        host.fail(f"the work was done here, not by the cluster: {run.notes[-1]}")


def told_of(output: Output, flags: GcFlags) -> tuple[str, bool, bytes | None]:
    """What a worker answers: what the compiler prints, whether the linker would refuse it, and what helps after an edit
    (goesc.increment) if there is a cache to keep it in."""
    from goesc import increment

    without_main = not output.errors and _without_main(output)
    kept = increment.remember(output) if flags.m == 1 and not without_main and cache_enabled() else None
    return _text(output, flags), without_main, kept


def _without_main(output: Output) -> bool:
    """Whether the linker finds no function main in a command (cmd/link, loader/loader.go:reportUnresolved)."""
    checked = output.checked
    return output.unit.is_main and checked is not None and checked.pkg.scope.lookup("main") is None


def _text(output: Output, flags: GcFlags) -> str:
    columns = not flags.no_columns
    text = compiler_text(output.lines, output.fset, columns)
    if output.errors:
        text += error_text(output.errors, output.fset, limit=0 if flags.e else ERROR_LIMIT, columns=columns)
    return text
