"""Instances of generic code that come with inlined bodies of other packages, against the real compiler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.difftest import blocks
from goesc.oracle.toolchain import Toolchain

DATA = Path(__file__).parent / "data" / "inline" / "instances"


@pytest.mark.parametrize("flags", ["-m", "-m=2", "-m -l"])
def test_lines_of_packages_that_mention_no_type(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain, flags: str
) -> None:
    """Package a has types with fields of instances, which the others never mention: gc keeps the bodies of those that are
    methods of a type in the signature of what is inlined."""
    texts = {f"{name}/{name}.go": (DATA / f"{name}.go").read_text(encoding="utf-8") for name in "abcd"}
    folder = tree({"go.mod": "module m\n\ngo 1.27\n", **texts})
    theirs = blocks(tuple(toolchain.build(["./..."], flags.split(), folder).lines))
    done = goesc("build", f"-gcflags={flags}", "./...", cwd=folder, env={"GOESC_CACHE": "off"})
    assert blocks(tuple(done.stderr.splitlines())) == theirs
    if "-l" not in flags:
        assert set(theirs) == {"m/a", "m/b", "m/c", "m/d"}
