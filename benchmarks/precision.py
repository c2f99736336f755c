"""What other rules would keep off the heap: the axes of docs/research.md over a corpus, next to gc.

python -m benchmarks.precision std                   the whole library
python -m benchmarks.precision --csv out.csv fmt     and the rows of every variant as a file
python -m benchmarks.precision --show 10 net/http    with some of the sites that change sides

All variants see the same packages, compiled without inlining (-l). Prints a line a variant: heap allocation sites, how
many of gc's are saved, and seconds in the stages of escape analysis.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from goesc.research import Study, study
from goesc.source.room import quiet_collector

VARIANTS = ("fields", "interface-bound", "fields+interface-bound")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="+")
    parser.add_argument("--rules", action="append", help="instead of the three of docs/research.md")
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    args = parser.parse_args()
    with quiet_collector():
        before = _study(args, "gc", False)
        tables = [_study(args, rules, before) for rules in args.rules or VARIANTS]
    if args.csv:
        head, *_ = before.to_csv().splitlines()
        rows = [f"{t.rules},{line}" for t in [before, *tables] for line in t.to_csv().splitlines()[1:]]
        args.csv.write_text("\n".join([f"rules,{head}", *rows]) + "\n", encoding="utf-8")
    return 0


def _study(args: argparse.Namespace, rules: str, baseline: Study | bool) -> Study:
    start = time.perf_counter()
    table = study(args.targets, rules=rules, baseline=baseline, jobs=args.jobs, inline=False)
    total = table.total()
    text = f"{rules:24} packages {len(table)}  functions {total.functions}  locations {total.locations}"
    text += f"  heap {total.heap}"
    if baseline:
        text += f"  saved {total.saved} ({total.saved_share:.2%})  lost {total.lost}"
        text += f"  packages with savings {sum(row.saved > 0 for row in table)}"
    print(f"{text}  escape {total.escape_seconds:.1f} s  run {time.perf_counter() - start:.1f} s", flush=True)
    for site in table.saved[: args.show]:
        print(f"  saved {site}")
    for site in table.lost:
        print(f"  LOST {site}")
    for package, why in table.failed.items():
        print(f"  failed {package}: {why}", file=sys.stderr)
    return table


if __name__ == "__main__":
    sys.exit(main())
