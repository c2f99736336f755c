"""Run-time types that an operation takes from the dictionary, kept for the dump of -m=4.

    func F[T any](s []T, x T) { s = append(s, x) }     ->   words[append]["RType"] = (*uint8)(.dict[0])

noder/reader.go:rtype, itab, convRTTI, varDictIndex (Go 1.27.3). Types that are known when compiling are not kept: the
dump makes their descriptors up (goesc.ir.rtype). Nothing here runs unless `FuncLowerer.words` is there, which it is in
code with type parameters of a program that is to be dumped.
"""

from __future__ import annotations

from goesc.ir import rtype
from goesc.ir.nodes import CaseClause, Expr, Node
from goesc.lower import generics, kinds
from goesc.lower.function import FuncLowerer
from goesc.source.positions import Pos
from goesc.types.model import Kind, Type
from goesc.types.predicates import default_type


def keep(w: FuncLowerer, n: Node, t: Type, field: str = "RType") -> None:
    """Note the run-time type t of operation n, if it depends on type parameters."""
    assert w.words is not None
    if w.prog.is_derived(t):
        w.words.setdefault(n, {})[field] = descriptor(w, n.pos, t)


def read(w: FuncLowerer, *types: Type) -> None:
    """Note that run-time types are read, though nothing may come of it."""
    if w.dict_param is not None and any(w.prog.is_derived(t) for t in types):
        w.dict_param.used = True


def keep_conversion(w: FuncLowerer, n: Node, pos: Pos, src: Type, dst: Type, prefix: str = "") -> None:
    """Note the words of a conversion from src to dst, types of the checker. `prefix` tells the variables of a range."""
    kept = w.prog.words
    assert kept is not None
    for field, word in zip(("TypeWord", "SrcRType"), conversion(w, pos, src, dst), strict=True):
        if word is not None:
            kept.setdefault(n, {})[prefix + field] = word


def keep_comparisons(w: FuncLowerer, clause: CaseClause) -> None:
    """Note what case values that are interfaces are compared with in a switch without tag (reader.go:switchStmt)."""
    assert w.prog.words is not None
    found: list[Node | None] = []
    for i, x in enumerate(clause.list):
        if x.type is not None and kinds.is_interface(x.type) and not rtype.has_methods(x.type):
            found += [None] * (i - len(found))
            found.append(rtype.descriptor(w.prog.names, x.pos, kinds.basic(Kind.BOOL)))
    if found:
        w.prog.words.setdefault(clause, {})["RTypes"] = found


def conversion(w: FuncLowerer, pos: Pos, src: Type, dst: Type) -> tuple[Node | None, Node | None]:
    src, dst = default_type(src), default_type(dst)
    real, target = w.typ(src), w.typ(dst)
    if not kinds.is_interface(target):
        return None, None
    if not kinds.is_interface(real):
        source = descriptor(w, pos, src)
        if not rtype.has_methods(target):
            return source, source
        if not w.prog.is_derived(src) and not w.prog.is_derived(dst):
            return rtype.itab(w.prog.names, pos, real, target), source
        layout = generics.layout_of(w)
        return generics.rtti_word(w, pos, layout.itab_offset + layout.itab_index(src, dst)), source
    return (descriptor(w, pos, dst) if rtype.has_methods(target) else None), None


def descriptor(w: FuncLowerer, pos: Pos, t: Type) -> Expr:
    """The run-time type t as an operand: a word of the dictionary, or an address in static data."""
    if not w.prog.is_derived(t):
        return rtype.descriptor(w.prog.names, pos, w.typ(t))
    layout = generics.layout_of(w)
    return generics.rtti_word(w, pos, layout.rtype_offset + layout.rtype_index(t))


def dict_index(w: FuncLowerer, t: Type) -> int:
    """1 + the place of a variable's type in the dictionary; 0 if it is not there."""
    if not w.prog.is_derived(t):
        return 0
    layout = generics.layout_of(w)
    return 1 + layout.rtype_offset + layout.rtype_index(t)
