"""Modules of many packages (benchmarks/treegen.py): what they are, and that goesc says of them what gc says."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from benchmarks.treegen import KINDS, WHERE, Tree
from goesc.cli.compiling import told_of
from goesc.drive.order import Run
from goesc.drive.plan import Plan
from goesc.drive.run import results
from goesc.drive.tasks import Bench, Task
from goesc.facts import session
from goesc.facts.find import request_for
from goesc.oracle.toolchain import Toolchain
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units
from goesc.source.room import room_to_recurse
from tests.conftest import Done


def sections(text: str) -> dict[str, str]:
    """What is said of each package. The order is that in which gc's processes end."""
    found: dict[str, str] = {}
    name = ""
    for line in text.splitlines(keepends=True):
        name = line if line.startswith("# ") else name
        found[name] = found.get(name, "") + line
    return found


def test_a_tree_is_the_same_whenever_it_is_written() -> None:
    tree, again, other = (dict(Tree(80, seed=seed, vendored=0.3, tests=True).files()) for seed in (1, 1, 2))
    assert tree == again
    assert tree != other
    assert len([name for name in tree if name.startswith("vendor/")]) > 20
    assert any(name.endswith("_test.go") for name in tree)


def test_edits_change_one_file_and_are_undone(tmp_path: Path) -> None:
    tree = Tree(30)
    tree.write(tmp_path)
    before = dict(tree.files())
    for where in WHERE:
        for kind in KINDS:
            edit = tree.edit(where, kind)
            edit.apply(tmp_path)
            now = {name: (tmp_path / name).read_text() for name in before}
            assert [name for name in before if now[name] != before[name]] == [edit.file]
            edit.undo(tmp_path)
            assert (tmp_path / edit.file).read_text() == before[edit.file]


class Inline(Executor):
    """One worker, in this thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_a_worker_begins_anew_before_it_holds_too_much(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Tree(16).write(tmp_path)
    environ = os.environ | {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot), "GOESC_CACHE": "off"}
    units = load_units(["./..."], request_for(str(tmp_path), environ)).units
    plan = Plan(units, {unit.id: GcFlags(m=1) for unit in units}, told_of, environ)
    with room_to_recurse():
        want = [answer.told for _, answer in results(plan)]
    limit = sum(unit.size for unit in units) // 4
    monkeypatch.setattr(session, "SESSION_BYTES", limit)
    opened = Bench.opened
    held: list[tuple[int, int]] = []

    def noting(bench: Bench, task: Task) -> session.Session:
        found = opened(bench, task)
        held.append((found.fset.size, task.unit.size))
        return found

    monkeypatch.setattr(Bench, "opened", noting)
    with room_to_recurse():
        assert [answer.told for _, answer in Run(plan, executor=Inline()).results()] == want
    assert all(before + package <= limit for before, package in held if before)
    assert [before for before, _ in held].count(0) >= 3
    assert len(held) >= len(units)  # the library, too, if nothing tells of it


@pytest.mark.gc
@pytest.mark.parametrize("vendored", [0.0, 0.4])
@pytest.mark.parametrize("flags", ["-m", "-m -l"])
def test_as_gc_says(
    flags: str, vendored: float, toolchain: Toolchain, goesc: Callable[..., Done], tmp_path: Path
) -> None:
    tree = Tree(24, vendored=vendored)
    tree.write(tmp_path)
    env = {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot), "GOESC_CACHE": "off"}
    done = goesc("build", f"-gcflags={flags}", "./...", cwd=tmp_path, env=env)
    gc = toolchain.build(["./..."], flags, tmp_path, {"CGO_ENABLED": "0"})
    assert (done.status, gc.status) == (0, 0)
    own = [package for package in tree.packages if not package.module]
    assert len(sections(gc.output)) == len(own)
    assert sections(done.stderr) == sections(gc.output)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_after_edits_as_if_nothing_were_kept(
    jobs: str, toolchain: Toolchain, goesc: Callable[..., Done], tmp_path: Path
) -> None:
    tree = Tree(15)
    tree.write(tmp_path / "m")
    env = {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot)}

    def built(cache: str) -> str:
        done = goesc("build", "-gcflags=-m", "-j", jobs, "./...", cwd=tmp_path / "m", env=env | {"GOESC_CACHE": cache})
        assert done.status == 0
        return done.stderr

    before = built(str(tmp_path / "cache"))
    for edited in (tree.edit("leaf", "tag"), tree.edit("middle", "type"), tree.edit("leaf", "body")):
        edited.apply(tmp_path / "m")
        after = built(str(tmp_path / "cache"))
        assert after != before
        assert after == built("off")
        edited.undo(tmp_path / "m")
    assert built(str(tmp_path / "cache")) == before
