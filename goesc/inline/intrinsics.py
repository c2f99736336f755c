"""Functions that the back end replaces by instructions: calls of them are neither inlined nor dear.

    intrinsics_of({"arm"}, NEWEST)["math/bits"]   ->   {"Len64", "RotateLeft32", ...}; "RotateLeft64" is none there

cmd/compile/internal/ssagen/intrinsics.go:initIntrinsics, findIntrinsic (Go 1.27.3), without GOEXPERIMENT=simd.
"""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from goesc.release import Release

Intrinsics: TypeAlias = dict[str, frozenset[str]]  # names by package

# The machines of each row, its package, its functions. A machine is a GOARCH, without the "le" that some have, or a
# level at which more of them exist; "*" is all.
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("*", "runtime", "slicebytetostringtmp KeepAlive"),
    ("arm64 loong64 mips mips64 ppc64 riscv64", "runtime", "publicationBarrier"),
    ("arm64", "runtime", "memequal"),
    ("amd64 386 arm64 loong64 mips64 ppc64 riscv64", "internal/runtime/math", "MulUintptr"),
    ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "internal/runtime/math", "Add64"),
    ("*", "internal/runtime/sys", "GetCallerPC GetCallerSP GetClosurePtr"),
    ("amd64 386 arm arm64 loong64 s390x power10 rva22u64", "internal/runtime/sys", "Bswap32 Bswap64"),
    ("amd64 arm64 loong64 ppc64", "internal/runtime/sys", "Prefetch PrefetchStreamed"),
    ("amd64 386 arm arm64 loong64 mips ppc64 s390x wasm rva22u64", "internal/runtime/sys",
     "TrailingZeros8 TrailingZeros32 TrailingZeros64"),
    ("amd64 arm arm64 loong64 mips ppc64 s390x wasm rva22u64", "internal/runtime/sys", "Len8 Len64"),
    ("amd64 arm64 loong64 ppc64 riscv64 s390x wasm", "internal/runtime/sys", "OnesCount64"),
    ("amd64 arm64 loong64 mips mips64 ppc64 riscv64 s390x", "internal/runtime/atomic",
     """Load Load8 LoadAcq Loadp Loadint32 Loaduint Loaduintptr LoadAcquintptr Store Store8 StoreRel Storeint32
     Storeuintptr StoreReluintptr Xchg Xchgint32 Xchguintptr Xadd Xaddint32 Xadduintptr Cas CasRel Casint32 Casuintptr
     Casp1 And8 And Or8 Or"""),
    ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "internal/runtime/atomic",
     """Load64 LoadAcq64 Loadint64 Store64 StoreRel64 Storeint64 Xchg64 Xchgint64 Xadd64 Xaddint64 Cas64 Casint64"""),
    ("amd64 arm64 loong64 mips mips64 riscv64 s390x", "internal/runtime/atomic", "StorepNoWB"),
    ("amd64 arm64 loong64 ppc64", "internal/runtime/atomic", "Xchg8"),
    ("amd64 arm64 loong64", "internal/runtime/atomic", "And32 And64 Or32 Or64"),
    ("arm64 loong64", "internal/runtime/atomic", "Anduintptr Oruintptr"),
    ("*", "math", "sqrt"),
    ("amd64 arm64 loong64 ppc64 s390x wasm", "math", "Ceil Floor Trunc"),
    ("arm64 ppc64 s390x", "math", "Round"),
    ("amd64 arm64 loong64 s390x wasm", "math", "RoundToEven"),
    ("arm arm64 loong64 mips mips64 ppc64 riscv64 wasm", "math", "Abs"),
    ("loong64 ppc64 riscv64 wasm", "math", "Copysign"),
    ("amd64 arm arm64 loong64 ppc64 riscv64 s390x", "math", "FMA"),
    ("amd64 386 arm arm64 loong64 mips ppc64 s390x wasm rva22u64", "math/bits",
     "TrailingZeros8 TrailingZeros16 TrailingZeros32 TrailingZeros64"),
    ("amd64 386 arm arm64 loong64 s390x power10 rva22u64", "math/bits", "ReverseBytes32 ReverseBytes64"),
    ("loong64 power10 rva22u64", "math/bits", "ReverseBytes16"),
    ("amd64 arm arm64 loong64 mips ppc64 s390x wasm rva22u64", "math/bits", "Len8 Len16 Len32 Len64 Len"),
    ("arm64 loong64", "math/bits", "Reverse8 Reverse16 Reverse32 Reverse64 Reverse"),
    ("amd64 riscv64", "math/bits", "RotateLeft8 RotateLeft16"),
    ("amd64 arm arm64 loong64 ppc64 riscv64 s390x wasm", "math/bits", "RotateLeft32"),
    ("amd64 arm64 loong64 ppc64 riscv64 s390x wasm", "math/bits",
     "RotateLeft64 RotateLeft OnesCount16 OnesCount32 OnesCount64 OnesCount"),
    ("ppc64 s390x wasm rva22u64", "math/bits", "OnesCount8"),
    ("*", "math/bits", "Mul64"),
    ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x wasm", "math/bits", "Mul"),
    ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "math/bits", "Add64 Add Sub64 Sub"),
    ("amd64", "math/bits", "Div64 Div"),
    ("amd64 arm64 loong64 mips mips64 ppc64 riscv64 s390x", "sync/atomic",
     """LoadInt32 LoadUint32 LoadUintptr LoadPointer StoreInt32 StoreUint32 StoreUintptr SwapInt32 SwapUint32
     SwapUintptr CompareAndSwapInt32 CompareAndSwapUint32 CompareAndSwapUintptr AddInt32 AddUint32 AddUintptr"""),
    ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "sync/atomic",
     """LoadInt64 LoadUint64 StoreInt64 StoreUint64 SwapInt64 SwapUint64 CompareAndSwapInt64 CompareAndSwapUint64
     AddInt64 AddUint64"""),
    ("amd64 arm64 loong64", "sync/atomic",
     "AndInt32 AndUint32 AndInt64 AndUint64 AndUintptr OrInt32 OrUint32 OrInt64 OrUint64 OrUintptr"),
    ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x wasm", "math/big", "mulWW"),
    ("amd64", "internal/runtime/maps",
     """bitsetFirst bitsetRemoveBelow bitsetLowestSet bitsetShiftOutLowest ctrlGroupMatchH2 ctrlGroupMatchEmpty
     ctrlGroupMatchEmptyOrDeleted ctrlGroupMatchFull"""),
    ("amd64 arm64 loong64 ppc64 wasm rva23u64", "crypto/internal/constanttime", "Select"),
    ("*", "crypto/internal/constanttime", "boolToUint8"),
)  # fmt: skip


@cache
def intrinsics_of(machine: frozenset[str], release: Release) -> Intrinsics:
    """The functions that are instructions on a machine (source.build.Context.machine)."""
    found: dict[str, set[str]] = {}
    for machines, path, names in (*_TABLE, *release.more_intrinsics):
        if machines == "*" or not machine.isdisjoint(machines.split()):
            found.setdefault(path, set()).update(names.split())
    for machines, path, names in release.fewer_intrinsics:
        if machines == "*" or not machine.isdisjoint(machines.split()):
            found.get(path, set()).difference_update(names.split())
    if "softfloat" in machine:
        found.pop("math", None)
    return {path: frozenset(names) for path, names in found.items()}
