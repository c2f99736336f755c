"""Packages as `go test` compiles them: with their test files, the tests beside them, and the main that runs both.

    loaded = load_tests(["."], request)
    [str(unit.id) for unit in loaded.units]     # ["m [m.test]", "q [m.test]", "m_test [m.test]", "m.test"]
    loaded.untestable                           # [("x", ["x_test.go:3:8: no required module provides package y"])]

What imports the package under test, and is imported by the tests beside it or by what runs them, is made once more: it
is to see the package with its test files. Models cmd/go/internal/load/test.go (TestPackagesAndErrors, TestPackagesFor,
recompileForTest; Go 1.27.3).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.source.folder import Folder, GoFile, Place, read_tests
from goesc.source.imports import scan_imports
from goesc.source.package import Package, PackageError, post_order
from goesc.source.packages import Loaded, Loader, Request, add_unit, open_roots
from goesc.source.testfuncs import TestFunctions
from goesc.source.testmain import IMPORTS, INSIDE, NAME, OUTSIDE, testmain

if TYPE_CHECKING:
    from collections.abc import Sequence


@final
class Tests(NamedTuple):
    """What one package's tests are made of."""

    main: Package | None = None  # None without test files, and after a fault
    own: tuple[Package, ...] = ()  # what is compiled with the flags of the package: all but copies
    faults: tuple[str, ...] = ()  # why there is no test


def load_tests(args: Sequence[str], request: Request) -> Loaded:
    """What `go test` compiles for the packages that the arguments name."""
    out = Loaded()
    found = open_roots(args, request, out, tests=True)
    if found is None:
        return out
    loader, packages = found
    imported = {path for package in packages for path in package.resolved.values()}
    roots: list[Package] = []
    under_test: dict[Package, Package] = {}
    mains: set[Package] = set()
    for package in packages:
        made = test_packages(loader, package)
        if made.faults:
            out.untestable.append((package.path, list(made.faults)))
            continue
        if made.main is not None:
            mains.add(made.main)
            if package.path in imported and made.own[0].variant:
                roots.append(package)  # its faults are told once: of the package as it is
        elif package.folder is not None:
            out.untested.append(package.id)
        roots.append(made.main or package)
        under_test |= dict.fromkeys(made.own, package)
    with_tests = {tested for made, tested in under_test.items() if made.path == tested.path and made is not tested}
    for package in post_order(roots):
        unit = add_unit(out, loader, package)
        if unit is None:
            continue
        tested = under_test.get(package)
        if tested is not None:
            unit.matched_as = (tested.path, tested.dir, tested.is_std)
            unit.after = tested.id if package.path in imported and package.variant else None
        if package in mains:
            # Its folder is the go command's own. The compiler cuts it off in messages, and not in errors.
            unit.files[0].path, unit.files[0].given = NAME, f"$WORK/b001/{NAME}"
    out.leave_out_c()
    own = {unit.id.path for unit in out.units if not unit.copied}
    out.doubled = frozenset(unit.id for unit in out.units if unit.copied and unit.id.path in own)
    out.doubled |= {package.id for package in mains | with_tests}
    return out


def test_packages(loader: Loader, package: Package) -> Tests:
    """The tests of a package that was loaded."""
    folder = package.folder
    if folder is None:
        return Tests(faults=(str(package.error),)) if package.error else Tests()
    inside, outside = read_tests(loader.request.ctx, folder, package.files_given)
    if folder.error and package.error is None:
        loader.fold_error(package, [package.position])
    faults = _faults([package])
    if faults or not (inside.files or outside.files):
        return Tests(faults=tuple(faults))
    first = _imported(loader, package, inside, f"{package.path} (test)")
    second = _imported(loader, package, outside, f"{package.path}_test")
    variant = f"{package.path}.test"
    test, external, main = package, None, Package(variant)
    if inside.files or package.name == "main":
        test = _with_tests(package, inside, first, variant)
    if outside.files:
        external = Package(f"{package.path}_test", outside, named=package.named, error=second.error)
        external.found, external.variant, external.embeds = package.found, variant, second.embeds
        external.imports = [p for p in second.imports if p is not package]
        external.imports += [test] if package in second.imports else []
        external.resolved = second.resolved
    found = _functions(inside, outside)
    _make_main(loader, main, package, test, external, found)
    if package.is_std and test is not package:
        loader.follow(main)
    cycle = _recompile(main, package, test, external)
    if cycle is not None:
        cycle.cycle = loader.request.ctx.release.cycles_tell_files
    own = [p for p in (test, external, main) if p is not None]
    faults = ([str(cycle)] if cycle else []) or _first_fault(own[:-1]) or ([found.fault] if found.fault else [])
    return Tests(main, tuple(own)) if not faults else Tests(faults=tuple(faults))


def _faults(roots: Iterable[Package]) -> list[str]:
    return [str(package.error) for package in post_order(roots) if package.error]


def _first_fault(packages: Iterable[Package]) -> list[str]:
    """One is told of: a package's own, else the first of what it imports."""
    for package in packages:
        faults = [str(package.error)] if package.error else _faults([package])
        if faults:
            return faults[:1]
    return []


def _imported(loader: Loader, package: Package, folder: Folder, name: str) -> Package:
    """Something that imports, in the place of the package, what its test files do."""
    root = Package(package.path, folder, package.files_given, position=(name, ""))
    root.found, root.is_std = package.found, package.is_std
    if folder.files:
        loader.load_imports(root)
        if not package.is_std:
            module = package.found or loader.modules.path_of(folder.dir)
            loader.check_embeds(root, module.module.dir if module is not None else folder.dir, [root.position])
    return root


def _with_tests(package: Package, inside: Folder, imported: Package, variant: str) -> Package:
    assert package.folder is not None
    own = package.folder
    folder = Folder(own.dir)
    folder.name, folder.foreign, folder.cgo_files = own.name, own.foreign, own.cgo_files
    folder.files = [*own.files, *inside.files]
    for imports in (own.imports, inside.imports):
        for path, places in imports.items():
            folder.imports.setdefault(path, []).extend(places)
    test = package.copy(variant)
    test.folder, test.error = folder, imported.error
    test.imports = [*imported.imports, *package.imports]
    test.resolved = imported.resolved | package.resolved
    test.embeds = None
    if package.embeds is not None or imported.embeds is not None:
        test.embeds = (imported.embeds or {}) | (package.embeds or {})
    return test


def _functions(inside: Folder, outside: Folder) -> TestFunctions:
    found = TestFunctions()
    for folder, name in ((inside, INSIDE), (outside, OUTSIDE)):
        for file in folder.files:
            found.read(file, name)
    return found


def _make_main(
    loader: Loader, main: Package, package: Package, test: Package, external: Package | None, found: TestFunctions
) -> None:
    assert test.folder is not None
    module = package.found.module.path if package.found is not None else ""
    has_test = bool(test.folder.files or test.folder.cgo_files)
    text = testmain(found, package.path, module, has_test, external is not None).encode("utf-8", "surrogateescape")
    file = GoFile(NAME, NAME, text, scan_imports(text))
    folder = Folder("/")
    folder.name, folder.files = "main", [file]
    for spec in file.header.imports:
        folder.imports.setdefault(spec.path, []).append(Place(file, spec.offset))
    main.folder, main.found, main.named = folder, package.found, package.named
    main.imports = [loader.bare(path) for path in IMPORTS]
    main.imports += [test] if has_test else []
    main.imports += [external] if external is not None else []
    main.resolved = {path: path for path in folder.imports}


def _recompile(main: Package, package: Package, test: Package, external: Package | None) -> PackageError | None:
    """Puts copies in the place of what imports the package; the cycle that comes of it, if there is one."""
    copies = {package: test} if test is not package else {}
    made = (main, test, external)
    for importer in post_order([main]):
        imports = [copies.get(p, p) for p in importer.imports]
        if importer is package or imports == importer.imports:
            continue
        changed = importer
        if importer not in made:
            changed = copies[importer] = importer.copy(test.variant)
            changed.copied = True
        changed.imports = imports
    return _cycle(test)


def _cycle(test: Package) -> PackageError | None:
    """The shortest way from the package under test through what it imports back to itself."""
    importers: dict[Package, Package] = dict.fromkeys(test.imports, test)
    pending = deque(test.imports)
    while pending:
        package = pending.popleft()
        if package is test:
            way = [package]
            while (package := importers[package]) is not test:
                way.append(package)
            stack = [(test.path, "")]
            for imported in reversed(way):
                stack.append((imported.path, _imports_it(importers[imported], imported)))
            return PackageError("import cycle not allowed in test", stack=stack, cycle=True)
        for imported in package.imports:
            if imported not in importers:
                importers[imported] = package
                pending.append(imported)
    return None


def _imports_it(importer: Package, imported: Package) -> str:
    """The base name of the file that imports a package."""
    written = next((w for w, path in importer.resolved.items() if path == imported.path), imported.path)
    places = importer.folder.imports.get(written) if importer.folder is not None else None
    return places[0].file.name if places else ""
