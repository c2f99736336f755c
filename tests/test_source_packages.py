"""Arguments of `go build` against the real go command: the same errors, warnings and statuses, the same packages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.source.build import context
from goesc.source.packages import Loaded, Request, load_units, request_for
from goesc.source.std import Library
from goesc.source.unit import UnitId

pytestmark = pytest.mark.gc

OFFLINE = {"GOPROXY": "off", "GOFLAGS": "", "GOTOOLCHAIN": "local", "GOWORK": "", "CGO_ENABLED": "1"}
FILES = {
    "go.mod": "module example.com/m\n\ngo 1.21\n",
    "m.go": 'package m\n\nimport _ "example.com/m/a"\n',
    "a/a.go": 'package a\n\nimport _ "example.com/m/b"\nimport "fmt"\n\nfunc A(x *int) *int { fmt.Println(x); return x }\n',
    "b/b.go": "package b\n\nfunc B(x *int) *int { return x }\n",
    "internal/i/i.go": "package i\n",
    "cmd/x/x.go": "package main\n\nfunc main() {}\n",
    "empty/doc.txt": "",
}


class World:
    """A module on disk, and both loaders to ask about it."""

    def __init__(self, root: Path, toolchain: Toolchain) -> None:
        self.root = root
        self.toolchain = toolchain
        self.differences: list[str] = []
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str | bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def remove(self, name: str) -> None:
        path = self.root / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    def load(self, *args: str, mod: str = "") -> Loaded:
        ctx = context({**os.environ, **OFFLINE})
        request = Request(str(self.root), {**os.environ, **OFFLINE}, ctx, Library(self.toolchain.goroot, ctx), mod=mod)
        return load_units(args, request)

    def same(self, *commands: str) -> None:
        """Both sides give the same text for each command. Where gc itself speaks, goesc must have loaded without a word."""
        for command in commands:
            args = command.split()
            mod = next((a.partition("=")[2] for a in args if a.startswith("-mod=")), "")
            done = self.toolchain.build(args, (), self.root, {**OFFLINE, "PWD": str(self.root)})
            loaded = self.load(*[a for a in args if not a.startswith("-mod=")], mod=mod)
            ours = "\n".join([*loaded.warnings, *loaded.errors, *loaded.failures])
            gos = "" if done.output.startswith("# ") else done.output.rstrip("\n")
            if gos != ours:
                self.differences.append(f"go build {command}\n--- go\n{gos}\n--- goesc\n{ours}")


@pytest.fixture
def world(tmp_path: Path, toolchain: Toolchain) -> Iterator[World]:
    root = tmp_path.resolve() / "w"
    root.mkdir()
    made = World(root, toolchain)
    yield made
    assert not made.differences, "\n\n".join(made.differences)


def test_arguments(world: World) -> None:
    world.same(
        "./a ./b",
        "./...",
        "./empty",
        "./nosuch",
        "example.com/m/nosuch",
        "example.com/m/a/...",
        "./zz...",
        "zz...",
        "std..",
        "../",
        "github.com/foo/bar",
        "foo",
        "a/a.go",
        "a/a.go b/b.go",
        "./a fmt nosuch",
        "",
        "./a ./a",
        "a/a.go b",
        "b a/a.go",
        "./cmd/...",
        "../...",
        "./a/",
        "a",
        "a/nosuch.go",
        "./a/nosuch.go",
        "/nosuch",
        "./a@v1",
        "example.com/m@v1.0.0",
        "C",
        "unsafe",
        "vendor/golang.org/x/net/idna",
        "golang.org/x/net/idna",
        "internal/abi",
        "m.go m.go",
        "./a/a.go ./b/b.go",
    )


def test_imports_that_lead_nowhere(world: World) -> None:
    world.write(
        "sub/sub.go",
        'package sub\n\nimport _ "example.com/m/cmd/x"\nimport _ "nosuch"\nimport _ "example.com/m/nosuch"\n'
        'import _ "github.com/x/y"\nimport _ "example.com/m/empty"\n',
    )
    world.same("./sub", "sub/sub.go", "./...", "./sub ./a")


def test_import_cycles(world: World) -> None:
    world.write("c1/c.go", 'package c1\nimport _ "example.com/m/c2"\n')
    world.write("c2/c.go", 'package c2\nimport _ "example.com/m/c1"\n')
    world.same("./...", "./c1", "./c2", "c1/c.go", "./c1 ./c2")
    world.remove("c2")
    world.write("c1/c.go", 'package c1\nimport _ "example.com/m/c1"\n')
    world.same("./c1")


def test_two_packages_in_a_folder(world: World) -> None:
    world.write("two/a.go", "package a\n")
    world.write("two/b.go", "package b\n")
    world.write("imp/i.go", 'package imp\nimport "example.com/m/two"\n')
    world.same("./...", "./two", "./imp", "two/a.go two/b.go", "two/a.go")


HEADS = [
    "package bad\nimport fmt\n", "packag bad\n", 'package bad\nimport "a b"\n', 'package bad\nimport ""\n',
    'package bad\nimport "./x"\nimport "/abs"\nimport "../a"\n', 'package bad\nimport "internal/abi"\nimport "cmd/go"\nimport "runtime/nosuch"',
    "", "\n", "// c\n", "package\n", "package bad", 'package bad;import "fmt"', 'package bad import "fmt"', 'package bad\nimport (\n"fmt"\n',
    'package bad\nimport ("fmt" "os")\n', 'package bad\nimport "fmt" "os"\n', "package bad\nimport 1\n", "package func\n", "package _\n",
    'package bad\nimport "internal/abi"\n', 'package bad\nimport "example.com/m/internal/i"\n', 'package bad\nimport "example.com/n/internal/i"\n',
    "//go:build foo &&\n\npackage bad\n", "//go:build ignore\n\npackage bad\n", "//go:build linux\n//go:build amd64\n\npackage bad\n",
    'package bad\nimport "unsafe"\n', "package documentation\n", 'package bad\nimport "fmt"\nvar x = 1\nimport "os"\n', 'package bad\nimport "fmt\n',
    "package bad\nimport `fmt`\n", 'package bad\nimport "f\\x6dt"\n', 'package bad\nimport "a/../b"\n', 'package bad\nimport "x//y"\n',
    'package bad\nimport "x/"\n', 'package bad\nimport "\u00e9trange.com/x"\n', 'package bad\nimport "example.com/m"\n',
    'package bad\nimport "example.com/m/a@v1"\n', 'package bad\nimport "all"\n', 'package bad\nimport "x.com/con"\n',
    'package bad\nimport . "nosuch.com/x"\n', "\ufeffpackage bad\n", "/* unterminated", "package bad /* x", "package bad\nimport @", 'package "x"\n',
    'package bad\nimport "nosuch"; import "nosuch2"; func f() { x }',
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_heads_of_files(world: World, head: str) -> None:
    world.write("bad/bad.go", head)
    world.same("./bad", "bad/bad.go")


def test_folders_without_files_for_this_build(world: World) -> None:
    world.write("bad/bad.go", 'package bad\nimport "example.com/m/rest"\n')
    world.write("rest/x_test.go", "package rest\n")
    world.same("./bad", "./rest", "./...", "example.com/m/rest")
    world.remove("rest")
    world.write("rest/x_windows.go", "package rest\n")
    world.same("./bad", "./rest", "./...", "rest/x_windows.go", "./rest ./empty")


@pytest.mark.parametrize(
    "text",
    [
        "module example.com/m\n\ngo 1.17\n", "module example.com/m\n", "module example.com/m\nfoo bar\n", "", "module\n", "module a b\n",
        "module example.com/m\ngo x\n", "module example.com/m\nrequire (\n", "module example.com/m\nrequire x\n",
        "module example.com/m\nrequire x.com/y v1.0.0\n", "module example.com/m\ngo 1.20\nreplace x.com/y => ./y\n",
        "module example.com/m\ngo 1.20\nrequire x.com/y v1.0.0\nreplace x.com/y => ./y\n",
        "module example.com/m\ngo 1.20\nreplace x.com/y => y\n", "module example.com/m\nmodule example.com/n\n",
        'module "example.com/m" // c\n', "module example.com/m\ngo 1.21.3\ntoolchain go1.21.5\n", "module example.com/m\ngo 1.21rc1\n",
        "module (\nexample.com/m\n)\n",
    ],
)  # fmt: skip
def test_module_files(world: World, text: str) -> None:
    world.write("go.mod", text)
    world.same("./b", "b/b.go", "fmt")


@pytest.mark.parametrize(
    "rest", ["", "replace x.com/y => ./y\n", "require x.com/y v1.0.0\nreplace x.com/y => ./y\n",
             "require x.com/y v1.0.0\nreplace x.com/y v1.0.0 => ./y\n", "require x.com/y v1.0.0\nreplace x.com/y => ./nosuch\n"],
)  # fmt: skip
def test_replaced_modules(world: World, rest: str) -> None:
    world.write("y/go.mod", "module x.com/y\ngo 1.18\n")
    world.write("y/y.go", "package y\n\nvar X int\n")
    world.write("a/a.go", 'package a\n\nimport "x.com/y"\nimport "x.com/y/z"\n\nvar _ = y.X\n')
    world.write("go.mod", "module example.com/m\ngo 1.20\n" + rest)
    world.same("./a", "a/a.go", "./y", "x.com/y", "./...")


def test_workspaces(world: World) -> None:
    world.write("y/go.mod", "module x.com/y\ngo 1.18\n")
    world.write("y/y.go", "package y\n\nvar X int\n")
    world.write("a/a.go", 'package a\n\nimport "x.com/y"\n\nvar _ = y.X\n')
    world.write("go.work", "go 1.21\nuse .\nuse ./y\n")
    world.same("./a", "a/a.go", "./y", "x.com/y", "./...", "x.com/...", "./y/...")
    world.write("go.work", "go 1.21\nuse .\nuse ./nosuch\n")
    world.same("./a")
    world.write("go.work", "go 1.28\nuse .\n")
    world.same("./a")


def test_vendored_modules(world: World) -> None:
    world.write("go.mod", "module example.com/m\ngo 1.20\nrequire x.com/y v1.0.0\n")
    world.write("vendor/modules.txt", "# x.com/y v1.0.0\n## explicit; go 1.18\nx.com/y\n")
    world.write("vendor/x.com/y/y.go", "package y\n\nvar X = 1\n")
    world.write("a/a.go", 'package a\n\nimport "x.com/y"\n\nvar _ = y.X\n')
    world.same("./a", "a/a.go", "x.com/y", "./...", "x.com/...", "x.com/z", "-mod=readonly ./a", "-mod=vendor ./a")
    units = {u.import_path: u for u in world.load("./a").units}
    assert units["x.com/y"].go_version == "go1.18"
    world.write("vendor/modules.txt", "# x.com/y v1.0.1\n## explicit; go 1.18\nx.com/y\n")
    world.same("./a")


def test_outside_any_module(world: World) -> None:
    world.remove("go.mod")
    world.same("./b", "b/b.go", "a/a.go", "fmt", "x.com/y", "./...", "", "./nosuch", "b/...", "nosuch")


def test_units_come_with_dependencies_first(world: World) -> None:
    units = world.load("./...").units
    paths = [u.import_path for u in units]
    assert paths == [
        "example.com/m/b",
        "example.com/m/a",
        "example.com/m",
        "example.com/m/cmd/x",
        "example.com/m/internal/i",
    ]
    assert all(u.named and u.go_version == "go1.21" for u in units)
    files = world.load("a/a.go").units
    assert [(u.import_path, u.named, u.go_version) for u in files] == [
        ("example.com/m/b", False, "go1.21"),
        ("command-line-arguments", True, ""),
    ]


def test_library_packages_are_units_when_named_or_wanted(world: World) -> None:
    assert [u.import_path for u in world.load("strings", "errors").units] == ["errors", "strings"] or [
        u.import_path for u in world.load("strings", "errors").units
    ] == ["strings", "errors"]
    ctx = context({**os.environ, **OFFLINE})
    request = Request(
        str(world.root), dict(OFFLINE), ctx, Library(world.toolchain.goroot, ctx), wanted=lambda path, _, std: std
    )
    paths = [u.import_path for u in load_units(["./a"], request).units]
    assert paths.index("internal/abi") < paths.index("fmt") < paths.index("example.com/m/a")
    assert "unsafe" not in paths


def test_named_library_packages_come_in_order_with_their_imports(world: World) -> None:
    loaded = world.load("std")
    units = {u.import_path: u for u in [*loaded.units, *loaded.with_c]}
    order = [u.id for u in loaded.units]
    for unit in loaded.units:
        for imported in unit.imports.values():
            if imported in order:
                assert order.index(imported) < order.index(unit.id), f"{imported} before {unit.id}"
    assert units["net"].imports["golang.org/x/net/dns/dnsmessage"].path == "vendor/golang.org/x/net/dns/dnsmessage"
    assert units["errors"].imports == {"internal/reflectlite": UnitId("internal/reflectlite")}


def test_the_library_s_own_folders(world: World) -> None:
    source = world.toolchain.goroot / "src"
    here = World.__new__(World)
    here.root, here.toolchain, here.differences = source, world.toolchain, []
    assert [u.import_path for u in here.load("./strings/...").units] == ["strings"]
    assert len(here.load("./...").units) > 300
    here.root = source / "cmd"
    assert [u.import_path for u in here.load("./gofmt").units] == ["cmd/gofmt"]


@pytest.mark.parametrize("cgo", ["0", "1"])
def test_std_has_runtime_cgo_only_with_cgo(cgo: str, toolchain: Toolchain, tmp_path: Path) -> None:
    environ = {"GOROOT": str(toolchain.goroot), "CGO_ENABLED": cgo}
    loaded = load_units(["std"], request_for(str(tmp_path), environ))
    assert ("runtime/cgo" in {unit.import_path for unit in loaded.with_c}) == (cgo == "1")
    assert {"net", "os/user"} <= {unit.import_path for unit in (loaded.with_c if cgo == "1" else loaded.units)}
