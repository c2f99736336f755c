"""The file system as loading asks it, and a record of what it answered.

    with recording() as looks:
        load_units(...)                      # asks through is_file, read, listing, ...
    text = looks.packed()
    answers.holds(text)                      # whether every question has the same answer now

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

import os
import time
from contextvars import ContextVar

from goesc.source import answers
from goesc.source.answers import LARGEST, Name
from goesc.source.cachedir import short_digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

YOUNG = 2.0  # seconds


class Looks:
    """Questions and answers of one run. (kind, path) -> answer; kinds are those of goesc.source.answers."""

    __slots__ = ("_seen", "asked", "roots")

    def __init__(self) -> None:
        self.asked: dict[tuple[str, str], str] = {}
        self.roots: tuple[str, ...] = ()
        self._seen: set[str] = set()  # files whose look was asked for with that of others

    def trust(self, *roots: str) -> None:
        self.roots += tuple(os.path.join(os.path.abspath(root), "") for root in roots if root)

    def trusts(self, path: str, look: os.stat_result) -> bool:
        return path.startswith(self.roots) and _settled(look)

    def enter_file(self, path: str, answer: str) -> None:
        """How a file looks. If it looked otherwise before, what was asked then no longer holds, and that will show."""
        if path not in self._seen:
            self.asked["C", path] = answer

    def enter_files(self, folder: str, names: Sequence[str], answer: str) -> None:
        self.asked["F", answers.path_of(folder, names)] = answer
        self._seen.update([os.path.join(folder, name) for name in names])

    def covers(self, path: str) -> bool:
        """Whether it was asked what a file holds, or how it looks."""
        return ("c", path) in self.asked or ("C", path) in self.asked or path in self._seen

    def recall(self, packed: str) -> None:
        """What was asked in another run, whose answers are the same now but for those that are known here."""
        parts = iter(packed.split("\0"))
        before = {(kind, path): answer for kind, path, answer in zip(parts, parts, parts, strict=True)}
        self.asked = before | self.asked
        for kind, path in before:
            if kind == "F":
                folder, names = answers.files_of(path)
                self._seen.update([os.path.join(folder, name) for name in names])

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
    found = "f" if _text_over(path) is not None else answers.type_of(path)
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
        return answers.read(path, most)[0]
    where = os.path.abspath(path)
    try:
        data, look = answers.read(path, most)
    except OSError as err:
        looks.asked["c", where] = answers.failure(err)
        raise
    if looks.trusts(where, look):
        looks.enter_file(where, answers.file_look(look))
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
        return answers.listing(path)
    where = os.path.abspath(path)
    try:
        look = os.stat(path)
        found = answers.listing(path)
    except OSError as err:
        looks.asked["l", where] = answers.failure(err)
        raise
    if looks.trusts(where, look):
        looks.asked["L", where] = answers.folder_look(look)
    else:
        looks.asked["l", where] = answers.names_digest(found)
    return found


def _listing_over(path: str, texts: Mapping[str, bytes]) -> list[Name]:
    folder = os.path.abspath(path)
    names = {name[0]: name for name in answers.listing(path)}
    for file in texts:
        if os.path.dirname(file) == folder:
            names.setdefault(os.path.basename(file), (os.path.basename(file), False, False))
    return sorted(names.values())


def kind(path: str) -> str:
    """What is there, links not followed: "f" a regular file, "d" a folder, "l" a link, "o" another, "-" nothing."""
    found = "f" if _text_over(path) is not None else answers.kind_of(path)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["k", os.path.abspath(path)] = found
    return found


def kinds(path: str) -> dict[str, str]:
    """What a folder holds: name -> kind, as `kind` tells it. Raises OSError."""
    looks = _RECORD.get()
    try:
        found = answers.kinds(path)
    except OSError as err:
        if looks is not None:
            looks.asked["n", os.path.abspath(path)] = answers.failure(err)
        raise
    for file in _OVERLAY.get() or ():
        if os.path.dirname(file) == os.path.abspath(path):
            found[os.path.basename(file)] = "f"
    if looks is not None:
        looks.asked["n", os.path.abspath(path)] = answers.kinds_digest(found)
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
    answer = answers.file_look(look)
    looks = _RECORD.get()
    if looks is not None:
        looks.enter_file(os.path.abspath(path), answer)
    return answer


def folder_look_of(path: str) -> str:
    """The same of a folder: whether names came to it or went."""
    try:
        look = os.stat(path)
    except OSError:
        return ""
    if not _settled(look):
        return ""
    answer = answers.folder_look(look)
    looks = _RECORD.get()
    if looks is not None:
        looks.asked["L", os.path.abspath(path)] = answer
    return answer


def looks_of(folder: str, names: Sequence[str]) -> str:
    """`look_of` for files of a folder at once; "" if one of them has none."""
    where = os.path.abspath(folder)
    try:
        found = answers.stats_in(where, names)
    except OSError:
        return ""
    if not all(map(_settled, found)):
        return ""
    answer = answers.files_look(names, found)
    looks = _RECORD.get()
    if looks is not None:
        looks.enter_files(where, names, answer)
    return answer


def _settled(look: os.stat_result) -> bool:
    """Whether a later change will show in the times."""
    changed = max(look.st_mtime_ns, look.st_ctime_ns)
    return changed % 1_000_000_000 != 0 and time.time() - changed / 1e9 > YOUNG
