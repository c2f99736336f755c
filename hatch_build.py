"""The build hook: manual pages are made of the help (goesc/cli/manual.py) and put under share/man of the wheel; with
GOESC_MYPYC=1 it carries the hot rooms compiled by mypyc, beside their sources.

    GOESC_MYPYC=1 pip wheel .            a wheel of this interpreter and platform
    GOESC_MYPYC=1 pip install -e .       the same modules beside the sources of a checkout, where the tests find them

    GOESC_MYPYC=hunt pip install -e .    more rooms, for hunts: what compiles them takes deep chains of types no longer

Without the variable the wheel is pure, as it always was (docs/decisions/0010-mypyc.md).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GoescBuildHook(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        return ["mypy>=2.1", "setuptools>=70"] if _wanted() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if version != "editable":
            for page in manual(root):
                build_data["shared_data"][str(page)] = f"share/man/man1/{page.name}"
        if not _wanted():
            return
        with TemporaryDirectory() as work:
            rooms = self.config["rooms"] + (self.config["hunt"] if _wanted() == "hunt" else [])
            made = compiled(root, rooms, self.config["leave"], Path(work))
            if version == "editable":
                for path, name in made.items():
                    (root / name).write_bytes(path.read_bytes())
                return
            kept = root / "build" / "mypyc"  # hatchling reads them after this returns
            for path, name in made.items():
                target = kept / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes())
                build_data["force_include"][str(target)] = name
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _wanted() -> str:
    """What is to be compiled: "" nothing, "1" the hot rooms, "hunt" those of hunts too."""
    wanted = os.environ.get("GOESC_MYPYC", "")
    return wanted if wanted in ("1", "hunt") else ""


def manual(root: Path) -> list[Path]:
    """The manual pages; hatchling reads them after this returns. Only this tree and the standard library are seen."""
    folder = root / "build" / "man"
    shutil.rmtree(folder, ignore_errors=True)
    code = "import sys; sys.path.insert(0, sys.argv[1]); from goesc.cli.manual import main; main(sys.argv[2])"
    subprocess.run([sys.executable, "-I", "-S", "-B", "-c", code, str(root), str(folder)], check=True)
    return sorted(folder.glob("*.1"))


def modules(root: Path, rooms: list[str], leave: list[str]) -> list[str]:
    """The files to compile, relative to the root."""
    found = []
    for room in rooms:
        place = root / room
        paths = [place] if place.suffix else sorted(place.rglob("*.py"))
        found += [str(p.relative_to(root)) for p in paths if p.name != "__init__.py"]
    return [path for path in found if path not in leave]


def compiled(root: Path, rooms: list[str], leave: list[str], work: Path) -> dict[Path, str]:
    """Compile the rooms below `work`: files made, and their places below the root."""
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    before = Path.cwd()
    os.chdir(root)
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 10_000))
    try:
        extensions = mypycify(
            modules(root, rooms, leave),
            opt_level=os.environ.get("MYPYC_OPT_LEVEL", "2"),
            multi_file=True,
            target_dir=str(work / "c"),
        )
        command = build_ext(Distribution({"name": "goesc", "ext_modules": extensions}))
        command.build_lib, command.build_temp = str(work / "lib"), str(work / "temp")
        command.ensure_finalized()
        command.run()
    finally:
        os.chdir(before)
    lib = work / "lib"
    return {path: str(path.relative_to(lib)) for path in sorted(lib.rglob("*")) if path.is_file()}
