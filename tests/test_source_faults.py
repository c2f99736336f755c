"""Sources that are broken, hostile or huge, against the real go command: its line or a correct answer, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain

pytestmark = pytest.mark.gc

Run = Callable[..., "object"]


def test_packages_that_only_document_the_language_are_not_compiled(goesc: Run, toolchain: Toolchain, tmp_path: Path) -> None:
    done = goesc("build", "-gcflags=-m -l", "unsafe", "errors", cwd=tmp_path, env={"CGO_ENABLED": "0"})
    assert done.status == 0  # type: ignore[attr-defined]  # conftest.Done
    assert "# unsafe" not in done.stderr  # type: ignore[attr-defined]
    assert done.stderr.startswith("# errors\n")  # type: ignore[attr-defined]
