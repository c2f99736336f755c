"""Only functions with a superfluous check are looked at in the order of evaluation, which is dear to find out.

What is said of checks is in `data/inlining/` (48-bounds-order, bounds-of-indices).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from goesc.allocs import bounds
from goesc.source.gcflags import GcFlags
from tests.test_allocs_calls import compiled

if TYPE_CHECKING:
    import pytest

PROGRAM = """package p

func plain(t *[8]int, n int, m map[int]int, s string) int { return t[n] + t[3] + m[n] + int(s[n]) }

func masked(t *[8]int, n int) int { return t[n&7] }

func text(n uint8) byte { return "01234567"[n>>5] }

func short(n uint8) byte { return "0123"[n>>5] }

func literal(t *[8]int) func(uint8) int { return func(n uint8) int { return t[n>>5] } }

func literals(t *[8]int) func(int) int { return func(n int) int { return t[n] } }
"""


def test_only_where_a_check_is_superfluous(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.go"
    path.write_text(PROGRAM)
    ordered: list[str] = []

    def noted(fn: Any, program: Any) -> Any:
        ordered.append(fn.nname.sym)
        return in_function(fn, program)

    in_function = bounds.in_function
    monkeypatch.setattr(bounds, "in_function", noted)
    output = compiled(path, GcFlags(m=1))
    assert output.program is not None
    said: list[Any] = []
    ordered.clear()
    bounds.report_bounds(output.program, said.append)
    assert ordered == ["masked", "text", "literal"]
    assert len(said) == 3
