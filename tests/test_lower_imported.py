"""How code names the types of other packages: what they wrote `interface{}` is `any` to those that import it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.toolchain import Toolchain

DATA = Path(__file__).parent / "data" / "lower" / "imported"


@pytest.mark.parametrize("flags", ["-m=2", "-m -l", "-m=4"])
def test_empty_interfaces_of_another_package(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain, flags: str
) -> None:
    """Its own types stay as it wrote them: those of an alias, and in bodies that are inlined."""
    texts = (DATA.joinpath(f"{name}.go").read_text(encoding="utf-8") for name in "lm")
    folder = tree(dict(zip(("go.mod", "l/l.go", "m.go"), ("module m\n\ngo 1.27\n", *texts), strict=True)))
    theirs = toolchain.build(["."], flags.split(), folder).output
    if flags == "-m=2":
        assert "_, err := ([]any)(.autotmp_" in theirs
        assert "_, err := (map[string]interface {})(.autotmp_" in theirs
    for _ in range(2):  # from the source of the other package, then from what is kept of it
        done = goesc("build", f"-gcflags={flags}", cwd=folder, env={"GOESC_CACHE": str(folder / "kept")})
        assert done.stderr == theirs
