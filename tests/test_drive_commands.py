"""Every command that analyses packages takes -j, says the same whoever works, and shows on a terminal how far it is."""

from __future__ import annotations

import io
import itertools
import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from goesc.cli.main import Host, run

Tree = Callable[..., Path]
# A generic function that another package instantiates, annotations that cover it, and calls across packages.
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    "base/base.go": """package base

var global any

type Node[T any] struct {
	value T
	next  *Node[T]
}

func (n *Node[T]) Push(v T) *Node[T] { return &Node[T]{v, n} }

func Make[T any](x T) *T {
	p := new(T) //goesc:allow the caller keeps it
	*p = x
	global = x
	return p
}

func Keep(p *int) *int { global = p; return new(int) }
func Quiet(p *int)     {}
""",
    "mid/mid.go": """package mid

import "example.com/m/base"

//goesc:stack transitive
func Use(p *int) any {
	base.Quiet(p)
	return *base.Make(3) + *base.Keep(p)
}

func Twice[T any](x T) []T { return []T{x, *base.Make(x), *new(T)} }
""",
    "top/top.go": """package main

import (
	"example.com/m/base"
	"example.com/m/mid"
)

func main() {
	x := 1
	var list *base.Node[string]
	println(mid.Use(&x), mid.Twice("a"), list.Push("b"), base.Make(true))
}
""",
}
COMMANDS = (
    "check --all --format json",
    "check --all",
    "diff {root}/before {root}",
    "explain --json --all example.com/m/base.Keep",
    "allocs",
    "allocs --json",
    "explain --certify",
    "explain --follow --all example.com/m/mid.Use",
    "graph -T json",
    "report -o -",
    "study --rules fields --csv",
)


@pytest.fixture
def root(tree: Tree) -> Path:
    before = {f"before/{name}": text.replace("global = p;", "") for name, text in MODULE.items()}
    return tree({**MODULE, **before})


def words_of(command: str, root: Path) -> list[str]:
    words = command.format(root=root).split()
    return words if words[0] == "diff" else [*words, "./..."]


@pytest.mark.gc
@pytest.mark.parametrize("command", COMMANDS)
def test_any_number_of_processes_says_the_same(goesc: Callable[..., Any], root: Path, command: str) -> None:
    def said(jobs: str) -> tuple[int, str, str]:
        words = words_of(command, root)
        done = goesc(words[0], "-j", jobs, *words[1:], cwd=root, env={"GOESC_CACHE": "off"})
        lines = done.stdout.splitlines(keepends=True)
        if "--csv" in words:  # the last columns are seconds
            lines = [",".join(line.split(",")[:-4]) for line in lines]
        return done.status, "".join(lines), done.stderr

    one = said("1")
    assert one[1]
    assert said("2") == one


@pytest.mark.gc
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_long_work_shows_how_far_it_is(root: Path, command: str, jobs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    seconds = itertools.count(step=10)
    monkeypatch.setattr("goesc.cli.progress.time", SimpleNamespace(monotonic=lambda: next(seconds)))
    monkeypatch.setenv("TERM", "xterm")
    err = Terminal()
    environ = {**os.environ, "GOESC_CACHE": "off"}
    words = words_of(command, root)
    run([words[0], "-j", jobs, *words[1:]], Host(io.StringIO(), err, root, environ))
    drawn = err.getvalue().split("\r\x1b[K")
    bars = [part for part in drawn if part.startswith("[")]
    assert any("example.com/m/" in part for part in bars)
    assert not drawn[-1].startswith("["), "the line is gone when the work is done"


@pytest.mark.parametrize("command", ["check", "diff HEAD", "explain F", "graph", "report", "study"])
def test_a_number_of_processes_that_is_none(goesc: Callable[..., Any], root: Path, command: str) -> None:
    words = command.replace("HEAD", str(root)).split()
    done = goesc(words[0], "-j", "0", *words[1:], cwd=root)
    assert done.status == 2
    assert done.stderr.endswith("--jobs takes a number of 1 or more, not '0'\n")
    assert done.stderr.count("\n") == 1
