"""What code makes of the types and methods of other packages, against the real compiler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.toolchain import Toolchain

DATA = Path(__file__).parent / "data" / "lower"
FLAGS = pytest.mark.parametrize("flags", ["-m=2", "-m -l", "-m=4"])


@pytest.fixture
def judged(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> Callable[[str, str, str], str]:
    """A module of a package and another that it imports: what gc prints, and goesc with it."""

    def judge(name: str, other: str, flags: str) -> str:
        texts = {f"{other}/{other}.go": other, "m.go": "m"}
        files = {at: (DATA / name / f"{file}.go").read_text(encoding="utf-8") for at, file in texts.items()}
        folder = tree({"go.mod": "module m\n\ngo 1.27\n", **files})
        theirs = toolchain.build(["."], flags.split(), folder).output
        for _ in range(2):  # from the source of the other package, then from what is kept of it
            done = goesc("build", f"-gcflags={flags}", cwd=folder, env={"GOESC_CACHE": str(folder / "kept")})
            assert done.stderr == theirs
        return theirs

    return judge


@FLAGS
def test_empty_interfaces_of_another_package(judged: Callable[[str, str, str], str], flags: str) -> None:
    """Those are `any` to code that uses them; what an alias stands for, and bodies, stay as that package wrote them."""
    printed = judged("imported", "l", flags)
    if flags == "-m=2":
        assert "_, err := ([]any)(.autotmp_" in printed
        assert "_, err := (map[string]interface {})(.autotmp_" in printed


@FLAGS
def test_methods_of_one_name_that_are_not_exported(judged: Callable[[str, str, str], str], flags: str) -> None:
    """A type may have one of its own and another that is promoted from a type of another package."""
    printed = judged("apart", "g", flags)
    if flags == "-m=2":
        assert "for (*P).m/g.make with derefs=0" in printed
