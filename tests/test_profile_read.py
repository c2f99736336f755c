"""Reading profiles: what is written is read, and whatever is no profile ends in one line."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goesc.profile import pprof
from goesc.profile.names import is_runtime, package_of, plain, short, with_package
from goesc.profile.pprof import MOST_BYTES, Frame, NoProfile, Profile, read
from goesc.profile.sites import Amount, Leaf, Measure, Sites
from goesc.profile.sizes import fits
from tests.profiles import HEAP, Stack, message, number, packed, profile, varint

RECORDED = Path(__file__).parent.parent / "examples" / "shop" / "mem.pb.gz"  # by go test -memprofile
ONE: list[tuple[int, int, Stack]] = [(10, 48, [[("p.newT", "/m/p.go", 9), ("p.f", "/m/p.go", 21)]])]


def _samples(found: Profile) -> list[tuple[int, int, list[list[tuple[str, str, int]]]]]:
    return [
        (sample.values[0], sample.size, [[tuple(frame) for frame in found.locations[at]] for at in sample.stack])
        for sample in found.samples
    ]


_NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_FRAMES = st.tuples(_NAMES, _NAMES, st.integers(0, 1 << 40))
_STACKS = st.lists(st.lists(_FRAMES, min_size=1, max_size=3), max_size=5)
_COUNTS = st.integers(-(1 << 50), 1 << 50)


@given(st.lists(st.tuples(_COUNTS, st.integers(0, 4096), _STACKS), max_size=6), st.booleans())
def test_what_is_written_is_read(samples: list[tuple[int, int, Stack]], compress: bool) -> None:
    found = read(profile(samples, compress=compress))
    assert found.types == [kind for kind, _ in HEAP]
    assert _samples(found) == [(count, size, [list(map(tuple, at)) for at in stack]) for count, size, stack in samples]
    assert all(values[1] == values[0] * size for _, values, size in found.samples)


def test_numbers_come_one_by_one_or_in_a_row_and_what_nobody_knows_is_passed_over() -> None:
    """Go's writer packs them, others need not; fields of other versions may be of any kind."""
    one_by_one = message(2, number(1, 7), number(1, 8), number(2, 5), number(2, 240), number(2, 0), number(2, 0))
    strange = varint(90 << 3 | 1) + bytes(8) + varint(91 << 3 | 5) + bytes(4) + message(92, b"?") + number(93, 1 << 63)
    places = [message(4, number(1, id_), number(3, 4096), message(4, number(1, 1), number(2, id_))) for id_ in (7, 8)]
    function = message(5, number(1, 1), number(2, 5), number(4, 6))
    texts = [message(6, text) for text in (b"", *(kind.encode() for kind, _ in HEAP), b"p.f", b"p.go")]
    types = [message(1, number(1, at)) for at in range(1, 5)]
    found = read(gzip.compress(b"".join([one_by_one, strange, *texts, *types, function, *places])))
    assert _samples(found) == [(5, 0, [[("p.f", "p.go", 7)], [("p.f", "p.go", 8)]])]
    in_a_row = message(2, packed(1, [7, 8]), packed(2, [5, 240, 0, 0]))
    again = read(b"".join([in_a_row, strange, *texts, *types, function, *places]))
    assert _samples(again) == _samples(found)


def test_gzip_files_may_be_joined() -> None:
    data = profile(ONE, compress=False)
    cut = len(data) // 2
    assert _samples(read(gzip.compress(data[:cut]) + gzip.compress(data[cut:]))) == _samples(read(data))


def test_a_profile_of_go_itself() -> None:
    found = read(RECORDED.read_bytes())
    assert found.types == [kind for kind, _ in HEAP]
    sites = Sites(Measure.ALLOCATED)
    sites.add(found)
    makes: Counter[int] = Counter()
    for leaf, _, amount in sites.stacks():
        if leaf is not None and leaf.frames[0].function == "example.com/shop.(*Cart).Add":
            makes[leaf.frames[0].line] += amount.objects
    assert makes[26] == 101 * 20  # &Item{...}, 20 in each of 100 rounds and one before


# --- What is no profile ------------------------------------------------------------------------------------

_TEXT_FORM = b"heap profile: 3: 4096 [5: 9000] @ heap/1048576\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "it is empty"),
        (b"package p\n", "it is no profile of pprof"),
        (gzip.compress(b"package p\n"), "it is no profile of pprof"),
        (gzip.compress(b""), "it is no profile of pprof"),
        (b"\x1f\x8b" + bytes(40), "it is damaged"),
        (RECORDED.read_bytes()[:-2000], "it is cut short"),
        (zlib.decompress(RECORDED.read_bytes(), 31)[:-9], "it is cut short"),
        (_TEXT_FORM, "it is a profile as text; ask for the compressed form, without ?debug=1"),
        (profile(ONE) + b"more", "it is damaged"),
        (gzip.compress(bytes(MOST_BYTES + 1)), "it holds more than 64 MB, which no profile of allocations does"),
    ],
    ids=["nothing", "Go", "Go in gzip", "nothing in gzip", "no gzip", "gzip cut", "profile cut", "text", "more", "large"],
)  # fmt: skip
def test_what_is_no_profile_is_told_in_one_line(data: bytes, said: str) -> None:
    with pytest.raises(NoProfile) as told:
        read(data)
    assert str(told.value) == said


def test_a_file_that_grows_takes_no_memory() -> None:
    """20 GB of nothing, in a gzip file of 20 MB, end at the limit."""
    block = gzip.compress(bytes(1 << 20))
    tracemalloc.start()
    with pytest.raises(NoProfile, match="more than 64 MB"):
        read(block * 20_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * MOST_BYTES


@pytest.mark.parametrize(
    "data",
    [b"\x22\x00" * 1001, message(4, b"\x22\x00" * 1001)],
    ids=["locations of nothing", "frames of one"],
)
def test_many_small_messages_are_refused(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(pprof, "MOST_MESSAGES", 1000)
    with pytest.raises(NoProfile, match="it holds more than 1,000 messages"):
        read(profile(ONE, compress=False) + data)


def test_stacks_values_and_fields_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    head = profile(ONE, compress=False)
    strange = b"".join(number(field, 1) for field in range(5, 1000))
    assert _samples(read(head + message(2, packed(2, [1, 2, 3, 4]), message(3, strange))))[1] == (1, 0, [])
    with pytest.raises(NoProfile, match="it is damaged"):
        read(head + message(2, packed(2, [0] * 1000)))
    monkeypatch.setattr(pprof, "MOST_ENTRIES", 1000)
    with pytest.raises(NoProfile, match="it holds more than 1,000 entries of stacks"):
        read(head + message(2, packed(1, [1] * 90), packed(2, [0, 0, 0, 0])) * 12)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x1f\x8b"]))
def test_random_bytes_never_crash(data: bytes, head: bytes) -> None:
    _read_or_refuse(head + data)
    _read_or_refuse(gzip.compress(data))


@given(st.integers(0, 20_000), st.integers(0, 255), st.integers(0, 20_000))
def test_changed_and_cut_profiles_never_crash(at: int, byte: int, end: int) -> None:
    for data in (RECORDED.read_bytes(), zlib.decompress(RECORDED.read_bytes(), 31)):
        changed = bytearray(data)
        changed[at % len(data)] = byte
        _read_or_refuse(bytes(changed))
        _read_or_refuse(data[: end % len(data)])


def _read_or_refuse(data: bytes) -> None:
    """Nothing but NoProfile may come out of it."""
    try:
        found = read(data)
    except NoProfile:
        return
    assert all(0 <= at < len(found.locations) for sample in found.samples for at in sample.stack)


# --- Names -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "package", "inside", "without"),
    [
        ("main.main", "main", "main", "main.main"),
        ("net/http.(*conn).serve", "net/http", "(*conn).serve", "net/http.(*conn).serve"),
        ("gopkg.in/yaml%2ev3.(*T).M", "gopkg.in/yaml.v3", "(*T).M", "gopkg.in/yaml%2ev3.(*T).M"),
        ("a.b/c.F[go.shape.[]d.e/f.T]", "a.b/c", "F[go.shape.[]d.e/f.T]", "a.b/c.F[...]"),
        ("p.(*M[go.shape.string,go.shape.interface {}]).add.func1", "p",
         "(*M[go.shape.string,go.shape.interface {}]).add.func1", "p.(*M[...]).add.func1"),
        ("p.F[...].func2", "p", "F[...].func2", "p.F[...].func2"),
        ("p_test.BenchmarkF", "p_test", "BenchmarkF", "p_test.BenchmarkF"),
        ("_cgo_allocate", "", "_cgo_allocate", "_cgo_allocate"),
        ("", "", "", ""),
    ],
)  # fmt: skip
def test_names_of_functions(name: str, package: str, inside: str, without: str) -> None:
    assert (package_of(name), short(name), plain(name)) == (package, inside, without)


def test_a_literal_that_was_inlined_has_no_hash() -> None:
    assert plain("a.b/c.Unique.func1#k2E/Y3mBJWo=#.2") == "a.b/c.Unique.func1.2"


def test_functions_are_named_as_other_packages_write_them() -> None:
    assert with_package("encoding/csv.(*Reader).Read") == "csv.(*Reader).Read"
    assert with_package("gopkg.in/yaml%2ev3.Marshal") == "yaml.v3.Marshal"
    assert with_package("malloc") == "malloc"


_SRC = "/usr/lib/go/src"


@pytest.mark.parametrize(
    ("function", "file", "is_its"),
    [
        ("runtime.mallocgc", f"{_SRC}/runtime/malloc.go", True),
        ("internal/runtime/maps.NewEmptyMap", "internal/runtime/maps/map.go", True),
        ("internal/bytealg.MakeNoZero", f"{_SRC}/runtime/slice.go", True),
        ("reflect.unsafe_New", "runtime/malloc.go", True),
        ("reflect.New", f"{_SRC}/reflect/value.go", False),
        ("runtime/pprof.StartCPUProfile", f"{_SRC}/runtime/pprof/pprof.go", False),
        ("example.com/runtime.Run", "/home/me/src/runtime/run.go", False),
        ("main.main", "/home/me/runtime/main.go", False),
    ],
)
def test_what_is_of_the_runtime(function: str, file: str, is_its: bool) -> None:
    assert is_runtime(Frame(function, file, 1)) == is_its


# --- Sites -------------------------------------------------------------------------------------------------

MALLOC = [("runtime.newobject", f"{_SRC}/runtime/malloc.go", 2000)]


def _stacks(samples: Sequence[tuple[int, int, Stack]]) -> dict[Leaf | None, Amount]:
    sites = Sites(Measure.ALLOCATED)
    sites.add(read(profile(samples)))
    return {leaf: amount for leaf, _, amount in sites.stacks()}


def test_the_runtime_is_passed_over() -> None:
    f = ("p.f", "/m/p.go", 3)
    grow = ("strings.(*Builder).grow", f"{_SRC}/strings/builder.go", 68)
    asked = ("internal/bytealg.MakeNoZero", f"{_SRC}/runtime/slice.go", 300)
    found = _stacks([(1, 48, [MALLOC, [f]]), (2, 64, [[asked], [grow, f]]), (3, 96, [MALLOC, MALLOC])])
    assert list(found) == [
        Leaf((Frame(*f),), "", 48),
        Leaf((Frame(*grow), Frame(*f)), "internal/bytealg.MakeNoZero", 64),
        None,
    ]


def test_profiles_are_summed_and_taken_off() -> None:
    sites = Sites(Measure.ALLOCATED)
    stack: Stack = [[("p.f", "p.go", 3)]]
    other: Stack = [[("p.f", "p.go", 4)]]
    sites.add(read(profile([(10, 8, stack), (5, 8, other)])))
    sites.add(read(profile([(1, 8, stack)])))
    sites.take_off(read(profile([(4, 8, stack), (5, 8, other)])))
    assert [(amount.objects, amount.bytes) for _, _, amount in sites.stacks()] == [(7, 56)]
    assert (sites.total.objects, sites.total.bytes) == (7, 56)


def test_functions_that_moved_are_followed() -> None:
    """Of a function whose lines are all further down, in part edited; one that did not move stays."""

    def of(f: Sequence[int], g: Sequence[int]) -> bytes:
        return profile(
            [(9, 8, [[(f"p.{name}", "/m/p.go", at)]]) for name, lines in (("f", f), ("g", g)) for at in lines]
        )

    sites = Sites(Measure.ALLOCATED)
    sites.add(read(of([30, 33, 34, 40], [7, 9])))
    sites.take_off(read(of([20, 23, 29], [7, 8])))
    left = {(leaf.frames[0].function, leaf.frames[0].line): n.objects for leaf, _, n in sites.stacks() if leaf}
    assert left == {("p.f", 34): 9, ("p.f", 40): 9, ("p.f", 39): -9, ("p.g", 9): 9, ("p.g", 8): -9}


def test_what_is_in_use_is_counted_apart() -> None:
    sites = Sites(Measure.IN_USE)
    sites.add(read(profile([(10, 8, [[("p.f", "p.go", 3)]])], in_use=2)))
    assert (sites.total.objects, sites.total.bytes) == (2, 16)


@pytest.mark.parametrize(
    ("asked", "counted", "may"),
    [
        (8, 8, True), (8, 16, True), (16, 16, True), (17, 24, True), (40, 48, True), (40, 64, False), (512, 512, True),
        (520, 576, True), (569, 576, True), (569, 640, True), (1024, 1152, True), (32760, 32768, True),
        (32768, 32768, True), (32768, 40960, False), (33000, 40960, True), (0, 8, False), (-1, 8, False),
    ],
)  # fmt: skip
def test_sizes_as_the_allocator_rounds_them(asked: int, counted: int, may: bool) -> None:
    assert fits(asked, counted) == may
