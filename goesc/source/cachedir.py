"""Where goesc keeps what it can make again, and how it writes there.

    cache_folder()      # $GOESC_CACHE, else the platform's user cache folder + "goesc"

    fingerprint()       # changes with any of goesc's own sources: part of every key

A file is written beside its place and renamed into it, so that readers and a loss of power see the old
file or the new one, never half of one. GOESC_CACHE=off keeps nothing.
"""

from __future__ import annotations

import hashlib
import os
import sys
from _thread import get_ident
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path


def cache_folder(environ: Mapping[str, str] | None = None) -> Path:
    env = os.environ if environ is None else environ
    chosen = env.get("GOESC_CACHE", "")
    if chosen and chosen != "off":
        return Path(chosen)
    if sys.platform == "win32":
        base = env.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Caches")
    else:
        base = env.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "goesc"


def cache_enabled(environ: Mapping[str, str] | None = None) -> bool:
    return (os.environ if environ is None else environ).get("GOESC_CACHE") != "off"


def write_atomically(path: Path, data: bytes) -> bool:
    """False when it could not be written; a cache that cannot be written is only slow."""
    if not cache_enabled():
        return False
    # Not the tempfile module: importing it costs more than the write, and the name is unique anyhow.
    temporary = path.parent / f".{path.name}.{os.getpid()}.{get_ident()}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        return False
    return True


def key_of(parts: Iterable[str | bytes]) -> str:
    """One digest for a list of parts; lengths are mixed in, so ("ab", "c") and ("a", "bc") differ."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


def fingerprint() -> str:
    """What kept results depend on besides their input: goesc's own files, by name, size and time of change.

    Reading them all would cost more than a small analysis; looking at them takes a millisecond or two.
    """
    package = Path(__file__).resolve().parent.parent
    seen: list[str] = []
    pending = [str(package), str(package.parent / "grammar")]
    while pending:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    if entry.name == "__pycache__":
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
                    elif entry.name.endswith((".py", ".lark")):
                        stat = entry.stat()
                        seen.append(f"{entry.path}:{stat.st_size}:{stat.st_mtime_ns}")
        except OSError:
            continue
    return (
        f"{sys.version_info[:2]} "
        + hashlib.sha256("\n".join(sorted(seen)).encode("utf-8", "surrogateescape")).hexdigest()
    )
