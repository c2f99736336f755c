"""Interface calls become method calls, and calls the bodies of what they call, by turns until nothing changes.

    passes.run(program, report, calls=run)              functions of a dependency, in silence
    passes.run(program, report, calls=run_package)      a package that is compiled: its messages, its wrappers

First it is decided who can be inlined; then calls are counted and, where the receiver's type is known, devirtualised;
then functions are taken callees first. In each, calls are resolved in batches: first all that are there, then those
that came with the bodies, so that a literal with several calls is not taken for one with a single call. Method wrappers
are made when all that is done, and each is worked on by itself.
cmd/compile/internal/inline/interleaved/interleaved.go:DevirtualizeAndInlinePackage, DevirtualizeAndInlineFunc;
noder/reader.go:finishWrapperFunc (Go 1.27.3).
"""

from __future__ import annotations

from collections import deque
from typing import final

from goesc.inline.callees import Callee, Inliner
from goesc.inline.copy import Place
from goesc.inline.expand import may_inline, try_inline
from goesc.inline.worth import is_worth
from goesc.ir.events import ConsideredBig, Tried
from goesc.ir.nodes import CallExpr, Class, ForStmt, Func, Name, Node, ParenExpr, SelectorExpr, TailCallStmt
from goesc.ir.op import Op
from goesc.ir.program import Program, Report
from goesc.ir.scc import visit_bottom_up
from goesc.ir.trace import Phase, Trace
from goesc.ir.visit import edit_children, walk_with_closures
from goesc.lower.passes import bloop, devirtualize
from goesc.lower.passes.talk import Talk
from goesc.release import Release
from goesc.source.positions import FileSet, Pos


def run(program: Program, talk: Talk) -> None:
    """Inline calls in all functions of a program, but for those whose inlining cannot change any parameter's tag."""
    Interleaver(program, talk, everything=False).run()


def run_package(program: Program, talk: Talk, trace: Trace | None = None) -> None:
    """Inline calls in a package that was lowered without wrappers, then in its wrappers."""
    x = run_some(program, talk, trace)
    if trace is not None:
        trace.begin(Phase.WRAPPING, ())
    x.inliner.bodies.make_wrappers(x)
    if not program.release.devirtualizes_calls:
        devirtualize.run(program, talk)


def run_wrappers(program: Program, talk: Talk) -> None:
    """Inline calls in the wrappers of a package that is compiled with -l (Go 1.21)."""
    x = Interleaver(program, talk, everything=True)
    x.inliner.bodies.make_wrappers(x)
    devirtualize.run(program, talk)


def run_some(program: Program, talk: Talk, trace: Trace | None = None) -> Interleaver:
    """Inline calls in the functions of a program as in a package."""
    x = Interleaver(program, talk, everything=True, trace=trace)
    x.run()
    return x


@final
class _Calls:
    """The inlined calls of a compilation, numbered in the order in which they are inlined (cmd/internal/obj/inl.go)."""

    def __init__(self, release: Release, fset: FileSet) -> None:
        self._release = release
        self._fset = fset
        self._callees: list[Callee] = []
        self._functions: list[str] = []  # what they are called in their packages
        self._parents: list[int] = []  # the call that each came with; -1: it stands in the source
        self._numbers: dict[int, int] = {}  # by inline site of positions, of which other compilations make some, too

    def _innermost(self, pos: Pos) -> int:
        return self._numbers.get(self._fset.site(pos), -1)

    def _stack(self, index: int) -> list[int]:
        """A call and those that it came through, innermost first."""
        found = []
        while index >= 0:
            found.append(index)
            index = self._parents[index]
        return found

    def came_through(self, pos: Pos, callee: Callee) -> bool:
        """Whether the code at a position came with an inlined call of that function."""
        return any(self._callees[index] is callee for index in self._stack(self._innermost(pos)))

    def enter(self, pos: Pos, callee: Callee, name: str, function: str, report: Report) -> Place:
        """A new one. `report` is told what reading its body says."""
        parent = self._innermost(pos)
        index = len(self._callees)
        self._callees.append(callee)
        self._functions.append(function)
        self._parents.append(parent)
        site = self._fset.inline_site(pos, name)
        self._numbers[site] = index
        parents = self._stack(parent)[::-1]
        functions = [self._functions[call] for call in (*parents, index)]
        return Place(self._release, self._fset, pos, site, index, parents, functions, report)


@final
class Interleaver:
    """State of the pass."""

    def __init__(self, program: Program, talk: Talk, everything: bool, trace: Trace | None = None) -> None:
        self.program = program
        self.talk = talk
        self.inliner = Inliner(program, talk, full_costs=talk.level > 1)
        self.inliner.admit = self.admit
        self.trace = self.inliner.trace = trace
        self.calls = _Calls(program.release, program.fset)
        self._sites: dict[Func, _Sites] = {}
        self._assignments = devirtualize.State(program)
        self._uses: dict[Callee, int] = {}  # how many calls of a function have been seen
        self.skips_loops = not program.release.loops_keep_alive
        self.everything = everything
        self._worth: dict[Callee, bool] = {}

    def worth(self, callee: Callee) -> bool:
        if self.everything:
            return True
        found = self._worth.get(callee)
        if found is None:
            found = self._worth[callee] = is_worth(callee, self.program)
        return found

    def run(self) -> None:
        if self.trace is not None:
            self.trace.note(self.program.funcs)
        if self.program.release.inlining_order == "groups":
            self._work_in_groups()
        else:
            self.inliner.decide(trace=self.trace)
            self._work(self.program.funcs, self.trace)
        for s in self._sites.values():
            s.unparenthesize()

    def admit(self, new: list[Func]) -> None:
        """Take functions into the program that were found only now, and inline calls in them, in silence."""
        self.program.funcs += new
        talk, self.talk = self.talk, self.talk.silent()
        self.inliner.decide_silently(new)
        self._work(new)
        self.talk = talk

    def _work(self, funcs: list[Func], trace: Trace | None = None) -> None:
        if self.program.release.inlining_order != "batches":
            for fn in list(funcs):
                self._work_on(fn, trace)
            return
        sites: dict[Func, _Sites] = {}
        first = len(trace.marks) if trace is not None else 0
        for fn in list(funcs):
            if trace is not None:
                trace.begin(Phase.RESOLVING, (fn,))
            sites[fn] = self._sites[fn] = s = self._marked(fn, self._uses, self._assignments)
            s.resolve_from(0)
        if trace is not None:
            trace.note_resolved(first)

        def batch(fns: list[Func], _recursive: bool) -> None:
            if trace is not None:
                trace.begin(Phase.INLINING, fns)
            changed = True
            while changed:
                changed = False
                for fn in fns:
                    s = sites.get(fn)
                    if s is not None and s.parens and s.round():
                        changed = True

        visit_bottom_up(list(sites), batch)

    def _work_on(self, fn: Func, trace: Trace | None) -> None:
        """One function by itself."""
        if self.inliner.comes_later(fn):
            return
        if trace is not None:
            trace.begin(Phase.INLINING, (fn,))
        self._settle(self._marked(fn, {}, self._assignments))

    def _settle(self, s: _Sites) -> None:
        if self.program.release.inlining_order == "groups":
            s.once()
        else:
            while s.again():
                pass
        s.unparenthesize()

    def _work_in_groups(self) -> None:
        """Decide on those that call each other and work on them, callees first."""

        def batch(fns: list[Func], recursive: bool) -> None:
            if self.trace is not None:
                self.trace.begin(Phase.DECIDING, fns)
            self.inliner.decide_on(fns, recursive)
            for fn in fns:
                self._work_on(fn, self.trace)

        visit_bottom_up(list(self.program.funcs), batch)

    def _marked(self, fn: Func, uses: dict[Callee, int], assignments: devirtualize.State) -> _Sites:
        big = self.inliner.is_big(fn)
        if big and self.talk.level > 1:
            self.talk.say(ConsideredBig(fn.pos, self.talk.text(fn.nname)))
        return _Sites(self, fn, big, uses, assignments)

    def devirtualize(self, fn: Func, call: CallExpr, assignments: devirtualize.State) -> None:
        """Make a method call of an interface call in fn, if the method is known. It may be new to the program.

        Copies of fn have the interface call still, and say what becomes of it.
        """
        program = self.program
        funcs, program.funcs = program.funcs, []
        devirtualize.static_call(program, assignments, call, self.talk, lambda: self.inliner.keep(fn))
        self.inliner.bodies.read_bodies()
        new, program.funcs = program.funcs, funcs
        if new:
            self.admit(new)

    def tried_of_runtime(self, call: CallExpr) -> None:
        """Say that a call is looked at of a function that the compiler knows by name alone."""
        fun = call.fun
        if type(fun) is Name and fun.class_ is Class.FUNC and may_inline(call, self.inliner):
            self.talk.say(Tried(call.pos, self.dump(fun)))

    def dump(self, n: Node) -> str:
        from goesc.ir.dump import dump  # at -m=3 and more alone

        return dump("", n, self.program, self.talk.names, linked=False)

    # --- goesc.ir.program.Inlining ----------------------------------------------------------------------

    def can_inline(self, method: Name) -> bool:
        callee = self.inliner.function(method)
        return callee is not None and self.inliner.known(callee) is not None

    def finish(self, wrapper: Func) -> list[SelectorExpr]:
        """Inline calls in a wrapper; gives the method values that came into it."""
        if self.trace is not None:
            self.trace.note((wrapper,))
        s = self._marked(wrapper, {}, devirtualize.State(self.program))
        self._settle(s)
        return [n for n in walk_with_closures(wrapper) if type(n) is SelectorExpr and n.op is Op.OMETHVALUE]


@final
class _Sites:
    """The calls of one function, each in parentheses of its own, and what they reach as far as it is known."""

    __slots__ = ("assignments", "big", "fn", "parens", "resolved", "uses", "x")

    def __init__(
        self, x: Interleaver, fn: Func, big: bool, uses: dict[Callee, int], assignments: devirtualize.State
    ) -> None:
        self.x = x
        self.fn = fn
        self.big = big
        self.uses = uses
        self.assignments = assignments
        self.parens: list[ParenExpr] = []
        self.resolved: dict[int, Callee] = {}
        self.mark(fn)

    def mark(self, n: Node) -> None:
        """Put parentheses around the calls in n, operands before their call."""
        # Hot: most nodes hold no call.
        found: dict[Node, Node] = {}
        below = n.children()
        if type(n) is ForStmt and self.x.skips_loops and bloop.is_testing_loop(n):
            below = bloop.skipped(n, self.x.talk)
        for child in below:
            if type(child) is Name or type(child) is ParenExpr:
                continue  # the call in parentheses is in the list already
            self.mark(child)
            if type(child) is CallExpr and type(n) is not TailCallStmt:
                found[child] = paren = ParenExpr(Op.OPAREN, child.pos, child, type=child.type)
                self.parens.append(paren)
        if found:
            edit_children(n, lambda child: found.get(child, child))

    def resolve_from(self, start: int) -> None:
        for i in range(start, len(self.parens)):
            self.resolve(i)

    def resolve(self, i: int) -> tuple[Callee | None, int]:
        """What a call reaches, and how many calls reach that."""
        callee = self.resolved.get(i)
        if callee is not None:
            return callee, self.uses[callee]
        call = self.parens[i].x
        if type(call) is not CallExpr:
            return None, -1
        if call.op is Op.OCALLINTER and self.x.program.release.devirtualizes_calls:
            self.x.devirtualize(self.fn, call, self.assignments)
        if not may_inline(call, self.x.inliner):
            return None, 0
        assert call.fun is not None
        callee = self.x.inliner.callee(self.fn, call.fun, resolve_only=True)
        if callee is None:
            return None, 0
        self.resolved[i] = callee
        count = self.uses[callee] = self.uses.get(callee, 0) + 1
        return callee, count

    def edit(self, i: int) -> bool:
        """Inline a call if it can be; whether it was."""
        call = self.parens[i].x
        if type(call) is not CallExpr:
            return False
        callee, count = self.resolve(i)
        if callee is None and self.x.talk.level > 3:
            self.x.tried_of_runtime(call)
        if callee is None or not may_inline(call, self.x.inliner):
            return False
        once = count == 1 and type(callee) is Func and callee.closure_parent is not None
        inlined = try_inline(self.x, self.fn, call, self.big, once)
        if inlined is None:
            return False
        self.parens[i].x = inlined
        self.mark(inlined)
        self.assignments.inlined_call(self.fn, call, inlined)
        return True

    def round(self) -> bool:
        """Go through all calls, then through those that this brought, and so on; whether anything changed."""
        changed = False
        start, end = 0, len(self.parens)
        while start < end:
            for i in range(start, end):
                changed = self.edit(i) or changed
            start, end = end, len(self.parens)
            self.resolve_from(start)
        return changed

    def again(self) -> bool:
        """Go through all calls, and at once through those that come with them; whether anything changed."""
        changed = False
        i = 0
        while i < len(self.parens):
            changed = self.edit(i) or changed
            i += 1
        return changed

    def once(self) -> None:
        """Go through all calls, then into what was inlined, one inlined call after the other, each with all that is in
        it by then: an argument that was inlined as well is gone through with the call that it is given to."""
        places: dict[ParenExpr, int] = {}
        waiting: deque[ParenExpr] = deque()

        def edit(paren: ParenExpr) -> None:
            for i in range(len(places), len(self.parens)):
                places[self.parens[i]] = i
            if type(paren.x) is CallExpr and self.edit(places[paren]):
                waiting.append(paren)

        def visit(n: Node) -> None:
            for child in n.children():
                if type(child) is not Name:
                    visit(child)
                    if type(child) is ParenExpr:
                        edit(child)

        for paren in list(self.parens):
            edit(paren)
        while waiting:
            visit(waiting.popleft().x)

    def unparenthesize(self) -> None:
        if not self.parens:
            return
        stack: list[Node] = [self.fn]
        while stack:
            n = stack.pop()
            below = n.children()
            if ParenExpr in map(type, below):
                edit_children(n, _bare)
                below = n.children()
            stack += [child for child in below if type(child) is not Name]
        self.parens = []  # they hold what was inlined


def _bare(n: Node) -> Node:
    return n.x if type(n) is ParenExpr else n
