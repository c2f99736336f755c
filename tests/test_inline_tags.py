"""Parameters' tags of packages compiled without -l: what is printed about their callers, against the real compiler."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.toolchain import Toolchain

DATA = Path(__file__).parent / "data" / "inline"


def module(tree: Callable[..., Path], main: str) -> Path:
    def text(name: str) -> str:
        return (DATA / f"{name}.go").read_text(encoding="utf-8")

    return tree(
        {"go.mod": "module m\n\ngo 1.27\n", "main.go": main, "dep/dep.go": text("dep"), "low/low.go": text("low")}
    )


def test_lines_of_callers(tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    folder = module(tree, (DATA / "use.go").read_text(encoding="utf-8"))
    expected = toolchain.build(["."], ["-m", "-l"], folder).output
    assert "b escapes to heap" not in expected
    assert expected.count("moved to heap") > 3
    done = goesc("build", "-gcflags=-m -l", ".", cwd=folder, env={"GOESC_CACHE": "off"})
    assert done.stderr == expected


def test_kept_tags_say_what_found_tags_say(
    tree: Callable[..., Path], goesc: Callable[..., Any], tmp_path: Path
) -> None:
    """A function whose tags come from the cache is inlined at the same cost as before."""
    first = 'package main\n\nimport "m/dep"\n\nfunc main() { dep.Sum(nil); dep.Far(nil); dep.Dump(nil) }\n'
    folder = module(tree, first)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    goesc("build", "-gcflags=-m -l", "./low", cwd=folder, env=env)
    goesc("build", "-gcflags=-m -l", ".", cwd=folder, env=env)
    (folder / "main.go").write_text((DATA / "use.go").read_text(encoding="utf-8"))
    kept = goesc("build", "-gcflags=-m -l", ".", cwd=folder, env=env).stderr
    assert kept == goesc("build", "-gcflags=-m -l", ".", cwd=folder, env={"GOESC_CACHE": "off"}).stderr


AT_HAND = {
    "go.mod": "module m\n\ngo 1.27\n",
    "b/b.go": """\
package b

type T struct{ p *int }

func New(p *int) *T       { return &T{p} }
func (t *T) Get() *int    { return t.p }
func (t *T) Unused() *int { return t.p }
func Leaf(p *int) *int    { return p }
""",
    "a/a.go": """\
package a

import "m/b"

func Call[V any](v V, p *int) *int { return b.Leaf(p) }

func Make(p *int) *b.T { return b.New(p) }

type Holder struct{ T *b.T }

func (h *Holder) First() *int { return h.T.Get() }
""",
    "c/c.go": """\
package c

import "m/a"

func f(p *int) *int {
\tt := a.Make(p)
\tt.Unused()
\th := &a.Holder{T: t}
\th.First()
\th.T.Get()
\treturn a.Call(1, p)
}
""",
}


def blocks(text: str) -> dict[str, str]:
    """What is said of each package; the go command compiles several at a time."""
    return {name: said for name, _, said in (part.partition("\n") for part in text.split("# ")[1:])}


def test_bodies_at_hand(tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    """What another package passes on is what it has inlined itself; a blank import brings the rest."""
    importing = AT_HAND["c/c.go"].replace("package c", "package d").replace('"m/a"', '(\n\t"m/a"\n\t_ "m/b"\n)')
    folder = tree({**AT_HAND, "d/d.go": importing})
    for flags in ("-m", "-m=2"):
        expected = blocks(toolchain.build(["./..."], [flags], folder).output)
        assert "inlining call to b.(*T).Unused" in expected["m/d"]
        assert "inlining call to b.(*T).Unused" not in expected["m/c"]
        for jobs in ("1", "2"):
            done = goesc("build", "-j", jobs, f"-gcflags={flags}", "./...", cwd=folder, env={"GOESC_CACHE": "off"})
            assert blocks(done.stderr) == expected


def test_what_a_package_passes_on_is_kept(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain, tmp_path: Path
) -> None:
    """Packages that are only imported count, too, even where an earlier run compiled them."""
    folder = tree(AT_HAND)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    for flags in ("-m", "-m=2"):
        assert goesc("build", f"-gcflags={flags}", "./c", cwd=folder, env=env).stderr == (
            toolchain.build(["./c"], [flags], folder).output
        )


FAR = {
    "go.mod": "module m\n\ngo 1.27\n",
    "low/low.go": """\
package low

type T struct{ p *int }

func New() *T          { return new(T) }
func (t *T) Get() *int { return t.p }
func Leaf(p *int) *int { return p }

type K int

func (k K) Twice() K { return 2 * k }
""",
    "mid/mid.go": """\
package mid

import "m/low"

type M struct{ n int }

func (*M) Low() *low.T { return nil }

func Pass[V any](v V, p *int) *int { return low.Leaf(p) }
""",
    "a/a.go": """\
package a

import (
	"m/low"
	"m/mid"
)

type Holder struct{ M *mid.M }

func Call[V any](v V, p *int) *int { return mid.Pass(v, p) }

const One low.K = 1

func use() (*int, low.K) { return low.Leaf(low.New().Get()), One.Twice() }
""",
    "c/c.go": """\
package c

import "m/a"

func f(h *a.Holder) *int { return h.M.Low().Get() }

func g(p *int) *int { return a.Call(1, p) }

func k() int { return int(a.One.Twice()) }
""",
}


def test_whatever_leads_to_a_body_passes_it_on(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    """Signatures of foreign methods, types of constants, and foreign generic bodies that the package itself has no instance of."""
    folder = tree(FAR)
    expected = toolchain.build(["./..."], ["-m"], folder).output
    for body in ("low.(*T).Get", "low.Leaf", "low.K.Twice"):
        assert f"inlining call to {body}" in blocks(expected)["m/c"]
    done = goesc("build", "-gcflags=-m", "./...", cwd=folder, env={"GOESC_CACHE": "off"})
    assert blocks(done.stderr) == blocks(expected)


SHAPES = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

import "sync/atomic"

type Interface interface {
	Getenv(key string)
	Stat(file string)
}

var logger atomic.Pointer[Interface]

func Logger() Interface {
	impl := logger.Load()
	if impl == nil {
		return nil
	}
	return *impl
}
""",
    "b/b.go": """\
package b

import "w/a"

func Use() { a.Logger() }
""",
}


def test_shapes_in_inlined_bodies_are_wrapped_here(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    folder = tree(SHAPES)
    expected = toolchain.build(["./b"], ["-m=2"], folder).output
    assert "go.shape.~p0.Getenv" in expected
    assert goesc("build", "-gcflags=-m=2", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected


POINTERS = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

type Sizer interface{ Size() int }

type t struct{ n int }

func (x *t) Size() int { return x.n }

func New() Sizer { return new(t) }

func Var() Sizer {
	x := new(t)
	return x
}

type G[V any] struct{ v V }

func (g *G[V]) Size() int { return 1 }

func Generic() Sizer { return &G[int8]{} }
""",
    "b/b.go": """\
package b

import "w/a"

func created(b bool) int {
	x := a.New()
	if b {
		x = a.New()
	}
	return x.Size()
}

func variables(b bool) int {
	x := a.Var()
	if b {
		x = a.Var()
	}
	return x.Size()
}

func both(b bool) int {
	x := a.Var()
	if b {
		x = a.New()
	}
	return x.Size()
}

func generic(b bool) int {
	x := a.Generic()
	if b {
		x = a.Generic()
	}
	return x.Size()
}
""",
}


def test_pointer_types_that_only_inlined_bodies_lead_to(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    folder = tree(POINTERS)
    expected = toolchain.build(["./b"], ["-m"], folder).output
    assert expected.count("devirtualizing") == 1
    assert goesc("build", "-gcflags=-m", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected


DICTIONARIES = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

type Inner[E any] struct{ e E }

func (t Inner[E]) Get() E { return t.e }

type Outer[E any] struct{ Inner[E] }

type local[E any] struct{ *Outer[E] }

func generic[E any](e E) E {
	x := local[E]{&Outer[E]{}}
	return x.Get()
}

func plain(p *int) *int { return generic(p) }

func F[E any](e E) { plain(nil) }
""",
    "b/b.go": 'package b\n\nimport "w/a"\n\nfunc f() { a.F("") }\n',
}


def test_wrappers_of_types_in_dictionaries_that_inlined_bodies_mention(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    """They are made here, though the body that leads to them belongs to another package."""
    folder = tree(DICTIONARIES)
    expected = toolchain.build(["./b"], ["-m"], folder).output
    assert expected.count("<autogenerated>:1: inlining call to a.Inner[*int].Get") == 5
    assert goesc("build", "-gcflags=-m", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected


READ_IN_INSTANCES = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

type T struct{ p *T }

type G[E, F any] struct {
	e E
	f F
}

func (t G[E, F]) Plain(F) *G[E, F] {
	plain(nil, nil)
	G1 = nil
	return nil
}

func plain(*G[*T, func()], *int) {}

var G1 *G[*T, string]

func Other(*G[int, *T]) {}
""",
    "b/b.go": """\
package b

import "w/a"

type same = a.G[*a.T, func()]

type others struct {
	a.G[*a.T, string]
	g a.G[int, *a.T]
}

func f() { a.Other(nil) }
""",
}


def test_wrappers_of_types_that_an_instance_reads_before_the_declarations_that_mention_them(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    """What an instance mentions is asked for its type first. A declaration that is read otherwise has wrappers already."""
    folder = tree(READ_IN_INSTANCES)
    expected = toolchain.build(["./b"], ["-m"], folder).output
    for instance, wrapped in {"*w/a.T,func()": True, "*w/a.T,string": True, "int,*w/a.T": False}.items():
        assert (f"<autogenerated>:1: inlining call to a.G[{instance}].Plain\n" in expected) == wrapped
    assert goesc("build", "-gcflags=-m", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected


WRITTEN_FROM_WITHIN = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

type G[E any] struct{ e *E }

func F(%s) (%s) {
	for range 3 {
		select {}
	}
	panic(0)
}

func (t G[E]) Plain() {
	%s
}
""",
    "b/b.go": """\
package b

import "w/a"

type T struct{}

func (t *T) M() (a.G[float64], *[]int) { panic(0) }
""",
}


@pytest.mark.parametrize(
    ("params", "results", "body", "wrapped"),
    [
        ("", "*G[float64], G[int]", "_, v := F(); _ = v", {"int"}),
        ("", "G[int], G[uint]", "F()", {"float64", "uint"}),
        ("", "G[int]", "var v G[int]; _ = v; F()", {"float64"}),
        ("", "G[uint]", "var v G[int]; _ = v; F()", {"float64", "int"}),
        ("a *G[int], b *G[uint]", "int", "_ = F(nil, nil)", {"float64", "uint"}),
    ],
)
def test_wrappers_of_types_that_a_package_writes_from_within_themselves(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain, params: str, results: str, body: str,
    wrapped: set[str],
) -> None:  # fmt: skip
    """F names the first instance of G, so that G, Plain and what it mentions are written inside of that instance."""
    files = dict(WRITTEN_FROM_WITHIN)
    files["a/a.go"] %= (params, results, body)
    folder = tree(files)
    expected = toolchain.build(["./b"], ["-m"], folder).output
    made = re.findall(r"<autogenerated>:1: inlining call to a\.G\[([a-z0-9]+)\]\.Plain\n", expected)
    assert set(made) == wrapped
    assert goesc("build", "-gcflags=-m", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected


def test_wrappers_of_types_that_inlined_bodies_mention_by_another_number(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    """B is written first, so that G and Plain are written inside of the G[int] that a body of B's mentions."""
    folder = tree(
        {
            **WRITTEN_FROM_WITHIN,
            "a/a.go": (
                "package a\n\ntype B int\n\nfunc (b B) Own() any {\n\ttype L struct{ g *G[int] }\n\treturn new(L)\n}\n\n"
                "type G[E any] struct{ e *E }\n\nfunc (t G[E]) Plain() {\n\tvar v G[int]\n\t_ = v\n}\n"
            ),
            "b/c.go": 'package b\n\nimport "w/a"\n\nfunc f() any { return a.B(0).Own() }\n',
        }
    )
    expected = toolchain.build(["./b"], ["-m"], folder).output
    assert "<autogenerated>:1: inlining call to a.G[int].Plain\n" not in expected
    assert "<autogenerated>:1: inlining call to a.G[float64].Plain\n" in expected
    assert goesc("build", "-gcflags=-m", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected


FORGOTTEN = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

type Inner[E any] struct{ e E }

func (t Inner[E]) Get() E { return t.e }

type outer[E any] struct{ *Inner[E] }

func generic[E any](e E) func() E { return outer[E]{&Inner[E]{e: e}}.Get }

func Value(p *int) func() *int { return generic(p) }
""",
    "b/b.go": 'package b\n\nimport "w/a"\n\nfunc f(p *int) { a.Value(p) }\n',
}


def test_instances_that_are_forgotten_after_inlining_have_no_callers_by_convention(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    folder = tree(FORGOTTEN)
    expected = toolchain.build(["./b"], ["-m=4"], folder).output
    assert "DCLFUNC esc(no) a.Inner[go.shape.*uint8].Get ABI:ABIInternal Dupok" in expected
    assert goesc("build", "-gcflags=-m=4", "./b", cwd=folder, env={"GOESC_CACHE": "off"}).stderr == expected
