"""Sizes and offsets as unsafe.Sizeof and friends give them (types2/gcsizes.go, sizes.go, Go 1.27.3).

    sizeof(<struct{ a bool; b int64 }>)           ->   16
    sizes_for("386").sizeof(<string>)             ->   8

A size that does not fit into an int64 is -1 ("type too large"). `measure` also tells how many bytes from the start
may hold pointers, as cmd/compile/internal/types/size.go does; the two agree on everything else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, final

from goesc.types.deep import some
from goesc.types.model import (
    IS_COMPLEX,
    IS_STRING,
    Array,
    Basic,
    Interface,
    Kind,
    Pointer,
    Slice,
    Struct,
    Type,
)
from goesc.types.named import as_named, obj_of, under
from goesc.types.objects import Var

MAX_INT64 = (1 << 63) - 1

BASIC_SIZES: dict[Kind, int] = {
    Kind.BOOL: 1, Kind.INT8: 1, Kind.INT16: 2, Kind.INT32: 4, Kind.INT64: 8, Kind.UINT8: 1, Kind.UINT16: 2,
    Kind.UINT32: 4, Kind.UINT64: 8, Kind.FLOAT32: 4, Kind.FLOAT64: 8, Kind.COMPLEX64: 8, Kind.COMPLEX128: 16,
}  # fmt: skip

_ATOMIC_PACKAGES = ("sync/atomic", "internal/runtime/atomic")


def is_sync_atomic_align64(t: Type) -> bool:
    """Whether t is the empty struct that makes the struct around it 64-bit aligned."""
    named = as_named(t)
    if named is None:
        return False
    obj = obj_of(named)
    return obj.name == "align64" and obj.pkg is not None and obj.pkg.path in _ATOMIC_PACKAGES


def align(x: int, a: int) -> int:
    """The smallest multiple of a (a power of two) that is at least x; -1 if it is no int64."""
    y = (x + a - 1) & ~(a - 1)
    return y if y <= MAX_INT64 else -1


@final
class Measure(NamedTuple):
    """What a value of a type occupies."""

    size: int  # bytes; -1 if too large
    align: int
    pointers: int  # bytes from the start up to the end of the last pointer; 0 if there is none


@final
class GcSizes(NamedTuple):
    """Sizes of one architecture."""

    word_size: int
    max_align: int
    max_width: int = 1 << 50  # bytes that a type may have (cmd/compile/internal/*/galign.go)
    merges_loads: bool = False  # whether values are loaded from any address (cmd/internal/sys/arch.go)
    register_args: bool = False  # whether Go passes arguments otherwise than assembly does (internal/buildcfg/exp.go)
    machine: frozenset[str] = frozenset(["amd64"])  # which functions are instructions (source.build.Context)
    direct_by_size: bool = True  # whether an interface holds whatever is one pointer (release.Release)

    def sizeof(self, t: Type) -> int:
        return measure(t, self, False).size

    def alignof(self, t: Type) -> int:
        return measure(t, self, False).align

    def offsetsof(self, fields: Sequence[Var]) -> list[int]:
        """The offset of each field; -1 from the first on that is out of reach."""
        offsets: list[int] = []
        at = 0
        for f in fields:
            if at >= 0:
                m = measure(f.type, self, False)
                at = align(at, m.align)
                offsets.append(at)
                at = at + m.size if at >= 0 <= m.size and at + m.size <= MAX_INT64 else -1
            else:
                offsets.append(-1)
        return offsets

    def offsetof(self, t: Type, index: Sequence[int]) -> int:
        """The offset of the field at the end of a path of embedded structs; -1 if it is out of reach."""
        total = 0
        for i in index:
            s = under(t)
            assert isinstance(s, Struct)
            offset = self.offsetsof(s.fields)[i]
            if offset < 0 or total + offset > MAX_INT64:
                return -1
            total += offset
            field_type = s.fields[i].type
            assert field_type is not None
            t = field_type
        return total


_SYS = ("internal/runtime/sys", "runtime/internal/sys")  # as Go 1.24 calls it, and as it was called before


def not_in_heap(t: Type) -> bool:
    """Whether values of t never are on the heap, so that pointers to them do not count as pointers."""
    named = as_named(t)
    if named is not None:
        obj = obj_of(named)
        if obj.name == "nih" and obj.pkg is not None and obj.pkg.path in _SYS:
            return True
    u = under(t)
    if isinstance(u, Array):
        return not_in_heap(u.elem)
    if isinstance(u, Struct):
        if u.not_in_heap is None:
            u.not_in_heap = False  # where a faulty type contains itself
            u.not_in_heap = some(lambda f: f.type is not None and not_in_heap(f.type), u.fields)
        return u.not_in_heap
    return False


_BAD = Measure(-1, 1, 0)
_EMPTY = Measure(0, 1, 0)
_ALIGN64 = Measure(0, 8, 0)


def measure(t: Type | None, sizes: GcSizes, whole: bool = True) -> Measure:
    """Size, alignment and, if `whole`, pointer bytes of a type that is no type parameter.

    Pointer bytes depend on what pointers point to. The checker, which asks for sizes while types are being declared,
    must not look there: a type of known size may point to one whose declaration waits for that size.
    """
    if t is None:
        return _BAD
    u = under(t)
    rule = _MEASURES.get(type(u))
    return rule(t, u, sizes, whole) if rule is not None else Measure(sizes.word_size, sizes.word_size, sizes.word_size)


def _basic(_t: Type, u: Basic, s: GcSizes, _whole: bool) -> Measure:
    word = s.word_size
    if u.info & IS_STRING:
        return Measure(2 * word, word, word)
    size = BASIC_SIZES.get(u.kind, word)
    unit = size // 2 if u.info & IS_COMPLEX else size
    return Measure(size, min(unit, s.max_align), word if u.kind == Kind.UNSAFE_POINTER else 0)


def _array(_t: Type, u: Array, s: GcSizes, whole: bool) -> Measure:
    known = u.measured
    if known is not None and known[0] == s and (known[2] or not whole):
        found: Measure = known[1]
        return found
    elem = measure(u.elem, s, whole)
    size = elem.size * u.len
    if u.len <= 0 or elem.size == 0:
        result = Measure(0, elem.align, 0)
    elif elem.size < 0 or size > MAX_INT64:
        result = Measure(-1, elem.align, 0)
    else:
        result = Measure(size, elem.align, size - elem.size + elem.pointers if elem.pointers else 0)
    u.measured = (s, result, whole)
    return result


def _struct(t: Type, u: Struct, s: GcSizes, whole: bool) -> Measure:
    if not u.fields:
        return _ALIGN64 if is_sync_atomic_align64(t) else _EMPTY
    known = u.measured
    if known is not None and known[0] == s and (known[2] or not whole):
        found: Measure = known[1]
        return found
    u.measured = (s, _BAD, True)  # where a faulty type contains itself
    at, largest, pointers, last = 0, 1, 0, 0
    for f in u.fields:
        m = measure(f.type, s, whole)
        largest = max(largest, m.align)
        if at < 0:
            continue
        at = align(at, m.align)
        if at < 0 or m.size < 0 or at + m.size > MAX_INT64:
            at = -1
            continue
        if m.pointers:
            pointers = at + m.pointers
        at += m.size
        last = m.size
    if at > 0 and last == 0:
        at += 1  # the address of a last field without size must not be that of the next object
    result = Measure(align(at, largest) if at >= 0 else -1, largest, pointers)
    u.measured = (s, result, whole)
    return result


def _pointer(_t: Type, u: Pointer, s: GcSizes, whole: bool) -> Measure:
    return Measure(s.word_size, s.word_size, 0 if not whole or not_in_heap(u.base) else s.word_size)


def _slice(_t: Type, u: Slice, s: GcSizes, whole: bool) -> Measure:
    return Measure(3 * s.word_size, s.word_size, 0 if not whole or not_in_heap(u.elem) else s.word_size)


def _interface(_t: Type, _u: Interface, s: GcSizes, _whole: bool) -> Measure:
    return Measure(2 * s.word_size, s.word_size, 2 * s.word_size)


_MEASURES: dict[type, Callable[[Type, Any, GcSizes, bool], Measure]] = {
    Basic: _basic,
    Array: _array,
    Struct: _struct,
    Pointer: _pointer,
    Slice: _slice,
    Interface: _interface,
}


_ARM = GcSizes(4, 4, (1 << 32) - 1)
_386 = GcSizes(4, 4, (1 << 32) - 1, merges_loads=True)
_MIPS = GcSizes(4, 4, (1 << 31) - 1)
AMD64 = GcSizes(8, 8, merges_loads=True, register_args=True)
_ALIGNED = GcSizes(8, 8)

_BY_ARCH: dict[str, GcSizes] = {
    "386": _386, "arm": _ARM, "mips": _MIPS, "mipsle": _MIPS, "amd64p32": GcSizes(4, 8),
    **dict.fromkeys(("amd64", "arm64", "loong64", "ppc64", "ppc64le", "s390x"), AMD64),
    **dict.fromkeys(("mips64", "mips64le", "sparc64", "wasm"), _ALIGNED),
    "riscv64": GcSizes(8, 8, register_args=True),
}  # fmt: skip


def sizes_for(arch: str) -> GcSizes | None:
    """The sizes of a GOARCH; None if it is not known."""
    return _BY_ARCH.get(arch)


def sizeof(t: Type, sizes: GcSizes = AMD64) -> int:
    return sizes.sizeof(t)


def alignof(t: Type, sizes: GcSizes = AMD64) -> int:
    return sizes.alignof(t)


def offsetsof(fields: Sequence[Var], sizes: GcSizes = AMD64) -> list[int]:
    return sizes.offsetsof(fields)


def offsetof(t: Type, index: Sequence[int], sizes: GcSizes = AMD64) -> int:
    return sizes.offsetof(t, index)
