"""The standard library as sources: which folder of a GOROOT an import path names.

    lib = Library(goroot, context())
    lib.resolve("golang.org/x/net/dns/dnsmessage", "net")   # 'vendor/golang.org/x/net/dns/dnsmessage'
    lib.unit("fmt").files

Models the parts of cmd/go/internal/modload/import.go and go/build that look into GOROOT/src, with the
library's own vendor folders (Go 1.27.3). The caller may ask for cgo off, so that packages such as net and
os/user are seen in their pure Go form.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import final

from goesc.source import disk
from goesc.source.build import Context
from goesc.source.folder import Folder, package_name, read_folder
from goesc.source.unit import Unit, unit_of


@final
class Library:
    """The packages under GOROOT/src. Folders are read once and kept."""

    __slots__ = ("_folders", "_names", "_vendored", "ctx", "goroot")

    def __init__(self, goroot: str | os.PathLike[str], ctx: Context) -> None:
        self.goroot = os.fspath(goroot)
        self.ctx = ctx
        self._folders: dict[str, Folder | None] = {}
        self._names: dict[str, str | None] = {}
        self._vendored: dict[str, frozenset[str]] = {}  # what the vendor folders hold, one level deep

    def directory(self, path: str) -> str:
        return os.path.join(self.goroot, "src", *path.split("/"))

    def has(self, path: str) -> bool:
        """Whether a package of the library has this (resolved) path; its folder holds a Go file."""
        return self.name(path) is not None

    def name(self, path: str) -> str | None:
        """The name of a package, None if the library has none of this path. The rest of it is not looked at."""
        if path in self._folders:
            folder = self._folders[path]
            return folder.name if folder is not None else None
        if path not in self._names:
            self._names[path] = None
            if _plain(path):
                with suppress(OSError):
                    self._names[path] = package_name(self.ctx, self.directory(path))
        return self._names[path]

    def resolve(self, path: str, importer: str = "") -> str:
        """What `importer` means by `path`, whether or not the library has it.

        Packages of the library see its vendored packages; those of cmd see cmd/vendor.
        """
        is_cmd = importer == "cmd" or importer.startswith("cmd/")
        vendor = "cmd/vendor" if is_cmd else "vendor" if importer else ""
        if not vendor or path.partition("/")[0] not in self._held_by(vendor):
            return path
        vendored = f"{vendor}/{path}"
        return vendored if self.has(vendored) else path

    def _held_by(self, vendor: str) -> frozenset[str]:
        """Most imports are told not to be vendored by this one look."""
        found = self._vendored.get(vendor)
        if found is None:
            try:
                names = disk.listing(self.directory(vendor))
            except OSError:
                names = []
            found = self._vendored[vendor] = frozenset(name for name, _, _ in names)
        return found

    def folder(self, path: str) -> Folder | None:
        if path in self._folders:
            return self._folders[path]
        found: Folder | None = None
        if _plain(path):
            directory = self.directory(path)
            try:
                found = read_folder(self.ctx, directory)
            except OSError:
                found = None
            if found is not None and not (found.files or found.cgo_files):
                found = None
        self._folders[path] = found
        return found

    def unbuilt(self, path: str) -> Folder | None:
        """A folder of the library with Go files, none of which is built: they are tests, or for other systems."""
        if not _plain(path):
            return None
        try:
            found = read_folder(self.ctx, self.directory(path))
        except OSError:
            return None
        return found if found.tests or any(name.endswith(".go") for name in found.ignored) else None

    def unit(self, path: str) -> Unit | None:
        """The package as input of the pipeline; None if the library has no such package.

        A package that only cgo completes is seen as it is built with cgo off.
        """
        found = self.folder(path)
        if found is None:
            return None
        if found.cgo_files:
            found = read_folder(without_cgo(self.ctx), found.dir)
        imports = {p: self.resolve(p, path) for p in found.imports}
        return unit_of(found, path, imports=imports, is_std=True)


def without_cgo(ctx: Context) -> Context:
    return ctx._replace(cgo=False, tags=ctx.tags - {"cgo"})


def _plain(path: str) -> bool:
    """No empty, `.` or `..` element and no absolute path: it cannot leave GOROOT/src."""
    return (
        bool(path) and "\0" not in path and "\\" not in path and all(e not in ("", ".", "..") for e in path.split("/"))
    )
