"""How much of goesc's rules generated modules reach, beside what the tests reach.

    python -m benchmarks.reach [--modules 500] [--seed 1] [--write FILE]     # generated modules, each in a build
    GOESC_REACH=FOLDER python -m pytest -p benchmarks.reach                  # the tests; a file for each process
    python -m benchmarks.reach --against FOLDER --read FILE                  # what tests reach and modules do not

Lines are those of functions in escape/, lower/, inline/, allocs/ and ir/, without dumps and verifiers. A line counts
once it has run; after that nobody asks about it again, so that a run takes two or three times as long as without.
What modules say is counted too: operations in the IR, events, reasons of flows, functions of the run time that are
called; at the end stand those that never came.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import tempfile
from pathlib import Path
from typing import get_args

from goesc.hunt.reached import PACKAGE, Reached, Said, files, lines_of

SHOWN = 40
BUILDS = (["-m", "-l"], ["-m"], ["-m=2"], ["-m=2", "-l"])


# --- Of the tests: a plugin of pytest -------------------------------------------------------------------


def pytest_configure() -> None:
    folder = os.environ.get("GOESC_REACH", "")
    if folder:
        reached = Reached()
        reached.start()
        pytest_unconfigure.reached = reached  # type: ignore[attr-defined]


def pytest_unconfigure() -> None:
    reached = getattr(pytest_unconfigure, "reached", None)
    if reached is not None:
        reached.stop()
        path = Path(os.environ["GOESC_REACH"]) / f"{os.getpid()}.json"
        path.write_text(json.dumps({"lines": reached.as_json()}))


# --- Of modules -----------------------------------------------------------------------------------------


def hunted(modules: int, seed: int) -> tuple[Reached, Said]:
    from goesc.cli import hunter
    from goesc.cli.main import Host, run
    from goesc.hunt.library import library_of
    from goesc.hunt.modes import MODES
    from goesc.hunt.programs import Key, module_of
    from goesc.oracle.modules import lay

    reached = Reached()
    said = reached.said
    inside = hunter.Inside(reached.take)
    environ = {**os.environ, "GOESC_CACHE": "off"}
    library = library_of(environ)
    sessions: dict[object, object] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(modules):
            key, mode = Key(seed, number), MODES["allocs" if number % 3 == 2 else "m-l"]
            folder = Path(scratch) / f"m{number}"
            lay(folder, module_of(key, mode, 27, library))
            reached.start()
            inside(folder, BUILDS[number % len(BUILDS)], environ)
            out = io.StringIO()
            host = Host(out, io.StringIO(), folder, environ, sessions=sessions)
            run(["allocs", "--json", ("-l", "--inline")[number // 2 % 2], "--", "./..."], host)
            for package in json.loads(out.getvalue() or '{"packages": []}')["packages"]:
                said.counts["runtime"].update(call["runtime"] for call in package["calls"])
            reached.stop()
    return reached, said


def missing(said: Said) -> dict[str, list[str]]:
    """What there is and never came."""
    from goesc.ir import events
    from goesc.ir.op import Op
    from goesc.release.runtime import GROUPS

    kinds = {name for name, of in vars(events).items() if isinstance(of, type) and issubclass(of, events.Event)}
    known = {
        "op": {op.name for op in Op},
        "event": kinds - {"Event"},
        "reason": set(get_args(events.Reason)),
        "runtime": {name for names in GROUPS.values() for name in names},
    }
    return {what: sorted(names - said.counts[what].keys()) for what, names in known.items()}


def share(reached: dict[str, list[int]], among: dict[str, set[int]]) -> dict[str, tuple[int, int]]:
    """By room: lines that are reached, of those that count."""
    found: dict[str, tuple[int, int]] = {}
    for name, lines in among.items():
        room = name.partition(os.sep)[0]
        have, of = found.get(room, (0, 0))
        found[room] = have + len(lines & set(reached.get(name, ()))), of + len(lines)
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--modules", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--read", type=Path)
    parser.add_argument("--against", type=Path)
    options = parser.parse_args()
    if options.read is not None:
        data = json.loads(options.read.read_text())
    else:
        reached, said = hunted(options.modules, options.seed)
        data = {"lines": reached.as_json(), "missing": missing(said)}
        if options.write is not None:
            options.write.write_text(json.dumps(data))
    among = {os.path.relpath(path, PACKAGE): lines_of(path) for path in files()}
    what = "lines of functions"
    if options.against is not None:
        what = "lines that tests reach"
        of_tests: dict[str, set[int]] = {name: set() for name in among}
        for path in options.against.glob("*.json"):
            for name, lines in json.loads(path.read_text())["lines"].items():
                of_tests[name].update(lines)
        among = {name: of_tests[name] & lines for name, lines in among.items()}
    total = have = 0
    for room, (reached_here, of) in share(data["lines"], among).items():
        print(f"{room:8} {reached_here:6} of {of:6} {what}, {reached_here / max(1, of):.1%}")
        total, have = total + of, have + reached_here
    print(f"{'all':8} {have:6} of {total:6} {what}, {have / max(1, total):.1%}")
    least = sorted(among, key=lambda name: len(among[name] - set(data["lines"].get(name, ()))), reverse=True)
    for name in least[:SHOWN]:
        left = sorted(among[name] - set(data["lines"].get(name, ())))
        if left:
            print(f"  {name}: {len(left)} not reached: {', '.join(map(str, left[:12]))}{' ...' if left[12:] else ''}")
    for kind, names in data.get("missing", {}).items():
        print(f"{kind}: {len(names)} never came: {', '.join(names)}")


if __name__ == "__main__":
    main()
