"""-json=0,DIR: the entries on escapes and inlining are those of the real compiler, byte for byte and in its order."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.toolchain import Toolchain

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
GOLDEN = Path(__file__).parent / "data/golden"
INLINING = Path(__file__).parent / "data/inlining"
OURS = ("escape", "escapes", "leak", "canInlineFunction", "cannotInlineFunction", "cannotInlineCall")

LINES = """package p

import "fmt"

type T[E any] struct{ e *E }

func G[E any](e E, s string) (*E, any) { defer func() { go fmt.Println(&e) }(); return &e, s + "<&>" }

func use(n int) any {
	for i := range 3 {
		defer fmt.Print(&i)
	}
	_, _ = G(1, "")
	x, _ := G("é", "")
	_ = T[string]{x}
	return make([]int, n)
}

//line other.y:100
func placed(p, q *int) *int { s = p; return q }

var s *int

func wide(a []*int) *int {                                                                                                                                                                                                                                                                 return &*new(int) }
"""


def kept(folder: Path) -> dict[str, list[str]]:
    """Files of a log with their entries on escapes; files that hold none are left out."""
    out = {}
    for path in sorted(folder.rglob("*.json")):
        head, *rest = path.read_text().splitlines()
        rest = [line for line in rest if json.loads(line)["code"] in OURS]
        if rest:
            out[str(path.relative_to(folder))] = [head, *rest]
    return out


@pytest.mark.gc
@pytest.mark.parametrize(("flags", "programs"), [("-l ", GOLDEN), ("", GOLDEN), ("", INLINING)])
def test_entries_equal_the_compilers(
    goesc: GOESC, tree: TREE, toolchain: Toolchain, flags: str, programs: Path
) -> None:
    cases = sorted(programs.glob("*.go"))[::7]
    files = {case.name: case.read_text() for case in cases}
    root = tree({**files, "own.go": LINES})
    checked = 0
    for name in [*files, "own.go"]:
        here, there = root / "goesc" / name, root / "gc" / name
        run = toolchain.run(["build", f"-gcflags={flags}-m=2 -json=0,{there}", "-o", str(root / "out"), name], root)
        if run.returncode or goesc("build", f"-gcflags={flags}-m=2", name, cwd=root).stderr != run.stderr:
            continue  # the log tells what -m=2 tells, which other tests judge
        done = goesc("build", f"-gcflags={flags}-json=0,{here}", name, cwd=root)
        assert (done.status, done.stdout, done.stderr) == (0, "", "")
        mine, theirs = kept(here), kept(there)
        assert list(mine) == list(theirs), name
        for file, lines in theirs.items():
            assert mine[file] == lines, (name, file)
        checked += 1
    assert checked > len(cases) // 2


def test_a_log_beside_the_messages(goesc: GOESC, tree: TREE) -> None:
    root = tree(
        {
            "go.mod": "module example.com/m\n\ngo 1.24\n",
            "a/a.go": "package a\n\nfunc F() *int { return new(int) }\n",
            "main.go": 'package main\n\nimport "example.com/m/a"\n\nfunc main() { x := *a.F(); println(x) }\n',
        }
    )
    plain = goesc("build", "-gcflags=-m -l", "./...", cwd=root)
    for _ in range(2):  # also when the answer is known from before
        done = goesc("build", f"-gcflags=-m -l -json=0,{root}/log", "./...", cwd=root)
        assert (done.status, done.stderr) == (0, plain.stderr)
        (path,) = (root / "log").rglob("*.json")
        assert path.relative_to(root / "log").as_posix() == "example.com%2Fm%2Fa/a.json"
        head, one, two = map(json.loads, path.read_text().splitlines())
        assert (head["version"], head["package"], head["file"]) == (0, "example.com/m/a", f"{root}/a/a.go")
        assert (one["code"], one["message"], one["range"]["start"]) == (
            "escape",
            "new(int) escapes to heap",
            {"line": 3, "character": 27},
        )
        assert [r["message"] for r in one["relatedInformation"]][-1] == "escflow:      from return new(int) (return)"
        assert (two["code"], two["message"]) == ("escape", "")
        path.unlink()
    assert (root / "log/main").is_dir()  # as the compiler's, though it is empty


MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    "a/a.go": """package a

func call(f func(*int), q *int) { f(q) }
func Apply(p *int)              { call(func(*int) {}, p) }
""",
    "b/b.go": 'package b\n\nimport "example.com/m/a"\n\nfunc B() { x := 1; a.Apply(&x) }\n',
}


@pytest.mark.gc
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_log_is_of_the_compilation_that_prints(goesc: GOESC, tree: TREE, toolchain: Toolchain, jobs: str) -> None:
    """Packages see each other without inlining, in the log as in the messages."""
    root = tree(MODULE)
    here, there = root / "goesc", root / "gc"
    run = toolchain.run(["build", f"-gcflags=-m -l -json=0,{there}", "./..."], root, {"PWD": str(root)})
    done = goesc("build", "-j", jobs, f"-gcflags=-m -l -json=0,{here}", "./...", cwd=root, env={"PWD": str(root)})
    assert done.stderr == run.stderr
    assert kept(here) == kept(there)
    assert "example.com%2Fm%2Fb/b.json" in kept(here)


@pytest.mark.gc
def test_a_package_that_does_not_compile_has_no_log(goesc: GOESC, tree: TREE, toolchain: Toolchain) -> None:
    root = tree({**MODULE, "c/c.go": "package c\n\nfunc C() *int { y := 1; return &x }\n"})
    here, there = root / "goesc", root / "gc"
    run = toolchain.run(["build", f"-gcflags=-l -json=0,{there}", "./..."], root, {"PWD": str(root)})
    done = goesc("build", f"-gcflags=-l -json=0,{here}", "./...", cwd=root, env={"PWD": str(root)})
    assert (done.status, done.stderr) == (1, run.stderr)
    assert kept(here) == kept(there)
    assert len(kept(here)) == 2


@pytest.mark.parametrize("l", [" -l", ""])
@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.go"))[::7], ids=lambda path: path.stem)
def test_one_compilation_feeds_text_and_log(goesc: GOESC, tree: TREE, path: Path, l: str) -> None:  # noqa: E741
    """What a log needs beyond the messages is not printed, whatever number of -m was asked for."""
    root = tree({path.name: path.read_text()})
    for m in ("-m", "-m=2", "-m=3", ""):
        plain = goesc("build", f"-gcflags={m}{l}", path.name, cwd=root)
        done = goesc("build", f"-gcflags={m}{l} -json=0,{root}/log", path.name, cwd=root)
        assert (done.status, done.stdout, done.stderr) == (plain.status, plain.stdout, plain.stderr)


@pytest.mark.parametrize(
    ("flag", "say"),
    [
        ("x", "-json option should be '<version>,<destination>' where <version> is a number"),
        ("a,/tmp", 'err=strconv.Atoi: parsing "a": invalid syntax'),
        ("1,/tmp", "-json version must be 0"),
        ("0,log", "optimizer logging destination log was neither /-prefixed directory nor file://-prefixed file URI"),
    ],
)
def test_a_wrong_destination(goesc: GOESC, tree: TREE, flag: str, say: str) -> None:
    root = tree({"x.go": "package p\n"})
    done = goesc("tool", "compile", "-l", f"-json={flag}", "x.go", cwd=root)
    assert done.status == 2
    assert say in done.stderr


def test_the_bare_compiler(goesc: GOESC, tree: TREE) -> None:
    root = tree({"x y.go": "package p\n\nfunc F(p *int) *int { return p }\n"})
    done = goesc("tool", "compile", "-l", f"-json=0,file://{root}/log", "-p", "a/b", "x y.go", cwd=root)
    assert (done.status, done.stdout) == (0, "")
    head, leak = map(json.loads, (root / "log/a%2Fb/x%20y.json").read_text().splitlines())
    assert leak["message"] == "parameter p leaks to ~r0 with derefs=0"
    assert leak["relatedInformation"][0]["location"]["uri"] == f"file://{root}/x%20y.go"
    assert head["package"] == "a/b"
