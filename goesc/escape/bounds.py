"""Bounds checks that the type of the index makes superfluous: `index bounds check elided`.

    var t [256]int; t[b]      b a byte: always in range, so a line at the '['
    "0123456789abcdef"[x&15]  likewise

gc says so in its walk phase, after all escape analysis of the package. That phase first moves calls, conditional
operands, appends and the like into temporaries before their statement (order.go), and then visits the statements, so
lines do not come in source order: those of moved operands come first. Here each expression gives the marks that are
left in it, and moved ones go to the stream of the function at once.

    n := t[b] + f(t[c])       ->   marks of t[c], then of t[b]

cmd/compile/internal/walk/expr.go:walkIndex, bounded; order.go; gc/compile.go:enqueueFunc (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, final

from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import int_value, is_addressable, is_auto_tmp, is_blank, is_small_int_const, outer_value
from goesc.ir.nodes import Class, ClosureExpr, IndexExpr, Name, TypeSwitchGuard
from goesc.ir.op import Op
from goesc.ir.program import Program, Report
from goesc.ir.visit import children
from goesc.types import layout
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
            walker = _Walker()
            walker.stmts(todo.pop().body)
            for mark in walker.out:
                if type(mark) is ClosureExpr:
                    todo.append(mark.func)
                else:
                    report(mark.pos, "index bounds check elided")


def is_elided(n: IndexExpr) -> bool:
    """Whether a message tells that n needs no check."""
    x, index = n.x, n.index
    if index.op is Op.OLITERAL or x.type is None:
        return False
    u = under(x.type)
    if isinstance(u, Pointer):
        u = under(u.base)
    if isinstance(u, Array):
        return is_bounded(index, u.len)
    if x.op is Op.OLITERAL and _info(x.type) & IS_STRING:
        value: Any = x.value  # type: ignore[union-attr]  # a literal, by operation
        return is_bounded(index, len(value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")))
    return False


def _info(t: Type | None) -> int:
    u = under(t) if t is not None else None
    return u.info if isinstance(u, Basic) else 0


def _constant(n: Any) -> int | None:
    return int_value(n) if is_small_int_const(n) else None


def is_bounded(n: Any, limit: int) -> bool:
    """Whether the integer n is sure to lie in [0, limit)."""
    info = _info(n.type)
    if not info & IS_INTEGER:
        return False
    unsigned = bool(info & IS_UNSIGNED)
    bits = 8 * layout.size(n.type)
    value = _constant(n)
    if value is not None:
        return 0 <= value < limit
    op = n.op
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


@final
class _Walker:
    """One function. `out` is the stream of marks in the order of the walk."""

    __slots__ = ("out",)

    def __init__(self) -> None:
        self.out: Marks = []

    # --- Expressions: the marks left in place; what is moved out goes to `out` ---------------------

    def expr(self, n: Any, lhs: Any = None) -> Marks:
        if n is None:
            return []
        if n.init:
            self.stmts(n.init)
        rule = _EXPRS.get(n.op)
        return self.parts(n) if rule is None else rule(self, n, lhs)

    def exprs(self, nodes: list[Any]) -> Marks:
        found: Marks = []
        for n in nodes:
            found += self.expr(n)
        return found

    def parts(self, n: Any) -> Marks:
        found: Marks = []
        for child in children(n)[len(n.init) :]:
            found += self.expr(child)
        return found

    def move(self, marks: Marks) -> Marks:
        """The expression is computed into a temporary before the statement."""
        self.out += marks
        return []

    def cheap(self, n: Any) -> Marks:
        """A part that is used more than once: moved unless it is a name or a constant."""
        marks = self.expr(n)
        return marks if n is None or n.op in _CHEAP else self.move(marks)

    def addressable(self, n: Any, marks: Marks) -> Marks:
        """A part whose address is passed to the run time."""
        if n.op is Op.OLITERAL or n.op is Op.ONIL:
            return marks
        if is_addressable(n):
            name = outer_value(n)
            if not (type(name) is Name and name.class_ is Class.AUTO and not name.addrtaken and _fits_ssa(name.type)):
                return marks
        return self.move(marks)

    # --- Statements ----------------------------------------------------------------------------------

    def stmts(self, nodes: list[Any]) -> None:
        for n in nodes:
            self.stmt(n)

    def stmt(self, n: Any) -> None:
        if n is None:
            return
        if n.init:
            self.stmts(n.init)
        rule = _STMTS.get(n.op)
        if rule is None:
            self.out += self.parts(n)
        else:
            rule(self, n)


_CHEAP = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL})


def _fits_ssa(t: Type | None) -> bool:
    """Whether values of the type live in registers (ssa/value.go:CanSSA)."""
    if t is None or layout.size(t) > 4 * 8:
        return False
    u = under(t)
    if isinstance(u, Array):
        return u.len == 0 or (u.len == 1 and _fits_ssa(u.elem))
    if isinstance(u, Struct):
        return len(u.fields) <= 4 and all(_fits_ssa(f.type) for f in u.fields)
    return True


def _index(w: _Walker, n: Any, _lhs: Any) -> Marks:
    marks = w.parts(n)
    return [*marks, n] if is_elided(n) else marks


def _index_map(w: _Walker, n: Any, _lhs: Any) -> Marks:
    marks = w.expr(n.x)
    key = w.expr(n.index)
    if _is_slow_map(n.x.type):
        key = w.addressable(n.index, key)
    marks += key
    return w.move(marks) if not n.assigned and _converts_bytes(n.index) else marks


def _is_slow_map(t: Type | None) -> bool:
    """Whether the run time takes the map's keys by address (walk/walk.go:mapfast)."""
    u = under(t) if t is not None else None
    if not isinstance(u, Map) or layout.size(u.elem) > 128:
        return True
    key = under(u.key)
    if isinstance(key, Basic) and key.kind == Kind.STRING:
        return False
    plain = isinstance(key, Basic) and (key.kind <= Kind.UINTPTR or key.kind == Kind.UNSAFE_POINTER)
    plain = plain or (not isinstance(key, (Basic, Array, Struct, Interface)))
    return not (plain and layout.size(u.key) in (4, 8))


def _converts_bytes(n: Any) -> bool:
    op = n.op
    if op is Op.OBYTES2STR:
        return True
    if op is Op.OSTRUCTLIT or op is Op.OARRAYLIT:
        return any(_converts_bytes(x.value if x.op in (Op.OKEY, Op.OSTRUCTKEY) else x) for x in n.list)
    return False


def _to_interface(w: _Walker, n: Any, _lhs: Any) -> Marks:
    marks = w.expr(n.x)
    t = n.x.type
    if type(under(t)) is Interface or not _needs_address(t):
        return marks
    return w.addressable(n.x, marks)


def _needs_address(t: Type) -> bool:
    """Whether a value is put into an interface through its address (walk/convert.go:dataWordFuncName)."""
    u = under(t)
    if layout.is_direct_iface(t) or layout.size(t) == 0:
        return False
    if isinstance(u, Basic):
        return u.kind in (Kind.COMPLEX64, Kind.COMPLEX128, Kind.FLOAT32, Kind.FLOAT64)
    return type(u) is not Slice


def _logical(w: _Walker, n: Any, _lhs: Any) -> Marks:
    w.out += w.expr(n.x)
    w.out += w.expr(n.y)
    return []


def _call(w: _Walker, n: Any, lhs: Any) -> Marks:
    marks = w.parts(n)
    return w.move(marks) if lhs is None or lhs.op is not Op.ONAME else marks


def _append(w: _Walker, n: Any, lhs: Any) -> Marks:
    marks = w.exprs(n.args)
    keep = lhs is not None and (lhs.op is Op.ONAME or same_safe_expr(lhs, n.args[0]))
    return marks if keep else w.move(marks)


def _slice(w: _Walker, n: Any, lhs: Any) -> Marks:
    marks = w.expr(n.x)
    for bound in (n.low, n.high, n.max):
        marks += w.cheap(bound)
    keep = lhs is not None and (lhs.op is Op.ONAME or same_safe_expr(lhs, n.x))
    return marks if keep else w.move(marks)


def _closure(_w: _Walker, n: Any, _lhs: Any) -> Marks:
    return [n] if n.func.is_closure else []


def _assertion(w: _Walker, n: Any, _lhs: Any) -> Marks:
    marks = w.expr(n.x)
    return marks if layout.is_direct_iface(n.type) else w.move(marks)


def _receive(w: _Walker, n: Any, _lhs: Any) -> Marks:
    return w.move(w.expr(n.x))


def _comparison(w: _Walker, n: Any, _lhs: Any) -> Marks:
    x = w.expr(n.x)
    y = w.expr(n.y)
    if isinstance(under(n.x.type), (Struct, Array)):
        x = w.addressable(n.x, x)
        y = w.addressable(n.y, y)
    return x + y


def _map_literal(w: _Walker, n: Any, _lhs: Any) -> Marks:
    # Each entry is a store of its own.
    for entry in n.list:
        key, value = w.expr(entry.key), w.expr(entry.value)
        w.out += value if entry.value.op not in _CHEAP else []
        w.out += key
        if entry.value.op in _CHEAP:
            w.out += value
    return []


_CALLS = (
    Op.OCALLFUNC, Op.OCALLINTER, Op.OCAP, Op.OCOMPLEX, Op.OCOPY, Op.OIMAG, Op.OLEN, Op.OMAKECHAN, Op.OMAKEMAP,
    Op.OMAKESLICE, Op.OMAX, Op.OMIN, Op.ONEW, Op.OREAL, Op.ORECOVER, Op.OSTR2BYTES, Op.OSTR2RUNES,
)  # fmt: skip

_EXPRS: dict[Op, Callable[[_Walker, Any, Any], Marks]] = {
    Op.OINDEX: _index,
    Op.OINDEXMAP: _index_map,
    Op.OCONVIFACE: _to_interface,
    Op.OANDAND: _logical,
    Op.OOROR: _logical,
    **dict.fromkeys(_CALLS, _call),
    Op.OAPPEND: _append,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _slice),
    Op.OCLOSURE: _closure,
    Op.ODOTTYPE: _assertion,
    Op.ODOTTYPE2: _assertion,
    Op.ORECV: _receive,
    **dict.fromkeys((Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE), _comparison),
    Op.OMAPLIT: _map_literal,
}


# --- Statements --------------------------------------------------------------------------------------


def _assign(w: _Walker, n: Any) -> None:
    left = w.expr(n.x)
    right = w.expr(n.y, n.x)
    if n.x.op is Op.OINDEXMAP and n.y is not None and n.y.op not in _CHEAP:
        right = w.move(right)  # evaluated before the map grows
    w.out += left + right


def _assign_op(w: _Walker, n: Any) -> None:
    left = w.expr(n.x)
    right = w.expr(n.y)
    if n.x.op is Op.OINDEXMAP and n.y.op not in _CHEAP:
        right = w.move(right)
    w.out += left + right


def _assign_list(w: _Walker, n: Any) -> None:
    left = w.exprs(n.lhs)
    w.out += left + w.exprs(n.rhs)


def _assign_call(w: _Walker, n: Any) -> None:
    left = w.exprs(n.lhs)
    call = n.rhs[0]
    w.stmts(call.init)
    w.out += w.parts(call)
    w.out += left


def _assign_ok(w: _Walker, n: Any) -> None:
    left = w.exprs(n.lhs)
    value = n.rhs[0]
    w.stmts(value.init)
    w.out += _index_map(w, value, None) if value.op is Op.OINDEXMAP else w.parts(value)
    w.out += left


def _block(w: _Walker, n: Any) -> None:
    w.stmts(n.list)


def _go_defer(w: _Walker, n: Any) -> None:
    w.stmts(n.call.init)
    w.out += w.parts(n.call)


def _call_stmt(w: _Walker, n: Any) -> None:
    w.out += w.parts(n)


def _for(w: _Walker, n: Any) -> None:
    w.out += w.expr(n.cond)
    w.stmt(n.post)
    w.stmts(n.body)


def _if(w: _Walker, n: Any) -> None:
    w.out += w.expr(n.cond)
    w.stmts(n.body)
    w.stmts(n.else_)


def _range(w: _Walker, n: Any) -> None:
    w.out += w.expr(n.x)
    w.out += w.expr(n.key)
    w.out += w.expr(n.value)
    w.stmts(n.body)


def _select(w: _Walker, n: Any) -> None:
    for clause in n.cases:
        comm = clause.comm
        if comm is None:
            continue
        if comm.op is Op.OSELRECV2:
            w.out += w.expr(comm.rhs[0].x)
        else:
            w.out += w.expr(comm.chan)
            w.out += w.expr(comm.value)
    for clause in n.cases:
        if clause.comm is not None and clause.comm.op is Op.OSELRECV2:
            for x in clause.comm.lhs:
                if not is_blank(x) and not is_auto_tmp(x):
                    w.out += w.expr(x)
        w.stmts(clause.body)


def _send(w: _Walker, n: Any) -> None:
    chan = w.expr(n.chan)
    w.out += chan + w.addressable(n.value, w.expr(n.value))


def _switch(w: _Walker, n: Any) -> None:
    if type(n.tag) is TypeSwitchGuard:
        w.out += w.expr(n.tag.x)
    else:
        w.out += w.expr(n.tag)
        for clause in n.cases:
            for x in clause.list:
                w.out += w.expr(x)
    for clause in n.cases:
        w.stmts(clause.body)


def _return(w: _Walker, n: Any) -> None:
    w.out += w.exprs(n.results)


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
