"""How the code that gc makes hands values to the run time: in a register, by address, as a map's key.

    takes_address([3]int)          True: convT copies it from there       takes_address(float64)    False: convT64
    key_of(map[[3]int]T)           Key.ADDRESS: mapaccess1 reads it there
    key_of(map[string]T)           Key.VALUE: mapaccess1_faststr
    fits_registers([]int)          True                                   fits_registers([2]int)    False

cmd/compile/internal/walk/convert.go:dataWordFuncName, walk/walk.go:mapfast, ssa/value.go:CanSSA (Go 1.27.3).
"""

from __future__ import annotations

from enum import IntEnum

from goesc.allocs.sizes import sole_component
from goesc.ir.program import Program
from goesc.lower.signatures import Algorithm, Algorithms
from goesc.types import layout
from goesc.types.deep import every
from goesc.types.model import IS_STRING, Array, Basic, Interface, Map, Slice, Struct, Type
from goesc.types.named import under


def takes_address(t: Type, program: Program) -> bool:
    """Whether a value is put into an interface through its address."""
    m = layout.measure(t, program.sizes)
    if isinstance(under(t), Interface):
        return False
    if m.size == 2 == m.align or (m.size in (4, 8) and m.size == m.align and not m.pointers):
        return False
    part = under(sole_component(t))
    return not (isinstance(part, Slice) or _is_string(part))


class Key(IntEnum):
    """How a map's key reaches the run time (walk/order.go:mapKeyTemp)."""

    VALUE = 0
    COPY = 1  # through a temporary of the type that the fast function takes
    ADDRESS = 2


def key_of(t: Type, program: Program) -> Key:
    u = under(t)
    if not isinstance(u, Map) or layout.size(u.elem, program.sizes) > program.release.back_end.map_element:
        return Key.ADDRESS
    if not _is_string(under(sole_component(u.key))):
        m = layout.measure(u.key, program.sizes)
        one_pointer = m.pointers == m.size == program.sizes.word_size
        if m.size not in (4, 8) or (m.pointers and not one_pointer):
            return Key.ADDRESS
        if Algorithms(program.sizes).of(u.key) is not Algorithm.MEMORY:
            return Key.ADDRESS
    return Key.COPY if isinstance(under(u.key), (Struct, Array)) else Key.VALUE


def _is_string(t: Type) -> bool:
    return isinstance(t, Basic) and bool(t.info & IS_STRING)


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
