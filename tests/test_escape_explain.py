"""Explanations, as `-m -m` prints them, on programs whose output the real compiler wrote.

`data/escape/*.go` with `.out` (-m -l) and `.explained` (-m -m -l); `python -m tests.test_escape_explain` has the real
compiler write them anew.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from goesc.cli.main import Host, run
from goesc.oracle.toolchain import find

PROGRAMS = sorted((Path(__file__).parent / "data" / "escape").glob("*.go"))
MODES = {".out": ["-m", "-l"], ".explained": ["-m", "-m", "-l"]}


@pytest.mark.parametrize("suffix", MODES)
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_bytes(path: Path, suffix: str) -> None:
    err = io.StringIO()
    host = Host(io.StringIO(), err, path.parent, {**os.environ, "GOESC_CACHE": "off", "PWD": str(path.parent)})
    status = run(["build", f"-gcflags={' '.join(MODES[suffix])}", path.name], host)
    assert err.getvalue() == path.with_suffix(suffix).read_text()
    assert status == 0


def main() -> None:
    toolchain = find()
    for path in PROGRAMS:
        for suffix, flags in MODES.items():
            path.with_suffix(suffix).write_text(toolchain.build((path.name,), flags, path.parent).output)


if __name__ == "__main__":
    main()
