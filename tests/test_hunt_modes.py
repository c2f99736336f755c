"""What `goesc fuzz` compares, mode by mode; how a difference is told, reduced and kept."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goesc.cli.hunter import Inside, ask
from goesc.generate.writer import Wanted, write_module
from goesc.hunt.answering import Answering
from goesc.hunt.modes import MODES, OLDER, against
from goesc.hunt.programs import Key, key_of
from goesc.hunt.room import Built
from goesc.oracle.kinds import sort_of
from goesc.oracle.modules import Compiled, Compiler, lay, shown
from goesc.oracle.toolchain import OracleError, Toolchain
from goesc.oracle.workers import LAST

Run = Any
FILES = {
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "a/x.go": "package a\n\nfunc F(p *int) *int { return p }\n",
    "b/y.go": 'package b\n\nimport "example.com/m/a"\n\nfunc g() *int { x := 1; return a.F(&x) }\n',
}

ELIDED = "index bounds check elided"


@pytest.fixture
def answering() -> Iterator[Answering]:
    inside = Inside()
    made = Answering(ask, inside, os.environ)
    yield made
    made.close()
    inside.close()


@pytest.mark.gc
def test_the_compiler_is_stopped_after_it_has_said_all(toolchain: Toolchain, tmp_path: Path) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    lay(folder, FILES)
    compiler = Compiler(toolchain, folder, [])
    for flags in (["-m", "-l"], ["-m"], ["-m=2"], ["-m=4", "-l"]):
        stopped = compiler.compile(FILES, flags)
        finished = compiler.finish(stopped)
        assert [*finished] == ["example.com/m/b"]
        assert {**stopped, **finished} == stopped == compiler.compile(FILES, flags, whole=True)
        assert compiler.finish(stopped) == {}
    objects = {path.name for path in (tmp_path / "m.o").iterdir()}
    assert "example.com_m_a.o" in objects  # what others import is compiled whole
    found = compiler.compile(FILES, ["-m", "-l"])["example.com/m/b"].lines
    assert found == ("b/y.go:5:17: moved to heap: x",)


@pytest.mark.gc
def test_what_is_said_after_the_stop(toolchain: Toolchain, tmp_path: Path) -> None:
    """Of instances that are made for what was inlined."""
    made = {
        "go.mod": FILES["go.mod"],
        "a/x.go": """\
package a

func G[T any](s []T) T {
	if len(s) < 4 {
		panic("short")
	}
	for range s {
	}
	x := [4]T{}
	return x[len(s)&3]
}

func F(s []int8) int8 { return G(s) }
""",
        "b/y.go": 'package b\n\nimport "example.com/m/a"\n\nfunc B(s []int8) int8 { return a.F(s) }\n',
    }
    folder = tmp_path / "m"
    folder.mkdir()
    lay(folder, made)
    compiler = Compiler(toolchain, folder, [])
    stopped = compiler.compile(made, ["-m"])
    finished = {**stopped, **compiler.finish({"example.com/m/b"})}
    assert finished == compiler.compile(made, ["-m"], whole=True)
    assert finished != stopped


@pytest.mark.gc
def test_the_go_command_says_the_same(toolchain: Toolchain, tmp_path: Path) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    for number in range(4):
        files = write_module(random.Random(f"go/{number}"), Wanted(packages=2)).texts()
        for path in folder.rglob("*.go"):
            path.unlink()
        lay(folder, files)
        done = toolchain.build(["./..."], ["-m", "-l"], folder)
        said = sorted(shown(line, folder) for line in done.lines)
        compiler = Compiler(toolchain, folder, [])
        for whole in (True, False):
            found = compiler.compile(files, ["-m", "-l"], whole)
            lines = [line for path, own in found.items() if own.lines for line in (f"# {path}", *own.lines)]
            if not whole:  # what is said of the code of instances comes after the place where it is stopped
                said = [line for line in said if not line.endswith(ELIDED)]
                lines = [line for line in lines if not line.endswith(ELIDED)]
            assert sorted(lines) == said


@pytest.mark.gc
@pytest.mark.parametrize("mode", [mode for mode in MODES if mode != OLDER])
def test_both_sides_agree(mode: str, answering: Answering) -> None:
    asked = {"mode": mode, "flags": "", "go": "", "other": "", "functions": 0}
    answer = answering.answer({**asked, "keys": [[1, 1, -1], [1, 3, -1], [2, 0, 3]]})
    assert (answer["programs"], answer["found"]) == (3, [])
    assert answer["lines"] > {"errors": 0, "drafts": 2, "advice": -1}.get(mode, 20)
    if mode == "errors":
        assert answer["rejected"]


@pytest.mark.gc
def test_older_releases_take_turns(answering: Answering, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain) -> None:
    """Of those that are at hand."""
    asked: list[str] = []

    def found(name: str | None) -> Toolchain:
        asked.append(name or "")
        if name not in ("go1.26", "go1.24", None):
            raise OracleError("none")
        return toolchain

    monkeypatch.setattr("goesc.hunt.answering.find", found)
    request = {"mode": OLDER, "flags": "", "go": "", "other": "", "functions": 0}
    answer = answering.answer({**request, "keys": [[1, 0, -1], [1, 1, -1]]})
    assert (answer["programs"], answer["found"]) == (2, [])
    assert set(asked[-2:]) == {"go1.26", "go1.24"}


def test_a_difference_has_a_kind() -> None:
    gc = {"m/a": Compiled(0, ("a/x.go:1:1: moved to heap: x",))}
    same = against(gc, Built({"m/a": ("a/x.go:1:1: moved to heap: x",)}, False, ""))
    assert (same.kind, same.lines, same.expected) == ("", 1, ("# m/a", "a/x.go:1:1: moved to heap: x"))
    other = against(gc, Built({}, False, ""))
    assert other.kind == "lines: moved to heap"
    assert "-a/x.go:1:1: moved to heap: x" in other.difference
    assert against(gc, Built({"m/a": ("x",)}, True, "")).kind == "accepts"
    assert against({"m/a": Compiled(2, ("a:1: no",))}, Built({}, False, "")).kind == "rejects"
    assert against({"m/a": Compiled(2, ("a:1: no",))}, Built({"m/a": ("b",)}, True, "")).kind == "errors"
    assert against(gc, Built({}, False, "internal error: x")).kind == "failed: internal error: x"
    assert sort_of(["--- a", "+++ b"]) == "lines: order"


def test_both_end_where_gc_has_an_internal_error() -> None:
    said = Compiled(1, ("a/a.go:4:2: internal compiler error: TempAt called with nil type",))
    assert not against({"m/a": said}, Built({}, True, "a/a.go:4:2: keys below b.Loop: gc ends here")).kind
    assert not against({"m/a": said}, Built({}, True, "a/b.go:5:2: conversions: gc ends here")).kind
    refused = Compiled(1, ("a/a.go:4:2: undefined: x",))
    assert against({"m/a": refused}, Built({}, True, "a/a.go:4:2: keys below b.Loop: gc ends here")).kind
    assert against({"m/a": said}, Built({}, True, "a/a.go:4:2: keys below b.Loop are not modelled")).kind


def test_places_in_brackets_are_shown_from_the_module_s_folder() -> None:
    assert (
        shown("\tx.y:4[./a/b.go:7:6]: other declaration of t", Path("/r"))
        == "\tx.y:4[a/b.go:7:6]: other declaration of t"
    )
    assert shown("\tx.y:4[/r/a/b.go:7:6]: other", Path("/r")) == "\tx.y:4[a/b.go:7:6]: other"


def test_keys_are_written_and_read() -> None:
    for key in (Key(1, 7), Key(3, 0, 12)):
        assert key_of(str(key)) == key
    with pytest.raises(ValueError, match="invalid literal"):
        key_of("a")


@pytest.mark.gc
def test_a_difference_is_told_reduced_and_kept(
    goesc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answering: Answering
) -> None:
    """Of a goesc that does not know what is moved to the heap."""
    from goesc.oracle.workers import Pool

    build = Inside()

    def forgetful(folder: Path, flags: Any, environ: Any, jobs: int) -> Built:
        found = build(folder, flags, environ, jobs)
        lines = {path: tuple(line for line in own if "moved to heap" not in line) for path, own in found.lines.items()}
        return found._replace(lines=lines)

    monkeypatch.setattr(answering, "_build", forgetful)

    def asked(argv: Any, cwd: Any, environ: Any, sessions: Any) -> tuple[int, str, str]:
        status, out, err = ask(argv, cwd, environ, sessions)
        return status, out, "".join(line for line in err.splitlines(keepends=True) if "moved to heap" not in line)

    monkeypatch.setattr(answering, "_ask", asked)
    monkeypatch.setattr(Pool, "ask", lambda self, request, timeout: json.loads(json.dumps(answering.answer(request))))
    done = goesc("fuzz", "--count", "10", "--most", "1", "--out", "found", "-j", "1", cwd=tmp_path)
    assert done.status == 1
    assert ": lines: moved to heap\n" in done.stdout
    case, expected = sorted((tmp_path / "found").iterdir(), key=lambda path: path.suffix, reverse=True)
    assert (case.suffix, expected.suffix) == (".txtar", ".out")
    assert case.read_text().startswith("-- go.mod --\nmodule example.com/m\n")
    assert len(case.read_text().splitlines()) < 60
    assert ": moved to heap: " in expected.read_text()
    key = case.stem.removeprefix("fuzz_").replace("_", "/")
    again = goesc("fuzz", "--replay", key, "--no-reduce", "--json", "-j", "1", cwd=tmp_path)
    found = json.loads(again.stdout)
    assert [one["key"] for one in found["findings"]] == [key]
    assert found["findings"][0]["kind"] == "lines: moved to heap"


def test_flags(goesc: Run) -> None:
    assert goesc("fuzz", "--modes").stdout.splitlines()[0].split()[0] == "m-l"
    for argv, said in (
        (["--mode", "x"], "--mode 'x': there are m-l, "),
        (["--allocs", "-gcflags=-m"], "the compiler's flags are in the place of a mode"),
        (["--replay", "x"], "--replay 'x': a key is SEED/NUMBER"),
        (["--minutes", "x"], "--minutes"),
    ):
        done = goesc("fuzz", *argv)
        assert done.status == 2
        assert done.stderr.startswith(f"goesc: {said}")


def test_a_process_that_has_grown_large_ends(answering: Answering, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks for modules that are done with, so that a hunt of hours would take all memory."""
    for size, full in ((400, False), (1000, False), (1100, True)):
        monkeypatch.setattr("goesc.hunt.answering.resident", lambda size=size: size << 20)
        assert answering.is_full is full


def test_a_process_that_has_grown_large_says_so_with_its_answer() -> None:
    """It answers nobody after that."""
    small = "import goesc.hunt.answering as a, goesc.cli.hunter as h; a.MUCH = a.EACH_ROOM = 0; h.main()"
    request = {"mode": "m-l", "flags": "", "go": "", "other": "", "functions": 0, "keys": []}
    done = subprocess.run(
        [sys.executable, "-c", small], input=f"{json.dumps(request)}\n" * 2, capture_output=True, text=True, check=True
    )
    (answer,) = map(json.loads, done.stdout.splitlines())
    assert answer[LAST] is True
