"""One process, several, and the real compiler: the same packages, cold, in the same run.

    python benchmarks/parallel.py [-j N] [--no-gc] [PACKAGE...]        # default: -j 2, std

For each: wall-clock seconds, seconds of CPU, the peak memory of every process, and the ratio to gc's wall-clock time.
The outputs of goesc must be equal to the byte; it is an error if they are not. gc gets an empty build cache, goesc has
none. Memory is read from /proc, so it is shown on Linux only. Needs the `gc` extra unless --no-gc is given.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from goesc.oracle.toolchain import find

ROOT = Path(__file__).resolve().parent.parent
GCFLAGS = "-gcflags=-m -l"


@dataclass
class Measured:
    wall: float
    cpu: float
    peaks: list[int]  # kB of each process, the largest first
    output: bytes


def tree_of(root: int) -> list[int]:
    """A process and all below it."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, IndexError, ValueError):
                continue
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def watch(root: int, peaks: dict[int, int], done: threading.Event) -> None:
    while Path("/proc/self/status").exists() and not done.wait(0.2):
        for pid in tree_of(root):
            try:
                status = Path(f"/proc/{pid}/status").read_text()
            except OSError:
                continue
            for line in status.splitlines():
                if line.startswith("VmHWM:"):
                    peaks[pid] = int(line.split()[1])


@contextmanager
def watched(process: subprocess.Popen[bytes]) -> Iterator[dict[int, int]]:
    """Peaks of a process and of all below it by number, in kB, as far as they are known until then."""
    peaks: dict[int, int] = {}
    done = threading.Event()
    watcher = threading.Thread(target=watch, args=(process.pid, peaks, done))
    watcher.start()
    try:
        yield peaks
    except BaseException:
        process.terminate()
        raise
    finally:
        done.set()
        watcher.join()


def measure(command: list[str], cwd: Path, env: dict[str, str]) -> Measured:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        with watched(process) as peaks:
            process.wait()
            wall = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        output.seek(0)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return Measured(wall, cpu, sorted(peaks.values(), reverse=True), output.read())


def main(argv: list[str]) -> int:
    jobs, with_gc, packages = "2", True, []
    while argv:
        word = argv.pop(0)
        if word == "-j":
            jobs = argv.pop(0)
        elif word == "--no-gc":
            with_gc = False
        else:
            packages.append(word)
    packages = packages or ["std"]
    toolchain = find()
    results: dict[str, Measured] = {}
    with tempfile.TemporaryDirectory() as scratch:
        here = Path(scratch)
        if with_gc:
            env = toolchain.env({"CGO_ENABLED": "0", "GOCACHE": str(here / "gocache"), "GOFLAGS": f"-p={jobs}"})
            results["gc"] = measure([str(toolchain.go), "build", "-a", GCFLAGS, *packages], here, env)
        env = {**os.environ, "CGO_ENABLED": "0", "GOESC_CACHE": "off", "PYTHONPATH": str(ROOT)}
        env["GOROOT"] = str(toolchain.goroot)
        for count in dict.fromkeys(("1", jobs)):
            command = [sys.executable, "-m", "goesc", "build", GCFLAGS, "-j", count, *packages]
            results[f"goesc -j {count}"] = measure(command, here, env)
    print(f"{'':12} {'wall s':>8} {'cpu s':>8} {'to gc':>7}  lines  peak MB of each process")
    for name, found in results.items():
        ratio = f"{found.wall / results['gc'].wall:.1f}" if "gc" in results else "-"
        peaks = " ".join(str(peak // 1024) for peak in found.peaks[:6])
        lines = found.output.count(b"\n")
        print(f"{name:12} {found.wall:8.1f} {found.cpu:8.1f} {ratio:>7}  {lines:5}  {peaks}")
    outputs = {found.output for name, found in results.items() if name != "gc"}
    if len(outputs) > 1:
        print("the outputs of goesc differ", file=sys.stderr)
    return int(len(outputs) > 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
