"""Calls that take memory through both compilers: `difftest --allocs`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle import difftest
from goesc.oracle.difftest import Asked, Target
from goesc.oracle.toolchain import Toolchain

Run = Callable[..., Any]
Tree = Callable[..., Path]
MODULE = {
    "go.mod": "module example.com/m.v2\n\ngo 1.27\n",
    "x.go": 'package m\n\nimport "strings"\n\nfunc f(n int) []int { return make([]int, n) }\n\nfunc g(s string) string {\n\tvar b strings.Builder\n\tb.WriteString(s)\n\treturn b.String()\n}\n',
    "sub/s.go": "package main\n\nfunc main() { go func() {}() }\n",
}


@pytest.mark.gc
def test_files_are_compared_in_both_builds(goesc: Run, tree: Tree) -> None:
    root = tree(MODULE)
    done = goesc("difftest", "--allocs", "--json", "x.go", "sub", cwd=root)
    assert (done.status, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    assert [found["name"] for found in report["comparisons"]] == ["x.go", "x.go -l", "sub/s.go", "sub/s.go -l"]
    assert (report["gc_lines"], report["both"], report["agreement"]) == (5, 5, 1.0)
    plain = goesc("difftest", "--allocs", "-gcflags=-l", "x.go", cwd=root)
    assert plain.stdout.splitlines()[-2] == "calls      gc 1, goesc 1, in both 1"


@pytest.mark.gc
def test_packages_are_compared_with_places_in_the_files_of_others(goesc: Run, tree: Tree, toolchain: Toolchain) -> None:
    root = tree(MODULE)
    done = goesc("difftest", "--allocs", "--mode", "build", "--json", "./...", cwd=root)
    assert done.status == 0, done.stdout
    report = json.loads(done.stdout)
    names = ["example.com/m.v2", "example.com/m.v2 -l", "example.com/m.v2/sub", "example.com/m.v2/sub -l"]
    assert [found["name"] for found in report["comparisons"]] == names
    target = Target("m", root, (".",), is_files=False)
    judge = difftest._judge(toolchain, target, Asked(difftest.BUILD, (), allocs=True), False)
    builder = toolchain.goroot / "src/strings/builder.go"
    assert any(
        line.startswith(f"{builder}:") and line.endswith("example.com/m%2ev2.g:growslice") for line in judge.lines
    )
    assert f"{root}/x.go:5:example.com/m%2ev2.f:makeslice" in judge.lines


@pytest.mark.gc
def test_what_gc_rejects_is_to_be_rejected(goesc: Run, tree: Tree) -> None:
    root = tree({"x.go": "package p\n\nfunc f() { x }\n", "go.mod": "module m\n\ngo 1.27\n"})
    for argv in (["x.go"], ["--mode", "build", "."]):
        done = goesc("difftest", "--allocs", "--json", *argv, cwd=root)
        found = json.loads(done.stdout)
        assert (done.status, found["rejected"], found["identical"], found["gc_lines"]) == (0, 2, 2, 0)


def test_flags(goesc: Run) -> None:
    said = "goesc: --allocs takes no --mode test, and of the compiler's flags -l\n"
    for argv in (["--mode", "test"], ["-gcflags=-m"]):
        done = goesc("difftest", "--allocs", *argv, ".")
        assert (done.status, done.stderr) == (2, said)
