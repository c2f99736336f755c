"""Real editors with the set-ups of `editors/`: what people see is what the server says.

They are asked for by name: `editors/get FOLDER` brings the editors, `GOESC_EDITORS=FOLDER pytest -m editors -n 0` drives
them. Neovim runs headless; Emacs and Helix run in a terminal, which tmux is.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.processes import wait_for

TOP = Path(__file__).parent.parent
DRIVERS = TOP / "tests" / "data" / "editors"
TEXT = "package m\n\nfunc sum(a, b int) *int {\n\tres := a + b\n\treturn &res\n}\n"
AFTER = TEXT.replace("*int {", "int {").replace("&res", "res")
SAID = "res is on the heap: sum returns its address"
HINT = "heap: returned, 8 bytes"
TAKES, ADVISED = "runtime.newobject takes 8 bytes", "let sum return int, not a pointer to it"


@pytest.fixture
def editors() -> Path:
    folder = os.environ.get("GOESC_EDITORS", "")
    assert folder, "GOESC_EDITORS names no folder: editors/get FOLDER brings the editors"
    return Path(folder).absolute() / "bin"


@pytest.fixture
def module(tmp_path: Path) -> Path:
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / "go.mod").write_text("module m\n\ngo 1.27\n")
    (folder / "x.go").write_text(TEXT)
    return folder


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Of somebody who has goesc on PATH, and nothing else of their own."""
    home = tmp_path / "home"
    home.mkdir()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    kept = {name: os.environ[name] for name in ("GOESC_CACHE", "GOCACHE", "LANG") if name in os.environ}
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    out = {"OUT": str(tmp_path / "told.json"), "FILE": str(tmp_path / "m" / "x.go")}
    return {"LC_ALL": "C.UTF-8", **kept, **places, **out, "HOME": str(home), "PATH": path, "TERM": "xterm-256color"}


def _held(told: dict[str, Any]) -> None:
    """What a driver saw."""
    assert "error" not in told, told
    assert [SAID in str(one[-1]) for one in told["diagnostics"]] == [True]
    assert TAKES in told["hover"]
    assert ADVISED in told["hover"]
    assert told["actions"][0].startswith(f"Keep res off the heap: {ADVISED}")
    assert told["text"].rstrip() == AFTER.rstrip()


@pytest.mark.editors
@pytest.mark.parametrize("version", ["0.11", "0.7"])
def test_neovim(editors: Path, module: Path, environ: dict[str, str], version: str) -> None:
    setup = TOP / "editors" / "neovim" / ("goesc.lua" if version == "0.11" else "goesc-0.7.lua")
    drive = f"+luafile {DRIVERS / 'drive.lua'}"
    command = [editors / f"nvim-{version}", "--headless", "--clean", "-u", setup, "x.go", drive]
    done = subprocess.run(command, cwd=module, env=environ, capture_output=True, text=True, timeout=180, check=False)
    told = json.loads(Path(environ["OUT"]).read_text())
    _held(told)
    assert done.returncode == 0, done.stderr
    if version != "0.7":  # which has no hints
        assert told["hints"] == [HINT]


class Terminal:
    """A program in a terminal of 150 columns and 40 lines."""

    def __init__(self, socket: Path, command: list[object], cwd: Path, environ: dict[str, str]) -> None:
        self._tmux = ["tmux", "-f", os.devnull, "-S", str(socket)]
        self._environ = environ
        self._run("new-session", "-d", "-x", "150", "-y", "40", "-c", str(cwd), *map(str, command))

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            [*self._tmux, *words], env=self._environ, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout

    def screen(self) -> str:
        return self._run("capture-pane", "-p")

    def keys(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def shows(self, text: str) -> bool:
        """Whether it comes to show a text, in however many lines."""
        wanted = re.sub(r"\s+", "", text)
        return wait_for(lambda: wanted in re.sub(r"[\s▐█]+", "", self.screen()))

    def leaves(self, text: str) -> bool:
        """Whether it comes to show that text no longer, once it has Escape."""
        self.keys("Escape")
        return wait_for(lambda: text not in self.screen())

    def close(self) -> None:
        self._run("kill-server")


@pytest.fixture
def terminals(tmp_path: Path) -> Iterator[list[Terminal]]:
    all_of_them: list[Terminal] = []
    yield all_of_them
    for one in all_of_them:
        one.close()


@pytest.mark.editors
def test_emacs(
    editors: Path, module: Path, environ: dict[str, str], terminals: list[Terminal], tmp_path: Path
) -> None:  # fmt: skip
    setup = TOP / "editors" / "emacs" / "goesc.el"
    load = ["-Q", "-nw", "-l", "go-mode-autoloads", "-l", setup, "x.go", "-l", DRIVERS / "drive.el"]
    terminals.append(Terminal(tmp_path / "tmux", [editors / "emacs-30", *load], module, environ))
    told = Path(environ["OUT"])
    assert wait_for(lambda: told.exists() and told.read_text().endswith("}")), terminals[0].screen()
    found = json.loads(told.read_text())
    _held(found)
    assert [hint.strip() for hint in found["hints"]] == [HINT]


@pytest.mark.editors
def test_helix(
    editors: Path, module: Path, environ: dict[str, str], terminals: list[Terminal], tmp_path: Path
) -> None:  # fmt: skip
    config = Path(environ["XDG_CONFIG_HOME"]) / "helix"
    config.mkdir(parents=True)
    for name in ("config.toml", "languages.toml"):
        (config / name).write_text((TOP / "editors" / "helix" / name).read_text())
    helix = Terminal(tmp_path / "tmux", [editors / "hx-25", "x.go"], module, environ)
    terminals.append(helix)
    assert helix.shows(SAID), helix.screen()
    helix.keys("l")  # it asks for hints when a key has been pressed
    assert helix.shows(f"res {HINT} := a + b {SAID}"), helix.screen()
    helix.keys("4", "G", "w")
    helix.keys("Space", "k")
    assert helix.shows(TAKES), helix.screen()
    assert helix.shows(ADVISED), helix.screen()
    assert helix.leaves(TAKES), helix.screen()
    helix.keys("Space", "a")
    assert helix.shows(f"Keep res off the heap: {ADVISED}"), helix.screen()
    helix.keys("Enter")
    assert helix.shows("func sum(a, b int) int {"), helix.screen()
    assert wait_for(lambda: SAID not in helix.screen()), helix.screen()
    helix.keys(":write-quit", "Enter")
    assert wait_for(lambda: (module / "x.go").read_text() == AFTER), helix.screen()


def test_the_documentation_shows_these_set_ups() -> None:
    """Each as it is, without the comment that opens it."""
    page = (TOP / "docs" / "lsp.md").read_text()
    blocks = {block.strip() for block in re.findall(r"^```\w+\n(.*?)^```", page, re.MULTILINE | re.DOTALL)}
    for path in sorted((TOP / "editors").rglob("*")):
        if path.parent.name in ("neovim", "emacs", "helix") and path.is_file():
            lines = path.read_text().splitlines()
            while lines and (not lines[0] or lines[0].startswith(("--", ";", "#"))):
                del lines[0]
            assert "\n".join(lines).strip() in blocks, path.name
            assert f"editors/{path.parent.name}/{path.name}" in page
