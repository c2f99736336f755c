"""Which packages of a module a profile is about, where nobody names them.

    choose(frames, [("example.com/shop", "/home/me/shop")])     ["example.com/shop/cart", "example.com/shop/cmd/serve"]

The path of a package is part of a function's name, but commands are all "main": what tells them apart is the folder
of their files, as it was when they were built.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goesc.profile.names import MAIN, file_name, folder, is_test, package_of
from goesc.profile.pprof import Frame
from goesc.source import disk


def choose(frames: Iterable[Frame], modules: Sequence[tuple[str, str]]) -> list[str]:
    """Import paths of packages that are in the profile and in one of the modules, which are (path, folder)."""
    found: set[str] = set()
    files: set[tuple[str, str]] = set()
    for frame in frames:
        path = package_of(frame.function)
        if path == MAIN:
            files.add((folder(frame.file), file_name(frame.file)))
        else:
            found.add(path.removesuffix("_test") if is_test(frame) else path)
    known = {path for path in found if any(_is_in(path, module, where) for module, where in modules)}
    for where, name in files:
        known.update(_command(where, name, modules))
    return sorted(known)


def _is_in(path: str, module: str, where: str) -> bool:
    below = path.removeprefix(module)
    return below != path and below[:1] in ("", "/") and disk.is_dir(where + below)


def _command(where: str, name: str, modules: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The command that a file of package main is of: of those that have one of its name, the one whose path has most in
    common with the folder."""
    best, most = "", 0
    for module, root in modules:
        for inside in _ends(where, module, root):
            if len(inside) + 1 > most and disk.is_file(f"{root}/{inside}/{name}"):
                best, most = f"{module}/{inside}" if inside else module, len(inside) + 1
    if best:
        yield best


def _ends(where: str, module: str, root: str) -> Iterator[str]:
    """Folders of a module that a folder may be, relative to its root."""
    for start in (root, module):
        if where == start or where.startswith(f"{start}/"):
            yield where[len(start) + 1 :]
            return
    parts = where.split("/")
    for at in range(1, len(parts) + 1):
        yield "/".join(parts[at:])
