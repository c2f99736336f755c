"""Files the judge keeps between runs: small JSON documents in the user's cache folder, written atomically.

    name = key("gc", "go1.27.3", "-m -l", source)       # hex digest
    put(name, {"status": 0, "output": "..."}); get(name)

GOESC_CACHE moves the folder. Everything here can be deleted at any time.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from goesc.source.cachedir import cache_folder, key_of, write_atomically


def key(*parts: str | bytes) -> str:
    """One digest of all parts; lengths are part of it, so that parts cannot run into each other."""
    return key_of(parts)


def folder() -> Path:
    return cache_folder() / "oracle"


def write(path: Path, data: bytes) -> None:
    """Best effort: a cache that cannot be written is only slow."""
    write_atomically(path, data)


def get(name: str) -> dict[str, Any] | None:
    """The kept document, None if there is none or it is damaged."""
    try:
        found = json.loads((folder() / name[:2] / name).read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def put(name: str, document: dict[str, Any]) -> None:
    write(folder() / name[:2] / name, json.dumps(document).encode())


@cache
def goesc_hash() -> str:
    """Digest of goesc's own sources and grammar: what its results depend on besides the input."""
    package = Path(__file__).resolve().parent.parent
    grammar = package.parent / "grammar"
    files = [
        *package.rglob("*.py"),
        *package.rglob("*.lark"),
        *package.rglob("*.facts"),
        *(grammar.glob("*.lark") if grammar.is_dir() else ()),
    ]
    return key(*(part for f in sorted(files) for part in (f.name, f.read_bytes())))
