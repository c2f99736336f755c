"""Where the output goes nowhere, every command ends as other tools do: quietly by SIGPIPE where nobody reads any more,
with one line and status 2 where the disk is full; closed files are nothing to speak of."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from goesc.cli.main import Host, run

FULL = Path("/dev/full")
MODULE = {"go.mod": "module example.com/m\n\ngo 1.27\n", "a.go": "package a\n\nfunc New() *int { x := 1; return &x }\n"}
# Where each prints.
ON_STDOUT = [
    [], ["help"], ["help", "build"], ["version"], ["completion", "bash"], ["cache", "info"], ["facts", "show", "errors.New"],
    ["check", "--all"], ["explain", "New"], ["explain", "--certify"], ["allocs"], ["allocs", "--lines"], ["graph"], ["report", "-o", "-"], ["study"], ["diff", ".", "."],
    ["tool", "compile", "-m", "-l", "a.go"],
]  # fmt: skip
ON_STDERR = [["build", "-gcflags=-m -l"], ["build", "-gcflags=-m"], ["nosuch"], ["check", "nosuch/..."]]
COMMANDS = [(argv, 1) for argv in ON_STDOUT] + [(argv, 2) for argv in ON_STDERR]
command = pytest.mark.parametrize(
    ("argv", "stream"), COMMANDS, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)


def ended(argv: list[str], cwd: Path, stdout: int | IO[bytes], stderr: int | IO[bytes]) -> tuple[int, bytes]:
    """Status and what was read of stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "goesc", *argv], cwd=cwd, stdout=stdout, stderr=stderr, timeout=120, check=False,
        env={**os.environ, "GOESC_CACHE": str(cwd.parent / "cache"), "GOESC_DEBUG": ""},
    )  # fmt: skip
    return done.returncode, done.stderr or b""


@command
def test_a_reader_that_went_away(tree: Callable[..., Path], argv: list[str], stream: int) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        outputs = (writing, subprocess.PIPE) if stream == 1 else (subprocess.DEVNULL, writing)
        for _ in range(2):  # the second build is replayed
            assert ended(argv, tree(MODULE), *outputs) == (-signal.SIGPIPE, b"")
    finally:
        os.close(writing)


@command
def test_a_full_disk(tree: Callable[..., Path], argv: list[str], stream: int) -> None:
    with FULL.open("wb") as full:
        outputs = (full, subprocess.PIPE) if stream == 1 else (subprocess.DEVNULL, full)
        line = b"goesc: cannot write: no space left on device\n" if stream == 1 else b""
        for _ in range(2):
            assert ended(argv, tree(MODULE), *outputs) == (2, line)


@pytest.mark.parametrize("which", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_files_that_were_closed(tree: Callable[..., Path], which: str) -> None:
    root = tree(MODULE)
    for argv, status in (("version", 0), ("build -gcflags='-m -l'", 0), ("check --all", 1), ("nosuch", 2)):
        line = f"'{sys.executable}' -m goesc {argv} {which}"
        done = subprocess.run(["bash", "-c", line], cwd=root, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == status
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("err", "line"),
    [
        (PermissionError(13, "Permission denied", "/m/x"), "/m/x: permission denied"),
        (BlockingIOError(11, "Resource temporarily unavailable"), "BlockingIOError: resource temporarily unavailable"),
        (BrokenPipeError(32, "Broken pipe"), "BrokenPipeError: broken pipe"),  # not that of a reader of goesc's
    ],
)
def test_what_the_machine_refuses_is_no_internal_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, err: OSError, line: str
) -> None:
    def refused(*_: object) -> int:
        raise err

    monkeypatch.setattr("goesc.cli.version.main", refused)
    monkeypatch.setattr("goesc.cli.main.reader_is_gone", lambda: False)
    told = io.StringIO()
    assert run(["version"], Host(io.StringIO(), told, tmp_path, {})) == 2
    assert told.getvalue() == f"goesc: {line}\n"
