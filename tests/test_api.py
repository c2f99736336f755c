"""The library: what it gives, its examples, and two analyses at once."""

from __future__ import annotations

import doctest
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

import goesc
import goesc.api

TEXT = """package p

type T struct{ p *int }

var sink *int

func keep(a, b *int) *int { sink = a; return b }

func fill(t *T, f func() *int) *int { *t.p = 1; return f() }

func box(n int) any { return &T{} }
"""


def test_parameters_tell_where_they_flow() -> None:
    package = goesc.analyze(TEXT)
    a, b = package.function("keep").parameters
    assert (a.to_heap, a.to_results, b.to_heap, b.to_results) == (0, {}, -1, {0: 0})
    t, f = package.function("fill").parameters
    assert (t.mutated, t.called, f.called) == (1, -1, 0)


@pytest.mark.parametrize("graphs", [True, False])
def test_what_holds_no_pointer_flows_nowhere(tmp_path: Path, graphs: bool) -> None:
    (tmp_path / "x.go").write_text(
        'package p\nimport _ "unsafe"\nfunc box(n int, u uintptr, m int) *int { return &m }\n'
        "//go:uintptrescapes\nfunc esc(u uintptr) {}\nfunc asm(n int, u uintptr, p *int)\n"
    )
    (tmp_path / "x.s").write_text("")  # where there is assembly, functions need no body
    (tmp_path / "go.mod").write_text("module example.com/m\n\ngo 1.27\n")
    (package,) = goesc.load(["."], cwd=tmp_path, graphs=graphs)
    flows = {
        f"{f.name}.{p.name}": (p.to_heap, p.to_results, p.mutated, p.called, p.moved)
        for f in package.functions
        for p in f.parameters
    }
    nowhere = (-1, {}, -1, -1, False)
    assert flows["box.n"] == flows["box.u"] == flows["asm.n"] == flows["asm.u"] == nowhere
    assert flows["box.m"] == (-1, {}, -1, -1, True)
    assert flows["esc.u"] == flows["asm.p"] == (0, {}, -1, -1, False)


def test_allocations_have_reasons_on_request() -> None:
    (found,) = goesc.analyze(TEXT, explain=True).function("box").allocations
    assert (found.expression, found.kind, found.escapes) == ("&T{}", "OPTRLIT", True)
    assert any("return &T{}" in reason for reason in found.reasons)
    assert goesc.analyze(TEXT).function("box").allocations[0].reasons == ()


def test_graph_has_derefs_on_edges() -> None:
    graph = goesc.analyze(TEXT).to_networkx()
    names = {data["name"] for _, data in graph.nodes(data=True)}
    assert {"a", "b", "~r0", "&T{}", "{heap}"} <= names
    assert {data["derefs"] for _, _, data in graph.edges(data=True)} >= {-1, 0}


def test_errors_are_messages() -> None:
    package = goesc.analyze("package p\nvar x int = y\n")
    assert [str(e) for e in package.errors] == ["x.go:2:13: undefined: y"]
    assert package.functions == []


def test_files_and_patterns(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/m\n\ngo 1.24\n")
    (tmp_path / "m.go").write_text("package m\n\nfunc F() *int { return new(int) }\n")
    (package,) = goesc.load(["./..."], cwd=tmp_path)
    assert (package.path, package.allocations[0].expression) == ("example.com/m", "new(int)")
    assert goesc.analyze(tmp_path / "m.go").allocations[0].escapes
    with pytest.raises(OSError, match=r"missing\.go"):
        goesc.analyze(tmp_path / "missing.go")


def test_threads_do_not_meet() -> None:
    texts = [TEXT.replace("keep", f"keep{i}") for i in range(8)]
    alone = [[str(d) for d in goesc.analyze(text).diagnostics] for text in texts]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: [str(d) for d in goesc.analyze(text).diagnostics], texts))
    assert together == alone


def test_options_are_the_keywords() -> None:
    from goesc.api.load import LoadKeywords, LoadOptions

    keywords = {name: ref.__forward_arg__ for name, ref in LoadKeywords.__annotations__.items()}
    assert keywords == LoadOptions.__annotations__
    given = LoadOptions(explain=True)
    assert goesc.load(["errors"], given, graphs=False)[0].graphs == []
    wrong = {"grahps": False}
    with pytest.raises(TypeError, match="grahps"):
        goesc.load(["errors"], **wrong)


def test_dir_lists_what_is_not_loaded_yet() -> None:
    code = "import sys, goesc; print(sorted(set(goesc.__all__) - set(dir(goesc))), 'goesc.api' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "[] False\n"
    assert {"analyze", "load", "study", "Package", "Unsupported"} <= set(dir(goesc))
    assert all(getattr(goesc, name) is not None for name in dir(goesc))


@pytest.mark.parametrize("module", [goesc, goesc.api])
def test_examples(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
