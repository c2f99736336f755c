"""Small modules with tests, and what `go test -c` prints for them: `python -m tests.testpackages` records it anew.

A folder of tests/data/testpackages is a module; its file `commands` holds arguments, a line each, and `commands.out`
the status, stdout and stderr of the real command for each of them. Where both p and p [p.test] are printed their order
depends on what Go's build cache holds: record such a command with an empty one.
"""

from __future__ import annotations

import shlex
import sys
import tempfile
from pathlib import Path

from goesc.oracle.toolchain import Toolchain, find

FOLDER = Path(__file__).parent / "data" / "testpackages"
TREES = sorted(path.parent for path in FOLDER.glob("*/commands"))


def commands_of(tree: Path) -> list[list[str]]:
    return [shlex.split(line) for line in (tree / "commands").read_text().splitlines()]


def recorded(tree: Path, args: list[str], status: int, stdout: str, stderr: str) -> str:
    """One command as `commands.out` has it."""
    text = f"$ {shlex.join(args)}\nstatus {status}\n-- stdout\n{stdout}-- stderr\n{stderr}\n"
    return text.replace(str(tree), "$TREE")


def ask_go(toolchain: Toolchain, tree: Path, args: list[str]) -> str:
    # One at a time, so that sections come in the order of the plan; in what is kept of other folders they are named.
    own = ["-vet=off", "-p=1"]
    chdir = args[:2] if args[0] == "-C" else []
    with tempfile.TemporaryDirectory() as scratch:
        if not any(arg.startswith("-o") for arg in args):
            own.append(f"-o={scratch}/")
        done = toolchain.run(["test", *chdir, "-c", *own, *args[len(chdir) :]], tree, {"CGO_ENABLED": "0"})
    return recorded(tree, args, done.returncode, done.stdout, done.stderr)


def main(names: list[str]) -> None:
    toolchain = find()
    for tree in [Path(name).resolve() for name in names] or TREES:
        text = "".join(ask_go(toolchain, tree, args) for args in commands_of(tree))
        (tree / "commands.out").write_text(text.replace(str(toolchain.goroot), "$GOROOT"))


if __name__ == "__main__":
    main(sys.argv[1:])
