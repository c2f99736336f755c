"""`goesc difftest --mode build`: every package by itself, wherever it was built before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle import difftest
from goesc.oracle.toolchain import Toolchain

MODULE = {
    "go.mod": "module example.com/d\n\ngo 1.24\n",
    "a/a.go": "package a\n\nfunc F(p *int) *int { x := 1; p = &x; return p }\n",
    "b/b.go": 'package b\n\nimport "example.com/d/a"\n\nfunc G() *int { y := 2; return a.F(&y) }\n',
    "c/c.go": "package c\n\nfunc H() { undefined() }\n",
}


@pytest.mark.gc
def test_a_pattern_is_one_target_a_package(toolchain: Toolchain, tree: Callable[..., Path]) -> None:
    root = tree(MODULE)
    (target,) = difftest.expand(["./..."], difftest.BUILD, root)
    names = [one.name for one in difftest.packages_of(target, toolchain)]
    assert names == ["example.com/d/a", "example.com/d/b", "example.com/d/c"]
    report = difftest.run(["./..."], mode=difftest.BUILD, toolchain=toolchain, cwd=root)
    assert [c.name for c in report.comparisons] == names
    assert [c.gc.status for c in report.comparisons] == [0, 0, 1]
    assert report.identical == 3


@pytest.mark.gc
def test_output_that_was_first_printed_elsewhere_does_not_count(
    toolchain: Toolchain, tree: Callable[..., Path]
) -> None:
    root = tree(MODULE)
    for folder in (root, root / "a", root / "b"):
        report = difftest.run(["example.com/d/a"], mode=difftest.BUILD, toolchain=toolchain, cwd=folder)
        assert report.total == report.identical == 1
        assert report.gc_lines > 0


@pytest.mark.gc
def test_what_the_go_command_cannot_list_is_compared_whole(toolchain: Toolchain, tmp_path: Path) -> None:
    (target,) = difftest.expand(["./nothing/..."], difftest.BUILD, tmp_path)
    assert difftest.packages_of(target, toolchain) == [target]
