"""Files that commands write because their user asked for them.

    write_output("report.html", text, cwd="/m")        # whole or not at all; raises OSError

A file is written beside its place and renamed into it. The place may be in a tree that somebody else made, where a
symbolic link could lead anywhere: below the current folder, and below the root of a module, workspace or repository,
a link is refused, be it the file or a folder on the way to it. Links and devices elsewhere, such as /dev/stdout, are
the user's, and are followed as other tools do. Folders above the current one are those in which the user chose to be.
"""

from __future__ import annotations

import errno
import os
import stat

from goesc.source.cachedir import write_beside

_SYSTEM = ("/dev/", "/proc/")
_MARKS = ("go.mod", "go.work", ".git")


def write_output(path: str, text: str | bytes, cwd: str, *, folders: bool = False) -> None:
    """Write a file, named from `cwd`; `folders` makes those that are missing. Raises OSError.

    Names that are no UTF-8 are written as they came.
    """
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    cwd = os.path.abspath(cwd)
    place = _allowed(path, cwd)
    if place.startswith(_SYSTEM):
        _into(place, data)
        return
    place = os.path.realpath(place)
    if folders:
        os.makedirs(os.path.dirname(place), exist_ok=True)
    mode = -1
    try:
        there = os.stat(place)
    except FileNotFoundError:
        pass
    else:
        if stat.S_ISDIR(there.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), place)
        if not stat.S_ISREG(there.st_mode):
            if any(_is_tree(folder, cwd) for folder in _prefixes(place)):
                raise OSError(errno.EINVAL, "not a regular file", place)
            _into(place, data)
            return
        mode = stat.S_IMODE(there.st_mode)
    write_beside(place, data, mode)


def make_folder(path: str, cwd: str) -> None:
    """Make a folder for outputs, and those above it. Raises OSError."""
    os.makedirs(_allowed(path, os.path.abspath(cwd)), exist_ok=True)


def _allowed(path: str, cwd: str) -> str:
    """The absolute name, once no link of a tree is on the way."""
    if "\0" in path:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), path)
    place = os.path.normpath(os.path.join(cwd, path))
    refused = _link_of_the_tree(place, cwd)
    if refused:
        link = os.path.relpath(refused, cwd)
        raise OSError(errno.ELOOP, f"{link} is a symbolic link of the tree, and may lead anywhere")
    return place


def _into(place: str, data: bytes) -> None:
    """Into a device or a pipe, which must not be replaced."""
    with open(place, "wb", buffering=0) as stream:
        rest = memoryview(data)
        while rest:
            rest = rest[stream.write(rest) or 0 :]


def _link_of_the_tree(place: str, cwd: str) -> str:
    """The first link on the way that is not the user's to follow; "" if there is none."""
    inside = False
    here = [*_prefixes(cwd), cwd]
    for path in [*_prefixes(place), place]:
        if inside and path not in here and os.path.islink(path):
            return path
        inside = inside or _is_tree(path, cwd)
    return ""


def _is_tree(folder: str, cwd: str) -> bool:
    return folder == cwd or any(os.path.lexists(os.path.join(folder, mark)) for mark in _MARKS)


def _prefixes(path: str) -> list[str]:
    """The folders that a path goes through, from the top."""
    out: list[str] = []
    while (parent := os.path.dirname(path)) != path:
        out.append(parent)
        path = parent
    return out[::-1]
