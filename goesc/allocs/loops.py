"""Loops: how often their bodies are run, which numbers count them.

    for i := range s { ... }         i is from 0 to below len(s)
    for range 3 { return }           what follows is not reached
    for i := n; i < 8; i += 2 {}     i is at least what n is

cmd/compile/internal/walk/range.go; ssagen/ssa.go: stmt, of OFOR; ssa: prove.go, loopbce.go, sccp.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from goesc.allocs import channels, interfaces, maps, texts
from goesc.allocs.code import Code, Rule, Target
from goesc.allocs.conditions import decided, is_folded, is_late, refine, tell_below
from goesc.allocs.constants import is_string
from goesc.allocs.counters import Counter, counters_of, tell_counters
from goesc.allocs.flow import MOST, Key, Late, Numbers
from goesc.allocs.joins import Dead, comes_to_end, join
from goesc.allocs.learned import forget_all, learn_numbers
from goesc.allocs.literals import assigned
from goesc.allocs.ranges import numbers_of
from goesc.allocs.registers import in_registers
from goesc.allocs.shortcut import meets_first
from goesc.allocs.stores import assigned_in
from goesc.allocs.tries import Constants, at_end, constants_in, enter, leave, stay
from goesc.allocs.values import extent_of, key_of, lengths_of, number
from goesc.ir.misc import is_blank, underlying
from goesc.ir.nodes import BinaryExpr, Expr, ForStmt, Name, Node, RangeStmt
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types.model import IS_STRING, Array, Basic, Chan, Kind, Map, Pointer, Slice, Type
from goesc.types.named import under
from goesc.types.universe import TYP


def _for(c: Code, n: ForStmt) -> None:
    c.end_block()
    before = c.memory
    c.write()  # what is read from memory is read each time
    # The first time, so that nothing is repeated.
    first = decided(c, n.cond) if n.cond is not None and not _waits_for_nil(n) else None
    late = first is not None and _is_left_late(c, n)
    if late and n.cond is not None and not is_folded(c, n.cond):
        first = None
    never = first is False
    counters = counters_of(c, n) if not never else []
    constants: Constants = {}
    if never:
        c.memory = before
    else:
        constants = constants_in(c, n)
        forget_all(c, n)

    def visit(constants: Constants) -> None:
        enter(c, constants)
        c.loops += 1
        c.expr(n.cond)
        c.evaluated()
        verdict = False if never else decided(c, n.cond) if n.cond is not None else True
        dead = _loop_body(c, n, n.body, n.label, n.post, verdict, first is True, late, counters)
        leave(c, constants)
        if dead is not None:
            join(c, [{}], {c.memory}, [dead])

    visit(stay(c, n, constants, visit))


def _is_left_late(c: Code, n: ForStmt) -> bool:
    """Whether a loop whose condition does not hold the first time could be run, for all that gc sees at once: what is
    assigned in the loop seems to have more than one value."""
    mark = c.flow.mark()
    forget_all(c, n)
    assert n.cond is not None
    found = decided(c, n.cond) is None or is_late(c, n.cond) is not Late.NOT
    c.flow.undo(mark)
    return found


def _waits_for_nil(n: ForStmt) -> bool:
    """Whether a loop asks if what it assigns to is nil: gc does not follow pointers through loops (ssa/sccp.go)."""
    asked = [x.x for x in walk(n.cond) if isinstance(x, BinaryExpr) and x.y.op is Op.ONIL] if n.cond is not None else []
    return bool(asked) and any(x is y for x in asked for y in assigned_in(n))


def _loop_body(
    c: Code, n: Node, body: Sequence[Node], label: str | None, post: Node | None, verdict: bool | None, once: bool,
    left_late: bool, counters: list[Counter],
) -> Dead | None:  # fmt: skip
    """What is repeated, after the condition; `once` if the first time it is sure to hold. If it never does, gives the
    way back, with whether gc sees that late."""
    c.end_block()
    alive, mark, memory = c.alive, c.flow.mark(), c.memory
    target = Target(label, mark, False)
    c.targets.append(target)
    c.alive = alive and verdict is not False
    if isinstance(n, ForStmt) and n.cond is not None and not meets_first(c, n, True):
        refine(c, n.cond, True)
        tell_counters(c, n, counters)
    outside, c.results = c.results, set()
    late, c.late = c.late, False
    c.block, end = c.new_block(), c.new_block()
    deferred = c.deferred
    c.stmts(body)
    c.gathered |= c.results
    c.results |= outside
    c.end_block()
    c.alive = c.alive or bool(target.again)
    only_left = verdict is True or (once and not c.alive and not c.late)  # by a break or a goto
    c.late = c.late or late
    changed = c.flow.since(mark)
    c.flow.undo(mark)
    deferred, c.deferred = c.deferred, deferred  # what is between is walked before the body (walk/stmt.go:walkFor)
    c.stmt(post)
    c.deferred = deferred
    c.end_block()
    if c.trying is n:
        c.back = at_end(c, n, changed, bool(target.again))
    dead = Dead({**changed, **c.flow.since(mark)}, c.memory, Late.PARTS if left_late else Late.NOT)
    c.flow.undo(mark)
    if only_left:
        c.flow.merge(target.left)
    c.targets.pop()
    c.left = target.left
    c.block = end
    c.loops -= 1
    c.alive = alive and (not only_left or bool(target.left))
    c.meet_in(target.states if only_left else {memory, *target.states})
    if isinstance(n, ForStmt) and n.cond is not None and not target.left and not meets_first(c, n, False):
        refine(c, n.cond, False)
    return dead if verdict is False and alive and comes_to_end(body) else None


def _range(c: Code, n: RangeStmt) -> None:
    if maps.clears(n):
        c.expr(n.x)
        c.ask()
        return
    if n.x.op is Op.OSTR2BYTES:
        texts.look(c, n.x, Op.OSTR2BYTES)
    elif n.value is not None and not is_blank(n.value):
        assigned(c, n.x, n.pos)
    else:
        c.expr(n.x)
    c.evaluated()
    extent = extent_of(c, n.x) if isinstance(underlying(n.x), (Slice, Basic)) else None
    limit, known = _limit(c, n.x), numbers_of(c, n.x)  # asked once, before the loop
    c.end_block()
    constants: Constants = {}
    if extent is None or extent.length > 0:
        constants = constants_in(c, n)
        forget_all(c, n)
    c.loops += 1
    if isinstance(underlying(n.x), Chan):
        channels.waits(c, n, n.pos, "chanrecv2")
    _targets(c, n)
    mark = c.flow.mark()
    c.tell_proved()
    count = extent.length if extent is not None else _count(c, n.x)
    if n.key is not None and (count is None or count > 0):
        if count is not None or isinstance(underlying(n.x), (Slice, Basic)):
            # The index of a string goes on by what was decoded, of which gc does not see that it is not negative.
            least = -MOST - 1 if is_string(n.x.type) else 0
            learn_numbers(c, n.key, Numbers(least, (count or lengths_of(c, n.x).high) - 1))
    if limit is not None and type(n.key) is Name and in_registers(c, n.key):
        tell_below(c, n.key, limit)
    if count is None and known is not None:
        count = 0 if known.high <= 0 else known.low if known.low > 0 else None
    once = count is not None and count > 0  # at least
    verdict = False if count is not None and count <= 0 else None

    def visit(constants: Constants) -> None:
        enter(c, constants)
        dead = _loop_body(c, n, n.body, n.label, None, verdict, once, True, [])
        c.flow.undo(mark)
        leave(c, {x: value for x, value in constants.items() if x is not n.key})
        if dead is not None:
            join(c, [{}], {c.memory}, [dead])

    visit(stay(c, n, constants, visit))


def _targets(c: Code, n: RangeStmt) -> None:
    """What keys and elements are assigned to."""
    for x, converts, t in zip(
        (n.key, n.value), (n.key_converts, n.value_converts), _ranged(underlying(n.x)), strict=True
    ):
        alive = c.alive
        c.expr(x)
        c.alive, c.fails = alive, False  # there may be no elements
        if converts and x is not None:
            interfaces.converts_to_box(c, n, n.pos, t)


def _limit(c: Code, x: Expr) -> Key | None:
    """Which value it is that the key of a range stays below."""
    key = key_of(c, x)
    if key is None or not isinstance(underlying(x), (Slice, Basic)):
        return None
    return (Op.OLEN, key) if isinstance(underlying(x), Slice) or is_string(x.type) else key


def _count(c: Code, x: Expr) -> int | None:
    """How often a range over an integer or an array repeats its body."""
    t = underlying(x)
    if isinstance(t, Pointer):
        t = under(t.base)
    return t.len if isinstance(t, Array) else number(c, x)


def _ranged(t: Type | None) -> tuple[Type | None, Type | None]:
    """Types of the key and the value that a loop gives; None for those that need no box."""
    if isinstance(t, Pointer):
        t = under(t.base)
    if isinstance(t, Map):
        return t.key, t.elem
    key = TYP[Kind.INT]
    if isinstance(t, Basic):
        return (key, TYP[Kind.INT32]) if t.info & IS_STRING else (t, None)
    if isinstance(t, Chan):
        return t.elem, None
    return key, t.elem if isinstance(t, (Array, Slice)) else None


STMTS: dict[Op, Rule] = {Op.OFOR: _for, Op.ORANGE: _range}
