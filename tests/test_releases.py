"""Each release in its own bytes, and each of its switches alone.

`data/releases/NAME.out` is what the newest compiler prints of NAME.go, NAME.1.26.out what that of Go 1.26 prints, if that
is something else than what the next newer release prints (tests/regenerate.py). `.inlined` is what they print without -l.
`data/explained/` has the same of -m=2 -l.
"""

from __future__ import annotations

import io
import json
import os
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from goesc.cli.main import Host, run
from goesc.release import NEWEST, RELEASES, Release, modelled, release_named, versions
from goesc.release.changes import SENTENCES, steps
from goesc.release.flags import usage
from goesc.source.gcflags import FlagFault, UsageError, parse_flags
from tests.regenerate import BY_RELEASE, expected
from tests.sampling import of_today

PROGRAMS = sorted((Path(__file__).parent / "data" / "releases").glob("*.go"))
EXPLAINED = sorted((Path(__file__).parent / "data" / "explained").glob("*.go"))
SESSIONS: dict[object, object] = {}
OTHERS = 12  # programs in which a switch shows nothing, of each day

# Which programs show that a release has another value than the next newer one.
SHOWN: dict[tuple[int, str], set[str]] = {
    (26, "callee_sets"): {"01-known-callees"},
    (26, "line_names_beside_file"): {"04-line-directive"},
    (26, "interface_methods_unqualified"): {"03-interface-methods-print"},
    (26, "promoted_keys"): {"promoted-keys"},
    (26, "multiple_values_told"): {"errors-of-assignments"},
    (26, "generic_methods"): {"generic-methods"},
    (26, "pointer_shapes_kept"): {"pointer-shapes"},
    (25, "concrete_types"): {"05-devirt-reassigned", "shaped-receivers"},
    (25, "direct_interface_by_size"): {"35-direct-interfaces"},
    (25, "length_of_literals"): {"07-make-len-of-literal"},
    (25, "recover_has_frame"): {"08-recover-text"},
    (26, "cycles_name_instances"): {"errors-of-cycles"},
    (25, "types_bound_themselves"): {"errors-of-cycles"},
    (25, "numbers_meet_numbers"): {"errors-of-aliases"},
    (23, "faults_reworded"): {"errors-of-cycles", "errors-of-inference"},
    (22, "aliases_named"): {"errors-of-aliases", "errors-of-inference"},
    (22, "inference_tells_call"): {"errors-of-inference"},
    (21, "addresses_copies"): {"addresses-of-variables"},
    (21, "instances_reworded"): {"errors-of-inference"},
    (25, "new_of_values"): {"09-new-expr"},
    (25, "not_a_type_tells_kind"): {"not-a-type"},
    (25, "version_of_file_under_line"): {"36-line-directive-version"},
    (24, "pointer_shapes_kept"): {"pointer-shapes"},
    (24, "ranged_lengths"): {"ranged-arrays"},
    (24, "shape_hash_mask"): {"21-shape-hash"},
    (24, "append_lines"): {
        "07-make-len-of-literal",
        "10-append-lines",
        "11-append-literals",
        "24-range-func",
        "25-range-int",
        "indices-of-lengths",
        "writes-not-asked",
    },
    (24, "known_values"): {"12-constant-variables"},
    (24, "variable_make_may_stay"): {
        "07-make-len-of-literal",
        "12-constant-variables",
        "14-variable-make",
        "indices-of-lengths",
    },
    (24, "zero_sized_escape"): {"14-variable-make", "15-zero-sized-element"},
    (23, "stack_variable_limit"): {"16-stack-limit"},
    (23, "shape_hash_mask"): {"21-shape-hash"},
    (23, "dead_locals"): {"17-dead-closures"},
    (23, "plain_closures_apart"): {
        "08-recover-text",
        "literals-in-init",
        "17-dead-closures",
        "18-plain-closures",
        "20-go-arguments",
        "names-of-copies",
        "captured-values",
        "writes-not-asked",
        "literals-read-anew",
        "order-of-devirtualised",
        "literals-inlined-away",
    },
    (24, "calls_tell_type"): {"errors-of-calls"},
    (24, "differing_types_told"): {
        "errors-of-elements",
        "errors-of-ranges",
        "errors-of-slices",
        "errors-of-type-sets",
    },
    (23, "literal_elements_named"): {"errors-of-elements", "errors-of-type-sets"},
    (21, "range_faults_instead"): {"errors-of-ranges", "errors-of-type-sets"},
    (23, "operands_tell_kind"): {
        "errors-of-aliases",
        "errors-of-calls",
        "errors-of-inference",
        "errors-of-slices",
        "errors-of-types",
    },
    (22, "spellings_told"): {"errors-of-types"},
    (22, "built_ins_called_so"): {"errors-of-calls"},
    (23, "static_assertions"): {"type-assertions"},
    (23, "devirtualizes_again"): {"shaped-receivers"},
    (22, "files_may_lower"): {"22-file-version", "36-line-directive-version"},
    (22, "duplicate_closures_silent"): {"26-generic-closures"},
    (22, "devirtualizes_in_order"): {"go-temporaries", "order-of-devirtualised"},
    (22, "range_over_func"): {"24-range-func", "range-body-names", "range-defers"},
    (22, "unused_name_last"): {"errors-of-ranges", "not-a-type"},
    (22, "names_asked_for_types"): {"09-new-expr", "not-a-type"},
    (21, "results_with_tags"): {"many-results"},
    (21, "shape_name_limit"): {"21-shape-hash"},
    (21, "constants_by_value"): {
        "07-make-len-of-literal",
        "11-append-literals",
        "15-zero-sized-element",
        "16-stack-limit",
        "32-rune-constants",
        "constants-as-written",
        "indices-of-lengths",
    },
    (21, "zero_copy"): {"08-recover-text", "28-zero-copy", "constants-as-written", "writes-not-asked"},
    (21, "closure_results_lost"): {"17-dead-closures", "closure-results"},
    (21, "unnamed_by_place"): {"blank-parameters", "30-uintptr-arguments", "names-of-parameters"},
    (21, "wraps_go_and_defer_early"): {"20-go-arguments", "go-devirtualised", "go-temporaries"},
    (21, "loop_variables"): {"22-file-version", "36-line-directive-version"},
    (21, "dead_code_when_read"): {"31-dead-code", "dead-code"},
    (21, "initialiser_first"): {
        "literals-of-inlined-in-init",
        "literals-inlined-away",
        "34-package-closures",
        "literals-of-literals-in-init",
        "names-of-copies",
        "wrappers-in-init",
        "literals-read-anew",
    },
    (21, "devirtualizes_calls"): {"go-devirtualised", "go-temporaries", "order-of-devirtualised"},
    (21, "captured_values"): {"captured-values", "go-devirtualised"},
    (21, "range_over_integers"): {"25-range-int"},
}
# Those that show only where calls are inlined.
SHOWN_INLINED: dict[tuple[int, str], set[str]] = {
    (26, "copies_keep_names"): {
        "literals-inlined-away",
        "18-plain-closures",
        "26-generic-closures",
        "literals-in-init",
        "names-of-copies",
        "range-body-names",
        "order-of-devirtualised",
        "literals-read-anew",
    },
    (26, "range_bodies_number"): {"24-range-func", "range-body-names"},
    (26, "forward_types_wait"): {"wrappers-of-recursive"},
    (26, "converts_for_parameters"): {"constants-of-parameters"},
    (25, "inlining"): {"slice-costs"},
    (25, "range_defers_stay"): {"range-defers"},
    (24, "length_of_pointers"): {"length-of-pointers"},
    (23, "favours_literals"): {
        "18-plain-closures",
        "24-range-func",
        "26-generic-closures",
        "literal-costs",
        "names-of-copies",
        "range-body-names",
        "range-defers",
        "order-of-devirtualised",
    },
    (23, "recursive_inlined"): {"recursive-calls", "blank-parameters", "literals-read-anew"},
    (23, "inlining_order"): {
        "literals-inlined-away",
        "literals-of-inlined-in-init",
        "literals-of-literals-in-init",
        "blank-parameters",
        "go-temporaries",
        "literals-in-init",
        "18-plain-closures",
        "20-go-arguments",
        "24-range-func",
        "26-generic-closures",
        "captured-values",
        "go-devirtualised",
        "names-of-copies",
        "order-of-devirtualised",
        "order-of-inlining",
        "pointer-shapes",
        "range-body-names",
        "shaped-receivers",
        "wrappers-in-init",
        "literals-read-anew",
        "blank-parameters-of-instances",
    },
    (22, "inlining_order"): {
        "literals-of-inlined-in-init",
        "literals-of-literals-in-init",
        "blank-parameters",
        "go-temporaries",
        "literals-in-init",
        "18-plain-closures",
        "21-shape-hash",
        "24-range-func",
        "26-generic-closures",
        "28-zero-copy",
        "34-package-closures",
        "captured-values",
        "closure-results",
        "constants-of-parameters",
        "inlined-arguments",
        "length-of-pointers",
        "names-of-copies",
        "order-of-devirtualised",
        "order-of-inlining",
        "pointer-shapes",
        "range-body-names",
        "recursive-calls",
        "shaped-receivers",
        "wrappers-in-init",
        "writes-not-asked",
        "literals-read-anew",
        "blank-parameters-of-instances",
    },
    (21, "copies_nest"): {"names-of-copies", "literals-read-anew"},
    (21, "inlined_results_alike"): {"constants-of-parameters", "length-of-pointers", "order-of-inlining"},
}
# Those that show in explanations alone.
SHOWN_EXPLAINED: dict[tuple[int, str], set[str]] = {
    (26, "copies_are_declared"): {"copies"},
    (25, "assertion_at_call"): {"assertions"},
    (24, "work_queues"): {"copies", "loop-state", "recover", "ways", "wrappers"},
    (24, "words"): {path.stem for path in EXPLAINED},
    (23, "jumps_to_methods"): {"wrappers"},
    (23, "loop_state_copied"): {"loop-state"},
}
# Where the older release differs by several switches.
TOGETHER = {
    (25, "09-new-expr"), (24, "07-make-len-of-literal"), (24, "12-constant-variables"), (24, "14-variable-make"),
    (24, "15-zero-sized-element"), (23, "17-dead-closures"), (22, "not-a-type"), (26, "range-body-names"),
    (26, "24-range-func"),
    (21, "constants-as-written"), (21, "go-devirtualised"), (21, "go-temporaries"), (24, "indices-of-lengths"),
}  # fmt: skip
TOGETHER |= {(23, name) for name in SHOWN_INLINED[23, "favours_literals"] | SHOWN_INLINED[23, "inlining_order"]}
TOGETHER |= {(22, "24-range-func"), (22, "26-generic-closures"), (22, "range-body-names"), (21, "names-of-copies")}
TOGETHER |= {(24, path.stem) for path in EXPLAINED} | {(22, "literals-read-anew"), (21, "literals-read-anew")}
TOGETHER |= {(23, "errors-of-inference"), (22, "errors-of-inference")}
# Told of in tests of their own: they show in other programs, in limits, or not in what -m prints.
ASIDE = {
    "minor", "version", "experiments", "other_experiments", "loops_keep_alive",
    "more_intrinsics", "fewer_intrinsics", "escape_non_string", "flags_unlike",
    "free_call", "throws_unseen", "callers_seen", "results_converted_in_initialisers",
}  # fmt: skip
ASIDE |= {"most_m", "algorithms_by_signature", "unlike", "wrappers_inlined", "cycles_tell_files"}


def number(release: Release) -> str:
    return release.flag


def printed(path: Path, release: Release, suffix: str = ".out", sessions: dict[object, object] = SESSIONS) -> str:
    err = io.StringIO()
    environ = {**os.environ, "GOESC_CACHE": "off", "PWD": str(path.parent), "GOESC_GO": number(release)}
    flags = " ".join(BY_RELEASE[path.parent.name][suffix])
    run(["build", f"-gcflags={flags}", path.name], Host(io.StringIO(), err, path.parent, environ, sessions))
    return err.getvalue()


@pytest.mark.parametrize("release", RELEASES, ids=number)
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_bytes_as_its_compiler(path: Path, release: Release) -> None:
    assert printed(path, release) == expected(path, release)


@pytest.mark.parametrize("release", [release for release in RELEASES if release.most_m > 1], ids=number)
@pytest.mark.parametrize("path", EXPLAINED, ids=lambda path: path.stem)
def test_same_bytes_of_explanations(path: Path, release: Release) -> None:
    assert printed(path, release) == expected(path, release)


@pytest.mark.parametrize("release", RELEASES, ids=number)
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_bytes_with_inlining(path: Path, release: Release) -> None:
    assert printed(path, release, ".inlined") == expected(path, release, ".inlined")


@pytest.mark.parametrize(("minor", "switch"), [*SHOWN, *SHOWN_INLINED, *SHOWN_EXPLAINED], ids=str)
def test_a_switch_alone_makes_its_change(minor: int, switch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    newer, older = next(pair for pair in pairwise(RELEASES) if pair[1].minor == minor)
    flipped = newer._replace(**{switch: getattr(older, switch)})
    monkeypatch.setattr(versions, "RELEASES", (flipped,))
    suffix = ".inlined" if (minor, switch) in SHOWN_INLINED else ".out"
    shown = {**SHOWN, **SHOWN_INLINED, **SHOWN_EXPLAINED}[minor, switch]
    everything = EXPLAINED if (minor, switch) in SHOWN_EXPLAINED else PROGRAMS
    others = of_today([path for path in everything if path.stem not in shown], OTHERS, switch)
    programs = [path for path in everything if path.stem in shown or path in others]
    sessions: dict[object, object] = {}  # nobody else asks this release, and each holds much
    found = {path: printed(path, flipped, suffix, sessions) for path in programs}
    changed = {path for path in programs if found[path] != expected(path, newer, suffix)}
    assert {path.stem for path in changed} == shown
    for path in changed:
        assert (minor, path.stem) in TOGETHER or found[path] == expected(path, older, suffix)


def test_where_type_parameters_are_declared(goesc: Any, tree: Any) -> None:
    """Until 1.23 in parentheses alone, where the go command shortens no name (as Go 1.23.9 and 1.24.11 print it)."""
    root = tree({"p.go": "package p\n\nfunc f[T any]() {}\n\nfunc g() { f() }\n"})
    told = {
        release.minor: f"{root / 'p.go'}:3:8" if release.minor < 24 else "declared at ./p.go:3:8"
        for release in RELEASES
    }
    for release in RELEASES:
        done = goesc("build", "--go", number(release), "p.go", cwd=root)
        call = "in call to f, " if release.minor > 22 else ""
        assert done.stderr == f"# command-line-arguments\n./p.go:5:13: {call}cannot infer T ({told[release.minor]})\n"


DEPENDENCY = """package dep

type T struct{ n int }

func (t *T) Get() *int { return &t.n }

func (t *T) Both() (int, *int) { return add(t.n), t.Get() }

func add(n int) int { return n + 1 }
"""


def test_wrappers_have_calls_inlined_before_1_22(goesc: Any, tree: Any) -> None:
    """-l is for the package that is named; the bodies come from another."""
    source = 'package p\n\nimport "m/dep"\n\ntype U struct{ *dep.T }\n'
    root = tree({"go.mod": "module m\n\ngo 1.21\n", "dep/dep.go": DEPENDENCY, "p.go": source})
    of_method = ["both", "add", "get", "both", "add", "get", "get", "get"]  # of U and of *U, as Go 1.21.13 prints them
    names = {"both": "dep.(*T).Both", "add": "dep.add", "get": "dep.(*T).Get"}
    lines = "".join(f"<autogenerated>:1: inlining call to {names[name]}\n" for name in of_method)
    for release in RELEASES:
        done = goesc("build", "--go", number(release), "-gcflags=-m -l", ".", cwd=root)
        assert (done.status, done.stderr) == (0, f"# m\n{lines}" if release.minor == 21 else "")


def test_results_without_names_are_of_the_package_that_is_compiled_before_1_22(goesc: Any, tree: Any) -> None:
    """In an instance of another package's function, a call that was inlined into it."""
    method = 'func (g G[E]) Name() { S = "a" + func(b []byte) string { return string(b) }(nil) + "b" }'
    files = {
        "go.mod": "module m\n\ngo 1.21\n",
        "b/b.go": f"package b\n\ntype G[E any] struct{{ e E }}\n\nvar S string\n\n{method}\n",
    }
    root = tree(files | {"p.go": 'package m\n\nimport "m/b"\n\nfunc f() { b.G[int]{}.Name() }\n'})
    for release in RELEASES:
        done = goesc("build", "--go", number(release), "-gcflags=-m", ".", cwd=root)
        name = "~R0" if release.minor == 21 else "b.~r0"
        assert f'b/b.go:7:6: "a" + {name} + "b" escapes to heap\n' in done.stderr


def test_import_cycles_tell_files_since_1_24(goesc: Any, tree: Any) -> None:
    files = {"go.mod": "module m\n\ngo 1.21\n", "a/a.go": 'package a\n\nimport _ "m/b"\n'}
    root = tree(files | {"b/b.go": 'package b\n\nimport _ "m/a"\n'})
    for release in RELEASES:
        done = goesc("build", "--go", number(release), "./a", cwd=root)
        way = "m/b from a.go\n\timports m/a from b.go" if release.minor >= 24 else "m/b\n\timports m/a"
        assert done.stderr == f"package m/a\n\timports {way}: import cycle not allowed\n"


def test_until_1_26_the_compiler_ends_at_results_that_become_interfaces(goesc: Any, tree: Any) -> None:
    root = tree({"x.go": 'package p\n\nfunc f() (int, string) { return 1, "a" }\n\nvar a, b any = f()\n'})
    for release in RELEASES:
        done = goesc("build", "--go", number(release), "-gcflags=-m -l", "x.go", cwd=root)
        refused = release.minor <= 26
        assert done.status == (2 if refused else 0)
        assert done.stderr.endswith("some of them converted: gc ends here\n") == refused


def test_every_difference_is_shown() -> None:
    shown = {*SHOWN, *SHOWN_INLINED, *SHOWN_EXPLAINED}
    for newer, older in pairwise(RELEASES):
        for field in Release._fields:
            if field not in ASIDE and getattr(newer, field) != getattr(older, field):
                assert (older.minor, field) in shown, f"{older.name}: {field} is shown by no program"
                shown.remove((older.minor, field))
    assert not shown


# A package testing as far as a benchmark needs it. Its Loop is inlined and leaks, as the library's does.
TESTING = """package testing

type B struct{ n int }

var running *B

func (b *B) Loop() bool { running = b; return b.n > 0 }
"""
BENCHMARK = """package p

import "testing"

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

func add(a, b int) int { return a + b }

func BenchmarkAdd(b *testing.B) {
	var s shape = square{add(1, 2)}
	sum := 0
	for b.Loop() {
		sum = add(sum, s.area())
		add(1, 2)
	}
	sum = add(sum, s.area())
}
"""
# What the compilers print of it.
BENCHMARK_LINES = {
    (25, "-m"): """9:6: can inline square.area
11:6: can inline add
16:2: skip inlining within testing.B.loop for for loop
20:23: devirtualizing s.area to square
14:26: inlining call to add
16:12: inlining call to testing.(*B).Loop
20:23: inlining call to square.area
20:11: inlining call to add
:1: inlining call to square.area
13:19: leaking param: b
14:22: square{...} escapes to heap
""",
    (26, "-m"): """9:6: can inline square.area
11:6: can inline add
17:24: devirtualizing s.area to square
20:23: devirtualizing s.area to square
14:26: inlining call to add
16:12: inlining call to testing.(*B).Loop
17:24: inlining call to square.area
17:12: inlining call to add
18:6: inlining call to add
20:23: inlining call to square.area
20:11: inlining call to add
:1: inlining call to square.area
13:19: leaking param: b
14:22: square{...} does not escape
""",
    (25, "-m -l"): """16:2: skip inlining within testing.B.loop for for loop
20:23: devirtualizing s.area to square
13:19: leaking param: b
14:22: square{...} escapes to heap
""",
    (26, "-m -l"): """17:24: devirtualizing s.area to square
20:23: devirtualizing s.area to square
13:19: leaking param: b
14:22: square{...} does not escape
""",
}


@pytest.mark.parametrize(("minor", "flags"), BENCHMARK_LINES, ids=str)
def test_the_body_of_a_benchmark_loop(minor: int, flags: str, goesc: Any, tree: Any) -> None:
    library = tree({"VERSION": f"go1.{minor}.1\n", "src/testing/testing.go": TESTING}, "go")
    environ = {f"GOESC_GO_1_{minor}": str(library), "GOESC_CACHE": "off"}
    root = tree({"x.go": BENCHMARK, "go.mod": "module m\n\ngo 1.24\n"})
    done = goesc("build", "--go", f"1.{minor}", f"-gcflags={flags}", "x.go", cwd=root, env=environ)
    told = done.stderr.replace("./x.go:", "").replace("<autogenerated>", "")
    assert told == f"# command-line-arguments\n{BENCHMARK_LINES[minor, flags]}"


def test_releases_are_named_by_any_of_their_patches() -> None:
    assert RELEASES[0] is NEWEST
    for release in RELEASES:
        for name in (number(release), release.name, release.version, f"{release.name}rc1", f"{release.name}.99-mine"):
            assert release_named(name) is release
        assert release.name in modelled()
    for name in ("", "1", "1.2", "go1.99", "devel", "1.270", "2.26"):
        assert release_named(name) is None


def test_an_older_release_has_no_later_language(goesc: Any, tree: Any) -> None:
    root = tree({"x.go": "package p\n", "go.mod": "module m\n\ngo 1.27\n"})
    for command in (["build", "-gcflags=-lang=go1.27", "x.go"], ["tool", "compile", "-lang=go1.27", "x.go"]):
        assert goesc(*command, cwd=root).status == 0
        done = goesc(*command, "--go", "1.26", cwd=root)
        assert (done.status, 'max known version is "go1.26"' in done.stderr) == (2, True)
    done = goesc("build", "--go=1.26", ".", cwd=root)
    assert (done.status, done.stderr) == (1, "go: go.mod requires go >= 1.27 (running go 1.26.6; GOTOOLCHAIN=local)\n")


# Without positions: which of several allocations with one text went is nobody's to say. What go and defer make to be
# called later is told of by goesc alone.
HEAP = r"\S+: (moved to heap: \S+|(?!go |defer ).* escapes to heap)"


@pytest.mark.parametrize(("newer", "older"), list(pairwise(RELEASES)), ids=number)
def test_an_upgrade_shows_what_the_compilers_differ_in(newer: Release, older: Release, goesc: Any) -> None:
    """Nothing else; and all of it, but for what escapes without taking memory, such as constants in interfaces."""
    met = False
    for path in PROGRAMS:
        sides = [expected(path, release) for release in (older, newer)]
        old, new = (Counter(re.findall(rf"^(?:\./)?{HEAP}$", said, re.MULTILINE)) for said in sides)
        done = goesc("diff", "--go", number(older), "--go", number(newer), path.name, cwd=path.parent)
        if done.status == 2:  # the older release refuses the program
            assert done.stderr.startswith(f"{older.name}: ./{path.name}:")
            continue
        came, went = (Counter(re.findall(rf"^[{sign}] {HEAP}", done.stdout, re.MULTILINE)) for sign in "+-")
        assert came <= new - old, path.stem
        assert went <= old - new, path.stem
        assert done.stdout.splitlines()[-1].startswith(f"{older.name} to {newer.name}, without inlining (-l): ")
        met |= bool(came or went)
    assert met


def test_every_change_has_a_sentence() -> None:
    for newer, older in pairwise(RELEASES):
        assert set(versions.switches(newer, older)) <= SENTENCES.keys()
        assert [step.release for step in steps(older, newer)][:: len(versions.switches(newer, older)) + 1] == [
            newer,
            older,
        ]
        for step in steps(older, newer):
            assert release_named(step.release.id) == step.release
    for name in ("1.27~minor", "1.27~nothing", f"{number(RELEASES[-1])}~callee_sets", "1.99~callee_sets", "1.27~"):
        assert release_named(name) is None or name == "1.27~"


@pytest.mark.parametrize(("minor", "switch"), SHOWN, ids=str)
def test_an_upgrade_says_which_change_it_is(minor: int, switch: str, goesc: Any) -> None:
    """Where the programs that show it differ in what is on the heap, and by nothing else."""
    for path in PROGRAMS:
        if path.stem in SHOWN[minor, switch] and (minor, path.stem) not in TOGETHER:
            argv = ("diff", "--go", f"1.{minor}", "--go", f"1.{minor + 1}", "--format", "json", path.name)
            done = goesc(*argv, cwd=path.parent)
            told = json.loads(done.stdout) if done.status < 2 else {}
            for what in ("added", "removed", "new_leaks", "gone_leaks"):
                assert {item["why"] for item in told.get(what, ())} <= {f"Go 1.{minor + 1}: {SENTENCES[switch]}"}


def test_a_change_alone_can_be_taken_back(goesc: Any, tree: Any) -> None:
    root = tree({"x.go": "package p\n\nfunc f(s []int, n int) []int { return append(s, make([]int, n)[0]) }\n"})
    done = goesc("diff", "--go", "1.27~append_lines,variable_make_may_stay", "--go", "1.27", "x.go", cwd=root)
    summary = (
        "go1.27~append_lines,variable_make_may_stay to go1.27, without inlining (-l): 1 heap allocation more, 1 fewer"
    )
    assert done.stdout.splitlines() == [
        f"Go 1.27: {SENTENCES['variable_make_may_stay']}:",
        "- x.go:3:53: make([]int, n) escapes to heap in f",
        "",
        f"Go 1.27: {SENTENCES['append_lines']}:",
        "+ x.go:3:45: append escapes to heap in f",
        "",
        f"{summary}, 0 unchanged",
    ]
    apart = goesc("diff", "--go", "1.26~append_lines", "--go", "1.27", "x.go", cwd=root)
    assert "otherwise:\n+ x.go:3:45: append escapes to heap in f\n" in apart.stdout
    assert goesc("build", "--go", "1.27~nothing", "x.go", cwd=root).status == 2


def test_an_upgrade_of_the_language_too(goesc: Any, tree: Any) -> None:
    text = "package p\n\nvar kept []*int\n\nfunc f(s []int, n int) {\n\tfor i := 0; i < n; i++ {\n\t\tkept[0] = &i\n\t}\n}\n"
    root = tree({"go.mod": "module m\n\ngo 1.21\n", "x.go": text})
    upgrade = ("diff", "--go", "1.24", "--go", "1.27")
    assert "0 heap allocations more, 0 fewer, 1 unchanged" in goesc(*upgrade, ".", cwd=root).stdout
    done = goesc(*upgrade, "--lang", "--format", "markdown", cwd=root)
    assert done.stdout == (
        "### go1.24 to go1.27, without inlining (-l): 1 heap allocation more, 1 fewer, 0 unchanged\n\n"
        "**go1.27 in go.mod: from go1.22 on the variables of a loop are new in every round**\n\n"
        "```diff\n- x.go:6:6: moved to heap: i in f\n+ x.go:6:6: moved to heap: i in f (in a loop)\n```\n"
    )
    assert done.status == 1
    back = goesc("diff", "--go", "1.27", "--go", "1.24", "--lang", ".", cwd=root)
    assert "+ x.go:6:6: moved to heap: i in f\n" in back.stdout
    assert goesc("diff", "--lang", ".", ".", cwd=root).status == 2
    variant = goesc("diff", "--go", "1.27~append_lines", "--go", "1.27", "--lang", ".", cwd=root)
    assert "+ x.go:6:6: moved to heap: i in f (in a loop)" in variant.stdout  # the one with all changes is the newer


@pytest.mark.parametrize("release", RELEASES, ids=number)
def test_every_release_answers_for_both_builds(release: Release, tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text("package p\n\nfunc f(s []int) []int { return append(s, 1) }\n")
    environ = {**os.environ, "GOESC_CACHE": "off", "PWD": str(tmp_path), "GOESC_GO": number(release)}
    for flags, head in ([], "With inlining"), (["-l"], "Without inlining (-l)"):
        out = io.StringIO()
        status = run(["explain", *flags, "x.go:3"], Host(out, io.StringIO(), tmp_path, environ, SESSIONS))
        assert (status, out.getvalue().startswith(head)) == (0, True)


def test_what_is_not_modelled_of_an_older_release_s_explanations_is_refused(goesc: Any, tree: Any) -> None:
    """-m=3 and above, and functions that compare values; -m has an answer for both."""
    text = "package p\n\ntype t %s\n\nfunc (t) m() {}\n\nfunc f(x t) interface{ m() } { return x }\n"
    root = tree({"x.go": text % "struct{ a, b string }"})
    build = ["build", "--go", "1.26"]
    assert goesc(*build, "-gcflags=-m -l", "x.go", cwd=root).status == 0
    for release in ("1.26", "1.21"):
        assert goesc("explain", "--go", release, "-l", "x.go", cwd=root).status == 0
    for flags, what in (
        ("-m=2 -l", "how Go 1.26 compares values of types that are not plain memory, of which -m=2 tells"),
        ("-m=3 -l", "Go 1.26 at -m=3; -m=2 asks for less"),
        ("-m=2 -l --go=1.21", "Go 1.21 at -m=2; -m=1 asks for less"),
    ):
        flags, _, older = flags.partition(" --go=")
        done = goesc("build", "--go", older or "1.26", f"-gcflags={flags}", "x.go", cwd=root)
        assert (done.status, done.stdout, done.stderr.count("\n"), what in done.stderr) == (2, "", 1, True), done.stderr
    # What has one part is compared as that is, and plain memory as such.
    for parts in ("struct{ s string }", "[1]string", "[2]struct{ a, b int }", "struct{ e [1]struct{ i any } }"):
        (root / "x.go").write_text(text % parts)
        assert goesc(*build, "-gcflags=-m=2 -l", "x.go", cwd=root).status == 0


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_flags_of_each_compiler(release: Release) -> None:
    """What each says of a flag that it does not know; only 1.27 knows -u."""
    want = expected(PROGRAMS[0].parent.parent / "flags" / "nosuch.go", release)
    assert usage(release, "flag provided but not defined: -nosuch", 2) == want
    with pytest.raises(UsageError) as fault:
        parse_flags(["-u"], release=release)
    assert fault.errisinstance(FlagFault) == (release is not NEWEST)
