"""What the tools of others promise, a row each: gVisor's checkescape and gcassert, as their documentation and tests say.

Written anew after gvisor.dev/gvisor/tools/checkescape (the package's comment; test1, test2, test3) and
github.com/jordanlewis/gcassert (README, testdata): the same situations, with the outcome that those tools expect.
And what //goesc: annotations say of the same, where the judge is what programs take as they run. Left out is what asks
for `stack` or `dynamic` because a helper of the run time is called: goesc takes none of these for a call that may
allocate.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.measure import measured
from goesc.oracle.toolchain import Toolchain

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
MOD = "module example.com/m\n\ngo 1.27\n"
HEAD = """package m

import "fmt"

type face interface{ Foo() }

type pair struct{ A, B uint64 }

type entry[K, V any] struct {
	Key  K
	Data V
}

type valued interface{ Value(pair) uint64 }

var _ = fmt.Sprint

//go:noinline
func nothing() {}

//go:noinline
func splits() { nothing() }

//go:nosplit
//go:noinline
func leaf() {}

//go:noinline
func newPair() *pair { var p pair; return &p }

//go:noinline
func size(b []byte) int { return len(b) }

//go:noinline
func same(b bool) bool { return b }

func both() (*pair, []int) {
	var p pair
	return &p, make([]int, wide)
}

var wide int
"""
NONE = ""
# annotation, declaration, what is found
DOCUMENTED = [
    # the package's comment: kinds, and forms
    ("+checkescape:heap", "func {f}() (*pair, []int) { return both() }", "heap: explicit allocation"),
    ("+checkescape:builtin", "func {f}() (*pair, []int) { return both() }", "builtin: call to potentially allocating"),
    ("+checkescape:interface", "func {f}(i face) { i.Foo() }", "interface: call to potentially allocating function"),
    ("+checkescape:dynamic", "func {f}(g func()) { g() }", "dynamic: call to potentially allocating function"),
    ("+checkescape:interface,dynamic", "func {f}() *pair { return newPair() }", NONE),
    ("+checkescape:all", "func {f}() *pair { return newPair() }", "heap: explicit allocation"),
    ("+checkescape:hard", "func {f}(i face) { i.Foo() }", NONE),
    ("+checkescape:local", "func {f}() *pair { return newPair() }", NONE),
    ("+checkescape:local", "func {f}() *pair { return &pair{} }", "heap: explicit allocation"),
    ("+checkescape:local,hard", "func {f}() []int { return make([]int, size(nil)) }", "builtin: call to"),
    ("+checkescape", "func {f}() *pair { return newPair() }", NONE),
    ("+checkescape", "func {f}() *pair { return &pair{} }", "heap: explicit allocation"),
    ("+mustescape:heap", "func {f}() *pair { return newPair() }", NONE),
    ("+mustescape:heap", "func {f}() {}", "mustescape: no heap escape"),
    ("+checkescape:all", "func {f}() *pair {\n\treturn &pair{} // escapes: it is kept\n}", NONE),
    ("+checkescape:heap", "func {f}() *pair {\n\treturn newPair() // Escapes: callers too\n}", NONE),
    # what is no annotation for the tool does not pass unseen
    ("+checkescapes", "func {f}() {}", 'unknown annotation +checkescapes; did you mean "checkescape"?'),
    ("+checkesacape:all", "func {f}() {}", 'unknown annotation +checkesacape; did you mean "checkescape"?'),
    ("+checkescape:heep", "func {f}() {}", 'unknown reason: heep; did you mean "heap"?'),
    ("-+checkescape:all", "func {f}() *pair { return &pair{} }", "//+checkescape is a plain comment"),
    ("-  +mustescape:heap", "func {f}() {}", "//  +mustescape is a plain comment"),
    ("-/* +checkescape:all */", "func {f}() {}", "/* +checkescape is a plain comment"),
]
TESTS = [
    # test1: builtins, closures, variables, calls; and through a call
    ("+checkescape:all,hard", "func {f}(i face) {}", NONE),
    ("+checkescape:all,hard", "func {f}(p *pair) {}", NONE),
    ("+mustescape:local,builtin", "func {f}(x int) map[string]bool { return make(map[string]bool) }", NONE),
    ("+mustescape:local,builtin", "func {f}(x int) func() { return func() { fmt.Print(x) } }", NONE),
    ("+mustescape:local,builtin", "func {f}(x int) []byte { return make([]byte, x) }", NONE),
    ("+mustescape:local,builtin", "func {f}(x []byte) []byte { return append(x, 0) }", NONE),
    ("+mustescape:local,builtin", "func {f}() chan int { return make(chan int) }", NONE),
    ("+mustescape:builtin", "func {f}() []int { _, s := both(); return s }", NONE),
    ("+mustescape:heap", "func {f}() *pair { p, _ := both(); return p }", NONE),
    ("+mustescape:local,heap", "func {f}() *pair { var p pair; return &p }", NONE),
    ("+mustescape:local,interface\n// +checkescape:hard", "func {f}(i face) { i.Foo() }", NONE),
    ("+mustescape:local,dynamic\n// +checkescape:hard", "func {f}(g func()) { g() }", NONE),
    ("+mustescape:local,dynamic\n// +checkescape:hard", "func {f}(g func(pair) uint64, a uint64) uint64 { return g(pair{A: a}) }", NONE),
    ("+mustescape:local,interface\n// +checkescape:hard", "func {f}(i valued, a uint64) uint64 { return i.Value(pair{A: a}) }", NONE),
    # generic code, with and without an instance
    ("+checkescape:all", "func {f}[T any](v T) T { return v }\nvar _ = {f}(1)", NONE),
    ("+mustescape:local,heap", "func {f}[T any]() *T { return new(T) }\nvar _ = {f}[string]", NONE),
    ("+mustescape:local,heap", "func {f}[T any]() *T { return new(T) }", NONE),
    ("+checkescape:heap", "func {f}[T any]() *T { return new(T) }", "heap: explicit allocation"),
    ("+checkescape:all", "func (e *entry[K, V]) {f}() (K, V) { return e.Key, e.Data }", NONE),
    ("+mustescape:local,heap", "func (e *entry[K, V]) {f}() *V { d := e.Data; return &d }", NONE),
    ("+mustescape:heap", "func {f}[T any]() *T { return func() *T { return new(T) }() }", NONE),
    ("+mustescape:local,dynamic", "func {f}[T any](g func(T), v T) { g(v) }", NONE),
    ("+checkescape:all", "func {f}[T ~uint64](a, b T) (bool, uint32) { return a == b, uint32(a) }", NONE),
    (
        "+checkescape:all",
        "func {f}[K ~uint64 | ~string, V any](es []entry[K, V], k K) (v V) {\n\tfor _, e := range es {\n\t\tif e.Key == k { return e.Data }\n\t}\n\treturn\n}",
        NONE,
    ),
    ("+mustescape:local,heap", "func {f}[T any](v T) any { return v }", NONE),
    ("+mustescape:local,heap", "func {f}[T ~string](v T) []byte { return []byte(v) }", NONE),
    ("+mustescape:local,interface", "func {f}[T face](v T) { v.Foo() }", NONE),
    ("+mustescape:local,heap", "func {f}[S ~[]E, E any](s S) *S { return &s }", NONE),
    ("+mustescape:local,heap", "func {f}[T interface{ ~int8; comparable }](v T) *T { return &v }", NONE),
    ("+mustescape:local,heap", "func {f}[T fmt.Stringer](v T) *T { return &v }", NONE),
    # conversions to interfaces, and what the compiler leaves out
    ("+mustescape:local,heap", "func {f}(v [4]uint64) any { return any(v) }", NONE),
    ("+mustescape:local,heap", "func {f}(v [4]uint64) any {\n\tvar boxed any = v\n\treturn boxed\n}", NONE),
    ("+mustescape:local,heap", "func {f}(v string) any { return v }", NONE),
    ("+mustescape:local,heap", "func {f}(v []byte) any { return v }", NONE),
    ("+mustescape:local,heap", "func {f}(v uint64) any { return v }", NONE),
    ("+mustescape:local,heap", "func {f}(v struct{ A, B *int }) any { return v }", NONE),
    ("+checkescape:all", "func {f}(v int) int { var boxed any = v; return boxed.(int) }", NONE),
    ("+checkescape:all", "func {f}(v *int) any { nothing(); return v }", NONE),
    ("+checkescape:all", "func {f}(v byte) any { return v }", NONE),
    ("+checkescape:all", 'func {f}() any { return "constant" }', NONE),
    (
        "+checkescape:all",
        'func {f}(n int, s string) {\n\tif n > 1 {\n\t\tpanic(fmt.Sprint(s)) // escapes: this.\n\t}\n\tif n > 0 { panic(any("x")) }\n\tpanic("y")\n}',
        NONE,
    ),
    ("+checkescape:local,heap,dynamic\n// +mustescape:heap", 'func {f}() (any, *pair) { p := newPair(); return "x", p }', NONE),
    ("+mustescape:local,heap", "func {f}(no bool, s string, n uint64) any {\n\tif no {\n\t\treturn s // escapes: this.\n\t}\n\treturn n\n}", NONE),
    ("+checkescape:all", 'func {f}() int { return size([]byte("constant")) }', NONE),
    ("+mustescape:local,heap", 'func {f}() []byte { return []byte("constant") }', NONE),
    ("+mustescape:local,heap", "func {f}(s string) []byte { return []byte(s) }", NONE),
    ("+checkescape:all", "func {f}(a, b [1]uintptr) bool { return same(a == b) }", NONE),
    ("+checkescape:all", 'func {f}(a, b string) bool { return a == b && same(a == "") }', NONE),
    (
        "+checkescape:all",
        "func {f}(a, b [2]uint64) (bool, func(c, d [6]string) bool) {\n\treturn a == b, func(c, d [6]string) bool { return c == d }\n}",
        NONE,
    ),
    # the stack: functions that call others check it, unless they are told not to; spellings of the latter
    ("+mustescape:local,stack", "func {f}() { nothing() }", NONE),
    ("+checkescape:stack", "func {f}() { nothing() }", "stack: possible split on function entry"),
    ("+mustescape:stack", "//go:nosplit\nfunc {f}() { splits() }", NONE),
    ("+checkescape:local,stack", "//go:nosplit\nfunc {f}() { splits() }", NONE),
    ("+mustescape:local,stack", "//go:nosplit\nfunc {f}() { nothing() }", "mustescape: no stack escape in the function itself"),
    ("+mustescape:local,stack", "func {f}[T any](v T) T { nothing(); return v }", NONE),
    ("+checkescape:stack", "//go:noinline\n//go:nosplit \nfunc {f}() { leaf() }", NONE),
    ("+checkescape:stack", "//go:nosplit \nfunc {f}[T any](v T) T { leaf(); return v }", NONE),
    ("+checkescape:stack", "//go:nosplit accepted by the compiler\nfunc {f}() { leaf() }", NONE),
    ("+checkescape:stack", "//go:nosplit\r\nfunc {f}() { leaf() }", NONE),
    ("+mustescape:local,stack", "//go:nosplit\t\nfunc {f}() { leaf() }", NONE),
    ("+mustescape:local,stack", "//go:nosplit\u00a0\nfunc {f}() { leaf() }", NONE),
    ("+mustescape:local,stack", "//go:nosplit\u00a0\nfunc {f}[T any](v T) T { leaf(); return v }", NONE),
    # maps
    ("+checkescape:hard", "func {f}(m map[uint64]int, k uint64) int { return m[k] }", NONE),
    ("+checkescape:hard", "func {f}(m map[*int]int, k *int) (int, bool) { v, ok := m[k]; return v, ok }", NONE),
    ("+mustescape:local,builtin", "func {f}(m map[int]int, k, v int) { m[k] = v }", NONE),
    ("+checkescape:builtin", "func {f}(m map[int]int, k, v int) { m[k] = v }", "builtin: call to potentially"),
    ("+checkescape:hard", "func {f}(m map[int]int, k int) { delete(m, k); clear(m) }", NONE),
    ("+checkescape:hard", "func {f}(m map[int]int) (sum int) {\n\tfor _, v := range m {\n\t\tsum += v\n\t}\n\treturn\n}", NONE),
    ("+checkescape:hard", "func {f}(s string) (sum int) {\n\tfor _, v := range s {\n\t\tsum += int(v)\n\t}\n\treturn\n}", NONE),
    ("+checkescape:all", "func {f}(s []int, p []*int) { clear(s); clear(p) }", NONE),
    # what stays on the stack and grows there
    ("+checkescape:hard", "func {f}(n int) int {\n\tvar xs []int\n\tfor i := range n {\n\t\txs = append(xs, i)\n\t}\n\treturn len(xs)\n}", "builtin: call"),
]  # fmt: skip


def program(rows: list[tuple[str, str, str]]) -> tuple[str, list[tuple[int, int]]]:
    """A function a row, and its lines."""
    text, lines = HEAD, []
    for index, (annotation, code, _) in enumerate(rows):
        comment = (
            annotation[1:]
            if annotation.startswith("-/*")
            else f"//{annotation[1:]}"
            if annotation[0] == "-"
            else f"// {annotation}"
        )
        code = code.replace("{f}", f"f{index}")
        first = text.count("\n") + 2
        text += f"\n{comment}\n{code}\n"
        lines.append((first, text.count("\n")))
    return text, lines


@pytest.mark.parametrize("build", ["-l", "--inline"])
@pytest.mark.parametrize("rows", [DOCUMENTED, TESTS], ids=["documented", "tests"])
def test_checkescape_as_promised(goesc: GOESC, tree: TREE, rows: list[tuple[str, str, str]], build: str) -> None:
    text, lines = program(rows)
    done = goesc(
        "check", build, "--no-baseline", "--severity", "not-checked=off", cwd=tree({"go.mod": MOD, "m.go": text})
    )
    assert done.stderr == ""
    found = [line for line in done.stdout.splitlines() if line.startswith("./m.go:")]
    for (annotation, code, wanted), (first, last) in zip(rows, lines, strict=True):
        said = [line.partition(": error: ")[2] for line in found if first <= int(line.split(":")[1]) <= last]
        assert all(wanted and wanted in line for line in said), (annotation, code, said)
        assert bool(said) == bool(wanted), (annotation, code, wanted)


BLIND = (Path(__file__).parent / "data/gate/blind.go").read_text(encoding="utf-8")


def breaking(word: str) -> list[int]:
    return [n for n, line in enumerate(BLIND.splitlines(), 1) if word in line.partition("// breaks ")[2].split()]


@pytest.mark.parametrize("build", ["-l", "--inline"])
@pytest.mark.parametrize("word", ["stack", "noalloc"])
def test_the_gate_is_not_blind(goesc: GOESC, tree: TREE, word: str, build: str) -> None:
    """Annotations stand above every function; what is inlined there is its own function's."""
    text = re.sub(r"(?m)^func ", f"//goesc:{word}\nfunc ", BLIND)
    before = [len(re.findall(r"(?m)^//goesc:", text[: m.start()])) for m in re.finditer(r"(?m)^.*$", text)]
    done = goesc("check", build, "--no-baseline", cwd=tree({"go.mod": MOD, "m.go": text}))
    lines = {int(line.split(":")[1]) for line in done.stdout.splitlines() if f"[{word}]" in line}
    assert sorted(line - before[line - 1] for line in lines) == breaking(word), done.stdout


@pytest.mark.gc
def test_what_takes_memory_is_what_is_said_to(toolchain: Toolchain, tmp_path: Path) -> None:
    took = {site.line for site in measured(BLIND, toolchain, tmp_path) if site.objects}
    assert sorted(took) == breaking("noalloc")
