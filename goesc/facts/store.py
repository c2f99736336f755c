"""A folder of small content-keyed files: what goesc remembers between runs.

A key is a SHA-256 hex digest of everything that the value depends on, so a value is never wrong, only
absent. Values are bytes in a checked envelope; a file that is cut short, altered or of another
version reads as absent. Writing goes through `goesc.source.cachedir.write_atomically`, so readers never see
half a value and two writers may race. Losing the folder loses time only.

    store = Store(folder); store.put(key, b"..."); store.get(key)   ->   b"..." or None
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import final

from goesc.source.cachedir import write_atomically

MAGIC = b"goesc\x001\n"
DIGEST = 16  # bytes of SHA-256 that guard a value


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
        write_atomically(self.path(key), MAGIC + hashlib.sha256(value).digest()[:DIGEST] + value)
