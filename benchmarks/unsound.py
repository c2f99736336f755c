"""How soon programs that are run show that a compiler is wrong.

    python -m benchmarks.unsound [builds] [rule]

A rule of gc's escape analysis, or of what is built on it, is left out: gc is built from its own sources with one line
changed, which needs no more than the Go tree. Generated programs are compiled by it until the first that prints
something else than with every variable on the heap and a right compiler. Told is how many programs that took, or that
none did within so many builds of 25.

Two of the rules are faults that gc had (golang/go#79909, #81612).
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from pathlib import Path

from goesc.oracle.running import REFERENCE, SCENARIOS, Judge, Way, differs, program
from goesc.oracle.toolchain import Toolchain, find

WAYS = (Way("plain"), Way("-l", ("-l",)))
# By what is left out: the file below cmd/compile/internal, the function, what is on the line and what comes there.
RULES = {
    "a loop's variable outlives its round": (
        "escape/solve.go", "outlives",
        "l.curfn == other.curfn &&",
        "false &&",
    ),
    "a closure's variable outlives it": (
        "escape/solve.go", "outlives",
        "if ir.ContainsClosure(l.curfn,",
        "if 1 > 2 && ir.ContainsClosure(l.curfn,",
    ),
    "results outlive": (
        "escape/solve.go", "outlives",
        "if l.paramOut {",
        "if false && l.paramOut {",
    ),
    "stores through pointers": (
        "escape/assign.go", "addr",
        "k := e.heapHole()",
        "k := e.discardHole()",
    ),
    "keys and sends": (
        "escape/assign.go", "assignHeap",
        "e.heapHole()",
        "e.discardHole()",
    ),
    "what is appended": (
        "escape/call.go", "call",
        "argument(e.heapHole(), args[i])",
        "argument(e.discardHole(), args[i])",
    ),
    "what is panicked with": (
        "escape/call.go", "call",
        "argument(e.heapHole(), call.X)",
        "argument(e.discardHole(), call.X)",
    ),
    "go and defer in loops": (
        "escape/call.go", "goDeferStmt",
        "k := e.heapHole()",
        "k := e.later(e.discardHole())",
    ),
    "arguments of unknown functions": (
        "escape/call.go", "mergedTagHole",
        "return e.heapHole()",
        "return e.discardHole()",
    ),
    "leaks of known functions": (
        "escape/call.go", "tagHole",
        "if x := esc.Heap(); x >= 0 {",
        "if x := esc.Heap(); x > 99 {",
    ),
    "results of known functions": (
        "escape/call.go", "tagHole",
        "if x := esc.Result(i); x >= 0 {",
        "if x := esc.Result(i); x > 99 {",
    ),
    "captured by reference": (
        "escape/escape.go", "flowClosure",
        "if !cv.Byval() {",
        "if false {",
    ),
    "reassigned variables are captured by reference": (
        "escape/escape.go", "flowClosure",
        "&& !loc.reassigned",
        "",
    ),
    "bytes are changed": (
        "escape/escape.go", "finish",
        "&& !loc.hasAttr(attrMutates)",
        "",
    ),
    "slices move before they leave": (
        "slice/slice.go", "analyze",
        "i.transition.PtrInit().Prepend(as)",
        "_ = as",
    ),
    "range keeps a slice (#79909)": (
        "slice/slice.go", "analyze",
        "case ir.ORANGE:",
        "case ir.ORANGE:\n\t\t\taddTransition := func(*sliceInfo, ir.Stmt) {}",
    ),
    "addresses of fields of elements (#81612)": (
        "slice/slice.go", "analyze",
        "for x != nil {",
        "for false {",
    ),
}  # fmt: skip


def built(toolchain: Toolchain, rule: str, folder: Path) -> Path:
    """The compiler without a rule."""
    file, function, old, new = RULES[rule]
    path = toolchain.goroot / "src/cmd/compile/internal" / file
    text = path.read_text()
    start = re.search(rf"^func (\([^)]*\) )?{function}\(", text, re.MULTILINE)
    assert start is not None
    at = text.index(old, start.start())
    (folder / "changed.go").write_text(text[:at] + new + text[at + len(old) :])
    (folder / "overlay.json").write_text(json.dumps({"Replace": {str(path): str(folder / "changed.go")}}))
    out = folder / "compile"
    done = toolchain.run(
        ["build", "-buildvcs=false", f"-overlay={folder / 'overlay.json'}", "-o", str(out), "cmd/compile"]
    )
    assert done.returncode == 0, done.stderr
    return out


def noticed(judge: Judge, builds: int) -> int:
    """How many programs it took; 0: none was."""
    for index in range(builds):
        drawn = program(1, index, judge.language)
        right, *said = judge.asked(drawn, [REFERENCE, *WAYS])
        found = [different for one in said if (different := differs(right, one)) is not None]
        if found:
            names = [name for name, _ in found if name in drawn.names]
            return index * SCENARIOS + 1 + min(map(drawn.names.index, names), default=0)
    return 0


def main(argv: list[str]) -> None:
    builds = int(argv[0]) if argv else 10
    toolchain, seen, tried = find(), 0, [rule for rule in RULES if len(argv) < 2 or argv[1] in rule]
    for rule in tried:
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            compiler = built(toolchain, rule, folder)
            made = time.monotonic()
            count = noticed(Judge(toolchain, folder, compiler), builds)
        seen += count > 0
        took = f"after {count} programs" if count else f"not in {builds * SCENARIOS}"
        print(f"{rule:50} {took:24} {made - start:4.0f} s to build, {time.monotonic() - made:4.0f} s", flush=True)
    print(f"{seen} of {len(tried)} noticed")


if __name__ == "__main__":
    main(sys.argv[1:])
