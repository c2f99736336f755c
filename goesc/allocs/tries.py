"""Loops that are visited to see what comes of them, before they are visited for good.

    for i := range n { if i == 0 { return }; f(i) }     f is not called: i is 0 as often as the body is run
    x := 3; for more() { if x == 4 { x++ } }            x is 3 each time

gc takes a variable for the constant that it starts with until a way back to the loop's beginning that can be taken
brings another value.
cmd/compile/internal/ssa/sccp.go (Go 1.27.3).
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TypeAlias

from goesc.allocs.code import Code, Target
from goesc.allocs.flow import Change, Entry, Known, Late
from goesc.allocs.learned import learn
from goesc.allocs.registers import in_registers
from goesc.allocs.stores import assigned_in
from goesc.ir.misc import int_value, underlying
from goesc.ir.nodes import BasicLit, ForStmt, Name, Node, RangeStmt
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.types.model import Array, Basic, Pointer, Slice
from goesc.types.named import under

Constants: TypeAlias = dict[Name, BasicLit]

_LEAVES = frozenset({Op.ORETURN, Op.OPANIC, Op.OBREAK, Op.OGOTO})
_MOST = 3  # visits


def constants_in(c: Code, n: ForStmt | RangeStmt) -> Constants:
    """The integers in registers that a loop assigns to and that are constants where it begins: those that may stay what
    they are."""
    if c.trying is not None:
        return {}
    leaves = any(x.op in _LEAVES for s in n.body for x in walk(s))
    found: Constants = {}
    if isinstance(n, RangeStmt):
        counted, ranged = set(), {n.key, n.value}
        if leaves and _counts(n) and type(n.key) is Name and in_registers(c, n.key):
            found[n.key] = BasicLit(Op.OLITERAL, n.pos, 0, type=n.key.type)
    else:
        counted, ranged = set(assigned_in(n.post)) if n.post is not None else set(), set()
    for x in (*counted, *(x for s in n.body for x in assigned_in(s))):
        if x not in ranged and (leaves or x not in counted):
            _find(c, found, x)
    return found


def _counts(n: RangeStmt) -> bool:
    """Whether the key begins as zero."""
    u = underlying(n.x)
    if isinstance(u, Pointer):
        u = under(u.base)
    return isinstance(u, (Array, Basic, Slice))


def enter(c: Code, constants: Constants) -> None:
    for x, value in constants.items():
        c.flow.set(x, (value, object()))
        c.flow.mark_late(x, Late.FOLDED)


def leave(c: Code, constants: Constants) -> None:
    """Behind the loop, which a break may have left."""
    for x, value in constants.items():
        if all(_is(change[x], value) for change in c.left if x in change):
            enter(c, {x: value})
        else:
            learn(c, x, None)


def at_end(c: Code, n: Node, changed: Change, continued: bool) -> Change | None:
    """What variables hold where a loop is repeated, as far as one place leads back."""
    if not c.alive:
        return None
    counted: list[Node | None] = [n.key, n.value] if isinstance(n, RangeStmt) else []
    if isinstance(n, ForStmt) and n.post is not None:
        counted += assigned_in(n.post)
    if continued:
        return {}
    return {x: state for x, state in {**c.flow.known, **changed}.items() if x not in counted}


def _find(c: Code, found: Constants, x: Node) -> None:
    state = c.flow.known.get(x) if type(x) is Name and in_registers(c, x) else None
    value: Known | None = state[0] if state is not None else None
    if type(x) is Name and isinstance(value, BasicLit) and int_value(value) is not None:
        found[x] = value


def stay(c: Code, n: Node, constants: Constants, visit: Callable[[Constants], None]) -> Constants:
    """Those that are the same at the end of each visit."""
    for _ in range(_MOST):
        if not constants:
            break
        saved = _save(c)
        c.trying = n
        visit(constants)
        back = c.back
        _restore(saved)
        if back is None:  # the loop is not repeated
            c.once.add(n)
            return constants
        kept = {x: value for x, value in constants.items() if _is(back.get(x), value)}
        if len(kept) == len(constants):
            return kept
        constants = kept
    return {}


def _is(state: Entry, value: BasicLit) -> bool:
    found = state[0] if state is not None else None
    return isinstance(found, BasicLit) and found.value == value.value


def _save(c: Code) -> list[tuple[object, str, object]]:
    """What a visit changes."""
    saved: list[tuple[object, str, object]] = []
    targets = [*c.targets, *(x for x in c.jumps.values())]
    for of, names in (
        (c, [name for name in Code.__slots__ if name not in _KEPT]),
        (c.flow, type(c.flow).__slots__),
        (c.given, ("boxed", "joined", "sharing", "calls")),
        *((x, Target.__slots__) for x in targets),
    ):
        for name in names:
            value = getattr(of, name)
            if isinstance(value, (dict, list, set)):
                saved.append((of, name, value))
                value = copy.copy(value)
                setattr(of, name, value)
            else:
                saved.append((of, name, value))
    return saved


_KEPT = frozenset({"exprs", "fn", "given", "moves", "oracle", "reach", "read", "registers", "rules", "shaped"})


def _restore(saved: list[tuple[object, str, object]]) -> None:
    for of, name, value in saved:
        setattr(of, name, value)
