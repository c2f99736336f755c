"""Known programs with small edits: what is edited, and that a hunt among them compares programs that compile."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.generate.near import Near

KNOWN = """\
package p

var gx any
var gn int

func short() int { return 1 }

func larger(n int, s []int) int {
	if n > 3 && len(s) != n {
		gx = s
		s = append(s, n+1)
	}
	return len(s)
}

type t struct {
	a int
}

func other(x *t) {
	gn = x.a
}
"""


def test_functions_stand_apart() -> None:
    near = Near(KNOWN)
    assert [near.parts[at][0] for at in near.functions] == ["func larger(n int, s []int) int {", "func other(x *t) {"]
    assert near.joined(near.parts) == KNOWN
    lines = KNOWN.split("\n")
    for number, line in enumerate(lines, 1):
        assert line in near.parts[near.of_line(near.parts, number)]
    assert near.of_line(near.parts, lines.index("\tgn = x.a") + 1) == near.functions[1]


def test_edits_are_of_functions_alone_and_of_all_kinds() -> None:
    near = Near(KNOWN)
    seen: set[str] = set()
    for seed in range(4000):
        parts = near.drawn(random.Random(seed))
        assert near.drawn(random.Random(seed)) == parts
        kept = [part for at, part in enumerate(parts) if at not in near.functions]
        assert kept == [part for at, part in enumerate(near.parts) if at not in near.functions]
        seen.update(line.strip() for at in near.functions for line in parts[at])
    wanted = [
        "if n > 4 && len(s) != n {",  # a number
        "if n >= 3 && len(s) != n {",  # a comparison
        "if n > 3 || len(s) != n {",
        "s = append(s, n-1)",  # an operator
        "s = append(s, len+1)",  # a name, though it be none of the kind
        "func larger(n int8, s []int) int {",  # a type
        "for range 2 {",  # around a statement
        "if !(n > 3 && len(s) != n) {",
    ]
    assert [line for line in wanted if line not in seen] == []
    texts = [near.parts[near.functions[0]], near.parts[near.functions[1]]]
    drawn = [near.drawn(random.Random(seed)) for seed in range(200)]
    firsts = [parts[near.functions[0]] for parts in drawn]
    assert any("\tgn = x.a" in first for first in firsts), "a statement of another function"
    assert any("\t\tgx = s" not in first and len(first) == len(texts[0]) - 1 for first in firsts), "one less"
    assert any(first.count("\t\tgx = s") == 2 for first in firsts), "one twice"


def test_a_hunt_near_programs(tree: Callable[..., Path], goesc: Callable[..., Any]) -> None:
    """What does not compile is drawn again, so that gc rejects none."""
    folder = tree({"known/a.go": KNOWN, "known/b.go": KNOWN.replace("larger", "large"), "none/a.txt": ""})
    argv = ["fuzz", "--near", "known", "--count", "6", "--seed", "2", "-j", "1"]
    done = goesc(*argv, cwd=folder)
    assert done.status == 0, done.stdout
    assert "programs   6 in" in done.stdout
    assert "rejected   0" in done.stdout
    assert int(done.stdout.partition(" s, ")[2].partition(" lines")[0]) > 6


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--near", "none"], "no Go files are there"),
        (["--near", "known", "--steer"], "--steer says nothing beside --near"),
    ],
)
def test_what_a_hunt_near_programs_refuses(
    tree: Callable[..., Path], goesc: Callable[..., Any], more: list[str], why: str
) -> None:
    folder = tree({"known/a.go": KNOWN, "none/a.txt": ""})
    done = goesc("fuzz", *more, cwd=folder)
    assert done.status == 2
    assert why in done.stderr
