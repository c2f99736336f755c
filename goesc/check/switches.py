"""Switch, type switch and select statements.

    switch x { case 1, 1: }              ->  duplicate case 1 (untyped int constant) in expression switch
    switch x := y.(type) { case int: }   ->  a variable x of type int for the clause, in Info.implicits
    select { case x: }                   ->  select case must be send or receive (possibly with assignment)

Defined by cmd/compile/internal/types2/stmt.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goesc.check import assignments, binary, checker, decl, errors, typexpr, untyped
from goesc.check import expr as exprs
from goesc.check import stmt as stmts
from goesc.check.operand import CONSTANT, INVALID, Operand
from goesc.check.recording import record_def, record_implicit
from goesc.check.util import unpack_list, unparen
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types import constant
from goesc.types.constant import Value
from goesc.types.context import type_hash
from goesc.types.model import Kind, Type
from goesc.types.objects import Nil, Var, VarKind
from goesc.types.predicates import comparable, has_nil, identical, is_interface, is_type_param, is_valid
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.check.checker import Checker


def _multiple_defaults(check: Checker, defaults: Sequence[ast.CaseClause] | Sequence[ast.CommClause]) -> None:
    for clause in defaults[1:]:
        text = f"multiple defaults (first at {check.fmt(defaults[0].pos)})"
        errors.error(check, clause, "DuplicateDefault", text)


# --- Expression switches ---------------------------------------------------------------------------


def switch_stmt(check: Checker, inner: int, s: ast.SwitchStmt) -> None:
    """Check tag and clauses; the init statement has been."""
    x = Operand()
    if s.tag is not None:
        exprs.expr(check, None, x, s.tag)
        # A compiler would keep the tag in a variable.
        assignments.assignment(check, x, None, "switch expression")
        if x.mode is not INVALID and not comparable(x.type) and not has_nil(x.type):
            text = f"cannot switch on {check.fmt(x)} ({check.fmt(x.type)} is not comparable)"
            errors.error(check, x, "InvalidExprSwitch", text)
            x.mode = INVALID
    else:
        pos = s.body[0].pos if s.body else s.rbrace
        x = Operand(CONSTANT, ast.Name(pos, "true"), TYP[Kind.BOOL], constant.make_bool(True))

    _multiple_defaults(check, [c for c in s.body if c.cases is None])
    seen: dict[object, list[tuple[Pos, Type]]] = {}
    last = len(s.body) - 1
    for i, clause in enumerate(s.body):
        case_values(check, x, unpack_list(clause.cases), seen)
        stmts.open_scope(check, clause, "case")
        flag = stmts.FALLTHROUGH_OK if i < last else stmts.FINAL_SWITCH_CASE
        stmts.stmt_list(check, inner | flag, clause.body)
        stmts.close_scope(check)


def case_values(
    check: Checker, x: Operand, values: Sequence[ast.Expr], seen: dict[object, list[tuple[Pos, Type]]]
) -> None:
    """Check case values against the tag x and, constants, against each other."""
    for e in values:
        v = Operand()
        exprs.expr(check, None, v, e)
        if x.mode is INVALID or v.mode is INVALID:
            continue
        untyped.convert_untyped(check, v, x.type)
        if v.mode is INVALID:
            continue
        # The value stands on the left so that errors point at it.
        res = v.copy()
        binary.comparison(check, res, x, ast.Op.EQL, True)
        if res.mode is INVALID or v.mode is not CONSTANT:
            continue
        key = go_val(v.val)
        if key is None:
            continue
        assert v.type is not None
        same = seen.setdefault(key, [])
        previous = next((pos for pos, typ in same if identical(v.type, typ)), None)
        if previous is not None:
            err = errors.new_error(check, "DuplicateCase")
            errors.add_f(err, v, f"duplicate case {check.fmt(v)} in expression switch")
            errors.add_f(err, previous, "previous case")
            errors.report(err)
            continue
        same.append((v.pos, v.type))


def go_val(v: Value | None) -> object:
    """A hashable stand-in for a number or string; None for what gc does not look for duplicates of."""
    if v is None:
        return None
    kind = constant.kind(v)
    if kind == constant.INT:
        n = constant.int_value(v)
        return n if -(1 << 63) <= n < 1 << 64 else None
    if kind == constant.FLOAT:
        f = constant.float64_val(v)
        # types2 keys floats only if they are exact.
        return ("float", f) if f == f and constant.compare(constant.make_float64(f), ast.Op.EQL, v) else None
    if kind == constant.STRING:
        return constant.string_val(v)
    return None


# --- Type switches ---------------------------------------------------------------------------------


def is_nil(check: Checker, e: ast.Expr) -> bool:
    """Whether e is the predeclared nil, which is all that can be a nil case."""
    name = unparen(e)
    return isinstance(name, ast.Name) and isinstance(checker.lookup(check, name.value), Nil)


def case_types(
    check: Checker, x: Operand | None, types: Sequence[ast.Expr], seen: dict[int, list[tuple[Type | None, ast.Expr]]]
) -> Type:
    """Check the types of a clause; the type that the switch's variable has in it. x is None if it is invalid."""
    typ: Type | None = None
    for e in types:
        if is_nil(check, e):
            typ = None
            exprs.expr(check, None, Operand(), e)
        else:
            typ = typexpr.var_type(check, e)
            if not is_valid(typ):
                continue
        alike = seen.setdefault(type_hash(typ), [])
        previous = next((other for t, other in alike if _same_case(typ, t)), None)
        if previous is not None:
            err = errors.new_error(check, "DuplicateCase")
            shown = check.fmt(typ) if typ is not None else "nil"
            errors.add_f(err, e, f"duplicate case {shown} in type switch")
            errors.add_f(err, previous, "previous case")
            errors.report(err)
            continue
        alike.append((typ, e))
        if x is not None and typ is not None:
            exprs.type_assertion(check, e, x, typ, True)

    if len(types) == 1 and typ is not None:
        return typ
    return x.type if x is not None and x.type is not None else TYP[Kind.INVALID]


def _same_case(a: Type | None, b: Type | None) -> bool:
    if a is None or b is None:
        return a is b
    return identical(a, b)


def type_switch_stmt(check: Checker, inner: int, s: ast.SwitchStmt, guard: ast.TypeSwitchGuard) -> None:
    """Check guard and clauses; the init statement has been."""
    lhs = guard.lhs
    if lhs is not None:
        if lhs.value == "_":
            errors.soft_error_f(check, lhs, "NoNewVar", "no new variable on left side of :=")
            lhs = None
        else:
            record_def(check, lhs, None)
    sx = _type_switch_operand(check, guard)
    _multiple_defaults(check, [c for c in s.body if c.cases is None])

    lhs_vars: list[Var] = []
    seen: dict[int, list[tuple[Type | None, ast.Expr]]] = {}
    for clause in s.body:
        typ = case_types(check, sx, unpack_list(clause.cases), seen)
        stmts.open_scope(check, clause, "case")
        if lhs is not None:
            var = Var(lhs.pos, check.pkg, lhs.value, typ, VarKind.LOCAL)
            assert check.scope is not None
            decl.declare(check, check.scope, None, var, clause.colon)
            record_implicit(check, clause, var)
            lhs_vars.append(var)
        stmts.stmt_list(check, inner, clause.body)
        stmts.close_scope(check)

    if lhs is not None:
        # The clauses' variables act as one: a use of any is a use of all.
        if not any(v.used for v in lhs_vars):
            errors.soft_error_f(check, lhs, "UnusedVar", f"{lhs.value} declared and not used")
        for v in lhs_vars:
            v.used = True


def _type_switch_operand(check: Checker, guard: ast.TypeSwitchGuard) -> Operand | None:
    x = Operand()
    exprs.expr(check, None, x, guard.x)
    if x.mode is INVALID:
        return None
    if is_type_param(x.type):
        text = f"cannot use type switch on type parameter value {check.fmt(x)}"
    elif is_interface(x.type):
        return x
    else:
        text = f"{check.fmt(x)} is not an interface"
    errors.error(check, x, "InvalidTypeSwitch", text)
    return None


# --- Select ----------------------------------------------------------------------------------------


def select_stmt(check: Checker, inner: int, s: ast.SelectStmt) -> None:
    _multiple_defaults(check, [c for c in s.body if c.comm is None])
    for clause in s.body:
        if not _is_communication(clause.comm):
            text = "select case must be send or receive (possibly with assignment)"
            errors.error(check, clause.comm, "InvalidSelectCase", text)
            continue
        stmts.open_scope(check, clause, "case")
        if clause.comm is not None:
            stmts.stmt(check, inner, clause.comm)
        stmts.stmt_list(check, inner, clause.body)
        stmts.close_scope(check)


def _is_communication(comm: ast.Stmt | None) -> bool:
    if comm is None or isinstance(comm, ast.SendStmt):
        return True
    rhs: ast.Expr | None = None
    if isinstance(comm, ast.AssignStmt):
        rhs = comm.rhs
    elif isinstance(comm, ast.ExprStmt):
        rhs = comm.x
    recv = unparen(rhs)
    return isinstance(recv, ast.Operation) and recv.y is None and recv.op is ast.Op.RECV
