"""No Go at all: programs that import the library print what the real compiler prints, from the bundled facts alone.

`data/nogo/*.go` each use a part of the library, generic functions foremost; `.out` is what `go build -gcflags='-m -l'`
prints without the lines in the library's own files (`python -m tests.regenerate`).
"""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path

import pytest

from goesc.cli.main import Host, run
from goesc.facts import shapes
from goesc.facts.session import Session
from goesc.ir import leaks
from goesc.release import NEWEST, RELEASES, Release
from goesc.source import goroot
from goesc.source.imports import scan_imports
from goesc.types.objects import Func
from tests.regenerate import expected, without_library

DATA = Path(__file__).parent / "data"
PROGRAMS = [path for folder in ("nogo", "golden", "fixedbugs") for path in sorted((DATA / folder).glob("*.go"))]
OVER_THE_LIBRARY = sorted((DATA / "nogo").glob("*.go"))
SESSIONS: dict[object, object] = {}  # one for all programs


@pytest.fixture(autouse=True)
def _no_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Go tree of the tests lies beside the packages goesc is run with, where it would be found."""
    monkeypatch.setattr(goroot, "_candidates", lambda _env: iter(()))


def output_of(folder: Path, name: str, release: Release = NEWEST) -> tuple[int, str]:
    err = io.StringIO()
    environ = {"PATH": "", "GOESC_CACHE": "off", "PWD": str(folder), "GOESC_GO": release.name}
    return run(["build", "-gcflags=-m -l", name], Host(io.StringIO(), err, folder, environ, SESSIONS)), err.getvalue()


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_same_bytes_without_go(path: Path) -> None:
    status, got = output_of(path.parent, path.name)
    assert got == without_library(path.with_suffix(".out").read_text())
    assert status == 0
    assert all(session.library is None for session in SESSIONS.values() if isinstance(session, Session))


@pytest.mark.parametrize("release", RELEASES[1:], ids=lambda release: release.name)
@pytest.mark.parametrize("path", OVER_THE_LIBRARY, ids=lambda path: path.stem)
def test_same_bytes_without_go_of_each_release(path: Path, release: Release) -> None:
    """What a release's compiler refuses is refused in its words; what its library lacks is said, but not of which folder."""
    status, got = output_of(path.parent, path.name, release)
    want = expected(path, release)
    if release.wrappers_inlined and path.stem == "slices_grow":
        # Go 1.21 complains of calls, too, whose arguments have no type.
        assert set(got.splitlines()) < set(want.splitlines())
        return
    if want.startswith("#") or not want:
        assert (status, got) == (int("undefined" in want), want)
    else:
        lacking = [line for line in got.splitlines() if line.endswith(" is not in std")]
        assert (status, "\n".join(lacking)) == (1, got.strip())
        assert all(line.split()[-5] in want for line in lacking)


def test_ten_packages_are_used_by_programs_that_every_release_compiles() -> None:
    used: set[str] = set()
    for path in OVER_THE_LIBRARY:
        if all("undefined" not in (said := expected(path, release)) and said[:1] in ("#", "") for release in RELEASES):
            used |= {spec.path for spec in scan_imports(path.read_bytes()).imports}
    ten = {"fmt", "net/http", "encoding/json", "os", "sort", "sync", "time", "reflect", "strings", "slices"}
    assert ten - used == set()


def test_most_leaking_joins_what_pointers_do() -> None:
    returned, sent = leaks.Leaks(), leaks.Leaks()
    returned.add(leaks.RESULT0, 0)
    sent.add(leaks.HEAP, 1)
    known = {"n": [""], "p": [returned.encode()], "s": [sent.encode()]}
    (tag,) = shapes.most_leaking(known)
    found = leaks.Leaks.parse(tag)
    assert (found.get(leaks.RESULT0), found.get(leaks.HEAP)) == (0, 1)
    assert shapes.most_leaking({"n": [""]}) == [""]


def test_importing_fmt_is_cheap() -> None:
    """Types and tags of what a program names, not the package: the median of a few loads."""
    from goesc.facts.bundle import bundled
    from goesc.facts.library import open_library
    from goesc.source.positions import NO_POS
    from goesc.source.unit import UnitId

    def load() -> float:
        began = time.perf_counter()
        library = open_library(bundled("linux/amd64"))
        assert library is not None
        session = Session(None, lambda *_: None, facts=[library])
        func = session.dependency(UnitId("fmt"), NO_POS).pkg.member("Println")
        assert isinstance(func, Func)
        assert session.tags(func)
        return time.perf_counter() - began

    assert sorted(load() for _ in range(5))[2] < 0.04


def test_nothing_of_go_is_started(tmp_path: Path) -> None:
    """A process of its own: no `go` command is looked for on the way."""
    program = tmp_path / "x.go"
    program.write_text('package main\n\nimport "slices"\n\nfunc main() { slices.Sort([]int{2, 1}) }\n')
    code = (
        "import sys, subprocess; from goesc.source import goroot; goroot._candidates = lambda _env: iter(());"
        "subprocess.Popen = None;"
        "sys.argv = ['goesc', 'build', '-gcflags=-m -l', 'x.go'];"
        "import runpy; runpy.run_module('goesc', run_name='__main__')"
    )
    environ = {"PATH": "", "GOESC_CACHE": "off", "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == "# command-line-arguments\n./x.go:5:32: []int{...} does not escape\n"
    assert done.returncode == 0
