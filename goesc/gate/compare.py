"""Two trees side by side: which heap allocations came, which went, which parameters leak that did not.

    difference = compare(before, after)          # Snapshots, of trees or of reports
    difference.added                             # [Site]
    to_result(difference, "main", "work")        # findings in the formats of `goesc check`

Allocations are matched by their position-free keys, which hold in how many loops they stand: what was made once and is
now made in every round has gone and come. Of equal ones in a function only the number is known, so the last
ones count as added.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, final

from goesc.explain.terms import described, instance, unnamed
from goesc.explain.text import Style
from goesc.gate import baseline
from goesc.gate.files import json_of
from goesc.gate.keys import message_of
from goesc.gate.model import Bare, Finding, GateError, Key, LeakKey, Place, Result, Site, amount, how_often
from goesc.source.gcflags import BUILD_WORDS, BUILDS
from goesc.source.visible import visible, visible_lines

REPORT: Final = "goesc-report"
_BASELINE_SITES: Final = 2_000_000  # an entry of a few bytes may stand for any number


@final
@dataclass(slots=True)
class Snapshot:
    """One side. `leaks` is None for a baseline file, which does not tell of parameters."""

    name: str
    sites: list[Site] = field(default_factory=list)
    leaks: dict[LeakKey, Place] | None = field(default_factory=dict)
    packages: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    inline: bool = False  # which build it is of
    allocs: bool = False  # of calls that take memory; else of what escapes


@final
@dataclass(slots=True)
class Difference:
    added: list[Site] = field(default_factory=list)
    removed: list[Site] = field(default_factory=list)
    new_leaks: list[tuple[LeakKey, Place]] = field(default_factory=list)
    gone_leaks: list[tuple[LeakKey, Place]] = field(default_factory=list)
    unchanged: int = 0
    why: dict[Key | LeakKey, str] = field(default_factory=dict)  # between releases (goesc.gate.upgrade)


def snapshot(name: str, result: Result) -> Snapshot:
    return Snapshot(
        name, result.sites, result.leaks, result.packages, result.faults, result.inline, result.allocs
    )  # fmt: skip


def compare(before: Snapshot, after: Snapshot) -> Difference:
    """Raises GateError for sides of two builds."""
    if before.inline != after.inline:
        words = [f"{side.name} is {BUILD_WORDS[side.inline]}" for side in (before, after)]
        raise GateError(", ".join(words))
    out = Difference()
    old, new = _groups(before.sites), _groups(after.sites)
    for bare, here in new.items():
        common = min(len(here), len(old.get(bare, ())))
        out.unchanged += common
        out.added += here[common:]
    for bare, there in old.items():
        out.removed += there[min(len(there), len(new.get(bare, ()))) :]
    if before.leaks is not None and after.leaks is not None:
        # Fewer dereferences is a worse leak: a parameter that leaked its content and now leaks itself is new.
        out.new_leaks = [(key, place) for key, place in after.leaks.items() if key not in before.leaks]
        out.gone_leaks = [(key, place) for key, place in before.leaks.items() if key not in after.leaks]
    out.added.sort(key=_order)
    out.removed.sort(key=_order)
    out.new_leaks.sort(key=_leak_order)
    out.gone_leaks.sort(key=_leak_order)
    return out


def _leak_order(pair: tuple[LeakKey, Place]) -> tuple[str, str, str, int]:
    key = pair[0]
    return key.package, key.function, key.parameter, key.derefs


def _order(site: Site) -> tuple[str, str, int, int]:
    return site.key.package, site.place.path, site.place.line, site.place.column


def _groups(sites: Sequence[Site]) -> dict[Bare, list[Site]]:
    out: dict[Bare, list[Site]] = {}
    for site in sites:
        out.setdefault(site.key.bare, []).append(site)
    return out


def leak_text(key: LeakKey) -> str:
    name = unnamed(key.parameter) or f"parameter {key.parameter}"
    return f"{'the content of ' if key.derefs else ''}{name} of {instance(key.function)} leaks to the heap"


def to_result(difference: Difference, before: Snapshot, after: Snapshot) -> Result:
    """What came, as findings."""
    out = Result(
        sites=after.sites,
        packages=after.packages,
        faults=[*before.faults, *after.faults],
        inline=after.inline,
        allocs=after.allocs,
    )
    builds = (BUILDS[after.inline],)
    for site in difference.added:
        words = f"{site.message} in {site.key.function}, which {before.name} has not{how_often(site.key.loops)}"
        words += _because(difference, site.key)
        out.findings.append(
            Finding(
                "new-allocation", "error", words, site.place, site.key.function, site.key.package, site.key,
                builds=builds,
            )
        )  # fmt: skip
    for key, place in difference.new_leaks:
        words = f"{leak_text(key)}, which it does not in {before.name}{_because(difference, key)}"
        out.findings.append(Finding("noescape", "error", words, place, key.function, key.package, builds=builds))
    return out


def _because(difference: Difference, key: Key | LeakKey) -> str:
    return f". {difference.why[key]}" if key in difference.why else ""


Below: TypeAlias = "Callable[[Site | LeakKey], Iterable[str]]"


def text(difference: Difference, before: Snapshot, after: Snapshot, style: Style, below: Below) -> str:
    """Lines for people: `+` for what came, with what `below` says of it, `-` for what went; between releases below what
    makes it so."""
    out: list[str] = []
    for why, changes in _by_reason(difference):
        if why:
            out.append(f"{style.paint('1', _line(why))}:")
        for line, what in changes:
            out.append(style.paint("31" if line[0] == "+" else "32", _line(line)))
            out += (f"\t{more}" for more in below(what) if line[0] == "+")
        out += [""] if why else []
    out.append(style.paint("1", _line(_summary(difference, before, after))))
    return "".join(f"{line}\n" for line in out)


def _line(words: str) -> str:
    return visible_lines(visible(words))


def markdown(difference: Difference, before: Snapshot, after: Snapshot) -> str:
    """The same for a pull request."""
    out = [f"### {_summary(difference, before, after)}", ""]
    for why, changes in _by_reason(difference):
        lines = [line for line, _ in changes]
        out += [*([f"**{_escaped(why)}**", ""] if why else []), "```diff", *lines, "```", ""]
    return visible_lines("".join(visible(line) + "\n" for line in out[:-1]))


def _escaped(words: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#])", r"\\\1", words)


def _by_reason(difference: Difference) -> list[tuple[str, list[tuple[str, Site | LeakKey]]]]:
    """Lines, of each reason, with what they are about; those without one first."""
    found: dict[str, list[tuple[str, Site | LeakKey]]] = {"": []}
    for sign, sites, leaks in (
        ("-", difference.removed, difference.gone_leaks),
        ("+", difference.added, difference.new_leaks),
    ):
        for site in sites:
            often = how_often(site.key.loops)
            line = f"{sign} {_at(site.place)}{site.message} in {site.key.function}{_where(site)}{often}"
            found.setdefault(difference.why.get(site.key, ""), []).append((line, site))
        for key, place in leaks:
            line = f"{sign} {_at(place)}{leak_text(key)}"
            found.setdefault(difference.why.get(key, ""), []).append((line, key))
    return [(why, changes) for why, changes in found.items() if changes]


def _summary(difference: Difference, before: Snapshot, after: Snapshot) -> str:
    came, went = len(difference.added), len(difference.removed)
    leaks_words = ""
    if difference.new_leaks or difference.gone_leaks:
        leaks_words = f"; leaking parameters: {len(difference.new_leaks)} more, {len(difference.gone_leaks)} fewer"
    faults = "; not every package could be analysed" if before.faults or after.faults else ""
    return (
        f"{before.name} to {after.name}, {BUILD_WORDS[after.inline]}: {amount(came, after.allocs)} "
        f"more, {went} fewer, {difference.unchanged} unchanged{leaks_words}{faults}"
    )


def _where(site: Site) -> str:
    """In which body it is, and where that was put, if it is on the heap in a copy only."""
    copy = min(site.copies, key=len)
    body = f", by {site.body}" if site.body else ""
    return body + "".join(f", inlined into {call.caller} at {_at(call.place)[:-2]}" for call in copy)


def _at(place: Place) -> str:
    if not place.path:
        return ""
    return f"{place.path}:{place.line}:{place.column}: " if place.column else f"{place.path}:{place.line}: "


def document(difference: Difference, before: Snapshot, after: Snapshot) -> dict[str, Any]:
    def why(key: Key | LeakKey) -> dict[str, str]:
        return {"why": difference.why[key]} if key in difference.why else {}

    def sites(items: Sequence[Site]) -> list[dict[str, Any]]:
        return [
            {
                "package": s.key.package, "function": s.key.function, "kind": s.key.kind,
                "expression": s.key.expression, "message": s.message, "file": s.place.path, "line": s.place.line,
                "column": s.place.column, "in_loop": s.key.loops > 0, "loops": s.key.loops, "size": s.size,
                **({"runtime": s.runtime, "takes": s.takes} if s.runtime else {}), **why(s.key),
            }
            for s in items
        ]  # fmt: skip

    def leaks(items: Sequence[tuple[LeakKey, Place]]) -> list[dict[str, Any]]:
        return [
            {
                "package": k.package, "function": k.function, "parameter": k.parameter, "derefs": k.derefs,
                "file": p.path, "line": p.line, "column": p.column, **why(k),
            }
            for k, p in items
        ]  # fmt: skip

    return {
        "goesc-diff": 1,
        "build": BUILDS[after.inline],
        "allocs": after.allocs,
        "before": before.name,
        "after": after.name,
        "added": sites(difference.added),
        "removed": sites(difference.removed),
        "unchanged": difference.unchanged,
        "new_leaks": leaks(difference.new_leaks),
        "gone_leaks": leaks(difference.gone_leaks),
    }


# --- Reports from files -----------------------------------------------------------------------------------------------


def from_text(source: str, name: str, allocs: bool = False) -> dict[bool, Snapshot]:
    """A report (`goesc check --format json`) or a baseline, as it was read: what it tells of each build, by whether
    calls are inlined; of calls that take memory with `allocs`, else of what escapes. Raises GateError."""
    value = json_of(source, name)
    if isinstance(value, dict) and baseline.FIELD in value:
        tables = baseline.read(source, name)
        known = {of[1]: _from_baseline(counts, name, *of) for of, counts in tables.items() if of[0] == allocs}
        if not known:
            raise GateError(_other(name, allocs))
        return known
    if not isinstance(value, dict) or value.get(REPORT) != 1:
        raise GateError(f"{name}: neither a report of `goesc check --format json` nor a baseline")
    if bool(value.get("allocs")) != allocs:
        raise GateError(_other(name, allocs))
    try:
        build = value.get("build", BUILDS[False])  # older goescs did not say it
        if build == "both":
            return {False: _from_document(value, name), True: _from_document({**value, **value["inlined"]}, name, True)}
        inline = BUILDS.index(build) == 1
        return {inline: _from_document(value, name, inline)}
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as err:
        raise GateError(f"{name}: a damaged report: {type(err).__name__}: {err}") from None


def _other(name: str, allocs: bool) -> str:
    """Of a file that tells of the other of the two things that are counted."""
    if allocs:
        return f"{name} tells of what escapes, not of calls that take memory: `goesc check --allocs` does"
    return f"{name} tells of calls that take memory, not of what escapes: compare it with --allocs"


def _from_document(value: Mapping[str, Any], name: str, inline: bool = False) -> Snapshot:
    out = Snapshot(
        name, packages=[str(path) for path in value["packages"]], inline=inline, allocs=bool(value.get("allocs"))
    )
    for item in value["allocations"]:
        package, function, kind, expression = (
            str(item[part]) for part in ("package", "function", "kind", "expression")
        )
        loops = int(item["loops"] if "loops" in item else item["in_loop"])  # the latter of older goescs
        key = Key(package, function, kind, expression, loops, int(item["ordinal"]))
        place = _place(item)
        runtime, takes = str(item.get("runtime", "")), str(item.get("takes", ""))
        out.sites.append(
            Site(key, place, place.path, 0, str(item["message"]), int(item["size"]), runtime=runtime, takes=takes)
        )
    leaks = {}
    for item in value["leaks"]:
        package, function, parameter = (str(item[part]) for part in ("package", "function", "parameter"))
        leaks[LeakKey(package, function, parameter, int(item["derefs"]))] = _place(item)
    out.leaks = leaks
    return out


def _place(item: Mapping[str, Any]) -> Place:
    return Place(str(item["file"]), int(item["line"]), int(item["column"]))


def _from_baseline(counts: Counter[Bare], name: str, allocs: bool, inline: bool) -> Snapshot:
    total = counts.total()
    if total > _BASELINE_SITES:
        raise GateError(f"{name}: a baseline of {amount(total, allocs)}; at most {_BASELINE_SITES} are compared")
    out = Snapshot(name, leaks=None, packages=sorted({bare[0] for bare in counts}), inline=inline, allocs=allocs)
    for bare, count in sorted(counts.items()):
        said = described(bare[3])
        message = f"{said} takes memory ({bare[2]})" if allocs else message_of(bare[2], said)
        out.sites += [Site(Key(*bare, i + 1), Place(""), "", 0, message) for i in range(count)]
    return out
