"""`goesc test` prints what `go test -c` prints, on both streams, and ends as it does (tests/testpackages.py)."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc import load
from goesc.facts.find import request_for
from goesc.oracle.toolchain import Toolchain
from goesc.source.testpackages import load_tests
from tests.testpackages import FOLDER, TREES, commands_of, recorded

SESSIONS: dict[object, object] = {}


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_as_go_test(tree: Path, goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    text = ""
    env = {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot), "GOTOOLCHAIN": "local"}
    for args in commands_of(tree):
        done = goesc("test", *args, cwd=tree, env=env, sessions=SESSIONS)
        text += recorded(tree, args, done.status, done.stdout, done.stderr)
    assert text.replace(str(toolchain.goroot), "$GOROOT") == (tree / "commands.out").read_text()


OWN = FOLDER / "own"


def test_loaded_packages_come_with_their_tests(toolchain: Toolchain) -> None:
    environ = os.environ | {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot)}
    packages = load(["./..."], cwd=OWN, environ=environ, tests=True, graphs=False)
    names = {package.path: [Path(file.name).name for file in package.files] for package in packages}
    assert names == {
        "example.com/m": ["a.go", "a_test.go"],
        "example.com/m_test": ["x_test.go"],
        "example.com/m/lib": ["l.go", "l_test.go"],
        "example.com/m/q": ["q.go"],
    }
    assert len(packages) == len(names)
    assert all(package.named and not package.errors for package in packages)


def test_what_keeps_a_test_from_being_made_is_raised(toolchain: Toolchain) -> None:
    environ = os.environ | {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot)}
    with pytest.raises(ValueError, match="wrong signature for TestF"):
        load(["./sig"], cwd=FOLDER / "faults", environ=environ, tests=True)


def test_views_look_into_test_files(goesc: Callable[..., Any], tree: Callable[..., Path]) -> None:
    root = tree({path.name: path.read_bytes() for path in OWN.iterdir() if path.is_file()})
    (root / "x_test.go").unlink()
    done = goesc("explain", "-l", "a_test.go:5", cwd=root)
    assert "&T{...} is on the heap: Helper returns it" in done.stdout
    done = goesc("explain", "-l", "Helper", cwd=root)
    assert (done.status, done.stderr) == (
        2,
        "goesc: Helper is in a_test.go: add --tests, or ask about a_test.go:LINE\n",
    )
    assert "Helper returns it" in goesc("explain", "-l", "--tests", "Helper", cwd=root).stdout
    told = [goesc("check", "-l", "--all", *more, cwd=root).stdout for more in ([], ["--tests"])]
    assert ["a_test.go:5:27: error: &T{...} escapes to heap in Helper" in text for text in told] == [False, True]
    assert all(text.count("a.go:5:29: error: &T{...} escapes") == 1 for text in told)
    made = [goesc("report", "-l", *more, "-o", "r.html", ".", cwd=root).stdout for more in ([], ["--tests"])]
    assert ["r.html: 1 of 1 allocations" in made[0], "r.html: 4 of 6 allocations" in made[1]] == [True, True], made


def test_what_is_not_modelled_ends_in_one_line(goesc: Callable[..., Any]) -> None:
    for flag in ("-cover", "-coverpkg=./...", "-coverprofile=c.out", "-fuzz=X", "-race", "-json"):
        done = goesc("test", flag, ".", cwd=OWN)
        assert (done.status, done.stdout) == (2, "")
        assert done.stderr.endswith(f"flag {flag.partition('=')[0]} is not modelled\n")
        assert done.stderr.count("\n") == 1


def test_many_processes_say_the_same(goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    """Packages of the library import each other's variants, which no worker compiles."""
    env = {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot), "GOESC_CACHE": "off"}
    one, two = (goesc("test", "-j", jobs, "-gcflags=-m -l", "cmp", "unicode/utf16", env=env) for jobs in ("1", "2"))
    assert (one.status, one.stdout) == (0, "")
    assert "# cmp_test [cmp.test]\n" in one.stderr
    assert one == two


@pytest.mark.parametrize("path", ["errors", "strings", "cmd/go/internal/load"])
def test_tests_of_the_library_are_made_of_what_go_list_names(path: str, toolchain: Toolchain) -> None:
    """Nearly all that runs a test of the library imports the package, and is made again."""
    environ = os.environ | {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot)}
    src = toolchain.goroot / "src"
    loaded = load_tests([path], request_for(str(src), environ, wanted=lambda *_: True))
    assert (loaded.untestable, loaded.imported) == ([], [])
    named = toolchain.run(["list", "-deps", "-test", path], src, {"CGO_ENABLED": "0"}).stdout.splitlines()
    made = {str(unit.id) for unit in loaded.units}
    assert made | {path, "unsafe"} == set(named)  # the package as it is, which is not compiled if it is made with tests
