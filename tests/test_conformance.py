"""Long runs against the real compiler: Go's own test tree, generated programs.

GOESC_GO_TESTS names the folder `test` of a Go source tree (`.ci/run` fetches Debian's package of it). A run takes a sample that
changes with GOESC_SAMPLE (a date); GOESC_FULL=1 takes everything.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from goesc.hunt.run import Hunt, hunt
from goesc.oracle import difftest
from goesc.oracle.toolchain import OracleError, Toolchain, find
from goesc.oracle.typetests import type_tests
from goesc.release import RELEASES, Release
from tests.sampling import FULL, SAMPLE, of_today

SAMPLE_FILES = 250
# Lines of gc alone over lines of either side; what still differs is named in docs/differences.md.
LEAST_AGREEMENT = 0.97

BUILDS = pytest.mark.parametrize("build", [(), ("-l",)], ids=["-m", "-m -l"])

pytestmark = [pytest.mark.conformance, pytest.mark.gc]


def go_tests() -> list[Path]:
    root = os.environ.get("GOESC_GO_TESTS")
    if not root:
        pytest.skip("GOESC_GO_TESTS is not set: Go's test tree is not here")
    return sorted(p for p in Path(root).rglob("*.go") if not any(part.endswith(".dir") for part in p.parts))


def escape_tests() -> list[Path]:
    """Go's own tests of -m."""
    return [p for p in go_tests() if re.search(rb"^// errorcheck\w* .*-m\b", p.read_bytes()[:400], re.MULTILINE)]


@BUILDS
def test_escape_tests_are_identical(build: tuple[str, ...], toolchain: Toolchain) -> None:
    """Every file that compiles gives the same lines."""
    report = difftest.run(escape_tests(), flags=("-m", *build), toolchain=toolchain)
    assert report.total > 50
    assert [c.name for c in report.comparisons if not c.identical and not c.rejected] == []


@pytest.mark.parametrize("release", RELEASES[1:], ids=lambda release: release.name)
def test_escape_tests_of_older_releases(release: Release) -> None:
    """Against the compiler of the release, with -l; its inliner is another matter."""
    try:
        toolchain = find(release.name)
    except OracleError as why:
        pytest.skip(str(why))
    report = difftest.run(escape_tests(), flags=("-m", "-l"), toolchain=toolchain)
    accepted = [c for c in report.comparisons if not c.rejected]
    assert len(accepted) > 50
    assert [c.name for c in accepted if not c.identical] == []
    assert [c.name for c in report.comparisons if c.rejected and c.goesc.status == 0] == []


@BUILDS
def test_explanations(build: tuple[str, ...], toolchain: Toolchain) -> None:
    report = difftest.run(escape_tests(), flags=("-m=2", *build), toolchain=toolchain)
    assert report.agreement >= (0.999 if not build else 0.97)


@pytest.mark.parametrize("flags", [("-m=4", "-l"), ("-m=4",), ("-m=3",)], ids=" ".join)
def test_dumps(flags: tuple[str, ...], toolchain: Toolchain) -> None:
    """The form that escape analysis receives, and calls before and after they are inlined."""
    goldens = of_today(sorted((Path(__file__).parent / "data" / "golden").glob("*.go")), 30, " ".join(flags))
    report = difftest.run(goldens, mode=difftest.BUILD, flags=flags, toolchain=toolchain)
    assert report.total >= 30
    assert [c.name for c in report.comparisons if not c.identical] == []
    report = difftest.run(escape_tests(), flags=flags, toolchain=toolchain)
    assert report.total > 50
    assert [c.name for c in report.comparisons if not c.identical and not c.rejected] == []


@BUILDS
def test_single_file_programs(build: tuple[str, ...], toolchain: Toolchain) -> None:
    report = difftest.run(of_today(go_tests(), SAMPLE_FILES), flags=("-m", *build), toolchain=toolchain)
    accepted = [c for c in report.comparisons if not c.rejected]
    rejected = [c for c in report.comparisons if c.rejected]
    assert [(c.name, c.goesc.failed) for c in report.comparisons if c.goesc.failed] == []
    union = sum(c.difference.union for c in accepted)
    assert sum(c.difference.both for c in accepted) >= LEAST_AGREEMENT * union
    assert [c.name for c in rejected if c.goesc.status == 0] == []
    first = sum(c.gc.lines[:1] == c.goesc.lines[:1] for c in rejected)
    assert first >= 0.85 * len(rejected)


def test_type_checker_tests(toolchain: Toolchain) -> None:
    """The tests that come with the type checker: the same messages, in the same order."""
    targets = type_tests(toolchain.goroot)
    assert len(targets) > 300
    report = difftest.run(of_today(targets, SAMPLE_FILES // 3), flags=("-e",), toolchain=toolchain)
    assert [why for _, why in report.skipped if "did not end" not in why] == []  # gc needs minutes for one of them
    assert [c.name for c in report.comparisons if not c.identical] == []


@BUILDS
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_generated_programs(toolchain: Toolchain, seed: int, build: tuple[str, ...]) -> None:
    count = 2000 if FULL else 20
    base = seed if FULL else f"{SAMPLE}{seed}"
    flags = " ".join(["-m", *build])
    result = hunt(Hunt(modules=count, seed=int(base or seed), go=str(toolchain.goroot), most=1, flags=flags))
    assert result.programs == count
    assert [finding.reduced for finding in result.findings] == []
