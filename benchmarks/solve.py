"""The solver of escape analysis on graphs of growing size, against the plain solver on the networkx model.

python benchmarks/solve.py            sizes 100 to 5000, seconds a graph
python benchmarks/solve.py --plain    the plain solver as well, up to 300 locations
"""

from __future__ import annotations

import random
import sys
import time

from goesc.escape import reference
from goesc.escape.graph import ALL_ATTRS, CALLS, MUTATES, PERSISTS, Batch, Output
from goesc.escape.model import Snapshot, snapshot
from goesc.escape.solver import walk_all
from goesc.ir.nodes import Class, Func, Name
from goesc.ir.op import Op

SIZES = (100, 300, 1000, 5000)


def make_batch(size: int, seed: int) -> Batch:
    """A batch as programs make them: chains of assignments, some address-takings, few loops, a hundredth parameters."""
    rng = random.Random(seed)  # noqa: S311  # benchmarks need no secrets
    out = Output(lambda _event: None, lambda _n: "", lambda _n: "", 0)
    nname = Name(Op.ONAME, 0, "f", None, Class.FUNC)
    fn = Func(Op.ODCLFUNC, 0, nname)
    nname.func = fn
    batch = Batch([fn], out, None, {}, {})
    for i in range(size):
        kind = Class.PARAM if i % 100 == 0 else Class.PARAM_OUT if i % 100 == 1 else Class.AUTO
        name = Name(Op.ONAME, 0, f"v{i}", None, kind, fn)
        loc = batch.new_loc(name, fn, rng.choice((1, 1, 1, 2, 3)), persists=True)
        loc.result_index = 1 if kind is Class.PARAM_OUT else 0
    for i, loc in enumerate(batch.locs):
        for _ in range(3):
            near = batch.locs[max(0, min(size - 1, i + rng.randint(-8, 8)))]
            derefs = rng.choice((-1, 0, 0, 0, 0, 1, 1))
            if near is not loc or derefs < 0:
                near.edges.append((loc, derefs, None))
        if rng.random() < 0.05:
            batch.heap.edges.append((loc, rng.choice((0, 0, 1)), None))
        if rng.random() < 0.1:
            batch.mutator.edges.append((loc, 0, None))
    assert (batch.heap.attrs, batch.mutator.attrs, batch.callee.attrs) == (ALL_ATTRS, MUTATES, CALLS)
    assert all(loc.attrs == PERSISTS for loc in batch.locs)
    return batch


def seconds(size: int, seed: int) -> float:
    batch = make_batch(size, seed)
    start = time.perf_counter()
    walk_all(batch)
    return time.perf_counter() - start


def plain_seconds(graph: Snapshot) -> float:
    model = graph.to_networkx()
    start = time.perf_counter()
    reference.solve(model)
    return time.perf_counter() - start


def main() -> None:
    plain = "--plain" in sys.argv[1:]
    for size in SIZES:
        best = min(seconds(size, seed) for seed in range(3))
        line = f"{size:6d} locations  {best * 1000:9.2f} ms"
        if plain and size <= 300:
            line += f"  plain {plain_seconds(snapshot(make_batch(size, 0))) * 1000:9.0f} ms"
        print(line)


if __name__ == "__main__":
    main()
