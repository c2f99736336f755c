"""Findings as lines for people, as JSON and as JSON lines.

    ./m.go:7:9: error: new(T) escapes to heap, where //goesc:stack forbids it [stack]
            return new(T)

Paths in machine-readable forms are relative to `root`, with forward slashes; a path outside of it stays absolute.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, TextIO

from goesc.allocs.words import many
from goesc.gate.model import Finding, Place, Result, Site, amount
from goesc.source.gcflags import BUILD_WORDS
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


def text(result: Result, cwd: str, *, quiet: bool = False) -> str:
    """One block a finding and a closing line."""
    out: list[str] = []
    for finding in result.findings:
        where = shown(finding.place, cwd)
        head = f"{where}: " if where else ""
        out.append(f"{head}{finding.level}: {visible(finding.message)} [{finding.rule}]")
        if finding.snippet.strip():
            out.append(f"\t{visible(finding.snippet.strip())}")
        out += [f"\t{visible(line)}" for line in finding.detail]
        out += [f"\t{shown(place, cwd)}: {visible(words)}" for place, words in finding.related]
    if not quiet:
        out.append(summary(result))
    return visible_lines("".join(f"{line}\n" for line in out))


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
