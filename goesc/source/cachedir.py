"""Where goesc keeps what it can make again, how large that may grow, and how it writes there (docs/cache.md).

    cache_folder()      # $GOESC_CACHE, else the platform's user cache folder + "goesc"
    cache_limit()       # bytes: $GOESC_CACHE_SIZE ("500M", "2G", "unlimited"), else 1 GiB

    fingerprint()       # changes with any of goesc's own files: cheap, and of this machine only

A file is written beside its place and renamed into it, so that readers and a killed writer leave the old file or the
new one, never half of one. GOESC_CACHE=off keeps nothing. A build that only replays an earlier one imports this
module, so it imports little itself.
"""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False  # typing's own costs more to import than all else here
if TYPE_CHECKING:
    import hashlib
    from collections.abc import Iterable, Mapping
    from pathlib import Path

DEFAULT_LIMIT = 1 << 30
UNLIMITED = 1 << 62
TRIM_EVERY = 900.0  # seconds
STAMP = "trimmed"  # its time of change is when the cache was last brought to its size
_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}


def cache_path(environ: Mapping[str, str] | None = None) -> str:
    """The folder as text; "" when nothing is kept: switched off, or no home to keep it in."""
    env = os.environ if environ is None else environ
    chosen = env.get("GOESC_CACHE", "")
    if chosen == "off":
        return ""
    if chosen:
        return os.path.abspath(chosen)
    if sys.platform == "win32":
        base = env.get("LOCALAPPDATA") or _home(env, "AppData", "Local")
    elif sys.platform == "darwin":
        base = _home(env, "Library", "Caches")
    else:
        base = env.get("XDG_CACHE_HOME") or _home(env, ".cache")
    return os.path.join(base, "goesc") if os.path.isabs(base) else ""


def _home(env: Mapping[str, str], *below: str) -> str:
    home = env.get("HOME") or os.path.expanduser("~")
    return os.path.join(home, *below)


def cache_folder(environ: Mapping[str, str] | None = None) -> str:
    """The folder, whether or not anything is kept there (`cache_enabled`)."""
    env = dict(os.environ if environ is None else environ)
    if env.get("GOESC_CACHE") == "off":
        del env["GOESC_CACHE"]
    return cache_path(env) or "goesc-cache-without-a-home"


def cache_enabled(environ: Mapping[str, str] | None = None) -> bool:
    return bool(cache_path(environ))


def cache_limit(environ: Mapping[str, str] | None = None) -> int:
    """Bytes that the cache may take on disk. Text that says no size counts as the default."""
    text = (os.environ if environ is None else environ).get("GOESC_CACHE_SIZE", "")
    try:
        return parse_size(text) if text else DEFAULT_LIMIT
    except ValueError:
        return DEFAULT_LIMIT


def parse_size(text: str) -> int:
    """`500M`, `1.5GB`, `2GiB`, `123456`, `unlimited` in bytes; units are powers of 1024. Raises ValueError."""
    word = text.strip().upper()
    if word in ("UNLIMITED", "NONE"):
        return UNLIMITED
    digits = word.rstrip("KMGTIB")
    unit = word[len(digits) :].removesuffix("B").removesuffix("I")
    number = digits.isascii() and digits.replace(".", "", 1).isdecimal()
    size = float(digits) * _UNITS[unit] if unit in _UNITS and number else -1.0
    if not 0 <= size <= UNLIMITED:
        raise ValueError(f"{text!r} is no size; write 500M, 2G or unlimited")
    return int(size)


def trim_due(environ: Mapping[str, str] | None = None) -> bool:
    """Whether nobody has trimmed the cache for a while. A stamp ahead of a clock that jumped back counts as old."""
    root = cache_path(environ)
    if not root or not os.path.isdir(root):
        return False
    try:
        age = time.time() - os.stat(os.path.join(root, STAMP)).st_mtime
    except OSError:
        return True
    return not -TRIM_EVERY < age < TRIM_EVERY


def write_atomically(path: Path | str, data: bytes, mode: int = -1) -> bool:
    """False when it could not be written; a cache that cannot be written is only slow.

    `mode` is what others may do with the file; -1 leaves it to the umask.
    """
    if os.environ.get("GOESC_CACHE") == "off":
        return False
    try:
        try:
            write_beside(path, data, mode)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
            write_beside(path, data, mode)
    except OSError:
        return False
    return True


def write_beside(path: Path | str, data: bytes, mode: int = -1) -> None:
    """Writes a file beside its place and renames it. Raises OSError, and then leaves nothing of its own."""
    folder, name = os.path.split(os.fspath(path))
    # The name is unique among processes of all machines that may share the folder.
    temporary = os.path.join(folder, f".{name[:40]}.{os.getpid()}.{os.urandom(4).hex()}.part")
    file = os.open(temporary, _CREATE, 0o666)
    try:
        try:
            if mode >= 0:
                os.fchmod(file, mode)
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(file, rest) :]
        finally:
            os.close(file)
        os.replace(temporary, path)
    except BaseException:  # Ctrl-C too
        try:  # noqa: SIM105 - contextlib takes longer to import than a small build to look up
            os.unlink(temporary)
        except OSError:
            pass
        raise


_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def key_of(parts: Iterable[str | bytes]) -> str:
    """One digest for a list of parts; lengths are mixed in, so ("ab", "c") and ("a", "bc") differ."""
    digest = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


def short_digest(data: bytes) -> str:
    """128 bits in hex."""
    return blake2b()(data, digest_size=16).hexdigest()


def blake2b() -> type[hashlib.blake2b]:
    """The hash function, without loading OpenSSL for it: that takes longer than to look a small build up."""
    try:
        from _blake2 import blake2b as found
    except ImportError:
        from hashlib import blake2b as found
    return found


def sha256(data: bytes = b"") -> hashlib._Hash:
    """The hash of facts and of names that gc makes, without OpenSSL too."""
    name = "_sha256" if sys.version_info < (3, 12) else "_sha2"
    try:
        found: hashlib._Hash = __import__(name).sha256(data)
    except ImportError:
        import hashlib

        return hashlib.sha256(data)
    return found


def trim_if_due(environ: Mapping[str, str]) -> None:
    """At the end of a run that may have written: once in a quarter of an hour, among all processes."""
    if trim_due(environ):
        from goesc.source.evict import trim

        trim(cache_path(environ), cache_limit(environ))


def own_files() -> list[str]:
    """The files that goesc runs from: its modules, grammar and facts, or the archive that holds them."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    found: list[str] = []
    beside = os.path.join(package, "grammar")
    pending = [package] if os.path.isdir(beside) else [package, os.path.join(os.path.dirname(package), "grammar")]
    while pending:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name != "__pycache__":
                            pending.append(entry.path)
                    elif entry.name.endswith((".py", ".lark", ".facts", ".pyc", ".so", ".pyd")):
                        found.append(entry.path)
        except OSError:
            continue
    archive = package
    while not found and archive != os.path.dirname(archive):
        archive = os.path.dirname(archive)
        if os.path.isfile(archive):
            found.append(archive)
    return sorted(found)


def fingerprint() -> str:
    """What goesc is, by the look of its own files: names, sizes, times and identity on disk; no file is read.

    Looking at them takes a millisecond, reading them ten. Content is what `goesc.source.identity` goes by. A process
    looks once: what the files become later is not what runs in it.
    """
    if not _LOOK:
        _LOOK.append(_look())
    return _LOOK[0]


_LOOK: list[str] = []


def _look() -> str:
    seen: list[str] = []
    for path in own_files():
        try:
            stat = os.stat(path)
        except OSError:
            continue
        seen.append(f"{path}:{stat.st_size}:{stat.st_mtime_ns}:{stat.st_ctime_ns}:{stat.st_ino}")
    if not seen:
        return f"unknown {os.urandom(16).hex()}"  # matches nothing that was kept, and nothing later matches it
    text = "\n".join(seen).encode("utf-8", "surrogateescape")
    return f"{sys.implementation.cache_tag} {short_digest(text)}"
