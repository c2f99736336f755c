"""Initialisers of package variables that need no code: they vanish before escape analysis, with all their lines.

    var p = &T{1}; var s = []int{1, 2}; var e any = 5      gone
    var m = map[string]int{"a": 1}; var q = new(int)       stay
    var l = []*T{{f(), 3}}                                 only a store of f()'s result stays

In FIPS packages addresses may not stand in static data, so far less vanishes.
cmd/compile/internal/staticinit/sched.go, pkginit/init.go:MakeTask (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, final

from goesc.ir.misc import int_value, is_blank, is_nil, is_small_int_const, is_zero, outer_value, underlying
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BasicLit,
    BlockStmt,
    Class,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    Expr,
    Func,
    IndexExpr,
    InlinedCallExpr,
    KeyExpr,
    LinksymOffsetExpr,
    Name,
    NilExpr,
    Node,
    SelectorExpr,
    StarExpr,
    Stmt,
    StructKeyExpr,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.types_fmt import Names
from goesc.ir.visit import walk
from goesc.lower import kinds
from goesc.lower.passes.inlinedinit import value_of
from goesc.lower.passes.mapinit import any_side_effects
from goesc.source.errors import InternalError, Unsupported
from goesc.source.positions import NO_POS, Pos
from goesc.types import layout
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import Array, Slice, Struct, Type
from goesc.types.named import under
from goesc.types.objects import Package, Var
from goesc.types.predicates import identical
from goesc.types.sizes import GcSizes

Entry: TypeAlias = tuple[int, Expr]  # a value and its offset in the literal


def run(program: Program, names: Names) -> None:
    """Reduce the initialisation function to what must run."""
    assert program.bodies is not None
    for fn in program.inits:
        if fn.is_package_init:
            if not program.release.results_converted_in_initialisers:
                _refuse_conversions(fn)
            prefix = f"{names.prefix(program.pkg)}."
            schedule = Schedule(program.pkg, program.sizes, program.is_fips, prefix, program.bodies.describe)
            for stmt in fn.body:
                schedule.init(stmt)
            fn.body = schedule.out or [BlockStmt(Op.OBLOCK, program.base_pos, [], checked=False)]


def _refuse_conversions(fn: Func) -> None:
    for stmt in fn.body:
        if stmt.op is Op.OAS2:
            what = "package variables that are given several results, some of them converted"
            raise Unsupported(stmt.pos, f"{what}: gc ends here", True)


_LITERALS = frozenset({Op.OARRAYLIT, Op.OSLICELIT, Op.OMAPLIT, Op.OSTRUCTLIT})


@final
class Schedule:
    """Splits initialisations into static data (of which nothing is kept) and statements that must run (`out`)."""

    __slots__ = (
        "describe", "ends", "is_fips", "out", "pkg", "plans", "pos", "prefix", "seen_mutation", "sizes", "temps",
    )  # fmt: skip

    def __init__(
        self, pkg: Package, sizes: GcSizes, is_fips: bool, prefix: str, describe: Callable[[Type, Type], None]
    ) -> None:
        self.pkg = pkg
        self.sizes = sizes
        self.is_fips = is_fips
        self.prefix = prefix  # of the package's link symbols
        self.describe = describe  # the table of a type and an interface, which static data point to
        self.out: list[Stmt] = []
        self.plans: dict[Node, list[Entry]] = {}
        self.temps = 0
        self.pos: Pos = NO_POS  # of the statements that are made: that of the expression last looked into
        self.ends: dict[Name, tuple[Expr, Name]] = {}  # of chains `var a = b; var b = c`: see _follow
        self.seen_mutation = False  # an initialiser so far may have changed variables of this package

    def init(self, stmt: Stmt) -> None:
        if not self._try(stmt):
            self.out.append(stmt)

    def _try(self, stmt: Stmt) -> bool:
        rhs: Expr | None
        if type(stmt) is AssignStmt:
            lhs, rhs = [stmt.x], stmt.y
        elif type(stmt) is AssignListStmt:
            if stmt.op is Op.OAS2:
                return False  # temporaries of a call's results, converted
            lhs, rhs = stmt.lhs, stmt.rhs[0]
        elif stmt.op is Op.OCALLFUNC:
            return False  # an outlined map
        else:
            raise InternalError(f"package initialisation by {stmt.op.name}", stmt.pos)
        if not self.seen_mutation:
            self.seen_mutation = self._may_modify(rhs)
        if all(map(is_blank, lhs)) and not any_side_effects(rhs):
            return True
        if len(lhs) > 1:
            return False
        name = lhs[0]
        assert type(name) is Name
        self.look_at(stmt)
        return self.assign(name, 0, rhs, name.type)

    def look_at(self, n: Node) -> None:
        if n.op is not Op.ONAME and n.pos:
            self.pos = n.pos

    def _may_modify(self, n: Node | None) -> bool:
        """Whether evaluating n may change variables of this package."""
        for x in walk(n):
            op = x.op
            if op in _MUTATORS:
                return True
            if type(x) is AssignStmt or type(x) is AssignOpStmt:
                if not self._is_safe_target(x.x):
                    return True
            elif type(x) is AssignListStmt and not all(map(self._is_safe_target, x.lhs)):
                return True
        return False

    def _is_safe_target(self, n: Expr) -> bool:
        target = outer_value(n)
        while type(target) is StarExpr:
            target = target.x
        return type(target) is Name and not (target.class_ is Class.EXTERN and self._is_ours(target))

    def _is_ours(self, name: Name) -> bool:
        return name.pkg is self.pkg or (name.pkg is not None and name.pkg.path == self.pkg.path)

    # --- Assignments ---------------------------------------------------------------------------------

    def assign(self, to: Name, offset: int, r: Expr | None, t: Type | None) -> bool:
        """Make `to`, or its part of type t at offset, hold r without code if possible; stores of parts go to `out`."""
        if r is None:
            return True
        while type(r) is ConvExpr and r.op is Op.OCONVNOP:
            r = r.x
        rule = _STATIC.get(r.op)
        return rule is not None and rule(self, to, offset, r, t)

    def part(self, to: Name, offset: int, value: Expr) -> None:
        """Initialise a part of `to`, by code if it must be."""
        pos = self.pos
        if self.assign(to, offset, value, value.type):
            return
        place = Name(Op.ONAME, 0, "_", None) if to.sym == "_" else self.place(to, offset, value.type)
        self.out.append(AssignStmt(Op.OAS, pos, place, value))

    def place(self, name: Name, offset: int, t: Type | None) -> Expr:
        return LinksymOffsetExpr(Op.OLINKSYMOFFSET, NO_POS, self.prefix + name.sym, offset, type=t)

    def temp(self, t: Type | None) -> Name:
        """A new static temporary."""
        self.temps += 1
        return Name(Op.ONAME, self.pos, f".stmp_{self.temps - 1}", self.pkg, Class.EXTERN, type=t)

    def plan(self, n: Expr) -> list[Entry]:
        """The values of a literal other than zeros, those of nested arrays and structs in their place."""
        found = self.plans.get(n)
        if found is not None:
            return found
        found = self.plans[n] = []
        if not isinstance(n, CompLitExpr):
            raise InternalError("plan of something that is no literal", n.pos)
        for offset, value in _struct_parts(n, self.sizes) if n.op is Op.OSTRUCTLIT else _elements(n, self.sizes):
            if is_zero(value):
                continue
            if value.op is Op.OARRAYLIT or value.op is Op.OSTRUCTLIT:
                found += [(offset + inner, part) for inner, part in self.plan(value)]
            else:
                found.append((offset, value))
        return found

    # --- Copies of other variables -------------------------------------------------------------------

    def copy(self, to: Name, offset: int, of: Name, t: Type | None) -> bool:
        """Initialise `to` with the static value of another variable."""
        last: Expr | None = None  # the expression that named `of`, where another variable led to it
        while True:
            last, of = self._follow(of, last)
            if of.class_ is Class.FUNC:
                return True
            r = self._value(of)
            if r is None:
                break
            while type(r) is ConvExpr and r.op is Op.OCONVNOP and not _identical(r.type, t):
                r = r.x
            name = _named(r)
            if name is None:
                if self._copy_value(to, offset, of, r):
                    return True
                break
            last, of = r, name
        if last is None:
            return False
        whole = offset == 0 and _identical(t, to.type)
        place = to if whole else self.place(to, offset, t)
        self.out.append(AssignStmt(Op.OAS, self.pos, place, _converted(last, t)))
        return True

    def _follow(self, of: Name, last: Expr | None) -> tuple[Expr | None, Name]:
        """The end of a chain `var a = b; var b = c` without conversions, and the expression that names it."""
        passed = []
        while (known := self.ends.get(of)) is None:
            r = self._value(of)
            name = _named(r)
            if r is None or name is None:
                break
            passed.append(of)
            last, of = r, name
        if known is not None and not self.seen_mutation:
            last, of = known
        if last is not None:
            for before in passed:
                self.ends[before] = (last, of)
        return last, of

    def _value(self, of: Name) -> Expr | None:
        """What a variable is initialised with, if that is what it still holds."""
        if of.class_ is not Class.EXTERN or not self._is_ours(of):
            return None
        defn = of.defn
        if type(defn) is not AssignStmt or kinds.is_string(of.type) or self.seen_mutation:
            return None  # the linker may set strings, and code has run that may have changed it
        return defn.y

    def _copy_value(self, to: Name, offset: int, of: Name, r: Expr) -> bool:
        op = r.op
        if op is Op.ONIL or op is Op.OLITERAL or op is Op.OSLICELIT:
            return True
        if type(r) is AddrExpr:
            if op is Op.OPTRLIT:
                return r.x.op in _LITERALS
            return type(r.x) is Name and r.x.class_ is Class.EXTERN
        if op is Op.OARRAYLIT or op is Op.OSTRUCTLIT:
            for inner, value in self.plan(r):
                self._copy_part(to, offset, of, inner, value)
            return True
        return False

    def _copy_part(self, to: Name, offset: int, of: Name, inner: int, value: Expr) -> None:
        if value.op is Op.OLITERAL or value.op is Op.ONIL:
            return
        name = _named(value)
        if name is not None and self.copy(to, offset + inner, name, value.type):
            return
        # Somebody else computes it: copy the result at run time.
        place = self.place(to, offset + inner, value.type)
        source = self.place(of, inner, value.type)
        self.out.append(AssignStmt(Op.OAS, self.pos, place, source))


def _struct_parts(n: CompLitExpr, sizes: GcSizes) -> Iterator[Entry]:
    assert n.type is not None
    struct = under(n.type)
    assert isinstance(struct, Struct)
    offsets = sizes.offsetsof(struct.fields)
    at = {f.name: offset for f, offset in zip(struct.fields, offsets, strict=True)}
    for element in n.list:
        assert type(element) is StructKeyExpr
        field = element.field
        if field.name != "_":
            offset = at.get(field.name)
            yield _promoted_offset(struct, field, sizes) if offset is None else offset, element.value


def _promoted_offset(struct: Struct, field: Var, sizes: GcSizes) -> int:
    """Where a field of an embedded struct lies in the whole (typecheck/subr.go:FieldOffset)."""
    _, path, _ = lookup_field_or_method(struct, False, field.pkg, field.name)
    offset, inside = 0, struct
    for i in path or ():
        offset += sizes.offsetsof(inside.fields)[i]
        t = inside.fields[i].type
        u = under(t) if t is not None else None
        inside = u if isinstance(u, Struct) else inside
    return offset


def _elements(n: CompLitExpr, sizes: GcSizes) -> Iterator[Entry]:
    assert n.type is not None
    u = under(n.type)
    assert isinstance(u, (Array, Slice))
    size = layout.size(u.elem, sizes)
    index = 0
    for element in n.list:
        value: Expr = element
        if type(element) is KeyExpr:
            index = int_value(element.key) or 0
            value = element.value
        yield index * size, value
        index += 1


_MUTATORS = frozenset({Op.OCALLFUNC, Op.OCALLINTER, Op.OAPPEND, Op.OCLEAR, Op.OCOPY})


def _named(n: Expr | None) -> Name | None:
    """The variable or method that an expression names; None for anything else."""
    if type(n) is Name:
        return n
    return n.func_name if type(n) is SelectorExpr and n.op is Op.OMETHEXPR else None


def _converted(n: Expr, t: Type | None) -> Expr:
    return n if _identical(n.type, t) else ConvExpr(Op.OCONVNOP, n.pos, n, type=t)


def _identical(a: Type | None, b: Type | None) -> bool:
    return a is b or (a is not None and b is not None and identical(a, b))


def _name(s: Schedule, to: Name, offset: int, r: Name, t: Type | None) -> bool:
    return not s.is_fips and s.copy(to, offset, r, t)


def _method_expr(s: Schedule, to: Name, offset: int, r: SelectorExpr, t: Type | None) -> bool:
    return not s.is_fips and r.func_name is not None and s.copy(to, offset, r.func_name, t)


def _nil(_s: Schedule, _to: Name, _offset: int, _r: NilExpr, _t: Type | None) -> bool:
    return True


def _literal(s: Schedule, _to: Name, _offset: int, r: BasicLit, _t: Type | None) -> bool:
    return is_zero(r) or not (s.is_fips and kinds.is_string(r.type))


def _address(s: Schedule, to: Name, offset: int, r: AddrExpr, t: Type | None) -> bool:
    if s.is_fips:
        return False
    name = static_location(r.x)
    if name is not None and name.class_ is Class.EXTERN:
        return True
    return _pointer_literal(s, to, offset, r, t)


def _pointer_literal(s: Schedule, _to: Name, _offset: int, r: AddrExpr, _t: Type | None) -> bool:
    if s.is_fips or r.x.op not in _LITERALS:
        return False
    s.part(s.temp(r.x.type), 0, r.x)
    return True


def _bytes(s: Schedule, to: Name, _offset: int, r: ConvExpr, _t: Type | None) -> bool:
    return not s.is_fips and to.class_ is Class.EXTERN and r.x.op is Op.OLITERAL


def _slice_literal(s: Schedule, _to: Name, _offset: int, r: CompLitExpr, t: Type | None) -> bool:
    return not s.is_fips and _value_literal(s, s.temp(r.type), 0, r, t)


def _value_literal(s: Schedule, to: Name, offset: int, r: CompLitExpr, _t: Type | None) -> bool:
    for inner, value in s.plan(r):
        if value.op is Op.ONIL or (value.op is Op.OLITERAL and not s.is_fips):
            continue
        s.look_at(value)
        s.part(to, offset + inner, value)
    return True


def _closure(s: Schedule, _to: Name, _offset: int, r: ClosureExpr, _t: Type | None) -> bool:
    if s.is_fips or r.func.captures:
        return False
    # Nobody is left around it with whom it could be analysed: of a copy that came with an inlined call.
    r.func.hidden = False
    return True


def _interface(s: Schedule, to: Name, offset: int, r: ConvExpr, t: Type | None) -> bool:
    if s.is_fips:
        return False
    value: Expr = r
    while type(value) is ConvExpr and value.op is Op.OCONVIFACE:
        value = value.x
    assert value.type is not None
    if kinds.is_interface(value.type):
        return is_nil(value)
    if kinds.has_shape(value.type):
        return False
    assert t is not None
    s.describe(value.type, t)
    if layout.is_direct_iface(value.type, s.sizes):
        if not is_nil(value):
            s.look_at(value)
            s.part(to, offset + s.sizes.word_size, value)
    else:
        s.part(s.temp(value.type), 0, value)
    return True


def _inlined_call(s: Schedule, to: Name, offset: int, r: InlinedCallExpr, t: Type | None) -> bool:
    value = value_of(r, s.sizes) if not s.is_fips else None
    return value is not None and s.assign(to, offset, value, t)


_STATIC: dict[Op, Callable[..., bool]] = {  # a rule takes the class that has its operation
    Op.ONAME: _name,
    Op.OMETHEXPR: _method_expr,
    Op.ONIL: _nil,
    Op.OLITERAL: _literal,
    Op.OADDR: _address,
    Op.OPTRLIT: _pointer_literal,
    Op.OSTR2BYTES: _bytes,
    Op.OSLICELIT: _slice_literal,
    Op.OARRAYLIT: _value_literal,
    Op.OSTRUCTLIT: _value_literal,
    Op.OCLOSURE: _closure,
    Op.OCONVIFACE: _interface,
    Op.OINLCALL: _inlined_call,
}


def static_location(n: Expr) -> Name | None:
    """The variable that n is a fixed part of."""
    while True:
        if type(n) is IndexExpr and n.op is Op.OINDEX:
            if isinstance(underlying(n.x), Slice) or not is_small_int_const(n.index):
                return None
        elif type(n) is not SelectorExpr or n.op is not Op.ODOT:
            return _named(n)
        n = n.x
