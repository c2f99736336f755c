"""Declarations that refer to each other in chains and rings of any length: gc's answer, and none of the machine's stack.

Analysed on a thread of 256 kB: what took the machine's stack at each declaration would end the process.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

ON_A_SMALL_STACK = """
import sys, threading
import goesc

def work():
    package = goesc.analyze(sys.stdin.read())
    print(*package.diagnostics, *package.errors, sep="\\n")

threading.stack_size(256 * 1024)
thread = threading.Thread(target=work)
thread.start()
thread.join()
print("recursion limit", sys.getrecursionlimit())
"""


def chain(link: str, end: str, use: str = "", before: str = "") -> Callable[[int], str]:
    """`link` for each declaration i, which refers to the next one j; the last is `end`, of which n is the number."""

    def write(n: int) -> str:
        links = [link.replace("$i", str(i)).replace("$j", str(i + 1)) for i in range(n)]
        return "\n".join(["package p", before, *links, end.replace("$n", str(n)), use, ""])

    return write


def ring(link: str, use: str = "") -> Callable[[int], str]:
    """`link` for each declaration i, which refers to the next one j and to a far one k; the last leads to the first."""

    def write(n: int) -> str:
        links = (
            link.replace("$i", str(i)).replace("$j", str((i + 1) % n)).replace("$k", str((i * 7 + 1) % n))
            for i in range(n)
        )
        return "\n".join(["package p", *links, use, ""])

    return write


PASS = "func f(x A0) A0 { return x }"
LONG: dict[str, Callable[[int], str]] = {
    "constants": chain("const A$i = A$j + 1", "const A$n = 1", "var x [A0]int"),
    "aliases": chain("type A$i = A$j", "type A$n = *int", PASS),
    "pointers": chain("type A$i *A$j", "type A$n int", PASS),
    "slices": chain("type A$i []A$j", "type A$n int", PASS),
    "functions": chain("type A$i func(A$j) A$j", "type A$n int", PASS),
    "pointers in structs": chain("type A$i struct { f *A$j }", "type A$n int", "func f(x *A0) *A0 { return x }"),
    "array lengths": chain("type A$i [len(A$j{})]int", "type A$n [3]int", "func f(x *A0) *A0 { return x }"),
    "generic structs": chain(
        "type A$i[T any] struct { f *A$j[T] }", "type A$n[T any] struct { x T }", "func f(x *A0[int]) *A0[int] { return x }"
    ),
    "variables": chain("var a$i = a$j", "var a$n = 1", "func f(p *int) *int { return p }"),
}  # fmt: skip
# Chains on which gc itself takes time in the square of their length.
LONG_FOR_GC: dict[str, Callable[[int], str]] = {
    "structs": chain("type A$i struct { f A$j }", "type A$n int", "func f(x *A0) *A0 { return x }"),
    "interfaces": chain("type A$i interface { A$j }", "type A$n interface { M() }", PASS),
    "arrays": chain("type A$i [1]A$j", "type A$n *int", PASS),
    "unnamed pointers": chain("type A$i = *A$j", "type A$n = int", PASS),
    "unnamed functions": chain("type A$i = func(A$j)", "type A$n = int", PASS),
}
RINGS: dict[str, Callable[[int], str]] = {
    "structs": ring("type A$i struct { a *A$j; b *A$k }", "func f(x *A0) *A0 { return x }"),
    "interfaces": ring("type A$i interface { M() A$j }", PASS),
    "functions": ring("type A$i func(A$j) A$k", PASS),
}


def on_a_small_stack(text: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", ON_A_SMALL_STACK], input=text, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    *lines, limit = [line for line in done.stdout.splitlines() if line]
    assert limit == "recursion limit 1000"
    return lines


def leaks(text: str) -> list[str]:
    """What gc says of `f`, which stands in the last line."""
    line = text.count("\n")
    return [f"x.go:{line}:8: leaking param: {text.splitlines()[-1][7]} to result ~r0 level=0"]


@pytest.mark.parametrize("name", LONG)
def test_a_chain_of_twenty_thousand(name: str) -> None:
    text = LONG[name](20_000)
    assert on_a_small_stack(text) == (leaks(text) if "func f" in text else [])


@pytest.mark.parametrize("name", LONG_FOR_GC)
def test_a_chain_that_is_long_for_gc(name: str) -> None:
    text = LONG_FOR_GC[name](3_000)
    assert on_a_small_stack(text) == leaks(text)


@pytest.mark.parametrize("name", RINGS)
def test_a_ring_of_twelve_thousand(name: str) -> None:
    text = RINGS[name](12_000)
    assert on_a_small_stack(text) == leaks(text)


def test_a_cycle_of_constants_is_told_whole() -> None:
    first, *rest = on_a_small_stack(ring("const A$i = A$j")(5_000))
    assert first == "x.go:2:7: initialization cycle for A0"
    assert len(rest) == 5_000
