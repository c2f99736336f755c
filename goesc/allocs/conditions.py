"""Conditions: whether they are decided, and what is known where they hold.

    if len(s) > cap(s) { ... }         never
    if p == nil { return }             p is not nil from here on, and `p == nil` is false whoever asks
    T{n, "ab"} == T{1, "c"}            false: of strings gc compares lengths first

cmd/compile/internal/ssa: opt, prove, sccp, shortcircuit; walk/compare.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from goesc.allocs import floats
from goesc.allocs.arithmetic import wrapped
from goesc.allocs.bits import differ
from goesc.allocs.constants import are_equal, is_empty_text, is_string, is_text, text_of
from goesc.allocs.equal import branches, same_if_bits_are
from goesc.allocs.flow import MOST, NEVER, SOMETHING, SURE, Key, Known, Late, Numbers, Parts, Something
from goesc.allocs.learned import hold, learn_numbers
from goesc.allocs.orders import is_at_most
from goesc.allocs.ranges import is_cut_off, numbers_of, solved
from goesc.allocs.registers import in_registers
from goesc.allocs.relations import related
from goesc.allocs.shapes import is_any
from goesc.allocs.sizes import is_static
from goesc.allocs.values import OPPOSITE, bounds_of, is_integer, is_sum, key_of, number, same_value, value_of
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import int_value, underlying
from goesc.ir.nodes import (
    BasicLit,
    BinaryExpr,
    CallExpr,
    CompLitExpr,
    ConvExpr,
    Expr,
    InlinedCallExpr,
    LogicalExpr,
    Name,
    NilExpr,
    SwitchStmt,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.types import constant, layout
from goesc.types.model import IS_COMPLEX, Array, Basic, Interface, Map, Signature, Slice, Struct
from goesc.types.named import under
from goesc.types.predicates import identical

if TYPE_CHECKING:
    from goesc.allocs.code import Code


def decided(c: Code, n: Expr) -> bool | None:
    """What a condition is, if it can only be that."""
    if isinstance(n, BinaryExpr):
        now, c.memory = c.memory, _memory_before(c, n)
        verdict = _compared(c, n) if n.op in OPPOSITE else None
        verdict = _learned(c, n) if verdict is None else verdict
        c.memory = now
        return verdict
    if isinstance(n, UnaryExpr):
        inner = decided(c, n.x) if n.op is Op.ONOT else None
        return None if inner is None else not inner
    if isinstance(n, LogicalExpr):
        return _both(c, n)
    if isinstance(n, CallExpr):
        return None
    value = value_of(c, n)
    return value.value if isinstance(value, BasicLit) and isinstance(value.value, bool) else _learned(c, n)


def _memory_before(c: Code, n: Expr) -> int:
    """The state of memory in which the operands of a comparison were read that a function of the run time makes, if
    that is what the visit is just behind."""
    before, after = c.memory_at.get(n, (0, 0))
    return before if after == c.memory else c.memory


def is_late(c: Code, n: Expr) -> Late:
    """Whether gc finds a condition that is decided to be so when it has simplified the function before (joins.py)."""
    return c.flow.lateness(lambda: decided(c, n))


def is_folded(c: Code, n: Expr) -> bool:
    """Whether gc finds what a condition is, if only constants that come over several paths tell it: `!=` of integers it
    does not compute there (ssa/sccp.go:possibleConst)."""
    while isinstance(n, UnaryExpr) and n.op is Op.ONOT:
        n = n.x
    if isinstance(n, LogicalExpr):
        if decided(c, n.x) is (n.op is Op.OOROR):
            return is_folded(c, n.x)
        return is_folded(c, n.y) and (decided(c, n.x) is None or is_folded(c, n.x))
    return n.op is not Op.ONE or not is_integer(n.x) if isinstance(n, BinaryExpr) else True


def _by_numbers(n: Expr) -> bool:
    """Whether it compares an integer with a constant: the numbers that are left tell all there is to know."""
    return isinstance(n, BinaryExpr) and isinstance(n.y, BasicLit) and int_value(n.y) is not None


def _learned(c: Code, n: Expr) -> bool | None:
    """What a condition has turned out to be."""
    key = key_of(c, n) if c.flow.tells else None
    holds = True
    while isinstance(key, tuple) and key[0] is Op.ONOT:
        key, holds = key[1], not holds
    fact = c.flow.fact(key) if key is not None else None
    return bool(fact.low) is holds if fact is not None and fact.low == fact.high else None


def tell_clause(c: Code, x: Expr, n: SwitchStmt, cases: Sequence[Expr]) -> None:
    """What a clause of a type switch on x tells. Whether x is nil is asked first, of its type as a number: comparisons
    of x with nil see nothing of that (walk/switch.go:walkSwitchType)."""
    key = key_of(c, x)
    if key is None:
        return
    asks = not cases and any(case.op is Op.ONIL for clause in n.cases for case in clause.list)
    if [case.op for case in cases] == [Op.ONIL]:
        c.flow.tell((Op.ONIL, key), SURE)
    elif asks or (cases and all(case.op is not Op.ONIL for case in cases)):
        c.flow.tell((Op.ONIL, key), NEVER)
    if not cases and not asks and any(is_any(case.type) for clause in n.cases for case in clause.list):
        c.flow.tell((Op.OEQ, key, Op.ONIL), SURE)
    elif len(cases) == 1 and cases[0].op is Op.OTYPE and not isinstance(underlying(cases[0]), Interface):
        c.flow.tell((Op.OEQ, key, Op.ONIL), NEVER)
        if is_any(x.type) and cases[0].type is not None:
            c.flow.tell_type(key, cases[0].type)


def tell_below(c: Code, x: Name, limit: Key) -> None:
    """x is less than a value."""
    key = key_of(c, x)
    if key is not None:
        c.flow.tell((Op.OLT, key, limit), SURE)


def _is_told_nil(c: Code, x: Expr) -> bool:
    """Whether a type switch has found that: an interface is no value of a type then; gc does not see that it is nil."""
    key = key_of(c, x) if c.flow.tells else None
    told = c.flow.fact((Op.ONIL, key)) if key is not None else None
    return told is not None and told == SURE


def same_constant(c: Code, x: Expr, y: Expr) -> bool | None:
    """Whether two operands are equal, if that is known."""
    if (c.flow.silent or c.flow.early) and (
        isinstance(underlying(x), _IN_PARTS) or isinstance(underlying(y), _IN_PARTS)
    ):
        return None
    if x.op is y.op is Op.OARRAYLIT:
        return _same_literals(c, x, y)
    told = _told_text(c, x, y)
    told = _told_text(c, y, x) if told is None else told
    if told is not None:
        return told
    a = value_of(c, x)
    b = value_of(c, y) if a is not None else None
    if a is not None and b is not None:
        if isinstance(a, Parts) and isinstance(b, Parts):
            return _same_literals(c, x, y)
        if isinstance(x, ConvExpr) and isinstance(y, ConvExpr) and x.op is y.op is Op.OCONVIFACE:
            return _same_boxes(c, x, y)
        if _has_no_type(c, a, b) or _has_no_type(c, b, a):
            return None
        return are_equal(a, b)
    if (isinstance(a, Something) and _is_told_nil(c, y)) or (
        isinstance(value_of(c, y), Something) and _is_told_nil(c, x)
    ):
        return False
    value = number(c, y) if isinstance(y, (BasicLit, Name)) else None
    if value == 0 and isinstance(x, BinaryExpr) and x.op is Op.OSUB and int_value(x.y) is None:
        return decided(c, BinaryExpr(Op.OEQ, x.pos, x.x, x.y, type=x.type))  # x-y == 0 is x == y
    if value is not None and y.type is not None:
        x, value = solved(c, x, value)
        y = BasicLit(Op.OLITERAL, y.pos, value, type=y.type)
    known = _asked(c, x) if value is not None else None
    if value is not None and known is not None:
        may = known.may_be(value) and _may_sum_be(c, x, value) and not differ(c, x, y)
        return may if not may or known.low == known.high else None
    return _same_number(c, x, y)


_IN_PARTS = (Slice, Interface)  # one of which is compared; they are taken apart late


def _asked(c: Code, n: Expr) -> Numbers | None:
    """What a number can be that is compared. Of one with the other sign gc knows which half of its type it is in, since
    the limits of the two would contradict each other elsewhere."""
    known = numbers_of(c, n)
    if known is None or known != bounds_of(c, n):
        return known
    key = key_of(c, n)
    of = None
    if key is not None:
        of = c.flow.fact(key[1] if isinstance(key, tuple) and key[0] is Op.OCONVNOP else (Op.OCONVNOP, key))
    if of is None and isinstance(n, ConvExpr) and is_integer(n.x) and not is_cut_off(c, n):
        of = numbers_of(c, n.x)
    if of is None:
        return known
    if of.high < 0:
        return Numbers(known.high // 2 + 1, known.high)
    return Numbers(known.low, -1) if of.low > known.high else known


def _may_sum_be(c: Code, x: Expr, value: int) -> bool:
    """x + 1 == 3 is x == 2, though a sum may overflow (ssa/_gen/generic.rules)."""
    of, value = _summand(c, x, value)
    known = c.flow.fact(of)
    return known is None or known.may_be(value)


def _summand(c: Code, x: Expr, value: int) -> tuple[Key | None, int]:
    """Of a variable that is the sum of a number and a constant: the number, if it is asked for nothing else; and what
    that is if the sum is a value."""
    key, room = key_of(c, x), bounds_of(c, x)
    if room is None or type(x) is not Name or not is_sum(key) or c.reads()[x] != 1:
        return None, value
    return key[1], wrapped(value - key[2] if key[0] is Op.OADD else value + key[2], room)


def _same_literals(c: Code, x: Expr, y: Expr) -> bool | None:
    """Of structs and arrays, one of which is a literal. Constant literals are in static data: gc sees no more of them
    than the length of a string, and numbers if there are no strings."""
    statics = [n for n in (x, y) if isinstance(n, CompLitExpr) and is_static(n)]
    pairs = _pairs(c, x, y) if len(statics) < BOTH else []
    u = underlying(x)
    if statics and isinstance(u, Struct) and any(is_string(f.type) for f in u.fields):
        # A length that is compared with none is loaded in the comparison itself.
        other = 0 if statics[0] is y else 1
        pairs = [pair for pair in pairs if (is_text(pair[0]) or is_text(pair[1])) and not is_empty_text(pair[other])]
    return False if any(are_equal(*pair) is False for pair in pairs) else None


BOTH = 2


def _pairs(c: Code, x: Expr, y: Expr) -> list[tuple[Known, Known]]:
    """The values of parts that are known on both sides."""
    if isinstance(x, CompLitExpr) and isinstance(y, CompLitExpr) and x.op is y.op is Op.OARRAYLIT:
        pairs = [(value_of(c, a), value_of(c, b)) for a, b in zip(x.list, y.list, strict=False)]
    else:
        a, b = value_of(c, x), value_of(c, y)
        if not isinstance(a, Parts) or not isinstance(b, Parts):
            return []
        pairs = [(a.fields[name][0], b.fields[name][0]) for name in a.fields]
    return [(a, b) for a, b in pairs if a is not None and b is not None]


def _same_boxes(c: Code, x: ConvExpr, y: ConvExpr) -> bool | None:
    t, u = x.x.type, y.x.type
    if t is None or u is None or not identical(t, u):
        return False
    if not layout.is_direct_iface(t, c.given.sizes) or isinstance(under(t), (Map, Signature)):
        return None  # the run time compares them, or panics
    return True if same_value(c, x.x, y.x) else same_constant(c, x.x, y.x)


def _has_no_type(c: Code, x: Known, other: Known) -> bool:
    """Whether gc does not see that an interface has no type, compared with one that holds what is no pointer."""
    if not isinstance(x, NilExpr) or x not in c.typeless or not isinstance(other, Something):
        return False
    return other.holds is not None and not layout.is_direct_iface(other.holds, c.given.sizes)


def _same_number(c: Code, x: Expr, y: Expr) -> bool | None:
    """x&^1 == y|1 is never."""
    if not is_integer(x):
        return None
    return False if (isinstance(x, BinaryExpr) or c.bits) and differ(c, x, y) else None


def _both(c: Code, n: LogicalExpr) -> bool | None:
    if n in c.found and not c.flow.silent:
        found = c.found[n]
        return bool(found.value) if isinstance(found, BasicLit) else None
    x = decided(c, n.x)
    short = n.op is Op.OOROR
    if x is short:
        return short
    y = decided(c, n.y)
    if x is None:
        return short if y is short else None
    return y


def _is_same_text(c: Code, x: Expr, y: Expr) -> bool:
    if not is_string(x.type):
        return False
    if isinstance(x, ConvExpr) and isinstance(y, ConvExpr) and x.op is y.op is Op.OBYTES2STR:
        x, y = x.x, y.x
    key = key_of(c, x) if not isinstance(x, BasicLit) else None
    return key is not None and key == key_of(c, y)


def _compared(c: Code, n: BinaryExpr) -> bool | None:
    if isinstance(n.y, BasicLit) and isinstance(n.y.value, bool):
        found = decided(c, n.x)
        return None if found is None else (found is n.y.value) is (n.op is Op.OEQ)
    if n.x.op is n.y.op and same_if_bits_are(n.x.type, c.given.sizes) and same_value(c, n.x, n.y):
        return n.op in (Op.OEQ, Op.OLE, Op.OGE)
    u = underlying(n.x)
    if isinstance(u, Basic) and u.info & IS_COMPLEX:
        return None  # both parts are compared, and gc does not compute && of that
    verdict = floats.compared(c, n)
    if verdict is not None:
        return verdict
    if n.op is Op.OEQ or n.op is Op.ONE:
        if _is_same_text(c, n.x, n.y):
            return n.op is Op.OEQ
        c.flow.unfolded = n.op is Op.ONE and is_integer(n.x)  # which sccp.go does not compute
        same = same_constant(c, n.x, n.y)
        c.flow.unfolded = False
        return _by_order(c, n) if same is None else same is (n.op is Op.OEQ)
    a = _asked(c, n.x)
    b = _asked(c, n.y) if a is not None else None
    if a is None or b is None:
        return None
    if n.op is Op.OGT or n.op is Op.OLE:  # a > b is b < a
        a, b = b, a
    below = n.op is Op.OLT or n.op is Op.OGT
    if a.high < b.low:
        return below
    return not below if a.low >= b.high else _by_order(c, n)


def _by_order(c: Code, n: BinaryExpr) -> bool | None:
    """len(s) > cap(s), len(s[i:]) > len(s): never. i == n is not where i < n holds (ssa/prove.go)."""
    x, y = n.x, n.y
    if isinstance(x, UnaryExpr) and isinstance(y, UnaryExpr) and x.op is Op.OLEN and y.op is Op.OCAP:
        if same_safe_expr(x.x, y.x):
            return _AT_MOST.get(n.op)
    if not is_integer(x) or isinstance(y, BasicLit):
        return None
    a = key_of(c, x)
    b = key_of(c, y) if a is not None else None
    if b is None:
        return None
    if a == b:
        return n.op in (Op.OEQ, Op.OLE, Op.OGE)
    below = _or(is_at_most(c.flow, a, b), _is_related(c, x, b, False), _is_related(c, y, a, True))
    above = _or(is_at_most(c.flow, b, a), _is_related(c, x, b, True), _is_related(c, y, a, False))
    if below or above:
        return (_BELOW if below else _ABOVE)[n.op]
    if below is not None and above is not None:
        return n.op in (Op.OEQ, Op.OLE, Op.OGE)
    return _AT_MOST.get(n.op) if below is not None else _AT_LEAST.get(n.op) if above is not None else None


def _or(*verdicts: bool | None) -> bool | None:
    """What one of them tells: True is more than False."""
    return True if True in verdicts else False if False in verdicts else None


def _is_related(c: Code, n: Expr, key: Key, above: bool) -> bool | None:
    """Whether n, as it is computed, is not below a value, or not above: False; True if it is not equal either."""
    found = [x.strictly for x in related(c, n) if x.key == key and x.above is above]
    return any(found) if found else None


_AT_MOST = {Op.OGT: False, Op.OLE: True}
_AT_LEAST = {Op.OLT: False, Op.OGE: True}
_BELOW = {**_AT_MOST, Op.OLT: True, Op.OGE: False, Op.OEQ: False, Op.ONE: True}
_ABOVE = {**_AT_LEAST, Op.OGT: True, Op.OLE: False, Op.OEQ: False, Op.ONE: True}


def refine(c: Code, condition: Expr, holds: bool) -> None:
    """Learn of a condition that holds, or does not, from here on."""
    n = condition
    while True:
        if isinstance(n, UnaryExpr) and n.op is Op.ONOT:
            n, holds = n.x, not holds
        elif isinstance(n, InlinedCallExpr):
            n = n.return_vars[0]
        else:
            break
    if isinstance(n, LogicalExpr):
        _refine_both(c, n, holds)
    else:
        _refine_one(c, n, holds)


def _refine_both(c: Code, n: LogicalExpr, holds: bool) -> None:
    if n.op is (Op.OANDAND if holds else Op.OOROR) and n not in c.lost:
        c.flow.learn(c.told.get(n, {}))
        now = c.memory
        for operand, state in zip((n.x, n.y), c.memory_at.get(n, (now, now)), strict=True):
            c.memory = state
            refine(c, operand, holds)
        c.memory = now


def _refine_one(c: Code, n: Expr, holds: bool) -> None:
    kept = c.kept
    if kept is not None and kept[0] is n and kept[2:] == (c.flow.mark(), c.memory):  # of the statement before
        x, y = kept[:2]
        of: Expr = y
        while isinstance(of, UnaryExpr):
            of = of.x
        plain = isinstance(of, BinaryExpr) and not branches(of, c.given.sizes)
        if plain or (in_registers(c, x) and c.reads()[x] == 1):  # none else (ssa/shortcircuit.go)
            refine(c, y, holds)
    now, c.memory = c.memory, _memory_before(c, n)
    _learn_of(c, n, holds)
    c.memory = now


def _learn_of(c: Code, n: Expr, holds: bool) -> None:
    key = key_of(c, n) if not _by_numbers(n) and (holds is (n.op is Op.OEQ) or not _is_several(n)) else None
    if key is not None:
        told = holds
        while isinstance(key, tuple) and key[0] is Op.ONOT:
            key, told = key[1], not told
        c.flow.tell(key, SURE if told else NEVER)
        if type(n) is Name:
            _learn_of_numbers(c, key, told)
    if isinstance(n, BinaryExpr):
        if isinstance(n.y, BasicLit) and isinstance(n.y.value, bool):
            refine(c, n.x, holds is ((n.op is Op.OEQ) is n.y.value))
        elif n.y.op is not Op.ONIL:
            _compare(c, n.x, n.op if holds else OPPOSITE[n.op], n.y)
        elif type(n.x) is Name and in_registers(c, n.x) and not isinstance(underlying(n.x), Slice):
            if holds is (n.op is Op.OEQ):
                hold(c, n.x, NilExpr(Op.ONIL, n.pos, type=n.x.type))
            elif not isinstance(value_of(c, n.x), Something):
                hold(c, n.x, SOMETHING)


def _learn_of_numbers(c: Code, key: Key, holds: bool) -> None:
    """A variable has told how a number or a text compares with a constant."""
    if not isinstance(key, tuple) or len(key) < THREE:
        return
    op, of, value = key[:THREE]
    if isinstance(value, bytes):  # none: of others each comparison is another value
        of, value = (Op.OLEN, of), 0
    if type(value) is not int:
        return
    known = c.flow.fact(of) or _ANY
    if op is Op.OEQ:
        known = known.between(value, value) if holds else known.without(value)
    elif op is Op.OLT or op is Op.OLE:
        value -= op is Op.OLT
        known = known.between(known.low, value) if holds else known.between(value + 1, known.high)
    c.flow.tell(of, known)


THREE = 3  # parts of the key of a comparison
_ANY = Numbers(-2 * MOST, 2 * MOST + 1)


def _is_several(n: Expr) -> bool:
    """Whether it compares part by part: if it does not hold, any of them may be the reason."""
    return (
        isinstance(n, BinaryExpr) and isinstance(underlying(n.x), (Array, Interface, Struct)) and n.y.op is not Op.ONIL
    )


def _compare_text(c: Code, x: Expr, op: Op, y: BasicLit) -> None:
    """gc compares lengths first (walk/compare.go:walkCompareString)."""
    key, length = key_of(c, x), constant.string_len(y.value)
    if key is None or op not in (Op.OEQ, Op.ONE) or (op is Op.ONE and length):
        return
    if op is Op.ONE:
        _tell_length(c, key, Numbers(1, MOST))
    else:
        _tell_length(c, key, Numbers(length, length))
    if op is Op.OEQ and 0 < length <= SHORT:
        letters = int.from_bytes(constant.string_val(y.value), "little")
        c.flow.tell((Op.OSTR2BYTES, key, c.memory), Numbers(letters, letters))


def _tell_length(c: Code, key: Key | None, length: Numbers) -> None:
    if key is not None:
        known = c.flow.fact((Op.OLEN, key)) or length
        c.flow.tell((Op.OLEN, key), known.between(length.low, length.high))


def _told_text(c: Code, x: Expr, y: Expr) -> bool | None:
    """Whether x has turned out to be the text y: another one if it has another length. Short texts are compared as
    numbers, which are read from memory each time."""
    text = text_of(value_of(c, y)) if c.flow.tells and not isinstance(x, BasicLit) else None
    key = key_of(c, x) if text is not None else None
    length = c.flow.fact((Op.OLEN, key)) if key is not None else None
    if text is None or length is None:
        return None
    if not length.may_be(len(text)):
        return False
    told = c.flow.fact((Op.OSTR2BYTES, key, c.memory)) if isinstance(y, BasicLit) else None
    return told.low == int.from_bytes(text, "little") if told is not None and length.low == len(text) else None


SHORT = 16  # bytes of a text that is compared in registers


def tell_text(c: Code, x: Expr, cases: Sequence[Expr]) -> None:
    """A clause of a switch on a text is run: of several, their length is asked first (walk/switch.go:search)."""
    texts = [case for case in cases if is_text(case)]
    if len(texts) < len(cases):
        return
    lengths = {constant.string_len(text.value) for text in texts}
    if len(texts) == 1:
        _compare_text(c, x, Op.OEQ, texts[0])
    elif len(lengths) == 1:
        (length,) = lengths
        _tell_length(c, key_of(c, x), Numbers(length, length))


def _compare(c: Code, x: Expr, op: Op, y: Expr) -> None:
    """x op y holds."""
    value = number(c, y) if isinstance(y, (BasicLit, Name)) else None
    if is_text(y):
        _compare_text(c, x, op, y)
    elif value is None:
        _compare_numbers(c, x, op, y)
    else:
        _compare_constant(c, x, op, value)


def _compare_constant(c: Code, x: Expr, op: Op, value: int) -> None:
    if op is Op.OEQ or op is Op.ONE:
        x, value = solved(c, x, value)
    key = key_of(c, x)
    known = numbers_of(c, x) if key is not None else None
    if known is None:
        return
    of, of_value = _summand(c, x, value)
    if of is not None and (op is Op.OEQ or op is Op.ONE):
        known = c.flow.fact(of) or bounds_of(c, x) or known
        c.flow.tell(of, known.between(of_value, of_value) if op is Op.OEQ else known.without(of_value))
        return
    if op is Op.OEQ:
        known = known.between(value, value)
    elif op is Op.ONE:
        known = known.without(value)
    elif op is Op.OLT or op is Op.OLE:
        known = known.between(known.low, value - (op is Op.OLT))
    else:
        known = known.between(value + (op is Op.OGT), known.high)
    learn_numbers(c, x, known)
    if is_sum(key):
        _tell_summand(c, x, op, key, value)


def _compare_numbers(c: Code, x: Expr, op: Op, y: Expr) -> None:
    """x op y holds: neither is farther from the other than its own limits tell (ssa/prove.go:update)."""
    if op is Op.OGT or op is Op.OGE:
        x, op, y = y, Op.OLT if op is Op.OGT else Op.OLE, x
    a = numbers_of(c, x)
    b = numbers_of(c, y) if a is not None else None
    if a is None or b is None or op is Op.ONE:
        return
    apart = op is Op.OLT
    below = a.between(b.low if op is Op.OEQ else a.low, b.high - apart)
    above = b.between(a.low + apart, a.high if op is Op.OEQ else b.high)
    for n, before, now in ((x, a, below), (y, b, above)):
        if now != before:
            learn_numbers(c, n, now)


def is_computed(c: Code, x: Expr) -> bool:
    """Whether it is the sum of a number and a constant: a table of cases tells of the number."""
    return is_sum(key_of(c, x))


def _tell_summand(c: Code, x: Expr, op: Op, key: tuple[Op, Key, int], value: int) -> None:
    """x + 3 > 5 holds: x is above 2, and not so great that the sum is negative. x - 1 < 5: x is at most 5
    (ssa/prove.go:update)."""
    room = bounds_of(c, x)
    if room is None:
        return
    before = c.flow.fact(key[1]) or room
    by = key[2] if key[0] is Op.OADD else -key[2]
    strictly = op is Op.OGT or op is Op.OLT
    known = before
    if op is Op.OLT or op is Op.OLE:
        if by == -1 and strictly:
            known = before.between(before.low, value)
        elif by == 1 and not strictly and before.high < room.high:
            known = before.between(before.low, value - 1)
    elif room.low == 0:
        if by == 1 and strictly:
            known = before.between(value, before.high)
        elif by == -1 and not strictly and before.low > 0:
            known = before.between(value + 1, before.high)
    else:
        low, high = wrapped(value - by, room), wrapped(room.high - by, room)
        if low < high:
            known = before.between(low + strictly, high)
        elif before.high <= low - (not strictly):
            known = before.between(before.low, high)
        elif before.low > high:
            known = before.between(low + strictly, before.high)
    if known != before:
        c.flow.tell(key[1], known)


def _verdict(c: Code, n: Expr) -> Known | None:
    verdict = decided(c, n)
    return BasicLit(Op.OLITERAL, n.pos, verdict, type=n.type) if verdict is not None else None


# A rule takes the class that has its operation.
VALUES: dict[Op, Callable[[Code, Any], Known | None]] = dict.fromkeys(
    (Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE, Op.ONOT, Op.OANDAND, Op.OOROR), _verdict
)
