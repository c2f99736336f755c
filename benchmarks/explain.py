"""Explanations and certificates over bodies of Go: what is explained, replayed, accepted, refused.

python -m benchmarks.explain fmt net/http            packages, or .go files
python -m benchmarks.explain --list FILE fmt         the files that FILE names, one a line
python -m benchmarks.explain --certificates std      certificates only, of everything a pattern matches
python -m benchmarks.explain --mutants 1000 fmt      as many certificates with one thing wrong, all to be refused

Prints a line a target and the sums. Run from the top of the tree: the audit and the mutants are those of the tests.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from goesc.api import Package, load, open_session
from goesc.explain.certificate import certify, problem_of
from goesc.explain.checker import Refused, check
from goesc.source.room import quiet_collector
from tests.explain_audit import Audit, audit
from tests.explain_mutants import mutants


def packages(args: argparse.Namespace, explain: bool) -> Iterator[Package]:
    """Each target by itself, on one session: what they import is read once."""
    session = open_session()
    targets = list(args.targets)
    if args.list:
        folder = Path(args.list).parent
        lines = (line.partition("#")[0].strip() for line in Path(args.list).read_text().splitlines())
        targets += [str(folder / line) for line in lines if line]
    for target in targets:
        try:
            yield from load([target], explain=explain, session=session, keep_going=True)
        except (ValueError, OSError) as err:
            print(f"{target}: {err}", file=sys.stderr)


def audits(args: argparse.Namespace) -> int:
    total = Audit()
    skipped = 0
    print(f"{'target':40} {'heap':>6} {'leaks':>6} {'told':>6} {'paths':>6} {'cut by gc':>9} {'s':>6}")
    for package in packages(args, explain=True):
        if package.errors:
            skipped += 1
            continue
        start = time.process_time()
        found = audit(package)
        spent = time.process_time() - start
        total.add(found)
        name = package.path if package.path != "command-line-arguments" else Path(package.files[0].name).name
        print(
            f"{name:40} {found.heap:6} {found.leaks:6} {found.explained:6} {found.replayed:6} "
            f"{found.truncated:9} {spent:6.2f}",
            flush=True,
        )
        for fault in found.faults:
            print(f"  FAULT {fault}", flush=True)
    print(f"heap verdicts and leaks {total.heap + total.leaks}, explained {total.explained}; {total.steps} steps")
    print(f"paths replayed {total.replayed}, faults {len(total.faults)}; gc cuts short {total.truncated}, goesc none")
    print(f"certificates accepted {total.certificates}; programs that do not compile {skipped}")
    print("causes", dict(sorted(total.causes.items(), key=lambda kv: -kv[1])))
    return 1 if total.faults or total.explained != total.heap + total.leaks else 0


def certificates(args: argparse.Namespace) -> int:
    accepted = refused = claims = locations = 0
    start = time.process_time()
    spent = 0.0
    for package in packages(args, explain=False):
        begin = time.process_time()
        for graph in package.graphs:
            locations += len(graph.vertices)
            try:
                found = certify(graph)
                check(problem_of(graph), found)
                accepted += 1
                claims += len(found.claims)
            except Refused as err:
                refused += 1
                print(f"REFUSED {package.path} {graph.functions[:2]}: {err}", flush=True)
        spent += time.process_time() - begin
        for message in package.errors[:1]:
            print(f"  {package.path}: {message}", file=sys.stderr)
    print(f"certificates accepted {accepted}, refused {refused}; {claims} claims on {locations} locations")
    print(f"{spent:.1f} s for proofs and checks, of {time.process_time() - start:.1f} s")
    return 1 if refused else 0


def mutations(args: argparse.Namespace) -> int:
    rng = random.Random(args.seed)  # noqa: S311  # benchmarks need no secrets
    graphs = [g for package in packages(args, explain=False) for g in package.graphs if len(g.edges) > 5]
    tried = accepted = 0
    kinds: dict[str, int] = {}
    while tried < args.mutants:
        graph = rng.choice(graphs)
        problem, certificate = problem_of(graph), certify(graph)
        check(problem, certificate)
        for kind, wrong in mutants(problem, certificate, rng):
            tried += 1
            kinds[kind] = kinds.get(kind, 0) + 1
            try:
                check(problem, wrong)
                accepted += 1
                print(f"ACCEPTED {kind} of {graph.functions[:2]}")
            except Refused:
                pass
            if tried >= args.mutants or rng.random() < 0.2:
                break
    print(f"wrong certificates {tried}, refused {tried - accepted}; {dict(sorted(kinds.items()))}")
    return 1 if accepted else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--list")
    parser.add_argument("--certificates", action="store_true")
    parser.add_argument("--mutants", type=int, default=0)
    parser.add_argument("--seed", default="goesc")
    args = parser.parse_args()
    with quiet_collector():
        if args.mutants:
            return mutations(args)
        return certificates(args) if args.certificates else audits(args)


if __name__ == "__main__":
    sys.exit(main())
