"""Behaviour of objects: unique ids, order, printing (types2/object.go, Go 1.27.3).

object_string(<method M of *T>, qf)   ->   "func (*T).M()"
object_kind(<type parameter P>)       ->   "type parameter"
"""

from __future__ import annotations

from functools import cmp_to_key
from typing import TYPE_CHECKING

from goesc.source.strconv import quote
from goesc.types.model import Alias, Basic, Interface, Named, Pointer, Signature, Type, TypeParam
from goesc.types.named import type_params, unalias, under
from goesc.types.objects import (
    Builtin,
    Const,
    Func,
    Label,
    Nil,
    Object,
    Package,
    PkgName,
    TypeName,
    Var,
    VarKind,
)
from goesc.types.universe import EMPTY_INTERFACE, UNIVERSE, UNIVERSE_BYTE, UNIVERSE_RUNE, UNSAFE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goesc.types.typestring import Qualifier


def is_exported(name: str) -> bool:
    """Whether a name begins with an upper-case letter (Unicode class Lu)."""
    first = name[:1]
    if first.isascii():
        return "A" <= first <= "Z"
    from unicodedata import category

    return category(first) == "Lu"


def same_pkg(a: Package | None, b: Package | None) -> bool:
    """Whether two packages are the same: they have one path."""
    if a is b:
        return True
    return a is not None and b is not None and a.path == b.path


def id_(pkg: Package | None, name: str) -> str:
    """The name that tells objects apart: unexported ones carry their package path."""
    if is_exported(name):
        return name
    return f"{pkg.path if pkg is not None and pkg.path else '_'}.{name}"


def object_id(obj: Object) -> str:
    return id_(obj.pkg, obj.name)


def equal_fold(a: str, b: str) -> bool:
    """Whether two names differ at most in letter case, character by character (strings.EqualFold)."""
    if len(a) != len(b):
        return False
    return all(x == y or x.lower() == y.lower() or x.upper() == y.upper() for x, y in zip(a, b, strict=True))


def same_id(obj: Object, pkg: Package | None, name: str, fold_case: bool = False) -> bool:
    """Whether obj is what `name` denotes in pkg. With fold_case neither letter case nor package matters."""
    own = obj.name
    if own != name:
        return fold_case and equal_fold(own, name)
    if fold_case or is_exported(own):
        return True
    return obj.pkg is pkg or same_pkg(obj.pkg, pkg)


def compare_objects(a: Object, b: Object) -> int:
    """Order of methods and fields: exported ones first, then by name, then by package path."""
    if a is b:
        return 0
    exported = is_exported(a.name)
    if exported != is_exported(b.name):
        return -1 if exported else 1
    if a.name != b.name:
        # Go compares UTF-8 bytes; code points order in the same way.
        return -1 if a.name < b.name else 1
    if exported:
        return 0
    x, y = (o.pkg.path if o.pkg is not None else "" for o in (a, b))
    return (x > y) - (x < y)


def sort_methods(methods: list[Func]) -> None:
    methods.sort(key=cmp_to_key(compare_objects))


def origin(obj: Func | Var) -> Func | Var:
    """The object of the generic declaration that obj was instantiated from, else obj."""
    return obj.origin or obj


def signature(f: Func) -> Signature:
    sig = f.resolve()
    return sig if isinstance(sig, Signature) else Signature(None, [], [])


def has_ptr_recv(f: Func) -> bool:
    """Whether the receiver of a method is a pointer, also while its signature is not set up."""
    sig = f.resolve()
    if isinstance(sig, Signature) and sig.recv is not None and sig.recv.type is not None:
        return type(unalias(sig.recv.type)) is Pointer
    return f.ptr_recv


def is_alias(obj: TypeName) -> bool:
    """Whether a type name is an alias: declared so, or naming a type that has another name."""
    t = obj.type
    if t is None:
        return False
    if isinstance(t, Basic):
        if obj.pkg is UNSAFE:
            return False
        return obj.pkg is not None or t.name != obj.name or t is UNIVERSE_BYTE or t is UNIVERSE_RUNE
    if isinstance(t, (Named, TypeParam)):
        return obj is not t.obj
    return True


# --- Printing ----------------------------------------------------------------------------------------------


def package_prefix(pkg: Package | None, qf: Qualifier | None) -> str:
    if pkg is None:
        return ""
    s = qf(pkg) if qf is not None else pkg.path
    return f"{s}." if s else ""


def func_name(f: Func, qf: Qualifier | None) -> str:
    """A function's name with its receiver or package: (*T).M, pkg.F."""
    from goesc.types.typestring import type_string

    sig = f.resolve()
    if isinstance(sig, Signature):
        recv = sig.recv
        if recv is not None and recv.type is not None:
            text = "interface" if isinstance(recv.type, Interface) else type_string(recv.type, qf)
            return f"({text}).{f.name}"
        return package_prefix(f.pkg, qf) + f.name
    return f.name


_WORDS = {Const: "const", Var: "var", Label: "label", Builtin: "builtin", TypeName: "type"}


def object_string(obj: Object, qf: Qualifier | None = None) -> str:
    """How messages describe an object: "var x int", "type T struct{}", "field f string"."""
    from goesc.types.typestring import signature_string, type_string

    if isinstance(obj, PkgName):
        path = obj.imported.path
        return f"package {obj.name}" + (f" ({quote(path)})" if path and path != obj.name else "")
    if isinstance(obj, Func):
        sig = signature_string(signature(obj), qf) if isinstance(obj.resolve(), Signature) else ""
        return f"func {func_name(obj, qf)}{sig}"
    if isinstance(obj, Nil):
        return "nil"
    word = _WORDS[type(obj)]
    t: Type | None = obj.type
    if isinstance(obj, (Label, Builtin)):
        t = None
    elif isinstance(obj, Var) and obj.kind == VarKind.FIELD:
        word = "field"
    elif isinstance(obj, TypeName) and t is not None and type(unalias(t)) is TypeParam:
        word = "type parameter"
    name = obj.name
    if obj.pkg is not None and obj.pkg.scope.lookup(name) is obj:
        name = package_prefix(obj.pkg, qf) + name
    text = f"{word} {name}"
    if t is None:
        return text
    if isinstance(obj, TypeName):
        return text + _right_side(obj, t, qf)
    return f"{text} {type_string(t, qf)}"


def _right_side(obj: TypeName, t: Type, qf: Qualifier | None) -> str:
    """What follows the name in the declaration of a type."""
    from goesc.types.typestring import tparam_list_string, type_string

    if isinstance(t, Basic):
        return ""
    text = ""
    if isinstance(t, (Named, Alias)):
        tparams: Sequence[TypeParam] = type_params(t) if isinstance(t, Named) else t.tparams
        if tparams:
            text = tparam_list_string(tparams, qf)
    if is_alias(obj):
        text += " ="
        shown = t.from_rhs if isinstance(t, Alias) else t
    else:
        shown = t.bound if isinstance(t, TypeParam) else under(t)
    if obj.name == "any" and obj.parent is UNIVERSE:
        shown = EMPTY_INTERFACE
    return f"{text} {type_string(shown, qf)}"


_VAR_KINDS = {
    VarKind.PACKAGE: "package-level variable",
    VarKind.LOCAL: "local variable",
    VarKind.RECV: "receiver",
    VarKind.PARAM: "parameter",
    VarKind.RESULT: "result variable",
    VarKind.FIELD: "struct field",
}

_KINDS = {
    PkgName: "package name",
    Const: "constant",
    Label: "label",
    Builtin: "built-in function",
    Nil: "untyped nil",
}


def object_kind(obj: Object) -> str:
    """A word for what an object is, as messages use it."""
    if isinstance(obj, TypeName):
        if is_alias(obj):
            return "type alias"
        return "type parameter" if isinstance(obj.type, TypeParam) else "defined type"
    if isinstance(obj, Var):
        return _VAR_KINDS[obj.kind]
    if isinstance(obj, Func):
        return "method" if signature(obj).recv is not None else "function"
    return _KINDS[type(obj)]
