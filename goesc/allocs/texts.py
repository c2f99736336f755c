"""Strings: concatenation and conversions from and to bytes and runes.

    a + b + c                    concatstring3; from six operands on concatstrings
    []byte(a + b)                concatbyte2
    string(b), []byte(s)         slicebytetostring, stringtoslicebyte, each with a buffer on the stack if it stays
    []byte("abcd")               an object of four bytes

What is only looked at is not made: see spared.py for the places.
cmd/compile/internal/walk: expr.go:walkAddString; convert.go:walkBytesRunesToString, walkStringToBytes (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code, Rule
from goesc.allocs.conditions import SHORT, decided, is_late
from goesc.allocs.constants import is_string, text_of
from goesc.allocs.equal import branches, calls
from goesc.allocs.flow import Something
from goesc.allocs.model import Room, When
from goesc.allocs.sizes import UNKNOWN
from goesc.allocs.spared import of_bytes_with_text
from goesc.allocs.values import key_of, value_of
from goesc.ir.misc import underlying
from goesc.ir.nodes import (
    AddStringExpr,
    BasicLit,
    BinaryExpr,
    ConvExpr,
    Esc,
    Expr,
    InlinedCallExpr,
    Name,
    Node,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types import constant, layout
from goesc.types.model import Chan, Interface, Map


def _concatenate(c: Code, n: AddStringExpr) -> None:
    operands(c, n)
    fixed = sum(constant.string_len(x.value) for x in n.list if isinstance(x, BasicLit))
    buffered = n.esc is Esc.NONE and fixed < c.given.limits.string_buffer
    concatenation(c, n, n.pos, "string", len(n.list), buffered)


def operands(c: Code, n: AddStringExpr) -> None:
    looked_at = of_bytes_with_text(n)
    for x in n.list:
        _look(c, x) if x in looked_at else c.expr(x)


def concatenation(c: Code, node: Node, at: Pos, of: str, count: int, buffered: bool) -> None:
    """The call for so many operands, into a "string" or a "byte" slice."""
    name = f"concat{of}{count}" if count <= c.given.limits.few_operands else f"concat{of}s"
    _make(c, node, at, name, buffered)


def _make(c: Code, node: Node, at: Pos, name: str, buffered: bool, of: str = "bytes") -> None:
    if buffered:
        c.call(node, at, name, When.OUTGROWN, UNKNOWN, Room(c.given.limits.string_buffer, of))
    else:
        c.call(node, at, name)


def _look(c: Code, n: Expr) -> None:
    """The operand of a conversion that is not made."""
    assert isinstance(n, ConvExpr)
    c.expr(n.x)


def look(c: Code, n: Expr, op: Op) -> None:
    """An operand; not made if it is the conversion `op`."""
    if n.op is op:
        _look(c, n)
    else:
        c.expr(n)


def _from_bytes(c: Code, n: ConvExpr) -> None:
    c.expr(n.x)
    _make(c, n, n.pos, "slicebytetostring", n.esc is Esc.NONE)
    c.converted = (n, c.memory, len(c.given.calls) - 1) if c.alive else None


def look_up(c: Code, key: Expr) -> None:
    """A call that looks a string up, without the conversion that has made it just before, if nobody else uses that
    (ssa/_gen/generic.rules)."""
    made = c.converted
    if made is None or made[1] != c.memory:
        return
    while True:
        if isinstance(key, InlinedCallExpr) and len(key.return_vars) == 1:
            key = key.return_vars[0]
        elif isinstance(key, ConvExpr) and key.op is Op.OCONVNOP:
            key = key.x
        else:
            break
    if key is made[0] or (c.waits is None and _is_read_once(c, key, made[0])):
        c.waits = c.given.calls.pop(made[2])


def _is_read_once(c: Code, key: Expr, made: Expr) -> bool:
    """Whether a variable holds what was made, and each that does is read once, for the next copy or by the look-up."""
    which = key_of(c, made)
    copies = [x for x, held in c.flow.known.items() if type(x) is Name and held[1] == which]
    return key in copies and sum(c.reads()[x] for x in copies) == len(copies)


def _from_runes(c: Code, n: ConvExpr) -> None:
    c.expr(n.x)
    _make(c, n, n.pos, "slicerunetostring", n.esc is Esc.NONE)


def _from_rune(c: Code, n: ConvExpr) -> None:
    c.expr(n.x)
    if n.esc is Esc.NONE:
        room = c.given.limits.rune_buffer  # for every rune
        c.call(n, n.pos, "intstring", When.NEVER, room, Room(room, "bytes"))
    else:
        c.call(n, n.pos, "intstring", When.ALWAYS, c.given.limits.rune_buffer)


def _to_bytes(c: Code, n: ConvExpr) -> None:
    if n in c.given.viewed:
        c.expr(n.x)
        c.end_block()  # of an empty string it is not nil
    elif isinstance(n.x, AddStringExpr):
        operands(c, n.x)
        concatenation(c, n, n.pos, "byte", len(n.x.list), n.esc is Esc.NONE)
    elif isinstance(n.x, BasicLit):
        size = constant.string_len(n.x.value)
        if n.esc is not Esc.NONE or size > c.given.program.release.stack_implicit_limit:
            c.new_object(n, n.pos, size, False)
    else:
        c.expr(n.x)
        _make(c, n, n.pos, "stringtoslicebyte", n.esc is Esc.NONE)


def _to_runes(c: Code, n: ConvExpr) -> None:
    c.expr(n.x)
    _make(c, n, n.pos, "stringtoslicerune", n.esc is Esc.NONE, "runes")


def _length(c: Code, n: UnaryExpr) -> None:
    """len(string(b)) and len([]rune(s)) are counted without a copy; cap([]rune(s)) is that of the copy."""
    if n.op is Op.OLEN and (n.x.op is Op.OBYTES2STR or n.x.op is Op.OSTR2RUNES):
        _look(c, n.x)
    else:
        c.expr(n.x)
        t = underlying(n.x)
        if isinstance(t, Map):
            c.end_block()  # it may be nil
        elif isinstance(t, Chan):
            c.ask()  # the run time tells it (walk/builtin.go:walkLenCap)


def _compare(c: Code, n: BinaryExpr) -> None:
    look(c, n.x, Op.OBYTES2STR)
    look(c, n.y, Op.OBYTES2STR)
    c.ends = c.ends or branches(n, c.given.sizes)
    c.memory_at.pop(n, None)
    # Of what differs, as lengths tell, no more is asked.
    if asks(c, n.op, n.x, n.y) and (decided(c, n) is not (n.op is Op.ONE) or is_late(c, n)):
        before = c.memory
        c.ask()
        c.memory_at[n] = before, c.memory


def asks(c: Code, op: Op, x: Expr, y: Expr) -> bool:
    """Whether the run time is asked how two operands compare (walk/compare.go; ssa/_gen/generic.rules, of memequal
    and efaceeq)."""
    if x.op is Op.ONIL or y.op is Op.ONIL or not calls(x.type, c.given.sizes):
        return False
    if isinstance(underlying(x), Interface):
        return not any(_holds_pointer(c, n) for n in (x, y))
    if not is_string(x.type):
        return True
    for n in (x, y):
        text, plain = text_of(value_of(c, n)), isinstance(n, BasicLit)
        if op is Op.OEQ or op is Op.ONE:
            if text is not None and len(text) <= (SHORT if plain else _LOADED):
                return False
        elif plain and not text:
            return False
    return True


def _holds_pointer(c: Code, n: Expr) -> bool:
    """Whether gc knows that an interface holds a pointer, or the like: then it compares that itself."""
    value = value_of(c, n)
    held = value.holds if isinstance(value, Something) else None
    return held is not None and layout.is_direct_iface(held, c.given.sizes)


_LOADED = 8  # bytes of a text in a variable that are compared as a number


EXPRS: dict[Op, Rule] = {
    Op.OADDSTR: _concatenate,
    Op.OBYTES2STR: _from_bytes,
    Op.ORUNES2STR: _from_runes,
    Op.ORUNESTR: _from_rune,
    Op.OSTR2BYTES: _to_bytes,
    Op.OSTR2RUNES: _to_runes,
    Op.OLEN: _length,
    Op.OCAP: _length,
    Op.OEQ: _compare,
    Op.ONE: _compare,
    Op.OLT: _compare,
    Op.OLE: _compare,
    Op.OGT: _compare,
    Op.OGE: _compare,
}
