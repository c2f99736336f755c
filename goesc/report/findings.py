"""Findings as lines for people, as JSON and as JSON lines.

    ./m.go:7:9: error: new(T) escapes to heap, where //goesc:stack forbids it [stack]
            return new(T)
                   ^^^^^^
            goesc explain ./m.go:7:9

Paths in machine-readable forms are relative to `root`, with forward slashes; a path outside of it stays absolute.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from typing import Any, TextIO

from goesc.allocs.words import many
from goesc.explain.extent import extent
from goesc.explain.text import Style, source
from goesc.gate.model import Finding, Place, Result, Site, amount
from goesc.source.gcflags import BUILD_WORDS, BUILDS
from goesc.source.visible import dumps, visible, visible_lines


def relative(path: str, root: str) -> str:
    """Below `root`, in forward slashes; otherwise as it is."""
    if not path:
        return ""
    if not os.path.isabs(path):
        return path.replace(os.sep, "/")
    short = os.path.relpath(path, root)
    return path.replace(os.sep, "/") if short.startswith("..") else short.replace(os.sep, "/")


def shown(place: Place, cwd: str) -> str:
    """A place for people, as the go command shows it."""
    path = visible(place.path)
    if path and os.path.isabs(path):
        short = os.path.relpath(path, cwd)
        path = short if len(short) < len(path) else path
        if not os.path.isabs(path) and not path.startswith(".."):
            path = f"./{path}"
    if not place.line:
        return path
    return f"{path}:{place.line}:{place.column}" if place.column else f"{path}:{place.line}"


_COLORS = {"error": "1;31", "warning": "1;33", "note": "1;36"}
# Rules whose findings are about what a function does, not about an annotation or an entry of the baseline.
_OF_CODE = frozenset(
    ("new-allocation", "stack", "noalloc", "over-budget", "noescape", "gcassert-noescape", "checkescape", "mustescape")
)


def text(result: Result, style: Style, *, quiet: bool = False) -> str:
    """One block a finding and a closing line."""
    out: list[str] = []
    for finding in result.findings:
        where = shown(finding.place, style.cwd)
        head = f"{style.paint('36', where)}: " if where else ""
        level, message = style.paint(_COLORS.get(finding.level, "1"), finding.level), _line(finding.message)
        out.append(f"{head}{level}: {message} [{finding.rule}]")
        out += [f"\t{line}" for line in under(finding, style, explain=False)]
        out += [f"\t{_line(line)}" for line in finding.detail]
        out += [f"\t{shown(place, style.cwd)}: {_line(words)}" for place, words in finding.related]
        command = explaining(finding, style.cwd)
        if command:
            out.append(f"\t{style.paint('2', command)}")
    if not quiet:
        failed = any(finding.level == "error" for finding in result.findings)
        out.append(style.paint("1;31" if failed else "1;32", summary(result)))
    return "".join(f"{line}\n" for line in out)


def _line(text: str) -> str:
    return visible_lines(visible(text))


def about(finding: Finding) -> tuple[int, int] | None:
    """What of its line a finding on code is about: 1-based first byte and number of bytes."""
    key = finding.key
    if not finding.place.column or not finding.snippet or (key is None and finding.rule not in _OF_CODE):
        return None
    line = finding.snippet.encode("utf-8", "surrogateescape")
    return extent(line, finding.place.column, key.expression if key else "")


def under(finding: Finding, style: Style, flags: str = "", *, explain: bool = True) -> list[str]:
    """The source line with carets below what the finding is about, where that is known, and the command that explains
    it, with `flags`."""
    snippet = finding.snippet
    at = about(finding)
    lines = list(source(snippet, *at, style)) if at else [_line(snippet.strip())]
    command = explaining(finding, style.cwd, flags) if explain else ""
    return [*(lines if snippet.strip() else ()), *([style.paint("2", command)] if command else ())]


def explaining(finding: Finding, cwd: str, flags: str = "") -> str:
    """The command that explains a finding; "" if the finding itself says all there is."""
    if finding.rule not in _OF_CODE or not finding.place.line:
        return ""
    flag = flags + (" -l" if finding.builds == (BUILDS[False],) else "")
    place = finding.place
    if finding.key is None and finding.rule != "noescape":  # what others do that the function calls
        there = [place for place, words in finding.related if place.line and not words.endswith("is here")]
        if not there:
            folder = os.path.dirname(shown(place, cwd)) or "."
            asked = f"{shlex.quote(finding.function)} {shlex.quote(folder)}"
            return f"goesc explain{flag} {asked}" if finding.function else ""
        place = there[-1]
    return f"goesc explain{flag} {shlex.quote(shown(place, cwd))}"


def summary(result: Result) -> str:
    counts = {level: sum(f.level == level for f in result.findings) for level in ("error", "warning", "note")}
    what = ", ".join(many(count, level) for level, count in counts.items() if count) or "nothing found"
    if not result.compared:
        what += ", no baseline to compare with"
    if result.faults:
        what += f"; not every package could be analysed ({many(len(result.faults), 'fault')})"
    build = BUILD_WORDS[result.inline]
    seen = amount(len(result.sites), result.allocs)
    if result.inlined is not None:
        build = " and ".join(BUILD_WORDS)
        seen += f" without inlining, {len(result.inlined.sites)} with it"
    seen += f", {many(result.annotations, 'annotation')}"
    return f"{many(len(result.packages), 'package')} ({seen}), {build}: {what}"


def finding_json(finding: Finding, root: str) -> dict[str, Any]:
    key = finding.key
    return {
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        **place_json(finding.place, root),
        "package": finding.package,
        "function": finding.function,
        "kind": key.kind if key else "",
        "expression": key.expression if key else "",
        "ordinal": key.ordinal if key else 0,
        "fingerprint": finding.fingerprint,
        "builds": list(finding.builds),
        "detail": list(finding.detail),
        "related": [{**place_json(place, root), "message": words} for place, words in finding.related],
    }


def site_json(site: Site, root: str) -> dict[str, Any]:
    key = site.key
    return {
        "package": key.package,
        "function": key.function,
        "kind": key.kind,
        "expression": key.expression,
        "ordinal": key.ordinal,
        "fingerprint": key.fingerprint,
        "message": site.message,
        **place_json(site.place, root),
        "in_loop": key.loops > 0,
        "loops": key.loops,
        "size": site.size,
        **({"runtime": site.runtime, "takes": site.takes} if site.runtime else {}),
        **_inlined(site, root),
    }


def _inlined(site: Site, root: str) -> dict[str, Any]:
    """What is said of inlined code, and of no other: its function, and where its copies on the heap are."""
    out: dict[str, Any] = {"body": site.body} if site.body else {}
    if any(site.copies):
        out["copies"] = [
            [
                {"function": call.function, "caller": call.caller, **place_json(call.place, root)}
                for call in copy
            ]
            for copy in site.copies
        ]  # fmt: skip
    return out


def place_json(place: Place, root: str) -> dict[str, Any]:
    return {"file": relative(place.path, root), "line": place.line, "column": place.column}


def document(result: Result, root: str) -> dict[str, Any]:
    """Everything, as `goesc diff` reads it back (goesc.gate.compare.from_document)."""
    return {
        "goesc-report": 1,
        "build": result.build,
        "go": result.release,
        "allocs": result.allocs,
        "compared": result.compared,
        "packages": result.packages,
        "findings": [finding_json(finding, root) for finding in result.findings],
        **_found(result, root),
        **({"inlined": _found(result.inlined, root)} if result.inlined is not None else {}),
    }


def _found(result: Result, root: str) -> dict[str, Any]:
    return {
        "allocations": [site_json(site, root) for site in result.sites],
        "leaks": [
            {"package": key.package, "function": key.function, "parameter": key.parameter, "derefs": key.derefs,
             **place_json(place, root)}
            for key, place in sorted(result.leaks.items(), key=lambda pair: (pair[0].package, str(pair[0])))
        ],
    }  # fmt: skip


def write_json(result: Result, root: str, out: TextIO) -> None:
    out.write(dumps(document(result, root), 1) + "\n")


def write_jsonl(findings: Sequence[Finding], root: str, out: TextIO) -> None:
    for finding in findings:
        out.write(dumps(finding_json(finding, root)) + "\n")
