"""What a function without a body tells its callers; what an analysis that nobody listens to spares."""

from __future__ import annotations

from pathlib import Path

from goesc.escape import analyze as analysis
from goesc.ir import leaks
from goesc.source.gcflags import GcFlags
from tests.test_allocs_calls import compiled

WITHOUT_BODY_GO = """package p

func plain(p uintptr)

//go:uintptrescapes
func marked(p uintptr)

//go:noescape
func stays(p *int)
"""


def test_functions_without_a_body_tell_what_becomes_of_addresses(tmp_path: Path) -> None:
    path = tmp_path / "a.go"
    path.write_text(WITHOUT_BODY_GO)
    program = compiled(path, GcFlags(m=1)).program
    assert program is not None
    found = {fn.nname.sym: fn.nname.tags for fn in program.funcs}
    stays = leaks.Leaks()
    stays.add(leaks.MUTATOR, 0)
    stays.add(leaks.CALLEE, 0)
    assert found == {
        "plain": [leaks.UINTPTR_KEEP_ALIVE],
        "marked": [leaks.UINTPTR_ESCAPES],
        "stays": [stays.encode()],
    }


def test_a_silent_analysis_writes_nothing_down(tmp_path: Path) -> None:
    path = tmp_path / "a.go"
    path.write_text("package p\n\nfunc f() *int { return new(int) }\n")
    output = compiled(path, GcFlags(m=1, l=1))
    assert output.program is not None
    assert output.analysis is not None
    assert len(output.analysis.allocations) == 1
    assert analysis.analyze(output.program, None).allocations == []


def test_a_length_that_is_a_constant_needs_no_variable(tmp_path: Path) -> None:
    path = tmp_path / "a.go"
    path.write_text("package p\n\nfunc f() int { s := make([]int, 10); return len(s) }\n")
    program = compiled(path, GcFlags(m=1, l=1)).program
    assert program is not None
    assert [name.sym for name in program.funcs[0].dcl] == ["~r0", "s"]
