"""A folder of small content-keyed files: what goesc remembers between runs.

A key is a hex digest of everything that the value depends on, so a value is never wrong, only
absent. Values are bytes in an envelope whose digest covers key and value; a file that is cut short, altered, renamed
or of another version reads as absent, and so does one of another user that may not be read. Writing goes through
`goesc.source.cachedir.write_atomically`, so readers never see half a value and writers may race. Losing the folder
loses time only.

    store = Store(folder); store.put(key, b"..."); store.get(key)   ->   b"..." or None

The time of change of a file is when it was last of use, to within a day: that is what eviction goes by
(goesc.source.evict). Where the cache's folder lets a group or everybody write, what is made inside has the same rights.
"""

from __future__ import annotations

import os
import stat
import time

from goesc.source.cachedir import blake2b, write_atomically

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"goesc\x002\n"
DIGEST = 16  # bytes that guard key and value
HEAD = len(MAGIC) + DIGEST
LIMIT = 1 << 30  # no value is larger
TOUCH_AFTER = 86400.0  # seconds; a time more than an hour ahead, from a clock that jumped, is set right too
TOUCH_AHEAD = 3600.0
TAG = "CACHEDIR.TAG"  # tells backup programs what this is (bford.info/cachedir)
TAG_TEXT = b"Signature: 8a477f597d28d172789f06886806bc55\n# Made by goesc, which can make it again: docs/cache.md\n"
_READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_READ |= getattr(os, "O_BINARY", 0)


def seal(key: str, value: bytes) -> bytes:
    return MAGIC + _digest(key, value) + value


def unseal(key: str, data: bytes) -> bytes | None:
    """The value in an envelope, None if it is not whole or not this key's."""
    if data[: len(MAGIC)] != MAGIC:
        return None
    value = data[HEAD:]
    return value if _digest(key, value) == data[len(MAGIC) : HEAD] else None


def _digest(key: str, value: bytes) -> bytes:
    digest = blake2b()(key.encode(), digest_size=DIGEST)
    digest.update(value)
    return digest.digest()


class Store:
    """One kind of values: a folder of the cache. `shared` is found out at the first write."""

    __slots__ = ("_mode", "folder")

    def __init__(self, folder: Path | str) -> None:
        self.folder = os.fspath(folder)
        self._mode: int | None = None

    def path(self, key: str) -> str:
        return os.path.join(self.folder, key[:2], key[2:])

    def get(self, key: str) -> bytes | None:
        try:
            file = os.open(self.path(key), _READ)
        except OSError:
            return None
        try:
            data = _whole(file)
        except OSError:
            return None
        finally:
            os.close(file)
        return unseal(key, data)

    def put(self, key: str, value: bytes) -> bool:
        """Store a value. False if it cannot be written, which is no error: the next run works it out again."""
        below = os.path.join(self.folder, key[:2])
        try:
            rights = self._prepare(below)
        except OSError:
            return False
        return write_atomically(os.path.join(below, key[2:]), seal(key, value), rights & 0o666 if rights else -1)

    def _prepare(self, below: str) -> int:
        """Makes the folder of an entry; gives the rights that entries take over, 0 for what the umask says."""
        root = os.path.dirname(self.folder)
        if self._mode is None:
            if not os.path.isdir(root):
                os.makedirs(root, exist_ok=True)
                write_atomically(os.path.join(root, TAG), TAG_TEXT)
            mode = stat.S_IMODE(os.stat(root).st_mode)
            self._mode = mode if mode & 0o022 else 0
        for folder in (self.folder, below):
            try:
                os.mkdir(folder)
            except FileExistsError:
                # A link planted in a shared cache must not lead the writer elsewhere.
                if not stat.S_ISDIR(os.lstat(folder).st_mode):
                    raise
            else:
                if self._mode:
                    os.chmod(folder, self._mode)
        return self._mode


def _whole(file: int) -> bytes:
    """What an open file holds; refreshes the time by which it is kept. Raises OSError."""
    look = os.fstat(file)
    if not stat.S_ISREG(look.st_mode) or not HEAD <= look.st_size <= LIMIT:
        return b""
    data = os.read(file, look.st_size)
    while len(data) < look.st_size:
        more = os.read(file, look.st_size - len(data))
        if not more:
            break
        data += more
    if not -TOUCH_AHEAD < time.time() - look.st_mtime < TOUCH_AFTER:
        try:  # noqa: SIM105 - contextlib takes longer to import than a small build to look up
            os.utime(file)
        except OSError:
            pass  # another user's, or a read-only cache
    return data
