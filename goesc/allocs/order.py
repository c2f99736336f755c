"""In which order gc's walk phase evaluates what a function is made of.

    n := t[b] + f(t[c])       ->   t[c], then t[b]

That phase first moves calls, conditional operands, appends and the like into temporaries before their statement
(order.go), and then visits the statements, so that moved operands come first. A function literal that captures
variables is compiled after the function that it stands in, one without where it comes in the program.

cmd/compile/internal/walk/order.go, walk.go, assign.go, select.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias, TypeVar, final

from goesc.allocs.registers import is_on_stack
from goesc.allocs.runtime import Key, converts_key, copied_as, fits_registers, key_of, takes_address
from goesc.allocs.sizes import is_byte
from goesc.allocs.spared import appended_make, keys_of_bytes, made_for
from goesc.allocs.temporaries import Temporaries
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import is_addressable, is_auto_tmp, is_blank, outer_value
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    BlockStmt,
    CallExpr,
    Class,
    ClosureExpr,
    CommClause,
    CompLitExpr,
    ConvExpr,
    Esc,
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
    MakeExpr,
    Name,
    NilExpr,
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
from goesc.ir.visit import children
from goesc.types import layout
from goesc.types.constant import string_len
from goesc.types.model import Array, Interface, Kind, Slice, Struct, Type
from goesc.types.named import unalias, under
from goesc.types.universe import TYP

N = TypeVar("N", bound=Node)


@final
class Index(NamedTuple):
    """An index expression is evaluated. Of an `opaque` index only the type is known: a temporary holds it."""

    node: IndexExpr
    opaque: bool


Marks: TypeAlias = list[Index | ClosureExpr]


def in_function(fn: Func, program: Program) -> Iterator[Index]:
    """The index expressions of a function and of the literals that come with it, in the order of evaluation."""
    todo = [fn]
    while todo:
        for mark in _marks(todo.pop(), program):
            if isinstance(mark, ClosureExpr):
                todo.append(mark.func)
            else:
                yield mark


def _marks(fn: Func, program: Program) -> Marks:
    walker = _Walker(fn, program, frozenset())
    found = walker.marks()
    if walker.temporaries.early:
        return _Walker(fn, program, frozenset(walker.temporaries.early)).marks()
    return found


@final
class _Walker:
    """One function. `order` moves parts of a statement into temporaries, `walk` visits what is left in place.

    `out` is the stream of marks in the order of the visit; `moved` holds the expressions that temporaries stand for.
    """

    __slots__ = ("filled", "fn", "moved", "out", "program", "results", "taken", "temporaries")

    def __init__(self, fn: Func, program: Program, addressed: frozenset[int]) -> None:
        self.fn = fn
        self.program = program
        self.out: Marks = []
        self.moved: set[Node] = set()
        self.taken: set[Name] = set()  # variables whose addresses statements have taken so far
        self.filled: set[Node | None] = set()  # makes that a copy follows
        self.temporaries = Temporaries(program, addressed)
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
        for child in _parts(n):
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

    def read(self, n: Node) -> Iterator[Node]:
        """What stands in an expression, but for what was moved out of it into temporaries that are not in memory."""
        stack = [n]
        while stack:
            n = _value(stack.pop())
            if n in self.moved:
                if self.temporaries.is_addressed(n):
                    yield n
            else:
                yield n
                stack += _parts(n)

    def is_cheap(self, n: Node) -> bool:
        return _value(n).op in _CHEAP or n in self.moved

    def cheapen(self, n: Expr | None) -> None:
        if n is not None and not self.is_cheap(n):
            self.move(n)

    def make_addressable(self, n: Expr, passed: bool = True) -> None:
        """Move n unless its address can be taken, which is `passed` to the run time."""
        n = _value(n)
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

    def has_address(self, n: Expr) -> bool:
        """Whether the run time can get the address of n itself: not of a local variable that is kept in registers."""
        if n in self.moved or not is_addressable(n):
            return False
        name = outer_value(n)
        if not isinstance(name, Name) or name.class_ is not Class.AUTO or name.addrtaken or name.type is None:
            return True
        if not self.program.release.addresses_copies:
            return True
        return not fits_registers(name.type, self.program)

    def pass_key(self, t: Type | None, key: Expr) -> None:
        """Have the key of a map where the run time takes it."""
        how = key_of(t, self.program) if t is not None else Key.VALUE
        if how is Key.ADDRESS:
            self.make_addressable(key)
        elif how is Key.COPY and t is not None:
            self.move(key, copied_as(t, self.program))
            self.temporaries.address(key, early=True)

    # --- Walk ----------------------------------------------------------------------------------------

    def walk(self, n: Node | None) -> Marks:
        """The marks of an ordered expression."""
        if n is None or n in self.moved:
            return []
        n = _value(n)
        if isinstance(n, IndexExpr) and n.op is Op.OINDEX:
            return [*self.walk(n.x), *self.walk(n.index), Index(n, n.index in self.moved)]
        if isinstance(n, ClosureExpr):
            return [n] if n.func.captures else []
        if isinstance(n, CallExpr) and n.op is Op.OAPPEND:
            return self.walk_append(n)
        if isinstance(n, MakeExpr) and n.op is Op.OMAKESLICE:
            return self.walk_make(n)
        if isinstance(n, BinaryExpr) and n.op in (Op.OEQ, Op.ONE):
            return self.walk_comparison(n)
        found = self.walk_all(_parts(n))
        if isinstance(n, IndexExpr) and n.op is Op.OINDEXMAP and n.x.type is not None:
            self.take_key(n.x.type, n.index)
        elif isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE and self.is_passed(n):
            self.take_address(n.x)
        return found

    def is_passed(self, n: ConvExpr) -> bool:
        """Whether the run time gets the address of what goes into an interface (walk/convert.go:dataWord)."""
        t = n.x.type
        if t is None or n.esc is not Esc.HEAP or not takes_address(t, self.program):
            return False
        return layout.size(t, self.program.sizes) > 1 or not is_byte(t)  # a byte is looked up in a table

    def walk_comparison(self, n: BinaryExpr) -> Marks:
        """x == y (walk/compare.go:walkCompareInterface, walkCompareString)."""
        if _are_interfaces(n.x, n.y):
            return [*self.walk(n.y), *self.walk(n.x)]  # each is copied
        sizes = self.program.sizes
        at_once = 2 * sizes.word_size if sizes.merges_loads else 6
        for text, other in ((n.x, n.y), (n.y, n.x)):
            if isinstance(text, BasicLit) and 0 < string_len(text.value) <= at_once:
                return self.safe(other)  # its bytes are compared one by one
        return self.walk_all(_parts(n))

    def take_key(self, t: Type, key: Expr) -> None:
        """The run time gets the address of a variable that is a key, or part of one (walk/walk.go:mapKeyArg)."""
        if key_of(t, self.program) is Key.ADDRESS:
            self.take_address(key)

    def take_address(self, n: Expr) -> None:
        n = _value(n)
        name = outer_value(n) if self.has_address(n) else None
        if isinstance(name, Name):
            self.taken.add(name)

    def walk_all(self, nodes: Iterable[Node]) -> Marks:
        found: Marks = []
        for n in nodes:
            found += self.walk(n)
        return found

    def safe(self, n: Expr) -> Marks:
        """The marks of an expression that is evaluated more than once."""
        parts = self.saved(n)
        return self.walk(n) if parts is None else parts

    def saved(self, n: Expr) -> Marks | None:
        """The marks of what an expression saves in temporaries before it is mentioned more than once; None if it stays
        as it is, and is evaluated where it is mentioned (walk/expr.go:safeExpr)."""
        if self.is_cheap(n):
            return None
        n = _value(n)
        if isinstance(n, IndexExpr):
            return self.saved_index(n)
        if isinstance(n, (SelectorExpr, StarExpr, UnaryExpr)) and n.op in _SAFE:
            return self.saved(n.x)
        return self.walk(n)

    def saved_index(self, n: IndexExpr) -> Marks | None:
        of, index = self.saved(n.x), self.saved(n.index)
        if index is None and n.op is Op.OINDEXMAP and converts_key(n, self.program):
            index = self.walk(n.index)  # a conversion is saved
        if of is None and index is None:
            return None
        # Where a part was saved the whole is evaluated at once.
        found = (of or []) + (index or [])
        found += self.walk(n.x) if of is None else []
        found += self.walk(n.index) if index is None else []
        if n.op is Op.OINDEX:
            found.append(Index(n, not self.is_cheap(n.index)))
        return found

    def walk_append(self, n: CallExpr) -> Marks:
        make = appended_make(n)
        if make is not None:  # a length of another type is converted, and that is copied
            assert make.len is not None
            return self.safe(n.args[0]) + (self.safe(make.len) if _is_int(make.len) else self.walk(make.len))
        found: Marks = []
        for arg in n.args:
            found += self.safe(arg)
        return found

    def walk_make(self, n: MakeExpr) -> Marks:
        """Length and capacity are mentioned more than once (builtin.go:walkMakeSlice); until Go 1.24 only a length that
        is the capacity too."""
        assert n.len is not None  # of a slice
        if n in self.filled:
            return self.walk(n.len)
        if n.cap is None:
            return self.safe(n.len)
        if not self.program.release.variable_make_may_stay:
            return self.walk(n.len) + self.walk(n.cap)
        length, capacity = self.saved(n.len), self.saved(n.cap)
        found = (length or []) + (capacity or [])
        # What stays as it is, is evaluated where it is first mentioned; on the stack that is the capacity.
        mentions = [(n.len, length), (n.cap, capacity)]
        for x, parts in mentions[::-1] if self.may_stay(n) else mentions:
            if parts is None:
                found += self.walk(x)
        return found

    def may_stay(self, n: MakeExpr) -> bool:
        """Whether there is an array on the stack for a slice of variable length."""
        t = _under(n)
        assert isinstance(t, Slice)
        small = layout.size(t.elem, self.program.sizes) <= self.program.release.back_end.make_on_stack
        return small and n.esc is Esc.NONE

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
            self.out += self.walk_all(_parts(n))
        else:
            rule(self, n)
        self.temporaries.release(mark)

    def now(self, n: Node | None) -> None:
        self.order(n)
        self.out += self.walk(n)

    def reads_memory(self, n: Node) -> bool:
        if n in self.moved:
            return self.temporaries.is_addressed(n)
        if isinstance(n, Name):
            return n.class_ is not Class.FUNC and (n.addrtaken or n in self.taken or not is_on_stack(n))
        return n.op not in _PURE

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
            elif place.class_ is Class.PARAM_OUT and self.fn.has_defer:
                everything = True  # if what comes next panics, who recovers sees it
            elif not is_blank(place):
                if self.reads_memory(place):
                    memory = True
                else:
                    assigned.add(place)


_CHEAP = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL})
_SAFE = frozenset({Op.OLEN, Op.OCAP, Op.ODOT, Op.ODOTPTR, Op.ODEREF})


def _value(n: N) -> N | Expr:
    """What stands in the place of an expression after its statements."""
    return n.return_vars[0] if isinstance(n, InlinedCallExpr) and n.return_vars else n


def _of_target(target: Node) -> tuple[list[Expr], Node]:
    """What must be known of what is assigned to, and the variable or the place in memory that it is a part of."""
    parts: list[Expr] = []
    place = target
    while isinstance(place, (IndexExpr, SelectorExpr)):
        if isinstance(place, IndexExpr) and isinstance(_under(place.x), Array):
            parts.append(place.index)
        elif place.op is not Op.ODOT:
            break
        place = place.x
    if isinstance(place, (IndexExpr, SelectorExpr, StarExpr)):
        parts.append(place.x)
        if isinstance(place, IndexExpr):
            parts.append(place.index)
    return parts, place


def _parts(n: Node) -> list[Node]:
    """The children without `init`."""
    return children(n)[len(n.init) :]


def _under(n: Node) -> Type | None:
    return under(n.type) if isinstance(n, ExprNode) and n.type is not None else None


def _are_interfaces(x: Expr, y: Expr) -> bool:
    return isinstance(_under(x), Interface) and isinstance(_under(y), Interface) and Op.ONIL not in (x.op, y.op)


def _is_int(n: Expr) -> bool:
    return n.type is not None and unalias(n.type) is TYP[Kind.INT]


_PURE = frozenset(
    {
        Op.OADD, Op.OAND, Op.OANDAND, Op.OANDNOT, Op.OBITNOT, Op.OCONV, Op.OCONVIFACE, Op.OCONVNOP, Op.ODIV, Op.ODOT,
        Op.ODOTTYPE, Op.OLITERAL, Op.OLSH, Op.OMOD, Op.OMUL, Op.ONEG, Op.ONIL, Op.OOR, Op.OOROR, Op.OPLUS, Op.ORSH,
        Op.OSUB, Op.OXOR,
    }
)  # fmt: skip


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
    if isinstance(_under(n.x), (Struct, Array)):
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
    w.order(n.x)
    w.order(n.y, n.x)
    if n.x.op is Op.OINDEXMAP and n.y is not None:
        # The value is computed before the map grows.
        if isinstance(n.y, CallExpr) and n.y.op is Op.OAPPEND and n.y not in w.moved:
            for arg in n.y.args[1:]:
                w.cheapen(arg)
        else:
            w.cheapen(n.y)
    w.out += w.walk(n.x)
    w.out += w.walk(n.y)


def _assign_op(w: _Walker, n: AssignOpStmt) -> None:
    w.order(n.x)
    w.order(n.y)
    if n.x.op is Op.OINDEXMAP and n.asop not in (Op.ODIV, Op.OMOD):  # those are m[k] = m[k] / y
        w.cheapen(n.y)
    w.out += w.walk(n.x)
    w.out += w.walk(n.y)


def _assign_list(w: _Walker, n: AssignListStmt) -> None:
    w.order_all(n.lhs)
    w.order_all(n.rhs)
    w.assign_each(n.lhs, n.rhs)


def _assign_call(w: _Walker, n: AssignListStmt) -> None:
    w.order_all(n.lhs)
    _call_with_init(w, n.rhs[0])
    _store_results(w, n.lhs)


def _assign_ok(w: _Walker, n: AssignListStmt) -> None:
    w.order_all(n.lhs)
    value = n.rhs[0]
    w.stmts(value.init)
    w.order_parts(value)
    if isinstance(value, IndexExpr):
        w.pass_key(value.x.type, value.index)
    w.out += w.walk_all(_parts(value))
    _store_results(w, n.lhs, addressed=value.op is Op.ORECV)


def _take_results(w: _Walker, lhs: list[Expr], addressed: bool) -> None:
    """Temporaries for results; the run time may get the address of the first."""
    for i, x in enumerate(lhs):
        if not is_blank(x):
            w.temporaries.take(x.type, addressed and i == 0)


def _store_results(w: _Walker, lhs: list[Expr], addressed: bool = False) -> None:
    """The results are in temporaries by now, and are stored in a statement of their own."""
    _take_results(w, lhs, addressed)
    named = [x for x in lhs if not is_blank(x)]
    w.assign_each(named, [_NOTHING] * len(named))


_NOTHING = NilExpr(Op.ONIL, 0)


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
    _call_with_init(w, n.call)


def _call_with_init(w: _Walker, call: Expr) -> None:
    w.stmts(call.init)
    _call(w, call)


def _call(w: _Walker, n: Expr) -> None:
    w.order_parts(n)
    w.out += w.walk_all(_parts(n))


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
            (received,) = _parts(comm.rhs[0])
            _keep(w, received)
            _take_results(w, comm.lhs, addressed=True)
        elif isinstance(comm, SendStmt):
            _keep(w, comm.chan)
            _keep(w, comm.value)
            w.temporaries.address(_value(comm.value))
    for clause in _dispatched(n.cases):
        if isinstance(clause.comm, AssignListStmt):
            for x in clause.comm.lhs:
                if not is_blank(x) and not is_auto_tmp(x):
                    w.now(x)
        w.stmts(clause.body)


def _keep(w: _Walker, n: Node) -> None:
    """What a select statement needs is in temporaries from its beginning to its end."""
    w.order(n)
    n = _value(n)
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
    if len(n.results) == len(w.results):
        w.assign_each(w.results, n.results)
    else:
        w.out += w.walk_all(n.results)


def _nothing(_w: _Walker, _n: Node) -> None:
    """Declarations, labels, jumps."""


_STMTS: dict[Op, _StmtRule] = {
    **_for_stmt(AssignStmt, _assign, Op.OAS),
    **_for_stmt(AssignOpStmt, _assign_op, Op.OASOP),
    **_for_stmt(AssignListStmt, _assign_list, Op.OAS2),
    **_for_stmt(AssignListStmt, _assign_call, Op.OAS2FUNC),
    **_for_stmt(AssignListStmt, _assign_ok, Op.OAS2DOTTYPE, Op.OAS2RECV, Op.OAS2MAPR),
    **_for_stmt(BlockStmt, _block, Op.OBLOCK),
    **_for_stmt(CallExpr, _call, Op.OCALLFUNC, Op.OCALLINTER),
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
