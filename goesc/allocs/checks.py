"""Operations that check their operands: they end a block, and behind those that are sure to panic nothing is reached.

    v[i], v[i:j], x << n, x / y, [4]int(v), x.(T)
    z := 0; n /= z; p = new(int)                     no object is made
    v := []int{1, 2}; v[2] = 3; p = new(int)         likewise

cmd/compile/internal/ssagen/ssa.go: boundsCheck, intDivide, check; ssa/prove.go, _gen/generic.rules, of IsInBounds and
IsSliceInBounds (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs import within
from goesc.allocs.code import Code, Rule
from goesc.allocs.cuts import cut
from goesc.allocs.flow import NEVER, Numbers
from goesc.allocs.measured import measure
from goesc.allocs.ranges import numbers_of
from goesc.allocs.registers import in_registers
from goesc.allocs.values import extent_of, is_stored, key_of, key_of_length, lengths_of, number
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
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.types import layout
from goesc.types.model import IS_INTEGER, IS_STRING, IS_UNSIGNED, Array, Basic, Map, Pointer, Slice
from goesc.types.named import under


def _index(c: Code, n: IndexExpr) -> None:
    c.expr(n.x)
    c.expr(n.index)
    if not n.bounded and not within.is_elided(n, c.given.sizes):
        c.ends = True
        within.index(c, n)


def _sliced(c: Code, n: SliceExpr) -> None:
    rest = c.begin()
    c.parts(n)
    measure(c, key_of(c, n.x))
    within.cut(c, n)
    if n.op is Op.OSLICEARR or n.low is not None or n.high is not None or n.max is not None:
        c.end_block()
    c.finish(rest)
    c.found[n] = cut(c, n)


def _divide(c: Code, n: BinaryExpr) -> None:
    c.parts(n)
    check(c, n.op, n.y)


def _to_array(c: Code, n: ConvExpr) -> None:
    c.parts(n)
    extent = extent_of(c, n.x)
    u = underlying(n)
    array = under(u.base) if isinstance(u, Pointer) else u
    assert isinstance(array, Array)
    c.fails = c.fails or (extent is not None and extent.length < array.len)
    key = key_of(c, n.x) if extent is None else None
    if key is not None:
        c.proved.append((key_of_length(key), Numbers(array.len, lengths_of(c, n.x).high)))
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


def _least(c: Code, n: CallExpr) -> None:
    """min and max: of integers with branches, of texts by a function of the run time, of floats by an instruction
    (ssagen/ssa.go:minMax)."""
    c.parts(n)
    basis = underlying(n)
    assert isinstance(basis, Basic)
    if basis.info & IS_INTEGER:
        c.end_block()
    elif basis.info & IS_STRING:
        c.ask(of_program=False)


def _clear(c: Code, n: UnaryExpr) -> None:
    """Of a map it is a call, of a slice one if that is not empty, and nothing if its elements have no size
    (walk/builtin.go:walkClear, range.go:arrayClear)."""
    c.parts(n)
    u = underlying(n.x)
    if isinstance(u, Map):
        c.ask()
    elif isinstance(u, Slice) and layout.size(u.elem, c.given.sizes):
        c.write()
        c.end_block()


def _unsafe(c: Code, n: Node) -> None:
    """unsafe.Slice and unsafe.String stay in place (walk/builtin.go:walkUnsafeSlice)."""
    c.parts(n)
    c.ends = True


EXPRS: dict[Op, Rule] = {
    Op.OINDEX: _index,
    **dict.fromkeys((Op.ODEREF, Op.ODOTPTR), _dereference),
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _sliced),
    **dict.fromkeys(_CHECKED, _divide),
    **dict.fromkeys((Op.OMIN, Op.OMAX), _least),
    Op.OCLEAR: _clear,
    **dict.fromkeys((Op.OUNSAFESLICE, Op.OUNSAFESTRING), _unsafe),
    **dict.fromkeys((Op.OSLICE2ARR, Op.OSLICE2ARRPTR), _to_array),
}
