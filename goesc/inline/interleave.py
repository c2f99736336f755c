"""Interface calls become method calls, and calls the bodies of what they call, by turns until nothing changes.

    run(program)      instead of goesc.lower.passes.devirtualize.run

Functions are taken callees first. In each, calls are resolved in batches: first all that are there, then those that
came with the bodies, so that a literal with several calls is not taken for one with a single call.
cmd/compile/internal/inline/interleaved/interleaved.go:DevirtualizeAndInlinePackage (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any, final

from goesc.inline.callees import Callee, Inliner
from goesc.inline.cost import is_big
from goesc.inline.expand import may_inline, try_inline
from goesc.inline.worth import is_worth
from goesc.ir.nodes import CallExpr, Func, InlinedCallExpr, Name, ParenExpr, TailCallStmt
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.scc import visit_bottom_up
from goesc.ir.visit import edit_children
from goesc.lower.passes import devirtualize
from goesc.lower.passes.talk import Talk


def run(program: Program, talk: Talk, everything: bool = False) -> Inliner:
    """Inline calls in all functions of a program.

    Calls whose inlining cannot change any parameter's tag stay, unless `everything` is asked for.
    """
    x = Interleaver(program, talk, everything)
    x.inliner.decide()
    x.run()
    return x.inliner


@final
class Interleaver:
    """State of the pass. `chains` tells of a call through which inlined calls it came here: (callee, position)."""

    def __init__(self, program: Program, talk: Talk, everything: bool) -> None:
        self.program = program
        self.talk = talk
        self.inliner = Inliner(program)
        self.inliner.admit = self.admit
        self.sites: dict[Func, _Sites] = {}
        self.devirtualized = devirtualize.State()
        self.chains: dict[CallExpr, tuple[tuple[Callee, int], ...]] = {}
        self.uses: dict[Callee, int] = {}  # how many calls of a function have been seen
        self.everything = everything
        self._worth: dict[Callee, bool] = {}
        self._number = 0

    def next_number(self) -> int:
        self._number += 1
        return self._number

    def worth(self, callee: Callee) -> bool:
        if self.everything:
            return True
        found = self._worth.get(callee)
        if found is None:
            found = self._worth[callee] = is_worth(callee, self.program)
        return found

    def run(self) -> None:
        self._work(self.program.funcs)
        for s in self.sites.values():
            s.unparenthesize()

    def admit(self, new: list[Func]) -> None:
        """Take functions into the program that were found only now, and inline calls in them."""
        self.program.funcs += new
        self.inliner.decide(new)
        self._work(new)

    def _work(self, funcs: list[Func]) -> None:
        sites = {fn: _Sites(self, fn) for fn in funcs}
        self.sites.update(sites)
        for s in sites.values():
            for i in range(len(s.parens)):
                s.resolve(i)

        def batch(fns: list[Func], _recursive: bool) -> None:
            changed = True
            while changed:
                changed = False
                for fn in fns:
                    s = sites.get(fn)
                    if s is not None and s.parens and s.round():
                        changed = True

        visit_bottom_up(list(sites), batch)

    def devirtualize(self, call: CallExpr) -> None:
        """Make a method call of an interface call, if the method is known. It may be new to the program."""
        program = self.program
        funcs, program.funcs = program.funcs, []
        devirtualize.static_call(program, self.devirtualized, call, self.talk)
        self.inliner.bodies.read_bodies()
        new, program.funcs = program.funcs, funcs
        if new:
            self.admit(new)


@final
class _Sites:
    """The calls of one function, each in parentheses of its own, and what they reach as far as it is known."""

    __slots__ = ("big", "fn", "parens", "resolved", "x")

    def __init__(self, x: Interleaver, fn: Func) -> None:
        self.x = x
        self.fn = fn
        self.parens: list[ParenExpr] = []
        self.resolved: dict[int, Callee] = {}
        self.big = is_big(fn, x.program.release.inlining)
        edit_children(fn, self.mark)

    def mark(self, n: Any) -> Any:
        """Put parentheses around the calls in n, operands before their call."""
        cls = type(n)
        if cls is Name or cls is ParenExpr:
            return n  # the call in parentheses is in the list already
        if cls is TailCallStmt:
            edit_children(n.call, self.mark)
            return n
        edit_children(n, self.mark)
        if cls is CallExpr and (n.op is Op.OCALLFUNC or n.op is Op.OCALLINTER):
            n = ParenExpr(Op.OPAREN, n.pos, n, type=n.type)
            self.parens.append(n)
        return n

    def resolve(self, i: int) -> tuple[Callee | None, int]:
        """What a call reaches, and how many calls reach that."""
        x = self.x
        callee = self.resolved.get(i)
        if callee is not None:
            return callee, x.uses[callee]
        call = self.parens[i].x
        if type(call) is not CallExpr:
            return None, -1
        if call.op is Op.OCALLINTER:
            x.devirtualize(call)
        if not may_inline(call):
            return None, 0
        callee = x.inliner.callee(self.fn, call.fun, resolve_only=True)
        if callee is None:
            return None, 0
        self.resolved[i] = callee
        count = x.uses[callee] = x.uses.get(callee, 0) + 1
        return callee, count

    def edit(self, i: int) -> tuple[CallExpr, InlinedCallExpr] | None:
        call = self.parens[i].x
        if type(call) is not CallExpr:
            return None
        callee, count = self.resolve(i)
        if callee is None or not may_inline(call):
            return None
        once = count == 1 and type(callee) is Func and callee.closure_parent is not None
        inlined = try_inline(self.x, self.fn, call, self.big, once)
        return None if inlined is None else (call, inlined)

    def round(self) -> bool:
        """Go through all calls, then through those that this brought, and so on; whether anything changed."""
        changed = False
        start, end = 0, len(self.parens)
        while start < end:
            for i in range(start, end):
                done = self.edit(i)
                if done is not None:
                    call, inlined = done
                    self.parens[i].x = inlined
                    edit_children(inlined, self.mark)
                    self.x.devirtualized.inlined_call(self.fn, call, inlined)
                    changed = True
            start, end = end, len(self.parens)
            for i in range(start, end):
                self.resolve(i)
        return changed

    def unparenthesize(self) -> None:
        if self.parens:
            edit_children(self.fn, _bare)


def _bare(n: Any) -> Any:
    if type(n) is ParenExpr:
        n = n.x
    if type(n) is not Name:
        edit_children(n, _bare)
    return n
