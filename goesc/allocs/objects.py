"""Objects of a known type: new(T), &T{}, function literals, method values, channels.

    new(T), on the heap          newobject, or the function for its size class
    func() { use(x, y) }         an object of the code's address and what is captured; none if nothing is
    func() { use(x) }()          none: what is captured are parameters

cmd/compile/internal/walk: builtin.go:walkNew, walkMakeChan; closure.go; ssagen/ssa.go:newObject (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.code import Code, Rule
from goesc.allocs.sizes import size_of
from goesc.ir.misc import underlying
from goesc.ir.nodes import ClosureExpr, Esc, MakeExpr, SelectorExpr, UnaryExpr
from goesc.ir.op import Op
from goesc.types import layout
from goesc.types.model import Chan, Pointer


def _new(c: Code, n: UnaryExpr) -> None:
    t = underlying(n)
    if n.esc is Esc.NONE:
        c.define(n, t.base if isinstance(t, Pointer) else None)
    elif isinstance(t, Pointer):
        dynamic = n.x.op is Op.ODYNAMICTYPE
        c.ends = c.ends or dynamic  # the type is read from a dictionary, with a check of the index
        c.new_of_type(n, n.pos, t.base, special=not dynamic)


def literal(c: Code, n: ClosureExpr) -> None:
    """A function literal as a value."""
    if not n.func.captures:
        return
    c.literals.append(n.func)
    if n.esc is Esc.NONE:
        c.define(n)
        return
    sizes = c.given.sizes
    pointers = any(
        not v.by_value or (v.type is not None and layout.has_pointers(v.type, sizes)) for v in n.func.closure_vars
    )
    c.new_object(n, n.pos, size_of(n, c.given.program), pointers)


def _method_value(c: Code, n: SelectorExpr) -> None:
    c.expr(n.x)
    if n.esc is Esc.NONE:
        c.define(n)
    elif n.x.type is not None:
        c.new_object(n, n.pos, size_of(n, c.given.program), layout.has_pointers(n.x.type, c.given.sizes))


def _make_channel(c: Code, n: MakeExpr) -> None:
    c.expr(n.len)
    t = underlying(n)
    held = t is not None and isinstance(t, Chan) and layout.has_pointers(t.elem, c.given.sizes)
    c.call(n, n.pos, "makechan", objects=2 if held else 1)  # what holds pointers is an object of its own


EXPRS: dict[Op, Rule] = {
    Op.ONEW: _new,
    Op.OCLOSURE: literal,
    Op.OMETHVALUE: _method_value,
    Op.OMAKECHAN: _make_channel,
}
