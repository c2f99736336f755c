"""The forms in which findings leave: one table, `FORMATS[name](result, root, style, out)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TextIO, TypeAlias

from goesc.explain.text import Style
from goesc.gate.model import Result
from goesc.report import findings

Writer: TypeAlias = Callable[[Result, str, Style, TextIO], None]


def _text(result: Result, root: str, style: Style, out: TextIO) -> None:
    del root  # people see paths from where they are
    out.write(findings.text(result, style))


def _json(result: Result, root: str, style: Style, out: TextIO) -> None:
    del style
    findings.write_json(result, root, out)


def _jsonl(result: Result, root: str, style: Style, out: TextIO) -> None:
    del style
    findings.write_jsonl(result.findings, root, out)


def _sarif(result: Result, root: str, style: Style, out: TextIO) -> None:
    del style
    from goesc.report.sarif import write_sarif

    write_sarif(result, root, out)


def _github(result: Result, root: str, style: Style, out: TextIO) -> None:
    del style
    from goesc.report.github import write_github

    write_github(result.findings, root, out)


def _junit(result: Result, root: str, style: Style, out: TextIO) -> None:
    del style
    from goesc.report.junit import write_junit

    write_junit(result, root, out)


FORMATS: Final[dict[str, Writer]] = {
    "text": _text, "json": _json, "jsonl": _jsonl, "sarif": _sarif, "github": _github, "junit": _junit,
}  # fmt: skip
