"""How the library's objects show themselves: a line each; and packages as tables of plain values."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

import goesc
from goesc.api.tables import COLUMNS, Table
from goesc.explain.explain import explain_allocation, explain_parameter

TEXT = """package p

type T struct{ p *int }

var sink *int

func keep(a, b *int) *int { sink = a; return b }

func make3(n int) []*T {
	var out []*T
	for range n {
		out = append(out, &T{})
	}
	return out
}

func moved(n int) *int { return &n }

func twice() *int { return keep(new(int), moved(1)) }

func boxed() any { return "text" }
"""


@pytest.fixture(scope="module")
def package() -> goesc.Package:
    return goesc.analyze(TEXT, explain=True, inline=True)


def test_a_package_and_what_is_in_it_show_in_a_line(package: goesc.Package) -> None:
    assert repr(package) == "<Package command-line-arguments: 5 functions, 5 of 6 allocations on the heap>"
    assert repr(package.function("make3")) == "<Function make3 at x.go:9:6: 2 of 2 allocations on the heap>"
    grown, made = sorted(package.function("make3").allocations, key=lambda a: a.position.column)
    assert repr(grown) == "<Allocation append at x.go:12:15: on the heap, in a loop>"
    assert repr(made) == "<Allocation &T{} at x.go:12:21: on the heap, 8 bytes, in a loop>"
    assert repr(package.function("boxed").allocations) == ('[<Allocation "text" at x.go:21:27: takes no memory>]')
    assert list(map(repr, package.function("keep").parameters)) == [
        "<Parameter a at x.go:7:11: to the heap, derefs 0>",
        "<Parameter b at x.go:7:14: to result 0, derefs 0>",
    ]
    assert repr(package.function("moved").parameters[0]) == "<Parameter n at x.go:17:12: moved to the heap>"
    assert "<Message x.go:17:12: moved to heap: n>" in map(repr, package.diagnostics)
    assert "<Inlined keep at x.go:19:32>" in map(repr, package.inlined)
    assert (
        "<RuntimeCall growslice at x.go:12:15: takes memory when it outgrows the 32 bytes that it has on the stack, in a loop>"
        in map(repr, package.runtime_calls)
    )


def test_errors_and_explanations_show_in_a_line(package: goesc.Package) -> None:
    wrong = goesc.analyze("package p\nvar x int = y\n")
    assert repr(wrong) == "<Package command-line-arguments: 1 error, undefined: y>"
    found = explain_allocation(package, package.function("moved").allocations[0])
    assert repr(found).startswith("<Explanation x.go:17:12: n is on the heap: ")
    assert repr(found.steps[0]) == "<Step x.go:17:33: the address of n is taken>"
    (leak,) = explain_parameter(package, package.function("keep"), package.function("keep").parameters[0])
    assert repr(leak).startswith("<Explanation x.go:7:11: a leaks: ")


def test_options_show_what_was_chosen() -> None:
    options = goesc.LoadOptions(explain=True, environ={"TOKEN": "secret"}, overlay={"x.go": "package p\n"})
    assert repr(options) == "<LoadOptions explain=True, environ=<1 entries>, overlay=<1 entries>>"
    assert repr(goesc.LoadOptions()) == "<LoadOptions as by default>"


def test_a_study_shows_in_a_line() -> None:
    study = goesc.study(["errors"], rules="interface-bound", baseline=True)
    total = study.total()
    assert repr(study) == (
        f"<Study gc, interface-bound, with inlining (go build): 1 rows, {total.heap} of {total.allocations} sites "
        f"on the heap, {total.saved} saved>"
    )
    assert repr(study.rows) == f"[<Row errors: {total.heap} of {total.allocations} sites on the heap>]"
    frame = study.to_pandas()
    assert frame.loc[0, "package"] == "errors"
    assert "object" not in {str(kind) for kind in frame.dtypes}


@pytest.mark.parametrize("length", [1, 50_000])
def test_reprs_are_bounded_and_of_one_line(length: int) -> None:
    name = "x" * length
    package = goesc.analyze(
        f"package p\nfunc f{name}(p{name} *int) (any, *int) {{ v{name} := 1; return &v{name}, p{name} }}\n"
        f'func g() any {{ return "{name}\\n\\x1b[2J" + h() }}\nfunc h() string\n',
        explain=True, allocs=True,
    )  # fmt: skip
    function = package.functions[0]
    shown = [
        package, *package.functions, *function.parameters, *package.allocations, *package.diagnostics,
        *package.runtime_calls, explain_allocation(package, package.allocations[0]), *package.graphs, *package.files,
        package.fset, goesc.LoadOptions(cwd=name), goesc.analyze(f"package p\nvar {name} = {name}\n"),
    ]  # fmt: skip
    for each in shown:
        text = repr(each)
        assert len(text) < 300, text
        assert text.isprintable(), text


def test_tables_hold_plain_values(package: goesc.Package) -> None:
    (allocation,) = [row for row in package.to_dicts() if row["function"] == "moved"]
    assert allocation == {
        "package": "command-line-arguments", "function": "moved", "file": "x.go", "line": 17, "column": 12,
        "expression": "n", "kind": "ONAME", "escapes": True, "constant": False, "memory": "ALWAYS", "size": 8,
        "loops": 0, "through": "",
    }  # fmt: skip
    assert [row["to_results"] for row in package.to_dicts("parameters") if row["parameter"] == "b"] == ["0:0"]
    for table in get_args(Table):
        rows = package.to_dicts(table)
        assert rows
        assert {type(value) for row in rows for value in row.values()} <= {str, int, bool}
    with pytest.raises(ValueError, match="there are allocations, parameters, runtime_calls"):
        package.to_dicts("functions")  # type: ignore[arg-type]


def test_a_frame_has_no_objects_in_its_cells(package: goesc.Package) -> None:
    for table in get_args(Table):
        frame = package.to_pandas(table)
        assert len(frame) == len(package.to_dicts(table))
        assert frame.to_dict("records") == package.to_dicts(table)
        empty = goesc.Package("p", "p").to_pandas(table)
        for each in (frame, empty):
            assert list(each.columns) == list(COLUMNS[table])
            assert {str(kind) for kind in each.dtypes} <= {"str", "int64", "bool"}
    heap = package.to_pandas().query("escapes and not constant")
    assert heap.groupby("function")["size"].count()["make3"] == 2


def test_without_pandas_it_is_said_what_is_missing(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['pandas'] = None; import goesc\n"
        "package = goesc.analyze('package p\\nfunc f() *int { return new(int) }\\n')\n"
        "assert 'pandas' in sys.modules and len(package.to_dicts()) == 1\n"
        "try: package.to_pandas()\n"
        "except ImportError as err: print(err)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "a DataFrame needs pandas: pip install pandas\n"
