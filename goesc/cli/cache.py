"""`goesc cache info|clean|verify`: what goesc remembers, how much of it, and whether it is right (docs/cache.md)."""

from __future__ import annotations

import io
import json
import os
import random
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import final

from goesc.cli.main import Host, run
from goesc.cli.options import needs_value, no_form, shown, unknown_flag
from goesc.source.cachedir import UNLIMITED, cache_limit, cache_path, parse_size
from goesc.source.evict import KINDS, Entry, entries, remove
from goesc.source.gcflags import UsageError
from goesc.source.store import unseal
from goesc.source.visible import dumps

USAGE = """\
usage: goesc cache info   [--format text|json] [--json]
       goesc cache clean  [--older-than AGE] [--to SIZE] [--kind KIND] [--dry-run] [--format text|json] [--json]
       goesc cache verify [--fix] [--again N] [--format text|json] [--json]

info     where the cache is, how much it holds of each kind, its limit, and what was used last and longest ago.
clean    removes everything that goesc can make again; with --older-than 30m, 12h, 7d or 4w what was not used for that
         long; with --to 200M what was used longest ago until that much is left. Only files that goesc made are touched.
verify   checks every entry against its digest and names the bad ones; --fix removes them, and those of other versions
         of goesc, which are never read and go when space is needed. --again 5 also works out five builds again,
         drawn by chance from those whose sources are unchanged, and compares; "all": every one.

GOESC_CACHE names the folder, or is "off"; GOESC_CACHE_SIZE is the limit (default 1G, "unlimited" for none).
Exit status: 0; 1 if bad entries were found and are still there; 2 for usage."""

SEE = "; run 'goesc help cache'"
_OTHER_VERSION = "of another version of goesc"
_AGES = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}


@final
@dataclass(slots=True)
class _Options:
    json: bool = False
    dry_run: bool = False
    fix: bool = False
    older_than: float | None = None  # seconds
    to: int | None = None  # bytes
    again: int = 0
    kinds: set[str] = field(default_factory=set)


def main(argv: list[str], host: Host) -> int:
    command = _COMMANDS.get(argv[0]) if argv else None
    if command is None:
        return host.fail(f"cache: which of info, clean and verify?{SEE}")
    action, allowed = command
    try:
        options = _parse(argv[1:], allowed)
        limit = host.environ.get("GOESC_CACHE_SIZE", "")
        if limit:
            parse_size(limit)
    except UsageError as err:
        return host.fail(str(err))
    except ValueError as err:
        return host.fail(f"GOESC_CACHE_SIZE: {err}")
    root = cache_path(host.environ)
    if not root:
        why = "GOESC_CACHE is off" if host.environ.get("GOESC_CACHE") == "off" else "there is no home folder"
        if options.json:
            host.stdout.write(dumps({"folder": None, "why": why}) + "\n")
        else:
            host.say(f"no cache: {why}")
        return 0
    return action(root, options, host)


def _parse(argv: list[str], allowed: frozenset[str]) -> _Options:
    out = _Options()
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        name, has_value, value = word.removeprefix("-").removeprefix("-").partition("=")
        if not word.startswith("-") or name not in allowed:
            if word.startswith("-"):
                raise UsageError(unknown_flag(word, "cache", sorted(allowed)))
            raise UsageError(f"cache takes no arguments, and {word} is one{SEE}")
        if name in ("json", "dry-run", "fix"):
            setattr(out, name.replace("-", "_"), True)
            continue
        if not has_value:
            if not rest:
                raise UsageError(needs_value(name))
            value = rest.pop(0)
        try:
            _take(out, name, value)
        except ValueError as err:
            raise UsageError(f"--{name}: {err}") from None
    return out


def _take(out: _Options, name: str, value: str) -> None:
    if name == "older-than":
        found = re.fullmatch(r"([0-9]{1,9})([smhdw])", value)
        if found is None:
            raise ValueError(f"{shown(value)} is no age; write 30m, 12h, 7d or 4w")
        out.older_than = float(found[1]) * _AGES[found[2]]
    elif name == "to":
        out.to = parse_size(value)
    elif name == "again":
        if value != "all" and not re.fullmatch(r"[0-9]{1,9}", value):
            raise ValueError(f"{shown(value)} is no number")
        out.again = 1 << 30 if value == "all" else int(value)
    elif name == "format":
        if value not in ("text", "json"):
            raise UsageError(no_form(value, ("text", "json")))
        out.json = value == "json"
    elif value not in KINDS:
        raise ValueError(f"{shown(value)} is none of {', '.join(KINDS)}")
    else:
        out.kinds.add(value)


# --- info ---------------------------------------------------------------------------------------------


def info(root: str, options: _Options, host: Host) -> int:
    kinds: dict[str, dict[str, int]] = {}
    oldest, newest, leftovers = 0.0, 0.0, 0
    for entry in entries(root):
        if entry.state == "part":
            leftovers += 1
            continue
        tally = kinds.setdefault(entry.kind, {"entries": 0, "bytes": 0, "disk": 0})
        tally["entries"] += 1
        tally["bytes"] += entry.size
        tally["disk"] += entry.disk
        if entry.used:
            oldest = min(oldest or entry.used, entry.used)
            newest = max(newest, entry.used)
    limit = cache_limit(host.environ)
    total = {name: sum(t[name] for t in kinds.values()) for name in ("entries", "bytes", "disk")}
    writable = os.access(root if os.path.isdir(root) else _parent(root), os.W_OK)
    if options.json:
        told = {
            "folder": root,
            "exists": os.path.isdir(root),
            "writable": writable,
            "limit": None if limit == UNLIMITED else limit,
            **total,
            "kinds": {kind: kinds[kind] for kind in KINDS if kind in kinds},
            "oldest_use": _stamp(oldest) or None,
            "newest_use": _stamp(newest) or None,
            "unfinished": leftovers,
        }
        host.stdout.write(dumps(told, 2) + "\n")
        return 0
    host.say(root + _state(root, writable))
    for kind, what in KINDS.items():
        if kind in kinds:
            host.say(f"  {kind:8}{kinds[kind]['entries']:8}  {_size(kinds[kind]['disk']):>9}  {what}")
    share = "no limit" if limit == UNLIMITED else f"of {_size(limit)}"
    host.say(f"  {'total':8}{total['entries']:8}  {_size(total['disk']):>9}  {share}")
    if newest:
        host.say(f"  last used {_stamp(newest)}, longest unused since {_stamp(oldest)}")
    if leftovers:
        host.say(f"  {leftovers} unfinished files; those of killed writers go with the next trim")
    return 0


def _parent(path: str) -> str:
    while path != os.path.dirname(path) and not os.path.isdir(path):
        path = os.path.dirname(path)
    return path


def _state(root: str, writable: bool) -> str:
    if os.path.lexists(root) and not os.path.isdir(root):
        return " (is no folder: nothing is kept)"
    if not os.path.isdir(root):
        return " (not made yet)" if writable else " (cannot be made: nothing is kept)"
    return "" if writable else " (read-only)"


def _stamp(when: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(when)) if when else ""


def _size(count: int) -> str:
    size = float(count)
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1024 or unit == "GB":
            break
        size /= 1024
    return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"


# --- clean --------------------------------------------------------------------------------------------


def clean(root: str, options: _Options, host: Host) -> int:
    now = time.time()
    found = [e for e in entries(root) if not options.kinds or e.kind in options.kinds]
    if options.older_than is not None:
        aged = [e for e in found if now - e.used > options.older_than]
        chosen = [e for e in aged if e.state != "kept"]
    else:
        chosen = list(found)
    if options.to is not None:
        # What is old enough goes, the longest unused first, until the rest is small enough.
        below = sum(e.disk for e in found)
        picked: list[Entry] = []
        for entry in sorted(chosen, key=lambda e: e.used):
            if below <= options.to:
                break
            if entry.state != "kept":
                picked.append(entry)
                below -= entry.disk
        chosen = picked
    removed = [e for e in chosen if options.dry_run or remove(e)]
    freed = sum(e.disk for e in removed)
    stuck = len(chosen) - len(removed)
    if options.json:
        told = {"folder": root, "removed": len(removed), "freed": freed, "stuck": stuck, "dry_run": options.dry_run}
        host.stdout.write(dumps(told) + "\n")
    else:
        verb = "would remove" if options.dry_run else "removed"
        host.say(f"{root}: {verb} {_count(len(removed), 'entry', 'entries')}, {_size(freed)}")
    if stuck:
        host.fail(f"cache clean: {_count(stuck, 'entry', 'entries')} could not be removed")
        return 1
    return 0


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


# --- verify -------------------------------------------------------------------------------------------


def verify(root: str, options: _Options, host: Host) -> int:
    checked, bad, foreign = 0, list[tuple[Entry, str]](), list[Entry]()
    whole_runs: list[Entry] = []
    for entry in entries(root):
        if entry.state == "part":
            continue
        checked += 1
        why = _fault(entry)
        if why == _OTHER_VERSION:
            foreign.append(entry)
        elif why:
            bad.append((entry, why))
        elif entry.kind == "runs":
            whole_runs.append(entry)
    again = _redo(root, whole_runs, options.again)
    bad += [(entry, why) for entry, why in again if why]
    left = [(e, why) for e, why in bad if not (options.fix and remove(e))]
    others = [e for e in foreign if not (options.fix and remove(e))]
    if options.json:
        told = {
            "folder": root,
            "checked": checked,
            "again": len(again),
            "other_versions": len(others),
            "bad": [{"path": e.path, "why": why, "removed": (e, why) not in left} for e, why in bad],
        }
        host.stdout.write(dumps(told, 2) + "\n")
    else:
        for entry, why in bad:
            fixed = "" if (entry, why) in left else " (removed)"
            host.say(f"{entry.path}: {why}{fixed}")
        redone = f", {_count(len(again), 'build', 'builds')} worked out again" if options.again else ""
        verdict = f"{len(bad)} bad" if bad else "all good"
        old = f"; {len(others)} of another version of goesc" if others else ""
        host.say(f"{root}: {_count(checked, 'entry', 'entries')} checked{redone}: {verdict}{old}")
    return 1 if left else 0


def _fault(entry: Entry) -> str:
    """What is wrong with an entry, "" if nothing is."""
    if entry.state == "kept":
        return _facts_fault(entry.path)
    try:
        with open(entry.path, "rb") as stream:
            data = stream.read()
    except PermissionError:
        return ""  # another user's, who may read it
    except FileNotFoundError:
        return ""  # another process removed it meanwhile
    except OSError as err:
        return f"cannot be read: {err.strerror}"
    if entry.path.endswith(".json"):
        try:
            return "" if isinstance(json.loads(data), dict) else "no document"
        except ValueError:
            return "damaged: no JSON"
    if unseal(entry.key, data) is not None:
        return ""
    if not data.startswith(b"goesc\0"):
        return "no entry: another format" if data else "empty"
    return "damaged, cut short, or under a wrong name" if data.startswith(_magic()) else _OTHER_VERSION


def _magic() -> bytes:
    from goesc.source.store import MAGIC

    return MAGIC


def _facts_fault(path: str) -> str:
    from goesc.facts.library import open_library

    library = open_library(path)
    if library is None:
        return "damaged" if not _is_library(path) else _OTHER_VERSION
    bad = [name for name, entry in library.packages.items() if entry.length and library.read(name) is None]
    return f"damaged: facts of {', '.join(sorted(bad))}" if bad else ""


def _is_library(path: str) -> bool:
    from goesc.facts.library import MAGIC

    try:
        with open(path, "rb") as stream:
            return stream.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _redo(root: str, whole_runs: list[Entry], most: int) -> list[tuple[Entry, str]]:
    """At most so many kept builds, picked by chance, each with what is wrong with it, "" if nothing is."""
    random.shuffle(whole_runs)
    judged = ((entry, _worked_out_again(root, entry)) for entry in whole_runs)
    return list(islice(((entry, why) for entry, why in judged if why is not None), most))


def _worked_out_again(root: str, entry: Entry) -> str | None:
    """Whether a kept build is what goesc says now, "" if so; None if it is out of date and nobody would be given it."""
    from goesc.cli import runs

    try:
        with open(entry.path, "rb") as stream:
            value = unseal(entry.key, stream.read())
        kept = runs.kept(root, entry.key, value or b"")
    except (OSError, ValueError, IndexError):
        return None
    if not runs.is_current(kept, entry.key):
        return None
    out, said = io.StringIO(), io.StringIO()
    environ: Mapping[str, str] = {**kept.environ, "GOESC_CACHE": "off"}
    status = run(kept.argv, Host(out, said, Path(kept.cwd), environ))
    printed = [stream.getvalue().encode("utf-8", "surrogateescape") for stream in (out, said)]
    if status == kept.status and printed == [kept.out, kept.text]:
        return ""
    return f"wrong: `goesc {' '.join(kept.argv)}` in {kept.cwd} prints something else now"


_COMMANDS: dict[str, tuple[Callable[[str, _Options, Host], int], frozenset[str]]] = {
    "info": (info, frozenset({"json", "format"})),
    "clean": (clean, frozenset({"json", "format", "dry-run", "older-than", "to", "kind"})),
    "verify": (verify, frozenset({"json", "format", "fix", "again"})),
}
