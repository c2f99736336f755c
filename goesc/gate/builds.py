"""Both builds in one check: a value may stay on the stack with -l and escape where calls are inlined, or the reverse.

    both(plain, inlined).findings       [Finding(..., "x escapes ... (without inlining only)", builds=("l",)), ...]

What both builds find is one finding; an annotation that is of use in one of them is of use. The allocations of each are
kept apart: so does the baseline.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from goesc.gate.model import Finding, Result
from goesc.source.gcflags import BUILDS

_ONLY: Final = ("without inlining only", "with inlining only")


def both(plain: Result, inlined: Result) -> Result:
    """The union of what was found in both builds of the same packages."""
    out = Result(
        sites=plain.sites, leaks=plain.leaks, faults=list(dict.fromkeys([*plain.faults, *inlined.faults])),
        packages=plain.packages, annotations=plain.annotations, release=plain.release, allocs=plain.allocs,
        compared=plain.compared, inlined=inlined,
    )  # fmt: skip
    known = {_of(finding) for finding in inlined.findings}
    shared = {_of(finding) for finding in plain.findings if _of(finding) in known}
    found = [*plain.findings, *(finding for finding in inlined.findings if _of(finding) not in shared)]
    out.findings = [
        _about(finding, shared) for finding in found if finding.rule != "unused-allow" or _of(finding) in shared
    ]
    out.findings.sort(key=lambda f: (f.place.path, f.place.line, f.place.column, f.rule, f.message))
    return out


def _of(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.place, finding.message, finding.key


def _about(finding: Finding, shared: set[tuple[object, ...]]) -> Finding:
    if _of(finding) in shared:
        return replace(finding, builds=BUILDS)
    (build,) = finding.builds
    return replace(finding, message=f"{finding.message} ({_ONLY[BUILDS.index(build)]})")
