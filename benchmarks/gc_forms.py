"""Tables of forms that gc must compile alike, whatever it optimises: every form in every place, in one program.

    python -m benchmarks.gc_forms panics              expressions that must panic, where nobody looks at their value
    python -m benchmarks.gc_forms slices [int ...]      how slices grow, are used, and leave

A program prints what each of its functions did. It is built as people build it, without inlining and without
optimisation, and what differs is printed, by the name of its forms. Nothing in them hangs on an order or a capacity
that the specification leaves open.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from goesc.oracle.toolchain import Toolchain, find
from goesc.source import process

BUILDS = ("-N -l", "", "-l", "-N", "-d=mergelocals=0", "-d=variablemakethreshold=128")

PANICS = {
    "deref": ("*np", "int"), "field": ("sp.b", "int"), "far": ("bp.b", "int"), "index": ("sl[five]", "int"),
    "array pointer": ("(*ap)[1]", "int"), "divide": ("one/zero", "int"), "rest": ("one%zero", "int"),
    "array index": ("ar[five&7]", "int"), "left": ("one<<neg", "int"), "right": ("one>>neg", "int"),
    "equal": ("(un==un)", "bool"), "equal struct": ("(S{un}==S{un})", "bool"), "unlike": ("(un!=any(ufn))", "bool"),
    "equal array": ("([1]any{un}==[1]any{un})", "bool"), "assert": ("un.(int)", "int"),
    "assert interface": ("un.(fmt.Stringer)", "fmt.Stringer"), "assert nil": ("nila.(any)", "any"),
    "to array": ("[4]int(sl)", "[4]int"), "to array pointer": ("(*[4]int)(sl)", "*[4]int"),
    "slice": ("sl[five:]", "[]int"), "slice 3": ("sl[0:0:five]", "[]int"), "byte": ("st[five]", "byte"),
    "substring": ("st[five:]", "string"), "map literal": ("map[any]int{un: 1}", "map[any]int"),
    "map index": ("mm[un]", "int"), "make": ("make([]int, neg)", "[]int"), "make 3": ("make([]int, 1, neg)", "[]int"),
    "make chan": ("make(chan int, neg)", "chan int"), "call": ("nf()", "int"), "bound": ("nst.String", "func() string"),
    "method": ("nst.String()", "string"), "unsafe slice": ("unsafe.Slice(&one, neg)", "[]int"),
    "unsafe string": ("unsafe.String(&by, neg)", "string"), "slice of array": ("ap[:]", "[]int"),
    "least": ("min(one, *np)", "int"), "complex": ("complex(real1, *fp)", "complex128"),
    "equal fields": ("(sp.c==sp2.c)", "bool"), "converted": ("any(*np)", "any"), "and": ("(tr && un==un)", "bool"),
    "map of struct": ("mm[S{un}]", "int"), "promoted": ("ep.A", "int"), "promoted method": ("em.String()", "string"),
    "address": ("&sp.b", "*int"), "address of element": ("&sl[five]", "*int"), "address promoted": ("&ep.A", "*int"),
    "address in array": ("&ap[2]", "*int"), "string of bytes": ("string(sl2[five:])", "string"),
}  # fmt: skip
NOWHERE = {
    "blank": "_ = {e}", "local": "x := {e}; _ = x", "var": "var x {t} = {e}; _ = x", "argument": "use({e})",
    "dropped": "_ = drop({e})", "one of two": "sink = pick({e}, 3)", "field": "w := W[{t}]{{f: {e}}}; sink = w.n",
    "array": "w := [2]{t}{{{e}}}; sink = len(w)", "slice": "w := []{t}{{{e}}}; sink = len(w)",
    "captured": "x := {e}; f := func() {{ _ = x }}; f()", "with another": "x, y := {e}, 2; _ = x; sink = y",
    "if": "if x := {e}; one == 1 {{ _ = x }}", "pointer": "p := &W[{t}]{{f: {e}}}; p.n = 2; sink = p.n",
    "swap": "var a, b {t}; a, b = {e}, a; _ = b", "literal": "func(x {t}) {{}}({e})",
    "defer": "defer func(x {t}) {{}}({e})", "result": "_ = func() {t} {{ return {e} }}()",
    "new": "p := new({t}); *p = {e}", "interface": "var i any = {e}; _ = i",
    "asserted": "i := any({e}); _, _ = i.(int)", "loop": "for k := 0; k < 1; k++ {{ x := {e}; _ = x }}",
    "within": "_ = func() int {{ x := {e}; _ = x; return 1 }}()", "switch": "switch x := {e}; {{ default: _ = x }}",
    "append": "var w []{t}; w = append(w, {e}); _ = w", "map": "m := map[int]{t}{{1: {e}}}; _ = m",
    "range": "for _, x := range []{t}{{{e}}} {{ _ = x }}",
}  # fmt: skip
_PANICS = """\
package main

import (
	"fmt"
	"unsafe"
)

type S struct{ x any }
type St struct{ a, b int; c [3]int }
type Big struct{ a [1 << 20]int; b int }
type Em struct{ *St2; fmt.Stringer }
type St2 struct{ A int }
type W[T any] struct{ f T; n int }

var np *int; var sp, sp2 *St; var bp *Big; var sl = []int{1}; var sl2 = []byte{1}; var five = 5; var ar [4]int
var ap *[4]int; var one = 1; var zero = 0; var neg = -1; var un any = []int{1}; var ufn = []int{1}; var nila any
var st = "ab"; var mm = map[any]int{1: 1}; var nf func() int; var nst fmt.Stringer; var by byte = 1; var real1 = 1.0
var fp *float64; var tr = true; var ep, em Em; var sink any; var _ = unsafe.Sizeof(one)

func use[T any](x T) {}
func drop[T any](x T) int { return 1 }
func pick[T any](x T, y int) int { return y }
func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}
"""

# Each grows `s`, a slice of E; `el(n)` is an element.
GROWN = {
    "appends": "s = append(s, el(1)); s = append(s, el(2))",
    "loop": "for i := 0; i < n; i++ { s = append(s, el(i)) }",
    "by two": "for i := 0; i < n; i++ { s = append(s, el(i), el(i+1)) }",
    "goto": "i := 0\nagain: s = append(s, el(i)); if i++; i < n { goto again }",
    "literal": "s = []E{el(7)}; for i := 0; i < n; i++ { s = append(s, el(i)) }",
    "in a literal": "func() { for i := 0; i < n; i++ { s = append(s, el(i)) } }()",
    "called": "each(n, func(i int) { s = append(s, el(i)) })",
    "iterator": "for i := range upto(n) { s = append(s, el(i)) }",
    "two at once": "k := 0; for k < n { s, k = append(s, el(k)), k+1 }",
    "again": "for r := 0; r < 2; r++ { s = nil; for i := 0; i < n; i++ { s = append(s, el(i)) } }",
    "emptied": "for r := 0; r < 2; r++ { s = s[:0]; for i := 0; i < n; i++ { s = append(s, el(i)) } }",
    "if": "if n > 0 { s = append(s, el(1)) }; if n > 1 { s = append(s, el(2)) }",
    "switch": "for i := 0; i < n; i++ { switch i { case 0, 2: s = append(s, el(i)); default: s = append(s, el(5)) } }",
    "own": "s = append(s, el(1)); for i := 0; i < n; i++ { s = append(s, s[0]) }",
}
USED = {
    "": "",
    "len": "note(len(s))",
    "cap": "if cap(s) < len(s) { note(1) }",
    "element": "if len(s) > 0 { s[0] = el(9) }",
    "swapped": "if len(s) > 1 { s[0], s[1] = s[1], s[0] }",
    "cut": "if len(s) > 1 { s = s[1:] }",
    "cut twice": "if len(s) > 1 { s = s[1:]; s = append(s, el(3)); s = s[:len(s)-1:len(s)-1] }",
    "given": "note(size(s))",
    "filled": "fill(s)",
    "range": "for _, e := range s { note(show(e)) }",
    "range grows": "for _, e := range s { note(show(e)); if len(s) < 9 { s = append(s, e) } }",
    "index range": "for i := range s { s[i] = el(i + 4) }",
    "more": "s = append(s, el(6)); stir(); s = append(s, el(8))",
    "deferred": "defer func() { stir() }()",
    "taken": "if len(s) > 0 { p := &s[0]; *p = el(4) }",
}
LEAVES = {
    "return": ("[]E", "return s"),
    "two": ("[]E", "x, _ := func() ([]E, int) { return s, 1 }(); return x"),
    "variable": ("[]E", "x := s; s = append(s, el(3)); return x"),
    "global": ("[]E", "global = s; return global"),
    "field": ("[]E", "h := &holder{}; h.s = s; kept = h; return kept.s"),
    "map": ("[]E", "held[1] = s; return held[1]"),
    "chan": ("[]E", "c := make(chan []E, 1); c <- s; return <-c"),
    "captured": ("[]E", "kf = func() []E { return s }; return kf()"),
    "boxed": ("[]E", "boxed = s; return boxed.([]E)"),
    "cut": ("[]E", "return s[:len(s)/2]"),
    "other": ("[]E", "var x []E; x = append(x, s...); return x"),
    "nested": ("[]E", "x := [][]E{s}; list = x; return list[0]"),
    "branches": ("[]E", "if n > 1 { return s }; return []E{el(3)}"),
    "pointer": ("*E", "if len(s) == 0 { e := el(0); return &e }; return &s[len(s)-1]"),
    "array": ("*[1]E", "if len(s) == 0 { return &[1]E{el(0)} }; return (*[1]E)(s)"),
    "named": ("out []E", "out = s; return"),
    "in a loop": ("[]E", "var x []E; for i := 0; i < 2; i++ { x = s; s = append(s, el(i)) }; return x"),
}
ELEMENTS = {
    "int": ("int", "return i * 3", "return x"),
    "pointer": ("*int", "v := i * 3; return &v", "return *x"),
    "string": ("string", "return fmt.Sprint(i)", "return len(x) + int(x[0])"),
    "array": ("[2]int", "return [2]int{i, i * 3}", "return x[0] + x[1]"),
    "byte": ("byte", "return byte(i)", "return int(x)"),
    "function": ("func() int", "return func() int { return i * 3 }", "return x()"),
}
_SLICES = """\
package main

import "fmt"

type E = ELEMENT
type holder struct{ s []E }

var global []E; var kept *holder; var held = map[int][]E{}; var kf func() []E; var boxed any
var list [][]E; var total int

func el(i int) E { EL }
func show(x E) int { SHOW }
func each(n int, f func(int)) { for i := 0; i < n; i++ { f(i) } }
func upto(n int) func(func(int) bool) { return func(yield func(int) bool) { for i := 0; i < n && yield(i); i++ {} } }

//go:noinline
func note(n int) { total = total*31 + n }
//go:noinline
func size(s []E) int { return len(s) }
//go:noinline
func fill(s []E) { for i := range s { s[i] = el(i + 2) } }
//go:noinline
func stir() int {
	var used [256]uintptr
	for i := range used { used[i] = uintptr(0x5555 + i) }
	t := 0
	for i := range used { t += int(used[i]) }
	return t
}
func seen(name string, n int, s []E) {
	stir()
	t := len(s)
	for _, x := range s { t = t*31 + show(x) }
	fmt.Println(name, n, t, total)
	total = 0
}
"""


def panics() -> Iterator[str]:
    parts, calls = [_PANICS], []
    for number, ((name, (e, t)), (where, form)) in enumerate(itertools.product(PANICS.items(), NOWHERE.items())):
        parts.append(f"func f{number}() {{ {form.format(e=e, t=t)} }}\n")
        calls.append(f'\ttry("{name}, {where}:", f{number})\n')
    yield "".join([*parts, "func main() {\n", *calls, "}\n"])


def slices(*elements: str) -> Iterator[str]:
    for element in elements or ELEMENTS:
        type_, made, shown = ELEMENTS[element]
        head = _SLICES.replace("ELEMENT", type_).replace("EL }", f"{made} }}").replace("SHOW", shown)
        parts, calls = [head], []
        forms = itertools.product(GROWN.items(), USED.items(), LEAVES.items())
        for number, ((grown, grow), (used, use), (leaves, (result, leave))) in enumerate(forms):
            body = f"var s []E\n{grow}\n{use}\n{leave}"
            parts.append(f"//go:noinline\nfunc f{number}(n int) ({result}) {{\n{body}\n}}\n")
            got = {"*E": "[]E{*f%d(n)}", "*[1]E": "f%d(n)[:]"}.get(result, "f%d(n)") % number
            calls.append(f'\tfor n := 0; n < 6; n++ {{ seen("{element}, {grown}, {used}, {leaves}:", n, {got}) }}\n')
        chunks = [calls[at : at + 200] for at in range(0, len(calls), 200)]
        mains = [f"func m{at}() {{\n{''.join(chunk)}}}\n" for at, chunk in enumerate(chunks)]
        main = "func main() {\n" + "".join(f"\tm{at}()\n" for at in range(len(chunks))) + "}\n"
        yield "".join([*parts, *mains, main])


def said(toolchain: Toolchain, text: str, flags: str, folder: Path) -> list[str]:
    (folder / "main.go").write_text(text)
    (folder / "go.mod").write_text("module x\n\ngo 1.23\n")
    done = toolchain.run(["build", f"-gcflags={flags}", "-o", "x", "."], folder)
    assert done.returncode == 0, done.stderr[:1000]
    ran = process.run([str(folder / "x")], timeout=120)
    return [*ran.stdout.decode("utf-8", "replace").splitlines(), *ran.stderr.decode().splitlines()[:3]]


def compared(toolchain: Toolchain, text: str, folder: Path) -> tuple[int, list[str]]:
    """How many lines it prints, and what builds say that should say the same."""
    right = said(toolchain, text, BUILDS[0], folder)
    found = [f"does not panic: {line}" for line in right if line.endswith(": <nil>")]
    for flags in BUILDS[1:]:
        other = said(toolchain, text, flags, folder)
        both = itertools.zip_longest(right, other, fillvalue="")
        found += [f"[{flags}] prints {wrong}\n    and should {line}" for line, wrong in both if line != wrong]
    return len(right), found


def main(argv: list[str]) -> int:
    toolchain, start = find(), time.monotonic()
    count = differing = 0
    with tempfile.TemporaryDirectory() as name:
        for text in {"panics": panics, "slices": slices}[argv[0]](*argv[1:]):
            lines, found = compared(toolchain, text, Path(name))
            count, differing = count + lines, differing + len(found)
            for line in found[:40]:
                print(line, flush=True)
    took = time.monotonic() - start
    print(f"{toolchain.version}: {count} lines by {len(BUILDS)} builds, {differing} differ, {took:.0f} s")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
