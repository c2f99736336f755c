"""`goesc explain`: questions, text, colours, JSON, tries, proofs, exit status."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.cli.main import Host, run
from goesc.explain.extent import extent
from goesc.explain.model import Step
from goesc.explain.text import Style, render
from goesc.source.positions import Position
from tests.conftest import Done

PROGRAM = """\
package p

import "fmt"

func sum(a, b int) *int {
	res := a + b
	return &res
}

func show(p *int, n int) int {
	fmt.Println(*p)
	s := make([]byte, n)
	return len(s)
}
"""

TEXT = """\
With inlining (go build):
res is on the heap: sum returns its address
  x.go:6:2, in sum, runtime.newobject takes 8 bytes, cause: returned
  x.go:7:9  the address of res is taken
      return &res
             ^^^^
  x.go:7:2  it is returned
      return &res
      ^^^^^^^^^^^
"""

ADVICE = """\
  To keep it on the stack:
    x.go:5:20  let sum return int, not a pointer to it: each caller then has a copy of its own  [return-value]
      - func sum(a, b int) *int {
      + func sum(a, b int) int {
        ...
      - return &res
      + return res
    x.go:5:10  let the caller of sum pass the memory in: what a caller does not keep is then on its stack  [caller-memory]
      - func sum(a, b int) *int {
      - 	res := a + b
      - 	return &res
      + func sum(res *int, a, b int) *int {
      + 	*res = a + b
      + 	return res
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "x.go").write_text(PROGRAM)
    return tmp_path


def explain(folder: Path, *argv: str, **environ: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    env = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR")}
    status = run(["explain", *argv], Host(out, err, folder, {**env, "PWD": str(folder), **environ}))
    return status, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("query", ["x.go:6", "x.go:6:2", "sum", "sum.res", "res"])
def test_text(folder: Path, query: str) -> None:
    assert explain(folder, query) == (0, TEXT + ADVICE, "")


def test_in_a_module(folder: Path) -> None:
    (folder / "go.mod").write_text("module example.com/p\n\ngo 1.27\n")
    (folder / "y.go").write_text("package p\n\nvar other = sum(1, 2)\n")
    plain = TEXT.replace("With inlining (go build)", "Without inlining (-l)")
    for query in ("x.go:6", "p.sum", "example.com/p.sum"):
        assert explain(folder, "-l", query) == (0, plain, "")
    assert explain(folder, "p.sum") == (0, TEXT, "")  # other keeps the pointer: no edit helps
    status, out, _ = explain(folder, "x.go:6")  # and the copy of it
    assert (status, out.startswith(TEXT)) == (0, True)
    assert "  x.go:6:2, in sum, inlined into init at y.go:3:16, runtime.newobject takes 8 bytes, cause: global\n" in out


def test_what_stays_is_told_of_lines_and_on_request(folder: Path) -> None:
    assert "s stays on the stack of show" in explain(folder, "x.go:12")[1]
    assert "stays" not in explain(folder, "show")[1]
    assert "s stays on the stack of show" in explain(folder, "--all", "show")[1]


def test_colours(folder: Path) -> None:
    assert "\x1b[1;31mres is on the heap\x1b[0m" in explain(folder, "sum", FORCE_COLOR="1")[1]
    assert "\x1b" not in explain(folder, "sum", NO_COLOR="1")[1]
    assert "\x1b" not in explain(folder, "sum")[1]
    assert "\x1b" in explain(folder, "--color=always", "sum", NO_COLOR="1")[1]


def test_json(folder: Path) -> None:
    assert json.loads(explain(folder, "--json", "show")[1])["build"] == "inline"
    status, out, _ = explain(folder, "-l", "--json", "show")
    assert status == 0
    found = json.loads(out)
    assert (found["query"], found["build"]) == ("show", "l")
    (entry,) = [e for e in found["explanations"] if e["verdict"] == "heap"]
    assert (entry["subject"], entry["kind"], entry["cause"], entry["size"]) == (
        "*p",
        "OCONVIFACE",
        "interface-conversion",
        8,
    )
    assert [step["reason"] for step in entry["steps"]] == ["spill", "slice-literal-element", "spill", "call parameter"]
    assert entry["advice"][0]["kind"] == "write-string"
    assert entry["advice"][0]["verified"] is True
    assert entry["proof"]["claims"][0]["what"] == "escapes"
    assert set(entry["steps"][0]) == {"position", "text", "reason", "words", "line", "start", "width", "flow"}


def test_follow_reads_the_callees(folder: Path) -> None:
    status, out, _ = explain(folder, "-l", "--follow", "--no-advice", "--json", "x.go:11")
    assert status == 0
    entry = next(e for e in json.loads(out)["explanations"] if e["verdict"] == "heap")
    (callee,) = entry["callee"].values()
    assert callee["function"] == "Println"
    assert callee["callee"]


def test_a_parameter_that_leaks_has_advice(folder: Path) -> None:
    (folder / "y.go").write_text("package p\n\nvar g []int\n\nfunc keep(xs []int) {\n\tg = xs\n}\n")
    _, out, _ = explain(folder, "keep.xs", "y.go")
    assert "  To keep what it holds from leaking:\n" in out
    assert "      + g = slices.Clone(xs)\n" in out


@pytest.mark.gc
def test_try(folder: Path) -> None:
    status, out, _ = explain(folder, "--try", "x.go:12:11")
    assert status == 0
    assert "      - s := make([]byte, n)\n      + var s []byte\n      + if 0 <= n && n <= 64 {\n" in out
    assert "    gc:    make([]byte, 64) does not escape; make([]byte, n) does not escape\n" in out
    _, out, _ = explain(folder, "--try", "sum")
    assert "    goesc: 1 less on the heap\n    gc:    nothing there is on the heap\n" in out
    assert (folder / "x.go").read_text() == PROGRAM


def test_try_in_a_module(folder: Path) -> None:
    (folder / "go.mod").write_text("module example.com/p\n\ngo 1.27\n")
    (folder / "q").mkdir()
    (folder / "q" / "q.go").write_text("package q\n\nfunc F(n int) int {\n\ts := make([]int, n)\n\treturn len(s)\n}\n")
    (folder / "y.go").write_text('package p\n\nimport "example.com/p/q"\n\nvar N = q.F(1)\n')
    _, out, _ = explain(folder, "--try", "q/q.go:4:11")
    assert "Tried constant-size in a copy:" in out
    assert "no edit that goesc knows" not in out


def test_an_edit_that_does_not_compile_is_withdrawn(folder: Path) -> None:
    (folder / "y.go").write_text("package p\n\nfunc f(n int) int {\n\tint := make([]int, n)\n\treturn len(int)\n}\n")
    _, out, _ = explain(folder, "--try", "y.go:4:13")
    assert "make([]int, n) has a store of 32 bytes" in out
    assert "constant-size" not in out


def test_proofs(folder: Path) -> None:
    status, out, _ = explain(folder, "--certify", "x.go")
    assert status == 0
    assert out.startswith("command-line-arguments: 2 certificates accepted, ")
    (entry,) = json.loads(explain(folder, "--certify", "--json", "x.go")[1])
    assert (entry["accepted"], entry["refused"]) == (2, [])


def test_what_is_not_there(folder: Path) -> None:
    assert explain(folder, "x.go:3") == (
        1,
        "",
        "goesc: nothing to explain at x.go:3; did you mean x.go:5 or x.go:6 or x.go:10?\n",
    )
    assert explain(folder, "sun") == (1, "", "goesc: nothing to explain at sun; did you mean sum?\n")
    assert explain(folder, "y.go:3")[0] == 2
    assert "No such file" in explain(folder, "y.go:3")[2]


def test_a_function_that_needs_no_heap(folder: Path) -> None:
    (folder / "x.go").write_text("package p\n\nfunc f(n int) int { return n }\n")
    assert explain(folder, "f") == (0, "With inlining (go build):\nf: nothing leaks and nothing is allocated\n", "")


def test_programs_that_do_not_compile(folder: Path) -> None:
    (folder / "x.go").write_text("package p\n\nfunc f() *int { x := 1; return &y }\n")
    status, out, err = explain(folder, "x.go:3")
    assert (status, out) == (1, "")
    assert "undefined: y" in err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ((), "explain what?"),
        (("--jsn", "f"), "did you mean --json?"),
        (("--depth", "x", "f"), "--depth is a number of calls"),
        (("--color", "x", "f"), "--color is always, never or auto"),
        (("-C", "nowhere", "f"), "no such folder"),
    ],
)
def test_usage(folder: Path, argv: tuple[str, ...], said: str) -> None:
    status, out, err = explain(folder, *argv)
    assert (status, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(
    ("line", "column", "text", "marked"),
    [
        ("\treturn &x", 9, "&x", "&x"),
        ("\tfmt.Println(x)", 13, "fmt.Println(... argument...)", "fmt.Println(x)"),
        ("\ts := f(g(1), ')')  // c", 8, "f(... argument...)", "f(g(1), ')')"),
        ("\tp.q = func() {", 8, "func literal", "func()"),
        ("\ta, b = b, a // swap", 7, "a, b = b, a", "a, b = b, a"),
        ("\tm[k] = append(m[k], v)", 15, "append", "append(m[k], v)"),
        ("\tx := T{1, 2}", 8, "T{...}", "T{1, 2}"),
        ("\tx := &pkg.T{A: 1}", 7, "&T{...}", "&pkg.T{A: 1}"),
        ("\tif v, ok := w.(T); ok {", 12, "v, ok = w.(T)", "if v, ok := w.(T); ok"),
        ("\tgo f(x)", 2, "go f(x)", "go f(x)"),
        ("\té := 1", 2, "é", "é"),
        ("", 5, "x", ""),
        ("x", 900, "y", "x"),
    ],
)
def test_extents(line: str, column: int, text: str, marked: str) -> None:
    start, width = extent(line.encode(), column, text)
    assert width >= 1
    assert line.encode()[start - 1 : start - 1 + width].decode() == marked


def test_carets_stand_under_wide_and_tabbed_text() -> None:
    from goesc.explain.model import Explanation

    line = "\té :=\t&T{}"
    start, width = extent(line.encode(), line.encode().index(b"&") + 1, "&T{}")
    step = Step(Position("x.go", 1, 8), "&T{}", "spill", "it is made", line, width, "", start)
    lines = list(
        render(Explanation("&T{}", step.position, "f", "heap", "is on the heap", "x", "other", (step,)), Style())
    )
    source, carets = lines[-2:]
    assert source[carets.index("^") : carets.rindex("^") + 1] == "&T{}"


def test_the_verdict_is_told_from_its_reason(goesc: Callable[..., Done], tree: Callable[..., Path]) -> None:
    """gc's text of a value may hold what stands between the two."""
    root = tree({"x.go": 'package p\n\nvar g any\n\nfunc f(s string) { g = "a: " + s }\n'})
    done = goesc("explain", "x.go:5", "--color", "always", "--no-advice", cwd=root)
    assert done.stdout.splitlines()[1].startswith('\x1b[1;31m"a: " + s is on the heap\x1b[0m: ')


def test_a_variable_whose_address_is_taken_for_a_moment(goesc: Callable[..., Done], tree: Callable[..., Path]) -> None:
    root = tree({"x.go": "package p\n\nfunc norm(p *int) { *p++ }\n\nfunc f() int { x := 1; norm(&x); return x }\n"})
    done = goesc("explain", "-l", "f.x", "x.go", cwd=root)
    assert done.stdout.startswith(
        "Without inlining (-l):\nx stays on the stack of f: its address is used, and nothing that outlives it keeps it"
    )
