"""Trees of modules (`module_trees.py`): `goesc build` prints and ends as `go build` does, byte for byte."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import zipfile
import zlib
from pathlib import Path

import pytest

from goesc.cli.main import Host, run
from goesc.oracle.toolchain import Toolchain
from tests.module_trees import PROXY, TREES

pytestmark = pytest.mark.gc

FLAGS = "-gcflags=-m -l"
SESSIONS: dict[object, object] = {}


def write_proxy(root: Path) -> None:
    """The modules of PROXY as files that GOPROXY=file://... serves."""
    for name, files in PROXY.items():
        path, _, version = name.partition("@")
        folder = root / "".join(f"!{c.lower()}" if c.isupper() else c for c in path) / "@v"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{version}.info").write_text(json.dumps({"Version": version}))
        (folder / f"{version}.mod").write_text(files["go.mod"])
        with zipfile.ZipFile(folder / f"{version}.zip", "w") as archive:
            for file, text in files.items():
                archive.writestr(f"{path}@{version}/{file}", text)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, toolchain: Toolchain) -> tuple[dict[str, str], str]:
    """The environment of all commands, with a module cache that the go command fills as modules ask for it."""
    root = tmp_path_factory.mktemp("modules")
    write_proxy(root / "proxy")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GO")}
    environ = kept | {
        "GOMODCACHE": str(root / "cache"), "GONOSUMDB": "*", "GOSUMDB": "off", "GOTOOLCHAIN": "local", "GOENV": "off",
        "CGO_ENABLED": "0", "GOESC_CACHE": "off", "GOROOT": str(toolchain.goroot),
    }  # fmt: skip
    return environ, f"file://{root / 'proxy'}"


def go(toolchain: Toolchain, args: list[str], cwd: Path, environ: dict[str, str]) -> tuple[int, str]:
    command = [str(toolchain.go), *args]
    done = subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True, check=False, timeout=300)
    return done.returncode, done.stderr


@pytest.mark.parametrize("name", list(TREES), ids=lambda name: name.replace(" ", "-"))
def test_as_the_go_command(name: str, world: tuple[dict[str, str], str], toolchain: Toolchain, tmp_path: Path) -> None:
    files, commands = TREES[name]
    environ, proxy = world
    root = tmp_path.resolve() / "w" / "m"
    for file, text in files.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    if any(f"{module.replace('@', ' ')}\n" in files.get("go.mod", "") for module in PROXY):
        ask = environ | {"GOPROXY": proxy, "GOFLAGS": "-modcacherw -mod=mod"}
        assert go(toolchain, ["mod", "download", "all"], root, ask)[0] == 0
    # Without effect on what the compiler prints; but the go command's cache must not answer for another Go tree.
    flags = f"{FLAGS} -D=goesc-{zlib.crc32(os.fsencode(toolchain.goroot)):08x}"
    differences = []
    for at, (folder, args, extra) in enumerate(commands):
        cwd = root / folder
        env = environ | {"GOPROXY": "off", "GOFLAGS": "", "PWD": str(cwd)} | extra
        out = tmp_path / f"out{at}"  # a file that exists and is up to date would keep the go command from replaying
        want = go(toolchain, ["build", "-p=1", flags, "-o", str(out), *args.split()], cwd, env)
        if any(words in want[1] for words in ("cannot write multiple packages", "no packages to build")):
            want = go(toolchain, ["build", "-p=1", flags, *args.split()], cwd, env)
        err = io.StringIO()
        got = run(["build", FLAGS, *args.split()], Host(io.StringIO(), err, cwd, env, SESSIONS)), err.getvalue()
        if got != want:
            differences.append(
                f"{folder}$ build {args} {extra}\n--- go {want[0]}\n{want[1]}--- goesc {got[0]}\n{got[1]}"
            )
        shutil.rmtree(out, ignore_errors=True)
    assert not differences, "\n".join(differences)
