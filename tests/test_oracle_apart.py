"""Generated programs that tell the compilers of two releases apart."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle import compare, fuzz
from goesc.oracle.difftest import Comparison, Judge, Side
from goesc.oracle.toolchain import Toolchain


@pytest.mark.gc
@pytest.mark.parametrize("language", [21, 22, 25, 27])
def test_programs_are_of_a_language(language: int, toolchain: Toolchain, tmp_path: Path) -> None:
    for index in range(6):
        path = tmp_path / f"g{index}.go"
        path.write_text(fuzz.program(1, index, language=language))
        command = ["tool", "compile", f"-lang=go1.{language}", "-o", str(tmp_path / "g.o"), str(path)]
        assert toolchain.run(command, tmp_path).returncode == 0
    texts = [fuzz.program(1, index, language=language) for index in range(30)]
    assert any(re.search(r"range \(func", text) for text in texts) == (language >= 23)
    assert any(re.search(r"range 10 {", text) for text in texts) == (language >= 22)


@pytest.mark.gc
def test_a_compiler_is_not_told_apart_from_itself(toolchain: Toolchain) -> None:
    result = fuzz.fuzz(count=3, toolchain=toolchain, other=toolchain)
    assert (result.programs, result.findings) == (3, [])


def test_of_each_kind_of_message_one_program_is_found(monkeypatch: pytest.MonkeyPatch, goesc: Any) -> None:
    """Of two compilers the later tells of `append`, and of what `new` is given."""
    later: list[Judge] = []
    make = Judge.__init__

    def count(self: Judge, folder: Path, builds: Any, compiler: Toolchain, *rest: Any, **more: Any) -> None:
        make(self, folder, builds, compiler, *rest, **more)
        if compiler.version == "go1.25.5":
            later.append(self)

    def said(self: Judge, text: str, name: str = "x.go", only: Comparison | None = None) -> Comparison:
        told = ("append",) if "new(" not in text else ("append", "new(T)")
        lines = tuple(f"/tmp/{id(self)}/{name}:1:2: {what} escapes to heap" for what in told if self in later)
        side = Side(0, ("/tmp/x.go:1:1: moved to heap: x", *lines))
        return Comparison(name, side, side, compare.compare(side.lines, side.lines), ("-m", "-l"))

    monkeypatch.setattr(Judge, "__init__", count)
    monkeypatch.setattr(Judge, "__call__", said)
    compilers = [Toolchain(Path("go"), Path("/go"), version) for version in ("go1.24.11", "go1.25.5")]
    monkeypatch.setattr("goesc.oracle.toolchain.find", lambda asked: compilers[asked == "1.25"])
    done = goesc("fuzz", "--go", "1.24", "--go", "1.25", "--count", "40", "--no-reduce")
    assert done.status == 1
    assert done.stdout.count(", go1.24.11 against go1.25.5\n") == 2  # of forty programs
    assert "+x.go:1:2: new(T) escapes to heap" in re.sub(r"g\d+\.go", "x.go", done.stdout)
    assert "(go1.24.11)" in done.stdout
    assert goesc("fuzz", "--go", "1.24", "--go", "1.25", "--go", "1.26").status == 2
