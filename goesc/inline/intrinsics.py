"""Functions that the back end replaces by instructions: calls of them are neither inlined nor dear.

    is_intrinsic("math/bits", "Len64")   ->   True

cmd/compile/internal/ssagen/intrinsics.go:initIntrinsics for amd64 and GOAMD64=v1 (Go 1.27.3).
"""

from __future__ import annotations

_TABLE: dict[str, str] = {
    "runtime": "slicebytetostringtmp KeepAlive",
    "internal/runtime/math": "MulUintptr Add64",
    "internal/runtime/sys": """GetCallerPC GetCallerSP GetClosurePtr Bswap32 Bswap64 Prefetch PrefetchStreamed
        TrailingZeros8 TrailingZeros32 TrailingZeros64 Len8 Len64 OnesCount64""",
    "internal/runtime/atomic": """Load Load8 Load64 Loadp Store Store8 Store64 StorepNoWB Xchg8 Xchg Xchg64 Xadd Xadd64
        Cas Cas64 And8 And Or8 Or And64 And32 Or64 Or32 Loadint32 Loadint64 Loaduintptr Loaduint LoadAcq LoadAcq64
        LoadAcquintptr Storeint32 Storeint64 Storeuintptr StoreRel StoreRel64 StoreReluintptr Xchgint32 Xchgint64
        Xchguintptr Xaddint32 Xaddint64 Xadduintptr Casint32 Casint64 Casuintptr Casp1 CasRel""",
    "math": "sqrt FMA RoundToEven Floor Ceil Trunc",
    "math/bits": """TrailingZeros64 TrailingZeros32 TrailingZeros16 TrailingZeros8 ReverseBytes64 ReverseBytes32 Len64
        Len32 Len16 Len8 Len RotateLeft8 RotateLeft16 RotateLeft32 RotateLeft64 RotateLeft OnesCount64 OnesCount32
        OnesCount16 OnesCount Mul64 Mul Add64 Add Sub64 Sub Div64 Div""",
    "sync/atomic": """LoadInt32 LoadInt64 LoadPointer LoadUint32 LoadUint64 LoadUintptr StoreInt32 StoreInt64
        StoreUint32 StoreUint64 StoreUintptr SwapInt32 SwapInt64 SwapUint32 SwapUint64 SwapUintptr CompareAndSwapInt32
        CompareAndSwapInt64 CompareAndSwapUint32 CompareAndSwapUint64 CompareAndSwapUintptr AddInt32 AddInt64 AddUint32
        AddUint64 AddUintptr AndInt32 AndUint32 AndInt64 AndUint64 AndUintptr OrInt32 OrUint32 OrInt64 OrUint64
        OrUintptr""",
    "math/big": "mulWW",
    "internal/runtime/maps": """bitsetFirst bitsetRemoveBelow bitsetLowestSet bitsetShiftOutLowest ctrlGroupMatchH2
        ctrlGroupMatchEmpty ctrlGroupMatchEmptyOrDeleted ctrlGroupMatchFull""",
    "crypto/internal/constanttime": "Select boolToUint8",
}

_SETS: dict[str, frozenset[str]] = {path: frozenset(names.split()) for path, names in _TABLE.items()}
_NONE: frozenset[str] = frozenset()


def is_intrinsic(path: str, name: str) -> bool:
    return name in _SETS.get(path, _NONE)
