"""Which function a call reaches, what inlining it costs, and where its body comes from.

    inliner.callee(caller, call.fun)   ->   Func of this program | function of another one | None

A function of the program carries its `Inl`. One of another package, or one whose tags are known already, carries the
cost in its object, and its body is lowered again into this program when it is first inlined.
cmd/compile/internal/inline/inl.go:inlCallee, inlineCostOK; noder/unified.go:readBodies (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, final

from goesc.inline.copy import snapshot
from goesc.inline.cost import can_delay_results, can_inline, field_index, is_big, struct_of
from goesc.inline.instances import belongs_to_type_of, reachable
from goesc.inline.intrinsics import intrinsics_of
from goesc.ir.events import CannotInline
from goesc.ir.inl import NEVER, Inl
from goesc.ir.nodes import Class, ClosureExpr, Expr, Func, Name, SelectorExpr
from goesc.ir.op import Op
from goesc.ir.program import UNLINKED, Program
from goesc.ir.reassign import static_value
from goesc.ir.scc import visit_bottom_up
from goesc.ir.trace import Phase, Trace
from goesc.lower import rangefunc
from goesc.lower.passes import deadcode
from goesc.lower.passes.talk import Talk
from goesc.types.model import Signature, Type
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Var
from goesc.types.predicates import identical
from goesc.types.sizes import offsetsof

Callee: TypeAlias = Func | FuncObject


@final
class Inliner:
    """What is known while the functions of one program are inlined into each other.

    `talk` says what is decided, unless decisions are on functions that come up in inlined bodies only.
    """

    def __init__(self, program: Program, talk: Talk, full_costs: bool = False) -> None:
        self.program = program
        self.talk = talk
        self.limits = program.release.limits
        self.escape_non_string = program.release.escape_non_string
        self.intrinsics = intrinsics_of(program.sizes.machine, program.release)
        assert program.bodies is not None
        self.bodies = program.bodies
        self.full_costs = full_costs  # go on counting where it is clear that a function is too dear
        self.runtime = rangefunc.RUNTIME
        self.admit: Callable[[list[Func]], None] | None = None  # takes functions that join the program
        self.trace: Trace | None = None
        self._imported: dict[FuncObject, Inl | None] = {}
        self._big: dict[Func, bool] = {}
        self._offsets: dict[tuple[Type | None, Var | FuncObject | None], int] = {}

    def decide(self, funcs: list[Func] | None = None, trace: Trace | None = None) -> None:
        """Decide on functions, callees before callers; on all of the program where none are given."""

        def batch(fns: list[Func], recursive: bool) -> None:
            if trace is not None:
                trace.begin(Phase.DECIDING, fns)
            self.decide_on(fns, recursive)

        visit_bottom_up(self.program.funcs if funcs is None else funcs, batch)

    def decide_on(self, fns: list[Func], recursive: bool) -> None:
        """On functions that call each other, if they are recursive."""
        if recursive and not self.program.release.recursive_inlined and sum(fn.oclosure is None for fn in fns) <= 1:
            for fn in fns:
                if fn.oclosure is None and self.talk.level > 1:
                    self.talk.say(CannotInline(fn.pos, self.talk.text(fn.nname), "recursive"))
            return
        for fn in fns:
            if not self.comes_later(fn):
                can_inline(self, fn)

    def comes_later(self, fn: Func) -> bool:
        """Whether a function is one that go or defer call, and made when calls have been inlined."""
        return not self.program.release.wraps_go_and_defer_early and fn.lit_why in (Op.OGO, Op.ODEFER)

    def decide_silently(self, funcs: list[Func]) -> None:
        talk, self.talk = self.talk, self.talk.silent()
        self.decide(funcs)
        self.talk = talk

    def callee(self, caller: Func, fun: Expr, resolve_only: bool = False) -> Callee | None:
        """The function that an expression is known to be; None if it is not known, or not one to be inlined here."""
        n = static_value(fun, self.program.release.captured_values)
        if type(n) is Name:
            return self.function(n) if n.class_ is Class.FUNC else None
        if type(n) is SelectorExpr and n.op is Op.OMETHEXPR:
            name = n.func_name
            if name is None:
                return None
            sig = name.type
            assert isinstance(sig, Signature)  # a method's
            assert sig.recv is not None
            assert sig.recv.type is not None
            return self.function(name) if n.x.type is not None and identical(sig.recv.type, n.x.type) else None
        if type(n) is ClosureExpr:
            c = n.func
            if c.closure_vars:
                outer = c.closure_vars[0].outer
                assert outer is not None
                if outer.curfn is not caller:
                    return None
            if not resolve_only:
                can_inline(self, c)
            return c
        return None

    def function(self, name: Name) -> Callee | None:
        if name.func is not None:
            return name.func
        return name.obj if type(name.obj) is FuncObject else None

    def known(self, callee: Callee) -> Inl | None:
        """What has been decided on a function, if it can be inlined."""
        if type(callee) is Func:
            inl: Inl | None = callee.inl
            return inl if inl is not None and inl.cost != NEVER else None
        assert type(callee) is FuncObject
        if callee not in self._imported:
            cost = callee.inline
            known = cost is not None and cost != NEVER and self.bodies.body_at_hand(callee)
            self._imported[callee] = Inl(cost) if known and cost is not None else None
        return self._imported[callee]

    def cheap_enough(self, callee: Callee, inl: Inl, big_caller: bool, called_once: bool) -> bool:
        return inl.cost <= self.call_budget(callee, big_caller, called_once)

    def call_budget(self, callee: Callee, big_caller: bool, called_once: bool) -> int:
        """What a callee may cost."""
        limit = self.limits.big_function_budget if big_caller else self.limits.budget
        if type(callee) is Func and callee.closure_parent is not None:
            limit *= self.limits.closure_factor
            if called_once:
                limit = max(limit, self.limits.closure_called_once)
        return limit

    def has_body(self, callee: Callee, inl: Inl) -> bool:
        """Whether there is something to be copied."""
        if type(callee) is Func or inl.template is not None:
            return True
        assert type(callee) is FuncObject
        if self.bodies.has_body_to_inline(callee):
            return True
        self._imported[callee] = None
        return False

    def template(self, callee: Callee, inl: Inl) -> Func:
        """The function whose body is copied."""
        if inl.template is not None:
            return inl.template
        if type(callee) is Func:
            return callee
        assert type(callee) is FuncObject
        inl.template = self._lower(callee)
        inl.can_delay_results = can_delay_results(inl.template)
        return inl.template

    def _lower(self, obj: FuncObject) -> Func:
        """Lower a function of another program once more, for its body."""
        fn, new = self.bodies.body_to_inline(obj)
        if not self.program.release.dead_code_when_read:
            deadcode.run([fn])
        instances = [other for other in new if other.oclosure is None]
        if instances:
            if self.trace is not None:
                self.trace.bringers.add(obj)
            self.decide_silently(instances)
            kept = reachable([other for other in instances if belongs_to_type_of(other, obj)])
            # gc inlines instances that only an inlined body mentions, and forgets their bodies then.
            for other in instances:
                if other not in kept:
                    self.keep(other)
                    other.has_body = False
                    other.body = []
                    self.program.abis[other] = UNLINKED
            if self.admit is not None:
                self.admit([other for other in new if other in kept])
        return fn

    def keep(self, fn: Func) -> None:
        """Keep the bodies of inlinable functions as they are before fn changes: its own, and those that hold it.

        Until Go 1.23 literals of a function that calls itself alone are decided on when a call of them is met; until Go
        1.22 a literal in a package variable's or init's function is worked on before those that hold it are decided on.
        """
        as_read = self.program.as_read
        around = [fn]
        while (parent := around[-1].closure_parent) is not None:
            around.append(parent)
        for outer in reversed(around):
            inl: Inl | None = outer.inl
            if inl is None:
                if outer.oclosure is not None and outer not in as_read:
                    as_read[outer] = snapshot(outer, self.program.words)
            elif inl.cost != NEVER and inl.template is None:
                inl.template = snapshot(outer, self.program.words)

    def is_big(self, fn: Func) -> bool:
        """As cost.is_big, of what the function was when that was asked first."""
        found = self._big.get(fn)
        if found is None:
            found = self._big[fn] = is_big(fn, self.limits)
        return found

    def offset(self, t: Type | None, field: Var | FuncObject | None) -> int:
        """Where a field lies in a structure, in bytes; -1 if it is not known."""
        key = (t, field)
        found = self._offsets.get(key)
        if found is None:
            s = struct_of(t)
            index = field_index(s, field) if s is not None else -1
            found = offsetsof(s.fields, self.program.sizes)[index] if s is not None and index >= 0 else -1
            self._offsets[key] = found
        return found
