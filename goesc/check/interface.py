"""Interface types: methods and embedded elements.

    interface{ M(); ~int }    ->    Interface(methods=[M], embeddeds=[Union_([~int])])

Defined by cmd/compile/internal/types2/interface.go (Go 1.27.3).
"""

from __future__ import annotations

from goesc.check import errors, typexpr, union
from goesc.check.checker import Checker, later
from goesc.syntax import ast
from goesc.types.model import Interface, Signature, Type
from goesc.types.named import as_named
from goesc.types.object import sort_methods
from goesc.types.objects import Func, TypeName, Var, VarKind
from goesc.types.predicates import is_valid
from goesc.types.tsets import TOP_TYPE_SET
from goesc.types.typeset import compute_interface_type_set


def interface_type(check: Checker, ityp: Interface, iface: ast.InterfaceType, def_: TypeName | None) -> None:
    """Fill ityp from its syntax. def_ is the type name being defined as this interface, if any."""
    for f in iface.methods:
        if f.name is None:
            ityp.embeddeds.append(union.parse_union(check, f.type))
            ityp.embed_pos.append(errors.at_pos(f.type))
            continue
        name = f.name.value
        if name == "_":
            text = "methods must have a unique non-blank name"
            errors.error(check, f.name, "BlankIfaceMethod", text)
            continue
        sig = typexpr.typ(check, f.type)
        if not isinstance(sig, Signature):
            if is_valid(sig):
                text = f"{check.fmt(sig)} is not a method signature"
                errors.error(check, f.type, "InvalidSyntaxTree", text)
            continue
        # Messages name the defined type as receiver where there is one.
        recv: Type = ityp
        if def_ is not None and def_.type is not None:
            recv = as_named(def_.type) or ityp
        sig.recv = Var(f.name.pos, check.pkg, "", recv, kind=VarKind.RECV)
        m = Func(f.name.pos, check.pkg, name, sig)
        check.info.defs[f.name] = m
        ityp.methods.append(m)
    ityp.complete = True
    if not ityp.methods and not ityp.embeddeds:
        ityp.tset = TOP_TYPE_SET
        ityp.pkg = check.pkg
        return
    sort_methods(ityp.methods)
    check.interfaces.append((iface, ityp))
    later(check, lambda: compute_interface_type_set(check, iface.pos, ityp))
