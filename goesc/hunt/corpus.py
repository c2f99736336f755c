"""Keys of modules that reached what none had reached before, kept in a file from hunt to hunt.

    corpus = Corpus.read(Path("corpus.json"))
    corpus.keys("m-l")                      # [Key(1, 0), Key(1, 3), ...]: a hunt begins with these
    corpus.add("m-l", Key(1, 7, 12), ["escape/solver.py:77", "op ODEREF"]); corpus.write(path)

Lines move with the sources, so the file says of a module in which rooms it was first, and on how many lines; where that
is little, in which files, and what there was first in its program.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple, final

from goesc.hunt.programs import Key, key_of
from goesc.source.cachedir import write_beside

FEW = 30


@final
class Kept(NamedTuple):
    mode: str
    key: Key
    reached: dict[str, int]


@final
class Corpus:
    def __init__(self, kept: Iterable[Kept] = ()) -> None:
        self.kept = list(kept)

    @staticmethod
    def read(path: Path) -> Corpus:
        """Raises OSError, and ValueError for a file of something else. None yet is an empty one."""
        if not path.exists():
            return Corpus()
        try:
            lines = json.loads(path.read_text(encoding="utf-8"))["keys"]
            return Corpus(Kept(line["mode"], key_of(line["key"]), dict(line["reached"])) for line in lines)
        except (ValueError, TypeError, KeyError):
            raise ValueError(f"{path}: no corpus of goesc fuzz") from None

    def keys(self, mode: str) -> list[Key]:
        return [kept.key for kept in self.kept if kept.mode == mode]

    def add(self, mode: str, key: Key, reached: Iterable[str]) -> None:
        items = list(reached)
        names = Counter(map(_file if len(items) <= FEW else _room, items))
        if (mode, key) not in ((kept.mode, kept.key) for kept in self.kept):
            self.kept.append(Kept(mode, key, dict(sorted(names.items()))))

    def write(self, path: Path) -> None:
        """Raises OSError."""
        lines: list[dict[str, Any]] = [
            {"mode": kept.mode, "key": str(kept.key), "reached": kept.reached} for kept in self.kept
        ]
        text = ",\n".join(json.dumps(line) for line in lines)
        write_beside(path, f'{{"keys": [\n{text}\n]}}\n'.encode())


def _file(item: str) -> str:
    return item.rpartition(":")[0] or item


def _room(item: str) -> str:
    return item.partition("/")[0].partition(" ")[0]
