"""Modules of many packages: `goesc build` beside `go build`, cold, again, and after edits.

    python -m benchmarks.trees [--packages 100 1000 5000] [--jobs N] [--flags=-m] [--vendored 0.5] [--seed 1]
                               [--edits leaf-body leaf-tag ...] [--show] [--keep FOLDER] [--dask]

For each number of packages benchmarks.treegen writes a module; both commands build ./... of it in turns, each with a
cache of its own that was empty before, without cgo. A line is one state of the tree:

    cold            nothing is kept of anything, the library included
    nothing         changed, all of it asked again
    one package     named alone after that, in the middle of the tree
    leaf-body       a function of a utility with 30 importers (or the most there are) has another body, and nobody is
                    told anything new; the edit of the line before is undone
    leaf-tag        its body keeps what it was given, so that importers are told so
    leaf-type       an exported type of it has a field more
    middle-..., root-...    the same in a package with few importers, and in a program

Its figures: seconds on the clock, seconds of the processor (of all processes of the command), each of gc and of goesc
and as goesc/gc; the peak of the largest process that the command had, in MB, of gc, of goesc's first process and of
the largest of its workers (these from /proc: elsewhere than on Linux the first is that of all); and how many sections,
the lines under one "# package", are not gc's. With --show they are shown, as a diff. `--edits` without a word leaves
edits out. At the end: how the processor time of cold runs grew with the number of packages, beside n log n.

With --dask a module of each size is also built by a local cluster of four workers, one of which is killed on the way,
and by four processes: both on the clock, and whether they print the same. Needs the extras `gc` and, for that, `dask`.
"""

from __future__ import annotations

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from math import log
from pathlib import Path
from typing import NamedTuple

from benchmarks.parallel import watched
from benchmarks.treegen import KINDS, WHERE, Tree
from goesc.oracle.toolchain import find

ROOT = Path(__file__).resolve().parent.parent
EDITS = [f"{where}-{kind}" for where in WHERE for kind in KINDS]
SHOWN = 30  # lines of a difference
CLUSTER = 4  # workers
STATES = f"{'':14}{'on the clock, s':^24}{'processor, s':^24}{'peak of a process, MB':^26}sections"
COLUMNS = f"{'':14}{'gc':>8}{'goesc':>8}{'':>8}{'gc':>8}{'goesc':>8}{'':>8}{'gc':>8}{'goesc':>8}{'worker':>8}"


class Measured(NamedTuple):
    wall: float
    processor: float
    peak: int  # MB; of the largest process
    first: int  # of the process that was started
    worker: int  # of the largest that it started
    status: int


def measure(command: Sequence[str], cwd: Path, env: dict[str, str], output: Path) -> Measured:
    with output.open("wb") as out:
        began = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        with watched(child) as peaks:
            _, status, used = os.wait4(child.pid, 0)
            wall = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    peak = used.ru_maxrss >> 10  # of the child or the largest below it
    first = peaks.pop(child.pid, 0) >> 10
    worker = max(peaks.values(), default=0) >> 10
    if first >= worker or not worker:
        first = peak
    else:
        worker = max(worker, peak)
    return Measured(wall, used.ru_utime + used.ru_stime, peak, first, worker, child.returncode)


def sections(path: Path) -> dict[str, tuple[int, int]]:
    """Where the lines of each package stand in an output: byte offsets, by header."""
    found: dict[str, tuple[int, int]] = {}
    name, began, at = "", 0, 0
    with path.open("rb") as file:
        for line in chain(file, [b"# "]):
            if line.startswith(b"# "):
                if at > began:
                    found[name] = began, at
                name, began = line.decode().rstrip(), at
            at += len(line)
    return found


def differing(gc: Path, goesc: Path) -> list[str]:
    ours, theirs = sections(goesc), sections(gc)
    with gc.open("rb") as first, goesc.open("rb") as second:

        def same(name: str) -> bool:
            (a, b), (c, d) = theirs.get(name, (0, 0)), ours.get(name, (0, 0))
            first.seek(a)
            second.seek(c)
            return first.read(b - a) == second.read(d - c)

        return sorted(name for name in theirs.keys() | ours.keys() if not same(name))


def show(name: str, gc: Path, goesc: Path) -> None:
    texts = []
    for path in (gc, goesc):
        began, end = sections(path).get(name, (0, 0))
        texts.append(path.read_bytes()[began:end].decode().splitlines())
    lines = list(difflib.unified_diff(texts[0], texts[1], "gc", "goesc", lineterm="", n=0))
    print("\n".join(["    " + line for line in (name, *lines[2 : SHOWN + 2])]))


class Both:
    """gc and goesc in one tree, with a cache each."""

    def __init__(self, room: Path, tree: Path, flags: str, jobs: int, show: bool) -> None:
        self.tree = tree
        self.show = show
        toolchain = find()
        common = {"GOROOT": str(toolchain.goroot), "CGO_ENABLED": "0", "GOFLAGS": ""}
        self.gc_env = toolchain.env({**common, "GOCACHE": str(room / "gocache")})
        self.goesc_env = {**os.environ, **common, "GOESC_CACHE": str(room / "cache"), "PYTHONPATH": str(ROOT)}
        self.goesc_env.pop("PYTHONDONTWRITEBYTECODE", None)
        flag = f"-gcflags={flags}"
        self.gc = [str(toolchain.go), "build", "-buildvcs=false", "-p", str(jobs), flag]
        self.goesc = [sys.executable, "-m", "goesc", "build", "-j", str(jobs), flag]
        self.outputs = room / "gc.txt", room / "goesc.txt"

    def line(self, what: str, *packages: str) -> float:
        """Prints it; gives the processor time of goesc."""
        gc = measure([*self.gc, *packages], self.tree, self.gc_env, self.outputs[0])
        goesc = measure([*self.goesc, *packages], self.tree, self.goesc_env, self.outputs[1])
        count = len(sections(self.outputs[0]))
        others = differing(*self.outputs)
        verdict = f"{count} equal" if not others else f"{len(others)} of {count} differ"
        if gc.status or goesc.status:
            verdict += f"; status {gc.status}, {goesc.status}"
        print(
            f"{what:<14}{_pair(gc.wall, goesc.wall)}{_pair(gc.processor, goesc.processor)}"
            f"{gc.peak:8}{goesc.first:8}{goesc.worker or '':>8}  {verdict}",
            flush=True,
        )
        for name in others if self.show else ():
            show(name, *self.outputs)
        return goesc.processor


def _pair(gc: float, goesc: float) -> str:
    return f"{gc:8.2f}{goesc:8.2f}{goesc / gc:7.2f}x"


@contextmanager
def room_in(folder: str) -> Iterator[Path]:
    """A folder for trees and caches: one that was named stays."""
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        yield Path(folder).resolve()
        return
    with tempfile.TemporaryDirectory(prefix="trees-") as room:
        yield Path(room)


def by_cluster(both: Both, room: Path) -> None:
    """The tree on four processes, and on a cluster of four workers of which one is killed."""
    from distributed import LocalCluster

    env = {**both.goesc_env, "GOESC_CACHE": "off"}
    outputs = room / "pool.txt", room / "cluster.txt"
    command = [both.goesc[0], "-m", "goesc", "build", both.goesc[-1]]
    pool = measure([*command, "-j", str(CLUSTER), "./..."], both.tree, env, outputs[0])
    os.environ.update(env)  # workers have it from here
    with LocalCluster(n_workers=CLUSTER, threads_per_worker=1, dashboard_address=None) as cluster:
        victim = cluster.workers[0].pid
        timer = threading.Timer(pool.wall / 3, os.kill, (victim, 9))
        timer.start()
        found = measure([*command, "--dask", cluster.scheduler_address, "./..."], both.tree, env, outputs[1])
        timer.cancel()
    same = outputs[0].read_bytes() == outputs[1].read_bytes()
    print(
        f"{CLUSTER} processes {pool.wall:.1f} s, a cluster of {CLUSTER} with one killed {found.wall:.1f} s "
        f"({found.wall / pool.wall:.2f}x), the output is {'the same' if same else 'NOT the same'}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packages", type=int, nargs="+", default=[100, 1000, 5000])
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--flags", default="-m", help="-gcflags of both")
    parser.add_argument("--vendored", type=float, default=0.0, help="which part of the packages, at most 0.6")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edits", nargs="*", default=EDITS, choices=EDITS, metavar="EDIT", help=", ".join(EDITS))
    parser.add_argument("--show", action="store_true", help="what differs")
    parser.add_argument("--keep", default="", metavar="FOLDER", help="work there, and leave it")
    parser.add_argument("--dask", action="store_true")
    args = parser.parse_args()
    cold: dict[int, float] = {}
    with room_in(args.keep) as here:
        for count in args.packages:
            room = here / str(count)
            shutil.rmtree(room, ignore_errors=True)
            tree = Tree(count, args.seed, args.vendored)
            tree.write(room / "tree")
            both = Both(room, room / "tree", args.flags, args.jobs, args.show)
            size = sum(file.stat().st_size for file in (room / "tree").rglob("*.go")) / count
            print(
                f"{count} packages of {size / 1000:.1f} kB, {args.flags}, {args.jobs} jobs\n{STATES}\n{COLUMNS}",
                flush=True,
            )
            cold[count] = both.line("cold", "./...")
            both.line("nothing", "./...")
            both.line("one package", "./" + tree.at("middle").folder)
            for name in args.edits:
                edit = tree.edit(*name.split("-"))
                edit.apply(both.tree)
                both.line(name, "./...")
                edit.undo(both.tree)
            if args.dask:
                by_cluster(both, room)
            print()
    least = min(cold)
    for count in sorted(cold.keys() - {least}):
        most = count * log(count) / (least * log(least))
        print(
            f"{least} to {count} packages: the processor time of a cold run grows {cold[count] / cold[least]:.1f} "
            f"times, n log n {most:.1f} times"
        )


if __name__ == "__main__":
    main()
