"""Solvers and rules over a corpus: what another analysis would save, as a table.

    table = goesc.study(["fmt", "strings"], rules="fields", baseline=True)
    table.total().saved, table.to_csv(), table.failed

A row is a package. `heap` counts allocation sites that escape and take memory (constants made interfaces take none);
`saved` is how many of the baseline's are no longer among them. The packages of the patterns see what the studied rules
found in each other; whatever else they import is as gc compiles it.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import asdict, dataclass, field
from dataclasses import fields as fields_of
from html import escape
from typing import Any, TypeVar, final

from goesc.drive.plan import Plan, Progress, as_named
from goesc.drive.run import results
from goesc.drive.stages import Output
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver, solver_named
from goesc.escape.stages import Stages
from goesc.escape.variants import Variant, rules_named
from goesc.facts.find import request_for
from goesc.source.errors import in_order
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_all
from goesc.source.paths import shorten
from goesc.source.unit import Unit

_T = TypeVar("_T")
_Site = tuple[str, int, int, str]  # file, line, column, what
AnyRules = str | Rules | Variant


@final
@dataclass(slots=True)
class Row:
    """A package, or a sum. `saved`, `lost` and `baseline_heap` are -1 if there is no baseline."""

    package: str
    functions: int = 0
    batches: int = 0
    locations: int = 0
    edges: int = 0
    walks: int = 0
    allocations: int = 0  # sites that the compiler speaks of
    heap: int = 0
    baseline_heap: int = -1
    saved: int = -1  # on the heap in the baseline, and here not
    lost: int = -1  # the other way round: 0 for an analysis that is at least as precise
    seconds: float = 0.0  # all stages
    escape_seconds: float = 0.0
    solve_seconds: float = 0.0
    baseline_solve_seconds: float = 0.0

    @property
    def saved_share(self) -> float:
        """Of the baseline's heap allocation sites; 0 without a baseline."""
        return self.saved / self.baseline_heap if self.baseline_heap > 0 else 0.0

    def add(self, other: Row) -> None:
        for each in fields_of(self):
            mine, theirs = getattr(self, each.name), getattr(other, each.name)
            if each.name == "package" or theirs == -1:
                continue
            setattr(self, each.name, theirs if mine == -1 else mine + theirs)


@final
@dataclass(slots=True)
class Study:
    """`rows` in dependency order; `failed` says which packages are not among them, and why; `saved` and `lost`, where
    the sites are that changed sides, as `file:line:column: expression`."""

    solver: str
    rules: str
    rows: list[Row] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    saved: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    counts: dict[str, Counts] = field(default_factory=dict, repr=False)  # of packages, for later comparisons

    def total(self) -> Row:
        out = Row("total")
        for row in self.rows:
            out.add(row)
        return out

    def to_dicts(self) -> list[dict[str, Any]]:
        return [asdict(row) for row in self.rows]

    def to_csv(self) -> str:
        """Rows and no sum, as other programs want them."""
        out = io.StringIO()
        names = [each.name for each in fields_of(Row)]
        writer = csv.DictWriter(out, names, lineterminator="\n")
        writer.writeheader()
        for row in self.to_dicts():
            writer.writerow({k: f"{v:.6f}" if isinstance(v, float) else v for k, v in row.items()})
        return out.getvalue()

    def to_pandas(self) -> Any:
        """A DataFrame. Needs pandas."""
        import pandas as pd  # type: ignore[import-untyped,unused-ignore]  # no stubs, and only if it is installed

        return pd.DataFrame(self.to_dicts(), columns=[each.name for each in fields_of(Row)])

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __str__(self) -> str:
        """For a terminal: a line a package, the sum, and what failed."""
        head = f"{'package':32}" + "".join(f"{name:>12}" for name in _SHOWN)
        lines = [head, *(_line(row) for row in [*self.rows, self.total()])]
        lines += [f"failed: {package}: {why}" for package, why in self.failed.items()]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """What Jupyter shows."""
        head = "".join(f"<th>{escape(name)}</th>" for name in ("package", *_SHOWN))
        body = "".join(
            f"<tr><td>{escape(row.package)}</td>" + "".join(f"<td>{cell}</td>" for cell in _cells(row)) + "</tr>"
            for row in [*self.rows, self.total()]
        )
        failed = "".join(f"<p>failed: {escape(package)}: {escape(why)}</p>" for package, why in self.failed.items())
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{failed}"


_SHOWN = ("functions", "locations", "edges", "allocations", "heap", "saved", "saved %", "seconds")


def _cells(row: Row) -> list[str]:
    compared = row.baseline_heap >= 0
    return [
        str(row.functions), str(row.locations), str(row.edges), str(row.allocations), str(row.heap),
        str(row.saved) if compared else "", f"{row.saved_share:.2%}" if compared else "", f"{row.seconds:.2f}",
    ]  # fmt: skip


def _line(row: Row) -> str:
    return f"{row.package:32}" + "".join(f"{cell:>12}" for cell in _cells(row))


@final
@dataclass(slots=True)
class Counts:
    """What one package gave, as it travels from a worker."""

    stages: Stages
    allocations: int
    heap: frozenset[_Site]
    errors: int = 0
    error: str = ""


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
) -> Study:
    """Analyse packages (patterns as for `goesc.load`) with a solver and rules, and against a baseline.

    `baseline` is True for gc's solver and rules, a pair of others, or an earlier study of the same packages. With
    `jobs` above 1 that many processes work, with an `executor` its workers do; then a solver or rules of yours must be
    importable by name there. A package that does not compile, is not modelled, or makes a solver raise is left out and
    told of in `failed`. Raises ValueError if packages cannot be found, or a name is unknown.
    """
    env = os.environ if environ is None else environ
    loaded = load_all(patterns, request_for(os.fspath(cwd), env, tags))
    flags = GcFlags(m=1, l=1, lang=lang)

    def over(solver: str | Solver, rules: AnyRules) -> Iterator[tuple[Unit, Counts | str]]:
        chosen, ruled = solver_named(solver), rules_named(rules)
        plan = Plan(
            loaded.units, as_named(loaded.units, flags), counts_of, env, tuple(tags), frozenset(loaded.failed),
            solver=None if chosen is walk_all else chosen, rules=None if ruled is RULES else ruled,
        )  # fmt: skip
        workers = executor or (Here() if jobs == 1 else None)
        for unit, answer in results(plan, executor=workers, jobs=jobs, progress=progress):
            if answer.crash or answer.unsupported:
                yield unit, answer.crash or f"not modelled: {answer.unsupported}"
            else:
                counts: Counts = answer.told
                yield unit, counts.error or counts

    out = Study(_name(solver), _name(rules), failed=loaded.failed)
    before: dict[str, Counts] = {}
    if isinstance(baseline, Study):
        before = baseline.counts
    elif baseline:
        pair = baseline if isinstance(baseline, tuple) else ("gc", "gc")
        for unit, counts in over(*pair):
            if isinstance(counts, Counts):
                before[unit.import_path] = counts
            elif unit.named:
                out.failed[unit.import_path] = f"baseline: {shorten(counts, unit.dir, os.fspath(cwd))}"
    for unit, counts in over(solver, rules):
        if not unit.named:
            continue
        if isinstance(counts, str):
            out.failed[unit.import_path] = shorten(counts, unit.dir, os.fspath(cwd))
        elif baseline is False or unit.import_path in before:
            out.counts[unit.import_path] = counts
            out.rows.append(_row(unit, counts, before.get(unit.import_path), out))
    for unit in loaded.units:
        if unit.named and unit.import_path not in out.failed and unit.import_path not in out.counts:
            out.failed[unit.import_path] = "it imports a package that failed"
    return out


def _row(unit: Unit, counts: Counts, before: Counts | None, out: Study) -> Row:
    s = counts.stages
    row = Row(
        unit.import_path, s.functions, s.batches, s.locations, s.edges, s.walks, counts.allocations, len(counts.heap),
        seconds=s.seconds, escape_seconds=s.escape, solve_seconds=s.solve,
    )  # fmt: skip
    if before is not None:
        saved, lost = before.heap - counts.heap, counts.heap - before.heap
        row.baseline_heap, row.saved, row.lost = len(before.heap), len(saved), len(lost)
        row.baseline_solve_seconds = before.stages.solve
        out.saved += [_told(site) for site in sorted(saved)]
        out.lost += [_told(site) for site in sorted(lost)]
    return row


def _told(site: _Site) -> str:
    return f"{site[0]}:{site[1]}:{site[2]}: {site[3]}"


def counts_of(output: Output, _flags: GcFlags) -> Counts:
    """What a worker tells of a package. A site is a place and an expression: instances of a generic share it."""
    if output.errors or output.analysis is None:
        first = next(iter(in_order(output.errors, output.fset)[0]), None)
        text = f"{output.fset.position(first.pos)}: {first.text}" if first is not None else "not analysed"
        return Counts(output.stages, 0, frozenset(), len(output.errors), text)
    everywhere, heap = set(), set()
    for found in output.analysis.allocations:
        at = output.fset.position(found.pos)
        site = (at.filename, at.line, at.column, f"{found.kind} {found.text}")
        everywhere.add(site)
        if found.escapes and found.size:
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
