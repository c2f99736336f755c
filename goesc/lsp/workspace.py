"""Packages as they are in the editor: what is on the disk, under the texts that are not saved yet.

    workspace = Workspace(os.environ)
    view = workspace.update("/m/a/x.go", {"/m/a/x.go": b"package a ..."})
    view.findings("/m/a/x.go")       # [Finding(line=11, start=1, ...)], where they are in the text of now

A package is compiled whole when it is first seen and when something outside of function bodies changes. After an edit
inside of bodies only the changed functions are done again, and those that what they say of their parameters changes
(goesc.edit.draft); the findings of the rest move with their functions. So an answer takes as long as a function does,
not as a package does. With type errors the functions without errors are analysed. With a text that cannot be read at
all the last findings stay, and move with their lines.

Not safe for several threads: the server keeps one for it.
"""

from __future__ import annotations

import gc
import os
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import final

from goesc import api
from goesc.api import Allocation, Function, Package, Parameter
from goesc.drive import stages
from goesc.edit.draft import Draft, Spans, draft, survey
from goesc.explain.explain import Explainer, line_of
from goesc.explain.extent import extent
from goesc.explain.find import stack_variables
from goesc.explain.model import Advice, Explanation
from goesc.facts.find import request_for
from goesc.facts.session import Session
from goesc.source import disk
from goesc.source.errors import Unsupported, told
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.packages import load_units
from goesc.source.positions import SourceFile
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId

SESSION_BYTES = 16 << 20  # of other packages' sources, after which a new session begins
EDIT_BYTES = 64 << 20  # of what texts leave behind that were edited since
EDITS = 32  # after which what they left behind is let go
MOST_ROUNDS = 4  # callers of callers whose tags change; beyond, the package is compiled whole
MOST_FUNCTIONS = 60

_FLAGS = GcFlags(m=2, l=1)


@final
@dataclass(slots=True, eq=False, repr=False)
class Made:
    """One run of the analysis: its package, and where functions were then."""

    package: Package
    explainer: Explainer
    owners: Spans
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

    def __init__(self, found: Draft) -> None:
        self.stretches: dict[str, Stretch] = {}
        fset = found.output.fset
        for key, (start, _, end) in found.spans.items():
            file = fset.file(start)
            assert file is not None
            self.stretches[key] = Stretch(file.name, fset.line(start), fset.line(end))
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
    """An allocation, a variable on the stack, or a parameter that leaks. Places are those of its own analysis."""

    made: Made
    owner: str  # the declared function it stands in; "" at package level
    path: str
    line: int  # from 1
    start: int  # bytes from 0
    width: int
    source: bytes  # the line
    allocation: Allocation | None = None
    function: Function | None = None
    parameter: Parameter | None = None
    _explanations: list[Explanation] | None = None

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
            elif self.function is not None and self.parameter is not None:
                self._explanations = made.explainer.parameter(made.package, self.function, self.parameter)
            else:
                self._explanations = []
        return self._explanations

    def advice(self) -> list[Advice]:
        """Verified changes that keep it on the stack; also of what is there only if it turns out small."""
        from goesc.explain.advice import Adviser  # networkx, if one change is not enough

        if self.allocation is None or self.allocation.constant:
            return []
        return Adviser(self.made.explainer).allocation(self.made.package, self.allocation)


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
    outside: dict[str, bytes] = field(default_factory=dict)  # of function bodies
    bodies: dict[str, bytes] = field(default_factory=dict)
    frame: Frame | None = None
    found: dict[str, list[Finding]] = field(default_factory=dict)  # by owner
    tags: dict[str, list[str]] = field(default_factory=dict)
    mentions: dict[str, set[str]] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)
    problem: str = ""  # why there is nothing newer, for people
    moves: tuple[bytes, bytes, dict[int, int]] | None = None  # from one text to another, where lines have gone
    redone: int = 0  # functions analysed for the last edit; -1 for the whole package

    def findings(self, path: str) -> list[Placed]:
        """What there is to say about a file, where it is now, in the order of the text."""
        out = []
        for findings in self.found.values():
            for finding in findings:
                if finding.path == path:
                    line = self.line_now(finding.made, path, finding.line)
                    if line:
                        out.append(Placed(finding, line))
        out.sort(key=lambda placed: (placed.line, placed.finding.start))
        return out

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

    def __init__(self, environ: Mapping[str, str], tags: Sequence[str] = ()) -> None:
        self.environ = environ
        self.tags = tuple(tags)
        self.views: dict[str, View] = {}
        self._session: Session | None = None
        self._counted = 0
        self._others = self._edits = 0
        self._updates = 0  # since the last tidying
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
            self._counted = self._others = self._edits = 0
            self._texts = []
            self._known = {}
            for view in self.views.values():
                view.unit = None  # the new session knows nothing of what it imports
        return session

    def drop_session(self) -> None:
        """After an exception, which may have left it half-made."""
        self._session = None

    def tidy(self) -> None:
        """Let go of what edits have left behind, if it is worth the time; for a moment when nobody waits.

        Of texts as they were, those stay in which findings stand; of the others where their lines begin. Objects that
        hold each other are left to the collector, which is not to wait until the library's objects are looked through.
        """
        if self._updates < EDITS:
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

    # --- Updating ------------------------------------------------------------------------------------

    def update(self, path: str, texts: Mapping[str, bytes]) -> View:
        """The package of a file, with `texts` in place of what the disk has. Never raises for what the texts hold."""
        self._updates += 1
        key = os.path.dirname(path) if path else ""
        view = self.views.setdefault(key, View(key))
        view.problem = ""
        with disk.overlaid(texts), room_to_recurse(), quiet_collector():
            try:
                self._update(view, path, texts)
            except Unsupported as err:
                self.drop_session()
                view.problem = f"not modelled: {err.text}"
            except Exception as err:  # noqa: BLE001  # an editor's server must outlive what one text does to it
                self.drop_session()
                view.problem = told(err)
        return view

    def _update(self, view: View, path: str, texts: Mapping[str, bytes]) -> None:
        self.session()
        if view.unit is None or path not in view.now or self._reloads(view, texts):
            view.unit = self._load(view, path, texts)
            view.outside = {}
        unit = view.unit
        for file in unit.files:
            file.src = texts.get(file.path, file.src)
        view.now = {file.path: file.src for file in unit.files}
        if view.now == view.texts and view.outside:
            return
        if not view.outside or not self._redo(view, unit):
            self._whole(view, unit)

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
                if not loaded.errors and any(file.path == path for unit in loaded.units for file in unit.files):
                    break
        session = self.session()
        if loaded is not None and not loaded.errors:
            for unit in loaded.units:
                if any(file.path == path for file in unit.files):
                    for other in loaded.units:
                        sources = [file.src for file in other.files]
                        if other is not unit and self._known.get(other.id) != sources:
                            self._known[other.id] = sources
                            session.forget(other)
                    session.forget(unit)
                    session.plain.add(unit.id)
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
        session.plain.add(unit.id)
        return unit

    # --- The whole package ---------------------------------------------------------------------------

    def _whole(self, view: View, unit: Unit) -> None:
        session = self.session()
        session.forget(unit)
        session.plain.add(unit.id)
        output = stages.compile_package(unit, _FLAGS, session, keep_graphs=True)
        if output.errors:
            found = draft(unit, _FLAGS, session)
            if found.output.analysis is None and found.output.checked is None:
                first = found.output.errors[0] if found.output.errors else output.errors[0]
                view.problem = f"{session.fset.position(first.pos)}: {first.text}"
                view.outside = {}
                return
            package = api.package_of_draft(found)
        else:
            found = survey(output)
            package = api.package_of(output)
            session.save()
        view.texts = dict(view.now)
        view.outside, view.bodies = _split(found)
        view.frame = Frame(found)
        view.found = {}
        view.tags, view.mentions = found.tags, found.mentions
        view.broken = {key: error.text for key, error in found.broken.items()}
        view.unsure = set(found.unsure)
        view.redone = -1
        self._enter(view, found, package, None)

    def _enter(self, view: View, found: Draft, package: Package, owners: set[str] | None) -> None:
        """New findings in place of those of the same functions."""
        made = Made(package, Explainer([package]), Spans(found.spans), Frame(found), dict(view.now))
        for owner in owners or ():
            view.found[owner] = []
        seen: set[tuple[object, ...]] = set()
        for finding in _findings(made):
            if owners is None or finding.owner in owners:
                value = finding.allocation or finding.parameter
                assert value is not None
                label = finding.allocation.expression if finding.allocation is not None else "parameter"
                key = (value.pos, label, finding.allocation is not None and finding.allocation.kind)
                if key not in seen:
                    seen.add(key)
                    view.found.setdefault(finding.owner, []).append(finding)

    # --- Some functions ------------------------------------------------------------------------------

    def _redo(self, view: View, unit: Unit) -> bool:
        """Bring the changed functions up to date; False if the package must be done whole."""
        session = self.session()
        todo: set[str] = set()
        state: dict[str, object] = {}
        done: set[str] = set()

        def choose(found: Draft) -> tuple[set[str], Mapping[str, list[str]]] | None:
            outside, bodies = _split(found)
            if outside != view.outside or bodies.keys() != view.bodies.keys():
                return None
            changed = todo or {key for key in bodies if bodies[key] != view.bodies[key]}
            if not todo and changed:
                changed |= (view.unsure | set(view.broken)) & bodies.keys()
                changed |= _with_cycles(changed, view.mentions) & bodies.keys()
            if len(changed) > MOST_FUNCTIONS or any(_is_generic(found, key) for key in changed):
                return None
            state["bodies"], state["changed"] = bodies, changed
            known = {key: tags for key, tags in view.tags.items() if key not in changed}
            for key in _ancestors(changed, view.mentions):
                known.pop(key, None)
            known |= {key: [] for key in view.broken.keys() - changed}
            return changed, known

        for _ in range(MOST_ROUNDS):
            found = draft(unit, _FLAGS, session, choose=choose)
            changed = state.get("changed")
            bodies = state.get("bodies")
            if not isinstance(changed, set) or not isinstance(bodies, dict) or found.output.checked is None:
                return False
            frame = Frame(found)
            if any(key not in bodies for key in found.broken):
                return False
            before = {key: view.tags.get(key) for key in found.tags}
            view.texts, view.frame, view.bodies = dict(view.now), frame, bodies
            for key in changed:
                view.broken.pop(key, None)
                view.mentions[key] = set()
                view.tags.pop(key, None)
            view.broken |= {key: error.text for key, error in found.broken.items()}
            view.tags |= found.tags
            view.mentions |= found.mentions
            bad = view.broken.keys()
            view.unsure = {key for key, used in view.mentions.items() if key not in bad and not bad.isdisjoint(used)}
            owners = changed | set(found.tags)
            if changed:
                self._enter(view, found, api.package_of_draft(found), owners)
            done |= owners
            view.redone = len(done)
            other = {key for key in found.tags if found.tags[key] != before[key]} | (changed & found.broken.keys())
            todo = {key for key, used in view.mentions.items() if not other.isdisjoint(used)} - done
            if not todo:
                return True
        return False


def _ancestors(keys: set[str], mentions: Mapping[str, set[str]]) -> set[str]:
    """The functions from which one of `keys` is reached through others than `keys`."""
    users: dict[str, list[str]] = {}
    for user, used in mentions.items():
        for key in used:
            users.setdefault(key, []).append(user)
    found: set[str] = set()
    todo = list(keys)
    while todo:
        for user in users.get(todo.pop(), ()):
            if user not in found and user not in keys:
                found.add(user)
                todo.append(user)
    return found


def _with_cycles(keys: set[str], mentions: Mapping[str, set[str]]) -> set[str]:
    """The functions that call some of `keys` and are called by them, directly or not: they were analysed together."""
    below: set[str] = set()
    todo = list(keys)
    while todo:
        for key in mentions.get(todo.pop(), ()):
            if key not in below:
                below.add(key)
                todo.append(key)
    return below & _ancestors(keys, mentions)


def _moves(old: list[bytes], new: list[bytes]) -> dict[int, int]:
    """Where the lines of a text, counted from 1, are in another."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return {a + i + 1: b + i + 1 for a, b, size in matcher.get_matching_blocks() for i in range(size)}


def _head(text: bytes) -> object:
    """What of a file decides where it belongs: constraints, package clause, imports."""
    head = scan_imports(text)
    return text.partition(b"package")[0], head.package, tuple(spec.path for spec in head.imports), head.error


def _split(found: Draft) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What stands outside of function bodies, by file, and the functions, by key."""
    fset = found.output.fset
    outside: dict[str, list[bytes]] = {}
    ends: dict[str, int] = {}
    bodies: dict[str, bytes] = {}
    files = {}
    for source in found.output.unit.files:
        outside[source.path], ends[source.path] = [], 0
    for key, (start, brace, end) in sorted(found.spans.items(), key=lambda item: item[1]):
        file = fset.file(start)
        assert file is not None
        files[file.name] = file
        bodies[key] = file.src[file.offset(start) : file.offset(end) + 1]
        outside[file.name].append(file.src[ends[file.name] : file.offset(brace)])
        ends[file.name] = file.offset(end)
    for source in found.output.unit.files:
        outside[source.path].append(source.src[ends[source.path] :])
    return {path: _plain(b"\0".join(parts)) for path, parts in outside.items()}, bodies


def _plain(text: bytes) -> bytes:
    """Without empty lines and lines of comment, where no string could hold them; directives stay."""
    if b"`" in text or b"/*" in text:
        return text
    lines = (line.rstrip() for line in text.split(b"\n"))
    return b"\n".join(line for line in lines if line and (line[:2] != b"//" or line[2:5] in (b"go:", b"lin", b"exp")))


def _is_generic(found: Draft, key: str) -> bool:
    start, brace, _ = found.spans[key]
    file = found.output.fset.file(start)
    assert file is not None
    head = file.src[file.offset(start) : file.offset(brace)].lstrip()
    if head.startswith(b"("):
        return b"[" in head[: head.find(b")")]
    return head[len(key.partition(" ")[0].encode()) :].lstrip().startswith(b"[")


def _findings(made: Made) -> Iterator[Finding]:
    package = made.package
    for allocation in package.allocations:
        found = _at(made, allocation.pos, allocation.expression)
        if found is not None:
            found.allocation = allocation
            yield found
    for function in package.functions:
        for parameter in function.parameters:
            if not parameter.moved and ((parameter.to_heap < 0 and not parameter.to_results) or not parameter.pointers):
                continue
            found = _at(made, parameter.pos, parameter.name)
            if found is not None and found.source[found.start :].startswith(parameter.name.encode()):
                found.function, found.parameter = function, parameter
                yield found
    for variable in stack_variables(package):
        assert variable.allocation is not None
        found = _at(made, variable.allocation.pos, variable.allocation.expression)
        if found is not None:
            found.allocation = variable.allocation
            yield found


def _at(made: Made, pos: int, text: str) -> Finding | None:
    fset = made.package.fset
    file = fset.file(pos) if fset is not None else None
    if file is None or file.name not in made.texts or not file.src:
        return None
    line, column = file.place(pos)
    source = line_of(file.src, file.line_starts(), line)
    start, width = extent(source, column, text)
    return Finding(made, made.owners.at(pos), file.name, line, (start or column) - 1, width, source)
