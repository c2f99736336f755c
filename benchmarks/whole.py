"""Whole processes: `goesc build` beside `go build`, on the example and on packages of the library.

    python benchmarks/whole.py [--runs N] [PACKAGE...]

For each target: wall-clock seconds of a first run (nothing kept), of a run that knows the library, of a repeated run
(both commands replay what they printed), and go's repeated run. The median of the runs is shown. Needs the `gc` extra.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from goesc.oracle.toolchain import find

ROOT = Path(__file__).resolve().parent.parent
GCFLAGS = "-gcflags=-m -l"


def seconds(command: list[str], cwd: Path, env: dict[str, str], runs: int) -> float:
    """Median wall-clock time of a command as a whole process."""
    taken: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        quiet = subprocess.DEVNULL
        subprocess.run(command, cwd=cwd, env=env, stdin=quiet, stdout=quiet, stderr=quiet, check=False)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main(argv: list[str]) -> None:
    runs = 5
    if argv[:1] == ["--runs"]:
        runs, argv = int(argv[1]), argv[2:]
    targets = argv or ["examples/classic.go", "errors", "sort", "strings", "bytes"]
    toolchain = find()
    goesc = [sys.executable, "-m", "goesc", "build", GCFLAGS]
    print(f"{'target':24} {'first':>8} {'library':>8} {'again':>8} {'go again':>9} {'ratio':>6}")
    for target in targets:
        with tempfile.TemporaryDirectory() as scratch:
            # Bytecode is kept, as an installed package keeps it.
            env = {**os.environ, "GOESC_CACHE": scratch, "PYTHONPATH": str(ROOT), "GOROOT": str(toolchain.goroot)}
            env.pop("PYTHONDONTWRITEBYTECODE", None)
            off = {**env, "GOESC_CACHE": "off"}
            subprocess.run([*goesc, target], cwd=ROOT, env=off, capture_output=True, check=False)
            first = seconds([*goesc, target], ROOT, off, 1)
            subprocess.run([*goesc, target], cwd=ROOT, env=env, capture_output=True, check=False)
            again = seconds([*goesc, target], ROOT, env, runs)
            for kept in (Path(scratch) / "build").rglob("*"):
                if kept.is_file():
                    kept.unlink()
            library = seconds([*goesc, target], ROOT, env, 1)
            go = [str(toolchain.go), "build", GCFLAGS, "-o", str(Path(scratch) / "out"), target]
            subprocess.run(go, cwd=ROOT, env=toolchain.env(), capture_output=True, check=False)
            judge = seconds(go, ROOT, toolchain.env(), runs)
        print(f"{target:24} {first:8.3f} {library:8.3f} {again:8.3f} {judge:9.3f} {again / judge:6.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
