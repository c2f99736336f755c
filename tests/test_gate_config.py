"""goesc.toml and the flags of `goesc check`: what is taken, what is refused, and how the refusal reads."""

from __future__ import annotations

import os
import random
import re
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
BASELINES = {
    "large": "",
    "deep": '{"goesc-baseline": ' + "[" * 100_000,
    "digits": '{"goesc-baseline": ' + "1" * 5000 + "}",
    "entry": '{"goesc-baseline": 1, "packages": {"m": ["' + "x" * 100_000 + '"]}}',
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
        ("tests = 1", "tests: a boolean is expected"),
        ("constants = 1", "constants: a boolean is expected"),
        ("baseline = 1", "baseline: a string is expected"),
        ('annotations = ["gcasert"]', 'annotations: unknown "gcasert"; did you mean "gcassert"?'),
        ('format = "xml"', 'format: unknown "xml"'),
        ("severity = 1", "severity: a table is expected"),
        ("packages = [", "goesc.toml: "),
        ('baseline = "accepted.json"', "accepted.json: No such file or directory"),
        ('baseline = "../accepted.json"', 'goesc.toml: baseline: "../accepted.json" is outside of the module'),
        ('baseline = "/etc/passwd"', 'goesc.toml: baseline: "/etc/passwd" is outside of the module'),
        ('baseline = "a/../../x"', 'baseline: "a/../../x" is outside of the module'),
        ('baseline = "out/x"', 'baseline: "out/x" is outside of the module'),
        ('baseline = "a\\u0000b"', 'goesc.toml: baseline: "a\\x00b" is outside of the module'),
        ('baseline = "pipe"', "pipe: not a regular file"),
        ('baseline = "a"', "a: Is a directory"),
        ('baseline = "large"', "large: more than 65536 KiB"),
        ('baseline = "deep"', "deep: nested more than 32 deep"),
        ('baseline = "digits"', "digits: not JSON: Exceeds the limit"),
        ('baseline = "entry"', "entry: not an entry: "),
        ('packages = ["../..."]', 'goesc.toml: packages: "../..." is outside of the module'),
        ('packages = ["/etc"]', 'packages: "/etc" is outside of the module'),
        ('packages = ["./out/x.go"]', 'packages: "./out/x.go" is outside of the module'),
        ("x = " + "[" * 10_000, "goesc.toml: nested too deeply"),
        ("constants = " + "9" * 5000, "goesc.toml: Exceeds the limit"),
        ("x = 1" + " " * (1 << 15), "goesc.toml: more than 32 KiB"),
        ("y" * 9000 + " = 1", 'unknown key "yyy'),
        ("\udcff = 1", "goesc.toml: not UTF-8"),
        ('"\\u001b[2J" = 1', 'goesc.toml: unknown key "\\x1b[2J"'),
    ],
    ids=lambda value: value[:40],
)
def test_what_is_wrong_in_goesc_toml_is_said(goesc: GOESC, tree: TREE, text: str, say: str) -> None:
    root = tree({**FILES, **BASELINES, "goesc.toml": text.encode("utf-8", "surrogateescape")})
    (root / "out").symlink_to(root.parent)
    os.mkfifo(root / "pipe")
    os.truncate(root / "large", 1 << 40)
    done = goesc("check", cwd=root)
    assert done.status == 2
    assert say in done.stderr
    assert done.stderr.count("\n") == 1
    assert len(done.stderr) < 500


def test_goesc_toml_governs_its_module(goesc: GOESC, tree: TREE) -> None:
    text = 'packages = ["./a"]\nbaseline = "ci/accepted.json"\nexclude = ["**/*.pb.go"]\nformat = "github"\n'
    root = tree({**FILES, "goesc.toml": text, "ci/x": ""})
    done = goesc("check", "--update-baseline", cwd=root / "third/deep")
    assert (done.status, done.stderr) == (
        0,
        "../../ci/accepted.json: 1 heap allocation accepted, with inlining (go build)\n",
    )
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


def by_expression(pattern: str) -> re.Pattern[str]:
    """What the globs mean, as a regular expression: clear, and slow on patterns that are made for it."""
    special = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    pieces = re.split(r"(\*\*/|\*\*|\*|\?)", pattern.strip("/"))
    return re.compile("".join(special.get(p, re.escape(p)) for p in pieces) + "(?:/.*)?", re.DOTALL)


def test_globs_mean_what_the_expression_means() -> None:
    chance = random.Random(1)
    paths = ["".join(chance.choices("ab/.\n", (4, 2, 3, 1, 0.2), k=chance.randint(1, 9))) for _ in range(60)]
    for _ in range(3000):
        pattern = "".join(chance.choices(("a", "b", "/", ".", "*", "**", "**/", "?"), k=chance.randint(0, 7)))
        made, meant = excluder([pattern]), by_expression(pattern)
        assert made is not None
        for path in paths:
            assert made.fullmatch(path) == bool(meant.fullmatch(path)), (pattern, path)


def test_a_glob_that_is_made_to_hurt_is_matched_like_any_other() -> None:
    path = "a/" * 500 + "b.go"
    for pattern in ("**/" * 3000 + "z", "*" * 3001 + "z", "**a" * 1000 + "z", "**/*" * 1000 + "z", "*a" * 1000):
        made = excluder([pattern, "nothing"])
        assert made is not None
        assert not made.fullmatch(path)
    many = excluder([f"**/x{i}" for i in range(2000)])
    assert many is not None
    assert many.fullmatch("a/x1999/y")
    assert not many.fullmatch(path)


def test_goesc_toml_is_no_way_out_of_the_module(goesc: GOESC, tree: TREE) -> None:
    root = tree(FILES)
    secret = root.parent / "secret"
    secret.write_text("passphrase = 1\n")
    (root / "goesc.toml").symlink_to(secret)
    done = goesc("check", cwd=root)
    assert (done.status, done.stderr) == (2, "goesc: goesc.toml: a link that leads out of the module\n")
    (root / "goesc.toml").unlink()
    (root / "goesc-baseline.json").symlink_to(secret)
    for argv in ([], ["--update-baseline"]):
        done = goesc("check", *argv, cwd=root)
        assert (done.status, done.stderr) == (2, "goesc: goesc-baseline.json: a link that leads out of the module\n")
    assert secret.read_text() == "passphrase = 1\n"
    assert "not JSON" in goesc("check", "--baseline", "../secret", cwd=root).stderr  # the user may


def test_reports_that_are_made_to_hurt(goesc: GOESC, tree: TREE) -> None:
    bomb = '{"goesc-baseline": 1, "packages": {"m": ["f  ONEW  x  x999999999"]}}'
    row = '{"package": "m", "function": "f", "kind": "k", "expression": "x", "message": "", "file": "", "line": 1e999, '
    report = (
        '{"goesc-report": 1, "packages": [], "leaks": [], "allocations": ['
        + row
        + '"ordinal": 1, "loops": 0, "column": 0}]}'
    )
    root = tree({**FILES, "bomb": bomb, "deep": "[" * 1_000_000, "quotes": '"\\"' * 300_000, "report": report})
    for name, say in [
        ("bomb", "at most 2000000 are compared"),
        ("deep", "nested more than 32 deep"),
        ("quotes", "not JSON"),
        ("report", "a damaged report: OverflowError"),
    ]:
        done = goesc("diff", name, cwd=root)
        assert (done.status, done.stderr.count("\n")) == (2, 1), name
        assert say in done.stderr


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
    assert len(lines) == 15


def test_files_can_be_named(goesc: GOESC, tree: TREE) -> None:
    root = tree({"x.go": "package p\n\nfunc F() *int { return new(int) } //goesc:stack\n"})
    done = goesc("check", "x.go", cwd=root)
    assert done.status == 1
    assert "./x.go:3:27: error: new(int) escapes to heap" in done.stdout
