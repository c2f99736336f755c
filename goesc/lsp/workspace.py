"""Packages as they are in the editor: what is on the disk, under the texts that are not saved yet.

    workspace = Workspace(os.environ)
    view = workspace.update("/m/a/x.go", {"/m/a/x.go": b"package a ..."})
    view.findings("/m/a/x.go")       # [Finding(line=11, start=1, ...)], where they are in the text of now

A package is compiled whole when it is first seen and when it is another one: other files, other packages imported from
the disk. After an edit only the functions are done again that it makes necessary (goesc.edit.draft); the findings of
the rest move with their functions. So an answer takes as long as a function does, not as a package does. With type
errors the functions without errors are analysed. With a text that cannot be read at all the last findings stay, and
move with their lines.

Not safe for several threads: the server keeps one for it.
"""

from __future__ import annotations

import gc
import os
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import final

from goesc import api
from goesc.advice.adviser import Adviser
from goesc.advice.bench import Bench
from goesc.advice.model import Verified
from goesc.allocs.model import When
from goesc.api import Allocation, Function, Package, Parameter, RuntimeCall
from goesc.drive import stages
from goesc.drive.exports import enter, known_of
from goesc.drive.ledger import Ledger
from goesc.drive.plan import Plan
from goesc.drive.run import Given, results
from goesc.edit.draft import Draft, Known, draft, follow, survey
from goesc.edit.functions import Functions
from goesc.explain.explain import Explainer, line_of
from goesc.explain.extent import extent
from goesc.explain.find import calls_apart, stack_variables
from goesc.explain.model import Explanation
from goesc.facts.find import configured, request_for
from goesc.facts.session import Session
from goesc.source import disk
from goesc.source.errors import InternalError, Unsupported, told
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.packages import Loaded, Request, load_units
from goesc.source.positions import NO_POS, SourceFile
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId

SESSION_BYTES = 16 << 20  # of other packages' sources, after which a new session begins
ADVICE_SECONDS = 10.0  # for the code actions of one text
EDIT_BYTES = 64 << 20  # of what texts leave behind that were edited since
EDITS = 32  # after which what they left behind is let go

_FLAGS = (GcFlags(m=2, l=1), GcFlags(m=2))  # by whether calls are inlined


@final
@dataclass(slots=True, eq=False, repr=False)
class Made:
    """One run of the analysis: its package, and where functions were then."""

    package: Package
    explainer: Explainer
    frame: Frame
    texts: dict[str, bytes]


@final
@dataclass(slots=True, frozen=True)
class Stretch:
    """Where a declared function is: lines counted from 1, both inclusive."""

    path: str
    first: int
    last: int


@final
class Frame:
    """Where the declared functions of a package are at one time."""

    def __init__(self, places: Functions) -> None:
        self.stretches: dict[str, Stretch] = {}
        for key, (start, _, end) in places.spans.items():
            file = places.file(key)
            self.stretches[key] = Stretch(file.name, places.fset.line(start), places.fset.line(end))
        self._by_path: dict[str, list[tuple[int, int, str]]] = {}
        for key, s in self.stretches.items():
            self._by_path.setdefault(s.path, []).append((s.first, s.last, key))
        for stretches in self._by_path.values():
            stretches.sort()

    def before(self, path: str, line: int) -> tuple[str, bool]:
        """The function that holds a line, or the last before it, and whether it holds it; "" for none."""
        stretches = self._by_path.get(path, [])
        i = bisect_right(stretches, (line, 1 << 30, "")) - 1
        return (stretches[i][2], line <= stretches[i][1]) if i >= 0 else ("", False)


@final
@dataclass(slots=True, eq=False, repr=False)
class Finding:
    """An allocation, a variable on the stack, a parameter that leaks, or a call of the run time that has no verdict.
    Places are those of its own analysis."""

    made: Made
    root: str  # the declared function or variable that was analysed
    owner: str  # that in which the code stands: of inlined code another one
    path: str
    line: int  # from 1
    start: int  # bytes from 0
    width: int
    source: bytes  # the line
    pos: int  # the place in `Package.fset`
    allocation: Allocation | None = None
    function: Function | None = None
    parameter: Parameter | None = None
    call: RuntimeCall | None = None
    _explanations: list[Explanation] | None = None

    @property
    def inside(self) -> str:
        """The name of the function, or of the instance of one."""
        asked = self.allocation or self.call
        if asked is not None:
            return asked.function
        return self.function.name if self.function is not None else ""

    @property
    def what(self) -> tuple[str, str]:
        """What is found, wherever it stands."""
        if self.call is not None:
            return self.call.expression, self.call.runtime
        return (self.allocation.expression, self.allocation.kind) if self.allocation is not None else ("parameter", "")

    @property
    def on_heap(self) -> bool:
        """Whether memory is taken for it there."""
        if self.allocation is not None:
            return self.allocation.escapes and not self.allocation.constant
        return self.parameter is not None and self.parameter.moved

    def explanations(self) -> list[Explanation]:
        if self._explanations is None:
            made = self.made
            if self.allocation is not None:
                self._explanations = [made.explainer.allocation(made.package, self.allocation)]
            elif self.call is not None:
                self._explanations = [made.explainer.call(made.package, self.call)]
            elif self.function is not None and self.parameter is not None:
                self._explanations = made.explainer.parameter(made.package, self.function, self.parameter)
            else:
                self._explanations = []
        return self._explanations


@final
@dataclass(slots=True, eq=False, repr=False)
class Placed:
    """A finding and its line of now, from 1."""

    finding: Finding
    line: int


@final
@dataclass(slots=True, eq=False, repr=False)
class View:
    """A package in the editor."""

    folder: str
    unit: Unit | None = None
    heads: dict[str, object] = field(default_factory=dict)  # what of the texts decides how the package is loaded
    texts: dict[str, bytes] = field(default_factory=dict)  # as analysed
    now: dict[str, bytes] = field(default_factory=dict)  # as they are
    known: Known | None = None  # None: the next look is at the whole package
    frame: Frame | None = None
    found: dict[str, list[Finding]] = field(default_factory=dict)  # by root
    problem: str = ""  # why there is nothing newer, for people
    moves: tuple[bytes, bytes, dict[int, int]] | None = None  # from one text to another, where lines have gone
    redone: int = 0  # functions analysed for the last edit; -1 for the whole package
    inline: bool = True  # whether it is of the build with calls inlined
    without: str = ""  # why it is not, where that was asked for

    @property
    def broken(self) -> Mapping[str, str]:
        """Functions with errors, of which nothing is said, and what is wrong."""
        return self.known.broken if self.known is not None else {}

    @property
    def unsure(self) -> Collection[str]:
        """Those that call them."""
        return self.known.unsure if self.known is not None else ()

    def findings(self, path: str) -> list[Placed]:
        """What there is to say about a file, where it is now, in the order of the text."""
        out: dict[tuple[object, ...], Placed] = {}
        here = [finding for findings in self.found.values() for finding in findings if finding.path == path]
        for finding in sorted(here, key=_rank):
            line = self.line_now(finding.made, path, finding.line)
            if line:
                out.setdefault((line, finding.start, *finding.what), Placed(finding, line))
        return sorted(out.values(), key=lambda placed: (placed.line, placed.finding.start))

    def line_now(self, made: Made, path: str, line: int) -> int:
        """Where a line of an earlier analysis is in the text of now; 0 if it is gone."""
        if self.frame is not None and made.frame is not self.frame:
            line = self._moved(made, path, line)
        before, after = self.texts.get(path), self.now.get(path)
        if not line or before is None or after is None or before is after or before == after:
            return line
        if self.moves is None or self.moves[0] is not before or self.moves[1] is not after:
            self.moves = before, after, _moves(before.split(b"\n"), after.split(b"\n"))
        return self.moves[2].get(line, 0)

    def _moved(self, made: Made, path: str, line: int) -> int:
        assert self.frame is not None
        key, inside = made.frame.before(path, line)
        then, now = made.frame.stretches.get(key), self.frame.stretches.get(key)
        if then is not None and now is None:
            return 0
        if then is None or now is None:
            guess = line
        elif inside:
            return line - then.first + now.first
        else:
            guess = line - then.last + now.last
        before, after = made.texts.get(path, b"").split(b"\n"), self.texts.get(path, b"").split(b"\n")
        wanted = before[line - 1] if line <= len(before) else b""
        for away in range(len(after)):
            for at in (guess - away, guess + away):
                if 1 <= at <= len(after) and after[at - 1] == wanted:
                    return at
        return 0


@final
class Workspace:
    """All packages with open files, and the session that they share."""

    def __init__(self, environ: Mapping[str, str], tags: Sequence[str] = (), inline: bool = True) -> None:
        """With `inline` it answers for the build with calls inlined, else for that with -l. So it does for a package
        that needs bodies that are not at hand (`View.without`)."""
        self._given = self.environ = environ
        self.tags = tuple(tags)
        self.inline = inline
        self.views: dict[str, View] = {}
        self._session: Session | None = None
        self._counted = 0
        self._others = self._edits = 0
        self._updates = 0  # since the last tidying
        self._bench: Bench | None = None  # of the text that was advised on last
        self._advised: dict[tuple[object, ...], list[Verified]] = {}  # about that text
        self._adviser = Adviser(environ, tags, ADVICE_SECONDS)
        self._texts: list[SourceFile] = []  # of open packages, as they were after each edit
        self._known: dict[UnitId, list[bytes]] = {}  # sources of other packages, as the session has them

    # --- Sessions ------------------------------------------------------------------------------------

    def session(self) -> Session:
        session = self._session
        if session is not None:
            own = {path for view in self.views.values() for path in view.now}
            for file in session.fset.files[self._counted :]:
                if file.name in own:
                    self._edits += len(file.src)
                    self._texts.append(file)
                else:
                    self._others += len(file.src)
            self._counted = len(session.fset.files)
        if session is None or self._others > SESSION_BYTES or self._edits > EDIT_BYTES:
            session = self._session = stages.open_session(self.environ, self.tags)
            session.editing = True
            self._counted = self._others = self._edits = 0
            self._texts = []
            self._known = {}
            for view in self.views.values():
                view.unit = None  # the new session knows nothing of what it imports
        return session

    def drop_session(self) -> None:
        """After an exception, which may have left it half-made."""
        self._bench = None
        self._session = None

    def tidy(self) -> None:
        """Let go of what edits have left behind, now and then of all of it; for a moment when nobody waits.

        Of texts as they were, those stay in which findings stand; of the others where their lines begin. Objects that
        hold each other are left to the collector, which is not to wait until the library's objects are looked through.
        """
        if self._updates < EDITS:
            gc.collect(1)
            return
        self._updates = 0
        self.session()
        texts = [view.now for view in self.views.values()] + [made.texts for made in self._made()]
        held = {id(text) for known in texts for text in known.values()}
        for file in self._texts:
            if id(file.src) not in held:
                self._edits -= len(file.src) - file.drop_text()
        self._texts = [file for file in self._texts if file.src]
        gc.collect()

    def _made(self) -> set[Made]:
        return {f.made for view in self.views.values() for found in view.found.values() for f in found}

    def disk_changed(self, path: str) -> None:
        """A file has been written: packages of other folders may see another one now."""
        for view in self.views.values():
            if view.folder != os.path.dirname(path) or path not in view.now:
                view.unit = None

    # --- Advice --------------------------------------------------------------------------------------

    def tries(self, view: View) -> bool:
        """Whether edits of the text of now have been tried already, so that another one takes little."""
        return self._bench is not None and self._bench.texts == view.now and self._bench.inline == view.inline

    def advice(self, view: View, placed: Placed) -> list[Verified]:
        """Edits that keep a finding off the heap, or from leaking, tried on the package as it is now; none while it has
        errors."""
        finding = placed.finding
        takes = finding.allocation is not None and finding.allocation.memory.when is not When.NEVER
        if not (takes or finding.parameter is not None):
            return []
        if view.unit is None or view.broken or self._reloads(view, view.now):
            return []
        if not self.tries(view):
            self._bench, self._advised = None, {}
            self._adviser = Adviser(self.environ, self.tags, ADVICE_SECONDS)
        key = (finding.path, placed.line, finding.start, finding.inside, *finding.what)
        if key not in self._advised:
            try:
                self._advised[key] = self._tried(view, view.unit, placed)
            except (Unsupported, InternalError, LookupError, ValueError, RecursionError, OSError):
                self._advised[key] = []  # an edit that goesc cannot follow is none to show
        return self._advised[key]

    def _tried(self, view: View, unit: Unit, placed: Placed) -> list[Verified]:
        finding = placed.finding
        try:
            if self._bench is None:
                with disk.overlaid(view.now), room_to_recurse(), quiet_collector():
                    self._bench = Bench(unit, view.inline, self.session())
            if finding.parameter is not None:
                return self._adviser.parameter_on(self._bench, finding.inside, finding.parameter.name)
            assert finding.allocation is not None
            return self._adviser.allocation_on(self._bench, finding.allocation, finding.path, placed.line)
        finally:
            self.session().forget(unit)  # others import the package as it is, not as it was tried

    # --- Updating ------------------------------------------------------------------------------------

    def update(self, path: str, texts: Mapping[str, bytes]) -> View:
        """The package of a file, with `texts` in place of what the disk has. Never raises for what the texts hold."""
        self._updates += 1
        key = os.path.dirname(path) if path else ""
        view = self.views.setdefault(key, View(key, inline=self.inline))
        view.problem = ""
        with disk.overlaid(texts), room_to_recurse(), quiet_collector():
            try:
                self._configure(view.folder)
                try:
                    self._update(view, path, texts)
                except Unsupported as err:
                    if not (view.inline and err.inlining):
                        raise
                    self.drop_session()
                    view.inline, view.without, view.unit = False, err.line(), None
                    self._update(view, path, texts)
            except Unsupported as err:
                self.drop_session()
                view.problem = err.line()
            except Exception as err:  # noqa: BLE001  # an editor's server must outlive what one text does to it
                self.drop_session()
                view.problem = told(err)
        return view

    def _configure(self, folder: str) -> None:
        """Take the file of facts that the folder's goesc.toml names, if it names one."""
        environ = configured(self._given, folder) if folder else self._given
        if environ != self.environ:
            self.environ = environ
            self.drop_session()
            for view in self.views.values():
                view.unit = None

    def _update(self, view: View, path: str, texts: Mapping[str, bytes]) -> None:
        self.session()
        if view.unit is None:
            view.known = None
        if view.unit is None or path not in view.now or self._reloads(view, texts):
            before, view.unit = view.unit, self._load(view, path, texts)
            if before is None or not _alike(before, view.unit):
                view.known = None
        unit = view.unit
        for file in unit.files:
            file.src = texts.get(file.path, file.src)
        view.now = {file.path: file.src for file in unit.files}
        known, view.known = view.known, None  # an exception leaves nothing half-made
        if known is not None and view.now == view.texts:
            view.known = known
            return
        found = follow(unit, _FLAGS[view.inline], self.session(), known) if known is not None else None
        view.redone = len(found.redone) if found is not None else -1
        if found is None:
            found = self._whole(view, unit)
            if found.output.checked is None:
                first = found.output.errors[0]
                view.problem = f"{found.output.fset.position(first.pos)}: {first.text}"
                return
            view.found = {}
        view.texts = dict(view.now)
        view.known = found.known
        view.frame = Frame(found.places)
        self._enter(view, found)

    def _reloads(self, view: View, texts: Mapping[str, bytes]) -> bool:
        """Whether an edit may change which files and packages belong together."""
        for path, text in texts.items():
            if os.path.dirname(path) == view.folder and path.endswith(".go") and not path.endswith("_test.go"):
                if path not in view.now:
                    if path not in view.heads:
                        return True
                elif text is not view.now[path] and _head(text) != view.heads.get(path):
                    return True
        return False

    def _load(self, view: View, path: str, texts: Mapping[str, bytes]) -> Unit:
        loaded = None
        folder = view.folder
        view.heads = {p: _head(t) for p, t in texts.items() if os.path.dirname(p) == folder}
        if folder and os.path.isdir(folder):
            request = request_for(folder, self.environ, self.tags)
            request.embeds = False
            for args in (["."], [os.path.basename(path)]):
                loaded = load_units(args, request)
                if any(unit.named for unit in loaded.refused):
                    raise Unsupported(NO_POS, loaded.why_refused)
                if not loaded.errors and any(file.path == path for unit in loaded.units for file in unit.files):
                    break
        session = self.session()
        if loaded is not None and not loaded.errors:
            for unit in loaded.units:
                if any(file.path == path for file in unit.files):
                    fresh = set()
                    for other in loaded.units:
                        sources = [file.src for file in other.files]
                        if other is not unit and self._known.get(other.id) != sources:
                            if other.id in self._known:
                                view.known = None
                            self._known[other.id] = sources
                            session.forget(other)
                            fresh.add(other.id)
                    if fresh:
                        self._recall(loaded, fresh, request, session)
                    session.forget(unit)
                    self._note(view, unit, session)
                    view.heads |= {file.path: _head(file.src) for file in unit.files}
                    return unit
        # No package that the go command would build: the file alone.
        src = texts.get(path, b"")
        head = scan_imports(src)
        imports = {spec.path: UnitId(spec.path) for spec in head.imports}
        file = UnitFile(os.path.basename(path), path, src)
        unit = Unit(
            UnitId("command-line-arguments"), head.package, folder or ".", [file], imports, complete=False, named=True
        )
        session.forget(unit)
        self._note(view, unit, session)
        return unit

    def _recall(self, loaded: Loaded, fresh: set[UnitId], request: Request, session: Session) -> None:
        """What packages tell that were compiled before, by a build or a check: then nothing about them is a guess."""
        ledger = Ledger(request, [*loaded.imported, *loaded.units], {unit.id: GcFlags() for unit in loaded.units})
        for unit in loaded.units:
            if ledger.folder and ledger.recall(unit) and unit.id in fresh:
                enter(session, known_of(unit, unit.id in session.plain, key=ledger.export_key(unit)))

    def _note(self, view: View, unit: Unit, session: Session) -> None:
        """What others see of a package that is edited is what its build makes of it."""
        if view.inline:
            session.plain.discard(unit.id)
        else:
            session.plain.add(unit.id)

    def _whole(self, view: View, unit: Unit) -> Draft:
        session, flags = self.session(), _FLAGS[view.inline]
        session.forget(unit)

        def tell(output: stages.Output, _flags: GcFlags) -> Draft:
            return draft(unit, flags, session) if output.errors else survey(output, session)

        plan = Plan([unit], {unit.id: flags}, tell, self.environ, self.tags, tolerant=True, keep_graphs=True)
        ((_, answer),) = results(plan, sessions=Given(session))
        if answer.cause is not None:
            raise answer.cause
        found: Draft = answer.told
        return found

    def _enter(self, view: View, found: Draft) -> None:
        """New findings in place of those of the same functions."""
        assert view.frame is not None
        for gone in view.found.keys() - found.places.spans.keys():
            del view.found[gone]
        if not found.redone:
            return
        package = api.package_of_draft(found, inline=view.inline)
        made = Made(package, Explainer([package]), view.frame, view.texts)
        roots = found.roots()
        if view.redone >= 0:
            for root in found.redone:
                view.found[root] = []
        for finding in _findings(made, found.places):
            finding.root = roots.get(finding.inside, finding.root)
            if finding.root and finding.owner and (view.redone < 0 or finding.root in found.redone):
                view.found.setdefault(finding.root, []).append(finding)


def _moves(old: list[bytes], new: list[bytes]) -> dict[int, int]:
    """Where the lines of a text, counted from 1, are in another."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return {a + i + 1: b + i + 1 for a, b, size in matcher.get_matching_blocks() for i in range(size)}


def _head(text: bytes) -> object:
    """What of a file decides where it belongs: constraints, package clause, imports."""
    head = scan_imports(text)
    return text.partition(b"package")[0], head.package, tuple(spec.path for spec in head.imports), head.error


def _alike(before: Unit, after: Unit) -> bool:
    """Whether only what the files hold may differ."""
    same = all(getattr(before, name) == getattr(after, name) for name in ("id", "name", "go_version", "complete"))
    return same and [file.path for file in before.files] == [file.path for file in after.files]


def _findings(made: Made, places: Functions) -> Iterator[Finding]:
    package = made.package
    for allocation in package.allocations:
        pos = next((pos for pos in allocation.places if _is_known(made, pos)), allocation.pos)
        found = _at(made, places, pos, allocation.expression)
        if found is not None:
            found.allocation = allocation
            found.root = places.at(allocation.places[-1])
            yield found
    for function in package.functions:
        for parameter in function.parameters:
            if not parameter.moved and ((parameter.to_heap < 0 and not parameter.to_results) or not parameter.pointers):
                continue
            found = _at(made, places, parameter.pos, parameter.name)
            if found is not None and found.source[found.start :].startswith(parameter.name.encode()):
                found.function, found.parameter = function, parameter
                yield found
    for apart in calls_apart(package):
        assert apart.call is not None
        pos = next((pos for pos in apart.call.places if _is_known(made, pos)), apart.call.pos)
        found = _at(made, places, pos, apart.call.expression)
        if found is not None:
            found.call = apart.call
            found.root = places.at(apart.call.places[-1])
            yield found
    for variable in stack_variables(package):
        assert variable.allocation is not None
        found = _at(made, places, variable.allocation.pos, variable.allocation.expression)
        if found is not None:
            found.allocation = variable.allocation
            yield found


def _is_known(made: Made, pos: int) -> bool:
    """Whether a position is in one of the package's files: bodies from elsewhere are found at the call."""
    file = made.package.fset.file(pos) if made.package.fset is not None else None
    return file is not None and file.name in made.texts


def _at(made: Made, places: Functions, pos: int, text: str) -> Finding | None:
    fset = made.package.fset
    pos = fset.written(pos) if fset is not None else pos
    file = fset.file(pos) if fset is not None else None
    if file is None or file.name not in made.texts or not file.src:
        return None
    line, column = file.place(pos)
    source = line_of(file.src, file.line_starts(), line)
    start, width = extent(source, column, text)
    owner = places.at(pos)
    return Finding(made, owner, owner, file.name, line, (start or column) - 1, width, source, pos)


def _rank(finding: Finding) -> tuple[object, ...]:
    """A function speaks for itself before those do that have its body, of a generic one the instance whose name comes
    first; of copies of inlined code those on the heap come before."""
    found = finding.allocation
    return (
        finding.made.package.inline and not finding.on_heap, finding.root != finding.owner,
        finding.inside != finding.owner, finding.root, finding.inside.partition("#")[0],
        found.places if found is not None else (),
    )  # fmt: skip
