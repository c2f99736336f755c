"""Bounds checks that the type of the index makes superfluous: `index bounds check elided`.

    var t [256]int; t[b]      b a byte: always in range, so a line at the '['
    "0123456789abcdef"[x&15]  likewise

gc says so in its walk phase, after all escape analysis of the package. That phase first moves calls, conditional
operands, appends and the like into temporaries before their statement (order.go), and then visits the statements, so
lines do not come in source order: those of moved operands come first.

    n := t[b] + f(t[c])       ->   marks of t[c], then of t[b]

cmd/compile/internal/walk/expr.go:walkIndex, bounded; order.go; gc/compile.go:enqueueFunc (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias, final

from goesc.escape.assigns import same_safe_expr
from goesc.ir.events import BoundsElided
from goesc.ir.misc import int_value, is_addressable, is_auto_tmp, is_blank, is_small_int_const, outer_value
from goesc.ir.nodes import Class, ClosureExpr, Esc, Func, IndexExpr, Name, NilExpr, TypeSwitchGuard
from goesc.ir.op import Op
from goesc.ir.program import Program, Report
from goesc.ir.visit import children, walk
from goesc.types import layout
from goesc.types.deep import every
from goesc.types.model import (
    IS_INTEGER,
    IS_STRING,
    IS_UNSIGNED,
    Array,
    Basic,
    Interface,
    Kind,
    Map,
    Pointer,
    Slice,
    Struct,
    Type,
)
from goesc.types.named import under
from goesc.types.sizes import GcSizes

# What the visit meets in an expression: an index to announce, or a capturing literal to compile later.
Mark: TypeAlias = "IndexExpr | ClosureExpr"
Marks: TypeAlias = "list[Mark]"


def report_bounds(program: Program, report: Report) -> None:
    """Announce the superfluous checks of all functions, in the order in which gc walks them."""
    for fn in program.funcs:
        if fn.is_closure or not fn.has_body or fn.nname.sym == "_":
            continue  # capturing literals come with the function that holds them
        todo = [fn]
        while todo:
            walker = _Walker(todo.pop(), program.sizes)
            walker.stmts(walker.fn.body)
            for mark in walker.out:
                if type(mark) is ClosureExpr:
                    todo.append(mark.func)
                else:
                    report(BoundsElided(mark.pos))


def is_elided(n: IndexExpr, sizes: GcSizes, opaque: bool = False) -> bool:
    """Whether a message tells that n needs no check. Of an opaque index only the type is known."""
    x, index = n.x, n.index
    if index.op is Op.OLITERAL or x.type is None:
        return False
    u = under(x.type)
    if isinstance(u, Pointer):
        u = under(u.base)
    if isinstance(u, Array):
        return is_bounded(index, sizes, opaque, u.len)
    if x.op is Op.OLITERAL and _info(x.type) & IS_STRING:
        value: Any = x.value  # type: ignore[union-attr]  # a literal, by operation
        return is_bounded(
            index, sizes, opaque, len(value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape"))
        )
    return False


def _info(t: Type | None) -> int:
    u = under(t) if t is not None else None
    return u.info if isinstance(u, Basic) else 0


def _constant(n: Any) -> int | None:
    return int_value(n) if is_small_int_const(n) else None


def is_bounded(n: Any, sizes: GcSizes, opaque: bool, limit: int) -> bool:
    """Whether the integer n is sure to lie in [0, limit)."""
    info = _info(n.type)
    if not info & IS_INTEGER:
        return False
    unsigned = bool(info & IS_UNSIGNED)
    bits = 8 * layout.size(n.type, sizes)
    value = _constant(n)
    if value is not None:
        return 0 <= value < limit
    op = n.op if not opaque else Op.ONAME
    if op is Op.OAND or op is Op.OANDNOT:
        mask = _constant(n.x)
        if mask is None:
            mask = _constant(n.y)
            if mask is None:
                mask = -1
            elif op is Op.OANDNOT:
                mask = ~mask
                if unsigned:
                    mask &= (1 << bits) - 1
        if 0 <= mask < limit:
            return True
    elif op in _BY_CONSTANT and unsigned:
        value = _constant(n.y)
        if value is not None:
            if op is Op.OMOD:
                if 0 <= value <= limit:
                    return True
            elif op is Op.ODIV:
                while bits > 0 and value >= 2:
                    bits -= 1
                    value >>= 1
            else:
                if value > bits:
                    return limit > 0
                bits -= value
    return unsigned and bits <= 62 and 1 << bits <= limit


_BY_CONSTANT = frozenset({Op.OMOD, Op.ODIV, Op.ORSH})
_CHEAP = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL})


@final
class _Walker:
    """One function. `order` moves parts of a statement into temporaries, `walk` visits what is left in place.

    `out` is the stream of marks in the order of the visit; `moved` holds the expressions that temporaries stand for.
    """

    __slots__ = ("fn", "moved", "out", "results", "sizes")

    def __init__(self, fn: Func, sizes: GcSizes) -> None:
        self.fn = fn
        self.sizes = sizes
        self.out: Marks = []
        self.moved: set[Any] = set()
        self.results = [x for x in fn.dcl if x.class_ is Class.PARAM_OUT]

    # --- Order ---------------------------------------------------------------------------------------

    def order(self, n: Any, lhs: Any = None) -> None:
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

    def order_parts(self, n: Any) -> None:
        for child in children(n)[len(n.init) :]:
            self.order(child)

    def order_all(self, nodes: Iterable[Any]) -> None:
        for n in nodes:
            self.order(n)

    def move(self, n: Any) -> None:
        """Compute n into a temporary now."""
        self.out += self.walk(n)
        self.moved.add(n)

    def is_cheap(self, n: Any) -> bool:
        return n is None or n.op in _CHEAP or n in self.moved

    def cheapen(self, n: Any) -> None:
        if not self.is_cheap(n):
            self.move(n)

    def make_addressable(self, n: Any) -> None:
        """Move n unless its address can be passed to the run time."""
        if self.is_cheap(n) and n.op is not Op.ONAME:
            return
        if is_addressable(n):
            name = outer_value(n)
            local = type(name) is Name and name.class_ is Class.AUTO and not name.addrtaken
            if not (local and _fits_ssa(name.type, self.sizes)):
                return
        self.move(n)

    # --- Walk ----------------------------------------------------------------------------------------

    def walk(self, n: Any) -> Marks:
        """The marks of an ordered expression."""
        if n is None or n in self.moved:
            return []
        op = n.op
        if op is Op.OINDEX:
            return [*self.walk(n.x), *self.walk(n.index), *self.judge(n, n.index in self.moved)]
        if op is Op.OCLOSURE:
            return [n] if n.func.is_closure else []
        if op is Op.OAPPEND:
            return self.walk_append(n)
        return self.walk_all(children(n)[len(n.init) :])

    def walk_all(self, nodes: Iterable[Any]) -> Marks:
        found: Marks = []
        for n in nodes:
            found += self.walk(n)
        return found

    def judge(self, n: Any, opaque: bool) -> Marks:
        """[n] if its check is superfluous; an opaque index is a temporary of which only the type is known."""
        return [n] if is_elided(n, self.sizes, opaque) else []

    def safe(self, n: Any) -> Marks:
        """The marks of an expression that is evaluated more than once: indices come into temporaries first."""
        if n is None or n in self.moved:
            return []
        op = n.op
        if op is Op.OINDEX:
            return [*self.safe(n.x), *self.walk(n.index), *self.judge(n, not self.is_cheap(n.index))]
        if op in _SAFE:
            return self.safe(n.x)
        if op is Op.OINDEXMAP:
            return self.safe(n.x) + self.walk(n.index)
        return self.walk(n)

    def safe_all(self, nodes: Iterable[Any]) -> Marks:
        found: Marks = []
        for n in nodes:
            found += self.safe(n)
        return found

    def walk_append(self, n: Any) -> Marks:
        make = _appended_make(n)
        return self.safe_all(n.args) if make is None else self.safe(n.args[0]) + self.walk(make.len)

    # --- Statements ----------------------------------------------------------------------------------

    def stmts(self, nodes: Iterable[Any]) -> None:
        for n in nodes:
            self.stmt(n)

    def stmt(self, n: Any) -> None:
        if n is None:
            return
        if n.init:
            self.stmts(n.init)
        rule = _STMTS.get(n.op)
        if rule is None:
            self.order_parts(n)
            self.out += self.walk_all(children(n)[len(n.init) :])
        else:
            rule(self, n)

    def now(self, n: Any) -> None:
        self.order(n)
        self.out += self.walk(n)

    def assign_each(self, targets: Sequence[Any], values: Sequence[Any]) -> None:
        """Assignments side by side: what an earlier one may change is saved before it is used."""
        assigned: set[Any] = set()
        memory = False

        def save(n: Any) -> None:
            if any(x in assigned or (memory and _reads_memory(x)) for x in walk(n)):
                self.move(n)

        for target, value in zip(targets, values, strict=True):
            place = target
            while True:
                if place.op is Op.OINDEX and isinstance(_under(place.x.type), Array):
                    save(place.index)
                elif place.op is not Op.ODOT:
                    break
                place = place.x
            if place.op is not Op.ONAME:
                save(place.x)
                if place.op is Op.OINDEX or place.op is Op.OINDEXMAP:
                    save(place.index)
            save(value)
            self.out += self.walk(target)
            self.out += self.walk(value)
            if place.op is not Op.ONAME or place.addrtaken or not _on_stack(place):
                memory = memory or not is_blank(place)
            elif not is_blank(place):
                assigned.add(place)


_SAFE = frozenset({Op.OLEN, Op.OCAP, Op.ODOT, Op.ODOTPTR, Op.ODEREF})


def _under(t: Type | None) -> Type | None:
    return under(t) if t is not None else None


def _on_stack(n: Name) -> bool:
    return n.class_ in (Class.AUTO, Class.PARAM, Class.PARAM_OUT) and n.esc is not Esc.HEAP


_PURE = frozenset(
    {
        Op.OADD, Op.OAND, Op.OANDAND, Op.OANDNOT, Op.OBITNOT, Op.OCONV, Op.OCONVIFACE, Op.OCONVNOP, Op.ODIV, Op.ODOT,
        Op.ODOTTYPE, Op.OLITERAL, Op.OLSH, Op.OMOD, Op.OMUL, Op.ONEG, Op.ONIL, Op.OOR, Op.OOROR, Op.OPLUS, Op.ORSH,
        Op.OSUB, Op.OXOR,
    }
)  # fmt: skip


def _reads_memory(n: Any) -> bool:
    if type(n) is Name:
        return n.class_ is not Class.FUNC and (n.addrtaken or not _on_stack(n))
    return n.op not in _PURE


def _appended_make(n: Any) -> Any:
    """The make of `append(s, make([]T, n)...)`, which never comes into being."""
    if n.is_ddd and len(n.args) == 2:
        make = n.args[1]
        if make.op is Op.OMAKESLICE and make.cap is None:
            return make
    return None


def _fits_ssa(t: Type | None, sizes: GcSizes) -> bool:
    """Whether values of the type live in registers (ssa/value.go:CanSSA)."""
    if t is None or layout.size(t, sizes) > 4 * sizes.word_size:
        return False
    u = under(t)
    if isinstance(u, Array):
        return u.len == 0 or (u.len == 1 and _fits_ssa(u.elem, sizes))
    if isinstance(u, Struct):
        return len(u.fields) <= 4 and every(lambda f: _fits_ssa(f.type, sizes), u.fields)
    return True


# --- What is moved before its statement --------------------------------------------------------------


def _order_map_index(w: _Walker, n: Any, _lhs: Any) -> None:
    w.order(n.x)
    w.order(n.index)
    if _is_slow_map(n.x.type, w.sizes):
        w.make_addressable(n.index)
    if not n.assigned and _converts_bytes(n.index):
        w.move(n)


def _is_slow_map(t: Type | None, sizes: GcSizes) -> bool:
    """Whether the run time takes the map's keys by address (walk/walk.go:mapfast)."""
    u = _under(t)
    if not isinstance(u, Map) or layout.size(u.elem, sizes) > 128:
        return True
    key = under(u.key)
    if isinstance(key, Basic) and key.kind == Kind.STRING:
        return False
    plain = isinstance(key, Basic) and (key.kind <= Kind.UINTPTR or key.kind == Kind.UNSAFE_POINTER)
    plain = plain or not isinstance(key, (Basic, Array, Struct, Interface))
    return not (plain and layout.size(u.key, sizes) in (4, 8))


def _converts_bytes(n: Any) -> bool:
    op = n.op
    if op is Op.OBYTES2STR:
        return True
    if op is Op.OSTRUCTLIT or op is Op.OARRAYLIT:
        return any(_converts_bytes(x.value if x.op is Op.OKEY or x.op is Op.OSTRUCTKEY else x) for x in n.list)
    return False


def _order_to_interface(w: _Walker, n: Any, _lhs: Any) -> None:
    w.order(n.x)
    t = n.x.type
    if type(under(t)) is not Interface and _needs_address(t, w.sizes):
        w.make_addressable(n.x)


def _needs_address(t: Type, sizes: GcSizes) -> bool:
    """Whether a value is put into an interface through its address (walk/convert.go:dataWordFuncName)."""
    u = under(t)
    if layout.is_direct_iface(t, sizes) or layout.size(t, sizes) == 0:
        return False
    if isinstance(u, Basic):
        return u.kind in (Kind.COMPLEX64, Kind.COMPLEX128, Kind.FLOAT32, Kind.FLOAT64)
    return type(u) is not Slice


def _order_logical(w: _Walker, n: Any, _lhs: Any) -> None:
    w.now(n.x)
    w.now(n.y)
    w.moved.add(n)


def _order_call(w: _Walker, n: Any, lhs: Any) -> None:
    w.order_parts(n)
    if lhs is None or lhs.op is not Op.ONAME:
        w.move(n)


def _order_append(w: _Walker, n: Any, lhs: Any) -> None:
    make = _appended_make(n)
    if make is None:
        w.order_all(n.args)
    else:
        w.order(n.args[0])
        w.order(make.len)
    if lhs is None or (lhs.op is not Op.ONAME and not same_safe_expr(lhs, n.args[0])):
        w.move(n)


def _order_slice(w: _Walker, n: Any, lhs: Any) -> None:
    w.order(n.x)
    for bound in (n.low, n.high, n.max):
        w.order(bound)
        w.cheapen(bound)
    if lhs is None or (lhs.op is not Op.ONAME and not same_safe_expr(lhs, n.x)):
        w.move(n)


def _order_closure(_w: _Walker, _n: Any, _lhs: Any) -> None:
    """A literal stays where it is."""


def _order_assertion(w: _Walker, n: Any, _lhs: Any) -> None:
    w.order(n.x)
    if not layout.is_direct_iface(n.type, w.sizes):
        w.move(n)


def _order_receive(w: _Walker, n: Any, _lhs: Any) -> None:
    w.order(n.x)
    w.move(n)


def _order_comparison(w: _Walker, n: Any, _lhs: Any) -> None:
    w.order(n.x)
    w.order(n.y)
    if isinstance(under(n.x.type), (Struct, Array)):
        w.make_addressable(n.x)
        w.make_addressable(n.y)


def _order_map_literal(w: _Walker, n: Any, _lhs: Any) -> None:
    # Each entry is a store of its own, after the map is made.
    for entry in n.list:
        w.order(entry.key)
        w.order(entry.value)
        w.cheapen(entry.value)
        w.out += w.walk(entry.key)
    w.moved.add(n)


_CALLS = (
    Op.OCALLFUNC, Op.OCALLINTER, Op.OCAP, Op.OCOMPLEX, Op.OCOPY, Op.OIMAG, Op.OLEN, Op.OMAKECHAN, Op.OMAKEMAP,
    Op.OMAKESLICE, Op.OMAX, Op.OMIN, Op.ONEW, Op.OREAL, Op.ORECOVER, Op.OSTR2BYTES, Op.OSTR2RUNES,
)  # fmt: skip

_ORDER: dict[Op, Callable[[_Walker, Any, Any], None]] = {
    Op.OINDEXMAP: _order_map_index,
    Op.OCONVIFACE: _order_to_interface,
    Op.OANDAND: _order_logical,
    Op.OOROR: _order_logical,
    **dict.fromkeys(_CALLS, _order_call),
    Op.OAPPEND: _order_append,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _order_slice),
    Op.OCLOSURE: _order_closure,
    Op.ODOTTYPE: _order_assertion,
    Op.ODOTTYPE2: _order_assertion,
    Op.ORECV: _order_receive,
    **dict.fromkeys((Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE), _order_comparison),
    Op.OMAPLIT: _order_map_literal,
}


# --- Statements --------------------------------------------------------------------------------------


def _assign(w: _Walker, n: Any) -> None:
    w.order(n.x)
    w.order(n.y, n.x)
    if n.x.op is Op.OINDEXMAP and n.y is not None:
        # The value is computed before the map grows.
        if n.y.op is Op.OAPPEND and n.y not in w.moved:
            for arg in n.y.args[1:]:
                w.cheapen(arg)
        else:
            w.cheapen(n.y)
    w.out += w.walk(n.x)
    w.out += w.walk(n.y)


def _assign_op(w: _Walker, n: Any) -> None:
    w.order(n.x)
    w.order(n.y)
    if n.x.op is Op.OINDEXMAP:
        w.cheapen(n.y)
    w.out += w.walk(n.x)
    w.out += w.walk(n.y)


def _assign_list(w: _Walker, n: Any) -> None:
    w.order_all(n.lhs)
    w.order_all(n.rhs)
    w.assign_each(n.lhs, n.rhs)


def _assign_call(w: _Walker, n: Any) -> None:
    w.order_all(n.lhs)
    call = n.rhs[0]
    w.stmts(call.init)
    w.order_parts(call)
    w.out += w.walk_all(children(call)[len(call.init) :])
    _store_results(w, n.lhs)


def _assign_ok(w: _Walker, n: Any) -> None:
    w.order_all(n.lhs)
    value = n.rhs[0]
    w.stmts(value.init)
    w.order_parts(value)
    if value.op is Op.OINDEXMAP and _is_slow_map(value.x.type, w.sizes):
        w.make_addressable(value.index)
    w.out += w.walk_all(children(value)[len(value.init) :])
    _store_results(w, n.lhs)


def _store_results(w: _Walker, lhs: list[Any]) -> None:
    """The results are in temporaries by now, and are stored in a statement of their own."""
    named = [x for x in lhs if not is_blank(x)]
    w.assign_each(named, [_NOTHING] * len(named))


_NOTHING = NilExpr(Op.ONIL, 0)


def _block(w: _Walker, n: Any) -> None:
    w.stmts(n.list)


def _go_defer(w: _Walker, n: Any) -> None:
    w.stmts(n.call.init)
    _call_stmt(w, n.call)


def _call_stmt(w: _Walker, n: Any) -> None:
    parts = children(n)[len(n.init) :]
    w.order_all(parts)
    w.out += w.walk_all(parts)


def _for(w: _Walker, n: Any) -> None:
    w.now(n.cond)
    w.stmt(n.post)
    w.stmts(n.body)


def _if(w: _Walker, n: Any) -> None:
    w.now(n.cond)
    w.stmts(n.body)
    w.stmts(n.else_)


def _range(w: _Walker, n: Any) -> None:
    w.now(n.x)
    w.now(n.key)
    w.now(n.value)
    w.stmts(n.body)


def _select(w: _Walker, n: Any) -> None:
    for clause in n.cases:
        comm = clause.comm
        if comm is None:
            continue
        if comm.op is Op.OSELRECV2:
            w.now(comm.rhs[0].x)
        else:
            w.now(comm.chan)
            w.now(comm.value)
    for clause in _dispatched(n.cases):
        if clause.comm is not None and clause.comm.op is Op.OSELRECV2:
            for x in clause.comm.lhs:
                if not is_blank(x) and not is_auto_tmp(x):
                    w.now(x)
        w.stmts(clause.body)


def _dispatched(cases: list[Any]) -> list[Any]:
    """The clauses in the order in which the code after the run-time call tries them (walk/select.go)."""
    default = [clause for clause in cases if clause.comm is None]
    others = [clause for clause in cases if clause.comm is not None]
    if len(others) <= 1:
        return others + default
    receives = [clause for clause in others if clause.comm.op is Op.OSELRECV2]
    return default + [clause for clause in others if clause.comm.op is not Op.OSELRECV2] + receives[::-1]


def _send(w: _Walker, n: Any) -> None:
    w.order(n.chan)
    w.order(n.value)
    w.make_addressable(n.value)
    w.out += w.walk(n.chan)
    w.out += w.walk(n.value)


def _switch(w: _Walker, n: Any) -> None:
    if type(n.tag) is TypeSwitchGuard:
        w.now(n.tag.x)
    else:
        w.now(n.tag)
        for clause in n.cases:
            for x in clause.list:
                w.now(x)
    for clause in n.cases:
        w.stmts(clause.body)


def _return(w: _Walker, n: Any) -> None:
    w.order_all(n.results)
    if len(n.results) == len(w.results):
        w.assign_each(w.results, n.results)
    else:
        w.out += w.walk_all(n.results)


def _nothing(_w: _Walker, _n: Any) -> None:
    """Declarations, labels, jumps."""


_STMTS: dict[Op, Callable[[_Walker, Any], None]] = {
    Op.OAS: _assign,
    Op.OASOP: _assign_op,
    Op.OAS2: _assign_list,
    Op.OAS2FUNC: _assign_call,
    **dict.fromkeys((Op.OAS2DOTTYPE, Op.OAS2RECV, Op.OAS2MAPR), _assign_ok),
    Op.OBLOCK: _block,
    Op.OCALLFUNC: _call_stmt,
    Op.OCALLINTER: _call_stmt,
    Op.OGO: _go_defer,
    Op.ODEFER: _go_defer,
    Op.OFOR: _for,
    Op.OIF: _if,
    Op.ORANGE: _range,
    Op.OSELECT: _select,
    Op.OSEND: _send,
    Op.OSWITCH: _switch,
    Op.ORETURN: _return,
    **dict.fromkeys((Op.ODCL, Op.OLABEL, Op.OGOTO, Op.OBREAK, Op.OCONTINUE, Op.OFALL), _nothing),
}
