"""Trees of modules (`module_trees.py` and others): `goesc build` prints and ends as `go build` does, byte for byte."""

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
from tests import folder_trees, module_trees, requirement_trees, workspace_trees
from tests.module_trees import PROXY

pytestmark = pytest.mark.gc

FLAGS = "-gcflags=-m -l"
SESSIONS: dict[object, object] = {}
TREES = module_trees.TREES | workspace_trees.TREES | requirement_trees.TREES | folder_trees.TREES


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


def go(toolchain: Toolchain, args: list[str], cwd: Path, environ: dict[str, str]) -> tuple[int, str, str]:
    command = [str(toolchain.go), *args]
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environ,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        check=False,
        timeout=300,
    )
    return done.returncode, done.stdout, done.stderr


def lay(files: module_trees.Files, root: Path) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        elif text.startswith("-> "):
            path.symlink_to(text.removeprefix("-> ").replace("ROOT", str(root)))
        else:
            path.write_text(text.replace("ROOT", str(root)))


def put_back(root: Path, held: dict[Path, bytes]) -> None:
    """Undo what the go command did to go.mod and go.sum."""
    for path in root.rglob("go.*"):
        if path.is_file() and path not in held:
            path.unlink()
    for path, content in held.items():
        path.write_bytes(content)


@pytest.mark.parametrize("name", list(TREES), ids=lambda name: name.replace(" ", "-"))
def test_as_the_go_command(name: str, world: tuple[dict[str, str], str], toolchain: Toolchain, tmp_path: Path) -> None:
    files, commands = TREES[name]
    environ, proxy = world
    root = tmp_path.resolve() / "w" / "m"
    lay(files, root)
    required = str(files.get("go.mod", ""))
    if any(f"{module.replace('@', ' ')}\n" in required for module in PROXY) and "go.sum" not in files:
        ask = environ | {"GOPROXY": proxy, "GOFLAGS": "-modcacherw -mod=mod", "GOWORK": "off"}
        assert go(toolchain, ["mod", "download", "all"], root, ask)[0] == 0
    held = {path: path.read_bytes() for path in root.rglob("go.*") if path.is_file()}
    differences = []
    for at, (folder, written, extra) in enumerate(commands):
        cwd, args = root / folder, written.replace("ROOT", str(root))
        env = environ | {"GOPROXY": "off", "GOFLAGS": "", "PWD": str(cwd)}
        env |= {name: value.replace("ROOT", str(root)) for name, value in extra.items()}
        # -D is without effect on what the compiler prints; but the go command's cache gives back what it holds with the
        # paths of the folder where the line was printed, so each command is one of its own.
        flags = f"{FLAGS} -D=goesc-{zlib.crc32(os.fsencode(f'{toolchain.goroot} {cwd} {args} {extra}')):08x}"
        out = tmp_path / f"out{at}"  # a file that exists and is up to date would keep the go command from replaying
        want = go(toolchain, ["build", "-p=1", flags, "-o", str(out), *args.split()], cwd, env)
        if any(words in want[2] for words in _WITHOUT_OUTPUT):
            want = go(toolchain, ["build", "-p=1", flags, *args.split()], cwd, env)
        put_back(root, held)
        stdout, err = io.StringIO(), io.StringIO()
        status = run(["build", FLAGS, *args.split()], Host(stdout, err, cwd, env, SESSIONS))
        got = status, stdout.getvalue(), err.getvalue()
        if got != want:
            differences.append(f"{folder}$ build {args} {extra}\n--- go {want}\n--- goesc {got}".replace("\\n", "\n"))
        shutil.rmtree(out, ignore_errors=True)
    assert not differences, "\n".join(differences)


_WITHOUT_OUTPUT = ("cannot write multiple packages", "no packages to build", "no main packages to build")
