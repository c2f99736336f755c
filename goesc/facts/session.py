"""What one analysis knows about other packages: their types, and the tags of their functions' parameters.

    session = Session(library, store)
    fmt = session.importer(unit).import_package("fmt", pos)      # parsed and checked as far as somebody asks
    session.tags(fmt.member("Println"))                          # ["esc:\\x02..."], analysed or read from the store

A dependency is read from its sources (docs/decisions/0002): its files are parsed on the first look-up of a
member, a declaration is checked when it is looked up, and a function body is checked, lowered and analysed, with the
functions of its package that it mentions, when its tags are asked for. Tags are remembered in the store, one value a package, keyed by
goesc's own sources, the target, and the content of the package and of all it imports.

A session belongs to one thread at a time; two sessions share nothing but the store.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import final

from goesc.check.checker import Config, ImportFailure
from goesc.check.info import CheckedPackage
from goesc.check.lazy import open_package
from goesc.facts.store import Store, key_of
from goesc.source.errors import InternalError
from goesc.source.positions import NO_POS, FileSet, Pos
from goesc.source.std import Library
from goesc.source.unit import Unit
from goesc.syntax.parser import parse_file
from goesc.types import universe
from goesc.types.objects import Func, Package, Scope

# Analyses functions of a checked package and leaves their tags in `Func.tags`: goesc.pipeline.analyze_functions.
Analyze = Callable[["Session", CheckedPackage, list[Func]], None]


@final
class Dependency:
    """A package that others import: its unit, and what has been found out about it so far."""

    __slots__ = ("checked", "key", "pkg", "stored", "unit")

    def __init__(self, unit: Unit, pkg: Package) -> None:
        self.unit = unit
        self.pkg = pkg
        self.checked: CheckedPackage | None = None
        self.key = ""
        self.stored: dict[str, list[str]] | None = None


@final
class Session:
    def __init__(
        self, library: Library | None, analyze: Analyze, store: Store | None = None, identity: str = "", fset: FileSet | None = None
    ) -> None:
        """`identity` names everything a tag depends on besides sources: goesc itself, the target."""
        self.library = library
        self.store = store
        self.fset = fset or FileSet()
        self.identity = identity
        self.unsafe = universe.UNSAFE
        self._analyze = analyze
        self._units: dict[str, Unit] = {}
        self._dependencies: dict[str, Dependency] = {}
        self._dirty: set[Dependency] = set()

    # --- packages ----------------------------------------------------------------------------------

    def add_units(self, units: Iterable[Unit]) -> None:
        """Packages outside the library that others may import, by import path."""
        for unit in units:
            self._units[unit.import_path] = unit

    def importer(self, unit: Unit) -> UnitImporter:
        return UnitImporter(self, unit)

    def adopt(self, unit: Unit, checked: CheckedPackage) -> None:
        """A package that was compiled whole: later packages import what was found."""
        if unit.import_path in self._dependencies:
            return  # its objects are already known to other packages, and must stay one of a kind
        dependency = Dependency(unit, checked.pkg)
        dependency.checked = checked
        self._dependencies[unit.import_path] = dependency

    def dependency(self, path: str, pos: Pos) -> Dependency:
        """The package of a resolved import path; raises ImportFailure."""
        found = self._dependencies.get(path)
        if found is not None:
            return found
        unit = self._units.get(path)
        if unit is None and self.library is not None:
            unit = self.library.unit(path)
        if unit is None:
            raise ImportFailure("file not found" if self.library is not None else "no Go source tree found; set GOROOT")
        pkg = Package(path, unit.name, Scope(universe.UNIVERSE, comment=f'package "{path}"'))
        pkg.complete = True
        found = Dependency(unit, pkg)
        self._dependencies[path] = found
        pkg.loader = lambda: self._load(found)
        return found

    def _load(self, dependency: Dependency) -> None:
        """Parse a dependency and collect its declarations."""
        pkg, unit = dependency.pkg, dependency.unit
        pkg.loader = None
        files = []
        for source in unit.files:
            tree, errors = parse_file(self.fset.add(source.path, source.src))
            if tree is None or errors:
                raise ImportFailure(f"{errors[0].text if errors else 'cannot be parsed'} in {source.path}")
            files.append(tree)
        config = Config(
            go_version=unit.go_version, bodies="demand", std=unit.is_std, disable_unused_import_check=True, gc_rules=False
        )
        dependency.checked = open_package(pkg, files, self.fset, self.importer(unit), config)

    # --- goesc.lower.imports.Imports ---------------------------------------------------------------

    def checked(self, package: Package) -> CheckedPackage | None:
        dependency = self._dependencies.get(package.path)
        if dependency is None or dependency.pkg is not package:
            return None
        if package.loader is not None:
            package.loader()
        return dependency.checked

    def tags(self, func: Func) -> list[str]:
        """Tags of a function's parameters, receiver first."""
        func = func.origin or func
        if func.tags is None:
            self._find_tags(func)
        if func.tags is None:
            raise InternalError(f"no tags for {func_key(func)}", func.pos)
        return list(func.tags)

    def _find_tags(self, func: Func) -> None:
        assert func.pkg is not None
        dependency = self._dependencies.get(func.pkg.path)
        if dependency is None or dependency.checked is None:
            raise InternalError(f"tags of {func_key(func)} of a package that was never imported", func.pos)
        stored = self._stored(dependency)
        tags = stored.get(func_key(func))
        if tags is not None:
            func.tags = tags
            return
        self._analyze(self, dependency.checked, [func])
        if func.tags is not None:
            stored[func_key(func)] = func.tags
            self._dirty.add(dependency)

    # --- the store ---------------------------------------------------------------------------------

    def _stored(self, dependency: Dependency) -> dict[str, list[str]]:
        if dependency.stored is None:
            dependency.stored = self._read(dependency)
        return dependency.stored

    def _read(self, dependency: Dependency) -> dict[str, list[str]]:
        if self.store is None:
            return {}
        value = self.store.get(self.key(dependency.unit.import_path))
        if value is None:
            return {}
        found = json.loads(value)
        return {name: list(tags) for name, tags in found.items()}

    def key(self, path: str) -> str:
        """Digest of a package's content and of all it imports; "" for unsafe and for packages that are not there."""
        try:
            dependency = self.dependency(path, NO_POS)
        except ImportFailure:
            return ""
        if not dependency.key:
            dependency.key = "busy"  # an import cycle ends here; the checker reports it
            unit = dependency.unit
            parts: list[str | bytes] = ["tags", self.identity, path, unit.go_version]
            for source in unit.files:
                parts += [source.name, source.src]
            parts += [self.key(imported) for imported in sorted(set(unit.imports.values())) if imported not in ("unsafe", "C")]
            dependency.key = key_of(parts)
        return dependency.key

    def save(self) -> None:
        """Write new tags to the store, merged with what another process wrote meanwhile."""
        if self.store is None:
            return
        for dependency in self._dirty:
            merged = self._read(dependency) | (dependency.stored or {})
            self.store.put(self.key(dependency.unit.import_path), json.dumps(merged).encode())
        self._dirty.clear()


@final
class UnitImporter:
    """Imports as one package writes them: vendored paths are resolved by its unit."""

    def __init__(self, session: Session, unit: Unit) -> None:
        self.session = session
        self.unit = unit

    def import_package(self, path: str, pos: Pos) -> Package:
        if path == "unsafe":
            return self.session.unsafe
        if path == "C":
            raise ImportFailure("cgo is not modelled; set CGO_ENABLED=0 to build without it")
        return self.session.dependency(self.unit.imports.get(path, path), pos).pkg


def func_key(func: Func) -> str:
    """`F`, `T.M` or `(*T).M`: a function's name within its package."""
    from goesc.types.model import Alias, Named, Pointer, Signature

    signature = func.type
    if not isinstance(signature, Signature) or signature.recv is None:
        return func.name
    recv = signature.recv.type
    pointer = isinstance(recv, Pointer)
    base = recv.base if isinstance(recv, Pointer) else recv
    name = base.obj.name if isinstance(base, (Named, Alias)) else "?"
    return f"(*{name}).{func.name}" if pointer else f"{name}.{func.name}"
