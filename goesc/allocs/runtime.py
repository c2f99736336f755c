"""How the code that gc makes hands values to the run time: in a register, by address, as a map's key.

    takes_address([3]int)          True: convTnoptr copies it from there  takes_address(float64)    False: convT64
    key_of(map[[3]int]T)           Key.ADDRESS: mapaccess1 reads it there
    key_of(map[string]T)           Key.VALUE: mapaccess1_faststr
    fits_registers([]int)          True                                   fits_registers([2]int)    False

cmd/compile/internal/walk/convert.go:dataWordFuncName, walk/walk.go:mapfast, ssa/value.go:CanSSA (Go 1.27.3).
"""

from __future__ import annotations

from enum import IntEnum

from goesc.allocs.sizes import is_byte, sole_component
from goesc.ir.misc import is_addressable, outer_value
from goesc.ir.nodes import ConvExpr, Expr, IndexExpr
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.lower.signatures import Algorithm, Algorithms
from goesc.types import layout
from goesc.types.deep import every
from goesc.types.model import (
    IS_INTEGER,
    IS_STRING,
    IS_UNSIGNED,
    Array,
    Basic,
    Interface,
    Kind,
    Map,
    Slice,
    Struct,
    Type,
)
from goesc.types.named import unalias, under
from goesc.types.universe import TYP


def takes_address(t: Type, program: Program) -> bool:
    """Whether a value is put into an interface through its address."""
    return not isinstance(under(t), Interface) and conversion_name(t, program) in BY_ADDRESS


BY_ADDRESS = ("convT", "convTnoptr")


class Key(IntEnum):
    """How a map's key reaches the run time (walk/order.go:mapKeyTemp)."""

    VALUE = 0
    COPY = 1  # through a temporary of the type that the fast function takes
    ADDRESS = 2


def key_of(t: Type, program: Program) -> Key:
    u = under(t)
    if not isinstance(u, Map) or not map_suffix(u, program, Algorithms(program.sizes)):
        return Key.ADDRESS
    return Key.COPY if isinstance(under(u.key), (Struct, Array)) else Key.VALUE


def copied_as(t: Type, program: Program) -> Type:
    """The type that the fast function of a map takes, through a temporary of which a key that is copied goes."""
    u = under(t)
    assert isinstance(u, Map)
    suffix = map_suffix(u, program, Algorithms(program.sizes))
    return TYP[_COPIED_AS.get(suffix, Kind.UNSAFE_POINTER)]


_COPIED_AS = {"_faststr": Kind.STRING, "_fast32": Kind.UINT32, "_fast64": Kind.UINT64}


def converts_key(n: IndexExpr, program: Program) -> bool:
    """Whether the index of a map is converted to the type that a fast function takes, and is no constant after that."""
    t, key = n.x.type, n.index.type
    if t is None or key is None or key_of(t, program) is Key.ADDRESS:
        return False
    if n.index.op is Op.OLITERAL:
        u = under(key)
        if isinstance(u, Basic) and u.info & IS_INTEGER and not u.info & IS_UNSIGNED:
            return False
    return unalias(key) not in _FAST_KEYS


_FAST_KEYS = [TYP[kind] for kind in (Kind.UINT32, Kind.UINT64, Kind.STRING, Kind.UNSAFE_POINTER)]


def map_suffix(t: Map, program: Program, algorithms: Algorithms) -> str:
    """How the function that stores into a map ends; "" for the one that takes the key by address (walk.go:mapfast)."""
    if layout.size(t.elem, program.sizes) > program.release.back_end.map_element:
        return ""
    if _is_string(under(sole_component(t.key))):
        return "_faststr"
    m = layout.measure(t.key, program.sizes)
    if m.size not in (4, 8) or algorithms.of(t.key) is not Algorithm.MEMORY:
        return ""
    if not m.pointers:
        return "_fast32" if m.size == 4 else "_fast64"
    return f"_fast{8 * m.size}ptr" if m.size == program.sizes.word_size else ""


def conversion_name(t: Type, program: Program) -> str:
    """The function that puts a value into an interface (walk/convert.go:dataWordFuncName)."""
    m = layout.measure(t, program.sizes)
    if m.size == 2 == m.align:
        return "convT16"
    if m.size == m.align and m.size in (4, 8) and not m.pointers:
        return f"convT{8 * m.size}"
    part = under(sole_component(t))
    if _is_string(part):
        return "convTstring"
    if isinstance(part, Slice):
        return "convTslice"
    return "convT" if m.pointers else "convTnoptr"


def _is_string(t: Type) -> bool:
    return isinstance(t, Basic) and bool(t.info & IS_STRING)


def boxed_in_place(n: ConvExpr, program: Program) -> Expr | None:
    """The variable that a conversion to an interface copies to the heap from where it is, by its address."""
    t = n.x.type
    if n.op is not Op.OCONVIFACE or not is_addressable(n.x) or t is None or not takes_address(t, program):
        return None
    size = layout.size(t, program.sizes)
    if not size or (size == 1 and is_byte(t)):  # no copy is made
        return None
    return outer_value(n.x)


def fits_registers(t: Type, program: Program) -> bool:
    """Whether gc keeps values of the type in registers."""
    m = layout.measure(t, program.sizes)
    parts = program.release.back_end.ssa_parts
    if not m.size:
        return True
    if m.size > parts * program.sizes.word_size:
        return False
    u = under(t)
    if isinstance(u, Array):
        return u.len == 1 and fits_registers(u.elem, program)
    if isinstance(u, Struct) and not layout.is_direct_iface(t, program.sizes):
        return len(u.fields) <= parts and every(
            lambda f: f.type is not None and fits_registers(f.type, program), u.fields
        )
    return True
