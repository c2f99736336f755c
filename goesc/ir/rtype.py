"""Addresses of run-time types, as operands of conversions, maps and slices (reflectdata/reflect.go, Go 1.27.3).

    append(s, x) of a []T     descriptor(T)       ADDR of type:p.T
    any(x), I(x)              conversion(T, I)    the type word and the source's descriptor: go:itab.p.T,p.I, type:p.T

Only dumps show them. Where a type depends on type parameters, the dictionary holds them instead (goesc.lower.rtypes).
"""

from __future__ import annotations

from goesc.ir.nodes import AddrExpr, Expr, LinksymOffsetExpr, Node
from goesc.ir.op import Op
from goesc.ir.types_fmt import Names, all_methods, link_string
from goesc.source.positions import NO_POS, Pos
from goesc.types.model import Interface, Kind, Pointer, Type
from goesc.types.named import under
from goesc.types.universe import TYP

_BYTE = TYP[Kind.UINT8]
_BYTE_PTR = Pointer(_BYTE)


def _address(pos: Pos, symbol: str) -> Expr:
    """The address of a symbol (typecheck.LinksymAddr)."""
    place = LinksymOffsetExpr(Op.OLINKSYMOFFSET, NO_POS, symbol, type=_BYTE)
    return AddrExpr(Op.OADDR, pos, place, type=_BYTE_PTR)


def descriptor(names: Names, pos: Pos, t: Type | None) -> Expr:
    return _address(pos, f"type:{link_string(t, names)}")


def itab(names: Names, pos: Pos, src: Type | None, dst: Type | None) -> Node:
    return _address(pos, f"go:itab.{link_string(src, names)},{link_string(dst, names)}")


def is_interface(t: Type | None) -> bool:
    return t is not None and isinstance(under(t), Interface)


def has_methods(t: Type) -> bool:
    """Whether a type is an interface that is not empty."""
    u = under(t)
    return isinstance(u, Interface) and bool(all_methods(u))


def conversion(names: Names, pos: Pos, src: Type | None, dst: Type | None) -> tuple[Node | None, Node | None]:
    """Type word and source descriptor of a conversion (noder/reader.go:convRTTI)."""
    if dst is None or not is_interface(dst):
        return None, None
    if is_interface(src):
        return (descriptor(names, pos, dst) if has_methods(dst) else None), None
    word = itab(names, pos, src, dst) if has_methods(dst) else descriptor(names, pos, src)
    return word, descriptor(names, pos, src)
