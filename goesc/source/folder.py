"""One folder as a package: the files that belong to a build, the package's name, what it imports.

    found = read_folder(context(), "/src/fmt")
    found.name, [f.name for f in found.files], found.imports["errors"][0]

Models go/build (build.go:Context.Import without the search for folders; Go 1.27.3): test files, files of
other systems, files that a constraint keeps out and, when cgo is off, files that import "C" are set aside.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple, final

from goesc.source import disk
from goesc.source.build import Context, match_name, should_build
from goesc.source.constraint import ConstraintError
from goesc.source.imports import NUL, Header, scan_imports
from goesc.source.lines import comments, enter_line
from goesc.source.positions import Position, SourceFile

# Sources in other languages: with one of these a Go function may lack its body (cmd/go, work/gc.go).
FOREIGN = (
    ".c",
    ".cc",
    ".cpp",
    ".cxx",
    ".m",
    ".h",
    ".hh",
    ".hpp",
    ".hxx",
    ".f",
    ".F",
    ".for",
    ".f90",
    ".s",
    ".S",
    ".sx",
    ".swig",
    ".swigcxx",
    ".syso",
)
_COMPLETED_BY = (".c", ".cc", ".cpp", ".cxx", ".m", ".f", ".F", ".for", ".f90", ".s", ".syso", ".swig", ".swigcxx")


@final
class GoFile:
    __slots__ = ("header", "name", "path", "src")

    def __init__(self, name: str, path: str, src: bytes, header: Header) -> None:
        self.name = name  # base name
        self.path = path  # where it was read from
        self.src = src
        self.header = header


@final
class Place(NamedTuple):
    """Where an import or the like stands: file, offset of its clause."""

    file: GoFile
    offset: int

    def position(self) -> Position:
        """As go/token gives it: the end of a file that ends in a newline counts to its last line."""
        src = self.file.src
        at = SourceFile(os.path.abspath(self.file.path), src, 0)
        if b"//line " in src or b"/*line " in src:
            for offset, comment in comments(src[: self.offset]):
                if comment.startswith((b"//line ", b"/*line ")):
                    enter_line(at, offset, comment.decode("latin-1"), lambda _pos, _text: None)
        if self.offset and self.offset == len(src) and src.endswith(b"\n"):
            found = at.scanner_position(self.offset - 1)
            return found._replace(column=found.column + 1) if found.column else found
        return at.scanner_position(self.offset)


@final
class Folder:
    __slots__ = ("cgo_files", "dir", "error", "error_place", "files", "foreign", "ignored", "imports", "name", "tests")

    def __init__(self, dir: str) -> None:
        self.dir = dir
        self.name = ""  # of the package; "" if no file gave one
        self.files: list[GoFile] = []
        self.cgo_files: list[GoFile] = []  # import "C", and cgo is on
        self.ignored: list[str] = []  # kept out by constraints or by their names
        self.tests: list[str] = []
        self.foreign: list[str] = []  # assembly, C and so on that take part in the build
        self.imports: dict[str, list[Place]] = {}
        self.error = ""  # what makes it no package, as the go command words it
        self.error_place: Place | None = None

    @property
    def complete(self) -> bool:
        """Whether every function must have a body: no file in another language could hold it."""
        return not self.cgo_files and not any(name.endswith(_COMPLETED_BY) for name in self.foreign)


def read_folder(ctx: Context, directory: str, names: Sequence[str] | None = None) -> Folder:
    """The package in a folder, or made of the files `names` (given on the command line) of it.

    Files named on the command line take part whatever their names' suffixes and their constraints say.
    Raises OSError if the folder cannot be read; a file that cannot be read makes the folder's `error`.
    """
    found = Folder(directory)
    listed = names is not None
    for name in [n for n, _, _ in disk.listing(directory)] if names is None else names:
        if not name.endswith(".go"):
            if (
                not listed
                and name.endswith(FOREIGN)
                and match_name(ctx, name)
                and (name.endswith(".syso") or _constraints_hold(ctx, directory, name))
            ):
                found.foreign.append(name)
            continue
        if name.startswith(("_", ".")):
            found.ignored.append(name)
            continue
        if not listed and not match_name(ctx, name):
            found.ignored.append(name)
            continue
        if name.endswith("_test.go"):
            found.tests.append(name)
            continue
        _add_file(ctx, found, directory, name, listed)
    if not (listed or found.files or found.cgo_files):  # whether there is a package here is for the tests to say
        excluded = [name for name in found.tests if not _constraints_hold(ctx, directory, name)]
        found.tests = [name for name in found.tests if name not in excluded]
        found.ignored += excluded
    _same_package(found)
    return found


def package_name(ctx: Context, directory: str) -> str | None:
    """The name of the package in a folder, as its first file says, which alone is read; None if there is no package.

    Raises OSError if the folder cannot be read.
    """
    found = Folder(directory)
    for name, _, _ in disk.listing(directory):
        if name.endswith(".go") and not name.endswith("_test.go") and match_name(ctx, name):
            _add_file(ctx, found, directory, name, False)
            for file in (*found.files, *found.cgo_files):
                return file.header.package
    return None


def read_tests(ctx: Context, folder: Folder, listed: bool = False) -> tuple[Folder, Folder]:
    """The test files of a folder that take part: those of its package, and those of the package beside it, p_test.

    A fault of theirs becomes the folder's, which takes its name from them if it has no other files.
    """
    found = Folder(folder.dir)
    for name in folder.tests:
        _add_file(ctx._replace(cgo=True), found, folder.dir, name, listed)
    inside, outside = Folder(folder.dir), Folder(folder.dir)
    for file in [*found.files, *found.cgo_files]:
        if file.header.cgo_offset >= 0 and not found.error:
            found.error = f"use of cgo in test {file.path} not supported"
    for file in found.files:
        name = file.header.package
        beside = name.endswith("_test") and name != folder.name
        name = name.removesuffix("_test") if beside else name
        folder.name = folder.name or name
        if name and name != folder.name and not found.error:
            first = min([*folder.files, *folder.cgo_files, *found.files], key=lambda f: f.name).name
            found.error = f"found packages {folder.name} ({first}) and {name} ({file.name}) in {folder.dir}"
        into = outside if beside else inside
        into.files.append(file)
        for spec in file.header.imports:
            into.imports.setdefault(spec.path, []).append(Place(file, spec.offset))
    inside.name, outside.name = folder.name, f"{folder.name}_test"
    if found.error and not folder.error:
        folder.error, folder.error_place = found.error, found.error_place
    return inside, outside


def _add_file(ctx: Context, found: Folder, directory: str, name: str, listed: bool) -> None:
    path = os.path.join(directory, name)
    try:
        src = disk.read(path)
    except OSError as err:
        if disk.is_dir(path):
            return
        found.error = found.error or f"open {path}: {reason(err)}"
        return
    try:
        wanted = should_build(ctx, src)
    except ConstraintError as err:
        found.error = found.error or f"{name}: {err}"
        return
    if not wanted and not listed:
        found.ignored.append(name)
        return
    file = GoFile(name, path, src, scan_imports(src))
    if file.header.error and not found.error:
        found.error = file.header.error
        found.error_place = Place(file, file.header.error_offset)
        if file.header.error == NUL:
            found.error, found.error_place = f"read {path}: {NUL}", None
        elif file.header.whole_error:
            found.error, found.error_place = f"{found.error_place.position()}: {found.error}", None
    if file.header.package == "documentation":
        found.ignored.append(name)
        return
    if file.header.cgo_offset >= 0:
        if not ctx.cgo:
            found.ignored.append(name)
            return
        found.cgo_files.append(file)
    else:
        found.files.append(file)
    for spec in file.header.imports:
        found.imports.setdefault(spec.path, []).append(Place(file, spec.offset))


def _same_package(found: Folder) -> None:
    """The package's name, or the error of two names in one folder (go/build: MultiplePackageError)."""
    files = sorted([*found.files, *found.cgo_files], key=lambda f: f.name)
    named = [f for f in files if f.header.package]
    if not named:
        return
    first = named[0]
    found.name = first.header.package
    other = next((f for f in named if f.header.package != found.name), None)
    if other is not None and not found.error:
        found.error = (
            f"found packages {found.name} ({first.name}) and {other.header.package} ({other.name}) in {found.dir}"
        )


def _constraints_hold(ctx: Context, directory: str, name: str) -> bool:
    try:
        return should_build(ctx, disk.read(os.path.join(directory, name)))
    except (OSError, ConstraintError):
        return False


def reason(err: OSError) -> str:
    """An operating system error in Go's words (syscall.Errno.Error)."""
    words = os.strerror(err.errno) if err.errno else str(err)
    return words[:1].lower() + words[1:]
