"""Findings as workflow commands of GitHub Actions, which become annotations of the changed files.

    ::error file=m/a.go,line=7,col=9,title=goesc stack::new(T) escapes to heap, where //goesc:stack forbids it

Values are escaped as docs.github.com describes: % CR LF everywhere, colons and commas in properties too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TextIO

from goesc.gate.model import Finding, Level
from goesc.report.findings import relative
from goesc.source.visible import visible

_COMMANDS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "notice", "off": "debug"}


def command(finding: Finding, root: str) -> str:
    place = finding.place
    properties = []
    if place.path:
        properties.append(f"file={_property(relative(place.path, root))}")
        if place.line:
            properties.append(f"line={place.line}")
            if place.column:
                properties.append(f"col={place.column}")
    properties.append(f"title={_property('goesc ' + finding.rule)}")
    message = "\n".join([finding.message, *finding.detail])
    return f"::{_COMMANDS[finding.level]} {','.join(properties)}::{_data(message)}"


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def write_github(findings: Sequence[Finding], root: str, out: TextIO) -> None:
    for finding in findings:
        out.write(command(finding, root) + "\n")
