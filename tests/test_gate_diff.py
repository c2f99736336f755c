"""goesc diff: revisions, folders and reports; nothing of a revision is run."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

GOESC = Callable[..., Any]
TREE = Callable[..., Path]

MOD = "module example.com/m\n\ngo 1.24\n"
OLD = {
    "go.mod": MOD,
    "a/a.go": "package a\n\nvar sink *int\n\nfunc New() *int { return new(int) }\n\nfunc Gone() *int { x := 1; return &x }\n\nfunc Leak(p, q *int) { sink = p; _ = q }\n",
    "b/b.go": 'package b\n\nimport _ "embed"\n\n//go:embed t.txt\nvar text string\n',
    "b/t.txt": "t",
}
NEW = {
    **OLD,
    "a/a.go": "package a\n\n// moved\n\nvar sink *int\n\nfunc More() *int {\n\tfor {\n\t\treturn new(int)\n\t}\n}\n\nfunc New() *int { return new(int) }\n\nfunc Leak(p, q *int) { sink = q; _ = p }\n",
}
LINES = [
    "- a/a.go:7:20: moved to heap: x in Gone",
    "- a/a.go:9:11: parameter p of Leak leaks to the heap",
    "+ a/a.go:9:13: new(int) escapes to heap in More (in a loop)",
    "+ a/a.go:15:14: parameter q of Leak leaks to the heap",
]


def tail(before: str, after: str) -> str:
    return f"{before} to {after}, with inlining (go build): 1 heap allocation more, 1 fewer, 1 unchanged; leaking parameters: 1 more, 1 fewer"


def git(folder: Path, *words: str) -> str:
    env = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    env.update(dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "t"))
    env.update(dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "t@example.com"))
    return subprocess.run(["git", *words], cwd=folder, env=env, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tree: TREE) -> Path:
    """A module two levels below the top of a repository, OLD and then NEW, with traps for whoever runs something."""
    root = tree({f"go/src/{name}": text for name, text in OLD.items()})
    git(root, "init", "-q", "-b", "main")
    (root / ".gitattributes").write_text("*.go filter=trap export-ignore\n")
    (root / "link").symlink_to("/etc/passwd")
    git(root, "config", "filter.trap.clean", "cat")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "old")
    for name, text in NEW.items():
        (root / "go/src" / name).write_text(text)
    git(root, "commit", "-q", "-a", "-m", "new")
    hook = root / ".git/hooks/post-checkout"
    hook.parent.mkdir(exist_ok=True)
    for trap in (hook, root / "trap.sh"):
        trap.write_text(f"#!/bin/sh\ntouch {root}/ran\ncat\n")
        trap.chmod(0o755)
    git(root, "config", "filter.trap.smudge", f"{root}/trap.sh")
    git(root, "config", "core.fsmonitor", f"{root}/trap.sh")
    return root


def test_folders(goesc: GOESC, tree: TREE) -> None:
    root = tree({**{f"x/{n}": t for n, t in OLD.items()}, **{f"y/{n}": t for n, t in NEW.items()}})
    done = goesc("diff", "x", "y", cwd=root)
    assert (done.status, done.stdout.splitlines()) == (1, [*LINES, tail("x", "y")])
    assert goesc("diff", "x", "x", cwd=root).status == 0
    assert goesc("diff", "--exit-zero", "x", "y", cwd=root).status == 0
    assert (
        goesc("diff", "x", "y", "--", "./b", cwd=root).stdout
        == "x to y, with inlining (go build): 0 heap allocations more, 0 fewer, 0 unchanged\n"
    )
    assert goesc("diff", "x", "../y", cwd=root / "x").status == 2


def test_revisions(goesc: GOESC, repository: Path) -> None:
    here = repository / "go/src"
    done = goesc("diff", "HEAD~1", "HEAD", cwd=here)
    assert (done.status, done.stderr, done.stdout.splitlines()) == (1, "", [*LINES, tail("HEAD~1", "HEAD")])
    done = goesc("diff", "main~1", cwd=here)  # against the working tree
    assert done.stdout.splitlines() == [*LINES, tail("main~1", ".")]
    assert goesc("diff", "HEAD", "HEAD", cwd=here).status == 0
    assert not (repository / "ran").exists()
    assert not [path for path in repository.iterdir() if "goesc" in path.name]


def test_reports(goesc: GOESC, tree: TREE) -> None:
    root = tree({**{f"x/{n}": t for n, t in OLD.items()}, **{f"y/{n}": t for n, t in NEW.items()}})
    for side in "xy":
        goesc("check", "--format", f"json:../{side}.json", "--root", ".", cwd=root / side)
    done = goesc("diff", "x.json", "y.json", cwd=root)
    assert (done.status, done.stdout.splitlines()) == (1, [*LINES, tail("x.json", "y.json")])
    assert goesc("diff", "x.json", "y", cwd=root).stdout.splitlines()[:4] == LINES
    # A baseline tells of allocations, not of parameters.
    goesc("check", "--update-baseline", cwd=root / "x")
    done = goesc("diff", "x/goesc-baseline.json", "y", cwd=root)
    assert done.stdout.splitlines() == [
        "- moved to heap: x in Gone", LINES[2],
        "x/goesc-baseline.json to y, with inlining (go build): 1 heap allocation more, 1 fewer, 1 unchanged",
    ]  # fmt: skip


LOOP = "package v\n\nfunc First(n int, f func(*int)) {\n\tfor i := 0; i < n; i++ {\n\t\tf(&i)\n\t}\n}\n"
NESTED = LOOP.replace("\t\tf(&i)", "\t\tfor j := 0; j < n; j++ {\n\t\t\tf(&j)\n\t\t}")
OVER = "package v\n\nfunc Over(seq func(func(int) bool), f func(*int)) {\n\t%s\n}\n"


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        # A variable of the loop, and one of every round: Go 1.22 changed which it is.
        ((LOOP, "1.21"), (LOOP, "1.27"), ["- v.go:4:6: moved to heap: i in First", "+ v.go:4:6: moved to heap: i in First (in a loop)"]),
        ((NESTED, "1.21"), (NESTED, "1.27"), [
            "- v.go:5:7: moved to heap: j in First (in a loop)", "+ v.go:5:7: moved to heap: j in First (in 2 nested loops)",
        ]),
        # The body of a loop over a function is a function of its own for the compiler.
        ((OVER % "x := 1; f(&x); for range seq {}", "1.27"), (OVER % "for range seq { x := 1; f(&x) }", "1.27"), [
            "- v.go:4:2: moved to heap: x in Over", "+ v.go:4:18: moved to heap: x in Over (in a loop)",
            "+ v.go:3:37: parameter f of Over leaks to the heap",
        ]),
        # What is kept in a global needs memory, constant or not; deferred calls in a loop and goroutines have records.
        (("package v\n\nfunc Set() {}\n", "1.27"), ("""package v

import "sync"

var Keep []byte

func Set(c chan int, ms []*sync.Mutex) {
	Keep = []byte("abcd")
	go send(c)
	for _, m := range ms {
		defer m.Unlock()
	}
}

func send(c chan int) {}
""", "1.27"), [
            '+ v.go:8:16: ([]byte)("abcd") escapes to heap in Set', "+ v.go:9:2: go send(...) escapes to heap in Set",
            "+ v.go:11:3: defer (*sync.Mutex).Unlock(...) escapes to heap in Set (in a loop)",
            "+ v.go:7:10: parameter c of Set leaks to the heap", "+ v.go:7:22: the content of parameter ms of Set leaks to the heap",
        ]),
    ],
    ids=["language", "nested", "over-function", "records"],
)  # fmt: skip
def test_how_often(goesc: GOESC, tree: TREE, old: tuple[str, str], new: tuple[str, str], lines: list[str]) -> None:
    sides = {"x": old, "y": new}
    files = {f"{side}/go.mod": f"module example.com/v\n\ngo {go}\n" for side, (_, go) in sides.items()}
    root = tree({**files, **{f"{side}/v.go": text for side, (text, _) in sides.items()}})
    done = goesc("diff", "x", "y", cwd=root)
    assert [line for line in done.stdout.splitlines()[:-1] if "#state" not in line] == lines
    assert done.status == 1
    # The same from reports and baselines.
    for side in "xy":
        goesc("check", "--update-baseline", "--format", f"json:../{side}.json", cwd=root / side)
        assert goesc("check", cwd=root / side).status == 0
    assert goesc("diff", "x.json", "y.json", cwd=root).stdout.splitlines()[:-1] == done.stdout.splitlines()[:-1]
    (root / "y/goesc-baseline.json").write_bytes((root / "x/goesc-baseline.json").read_bytes())
    assert "[new-allocation]" in goesc("check", cwd=root / "y").stdout


def test_formats(goesc: GOESC, tree: TREE) -> None:
    root = tree({**{f"x/{n}": t for n, t in OLD.items()}, **{f"y/{n}": t for n, t in NEW.items()}})
    value = json.loads(goesc("diff", "--format", "json", "x", "y", cwd=root).stdout)
    assert [(s["function"], s["in_loop"]) for s in value["added"]] == [("More", True)]
    assert [(s["function"], s["line"]) for s in value["removed"]] == [("Gone", 7)]
    assert [(s["parameter"], s["derefs"]) for s in value["new_leaks"]] == [("q", 0)]
    assert value["unchanged"] == 1
    done = goesc("diff", "--format", "github", "x", "y", cwd=root)
    assert done.stdout.splitlines() == [
        "::error file=a/a.go,line=9,col=13,title=goesc new-allocation::new(int) escapes to heap in More, which x has not (in a loop)",
        "::error file=a/a.go,line=15,col=14,title=goesc noescape::parameter q of Leak leaks to the heap, which it does not in x",
    ]
    goesc("diff", "--format", "sarif:d.sarif", "--format", "text", "x", "y", cwd=root)
    assert json.loads((root / "d.sarif").read_text())["version"] == "2.1.0"


@pytest.mark.parametrize(
    ("argv", "say"),
    [
        ([], "compares two things"),
        (["a", "b", "c"], "compares two things"),
        (["nosuch"], "nosuch: neither a folder, a report nor a revision of git"),
        (["--upload-pack=x", "HEAD"], "unknown flag --upload-pack=x"),
        (["bad.json", "."], "bad.json: not JSON"),
        (["other.json", "."], "other.json: neither a report"),
        (["cut.json", "."], "cut.json: a damaged report"),
        (["--formt", "json", ".", "."], "did you mean --format?"),
    ],
)
def test_what_cannot_be_compared(goesc: GOESC, tree: TREE, argv: list[str], say: str) -> None:
    root = tree({**OLD, "bad.json": "{", "other.json": "{}", "cut.json": '{"goesc-report": 1, "packages": []}'})
    done = goesc("diff", *argv, cwd=root)
    assert done.status == 2
    assert say in done.stderr
    assert "internal" not in done.stderr


def test_an_option_is_no_revision(goesc: GOESC, repository: Path) -> None:
    done = goesc("diff", "--", "x", cwd=repository / "go/src")
    assert done.status == 2
    done = goesc("diff", "HEAD", "-", cwd=repository / "go/src")
    assert done.status == 2
    assert "internal" not in done.stderr


def test_a_repository_that_says_its_files_are_elsewhere(goesc: GOESC, repository: Path, tmp_path: Path) -> None:
    git(repository, "config", "core.worktree", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").mkdir()
    done = goesc("diff", "HEAD", cwd=repository / "go/src")
    assert done.status == 2
    assert done.stderr.count("\n") == 1
    assert "git rev-parse: fatal" in done.stderr or "the repository says that its files are in" in done.stderr


def test_a_revision_that_does_not_compile(goesc: GOESC, repository: Path) -> None:
    here = repository / "go/src"
    (here / "a/a.go").write_text("package a\n\nvar x int = y\n")
    done = goesc("diff", "HEAD", cwd=here)
    assert done.status == 2
    assert done.stderr == ".: a/a.go:3:13: undefined: y\n"


def test_what_gc_says_nothing_of_is_told(goesc: GOESC, tree: TREE) -> None:
    """Constants that are kept, and what defer statements in loops take."""
    mod = "module example.com/d\n\ngo 1.27\n"
    old = {"go.mod": mod, "d.go": "package d\n\nvar keep []byte\n\nfunc set() {}\n"}
    new = {
        "go.mod": mod,
        "d.go": 'package d\n\nimport "sync"\n\nvar keep []byte\n\nfunc set(ms []*sync.Mutex) {\n\tkeep = []byte("abcd")\n'
        "\tfor _, m := range ms {\n\t\tdefer m.Unlock()\n\t}\n}\n",
    }
    root = tree(old, "old").parent
    tree(new, "new")
    done = goesc("diff", "old", "new", cwd=root)
    assert done.stdout.splitlines()[:3] == [
        '+ d.go:8:16: ([]byte)("abcd") escapes to heap in set',
        "+ d.go:10:3: defer (*sync.Mutex).Unlock(...) escapes to heap in set (in a loop)",
        "+ d.go:7:10: the content of parameter ms of set leaks to the heap",
    ]
    assert done.status == 1
    calls = goesc("diff", "--allocs", "old", "new", cwd=root).stdout
    assert '+ d.go:8:16: ([]byte)("abcd") calls runtime.' in calls
    assert "+ d.go:10:3: defer (*sync.Mutex).Unlock(...) calls runtime.deferproc in set (in a loop)" in calls
