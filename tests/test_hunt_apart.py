"""Generated modules that tell the compilers of two releases apart."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from goesc.generate.world import EMPTY
from goesc.hunt import apart
from goesc.hunt.modes import MODES
from goesc.hunt.programs import Key, module_of
from goesc.hunt.run import Hunt, hunt
from goesc.oracle.modules import Compiled, Compiler, lay
from goesc.oracle.toolchain import Toolchain


@pytest.mark.gc
@pytest.mark.parametrize("language", [21, 22, 25, 27])
def test_modules_are_of_a_language(language: int, toolchain: Toolchain, tmp_path: Path) -> None:
    rejected = 0
    for number in range(8):
        folder = tmp_path / f"m{number}"
        folder.mkdir()
        files = module_of(Key(1, number), MODES["m-l"], language, EMPTY)
        assert f"go 1.{language}\n" in files["go.mod"]
        lay(folder, files)
        rejected += any(done.status for done in Compiler(toolchain, folder, []).compile(files, ["-l"]).values())
    assert rejected <= 1
    texts = ["\n".join(module_of(Key(1, n), MODES["m-l"], language, EMPTY).values()) for n in range(60)]
    assert any(re.search(r"range \(?func\(yield", text) for text in texts) == (language >= 23)
    assert any(re.search(r"range (10|3) {", text) for text in texts) == (language >= 22)


@pytest.mark.gc
def test_a_compiler_is_not_told_apart_from_itself(toolchain: Toolchain) -> None:
    result = hunt(Hunt(modules=3, go=str(toolchain.goroot), other=str(toolchain.goroot), jobs=1))
    assert (result.programs, result.findings) == (3, [])


class Stand:
    """A room whose compiler says what it was told to."""

    def __init__(self, version: str, *said: str) -> None:
        self.toolchain = Toolchain(Path("go"), Path("/go"), version)
        self.said = said

    def lay(self, files: object) -> None:
        del files

    def gc(self, files: object, flags: object, whole: bool) -> dict[str, Compiled]:
        del files, flags
        assert whole
        return {"m": Compiled(0, self.said)}


def test_each_kind_of_message_is_found_once() -> None:
    one: Any = Stand("go1.24.11", "a.go:1:1: moved to heap: x", "a.go:2:1: append escapes to heap")
    two: Any = Stand("go1.25.5", "a.go:1:1: moved to heap: x", "a.go:2:1: append does not escape")
    found = apart.apart(one, two, {}, ["-m"], met=[])
    assert found.kind == "+ append does not escape"
    assert found.difference[:2] == ("--- module (go1.24.11)", "+++ module (go1.25.5)")
    assert apart.apart(one, two, {}, ["-m"], met=[found.kind]).kind == "- append escapes to heap"
    assert apart.apart(one, two, {}, ["-m"], met=["+ append does not escape", "- append escapes to heap"]).kind == ""
    assert apart.apart(one, two, {}, ["-m"], met=[], only="- append escapes to heap").kind == "- append escapes to heap"
    assert apart.apart(one, one, {}, ["-m"], met=[]).kind == ""


def test_two_compilers_at_most(goesc: Any) -> None:
    assert goesc("fuzz", "--go", "1.24", "--go", "1.25", "--go", "1.26").status == 2
