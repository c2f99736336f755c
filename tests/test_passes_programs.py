"""The passes between lowering and escape analysis, on programs whose `-m -l` output the real compiler wrote.

Each of `data/passes/*.go` is named after the pass that it is about; `python -m tests.regenerate FILE...` writes `.out` anew.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from goesc.cli.main import Host, run

PROGRAMS = sorted((Path(__file__).parent / "data" / "passes").glob("*.go"))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_bytes(path: Path) -> None:
    err = io.StringIO()
    host = Host(io.StringIO(), err, path.parent, {**os.environ, "GOESC_CACHE": "off", "PWD": str(path.parent)})
    status = run(["build", "-gcflags=-m -l", path.name], host)
    assert err.getvalue() == path.with_suffix(".out").read_text()
    assert status == 0
