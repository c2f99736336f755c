"""Mutated inputs through goesc in this process, and some of them through the real compiler as well.

    python -m tests.fuzz_inputs -n 100000 --seed 20261129            # no crash, nothing over 10 s
    python -m tests.fuzz_inputs -n 500 --seed 20261129 --judge       # and the compiler's own answers

Seed and number name an input for ever: `Mutator(programs()).text(seed, number)`.
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NoReturn

from goesc.cli.main import Host, run
from goesc.oracle.toolchain import Toolchain, find
from tests.mutants import Mutator, programs

LIMIT = 10.0  # seconds of CPU time for one input


@dataclass(frozen=True)
class Answer:
    status: int
    output: bytes


@dataclass(frozen=True)
class Fault:
    number: int
    what: str
    text: bytes


class Hung(BaseException):
    """Not an Exception, so that nothing which answers for failures takes it for one."""


class Runner:
    """`goesc tool compile` in this process, with one session for all, as a worker keeps it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sessions: dict[object, object] = {}
        self.environ = {k: v for k, v in os.environ.items() if k != "GOESC_DEBUG"}

    def __call__(self, number: int, text: bytes) -> Answer:
        """Raises Hung. What an input has to learn about the library does not count: it is given time for that, and the
        answer after that must come in time."""
        try:
            return self.once(number, text, LIMIT)
        except Hung:
            self.sessions.clear()  # one of them may be half-made
            try:
                self.once(number, text, 10 * LIMIT)
            except Hung:
                self.sessions.clear()
                raise
            return self.once(number, text, LIMIT)

    def once(self, number: int, text: bytes, limit: float) -> Answer:
        (self.folder / "x.go").write_bytes(text)
        out, err = io.StringIO(), io.StringIO()
        host = Host(out, err, self.folder, self.environ, self.sessions)
        signal.signal(signal.SIGPROF, _hung)
        signal.setitimer(signal.ITIMER_PROF, limit)
        try:
            status = run(["tool", "compile", *flags(number), "x.go"], host)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        return Answer(status, (out.getvalue() + err.getvalue()).encode("utf-8", "surrogateescape"))


def flags(number: int) -> list[str]:
    """A path for each, or the session would begin anew with every input."""
    return [f"-p=p{number}", "-m", "-l"]


def _hung(_number: int, _frame: FrameType | None) -> NoReturn:
    raise Hung


def faults(numbers: Iterable[int], seed: int) -> Iterator[Fault]:
    """Inputs on which goesc fails: an exception of its own, or no answer in time."""
    mutator = Mutator(programs())
    with tempfile.TemporaryDirectory(prefix="goesc-") as folder:
        runner = Runner(Path(folder))
        for number in numbers:
            text = mutator.text(seed, number)
            try:
                answer = runner(number, text)
            except Hung:
                yield Fault(number, f"no answer in {LIMIT:g} s", text)
                continue
            if b"internal error: " in answer.output and b"please report" in answer.output:
                yield Fault(number, answer.output.decode("utf-8", "replace").partition("\n")[0], text)


def judged(numbers: Iterable[int], seed: int, toolchain: Toolchain) -> Iterator[tuple[int, bytes, Answer, Answer]]:
    """(number, input, gc's answer, goesc's)."""
    mutator = Mutator(programs())
    with tempfile.TemporaryDirectory(prefix="goesc-") as folder:
        runner = Runner(Path(folder))
        for number in numbers:
            text = mutator.text(seed, number)
            ours = runner(number, text)
            done = toolchain.compile(["x.go"], flags(number), Path(folder))
            yield number, text, Answer(done.status, done.output.encode("utf-8", "surrogateescape")), ours


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz_inputs", description=__doc__.split("\n\n")[0])
    parser.add_argument("-n", type=int, default=1000, help="how many inputs")
    parser.add_argument("--start", type=int, default=0, help="the first one's number")
    parser.add_argument("--seed", type=int, default=int(time.strftime("%Y%m%d", time.gmtime())))
    parser.add_argument("--judge", action="store_true", help="ask the real compiler too")
    parser.add_argument("--keep", type=Path, help="folder for inputs that fail or differ")
    args = parser.parse_args(argv)
    numbers = range(args.start, args.start + args.n)
    failed = 0
    if args.judge:
        agree = same = 0
        for number, text, gc, ours in judged(numbers, args.seed, find()):
            agree += (alike := (gc.status == 0) == (ours.status == 0))
            same += gc.output == ours.output
            if gc.output != ours.output or not alike:
                failed += 1
                say(f"{number}: gc {gc.status}, goesc {ours.status}")
                _keep(args.keep, f"{args.seed}-{number}", text, gc.output, ours.output)
        say(f"seed {args.seed}: {args.n} inputs, {agree} accepted or rejected alike, {same} with the same text")
        return int(failed > 0)
    for fault in faults(numbers, args.seed):
        failed += 1
        say(f"{fault.number}: {fault.what}")
        _keep(args.keep, f"{args.seed}-{fault.number}", fault.text)
    say(f"seed {args.seed}: inputs {numbers.start} to {numbers.stop - 1}, {failed} failures")
    return int(failed > 0)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _keep(folder: Path | None, name: str, text: bytes, *outputs: bytes) -> None:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        for suffix, content in zip((".go", ".gc", ".goesc"), (text, *outputs), strict=False):
            (folder / (name + suffix)).write_bytes(content)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
