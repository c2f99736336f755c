"""Writes the expectations of the golden programs anew, with the real compiler: `python -m tests.regenerate [FILE...]`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from goesc.oracle.toolchain import find

DATA = Path(__file__).parent / "data"


def main(names: list[str]) -> None:
    programs = [Path(name).resolve() for name in names] or [
        path for folder in ("golden", "fixedbugs", "nogo", "lower") for path in sorted(DATA.glob(f"{folder}/*.go"))
    ]
    toolchain = find()
    for path in programs:
        dumps = path.parent.name == "lower"  # whose outputs hold the dump of the IR
        done = toolchain.build((path.name,), ["-m=4" if dumps else "-m", "-l"], path.parent)
        if done.status:
            sys.exit(f"{path}: the compiler rejects it\n{done.output}")
        output = without_library(done.output) if path.parent.name == "nogo" else done.output
        path.with_suffix(".m4" if dumps else ".out").write_text(output)


def without_library(output: str) -> str:
    """The lines that are not about the library's own files, as they are printed where there is no Go tree."""
    lines = output.splitlines(keepends=True)
    return "".join(line for line in lines if re.match(r"(?!\./)\S+/src/\S+\.go:\d", line) is None)


if __name__ == "__main__":
    main(sys.argv[1:])
