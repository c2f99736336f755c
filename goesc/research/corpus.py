"""Solvers and rules over a corpus: what another analysis would save, as a table.

    table = goesc.study(["fmt", "strings"], rules="fields", baseline=True)
    table.total().saved, table.to_csv(), table.failed

The packages of the patterns see what the studied rules found in each other; whatever else they import is as gc compiles
it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import closing
from typing import Any, TypeAlias, TypeVar, final

from goesc.allocs.memory import Accounts, When
from goesc.drive.plan import Plan, Progress, as_named
from goesc.drive.run import results
from goesc.drive.stages import Output
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver, solver_named
from goesc.escape.variants import Variant, rules_named
from goesc.facts.find import configured, request_for
from goesc.research.table import Counts, Row, Site, Study
from goesc.source.errors import in_order, refusal
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_all
from goesc.source.paths import shorten
from goesc.source.unit import Unit

_T = TypeVar("_T")
AnyRules = str | Rules | Variant


def study(
    patterns: Sequence[str],
    *,
    solver: str | Solver = "gc",
    rules: AnyRules = "gc",
    baseline: bool | Study | tuple[str | Solver, AnyRules] = False,
    cwd: str | os.PathLike[str] = ".",
    environ: Mapping[str, str] | None = None,
    tags: Sequence[str] = (),
    lang: str = "",
    executor: Executor | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    inline: bool = True,
    go: str = "",
) -> Study:
    """Analyse packages (patterns as for `goesc.load`) with a solver and rules, and against a baseline.

    `baseline` is True for gc's solver and rules, a pair of others, or an earlier study of the same packages. With
    `jobs` above 1 that many processes work, with an `executor` its workers do; then a solver or rules of yours must be
    importable by name there. Calls are inlined, as go build does, unless `inline` is False. `go` is as in
    `goesc.LoadOptions`.
    A package that does not compile, is not modelled, or makes a solver raise is left out and
    told of in `failed`. Raises ValueError if packages cannot be found, or a name is unknown, and Unsupported for what
    is not at hand, as `goesc.load` does.
    """
    env = configured(os.environ if environ is None else environ, os.fspath(cwd), go)
    loaded = load_all(patterns, request_for(os.fspath(cwd), env, tags), inline)
    flags = GcFlags(m=1, l=0 if inline else 1, lang=lang)
    workers = executor or (Here() if jobs == 1 else None)

    def over(solver: str | Solver, rules: AnyRules) -> _Found:
        chosen, ruled = solver_named(solver), rules_named(rules)
        plan = Plan(
            loaded.units, as_named(loaded.units, flags), counts_of, env, tuple(tags), loaded.broken,
            solver=None if chosen is walk_all else chosen, rules=None if ruled is RULES else ruled,
        )  # fmt: skip
        with closing(results(plan, executor=workers, jobs=jobs, progress=progress)) as found:
            for unit, answer in found:
                if answer.modelled:
                    raise answer.exception
                if unit.named:
                    why = answer.crash or answer.refusal
                    counts: Counts | None = None if why else answer.told
                    yield unit, counts, shorten(why or (counts.error if counts else ""), unit.dir, os.fspath(cwd))

    out = Study(_name(solver), _name(rules), inline, failed=loaded.failed)
    without_c = refusal(loaded.why_refused, modelled=False)
    out.failed |= {unit.import_path: without_c for unit in loaded.refused if unit.named}
    before: dict[str, Counts] | None = None
    if isinstance(baseline, Study):
        before = baseline.counts
    elif baseline:
        before = _before(over(*(baseline if isinstance(baseline, tuple) else ("gc", "gc"))), out)
    for unit, counts, why in over(solver, rules):
        path = unit.import_path
        if counts is None or why:
            out.failed[path] = why
        elif before is None or path in before:
            out.counts[path] = counts
            out.rows.append(_row(unit, counts, before[path] if before is not None else None, out))
    for unit in loaded.units:
        if unit.named and unit.import_path not in out.failed and unit.import_path not in out.counts:
            out.failed[unit.import_path] = "it imports a package that failed"
    return out


_Found: TypeAlias = Iterator[tuple[Unit, Counts | None, str]]  # of named packages; the text says what failed


def _before(found: _Found, out: Study) -> dict[str, Counts]:
    """The counts of a baseline, by package; what failed in it is noted."""
    before: dict[str, Counts] = {}
    for unit, counts, why in found:
        if counts is None or why:
            out.failed[unit.import_path] = f"baseline: {why}"
        else:
            before[unit.import_path] = counts
    return before


def _row(unit: Unit, counts: Counts, before: Counts | None, out: Study) -> Row:
    s = counts.stages
    row = Row(
        unit.import_path, s.functions, s.batches, s.locations, s.edges, s.walks, counts.allocations, len(counts.heap),
        seconds=s.seconds, escape_seconds=s.escape, solve_seconds=s.solve, build=out.build,
    )  # fmt: skip
    if before is not None:
        saved, lost = before.heap - counts.heap, counts.heap - before.heap
        row.baseline_heap, row.saved, row.lost = len(before.heap), len(saved), len(lost)
        row.baseline_solve_seconds = before.stages.solve
        out.saved += [_told(site) for site in sorted(saved)]
        out.lost += [_told(site) for site in sorted(lost)]
    return row


def _told(site: Site) -> str:
    return f"{site[0]}:{site[1]}:{site[2]}: {site[3]}"


def counts_of(output: Output, _flags: GcFlags) -> Counts:
    """What a worker tells of a package. A site is a place and an expression: instances of a generic share it."""
    if output.errors or output.analysis is None or output.program is None:
        first = next(iter(in_order(output.errors, output.fset)[0]), None)
        text = f"{output.fset.position(first.pos)}: {first.text}" if first is not None else "not analysed"
        return Counts(output.stages, 0, frozenset(), len(output.errors), text)
    everywhere, heap = set(), set()
    for found, memory in Accounts(output.program, output.analysis).told():
        at = output.fset.position(output.fset.outermost(found.pos))
        site = (at.filename, at.line, at.column, f"{found.kind} {found.text}")
        everywhere.add(site)
        if found.escapes and memory.when is not When.NEVER:
            heap.add(site)
    return Counts(output.stages, len(everywhere), frozenset(heap))


def _name(what: Any) -> str:
    return what if isinstance(what, str) else getattr(what, "__name__", type(what).__name__)


@final
class Here(Executor):
    """The calling thread: the work is done when it is submitted, by functions that need no name."""

    def submit(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> Future[_T]:
        future: Future[_T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as err:  # noqa: BLE001  # as executors do: it is told to who asks for the result
            future.set_exception(err)
        return future
