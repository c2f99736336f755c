"""Findings as JUnit XML: a test suite a package, a test case a rule and place; a package without findings passes.

    <testsuites name="goesc" tests="2" failures="1">
      <testsuite name="example.com/m" tests="1" failures="1">
        <testcase classname="example.com/m" name="stack: F (m.go:7:9)" file="m.go" line="7"><failure ...>

Errors of rules are failures; warnings and notes are passing cases whose text stands in system-out. Characters that XML
cannot hold, or people cannot see, are written as escapes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from goesc.gate.model import Finding, Result
from goesc.report.findings import relative
from goesc.source.visible import visible_lines

_BAD = re.compile("[\ufffe\uffff]")


def clean(text: str) -> str:
    """Text that XML 1.0 can hold."""
    return _BAD.sub(lambda m: f"\\u{ord(m.group()):04x}", visible_lines(text))


def _attribute(text: str) -> str:
    return quoteattr(clean(text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def write_junit(result: Result, root: str, out: TextIO) -> None:
    suites: dict[str, list[Finding]] = {path: [] for path in result.packages}
    for finding in result.findings:
        suites.setdefault(_suite(finding, result, root), []).append(finding)
    total = sum(max(len(found), 1) for found in suites.values()) + len(result.faults)
    failed = sum(f.level == "error" for f in result.findings)
    faults = f' errors="{len(result.faults)}"'
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    out.write(f'<testsuites name="goesc" tests="{total}" failures="{failed}"{faults}>\n')
    for name, found in suites.items():
        _write_suite(name, found, result.build, root, out)
    if result.faults:
        count = len(result.faults)
        out.write(f'  <testsuite name="errors" tests="{count}" failures="0" errors="{count}">\n')
        for fault in result.faults:
            head = _attribute(fault.splitlines()[0] if fault else "")
            out.write(f'    <testcase classname="goesc" name={head}>')
            out.write(f"<error message={head}>{escape(clean(fault))}</error></testcase>\n")
        out.write("  </testsuite>\n")
    out.write("</testsuites>\n")


def _suite(finding: Finding, result: Result, root: str) -> str:
    if finding.package:
        return finding.package
    return relative(finding.place.path, root) or (result.packages[0] if result.packages else "goesc")


def _write_suite(name: str, found: Sequence[Finding], build: str, root: str, out: TextIO) -> None:
    failures = sum(f.level == "error" for f in found)
    label = _attribute(name)
    out.write(f'  <testsuite name={label} tests="{max(len(found), 1)}" failures="{failures}" errors="0">\n')
    out.write(f'    <properties><property name="build" value="{build}"/></properties>\n')
    if not found:
        out.write(f'    <testcase classname={label} name="escape analysis"/>\n')
    for finding in found:
        path = relative(finding.place.path, root)
        at = ":".join(str(part) for part in (path, finding.place.line, finding.place.column) if part)
        case = _attribute(f"{finding.rule}: {finding.function or 'file'} ({at})")
        where = f' file={_attribute(path)} line="{finding.place.line}"' if path and finding.place.line else ""
        text = "\n".join([f"{at}: {finding.message}", *finding.detail, finding.snippet.strip()])
        body = escape(clean(text.strip()))
        out.write(f"    <testcase classname={label} name={case}{where}>")
        if finding.level == "error":
            message, kind = _attribute(finding.message), _attribute(finding.rule)
            out.write(f"<failure message={message} type={kind}>{body}</failure>")
        else:
            out.write(f"<system-out>{body}</system-out>")
        out.write("</testcase>\n")
    out.write("  </testsuite>\n")
