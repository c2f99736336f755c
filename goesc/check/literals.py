"""Literals: numbers and strings, functions, composites.

    []T{{1}, {2}}          ->  the inner braces take the hint T
    S{a: 1, a: 2}          ->  duplicate field name a in struct literal
    map[string]int{"k": 1, "k": 2}   ->  duplicate key "k" in map literal

Defined by cmd/compile/internal/types2/literals.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from goesc.check import assignments, call, checker, const, cycles, errors, index, stmt, typexpr
from goesc.check import expr as exprs
from goesc.check.operand import CONSTANT, INVALID, TYPE_EXPR, VALUE, Operand, set_const
from goesc.check.recording import record_type_and_value, record_use
from goesc.check.version import GO1_13, GO1_27, allow_version, verify_version_f
from goesc.syntax import ast
from goesc.types import constant, model
from goesc.types.constant import Value
from goesc.types.lookup import deref, lookup_field_or_method
from goesc.types.model import Kind, Type
from goesc.types.named import under
from goesc.types.objects import Object, Var
from goesc.types.predicates import identical, is_non_type_param_interface, is_valid
from goesc.types.under import common_under
from goesc.types.universe import TYP

if TYPE_CHECKING:
    from goesc.check.checker import Checker

LITERAL_MAX = 10_000  # characters of a number; longer ones mean nothing and cost much

_NUMBERS = frozenset((ast.LitKind.INT, ast.LitKind.FLOAT, ast.LitKind.IMAG))


# --- Basic and function literals -------------------------------------------------------------------


def basic_lit(check: Checker, x: Operand, e: ast.BasicLit) -> None:
    if e.kind in _NUMBERS:
        _lang_compat(check, e)
        if len(e.value) > LITERAL_MAX:
            text = f"excessively long constant: {e.value[:10]}... ({len(e.value)} chars)"
            errors.error(check, e, "InvalidConstVal", text)
            x.mode = INVALID
            return
    set_const(x, e.kind, e.value)
    if x.mode is INVALID:
        errors.error(check, e, "InvalidConstVal", f"malformed constant: {e.value}")
        return
    x.expr = e
    const.overflow(check, x, e.pos)


def _lang_compat(check: Checker, e: ast.BasicLit) -> None:
    """Forms of numbers that came with Go 1.13."""
    s = e.value
    if allow_version(check, GO1_13) or len(s) <= 2:
        return
    what = ""
    if "_" in s:
        what = "underscore in numeric literal"
    elif s[0] == "0":
        if s[1] in "bB":
            what = "binary literal"
        elif s[1] in "oO":
            what = "0o/0O-style octal literal"
        elif s[1] in "xX" and e.kind is not ast.LitKind.INT:
            what = "hexadecimal floating-point literal"
    if what:
        errors.version_error_f(check, e, GO1_13, what)


def func_lit(check: Checker, x: Operand, e: ast.FuncLit) -> None:
    sig = typexpr.typ(check, e.type)
    if not isinstance(sig, model.Signature):
        errors.error(check, e, "InvalidSyntaxTree", f"invalid function literal {check.fmt(e)}")
        x.mode = INVALID
        return
    if sig.scope is not None:
        sig.scope.pos = e.pos
    if e.body is not None:
        decl, iota = check.decl, check.iota
        # The body may mention a type that is being declared right now; it must be checked before the
        # enclosing scope changes.
        checker.later(check, lambda: stmt.func_body(check, decl, "<function literal>", sig, e.body, iota))
    x.mode = VALUE
    x.type = sig


# --- Composite literals ----------------------------------------------------------------------------


def composite_lit(check: Checker, x: Operand, e: ast.CompositeLit, hint: Type | None) -> None:
    typ, base = _literal_type(check, e, hint)
    if not cycles.is_complete(check, base):
        x.mode = INVALID
        return
    u, _ = common_under(base, None, check)
    is_elem = e.type is None and hint is not None
    if not check.conf.release.literal_elements_named and e.type is None and (u is None or hint is None):
        if is_elem:
            text = f"invalid composite literal element type {check.fmt(typ)} (no core type)"
            errors.error(check, e, "InvalidLit", text)
        x.mode = INVALID
        return  # nobody looks at its elements
    if isinstance(u, model.Struct):
        _struct_lit(check, x, e, u, base)
    elif isinstance(u, model.Array):
        n = indexed_elts(check, e.elems, u.elem, u.len)
        # [...]T, or an array whose length was wrong: what the literal says is the best guess.
        if u.len < 0:
            u.len = n
            if e.type is not None:
                record_type_and_value(check, e.type, TYPE_EXPR, u)
    elif isinstance(u, model.Slice):
        indexed_elts(check, e.elems, u.elem, -1)
    elif isinstance(u, model.Map):
        _map_lit(check, x, e, u)
    elif not _other_lit(check, e, u, typ, is_elem):
        x.mode = INVALID
        return
    x.mode = VALUE
    x.type = typ


def _literal_type(check: Checker, e: ast.CompositeLit, hint: Type | None) -> tuple[Type, Type]:
    """The literal's type and the type of its elements' composite: for an elided &T{} these differ."""
    if e.type is not None:
        typ: Type
        if isinstance(e.type, ast.ArrayType) and e.type.len is None:
            typ = model.Array(-1, typexpr.var_type(check, e.type.elem))
        else:
            typ = typexpr.typ(check, e.type)
        return typ, typ
    if hint is not None:
        u, _ = common_under(hint, None, check)
        base, is_pointer = deref(u) if u is not None else (None, False)
        declared = check.conf.release.literal_elements_named
        return hint, base if base is not None and (is_pointer or not declared) else hint
    errors.error(check, e, "UntypedLit", "missing type in composite literal")
    invalid = TYP[Kind.INVALID]
    return invalid, invalid


def _other_lit(check: Checker, e: ast.CompositeLit, u: Type | None, typ: Type, is_elem: bool) -> bool:
    """A literal of a type that has none. True if the fault was reported before."""
    for elem in e.elems:
        # A key could be a field name, so it is left alone.
        call.use(check, [elem.value if isinstance(elem, ast.KeyValueExpr) else elem])
    if u is not None and not is_valid(u):
        return True
    release = check.conf.release
    whole = release.literal_elements_named
    text = f"invalid composite literal{' element' if is_elem and whole else ''} type {check.fmt(typ)}"
    if u is None and whole:
        text += f" (no {'common underlying' if release.differing_types_told else 'core'} type)"
    errors.error(check, e, "InvalidLit", text)
    return False


_MIXTURE = "mixture of field:value and value elements in struct literal"


def _struct_lit(check: Checker, x: Operand, e: ast.CompositeLit, u: model.Struct, base: Type) -> None:
    if not e.elems:
        return
    if isinstance(e.elems[0], ast.KeyValueExpr):
        seen = FieldPaths()
        for elem in e.elems:
            if isinstance(elem, ast.KeyValueExpr):
                _keyed_field(check, x, elem, u, base, seen)
            else:
                errors.error(check, elem, "MixedStructLit", _MIXTURE)
        return

    fields = u.fields
    for i, elem in enumerate(e.elems):
        if isinstance(elem, ast.KeyValueExpr):
            errors.error(check, elem, "MixedStructLit", _MIXTURE)
            continue
        exprs.generic_expr(check, x, elem, None)
        if i >= len(fields):
            text = f"too many values in struct literal of type {check.fmt(base)}"
            errors.error(check, x, "InvalidStructLit", text)
            break
        fld = fields[i]
        if fld.pkg is not check.pkg and not fld.exported:
            text = f"implicit assignment to unexported field {fld.name} in struct literal of type {check.fmt(base)}"
            errors.error(check, x, "UnexportedLitField", text)
            continue
        assignments.assignment(check, x, fld.type, "struct literal")
    if len(e.elems) < len(fields):
        text = f"too few values in struct literal of type {check.fmt(base)}"
        if any(f.pkg is not check.pkg and not f.exported for f in fields):
            text += " (type has unexported fields - use key:value pairs)"
        errors.error(check, e.rbrace, "InvalidStructLit", text)


def _keyed_field(
    check: Checker, x: Operand, kv: ast.KeyValueExpr, u: model.Struct, base: Type, seen: FieldPaths
) -> None:
    # The value is checked first, so that nothing it says is lost to a bad key.
    exprs.generic_expr(check, x, kv.value, None)
    key = kv.key
    if not isinstance(key, ast.Name):
        errors.error(check, kv, "InvalidLitField", f"invalid field name {check.fmt(key)} in struct literal")
        return
    fld, path, indirect = _field(check, u, key.value, fold=False)
    if fld is None:
        alt = _field(check, u, key.value, fold=True)[0]
        errors.error(check, key, "MissingLitField", errors.lookup_error(check, base, key.value, alt, True))
        return
    if not isinstance(fld, Var):
        errors.error(check, key, "MissingLitField", f"{key.value} is not a field")
        return
    assert path is not None
    assert fld.type is not None
    if len(path) > 1 and not allow_version(check, GO1_27):
        text = f"use of promoted field {field_path(u, path)} in struct literal of type {check.fmt(base)}"
        verify_version_f(check, key, GO1_27, text)
        return
    if indirect:
        text = f"invalid implicit pointer indirection to reach {key.value}"
        errors.error(check, key, "InvalidLitField", text)
        return
    record_use(check, key, fld)
    assignments.assignment(check, x, fld.type, "struct literal")
    clash = seen.insert(path, fld)
    if clash is None:
        return
    other, length = clash
    if other is fld:
        text = f"duplicate field name {fld.name} in struct literal"
    elif length < len(path):
        text = f"cannot specify promoted field {fld.name} and enclosing embedded field {other.name}"
    else:
        text = f"cannot specify embedded field {fld.name} and enclosed promoted field {other.name}"
    errors.error(check, kv, "DuplicateLitField", text)


def _field(check: Checker, u: model.Struct, name: str, fold: bool) -> tuple[Object | None, list[int] | None, bool]:
    """The field or method of a key, as lookup_field_or_method, as far as the release lets it be one."""
    found, path, indirect = lookup_field_or_method(u, False, check.pkg, name, fold)
    if path is not None and len(path) > 1 and not check.conf.release.promoted_keys:
        return None, None, False
    return found, path, indirect


_Paths: TypeAlias = "dict[int, _Paths | Var]"


class FieldPaths:
    """Paths of the fields that a literal sets; none may be a prefix of another (types2/trie.go)."""

    __slots__ = ("_root",)

    def __init__(self) -> None:
        self._root: _Paths = {}

    def insert(self, path: Sequence[int], fld: Var) -> tuple[Var, int] | None:
        """Enter a path; the field and path length of an entry that overlaps it if there is one."""
        node = self._root
        for depth, i in enumerate(path[:-1], 1):
            below = node.setdefault(i, {})
            if isinstance(below, Var):
                return below, depth
            node = below
        last = node.get(path[-1])
        if last is None:
            node[path[-1]] = fld
            return None
        depth = len(path)
        while not isinstance(last, Var):
            last = last[min(last)]
            depth += 1
        return last, depth


def field_path(u: model.Struct, path: Sequence[int]) -> str:
    """The names on the way to a promoted field, with dots between."""
    names: list[str] = []
    t: Type = u
    for i in path:
        base, _ = deref(t)
        struct = under(base)
        assert isinstance(struct, model.Struct)
        fld = struct.fields[i]
        names.append(fld.name)
        assert fld.type is not None
        t = fld.type
    return ".".join(names)


def _map_lit(check: Checker, x: Operand, e: ast.CompositeLit, u: model.Map) -> None:
    # In an interface, keys of one value and different types are different keys.
    by_type = is_non_type_param_interface(u.key)
    seen: dict[object, list[Type]] = {}
    for elem in e.elems:
        if not isinstance(elem, ast.KeyValueExpr):
            errors.error(check, elem, "MissingLitKey", "missing key in map literal")
            continue
        exprs.generic_expr(check, x, elem.key, u.key)
        assignments.assignment(check, x, u.key, "map literal")
        if x.mode is INVALID:
            continue
        if x.mode is CONSTANT:
            assert x.type is not None
            types = seen.setdefault(key_val(x.val), [])
            if any(identical(t, x.type) for t in types) if by_type else types:
                text = f"duplicate key {constant.to_string(x.val)} in map literal"
                errors.error(check, x, "DuplicateLitKey", text)
                continue
            types.append(x.type)
        exprs.generic_expr(check, x, elem.value, u.elem)
        assignments.assignment(check, x, u.elem, "map literal")


def key_val(v: Value) -> object:
    """A Python value that is equal for equal constants, so that 1, 1.0 and 1+0i are one key."""
    kind = constant.kind(v)
    if kind == constant.COMPLEX:
        f = constant.to_float(v)
        if constant.kind(f) != constant.FLOAT:
            return complex(constant.float64_val(constant.real(v)), constant.float64_val(constant.imag(v)))
        v, kind = f, constant.FLOAT
    if kind == constant.FLOAT:
        i = constant.to_int(v)
        if constant.kind(i) != constant.INT:
            return constant.float64_val(v)
        v, kind = i, constant.INT
    if kind == constant.INT:
        return constant.int_value(v)
    if kind == constant.STRING:
        return constant.string_val(v)
    # Python takes True for 1.
    return (kind, v)


def indexed_elts(check: Checker, elems: list[ast.Expr], typ: Type, length: int) -> int:
    """Check the elements of an array or slice literal; the length that they ask for."""
    seen: set[int] = set()
    at = 0
    top = 0
    for elem in elems:
        valid = False
        value = elem
        if isinstance(elem, ast.KeyValueExpr):
            t, i = index.index(check, elem.key, length)
            if is_valid(t):
                if i >= 0:
                    at = i
                    valid = True
                else:
                    text = f"index {check.fmt(elem.key)} must be integer constant"
                    errors.error(check, elem, "InvalidLitIndex", text)
            value = elem.value
        elif 0 <= length <= at:
            errors.error(check, elem, "OversizeArrayLit", f"index {at} is out of bounds (>= {length})")
        else:
            valid = True
        if valid:
            if at in seen:
                errors.error(check, elem, "DuplicateLitKey", f"duplicate index {at} in array or slice literal")
            seen.add(at)
        at += 1
        top = max(top, at)
        x = Operand()
        exprs.generic_expr(check, x, value, typ)
        assignments.assignment(check, x, typ, "array or slice literal")
    return top
