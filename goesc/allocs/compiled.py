"""Which functions gc compiles by themselves, and in which order.

cmd/compile/internal/gc/compile.go; inline/inl.go (Go 1.27.3 and 1.23).
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.ir.nodes import ClosureExpr, Func
from goesc.ir.program import Program, inner_first
from goesc.ir.visit import walk


def compiled(program: Program) -> Iterator[Func]:
    """The functions that gc compiles by themselves; capturing literals come with the function that holds them."""
    release = program.release
    funcs = program.funcs if release.initialiser_first else inner_first(program.funcs)
    live = None if release.plain_closures_apart else _mentioned(program)
    for fn in funcs:
        if not fn.captures and fn.has_body and fn.nname.sym != "_":
            if live is None or not fn.hidden or fn in live:
                yield fn


def _mentioned(program: Program) -> set[Func]:
    """The functions that others lead to. Until Go 1.23 literals of others are left out, which are inlined wherever they
    are called (inline/inl.go:GarbageCollectUnreferencedHiddenClosures)."""
    found: set[Func] = set()
    todo = [fn for fn in program.funcs if not fn.hidden]
    while todo:
        fn = todo.pop()
        if fn not in found:
            found.add(fn)
            todo += [n.func for n in walk(fn) if type(n) is ClosureExpr]
    return found
