"""Where edits are tried: a package as it is, and what it becomes with some other text.

    bench = Bench(unit, inline=True, session=session)
    bench.heap                       # {"f": Counter({("ONAME", "x", "f"): 1})}: what is on the heap, by function
    bench.attempt(texts)             # -> State, or None: the text does not type-check

An edit is followed as an editor's is (goesc.edit.draft): the functions that it makes necessary are done again, with the
flags of the build that was asked about, and all others are as they were. The disk is not touched.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar, final

from goesc import api
from goesc.advice.model import Change, applied
from goesc.advice.sources import Source
from goesc.api import Allocation, Package
from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.drive.plan import Plan
from goesc.drive.run import Given, results
from goesc.edit.draft import Draft, Known, draft, follow, survey
from goesc.facts.session import Session
from goesc.ir.leaks import HEAP, Leaks
from goesc.source import disk
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.unit import Unit, UnitFile, UnitId
from goesc.syntax import ast
from goesc.types.model import Signature
from goesc.types.objects import Func, Object
from goesc.types.predicates import is_interface

T = TypeVar("T")
Key = tuple[str, str, str]  # gc's operation, the expression, the function
MOST_ANSWERS = 32  # of edits that were tried
FLAGS = (GcFlags(m=2, l=1), GcFlags(m=2))  # by whether calls are inlined


@final
class State:
    """What a package says: by declared function or variable, what is on the heap and what leaks."""

    __slots__ = ("heap", "inlinable", "leaks", "through")

    def __init__(self) -> None:
        self.heap: dict[str, Counter[Key]] = {}
        self.through: dict[str, list[tuple[str, ...]]] = {}  # of each of these, the functions inlined around it
        self.inlinable: frozenset[str] = frozenset()
        self.leaks: dict[str, dict[tuple[str, int], str]] = {}  # tags of parameters, by function and number

    def copy(self) -> State:
        other = State()
        other.heap, other.through, other.leaks = dict(self.heap), dict(self.through), dict(self.leaks)
        other.inlinable = self.inlinable
        return other

    def enter(self, found: Draft, package: Package) -> None:
        """What a draft says in place of what was said of the same functions."""
        there = found.places.spans.keys()
        for part in (self.heap, self.through, self.leaks):
            for key in (part.keys() - there) | found.redone:
                part.pop(key, None)
        roots = found.roots()
        self.inlinable = frozenset(found.known.inlinable)

        def root(function: str, pos: int) -> str:
            return roots.get(function) or found.places.at(pos)

        for a in package.allocations:
            if "#" in a.function:
                continue  # a copy of a function literal of an inlined body, which all that have it share
            key = root(a.function, a.places[-1])
            if key in found.redone and a.escapes and not a.constant:
                self.heap.setdefault(key, Counter())[a.kind, a.expression, a.function] += 1
                self.through.setdefault(key, []).append(tuple(call.function for call in a.calls))
        for f in package.functions:
            key = roots.get(f.name, "")
            if key in found.redone:
                tags = {(f.name, i): p.tag for i, p in enumerate(f.parameters) if p.pointers}
                self.leaks.setdefault(key, {}).update(tags)

    def on_heap(self, before: State | None = None) -> int:
        """How much is on the heap, without what stands in copies of functions that could not be inlined `before`: such
        an edit puts them there, and they are where they were."""
        new = self.inlinable - before.inlinable if before is not None else frozenset()
        return sum(new.isdisjoint(through) for some in self.through.values() for through in some)

    def leaking(self, before: State) -> int:
        """How many parameters leak to the heap, of functions that were there before."""
        there = {name for tags in before.leaks.values() for name, _ in tags}
        found = (
            Leaks.parse(tag).get(HEAP) for tags in self.leaks.values() for (f, _), tag in tags.items() if f in there
        )
        return sum(derefs >= 0 for derefs in found)

    def count(self, key: Key) -> int:
        return sum(some[key] for some in self.heap.values())


@final
class Bench:
    """A package to try edits on. Raises what compiling raises; `errors` if the package does not compile."""

    def __init__(self, unit: Unit, inline: bool, session: Session) -> None:
        self.unit = unit
        self.session = session
        self.flags = FLAGS[inline]
        self.inline = inline
        self.texts = {file.path: file.src for file in unit.files}
        self._known: Known | None = None
        found = self._whole(unit)
        self.broken = bool(found.output.errors or found.broken) or found.output.checked is None
        self.package = api.package_of_draft(found, inline=inline)
        self.state = State()
        self.state.enter(found, self.package)
        self._now = self.state.copy()
        self._known = found.known
        self.places = found.places
        self.sources: dict[str, Source] = {}
        checked = found.output.checked
        if checked is not None:
            self.checked: CheckedPackage = checked
            for tree in checked.files:
                file = session.fset.file(tree.pos)
                if file is not None:
                    self.sources[file.name] = Source(file, tree)
        self.tries = 0
        self._answers: dict[tuple[Change, ...], State | None] = {}
        self._once: dict[str, Any] = {}
        self._others: list[tuple[frozenset[str], bool, bool]] | None = None  # of other files: _words_around
        self._looked = False

    # --- Finding one's way -------------------------------------------------------------------------

    def source_at(self, pos: int) -> Source | None:
        file = self.session.fset.file(pos) if pos else None
        return self.sources.get(file.name) if file is not None else None

    @property
    def words(self) -> frozenset[str]:
        """All tokens of the package: names that are not free."""
        return self.once("words", lambda: frozenset(t for s in self.sources.values() for t in s.tokens.texts))

    @property
    def uses(self) -> dict[Object, list[ast.Name]]:
        """Where each object is used."""

        def gather() -> dict[Object, list[ast.Name]]:
            found: dict[Object, list[ast.Name]] = {}
            for name, obj in self.checked.info.uses.items():
                found.setdefault(obj, []).append(name)
            return found

        return self.once("uses", gather)

    def source_of(self, node: ast.Node) -> Source:
        """Of a node of one of the package's files."""
        found = self.source_at(node.pos)
        if found is None:
            raise LookupError("not a node of the package")
        return found

    def same(self, package: Package, allocation: Allocation) -> Allocation | None:
        """The bench's own allocation for one of the same package, loaded by somebody else."""
        wanted = self._mark(package, allocation)
        return next((a for a in self.package.allocations if self._mark(self.package, a) == wanted), None)

    def _mark(self, package: Package, a: Allocation) -> tuple[object, ...]:
        places = []
        for pos in a.places:
            file = package.fset.file(pos) if package.fset is not None else None
            places.append((Path(file.name).name, file.offset(pos)) if file is not None else ("", 0))
        return a.kind, a.expression, a.function, tuple(places)

    def mentioned_elsewhere(self, name: str, is_method: bool = False) -> bool:
        """Whether a file that is not among the package's may use a function or variable of it: an edit here would not
        reach that. Of its folder all files count, its tests are there; of others those that import it, and for a method
        all, since an interface may ask for it anywhere, and without its name where it embeds one of the package."""
        if not self._looked:
            self._looked, self._others = True, _words_around(self.unit)
        if self._others is None:
            return True
        exported = name[:1].isupper()
        asked = is_method and name in self.once("asked", self._asked)
        return any(
            name in words or (asked and not is_beside)
            for words, is_beside, imports in self._others
            if is_beside or asked or (exported and (imports or is_method))
        )

    def _asked(self) -> set[str]:
        """The names of the methods that interfaces of the package ask for."""
        found = set()
        for obj in self.checked.info.defs.values():
            if isinstance(obj, Func) and isinstance(obj.type, Signature) and obj.type.recv is not None:
                kind = obj.type.recv.type
                if kind is not None and is_interface(kind):
                    found.add(obj.name)
        return found

    def once(self, what: str, ask: Callable[[], T]) -> T:
        """What an idiom finds out of the package as a whole."""
        if what not in self._once:
            self._once[what] = ask()
        found: T = self._once[what]
        return found

    # --- Trying ------------------------------------------------------------------------------------

    def tried(self, changes: tuple[Change, ...]) -> State | None:
        """What the package says with these changes. One edit may serve many values, so the last answers are kept."""
        if changes not in self._answers:
            if len(self._answers) >= MOST_ANSWERS:
                del self._answers[next(iter(self._answers))]
            try:
                texts = applied(self.texts, changes)
            except ValueError:  # two of them at one place
                return None
            self._answers[changes] = self.attempt(texts)
        return self._answers[changes]

    def attempt(self, texts: Mapping[str, bytes]) -> State | None:
        """What the package says with these texts in place of its own; None if it does not type-check."""
        self.tries += 1
        unit = self._unit(texts)
        known, self._known = self._known, None
        found = follow(unit, self.flags, self.session, known) if known is not None else None
        anew = found is None
        if found is None:
            found = self._whole(unit)
        self._known = found.known
        fine = not (found.output.errors or found.known.broken) and found.output.checked is not None
        if found.output.analysis is not None and (found.redone or anew):
            now = State() if anew else self._now
            now.enter(found, api.package_of_draft(found, inline=self.inline))
            self._now = now
        if found.output.checked is None:
            self._known = None
        return self._now.copy() if fine else None

    def _unit(self, texts: Mapping[str, bytes]) -> Unit:
        """The package's unit with other texts, which may import more of the library."""
        old = self.unit
        files, imports = [], dict(old.imports)
        for file in old.files:
            text = texts.get(file.path, self.texts[file.path])
            new = UnitFile(file.name, file.path, text, file.given, file.head)
            files.append(new)
            if text is not self.texts[file.path]:
                for spec in scan_imports(text).imports:
                    imports.setdefault(spec.path, UnitId(spec.path))
        unit = Unit(
            old.id, old.name, old.dir, files, imports, old.go_version, old.is_std, old.complete, old.ours, old.named,
            old.cgo, old.path_as,
        )  # fmt: skip
        for name in ("flags", "embeds", "assembly", "abis", "copied", "matched_as", "after"):
            setattr(unit, name, getattr(old, name))
        return unit

    def _whole(self, unit: Unit) -> Draft:
        session, flags = self.session, self.flags
        session.forget(unit)
        if self.inline:
            session.plain.discard(unit.id)
        else:
            session.plain.add(unit.id)

        def tell(output: stages.Output, _flags: GcFlags) -> Draft:
            return draft(unit, flags, session) if output.errors else survey(output, session)

        plan = Plan([unit], {unit.id: flags}, tell, {}, (), tolerant=True, keep_graphs=True)
        ((_, answer),) = results(plan, sessions=Given(session))
        if answer.cause is not None:
            raise answer.cause
        found: Draft = answer.told
        return found


MOST_FILES = 5000  # of a module that are looked through
MOST_BYTES = 1 << 26
_WORD = re.compile(rb"[A-Za-z_][A-Za-z0-9_]*")
_SKIPPED = (".git", "vendor", "node_modules")


def _words_around(unit: Unit) -> list[tuple[frozenset[str], bool, bool]] | None:
    """The words of the other Go files of a package's module, whether they are in its folder, and whether they import
    it; None if there is too much to look through."""
    own = {Path(file.path).resolve() for file in unit.files}
    folder = Path(unit.dir).resolve()
    root = next((above for above in (folder, *folder.parents) if (above / "go.mod").is_file()), None)
    if root is None:
        return []  # files on their own
    found: list[tuple[frozenset[str], bool, bool]] = []
    size = 0
    for inside, inner, names in os.walk(root):
        inner[:] = [name for name in inner if name not in _SKIPPED]
        for path in (Path(inside) / name for name in names if name.endswith(".go")):
            if path in own:
                continue
            try:
                src = disk.read(str(path), MOST_BYTES)
            except OSError:
                return None
            size += len(src)
            if len(found) >= MOST_FILES or size > MOST_BYTES:
                return None
            words = frozenset(word.decode() for word in _WORD.findall(src))
            found.append((words, path.parent == folder, f'"{unit.id.path}"'.encode() in src))
    return found
