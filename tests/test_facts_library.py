"""Facts: the same output with and without them; absent rather than wrong; the same bytes again."""

from __future__ import annotations

import io
import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from goesc.cli.main import Host
from goesc.cli.main import run as run_command
from goesc.drive import one, stages
from goesc.facts import build, decode, encode
from goesc.facts.bundle import bundled
from goesc.facts.library import FactLibrary, open_library
from goesc.facts.session import Session
from goesc.facts.tree import Tree
from goesc.release import NEWEST
from goesc.source import answers, disk
from goesc.source.build import context
from goesc.source.goroot import find_goroot
from goesc.source.positions import FileSet
from goesc.source.room import room_to_recurse
from goesc.source.std import Library
from goesc.source.unit import UnitId
from goesc.types.bigfloat import BigFloat
from goesc.types.constant import Complex
from tests.export_data import bodies

DATA = Path(__file__).parent / "data" / "facts"
SAMPLE = ["cmp", "internal/byteorder", "internal/strconv", "math/bits", "unicode/utf8"]


def lay(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def goroot(tmp_path: Path) -> Path:
    """A small Go tree: package alpha, which imports package beta."""
    files = {f"src/{p}/{p}.go": (DATA / f"{p}.go.txt").read_text(encoding="utf-8") for p in ("alpha", "beta")}
    return lay(tmp_path / "goroot", {"VERSION": f"{NEWEST.version}\n", **files})


def tree_of(goroot: Path) -> Tree:
    return Tree(Library(goroot, context({"GOOS": "linux", "GOARCH": "amd64", "CGO_ENABLED": "0"})), None, "")


def made(goroot: Path, names: list[str], path: Path = Path("none")) -> tuple[FactLibrary, bytes]:
    tree = tree_of(goroot)
    library = build.new_library("linux/amd64", "test", path, NEWEST)
    with room_to_recurse():
        analyzers = one.compile_for_others, stages.analyze_functions, stages.analyze_instances
        done = list(build.make(tree, build.closure(tree, names), library, *analyzers))
    assert [d.failures for d in done] == [[] for _ in done]
    return library, build.to_bytes(library)


def compiled(goroot: Path | None, facts: list[FactLibrary], program: Path, level: int = 1) -> tuple[str, Session]:
    from goesc.report.text import compiler_text, error_text
    from goesc.source.gcflags import GcFlags
    from goesc.source.imports import scan_imports
    from goesc.source.unit import Unit, UnitFile

    library = tree_of(goroot).library if goroot is not None else None
    session = Session(library, stages.analyze_functions, None, "", facts=facts)
    file = UnitFile(program.name, str(program), program.read_bytes())
    imports = {spec.path: UnitId(spec.path) for spec in scan_imports(file.src).imports}
    unit = Unit(UnitId("command-line-arguments"), "main", ".", [file], imports, complete=False, named=True)
    with room_to_recurse():
        output = stages.compile_package(unit, GcFlags(m=1, l=level), session)
    return compiler_text(output.lines, session.fset) + error_text(output.errors, session.fset), session


@pytest.mark.parametrize("name", ["uses", "errors"])
def test_output_is_the_same_with_facts_and_without(goroot: Path, name: str) -> None:
    program = DATA / f"{name}.go.txt"
    library, _ = made(goroot, ["alpha"])
    from_source, _ = compiled(goroot, [], program)
    from_facts, session = compiled(goroot, [library], program)
    assert from_facts == from_source
    assert from_source.count("\n") > 5
    beta = session.dependency(UnitId("beta"), 0)
    from_sources = (beta.reader is None, beta.checked is not None)
    # beta has nothing generic: only an error that mentions something unexported needs its sources.
    assert from_sources == (False, name == "errors")


def test_generic_packages_are_opened_from_their_sources(goroot: Path) -> None:
    library, _ = made(goroot, ["alpha"])
    text, session = compiled(goroot, [library], DATA / "uses.go.txt")
    opened = session.dependency(UnitId("alpha"), 0).checked is not None
    assert opened
    assert f"{goroot}/src/alpha/alpha.go:" in text, "bodies of generic functions are compiled where they are used"


def test_without_a_tree_only_calls_of_generic_functions_differ(goroot: Path) -> None:
    library, _ = made(goroot, ["alpha"])
    whole, _ = compiled(goroot, [library], DATA / "uses.go.txt")
    bare, _ = compiled(None, [library], DATA / "uses.go.txt")
    generic = DATA.joinpath("uses.go.txt").read_text(encoding="utf-8").split("func generic()")[0].count("\n") + 1

    def before_generic(text: str) -> list[str]:
        lines = [line for line in text.splitlines() if line.startswith(str(DATA))]
        return [line for line in lines if int(line.split(":")[1]) < generic]

    assert len(before_generic(bare)) > 5
    assert before_generic(bare) == before_generic(whole)


def test_facts_of_other_content_are_not_used(goroot: Path) -> None:
    library, _ = made(goroot, ["alpha"])
    beta = goroot / "src" / "beta" / "beta.go"
    beta.write_text(beta.read_text(encoding="utf-8") + "\nvar More int\n", encoding="utf-8")
    _, session = compiled(goroot, [library], DATA / "uses.go.txt")
    used = [path for path in ("beta", "alpha") if session.dependency(UnitId(path), 0).facts is not None]
    assert used == [], "alpha is as it was, but what it imports has changed"


def test_bytes_do_not_depend_on_order_or_on_what_was_known(goroot: Path) -> None:
    _, once = made(goroot, ["alpha", "beta"])
    _, again = made(goroot, ["beta", "alpha"])
    assert once == again


def test_damaged_files_are_absent_never_wrong(goroot: Path, tmp_path: Path) -> None:
    library, data = made(goroot, ["alpha"])
    good = {path: library.read(path) for path in library.packages}
    file = tmp_path / "x.facts"
    for at in range(0, len(data), 29):
        damaged = bytearray(data)
        damaged[at] ^= 1 << at % 8
        for bad in (bytes(damaged), data[:at]):
            file.write_bytes(bad)
            opened = open_library(file)
            for path in opened.packages if opened is not None else ():
                assert opened is not None
                assert opened.read(path) in (None, good[path])


def test_constants_survive() -> None:
    values: list[Any] = [
        True, b"\xff\x00x", 0, -1, 1 << 63, -(1 << 63), (1 << 200) + 1, -(1 << 90), Fraction(-7, 3),
        BigFloat(-5, 9000), Complex(Fraction(1, 2), 3),
    ]  # fmt: skip
    for value in values:
        fact = encode._value(value)
        assert fact is not None
        back = decode.value(fact)
        assert type(back) is type(value)
        if isinstance(back, BigFloat):
            assert (back.mant, back.exp) == (value.mant, value.exp)
        else:
            assert back == value


def test_outline_positions_print_as_those_of_the_text() -> None:
    fset = FileSet()
    text = fset.add("/a.go", b"package a\n\nvar x int\n")
    outline = fset.add_outline("/a.go", 4)
    for line, column in ((1, 1), (3, 5), (4, 1)):
        offset = text.line_starts()[line - 1] + column - 1
        assert fset.position(text.base + offset) == fset.position(outline.base + ((line - 1) << 8) + column - 1)
    assert fset.position(outline.base + (2 << 8) + 255).column == 0, "wide columns are not printed"


def command(env: dict[str, str], cwd: Path, *argv: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = run_command(list(argv), Host(out, err, cwd, {**os.environ, "GOOS": "linux", "GOARCH": "amd64", **env}))
    return status, out.getvalue(), err.getvalue()


def test_commands_build_and_show(goroot: Path, tmp_path: Path) -> None:
    env = {"GOROOT": str(goroot), "GOESC_CACHE": str(tmp_path / "cache")}
    status, out, err = command(env, tmp_path, "facts", "build")
    assert (status, err) == (0, "")
    assert out.startswith("2 packages, ")
    _, out, _ = command(env, tmp_path, "facts", "show", "alpha.Keep", "alpha.Point.Shift", "beta.Read")
    assert out == (DATA / "show.out").read_text(encoding="utf-8")
    status, _, err = command(env, tmp_path, "facts", "show", "alpha.Nothing")
    assert status == 2
    assert "no function alpha.Nothing" in err
    assert command(env, tmp_path, "facts")[0] == 2


@pytest.mark.gc
def test_bundled_facts_are_what_the_rules_derive(toolchain: Any) -> None:
    """A sample is derived anew: if it differs, `goesc facts build -bundle` has to be run."""
    goroot = find_goroot({**os.environ, "GOROOT": str(toolchain.goroot)})
    assert goroot is not None
    library, _ = made(goroot, SAMPLE)
    known = open_library(bundled("linux/amd64"))
    assert known is not None
    assert known.header.version == NEWEST.version
    assert not [entry.path for entry in known.packages.values() if entry.failed]
    stale = [path for path in library.packages if library.read(path) != known.read(path)]
    assert stale == []


@pytest.mark.gc
def test_packages_pass_on_what_export_data_hold(toolchain: Any) -> None:
    """Of the packages below, and of all that they import."""
    known = open_library(bundled("linux/amd64"))
    assert known is not None
    told = toolchain.run(
        ["list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "net/http", "net/mail", "encoding/json"],
        env={"GOOS": "linux", "GOARCH": "amd64", "CGO_ENABLED": "0"},
    ).stdout
    archives = dict(line.split() for line in told.splitlines() if not line.startswith("unsafe"))
    assert len(archives) > 100
    differing = []
    for path, archive in archives.items():
        facts = known.facts(path)
        assert facts is not None
        assert facts.passed_on is not None
        found = {(facts.packages[number], key) for number, key in facts.passed_on}
        differing += [(path, body) for body in found ^ {b for b in bodies(Path(archive)) if b[0] != path}]
    assert differing == []


@pytest.mark.gc
def test_tags_are_what_the_compiler_prints(toolchain: Any, tmp_path: Path) -> None:
    env = {"GOROOT": str(toolchain.goroot), "GOESC_CACHE": str(tmp_path / "cache")}
    status, out, _ = command(env, tmp_path, "facts", "verify", "unicode/utf8", "internal/strconv", "cmp")
    assert status == 0, out
    assert "unicode/utf8: " in out
    assert "3 packages (" in out
    status, out, _ = command(env, tmp_path, "facts", "verify", "-q", "-l", "unicode/utf...")
    assert (status, out.count("\n")) == (0, 1), out
    assert command(env, tmp_path, "facts", "verify", "-least", "x")[0] == 2


@pytest.mark.gc
def test_verify_tells_what_differs(toolchain: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One wrong tag is found, and counted; -least says how many may be."""
    from goesc.facts import verify

    right = verify.lines
    monkeypatch.setattr(verify, "lines", lambda tag, name, results: right("" if name == "p" else tag, name, results))
    env = {"GOROOT": str(toolchain.goroot), "GOESC_CACHE": str(tmp_path / "cache")}
    status, out, _ = command(env, tmp_path, "facts", "verify", "unicode/utf8")
    assert status == 1
    assert "utf8.go:110:15: FullRune: facts say ['leaking param: p'], the compiler ['p does not escape']" in out
    status, out, _ = command(env, tmp_path, "facts", "verify", "-least", "1", "unicode/utf8")
    assert status == 0, out


def test_the_bundled_library_is_of_these_sources() -> None:
    """Where there is a Go tree a bundle of other sources is passed over, and a first build takes many times as long."""
    from goesc.facts.find import find_facts, sources_digest

    known = open_library(bundled("linux/amd64"))
    assert known is not None
    assert known.header.identity == sources_digest(), "make it again: python -m goesc facts build -bundle"
    found = find_facts({"GOESC_CACHE": "off"}, "linux/amd64", NEWEST, with_sources=True)
    assert [library.path for library in found] == [known.path]


def test_files_of_other_systems_are_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "YOUNG", -1.0)  # the times of files say when they change

    folder = tmp_path / "src" / "p"
    folder.mkdir(parents=True)
    for name in ("p.go", "p_linux.go", "p_windows.go", "p_arm64.s", "p_amd64.s", "p_test.go"):
        (folder / name).write_text("package p\n")
    with disk.recording() as looks:
        before = tree_of(tmp_path).digest("p")
    asked = [answers.files_of(path)[1] for kind, path in looks.asked if kind == "F"]
    assert asked == [["p.go", "p_amd64.s", "p_linux.go"]]
    (folder / "p_windows.go").write_text("package q\n")
    assert tree_of(tmp_path).digest("p") == before
    (folder / "p_linux.go").write_text("package p // changed\n")
    assert tree_of(tmp_path).digest("p") != before


GAMMA = {
    "one function": ("println(*gamma.Clamp(12))", "a b"),
    "a type that nothing exported leads to": ("println(gamma.New(`x`).Show(), gamma.Second(`y`))", "a b c d e f"),
    "a generic type": ("var l gamma.List[int]; l.Push(1); println(*l.First())", "d e"),
    "a type of a function": ("println(gamma.Local(1), gamma.Local(`x`))", "a b c d e f"),
    "no body": ("var s gamma.Shower; println(s)", ""),
    "all": (
        "var l gamma.List[*int]; l.Push(gamma.Clamp(1)); println(l.First(), gamma.Local(l), gamma.New(`x`), gamma.Untouched())",
        "a b c d e f",
    ),
}


@pytest.mark.parametrize("level", [0, 1])
@pytest.mark.parametrize("name", GAMMA)
def test_only_the_files_that_hold_what_is_wanted_are_read(tmp_path: Path, name: str, level: int) -> None:
    files = {f"src/gamma/{f.stem}": f.read_text(encoding="utf-8") for f in (DATA / "gamma").iterdir()}
    goroot = lay(tmp_path / "goroot", {"VERSION": f"{NEWEST.version}\n", **files})
    statements, wanted = GAMMA[name]
    program = tmp_path / "x.go"
    program.write_text(f'package main\n\nimport "gamma"\n\nfunc main() {{ {statements} }}\n', encoding="utf-8")
    library, _ = made(goroot, ["gamma"])
    from_source, _ = compiled(goroot, [], program, level)
    from_facts, session = compiled(goroot, [library], program, level)
    assert from_facts == from_source
    read = sorted({Path(file.name).stem for file in session.fset.files if file.src} - {"x"})
    if not level:
        assert read == wanted.split()
    else:
        assert set(read) <= set(wanted.split())
