"""What gc's back end refuses; each text is what the real compiler prints for the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from tests.conftest import Done

PROGRAMS = {
    "parameters": "package p\n\ntype large struct{ b [1500000000]byte }\n\nfunc f(x large) int { return 5 }\n",
    "results": "package p\n\ntype large struct{ b [1500000000]byte }\n\nfunc f() (x large, i int) { return }\n",
    "wrapper": "package p\n\ntype large struct{ b [1500000000]byte }\n\nfunc (x large) M() int { return 5 }\n",
    "slice literal": 'package p\n\nimport "runtime"\n\nfunc f() {\n\tx := [][]int{1e9: []int{}}\n\truntime.KeepAlive(x)\n}\n',
    "nested calls": "package p\n\ntype Big = [400e6]byte\n\nfunc f() { g(h(), h()) }\n\nfunc g(Big, Big)\nfunc h() Big\n",
    "passed as they are": "package p\n\ntype Big = [400e6]byte\n\nfunc f(p, q *Big) { g(*p, *q) }\n\nfunc g(Big, Big)\n",
    "passed of a pointer": (
        "package p\n\ntype Big = [400e6]byte\n\nfunc f(p *struct{ a, b Big }) { g(p.a, p.b) }\n\nfunc g(Big, Big)\n"
    ),
    "passed of an array": "package p\n\ntype Big = [400e6]byte\n\nfunc f(i int, q *[2]Big) { g(q[i], q[1]) }\n\nfunc g(Big, Big)\n",
    "passed of an interface": "package p\n\ntype Big = [400e6]byte\n\nfunc f(x any) { g(x.(Big), x.(Big)) }\n\nfunc g(Big, Big)\n",
    "passed on": "package p\n\ntype Big = [200e6]byte\n\nfunc f(a, b Big) { g(a, b) }\n\nfunc g(Big, Big)\n",
    "passed on in part": "package p\n\ntype Big = [200e6]byte\n\nfunc f(a struct{ a, b Big }) { g(a.a, a.b) }\n\nfunc g(Big, Big)\n",
    "symbol": "package p\n\nvar b [1 << 32]int\n\nfunc f(i int) int { return b[i] }\n\nfunc main() {\n\tf(1)\n}\n",
    "print": (
        "package p\n\ntype S struct{ a int }\n\nfunc f(a [3]int, s S, p *S) *S {\n\tprint(1, s, a, p)\n"
        "\tprintln(s)\n\tdefer func() { println([0]int{}) }()\n\tdefer println(a)\n\tgo print(s)\n\treturn p\n}\n"
    ),
    "print of type parameters": "package p\n\nfunc f[T any](x T) { println(x) }\n\nfunc g() { f([1]int{}); f(1) }\n",
    "print in the dark": "package p\n\nfunc f() {\n\tif false {\n\t\tprint([1]int{})\n\t}\n}\n",
    "print in blank": "package p\n\nfunc _(x [2]int) { println(x) }\n",
    "discarded": "package p\n\nfunc f() {\n\t_ = []byte{1 << 30: 1}\n}\n",
    "fits": "package p\n\nvar b [1 << 27]byte\n\nfunc f(x [1 << 20]byte) byte { return b[x[0]] }\n",
    "channel": "package p\n\nvar c chan [1 << 17]byte\n",
    "embedding": 'package p\n\nimport _ "embed"\n\n//go:embed x.txt\nvar x string\n',
}


@pytest.mark.gc
@pytest.mark.parametrize("name", PROGRAMS)
def test_same_refusals(goesc: Callable[..., Done], toolchain: Toolchain, tree: Callable[..., Path], name: str) -> None:
    folder = tree({"x.go": PROGRAMS[name]})
    want = toolchain.compile(("x.go",), ["-p=p", "-l"], folder)
    got = goesc("tool", "compile", "-p=p", "-l", "x.go", cwd=folder)
    assert got.stdout == want.output
    assert got.status == want.status


# How the last function ends, whose last statement is where symbols are too large.
ENDS = {
    "an assignment": "func f() {\n\tg()\n\tx = 1\n}\n",
    "else": "func f() {\n\tif x > 1 {\n\t\tx = 2\n\t} else {\n\t\tx = 3\n\t}\n}\n",
    "a loop": "func f() {\n\tfor i := 0; i < x; i++ {\n\t\tx = 2\n\t}\n}\n",
    "nothing": "func f() {}\n",
    "calls": "func f() {\n\tsmall()\n\tg()\n\tsmall()\n}\n",
    "literals": "func f() {\n\th := func() { x = 4 }\n\th()\n\tk := func() { x = 5 }\n\tk()\n}\n",
    "literals with variables": (
        "func f(y int) {\n\th := func() { y = 4 }\n\th()\n\tk := func() {\n\t\tx = y\n\t\tx++\n\t}\n\tk()\n}\n"
    ),
    "a result": "func f() int {\n\tx = 3\n\treturn g() + x\n}\n",
    "a switch": "func f() {\n\tswitch x {\n\tcase 1:\n\t\tx = 2\n\tcase 3:\n\t\tg()\n\t}\n}\n",
    "if": "func f() {\n\tg()\n\tif x > 1 {\n\t\tg()\n\t\tx = 2\n\t}\n}\n",
    "a switch without cases": "func f() {\n\tg()\n\tswitch g() {\n\t}\n}\n",
    "a case without statements": "func f() {\n\tg()\n\tswitch x {\n\tcase 1:\n\t\tg()\n\tdefault:\n\t}\n}\n",
    "a block": "func f() {\n\tg()\n\t{\n\t\tg()\n\t\tx = 4\n\t}\n}\n",
    "a literal in one with variables": (
        "func f(y int) {\n\th := func() {\n\t\ty = 4\n\t\tk := func() { x = 5 }\n\t\tk()\n\t\ty = 6\n\t}\n\th()\n}\n"
    ),
    "a method": "type T struct{}\n\nfunc (T) m() { x = 1 }\n\nfunc f() { defer g() }\n",
}


@pytest.mark.gc
@pytest.mark.parametrize("flags", [["-l"], []], ids=["-l", "inlining"])
@pytest.mark.parametrize("end", ENDS)
def test_where_symbols_are_too_large(
    goesc: Callable[..., Done], toolchain: Toolchain, tree: Callable[..., Path], end: str, flags: list[str]
) -> None:
    start = "package p\n\nvar b [1 << 32]int\nvar x int\n\n//go:noinline\nfunc g() int { return 1 }\n\n"
    folder = tree({"x.go": f"{start}func small() {{ x++ }}\n\n{ENDS[end]}"})
    want = toolchain.compile(("x.go",), ["-p=p", "-m", *flags], folder)
    assert "symbol too large" in want.output
    assert goesc("tool", "compile", "-p=p", "-m", *flags, "x.go", cwd=folder).stdout == want.output


@pytest.mark.gc
@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent / "data" / "backend").glob("*.go")), ids=lambda p: p.stem
)
def test_types_that_cannot_be_laid_out(goesc: Callable[..., Done], toolchain: Toolchain, path: Path) -> None:
    want = toolchain.compile((path.name,), ["-p=p", "-e"], path.parent)
    got = goesc("tool", "compile", "-p=p", "-e", path.name, cwd=path.parent)
    assert got.stdout == want.output
    assert got.status == want.status
