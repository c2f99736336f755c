"""Start: processor time of importing everything that a `goesc build` of a small program imports.

    python benchmarks/startup.py [--runs N] [--against PYTHON] [FILE.go]

A first process builds the program (examples/classic.go) with an empty cache and notes its modules; the others import
them in that order, with bytecode at hand as an installed package has it. Shown are the medians in ms of the imports
alone and of the whole processes. With --against, the Python of an environment that holds another goesc, its figures
and the ratio are shown too, measured in turns.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = """
import sys
before = set(sys.modules)
sys.argv = ["goesc", "build", "-gcflags=-m -l", sys.argv[1]]
from goesc.cli.quick import console
console()
print(*(name for name in sys.modules if name not in before))
"""
IMPORT = """
import gc, sys, time
began = time.process_time()
gc.set_threshold(200_000, 50, 100)  # as goesc.cli.quick
for name in sys.argv[1:]:
    try:
        __import__(name)
    except ImportError:  # a name that a module gave itself, such as typing.io
        pass
print(time.process_time() - began, time.process_time())
"""


def modules(python: str, program: str, folder: str, env: dict[str, str]) -> list[str]:
    done = subprocess.run(
        [python, "-c", BUILD, program], cwd=folder, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def times(python: str, names: list[str], folder: str, env: dict[str, str]) -> tuple[float, float]:
    done = subprocess.run(
        [python, "-c", IMPORT, *names], cwd=folder, env=env, capture_output=True, text=True, check=True
    )
    imports, whole = map(float, done.stdout.split())
    return imports, whole


def main(argv: list[str]) -> None:
    runs, pythons = 15, [sys.executable]
    while argv and argv[0].startswith("--"):
        flag, value, *argv = argv
        if flag == "--runs":
            runs = int(value)
        else:
            pythons.append(value)
    program = str(Path(argv[0]).resolve() if argv else ROOT / "examples/classic.go")
    with tempfile.TemporaryDirectory() as folder:  # "" is on the module path of python -c
        found: dict[str, list[tuple[float, float]]] = {}
        env = {**os.environ, "GOESC_CACHE": f"{folder}/cache"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        names = {}
        for python in pythons:
            own = {**env, "PYTHONPATH": str(ROOT)} if python == sys.executable else env
            names[python] = modules(python, program, folder, {**own, "GOESC_CACHE": tempfile.mkdtemp(dir=folder)})
        for _ in range(runs):
            for python in pythons:
                own = {**env, "PYTHONPATH": str(ROOT)} if python == sys.executable else env
                found.setdefault(python, []).append(times(python, names[python], folder, own))
    medians = []
    print(f"{'modules':>8} {'imports':>8} {'process':>8}")
    for python in pythons:
        imports, whole = (statistics.median(column) * 1000 for column in zip(*found[python], strict=True))
        medians.append((imports, whole))
        print(f"{len(names[python]):8} {imports:8.1f} {whole:8.1f}  {python}")
    if len(medians) == 2:
        print(f"{'ratio':>8} {medians[0][0] / medians[1][0]:8.2f} {medians[0][1] / medians[1][1]:8.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
