"""While nothing but texts of Go files changes, the packages of the last run of a command are taken over."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from goesc.cli.compiling import told_of
from goesc.drive.keep import Replay
from goesc.drive.plan import Plan
from goesc.drive.run import results
from goesc.drive.tasks import Task
from goesc.source import packages
from goesc.source.cachedir import short_digest
from goesc.source.errors import Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.packages import Loaded, Request
from goesc.source.unit import Unit, UnitFile, UnitId
from tests.conftest import Done

FILES = {
    "go.mod": "module m\n\ngo 1.27\n",
    "a/a.go": 'package a\n\nimport "strings"\n\nfunc F(p *int, s string) *int { println(strings.ToUpper(s)); return p }\n',
    "a/more.go": "package a\n\nfunc More() *int { return new(int) }\n",
    "a/other.go": "//go:build never\n\npackage a\n\nfunc Other() *int { return new(int) }\n",
    "b/b.go": 'package b\n\nimport "m/a"\n\nfunc G() *int { x := 1; return a.F(&x, "") }\n',
    "c/c.go": "package c\n\nfunc H() []int { return make([]int, 10) }\n",
    "c/words.txt": "one\n",
}
# What is written, and whether the packages are looked for again.
EDITS: dict[str, tuple[dict[str, str | None], bool]] = {
    "a body": ({"a/more.go": "package a\n\nfunc More() *int { println(); return new(int) }\n"}, False),
    "two bodies": (
        {
            "a/more.go": "package a\n\nvar kept *int\n\nfunc More() *int { return kept }\n",
            "c/c.go": "package c\n\nfunc H() []int { return make([]int, 20) }\n",
        },
        False,
    ),
    "its imports in another order, a comment before the package": (
        {"a/a.go": '// Package a.\npackage a\n\nimport (\n\t"strings"\n)\n\nfunc F(p *int, s string) *int { println(strings.ToLower(s)); return p }\n'},
        False,
    ),
    "a fault": ({"c/c.go": "package c\n\nfunc H() []int { return 1 }\n"}, False),
    "a file that cannot be parsed": ({"c/c.go": "package c\n\nfunc H( {\n"}, False),
    "an import": ({"c/c.go": 'package c\n\nimport "m/b"\n\nfunc H() []int { return []int{*b.G()} }\n'}, True),
    "no import": ({"b/b.go": "package b\n\nfunc G() *int { return nil }\n"}, True),
    "a circle": ({"a/a.go": 'package a\n\nimport "m/b"\n\nfunc F(p *int, s string) *int { return b.G() }\n'}, True),
    "another package": ({"a/more.go": "package other\n"}, True),
    "no package": ({"c/c.go": "func H() []int { return nil }\n"}, True),
    "a file more": ({"c/new.go": "package c\n\nfunc New() *int { return new(int) }\n"}, True),
    "a file less": ({"a/more.go": None}, True),
    "a constraint": ({"a/more.go": "//go:build never\n\npackage a\n\nfunc More() *int { return new(int) }\n"}, True),
    "no constraint": ({"a/other.go": "package a\n\nfunc Other() *int { return new(int) }\n"}, True),
    "a file that is left out": ({"a/other.go": "//go:build never\n\npackage a\n"}, True),
    "what is embedded": (
        {"c/c.go": 'package c\n\nimport _ "embed"\n\n//go:embed words.txt\nvar words string\n\nfunc H() *string { return &words }\n'},
        True,
    ),
    "C": ({"c/c.go": 'package c\n\nimport "C"\n\nfunc H() []int { return nil }\n'}, True),
    "a package more": ({"d/d.go": "package d\n\nfunc D() *int { return new(int) }\n"}, True),
    "go.mod": ({"go.mod": "module m\n\ngo 1.20\n"}, True),
}  # fmt: skip


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What was looked for."""
    found: list[list[str]] = []
    load = packages.load_units

    def count(args: Sequence[str], request: Request) -> Loaded:
        found.append(list(args))
        return load(args, request)

    monkeypatch.setattr(packages, "load_units", count)
    return found


@pytest.mark.gc
@pytest.mark.parametrize("flags", ["-m", "-m=2 -l"])
@pytest.mark.parametrize("what", EDITS)
def test_an_edit_is_answered_as_if_nothing_were_kept(
    what: str, flags: str, loads: list[list[str]], goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path
) -> None:
    root = tree(FILES)
    argv = ("build", f"-gcflags={flags}", "./...")
    env = {"GOESC_CACHE": str(tmp_path / "cache"), "CGO_ENABLED": "0"}
    first = goesc(*argv, cwd=root, env=env)
    written, looked = EDITS[what]
    for undo in (False, True):
        for name, text in written.items():
            now = FILES.get(name) if undo else text
            if now is None:
                (root / name).unlink()
            else:
                tree({name: now})
        loads.clear()
        found = goesc(*argv, cwd=root, env=env)
        if not undo:
            assert bool(loads) == looked
            cold = goesc(*argv, cwd=root, env=env | {"GOESC_CACHE": "off"})
            assert (found.status, found.stderr) == (cold.status, cold.stderr)
        elif what != "a package more":  # whose folder is still there
            assert (found.status, found.stderr) == (first.status, first.stderr)


@pytest.mark.gc
def test_edit_after_edit_is_taken_over(
    loads: list[list[str]], goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path
) -> None:
    root = tree(FILES)
    env = {"GOESC_CACHE": str(tmp_path / "cache"), "CGO_ENABLED": "0"}
    goesc("build", "-gcflags=-m", "./...", cwd=root, env=env)
    loads.clear()
    for n in range(3):
        tree({"a/a.go": FILES["a/a.go"] + f"\nfunc F{n}() *int {{ return new(int) }}\n"})
        found = goesc("build", "-gcflags=-m", "./...", cwd=root, env=env)
        assert f"func F{n}() *int" in (root / "a/a.go").read_text()
        assert f"can inline F{n}" in found.stderr
        assert "inlining call to a.F" in found.stderr
    assert loads == []
    assert goesc("build", "-gcflags=-m", "./b", cwd=root, env=env).status == 0
    assert loads == [["./b"]]  # another command


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages whose text was looked for in the cache."""
    found: list[str] = []
    value = Replay._value

    def count(self: Replay, unit: Unit, key: str) -> bytes | None:
        found.append(str(unit.id))
        return value(self, unit, key)

    monkeypatch.setattr(Replay, "_value", count)
    return found


@pytest.mark.gc
@pytest.mark.parametrize("lost", ["", "printed", "runs"])
def test_what_did_not_change_is_printed_as_the_last_run_printed_it(
    lost: str, looked_up: list[str], goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path
) -> None:
    root = tree(FILES | {"d/d.go": "package d\n\nfunc é() *int { return new(int) }\n"})
    env = {"GOESC_CACHE": str(tmp_path / "cache"), "CGO_ENABLED": "0"}
    argv = ("build", "-gcflags=-m -l", "./...")
    goesc(*argv, cwd=root, env=env)
    for name in ("one", "another"):  # what follows stands elsewhere each time
        tree({"b/b.go": FILES["b/b.go"] + f"\nfunc {name}() *int {{ {name} := 1; return &{name} }}\n"})
        if lost:
            shutil.rmtree(tmp_path / "cache" / lost)
        looked_up.clear()
        found = goesc(*argv, cwd=root, env=env)
        # Of a it matters what it tells of the names that b mentions.
        assert set(looked_up) == ({"m/a", "m/b", "m/c", "m/d"} if lost else {"m/a", "m/b"})
        assert found.stderr == goesc(*argv, cwd=root, env=env | {"GOESC_CACHE": "off"}).stderr
        assert f"moved to heap: {name}\n# m/c\n" in found.stderr


def test_a_text_is_what_it_was_or_none(tmp_path: Path) -> None:
    path = tmp_path / "x.go"
    path.write_bytes(b"package x\n")
    file = UnitFile.unread("x.go", str(path), short_digest(b"package x\n"), 10, "head")
    assert (file.size, file.src) == (10, b"package x\n")
    other = UnitFile.unread("x.go", str(path), short_digest(b"package y\n"), 10, "head")
    with pytest.raises(Unsupported, match=r"x\.go was changed while it was being read"):
        _ = other.src


def test_texts_travel_to_other_machines(tmp_path: Path) -> None:
    path = tmp_path / "x.go"
    path.write_bytes(b"package x\n\nfunc F() *int { return new(int) }\n")
    digest = short_digest(path.read_bytes())
    unit = Unit(UnitId("x"), "x", str(tmp_path), [UnitFile.unread("x.go", str(path), digest, 10, "")], named=True)

    class Elsewhere(ThreadPoolExecutor):
        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            assert isinstance(args[0], Task)
            path.unlink(missing_ok=True)  # the other machine has no such file
            return super().submit(fn, *args, **kwargs)

    plan = Plan([unit], {unit.id: GcFlags(m=1, l=1)}, told_of, dict(os.environ))
    with Elsewhere(1) as executor:
        [(_, answer)] = results(plan, executor=executor, jobs=1)
    assert answer.crash == answer.unsupported == ""
    assert "new(int) escapes to heap" in str(answer.told)
