"""How the code that gc makes hands values to the run time: in a register, by address, as a map's key.

    takes_address([3]int)          True: convT copies it from there       takes_address(float64)    False: convT64
    is_slow_map(map[[3]int]T)      True: mapaccess1 takes the key's address
    is_slow_map(map[string]T)      False: mapaccess1_faststr
    fits_registers([]int)          True                                   fits_registers([2]int)    False

cmd/compile/internal/walk/convert.go:dataWordFuncName, walk/walk.go:mapfast, ssa/value.go:CanSSA (Go 1.27.3).
"""

from __future__ import annotations

from goesc.ir.program import Program
from goesc.types import layout
from goesc.types.deep import every
from goesc.types.model import Array, Basic, Interface, Kind, Map, Slice, Struct, Type
from goesc.types.named import under
from goesc.types.sizes import GcSizes


def takes_address(t: Type, program: Program) -> bool:
    """Whether a value is put into an interface through its address."""
    u = under(t)
    sizes = program.sizes
    if isinstance(u, Interface) or layout.is_direct_iface(t, sizes) or layout.size(t, sizes) == 0:
        return False
    if isinstance(u, Basic):
        return u.kind in (Kind.COMPLEX64, Kind.COMPLEX128, Kind.FLOAT32, Kind.FLOAT64)
    return type(u) is not Slice


def is_slow_map(t: Type, program: Program) -> bool:
    """Whether the run time takes the map's keys by address."""
    u = under(t)
    sizes = program.sizes
    if not isinstance(u, Map) or layout.size(u.elem, sizes) > 128:
        return True
    key = under(u.key)
    if isinstance(key, Basic) and key.kind == Kind.STRING:
        return False
    plain = isinstance(key, Basic) and (key.kind <= Kind.UINTPTR or key.kind == Kind.UNSAFE_POINTER)
    plain = plain or not isinstance(key, (Basic, Array, Struct, Interface))
    return not (plain and layout.size(u.key, sizes) in (4, 8))


def fits_registers(t: Type, program: Program) -> bool:
    """Whether gc keeps values of the type in registers."""
    return _can_ssa(t, program.sizes)


def _can_ssa(t: Type | None, sizes: GcSizes) -> bool:
    if t is None or layout.size(t, sizes) > 4 * sizes.word_size:
        return False
    u = under(t)
    if isinstance(u, Array):
        return u.len == 0 or (u.len == 1 and _can_ssa(u.elem, sizes))
    if isinstance(u, Struct):
        return len(u.fields) <= 4 and every(lambda f: _can_ssa(f.type, sizes), u.fields)
    return True
