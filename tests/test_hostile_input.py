"""Input made to hurt: deep nesting, huge numbers, broken bytes. Each ends soon, with gc's lines or one clear line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Done

Run = Callable[..., Done]
DEEP = 10_000

ACCEPTED = {
    "parentheses": "package p\nvar x = " + "(" * DEEP + "1" + ")" * DEEP + "\n",
    "braces": "package p\nfunc f() {" + "{" * DEEP + "}" * DEEP + "}\n",
    "else-ifs": "package p\nfunc f(x int) int {\n"
    + "".join(f"if x == {i} {{ return {i} }} else " for i in range(3000))
    + "{ return 0 }\n}\n",
    "unary": "package p\nfunc f(b bool) bool { return " + "!" * DEEP + "b }\n",
    "sums": "package p\nfunc f(b int) int { return b" + "+b" * DEEP + " }\n",
    "literals": "package p\nfunc f() {" + "func(){" * 500 + "}()" * 500 + "}\n",
}
REJECTED = {
    "digits": ("package p\nvar x = " + "1" * 1_000_000 + "\n", "x.go:2:9: excessively long constant: "),
    "shift": (
        "package p\nconst x = 1 << (1 << 40)\n",
        "x.go:2:16: invalid operation: invalid shift count (1 << 40) (untyped int constant 1099511627776)",
    ),
    "array": ("package p\nvar x [1 << 60]int\n", "x.go:2:5: type [1152921504606846976]int larger than address space"),
    "recursive": ("package p\ntype T struct{ a T }\n", "x.go:2:6: invalid recursive type: T refers to itself"),
    "instances": ("package p\nfunc f[T any](x T) { f[*T](&x) }\nfunc g() { f(2) }\n", "x.go:2:8: instantiation cycle"),
    "zero byte": ("package p\nvar x = 1\x00\n", "x.go:2:9: malformed constant: 1\x00"),
    "empty": ("", "x.go:1:1: syntax error: package statement must be first"),
    "too deep": ("package p\nvar x = " + "(" * 50_000 + "1" + ")" * 50_000 + "\n", "x.go:2:"),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted(goesc: Run, tree: Callable[..., Path], name: str) -> None:
    folder = tree({"x.go": ACCEPTED[name]})
    done = goesc("tool", "compile", "-p=p", "-m", "-l", "x.go", cwd=folder)
    assert (done.status, done.stderr) == (0, "")


@pytest.mark.parametrize("name", REJECTED)
def test_rejected(goesc: Run, tree: Callable[..., Path], name: str) -> None:
    text, first = REJECTED[name]
    done = goesc("tool", "compile", "-p=p", "-m", "-l", "x.go", cwd=tree({"x.go": text}))
    assert done.status == 2
    assert first in done.stdout.splitlines()[0]
    assert "Traceback" not in done.stdout + done.stderr
