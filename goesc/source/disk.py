"""The file system as loading asks it, and a record of what it answered.

    with recording() as looks:
        load_units(...)                      # asks through is_file, read, listing, ...
    text = looks.packed()
    holds(text)                              # whether every question has the same answer now

A build whose questions all have their old answers prints what it printed before, so nothing else need be done. That
holds only if nothing in this room asks past this module; a test sees to it. Absence is an answer as well: a go.mod
that appears in a parent folder changes the build.

What is trusted. Contents and listings are compared by digest, except below the folders given to `Looks.trust`: the Go
tree and the module cache, which nobody edits. There a file or folder counts as unchanged while size, times of
change (mtime and ctime, which no program can set back), inode and device are. One that is less than two seconds
old or from the future when it is looked at, or whose times are whole seconds, may change without a trace, and goes by
its digest like any other. The go command trusts its index of these folders in the same way
(cmd/go/internal/modindex/read.go, Go 1.27.3: mtimes and sizes, a cutoff of two seconds).
"""

from __future__ import annotations

import errno
import os
import stat
import time
from contextvars import ContextVar

from goesc.source.cachedir import short_digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import TracebackType

YOUNG = 2.0  # seconds
LARGEST = 1 << 30  # bytes of a file; nobody writes more Go than that, but a file may have holes
Name = tuple[str, bool, bool]  # name, is a folder (no link to one), is a link


class Looks:
    """Questions and answers of one run. (kind, path) -> answer; kinds are the keys of `_CHECKS`."""

    __slots__ = ("asked", "roots")

    def __init__(self) -> None:
        self.asked: dict[tuple[str, str], str] = {}
        self.roots: tuple[str, ...] = ()

    def trust(self, *roots: str) -> None:
        self.roots += tuple(os.path.join(os.path.abspath(root), "") for root in roots if root)

    def trusts(self, path: str, look: os.stat_result) -> bool:
        return path.startswith(self.roots) and _settled(look)

    def packed(self) -> str:
        """Own folders first: they are what most often changed."""
        ordered = sorted((kind.isupper(), kind, path, answer) for (kind, path), answer in self.asked.items())
        return "\0".join(part for _, *parts in ordered for part in parts)


_RECORD: ContextVar[Looks | None] = ContextVar("looks", default=None)


class recording:  # noqa: N801 - used as a function
    """A `with` block whose questions are recorded. In the block nothing else may be recorded."""

    def __enter__(self) -> Looks:
        looks = Looks()
        self._token = _RECORD.set(looks)
        return looks

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        _RECORD.reset(self._token)


_OVERLAY: ContextVar[Mapping[str, bytes] | None] = ContextVar("overlay", default=None)


class overlaid:  # noqa: N801 - used as a function
    """A `with` block in which files hold other texts than on the disk, by absolute path: what an editor has not saved.

    A file that is not there appears in its folder, if that is there.
    """

    def __init__(self, texts: Mapping[str, bytes]) -> None:
        self._texts = texts

    def __enter__(self) -> None:
        self._token = _OVERLAY.set(self._texts)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        _OVERLAY.reset(self._token)


def _text_over(path: str) -> bytes | None:
    texts = _OVERLAY.get()
    return texts.get(os.path.abspath(path)) if texts else None


# --- questions ------------------------------------------------------------------------------------


def is_file(path: str) -> bool:
    return _type(path) == "f"


def is_dir(path: str) -> bool:
    return _type(path) == "d"


def reach(path: str) -> None:
    """Raises OSError, with the reason, if nothing is there."""
    if _type(path) == "-":
        os.stat(path)


def _type(path: str) -> str:
    found = "f" if _text_over(path) is not None else _type_of(path)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["t", os.path.abspath(path)] = found
    return found


def present(path: str) -> bool:
    """Whether there is anything of that name, be it a link that leads nowhere."""
    found = os.path.lexists(path)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["p", os.path.abspath(path)] = str(found)
    return found


def can_run(path: str) -> bool:
    found = os.access(path, os.X_OK)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["x", os.path.abspath(path)] = str(found)
    return found


def real_path(path: str) -> str:
    found = os.path.realpath(path)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["r", os.path.abspath(path)] = found
    return found


def read(path: str, most: int = LARGEST) -> bytes:
    """What a file holds. Raises OSError: for a folder IsADirectoryError, for other special files, for more than `most`
    bytes."""
    over = _text_over(path)
    if over is not None:
        return over
    looks = _RECORD.get()
    if looks is None:
        return _read(path, most)[0]
    where = os.path.abspath(path)
    try:
        data, look = _read(path, most)
    except OSError as err:
        looks.asked["c", where] = _failure(err)
        raise
    if looks.trusts(where, look):
        looks.asked["C", where] = _file_look(look)
    else:
        looks.asked["c", where] = short_digest(data)
    return data


def listing(path: str) -> list[Name]:
    """What a folder holds, by name. Raises OSError."""
    looks = _RECORD.get()
    texts = _OVERLAY.get()
    if texts:
        return _listing_over(path, texts)
    if looks is None:
        return _listing(path)
    where = os.path.abspath(path)
    try:
        look = os.stat(path)
        found = _listing(path)
    except OSError as err:
        looks.asked["l", where] = _failure(err)
        raise
    if looks.trusts(where, look):
        looks.asked["L", where] = _folder_look(look)
    else:
        looks.asked["l", where] = _names_digest(found)
    return found


def _listing_over(path: str, texts: Mapping[str, bytes]) -> list[Name]:
    folder = os.path.abspath(path)
    names = {name[0]: name for name in _listing(path)}
    for file in texts:
        if os.path.dirname(file) == folder:
            names.setdefault(os.path.basename(file), (os.path.basename(file), False, False))
    return sorted(names.values())


def kind(path: str) -> str:
    """What is there, links not followed: "f" a regular file, "d" a folder, "l" a link, "o" another, "-" nothing."""
    found = "f" if _text_over(path) is not None else _kind_of(path)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["k", os.path.abspath(path)] = found
    return found


def kinds(path: str) -> dict[str, str]:
    """What a folder holds: name -> kind, as `kind` tells it. Raises OSError."""
    looks = _RECORD.get()
    try:
        found = _kinds(path)
    except OSError as err:
        if looks is not None:
            looks.asked["n", os.path.abspath(path)] = _failure(err)
        raise
    for file in _OVERLAY.get() or ():
        if os.path.dirname(file) == os.path.abspath(path):
            found[os.path.basename(file)] = "f"
    if looks is not None:
        looks.asked["n", os.path.abspath(path)] = _kinds_digest(found)
    return found


def look_of(path: str) -> str:
    """How a file of the Go tree looks from outside: for memos that are keyed by it.

    "" if it is not there, or so young that it may change without looking different; then it is to be read.
    """
    try:
        look = os.stat(path)
    except OSError:
        return ""
    if not _settled(look):
        return ""
    answer = _file_look(look)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["C", os.path.abspath(path)] = answer
    return answer


def folder_look_of(path: str) -> str:
    """The same of a folder: whether names came to it or went."""
    try:
        look = os.stat(path)
    except OSError:
        return ""
    if not _settled(look):
        return ""
    answer = _folder_look(look)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["L", os.path.abspath(path)] = answer
    return answer


def looks_of(folder: str, names: Iterable[str]) -> list[str]:
    """`look_of` for many files of a folder; [] if one of them has none."""
    looks = _RECORD.get()
    where = os.path.join(os.path.abspath(folder), "")
    found = []
    for name in names:
        try:
            look = os.stat(where + name)
        except OSError:
            return []
        if not _settled(look):
            return []
        answer = _file_look(look)
        found.append(answer)
        if looks is not None:
            looks.asked["C", where + name] = answer
    return found


def _settled(look: os.stat_result) -> bool:
    """Whether a later change will show in the times."""
    changed = max(look.st_mtime_ns, look.st_ctime_ns)
    return changed % 1_000_000_000 != 0 and time.time() - changed / 1e9 > YOUNG


# --- answers --------------------------------------------------------------------------------------


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


def _type_of(path: str) -> str:
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return "-"
    return "f" if stat.S_ISREG(mode) else "d" if stat.S_ISDIR(mode) else "o"


def _read(path: str, most: int = LARGEST) -> tuple[bytes, os.stat_result]:
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


def _listing(path: str) -> list[Name]:
    with os.scandir(path) as entries:
        return sorted((e.name, e.is_dir(follow_symlinks=False), e.is_symlink()) for e in entries)


def _kind_of(path: str) -> str:
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError):
        return "-"
    return "l" if stat.S_ISLNK(mode) else "f" if stat.S_ISREG(mode) else "d" if stat.S_ISDIR(mode) else "o"


def _kinds(path: str) -> dict[str, str]:
    try:
        with os.scandir(path) as entries:
            return {
                e.name: "l" if e.is_symlink() else "f" if e.is_file() else "d" if e.is_dir() else "o" for e in entries
            }
    except ValueError:  # a NUL in its name
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from None


def _kinds_digest(found: Mapping[str, str]) -> str:
    text = "\n".join([f"{kind}{name}" for name, kind in sorted(found.items())])
    return short_digest(text.encode("utf-8", "surrogateescape"))


def _kinds_now(path: str) -> str:
    try:
        return _kinds_digest(_kinds(path))
    except OSError as err:
        return _failure(err)


def _failure(err: OSError) -> str:
    return f"error {err.errno}"


def _content(path: str) -> str:
    try:
        return short_digest(_read(path)[0])
    except OSError as err:
        return _failure(err)


def _names(path: str) -> str:
    try:
        return _names_digest(_listing(path))
    except OSError as err:
        return _failure(err)


def _names_digest(found: list[Name]) -> str:
    text = "\n".join([f"{name}/{folder}{link}" for name, folder, link in found])
    return short_digest(text.encode("utf-8", "surrogateescape"))


def _file_look(look: os.stat_result) -> str:
    return f"{look.st_size} {look.st_mtime_ns} {look.st_ctime_ns} {look.st_ino} {look.st_dev}"


def _folder_look(look: os.stat_result) -> str:
    return f"{look.st_mtime_ns} {look.st_ctime_ns} {look.st_ino} {look.st_dev}"


def _file_now(path: str) -> str:
    try:
        return _file_look(os.stat(path))
    except OSError:
        return ""


def _folder_now(path: str) -> str:
    try:
        return _folder_look(os.stat(path))
    except OSError:
        return ""


def _runs(path: str) -> str:
    return str(os.access(path, os.X_OK))


def _present(path: str) -> str:
    return str(os.path.lexists(path))


_CHECKS: dict[str, Callable[[str], str]] = {
    "t": _type_of,
    "x": _runs,
    "p": _present,
    "r": os.path.realpath,
    "c": _content,
    "l": _names,
    "k": _kind_of,
    "n": _kinds_now,
    "C": _file_now,
    "L": _folder_now,
}
