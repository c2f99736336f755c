r"""Fields and methods of types: selection, promotion, missing methods (types2/lookup.go, Go 1.27.3).

type E struct{ x int }; type T struct{ *E }
lookup_field_or_method(T, False, pkg, "x")   ->   (field x, [0, 0], True)
missing_method(check, T, I, True)   ->   (M, False, "(missing method M)")
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, final

from goesc.types.format import fmt, qualifier
from goesc.types.model import Interface, Named, Pointer, Signature, Struct, Type, TypeParam
from goesc.types.named import as_named, lookup_method, type_params, unalias, under
from goesc.types.object import has_ptr_recv, is_exported, same_id
from goesc.types.objects import Func, Object, Package, Var
from goesc.types.predicates import identical, is_interface, is_interface_ptr, is_valid
from goesc.types.tsets import type_set
from goesc.types.typestring import signature_string
from goesc.types.universe import INVALID

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks


def deref(t: Type) -> tuple[Type, bool]:
    """The base of an unnamed pointer type and True; else t and False."""
    p = unalias(t)
    if type(p) is Pointer:
        base: Type | None = p.base
        return base or INVALID, True  # no base: an invalid cyclic declaration
    return t, False


def deref_struct_ptr(t: Type) -> Type:
    """The base of a pointer to a struct, named or not; else t."""
    p = under(t)
    if type(p) is Pointer and type(under(p.base)) is Struct:
        return p.base
    return t


def concat(index: Sequence[int], i: int) -> list[int]:
    return [*index, i]


def field_index(fields: Sequence[Var], pkg: Package | None, name: str, fold_case: bool = False) -> int:
    """Index of the field with that name as seen from pkg, -1 if there is none."""
    if name != "_":
        for i, f in enumerate(fields):
            if same_id(f, pkg, name, fold_case):
                return i
    return -1


def method_index(
    methods: Sequence[Func], pkg: Package | None, name: str, fold_case: bool = False
) -> tuple[int, Func | None]:
    """Index of and method with that name as seen from pkg; (-1, None) if there is none."""
    if name != "_":
        for i, m in enumerate(methods):
            if m.name == name:
                if m.pkg is pkg or fold_case or same_id(m, pkg, name):
                    return i, m
            elif fold_case and same_id(m, pkg, name, True):
                return i, m
    return -1, None


# --- Selection ---------------------------------------------------------------------------------------------


def lookup_field_or_method(
    T: Type, addressable: bool, pkg: Package | None, name: str, fold_case: bool = False
) -> tuple[Object | None, list[int] | None, bool]:
    """The field or method that x.name selects for an x of type T: (object, path of indices, pointer on the path).

    With no object: a path means that the selector is ambiguous; True without a path that the method
    has a pointer receiver which x cannot give.
    """
    named = as_named(T)
    if named is not None:
        p = under(named)
        if type(p) is Pointer:
            # A defined pointer type has the fields of its base, but none of its methods.
            found = lookup_field_or_method_impl(p, False, pkg, name, fold_case)
            return (None, None, False) if isinstance(found[0], Func) else found
    return lookup_field_or_method_impl(T, addressable, pkg, name, fold_case)


@final
class _Embedded:
    """A type at the current depth of the search, with the path that leads to it."""

    __slots__ = ("index", "indirect", "multiples", "typ")

    def __init__(self, typ: Type, index: list[int], indirect: bool, multiples: bool) -> None:
        self.typ = typ
        self.index = index
        self.indirect = indirect  # a pointer is on the path
        self.multiples = multiples  # the type is there more than once at this depth


def lookup_field_or_method_impl(  # noqa: C901  # hot, and one search: its parts would hand each other all it knows
    T: Type, addressable: bool, pkg: Package | None, name: str, fold_case: bool = False
) -> tuple[Object | None, list[int] | None, bool]:
    """The search itself; it knows nothing of defined pointer types."""
    if name == "_":
        return None, None, False
    typ, is_ptr = deref(T)
    if is_ptr and type(under(typ)) is Interface:
        return None, None, False  # pointers to interfaces have no methods

    current = [_Embedded(typ, [], is_ptr, False)]
    seen: dict[Any, list[Named]] = {}  # by declaration
    while current:
        obj: Object | None = None
        index: list[int] | None = None
        indirect = False
        deeper: list[_Embedded] = []
        for e in current:
            named = as_named(e.typ)
            if named is not None:
                known = seen.setdefault((named.orig or named).obj, [])
                if any(identical(named, k) for k in known):
                    continue  # hidden by the same type at a lesser depth
                known.append(named)
                i, m = lookup_method(named, pkg, name, fold_case)
                if m is not None:
                    index = [*e.index, i]
                    if obj is not None or e.multiples:
                        return None, index, False
                    obj, indirect = m, e.indirect
                    continue
            u = under(e.typ)
            if type(u) is Struct:
                for i, f in enumerate(u.fields):
                    if f.name == name or fold_case:
                        if same_id(f, pkg, name, fold_case):
                            index = [*e.index, i]
                            if obj is not None or e.multiples:
                                return None, index, False
                            obj, indirect = f, e.indirect
                            continue
                    if obj is None and f.embedded and f.type is not None:
                        base, ptr = deref(f.type)
                        deeper.append(_Embedded(base, [*e.index, i], e.indirect or ptr, e.multiples))
            elif type(u) is Interface:
                i, m = method_index(type_set(u).methods, pkg, name, fold_case)
                if m is not None:
                    index = [*e.index, i]
                    if obj is not None or e.multiples:
                        return None, index, False
                    obj, indirect = m, e.indirect
        if obj is not None:
            if isinstance(obj, Func) and not indirect and not addressable and has_ptr_recv(obj):
                return None, None, True
            return obj, index, indirect
        current = _consolidate(deeper)
    return None, None, False


def _consolidate(found: list[_Embedded]) -> list[_Embedded]:
    """One entry for each type; those that were there several times are marked."""
    if len(found) <= 1:
        return found
    out: list[_Embedded] = []
    first: dict[Any, _Embedded] = {}
    for e in found:
        other = first.get(e.typ)
        if other is None:
            # Identical types may be several objects only if they are instances or not defined.
            named = as_named(e.typ)
            if named is None or named.targs:
                other = next((o for o in out if identical(o.typ, e.typ)), None)
            elif named is not e.typ:
                other = first.get(named)
        if other is not None:
            other.multiples = True
            continue
        first[e.typ] = e
        named = as_named(e.typ)
        if named is not None:
            first.setdefault(named, e)
        out.append(e)
    return out


# --- Missing methods ---------------------------------------------------------------------------------------


Missing: TypeAlias = "tuple[Func | None, bool, str]"


def missing_method(
    check: CheckerHooks | None,
    V: Type,
    T: Type,
    static: bool,
    equivalent: Callable[[Type, Type], bool] = identical,
    want_cause: bool = True,
) -> Missing:
    """The first method of interface T that V lacks or has wrongly, whether it is there but wrong, and the reason.

    (None, False, "") if nothing is missing. Without `static` an interface V may lack methods. `equivalent`
    compares signatures.
    """
    tu = under(T)
    assert isinstance(tu, Interface)
    methods = type_set(tu).methods
    if not methods:
        return None, False, ""
    vu = under(V)
    if isinstance(vu, Interface):
        have = type_set(vu).methods
        for m in methods:
            _, f = method_index(have, m.pkg, m.name)
            if f is not None and not _same_type(f, m, equivalent):
                return m, True, _wrong_type(check, f, m) if want_cause else ""
            if f is None and static:
                return m, False, _missing(check, V, T, m) if want_cause else ""
        return None, False, ""
    return _missing_of_value(check, V, T, methods, equivalent, want_cause)


def _missing_of_value(
    check: CheckerHooks | None,
    V: Type,
    T: Type,
    methods: list[Func],
    equivalent: Callable[[Type, Type], bool],
    want_cause: bool,
) -> Missing:
    for m in methods:
        obj, index, indirect = lookup_field_or_method_impl(V, False, m.pkg, m.name)
        if obj is None:
            text = _not_found(check, V, T, m, index is not None, indirect) if want_cause else ""
            return m, index is None and indirect, text
        if not isinstance(obj, Func):
            return m, False, f"({fmt(check, V)}.{m.name} is a field, not a method)"
        if check is not None:
            check.obj_decl(obj)
        if obj.nointerface:
            return m, False, f"({m.name} method is marked 'nointerface')"
        if not _same_type(obj, m, equivalent):
            return m, True, _wrong_type(check, obj, m) if want_cause else ""
    return None, False, ""


def _same_type(f: Func, m: Func, equivalent: Callable[[Type, Type], bool]) -> bool:
    return f.type is not None and m.type is not None and equivalent(f.type, m.type)


def _not_found(check: CheckerHooks | None, V: Type, T: Type, m: Func, ambiguous: bool, indirect: bool) -> str:
    if ambiguous:
        return f"(ambiguous selector {fmt(check, V)}.{m.name})"
    if indirect:
        return f"(method {m.name} has pointer receiver)"
    return _missing_or_misspelt(check, V, T, m)


def _missing(check: CheckerHooks | None, V: Type, T: Type, m: Func) -> str:
    if is_interface_ptr(V):
        return f"({interface_ptr_error(check, V)})"
    if is_interface_ptr(T):
        return f"({interface_ptr_error(check, T)})"
    return f"(missing method {m.name})"


def _missing_or_misspelt(check: CheckerHooks | None, V: Type, T: Type, m: Func) -> str:
    obj, _, _ = lookup_field_or_method_impl(V, False, m.pkg, m.name, True)
    if not isinstance(obj, Func):
        return _missing(check, V, T, m)
    if obj.name == m.name:
        return f"(unexported method {m.name})"
    if check is not None:
        check.obj_decl(obj)
    have, want = func_string(check, obj, False), func_string(check, m, False)
    return f"(missing method {m.name})\n\t\thave {have}\n\t\twant {want}"


def _wrong_type(check: CheckerHooks | None, f: Func, m: Func) -> str:
    if check is not None:
        check.obj_decl(f)
    have, want = func_string(check, f, False), func_string(check, m, False)
    if have == want:
        have, want = func_string(check, f, True), func_string(check, m, True)
    text = f"(wrong type for method {m.name})"
    return text if have == want else f"{text}\n\t\thave {have}\n\t\twant {want}"


def has_all_methods(
    check: CheckerHooks | None,
    V: Type,
    T: Type,
    static: bool,
    equivalent: Callable[[Type, Type], bool] = identical,
    want_cause: bool = True,
) -> tuple[bool, str]:
    """Whether V has all methods of interface T, or is in error so that nobody can say; if not, why."""
    if not is_valid(V):
        return True, ""
    m, _, cause = missing_method(check, V, T, static, equivalent, want_cause)
    return (True, "") if m is None or has_invalid_embedded_fields(V) else (False, cause)


def has_invalid_embedded_fields(T: Type, seen: set[Struct] | None = None) -> bool:
    """Whether T is a struct, or points to one, that embeds an invalid type at any depth."""
    s = under(deref_struct_ptr(T))
    if not isinstance(s, Struct):
        return False
    if seen is None:
        seen = set()
    if s in seen:
        return False
    seen.add(s)
    return any(
        f.embedded and f.type is not None and (not is_valid(f.type) or has_invalid_embedded_fields(f.type, seen))
        for f in s.fields
    )


def interface_ptr_error(check: CheckerHooks | None, T: Type) -> str:
    p = under(T)
    if isinstance(p, Pointer) and type(unalias(p.base)) is TypeParam:
        return f"type {fmt(check, T)} is pointer to type parameter, not type parameter"
    return f"type {fmt(check, T)} is pointer to interface, not interface"


def func_string(check: CheckerHooks | None, f: Func, pkg_info: bool) -> str:
    """Name and signature, parameter names left out; with pkg_info qualified by paths."""
    qf = None if pkg_info else qualifier(check)
    assert isinstance(f.type, Signature)
    return f.name + signature_string(f.type, qf, param_names=False, pkg_info=pkg_info)


def assertable_to(check: CheckerHooks | None, V: Type, T: Type) -> tuple[bool, str]:
    """Whether x.(T) is possible for an x of interface type V; if not, why."""
    return (True, "") if is_interface(T) else has_all_methods(check, T, V, False)


def new_assertable_to(check: CheckerHooks | None, V: Type, T: Type) -> tuple[bool, str]:
    """Like assertable_to, for constraint interfaces too."""
    from goesc.types.instantiate import implements

    return (True, "") if is_interface(T) else implements(check, T, V)


def field_path(t: Type, index: Sequence[int]) -> str:
    """The names of the fields on a path, with dots: a.b.c."""
    names: list[str] = []
    for i in index:
        s = under(deref_struct_ptr(t))
        if not isinstance(s, Struct):
            break
        f = s.fields[i]
        names.append(f.name)
        if f.type is None:
            break
        t = f.type
    return ".".join(names)


__all__ = [
    "assertable_to", "concat", "deref", "deref_struct_ptr", "field_index", "field_path", "func_string",
    "has_all_methods", "has_invalid_embedded_fields", "interface_ptr_error", "is_exported", "is_interface_ptr",
    "lookup_field_or_method", "lookup_field_or_method_impl", "lookup_method", "method_index", "missing_method",
    "new_assertable_to", "type_params",
]  # fmt: skip
