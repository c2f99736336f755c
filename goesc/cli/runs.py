"""Whole builds, kept: the same command answers at once while nothing that it looked at has changed.

    found = find(["build", "-gcflags=-m -l", "./..."], "/m", os.environ)
    found.text, found.out, found.status                        # as printed before; None if anything may have changed

    with disk.recording() as looks: ...                        # the slow way
    keep(argv, cwd, environ, looks, text, out, status)

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


def find(argv: Sequence[str], cwd: str, environ: Mapping[str, str]) -> Kept | None:
    root = cache_path(environ)
    if not root:
        return None
    key = _key(argv, cwd, _matters(environ))
    value = _store(root).get(key)
    if value is None:
        return None
    try:
        head, _, rest = value.partition(b"\n")
        return kept(root, key, value) if holds(_text(rest[: int(head.split()[1])])) else None
    except (ValueError, IndexError):
        return None


def kept(root: str, key: str, value: bytes) -> Kept:
    """A build, with what it printed. Raises ValueError."""
    return Kept(value, _printed(root).get(key) or b"")


def keep(
    argv: Sequence[str], cwd: str, environ: Mapping[str, str], looks: Looks, said: list[bytes], out: str, status: int
) -> str:
    """By what `printed` finds it; "" if it is not kept. `said` is empty afterwards: of large trees it is much, and
    there is to be one copy of it."""
    root = cache_path(environ)
    if not root or sum(map(len, said)) + len(out) > LARGEST:
        return ""
    matters = _matters(environ)
    asked = "\0".join([cwd, str(len(argv)), *argv, *matters])
    packed, printed = _bytes(looks.packed()), _bytes(out)
    value = b"%d %d %d\n" % (status, len(packed), len(printed)) + packed + _bytes(asked)
    key = _key(argv, cwd, matters)
    mark = _mark(value)
    _printed(root).put(key, b"".join([mark, printed, *said]))
    said.clear()
    _store(root).put(key, value)
    return f"{len(printed)} {mark.hex()}"


def printed(argv: Sequence[str], cwd: str, environ: Mapping[str, str], found_by: str) -> memoryview:
    """What the last run of a command printed on stderr, if that is the one that `keep` told of; else nothing."""
    root = cache_path(environ)
    out, _, mark = found_by.partition(" ")
    key = _key(argv, cwd, _matters(environ))
    value = _store(root).get(key) if root and mark else None
    found = _printed(root).get(key) if value and _mark(value).hex() == mark else None
    if not found or found[:_MARK].hex() != mark:
        return memoryview(b"")
    return memoryview(found)[_MARK + int(out) :]


def last_load(argv: Sequence[str], cwd: str, environ: Mapping[str, str]) -> LastLoad:
    from goesc.source.reload import LastLoad

    root = cache_path(environ)
    return LastLoad(Store(os.path.join(root, "loads")) if root else None, _key(argv, cwd, _matters(environ)))


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
