"""Findings as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for code scanning.

    {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "goesc", "rules": [...]}}, "results": [...]}]}

Artifacts are named relative to the URI base SRCROOT. A region is the expression that a finding is about, from its first
column to the one behind its last, in UTF-16 units, as the columnKind says; of a related place it is where it begins, in
bytes if nothing is found on its line. The partial fingerprint `goescKey/v1` is made from the position-free key, so a
result keeps its identity when code above it changes.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import Any, Final, TextIO
from urllib.parse import quote

from goesc import __version__
from goesc.gate.model import RULES, Finding, Level, Place, Result
from goesc.report.findings import about, relative
from goesc.report.links import HOME, rule_page
from goesc.source.visible import dumps, visible_lines

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
BASE: Final = "SRCROOT"
_LEVELS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "note", "off": "none"}


def sarif_log(result: Result, root: str) -> dict[str, Any]:
    rules = list(RULES.values())
    index = {rule.id: i for i, rule in enumerate(rules)}
    seen: Counter[str] = Counter()
    lines = {(f.place.path, f.place.line): f.snippet for f in result.findings if f.snippet}
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "goesc",
                "informationUri": HOME,
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [
                    {
                        "id": rule.id,
                        "name": "".join(part.capitalize() for part in rule.id.split("-")),
                        "shortDescription": {"text": rule.short},
                        "fullDescription": {"text": rule.help.replace("`", "")},
                        "helpUri": rule_page(rule.id),
                        "help": {"text": rule.help.replace("`", ""), "markdown": rule.help},
                        "defaultConfiguration": {"level": _LEVELS[rule.level]},
                        "properties": {"tags": ["performance", "escape-analysis"]},
                    }
                    for rule in rules
                ],
            }
        },
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {BASE: {"uri": _file_uri(root) + "/"}},
        "invocations": [
            {
                "executionSuccessful": not result.faults,
                "toolExecutionNotifications": [
                    {"level": "error", "message": {"text": visible_lines(fault)}} for fault in result.faults
                ],
            }
        ],
        "results": [_result(finding, index, root, seen, lines) for finding in result.findings],
        "properties": {"build": result.build, "go": result.release},
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(
    finding: Finding, index: dict[str, int], root: str, seen: Counter[str], lines: dict[tuple[str, int], str]
) -> dict[str, Any]:
    text = "\n".join([finding.message, *finding.detail])
    # Two results may share a key (a line marked twice); the number keeps their fingerprints apart.
    seen[f"{finding.rule} {finding.fingerprint}"] += 1
    number = seen[f"{finding.rule} {finding.fingerprint}"]
    out: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "level": _LEVELS[finding.level],
        "message": {"text": visible_lines(text)},
        "partialFingerprints": {"goescKey/v1": f"{finding.rule}/{finding.fingerprint}:{number}"},
    }
    if finding.place.path:
        physical = _physical(finding.place, root, finding.snippet)
        if finding.place.line and finding.place.column and finding.snippet:
            physical["region"] |= _columns(finding)
        location: dict[str, Any] = {"physicalLocation": physical}
        if finding.function:
            full = f"{finding.package}.{finding.function}" if finding.package else finding.function
            location["logicalLocations"] = [{"name": finding.function, "fullyQualifiedName": full, "kind": "function"}]
        out["locations"] = [location]
    if finding.related:
        out["relatedLocations"] = [
            {
                "id": i,
                "physicalLocation": _physical(place, root, lines.get((place.path, place.line), "")),
                "message": {"text": visible_lines(words)},
            }
            for i, (place, words) in enumerate(finding.related)
        ]
    out["properties"] = {"builds": list(finding.builds)}
    if finding.key is not None:
        out["properties"] |= {"kind": finding.key.kind, "expression": visible_lines(finding.key.expression)}
    return out


def _physical(place: Place, root: str, line: str = "") -> dict[str, Any]:
    path = relative(place.path, root)
    artifact = {"uri": _file_uri(path)} if os.path.isabs(path) else {"uri": _quoted(path), "uriBaseId": BASE}
    out: dict[str, Any] = {"artifactLocation": artifact}
    if place.line:
        region: dict[str, Any] = {"startLine": place.line}
        if place.column:
            region["startColumn"] = _utf16(line, place.column)
        if line.strip():
            region["snippet"] = {"text": visible_lines(line)}
        out["region"] = region
    return out


def _columns(finding: Finding) -> dict[str, int]:
    """What the finding is about; of an annotation all that follows it on its line."""
    line = finding.snippet
    start, width = about(finding) or (finding.place.column, len(line.encode("utf-8", "surrogateescape").rstrip()))
    return {"startColumn": _utf16(line, start), "endColumn": _utf16(line, start + width)}


def _utf16(line: str, column: int) -> int:
    """A byte column in UTF-16 units, where the line is known."""
    if not line or line.isascii():
        return column
    head = line.encode("utf-8", "surrogateescape")[: column - 1].decode("utf-8", "replace")
    return len(head.encode("utf-16-le")) // 2 + 1


def _file_uri(path: str) -> str:
    path = path.replace(os.sep, "/")
    return f"file://{'' if path.startswith('/') else '/'}{_quoted(path)}"


def _quoted(path: str) -> str:
    return quote(path.encode("utf-8", "surrogateescape"))


def write_sarif(result: Result, root: str, out: TextIO) -> None:
    out.write(dumps(sarif_log(result, root), 1) + "\n")
