"""Hypothesis strategies over generated modules.

    @given(modules())
    def test(files: dict[str, str]) -> None: ...      # {"go.mod": ..., "alpha/a.go": ...}

Every choice of the writer is drawn through hypothesis, so that a failing program shrinks. For long runs `goesc fuzz`
calls
`goesc.generate.writer` with a seeded `random.Random` instead: many functions a program, and a reducer that works on
syntax.
"""

from __future__ import annotations

from hypothesis import strategies as st

from goesc.generate.world import EMPTY, Library
from goesc.generate.writer import Wanted, write_module


def modules(max_functions: int = 4, library: Library = EMPTY) -> st.SearchStrategy[dict[str, str]]:
    """Files of Go modules with 1 to `max_functions` drawn functions, besides methods."""
    sizes = st.integers(min_value=1, max_value=max_functions)
    drawn = st.tuples(st.randoms(use_true_random=False), sizes)
    return drawn.map(lambda both: write_module(both[0], Wanted(functions=both[1]), library).texts())
