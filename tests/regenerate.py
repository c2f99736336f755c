"""Writes the expectations of the golden programs anew, with the real compiler: `python -m tests.regenerate [FILE...]`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from goesc.oracle.toolchain import find

DATA = Path(__file__).parent / "data"

# What is written for the programs of each folder, and the compiler's flags for it.
OUTPUTS = {
    "golden": {".out": ["-m", "-l"]},
    "fixedbugs": {".out": ["-m", "-l"]},
    "nogo": {".out": ["-m", "-l"]},
    "lower": {".m4": ["-m=4", "-l"]},  # the dump of the IR
    "dumps": {".m4": ["-m=4"]},  # with calls inlined
    "classic": {f".m{m}{l}": [f"-m={m}", *(["-l"] if l else [])] for m in range(1, 5) for l in ("", "l")},  # noqa: E741
    "inlining": {".out": ["-m"], ".m2": ["-m=2"]},
}


def main(names: list[str]) -> None:
    programs = [Path(name).resolve() for name in names] or [
        path for folder in OUTPUTS for path in sorted(DATA.glob(f"{folder}/*.go"))
    ]
    toolchain = find()
    for path in programs:
        folder = path.parent.name
        for suffix, flags in OUTPUTS[folder].items():
            done = toolchain.build((path.name,), flags, path.parent)
            if done.status:
                sys.exit(f"{path}: the compiler rejects it\n{done.output}")
            output = without_library(done.output) if folder == "nogo" else done.output
            path.with_suffix(suffix).write_text(output.replace(str(toolchain.goroot), "$GOROOT"))


def without_library(output: str) -> str:
    """The lines that are not about the library's own files, as they are printed where there is no Go tree."""
    lines = output.splitlines(keepends=True)
    return "".join(line for line in lines if re.match(r"(?!\./)\S+/src/\S+\.go:\d", line) is None)


if __name__ == "__main__":
    main(sys.argv[1:])
