"""The library's doors: a Go package in, what escapes and why out.

    load(["./..."], cwd="shop")     ->   [Package("shop/cart", ...), Package("shop", ...)]
    analyze("x.go")                 ->   Package("command-line-arguments", ...)

Everything hangs on the `Session` that a call makes, so analyses can run in several threads, a session in each.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack, final

from goesc.api.model import Message, Package
from goesc.api.outputs import told_elsewhere, told_here
from goesc.drive import stages
from goesc.drive.ledger import Ledger
from goesc.drive.plan import NOWHERE, Plan, Progress, as_named
from goesc.drive.run import Given, Imported, Results, results
from goesc.edit.told import told_by
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver, solver_named
from goesc.facts.find import configured, request_for
from goesc.facts.session import Session
from goesc.release import release_named
from goesc.source.errors import InternalError, Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.positions import NO_POS, SourceFile
from goesc.source.unit import Unit, UnitFile, UnitId
from goesc.source.visible import brief

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from goesc.source.packages import Loaded, Request


@final
@dataclass(slots=True, frozen=True, kw_only=True)
class LoadOptions:
    """How `load` analyses; every field is a keyword of `load` too."""

    cwd: str | os.PathLike[str] = "."  # patterns are relative to it
    lang: str = ""  # a language version such as "go1.21"; "" for what go.mod says
    explain: bool = False  # fill the reasons of allocations, and what goesc.explain needs
    environ: Mapping[str, str] | None = None  # GOOS, GOFLAGS, ...; None for this process's
    go: str = ""  # "1.25": the release of Go that answers; "" for the one that the go command would be in `cwd`
    tags: Sequence[str] = ()
    tests: bool = False  # named packages come with their test files, and p_test beside p, as `go test` compiles them
    mod: str = ""  # as -mod: "mod", "vendor", "readonly"
    session: Session | None = None  # to share with calls for the same build; not used with `jobs` or `executor`
    # Packages that the patterns do not name are compiled only if the cache does not know what they tell others. Of the
    # answer they are without what an analysis finds (`Package.analysed`).
    named_only: bool = False
    graphs: bool = True  # fill `Package.graphs`; they take much memory
    calls: bool = False  # fill `Function.calls`
    allocs: bool = False  # fill `Package.runtime_calls`; so does `explain`
    inline: bool = False  # calls are inlined, as go build does; else it is the build with -gcflags=-l
    # Go that is not modelled is an entry of `Package.errors`, no exception; what is not at hand raises all the same.
    keep_going: bool = False
    # With `jobs` above 1 that many processes of this machine work, with an `executor` its workers do: a pool of
    # concurrent.futures, or `get_executor()` of a Dask client. The answer is the same.
    executor: Executor | None = None
    jobs: int = 1
    overlay: Mapping[str, str | bytes] | None = None  # texts in place of those on the disk, by path from `cwd`
    # A package with errors is analysed as far as it can be, in this process: `Package.errors` says what is wrong,
    # `broken` which functions were left out; to those that call them (`unsure`) everything passed to a broken function
    # escapes. Its lines come in the order of the source.
    tolerant: bool = False
    # For the packages that are analysed; what is imported from the library and is not among them is as gc compiles it:
    # docs/research.md.
    solver: str | Solver = "gc"
    rules: str | Rules = "gc"
    progress: Progress | None = None  # is told how many packages are done, of how many, and a path

    def __repr__(self) -> str:
        """What is not as by default; of mappings how many entries: environments hold secrets, overlays whole files."""
        given = {each.name: getattr(self, each.name) for each in fields(self)}
        changed = {name: value for name, value in given.items() if value != getattr(_DEFAULTS, name)}
        said = (f"{n}=<{len(v)} entries>" if isinstance(v, Mapping) else f"{n}={v!r}" for n, v in changed.items())
        return f"<LoadOptions {brief(', '.join(said) or 'as by default')}>"


class LoadKeywords(TypedDict, total=False):
    """LoadOptions once more, as keywords that a type checker knows; a test holds one against the other."""

    cwd: str | os.PathLike[str]
    lang: str
    explain: bool
    environ: Mapping[str, str] | None
    go: str
    tags: Sequence[str]
    tests: bool
    mod: str
    session: Session | None
    named_only: bool
    graphs: bool
    calls: bool
    allocs: bool
    inline: bool
    keep_going: bool
    executor: Executor | None
    jobs: int
    overlay: Mapping[str, str | bytes] | None
    tolerant: bool
    solver: str | Solver
    rules: str | Rules
    progress: Progress | None


_DEFAULTS = LoadOptions()


def analyze(
    path_or_source: str | os.PathLike[str],
    *,
    lang: str = "",
    explain: bool = False,
    environ: Mapping[str, str] | None = None,
    go: str = "",
    session: Session | None = None,
    tolerant: bool = False,
    allocs: bool = False,
    inline: bool = False,
    solver: str | Solver = "gc",
    rules: str | Rules = "gc",
) -> Package:
    """Analyse one package: a .go file, a folder's files given as one path each in `load`, or Go text.

    A string with a line break is Go text and is called x.go. The keywords are those of `LoadOptions`. Raises OSError
    for a file that cannot be read, Unsupported as `load` does.
    """
    text = os.fspath(path_or_source)
    if "\n" in text:
        file = UnitFile("x.go", "x.go", text.encode())
    else:
        path = Path(text)
        file = UnitFile(path.name, str(path), path.read_bytes())
    head = scan_imports(file.src)
    imports = {spec.path: UnitId(spec.path) for spec in head.imports}
    unit = Unit(UnitId("command-line-arguments"), head.package, ".", [file], imports, lang, complete=False, named=True)
    session = _of_build(session or open_session(environ, go=go), inline)
    _check_release(session, go)
    options = LoadOptions(
        lang=lang, explain=explain, environ={}, tolerant=tolerant, allocs=allocs, inline=inline, solver=solver,
        rules=rules,
    )  # fmt: skip
    plan = _plan([unit], options, session)
    package = _packages(results(plan, sessions=Given(session)), keep_going=False)[0]
    package.release = session.release.number
    return package


def load(patterns: Sequence[str], options: LoadOptions = _DEFAULTS, **changes: Unpack[LoadKeywords]) -> list[Package]:
    """Analyse packages named as for `go build`: folders, `./...`, import paths. In dependency order.

        load(["./..."], cwd="shop", explain=True)

    Keywords change `options`; `LoadOptions` says what each does. Packages that the named ones import from outside the
    library are among the answer; what imports a package with errors is left out, as the go command does. Raises
    ValueError, with what the go command prints, if packages cannot be loaded or a pattern matches none, and its
    subclass NoTree for what only the source of the library can tell where there is no Go tree. Raises Unsupported for
    Go that is not modelled, and for what inlining needs and is not at hand (`Unsupported.inlining`: without it there
    is an answer).
    """
    from goesc.source import disk
    from goesc.source.packages import load_all

    options = replace(options, **changes)
    env = _environ(options.environ, options.cwd, options.go)
    options = replace(options, environ=env)
    request = request_for(os.fspath(options.cwd), env, options.tags, options.mod)
    request.embeds = not options.tolerant
    texts = {
        str(Path(request.cwd) / path): text.encode() if isinstance(text, str) else text
        for path, text in (options.overlay or {}).items()
    }
    with disk.overlaid(texts):
        loaded = load_all(patterns, request, options.inline, options.tests)
    failed = [Package(path, "", [Message(NOWHERE, why)]) for path, why in loaded.failed.items()]
    if loaded.refused:
        without_c = Unsupported(NO_POS, loaded.why_refused)
        if not options.keep_going:
            raise without_c
        failed += [_refused(unit, Message(NOWHERE, without_c.line())) for unit in loaded.refused]
    if options.tolerant or (options.executor is None and options.jobs <= 1):
        session = _of_build(options.session or stages.open_session(env, options.tags), options.inline)
        _check_release(session, options.go)
        plan = _plan(loaded.units, options, session, loaded.broken, loaded.imported)
        earlier = _earlier(plan, options, request, loaded)
        found = results(plan, sessions=Given(session), earlier=earlier, progress=options.progress)
    else:
        plan = _plan(loaded.units, options, None, loaded.broken, loaded.imported)
        found = results(
            plan, executor=options.executor, jobs=options.jobs, progress=options.progress,
            earlier=_earlier(plan, options, request, loaded),
        )  # fmt: skip
    packages = failed + _packages(found, options.keep_going, loaded.doubled)
    for package in packages:
        package.release = request.ctx.release.number
    return packages


def _earlier(plan: Plan, options: LoadOptions, request: Request, loaded: Loaded) -> Imported | None:
    """What the cache knows of packages that nobody wants to hear about; gc's findings, for those who ask for gc's."""
    if not options.named_only or options.tolerant or plan.solver is not None or plan.rules is not None:
        return None
    ledger = Ledger(request, [*loaded.imported, *loaded.units], plan.flags)
    return Imported(ledger) if ledger.folder else None


def open_session(
    environ: Mapping[str, str] | None = None, tags: Sequence[str] = (), cwd: str | os.PathLike[str] = ".", go: str = ""
) -> Session:
    """What analyses can share: the Go tree, imported packages, the cache. One thread at a time.

    `cwd` is where they run: its goesc.toml may name a file of facts. `go` is as in `LoadOptions`.
    """
    return stages.open_session(_environ(environ, cwd, go), tags)


def _environ(environ: Mapping[str, str] | None, cwd: str | os.PathLike[str], go: str) -> Mapping[str, str]:
    """With the release that answers, and the file of facts that is configured in a folder."""
    return configured(os.environ if environ is None else environ, os.fspath(cwd), go)


def _check_release(session: Session, go: str) -> None:
    """Raises ValueError for a session of another release than is asked for."""
    if go and session.release != release_named(go):
        raise ValueError(f"the session answers as Go {session.release.number}: its release is that of its opening")


def _of_build(session: Session, inline: bool) -> Session:
    """The session, which knows packages as one build has them. Raises ValueError for one that knows the other's."""
    if session.inline not in (None, inline):
        raise ValueError("the session knows packages of another build: inlining is as in its first call")
    session.inline = inline
    return session


def _plan(
    units: list[Unit], options: LoadOptions, session: Session | None, broken: frozenset[UnitId] = frozenset(),
    imported: Sequence[Unit] = (),
) -> Plan:  # fmt: skip
    """`session` is None if other processes do the work."""
    allocs = options.allocs or options.explain
    if session is None:
        tell = partial(told_elsewhere, calls=options.calls, allocs=allocs)
    else:
        tell = partial(told_here, session=session, calls=options.calls, allocs=allocs, tolerant=options.tolerant)
    flags = GcFlags(m=2 if options.explain else 1, l=0 if options.inline else 1, lang=options.lang)
    env = os.environ if options.environ is None else options.environ
    return Plan(
        units, as_named(units, flags, options.named_only), tell, env, tuple(options.tags), broken, options.tolerant,
        options.graphs, _solver(options.solver), _rules(options.rules), imported, told_by,
    )  # fmt: skip


def _solver(solver: str | Solver) -> Solver | None:
    """That of a name; None for gc's."""
    found = solver_named(solver)
    return None if found is walk_all else found


def _rules(rules: str | Rules) -> Rules | None:
    """The set of a name; None for gc's. The others are not imported for nothing."""
    if isinstance(rules, Rules):
        return None if rules is RULES else rules
    if rules == "gc":
        return None
    from goesc.escape.variants import rules_named

    return rules_named(rules)


def _packages(found: Results, keep_going: bool, doubled: Collection[UnitId] = ()) -> list[Package]:
    out: list[Package] = []
    with closing(found):
        for unit, answer in found:
            if unit.id in doubled:
                continue
            if answer.told is None and not answer.gave_up:
                files = [SourceFile(file.path, file.src, 1) for file in unit.files]
                out.append(Package(
                    unit.import_path, unit.name, files=files, named=False, directory=unit.dir, ours=unit.ours,
                    analysed=False,
                ))  # fmt: skip
                continue
            if answer.crash:
                raise answer.cause or InternalError(answer.crash)
            if answer.modelled or (answer.unsupported and not keep_going):
                raise answer.exception
            if answer.unsupported:
                out.append(_refused(unit, Message(answer.at, answer.refusal)))
            else:
                out.append(answer.told)
    return out


def _refused(unit: Unit, why: Message) -> Package:
    return Package(unit.import_path, unit.name, [why], named=unit.named, directory=unit.dir, refused=True)
