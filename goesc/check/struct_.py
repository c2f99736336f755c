"""Struct types: fields, embedding, tags.

    struct{ *T; a, b int `json:"x"` }    ->    Struct(fields=[T, a, b], tags=["", 'json:"x"', 'json:"x"'])

Defined by cmd/compile/internal/types2/struct.go (Go 1.27.3).
"""

from __future__ import annotations

from goesc.check import errors, typexpr
from goesc.check.checker import Checker, later
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.types import constant
from goesc.types.lookup import deref
from goesc.types.model import Basic, Interface, Kind, Pointer, Struct, Type
from goesc.types.named import under
from goesc.types.objects import Object, Var, VarKind
from goesc.types.predicates import is_type_param, is_valid
from goesc.types.universe import TYP


def struct_type(check: Checker, styp: Struct, e: ast.StructType) -> None:
    fields: list[Var] = []
    tags: list[str] = []
    names: dict[str, Object] = {}
    typ: Type = TYP[0]
    prev: ast.Expr | None = None
    for i, f in enumerate(e.fields):
        if f.type is not prev:
            typ = typexpr.var_type(check, f.type)
            prev = f.type
        tag = struct_tag(check, e.tags[i]) if i < len(e.tags) else ""
        embedded = f.name is None
        field_type = typ
        ident = f.name
        if ident is None:
            ident = embedded_field_ident(f.type)
            if ident is None:
                pos = start_pos(f.type)
                text = f"invalid embedded field type {check.fmt(f.type)}"
                errors.error(check, pos, "InvalidSyntaxTree", text)
                ident = ast.Name(pos, "_")
                field_type, tag = TYP[0], ""
            else:
                if not check.trusting:
                    _check_embedded_later(check, typ, start_pos(f.type))
        if tag and not tags:
            tags = [""] * len(fields)
        field = Var(ident.pos, check.pkg, ident.value, field_type, kind=VarKind.FIELD, embedded=embedded)
        if ident.value == "_" or declare_in_set(check, names, ident.pos, field):
            if tags or tag:
                tags.append(tag)
            fields.append(field)
            check.info.defs[ident] = field
    styp.fields = fields
    styp.tags = tags


def _check_embedded_later(check: Checker, typ: Type, pos: Pos) -> None:
    def action() -> None:
        t, is_ptr = deref(typ)
        u = under(t)
        if isinstance(u, Basic):
            if is_valid(t) and u.kind is Kind.UNSAFE_POINTER:
                errors.error(check, pos, "InvalidPtrEmbed", "embedded field type cannot be unsafe.Pointer")
        elif isinstance(u, Pointer):
            errors.error(check, pos, "InvalidPtrEmbed", "embedded field type cannot be a pointer")
        elif isinstance(u, Interface):
            if is_type_param(t):
                text = "embedded field type cannot be a (pointer to a) type parameter"
                errors.error(check, pos, "MisplacedTypeParam", text)
            elif is_ptr:
                text = "embedded field type cannot be a pointer to an interface"
                errors.error(check, pos, "InvalidPtrEmbed", text)

    later(check, action)


def embedded_field_ident(e: ast.Expr) -> ast.Name | None:
    """The name that an embedded field of type e gets: that of T in T, *T, p.T and T[int]."""
    if isinstance(e, ast.Name):
        return e
    if isinstance(e, ast.Operation):
        base = _ptr_base(e)
        if base is not None and not (isinstance(base, ast.Operation) and _ptr_base(base) is not None):
            return embedded_field_ident(base)
    elif isinstance(e, ast.SelectorExpr):
        return e.sel
    elif isinstance(e, ast.IndexExpr):
        return embedded_field_ident(e.x)
    return None


def _ptr_base(x: ast.Operation) -> ast.Expr | None:
    return x.x if x.op == ast.Op.MUL and x.y is None else None


def declare_in_set(check: Checker, names: dict[str, Object], pos: Pos, obj: Object) -> bool:
    """Enter obj among the objects of one type; false if its name is taken (all are of this package)."""
    alt = names.setdefault(obj.name, obj)
    if alt is obj:
        return True
    err = errors.new_error(check, "DuplicateDecl")
    errors.add_f(err, pos, f"{obj.name} redeclared")
    errors.add_alt_decl(err, alt)
    errors.report(err)
    return False


def struct_tag(check: Checker, t: ast.BasicLit | None) -> str:
    if t is None or t.bad:
        return ""
    if t.kind == ast.LitKind.STRING:
        return constant.string_val(constant.make_from_literal(t.value, t.kind)).decode("utf-8", "surrogateescape")
    text = f"incorrect tag syntax: {errors.go_quote(t.value)}"
    errors.error(check, t, "InvalidSyntaxTree", text)
    return ""
