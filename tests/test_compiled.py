"""The wheel that mypyc compiles (docs/decisions/0010-mypyc.md): it is made, and prints the same bytes.

Making it takes minutes of a C compiler, so it is a conformance test that GOESC_FULL=1 asks for, of both choices of rooms; the golden programs are run
through it by one process. `GOESC_MYPYC=1 pip install -e .` lets the whole suite run on compiled rooms.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"

RUN = """
import io, os, sys
from pathlib import Path
from goesc.cli.main import Host, run
import goesc.check.checker, goesc.escape.solver, goesc.ir.nodes, goesc.lower.program
for module in (goesc.check.checker, goesc.escape.solver, goesc.ir.nodes, goesc.lower.program):
    print(Path(module.__file__).suffix)
sessions = {}
for name in sys.argv[1:]:
    path, err = Path(name), io.StringIO()
    host = Host(io.StringIO(), err, path.parent, {**os.environ, "PWD": str(path.parent)}, sessions)
    status = run(["build", "-gcflags=-m -l", path.name], host)
    if status or err.getvalue() != path.with_suffix(".out").read_text():
        print(name, status, err.getvalue())
"""


@pytest.mark.conformance
@pytest.mark.skipif(
    os.environ.get("GOESC_FULL") != "1" or shutil.which("cc") is None,
    reason="takes a C compiler, for minutes: GOESC_FULL=1",
)
@pytest.mark.parametrize("wanted", ["1", "hunt"])
def test_compiled_rooms_print_the_same_bytes(wanted: str, tmp_path: Path) -> None:
    env = {**os.environ, "GOESC_MYPYC": wanted, "MYPYC_OPT_LEVEL": "0"}
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)], cwd=ROOT, env=env, check=True,
        capture_output=True,
    )  # fmt: skip
    (built,) = tmp_path.glob("*.whl")
    assert built.name.endswith(f"-{sysconfig.get_platform().replace('-', '_')}.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(built) as wheel:
        wheel.extractall(site)
    programs = [str(path) for path in sorted((DATA / "golden").glob("*.go"))]
    done = subprocess.run(
        [sys.executable, "-c", RUN, *programs], check=False, cwd=tmp_path, capture_output=True, text=True,
        env={**os.environ, "GOESC_CACHE": "off", "PYTHONPATH": str(site)},
    )  # fmt: skip
    suffix = f".{sysconfig.get_config_var('EXT_SUFFIX').rpartition('.')[2]}"
    check = suffix if wanted == "hunt" else ".py"
    assert (done.stdout.split(), done.stderr) == ([check, suffix, suffix, suffix], "")


def test_what_is_compiled_exists() -> None:
    hook = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"][
        "hooks"
    ]
    for path in (*hook["custom"]["rooms"], *hook["custom"]["hunt"], *hook["custom"]["leave"]):
        assert (ROOT / path).exists(), path
