"""Explanations of packages that import each other: gc's bytes, whoever compiled what, and whatever was kept.

A module of ten packages whose wrappers stand where other packages declare parameters, in one process and two, with
a cold, a warm and no cache.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.gc

MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    # Parameters of a method too large to be inlined, one small enough, and those of an interface.
    "base/base.go": """package base

type Node struct{ kids []*Node }

func (n *Node) Add(kid *Node) { n.kids = append(n.kids, kid) }

func (n *Node) Walk(visit func(*Node, int) bool, depth int) {
	for _, kid := range n.kids {
		if visit(kid, depth) {
			kid.Walk(visit, depth+1)
		}
		if depth > 9 && len(kid.kids) > 9 {
			panic("too deep")
		}
	}
}

type Visitor interface {
	Visit(node *Node, data []byte) (next Visitor)
}
""",
    # Promoted here; this package inlines what it wraps.
    "mid/mid.go": """package mid

import "example.com/m/base"

type Leaf struct{ base.Node }

type Both struct {
	*Leaf
	base.Visitor
}
""",
    # Promoted from a package that is not imported.
    "top/top.go": """package top

import "example.com/m/mid"

type Tree struct {
	mid.Leaf
	Name string
}

type Far struct{ mid.Both }
""",
    # An interface without a name that another package mentions: that one has its wrappers.
    "nameless/nameless.go": """package nameless

type both struct{}

func (both) Set(*int) {}

func With() interface{ Set(*int) } { return both{} }

var Global interface{ Get() *int }

type Alias = interface{ Both(*int) *int }
""",
    "uses/uses.go": """package uses

import "example.com/m/nameless"

func Use(v any) {}

func F(a nameless.Alias) {
	Use(nameless.With())
	Use(nameless.Global)
	Use(a)
}
""",
    # Types whose comparisons are generated.
    "fault/fault.go": """package fault

type Fault struct {
	What string
	In   error
}

func (f Fault) Error() string { return f.What }

func New(what string) error { return Fault{What: what} }
""",
    "wraps/wraps.go": """package wraps

import "example.com/m/fault"

type Wrapped struct {
	fault.Fault
	Code [3]string
}

func F() error { return &Wrapped{} }
func G() error { return Wrapped{} }
""",
    "generic/generic.go": """package generic

type Ref[T any] struct{ at *T }

func (r *Ref[T]) Put(x *T) { r.at = x }

type Cell[K any] struct {
	next Ref[Cell[K]]
	key  K
}

func Push[K any](c *Cell[K]) { c.next.Put(c) }
""",
    "cells/cells.go": """package cells

import "example.com/m/generic"

type Mine struct{ generic.Cell[string] }

func F(c *generic.Cell[int]) { generic.Push(c) }
func G(m *Mine)              { generic.Push(&m.Cell) }
""",
    "std/std.go": """package std

import (
	"bytes"
	"sync"
)

type Leaf struct{ bytes.Buffer }

type Guarded struct {
	sync.Mutex
	Leaf
}
""",
}

FLAGS = ("-m -l", "-m=2 -l", "-m=3 -l")


@pytest.mark.parametrize("flags", FLAGS)
def test_one_process_or_two_cold_or_warm(
    goesc: Callable[..., Any], toolchain: Any, tree: Callable[..., Path], tmp_path: Path, flags: str
) -> None:
    root = tree(MODULE)
    assert len(MODULE) == 11

    def build(jobs: int, cache: str) -> str:
        environ = {"PWD": str(root), "GOESC_CACHE": cache}
        done = goesc("build", f"-gcflags={flags}", "-j", str(jobs), "./...", cwd=root, env=environ)
        assert done.status == 0
        return str(done.stderr)

    first = build(1, "off")
    judged = toolchain.build(["-p=1", "./..."], flags, root, {"PWD": str(root)})
    assert blocks(first) == blocks(judged.output)
    cache = str(tmp_path / "cache")
    for jobs, kept in ((2, "off"), (2, cache), (1, cache), (2, cache)):
        assert build(jobs, kept) == first, f"-j {jobs}, GOESC_CACHE={kept}"


@pytest.mark.parametrize("pattern", ["./top", "./std", "./uses", "./cells"])
def test_dependencies_are_compiled_with_inlining(
    goesc: Callable[..., Any], toolchain: Any, tree: Callable[..., Path], pattern: str
) -> None:
    """Then small promoted methods are at hand, and their wrappers call where others jump."""
    root = tree(MODULE)
    said = []
    for jobs in ("1", "2"):
        environ = {"PWD": str(root), "GOESC_CACHE": "off"}
        said.append(goesc("build", "-gcflags=-m=2 -l", "-j", jobs, pattern, cwd=root, env=environ).stderr)
    judged = toolchain.build([pattern], "-m=2 -l", root, {"PWD": str(root)})
    assert said == [judged.output, judged.output]


def blocks(output: str) -> list[str]:
    """What was printed of each package; the order of packages is not the compiler's."""
    return sorted(output.removeprefix("# ").split("\n# "))
