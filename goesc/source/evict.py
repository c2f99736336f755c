"""What lies in the cache, and keeping it within its size.

    for entry in entries(root): entry.kind, entry.path, entry.disk, entry.used
    trim(root, limit)      # the entries that nobody used for longest go, until 9/10 of the limit is left

Entries are used at the time of change of their files, which reading refreshes once a day (goesc.source.store); a time
ahead of the clock, left by a clock that jumped, counts as long ago. A trim takes a bounded time: it looks at folders in
random order, and when time runs out it holds the part it saw to that part's share of the limit. Processes may trim at
once, and while others read and write: an entry that vanishes is worked out again.

Only files that look like entries in folders that goesc makes are ever removed, no link is followed, and what a user
asked for (`goesc facts build`) stays.
"""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Iterator
from typing import NamedTuple, final

from goesc.source.cachedir import STAMP
from goesc.source.store import TOUCH_AHEAD

# Folder -> what it holds.
KINDS = {
    "loads": "what packages a build has, taken over while nothing but texts of them has changed",
    "runs": "whole builds, answered again while nothing they looked at has changed",
    "printed": "what those printed",
    "build": "what packages printed",
    "exports": "what packages tell those that import them",
    "tags": "parameter tags of imported packages",
    "facts": "facts about the library",
    "oracle": "answers of the real compiler and of goesc, for difftest",
    "self": "digests of goesc's own files",
}
_ENTRY = re.compile(r"[0-9a-f]{38,64}")
_PREFIX = re.compile(r"[0-9a-f]{2}")
_PLAIN = re.compile(r"importcfg-[0-9a-f]{16}\.json")  # kept beside the prefixes, evicted like entries
_KEPT = re.compile(r"[a-z0-9]+-[a-z0-9+]+-go1\.[0-9]+\.facts")  # made on request: goesc facts build
_PART_LIVES = 3600.0  # seconds; a writer needs far less
_BLOCK = 4096
_FILL = 0.9  # of the limit, after a trim: the next write must not call for another


@final
class Entry(NamedTuple):
    kind: str
    path: str
    size: int
    used: float  # seconds since the epoch; 0 for a time ahead of the clock
    state: str = ""  # "part" for what a killed writer left, "kept" for what is never evicted

    @property
    def disk(self) -> int:
        """Bytes taken on disk, in the usual blocks."""
        return -(-self.size // _BLOCK) * _BLOCK

    @property
    def key(self) -> str:
        folder, name = os.path.split(self.path)
        return os.path.basename(folder) + name


@final
class Trimmed:
    __slots__ = ("freed", "left", "removed", "whole")

    def __init__(self) -> None:
        self.removed = 0
        self.freed = 0  # bytes on disk
        self.left = 0  # bytes on disk; of the part that was seen
        self.whole = True  # everything was seen and done in time


def folders(root: str) -> list[tuple[str, str]]:
    """(kind, folder) of everything that can hold entries; links are left out."""
    found: list[tuple[str, str]] = []
    for kind in KINDS:
        top = os.path.join(root, kind)
        if os.path.islink(top):
            continue
        found.append((kind, top))
        try:
            with os.scandir(top) as inside:
                found += [
                    (kind, e.path) for e in inside if _PREFIX.fullmatch(e.name) and e.is_dir(follow_symlinks=False)
                ]
        except OSError:
            continue
    return found


def entries_of(kind: str, folder: str, now: float) -> list[Entry]:
    found: list[Entry] = []
    entry_name = _ENTRY if _PREFIX.fullmatch(os.path.basename(folder)) else _PLAIN
    try:
        with os.scandir(folder) as inside:
            for file in inside:
                state = ""
                if file.name.startswith(".") and file.name.endswith(".part"):
                    state = "part"
                elif kind == "facts" and _KEPT.fullmatch(file.name):
                    state = "kept"
                elif not entry_name.fullmatch(file.name):
                    continue
                try:
                    if not file.is_file(follow_symlinks=False):
                        continue
                    look = file.stat(follow_symlinks=False)
                except OSError:
                    continue
                used = look.st_mtime if look.st_mtime <= now + TOUCH_AHEAD else 0.0
                found.append(Entry(kind, file.path, look.st_size, used, state))
    except OSError:
        pass
    return found


def entries(root: str) -> Iterator[Entry]:
    now = time.time()
    for kind, folder in folders(root):
        yield from entries_of(kind, folder, now)


def remove(entry: Entry) -> bool:
    try:
        os.unlink(entry.path)
    except OSError:
        return False
    return True


def trim(root: str, limit: int, *, seconds: float = 0.5) -> Trimmed:
    """Brings the cache to its limit if it is above; removes what killed writers left."""
    now = time.time()
    done = Trimmed()
    if not _stamp(os.path.join(root, STAMP)):
        return done  # a cache that cannot be written does not grow either
    deadline = time.monotonic() + seconds
    places = folders(root)
    random.shuffle(places)
    seen: list[Entry] = []
    parts = 0
    for kind, folder in places:
        if time.monotonic() > deadline:
            done.whole = False
            break
        parts += 1
        for entry in entries_of(kind, folder, now):
            if entry.state == "part":
                if not 0 <= now - entry.used < _PART_LIVES and remove(entry):
                    done.removed += 1
                    done.freed += entry.disk
            else:
                seen.append(entry)
    share = limit if done.whole else limit * parts // max(len(places), 1)
    evict(seen, share, done, deadline + seconds)
    return done


def evict(seen: list[Entry], limit: int, done: Trimmed, deadline: float = float("inf")) -> None:
    done.left = sum(entry.disk for entry in seen)
    if done.left <= limit:
        return
    wanted = limit * _FILL
    for entry in sorted(seen, key=lambda e: e.used):
        if done.left <= wanted:
            return
        if time.monotonic() > deadline:
            done.whole = False
            return
        if entry.state != "kept" and remove(entry):
            done.removed += 1
            done.freed += entry.disk
            done.left -= entry.disk


def _stamp(path: str) -> bool:
    """Says that the cache is being trimmed, so that other processes leave it be."""
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            os.utime(file)
        finally:
            os.close(file)
    except OSError:
        return False
    return True
