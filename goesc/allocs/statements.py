"""Statements: what is reached, which blocks gc's back end makes, and what go, defer and assignments ask for.

    go f(x)                  newproc, and the closure that holds x
    defer f()                none if the function's defers are few and in no loop; else deferproc if it is in one
    m[k] = append(m[k], x)   one mapassign, one growslice
    s += a + b               concatstring3

cmd/compile/internal/walk: stmt.go, assign.go, range.go, select.go, switch.go; ssagen/ssa.go: stmt, call, buildssa
(Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.allocs import interfaces, slices, texts
from goesc.allocs.code import Code, Rule, Target
from goesc.allocs.decided import decided, may_be, never_holds, same_constant, shape_of
from goesc.allocs.flow import Change, Numbers
from goesc.allocs.literals import assigned
from goesc.allocs.model import When
from goesc.allocs.sizes import UNKNOWN
from goesc.allocs.spared import has_constant_cases
from goesc.allocs.values import (
    extent_of,
    forget,
    forget_all,
    key_of,
    learn,
    learn_numbers,
    numbers_of,
    refine,
    remember,
    value_of,
)
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
    CaseClause,
    Class,
    ClosureExpr,
    CommClause,
    Decl,
    Esc,
    Expr,
    ForStmt,
    GoDeferStmt,
    IfStmt,
    IndexExpr,
    InlinedCallExpr,
    LabelStmt,
    LogicalExpr,
    Name,
    Node,
    RangeStmt,
    ReturnStmt,
    SelectStmt,
    SendStmt,
    SliceExpr,
    SwitchStmt,
    TailCallStmt,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.positions import Pos
from goesc.types.lookup import missing_method
from goesc.types.model import (
    IS_INTEGER,
    IS_STRING,
    IS_UNSIGNED,
    Array,
    Basic,
    Chan,
    Interface,
    Kind,
    Map,
    Pointer,
    Slice,
    Type,
)
from goesc.types.named import under
from goesc.types.universe import TYP

# --- Assignments -----------------------------------------------------------------------------------------


def _declare(c: Code, n: Decl) -> None:
    if n.x.class_ is Class.AUTO:
        c.declare(n.x, n.pos)


def _assign(c: Code, n: AssignStmt) -> None:
    x, y = n.x, n.y
    if y is not None:
        _value(c, n, x, y)
    if type(x) is not Name:
        c.expr(x)
    else:
        c.gathered.discard(x)
        (c.results.add if y is not None and slices.is_appended(c, y) else c.results.discard)(x)
    remember(c, x, y)


def _value(c: Code, n: AssignStmt, x: Expr, y: Expr) -> None:
    if y.op is Op.OBYTES2STR and type(x) is Name and y in c.looked_up():
        texts.look(c, y, Op.OBYTES2STR)
    elif isinstance(y, CallExpr) and y.op is Op.OAPPEND:
        if y.init:
            c.stmts(y.init)
        if isinstance(x, IndexExpr) and x.op is Op.OINDEXMAP and same_safe_expr(x, y.args[0]):
            _append_to_element(c, n, y)
        else:
            slices.append(c, y, x, n.pos)
    elif isinstance(x, Name) and not is_blank(x) and not x.addrtaken and x.class_ is not Class.EXTERN:
        if x.esc is Esc.HEAP:
            c.expr(y)
        else:
            assigned(c, y, n.pos)
    elif isinstance(x, IndexExpr) and x.op is Op.OINDEXMAP:
        assigned(c, y, n.pos)  # computed before the map grows
    else:
        c.expr(y)


def _append_to_element(c: Code, n: AssignStmt, y: CallExpr) -> None:
    """m[k] = append(m[k], ...): the place is looked for once, by the assignment."""
    c.exprs_of(y.args[1:])
    c.end_block()
    if len(y.args) > 1:
        c.call(y, n.pos, "growslice", When.GROWING)


def _assign_op(c: Code, n: AssignOpStmt) -> None:
    basis = underlying(n.x)
    c.expr(n.x)
    if n.asop is Op.OADD and isinstance(basis, Basic) and basis.info & IS_STRING:
        _add_to_string(c, n)
        forget(c, n.x)
        return
    c.expr(n.y)
    _check(c, n.asop, n.y)
    if isinstance(n.x, Name) and isinstance(basis, Basic) and basis.info & IS_INTEGER:
        remember(c, n.x, BinaryExpr(n.asop, n.pos, n.x, n.y, type=n.x.type))
    else:
        forget(c, n.x)


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
    for x, y in zip(targets, values, strict=True):
        if type(x) is Name and not is_blank(x) and not x.addrtaken and x.esc is not Esc.HEAP:
            assigned(c, y, at)
        else:
            c.expr(y)
    known = [(value_of(c, y), key_of(c, y)) for y in values]
    for x, (value, key) in zip(targets, known, strict=True):
        if type(x) is Name:
            learn(c, x, value, key)
        else:
            c.expr(x)
            forget(c, x)


def _assign_results(c: Code, n: AssignListStmt) -> None:
    """The results of a call, an assertion, a receive or a look-up."""
    result = n.rhs[0]
    c.expr(result)
    if isinstance(result, InlinedCallExpr):
        _assign_side_by_side(c, n.lhs, result.return_vars, n.pos)
        return
    c.exprs_of(n.lhs)
    for x in n.lhs:
        forget(c, x)
    ok = n.lhs[-1]
    if n.op is Op.OAS2DOTTYPE and isinstance(ok, Name) and never_holds(c, result):
        learn(c, ok, BasicLit(Op.OLITERAL, n.pos, False, type=ok.type))


def _send(c: Code, n: SendStmt) -> None:
    c.expr(n.chan)
    assigned(c, n.value, n.pos)


# --- Branches --------------------------------------------------------------------------------------------


def _if(c: Code, n: IfStmt) -> None:
    verdict = decided(c, n.cond)
    c.expr(n.cond)
    if not isinstance(n.cond, BasicLit):
        c.end_block()
    alive, flow = c.alive, c.flow
    ends: list[Change] = []
    for branch, holds in ((n.body, True), (n.else_, False)):
        mark = flow.mark()
        c.alive = alive and verdict is not (not holds)
        refine(c, n.cond, holds)
        c.stmts(branch)
        c.end_block()
        change = flow.leave(mark)
        if c.alive:
            ends.append(change)
    c.alive = bool(ends)
    flow.merge(ends)


def _for(c: Code, n: ForStmt) -> None:
    c.end_block()
    never = n.cond is not None and decided(c, n.cond) is False  # the first time, so that nothing is repeated
    if not never:
        forget_all(c, n)
    verdict = False if never else decided(c, n.cond) if n.cond is not None else True
    c.loops += 1
    c.expr(n.cond)
    _loop_body(c, n, n.body, n.label, n.post, verdict)


def _loop_body(
    c: Code, n: Node, body: Sequence[Node], label: str | None, post: Node | None, verdict: bool | None
) -> None:  # fmt: skip
    """What is repeated, after the condition."""
    c.end_block()
    alive, mark = c.alive, c.flow.mark()
    target = Target(label, mark)
    c.targets.append(target)
    c.alive = inside = alive and verdict is not False
    if isinstance(n, ForStmt) and n.cond is not None:
        refine(c, n.cond, True)
    outside, c.results = c.results, set()
    c.stmts(body)
    c.gathered |= c.results
    c.results |= outside
    c.end_block()
    c.alive = inside
    c.flow.leave(mark)
    c.stmt(post)
    c.end_block()
    c.flow.leave(mark)
    c.targets.pop()
    c.loops -= 1
    c.alive = alive and (verdict is not True or bool(target.left))


def _range(c: Code, n: RangeStmt) -> None:
    if n.x.op is Op.OSTR2BYTES:
        texts.look(c, n.x, Op.OSTR2BYTES)
    elif n.value is not None and not is_blank(n.value):
        assigned(c, n.x, n.pos)
    else:
        c.expr(n.x)
    c.end_block()
    extent = extent_of(c, n.x) if isinstance(underlying(n.x), (Slice, Basic)) else None
    forget_all(c, n)
    c.loops += 1
    for x, converts, t in zip(
        (n.key, n.value), (n.key_converts, n.value_converts), _ranged(underlying(n.x)), strict=True
    ):
        c.expr(x)
        if converts and x is not None:
            interfaces.converts_to_box(c, n, n.pos, t)
    _loop_body(c, n, n.body, n.label, None, False if extent is not None and not extent.length else None)


def _ranged(t: Type | None) -> tuple[Type | None, Type | None]:
    """Types of the key and the value that a loop gives; None for those that need no box."""
    if isinstance(t, Pointer):
        t = under(t.base)
    if isinstance(t, Map):
        return t.key, t.elem
    key = TYP[Kind.INT]
    if isinstance(t, Basic):
        return (key, TYP[Kind.INT32]) if t.info & IS_STRING else (t, None)
    if isinstance(t, Chan):
        return t.elem, None
    return key, t.elem if isinstance(t, (Array, Slice)) else None


def _switch(c: Code, n: SwitchStmt) -> None:
    tag = n.tag
    if isinstance(tag, TypeSwitchGuard):
        c.expr(tag.x)
    elif tag is not None:
        if tag.op is Op.OBYTES2STR and has_constant_cases(n):
            texts.look(c, tag, Op.OBYTES2STR)
        else:
            c.expr(tag)
    c.end_block()
    for clause in n.cases:
        for x in clause.list:
            c.expr(x)
            c.end_block()
    alive, flow = c.alive, c.flow
    target = Target(n.label, flow.mark())
    c.targets.append(target)
    through: list[Change] = []
    for clause, run in zip(n.cases, _runs(c, n), strict=True):
        mark = flow.mark()
        c.alive = (alive and run) or bool(through)
        if through:
            flow.merge([*through, {}] if run else through)
        else:
            _enter(c, n, clause)
        through = []
        c.stmts(clause.init)
        if clause.var is not None:
            learn(c, clause.var, None)
            c.declare(clause.var, clause.pos)
        c.stmts(clause.body)
        c.end_block()
        falls = bool(clause.body) and clause.body[-1].op is Op.OFALL
        change = flow.leave(mark)
        if c.alive:
            (through if falls else target.left).append(change)
    c.targets.pop()
    if alive and all(clause.list for clause in n.cases) and not _is_exhausted(c, n):
        target.left.append({})
    c.alive = bool(target.left)
    flow.merge(target.left)


def _runs(c: Code, n: SwitchStmt) -> list[bool]:
    """Of each clause whether it is not known to be passed over."""
    tag = n.tag
    if isinstance(tag, TypeSwitchGuard):
        shape, shadowed = shape_of(c, tag.x), _shadowed(n)
        return [
            not clause.list or any(x not in shadowed and (shape is None or may_be(shape, x)) for x in clause.list)
            for clause in n.cases
        ]
    exhausted = _is_exhausted(c, n)
    runs = []
    for clause in n.cases:
        verdicts = [decided(c, x) if tag is None else same_constant(c, tag, x) for x in clause.list]
        runs.append(any(verdict is not False for verdict in verdicts) if clause.list else not exhausted)
    return runs


def _shadowed(n: SwitchStmt) -> set[Expr]:
    """Cases of types that an interface before them takes (walk/switch.go:walkSwitchType)."""
    before: list[Type] = []
    found: set[Expr] = set()
    for x in (x for clause in n.cases for x in clause.list):
        if x.op is Op.ODYNAMICTYPE:
            before = []
        elif x.op is Op.OTYPE and x.type is not None:
            if any(missing_method(None, x.type, t, True, want_cause=False)[0] is None for t in before):
                found.add(x)
            elif isinstance(under(x.type), Interface):
                before.append(x.type)
    return found


def _numbers(clause: CaseClause) -> list[int]:
    """The cases of a clause that are integer constants, in order."""
    return sorted(x for x in map(int_value, clause.list) if x is not None)


def _is_exhausted(c: Code, n: SwitchStmt) -> bool:
    """Whether one of the constant cases is sure to be taken."""
    if n.tag is None or isinstance(n.tag, TypeSwitchGuard):
        return False
    known = numbers_of(c, n.tag)
    if known is None or known.high - known.low > MANY:
        return False
    tests = [test for test in _tests(n) if known.low <= test[1] and test[0] <= known.high]
    if len(tests) > 1 and any(low != high for low, high, _ in tests):
        return False  # a range that is tested leaves too little to know for the other tests
    cases = {x for low, high, _ in tests for x in range(max(low, known.low), min(high, known.high) + 1)}
    return all(x in cases for x in range(known.low, known.high + 1) if known.may_be(x))


MANY = 256  # numbers that an integer can be, of which gc is not sure to know more than the least and the greatest


def _tests(n: SwitchStmt) -> list[tuple[int, int, CaseClause]]:
    """The tests that cases of integers are made of: consecutive ones of a clause are one (switch.go:flush)."""
    cases = sorted(((x, i) for i, clause in enumerate(n.cases) for x in _numbers(clause)))
    tests: list[tuple[int, int, CaseClause]] = []
    for x, i in cases:
        if tests and tests[-1][1] == x - 1 and tests[-1][2] is n.cases[i]:
            tests[-1] = (tests[-1][0], x, n.cases[i])
        else:
            tests.append((x, x, n.cases[i]))
    return tests


def _enter(c: Code, n: SwitchStmt, clause: CaseClause) -> None:
    """What the choice of a clause tells, if one test leads there."""
    tag = n.tag
    if tag is None:
        if len(clause.list) == 1:
            refine(c, clause.list[0], True)
        return
    known = numbers_of(c, tag) if not isinstance(tag, TypeSwitchGuard) else None
    if known is None or isinstance(tag, TypeSwitchGuard):
        return
    tests = _tests(n)
    limits = c.given.limits
    table = len(tests) >= limits.table_tests and tests[-1][1] - tests[0][0] < limits.table_width * len(tests)
    own = [test for test in tests if test[2] is clause]
    if clause.list:
        if len(own) == 1 and len(_numbers(clause)) == len(clause.list) and not (table and own[0][0] < own[0][1]):
            learn_numbers(c, tag, Numbers(own[0][0], own[0][1]))
    elif len(tests) < limits.few_tests:
        for low, high, _ in tests:
            if low == high:
                known = known.without(low)
        learn_numbers(c, tag, known)


def _select(c: Code, n: SelectStmt) -> None:
    for clause in n.cases:
        comm = clause.comm
        if isinstance(comm, AssignListStmt):
            received = comm.rhs[0]
            assert isinstance(received, UnaryExpr)
            c.expr(received.x)
        elif isinstance(comm, SendStmt):
            c.expr(comm.chan)
            assigned(c, comm.value, comm.pos)
    c.end_block()
    alive, flow = c.alive, c.flow
    target = Target(n.label, flow.mark())
    c.targets.append(target)
    for clause in n.cases:
        mark = flow.mark()
        c.alive = alive
        _received(c, clause)
        c.stmts(clause.body)
        c.end_block()
        change = flow.leave(mark)
        if c.alive:
            target.left.append(change)
    c.targets.pop()
    c.alive = bool(target.left)
    flow.merge(target.left)


def _received(c: Code, clause: CommClause) -> None:
    comm = clause.comm
    if not isinstance(comm, AssignListStmt):
        return
    c.stmts(comm.init)
    c.exprs_of(comm.lhs)
    for x in comm.lhs:
        forget(c, x)


def _branch(c: Code, n: BranchStmt) -> None:
    if n.op is Op.OGOTO and c.returns.get(n.label):
        c.returns[n.label] -= 1
    if c.alive:
        if n.op is Op.OGOTO:
            c.jumps.setdefault(n.label, []).append(c.flow.since(c.frames[-1]))
        elif n.op is Op.OBREAK:
            for target in reversed(c.targets):
                if n.label is None or target.label == n.label:
                    target.left.append(c.flow.since(target.mark))
                    break
    c.stop()


def _label(c: Code, n: LabelStmt) -> None:
    c.end_block()
    jumps = c.jumps.get(n.label, [])
    if not n.checked:  # the end of an inlined body: all that leads here has been seen
        here = c.flow.leave(c.frames[-1])
        if c.alive:
            jumps = [*jumps, here]
        c.alive = bool(jumps)
        c.flow.merge(jumps)
        return
    c.returns[n.label] = later = _leading_to(c, n.label) - len(jumps)
    if jumps or later > 0:
        c.alive = True
        c.flow.clear()


def _leading_to(c: Code, label: str) -> int:
    """How many gotos have a label."""
    return sum(n.op is Op.OGOTO and isinstance(n, BranchStmt) and n.label == label for n in walk(c.fn))


def _block(c: Code, n: BlockStmt) -> None:
    c.stmts(n.list)


def _return(c: Code, n: ReturnStmt) -> None:
    results = [x for x in c.fn.dcl if x.class_ is Class.PARAM_OUT] if n.results else []
    for i, y in enumerate(n.results):
        if len(results) == len(n.results) and not results[i].addrtaken and results[i].esc is not Esc.HEAP:
            assigned(c, y, n.pos)
        else:
            c.expr(y)
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
    _called_later(c, n.call)
    c.expr(n.defer_at)
    if c.open_defers:
        return
    if n.defer_at is not None:
        c.call(n, n.pos, "deferprocat")
    elif n.esc is not Esc.NEVER:
        c.call(n, n.pos, "deferproc")
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
    if isinstance(fun, ClosureExpr):
        if fun.init:
            c.stmts(fun.init)
        if fun.func.is_closure:
            c.literals.append(fun.func)  # what it captures is handed over as arguments
    else:
        c.expr(fun)
    c.exprs_of(n.args)
    if c.open_defers and c.in_entry:
        c.end_block()
    if isinstance(fun, Name) and fun.class_ is Class.FUNC and fun.pkg is not None and fun.pkg.path in _RUNTIME:
        if fun.sym == "deferrangefunc":
            c.call(n, n.pos, "deferrangefunc")
            c.end_block()
        elif fun.sym in _ENDS:
            c.stop()


_RUNTIME = ("runtime", "go.runtime")
_ENDS = frozenset({"panicrangestate"})


def _inlined(c: Code, n: InlinedCallExpr) -> None:
    c.frames.append(c.flow.mark())
    c.stmts(n.body)
    c.frames.pop()
    c.exprs_of(n.return_vars)


# --- Operations that end a block ---------------------------------------------------------------------------


def _logical(c: Code, n: LogicalExpr) -> None:
    c.expr(n.x)
    c.end_block()
    alive, mark = c.alive, c.flow.mark()
    c.alive = alive and decided(c, n.x) is not (n.op is Op.OOROR)
    refine(c, n.x, n.op is Op.OANDAND)
    c.expr(n.y)
    c.end_block()
    c.flow.merge([c.flow.leave(mark), {}])
    c.alive = alive


def _index(c: Code, n: IndexExpr) -> None:
    c.expr(n.x)
    c.expr(n.index)
    if not n.bounded and not (isinstance(underlying(n.x), Array) and isinstance(n.index, BasicLit)):
        c.end_block()


def _sliced(c: Code, n: SliceExpr) -> None:
    c.parts(n)
    if n.low is not None or n.high is not None or n.max is not None:
        c.end_block()


def _divide(c: Code, n: BinaryExpr) -> None:
    c.parts(n)
    _check(c, n.op, n.y)


def _check(c: Code, op: Op, y: Expr) -> None:
    """A division checks its divisor, a shift its signed count."""
    if isinstance(y, BasicLit) or op not in _CHECKED:
        return
    basis = underlying(y)
    if isinstance(basis, Basic) and basis.info & IS_INTEGER and (op not in _SHIFTS or not basis.info & IS_UNSIGNED):
        c.end_block()


_SHIFTS = frozenset({Op.OLSH, Op.ORSH})
_CHECKED = frozenset({Op.ODIV, Op.OMOD}) | _SHIFTS


def _branching(c: Code, n: Node) -> None:
    c.parts(n)
    c.end_block()


def _print(c: Code, n: CallExpr) -> None:
    c.parts(n)
    if c.open_defers and c.in_entry:
        c.end_block()


EXPRS: dict[Op, Rule] = {
    Op.OCALLFUNC: _call,
    **dict.fromkeys((Op.OPRINT, Op.OPRINTLN), _print),
    Op.OCALLINTER: _call,
    Op.OINLCALL: _inlined,
    Op.OANDAND: _logical,
    Op.OOROR: _logical,
    Op.OINDEX: _index,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _sliced),
    **dict.fromkeys(_CHECKED, _divide),
    **dict.fromkeys(
        (Op.ODOTTYPE, Op.ODOTTYPE2, Op.ODYNAMICDOTTYPE, Op.ODYNAMICDOTTYPE2, Op.OMIN, Op.OMAX, Op.OCLEAR,
         Op.OSLICE2ARR, Op.OSLICE2ARRPTR, Op.OUNSAFESLICE, Op.OUNSAFESTRING),
        _branching,
    ),
}  # fmt: skip

STMTS: dict[Op, Rule] = {
    Op.ODCL: _declare,
    Op.OAS: _assign,
    Op.OASOP: _assign_op,
    Op.OAS2: _assign_list,
    **dict.fromkeys((Op.OAS2FUNC, Op.OAS2DOTTYPE, Op.OAS2RECV, Op.OAS2MAPR), _assign_results),
    Op.OBLOCK: _block,
    Op.OIF: _if,
    Op.OFOR: _for,
    Op.ORANGE: _range,
    Op.OSWITCH: _switch,
    Op.OSELECT: _select,
    Op.OSEND: _send,
    Op.OGO: _go,
    Op.ODEFER: _defer,
    Op.ORETURN: _return,
    Op.OPANIC: _panic,
    Op.OTAILCALL: _tail_call,
    Op.OLABEL: _label,
    **dict.fromkeys((Op.OGOTO, Op.OBREAK, Op.OCONTINUE), _branch),
    **dict.fromkeys((Op.OFALL, Op.OINLMARK), _nothing),
}
