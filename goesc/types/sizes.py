"""Sizes and offsets as unsafe.Sizeof and friends give them (types2/gcsizes.go, sizes.go, Go 1.27.3).

    sizeof(<struct{ a bool; b int64 }>)           ->   16
    sizes_for("386").sizeof(<string>)             ->   8

A size that does not fit into an int64 is -1 ("type too large").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import final

from goesc.types.model import IS_COMPLEX, IS_STRING, Array, Basic, Interface, Kind, Slice, Struct, Type
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
@dataclass(slots=True, frozen=True)
class GcSizes:
    """Sizes of one architecture."""

    word_size: int
    max_align: int

    def alignof(self, t: Type) -> int:
        u = under(t)
        if isinstance(u, Array):
            return self.alignof(u.elem)
        if isinstance(u, Struct):
            if not u.fields and is_sync_atomic_align64(t):
                return 8
            return max((self.alignof(f.type) for f in u.fields if f.type is not None), default=1)
        if isinstance(u, (Slice, Interface)):
            return self.word_size
        if isinstance(u, Basic) and u.info & IS_STRING:
            return self.word_size
        a = self.sizeof(t)
        if a < 1:
            return 1
        if isinstance(u, Basic) and u.info & IS_COMPLEX:
            a //= 2
        return min(a, self.max_align)

    def offsetsof(self, fields: Sequence[Var]) -> list[int]:
        """The offset of each field; -1 from the first on that is out of reach."""
        offsets: list[int] = []
        at = 0
        for f in fields:
            if at < 0 or f.type is None:
                at = -1
                offsets.append(-1)
                continue
            at = align(at, self.alignof(f.type))
            offsets.append(at)
            size = self.sizeof(f.type)
            at = at + size if size >= 0 and 0 <= at <= MAX_INT64 - size else -1
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

    def sizeof(self, t: Type) -> int:
        u = under(t)
        if isinstance(u, Basic):
            return BASIC_SIZES.get(u.kind) or self.word_size * (2 if u.info & IS_STRING else 1)
        if isinstance(u, Array):
            if u.len <= 0:
                return 0
            size = self.sizeof(u.elem)
            if size <= 0:
                return size
            return size * u.len if size * u.len <= MAX_INT64 else -1
        if isinstance(u, Slice):
            return self.word_size * 3
        if isinstance(u, Struct):
            return self._struct_size(u)
        return self.word_size * (2 if isinstance(u, Interface) else 1)

    def _struct_size(self, s: Struct) -> int:
        if not s.fields:
            return 0
        offset = self.offsetsof(s.fields)[-1]
        last = s.fields[-1].type
        size = self.sizeof(last) if last is not None else -1
        if offset < 0 or size < 0:
            return -1
        if offset > 0 and size == 0:
            size = 1  # the address of a last field without size must not be that of the next object
        end = offset + size
        return align(end, self.alignof(s)) if end <= MAX_INT64 else -1


StdSizes = GcSizes

_WORD4 = GcSizes(4, 4)
AMD64 = GcSizes(8, 8)

_BY_ARCH: dict[str, GcSizes] = {
    "386": _WORD4, "arm": _WORD4, "mips": _WORD4, "mipsle": _WORD4, "amd64p32": GcSizes(4, 8),
    **dict.fromkeys(
        ("amd64", "arm64", "loong64", "mips64", "mips64le", "ppc64", "ppc64le", "riscv64", "s390x", "sparc64", "wasm"),
        AMD64,
    ),
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
