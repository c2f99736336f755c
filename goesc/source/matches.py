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
from goesc.source.located import NO_SUM, Module
from goesc.source.modules import find_up
from goesc.source.package import Package, PackageError, post_order
from goesc.source.patterns import META, is_skipped, match_pattern, tree_can_match, walk_folders
from goesc.source.std import Library

if TYPE_CHECKING:
    from goesc.source.packages import Loaded, Loader


def match(loader: Loader, pattern: str, out: Loaded) -> Iterator[Package | PackageError]:
    if pattern in (".", "..") or pattern.startswith(("./", "../")) or os.path.isabs(pattern):
        yield from _match_local(loader, pattern, out)
    elif pattern in META or "..." in pattern:
        yield from _match_names(loader, pattern, out)
    else:
        yield loader.load(pattern)


def _match_names(loader: Loader, pattern: str, out: Loaded) -> Iterator[Package | PackageError]:
    matched = False
    faults: list[str] = []
    if "..." in pattern and not loader.modules.vendor_dir and loader.modules.needs.graph.fault:
        faults.append(loader.modules.needs.graph.fault)
    names = sorted(set(_match_paths(loader, pattern, faults)))
    if pattern == "all":  # and what they import
        everything = post_order(list(map(loader.load, names)))
        names = sorted(package.path for package in everything)
    for path in names:
        package = loader.load(path)
        matched = True
        if package.folder is None or loader.holds(package.folder) or package.error:
            yield package
    if faults:
        yield PackageError(faults[0])
    elif loader.request.library is None and loader.stands_for_std(pattern):
        out.unread.append(pattern)
    elif not matched:
        _nothing_matched(pattern, out)


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
    outside = PackageError(
        f"pattern {pattern}: directory prefix {start} does not contain {known} selected dependencies"
    )
    has_modules = loader.modules.main or loader.modules.workspace
    if has_modules and not _of_build(loader, top) and not in_library(loader, top):
        yield outside
        return
    # Names as the go command forms them: below the folder where the walk starts, with the pattern's own ./ in front.
    local = pattern.startswith("./")
    cleaned = os.path.normpath(pattern)
    matches = match_pattern("./" + cleaned if local and cleaned != "." else cleaned)
    why = _no_walk(loader, top, "" if start == "." else head[: head.rfind("/") + 1])
    if why:
        yield PackageError(f"pattern {pattern}: {why}")
        return
    any_found = False
    failed: PackageError | None = None  # one is told of
    try:
        skipped = os.path.basename(start) not in (".", "..") and is_skipped(os.path.basename(start))
        skips = (lambda _: True) if skipped else _ignored_below(loader, top)
        for directory in walk_folders(top, modules=True, strict=True, skips=skips):
            below = os.path.relpath(directory, top)
            path = start if below == "." else os.path.normpath(os.path.join(start, below))
            name = ("./" if local else "") + path.replace(os.sep, "/")
            if not matches(name) or not _plausible(loader, directory):
                continue
            if not loader.modules.main and not in_library(loader, directory):
                failed = outside
                break
            any_found = True
            for package in _match_folder(loader, pattern, directory):
                if isinstance(package, PackageError):
                    failed = failed or package
                else:
                    yield package
    except OSError as err:
        unread = os.path.relpath(err.filename, cwd)
        failed = PackageError(f"pattern {pattern}: open {unread}: {reason(err)}")
    if failed is not None:
        yield failed
    elif not any_found and not loader.modules.main and not in_library(loader, top):
        yield outside
    elif not any_found:
        _nothing_matched(pattern, out)


def _no_walk(loader: Loader, top: str, written: str) -> str:
    """Why there is no folder to walk, a link followed; "" if there is one."""
    roots = [module.dir for module in loader.modules.main]
    if roots and not any(is_below(top, root) for root in roots):
        return f"directory {top} is outside module root{'s' if len(roots) > 1 else ''} ({', '.join(roots)})"
    try:
        disk.reach(top)
    except OSError as err:
        return f"lstat {written}: {reason(err)}" if written else ""
    return f"lstat {written}: not a directory" if written and not disk.is_dir(top) else ""


def _ignored_below(loader: Loader, top: str) -> Callable[[str], bool] | None:
    """Which folders the go.mod of a main module around `top` says to ignore."""
    around = [module for module in loader.modules.main if is_below(top, module.dir)]
    ignored = loader.modules.ignored(around[-1]) if around else None
    if ignored is None:
        return None
    root = around[-1].dir
    return lambda directory: ignored(os.path.relpath(directory, root).replace(os.sep, "/"))


def _match_folder(loader: Loader, pattern: str, directory: str) -> Iterator[Package | PackageError]:
    """The package of a folder that a pattern stands for, if it has files besides tests."""
    found = loader.local(directory)
    if isinstance(found, PackageError):
        found.text = f"pattern {pattern}: {found.text}"
        yield found
        return
    if in_library(loader, directory) and not loader.request.has_std(found):
        return  # tests only
    package = loader.load(found)
    folder = package.folder
    if package.error or folder is None or loader.holds(folder):
        yield package


def _of_build(loader: Loader, directory: str) -> bool:
    """Whether a module of the build holds a folder. The nearest go.mod decides: a module of its own below the main
    module belongs to the build only if it is required."""
    nearest = find_up(directory, "go.mod")
    modules = loader.modules
    return any(module.dir == nearest for module in modules.main) or modules.dependency_of(directory) is not None


def _nothing_matched(pattern: str, out: Loaded) -> None:
    said = f'"{pattern}" matched no packages'
    out.unmatched.append(said)
    out.unfound.append((pattern, said))


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


def _match_paths(loader: Loader, pattern: str, faults: list[str]) -> Iterator[str]:
    """Import paths of the library and of the modules that a pattern with `...`, or a name such as `std`, stands for."""
    library, modules = loader.request.library, loader.modules
    matches = matcher(pattern)
    if library is not None and pattern not in OF_MODULES:
        yield from (p for p in _library_paths(library, pattern) if matches(p))
    if pattern in ("std", "cmd"):
        return
    if pattern in ("tool", "all"):
        yield from (t for parsed in modules.files.values() for t in parsed.tools)
        if pattern == "tool":
            return
    everything = "..." in pattern
    if modules.vendor_dir and pattern != "all":
        yield from (p for p in modules.vendored.packages if matches(p))
    can_match = tree_can_match(pattern) if everything else (lambda _: True)
    for module in modules.build_list() if everything and not modules.vendor_dir else modules.main:
        if not can_match(module.path):
            continue
        why = modules.at.why_missing(module)
        if why:
            named = f"{module.path}@{module.version}: " if why == NO_SUM else ""
            faults.append(f"pattern {pattern}: {named}{why}")
            continue
        for path, directory in _walk_module(loader, module, can_match, everything):
            if matches(path) and _plausible(loader, directory):
                yield path


def _walk_module(
    loader: Loader, module: Module, can_match: Callable[[str], bool], warns: bool
) -> Iterator[tuple[str, str]]:
    """Import paths and folders of a module, whatever they hold; vendored packages are the main module's."""
    ignored = loader.modules.ignored(module)
    paths: dict[str, str] = {module.dir: module.path}

    def skips(directory: str) -> bool:
        below = os.path.relpath(directory, module.dir).replace(os.sep, "/")
        if below == ".":
            return False
        path = paths[directory] = f"{module.path}/{below}"
        parent = os.path.dirname(directory)
        in_vendor = parent != module.dir and os.path.basename(parent) == "vendor"
        return in_vendor or not can_match(path) or (ignored is not None and ignored(below))

    links: list[str] = []
    for directory in walk_folders(module.dir, modules=module.local, skips=skips, links=links if warns else None):
        yield paths[directory], directory
    links.sort(key=lambda link: link.split(os.sep))
    # Once before packages are loaded, and once after.
    loader.modules.notes.extend([f"warning: ignoring symlink {link}" for link in links] * 2)


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
