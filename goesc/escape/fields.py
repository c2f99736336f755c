"""A precision axis: local struct variables field by field. gc has one location for a whole variable.

    var x struct{ a, b *int }
    x.a, x.b = &i, &j
    return x.a                  gc: i and j escape. Here: i alone

A variable is split if it is a local of struct type, no parameter and no result, whose address nobody takes (nor that
of a part of it) and that no function literal captures. Then its location holds what is stored into it as a whole, and
each field of the outermost struct, on its first use, gets a location of its own:

    x.f = p, x.f.g = p      p flows to x.f
    x = v                   v flows to x; a struct literal element by element, a split variable field by field
    x.f, x.f.g as values    x and x.f flow on
    x as a value            x and all its fields flow on

Why this is sound if gc's rules are. As the variable has no address and no capture, its memory is reached through its
name alone, so the four lines above are all the ways in and out: a pointer in field f at run time was stored by a write
to x.f or to x as a whole, and both flow to every read that can see f. A value that is read as x.g was stored to x.g or
to x, never to x.f alone, so leaving out the flow from x.f loses no run-time flow. In gc's graph every one of these
edges is there with x in the place of its parts, at the same dereferences; the parts have x's function and loop depth,
so they outlive what x outlives. The proof that gc's graph needs no more edges than stores and loads carries over with
the parts as variables of their own. One rule of gc leans on the variable being one location: a self-assignment x.f =
x.g is ignored there, and is a flow here.

Splitting stops at the outermost struct, and pointers to structs are not followed: this is field sensitivity without a
points-to analysis.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import final

from goesc.escape import assigns, exprs, stmts
from goesc.escape import walk as walking
from goesc.escape.graph import Batch, Hole, Location
from goesc.escape.reasons import heap_alloc_reason
from goesc.escape.rules import Rules
from goesc.escape.walk import Escape, expr
from goesc.ir.nodes import (
    AddrExpr,
    AssignOpStmt,
    AssignStmt,
    Class,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    Decl,
    Expr,
    Func,
    IndexExpr,
    Name,
    ParenExpr,
    SelectorExpr,
    StructKeyExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.errors import InternalError
from goesc.types.model import Struct
from goesc.types.named import under

_FEWEST = 2  # fields with pointers, below which there is nothing to tell apart


def by_fields(rules: Rules) -> Rules:
    """The rules, with local struct variables split."""
    return rules._replace(
        exprs={**rules.exprs, Op.ONAME: _name, Op.ODOT: _dot},
        stmts={**rules.stmts, Op.OAS: _assign, Op.OASOP: _assign, Op.ODCL: _decl},
        places={**rules.places, Op.ODOT: _place_dot},
        ignores=_ignores,
    )


@final
@dataclass(slots=True, eq=False, repr=False)
class Parts:
    """A split variable. `own` is its location, which takes what is stored into it as a whole."""

    own: Location
    names: frozenset[str]  # of fields with pointers
    fields: dict[str, Location] = field(default_factory=dict)
    whole: Location | None = None  # what is read as a whole; made on the first such read

    def locations(self) -> list[Location]:
        return [*self.fields.values(), *([self.whole] if self.whole is not None else ())]


@final
class Split:
    """The split variables of a batch, found as they are met. `reached` are those with an address or a capture."""

    __slots__ = ("batch", "known", "reached")

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.known: dict[Name, Parts | None] = {}
        self.reached = _reached(batch.funcs)

    def parts(self, n: Name) -> Parts | None:
        if n in self.known:
            return self.known[n]
        found = None
        u = under(n.type) if n.type is not None else None
        batch = self.batch
        if isinstance(u, Struct) and n not in self.reached and not heap_alloc_reason(n, batch.sizes, batch.release):
            names = frozenset(f.name for f in u.fields if self.batch.has_pointers(f.type))
            if len(names) >= _FEWEST:
                found = Parts(self.batch.old_loc(n), names)
        self.known[n] = found
        return found

    def _location(self, parts: Parts) -> Location:
        own = parts.own
        if own.curfn is None:
            raise InternalError("a local variable of no function")
        return self.batch.new_loc(None, own.curfn, own.loop_depth, persists=True)

    def field(self, parts: Parts, name: str) -> Location:
        found = parts.fields.get(name)
        if found is None:
            found = parts.fields[name] = self._location(parts)
            if parts.whole is not None:
                self.batch.flow(self.batch.hole(parts.whole), found)
        return found

    def whole(self, parts: Parts) -> Location:
        if parts.whole is None:
            parts.whole = self._location(parts)
            k = self.batch.hole(parts.whole)
            for loc in (parts.own, *parts.fields.values()):
                self.batch.flow(k, loc)
        return parts.whole


def _reached(funcs: list[Func]) -> set[Name]:
    """Variables that are reached by other ways than their names: addressed, or captured by a function literal."""
    found: set[Name] = set()
    todo, seen = list(funcs), set(funcs)
    while todo:
        for n in walk(todo.pop()):
            if type(n) is AddrExpr:
                root = _root(n.x)
                if root is not None:
                    found.add(root.canonical)
            elif type(n) is ClosureExpr:
                found.update(var.canonical for var in n.func.closure_vars)
                if n.func not in seen:
                    seen.add(n.func)
                    todo.append(n.func)
    return found


_INSIDE = frozenset({Op.ODOT, Op.OPAREN, Op.OCONVNOP})


def _root(n: Expr) -> Name | None:
    """The variable in whose memory n lies."""
    while isinstance(n, (SelectorExpr, ParenExpr, ConvExpr, IndexExpr)):
        if n.op not in _INSIDE and not (n.op is Op.OINDEX and exprs.is_array(n.x.type)):
            return None
        n = n.x
    return n if type(n) is Name else None


def _split(e: Escape) -> Split:
    found = e.batch.kept
    if type(found) is not Split:
        found = e.batch.kept = Split(e.batch)
    return found


def _parts(e: Escape, n: Expr | None) -> Parts | None:
    if n is None or type(n) is not Name or n.class_ is not Class.AUTO or n.is_closure_var:
        return None
    return _split(e).parts(n)


# --- The rules -------------------------------------------------------------------------------------


def _name(e: Escape, k: Hole, n: Name) -> None:
    parts = _parts(e, n)
    if parts is None:
        exprs.name(e, k, n)
        return
    if k.derefs < 0:
        raise InternalError(f"address of {n.sym}, which was not seen", n.pos)
    if k.dst is not e.blank:
        e.batch.flow(k, _split(e).whole(parts))


def _dot(e: Escape, k: Hole, n: SelectorExpr) -> None:
    parts = _parts(e, n.x)
    if parts is None:
        exprs.dot(e, k, n)
        return
    if k.derefs < 0:
        raise InternalError(f"address of a field, {n.sel}, which was not seen", n.pos)
    if k.dst is e.blank or n.sel not in parts.names:
        return
    k = k.note(n, "dot")
    e.batch.flow(k, parts.own)
    e.batch.flow(k, _split(e).field(parts, n.sel))


def _place_dot(e: Escape, n: SelectorExpr) -> Hole:
    parts = _parts(e, n.x)
    if parts is None:
        return assigns.place(e, n.x)
    return e.batch.hole(_split(e).field(parts, n.sel)) if n.sel in parts.names else e.batch.discard_hole


def _ignores(e: Escape, dst: Expr, src: Expr) -> bool:
    """x.f = x.g moves something if x is split."""
    if isinstance(dst, SelectorExpr) and dst.op is Op.ODOT and _parts(e, dst.x) is not None:
        return False
    return assigns.ignores(e, dst, src)


def _assign(e: Escape, n: AssignStmt | AssignOpStmt) -> None:
    parts = _parts(e, n.x) if type(n) is AssignStmt else None
    y = n.y
    if parts is None or y is None:
        stmts.assign(e, n)
        return
    split = _split(e)
    hole = e.batch.hole
    if isinstance(y, CompLitExpr) and y.op is Op.OSTRUCTLIT:
        walking.stmts(e, y.init)
        for elt in y.list:
            if not isinstance(elt, StructKeyExpr):
                raise InternalError("struct literal without field keys", y.pos)
            name = elt.field.name
            k = hole(split.field(parts, name)) if name in parts.names else e.batch.discard_hole
            expr(e, k.note(n, "assign").note(y, "struct literal element"), elt.value)
        return
    other = _parts(e, y)
    if other is None or other.names != parts.names:
        stmts.assign(e, n)
        return
    e.batch.flow(hole(parts.own).note(n, "assign"), other.own)
    for name in sorted(parts.names):
        e.batch.flow(hole(split.field(parts, name)).note(n, "assign"), split.field(other, name))


def _decl(e: Escape, n: Decl) -> None:
    stmts.decl(e, n)
    parts = _parts(e, n.x)
    if parts is not None:  # used before, by a statement that the declaration comes after in the walk
        for loc in parts.locations():
            loc.loop_depth = parts.own.loop_depth
