"""Commands for people speak of the packages that were asked for, and of errors as `goesc build` does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from goesc.oracle.toolchain import Toolchain

Run = Callable[..., "object"]
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "cart/cart.go": "package cart\n\nfunc New() *int { x := 1; return &x }\n",
    "server/server.go": 'package server\n\nimport "example.com/m/cart"\n\nfunc Own() *int { y := 1; cart.New(); return &y }\n',
}
# In the order in which they are found: a, c, d, b; the unused variables come last.
BROKEN = {
    "go.mod": MODULE["go.mod"],
    "sub/a.go": "package sub\n\nvar b = undefined2\n\nfunc f() { x := 1; y := 2 }\n//line foo.go:100\nvar c int = \"x\"\n"
    "//line /abs/foo.go:7\nvar d int = \"y\"\n",
    "sub/b.go": "package sub\n\nvar a = undefined1\nvar e = undefined1\n",
    "top.go": 'package m\n\nimport "example.com/m/sub"\n\nvar _ = sub.X\n',
}  # fmt: skip


def test_imported_packages_are_left_out(goesc: Run, tree: Run) -> None:
    root = tree(MODULE)
    listed = goesc("graph", "-l", "-b", "list", "./server", cwd=root).stdout
    assert listed == "Without inlining (-l):\nexample.com/m/server 0: Own (5 locations)\n"
    for form in ("dot", "json", "graphml"):
        assert "cart.go" not in goesc("graph", "-l", "-T", form, "./server", cwd=root).stdout
    done = goesc("explain", "-l", "--certify", "./server", cwd=root)
    assert done.stdout == "example.com/m/server: 1 certificates accepted, 1 proofs, without inlining (-l)\n"
    assert goesc("explain", "--certify", "./...", cwd=root).stdout.count("\n") == 2
    for patterns, packages in ((["./server"], ["server"]), (["./..."], ["cart", "server"])):
        tables = goesc("report", "--format", "json", "-o", "-", *patterns, cwd=root).stdout
        imported = tables.replace(r"import \"example.com/m/cart\"", "")
        assert [name for name in ("cart", "server") if f"example.com/m/{name}" in imported] == packages


@pytest.mark.gc
@pytest.mark.parametrize("folder", ["", "sub"])
def test_errors_are_those_of_build(goesc: Run, tree: Run, toolchain: Toolchain, folder: str) -> None:
    root = tree(BROKEN)
    cwd = root / folder
    want = toolchain.build(["./..."], "-m -l", cwd, {"PWD": str(cwd)}).output.split("\n", 1)[1]
    assert goesc("build", "-gcflags=-m -l", "./...", cwd=cwd).stderr.split("\n", 1)[1] == want
    for command in (["check"], ["graph"], ["report"], ["explain", "f"], ["explain", "--certify"]):
        done = goesc(*command, "./...", cwd=cwd)
        assert (done.stderr, done.status) == (want, 2 if command == ["check"] else 1), command
    first = want.split("\n", 1)[0]
    assert f"failed: example.com/m/sub: {first}\n" in goesc("study", "./...", cwd=cwd).stdout


@pytest.mark.gc
@pytest.mark.parametrize("mod", ["mod", "readonly", ""])
@pytest.mark.parametrize("go", ["1.16", "1.27"])
@pytest.mark.parametrize(
    "case", ["nowhere", "argument", "replaced", "not in the replaced", "excluded", "not downloaded"]
)
def test_modules_that_are_missing(goesc: Run, tree: Run, toolchain: Toolchain, mod: str, go: str, case: str) -> None:
    path, more = {
        "nowhere": ("example.com/gone/x", ""), "argument": ("fmt", ""), "replaced": ("r.org/r/p", "replace r.org/r => ../r\n"),
        "not in the replaced": ("r.org/r/q", "replace r.org/r => ../r\n"),
        "excluded": ("r.org/r/p", "replace r.org/r v1.0.0 => ../r\nexclude r.org/r v1.0.0\n"),
        "not downloaded": ("zz.com/y", "require zz.com/y v1.0.0\n"),
    }[case]  # fmt: skip
    tree({"go.mod": "module r.org/r\n\ngo 1.16\n", "p/p.go": "package p\n"}, "r")
    root = tree({"go.mod": f"module example.com/m\n\ngo {go}\n{more}", "x.go": f'package m\n\nimport _ "{path}"\n'})
    args = [*([f"-mod={mod}"] if mod else []), "example.com/gone/y" if case == "argument" else "."]
    got = goesc("build", *args, cwd=root, env={"GOTOOLCHAIN": "local", "GOMODCACHE": str(root / "none")})
    want = toolchain.build(args, (), root, {"PWD": str(root), "GOMODCACHE": str(root / "none"), "GOSUMDB": "off"})
    assert (got.stderr, got.status) == (want.output, want.status)
