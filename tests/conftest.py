"""Fixtures that every room may use: the judge, the command line in this process, Go files on disk."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from goesc.cli.main import Host, run
from goesc.oracle.toolchain import Toolchain, find

# Examples are judged by what they show, not by how fast a shared machine makes them.
settings.register_profile("goesc", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("goesc")


@dataclass
class Done:
    status: int
    stdout: str
    stderr: str


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    """The real compiler. The `test` extra brings it, so a test that needs it and cannot find it fails."""
    return find()


@pytest.fixture
def goesc(tmp_path: Path) -> Callable[..., Done]:
    """`goesc("build", "x.go", cwd=folder, env={...})` runs the command line in this process.

    Calls that share `sessions` share what they learn of the library, as requests to one worker do.
    """

    def call(
        *argv: str, cwd: Path | None = None, env: dict[str, str] | None = None, sessions: dict[object, object] | None = None
    ) -> Done:
        out, err = io.StringIO(), io.StringIO()
        environ = {k: v for k, v in os.environ.items() if k not in ("GOFLAGS", "GOWORK", "GOESC_DEBUG")}
        host = Host(out, err, cwd or tmp_path, {**environ, **(env or {})}, sessions)
        return Done(run(list(argv), host), out.getvalue(), err.getvalue())

    return call


@pytest.fixture
def tree(tmp_path: Path) -> Callable[..., Path]:
    """`tree({"go.mod": ..., "a/a.go": ...})` lays files out under a fresh folder and returns it."""

    def lay(files: dict[str, str | bytes], below: str = "m") -> Path:
        root = tmp_path / below
        root.mkdir(exist_ok=True)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return root

    return lay


def pytest_report_header(config: Any) -> str:
    try:
        tc = find()
    except Exception as err:  # the header tells; tests that need the judge fail on their own
        return f"judge: {err}"
    return f"judge: {tc.version} in {tc.goroot}"
