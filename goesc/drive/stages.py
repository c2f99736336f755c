"""Source to diagnostics on one screen: every stage called by name, in order.

    session = open_session(os.environ)
    output = compile_package(unit, GcFlags(m=1, l=1), session)
    output.lines, output.errors              # [(pos, "moved to heap: x"), ...], [Diagnostic, ...]

Many packages in order are goesc.drive.run's.

The order of stages is cmd/compile/internal/gc/main.go:Main's (Go 1.27.3) as far as it shapes what -m prints.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial, wraps
from time import perf_counter
from typing import TYPE_CHECKING, ParamSpec, TypeVar, final

from goesc.allocs.bounds import report_bounds
from goesc.allocs.limits import back_end_errors
from goesc.check.checker import Config, check_package
from goesc.check.info import CheckedPackage
from goesc.drive.ledger import EXPORTS
from goesc.escape.analyze import analyze
from goesc.escape.model import Analysis
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver
from goesc.escape.stages import Stages
from goesc.facts.exportdata import Key
from goesc.facts.find import find_facts, mark_of
from goesc.facts.session import Session
from goesc.ir.events import Event, Line, lines, show_in
from goesc.ir.program import Program, Report
from goesc.ir.trace import Trace
from goesc.lower import passes
from goesc.lower.program import lower_functions, lower_instances, lower_package, refused_sizes
from goesc.source.build import context
from goesc.source.cachedir import cache_enabled, cache_folder
from goesc.source.errors import SYNTAX, Diagnostic
from goesc.source.gcflags import GcFlags
from goesc.source.goroot import find_goroot
from goesc.source.identity import identity
from goesc.source.positions import FileSet
from goesc.source.room import keep
from goesc.source.std import Library
from goesc.source.store import Store
from goesc.source.unit import Unit
from goesc.syntax import ast
from goesc.syntax.directives import Origin
from goesc.syntax.parser import parse_file
from goesc.types.model import Signature, Type
from goesc.types.objects import Func

if TYPE_CHECKING:
    from goesc.escape.graph import Batch
    from goesc.facts.tree import Tree

P = ParamSpec("P")
R = TypeVar("R")
CHEAP_CALLS = 4  # -l=4 (inline/inl.go:CanInline)
FRAME_WORDS = 1 << 17  # of in_one_chunk: a megabyte


@final
class Output:
    """What one package gives. `events` is in emission order and empty if there are errors that stop before analysis."""

    __slots__ = (
        "analysis", "checked", "errors", "events", "fset", "m", "passed_on", "program", "stages", "trace", "unit",
    )  # fmt: skip

    def __init__(self, unit: Unit, fset: FileSet, m: int = 4) -> None:
        self.unit = unit
        self.fset = fset
        self.m = m  # how many -m
        self.events: list[Event] = []
        self.errors: list[Diagnostic] = []
        self.checked: CheckedPackage | None = None
        self.program: Program | None = None
        self.analysis: Analysis | None = None
        self.passed_on: frozenset[Key] | None = None  # as Session.passed_on
        self.trace: Trace | None = None  # where an edit of the package may be done by itself (goesc.edit.patch)
        self.stages: Stages = Stages()

    @property
    def lines(self) -> list[Line]:
        """What -m prints, written anew at each call."""
        return lines(self.events, show_in(self.fset), self.m)


def open_session(environ: Mapping[str, str], tags: Sequence[str] = (), tree: Tree | None = None) -> Session:
    """A session for the Go tree, target and cache that the environment names. `tree` is what somebody has found out
    about that Go tree."""
    ctx = context(environ, tags)
    store = Store(os.path.join(cache_folder(environ), "tags")) if cache_enabled(environ) else None
    if tree is not None:
        library: Library | None = tree.library
    else:
        goroot = find_goroot(environ, ctx.release)
        library = Library(goroot, ctx) if goroot is not None else None
    configuration = f"{identity(environ)} {ctx.release.id} {ctx.target} {' '.join(sorted(ctx.tags))}"
    facts = find_facts(environ, ctx.target, ctx.release, with_sources=library is not None)
    if library is None:
        configuration += " " + mark_of(environ, ctx.target, ctx.release)
    exports = Store(os.path.join(cache_folder(environ), EXPORTS)) if store is not None else None
    return Session(library, analyze_functions, store, configuration, None, facts, ctx, tree, exports)


def in_one_chunk(run: Callable[P, R]) -> Callable[P, R]:
    """The function with room for the frames of all that it calls.

    Python 3.11 and later keep frames in chunks of 16 kB, and give a chunk back when the call that began it returns:
    where the calls of a loop begin just at the end of a chunk, each maps and unmaps memory. Recursion as deep as ours
    is often at some end: this was a seventh of the processor time of a cold run. A frame that asks for a megabyte gets
    a chunk of two, and the frames above it have the rest; what nobody touches costs nothing.
    """

    def with_room(*args: P.args, **kwargs: P.kwargs) -> R:
        return run(*args, **kwargs)

    with_room.__code__ = with_room.__code__.replace(co_stacksize=FRAME_WORDS)
    return wraps(run)(with_room)


@in_one_chunk
def compile_package(
    unit: Unit,
    flags: GcFlags,
    session: Session,
    keep_graphs: bool = False,
    before_solving: Callable[[Batch], None] | None = None,
    solver: Solver = walk_all,
    rules: Rules = RULES,
) -> Output:
    """One package through all stages.

    `solver` and `rules` are for this package; of the packages it imports, those that were compiled before with others
    tell what these found, and all else is gc's. Then the session no longer remembers what it finds.
    """
    output = Output(unit, session.fset, flags.m)
    if solver is not walk_all or rules is not RULES:
        session.store = None
    stages, level = output.stages, flags.level
    session.begin(level, flags.inlining)
    began = perf_counter()
    files = parse_unit(unit, session, output)
    stages.parse = (now := perf_counter()) - began
    # Faults of tokens, such as 'ab', do not keep gc from checking types (noder.go:LoadPackage, checkFiles).
    if any(error.code == SYNTAX for error in output.errors):
        return output
    config = config_of(unit, flags, session, bool(output.errors))
    checked = check_package(unit.path_flag, files, session.fset, session.importer(unit), config)
    stages.check = -now + (now := perf_counter())
    output.checked = checked
    wrapping = session.release.wrappers_inlined
    output.errors += checked.errors
    if output.errors:
        if checked.refuses_sizes and len(output.errors) == len(checked.errors):
            refused = refused_sizes(checked, session.fset, session, unit, level, flags.inlining, wrapping)
            output.errors = refused or output.errors
        return output
    session.adopt(unit, checked)
    keep()  # importing packages need the checked one; what follows is garbage by the next
    kept = keep_graphs or (flags.level == 1 and session.store is not None)
    trace = Trace(output.events, checked.pkg) if kept else None
    output.trace = trace
    report: Report = _silent
    if level:
        report = _outside_library(output) if session.wraps else output.events.append
    program = lower_package(checked, session.fset, session, report, unit, level, flags.inlining, wrapping)
    stages.lower = -now + (now := perf_counter())
    if program.is_oversized:
        output.errors += refused_sizes(checked, session.fset, session, unit, level, flags.inlining, wrapping)
        if output.errors:
            output.events.clear()  # warnings stand among the errors
            return output
    output.program = program
    run_passes(program, flags, report, trace)
    stages.passes = perf_counter() - now

    output.analysis = analyze(
        program,
        report if level else None,
        explain=level,
        keep_graphs=keep_graphs,
        before_solving=before_solving,
        solve=solver,
        rules=rules,
        stages=stages,
        trace=trace,
    )
    now = perf_counter()
    output.errors += output.analysis.errors
    if level:
        report_bounds(program, report, trace)
    stages.bounds = perf_counter() - now
    output.errors = output.errors or back_end_errors(program, unit)
    if flags.inlining or unit.id in session.plain:
        leave_tags(program)
    session.note_guesses(checked.pkg, program.lacking if flags.inlining else None)
    if flags.inlining and session.reads_sources:
        assert program.bodies is not None
        session.note_passed_on(unit.id, program.bodies.passed_on())
        output.passed_on = session.passed_on(checked.pkg)
    return output


def run_passes(
    program: Program, flags: GcFlags, report: Report, trace: Trace | None = None, some: bool = False
) -> None:  # fmt: skip
    """The passes before escape analysis, of a package or of `some` functions of it."""
    level = flags.level
    if not flags.inlining and not (program.release.wrappers_inlined and not some):
        passes.run(program, report if level else None, level)
        return
    from goesc.inline import interleave
    from goesc.inline.copy import snapshot

    if not flags.inlining:
        passes.run(program, report if level else None, level, calls=interleave.run_wrappers)
        return

    if flags.l == CHEAP_CALLS:
        program.release = program.release.with_cheap_calls()
    run = interleave.run_some if some else interleave.run_package
    passes.run(program, report if level else None, level, calls=partial(run, trace=trace), snapshot=snapshot)


def analyze_functions(session: Session, checked: CheckedPackage, funcs: list[Func]) -> None:
    """Leave the tags of functions of a dependency, and of those of its package that they mention, in `Func.tags`."""
    program = lower_functions(checked, session.fset, session, funcs)
    inlining = session.inlines(checked.pkg)
    if not inlining:
        passes.run(program, None)
    else:
        from goesc.inline import interleave
        from goesc.inline.copy import snapshot

        passes.run(program, None, calls=interleave.run, snapshot=snapshot)
    analyze(program, None)
    leave_tags(program)
    session.note_guesses(checked.pkg, program.lacking if inlining else None)


def leave_tags(program: Program) -> None:
    """What other packages see of functions that were analysed."""
    for func in program.funcs:
        obj = func.nname.obj
        if isinstance(obj, Func) and obj.tags is None:
            obj.tags = func.nname.tags
            obj.inline = func.inl.cost if func.inl is not None and not func.dupok else None


def analyze_instances(
    session: Session, checked: CheckedPackage, wanted: Sequence[tuple[Func, list[Type]]]
) -> list[list[str]]:
    """Tags of instances of generic functions of a dependency for some type arguments, without the dictionary's."""
    program, names = lower_instances(checked, session.fset, session, wanted)
    passes.run(program, None)
    analyze(program, None)
    found = []
    for name in names:
        tags = list(name.tags or [])
        assert isinstance(name.type, Signature)
        del tags[name.type.recv is not None]
        found.append(tags)
    return found


def parse_unit(unit: Unit, session: Session, output: Output) -> list[ast.File]:
    """The trees of a package's files; faults go to the output's errors."""
    files = []
    origin = origin_of(unit, session)
    for source in unit.files:
        file = session.fset.add(source.path, source.src)
        file.given = source.given
        tree, errors = parse_file(file, origin)
        output.errors += errors
        if tree is not None:
            files.append(tree)
    return files


def origin_of(unit: Unit, session: Session) -> Origin:
    """What the parser is to know of a package."""
    return Origin(not unit.is_std, unit.is_std, unit.is_std, session.release.generic_methods)


def config_of(unit: Unit, flags: GcFlags, session: Session, faulty: bool = False) -> Config:
    """How a package is checked whole."""
    goroot = session.library.goroot if session.library is not None else ""
    lang = flags.lang or unit.go_version
    return Config(
        go_version=lang,
        std=unit.is_std,
        sizes=session.sizes,
        complete=unit.complete or flags.complete,
        faulty=faulty,
        goroot=goroot,
        release=session.release,
    )


def _outside_library(output: Output) -> Report:
    """Takes what is not about the library's own files: of those there is only what wrappers need."""
    from goesc.facts.bodies import ROOT

    fset, take = output.fset, output.events.append

    def report(event: Event) -> None:
        file = fset.file(fset.outermost(event.pos))
        if file is None or not file.name.startswith(ROOT):
            take(event)

    return report


def _silent(_event: Event) -> None:
    return None
