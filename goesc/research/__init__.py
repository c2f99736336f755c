"""Research: other solvers and rules over a corpus (`corpus.study`), as a table against a baseline (`table.Study`).

The room is not called `study`, because `goesc.study` is the function.
"""

from goesc.research.corpus import study
from goesc.research.table import Study

__all__ = ["Study", "study"]
