"""What a study found, as a table: a row a package.

    print(table)                                    a line a package, the sum, and what failed
    table.total().saved, table.to_csv()

`heap` counts allocation sites that escape and take memory (constants made interfaces take none); `saved` is how many of
the baseline's are no longer among them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any, TypeAlias, final

from goesc.escape.stages import Stages
from goesc.source.gcflags import BUILD_WORDS, BUILDS, heading
from goesc.source.visible import brief

if TYPE_CHECKING:
    import pandas as pd

Site: TypeAlias = tuple[str, int, int, str]  # file, line, column, what


@final
@dataclass(slots=True)
class Counts:
    """What one package gave, as it travels from a worker."""

    stages: Stages
    allocations: int
    heap: frozenset[Site]
    errors: int = 0
    error: str = ""


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
    build: str = BUILDS[True]  # "inline", with calls inlined as go build does, or "l", with -gcflags=-l
    seconds: float = 0.0  # all stages
    escape_seconds: float = 0.0
    solve_seconds: float = 0.0
    baseline_solve_seconds: float = 0.0

    @property
    def saved_share(self) -> float:
        """Of the baseline's heap allocation sites; 0 without a baseline."""
        return self.saved / self.baseline_heap if self.baseline_heap > 0 else 0.0

    def __repr__(self) -> str:
        return f"<Row {brief(self.package)}: {self.heap} of {self.allocations} sites on the heap>"

    def add(self, other: Row) -> None:
        for each in fields_of(self):
            mine, theirs = getattr(self, each.name), getattr(other, each.name)
            if each.name in ("package", "build") or theirs == -1:
                continue
            setattr(self, each.name, theirs if mine == -1 else mine + theirs)


@final
@dataclass(slots=True)
class Study:
    """`rows` in dependency order; `failed` says which packages are not among them, and why; `saved` and `lost`, where
    the sites are that changed sides, as `file:line:column: expression`."""

    solver: str
    rules: str
    inline: bool = True  # whether calls were inlined, as go build does
    rows: list[Row] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    saved: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    counts: dict[str, Counts] = field(default_factory=dict, repr=False)  # of packages, for later comparisons

    @property
    def build(self) -> str:
        """As rows have it."""
        return BUILDS[self.inline]

    def total(self) -> Row:
        out = Row("total", build=self.build)
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

    def to_pandas(self) -> pd.DataFrame:
        """A DataFrame. Needs pandas."""
        from goesc.api.tables import frame

        types = {"str": "str", "int": "int64", "float": "float64"}
        return frame(self.to_dicts(), {each.name: types[str(each.type)] for each in fields_of(Row)})

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __repr__(self) -> str:
        total = self.total()
        compared = f", {total.saved} saved" if total.saved >= 0 else ""
        failed = f", {len(self.failed)} failed" if self.failed else ""
        says = f"{len(self.rows)} rows, {total.heap} of {total.allocations} sites on the heap{compared}{failed}"
        return f"<Study {brief(f'{self.solver}, {self.rules}', 60)}, {BUILD_WORDS[self.inline]}: {says}>"

    def __str__(self) -> str:
        """For a terminal: which build it is, a line a package, the sum, and what failed."""
        head = f"{'package':32}" + "".join(f"{name:>12}" for name in SHOWN)
        lines = [heading(self.inline), head, *(_line(row) for row in [*self.rows, self.total()])]
        return "\n".join([*lines, *self.failures()])

    def failures(self) -> list[str]:
        """A line for each reason why packages failed."""
        packages: dict[str, list[str]] = {}
        for package, why in self.failed.items():
            packages.setdefault(why, []).append(package)
        return [f"failed: {', '.join(failed)}: {why}" for why, failed in packages.items()]


SHOWN = ("functions", "locations", "edges", "allocations", "heap", "saved", "saved %", "seconds")


def cells(row: Row) -> list[str]:
    compared = row.baseline_heap >= 0
    return [
        str(row.functions), str(row.locations), str(row.edges), str(row.allocations), str(row.heap),
        str(row.saved) if compared else "", f"{row.saved_share:.2%}" if compared else "", f"{row.seconds:.2f}",
    ]  # fmt: skip


def _line(row: Row) -> str:
    return f"{row.package:32}" + "".join(f"{cell:>12}" for cell in cells(row))
