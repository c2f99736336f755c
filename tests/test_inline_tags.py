"""Parameters' tags of packages compiled without -l: what is printed about their callers, against the real compiler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from goesc.oracle.toolchain import Toolchain

DATA = Path(__file__).parent / "data" / "inline"


def module(tree: Callable[..., Path], main: str) -> Path:
    def text(name: str) -> str:
        return (DATA / f"{name}.go").read_text(encoding="utf-8")

    return tree(
        {"go.mod": "module m\n\ngo 1.27\n", "main.go": main, "dep/dep.go": text("dep"), "low/low.go": text("low")}
    )


def test_lines_of_callers(tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    folder = module(tree, (DATA / "use.go").read_text(encoding="utf-8"))
    expected = toolchain.build(["."], ["-m", "-l"], folder).output
    assert "b escapes to heap" not in expected
    assert expected.count("moved to heap") > 3
    done = goesc("build", "-gcflags=-m -l", ".", cwd=folder, env={"GOESC_CACHE": "off"})
    assert done.stderr == expected


def test_kept_tags_say_what_found_tags_say(
    tree: Callable[..., Path], goesc: Callable[..., Any], tmp_path: Path
) -> None:
    """A function whose tags come from the cache is inlined at the same cost as before."""
    first = 'package main\n\nimport "m/dep"\n\nfunc main() { dep.Sum(nil); dep.Far(nil); dep.Dump(nil) }\n'
    folder = module(tree, first)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    goesc("build", "-gcflags=-m -l", "./low", cwd=folder, env=env)
    goesc("build", "-gcflags=-m -l", ".", cwd=folder, env=env)
    (folder / "main.go").write_text((DATA / "use.go").read_text(encoding="utf-8"))
    kept = goesc("build", "-gcflags=-m -l", ".", cwd=folder, env=env).stderr
    assert kept == goesc("build", "-gcflags=-m -l", ".", cwd=folder, env={"GOESC_CACHE": "off"}).stderr
