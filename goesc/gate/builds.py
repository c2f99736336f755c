"""Both builds in one check: a value may stay on the stack with -l and escape where calls are inlined, or the reverse.

    both(plain, inlined).findings       [Finding("stack", "error", "x escapes ... (with -l only)", builds=("l",)), ...]

What both builds find is one finding; an annotation that is of use in one of them is of use. The allocations of each are
kept apart: so does the baseline.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from goesc.gate.model import Finding, Result

BUILDS: Final = ("l", "inline")  # as on the command line: with -gcflags=-l, and with calls inlined as go build does
_ONLY: Final = {"l": "with -l only", "inline": "with calls inlined only"}


def both(plain: Result, inlined: Result) -> Result:
    """The union of what was found in both builds of the same packages."""
    out = Result(
        sites=plain.sites, leaks=plain.leaks, faults=list(dict.fromkeys([*plain.faults, *inlined.faults])),
        packages=plain.packages, annotations=plain.annotations, inlined=inlined,
    )  # fmt: skip
    known = {_of(finding) for finding in inlined.findings}
    shared = {_of(finding) for finding in plain.findings if _of(finding) in known}
    alone = [("l", finding) for finding in plain.findings]
    alone += [("inline", finding) for finding in inlined.findings if _of(finding) not in shared]
    out.findings = [
        _about(finding, build, shared)
        for build, finding in alone
        if finding.rule != "unused-allow" or _of(finding) in shared
    ]
    out.findings.sort(key=lambda f: (f.place.path, f.place.line, f.place.column, f.rule, f.message))
    return out


def _of(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.place, finding.message, finding.key


def _about(finding: Finding, build: str, shared: set[tuple[object, ...]]) -> Finding:
    if _of(finding) in shared:
        return replace(finding, builds=BUILDS)
    return replace(finding, message=f"{finding.message} ({_ONLY[build]})", builds=(build,))
