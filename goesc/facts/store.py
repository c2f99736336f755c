"""A folder of small content-keyed files: what goesc remembers between runs.

A key is a SHA-256 hex digest of everything that the value depends on, so a value is never wrong, only
absent. Values are bytes in a checked envelope; a file that is cut short, altered or of another
version reads as absent. Writing goes through a temporary file and `os.replace`, so readers never see
half a value and two writers may race. Losing the folder loses time only.

    store = Store(folder); store.put(key, b"..."); store.get(key)   ->   b"..." or None
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import final

MAGIC = b"goesc\x001\n"
DIGEST = 16  # bytes of SHA-256 that guard a value


def cache_folder(environ: dict[str, str]) -> Path:
    """GOESC_CACHE, else the platform's user cache folder."""
    chosen = environ.get("GOESC_CACHE")
    if chosen:
        return Path(chosen)
    base = environ.get("XDG_CACHE_HOME")
    if base:
        return Path(base) / "goesc"
    local = environ.get("LOCALAPPDATA")
    if os.name == "nt" and local:
        return Path(local) / "goesc"
    return Path.home() / ".cache" / "goesc"


def key_of(parts: Iterable[str | bytes]) -> str:
    """One digest for a list of parts; lengths are mixed in, so ("ab", "c") and ("a", "bc") differ."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


@final
class Store:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]

    def get(self, key: str) -> bytes | None:
        try:
            data = self.path(key).read_bytes()
        except OSError:
            return None
        head = len(MAGIC) + DIGEST
        if data[: len(MAGIC)] != MAGIC:
            return None
        value = data[head:]
        if hashlib.sha256(value).digest()[:DIGEST] != data[len(MAGIC) : head]:
            return None
        return value

    def put(self, key: str, value: bytes) -> None:
        """Store a value. A folder that cannot be written is not an error: the next run works it out again."""
        path = self.path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        except OSError:
            return
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(MAGIC + hashlib.sha256(value).digest()[:DIGEST] + value)
            os.replace(name, path)
        except OSError:
            try:
                os.unlink(name)
            except OSError:
                return
