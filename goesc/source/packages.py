"""Arguments of `go build` to packages, in the order in which they can be compiled.

    loaded = load_units(["./..."], request_for("/m", os.environ))
    [u.import_path for u in loaded.units]      # dependencies first
    loaded.errors                              # lines the go command prints when packages cannot be loaded

Models cmd/go/internal/load (pkg.go: PackagesAndErrors, GoFilesPackage, loadImport, PackageError) and
modload (load.go: LoadPackages, resolveLocalPackage; Go 1.27.3): packages load depth first along their sorted imports,
and errors come in the same order, dependencies first.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import final

from goesc.source import disk
from goesc.source.build import Context, context
from goesc.source.errors import profile_given
from goesc.source.folder import Folder, Place, read_folder, reason
from goesc.source.gcflags import of_goflags
from goesc.source.goroot import find_goroot
from goesc.source.located import Module, dir_in_module
from goesc.source.matches import OF_MODULES, in_library, is_below, match, matcher
from goesc.source.modfile import ArgumentError, ModError
from goesc.source.modules import NO_MODULE, NO_WORK, Modules, find_up, import_path, open_modules
from goesc.source.package import Package, PackageError, post_order
from goesc.source.patterns import clean_pattern, folded, is_safe, is_standard, name_fault, unusable
from goesc.source.std import Library
from goesc.source.strconv import quote
from goesc.source.unit import Unit, UnitId, unit_of

COMMAND_LINE = "command-line-arguments"
Wanted = Callable[
    [str, str, bool], bool
]  # (import path, folder, is std) -> the package is compiled even if no argument names it


@final
class Request:
    """Where and how a build runs."""

    __slots__ = ("ctx", "cwd", "embeds", "environ", "library", "mod", "std_names", "wanted")

    def __init__(
        self, cwd: str, environ: Mapping[str, str], ctx: Context, library: Library | None = None, mod: str = "",
        wanted: Wanted | None = None,
    ) -> None:  # fmt: skip
        self.cwd = cwd
        self.environ = environ
        self.ctx = ctx
        self.library = library  # None: no Go source tree at hand
        # the library's packages when there is no tree; None: nobody knows them
        self.std_names: frozenset[str] | None = None
        self.mod = mod  # -mod
        self.wanted = wanted  # library packages to compile though only imported (-gcflags=all=...)
        # patterns of //go:embed must match; an editor shows a package whose files are yet to be made
        self.embeds = True

    def has_std(self, path: str) -> bool:
        """Whether the library has a package of this path, as far as that is known."""
        if self.library is not None:
            return self.library.has(path)
        return path in (self.std_names or _FAKE)


def request_for(
    cwd: str, environ: Mapping[str, str], tags: Sequence[str] = (), mod: str = "", wanted: Wanted | None = None
) -> Request:
    """A build in `cwd` with the Go tree and the target that the environment names."""
    ctx = context(environ, tags)
    goroot = find_goroot(environ, ctx.release)
    library = Library(goroot, ctx) if goroot else None
    cwd = os.path.abspath(cwd)
    inherited = of_goflags(environ, "mod")
    mod = mod or (inherited if inherited in ("mod", "readonly", "vendor") else "")
    return Request(cwd, environ, ctx, library, mod=mod, wanted=wanted)


@final
class Loaded:
    """`units` holds what is to be compiled, dependencies first; packages of the library only if named or wanted.

    What was asked for and is not among them is told: nothing is left out in silence.
    """

    __slots__ = (
        "doubled", "errors", "failed", "imported", "main", "need_c", "unfound", "units", "unmatched", "unread",
        "untestable", "untested", "warnings", "why_unread", "with_c",
    )  # fmt: skip

    def __init__(self) -> None:
        self.units: list[Unit] = []
        self.imported: list[Unit] = []  # of the library, made for a test: others import it, and it is not compiled
        # Whose functions others have too, with more: packages as they are beside those with their tests, what is made
        # again for tests, and what nobody wrote.
        self.doubled: frozenset[UnitId] = frozenset()
        self.untestable: list[tuple[str, list[str]]] = []  # named packages whose tests cannot be made, and why
        self.untested: list[UnitId] = []  # those without test files, compiled as they are
        self.errors: list[str] = []  # the build does not start
        self.warnings: list[str] = []  # printed first, the build goes on
        self.failed: dict[str, str] = {}  # packages whose turn fails without compiling, and why, by import path
        self.unmatched: list[str] = []  # of the warnings, those about patterns that match nothing
        self.main: list[Module] = []  # the main modules
        self.unfound: list[tuple[str, str]] = []  # arguments that are of no package, and what the go command says
        self.unread: list[str] = []  # asked for, of the library, and its source is not at hand
        self.why_unread = ""
        self.with_c: list[Unit] = []  # files of theirs import "C", whose types a C compiler knows; left out of `units`
        self.need_c: list[Unit] = []  # left out too: they import those

    @property
    def failures(self) -> list[str]:
        """As the go command prints them."""
        return [f"{path}: {why}" for path, why in self.failed.items()]

    @property
    def broken(self) -> frozenset[UnitId]:
        """What cannot be imported, as far as loading tells."""
        return frozenset(map(UnitId, self.failed))

    @property
    def needs_tree(self) -> str:
        """What cannot be answered without the sources of the library, in a line; "" if nothing was asked of them."""
        if not self.unread:
            return ""
        more = f" and {len(self.unread) - 3} more" if len(self.unread) > 3 else ""
        return f"{', '.join(self.unread[:3])}{more}: of the standard library{self.why_unread}"

    @property
    def refused(self) -> list[Unit]:
        """What goesc has no answer for."""
        return [*self.with_c, *self.need_c]

    @property
    def why_refused(self) -> str:
        """A line for all of them; "" if there are none."""
        if not self.with_c:
            return ""
        paths = list(dict.fromkeys(unit.matched[0] for unit in self.with_c))
        others = [path for path in dict.fromkeys(u.matched[0] for u in self.need_c if u.named) if path not in paths]
        line = f'{", ".join(paths)} {"has" if len(paths) == 1 else "have"} files that import "C"'
        if others:
            more = f" and {len(others) - 10} more" if len(others) > 10 else ""
            need = "needs" if len(others) == 1 else "need"
            line += f", and {', '.join(others[:10])}{more} {need} {'it' if len(paths) == 1 else 'them'}"
        return f"{line}; CGO_ENABLED=0 leaves the files out"

    def leave_out_c(self) -> None:
        """Take out what needs C. The library has a form without it, which is what others import."""
        gone: set[UnitId] = set()
        kept: list[Unit] = []
        for unit in self.units:  # dependencies come first
            if unit.cgo:
                self.with_c.append(unit)
            elif unit.after in gone or not gone.isdisjoint(unit.imports.values()):
                self.need_c.append(unit)
            else:
                kept.append(unit)
                continue
            if not unit.is_std or unit.id.variant:
                gone.add(unit.id)
        self.units = kept


class Unfound(ValueError):
    """An argument is of no package. The text is the go command's, `line` says what may have been meant."""

    def __init__(self, text: str, line: str) -> None:
        super().__init__(text)
        self.line = line


@final
class NoTree(Unfound):
    """What was asked for is of the library, and its source is not at hand."""

    def __init__(self, line: str) -> None:
        super().__init__(line, line)


def load_all(args: Sequence[str], request: Request, inline: bool = False, tests: bool = False) -> Loaded:
    """`load_units`, or `load_tests`, for callers who want all they name or nothing: what the go command says of
    packages that cannot be loaded is a ValueError, of arguments that are of none an Unfound, what needs a Go tree a
    NoTree. With `inline` a profile is Unsupported."""
    if tests:
        from goesc.source.testpackages import load_tests

        loaded = load_tests(args, request)
    else:
        loaded = load_units(args, request)
    loaded.errors += [fault for _, faults in loaded.untestable for fault in faults]
    said = loaded.errors or loaded.unmatched
    if said and len(loaded.unfound) >= len(said):  # there is nothing else that is wrong
        from goesc.source.unfound import told

        raise Unfound("\n".join(said), told(loaded.unfound, request, loaded.main))
    if said:
        raise ValueError("\n".join(said))
    if loaded.unread:
        raise NoTree(loaded.needs_tree)
    if loaded.failed and not any(unit.named for unit in (*loaded.units, *loaded.refused)):
        words = "no Go files besides tests, which --tests takes where a command has it"
        raise Unfound("\n".join(loaded.failures), "\ngoesc: ".join(f"{path}: {words}" for path in loaded.failed))
    for unit in loaded.units if inline else ():
        if path := profile_of(unit):
            raise profile_given(path)
    return loaded


def load_units(args: Sequence[str], request: Request) -> Loaded:
    """The packages that the arguments name (`.` when there are none), and all they need from outside the library."""
    out = Loaded()
    found = open_roots(args, request, out)
    if found is None:
        return out
    loader, roots = found
    ordered = post_order(roots)
    if any(p.error for p in ordered):
        out.errors += [str(p.error) for p in ordered if p.error]
        return out
    for package in ordered:
        add_unit(out, loader, package)
    out.leave_out_c()
    return out


def open_roots(
    args: Sequence[str], request: Request, out: Loaded, tests: bool = False
) -> tuple[Loader, list[Package]] | None:
    """What the arguments name, or None: then the build does not start, as `out` tells."""
    out.why_unread = f", whose source needs a Go tree of {request.ctx.release.version}; set GOROOT to one"
    modules = None
    try:
        modules = open_modules(request.cwd, request.environ, request.mod, request.ctx.release)
        out.main = modules.main
        loader = Loader(request, modules, tests)
        roots = _roots(loader, list(args) or ["."], out)
        why = modules.out_of_step(lambda: _providers(loader, roots)) or modules.used_twice()
        if why:
            raise ModError(why)
        _mark_implicit(loader)
    except ModError as err:
        out.warnings += modules.notes if modules is not None else []
        out.errors.append(str(err) if isinstance(err, ArgumentError) else f"go: {err}")
        if modules is not None:
            from goesc.source.unfound import missing

            out.unfound = [(arg, str(err)) for arg in missing(args or ["."], request, modules.main)]
        return None
    out.warnings += [*modules.notes, *(f"go: warning: {line}" for line in out.unmatched)]
    return loader, roots


def _is_unfound(root: Package) -> bool:
    """Whether there is nothing to compile that an argument names; what is wrong with files is another thing."""
    folder = root.folder
    return folder is None or not (folder.error or folder.files or folder.cgo_files)


def _mark_implicit(loader: Loader) -> None:
    """In a workspace, what a main module imports must be of a module whose go.mod was read (modload/load.go:
    updateRequirements)."""
    modules = loader.modules
    if not modules.workspace or modules.vendor_dir:
        return
    for package in loader.packages.values():
        if package.found is None or not package.found.module.is_main:
            continue
        for imported in package.imports:
            module = imported.found.module if imported.found is not None else None
            if module is None or module.is_main or (module.path, module.version) in modules.needs.graph.edges:
                continue
            text = f"package {package.path} imports {imported.path} from implicitly required module"
            hint = f"to add missing requirements, run:\n\tgo get {module.path}@{module.version}"
            package.error = package.error or PackageError(f"{text}; {hint}")


def _providers(loader: Loader, roots: Sequence[Package]) -> Iterator[tuple[str, str]]:
    """The modules, main ones aside, of packages that are named, and of those that main modules import by however many
    steps (modload/buildlist.go:updatePrunedRoots)."""
    known = [*loader.packages.values(), *roots]
    pending = [package for package in known if package.files_given or (package.found and package.found.module.is_main)]
    met = set(pending)
    while pending:
        fresh = [package for package in pending.pop().imports if package not in met]
        met.update(fresh)
        pending += fresh
    for package in met.union(roots):
        if package.found is not None and not package.found.module.is_main:
            yield package.found.module.path, package.found.module.version


# Faults of a path itself, which the go command meets before it opens anything.
_UNREACHABLE = (errno.ELOOP, errno.ENAMETOOLONG)

# Packages of the library that only document the language; they are never compiled (cmd/go, work/action.go).
_FAKE = ("builtin", "unsafe")


def profile_of(unit: Unit) -> str:
    """The profile with which the go command compiles a command and what it imports, "" without one
    (cmd/go/internal/load/pkg.go:setPGOProfilePath)."""
    path = os.path.join(unit.dir, "default.pgo")
    return path if unit.named and unit.is_main and disk.present(path) else ""


def add_unit(out: Loaded, loader: Loader, package: Package) -> Unit | None:
    """The package as what is to be compiled, if it is."""
    folder = package.folder
    wanted = loader.request.wanted
    if package.is_std:
        is_wanted = package.named or bool(wanted and wanted(package.path, package.dir, True))
        if package.path in _FAKE or not (is_wanted or package.copied):
            return None
        if folder is None:
            out.unread.append(package.path)
            return None
        if not is_wanted:
            out.imported.append(_copied(loader, package))
            return None
    if folder is None:
        return None
    if not folder.files and not folder.cgo_files:
        if folder.tests and not package.files_given:
            why = "build constraints exclude all Go files" if folder.ignored else "no non-test Go files"
            out.failed[package.path] = f"{why} in {folder.dir}"
        return None
    version = package.found.module.lang if package.found else ""
    unit = unit_of(folder, package.path, imports=package.resolved, is_std=package.is_std, go_version=version)
    unit.id, unit.copied, unit.imports = package.id, package.copied, _meant(package, unit)
    unit.named, unit.embeds = package.named, package.embeds
    unit.ours = not package.is_std and (package.found is None or package.found.module.local)
    out.units.append(unit)
    return unit


def _copied(loader: Loader, package: Package) -> Unit:
    """A package of the library as it is imported only, without cgo."""
    assert loader.request.library is not None
    unit = loader.request.library.unit(package.path)
    assert unit is not None
    unit.id, unit.copied, unit.imports = package.id, True, _meant(package, unit)
    return unit


def _meant(package: Package, unit: Unit) -> dict[str, UnitId]:
    """Its imports, where some are made for a test."""
    made = {imported.path: imported.id for imported in package.imports}
    return {written: made.get(id.path, id) for written, id in unit.imports.items()}


@final
class Loader:
    """Loads packages by import path, each once."""

    def __init__(self, request: Request, modules: Modules, tests: bool = False) -> None:
        self.request = request
        self.tests = tests  # packages that have only test files are wanted too
        self.modules = modules
        self.packages: dict[str, Package] = {}
        self._folders: dict[str, Folder] = {}
        self._folded: dict[str, str] = {}  # paths of packages, by what they are without regard to case

    def read(self, directory: str) -> Folder:
        """The package in a folder, read once. Raises OSError."""
        found = self._folders.get(directory)
        if found is None:
            found = self._folders[directory] = read_folder(self.request.ctx, directory)
        return found

    def holds(self, folder: Folder) -> bool:
        """Whether a folder has files that patterns are about."""
        return bool(folder.files or folder.cgo_files or (self.tests and folder.tests))

    # -- one import path -------------------------------------------------------------------------

    def stands_for_std(self, pattern: str) -> bool:
        """Whether a pattern names packages of the library, as far as that is known without a Go tree."""
        known = [*(self.request.std_names or ()), "cmd/go"]
        return pattern not in OF_MODULES and any(map(matcher(pattern), known))

    def load(self, path: str) -> Package:
        """A package named on the command line, with everything below it."""
        package, _ = self._enter(path, None, None, [])
        package.named = True
        if package.is_std and package.folder is None:
            self._read_std(package)
        if package.folder is not None and not package.followed:
            self.load_imports(package)
        return package

    def load_files(self, directory: str, names: list[str]) -> Package:
        """The package made of files named on the command line."""
        folder = read_folder(self.request.ctx, directory, names)
        package = Package(COMMAND_LINE, folder, files_given=True, named=True, position=(COMMAND_LINE, ""))
        self.fold_error(package, [package.position])
        if folder.error.startswith("open "):
            unread = next((n for n in names if folder.error.startswith(f"open {os.path.join(directory, n)}: ")), "")
            shown = os.path.relpath(os.path.join(directory, unread), self.request.cwd)
            package.error = PackageError(f"go: open {shown}: {folder.error.rpartition(': ')[2]}")
        found = self.modules.path_of(directory)
        self._check_inputs(package, found.module.dir if found is not None else directory, [package.position])
        if not folder.error and not folder.files and not folder.cgo_files and not folder.tests:
            why = "build constraints exclude all Go files" if folder.ignored else "no Go files"
            package.error = PackageError(f"{why} in {directory}", stack=[package.position])
        self.load_imports(package)
        return package

    def bare(self, path: str) -> Package:
        """A package that the main of a test needs, whoever may import it."""
        package, _ = self._enter(path, None, None, [("testmain", "")])
        if package.folder is not None and not package.followed and self._follows(package):
            self.load_imports(package)
        return package

    def follow(self, root: Package) -> None:
        """Load imports of packages of the library too, as far as they lead."""
        pending, met = [root], {root}
        while pending:
            package = pending.pop()
            if package.is_std and not package.followed:
                self._read_std(package)
                if package.folder is not None:
                    self.load_imports(package)
            fresh = [p for p in package.imports if p not in met]
            met.update(fresh)
            pending += fresh

    def load_imports(self, root: Package) -> None:
        """Depth first along sorted imports; `chain` leads from the root to the package being loaded."""
        stack = [(root, "", iter(_import_list(root)))]
        chain = [root.position]
        root.open = root.followed = True
        while stack:
            package, written, rest = stack[-1]
            item = next(rest, None)
            if item is None:
                package.open = False
                stack.pop()
                chain.pop()
                if stack:
                    self._after_import(stack[-1][0], package, written, chain)
                continue
            path, place = item
            child, is_new = self._enter(path, package, place, chain)
            package.imports.append(child)
            package.resolved[path] = child.path
            if is_new and child.folder is not None and self._follows(child):
                child.followed = True
                stack.append((child, path, iter(_import_list(child))))
                chain.append(child.position)
                continue
            child.open = child.open and not is_new
            self._after_import(package, child, path, chain)

    def _enter(
        self, path: str, parent: Package | None, place: Place | None, chain: list[tuple[str, str]]
    ) -> tuple[Package, bool]:
        """The package of an import path, and whether it was made just now."""
        importer = parent.path if parent is not None and parent.is_std else ""
        position = (path, place.file.name if place else "")
        resolved = path
        library = self.request.library
        if library is not None and importer:
            resolved = library.resolve(path, importer)
        known = self.packages.get(resolved)
        if known is not None:
            tells = self.request.ctx.release.cycles_tell_files
            if known.open and any(known.position is p or known.path == p[0] for p in chain) and known.error is None:
                known.error = PackageError("import cycle not allowed", stack=[*chain, position], cycle=tells)
            return known, False
        package = Package(resolved, position=position)
        self.packages[resolved] = package
        if "@" in path:
            text = "can only use path@version syntax with 'go get' and 'go install' in module-aware mode"
            package.error = PackageError(text, stack=[*chain, position])
            return package, True
        fault = unusable(path)
        if fault:
            package.error = PackageError(fault, self._at(place), chain)
            return package, True
        if is_standard(resolved) and self.request.has_std(resolved):
            package.is_of_library((library.name(resolved) if library is not None else None) or "")
            if self.request.wanted is not None:  # which may be to compile it
                self._read_std(package)
            return package, True
        if library is None and resolved.startswith("cmd/") and not self._in_modules(resolved):
            package.is_std = True
            return package, True
        if is_standard(resolved) and not self._in_modules(resolved):
            self._not_in_std(package, parent, PackageError(self._unknown(resolved), self._at(place), chain))
            return package, True
        self._of_module(package, parent, place, chain)
        return package, True

    def _of_module(
        self, package: Package, parent: Package | None, place: Place | None, chain: list[tuple[str, str]]
    ) -> None:
        """Read a package outside the library."""
        found = self.modules.find(package.path, _importer(parent))
        if isinstance(found, str):
            package.error = PackageError(found, self._at(place), chain)
            return
        package.found = found
        try:
            package.folder = self.read(found.dir)
        except OSError as err:
            package.error = PackageError(f"open {found.dir}: {reason(err)}", self._at(place), chain)
            return
        chain.append(package.position)
        self.fold_error(package, chain, place)
        self._check_inputs(package, found.module.dir, chain)
        chain.pop()
        other = self._folded.setdefault(folded(package.path), package.path)
        if other != package.path and package.error is None:
            text = f"case-insensitive import collision: {quote(package.path)} and {quote(other)}"
            package.error = PackageError(text, stack=chain)

    def _at(self, place: Place | None) -> str:
        """Where something was imported, as people see it; "" for what was not."""
        return _shown(place, self.request.cwd) if place else ""

    def _read_std(self, package: Package) -> None:
        if self.request.library is not None:
            package.folder = self.request.library.folder(package.path)

    def _not_in_std(self, package: Package, parent: Package | None, error: PackageError) -> None:
        """No package of the library; but one that is named may be a folder there of which no Go file is built."""
        library = self.request.library
        package.folder = library.unbuilt(package.path) if library is not None and parent is None else None
        if package.folder is None:
            package.error = error
        else:
            package.is_of_library("")
            self.fold_error(package, [package.position])

    def _unknown(self, path: str) -> str:
        library = self.request.library
        if library is not None:
            return f"package {path} is not in std ({os.path.join(library.goroot, 'src', path)})"
        if self.request.std_names is not None:
            return f"package {path} is not in std"
        ctx = self.request.ctx
        what = f"the library of {ctx.goos}/{ctx.goarch} without a Go tree of {ctx.release.version}"
        return f"package {path}: nothing is known of {what}"

    def _follows(self, package: Package) -> bool:
        """Imports of library packages are known to load; they are followed only if library packages may be compiled."""
        return not package.is_std or self.request.wanted is not None

    def _in_modules(self, path: str) -> bool:
        return not isinstance(self.modules.find(path), str)

    def fold_error(self, package: Package, chain: list[tuple[str, str]], place: Place | None = None) -> None:
        """An error of the folder itself becomes the package's."""
        folder = package.folder
        assert folder is not None
        if folder.error:
            if folder.error_place is not None:
                package.error = PackageError(folder.error, self._at(folder.error_place), chain)
            else:
                package.error = PackageError(folder.error, self._at(place), chain[:-1] if place else [])
        elif not (folder.files or folder.cgo_files or folder.tests or package.files_given):
            why = "build constraints exclude all Go files" if folder.ignored else "no Go files"
            package.error = PackageError(f"{why} in {folder.dir}", stack=chain)

    def _check_inputs(self, package: Package, root: str, chain: list[tuple[str, str]]) -> None:
        """What the package embeds, then the names of all its files (load/pkg.go:Package.load)."""
        folder = package.folder
        assert folder is not None
        files = [*folder.files, *folder.cgo_files]
        embedded = self.check_embeds(package, root, chain)
        ignored = (name for name in folder.ignored if not name.startswith(("_", ".")))
        names = [*(file.name for file in files), *ignored, *folder.foreign, *folder.tests]
        fault = name_fault([*names, *sorted(set(embedded).difference(names))])
        last = package.path.rpartition("/")[2]
        if not fault and not is_safe(last):
            fault = f"invalid input directory name {quote(last)}"
        if fault and package.error is None:
            package.error = PackageError(fault, stack=chain)

    def check_embeds(self, package: Package, root: str, chain: list[tuple[str, str]]) -> list[str]:
        """The files that the package embeds, below the folder of its module."""
        folder = package.folder
        assert folder is not None
        places: dict[str, Place] = {}
        for file in [*folder.files, *folder.cgo_files] if self.request.embeds else ():
            if not file.header.error and any(spec.path == "embed" for spec in file.header.imports):
                from goesc.source.embeds import patterns_of

                for pattern, offset in patterns_of(file.src):
                    places.setdefault(pattern, Place(file, offset))
        if not places:
            return []
        from goesc.source.embeds import embedded_files

        follow = "embedfollowsymlinks=1" in self.request.environ.get("GODEBUG", "").split(",")
        result = embedded_files(folder.dir, places, root, follow)
        package.embeds = result.matched
        if result.fault:
            # The place is the pattern's even where the package has another fault, as the go command gives it.
            package.error = package.error or PackageError(f"pattern {result.pattern}: {result.fault}", stack=chain)
            package.error.pos = _shown(places[result.pattern], self.request.cwd)
        return result.files

    def _after_import(self, parent: Package, child: Package, path: str, chain: list[tuple[str, str]]) -> None:
        """Rules about who may import whom by which path; the first breach becomes the importer's error."""
        if parent.error is not None:
            return
        internal = child.error is None and not self._may_import_internal(parent, child)
        breach = f"use of internal package {child.path} not allowed" if internal else self._breach(parent, child, path)
        if breach:
            assert parent.folder is not None
            at = self._at(parent.folder.imports[path][0])
            parent.error = PackageError(breach, at, chain, always_stack=internal)

    def _breach(self, parent: Package, child: Package, path: str) -> str:
        if child.name == "main" and parent.dir != child.dir:
            return f'import "{path}" is a program, not an importable package'
        if path == "." and not parent.files_given:
            return ".: cannot import current directory"
        if (path == ".." or path.startswith(("./", "../"))) and not parent.files_given:
            return f'local import "{path}" in non-local package'
        if child.error is None and child.is_std and path.startswith("vendor/") and not parent.is_std:
            return "use of vendored package not allowed"
        if not parent.is_std and ("/" + path).rfind("/vendor/") >= 0:
            inside = path[("/" + path).rfind("/vendor/") + len("vendor/") :]
            return f"{path} must be imported as {inside}"
        return ""

    def _may_import_internal(self, parent: Package, child: Package) -> bool:
        elements = child.path.split("/")
        if "internal" not in elements:
            return True
        last = len(elements) - 1 - elements[::-1].index("internal")
        outer = "/".join(elements[:last])
        if child.is_std:
            if parent.is_std:
                return True
            library = self.request.library
            if library is None:
                return False
            root = os.path.join(library.goroot, "src", *elements[:last])
            return is_below(parent.dir, root)
        importer = parent.path
        if parent.files_given:
            found = self.modules.path_of(parent.dir)
            importer = import_path(found) if found is not None else "."
        return importer == outer or importer.startswith(outer + "/") or not outer

    # -- patterns --------------------------------------------------------------------------------

    def local(self, directory: str) -> str | PackageError:
        """The import path of a folder, or why it has none (modload/load.go:resolveLocalPackage)."""
        if not self.modules.main and not in_library(self, directory):
            raise ModError(NO_WORK if self.modules.workspace else NO_MODULE)
        try:
            folder = self.read(directory)
        except FileNotFoundError:
            return PackageError(f"stat {directory}: directory not found")
        except NotADirectoryError as err:
            return self._no_folder(directory, err)
        except OSError as err:
            return PackageError(f"{'stat' if err.errno in _UNREACHABLE else 'open'} {directory}: {reason(err)}")
        if not (folder.files or folder.cgo_files or folder.ignored or folder.tests or folder.error):
            return PackageError(f"no Go files in {directory}")
        library = self.request.library
        if library is not None:
            src = os.path.join(library.goroot, "src")
            if is_below(directory, src) and directory != src:
                return os.path.relpath(directory, src).replace(os.sep, "/")
        found = self.modules.path_of(directory)
        if found is not None and "@" not in directory[len(found.module.dir) :]:
            path = import_path(found)
            vendored = path.removeprefix(f"{found.module.path}/vendor/")
            if found.module.is_main and vendored != path:
                return self._vendored(directory, vendored)
            if found.module.is_main and dir_in_module(path, found.module) is None:
                return PackageError(f"main module ({found.module.path}) does not contain package {path}")
            return path
        if not self.modules.main:
            raise ModError(NO_MODULE)
        return self._outside(directory)

    def _vendored(self, directory: str, path: str) -> str | PackageError:
        """The import path of a folder below vendor."""
        if not self.modules.vendor_dir:
            return PackageError(f"without -mod=vendor, directory {directory} has no package path")
        if path not in self.modules.vendored.packages:
            return PackageError(f"directory {directory} is not a package listed in vendor/modules.txt")
        return path

    def _no_folder(self, directory: str, err: OSError) -> PackageError:
        """Why a file, or what is said to stand below one, is no package."""
        try:
            disk.reach(directory)
        except OSError:
            return PackageError(f"stat {directory}: {reason(err)}")
        found = self.modules.path_of(directory)
        if found is None:
            return self._outside(directory)
        return PackageError(f"main module ({found.module.path}) does not contain package {import_path(found)}")

    def _outside(self, directory: str) -> PackageError:
        shown = os.path.relpath(directory, self.request.cwd)
        shown = shown if len(shown) < len(directory) else directory
        where = "current directory" if shown == "." else f"directory {shown}"
        if self.modules.workspace:
            root = find_up(directory, "go.mod")
            if root:
                use = os.path.relpath(root, self.request.cwd)
                return PackageError(
                    f"{where} is contained in a module that is not one of the workspace modules listed in go.work. "
                    f"You can add the module to the workspace using:\n\tgo work use {use}"
                )
            return PackageError(f"{where} outside modules listed in go.work or their selected dependencies")
        return PackageError(f"{where} outside main module or its selected dependencies")


def _importer(parent: Package | None) -> tuple[str, str]:
    if parent is None or parent.files_given:
        return "", ""
    return parent.path, parent.found.module.version if parent.found is not None else ""


def _import_list(package: Package) -> list[tuple[str, Place]]:
    assert package.folder is not None
    return [(path, places[0]) for path, places in sorted(package.folder.imports.items()) if path not in ("C", "unsafe")]


def _shown(place: Place, cwd: str) -> str:
    at = place.position()
    relative = os.path.relpath(at.filename, cwd) if at.filename else ""
    shown = at._replace(filename=relative) if len(relative) < len(at.filename) else at
    return str(shown) if at.filename else str(shown).removeprefix(":")


def _roots(loader: Loader, args: list[str], out: Loaded) -> list[Package]:
    cwd = loader.request.cwd
    for arg in args:
        if arg.endswith(".go") and disk.is_file(os.path.join(cwd, arg)):
            return [_files_root(loader, args)]
    roots: dict[Package, None] = {}  # each once
    for arg in args:
        for found in match(loader, clean_pattern(arg), out):
            root = Package(arg, error=found) if isinstance(found, PackageError) else found
            roots[root] = None
            if root.error is not None and _is_unfound(root):
                out.unfound.append((arg, root.error.text))
    return list(roots)


def _files_root(loader: Loader, args: list[str]) -> Package:
    cwd = loader.request.cwd
    for arg in args:
        if not arg.endswith(".go"):
            return Package(arg, error=PackageError(f"named files must be .go files: {arg}"))
    folder = None
    for arg in args:
        path = os.path.join(cwd, arg)
        try:
            disk.reach(path)
        except OSError as err:
            raise ArgumentError(f"stat {arg}: {reason(err)}") from None
        if disk.is_dir(path):
            raise ModError(f"{arg} is a directory, should be a Go file")
        directory = os.path.normpath(os.path.dirname(arg) or ".")
        if folder is None:
            folder = directory
        elif folder != directory:
            raise ArgumentError(f"named files must all be in one directory; have {folder} and {directory}")
    assert folder is not None
    return loader.load_files(os.path.normpath(os.path.join(cwd, folder)), [os.path.basename(a) for a in args])
