"""What packages tell those that import them: found once, kept, and never guessed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import goesc as library
from goesc.drive import stages
from goesc.facts.exportdata import ALL, ExportData, Exports, Part, Told, closed, pack
from goesc.facts.library import Entry
from goesc.facts.session import Session
from goesc.oracle.toolchain import Toolchain
from goesc.source.errors import Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units, request_for
from goesc.source.room import room_to_recurse
from goesc.source.store import Store
from goesc.source.unit import Unit
from tests.conftest import Done

BODIES = {
    "go.mod": "module m\n\ngo 1.27\n",
    "part/part.go": """package part

type Part struct{ n int }

func (p *Part) Size() int { return p.n }

func (p *Part) Twice() int { return p.n * 2 }
""",
    # Twice is inlined into what it exports, and so is passed on; Size is not.
    "whole/whole.go": """package whole

import "m/part"

type Whole struct{ p part.Part }

func (w *Whole) Part() *part.Part { return &w.p }

func (w *Whole) Four() int { return w.p.Twice() + w.p.Twice() }
""",
    "leaf/leaf.go": "package leaf\n\nvar kept *int\n\n//go:noinline\nfunc Give(p *int) {}\n",
    "top/top.go": """package top

import (
	"m/leaf"
	"m/whole"
)

func Use(w *whole.Whole) int {
	x := w.Part().Size() + w.Part().Twice() + w.Four()
	leaf.Give(&x)
	return x
}
""",
    "last/last.go": 'package last\n\nimport "m/top"\n\nvar F = top.Use\n',
}

NOT_AT_HAND = "inlining call to part.(*Part).Size"
OFF = {"GOESC_CACHE": "off"}


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that were compiled whole, in this process."""
    found: list[str] = []
    real = stages.compile_package

    def count(unit: Unit, flags: GcFlags, session: Session, *rest: Any) -> stages.Output:
        found.append(unit.import_path)
        return real(unit, flags, session, *rest)

    monkeypatch.setattr(stages, "compile_package", count)
    return found


def leaf(body: str) -> str:
    return BODIES["leaf/leaf.go"].replace("{}", f"{{ {body} }}")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_is_not_compiled_again_passes_on_the_bodies_that_it_passed_on(
    jobs: str, goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path
) -> None:
    root = tree(BODIES)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    argv = ("build", "-gcflags=-m", "-j", jobs, "./...")
    goesc(*argv, cwd=root, env=env)
    for body in ("kept = p", "println(p)", "kept = p; println(p)"):
        (root / "leaf/leaf.go").write_text(leaf(body))
        found = goesc(*argv, cwd=root, env=env)
        assert "inlining call to whole.(*Whole).Part" in found.stderr
        assert NOT_AT_HAND not in found.stderr
        assert found.stderr == goesc(*argv, cwd=root, env=OFF).stderr


def damage(folder: Path) -> None:
    for path in filter(Path.is_file, folder.rglob("*")):
        path.write_bytes(path.read_bytes()[:-1] + b"?")


@pytest.mark.parametrize("lose", [shutil.rmtree, damage], ids=["removed", "damaged"])
def test_an_answer_is_not_taken_where_what_the_package_tells_was_lost(
    lose: Callable[[Path], None], goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path,
    compiled: list[str],
) -> None:  # fmt: skip
    root = tree(BODIES)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    argv = ("build", "-gcflags=-m", "-j", "1", "./...")
    goesc(*argv, cwd=root, env=env)
    lose(tmp_path / "cache" / "exports")
    compiled.clear()
    (root / "leaf/leaf.go").write_text(leaf("kept = p"))
    found = goesc(*argv, cwd=root, env=env)
    assert "m/whole" in compiled
    assert found.stderr == goesc(*argv, cwd=root, env=OFF).stderr


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_imported_only_is_compiled_once(
    jobs: int, tree: Callable[..., Path], tmp_path: Path, compiled: list[str]
) -> None:
    root = tree(BODIES)
    env = {**os.environ, "GOESC_CACHE": str(tmp_path / "cache")}

    def top(**more: Any) -> dict[str, list[str]]:
        compiled.clear()
        packages = library.load(["./top"], cwd=root, environ=env, inline=True, explain=True, jobs=jobs, **more)
        return {package.path: [str(line) for line in package.diagnostics] for package in packages if package.analysed}

    everything = top()
    assert everything.keys() == {"m/part", "m/whole", "m/leaf", "m/top"}
    assert top(named_only=True) == {"m/top": everything["m/top"]}
    found = top(named_only=True)
    assert found == {"m/top": everything["m/top"]}
    if jobs == 1:
        assert compiled == ["m/top"]


def test_a_build_and_other_commands_share_what_packages_tell(
    goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path, compiled: list[str]
) -> None:
    root = tree(BODIES)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    goesc("build", "-gcflags=-m", "-j", "1", "./...", cwd=root, env=env)
    compiled.clear()
    assert "w stays on the stack" not in goesc("explain", "top/top.go:9", cwd=root, env=env).stderr
    assert compiled == ["m/top"]


def test_a_body_is_not_inlined_on_a_guess(tree: Callable[..., Path]) -> None:
    """A session that was handed packages which nobody compiled."""
    env = {**os.environ, **OFF}
    units = load_units(["./..."], request_for(str(tree(BODIES)), env)).units
    top = next(unit for unit in units if unit.import_path == "m/top")
    for editing in (False, True):
        session = stages.open_session(env)
        session.add_units(units)
        session.editing = editing
        with room_to_recurse():
            if editing:
                assert stages.compile_package(top, GcFlags(m=1), session).lines
            else:
                with pytest.raises(Unsupported, match=r"whether m/whole passes on the body of m/part\."):
                    stages.compile_package(top, GcFlags(m=1), session)


@pytest.mark.gc
def test_the_library_is_compiled_where_no_facts_tell_of_it(
    goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path, toolchain: Toolchain, compiled: list[str]
) -> None:
    text = """package main

import (
	"errors"
	"sync/atomic"
)

var n atomic.Int64

func main() {
	err := errors.Join(errors.New("a"), errors.ErrUnsupported)
	n.Add(int64(len(err.Error())))
	println(n.Load())
}
"""
    root = tree({"go.mod": "module m\n\ngo 1.27\n", "main.go": text})
    target = {"GOOS": "linux", "GOARCH": "386", "CGO_ENABLED": "0"}
    env = {**target, "GOESC_CACHE": str(tmp_path / "cache"), "GOROOT": str(toolchain.goroot)}
    argv = ("build", "-gcflags=-m", "-j", "1")
    found = goesc(*argv, cwd=root, env=env)
    assert {"errors", "internal/reflectlite", "m"} <= set(compiled)
    judge = subprocess.run(
        [str(toolchain.go), "build", "-gcflags=-m", "-o", str(tmp_path / "out"), "."], cwd=root, text=True,
        env={**toolchain.env(), **target}, capture_output=True, check=True,
    )  # fmt: skip
    assert found.stderr == judge.stderr
    compiled.clear()
    (root / "main.go").write_text(text.replace('"a"', '"ab"'))
    assert goesc(*argv, cwd=root, env=env).stderr.replace('"ab"', '"a"') == found.stderr
    assert compiled == ["m"]


def test_export_data_is_read_when_it_is_wanted(tmp_path: Path) -> None:
    store = Store(tmp_path / "exports")
    key = "ab" * 32
    exports = Exports(store)
    exports.add(Entry("m/a", "a", b"", []), key=key)
    exports.add(
        Entry("m/b", "b", b"", []),
        pack(ExportData(Told({ALL: Part("d", [], [])}), b"", {"F": (["x"], 3)}, [("p", "F")])),
    )
    assert "m/a" in exports.packages
    assert exports.read("m/a") is None
    told = Told({ALL: Part("e", ["T"], []), "T": Part("f", [], [("m/x", ["U", "V"])])})
    store.put(key, pack(ExportData(told, b"no facts")))
    found = exports.read("m/a")
    assert found is not None
    assert found.told == told
    assert exports.facts("m/a") is None
    other = exports.read("m/b")
    assert other is not None
    assert (other.tags, other.passed_on) == ({"F": (["x"], 3)}, [("p", "F")])
    exports.drop("m/b")
    assert exports.read("m/b") is None


def test_what_a_name_shows_is_told_with_it() -> None:
    def digests(**edited: str) -> dict[str, str]:
        said = {ALL: "", "F": "f", "T": "t", "u": "u", "Alone": "a"} | edited
        near = {"F": ["T"], "T": ["u"], "u": ["T"]}
        far = {"u": [("m/x", ["V"])]}
        parts = {name: Part(said[name], near.get(name, []), far.get(name, [])) for name in (ALL, *said) if name != "V"}
        return closed(parts, lambda id, names: [id, *names, said.get("V", "v")])

    def changed(**edited: str) -> set[str]:
        before, after = digests(), digests(**edited)
        return {name for name in before if before[name] != after[name]}

    assert changed() == set()
    assert changed(F="g") == {"F"}
    assert changed(u="w") == {"F", "T", "u"}
    assert changed(V="w") == {"F", "T", "u"}
    assert changed(Alone="b") == {"Alone"}


KEEPING = {
    "go.mod": "module m\n\ngo 1.27\n",
    "far/far.go": "package far\n\nvar kept *int\n\n//go:noinline\nfunc Keep(p *int) { kept = p }\n",
    "near/near.go": 'package near\n\nimport "m/far"\n\n//go:noinline\nfunc Pass(p *int) { far.Keep(p) }\n',
    "top/top.go": 'package top\n\nimport "m/near"\n\nfunc Use() {\n\tx := 1\n\tnear.Pass(&x)\n}\n',
}


def test_an_explanation_follows_calls_into_packages_that_are_imported_only(
    goesc: Callable[..., Done], tree: Callable[..., Path], tmp_path: Path, compiled: list[str]
) -> None:
    root = tree(KEEPING)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    whole = goesc("explain", "top/top.go:6", "./...", cwd=root, env=env).stdout
    assert "in Pass" in whole
    assert "in Keep" in whole
    for cache in (env, env, OFF):
        assert goesc("explain", "top/top.go:6", cwd=root, env=cache).stdout == whole
