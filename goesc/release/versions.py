"""The releases, newest first: each as what differs from the next newer one.

GO1_26.callee_sets, GO1_27.callee_sets       False, True
release_named("1.26"), release_named("go1.26.2")      GO1_26, GO1_26
"""

from __future__ import annotations

from typing import Final

from goesc.release.model import Release, Words

# Experiments that every release knows, and none has on by itself everywhere.
_ALWAYS: Final = (
    "boringcrypto", "fieldtrack", "preemptibleloops", "regabi", "regabiargs", "regabiwrappers", "staticlockranking",
)  # fmt: skip

GO1_27 = Release(
    minor=27,
    version="go1.27.3",
    experiments=("jsonv2", "greenteagc", "randomizedheapbase64", "sizespecializedmalloc"),
    other_experiments=(
        "fieldtrack",
        "preemptibleloops",
        "staticlockranking",
        "boringcrypto",
        "regabi",
        "regabiwrappers",
        "regabiargs",
        "heapminimum512kib",
        "arenas",
        "cgocheck2",
        "loopvar",
        "newinliner",
        "dwarf5",
        "runtimefreegc",
        "simd",
        "runtimesecret",
        "mapsplitgroup",
    ),
    stack_variable_limit=128 * 1024,
    stack_implicit_limit=64 * 1024,
    capture_limit=128,
    results_with_tags=5,
    shape_name_limit=500,
    shape_hash_mask=b"\xff" + bytes(31),
)

GO1_26 = GO1_27._replace(
    minor=26,
    most_m=2,
    version="go1.26.6",
    flags_unlike=(("u", ""),),
    experiments=("greenteagc", "randomizedheapbase64"),
    other_experiments=(
        *_ALWAYS, "arenas", "cgocheck2", "dwarf5", "goroutineleakprofile", "heapminimum512kib", "jsonv2", "loopvar",
        "newinliner", "runtimefreegc", "runtimesecret", "simd", "sizespecializedmalloc",
    ),
    callee_sets=False,
    line_names_beside_file=False,
    interface_methods_unqualified=False,
    promoted_keys=False,
    cycles_name_instances=False,
    multiple_values_told=False,
    results_converted_in_initialisers=False,
    generic_methods=False,
    pointer_shapes_kept=True,
    copies_keep_names=False,
    range_bodies_number=False,
    forward_types_wait=False,
    converts_for_parameters=False,
    more_intrinsics=(
        ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x wasm", "internal/runtime/math", "Mul64"),
        ("amd64 arm64 loong64 mips mips64 ppc64 riscv64 s390x", "sync",
         "runtime_LoadAcquintptr runtime_StoreReluintptr"),
    ),
    fewer_intrinsics=(
        ("riscv64", "crypto/internal/constanttime", "Select"),
        ("loong64", "math", "Ceil Floor RoundToEven Trunc"),
    ),
    algorithms_by_signature=False,
    copies_are_declared=False,
)  # fmt: skip

GO1_25 = GO1_26._replace(
    minor=25,
    version="go1.25.5",
    experiments=("aliastypeparams", "swissmap", "synchashtriemap"),
    other_experiments=(
        *_ALWAYS, "arenas", "cacheprog", "cgocheck2", "dwarf5", "greenteagc", "heapminimum512kib", "jsonv2", "loopvar",
        "newinliner", "rangefunc", "synctest",
    ),
    inlining=GO1_26.inlining._replace(slice_from_zero=0, slice_to_length=0),
    concrete_types=False,
    assertion_at_call=False,
    direct_interface_by_size=False,
    length_of_literals=False,
    recover_has_frame=True,
    new_of_values=False,
    numbers_meet_numbers=False,
    types_bound_themselves=False,
    not_a_type_tells_kind=False,
    version_of_file_under_line=False,
    loops_keep_alive=False,
    fewer_intrinsics=(
        *GO1_26.fewer_intrinsics,
        ("*", "crypto/internal/constanttime", "Select boolToUint8"),
        ("wasm", "internal/runtime/math", "Mul64"),
        ("wasm", "math/big", "mulWW"),
        ("386 arm mips wasm", "math/bits", "Mul64"),
        ("wasm", "math/bits", "Mul"),
        ("arm64", "runtime", "memequal"),
    ),
    range_defers_stay=False,
)  # fmt: skip

GO1_24 = GO1_25._replace(
    minor=24,
    version="go1.24.11",
    experiments=("coverageredesign", "aliastypeparams", "swissmap", "synchashtriemap"),
    other_experiments=(
        *_ALWAYS, "arenas", "cacheprog", "cgocheck2", "heapminimum512kib", "loopvar", "newinliner", "rangefunc",
        "spinbitmutex", "synctest",
    ),
    pointer_shapes_kept=False,
    shape_hash_mask=b"\x01" + bytes(31),
    append_lines=False,
    ranged_lengths=False,
    calls_tell_type=False,
    differing_types_told=False,
    known_values=False,
    variable_make_may_stay=False,
    zero_sized_escape=False,
    escape_non_string=("hash/maphash", "escapeForHash["),
    length_of_pointers=False,
    fewer_intrinsics=(
        *GO1_25.fewer_intrinsics,
        ("loong64", "internal/runtime/sys", "Prefetch PrefetchStreamed"),
        ("ppc64", "internal/runtime/sys", "TrailingZeros8"),
        ("ppc64", "math/bits", "TrailingZeros8"),
        ("riscv64", "internal/runtime/sys",
         "Bswap32 Bswap64 Len64 Len8 OnesCount64 TrailingZeros8 TrailingZeros32 TrailingZeros64"),
        ("arm64 loong64 ppc64 s390x wasm", "math/bits", "OnesCount"),
        ("riscv64", "math/bits",
         """Len Len16 Len32 Len64 Len8 OnesCount OnesCount16 OnesCount32 OnesCount64 OnesCount8 ReverseBytes16
         ReverseBytes32 ReverseBytes64 TrailingZeros8 TrailingZeros16 TrailingZeros32 TrailingZeros64"""),
        ("mips mips64", "runtime", "publicationBarrier"),
    ),
    work_queues=False,
    words=Words(flow="=", names_functions=False),
)  # fmt: skip

GO1_23 = GO1_24._replace(
    minor=23,
    favours_literals=False,
    free_call=("reflect", "noescape"),
    throws_unseen=False,
    callers_seen=("runtime", "getcallerpc getcallersp"),
    recursive_inlined=False,
    inlining_order="listed",
    more_intrinsics=(
        *GO1_24.more_intrinsics,
        ("*", "runtime", "getcallerpc getcallersp getclosureptr"),
        ("amd64 386 arm64 loong64 mips64 riscv64", "runtime/internal/math", "MulUintptr"),
        ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "runtime/internal/math", "Add64 Mul64"),
        ("amd64 386 arm arm64 s390x power10", "runtime/internal/sys", "Bswap32 Bswap64"),
        ("amd64 386 arm arm64 mips ppc64 s390x wasm", "runtime/internal/sys", "TrailingZeros32 TrailingZeros64"),
        ("amd64 386 arm arm64 mips s390x wasm", "runtime/internal/sys", "TrailingZeros8"),
        ("amd64 arm arm64 mips ppc64 s390x wasm", "runtime/internal/sys", "Len8 Len64"),
        ("amd64 arm64 ppc64", "runtime/internal/sys", "Prefetch PrefetchStreamed"),
        ("amd64 arm64 ppc64 s390x wasm", "runtime/internal/sys", "OnesCount64"),
    ),
    fewer_intrinsics=(
        *GO1_24.fewer_intrinsics,
        ("amd64 arm64 loong64 ppc64", "internal/runtime/atomic", "Xchg8"),
        ("amd64 loong64", "internal/runtime/atomic", "And32 And64 Or32 Or64"),
        ("loong64", "internal/runtime/atomic", "And And8 Anduintptr Or Or8 Oruintptr"),
        ("loong64", "math", "Abs Copysign FMA"),
        ("loong64", "math/bits",
         """Len Len8 Len16 Len32 Len64 OnesCount16 OnesCount32 OnesCount64 Reverse Reverse8 Reverse16 Reverse32
         Reverse64 ReverseBytes16 ReverseBytes32 ReverseBytes64 TrailingZeros8 TrailingZeros16 TrailingZeros32
         TrailingZeros64"""),
        ("loong64", "runtime", "publicationBarrier"),
        ("amd64 loong64", "sync/atomic",
         "AndInt32 AndUint32 AndInt64 AndUint64 AndUintptr OrInt32 OrUint32 OrInt64 OrUint64 OrUintptr"),
    ),
    version="go1.23.9",
    experiments=("coverageredesign",),
    other_experiments=(
        *_ALWAYS, "aliastypeparams", "arenas", "cacheprog", "cgocheck2", "heapminimum512kib", "loopvar", "newinliner",
        "rangefunc",
    ),
    stack_variable_limit=10 * 1024 * 1024,
    shape_hash_mask=b"\xff" * 32,
    dead_locals=False,
    plain_closures_apart=False,
    jumps_to_methods=False,
    loop_state_copied=False,
    static_assertions=False,
    devirtualizes_again=False,
    operands_tell_kind=False,
    literal_elements_named=False,
    faults_reworded=False,
    cycles_tell_files=False,
)  # fmt: skip

GO1_22 = GO1_23._replace(
    minor=22,
    version="go1.22.10",
    inlining_order="groups",
    more_intrinsics=(
        *GO1_23.more_intrinsics,
        ("amd64 arm64 loong64 mips mips64 ppc64 riscv64 s390x", "runtime/internal/atomic",
         """Cas CasRel Casint32 Casp1 Casuintptr Load Load8 LoadAcq LoadAcquintptr Loadint32 Loadp Loaduint Loaduintptr
         Store Store8 StoreRel StoreReluintptr Storeint32 Storeuintptr Xadd Xaddint32 Xadduintptr Xchg Xchgint32
         Xchguintptr"""),
        ("amd64 arm64 loong64 mips mips64 riscv64 s390x", "runtime/internal/atomic", "StorepNoWB"),
        ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "runtime/internal/atomic",
         """Cas64 Casint64 Load64 LoadAcq64 Loadint64 Store64 StoreRel64 Storeint64 Xadd64 Xaddint64 Xchg64
         Xchgint64"""),
        ("amd64 arm64 mips mips64 ppc64 riscv64 s390x", "runtime/internal/atomic", "And And8 Or Or8"),
    ),
    fewer_intrinsics=(
        *GO1_23.fewer_intrinsics,
        ("arm64", "sync/atomic",
         "AndInt32 AndUint32 AndInt64 AndUint64 AndUintptr OrInt32 OrUint32 OrInt64 OrUint64 OrUintptr"),
        ("riscv64", "math/bits", "RotateLeft RotateLeft8 RotateLeft16 RotateLeft32 RotateLeft64"),
    ),
    flags_unlike=(*GO1_23.flags_unlike, ("pgoprofile", "read profile from file")),
    experiments=("coverageredesign", "allocheaders", "exectracer2"),
    other_experiments=(
        *_ALWAYS, "arenas", "cacheprog", "cgocheck2", "heapminimum512kib", "loopvar", "newinliner", "pagetrace",
        "range", "rangefunc",
    ),
    files_may_lower=False,
    duplicate_closures_silent=False,
    devirtualizes_in_order=False,
    range_over_func=False,
    unused_name_last=False,
    names_asked_for_types=False,
    inference_tells_call=False,
    aliases_named=False,
    spellings_told=False,
    built_ins_called_so=False,
)  # fmt: skip

GO1_21 = GO1_22._replace(
    minor=21,
    version="go1.21.13",
    most_m=1,
    flags_unlike=(*GO1_22.flags_unlike, ("env", "")),
    copies_nest=False,
    inlined_results_alike=False,
    more_intrinsics=(
        *GO1_22.more_intrinsics,
        ("amd64 386 arm64 loong64 mips64 riscv64", "runtime", "mulUintptr"),
    ),
    fewer_intrinsics=(
        *GO1_22.fewer_intrinsics,
        ("mips64", "math/bits", "Add Add64 Sub Sub64"),
        ("riscv64", "runtime", "publicationBarrier"),
        ("amd64 arm64 loong64 mips64 ppc64 riscv64 s390x", "runtime/internal/math", "Add64"),
    ),
    experiments=("coverageredesign",),
    other_experiments=(
        *_ALWAYS, "arenas", "cacheprog", "cgocheck2", "heapminimum512kib", "loopvar", "pagetrace",
    ),
    results_with_tags=7,
    shape_name_limit=1 << 62,
    constants_by_value=False,
    zero_copy=False,
    closure_results_lost=False,
    unnamed_by_place=False,
    wraps_go_and_defer_early=False,
    loop_variables=False,
    dead_code_when_read=False,
    initialiser_first=False,
    devirtualizes_calls=False,
    captured_values=False,
    range_over_integers=False,
    range_faults_instead=False,
    instances_reworded=False,
    addresses_copies=False,
    wrappers_inlined=True,
)  # fmt: skip

NEWEST: Final = GO1_27
RELEASES: Final[tuple[Release, ...]] = (GO1_27, GO1_26, GO1_25, GO1_24, GO1_23, GO1_22, GO1_21)  # newest first


# What a release is called, has at hand and is known by, rather than what it does.
_NAMES: Final = frozenset({
    "minor", "version", "experiments", "other_experiments", "flags_unlike", "most_m", "unlike",
})  # fmt: skip


def switches(newer: Release, older: Release) -> list[str]:
    """What one does otherwise than the other."""
    fields = (field for field in Release._fields if field not in _NAMES)
    return [field for field in fields if getattr(newer, field) != getattr(older, field)]


def release_named(name: str) -> Release | None:
    """The modelled release that a version belongs to: "1.26", "go1.26", "go1.26.2", "1.27rc1". With switches behind it
    (Release.id), which are as in the next older release that has another value: "1.27~append_lines"."""
    name, _, unlike = f"go{name.removeprefix('go')}".partition("~")
    found = next((release for release in RELEASES if release.serves(name)), None)
    for switch in unlike.split(",") if unlike else ():
        if found is None or switch not in Release._fields or switch in _NAMES:
            return None
        older = (release for release in RELEASES if release.minor < found.minor)
        value = next((v for r in older if (v := getattr(r, switch)) != getattr(found, switch)), None)
        found = found.without(switch, value) if value is not None else None
    return found


def modelled() -> str:
    """For people: "go1.26 and go1.27"."""
    names = [release.name for release in reversed(RELEASES)]
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
