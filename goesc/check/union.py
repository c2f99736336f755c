"""Unions of constraint terms.

    ~int | string    ->    Union_([Term(True, int), Term(False, string)])

Defined by cmd/compile/internal/types2/union.go (Go 1.27.3).
"""

from __future__ import annotations

from goesc.check import errors, typexpr
from goesc.check.checker import Checker, later
from goesc.check.info import Mode
from goesc.check.recording import record_type_and_value
from goesc.syntax import ast
from goesc.types import typeterm
from goesc.types.model import Interface, Term, Type, Union_
from goesc.types.named import under
from goesc.types.predicates import identical, is_interface, is_type_param, is_valid
from goesc.types.tsets import type_set
from goesc.types.typestring import type_string
from goesc.types.universe import TYP, UNIVERSE

MAX_TERM_COUNT = 100  # the checks of terms against each other are quadratic


def parse_union(check: Checker, uexpr: ast.Expr) -> Type:
    blist, tlist = flatten_union(uexpr)
    terms: list[Term] = []
    u: Type = TYP[0]
    valid = True
    for i, x in enumerate(tlist):
        term = parse_tilde(check, x)
        if len(tlist) == 1 and not term.tilde:
            return term.type
        if len(terms) >= MAX_TERM_COUNT:
            if valid:
                text = f"cannot handle more than {MAX_TERM_COUNT} union terms (implementation limitation)"
                errors.error(check, x, "InvalidUnion", text)
                u = TYP[0]
                valid = False
        else:
            terms = [*terms, term]
            u = Union_(terms)
        if i > 0:
            record_type_and_value(check, blist[i - 1], Mode.TYPE_EXPR, u)
    if not valid:
        return u
    later(check, lambda: _check_terms(check, terms, tlist))
    return u


def _check_terms(check: Checker, terms: list[Term], tlist: list[ast.Expr]) -> None:
    comparable = UNIVERSE.lookup("comparable")
    assert comparable is not None
    for i, t in enumerate(terms):
        if not is_valid(t.type):
            continue
        u = under(t.type)
        f = u if isinstance(u, Interface) else None
        name = check.fmt(t.type)
        if t.tilde:
            if f is not None:
                errors.error(check, tlist[i], "InvalidUnion", f"invalid use of ~ ({name} is an interface)")
                continue
            if not identical(u, t.type):
                text = f"invalid use of ~ (underlying type of {name} is {check.fmt(u)})"
                errors.error(check, tlist[i], "InvalidUnion", text)
                continue
        if f is not None:
            tset = type_set(f)
            term = _term_string(t)
            if tset.methods:
                text = f"cannot use {term} in union ({term} contains methods)"
                errors.error(check, tlist[i], "InvalidUnion", text)
            elif t.type is comparable.type:
                errors.error(check, tlist[i], "InvalidUnion", "cannot use comparable in union")
            elif tset.comparable:
                text = f"cannot use {term} in union ({term} embeds comparable)"
                errors.error(check, tlist[i], "InvalidUnion", text)
            continue
        j = overlapping_term(terms[:i], t)
        if j >= 0:
            text = f"overlapping terms {_term_string(t)} and {_term_string(terms[j])}"
            errors.soft_error_f(check, tlist[i], "InvalidUnion", text)


def _term_string(t: Term) -> str:
    """Terms print themselves, with package paths (typeterm.go:term.String)."""
    return ("~" if t.tilde else "") + type_string(t.type, None)


def parse_tilde(check: Checker, tx: ast.Expr) -> Term:
    x = tx
    tilde = False
    if isinstance(x, ast.Operation) and x.op == ast.Op.TILDE:
        x = x.x
        tilde = True
    typ = typexpr.typ(check, x)
    if is_type_param(typ):
        text = "term cannot be a type parameter"
        if tilde:
            text = f"type in term {check.fmt(tx)} cannot be a type parameter"
        errors.error(check, x, "MisplacedTypeParam", text)
        typ = TYP[0]
    term = Term(tilde, typ)
    if tilde:
        record_type_and_value(check, tx, Mode.TYPE_EXPR, Union_([term]))
    return term


def overlapping_term(terms: list[Term], y: Term) -> int:
    """The index of a term that shares types with y, or -1. Interfaces are not looked at."""
    for i, x in enumerate(terms):
        if not is_interface(x.type) and not typeterm.disjoint(x, y):
            return i
    return -1


def flatten_union(x: ast.Expr) -> tuple[list[ast.Expr], list[ast.Expr]]:
    """The operations and the leaves of A | B | C, from left to right."""
    blist: list[ast.Expr] = []
    tlist: list[ast.Expr] = []
    while isinstance(x, ast.Operation) and x.op == ast.Op.OR:
        assert x.y is not None
        blist.append(x)
        tlist.append(x.y)
        x = x.x
    tlist.append(x)
    return blist[::-1], tlist[::-1]
