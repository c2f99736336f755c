"""Types that gc cannot lay out: `var c chan [1 << 17]byte`, `var a [1 << 60]int`.

gc computes sizes when it reads a declaration back, and reports at that declaration. Each type is reported
once, at the first of them. Defined by cmd/compile/internal/types/size.go:CalcSize (Go 1.27.3), for targets of 64 bits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

from goesc.source.errors import BACK_END, Diagnostic
from goesc.source.positions import Pos
from goesc.types import layout
from goesc.types.model import Array, Chan, Map, Named, Pointer, Signature, Slice, Struct, Type
from goesc.types.named import unalias, under
from goesc.types.objects import TypeName, Var
from goesc.types.predicates import identical
from goesc.types.typestring import type_string

if TYPE_CHECKING:
    from goesc.check.checker import Checker

MAX_WIDTH = 1 << 50  # of types (cmd/compile/internal/amd64 and arm64)
MAX_CHAN_ELEM = 1 << 16
MAX_MAP_PART = 1 << 31
SUSPICIOUS_BITS = 12  # array lengths multiply to less than 4096: nothing can be too large
MAX_REPORTED = 100


@final
@dataclass(slots=True, eq=False)
class _Measurer:
    check: Checker
    found: list[Diagnostic] = field(default_factory=list)
    seen: set[Type] = field(default_factory=set)
    reported: list[Type] = field(default_factory=list)
    pos: Pos = 0
    by_value: bool = True  # a struct that is only named or pointed to need not be laid out

    def report(self, t: Type, text: str) -> None:
        if len(self.reported) < MAX_REPORTED and not any(identical(t, other) for other in self.reported):
            self.reported.append(t)
            self.found.append(Diagnostic(self.pos, text, BACK_END))


def too_large(check: Checker) -> list[Diagnostic]:
    """Errors of all declared variables and types, package-level ones first."""
    objects = [o for o in check.info.defs.values() if isinstance(o, (Var, TypeName)) and o.type is not None]
    package = check.pkg.scope
    m = _Measurer(check)
    for obj in sorted(objects, key=lambda o: (o.parent is not package, o.pos)):
        assert obj.type is not None
        m.pos = obj.pos
        m.by_value = isinstance(obj, Var)
        _visit(m, obj.type)
    return m.found


def _visit(m: _Measurer, t: Type) -> None:
    t = unalias(t)
    if t in m.seen:
        return
    m.seen.add(t)
    if isinstance(t, Named):
        if t.orig is None and t.tparams:
            return  # only instances have sizes
        outer = m.pos
        if t.obj.pkg is m.check.pkg:
            m.pos = t.obj.pos
        _visit(m, under(t))
        m.pos = outer
    elif isinstance(t, Array):
        _visit(m, t.elem)
        width = _size(t.elem)
        if width and t.len > (MAX_WIDTH - 1) // width:
            m.report(t, f"type {type_string(t, m.check.qualifier)} larger than address space")
    elif isinstance(t, Struct):
        for f in t.fields:
            if f.type is not None:
                _visit(m, f.type)
        if m.by_value and _size(t) >= MAX_WIDTH:
            m.report(t, f"type {type_string(t, m.check.qualifier)} too large")
    elif isinstance(t, Chan):
        _visit(m, t.elem)
        if _size(t.elem) >= MAX_CHAN_ELEM:
            m.report(t, "channel element type too large (>64kB)")
    elif isinstance(t, Map):
        _visit(m, t.key)
        _visit(m, t.elem)
        if _size(t.elem) >= MAX_MAP_PART:
            m.report(t, "map element type too large")
        if _size(t.key) >= MAX_MAP_PART:
            m.report(t, "map key type too large")
    elif isinstance(t, Pointer):
        m.by_value = False
        _visit(m, t.base)
    elif isinstance(t, Slice):
        _visit(m, t.elem)
    elif isinstance(t, Signature):
        for v in (*t.params, *t.results):
            if v.type is not None:
                _visit(m, v.type)


def _size(t: Type) -> int:
    """Size in bytes, 0 where none is known: type parameters, and arrays that were reported already."""
    size = layout.size(t)
    return size if 0 <= size < 4 * MAX_WIDTH else 0
