"""Statements: what is reached, which blocks gc's back end makes, and what go, defer and assignments ask for.

    go f(x)                  newproc, and the closure that holds x
    defer f()                none if the function's defers are few and in no loop; else deferproc if it is in one
    m[k] = append(m[k], x)   one mapassign, one growslice
    s += a + b               concatstring3

cmd/compile/internal/walk: stmt.go, assign.go, range.go, select.go, switch.go; ssagen/ssa.go: stmt, call, buildssa
(Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import final

from goesc.allocs import channels, checks, interfaces, loops, maps, slices, texts
from goesc.allocs.code import Code, Rule, Target
from goesc.allocs.conditions import decided, is_computed, is_late, refine, same_constant, tell_clause, tell_text
from goesc.allocs.constants import is_string
from goesc.allocs.equal import calls
from goesc.allocs.flow import NOTHING, Change, Key, Known, Late, Numbers
from goesc.allocs.held import asserted, has_methods, others_than_held
from goesc.allocs.joins import Dead, comes_to_end, join
from goesc.allocs.learned import bound, defined, forget, forget_all, lay, learn, learn_numbers, remember, seen_late
from goesc.allocs.literals import assigned
from goesc.allocs.model import When
from goesc.allocs.ranges import numbers_of
from goesc.allocs.registers import in_registers, is_on_stack, whole
from goesc.allocs.relations import comparison, tell_extremes
from goesc.allocs.shapes import is_any
from goesc.allocs.shortcut import leave_out, leave_out_of_clause
from goesc.allocs.sizes import UNKNOWN
from goesc.allocs.spared import has_constant_cases, makes_unique_text, never_returns, takes_defers
from goesc.allocs.values import key_of, state_of, value_of
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import int_value, is_blank, underlying
from goesc.ir.nodes import (
    AddStringExpr,
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    BlockStmt,
    BranchStmt,
    CallExpr,
    Class,
    ClosureExpr,
    CompLitExpr,
    DynamicTypeAssertExpr,
    Esc,
    Expr,
    GoDeferStmt,
    IfStmt,
    IndexExpr,
    InlinedCallExpr,
    LabelStmt,
    LogicalExpr,
    Name,
    Node,
    ReturnStmt,
    SwitchStmt,
    TailCallStmt,
    TypeAssertExpr,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.positions import Pos
from goesc.types.model import (
    IS_NUMERIC,
    Basic,
    Interface,
)

# --- Assignments -----------------------------------------------------------------------------------------


def _assign(c: Code, n: AssignStmt) -> None:
    x, y = n.x, n.y
    key = x if isinstance(x, IndexExpr) and x.op is Op.OINDEXMAP and x.index.init else None
    if key is not None:  # statements of a key come before the value is computed
        c.expr(key.x)
        c.expr(key.index)
    if y is not None:
        _value(c, n, x, y)
    if key is not None:
        maps.store(c, key, key.pos, key.x.type)
    elif type(x) is not Name:
        c.expr(x)
    else:
        if c.gathered:
            c.gathered.discard(x)
        if y is not None and slices.is_appended(c, y):
            c.results.add(x)
        elif c.results:
            c.results.discard(x)
    remember(c, x, y)
    if isinstance(y, (BinaryExpr, LogicalExpr, UnaryExpr)) and type(x) is Name:
        c.kept = x, y, c.flow.mark(), c.memory


def _value(c: Code, n: AssignStmt, x: Expr, y: Expr) -> None:
    if isinstance(y, CallExpr) and y.op is Op.OAPPEND:
        if y.init:
            c.stmts(y.init)
        if isinstance(x, IndexExpr) and x.op is Op.OINDEXMAP and same_safe_expr(x, y.args[0]):
            _append_to_element(c, n, y)
        else:
            slices.append(c, y, x, n.pos)
    elif isinstance(y, CompLitExpr) and (x.op is Op.OINDEXMAP or _is_built_in(x, y)):
        assigned(c, y, n.pos)  # for an element of a map before that grows
    else:
        c.expr(y)


def _is_built_in(x: Expr, y: CompLitExpr) -> bool:
    """Whether the parts of a literal are put where x is one by one (complit.go:oaslit)."""
    return _is_plain(x) and x not in walk(y)


def _is_plain(x: Expr) -> bool:
    """Whether it is a variable on the stack that nothing points to."""
    return isinstance(x, Name) and not is_blank(x) and not x.addrtaken and is_on_stack(x)


def _append_to_element(c: Code, n: AssignStmt, y: CallExpr) -> None:
    """m[k] = append(m[k], ...): the place is looked for once, by the assignment."""
    c.exprs_of(y.args[1:])
    c.end_block()
    if len(y.args) > 1:
        c.call(y, n.pos, "growslice", When.GROWING)


def _assign_op(c: Code, n: AssignOpStmt) -> None:
    basis = underlying(n.x)
    c.expr(n.x)
    if n.asop is Op.OADD and is_string(n.x.type):
        _add_to_string(c, n)
        forget(c, n.x)
        return
    c.expr(n.y)
    checks.check(c, n.asop, n.y)
    before, by = key_of(c, n.x), int_value(n.y)
    if isinstance(basis, Basic) and basis.info & IS_NUMERIC:
        remember(c, n.x, BinaryExpr(n.asop, n.pos, n.x, n.y, type=n.x.type))
    else:
        forget(c, n.x)
    if before is not None and by is not None and (n.asop is Op.OADD or n.asop is Op.OSUB) and not in_registers(c, n.x):
        c.sums[key_of(c, n.x)] = (n.asop, before, by)


def _add_to_string(c: Code, n: AssignOpStmt) -> None:
    """typecheck/typecheck.go flattens s += a + b; what is added to an element of a map is put together before."""
    y = n.y
    count = 1
    if isinstance(y, AddStringExpr) and n.x.op is not Op.OINDEXMAP:
        c.stmts(y.init)
        texts.operands(c, y)
        count = len(y.list)
    else:
        c.expr(y)
    texts.concatenation(c, n, n.pos, "string", count + 1, False)


def _assign_list(c: Code, n: AssignListStmt) -> None:
    _assign_side_by_side(c, n.lhs, n.rhs, n.pos)


def _assign_side_by_side(c: Code, targets: Sequence[Expr], values: Sequence[Expr], at: Pos) -> None:
    """Each is a statement of its own at that position (assign.go:ascompatee)."""
    # Hot: arguments and results of inlined calls.
    _sources(c, targets, values, at)
    found = [defined(c, y) for y in values]
    states = [_state(c, x, y) for x, y in zip(targets, values, strict=True)]
    memory = c.memory
    for i, (x, y) in enumerate(zip(targets, values, strict=True)):
        if type(x) is not Name:
            c.expr(x)
        if c.memory != memory and not _is_kept(c, y, targets[:i]):
            states[i] = _state(c, x, y)  # it is loaded when what is before has been stored
        value, key, late = states[i]
        learn(c, x, value, key, late)
        bound(c, x, found[i])
        lay(c, x, y)


def _state(c: Code, x: Expr, y: Expr) -> tuple[Known | None, Key | None, Late]:
    """What x comes to hold, and when gc sees that."""
    if not in_registers(c, x) and (x.type is None or not c.given.fits_registers(x.type)):
        return *NOTHING, Late.NOT
    value, key = state_of(c, y)
    return value, key, seen_late(c, y, value)


def _sources(c: Code, targets: Sequence[Expr], values: Sequence[Expr], at: Pos) -> None:
    for i, y in enumerate(values):
        if not isinstance(y, CompLitExpr):
            c.expr(y)
        elif _is_built_in(targets[i], y) or _is_kept(c, y, targets[:i]):
            assigned(c, y, at)
        else:
            c.expr(y)


def _is_kept(c: Code, y: Expr, before: Sequence[Expr]) -> bool:
    """Whether a value is put into a variable of its own, since what is assigned before may change what it reads."""
    names = set(walk(y))
    for x in map(whole, before):
        if _is_plain(x):
            if x in names or (c.deferred and isinstance(x, Name) and x.class_ is Class.PARAM_OUT):
                return True
        elif not isinstance(x, Name) or not is_blank(x):
            return True
    return False


def _assign_results(c: Code, n: AssignListStmt) -> None:
    """The results of a call, an assertion, a receive or a look-up: to variables (noder/reader.go:multiExpr)."""
    result = n.rhs[0]
    if n.op is Op.OAS2RECV:
        channels.received(c, n)
    elif isinstance(result, (TypeAssertExpr, DynamicTypeAssertExpr)):
        c.parts(result)
        interfaces.assertion(c, result, n.pos)
    else:
        c.expr(result)
    if isinstance(result, InlinedCallExpr):
        _assign_side_by_side(c, n.lhs, result.return_vars, n.pos)
        return
    parts = checks.divided(c, result)
    for x, part in zip(n.lhs, parts or [None] * len(n.lhs), strict=True):
        if part is not None:
            remember(c, x, part)
        else:
            forget(c, x)
    ok = n.lhs[-1]
    holds = asserted(c, result) if n.op is Op.OAS2DOTTYPE and isinstance(ok, Name) else None
    if holds is not None:
        learn(c, ok, BasicLit(Op.OLITERAL, n.pos, holds, type=ok.type))
        if isinstance(result, TypeAssertExpr) and is_any(result.type) and is_any(result.x.type):
            learn(c, n.lhs[0], value_of(c, result.x), key_of(c, result.x))


# --- Branches --------------------------------------------------------------------------------------------


def _if(c: Code, n: IfStmt) -> None:
    c.expr(n.cond)
    c.evaluated()
    verdict = decided(c, n.cond)
    late = is_late(c, n.cond) if verdict is not None else Late.NOT
    asked = c.memory
    if not isinstance(n.cond, BasicLit):
        c.end_block()
    alive, flow, memory = c.alive, c.flow, c.memory
    ends: list[Change] = []
    states: set[int] = set()
    dead: list[Dead] = []
    unreached: list[Change] = []
    compared = comparison(c, n.cond)
    leave_out(c, n)
    end, *begin = (c.new_block() for _ in range(3))
    for branch, holds in ((n.body, True), (n.else_, False)):
        mark = flow.mark()
        c.block = begin[not holds]
        c.alive, c.memory = alive and verdict is not (not holds), asked
        refine(c, n.cond, holds)
        c.memory = memory
        fails_late = c.run(branch)
        compared = compared if c.block == begin[not holds] else None
        c.end_block()
        if c.alive:
            ends.append(flow.since(mark))
            states.add(c.memory)
        elif alive and (verdict is (not holds) or fails_late) and comes_to_end(branch):
            dead.append(Dead(flow.since(mark), c.memory, Late.PARTS if fails_late else late))
        elif not alive and comes_to_end(branch):
            unreached.append(flow.since(mark))
        flow.undo(mark)
    c.block = end
    c.alive = bool(ends)
    join(c, ends or unreached, states, dead)
    if compared is not None and len(ends) > 1:
        tell_extremes(c, compared, *ends)


def _switch(c: Code, n: SwitchStmt) -> None:
    tag = n.tag
    _visit_tag(c, n)
    before = c.memory
    c.end_block()
    flow, asked_at = c.flow, c.flow.mark()
    asked, told, passed = _cases(c, n, before, asked_at)
    flow.undo(asked_at)
    alive, memory = c.alive, c.memory
    states = [memory] * len(n.cases)
    target = Target(n.label, asked_at)
    c.targets.append(target)
    tests = _Tests(c, n)
    if isinstance(tag, TypeSwitchGuard):
        run, may_pass = interfaces.type_switch(c, n, tag)
        states = [
            c.memory if not clause.list or any(has_methods(x.type) for x in clause.list) else memory
            for clause in n.cases
        ]
    else:
        states = _asked_states(c, n)
        run, may_pass = _may_run(c, n, told) if not _by_table(c, n, tests) else ([True] * len(n.cases), True)
        may_pass = may_pass and not _is_exhausted(c, n, tests)
        run = [may if clause.list else may_pass for may, clause in zip(run, n.cases, strict=True)]
    late, passed_late = _are_late(c, n, run, told)
    dead: list[Dead] = []
    after = c.memory
    through: list[Change] = []
    end = c.new_block()
    for i, clause in enumerate(n.cases):
        if not through:
            flow.merge([told[clause.list[0]] if clause.list else passed])
        mark = flow.mark()
        c.block = c.new_block()
        c.alive = (alive and run[i]) or bool(through)
        if through:
            flow.merge([*through, {}] if run[i] else through)
            c.write()
        else:
            # a text that is in registers is looked at where the clause begins
            c.memory = states[i] if isinstance(tag, Name) and in_registers(c, tag) else asked[i]
            _enter(c, n, tests, i)
            c.memory = states[i]
        through = []
        c.stmts(clause.init)
        if clause.var is not None:
            learn(c, clause.var, None, _key_of_guarded(c, tag, clause.var))
            c.declare(clause.var, clause.pos)
        fails_late = c.run(clause.body)
        c.end_block()
        falls = bool(clause.body) and clause.body[-1].op is Op.OFALL
        if c.alive and falls:
            through = [flow.since(mark)]
        elif c.alive:
            c.leave_to(target)
        elif alive and (fails_late or not run[i]) and comes_to_end(clause.body):
            dead.append(Dead(flow.since(asked_at), c.memory, Late.PARTS if fails_late or late[i] else Late.NOT))
        flow.undo(asked_at)
    c.targets.pop()
    c.block = end
    around = alive and all(clause.list for clause in n.cases)
    if around and may_pass:
        target.left.append(passed)
        target.states.add(after)
    elif around:
        dead.append(Dead({}, after, Late.PARTS if passed_late else Late.NOT))
    c.alive = bool(target.left)
    join(c, target.left, target.states, dead)
    first = next((told[x] for clause in n.cases for x in clause.list), None)
    if first is not None and c.alive:
        flow.learn(first)


def _asked_states(c: Code, n: SwitchStmt) -> list[int]:
    """The states that memory is in where each clause begins, of which the run time is asked about some: of constants
    those that come to it alone, else all that come after; the others are looked for by length."""
    tag, before = n.tag, c.memory
    states = [before] * len(n.cases)
    if tag is None or isinstance(tag, TypeSwitchGuard) or not calls(tag.type, c.given.sizes):
        return states
    asked, all_after = False, False
    for i, clause in enumerate(n.cases):
        asking = [x for x in clause.list if texts.asks(c, Op.OEQ, tag, x)]
        if asking and not asked:
            c.ask()
            asked = True
        all_after = all_after or any(x.op is not Op.OLITERAL for x in asking)
        states[i] = c.memory if asking or all_after else before
    return [state if clause.list else c.memory for state, clause in zip(states, n.cases, strict=True)]


def _are_late(c: Code, n: SwitchStmt, run: list[bool], told: Mapping[Expr, Change]) -> tuple[list[bool], bool]:
    """Of clauses that are not run, and of the way around all: when gc sees that."""
    if all(run):
        return [False] * len(run), True
    c.flow.silent = True
    if isinstance(n.tag, TypeSwitchGuard):
        found = others_than_held(c, n, n.tag.x)
        may_pass = True
    else:
        found, may_pass = _may_run(c, n, told)
        found = [may if clause.list else may_pass for may, clause in zip(found, n.cases, strict=True)]
    c.flow.silent = False
    return found, may_pass


def _visit_tag(c: Code, n: SwitchStmt) -> None:
    tag = n.tag
    if isinstance(tag, TypeSwitchGuard):
        c.expr(tag.x)
    elif tag is not None:
        if tag.op is Op.OBYTES2STR and has_constant_cases(n):
            texts.look(c, tag, Op.OBYTES2STR)
        else:
            c.expr(tag)
    c.evaluated()


def _key_of_guarded(c: Code, tag: Expr | TypeSwitchGuard | None, x: Name) -> Key | None:
    """Of the variable of a clause: it is the same value where it is of no other type."""
    if isinstance(tag, TypeSwitchGuard) and isinstance(underlying(x), Interface):
        return key_of(c, tag.x)
    return None


def _cases(c: Code, n: SwitchStmt, before: int, mark: int) -> tuple[list[int], dict[Expr, Change], Change]:
    """What all clauses ask; gives the states of memory in which they do, and what is known since a mark where each case
    has been asked for, and behind the last: that those before it do not hold, if they are conditions."""
    states = [before] * len(n.cases)
    told: dict[Expr, Change] = {}
    alive = c.alive
    for i, clause in enumerate(n.cases):
        for x in clause.list:
            c.expr(x)
            c.tell_proved()
            state = c.memory
            c.end_block()
            told[x] = c.flow.since(mark)
            if n.tag is None:
                leave_out_of_clause(c, n, i, x)
                memory, c.memory = c.memory, state
                refine(c, x, False)
                c.memory = memory
            if c.fails or (alive and not c.alive):
                c.panics.add(x)
            c.alive, c.fails, c.placed = alive, False, []  # a case before it may be the one
        if n.tag is None and clause.list:
            states[i] = state
    return states, told, c.flow.since(mark)


def _by_table(c: Code, n: SwitchStmt, tests: _Tests) -> bool:
    """Whether a table is looked into for a value that only conditions have told: all cases are in the code."""
    if not tests.by_table or n.tag is None or isinstance(n.tag, TypeSwitchGuard):
        return False
    key, known = key_of(c, n.tag), numbers_of(c, n.tag)
    if known is None or known.low != known.high:
        return True
    # The least case is subtracted, and of the difference gc sees that it is a constant (ssa/prove.go).
    return not tests.all[0][0] and key is not None and c.flow.fact(key) is not None


def _may_run(c: Code, n: SwitchStmt, told: Mapping[Expr, Change]) -> tuple[list[bool], bool]:
    """Which clauses are not known to be passed over, and whether it is not known that one is taken."""
    run: list[bool] = []
    tag, may_pass, mark = n.tag, True, c.flow.mark()
    assert not isinstance(tag, TypeSwitchGuard)
    for clause in n.cases:
        may = False
        for x in clause.list:
            may_pass = may_pass and x not in c.panics
            c.flow.merge([told[x]])
            verdict = decided(c, x) if tag is None else same_constant(c, tag, x)
            may = may or (may_pass and verdict is not False)
            may_pass = may_pass and verdict is not True
        run.append(may)
    c.flow.undo(mark)
    return run, may_pass


@final
class _Tests:
    """The tests that a switch over integers consists of: consecutive cases of a clause are one (switch.go:flush)."""

    __slots__ = ("all", "by_table", "of")

    def __init__(self, c: Code, n: SwitchStmt) -> None:
        self.all: list[tuple[int, int]] = []
        self.of: dict[int, list[tuple[int, int]]] = {}  # by clause
        self.by_table = False
        if n.tag is None or isinstance(n.tag, TypeSwitchGuard):
            return
        cases = sorted((x, i) for i, clause in enumerate(n.cases) for x in map(int_value, clause.list) if x is not None)
        last = -1
        for x, i in cases:
            if i == last and self.all[-1][1] == x - 1:
                self.all[-1] = self.of[i][-1] = (self.all[-1][0], x)
            else:
                self.all.append((x, x))
                self.of.setdefault(i, []).append((x, x))
            last = i
        limits = c.given.limits
        if len(self.all) >= limits.table_tests:
            self.by_table = self.all[-1][1] - self.all[0][0] < limits.table_width * len(self.all)


def _is_exhausted(c: Code, n: SwitchStmt, tests: _Tests) -> bool:
    """Whether one of the constant cases is sure to be taken."""
    known = numbers_of(c, n.tag) if tests.all and n.tag is not None and not isinstance(n.tag, TypeSwitchGuard) else None
    if known is None or known.high - known.low > MANY:
        return False
    near = [test for test in tests.all if known.low <= test[1] and test[0] <= known.high]
    if len(near) > 1 and any(low != high for low, high in near):
        return False  # a range that is tested leaves too little to know for the other tests
    cases = {x for low, high in near for x in range(max(low, known.low), min(high, known.high) + 1)}
    return all(x in cases for x in range(known.low, known.high + 1) if known.may_be(x))


MANY = 256  # numbers that an integer can be, of which gc is not sure to know more than the least and the greatest


def _enter(c: Code, n: SwitchStmt, tests: _Tests, clause: int) -> None:
    """What the choice of a clause tells, if one test leads there."""
    tag, cases = n.tag, n.cases[clause].list
    if tag is None:
        if len(cases) == 1:
            refine(c, cases[0], True)
        return
    if isinstance(tag, TypeSwitchGuard):
        tell_clause(c, tag.x, n, cases)
        return
    tell_text(c, tag, cases)
    if cases:
        own = tests.of.get(clause, ())
        if len(own) == 1:
            low, high = own[0]
            if high - low == len(cases) - 1 and not (tests.by_table and (low < high or is_computed(c, tag))):
                learn_numbers(c, tag, Numbers(low, high))
    elif 0 < len(tests.all) < c.given.limits.few_tests:
        known = numbers_of(c, tag)
        for low, high in tests.all if known is not None else ():
            if low == high and known is not None:
                known = known.without(low)
        if known is not None:
            learn_numbers(c, tag, known)


def _branch(c: Code, n: BranchStmt) -> None:
    if n.op is Op.OGOTO and c.returns.get(n.label):
        c.returns[n.label] -= 1
    if c.alive:
        if n.op is Op.OGOTO:
            c.missed = c.missed or n.label in c.passed
            target = c.jumps.setdefault(n.label, Target(n.label, c.frames[-1]))
            c.leave_to(target)
        elif n.op is Op.OBREAK:
            for target in reversed(c.targets):
                if n.label is None or target.label == n.label:
                    c.leave_to(target)
                    break
        elif n.op is Op.OCONTINUE:
            for target in reversed(c.targets):
                if target.again is not None and (n.label is None or target.label == n.label):
                    target.again = True
                    break
    c.stop()


def _label(c: Code, n: LabelStmt) -> None:
    c.end_block()
    target = c.jumps.get(n.label)
    jumps: list[Change] = []
    if target is not None:
        jumps = target.left
        c.flow.meet(c.frames[-1], jumps, c.alive)
        c.meet_in({c.memory, *target.states} if c.alive else target.states)
        c.alive = True
    if n.checked:  # unlike the end of an inlined body, where all that leads there has been seen
        c.returns[n.label] = later = _leading_to(c, n.label) - len(jumps)
        if later > 0:
            if not c.alive:
                c.passed.add(n.label)
                c.alive = c.from_below
            for s in c.ways().following(n):
                forget_all(c, s)


def _leading_to(c: Code, label: str) -> int:
    """How many gotos have a label."""
    return sum(n.op is Op.OGOTO and isinstance(n, BranchStmt) and n.label == label for n in walk(c.fn))


def _block(c: Code, n: BlockStmt) -> None:
    c.stmts(n.list)


def _return(c: Code, n: ReturnStmt) -> None:
    results = [x for x in c.fn.dcl if x.class_ is Class.PARAM_OUT] if n.results else []
    if len(results) == len(n.results):
        _sources(c, results, n.results, n.pos)
    else:
        c.exprs_of(n.results)
    c.stop()


def _panic(c: Code, n: UnaryExpr) -> None:
    c.expr(n.x)
    c.stop()


def _tail_call(c: Code, n: TailCallStmt) -> None:
    c.stmts(n.call.init)
    c.expr(n.call.fun)
    c.exprs_of(n.call.args)
    c.stop()


def _nothing(_c: Code, _n: Node) -> None:
    """fallthrough, and marks of inlined calls."""


# --- Calls -----------------------------------------------------------------------------------------------


def _go(c: Code, n: GoDeferStmt) -> None:
    _called_later(c, n.call)
    c.call(n, n.pos, "newproc", When.ALWAYS, UNKNOWN, None, UNKNOWN)


def _defer(c: Code, n: GoDeferStmt) -> None:
    c.deferred = True
    _called_later(c, n.call)
    c.expr(n.defer_at)
    c.write()
    if c.open_defers:
        c.defers -= 1
        return
    if n.defer_at is not None:
        c.call(n, n.pos, "deferprocat")
    else:
        stays = n.esc is Esc.NEVER
        c.call(n, n.pos, *(("deferprocStack", When.NEVER) if stays else ("deferproc", When.ALWAYS)))
    c.end_block()


def _called_later(c: Code, call: Expr) -> None:
    """The call of a go or defer statement: what is called is a value."""
    c.stmts(call.init)
    if isinstance(call, CallExpr):
        c.expr(call.fun)
        c.exprs_of(call.args)
    else:
        c.expr_in_place(call)


def _call(c: Code, n: CallExpr) -> None:
    fun = n.fun
    rest, before = c.begin(), c.hoist()
    if isinstance(fun, ClosureExpr):
        if fun.init:
            c.stmts(fun.init)
        if fun.func.captures:
            c.literals.append(fun.func)  # what it captures is handed over as arguments
    else:
        c.expr(fun)
    ends, c.ends = c.ends, False
    c.exprs_of(n.args)
    checks.quotient(c, n)
    if n.args and makes_unique_text(n):
        texts.look_up(c, n.args[-1])
    c.write()
    c.waits = before
    c.end_block_if_due(ends)
    if c.open_defers and c.in_entry:
        c.end_block()
    if takes_defers(n):
        c.deferred = True
        c.call(n, n.pos, "deferrangefunc")
        c.end_block()
    elif never_returns(n):
        c.stop()
    c.finish(rest)


def _inlined(c: Code, n: InlinedCallExpr) -> None:
    c.frames.append(c.flow.mark())
    rest, before = c.begin(), c.hoist()
    ends, c.ends = c.ends, False
    label, end = n.body[-1] if n.body else None, n.body[-2] if len(n.body) > 1 else None
    if isinstance(label, LabelStmt) and isinstance(end, BlockStmt) and _leads_to(end, label):
        c.stmts(n.body[:-2])
        c.stmts(end.list[:-1])
        if not c.alive or label.label in c.jumps:
            c.stmt(label)
        c.end_block()
    else:
        c.stmts(n.body)
    c.ends, c.waits = ends, before
    c.frames.pop()
    c.finish(rest)


def _leads_to(block: BlockStmt, label: LabelStmt) -> bool:
    """Whether the last statement of a block is a goto to a label that gc has made."""
    last = block.list[-1] if block.list else None
    return isinstance(last, BranchStmt) and last.op is Op.OGOTO and last.label == label.label and not label.checked


# --- Operations that end a block ---------------------------------------------------------------------------


def _logical(c: Code, n: LogicalExpr) -> None:
    """a && b && c: each operand knows of those before it."""
    links = [n]
    while isinstance(n.x, LogicalExpr) and n.x.op is n.op and not n.x.init:
        n = n.x
        links.append(n)
    rest = c.begin()
    c.expr(n.x)
    c.tell_proved()
    c.placed = []
    fails = c.fails  # the others are not evaluated
    alive, mark, right = c.alive, c.flow.mark(), n.x
    c.alive = alive and not fails
    before = c.memory
    short = n.op is Op.OOROR
    verdict = decided(c, right)  # of what is before the link
    skipped = verdict is short and is_late(c, right) is Late.NOT
    for link in reversed(links):
        asked = c.memory
        c.end_block()
        c.alive, now, c.memory = c.alive and verdict is not short, c.memory, asked
        refine(c, right, not short)
        c.memory = now
        right, state, before_it = link.y, c.memory, c.alive
        c.expr(right)
        c.tell_proved()
        c.placed = []
        c.memory_at[link] = state, c.memory
        if c.fails or (before_it and not c.alive):
            verdict = short  # else it does not come to the end
        elif verdict is not short:
            last = decided(c, right)
            verdict = last if last is short or verdict is not None else None
        known = BasicLit(Op.OLITERAL, link.pos, verdict, type=link.type) if verdict is not None else None
        c.found[link] = known
    c.end_block()
    change = c.flow.since(mark)
    c.flow.undo(mark)
    if change:
        c.told[links[0]] = change
    c.flow.merge([change, {}])
    c.meet_in({before} if skipped else {before, c.memory})
    c.alive, c.fails = alive, fails
    c.finish(rest)


def _print(c: Code, n: CallExpr) -> None:
    c.parts(n)
    c.ask()


EXPRS: dict[Op, Rule] = {
    **checks.EXPRS,
    Op.OCALLFUNC: _call,
    **dict.fromkeys((Op.OPRINT, Op.OPRINTLN), _print),
    Op.OCALLINTER: _call,
    Op.OINLCALL: _inlined,
    Op.OANDAND: _logical,
    Op.OOROR: _logical,
}  # fmt: skip

STMTS: dict[Op, Rule] = {
    **channels.STMTS,
    **loops.STMTS,
    Op.OAS: _assign,
    Op.OASOP: _assign_op,
    Op.OAS2: _assign_list,
    **dict.fromkeys((Op.OAS2FUNC, Op.OAS2DOTTYPE, Op.OAS2RECV, Op.OAS2MAPR), _assign_results),
    Op.OBLOCK: _block,
    Op.OIF: _if,
    Op.OSWITCH: _switch,
    Op.OGO: _go,
    Op.ODEFER: _defer,
    Op.ORETURN: _return,
    Op.OPANIC: _panic,
    Op.OTAILCALL: _tail_call,
    Op.OLABEL: _label,
    **dict.fromkeys((Op.OGOTO, Op.OBREAK, Op.OCONTINUE), _branch),
    **dict.fromkeys((Op.OFALL, Op.OINLMARK), _nothing),
}
