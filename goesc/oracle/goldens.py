"""Rewrites goldens: `python -m goesc.oracle.goldens [-gcflags LIST] FOLDERS`.

For every x.go of the folders, x.out gets what the real `go build -gcflags='-m -l' x.go`, run in the file's
folder, prints. goesc itself is never asked.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from goesc.oracle.toolchain import Toolchain, find


def rewrite(folder: Path, toolchain: Toolchain, flags: Sequence[str] = ("-m", "-l")) -> list[Path]:
    """The .out files written."""
    written: list[Path] = []
    for source in sorted(folder.glob("*.go")):
        golden = source.with_suffix(".out")
        golden.write_text(toolchain.build([source.name], flags, folder).output, encoding="utf-8", newline="\n")
        written.append(golden)
    return written


def main(argv: Sequence[str]) -> int:
    words = list(argv)
    flags = ["-m", "-l"]
    if words[:1] == ["-gcflags"]:
        flags = words[1].split()
        words = words[2:]
    toolchain = find()
    for folder in words:
        sys.stdout.write("".join(f"{path}\n" for path in rewrite(Path(folder), toolchain, flags)))
    return 0 if words else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
