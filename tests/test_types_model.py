"""The type model against the real compiler's recorded verdicts, and against its own laws."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goesc.check.checker import Config, ImportFailure, check_package
from goesc.oracle.toolchain import Toolchain
from goesc.source.positions import FileSet, Pos
from goesc.syntax.parser import parse_file
from goesc.types import layout, lookup, named, predicates, sizes, termlist, typeset, typeterm
from goesc.types.context import Context
from goesc.types.instantiate import implements, instance
from goesc.types.model import Array, Interface, Map, Named, Pointer, Signature, Slice, Struct, Term, Type, TypeParam
from goesc.types.objects import Func, Package, TypeName, Var, VarKind
from goesc.types.predicates import identical
from goesc.types.subst import subst
from goesc.types.tsets import ALL_TERMS, UNIVERSE_TERM, TypeSet
from goesc.types.typestring import type_string
from goesc.types.unify import ASSIGN, EXACT, Unifier
from goesc.types.universe import TYP, UNIVERSE, UNIVERSE_ANY, UNIVERSE_ERROR, UNSAFE

DATA = Path(__file__).parent / "data" / "types"


class NoImports:
    def import_package(self, path: str, _pos: Pos) -> Package:
        if path == "unsafe":
            return UNSAFE
        raise ImportFailure(path)


def check(name: str, src: bytes, path: str = "p") -> tuple[Any, FileSet]:
    fset = FileSet()
    file, problems = parse_file(fset.add(name, src))
    assert not problems
    assert file is not None
    return check_package(path, [file], fset, NoImports(), Config()), fset


def package(src: str, errors: int = 0) -> Callable[[str], Type]:
    """Types by name of a package with so many errors."""
    checked, _ = check("p.go", f"package p\n{src}".encode())
    assert len(checked.errors) == errors, [d.text for d in checked.errors]
    return lambda name: checked.pkg.scope.lookup(name).type


# --- Recorded verdicts of gc 1.27.3 ------------------------------------------------------------------------


def test_causes_and_type_strings_are_gcs() -> None:
    """`go tool compile -p causes -e causes.go` wrote causes.out."""
    checked, fset = check("causes.go", (DATA / "causes.go").read_bytes(), "causes")
    found = [f"{fset.position(d.pos)}: {d.text}" for d in sorted(checked.errors, key=lambda d: d.pos)]
    assert "\n".join(found).splitlines() == (DATA / "causes.out").read_text(encoding="utf-8").splitlines()


@pytest.mark.gc
def test_recorded_causes_are_what_gc_says(toolchain: Toolchain) -> None:
    said = toolchain.compile(["causes.go"], ["-p", "causes", "-e"], DATA)
    assert said.lines == (DATA / "causes.out").read_text(encoding="utf-8").splitlines()


TYPES = ["bool", "int8", "int16", "int32", "int64", "float32", "complex64", "complex128", "string", "*int", "[]int"]
TYPES += ["any", "struct{}", "[0]int64", "uintptr"]


def struct_sources() -> st.SearchStrategy[str]:
    return st.recursive(
        st.sampled_from(TYPES),
        lambda inner: st.one_of(
            st.builds(lambda n, t: f"[{n}]{t}", st.integers(0, 3), inner),
            st.builds(lambda ts: f"struct{{{'; '.join(f'f{i} {t}' for i, t in enumerate(ts))}}}", st.lists(inner)),
        ),
        max_leaves=12,
    )


@pytest.mark.gc
@pytest.mark.parametrize("arch", ["amd64", "386"])
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(struct_sources(), min_size=40, max_size=60))
def test_sizes_against_the_real_compiler(toolchain: Toolchain, tmp_path: Path, arch: str, sources: list[str]) -> None:
    """A declaration that must not compile shows Sizeof and Alignof in its type."""
    lines = [f"type T{i} {t}\n" for i, t in enumerate(sources)]
    lines += [
        f"var _ int = [2][1 + unsafe.Sizeof(T{i}{{}})][unsafe.Alignof(T{i}{{}})]int{{}}\n"
        for i, t in enumerate(sources)
        if t.startswith(("[", "struct")) and not t.startswith("[]")
    ]
    src = 'package p\nimport "unsafe"\n' + "".join(lines)
    (tmp_path / "s.go").write_text(src, encoding="utf-8")
    said = toolchain.compile(["s.go"], ["-p", "p", "-e"], tmp_path, [], {"GOARCH": arch})
    figures = sizes.sizes_for(arch)
    assert figures is not None
    checked, _ = check("s.go", src.encode())
    get = checked.pkg.scope.lookup
    want = [
        (f"[2][{1 + figures.sizeof(get(f'T{i}').type)}][{figures.alignof(get(f'T{i}').type)}]int")
        for i, t in enumerate(sources)
        if t.startswith(("[", "struct")) and not t.startswith("[]")
    ]
    got = [line.split("value of type ")[1].split(")")[0] for line in said.lines if "value of type" in line]
    assert got == want


def layout_cases() -> list[list[str]]:
    text = (DATA / "layout.out").read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if not line.startswith("#")]


def test_sizes_and_pointer_data_are_gcs() -> None:
    """A program that gc compiled printed layout.out from its own type descriptors."""
    checked, _ = check("layout.go", (DATA / "layout.go").read_bytes())
    assert checked.errors == []
    for name, *figures in layout_cases():
        t = checked.pkg.scope.lookup(name).type
        got = [layout.size(t), layout.alignment(t), layout.ptr_data_size(t), int(layout.is_direct_iface(t))]
        assert got == list(map(int, figures)), name
        assert layout.has_pointers(t) == (figures[2] != "0")


def test_sizes_out_of_reach() -> None:
    huge = Array(1 << 60, TYP[6])
    assert sizes.sizeof(huge) == -1
    assert sizes.sizeof(Array(1 << 62, TYP[8])) == 1 << 62
    assert sizes.sizeof(Struct([Var(0, None, "x", huge, VarKind.FIELD)], [])) == -1
    fields = [Var(0, None, n, Array(1 << 62, TYP[8]), VarKind.FIELD) for n in "abc"]
    assert sizes.offsetsof(fields) == [0, 1 << 62, -1]


def test_sizes_of_deeply_nested_structs_end_soon() -> None:
    t: Type = TYP[2]
    for _ in range(200):
        t = Struct([Var(0, None, n, t, VarKind.FIELD) for n in "ab"], [])
    assert sizes.sizeof(t) == -1


@pytest.mark.parametrize(("arch", "size"), [("386", 8), ("amd64", 16), ("arm", 8), ("wasm", 16)])
def test_architectures(arch: str, size: int) -> None:
    found = sizes.sizes_for(arch)
    assert found is not None
    assert found.sizeof(TYP[17]) == size


# --- Universe ----------------------------------------------------------------------------------------------


def test_universe_names() -> None:
    assert type_string(UNIVERSE_ANY) == "any"
    assert type_string(UNIVERSE_ERROR) == "error"
    assert type_string(TYP[18]) == "unsafe.Pointer"
    byte = UNIVERSE.elems["byte"].type
    assert byte is not None
    assert byte is not TYP[8]
    assert identical(byte, TYP[8])
    assert {o.name for o in UNSAFE.scope.elems.values()} == {
        "Pointer", "Add", "Alignof", "Offsetof", "Sizeof", "Slice", "SliceData", "String", "StringData",
    }  # fmt: skip


# --- Named types and instances -----------------------------------------------------------------------------


def test_instances_are_shared_and_expand_lazily() -> None:
    get = package(
        "type List[T any] struct{ next *List[T]; val T }\n"
        "func (l *List[T]) Get() T { return l.val }\n"
        "type A = List[int]; type B = List[int]; type C = List[List[int]]"
    )
    a, b = named.unalias(get("A")), named.unalias(get("B"))
    assert a is b
    s = named.under(a)
    assert isinstance(s, Struct)
    assert isinstance(s.fields[0].type, Pointer)
    assert s.fields[0].type.base is a  # the cycle is closed
    assert isinstance(a, Named)
    _, m = named.lookup_method(a, None, "Get")
    assert m is not None
    assert type_string(m.type) == "func() int"
    assert m.origin is named.origin(a).methods[0]
    assert type_string(named.unalias(get("C")), lambda _: "") == "List[List[int]]"


def test_expanding_families_of_instances_do_not_end_expansion() -> None:
    get = package("type T[P any] struct{ f *T[[]P] }\nvar x T[int]", errors=1)  # an instantiation cycle
    t: Type = get("x")
    for _ in range(20):
        s = named.under(t)
        assert isinstance(s, Struct)
        pointer = s.fields[0].type
        assert isinstance(pointer, Pointer)
        t = pointer.base
    assert type_string(t, lambda _: "") == "T[" + "[]" * 20 + "int]"


def test_instances_without_a_checker() -> None:
    get = package(
        "type Pair[K comparable, V any] struct{ k K; v V }\nfunc (p Pair[K, V]) Both() (K, V) { return p.k, p.v }"
    )
    pair = get("Pair")
    assert isinstance(pair, Named)
    ctxt = Context()
    one = instance(None, 0, pair, [TYP[2], TYP[17]], None, ctxt)
    two = instance(None, 0, pair, [TYP[2], TYP[17]], None, ctxt)
    other = instance(None, 0, pair, [TYP[17], TYP[2]], None, ctxt)
    assert one is two
    assert not identical(one, other)
    assert identical(one, instance(None, 0, pair, [TYP[2], TYP[17]], None, Context()))
    assert isinstance(one, Named)
    assert type_string(named.method(one, 0).type) == "func() (int, string)"


# --- Lookup ------------------------------------------------------------------------------------------------


def test_lookup_paths() -> None:
    get = package(
        "type A struct{ x, y int }\nfunc (A) M() {}\nfunc (*A) P() {}\n"
        "type B struct{ *A; y string }\ntype C struct{ B; D }\ntype D struct{ z int; A2 }\ntype A2 struct{ x int }\n"
        "type P *A\n"
    )
    defined = get("A")
    assert isinstance(defined, Named)
    pkg = defined.obj.pkg

    def look(name: str, field: str, addressable: bool = False) -> tuple[Any, ...]:
        obj, index, indirect = lookup.lookup_field_or_method(get(name), addressable, pkg, field)
        return (obj.name if obj is not None else None, index, indirect)

    assert look("C", "x") == (None, [1, 1, 0], False)  # ambiguous: C.B.A.x and C.D.A2.x
    assert look("C", "y") == ("y", [0, 1], False)
    assert look("C", "M") == ("M", [0, 0, 0], True)
    assert look("C", "P") == ("P", [0, 0, 1], True)  # *A is embedded
    assert look("A", "P") == (None, None, True)
    assert look("A", "P", addressable=True) == ("P", [1], False)
    assert look("P", "x") == ("x", [0], True)
    assert look("P", "M") == (None, None, False)
    assert look("C", "_") == (None, None, False)


def test_missing_methods_of_unchecked_types() -> None:
    get = package("type I interface{ M(); N() }\ntype T struct{}\nfunc (T) M() {}\nfunc (*T) N() {}")
    method, wrong, cause = lookup.missing_method(None, get("T"), get("I"), True)
    assert method is not None
    assert (method.name, wrong, cause) == ("N", True, "(method N has pointer receiver)")
    assert implements(None, Pointer(get("T")), get("I")) == (True, "")
    assert implements(None, get("T"), get("I")) == (False, "p.T does not implement p.I (method N has pointer receiver)")


# --- Laws of term lists ------------------------------------------------------------------------------------

_MINE = Named(TypeName(0, None, "MyInt", None), underlying=TYP[2], from_rhs=TYP[2], expanded=True)
_SAMPLES: list[Type] = [TYP[2], TYP[17], _MINE, Slice(TYP[2])]
_TERMS: list[Term | None] = [
    None, UNIVERSE_TERM, *(Term(False, t) for t in _SAMPLES), Term(True, TYP[2]), Term(True, TYP[17]),
]  # fmt: skip

terms = st.sampled_from(_TERMS)
term_lists = st.lists(terms, max_size=4)


@given(terms, terms)
def test_terms_are_sets(x: Term | None, y: Term | None) -> None:
    both = [p for p in typeterm.union(x, y) if p is not None]
    meet = typeterm.intersect(x, y)
    for t in _SAMPLES:
        in_x, in_y = typeterm.includes(x, t), typeterm.includes(y, t)
        assert any(typeterm.includes(p, t) for p in both) == (in_x or in_y)
        assert typeterm.includes(meet, t) == (in_x and in_y)
    if typeterm.subset_of(x, y):
        assert all(typeterm.includes(y, t) for t in _SAMPLES if typeterm.includes(x, t))
        assert typeterm.equal(meet, x)


@given(term_lists, term_lists)
def test_term_lists_are_sets(xs: Any, ys: Any) -> None:
    union, meet = termlist.union(xs, ys), termlist.intersect(xs, ys)
    for t in _SAMPLES:
        in_x, in_y = termlist.includes(xs, t), termlist.includes(ys, t)
        assert termlist.includes(union, t) == (in_x or in_y)
        assert termlist.includes(meet, t) == (in_x and in_y)
    assert termlist.equal(termlist.norm(union), union)
    assert termlist.subset_of(meet, xs)
    assert termlist.subset_of(xs, union)
    assert termlist.equal(termlist.union(xs, ALL_TERMS), ALL_TERMS)
    assert termlist.equal(termlist.intersect(xs, ALL_TERMS), xs)


# --- Laws of substitution and unification ------------------------------------------------------------------

_P = TypeParam(1, TypeName(0, None, "P", None), 0, UNIVERSE_ANY)
_Q = TypeParam(2, TypeName(0, None, "Q", None), 1, UNIVERSE_ANY)


def _var(t: Type) -> Var:
    return Var(0, None, "", t, VarKind.PARAM)


def composites(leaves: st.SearchStrategy[Type]) -> st.SearchStrategy[Type]:
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Slice, inner),
            st.builds(Pointer, inner),
            st.builds(Array, st.integers(0, 3), inner),
            st.builds(Map, inner, inner),
            st.builds(lambda a, b: Signature(None, [_var(a)], [_var(b)]), inner, inner),
            st.builds(lambda a: Struct([Var(0, None, "F", a, VarKind.FIELD)], []), inner),
        ),
        max_leaves=8,
    )


ground = composites(st.sampled_from([TYP[2], TYP[17], _MINE, UNIVERSE_ERROR]))
open_types = composites(st.sampled_from([TYP[2], _MINE, _P, _Q]))


@given(open_types, ground, ground)
def test_unification_finds_what_was_substituted(t: Type, p: Type, q: Type) -> None:
    concrete = subst(None, 0, t, {_P: p, _Q: q}, None, Context())
    u = Unifier(None, [_P, _Q], [None, None], True)
    assert u.unify(t, concrete, EXACT)
    for par, arg in ((_P, p), (_Q, q)):
        found = u.at(par)
        assert found is None or identical(found, arg)


@given(ground, ground)
def test_exact_unification_of_ground_types_is_identity(x: Type, y: Type) -> None:
    u = Unifier(None, [_P], [None], True)
    assert u.unify(x, y, EXACT) == identical(x, y)
    assert identical(x, y) == identical(y, x)
    if identical(x, y):
        assert type_string(x) == type_string(y)
        assert Context().instance_hash(_MINE, [x]) == Context().instance_hash(_MINE, [y])


@given(open_types)
def test_substitution_of_nothing_changes_nothing(t: Type) -> None:
    assert subst(None, 0, t, {}, None, Context()) is t
    assert subst(None, 0, t, {_P: _P}, None, Context()) is t


def test_inexact_unification_keeps_names_and_directions() -> None:
    u = Unifier(None, [_P], [None], True)
    assert u.unify(_P, Slice(TYP[2]), ASSIGN)
    mine = Named(TypeName(0, None, "S", None), underlying=Slice(TYP[2]), from_rhs=Slice(TYP[2]), expanded=True)
    assert u.unify(_P, mine, ASSIGN)
    assert u.at(_P) is mine
    assert not u.unify(_P, TYP[17], ASSIGN)


# --- Type sets ---------------------------------------------------------------------------------------------


def test_type_sets() -> None:
    get = package(
        "type I interface{ ~int | string; fmtS }\ntype fmtS interface{ String() string }\n"
        "type E interface{ int; string }\ntype C interface{ comparable; fmtS }\ntype A interface{ any }\n"
        "type M interface{ b(); A(); a() }\n"
    )

    def type_set(name: str) -> TypeSet:
        interface = named.under(get(name))
        assert isinstance(interface, Interface)
        return typeset.type_set(interface)

    def text(name: str) -> str:
        return typeset.typeset_string(type_set(name))

    assert text("I") == "{func (p.fmtS).String() string; ~int | string}"
    assert text("E") == "∅"
    assert text("C") == "{comparable; func (p.fmtS).String() string}"
    assert text("A") == "𝓤"
    assert [m.name for m in type_set("M").methods] == ["A", "a", "b"]


def test_recursive_interfaces_are_compared() -> None:
    get = package(
        "type T interface{ m() interface{ T } }\ntype S interface{ m() interface{ S } }\n"
        "type U interface{ m() interface{ U; n() } }",
        errors=3,  # gc refuses them, but only after it has compared some
    )
    t, s, u = (named.under(get(n)) for n in "TSU")
    assert identical(t, s)
    assert not identical(t, u)


def test_predicates() -> None:
    get = package(
        "type Int int\ntype F func()\ntype K struct{ f []int }\ntype N interface{ ~int | ~float64 }\n"
        "func g[P N, Q any](p P, q Q) {}\n"
    )
    g = get("g")
    assert isinstance(g, Signature)
    p, q = g.tparams
    assert predicates.is_integer(get("Int"))
    assert not predicates.is_numeric(p)
    assert predicates.all_numeric(p)
    assert not predicates.all_integer(p)
    assert not predicates.all_numeric(q)
    assert predicates.comparable_type(get("K"), True) == "struct containing []int cannot be compared"
    assert predicates.comparable_type(get("F"), True) == ""
    assert predicates.comparable_type(p, False) is None
    assert predicates.comparable_type(q, True) == "incomparable types in type set"
    assert predicates.has_nil(get("F"))
    assert not predicates.has_nil(q)
    assert predicates.max_type(TYP[20], TYP[22]) is TYP[22]
    assert predicates.max_type(TYP[20], TYP[24]) is None


def test_methods_are_found_with_folded_case() -> None:
    get = package("type T struct{}\nfunc (T) foo() {}")
    t = get("T")
    assert isinstance(t, Named)
    _, m = named.lookup_method(t, None, "FOO", True)
    assert isinstance(m, Func)
    assert named.lookup_method(t, None, "foo") == (-1, None)  # unexported, and of another package
