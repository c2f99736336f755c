"""What was asked for and is not there: no command passes over it in silence, with a Go tree or without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import goesc as library
from goesc.oracle.toolchain import Toolchain
from goesc.source import goroot
from goesc.source.packages import NoTree

Run = Callable[..., "object"]
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "cart/cart.go": 'package cart\n\nimport "fmt"\n\nfunc New(x int) *int { fmt.Println(); return &x }\n',
    "tests/t_test.go": "package tests\n",
}
COMMANDS = [
    ["build", "-gcflags=-m -l"], ["check"], ["check", "--all"], ["diff", ".", ".", "--"], ["study"], ["graph"], ["graph", "-b", "list"],
    ["report", "-o", "-"], ["explain", "New"], ["explain", "--certify"], ["allocs"], ["allocs", "--lines"],
]  # fmt: skip
command = pytest.mark.parametrize("command", COMMANDS, ids=" ".join)


@pytest.fixture
def no_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """The Go tree of the tests lies beside the packages goesc is run with, where it would be found."""
    monkeypatch.setattr(goroot, "_candidates", lambda _env: iter(()))


# What the commands for people say of arguments that are of no package, in the module above; {m} is its folder.
FORMS = "; ./x is a folder, ./... takes all packages below this one"
NO_MODULE = "no go.mod in this folder or above it; name Go files, or run this in a module"
WORDS = {
    "cart": "cart: no such package; did you mean ./cart?", "cart/...": "cart/...: no such package; did you mean ./cart/...?",
    "./crat": "./crat: no such folder; did you mean ./cart?", "./crat/...": "./crat/...: no such folder; did you mean ./cart/...?",
    "./cart/nosuch": f"./cart/nosuch: no such folder{FORMS}", "{m}/crat": "{m}/crat: no such folder; did you mean {m}/cart?",
    "nosuchpkg": f"nosuchpkg: no such package{FORMS}", "strcnov": "strcnov: no such package; did you mean strconv?",
    "net/htpp": "net/htpp: no such package; did you mean net/http?", "nosuch/...": f"nosuch/...: matches no package{FORMS}",
    "example.com/m/crat": "example.com/m/crat: no such package in the module; did you mean example.com/m/cart?",
    "example.com/m/nosuch": f"example.com/m/nosuch: no such package in the module{FORMS}",
    "other.org/x": "no required module provides package other.org/x; to add it: go get other.org/x",
    "./docs": "./docs: no Go files in this folder; did you mean ./docs/...?", "./empty": f"./empty: no Go files in this folder{FORMS}",
    "./empty/...": "./empty/...: no Go files in or below this folder", "./notes.txt": "./notes.txt: not a folder",
    "./win": "./win: build constraints exclude all Go files in {m}/win", "tool": f"tool: matches no package{FORMS}",
    "cart/crat.go": "cart/crat.go: no such file; did you mean cart/cart.go?", "nosuch.go": f"nosuch.go: no such file{FORMS}",
    "..": "..: outside of the module in {m}", "../...": "../...: outside of the module in {m}",
}  # fmt: skip
UNFOUND = {
    **MODULE,
    "docs/api/x.go": "package api\n",
    "empty/README": "",
    "notes.txt": "",
    "win/w_windows.go": "package win\n",
}


@command
@pytest.mark.parametrize("go", [True, False])
def test_an_argument_of_no_package(
    goesc: Run, tree: Run, request: pytest.FixtureRequest, command: list[str], go: bool
) -> None:
    if not go:
        request.getfixturevalue("no_go")
    root = tree(UNFOUND)
    env = {"CGO_ENABLED": "0", "GOOS": "linux", "GOARCH": "amd64"}
    for pattern, line in WORDS.items() if command[0] != "build" else ():
        done = goesc(*command, pattern.format(m=root), cwd=root, env=env)
        told = f"goesc: {line.format(m=root)}\n"
        assert (done.stderr, done.stdout, done.status) == (told, "", 2), (command, pattern)


@command
def test_without_a_module(goesc: Run, tree: Run, command: list[str]) -> None:
    root = tree({"a.go": "package a\n\nfunc New() *int { return new(int) }\n"})
    words = {
        ".": NO_MODULE, "./...": NO_MODULE, "b.go": "b.go: no such file; did you mean a.go?",
        "a/b.go": f"a/b.go: no such file{FORMS}", "other.org/x": f"other.org/x: no such package, and {NO_MODULE}",
    }  # fmt: skip
    for pattern, line in words.items() if command[0] != "build" else ():
        done = goesc(*command, pattern, cwd=root)
        assert (done.stderr, done.stdout, done.status) == (f"goesc: {line}\n", "", 2), (command, pattern)
    assert goesc(*command, "a.go", cwd=root).stderr.startswith("# command-line" if command[0] == "build" else "")


def test_in_a_workspace(goesc: Run, tree: Run) -> None:
    mod = "module example.com/{}\n\ngo 1.27\n"
    files = {f"{name}/go.mod": mod.format(name) for name in ("one", "two", "out")}
    root = tree(
        {
            "go.work": "go 1.27\n\nuse (\n\t./one\n\t./two\n)\n",
            "one/sub/s.go": "package sub\n",
            "out/o.go": "package out\n",
            **files,
        }
    )
    words = {
        ".": ".: outside of the modules of go.work, one, two", "./...": "./...: outside of the modules of go.work, one, two",
        "./out": "./out: outside of the modules of go.work, one, two", "one": "one: no such package; did you mean ./one?",
        "example.com/one/sbu": "example.com/one/sbu: no such package in the module; did you mean example.com/one/sub?",
        "example.com/out": "no required module provides package example.com/out; to add it: go get example.com/out",
    }  # fmt: skip
    for pattern, line in words.items():
        done = goesc("check", pattern, cwd=root)
        assert (done.stderr, done.stdout, done.status) == (f"goesc: {line}\n", "", 2), pattern


def test_all_that_is_not_there_is_told(goesc: Run, tree: Run) -> None:
    root = tree(UNFOUND)
    done = goesc("check", "./crat", "./cart", "strcnov", cwd=root)
    lines = [f"goesc: {WORDS[pattern]}" for pattern in ("./crat", "strcnov")]
    assert (done.stderr.splitlines(), done.status) == (lines, 2)


@pytest.mark.gc
@pytest.mark.parametrize("command", ["build", "test"])
def test_the_go_commands_own_words(goesc: Run, tree: Run, toolchain: Toolchain, command: str) -> None:
    root = tree(UNFOUND)
    env = {"CGO_ENABLED": "0", "GOOS": "linux", "GOARCH": "amd64", "PWD": str(root)}
    own = ["test", "-c", "-vet=off"] if command == "test" else ["build"]
    several = ["../... nosuch ../../...", "nosuch ./cart ../..."] if command == "build" else []
    for patterns in [*WORDS, *several]:
        argv = [*own, *patterns.format(m=root).split()]
        want = toolchain.run(argv, root, {**env, "GOFLAGS": "", "GOPROXY": "off"})
        done = goesc(*argv, cwd=root, env=env)
        assert (done.stderr, done.stdout, done.status) == (want.stderr, want.stdout, want.returncode), patterns


@command
@pytest.mark.usefixtures("no_go")
def test_a_folder_of_tests_alone(goesc: Run, tree: Run, command: list[str]) -> None:
    root = tree(MODULE)
    done = goesc(*command, "./tests", cwd=root)
    if command[0] == "build":
        assert (done.stderr, done.status) == (f"example.com/m/tests: no non-test Go files in {root}/tests\n", 1)
    else:
        words = "goesc: example.com/m/tests: no Go files besides tests, which --tests takes where a command has it\n"
        assert (done.stderr, done.stdout, done.status) == (words, "", 2)
    both = goesc(*command, "./tests", "./cart", cwd=root)
    assert "no non-test Go files in " in both.stderr + both.stdout
    assert both.status == {"check": 2, "diff": 2, "report": 0}.get(command[0], 1)  # a page names what is not in it


@command
@pytest.mark.parametrize("pattern", ["fmt", "std", "cmd", "cmd/go", "net/...", "all"])
@pytest.mark.usefixtures("no_go")
def test_what_needs_a_go_tree_says_so_in_one_line(goesc: Run, tree: Run, command: list[str], pattern: str) -> None:
    done = goesc(*command, pattern, cwd=tree(MODULE))
    what = "fmt" if pattern == "all" else pattern  # which takes in what the module imports
    line = f"goesc: {what}: of the standard library, whose source needs a Go tree of go1.27.3; set GOROOT to one\n"
    assert done.stderr.startswith(line)
    assert done.status == 2
    assert pattern == "all" or (done.stdout, done.stderr) == ("", line)


@pytest.mark.usefixtures("no_go")
def test_the_rest_is_built(goesc: Run, tree: Run) -> None:
    root = tree(MODULE)
    for flags, args in [("-m -l", ["./cart", "strconv"]), ("all=-m -l", ["./cart"]), ("fmt=-m -l", ["./cart"])]:
        done = goesc("build", f"-gcflags={flags}", *args, cwd=root)
        first, *rest = done.stderr.splitlines()
        assert first.startswith(f"goesc: {args[-1] if len(args) > 1 else 'fmt'}: of the standard library, ")
        assert rest == (
            [] if flags.startswith("fmt") else ["# example.com/m/cart", "cart/cart.go:5:10: moved to heap: x"]
        )
        assert done.status == 2
    done = goesc("build", "-gcflags=-m -l", "./cart", "nosuch/...", cwd=root)
    assert done.stderr.splitlines()[:2] == ['go: warning: "nosuch/..." matched no packages', "# example.com/m/cart"]
    assert done.status == 0  # as the go command's


def test_a_pattern_of_flags_that_matches_nothing(goesc: Run, tree: Run) -> None:
    done = goesc("build", "-gcflags=all=-l", "-gcflags=example.com/typo=-m -l", "./cart", cwd=tree(MODULE))
    line = "goesc: -gcflags: the pattern example.com/typo matches no package of this build\n"
    assert (done.status, done.stderr) == (2, line)


@pytest.mark.usefixtures("no_go")
def test_a_target_whose_library_is_not_bundled(goesc: Run, tree: Run) -> None:
    for command in (["build"], ["check"]):
        done = goesc(*command, "./cart", cwd=tree(MODULE), env={"GOOS": "darwin", "GOARCH": "arm64"})
        assert "cart/cart.go:3:8: package fmt: nothing is known of the library of darwin/arm64" in done.stderr
        assert done.status in (1, 2)


@pytest.mark.usefixtures("no_go")
def test_names_of_explain(goesc: Run, tree: Run) -> None:
    root = tree({**MODULE, "s/s.go": "package s\n\ntype sort int\n\nfunc (s *sort) Own() *int { x := 1; return &x }\n"})
    assert "\nx is on the heap" in goesc("explain", "sort.Own", cwd=root / "s").stdout
    for name, package in [("sort.Slice", "sort"), ("net/http.Get", "net/http"), ("strconv.Itoa", "strconv")]:
        done = goesc("explain", name, cwd=root / "s")
        assert (done.status, done.stdout) == (2, "")
        assert done.stderr.startswith(f"goesc: {package}: of the standard library, ")


@pytest.mark.usefixtures("no_go")
def test_facts_of_what_is_not_there(goesc: Run) -> None:
    done = goesc("facts", "show", "nosuch.F")
    assert (done.status, done.stderr) == (2, "goesc: facts show: nosuch.F: file not found\n")


@pytest.mark.usefixtures("no_go")
def test_the_library_says_which(tree: Callable[..., Path]) -> None:
    root = tree(MODULE)
    with pytest.raises(NoTree, match="fmt: of the standard library"):
        library.load(["fmt", "./cart"], cwd=root)
    with pytest.raises(ValueError, match="matched no packages") as caught:
        library.load(["./cart", "nosuch/..."], cwd=root)
    assert not isinstance(caught.value, NoTree)
    tests, cart = library.load(["./tests", "./cart"], cwd=root)
    assert (tests.errors[0].text, cart.errors) == (f"no non-test Go files in {root}/tests", [])


@pytest.mark.gc
def test_difftest_has_nothing_to_compare(goesc: Run, tree: Run) -> None:
    done = goesc("difftest", "--mode", "build", "nosuch/...", cwd=tree(MODULE))
    assert (done.status, done.stdout, done.stderr) == (2, "", "goesc: nosuch/...: matched no packages\n")


@pytest.mark.gc
@pytest.mark.parametrize(
    "path",
    [
        "embed/internal/embedtest",
        "crypto/internal/fips140test",
        "internal/syscall/windows",
        "crypto/internal",
        "nosuch/x",
    ],
)
def test_folders_of_the_library_without_a_package(goesc: Run, tree: Run, toolchain: Toolchain, path: str) -> None:
    """Tests alone, files for other systems, no Go files, no folder."""
    root = tree(MODULE)
    env = {"GOOS": "linux", "GOARCH": "amd64", "CGO_ENABLED": "0", "PWD": str(root)}
    want = toolchain.run(["build", "fmt", path], root, env)
    done = goesc("build", "fmt", path, cwd=root, env=env)
    assert (done.status, done.stderr) == (want.returncode, want.stderr)


def test_what_else_is_not_there(goesc: Run, tree: Run) -> None:
    root = tree(UNFOUND)
    lines = {
        "check --root nosuch ./cart": "--root nosuch: no such folder", "check -C nosuch": "-C nosuch: no such folder",
        "difftest --mode build ./nosuch": "./nosuch: no such file or folder",
        "difftest ./empty": "./empty: no Go files in or below this folder that can be read",
        "diff nosuch": "nosuch: neither a folder, a report nor a revision of git",
        "check --budget Nosuch=1 ./cart": "--budget: no function Nosuch in the packages that are checked",
        "facts build -o x nosuch": "facts build: no package of the library matches nosuch",
        "profile nosuch.pb": "nosuch.pb: No such file or directory",
        "check --config nosuch.toml": f"{root}/nosuch.toml: No such file or directory",
        "check --baseline nosuch.json": f"{root}/nosuch.json: No such file or directory; `goesc check --update-baseline` writes it",
    }  # fmt: skip
    for argv, line in lines.items():
        done = goesc(*argv.split(), cwd=root)
        assert (done.stderr, done.stdout, done.status) == (f"goesc: {line}\n", "", 2), argv
    listed = goesc("graph", "-b", "list", "./docs/...", cwd=root)
    assert (listed.stdout.splitlines()[1:], listed.status) == (["example.com/m/docs/api: no functions"], 0)
