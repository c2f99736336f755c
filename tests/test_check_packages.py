"""Whole packages: gc's own rules, order of initialization, dependencies on demand, the library, hostile programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, final

import pytest

from goesc.check.checker import Config, ImportFailure, check_package
from goesc.check.info import CheckedPackage
from goesc.check.lazy import open_package
from goesc.facts.session import Session
from goesc.oracle.toolchain import Toolchain
from goesc.report.text import error_text
from goesc.source.build import context
from goesc.source.positions import FileSet, Pos
from goesc.source.room import room_to_recurse
from goesc.source.std import Library
from goesc.syntax import ast
from goesc.syntax.parser import parse_file
from goesc.types.model import Named, Pointer, Signature, Struct
from goesc.types.named import lookup_method, under
from goesc.types.objects import Func, Package, Scope, TypeName
from goesc.types.typestring import type_string
from goesc.types.universe import UNIVERSE, UNSAFE


@final
@dataclass(slots=True, eq=False)
class Sources:
    """Packages given as text, checked whole or on demand."""

    texts: dict[str, str]
    demand: bool = False
    fset: FileSet = field(default_factory=FileSet)
    known: dict[str, CheckedPackage] = field(default_factory=dict)

    def trees(self, path: str) -> list[ast.File]:
        files = []
        for number, text in enumerate(self.texts[path].split("// ---\n")):
            tree, errors = parse_file(self.fset.add(f"{path}{number or ''}.go", text.encode()))
            assert tree is not None
            assert not errors
            files.append(tree)
        return files

    def import_package(self, path: str, pos: Pos) -> Package:
        assert pos
        if path == "unsafe":
            return UNSAFE
        if path not in self.texts:
            raise ImportFailure("file not found")
        if path not in self.known:
            if self.demand:
                pkg = Package(path, path, Scope(UNIVERSE), complete=True)
                self.known[path] = open_package(pkg, self.trees(path), self.fset, self, Config(bodies="demand"))
            else:
                self.known[path] = self.check(path)
        return self.known[path].pkg

    def check(self, path: str, config: Config | None = None) -> CheckedPackage:
        return check_package(path, self.trees(path), self.fset, self, config or Config())


def errors_of(text: str, config: Config | None = None, **others: str) -> str:
    sources = Sources({"p": text, **others})
    checked = sources.check("p", config)
    return error_text(checked.errors, sources.fset)


# --- gc's own rules --------------------------------------------------------------------------------


def test_bodyless_functions_are_errors_in_complete_packages() -> None:
    text = 'package p\n\nimport _ "unsafe"\n\nfunc f()\n\n//go:linkname g runtime.g\nfunc g()\n'
    assert errors_of(text) == ""
    assert errors_of(text, Config(complete=True)) == "p.go:5:6: missing function body\n"


def test_linkname_needs_unsafe() -> None:
    text = "package p\n\n//go:linkname f runtime.f\nfunc f()\n"
    assert errors_of(text) == 'p.go:3:3: //go:linkname only allowed in Go files that import "unsafe"\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("//go:noinline\ntype T int\n", "p.go:3:3: misplaced compiler directive\n"),
        ("//go:noescape\nfunc f() {}\n", "p.go:4:6: can only use //go:noescape with external func implementations\n"),
        ("//go:embed x\nfunc f() {}\n", "p.go:3:3: misplaced go:embed directive\n"),
        (
            "//go:embed x\nvar s string\n",
            'p.go:3:3: go:embed requires import "embed" (or import _ "embed", if package is not used)\n',
        ),
        ("func f() {\n\t//go:noinline\n\tvar x int\n\t_ = x\n}\n", "p.go:4:4: misplaced compiler directive\n"),
        ("type T [1 << 50]byte\n", "p.go:3:6: type [1125899906842624]byte larger than address space\n"),
        ("var c chan [1 << 17]byte\n", "p.go:3:5: channel element type too large (>64kB)\n"),
        (
            "type I interface{ m() interface{ I } }\n",
            "p.go:3:8: invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)\n",
        ),
    ],
)
def test_rules_of_the_compiler(text: str, expected: str) -> None:
    assert errors_of("package p\n\n" + text) == expected


def test_version_errors_say_where_the_version_comes_from() -> None:
    config = Config(go_version="go1.17")
    text = "package p\n\ntype T[P any] int\n"
    assert errors_of(text, config) == (
        "p.go:3:8: type parameter requires go1.18 or later (-lang was set to go1.17; check go.mod)\n"
        "p.go:3:10: predeclared any requires go1.18 or later (-lang was set to go1.17; check go.mod)\n"
    )
    text = "//go:build go1.21\n\npackage p\n\nfunc f() {\n\tfor range 3 {\n\t}\n}\n"
    assert errors_of(text, Config(go_version="go1.27")) == (
        "p.go:6:12: cannot range over 3 (untyped int constant): requires go1.22 or later"
        " (file declares //go:build go1.21)\n"
    )


def test_many_errors_stop_at_the_tenth() -> None:
    lines = errors_of("package p\n\nfunc f() {\n" + "".join(f"\tx{i}()\n" for i in range(12)) + "}\n").splitlines()
    assert len(lines) == 11
    assert lines[-1] == "p.go:13:2: too many errors"


def test_imports_that_fail_leave_one_error() -> None:
    text = 'package p\n\nimport "q/missing"\n\nvar x = missing.Y.Z(1)\n'
    assert errors_of(text) == "p.go:3:8: could not import q/missing (file not found)\n"


NAMES = """package a

var x = 1

func f() {}

type t struct{}

const c = 1

func G[T any](t T) { h(t); f() }

func h[T any](t T) { x++ }

func I() { j() }

func j() { k(); panic("x") }

func k() {}

type S struct{ in inner }

type inner int

func Big() { f(); big() }

func big() { l(); l(); l(); l(); m("long", "list", "of", "arguments"); select {} }

func l() { m(); go m() }

func m(...string) { go l() }
"""


def test_unexported_names_are_known_if_export_data_hold_them() -> None:
    names = ["x", "f", "t", "c", "h", "j", "k", "inner", "big", "m"]
    text = 'package p\n\nimport "a"\n\n' + "".join(f"var _ = a.{name}\n" for name in names)
    sources = Sources({"p": text, "a": NAMES})
    shown = [
        line for line in error_text(sources.check("p").errors, sources.fset, limit=0).splitlines() if ":11: " in line
    ]
    known = [name for name, line in zip(names, shown, strict=True) if "not exported by package a" in line]
    assert known == ["x", "f", "h", "j", "k", "inner", "big"]
    assert shown[2] == "p.go:7:11: undefined: a.t"


def test_the_body_that_is_just_small_enough(
    tree: Callable[..., Path], goesc: Callable[..., Any], toolchain: Toolchain
) -> None:
    """Export data hold what bodies mention that may be inlined: what that costs is what the inliner says."""
    counts = range(8, 24)
    text = "package a\n\ntype T struct{ a, b int }\n\nfunc Len() int { return len(array) }\n\nvar array [3]int\n"
    for n in counts:
        body = "\tp.a, p.b = p.b, p.a + int(uint8(x))\n" * (n // 4) + "\tx = s[x]\n" * (n % 4)
        text += f"\nvar w{n} int\n\nfunc F{n}(p *T, s []int, x int) int {{\n\tw{n}++\n{body}\treturn x\n}}\n"
    names = ["array", *(f"w{n}" for n in counts)]
    main = 'package b\n\nimport "w/a"\n\n' + "".join(f"var _ = a.{name}\n" for name in names)
    folder = tree({"go.mod": "module w\n\ngo 1.27\n", "a/a.go": text, "b/b.go": main})
    for flags, known in (("-e", 15), ("all=-e -l", 0)):
        expected = toolchain.build(["./b"], flags, folder).output
        assert expected.count("undefined: a.") + expected.count("not exported by package a") == len(names)
        assert expected.count("not exported") == known
        done = goesc("build", f"-gcflags={flags}", "./b", cwd=folder, env={"GOESC_CACHE": "off"})
        assert done.stderr == expected


# --- Order of initialization -----------------------------------------------------------------------


def test_initialization_follows_dependencies_through_functions() -> None:
    text = (
        "package p\n\nvar a = f()\nvar b, c = g()\nvar d = 1\n\n"
        "func f() int { return b + d }\nfunc g() (int, int) { return d, h }\n// ---\npackage p\n\nvar h = d + 1\n"
    )
    checked = Sources({"p": text}).check("p")
    assert not checked.errors
    assert [[v.name for v in i.lhs] for i in checked.info.init_order] == [["d"], ["h"], ["b", "c"], ["a"]]


# --- Dependencies on demand ------------------------------------------------------------------------

LIBRARY = """package lib

type T struct{ u *U }

func (t *T) Get() U { return *t.u }

type U struct{ n Unused }

func (U) Method(x Unused) (r T) {
	r.Get()
	return
}

type Unused [len(table)]int

var table = [...]string{"a", "b"}

type G[P any] struct{ p P }

func (g G[P]) Value() P { return g.p }

func F() *T { return helper() }

func helper() *T { return nil }
"""


def test_a_dependency_is_typed_as_far_as_it_is_used() -> None:
    user = 'package p\n\nimport "lib"\n\nvar x = lib.F()\nvar y = lib.G[int]{}.Value()\n'
    sources = Sources({"p": user, "lib": LIBRARY}, demand=True)
    checked = sources.check("p")
    assert not checked.errors
    scope = sources.known["lib"].pkg.scope
    helper, unused = scope.lookup("helper"), scope.lookup("Unused")
    assert isinstance(helper, Func)
    assert isinstance(unused, TypeName)
    assert helper.type is None
    assert unused.type is None
    y = checked.pkg.scope.lookup("y")
    assert y is not None
    assert type_string(y.type) == "int"

    x = checked.pkg.scope.lookup("x")
    assert x is not None
    assert isinstance(x.type, Pointer)
    assert isinstance(x.type.base, Named)
    _, get = lookup_method(x.type.base, sources.known["lib"].pkg, "Get")
    assert get is not None
    assert type_string(get.type) == "func() lib.U"
    assert unused.type is None  # the struct around it has not been looked into
    u = scope.lookup("U")
    assert isinstance(u, TypeName)
    assert isinstance(u.type, Named)
    struct = under(u.type)
    assert isinstance(struct, Struct)
    assert type_string(struct.fields[0].type) == "lib.Unused"
    looked_at = struct.fields[0].type
    assert isinstance(looked_at, Named)
    assert type_string(under(looked_at)) == "[2]int"


def test_bodies_of_a_dependency_wait() -> None:
    user = 'package p\n\nimport "lib"\n\nvar x = lib.F\n'
    sources = Sources({"p": user, "lib": LIBRARY}, demand=True)
    sources.check("p")
    lib = sources.known["lib"]
    f = lib.pkg.scope.lookup("F")
    assert isinstance(f, Func)
    assert isinstance(f.decl, ast.FuncDecl)
    assert f.decl.body is not None
    statement = f.decl.body.list[0]
    assert isinstance(statement, ast.ReturnStmt)
    assert statement.results not in lib.info.types
    lib.check_body(f)
    assert statement.results is not None
    found = lib.info.types[statement.results]
    assert type_string(found.type) == "*lib.T"
    lib.check_body(f)  # a second time does nothing
    assert lib.info.types[statement.results] is found


def test_bodies_on_demand_see_the_instances_of_signatures() -> None:
    """The words of a dictionary are told apart by the identity of types, and gc checks all of a package at once."""
    text = "type Set[T ~int64] []span[T]\n\ntype span[T ~int64] struct{ from T }\n\n"
    text += "func (s Set[T]) First() span[T] {\n\tfor _, r := range s {\n\t\treturn r\n\t}\n\treturn span[T]{}\n}\n"
    user = 'package p\n\nimport "lib"\n\nvar first = lib.Set[int64]{}.First\n'
    sources = Sources({"p": user, "lib": f"package lib\n\n{text}"}, demand=True)
    sources.check("p")
    lib = sources.known["lib"]
    generic = lib.pkg.scope.lookup("Set")
    assert generic is not None
    assert isinstance(generic.type, Named)
    (first,) = generic.type.methods
    lib.check_body(first)
    assert isinstance(first.type, Signature)
    assert isinstance(first.decl, ast.FuncDecl)
    assert first.decl.body is not None
    loop = first.decl.body.list[0]
    assert isinstance(loop, ast.ForStmt)
    returned = loop.body.list[0]
    assert isinstance(returned, ast.ReturnStmt)
    assert returned.results is not None
    assert lib.info.types[returned.results].type is first.type.results[0].type


# --- The library -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["strings", "sort", "encoding/json", "go/constant", "sync", "slices", "iter"])
def test_library_packages_have_no_errors(path: str, toolchain: Toolchain) -> None:
    session = Session(Library(toolchain.goroot, context({"GOOS": "linux", "GOARCH": "amd64"}, ())), lambda *_: None)
    assert session.library is not None
    unit = session.library.unit(path)
    assert unit is not None
    files = []
    for source in unit.files:
        tree, errors = parse_file(session.fset.add(source.path, source.src))
        assert tree is not None
        assert not errors
        files.append(tree)
    config = Config(go_version="go1.27", std=True, complete=unit.complete)
    checked = check_package(path, files, session.fset, session.importer(unit), config)
    assert error_text(checked.errors, session.fset) == ""


# --- Hostile programs ------------------------------------------------------------------------------

HOSTILE = {
    "parentheses": "var x = " + "(" * 2000 + "1" + ")" * 2000,
    "pointers": "var x " + "*" * 2000 + "int",
    "structs": "var x " + "struct{a " * 1000 + "int" + "}" * 1000 + "\nvar y any = x\nvar z = x == x",
    "interfaces": "var x " + "interface{m(" * 700 + "int" + ")}" * 700,
    "closures": "func f() {" + "func(){" * 700 + "}()" * 700 + "}",
    "else if": "func f(b bool) { " + "if b {} else " * 2000 + "{} }",
    "doubling types": "".join(f"type T{i} struct{{ a, b T{i + 1} }}\n" for i in range(60)) + "type T60 int\nvar x T0",
    "alias chain": "".join(f"type T{i} = T{i + 1}\n" for i in range(2000)) + "type T2000 = int\nvar x T0",
    "constant chain": "".join(f"const c{i} = c{i + 1} + 1\n" for i in range(2000)) + "const c2000 = 1",
    "variable chain": "".join(f"var c{i} = c{i + 1} + 1\n" for i in range(2000)) + "var c2000 = 1",
    "generic chain": "".join(f"func f{i}[T any](x T) T {{ return f{i + 1}(x) }}\n" for i in range(200))
    + "func f200[T any](x T) T { return x }\nvar x = f0(1)",
    "arguments": "func f(a ...int) {}\nfunc g() { f(" + ",".join(["1"] * 5000) + ") }",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_deep_and_wide_programs_are_checked(name: str) -> None:
    with room_to_recurse():
        assert errors_of(f"package p\n\n{HOSTILE[name]}\n") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("type T[P any] struct{ f *T[T[P]] }\nvar x T[int]\n", "instantiation cycle"),
        ("func f[P any](n int, x P) { f[*P](n, &x) }\n", "instantiation cycle"),
        ("type A[P any] struct{ b B[P] }\ntype B[P any] struct{ a A[P] }\n", "invalid recursive type B[P]"),
        ("const c = 1 << 100000000000\n", "invalid shift count"),
        ("var a [1 << 62]int\n", "larger than address space"),
        ("var e [1 << 30][1 << 30][1 << 30]int\n", "larger than address space"),
        ("type U interface { " + " | ".join(f"[{i}]int" for i in range(150)) + " }\n", "more than 100 union terms"),
    ],
)
def test_hostile_programs_end_in_a_diagnostic(text: str, expected: str) -> None:
    assert expected in errors_of("package p\n\n" + text)


def test_packages_of_one_name_are_told_apart_by_paths_however_far_they_are(goesc: Any, tree: Any) -> None:
    """The other `atomic` is the run time's own: that `errors` leads to it is in no facts of `errors`."""
    imports = 'import (\n\t"errors"\n\t"sync/atomic"\n)\n'
    text = f"package p\n\n{imports}\nvar V any = errors.New\n\nfunc f() {{ V &^= new(atomic.Int64) }}\n"
    done = goesc("build", "p.go", cwd=tree({"p.go": text}))
    mismatch = 'mismatched types any and *"sync/atomic".Int64'
    assert (
        done.stderr
        == f"# command-line-arguments\n./p.go:10:12: invalid operation: V &^= new(atomic.Int64) ({mismatch})\n"
    )
    alone = text.replace('\t"errors"\n', "").replace("errors.New", "nil")
    assert "any and *atomic.Int64" in goesc("build", "p.go", cwd=tree({"p.go": alone})).stderr
