"""Which sizes an object may have in a profile, where the allocator has rounded it up.

    fits(40, 48), fits(8, 16), fits(520, 576), fits(33000, 40960)       all True

Small objects are of a size class; those without pointers below 16 bytes share a block of 16; those with pointers above
512 bytes have a header of 8; large ones take pages. runtime/malloc.go:mallocgc, internal/runtime/gc/sizeclasses.go
(Go 1.27.3).
"""

from __future__ import annotations

from bisect import bisect_left

_CLASSES = (
    8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480,
    512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864,
    5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480,
    21760, 24576, 27264, 28672, 32768,
)  # fmt: skip
_TINY = 16
_HEADER, _WITH_HEADER = 8, 512
_PAGE = 8192


def fits(asked: int, counted: int) -> bool:
    """Whether an object of `asked` bytes may be counted with `counted`."""
    if asked <= 0:
        return False
    if asked > _CLASSES[-1] - _HEADER:
        return counted == -(-asked // _PAGE) * _PAGE
    if asked < _TINY and counted == _TINY:
        return True
    return counted == _class(asked) or (asked > _WITH_HEADER and counted == _class(asked + _HEADER))


def _class(size: int) -> int:
    return _CLASSES[bisect_left(_CLASSES, size)]
