"""What one analysis knows about other packages: their types, and the tags of their functions' parameters.

    session = Session(library, analyze, store, identity, facts=[...])
    fmt = session.importer(unit).import_package("fmt", pos)
    session.tags(fmt.member("Println"))                          # ["esc:\\x02..."]

A dependency comes from facts (goesc.facts.library) where there are some for its very content and for that of all it
imports;
then only what is looked up is decoded. Else it is read from its sources (docs/decisions/0002): its files are parsed
on the first look-up of a member, a declaration is checked when it is looked up, and a function body is checked, lowered
and analysed, with the functions of its package that it mentions, when its tags are asked for. Tags found in this way
are
remembered in the store, one value a package, keyed by goesc's own sources, the target, and the content of the package
and of
all it imports. A package from facts whose generic declarations the program needs is opened from its sources after all.

Without a Go tree there are only facts, and the bodies that a file of facts may hold (goesc.facts.bodies).

A session belongs to one thread at a time; two sessions share nothing but the store.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import final

import msgspec

from goesc.check.checker import Config, ImportFailure
from goesc.check.importpath import is_local, refusal
from goesc.check.info import CheckedPackage
from goesc.facts.decode import Reader
from goesc.facts.exportdata import Exports, Key
from goesc.facts.library import Entry, FactLibrary
from goesc.facts.model import PackageFacts
from goesc.facts.tree import Tree
from goesc.ir.inl import NEVER
from goesc.source.build import Context, context
from goesc.source.cachedir import key_of
from goesc.source.errors import InternalError, Unsupported, passed_on_wanted, unusable_facts
from goesc.source.positions import NO_POS, FileSet, Pos
from goesc.source.room import resident
from goesc.source.std import Library
from goesc.source.store import Store
from goesc.source.unit import Unit, UnitFile, UnitId, read_file
from goesc.syntax import ast
from goesc.syntax.parser import parse_file
from goesc.types import universe
from goesc.types.model import Type
from goesc.types.objects import Func, Package, Scope
from goesc.types.sizes import AMD64, sizes_for

# Analyses functions of a checked package and leaves their tags in `Func.tags`: goesc.drive.stages.analyze_functions.
Analyze = Callable[["Session", CheckedPackage, list[Func]], None]
# Gives the tags of instances for type arguments: goesc.drive.stages.analyze_instances.
# Compiles a package whole: goesc.drive.one.compile_for_others.
CompileForOthers = Callable[["Session", Unit], CheckedPackage | None]
AnalyzeInstances = Callable[["Session", CheckedPackage, list[tuple[Func, list[Type]]]], list[list[str]]]
# How much a process may take before a new session is due, and how much of that a byte of Go takes while it is compiled.
RESIDENT = 540 << 20
WHILE_COMPILING = 280
SESSION_BYTES = 20 << 20  # of Go, each of which takes 50 bytes, or 90 where code is dense; half where nobody can tell
SMALLEST = 2 << 20  # of a session: one that is made anew for each package helps nobody
# Tags of functions, and what inlining them costs.
_Tags = dict[str, tuple[list[str], int]]


@final
class Dependency:
    """A package that others import, and what has been found out about it so far."""

    __slots__ = ("checked", "entry", "facts", "id", "is_trimmed", "key", "pkg", "reader", "stored", "unit")

    def __init__(
        self, id: UnitId, pkg: Package, unit: Unit | None, facts: FactLibrary | Exports | None = None, entry: str = ""
    ) -> None:
        self.id = id
        self.entry = entry or id.path  # under which the facts hold it
        self.pkg = pkg
        self.unit = unit  # None for a package from facts whose sources nobody has needed yet
        self.facts = facts
        self.reader: Reader | None = None
        self.checked: CheckedPackage | None = None
        self.key = ""
        self.stored: _Tags | None = None
        self.is_trimmed = False  # only bodies that others compile are at hand (goesc.facts.bodies)


@final
class Session:
    def __init__(
        self, library: Library | None, analyze: Analyze, store: Store | None = None, identity: str = "",
        fset: FileSet | None = None, facts: Sequence[FactLibrary] = (), ctx: Context | None = None,
        tree: Tree | None = None, exports: Store | None = None,
    ) -> None:  # fmt: skip
        """`identity` names everything a tag depends on besides sources: goesc itself, the target. `ctx` is that of
        the library, if there is one, and `tree` is of that library, store and identity. `exports` is what the cache
        keeps of what packages tell."""
        ctx = ctx or (library.ctx if library is not None else context({}))
        self.sizes = (sizes_for(ctx.goarch) or AMD64)._replace(
            machine=ctx.machine, direct_by_size=ctx.release.direct_interface_by_size
        )
        self.release = ctx.release
        self.library = library
        self.store = store
        self.fset = fset or FileSet()
        self.fset.names_beside = ctx.release.line_names_beside_file
        self.identity = identity
        self.facts = list(facts)
        self.unsafe = universe.UNSAFE
        self.tree = None
        if library is not None and self.facts:
            self.tree = tree or Tree(library, store, identity)
        self._analyze = analyze
        self._units: dict[UnitId, Unit] = {}
        self.plain: set[UnitId] = set()
        self.inline: bool | None = None  # which build its named packages are of, once that is known
        self.exports = exports  # of the cache
        self.made = Exports(exports)  # of units that were compiled elsewhere in this run, or before it
        self._dependencies: dict[UnitId, Dependency] = {}
        self._of: dict[Package, Dependency] = {}
        self._dirty: set[Dependency] = set()
        self._shapes: dict[Func, dict[str, list[str]]] = {}
        self._passed_on: dict[UnitId, frozenset[Key] | None] = {}
        self._closures: dict[UnitId, frozenset[str]] = {}
        # Where bodies are not at hand, calls stay that gc inlines: what packages tell is then a guess, which does for
        # -l only. Their messages say which body.
        self.exact = False
        self.editing = False  # for an editor, which shows what is most likely
        self.lenient = False  # so it is with -l, too: whether calls are inlined elsewhere hardly matters then
        self._guessed: dict[Package, Unsupported] = {}
        self._used_guess: Unsupported | None = None

    @property
    def is_full(self) -> bool:
        """Whether it has read so much that a new session is due: it keeps every file that it has seen."""
        return self.fset.size > SESSION_BYTES

    def has_room(self, unit: Unit) -> bool:
        """Whether a package may be compiled in it, or in a new one."""
        if not self.fset.size:
            return True
        size, taken = self.fset.size + unit.size, resident()
        if size > (SESSION_BYTES if taken else SESSION_BYTES // 2):
            return False
        return size <= SMALLEST or taken + WHILE_COMPILING * unit.size <= RESIDENT

    def begin(self, level: int, inlining: bool) -> None:
        """A package is going to be compiled, of which so much is said, with calls inlined or not."""
        self.exact = inlining and level > 0
        self.lenient = self.editing or (level > 0 and not inlining)

    # --- packages ----------------------------------------------------------------------------------

    def add_units(self, units: Iterable[Unit], plain: Iterable[UnitId] = ()) -> None:
        """Packages that others may import. Those that are `plain` are compiled with -l, so importing
        packages see them without inlining."""
        for unit in units:
            self._units[unit.id] = unit
        self.plain.update(plain)

    def add_made(self, unit: Unit, entry: Entry, data: bytes = b"", key: str = "") -> None:
        """A unit that was compiled elsewhere, and what it tells: `data`, or what the cache keeps under `key`.

        Its sources stay at hand, for generic declarations and for what those do not tell.
        """
        self._units[unit.id] = unit
        if data or key:
            self.made.add(entry, data, key)

    def forget(self, unit: Unit) -> None:
        """A unit has changed: what was known of it, and of the units that import it, is dropped."""
        stale = {unit.id}
        while more := {
            u.id for u in self._units.values() if not stale.isdisjoint(u.imports.values())
        } - stale:  # fmt: skip
            stale |= more
        for id in stale:
            self._passed_on.pop(id, None)
            self.made.drop(str(id))
            known = self._dependencies.pop(id, None)
            if known is not None:
                del self._of[known.pkg]
        self._dirty = {d for d in self._dirty if d.id not in stale}
        self._units[unit.id] = unit

    def forget_units(self) -> bool:
        """The next build is of other packages: nothing is known of those that were added. Not if one of them is of the
        library, whose other packages know its objects; then a new session is due."""
        if any(unit.is_std for unit in self._units.values()):
            return False
        adopted = {d.id for d in self._dependencies.values() if d.unit is not None and not d.unit.is_std}
        gone = adopted.union(self._units)
        for id in gone:
            self._passed_on.pop(id, None)
            self._closures.pop(id, None)
            self.made.drop(str(id))
            known = self._dependencies.pop(id, None)
            if known is not None:
                del self._of[known.pkg]
                self._guessed.pop(known.pkg, None)
        self._dirty = {d for d in self._dirty if d.id not in gone}
        self._units.clear()
        self.plain.clear()
        return True

    def has_imported(self, id: UnitId) -> bool:
        """Whether a package has been imported, or compiled for others to import."""
        return id in self._dependencies

    def holds_facts(self, id: UnitId) -> bool:
        """Whether a package of the library is imported from facts, whoever asks."""
        return not id.variant and self._facts(id) is not None

    def importer(self, unit: Unit) -> UnitImporter:
        return UnitImporter(self, unit)

    def adopt(self, unit: Unit, checked: CheckedPackage) -> None:
        """A package that was compiled whole: later packages import what was found."""
        if unit.id in self._dependencies:
            return  # its objects are already known to other packages, and must stay one of a kind
        dependency = Dependency(unit.id, checked.pkg, unit)
        dependency.checked = checked
        self._enter(dependency)

    def _enter(self, dependency: Dependency) -> None:
        self._dependencies[dependency.id] = dependency
        self._of[dependency.pkg] = dependency
        dependency.pkg.weigher = self._weigh

    def dependency(self, id: UnitId, _pos: Pos) -> Dependency:
        """A package that is imported; raises ImportFailure."""
        found = self._dependencies.get(id)
        if found is not None:
            return found
        unit, path, entry = self._units.get(id), id.path, id.path
        facts: FactLibrary | Exports | None
        if unit is None or self._is_library_copy(unit):
            facts = self._facts(id)
        else:
            entry = str(id)
            facts = self.made if entry in self.made.packages else None
        if unit is None and facts is None and self.library is not None and not id.variant:
            unit = self.library.unit(path)
        if unit is not None:
            name = unit.name
        elif facts is not None:
            name = facts.packages[path].name
        else:
            known = self.library is not None or self.facts
            raise ImportFailure("file not found" if known else "no Go source tree found; set GOROOT")
        pkg = Package(path, name, Scope(universe.UNIVERSE, comment=f'package "{path}"'))
        pkg.complete = True
        found = Dependency(id, pkg, unit, facts, entry)
        self._enter(found)
        pkg.loader = lambda: self._load(found)
        return found

    def _facts(self, id: UnitId) -> FactLibrary | None:
        """The facts that hold for a package of the library, as it is or made for a test."""
        path = id.path
        for facts in self.facts:
            if path in facts.packages and (self.tree is None or self.tree.agrees(path, facts.packages)):
                return facts
        return None

    def _is_library_copy(self, unit: Unit) -> bool:
        """Whether facts of the library hold for a unit made for a test: what its functions do is the same.

        Not if it imports a package under test whose functions cannot be inlined.
        """
        return unit.copied and unit.is_std and not any(id.variant == unit.id.variant for id in self.plain)

    def _load(self, dependency: Dependency) -> None:
        """Make the members of a dependency known."""
        dependency.pkg.loader = None
        if dependency.facts is not None and self._load_facts(dependency, dependency.facts):
            return
        from goesc.check.lazy import open_package

        dependency.facts = None
        pkg = dependency.pkg
        unit = self._unit(dependency)
        config = self._config(unit)
        dependency.checked = open_package(pkg, self._parse(unit), self.fset, self.importer(unit), config)

    def _load_facts(self, dependency: Dependency, library: FactLibrary | Exports) -> bool:
        path = dependency.id.path
        facts = library.facts(dependency.entry)
        if facts is None and isinstance(library, Exports):
            self._take_told(dependency, library)
        if facts is None or facts.path != path:
            if dependency.unit is None and self.library is None and isinstance(library, FactLibrary):
                raise unusable_facts(library.path, f"what it holds of {path} is damaged")
            return False
        if dependency.unit is not None:
            folder = dependency.unit.dir
        else:
            folder = self.library.directory(path) if self.library is not None else f"$GOROOT/src/{path}"
        reader = Reader(facts, dependency.pkg, self.fset, folder, partial(self._package, dependency.id.variant), None)
        if self._has_source(dependency):
            reader.upgrade = lambda: self._upgrade(dependency)
            dependency.pkg.opener = None if self._is_for_wrapping(dependency) else reader.upgrade
        reader.load()
        dependency.reader = reader
        return True

    def _take_told(self, dependency: Dependency, exports: Exports) -> None:
        """What sources do not show of a package that is read from them, as far as it is known."""
        data = exports.read(dependency.entry)
        if data is not None:
            self._stored(dependency).update(data.tags)
            if data.passed_on is not None:
                self._passed_on.setdefault(dependency.id, frozenset(data.passed_on))

    def _package(self, variant: str, path: str) -> Package:
        """What facts mean by a path, in a package of this variant."""
        id = UnitId(path, variant)
        if id not in self._units:
            id = UnitId(path)
        return self.unsafe if path == "unsafe" else self.dependency(id, NO_POS).pkg

    def _upgrade(self, dependency: Dependency) -> None:
        """Open a package that came from facts from its sources, around its objects."""
        from goesc.facts.upgrade import Sources

        reader = dependency.reader
        assert reader is not None
        reader.upgrade = dependency.pkg.opener = None
        unit = dependency.unit or self._unread_unit(reader.facts) or self._unit(dependency)
        texts = {source.name: source for source in unit.files}

        def parse(number: int) -> ast.File:
            name = reader.facts.files[number][0]
            return self._parse_file(texts.get(name) or read_file(unit.dir, name))

        dependency.checked = Sources(reader, parse, self.fset, self.importer(unit), self._config(unit)).checked
        if self._is_for_wrapping(dependency):
            dependency.pkg.opener = None  # what is not there cannot be read

    def _unread_unit(self, facts: PackageFacts) -> Unit | None:
        """A package of the Go tree, as far as its facts tell: its files are read as they are wanted."""
        if self.library is None:
            return None
        vendored = [path for path in facts.packages if path.startswith(("vendor/", "cmd/vendor/"))]
        imports = {path.partition("vendor/")[2]: UnitId(path) for path in vendored}
        folder = os.path.abspath(self.library.directory(facts.path))
        return Unit(UnitId(facts.path), facts.name, folder, [], imports, is_std=True)

    @property
    def reads_sources(self) -> bool:
        """Whether bodies of the library are at hand: from a Go tree, or from a file of facts."""
        return self.library is not None or any(
            facts.header.licence and not facts.header.wrapping for facts in self.facts
        )

    def _has_source(self, dependency: Dependency) -> bool:
        """Whether it can be opened from sources, or from what a file of facts holds of them."""
        if dependency.unit is not None or self.library is not None:
            return True
        facts = dependency.facts
        return isinstance(facts, FactLibrary) and facts.has_bodies(dependency.id.path)

    @property
    def wraps(self) -> bool:
        """Whether all that is at hand of the library's bodies is what wrappers need."""
        return self.library is None and any(facts.header.wrapping for facts in self.facts) and not self.reads_sources

    def _is_for_wrapping(self, dependency: Dependency) -> bool:
        """Whether its sources are those that wrappers need."""
        facts = dependency.facts
        if self.library is not None or (dependency.unit is not None and not dependency.is_trimmed):
            return False
        return isinstance(facts, FactLibrary) and facts.header.wrapping

    def _unit(self, dependency: Dependency) -> Unit:
        if dependency.unit is None:
            if self.library is not None:
                dependency.unit = self.library.unit(dependency.id.path)
            elif isinstance(dependency.facts, FactLibrary):
                self._unpack(dependency, dependency.facts)
        if dependency.unit is None:
            raise ImportFailure(f"the sources of {dependency.id} are not at hand")
        return dependency.unit

    def _unpack(self, dependency: Dependency, facts: FactLibrary) -> None:
        """Take the bodies that a file of facts holds for a package, and the tags that go with them."""
        from goesc.facts import bodies

        path = dependency.id.path
        found = facts.bodies(path)
        if found is None:
            if facts.has_bodies(path):
                raise unusable_facts(facts.path, f"what it holds of {path} is damaged")
            return
        dependency.unit = bodies.unit_from(found, path, facts.packages[path].name)
        dependency.is_trimmed = True

    def _parse(self, unit: Unit) -> list[ast.File]:
        return [self._parse_file(source) for source in unit.files]

    def _parse_file(self, source: UnitFile) -> ast.File:
        from goesc.syntax.outline import parse_outline

        file = self.fset.add(source.path, source.src)
        tree = parse_outline(file)
        if tree is None:
            tree, errors = parse_file(file)
            if tree is None or errors:
                raise ImportFailure(f"{errors[0].text if errors else 'cannot be parsed'} in {source.path}")
        return tree

    def _config(self, unit: Unit) -> Config:
        """How what is imported is checked."""
        return Config(
            go_version=unit.go_version, bodies="demand", std=unit.is_std, disable_unused_import_check=True,
            gc_rules=False, sizes=self.sizes, release=self.release,
        )  # fmt: skip

    # --- goesc.lower.imports.Imports ---------------------------------------------------------------

    def checked(self, package: Package) -> CheckedPackage | None:
        dependency = self._of.get(package)
        if dependency is None:
            return None
        if package.loader is not None:
            package.loader()
        if dependency.checked is None and self._has_source(dependency):
            self._upgrade(dependency)
        return dependency.checked

    def wraps_only(self, package: Package) -> bool:
        dependency = self._of.get(package)
        return dependency is not None and self._is_for_wrapping(dependency)

    def inlines(self, package: Package) -> bool:
        return self._id(package) not in self.plain

    def _id(self, package: Package) -> UnitId:
        known = self._of.get(package)
        return known.id if known is not None else UnitId(package.path)

    def body_at_hand(self, importer: Package, func: Func) -> bool:
        """Whether export data that a package reads hold the body of a function that can be inlined.

        Those are the export data of the packages that it imports itself; they hold the bodies of that package's own
        functions, and of those that it has inlined and something exported leads to (noder/linker.go:exportBody).
        """
        pkg = func.pkg
        if pkg is None or pkg is importer or pkg in importer.imports:
            return True
        key = (pkg.path, func_key(func))
        return any(self._passes_on(via, key) for via in importer.imports)

    def _passes_on(self, via: Package, key: Key) -> bool:
        self._ask(via)
        known = self.passed_on(via)
        if known is not None:
            return key in known
        # Of a package that nobody has compiled it is taken for granted that it has what it needs.
        if key[0] not in self._closure(self._id(via)):
            return False
        if not self.lenient:
            guess = passed_on_wanted(via.path, f"{key[0]}.{key[1]}")
            if self.exact:
                raise guess
            self._used_guess = self._used_guess or guess
        return True

    def passed_on(self, pkg: Package) -> frozenset[Key] | None:
        """Functions of other packages whose bodies a package exports; None if that is not known."""
        id = self._id(pkg)
        if id not in self._passed_on:
            self._passed_on[id] = self._find_passed_on(pkg, id)
        return self._passed_on[id]

    def _find_passed_on(self, pkg: Package, id: UnitId) -> frozenset[Key] | None:
        if id in self.plain or pkg is self.unsafe:
            return frozenset()
        dependency = self._dependencies.get(id)
        if dependency is None:
            return None
        if pkg.loader is not None:
            pkg.loader()
        if dependency.reader is None:
            return self._passed_on[id] if id in self._passed_on else self._kept(id)
        facts = dependency.reader.facts
        return None if facts.passed_on is None else frozenset((facts.packages[i], key) for i, key in facts.passed_on)

    def note_passed_on(self, id: UnitId, funcs: Iterable[Func]) -> None:
        """What a package that was compiled whole exports besides its own functions. Later runs may not compile it."""
        found = ((func.pkg, func_key(func)) for func in funcs)
        self.carry_passed_on(id, frozenset((owner.path, key) for owner, key in found if owner is not None))

    def carry_passed_on(self, id: UnitId, known: frozenset[Key]) -> None:
        """The same of a package that need not be compiled whole to know it."""
        self._passed_on[id] = known
        if self.store is not None:
            self.store.put(self._passed_on_key(id), msgspec.msgpack.encode(sorted(known)))

    def _passed_on_key(self, id: UnitId) -> str:
        return key_of(["passed on", self.key(id)])

    def _kept(self, id: UnitId) -> frozenset[Key] | None:
        """What an earlier run noted."""
        value = self.store.get(self._passed_on_key(id)) if self.store is not None else None
        try:
            return None if value is None else frozenset(msgspec.msgpack.decode(value, type=list[Key]))
        except (msgspec.DecodeError, ValueError):
            return None

    def _closure(self, id_: UnitId) -> frozenset[str]:
        """Paths of a package and of all it imports."""
        known = self._closures.get(id_)
        if known is None:
            self._closures[id_] = frozenset((id_.path,))  # an import cycle ends here; the checker reports it
            found = {id_.path}
            for imported in self._imports(id_):
                found |= self._closure(imported)
            known = self._closures[id_] = frozenset(found)
        return known

    def _imports(self, id_: UnitId) -> list[UnitId]:
        try:
            dependency = self.dependency(id_, NO_POS)
        except ImportFailure:
            return []
        return [imported for imported in self._imported_by(dependency) if imported.path not in ("unsafe", "C")]

    def _imported_by(self, dependency: Dependency) -> list[UnitId]:
        if dependency.facts is not None and dependency.unit is None:
            return [UnitId(path) for path in dependency.facts.packages[dependency.entry].imports]
        return sorted(set(self._unit(dependency).imports.values()))

    def note_guesses(self, package: Package, lacking: Unsupported | None) -> None:
        """Functions of a package have been analysed, perhaps without a body that was wanted."""
        lacking = lacking or self._used_guess
        self._used_guess = None
        if lacking is not None:
            self._guessed.setdefault(package, lacking)

    def is_guessed(self, package: Package) -> bool:
        return package in self._guessed

    def _ask(self, package: Package | None) -> None:
        """Something depends on what a package tells."""
        guess = self._guessed.get(package) if package is not None else None
        if guess is not None:
            if self.exact:
                raise guess
            self._used_guess = guess

    def tags(self, func: Func) -> list[str]:
        """Tags of a function's parameters, receiver first."""
        func = func.origin or func
        if func.tags is None:
            self._find_tags(func)
        if self._guessed:
            self._ask(func.pkg)
        if func.tags is None:
            raise InternalError(f"no tags for {func_key(func)}", func.pos)
        return list(func.tags)

    def instance_tags(self, func: Func, targs: list[Type]) -> list[str] | None:
        """Tags of an instance of a generic function from facts; None if they say nothing."""
        from goesc.facts import shapes

        func = func.origin or func
        assert func.pkg is not None
        dependency = self._of.get(func.pkg)
        if dependency is None or dependency.reader is None:
            return None
        known = self._shapes.get(func)
        if known is None:
            known = self._shapes[func] = dependency.reader.shape_tags(func, func_owner(func))
        if not known:
            return None
        found = known.get(shapes.key(shapes.parameters_of(func), targs, self.sizes))
        return list(found) if found is not None else shapes.most_leaking(known)

    def _find_tags(self, func: Func) -> None:
        assert func.pkg is not None
        dependency = self._of.get(func.pkg)
        if dependency is None or (dependency.checked is None and dependency.reader is None):
            raise InternalError(f"tags of {func_key(func)} of a package that was never imported", func.pos)
        key = func_key(func)
        if dependency.reader is not None:
            func.tags = dependency.reader.tags(func, func_owner(func))
            if func.tags is not None:
                func.inline = dependency.reader.inline(func, func_owner(func))
                return
            inner = dependency.reader.inner(key)
            if inner is not None:
                func.tags, func.inline = inner
                return
        if dependency.checked is None:
            func.tags = []  # no tags: everything leaks
            return
        stored = self._stored(dependency)
        known = stored.get(key)
        if known is not None:
            func.tags, func.inline = known
            return
        if dependency.is_trimmed:
            raise InternalError(f"no tags for {key} of {dependency.id}, whose body is not at hand", func.pos)
        self._analyze(self, dependency.checked, [func])
        if func.tags is not None and not self.is_guessed(func.pkg):
            stored[key] = func.tags, -1 if func.inline is None else func.inline
            self._dirty.add(dependency)

    def _weigh(self, func: Func) -> int | None:
        """What inlining a function costs (`goesc.check.visible`); None if that cannot be said."""
        func = func.origin or func
        if func.pkg is None or not self.inlines(func.pkg):
            return NEVER
        if func.inline is None and func.tags is None:
            try:
                self._find_tags(func)
            except (InternalError, Unsupported):
                return None
        return func.inline

    # --- the store ---------------------------------------------------------------------------------

    def _stored(self, dependency: Dependency) -> _Tags:
        if dependency.stored is None:
            dependency.stored = self._read(dependency)
        return dependency.stored

    def _read(self, dependency: Dependency) -> _Tags:
        value = self.store.get(self.key(dependency.id)) if self.store is not None else None
        if value is None:
            return {}
        try:
            return msgspec.msgpack.decode(value, type=_Tags)
        except (msgspec.DecodeError, ValueError):
            return {}

    def key(self, id: UnitId) -> str:
        """Digest of a package's content and of all it imports; "" for unsafe and for packages that are not there."""
        try:
            dependency = self.dependency(id, NO_POS)
        except ImportFailure:
            return ""
        if not dependency.key:
            dependency.key = "busy"  # an import cycle ends here; the checker reports it
            parts: list[str | bytes] = ["tags", self.identity, str(id), str(id in self.plain)]
            if dependency.facts is not None:
                parts += ["facts", dependency.facts.packages[dependency.entry].digest]
            else:
                unit = self._unit(dependency)
                parts.append(unit.go_version)
                for source in unit.files:
                    parts += [source.name, source.digest]
            imports = self._imported_by(dependency)
            parts += [self.key(imported) for imported in imports if imported.path not in ("unsafe", "C")]
            dependency.key = key_of(parts)
        return dependency.key

    def save(self) -> None:
        """Write new tags to the store, merged with what another process wrote meanwhile."""
        if self.store is None:
            return
        if self.tree is not None:
            self.tree.save()
        for dependency in sorted(self._dirty, key=lambda d: d.id):
            merged = self._read(dependency) | (dependency.stored or {})
            self.store.put(self.key(dependency.id), msgspec.msgpack.encode(merged))
        self._dirty.clear()


@final
class UnitImporter:
    """Imports as one package writes them: vendored paths are resolved by its unit."""

    def __init__(self, session: Session, unit: Unit) -> None:
        self.session = session
        self.unit = unit

    def import_package(self, path: str, pos: Pos) -> Package:
        why = refusal(path, self.unit.path_flag, self.unit.dir)
        if why:
            raise ImportFailure(why)
        if path == "unsafe":
            return self.session.unsafe
        if path == "C" or is_local(path):
            raise ImportFailure("file not found")  # as for the bare compiler; `build` refuses such imports before
        found = self.session.dependency(self.unit.imports.get(path) or UnitId(path), pos).pkg
        if not found.name:
            raise ImportFailure("file not found")  # no file of it is for this build
        return found


def func_owner(func: Func) -> str:
    """The type that declares a method; "" for a function."""
    key = func_key(func)
    return key.rpartition(".")[0].strip("(*)") if "." in key else ""


def func_key(func: Func) -> str:
    """`F`, `T.M` or `(*T).M`: a function's name within its package."""
    from goesc.types.model import Alias, Named, Pointer, Signature

    signature = func.resolve()
    if not isinstance(signature, Signature) or signature.recv is None:
        return func.name
    recv = signature.recv.type
    pointer = isinstance(recv, Pointer)
    base = recv.base if isinstance(recv, Pointer) else recv
    name = base.obj.name if isinstance(base, (Named, Alias)) else "?"
    return f"(*{name}).{func.name}" if pointer else f"{name}.{func.name}"
