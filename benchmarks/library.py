"""The whole library: processor time of `goesc build -gcflags='-m -l' std`, cold, in one process.

    python benchmarks/library.py [--runs N] [--flags GCFLAGS] [--jobs N] [--against PYTHON] [PACKAGE...]

Each run starts with an empty cache. With --against, the Python of an environment that holds another goesc, both are
measured in turns, their bytes are compared, and the ratio of the medians, theirs by ours, is shown.
What mypyc gives is measured so:

    GOESC_MYPYC=1 pip wheel . && python -m venv compiled && compiled/bin/pip install ./goesc-*.whl
    python benchmarks/library.py --against compiled/bin/python

Needs the `gc` extra.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from goesc.oracle.toolchain import find

ROOT = Path(__file__).resolve().parent.parent


def cold(python: str, asked: list[str], env: dict[str, str]) -> tuple[float, int, bytes]:
    """Seconds of the processor, peak memory of a process in MB, and what was printed."""
    own = {**env, "PYTHONPATH": str(ROOT)} if python == sys.executable else env
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "out").open("w+b") as out:
        command = [python, "-m", "goesc", "build", *asked]
        child = subprocess.Popen(
            command, cwd=folder, env={**own, "GOESC_CACHE": f"{folder}/cache"}, stdout=subprocess.DEVNULL, stderr=out
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, out.read()


def main(argv: list[str]) -> None:
    runs, flags, jobs, pythons = 3, "-m -l", "1", [sys.executable]
    while argv and argv[0].startswith("--"):
        flag, value, *argv = argv
        if flag == "--runs":
            runs = int(value)
        elif flag == "--flags":
            flags = value
        elif flag == "--jobs":
            jobs = value
        else:
            pythons.append(value)
    env = {**os.environ, "GOROOT": str(find().goroot)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    found: dict[str, list[tuple[float, int, bytes]]] = {python: [] for python in pythons}
    for _ in range(runs):
        for python in pythons:
            found[python].append(cold(python, [f"-gcflags={flags}", "-j", jobs, *(argv or ["std"])], env))
            seconds, memory, text = found[python][-1]
            lines = len(text.splitlines())
            print(f"{seconds:8.2f} s {memory:6} MB {lines:7} lines  {python}", flush=True)
    medians = [statistics.median(seconds for seconds, _, _ in found[python]) for python in pythons]
    if len(pythons) == 2:
        texts = {text for rows in found.values() for _, _, text in rows}
        print(f"ratio {medians[1] / medians[0]:.2f}, {'the same bytes' if len(texts) == 1 else 'different bytes'}")


if __name__ == "__main__":
    main(sys.argv[1:])
