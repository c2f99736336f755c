"""Where the time goes after checking: lowering, passes, escape analysis, bounds; lines a second on one core.

    python benchmarks/lower.py [PACKAGE ...]

Packages of the library (default: fmt, strings, encoding/json, go/types), whole, `-m -l`. Processor time; what they
import is read and checked outside the clock.
"""

from __future__ import annotations

import argparse
import os
import time
from itertools import pairwise

from goesc.allocs.bounds import report_bounds
from goesc.check.checker import Config, check_package
from goesc.drive.stages import open_session
from goesc.escape.analyze import analyze
from goesc.lower import passes
from goesc.lower.program import lower_package
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.syntax.parser import parse_file

STAGES = ("lower", "passes", "escape", "bounds")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", nargs="*", default=["fmt", "strings", "encoding/json", "go/types"])
    names = parser.parse_args().packages
    session = open_session({**os.environ, "GOESC_CACHE": "off"})
    if session.library is None:
        raise SystemExit("no Go source tree; set GOROOT")
    total = dict.fromkeys(STAGES, 0.0)
    source_lines = 0
    with room_to_recurse(), quiet_collector():
        for name in names:
            unit = session.library.unit(name)
            if unit is None:
                raise SystemExit(f"no package {name}")
            messages: list[tuple[int, str]] = []

            def report(pos: int, text: str, messages: list[tuple[int, str]] = messages) -> None:
                messages.append((pos, text))

            trees = [parse_file(session.fset.add(f.path, f.src))[0] for f in unit.files]
            source_lines += sum(f.src.count(b"\n") for f in unit.files)
            files = [tree for tree in trees if tree is not None]
            checked = check_package(name, files, session.fset, session.importer(unit), Config(std=True))
            lower_package(checked, session.fset, session, report, unit)  # asks for the tags of all it calls
            messages.clear()
            clock = [time.process_time()]
            program = lower_package(checked, session.fset, session, report, unit)
            clock.append(time.process_time())
            passes.run(program, report)
            clock.append(time.process_time())
            analyze(program, report)
            clock.append(time.process_time())
            report_bounds(program, report)
            clock.append(time.process_time())
            seconds = [after - before for before, after in pairwise(clock)]
            for stage, spent in zip(STAGES, seconds, strict=True):
                total[stage] += spent
            columns = (f"{stage} {spent:6.3f} s" for stage, spent in zip(STAGES, seconds, strict=True))
            print(f"{name:24} {len(messages):6} messages", *columns)
    whole = sum(total.values())
    print(f"{source_lines} lines, {source_lines / whole:.0f} lines a second after checking")
    for stage, spent in total.items():
        print(f"  {stage:8} {spent:7.3f} s  {100 * spent / whole:5.1f}%")


if __name__ == "__main__":
    main()
