"""Writes the expectations of the golden programs anew, with the real compiler: `python -m tests.regenerate [FILE...]`."""

from __future__ import annotations

import sys
from pathlib import Path

from goesc.oracle.toolchain import find

DATA = Path(__file__).parent / "data"


def main(names: list[str]) -> None:
    programs = [Path(name).resolve() for name in names] or sorted([*DATA.glob("golden/*.go"), *DATA.glob("fixedbugs/*.go")])
    toolchain = find()
    for path in programs:
        done = toolchain.build((path.name,), ["-m", "-l"], path.parent)
        if done.status:
            sys.exit(f"{path}: the compiler rejects it\n{done.output}")
        path.with_suffix(".out").write_text(done.output)


if __name__ == "__main__":
    main(sys.argv[1:])
