"""What is said of calls of the run time is true where it runs: on one side of each bound memory is taken, on the other not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest

import goesc
from goesc.allocs.words import happens
from goesc.oracle.toolchain import Toolchain


class Case(NamedTuple):
    function: str
    takes: str  # of the last call that its code makes
    none: str  # arguments with which nothing is taken, and with which something is
    some: str


CASES = {
    case.function.split("(")[0].split()[1]: case
    for case in (
        Case(
            "func joined(a, b string) int { s := a + b; return len(s) }",
            "takes memory when the result is longer than 32 bytes", "of(16), of(16)", "of(16), of(17)",
        ),
        Case(
            "func glued(a, b string) string { return a + b }", "takes memory unless all operands but one are empty",
            'of(40), ""', 'of(1), "x"',
        ),
        Case(
            "func text(b []byte) string { return string(b) }", "takes memory if the string is longer than a byte",
            "bytes[:1]", "bytes[:2]",
        ),
        Case(
            "func looked(b []byte) byte { s := string(b); return s[0] + s[1] }",
            "takes memory when the result is longer than 32 bytes", "bytes[:32]", "bytes[:33]",
        ),
        Case(
            "func ofRunes(r []rune) byte { s := string(r); return s[0] + s[1] }",
            "takes memory when the result is longer than 29 bytes", "runes[:29]", "runes[:30]",
        ),
        Case(
            "func copied(s string) []byte { return []byte(s) }", "takes memory unless the string is empty", '""', "of(1)",
        ),
        Case(
            "func written(s string) byte { b := []byte(s); b[0] = 1; return b[1] }",
            "takes memory when the result is longer than 32 bytes", "of(32)", "of(33)",
        ),
        Case(
            "func split(s string) rune { r := []rune(s); r[0] = 1; return r[1] }",
            "takes memory when the result is longer than 32 runes", "of(32)", "of(33)",
        ),
        Case(
            "func box(n int) any { return n }", "takes 8 bytes unless its bits are a number below 256", "255", "256",
        ),
        Case(
            "func boxFloat(f float64) any { return f }", "takes 8 bytes unless its bits are a number below 256", "0",
            "1",
        ),
        Case("func boxText(s string) any { return s }", "takes 16 bytes unless the string is empty", '""', '"x"'),
        Case("func boxSlice(s []int) any { return s }", "takes 24 bytes unless the slice is nil", "nil", "[]int{}"),
        Case(
            "func sized(n int) byte { b := make([]byte, n); b[0] = 1; return b[1] }",
            "takes memory when its elements are more than 32 bytes", "32", "33",
        ),
        Case(
            "func grown(n int) int { var s []int; for i := range n { s = append(s, i) }; return s[n-1] }",
            "takes memory when it outgrows the 32 bytes that it has on the stack", "4", "5",
        ),
        Case(
            "func full(s []int) []int { return append(s, 1) }", "takes memory when the slice is full",
            "make([]int, 0, 1)", "nil",
        ),
        Case(
            "func hinted(n int) int { m := make(map[int]int, n); return len(m) }",
            "takes memory when it is made for more than 8 elements", "8", "9",
        ),
        Case(
            "func filled(n int) int { m := map[int]int{}; for i := range n { m[i] = i }; return len(m) }",
            "takes memory when the map grows", "8", "9",
        ),
        Case("func letter(r rune) string { return string(r) }", "takes 4 bytes", "", "'x'"),
        Case("func object() *[3]int { return new([3]int) }", "takes 24 bytes", "", ""),
    )
}  # fmt: skip

DRIVER = """
package p

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

var (
	bytes = []byte(strings.Repeat("x", 40))
	runes = []rune(strings.Repeat("x", 40))
	long  = strings.Repeat("x", 40)
	sink  any
	keep  [4]any
)

func of(n int) string { return long[:n] }

func TestTakes(t *testing.T) {
	json.NewEncoder(os.Stdout).Encode(map[string]float64{ENTRIES})
}
"""


def test_each_bound_is_said() -> None:
    package = goesc.analyze("package p\n\n" + "\n\n".join(case.function for case in CASES.values()) + "\n", allocs=True)
    assert not package.errors
    for name, case in CASES.items():
        assert package.function(name).runtime_calls[-1].takes == case.takes, name


def test_who_calls_the_run_time() -> None:
    package = goesc.analyze(
        "package p\n\nfunc moved(n int) *int { return &n }\n\nfunc made(n int) *int { return new(n + 1) }\n",
        allocs=True,
    )
    said = [
        happens(call.runtime, call.kind, call.expression)
        for name in ("moved", "made")
        for call in package.function(name).runtime_calls
    ]
    assert said == ["n is moved to the heap by runtime.newobject", "new(n + 1) calls runtime.newobject"]


@pytest.mark.gc
def test_each_bound_is_one(toolchain: Toolchain, tmp_path: Path) -> None:
    entries = []
    for name, case in CASES.items():
        sides = {"some": case.some, **({"none": case.none} if case.none else {})}
        for side, arguments in sides.items():
            entries.append(f'"{name} {side}": testing.AllocsPerRun(100, func() {{ _ = {name}({arguments}) }})')
    functions = "\n\n".join(f"//go:noinline\n{case.function}" for case in CASES.values())
    (tmp_path / "go.mod").write_text("module p\n\ngo 1.27\n")
    (tmp_path / "p.go").write_text(f"package p\n\n{functions}\n")
    (tmp_path / "p_test.go").write_text(DRIVER.replace("ENTRIES", ",\n\t\t".join([*entries, ""])).lstrip())
    done = toolchain.run(["test", "-buildvcs=false", "-vet=off", "-count=1", "-run=TestTakes", "-v", "."], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("{")]
    taken = json.loads(line)
    assert {case for case, objects in taken.items() if objects} == {case for case in taken if case.endswith("some")}
