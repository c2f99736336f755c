"""What is known of variables and expressions: constants, nil, lengths and capacities of slices, ranges of numbers.

    s := make([]T, 0, 3)             Extent(0, 3, 3): an append of up to three elements need not grow it
    f(nil), f inlined                its parameter is nil
    switch k { case 2, 3: ... }      in the clause k is 2 or 3, and so is what else has the same value
    if p == nil { return }           p is not nil from here on, and `p == nil` is false whoever asks
    b.v = nil; x := b.v              x is nil, b being a struct that gc keeps in registers
    if p.ok { g = p.ok }             p.ok is true as long as nothing is written to memory

gc's back end sees through variables that it keeps in registers, through what was just stored to memory, and through
conditions: a branch that is decided is not in the code. `remember` is told of assignments, `refine` of conditions that
hold.
cmd/compile/internal/ssa: opt, cse, sccp, prove, phi values; ssagen/ssa.go:canSSA (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from goesc.allocs.arithmetic import COMPUTED, EXTREMES, combined, compute, extreme
from goesc.allocs.flow import (
    EMPTY,
    MOST,
    NOTHING,
    SOMETHING,
    Extent,
    Key,
    Known,
    Met,
    Numbers,
    Parts,
    Something,
    State,
)
from goesc.allocs.registers import in_registers
from goesc.escape.assigns import same_safe_expr
from goesc.ir.misc import int_value, underlying
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BinaryExpr,
    CallExpr,
    Class,
    CompLitExpr,
    ConvExpr,
    Expr,
    IndexExpr,
    InlinedCallExpr,
    LogicalExpr,
    MakeExpr,
    Name,
    NilExpr,
    Node,
    RangeStmt,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    StructKeyExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower.kinds import has_shape
from goesc.source.positions import Pos
from goesc.types import constant, layout
from goesc.types.model import (
    IS_BOOLEAN,
    IS_INTEGER,
    IS_STRING,
    IS_UNSIGNED,
    Array,
    Basic,
    Interface,
    Pointer,
    Slice,
    Struct,
    Type,
)
from goesc.types.named import under

if TYPE_CHECKING:
    from goesc.allocs.code import Code


def _int_type(n: Expr) -> Basic | None:
    u = underlying(n)
    return u if isinstance(u, Basic) and u.info & IS_INTEGER else None


def is_integer(n: Expr) -> bool:
    return _int_type(n) is not None


# --- What an expression is ---------------------------------------------------------------------------------


def value_of(c: Code, n: Expr) -> Known | None:
    """What is known of an expression of any type."""
    while True:
        if type(n) is Name:
            state = c.flow.known.get(n)
            if state is not None and state[0] is not None:
                value: Known = state[0]
                return value
            if n.class_ is Class.FUNC:
                return SOMETHING
            return c.stored_in(n) if c.last_store is not None else None
        if isinstance(n, (BasicLit, NilExpr)):
            return n
        if isinstance(n, InlinedCallExpr):
            if len(n.return_vars) != 1:
                return None
            n = n.return_vars[0]
        elif isinstance(n, ConvExpr) and n.op is Op.OCONVNOP:
            n = n.x
        else:
            break
    rule = _VALUES.get(n.op)
    return rule(c, n) if rule is not None else None


def _something(_c: Code, _n: Expr) -> Known:
    return SOMETHING


def _interface(c: Code, n: ConvExpr) -> Known | None:
    t = n.x.type
    if t is None or isinstance(under(t), Interface):
        value = value_of(c, n.x)
        return value if isinstance(value, NilExpr) else None  # the type is read from a table of methods
    return None if has_shape(t) else Something(holds=t)  # gc does not look into dictionaries that it is handed


def _literal(c: Code, n: CompLitExpr) -> Known | None:
    if n.op is Op.OSLICELIT:
        return Extent(n.len, n.len, n.len)
    u = underlying(n)
    if not isinstance(u, Struct) or len(u.fields) > FEW:
        return None
    fields: dict[str, State]
    fields = {f.name: (zero_of(c, f.type, n.pos), None) for f in u.fields}
    for part in n.list:
        if isinstance(part, StructKeyExpr):
            fields[part.field.name] = value_of(c, part.value), key_of(c, part.value)
    return Parts(fields)


FEW = 4  # fields of a struct that are looked at


def _field(c: Code, n: SelectorExpr) -> Known | None:
    whole = value_of(c, n.x)
    if n.op is Op.ODOTPTR:
        whole = _target(c, whole)
    part = whole.fields.get(n.sel) if isinstance(whole, Parts) else None
    return part[0] if part is not None else None


def _pointer(c: Code, n: AddrExpr) -> Known:
    if n.op is Op.OPTRLIT or n.x.op is Op.ODOTPTR:
        return Something(value_of(c, n.x), c.memory)
    return SOMETHING


def _behind(c: Code, n: StarExpr) -> Known | None:
    return _target(c, value_of(c, n.x))


def _target(c: Code, pointer: Known | None) -> Known | None:
    """What memory holds where a pointer leads, if nothing was written since."""
    return pointer.of if isinstance(pointer, Something) and pointer.state == c.memory else None


def _made(c: Code, n: MakeExpr) -> Known | None:
    length = number(c, n.len) if n.len is not None else 0
    if length is None or length < 0:
        return None
    capacity = length if n.cap is None else number(c, n.cap)
    if capacity is not None:
        return Extent(length, capacity, capacity)
    # A sum of a constant and lengths is not zero, and no more is known: it might overflow.
    return Extent(length, max(length, n.cap is not None and _is_positive(c, n.cap)), n)


def _is_positive(c: Code, n: Expr) -> bool:
    parts, positive = [n], False
    while parts:
        x = parts.pop()
        if isinstance(x, BinaryExpr) and x.op is Op.OADD:
            parts += [x.x, x.y]
        elif isinstance(x, BasicLit):
            positive = positive or (int_value(x) or 0) > 0
        elif not isinstance(x, UnaryExpr) or (x.op is not Op.OLEN and x.op is not Op.OCAP):
            return False
        elif isinstance(x.x, Name) and isinstance((c.flow.known.get(x.x) or NOTHING)[1], Met):
            return False  # of what comes over several paths not even that is known
    return positive


def _sliced(c: Code, n: SliceExpr) -> Known | None:
    base: Known | None
    if n.op is Op.OSLICEARR or n.op is Op.OSLICE3ARR:
        u = underlying(n.x)
        array = under(u.base) if isinstance(u, Pointer) else u
        base = Extent(array.len, array.len, array.len) if isinstance(array, Array) else None
    else:
        base = extent_of(c, n.x)
    low = 0 if n.low is None else number(c, n.low)
    if n.max is not None:
        high, most = number(c, n.high) if n.high is not None else None, number(c, n.max)
        if low is None or high is None or most is None or not 0 <= low <= high <= most:
            return None
        return Extent(high - low, most - low, most - low)
    if n.high is None:
        return _from(base, low, n) if base is not None and low is not None and 0 <= low <= base.length else None
    high = number(c, n.high)
    if low is None or high is None:
        width = _distance(c, n.low, n.high)
        return Extent(width, width, n) if width is not None and width >= 0 else None
    if not 0 <= low <= high:
        return None
    if base is None:
        key = key_of(c, n.x)
        known = c.flow.fact((Op.OLEN, key)) if key is not None else None
        base = Extent(high, max(high, known.low if known is not None else 0), n)
    return _from(base._replace(length=high, least=max(base.least, high)), low, n)


def _from(base: Extent, low: int, n: Node) -> Extent:
    """What is left from an index on."""
    if not low:
        return base
    return Extent(base.length - low, base.least - low, base.of - low if isinstance(base.of, int) else n)


def _distance(c: Code, low: Expr | None, high: Expr | None) -> int | None:
    """Of x[i:i] and x[i:i+3]."""
    if low is None or high is None or not isinstance(low, Name):
        return None
    if isinstance(high, BinaryExpr) and high.op is Op.OADD:
        return number(c, high.y) if same_safe_expr(low, high.x) else None
    return 0 if same_safe_expr(low, high) else None


def _bytes(c: Code, n: ConvExpr) -> Known | None:
    """[]byte(s), string(b)."""
    extent = extent_of(c, n.x)
    return Extent(extent.length, extent.length, n) if extent is not None else None


def _appended(c: Code, n: CallExpr) -> Known | None:
    return c.found.get(n)


def extent_of(c: Code, n: Expr) -> Extent | None:
    """Length and capacity of a slice or string, as far as they are known."""
    value = value_of(c, n)
    if isinstance(value, NilExpr):
        return EMPTY
    if isinstance(value, BasicLit) and constant.kind(value.value) is constant.Kind.STRING:
        length = constant.string_len(value.value)
        return Extent(length, length, length)
    return value if isinstance(value, Extent) else None


# --- Numbers -------------------------------------------------------------------------------------------------


DEEP = 8  # operations that are looked through for what numbers they give


def number(c: Code, n: Expr) -> int | None:
    """The value of an integer expression, if there is only one that it can have."""
    if isinstance(n, BasicLit):
        return int_value(n)
    if isinstance(n, BinaryExpr):
        return _computed(c, n)
    if isinstance(n, UnaryExpr):
        return _length(c, n)
    if isinstance(n, CallExpr):
        return _extreme(c, n) if n.op is Op.OMAX or n.op is Op.OMIN else None
    if isinstance(n, ConvExpr) and n.op is Op.OCONV:
        value = number(c, n.x) if _int_type(n.x) is not None else None
        return value if value is not None and _holds(c, n, value) else None
    known = value_of(c, n) if isinstance(n, (Name, InlinedCallExpr, ConvExpr, SelectorExpr, StarExpr)) else None
    return int_value(known) if isinstance(known, BasicLit) else None


def _constant(c: Code, n: Expr) -> Known | None:
    value = number(c, n)
    return BasicLit(Op.OLITERAL, n.pos, value, type=n.type) if value is not None else None


def _holds(c: Code, n: Expr, value: int) -> bool:
    """Whether the type of n has the value."""
    bounds = _bounds(c, n)
    return bounds is not None and bounds.low <= value <= bounds.high


_LENGTHS = Numbers(0, MOST)


def _bounds(c: Code, n: Expr) -> Numbers | None:
    """What a number can be by its type."""
    if n.op is Op.OLEN or n.op is Op.OCAP:
        return _LENGTHS
    u = _int_type(n)
    if u is None:
        return None
    known = c.given.bounds.get(u.kind)
    if known is None:
        bits = 8 * layout.size(u, c.given.sizes)
        signed = not u.info & IS_UNSIGNED
        known = c.given.bounds[u.kind] = Numbers(-(1 << bits - 1) if signed else 0, (1 << bits - signed) - 1)
    return known


def _computed(c: Code, n: BinaryExpr) -> int | None:
    if n.op is Op.OCOPY:
        return _copied(c, n)
    if n.op not in COMPUTED or _int_type(n) is None:
        return None
    x = number(c, n.x)
    y = number(c, n.y) if x is not None else None
    value: int | None = None
    if x is not None and y is not None:
        value = compute(n.op, x, y)
    elif (n.op is Op.OSUB or n.op is Op.OXOR) and _same_value(c, n.x, n.y):
        value = 0
    return value if value is not None and _holds(c, n, value) else None


def _same_value(c: Code, x: Expr, y: Expr) -> bool:
    """Whether two operands of one operation are equal, whatever they are."""
    if isinstance(y, BasicLit):
        return False
    if isinstance(x, UnaryExpr) and isinstance(y, UnaryExpr) and x.op is y.op is Op.OLEN:
        x, y = x.x, y.x
    key = key_of(c, x)
    return (key is not None and key == key_of(c, y)) or same_safe_expr(x, y)


def _copied(c: Code, n: BinaryExpr) -> int | None:
    """How many elements a copy copies."""
    to = extent_of(c, n.x)
    if to is None or not to.length:
        return 0 if to is not None else None
    of = extent_of(c, n.y)
    return min(to.length, of.length) if of is not None else None


def _extreme(c: Code, n: CallExpr) -> int | None:
    """Of max and min."""
    known = [number(c, x) for x in n.args]
    found = [x for x in known if x is not None]
    if len(found) < len(known):
        return None
    return extreme(n.op, found)


def _length(c: Code, n: UnaryExpr) -> int | None:
    if n.op is not Op.OLEN and n.op is not Op.OCAP:
        return None
    extent = extent_of(c, n.x)
    if extent is None:
        return None
    if n.op is Op.OLEN:
        return extent.length
    return extent.of if isinstance(extent.of, int) else None


def _verdict(c: Code, n: Expr) -> Known | None:
    verdict = decided(c, n)
    return BasicLit(Op.OLITERAL, n.pos, verdict, type=n.type) if verdict is not None else None


# A rule takes the class that has its operation.
_VALUES: dict[Op, Callable[[Code, Any], Known | None]] = {
    **dict.fromkeys((Op.ONEW, Op.OCLOSURE, Op.OMETHVALUE, Op.OMETHEXPR), _something),
    **dict.fromkeys((Op.OPTRLIT, Op.OADDR), _pointer),
    Op.OCONVIFACE: _interface,
    **dict.fromkeys((Op.OSLICELIT, Op.OSTRUCTLIT), _literal),
    **dict.fromkeys((Op.ODOT, Op.ODOTPTR), _field),
    Op.ODEREF: _behind,
    **dict.fromkeys((Op.OLEN, Op.OCAP, Op.OCONV, Op.OCOPY, Op.OMAX, Op.OMIN, *COMPUTED), _constant),
    **dict.fromkeys((Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE, Op.ONOT, Op.OANDAND, Op.OOROR), _verdict),
    Op.OMAKESLICE: _made,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _sliced),
    **dict.fromkeys((Op.OSTR2BYTES, Op.OBYTES2STR), _bytes),
    Op.OAPPEND: _appended,
}


def numbers_of(c: Code, n: Expr, depth: int = DEEP) -> Numbers | None:
    """Which numbers an expression can be."""
    value = number(c, n) if depth == DEEP or isinstance(n, (BasicLit, Name)) else None
    if value is not None:
        return Numbers(value, value)
    bounds = _bounds(c, n)
    if bounds is None:
        return None
    key = key_of(c, n)
    known = c.flow.fact(key) if key is not None else None
    if known is not None:
        return known.between(bounds.low, bounds.high)
    found: Numbers | None = None
    if isinstance(n, BinaryExpr) and depth:
        x = numbers_of(c, n.x, depth - 1)
        y = numbers_of(c, n.y, depth - 1) if x is not None else None
        found = combined(n.op, x, y) if x is not None and y is not None else None
    elif isinstance(n, ConvExpr) and depth:
        found = numbers_of(c, n.x, depth - 1)
    elif isinstance(n, CallExpr) and depth and n.op in EXTREMES:
        parts = [numbers_of(c, x, depth - 1) or bounds for x in n.args]
        found = Numbers(extreme(n.op, [x.low for x in parts]), extreme(n.op, [x.high for x in parts]))
    return found if found is not None and bounds.low <= found.low and found.high <= bounds.high else bounds


# --- Which value an expression has ---------------------------------------------------------------------------


def key_of(c: Code, n: Expr) -> Key | None:
    """The same for expressions that have the same value; what is read from memory has it in one state of that."""
    if type(n) is Name:
        state = c.flow.known.get(n)
        if state is not None and state[1] is not None:
            key: Key = state[1]
            return key
        return n if in_registers(c, n) else (n, c.memory) if n.class_ is not Class.FUNC else None
    rule = _KEYS.get(n.op)
    return rule(c, n) if rule is not None else None


def _key_of_result(c: Code, n: InlinedCallExpr) -> Key | None:
    return key_of(c, n.return_vars[0]) if len(n.return_vars) == 1 else None


def _key_of_computed(c: Code, n: BinaryExpr) -> Key | None:
    key = key_of(c, n.x) if isinstance(n.y, BasicLit) else None
    return (n.op, key, n.y.value) if key is not None and isinstance(n.y, BasicLit) else None


def _key_of_part(c: Code, n: UnaryExpr) -> Key | None:
    key = key_of(c, n.x)
    return (n.op, key) if key is not None else None


def _key_of_comparison(c: Code, n: BinaryExpr) -> Key | None:
    x, op = key_of(c, n.x), n.op
    if x is None:
        return None
    y: Key | None
    if isinstance(n.y, (BasicLit, NilExpr)):
        y = n.y.value if isinstance(n.y, BasicLit) else n.y.op
    else:
        y = key_of(c, n.y)
        if y is None:
            return None
        if op is Op.OGT or op is Op.OLE:  # a > b is b < a
            x, y, op = y, x, Op.OLT if op is Op.OGT else Op.OGE
    return (op, x, y) if op not in _NEGATED else (Op.ONOT, (_OPPOSITE[op], x, y))


def _key_of_field(c: Code, n: SelectorExpr) -> Key | None:
    whole = value_of(c, n.x)
    part = whole.fields.get(n.sel) if isinstance(whole, Parts) else None
    if part is not None and part[1] is not None:
        return part[1]
    key = key_of(c, n.x)
    return (Op.ODOT, key, n.sel) if key is not None else None


def _key_of_address(_c: Code, n: AddrExpr) -> Key | None:
    return (Op.OADDR, n.x) if type(n.x) is Name else None


def _key_behind(c: Code, n: SelectorExpr | StarExpr) -> Key | None:
    pointer = key_of(c, n.x)
    if isinstance(pointer, tuple) and pointer[0] is Op.OADDR:
        whole = key_of(c, pointer[1])
    else:
        whole = (Op.ODEREF, pointer, c.memory) if pointer is not None else None
    return (Op.ODOT, whole, n.sel) if whole is not None and isinstance(n, SelectorExpr) else whole


def _key_of_made(_c: Code, n: ConvExpr) -> Key:
    return n


def _converted(c: Code, n: ConvExpr) -> Key | None:
    key = key_of(c, n.x)
    to, of = _int_type(n), _int_type(n.x)
    if key is None or to is None or of is None:
        return key if n.op is Op.OCONVNOP else None
    size = layout.size(to, c.given.sizes)
    unsigned = to.info & IS_UNSIGNED
    if size != layout.size(of, c.given.sizes):
        return (Op.OCONV, key, size, unsigned)
    if unsigned == of.info & IS_UNSIGNED:
        return key
    # The same bits with another sign; twice that is the value itself.
    return key[1] if isinstance(key, tuple) and key[0] is Op.OCONVNOP else (Op.OCONVNOP, key)


_OPPOSITE = {Op.OEQ: Op.ONE, Op.ONE: Op.OEQ, Op.OLT: Op.OGE, Op.OGE: Op.OLT, Op.OGT: Op.OLE, Op.OLE: Op.OGT}
_NEGATED = frozenset({Op.ONE, Op.OGE, Op.OGT})  # keys are those of the opposite

# A rule takes the class that has its operation.
_KEYS: dict[Op, Callable[[Code, Any], Key | None]] = {
    Op.OINLCALL: _key_of_result,
    Op.OBYTES2STR: _key_of_made,
    **dict.fromkeys((Op.OCONVNOP, Op.OCONV), _converted),
    Op.ODOT: _key_of_field,
    Op.OADDR: _key_of_address,
    **dict.fromkeys((Op.ODOTPTR, Op.ODEREF), _key_behind),
    **dict.fromkeys(COMPUTED, _key_of_computed),
    **dict.fromkeys(_OPPOSITE, _key_of_comparison),
    **dict.fromkeys((Op.OLEN, Op.ONOT), _key_of_part),
}


def state_of(c: Code, n: Expr) -> State:
    """What is known of an expression, and which value it has."""
    if type(n) is Name:
        state: State | None = c.flow.known.get(n)
        if state is not None and state[0] is not None and state[1] is not None:
            return state
    return value_of(c, n), key_of(c, n)


# --- Assignments and conditions ------------------------------------------------------------------------------


def remember(c: Code, x: Expr, y: Expr | None) -> None:
    """An assignment, whose value has been visited. None is the zero value."""
    if y is None:
        learn(c, x, zero_of(c, x.type, x.pos))
    elif type(x) is Name or in_registers(c, x):
        learn(c, x, *state_of(c, y))
    else:
        c.write()


def learn(c: Code, x: Expr, value: Known | None, key: Key | None = None) -> None:
    """A variable, or a field of one, has another value now."""
    if not in_registers(c, x):
        c.store(x, value)
    elif type(x) is Name:
        c.flow.set(x, (value, key if key is not None else object()))
    elif isinstance(x, SelectorExpr):
        u = underlying(x.x)
        if isinstance(u, Struct):
            whole, of = value_of(c, x.x), key_of(c, x.x)
            fields: dict[str, State]
            fields = {f.name: (None, (Op.ODOT, of, f.name) if of is not None else None) for f in u.fields}
            if isinstance(whole, Parts):
                fields = dict(whole.fields)
            fields[x.sel] = value, key if key is not None else object()
            learn(c, x.x, Parts(fields))
    elif isinstance(x, IndexExpr):
        learn(c, x.x, None)


def forget(c: Code, x: Expr | None) -> None:
    """Something is assigned to x, of which nothing is known."""
    if x is not None:
        learn(c, x, None)


def forget_all(c: Code, loop: Node) -> None:
    """What is assigned in a loop may have any value where it begins."""
    c.write()
    for x in assigned_in(loop):
        forget(c, x)


def assigned_in(loop: Node) -> list[Expr]:
    # Hot: every loop, and those in it again.
    found: list[Expr] = []
    stack = [loop]
    while stack:
        n = stack.pop()
        kind = type(n)
        if kind is Name:
            continue
        if isinstance(n, (AssignStmt, AssignOpStmt)):
            if kind is AssignOpStmt or n.y is not n.x:
                found.append(n.x)
        elif isinstance(n, AssignListStmt):
            found += n.lhs
        elif isinstance(n, RangeStmt):
            found += [x for x in (n.key, n.value) if x is not None]
        stack += n.children()
    return found


def zero_of(c: Code, t: Type | None, pos: Pos) -> Known | None:
    u = under(t) if t is not None else None
    if isinstance(u, Slice):
        return EMPTY
    if isinstance(u, Basic):
        if u.info & IS_INTEGER:
            return BasicLit(Op.OLITERAL, pos, 0, type=t)
        if u.info & IS_STRING:
            return BasicLit(Op.OLITERAL, pos, constant.make_string(""), type=t)
        return BasicLit(Op.OLITERAL, pos, False, type=t) if u.info & IS_BOOLEAN else None
    if isinstance(u, Struct):
        return _zero_parts(c, u, pos)
    return NilExpr(Op.ONIL, pos, type=t) if u is not None and not isinstance(u, Array) else None


def _zero_parts(c: Code, t: Struct, pos: Pos) -> Known | None:
    # Larger ones are in no register, and those of no size may have no end of parts.
    size = layout.size(t, c.given.sizes)
    if len(t.fields) > FEW or not 0 < size <= FEW * c.given.sizes.word_size:
        return None
    return Parts({f.name: (zero_of(c, f.type, pos), None) for f in t.fields})


# --- Conditions ----------------------------------------------------------------------------------------------


def decided(c: Code, n: Expr) -> bool | None:
    """What a condition is, if it can only be that."""
    if isinstance(n, BinaryExpr):
        verdict = _compared(c, n) if n.op in _OPPOSITE else None
        return _learned(c, n) if verdict is None else verdict
    if isinstance(n, UnaryExpr):
        inner = decided(c, n.x) if n.op is Op.ONOT else None
        return None if inner is None else not inner
    if isinstance(n, LogicalExpr):
        return _both(c, n)
    if isinstance(n, CallExpr):
        return None
    value = value_of(c, n)
    return value.value if isinstance(value, BasicLit) and isinstance(value.value, bool) else _learned(c, n)


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


def same_constant(c: Code, x: Expr, y: Expr) -> bool | None:
    """Whether two operands are equal, if that is known."""
    a = value_of(c, x)
    b = value_of(c, y) if a is not None else None
    if a is not None and b is not None:
        return _same(a, b)
    value = number(c, y) if isinstance(y, (BasicLit, Name)) else None
    known = numbers_of(c, x) if value is not None else None
    if value is not None and known is not None:
        may = known.may_be(value)
        return may if not may or known.low == known.high else None
    return _same_number(c, x, y)


def _same(a: Known, b: Known) -> bool | None:
    if isinstance(a, BasicLit) and isinstance(b, BasicLit):
        return a.value == b.value if type(a.value) is type(b.value) else None
    if isinstance(a, NilExpr) and isinstance(b, NilExpr):
        return True
    if isinstance(a, NilExpr) or isinstance(b, NilExpr):
        other = b if isinstance(a, NilExpr) else a
        if isinstance(other, Extent):
            return True if other.of == 0 else False if other.least else None
        return False if isinstance(other, Something) else None
    return None


def _same_number(c: Code, x: Expr, y: Expr) -> bool | None:
    """int64(int(x)) == x, where both have all bits."""
    key = key_of(c, x) if isinstance(x, ConvExpr) and is_integer(x) else None
    return True if key is not None and key == key_of(c, y) else None


def _both(c: Code, n: LogicalExpr) -> bool | None:
    if n in c.found:
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


def _compared(c: Code, n: BinaryExpr) -> bool | None:
    basis = underlying(n.x) if n.x.op is n.y.op else None
    if isinstance(basis, Basic) and basis.info & (IS_INTEGER | IS_STRING) and _same_value(c, n.x, n.y):
        return n.op in (Op.OEQ, Op.OLE, Op.OGE)
    if n.op is Op.OEQ or n.op is Op.ONE:
        same = same_constant(c, n.x, n.y)
        return None if same is None else same is (n.op is Op.OEQ)
    a = numbers_of(c, n.x)
    b = numbers_of(c, n.y) if a is not None else None
    if a is None or b is None:
        return None
    if n.op is Op.OGT or n.op is Op.OLE:  # a > b is b < a
        a, b = b, a
    below = n.op is Op.OLT or n.op is Op.OGT
    if a.high < b.low:
        return below
    return not below if a.low >= b.high else _length_above_capacity(n.x, n.op, n.y)


def _length_above_capacity(x: Expr, op: Op, y: Expr) -> bool | None:
    """len(s) > cap(s), of which gc knows that it never is (ssa/prove.go)."""
    if isinstance(x, UnaryExpr) and isinstance(y, UnaryExpr) and x.op is Op.OLEN and y.op is Op.OCAP:
        return {Op.OGT: False, Op.OLE: True}.get(op) if same_safe_expr(x.x, y.x) else None
    return None


def refine(c: Code, condition: Expr, holds: bool) -> None:
    """Learn of a condition that holds, or does not, from here on."""
    n = condition
    while isinstance(n, UnaryExpr) and n.op is Op.ONOT:
        n, holds = n.x, not holds
    if isinstance(n, LogicalExpr):
        if n.op is (Op.OANDAND if holds else Op.OOROR):
            now = c.memory
            for operand, state in zip((n.x, n.y), c.memory_at.get(n, (now, now)), strict=True):
                c.memory = state
                refine(c, operand, holds)
            c.memory = now
        return
    kept = c.kept
    if kept is not None and kept[0] is n and kept[2:] == (c.flow.mark(), c.memory) and c.reads()[kept[0]] == 1:
        refine(c, kept[1], holds)  # of the statement before, and for nobody else (ssa/shortcircuit.go)
    key = key_of(c, n) if not _by_numbers(n) else None
    if key is not None:
        told = holds
        while isinstance(key, tuple) and key[0] is Op.ONOT:
            key, told = key[1], not told
        c.flow.tell(key, _TRUE if told else _FALSE)
    if isinstance(n, BinaryExpr) and n.op in _OPPOSITE:
        if n.y.op is Op.ONIL:
            if type(n.x) is Name and in_registers(c, n.x) and not isinstance(underlying(n.x), Slice):
                nil = NilExpr(Op.ONIL, n.pos, type=n.x.type)
                _hold(c, n.x, nil if holds is (n.op is Op.OEQ) else SOMETHING)
        else:
            _compare(c, n.x, n.op if holds else _OPPOSITE[n.op], n.y)


def _hold(c: Code, x: Name, value: Known) -> None:
    """It has turned out what a variable holds, which is the value that it had."""
    c.flow.set(x, (value, (c.flow.known.get(x) or NOTHING)[1]))


_FALSE, _TRUE = Numbers(0, 0), Numbers(1, 1)


def _compare(c: Code, x: Expr, op: Op, y: Expr) -> None:
    """x op y holds, and y is a constant."""
    value = number(c, y) if isinstance(y, (BasicLit, Name)) else None
    key = key_of(c, x) if value is not None else None
    known = numbers_of(c, x) if key is not None else None
    if value is None or known is None:
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


def learn_numbers(c: Code, x: Expr, known: Numbers) -> None:
    """An expression is one of these."""
    key = key_of(c, x)
    if key is None:
        return
    c.flow.tell(key, known)
    if type(x) is Name and known.low == known.high and in_registers(c, x):
        _hold(c, x, BasicLit(Op.OLITERAL, x.pos, known.low, type=x.type))
