"""Long runs: explanations and certificates over Go's tests of -m and over a sample of the library.

As test_conformance.py: GOESC_GO_TESTS names Go's test tree, GOESC_SAMPLE (a date) chooses, GOESC_FULL=1 takes everything.
"""

from __future__ import annotations

import re

import pytest

from goesc.api import load, open_session
from goesc.oracle.toolchain import Toolchain
from tests.explain_audit import Audit, audit
from tests.sampling import of_today
from tests.test_conformance import go_tests

pytestmark = [pytest.mark.conformance, pytest.mark.gc]

PACKAGES = 12


def held_against_gc(targets: list[str], inline: bool = False) -> Audit:
    """Everything gc speaks of is explained, every path replays, every certificate is accepted."""
    session = open_session()
    total = Audit()
    for target in targets:
        try:
            packages = load([target], explain=True, session=session, keep_going=True, inline=inline)
        except ValueError:
            continue  # imports what this Go no longer has
        for package in packages:
            if not package.errors:
                total.add(audit(package))
    assert total.faults == []
    assert total.explained == total.heap + total.leaks
    return total


def test_tests_of_the_escape_analysis() -> None:
    files = [p for p in go_tests() if re.search(rb"^// errorcheck\w* .*-m\b", p.read_bytes()[:400], re.MULTILINE)]
    total = held_against_gc([str(p) for p in files])
    assert total.heap > 400
    assert total.truncated > 0  # by gc: test/fixedbugs/issue35518.go is among them


def test_the_library(toolchain: Toolchain) -> None:
    names = toolchain.run(["list", "std"]).stdout.split()
    names = [n for n in names if "vendor/" not in n and "internal/" not in n and n != "unsafe"]
    assert len(names) > 100
    chosen = of_today(names, PACKAGES)
    assert held_against_gc(chosen).certificates > PACKAGES


def test_tests_of_the_escape_analysis_with_calls_inlined() -> None:
    files = [p for p in go_tests() if re.search(rb"^// errorcheck\w* .*-m\b", p.read_bytes()[:400], re.MULTILINE)]
    assert held_against_gc([str(p) for p in files], inline=True).heap > 400
