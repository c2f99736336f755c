"""`goesc test` prints what `go test -c` prints, on both streams, and ends as it does (tests/testpackages.py)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from tests.testpackages import TREES, commands_of, recorded

SESSIONS: dict[object, object] = {}


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_as_go_test(tree: Path, goesc: Callable[..., object], toolchain: Toolchain) -> None:
    text = ""
    env = {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot), "GOTOOLCHAIN": "local"}
    for args in commands_of(tree):
        done = goesc("test", *args, cwd=tree, env=env, sessions=SESSIONS)
        text += recorded(tree, args, done.status, done.stdout, done.stderr)
    assert text.replace(str(toolchain.goroot), "$GOROOT") == (tree / "commands.out").read_text()
