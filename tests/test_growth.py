"""Programs that grow in one direction: twice the size, hardly more than twice the steps (benchmarks/growth.py has times).

A step is a call, of Python's functions and of those written in C: their number does not depend on the machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import goesc
from goesc.facts.session import Session
from goesc.source import packages
from goesc.source.packages import load_units, request_for

SHAPES: dict[str, Callable[[int], list[str]]] = {
    "chain of variables": lambda n: [*(f"var v{i} = v{i + 1}" for i in range(n)), f"var v{n} = 1"],
    "chain of structs": lambda n: [*(f"type T{i} struct {{ f T{i + 1} }}" for i in range(n)), f"type T{n} *int", "var x T0"],
    "chain of arrays": lambda n: [*(f"type T{i} [1]T{i + 1}" for i in range(n)), f"type T{n} *int", "var x T0"],
    "ring of types": lambda n: [f"type T{i} struct {{ a *T{(i + 1) % n}; b *T{(i * 7 + 1) % n} }}" for i in range(n)],
    "ring of methods": lambda n: [
        "type T struct{ n *T }",
        *(f"func (t *T) m{i}(p *int) *int {{ return t.n.m{(i + 1) % n}(p) }}" for i in range(n)),
    ],
    "ring of functions that return what they get": lambda n: [
        f"func f{i}(p *int, k int) *int {{ q := new(int); if k > {i} {{ return f{(i * 7 + 1) % n}(q, k) }}; "
        f"if k > 9 {{ return p }}; return f{(i + 1) % n}(p, k) }}"
        for i in range(n)
    ],
    "switch over types": lambda n: [
        *(f"type T{i} int" for i in range(n)),
        "var keep *int\nfunc f(x any) { switch x.(type) {",
        *(f"case T{i}: keep = new(int)" for i in range(n)),
        "} }",
    ],
    "switch that returns": lambda n: [
        "func f(x int) *int { switch x {", *(f"case {i}: y := new(int); return y" for i in range(n)), "}; return nil }",
    ],
}  # fmt: skip


def steps(text: str, session: Session) -> int:
    count = 0

    def step(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call" or event == "c_call"

    sys.setprofile(step)
    try:
        package = goesc.analyze(text, session=session)
    finally:
        sys.setprofile(None)
    assert not package.errors
    return count


@pytest.mark.parametrize("name", SHAPES)
def test_twice_the_size_hardly_more_than_twice_the_steps(name: str) -> None:
    session = goesc.open_session()
    small, large = (steps("\n".join(["package p", *SHAPES[name](n), ""]), session) for n in (200, 400))
    assert large < 2.3 * small


# Shapes of modules: what package i of n imports.
MODULES: dict[str, Callable[[int, int], list[int]]] = {
    "chain of packages": lambda i, n: [i + 1] if i + 1 < n else [],
    "a package that imports all others": lambda i, n: list(range(1, n)) if i == 0 else [],
}


@pytest.mark.parametrize("name", MODULES)
def test_loading_twice_the_packages_takes_hardly_more_than_twice_the_steps(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise AssertionError("nothing is wrong, so nobody need be told of a place")

    monkeypatch.setattr(packages, "_shown", fail)

    def steps_of(n: int) -> int:
        """Instructions of Python in the loader, those of loops and comprehensions included."""
        for i in range(n):
            folder = tmp_path / str(n) / f"p{i}"
            folder.mkdir(parents=True)
            imports = "".join(f'import _ "m/p{j}"\n' for j in MODULES[name](i, n))
            (folder / "x.go").write_text(f"package p{i}\n{imports}")
        (tmp_path / str(n) / "go.mod").write_text("module m\n\ngo 1.27\n")
        request = request_for(str(tmp_path / str(n)), {"GOROOT": "", "CGO_ENABLED": "0"})
        count = 0

        def step(frame: FrameType, event: str, _arg: Any) -> Any:
            nonlocal count
            if frame.f_globals["__name__"] != packages.__name__:
                return None
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
            count += event == "opcode"
            return step

        before = sys.gettrace()
        sys.settrace(step)
        try:
            loaded = load_units(["./..."], request)
        finally:
            sys.settrace(before)
        assert (len(loaded.units), loaded.errors) == (n, [])
        return count

    assert steps_of(240) < 2.2 * steps_of(120)
