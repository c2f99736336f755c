"""A function is visited up to the last statement that may ask the run time for memory, and nothing is missed by that."""

from __future__ import annotations

from pathlib import Path

import pytest

from goesc.allocs import calls
from goesc.allocs.asking import to_visit
from goesc.ir.nodes import Func
from goesc.ir.program import Program
from goesc.source.gcflags import GcFlags
from tests.test_allocs_calls import PROGRAMS, compiled, predicted

# How many statements of a body are to be visited.
FUNCTIONS = {
    "func nothing(p *T) int { p.n++; for i := range p.n { p.n += i }; return p.n }": 0,
    "func stays() int { t := &T{1}; return t.n }": 0,
    "func made(n int) int { n++; s := make([]int, n); n++; return len(s) }": 2,
    "func inside(n int) any { if n > 1 { return n }; n++; return nil }": 1,
    "func pointer(p *T) any { return p }": 0,
    'func word() any { return "word" }': 0,
    "func copied(b []byte) byte { c := make([]byte, len(b)); copy(c, b); return c[0] }": 2,
    'func text(s string) int { s += "x"; return len(s) }': 1,
    "func number(n int) int { n += 1; return n }": 0,
    "func stored(m map[int]int) int { m[1] = 2; return m[1] }": 1,
    "func looked(m map[int]int) int { return m[1] }": 0,
    "func asserted(x any) bool { _, ok := x.(error); return ok }": 1,
    "func concrete(x any) bool { _, ok := x.(int); return ok }": 0,
    "func back(n int) { again: n++; if n < 9 { goto again }; n++ }": 3,
    "func moved(n int) *int { return &n }": 0,
    "func local() *int { n := 1; return &n }": 1,
    "func waited(c chan int) { for range c {}; c = nil }": 1,
    "func ranged(c []int) (x int) { for _, x = range c {}; return x }": 0,
    "func boxed(c []int) (x any) { for _, x = range c {}; return x }": 1,
    "func boxedKey(c []int) (x any) { for x = range c {}; return x }": 1,
    'func deleted(m map[int]int, n map[string]int) { delete(n, ""); delete(m, 1) }': 1,
    'func lookedUp(m map[string]int) int { n := m[""]; n++; return n }': 1,
    "func widened(e error) any { return e }": 0,
    "func narrowed(e interface{ error; M() }) error { return e }": 1,
    "func left(n int) { if n > 3 { return }; n++ }": 0,
    "func called(f func(int) int) int { return f(1) }": 0,
    "func words(s string) string { s += s; s = s[1:]; return s }": 1,
    "func shifted(n int) int { n <<= 1; return n }": 0,
    "func twice(s string, n int) int { n += 2; n -= len(s); return n }": 0,
}


def test_what_stands_behind_the_last_request_is_not_visited(tmp_path: Path) -> None:
    path = tmp_path / "a.go"
    path.write_text("package p\n\ntype T struct{ n int }\n\n" + "\n".join(FUNCTIONS) + "\n")
    program = compiled(path, GcFlags(m=1, l=1)).program
    assert program is not None
    found = {f.nname.sym: to_visit(f, program) for f in program.funcs if "." not in f.nname.sym}
    assert found == {text.split("(")[0].split()[1]: count for text, count in FUNCTIONS.items()}


def test_constants_are_copied_where_there_is_no_static_data(tmp_path: Path) -> None:
    path = tmp_path / "a.go"
    path.write_text('package p\n\nfunc word() any { return "word" }\n')
    program = compiled(path, GcFlags(m=1, l=1)).program
    assert program is not None
    (word,) = program.funcs
    assert to_visit(word, program) == 0
    program.is_fips = True  # as of crypto/internal/fips140
    assert to_visit(word, program) == 1


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_visit_of_all_that_there_is_finds_no_more(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = compiled(path, GcFlags(m=1))
    found = predicted(output)

    def whole(fn: Func, _program: Program) -> int:
        return len(fn.body)

    monkeypatch.setattr(calls, "to_visit", whole)
    assert predicted(output) == found
