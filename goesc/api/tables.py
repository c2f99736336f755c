"""A package as tables: rows of plain values, for a DataFrame, a CSV file or a data base.

    rows(package, "allocations")[0]
    {"package": "example.com/m", "function": "sum", "file": "/m/x.go", "line": 6, "column": 2, "expression": "s",
     "kind": "ONAME", "escapes": True, "constant": False, "memory": "ALWAYS", "size": 8, "loops": 0, "through": ""}

Each value is a str, an int or a bool, and each row of a table has the same keys; sizes are bytes, -1 where only the run
tells. `through` names the functions whose bodies were put in place of calls, innermost first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    import pandas as pd

    from goesc.api.model import Allocation, Function, Inlined, Package, Parameter, RuntimeCall
    from goesc.source.positions import Position

Table: TypeAlias = Literal["allocations", "parameters", "runtime_calls"]
Row: TypeAlias = dict[str, str | int | bool]

_PLACE: Final = {"package": "str", "function": "str", "file": "str", "line": "int64", "column": "int64"}
COLUMNS: Final[Mapping[Table, Mapping[str, str]]] = {  # and what each holds, so that an empty table has types, too
    "allocations": {
        **_PLACE, "expression": "str", "kind": "str", "escapes": "bool", "constant": "bool", "memory": "str",
        "size": "int64", "loops": "int64", "through": "str",
    },
    "parameters": {
        **_PLACE, "parameter": "str", "to_heap": "int64", "to_results": "str", "mutated": "int64", "called": "int64",
        "moved": "bool",
    },
    "runtime_calls": {
        **_PLACE, "symbol": "str", "runtime": "str", "group": "str", "when": "str", "size": "int64",
        "objects": "int64", "loops": "int64", "kind": "str", "expression": "str", "counts": "bool", "through": "str",
    },
}  # fmt: skip


def rows(package: Package, table: Table) -> list[Row]:
    """The rows of one table, in the order of the package's own lists. Raises ValueError for one that there is not."""
    if table not in COLUMNS:
        raise ValueError(f"no table {table!r}: there are {', '.join(COLUMNS)}")
    return [dict(zip(COLUMNS[table], values, strict=True)) for values in _VALUES[table](package)]


def frame(found: list[Row], columns: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a DataFrame. Raises ImportError, with what to install, where there is no pandas."""
    try:
        import pandas as pd
    except ImportError as err:
        raise ImportError("a DataFrame needs pandas: pip install pandas") from err
    return pd.DataFrame(found, columns=list(columns)).astype(dict(columns))


Values: TypeAlias = tuple[str | int | bool, ...]


def _place(package: Package, function: str, at: Position) -> Values:
    return package.path, function, at.filename, at.line, at.column


def _through(calls: Iterable[Inlined]) -> str:
    return ", ".join(call.function for call in calls)


def _allocations(package: Package) -> Iterable[Values]:
    def values(a: Allocation) -> Values:
        memory = a.memory.when.name
        return (a.expression, a.kind, a.escapes, a.constant, memory, a.size, a.loops, _through(a.calls))

    return [(*_place(package, a.function, a.position), *values(a)) for a in package.allocations]


def _parameters(package: Package) -> Iterable[Values]:
    def values(function: Function, p: Parameter) -> Values:
        results = " ".join(f"{result}:{derefs}" for result, derefs in p.to_results.items())
        place = _place(package, function.name, p.position)
        return (*place, p.name, p.to_heap, results, p.mutated, p.called, p.moved)

    return [values(function, p) for function in package.functions for p in function.parameters]


def _runtime_calls(package: Package) -> Iterable[Values]:
    def values(c: RuntimeCall) -> Values:
        place = _place(package, c.function, c.position)
        asked = (c.symbol, c.runtime, c.group, c.when.name, c.size, c.objects, c.loops, c.kind, c.expression)
        return (*place, *asked, c.counts, _through(c.calls))

    return map(values, package.runtime_calls)


_VALUES: Final[Mapping[Table, Callable[[Package], Iterable[Values]]]] = {
    "allocations": _allocations,
    "parameters": _parameters,
    "runtime_calls": _runtime_calls,
}
