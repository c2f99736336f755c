"""The functions of Go's run time that compiled code calls and that take memory of the heap, by what they do.

    group_of("growslice")            "grow"
    group_of("mapaccess1")           ""
    group_of("typeAssert")           "assert", which is one of ASIDE

Their names are those of cmd/compile/internal/typecheck/_builtin/runtime.go and of ssagen/ssa.go:InitConfig
(Go 1.27.3), without "runtime.". Whether a call does take memory is for goesc.allocs to say.
"""

from __future__ import annotations

from typing import Final

# Size classes that have a function of their own: 8, 16, 24, 32, 48, 64 and 80 bytes.
_CLASSES = range(1, 8)

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "object": (
        "newobject",
        "mallocgc",
        "mallocgcTinySC2",
        *(f"mallocgcSmallNoScanSC{c}" for c in _CLASSES[1:]),
        *(f"mallocgcSmallScanNoHeaderSC{c}" for c in _CLASSES),
    ),
    "slice": ("makeslice", "makeslice64", "makeslicecopy"),
    "grow": ("growslice", "growsliceBuf", "growsliceBufNoAlias", "growsliceNoAlias"),
    "move": ("moveSlice", "moveSliceNoScan", "moveSliceNoCap", "moveSliceNoCapNoScan"),
    "map": ("makemap", "makemap64", "makemap_small"),
    "assign": (
        "mapassign",
        "mapassign_fast32",
        "mapassign_fast32ptr",
        "mapassign_fast64",
        "mapassign_fast64ptr",
        "mapassign_faststr",
    ),
    "chan": ("makechan", "makechan64"),
    "conv": ("convT", "convTnoptr", "convT16", "convT32", "convT64", "convTstring", "convTslice"),
    "concat": (
        *(f"concatstring{n}" for n in range(2, 6)),
        "concatstrings",
        *(f"concatbyte{n}" for n in range(2, 6)),
        "concatbytes",
    ),
    "string": ("slicebytetostring", "slicerunetostring", "intstring", "stringtoslicebyte", "stringtoslicerune"),
    "go": ("newproc",),
    "defer": ("deferproc", "deferprocat", "deferrangefunc"),
    # What the run time takes for itself: tables that type assertions fill, records of goroutines that wait at channels.
    "assert": ("assertE2I", "assertE2I2", "typeAssert", "interfaceSwitch"),
    "wait": ("chansend1", "chanrecv1", "chanrecv2", "selectgo"),
    # Records of deferred calls that lie on the stack.
    "stackdefer": ("deferprocStack",),
}
ASIDE: Final = frozenset({"assert", "wait", "stackdefer"})  # groups that no account of a program's memory is about

_GROUP_OF: Final = {name: group for group, names in GROUPS.items() for name in names}


def group_of(name: str) -> str:
    """What a function does; "" for one that takes no memory."""
    return _GROUP_OF.get(name, "")
