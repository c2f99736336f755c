"""What gc does between lowering and escape analysis (cmd/compile/internal/gc/main.go:Main, Go 1.27.3).

    passes.run(program, report)              map initialisers, b.Loop, devirtualisation, loop variables, static data,
                                             dead locals

Of these only devirtualisation speaks at -m; the others change what escape analysis sees. gc's slice.Funcs and its ABI
wrappers are silent and change nothing that is printed, so they have no counterpart.
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.ir.fmt import expr_string
from goesc.ir.nodes import Node
from goesc.ir.program import Program, Report
from goesc.ir.types_fmt import Names, type_string
from goesc.lower.passes import bloop, deadlocals, devirtualize, loopvar, mapinit, staticinit
from goesc.lower.passes.talk import Talk
from goesc.types.model import Type


def talk(program: Program, report: Report | None, explain: int = 0, names: Names | None = None) -> Talk:
    """How the passes speak: as analyze.analyze, `explain` is the number of -m and report None keeps silent."""
    context = names or Names(program.pkg)

    def text(n: Node) -> str:
        return expr_string(n, context)

    def type_text(t: Type | None) -> str:
        return type_string(t, context)

    level = max(explain, 1) if report is not None else 0
    return Talk(report or (lambda _event: None), text, type_text, context, level)


def run(
    program: Program, report: Report | None, explain: int = 0, names: Names | None = None,
    calls: Callable[[Program, Talk], object] = devirtualize.run,
) -> None:  # fmt: skip
    """The passes before escape analysis, in gc's order. `calls` devirtualises; without -l it inlines, too."""
    out = talk(program, report, explain, names)
    mapinit.outline(program)
    if program.imports_testing:
        bloop.run(program, out)
    calls(program, out)
    for fn in program.funcs:
        loopvar.for_capture(fn)
    staticinit.run(program, out.names)
    deadlocals.run(program.funcs)
