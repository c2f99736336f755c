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
from goesc.allocs.flow import Key, Known, Something
from goesc.allocs.shapes import always_holds, is_any, may_be, never_holds, shape_of
from goesc.allocs.values import key_of, value_of
from goesc.ir.nodes import DynamicTypeAssertExpr, Expr, NilExpr, SwitchStmt, TypeAssertExpr
from goesc.ir.op import Op
from goesc.types.interface import num_methods
from goesc.types.lookup import missing_method
from goesc.types.model import Interface, Type
from goesc.types.named import under
from goesc.types.predicates import identical


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
        return False
    if not isinstance(value, Something):
        return None
    if isinstance(under(n.type), Interface):
        return True if is_any(n.type) else None
    if value.holds is None or isinstance(n, DynamicTypeAssertExpr):
        return None
    return identical(value.holds, n.type)


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
    some, held = _told(c, value, key)
    shape = shape_of(c, x)
    shadowed = _shadowed(n)
    run = []
    nil = dynamic = all_else = False
    for clause in n.cases:
        may = False
        for case in clause.list:
            t = case.type
            if case.op is Op.ONIL:
                nil = True
                may = may or not some
            elif case.op is Op.ODYNAMICTYPE or t is None:
                may = dynamic = True
            elif case in shadowed:
                pass
            elif isinstance(under(t), Interface):
                may = True
                all_else = all_else or is_any(t)
            elif held is None:
                may = may or shape is None or may_be(shape, case)
            elif identical(held, t):
                if not dynamic and is_any(x.type):  # the hash of a type is known, that in a table of methods is not
                    return _cases(n, [other is clause for other in n.cases], False, False)
                may = True
        run.append(may)
    return _cases(n, run, not (all_else and (some or nil)), True)


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
    return t is None or isinstance(under(t), Interface) or identical(held, t)


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
