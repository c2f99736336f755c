"""A package as it enters the pipeline: which files, compiled under which path and language version.

unit_of(read_folder(ctx, "/m/a"), "example.com/m/a", imports={"fmt": "fmt"})
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple, final

from goesc.source import disk
from goesc.source.cachedir import short_digest
from goesc.source.errors import changed_meanwhile
from goesc.source.folder import Folder

# Packages of the library with bodies supplied by the runtime (cmd/go, work/gc.go:gc, Go 1.27.3).
_SUPPLIED_BY_RUNTIME = frozenset({
    "bytes", "internal/poll", "net", "os", "runtime/metrics", "runtime/pprof", "runtime/trace", "sync",
    "syscall", "time",
})  # fmt: skip


@final
class UnitId(NamedTuple):
    """What is compiled: a package, or a variant of it that is made for somebody. str() is the go command's name for it,
    which it prints after "#" (cmd/go, load/pkg.go:Package.Desc, Go 1.27.3)."""

    path: str  # "command-line-arguments" for files named on the command line
    variant: str = ""  # the test binary that it is made for: "p.test" in "p [p.test]"; "" for the package as it is

    def __str__(self) -> str:
        return f"{self.path} [{self.variant}]" if self.variant else self.path


ABI0, ABI_INTERNAL = "ABI0", "ABIInternal"  # how arguments are passed: as by assembly, or as by Go


@final
class Symbols(NamedTuple):
    """Functions that a package's assembly knows, by the names that the linker gives them: path and name."""

    defined: dict[str, str]  # the convention of each
    mentioned: frozenset[tuple[str, str]]  # with the convention of the call


@final
class UnitFile:
    """A file of a package. Where an earlier run has read it (`unread`) the text is read when somebody wants it."""

    __slots__ = ("_digest", "_size", "_src", "given", "head", "name", "path")

    def __init__(self, name: str, path: str, src: bytes, given: str = "", head: str = "") -> None:
        self.name = name  # base name
        self.path = path  # absolute path
        self.given = given  # as named on the compiler's command line, where that is not `path`
        self.head = head  # Header.digest; "" if that does not matter
        self._src: bytes | None = src
        self._size = len(src)
        self._digest = ""

    @staticmethod
    def unread(name: str, path: str, digest: str, size: int, head: str) -> UnitFile:
        file = UnitFile(name, path, b"", head=head)
        file._src, file._size, file._digest = None, size, digest
        return file

    @property
    def src(self) -> bytes:
        """Its text. Raises Unsupported if that has become another since the digest was made."""
        if self._src is None:
            try:
                src = disk.read(self.path)
            except OSError:
                src = b""
            if short_digest(src) != self._digest:
                raise changed_meanwhile(self.path)
            self._src = src
        return self._src

    @src.setter
    def src(self, src: bytes) -> None:
        self._src, self._size, self._digest = src, len(src), ""

    @property
    def digest(self) -> str:
        """Of the text."""
        if not self._digest:
            self._digest = short_digest(self.src)
        return self._digest

    @property
    def size(self) -> int:
        """Bytes of the text."""
        return self._size


def read_file(folder: str, name: str) -> UnitFile:
    """A file of a package of which no other need be read. Raises OSError."""
    path = os.path.join(folder, name)
    return UnitFile(name, path, disk.read(path))


@final
class Unit:
    """One package to compile."""

    __slots__ = (
        "abis", "after", "assembly", "cgo", "complete", "copied", "dir", "embeds", "files", "flags", "go_version", "id",
        "imports", "is_std", "matched_as", "name", "named", "ours", "path_as",
    )  # fmt: skip

    def __init__(
        self, id: UnitId, name: str, dir: str, files: list[UnitFile], imports: dict[str, UnitId] | None = None,
        go_version: str = "", is_std: bool = False, complete: bool = True, ours: bool = True, named: bool = False,
        cgo: bool = False, path_as: str = "",
    ) -> None:  # fmt: skip
        self.id = id
        self.name = name  # of the package clause
        self.dir = dir  # absolute
        self.files = files  # in the order in which the compiler gets them
        self.imports = {} if imports is None else imports  # path as written -> the package meant
        self.go_version = go_version  # -lang: the module's "go1.21"; "" for the modelled version
        self.is_std = is_std
        self.complete = complete  # every function must have a body (-complete)
        self.ours = ours  # not of the library, the module cache or a vendor folder: who asks may change it
        self.named = named  # by the command line: -gcflags without a pattern applies
        self.flags: list[str] = []  # of -gcflags, those that apply here
        self.cgo = cgo  # has files that import "C"
        # What patterns of //go:embed match, two files of each at most, as more make no difference; None: nobody has
        # looked.
        self.embeds: dict[str, list[str]] | None = None
        self.assembly: list[str] = []  # names of files
        self.abis: Symbols | None = None  # what these define and mention; None: nobody has looked
        self.path_as = path_as  # -p as given, if the compiler is not driven by the go command
        # The package as it is, made again for a test since what it imports was: its files are the same.
        self.copied = False
        self.matched_as: tuple[str, str, bool] | None = None  # in the place of what `matched` says
        self.after: UnitId | None = None  # with this package, it fails too, though it does not import it

    @property
    def import_path(self) -> str:
        return self.id.path

    @property
    def matched(self) -> tuple[str, str, bool]:
        """What patterns of -gcflags match: import path, folder, whether it is of the library."""
        return self.matched_as or (self.id.path, self.dir, self.is_std)

    @property
    def size(self) -> int:
        """Bytes of its files."""
        return sum(file.size for file in self.files)

    def read(self) -> None:
        """All texts are at hand from here on. Raises Unsupported."""
        for file in self.files:
            _ = file.src

    @property
    def is_main(self) -> bool:
        return self.name == "main"

    @property
    def is_command(self) -> bool:
        """Whether it becomes a program; made for a test, package main is a library."""
        return self.is_main and not self.id.variant

    @property
    def path_flag(self) -> str:
        """What the go command gives as -p: "main" for a command, else the import path."""
        return self.path_as or ("main" if self.is_command else self.id.path)

    @property
    def is_fips(self) -> bool:
        """Whether it is hashed as a whole, so that its data hold no addresses (cmd/internal/obj/fips140.go:IsFIPS)."""
        return f"{self.path_flag}/".startswith("crypto/internal/fips140/") and not self.path_flag.endswith("_test")


def unit_of(
    found: Folder, import_path: str, *, imports: Mapping[str, str], is_std: bool = False, go_version: str = ""
) -> Unit:
    files = [UnitFile(f.name, os.path.abspath(f.path), f.src, head=f.header.digest) for f in found.files]
    complete = found.complete and not (is_std and import_path in _SUPPLIED_BY_RUNTIME)
    unit = Unit(
        UnitId(import_path),
        found.name,
        os.path.abspath(found.dir),
        files,
        {written: UnitId(path) for written, path in imports.items()},
        go_version,
        is_std,
        complete,
        cgo=bool(found.cgo_files),
    )
    unit.assembly = [name for name in found.foreign if name.endswith(".s")]
    return unit
