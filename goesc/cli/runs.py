"""Whole builds, kept: the same command answers at once while nothing that it looked at has changed.

    asked = Asked(["build", "-gcflags=-m -l", "./..."], "/m", os.environ)
    found = asked.find()
    found.text, found.out, found.status                        # as printed before; None if anything may have changed

    with disk.recording() as looks: ...                        # the slow way
    asked.keep(looks, text, out, status)

The key holds the command line, the folder, the environment as far as it matters, and the look of goesc's own files; the
value every question that loading asked of the file system, with its answer (goesc.source.disk says which answers are
trusted), and then the text. Imports of this module are part of every build's time.
"""

from __future__ import annotations

import os
import sys

from goesc.source.answers import holds
from goesc.source.cachedir import blake2b, cache_path, fingerprint
from goesc.source.store import Store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goesc.source.disk import Looks
    from goesc.source.reload import LastLoad

# What a build reads of the environment, besides everything that begins with GO or CGO.
ENVIRONMENT = ("CC", "HOME", "PATH", "PROCESSOR_ARCHITECTURE", "USERPROFILE")
LARGEST = 1 << 28  # bytes of text worth keeping
_MARK = 16  # bytes


class Kept:
    """A build as it was: what it was asked and asked itself, and what it printed on stderr and on stdout."""

    __slots__ = ("argv", "cwd", "environ", "looks", "out", "status", "text")

    def __init__(self, value: bytes, printed: bytes) -> None:
        """Raises ValueError for values that are none, or not of one build."""
        head, _, rest = value.partition(b"\n")
        status, looks, out = (int(n) for n in head.split())
        words = _text(rest[looks:]).split("\0")
        count = int(words[1])
        if printed[:_MARK] != _mark(value):
            raise ValueError
        self.status = status
        self.looks = _text(rest[:looks])
        self.cwd = words[0]
        self.argv = words[2 : 2 + count]
        self.environ = dict(pair.partition("=")[::2] for pair in words[2 + count :])
        self.out = printed[_MARK : _MARK + out]
        self.text = printed[_MARK + out :]


class Asked:
    """A command line in a folder and an environment, and what is kept of its last run."""

    __slots__ = ("_argv", "_cwd", "_key", "_matters", "_root")

    def __init__(self, argv: Sequence[str], cwd: str, environ: Mapping[str, str]) -> None:
        self._argv = argv
        self._cwd = cwd
        self._matters = _matters(environ)
        self._root = cache_path(environ)  # "": nothing is kept
        self._key = _key(argv, cwd, self._matters) if self._root else ""

    def find(self) -> Kept | None:
        """That run, if nothing that it looked at has changed."""
        value = _store(self._root).get(self._key) if self._root else None
        if value is None:
            return None
        try:
            head, _, rest = value.partition(b"\n")
            looks = _text(rest[: int(head.split()[1])])
            return kept(self._root, self._key, value) if holds(looks) else None
        except (ValueError, IndexError):
            return None

    def keep(self, looks: Looks, said: list[bytes], out: str, status: int) -> str:
        """By what `printed` finds it; "" if it is not kept. `said` is empty afterwards: of large trees it is much, and
        there is to be one copy of it."""
        if not self._root or sum(map(len, said)) + len(out) > LARGEST:
            return ""
        asked = "\0".join([self._cwd, str(len(self._argv)), *self._argv, *self._matters])
        packed, printed = _bytes(looks.packed()), _bytes(out)
        value = b"%d %d %d\n" % (status, len(packed), len(printed)) + packed + _bytes(asked)
        mark = _mark(value)
        _printed(self._root).put(self._key, b"".join([mark, printed, *said]))
        said.clear()
        _store(self._root).put(self._key, value)
        return f"{len(printed)} {mark.hex()}"

    def printed(self, found_by: str) -> memoryview:
        """What that run printed on stderr, if it is the one that `keep` told of; else nothing."""
        out, _, mark = found_by.partition(" ")
        value = _store(self._root).get(self._key) if self._root and mark else None
        found = _printed(self._root).get(self._key) if value and _mark(value).hex() == mark else None
        if not found or found[:_MARK].hex() != mark:
            return memoryview(b"")
        return memoryview(found)[_MARK + int(out) :]

    def last_load(self) -> LastLoad:
        from goesc.source.reload import LastLoad

        return LastLoad(Store(os.path.join(self._root, "loads")) if self._root else None, self._key)


def kept(root: str, key: str, value: bytes) -> Kept:
    """A build, with what it printed. Raises ValueError."""
    return Kept(value, _printed(root).get(key) or b"")


def is_current(kept: Kept, key: str) -> bool:
    """Whether the command it was kept for would be given it now."""
    return _key(kept.argv, kept.cwd, _matters(kept.environ)) == key and holds(kept.looks)


def _store(root: str) -> Store:
    return Store(os.path.join(root, "runs"))


def _printed(root: str) -> Store:
    return Store(os.path.join(root, "printed"))


def _mark(value: bytes) -> bytes:
    """Two writers at a time must not mix what they leave."""
    return blake2b()(value, digest_size=_MARK).digest()


def _key(argv: Sequence[str], cwd: str, matters: Sequence[str]) -> str:
    machine = os.uname().machine if hasattr(os, "uname") else ""
    elsewhere = [p for p in sys.path if p.rstrip("/\\").endswith(("site-packages", "dist-packages"))]
    parts = ["run 3", fingerprint(), machine, cwd, str(len(argv)), *argv, *matters, *elsewhere]
    return blake2b()(_bytes("\0".join(parts)), digest_size=32).hexdigest()


def _matters(environ: Mapping[str, str]) -> list[str]:
    return [
        f"{name}={value}"
        for name, value in sorted(environ.items())
        if name.startswith(("GO", "CGO_")) or name in ENVIRONMENT
    ]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
