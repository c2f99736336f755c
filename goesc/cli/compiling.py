"""Units to text: what `build` and `tool compile` print, as blocks.

    for block in blocks(plan, host, jobs=4):
        block.unit, block.text, block.failed

The work is goesc.drive.run's; here stand the session that a process keeps from command to command, and the words.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.cli.main import Host, failure_text
from goesc.drive.keep import Block, Printed
from goesc.drive.plan import Answer, Plan, Progress, Tell
from goesc.drive.run import Imported, results
from goesc.report.text import ERROR_LIMIT, compiler_text, error_text
from goesc.source.build import Context, context
from goesc.source.cachedir import cache_enabled
from goesc.source.errors import level_unknown, refusal
from goesc.source.gcflags import GcFlags, UsageError
from goesc.source.unit import Unit, UnitId

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from goesc.drive.keep import Replay
    from goesc.drive.stages import Output
    from goesc.facts.session import Session
    from goesc.facts.tree import Tree

WORTH_PROCESSES = 200_000  # bytes of Go, some half a second's work


@final
class _Told(NamedTuple):
    """A package of a command, as others see it."""

    plain: bool  # compiled with -l
    importable: bool
    content: tuple[object, ...]


@final
class _Held:
    """A session, and the packages of commands that it was given: what they were made of."""

    __slots__ = ("session", "units")

    def __init__(self, session: Session) -> None:
        self.session = session
        self.units: dict[UnitId, _Told] = {}

    def serves(self, told: Mapping[UnitId, _Told]) -> bool:
        """Whether the session knows packages as a command has them, its own and those of the library beside it."""
        for id, unit in told.items():
            known = self.units.get(id)
            if known is None:
                if unit.plain and unit.importable and self.session.has_imported(id):
                    return False
            elif known != unit:
                return False
        others = (unit for id, unit in self.units.items() if id not in told)
        return not self.session.is_full and not any(unit.plain and unit.importable for unit in others)

    def is_free(self) -> bool:
        """Whether the session no longer knows those packages, and has room for others."""
        if self.session.is_full or not self.session.forget_units():
            return False
        self.units.clear()
        return True


def session_for(host: Host, tags: Sequence[str] = (), plan: Plan | None = None, tree: Tree | None = None) -> Session:
    """The session of this configuration: one a process, so that a worker learns the library once.

    It may be told of the units of `plan`, and of what was found out about the Go tree. One that has met other packages
    of the same names forgets them; one that has grown large is left for a new one.
    """
    from goesc.drive import stages

    key = _key(host, tags)
    told = {unit.id: _told(unit, plan) for unit in plan.importable} if plan is not None else {}
    held = host.sessions.get(key)
    if not isinstance(held, _Held) or not (held.serves(told) or (held.is_free() and held.serves(told))):
        held = host.sessions[key] = _Held(stages.open_session(host.environ, tags, tree))
    held.units.update(told)
    return held.session


def _told(unit: Unit, plan: Plan) -> _Told:
    content = unit.dir, unit.go_version, *((file.path, file.digest) for file in unit.files)
    return _Told(plan.plain(unit), not unit.is_main, content)


def _key(host: Host, tags: Sequence[str]) -> tuple[object, ...]:
    names = ("GOROOT", "GOESC_CACHE", "GOESC_FACTS")
    return ("session", *(host.environ.get(name, "") for name in names), context(host.environ, tags))


@final
class _Sessions:
    """The host's."""

    renews = True

    def __init__(self, host: Host, plan: Plan, tree: Tree | None) -> None:
        self._host = host
        self._plan = plan
        self._tree = tree

    def open(self) -> Session:
        return session_for(self._host, self._plan.tags, self._plan, self._tree)

    def drop(self) -> None:
        self._host.sessions.pop(_key(self._host, self._plan.tags), None)


@final
class _Earlier(Imported):
    """Blocks of earlier runs, and what helps where a package was edited since (goesc.edit.patch)."""

    def __init__(self, replay: Replay, known: dict[UnitId, Block], units: Sequence[Unit]) -> None:
        super().__init__(replay.ledger)
        self._replay = replay
        self._known = known  # without what has been asked for
        # Then nobody is compiled who would ask what others tell.
        self._all = all(unit.id in known for unit in units)

    def known(self, unit: Unit) -> Answer | None:
        block = self._known.pop(unit.id, None) or self._replay.get_by_told(unit)
        if block is None and super().known(unit) is not None:
            self._replay.put(Block(unit, "", failed=False))
            return Answer(told=Printed(""))
        if block is None or not (self._all or block.failed or self._ledger.has_exports(unit)):
            return None
        told = Printed(block.text, block.without_main, block.kept, section=block.section)
        return Answer(told=told, failed=block.failed)

    def patched(self, unit: Unit, flags: GcFlags, session: Session) -> Answer | None:
        data = self._replay.edited(unit)
        if data is None:
            return None
        from goesc.edit import patch
        from goesc.facts.exportdata import pack

        redone = patch.redo(unit, flags, session, data)
        if redone is None:
            return None
        text = compiler_text(redone.lines, session.fset, not flags.no_columns)
        answer = Answer(told=Printed(text, kept=redone.kept))
        answer.exported, answer.exports = redone.exports.told, pack(redone.exports)
        return answer

    def learn(self, unit: Unit, answer: Answer) -> None:
        super().learn(unit, answer)
        if not answer.gave_up:
            self._replay.put(block_of(unit, answer))
            answer.told = answer.told._replace(kept=None)


def blocks(
    plan: Plan,
    host: Host,
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    replay: Replay | None = None,
    known: dict[UnitId, Block] | None = None,
    progress: Progress | None = None,
) -> Generator[Block, None, None]:
    """Blocks in the order of the units; packages that print nothing have an empty text.

    Those of `known` are given as they are, and taken from it: of large trees they are much. With GOESC_DEBUG
    the exception of a package that goesc fails on in this process comes through.
    """
    earlier = _Earlier(replay, known or {}, plan.units) if replay is not None and replay.ledger.folder else None
    found = results(
        plan, jobs=jobs, executor=executor, earlier=earlier, progress=progress,
        sessions=_Sessions(host, plan, replay.ledger.tree if replay is not None else None),
        lost=lambda why: host.warn(f"goesc: the work was done here, not by the cluster: {why}"),
    )  # fmt: skip
    with closing(found):
        for unit, answer in found:
            if answer.crash and answer.cause is not None and host.debug:
                raise answer.cause
            yield block_of(unit, answer)


def block_of(unit: Unit, answer: Answer) -> Block:
    if answer.unsupported:
        at = f"{answer.at}: " if answer.at.line else ""
        return Block(unit, "", failed=True, unmodelled=refusal(answer.unsupported, answer.modelled, at))
    if answer.crash:
        return Block(unit, "", failed=True, unmodelled=failure_text(answer.crash))
    told: Printed = answer.told
    return Block(unit, told.text, answer.failed, "", told.without_main, told.kept, told.log, told.section)


def blocks_anywhere(
    plan: Plan,
    host: Host,
    replay: Replay,
    known: dict[UnitId, Block],
    *,
    jobs: int = 0,
    dask: str = "",
    progress: Progress | None = None,
) -> Generator[Block, None, None]:
    """In this process, in several, or on a cluster: the blocks are the same.

    Raises UsageError if there is no such cluster.
    """
    new = [unit for unit in plan.units if unit.id not in known]
    if dask and new:
        from goesc.drive.cluster import ClusterError, cluster

        try:
            with cluster(dask) as (executor, jobs):
                yield from blocks(
                    plan, host, executor=executor, jobs=jobs, replay=replay, known=known, progress=progress
                )
        except ClusterError as err:
            raise UsageError(str(err)) from None
        return
    jobs = 1 if host.debug else processes(new, jobs)  # an exception is to come through as it is
    yield from blocks(plan, host, jobs=jobs, replay=replay, known=known, progress=progress)


def processes(units: Sequence[Unit], asked: int) -> int:
    """As many as were asked for, else as pay: starting them and telling them what others found takes time."""
    if len(units) < 2 or asked == 1:
        return 1
    if not asked and sum(unit.size for unit in units) < WORTH_PROCESSES:
        return 1
    from goesc.drive.pool import cores

    return min(asked or cores(), len(units))


def tell_of(flags: Mapping[UnitId, GcFlags], environ: Mapping[str, str], tags: Sequence[str] = ()) -> Tell:
    """What a worker is to tell: logs too, if one is wanted."""
    if not any(own.json for own in flags.values()):
        return told_of
    from goesc.source.build import context

    return partial(told_of, ctx=context(environ, tags))


def told_of(output: Output, flags: GcFlags, ctx: Context | None = None) -> Printed:
    """What the compiler prints, whether the linker would refuse it, and the log. If there is a cache to keep it in,
    also what helps after an edit (goesc.edit.patch)."""
    from goesc.edit import patch

    if output.program is not None:
        release = output.program.release
        if flags.m > release.most_m:
            raise level_unknown(release.flag, flags.m, release.most_m)
        if flags.m > 1 and output.program.untold is not None:
            raise output.program.untold
    without_main = not output.errors and _without_main(output)
    plain = flags.m == 1 and not flags.json and not flags.listing
    keeps = plain and not without_main and cache_enabled()
    kept = patch.remember(output) if keeps else None
    log = None
    if ctx is not None and flags.json and not output.errors:
        from goesc.report.optlog import entries, log_of

        log = log_of(entries(output.events), output.fset, output.unit.path_flag, ctx)
    text = _text(output, flags)
    if flags.listing and not output.errors:
        from goesc.api.outputs import package_of
        from goesc.report.listing import listing_text

        text += listing_text(package_of(output, inline=flags.inlining, allocs=True))
    printed = Printed(text, without_main, kept, log)
    if output.program is not None:
        output.program.dissolve()
    return printed


def _without_main(output: Output) -> bool:
    """Whether the linker finds no function main in a command (cmd/link, loader/loader.go:reportUnresolved)."""
    checked = output.checked
    return output.unit.is_command and checked is not None and checked.pkg.scope.lookup("main") is None


def _text(output: Output, flags: GcFlags) -> str:
    columns = not flags.no_columns
    text = compiler_text(output.lines, output.fset, columns)
    if output.errors:
        text += error_text(output.errors, output.fset, limit=0 if flags.e else ERROR_LIMIT, columns=columns)
    return text
