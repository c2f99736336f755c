"""Fixtures that every room may use: the judge, the command line in this process, Go files on disk."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from goesc.cli.main import Host, run
from goesc.oracle.toolchain import Toolchain, find
from tests.sampling import FULL

# Examples are judged by what they show, not by how fast a shared machine makes them. Each run draws others.
EXAMPLES = 100 if FULL else 40
settings.register_profile("goesc", max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("goesc")

# Go's build cache gives back lines with the paths of the tree that was there when it was filled: a cache for each tree.
if "GOCACHE" not in os.environ:
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    os.environ["GOCACHE"] = str(caches / "goesc-tests" / f"go-build-{sha256(sys.prefix.encode()).hexdigest()[:12]}")


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
        *argv: str,
        cwd: Path | None = None,
        env: dict[str, str] | None = None,
        sessions: dict[object, object] | None = None,
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


def find_browser() -> str | None:
    """The system's chromium, for tests marked `browser`."""
    named = os.environ.get("GOESC_CHROMIUM")
    return named or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless browser. Where there is none, tests marked `browser` fail and say what to install.

    It ends with the module, because its event loop keeps others in the thread from running.
    """
    path = find_browser()
    if path is None:
        pytest.fail("no chromium on PATH (`apt-get install chromium`); leave these tests out with -m 'not browser'")
    from playwright.sync_api import sync_playwright

    quiet = ("background-networking", "component-update", "sync", "quic", "gpu")
    flags = ["--no-sandbox", "--no-first-run", *(f"--disable-{name}" for name in quiet)]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=flags)
        yield opened
        opened.close()


def pytest_report_header(config: Any) -> list[str]:
    lines = [f"browser: {find_browser() or 'none; tests marked `browser` will fail'}"]
    try:
        tc = find()
    except Exception as err:  # noqa: BLE001  # the header tells; tests that need the judge fail on their own
        return [f"judge: {err}", *lines]
    return [f"judge: {tc.version} in {tc.goroot}", *lines]
