"""In which order gc's walk phase evaluates what a function is made of.

    n := t[b] + f(t[c])       ->   t[c], then t[b]

That phase first moves calls, conditional operands, appends and the like into temporaries before their statement
(order.go), and then visits the statements, so that moved operands come first. A function literal that captures
variables is compiled after the function that it stands in, one without where it comes in the program.

cmd/compile/internal/walk/order.go, walk.go, assign.go, select.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar, final

from goesc.allocs.runtime import Key, copied_as, fits_registers, key_of, takes_address
from goesc.allocs.spared import appended_make, keys_of_bytes, made_for
from goesc.allocs.temporaries import Temporaries
from goesc.allocs.visit import Index, Marks, Visit, parts_of, value_of
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import is_blank, underlying
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BinaryExpr,
    BlockStmt,
    CallExpr,
    Class,
    ClosureExpr,
    CommClause,
    CompLitExpr,
    ConvExpr,
    Expr,
    ExprNode,
    ForStmt,
    Func,
    GoDeferStmt,
    IfStmt,
    IndexExpr,
    InlinedCallExpr,
    KeyExpr,
    LogicalExpr,
    Name,
    Node,
    RangeStmt,
    ReturnStmt,
    SelectorExpr,
    SelectStmt,
    SendStmt,
    SliceExpr,
    StarExpr,
    SwitchStmt,
    TypeAssertExpr,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.types import layout
from goesc.types.model import Array, Struct, Type

N = TypeVar("N", bound=Node)


def in_function(fn: Func, program: Program) -> Iterator[Index]:
    """The index expressions of a function and of the literals that come with it, in the order of evaluation."""
    todo, direct = [fn], set[Func]()
    while todo:
        for mark in _marks(todo.pop(), program, direct):
            if isinstance(mark, ClosureExpr):
                todo.append(mark.func)
            else:
                yield mark


def _marks(fn: Func, program: Program, direct: set[Func]) -> Marks:
    walker = _Walker(fn, program, frozenset(), direct)
    found = walker.marks()
    if walker.temporaries.early:
        return _Walker(fn, program, frozenset(walker.temporaries.early), direct).marks()
    return found


@final
class _Walker(Visit):
    """One function. `order` moves parts of a statement into temporaries, `walk` visits what is left in place.

    `out` is the stream of marks in the order of the visit.
    """

    __slots__ = ("out", "results")

    def __init__(self, fn: Func, program: Program, addressed: frozenset[int], direct: set[Func]) -> None:
        super().__init__(fn, program, Temporaries(program, addressed), direct)
        self.out: Marks = []
        self.results = [x for x in fn.dcl if x.class_ is Class.PARAM_OUT]

    def marks(self) -> Marks:
        self.stmts(self.fn.body)
        return self.out

    # --- Order ---------------------------------------------------------------------------------------

    def order(self, n: Node | None, lhs: Expr | None = None) -> None:
        """Move out of n what must be computed before its statement; lhs is what n is assigned to, if anything."""
        if n is None:
            return
        if n.init:
            self.stmts(n.init)
        rule = _ORDER.get(n.op)
        if rule is None:
            self.order_parts(n)
        else:
            rule(self, n, lhs)

    def order_parts(self, n: Node) -> None:
        for child in parts_of(n):
            self.order(child)

    def order_all(self, nodes: Iterable[Node]) -> None:
        for n in nodes:
            self.order(n)

    def move(self, n: ExprNode, t: Type | None = None) -> None:
        """Compute n into a temporary now, of its type or another."""
        self.out += self.walk(n)
        self.temporaries.hold(n, t or n.type)
        if type(n) is not Name:  # one node stands for each mention
            self.moved.add(n)

    def cheapen(self, n: Expr | None) -> None:
        if n is not None and not self.is_cheap(n):
            self.move(n)

    def make_addressable(self, n: Expr, passed: bool = True) -> None:
        """Move n unless its address can be taken, which is `passed` to the run time."""
        n = value_of(n)
        if n.op is Op.OLITERAL or n.op is Op.ONIL:
            return
        if n in self.moved:
            copied = self.program.release.addresses_copies
            if copied and n.type is not None and fits_registers(n.type, self.program):
                self.temporaries.hold(n, n.type)  # once more: the first stays in a register
        elif self.has_address(n):
            return
        else:
            self.move(n)
        if passed:
            self.temporaries.address(n)

    def pass_key(self, t: Type | None, key: Expr) -> None:
        """Have the key of a map where the run time takes it."""
        how = key_of(t, self.program) if t is not None else Key.VALUE
        if how is Key.ADDRESS:
            self.make_addressable(key)
        elif how is Key.COPY and t is not None:
            self.move(key, copied_as(t, self.program))
            self.temporaries.address(key, early=True)

    # --- Statements ----------------------------------------------------------------------------------

    def stmts(self, nodes: Sequence[Node]) -> None:
        before: Node | None = None
        for n in nodes:
            self.filled.add(made_for(before, n))
            before = n
        for n in nodes:
            self.stmt(n)

    def stmt(self, n: Node | None) -> None:
        if n is None:
            return
        if n.init:
            self.stmts(n.init)
        rule, mark = _STMTS.get(n.op), len(self.temporaries.live)
        if rule is None:
            self.order_parts(n)
            self.out += self.walk_all(parts_of(n))
        else:
            rule(self, n)
        self.temporaries.release(mark)

    def now(self, n: Node | None) -> None:
        self.order(n)
        self.out += self.walk(n)

    def assign_each(self, targets: Sequence[Node], values: Sequence[Node]) -> None:
        """Assignments side by side: what an earlier one may change is saved before it is used
        (walk/assign.go:ascompatee)."""
        assigned: set[Node] = set()
        memory = everything = False

        def save(n: Node) -> None:
            if everything or any(x in assigned or (memory and self.reads_memory(x)) for x in self.read(n)):
                self.out += self.walk(n)
                if type(n) is not Name:
                    self.moved.add(n)

        for target, value in zip(targets, values, strict=True):
            parts, place = _of_target(target)
            for part in parts:
                save(part)
            save(value)
            self.out += self.walk(target)
            self.out += self.walk(value)
            if not isinstance(place, Name):
                memory = True
            elif place.class_ is Class.PARAM_OUT and self.deferred:
                everything = True  # if what comes next panics, who recovers sees it
            elif not is_blank(place):
                if self.reads_memory(place):
                    memory = True
                else:
                    assigned.add(place)


def _of_target(target: Node) -> tuple[list[Expr], Node]:
    """What must be known of what is assigned to, and the variable or the place in memory that it is a part of."""
    parts: list[Expr] = []
    place = target
    while isinstance(place, (IndexExpr, SelectorExpr)):
        if isinstance(place, IndexExpr) and isinstance(underlying(place.x), Array):
            parts.append(place.index)
        elif place.op is not Op.ODOT:
            break
        place = place.x
    if isinstance(place, (IndexExpr, SelectorExpr, StarExpr)):
        parts.append(place.x)
        if isinstance(place, IndexExpr):
            parts.append(place.index)
    return parts, place


# --- What is moved before its statement --------------------------------------------------------------

# A table finds a rule by the operation, which fixes the class of the nodes that the rule is written for.
_Rule: TypeAlias = Callable[[_Walker, Any, "Expr | None"], None]
_StmtRule: TypeAlias = Callable[[_Walker, Any], None]


def _on(_cls: type[N], rule: Callable[[_Walker, N, Expr | None], None], *ops: Op) -> dict[Op, _Rule]:
    """A rule for the operations of a class."""
    return dict.fromkeys(ops, rule)


def _order_map_index(w: _Walker, n: IndexExpr, _lhs: Expr | None) -> None:
    w.order(n.x)
    w.order(n.index)
    w.pass_key(n.x.type, n.index)
    if not n.assigned and keys_of_bytes(n.index):
        w.move(n)


def _order_conversion(w: _Walker, n: ConvExpr, _lhs: Expr | None) -> None:
    w.order(n.x)
    if n.x.type is not None and takes_address(n.x.type, w.program):
        w.make_addressable(n.x, w.is_passed(n))


def _order_logical(w: _Walker, n: LogicalExpr, _lhs: Expr | None) -> None:
    w.temporaries.hold(n, n.type)
    w.now(n.x)
    mark = len(w.temporaries.live)
    w.now(n.y)
    w.temporaries.release(mark)
    w.moved.add(n)


def _order_call(w: _Walker, n: ExprNode, lhs: Expr | None) -> None:
    w.order_parts(n)
    if not isinstance(lhs, Name):
        w.move(n)


def _order_append(w: _Walker, n: CallExpr, lhs: Expr | None) -> None:
    make = appended_make(n)
    if make is None:
        w.order_all(n.args)
    else:
        w.order(n.args[0])
        w.order(make.len)
    _move_unless_stored(w, n, n.args[0], lhs)


def _order_slice(w: _Walker, n: SliceExpr, lhs: Expr | None) -> None:
    w.order(n.x)
    for bound in (n.low, n.high, n.max):
        w.order(bound)
        w.cheapen(bound)
    _move_unless_stored(w, n, n.x, lhs)


def _move_unless_stored(w: _Walker, n: Expr, of: Expr, lhs: Expr | None) -> None:
    """What goes to a variable, or back to where the slice came from, needs no temporary."""
    if lhs is None or not (isinstance(lhs, Name) or same_safe_expr(lhs, of)):
        w.move(n)


def _order_inlined(w: _Walker, n: InlinedCallExpr, _lhs: Expr | None) -> None:
    w.stmts(n.body)


def _order_closure(_w: _Walker, _n: ClosureExpr, _lhs: Expr | None) -> None:
    """A literal stays where it is."""


def _order_assertion(w: _Walker, n: TypeAssertExpr, _lhs: Expr | None) -> None:
    w.order(n.x)
    if n.type is not None and not layout.is_direct_iface(n.type, w.program.sizes):
        w.move(n)


def _order_receive(w: _Walker, n: UnaryExpr, _lhs: Expr | None) -> None:
    w.order(n.x)
    w.move(n)
    w.temporaries.address(n)


def _order_comparison(w: _Walker, n: BinaryExpr, _lhs: Expr | None) -> None:
    w.order(n.x)
    w.order(n.y)
    if isinstance(underlying(n.x), (Struct, Array)):
        w.make_addressable(n.x, passed=False)
        w.make_addressable(n.y, passed=False)


def _order_map_literal(w: _Walker, n: CompLitExpr, _lhs: Expr | None) -> None:
    # Each entry is a statement of its own, after the map is made.
    w.temporaries.hold(n, n.type)
    for entry in n.list:
        assert isinstance(entry, KeyExpr)
        mark = len(w.temporaries.live)
        w.order(entry.key)
        w.pass_key(n.type, entry.key)
        w.order(entry.value)
        w.cheapen(entry.value)
        w.out += w.walk(entry.key)
        if n.type is not None:
            w.take_key(n.type, entry.key)
        w.temporaries.release(mark)
    w.moved.add(n)


_ORDER: dict[Op, _Rule] = {
    **_on(IndexExpr, _order_map_index, Op.OINDEXMAP),
    **_on(ConvExpr, _order_conversion, Op.OCONVIFACE),
    **_on(LogicalExpr, _order_logical, Op.OANDAND, Op.OOROR),
    **_on(
        ExprNode, _order_call, Op.OCALLFUNC, Op.OCALLINTER, Op.OCAP, Op.OCOMPLEX, Op.OCOPY, Op.OIMAG, Op.OLEN,
        Op.OMAKECHAN, Op.OMAKEMAP, Op.OMAKESLICE, Op.OMAX, Op.OMIN, Op.ONEW, Op.OREAL, Op.ORECOVER, Op.OSTR2BYTES,
        Op.OSTR2RUNES,
    ),
    **_on(CallExpr, _order_append, Op.OAPPEND),
    **_on(SliceExpr, _order_slice, Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR),
    **_on(ClosureExpr, _order_closure, Op.OCLOSURE),
    **_on(InlinedCallExpr, _order_inlined, Op.OINLCALL),
    **_on(TypeAssertExpr, _order_assertion, Op.ODOTTYPE, Op.ODOTTYPE2),
    **_on(UnaryExpr, _order_receive, Op.ORECV),
    **_on(BinaryExpr, _order_comparison, Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE),
    **_on(CompLitExpr, _order_map_literal, Op.OMAPLIT),
}  # fmt: skip


# --- Statements --------------------------------------------------------------------------------------


def _for_stmt(_cls: type[N], rule: Callable[[_Walker, N], None], *ops: Op) -> dict[Op, _StmtRule]:
    return dict.fromkeys(ops, rule)


def _assign(w: _Walker, n: AssignStmt) -> None:
    x, y = n.x, n.y
    w.order(x)
    if isinstance(x, IndexExpr) and x.op is Op.OINDEXMAP:
        # The value is computed before the map grows.
        if isinstance(y, CallExpr) and y.op is Op.OAPPEND and same_safe_expr(x, y.args[0]):
            _keep_place(w, x)  # for both mentions
            w.order_all(y.args[1:])
            for arg in y.args[1:]:
                w.cheapen(arg)
            w.out += w.walk(x)
            return
        w.order(y, x)
        w.cheapen(y)
    else:
        w.order(y, x)
    w.out += w.walk(x)
    w.out += w.walk(y)


def _keep_place(w: _Walker, m: IndexExpr) -> None:
    """A place in a map that is mentioned twice."""
    w.cheapen(m.x)
    if not w.is_cheap(m.index):
        w.move(m.index)
        if m.x.type is not None and key_of(m.x.type, w.program) is Key.ADDRESS:
            w.temporaries.address(m.index)


def _assign_op(w: _Walker, n: AssignOpStmt) -> None:
    w.order(n.x)
    w.order(n.y)
    m = n.x
    if isinstance(m, IndexExpr) and m.op is Op.OINDEXMAP:
        if n.asop not in (Op.ODIV, Op.OMOD):
            w.cheapen(n.y)
        else:  # those are m[k] = m[k] / y
            _keep_place(w, m)
            w.temporaries.hold(m, m.type)
    w.out += w.walk(n.x)
    w.out += w.walk(n.y)


def _assign_list(w: _Walker, n: AssignListStmt) -> None:
    w.order_all(n.lhs)
    w.order_all(n.rhs)
    w.assign_each(n.lhs, n.rhs)


# What several results are assigned to is always a variable: from there they go to where the source has them
# (noder/reader.go:multiExpr).


def _assign_call(w: _Walker, n: AssignListStmt) -> None:
    call = n.rhs[0]
    w.stmts(call.init)
    if isinstance(call, InlinedCallExpr):
        w.stmts(call.body)
    else:
        _call_alone(w, call)
        _take_results(w, n.lhs, addressed=False)


def _assign_ok(w: _Walker, n: AssignListStmt) -> None:
    value = n.rhs[0]
    w.order_parts(value)
    if isinstance(value, IndexExpr):
        w.pass_key(value.x.type, value.index)
    w.out += w.walk_all(parts_of(value))
    _take_results(w, n.lhs, addressed=value.op is Op.ORECV)


def _take_results(w: _Walker, lhs: list[Expr], addressed: bool) -> None:
    """Temporaries for results; the run time may get the address of the first."""
    for i, x in enumerate(lhs):
        if not is_blank(x):
            w.temporaries.take(x.type, addressed and i == 0)


def _delete(w: _Walker, n: CallExpr) -> None:
    of, key = n.args
    w.order_all(n.args)
    w.pass_key(of.type, key)
    w.out += w.walk_all(n.args)
    if of.type is not None:
        w.take_key(of.type, key)


def _block(w: _Walker, n: BlockStmt) -> None:
    w.stmts(n.list)


def _inlined(w: _Walker, n: InlinedCallExpr) -> None:
    w.stmts(n.body)


def _go_defer(w: _Walker, n: GoDeferStmt) -> None:
    w.deferred = w.deferred or n.op is Op.ODEFER
    _call(w, n.call)


def _call_alone(w: _Walker, n: Expr) -> None:
    w.meet(n)
    _call(w, n)


def _call(w: _Walker, n: Expr) -> None:
    w.order_parts(n)
    w.out += w.walk_all(parts_of(n))


def _for(w: _Walker, n: ForStmt) -> None:
    w.now(n.cond)
    w.stmt(n.post)
    w.stmts(n.body)


def _if(w: _Walker, n: IfStmt) -> None:
    mark = len(w.temporaries.live)
    w.now(n.cond)
    w.temporaries.release(mark)
    w.stmts(n.body)
    w.stmts(n.else_)


def _range(w: _Walker, n: RangeStmt) -> None:
    w.now(n.x)
    w.now(n.key)
    w.now(n.value)
    w.stmts(n.body)


def _select(w: _Walker, n: SelectStmt) -> None:
    for clause in n.cases:
        comm = clause.comm
        if isinstance(comm, AssignListStmt):
            (received,) = parts_of(comm.rhs[0])
            _keep(w, received)
            _take_results(w, comm.lhs, addressed=True)
        elif isinstance(comm, SendStmt):
            _keep(w, comm.chan)
            _keep(w, comm.value)
            w.temporaries.address(value_of(comm.value))
    for clause in _dispatched(n.cases):
        if isinstance(clause.comm, AssignListStmt):
            for x in clause.comm.lhs:
                w.now(x)
        w.stmts(clause.body)


def _keep(w: _Walker, n: Node) -> None:
    """What a select statement needs is in temporaries from its beginning to its end."""
    w.order(n)
    n = value_of(n)
    if isinstance(n, ExprNode) and n not in w.moved:
        w.move(n)


def _dispatched(cases: list[CommClause]) -> list[CommClause]:
    """The clauses in the order in which the code after the run-time call tries them (walk/select.go)."""
    default = [clause for clause in cases if clause.comm is None]
    others = [clause for clause in cases if clause.comm is not None]
    if len(others) <= 1:
        return others + default
    receives = [clause for clause in others if isinstance(clause.comm, AssignListStmt)]
    return default + [clause for clause in others if clause not in receives] + receives[::-1]


def _send(w: _Walker, n: SendStmt) -> None:
    w.order(n.chan)
    w.order(n.value)
    w.make_addressable(n.value)
    w.out += w.walk(n.value)  # the channel with the call (walk/expr.go:walkSend)
    w.take_address(n.value)
    w.out += w.walk(n.chan)


def _switch(w: _Walker, n: SwitchStmt) -> None:
    if isinstance(n.tag, TypeSwitchGuard):
        w.now(n.tag.x)
    else:
        w.now(n.tag)
        for clause in n.cases:
            for x in clause.list:
                w.now(x)
    for clause in n.cases:
        w.stmts(clause.body)


def _return(w: _Walker, n: ReturnStmt) -> None:
    w.order_all(n.results)
    if len(n.results) == len(w.results):  # else there are none, or it is a call, which has been moved
        w.assign_each(w.results, n.results)


def _nothing(_w: _Walker, _n: Node) -> None:
    """Declarations, labels, jumps."""


_STMTS: dict[Op, _StmtRule] = {
    **_for_stmt(AssignStmt, _assign, Op.OAS),
    **_for_stmt(AssignOpStmt, _assign_op, Op.OASOP),
    **_for_stmt(AssignListStmt, _assign_list, Op.OAS2),
    **_for_stmt(AssignListStmt, _assign_call, Op.OAS2FUNC),
    **_for_stmt(AssignListStmt, _assign_ok, Op.OAS2DOTTYPE, Op.OAS2RECV, Op.OAS2MAPR),
    **_for_stmt(BlockStmt, _block, Op.OBLOCK),
    **_for_stmt(CallExpr, _call_alone, Op.OCALLFUNC, Op.OCALLINTER),
    **_for_stmt(CallExpr, _delete, Op.ODELETE),
    **_for_stmt(InlinedCallExpr, _inlined, Op.OINLCALL),
    **_for_stmt(GoDeferStmt, _go_defer, Op.OGO, Op.ODEFER),
    **_for_stmt(ForStmt, _for, Op.OFOR),
    **_for_stmt(IfStmt, _if, Op.OIF),
    **_for_stmt(RangeStmt, _range, Op.ORANGE),
    **_for_stmt(SelectStmt, _select, Op.OSELECT),
    **_for_stmt(SendStmt, _send, Op.OSEND),
    **_for_stmt(SwitchStmt, _switch, Op.OSWITCH),
    **_for_stmt(ReturnStmt, _return, Op.ORETURN),
    **_for_stmt(Node, _nothing, Op.ODCL, Op.OLABEL, Op.OINLMARK, Op.OGOTO, Op.OBREAK, Op.OCONTINUE, Op.OFALL),
}
