"""Packages on several workers: the answer is that of one process, in bytes and in order."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from goesc.cli import compiling
from goesc.cli.main import Host
from goesc.drive.keep import Block
from goesc.drive.order import Run
from goesc.drive.plan import Answer, Plan, setting_of
from goesc.drive.tasks import perform
from goesc.release import NEWEST
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units, request_for
from goesc.source.room import room_to_recurse

FLAGS = GcFlags(m=1, l=1)
# What packages tell each other: tags, generics of every kind, constants, embedding, aliases, values of hidden types.
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    "base/base.go": """package base

import "errors"

type Node[T any] struct {
	Value T
	next  *Node[T]
}

func (n *Node[T]) Push(v T) *Node[T] { return &Node[T]{v, n} }

type hidden struct{ p *int }

func (h *hidden) Keep(p *int) { h.p = p }
func (h hidden) Give() *int   { return h.p }

func New() *hidden { return &hidden{} }

type Sink interface{ Keep(*int) }

const Big = 1 << 70
const Name, Ratio = "base", 'x'

var ErrBase = errors.New("base")

func Id(p *int) *int { return p }
func Drop(p *int)    {}
func Leak(p *int)    { global = p }

var global *int

func Map[K comparable, V any](m map[K]V, f func(V) V) map[K]V {
	out := make(map[K]V)
	for k, v := range m {
		out[k] = f(v)
	}
	return out
}

type Alias = Node[string]
""",
    "mid/mid.go": """package mid

import (
	"unicode/utf8"

	"example.com/m/base"
)

type Wrapped struct {
	base.Node[int]
	base.Sink
}

func Use(p *int) *base.Alias {
	var s base.Sink = base.New()
	s.Keep(p)
	h := base.New()
	h.Keep(p)
	println(*h.Give(), base.Big>>68, utf8.RuneLen(base.Ratio), base.Name)
	base.Drop(p)
	var n *base.Alias
	return n.Push(base.Name)
}

func Twice[T any](x T) []T { return []T{x, *(&base.Node[T]{}).Push(x).Ptr()} }
""".replace("*(&base.Node[T]{}).Push(x).Ptr()", "(&base.Node[T]{}).Push(x).Value"),
    "other/other.go": """package other

import "example.com/m/base"

func F(p, q, r *int) *int {
	base.Leak(q)
	base.Drop(r)
	x := 3
	return base.Id(&x)
}
""",
    "top/top.go": """package main

import (
	"example.com/m/base"
	"example.com/m/mid"
	"example.com/m/other"
)

func main() {
	x := 1
	println(mid.Use(&x).Value, len(mid.Twice(x)), *other.F(&x, &x, &x))
	m := base.Map(map[string]int{"a": 1}, func(v int) int { return v + x })
	println(len(m), mid.Wrapped{}.Value)
}
""",
    "alone/alone.go": "package alone\n\nfunc F() *int { x := 1; return &x }\n",
}
BROKEN = {
    **MODULE,
    "other/other.go": "package other\n\nfunc F(p, q, r *int) *int { return y }\n",
}
Tree = Callable[..., Path]


def host(cwd: Path) -> Host:
    environ = {k: v for k, v in os.environ.items() if k not in ("GOFLAGS", "GOWORK", "GOESC_DEBUG")}
    return Host(io.StringIO(), io.StringIO(), cwd, {**environ, "GOESC_CACHE": "off"})


def units_of(root: Path, *args: str) -> list[Any]:
    loaded = load_units(list(args) or ["./..."], request_for(str(root), host(root).environ))
    assert not loaded.errors
    return loaded.units


def planned(units: list[Any], tell: Any = compiling.told_of) -> Plan:
    return Plan(units, {unit.id: FLAGS for unit in units}, tell, host(Path()).environ)


def plain(blocks: Any) -> list[tuple[str, str, bool, str]]:
    return [(b.unit.import_path, b.text, b.failed, b.unmodelled) for b in blocks if isinstance(b, Block)]


@pytest.mark.parametrize("files", [MODULE, BROKEN], ids=["whole", "broken"])
@pytest.mark.parametrize("executor", ["threads", "in-process"])
def test_any_executor_gives_the_blocks_of_one_process(tree: Tree, files: dict[str, str], executor: str) -> None:
    root = tree(files)
    units = units_of(root)
    want = plain(compiling.blocks(planned(units), host(root)))
    assert sum(bool(text) for _, text, _, _ in want) >= 3
    if executor == "threads":
        with ThreadPoolExecutor(3) as pool:
            got = plain(compiling.blocks(planned(units), host(root), executor=pool))
    else:
        got = plain(compiling.blocks(planned(units), host(root), executor=Inline()))
    assert got == want
    names = [path for path, *_ in want]
    assert ("example.com/m/top" in names) == (files is MODULE)  # what imports a broken package is left out


class Inline(Executor):
    """Runs a task when it is submitted."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.mark.gc
def test_processes_give_what_the_compiler_prints(goesc: Callable[..., Any], toolchain: Any, tree: Tree) -> None:
    root = tree(MODULE)
    environ = {"PWD": str(root), "GOESC_CACHE": "off"}
    one = goesc("build", "-gcflags=-m -l", "-j", "1", "./...", cwd=root, env=environ)
    two = goesc("build", "-gcflags=-m -l", "-j", "2", "./...", cwd=root, env=environ)
    assert (two.status, two.stderr, two.stdout) == (one.status, one.stderr, one.stdout)
    judged = toolchain.build(["./..."], "-m -l", root, environ)
    assert sorted(two.stderr.splitlines()) == sorted(judged.output.splitlines())


@pytest.mark.gc
@pytest.mark.parametrize("args", [("-j", "0"), ("-j", "x"), ("-j=-1",)])
def test_a_number_of_jobs_that_is_none(goesc: Callable[..., Any], tree: Tree, args: tuple[str, ...]) -> None:
    done = goesc("build", *args, "./...", cwd=tree(MODULE))
    assert done.status == 2
    assert done.stderr == f"goesc: -j takes a number of 1 or more, not '{args[-1].removeprefix('-j=')}'\n"


def test_every_worker_gets_every_piece_of_the_log(tree: Tree) -> None:
    """A worker that was never asked before says what it lacks and is given it."""
    root = tree(MODULE)
    units = units_of(root)
    seen: list[tuple[int, int]] = []

    class Forgetful(Inline):
        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            from goesc.drive import tasks

            task = args[0]
            seen.append((task.start, task.through))
            if len(seen) in (2, 4):
                tasks._BENCH.run = ""  # as if another worker had taken it
            return super().submit(fn, *args, **kwargs)

    run = Run(planned(units), executor=Forgetful())
    got = [(unit.import_path, answer.told.text) for unit, answer in run.results()]
    want = [(b.unit.import_path, b.text) for b in compiling.blocks(planned(units), host(root))]
    assert got == want
    assert any(start == 0 and through > 0 for start, through in seen)


def test_a_worker_with_another_goesc_is_passed_over(tree: Tree) -> None:
    root = tree(MODULE)
    units = units_of(root)

    class Strange(Inline):
        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.set_result(Answer("strange", 0, unable="another version of goesc"))
            return future

    run = Run(planned(units), executor=Strange())
    got = [answer.told.text for _, answer in run.results()]
    assert got == [b.text for b in compiling.blocks(planned(units), host(root))]
    assert run.notes == ["another version of goesc"]


def test_an_exception_in_a_package_costs_that_package_only(tree: Tree) -> None:
    root = tree(MODULE)
    units = units_of(root)
    got = {unit.import_path: answer for unit, answer in Run(planned(units, fails_on_mid), executor=Inline()).results()}
    assert got["example.com/m/mid"].crash == "ValueError: on purpose"
    assert "example.com/m/top" not in got
    assert got["example.com/m/other"].told.text


def fails_on_mid(output: Any, flags: GcFlags) -> Any:
    if output.unit.import_path.endswith("/mid"):
        raise ValueError("on purpose")
    return compiling.told_of(output, flags)


def test_a_session_is_dropped_after_an_exception(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    from goesc.drive import stages

    root = tree(MODULE)
    units = units_of(root)
    used: list[object] = []
    compiled = stages.compile_package

    def failing(unit: Any, own: Any, session: Any, *rest: Any) -> Any:
        used.append(session)
        if unit.import_path.endswith("/other"):
            raise ValueError("on purpose")
        return compiled(unit, own, session, *rest)

    monkeypatch.setattr(stages, "compile_package", failing)
    this = host(root)
    blocks = list(compiling.blocks(planned(units), this))
    at = next(i for i, b in enumerate(blocks) if b.unmodelled)
    assert used[at] is used[0]
    assert all(session is not used[0] for session in used[at + 1 :])
    assert compiling.session_for(this) is not used[0]


INLINED = {
    "go.mod": "module example.com/i\n\ngo 1.24\n",
    "a/a.go": """package a

func call(f func(*int), p *int) { f(p) }
func F(p *int)                  { call(func(q *int) {}, p) }
""",
    "b/b.go": 'package b\n\nimport "example.com/i/a"\n\nfunc G() { x := 1; a.F(&x) }\n',
}


@pytest.mark.gc
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_packages_compiled_without_inlining_are_imported_so(
    goesc: Callable[..., Any], toolchain: Any, tree: Tree, jobs: str
) -> None:
    """-l is for the packages that are named; what they import beyond is compiled with inlining."""
    root = tree(INLINED)
    said = []
    for pattern in ("./...", "./b"):
        got = goesc(
            "build", "-gcflags=-m -l", "-j", jobs, pattern, cwd=root, env={"PWD": str(root), "GOESC_CACHE": "off"}
        )
        judged = toolchain.build([pattern], "-m -l", root, {"PWD": str(root)})
        assert got.stderr == judged.output
        said.append("moved to heap: x" in got.stderr)
    assert said == [True, False]


def test_a_worker_does_not_mix_packages_of_the_same_name(tree: Tree) -> None:
    one = units_of(tree(MODULE))
    two = units_of(
        tree({**MODULE, "base/base.go": MODULE["base/base.go"].replace("{ return p }", "{ return nil }")}, "n")
    )
    this = host(Path())
    for units in (one, two, one):
        fresh = [b.text for b in compiling.blocks(planned(units), host(Path()))]
        assert [b.text for b in compiling.blocks(planned(units), this)] == fresh


def test_facts_of_a_compiled_package_are_those_made_from_its_sources() -> None:
    """What travels between workers is what `goesc facts build` writes."""
    from goesc.drive import one, stages
    from goesc.drive.exports import facts_of
    from goesc.facts.build import make, new_library
    from goesc.facts.tree import Tree

    environ = {**os.environ, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}
    session = stages.open_session(environ)
    assert session.library is not None
    tree = Tree(session.library, None, "")
    library = new_library("linux/amd64", "", "", NEWEST)
    path = "container/list"
    with room_to_recurse():
        made = list(
            make(tree, [path], library, one.compile_for_others, stages.analyze_functions, stages.analyze_instances)
        )
        unit = session.library.unit(path)
        assert unit is not None
        output = stages.compile_package(unit, GcFlags(m=1), session)
        assert made[0].size
        assert facts_of(output, session) == library.fresh[path]


def test_perform_never_raises(tree: Tree) -> None:
    from goesc.drive.tasks import Task
    from goesc.source.unit import Unit, UnitFile, UnitId

    unit = Unit(UnitId("p"), "p", "/x", [UnitFile("x.go", "/x/x.go", b"package p\nfunc f() { goto }\n")])
    answer = perform(Task("one", setting_of(host(Path()).environ), unit, FLAGS, compiling.told_of))
    assert answer.failed
    assert "syntax error" in answer.told.text


def shown(package: Any) -> Any:
    """All that a package says, as text; positions in graphs are the session's and mean the same places."""
    graphs = [
        [(v.name, str(package.place(v.pos)), v.attrs, v.leaks) for v in graph.vertices] for graph in package.graphs
    ]
    functions = [
        (f.name, str(f.position), f.parameters and [(p.name, p.tag) for p in f.parameters]) for f in package.functions
    ]
    allocations = [(str(a.position), a.expression, a.kind, a.escapes, a.reasons) for a in package.allocations]
    files = [(file.name, file.src) for file in package.files]
    errors = [str(e) for e in package.errors]
    return package.path, errors, [str(d) for d in package.diagnostics], functions, allocations, graphs, files


@pytest.mark.parametrize("files", [MODULE, BROKEN], ids=["whole", "broken"])
@pytest.mark.parametrize("keep_going", [False, True])
def test_the_library_takes_any_executor(tree: Tree, files: dict[str, str], keep_going: bool) -> None:
    import goesc

    root = tree(files)
    environ = host(root).environ
    options: dict[str, Any] = {
        "cwd": root,
        "environ": environ,
        "explain": True,
        "calls": True,
        "keep_going": keep_going,
    }
    want = [shown(package) for package in goesc.load(["./..."], **options)]
    with ThreadPoolExecutor(2) as pool:
        assert [shown(package) for package in goesc.load(["./..."], executor=pool, **options)] == want
    assert [shown(package) for package in goesc.load(["./..."], jobs=2, **options)] == want
    assert len(want) == (4 if files is BROKEN else 5)
