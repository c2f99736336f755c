"""Operations that check their operands: they end a block, and behind those that are sure to panic nothing is reached.

    v[i], v[i:j], x << n, x / y, [4]int(v), x.(T)
    z := 0; n /= z; p = new(int)                     no object is made
    v := []int{1, 2}; v[2] = 3; p = new(int)         likewise

cmd/compile/internal/ssagen/ssa.go: boundsCheck, intDivide, check; ssa/prove.go, _gen/generic.rules, of IsInBounds and
IsSliceInBounds (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from goesc.allocs.bounds import is_bounded
from goesc.allocs.code import Code, Rule
from goesc.allocs.flow import NEVER, Numbers
from goesc.allocs.measured import measure
from goesc.allocs.registers import in_registers
from goesc.allocs.values import extent_of, falls, is_stored, key_of, number, numbers_of
from goesc.ir.misc import underlying
from goesc.ir.nodes import (
    BasicLit,
    BinaryExpr,
    CallExpr,
    ConvExpr,
    Expr,
    IndexExpr,
    Name,
    Node,
    SelectorExpr,
    SliceExpr,
    StarExpr,
)
from goesc.ir.op import Op
from goesc.types.model import IS_INTEGER, IS_UNSIGNED, Array, Basic, Pointer
from goesc.types.named import under
from goesc.types.sizes import GcSizes

N = TypeVar("N", bound=Node)


def _index(c: Code, n: IndexExpr) -> None:
    c.expr(n.x)
    c.expr(n.index)
    if not n.bounded and not _is_elided(n, c.given.sizes):
        c.ends = True
        _fail_if(c, _is_outside, n)


def _fail_if(c: Code, test: Callable[[Code, N], bool], n: N) -> None:
    """What is sure to panic; gc sees that late, if only what it finds late tells it."""
    if test(c, n):
        c.fails = c.flow.silent = True
        c.late = c.late or not test(c, n)
        c.flow.silent = False


def _is_elided(n: IndexExpr, sizes: GcSizes) -> bool:
    """Whether the type of an array tells that an index needs no check (walk/expr.go:walkIndex)."""
    array = _array(n.x)
    return array is not None and is_bounded(n.index, sizes, False, array.len)


def _sliced(c: Code, n: SliceExpr) -> None:
    rest = c.begin()
    c.parts(n)
    measure(c, key_of(c, n.x))
    _fail_if(c, _is_cut_wrongly, n)
    if n.op is Op.OSLICEARR or n.low is not None or n.high is not None or n.max is not None:
        c.end_block()
    c.finish(rest)


def _divide(c: Code, n: BinaryExpr) -> None:
    c.parts(n)
    check(c, n.op, n.y)


def _to_array(c: Code, n: ConvExpr) -> None:
    c.parts(n)
    extent = extent_of(c, n.x)
    u = underlying(n)
    array = under(u.base) if isinstance(u, Pointer) else u
    c.fails = c.fails or (extent is not None and isinstance(array, Array) and extent.length < array.len)
    c.write()
    c.end_block()


def check(c: Code, op: Op, y: Expr) -> None:
    """A division checks its divisor, a shift its signed count."""
    if isinstance(y, BasicLit) or op not in _CHECKED:
        return
    basis = underlying(y)
    if isinstance(basis, Basic) and basis.info & IS_INTEGER and (op not in _SHIFTS or not basis.info & IS_UNSIGNED):
        c.ends = True
        known = number(c, y)
        c.fails = c.fails or (known is not None and (known < 0 if op in _SHIFTS else known == 0))


def _is_quotient(n: CallExpr) -> bool:
    f = n.fun
    return isinstance(f, Name) and f.pkg is not None and f.pkg.path == "math/bits" and f.sym in _QUOTIENTS


def quotient(c: Code, n: CallExpr) -> None:
    """bits.Div64, which is an instruction, checks that its result fits (ssagen/intrinsics.go)."""
    if not _is_quotient(n):
        return
    high, divisor = numbers_of(c, n.args[0]), numbers_of(c, n.args[2])
    c.fails = c.fails or (divisor is not None and divisor.high <= (high.low if high is not None else 0))


def divided(c: Code, n: Expr) -> tuple[Expr, Expr] | None:
    """Of a call of bits.Div64 whose first argument is zero: two divisions."""
    if not isinstance(n, CallExpr) or not _is_quotient(n) or number(c, n.args[0]) != 0:
        return None
    _, low, by = n.args
    return BinaryExpr(Op.ODIV, n.pos, low, by, type=low.type), BinaryExpr(Op.OMOD, n.pos, low, by, type=low.type)


_QUOTIENTS = frozenset({"Div", "Div64"})
_SHIFTS = frozenset({Op.OLSH, Op.ORSH})
_CHECKED = frozenset({Op.ODIV, Op.OMOD}) | _SHIFTS


def _dereference(c: Code, n: StarExpr | SelectorExpr) -> None:
    """Behind it the pointer is not nil: gc sees that in later blocks, and in the same one of what is loaded there, or
    if nothing was stored there before (ssa/nilcheck.go, schedule.go:storeOrder)."""
    c.parts(n)
    key = key_of(c, n.x)
    loaded = n.x.op in _LOADED and not in_registers(c, n.x) and not is_stored(c, n.x)
    if loaded or (not c.in_entry and c.memory == c.block_memory):
        c.flow.tell((Op.OEQ, key, Op.ONIL), NEVER)
    else:
        c.checked.append(key)


_LOADED = frozenset({Op.ONAME, Op.ODOT, Op.ODOTPTR, Op.ODEREF, Op.OINDEX})


def _branching(c: Code, n: Node) -> None:
    c.parts(n)
    c.evaluated()
    c.write()
    c.end_block()


def _unsafe(c: Code, n: Node) -> None:
    """unsafe.Slice and unsafe.String stay in place (walk/builtin.go:walkUnsafeSlice)."""
    c.parts(n)
    c.ends = True


# --- What is sure to panic -----------------------------------------------------------------------------------


def _is_outside(c: Code, n: IndexExpr) -> bool:
    length = _length_of(c, n.x)
    if length is None:
        return False
    index = numbers_of(c, n.index)
    return length.high <= 0 or (index is not None and (index.high < 0 or index.low >= length.high))


def _length_of(c: Code, x: Expr) -> Numbers | None:
    """Of what is indexed, as far as it is known."""
    array, extent = _array(x), extent_of(c, x)
    length = array.len if array is not None else extent.length if extent is not None else None
    if length is not None:
        return Numbers(length, length)
    key = key_of(c, x) if c.flow.tells else None
    return c.flow.fact((Op.OLEN, key)) if key is not None else None


def _array(x: Expr) -> Array | None:
    u = underlying(x)
    if isinstance(u, Pointer):
        u = under(u.base)
    return u if isinstance(u, Array) else None


def _is_cut_wrongly(c: Code, n: SliceExpr) -> bool:
    """Whether the bounds of a slice are above its capacity, or above each other."""
    array, extent = _array(n.x), extent_of(c, n.x)
    length = array.len if array is not None else extent.length if extent is not None else None
    most = extent.of if extent is not None and isinstance(extent.of, int) else None
    limit = length if array is not None or n.op is Op.OSLICESTR else most
    if n.high is None:
        low = number(c, n.low) if n.low is not None else None
        return low is not None and (low < 0 or (length is not None and low > length))
    for bound in (n.max, n.high, n.low):  # each is below the one before
        value = number(c, bound) if bound is not None else None
        if value is not None and (value < 0 or (limit is not None and value > limit)):
            return True
        limit = value if bound is not None else limit
    return n.max is None and not c.flow.silent and falls(c, n.low, n.high)


EXPRS: dict[Op, Rule] = {
    Op.OINDEX: _index,
    **dict.fromkeys((Op.ODEREF, Op.ODOTPTR), _dereference),
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _sliced),
    **dict.fromkeys(_CHECKED, _divide),
    **dict.fromkeys((Op.OMIN, Op.OMAX, Op.OCLEAR), _branching),
    **dict.fromkeys((Op.OUNSAFESLICE, Op.OUNSAFESTRING), _unsafe),
    **dict.fromkeys((Op.OSLICE2ARR, Op.OSLICE2ARRPTR), _to_array),
}
