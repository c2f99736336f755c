"""Hypothesis strategies over generated programs.

    @given(programs())
    def test(text: str) -> None: ...      # text is a well-typed Go package

Every choice of the writer is drawn through hypothesis, so that a failing program shrinks. For long runs `goesc fuzz`
calls
`goesc.generate.writer` with a seeded `random.Random` instead: many functions a program, and a reducer that works on
syntax.
"""

from __future__ import annotations

from hypothesis import strategies as st

from goesc.generate.writer import write_program


def programs(max_functions: int = 4) -> st.SearchStrategy[str]:
    """Texts of Go packages with 1 to `max_functions` drawn functions."""
    sizes = st.integers(min_value=1, max_value=max_functions)
    return st.tuples(st.randoms(use_true_random=False), sizes).map(lambda drawn: write_program(drawn[0], drawn[1]))
