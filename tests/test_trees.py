"""Modules of many packages (benchmarks/treegen.py): what they are, and that goesc says of them what gc says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.treegen import KINDS, WHERE, Tree
from goesc.oracle.toolchain import Toolchain
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


@pytest.mark.gc
@pytest.mark.parametrize("vendored", [0.0, 0.4])
@pytest.mark.parametrize("flags", ["-m", "-m -l"])
def test_as_gc_says(
    flags: str, vendored: float, toolchain: Toolchain, goesc: Callable[..., Done], tmp_path: Path
) -> None:
    tree = Tree(40, vendored=vendored)
    tree.write(tmp_path)
    env = {"CGO_ENABLED": "0", "GOROOT": str(toolchain.goroot), "GOESC_CACHE": "off"}
    done = goesc("build", f"-gcflags={flags}", "./...", cwd=tmp_path, env=env)
    gc = toolchain.build(["./..."], flags, tmp_path, {"CGO_ENABLED": "0"})
    assert (done.status, gc.status) == (0, 0)
    own = [package for package in tree.packages if not package.module]
    assert len(sections(gc.output)) == len(own)
    assert sections(done.stderr) == sections(gc.output)
