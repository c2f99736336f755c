"""Storage that a statement gives back at once (`transient`), and the size of a literal's record."""

from __future__ import annotations

from pathlib import Path

from goesc.escape.reasons import record_size
from goesc.ir.nodes import ClosureExpr, CompLitExpr, SelectorExpr
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.gcflags import GcFlags
from goesc.types.model import Array, Kind, Struct
from goesc.types.sizes import AMD64
from goesc.types.universe import TYP
from tests.test_allocs_calls import compiled

STORAGE_GO = """package p

type T struct{ n int }

func (t *T) m() {}

func use(s []int) int { return len(s) }

func call(f func()) {}

func f(n int, t *T, c bool) (r []int) {
	use([]int{n}) // given back
	call(func() { n++ }) // given back
	call(t.m) // given back
	n = []int{n}[0] // given back
	n = len(append([]int{n}, n)) // given back
	n = len(append([]int{n}, n)) // given back
	n = [][]int{{n}}[0][0] // given back, given back
	s := []int{n}
	n += s[0]
	h := func() { n++ }
	call(h)
	h = t.m
	call(h)
	defer func() { n++ }()
	for _, x := range []int{n, 4} {
		n += x
	}
	defer call(nil)
	return []int{n}
}

func g(n int) int {
	f := func(s []int) int {
		s = []int{n}
		return s[0] + use([]int{n}) // given back
	}
	return f(nil)
}
"""


def test_what_is_not_used_after_its_statement_is_given_back(tmp_path: Path) -> None:
    path = tmp_path / "a.go"
    path.write_text(STORAGE_GO)
    output = compiled(path, GcFlags(m=1, l=1))
    assert output.program is not None
    found: list[int] = []
    for fn in output.program.funcs:
        for n in walk(fn):
            if type(n) is CompLitExpr or type(n) is ClosureExpr or (type(n) is SelectorExpr and n.op is Op.OMETHVALUE):
                if n.transient:
                    found.append(output.program.fset.position(n.pos).line)
    lines = enumerate(STORAGE_GO.splitlines(), 1)
    assert sorted(found) == [at for at, line in lines for _ in range(line.count("given back"))]


def test_a_record_ends_behind_what_has_no_size() -> None:
    byte, word = TYP[Kind.UINT8], AMD64.word_size
    assert record_size([], AMD64) == word
    assert record_size([None, byte], AMD64) == 3 * word
    assert record_size([Array(2 * word, byte)], AMD64) == 3 * word
    assert record_size([byte, None, Array(3, byte)], AMD64) == 4 * word
    assert record_size([Array(word - 1, byte), Struct([], [])], AMD64) == 2 * word
    assert record_size([Array(word, byte), Struct([], [])], AMD64) == 3 * word
