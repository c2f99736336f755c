"""goesc.toml and the flags of `goesc check`: what is taken, what is refused, and how the refusal reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.gate.config import excluder

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
FILES = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    "a/a.go": "package a\n\nfunc New() *int { return new(int) }\n",
    "a/gen.pb.go": "package a\n\nfunc Gen() *int { return new(int) }\n",
    "third/deep/t.go": "package deep\n\nfunc T() *int { return new(int) }\n",
    "tagged/t.go": "//go:build slow\n\npackage tagged\n\nfunc T() *int { return new(int) }\n",
    "tagged/u.go": "package tagged\n",
}


@pytest.mark.parametrize(
    ("text", "say"),
    [
        ('basline = "x"', 'goesc.toml: unknown key "basline"; did you mean "baseline"?'),
        ("[severty]", 'unknown key "severty"; did you mean "severity"?'),
        ('[severity]\nstak = "error"', 'severity: unknown rule "stak"; did you mean "stack"?'),
        ('[severity]\nstack = "warn"', 'severity: stack: unknown level "warn"; did you mean "warning"?'),
        ("[severity]\nstack = 1", 'unknown level "1"'),
        ('packages = "./..."', "packages: a list of strings is expected"),
        ("constants = 1", "constants: a boolean is expected"),
        ("baseline = 1", "baseline: a string is expected"),
        ('annotations = ["gcasert"]', 'annotations: unknown "gcasert"; did you mean "gcassert"?'),
        ('format = "xml"', 'format: unknown "xml"'),
        ("severity = 1", "severity: a table is expected"),
        ("packages = [", "goesc.toml: "),
        ('baseline = "accepted.json"', "accepted.json: No such file or directory"),
    ],
)
def test_what_is_wrong_in_goesc_toml_is_said(goesc: GOESC, tree: TREE, text: str, say: str) -> None:
    done = goesc("check", cwd=tree({**FILES, "goesc.toml": text}))
    assert done.status == 2
    assert say in done.stderr
    assert done.stderr.count("\n") == 1


def test_goesc_toml_governs_its_module(goesc: GOESC, tree: TREE) -> None:
    text = 'packages = ["./a"]\nbaseline = "ci/accepted.json"\nexclude = ["**/*.pb.go"]\nformat = "github"\n'
    root = tree({**FILES, "goesc.toml": text, "ci/x": ""})
    done = goesc("check", "--update-baseline", cwd=root / "third/deep")
    assert (done.status, done.stderr) == (0, "../../ci/accepted.json: 1 heap allocation accepted\n")
    assert "New  ONEW  new(int)" in (root / "ci/accepted.json").read_text()
    (root / "a/a.go").write_text("package a\n\nfunc New2() *int { return new(int) }\n")
    done = goesc("check", cwd=root / "third")
    assert done.stdout.splitlines()[0].startswith("::error file=a/a.go,line=3,col=30,title=goesc new-allocation::")
    assert goesc("check", "--no-baseline", cwd=root).status == 0
    assert goesc("check", "--config", "other.toml", cwd=root).status == 2


@pytest.mark.parametrize(
    ("pattern", "hit", "missed"),
    [
        ("**/*.pb.go", ["x.pb.go", "a/b/x.pb.go"], ["a/x.go"]),
        ("*.pb.go", ["x.pb.go"], ["a/x.pb.go"]),
        ("third", ["third/a.go", "third/b/c.go"], ["thirdly/a.go", "a/third/x.go"]),
        ("third/**", ["third/a.go", "third/b/c.go"], ["x.go"]),
        ("a/?.go", ["a/b.go"], ["a/bc.go", "a/b/c.go"]),
        ("a+b/(x).go", ["a+b/(x).go"], ["aab/x.go"]),
    ],
)
def test_globs(pattern: str, hit: list[str], missed: list[str]) -> None:
    made = excluder([pattern])
    assert made is not None
    assert [p for p in hit if not made.fullmatch(p)] == []
    assert [p for p in missed if made.fullmatch(p)] == []


def test_tags_and_flags(goesc: GOESC, tree: TREE) -> None:
    root = tree(FILES)
    counted = goesc("check", "--all", cwd=root)
    assert counted.stdout.splitlines()[-1].startswith("3 packages (3 heap allocations")
    assert "(4 heap allocations" in goesc("check", "--all", "--tags", "slow", cwd=root).stdout
    assert "(1 heap allocation," in goesc("check", "--all", "-C", "third", "./...", cwd=root).stdout
    assert goesc("check", "--all", "--severity", "new-allocation=off", cwd=root).status == 0


@pytest.mark.parametrize(
    ("argv", "say"),
    [
        (["--exit-zer"], "unknown flag --exit-zer; did you mean --exit-zero?"),
        (["--severity", "x=error"], '--severity: unknown rule "x"'),
        (["--severity", "stack"], '--severity: stack: unknown level ""'),
        (["--format"], "flag needs an argument: --format"),
        (["--exit-zero=1"], "--exit-zero takes no value"),
        (["-C", "nosuch"], "no such folder"),
        (["./nosuch"], "nosuch"),
        (
            ["--baseline", "nosuch.json"],
            "nosuch.json: No such file or directory; `goesc check --update-baseline` writes it",
        ),
    ],
)
def test_usage_errors_are_one_line_and_status_2(goesc: GOESC, tree: TREE, argv: list[str], say: str) -> None:
    done = goesc("check", *argv, cwd=tree(FILES))
    assert done.status == 2
    assert say in done.stderr
    assert "internal" not in done.stderr


def test_rules_are_listed(goesc: GOESC) -> None:
    lines = goesc("check", "--list-rules").stdout.splitlines()
    assert lines[0].split()[:2] == ["new-allocation", "error"]
    assert len(lines) == 11


def test_files_can_be_named(goesc: GOESC, tree: TREE) -> None:
    root = tree({"x.go": "package p\n\nfunc F() *int { return new(int) } //goesc:stack\n"})
    done = goesc("check", "x.go", cwd=root)
    assert done.status == 1
    assert "./x.go:3:27: error: new(int) escapes to heap" in done.stdout
