"""Patterns of the command line to packages: ./..., m/..., std, all, tool, a folder, an import path.

    match(loader, "./...", out)   ->   the packages below the folder, each with what it imports

What matches nothing, and what stands for the library where its source is not at hand, is told in `out`. Models
cmd/go/internal/modload (search.go: matchPackages, load.go: resolveLocalPackage) and search (search.go: MatchDirs; Go
1.27.3).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from goesc.source import disk
from goesc.source.folder import reason
from goesc.source.modfile import ArgumentError
from goesc.source.modules import find_up
from goesc.source.package import Package, PackageError, post_order
from goesc.source.patterns import META, match_pattern, walk_folders
from goesc.source.std import Library

if TYPE_CHECKING:
    from goesc.source.packages import Loaded, Loader


def match(loader: Loader, pattern: str, out: Loaded) -> Iterator[Package | PackageError]:
    if pattern in (".", "..") or pattern.startswith(("./", "../")) or os.path.isabs(pattern):
        yield from _match_local(loader, pattern, out)
    elif pattern in META or "..." in pattern:
        matched = False
        for path in _match_paths(loader, pattern):
            package = loader.load(path)
            matched = True
            if pattern == "all":  # and what they import
                for below in post_order([package]):
                    below.named = True
                    yield below
                continue
            if package.folder is None or loader.holds(package.folder) or package.error:
                yield package
        if loader.request.library is None and loader.stands_for_std(pattern):
            out.unread.append(pattern)
        elif not matched:
            out.unmatched.append(_nothing_matched(pattern))
    else:
        yield loader.load(pattern)


def _match_local(loader: Loader, pattern: str, out: Loaded) -> Iterator[Package | PackageError]:
    if "..." in pattern:
        yield from _match_below(loader, pattern, out)
        return
    found = loader.local(os.path.normpath(os.path.join(loader.request.cwd, pattern)))
    yield loader.load(found) if isinstance(found, str) else found


def _match_below(loader: Loader, pattern: str, out: Loaded) -> Iterator[Package | PackageError]:
    """The packages of a pattern such as ./x/... (modload/search.go:MatchDirs and load.go:resolveLocalPackage)."""
    cwd = loader.request.cwd
    head = pattern[: pattern.index("...")]
    top = os.path.normpath(os.path.join(cwd, head[: head.rfind("/") + 1]))
    start = os.path.normpath(head[: head.rfind("/") + 1] or ".")
    known = "modules listed in go.work or their" if loader.modules.workspace else "main module or its"
    outside = ArgumentError(
        f"pattern {pattern}: directory prefix {start} does not contain {known} selected dependencies"
    )
    has_modules = loader.modules.main or loader.modules.workspace
    if has_modules and not _of_build(loader, top) and not in_library(loader, top):
        raise outside
    # Names as the go command forms them: below the folder where the walk starts, with the pattern's own ./ in front.
    local = pattern.startswith("./")
    cleaned = os.path.normpath(pattern)
    matches = match_pattern("./" + cleaned if local and cleaned != "." else cleaned)
    any_found = False
    if start != "." and not disk.present(top):
        written = head[: head.rfind("/") + 1]
        yield PackageError(f"pattern {pattern}: lstat {written}: no such file or directory")
        return
    folders = walk_folders(top, modules=True, strict=True)
    while True:
        try:
            directory = next(folders, None)
        except OSError as err:
            unread = os.path.relpath(err.filename, cwd)
            yield PackageError(f"pattern {pattern}: open {unread}: {reason(err)}")
            return
        if directory is None:
            break
        below = os.path.relpath(directory, top)
        path = start if below == "." else os.path.normpath(os.path.join(start, below))
        name = ("./" if local else "") + path.replace(os.sep, "/")
        if not matches(name) or not _plausible(loader, directory):
            continue
        if not loader.modules.main and not in_library(loader, directory):
            raise outside
        any_found = True
        yield from _match_folder(loader, pattern, directory)
    if not any_found:
        if not loader.modules.main and not in_library(loader, top):
            raise outside
        out.unmatched.append(_nothing_matched(pattern))


def _match_folder(loader: Loader, pattern: str, directory: str) -> Iterator[Package | PackageError]:
    """The package of a folder that a pattern stands for, if it has files besides tests."""
    found = loader.local(directory)
    if isinstance(found, PackageError):
        found.text = f"pattern {pattern}: {found.text}"
        yield found
        return
    if in_library(loader, directory) and not loader.has_std(found):
        return  # tests only
    package = loader.load(found)
    folder = package.folder
    if package.error or folder is None or loader.holds(folder):
        yield package


def _of_build(loader: Loader, directory: str) -> bool:
    """Whether a module of the build holds a folder. The nearest go.mod decides: a module of its own below the main
    module belongs to the build only if it is required."""
    nearest = find_up(directory, "go.mod")
    if any(m.dir == nearest for m in loader.modules.selected.values()):
        return True
    return not nearest and loader.modules.path_of(directory) is not None


def _nothing_matched(pattern: str) -> str:
    return f'"{pattern}" matched no packages'


def in_library(loader: Loader, directory: str) -> bool:
    library = loader.request.library
    return library is not None and is_below(directory, os.path.join(library.goroot, "src"))


def _plausible(loader: Loader, directory: str) -> bool:
    """Folders of a walk that hold a package for this build: one with only files of other systems is passed over."""
    try:
        folder = loader.read(directory)
    except OSError:
        return False
    return bool(folder.files or folder.cgo_files or folder.tests or folder.error)


# Names for many packages that begin from the main modules.
OF_MODULES = ("all", "work", "tool")


def matcher(pattern: str) -> Callable[[str], bool]:
    """Which import paths a pattern with `...`, or a name such as `std`, stands for."""
    return match_pattern(pattern) if "..." in pattern else (lambda _: True)


def _match_paths(loader: Loader, pattern: str) -> Iterator[str]:
    """Import paths of the library and of the modules that a pattern with `...`, or a name such as `std`, stands for."""
    library = loader.request.library
    matches = matcher(pattern)
    if library is not None and pattern not in OF_MODULES:
        yield from (p for p in _library_paths(library, pattern) if matches(p))
    if pattern in ("std", "cmd"):
        return
    if pattern == "tool":
        yield from (t for parsed in loader.modules.files.values() for t in parsed.tools)
        return
    everything = "..." in pattern
    if loader.modules.vendor_dir and everything:
        yield from (p for p in sorted(loader.modules.vendored.packages) if matches(p))
    selected = loader.modules.selected.values()
    others = sorted((m for m in selected if not m.is_main), key=lambda m: m.path)
    for module in [*(m for m in selected if m.is_main), *others]:
        if not module.is_main and not everything:
            continue
        for directory in walk_folders(module.dir, modules=module.local):
            below = os.path.relpath(directory, module.dir).replace(os.sep, "/")
            if below == "vendor" or below.startswith("vendor/"):
                continue
            path = module.path if below == "." else f"{module.path}/{below}"
            if matches(path) and _plausible(loader, directory):
                yield path


def _library_paths(library: Library, pattern: str) -> Iterator[str]:
    src = os.path.join(library.goroot, "src")
    for directory in walk_folders(src, modules=False):
        path = os.path.relpath(directory, src).replace(os.sep, "/")
        if path in (".", "builtin") or (path == "runtime/cgo" and not library.ctx.cgo):
            continue
        is_cmd = path == "cmd" or path.startswith("cmd/")
        if (pattern == "std" and is_cmd) or (pattern == "cmd" and not is_cmd):
            continue
        if library.has(path):
            yield path


def is_below(directory: str, root: str) -> bool:
    return directory == root or directory.startswith(root.rstrip(os.sep) + os.sep)
