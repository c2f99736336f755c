"""What hunts have done, a line a stretch of modules, so that depth adds up over days.

    log = Log(Path("hunt.jsonl"), hunt, "go1.27.3")
    log.next             # 1200: modules 0 to 1199 are told of there
    log.take(1210, ...); log.close()

A line tells of all modules from one number to another, of one mode, seed and release: of those that come next, nothing
is told before they are done, so a hunt that was killed leaves no hole.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

if TYPE_CHECKING:
    from goesc.hunt.run import Hunt

EVERY = 60.0  # seconds that are lost, at most, by a hunt that is killed
_NAMES = ("mode", "release", "other", "seed", "functions", "steered")


@final
class Log:
    """Raises OSError, and ValueError for a file of something else."""

    def __init__(self, path: Path, hunt: Hunt, release: str) -> None:
        self._path = path
        self._of = dict(zip(_NAMES, of(hunt, release), strict=True))
        self.next = max((line["to"] for line in read(path) if told_of(line) == of(hunt, release)), default=0)
        self._from = self.next
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._differing: list[int] = []
        self._skipped: list[str] = []
        self._since = time.monotonic()

    def take(
        self, to: int, programs: int, rejected: int, lines: int, found: list[tuple[int, str]], skipped: list[str]
    ) -> None:
        """All modules below `to` are done; `found` are numbers of those that differ, and how."""
        self.next = to
        self._counts.update(programs=programs, rejected=rejected, lines=lines)
        self._kinds.update(kind for _, kind in found)
        self._differing += [number for number, _ in found]
        self._skipped += skipped
        if time.monotonic() - self._since >= EVERY:
            self.close()

    def close(self) -> None:
        if self._counts["programs"]:
            now = time.monotonic()
            line = {
                "date": datetime.now(UTC).isoformat(timespec="seconds"), **self._of, "from": self._from,
                "to": self.next, **{name: self._counts[name] for name in ("programs", "rejected", "lines")},
                "seconds": round(now - self._since, 1), "differences": dict(self._kinds),
                "differing": self._differing, "skipped": self._skipped,
            }  # fmt: skip
            with self._path.open("a", encoding="utf-8") as out:
                out.write(json.dumps(line) + "\n")
            self._from, self._since = self.next, now
            self._counts.clear()
            self._kinds.clear()
            self._differing, self._skipped = [], []


def of(hunt: Hunt, release: str) -> tuple[object, ...]:
    """What the numbers of a line are numbers of."""
    return hunt.flags or hunt.mode, release, hunt.other, hunt.seed, hunt.functions, hunt.steer


def told_of(line: dict[str, Any]) -> tuple[object, ...]:
    return tuple(line[name] for name in _NAMES)


def read(path: Path) -> list[dict[str, Any]]:
    """Raises OSError and ValueError."""
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    found = [json.loads(line) for line in text.splitlines() if line.endswith("}")]  # the last may be cut short
    if not all(isinstance(line, dict) and {*_NAMES, "from", "to", "programs"} <= line.keys() for line in found):
        raise ValueError(f"{path}: no log of such a hunt")
    return found
