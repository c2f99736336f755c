"""Programs run: what they take memory for, object by object, is what the predicted calls say."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

import goesc
from goesc.allocs.model import When
from goesc.oracle.measure import RUNS, Site, measured
from goesc.oracle.toolchain import OracleError, Toolchain
from goesc.release import NEWEST

DATA = Path(__file__).parent / "data" / "allocs"
PROGRAMS = sorted(DATA.glob("*.go"))
BRANCHES = re.compile(r"\b(if|for|switch|select|goto|return\n)\b")
PAGE = 8192
CACHED = ("typeAssert", "interfaceSwitch")  # one in a thousand makes a new cache (runtime/iface.go)


def size_class(size: int) -> int:
    fitting = (of for of in NEWEST.back_end.size_classes if of >= size)
    return next(fitting, -(-size // PAGE) * PAGE)


def is_tiny(call: goesc.RuntimeCall) -> bool:
    """Whether it may share memory with others: it holds no pointers, as all that is smaller than two words does, and
    texts of a length that only the run tells."""
    return (
        call.size < NEWEST.back_end.tiny
        if call.runtime == "slicebytetostring"
        else 0 <= call.size < NEWEST.back_end.tiny
    )


def calls_of(path: Path) -> dict[tuple[str, int], list[goesc.RuntimeCall]]:
    """By function and line; the run time's profile leaves type arguments out of names."""
    package = goesc.analyze(path, allocs=True)
    assert not package.errors
    out = defaultdict(list)
    for call in package.runtime_calls:
        name = re.sub(r"\[.*\]", "[...]", call.symbol.replace("command-line-arguments.", "p."))
        out[name, call.line].append(call)
    return out


def problem(site: Site, calls: list[goesc.RuntimeCall], straight: bool) -> str:
    """What is measured and not explained by the calls of a place."""
    cached = any(call.runtime in CACHED for call in calls)
    calls = [call for call in calls if call.counts]
    if not calls:
        return "" if cached and site.objects < site.runs else "no call is predicted"
    sizes = {size_class(call.size) for call in calls if call.size >= 0}
    tiny = any(map(is_tiny, calls))
    if len(calls) == 1 and not cached and calls[0].size >= 0 and site.bytes != site.objects * max(sizes):
        if not (tiny and site.bytes == site.objects * NEWEST.back_end.tiny):
            return f"bytes: {calls[0].size} are predicted"
    at_most = [call.objects for call in calls if call.objects >= 0 and not call.in_loop]
    once = straight and site.driven == site.function.removeprefix("p.")
    if once and not cached and len(at_most) == len(calls) and site.objects > site.runs * sum(at_most):
        return f"objects: at most {sum(at_most)} a run are predicted"
    # A slice of a length that only the run tells may have none.
    certain = [call for call in calls if call.runtime != "makeslice" or call.size > 0]
    surely = sum(call.when is When.ALWAYS and call.group != "go" and not is_tiny(call) for call in certain)
    if once and site.objects < site.runs * surely:
        return f"objects: at least {surely} a run are predicted"
    return ""


@pytest.mark.gc
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_what_programs_take_is_what_is_predicted(path: Path, toolchain: Toolchain, tmp_path: Path) -> None:
    text = path.read_text()
    bodies = dict(re.findall(r"^func (\w+)\((.*?)^(?:\}|(?=func |type |var |$))", text, re.MULTILINE | re.DOTALL))
    calls = calls_of(path)
    unexplained = [
        (site, found)
        for site in measured(text, toolchain, tmp_path)
        if (found := problem(site, calls[site.function, site.line], not BRANCHES.search(bodies.get(site.driven, "if"))))
    ]
    assert unexplained == []


@pytest.mark.gc
def test_every_object_is_counted_where_it_is_taken(toolchain: Toolchain, tmp_path: Path) -> None:
    text = """\
package p

func both(n [3]int) (any, []string) {
	return n, make([]string, 3)
}

func calls(s string) *string { return inner(s) }

func inner(s string) *string { return &s }

func panics(p *int) *int { panic(1) }

func blocks(c chan int) *int { v := <-c; return &v }

func generic[E any](e E) *E { return &e }

func stays(a, b int) int { return a + b }
"""
    found = sorted(measured(text, toolchain, tmp_path))
    assert found == [
        Site("both", "p.both", 4, RUNS, 2 * RUNS, (24 + 48) * RUNS),
        Site("calls", "p.inner", 9, RUNS, RUNS, 16 * RUNS),
        Site("inner", "p.inner", 9, RUNS, RUNS, 16 * RUNS),
    ]


@pytest.mark.gc
def test_what_does_not_compile_is_not_measured(toolchain: Toolchain, tmp_path: Path) -> None:
    assert measured("package p\n\nvar x = 1\n", toolchain, tmp_path) == []
    with pytest.raises(OracleError, match="does not run"):
        measured("package p\n\nfunc f() { x }\n", toolchain, tmp_path)
