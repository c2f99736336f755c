"""Advice, carried out: every edit that goesc shows, judged by go vet and by the real compiler.

python -m benchmarks.advice FOLDER                     all packages of a module
python -m benchmarks.advice FOLDER ./opts ./cli/...    some of them
python -m benchmarks.advice --files FILE.go ...        programs of one file each, put into a module of their own
python -m benchmarks.advice --no-judge FOLDER          the share alone
python -m benchmarks.advice -l FOLDER                  of the build with -l

An allocation is a value on the heap for which the code asks the run time for memory (not what is constant, without
size, or of one byte), counted once for a place in the package's files and an expression, as gc prints them; "written in
the package" leaves out what comes with inlined bodies of other packages, as the &errors.errorString{...} of a call of
fmt.Errorf. For each advice is asked. Each edit is laid over the package (-overlay): `go vet` must accept it, and
`go build -gcflags=-m` must say of the package that less is on the heap, and of the value nothing any more. Edits of
different packages are judged in one call.
Exit status: 0 if every edit is accepted.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from goesc.source.room import quiet_collector
from tests.advice_judge import Tally, advise, judge, module_of


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("targets", nargs="+")
    parser.add_argument("--files", action="store_true")
    parser.add_argument("--no-judge", action="store_true")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--missing", action="store_true", help="list the allocations without advice")
    parser.add_argument("-l", action="store_true", dest="plain")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="goesc-advice-") as scratch, quiet_collector():
        if args.files:
            folder, patterns = module_of(args.targets, Path(scratch) / "m"), ["./..."]
        else:
            folder, patterns = Path(args.targets[0]).resolve(), args.targets[1:] or ["./..."]
        tally = advise(folder, patterns, not args.plain)
        _tell(tally)
        if args.missing:
            print(*tally.missing, sep="\n")
        if args.show:
            for item in tally.items:
                print(f"{item}\n  {item.found.words}")
                print("  - " + item.found.before.replace("\n", "\n  - "))
                print("  + " + item.found.after.replace("\n", "\n  + "))
        if args.no_judge:
            return 0
        verdict = judge(tally.items, folder, not args.plain, Path(scratch))
        for fault in verdict.faults:
            print(f"FAULT {fault}")
        print(
            f"judged {verdict.edits}: compile {verdict.compile}, go vet accepts {verdict.vetted}, stay {verdict.stay}"
        )
        return 1 if verdict.faults else 0


def _tell(tally: Tally) -> None:
    own, advised = tally.values - tally.inlined, tally.advised - tally.inlined_advised
    print(f"on the heap {tally.values}, with advice {tally.advised}: {tally.advised / max(tally.values, 1):.1%}")
    print(f"  written in the package {own}, with advice {advised}: {advised / max(own, 1):.1%}")
    print(f"parameters that leak to the heap {tally.leaks}, with advice {tally.leaks_advised}")
    print(f"{len(tally.items)} edits in {tally.seconds:.1f} s; values by kind, and of these without another:")
    for kind, count in tally.kinds.most_common():
        print(f"  {kind:18} {count:5} {tally.alone[kind]:5}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
