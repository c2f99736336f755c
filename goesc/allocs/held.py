"""What interfaces are known to hold, and what that decides: assertions, and the cases of type switches.

    var x any = n; if _, ok := x.(string); ok { ... }     n an int: never
    func kind(x any) { switch x.(type) { case int: ... } }     kind("s"), inlined: no such case

A case of a concrete type is tested before the interfaces around it, unless one of these takes the type first.
cmd/compile/internal/walk/switch.go:walkSwitchType; ssagen/ssa.go:dottype1; ssa/_gen/generic.rules, of addresses of
type descriptors (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple, final

from goesc.allocs.code import Code
from goesc.allocs.constants import same_type
from goesc.allocs.flow import Key, Known, Shaped, Something
from goesc.allocs.shapes import always_holds, is_any, is_of, is_of_function, may_be, never_holds, shape_of
from goesc.allocs.values import key_of, value_of
from goesc.ir.nodes import DynamicType, DynamicTypeAssertExpr, Expr, NilExpr, SwitchStmt, TypeAssertExpr
from goesc.ir.op import Op
from goesc.types.interface import num_methods
from goesc.types.lookup import missing_method
from goesc.types.model import Interface, Type
from goesc.types.named import is_shape, under


def has_methods(t: Type | None) -> bool:
    """Whether it is an interface, and not any."""
    u = under(t) if t is not None else None
    return isinstance(u, Interface) and num_methods(u) > 0


def asserted(c: Code, n: Expr) -> bool | None:
    """Whether an assertion holds, if that is known."""
    if not isinstance(n, (TypeAssertExpr, DynamicTypeAssertExpr)) or n.type is None:
        return None
    if never_holds(c, n):
        return False
    if always_holds(n):
        return True
    value = value_of(c, n.x)
    if isinstance(value, NilExpr):
        asks = is_any(n.type) or (n.op is Op.ODOTTYPE and has_methods(n.type))  # whether there is a type, first of all
        return False if asks or value not in c.typeless else None
    shape = _shape_read(c, value) if isinstance(n, DynamicTypeAssertExpr) else None
    if shape is not None and isinstance(n, DynamicTypeAssertExpr):
        known = is_any(n.x.type) and is_of(shape, n.type, n.rtype)
        return True if known and is_of_function(c, n.rtype) else None
    if not isinstance(value, Something):
        return None
    if isinstance(under(n.type), Interface):
        return True if is_any(n.type) else None
    if value.holds is None or isinstance(n, DynamicTypeAssertExpr):
        return None
    return same_type(value.holds, n.type)


@final
class Cases(NamedTuple):
    """Of a type switch: which clauses may be run, whether it may be that no case matches, and whether it comes to the
    question about interfaces."""

    run: list[bool]
    may_pass: bool
    ask: bool


def cases_of(c: Code, n: SwitchStmt, x: Expr) -> Cases:
    value = value_of(c, x)
    key = key_of(c, x) if c.flow.tells else None
    asked = c.flow.fact((Op.ONIL, key)) if key is not None else None
    if isinstance(value, NilExpr) or (asked is not None and asked.low):
        has_nil = [any(case.op is Op.ONIL for case in clause.list) for clause in n.cases]
        return _cases(n, has_nil, not any(has_nil), False)
    questions = _Questions(c, n, x, value, key)
    run: list[bool] = []
    for clause in n.cases:
        verdicts = []
        for case in clause.list:
            verdicts.append(questions.answer(case))
            if verdicts[-1]:
                return questions.taken(run, case)
        run.append(None in verdicts)
    return _cases(n, run, not (questions.all_else and (questions.some or questions.nil)), True)


@final
class _Questions:
    """What a type switch asks, in the order of its cases."""

    def __init__(self, c: Code, n: SwitchStmt, x: Expr, value: Known | None, key: Key | None) -> None:
        self.c, self.n = c, n
        self.some, self.held = _told(c, value, key)
        self.shape = shape_of(c, x)
        self.shape_read = _shape_read(c, value) if is_any(x.type) else None
        self.shadowed = _shadowed(n)
        # The hash of a type is known, that in a table of methods is not.
        self.by_hash = is_any(x.type) and self.held is not None and not is_shape(self.held)
        self.nil = self.dynamic = self.all_else = self.called = False

    def answer(self, case: Expr) -> bool | None:
        """Whether a case is the one; None if it may be."""
        t = case.type
        if case.op is Op.ONIL:
            self.nil = True
            return False if self.some else None
        if case.op is Op.ODYNAMICTYPE or t is None:
            self.dynamic = True
            if self.shape_read is not None and not self.called and isinstance(case, DynamicType):
                known = is_of(self.shape_read, t, case.rtype) and is_of_function(self.c, case.rtype)
                return True if known else None
            return False if self.all_else else None
        if case in self.shadowed or (self.dynamic and self.all_else):
            return False
        if isinstance(under(t), Interface):
            self.called = True
            self.all_else = self.all_else or is_any(t)
            return None
        if self.held is None:
            return None if self.shape is None or may_be(self.shape, case) else False
        if same_type(self.held, t) is False:
            return False
        return True if self.by_hash and not self.dynamic else None

    def taken(self, run: list[bool], case: Expr) -> Cases:
        """A case is the one, unless one of those before it is, or the interface is nil."""
        n = self.n
        if case.op is not Op.ODYNAMICTYPE:
            return _cases(n, [case in clause.list for clause in n.cases], False, False)
        nil = [not self.some and any(x.op is Op.ONIL for x in clause.list) for clause in n.cases]
        return _cases(n, [*run, True, *nil[len(run) + 1 :]], not self.some and not any(nil), False)


def _shape_read(c: Code, value: Known | None) -> Type | None:
    """The shape that an interface holds, if nothing was written since the dictionary was read for it."""
    if isinstance(value, Shaped):
        return value.shape if value.memory == c.memory else None
    if not isinstance(value, Something) or value.state != c.memory:
        return None
    return value.holds if value.holds is not None and is_shape(value.holds) else None


def others_than_held(c: Code, n: SwitchStmt, x: Expr) -> list[bool]:
    """Of clauses of a type switch that are not run: whether not because the hashes of their types are others than that
    of the type that is held, which gc compares first."""
    value = value_of(c, x)
    held = value.holds if isinstance(value, Something) and is_any(x.type) else None
    return [
        held is None or any(y.op is not Op.OTYPE or _is_met(held, y.type) for y in clause.list) or not clause.list
        for clause in n.cases
    ]


def _is_met(held: Type, t: Type | None) -> bool:
    return t is None or isinstance(under(t), Interface) or same_type(held, t) is not False


def _told(c: Code, value: Known | None, key: Key | None) -> tuple[bool, Type | None]:
    """Whether an interface is known not to be nil, and what it holds."""
    some = isinstance(value, Something)
    held = value.holds if isinstance(value, Something) else None
    if key is not None:
        facts = c.flow.fact((Op.OEQ, key, Op.ONIL)), c.flow.fact((Op.ONIL, key))
        some = some or any(fact is not None and not fact.high for fact in facts)
        held = held if held is not None else c.flow.type_of(key)
    return some, held


def _cases(n: SwitchStmt, run: list[bool], may_pass: bool, ask: bool) -> Cases:
    return Cases([may if clause.list else may_pass for may, clause in zip(run, n.cases, strict=True)], may_pass, ask)


def _shadowed(n: SwitchStmt) -> set[Expr]:
    """Cases of types that an interface before them takes."""
    before: list[Type] = []
    found: set[Expr] = set()
    for x in (x for clause in n.cases for x in clause.list):
        if x.op is Op.ODYNAMICTYPE:
            before = []
        elif x.op is Op.OTYPE and x.type is not None:
            if any(missing_method(None, x.type, t, True, want_cause=False)[0] is None for t in before):
                found.add(x)
            elif isinstance(under(x.type), Interface):
                before.append(x.type)
    return found
