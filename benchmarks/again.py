"""After an edit of one body in a package: `goesc build -gcflags=-m` against `go build`, both from a warm cache.

    python -m benchmarks.again [--gcflags "-m -l"] [--runs N] [PACKAGE FILE OLD NEW]

Both work on a copy of the Go tree in a temporary folder, where in each run NEW, with another number in place of @, is
put before OLD in a file of the package: by default a condition in a method of net/http's. Shown are seconds on the
clock and of the processor, the ratio of the medians on the clock, and whether both print the same. Needs the `gc`
extra, and half a minute to begin with.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from goesc.oracle.toolchain import find

ROOT = Path(__file__).resolve().parent.parent
EDIT = (
    "net/http",
    "header.go",
    "\tkvs, sorter := h.sortedKeyValues(exclude)\n",
    "\tif len(h) > @ {\n\t\treturn nil\n\t}\n",
)


def timed(command: list[str], env: dict[str, str]) -> tuple[float, float, bytes]:
    """Seconds on the clock, seconds of the processor, and what was printed."""
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        child = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=out)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        took = time.perf_counter() - began
        out.seek(0)
        return took, used.ru_utime + used.ru_stime, out.read()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gcflags", default="-m")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("edit", nargs="*", default=EDIT, metavar="PACKAGE FILE OLD NEW")
    args = parser.parse_args()
    package, name, old, new = args.edit
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "go"
        shutil.copytree(find().goroot, root)
        env = {**os.environ, "GOROOT": str(root), "GOCACHE": f"{folder}/gocache", "GOESC_CACHE": f"{folder}/cache"}
        env |= {"CGO_ENABLED": "0", "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{folder}/pyc"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        flags = f"-gcflags={args.gcflags}"
        both = {
            "go": [str(root / "bin/go"), "build", flags, package],
            "goesc": [sys.executable, "-m", "goesc", "build", flags, package],
        }
        file = root / "src" / package / name
        text = file.read_text()
        assert text.count(old) == 1
        found: dict[str, list[float]] = {who: [] for who in both}
        for run in range(-1, args.runs):  # the first fills the caches
            file.write_text(text.replace(old, new.replace("@", str(1000 + run)) + old))
            told = {}
            for who, command in both.items():
                clock, processor, told[who] = timed(command, env)
                if run >= 0:
                    found[who].append(clock)
                    print(f"{who:<6}{clock:8.2f} s on the clock{processor:8.2f} s of the processor", flush=True)
            same = told["go"] == told["goesc"]
            print(f"{len(told['go'].splitlines())} lines, {'the same' if same else 'NOT the same'}", flush=True)
        ratio = statistics.median(found["goesc"]) / statistics.median(found["go"])
        print(f"{package} {args.gcflags}: {ratio:.2f} times go build")


if __name__ == "__main__":
    main()
