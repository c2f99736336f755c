"""The library: a Go package in, what escapes and why out.

    >>> import goesc
    >>> package = goesc.analyze('''package p
    ... func sum(a, b int) *int { res := a + b; return &res }
    ... ''')
    >>> [(str(a.position), a.expression, a.escapes) for a in package.allocations]
    [('x.go:2:27', 'res', True)]
    >>> [d.text for d in package.diagnostics]
    ['moved to heap: res']

Everything hangs on the `Session` that a call makes, so analyses can run in several threads, a session in each.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, final

from goesc.callgraph import CallSite, calls_of
from goesc.drive import stages
from goesc.drive.plan import Plan, Progress, as_named
from goesc.drive.run import Given, Results, results
from goesc.escape.model import Snapshot
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver, solver_named
from goesc.escape.stages import Stages
from goesc.facts.session import Session
from goesc.ir.events import Explained, Outcome, show_in
from goesc.ir.leaks import CALLEE, HEAP, MUTATOR, NUM_RESULTS, RESULT0, UINTPTR_KEEP_ALIVE, Leaks
from goesc.ir.nodes import Func as IRFunc
from goesc.source.errors import InternalError, Unsupported, in_order
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.paths import shorten
from goesc.source.positions import NO_POS, FileSet, Pos, Position, SourceFile
from goesc.source.unit import Unit, UnitFile, UnitId

if TYPE_CHECKING:
    from concurrent.futures import Executor

    import networkx as nx

    from goesc.edit.draft import Draft
    from goesc.source.errors import Diagnostic


@final
@dataclass(slots=True, frozen=True)
class Message:
    """One line of the compiler: a diagnostic of escape analysis, or an error of the program."""

    position: Position
    text: str

    def __str__(self) -> str:
        return f"{self.position}: {self.text}" if self.position.line else self.text


@final
@dataclass(slots=True, frozen=True)
class Parameter:
    """A parameter (receivers included) and how what it holds flows out of the function.

    `to_heap`, `to_results`, `mutated` and `called` are numbers of dereferences before the value flows there: 0 for the
    value itself, 1 for what it points to, and so on; -1 (or absence) for no flow.
    """

    name: str
    position: Position
    tag: str  # as gc encodes it; goesc.ir.leaks
    moved: bool  # the variable itself is moved to the heap
    pos: int = 0  # the place in `Package.fset`
    graph: int = -1  # where it stands in `Package.graphs`
    vertex: int = -1
    pointers: bool = True  # what has none cannot leak

    @property
    def leaks(self) -> Leaks:
        # gc gives no tag to what holds no pointer, and an absent tag elsewhere means the worst.
        return Leaks() if not self.pointers and self.tag in ("", UINTPTR_KEEP_ALIVE) else Leaks.parse(self.tag)

    @property
    def to_heap(self) -> int:
        return self.leaks.get(HEAP)

    @property
    def to_results(self) -> dict[int, int]:
        """Result index to number of dereferences."""
        leaks = self.leaks
        return {i: leaks.get(RESULT0 + i) for i in range(NUM_RESULTS) if leaks.get(RESULT0 + i) >= 0}

    @property
    def mutated(self) -> int:
        return self.leaks.get(MUTATOR)

    @property
    def called(self) -> int:
        return self.leaks.get(CALLEE)


@final
@dataclass(slots=True, frozen=True)
class Allocation:
    """A variable or expression that could need memory of its own.

    `size` is in bytes, -1 if only the run tells. `graph` and `vertex` say where it stands in `Package.graphs`.
    `kind` is gc's operation: ONAME (a variable), OMAKESLICE, ONEW, OPTRLIT, OCLOSURE, OCONVIFACE, ... `reasons` holds
    the
    lines of gc's explanation, filled if it was asked for and the value escapes.
    """

    position: Position
    expression: str
    kind: str
    escapes: bool
    reasons: tuple[str, ...] = ()
    function: str = ""  # the function it stands in
    loops: int = 0  # of that function, around it
    size: int = -1
    graph: int = -1
    vertex: int = -1
    pos: int = 0  # the place in `Package.fset`, where //line directives change nothing
    constant: bool = False  # gc says that it escapes, and takes no memory for it: any("x"), any(byte(1)), func() {}

    @property
    def in_loop(self) -> bool:
        """Made anew in every round of a loop."""
        return self.loops > 0


@final
@dataclass(slots=True)
class Function:
    name: str  # f, T.M, (*T).M, f.func1, F[go.shape.int]
    position: Position
    parameters: list[Parameter] = field(default_factory=list)
    allocations: list[Allocation] = field(default_factory=list)
    pos: int = 0  # the place in `Package.fset`
    calls: list[CallSite] = field(default_factory=list)  # filled if asked for
    package: Package | None = field(default=None, repr=False, compare=False)

    def _repr_html_(self) -> str:
        """What Jupyter shows."""
        from goesc.report.notebook import function_html

        return function_html(self)

    def _repr_svg_(self) -> str | None:
        from goesc.report.notebook import function_svg

        return function_svg(self)


@final
@dataclass(slots=True)
class Package:
    """`errors`, in gc's order, is empty for a package that compiles; then the rest is filled."""

    path: str
    name: str
    errors: list[Message] = field(default_factory=list)
    diagnostics: list[Message] = field(default_factory=list)  # gc's lines, in gc's order
    functions: list[Function] = field(default_factory=list)
    allocations: list[Allocation] = field(default_factory=list)
    graphs: list[Snapshot] = field(default_factory=list)  # one a group of functions that call each other
    files: list[SourceFile] = field(default_factory=list, repr=False)  # its Go files, as read
    fset: FileSet | None = field(default=None, repr=False)  # what the positions in graphs mean
    named: bool = True  # by a pattern; otherwise it is only needed by one that is
    directory: str = ""
    ours: bool = True  # not of the library, the module cache or a vendor folder
    stages: Stages = field(default_factory=Stages, repr=False)  # times and counts
    # Of a tolerant analysis of a package with errors: functions left out and why, and those that call them.
    broken: dict[str, Message] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)

    def error_lines(self, cwd: str | os.PathLike[str]) -> list[str]:
        """The errors as a go command run in `cwd` prints them, paths shortened."""
        if not self.directory:
            return [str(error) for error in self.errors]
        return [shorten(str(error), self.directory, os.fspath(cwd)) for error in self.errors]

    def place(self, pos: int) -> Position:
        """A position of a graph, for people."""
        return self.fset.position(pos) if self.fset is not None and pos else Position("", 0, 0)

    def function(self, name: str) -> Function:
        """The function of a name; KeyError if there is none."""
        for function in self.functions:
            if function.name == name:
                return function
        raise KeyError(name)

    def _repr_html_(self) -> str:
        """What Jupyter shows."""
        from goesc.report.notebook import package_html

        return package_html(self)

    def to_networkx(self) -> nx.MultiDiGraph[tuple[int, int]]:
        """All graphs as one. Nodes are (graph, location); edges carry `derefs`, -1 for address-of. Needs networkx."""
        import networkx as nx

        whole: nx.MultiDiGraph[tuple[int, int]] = nx.MultiDiGraph()
        for i, graph in enumerate(self.graphs):
            part = graph.to_networkx()
            whole.add_nodes_from(((i, n), data) for n, data in part.nodes(data=True))
            whole.add_edges_from(((i, a), (i, b), data) for a, b, data in part.edges(data=True))
        return whole


def analyze(
    path_or_source: str | os.PathLike[str],
    *,
    lang: str = "",
    explain: bool = False,
    environ: Mapping[str, str] | None = None,
    session: Session | None = None,
    tolerant: bool = False,
    solver: str | Solver = "gc",
    rules: str | Rules = "gc",
) -> Package:
    """Analyse one package: a .go file, a folder's files given as one path each in `load`, or Go text.

    A string with a line break is Go text and is called x.go. `lang` is a language version such as "go1.21". `explain`
    fills the
    reasons of allocations. `tolerant` is as for `load`. Raises OSError for a file that cannot be read, Unsupported for
    Go that is not modelled.

    `solver` and `rules` are names or your own: goesc.escape.solvers, goesc.escape.variants, docs/research.md.
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
    session = session or open_session(environ)
    flags = GcFlags(m=2 if explain else 1, l=1, lang=lang)
    tell = partial(_told_here, session=session, calls=False, tolerant=tolerant)
    plan = Plan(
        [unit], {unit.id: flags}, tell, {}, tolerant=tolerant, keep_graphs=True,
        solver=_solver(solver), rules=_rules(rules),
    )  # fmt: skip
    return _packages(results(plan, sessions=Given(session)), keep_going=False)[0]


def load(
    patterns: Sequence[str],
    *,
    cwd: str | os.PathLike[str] = ".",
    lang: str = "",
    explain: bool = False,
    environ: Mapping[str, str] | None = None,
    tags: Sequence[str] = (),
    mod: str = "",
    session: Session | None = None,
    graphs: bool = True,
    calls: bool = False,
    keep_going: bool = False,
    executor: Executor | None = None,
    jobs: int = 1,
    overlay: Mapping[str, str | bytes] | None = None,
    tolerant: bool = False,
    solver: str | Solver = "gc",
    rules: str | Rules = "gc",
    progress: Progress | None = None,
) -> list[Package]:
    """Analyse packages named as for `go build`: folders, `./...`, import paths. In dependency order.

    Packages that the named ones import from outside the library are among them. Raises ValueError, with what the go
    command prints, if packages cannot be loaded or a pattern matches none, and its subclass NoTree for what only the
    source of the library can tell where there is no Go tree. `graphs` false saves the memory of `Package.graphs`;
    `calls` fills `Function.calls`. What imports a package with errors is left out, as the go command does. `keep_going`
    turns Go that is not modelled from an exception into an entry of `Package.errors`.

    With `jobs` above 1 that many processes of this machine work at a time, with an `executor` its workers do: a pool of
    concurrent.futures, or `get_executor()` of a Dask client. The answer is the same; `session` is not used then.

    `overlay` gives texts that files have in place of those on the disk, by path (from `cwd`). With `tolerant` a package
    with errors is analysed as far as it can be, in this process: `Package.errors` says what is wrong, `broken` which
    functions were left out; to those that call them (`unsure`) everything passed to a broken function escapes. Its
    variables' initialisers are left out, and its lines come in the order of the source.

    `solver` and `rules` are for the packages that are analysed; what is imported from the library and is not among them
    is as gc compiles it. docs/research.md. `progress` is told how many packages are done, of how many, and a path.
    """
    from goesc.facts.find import request_for
    from goesc.source import disk
    from goesc.source.packages import load_all

    env = os.environ if environ is None else environ
    request = request_for(os.fspath(cwd), env, tags, mod)
    request.embeds = not tolerant
    texts = {
        str(Path(request.cwd) / path): text.encode() if isinstance(text, str) else text
        for path, text in (overlay or {}).items()
    }
    with disk.overlaid(texts):
        loaded = load_all(patterns, request)
    failed = [Package(path, "", [Message(Position("", 0, 0), why)]) for path, why in loaded.failed.items()]
    here = tolerant or (executor is None and jobs <= 1)
    session = (session or stages.open_session(env, tags)) if here else None
    tell = partial(_told_here, session=session, tolerant=tolerant) if session is not None else _told
    plan = Plan(
        loaded.units, as_named(loaded.units, GcFlags(m=2 if explain else 1, l=1, lang=lang)),
        partial(tell, calls=calls), env, tuple(tags), loaded.broken, tolerant, graphs,
        _solver(solver), _rules(rules),
    )  # fmt: skip
    if session is not None:
        return failed + _packages(results(plan, sessions=Given(session), progress=progress), keep_going)
    return failed + _packages(results(plan, executor=executor, jobs=jobs, progress=progress), keep_going)


def open_session(environ: Mapping[str, str] | None = None, tags: Sequence[str] = ()) -> Session:
    """What analyses can share: the Go tree, imported packages, the cache. One thread at a time."""
    return stages.open_session(os.environ if environ is None else environ, tags)


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


def _packages(found: Results, keep_going: bool) -> list[Package]:
    out: list[Package] = []
    with closing(found):
        for unit, answer in found:
            if answer.crash:
                raise answer.cause or InternalError(answer.crash)
            if answer.unsupported and not keep_going:
                raise answer.cause or Unsupported(NO_POS, answer.unsupported)
            if answer.unsupported:
                why = f"not modelled: {answer.unsupported}"
                package = Package(unit.import_path, unit.name, [Message(answer.at, why)])
                package.named, package.directory = unit.named, unit.dir
                out.append(package)
            else:
                out.append(answer.told)
    return out


def _told_here(output: stages.Output, flags: GcFlags, session: Session, calls: bool, tolerant: bool) -> Package:
    """A package that shares the session's files."""
    if tolerant and output.errors:
        package = _drafted(output.unit, flags, session)
        package.errors = package.errors or _messages(output, output.errors)
        return package
    return _package(output, calls)


def _told(output: stages.Output, _flags: GcFlags, calls: bool) -> Package:
    """A package as it travels: of other packages' files only those have their texts in which something of it stands,
    as instances of their generic functions do."""
    package = _package(output, calls)
    places = {function.pos for function in package.functions} | {found.pos for found in package.allocations}
    places |= {vertex.pos for graph in package.graphs for vertex in graph.vertices}
    spoken_of = {file.name for pos in places if (file := output.fset.file(pos)) is not None}
    own = {file.path for file in output.unit.files}
    package.fset = output.fset.without_texts(own | spoken_of)
    package.files = [file for file in package.fset.files if file.name in own]
    return package


def _message(output: stages.Output, error: Diagnostic) -> Message:
    return Message(output.fset.position(error.pos), error.text)


def _messages(output: stages.Output, errors: Sequence[Diagnostic]) -> list[Message]:
    """All of them, in gc's order; equal neighbours once."""
    told = [_message(output, error) for error in in_order(errors, output.fset)[0]]
    return [message for i, message in enumerate(told) if not i or message != told[i - 1]]


def _drafted(unit: Unit, flags: GcFlags, session: Session) -> Package:
    """What can be said of a package with errors."""
    from goesc.edit.draft import draft

    return package_of_draft(draft(unit, flags, session))


def package_of_draft(found: Draft) -> Package:
    """The functions that were analysed, as a package."""
    output = found.output
    errors, output.errors = output.errors, []
    package = package_of(output)
    output.errors = errors
    package.errors = _messages(output, errors)
    package.diagnostics.sort(key=lambda line: (line.position.filename, line.position.line, line.position.column))
    package.broken = {key: _message(output, error) for key, error in found.broken.items()}
    package.unsure = found.unsure
    return package


def package_of(output: stages.Output) -> Package:
    """What one package gave, for people."""
    return _package(output)


def _package(output: stages.Output, calls: bool = False) -> Package:
    place = output.fset.position
    package = Package(output.unit.import_path, output.unit.name, fset=output.fset)
    package.named, package.directory, package.ours = output.unit.named, output.unit.dir, output.unit.ours
    package.stages = output.stages
    paths = {file.path for file in output.unit.files}
    package.files = [file for file in output.fset.files if file.name in paths]
    package.errors = _messages(output, output.errors)
    package.diagnostics = [Message(place(pos), text) for pos, text in output.lines]
    analysis = output.analysis
    if analysis is None:
        return package
    reasons = _reasons(output)
    functions: dict[IRFunc, Function] = {}
    for func, params in analysis.params.items():
        parameters = [
            Parameter(p.name, place(p.pos), p.tag, p.moved, p.pos, p.batch, p.vertex, p.pointers) for p in params
        ]
        functions[func] = Function(func.nname.sym, place(func.pos), parameters, pos=func.pos)
        if calls:
            functions[func].calls = calls_of(func)
    for found in analysis.allocations:
        at = place(found.pos)
        why = reasons.get((found.pos, found.text), ())
        inside = functions[found.function].name if found.function in functions else ""
        allocation = Allocation(
            at, found.text, found.kind, found.escapes, why, inside, found.loops, found.size, found.batch, found.vertex,
            found.pos, found.size == 0,
        )  # fmt: skip
        package.allocations.append(allocation)
        if found.function in functions:
            functions[found.function].allocations.append(allocation)
    package.functions = list(functions.values())
    for function in package.functions:
        function.package = package
    package.graphs = analysis.batches
    return package


def _reasons(output: stages.Output) -> dict[tuple[Pos, str], tuple[str, ...]]:
    """gc's explanations by place and expression, if there are any."""
    show = show_in(output.fset)
    return {
        (event.pos, event.subject): tuple(text.strip() for text in event.reasons(show))
        for event in output.events
        if isinstance(event, Explained) and event.outcome is not Outcome.LEAKS
    }
