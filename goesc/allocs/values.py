"""What is known of variables where the visit stands: constants, nil, lengths and capacities of slices.

    s := make([]T, 0, 3+len(x))      Extent(0, 0, 3, ...): an append of up to three elements need not grow it
    f(nil), f inlined                its parameter is nil
    if p == nil { return }           p is something from there on

gc's back end sees through variables that it keeps in registers: where paths meet it keeps what they agree on, and of
lengths that are constants on both the range. `remember` is told of assignments, `refine` of conditions that hold.
cmd/compile/internal/ssa: opt, prove, phi values; ssagen/ssa.go:canSSA (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, final

from goesc.allocs.runtime import fits_registers
from goesc.ir.misc import int_value
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CallExpr,
    Class,
    CompLitExpr,
    ConvExpr,
    Esc,
    Expr,
    IndexExpr,
    InlinedCallExpr,
    MakeExpr,
    Name,
    NilExpr,
    Node,
    RangeStmt,
    SelectorExpr,
    SliceExpr,
    StructKeyExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types import constant, layout
from goesc.types.model import IS_BOOLEAN, IS_INTEGER, IS_UNSIGNED, Array, Basic, Interface, Pointer, Slice, Struct, Type
from goesc.types.named import under

if TYPE_CHECKING:
    from goesc.allocs.code import Code


@final
class Extent(NamedTuple):
    """Of a slice: its length is from `low` to `high`, its capacity at least `least`. Those of equal `of` are equal."""

    low: int
    high: int
    least: int
    of: object  # the capacity, if it is a constant; else what decides it


@final
class Something:
    """Not nil."""

    __slots__ = ()


SOMETHING = Something()
EMPTY = Extent(0, 0, 0, 0)
Known: TypeAlias = Extent | Something | BasicLit | NilExpr | CompLitExpr
State: TypeAlias = dict[Name, Known]


def _under(n: Expr) -> Type | None:
    return under(n.type) if n.type is not None else None


# --- Variables in registers --------------------------------------------------------------------------------


def in_registers(c: Code, n: Expr) -> bool:
    """ssa.go:canSSA: whether gc's back end has a value for n, and not memory."""
    n = _whole(n)
    if type(n) is not Name or n.type is None or n.addrtaken or n.esc is Esc.HEAP:
        return False
    if n.class_ is not Class.AUTO and n.class_ is not Class.PARAM:
        if n.class_ is not Class.PARAM_OUT or c.has_defer:
            return False
    if n.is_closure_var and not n.by_value:
        return False
    return fits_registers(n.type, c.given.program)


def _whole(n: Expr) -> Expr:
    """The variable, or what else it is, that n is a part of."""
    while True:
        if isinstance(n, IndexExpr):
            if not isinstance(_under(n.x), Array):
                return n
        elif not isinstance(n, SelectorExpr) or n.op is not Op.ODOT:
            return n
        n = n.x


# --- What an expression is ---------------------------------------------------------------------------------


def value_of(c: Code, n: Expr) -> Known | None:
    """What is known of an expression of any type."""
    while True:
        cls = type(n)
        if cls is Name:
            assert isinstance(n, Name)
            if n.class_ is Class.FUNC:
                return SOMETHING
            return c.known.get(n)
        if isinstance(n, (BasicLit, NilExpr)):
            return n
        if isinstance(n, InlinedCallExpr):
            if len(n.return_vars) != 1:
                return None
            n = n.return_vars[0]
            continue
        if isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
            n = n.x
            continue
        break
    rule = _VALUES.get(n.op)
    return rule(c, n) if rule is not None else None


def _something(_c: Code, _n: Expr) -> Known:
    return SOMETHING


def _interface(_c: Code, n: ConvExpr) -> Known | None:
    return SOMETHING if n.x.type is not None and not isinstance(under(n.x.type), Interface) else None


def _literal(_c: Code, n: CompLitExpr) -> Known | None:
    if n.op is Op.OSLICELIT:
        return Extent(n.len, n.len, n.len, n.len)
    return n if len(n.list) <= 4 else None


def _field(c: Code, n: SelectorExpr) -> Known | None:
    """A field of a variable that a literal was assigned to."""
    whole = value_of(c, n.x)
    if not isinstance(whole, CompLitExpr) or whole.op is not Op.OSTRUCTLIT:
        return None
    for part in whole.list:
        if isinstance(part, StructKeyExpr) and part.field is n.selection:
            value = part.value
            return value if isinstance(value, (BasicLit, NilExpr)) else None
    return None


def _number(c: Code, n: Expr) -> Known | None:
    value = number(c, n)
    return BasicLit(Op.OLITERAL, n.pos, value, type=n.type) if value is not None else None


def _made(c: Code, n: MakeExpr) -> Known | None:
    length = number(c, n.len) if n.len is not None else 0
    if length is None or length < 0:
        return None
    if n.cap is None:
        return Extent(length, length, length, length)
    capacity = number(c, n.cap)
    if capacity is not None:
        return Extent(length, length, capacity, capacity)
    return Extent(length, length, max(length, _at_least(c, n.cap)), n)


def _sliced(c: Code, n: SliceExpr) -> Known | None:
    if n.op is Op.OSLICESTR:
        return None
    base: Known | None
    if n.op is Op.OSLICEARR or n.op is Op.OSLICE3ARR:
        u = _under(n.x)
        array = under(u.base) if isinstance(u, Pointer) else u
        base = Extent(array.len, array.len, array.len, array.len) if isinstance(array, Array) else None
    else:
        base = value_of(c, n.x)
    if isinstance(base, NilExpr):
        base = EMPTY
    low = 0 if n.low is None else number(c, n.low)
    if low is None or low < 0 or n.max is not None:
        return None
    if n.high is not None:
        high = number(c, n.high)
        if high is None or high < low:
            return None
        if not isinstance(base, Extent):
            return Extent(high - low, high - low, high - low, n)
        return _rest(base._replace(low=high, high=high, least=max(base.least, high)), low, n)
    return _rest(base, low, n) if isinstance(base, Extent) and base.low >= low else None


def _rest(base: Extent, low: int, n: Node) -> Extent:
    """What is left from an index on."""
    if not low:
        return base
    of = base.of - low if isinstance(base.of, int) else n
    return Extent(base.low - low, base.high - low, base.least - low, of)


def _bytes(_c: Code, n: ConvExpr) -> Known | None:
    if not isinstance(n.x, BasicLit):
        return None
    length = constant.string_len(n.x.value)
    return Extent(length, length, length, n)


def _appended(c: Code, n: CallExpr) -> Known | None:
    return c.appended.get(n)


def extent_of(c: Code, n: Expr) -> Extent | None:
    """Length and capacity of a slice, as far as they are known."""
    value = value_of(c, n)
    if isinstance(value, NilExpr):
        return EMPTY
    return value if isinstance(value, Extent) else None


def number(c: Code, n: Expr) -> int | None:
    """The value of an integer expression that constants decide."""
    if isinstance(n, BasicLit):
        return int_value(n)
    if isinstance(n, BinaryExpr):
        return _computed(c, n)
    if isinstance(n, UnaryExpr):
        return _length(c, n)
    if isinstance(n, ConvExpr) and n.op is Op.OCONV:
        value = number(c, n.x) if _is_integer(n.x) else None
        return value if value is not None and _holds(c, n, value) else None
    value_ = value_of(c, n) if isinstance(n, (Name, InlinedCallExpr, ConvExpr, SelectorExpr)) else None
    return int_value(value_) if isinstance(value_, BasicLit) else None


def _is_integer(n: Expr) -> bool:
    u = _under(n)
    return isinstance(u, Basic) and bool(u.info & IS_INTEGER)


def _holds(c: Code, n: Expr, value: int) -> bool:
    """Whether the type of n has the value."""
    u = _under(n)
    if not isinstance(u, Basic) or not u.info & IS_INTEGER:
        return False
    bits = 8 * layout.size(u, c.given.sizes)
    if u.info & IS_UNSIGNED:
        return 0 <= value < 1 << bits
    return -(1 << bits - 1) <= value < 1 << bits - 1


def _computed(c: Code, n: BinaryExpr) -> int | None:
    if n.op not in _COMPUTED or not _is_integer(n):
        return None
    x = number(c, n.x)
    y = number(c, n.y) if x is not None else None
    if x is None or y is None:
        return None
    op = n.op
    if op is Op.OADD:
        value = x + y
    elif op is Op.OSUB:
        value = x - y
    elif op is Op.OMUL:
        value = x * y
    elif op is Op.OAND:
        value = x & y
    elif op is Op.OOR:
        value = x | y
    elif not 0 <= y < 64:
        return None
    else:
        value = x << y if op is Op.OLSH else x >> y
    return value if _holds(c, n, value) else None


_COMPUTED = (Op.OADD, Op.OSUB, Op.OMUL, Op.OAND, Op.OOR, Op.OLSH, Op.ORSH)


# A rule takes the class that has its operation.
_VALUES: dict[Op, Callable[[Code, Any], Known | None]] = {
    **dict.fromkeys((Op.OPTRLIT, Op.OADDR, Op.ONEW, Op.OCLOSURE, Op.OMETHVALUE, Op.OMETHEXPR), _something),
    Op.OCONVIFACE: _interface,
    **dict.fromkeys((Op.OSLICELIT, Op.OSTRUCTLIT), _literal),
    Op.ODOT: _field,
    **dict.fromkeys((Op.OLEN, Op.OCAP, Op.OCONV, *_COMPUTED), _number),
    Op.OMAKESLICE: _made,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICE3, Op.OSLICE3ARR), _sliced),
    Op.OSTR2BYTES: _bytes,
    Op.OAPPEND: _appended,
}


def _length(c: Code, n: UnaryExpr) -> int | None:
    if n.op is Op.OLEN:
        value = value_of(c, n.x)
        if isinstance(value, BasicLit) and constant.kind(value.value) is constant.Kind.STRING:
            return constant.string_len(value.value)
        extent = extent_of(c, n.x)
        return extent.low if extent is not None and extent.low == extent.high else None
    if n.op is Op.OCAP:
        extent = extent_of(c, n.x)
        return extent.of if extent is not None and isinstance(extent.of, int) else None
    return None


def _at_least(c: Code, n: Expr) -> int:
    """What a sum of constants and lengths cannot be below; 0 of all else."""
    value = number(c, n)
    if value is not None:
        return value
    if isinstance(n, BinaryExpr) and n.op is Op.OADD and _is_sum(n):
        return _at_least(c, n.x) + _at_least(c, n.y)
    return 0


def _is_sum(n: Expr) -> bool:
    """Whether all parts are constants and lengths, which are never negative."""
    parts = [n]
    while parts:
        x = parts.pop()
        if isinstance(x, BinaryExpr) and x.op is Op.OADD:
            parts += [x.x, x.y]
        elif not (isinstance(x, BasicLit) or x.op is Op.OLEN or x.op is Op.OCAP):
            return False
    return True


# --- Assignments, branches, meetings -------------------------------------------------------------------------


def remember(c: Code, x: Expr, y: Expr | None) -> None:
    """An assignment, whose value has been visited. None is the zero value."""
    if type(x) is Name:
        learn(c, x, zero_of(x) if y is None else value_of(c, y))
    else:
        forget(c, x)


def forget(c: Code, x: Expr | None) -> None:
    """Something is assigned to x, or to a part of it, of which nothing is known."""
    if c.known and x is not None:
        whole = _whole(x)
        if type(whole) is Name:
            c.known.pop(whole, None)


def forget_all(c: Code, loop: Node) -> None:
    """What is assigned in a loop may have any value where it begins."""
    if not c.known:
        return
    for n in walk(loop):
        if isinstance(n, (AssignStmt, AssignOpStmt)):
            forget(c, n.x)
        elif isinstance(n, AssignListStmt):
            for x in n.lhs:
                forget(c, x)
        elif isinstance(n, RangeStmt):
            forget(c, n.key)
            forget(c, n.value)


def learn(c: Code, x: Name, value: Known | None) -> None:
    if value is not None and in_registers(c, x):
        c.known[x] = value
    elif c.known:
        c.known.pop(x, None)


def zero_of(x: Expr) -> Known | None:
    u = _under(x)
    if isinstance(u, Slice):
        return EMPTY
    if isinstance(u, Basic):
        return _zero_constant(u, x)
    return NilExpr(Op.ONIL, x.pos, type=x.type) if u is not None and not isinstance(u, (Struct, Array)) else None


def _zero_constant(u: Basic, x: Expr) -> Known | None:
    if u.info & IS_INTEGER:
        return BasicLit(Op.OLITERAL, x.pos, 0, type=x.type)
    return BasicLit(Op.OLITERAL, x.pos, False, type=x.type) if u.info & IS_BOOLEAN else None


def join(a: Known, b: Known) -> Known | None:
    """What holds where two paths meet."""
    if a is b:
        return a
    if isinstance(a, Extent) and isinstance(b, Extent):
        if a.low != a.high or b.low != b.high:
            return None
        same = a.of is b.of or (isinstance(a.of, int) and a.of == b.of)
        if not same and not (isinstance(a.of, int) and isinstance(b.of, int)):
            return None
        return Extent(min(a.low, b.low), max(a.high, b.high), min(a.least, b.least), a.of if same else (a, b))
    if isinstance(a, BasicLit) and isinstance(b, BasicLit):
        return a if type(a.value) is type(b.value) and a.value == b.value else None
    if isinstance(a, NilExpr) and isinstance(b, NilExpr):
        return a
    return a if isinstance(a, Something) and isinstance(b, Something) else None


def meet(states: Sequence[State]) -> State:
    """What is known where several paths meet; {} if there are none."""
    if not states:
        return {}
    first = states[0]
    for other in states[1:]:
        if other is not first:
            first = {x: both for x, a in first.items() if x in other and (both := join(a, other[x])) is not None}
    return first


def refine(c: Code, condition: Expr, holds: bool) -> None:
    """Learn of a condition that holds, or does not, from here on."""
    n = condition
    while isinstance(n, UnaryExpr) and n.op is Op.ONOT:
        n, holds = n.x, not holds
    if type(n) is Name:
        learn(c, n, BasicLit(Op.OLITERAL, n.pos, holds, type=n.type))
    elif n.op is (Op.OANDAND if holds else Op.OOROR):
        refine(c, n.x, holds)  # type: ignore[union-attr] # LogicalExpr
        refine(c, n.y, holds)  # type: ignore[union-attr] # LogicalExpr
    elif isinstance(n, BinaryExpr) and n.op in (Op.OEQ, Op.ONE) and type(n.x) is Name:
        equal = holds is (n.op is Op.OEQ)
        if n.y.op is Op.ONIL:
            if not isinstance(_under(n.x), (Slice, Interface)):
                learn(c, n.x, NilExpr(Op.ONIL, n.pos, type=n.x.type) if equal else SOMETHING)
        elif isinstance(n.y, BasicLit) and equal:
            learn(c, n.x, n.y)
