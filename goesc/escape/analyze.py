"""The door of escape analysis: a program in, its messages and verdicts out.

    analyze(program, report)   ->   report(MovedToHeap(pos of x, "x")), ...; the IR's `esc` and the tags are set

Functions come in batches, callees before callers; for each batch the graph is built, solved and reported.
cmd/compile/internal/escape/escape.go:Funcs, Batch (Go 1.27.3). gc's alias analysis (alias.go) is off by default
and says nothing at any -m.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from goesc.escape.closures import flow_closure, walk_function
from goesc.escape.finish import finish
from goesc.escape.graph import CALLS, ESCAPES, Batch, Output
from goesc.escape.literals import rewrite_with_literals
from goesc.escape.model import FIRST_LOCATION, Analysis, Param, initial_attrs, snapshot
from goesc.escape.reasons import heap_alloc_reason
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver
from goesc.escape.stages import Stages
from goesc.escape.walk import params_of
from goesc.ir.events import Dumped, Event
from goesc.ir.fmt import expr_string, source_string, stmt_string
from goesc.ir.nodes import Class, Esc, Func
from goesc.ir.program import Program, Report
from goesc.ir.reassign import ReassignOracle
from goesc.ir.scc import visit_bottom_up
from goesc.ir.trace import Phase, Trace
from goesc.ir.types_fmt import Names
from goesc.source.positions import NO_POS
from goesc.types.model import Type


def analyze(
    program: Program,
    report: Report | None,
    explain: int = 0,
    *,
    keep_graphs: bool = False,
    before_solving: Callable[[Batch], None] | None = None,
    solve: Solver = walk_all,
    rules: Rules = RULES,
    stages: Stages | None = None,
    trace: Trace | None = None,
) -> Analysis:
    """Analyse every function of the program.

    `report` takes the events; None keeps silent and saves making the texts. `explain` is the number of -m: 0 and 1 give
    the messages, 2 adds why things escape, 3 a line for every statement. `before_solving` sees each batch with its
    graph complete and unsolved. `solve` and `rules` are gc's unless others are wanted (solvers.py, variants.py);
    `stages` takes times and counts, `trace` which batch says what.
    """
    release = program.release
    context, source = Names(program.pkg, release=release), Names(program.pkg, source=True, release=release)
    level = max(explain, 1) if report is not None else 0
    out = Output(
        say=report or _silent,
        text=lambda n: expr_string(n, context),
        stmt_text=lambda n: stmt_string(n, context),
        level=level,
        source=lambda n: source_string(n, source),
    )
    analysis = Analysis()
    spent = stages or Stages()
    oracles: dict[Func, ReassignOracle] = {}
    pointers: dict[Type, bool] = {}

    def dumped(fn: Func) -> None:
        from goesc.ir.dump import dump  # at -m=4 alone

        out.say(Dumped(NO_POS, dump("escAnalyze", fn, program, context)))

    def batch_of(fns: list[Func], _recursive: bool) -> None:
        start = perf_counter()
        batch = Batch(fns, out, rules, oracles, pointers, program.sizes, program.release)
        if keep_graphs:
            batch.direct = []
        _build(batch, dumped if level > 3 else None, trace)
        if before_solving is not None:
            before_solving(batch)
        initial = initial_attrs(batch) if keep_graphs else None
        built = perf_counter()
        spent.walks += solve(batch) or 0
        solved = perf_counter()
        spent.build += built - start
        spent.solve += solved - built
        spent.functions += len(fns)
        spent.batches += 1
        spent.locations += len(batch.locs)
        spent.edges += sum([len(loc.edges) for loc in batch.locs]) + len(batch.heap.edges)
        if keep_graphs:
            analysis.batches.append(snapshot(batch, initial))
        moved = {loc.n for loc in batch.locs if loc.param and loc.attrs & ESCAPES}
        allocations, errors = finish(batch, fns, program.is_runtime)
        if keep_graphs:
            for allocation in allocations:
                allocation.batch = len(analysis.batches) - 1
            vertex_of = {loc.n: i for i, loc in enumerate(batch.locs, FIRST_LOCATION) if loc.param}
        analysis.allocations += allocations
        analysis.errors += errors
        for fn in batch.results_lost:
            fn.closure_results_lost = True
        for fn in fns:
            fn.esc = Esc.NEVER  # gc's escFuncTagged
            tags = fn.nname.tags or []
            analysis.params[fn] = [
                Param(name.sym, name.pos, tag, name in moved, pointers=batch.has_pointers(name.type))
                for name, tag in zip(params_of(fn), tags, strict=True)
            ]
            if keep_graphs:
                for param, name in zip(analysis.params[fn], params_of(fn), strict=False):
                    param.batch, param.vertex = len(analysis.batches) - 1, vertex_of.get(name, -1)
        spent.finish += perf_counter() - solved

    visit_bottom_up(program.funcs, batch_of)
    return analysis


def _build(batch: Batch, dumped: Callable[[Func], None] | None, trace: Trace | None) -> None:
    """Locations and flows of all functions of the batch; `dumped` sees each before that."""
    if trace is not None:
        trace.begin(Phase.ESCAPES, batch.funcs)
    for fn in batch.funcs:
        _init_function(batch, fn, dumped)
    for fn in batch.funcs:
        if not fn.is_closure:
            walk_function(batch, fn)
    # All assignments have been seen: capture by value or by reference is decided now.
    for k, clo in batch.closures:
        flow_closure(batch, k, clo)
        if not (batch.release.closure_results_lost or clo.func in batch.called or clo.func.wrapper):
            k.dst.attrs |= CALLS  # as if it flowed to where nobody knows its calls
    for loc in batch.locs:
        n = loc.n
        if n is None:
            continue
        if batch.release.known_values:
            assert loc.curfn is not None
            rewrite_with_literals(batch, n, loc.curfn)
        why = heap_alloc_reason(n, batch.sizes, batch.release)
        if why is not None:
            batch.flow(batch.heap_hole.addr(n, why), loc)


def _init_function(batch: Batch, fn: Func, dumped: Callable[[Func], None] | None) -> None:
    fn.nname.tags = None
    fn.esc = Esc.NONE  # gc's escFuncPlanned
    if dumped is not None:
        dumped(fn)
    results = 0
    for name in fn.dcl:
        loc = batch.new_loc(name, fn, 1, persists=True)
        if name.class_ is Class.PARAM_OUT:
            results += 1
            loc.result_index = results if results <= batch.release.results_with_tags else 0
    if fn.oclosure is None:
        for name in fn.closure_vars:  # hidden parameters, such as the receiver of a method value's wrapper
            batch.new_loc(name.canonical, fn, 1, persists=True)


def _silent(_event: Event) -> None:
    """Takes events that nobody wants."""
