"""Calls of the run time that take memory, at the gate: the findings of --allocs, //goesc:noalloc, budgets.

What there is to find is what the real compiler wrote: `data/allocs/*.allocs` with -l, `*.inlined` with calls inlined.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from goesc.allocs.model import When
from goesc.api import Package, load, open_session
from goesc.facts.session import Session
from goesc.gate.keys import call_sites_of, sites_of
from goesc.release.runtime import group_of

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
DATA = Path(__file__).parent / "data" / "allocs"
PROGRAMS = sorted(DATA.glob("*.go"))
BUILDS = {".allocs": False, ".inlined": True}
MOD = "module example.com/m\n\ngo 1.27\n"


@cache
def _session(inline: bool) -> Session:
    return open_session({**os.environ, "GOESC_CACHE": "off"})


def _package(path: Path, inline: bool) -> Package:
    (package,) = load([str(path)], session=_session(inline), allocs=True, inline=inline, graphs=False)
    assert not package.errors
    return package


def _written(path: Path, suffix: str) -> set[tuple[int, str]]:
    """(line, what the function of the run time does) of every call in the compiler's machine code."""
    lines = path.with_suffix(suffix).read_text().splitlines()
    return {(int(line.partition(":")[0]), group_of(line.rpartition(":")[2])) for line in lines}


@pytest.mark.parametrize("suffix", BUILDS)
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_what_is_found_is_what_the_compiler_calls(path: Path, suffix: str) -> None:
    package = _package(path, BUILDS[suffix])
    idle = {(c.position.line, c.runtime) for c in package.runtime_calls if c.counts and c.when is When.NEVER}
    # A buffer for any rune; elements of no size; slices of no length.
    assert {name for _, name in idle} <= {"intstring", "makeslice", "makeslicecopy"}
    found = {(site.place.line, site.key.kind) for site in call_sites_of([package])}
    written = {at for at in _written(path, suffix) if at[0]}  # but for what the compiler made up
    assert found <= written
    assert written <= found | {(line, group_of(name)) for line, name in idle}


@pytest.mark.parametrize("suffix", BUILDS)
def test_what_escapes_and_costs_nothing_is_no_finding(suffix: str) -> None:
    path = DATA / "60-who-asks.go"
    package = _package(path, BUILDS[suffix])
    lines = {line for line, _ in _written(path, suffix)}
    assert {a.position.line for a in package.allocations if a.escapes} > {s.place.line for s in sites_of([package])}
    shared = {line for line, text in enumerate(path.read_text().splitlines(), 1) if text == "\tvar b int16"}
    assert {site.place.line for site in sites_of([package])} - lines == shared  # in one object with the variable above


# --- The command ------------------------------------------------------------------------------------------------------

ASKS = """package m

var kept []byte

func send(c chan int) { c <- 1 }

func grow(n int) (t int) {
	var xs []int
	for i := range n {
		xs = append(xs, i)
	}
	return len(xs)
}

func Keep(b byte) { kept = []byte("abcd") }
"""


def test_calls_are_findings(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": ASKS})
    done = goesc("check", "--allocs", "--all", cwd=root)
    assert done.status == 1
    assert done.stdout.splitlines() == [
        (
            "./m.go:10:14: error: append calls runtime.growslice in grow; the baseline does not hold it (in a loop) "
            "[new-allocation]"
        ),
        "\txs = append(xs, i)",
        "\t     ^^^^^^^^^^^^^",
        "\tit takes memory when it outgrows the 32 bytes that it has on the stack",
        "\tgoesc explain ./m.go:10:14",
        (
            './m.go:15:35: error: ([]byte)("abcd") calls runtime.mallocgcTinySC2 in Keep; the baseline does not hold it '
            "[new-allocation]"
        ),
        '\tfunc Keep(b byte) { kept = []byte("abcd") }',
        "\t                           ^^^^^^^^^^^^^^",
        "\tit takes 4 bytes",
        "\tgoesc explain ./m.go:15:35",
        "1 package (2 allocating calls, 0 annotations), with inlining (go build): 2 errors",
    ]


def test_a_baseline_holds_calls_beside_what_escapes(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": ASKS})
    assert goesc("check", "--update-baseline", cwd=root).status == 0
    done = goesc("check", "--allocs", cwd=root)
    assert (done.status, done.stderr) == (
        2,
        (
            "goesc: goesc-baseline.json: nothing is accepted of allocating calls; `goesc check --allocs "
            "--update-baseline` adds what there is\n"
        ),
    )
    assert goesc("check", "--allocs", "-l", "--inline", "--update-baseline", cwd=root).status == 0
    entries = ['Keep  object  ([]byte)("abcd")', "grow  grow in a loop  append"]
    held = json.loads((root / "goesc-baseline.json").read_text())
    assert held == {
        "goesc-baseline": 1,
        "inlined": {"example.com/m": ['Keep  OSTR2BYTES  ([]byte)("abcd")']},
        "calls": {"example.com/m": entries},
        "inlined-calls": {"example.com/m": entries},
    }
    (root / "goesc.toml").write_text("allocs = true\n")
    assert goesc("check", cwd=root).status == 0
    more = ASKS.replace('"abcd")', '"abcd"); kept = append(kept, b)')
    (root / "m.go").write_text("package m\n\nvar first int\n" + more.removeprefix("package m\n"))
    done = goesc("check", cwd=root)
    assert [line for line in done.stdout.splitlines() if "error" in line][:-1] == [
        "./m.go:17:49: error: append calls runtime.growslice in Keep; the baseline does not hold it [new-allocation]"
    ]


def test_calls_are_compared(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": ASKS})
    goesc("check", "--allocs", "--all", "--format", "json:before.json", cwd=root)
    (site, _) = json.loads((root / "before.json").read_text())["allocations"]
    assert (site["kind"], site["runtime"], site["takes"]) == (
        "grow",
        "growslice",
        "takes memory when it outgrows the 32 bytes that it has on the stack",
    )
    (root / "m.go").write_text(ASKS.replace("c <- 1", 'c <- 1; _ = map[string]int{}; kept = append(kept, "x"...)'))
    done = goesc("diff", "--allocs", "before.json", ".", cwd=root)
    assert done.stdout.splitlines() == [
        "+ m.go:5:60: append calls runtime.growslice in send",
        "before.json to ., with inlining (go build): 1 allocating call more, 0 fewer, 2 unchanged",
    ]
    done = goesc("diff", "before.json", ".", cwd=root)
    assert (done.status, done.stderr) == (
        2,
        "goesc: before.json tells of calls that take memory, not of what escapes: compare it with --allocs\n",
    )


ANNOTATED = """package m

var any_ any

var kept []byte

//goesc:noalloc
func free(b byte, p *int) {
	any_ = b
	any_ = p
	any_ = struct{}{}
	any_ = [2]int{1, 2}
	any_ = func() {}
}

//goesc:noalloc
func some(m map[string]int, a, b string) int {
	m[a] = 1 // want noalloc
	n := len(a + b) // want noalloc
	kept = []byte("abcd") // want noalloc
	any_ = n //goesc:allow counted elsewhere
	return n
}

func line(c chan int) {
	go send(c) //goesc:noalloc // want noalloc
	go send(c)
}

func send(c chan int) { c <- 1 }

func small(m map[string]int) { m["a"] = 2 }

//goesc:noalloc
func inlines(m map[string]int) {
	small(m) // want noalloc
}

//goesc:noalloc transitive
func calls(c chan int) {
	line(c) // want noalloc
	send(c)
}

//goesc:stack transitive
func stays(m map[string]int, a, b string) int {
	var xs []int
	for i := range len(a + b) {
		m[a] = i
		xs = append(xs, i)
	}
	return len(xs)
}
"""


def test_noalloc(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": ANNOTATED})
    wanted = [n for n, line in enumerate(ANNOTATED.splitlines(), 1) if line.endswith("// want noalloc")]
    done = goesc("check", "--no-baseline", "--format", "jsonl", cwd=root)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert {f["rule"] for f in found} == {"noalloc"}
    assert sorted({f["line"] for f in found}) == wanted
    done = goesc("check", "--no-baseline", "-l", "--format", "jsonl", cwd=root)
    lines = sorted({json.loads(line)["line"] for line in done.stdout.splitlines()})
    inlined = ANNOTATED.splitlines().index("\tsmall(m) // want noalloc") + 1
    assert lines == [line for line in wanted if line != inlined]


BUDGETS = """package m

var kept []byte

//goesc:noalloc budget=2 -- the buffer, and its growth
func within(b byte) {
	kept = []byte("ab")
	kept = append(kept, b)
}

//goesc:noalloc budget=1
func above(b byte) { // want over-budget
	kept = []byte("ab")
	kept = append(kept, b)
}

//goesc:noalloc budget=9
func endless(b []byte) { // want over-budget
	for range b {
		kept = append(kept, 1)
	}
}

//goesc:noalloc budget=9
func inLiteral(do func(func()), b []byte) { // want over-budget
	for range b {
		do(func() { kept = append(kept, 1) })
	}
}

//goesc:noalloc budget=1
func own(b []byte) { endless(b) }

//goesc:noalloc budget=4 transitive
func deep(b byte) { // want over-budget
	above(b)
	within(b)
	kept = append(kept, b)
}

//goesc:noalloc budget=5 transitive
func deepEnough(b byte) {
	above(b)
	within(b)
	kept = append(kept, b)
}

//goesc:noalloc budget=5 transitive
func again(n int) { // want over-budget
	kept = append(kept, 1)
	if n > 0 {
		back(n)
	}
}

//go:noinline
func back(n int) { again(n - 1) }

//goesc:noalloc budget=5 transitive
func fromBack(n int) { back(n) } // want over-budget

//goesc:noalloc budget=5 transitive
func fromAgain(n int) { again(n) } // want over-budget

//goesc:noalloc budget=0 transitive
func calm(n int) int {
	if n > 0 {
		return calm(n - 1)
	}
	return 0
}
"""


def test_budgets(goesc: GOESC, tree: TREE) -> None:
    root = tree({"go.mod": MOD, "m.go": BUDGETS})
    wanted = [n for n, line in enumerate(BUDGETS.splitlines(), 1) if line.endswith("// want over-budget")]
    for build in ("-l", "--inline"):
        done = goesc("check", "--no-baseline", build, "--format", "jsonl", cwd=root)
        found = [json.loads(line) for line in done.stdout.splitlines()]
        assert {f["rule"] for f in found} == {"over-budget"}
        if build == "-l":
            assert sorted({f["line"] for f in found}) == wanted


BENCHMARK = """package m

import "testing"

func BenchmarkAppend(b *testing.B) {
	kept = make([]byte, 0, 1024)
	for b.Loop() {
		kept = []byte("ab")
	}
	kept = append(kept, 1)
}

func BenchmarkSub(b *testing.B) {
	for _, size := range []int{1, 2} {
		b.Run("x", func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				kept = make([]byte, size)
			}
		})
	}
}

func BenchmarkGrow(b *testing.B) {
	for range b.N {
		for i := range 10 {
			kept = append(kept, byte(i))
		}
	}
}
"""


@pytest.mark.parametrize(
    ("budgets", "said"),
    [
        (["BenchmarkAppend=1", "example.com/m.BenchmarkSub=1"], []),
        (
            ["BenchmarkAppend=0", "BenchmarkSub=0", "BenchmarkGrow=100"],
            [
                "BenchmarkAppend may take memory 1 time a run, its budget is 0",
                "BenchmarkSub may take memory 1 time a run, its budget is 0",
                "there is no bound on how often BenchmarkGrow takes memory, its budget is 100",
            ],
        ),
    ],
)
def test_budgets_of_benchmarks(goesc: GOESC, tree: TREE, budgets: list[str], said: list[str]) -> None:
    root = tree({"go.mod": MOD, "m.go": "package m\n\nvar kept []byte\n", "m_test.go": BENCHMARK})
    flags = [flag for budget in budgets for flag in ("--budget", budget)]
    done = goesc("check", "--no-baseline", "--tests", *flags, "--format", "jsonl", cwd=root)
    assert [json.loads(line)["message"] for line in done.stdout.splitlines()] == said
    assert done.status == (1 if said else 0)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Nobody=1", "--budget: no function Nobody in the packages that are checked"),
        ("Keep", "--budget is FUNCTION=N, a number of calls; not 'Keep'"),
        ("Keep=-1", "--budget is FUNCTION=N, a number of calls; not 'Keep=-1'"),
    ],
)
def test_budgets_that_make_no_sense(goesc: GOESC, tree: TREE, given: str, said: str) -> None:
    root = tree({"go.mod": MOD, "m.go": ASKS})
    done = goesc("check", "--no-baseline", "--budget", given, cwd=root)
    assert (done.status, done.stderr) == (2, f"goesc: {said}\n")


def test_a_budget_is_one_of_a_function(goesc: GOESC, tree: TREE) -> None:
    text = "package m\n\nvar x = 1 //goesc:noalloc budget=1\n\n//goesc:stack budget=1\nfunc f() {}\n\n//goesc:noalloc budget=many\nfunc g() {}\n"
    text += "\n//goesc:noalloc budget=1 transitive strict\nfunc h() {}\n"
    root = tree({"go.mod": MOD, "m.go": text})
    done = goesc("check", "--no-baseline", "--format", "jsonl", cwd=root)
    assert [(f["rule"], f["line"]) for f in map(json.loads, done.stdout.splitlines())] == [
        ("misplaced-annotation", 3),
        ("misplaced-annotation", 5),
        ("unknown-annotation", 8),
        ("unknown-annotation", 11),
    ]
