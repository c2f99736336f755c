"""Files the judge keeps between runs: small JSON documents in the user's cache folder, each in a checked envelope.

    name = key("gc", "go1.27.3", "-m -l", source)       # hex digest
    put(name, {"status": 0, "output": "..."}); get(name)

GOESC_CACHE moves the folder. Everything here can be deleted at any time.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from goesc.source.cachedir import cache_enabled, cache_folder, key_of, write_atomically
from goesc.source.identity import content_digest
from goesc.source.store import Store


def key(*parts: str | bytes) -> str:
    """One digest of all parts; lengths are part of it, so that parts cannot run into each other."""
    return key_of(parts)


def folder() -> Path:
    return Path(cache_folder()) / "oracle"


def write(path: Path, data: bytes) -> None:
    """Best effort: a cache that cannot be written is only slow."""
    write_atomically(path, data)


def get(name: str) -> dict[str, Any] | None:
    """The kept document, None if there is none or it is damaged."""
    data = Store(folder()).get(name) if cache_enabled() else None
    try:
        found = json.loads(data) if data is not None else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def put(name: str, document: dict[str, Any]) -> None:
    if cache_enabled():
        Store(folder()).put(name, json.dumps(document).encode())


@cache
def goesc_hash() -> str:
    """Digest of goesc's own files: what its results depend on besides the input."""
    return content_digest()
