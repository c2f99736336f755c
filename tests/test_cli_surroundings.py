"""What the machine refuses is one line and the right status: files that cannot be read, places that cannot be written.

The user of these tests may be root, who may read everything: commands run without that privilege.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

FULL = Path("/dev/full")
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "a/a.go": "package a\n\nfunc New() *int { x := 1; return &x }\n",
    "half/a.go": "package half\n", "half/b.go": "package half\n", "shut/x.go": "package shut\n", "shut.json": "{}",
    "set/go.mod": "module example.com/set\n\ngo 1.27\n", "set/goesc.toml": "", "set/x.go": "package set\n",
}  # fmt: skip
SHUT = ("half/b.go", "shut", "shut.json", "set/goesc.toml")  # which nobody may read
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, PR_CAPBSET_DROP = 1, 2, 24  # linux/capability.h, linux/prctl.h


def as_others() -> None:
    """From here on root reads and writes what its files allow."""
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


def with_room_for(size: int) -> Callable[[], None]:
    """Of a disk with room for files of so many bytes."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@pytest.fixture
def root(tree: Callable[..., Path]) -> Iterator[Path]:
    laid = tree(MODULE)
    for name in SHUT:
        (laid / name).chmod(0)
    yield laid
    for name in SHUT:
        (laid / name).chmod(0o700)


def ended(argv: str, root: Path, before: Callable[[], None], cache: str = "cache") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "goesc", *argv.split()], cwd=root, capture_output=True, text=True, timeout=120, check=False,
        preexec_fn=before,
        env={**os.environ, "GOESC_CACHE": str(root.parent / cache), "GOESC_DEBUG": "", "PWD": str(root), "GOFLAGS": ""},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


DENIED = "permission denied"
UNREADABLE = [
    # what, status, line; {m} is the module's folder
    *(
        (f"{command} ./shut", 2, f"goesc: ./shut: {DENIED}")
        for command in ("check", "graph", "report -o -", "study", "allocs", "explain --certify", "explain New", "diff . . --")
    ),
    *((f"{command} ./half", 1, f"open {{m}}/half/b.go: {DENIED}") for command in ("graph", "report -o -", "allocs", "explain New")),
    *((f"{command} ./half", 2, f"goesc: open {{m}}/half/b.go: {DENIED}") for command in ("check", "study", "diff . . --")),
    ("build ./shut", 1, f"open {{m}}/shut: {DENIED}"),
    ("build -gcflags=-m ./half", 1, f"open {{m}}/half/b.go: {DENIED}"),
    ("check --baseline shut.json ./a", 2, "goesc: {m}/shut.json: Permission denied"),
    ("check --config shut.json ./a", 2, "goesc: {m}/shut.json: Permission denied"),
    ("check -C set", 2, "goesc: {m}/set/goesc.toml: Permission denied"),
    ("diff shut.json .", 2, "goesc: {m}/shut.json: Permission denied"),
    ("profile shut.json", 2, "goesc: shut.json: Permission denied"),
    ("explain shut/x.go:1", 2, "goesc: {m}/shut/x.go: Permission denied"),
    ("difftest ./shut", 2, "goesc: ./shut: no Go files in or below this folder that can be read"),
    ("check -o shut/out ./a", 2, "goesc: {m}/shut/out: Permission denied"),
    ("check --update-baseline --baseline shut/b.json ./a", 2, "goesc: {m}/shut/b.json: Permission denied"),
    ("graph -o shut/out ./a", 2, "goesc: cannot write shut/out: Permission denied"),
    ("report -o shut/out ./a", 2, "goesc: cannot write shut/out: Permission denied"),
    ("report -o a ./a", 2, "goesc: cannot write a: Is a directory"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("argv", "status", "line"), UNREADABLE, ids=lambda value: value if isinstance(value, str) else ""
)
def test_what_may_not_be_read_or_written(root: Path, argv: str, status: int, line: str) -> None:
    assert ended(argv, root, as_others) == (status, "", line.format(m=root) + "\n")


def test_the_compiler_tells_of_files_on_stdout(root: Path) -> None:
    assert ended("tool compile half/b.go", root, as_others) == (2, f"open half/b.go: {DENIED}\n", "")


FULL_DISK = [
    ("report -o r.html ./a", "cannot write r.html: File too large"), ("graph -o g.dot ./a", "cannot write g.dot: File too large"),
    ("check --format json -o c.json ./a", "{m}/c.json: File too large"), ("diff . . --format json -o d.json", "{m}/d.json: File too large"),
    ("check --update-baseline --baseline b.json ./a", "{m}/b.json: File too large"),
    ("facts build -o f.facts errors", "facts build: cannot write {m}/f.facts: File too large"),
    ("report -o /dev/full ./a", "cannot write /dev/full: No space left on device"),
    ("check -o /dev/full ./a", "/dev/full: No space left on device"),
]  # fmt: skip


@pytest.mark.parametrize(("argv", "line"), FULL_DISK, ids=lambda value: value.partition(":")[0])
def test_a_disk_without_room(root: Path, argv: str, line: str) -> None:
    status, _, err = ended(argv.replace(". .", "a a"), root, with_room_for(64), "roomless")
    assert (status, err) == (2, f"goesc: {line.format(m=root)}\n")


@pytest.mark.parametrize("argv", ["build -gcflags=-m ./a", "allocs ./a", "check ./a"])
def test_a_cache_without_room_is_none(root: Path, argv: str) -> None:
    want = ended(argv, root, lambda: None)
    assert ended(argv, root, with_room_for(64), "roomless") == want


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_what_is_written_in_part(root: Path, tmp_path: Path, unbuffered: str) -> None:
    """The disk is full in the middle of an answer."""
    argv = [sys.executable, "-m", "goesc", "report", "-o", "-", "./a"]
    with (tmp_path / "out").open("wb") as out:
        done = subprocess.run(
            argv, cwd=root, stdout=out, stderr=subprocess.PIPE, timeout=120, check=False, preexec_fn=with_room_for(5000),
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered, "GOESC_CACHE": str(tmp_path / "roomless")},
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, b"goesc: cannot write: file too large\n")
