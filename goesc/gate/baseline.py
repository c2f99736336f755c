"""The baseline: a file with the heap allocations that are accepted, by keys without positions.

    {"goesc-baseline": 1,
     "inlined": {"example.com/m": ["New  OPTRLIT  &T{...}", "Read  OMAKESLICE in a loop  make([]byte, n)  x2"]}}

One allocation a line, sorted, so that a merge of two branches rarely meets itself; `x2` counts equal ones of a
function, `in a loop` or `in 2 loops` says how often each is made. Functions are declared functions: what a closure
allocates counts for the function around it. What is accepted of the build with -l stands in a table of its own,
"packages", the only one there was once: neither build bounds the other. Calls that take memory (`--allocs`) have two
more, "calls" and "inlined-calls": "Read  grow in a loop  append".
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias, final

from goesc.gate.files import json_of
from goesc.gate.model import Bare, GateError, Key, Site

VERSION: Final = 1
FIELD: Final = "goesc-baseline"
# By whether calls of the run time are counted, in place of what escapes, and whether calls are inlined.
TABLES: Final = {
    (False, False): "packages", (False, True): "inlined", (True, False): "calls", (True, True): "inlined-calls",
}  # fmt: skip
Tables: TypeAlias = Mapping[tuple[bool, bool], Mapping[Bare, int]]
GAP: Final = "  "  # between the parts of an entry; gc's texts hold no two blanks in a row outside strings
_SHOWN: Final = 80  # characters of what is wrong

_LOOPS = re.compile(r"(\w+) in (?:a loop|(\d{1,6}) loops)")


@final
@dataclass(slots=True)
class Comparison:
    new: list[Site] = field(default_factory=list)
    counts: dict[Bare, tuple[int, int]] = field(default_factory=dict)  # of what is new or stale: (accepted, found)
    stale: list[Key] = field(default_factory=list)  # the ordinal tells how many are too many


def counts_of(sites: Iterable[Site], keep: Mapping[Bare, int] | None = None) -> Counter[Bare]:
    """What a baseline accepts if it accepts these; `keep` are entries of packages that were not looked at."""
    counts: Counter[Bare] = Counter(keep or {})
    for site in sites:
        counts[site.key.bare] += 1
    return counts


def write(accepted: Tables) -> str:
    """The text of a baseline."""
    tables = {TABLES[of]: _table(counts) for of, counts in sorted(accepted.items())}
    return json.dumps({FIELD: VERSION, **tables}, indent=1, ensure_ascii=False) + "\n"


def _table(counts: Mapping[Bare, int]) -> dict[str, list[str]]:
    packages: dict[str, list[str]] = {}
    for (path, function, kind, expression, loops), count in sorted(counts.items()):
        often = "" if not loops else " in a loop" if loops == 1 else f" in {loops} loops"
        entry = GAP.join((function, kind + often, expression))
        packages.setdefault(path, []).append(f"{entry}{GAP}x{count}" if count > 1 else entry)
    return packages


def read(text: str, name: str) -> dict[tuple[bool, bool], Counter[Bare]]:
    """The entries of a baseline with their counts, as TABLES has them. Raises GateError."""
    document = json_of(text, name)
    if not isinstance(document, dict) or FIELD not in document:
        raise GateError(f"{name}: not a baseline of goesc (no {FIELD!r})")
    if document[FIELD] != VERSION:
        found = str(document[FIELD])[:_SHOWN]
        raise GateError(f"{name}: a baseline of version {found}; this goesc reads version {VERSION}")
    tables = {of: table for of, table in TABLES.items() if table in document} or {(False, False): "packages"}
    return {of: _entries(document.get(table), table, name) for of, table in tables.items()}


def _entries(packages: object, table: str, name: str) -> Counter[Bare]:
    if not isinstance(packages, dict) or not all(isinstance(v, list) for v in packages.values()):
        raise GateError(f"{name}: {table}: a table of lists is expected")
    counts: Counter[Bare] = Counter()
    for path, entries in packages.items():
        for entry in entries:
            counts[(path, *_split(entry, name))] += _count(entry)
    return counts


def _split(entry: object, name: str) -> tuple[str, str, str, int]:
    parts = entry.split(GAP, 2) if isinstance(entry, str) else []
    if len(parts) != 3:
        raise GateError(f"{name}: not an entry: {str(entry)[:_SHOWN]!r}")
    head, found, tail = parts[2].rpartition(f"{GAP}x")
    often = _LOOPS.fullmatch(parts[1])
    kind, loops = (often[1], int(often[2] or 1)) if often else (parts[1], 0)
    return parts[0], kind, head if found and tail.isdecimal() else parts[2], loops


def _count(entry: str) -> int:
    _, found, tail = entry.rpartition(f"{GAP}x")
    return int(tail) if found and tail.isdecimal() and len(tail) < 10 else 1


def compare(sites: Iterable[Site], accepted: Mapping[Bare, int], covers: Iterable[str] | None) -> Comparison:
    """What is new and what is stale. `covers` are the packages that were looked at; None for all there are."""
    out = Comparison()
    found: dict[Bare, list[Site]] = {}
    for site in sites:
        found.setdefault(site.key.bare, []).append(site)
    for bare, here in found.items():
        room = accepted.get(bare, 0)
        if len(here) > room:
            out.counts[bare] = room, len(here)
            out.new += here[room:]
    looked_at = set(covers) if covers is not None else None
    for bare, count in sorted(accepted.items()):
        actual = len(found.get(bare, ()))
        if actual < count and (looked_at is None or bare[0] in looked_at):
            out.counts[bare] = count, actual
            out.stale.append(Key(*bare, count - actual))
    out.new.sort(key=lambda site: (site.key.package, site.file, site.pos))
    return out
