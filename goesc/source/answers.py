"""What the file system answers, as texts to keep and to compare: the half of goesc.source.disk that a replay needs.

    holds("t\0/m/go.mod\0f")         # whether /m/go.mod is a regular file still

A question is a kind and a path, and kinds are the keys of `_CHECKS`. Imports of this module are part of every
build's time.
"""

from __future__ import annotations

import errno
import os
import stat

from goesc.source.cachedir import short_digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

LARGEST = 1 << 30  # bytes of a file; nobody writes more Go than that, but a file may have holes
Name = tuple[str, bool, bool]  # name, is a folder (no link to one), is a link


def holds(packed: str) -> bool:
    """Whether all recorded questions have their answers still."""
    parts = packed.split("\0")
    if len(parts) < 3 or len(parts) % 3:
        return False
    each = iter(parts)
    for kind, path, answer in zip(each, each, each, strict=True):
        check = _CHECKS.get(kind)
        if check is None or check(path) != answer:
            return False
    return True


def changed(packed: str) -> list[str] | None:
    """The files that hold something else than was recorded; None if more than that has changed."""
    parts = iter(packed.split("\0"))
    found: list[str] = []
    for kind, path, answer in zip(parts, parts, parts, strict=True):
        if _CHECKS[kind](path) == answer:
            continue
        if kind != "c" or answer.startswith(_FAILED):
            return None
        found.append(path)
    return found


def type_of(path: str) -> str:
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return "-"
    return "f" if stat.S_ISREG(mode) else "d" if stat.S_ISDIR(mode) else "o"


def read(path: str, most: int = LARGEST) -> tuple[bytes, os.stat_result]:
    # A pipe or device that poses as a source file must not hang the build.
    try:
        file = os.open(path, _READ)
    except ValueError:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from None
    try:
        look = os.fstat(file)
        if not stat.S_ISREG(look.st_mode) and not stat.S_ISDIR(look.st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), path)
        if look.st_size > most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
        data = os.read(file, look.st_size + 1)
        if len(data) != look.st_size:  # it changes under our hands, or does not know its size
            while more := os.read(file, 1 << 16):
                data += more
                if len(data) > most:
                    raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
        return data, look
    finally:
        os.close(file)


_READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def listing(path: str) -> list[Name]:
    with os.scandir(path) as entries:
        return sorted((e.name, e.is_dir(follow_symlinks=False), e.is_symlink()) for e in entries)


def kind_of(path: str) -> str:
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError):
        return "-"
    return "l" if stat.S_ISLNK(mode) else "f" if stat.S_ISREG(mode) else "d" if stat.S_ISDIR(mode) else "o"


def kinds(path: str) -> dict[str, str]:
    try:
        with os.scandir(path) as entries:
            return {
                e.name: "l" if e.is_symlink() else "f" if e.is_file() else "d" if e.is_dir() else "o" for e in entries
            }
    except ValueError:  # a NUL in its name
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from None


def kinds_digest(found: Mapping[str, str]) -> str:
    text = "\n".join([f"{kind}{name}" for name, kind in sorted(found.items())])
    return short_digest(text.encode("utf-8", "surrogateescape"))


def _kinds_now(path: str) -> str:
    try:
        return kinds_digest(kinds(path))
    except OSError as err:
        return failure(err)


def failure(err: OSError) -> str:
    return f"{_FAILED}{err.errno}"


_FAILED = "error "


def _content(path: str) -> str:
    try:
        return short_digest(read(path)[0])
    except OSError as err:
        return failure(err)


def _names(path: str) -> str:
    try:
        return names_digest(listing(path))
    except OSError as err:
        return failure(err)


def names_digest(found: list[Name]) -> str:
    text = "\n".join([f"{name}/{folder}{link}" for name, folder, link in found])
    return short_digest(text.encode("utf-8", "surrogateescape"))


def file_look(look: os.stat_result) -> str:
    return f"{look.st_size} {look.st_mtime_ns} {look.st_ctime_ns} {look.st_ino} {look.st_dev}"


def folder_look(look: os.stat_result) -> str:
    return f"{look.st_mtime_ns} {look.st_ctime_ns} {look.st_ino} {look.st_dev}"


def files_look(names: Sequence[str], looks: Sequence[os.stat_result]) -> str:
    lines = [f"{name}:{file_look(look)}" for name, look in zip(names, looks, strict=True)]
    return short_digest("\n".join(lines).encode("utf-8", "surrogateescape"))


def stats_in(folder: str, names: Sequence[str]) -> list[os.stat_result]:
    """Of files of a folder. Raises OSError."""
    if os.stat not in os.supports_dir_fd:
        return [os.stat(os.path.join(folder, name)) for name in names]
    file = os.open(folder, _READ)
    try:
        return [os.stat(name, dir_fd=file) for name in names]  # half the time of walking down to each
    finally:
        os.close(file)


def _files_now(path: str) -> str:
    folder, names = files_of(path)
    try:
        return files_look(names, stats_in(folder, names))
    except OSError:
        return ""


def path_of(folder: str, names: Sequence[str]) -> str:
    """One text for files of a folder."""
    return f"{folder}//{'/'.join(names)}"


def files_of(path: str) -> tuple[str, list[str]]:
    folder, _, names = path.rpartition("//")
    return folder, names.split("/")


def _file_now(path: str) -> str:
    try:
        return file_look(os.stat(path))
    except OSError:
        return ""


def _folder_now(path: str) -> str:
    try:
        return folder_look(os.stat(path))
    except OSError:
        return ""


def _runs(path: str) -> str:
    return str(os.access(path, os.X_OK))


def _present(path: str) -> str:
    return str(os.path.lexists(path))


_CHECKS: dict[str, Callable[[str], str]] = {
    "t": type_of,
    "x": _runs,
    "p": _present,
    "r": os.path.realpath,
    "c": _content,
    "l": _names,
    "k": kind_of,
    "n": _kinds_now,
    "C": _file_now,
    "F": _files_now,
    "L": _folder_now,
}
