"""`goesc profile`: places of a profile are found in the code however it was built, and their reasons are gc's."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from goesc.advice.adviser import Adviser
from goesc.api import load
from goesc.oracle.toolchain import Toolchain
from goesc.profile.account import Account, State
from goesc.profile.choose import choose
from goesc.profile.pprof import Frame, read
from goesc.profile.sites import Measure, Sites
from tests.profiles import Stack, profile
from tests.sampling import of_today

Run = Callable[..., Any]
SHOP = Path(__file__).parent.parent / "examples" / "shop"

GO_MOD = "module example.com/m\n\ngo 1.27\n"
SOURCE = """package m

type T struct{ a, b, c int }

func newT(a int) *T { return &T{a: a} }

func Get(n int) *T {
	t := newT(n)
	return t
}

func Grow(s []int, n int) []int {
	for i := range n {
		s = append(s, i)
	}
	return s
}

func Make[E any](n int) []E { return make([]E, n) }

func Ints(n int) []int { return Make[int](n) }

func Each(n int) func() *int {
	return func() *int {
		m := n + 1
		return &m
	}
}

func Local(n int) int {
	t := newT(n)
	return t.a
}

func Send(c chan int) { c <- 1 }

func Two(m map[string]*T, k string) { m[k] = &T{} }
"""


@pytest.fixture
def module(tree: Callable[..., Path]) -> Path:
    return tree({"go.mod": GO_MOD, "m.go": SOURCE})


def _account(folder: Path, samples: Sequence[tuple[int, int, Stack]], *patterns: str, tests: bool = False) -> Account:
    sites = Sites(Measure.ALLOCATED)
    sites.add(read(profile(samples)))
    packages = load(patterns or ["."], cwd=folder, explain=True, calls=True, allocs=True, inline=True, tests=tests)
    assert not [error for package in packages for error in package.errors]
    return Account(packages, sites)


def _told(account: Account) -> list[tuple[int, str, list[tuple[str, str]]]]:
    """Objects, state, and what takes them with what decides, of each part."""
    return [
        (part.amount.objects, part.state.name, [(reason.what, reason.cause) for reason in part.reasons])
        for row in account.rows
        for part in row.parts
    ]


def at(line: int, function: str, file: str = "/old/place/m.go") -> tuple[str, str, int]:
    return (f"example.com/m.{function}", file, line)


@pytest.mark.parametrize(
    ("place", "size", "what"),
    [
        ([at(5, "newT"), at(8, "Get")], 24, ("&T{...}", "returned")),
        ([at(14, "Grow")], 64, ("append", "growth")),
        ([at(19, "Make[...]")], 80, ("make([]E, n)", "returned")),
        ([at(19, "Make[go.shape.int]"), at(21, "Ints")], 80, ("make([]E, n)", "returned")),
        ([at(24, "Each")], 16, ("func literal", "returned")),
        ([at(25, "Each.func1")], 8, ("variable m", "returned")),
        ([at(37, "Two")], 24, ("&T{}", "map-or-slice-element")),
        ([at(37, "Two")], 640, ("an entry of a map", "growth")),
    ],
)
def test_what_takes_the_memory_and_why(module: Path, place: list[Any], size: int, what: tuple[str, str]) -> None:
    account = _account(module, [(7, size, [place])])
    assert _told(account) == [(7, "EXPECTED", [what])]


@pytest.mark.parametrize(
    "file",
    ["/home/me/m/m.go", "example.com/m/m.go", "example.com/m@v1.2.3/m.go", "C:/work/m/m.go", "m.go",
     "/home/me/go/pkg/mod/example.com/m@v1.2.3/m.go"],
)  # fmt: skip
def test_where_the_program_was_built_is_no_matter(module: Path, file: str) -> None:
    account = _account(module, [(1, 64, [[at(14, "Grow", file)]])])
    assert _told(account) == [(1, "EXPECTED", [("append", "growth")])]
    assert account.rows[0].place.file == str(module / "m.go")


def test_code_is_the_function_and_its_inlined_calls(module: Path) -> None:
    """newT has an object of its own, and one in Get; what Local has of it stays on the stack."""
    account = _account(module, [(5, 24, [[at(5, "newT"), at(8, "Get")]]), (2, 24, [[at(5, "newT")]])])
    (row,) = account.rows
    assert [(part.amount.objects, part.into, part.reasons[0].words) for part in row.parts] == [
        (5, "Get", "Get returns it"),
        (2, "newT", "newT returns it"),
    ]


def test_copies_with_the_same_reason_are_one_part_of_no_one_function(tree: Callable[..., Path]) -> None:
    folder = tree({
        "go.mod": GO_MOD,
        "m.go": "package m\n\nvar x *[9]int\n\nfunc set() { x = new([9]int) }\n\nfunc A() { set() }\n\nfunc B() { set() }\n",
    })  # fmt: skip
    account = _account(folder, [(5, 80, [[at(5, "set"), at(7, "A")]]), (2, 80, [[at(5, "set"), at(9, "B")]])])
    ((part,),) = [row.parts for row in account.rows]
    assert (part.amount.objects, part.into, part.reasons[0].cause) == (7, "", "global")


def test_of_a_caller_that_nobody_loaded_the_line_decides(module: Path) -> None:
    elsewhere = ("example.com/other.Use", "/m/other.go", 7)
    account = _account(module, [(5, 24, [[at(5, "newT"), elsewhere]])])
    assert _told(account) == [(5, "EXPECTED", [("&T{...}", "returned")])]


def test_instances_of_generic_functions_are_of_those_who_use_them(tree: Callable[..., Path]) -> None:
    folder = tree({
        "go.mod": GO_MOD,
        "m.go": SOURCE,
        "use/use.go": 'package use\n\nimport "example.com/m"\n\nfunc Strings(n int) []string {\n'
        "\treturn m.Make[string](n)\n}\n",
    })  # fmt: skip
    inlined = [at(19, "Make[...]"), ("example.com/m/use.Strings", "/m/use/use.go", 6)]
    account = _account(folder, [(3, 160, [inlined])], "./use")
    (row,) = account.rows
    assert (row.place.function, row.place.line) == ("example.com/m/use.Strings", 6)
    assert [frame.function for frame in row.through] == ["example.com/m.Make[...]"]
    assert _told(account) == [(3, "EXPECTED", [("make([]E, n)", "returned")])]


def test_literals_that_came_with_inlined_code(tree: Callable[..., Path]) -> None:
    """gc names them after the function that was inlined, with a hash that profiles do not have."""
    folder = tree({
        "go.mod": GO_MOD,
        "m.go": "package m\n\nfunc With(s string) func() string { return func() string { return s + s } }\n",
        "use/use.go": 'package use\n\nimport "example.com/m"\n\nvar F = func(s string) func() string {\n'
        "\treturn m.With(s)\n}\n\nfunc G(s string) func() string { return m.With(s) }\n",
    })  # fmt: skip
    account = _account(folder, [(3, 48, [[at(3, "With.1")]]), (2, 48, [[at(3, "With.func1")]])], "./...")
    assert [told[:2] for told in _told(account)] == [(3, "EXPECTED"), (2, "EXPECTED")]


OWN = """package m

import (
	"io"
	"runtime"
	"time"
)

func Send(c chan int) { c <- 1 }

func send(c chan int) { c <- 1 }

func Wait(c chan int, done chan bool) int {
	send(c)
	select {
	case n := <-c:
		return n
	case <-done:
	}
	select {
	case n := <-c:
		return n
	case <-done:
	default:
	}
	return 0
}

func Where(x any) string {
	_, file, _, _ := runtime.Caller(1)
	time.Sleep(1)
	if _, ok := x.(io.Writer); ok {
		return ""
	}
	return file
}

func New() *[9]int { return &[9]int{} }
"""
SLEEP = [("time.Sleep", "/go/src/runtime/time.go", 9)]


def test_what_the_runtime_takes_for_itself(tree: Callable[..., Path]) -> None:
    """Whether it may is for the code of the line to say, not for the profile."""
    wait, kept = ("a goroutine that waits", "runtime"), ("a type assertion", "runtime")
    wanted: list[tuple[int, Stack, str, list[tuple[str, str]]]] = [
        (112, [[at(9, "Send")]], "RUNTIME", [wait]),
        (112, [[at(11, "send"), at(14, "Wait")]], "RUNTIME", [wait]),
        (112, [[at(15, "Wait")]], "RUNTIME", [wait]),
        (48, [[at(9, "Send")]], "UNKNOWN", []),  # no record of one that waits
        (112, [[at(17, "Wait")]], "UNKNOWN", []),  # it waits at another line
        (112, [[at(20, "Wait")]], "UNKNOWN", []),  # it does not wait
        (48, [[at(32, "Where")]], "RUNTIME", [kept]),
        (240, [[at(30, "Where")]], "RUNTIME", [("a call of runtime.Caller", "runtime")]),
        (96, [SLEEP, [at(31, "Where")]], "RUNTIME", [("a call of time.Sleep", "runtime")]),
        (96, [SLEEP, [at(32, "Where")]], "UNKNOWN", []),  # it is called elsewhere
        (80, [[at(38, "New")]], "EXPECTED", [("&[9]int{}", "returned")]),
        (112, [[at(38, "New")]], "RUNTIME", [wait]),  # for the garbage collector
    ]
    samples = [(1 << i, size, stack) for i, (size, stack, *_) in enumerate(wanted)]
    told = _told(_account(tree({"go.mod": GO_MOD, "m.go": OWN}), samples))
    assert sorted(told) == [(1 << i, *rest) for i, (_, _, *rest) in enumerate(wanted)]


@pytest.mark.parametrize(
    ("line", "function", "file", "state"),
    [
        (14, "Grow", "m.go", "EXPECTED"),
        (13, "Grow", "m.go", "UNKNOWN"),
        (14, "Get", "m.go", "OTHER_BUILD"),  # another function has that line now
        (14, "Gone", "m.go", "OTHER_BUILD"),
        (1400, "Two", "m.go", "OTHER_BUILD"),
        (14, "Grow", "gone.go", "OTHER_BUILD"),
        (5, "Gone", "m.go", "OTHER_BUILD"),
    ],
)
def test_lines_of_another_build(module: Path, line: int, function: str, file: str, state: str) -> None:
    account = _account(module, [(4, 24, [[at(line, function, file)]])])
    assert [told[1] for told in _told(account)] == [state]
    assert account.states[State[state]].objects == account.here.objects == 4


def test_what_others_allocate_for_calls(module: Path) -> None:
    fmt = [("fmt.Sprint", "/go/src/fmt/print.go", 9)]
    inner = [("fmt.(*pp).doPrint", "/go/src/fmt/print.go", 99)]
    account = _account(module, [(4, 24, [inner, fmt, [at(30, "Local")], [at(9, "Get")]]), (2, 16, [fmt])])
    assert not account.here
    assert [(at.place.line, at.callee, at.amount.objects) for at in account.behind] == [(30, "fmt.Sprint", 4)]


# --- The command -------------------------------------------------------------------------------------------


def _written(folder: Path, name: str, samples: Sequence[tuple[int, int, Stack]], **options: Any) -> str:
    (folder / name).write_bytes(profile(samples, **options))
    return name


def test_packages_are_those_of_the_module(tree: Callable[..., Path], goesc: Run) -> None:
    main = "package main\n\nfunc main() {\n\tx = append(x, 1)\n}\n\nvar x []int\n"
    folder = tree({
        "go.mod": GO_MOD, "m.go": SOURCE, "cmd/a/main.go": main, "cmd/b/main.go": main, "other/o.go": "package other\n",
    })  # fmt: skip
    samples: list[tuple[int, int, Stack]] = [
        (5, 64, [[at(14, "Grow")]]),
        (3, 8, [[("main.main", "/build/cmd/b/main.go", 4)]]),
        (9, 8, [[("fmt.Sprint", "/go/src/fmt/print.go", 4)]]),
    ]
    name = _written(folder, "mem.pb.gz", samples)
    done = goesc("profile", name, "--json", cwd=folder)
    assert (done.status, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert sorted(found["packages"]) == ["example.com/m", "example.com/m/cmd/b"]
    assert found["here"] == {"objects": 8, "bytes": 344}
    assert found["profile"]["objects"] == 17
    assert [(row["package"], row["line"], row["objects"]) for row in found["rows"]] == [
        ("example.com/m", 14, 5),
        ("example.com/m/cmd/b", 4, 3),
    ]
    assert found["others"] == [{"package": "fmt", "objects": 9, "bytes": 72}]
    one = json.loads(goesc("profile", name, "./cmd/...", "--json", cwd=folder).stdout)
    assert [row["package"] for row in one["rows"]] == ["example.com/m/cmd/b"]


def test_which_packages_a_profile_is_about(tree: Callable[..., Path]) -> None:
    root = tree({"main.go": "package main\n", "cmd/a/main.go": "package main\n", "lib/lib.go": "package lib\n"})
    modules = [("example.com/m", str(root))]

    def chosen(*frames: tuple[str, str]) -> list[str]:
        return choose([Frame(function, file, 1) for function, file in frames], modules)

    assert chosen(("example.com/m/lib.F", "x.go"), ("example.com/m/gone.F", "x.go"), ("fmt.F", "x.go")) == [
        "example.com/m/lib"
    ]
    assert chosen(("example.com/m/lib_test.F", "/m/lib/lib_test.go")) == ["example.com/m/lib"]
    assert chosen(("example.com/mother.F", "x.go")) == []
    for file in (f"{root}/cmd/a/main.go", "/build/src/cmd/a/main.go", "example.com/m/cmd/a/main.go"):
        assert chosen(("main.main", file)) == ["example.com/m/cmd/a"]
    for file in (f"{root}/main.go", "/build/main.go", "example.com/m/main.go"):
        assert chosen(("main.main", file)) == ["example.com/m"]
    assert chosen(("main.main", "/build/other.go")) == []


def test_what_would_keep_it_off_was_tried(
    tree: Callable[..., Path], goesc: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = 'package m\n\nimport "errors"\n\nfunc Check() error {\n\treturn errors.New("no")\n}\n'
    folder = tree({"go.mod": GO_MOD, "m.go": text})
    name = _written(folder, "mem.pb.gz", [(9, 16, [[("errors.New", "/old/errors.go", 65), at(6, "Check")]])])
    out = goesc("profile", name, cwd=folder).stdout
    assert "        to keep it off: m.go:6:9 make the error once, as the package variable errNo: " in out
    assert '+ var errNo = errors.New("no")\n' in out
    assert "to keep it off" not in goesc("profile", "--no-advice", name, cwd=folder).stdout
    (row,) = json.loads(goesc("profile", "--json", name, cwd=folder).stdout)["rows"]
    assert row["parts"][0]["advice"][0]["kind"] == "package-variable"
    monkeypatch.setattr("goesc.cli.profile._adviser", lambda *_: Adviser(seconds=0))
    said = goesc("profile", name, cwd=folder)
    assert "to keep it off" not in said.stdout
    assert said.stderr == "goesc: no time for advice on 1 more; goesc explain tells of one of them\n"


def test_the_text_says_what_and_why(module: Path, goesc: Run) -> None:
    name = _written(module, "mem.pb.gz", [(60, 24, [[at(5, "newT"), at(8, "Get")]]), (40, 64, [[at(14, "Grow")]])])
    done = goesc("profile", name, cwd=module)
    assert (done.status, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "With inlining (go build):",
        "example.com/m: 100 objects, 3.9 KiB allocated; 100.0% of all objects, 100.0% of all bytes",
        "     objects             bytes",
        "          60   60.0%   1.4 KiB   36.0%  m.go:5 in newT",
        "        &T{...}: a new object, 24 B each",
        "        escapes: Get returns it",
        "          40   40.0%   2.5 KiB   64.0%  m.go:14 in Grow",
        "        append: a larger store, 64 B each, in a loop",
        "        not a matter of escape: the slice grows beyond its capacity",
        "Of these objects 100.0% are accounted for, 60.0% are on the heap because something escapes.",
    ]
    by_bytes = goesc("profile", name, "--by=bytes", "--top", "1", "--no-advice", cwd=module).stdout.splitlines()
    assert by_bytes[3].endswith("m.go:14 in Grow")
    assert by_bytes[6] == "          60   60.0%   1.4 KiB   36.0%  in 1 more place (--top 0)"


def test_a_base_is_taken_off(module: Path, goesc: Run) -> None:
    old = _written(module, "old.pb.gz", [(60, 24, [[at(5, "newT"), at(8, "Get")]]), (40, 64, [[at(14, "Grow")]])])
    new = _written(module, "new.pb.gz", [(80, 24, [[at(5, "newT"), at(8, "Get")]]), (10, 64, [[at(14, "Grow")]])])
    done = goesc("profile", new, "--base", old, "--no-advice", cwd=module)
    lines = done.stdout.splitlines()
    assert lines[1] == "example.com/m: -10 objects, -1.4 KiB allocated, against the base"
    assert [line.split() for line in lines if " in " in line and "m.go" in line] == [
        ["-30", "-1.9", "KiB", "m.go:14", "in", "Grow"],
        ["+20", "+480", "B", "m.go:5", "in", "newT"],
    ]
    elsewhere = _written(module, "elsewhere.pb.gz", [(10, 64, [[at(14, "Grow", "example.com/m/m.go")]])])
    done = goesc("profile", new, "--base", elsewhere, "--no-advice", cwd=module)
    assert [line.split()[-3:] for line in done.stdout.splitlines() if " in " in line and "m.go" in line] == [
        ["m.go:5", "in", "newT"]
    ]
    same = goesc("profile", new, "--base", new, cwd=module)
    assert (same.status, same.stdout) == (0, "With inlining (go build):\nNothing differs.\n")


def test_several_profiles_are_summed_and_what_is_in_use_is_counted(module: Path, goesc: Run) -> None:
    one = _written(module, "one.pb.gz", [(60, 24, [[at(5, "newT"), at(8, "Get")]])], in_use=3)
    two = _written(module, "two.pb.gz", [(40, 24, [[at(5, "newT"), at(8, "Get")]])], in_use=4)
    found = json.loads(goesc("profile", one, two, "--json", cwd=module).stdout)
    assert (found["measure"], found["here"]["objects"]) == ("allocated", 100)
    found = json.loads(goesc("profile", "--in-use", one, two, ".", "--json", cwd=module).stdout)
    assert (found["measure"], found["here"]["objects"]) == ("in_use", 7)


def test_json_has_the_keys_that_the_page_names(module: Path, goesc: Run) -> None:
    name = _written(module, "mem.pb.gz", [(60, 24, [[at(5, "newT"), at(8, "Get")]]), (4, 8, [[("fmt.F", "f.go", 1)]])])
    found = json.loads(goesc("profile", name, "--json", cwd=module).stdout)
    text = (Path(__file__).parent.parent / "docs" / "profile.md").read_text(encoding="utf-8")
    keys: set[str] = set()

    def gather(value: Any) -> None:
        if isinstance(value, dict):
            keys.update(value)
        for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            gather(part)

    gather({**found, "rows": [{**row, "parts": [{**p, "advice": []} for p in row["parts"]]} for row in found["rows"]]})
    assert {key for key in keys if f"`{key}`" not in text} == set()


@pytest.mark.parametrize(
    ("data", "status", "said"),
    [
        (b"package m\n", 2, "goesc: mem.pb.gz: it is no profile of pprof\n"),
        (profile([])[:-20], 2, "goesc: mem.pb.gz: it is cut short\n"),
        (profile([], types=[("samples", "count"), ("cpu", "nanoseconds")]), 2,
         "goesc: mem.pb.gz: it has no samples of allocations (alloc_objects), but of samples, cpu\n"),
        (profile([]), 1, "goesc: no package of example.com/m is in the profile, which has no objects\n"),
        (profile([(1, 8, [[("fmt.F", "f.go", 1)]])]), 1,
         "goesc: no package of example.com/m is in the profile, whose objects are mostly of fmt\n"),
        (profile([(1, 8, [[at(99, "Grow")]])]), 1,
         "goesc: the profile is of another build: 1 of 1 objects are of lines that the sources do not have, as m.go:99 in example.com/m.Grow\n"),
    ],
    ids=["a Go file", "cut short", "of processor time", "empty", "of others", "of another build"],
)  # fmt: skip
def test_what_cannot_be_joined_is_one_clear_line(module: Path, goesc: Run, data: bytes, status: int, said: str) -> None:
    (module / "mem.pb.gz").write_bytes(data)
    done = goesc("profile", "mem.pb.gz", cwd=module)
    assert (done.status, done.stderr) == (status, said)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "goesc: profile of what? give a file that go test -memprofile wrote; see 'goesc help profile'\n"),
        (["gone.pb.gz"], "goesc: gone.pb.gz: No such file or directory\n"),
        (["."], "goesc: .: Is a directory\n"),
        (["--by", "lines", "m.go"], "goesc: --by is objects or bytes, not 'lines'\n"),
        (["--top", "-1", "m.go"], "goesc: --top takes a number, not '-1'\n"),
        (["-C", "gone", "m.go"], "goesc: -C gone: no such folder\n"),
        (["-l", "--inline", "m.go"], "goesc: -l and --inline are two builds: one at a time\n"),
        (["--al", "m.go"], "goesc: unknown flag --al; did you mean -l?\n"),
    ],
)
def test_usage_errors_are_one_line(module: Path, goesc: Run, argv: list[str], said: str) -> None:
    done = goesc("profile", *argv, cwd=module)
    assert (done.status, done.stdout, done.stderr) == (2, "", said)


def test_a_package_that_is_not_in_the_profile(module: Path, goesc: Run) -> None:
    name = _written(module, "mem.pb.gz", [(1, 8, [[("fmt.F", "f.go", 1)]])])
    done = goesc("profile", name, ".", cwd=module)
    assert (done.status, done.stdout) == (1, "")
    assert done.stderr == "goesc: example.com/m made nothing in the profile, whose objects are mostly of fmt\n"


def test_names_of_a_profile_do_no_harm(module: Path, goesc: Run) -> None:
    """Function names and paths are anybody's."""
    evil = ("example.com/m.\x1b[2Jf\n::error::x", "/m/\x1b[2J/m.go", 5)
    name = _written(module, "mem.pb.gz", [(60, 24, [[at(5, "newT"), at(8, "Get")]]), (1, 24, [[evil]])])
    done = goesc("profile", name, cwd=module)
    for text in (done.stdout, done.stderr, goesc("profile", name, "--json", cwd=module).stdout):
        assert "\x1b" not in text
        assert "\n::" not in text


# --- The real thing ----------------------------------------------------------------------------------------


@pytest.mark.gc
@pytest.mark.parametrize("flags", [[], *of_today([["-trimpath"], ["-gcflags=-l"]], 1)])  # Go builds for each
def test_all_that_a_program_allocates_is_accounted_for(
    tmp_path: Path, toolchain: Toolchain, goesc: Run, flags: list[str]
) -> None:
    """The example's benchmark, run now: each object of its package is of a call that goesc knows, with a reason."""
    folder = tmp_path / "shop"
    shutil.copytree(SHOP, folder)
    argv = ["test", *flags, "-run=^$", "-bench=.", "-benchtime=50x", "-memprofile=now.pb.gz", "-memprofilerate=1"]
    done = toolchain.run([*argv, "."], folder)
    assert done.returncode == 0, done
    build = ["-l"] if "-gcflags=-l" in flags else []
    found = json.loads(goesc("profile", "now.pb.gz", "--json", "--no-advice", *build, cwd=folder).stdout)
    assert found["here"]["objects"] > 50 * 60
    assert found["states"]["expected"] == found["here"]
    whats = {reason["what"] for row in found["rows"] for part in row["parts"] for reason in part["reasons"]}
    assert {"&Item{...}", "append", "an entry of a map", "+="} <= whats


WAITING = """package m

import "testing"

func Serve(in chan int, done chan bool) {
	for range in {
	}
	done <- true
}

func Ask(in chan int, done chan bool) {
	in <- 1
	close(in)
	select {
	case <-done:
	case <-in:
		<-done
	}
}

func BenchmarkAsk(b *testing.B) {
	for range b.N {
		in, done := make(chan int), make(chan bool)
		go Serve(in, done)
		Ask(in, done)
	}
}
"""


@pytest.mark.gc
def test_goroutines_that_wait_are_accounted_for(tree: Callable[..., Path], toolchain: Toolchain, goesc: Run) -> None:
    folder = tree({"go.mod": GO_MOD, "m_test.go": WAITING})
    argv = ["test", "-run=^$", "-bench=.", "-benchtime=50x", "-memprofile=now.pb.gz", "-memprofilerate=1", "."]
    done = toolchain.run(argv, folder)
    assert done.returncode == 0, done
    found = json.loads(goesc("profile", "now.pb.gz", "--json", "--no-advice", ".", cwd=folder).stdout)
    assert found["states"]["unknown"]["objects"] == found["states"]["other_build"]["objects"] == 0
    assert found["states"]["expected"]["objects"] >= 100
    reasons = [reason for row in found["rows"] for part in row["parts"] for reason in part["reasons"]]
    assert any(reason["what"] == "a goroutine that waits" for reason in reasons)
