"""`goesc allocs`, `goesc tool compile -S`: what the code asks of the run time, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import goesc as library
from goesc.allocs.words import DOES
from goesc.oracle.listing import Reader
from goesc.release.runtime import GROUPS

DATA = Path(__file__).parent / "data" / "allocs"
SOME = ("03-moved-variables", "14-concatenation", "30-map-assign", "35-generics", "41-wrappers")
Run = Callable[..., Any]
Tree = Callable[..., Path]

SHOP = """\
package shop

type Item struct {
	name string
	n    int
}

func Add(items map[string]*Item, names []string) []*Item {
	var out []*Item
	for _, name := range names {
		it := &Item{name, 1}
		items[name] = it
		out = append(out, it)
	}
	return out
}

func size(a, b string) int { return len(a + b) }

func box(n int) any { return n }

func text(b []byte) string { return string(b) }
"""
TABLE = """\
Without inlining (-l):
place       function  call                          bytes  objects  when                      loop  why
shop.go:11  Add       mallocgcSmallScanNoHeaderSC3  24     1        always                    yes   &Item{...}: it is stored in items[name], and maps keep their elements on the heap
shop.go:12  Add       mapassign_faststr             any    any      when it grows             yes   the map grows
shop.go:13  Add       growslice                     any    1        over 32 bytes             yes   the slice grows beyond its capacity; append: Add returns it
shop.go:15  Add       moveSliceNoCap                any    1        while it is on the stack        the slice leaves, and what is on the stack of it is copied to the heap
shop.go:18  size      concatstring2                 any    1        over 32 bytes                   the result may be more than the 32 bytes that there are on the stack
shop.go:20  box       convT64                       8      1        for some values                 numbers with bits below 256 take none; n: box returns the interface made of it
shop.go:22  text      slicebytetostring             any    1        always                          string(b): text returns it
"""


@pytest.fixture
def module(tree: Tree) -> Path:
    return tree({
        "go.mod": "module example.com/m\n\ngo 1.27\n",
        "shop/shop.go": SHOP,
        "main.go": 'package main\n\nimport "example.com/m/shop"\n\nfunc main() {\n\tprintln(len(shop.Add(nil, nil)))\n}\n',
    })  # fmt: skip


def test_a_table_for_people(goesc: Run, module: Path) -> None:
    done = goesc("allocs", "-l", cwd=module / "shop")
    assert (done.status, done.stderr) == (0, "")
    assert done.stdout == TABLE


def test_names_of_files_are_from_here(goesc: Run, module: Path) -> None:
    shown = goesc("allocs", "-l", "./shop", cwd=module).stdout
    assert "\nshop/shop.go:11  Add " in shown
    assert goesc("allocs", "-l", "-C", "shop", cwd=module).stdout == shown


def test_what_takes_nothing_says_so(goesc: Run, tree: Tree) -> None:
    root = tree({"x.go": "package p\n\nfunc f() int { x := 1; return *&x }\n"})
    done = goesc("allocs", "x.go", cwd=root)
    assert (done.status, done.stdout) == (0, "With inlining (go build):\nnothing takes memory\n")


@pytest.mark.parametrize(("flag", "suffix"), [("-l", ".allocs"), ("--inline", ".inlined")])
@pytest.mark.parametrize("name", SOME)
def test_lines_are_those_of_the_real_compiler(goesc: Run, name: str, flag: str, suffix: str) -> None:
    done = goesc("allocs", flag, "--lines", f"{name}.go", cwd=DATA)
    assert (done.status, done.stderr) == (0, "")
    assert done.stdout == (DATA / f"{name}{suffix}").read_text()


def test_lines_of_several_packages_stand_under_their_paths(goesc: Run, module: Path) -> None:
    done = goesc("allocs", "--lines", "./...", cwd=module)
    assert done.status == 0
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith("#")] == ["# example.com/m/shop", "# example.com/m"]
    assert lines[1:4] == ["11:Add:mallocgcSmallScanNoHeaderSC3", "12:Add:mapassign_faststr", "13:Add:growslice"]
    alone = goesc("allocs", "--lines", "./shop", cwd=module).stdout.splitlines()
    assert lines[1 : lines.index("# example.com/m")] == alone
    assert goesc("allocs", "--lines", "-j", "2", "./...", cwd=module).stdout == done.stdout


def test_json(goesc: Run, module: Path) -> None:
    done = goesc("allocs", "--json", "./...", cwd=module)
    assert (done.status, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert found["build"] == "inline"
    shop, main = found["packages"]
    assert (shop["path"], shop["name"], main["name"]) == ("example.com/m/shop", "shop", "main")
    assert shop["calls"][0] == {
        "position": {"file": str(module / "shop/shop.go"), "line": 11, "column": 9},
        "function": "Add",
        "symbol": "example.com/m/shop.Add",
        "runtime": "mallocgcSmallScanNoHeaderSC3",
        "group": "object",
        "when": "always",
        "takes": "takes 24 bytes",
        "size": 24,
        "room": None,
        "objects": 1,
        "loops": 1,
        "in_loop": True,
        "why": "&Item{...}: it is stored in items[name], and maps keep their elements on the heap",
        "subject": "&Item{...}",
        "escapes": True,
        "cause": "map-or-slice-element",
    }
    concat = next(call for call in shop["calls"] if call["group"] == "concat")
    assert (concat["when"], concat["room"], concat["size"]) == ("outgrown", {"size": 32, "of": "bytes"}, -1)
    assert (concat["escapes"], concat["cause"]) == (False, "")
    assert goesc("allocs", "--json", "-j", "2", "./...", cwd=module).stdout == done.stdout


def test_what_was_inlined_says_through_which_calls_it_came(goesc: Run, tree: Tree) -> None:
    root = tree(
        {"x.go": "package p\n\nfunc mk() *int { return new(int) }\n\nfunc f() { sink = mk() }\n\nvar sink *int\n"}
    )
    found = json.loads(goesc("allocs", "--json", "x.go", cwd=root).stdout)["packages"][0]["calls"]
    (inner,) = (call for call in found if call["function"] == "f")
    assert inner["position"]["line"] == 3
    call = {"file": str(root / "x.go"), "line": 5, "column": 21}
    assert inner["inlined"] == [{"function": "mk", "call": call}]


def test_faults(goesc: Run, module: Path) -> None:
    (module / "bad").mkdir()
    (module / "bad/bad.go").write_text("package bad\n\nfunc f() { x }\n")
    done = goesc("allocs", "--lines", "./bad", "./shop", cwd=module)
    assert done.status == 1
    assert done.stderr == "bad/bad.go:3:12: undefined: x\n"
    assert done.stdout.startswith("11:Add:mallocgcSmallScanNoHeaderSC3\n")
    for argv, said in (
        (["--lines", "--json"], "goesc: --lines and --json are two forms: one at a time\n"),
        (["-l", "--inline"], "goesc: -l and --inline are two builds: one at a time\n"),
        (["-C", "nosuch"], "goesc: -C nosuch: no such folder\n"),
        (["--line"], "goesc: unknown flag --line; did you mean --lines?\n"),
    ):
        done = goesc("allocs", *argv, cwd=module)
        assert (done.status, done.stdout, done.stderr) == (2, "", said)
    done = goesc("allocs", "./nosuch", cwd=module)
    assert (done.status, done.stdout) == (2, "")
    assert "nosuch" in done.stderr


def test_every_group_has_words() -> None:
    assert set(DOES) == set(GROUPS)


def test_the_library_gives_the_calls(module: Path) -> None:
    package = library.load(["./shop"], cwd=module, allocs=True)[0]
    add = package.function("Add")
    assert [call.runtime for call in add.runtime_calls][:2] == ["mallocgcSmallScanNoHeaderSC3", "mapassign_faststr"]
    first = package.runtime_calls[0]
    assert (first.group, first.size, first.in_loop, first.counts) == ("object", 24, True, True)
    assert first.allocation is not None
    assert first.allocation in add.allocations
    assert library.load(["./shop"], cwd=module)[0].runtime_calls == []


LISTED = """\
{0}/x.go:2:34: make([]int, n) escapes to heap
x.y:8: make([]int, n) escapes to heap
p.g STEXT size=? align=? args=? locals=? funcid=?
\t0x???? ????? ({0}/x.go:2)\tCALL\truntime.makeslice(SB)
p.f STEXT size=? align=? args=? locals=? funcid=?
\t0x???? ????? (x.y:8[{0}/x.go:5])\tCALL\truntime.makeslice(SB)
"""


def test_the_bare_compiler_lists_calls_alone(goesc: Run, tree: Tree) -> None:
    text = "package p\nfunc g(n int) []int { return make([]int, n) }\nfunc f(n int) []int {\n//line x.y:8\n\treturn make([]int, n)\n}\n"
    root = tree({"x.go": text})
    done = goesc("tool", "compile", "-p=p", "-S", "-m", "-l", "x.go", cwd=root)
    assert done.status == 0
    assert done.stderr == "goesc: of the listing there are the calls that take memory; all else takes code generation\n"
    assert done.stdout == LISTED.format(root)
    reader = Reader()
    rest = [line for line in done.stdout.splitlines() if not reader.take(line.encode())]
    assert len(rest) == 2
    assert [(call.file, call.line, call.function, call.runtime) for call in reader.calls] == [
        (f"{root}/x.go", 2, "p.g", "makeslice"),
        ("x.y", 8, "p.f", "makeslice"),
    ]


def test_the_listing_has_nothing_of_a_package_with_errors(goesc: Run, tree: Tree) -> None:
    root = tree({"x.go": "package p\n\nfunc f() *int { return x }\n"})
    done = goesc("tool", "compile", "-S", "x.go", cwd=root)
    assert (done.status, done.stdout) == (2, "x.go:3:24: undefined: x\n")
