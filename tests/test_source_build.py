"""Which files belong to a build: names, headers, the Go tree."""

from __future__ import annotations

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.release import RELEASES
from goesc.source.build import context, file_header, match_name, should_build
from goesc.source.constraint import ConstraintError
from goesc.source.goroot import find_goroot, version_of
from goesc.source.std import Library

LINUX = context({"GOOS": "linux", "GOARCH": "amd64", "CGO_ENABLED": "0"})


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("x.go", True), ("x_linux.go", True), ("x_windows.go", False), ("linux.go", True), ("x_amd64.go", True),
        ("x_linux_arm64.go", False), ("x_windows_amd64.go", False), ("_x.go", False), (".x.go", False), ("x_linux_test.go", True),
        ("x_plan9_test.go", False), ("linux_x.go", True), ("x_unix.go", True), ("a_linux.b.go", True), ("x_foo.go", True),
    ],
)  # fmt: skip
def test_names(name: str, wanted: bool) -> None:
    assert match_name(LINUX, name) is wanted


@pytest.mark.parametrize(
    ("src", "wanted"),
    [
        (b"package a\n", True),
        (b"//go:build windows\n\npackage a\n", False),
        (b"//go:build unix && go1.27 && !go1.28\n\npackage a\n", True),
        (b"// +build windows\n\npackage a\n", False),
        (b"// +build windows\npackage a\n", True),  # no blank line: a doc comment
        (b"/* c */\n\n//go:build windows\npackage a\n", False),
        (b"package a\n\n//go:build windows\n", True),
        (b"//go:build linux\n// +build windows\n\npackage a\n", True),
        (b"/*\n//go:build windows\n*/\npackage a\n", True),
        (b"\xef\xbb\xbf//go:build windows\n\npackage a\n", False),
        (b"//go:build gc && amd64.v1 && goexperiment.jsonv2\n\npackage a\n", True),
    ],
)
def test_constraints(src: bytes, wanted: bool) -> None:
    assert should_build(LINUX, src) is wanted


def test_two_constraint_lines_are_one_too_many() -> None:
    with pytest.raises(ConstraintError, match="multiple //go:build comments"):
        file_header(b"//go:build a\n//go:build b\n\npackage a\n")


@pytest.mark.parametrize(
    ("env", "tags", "held", "missing"),
    [
        ({"GOOS": "android", "GOARCH": "arm64"}, (), {"linux", "android", "unix", "arm64.v8.0"}, {"cgo", "amd64"}),
        (
            {"GOOS": "windows", "GOARCH": "386"},
            ("x",),
            {"windows", "386.sse2", "x"},
            {"unix", "goexperiment.regabiargs"},
        ),
        ({"GOARCH": "amd64", "GOAMD64": "v3"}, (), {"amd64.v1", "amd64.v2", "amd64.v3", "linux"}, {"amd64.v4"}),
        ({"CGO_ENABLED": "1"}, (), {"cgo"}, set()),
        ({"GOEXPERIMENT": "nojsonv2,simd"}, (), {"goexperiment.simd"}, {"goexperiment.jsonv2"}),
    ],
)
def test_tags_of_a_configuration(env: dict[str, str], tags: tuple[str, ...], held: set[str], missing: set[str]) -> None:
    found = context(env, tags).tags
    assert held <= found
    assert not missing & found


@pytest.mark.parametrize(
    ("env", "target"),
    [
        ({"GOARCH": "arm"}, "linux/arm"),
        ({"GOARCH": "arm", "GOARM": "5"}, "linux/arm+softfloat"),
        ({"GOARCH": "arm", "GOARM": "5,hardfloat"}, "linux/arm"),
        ({"GOARCH": "arm", "GOARM": "7,softfloat"}, "linux/arm+softfloat"),
        ({"GOARCH": "mipsle", "GOMIPS": "softfloat"}, "linux/mipsle+softfloat"),
        ({"GOARCH": "ppc64le", "GOPPC64": "power10"}, "linux/ppc64le+power10"),
        ({"GOARCH": "riscv64", "GORISCV64": "rva23u64"}, "linux/riscv64+rva22u64+rva23u64"),
        ({"GOARCH": "amd64", "GOAMD64": "v4"}, "linux/amd64"),
    ],
)
def test_what_the_facts_of_a_library_are_of(env: dict[str, str], target: str) -> None:
    """Levels count at which a call costs something else."""
    assert context({"GOOS": "linux", **env}).target == target


@pytest.mark.gc
@pytest.mark.parametrize(
    "env",
    [
        {"CGO_ENABLED": "0"},
        {"GOOS": "windows", "GOARCH": "arm64"},
        {"GOOS": "js", "GOARCH": "wasm"},
        {"CGO_ENABLED": "1"},
    ],
    ids=str,
)
def test_the_library_is_seen_as_the_go_command_sees_it(toolchain: Toolchain, env: dict[str, str]) -> None:
    """Files, package names and resolved imports of every package of std and cmd."""
    form = '{{.ImportPath}}|{{join .GoFiles " "}}|{{join .CgoFiles " "}}|{{.Name}}|{{join .Imports " "}}'
    done = toolchain.run(["list", "-e", "-f", form, "std", "cmd"], env=env)
    library = Library(toolchain.goroot, context(env))
    compared = 0
    # With a profile beside a command, its packages are listed again as "path [command]".
    for line in done.stdout.replace(" [cmd/compile]", "").splitlines():
        path, files, cgo, name, imports = line.split("|")
        if not files and not cgo:
            continue
        found = library.folder(path)
        assert found is not None, path
        assert sorted(f.name for f in found.files) == sorted(files.split()), path
        assert sorted(f.name for f in found.cgo_files) == sorted(cgo.split()), path
        assert found.name == name
        assert sorted({library.resolve(p, path) for p in found.imports}) == sorted(imports.split()), path
        compared += 1
    assert compared > 500


@pytest.mark.gc
def test_goroot_is_found_by_variable_and_by_path(toolchain: Toolchain) -> None:
    root = toolchain.goroot
    assert version_of(root) == toolchain.version
    assert find_goroot({"GOROOT": str(root)}) == str(root)
    assert find_goroot({"PATH": str(root / "bin")}) == str(root)
    assert find_goroot({"GOROOT": str(root)}, RELEASES[1]) is None


def test_paths_do_not_leave_the_library(toolchain: Toolchain) -> None:
    library = Library(toolchain.goroot, LINUX)
    for path in ("..", "../src/fmt", "/etc", "", "a//b", "fmt/", "a\0b", "."):
        assert not library.has(path)
    assert library.has("fmt")
    assert library.resolve("golang.org/x/net/dns/dnsmessage", "net") == "vendor/golang.org/x/net/dns/dnsmessage"
    assert library.resolve("golang.org/x/net/dns/dnsmessage") == "golang.org/x/net/dns/dnsmessage"
