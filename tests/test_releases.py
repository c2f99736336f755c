"""Each release in its own bytes, and each of its switches alone.

`data/releases/NAME.out` is what the newest compiler prints of NAME.go, NAME.1.26.out what that of Go 1.26 prints, if that
is something else than what the next newer release prints (tests/regenerate.py).
"""

from __future__ import annotations

import io
import os
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from goesc.cli.main import Host, run
from goesc.release import NEWEST, RELEASES, Release, modelled, release_named, versions

PROGRAMS = sorted((Path(__file__).parent / "data" / "releases").glob("*.go"))
SESSIONS: dict[object, object] = {}

# Which programs show that a release has another value than the next newer one.
SHOWN: dict[tuple[int, str], set[str]] = {
    (26, "callee_sets"): {"01-known-callees"},
    (26, "line_names_beside_file"): {"04-line-directive"},
    (26, "interface_methods_unqualified"): {"03-interface-methods-print"},
    (26, "promoted_keys"): {"promoted-keys"},
    (26, "generic_methods"): {"generic-methods"},
    (26, "pointer_shapes_kept"): {"pointer-shapes"},
    (25, "concrete_types"): {"05-devirt-reassigned"},
    (25, "direct_interface_by_size"): {"35-direct-interfaces"},
    (25, "length_of_literals"): {"07-make-len-of-literal"},
    (25, "recover_has_frame"): {"08-recover-text"},
    (25, "new_of_values"): {"09-new-expr"},
    (25, "not_a_type_tells_kind"): {"not-a-type"},
    (25, "version_of_file_under_line"): {"36-line-directive-version"},
    (24, "pointer_shapes_kept"): {"pointer-shapes"},
    (24, "shape_hash_mask"): {"21-shape-hash"},
    (24, "append_lines"): {
        "07-make-len-of-literal",
        "10-append-lines",
        "11-append-literals",
        "24-range-func",
        "25-range-int",
    },
    (24, "known_values"): {"12-constant-variables"},
    (24, "variable_make_may_stay"): {"07-make-len-of-literal", "12-constant-variables", "14-variable-make"},
    (24, "zero_sized_escape"): {"14-variable-make", "15-zero-sized-element"},
    (23, "stack_variable_limit"): {"16-stack-limit"},
    (23, "shape_hash_mask"): {"21-shape-hash"},
    (23, "dead_locals"): {"17-dead-closures"},
    (23, "plain_closures_apart"): {
        "08-recover-text",
        "17-dead-closures",
        "18-plain-closures",
        "20-go-arguments",
        "captured-values",
    },
    (23, "assertions_have_text"): {"type-assertions"},
    (22, "files_may_lower"): {"22-file-version", "36-line-directive-version"},
    (22, "duplicate_closures_silent"): {"26-generic-closures"},
    (22, "devirtualizes_in_order"): {"order-of-devirtualised"},
    (22, "range_over_func"): {"24-range-func"},
    (22, "unused_name_last"): {"not-a-type"},
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
    },
    (21, "zero_copy"): {"08-recover-text", "28-zero-copy", "constants-as-written"},
    (21, "closure_results_lost"): {"17-dead-closures", "closure-results"},
    (21, "unnamed_by_place"): {"30-uintptr-arguments", "names-of-parameters"},
    (21, "wraps_go_and_defer_early"): {"20-go-arguments"},
    (21, "loop_variables"): {"22-file-version", "36-line-directive-version"},
    (21, "dead_code_when_read"): {"31-dead-code", "dead-code"},
    (21, "initialiser_first"): {"34-package-closures"},
    (21, "devirtualizes_calls"): {"go-devirtualised", "order-of-devirtualised"},
    (21, "captured_values"): {"captured-values", "go-devirtualised"},
    (21, "range_over_integers"): {"25-range-int"},
}
# Where the older release differs by several switches.
TOGETHER = {
    (25, "09-new-expr"), (24, "07-make-len-of-literal"), (24, "12-constant-variables"), (24, "14-variable-make"),
    (24, "15-zero-sized-element"), (23, "17-dead-closures"), (22, "not-a-type"), (21, "constants-as-written"), (21, "go-devirtualised"),
}  # fmt: skip
# Told of in tests of their own: they show in other programs, in limits, or not in what -m prints.
ASIDE = {"models_inlining", "wrappers_inlined", "minor", "version", "experiments", "other_experiments"}


def number(release: Release) -> str:
    return release.name.removeprefix("go")


def expected(path: Path, release: Release) -> str:
    """What a release prints: as the next newer one does, unless it has a file of its own."""
    found = path.with_suffix(".out")
    for older in RELEASES[1 : RELEASES.index(release) + 1]:
        own = path.with_suffix(f".{number(older)}.out")
        found = own if own.exists() else found
    return found.read_text()


def printed(path: Path, release: Release) -> str:
    err = io.StringIO()
    environ = {**os.environ, "GOESC_CACHE": "off", "PWD": str(path.parent), "GOESC_GO": number(release)}
    run(["build", "-gcflags=-m -l", path.name], Host(io.StringIO(), err, path.parent, environ, SESSIONS))
    return err.getvalue()


@pytest.mark.parametrize("release", RELEASES, ids=number)
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_same_bytes_as_its_compiler(path: Path, release: Release) -> None:
    assert printed(path, release) == expected(path, release)


@pytest.mark.parametrize(("minor", "switch"), SHOWN, ids=str)
def test_a_switch_alone_makes_its_change(minor: int, switch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    newer, older = next(pair for pair in pairwise(RELEASES) if pair[1].minor == minor)
    flipped = newer._replace(**{switch: getattr(older, switch)})
    monkeypatch.setattr(versions, "RELEASES", (flipped,))
    found = {path: printed(path, flipped) for path in PROGRAMS}
    changed = {path for path in PROGRAMS if found[path] != expected(path, newer)}
    assert {path.stem for path in changed} == SHOWN[minor, switch]
    for path in changed:
        assert (minor, path.stem) in TOGETHER or found[path] == expected(path, older)


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


def test_every_difference_is_shown() -> None:
    shown = set(SHOWN)
    for newer, older in pairwise(RELEASES):
        for field in Release._fields:
            if field not in ASIDE and getattr(newer, field) != getattr(older, field):
                assert (older.minor, field) in shown, f"{older.name}: {field} is shown by no program"
                shown.remove((older.minor, field))
    assert not shown


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


@pytest.mark.parametrize("release", RELEASES, ids=number)
def test_what_an_unknown_inliner_does_is_not_guessed(release: Release, tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text("package p\n\nfunc f(s []int) []int { return append(s, 1) }\n")
    environ = {**os.environ, "GOESC_CACHE": "off", "PWD": str(tmp_path), "GOESC_GO": number(release)}
    refusal = f"not modelled: Go {number(release)} with calls inlined"

    def told(*argv: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        status = run(list(argv), Host(out, err, tmp_path, environ, SESSIONS))
        return status, out.getvalue(), err.getvalue()

    status, _, err = told("build", "-gcflags=-m", "x.go")
    assert (status, refusal in err) == ((0, False) if release.models_inlining else (2, True))
    assert told("build", "x.go") == (0, "", "")
    status, out, _ = told("explain", "x.go:3")
    assert status == 0
    assert out.startswith("With inlining" if release.models_inlining else "Without inlining (-l)")
