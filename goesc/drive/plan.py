"""What is to be compiled, in which order and how; what comes of each package; what is left out for what failed.

    plan = Plan(units, {unit.id: GcFlags(m=1, l=1) for unit in units}, text_of, os.environ)
    for unit, answer in results(plan, jobs=4):               # goesc.drive.run
        answer.told, answer.failed

Importing this costs no stage of the compiler: a build that is known from before needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, final

from goesc.facts.find import sources_digest
from goesc.release import Release
from goesc.source.build import context
from goesc.source.errors import Unsupported, refusal
from goesc.source.gcflags import GcFlags
from goesc.source.goroot import find_goroot
from goesc.source.positions import NO_POS, Position
from goesc.source.unit import Unit, UnitId

if TYPE_CHECKING:
    from goesc.drive.exports import Telling
    from goesc.drive.stages import Output
    from goesc.escape.rules import Rules
    from goesc.escape.solvers import Solver
    from goesc.facts.exportdata import Told

NOWHERE = Position("", 0, 0)

# What of an output is wanted. For other processes it is a function that can be imported by name.
Tell = Callable[["Output", GcFlags], Any]
Progress = Callable[[int, int, str], None]  # (done, of how many, name of a package)


@final
class Setting(NamedTuple):
    """The configuration of a run, as far as a worker on another machine needs it."""

    environ: tuple[tuple[str, str], ...]
    tags: tuple[str, ...]
    goroot: str  # "" without a Go tree
    made_by: str  # digest of goesc's own sources, which workers elsewhere must share; "" if they do
    release: Release


def setting_of(environ: Mapping[str, str], tags: Sequence[str] = ()) -> Setting:
    """What is decided here is not left to a worker's machine: target, cgo, the place of the Go tree."""
    ctx = context(environ, tags)
    goroot = find_goroot(environ, ctx.release) or ""
    passed = {name: value for name, value in environ.items() if name.startswith("GO")}
    passed |= {"GOOS": ctx.goos, "GOARCH": ctx.goarch, "CGO_ENABLED": str(int(ctx.cgo)), "GOROOT": goroot}
    return Setting(tuple(sorted(passed.items())), tuple(tags), goroot, sources_digest(), ctx.release)


@final
class Plan(NamedTuple):
    """`units` come dependencies first; units without flags print nothing.

    `broken` names packages that cannot be imported before anything is compiled. What imports one of them, or a package
    that does not compile, is left out, as the go command does; not if the plan is `tolerant`.
    """

    units: Sequence[Unit]
    flags: Mapping[UnitId, GcFlags]
    tell: Tell
    environ: Mapping[str, str]
    tags: tuple[str, ...] = ()
    broken: frozenset[UnitId] = frozenset()
    tolerant: bool = False
    keep_graphs: bool = False
    solver: Solver | None = None  # None: gc's
    rules: Rules | None = None
    imported: Sequence[Unit] = ()  # known to those that import them, and not compiled
    telling: Telling | None = None  # what importers are told: goesc.edit.told.told_by

    def flags_of(self, unit: Unit) -> GcFlags:
        return self.flags.get(unit.id, GcFlags())

    def keeps_graphs(self, unit: Unit) -> bool:
        return self.keep_graphs and self.flags_of(unit).level > 0

    def plain(self, unit: Unit) -> bool:
        """Whether others see the package without inlining: it is compiled with -l."""
        return not self.flags_of(unit).inlining

    @property
    def importable(self) -> list[Unit]:
        """What a session is to know."""
        return [*self.imported, *self.units]

    @property
    def plain_units(self) -> frozenset[UnitId]:
        return frozenset(unit.id for unit in self.units if self.plain(unit))


def as_named(units: Sequence[Unit], flags: GcFlags, named_only: bool = False) -> dict[UnitId, GcFlags]:
    """`flags` for all units, as -gcflags gives them: -l is for those that are named, and what these import beyond is
    compiled with inlining. Of that nothing is said if `named_only`."""
    others = GcFlags() if named_only else GcFlags(flags.m, 0, flags.e, flags.lang)
    return {unit.id: flags if unit.named else others for unit in units}


@final
class Answer:
    """What came of one package, wherever it was compiled."""

    __slots__ = (
        "at", "bench", "cause", "crash", "exported", "exports", "failed", "have", "inlining", "missing", "modelled",
        "seconds", "told", "unable", "unsupported",
    )  # fmt: skip

    def __init__(
        self, bench: str = "", have: int = 0, told: Any = None, failed: bool = False, crash: str = "",
        missing: bool = False, unable: str = "",
    ) -> None:  # fmt: skip
        self.bench = bench  # which worker
        self.have = have  # how much of the log it knows
        self.told = told  # what `Plan.tell` made of the output
        self.failed = failed  # the package does not compile
        self.unsupported = ""  # Go that is not modelled, or
        self.modelled = False  # that is, and needs more than is at hand
        self.inlining = False  # which the build without inlining does not
        self.at = NOWHERE  # and where
        self.crash = crash  # an exception: a fault of goesc
        self.cause: Exception | None = None  # of these two, from this process
        self.missing = missing  # the log lacks a piece between `have` and the task's `start`
        self.unable = unable  # why this worker cannot serve the run
        self.exported: Told | None = None  # what it tells those that import it; None if there is none
        self.exports = b""  # what that is (goesc.facts.exportdata), if it is not in the cache
        self.seconds = 0.0

    @property
    def refusal(self) -> str:
        """What is said in place of an answer; "" if there is one."""
        return refusal(self.unsupported, self.modelled) if self.unsupported else ""

    @property
    def exception(self) -> Exception:
        """The refusal, for those who raise it."""
        return self.cause or Unsupported(NO_POS, self.unsupported, self.modelled, self.inlining)

    @property
    def gave_up(self) -> bool:
        return bool(self.unsupported or self.crash)


@final
class Standing:
    """Which packages can be imported, as far as it is known: all that a unit imports, once those have answers."""

    def __init__(self, plan: Plan) -> None:
        self._broken = set(plan.broken)
        self._tolerant = plan.tolerant

    def leaves_out(self, unit: Unit) -> bool:
        """Whether it imports what cannot be; then nor can it."""
        if self._tolerant or (self._broken.isdisjoint(unit.imports.values()) and unit.after not in self._broken):
            return False
        self._broken.add(unit.id)
        return True

    def take(self, unit: Unit, answer: Answer) -> None:
        # The library has a form that can be imported even where goesc cannot analyse it.
        if answer.failed or (answer.gave_up and not unit.is_std):
            self._broken.add(unit.id)
