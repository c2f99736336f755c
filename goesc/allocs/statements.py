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
from goesc.allocs.literals import assigned
from goesc.allocs.model import When
from goesc.allocs.sizes import UNKNOWN
from goesc.allocs.spared import has_constant_cases
from goesc.allocs.values import State, forget, forget_all, learn, meet, refine, remember, value_of
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import is_blank
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
from goesc.types.model import IS_INTEGER, IS_STRING, IS_UNSIGNED, Array, Basic, Chan, Kind, Map, Pointer, Slice, Type
from goesc.types.named import under
from goesc.types.universe import TYP


def _basis(n: Expr | None) -> Type | None:
    return under(n.type) if n is not None and n.type is not None else None


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
    remember(c, x, y)


def _value(c: Code, n: AssignStmt, x: Expr, y: Expr) -> None:
    if isinstance(y, CallExpr) and y.op is Op.OAPPEND:
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
    basis = _basis(n.x)
    c.expr(n.x)
    forget(c, n.x)
    if n.asop is Op.OADD and isinstance(basis, Basic) and basis.info & IS_STRING:
        _add_to_string(c, n)
        return
    c.expr(n.y)
    _check(c, n.asop, n.y)


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
    c.exprs_of(n.rhs)
    values = [value_of(c, y) for y in n.rhs]
    for x, value in zip(n.lhs, values, strict=True):
        if type(x) is Name:
            learn(c, x, value)
        else:
            c.expr(x)
            forget(c, x)


def _assign_results(c: Code, n: AssignListStmt) -> None:
    """The results of a call, an assertion, a receive or a look-up."""
    for y in n.rhs:
        c.expr(y)
    c.exprs_of(n.lhs)
    for x in n.lhs:
        forget(c, x)
    ok = n.lhs[-1]
    if n.op is Op.OAS2DOTTYPE and isinstance(ok, Name) and never_holds(c, n.rhs[0]):
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
    alive, before = c.alive, c.known
    ends: list[State] = []
    for branch, holds in ((n.body, True), (n.else_, False)):
        c.alive = alive and verdict is not (not holds)
        c.known = dict(before)
        refine(c, n.cond, holds)
        c.stmts(branch)
        c.end_block()
        if c.alive:
            ends.append(c.known)
    c.alive = bool(ends)
    c.known = meet(ends)


def _for(c: Code, n: ForStmt) -> None:
    c.end_block()
    forget_all(c, n)
    verdict = decided(c, n.cond) if n.cond is not None else True
    c.loops += 1
    c.expr(n.cond)
    _loop_body(c, n.body, n.label, n.post, verdict)


def _loop_body(c: Code, body: Sequence[Node], label: str | None, post: Node | None, verdict: bool | None) -> None:
    """What is repeated, after the condition."""
    c.end_block()
    alive, known = c.alive, c.known
    target = Target(label)
    c.targets.append(target)
    c.alive = inside = alive and verdict is not False
    c.known = dict(known)
    c.stmts(body)
    c.end_block()
    c.alive = inside
    c.known = dict(known)
    c.stmt(post)
    c.end_block()
    c.targets.pop()
    c.loops -= 1
    c.alive = alive and (verdict is not True or bool(target.left))
    c.known = known


def _range(c: Code, n: RangeStmt) -> None:
    if n.x.op is Op.OSTR2BYTES:
        texts.look(c, n.x, Op.OSTR2BYTES)
    elif n.value is not None and not is_blank(n.value):
        assigned(c, n.x, n.pos)
    else:
        c.expr(n.x)
    c.end_block()
    forget_all(c, n)
    c.loops += 1
    for x, converts, t in zip((n.key, n.value), (n.key_converts, n.value_converts), _ranged(_basis(n.x)), strict=True):
        c.expr(x)
        if converts and x is not None:
            interfaces.converts_to_box(c, n, n.pos, t)
    _loop_body(c, n.body, n.label, None, None)


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
    _clauses(c, n, [_may_run(c, n, clause) for clause in n.cases])


def _clauses(c: Code, n: SwitchStmt, run: list[bool]) -> None:
    alive, before = c.alive, c.known
    target = Target(n.label)
    c.targets.append(target)
    through: list[State] = []
    has_default = False
    for clause, runs in zip(n.cases, run, strict=True):
        has_default = has_default or not clause.list
        c.alive = (alive and runs) or bool(through)
        c.known = meet([dict(before), *through] if runs else through)
        through = []
        c.stmts(clause.init)
        if clause.var is not None:
            learn(c, clause.var, None)
            c.declare(clause.var, clause.pos)
        c.stmts(clause.body)
        if c.alive:
            falls = bool(clause.body) and clause.body[-1].op is Op.OFALL
            (through if falls else target.left).append(c.known)
        c.end_block()
    c.targets.pop()
    if alive and not has_default:
        target.left.append(before)
    c.alive = bool(target.left)
    c.known = meet(target.left)


def _may_run(c: Code, n: SwitchStmt, clause: CaseClause) -> bool:
    """Whether a clause is not known to be passed over."""
    tag = n.tag
    if not clause.list:
        return True
    if isinstance(tag, TypeSwitchGuard):
        shape = shape_of(c, tag.x)
        return shape is None or any(may_be(shape, x) for x in clause.list)
    return any((decided(c, x) if tag is None else same_constant(c, tag, x)) is not False for x in clause.list)


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
    alive, before = c.alive, c.known
    target = Target(n.label)
    c.targets.append(target)
    for clause in n.cases:
        c.alive = alive
        c.known = dict(before)
        _received(c, clause)
        c.stmts(clause.body)
        if c.alive:
            target.left.append(c.known)
        c.end_block()
    c.targets.pop()
    c.alive = bool(target.left)
    c.known = meet(target.left)


def _received(c: Code, clause: CommClause) -> None:
    comm = clause.comm
    if not isinstance(comm, AssignListStmt):
        return
    c.stmts(comm.init)
    c.exprs_of(comm.lhs)
    for x in comm.lhs:
        forget(c, x)


def _branch(c: Code, n: BranchStmt) -> None:
    if c.alive:
        if n.op is Op.OGOTO:
            c.jumps.setdefault(n.label, []).append(c.known)
        elif n.op is Op.OBREAK:
            for target in reversed(c.targets):
                if n.label is None or target.label == n.label:
                    target.left.append(c.known)
                    break
    c.known = {}
    c.stop()


def _label(c: Code, n: LabelStmt) -> None:
    c.end_block()
    states = c.jumps.get(n.label, [])
    if c.alive:
        states = [*states, c.known]
    if n.checked and (not states or c.known) and _leads_to(c, n.label):
        states = [*states, {}]  # a goto that comes later may lead back
    c.alive = bool(states)
    c.known = dict(meet(states))


def _leads_to(c: Code, label: str) -> bool:
    return any(n.op is Op.OGOTO and isinstance(n, BranchStmt) and n.label == label for n in walk(c.fn))


def _block(c: Code, n: BlockStmt) -> None:
    c.stmts(n.list)


def _return(c: Code, n: ReturnStmt) -> None:
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
    c.stmts(n.body)
    c.exprs_of(n.return_vars)


# --- Operations that end a block ---------------------------------------------------------------------------


def _logical(c: Code, n: LogicalExpr) -> None:
    c.expr(n.x)
    c.end_block()
    alive = c.alive
    c.alive = alive and decided(c, n.x) is not (n.op is Op.OOROR)
    c.expr(n.y)
    c.end_block()
    c.alive = alive


def _index(c: Code, n: IndexExpr) -> None:
    c.expr(n.x)
    c.expr(n.index)
    if not n.bounded and not (isinstance(_basis(n.x), Array) and isinstance(n.index, BasicLit)):
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
    basis = _basis(y)
    if isinstance(basis, Basic) and basis.info & IS_INTEGER and (op not in _SHIFTS or not basis.info & IS_UNSIGNED):
        c.end_block()


_SHIFTS = frozenset({Op.OLSH, Op.ORSH})
_CHECKED = frozenset({Op.ODIV, Op.OMOD}) | _SHIFTS


def _branching(c: Code, n: Node) -> None:
    c.parts(n)
    c.end_block()


EXPRS: dict[Op, Rule] = {
    Op.OCALLFUNC: _call,
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
