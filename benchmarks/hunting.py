"""How fast the hunt is in each of its modes, and who takes the time.

    python -m benchmarks.hunting [--modules 60] [--seed 1] [--warm 10] [MODE ...]

One process hunts, as each of `goesc fuzz` does, and its first modules are not counted: a long hunt starts once. Seconds
are of processors: `gc` is what other programs took, `drawn` the generator, `goesc` the rest of the hunting process.
`a core` is modules a second of processor time; a hunt on two idle cores makes twice as many a second.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from goesc.cli import hunter
from goesc.hunt import answering
from goesc.hunt.modes import MODES
from goesc.hunt.programs import module_of

CHUNK = 10


class Spent(NamedTuple):
    """Seconds."""

    wall: float
    own: float
    others: float


def spent() -> Spent:
    times = os.times()
    return Spent(time.perf_counter(), times.user + times.system, times.children_user + times.children_system)


class Drawing:
    """Counts what the generator takes."""

    def __init__(self) -> None:
        self.seconds = 0.0
        setattr(answering, "module_of", self)  # noqa: B010

    def __call__(self, *args: Any) -> dict[str, str]:
        began = time.process_time()
        made = module_of(*args)
        self.seconds += time.process_time() - began
        return made


def measured(mode: str, seed: int, modules: int, warm: int, drawing: Drawing) -> str:
    hunting = answering.Answering(hunter.ask, hunter.Inside(), os.environ)

    def ask(numbers: range) -> Mapping[str, Any]:
        keys = [[seed, number, -1] for number in numbers]
        return hunting.answer({"mode": mode, "flags": "", "functions": 0, "go": "", "other": "", "keys": keys})

    try:
        ask(range(warm))
        before, drawn, found, lines = spent(), drawing.seconds, 0, 0
        for start in range(warm, warm + modules, CHUNK):
            answer = ask(range(start, min(start + CHUNK, warm + modules)))
            found, lines = found + len(answer["found"]), lines + answer["lines"]
        after = spent()
    finally:
        hunting.close()
    wall, own, others = (now - then for now, then in zip(after, before, strict=True))
    generated = drawing.seconds - drawn
    parts = {"drawn": generated, "goesc": own - generated, "gc": others}
    shares = "".join(f"{1000 * seconds / modules:8.1f}" for seconds in parts.values())
    rates = f"{modules / wall:8.1f}{modules / (own + others):8.1f}"
    return f"{mode:13}{shares}{1000 * wall / modules:8.1f}{rates}{lines / modules:9.0f}{found:6}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--modules", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--warm", type=int, default=10)
    parser.add_argument("modes", nargs="*", default=list(MODES))
    options = parser.parse_args()
    drawing = Drawing()
    print(f"{'ms a module':13}   drawn   goesc      gc    wall a second  a core    lines found")
    for mode in options.modes:
        print(measured(mode, options.seed, options.modules, options.warm, drawing), flush=True)


if __name__ == "__main__":
    main()
