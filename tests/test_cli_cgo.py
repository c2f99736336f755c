"""Packages of files that import "C": one line for all of them and what needs them, whoever asks; the rest is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from goesc.api import load
from goesc.lsp.workspace import Workspace
from goesc.oracle.toolchain import Toolchain
from goesc.report.html.collect import collect
from goesc.source.errors import Unsupported
from tests.conftest import Done

Run = Callable[..., Done]
Tree = Callable[..., Path]
P = "func P(p *int) **int { return &p }\n"
FILES = {
    "go.mod": "module m\n\ngo 1.24\n",
    "c/c.go": 'package c\n\nimport "C"\n\n' + P,
    "c/o.go": "package c\n\nfunc O(p *int) **int { return &p }\n",
    "d/d.go": 'package d\n\n// int f(void);\nimport "C"\n\nfunc D(p *int) C.int { return C.f() }\n',
    "u/u.go": 'package u\n\nimport "m/c"\n\nfunc U(p *int) **int { return c.P(p) }\n',
    "v/v.go": 'package v\n\nimport (\n\t"m/d"\n\t"m/u"\n)\n\nfunc V(p *int) **int { d.D(p); return u.U(p) }\n',
    "ok/ok.go": 'package ok\n\nimport "os/user"\n\nfunc K(p *user.User) **user.User { return &p }\n',
    "t/t.go": "package t\n\nfunc T(p *int) **int { return &p }\n",
    "t/t_test.go": 'package t\n\nimport (\n\t_ "m/c"\n\t"testing"\n)\n\nfunc TestT(*testing.T) {}\n',
    "x/x.go": "package x\n\nfunc X(p *int) **int { return &p }\n",
    "x/x_test.go": 'package x_test\n\nimport (\n\t"m/u"\n\t"testing"\n)\n\nfunc TestX(*testing.T) { u.U(nil) }\n',
}
ENV = {"CGO_ENABLED": "1"}
ALL = 'm/c, m/d have files that import "C", and m/u, m/v need them; CGO_ENABLED=0 leaves the files out'
U = 'm/c has files that import "C", and m/u needs it; CGO_ENABLED=0 leaves the files out'
C = 'm/c has files that import "C"; CGO_ENABLED=0 leaves the files out'
TESTS = 'm/c, m/d have files that import "C", and m/t, m/u, m/v, m/x need them; CGO_ENABLED=0 leaves the files out'
ANSWERED = {"build": "moved to heap: p", "test": "moved to heap: p", "check": "packages", "report": "allocations on the heap",
            "explain": "p is on the heap", "graph": "digraph", "study": "m/ok", "allocs": "x/x.go:3 "}  # fmt: skip


@pytest.mark.gc
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("command", "why", "answered"),
    [
        ("build -gcflags=-m ./...", ALL, True), ("build ./u", U, False), ("build -gcflags=m/c=-m ./u", U, False),
        ("build -gcflags=-m ./c ./ok", C, True), ("test -c -gcflags=-m ./c", C, False), ("test -c -gcflags=-m ./...", TESTS, True),
        ("check ./...", ALL, True), ("check --tests ./...", TESTS, True), ("explain K ./...", ALL, True), ("explain U ./u", U, False),
        ("explain u/u.go:5", U, False), ("explain c/o.go:3", C, False), ("explain --certify ./u", U, False),
        ("report -o r.html ./...", ALL, True), ("report -o r.html ./u", U, False), ("graph -f K ./...", ALL, True), ("graph ./u", U, False),
        ("study ./...", ALL, True), ("allocs ./...", ALL, True), ("allocs ./u", U, False),
    ],
)  # fmt: skip
def test_one_line(goesc: Run, tree: Tree, command: str, why: str, answered: bool, jobs: str) -> None:
    name, *words = command.split()
    root = tree(FILES)
    done = goesc(name, "-j", jobs, *words, cwd=root, env={**ENV, "GOESC_CACHE": "off"})
    assert done.status == (1 if name == "study" else 2)
    said = done.stderr + done.stdout
    assert said.count(f"not modelled: {why}\n") == 1
    assert said.count('import "C"') == 1
    assert (ANSWERED[name] in said) == answered


@pytest.mark.gc
@pytest.mark.parametrize("folder", ["./ok", "./t"])
def test_what_needs_none_is_answered_as_ever(goesc: Run, tree: Tree, toolchain: Toolchain, folder: str) -> None:
    """os/user and net have files that import "C"; others see them without."""
    root = tree(FILES)
    want = toolchain.build([folder], "-m -l", root, {"PWD": str(root), **ENV})
    done = goesc("build", "-gcflags=-m -l", folder, cwd=root, env={**ENV, "GOESC_CACHE": "off"})
    assert (done.status, done.stderr) == (0, want.output)


def test_packages_of_the_library(goesc: Run, tree: Tree) -> None:
    root = tree(FILES)
    done = goesc("build", "-gcflags=-m", "os/user", "./ok", cwd=root, env={**ENV, "GOESC_CACHE": "off"})
    assert done.status == 2
    assert done.stderr.startswith(
        'goesc: not modelled: os/user has files that import "C"; CGO_ENABLED=0 leaves the files out\n# m/ok\n'
    )


def test_the_library(tree: Tree) -> None:
    root = tree(FILES)
    environ: Mapping[str, str] = ENV
    with pytest.raises(Unsupported, match="m/c has files"):
        load(["./u"], cwd=root, environ=environ)
    packages = {p.path: p for p in load(["./..."], cwd=root, environ=environ, keep_going=True)}
    assert {path for path, package in packages.items() if package.refused} == {"m/c", "m/d", "m/u", "m/v"}
    assert {str(p.errors[0]) for p in packages.values() if p.refused} == {f"not modelled: {ALL}"}
    assert packages["m/ok"].allocations


def test_many_that_need_one_are_not_all_named(goesc: Run, tree: Tree) -> None:
    files = {f"u{n:02}/u.go": f'package u{n:02}\n\nimport _ "m/c"\n' for n in range(14)}
    done = goesc("build", "./...", cwd=tree({**FILES, **files}), env=ENV)
    assert ", m/u07, m/u08 and 6 more need them; " in done.stderr


def test_a_page_names_what_is_left_out(tree: Tree) -> None:
    root = tree(FILES)
    page = collect(load(["./..."], cwd=root, environ=ENV, keep_going=True, explain=True), str(root))
    texts = page["texts"]
    told = {texts[row[0]]: [texts[error[-1]] for error in row[3]] for row in page["packages"]}
    assert told["m/u"] == told["m/c"] == [f"not modelled: {ALL}"]
    assert told["m/ok"] == []


@pytest.mark.parametrize("name", ["c/c.go", "c/o.go", "u/u.go"])
def test_an_editor_is_told(tree: Tree, name: str) -> None:
    root = tree(FILES)
    path = root / name
    view = Workspace({**ENV, "GOESC_CACHE": "off"}).update(str(path), {str(path): path.read_bytes()})
    assert view.problem == f"not modelled: {U if name.startswith('u') else C}"
